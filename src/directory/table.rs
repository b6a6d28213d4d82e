//! The data tables: lines of cells divided by semicolons.
//!
//! In: the text of a file in `data/` and the heading it must have. Out: its rows. Lines that begin
//! with `#` are for people and are skipped. There is no quoting: no name of a country or a place has
//! a semicolon, and a file without quoting can be corrected in any editor.

/// The rows below the heading, or what is wrong with the file.
pub(super) fn rows<'a, const N: usize>(text: &'a str, heading: [&str; N]) -> Result<Vec<[&'a str; N]>, String> {
    // A spreadsheet program writes a byte order mark; it is no part of the first cell.
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty())
        .map(|(number, line)| (number + 1, line.trim_end_matches('\r')));
    let found = lines.next().map(|(_, line)| line);
    if found != Some(heading.join(";").as_str()) {
        return Err(format!("the heading is not `{}`", heading.join(";")));
    }
    lines
        .map(|(number, line)| {
            let cells: Vec<&str> = line.split(';').map(str::trim).collect();
            let count = cells.len();
            <[&str; N]>::try_from(cells).map_err(|_| format!("line {number} has {count} cells instead of {N}"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn comments_and_blank_lines_are_skipped_and_cells_are_trimmed() {
        let text = "\u{feff}# why\na;b\r\n\n1; 2\r\n# more\n3;\n";
        assert_eq!(rows(text, ["a", "b"]), Ok(vec![["1", "2"], ["3", ""]]));
    }

    #[test]
    fn a_wrong_heading_and_a_wrong_number_of_cells_are_told() {
        assert_eq!(rows("x;y\n", ["a", "b"]), Err("the heading is not `a;b`".into()));
        assert_eq!(rows("", ["a"]), Err("the heading is not `a`".into()));
        assert_eq!(rows("# 1\na;b\n1;2;3\n", ["a", "b"]), Err("line 3 has 3 cells instead of 2".into()));
    }
}

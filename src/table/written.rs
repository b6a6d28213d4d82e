//! Tables that are written for a spreadsheet.
//!
//! In: the texts of cells. Out: lines of CSV with semicolons and quotes around every cell, as a German Excel reads it by a double click; the file begins
//! with [`MARK`]. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).

pub use crate::file::MARK;

/// A line.
pub fn line(out: &mut Vec<u8>, cells: &[String]) {
    for (index, cell) in cells.iter().enumerate() {
        out.extend(if index > 0 { &b";\""[..] } else { b"\"" });
        out.extend(harmless(cell).replace('"', "\"\"").as_bytes());
        out.push(b'"');
    }
    out.extend(b"\r\n");
}

/// A cell that no spreadsheet takes for a formula.
pub fn harmless(cell: &str) -> String {
    let first = cell.trim_start().chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%'));
    let hidden = cell.starts_with(['\t', '\r', '\n']);
    // Line breaks inside cells confuse more programs than they help.
    let one_line: String = cell.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if formula || hidden { format!("'{one_line}") } else { one_line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_lose_their_force() {
        for cell in ["=1+1", "+49 391", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r\n=1", "|x"] {
            assert!(harmless(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(harmless("KI-5"), "KI-5");
    }

    #[test]
    fn a_quote_stays_inside_its_cell() {
        let mut out = Vec::new();
        line(&mut out, &["a\"b;\nc".to_owned(), "=x".to_owned()]);
        assert_eq!(String::from_utf8(out).unwrap(), "\"a\"\"b; c\";\"'=x\"\r\n");
    }
}

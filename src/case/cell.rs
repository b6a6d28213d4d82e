//! How the text of a cell is read as a value.
//!
//! In: the text of a cell of a table, as a spreadsheet or a case system wrote it. Out: a list, a date or a yes or no,
//! in the forms people in offices use; what cannot be read goes on as it is, and the field's own check reports it.
//! Dates with strokes (3/4/2026) are not read: nobody can tell which figure is the month.

use super::text::Kind;

/// The items of a list, divided by semicolons or line breaks, words by commas as well.
pub fn parts(cell: &str, kind: Kind) -> impl Iterator<Item = &str> {
    let comma = kind == Kind::Word;
    cell.split(move |c| c == ';' || c == '\n' || (comma && c == ',')).map(str::trim).filter(|part| !part.is_empty())
}

/// `22.11.2026` as `2026-11-22`; a time of midnight, which spreadsheets add, is dropped.
pub fn date(cell: &str) -> String {
    let day = cell.trim();
    let day = ["T00:00:00", " 00:00:00", " 00:00"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    let parts: Vec<&str> = day.split('.').map(str::trim).collect();
    let figures =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    match parts.as_slice() {
        [d, m, y] if figures(d, 2) && figures(m, 2) && y.len() == 4 && figures(y, 4) => format!("{y}-{m:0>2}-{d:0>2}"),
        _ => day.to_owned(),
    }
}

/// Yes or no, in the words and signs of tables.
pub fn boolean(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "true" | "yes" | "ja" | "wahr" | "x" | "1" | "j" | "y" => Some(true),
        "false" | "no" | "nein" | "falsch" | "0" | "n" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_divided_as_their_items_allow() {
        assert_eq!(
            parts("old-posts, third-persons;x", Kind::Word).collect::<Vec<_>>(),
            ["old-posts", "third-persons", "x"]
        );
        assert_eq!(parts("c/o Meier, Hof 2; Weg 1", Kind::Line).collect::<Vec<_>>(), ["c/o Meier, Hof 2", "Weg 1"]);
    }

    #[test]
    fn german_dates_are_read_and_doubtful_ones_are_not() {
        assert_eq!(date("1.9.2026"), "2026-09-01");
        assert_eq!(date("2026-09-01T00:00:00"), "2026-09-01");
        for doubtful in ["1/9/2026", "1.9.26", "2026-09-01T12:00:00", "1.9"] {
            assert_eq!(date(doubtful), doubtful);
        }
    }

    #[test]
    fn yes_and_no_are_read_in_two_languages() {
        assert_eq!(boolean(" Ja "), Some(true));
        assert_eq!(boolean("FALSCH"), Some(false));
        assert_eq!(boolean("vielleicht"), None);
    }
}

//! How the text of a cell is read as a value.
//!
//! In: the text of a cell of a table, as a spreadsheet or a case system wrote it. Out: a list, or a yes or no, in the forms people in offices
//! use. Days have a file of their own (`day`).

use super::text::TextKind;
use crate::words::Understood;

/// The items of a list, divided by semicolons or line breaks, words by commas as well.
pub fn parts(cell: &str, kind: TextKind) -> impl Iterator<Item = &str> {
    let comma = kind == TextKind::Word;
    cell.split(move |c| c == ';' || c == '\n' || (comma && c == ',')).map(str::trim).filter(|part| !part.is_empty())
}

/// Yes or no, in the signs of tables and the words of English and German.
pub fn boolean(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "x" | "1" => Some(true),
        "0" => Some(false),
        word => Understood::everywhere().boolean_of_cell(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_divided_as_their_items_allow() {
        assert_eq!(
            parts("old-posts, third-persons;x", TextKind::Word).collect::<Vec<_>>(),
            ["old-posts", "third-persons", "x"]
        );
        assert_eq!(parts("c/o Meier, Hof 2; Weg 1", TextKind::Line).collect::<Vec<_>>(), ["c/o Meier, Hof 2", "Weg 1"]);
    }

    #[test]
    fn yes_and_no_are_read_in_two_languages() {
        assert_eq!(boolean(" Ja "), Some(true));
        assert_eq!(boolean("FALSCH"), Some(false));
        assert_eq!(boolean("vielleicht"), None);
    }
}

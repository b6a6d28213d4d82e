//! What spreadsheets write where a formula failed.
//!
//! In: the text of a cell. Out: whether it is such a sign, in whatever program and language: `#REF!`, `#WERT!`, `#SPILL!`, `#N/A`, `Err:502`,
//! `########` of a column that was too narrow.

use crate::problem::{Code, Problem};

/// Signs without a mark at their end, and those that are no word.
const NAMED: [&str; 12] = [
    "#N/A",
    "#NV",
    "#N/V",
    "#N/B",
    "#N/D",
    "#ND",
    "#I/T",
    "#GETTING_DATA",
    "#DATEN_ABRUFEN",
    "#BUSY",
    "LOADING...",
    "WIRD GELADEN...",
];

/// Whether a text is the sign of a formula that failed.
pub fn is_error(text: &str) -> bool {
    if !text.starts_with(['#', 'E', 'e', 'L', 'l', 'W', 'w']) {
        return false;
    }
    let upper = text.to_uppercase();
    let narrow = text.len() > 2 && text.bytes().all(|b| b == b'#');
    let word = |inner: &str| {
        inner.chars().any(char::is_alphabetic)
            && inner.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "/_ ".contains(c))
    };
    let marked = upper.strip_prefix('#').and_then(|t| t.strip_suffix(['!', '?'])).is_some_and(word);
    let numbered = upper.strip_prefix("ERR:").is_some_and(|n| n.len() == 3 && n.bytes().all(|b| b.is_ascii_digit()));
    narrow || marked || numbered || NAMED.contains(&upper.as_str())
}

/// A formula that failed.
pub fn failed(sign: &str) -> Problem {
    let sign = crate::visible::shown(sign);
    let narrow = sign.bytes().all(|b| b == b'#');
    let sign = sign.into();
    if narrow { Code::TableFormulaNarrow { sign } } else { Code::TableFormulaFailed { sign } }.error()
}

#[cfg(test)]
mod tests {
    use super::is_error;

    #[test]
    fn errors_of_every_program_are_known() {
        for sign in [
            "#REF!",
            "#BEZUG!",
            "#NAME?",
            "#VALUE!",
            "#WERT!",
            "#DIV/0!",
            "#N/A",
            "#NV",
            "#NULL!",
            "#NUM!",
            "#ZAHL!",
            "#SPILL!",
            "#ÜBERLAUF!",
            "#ERROR!",
            "#FIELD!",
            "#FELD!",
            "#CALC!",
            "#KALK!",
            "#BUSY!",
            "#BLOCKED!",
            "#BLOCKIERT!",
            "#CONNECT!",
            "#UNKNOWN!",
            "#EXTERNAL!",
            "#PYTHON!",
            "#TIMEOUT!",
            "#GETTING_DATA",
            "Err:502",
            "err:508",
            "########",
            "Loading...",
            "#ref!",
        ] {
            assert!(is_error(sign), "{sign}");
        }
        for text in ["#42", "#KeinTraining", "#12!", "# 5", "Erna!", "Error", "#", "##", "@x", "Warum?", "#1 Wahl!x"] {
            assert!(!is_error(text), "{text}");
        }
    }
}

//! Words that stand where something should stand.
//!
//! In: a case. Out: a warning for each printed text that says only that nothing is known ("k. A.", "unbekannt", "xxx"): case
//! systems fill empty fields with them, and a letter to "unbekannt" helps nobody. The words are data, in
//! `data/placeholders.txt`.

use std::sync::LazyLock;

use super::Case;
use crate::problem::{Code, Problem};
use crate::visible::shown;
use crate::words::Arg;

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("data/placeholders.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Letters and figures of the longest of them.
static LONGEST: LazyLock<usize> = LazyLock::new(|| WORDS.iter().map(|word| word.chars().count()).max().unwrap_or(0));

/// Whether a text is nothing but a placeholder.
pub fn is(text: &str) -> bool {
    // Nearly every text is longer than all of the words, and says more than one sign.
    let long = text.chars().filter(|c| c.is_alphanumeric()).nth(*LONGEST).is_some();
    let first = text.chars().find(|c| !c.is_whitespace());
    if long && !text.chars().all(|c| c.is_whitespace() || first.is_some_and(|first| c.eq_ignore_ascii_case(&first))) {
        return false;
    }
    let bare: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let one_sign = |c: char| text.to_lowercase().chars().all(|other| other == c || other.is_whitespace());
    if bare.is_empty() {
        // Strokes, dots and question marks alone; what else has no letter is somebody's own reference.
        return text.chars().all(|c| c.is_whitespace() || "-–—_.?/*#".contains(c));
    }
    let repeated = [('x', 3), ('0', 4)].into_iter().any(|(c, most)| bare.chars().count() >= most && one_sign(c));
    let signed = bare.chars().count() > 2 || text.trim().chars().any(|c| !c.is_alphanumeric());
    repeated || (signed && WORDS.contains(&bare.as_str()))
}

/// Warns of every text that is one.
pub fn check(case: &Case) -> Vec<Problem> {
    let texts = case.texts();
    // "Leer" says that nothing is there, and is a town of Lower Saxony.
    let town = |field: &str, text: &str| field.ends_with(".city") && crate::directory::place::land_of(text).is_some();
    let found = texts.iter().filter(|(field, text)| is(text) && !town(field, text));
    let warned = found.map(|(field, text)| case.about(field, warning(field, text)));
    warned.chain(nameless(case, &texts)).collect()
}

/// Refuses a name that has no letter: nobody is called "8", and nobody can sign so.
fn nameless(case: &Case, texts: &[(String, &str)]) -> Vec<Problem> {
    let bare = |text: &str| !text.chars().any(char::is_alphabetic);
    let names = texts.iter().filter(|(field, text)| field.ends_with(".name") && bare(text));
    let told = |(field, text): &(String, &str)| {
        let code = Code::CaseNameWithoutLetter { field: Arg::field(field), text: shown(text).into() };
        case.about(field, code.error())
    };
    names.map(told).collect()
}

fn warning(field: &str, text: &str) -> Problem {
    Code::CasePlaceholder { field: Arg::field(field), text: shown(text).into() }.warning()
}

/// The warning of a part of a field that is one.
pub fn warning_of_part(field: &str, text: &str) -> Problem {
    Code::CasePlaceholderPart { field: Arg::field(field), text: shown(text).into() }.warning()
}

#[cfg(test)]
mod tests {
    use super::is;

    /// Nobody is called "8": that is no letter of theirs.
    #[test]
    fn a_name_has_a_letter() {
        let text = include_str!("../../examples/objection.toml").replace("name = \"Änne Müller\"", "name = \"8\"");
        let source = crate::problem::Source::new("x", text.as_str());
        let office = crate::office::Office::builtin();
        let Err(found) = crate::case::load::toml(&source, std::path::Path::new(""), &office.directory) else {
            panic!("nobody is called 8")
        };
        assert!(found.iter().any(|problem| problem.code == "case::name-without-letter"), "{}", found.iter().count());
    }

    #[test]
    fn placeholders_are_told_from_names() {
        for text in [
            "k. A.",
            "K.A.",
            "n/a",
            "N/A",
            "unbekannt",
            "Unknown",
            "-",
            "---",
            "–",
            "xxx",
            "XXXX",
            "00000",
            "test",
            "Test Test",
            "?",
            "keine Angabe",
            "N.N.",
            "...",
        ] {
            assert!(is(text), "{text}");
        }
        for text in
            ["Änne Müller", "Na", "Ka", "X", "Ö", "01067", "99999 Weg", "Testa", "O’Neill", "Unna", "+49 391 000000"]
        {
            assert!(!is(text), "{text}");
        }
    }
}

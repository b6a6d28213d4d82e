//! What to do about a text that is not TOML.
//!
//! In: the text and the place of a syntax error. Out: help in the words of somebody who sees TOML for the first time, from
//! what stands in that line; nothing of a line about a password is repeated.

use std::ops::Range;

use super::day;
use crate::visible::shown;
use crate::words::{Say, Understood};

/// Sections of a case that are repeated.
const REPEATED: [&str; 3] = ["account", "event", "enclosure"];

/// What to do about the error at `span`.
pub fn help(text: &str, span: &Range<usize>) -> Say {
    let line = line_at(text, span.start);
    let bare = line.trim();
    if bare.starts_with('[') {
        return Say::CaseTomlSection {};
    }
    let Some((key, value)) = bare.split_once('=') else {
        return match bare.split_once(':') {
            Some((key, _)) if is_key(key.trim()) => Say::CaseTomlColon { key: key.trim().into() },
            _ => Say::CaseTomlGeneral {},
        };
    };
    let (key, value) = (key.trim(), value.trim());
    if !is_key(key) || is_secret(key) {
        return Say::CaseTomlGeneral {};
    }
    value_help(key, value)
}

/// What to do about a name that stands twice.
pub fn twice(text: &str, span: &Range<usize>) -> Say {
    let line = line_at(text, span.start).trim();
    let Some(section) = line.strip_prefix('[').and_then(|rest| rest.split(']').next()) else {
        let key = line.split('=').next().unwrap_or_default().trim();
        return match is_key(key) {
            true => Say::CaseTomlTwiceKey { key: key.into() },
            false => Say::CaseTomlTwice {},
        };
    };
    match section.trim() {
        section if REPEATED.contains(&section) => Say::CaseTomlSeveral { section: section.into() },
        section => Say::CaseTomlTwiceSection { section: shown(section).into() },
    }
}

/// Whether the line at this place opens a section.
pub fn opens_section(text: &str, at: usize) -> bool {
    line_at(text, at).trim_start().starts_with('[')
}

fn value_help(key: &str, value: &str) -> Say {
    let word = value.split('#').next().unwrap_or_default().trim().trim_end_matches(',');
    let figures = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    // A date of TOML that cannot be, such as 2026-02-31, is not read either.
    let day = if word.contains('.') || word.contains('/') { day::read(word).ok() } else { None };
    let by_strokes = |divider: char| {
        word.len() >= 6
            && word.matches(divider).count() == 2
            && word.bytes().all(|b| b.is_ascii_digit() || b == divider as u8)
    };
    if let Some(day) = day {
        // As TOML has it, whatever the language.
        return Say::CaseTomlDate { key: key.into(), day: day.to_string().into() };
    }
    let key = key.into();
    // In any language: what is told is how TOML says it. A single letter may stand for anything.
    let boolean = Understood::all().boolean_of_cell(word).filter(|_| word.chars().count() > 1);
    match word {
        "" => Say::CaseTomlNothing { key },
        _ if by_strokes('-') => Say::CaseTomlDay {},
        _ if by_strokes('.') || by_strokes('/') => Say::CaseTomlYear { key },
        _ if figures && word.starts_with('0') => Say::CaseTomlFigures { key, word: word.into() },
        _ if boolean.is_some() => {
            let value = if boolean == Some(true) { "true" } else { "false" };
            Say::CaseTomlBoolean { key, value: value.into() }
        }
        _ if word.starts_with(['„', '“', '”', '‚', '‘', '’', '«', '»', '`', '´']) => {
            let inner = word.trim_matches(|c| "„“”‚‘’«»`´\"'".contains(c));
            Say::CaseTomlStraight { key, word: shown(inner).into() }
        }
        _ if word.starts_with('"') && word.matches('"').count() == 1 => {
            Say::CaseTomlOpen { key, word: shown(word).into() }
        }
        _ if word.starts_with(['"', '\'', '[', '{']) => Say::CaseTomlGeneral {},
        _ => Say::CaseTomlQuotes { key, word: shown(word).into() },
    }
}

fn line_at(text: &str, at: usize) -> &str {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    // An error at the end of a line is about that line, not about the next.
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    text[start..end].trim_end_matches('\r')
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c))
}

fn is_secret(key: &str) -> bool {
    let key = key.to_lowercase();
    ["passw", "token", "secret", "kennwort"].iter().any(|part| key.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn about(line: &str, at: &str) -> String {
        let text = format!("kind = \"objection\"\n{line}\nx = 1\n");
        let start = text.find(at).unwrap();
        Words::english().say(&help(&text, &(start..start + 1)))
    }

    #[test]
    fn each_slip_gets_the_line_that_is_right() {
        for (line, at, right) in [
            ("postal_code = 04109", "04109", "postal_code = \"04109\""),
            ("date = 25.11.2026", ".2026", "date = 2026-11-25"),
            ("date = 25.11.26", ".26", "date = 2026-11-25"),
            ("date = 11/25/2026", "/25", "date = 2026-11-25"),
            ("date = 2026-02-31", "2026", "YYYY-MM-DD"),
            ("name = Katrin Schäfer", "Katrin", "name = \"Katrin Schäfer\""),
            ("name = „Katrin“", "„", "name = \"Katrin\""),
            ("name = \"Katrin", "\"Katrin", "name = \"Katrin\""),
            ("account_holder = ja", "ja", "account_holder = true"),
            ("account_holder = oui", "oui", "account_holder = true"),
            ("account_holder = Nie", "Nie", "account_holder = false"),
            ("account_holder = FALSE", "FALSE", "account_holder = false"),
            ("name =", "name =", "leave the line out"),
            ("name: Katrin", "name", "name = \"…\""),
            ("[sender", "[sender", "[sender]"),
        ] {
            assert!(about(line, at).contains(right), "{line}: {}", about(line, at));
        }
    }

    #[test]
    fn what_is_to_be_written_is_toml_in_every_language() {
        let german = Words::of("de").unwrap();
        let said = german.say(&help("date = 25.11.2026", &(10..11)));
        assert_eq!(said, "ein Datum schreibt man Jahr-Monat-Tag: date = 2026-11-25");
        let said = german.say(&help("postal_code = 04109", &(15..16)));
        assert!(said.contains("postal_code = \"04109\""), "{said}");
    }

    #[test]
    fn a_password_is_not_repeated() {
        for line in ["password = geheim", "passwort = geheim", "token_command = geheim"] {
            assert!(!about(line, "geheim").contains("geheim"), "{line}");
        }
    }

    #[test]
    fn what_stands_twice_is_told_how_to_be_written() {
        let text = "[account]\nservice = 1\n[account]\nservice = 1\n[sender]\n[sender]\nname = 1\nname = 2\n";
        let at = |part: &str| Words::english().say(&twice(text, &(text.rfind(part).unwrap()..0)));
        assert!(at("[account]").contains("[[account]]"));
        assert!(at("[sender]").contains("below the first"));
        assert!(at("name = 2").contains("`name =`"));
    }
}

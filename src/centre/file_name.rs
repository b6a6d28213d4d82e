//! Names of files from data.
//!
//! In: a pattern such as `{{reference}}_{{sender.name}}` and the values of a case. Out: a name that every file system
//! takes and that cannot lead out of its folder: letters A to Z, figures, `.`, `_` and `-`, at most 80 bytes, none of the
//! names Windows keeps for devices. Letters with marks are spelled by the one rule of the program (`ascii`).

use super::braces::{self, Part};
use crate::ascii;
use crate::file::names::is_device;
use crate::problem::{Code, Problem};

/// Bytes of a name without its ending.
const LONGEST: usize = 80;

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Its braces do not fit, or it names no field.
    pub fn read(text: &str) -> Result<Pattern, Problem> {
        let parts = braces::parts(text).ok_or_else(|| Code::CentreFileNameOpen {}.error())?;
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let unknown = |name: &str| name.is_empty() || !name.chars().all(known);
        if parts.iter().any(|p| matches!(p, Part::Name(name, _) if unknown(name))) {
            return Err(Code::CentreFileNameOther {}.error());
        }
        if !parts.iter().any(|p| matches!(p, Part::Name(..))) {
            return Err(Code::CentreFileNameFixed {}.error());
        }
        Ok(Pattern(parts))
    }

    /// The fields it names.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Name(field, _) => Some(field.as_str()),
            Part::Text(_) => None,
        })
    }

    /// The name for a case of which `value` knows the fields; empty when nothing is left of it.
    pub fn name(&self, value: impl Fn(&str) -> Option<String>) -> String {
        let text: String = self
            .0
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Name(field, _) => value(field).unwrap_or_default(),
            })
            .collect();
        safe(&text)
    }
}

/// A text as the name of a file, without ending; empty when no letter or figure is in it.
pub fn safe(text: &str) -> String {
    let mut name = String::new();
    for c in ascii::spelled(text).chars() {
        name.push(if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') { c } else { '-' });
        if name.len() > LONGEST * 4 {
            break;
        }
    }
    // One sign for many, and none that hides a file, ends it or begins an option.
    let mut short = String::new();
    for c in name.chars() {
        let repeated = matches!(c, '-' | '.' | '_') && short.ends_with(['-', '.', '_']);
        if !repeated {
            short.push(c);
        }
    }
    let mut short = short.trim_matches(['-', '.', '_']).to_owned();
    short.truncate(LONGEST);
    let short = short.trim_end_matches(['-', '.', '_']);
    if is_device(short) { format!("_{short}") } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_written_as_people_write_them() {
        let pattern = Pattern::read("{{reference}}_{{ sender.name }}").unwrap();
        let value = |field: &str| Some(if field == "reference" { "KI-5" } else { "Änne Łuk'asz Strauß" }.to_owned());
        assert_eq!(pattern.name(value), "KI-5_Aenne-Lukasz-Strauss");
        assert_eq!(pattern.fields().collect::<Vec<_>>(), ["reference", "sender.name"]);
        assert_eq!(safe("Δημήτρης Παπαδόπουλος"), "Demetres-Papadopoulos");
    }

    #[test]
    fn data_cannot_lead_out_of_the_folder() {
        for (text, name) in [
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\Windows\\x", "C-Windows-x"),
            ("..", ""),
            ("nul", "_nul"),
            ("COM1.x", "_COM1.x"),
            (".hidden", "hidden"),
            ("-rf", "rf"),
            ("a\u{0}b\nc", "a-b-c"),
        ] {
            assert_eq!(safe(text), name);
        }
    }

    #[test]
    fn patterns_without_sense_are_refused() {
        for wrong in ["letter", "{{a", "{{}}", "{{a b}}", "{{../x}}"] {
            assert_eq!(Pattern::read(wrong).unwrap_err().code, "centre::file-name", "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_name_is_harmless(text in "\\PC{0,120}|[./\\\\a-c\u{0}-\u{1f}]{0,30}") {
            let name = safe(&text);
            prop_assert!(name.len() <= LONGEST + 1);
            prop_assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{}", name);
            prop_assert!(!name.starts_with(['.', '-']) && !name.ends_with(['.', '-']));
            prop_assert!(!is_device(&name));
        }
    }
}

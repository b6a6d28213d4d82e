//! Claims that a letter must not make.
//!
//! In: the text of a letter, paragraph by paragraph. Out: a problem for each claim, with the reason. A rule is a
//! file in `claims/`: what is claimed, why not, a source, and for each language the patterns, what excuses them in
//! the same paragraph, and sentences that must and must not be caught (tested). A pattern finds wording, not
//! meaning: passing is no proof.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use regex::Regex;
use serde::Deserialize;

use crate::case::Choice;
use crate::problem::Problem;
use crate::template::manifest::Need;
use crate::template::{Template, parts};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/template/lint/claims");

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| FILES.files().filter_map(Rule::read).collect());

/// A rule as its file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    rule: String,
    reason: String,
    #[allow(dead_code)] // for the reader of the file
    link: String,
    /// Letters with this need may say it.
    #[serde(default, deserialize_with = "need")]
    fine_with: Option<Need>,
    de: Patterns,
    en: Patterns,
}

fn need<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Need>, D::Error> {
    let word = String::deserialize(deserializer)?;
    Need::from_word(&word).map(Some).ok_or_else(|| serde::de::Error::custom(format!("no need \"{word}\"")))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), allow(dead_code))] // `caught` and `fine` are for the tests
struct Patterns {
    claim: Vec<String>,
    unless: Vec<String>,
    caught: Vec<String>,
    fine: Vec<String>,
}

struct Rule {
    id: String,
    written: Written,
    de: Compiled,
    en: Compiled,
}

struct Compiled {
    claim: Vec<Regex>,
    unless: Vec<Regex>,
}

impl Rule {
    fn read(file: &include_dir::File<'_>) -> Option<Rule> {
        let id = file.path().file_stem()?.to_string_lossy().into_owned();
        let written: Written = toml::from_str(file.contents_utf8()?).ok()?;
        let compile = |p: &Patterns| -> Option<Compiled> {
            let all = |list: &[String]| list.iter().map(|p| Regex::new(p).ok()).collect::<Option<Vec<_>>>();
            Some(Compiled { claim: all(&p.claim)?, unless: all(&p.unless)? })
        };
        let (de, en) = (compile(&written.de)?, compile(&written.en)?);
        Some(Rule { id, written, de, en })
    }

    fn finds<'t>(&self, paragraph: &'t str, language: &str) -> Option<&'t str> {
        let compiled = match language.get(..2) {
            Some("de") => &self.de,
            Some("en") => &self.en,
            _ => return None,
        };
        let found = compiled.claim.iter().find_map(|r| r.find(paragraph))?;
        (!compiled.unless.iter().any(|r| r.is_match(paragraph))).then(|| found.as_str())
    }
}

/// The claims in a text.
pub fn check(text: &str, template: &Template) -> Vec<Problem> {
    let file = template.source(parts::LETTER).map(|s| s.name.clone()).unwrap_or_default();
    let mut problems = Vec::new();
    for paragraph in text.split('\n').filter(|p| !p.trim().is_empty()) {
        let needs = &template.manifest.needs;
        for rule in RULES.iter().filter(|rule| rule.written.fine_with.is_none_or(|need| !needs.contains(&need))) {
            if let Some(found) = rule.finds(paragraph, &template.language.tag) {
                problems.push(
                    Problem::error(
                        "template::claim",
                        format!("the letter claims what it must not: \"{found}\" ({})", rule.id),
                    )
                    .help(format!("{} {}", rule.written.rule, rule.written.reason))
                    .file(file.clone()),
                );
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_can_be_read() {
        assert_eq!(RULES.len(), FILES.files().count());
        assert!(RULES.len() >= 19);
    }

    #[test]
    fn only_a_qualified_organisation_asks_for_a_penalty_and_nobody_names_a_sum() {
        let templates = crate::template::Templates::builtin();
        let codes = |kind: &str, text: &str| {
            let template = templates.get(kind, "de").unwrap();
            check(text, &template).len()
        };
        let (penalty, sum) = ("Sie zahlen eine Vertragsstrafe.", "Sie zahlen 500 Euro.");
        assert_eq!((codes("cease-and-desist", penalty), codes("cease-and-desist", sum)), (0, 1));
        assert_eq!((codes("cease-and-desist-individual", penalty), codes("objection", penalty)), (1, 1));
    }

    #[test]
    fn every_rule_catches_its_claims_and_leaves_the_fine_ones() {
        for rule in RULES.iter() {
            for (language, patterns) in [("de", &rule.written.de), ("en", &rule.written.en)] {
                assert!(!patterns.caught.is_empty() && !patterns.fine.is_empty(), "{} has no examples", rule.id);
                for sentence in &patterns.caught {
                    assert!(rule.finds(sentence, language).is_some(), "{} misses: {sentence}", rule.id);
                }
                for sentence in &patterns.fine {
                    assert!(rule.finds(sentence, language).is_none(), "{} wrongly catches: {sentence}", rule.id);
                }
            }
        }
    }
}

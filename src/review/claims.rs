//! Claims that a letter must not make.
//!
//! In: the text of a letter, paragraph by paragraph. Out: a problem for each claim, with the reason. A rule is a
//! file in `claims/`: what is not said and why, in each language of the program, and a source. Its wording stands by language in `LANG/claims.toml` of the letters:
//! the patterns, what excuses them in the same paragraph, and sentences that must and must not be caught, which are tried whenever the
//! file is read. A language without wording for a rule is refused, never passed over. A pattern finds wording, not
//! meaning: passing is no proof.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use regex::Regex;
use serde::Deserialize;

use crate::problem::{Code, Problem, Problems};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;
use crate::template::manifest::CaseNeed;
use crate::template::{Template, Templates, data_file, parts};
use crate::words::{Arg, Join};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/review/claims");

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| FILES.files().filter_map(Rule::read).collect());

/// The wording of all rules in a language.
pub const CLAIMS_FILE: &str = "claims.toml";

/// A rule as its file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[serde(skip)]
    id: String,
    /// What is not said, by the language of who reads it.
    rule: BTreeMap<String, String>,
    /// Why, by the same.
    reason: BTreeMap<String, String>,
    #[allow(dead_code)] // for the reader of the file
    link: String,
    /// Letters with this need may say it.
    #[serde(default, deserialize_with = "need")]
    fine_with: Option<CaseNeed>,
}

fn need<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<CaseNeed>, D::Error> {
    let word = String::deserialize(deserializer)?;
    CaseNeed::from_word(&word).map(Some).ok_or_else(|| serde::de::Error::custom(format!("no need \"{word}\"")))
}

impl Rule {
    fn read(file: &include_dir::File<'_>) -> Option<Rule> {
        let id = file.path().file_stem()?.to_string_lossy().into_owned();
        let rule: Rule = toml::from_str(file.contents_utf8()?).ok()?;
        Some(Rule { id, ..rule })
    }
}

/// What must not be claimed, in the wording of a language.
pub struct Claims(Vec<(&'static Rule, Wording)>);

struct Wording {
    claim: Vec<Regex>,
    unless: Vec<Regex>,
}

impl Wording {
    fn finds<'t>(&self, paragraph: &'t str) -> Option<&'t str> {
        let found = self.claim.iter().find_map(|r| r.find(paragraph))?;
        (!self.unless.iter().any(|r| r.is_match(paragraph))).then(|| found.as_str())
    }

    /// Reads the wording of a rule and tries it on its own examples.
    fn read(table: &mut TableReader<'_, '_>) -> Option<Wording> {
        if !table.has("claim") {
            table.missing("claim");
        }
        let claim = table.all_parsed("claim", pattern);
        let unless = table.all_parsed("unless", pattern).unwrap_or_default();
        let [caught, fine] = ["caught", "fine"].map(|field| {
            let sentences = table.texts(field, TextKind::Prose).unwrap_or_default();
            if sentences.is_empty() {
                table.missing(field);
            }
            sentences
        });
        let wording = Wording { claim: claim?, unless };
        for sentence in caught.iter().filter(|s| wording.finds(s).is_none()) {
            table.problem("caught", Code::TemplateClaimsExampleMissed { sentence: sentence.into() }.error());
        }
        for (sentence, found) in fine.iter().filter_map(|s| Some((s, wording.finds(s)?))) {
            let (sentence, found) = (sentence.into(), found.into());
            table.problem("fine", Code::TemplateClaimsExampleCaught { sentence, found }.error());
        }
        Some(wording)
    }
}

fn pattern(text: &str) -> Result<Regex, Problem> {
    Regex::new(text).map_err(|error| {
        let why = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        Code::TemplateClaimsPattern { why: Arg::foreign(why) }.error()
    })
}

impl Claims {
    /// The wording of a language.
    ///
    /// # Errors
    /// It has no `claims.toml`, or everything that is missing and wrong in it.
    pub fn of(templates: &Templates, tag: &str) -> Result<Claims, Problems> {
        let source = templates.of_language(tag, CLAIMS_FILE).map_err(|_| no_file(tag))?;
        let mut problems = Problems::new();
        let read = |top: &mut TableReader<'_, '_>| {
            let rules = RULES.iter().map(|rule| {
                if !top.has(&rule.id) {
                    top.problem(&rule.id, no_rule(rule));
                }
                Some((rule, top.table(&rule.id, Need::Optional, Wording::read)??))
            });
            rules.collect::<Vec<_>>()
        };
        let wording: Vec<_> = data_file::read(Whose::Claims, source, read, &mut problems).unwrap_or_default();
        if problems.has_errors() {
            return Err(problems);
        }
        Ok(Claims(wording.into_iter().flatten().collect()))
    }

    /// The claims in a text.
    pub fn check(&self, text: &str, template: &Template) -> Vec<Problem> {
        let file = template.source(parts::LETTER).map(|s| s.name.clone()).unwrap_or_default();
        let needs = &template.manifest.needs;
        let mut problems = Vec::new();
        for paragraph in text.split('\n').filter(|p| !p.trim().is_empty()) {
            for (rule, wording) in &self.0 {
                let fine = rule.fine_with.is_some_and(|need| needs.contains(&need));
                if let Some(found) = wording.finds(paragraph).filter(|_| !fine) {
                    let [says, reason] = [&rule.rule, &rule.reason].map(|texts| Arg::InLanguages(texts.clone()));
                    let (found, id) = (found.into(), (&rule.id).into());
                    let code = Code::TemplateClaim { found, id, rule: says, reason };
                    problems.push(code.error().file(file.clone()));
                }
            }
        }
        problems
    }
}

fn no_rule(rule: &Rule) -> Problem {
    Code::TemplateClaimsNoRule { rule: (&rule.id).into(), what: Arg::InLanguages(rule.rule.clone()) }.error()
}

fn no_file(tag: &str) -> Problems {
    let file = format!("{tag}/{CLAIMS_FILE}");
    let rules = Arg::list(RULES.iter().map(|rule| rule.id.as_str()), Join::Comma);
    Code::TemplateClaimsNoFile { tag: tag.into(), file: file.as_str().into(), rules }.error().file(file).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_can_be_read() {
        assert_eq!(RULES.len(), FILES.files().count());
        assert!(RULES.len() >= 19);
        // Who writes letters reads one of these; all others read English.
        for (rule, tag) in RULES.iter().flat_map(|rule| ["en", "de"].map(move |tag| (rule, tag))) {
            assert!(rule.rule.contains_key(tag) && rule.reason.contains_key(tag), "{} has no words in {tag}", rule.id);
        }
    }

    #[test]
    fn only_a_qualified_organisation_asks_for_a_penalty_and_nobody_names_a_sum() {
        let templates = crate::template::Templates::builtin();
        let claims = Claims::of(&templates, "de").unwrap();
        let codes = |kind: &str, text: &str| claims.check(text, &templates.get(kind, "de").unwrap()).len();
        let (penalty, sum) = ("Sie zahlen eine Vertragsstrafe.", "Sie zahlen 500 Euro.");
        assert_eq!((codes("cease-and-desist", penalty), codes("cease-and-desist", sum)), (0, 1));
        assert_eq!((codes("cease-and-desist-individual", penalty), codes("objection", penalty)), (1, 1));
    }

    /// The examples of a file are tried when it is read.
    #[test]
    fn every_language_has_wording_for_every_rule() {
        let templates = crate::template::Templates::builtin();
        for tag in templates.tags() {
            let claims = Claims::of(&templates, &tag).unwrap_or_else(|p| panic!("{tag}: {:?}", p.iter().next()));
            assert_eq!(claims.0.len(), RULES.len(), "{tag}");
        }
        // A region is read by the rules of its language; a language without rules is refused, with the file to write.
        assert!(Claims::of(&templates, "de-AT").is_ok());
        let refused = Claims::of(&templates, "tlh").err().unwrap();
        assert_eq!(refused.iter().next().and_then(|p| p.file.as_deref()), Some("tlh/claims.toml"));
    }
}

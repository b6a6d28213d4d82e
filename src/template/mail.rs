//! The wording of the e-mail that carries a letter.
//!
//! In: `mail.toml` (subject) and `mail.hbs` (text) of a language, and the few values of [`Values`]. Out: subject and text in plain
//! words. What a mail says can be read on every server on its way: the values hold who writes, for whom and which
//! enclosures, and no reason.

use std::sync::Arc;

use handlebars::Handlebars;
use serde::Serialize;
use serde_json::{Value, json};

use super::bounds;
use super::compile::compile;
use super::data_file;
use super::fields;
use super::helpers;
use super::language::Language;
use super::library::Templates;
use crate::problem::{Code, Problem, Problems, Source};
use crate::read::reader::{Need, TableReader};
use crate::read::whose::Whose;
use crate::text::markup::{self, literal};
use crate::text::plain::blocks_text;
use crate::text::text_of;
use crate::words::Arg;

/// What a mail may say.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Values {
    /// The letter, by the name of its template.
    pub kind: String,
    /// Title of the letter: "Widerspruch gegen KI-Training".
    pub title: String,
    /// Date of the letter, ISO 8601.
    pub today: String,
    /// The sender's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The recipient's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub their_reference: Option<String>,
    /// Who signs.
    pub sender: Sender,
    /// Whether the sender writes for somebody else.
    pub represented: bool,
    /// For whom it is written.
    pub person: Person,
    /// The company it is about.
    pub controller: Person,
    /// Whether it goes to an authority.
    pub authority: bool,
    /// Whether that authority is bound by the GDPR.
    pub eu: bool,
    /// Name of the attached file.
    pub file: String,
    /// Enclosures of the letter.
    pub enclosures: Vec<Enclosure>,
}

/// Who signs.
#[derive(Debug, Clone, Serialize)]
pub struct Sender {
    /// Name.
    pub name: String,
    /// Organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The postal address below the name, a line each; the country for mail abroad.
    pub address: Vec<String>,
}

/// A name.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
}

/// An enclosure.
#[derive(Debug, Clone, Serialize)]
pub struct Enclosure {
    /// From 1.
    pub number: usize,
    /// What it is.
    pub title: String,
}

fn everything() -> Value {
    json!({
        "kind": "", "title": "", "today": "", "reference": "", "their_reference": "", "eu": true,
        "sender": { "name": "", "organisation": "", "address": [""] }, "represented": true,
        "person": { "name": "" }, "controller": { "name": "" }, "authority": true, "file": "",
        "enclosures": [{ "number": 1, "title": "" }],
    })
}

/// The wording in one language.
pub struct MailTemplate {
    /// The language.
    pub language: Arc<Language>,
    registry: Handlebars<'static>,
    file: String,
}

const SUBJECT: &str = "mail-subject";
const TEXT: &str = "mail";

impl Templates {
    /// The wording of e-mails in a language.
    ///
    /// # Errors
    /// It is missing, or names a value that no mail has.
    pub fn mail(&self, tag: &str) -> Result<MailTemplate, Problems> {
        let mut problems = Problems::new();
        let language = self.language(tag).map_err(|found| problems.extend(found)).ok();
        let mut file = |name: &str| self.file(&format!("{tag}/{name}")).map_err(|found| problems.extend(found)).ok();
        let (manifest, text) = (file("mail.toml"), file("mail.hbs"));
        let (Some(language), Some(manifest), Some(text)) = (language, manifest, text) else {
            return Err(problems);
        };
        let read = |top: &mut TableReader<'_, '_>| top.verbatim("subject", Need::Required);
        let Some(subject) = data_file::read(Whose::Language, manifest, read, &mut problems).flatten() else {
            return Err(problems);
        };
        let sources = [(SUBJECT, Source::new(format!("{} (subject)", manifest.name), subject)), (TEXT, text.clone())];
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(literal);
        helpers::register(&mut registry, &language);
        for (name, source) in &sources {
            if let Err(problem) = bounds::check(source) {
                problems.push(problem);
                continue;
            }
            match compile(&source.text, name) {
                Ok(parsed) => {
                    problems.extend(fields::check_with(&parsed, source, &everything()).problems);
                    registry.register_template(name, parsed);
                }
                Err(no_template) => {
                    let why = Arg::foreign(no_template.error.reason());
                    problems.push(Code::TemplateSyntax { why }.error().file(source.name.clone()));
                }
            }
        }
        if problems.has_errors() {
            return Err(problems);
        }
        Ok(MailTemplate { language, registry, file: sources[1].1.name.clone() })
    }
}

/// Subject and text of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// On one line.
    pub subject: String,
    /// From the opening to the name, `\n` line ends.
    pub text: String,
}

impl MailTemplate {
    /// Fills subject and text.
    ///
    /// # Errors
    /// A value is missing, or the result is not well marked up.
    pub fn fill(&self, values: &Values) -> Result<Wording, Problem> {
        let wrong = |code: Code| code.error().file(self.file.clone());
        let fill = |part: &str| {
            let filled = self.registry.render(part, values);
            filled.map_err(|error| {
                let why = || Code::TemplateMailNotFilled { why: helpers::why(&error) };
                wrong(helpers::code(&error).unwrap_or_else(why))
            })
        };
        let not_marked_up = |error: markup::MarkupError| wrong(Code::TemplateMailMarkup { why: error.say().into() });
        let subject = text_of(&markup::line(&fill(SUBJECT)?).map_err(not_marked_up)?);
        let blocks = markup::blocks(&fill(TEXT)?).map_err(not_marked_up)?;
        let mut signed = vec![self.language.closing.clone(), values.sender.name.clone()];
        signed.extend(values.sender.organisation.clone());
        signed.extend(values.sender.address.iter().cloned());
        let text = [self.language.opening.clone(), blocks_text(&blocks), signed.join("\n")].join("\n\n");
        Ok(Wording {
            // A name of several lines is no reason for a subject of several lines.
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            // No-break spaces tie words on paper; in a mail they only get in the way of searching.
            text: text.replace('\u{a0}', " ") + "\n",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_room_can_file_by_the_subject_and_answer_by_the_address() {
        let templates = Templates::builtin();
        let of = |tag: &str, values: &Values| templates.mail(tag).unwrap().fill(values).unwrap();
        let values = values();
        let complaint = of("de", &values);
        assert_eq!(
            complaint.subject,
            "Beschwerde nach Art. 77 DSGVO gegen Meta Platforms Ireland Limited, mein Zeichen KI-5"
        );
        assert!(complaint.text.ends_with("Änne *Müller* {{x}}\nPrüfstraße 1\n39104 Magdeburg\n"), "{}", complaint.text);
        let inquiry = Values {
            kind: "progress-inquiry".into(),
            their_reference: Some("0000-2026-0001".into()),
            reference: None,
            ..values.clone()
        };
        assert_eq!(
            of("en", &inquiry).subject,
            "Inquiry about the complaint under Article 77 GDPR against Meta Platforms Ireland Limited, your reference 0000-2026-0001"
        );
        // Outside the EU and EEA Article 77 gives no right; to the company the title says enough.
        let elsewhere = Values { eu: false, reference: None, ..values.clone() };
        assert_eq!(of("de", &elsewhere).subject, "Beschwerde gegen Meta Platforms Ireland Limited");
        let objection = Values {
            kind: "objection".into(),
            authority: false,
            title: "Widerspruch gegen KI-Training".into(),
            ..values
        };
        assert_eq!(of("de", &objection).subject, "Widerspruch gegen KI-Training, mein Zeichen KI-5");
    }

    fn values() -> Values {
        Values {
            kind: "complaint".into(),
            title: "Beschwerde".into(),
            today: "2026-11-22".into(),
            reference: Some("KI-5".into()),
            their_reference: None,
            eu: true,
            sender: Sender {
                name: "Änne *Müller* {{x}}".into(),
                organisation: None,
                address: vec!["Prüfstraße 1".into(), "39104 Magdeburg".into()],
            },
            represented: true,
            person: Person { name: "Lina <b>\nMüller".into() },
            controller: Person { name: "Meta Platforms Ireland Limited".into() },
            authority: true,
            file: "Beschwerde_Mueller_2026-11-22.pdf".into(),
            enclosures: vec![Enclosure { number: 1, title: "1. Bestätigung | a".into() }],
        }
    }

    #[test]
    fn every_language_says_who_what_and_which_enclosures() {
        let templates = Templates::builtin();
        for tag in &templates.tags() {
            for represented in [true, false] {
                for authority in [true, false] {
                    for with in [true, false] {
                        let mut values = Values { represented, authority, ..values() };
                        if !with {
                            values.enclosures.clear();
                            values.reference = None;
                            values.sender.organisation = Some("Beratung e. V.".into());
                        }
                        let wording = templates.mail(tag).unwrap().fill(&values).unwrap();
                        assert!(!wording.subject.contains("Müller"), "{}", wording.subject);
                        assert_eq!(wording.subject.contains("KI-5"), with);
                        assert!(
                            wording.text.contains("Änne *Müller* {{x}}") && wording.text.contains(&values.file),
                            "{}",
                            wording.text
                        );
                        assert_eq!(wording.text.contains("1. Bestätigung | a"), with);
                        assert_eq!(wording.text.contains("Lina <b>"), represented);
                        assert_eq!(wording.text.contains("Meta Platforms"), authority);
                        assert!(
                            !wording.text.contains(['\u{2}', '\u{3}']) && !wording.text.contains("\n\n\n"),
                            "{}",
                            wording.text
                        );
                    }
                }
            }
        }
    }
}

//! What all letters of a language share.
//!
//! In: `language.toml` and `grounds.toml` of a language's folder. Out: [`Language`]: opening and closing,
//! words the program puts into a letter, dates, and the ready-made grounds.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use crate::case::Service;

/// A language of letters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag, the name of its folder.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// "Sehr geehrte Damen und Herren,"
    pub opening: String,
    /// "Mit freundlichen Grüßen"
    pub closing: String,
    /// Words the program puts into a letter.
    pub words: Words,
    /// How dates are written.
    pub date: Dates,
    /// Names of events, by the words of the case file.
    pub events: BTreeMap<String, String>,
    /// Ways of sending, by the words of the case file; they follow a date.
    pub channels: BTreeMap<String, String>,
    /// Names of services by their ids, where people who speak the language call them otherwise than the directory does.
    #[serde(default)]
    pub services: BTreeMap<String, String>,
    /// The ready-made grounds, from `grounds.toml`.
    #[serde(skip)]
    pub grounds: Vec<(String, Ground)>,
}

/// Words the program puts into a letter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the names say it; `letter_templates/de/language.toml` shows each
pub struct Words {
    pub date: String,
    pub reference: String,
    pub reference_org: String,
    pub phone: String,
    pub email: String,
    pub page: String,
    pub enclosures: String,
    pub enclosure: String,
    pub and: String,
    pub place_date: String,
    pub signature_alt: String,
    pub signature_line: String,
    pub seal_by: String,
    pub seal_date: String,
    pub seal_reason: String,
    pub seal_alt: String,
    pub second_parent: String,
    pub fill_place_date: String,
    pub fill_signature: String,
    #[serde(default = "fill_name_function")]
    pub fill_name_function: String,
    #[serde(default = "their_reference")]
    pub their_reference: String,
    pub dpo: String,
    #[serde(default)]
    pub mail: MailWords,
    #[serde(default)]
    pub steps: StepWords,
}

/// Words on the pages of an e-mail that is enclosed; those of a folder that does not have them are English.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the names say it; `letter_templates/de/language.toml` shows each
pub struct MailWords {
    pub from: String,
    pub to: String,
    pub cc: String,
    pub date: String,
    pub subject: String,
    pub attachments: String,
    pub appended: String,
    pub not_appended: String,
    pub no_text: String,
}

impl Default for MailWords {
    fn default() -> Self {
        let word = str::to_owned;
        MailWords {
            from: word("From"),
            to: word("To"),
            cc: word("Copy"),
            date: word("Date"),
            subject: word("Subject"),
            attachments: word("Attachments"),
            appended: word("on the pages that follow"),
            not_appended: word("not appended"),
            no_text: word("(no text)"),
        }
    }
}

/// Words on the sheet of next steps; those of a folder that does not have them are English.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the names say it; `letter_templates/de/language.toml` shows each
pub struct StepWords {
    pub title: String,
    pub about: String,
    pub before: String,
    pub posting: String,
    pub afterwards: String,
    pub notes: String,
}

impl Default for StepWords {
    fn default() -> Self {
        let word = str::to_owned;
        StepWords {
            title: word("What to do now"),
            about: word("For the letter to {recipient} of {date}: “{letter}”. This sheet stays with you."),
            before: word("Before you send it"),
            posting: word("Sending it"),
            afterwards: word("Afterwards"),
            notes: word("Good to know"),
        }
    }
}

/// For folders made before the word was there.
fn fill_name_function() -> String {
    "Name and function in block letters".into()
}

/// For folders made before the word was there.
fn their_reference() -> String {
    "Your reference".into()
}

/// How dates are written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// `{day}. {month} {year}`
    pub long: String,
    /// `{dd}.{mm}.{yyyy}`
    pub short: String,
    /// `{month} {year}`
    #[serde(default = "month_and_year")]
    pub month: String,
    /// Names of the months as they stand in a date; twelve.
    pub months: Vec<String>,
}

fn month_and_year() -> String {
    "{month} {year}".into()
}

/// A ready-made ground.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// One line for lists.
    pub title: String,
    /// Handlebars text in our markup.
    pub text: String,
    /// Only true of somebody who posts with an account.
    #[serde(default)]
    pub needs_account: bool,
    /// Only true of somebody whose accounts carry posts; chats with an AI do not.
    #[serde(default)]
    pub needs_posts: bool,
}

impl Language {
    /// A date in full: 22. November 2026. Day and month are tied together; the layout ties the year to them.
    pub fn long_date(&self, date: NaiveDate) -> String {
        let month = self.date.months.get(date.month0() as usize).map_or("", String::as_str);
        let written = self
            .date
            .long
            .replace("{day}", &date.day().to_string())
            .replace("{month}", month)
            .replace("{year}", &date.year().to_string());
        written.replacen(' ', "\u{a0}", 1)
    }

    /// A date for tables: 22.11.2026.
    pub fn short_date(&self, date: NaiveDate) -> String {
        self.date
            .short
            .replace("{dd}", &format!("{:02}", date.day()))
            .replace("{mm}", &format!("{:02}", date.month()))
            .replace("{yyyy}", &date.year().to_string())
            .replace("{d}", &date.day().to_string())
            .replace("{m}", &date.month().to_string())
    }

    /// A month of a year: Juli 2026.
    pub fn month(&self, date: NaiveDate) -> String {
        let month = self.date.months.get(date.month0() as usize).map_or("", String::as_str);
        self.date.month.replace("{month}", month).replace("{year}", &date.year().to_string())
    }

    /// What a service is called.
    pub fn service<'s>(&'s self, service: &'s Service) -> &'s str {
        self.services.get(&service.id).unwrap_or(&service.name)
    }

    /// "a, b und c"
    pub fn join(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.words.and),
        }
    }

    /// A ready-made ground by its id.
    pub fn ground(&self, id: &str) -> Option<&Ground> {
        self.grounds.iter().find(|(known, _)| known == id).map(|(_, ground)| ground)
    }

    /// The ids of all ready-made grounds.
    pub fn ground_ids(&self) -> Vec<&str> {
        self.grounds.iter().map(|(id, _)| id.as_str()).collect()
    }
}

//! What all letters of a language share.
//!
//! In: `language.toml`, `citation.toml`, `grounds.toml` and `controllers.toml` of a language's folder. Out: [`Language`]: opening and closing,
//! words the program puts into a letter, dates, how lines end, how the law is cited, and the ready-made grounds. It is read by
//! `language_reader`, which names everything that is missing.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::company_words::CompanyWords;
use super::data_file::{check_places, text};
use crate::case::{Role, Service, What};
use crate::directory::Country;
use crate::law::citation::CitationStyle;
use crate::read::choice::Choice;
use crate::read::reader::TableReader;
use crate::text::typesetting::Typesetting;

/// The language of a letter where neither the case nor the recipient nor the sender's country says another: the one most offices
/// read.
pub const FALLBACK: &str = "en";

/// Beside the words of events: the key of the title of a proof of somebody's authority to act.
pub(super) const PROOF: &str = "proof";

/// A language of letters.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47 tag, the name of its folder.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// "Sehr geehrte Damen und Herren,"
    pub opening: String,
    /// `Oggetto: {subject}`, or `{subject}` where letters have no label before their subject.
    pub subject: String,
    /// "Mit freundlichen Grüßen"
    pub closing: String,
    /// Words the program puts into a letter.
    pub words: Words,
    /// How dates are written.
    pub date: Dates,
    /// Names of events, by the words of the case file.
    pub events: BTreeMap<String, String>,
    /// Titles of enclosures that show an event, with `{day}`, by the words of the case file, and of one that shows an authority to act (`proof`). A folder
    /// of the user's can have none.
    pub titles: BTreeMap<String, String>,
    /// Ways of sending, by the words of the case file; they follow a date.
    pub channels: BTreeMap<String, String>,
    /// Names of services by their ids, where people who speak the language have another name for them than the directory.
    pub services: BTreeMap<String, String>,
    /// How a word stands before its value: `{label}:`.
    pub label: String,
    /// The line below the name of whoever signs for a child or an adult in their care: `für {name}`; none where it is left out.
    pub signed_for: Option<String>,
    /// What stands for "and" before a word that begins so, where that changes: "e" before "I" in Spanish.
    pub and_before: BTreeMap<String, String>,
    /// Names of languages by their tags; one that has none here is called as it calls itself.
    pub languages: BTreeMap<String, String>,
    /// How names stand in names of files.
    pub file_names: FileNames,
    /// Names of countries by their codes, where the directory does not have them in this language.
    pub countries: BTreeMap<String, String>,
    /// How its lines may end.
    pub typesetting: Arc<Typesetting>,
    /// How the law is cited.
    pub citation: Arc<CitationStyle>,
    /// The ready-made grounds, from `grounds.toml`.
    pub grounds: Vec<(String, Ground)>,
    /// What is said of one company alone, by the ids of the directory, from `controllers.toml`.
    pub companies: BTreeMap<String, CompanyWords>,
}

/// Defines a table of words: the fields, each with the places that must stand in it.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($field:ident $([$($place:literal),+])?,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[allow(missing_docs)] // the names say it; `letter_templates/de/language.toml` shows each
        pub struct $name { $(pub $field: String,)+ }

        impl $name {
            /// Reads them; what is left out is that of `base`.
            pub(super) fn read(table: &mut TableReader<'_, '_>, base: Option<&Self>) -> Option<Self> {
                $(
                    let $field = text(table, stringify!($field), base.map(|b| &b.$field));
                    if let Some(text) = &$field {
                        check_places(table, stringify!($field), text, &[$($($place),+)?]);
                    }
                )+
                Some($name { $($field: $field?,)+ })
            }
        }
    };
}

/// Words the program puts into a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Those of the letter itself.
    pub letter: LetterWords,
    /// Those on the pages of an e-mail that is enclosed.
    pub mail: MailWords,
    /// Those on the sheet of next steps.
    pub steps: StepWords,
    /// Those above a copy in another language.
    pub copy: CopyWords,
    /// What authorities demand.
    pub demands: DemandWords,
}

/// They stand in `[words]` itself.
impl std::ops::Deref for Words {
    type Target = LetterWords;

    fn deref(&self) -> &LetterWords {
        &self.letter
    }
}

words! {
    /// Words of the letter itself.
    LetterWords {
        date,
        reference,
        reference_org,
        phone,
        email,
        page ["{page}", "{pages}"],
        enclosures,
        enclosure,
        and,
        place_date ["{place}", "{date}"],
        signature_alt ["{name}"],
        signature_line,
        seal_by ["{name}"],
        seal_date ["{date}"],
        seal_reason ["{reason}"],
        seal_alt ["{name}", "{date}"],
        second_parent,
        fill_place_date,
        fill_signature,
        fill_name_function,
        their_reference,
        dpo,
    }
}

words! {
    /// Words on the pages of an e-mail that is enclosed.
    MailWords {
        from,
        to,
        cc,
        date,
        subject,
        attachments,
        appended,
        not_appended,
        no_text,
    }
}

words! {
    /// What authorities demand of a complaint, each as a part of a list; `between` puts two together, `reported` and `unverified` say how sure that is.
    DemandWords {
        company_asked_first,
        month_waited,
        copy_of_request,
        official_form,
        request_to_find,
        name_and_address,
        signed_mandate,
        signed_by_hand_or_electronically,
        signed_electronically_or_with_id,
        email_not_taken,
        email_with_qualified_signature,
        email_certified,
        log_in,
        form_signed,
        between ["{one}", "{other}"],
        reported ["{demand}"],
        unverified ["{demand}"],
    }
}

words! {
    /// Words above a copy of the letter in another language.
    CopyWords {
        title ["{copy}"],
        note ["{leading}"],
    }
}

words! {
    /// Words on the sheet of next steps.
    StepWords {
        title,
        about ["{recipient}", "{date}", "{letter}"],
        before,
        posting,
        afterwards,
        notes,
    }
}

/// How names of people stand in names of files, which have the letters A to Z alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileNames {
    /// Letters that the language spells differently from German: ö as o.
    pub letters: BTreeMap<char, String>,
    /// How many surnames people have; one where it is not said.
    pub surnames: usize,
}

/// How dates are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates {
    /// `{day}. {month} {year}`
    pub long: String,
    /// `{dd}.{mm}.{yyyy}`
    pub short: String,
    /// `{month} {year}`
    pub month: String,
    /// Names of the months as they stand in a date; twelve.
    pub months: Vec<String>,
    /// What `{day}` is on the first of a month, where that is no plain figure: `1er`.
    pub first_day: Option<String>,
    /// By name, a date with the words before it, where they change with the day: Greek `την 1η` and `στις 2`.
    pub forms: BTreeMap<String, DateForm>,
}

/// A date with the words before it; `{date}` in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateForm {
    /// On the first of a month.
    pub first: String,
    /// On any other day.
    pub other: String,
}

/// A ready-made ground.
#[derive(Debug, Clone)]
pub struct Ground {
    /// One line for lists.
    pub title: String,
    /// Handlebars text in our markup.
    pub text: String,
    /// Only true of somebody who posts with an account.
    pub needs_account: bool,
    /// Only true of somebody whose accounts carry posts; chats with an AI do not.
    pub needs_posts: bool,
    /// Of whom it can be true: of the person who writes, a child, an adult in care, a client.
    pub roles: Vec<Role>,
}

impl Language {
    /// What another language is called.
    pub fn language_name<'n>(&'n self, other: &'n Language) -> &'n str {
        self.languages.get(&other.tag).unwrap_or(&other.name)
    }

    /// A date in full: 22. November 2026. The pattern ties with `~` what must not fall apart; where it has none, its first two parts
    /// are tied. The layout ties the year to the month.
    pub fn long_date(&self, date: NaiveDate) -> String {
        let month = self.date.months.get(date.month0() as usize).map_or("", String::as_str);
        let day = match (&self.date.first_day, date.day()) {
            (Some(first), 1) => first.clone(),
            (_, day) => day.to_string(),
        };
        let pattern = &self.date.long;
        let pattern = if pattern.contains('~') { pattern.clone() } else { pattern.replacen(' ', "~", 1) };
        let written =
            pattern.replace("{day}", &day).replace("{month}", month).replace("{year}", &date.year().to_string());
        written.replace('~', "\u{a0}")
    }

    /// A date in full with the words before it; nothing where the language has no such form.
    pub fn date_in_form(&self, date: NaiveDate, form: &str) -> Option<String> {
        let form = self.date.forms.get(form)?;
        let pattern = if date.day() == 1 { &form.first } else { &form.other };
        Some(pattern.replace('~', "\u{a0}").replace("{date}", &self.long_date(date)))
    }

    /// What a country is called, where the language has a name for it.
    pub fn country(&self, country: Country) -> Option<&str> {
        let own = self.countries.get(country.code()).map(String::as_str);
        own.or_else(|| country.name_in(&self.tag))
    }

    /// The same for print; a letter in which a name is missing is refused before (`letter::compose`).
    pub fn country_name(&self, country: Country) -> &str {
        self.country(country).unwrap_or_else(|| country.name(FALLBACK))
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
        let pattern = self.date.month.replace('~', "\u{a0}");
        pattern.replace("{month}", month).replace("{year}", &date.year().to_string())
    }

    /// What a service is called.
    pub fn service<'s>(&'s self, service: &'s Service) -> &'s str {
        self.services.get(&service.id).unwrap_or(&service.name)
    }

    /// The title of an enclosure that shows what happened: "Ablehnung, erhalten am 20. Juli 2026". The day is the one that counts,
    /// [`Event::day`](crate::case::Event::day). A language without titles says the event and the day.
    pub fn title_of(&self, what: What, day: NaiveDate) -> String {
        let day = self.long_date(day).replace('\u{a0}', " ");
        match (self.titles.get(what.word()), self.events.get(what.word())) {
            (Some(title), _) => title.replace("{day}", &day),
            (None, event) => format!("{}, {day}", event.map_or(what.word(), String::as_str)),
        }
    }

    /// The title of an enclosure that shows that somebody may act for another; a language without titles calls it an enclosure.
    pub fn title_of_proof(&self) -> &str {
        self.titles.get(PROOF).unwrap_or(&self.words.enclosure)
    }

    /// A word before its value: "Datum:".
    pub fn labelled(&self, word: &str) -> String {
        self.label.replace("{label}", word)
    }

    /// For whom somebody signs: "für Lina Müller".
    pub fn signed_for(&self, name: &str) -> Option<String> {
        Some(self.signed_for.as_ref()?.replace("{name}", name))
    }

    /// "and" before a word.
    pub fn and_before(&self, word: &str) -> &str {
        let before = self.and_before.iter().find(|(beginning, _)| word.starts_with(beginning.as_str()));
        before.map_or(&self.words.and, |(_, and)| and)
    }

    /// "a, b und c"
    pub fn join(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.and_before(last)),
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

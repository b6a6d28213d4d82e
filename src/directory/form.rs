//! Forms of a company on the web.
//!
//! In: a `[[controller.form]]` table. Out: [`Form`]: where it is, what it can be used for, and how sure that is.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::listed::listed;
use super::record::{self, day, filled, iso_day, named_texts, required, required_url, texts};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};

/// A form on the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Form {
    /// The service it is for, for people.
    pub service: String,
    /// The ids of the services it is for; empty: all of the company.
    pub services: Vec<String>,
    /// What it is for, for people.
    pub purpose: String,
    /// What letters name it for; empty: for nothing.
    #[serde(rename = "use")]
    pub uses: Vec<FormUse>,
    /// Where it is.
    pub url: String,
    /// How well it is attested.
    pub status: FormStatus,
    /// By what.
    pub attested_by: Vec<String>,
    /// The day since which the company names it, where that is known.
    #[serde(serialize_with = "iso_day")]
    pub since: Option<NaiveDate>,
    /// Since when it is named, or until when it was, and whether one must log in.
    pub note: Option<String>,
    /// By language, what stands before its address among next steps, in place of the name of the service.
    pub label: BTreeMap<String, String>,
}

listed! {
    /// What a form can be used for.
    FormUse {
        /// To object, with an account.
        Objection = "objection",
        /// To object or ask without an account.
        NoAccount = "no-account",
        /// To object, for information from third parties alone.
        ThirdParty = "third-party",
        /// To send any letter on data protection.
        Contact = "contact",
    }
}

listed! {
    /// How well a form is attested.
    FormStatus {
        /// In the notice of a data protection authority.
        Notice = "notice",
        /// In several documents.
        Attested = "attested",
        /// In one document.
        Single = "single",
        /// In no document.
        Knowledge = "knowledge",
        /// The company no longer links it.
        Former = "former",
    }
}

impl Form {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let service = required(table, "service");
        let services = texts(table, "services");
        let purpose = required(table, "purpose");
        let uses = table.choices("use").unwrap_or_default();
        let url = required_url(table, "url");
        let status = table.choice("status", Need::Required);
        let attested_by = texts(table, "attested_by");
        let (since, note) = (day(table, "since"), filled(table, "note"));
        let label = named_texts(table, "label");
        let (service, purpose) = (service?, purpose?);
        Some(Form { service, services, purpose, uses, url: url?, status: status?, attested_by, since, note, label })
    }

    /// Whether letters may name it for something: a document says so, and the company has not given it up.
    pub fn serves(&self, what: FormUse) -> bool {
        self.uses.contains(&what) && !matches!(self.status, FormStatus::Former | FormStatus::Knowledge)
    }

    /// What stands before its address in this language, where the record says it.
    pub fn label_in(&self, language: &str) -> Option<&str> {
        record::in_language(&self.label, language).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Form;
    use crate::problem::Source;
    use crate::read::{whole, whose::Whose};

    #[test]
    fn a_region_of_a_language_has_its_label() {
        let text = "service = 'x'\npurpose = 'x'\nurl = 'https://example.org/'\nstatus = 'single'\n\
                    label = { de = 'Deutsch', de-CH = 'Schweiz', en = 'English' }\n";
        let (form, _) = whole::toml(Whose::Directory, &Source::new("form.toml", text), Form::read);
        let form = form.flatten().unwrap();
        let labels = ["de", "de-AT", "de-CH", "en-IE", "fr"].map(|tag| form.label_in(tag));
        assert_eq!(labels, [Some("Deutsch"), Some("Deutsch"), Some("Schweiz"), Some("English"), None]);
    }
}

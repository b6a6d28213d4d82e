//! Forms of a company on the web.
//!
//! In: a `[[controller.form]]` table. Out: [`Form`]: where it is, what it can be used for, and how sure that is.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::{self, day, filled, iso_day, required_url};

/// A form on the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The service it is for, for people.
    pub service: String,
    /// The ids of the services it is for; empty: all of the company.
    #[serde(default)]
    pub services: Vec<String>,
    /// What it is for, for people.
    pub purpose: String,
    /// What letters name it for; empty: for nothing.
    #[serde(default, rename = "use")]
    pub uses: Vec<FormUse>,
    /// Where it is.
    #[serde(deserialize_with = "required_url")]
    pub url: String,
    /// How well it is attested.
    pub status: FormStatus,
    /// By what.
    #[serde(default)]
    pub attested_by: Vec<String>,
    /// The day since which the company names it, where that is known.
    #[serde(default, deserialize_with = "day", serialize_with = "iso_day")]
    pub since: Option<NaiveDate>,
    /// Since when it is named, or until when it was, and whether one must log in.
    #[serde(default, deserialize_with = "filled")]
    pub note: Option<String>,
    /// By language, what stands before its address among next steps, in place of the name of the service.
    #[serde(default)]
    pub label: BTreeMap<String, String>,
}

/// What a form can be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormUse {
    /// To object, with an account.
    Objection,
    /// To object or ask without an account.
    NoAccount,
    /// To object, for information from third parties alone.
    ThirdParty,
    /// To send any letter on data protection.
    Contact,
}

/// How well a form is attested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormStatus {
    /// In the notice of a data protection authority.
    Notice,
    /// In several documents.
    Attested,
    /// In one document.
    Single,
    /// In no document.
    Knowledge,
    /// The company no longer links it.
    Former,
}

impl Form {
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

    #[test]
    fn a_region_of_a_language_has_its_label() {
        let form: Form = toml::from_str(
            "service = 'x'\npurpose = 'x'\nurl = 'https://example.org/'\nstatus = 'single'\n\
             label = { de = 'Deutsch', de-CH = 'Schweiz', en = 'English' }\n",
        )
        .unwrap();
        let labels = ["de", "de-AT", "de-CH", "en-IE", "fr"].map(|tag| form.label_in(tag));
        assert_eq!(labels, [Some("Deutsch"), Some("Deutsch"), Some("Schweiz"), Some("English"), None]);
    }
}

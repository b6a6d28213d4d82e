//! How a company trains AI, and what a letter says of that.
//!
//! In: the tables `[controller.training]` and `[controller.words.LANGUAGE]`. Out: [`Training`], facts that letters go by,
//! and [`Words`], what they print in a language where the general wording is not true of the company.

use serde::{Deserialize, Serialize};

use super::record::{filled, url};
use super::service::DataKind;

/// What a company says of the training: its own words, not the law.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Where the day on which it began was read.
    #[serde(default, deserialize_with = "filled")]
    pub began_source: Option<String>,
    /// Whether it is open that it trains with data of the Union at all: letters ask first.
    #[serde(default)]
    pub ask_whether: bool,
    /// What it trains with. Letters fit only companies of which that is known.
    #[serde(default)]
    pub kinds: Vec<DataKind>,
    /// On what it relies, as far as its own words are clear.
    #[serde(default)]
    pub bases: Vec<Basis>,
    /// What it calls its AI.
    #[serde(default, deserialize_with = "filled")]
    pub ai: Option<String>,
    /// What it calls its models, where that is another name.
    #[serde(default)]
    pub models: Vec<String>,
    /// On what it says that it relies.
    #[serde(default, deserialize_with = "filled")]
    pub legal_basis: Option<String>,
    /// The data it says it uses.
    #[serde(default)]
    pub data: Vec<String>,
    /// The data it says it does not use.
    #[serde(default)]
    pub not_data: Vec<String>,
    /// Where in its settings the use is switched off.
    #[serde(default, deserialize_with = "filled")]
    pub setting: Option<String>,
    /// The page of that setting.
    #[serde(default, deserialize_with = "url")]
    pub setting_url: Option<String>,
    /// What switching it off reaches.
    #[serde(default, deserialize_with = "filled")]
    pub setting_reach: Option<String>,
    /// Whether switching it off is known to reach later use alone.
    #[serde(default)]
    pub setting_future_only: bool,
}

/// A legal basis of Art. 6(1) GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Consent, point (a): a letter withdraws it beside the objection.
    Consent,
    /// Legitimate interests, point (f): what the objection is about.
    LegitimateInterests,
}

/// What letters in a language say of a company. Each is left out where the general wording is true; `letter_templates/README.md`
/// tells where each stands and in which form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// What people post, after "with data:", such as "Beiträgen, Kommentaren".
    #[serde(deserialize_with = "filled")]
    pub posts: Option<String>,
    /// The same in a question: "Beiträge, Kommentare und Fotos".
    #[serde(deserialize_with = "filled")]
    pub posts_asked: Option<String>,
    /// What people enter into its AI, after "with data:".
    #[serde(deserialize_with = "filled")]
    pub chats: Option<String>,
    /// The same in a question.
    #[serde(deserialize_with = "filled")]
    pub chats_asked: Option<String>,
    /// A sentence to the company on how it came so far, such as what it undertook.
    #[serde(deserialize_with = "filled")]
    pub background: Option<String>,
    /// The same in a complaint, of the company.
    #[serde(deserialize_with = "filled")]
    pub background_told: Option<String>,
    /// Requests to the company besides the general ones, a sentence each.
    pub requests: Vec<String>,
    /// The same asked of an authority: "… anzuweisen, …".
    pub orders: Vec<String>,
    /// Requests that do not hang on an account, such as not to pass the data on.
    pub requests_for_all: Vec<String>,
    /// The same asked of an authority.
    pub orders_for_all: Vec<String>,
    /// What the company says of minors, in a letter to it.
    #[serde(deserialize_with = "filled")]
    pub minors: Option<String>,
    /// The same in a complaint.
    #[serde(deserialize_with = "filled")]
    pub minors_told: Option<String>,
    /// What a court decided on the training of this company.
    #[serde(deserialize_with = "filled")]
    pub ruling: Option<String>,
    /// The same where the company relies on it.
    #[serde(deserialize_with = "filled")]
    pub ruling_invoked: Option<String>,
    /// What follows from the ruling for an objection.
    #[serde(deserialize_with = "filled")]
    pub ruling_on_objections: Option<String>,
    /// Next steps: what to know of the ruling.
    #[serde(deserialize_with = "filled")]
    pub ruling_note: Option<String>,
    /// That its own form for objections asks for no reasons, in a letter to it.
    #[serde(deserialize_with = "filled")]
    pub form_without_reasons: Option<String>,
    /// Next steps: what to know of that.
    #[serde(deserialize_with = "filled")]
    pub form_without_reasons_note: Option<String>,
    /// Next steps: what its setting is called and where it is.
    #[serde(deserialize_with = "filled")]
    pub setting: Option<String>,
    /// Next steps: where complaints about the company go from an authority.
    #[serde(deserialize_with = "filled")]
    pub inquiry_note: Option<String>,
    /// Next steps: notes that belong to the company alone, each by itself.
    pub notes: Vec<String>,
}

//! How a company trains AI, and what a letter says of that.
//!
//! In: the tables `[controller.training]` and `[controller.words.LANGUAGE]`. Out: [`Training`], facts that letters go by,
//! and [`Words`], what they print in a language where the general wording is not true of the company. For the built-in companies
//! those stand in `letter_templates/LANGUAGE/controllers.toml`, which `template/company_words.rs` reads.

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

/// Defines [`Words`]: texts, and lists of texts.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { texts: $($(#[$text_doc:meta])* $text:ident,)+; lists: $($(#[$list_doc:meta])* $list:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            $($(#[$text_doc])* #[serde(deserialize_with = "filled")] pub $text: Option<String>,)+
            $($(#[$list_doc])* pub $list: Vec<String>,)+
        }

        impl $name {
            /// Made of what `source` has by the names of the fields: in a list for lists, else the one text.
            pub fn read<S>(source: &mut S, text: fn(&mut S, &'static str) -> Option<String>, list: fn(&mut S, &'static str) -> Vec<String>) -> Self {
                $name {
                    $($text: text(source, stringify!($text)),)+
                    $($list: list(source, stringify!($list)),)+
                }
            }

            /// These words; what they leave out is that of `base`.
            #[must_use]
            pub fn over(&self, base: &Self) -> Self {
                $name {
                    $($text: self.$text.clone().or_else(|| base.$text.clone()),)+
                    $($list: if self.$list.is_empty() { base.$list.clone() } else { self.$list.clone() },)+
                }
            }
        }
    };
}

words! {
    /// What letters in a language say of a company. Each is left out where the general wording is true; `letter_templates/README.md`
    /// tells where each stands and in which form.
    Words {
        texts:
        /// What people post, after "with data:", such as "Beiträgen, Kommentaren".
        posts,
        /// The same in a question: "Beiträge, Kommentare und Fotos".
        posts_asked,
        /// What people enter into its AI, after "with data:".
        chats,
        /// The same in a question.
        chats_asked,
        /// A sentence to the company on how it came so far, such as what it undertook.
        background,
        /// The same in a complaint, of the company.
        background_told,
        /// What the company says of minors, in a letter to it.
        minors,
        /// The same in a complaint.
        minors_told,
        /// What a court decided on the training of this company.
        ruling,
        /// The same where the company relies on it.
        ruling_invoked,
        /// What follows from the ruling for an objection.
        ruling_on_objections,
        /// Next steps: what to know of the ruling.
        ruling_note,
        /// That its own form for objections asks for no reasons, in a letter to it.
        form_without_reasons,
        /// Next steps: what to know of that.
        form_without_reasons_note,
        /// Next steps: what its setting is called and where it is.
        setting,
        /// Next steps: where complaints about the company go from an authority.
        inquiry_note,
        ;
        lists:
        /// Requests to the company besides the general ones, a sentence each.
        requests,
        /// The same asked of an authority: "… anzuweisen, …".
        orders,
        /// Requests that do not hang on an account, such as not to pass the data on.
        requests_for_all,
        /// The same asked of an authority.
        orders_for_all,
        /// Next steps: notes that belong to the company alone, each by itself.
        notes,
    }
}

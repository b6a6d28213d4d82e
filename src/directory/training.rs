//! How a company trains AI, and what a letter says of that.
//!
//! In: the tables `[controller.training]` and `[controller.words.LANGUAGE]`. Out: [`Training`], facts that letters go by,
//! and [`Words`], what they print in a language where the general wording is not true of the company. For the built-in companies
//! those stand in `letter_templates/LANGUAGE/controllers.toml`, which `template/company_words.rs` reads.

use serde::Serialize;

use super::listed::listed;
use super::record::{filled, texts, url};
use super::service::DataKind;
use crate::read::choice::Choice;
use crate::read::reader::TableReader;

/// What a company says of the training: its own words, not the law.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Training {
    /// Where the day on which it began was read.
    pub began_source: Option<String>,
    /// Whether it is open that it trains with data of the Union at all: letters ask first.
    pub ask_whether: bool,
    /// What it trains with. Letters fit only companies of which that is known.
    pub kinds: Vec<DataKind>,
    /// On what it relies, as far as its own words are clear.
    pub bases: Vec<Basis>,
    /// What it calls its AI.
    pub ai: Option<String>,
    /// What it calls its models, where that is another name.
    pub models: Vec<String>,
    /// On what it says that it relies.
    pub legal_basis: Option<String>,
    /// The data it says it uses.
    pub data: Vec<String>,
    /// The data it says it does not use.
    pub not_data: Vec<String>,
    /// Where in its settings the use is switched off.
    pub setting: Option<String>,
    /// The page of that setting.
    pub setting_url: Option<String>,
    /// What switching it off reaches.
    pub setting_reach: Option<String>,
    /// Whether switching it off is known to reach later use alone.
    pub setting_future_only: bool,
}

impl Training {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Self {
        Training {
            began_source: filled(table, "began_source"),
            ask_whether: table.boolean("ask_whether", false),
            kinds: table.choices("kinds").unwrap_or_default(),
            bases: table.choices("bases").unwrap_or_default(),
            ai: filled(table, "ai"),
            models: texts(table, "models"),
            legal_basis: filled(table, "legal_basis"),
            data: texts(table, "data"),
            not_data: texts(table, "not_data"),
            setting: filled(table, "setting"),
            setting_url: url(table, "setting_url"),
            setting_reach: filled(table, "setting_reach"),
            setting_future_only: table.boolean("setting_future_only", false),
        }
    }
}

listed! {
    /// A legal basis of Art. 6(1) GDPR.
    Basis {
        /// Consent, point (a): a letter withdraws it beside the objection.
        Consent = "consent",
        /// Legitimate interests, point (f): what the objection is about.
        LegitimateInterests = "legitimate-interests",
    }
}

/// Defines [`Words`]: texts, and lists of texts.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { texts: $($(#[$text_doc:meta])* $text:ident,)+; lists: $($(#[$list_doc:meta])* $list:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
        pub struct $name {
            $($(#[$text_doc])* pub $text: Option<String>,)+
            $($(#[$list_doc])* pub $list: Vec<String>,)+
        }

        impl $name {
            /// Reads them.
            pub fn read(table: &mut TableReader<'_, '_>) -> Self {
                $name {
                    $($text: filled(table, stringify!($text)),)+
                    $($list: texts(table, stringify!($list)),)+
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

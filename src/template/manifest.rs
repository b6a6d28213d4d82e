//! What a letter is for.
//!
//! In: `KIND/letter.toml`, which says it once for all languages, and `LANG/KIND/words.toml`, which has its title, its
//! subject and what else is said of it in a language; or `LANG/KIND/letter.toml` with both, as folders made for the
//! earlier layout have it. Out: [`Manifest`], read by `manifest_reader`. Words of closed lists are types, provisions exist:
//! a manifest with a mistake is none.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::starts::Starts;
use crate::case::{Role, Status, What};
use crate::law::provision::Provision;
use crate::mark::Found;
use crate::problem::Place;
use crate::read::choice::Choice;
use crate::read::choice::choice;

/// The manifest of a letter in a language.
#[derive(Debug, Clone, Serialize)]
pub struct Manifest {
    /// For lists and for the title of the PDF.
    pub title: String,
    /// Subject line, a template of its own; no full stop.
    pub subject: String,
    /// To whom it goes.
    #[serde(serialize_with = "word")]
    pub recipient: RecipientKind,
    /// Whether the data protection officer stands in the address, below the controller's name.
    pub to_officer: bool,
    /// The controllers it is written for, by id; empty when it fits any.
    pub controllers: Vec<String>,
    /// Where they stand: only the directory knows which there are.
    #[serde(skip)]
    pub controllers_at: Option<Place>,
    /// What the directory must know of a controller for it.
    #[serde(serialize_with = "words")]
    pub facts: Vec<Fact>,
    /// Where the matter stands when it fits.
    #[serde(serialize_with = "words")]
    pub statuses: Vec<Status>,
    /// For whom it can be written.
    #[serde(serialize_with = "words")]
    pub roles: Vec<Role>,
    /// The countries whose law it relies on, so that the person must live in one of them; empty: in any.
    pub countries: Vec<String>,
    /// The provisions it rests on.
    pub bases: Vec<Provision>,
    /// Whether it is a paper that is shown to others rather than a letter: no opening, no closing, and place and date
    /// above the signature.
    pub instrument: bool,
    /// The period it starts.
    #[serde(serialize_with = "in_words")]
    pub starts: Starts,
    /// What happened once it is sent, for a chronology; none where nothing that is told there.
    #[serde(serialize_with = "word_if_any")]
    pub event: Option<What>,
    /// The period that must be over before it is written.
    #[serde(serialize_with = "word_if_any")]
    pub waits_for: Option<Wait>,
    /// What the case must hold besides the common fields.
    #[serde(serialize_with = "words")]
    pub needs: Vec<CaseNeed>,
    /// Whether it prints a general ground when the case has none.
    pub general_ground: bool,
    /// What the sender is warned of whenever the letter is written, by the languages of the program.
    #[serde(serialize_with = "in_english")]
    pub caution: Option<BTreeMap<String, String>>,
    /// Title of the paper in `annex.hbs`, a template of its own.
    pub annex: Option<String>,
    /// The day up to which the law was looked at.
    pub law_as_of: NaiveDate,
    /// Who reviewed the wording and when; empty: nobody.
    pub reviewed: String,
    /// Where its facts come from.
    pub sources: Vec<String>,
    /// What sources leave open, and how the wording holds either way.
    pub doubts: Vec<String>,
    /// What somebody found who looked its law and its sources up, and that is not so any more.
    pub found: Vec<Found>,
}

impl Manifest {
    /// Whether it is a complaint: to an authority, and not about its own silence.
    pub fn is_complaint(&self) -> bool {
        self.recipient == RecipientKind::Authority && self.waits_for != Some(Wait::News)
    }

    /// The months of the period of the law that the letter starts.
    pub fn months(&self) -> Option<u32> {
        self.starts.span.months()
    }
}

/// Words of a closed list in one line, as lists for people have them.
pub fn joined<C: Choice>(list: &[C]) -> String {
    list.iter().map(|c| c.word()).collect::<Vec<_>>().join(", ")
}

choice! {
    /// What the directory must know of a controller for a letter.
    Fact {
        /// With which data it trains AI.
        TrainingData = "training-data",
    }
}

choice! {
    /// To whom a letter goes.
    RecipientKind {
        /// A controller.
        Controller = "controller",
        /// A supervisory authority.
        Authority = "authority",
        /// Somebody who is given authority, with name and address.
        Representative = "representative",
    }
}

choice! {
    /// A period that must be over before a letter is written.
    Wait {
        /// The controller's, Art. 12(3) GDPR.
        Answer = "answer",
        /// The authority's, Art. 78(2) GDPR.
        News = "news",
    }
}

choice! {
    /// What a case must hold for a letter.
    CaseNeed {
        /// At least one `[[account]]`, when the person has one.
        Account = "account",
        /// At least one `[[event]]`.
        Event = "event",
        /// At least one `[[enclosure]]`.
        Enclosure = "enclosure",
        /// An event that says what was asked of the controller.
        Request = "request",
        /// An event "complained".
        Complaint = "complaint",
        /// An event after the complaint, or `matter.own_grounds`.
        NewsOfTheMatter = "news-of-the-matter",
        /// At least one `[[output]]`.
        Output = "output",
        /// `matter.own_grounds`: nothing ready-made will do.
        OwnGrounds = "own-grounds",
        /// `sender.qualified_entity`.
        QualifiedEntity = "qualified-entity",
    }
}

fn word<C: Choice, S: Serializer>(choice: &C, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(choice.word())
}

#[allow(clippy::ref_option, reason = "serde asks for it")]
fn word_if_any<C: Choice, S: Serializer>(choice: &Option<C>, serializer: S) -> Result<S::Ok, S::Error> {
    choice.map(C::word).serialize(serializer)
}

fn words<C: Choice, S: Serializer>(list: &[C], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(list.iter().map(|c| c.word()))
}

/// A script reads English, or what there is.
#[allow(clippy::ref_option, reason = "serde asks for it")]
fn in_english<S: Serializer>(texts: &Option<BTreeMap<String, String>>, serializer: S) -> Result<S::Ok, S::Error> {
    texts.as_ref().and_then(|texts| texts.get("en").or_else(|| texts.values().next())).serialize(serializer)
}

fn in_words<S: Serializer>(starts: &Starts, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(starts)
}

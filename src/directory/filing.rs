//! How an authority takes a complaint.
//!
//! In: the `filing` table of an `[[authority]]`. Out: [`Filing`], each fact with how sure it is and where it was read
//! ([`Evidence`]). What was not found has no fact: then nothing is known, which is never read as "yes" or "no". Nothing here
//! knows a case or a mail: what follows for one is asked in `letter::acceptance` and `mail::missing`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use super::record::{day, filled, iso_day, refused};
use crate::read::choice::Choice;
use crate::words::{Arg, Carried, Say};

/// A word of a record that people are told in a sentence of their language.
pub trait InWords: Choice {
    /// The sentence.
    fn say(self) -> Say;
}

/// Closed lists of words, each with the sentence that tells them; the words are arguments of it.
macro_rules! told {
    ($($(#[$doc:meta])* $name:ident => $say:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ })+) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+ }
        impl Choice for $name {
            const ALL: &'static [Self] = &[$($name::$variant,)+];
            fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
        impl InWords for $name {
            fn say(self) -> Say {
                Say::$say { is: self.word().into() }
            }
        }
    )+ };
}

/// What is known of the way a complaint goes to an authority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// Whether it takes letters by post.
    #[serde(default)]
    pub post: Option<Known<ByPost>>,
    /// Whether it takes e-mails.
    #[serde(default)]
    pub email: Option<Known<ByEmail>>,
    /// Whether it has a form on the web; where that is says `complaint_form_url`.
    #[serde(default)]
    pub form: Option<Known<ByForm>>,
    /// What one must log in with before the form opens.
    #[serde(default)]
    pub log_in: Option<Known<LogIn>>,
    /// How a complaint must be signed.
    #[serde(default)]
    pub signature: Option<Known<Signing>>,
    /// The only types of files it takes.
    #[serde(default)]
    pub takes_files: Option<Known<FileTypes>>,
    /// Types of files it does not take.
    #[serde(default)]
    pub refuses_files: Option<Known<FileTypes>>,
    /// Most bytes of all attachments together.
    #[serde(default)]
    pub size: Option<Known<Bytes>>,
    /// How sure it is that it takes complaints in `languages`, and in no others. Without it those are its official ones, and
    /// whether it takes others is not known.
    #[serde(default)]
    pub languages: Option<Evidence>,
    /// What a complaint must carry or say.
    #[serde(default)]
    pub requires: Vec<Required>,
}

/// A fact, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written<T>", bound(deserialize = "T: DeserializeOwned"))]
pub struct Known<T> {
    /// What is so.
    pub is: T,
    /// How sure that is.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// How sure a fact is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenEvidence")]
pub struct Evidence {
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read; none for what a user says.
    pub source: Option<String>,
    /// When it was read there.
    #[serde(serialize_with = "iso_day")]
    pub checked: Option<NaiveDate>,
}

told! {
    /// How sure a fact is.
    Certainty => DirectoryCertainty {
        /// The authority itself or the law says so, or two sources that do not know of each other.
        Attested = "attested",
        /// One source says so.
        Reported = "reported",
        /// No document was seen.
        GeneralKnowledge = "general-knowledge",
        /// The user says so, in a file of their own.
        User = "user",
    }

    /// Whether letters are taken.
    ByPost => DirectoryByPost {
        /// They are.
        Taken = "taken",
        /// They are not.
        NotTaken = "not-taken",
    }

    /// Whether e-mails are taken.
    ByEmail => DirectoryByEmail {
        /// They are.
        Taken = "taken",
        /// Only with a qualified electronic signature.
        QualifiedSignature = "qualified-signature",
        /// Only certified mail, such as Italy's PEC.
        CertifiedMail = "certified-mail",
        /// They are not.
        NotTaken = "not-taken",
    }

    /// Whether there is a form on the web.
    ByForm => DirectoryByForm {
        /// There is.
        Taken = "taken",
        /// There is none.
        NotTaken = "not-taken",
    }

    /// What opens a form.
    LogIn => DirectoryLogIn {
        /// Nothing: everybody can open it.
        None = "none",
        /// One can log in and need not.
        Possible = "possible",
        /// An account, an electronic identity or a certificate.
        Needed = "needed",
        /// What is written there must be signed electronically.
        ElectronicSignature = "electronic-signature",
    }

    /// How a complaint must be signed.
    Signing => DirectorySigning {
        /// By hand or electronically: a name in type is not enough.
        HandOrElectronic = "hand-or-electronic",
        /// Electronically, or by hand together with a copy of an identity document.
        ElectronicOrHandWithId = "electronic-or-hand-with-id",
        /// Not at all.
        NotNeeded = "not-needed",
    }

    /// What a complaint can be asked to carry or say.
    Requirement => DirectoryRequirement {
        /// A copy of what was asked of the company, and of its answer.
        CopyOfRequest = "copy-of-request",
        /// That the company was asked first.
        CompanyAskedFirst = "company-asked-first",
        /// That a month was waited for its answer.
        MonthWaited = "month-waited",
        /// The authority's own form, and no free letter.
        OfficialForm = "official-form",
        /// The right that was violated, the request to find so, and when the person learnt of it.
        RequestToFind = "request-to-find",
        /// Name and postal address.
        NameAndAddress = "name-and-address",
        /// A mandate that the person signed, where another one complains.
        SignedMandate = "signed-mandate",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro knows of no default")]
impl Default for Certainty {
    fn default() -> Self {
        Certainty::User
    }
}

/// Types of files, by the end of their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FileTypes(Vec<String>);

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Bytes(pub u64);

/// One thing a complaint must carry or say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Required {
    /// What it is.
    pub what: Requirement,
    /// How sure that is.
    pub evidence: Evidence,
    /// What to know about it.
    #[serde(default, deserialize_with = "filled")]
    pub note: Option<String>,
    /// The same by language, for the sheet of next steps.
    #[serde(default)]
    pub note_in: BTreeMap<String, String>,
}

impl Required {
    /// What to know about it, in this language where the record has it, else as `otherwise` marks what is in none of the reader's.
    pub fn note_for(&self, language: &str, otherwise: impl Fn(&str) -> String) -> Option<String> {
        self.note_in.get(language).cloned().or_else(|| self.note.as_deref().map(otherwise))
    }
}

impl FileTypes {
    /// Whether it is one of them.
    pub fn holds(&self, ending: &str) -> bool {
        self.0.iter().any(|known| known == ending)
    }

    /// All of them, divided by commas.
    pub fn listed(&self) -> String {
        self.0.join(", ")
    }
}

impl Filing {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Filing::default()
    }

    /// What it wants of this sort.
    pub fn requirement(&self, what: Requirement) -> Option<&Required> {
        self.requires.iter().find(|required| required.what == what)
    }
}

impl Evidence {
    /// `attested: uodo.gov.pl (2026-11-25)`
    pub fn say(&self) -> Say {
        Say::DirectoryEvidence {
            certainty: self.certainty.say().into(),
            source: self.source.as_ref().into(),
            checked: self.checked.into(),
        }
    }
}

impl<T: InWords> Known<T> {
    /// What is so, and how sure that is.
    pub fn say(&self) -> Say {
        Say::DirectoryKnown { is: self.is.say().into(), evidence: self.evidence.say().into() }
    }
}

// ── reading ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A fact as it is written: evidence beside it, which `flatten` cannot read without letting unknown fields pass.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "T: DeserializeOwned"))]
struct Written<T> {
    is: T,
    #[serde(default)]
    certainty: Certainty,
    #[serde(default, deserialize_with = "filled")]
    source: Option<String>,
    #[serde(default, deserialize_with = "day")]
    checked: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEvidence {
    #[serde(default)]
    certainty: Certainty,
    #[serde(default, deserialize_with = "filled")]
    source: Option<String>,
    #[serde(default, deserialize_with = "day")]
    checked: Option<NaiveDate>,
}

impl<T> TryFrom<Written<T>> for Known<T> {
    type Error = Carried;

    fn try_from(written: Written<T>) -> Result<Self, Self::Error> {
        let Written { is, certainty, source, checked } = written;
        let evidence = Evidence::try_from(WrittenEvidence { certainty, source, checked })?;
        Ok(Known { is, evidence })
    }
}

impl TryFrom<WrittenEvidence> for Evidence {
    type Error = Carried;

    /// What is not a user's own word must say whose it is, and when it was read.
    fn try_from(written: WrittenEvidence) -> Result<Self, Self::Error> {
        let WrittenEvidence { certainty, source, checked } = written;
        if certainty != Certainty::User && (source.is_none() || checked.is_none()) {
            return Err(Carried(Say::DirectoryNeedsSource {}));
        }
        Ok(Evidence { certainty, source, checked })
    }
}

impl<'de> Deserialize<'de> for FileTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let types = Vec::<String>::deserialize(deserializer)?;
        let plain = |ending: &String| {
            (1..=8).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        match types.iter().find(|ending| !plain(ending)) {
            Some(wrong) => Err(refused(Say::DirectoryNotAFileType { value: wrong.into() })),
            None if types.is_empty() => Err(refused(Say::DirectoryNoFileTypes {})),
            None => Ok(FileTypes(types)),
        }
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            // Less than a page has is a number of megabytes, written where bytes are asked for.
            number @ 10_000.. => Ok(Bytes(number.unsigned_abs())),
            number => Err(refused(Say::DirectoryNotBytes { value: Arg::text(number) })),
        }
    }
}

#[cfg(test)]
#[path = "filing_tests.rs"]
mod tests;

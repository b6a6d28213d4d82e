//! How an authority takes a complaint.
//!
//! In: the `filing` table of an `[[authority]]`. Out: [`Filing`], each fact with how sure it is and where it was read
//! ([`Evidence`]). What was not found has no fact: then nothing is known, which is never read as "yes" or "no". Nothing here
//! knows a case or a mail: what follows for one is asked in `letter::acceptance` and `mail::missing`.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};

use super::record::{day, filled, iso_day};

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

/// How sure a fact is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The authority itself or the law says so, or two sources that do not know of each other.
    Attested,
    /// One source says so.
    Reported,
    /// No document was seen.
    GeneralKnowledge,
    /// The user says so, in a file of their own.
    #[default]
    User,
}

/// Whether letters are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByPost {
    /// They are.
    Taken,
    /// They are not.
    NotTaken,
}

/// Whether e-mails are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByEmail {
    /// They are.
    Taken,
    /// Only with a qualified electronic signature.
    QualifiedSignature,
    /// Only certified mail, such as Italy's PEC.
    CertifiedMail,
    /// They are not.
    NotTaken,
}

/// Whether there is a form on the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByForm {
    /// There is.
    Taken,
    /// There is none.
    NotTaken,
}

/// What opens a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogIn {
    /// Nothing: everybody can open it.
    None,
    /// One can log in and need not.
    Possible,
    /// An account, an electronic identity or a certificate.
    Needed,
    /// What is written there must be signed electronically.
    ElectronicSignature,
}

/// How a complaint must be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signing {
    /// By hand or electronically: a name in type is not enough.
    HandOrElectronic,
    /// Electronically, or by hand together with a copy of an identity document.
    ElectronicOrHandWithId,
    /// Not at all.
    NotNeeded,
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
}

/// What a complaint can be asked to carry or say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// A copy of what was asked of the company, and of its answer.
    CopyOfRequest,
    /// That the company was asked first.
    CompanyAskedFirst,
    /// That a month was waited for its answer.
    MonthWaited,
    /// The authority's own form, and no free letter.
    OfficialForm,
    /// The right that was violated, the request to find so, and when the person learnt of it.
    RequestToFind,
    /// Name and postal address.
    NameAndAddress,
    /// A mandate that the person signed, where another one complains.
    SignedMandate,
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

impl fmt::Display for Evidence {
    /// `attested: uodo.gov.pl (2026-11-25)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.certainty {
            Certainty::Attested => "attested",
            Certainty::Reported => "reported",
            Certainty::GeneralKnowledge => "general knowledge",
            Certainty::User => "your own configuration",
        })?;
        if let Some(source) = &self.source {
            write!(f, ": {source}")?;
        }
        self.checked.map_or(Ok(()), |day| write!(f, " ({day})"))
    }
}

macro_rules! words {
    ($type:ty { $($variant:pat => $word:expr),* $(,)? }) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $($variant => $word),* })
            }
        }
    };
}

words!(ByPost { ByPost::Taken => "taken", ByPost::NotTaken => "not taken" });
words!(ByEmail {
    ByEmail::Taken => "taken",
    ByEmail::QualifiedSignature => "only with a qualified electronic signature",
    ByEmail::CertifiedMail => "only certified mail (PEC)",
    ByEmail::NotTaken => "not taken",
});
words!(ByForm { ByForm::Taken => "there is one", ByForm::NotTaken => "there is none" });
words!(LogIn {
    LogIn::None => "not needed",
    LogIn::Possible => "possible, not needed as far as is known",
    LogIn::Needed => "needed (account, electronic identity or certificate)",
    LogIn::ElectronicSignature => "the form must be signed electronically",
});
words!(Signing {
    Signing::HandOrElectronic => "by hand or electronically",
    Signing::ElectronicOrHandWithId => "electronically, or by hand with a copy of an identity document",
    Signing::NotNeeded => "not needed",
});
words!(Requirement {
    Requirement::CopyOfRequest => "a copy of what was asked of the company, and of its answer",
    Requirement::CompanyAskedFirst => "that the company was asked first",
    Requirement::MonthWaited => "that a month was waited for the answer",
    Requirement::OfficialForm => "the authority's own form, no free letter",
    Requirement::RequestToFind => "the right violated, the request to find so, and when the person learnt of it",
    Requirement::NameAndAddress => "name and postal address",
    Requirement::SignedMandate => "a mandate the person signed, where another one complains",
});

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
    type Error = &'static str;

    fn try_from(written: Written<T>) -> Result<Self, Self::Error> {
        let Written { is, certainty, source, checked } = written;
        let evidence = Evidence::try_from(WrittenEvidence { certainty, source, checked })?;
        Ok(Known { is, evidence })
    }
}

impl TryFrom<WrittenEvidence> for Evidence {
    type Error = &'static str;

    /// What is not a user's own word must say whose it is, and when it was read.
    fn try_from(written: WrittenEvidence) -> Result<Self, Self::Error> {
        let WrittenEvidence { certainty, source, checked } = written;
        if certainty != Certainty::User && (source.is_none() || checked.is_none()) {
            return Err(
                "with `certainty` it needs a `source` and the day it was `checked`; leave `certainty` out if it is your own word",
            );
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
            Some(wrong) => Err(D::Error::custom(format!("{wrong} is no type of file, which is written pdf"))),
            None if types.is_empty() => Err(D::Error::custom("it names no type of file")),
            None => Ok(FileTypes(types)),
        }
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            // Less than a page has is a number of megabytes, written where bytes are asked for.
            number @ 10_000.. => Ok(Bytes(number.unsigned_abs())),
            number => Err(D::Error::custom(format!("{number} is no number of bytes, which is written 1500000"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Filing, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_fact_is_read_with_its_evidence() {
        let filing = read(
            "email = { is = 'qualified-signature', certainty = 'reported', source = 'a list', checked = 2026-11-25 }\n\
             size = { is = 1500000 }\nrefuses_files = { is = ['exe', 'zip'] }\n",
        )
        .unwrap();
        let email = filing.email.unwrap();
        assert_eq!(email.is, ByEmail::QualifiedSignature);
        assert_eq!(email.evidence.to_string(), "reported: a list (2026-11-25)");
        assert_eq!(filing.size.unwrap().evidence.to_string(), "your own configuration");
        assert!(filing.refuses_files.unwrap().is.holds("zip"));
        assert_eq!((filing.post, filing.form), (None, None), "nothing is known");
    }

    #[test]
    fn nonsense_is_refused() {
        for (text, part) in [
            ("email = { is = 'maybe' }", "unknown variant"),
            ("email = { is = 'taken', certainty = 'attested' }", "needs a `source`"),
            (
                "email = { is = 'taken', certainty = 'attested', source = ' ', checked = 2026-11-25 }",
                "needs a `source`",
            ),
            ("email = { is = 'taken', certainty = 'sure' }", "unknown variant"),
            ("email = { is = 'taken', sorce = 'x' }", "unknown field"),
            ("email = 'taken'", "invalid type"),
            ("email = { certainty = 'user' }", "missing field"),
            ("size = { is = 0 }", "no number of bytes"),
            ("size = { is = -5 }", "no number of bytes"),
            ("size = { is = 2 }", "no number of bytes"),
            ("takes_files = { is = ['.PDF'] }", "no type of file"),
            ("takes_files = { is = [] }", "names no type"),
            ("languages = { certainty = 'reported' }", "needs a `source`"),
            ("requires = [{ what = 'everything', evidence = {} }]", "unknown variant"),
            ("requires = [{ what = 'copy-of-request' }]", "missing field"),
            ("pots = { is = 'taken' }", "unknown field"),
            ("email = { is = 'taken', checked = 'soon' }", "no day"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}

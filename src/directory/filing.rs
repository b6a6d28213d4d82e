//! How an authority takes a complaint.
//!
//! In: the `filing` table of an `[[authority]]`. Out: [`Filing`], each fact with how sure it is and where it was read
//! ([`Evidence`]). What was not found has no fact: then nothing is known, which is never read as "yes" or "no". Nothing here
//! knows a case or a mail: what follows for one is asked in `letter::acceptance` and `mail::missing`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

pub use super::listed::InWords;
use super::listed::{listed, told};
use super::provenance::web_address;
use super::record::{by_language, day, filled, iso_day, named_texts, texts};
use crate::problem::Code;
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::words::{Arg, Say};

/// What is known of the way a complaint goes to an authority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Filing {
    /// Whether it takes letters by post.
    pub post: Option<Known<ByPost>>,
    /// Whether it takes e-mails.
    pub email: Option<Known<ByEmail>>,
    /// Whether it has a form on the web; where that is says `complaint_form_url`.
    pub form: Option<Known<ByForm>>,
    /// What one must log in with before the form opens.
    pub log_in: Option<Known<LogIn>>,
    /// How a complaint must be signed.
    pub signature: Option<Known<Signing>>,
    /// The only types of files it takes.
    pub takes_files: Option<Known<FileTypes>>,
    /// Types of files it does not take.
    pub refuses_files: Option<Known<FileTypes>>,
    /// Most bytes of all attachments together.
    pub size: Option<Known<Bytes>>,
    /// How sure it is that it takes complaints in `languages`, and in no others. Without it those are its official ones, and
    /// whether it takes others is not known.
    pub languages: Option<Evidence>,
    /// What a complaint must carry or say.
    pub requires: Vec<Required>,
}

/// A fact, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Known<T> {
    /// What is so.
    pub is: T,
    /// How sure that is.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// How sure a fact is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    #[derive(Default)]
    Certainty => DirectoryCertainty {
        /// The authority itself or the law says so, or two sources that do not know of each other.
        Attested = "attested",
        /// One source says so.
        Reported = "reported",
        /// No document was seen.
        GeneralKnowledge = "general-knowledge",
        /// The user says so, in a file of their own.
        #[default]
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

/// Types of files, by the end of their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FileTypes(Vec<String>);

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Bytes(pub u64);

/// One thing a complaint must carry or say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Required {
    /// What it is.
    pub what: Requirement,
    /// How sure that is.
    pub evidence: Evidence,
    /// What to know about it.
    pub note: Option<String>,
    /// The same by language, for the sheet of next steps.
    pub note_in: BTreeMap<String, String>,
}

impl Required {
    /// What to know about it, for a sentence of the program; absent where there is nothing.
    pub fn noted(&self) -> Arg {
        by_language(self.note.as_deref(), &self.note_in).into()
    }

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
    /// `attested: uodo.gov.pl, 2026-11-25`, in a sentence: of the source its address on the web alone, as the rest is a note in English; a user's own word stays whole.
    pub fn say(&self) -> Say {
        let source = self.source.as_deref();
        self.said(if self.certainty == Certainty::User { source } else { source.and_then(web_address) })
    }

    /// The same in a list of the record, with the source as it was written.
    pub fn say_in_full(&self) -> Say {
        self.said(self.source.as_deref())
    }

    fn said(&self, source: Option<&str>) -> Say {
        Say::DirectoryEvidence {
            certainty: self.certainty.say().into(),
            source: source.into(),
            checked: self.checked.into(),
        }
    }
}

impl<T: InWords> Known<T> {
    /// What is so, and how sure that is.
    pub fn say(&self) -> Say {
        Say::DirectoryKnown { is: self.is.say().into(), evidence: self.evidence.say().into() }
    }

    /// The same with the source as it was written.
    pub fn say_in_full(&self) -> Say {
        Say::DirectoryKnown { is: self.is.say().into(), evidence: self.evidence.say_in_full().into() }
    }
}

// ── reading ────────────────────────────────────────────────────────────────────────────────────────────────────────

impl Filing {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Self {
        Filing {
            post: word(table, "post"),
            email: word(table, "email"),
            form: word(table, "form"),
            log_in: word(table, "log_in"),
            signature: word(table, "signature"),
            takes_files: known(table, "takes_files", FileTypes::read),
            refuses_files: known(table, "refuses_files", FileTypes::read),
            size: known(table, "size", Bytes::read),
            languages: table.table("languages", Need::Optional, Evidence::read),
            requires: table.tables("requires", |required, _| Required::read(required)),
        }
    }
}

/// A fact in a word.
fn word<T: InWords>(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<Known<T>> {
    known(table, field, |fact| fact.choice("is", Need::Required))
}

/// A fact, what it says read by `is`, with the evidence beside it.
fn known<T>(
    table: &mut TableReader<'_, '_>,
    field: &'static str,
    is: impl FnOnce(&mut TableReader<'_, '_>) -> Option<T>,
) -> Option<Known<T>> {
    let fact = table.table(field, Need::Optional, |fact| (is(fact), Evidence::read(fact)));
    fact.and_then(|(is, evidence)| Some(Known { is: is?, evidence }))
}

impl Evidence {
    /// What is not a user's own word must say whose it is, and when it was read.
    fn read(table: &mut TableReader<'_, '_>) -> Self {
        let certainty = table.choice("certainty", Need::Optional).unwrap_or_default();
        let (source, checked) = (filled(table, "source"), day(table, "checked"));
        if certainty != Certainty::User && (source.is_none() || checked.is_none()) {
            table.problem("certainty", Code::DirectoryNeedsSource {}.error());
        }
        Evidence { certainty, source, checked }
    }
}

impl Required {
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let what = table.choice("what", Need::Required);
        let evidence = table.table("evidence", Need::Required, Evidence::read);
        let (note, note_in) = (filled(table, "note"), named_texts(table, "note_in"));
        Some(Required { what: what?, evidence: evidence?, note, note_in })
    }
}

impl FileTypes {
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        if !table.has("is") {
            table.missing("is");
            return None;
        }
        let types = texts(table, "is");
        let plain = |ending: &String| {
            (1..=8).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if let Some(wrong) = types.iter().find(|ending| !plain(ending)) {
            table.problem("is", Code::DirectoryNotAFileType { value: wrong.into() }.error());
        } else if types.is_empty() {
            table.problem("is", Code::DirectoryNoFileTypes {}.error());
        }
        Some(FileTypes(types))
    }
}

impl Bytes {
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        match table.integer("is", Need::Required, i64::MIN..=i64::MAX)? {
            // Less than a page has is a number of megabytes, written where bytes are asked for.
            number @ 10_000.. => Some(Bytes(number.unsigned_abs())),
            number => {
                table.problem("is", Code::DirectoryNotBytes { value: Arg::text(number) }.error());
                None
            }
        }
    }
}

#[cfg(test)]
#[path = "filing_tests.rs"]
mod tests;

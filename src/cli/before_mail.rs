//! What is shown before a mail leaves.
//!
//! In: mails that are ready, and what is missing in each. Out: one screen for the person who sends them: to whom and why, the subject,
//! what is attached, how it is signed, what is missing; and the same for scripts. Lines fit 80 columns.

use std::path::Path;

use serde::Serialize;

use super::columns::labelled;
use super::outbox_show::time;
use crate::case::{Case, SignatureKind};
use crate::letter::compose::Draft;
use crate::mail::file_name::file_name;
use crate::mail::why::Why;
use crate::outbox::queue::Entry;
use crate::outbox::row::Mail;
use crate::problem::Problem;
use crate::seal::Grade;
use crate::smtp::settings::section;
use crate::words::Words;

/// A mail that is ready.
pub struct Outgoing {
    /// The mail.
    pub entry: Entry,
    /// Why it goes there.
    pub why: Why,
    /// The file that is attached.
    pub attached: Attached,
    /// How the letter is signed.
    pub signed: String,
    /// What is missing.
    pub missing: Vec<Problem>,
    /// Mails that wait and whose place it takes.
    pub replaces: Vec<Mail>,
}

/// The file that is attached.
#[derive(Clone, Serialize)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: usize,
    /// The numbers of the enclosures in it.
    pub enclosures: Vec<usize>,
}

impl Attached {
    /// What a letter's file holds.
    pub fn of(case: &Case, draft: &Draft, bytes: usize) -> Attached {
        let with_file = case.enclosures.iter().enumerate().filter(|(_, enclosure)| enclosure.file.is_some());
        Attached {
            name: file_name(&draft.title, case.person(), draft.date),
            bytes,
            enclosures: with_file.map(|(index, _)| index + 1).collect(),
        }
    }

    fn in_words(&self) -> String {
        let numbers: Vec<String> = self.enclosures.iter().map(ToString::to_string).collect();
        let with = match numbers.as_slice() {
            [] => "the letter, no enclosure".to_owned(),
            [one] => format!("the letter and enclosure {one}"),
            [all @ .., last] => format!("the letter and enclosures {} and {last}", all.join(", ")),
        };
        format!("{}, {}: {with}", self.name, size(self.bytes))
    }
}

/// How a letter is signed, in words.
pub fn signed(case: &Case, seal: Option<Grade>, words: &Words) -> String {
    match (seal, case.signature.kind) {
        (Some(grade), _) => format!("sealed, {}", words.say(&grade.say())),
        (None, SignatureKind::Typed) => format!("{}, in type", case.sender.address.name.replace('\n', " ")),
        (None, SignatureKind::Image) => "with a picture of the signature".to_owned(),
        (None, SignatureKind::Blank | SignatureKind::None) => "not signed".to_owned(),
    }
}

/// A size as people read it; never smaller than it is.
fn size(bytes: usize) -> String {
    match bytes {
        ..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        _ => format!("{:.1} MB", (bytes as f64 / 1e5).ceil() / 10.0),
    }
}

/// Something missing, as scripts read it.
#[derive(Serialize)]
pub struct Missing {
    code: &'static str,
    message: String,
    field: Option<String>,
    help: Option<String>,
}

impl From<&Problem> for Missing {
    fn from(problem: &Problem) -> Self {
        let (code, message, help) = (problem.code.as_str(), problem.message(), problem.advice());
        let field = problem.field.clone();
        Missing { code, message, field, help }
    }
}

/// Characters of the labels.
const LABELS: usize = 11;

/// The screen.
pub fn screen(mails: &[Outgoing], words: &Words) -> String {
    let mut text = String::new();
    for (index, mail) in mails.iter().enumerate() {
        let case =
            Path::new(&mail.entry.case).file_name().map_or(mail.entry.case.as_str().into(), |n| n.to_string_lossy());
        text.push_str(&format!("Mail {} of {}: {case}\n", index + 1, mails.len()));
        let mut line = |label: &str, words: &str| text.push_str(&labelled(&format!("  {label}"), LABELS, words));
        line("to", &format!("{} <{}>", mail.entry.recipient, mail.entry.message.to));
        line("why", &words.say(&mail.why.chosen));
        let certain = if mail.why.certain { "certain" } else { "DOUBTFUL" };
        line("address", &format!("{certain}: {}", words.say(&mail.why.address)));
        if let Some(taken) = &mail.why.taken {
            line("e-mail", &words.say(taken));
        }
        line("from", &format!("{} via {}", mail.entry.message.from, words.say(&section(&mail.entry.via))));
        if let Some(copy) = &mail.entry.message.bcc {
            line("copy to", copy.as_ref());
        }
        for old in &mail.replaces {
            line("replaces", &format!("mail {}, queued {}, which is not sent then", old.id, time(&old.queued_at)));
        }
        line("subject", &mail.entry.subject);
        line("attached", &mail.attached.in_words());
        line("signed", &mail.signed);
        if mail.missing.is_empty() {
            line("missing", "nothing, as far as this program can see");
        }
        for missing in &mail.missing {
            line("MISSING", &missing.message_in(words));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_never_called_smaller_than_it_is() {
        assert_eq!([size(1), size(19_001), size(1_000_000), size(1_500_001)], ["1 KB", "20 KB", "1.0 MB", "1.6 MB"]);
    }
}

//! What is shown before a mail leaves.
//!
//! In: mails that are ready, and what is missing in each. Out: one screen for the person who sends them: to whom and why, the subject,
//! what is attached, how it is signed, what is missing; and the same for scripts. Lines fit 80 columns.

use std::path::Path;

use serde::Serialize;

use super::columns::{label_of, labelled};
use super::outbox_show::{time, when};
use widerspruch::case::{Case, SignatureKind};
use widerspruch::letter::compose::Draft;
use widerspruch::mail::file_name::file_name;
use widerspruch::mail::prepare::Prepared;
use widerspruch::mail::why::Why;
use widerspruch::outbox::row::Mail;
use widerspruch::problem::Problem;
use widerspruch::seal::Grade;
use widerspruch::smtp::settings::section;
use widerspruch::words::{Arg, Join, Say, Words};

/// A mail that is ready.
pub struct Outgoing {
    /// The mail.
    pub entry: Prepared,
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
    /// The mail by which this letter was sent to this recipient already.
    pub sent: Option<Mail>,
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
            name: file_name(&draft.title, case.person(), draft.date, &draft.language.file_names),
            bytes,
            enclosures: with_file.map(|(index, _)| index + 1).collect(),
        }
    }

    /// In a line.
    pub fn said(&self) -> Say {
        let (name, size) = ((&self.name).into(), size(self.bytes).into());
        match self.enclosures.len() {
            0 => Say::CliLetterAlone { name, size },
            count => {
                let numbers = Arg::list(self.enclosures.iter().copied(), Join::And);
                Say::CliLetterWith { name, size, count: count.into(), numbers }
            }
        }
    }
}

/// How a letter is signed, in words.
pub fn signed(case: &Case, seal: Option<Grade>, words: &Words) -> String {
    let name = || case.sender.address.name.replace('\n', " ");
    words.say(&match (seal, case.signature.kind) {
        (Some(grade), _) => Say::CliSealed { grade: grade.say().into() },
        (None, SignatureKind::Typed) => Say::CliInType { name: name().into() },
        (None, SignatureKind::Image) => Say::CliPictureOfSignature {},
        (None, SignatureKind::Blank | SignatureKind::None) => Say::CliNotSigned {},
    })
}

/// A size as people read it; never smaller than it is.
fn size(bytes: usize) -> Say {
    let tenths = bytes.div_ceil(100_000);
    match bytes {
        ..1_000_000 => Say::CliKilobytes { count: bytes.div_ceil(1_000).into() },
        _ => Say::CliMegabytes { whole: (tenths / 10).into(), tenth: (tenths % 10).into() },
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

impl Missing {
    /// In the language of whoever reads it.
    pub fn of(problem: &Problem, words: &Words) -> Self {
        let (code, message, help) = (problem.code.as_str(), problem.message_in(words), problem.advice_in(words));
        let field = problem.field.clone();
        Missing { code, message, field, help }
    }
}

/// Characters of the labels.
const LABELS: usize = 11;

/// Where an address is from, and how sure that is; whose signed file it came with stands first and for itself.
fn address(why: &Why, words: &Words) -> String {
    let from = words.say(&why.address);
    let sure = match why {
        Why { doubtful: true, .. } => Say::CliDoubtful {},
        Why { certain: true, .. } => Say::CliCertain {},
        _ => return from,
    };
    format!("{}: {from}", words.say(&sure))
}

/// The screen.
pub fn screen(mails: &[Outgoing], words: &Words) -> String {
    let mut text = String::new();
    for (index, mail) in mails.iter().enumerate() {
        let case =
            Path::new(&mail.entry.case).file_name().map_or(mail.entry.case.as_str().into(), |n| n.to_string_lossy());
        let (number, count) = ((index + 1).into(), mails.len().into());
        text.push_str(&words.say(&Say::CliMailOf { number, count, case: Arg::text(case) }));
        text.push('\n');
        let mut line = |label: &str, told: &str| {
            text.push_str(&labelled(&format!("  {}", label_of(label, words)), LABELS, told));
        };
        line("to", &format!("{} <{}>", mail.entry.recipient, mail.entry.message.to));
        line("why", &words.say(&mail.why.chosen));
        line("address", &address(&mail.why, words));
        if let Some(taken) = &mail.why.taken {
            line("e-mail", &words.say(taken));
        }
        let from = Arg::text(&mail.entry.message.from);
        // A draft that goes by no section of the configuration is sent by a mail program.
        let via = Some(&mail.entry.via).filter(|via| !via.is_empty());
        let from = match via {
            Some(via) => words.say(&Say::CliFromVia { from, section: section(via).into() }),
            None => words.text(&from),
        };
        line("from", &from);
        if let Some(copy) = &mail.entry.message.bcc {
            line("copy-to", copy.as_ref());
        }
        for old in &mail.replaces {
            let when = time(&old.queued_at, words).into();
            line("replaces", &words.say(&Say::CliReplacedMail { id: old.id.into(), when }));
        }
        if let Some(sent) = &mail.sent {
            line("sent", &words.say(&Say::CliSentAlready { id: sent.id.into(), when: when(sent, words).into() }));
        }
        line("subject", &mail.entry.subject);
        line("attached", &words.say(&mail.attached.said()));
        line("signed", &mail.signed);
        if mail.missing.is_empty() {
            line("missing", &words.say(&Say::CliNothingMissing {}));
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
        let size = |bytes| Words::english().say(&size(bytes));
        assert_eq!([size(1), size(19_001), size(1_000_000), size(1_500_001)], ["1 KB", "20 KB", "1.0 MB", "1.6 MB"]);
    }
}

//! What happened in a matter, in order.
//!
//! In: lines of the register and mails the outbox sent. Out: [`Line`]s by day, and the events of a case among them.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::case::{Channel, Event, What};
use crate::read::choice::Choice;
use crate::read::choice::choice;

choice! {
    /// What happens besides the events of a case.
    Other {
        /// A letter came back.
        Returned = "returned",
        /// The authority heard the person, or asked something.
        Hearing = "hearing",
        /// Anything to be remembered.
        Noted = "noted",
        /// The matter is done.
        Closed = "closed",
    }
}

choice! {
    /// Why a matter is done.
    Why {
        /// The controller did what was asked.
        Honoured = "honoured",
        /// Those concerned came to terms.
        Settled = "settled",
        /// The person does not go on.
        GivenUp = "given-up",
        /// It is before a court.
        Court = "court",
        /// Anything else.
        Else = "other",
    }
}

choice! {
    /// Who says that it happened.
    Source {
        /// A case file.
        Case = "case",
        /// The user.
        You = "you",
        /// The outbox: a server took the mail.
        Mail = "mail",
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// An event that a case can tell.
    Event(What),
    /// Something else.
    Other(Other),
}

impl Happened {
    /// Its word: one of `event.what`, or `returned`, `hearing`, `noted`, `closed`.
    pub fn word(self) -> &'static str {
        match self {
            Happened::Event(what) => what.word(),
            Happened::Other(other) => other.word(),
        }
    }

    /// What a word means.
    pub fn from_word(word: &str) -> Option<Self> {
        What::from_word(word).map(Happened::Event).or_else(|| Other::from_word(word).map(Happened::Other))
    }
}

impl Serialize for Happened {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A line of the chronology.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number in the register; none for a mail.
    pub id: Option<i64>,
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub what: Happened,
    /// How it was sent.
    #[serde(serialize_with = "word_if_any")]
    pub channel: Option<Channel>,
    /// The day of receipt, if there is proof of it.
    pub received: Option<NaiveDate>,
    /// The file that shows it.
    pub proof: Option<String>,
    /// Anything to add.
    pub note: Option<String>,
    /// Who says so.
    #[serde(serialize_with = "word")]
    pub source: Source,
    /// Whether it was taken back.
    pub taken_back: bool,
    /// The kind of the letter that was sent, where no event of a case tells of it: its note begins with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The number of the mail, in the outbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<i64>,
}

impl Line {
    /// The word a note begins with: for a letter that is no event of a case, its kind.
    pub(super) fn head(&self) -> Option<&str> {
        let note = self.note.as_deref().filter(|_| self.what == Happened::Other(Other::Noted))?;
        Some(note.split_once(": ").map_or(note, |(head, _)| head))
    }

    /// The note without the kind of the letter that was sent, or the word of the one that came back.
    pub fn remark(&self) -> Option<&str> {
        let note = self.note.as_deref()?;
        let returned = self.came_back().filter(|word| Happened::from_word(word).is_some());
        let Some(kind) = self.letter.as_deref().or(returned) else { return Some(note) };
        match note.strip_prefix(kind) {
            Some(rest) => rest.strip_prefix(": "),
            None => Some(note),
        }
    }

    /// Whether it is a letter that the person sent.
    pub fn is_sent(&self) -> bool {
        self.letter.is_some() || matches!(self.what, Happened::Event(what) if is_own(what))
    }

    /// The event of a case that it is. An authority that wants to hear somebody has told them how it stands (Art. 77(2) and 78(2) GDPR).
    pub fn event(&self) -> Option<What> {
        match self.what {
            Happened::Event(what) => Some(what),
            Happened::Other(Other::Hearing) => Some(What::AuthorityReplied),
            Happened::Other(_) => None,
        }
    }

    /// The word of what was sent: the kind of the letter where no event tells of it.
    pub fn step(&self) -> &str {
        self.letter.as_deref().unwrap_or_else(|| self.what.word())
    }

    /// Of what came back: the word its note begins with, which can be that of one of several letters.
    pub fn came_back(&self) -> Option<&str> {
        let note = self.note.as_deref().filter(|_| self.what == Happened::Other(Other::Returned))?;
        Some(note.split_once(": ").map_or(note, |(head, _)| head))
    }

    /// Whether this, told later, shows that what was sent has arrived: an answer of whom it went to.
    fn answers(&self, sent: &Line) -> bool {
        let Some(came) = self.event().filter(|what| what.comes_in()) else { return false };
        match sent.event() {
            Some(sent) => (sent == What::Complained) == (came == What::AuthorityReplied),
            None => true,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference to the field")]
fn word<C: Choice, S: Serializer>(choice: &C, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(choice.word())
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference to the field")]
fn word_if_any<C: Choice, S: Serializer>(choice: &Option<C>, serializer: S) -> Result<S::Ok, S::Error> {
    choice.map(C::word).serialize(serializer)
}

/// Puts lines in order, and takes out of the mails what somebody wrote down already.
pub(super) fn in_order(mut lines: Vec<Line>) -> Vec<Line> {
    let step = |line: &Line| (line.on, line.what, line.letter.clone());
    let written: Vec<_> = lines.iter().filter(|line| line.mail.is_none() && !line.taken_back).map(step).collect();
    lines.retain(|line| line.mail.is_none() || !written.contains(&step(line)));
    lines.sort_by_key(|line| (line.on, line.id.unwrap_or(i64::MAX), line.mail));
    lines
}

/// The lines that hold.
pub fn valid(lines: &[Line]) -> impl DoubleEndedIterator<Item = &Line> + Clone {
    lines.iter().filter(|line| !line.taken_back)
}

/// The events of a case among the lines, without letters that came back.
pub fn events(lines: &[Line]) -> Vec<Event> {
    events_of(valid(lines))
}

/// As [`events`], of lines that hold.
pub(super) fn events_of<'l>(valid: impl Iterator<Item = &'l Line>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for line in received(valid) {
        if let Some(what) = line.event() {
            events.push(Event {
                date: line.on,
                what,
                channel: line.channel,
                received: line.received,
                enclosure: None,
                note: line.note.clone(),
                number: events.len() + 1,
            });
        }
    }
    events.sort_by_key(|event| (event.day(), event.number));
    events
}

/// The letters that were sent and did not come back, of which no event of a case tells.
pub fn letters<'l>(valid: impl Iterator<Item = &'l Line>) -> Vec<&'l Line> {
    received(valid).into_iter().filter(|line| line.letter.is_some()).collect()
}

/// What was sent and did not come back: proof of its arrival may come later.
pub fn sent(lines: &[Line]) -> Vec<&Line> {
    received(valid(lines)).into_iter().filter(|line| line.is_sent()).collect()
}

/// What was sent and can still come back: nothing shows that it arrived.
pub fn under_way(lines: &[Line]) -> Vec<&Line> {
    let lines = received(valid(lines));
    (0..lines.len()).filter(|at| is_under_way(&lines, *at)).map(|at| lines[at]).collect()
}

fn is_under_way(lines: &[&Line], at: usize) -> bool {
    let sent = lines[at];
    sent.is_sent() && sent.received.is_none() && !lines[at + 1..].iter().any(|later| later.answers(sent))
}

/// The lines without letters that came back: what came back was never received. Which one it was its note says; else it is the last of
/// which nothing shows that it arrived.
fn received<'l>(valid: impl Iterator<Item = &'l Line>) -> Vec<&'l Line> {
    let mut lines: Vec<&Line> = Vec::new();
    for line in valid {
        if line.what != Happened::Other(Other::Returned) {
            lines.push(line);
            continue;
        }
        let named = |sent: &&Line| sent.is_sent() && line.came_back() == Some(sent.step());
        let last = || (0..lines.len()).rev().find(|at| is_under_way(&lines, *at));
        if let Some(sent) = lines.iter().rposition(named).or_else(last) {
            lines.remove(sent);
        }
    }
    lines
}

/// Whether the person did it, by a letter.
pub fn is_own(what: What) -> bool {
    !what.comes_in()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A line from `2026-09-01 objected received=2026-09-04`.
    pub(crate) fn line(text: &str) -> Line {
        let mut parts = text.split(' ');
        let on = parts.next().unwrap().parse().unwrap();
        let what = Happened::from_word(parts.next().unwrap()).unwrap();
        let mut line = Line {
            id: Some(1),
            on,
            what,
            channel: None,
            received: None,
            proof: None,
            note: None,
            source: Source::You,
            taken_back: false,
            letter: None,
            mail: None,
        };
        for part in parts {
            match part.split_once('=') {
                Some(("received", day)) => line.received = Some(day.parse().unwrap()),
                Some(("note", note)) => line.note = Some(note.to_owned()),
                Some(("letter", kind)) => (line.letter, line.note) = (Some(kind.to_owned()), Some(kind.to_owned())),
                Some(("mail", number)) => (line.mail, line.id) = (Some(number.parse().unwrap()), None),
                _ => line.taken_back = part == "taken-back",
            }
        }
        line
    }

    #[test]
    fn a_mail_that_was_written_down_is_no_second_event() {
        let lines = ["2026-09-02 acknowledged", "2026-09-01 objected mail=7", "2026-09-01 objected"].map(line).to_vec();
        let ordered = in_order(lines);
        assert_eq!(ordered.iter().map(|line| line.mail).collect::<Vec<_>>(), [None, None]);
        assert_eq!(ordered[0].what, Happened::Event(What::Objected));
        let taken = ["2026-09-01 objected mail=7", "2026-09-01 objected taken-back"].map(line).to_vec();
        assert_eq!(in_order(taken).len(), 2);
    }

    #[test]
    fn a_letter_that_came_back_and_a_line_taken_back_are_no_events() {
        let lines = ["2026-09-01 objected", "2026-09-05 returned", "2026-09-06 refused taken-back"].map(line);
        assert!(events(&lines).is_empty());
        let reply = ["2026-09-01 objected", "2026-09-20 noted letter=supplement", "2026-09-22 returned"].map(line);
        assert_eq!((events(&reply).len(), letters(valid(&reply)).len()), (1, 0), "the supplement came back");
        let again = ["2026-09-01 objected", "2026-09-05 returned", "2026-09-06 objected"].map(line);
        assert_eq!(events(&again)[0].date.to_string(), "2026-09-06");
    }

    /// Of several letters the one that is named came back; without a name none that was answered.
    #[test]
    fn which_letter_came_back_is_said_or_follows_from_what_was_answered() {
        let left = |lines: &[&str]| -> Vec<&'static str> {
            let lines: Vec<Line> = lines.iter().map(|text| line(text)).collect();
            events(&lines).iter().map(|event| event.what.word()).collect()
        };
        let two = ["2026-09-01 objected", "2026-10-05 reminded"];
        assert_eq!(left(&[two[0], two[1], "2026-10-07 returned"]), ["objected"]);
        assert_eq!(left(&[two[0], two[1], "2026-10-07 returned note=objected"]), ["reminded"]);
        let complained = ["2026-09-01 objected", "2026-11-01 complained", "2026-11-20 hearing"];
        let all = [complained.as_slice(), &["2026-11-25 returned"]].concat();
        assert_eq!(left(&all), ["complained", "authority-replied"], "the authority has the complaint");
        assert_eq!(left(&["2026-09-01 objected received=2026-09-03", "2026-09-05 returned"]), ["objected"]);
    }
}

//! When an answer is due.
//!
//! In: the chronology of a case. Out: [`Due`], the end of the period in which a controller must answer (Art. 12(3)
//! GDPR) or an authority must have given news (Art. 78(2) GDPR), counted by Regulation (EEC, Euratom) No 1182/71, and
//! whether that end is certain. It is certain only where receipt is proven and nobody has asked who the person is. A
//! controller that confirms receipt proves it, at the latest for the day of its message; a notice of extension that comes
//! after the first month extends nothing (Art. 12(3), third sentence, GDPR).

use chrono::NaiveDate;

use super::{Case, Event, Status, What};
use crate::law::calendar::Calendar;
use crate::law::period::{Length, Period};

/// The end of a period in which somebody must answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The period.
    pub period: Period,
    /// Whether receipt is proven and nothing has stopped the period; otherwise the date is an estimate.
    pub certain: bool,
    /// Whether receipt is proven.
    pub proven: bool,
    /// Whether it is counted from the answer to a demand for identification.
    pub from_identification: bool,
    /// Whether receipt is proven only by what the recipient wrote later: the period ended on this day or before it.
    pub at_latest: bool,
    /// Whether an extension was notified and what it does.
    pub extension: Extension,
    /// The day it is counted from.
    pub since: NaiveDate,
}

/// What a notice of extension does to the period of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extension {
    /// There is none.
    None,
    /// It came within the first month: three months in all.
    InTime,
    /// It came after the month counted from the day of sending; whether it was late hangs on the day of receipt, which is
    /// not proven. It is taken for valid.
    Doubtful,
    /// It came after the end of the month, which is certain: the month stays what it was.
    Late,
}

/// How a period of so many months from a day is counted; none where the calendar ends. Whoever judges many cases remembers what was
/// counted before.
pub type Count<'c> = &'c dyn Fn(NaiveDate, u32) -> Option<Period>;

/// Counts in a calendar.
pub fn counted_in(calendar: &Calendar) -> impl Fn(NaiveDate, u32) -> Option<Period> + '_ {
    |received, months| Period::months(received, months, calendar).ok()
}

/// The day a message was received, by the best proof there is.
#[derive(Clone, Copy)]
struct Receipt {
    day: NaiveDate,
    proven: bool,
    at_latest: bool,
}

impl Receipt {
    /// By the event's own proof, else by the recipient's confirmation, else the day of sending.
    fn of(event: &Event, confirmed: Option<NaiveDate>) -> Receipt {
        match (event.received, confirmed) {
            (Some(day), Some(confirmed)) if confirmed < day => {
                Receipt { day: confirmed, proven: true, at_latest: true }
            }
            (Some(day), _) => Receipt { day, proven: true, at_latest: false },
            (None, Some(day)) => Receipt { day, proven: true, at_latest: true },
            (None, None) => Receipt { day: event.date, proven: false, at_latest: false },
        }
    }
}

impl Due {
    fn from(receipt: Receipt, months: u32, certain: bool, count: Count<'_>) -> Option<Due> {
        let period = count(receipt.day, months)?;
        let certain = certain && receipt.proven;
        let at_latest = certain && receipt.at_latest;
        let (proven, extension, since) = (receipt.proven, Extension::None, receipt.day);
        Some(Due { period, certain, proven, from_identification: false, at_latest, extension, since })
    }

    /// How many months it has: one, or three.
    pub fn months(&self) -> u32 {
        if self.period.length == Length::Months(1) { 1 } else { 3 }
    }
}

/// What the person asked the controller for, and the status is about: where no answer came or the period was extended, the request
/// that is open; else the last one before the controller's answer that the status tells of, or the last of all.
pub fn asked(case: &Case) -> Option<&Event> {
    let answer = match case.matter.status {
        Status::Ignored => return open_request(&case.events),
        Status::Refused => Some(What::Refused),
        Status::Extended => Some(What::Extended),
        Status::IdDemanded => Some(What::IdDemanded),
        Status::Answered => Some(What::Answered),
        _ => None,
    };
    let answered = answer.and_then(|what| case.events.iter().rposition(|e| e.what == what));
    let last = |events: &'_ [Event]| events.iter().rposition(|e| e.what.asks());
    match answered {
        Some(at) if case.matter.status == Status::Extended => {
            open_request(&case.events[..at]).or_else(|| open_request(&case.events))
        }
        Some(at) => last(&case.events[..at]).or_else(|| last(&case.events)).map(|at| &case.events[at]),
        None => last(&case.events).map(|at| &case.events[at]),
    }
}

/// What the person waits for an answer to: the one rule by which register and letters find the request that starts the period.
/// Each request has its own month, from its receipt, and asking once more starts no new one (Art. 12(3) GDPR): so it is the first
/// objection that no answer has followed, or without one the first such request. Only where its receipt is not proven, and that of the
/// same request made again before any reply is, the month is counted from the one whose end is certain. Where all are answered it is
/// the last. Events are in their order.
pub fn open_request(events: &[Event]) -> Option<&Event> {
    let answered = final_answer(events);
    let is_open = |event: &&Event| event.what.asks() && answered.is_none_or(|answer| follows(event, answer));
    let objection = events.iter().filter(is_open).find(|event| event.what == What::Objected);
    let Some(first) = objection.or_else(|| events.iter().find(is_open)) else {
        return events.iter().rev().find(|e| e.what.asks());
    };
    let replies = |event: &&Event| matches!(event.what, What::Extended | What::IdDemanded);
    let mut again = events.iter().skip_while(|event| !std::ptr::eq(*event, first)).take_while(|event| !replies(event));
    let proven =
        |event: &&Event| event.what == first.what && (event.received.is_some() || confirmed(events, event).is_some());
    again.find(proven).or(Some(first))
}

/// The controller's last answer in the matter itself.
pub fn final_answer(events: &[Event]) -> Option<&Event> {
    events.iter().rev().find(|event| matches!(event.what, What::Refused | What::Answered))
}

/// The end of the period that runs from what the person [`asked`] for, in the holidays of the controller's
/// country: one month, three after an extension that came within it. A demand for identification takes its certainty; once it was met, the month is
/// counted from then, because the controller may say that it could not act before (Art. 12(2) and (6) GDPR).
pub fn answer_due(case: &Case) -> Option<Due> {
    answer_due_from(&case.events, asked(case)?, &counted_in(&case.calendar()))
}

/// As [`answer_due`], for a request among any events.
pub fn answer_due_from(events: &[Event], asked: &Event, count: Count<'_>) -> Option<Due> {
    let later = |what: What| last(events, what).filter(|e| follows(e, asked));
    let receipt = Receipt::of(asked, confirmed(events, asked));
    let (receipt, certain, from_identification) = match (later(What::IdDemanded), later(What::Identified)) {
        (Some(_), Some(identified)) => (Receipt::of(identified, None), false, true),
        (Some(_), None) => (receipt, false, false),
        (None, _) => (receipt, true, false),
    };
    let after = |months| {
        let due = Due::from(receipt, months, certain, count)?;
        Some(Due { from_identification, ..due })
    };
    let month = after(1)?;
    // The first notice decides: a second one cannot make good that there was none in time.
    let notice = events.iter().find(|e| e.what == What::Extended && follows(e, asked));
    let extension = match notice {
        None => return Some(month),
        Some(notice) if notice.day() <= month.period.latest => Extension::InTime,
        Some(_) if month.certain => return Some(Due { extension: Extension::Late, ..month }),
        Some(_) => Extension::Doubtful,
    };
    after(3).map(|due| Due { extension, ..due })
}

/// Whether the controller's notice of extension came after the end of the first month, so that it extended nothing.
pub fn extension_is_late(case: &Case) -> bool {
    answer_due(case).is_some_and(|due| due.extension == Extension::Late)
}

/// Whether an event comes after another.
pub fn follows(event: &Event, asked: &Event) -> bool {
    (event.day(), event.number) > (asked.day(), asked.number)
}

/// The day on which the controller confirmed that it had received a request: its first confirmation before anything else
/// was asked for, which it might mean instead.
fn confirmed(events: &[Event], asked: &Event) -> Option<NaiveDate> {
    let later = events.iter().filter(|e| follows(e, asked));
    let confirmation = later.take_while(|e| !e.what.asks()).find(|e| e.what == What::Acknowledged)?;
    Some(confirmation.day())
}

/// The last event of a sort.
fn last(events: &[Event], what: What) -> Option<&Event> {
    events.iter().rev().find(|event| event.what == what)
}

/// What happened after the person complained to an authority, but for what the authority itself wrote.
pub fn since_complaint(case: &Case) -> impl Iterator<Item = &Event> {
    let complained = case.last(What::Complained);
    case.events
        .iter()
        .filter(move |e| complained.is_some_and(|asked| follows(e, asked)) && e.what != What::AuthorityReplied)
}

/// The end of the three months in which an authority must give news of a complaint, from the complaint or from what
/// the authority wrote last.
pub fn news_due(case: &Case, calendar: &Calendar) -> Option<Due> {
    news_due_from(&case.events, &counted_in(calendar))
}

/// As [`news_due`], for any events.
pub fn news_due_from(events: &[Event], count: Count<'_>) -> Option<Due> {
    let complained = last(events, What::Complained)?;
    let replied = last(events, What::AuthorityReplied).filter(|e| e.day() >= complained.day());
    let receipt = match replied {
        // What the authority wrote has reached the person, and shows that the complaint had reached the authority.
        Some(replied) => Receipt { day: replied.day(), proven: true, at_latest: false },
        None => Receipt::of(complained, None),
    };
    Due::from(receipt, 3, true, count)
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;

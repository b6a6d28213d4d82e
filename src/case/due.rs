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
mod tests {
    use super::*;
    use crate::case::load;
    use crate::directory::Directory;
    use crate::problem::Source;

    fn case(events: &str) -> Case {
        let text = format!(
            "kind = \"reminder\"\n[sender]\nname = \"A B\"\nstreet = \"C 1\"\npostal_code = \"39104\"\ncity = \"D\"\ncountry = \"DE\"\n[recipient]\ncontroller = \"meta\"\n{events}"
        );
        load::toml(&Source::new("t", text), std::path::Path::new(""), &Directory::builtin()).unwrap().0
    }

    fn event(what: &str, date: &str, received: bool) -> String {
        let received = if received { format!("received = {date}\n") } else { String::new() };
        format!("[[event]]\nwhat = \"{what}\"\ndate = {date}\n{received}")
    }

    fn end(case: &Case) -> (String, bool) {
        let due = answer_due(case).unwrap();
        (due.period.latest.to_string(), due.certain)
    }

    #[test]
    fn a_month_from_proven_receipt_is_certain() {
        let objected = event("requested-access", "2026-07-01", true);
        assert_eq!(end(&case(&objected)), ("2026-08-04".into(), true));
        assert_eq!(end(&case(&event("requested-access", "2026-07-01", false))), ("2026-08-04".into(), false));
    }

    #[test]
    fn a_confirmation_proves_receipt_at_the_latest() {
        let due = |events: &str| answer_due(&case(events)).unwrap();
        let same_day = event("objected", "2026-09-10", false) + &event("acknowledged", "2026-09-10", false);
        let due_of_form = due(&format!("[matter]\nstatus = \"ignored\"\n{same_day}"));
        assert_eq!(due_of_form.period.latest.to_string(), "2026-10-12");
        assert_eq!((due_of_form.certain, due_of_form.at_latest), (true, true));
        // Proof of the day itself is better; a confirmation of an earlier day is better still.
        let later = event("objected", "2026-09-10", true) + &event("acknowledged", "2026-09-20", false);
        let proven = due(&format!("[matter]\nstatus = \"ignored\"\n{later}"));
        assert_eq!((proven.since.to_string().as_str(), proven.certain, proven.at_latest), ("2026-09-10", true, false));
        // A confirmation after a second request may mean that one.
        let two = event("requested-access", "2026-09-01", false)
            + &event("objected", "2026-09-10", false)
            + &event("acknowledged", "2026-09-11", false)
            + &event("refused", "2026-09-30", false);
        let case = case(&format!("[matter]\nstatus = \"refused\"\n{two}"));
        let access = case.events.iter().find(|e| e.what == What::RequestedAccess).unwrap();
        assert_eq!(confirmed(&case.events, access), None);
        assert!(answer_due(&case).unwrap().at_latest);
    }

    #[test]
    fn an_extension_after_the_first_month_extends_nothing() {
        let with = |received: bool, notice: &str| {
            let events = event("objected", "2026-08-12", received) + &event("extended", notice, false);
            answer_due(&case(&format!("[matter]\nstatus = \"extended\"\n{events}"))).unwrap()
        };
        let late = with(true, "2026-10-01");
        assert_eq!((late.period.latest.to_string().as_str(), late.extension), ("2026-09-14", Extension::Late));
        assert!(late.certain);
        // The month ended on a Saturday and so on Monday: a notice of that Monday is in time.
        let in_time = with(true, "2026-09-14");
        assert_eq!((in_time.period.latest.to_string().as_str(), in_time.extension), ("2026-11-12", Extension::InTime));
        // Without proof of receipt nobody can call it late.
        let doubtful = with(false, "2026-10-01");
        assert_eq!(
            (doubtful.period.length, doubtful.certain, doubtful.extension),
            (Length::Months(3), false, Extension::Doubtful)
        );
    }

    /// What came in counts from the day it arrived, whatever day its letter bears.
    #[test]
    fn a_notice_in_time_by_its_date_that_arrived_after_the_month_is_late() {
        let with = |arrived: &str| {
            let events = event("objected", "2026-08-03", true) + &event("extended", "2026-08-30", false) + arrived;
            case(&format!("[matter]\nstatus = \"extended\"\n{events}"))
        };
        let late = with("received = 2026-09-10\n");
        assert_eq!(late.events[1].day().to_string(), "2026-09-10");
        let due = answer_due(&late).unwrap();
        assert_eq!((due.period.latest.to_string().as_str(), due.extension), ("2026-09-03", Extension::Late));
        assert!(extension_is_late(&late));
        assert_eq!(answer_due(&with("")).unwrap().extension, Extension::InTime);
        assert_eq!(answer_due(&with("received = 2026-09-03\n")).unwrap().extension, Extension::InTime);
        // The day on which a person's own letter arrived is not the day they sent it.
        let sent = event("objected", "2026-08-03", false) + "received = 2026-08-06\n";
        assert_eq!(case(&format!("[matter]\nstatus = \"ignored\"\n{sent}")).events[0].day().to_string(), "2026-08-03");
    }

    #[test]
    fn a_second_notice_does_not_make_good_the_first() {
        let events = event("objected", "2026-08-12", true)
            + &event("extended", "2026-09-01", false)
            + &event("extended", "2026-11-01", false);
        let due = answer_due(&case(&format!("[matter]\nstatus = \"extended\"\n{events}"))).unwrap();
        assert_eq!((due.period.latest.to_string().as_str(), due.extension), ("2026-11-12", Extension::InTime));
    }

    #[test]
    fn an_extension_makes_three_months_of_it() {
        let events = "[matter]\nstatus = \"extended\"\n".to_owned()
            + &event("requested-erasure", "2026-07-01", true)
            + &event("extended", "2026-07-20", false);
        assert_eq!(end(&case(&events)), ("2026-10-01".into(), true));
    }

    #[test]
    fn what_was_refused_is_what_was_asked_before() {
        let events = "[matter]\nstatus = \"refused\"\n".to_owned()
            + &event("objected", "2026-07-01", true)
            + &event("refused", "2026-07-20", false)
            + &event("requested-access", "2026-07-25", true);
        assert_eq!(asked(&case(&events)).map(|e| e.what), Some(What::Objected));
        assert_eq!(
            asked(&case(&events.replace("refused\"\n[", "ignored\"\n["))).map(|e| e.what),
            Some(What::RequestedAccess)
        );
    }

    #[test]
    fn asking_once_more_starts_no_new_month_and_proof_makes_its_end_certain() {
        let ignored = |events: &str| case(&format!("[matter]\nstatus = \"ignored\"\n{events}"));
        let (first, again) = (event("objected", "2026-07-01", false), event("objected", "2026-07-20", false));
        let due = answer_due(&ignored(&(first.clone() + &again))).unwrap();
        assert_eq!((due.since.to_string().as_str(), due.certain), ("2026-07-01", false));
        // An earlier objection that is proven counts, whatever follows it.
        let proven = event("objected", "2026-07-01", true);
        assert_eq!(answer_due(&ignored(&(proven + &again))).unwrap().since.to_string(), "2026-07-01");
        // One that is not proven gives way to the same request with proof, by a slip or by a confirmation …
        for proof in
            [event("objected", "2026-07-20", true), again.clone() + &event("acknowledged", "2026-07-20", false)]
        {
            let due = answer_due(&ignored(&(first.clone() + &proof))).unwrap();
            assert_eq!((due.since.to_string().as_str(), due.certain), ("2026-07-20", true), "{proof}");
        }
        // … but not to another request, and not to one that was made after a reply.
        let access = event("requested-access", "2026-07-20", true);
        assert_eq!(answer_due(&ignored(&(first.clone() + &access))).unwrap().since.to_string(), "2026-07-01");
        let late = event("extended", "2026-07-10", false) + &event("objected", "2026-07-20", true);
        let extended = case(&format!("[matter]\nstatus = \"extended\"\n{first}{late}"));
        assert_eq!(answer_due(&extended).unwrap().since.to_string(), "2026-07-01");
        // The objection is what the matter is about, whatever was asked before it.
        let before = event("requested-access", "2026-06-15", true) + &first;
        assert_eq!(answer_due(&ignored(&before)).unwrap().since.to_string(), "2026-07-01");
        // What was answered is not open any more.
        let refused = first + &event("refused", "2026-07-10", false) + &again;
        assert_eq!(answer_due(&ignored(&refused)).unwrap().since.to_string(), "2026-07-20");
    }

    #[test]
    fn a_demand_for_identification_takes_certainty_and_its_answer_starts_the_month_anew() {
        let demanded = event("requested-access", "2026-07-01", true) + &event("id-demanded", "2026-07-10", true);
        let case = |more: &str| case(&format!("[matter]\nstatus = \"id-demanded\"\n{demanded}{more}"));
        assert_eq!(end(&case("")), ("2026-08-04".into(), false));
        assert_eq!(end(&case(&event("identified", "2026-07-20", true))), ("2026-08-20".into(), false));
    }

    #[test]
    fn news_are_due_three_months_after_the_last_word_of_the_authority() {
        let calendar = Calendar::of_place("DE-ST").unwrap();
        let complained =
            "[matter]\nstatus = \"objected-after-start\"\n".to_owned() + &event("complained", "2026-07-01", true);
        let due = news_due(&case(&complained), &calendar).unwrap();
        assert_eq!((due.period.latest.to_string(), due.certain), ("2026-10-01".into(), true));
        let replied = complained + &event("authority-replied", "2026-07-10", false);
        let due = news_due(&case(&replied), &calendar).unwrap();
        assert_eq!((due.period.latest.to_string(), due.certain), ("2026-10-12".into(), true));
    }
}

//! When an answer is due.
//!
//! In: the chronology of a case. Out: [`Due`], the end of the period in which a controller must answer (Art. 12(3)
//! GDPR) or an authority must have given news (Art. 78(2) GDPR), counted by Regulation (EEC, Euratom) No 1182/71, and
//! whether that end is certain. It is certain only where receipt is proven and nobody has asked who the person is.

use chrono::NaiveDate;

use super::{Case, Event, Status, What};
use crate::law::calendar::Calendar;
use crate::law::period::Period;

/// The end of a period in which somebody must answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The period.
    pub period: Period,
    /// Whether receipt is proven and nothing has stopped the period; otherwise the date is an estimate.
    pub certain: bool,
    /// The day it is counted from.
    pub since: NaiveDate,
}

impl Due {
    fn count(event: &Event, months: u32, certain: bool, calendar: &Calendar) -> Option<Due> {
        let since = event.received.unwrap_or(event.date);
        let period = Period::months(since, months, calendar).ok()?;
        Some(Due { period, certain: certain && event.received.is_some(), since })
    }

    /// "one month", "three months".
    pub fn length(&self) -> &'static str {
        if self.period.months == 1 { "one month" } else { "three months" }
    }
}

/// What the person asked the controller for, and the status is about: the last request before the controller's answer
/// that the status tells of, else the last of all.
pub fn asked(case: &Case) -> Option<&Event> {
    let answer = match case.matter.status {
        Status::Refused => Some(What::Refused),
        Status::Extended => Some(What::Extended),
        Status::IdDemanded => Some(What::IdDemanded),
        _ => None,
    };
    let answered = answer.and_then(|what| case.events.iter().rposition(|e| e.what == what));
    let before = answered.and_then(|at| case.events[..at].iter().rev().find(|e| e.what.asks()));
    before.or_else(|| case.events.iter().rev().find(|e| e.what.asks()))
}

/// The end of the period that runs from the last thing the person asked for, in Ireland's holidays: one month, three
/// after an extension. A demand for identification takes its certainty; once it was met, the month is counted from
/// then, because the controller may say that it could not act before (Art. 12(2) and (6) GDPR).
pub fn answer_due(case: &Case) -> Option<Due> {
    let asked = asked(case)?;
    let after = |what: What| case.last(what).filter(|e| (e.date, e.number) > (asked.date, asked.number));
    let months = if after(What::Extended).is_some() { 3 } else { 1 };
    match (after(What::IdDemanded), after(What::Identified)) {
        (Some(_), Some(identified)) => Due::count(identified, months, false, &Calendar::Ireland),
        (Some(_), None) => Due::count(asked, months, false, &Calendar::Ireland),
        (None, _) => Due::count(asked, months, true, &Calendar::Ireland),
    }
}

/// The end of the three months in which an authority must give news of a complaint, from the complaint or from what
/// the authority wrote last.
pub fn news_due(case: &Case, calendar: &Calendar) -> Option<Due> {
    let complained = case.last(What::Complained)?;
    let replied = case.last(What::AuthorityReplied).filter(|e| e.date >= complained.date);
    match replied {
        // What the authority wrote has reached the person, whoever proves it.
        Some(replied) => {
            let certain = Due::count(complained, 3, true, calendar)?.certain;
            Due::count(replied, 3, true, calendar).map(|due| Due { certain, ..due })
        }
        None => Due::count(complained, 3, true, calendar),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::load;
    use crate::problem::Source;

    fn case(events: &str) -> Case {
        let text = format!(
            "kind = \"reminder\"\n[sender]\nname = \"A B\"\nstreet = \"C 1\"\npostal_code = \"39104\"\ncity = \"D\"\ncountry = \"DE\"\n[recipient]\ncontroller = \"meta\"\n{events}"
        );
        load::toml(&Source::new("t", text), std::path::Path::new("")).unwrap().0
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

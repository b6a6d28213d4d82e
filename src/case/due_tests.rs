//! Which request starts the month, and when it ends.

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
    for proof in [event("objected", "2026-07-20", true), again.clone() + &event("acknowledged", "2026-07-20", false)] {
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

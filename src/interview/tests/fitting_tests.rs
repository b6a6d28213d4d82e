//! What follows from what happened: the status, and the letters that fit.

use super::*;

/// The day of the objection, what came, the status, the letters that fit.
type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str, &'static [&'static str]);

/// What follows from what happened; the status is never asked.
#[test]
fn kind_and_status_follow_from_facts() {
    let rows: &[Row] = &[
        (
            "2026-09-01",
            &[("answer", "nothing")],
            "ignored",
            &["access", "consent-withdrawal", "erasure", "reminder", "complaint"],
        ),
        (
            "2026-11-10",
            &[("answer", "nothing")],
            "objected-after-start",
            &["objection", "access", "erasure", "consent-withdrawal", "complaint"],
        ),
        (
            "2025-05-20",
            &[("answer", "acknowledged"), ("answer-on", "2025-05-21")],
            "ignored",
            &["access", "erasure", "consent-withdrawal", "reminder", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "refused"), ("answer-on", "2026-09-20")],
            "refused",
            &["access", "erasure", "consent-withdrawal", "reply-to-refusal", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "id-demanded"), ("answer-on", "2026-09-20"), ("identified", "no")],
            "id-demanded",
            &["access", "consent-withdrawal", "reply-to-id-demand", "complaint"],
        ),
        (
            "2026-09-01",
            &[
                ("answer", "id-demanded"),
                ("answer-on", "2026-09-20"),
                ("identified", "yes"),
                ("identified-on", "2026-09-21"),
            ],
            "ignored",
            &["access", "erasure", "consent-withdrawal", "reminder", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "extended"), ("answer-on", "2026-09-20")],
            "extended",
            &["access", "consent-withdrawal"],
        ),
        (
            "2026-09-01",
            &[("answer", "honoured"), ("answer-on", "2026-09-20")],
            "objected-after-start",
            &["objection", "access", "erasure", "consent-withdrawal", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "other"), ("answer-on", "2026-09-20")],
            "answered",
            &["access", "erasure", "consent-withdrawal", "reply-to-answer", "complaint"],
        ),
    ];
    for (day, history, status, letters) in rows {
        let mut interview = Interview::new(world("en"), None);
        let start = [
            ("goal", "go-on"),
            ("who", "self"),
            ("services", "none"),
            ("objected", "yes"),
            ("objected-on", day),
            ("objected-how", "form"),
            ("answer-how", "email"),
            ("answer-words", ""),
        ];
        let answers: Vec<(&str, &str)> = start.into_iter().chain(history.iter().copied()).collect();
        assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"), "{day} {history:?}");
        let fitting: BTreeSet<String> =
            interview.letters().into_iter().filter(|(_, fit)| *fit == Fit::Now).map(|(kind, _)| kind).collect();
        let expected: BTreeSet<String> = letters.iter().map(|kind| (*kind).to_owned()).collect();
        assert_eq!((interview.status(), &fitting), (*status, &expected), "{day} {history:?}");
    }
}

#[test]
fn a_letter_that_waits_is_told_with_its_day() {
    let mut interview = Interview::new(world("en"), Some("reminder".into()));
    let answers = [
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-11-10"),
        ("objected-how", "form"),
        ("answer", "nothing"),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"));
    assert_eq!(interview.fit("reminder"), Fit::No);
    let later = interview.later();
    assert!(
        later.iter().any(|line| line.starts_with("Reminder to Meta") && line.ends_with("possible from 2026-12-11")),
        "{later:?}"
    );
}

#[test]
fn after_a_refusal_nothing_waits_for_silence() {
    let mut interview = Interview::new(world("en"), None);
    let answers = [
        ("goal", "go-on"),
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-11-01"),
        ("objected-how", "form"),
        ("answer", "refused"),
        ("answer-on", "2026-11-05"),
        ("answer-how", "email"),
        ("answer-words", "No."),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"));
    assert_eq!(interview.later(), [""; 0]);
    let letter = interview.next().unwrap();
    let lines: Vec<String> = interview.choices(&letter).into_iter().map(|offered| offered.text).collect();
    assert!(
        lines.contains(&"Complaint to the authority: have the case examined (by residence)".to_owned()),
        "{lines:?}"
    );
}

/// Somebody who asked for erasure and was sent a receipt has not objected, and their status is no contradiction.
#[test]
fn a_receipt_for_another_request_is_no_objection() {
    let answers = [
        ("goal", "complain"),
        ("who", "self"),
        ("services", "none"),
        ("objected", "no"),
        ("asked-else", "erasure"),
        ("asked-on.erasure", "2026-11-03"),
        ("asked-how.erasure", "email"),
        ("answer", "acknowledged"),
        ("answer-on", "2026-11-04"),
        ("answer-how", "email"),
        ("asked-received.erasure", ""),
        ("reminded", "no"),
        ("evidence", ""),
    ];
    let (text, _) = made(None, &answers);
    assert!(text.contains("status = \"never-objected\"") && text.contains("what = \"acknowledged\""), "{text}");
}

/// A company of which no letter can be written is not offered to somebody who goes on.
#[test]
fn who_goes_on_chooses_among_companies_that_have_a_letter() {
    let mut interview = Interview::new(world("en"), None);
    assert_eq!(answer(&mut interview, &[("goal", "go-on"), ("who", "self")]).as_deref(), Some("services"));
    let services = interview.choices(&interview.next().unwrap());
    let has = |id: &str| services.iter().any(|offered| offered.id == id);
    assert!(has("facebook") && has("chatgpt") && !has("grok"), "{services:?}");
}

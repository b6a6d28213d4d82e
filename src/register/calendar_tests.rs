use super::*;

fn entry() -> CalendarEvent {
    CalendarEvent {
        uid: "ab".repeat(16),
        period: "answer",
        day: NaiveDate::from_ymd_opt(2026, 10, 6).unwrap(),
        sequence: 3,
        certain: true,
        cancelled: false,
        urgent: true,
        summary: "Meta: Antwort überfällig; Nr. 3".into(),
        description: Some(format!("eins, zwei\n{}", "ä".repeat(100))),
        before: Some((7, "Nachweis besorgen".into())),
    }
}

fn written(entry: &CalendarEvent, form: Form) -> String {
    file(&[Component::of(entry, form, DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap())])
}

fn whole(entry: CalendarEvent) -> String {
    written(&entry, Form::Event)
}

#[test]
fn an_event_is_a_day_with_an_identity_that_stays() {
    let text = whole(entry());
    assert!(text.contains("DTSTART;VALUE=DATE:20261006\r\n") && !text.contains("DTEND"), "{text}");
    assert!(text.contains(&format!("UID:{}-answer@widerspruch.invalid\r\n", "ab".repeat(16))), "{text}");
    assert!(text.contains("SUMMARY:Meta: Antwort überfällig\\; Nr. 3\r\n"), "{text}");
    assert!(text.contains("STATUS:CONFIRMED\r\n") && text.contains("SEQUENCE:3\r\n"), "{text}");
    // At nine on the day, and at nine a week before.
    let alarms: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("TRIGGER;RELATED=START:")).collect();
    assert_eq!(alarms, ["PT9H", "-P6DT15H"]);
    assert!(whole(CalendarEvent { certain: false, ..entry() }).contains("STATUS:TENTATIVE"));
    let gone = whole(CalendarEvent { cancelled: true, ..entry() });
    assert!(gone.contains("STATUS:CANCELLED") && !gone.contains("VALARM"));
}

#[test]
fn a_task_is_due_on_the_day_and_done_when_nothing_is_left_to_do() {
    let text = written(&entry(), Form::Task);
    assert!(text.contains("DUE;VALUE=DATE:20261006\r\n") && !text.contains("VEVENT"), "{text}");
    assert!(text.contains(&format!("UID:{}-answer-todo@widerspruch.invalid\r\n", "ab".repeat(16))), "{text}");
    assert!(text.contains("STATUS:NEEDS-ACTION\r\nPRIORITY:1\r\n") && !text.contains("TRANSP"), "{text}");
    let done = written(&CalendarEvent { cancelled: true, ..entry() }, Form::Task);
    assert!(text.contains("TRIGGER;RELATED=END:PT9H") && !done.contains("VALARM"), "{text}");
    assert!(done.contains("STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\n") && !done.contains("PRIORITY"), "{done}");
}

#[test]
fn lines_are_folded_between_letters() {
    let text = whole(entry());
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains(&format!("DESCRIPTION:eins\\, zwei\\n{}\r\n", "ä".repeat(100))), "{unfolded}");
}

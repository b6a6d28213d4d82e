//! An earlier case: what changes in its file, and what is asked again.

use super::*;

/// Nothing of an earlier case changes where no answer does.
#[test]
fn an_earlier_case_stays_as_it_is_to_the_byte() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"));
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|e| e != "toml") || name == "centre.toml" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let (case, _) = load::toml(&Source::new(&name, &text), &folder, &OFFICE.directory).unwrap();
        let base = Base { document: text.parse().unwrap(), case, pdf: None, next: Next::Same };
        let interview = Interview::from(world("de"), base, None);
        assert_eq!(interview.next(), None, "{name}");
        assert_eq!(interview.case_text().unwrap(), text, "{name}");
        seen += 1;
    }
    assert!(seen > 20);
}

#[test]
fn a_changed_answer_keeps_comments() {
    let mut interview = from(OBJECTION, Next::Same, None);
    let street = interview.find("street").unwrap();
    interview.set(&street, &["Neue Gasse 2".into()]).unwrap();
    let text = interview.case_text().unwrap();
    assert_eq!(text, OBJECTION.replace("Prüfstraße 1", "Neue Gasse 2"));
    let grounds = interview.find("grounds").unwrap();
    interview.set(&grounds, &["old-posts".into()]).unwrap();
    assert!(
        interview.case_text().unwrap().contains("grounds = [\"old-posts\"]     # `widerspruch"),
        "the comment stays"
    );
}

#[test]
fn what_happened_changes_with_its_answer() {
    let complaint = include_str!("../../../examples/complaint.toml");
    let change = |id: &str, typed: &str| {
        let mut interview = from(complaint, Next::Same, None);
        let asked = interview.find(id).unwrap();
        interview.set(&asked, &[typed.to_owned()]).unwrap();
        interview.case_text().unwrap()
    };
    assert_eq!(change("objected-on", "2026-09-02"), complaint.replacen("date = 2026-09-01", "date = 2026-09-02", 1));
    let received = complaint.replace("received = 2026-09-04", "received = 2026-09-03");
    assert_eq!(change("objected-received", "2026-09-03"), received);
    // "No" says that nothing shows when it arrived.
    assert!(!change("objected-received", "nein").contains("received = 2026-09-04"));
    let never = change("objected", "no");
    assert!(!never.contains("what = \"objected\"") && never.contains("what = \"acknowledged\""), "{never}");
}

#[test]
fn a_complaint_from_the_objection_takes_at_most_five_questions() {
    let mut interview = from(OBJECTION, Next::Letter, Some("complaint"));
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        let id = question.id();
        let typed = match id.as_str() {
            "objected-on" => "1.9.2026",
            "answer" => "2",
            "answer-on" => "7.9.",
            "evidence" => "1 2",
            "file" => "receipt.jpg, confirmation.png",
            other => panic!("{other} is asked"),
        };
        interview.set(&question, &[typed.to_owned()]).unwrap();
        asked.push(id);
    }
    assert_eq!(asked, ["objected-on", "answer", "answer-on", "evidence", "file"]);
    let text = interview.case_text().unwrap();
    assert!(interview.draft_of(&text).is_ok(), "{text}");
    for part in [
        "kind = \"complaint\"",
        "authority = \"auto\"",
        "controller = \"meta\"\nstatus = \"ignored\"",
        "date = 2026-09-01\nwhat = \"objected\"\nenclosure = 1",
        "title = \"Eingangsbestätigung, erhalten am 7. September 2026\"\nfile = \"confirmation.png\"",
        "name = \"Änne Müller\"",
    ] {
        assert!(text.contains(part) || part.starts_with("controller"), "{part}\n{text}");
    }
    assert!(text.starts_with("# The smallest useful case"), "comments stay");
}

/// A complaint that was written while the period ran says nothing of silence; once that is over, it is asked whether an answer came.
#[test]
fn silence_is_asked_for_once_the_period_is_over() {
    let mut interview = from(OBJECTION, Next::Letter, Some("complaint"));
    for (id, typed) in [("objected-on", "30.10.2026"), ("answer", "1"), ("evidence", ""), ("file", "")] {
        let Some(asked) = interview.find(id) else { continue };
        interview.set(&asked, &[typed.to_owned()]).unwrap();
    }
    let early = interview.case_text().unwrap();
    assert!(early.contains("status = \"objected-after-start\""), "{early}");
    let on = |today: &str| {
        let (case, _) = load::toml(&Source::new("x", &early), &PathBuf::new(), &OFFICE.directory).unwrap();
        let base = Base { document: early.parse().unwrap(), case, pdf: None, next: Next::Same };
        Interview::from(World { today: today.parse().unwrap(), ..world("de") }, base, None)
    };
    assert_eq!(on("2026-11-25").next(), None, "the period runs");
    let said = |typed: &str, day: Option<&str>| {
        let mut interview = on("2027-01-10");
        let asked = interview.next().unwrap();
        assert_eq!(asked.id(), "answer");
        interview.set(&asked, &[typed.to_owned()]).unwrap();
        if let Some(day) = day {
            let asked = interview.find("answer-on").unwrap();
            interview.set(&asked, &[day.to_owned()]).unwrap();
        }
        interview.case_text().unwrap()
    };
    let silent = said("1", None);
    assert!(silent.contains("status = \"ignored\""), "{silent}");
    assert_eq!(silent.replace("\"ignored\"", "\"objected-after-start\""), early, "nothing else changes");
    assert!(said("4", Some("2.12.2026")).contains("date = 2026-12-02\nwhat = \"refused\""));
}

/// The reasons of a refusal, and what an answer lacked, are not those of the answer that came after it.
#[test]
fn a_later_answer_takes_the_place_of_what_was_said_of_the_one_before() {
    let reply = include_str!("../../../examples/reply-to-refusal.toml");
    let go_on = |answer: &str, on: &str| {
        let mut interview = from(reply, Next::Letter, Some("complaint"));
        for (id, typed) in [("answer", answer), ("answer-on", on)] {
            let asked = interview.find(id).unwrap();
            interview.set(&asked, &[typed.to_owned()]).unwrap();
        }
        let open = interview.next().map(|asked| asked.id());
        (open, interview.written("complaint", interview.status(), &interview.happened(), true).to_string())
    };
    assert!(reply.contains("refusal_reasons"), "{reply}");
    let (case, _) = load::toml(&Source::new("x", reply), &PathBuf::new(), &OFFICE.directory).unwrap();
    let refused = case.last(crate::case::What::Refused).unwrap().date.to_string();
    let (_, same) = go_on("refused", &refused);
    assert!(same.contains("refusal_reasons"), "the same answer has the same reasons: {same}");
    let (open, later) = go_on("refused", "2026-11-20");
    assert!(!later.contains("refusal_reasons"), "{later}");
    assert_eq!(open.as_deref(), Some("refusal-reasons"), "they are asked for anew");
    let (_, other) = go_on("other", "2026-11-20");
    assert!(!other.contains("refusal_reasons"), "{other}");
}

/// What the register knows has one day; another one is no second answer.
#[test]
fn a_day_alone_adds_no_second_answer() {
    let reply = include_str!("../../../examples/reply-to-refusal.toml");
    let mut interview = from(reply, Next::Followed, Some("reply-to-refusal"));
    let on = interview.find("answer-on").unwrap();
    let found = interview.set(&on, &["2026-11-20".to_owned()]).unwrap_err();
    assert_eq!(found.iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>(), ["new::answer"]);
    let answer = interview.find("answer").unwrap();
    interview.set(&answer, &["other".to_owned()]).unwrap();
    interview.set(&on, &["2026-11-20".to_owned()]).unwrap();
    let text = interview.written("reply-to-answer", interview.status(), &interview.happened(), true).to_string();
    assert_eq!(text.matches("what = \"answered\"").count(), 1, "{text}");
}

#[test]
fn evidence_comes_after_enclosures_that_are_written_in_a_line() {
    let own = "kind = \"objection\"\nenclosure = [{ title = \"Vollmacht\", file = \"signature.png\" }]";
    let mut interview = from(&OBJECTION.replacen("kind = \"objection\"", own, 1), Next::Letter, Some("complaint"));
    while let Some(question) = interview.next() {
        let typed = match question.id().as_str() {
            "objected-on" => "1.9.2026",
            "answer" => "2",
            "answer-on" => "7.9.",
            "evidence" => "1 2",
            "file" => "receipt.jpg, confirmation.png",
            other => panic!("{other} is asked"),
        };
        interview.set(&question, &[typed.to_owned()]).unwrap();
    }
    let text = interview.case_text().unwrap();
    let (case, _) = load::toml(&Source::new("x", &text), &PathBuf::new(), &OFFICE.directory).unwrap();
    let shown: Vec<_> = case.events.iter().map(|event| event.enclosure).collect();
    assert_eq!(shown, [Some(2), Some(3)], "{text}");
    assert_eq!(case.enclosures.iter().map(|one| one.title.as_str()).next(), Some("Vollmacht"));
}

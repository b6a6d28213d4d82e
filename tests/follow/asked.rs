//! What is asked in a terminal, and what is said where there is none.

use std::fs;

use serde_json::Value;

use super::shared::fits;
use crate::common::desk::{CASE, Desk, talk};
use crate::common::root;

#[test]
#[cfg(target_os = "linux")]
fn what_is_left_open_is_asked_in_a_terminal() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    fs::copy(root().join("examples/confirmation.png"), desk.path("slip.png")).unwrap();
    // The only matter; the newest letter was sent, on a day that has come, by post, received with proof.
    let typed = ["1", "1.12.2026", "1.9.2026", "2", "31.8.2026", "4.9.2026", "slip.txt", "slip.png"];
    let (seen, status) = talk(&desk, "2026-09-10", "event", &typed);
    assert_eq!(status, Some(0), "{seen}");
    for part in [
        "  1  das neueste Schreiben wurde abgeschickt",
        "01.12.2026 liegt in der Zukunft",
        "mit der Post",
        "„slip.txt“",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    let shown = desk.done("2026-09-10", &["follow", "show", "1"]);
    let line = &shown["events"][0];
    assert_eq!(
        (&line["what"], &line["on"], &line["received"]),
        (&"objected".into(), &"2026-09-01".into(), &"2026-09-04".into())
    );
    assert_eq!(line["channel"], "post");
    // What is given is not asked.
    let (seen, status) = talk(&desk, "2026-09-12", "event 1 --on 2026-09-11", &["4", "Anruf", ""]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!seen.contains("An welchem Tag"), "{seen}");
    // The letter that comes next is offered, and the case is written.
    let (seen, status) = talk(&desk, "2026-10-12", "next -o next.toml", &["1"]);
    assert!(desk.path("next.toml").is_file() && status == Some(0), "{status:?} {seen}");
    assert!(seen.contains("Welches Schreiben kommt als Nächstes?"), "{seen}");
    // What was noted can be taken back, and it is said how.
    let (seen, _) = talk(&desk, "2026-10-12", "event 1 --on 2026-10-11", &["5", "noch ein Anruf", ""]);
    let line = desk.done("2026-10-12", &["follow", "show", "1"])["events"][2]["id"].to_string();
    let back = format!("widerspruch follow event 1 --undo {line}");
    assert!(seen.contains(&back), "{back}: {seen}");
    desk.done("2026-10-12", &["follow", "event", "1", "--undo", &line]);
    // Ctrl-D leaves everything as it was.
    let (seen, status) = talk(&desk, "2026-10-12", "event 1", &["1", "\u{4}"]);
    assert_eq!(status, Some(130), "{seen}");
    assert_eq!(desk.done("2026-10-12", &["follow", "show", "1"])["events"].as_array().unwrap().len(), 3);
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_is_asked_for_its_sort_and_one_can_go_back_and_ask_why() {
    // What the company writes: number, what it is in the chronology, the letter that fits first.
    let table: [(&str, &str, Option<&str>); 6] = [
        ("1", "acknowledged", Some("access")),
        ("3", "answered", Some("reply-to-answer")),
        ("4", "refused", Some("reply-to-refusal")),
        ("5", "id-demanded", Some("reply-to-id-demand")),
        ("6", "extended", None),
        ("7", "answered", Some("reply-to-answer")),
    ];
    for (number, what, letter) in table {
        let desk = Desk::new();
        desk.done("2026-09-01", &["follow", "add", "case.toml"]);
        desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
        let (seen, status) = talk(&desk, "2026-09-20", "event", &["1", number, "gestern", ""]);
        assert_eq!(status, Some(0), "{seen}");
        assert!(seen.contains("  1  Meta hat geantwortet") && seen.contains("Was schreibt Meta?"), "{seen}");
        let event = &desk.done("2026-09-20", &["follow", "show", "1"])["events"][1];
        assert_eq!((&event["what"], &event["on"]), (&what.into(), &"2026-09-19".into()), "{seen}");
        assert_eq!(fits(&desk, "2026-09-20")[0].as_str(), letter, "{what}");
    }
    // What was asked for is done: so may be the matter, and both lines are one step.
    for (done, stage) in [("1", "closed"), ("2", "answered")] {
        let desk = Desk::new();
        desk.done("2026-09-01", &["follow", "add", "case.toml"]);
        desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
        let (seen, status) = talk(&desk, "2026-09-20", "event", &["1", "2", done, "19.9.", ""]);
        assert_eq!((status, desk.only("2026-09-20").0.as_str()), (Some(0), stage), "{seen}");
    }

    // `<` is the question before, with all that hung on it; `?` says why it is asked; what is no answer is told.
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
    let typed = ["<", "?", "1", "4", "?", "<", "<", "9", "1", "5", "18.9.", "<", "19.9.", ""];
    let (seen, status) = talk(&desk, "2026-09-20", "event", &typed);
    assert_eq!(status, Some(0), "{seen}");
    for part in [
        "? Hilfe",
        "Das ist die erste Frage.",
        "Davon hängt ab, welche Frist läuft",
        "Der Tag, an dem sie bei Ihnen ankam",
        "Nummer von 1 bis 6",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    assert_eq!(seen.matches("Was schreibt Meta?").count(), 3, "{seen}");
    let events = desk.done("2026-09-20", &["follow", "show", "1"])["events"].clone();
    assert_eq!((&events[1]["what"], &events[1]["on"]), (&"id-demanded".into(), &"2026-09-19".into()), "{seen}");
    assert_eq!(events.as_array().unwrap().len(), 2);
}

#[test]
#[cfg(target_os = "linux")]
fn proof_of_receipt_comes_later_and_makes_the_end_certain() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    fs::copy(root().join("examples/confirmation.png"), desk.path("slip.png")).unwrap();
    let sent = ["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post", "--note", "counter 4"];
    desk.done("2026-09-01", &sent);
    desk.stands("2026-09-06", "waiting", "2026-10-01", false);
    // The slip of the registered letter, with its photo; then the day is corrected.
    let (seen, status) = talk(&desk, "2026-09-06", "event", &["2", "", "31.8.", "3.9.", "slip.png"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("31.08.2026 liegt vor dem 01.09.2026"), "{seen}");
    assert!(seen.contains("hier fehlt noch etwas"), "a day that counts is not taken for today: {seen}");
    desk.stands("2026-09-06", "waiting", "2026-10-05", true);
    let (seen, status) = talk(&desk, "2026-09-07", "event", &["2", "7.9."]);
    assert_eq!(status, Some(0), "{seen}");
    desk.stands("2026-09-07", "waiting", "2026-10-07", true);
    // What else was written of it stays, and the earlier lines do not count any more.
    let events = desk.done("2026-09-07", &["follow", "show", "1"])["events"].clone();
    let valid: Vec<&Value> = events.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).collect();
    let [line] = valid.as_slice() else { panic!("{events}") };
    let facts = ["what", "on", "channel", "received", "note"].map(|name| line[name].as_str().unwrap());
    assert_eq!(facts, ["objected", "2026-09-01", "post", "2026-09-07", "counter 4"]);
    assert!(line["proof"].as_str().unwrap().ends_with("slip.png"), "{line}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_list_says_what_to_type_next_and_a_second_reminder_finds_a_name() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let list = |today: &str| desk.human(today, "de", &["follow", "list"]);
    let once_sent = "sobald es abgeschickt ist (Widerspruch gegen KI-Training): widerspruch follow event 1";
    let made = list("2026-09-01");
    assert!(made.contains(once_sent) && made.contains("Schreiben Sie es auf: widerspruch follow event\n"), "{made}");
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    assert!(!list("2026-09-02").contains("sobald"));
    for name in ["case-erinnerung.toml", "case-erinnerung-2.toml"] {
        let (seen, status) = talk(&desk, "2026-10-12", "next", &["1"]);
        assert_eq!(status, Some(0), "{seen}");
        assert!(desk.path(name).is_file(), "{name}: {seen}");
        let said: String = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        for command in ["new --from", "render"] {
            assert!(
                said.contains(&format!("widerspruch {command} {}", desk.path(name).display())),
                "{command}: {seen}"
            );
        }
        assert!(said.contains("Sobald es abgeschickt ist: widerspruch follow event 1"), "{seen}");
        assert!(!seen.contains("─"), "no line of a file that nobody has seen: {seen}");
    }
    assert!(list("2026-10-12").contains("sobald es abgeschickt ist (Erinnerung"), "{}", list("2026-10-12"));
    // A script is told that the name is taken.
    let taken = desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "case-erinnerung.toml"]);
    assert_eq!((taken.status, taken.codes()), (Some(3), vec!["output::exists".to_owned()]));
}

#[test]
#[cfg(target_os = "linux")]
fn matters_are_chosen_by_their_own_numbers_and_one_can_go_back_to_them() {
    let desk = Desk::new();
    for reference in ["KI-000006", "KI-000007"] {
        let file = format!("{reference}.toml");
        fs::write(desk.path(&file), CASE.replace("KI-000005", reference)).unwrap();
    }
    desk.done("2026-09-01", &["follow", "add", "case.toml", "KI-000006.toml", "KI-000007.toml"]);
    for id in ["1", "3"] {
        desk.done("2026-09-01", &["follow", "event", id, "sent", "--on", "2026-09-01", "--how", "post"]);
    }
    desk.done("2026-09-01", &["follow", "forget", "2", "--yes"]);
    // Both are overdue; the first choice is taken back at the second question.
    let (seen, status) = talk(&desk, "2026-10-12", "next -o next.toml", &["2", "1", "<", "3", "1"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("eine dieser Nummern eingeben: 1 oder 3"), "{seen}");
    let next = fs::read_to_string(desk.path("next.toml")).unwrap();
    assert!(next.contains("KI-000007") && next.contains("kind = \"reminder\""), "{next}");
    // Nothing is followed: that is said, and nothing is asked.
    desk.done("2026-10-12", &["follow", "forget", "--all", "--yes"]);
    let (seen, status) = talk(&desk, "2026-10-12", "event", &[]);
    assert_eq!(status, Some(3), "{seen}");
    assert!(seen.contains("noch wird kein Vorgang verfolgt"), "{seen}");
}

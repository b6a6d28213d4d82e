//! The next letter: its case, and the answers laid over it.

use std::fs;

use crate::common::desk::Desk;
#[cfg(target_os = "linux")]
use crate::common::desk::talk;

#[test]
fn a_next_case_in_which_something_is_missing_is_written_and_told() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-11-20", "--received", "2026-11-20"]);
    // The period still runs: the reminder is too early, and says so.
    let early = desk.run("2026-11-22", &["follow", "next", "1", "--kind", "reminder", "-o", "r.toml"]);
    assert_eq!(early.status, Some(3), "{}", early.stderr);
    assert!(early.codes().iter().all(|code| code.starts_with("case::")), "{:?}", early.codes());
    assert!(desk.path("r.toml").is_file());
}

/// A desk whose matter was refused, with proof of neither.
fn refused() -> Desk {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--how", "post"]);
    desk.done("2026-09-20", &["follow", "event", "1", "refused", "--on", "2026-09-20", "--how", "email"]);
    desk
}

const REPLY: [&str; 7] = ["follow", "next", "1", "--kind", "reply-to-refusal", "-o", "reply.toml"];

#[test]
fn answers_are_laid_over_the_next_case() {
    let desk = refused();
    fs::write(desk.path("answers.toml"), "email = \"other@example.org\"\nphone = \"+49 391 12345\"\n").unwrap();
    let reasons = ["--refusal-reasons", "not-identifiable,excessive", "--answer-words", "Wir finden Sie nicht."];
    let answers = ["--answers", "answers.toml", "--email", "new@example.org"];
    let next = desk.run("2026-10-12", &[&REPLY[..], &reasons, &answers].concat());
    assert_eq!((next.status, next.codes()), (Some(0), vec![]), "{}", next.stderr);
    let text = fs::read_to_string(desk.path("reply.toml")).unwrap();
    let case: toml::Table = text.parse().unwrap();
    assert!(text.starts_with("# Kept by hand.\nkind = \"reply-to-refusal\"\n"), "{text}");
    assert!(text.contains("status = \"refused\"      # at the beginning"), "{text}");
    let reasons: Vec<&str> =
        case["matter"]["refusal_reasons"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    assert_eq!(reasons, ["not-identifiable", "excessive"]);
    // An option goes before the file.
    assert_eq!(case["sender"]["email"].as_str(), Some("new@example.org"));
    assert_eq!(case["sender"]["phone"].as_str(), Some("+49 391 12345"));
    // The refusal is known: what it says is written to it, and it is there once.
    let events = case["event"].as_array().unwrap();
    let told: Vec<(&str, Option<&str>)> =
        events.iter().map(|e| (e["what"].as_str().unwrap(), e.get("note").and_then(|n| n.as_str()))).collect();
    assert_eq!(told, [("objected", None), ("refused", Some("Wir finden Sie nicht."))]);
    // Without answers the case says what the register knows, and no more.
    let plain = ["follow", "next", "1", "--kind", "reply-to-refusal", "-o", "plain.toml"];
    desk.done("2026-10-12", &plain);
    let plain = fs::read_to_string(desk.path("plain.toml")).unwrap();
    assert_eq!(plain.matches("[[event]]").count(), 2, "{plain}");
}

#[test]
fn wrong_and_missing_answers_of_the_next_case_are_told_and_nothing_is_written() {
    let desk = refused();
    let told = |args: &[&str]| {
        let outcome = desk.run("2026-10-12", args);
        (outcome.status, outcome.codes())
    };
    let wrong = [&REPLY[..], &["--refusal-reasons", "no-such-reason", "--email", "nobody"]].concat();
    assert_eq!(told(&wrong), (Some(2), vec!["new::answer".to_owned(), "new::answer".to_owned()]));
    assert!(!desk.path("reply.toml").exists());
    let authority = ["follow", "next", "1", "--kind", "authorisation", "-o", "authorisation.toml"];
    assert_eq!(told(&authority), (Some(2), vec!["new::answer-missing".to_owned(); 2]));
    assert!(!desk.path("authorisation.toml").exists());
    let centre = ["--centre-name", "Beratung e. V.", "--centre-address", "Weg 2, 39104 Magdeburg, DE"];
    desk.run("2026-10-12", &[&authority[..], &centre].concat()).exits(0);
    let text = fs::read_to_string(desk.path("authorisation.toml")).unwrap();
    assert!(text.contains("name = \"Beratung e. V.\""), "{text}");
    // An answer nobody asked for is no reason to stop; a table is made of many cases, and takes none.
    assert_eq!(told(&[&REPLY[..], &["--child-name", "Lina"]].concat()), (Some(0), vec!["new::not-asked".to_owned()]));
    let table = ["follow", "next", "1", "--kind", "complaint", "--table", "t.jsonl", "--email", "a@example.org"];
    assert_eq!(desk.run("2026-10-12", &table).status, Some(2));
    assert!(!desk.path("t.jsonl").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_next_letter_asks_in_a_terminal_only_what_is_not_known() {
    let desk = refused();
    let next = "next 1 --kind reply-to-refusal -o reply.toml";
    // Ctrl-D leaves nothing.
    let (seen, status) = talk(&desk, "2026-10-12", next, &["\u{4}"]);
    assert_eq!((status, desk.path("reply.toml").exists()), (Some(130), false), "{seen}");
    // Reasons of the refusal, then the summary.
    let (seen, status) = talk(&desk, "2026-10-12", next, &["1, 3", ""]);
    assert_eq!(status, Some(0), "{seen}");
    for (part, is_there) in [("Welche Gründe nennt", true), ("Ihre Angaben", true), ("widersprochen?", false)] {
        assert_eq!(seen.contains(part), is_there, "{part}: {seen}");
    }
    let text = fs::read_to_string(desk.path("reply.toml")).unwrap();
    assert!(text.contains("refusal_reasons = [\"not-identifiable\", \"compelling-grounds\"]"), "{text}");
    // What was answered by an option is not asked, and then there is no question at all.
    let next = "next 1 --kind reply-to-refusal --refusal-reasons excessive -o other.toml";
    let (seen, status) = talk(&desk, "2026-10-12", next, &[]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!seen.contains("Ihre Angaben"), "{seen}");
}

#[test]
fn what_is_left_open_is_told_where_there_is_no_terminal() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    for (args, code) in [
        (&["follow", "event"][..], "follow::which-matter"),
        (&["follow", "event", "1"], "follow::what-happened"),
        (&["follow", "next"], "follow::which-matter"),
    ] {
        let open = desk.run("2026-09-10", args);
        assert_eq!((open.status, open.codes()), (Some(2), vec![code.to_owned()]), "{args:?}");
    }
}

/// A letter that was followed warns of nothing that the program itself wrote, and a complaint holds the objection once.
#[test]
fn what_the_program_wrote_is_no_reason_to_warn_and_is_enclosed_once() {
    let desk = Desk::new();
    let case = fs::read_to_string(desk.path("case.toml")).unwrap();
    let grounds =
        "at the beginning\ngrounds = [\"old-posts\"]\nown_grounds = \"Meine Fotos.\"\nspecial_categories = true\n";
    fs::write(desk.path("case.toml"), case.replacen("at the beginning", grounds, 1)).unwrap();
    desk.done("2026-09-01", &["render", "case.toml"]);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    let next = |day: &str, kind: &str, file: &str| {
        let pdf = file.replace("toml", "pdf");
        for args in [&["follow", "next", "1", "--kind", kind, "-o", file][..], &["render", file, "-o", &pdf]] {
            let run = desk.run(day, args).exits(0);
            let own = |code: &String| ["case::not-printed", "enclosure::no-conformance"].contains(&code.as_str());
            assert!(!run.codes().iter().any(|code| own(&code.to_string())), "{args:?}: {}", run.stderr);
        }
        fs::read(desk.path(&pdf)).map(|bytes| pages(&bytes)).unwrap()
    };
    let objection = pages(&fs::read(desk.path("case.pdf")).unwrap());
    let reminder = next("2026-10-20", "reminder", "reminder.toml");
    desk.done("2026-10-20", &["follow", "event", "1", "sent", "--on", "2026-10-20", "--how", "post"]);
    let text = |name: &str| fs::read_to_string(desk.path(name)).unwrap();
    assert!(text("reminder.toml").contains("letter_only = true"), "{}", text("reminder.toml"));
    let complaint = next("2026-12-20", "complaint", "complaint.toml");
    assert_eq!(text("complaint.toml").matches("letter_only = true").count(), 2, "{}", text("complaint.toml"));
    // With the letters in full, the objection is in it twice.
    fs::write(desk.path("whole.toml"), text("complaint.toml").replace("letter_only = true", "")).unwrap();
    desk.done("2026-12-20", &["render", "whole.toml"]);
    let whole = pages(&fs::read(desk.path("whole.pdf")).unwrap());
    assert_eq!(whole, complaint + objection, "reminder {reminder}");
}

fn pages(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).unwrap().get_pages().len()
}

//! What next letters enclose, which objection starts the period, on which days things can have happened, and what is said on small screens.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;

use common::desk::{CASE, Desk};
use common::root;
use serde_json::Value;

/// Someone who objected by e-mail on 15 November, and made this letter on the 26th.
fn objected_before() -> Desk {
    let desk = Desk::new();
    let earlier = "\n[[event]]\ndate = 2026-11-15\nwhat = \"objected\"\nchannel = \"email\"\n";
    fs::write(desk.path("case.toml"), CASE.replace("never-objected", "objected-after-start") + earlier).unwrap();
    desk.run("2026-11-26", &["render", "case.toml"]).exits(0);
    desk.done("2026-11-26", &["follow", "add", "case.toml"]);
    desk.done("2026-11-26", &["follow", "event", "1", "sent", "--on", "2026-11-26", "--how", "email"]);
    desk
}

/// The day of an event, and the number of the enclosure that shows it.
type ShownEvent = (String, Option<i64>);
/// The title of an enclosure, and its file.
type ShownEnclosure = (String, String);

/// Events and enclosures of a case.
fn shown(desk: &Desk, name: &str) -> (Vec<ShownEvent>, Vec<ShownEnclosure>) {
    let case: toml::Table = fs::read_to_string(desk.path(name)).unwrap().parse().unwrap();
    let all = |name: &str| case.get(name).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let event = |e: &toml::Value| (e["date"].to_string(), e.get("enclosure").and_then(toml::Value::as_integer));
    let enclosure = |e: &toml::Value| (e["title"].as_str().unwrap().into(), e["file"].as_str().unwrap().into());
    (all("event").iter().map(event).collect(), all("enclosure").iter().map(enclosure).collect())
}

#[test]
fn our_letter_is_no_proof_of_an_objection_before_it() {
    let desk = objected_before();
    let next = ["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"];
    let told = desk.run("2026-12-16", &next).exits(0);
    assert!(told.codes().contains(&"follow::proof-missing".to_owned()), "{}", told.stderr);
    assert!(told.stderr.contains("follow event 1 objected --on 2026-11-15 --proof"), "{}", told.stderr);
    let (events, enclosures) = shown(&desk, "complaint.toml");
    assert_eq!(events, [("2026-11-15".into(), None), ("2026-11-26".into(), Some(1))]);
    assert_eq!(enclosures.len(), 1, "{enclosures:?}");
    assert_eq!(enclosures[0].1, "case.pdf");

    // What shows it is named as the problem says; each event then has a file of its own.
    fs::copy(root().join("examples/confirmation.png"), desk.path("mail.png")).unwrap();
    desk.done("2026-12-16", &["follow", "event", "1", "objected", "--on", "2026-11-15", "--proof", "mail.png"]);
    let told = desk.run("2026-12-16", &[&next[..], &["--force"]].concat()).exits(0);
    assert!(!told.codes().contains(&"follow::proof-missing".to_owned()), "{}", told.stderr);
    let (events, enclosures) = shown(&desk, "complaint.toml");
    let mut numbers: Vec<i64> = events.iter().filter_map(|(_, number)| *number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2], "{events:?}");
    let files: Vec<&str> = enclosures.iter().map(|(_, file)| file.as_str()).collect();
    assert_eq!(files, ["case.pdf", "mail.png"], "{enclosures:?}");
    // Told once more of the same day it is one event, by e-mail as the case says.
    let lines = desk.done("2026-12-16", &["follow", "show", "1"])["events"].clone();
    let valid: Vec<&Value> = lines.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).collect();
    assert_eq!(valid.len(), 2, "{lines}");
    assert_eq!(valid[0]["channel"], "email");
}

#[test]
fn register_and_letter_have_one_deadline() {
    let desk = objected_before();
    // The month of the first objection ends on 15 December; the letter of the 26th starts no other one.
    desk.stands("2026-12-15", "waiting", "2026-12-15", false);
    desk.stands("2026-12-16", "overdue", "2026-12-15", false);
    desk.run("2026-12-16", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]).exits(0);
    desk.run("2026-12-16", &["render", "complaint.toml", "-o", "complaint.pdf"]).exits(0);
    // A day before, the letter refuses as the register waits.
    let early = desk.run("2026-12-15", &["check", "complaint.toml"]);
    assert!(early.codes().contains(&"case::period-not-over".to_owned()), "{:?}", early.codes());
    // Proof that the letter of the 26th arrived makes its end certain, in both.
    desk.done("2026-12-16", &["follow", "event", "1", "objected", "--on", "2026-11-26", "--received", "2026-11-26"]);
    let (stage, _, latest, certain) = desk.only("2026-12-16");
    assert_eq!((stage.as_str(), certain), ("waiting", true));
    let latest = latest.as_str().unwrap().to_owned();
    desk.run("2026-12-16", &["follow", "next", "1", "--kind", "complaint", "-o", "later.toml"]);
    let text = fs::read_to_string(desk.path("later.toml")).unwrap().replace("objected-after-start", "ignored");
    fs::write(desk.path("later.toml"), text).unwrap();
    assert!(desk.run(&latest, &["check", "later.toml"]).codes().contains(&"case::period-not-over".to_owned()));
    let after = latest.parse::<chrono::NaiveDate>().unwrap().succ_opt().unwrap().to_string();
    let told = desk.run(&after, &["check", "later.toml"]);
    assert!(!told.codes().contains(&"case::period-not-over".to_owned()), "{:?}", told.codes());
}

#[test]
fn enclosures_are_called_in_the_language_of_the_letter_with_its_own_day() {
    for (country, code, city, title) in [
        ("PL", "80-831", "Gdańsk", "Sprzeciw wobec trenowania AI, 1 września 2026"),
        ("FR", "69001", "Lyon", "Opposition à l’entraînement de l’IA, 1er septembre 2026"),
    ] {
        let desk = Desk::new();
        let case =
            CASE.replace("language = \"de\"\n", "").replace("country = \"DE\"", &format!("country = \"{country}\""));
        let case = case.replace("39104", code).replace("Magdeburg", city);
        fs::write(desk.path("case.toml"), case).unwrap();
        desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
        desk.done("2026-09-01", &["follow", "add", "case.toml"]);
        // Posted the day after: the title has the day that the letter bears.
        desk.done("2026-09-02", &["follow", "event", "1", "sent", "--on", "2026-09-02", "--how", "post"]);
        desk.done("2026-09-20", &["follow", "event", "1", "refused", "--on", "2026-09-20"]);
        desk.human("2026-09-21", "de", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
        let (_, enclosures) = shown(&desk, "complaint.toml");
        assert!(enclosures[0].0.starts_with(title), "{country}: {enclosures:?}");
    }
}

#[test]
fn nothing_happens_before_what_it_follows() {
    let desk = Desk::new();
    desk.run("2026-11-26", &["render", "case.toml"]).exits(0);
    desk.done("2026-11-26", &["follow", "add", "case.toml"]);
    let refused = |args: &[&str], day: &str| {
        let told = desk.run("2026-12-20", &[&["follow", "event", "1"][..], args].concat());
        assert_eq!((told.status, told.codes()), (Some(3), vec!["follow::too-early".to_owned()]), "{args:?}");
        assert!(told.stderr.contains(day), "{args:?}: {}", told.stderr);
    };
    // The letter bears its day; nobody refuses what was not written.
    refused(&["sent", "--on", "2026-11-25"], "2026-11-26");
    refused(&["refused", "--on", "2020-01-01"], "2026-11-26");
    desk.done("2026-11-27", &["follow", "event", "1", "sent", "--on", "2026-11-27"]);
    refused(&["refused", "--on", "2026-11-26"], "2026-11-27");
    refused(&["returned", "--on", "2026-11-26"], "2026-11-27");
    desk.done("2026-12-20", &["follow", "event", "1", "complained", "--on", "2026-12-10"]);
    refused(&["authority-replied", "--on", "2026-12-09"], "2026-12-10");
    refused(&["hearing", "--on", "2026-12-09"], "2026-12-10");
    // On the day itself it can be.
    desk.done("2026-12-20", &["follow", "event", "1", "refused", "--on", "2026-11-27"]);

    // The same in `new`, of the letter that it goes on from.
    let wrong = ["new", "complaint", "--from", "case.toml", "--objected-on", "1.6.2024", "-o", "next.toml"];
    let told = desk.run("2026-12-20", &wrong);
    assert!(told.codes().contains(&"new::answer".to_owned()), "{:?}", told.codes());
    assert!(told.stderr.contains("2026-11-26"), "{}", told.stderr);
    assert!(!desk.path("next.toml").exists());
}

#[test]
fn a_script_is_told_the_day_and_the_way_that_were_noted() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let said = desk.human("2026-09-03", "de", &["follow", "event", "1", "sent"]);
    assert!(said.contains("aufgeschrieben: Widerspruch erklärt, 03.09.2026, Versandweg nicht bekannt"), "{said}");
    assert!(said.contains("widerspruch follow event 1 --undo 1"), "{said}");
    let noted = desk.done("2026-09-04", &["follow", "event", "1", "refused", "--on", "4.9.2026", "--how", "post"]);
    assert_eq!((&noted["on"], &noted["how"]), (&"2026-09-04".into(), &"post".into()));
}

#[test]
#[cfg(target_os = "linux")]
fn the_day_and_the_way_of_sending_are_asked_and_every_letter_can_be_the_one() {
    use common::desk::talk;
    let desk = Desk::new();
    desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    // Before the letter's own day it was not sent; then the day, and by post.
    let (seen, status) = talk(&desk, "2026-09-05", "event 1 sent", &["31.8.2026", "2.9.2026", "2"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("liegt vor dem 01.09.2026"), "{seen}");
    let line = desk.done("2026-09-05", &["follow", "show", "1"])["events"][0].clone();
    assert_eq!((&line["on"], &line["channel"]), (&"2026-09-02".into(), &"post".into()));
    // Two drafts: the one before the newest can be said to be sent as well.
    for kind in ["reminder", "complaint"] {
        desk.run("2026-10-12", &["follow", "next", "1", "--kind", kind, "-o", &format!("{kind}.toml")]);
    }
    let (seen, status) = talk(&desk, "2026-10-13", "event 1", &["2", "13.10.2026", "2", ""]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!seen.contains("zugegangen, wenn"), "what went by post today has not arrived: {seen}");
    assert!(seen.contains("  1  das neueste Schreiben wurde abgeschickt (Beschwerde"), "{seen}");
    assert!(seen.contains("  2  ein früheres Schreiben wurde abgeschickt (Erinnerung"), "{seen}");
    let events = desk.done("2026-10-13", &["follow", "show", "1"])["events"].clone();
    assert_eq!(events[1]["what"], "reminded", "{events}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_next_letter_is_offered_as_a_pdf_and_no_line_is_wider_than_the_terminal() {
    use common::desk::talk_at;
    use unicode_width::UnicodeWidthStr;
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    let mut all = String::new();
    for (args, typed) in [("list", &[][..]), ("show 1", &[]), ("forget", &[]), ("next 1 -o r.toml", &["1", "7", "1"])] {
        let (seen, status) = talk_at(40, &desk, "2026-10-12", args, typed);
        assert_eq!(status, Some(0), "{args}: {seen}");
        all.push_str(&seen);
    }
    assert!(desk.path("r.pdf").is_file(), "{all}");
    // It can be read before anything becomes of it.
    assert!(all.contains("Mit freundlichen Grüßen") && all.matches("Was soll jetzt geschehen?").count() == 2, "{all}");
    // A path or a command is one word, and may be longer; behind what was asked stands what was typed, which is not shown here.
    let wide = all
        .lines()
        .map(|line| line.strip_prefix("> ").unwrap_or(line))
        .filter(|line| line.width() > 40 && line.trim().contains(' '));
    assert_eq!(wide.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn follow_alone_lists_and_days_are_read_as_people_write_them() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    assert_eq!(desk.done("1.9.2026", &["follow"]), desk.done("2026-09-01", &["follow", "list"]));
    let unread = desk.run("31.2.2026", &["follow"]);
    assert_eq!(unread.status, Some(2), "{}", unread.stderr);
    // Right after sending nothing is the next thing to do.
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    assert!(!desk.human("2026-09-02", "de", &["follow"]).contains("als Nächstes"));
}

#[test]
fn a_refusal_reminds_by_a_day_of_ours_and_a_complaint_ends_no_period() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let calendar = |today: &str| desk.run(today, &["follow", "calendar"]).exits(0).out().replace("\r\n ", "");
    let entry = |calendar: &str, ending: &str| {
        let uid = format!("{ending}@widerspruch.invalid\r\n");
        calendar.split("BEGIN:VEVENT").find(|one| one.contains(&uid)).unwrap_or_default().to_owned()
    };
    // A complaint while the controller's month runs: its answer stays beside the news of the authority.
    desk.done("2026-09-10", &["follow", "event", "1", "complained", "--on", "2026-09-10", "--received", "2026-09-10"]);
    let both = calendar("2026-09-11");
    let (answer, news) = (entry(&both, "-answer"), entry(&both, "-news"));
    assert!(answer.contains("DATE:20261002") && !answer.contains("CANCELLED"), "{both}");
    assert!(news.contains("DATE:20261211") && !news.contains("CANCELLED"), "{both}");
    assert!(entry(&calendar("2026-10-03"), "-answer").contains("CANCELLED"), "it is over");

    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
    desk.done("2026-09-20", &["follow", "event", "1", "refused", "--on", "2026-09-20"]);
    let calendar = |today: &str| desk.run(today, &["follow", "calendar"]).exits(0).out().replace("\r\n ", "");
    let next = entry(&calendar("2026-09-21"), "-next");
    assert!(next.contains("DATE:20260927") && !next.contains("CANCELLED"), "{next}");
    desk.done("2026-09-25", &["follow", "event", "1", "complained", "--on", "2026-09-25"]);
    assert!(entry(&calendar("2026-09-26"), "-next").contains("CANCELLED"));
}

#[test]
fn everything_of_a_matter_is_packed_with_its_drafts() {
    let desk = Desk::new();
    desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    fs::write(desk.path("case.eml"), "Subject: draft\r\n\r\nnot sent yet\r\n").unwrap();
    desk.done("2026-09-01", &["follow", "export", "1", "-o", "one.zip"]);
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path("one.zip")).unwrap()).unwrap();
    let all: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let packed =
        |name: &str| all.iter().find(|known| known.ends_with(name)).unwrap_or_else(|| panic!("{name}: {all:?}"));
    assert!(packed("case.toml") != packed("case.pdf"));
    let draft = packed("case.eml").clone();
    let text = std::io::read_to_string(zip.by_name(&draft).unwrap()).unwrap();
    assert!(text.ends_with("not sent yet\r\n"), "{text}");
}

#[test]
fn a_letter_that_no_event_tells_of_is_known_as_sent_and_enclosed() {
    let desk = Desk::new();
    desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    desk.done("2026-09-20", &["follow", "event", "1", "refused", "--on", "2026-09-20"]);
    let reply = ["follow", "next", "1", "--kind", "reply-to-refusal", "-o", "reply.toml"];
    desk.run("2026-09-21", &reply);
    desk.run("2026-09-21", &["render", "reply.toml"]).exits(0);
    assert!(desk.human("2026-09-21", "de", &["follow"]).contains("sobald es abgeschickt ist"));
    let said = desk.human("2026-09-22", "de", &["follow", "event", "1", "sent", "--on", "2026-09-22", "--how", "post"]);
    assert!(said.contains("wurde abgeschickt (") && said.contains("22.09.2026"), "{said}");
    let shown = desk.done("2026-09-22", &["follow", "show", "1"]);
    let line = shown["events"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&line["letter"], &line["on"]), (&"reply-to-refusal".into(), &"2026-09-22".into()), "{line}");
    assert_eq!(line["channel"], "post");
    // It does not come next once more, and is not offered as unsent.
    assert_eq!(shown["fits"], serde_json::json!(["complaint"]));
    assert!(!desk.human("2026-09-22", "de", &["follow"]).contains("sobald es abgeschickt ist"));
    // The authority sees it.
    desk.run("2026-10-20", &["follow", "next", "1", "-o", "complaint.toml"]);
    let (events, enclosures) = self::shown(&desk, "complaint.toml");
    assert!(events.iter().all(|(_, number)| *number != Some(2)), "{events:?}");
    assert_eq!(enclosures.iter().map(|(_, file)| file.as_str()).collect::<Vec<_>>(), ["case.pdf", "reply.pdf"]);
    assert!(enclosures[1].0.ends_with(", 21. September 2026"), "{enclosures:?}");
    desk.run("2026-10-20", &["render", "complaint.toml"]).exits(0);
    // A note is none.
    desk.done("2026-10-21", &["follow", "event", "1", "noted", "--on", "2026-10-21", "--note", "called them"]);
    let shown = desk.done("2026-10-21", &["follow", "show", "1"]);
    assert!(shown["events"].as_array().unwrap().last().unwrap().get("letter").is_none(), "{shown}");
}

#[test]
#[cfg(target_os = "linux")]
fn each_letter_that_was_sent_can_be_shown_to_have_arrived() {
    use common::desk::talk;
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    desk.done("2026-10-12", &["follow", "event", "1", "sent", "--on", "2026-10-12", "--how", "post"]);
    // The reply is the first choice, then the reminder, then the objection.
    let (seen, status) = talk(&desk, "2026-10-20", "event 1", &["3", "4.9.2026", ""]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("  3  es ist nachgewiesen, dass das Schreiben vom 01.09.2026 ankam"), "{seen}");
    let events = desk.done("2026-10-20", &["follow", "show", "1"])["events"].clone();
    let valid: Vec<&Value> = events.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).collect();
    assert_eq!(valid.len(), 2, "{events}");
    assert_eq!((&valid[0]["what"], &valid[0]["received"]), (&"objected".into(), &"2026-09-04".into()), "{events}");
    assert!(valid[1]["received"].is_null(), "{events}");
}

#[test]
fn a_case_that_was_made_anew_leaves_no_draft_to_be_sent() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    for name in ["complaint.toml", "complaint-2.toml"] {
        desk.run("2026-10-12", &["follow", "next", "1", "--kind", "complaint", "-o", name]);
    }
    let waits = |today: &str| desk.human(today, "de", &["follow"]).contains("sobald es abgeschickt ist");
    assert!(waits("2026-10-12"), "{}", desk.human("2026-10-12", "de", &["follow"]));
    desk.done("2026-10-13", &["follow", "event", "1", "sent", "--on", "2026-10-13", "--how", "post"]);
    assert!(!waits("2026-10-14"), "{}", desk.human("2026-10-14", "de", &["follow"]));
}

//! A matter from the first letter to the last, and what a list says of it.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::shared::{holds, mailer};
use crate::common::desk::{CASE, Desk};
use crate::common::{outcome, root};

#[test]
fn a_whole_life_from_the_first_letter_to_the_inquiry() {
    let desk = Desk::new();
    desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
    // Rendering registers nobody.
    assert_eq!(desk.done("2026-09-01", &["follow", "list"]), Value::Array(vec![]));
    let added = desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    assert_eq!(added, serde_json::json!([{ "id": 1, "label": "KI-000005", "new": true }]));
    assert_eq!(desk.only("2026-09-01").0, "made");
    assert_eq!(desk.done("2026-09-01", &["follow", "add", "case.toml"])[0]["new"], false);

    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    for (language, way) in [("en", "(by letter)"), ("de", "(per Brief)"), ("el", "(ταχυδρομικώς)")] {
        let shown = desk.human("2026-09-20", language, &["follow", "show", "1"]);
        assert!(shown.contains(way), "{language}: {shown}");
    }
    // The slip of the registered letter comes: the line is corrected.
    fs::write(desk.path("slip.png"), fs::read(root().join("examples/confirmation.png")).unwrap()).unwrap();
    let slip = ["--how", "post", "--received", "2026-09-04", "--proof", "slip.png"];
    desk.done("2026-09-10", &["follow", "event", "1", "--undo", "1"]);
    desk.done("2026-09-10", &[&["follow", "event", "1", "objected", "--on", "2026-09-01"][..], &slip].concat());
    desk.stands("2026-10-05", "waiting", "2026-10-05", true);
    desk.stands("2026-10-06", "overdue", "2026-10-05", true);

    // Two letters fit, so one must be named.
    let several = desk.run("2026-10-12", &["follow", "next", "1"]);
    assert_eq!((several.status, several.codes()), (Some(3), vec!["follow::several-fit".to_owned()]));
    desk.done("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    let reminder = fs::read_to_string(desk.path("reminder.toml")).unwrap();
    assert!(reminder.starts_with("# Kept by hand.\nkind = \"reminder\"\n"), "{reminder}");
    assert!(reminder.contains("status = \"ignored\"      # at the beginning"), "{reminder}");
    assert!(reminder.contains("file = \"slip.png\""), "{reminder}");
    desk.run("2026-10-12", &["render", "reminder.toml"]).exits(0);
    desk.done("2026-10-12", &["follow", "event", "1", "sent", "--on", "2026-10-12", "--how", "post"]);
    // A reminder starts no period: the matter stays overdue.
    desk.stands("2026-11-02", "overdue", "2026-10-05", true);

    desk.done("2026-11-02", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
    let complaint = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    assert!(complaint.contains("authority = \"de-st\"") && complaint.contains("controller = \"meta\""), "{complaint}");
    desk.run("2026-11-02", &["render", "complaint.toml"]).exits(0);
    desk.done(
        "2026-11-02",
        &["follow", "event", "1", "sent", "--on", "2026-11-02", "--how", "email", "--received", "2026-11-02"],
    );
    desk.stands("2027-02-02", "complained", "2027-02-02", true);
    // For months nothing is to be done, and it is said until when.
    for command in [&["follow", "list"][..], &["follow", "show", "1"]] {
        let told = desk.human("2026-11-20", "en", command);
        assert!(
            told.contains("nothing to do until 2027-02-03; then, if no news of the complaint has come: "),
            "{told}"
        );
    }
    desk.stands("2027-02-03", "authority-silent", "2027-02-02", true);

    let next = desk.done("2027-02-03", &["follow", "next", "1"]);
    assert_eq!((&next["kind"], &next["id"]), (&"progress-inquiry".into(), &1.into()));
    let inquiry = next["case"].as_str().unwrap();
    desk.run("2027-02-03", &["render", inquiry]).exits(0);
    let closed = ["--on", "2027-03-01", "--why", "honoured", "--note", "by telephone"];
    desk.done("2027-03-01", &[&["follow", "event", "1", "closed"][..], &closed].concat());
    assert_eq!(desk.only("2027-03-02").0, "closed");
    assert_eq!(desk.done("2027-03-02", &["follow", "list"]), Value::Array(vec![]));

    let shown = desk.done("2027-03-02", &["follow", "show", "1"]);
    assert_eq!(shown["events"].as_array().unwrap().len(), 5, "{shown}");
    assert_eq!(shown["events"][0]["taken_back"], true);
    assert_eq!(shown["events"][4]["note"], "honoured: by telephone");
    assert_eq!(shown["letters"].as_array().unwrap().len(), 4, "{shown}");
}

#[test]
fn listings_have_the_promised_fields_and_the_most_urgent_first() {
    let desk = Desk::new();
    for (name, day) in [("b", "2026-10-01"), ("a", "2026-09-01"), ("c", "2026-11-20")] {
        fs::write(desk.path(&format!("{name}.toml")), CASE.replace("KI-000005", name)).unwrap();
        let added = desk.done("2026-11-22", &["follow", "add", &format!("{name}.toml")]);
        let id = added[0]["id"].to_string();
        desk.done("2026-11-22", &["follow", "event", &id, "objected", "--on", day, "--received", day]);
    }
    fs::write(desk.path("d.toml"), CASE.replace("KI-000005", "d")).unwrap();
    desk.done("2026-11-22", &["follow", "add", "d.toml"]);
    let list = desk.done("2026-11-22", &["follow", "list"]);
    let labels: Vec<&str> = list.as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["a", "b", "d", "c"]);
    let keys: Vec<&str> = list[0].as_object().unwrap().keys().map(String::as_str).collect();
    let promised = ["id", "label", "controller", "authority", "stage", "strict", "latest", "certain", "fits"];
    assert_eq!(keys, [&promised[..], &["quiet_until", "answer_until"]].concat());
    assert_eq!(list[0]["fits"], serde_json::json!(["reminder", "complaint"]));
    assert_eq!((&list[0]["authority"], &list[0]["controller"]), (&"de-st".into(), &"meta".into()));
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--due"]).as_array().unwrap().len(), 2);
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--until", "2026-10-02"]).as_array().unwrap().len(), 1);
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--stage", "waiting"])[0]["label"], "c");
    assert_eq!(desk.run("2026-11-22", &["follow", "list", "--exit-code"]).status, Some(1));
    let german = desk.human("2026-11-22", "de", &["follow", "list"]);
    assert_eq!(
        german,
        "Zu tun: 2, Wartet: 1, Nicht abgeschickt: 1\nZu tun\n   2  a, Meta\n      überfällig seit 02.10.2026 (sicher)\n      als Nächstes: Erinnerung wegen KI-Training oder \
         Beschwerde wegen KI-Training: widerspruch follow next 2\n   1  b, Meta\n      überfällig seit 03.11.2026 (sicher)\n      als \
         Nächstes: Erinnerung wegen KI-Training oder Beschwerde wegen KI-Training: widerspruch follow next 1\nWartet\n   3  c, Meta\n      \
         wartet auf Antwort; die Frist endet am 21.12.2026\n      ab dem 22.12.2026 möglich, wenn bis dahin keine Antwort kommt: \
         Erinnerung wegen KI-Training oder Beschwerde wegen KI-Training\nNicht abgeschickt\n   4  d, Meta\n      gemacht am 22.11.2026, nicht \
         abgeschickt\n      sobald es abgeschickt ist (Widerspruch gegen KI-Training): widerspruch follow event 4\nIst etwas \
         geschehen? Schreiben Sie es auf: widerspruch follow event\n"
    );
    let english = desk.human("2026-11-22", "en", &["follow", "show", "2"]);
    assert!(english.contains("overdue since 2026-10-02 (certain)"), "{english}");
    assert!(english.contains("one month after 2026-09-01 is Thursday 2026-10-01"), "{english}");
}

/// While the period runs nobody was ignored: the next letter does not say so, and the day is told from which it could.
#[test]
fn before_the_deadline_the_day_is_told_from_which_silence_counts() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let later =
        "ab dem 02.10.2026 möglich, wenn bis dahin keine Antwort kommt: Erinnerung wegen KI-Training oder Beschwerde";
    for command in [&["follow", "list"][..], &["follow", "show", "1"]] {
        let told = desk.human("2026-09-10", "de", command);
        assert!(told.contains(later) && !told.contains("objection  "), "{told}");
        assert!(!desk.human("2026-10-02", "de", command).contains("möglich, wenn"));
    }
    let mut command = desk.command("2026-09-10");
    let next = ["--ui-language", "de", "follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"];
    let next = outcome(command.args(next)).exits(0);
    assert!(next.stderr.contains(later), "{}", next.stderr);
    let text = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    assert!(text.contains("status = \"objected-after-start\""), "{text}");
}

/// A complaint to the authority does not end the controller's own period: it stays in the list.
#[test]
fn the_controllers_deadline_stays_beside_a_complaint() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--received", "2026-09-01"]);
    desk.done("2026-09-10", &["follow", "event", "1", "complained", "--on", "2026-09-10", "--received", "2026-09-10"]);
    let told = desk.human("2026-09-11", "de", &["follow", "list"]);
    assert!(told.contains("die Frist des Unternehmens läuft weiter; sie endet am 01.10.2026"), "{told}");
    assert_eq!(desk.done("2026-09-11", &["follow", "list"])[0]["answer_until"], "2026-10-01");
    assert_eq!(desk.done("2026-10-02", &["follow", "list"])[0]["answer_until"], Value::Null);
}

#[test]
fn what_cannot_be_is_refused() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let codes = |args: &[&str]| {
        let outcome = desk.run("2026-11-22", args);
        assert_ne!(outcome.status, Some(0), "{args:?}");
        outcome.codes()
    };
    assert_eq!(codes(&["follow", "show", "9"]), ["follow::no-such-matter"]);
    assert_eq!(codes(&["follow", "event", "9", "refused"]), ["follow::no-such-matter"]);
    let wrong =
        ["follow", "event", "1", "refused", "--on", "2027-01-01", "--received", "2026-01-01", "--proof", "x.pdf"];
    assert_eq!(codes(&wrong), ["follow::future", "follow::received-before", "follow::no-proof"]);
    assert_eq!(codes(&["follow", "event", "1", "--undo", "7"]), ["follow::no-such-line"]);
    assert_eq!(codes(&["follow", "event", "1", "refused", "--why", "court"]), ["follow::why-open"]);
    assert_eq!(codes(&["follow", "event", "1", "noted", "--note", "\u{1b}[2J"]), ["case::control-character"]);
    assert_eq!(codes(&["follow", "next", "1"]), ["follow::nothing-fits"]);
    assert_eq!(codes(&["follow", "next", "1", "--kind", "remindr", "-o", "x.toml"]), ["case::unknown-kind"]);
    assert_eq!(codes(&["follow", "add", "-"]), ["follow::standard-input"]);
    assert_eq!(codes(&["follow", "forget", "1"]), ["follow::not-confirmed"]);
    assert_eq!(desk.run("2026-11-22", &["follow", "event", "1", "exploded"]).status, Some(2));
    // The case is gone, and found again.
    desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-09-01"]);
    fs::rename(desk.path("case.toml"), desk.path("moved.toml")).unwrap();
    let gone = ["follow", "next", "1", "--kind", "reminder", "-o", "r.toml"];
    assert_eq!(codes(&gone), ["follow::case-gone"]);
    desk.done("2026-11-22", &["follow", "relink", "1", "moved.toml"]);
    desk.run("2026-11-22", &gone).exits(0);
    assert_eq!(codes(&gone), ["output::exists"]);
}

#[test]
fn nobody_is_told_of_a_quiet_matter_until_its_day_or_until_something_happens() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let due = |today: &str| desk.done(today, &["follow", "list", "--due"]).as_array().unwrap().len();
    assert_eq!(due("2026-10-12"), 1);
    let past = desk.run("2026-10-12", &["follow", "quiet", "1", "--until", "2026-10-12"]);
    assert_eq!((past.status, past.codes()), (Some(3), vec!["follow::quiet-past".to_owned()]));
    let quiet = desk.done("2026-10-12", &["follow", "quiet", "1", "--until", "2026-11-02"]);
    assert_eq!(quiet, serde_json::json!({ "id": 1, "quiet_until": "2026-11-02" }));
    assert_eq!((due("2026-11-01"), due("2026-11-02")), (0, 1));
    assert_eq!(desk.run("2026-10-12", &["follow", "list", "--exit-code"]).status, Some(0));
    assert_eq!(desk.done("2026-10-12", &["follow", "list"])[0]["quiet_until"], "2026-11-02");
    let german = desk.human("2026-10-12", "de", &["follow", "list"]);
    assert!(german.starts_with("Wartet\n") && german.contains("ruht bis zum 02.11.2026"), "{german}");
    let calendar = desk.run("2026-10-12", &["follow", "calendar"]).exits(0).out().to_owned();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261102"), "{calendar}");
    // What happens meanwhile ends the silence.
    desk.done("2026-10-20", &["follow", "event", "1", "refused", "--on", "2026-10-20"]);
    assert_eq!(due("2026-10-20"), 1);
    desk.done("2026-10-20", &["follow", "quiet", "1", "--until", "2026-11-02"]);
    desk.done("2026-10-20", &["follow", "quiet", "1", "--off"]);
    assert_eq!(due("2026-10-20"), 1);
    assert_eq!(desk.run("2026-10-20", &["follow", "quiet", "1"]).status, Some(2));
}

/// Who has only the program: questions, letter, mail, a month, and on to the inquiry.
#[cfg(unix)]
#[test]
fn a_whole_life_from_the_questions_to_the_inquiry() {
    let desk = Desk::new();
    let config = mailer(&desk);
    let answers =
        ["--services", "facebook", "--account.facebook", "@a", "--name", "Änne Müller", "--street", "Prüfstraße 1"];
    let place =
        ["--place", "39104 Magdeburg", "--country", "Deutschland", "--email", "aenne@example.org", "-o", "first.toml"];
    desk.run("2026-09-01", &[&["new", "objection"][..], &answers, &place].concat()).exits(0);
    assert_eq!(desk.done("2026-09-01", &["render", "first.toml", "--follow"])[0]["matter"], 1);
    let send = |today: &str, case: &str| {
        let args = ["--config", &config, "send", case, "--to", "dpo@example.org", "--yes", "--incomplete"];
        desk.run(today, &args).exits(0);
    };
    send("2026-09-01", "first.toml");
    desk.stands("2026-10-01", "waiting", "2026-10-01", false);
    desk.stands("2026-10-02", "overdue", "2026-10-01", false);
    desk.done("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    send("2026-10-12", "reminder.toml");
    desk.stands("2026-11-01", "overdue", "2026-10-01", false);
    desk.done("2026-11-02", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
    send("2026-11-02", "complaint.toml");
    desk.done("2026-11-05", &["follow", "event", "1", "authority-replied", "--on", "2026-11-05", "--note", "file 7"]);
    desk.stands("2027-02-05", "complained", "2027-02-05", true);
    desk.stands("2027-02-06", "authority-silent", "2027-02-05", true);
    let next = desk.done("2027-02-08", &["follow", "next", "1", "-o", "inquiry.toml"]);
    assert_eq!(next["kind"], "progress-inquiry");
    desk.run("2027-02-08", &["render", "inquiry.toml"]).exits(0);
    let shown = desk.done("2027-02-08", &["follow", "show", "1"]);
    let told: Vec<(&str, &str)> = (shown["events"].as_array().unwrap().iter())
        .map(|line| (line["on"].as_str().unwrap(), line["what"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-09-01", "objected"),
            ("2026-10-12", "reminded"),
            ("2026-11-02", "complained"),
            ("2026-11-05", "authority-replied")
        ]
    );
    let inquiry = fs::read_to_string(desk.path("inquiry.toml")).unwrap();
    assert_eq!(inquiry.matches("[[event]]").count(), 4, "{inquiry}");
    // Nothing of the person is left in any file of the state folder when all is forgotten: database, log, lock, copies.
    assert!(!holds(&desk.path("state"), "Müller").is_empty());
    let gone = desk.done("2027-02-08", &["follow", "forget", "--person", "Änne Müller", "--yes"]);
    assert_eq!(gone["mails"].as_array().unwrap().len(), 3);
    for trace in
        ["Müller", "Prüfstraße", "aenne@example.org", "first.toml", "complaint.toml", "file 7", "dpo@example.org"]
    {
        assert_eq!(holds(&desk.path("state"), trace), Vec::<PathBuf>::new(), "{trace}");
    }
}

/// The GDPR applies since 25 May 2018: nothing happened under it before. A note may be of any day.
#[test]
fn nothing_happens_before_the_gdpr_applies() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    for what in ["objected", "sent"] {
        let early = desk.run("2026-11-22", &["follow", "event", "1", what, "--on", "2018-05-24", "--how", "post"]);
        assert_eq!(early.status, Some(3));
        assert!(early.codes().contains(&"case::dated-before-gdpr".to_owned()), "{what}: {}", early.stderr);
    }
    desk.done("2026-11-22", &["follow", "event", "1", "noted", "--on", "2010-01-01", "--note", "account opened"]);
    let counted = desk.run("2026-11-22", &["deadline", "--received", "2018-05-24", "--country", "DE-BY"]).exits(0);
    assert_eq!(counted.codes(), ["case::dated-before-gdpr"]);
}

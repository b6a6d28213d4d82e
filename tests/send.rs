//! `send` and `outbox`, run as a user or a script runs them, against a mail server on loopback.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

mod common;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use common::{Outcome, folder_with, names, outcome, program};
use server::{At, Do, Door, Server, Setup, say};

const PASSWORD: &str = "Gänsefüßchen-7391";

/// A folder with cases, a configuration and a server.
struct Desk {
    folder: tempfile::TempDir,
    server: Server,
}

impl Desk {
    fn new(examples: &[&str], script: impl Fn(At, usize) -> Do + Send + Sync + 'static) -> Self {
        let mut setup = Setup::new(Door::Implicit, script);
        setup.account.1 = PASSWORD.into();
        let desk = Desk { folder: folder_with(examples), server: Server::start(setup) };
        desk.enclose();
        desk.write("password", PASSWORD);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o600)).unwrap();
        }
        desk.configure("password_file = \"password\"");
        desk
    }

    fn good(examples: &[&str]) -> Self {
        Self::new(examples, |_, _| Do::Go)
    }

    /// Gives every enclosure of the complaint its file: without them the example is to be printed, not mailed.
    fn enclose(&self) {
        let Ok(case) = fs::read_to_string(self.path("complaint.toml")) else { return };
        fs::copy(common::root().join("examples/confirmation.png"), self.path("confirmation.png")).unwrap();
        let lines = case.lines().map(|line| match line.starts_with("title = ") {
            true => format!("{line}\nfile = \"confirmation.png\"\n"),
            false => format!("{line}\n"),
        });
        self.write("complaint.toml", &lines.collect::<String>());
    }

    fn configure(&self, more: &str) {
        let more = format!("user = \"user@example.org\"\nca_file = \"{}\"\n{more}", self.server.ca.display());
        self.write("config.toml", &self.server.section("centre", &more));
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn run_with(&self, args: &[&str], change: impl FnOnce(&mut std::process::Command)) -> Outcome {
        let mut command = program();
        command
            .current_dir(self.folder.path())
            .args(["--format", "json", "--config", "config.toml", "--state", "state"])
            .args(args)
            .env_remove("WIDERSPRUCH_SMTP_PASSWORD");
        change(&mut command);
        let outcome = outcome(&mut command);
        assert!(!outcome.stderr.contains(PASSWORD), "{}", outcome.stderr);
        assert!(!String::from_utf8_lossy(&outcome.stdout).contains(PASSWORD));
        outcome
    }

    fn run(&self, args: &[&str]) -> Outcome {
        self.run_with(args, |_| {})
    }

    /// Text and headers of the nth mail that arrived, quoted-printable undone.
    fn arrived(&self, number: usize) -> String {
        let text = String::from_utf8(self.server.taken()[number].bytes.clone()).unwrap();
        text.replace("=\r\n", "")
    }
}

// ── the way of a letter ────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_complaint_goes_to_the_address_of_the_authority_once() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert_eq!(outcome.stderr, "");
    let json = outcome.json();
    let mail = &json[0];
    let keys: Vec<&str> = mail.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "id",
            "state",
            "case",
            "key",
            "kind",
            "via",
            "from",
            "to",
            "recipient",
            "subject",
            "message_id",
            "letter_sha256",
            "sha256",
            "bytes",
            "attempts",
            "queued_at",
            "next_at",
            "finished_at",
            "code",
            "reply",
            "queue_id",
            "server",
            "tls"
        ]
    );
    assert_eq!((&mail["state"], &mail["to"]), (&"sent".into(), &"poststelle@lfd.sachsen-anhalt.de".into()));
    assert_eq!((&mail["tls"], &mail["queue_id"], &mail["code"]), (&"TLSv1.3".into(), &"4TEST".into(), &250.into()));
    let text = desk.arrived(0);
    for part in [
        "From: =?utf-8?b?",
        "<centre@example.org>",
        "Reply-To: =?utf-8?b?",
        "<aenne@example.org>",
        "Content-Disposition: attachment;\r\n filename=\"Beschwerde_Mueller_2026-11-22.pdf\"",
        "Content-Type: application/pdf",
        "Content-Transfer-Encoding: base64",
        "KI-000005",
        "1. Widerspruch vom 1. September 2026",
    ] {
        assert!(text.contains(part), "{part} is missing:\n{}", &text[..2500]);
    }
    // The same command again: nothing is sent, and that is no failure.
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["id"], 1);
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

/// What a mail says can be read on every server on its way.
#[test]
fn the_mail_gives_no_reason_away() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    let case = case.replace("[[account]]", "[[account]]\n");
    let case = case.replacen("grounds =", "special_categories = true\nown_grounds = \"Diabetes-Zeuge\"\ngrounds =", 1);
    desk.write("complaint.toml", &case);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    let text = desk.arrived(0);
    let readable = &text[..text.find("Content-Transfer-Encoding: base64").unwrap()];
    for word in ["Diabetes", "facebook.com/example", "@aenne.example", "Art. 9", "Rückschein", "Einschreiben"] {
        assert!(!readable.contains(word) || word == "Rückschein", "{word} is in\n{readable}");
    }
    let subject = readable.replace("\r\n ", " ");
    let subject = subject.lines().find(|l| l.starts_with("Subject:")).unwrap();
    let filed_by = ["Beschwerde nach Art. 77 DSGVO gegen Meta Platforms Ireland Limited", "KI-000005"];
    assert!(filed_by.iter().all(|part| subject.contains(part)) && !subject.contains("Mueller"), "{subject}");
}

#[test]
fn a_changed_letter_is_not_sent_a_second_time_by_accident() {
    let desk = Desk::good(&["complaint.toml"]);
    let undated = fs::read_to_string(desk.path("complaint.toml")).unwrap().replace("date = 2026-11-22\nref", "ref");
    desk.write("complaint.toml", &undated);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    // The next day its date, and so the letter, is another.
    let outcome = desk.run(&["send", "--yes", "complaint.toml", "--today", "2026-11-23"]).exits(3);
    assert_eq!(outcome.codes(), ["send::sent-before"]);
    assert_eq!(desk.server.taken().len(), 1);
    desk.run(&["send", "--yes", "--again", "complaint.toml", "--today", "2026-11-23"]).exits(0);
    assert_eq!(desk.server.taken().len(), 2);
}

#[test]
fn a_company_without_a_confirmed_address_gets_mail_only_where_the_user_says() {
    let desk = Desk::good(&["objection.toml"]);
    let outcome = desk.run(&["send", "--yes", "objection.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["mail::no-address"]);
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--to") && help.contains("controllers show meta"), "{help}");
    assert!(!desk.path("state").exists() && desk.server.taken().is_empty());
    let outcome = desk.run(&["send", "--yes", "--to", "impressum@bücher.example", "objection.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["to"], "impressum@xn--bcher-kva.example");
    desk.run(&["send", "--yes", "--to", "nobody", "objection.toml"]).exits(2);
}

#[test]
fn the_address_of_another_recipient_comes_from_the_case() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    let other = "name = \"Amt, Stelle \\\"7\\\"\"\nstreet = \"Weg 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"";
    let case = case.replace("authority = \"auto\"            # by the postal code: Sachsen-Anhalt", other);
    desk.write("complaint.toml", &case);
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
    assert_eq!(outcome.problems()[0]["field"], "recipient.email");
    desk.write(
        "complaint.toml",
        &case.replace("country = \"DE\"\n\n[matter]", "country = \"DE\"\nemail = \"amt@example.net\"\n\n[matter]"),
    );
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    // `Amt, Stelle "7"`: encoded, since lettre would quote it otherwise.
    assert!(desk.arrived(0).contains("To: =?utf-8?b?QW10LCBTdGVsbGUgIjci?= <amt@example.net>"), "{}", desk.arrived(0));
}

#[test]
fn an_address_that_was_not_looked_at_for_long_is_a_warning() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--yes", "complaint.toml", "--today", "2027-08-01"]).exits(0);
    let problems = outcome.problems();
    assert_eq!(problems.len(), 1, "{}", outcome.stderr);
    assert_eq!((&problems[0]["code"], &problems[0]["severity"]), (&"mail::address-in-doubt".into(), &"warning".into()));
    assert!(problems[0]["message"].as_str().unwrap().contains("180 days"), "{}", outcome.stderr);
}

#[test]
fn a_copy_to_oneself_goes_along_unseen_and_counts_for_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--yes", "--bcc", "aenne@bücher.example", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["bcc"], "aenne@xn--bcher-kva.example");
    assert_eq!(outcome.json().as_array().unwrap().len(), 1);
    let taken = desk.server.taken();
    assert_eq!(taken.len(), 1, "one mail");
    assert_eq!(taken[0].to, "poststelle@lfd.sachsen-anhalt.de");
    assert_eq!(taken[0].copies, ["aenne@xn--bcher-kva.example"]);
    let arrived = desk.arrived(0).to_lowercase();
    assert!(!arrived.contains("\nbcc") && !arrived.contains("xn--bcher-kva"), "{arrived}");
    desk.run(&["send", "--yes", "--bcc", "nobody", "complaint.toml"]).exits(2);
    // For every mail of a section; one that the server refuses holds up nothing.
    let desk = Desk::new(&["complaint.toml"], |at, _| if at == At::Copy { say("550 5.1.1 unknown") } else { Do::Go });
    desk.configure("password_file = \"password\"\nbcc = \"archive@example.org\"");
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert_eq!(outcome.codes(), ["mail::copy-refused"]);
    assert_eq!(outcome.json()[0]["state"], "sent");
    assert_eq!(desk.server.taken().len(), 1);
    let shown = desk.run(&["outbox", "show", "1"]).exits(0).json();
    assert_eq!(shown["events"].as_array().unwrap().last().unwrap()["what"], "copy-refused");
}

/// A wrong password, then a corrected letter: the earlier version still waits, and must not be sent as well.
#[test]
fn a_corrected_letter_takes_the_place_of_one_that_waits() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    desk.write("password", "wrong");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    desk.write("password", PASSWORD);
    desk.write("complaint.toml", &case.replace("Prüfstraße 1", "Prüfstraße 2"));
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::sent-before"]);
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--replace") && help.contains("outbox cancel 1"), "{help}");
    assert!(desk.server.taken().is_empty());
    desk.run(&["send", "--yes", "--replace", "complaint.toml"]).exits(0);
    let listed = desk.run(&["outbox", "list"]).exits(0).json();
    assert_eq!((&listed[0]["state"], &listed[1]["state"]), (&"cancelled".into(), &"sent".into()));
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
    // One that was sent cannot be replaced.
    desk.write("complaint.toml", &case.replace("Prüfstraße 1", "Prüfstraße 3"));
    let outcome = desk.run(&["send", "--yes", "--replace", "complaint.toml"]).exits(3);
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--again") && !help.contains("--replace"), "{help}");
    assert_eq!(desk.server.taken().len(), 1);
}

/// The screen names what is replaced and who gets a copy; looking changes nothing; what is replaced does not count as a mail that goes.
#[test]
fn what_is_replaced_is_named_and_does_not_count() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    let files: Vec<String> = (0..4).map(|n| format!("{n}.toml")).collect();
    let write = |street: &str| {
        for (n, file) in files.iter().enumerate() {
            desk.write(file, &case.replace("KI-000005", &format!("KI-{n}")).replace("Prüfstraße", street));
        }
    };
    let send =
        |more: &[&str]| desk.run(&[&["send"], more, &files.iter().map(String::as_str).collect::<Vec<_>>()].concat());
    write("Prüfstraße");
    desk.write("password", "wrong");
    send(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    // The same letters again are no new ones.
    assert_eq!(send(&["--dry-run"]).exits(0).json().as_array().unwrap().len(), 4);
    write("Lindenweg");
    let outbox = || fs::read(desk.path("state/outbox.sqlite")).unwrap();
    let before = outbox();
    assert_eq!(send(&["--yes", "--again"]).exits(3).codes(), ["send::bulk"]);
    let plan = send(&["--dry-run", "--replace", "--bcc", "aenne@example.net"]).exits(0).json();
    assert_eq!((&plan[2]["replaces"], &plan[2]["bcc"]), (&serde_json::json!([3]), &"aenne@example.net".into()));
    assert!(outbox() == before, "looking changed the outbox");
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state", "send", "--yes"]);
    let run = outcome(command.args(["--replace", "--bcc", "aenne@example.net"]).args(&files)).exits(0);
    for part in ["replaces mail 3, queued 2026-11-22T", "copy to  aenne@example.net"] {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
    assert_eq!(desk.server.taken().len(), 4);
}

#[test]
fn a_second_run_says_that_it_sent_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let said = || {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state"]);
        outcome(command.args(["send", "--yes", "complaint.toml"])).exits(0).out().to_owned()
    };
    assert!(!said().contains("nothing sent now"));
    let again = said();
    assert!(again.contains("nothing sent now; 1 was sent on 2026-11-22"), "{again}");
    assert_eq!(desk.server.taken().len(), 1);
}

/// A route that was wrong and is corrected: nobody has to wait for a server that nobody meant.
#[test]
fn a_corrected_route_is_tried_at_once() {
    let desk = Desk::good(&["complaint.toml"]);
    let good = fs::read_to_string(desk.path("config.toml")).unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    desk.write("config.toml", &good.replace(&desk.server.port.to_string(), &free.to_string()));
    desk.run(&["send", "--yes", "complaint.toml"]).exits(6);
    // Unchanged it is left alone.
    let outcome = desk.run(&["outbox", "run", "--yes"]).exits(6);
    assert!(outcome.codes().contains(&"outbox::paused".to_owned()), "{}", outcome.stderr);
    desk.write("config.toml", &good);
    assert_eq!(desk.run(&["outbox", "run", "--yes"]).exits(0).json()[0]["state"], "sent");
}

#[test]
fn a_mail_is_shown_as_it_is_read_with_times_here_and_in_utc() {
    let desk = Desk::new(&["complaint.toml"], |at, _| {
        if at == At::End {
            say("250 2.0.0 \u{1b}[31mred\u{1b}]0;pwn\u{7} \u{202e}rtl \u{9b}31m queued as \u{202e}4TEST")
        } else {
            Do::Go
        }
    });
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    let said = |zone: &str, args: &[&str]| {
        let mut command = program();
        command.current_dir(desk.folder.path()).env("TZ", zone).args(["--state", "state"]).args(args);
        outcome(&mut command).exits(0).out().to_owned()
    };
    let shown = said("UTC-1", &["outbox", "show", "1"]);
    for part in [
        "Subject: Beschwerde",
        "From: Beratung Größe <centre@example.org>",
        "anbei erhalten Sie",
        "attached: Beschwerde_Mueller",
    ] {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
    assert!(!shown.contains("=?utf-8?") && !shown.contains("=C3"), "{shown}");
    let utc = desk.run(&["outbox", "list"]).exits(0).json()[0]["finished_at"].as_str().unwrap().to_owned();
    let here = chrono::DateTime::parse_from_rfc3339(&utc).unwrap() + chrono::TimeDelta::hours(1);
    let both = format!("{utc} ({} here)", here.format("%Y-%m-%d %H:%M:%S"));
    assert!(shown.contains(&both), "{both} is missing:\n{shown}");
    assert!(said("UTC-1", &["outbox", "list"]).contains(&both));
    assert!(!said("UTC", &["outbox", "list"]).contains("here"));
    // Nothing a server says is obeyed by a terminal, in whichever format.
    let json = desk.run(&["outbox", "show", "1"]);
    for text in [shown, said("UTC", &["outbox", "list"]), json.out().to_owned()] {
        assert!(text.contains("red"), "{text}");
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{text:?}");
        assert!(!text.contains("\\u001b") && !text.contains("\\u202e"), "{text}");
    }
}

#[test]
fn the_name_in_ehlo_can_be_chosen() {
    let desk = Desk::good(&["complaint.toml"]);
    desk.configure("password_file = \"password\"\nehlo_name = \"centre.example.org\"");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert!(desk.server.heard().iter().any(|line| line == "EHLO centre.example.org"), "{:?}", desk.server.heard());
}

// ── before the first mail ──────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn nothing_is_sent_unconfirmed() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "complaint.toml"]).exits(2);
    assert_eq!(outcome.codes(), ["send::not-confirmed"]);
    assert!(outcome.stdout.is_empty() && outcome.stderr.contains("--yes"));
    assert_eq!(desk.run(&["outbox", "list"]).exits(0).json(), serde_json::json!([]));
    assert!(desk.server.taken().is_empty());
}

/// The example as it stands: three enclosures are named, none has a file.
fn without_files(desk: &Desk) {
    fs::copy(common::root().join("examples/complaint.toml"), desk.path("complaint.toml")).unwrap();
}

/// A mail that says "enclosed" and encloses nothing was sent without a word.
#[test]
fn nothing_goes_where_an_enclosure_has_no_file() {
    let desk = Desk::good(&["complaint.toml"]);
    without_files(&desk);
    for way in [&["send", "--yes"][..], &["send", "--dry-run"], &["send", "--eml", "drafts"], &["send"]] {
        let outcome = desk.run(&[way, &["complaint.toml"]].concat()).exits(3);
        assert_eq!(outcome.codes(), ["send::missing-enclosure"; 3], "{way:?}");
        for (number, problem) in outcome.problems().iter().enumerate() {
            assert_eq!(problem["field"], format!("enclosure.{}.file", number + 1));
            assert!(
                problem["line"].is_number() && problem["help"].as_str().unwrap().contains("--incomplete"),
                "{problem}"
            );
        }
    }
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists() && !desk.path("drafts").exists());
    // A script reads of a plan what is missing in it.
    let plan = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(3).json();
    let missing = plan[0]["missing"].as_array().unwrap();
    assert_eq!(missing.len(), 3);
    assert_eq!(missing[0]["code"], "send::missing-enclosure");
    assert!(missing[0]["message"].is_string() && missing[0]["help"].is_string() && missing[0]["field"].is_string());
    assert_eq!(plan[0]["attached"]["enclosures"], serde_json::json!([]));
    assert!(plan[0].get("eml").is_none());
}

#[test]
fn what_is_incomplete_goes_when_that_is_said() {
    let desk = Desk::good(&["complaint.toml"]);
    without_files(&desk);
    let plan = desk.run(&["send", "--dry-run", "--incomplete", "complaint.toml"]).exits(0);
    assert_eq!(plan.json()[0]["missing"].as_array().unwrap().len(), 3);
    assert!(plan.problems().iter().all(|p| p["severity"] == "warning" && p["code"] == "send::missing-enclosure"));
    let draft = desk.run(&["send", "--eml", "drafts", "--incomplete", "complaint.toml"]).exits(0).json();
    assert_eq!((draft[0]["missing"].as_array().unwrap().len(), &draft[0]["eml"]), (3, &"drafts/complaint.eml".into()));
    desk.run(&["send", "--yes", "--incomplete", "complaint.toml"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

#[test]
fn a_complete_mail_misses_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let plan = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(0);
    assert_eq!(plan.stderr, "");
    let mail = &plan.json()[0];
    assert_eq!(mail["missing"], serde_json::json!([]));
    assert_eq!(mail["attached"]["enclosures"], serde_json::json!([1, 2, 3]));
    assert_eq!(mail["attached"]["name"], "Beschwerde_Mueller_2026-11-22.pdf");
    assert_eq!(mail["why"]["certain"], true);
    assert!(mail["why"]["chosen"].as_str().unwrap().contains("39104"), "{mail}");
    assert!(mail["why"]["address"].as_str().unwrap().contains("2026-11-22"), "{mail}");
    assert!(mail["why"]["taken"].as_str().unwrap().contains("is not known"), "{mail}");
}

/// Nobody signs a line in an e-mail; a name in type is what a letter without a word about it gets.
#[test]
fn a_mail_is_signed_in_type_unless_the_case_says_otherwise() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    desk.run(&["send", "--eml", "plain", "complaint.toml"]).exits(0);
    desk.write("complaint.toml", &format!("{case}\n[signature]\nkind = \"typed\"\n"));
    let typed = desk.run(&["send", "--eml", "typed", "complaint.toml"]).exits(0).json();
    desk.write("complaint.toml", &format!("{case}\n[signature]\nkind = \"blank\"\n"));
    let outcome = desk.run(&["send", "--eml", "blank", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::missing-signature"]);
    assert_eq!(outcome.problems()[0]["field"], "signature.kind");
    let blank = desk.run(&["send", "--eml", "blank", "--incomplete", "complaint.toml"]).exits(0).json();
    let draft = |folder: &str| fs::read(desk.path(&format!("{folder}/complaint.eml"))).unwrap();
    assert!(draft("plain") == draft("typed"), "typed is the default of a mail");
    assert_ne!(blank[0]["letter_sha256"], typed[0]["letter_sha256"]);
    // `render` keeps its line to sign on.
    desk.write("complaint.toml", &case);
    let rendered = desk.run(&["render", "complaint.toml"]).exits(0).json();
    assert_eq!(rendered[0]["sha256"], blank[0]["letter_sha256"]);
}

/// What a tester saw: complaints in English to Paris and Madrid, in German to Paris.
#[test]
fn a_language_or_way_that_the_authority_does_not_take_is_told_for_all_cases_at_once() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    for (file, authority, language) in [("fr.toml", "fr", "en"), ("es.toml", "es", "en"), ("pl.toml", "pl", "de")] {
        let text = case
            .replace(
                "authority = \"auto\"            # by the postal code: Sachsen-Anhalt",
                &format!("authority = \"{authority}\""),
            )
            .replace("language = \"de\"", &format!("language = \"{language}\""));
        desk.write(file, &text);
        // Printed and posted, the language is a warning.
        let outcome = desk.run(&["check", file]).exits(0);
        assert!(outcome.codes().contains(&"case::language-of-recipient".to_owned()), "{}", outcome.stderr);
    }
    let to = ["--to", "me@example.net"];
    let outcome =
        desk.run(&[&["send", "--yes"], &to[..], &["fr.toml", "es.toml", "pl.toml", "complaint.toml"]].concat());
    let outcome = outcome.exits(3);
    assert_eq!(
        outcome.codes(),
        [
            "send::missing-way",
            "send::missing-language",
            "send::missing-way",
            "send::missing-language",
            "send::missing-form",
            "send::missing-accepted-signature",
            "send::missing-way",
            "send::missing-language"
        ],
        "each once, and nothing twice"
    );
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists());
    // No address at all is a problem beside them.
    let outcome = desk.run(&["send", "--yes", "fr.toml", "pl.toml"]).exits(3);
    assert!(outcome.codes().starts_with(&["mail::no-address".to_owned()]), "{}", outcome.stderr);
    assert!(outcome.codes().contains(&"send::missing-way".to_owned()), "{}", outcome.stderr);
}

/// Austria: the complaint needs the copy of the objection.
#[test]
fn austria_wants_the_copy_of_the_objection() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(common::root().join("examples/warnings/no-copy-of-request.toml")).unwrap();
    let case = case.replacen("name = ", "email = \"anna@example.org\"\nname = ", 1);
    desk.write("at.toml", &case);
    let outcome = desk.run(&["send", "--yes", "at.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::missing-copy"]);
    assert_eq!(desk.run(&["check", "at.toml"]).exits(0).codes(), ["case::no-copy-of-request"]);
    let enclosed = case.replace("what = ", "enclosure = 1\nwhat = ");
    let enclosed =
        format!("{enclosed}\n[[enclosure]]\ntitle = \"Widerspruch und Antwort\"\nfile = \"confirmation.png\"\n");
    desk.write("at.toml", &enclosed);
    desk.run(&["send", "--yes", "at.toml"]).exits(0);
    assert_eq!(desk.server.taken()[0].to, "dsb@dsb.gv.at");
}

/// One screen, as a person sees it in a terminal of eighty columns.
#[test]
fn the_screen_says_to_whom_and_why_and_what_is_missing() {
    let desk = Desk::good(&["complaint.toml"]);
    let screen = |more: &[&str], status: i32| {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state", "send"]);
        let run = outcome(command.args(more).arg("complaint.toml")).exits(status);
        (run.out().to_owned(), run.stderr)
    };
    let (shown, _) = screen(&["--dry-run"], 0);
    for part in [
        "Mail 1 of 1: complaint.toml",
        "<poststelle@lfd.sachsen-anhalt.de>",
        "The postal code 39104 lies in Sachsen-Anhalt.",
        "certain: the directory, compared with its sources on 2026-11-22",
        "whether it takes complaints by e-mail is not known",
        "subject  Beschwerde",
        "Beschwerde_Mueller_2026-11-22.pdf",
        "the letter and enclosures",
        "Änne Müller, in type",
        "missing  nothing",
        "nothing was sent (--dry-run)",
    ] {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
    without_files(&desk);
    let (_, refused) = screen(&["--yes"], 3);
    assert_eq!(refused.matches("MISSING").count(), 3, "{refused}");
    assert!(refused.contains("the letter, no enclosure") && refused.contains("--incomplete"), "{refused}");
    let (_, sent) = screen(&["--yes", "--incomplete"], 0);
    assert_eq!(sent.matches("MISSING").count(), 3, "shown with --yes as well:\n{sent}");
    for line in shown.lines().chain(sent.lines()) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert_eq!(desk.server.taken().len(), 1);
}

#[test]
fn with_one_wrong_case_no_mail_is_sent() {
    let desk = Desk::good(&["complaint.toml", "objection.toml"]);
    let outcome = desk.run(&["send", "--yes", "complaint.toml", "objection.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["mail::no-address"]);
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists());
}

#[test]
fn a_rehearsal_logs_in_and_leaves_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["to"], "poststelle@lfd.sachsen-anhalt.de");
    assert!(desk.server.heard().iter().any(|l| l.starts_with("AUTH")));
    assert!(!desk.server.heard().iter().any(|l| l.starts_with("MAIL")));
    assert!(!desk.path("state").exists());
    desk.write("password", "another");
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(5);
    assert!(outcome.stderr.contains("535"), "{}", outcome.stderr);
    let desk = Desk::new(&["complaint.toml"], |at, _| if at == At::Greeting { say("421 later") } else { Do::Go });
    desk.run(&["send", "--dry-run", "complaint.toml"]).exits(6);
    let desk = Desk::good(&["complaint.toml"]);
    let mut small = Setup::new(Door::Plain, |_, _| Do::Go);
    small.abilities = vec!["SIZE 1000".into()];
    let server = Server::start(small);
    desk.write("config.toml", &server.section("small", "tls = \"none\""));
    assert!(desk.run(&["send", "--dry-run", "complaint.toml"]).exits(5).stderr.contains("the server takes 1000"));
}

#[test]
fn many_letters_to_one_address_need_a_word() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    let files: Vec<String> = (0..6).map(|n| format!("{n}.toml")).collect();
    for (n, file) in files.iter().enumerate() {
        desk.write(file, &case.replace("KI-000005", &format!("KI-{n}")));
    }
    let send = |more: &[&str], count: usize| {
        let args: Vec<&str> = ["send", "--yes"]
            .into_iter()
            .chain(more.iter().copied())
            .chain(files.iter().take(count).map(String::as_str))
            .collect();
        desk.run(&args)
    };
    let outcome = send(&[], 6).exits(3);
    assert_eq!(outcome.codes(), ["send::bulk"]);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("--bulk"));
    assert!(desk.server.taken().is_empty());
    send(&[], 5).exits(0);
    send(&["--bulk"], 6).exits(0);
    assert_eq!(desk.server.taken().len(), 6, "those that were sent are not sent again");
}

#[test]
fn the_way_must_be_known() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--yes", "--via", "center", "complaint.toml"]).exits(3);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("did you mean \"centre\"?"), "{}", outcome.stderr);
    let two = format!("{}{}", desk.server.section("a", ""), desk.server.section("b", ""));
    desk.write("config.toml", &two);
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("--via a or --via b"));
    desk.write("config.toml", "");
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::no-route"]);
    // The help is a section that only wants the user's own words.
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("add to \"config.toml\"") && help.contains("--eml DIR"), "{help}");
    let lines = help.lines().skip_while(|line| !line.starts_with('[')).take_while(|line| !line.is_empty());
    desk.write("config.toml", &lines.collect::<Vec<_>>().join("\n"));
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["smtp::password"]);
    // Without one it says which file to create.
    let home = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(desk.folder.path()).args([
        "--format",
        "json",
        "--state",
        "state",
        "send",
        "--yes",
        "complaint.toml",
    ]);
    let outcome = common::outcome(command.env("XDG_CONFIG_HOME", home.path()));
    let wanted = format!("create \"{}\"", home.path().join("widerspruch/config.toml").display());
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains(&wanted), "{}", outcome.stderr);
}

// ── secrets ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Everything below a folder, as bytes.
fn all_bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_dir() { all.extend(all_bytes(&path)) } else { all.extend(fs::read(path).unwrap()) }
    }
    all
}

#[test]
fn a_password_comes_from_a_file_a_command_or_the_environment_and_stays_nowhere() {
    for more in ["password_file = \"password\"", "password_command = [\"cat\", \"password\"]", ""] {
        let desk = Desk::good(&["complaint.toml"]);
        desk.configure(more);
        desk.run_with(&["send", "--yes", "complaint.toml"], |command| {
            if more.is_empty() {
                command.env("WIDERSPRUCH_SMTP_PASSWORD", PASSWORD);
            }
        })
        .exits(0);
        let kept = all_bytes(&desk.path("state"));
        use base64::Engine;
        let plain = format!("\0user@example.org\0{PASSWORD}");
        for secret in [PASSWORD.to_owned(), base64::engine::general_purpose::STANDARD.encode(plain)] {
            assert!(!kept.windows(secret.len()).any(|w| w == secret.as_bytes()), "{more}");
        }
        desk.run(&["outbox", "show", "1"]).exits(0);
    }
}

/// Written where none belongs, in whichever word: the error shows the line without it, and proposes no other name for it.
#[test]
fn a_password_in_the_configuration_is_never_shown() {
    let desk = Desk::good(&["complaint.toml"]);
    for line in [
        "password = \"geheim-4711\"",
        "passwort = \"geheim-4711\"",
        "pass = \"geheim-4711\"",
        "passwd = \"geheim-4711\"",
        "Kennwort = \"geheim-4711\"",
        "smtp_password = \"geheim-4711\"",
        "passwort = geheim-4711",
        "password = \"geheim-4711",
        "password = { value = \"geheim-4711\" }",
        "password = [\"geheim-4711\"]\npassword = \"geheim-4711\"",
        "prot = 1 # a comment\npassword = \"geheim-4711\"",
        "port = \"x\"\npasswort = \"geheim-4711\"",
    ] {
        desk.write("config.toml", &desk.server.section("centre", line));
        for format in ["json", "human"] {
            let mut command = program();
            command.current_dir(desk.folder.path()).args([
                "--format",
                format,
                "--config",
                "config.toml",
                "--state",
                "state",
            ]);
            let outcome = outcome(command.args(["send", "--dry-run", "complaint.toml"])).exits(3);
            assert!(!outcome.stderr.contains("4711") && outcome.stdout.is_empty(), "{line}: {}", outcome.stderr);
            assert!(!outcome.stderr.contains("did you mean `password`"), "{line}: {}", outcome.stderr);
        }
    }
    desk.write("config.toml", &desk.server.section("centre", "passwort = \"geheim-4711\""));
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(3);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("password_file"), "{}", outcome.stderr);
    // With a mark of Windows before it and its line end behind it, a password is the same.
    desk.write("password", &format!("\u{feff}{PASSWORD}\r\n"));
    desk.configure("password_file = \"password\"");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
}

/// No program that is started has our passwords, and none can hang us.
#[cfg(unix)]
#[test]
fn our_passwords_are_not_in_the_environment_of_others() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::good(&["complaint.toml"]);
    let script = |name: &str, text: &str| {
        desk.write(name, &format!("#!/bin/sh\ncd '{}'\nenv > {name}.env\n{text}\n", desk.folder.path().display()));
        fs::set_permissions(desk.path(name), fs::Permissions::from_mode(0o700)).unwrap();
        desk.path(name).display().to_string()
    };
    let with_secrets = |args: &[&str]| {
        desk.run_with(args, |command| {
            command.env("WIDERSPRUCH_SMTP_PASSWORD", "first-4711").env("WIDERSPRUCH_SEAL_PASSWORD", "second-4711");
        })
    };
    // It leaves a child behind that holds its output open.
    let fetch = script("fetch", "sleep 300 & cat password");
    desk.configure(&format!("password_command = [\"{fetch}\"]"));
    with_secrets(&["send", "--yes", "complaint.toml"]).exits(0);
    let take = script("take", "cat > got; sleep 300 & exit 0");
    let section = format!("[smtp.local]\nkind = \"sendmail\"\ncommand = [\"{take}\"]\nfrom = \"a@example.org\"\n");
    desk.write("config.toml", &section);
    with_secrets(&["send", "--yes", "--again", "--to", "amt@example.net", "--bcc", "a@example.org", "complaint.toml"])
        .exits(0);
    for name in ["fetch.env", "take.env"] {
        let environment = fs::read_to_string(desk.path(name)).unwrap();
        assert!(environment.contains("PATH=") && !environment.contains("4711"), "{name}: {environment}");
    }
}

#[test]
fn without_a_password_nothing_is_queued() {
    let desk = Desk::good(&["complaint.toml"]);
    desk.configure("");
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["smtp::password"]);
    assert_eq!(desk.run(&["outbox", "list"]).exits(0).json(), serde_json::json!([]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        desk.configure("password_file = \"password\"");
        fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o644)).unwrap();
        let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
        assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("chmod 600"), "{}", outcome.stderr);
    }
    desk.configure(&format!("password = \"{PASSWORD}\""));
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["config::smtp"]);
    desk.write("config.toml", &desk.server.section("centre", "ca_file = \"none.pem\""));
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("none.pem"));
    desk.configure("password_command = [\"false\"]");
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("exit status 1"));
    assert!(desk.server.taken().is_empty());
}

// ── what comes after ───────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_mail_of_unknown_fate_waits_for_a_person() {
    let desk =
        Desk::new(&["complaint.toml"], |at, mail| if at == At::End && mail == 0 { Do::TakeAndClose } else { Do::Go });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(outcome.codes(), ["mail::unknown"]);
    assert_eq!(outcome.json()[0]["state"], "unknown");
    for args in [&["send", "--yes", "complaint.toml"][..], &["outbox", "run", "--yes", "--now"]] {
        assert_eq!(desk.run(args).exits(5).codes(), ["mail::unknown"]);
    }
    assert_eq!(desk.server.taken().len(), 1);
    assert_eq!(desk.run(&["outbox", "list", "--only", "unknown"]).exits(0).json()[0]["id"], 1);
    desk.run(&["outbox", "resolve", "1"]).exits_usage();
    desk.run(&["outbox", "resolve", "1", "--sent", "--resend"]).exits_usage();
    assert_eq!(desk.run(&["outbox", "resolve", "1", "--resend"]).exits(0).json()["state"], "queued");
    assert_eq!(desk.run(&["outbox", "run", "--yes"]).exits(0).json()[0]["state"], "sent");
    assert_eq!(desk.server.taken().len(), 2);
    assert_eq!(desk.run(&["outbox", "resolve", "1", "--sent"]).exits(3).codes(), ["outbox::state"]);
}

#[test]
fn a_server_that_is_busy_is_tried_again() {
    let open = Arc::new(AtomicBool::new(false));
    let ask = open.clone();
    let desk = Desk::new(&["complaint.toml"], move |at, _| {
        if at == At::Recipient && !ask.load(Ordering::SeqCst) { say("450 4.2.1 greylisted") } else { Do::Go }
    });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(6);
    assert!(outcome.codes().contains(&"mail::deferred".to_owned()), "{}", outcome.stderr);
    open.store(true, Ordering::SeqCst);
    desk.run(&["outbox", "run", "--yes"]).exits(6);
    desk.run(&["outbox", "run", "--yes", "--now"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

#[test]
fn a_refused_mail_is_told_and_not_tried_again() {
    let desk = Desk::new(&["complaint.toml"], |at, _| if at == At::End { say("552 5.3.4 too large") } else { Do::Go });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(outcome.codes(), ["mail::refused"]);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(desk.server.heard().iter().filter(|l| l.starts_with("MAIL")).count(), 1);
    assert_eq!(desk.run(&["outbox", "cancel", "1"]).exits(0).json()["state"], "cancelled");
}

#[test]
fn the_evidence_can_be_shown_and_written() {
    let desk = Desk::good(&["complaint.toml"]);
    assert_eq!(desk.run(&["outbox", "show", "1"]).exits(3).codes(), ["outbox::empty"]);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    let shown = desk.run(&["outbox", "show", "1"]).exits(0).json();
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(shown["message"].as_str().unwrap()).unwrap();
    assert_eq!(bytes, desk.server.taken()[0].bytes);
    let what: Vec<&str> = shown["events"].as_array().unwrap().iter().map(|e| e["what"].as_str().unwrap()).collect();
    assert_eq!(what, ["queued", "started", "body", "accepted"]);
    desk.run(&["outbox", "export", "1", "-o", "a.eml"]).exits(0);
    desk.run(&["outbox", "export", "--case", "complaint.toml", "-o", "b.eml"]).exits(0);
    assert_eq!(desk.run(&["outbox", "export", "1", "-o", "a.eml"]).exits(3).codes(), ["output::exists"]);
    assert_eq!(
        desk.run(&["outbox", "export", "--case", "none.toml", "-o", "c.eml"]).exits(3).codes(),
        ["outbox::no-such-mail"]
    );
    assert!(fs::read_to_string(desk.path("b.eml")).unwrap().contains("mail-1.eml"));
    // For people.
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "outbox", "show", "1"]);
    let outcome = outcome(&mut command).exits(0);
    for part in ["TLSv1.3", "4TEST", "accepted", "Subject: ", "anbei erhalten Sie"] {
        assert!(outcome.out().contains(part), "{part} is missing:\n{}", outcome.out());
    }
}

#[test]
fn drafts_are_for_a_mail_program() {
    let desk = Desk::good(&["complaint.toml", "objection.toml"]);
    let outcome = desk.run(&["send", "--eml", "drafts", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["eml"], "drafts/complaint.eml");
    let draft = fs::read_to_string(desk.path("drafts/complaint.eml")).unwrap();
    assert!(
        draft.starts_with("X-Unsent: 1\r\n") && !draft.contains("\r\nMessage-ID:") && !draft.contains("\r\nDate:"),
        "{draft}"
    );
    assert!(draft.contains("filename=\"Beschwerde_Mueller_2026-11-22.pdf\""));
    assert_eq!(desk.run(&["send", "--eml", "drafts", "complaint.toml"]).exits(3).codes(), ["output::exists"]);
    desk.run(&["send", "--eml", "drafts", "--force", "complaint.toml"]).exits(0);
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists());
    // Without a configuration it is from the sender.
    desk.write("config.toml", "");
    desk.run(&["send", "--eml", "own", "complaint.toml"]).exits(0);
    assert!(fs::read_to_string(desk.path("own/complaint.eml")).unwrap().contains("<aenne@example.org>"));
    desk.write(
        "anonymous.toml",
        &fs::read_to_string(desk.path("complaint.toml")).unwrap().replace("email = \"aenne@example.org\"", ""),
    );
    assert_eq!(desk.run(&["send", "--eml", "own", "anonymous.toml"]).exits(3).codes(), ["send::no-sender"]);
}

#[cfg(unix)]
#[test]
fn a_program_of_the_machine_can_take_the_mail() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::good(&["complaint.toml"]);
    desk.write("sendmail", &format!("#!/bin/sh\ncat > {}\n", desk.path("got").display()));
    fs::set_permissions(desk.path("sendmail"), fs::Permissions::from_mode(0o700)).unwrap();
    let section = format!(
        "[smtp.local]\nkind = \"sendmail\"\ncommand = [\"{}\"]\nfrom = \"a@example.org\"\n",
        desk.path("sendmail").display()
    );
    desk.write("config.toml", &section);
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["state"], "sent");
    assert!(fs::read_to_string(desk.path("got")).unwrap().contains("To: "));
}

trait Usage {
    fn exits_usage(self);
}

impl Usage for Outcome {
    /// A mistake in the command is told by clap, not as JSON.
    fn exits_usage(self) {
        self.exits(2);
    }
}

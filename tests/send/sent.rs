//! What is sent, to whom, and what it says.

use super::shared::Desk;
use crate::common::{outcome, program};
use crate::server::{At, Do, say};
use std::fs;

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
            "tls",
            "record"
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
    assert!(problems[0]["message"].as_str().unwrap().contains("90 days"), "{}", outcome.stderr);
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
    assert!(!arrived.contains("\nbcc:") && !arrived.contains("xn--bcher-kva"), "{arrived}");
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

#[test]
fn nothing_is_sent_unconfirmed() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "complaint.toml"]).exits(2);
    assert_eq!(outcome.codes(), ["send::not-confirmed"]);
    assert!(outcome.stdout.is_empty() && outcome.stderr.contains("--yes"));
    assert_eq!(desk.run(&["outbox", "list"]).exits(0).json(), serde_json::json!([]));
    assert!(desk.server.taken().is_empty());
}

#[test]
fn with_one_wrong_case_no_mail_is_sent() {
    let desk = Desk::good(&["complaint.toml", "objection.toml"]);
    let outcome = desk.run(&["send", "--yes", "complaint.toml", "objection.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["mail::no-address"]);
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists());
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

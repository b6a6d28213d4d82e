//! Rows, their mails, and what the table says of them.

use super::shared::{Desk, HEADINGS, lines, row};
use crate::common::{outcome, program};
use crate::server::{At, Do, say};
use std::fs;

#[test]
fn every_row_is_mailed_once_and_the_table_says_when() {
    let rows: Vec<String> = (1..=12).map(row).collect();
    let desk = Desk::good(&rows);
    let outcome = desk.batch(&["--yes"]).exits(0);
    let (rows, summary) = lines(&outcome);
    assert_eq!(rows.len(), 12);
    assert_eq!(summary["mails"], serde_json::json!({"sent": 12, "waiting": 0, "refused": 0, "unknown": 0, "none": 0}));
    for (number, row) in rows.iter().enumerate() {
        assert_eq!((&row["status"], &row["mail"]), (&"made".into(), &(number as i64 + 1).into()));
        assert!(row["sent"].as_str().unwrap().starts_with("2026-11-22T"), "{row}");
    }
    let mut wanted: Vec<String> = (1..=12).map(|n| format!("amt{n}@example.org")).collect();
    assert_eq!(desk.arrived(), wanted);
    wanted.clear();
    // The mail carries the letter that lies in the folder, from the centre, with answers to the client.
    let mail = String::from_utf8(desk.server.taken()[2].bytes.clone()).unwrap();
    assert!(mail.contains("<centre@example.org>") && mail.contains("<person3@example.org>"), "{}", &mail[..900]);
    let attached = mail.split("Content-Transfer-Encoding: base64").last().unwrap();
    let encoded = attached.split("\r\n\r\n").nth(1).unwrap().split("\r\n--").next().unwrap().replace("\r\n", "");
    let letter = fs::read(desk.path("out/K-003.pdf")).unwrap();
    let decoded = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, encoded).unwrap();
    assert!(decoded == letter, "the mail has another letter");
    let csv = fs::read_to_string(desk.path("out/result.csv")).unwrap();
    assert!(csv.lines().nth(1).unwrap().contains(";\"1\";\"2026-11-22T"), "{csv}");
    // Again: nothing is sent, and the table is as it was, but for the words of the status.
    let (again, _) = lines(&desk.batch(&["--yes"]).exits(0));
    assert_eq!(desk.server.taken().len(), 12);
    assert!(again.iter().zip(&rows).all(|(a, b)| a["sent"] == b["sent"] && a["status"] == "unchanged"));
    // The outbox knows each by its table and key.
    let list = desk.run(&["outbox", "list"]).exits(0).json();
    assert!(list[4]["case"].as_str().unwrap().ends_with("t.csv#K-005"), "{}", list[4]["case"]);
    desk.run(&["outbox", "export", "--case", "K-005", "-o", "e.eml"]).exits(0);
}

#[test]
fn new_rows_are_mailed_and_old_ones_are_not() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.batch(&["--yes"]).exits(0);
    desk.table(&[row(3), row(1), row(2)]);
    // On another day: the letters of before keep their date, and so their mails.
    let mut later = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    crate::common::clean(&mut later);
    later.current_dir(desk.folder.path()).args(["--today", "2026-11-23", "--state", "state", "--format", "json"]);
    outcome(later.args(["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"])).exits(0);
    assert_eq!(desk.arrived(), ["amt1@example.org", "amt2@example.org", "amt3@example.org"]);
}

/// What a run did is told apart from what an earlier one did.
#[test]
fn a_second_run_says_what_it_did_now() {
    let desk = Desk::good(&[row(1), row(2)]);
    let said = || {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
        outcome(command.args(["--out", "out", "--send", "--yes"])).exits(0).out().to_owned()
    };
    let first = said();
    assert!(first.contains("2 mails sent") && !first.contains("now"), "{first}");
    let second = said();
    assert!(second.contains("nothing sent now; 2 were sent on 2026-11-22"), "{second}");
    let mut list = program();
    list.current_dir(desk.folder.path()).args(["--state", "state", "--ui-language", "de", "outbox", "list"]);
    let list = outcome(&mut list).exits(0).out().to_owned();
    assert!(list.contains("gesendet") && !list.contains("sent "), "{list}");
    desk.table(&[row(1), row(2), row(3)]);
    let third = said();
    assert!(third.contains("1 mail sent now, 2 before"), "{third}");
    let summary = lines(&desk.batch(&["--yes"]).exits(0)).1;
    assert_eq!((&summary["sent_now"], &summary["mails"]["sent"]), (&0.into(), &3.into()));
    assert_eq!(desk.server.taken().len(), 3);
}

/// A person sees a time where they are beside that in UTC, a script UTC alone.
#[test]
fn problems_of_mails_tell_times_of_the_reader() {
    let desk = Desk::new(&[row(1)], |at, _| if at == At::Recipient { say("451 4.7.1 later") } else { Do::Go });
    let said = |format: &str| {
        let mut command =
            desk.program(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"]);
        command.args(["--format", format]).env("TZ", "Europe/Berlin");
        outcome(&mut command).exits(6).stderr
    };
    let json = said("json");
    // By the hour of the run the day in UTC is that of `--today` or the one before.
    assert!(json.contains("not before 2026-11-2") && json.contains("Z\"") && !json.contains("here)"), "{json}");
    let human = said("human").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(human.contains("mail::deferred") && human.contains("here)"), "{human}");
}

/// Erased from the outbox, its letter is still known by the next run.
#[test]
fn what_was_purged_is_not_mailed_again() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.batch(&["--yes"]).exits(0);
    desk.run(&["outbox", "purge", "--key", "K-001", "--yes"]).exits(0);
    let (rows, summary) = lines(&desk.batch(&["--yes"]).exits(0));
    assert_eq!((&summary["sent_now"], &summary["mails"]["sent"]), (&0.into(), &2.into()));
    assert_eq!(rows[0]["mail"], 1);
    // Without its folder, too: the letters are made anew and known by their tags.
    fs::remove_dir_all(desk.path("out")).unwrap();
    desk.batch(&["--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 2);
}

#[test]
fn the_table_keeps_what_it_knew_of_mails() {
    let desk = Desk::good(&[row(1), row(2)]);
    let (sent, _) = lines(&desk.batch(&["--yes"]).exits(0));
    let plain = desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(0);
    assert!(lines(&plain).0.iter().zip(&sent).all(|(a, b)| a["sent"] == b["sent"] && a["mail"] == b["mail"]));
    // A changed row is another letter, of which nothing is known.
    desk.table(&[row(1), row(2).replace("Prüfstraße 2", "Prüfstraße 22")]);
    let (rows, _) = lines(&desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(0));
    assert!(rows[0]["sent"].is_string() && rows[1]["sent"].is_null() && rows[1]["mail"].is_null());
    let (rows, _) = lines(&desk.batch(&["--yes"]).exits(1));
    assert!(rows[0]["sent"].is_string() && rows[1]["sent"].is_null());
}

#[test]
fn two_clients_of_one_name_are_two_clients() {
    let same =
        |number| row(number).replace(&format!("K-{number:03}"), "").replace(&format!("Müller {number};"), "Müller;");
    let rows: Vec<String> = [1, 2].iter().map(|n| same(*n).replace(&format!("amt{n}@"), "amt@")).collect();
    let desk = Desk::good(&rows);
    let centre = fs::read_to_string(desk.path("centre.toml")).unwrap();
    desk.write("centre.toml", &format!("{centre}\n[output]\nkey = \"sender.email\"\n"));
    desk.batch(&["--yes"]).exits(0);
    assert_eq!(desk.arrived(), ["amt@example.org"; 2]);
    desk.table(&[rows, vec![same(3).replace("amt3@", "amt@")]].concat());
    desk.batch(&["--yes"]).exits(0);
    assert_eq!(desk.arrived().len(), 3);
}

/// Whoever confirms many complaints at once is told in how many of them nothing shows what happened, also when the letters were made before.
#[test]
fn complaints_that_show_nothing_are_counted_where_it_is_asked() {
    let bare = |number: usize| row(number).replace(&format!("https://www.facebook.com/example.{number}"), "");
    let desk = Desk::good(&[]);
    let rows = [format!("{};Beleg", row(1)), format!("{};", row(2)), format!("{};", bare(3)), format!("{};", row(4))];
    desk.write("t.csv", &format!("{HEADINGS};enclosure.1.title\n{}\n", rows.join("\n")));
    let human = |more: &[&str]| {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
        outcome(command.args(["--out", "out"]).args(more)).exits(0).stderr
    };
    let made = human(&[]);
    assert!(made.contains("case::no-evidence") && made.contains("case::no-account"), "{made}");
    let csv = fs::read_to_string(desk.path("out/result.csv")).unwrap();
    let codes = ["case::no-evidence", "case::no-account"].map(|code| csv.matches(code).count());
    assert_eq!(codes, [3, 1], "{csv}");
    let asked = human(&["--send", "--yes", "--incomplete"]);
    assert!(asked.contains("In 3 of them: nothing is enclosed that shows what happened"), "{asked}");
    assert!(asked.contains("In 1 of them: no account is named"), "{asked}");
    assert!(!human(&["--send", "--yes", "--incomplete"]).contains("In 3 of them"), "they have their mails");
}

//! `batch --send`, run as an advice centre runs it, against a mail server on loopback.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;
mod server;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use common::{Outcome, names, outcome, program};
use server::{At, Do, Door, Server, Setup, say};

const PASSWORD: &str = "Gänsefüßchen-7391";
const DEFAULTS: &str = "[defaults]\nkind = \"complaint\"\nlanguage = \"de\"\nsender.country = \"DE\"\nmatter.controller = \"meta\"\n\
    matter.status = \"ignored\"\nmatter.grounds = [\"old-posts\"]\nrecipient.country = \"DE\"\nrecipient.street = \"Amtsweg 1\"\n\
    recipient.postal_code = \"39104\"\nrecipient.city = \"Magdeburg\"\n";
const HEADINGS: &str = "reference;sender.name;sender.street;sender.postal_code;sender.city;sender.email;account.facebook.url;\
    event.objected.date;event.objected.received;recipient.name;recipient.email";

/// A row that goes to its own authority.
fn row(number: usize) -> String {
    to(number, &format!("amt{number}@example.org"))
}

fn to(number: usize, address: &str) -> String {
    format!(
        "K-{number:03};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;person{number}@example.org;\
         https://www.facebook.com/example.{number};2026-09-01;2026-09-04;Amt {number};{address}"
    )
}

/// A folder with a table and a centre that mails through a server.
struct Desk {
    folder: tempfile::TempDir,
    server: Server,
}

impl Desk {
    fn new(rows: &[String], script: impl Fn(At, usize) -> Do + Send + Sync + 'static) -> Self {
        let mut setup = Setup::new(Door::Implicit, script);
        setup.account.1 = PASSWORD.into();
        let desk = Desk { folder: tempfile::tempdir().unwrap(), server: Server::start(setup) };
        desk.write("password", PASSWORD);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o600)).unwrap();
        }
        desk.configure("");
        desk.table(rows);
        desk
    }

    fn good(rows: &[String]) -> Self {
        Self::new(rows, |_, _| Do::Go)
    }

    fn configure(&self, more: &str) {
        let ca = self.server.ca.display();
        let more = format!("user = \"user@example.org\"\nca_file = \"{ca}\"\npassword_file = \"password\"\n{more}");
        self.write("centre.toml", &format!("{DEFAULTS}{}", self.server.section("office", &more)));
    }

    fn table(&self, rows: &[String]) {
        self.write("t.csv", &format!("{HEADINGS}\n{}\n", rows.join("\n")));
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn program(&self, args: &[&str]) -> std::process::Command {
        let mut command = program();
        command.current_dir(self.folder.path()).args(["--format", "json", "--state", "state"]).args(args);
        command.env_remove("WIDERSPRUCH_SMTP_PASSWORD");
        command
    }

    fn run(&self, args: &[&str]) -> Outcome {
        let outcome = outcome(&mut self.program(args));
        assert!(!outcome.stderr.contains(PASSWORD), "{}", outcome.stderr);
        outcome
    }

    fn batch(&self, more: &[&str]) -> Outcome {
        self.run(&[&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send"], more].concat())
    }

    fn arrived(&self) -> Vec<String> {
        self.server.taken().into_iter().map(|mail| mail.to).collect()
    }
}

/// The lines of a run: the rows, and the summary.
fn lines(outcome: &Outcome) -> (Vec<Value>, Value) {
    let mut lines: Vec<Value> = outcome.out().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let summary = lines.pop().unwrap()["summary"].clone();
    (lines, summary)
}

// ── the way of the letters ─────────────────────────────────────────────────────────────────────────────────────────

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
    common::clean(&mut later);
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
    desk.table(&[row(1), row(2), row(3)]);
    let third = said();
    assert!(third.contains("1 mail sent now, 2 before"), "{third}");
    let summary = lines(&desk.batch(&["--yes"]).exits(0)).1;
    assert_eq!((&summary["sent_now"], &summary["mails"]["sent"]), (&0.into(), &3.into()));
    assert_eq!(desk.server.taken().len(), 3);
}

/// A wrong password, then a corrected table: what waits is replaced, not sent as well.
#[test]
fn a_corrected_row_takes_the_place_of_one_that_waits() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.write("password", "wrong");
    desk.batch(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    desk.table(&[row(1).replace("Prüfstraße 1", "Prüfstraße 99"), row(2)]);
    let outcome = desk.batch(&["--yes"]);
    assert!(outcome.stderr.contains("send::sent-before") && outcome.stderr.contains("--replace"), "{}", outcome.stderr);
    assert!(desk.server.taken().is_empty());
    desk.batch(&["--yes", "--replace"]).exits(0);
    assert_eq!(desk.arrived().into_iter().collect::<BTreeSet<_>>().len(), 2);
    let listed = desk.run(&["outbox", "list"]).exits(0).json();
    let states: Vec<&str> = listed.as_array().unwrap().iter().map(|mail| mail["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["cancelled", "sent", "sent"]);
}

/// The screen names the copy and what is replaced, and what is replaced does not go: it counts for nothing.
#[test]
fn what_is_replaced_is_named_and_does_not_count() {
    let rows =
        |street: &str| (1..=4).map(|n| to(n, "amt@example.org").replace("Prüfstraße", street)).collect::<Vec<_>>();
    let desk = Desk::good(&rows("Prüfstraße"));
    desk.configure("bcc = \"archive@example.org\"");
    desk.write("password", "wrong");
    desk.batch(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    desk.table(&rows("Lindenweg"));
    assert!(desk.batch(&["--yes", "--again"]).exits(3).codes().contains(&"send::bulk".to_owned()));
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
    let run = outcome(command.args(["--out", "out", "--send", "--yes", "--replace"])).exits(0);
    for part in ["4 mails from", "a copy of each to archive@example.org", "4 mails that wait are replaced: 1, 2, 3, 4"]
    {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
    assert_eq!(desk.arrived(), ["amt@example.org"; 4]);
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
    assert!(json.contains("not before 2026-11-2") && json.contains("Z\"") && !json.contains("here"), "{json}");
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
fn a_row_that_changed_after_it_was_sent_is_not_sent_again_by_accident() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.batch(&["--yes"]).exits(0);
    desk.table(&[row(1), row(2).replace("Prüfstraße 2", "Prüfstraße 22"), row(3)]);
    let outcome = desk.batch(&["--yes"]).exits(1);
    let problem = outcome.problems().into_iter().find(|p| p["code"] == "send::sent-before").unwrap();
    assert_eq!((&problem["line"], &problem["file"]), (&3.into(), &"t.csv".into()));
    assert!(outcome.codes().contains(&"batch::not-queued".to_owned()));
    assert_eq!(desk.server.taken().len(), 2, "one row that must not be mailed keeps all from being mailed");
    assert_eq!(lines(&outcome).0.len(), 3);
    // The others can go on, and so can it, when somebody says so.
    let (rows, _) = lines(&desk.batch(&["--yes", "--skip-invalid"]));
    assert_eq!((&rows[1]["mail"], rows[1]["problems"][0]["code"].as_str()), (&Value::Null, Some("send::sent-before")));
    assert_eq!(desk.arrived().last().unwrap(), "amt3@example.org");
    desk.batch(&["--yes", "--again"]).exits(0);
    assert_eq!(desk.arrived().last().unwrap(), "amt2@example.org");
    assert_eq!(desk.server.taken().len(), 4);
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

/// While the question stands, somebody saves the table with its rows in another order.
#[cfg(target_os = "linux")]
#[test]
fn a_table_that_changes_at_the_question_mails_nothing() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let desk = Desk::good(&[row(1), row(2)]);
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let line = format!("{program} --today 2026-11-22 --state state batch t.csv --centre centre.toml --out out --send");
    let mut script = Command::new("script");
    common::clean(&mut script);
    script.current_dir(desk.folder.path()).args(["-qec", &line, "/dev/null"]);
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    while fs::read_to_string(desk.path("out/result.csv")).is_ok_and(|t| t.matches("\"made\"").count() < 2)
        || !desk.path("out/result.csv").exists()
    {
        std::thread::sleep(Duration::from_millis(5));
        assert!(child.try_wait().unwrap().is_none(), "it ended without a question");
    }
    desk.table(&[row(2), row(1)]);
    std::thread::sleep(Duration::from_millis(100));
    child.stdin.as_mut().unwrap().write_all(b"y\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("Send?") && said.contains("batch::not-queued") && said.contains("table::changed"), "{said}");
    assert_eq!((output.status.code(), desk.arrived().len()), (Some(1), 0));
}

#[test]
fn a_letter_that_cannot_be_printed_keeps_the_others_from_being_made() {
    let desk = Desk::good(&[]);
    // A PDF of eleven megabytes: the letter with it is larger than a letter may be.
    let mut pdf = lopdf::Document::with_version("1.5");
    let noise: Vec<u8> = (0..11_000_000_u64).map(|n| (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8).collect();
    let image = lopdf::dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1000, "Height" => 11000,
    "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
    let image = pdf.add_object(lopdf::Stream::new(image, noise).with_compression(false));
    let content = pdf.add_object(lopdf::Stream::new(lopdf::dictionary! {}, b"q 500 0 0 700 20 20 cm /I Do Q".to_vec()));
    let tree = pdf.new_object_id();
    let page = pdf.add_object(lopdf::dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    "Resources" => lopdf::dictionary! { "XObject" => lopdf::dictionary! { "I" => image } } });
    pdf.set_object(tree, lopdf::dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let root = pdf.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => tree });
    pdf.trailer.set("Root", root);
    pdf.save(desk.path("scan.pdf")).unwrap();
    let text = format!("{HEADINGS};enclosure.1.title;enclosure.1.file\n{};;\n{};Scan;scan.pdf\n", row(1), row(2));
    desk.write("t.csv", &text);
    let outcome = desk.batch(&["--yes"]).exits(3);
    assert_eq!(outcome.errors(), ["enclosure::letter-too-large"]);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    desk.batch(&["--yes", "--skip-invalid"]).exits(1);
    assert_eq!(desk.arrived(), ["amt1@example.org"]);
}

// ── before anything is written ─────────────────────────────────────────────────────────────────────────────────────

#[test]
fn rows_that_cannot_be_mailed_are_told_before_the_first_letter() {
    let desk = Desk::good(&[row(1), to(2, ""), to(3, "nobody"), row(4).replace("person4@example.org", "")]);
    let outcome = desk.batch(&["--yes"]).exits(3);
    let told: BTreeSet<(String, i64)> = outcome
        .problems()
        .iter()
        .map(|p| (p["code"].as_str().unwrap().to_owned(), p["line"].as_i64().unwrap_or_default()))
        .collect();
    assert!(told.contains(&("mail::no-address".into(), 3)), "{told:?}");
    assert!(told.iter().any(|(_, line)| *line == 4), "{told:?}");
    assert!(!told.iter().any(|(_, line)| *line == 2 || *line == 5), "{told:?}");
    assert!(!desk.path("out").exists() && desk.arrived().is_empty());
    let (rows, summary) = lines(&outcome);
    assert_eq!((rows.len(), &summary["refused"]), (4, &true.into()));
    // With the good rows going on, a letter without an address is made, and told, and not mailed.
    let outcome = desk.batch(&["--yes", "--skip-invalid"]).exits(1);
    let (rows, summary) = lines(&outcome);
    assert_eq!((&rows[1]["status"], &rows[1]["problems"][0]["code"]), (&"made".into(), &"mail::no-address".into()));
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 0, "unknown": 0, "none": 1}));
    assert_eq!(desk.arrived(), ["amt1@example.org", "amt4@example.org"]);
    fs::remove_dir_all(desk.path("out")).unwrap();
    // Without --send they are letters like others.
    desk.table(&[row(1), to(2, "")]);
    desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(0);
    assert_eq!(names(&desk.path("out")).iter().filter(|n| n.ends_with(".pdf")).count(), 2);
}

#[test]
fn many_letters_to_one_address_need_a_word() {
    let rows: Vec<String> = (1..=6).map(|n| to(n, "amt@example.org")).collect();
    let desk = Desk::good(&rows);
    let outcome = desk.batch(&["--yes"]).exits(3);
    assert!(outcome.codes().contains(&"send::bulk".to_owned()), "{:?}", outcome.codes());
    assert!(!desk.path("out").exists());
    desk.batch(&["--yes", "--bulk"]).exits(0);
    assert_eq!(desk.arrived().len(), 6);
    // What was sent before does not count as new.
    desk.batch(&["--yes"]).exits(0);
    desk.table(&[rows.as_slice(), &[to(7, "amt@example.org"), to(8, "amt@example.org")]].concat());
    desk.batch(&["--yes"]).exits(3);
    assert_eq!(desk.arrived().len(), 6);
}

#[test]
fn nobody_to_ask_no_way_and_no_password_are_told_before_the_table_is_read() {
    let desk = Desk::good(&[row(1)]);
    assert_eq!(desk.batch(&[]).exits(2).codes(), ["send::not-confirmed"]);
    assert_eq!(desk.batch(&["--yes", "--via", "ofice"]).exits(3).codes(), ["send::no-route"]);
    fs::remove_file(desk.path("password")).unwrap();
    assert_eq!(desk.batch(&["--yes"]).exits(3).codes(), ["smtp::password"]);
    desk.write("centre.toml", DEFAULTS);
    assert_eq!(desk.batch(&["--yes"]).exits(3).codes(), ["send::no-route"]);
    assert!(!desk.path("out").exists() && desk.arrived().is_empty());
    desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--yes"]).exits(2);
}

// ── what servers do ────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_refused_mail_is_told_in_its_row_and_the_others_are_sent() {
    let rows: Vec<String> = (1..=4).map(row).collect();
    let desk = Desk::new(&rows, |at, mail| match (at, mail) {
        (At::Recipient, 1) => say("550 5.1.1 no such mailbox"),
        (At::End, 2) => Do::TakeAndClose,
        _ => Do::Go,
    });
    let outcome = desk.batch(&["--yes"]).exits(5);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 1, "unknown": 1, "none": 0}));
    let codes = |row: &Value| row["problems"].as_array().unwrap().iter().map(|p| p["code"].clone()).collect::<Vec<_>>();
    assert_eq!((codes(&rows[1]), codes(&rows[2])), (vec!["mail::refused".into()], vec!["mail::unknown".into()]));
    assert!(rows[1]["sent"].is_null() && rows[2]["sent"].is_null() && rows[3]["sent"].is_string());
    let before = desk.server.taken().len();
    desk.batch(&["--yes"]).exits(5);
    assert_eq!(desk.server.taken().len(), before, "neither is sent again by itself");
}

#[test]
fn what_waits_is_sent_by_outbox_run_through_the_centres_account() {
    let desk = Desk::new(&[row(1), row(2)], |at, mail| match (at, mail) {
        (At::Recipient, 0) => say("451 4.7.1 greylisted"),
        _ => Do::Go,
    });
    let outcome = desk.batch(&["--yes"]).exits(6);
    assert_eq!(lines(&outcome).1["mails"]["waiting"], 1);
    // The user's configuration knows no server; the outbox knows whose it is.
    let outcome = desk.run(&["outbox", "run", "--yes", "--now"]).exits(0);
    assert_eq!((outcome.json()[0]["state"].as_str(), desk.arrived().len()), (Some("sent"), 2));
    // The table learns of it with the next run.
    let (rows, _) = lines(&desk.batch(&["--yes"]).exits(0));
    assert!(rows.iter().all(|row| row["sent"].is_string()));
    // A mail that waits goes by its own way, whichever is named for the new ones.
    let two = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let section = two[two.find("[smtp.office]").unwrap()..].replace("[smtp.office]", "[smtp.two]");
    desk.write("centre.toml", &format!("{two}\n{section}"));
    desk.batch(&["--yes", "--via", "two"]).exits(0);
    // A centre's file that is gone keeps its mails.
    desk.table(&[row(1), row(2), row(3)]);
    desk.configure("max_per_day = 2\n");
    desk.batch(&["--yes"]).exits(6);
    fs::rename(desk.path("centre.toml"), desk.path("moved.toml")).unwrap();
    let outcome = desk.run(&["outbox", "run", "--yes"]);
    assert!(outcome.codes().contains(&"outbox::no-route".to_owned()), "{:?}", outcome.codes());
    assert_eq!(desk.arrived().len(), 2);
}

/// The mail on its way comes to its end, the others wait, and the table says so.
#[cfg(unix)]
#[test]
fn an_interrupt_lets_the_mail_on_its_way_end() {
    let rows: Vec<String> = (1..=30).map(row).collect();
    let desk = Desk::new(&rows, |at, _| if at == At::End { Do::Slow(Duration::from_millis(100)) } else { Do::Go });
    let mut command = desk.program(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"]);
    let child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    while desk.arrived().len() < 3 {
        std::thread::sleep(Duration::from_millis(5));
    }
    common::signal(child.id(), rustix::process::Signal::INT);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(6), "{}", String::from_utf8_lossy(&output.stderr));
    let arrived = desk.arrived();
    assert!(arrived.len() < 30);
    let csv = fs::read_to_string(desk.path("out/result.csv")).unwrap();
    for (number, line) in csv.lines().skip(1).enumerate() {
        let sent = arrived.contains(&format!("amt{}@example.org", number + 1));
        assert_eq!(line.contains(";\"2026-11-22T"), sent, "{line}");
    }
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.arrived().len(), 30);
}

/// Killed again and again at chance moments: in the end each letter arrived, none of them twice, unless the outbox calls it unknown.
#[test]
fn a_killed_batch_mails_nothing_twice() {
    let rows: Vec<String> = (1..=40).map(row).collect();
    let desk = Desk::new(&rows, |at, _| if at == At::End { Do::Slow(Duration::from_millis(8)) } else { Do::Go });
    let (mut kills, mut unknown) = (0, 0);
    for attempt in 0..200_u64 {
        let mut command =
            desk.program(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"]);
        let mut child =
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        // Longer each time, so that it ends.
        std::thread::sleep(Duration::from_millis(60 + attempt * 23 % 170 + attempt * 6));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(matches!(status.code(), Some(0 | 5)), "{status}");
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
    }
    assert!(kills > 2, "only {kills} kills: the test shows nothing");
    // Those that nobody knows about are for a person; all others arrived once.
    let outcome = desk.batch(&["--yes"]);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"]["waiting"], 0, "{}", outcome.stderr);
    let arrived = desk.arrived();
    for (number, row) in rows.iter().enumerate() {
        let count = arrived.iter().filter(|to| **to == format!("amt{}@example.org", number + 1)).count();
        if row["sent"].is_string() {
            assert_eq!(count, 1, "{row}");
        } else {
            unknown += 1;
            assert!(count <= 1, "{row}");
        }
    }
    assert!(unknown <= kills, "{unknown} unknown after {kills} kills");
}

// ── before the first mail ──────────────────────────────────────────────────────────────────────────────────────────

/// Rows that go to authorities of the directory: Saxony-Anhalt, and Poland, which takes no e-mails.
fn incomplete(desk: &Desk) {
    let headings =
        HEADINGS.replace("recipient.name;recipient.email", "recipient.authority;enclosure.1.title;enclosure.1.file");
    let row = |number: usize, authority: &str, title: &str, file: &str| {
        format!(
            "K-{number:03};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;person{number}@example.org;\
             https://www.facebook.com/example.{number};2026-09-01;2026-09-04;{authority};{title};{file}"
        )
    };
    let rows = [
        row(1, "de-st", "Beleg", "beleg.png"),
        row(2, "de-st", "Beleg", ""),
        row(3, "pl", "Beleg", "beleg.png"),
        row(4, "de-st", "", ""),
    ];
    desk.write("t.csv", &format!("{headings}\n{}\n", rows.join("\n")));
    fs::copy(common::root().join("examples/confirmation.png"), desk.path("beleg.png")).unwrap();
    let centre = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let defaults = centre.lines().filter(|line| !line.starts_with("recipient.")).map(|line| format!("{line}\n"));
    desk.write("centre.toml", &defaults.collect::<String>());
}

/// The codes of a row's problems.
fn codes(row: &Value) -> Vec<&str> {
    row["problems"].as_array().unwrap().iter().filter_map(|p| p["code"].as_str()).collect()
}

#[test]
fn where_something_is_missing_in_a_row_nothing_is_mailed() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let outcome = desk.batch(&["--yes"]).exits(3);
    let missing: Vec<(String, u64)> = outcome
        .problems()
        .iter()
        .filter(|p| p["severity"] == "error")
        .map(|p| (p["code"].as_str().unwrap().to_owned(), p["line"].as_u64().unwrap()))
        .collect();
    // The language stands in the centre's file.
    let wanted = [("enclosure", 3), ("accepted-signature", 4), ("way", 4), ("language", 3)];
    assert_eq!(missing, wanted.map(|(code, line)| (format!("send::missing-{code}"), line)), "all rows at once");
    assert!(outcome.stderr.contains("--incomplete mails it as it is"), "{}", outcome.stderr);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    // The good ones go on when that is said, and the others are made for the post.
    let (rows, summary) = lines(&desk.batch(&["--yes", "--skip-invalid"]).exits(1));
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 0, "unknown": 0, "none": 2}));
    assert!(rows.iter().all(|row| row["status"] == "made"), "{rows:?}");
    assert_eq!(codes(&rows[1]), ["send::missing-enclosure"]);
    assert!(rows[1]["mail"].is_null() && rows[0]["mail"].is_number());
}

#[test]
fn incomplete_rows_are_mailed_when_that_is_said_and_asked_for_nothing_afterwards() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let outcome = desk.batch(&["--yes", "--incomplete"]).exits(0);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"]["sent"], 4);
    assert_eq!(codes(&rows[1]), ["send::missing-enclosure"]);
    assert_eq!(rows[1]["problems"][0]["severity"], "warning");
    assert_eq!(codes(&rows[0]), Vec::<&str>::new());
    // They have their mails: the same table misses nothing any more.
    desk.batch(&["--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 4);
}

/// The screen: totals, and each row in which something is missing.
#[test]
fn the_screen_of_a_batch_tells_each_row_in_which_something_is_missing() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
    let run = outcome(command.args(["--out", "out", "--send", "--yes", "--incomplete"])).exits(0);
    for part in [
        "4 mails from",
        "3 mails to Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt",
        "Something is missing in 2 of them, and they go as they are (--incomplete):",
        "  row 2      K-002: the letter names enclosure 1",
        "  row 3      K-003: the authority \"pl\"",
    ] {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
}

/// A letter that was made to be read has a line to sign on; mailed it is signed in type. A run without mails leaves it so.
#[test]
fn a_letter_that_is_mailed_is_signed_in_type() {
    let desk = Desk::good(&[row(1)]);
    let print = ["batch", "t.csv", "--centre", "centre.toml", "--out", "out"];
    let letter = || fs::read(desk.path("out/K-001.pdf")).unwrap();
    desk.run(&print).exits(0);
    let printed = letter();
    desk.batch(&["--yes"]).exits(0);
    let mailed = letter();
    assert!(printed != mailed, "the line to sign on is gone");
    let (rows, _) = lines(&desk.run(&print).exits(0));
    assert_eq!((&rows[0]["status"], &rows[0]["mail"]), (&"unchanged".into(), &1.into()));
    assert!(letter() == mailed);
    // A line to sign on that is asked for expressly is missing a signature.
    let centre = fs::read_to_string(desk.path("centre.toml")).unwrap();
    desk.write("centre.toml", &format!("{centre}\n[signature]\nkind = \"blank\"\n"));
    let outcome = desk.batch(&["--yes", "--again"]).exits(3);
    assert_eq!(outcome.errors(), ["send::missing-signature"]);
    desk.write("centre.toml", &format!("{centre}\n[signature]\nkind = \"typed\"\n"));
    desk.batch(&["--yes", "--again"]).exits(0);
}

/// How large a letter is, is known before the first one is in its place.
#[test]
fn a_letter_too_large_for_its_authority_is_not_mailed() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let table = fs::read_to_string(desk.path("t.csv")).unwrap();
    desk.write("t.csv", &table.lines().take(2).map(|line| format!("{line}\n")).collect::<String>());
    desk.write("config.toml", "[[authority]]\nid = \"de-st\"\n[authority.filing]\nsize = { is = 20000 }\n");
    let batch = |more: &[&str]| {
        desk.run(
            &[
                &[
                    "--config",
                    "config.toml",
                    "batch",
                    "t.csv",
                    "--centre",
                    "centre.toml",
                    "--out",
                    "out",
                    "--send",
                    "--yes",
                ],
                more,
            ]
            .concat(),
        )
    };
    let outcome = batch(&[]).exits(3);
    assert_eq!(outcome.errors(), ["send::missing-size"]);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    batch(&["--incomplete"]).exits(0);
    assert_eq!(desk.arrived().len(), 1);
}

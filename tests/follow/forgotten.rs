//! Forgetting: what goes, what stays, and that no byte is left.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::shared::{holds, mailer};
#[cfg(target_os = "linux")]
use crate::common::desk::talk;
use crate::common::desk::{CASE, Desk};
use crate::common::root;

#[test]
fn forgetting_leaves_no_byte_of_the_person_in_the_state_folder() {
    let desk = Desk::new();
    fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
    fs::write(desk.path("proof-zx17.txt"), "x").unwrap();
    fs::rename(desk.path("case.toml"), desk.path("case-zx17.toml")).unwrap();
    let named = CASE.replace("reference = \"KI-000005\"\n", "").replace("Änne Müller", "Zacharias Xanthippe");
    fs::write(desk.path("case-zx17.toml"), named).unwrap();
    desk.done("2026-11-22", &["follow", "add", "case-zx17.toml", "other.toml"]);
    let note = ["--note", "phone call zx17 with Frau Quitte", "--proof", "proof-zx17.txt"];
    for day in 1..=28 {
        let on = format!("2026-10-{day:02}");
        desk.done("2026-11-22", &[&["follow", "event", "1", "noted", "--on", &on][..], &note].concat());
    }
    let state = desk.path("state");
    for trace in ["zx17", "Xanthippe", "Quitte"] {
        assert!(!holds(&state, trace).is_empty(), "{trace} is there before");
    }
    let gone = desk.done("2026-11-22", &["follow", "forget", "1", "--yes"]);
    // What stays is named.
    let stay = ["case-zx17.toml", "proof-zx17.txt"].map(|name| desk.path(name).canonicalize().unwrap());
    assert_eq!(gone, serde_json::json!({ "forgotten": [1], "mails": [], "files": [], "stay": stay }));
    for trace in ["zx17", "Xanthippe", "Quitte"] {
        assert_eq!(holds(&state, trace), Vec::<PathBuf>::new(), "{trace}");
    }
    assert!(desk.path("case-zx17.toml").is_file(), "files stay without --files");
    // The other one is untouched, and its files go when that is asked for.
    assert_eq!(desk.only("2026-11-22").0, "made");
    let gone = desk.done("2026-11-22", &["follow", "forget", "2", "--yes", "--files"]);
    assert_eq!(gone["files"].as_array().unwrap().len(), 1, "{gone}");
    assert!(!desk.path("other.toml").exists());
    assert_eq!(holds(&state, "KI-000006"), Vec::<PathBuf>::new());
}

#[test]
fn closed_matters_are_kept_for_a_time_and_none_goes_by_itself() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    desk.done("2026-11-22", &["follow", "event", "1", "closed", "--on", "2026-11-22", "--why", "settled"]);
    assert_eq!(desk.done("2029-11-22", &["follow", "forget", "--expired", "--yes"])["forgotten"], Value::Array(vec![]));
    let list = desk.human("2029-11-23", "de", &["follow", "list"]);
    assert!(list.contains("widerspruch follow forget --expired"), "{list}");
    fs::write(desk.path("config.toml"), "[follow]\nkeep_months = 120\n").unwrap();
    let config = desk.path("config.toml").display().to_string();
    let kept = desk.done("2029-11-23", &["--config", &config, "follow", "forget", "--expired", "--yes"]);
    assert_eq!(kept["forgotten"], Value::Array(vec![]));
    assert_eq!(
        desk.done("2029-11-23", &["follow", "forget", "--expired", "--yes"])["forgotten"],
        serde_json::json!([1])
    );
}

#[test]
fn a_purged_mail_stays_in_the_chronology_and_a_forgotten_one_is_erased() {
    let desk = Desk::new();
    let config = mailer(&desk);
    fs::write(desk.path("case.toml"), CASE.replace("Änne Müller", "Zacharias Xanthippe")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(0);
    let state = desk.path("state");
    assert!(!holds(&state, "Xanthippe").is_empty());
    desk.run("2026-09-02", &["outbox", "purge", "1", "--yes"]).exits(0);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);

    desk.run("2026-09-03", &[&send[..], &["--again"]].concat()).exits(0);
    let gone = desk.done("2026-09-20", &["follow", "forget", "1", "--yes"]);
    assert_eq!(gone["forgotten"], serde_json::json!([1]));
    for trace in ["Xanthippe", "KI-000005", "dpo@example.org", "case.toml"] {
        assert_eq!(holds(&state, trace), Vec::<PathBuf>::new(), "{trace}");
    }
    // The outbox still knows that mails were sent.
    let mails = desk.done("2026-09-20", &["outbox", "list"]);
    assert!(mails.as_array().unwrap().iter().all(|mail| mail["state"] == "sent" && mail["to"] == ""), "{mails}");
}

#[test]
fn a_mail_that_waits_keeps_its_matter_from_being_forgotten() {
    let desk = Desk::new();
    let config = mailer(&desk);
    fs::write(desk.path("take"), "#!/bin/sh\nexit 75\n").unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(6);
    assert_eq!(desk.only("2026-09-02").0, "made", "what waits was not sent");
    let refused = desk.run("2026-09-02", &["follow", "forget", "1", "--yes"]);
    assert_eq!((refused.status, refused.codes()), (Some(3), vec!["outbox::unfinished".to_owned()]));
    assert_eq!(desk.only("2026-09-02").0, "made", "nothing was erased");
}

#[test]
fn forgetting_one_matter_leaves_the_mails_of_the_persons_other_one() {
    let desk = Desk::new();
    let config = mailer(&desk);
    let google = CASE.split("\n[[account]]").next().unwrap().replace("\"meta\"", "\"google\"");
    fs::write(desk.path("google.toml"), google).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml", "google.toml"]);
    for (case, to) in [("case.toml", "meta@example.org"), ("google.toml", "google@example.org")] {
        let send = ["--config", &config, "send", case, "--to", to, "--yes", "--incomplete"];
        desk.run("2026-09-01", &send).exits(0);
    }
    let gone = desk.done("2026-09-20", &["follow", "forget", "1", "--yes"]);
    assert_eq!(gone["mails"], serde_json::json!([1]));
    let mails = desk.done("2026-09-20", &["outbox", "list"]);
    let to = |id: i64| mails.as_array().unwrap().iter().find(|mail| mail["id"] == id).unwrap()["to"].clone();
    assert_eq!((to(1), to(2)), ("".into(), "google@example.org".into()));
    let gone = desk.done("2026-09-20", &["follow", "forget", "2", "--yes"]);
    assert_eq!(gone["mails"], serde_json::json!([2]));
}

#[test]
fn matters_are_forgotten_by_person_reference_and_case() {
    let desk = Desk::new();
    for (file, reference, name) in [("a", "A-1", "Nora Muster"), ("b", "A-2", "Nora Muster"), ("c", "A-3", "Ole Probe")]
    {
        let text = CASE.replace("KI-000005", reference).replace("Änne Müller", name);
        fs::write(desk.path(&format!("{file}.toml")), text).unwrap();
    }
    let child = "\n[represented]\nname = \"Lina Probe\"\nrelation = \"child\"\nbirth_year = 2015\n";
    let text = fs::read_to_string(desk.path("c.toml")).unwrap();
    fs::write(desk.path("d.toml"), format!("{}{child}", text.replace("A-3", "A-4"))).unwrap();
    desk.done("2026-09-01", &["follow", "add", "a.toml", "b.toml", "c.toml", "d.toml"]);
    let gone = |args: &[&str]| desk.done("2026-09-02", &[&["follow", "forget", "--yes"][..], args].concat());
    assert_eq!(gone(&["--person", " nora  MUSTER"])["forgotten"], serde_json::json!([1, 2]));
    // Who writes is not whom it is about.
    assert_eq!(gone(&["--person", "Ole Probe"])["forgotten"], serde_json::json!([3]));
    let none = desk.run("2026-09-02", &["follow", "forget", "--yes", "--person", "Ole Probe"]);
    assert_eq!((none.status, none.codes()), (Some(3), vec!["follow::no-such-matter".to_owned()]));
    assert_eq!(gone(&["--reference", "A-4"])["forgotten"], serde_json::json!([4]));
    desk.done("2026-09-01", &["follow", "add", "a.toml"]);
    assert_eq!(gone(&["--key", "a.toml"])["forgotten"], serde_json::json!([5]));
    assert_eq!(gone(&["--all"])["forgotten"], serde_json::json!([]));
    desk.done("2026-09-01", &["follow", "add", "a.toml", "b.toml"]);
    assert_eq!(gone(&["--all"])["forgotten"], serde_json::json!([6, 7]));
    // Without a choice nothing can be confirmed.
    for wrong in [&["--yes"][..], &["--files"], &["--all", "--expired"], &["--all", "1"]] {
        assert_eq!(desk.run("2026-09-02", &[&["follow", "forget"][..], wrong].concat()).status, Some(2), "{wrong:?}");
    }
    let unasked = desk.run("2026-09-02", &["follow", "forget", "--all"]);
    assert_eq!(unasked.status, Some(0), "there is nothing left to confirm");
}

#[test]
fn what_can_be_forgotten_is_said_on_one_screen() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "closed", "--on", "2026-09-01"]);
    let count = |today: &str| desk.done(today, &["follow", "forget"]);
    let folder = desk.path("state");
    let counts = |expired: u8| serde_json::json!({ "folder": folder, "matters": 1, "closed": 1, "expired": expired });
    assert_eq!((count("2026-09-02"), count("2029-09-02")), (counts(0), counts(1)));
    for (language, part) in [("en", "all matters about a person:"), ("de", "alle Vorgänge zu einer Person:")] {
        let said = desk.human("2026-09-02", language, &["follow", "forget"]);
        assert!(said.contains(part) && said.contains(&folder.display().to_string()), "{said}");
        assert!(said.lines().count() <= 23, "one screen of 24 lines, with the prompt: {said}");
        for way in [" 1\n", "--person \"NAME\"", "--reference ", "--key ", "--expired", "--all"] {
            assert!(said.contains(&format!("    widerspruch follow forget {}", way.trim_start())), "{way}: {said}");
        }
    }
    // It erased nothing.
    assert_eq!(desk.only("2026-09-02").0, "closed");
}

#[test]
#[cfg(target_os = "linux")]
fn whoever_forgets_all_is_asked_and_told_what_stays() {
    let desk = Desk::new();
    let confirmation = root().join("examples/confirmation.png");
    fs::copy(confirmation, desk.path("photo.png")).unwrap();
    fs::write(desk.path("case.eml"), "a draft").unwrap();
    let enclosure = "\n[[enclosure]]\ntitle = \"Foto\"\nfile = \"photo.png\"\n";
    fs::write(desk.path("case.toml"), format!("{CASE}{enclosure}")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let (seen, status) = talk(&desk, "2026-09-02", "forget --all --files", &["n"]);
    assert_eq!(status, Some(2), "{seen}");
    let (go, stay) = seen.split_once("Diese Dateien bleiben").unwrap();
    for name in ["case.toml", "case.eml"] {
        assert!(go.contains(name), "{seen}");
    }
    // What others may use as well is not ours to remove.
    assert!(stay.contains("photo.png") && !stay.contains("case.toml"), "{seen}");
    assert_eq!(desk.only("2026-09-02").0, "made");
    let (seen, status) = talk(&desk, "2026-09-02", "forget --all --files", &["j"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!desk.path("case.toml").exists() && !desk.path("case.eml").exists() && desk.path("photo.png").exists());
}

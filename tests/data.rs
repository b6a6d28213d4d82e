//! `data`: newer facts from files that somebody signed.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::Path;

use common::{Outcome, folder_with, outcome, root};
use tempfile::TempDir;

const TODAY: &str = "2027-02-01";

fn run(folder: &Path, args: &[&str]) -> Outcome {
    on(TODAY, folder, args)
}

fn on(day: &str, folder: &Path, args: &[&str]) -> Outcome {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    outcome(command.current_dir(folder).args(["--today", day, "--format", "json", "--state", "state"]).args(args))
}

/// The text of an authority of the program with another street, checked later.
fn moved(street: &str) -> String {
    let all = fs::read_to_string(root().join("src/directory/data/authorities.toml")).unwrap();
    let start = all.find("[[authority]]\nid = \"de-st\"").unwrap();
    let end = all[start + 2..].find("\n[[authority]]").map_or(all.len(), |at| start + 2 + at);
    let record = all[start..end].replacen("Otto-von-Guericke-Str. 34a", street, 1);
    record.replacen("checked = 2026-11-22\n", "checked = 2027-01-15\n", 1)
}

/// A folder with two pairs of keys and files 3 and 4 of the first, and 5 of the other.
fn signed() -> TempDir {
    let folder = folder_with(&["complaint.toml"]);
    let at = folder.path();
    for key in ["maker", "other"] {
        run(at, &["data", "keys", key]).exits(0);
    }
    for (key, number) in [("maker", "3"), ("maker", "4"), ("other", "5")] {
        fs::write(at.join("records.toml"), moved(&format!("Neue Straße {number}"))).unwrap();
        let args =
            ["data", "sign", "records.toml", "--key", key, "--number", number, "-o", &format!("{number}.signed")];
        run(at, &args).exits(0);
    }
    folder
}

/// File 6 of the first pair.
fn sixth(at: &Path) {
    fs::write(at.join("records.toml"), moved("Neue Straße 6")).unwrap();
    run(at, &["data", "sign", "records.toml", "--key", "maker", "--number", "6", "-o", "6.signed"]).exits(0);
}

fn street(folder: &Path) -> String {
    let record = run(folder, &["authorities", "show", "de-st"]).exits(0).json();
    record["street"].as_str().unwrap().to_owned()
}

const OURS: &str = "Otto-von-Guericke-Str. 34a";

#[test]
fn newer_facts_come_into_an_older_program_and_go_again() {
    let folder = signed();
    let at = folder.path();
    assert_eq!(street(at), OURS);
    let taken = run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0).json();
    assert_eq!((&taken["number"], &taken["records"]), (&3.into(), &serde_json::json!(["de-st"])));
    let record = run(at, &["authorities", "show", "de-st"]).exits(0).json();
    assert_eq!((&record["street"], &record["checked"]), (&"Neue Straße 3".into(), &"2027-01-15".into()));
    let key = taken["key"].as_str().unwrap();
    assert_eq!(record["update"], serde_json::json!({"number": 3, "issued": TODAY, "key": key}));
    let human = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        outcome(command.current_dir(at).args(["--today", TODAY, "--state", "state"]).args(args))
            .exits(0)
            .out()
            .to_owned()
    };
    // Nothing a file says is sure without who says so.
    let whose = format!("signed file 3 of 2027-02-01, key {key}");
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(plain(human(&["authorities", "show", "de-st"])).contains(&format!("sure high, says {whose}")));
    let listed = human(&["authorities", "list"]);
    assert_eq!(listed.lines().filter(|line| line.ends_with(&format!(" ({whose})"))).count(), 1, "{listed}");
    assert!(
        human(&["data", "list"])
            .starts_with("file 3 of 2027-02-01, in force since 2027-02-01: one record, signed with ")
    );
    // A letter goes where the file says.
    let letter = human(&["render", "complaint.toml", "--text"]);
    assert!(letter.contains("Neue Straße 3"), "{letter}");
    // The mark of age is that of the record: the file makes nothing younger.
    let old = on("2027-04-20", at, &["authorities", "list", "--older-than", "90"]).json();
    assert!(
        old.as_array().unwrap().iter().any(|a| a["id"] == "de-st"),
        "95 days after its check, 78 after the file was made"
    );
    run(at, &["data", "update", "4.signed"]).exits(0);
    assert_eq!(street(at), "Neue Straße 4");
    run(at, &["data", "update", "4.signed"]).exits(0);
    run(at, &["data", "remove"]).exits(0);
    assert_eq!(street(at), OURS);
    assert_eq!(run(at, &["data", "remove"]).exits(3).errors(), ["data::nothing"]);
    let list = run(at, &["data", "list"]).exits(0).json();
    assert_eq!(list["in_force"], serde_json::Value::Null);
    assert!(list["trusted"].is_string(), "the key is remembered");
}

/// Whoever takes a file sees which address goes before a letter follows it.
#[test]
fn what_becomes_another_thing_is_shown_with_what_it_was() {
    let folder = signed();
    let at = folder.path();
    let email = |text: String| text.replacen("poststelle@lfd.sachsen-anhalt.de", "other@lfd.example", 1);
    fs::write(at.join("records.toml"), email(moved(OURS))).unwrap();
    fs::write(at.join("days.toml"), "[[holiday]]\nplace = \"IE\"\nname = \"Fake Day\"\non = \"06-01\"\n").unwrap();
    let sign = ["data", "sign", "records.toml", "days.toml", "--key", "maker", "--number", "7", "-o", "7.signed"];
    run(at, &sign).exits(0);
    let changes = |told: &serde_json::Value| -> Vec<String> {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
        let told = told["changes"].as_array().unwrap().iter();
        told.map(|c| [&c["id"], &c["about"], &c["before"], &c["after"]].map(text).join(" | ")).collect()
    };
    let street = |before: &str, after: &str| {
        let says = |street: &str| {
            format!(
                "Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt, {street}, 39104 Magdeburg, Postfach 1947, 39009 Magdeburg"
            )
        };
        format!("authority/de-st/postal | address | {} | {}", says(before), says(after))
    };
    let taken = run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0).json();
    assert_eq!(changes(&taken), [street(OURS, "Neue Straße 3")]);
    // Against what was in force, not against the program.
    let taken = run(at, &["data", "update", "7.signed"]).exits(0).json();
    let mail = "authority/de-st/email | email | poststelle@lfd.sachsen-anhalt.de | other@lfd.example";
    let day = "holidays/IE | holidays | - | Fake Day (on 06-01)";
    assert_eq!(changes(&taken), [street("Neue Straße 3", OURS), mail.to_owned(), day.to_owned()]);
    assert_eq!(changes(&run(at, &["data", "list"]).exits(0).json()["in_force"]), [mail, day]);
    // One that is on another day is one that moved.
    fs::write(
        at.join("days.toml"),
        "[[holiday]]\nplace = \"IE\"\nname = \"Fake Day\"\nweekday = \"Monday\"\nfrom = \"06-02\"\nsince = 2027\n",
    )
    .unwrap();
    let sign = ["data", "sign", "records.toml", "days.toml", "--key", "maker", "--number", "8", "-o", "8.signed"];
    run(at, &sign).exits(0);
    let taken = run(at, &["data", "update", "8.signed"]).exits(0).json();
    let moved = "holidays/IE | holidays | Fake Day (on 06-01) | Fake Day (weekday Mon from 06-02, since 2027)";
    assert_eq!(changes(&taken), [moved]);
    run(at, &["data", "update", "7.signed", "--older"]).exits(0);
    // People read it before the line that says that the file is in force; here nobody can be asked.
    run(at, &["data", "remove"]).exits(0);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    let args = ["--today", TODAY, "--state", "state", "data", "update", "7.signed"];
    let human = outcome(command.current_dir(at).args(args)).exits(0);
    let line = "  authority/de-st/email: poststelle@lfd.sachsen-anhalt.de -> other@lfd.example";
    assert!(human.stderr.lines().any(|told| told == line), "{}", human.stderr);
    assert!(human.stderr.contains("holidays/IE: (nothing) -> Fake Day (on 06-01)"), "{}", human.stderr);
}

#[test]
fn a_file_of_an_unknown_or_another_key_is_refused() {
    let folder = signed();
    let at = folder.path();
    assert_eq!(run(at, &["data", "update", "3.signed"]).exits(3).errors(), ["data::key"], "nobody named a key");
    assert_eq!(run(at, &["data", "update", "3.signed", "--key", "other.pub"]).exits(4).errors(), ["seal::data-key"]);
    assert!(!at.join("state/data").exists(), "nothing was trusted on the way");
    assert_eq!(
        run(at, &["data", "update", "3.signed", "--key", "maker"]).exits(3).errors(),
        ["data::key-file"],
        "the secret key"
    );
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    assert_eq!(run(at, &["data", "update", "5.signed"]).exits(4).errors(), ["seal::data-key"]);
    let refused = run(at, &["data", "update", "5.signed", "--key", "other.pub"]).exits(3);
    assert_eq!(refused.errors(), ["data::key"], "another key is trusted already");
    assert_eq!(street(at), "Neue Straße 3");
    // The user gives the old key up, on purpose.
    run(at, &["data", "remove", "--key"]).exits(0);
    run(at, &["data", "update", "5.signed", "--key", "other.pub"]).exits(0);
    assert_eq!(street(at), "Neue Straße 5");
}

#[test]
fn the_key_of_the_configuration_goes_before() {
    let folder = signed();
    let at = folder.path();
    fs::write(at.join("config.toml"), "[data]\nkey = \"maker.pub\"\n").unwrap();
    let with = |args: &[&str]| run(at, &[&["--config", "config.toml"], args].concat());
    with(&["data", "update", "3.signed"]).exits(0);
    assert_eq!(with(&["data", "update", "5.signed"]).exits(4).errors(), ["seal::data-key"]);
    assert_eq!(with(&["data", "update", "5.signed", "--key", "other.pub"]).exits(3).errors(), ["data::key"]);
    fs::write(at.join("config.toml"), "[data]\nkey = \"other.pub\"\n").unwrap();
    assert_eq!(
        with(&["authorities", "list"]).exits(4).errors(),
        ["seal::data-key"],
        "what is in force is not of that key"
    );
    fs::write(at.join("config.toml"), "[data]\nkey = \"nowhere.pub\"\n").unwrap();
    assert_eq!(with(&["authorities", "list"]).exits(3).errors(), ["data::unreadable"]);
}

/// A configuration is for the runs with it; what the state folder trusts is for all.
#[test]
fn a_key_of_the_configuration_takes_the_place_of_none_that_is_trusted() {
    let folder = signed();
    let at = folder.path();
    fs::write(at.join("config.toml"), "[data]\nkey = \"other.pub\"\n").unwrap();
    let with = |args: &[&str]| run(at, &[&["--config", "config.toml"], args].concat());
    let listed = |list: serde_json::Value| ["trusted", "trusted_from", "state_key"].map(|key| list[key].clone());
    let [other, from, nothing] = listed(with(&["data", "list"]).exits(0).json());
    assert_eq!((from.as_str(), nothing), (Some("configuration"), serde_json::Value::Null));
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    let [maker, from, state] = listed(run(at, &["data", "list"]).exits(0).json());
    assert_eq!((from.as_str(), &maker), (Some("state"), &state));
    let pin = fs::read_to_string(at.join("state/data/pin.toml")).unwrap();
    for in_force in [true, false] {
        for more in [&[][..], &["--key", "other.pub"], &["--older"]] {
            let refused = with(&[&["data", "update", "5.signed"], more].concat()).exits(3);
            assert_eq!(refused.errors(), ["data::key"], "{in_force} {more:?}");
            let told = refused.problems()[0].to_string();
            assert!([&maker, &other].iter().all(|key| told.contains(key.as_str().unwrap())), "{told}");
            assert!(told.contains("data remove --key") && told.contains("--state"), "{told}");
        }
        if in_force {
            assert_eq!(fs::read_to_string(at.join("state/data/pin.toml")).unwrap(), pin);
            assert_eq!(street(at), "Neue Straße 3");
            run(at, &["data", "remove"]).exits(0);
        }
    }
    // With that configuration its own key counts, and whoever asks is told of both.
    assert_eq!(listed(with(&["data", "list"]).exits(0).json()), [other, "configuration".into(), maker]);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    command.current_dir(at).args(["--today", TODAY, "--state", "state", "--config", "config.toml", "data", "list"]);
    let human = outcome(&mut command).exits(0).out().to_owned();
    assert!(human.contains("named in the configuration") && human.contains("the state folder remembers"), "{human}");
    // Each keeps a folder of its own, or the old key is given up on purpose.
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    command.current_dir(at).args(["--today", TODAY, "--state", "second", "--config", "config.toml"]);
    outcome(command.args(["data", "update", "5.signed"])).exits(0);
    with(&["data", "remove", "--key"]).exits(0);
    with(&["data", "update", "5.signed"]).exits(0);
    assert_eq!(street(at), "Neue Straße 5");
}

/// A terminal in which `data update` asks: each time it does, something happens, and then this is typed. What was seen comes back.
#[cfg(target_os = "linux")]
fn at_the_question(at: &Path, file: &str, meanwhile: &mut dyn FnMut(usize) -> &'static str) -> String {
    use std::io::{Read, Write};
    use std::process::Stdio;
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let line = format!("{program} --today {TODAY} --ui-language en --state state data update {file}");
    let mut script = std::process::Command::new("script");
    common::clean(&mut script);
    script.current_dir(at).args(["-qec", &line, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = script.spawn().unwrap();
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut seen, mut asked, mut bytes) = (Vec::new(), 0, [0; 4096]);
    while let Ok(n) = screen.read(&mut bytes) {
        if n == 0 {
            break;
        }
        seen.extend(&bytes[..n]);
        if String::from_utf8_lossy(&seen).matches("[y/N]").count() > asked {
            asked += 1;
            writeln!(keys, "{}", meanwhile(asked)).unwrap();
        }
    }
    child.wait().unwrap();
    String::from_utf8(seen).unwrap().replace("\r\n", "\n")
}

/// While the question stands, somebody puts another signed file under the name.
#[cfg(target_os = "linux")]
#[test]
fn the_file_that_was_shown_is_taken_and_no_other_that_lies_there_by_then() {
    let folder = signed();
    let at = folder.path();
    sixth(at);
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    fs::copy(at.join("4.signed"), at.join("new.signed")).unwrap();
    let seen = at_the_question(at, "new.signed", &mut |_| {
        fs::copy(at.join("6.signed"), at.join("new.signed")).unwrap();
        "y"
    });
    assert!(seen.contains("Neue Straße 4") && !seen.contains("Neue Straße 6"), "{seen}");
    assert!(seen.contains("file 4 of 2027-02-01 is in force"), "{seen}");
    assert_eq!(street(at), "Neue Straße 4");
    assert_eq!(fs::read(at.join("state/data/facts.signed")).unwrap(), fs::read(at.join("4.signed")).unwrap());
    assert_eq!(seen.matches("Take it?").count(), 1, "nothing that was shown is another thing: {seen}");
}

/// While the question stands, another file comes into force: what was shown is not what would become another thing.
#[cfg(target_os = "linux")]
#[test]
fn what_was_shown_is_shown_anew_where_another_file_is_in_force_by_then() {
    let folder = signed();
    let at = folder.path();
    sixth(at);
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    for (last, street_then) in [("n", "Neue Straße 4"), ("y", "Neue Straße 6")] {
        run(at, &["data", "update", "3.signed", "--older"]).exits(0);
        let seen = at_the_question(at, "6.signed", &mut |asked| {
            if asked > 1 {
                return last;
            }
            run(at, &["data", "update", "4.signed"]).exits(0);
            "y"
        });
        let (first, second) = seen.split_once("Take it?").unwrap();
        assert!(first.contains("Neue Straße 3") && !first.contains("Neue Straße 4"), "{seen}");
        assert!(second.contains("Neue Straße 4") && second.contains("Neue Straße 6"), "{seen}");
        assert_eq!(seen.matches("Take it?").count(), 2, "{seen}");
        assert_eq!(street(at), street_then);
    }
    // An older one than what came into force meanwhile is refused, whatever was agreed to.
    run(at, &["data", "update", "3.signed", "--older"]).exits(0);
    let seen = at_the_question(at, "4.signed", &mut |_| {
        run(at, &["data", "update", "6.signed"]).exits(0);
        "y"
    });
    assert!(seen.contains("data::older"), "{seen}");
    assert_eq!(street(at), "Neue Straße 6");
}

#[test]
fn an_older_file_is_refused_unless_it_is_asked_for() {
    let folder = signed();
    let at = folder.path();
    run(at, &["data", "update", "4.signed", "--key", "maker.pub"]).exits(0);
    assert_eq!(run(at, &["data", "update", "3.signed"]).exits(3).errors(), ["data::older"]);
    // Another file under the same number is none that is newer.
    fs::write(at.join("records.toml"), moved("Andere Straße")).unwrap();
    run(at, &["data", "sign", "records.toml", "--key", "maker", "--number", "4", "-o", "4b.signed"]).exits(0);
    assert_eq!(run(at, &["data", "update", "4b.signed"]).exits(3).errors(), ["data::older"]);
    run(at, &["data", "remove"]).exits(0);
    assert_eq!(
        run(at, &["data", "update", "3.signed"]).exits(3).errors(),
        ["data::older"],
        "removing it forgets no number"
    );
    run(at, &["data", "update", "4.signed"]).exits(0);
    // Somebody who puts the older file into its place is found as well.
    fs::copy(at.join("3.signed"), at.join("state/data/facts.signed")).unwrap();
    assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["data::older"]);
    run(at, &["data", "update", "3.signed", "--older"]).exits(0);
    assert_eq!(street(at), "Neue Straße 3");
    // A file of the future.
    assert_eq!(on("2027-01-31", at, &["data", "update", "4.signed"]).exits(3).errors(), ["data::in-future"]);
}

#[test]
fn a_file_that_was_changed_on_the_disk_is_refused_at_every_start() {
    let folder = signed();
    let at = folder.path();
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    let place = at.join("state/data/facts.signed");
    let good = fs::read(&place).unwrap();
    let end = good.len();
    let street = good.windows(13).position(|part| part == "Neue Straße".as_bytes()).unwrap_or(end / 2);
    let commands: [&[&str]; 6] = [
        &["authorities", "list"],
        &["controllers", "show", "meta"],
        &["check", "complaint.toml"],
        &["render", "complaint.toml", "--text"],
        &["data", "list"],
        &["facts", "list"],
    ];
    for byte in [street, end - 2, 30, 120] {
        let mut bad = good.clone();
        bad[byte] ^= 1;
        fs::write(&place, &bad).unwrap();
        for args in commands {
            let refused = run(at, args);
            assert!(matches!(refused.status, Some(3 | 4)), "byte {byte}, {args:?}: {}", refused.stderr);
            let codes = refused.errors();
            assert!(
                codes
                    .iter()
                    .any(|code| ["seal::data-signature", "seal::data-key", "data::not-an-update"]
                        .contains(&code.as_str())),
                "byte {byte}: {codes:?}"
            );
            assert!(refused.stdout.is_empty(), "{args:?}");
        }
    }
    // Cut short, made longer, replaced by something that is no file.
    for bad in [&good[..end / 2], &[&good[..], b"\n"].concat(), b"", b"x"] {
        fs::write(&place, bad).unwrap();
        assert!(matches!(run(at, &["authorities", "list"]).status, Some(3 | 4)));
    }
    fs::remove_file(&place).unwrap();
    #[cfg(unix)]
    {
        fs::write(at.join("kept"), &good).unwrap();
        std::os::unix::fs::symlink(at.join("kept"), &place).unwrap();
        assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["data::link"]);
        fs::remove_file(&place).unwrap();
    }
    fs::create_dir(&place).unwrap();
    assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["data::unreadable"]);
    fs::remove_dir(&place).unwrap();
    // A pin that names no key trusts nothing.
    fs::write(&place, &good).unwrap();
    let pin = at.join("state/data/pin.toml");
    let text = fs::read_to_string(&pin).unwrap();
    fs::write(&pin, text.replacen("key = \"", "key = \"A", 1)).unwrap();
    assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["facts::file"]);
    fs::remove_file(&pin).unwrap();
    assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["data::key"]);
    // Nobody knows its number then, and none is made up.
    let bytes = fs::read(&place).unwrap();
    let removed = run(at, &["data", "remove"]).exits(0).json();
    assert_eq!((&removed["removed"], &removed["file_removed"]), (&serde_json::Value::Null, &true.into()));
    run(at, &["authorities", "list"]).exits(0);
    fs::write(&place, bytes).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    let human = outcome(command.current_dir(at).args(["--state", "state", "data", "remove"])).exits(0);
    assert_eq!(String::from_utf8_lossy(&human.stdout).trim(), "the file is not in force any more");
}

/// What another version of the program looked through is looked through again.
#[test]
fn a_pin_of_another_version_or_file_has_the_records_looked_through_again() {
    let folder = signed();
    let at = folder.path();
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    let pin = at.join("state/data/pin.toml");
    let text = fs::read_to_string(&pin).unwrap();
    let version = text.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned();
    assert!(version.starts_with(&format!("version = \"{}-", env!("CARGO_PKG_VERSION"))), "{text}");
    // One that asked other questions is another one, and taking the file again is what ends it.
    let earlier = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    fs::write(&pin, text.replacen(&version, &earlier, 1)).unwrap();
    assert_eq!(street(at), "Neue Straße 3");
    run(at, &["data", "update", "3.signed"]).exits(0);
    assert_eq!(fs::read_to_string(&pin).unwrap(), text);
    fs::write(&pin, text.replacen(&version, "version = \"0.0.9\"", 1)).unwrap();
    assert_eq!(street(at), "Neue Straße 3");
    // A newer file of the same key that was put there by hand holds as well: it is as good as one that was taken.
    fs::copy(at.join("4.signed"), at.join("state/data/facts.signed")).unwrap();
    assert_eq!(street(at), "Neue Straße 4");
}

#[test]
fn what_is_no_file_of_facts_is_refused() {
    let folder = signed();
    let at = folder.path();
    let refused = |name: &str| run(at, &["data", "update", name, "--key", "maker.pub"]).exits(3).errors().join(" ");
    fs::write(at.join("x"), "hello").unwrap();
    assert_eq!(refused("x"), "data::not-an-update");
    fs::write(at.join("x"), "widerspruch-data 2\nkey = x\n").unwrap();
    assert_eq!(refused("x"), "data::newer-form");
    fs::write(at.join("x"), vec![b'x'; (4 << 20) + 1]).unwrap();
    assert_eq!(refused("x"), "data::unreadable");
    assert_eq!(refused("nowhere"), "data::unreadable");
    assert_eq!(refused("state"), "data::unreadable");
    #[cfg(unix)]
    {
        assert_eq!(refused("/dev/zero"), "file::no-file");
        std::os::unix::fs::symlink("3.signed", at.join("link")).unwrap();
        assert_eq!(refused("link"), "data::link");
    }
    assert!(!at.join("state/data").exists());
}

#[test]
fn records_that_would_be_refused_of_ours_are_not_signed() {
    let folder = signed();
    let at = folder.path();
    fs::write(at.join("records.toml"), moved("x").replacen("checked = 2027-01-15", "checked = 2027-02-02", 1)).unwrap();
    let args = ["data", "sign", "records.toml", "--key", "maker", "--number", "9", "-o", "9.signed"];
    assert_eq!(run(at, &args).exits(3).errors(), ["directory::wrong-value"]);
    assert!(!at.join("9.signed").exists());
    fs::write(at.join("records.toml"), "[[authority]]\nid = \"de-st\"\nstreet = \"Neue Straße 1\"\n").unwrap();
    assert!(run(at, &args).exits(3).errors().contains(&"directory::missing-field".to_owned()), "a part of a record");
}

#[test]
fn keys_are_for_their_owner_and_never_printed() {
    let folder = folder_with(&[]);
    let at = folder.path();
    let made = run(at, &["data", "keys", "facts.key"]).exits(0);
    let secret = fs::read_to_string(at.join("facts.key")).unwrap();
    let inner = secret.lines().nth(1).unwrap();
    assert!(secret.starts_with("-----BEGIN PRIVATE KEY-----") && inner.len() == 64);
    assert!(!made.out().contains(inner) && !made.stderr.contains(inner));
    assert!(!fs::read_to_string(at.join("facts.key.pub")).unwrap().contains(inner));
    assert_eq!(run(at, &["data", "keys", "facts.key"]).exits(3).errors(), ["output::exists", "output::exists"]);
    fs::write(at.join("records.toml"), moved("x")).unwrap();
    let sign = ["data", "sign", "records.toml", "--key", "facts.key", "--number", "1", "-o", "1.signed"];
    let signed = run(at, &sign).exits(0);
    assert!(!signed.out().contains(inner) && !fs::read_to_string(at.join("1.signed")).unwrap().contains(inner));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| fs::metadata(at.join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode("facts.key"), 0o600);
        fs::set_permissions(at.join("facts.key"), fs::Permissions::from_mode(0o640)).unwrap();
        fs::remove_file(at.join("1.signed")).unwrap();
        let refused = run(at, &sign).exits(3);
        assert_eq!(refused.errors(), ["data::key-file"]);
        assert!(!refused.stderr.contains(inner));
    }
    // A key of PKCS#8, version 2: RFC 8410, section 10.3.
    let second = "-----BEGIN PRIVATE KEY-----\nMHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\noB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB\nZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PRIVATE KEY-----\n";
    let sign_with = |text: &str| {
        let path = at.join("other.key");
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let args = ["data", "sign", "records.toml", "--key", "other.key", "--number", "1", "-o", "3.signed", "--force"];
        run(at, &args)
    };
    sign_with(second).exits(0);
    let ssh = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----\n";
    for (text, said) in [(format!("{second}{secret}"), "more than one key"), (ssh.to_owned(), "OpenSSH")] {
        let refused = sign_with(&text).exits(3);
        assert_eq!(refused.errors(), ["data::key-file"]);
        assert!(refused.problems()[0]["message"].as_str().unwrap().contains(said), "{}", refused.stderr);
    }
    let wrong = ["data", "sign", "records.toml", "--key", "facts.key.pub", "--number", "1", "-o", "2.signed"];
    assert_eq!(run(at, &wrong).exits(3).errors(), ["data::key-file"]);
}

/// The pin is written, then the file, then the pin again: after each of them somebody may pull the plug.
#[test]
fn a_kill_between_the_writes_leaves_a_state_that_works_and_opens_no_way_back() {
    let folder = signed();
    let at = folder.path();
    sixth(at);
    let (pin, file) = (at.join("state/data/pin.toml"), at.join("state/data/facts.signed"));
    let taken = |name: &str, more: &[&str]| {
        let told = run(at, &[&["data", "update", name, "--key", "maker.pub"], more].concat()).exits(0).json();
        (told["sha256"].as_str().unwrap().to_owned(), fs::read_to_string(&pin).unwrap())
    };
    let ((sha_3, pin_3), (sha_6, pin_6)) = (taken("3.signed", &[]), taken("6.signed", &[]));
    assert!(!pin_3.contains("before") && !pin_6.contains("before"), "{pin_6}");
    let between = |pin: &str, before: &str| pin.replacen("version =", &format!("before = \"{before}\"\nversion ="), 1);
    let newer = between(&pin_6, &sha_3);
    let older = between(&pin_3.replacen("number = 3", "number = 6", 1), &sha_6);
    let first = pin_6.replacen("version =", "removed = true\nversion =", 1);
    for (remembered, there, wanted) in [
        (&newer, "3", "6"),
        (&newer, "6", "6"),
        (&older, "6", "3"),
        (&older, "3", "3"),
        (&first, "", "6"),
        (&first, "6", "6"),
    ] {
        fs::write(&pin, remembered).unwrap();
        match there {
            "" => fs::remove_file(&file).unwrap(),
            number => {
                fs::copy(at.join(format!("{number}.signed")), &file).unwrap();
            }
        }
        let street_then = if there.is_empty() { OURS.to_owned() } else { format!("Neue Straße {there}") };
        assert_eq!(street(at), street_then, "{remembered}");
        assert_eq!(run(at, &["data", "update", "4.signed"]).exits(3).errors(), ["data::older"], "{remembered}");
        // The same command again ends what was begun.
        run(at, &["data", "update", &format!("{wanted}.signed")]).exits(0);
        assert_eq!(street(at), format!("Neue Straße {wanted}"));
        let settled = fs::read_to_string(&pin).unwrap();
        assert!(!settled.contains("before") && !settled.contains("removed"));
        assert!(settled.contains(&format!("number = {wanted}\n")), "{settled}");
    }
    // A file that is neither the new one nor the one before is refused in between as well.
    fs::write(&pin, &newer).unwrap();
    fs::copy(at.join("4.signed"), &file).unwrap();
    assert_eq!(run(at, &["authorities", "list"]).exits(3).errors(), ["data::older"]);
    // What a killed program left on its way is cleared by the next one that writes.
    let part = at.join("state/data/.widerspruch-abcdef.part");
    fs::write(&part, "half").unwrap();
    run(at, &["data", "update", "6.signed"]).exits(0);
    assert!(!part.exists());
}

#[test]
fn of_two_files_that_are_taken_at_once_the_newer_is_in_force() {
    let folder = signed();
    let at = folder.path();
    sixth(at);
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    for _ in 0..5 {
        run(at, &["data", "update", "3.signed", "--older"]).exits(0);
        let mut both: Vec<_> = ["4.signed", "6.signed"]
            .iter()
            .map(|name| {
                let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
                common::clean(&mut command);
                command.current_dir(at).args(["--today", TODAY, "--state", "state", "data", "update", name]);
                command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
            })
            .collect();
        for child in &mut both {
            child.wait().unwrap();
        }
        assert_eq!(street(at), "Neue Straße 6");
    }
}

/// Tables that make so many days of a year holidays, from the first of January on.
fn days_off(count: i64) -> String {
    let first = chrono::NaiveDate::from_ymd_opt(2028, 1, 1).unwrap();
    let table = |day: chrono::NaiveDate| {
        format!("[[holiday]]\nplace = \"IE\"\nname = \"Fake\"\non = \"{}\"\n", day.format("%m-%d"))
    };
    (0..count).map(|day| table(first + chrono::Duration::days(day))).collect()
}

/// Nobody says that nobody ever works: of holidays so many are taken, from configuration and signed file together, and what would be more is refused where it is
/// read.
#[test]
fn holidays_on_every_day_are_refused_where_they_are_read() {
    let folder = signed();
    let at = folder.path();
    let write = |name: &str, text: String| fs::write(at.join(name), text).unwrap();
    write("all.toml", days_off(366));
    write("many.toml", days_off(200));
    write("one.toml", days_off(1));
    let deadline = ["deadline", "--received", "2026-12-15", "--country", "IE"];
    let with = |config: &str, args: &[&str]| run(at, &[&["--config", config], args].concat());
    let says_why = |refused: &Outcome, holiday: &str| {
        assert_eq!(refused.errors(), ["directory::wrong-value"]);
        let problem = &refused.problems()[0];
        assert_eq!(problem["field"], holiday);
        assert!(problem["message"].as_str().unwrap().contains("at most 200"), "{problem}");
    };
    says_why(&with("all.toml", &deadline).exits(3), "holiday.201");
    assert_eq!(with("many.toml", &deadline).exits(0).json()["ends"], "2027-07-19");
    // The same with a signed file alone, and with one that would be right without the configuration.
    let sign = |file: &str, number: &str, out: &str| {
        run(at, &["data", "sign", file, "--key", "maker", "--number", number, "-o", out])
    };
    says_why(&sign("all.toml", "8", "8.signed").exits(3), "holiday.201");
    sign("many.toml", "8", "8.signed").exits(0);
    let take = ["data", "update", "8.signed", "--key", "maker.pub"];
    says_why(&with("one.toml", &take).exits(3), "holiday.1");
    run(at, &take).exits(0);
    let counted = run(at, &deadline).exits(0).json();
    assert_eq!(counted["ends"], "2027-07-19");
    assert_eq!(counted["added"].as_array().unwrap().len(), 131, "each working day that was passed over");
    says_why(&with("one.toml", &deadline).exits(3), "holiday.1");
    says_why(&with("one.toml", &["check", "complaint.toml"]).exits(3), "holiday.1");
    with("one.toml", &["data", "remove"]).exits(0);
    with("one.toml", &deadline).exits(0);
}

/// Where a holiday that did not come with the program moves an end, it is said whose it is.
#[test]
fn whose_holiday_moved_an_end_is_said() {
    let folder = signed();
    let at = folder.path();
    let table = |day: &str| format!("[[holiday]]\nplace = \"IE\"\nname = \"Fake Day\"\non = \"{day}\"\n");
    fs::write(at.join("signed.toml"), table("12-29")).unwrap();
    fs::write(at.join("own.toml"), table("12-30").replace("Fake", "Own") + &table("10-05")).unwrap();
    run(at, &["data", "sign", "signed.toml", "--key", "maker", "--number", "8", "-o", "8.signed"]).exits(0);
    let key = run(at, &["data", "update", "8.signed", "--key", "maker.pub"]).exits(0).json()["key"].clone();
    let whose = format!("signed file 8 of 2027-02-01, key {}", key.as_str().unwrap());
    let deadline = |day: &str| {
        run(at, &["--config", "own.toml", "deadline", "--received", day, "--country", "IE"]).exits(0).json()
    };
    let counted = deadline("2026-11-29");
    assert_eq!(counted["ends"], "2026-12-31");
    let added = |day: &str, name: &str, by: &str| serde_json::json!({"day": day, "name": name, "by": by});
    assert_eq!(
        counted["added"],
        serde_json::json!([
            added("2026-12-29", "Fake Day", &whose),
            added("2026-12-30", "Own Day", "your configuration")
        ])
    );
    let why = counted["why"].as_str().unwrap();
    assert!(why.contains(&format!("Fake Day on 2026-12-29 is not in the tables of this program: it is from {whose}")));
    assert_eq!(deadline("2026-11-01")["added"], serde_json::Value::Null, "it moved nothing");
    // A complaint says when the answer was due.
    let checked = run(at, &["--config", "own.toml", "check", "complaint.toml"]).exits(0);
    let told = checked.problems().into_iter().find(|problem| problem["code"] == "directory::added-holidays");
    assert!(told.is_some_and(|told| told["message"].as_str().unwrap().contains("your configuration")));
    assert!(!run(at, &["check", "complaint.toml"]).exits(0).codes().contains(&"directory::added-holidays".to_owned()));
}

/// Whoever takes the file away brings the old addresses back.
#[test]
fn a_file_that_somebody_took_away_is_missed() {
    let folder = signed();
    let at = folder.path();
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    fs::remove_file(at.join("state/data/facts.signed")).unwrap();
    for args in [&["authorities", "show", "de-st"][..], &["check", "complaint.toml"], &["data", "list"]] {
        let refused = run(at, args).exits(3);
        assert_eq!(refused.errors(), ["data::missing"], "{args:?}");
        let help = refused.problems()[0]["help"].as_str().unwrap().to_owned();
        assert!(help.contains("data update") && help.contains("data remove"), "{help}");
    }
    run(at, &["data", "update", "3.signed"]).exits(0);
    assert_eq!(street(at), "Neue Straße 3");
    fs::remove_file(at.join("state/data/facts.signed")).unwrap();
    assert_eq!(run(at, &["data", "remove"]).exits(0).json()["removed"], 3);
    assert_eq!(street(at), OURS);
    assert_eq!(run(at, &["data", "remove"]).exits(3).errors(), ["data::nothing"]);
}

#[test]
fn messages_about_key_and_pin_tell_the_way_out() {
    let folder = signed();
    let at = folder.path();
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    fs::write(at.join("state/data/pin.toml"), "key = x").unwrap();
    for args in
        [&["authorities", "list"][..], &["data", "remove"], &["data", "update", "4.signed", "--key", "maker.pub"]]
    {
        let help = run(at, args).exits(3).problems()[0]["help"].as_str().unwrap().to_owned();
        assert!(help.contains("data remove --key"), "{args:?}: {help}");
    }
    run(at, &["data", "remove", "--key"]).exits(0);
    let help = run(at, &["data", "keys", "maker"]).exits(3).problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(!help.contains("-o") && !help.contains("--force"), "{help}");
}

/// What the user looked at after a record of the file was checked stays.
#[test]
fn a_later_look_of_the_user_is_not_lost_to_an_earlier_record() {
    let folder = signed();
    let at = folder.path();
    let look = |day: &str| {
        run(at, &["facts", "list", "--older-than", "0", "-o", "list.csv", "--force"]).exits(0);
        let list = fs::read_to_string(at.join("list.csv")).unwrap();
        let line = |line: &str| match line.starts_with("\"authority/de-st/") {
            true => format!("{}\"{day}\";\"\";\"ok\";\"\"\r\n", line.strip_suffix("\"\";\"\";\"\";\"\"").unwrap()),
            false => format!("{line}\r\n"),
        };
        fs::write(at.join("list.csv"), list.lines().map(line).collect::<String>()).unwrap();
        run(at, &["facts", "take", "list.csv"]).exits(0);
    };
    look("2027-01-10");
    run(at, &["data", "update", "3.signed", "--key", "maker.pub"]).exits(0);
    assert_eq!(street(at), "Neue Straße 3", "checked on 15 January");
    run(at, &["data", "remove"]).exits(0);
    look("2027-01-20");
    run(at, &["data", "update", "3.signed"]).exits(0);
    let record = run(at, &["authorities", "show", "de-st"]).exits(0).json();
    assert_eq!((&record["street"], &record["checked"]), (&OURS.into(), &"2027-01-20".into()));
}

/// Letters say more of a company than its facts: services, hosts, what is doubtful.
#[test]
fn what_is_no_fact_of_its_own_is_shown_as_well() {
    let folder = signed();
    let at = folder.path();
    let all = fs::read_to_string(root().join("src/directory/data/controllers.toml")).unwrap();
    let start = all.find("[[controller]]\nid = \"meta\"").unwrap();
    let end = all[start + 2..].find("\n[[controller]]\n").map_or(all.len(), |at| start + 2 + at);
    let changed = |text: &str, pairs: &[(&str, &str)]| {
        pairs.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        })
    };
    let company = changed(
        &all[start..end],
        &[
            ("id = \"facebook\", name = \"Facebook\"", "id = \"facebook\", name = \"Fakebook\""),
            ("carries = [\"chats\"] },", "carries = [\"posts\"] },"),
            ("hosts = [", "hosts = [\"evil.example\", "),
            ("level = \"high\"", "level = \"medium\""),
            ("use = [\"contact\"]", "use = [\"objection\"]"),
            ("sources = [", "sources = [\"another\", "),
            ("\n[controller.elsewhere]", "doubt = \"nobody answers\"\n\n[controller.elsewhere]"),
        ],
    );
    fs::write(at.join("records.toml"), company).unwrap();
    run(at, &["data", "sign", "records.toml", "--key", "maker", "--number", "7", "-o", "7.signed"]).exits(0);
    let told = run(at, &["data", "update", "7.signed", "--key", "maker.pub"]).exits(0).json();
    let changes = told["changes"].as_array().unwrap();
    let text = |change: &serde_json::Value, key: &str| change[key].as_str().unwrap_or("-").to_owned();
    let lines: Vec<String> = changes
        .iter()
        .map(|change| ["id", "about", "before", "after"].map(|key| text(change, key)).join(" | "))
        .collect();
    let hosts = lines.iter().find(|line| line.starts_with("controller/meta/hosts | record | ")).unwrap();
    assert!(hosts.contains(" | evil.example, "), "{hosts}");
    let others: Vec<&String> = lines.iter().filter(|line| *line != hosts).collect();
    assert_eq!(
        others,
        [
            "controller/meta/confidence/level | record | high | medium",
            "controller/meta/doubt | record | - | nobody answers",
            "controller/meta/forms/https://help.meta.com/support/privacy//use | record | contact | objection",
            "controller/meta/services/facebook/name | record | Facebook | Fakebook",
            "controller/meta/services/meta-ai/carries | record | chats | posts",
        ]
    );
    // Nothing but days and sources: nothing becomes another thing.
    run(at, &["data", "remove"]).exits(0);
    let looked_at = all[start..end].replace("checked = 2026-11-", "checked = 2027-01-").replacen(
        "sources = [",
        "sources = [\"another\", ",
        1,
    );
    fs::write(at.join("records.toml"), looked_at).unwrap();
    run(at, &["data", "sign", "records.toml", "--key", "maker", "--number", "8", "-o", "8.signed"]).exits(0);
    let told = run(at, &["data", "update", "8.signed"]).exits(0).json();
    assert_eq!(told["changes"], serde_json::json!([]));
}

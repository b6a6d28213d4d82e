//! The interview as a person meets it: through a real pseudo-terminal, at 80 and at 40 columns, from the first question to
//! the letter; and what is left when it is broken off.
//!
//! `script` (util-linux) holds the terminal; what is typed goes to it, and what is seen comes back.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test looks at the files it asked for")]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use common::{clean, compare, folder_with, names, root, run, run_in};
use serde_json::Value;

/// How a dialogue ends when there is nothing more to type.
#[derive(Clone, Copy)]
enum End<'a> {
    /// These keys are pressed.
    Keys(&'a str),
    /// The program is sent this signal.
    Signal(&'a str),
}

const CTRL_C: End<'static> = End::Keys("\u{3}");
const CTRL_D: End<'static> = End::Keys("\u{4}");

/// What was seen, with what was typed, and the exit status. `!rmdir NAME` is not typed but done.
fn talk(folder: &Path, columns: usize, args: &str, typed: &[&str], end: End<'_>) -> (String, Option<i32>) {
    let outside = tempfile::tempdir().unwrap();
    let pid = outside.path().join("pid");
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let inside = format!(
        "stty rows 24 cols {columns}; echo $$ > '{}'; exec '{program}' --today 2026-11-22 --ui-language de {args}",
        pid.display()
    );
    let mut command = Command::new("script");
    clean(&mut command);
    command.args(["-q", "-e", "-c", &inside, "/dev/null"]).current_dir(folder);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("script (util-linux) is there");
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(n) = screen.read(&mut bytes) {
            if n == 0 || tell.send(bytes[..n].to_vec()).is_err() {
                break;
            }
        }
    });
    let (mut seen, mut answered) = (Vec::new(), 0);
    let mut typed = typed.iter();
    loop {
        // Only a program that hangs keeps us that long.
        match told.recv_timeout(Duration::from_secs(120)) {
            Ok(bytes) => seen.extend(bytes),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                panic!("it waits: {}", String::from_utf8_lossy(&seen));
            }
        }
        if seen.ends_with(b"\n> ") && seen.len() > answered {
            answered = seen.len();
            let mut next = typed.next();
            if let Some(name) = next.and_then(|line| line.strip_prefix("!rmdir ")) {
                fs::remove_dir(folder.join(name)).unwrap();
                next = typed.next();
            }
            match (next, end) {
                (Some(line), _) => writeln!(keys, "{line}").unwrap(),
                (None, End::Keys(last)) => keys.write_all(last.as_bytes()).unwrap(),
                (None, End::Signal(name)) => {
                    let pid = fs::read_to_string(&pid).unwrap();
                    assert!(Command::new("kill").args(["-s", name, pid.trim()]).status().unwrap().success());
                }
            }
            keys.flush().unwrap();
        }
    }
    let status = child.wait().unwrap().code();
    let seen = String::from_utf8(seen).unwrap().replace("\r\n", "\n");
    assert!(!seen.contains('\u{1b}'), "no line is drawn over: {seen:?}");
    (seen, status)
}

/// Compares with the dialogue as it was read and found good.
fn same(name: &str, screen: &str) {
    let path = root().join("tests/golden/interview").join(name);
    let differs = compare(&path, screen);
    assert!(differs.is_none(), "{}", differs.unwrap_or_default());
}

const OBJECTION: &[&str] = &[
    "1",
    "1",
    "1 2",
    "facebook.com/aenne.mueller, aenne@example.org",
    "@aenne.example",
    "2",
    "1 2",
    "",
    "Änne Müller",
    "Prüfstraße 1",
    "39104 Magdeburg",
    "aenne@example",
    "aenne@example.org",
];

/// No line of ours is wider than the terminal; what is typed is as long as it is.
fn fits(screen: &str, columns: usize) {
    let of_us = screen.lines().filter(|line| !line.starts_with("> "));
    let wide: Vec<&str> = of_us.filter(|line| line.chars().count() > columns).collect();
    assert!(wide.is_empty(), "wider than {columns}: {wide:#?}");
}

#[test]
fn an_objection_is_twelve_questions_and_a_letter() {
    for columns in [80, 40] {
        let folder = tempfile::tempdir().unwrap();
        let typed: Vec<&str> = OBJECTION.iter().chain(&["", "1", "1"]).copied().collect();
        let (screen, status) = talk(folder.path(), columns, "new", &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert_eq!(screen.matches("\nFrage ").count(), 12);
        same(&format!("objection.{columns}.txt"), &screen);
        fits(screen.split("\nGespeichert").next().unwrap(), columns);
        assert_eq!(names(folder.path()), ["widerspruch.pdf", "widerspruch.toml"]);
    }
}

#[test]
fn a_complaint_from_it_is_five_questions() {
    for columns in [80, 40] {
        let folder = folder_with(&["receipt.jpg", "confirmation.png"]);
        let typed: Vec<&str> = OBJECTION.iter().chain(&["", "", ""]).copied().collect();
        assert_eq!(talk(folder.path(), 80, "new", &typed, CTRL_D).1, Some(0));
        let typed = ["1.9.2026", "2", "7.9.", "1 2", "receipt.jpg, confirmation.png", "", "1", ""];
        let (screen, status) = talk(folder.path(), columns, "new complaint --from widerspruch.toml", &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert_eq!(screen.matches("\nFrage ").count(), 5);
        same(&format!("complaint.{columns}.txt"), &screen);
        assert!(names(folder.path()).contains(&"beschwerde.pdf".to_owned()));
    }
}

/// However it ends before the summary is agreed to, nothing is on disk, and the status is 130.
#[test]
fn what_is_broken_off_leaves_nothing() {
    for (index, count) in (0..=OBJECTION.len()).enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let ends = [CTRL_C, CTRL_D, End::Signal("TERM"), End::Signal("HUP")];
        let end = if index == OBJECTION.len() { CTRL_C } else { ends[index % 4] };
        let (screen, status) = talk(folder.path(), 80, "new", &OBJECTION[..count], end);
        assert_eq!(status, Some(130), "after {count} answers: {screen}");
        assert!(screen.ends_with("Es wurde nichts gespeichert.\n"), "{screen}");
        assert_eq!(names(folder.path()), [""; 0], "after {count} answers");
    }
    for count in [0, 5, OBJECTION.len()] {
        let folder = tempfile::tempdir().unwrap();
        let (_, status) = talk(folder.path(), 80, "new", &OBJECTION[..count], End::Signal("KILL"));
        assert_eq!(status, Some(137));
        assert_eq!(names(folder.path()), [""; 0], "killed after {count} answers");
    }
}

#[test]
fn one_goes_back_gets_help_and_changes_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let typed = [
        "<",
        "?",
        "1",
        "2",
        "<",
        "1",
        "none",
        "meta",
        "2",
        "",
        "",
        "Änne Müller",
        "Prüfstraße 1",
        "39104 Magdeburg",
        "",
        "8",
        "Änne Beispiel",
        "99",
        "t",
        "",
        "",
        "",
    ];
    let (screen, status) = talk(folder.path(), 72, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    for part in [
        "Das ist die erste Frage.",
        "Sie legen sich noch nicht fest.",
        "Wie heißt das Kind?",
        "Fehler: das ist keine der Antworten",
        "ich widerspreche nach",
    ] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    let text = fs::read_to_string(folder.path().join("widerspruch.toml")).unwrap();
    assert!(text.contains("Änne Beispiel") && text.contains("account_holder = false"), "{text}");
    assert!(!text.contains("represented"), "{text}");
}

#[test]
fn a_screen_of_twenty_columns_is_enough() {
    let folder = tempfile::tempdir().unwrap();
    let (screen, _) = talk(folder.path(), 20, "new", OBJECTION, CTRL_C);
    fits(&screen, 20);
}

#[test]
fn an_earlier_case_is_changed_in_its_place() {
    let folder = folder_with(&["objection.toml"]);
    let typed = ["8", "Neue Gasse 2", "", "", ""];
    let (screen, status) = talk(folder.path(), 80, "new --from objection.toml -o objection.toml", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let before = fs::read_to_string(root().join("examples/objection.toml")).unwrap();
    let after = fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    assert_eq!(after, before.replace("Prüfstraße 1", "Neue Gasse 2"), "{screen}");
}

/// A disk that is full loses no answers: the summary comes again.
#[test]
fn a_file_that_cannot_be_written_loses_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("case");
    fs::create_dir(&target).unwrap();
    // The folder goes away while questions are asked.
    let typed: Vec<&str> = OBJECTION.iter().chain(&["!rmdir case", "", "9", "Änne Beispiel"]).copied().collect();
    let (screen, status) = talk(folder.path(), 80, "new -o case/a.toml", &typed, CTRL_C);
    assert_eq!(status, Some(130), "{screen}");
    assert!(screen.contains("output::file") && screen.matches("Ihre Angaben").count() >= 2, "{screen}");
    assert!(screen.ends_with("Es wurde nichts gespeichert.\n"), "{screen}");
}

// ── without a terminal ─────────────────────────────────────────────────────────────────────────────────────────────

const ME: [&str; 8] =
    ["--controller", "meta", "--name", "Änne Müller", "--street", "Prüfstraße 1", "--place", "39104 Magdeburg"];

#[test]
fn without_a_terminal_all_that_is_missing_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = run_in(folder.path(), ["--format", "json", "new", "objection", "--who", "child"]).exits(2);
    let problems = outcome.problems();
    let helps: Vec<&str> = problems.iter().map(|p| p["help"].as_str().unwrap()).collect();
    assert!(problems.iter().all(|p| p["code"] == "new::answer-missing" && p["severity"] == "error"));
    for flag in ["--child-name", "--child-born", "--custody", "--controller", "--name", "--street", "--place"] {
        assert!(helps.iter().any(|help| help.contains(&format!("{flag};"))), "{flag}: {helps:?}");
    }
    assert_eq!(problems.len(), 7, "{helps:?}");
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn every_question_is_an_option() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["--format", "json", "new", "objection", "--services", "facebook,instagram"];
    let args = args.iter().chain(&["--account.facebook", "facebook.com/a", "--account.instagram", "@a"]).chain(&ME);
    let made = run_in(folder.path(), args).exits(0).json();
    assert_eq!((made["case"].as_str(), made["kind"].as_str()), (Some("objection.toml"), Some("objection")));
    run_in(folder.path(), ["render", "objection.toml"]).exits(0);
    // The name is taken: the next one is free, and a named one is replaced by force only.
    let again = run_in(folder.path(), ["--format", "json", "new", "objection"].iter().chain(&ME)).exits(0).json();
    assert_eq!(again["case"], "objection-2.toml");
    let named = ["--format", "json", "new", "objection", "-o", "objection.toml"];
    assert_eq!(run_in(folder.path(), named.iter().chain(&ME)).exits(3).codes(), ["output::exists"]);
    run_in(folder.path(), named.iter().chain(&ME).chain(&["--force"])).exits(0);
}

#[test]
fn answers_come_from_a_file_and_options_go_before_them() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "goal = \"complain\"\nservices = [\"facebook\"]\nobjected = true\nobjected-on = 2026-09-01\nobjected-how = \"post\"\n\
        answer = \"nothing\"\nname = \"Somebody\"\nstreet = \"Prüfstraße 1\"\nplace = \"39104 Magdeburg\"\n[account]\nfacebook = \"@a\"\n";
    fs::write(folder.path().join("a.toml"), answers).unwrap();
    let outcome = run_in(folder.path(), ["new", "--answers", "a.toml", "--name", "Änne Müller", "-o", "-"]).exits(0);
    for part in ["kind = \"complaint\"", "status = \"ignored\"", "name = \"Änne Müller\"", "authority = \"auto\""] {
        assert!(outcome.out().contains(part), "{part}: {}", outcome.out());
    }
    fs::write(folder.path().join("a.toml"), "nmae = \"Änne Müller\"\n").unwrap();
    let outcome = run_in(folder.path(), ["--format", "json", "new", "objection", "--answers", "a.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["new::unknown-answer"]);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("\"name\""));
}

#[test]
fn wrong_answers_are_told_with_those_that_are_missing() {
    let folder = tempfile::tempdir().unwrap();
    let args = [
        "--format",
        "json",
        "new",
        "objection",
        "--controller",
        "meta",
        "--place",
        "Nowhere",
        "--email",
        "a@b",
        "--street",
        "x",
    ];
    assert_eq!(run_in(folder.path(), args).exits(2).codes(), ["new::answer", "new::answer", "new::answer-missing"]);
    // A letter to another company than the one that was named would be the worst answer.
    let args = ["--format", "json", "new", "objection", "--services", "facebook", "--account.facebook", "@a"];
    let args = args.iter().chain(&["--controller", "openai"]).chain(&ME[2..]);
    assert_eq!(run_in(folder.path(), args).exits(2).codes(), ["new::not-asked"]);
    let args = ["--format", "json", "new", "objection", "--deliver", "pdf"];
    assert_eq!(run_in(folder.path(), args.iter().chain(&ME)).exits(2).codes(), ["new::deliver"]);
    let args = ["--format", "json", "new", "objection", "--custody", "sole"];
    assert_eq!(run_in(folder.path(), args.iter().chain(&ME)).exits(0).codes()[0], "new::not-asked");
}

#[test]
fn questions_are_data() {
    let all = run(["new", "--questions"]).exits(0).json();
    let all = all.as_array().unwrap();
    for question in all {
        for key in ["id", "text", "help", "when", "kind", "flag"] {
            assert!(question[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {question}");
        }
        assert!(question["fields"].is_array() && question["choices"].is_array());
    }
    let find = |id: &str| all.iter().find(|q| q["id"] == id).unwrap_or(&Value::Null);
    assert_eq!(find("goal")["choices"][0]["id"], "object");
    assert_eq!(find("account")["flag"], "--account.SERVICE");
    assert_eq!(find("place")["fields"], serde_json::json!(["sender.postal_code", "sender.city"]));
}

#[test]
fn a_letter_that_is_not_made_by_questions_is_begun_with_an_example() {
    let outcome = run(["--format", "json", "new", "rectification"]).exits(2);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("widerspruch example rectification"));
    assert_eq!(run(["--format", "json", "new", "objektion"]).exits(2).codes(), ["new::kind"]);
}

#[test]
fn the_next_of_a_household_and_the_next_letter_come_from_an_earlier_case() {
    let folder = folder_with(&["objection.toml"]);
    let args = ["new", "--from", "objection.toml", "--for", "person", "--who", "child", "--child-name", "Lina Müller"];
    let args = args.iter().chain(&["--child-born", "2013", "--custody", "sole", "--name", "Änne Müller", "-o", "-"]);
    let outcome = run_in(folder.path(), args).exits(0);
    assert!(outcome.out().contains("name = \"Lina Müller\"") && outcome.out().contains("Prüfstraße 1"));
    assert!(!outcome.out().contains("facebook"), "{}", outcome.out());
    let args = [
        "new",
        "complaint",
        "--from",
        "objection.toml",
        "--objected-on",
        "2026-09-01",
        "--answer",
        "nothing",
        "-o",
        "-",
    ];
    let outcome = run_in(folder.path(), args).exits(0);
    assert!(outcome.out().contains("status = \"ignored\"") && outcome.out().contains("what = \"objected\""));
}

// ── examples ───────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn an_example_is_a_start() {
    let folder = tempfile::tempdir().unwrap();
    for (args, name) in [
        (&["example", "complaint", "--language", "en"][..], "complaint.toml"),
        (&["example"], "objection.toml"),
        (&["example", "centre", "--language", "de"], "centre.toml"),
        (&["example", "table", "--language", "de"], "clients.csv"),
        (&["example", "centre", "--language", "en"], "centre-en.toml"),
        (&["example", "table", "--language", "en"], "clients-en.csv"),
    ] {
        fs::write(folder.path().join(name), run(args).exits(0).stdout).unwrap();
    }
    run_in(folder.path(), ["render", "complaint.toml", "objection.toml"]).exits(0);
    for ending in ["", "-en"] {
        let (table, centre) = (format!("clients{ending}.csv"), format!("centre{ending}.toml"));
        let out = format!("out{ending}");
        run_in(folder.path(), ["batch", &table, "--centre", &centre, "--out", &out]).exits(0);
        assert_eq!(names(&folder.path().join(out)).iter().filter(|name| name.ends_with(".pdf")).count(), 3);
    }
    assert_eq!(run(["--format", "json", "example", "objektion"]).exits(2).codes(), ["example::kind"]);
    assert_eq!(run(["--format", "json", "example", "--language", "xx"]).exits(2).codes(), ["example::language"]);
}

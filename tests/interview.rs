//! The interview as a person meets it: through a real pseudo-terminal, at 80 and at 40 columns, from the first question to
//! the letter; and what is left when it is broken off.
//!
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test looks at the files it asked for")]

mod common;

use std::fs;

use common::pty::{CTRL_C, CTRL_D, End, OBJECTION, Terminal, fits, talk};
use common::{compare, folder_with, names, root, run, run_in};
use rustix::process::Signal;
use serde_json::Value;

/// Compares with the dialogue as it was read and found good.
fn same(name: &str, screen: &str) {
    let path = root().join("tests/golden/interview").join(name);
    let differs = compare(&path, screen);
    assert!(differs.is_none(), "{}", differs.unwrap_or_default());
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
        fits(&screen, columns);
        // Where nothing can be drawn anew, nothing is another way.
        let dumb = Terminal { columns, language: "de", setup: "export TERM=dumb" };
        assert_eq!(dumb.talk(tempfile::tempdir().unwrap().path(), "new", &typed, CTRL_D).0, screen);
        assert_eq!(names(folder.path()), ["widerspruch.pdf", "widerspruch.toml"]);
    }
}

#[test]
fn a_complaint_from_it_is_five_questions() {
    for columns in [80, 40] {
        let folder = folder_with(&["receipt.jpg", "confirmation.png"]);
        let typed: Vec<&str> = OBJECTION.iter().chain(&["", "", ""]).copied().collect();
        assert_eq!(talk(folder.path(), 80, "new", &typed, CTRL_D).1, Some(0));
        let typed: Vec<&str> = COMPLAINT.iter().chain(&["", "1", ""]).copied().collect();
        let (screen, status) = talk(folder.path(), columns, "new complaint --from widerspruch.toml", &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert_eq!(screen.matches("\nFrage ").count(), 5);
        same(&format!("complaint.{columns}.txt"), &screen);
        fits(&screen, columns);
        assert!(names(folder.path()).contains(&"beschwerde.pdf".to_owned()));
    }
}

const COMPLAINT: &[&str] = &["1.9.2026", "2", "7.9.", "1 2", "receipt.jpg, confirmation.png"];

/// Where somebody lives who reads a language, and how they write the first and the seventh of September.
const HOMES: &[(&str, [&str; 4])] = &[
    ("el", ["Οδός Δοκιμής 5", "105 58 Αθήνα, ΕΛΛΑΔΑ", "1/9/2026", "7 Σεπτεμβρίου"]),
    ("es", ["Calle de la Prueba 5", "28013 Madrid, España", "1 de septiembre de 2026", "7/9"]),
    ("fr", ["12 rue de l’Exemple", "69001 Lyon, France", "1er septembre 2026", "7/9"]),
    ("it", ["Via della Prova 5", "00186 Roma, Italia", "1° settembre 2026", "7/9/2026"]),
    ("nb", ["Prøveveien 5", "0150 Oslo, Norge", "1. september 2026", "7.9."]),
    ("nl", ["Teststraat 5", "3511 AB Utrecht, Nederland", "1-9-2026", "7-9"]),
    ("pl", ["ul. Próbna 5", "00-001 Warszawa, Polska", "1 września 2026", "7.9."]),
];

/// In each language of the program: an objection on a narrow screen, with help, a step back and a slip of the finger, and the complaint
/// that follows it on a wide one.
#[test]
fn each_language_has_its_dialogues() {
    for tag in widerspruch::words::Words::languages().into_iter().filter(|tag| !["de", "en"].contains(tag)) {
        let home = HOMES.iter().find(|(known, _)| *known == tag);
        let (_, [street, place, sent, answered]) = home.unwrap_or_else(|| panic!("where do readers of {tag} live?"));
        let folder = folder_with(&["receipt.jpg", "confirmation.png"]);
        let mut typed: Vec<&str> = ["?", "9", "<"].iter().chain(OBJECTION).copied().collect();
        for line in &mut typed {
            match *line {
                "Prüfstraße 1" => *line = street,
                "39104 Magdeburg" => *line = place,
                _ => {}
            }
        }
        typed.extend(["", "1", "1"]);
        let terminal = |columns| Terminal { columns, language: tag, setup: ":" };
        let (screen, status) = terminal(40).talk(folder.path(), "new", &typed, CTRL_D);
        assert_eq!(status, Some(0), "{tag}: {screen}");
        same(&format!("{tag}/objection.40.txt"), &screen);
        fits(&screen, 40);
        let case = names(folder.path()).into_iter().find(|name| name.ends_with(".toml")).unwrap();
        // The letter that went in September is not the one that was made today.
        fs::remove_file(folder.path().join(&case).with_extension("pdf")).unwrap();
        let typed = [sent, "2", answered, "1 2", "receipt.jpg, confirmation.png", "", "1", ""];
        let (screen, status) =
            terminal(80).talk(folder.path(), &format!("new complaint --from {case}"), &typed, CTRL_D);
        assert_eq!(status, Some(0), "{tag}: {screen}");
        same(&format!("{tag}/complaint.80.txt"), &screen);
        fits(&screen, 80);
    }
}

/// However it ends before the summary is agreed to, at whatever question, nothing is on disk, and the status is 130.
#[test]
fn what_is_broken_off_leaves_nothing() {
    for count in 0..=OBJECTION.len() {
        let folder = tempfile::tempdir().unwrap();
        let ends = [CTRL_C, CTRL_D, End::Signal(Signal::TERM), End::Signal(Signal::HUP)];
        let end = if count == OBJECTION.len() { CTRL_C } else { ends[count % 4] };
        let (screen, status) = talk(folder.path(), 80, "new", &OBJECTION[..count], end);
        assert_eq!(status, Some(130), "after {count} answers: {screen}");
        assert!(screen.ends_with("Es wurde nichts gespeichert.\n"), "{screen}");
        assert_eq!(names(folder.path()), [""; 0], "after {count} answers");
    }
    for count in 0..=COMPLAINT.len() {
        let folder = folder_with(&["objection.toml"]);
        let args = "new complaint --from objection.toml";
        let (screen, status) = talk(folder.path(), 80, args, &COMPLAINT[..count.min(4)], CTRL_C);
        assert_eq!(status, Some(130), "after {count} answers: {screen}");
        assert_eq!(names(folder.path()), ["objection.toml"], "after {count} answers");
    }
}

#[test]
fn who_is_killed_or_loses_the_terminal_leaves_nothing() {
    for count in 0..=OBJECTION.len() {
        let folder = tempfile::tempdir().unwrap();
        let end = if count % 2 == 0 { End::Signal(Signal::KILL) } else { End::Close };
        let (screen, status) = talk(folder.path(), 80, "new", &OBJECTION[..count], end);
        assert_eq!(status, (count % 2 == 0).then_some(137), "{screen}");
        assert_eq!(names(folder.path()), [""; 0], "killed after {count} answers");
    }
}

/// A disk that takes no byte more: that is said, the answers stay, and nothing lies about.
#[test]
fn a_full_disk_loses_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let typed: Vec<&str> = OBJECTION.iter().chain(&["", "9", "Änne Beispiel"]).copied().collect();
    let full = Terminal { columns: 80, language: "de", setup: "ulimit -f 0" };
    let (screen, status) = full.talk(folder.path(), "new", &typed, CTRL_C);
    assert_eq!(status, Some(130), "{screen}");
    assert!(screen.contains("Fehler: „widerspruch.toml“ kann nicht geschrieben werden"), "{screen}");
    assert!(screen.contains("9  Ihr Name: Änne Beispiel"), "{screen}");
    assert_eq!(names(folder.path()), [""; 0]);
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
    let typed = ["7", "Neue Gasse 2", "", "", ""];
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
    assert!(screen.contains("Fehler: „case/a.toml“") && screen.matches("Ihre Angaben").count() >= 2, "{screen}");
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
        "x 1",
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

/// A place that cannot be read without its country takes the one that is given; one that tells its country needs none.
#[test]
fn a_place_and_its_country_can_be_two_options() {
    let folder = tempfile::tempdir().unwrap();
    for (place, country, code, city) in [
        ("00-001 Warszawa", "PL", "00-001", "Warszawa"),
        ("111 22 Stockholm", "SE", "111 22", "Stockholm"),
        ("1100-060 Lisboa", "PT", "1100-060", "Lisboa"),
        ("105 58 Αθήνα", "GR", "105 58", "Αθήνα"),
        ("110 00 Praha", "CZ", "110 00", "Praha"),
        ("101 Reykjavík", "IS", "101", "Reykjavík"),
        ("1010 Wien", "AT", "1010", "Wien"),
    ] {
        let args = ["new", "objection", "--place", place, "--country", country, "-o", "-"];
        let args = args.iter().chain(&ME[..6]);
        let outcome = run_in(folder.path(), args).exits(0);
        let lines = format!("postal_code = \"{code}\"\ncity = \"{city}\"\ncountry = \"{country}\"");
        assert!(outcome.out().contains(&lines), "{place}: {}", outcome.out());
    }
    let args = ["new", "objection", "--place", "Dublin 2", "--country", "IE", "-o", "-"];
    let outcome = run_in(folder.path(), args.iter().chain(&ME[..6])).exits(0);
    assert!(outcome.out().contains("city = \"Dublin 2\"\ncountry = \"IE\""), "{}", outcome.out());
    // What the system is set up for does not read the code of the country that is given.
    let args = ["new", "objection", "--place", "75011 Paris", "--country", "FR", "-o", "-"];
    let mut abroad = common::program();
    abroad.current_dir(folder.path()).env("LC_ALL", "pl_PL.UTF-8").args(args.iter().chain(&ME[..6]));
    let outcome = common::outcome(&mut abroad).exits(0);
    assert!(outcome.out().contains("postal_code = \"75011\"\ncity = \"Paris\"\ncountry = \"FR\""), "{}", outcome.out());
    // Two countries are one too many.
    let args = ["--format", "json", "new", "objection", "--place", "00-001 Warszawa", "--country", "DE"];
    assert_eq!(run_in(folder.path(), args.iter().chain(&ME[..6])).exits(2).codes(), ["new::not-asked"]);
}

/// The options of all questions, as `--questions` lists them.
#[test]
fn every_question_that_is_listed_has_its_option() {
    let all = run(["new", "--questions"]).exits(0).json();
    for question in all.as_array().unwrap() {
        let flag = question["flag"].as_str().unwrap().replace("SERVICE", "facebook").replace("WHAT", "access");
        // With a letter that is not there, all options are read and nothing else happens.
        let outcome = run(["--format", "json", "new", "no-letter", &flag, "x"]).exits(2);
        assert_eq!(outcome.codes(), ["new::kind"], "{flag}");
    }
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

/// A day that a script leaves open is open: what is asked in its place counts, and the letter is that of the place.
#[test]
fn what_a_script_leaves_open_is_open() {
    let base =
        ["new", "objection", "--services", "facebook", "--account.facebook", "@aenne.example", "--objected", "yes"];
    let base = base.iter().chain(&["--grounds", "old-posts", "--name", "Änne Müller", "--street", "Prüfstraße 1"]);
    let base: Vec<&str> = base.chain(&["--place", "39104 Magdeburg", "-o", "-"]).copied().collect();
    let with = |more: &[&str]| run(base.iter().chain(more));
    let before = with(&["--objected-before", "before"]).exits(0);
    assert!(before.out().contains("status = \"objected-before-start\""), "{}", before.out());
    assert!(!before.out().contains("language ="), "nothing says that the writer reads English: {}", before.out());
    let after = with(&["--objected-before", "after", "--answer", "nothing"]).exits(0);
    assert!(after.out().contains("status = \"objected-after-start\""), "{}", after.out());
    // One who says neither is asked.
    assert!(with(&[]).exits(2).stderr.contains("objected-before"));
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

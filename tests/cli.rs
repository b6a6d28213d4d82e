//! The commands, run as a user or a script runs them. What is tested here is what `--help` and the manual promise.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

mod common;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use common::{compare, folder_with, names, program, report, root, run, run_in, run_with_input};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("no object: {value}")).keys().map(String::as_str).collect()
}

fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}

// ── render: where the letter goes ──────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_letter_lies_beside_the_case() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    let outcome = run_in(&folder.path().join("elsewhere"), ["render", "../objection.toml"]).exits(0);
    assert_eq!(names(folder.path()), ["elsewhere", "objection.pdf", "objection.toml"]);
    assert_eq!(names(&folder.path().join("elsewhere")), [""; 0]);
    assert!(is_pdf(&fs::read(folder.path().join("objection.pdf")).unwrap()));
    assert!(
        outcome
            .out()
            .starts_with("../objection.pdf (1 page, PDF/A-2a and PDF/UA-1) to Meta Platforms Ireland Limited\n  "),
        "{}",
        outcome.out()
    );
    assert_eq!(outcome.stderr, "");
}

#[test]
fn o_names_the_file() {
    let folder = folder_with(&["objection.toml"]);
    run_in(folder.path(), ["render", "objection.toml", "-o", "letter to Meta"]).exits(0);
    assert_eq!(names(folder.path()), ["letter to Meta", "objection.toml"]);
    assert!(is_pdf(&fs::read(folder.path().join("letter to Meta")).unwrap()));
}

#[test]
fn o_minus_gives_the_letter_and_nothing_else() {
    let folder = folder_with(&["objection.toml"]);
    let outcome = run_in(folder.path(), ["render", "objection.toml", "-o", "-"]).exits(0);
    assert!(is_pdf(&outcome.stdout));
    assert_eq!(names(folder.path()), ["objection.toml"]);
    assert_eq!(outcome.stderr, "");
    run_in(folder.path(), ["render", "objection.toml"]).exits(0);
    assert_eq!(outcome.stdout, fs::read(folder.path().join("objection.pdf")).unwrap(), "the same letter as in a file");
}

#[test]
fn out_takes_a_file_for_each_case() {
    let folder = folder_with(&["objection.toml", "complaint-centre.json"]);
    fs::create_dir(folder.path().join("out")).unwrap();
    run_in(folder.path(), ["render", "--out", "out", "objection.toml", "complaint-centre.json"]).exits(0);
    assert_eq!(names(&folder.path().join("out")), ["complaint-centre.pdf", "objection.pdf"]);
    assert_eq!(names(folder.path()), ["complaint-centre.json", "objection.toml", "out"]);
}

#[test]
fn a_file_is_replaced_by_force_only() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let letter = folder.path().join("objection.pdf");
    fs::write(&letter, "old").unwrap();
    for args in
        [&["objection.toml"][..], &["complaint.toml", "objection.toml"], &["complaint.toml", "-o", "objection.pdf"]]
    {
        let outcome = run_in(folder.path(), ["--format", "json", "render"].iter().chain(args)).exits(3);
        assert_eq!(outcome.codes(), ["output::exists"]);
        assert!(outcome.stderr.contains("--force"), "{}", outcome.stderr);
        assert_eq!(fs::read(&letter).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["complaint.toml", "objection.pdf", "objection.toml"], "{args:?}");
    }
    run_in(folder.path(), ["render", "--force", "objection.toml"]).exits(0);
    assert!(is_pdf(&fs::read(&letter).unwrap()));
}

#[test]
fn two_cases_for_one_file_are_refused() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("other")).unwrap();
    fs::copy(folder.path().join("objection.toml"), folder.path().join("other/objection.toml")).unwrap();
    fs::create_dir(folder.path().join("out")).unwrap();
    let cases = ["objection.toml", "other/objection.toml"];
    let outcome =
        run_in(folder.path(), ["--format", "json", "render", "--force", "--out", "out"].iter().chain(&cases)).exits(3);
    assert_eq!(outcome.codes(), ["output::same-file"]);
    assert_eq!(names(&folder.path().join("out")), [""; 0]);
    // Beside their cases they do not meet.
    run_in(folder.path(), ["render"].iter().chain(&cases)).exits(0);
}

#[test]
fn two_names_of_one_file_are_one_file() {
    let folder = folder_with(&["objection.toml"]);
    for args in [&["render"][..], &["render", "--force"]] {
        let outcome =
            run_in(folder.path(), args.iter().chain(&["--format", "json", "objection.toml", "./objection.toml"]))
                .exits(3);
        assert_eq!(outcome.codes(), ["output::same-file"]);
        assert_eq!(names(folder.path()), ["objection.toml"]);
    }
}

#[test]
fn with_one_wrong_case_no_letter_is_written() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    fs::write(folder.path().join("wrong.toml"), "kind = 1\n").unwrap();
    let outcome =
        run_in(folder.path(), ["--format", "json", "render", "objection.toml", "wrong.toml", "complaint.toml"])
            .exits(3);
    assert!(outcome.problems().iter().all(|p| p["file"] == "wrong.toml"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, b"");
    assert_eq!(names(folder.path()), ["complaint.toml", "objection.toml", "wrong.toml"]);
}

#[test]
fn commands_that_cannot_be_meant_are_usage_errors() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let wrong: [&[&str]; 12] = [
        &[],
        &["render"],
        &["rendre", "objection.toml"],
        &["render", "--frce", "objection.toml"],
        &["render", "objection.toml", "complaint.toml", "-o", "one.pdf"],
        &["render", "objection.toml", "-o", "a.pdf", "--out", "."],
        &["--format", "json", "render", "objection.toml", "-o", "-"],
        &["--format", "yaml", "check", "objection.toml"],
        &["--today", "32.12.2026", "check", "objection.toml"],
        &["--today", "2026-02-31", "check", "objection.toml"],
        &["render", "-", "-", "--out", "."],
        &["render", "-"],
    ];
    for args in wrong {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        let outcome = common::outcome(command.current_dir(folder.path()).args(args));
        assert_eq!(outcome.status, Some(2), "{args:?}: {}", outcome.stderr);
        assert!(outcome.stdout.is_empty() && !outcome.stderr.is_empty(), "{args:?}");
        assert_eq!(names(folder.path()), ["complaint.toml", "objection.toml"], "{args:?}");
        let as_json = common::outcome(command.args(["--format", "json"]));
        if !args.is_empty() && !args.contains(&"--format") {
            let codes = as_json.codes();
            assert!(
                as_json.status == Some(2) && codes.len() == 1 && codes[0].starts_with("usage::"),
                "{args:?}: {codes:?}"
            );
        }
    }
}

// ── render: standard input and plain text ──────────────────────────────────────────────────────────────────────────

#[test]
fn a_minus_reads_toml_from_standard_input() {
    let folder = folder_with(&["objection.toml"]);
    let case = fs::read(folder.path().join("objection.toml")).unwrap();
    let from_file = run_in(folder.path(), ["render", "objection.toml", "-o", "-"]).exits(0);
    let from_input = run_with_input(folder.path(), &case, ["render", "-", "-o", "-"]).exits(0);
    assert_eq!(from_file.stdout, from_input.stdout);
    let outcome = run_with_input(folder.path(), b"kind = 1\n", ["--format", "json", "check", "-"]).exits(3);
    assert!(outcome.problems().iter().all(|p| p["file"] == "<stdin>"), "{}", outcome.stderr);
    run_with_input(folder.path(), &case, ["render", "-", "--out", "."]).exits(0);
    assert_eq!(names(folder.path()), ["letter.pdf", "objection.toml"]);
}

#[test]
fn standard_input_has_no_folder_to_lie_beside() {
    let folder = folder_with(&["objection.toml"]);
    let case = fs::read(folder.path().join("objection.toml")).unwrap();
    run_with_input(folder.path(), &case, ["render", "objection.toml", "-"]).exits(2);
    assert_eq!(names(folder.path()), ["objection.toml"]);
}

#[test]
fn text_prints_the_letter() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let one = run_in(folder.path(), ["render", "--text", "objection.toml"]).exits(0);
    assert!(one.out().starts_with("Änne Müller\nPrüfstraße 1 · 39104 Magdeburg"), "{}", one.out());
    assert!(one.out().ends_with("Änne Müller\n"), "{}", one.out());
    let two = run_in(folder.path(), ["render", "--text", "objection.toml", "complaint.toml"]).exits(0);
    let letters: Vec<&str> = two.out().split('\u{c}').collect();
    assert_eq!((letters.len(), letters[0]), (2, one.out()));
    assert_eq!(names(folder.path()), ["complaint.toml", "objection.toml"]);
    run_in(folder.path(), ["render", "--text", "objection.toml", "-o", "letter.txt"]).exits(0);
    assert_eq!(fs::read_to_string(folder.path().join("letter.txt")).unwrap(), one.out());
}

#[test]
fn text_as_json_has_the_letter_and_the_next_steps() {
    let folder = folder_with(&["objection.toml"]);
    let plain = run_in(folder.path(), ["render", "--text", "objection.toml"]).exits(0);
    let outcome = run_in(folder.path(), ["--format", "json", "render", "--text", "objection.toml"]).exits(0);
    let all = outcome.json();
    assert_eq!(keys(&all[0]), ["case", "text", "recipient", "next_steps", "steps"]);
    assert_eq!(all[0]["text"].as_str().unwrap(), plain.out());
}

#[test]
fn text_into_a_file_is_told_to_scripts() {
    let folder = folder_with(&["objection.toml"]);
    let outcome =
        run_in(folder.path(), ["--format", "json", "render", "--text", "objection.toml", "-o", "letter.txt"]).exits(0);
    assert_eq!(outcome.json().as_array().unwrap().len(), 1);
}

#[test]
fn with_one_obstacle_no_text_is_written() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("objection.txt"), "old").unwrap();
    run_in(folder.path(), ["render", "--text", "--out", "out", "complaint.toml", "objection.toml"]).exits(3);
    assert_eq!(names(&out), ["objection.txt"]);
}

#[test]
fn two_texts_for_one_file_are_refused() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("other")).unwrap();
    fs::copy(root().join("examples/complaint.toml"), folder.path().join("other/objection.toml")).unwrap();
    let outcome = run_in(
        folder.path(),
        ["--format", "json", "render", "--text", "--force", "--out", ".", "objection.toml", "other/objection.toml"],
    )
    .exits(3);
    assert_eq!(outcome.codes(), ["output::same-file"]);
}

// ── render --steps ────────────────────────────────────────────────────────────────────────────────────────────────

/// What to do now: as text, and as one page beside the letter that says the same words.
#[test]
fn the_next_steps_are_a_sheet_of_their_own() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let text = run_in(folder.path(), ["render", "--steps", "complaint.toml"]).exits(0);
    let lines: Vec<&str> = text.out().lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[0], "Was jetzt zu tun ist");
    assert!(lines[1].contains("Beschwerde") && lines[1].contains("Sachsen-Anhalt"), "{}", lines[1]);
    for heading in ["Vor dem Absenden", "Absenden", "Danach", "Gut zu wissen"] {
        assert!(lines.contains(&heading), "{heading}");
    }
    assert!(lines.iter().filter(|line| line.starts_with("☐ ")).count() <= 8);
    // The authority's own form and site, and what the law says of its silence.
    for words in ["https://datenschutz.sachsen-anhalt.de/", "Art. 78 Abs. 2 DSGVO", "Verjährung"] {
        assert!(text.out().contains(words), "{words}");
    }
    assert_eq!(names(folder.path()), ["complaint.toml", "objection.toml"]);

    let all = ["--format", "json", "render", "--steps", "--out", ".", "objection.toml", "complaint.toml"];
    let json = run_in(folder.path(), all).exits(0).json();
    for (sheet, name) in json.as_array().unwrap().iter().zip(["objection", "complaint"]) {
        assert_eq!(sheet["pdf"], json!(format!("./{name}.steps.pdf")));
        assert_eq!((&sheet["pages"], &sheet["conformance"]), (&json!(1), &json!(["PDF/A-2a", "PDF/UA-1"])));
    }
    let pdf = lopdf::Document::load(folder.path().join("complaint.steps.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 1);
    let text = common::pdf::drawn_text(&pdf).replace("\u{ad}\n", "");
    let words: Vec<&str> = text.split_whitespace().collect();
    for word in ["jetzt", "Absenden", "Danach", "https://datenschutz.sachsen-anhalt.de/", "Verjährung:"] {
        assert!(words.iter().any(|w| w.contains(word)), "{word} in {words:?}");
    }
}

#[test]
fn the_sheet_is_no_letter_as_text() {
    let folder = folder_with(&["objection.toml"]);
    run_in(folder.path(), ["render", "--steps", "--text", "objection.toml"]).exits(2);
    let forms = run_in(folder.path(), ["render", "--steps", "objection.toml"]).exits(0);
    assert!(!forms.out().contains("whatsapp.com/contact"), "only forms of the services of the case");
}

// ── render: what it says and what it writes ────────────────────────────────────────────────────────────────────────

#[test]
fn the_json_of_render_is_the_promised_one() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let outcome = run_in(folder.path(), ["--format", "json", "render", "objection.toml", "complaint.toml"]).exits(0);
    let all = outcome.json();
    assert_eq!(all.as_array().unwrap().len(), 2);
    for (letter, name) in all.as_array().unwrap().iter().zip(["objection", "complaint"]) {
        assert_eq!(
            keys(letter),
            ["case", "pdf", "pages", "bytes", "sha256", "conformance", "recipient", "next_steps", "steps", "signature"]
        );
        assert_eq!(letter["signature"], json!(null));
        assert_eq!((&letter["case"], &letter["pdf"]), (&json!(format!("{name}.toml")), &json!(format!("{name}.pdf"))));
        let bytes = fs::read(folder.path().join(format!("{name}.pdf"))).unwrap();
        assert_eq!(letter["bytes"], bytes.len());
        let sha256: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(letter["sha256"], sha256);
        assert_eq!(letter["pages"], lopdf::Document::load_mem(&bytes).unwrap().get_pages().len());
        assert_eq!(letter["conformance"], json!(["PDF/A-2a", "PDF/UA-1"]));
        assert!(letter["next_steps"].as_array().unwrap().iter().all(|step| step.is_string()));
        assert!(letter["next_steps"].as_array().unwrap().len() > 5);
        let steps = letter["steps"].as_array().unwrap();
        assert_eq!(
            steps.iter().map(|s| &s["text"]).collect::<Vec<_>>(),
            letter["next_steps"].as_array().unwrap().iter().collect::<Vec<_>>()
        );
        let groups: Vec<&str> = steps.iter().map(|s| s["group"].as_str().unwrap()).collect();
        assert!(["before", "posting", "afterwards", "notes"].iter().all(|g| groups.contains(g)), "{groups:?}");
    }
    assert_eq!(all[0]["recipient"], "Meta Platforms Ireland Limited");
    assert_eq!(all[1]["recipient"], "Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt");
}

#[test]
fn the_same_case_and_date_give_the_same_bytes() {
    let folder = folder_with(&["objection.toml", "objection-image.toml", "signature.png"]);
    for case in ["objection.toml", "objection-image.toml"] {
        let first = run_in(folder.path(), ["render", case, "-o", "-"]).exits(0).stdout;
        let second = run_in(folder.path(), ["render", case, "-o", "-"]).exits(0).stdout;
        assert!(first == second, "{case} differs from run to run");
        let later = common::outcome(
            std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch")).current_dir(folder.path()).args([
                "--today",
                "2026-11-23",
                "render",
                case,
                "-o",
                "-",
            ]),
        )
        .exits(0)
        .stdout;
        assert!(first != later, "{case} does not say its date");
    }
}

/// In company a letter has the same bytes as alone: nothing of the letter before it stays.
#[test]
fn a_letter_does_not_depend_on_its_neighbours() {
    let cases = ["objection-en.toml", "objection-child.toml", "complaint.toml", "objection-form-a-serif.toml"];
    let folder = folder_with(&cases);
    fs::create_dir(folder.path().join("out")).unwrap();
    run_in(folder.path(), ["render", "--out", "out"].iter().chain(&cases)).exits(0);
    for case in cases {
        let alone = run_in(folder.path(), ["render", case, "-o", "-"]).exits(0).stdout;
        let together = fs::read(folder.path().join("out").join(case).with_extension("pdf")).unwrap();
        assert!(alone == together, "{case}");
    }
}

/// Nothing of the machine is in the file.
#[test]
fn a_letter_holds_no_path_and_no_user() {
    let folder = folder_with(&["objection-image.toml", "signature.png"]);
    let bytes = run_in(folder.path(), ["render", "objection-image.toml", "-o", "-"]).exits(0).stdout;
    let mut document = lopdf::Document::load_mem(&bytes).unwrap();
    document.decompress();
    let mut plain = Vec::new();
    document.save_to(&mut plain).unwrap();
    let text = String::from_utf8_lossy(&plain).to_lowercase();
    let mut words =
        vec![folder.path().to_string_lossy().to_lowercase(), "signature.png".into(), "objection-image".into()];
    words.extend(
        ["HOSTNAME", "CARGO_MANIFEST_DIR"].iter().filter_map(|name| std::env::var(name).ok()).map(|v| v.to_lowercase()),
    );
    for word in words.iter().filter(|word| word.len() > 3) {
        assert!(!text.contains(word.as_str()), "{word} stands in the letter");
    }
}

// ── check ──────────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn check_says_what_would_be_written_and_writes_nothing() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let outcome = run_in(folder.path(), ["check", "objection.toml", "complaint.toml"]).exits(0);
    assert_eq!(
        outcome.out(),
        "objection.toml: objection (de) to Meta Platforms Ireland Limited, 1 page\n\
         complaint.toml: complaint (de) to Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt, 2 pages\n"
    );
    let outcome = run_in(folder.path(), ["--format", "json", "check", "objection.toml"]).exits(0);
    assert_eq!(keys(&outcome.json()[0]), ["case", "kind", "language", "recipient", "pages"]);
    assert_eq!(names(folder.path()), ["complaint.toml", "objection.toml"]);
}

#[test]
fn check_fails_when_one_case_is_wrong() {
    let folder = folder_with(&["objection.toml"]);
    fs::write(folder.path().join("wrong.toml"), "kind = 1\n").unwrap();
    let outcome = run_in(folder.path(), ["check", "objection.toml", "wrong.toml"]).exits(3);
    assert_eq!(outcome.stdout, b"");
}

#[test]
fn the_date_of_the_letter_is_today_or_the_one_of_the_case() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let text = |today: &str, case: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        common::outcome(command.current_dir(folder.path()).args(["--today", today, "render", "--text", case]))
            .exits(0)
            .out()
            .to_owned()
    };
    assert!(text("2026-12-01", "objection.toml").contains("Datum: 1.\u{a0}Dezember 2026\n"));
    assert!(text("2026-12-01", "complaint.toml").contains("Datum: 22.\u{a0}November 2026\n"));
}

// ── help ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A year does not tell whether the birthday was: of eighteen years some are of age, and then write for themselves.
#[test]
fn a_child_that_may_be_of_age_is_told() {
    let folder = folder_with(&["objection.toml"]);
    let text = fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    let checked = |year: i32| {
        let child = format!("\n[represented]\nrelation = \"child\"\nname = \"Lina Müller\"\nbirth_year = {year}\n");
        fs::write(folder.path().join("child.toml"), format!("{text}{child}")).unwrap();
        run_in(folder.path(), ["check", "child.toml", "--format", "json"])
    };
    assert!(common::TODAY.starts_with("2026"));
    assert_eq!(checked(2007).exits(3).errors(), ["case::birth-year"]);
    assert_eq!(checked(2008).exits(0).codes(), ["case::birth-year"]);
    assert!(checked(2009).exits(0).codes().is_empty());
    assert_eq!(checked(2027).exits(3).errors(), ["case::birth-year"]);
}

/// The help of every command in one file: whatever a user can type stands there.
#[test]
fn help_is_as_recorded() {
    let german = help_in("de", "Befehle:");
    assert!(
        !["Usage", "Print", "default", "possible", "Options:", "[OPTIONS]"].iter().any(|word| german.contains(word))
    );
    let golden = root().join("tests/golden");
    let english = compare(&golden.join("help.txt"), &help_in("en", "Commands:"));
    report(english.into_iter().chain(compare(&golden.join("help.de.txt"), &german)).collect());
}

fn help_in(language: &str, commands: &str) -> String {
    let mut text = String::new();
    let mut queue: Vec<Vec<String>> = vec![Vec::new()];
    while let Some(command) = queue.pop() {
        let outcome =
            common::outcome(program().args(["--ui-language", language]).args(&command).arg("--help")).exits(0);
        assert_eq!(outcome.stderr, "");
        let heading = format!("$ widerspruch {}", [&command[..], &["--help".to_owned()]].concat().join(" "));
        text.push_str(&format!("{heading}\n\n{}\n", outcome.out()));
        let subcommands = outcome
            .out()
            .lines()
            .skip_while(|line| *line != commands)
            .skip(1)
            .take_while(|line| line.starts_with("  "));
        let names =
            subcommands.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
        let below: Vec<Vec<String>> =
            names.filter(|name| *name != "help").map(|name| [&command[..], &[name.to_owned()]].concat()).collect();
        queue.extend(below.into_iter().rev());
    }
    assert!(text.contains("$ widerspruch authorities find --help"));
    text
}

/// Every kind of mistake in a command, in both languages: what is wrong, what was meant, how it is called.
#[test]
fn mistakes_in_a_command_are_told_in_the_language_with_what_was_meant() {
    let told = |language: &str, args: &[&str]| {
        let told = common::outcome(program().args(["--format", "json", "--ui-language", language]).args(args)).exits(2);
        let problem = told.first_error();
        let text = |key: &str| problem[key].as_str().unwrap_or_default().to_owned();
        (text("code"), text("message"), text("help"))
    };
    let wrong: &[(&[&str], &str, &[&str])] = &[
        (&["render", "--frce", "x.toml"], "usage::unknown-argument", &["--frce", "--force", "widerspruch render"]),
        (&["rendr"], "usage::unknown-command", &["rendr", "render", "widerspruch"]),
        (&["check"], "usage::missing-argument", &["...", "widerspruch check"]),
        (&["outbox", "lst"], "usage::unknown-command", &["lst", "list"]),
        (&["render", "a", "-o", "b", "--out", "c"], "usage::conflict", &["--output", "--out"]),
        (&["render", "a", "--force", "--force"], "usage::twice", &["--force"]),
        (&["--color", "blue", "check", "a"], "usage::invalid-value", &["blue", "--color", "auto, always, never"]),
        (&["verify", "a", "--trust"], "usage::no-value", &["--trust"]),
        (&["batch", "a", "--shard", "3/2"], "usage::refused-value", &["3/2", "--shard", "2/5"]),
        (&["deadline", "--received", "30.2.26"], "usage::refused-value", &["30.2.26", "2026-11-25"]),
        (&["deadline", "--received", "03/09/2026"], "usage::refused-value", &["03/09/2026", "--received"]),
        (&["outbox", "show", "x"], "usage::refused-value", &["'x'", "„x“"]),
        (&["outbox"], "usage::missing-command", &[]),
    ];
    for (args, code, facts) in wrong {
        for language in ["en", "de"] {
            let (told_code, message, help) = told(language, args);
            let text = format!("{message}\n{help}");
            assert_eq!(told_code, *code, "{args:?}: {text}");
            let quoted = facts.iter().any(|fact| fact.starts_with('\''));
            let there = |fact: &&str| text.contains(*fact);
            assert!(if quoted { facts.iter().any(there) } else { facts.iter().all(there) }, "{args:?}: {text}");
        }
        assert_ne!(told("en", args).1, told("de", args).1, "{args:?}");
    }
    // A command with two forms has both in its usage, told apart.
    assert!(
        told("en", &["batch", "--frce"]).2.contains(" or widerspruch batch <COMMAND>"),
        "{:?}",
        told("en", &["batch", "--frce"])
    );
    assert!(
        told("de", &["batch", "--frce"]).2.contains(" oder widerspruch batch <"),
        "{:?}",
        told("de", &["batch", "--frce"])
    );
}

#[test]
fn version_is_the_one_of_the_package() {
    let outcome = run(["--version"]).exits(0);
    assert_eq!(outcome.out(), format!("widerspruch {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_and_manual_pages_are_made() {
    for (shell, part) in [("bash", "complete -F"), ("zsh", "#compdef widerspruch"), ("fish", "complete -c widerspruch")]
    {
        let outcome = run(["completions", shell]).exits(0);
        assert!(outcome.out().contains(part), "{shell}");
    }
    let folder = folder_with(&[]);
    run(["man".as_ref(), folder.path().as_os_str()]).exits(0);
    for page in ["widerspruch.1", "widerspruch-render.1", "widerspruch-authorities-find.1"] {
        let text = fs::read_to_string(folder.path().join(page)).unwrap();
        assert!(text.contains(".TH") && text.contains(".SH SYNOPSIS"), "{page}");
        let text = fs::read_to_string(folder.path().join("de/man1").join(page)).unwrap();
        assert!(text.contains(".TH") && text.contains(".SH ÜBERSICHT"), "{page}");
        assert!(!text.contains("SYNOPSIS") && !text.contains("Print"), "{page}: {text}");
    }
    // No English copies in the folders of languages that have no help of their own.
    let folders = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let folders: Vec<_> = folders.filter(|path| path.is_dir()).collect();
    assert_eq!(folders, [folder.path().join("de")]);
    let german = common::outcome(program().args(["--ui-language", "de", "completions", "fish"])).exits(0);
    assert!(german.out().contains("Die Briefe zu Fällen als PDF schreiben"));
    run(["man".as_ref(), Path::new("/nonexistent").as_os_str()]).exits(3);
}

/// A day of an option is read as the interview reads it: in the reader's language, and in English and German.
#[test]
fn days_of_options_are_read_in_the_language_of_the_reader() {
    for (tag, typed, day) in [
        ("fr", "1 octobre 2026", "2026-10-01"),
        ("pl", "1 października 2026", "2026-10-01"),
        ("el", "1 Οκτωβρίου 2026", "2026-10-01"),
        ("it", "1 ottobre 2026", "2026-10-01"),
        ("nl", "03/09/2026", "2026-09-03"),
        ("fr", "1. Oktober 2026", "2026-10-01"),
        ("de", "1. Oktober 2026", "2026-10-01"),
    ] {
        let told = |day: &str| {
            let outcome = run(["--ui-language", tag, "--format", "json", "deadline", "--received", day]);
            outcome.exits(0).json()
        };
        assert_eq!(told(typed), told(day), "{tag} {typed}");
    }
    let french = run(["deadline", "--received", "1 octobre 2026"]);
    assert_eq!(french.status, Some(2), "an English reader writes no French");
    let either = run(["--ui-language", "de", "deadline", "--received", "03/09/2026"]);
    assert_eq!(either.status, Some(2));
    assert!(either.stderr.contains("03.09.2026 oder 09.03.2026"), "{}", either.stderr);
}

#[test]
fn deadlines_are_told_with_their_reason() {
    let outcome = run(["--format", "json", "deadline", "--received", "2026-12-31"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    let value: serde_json::Value = serde_json::from_slice(&outcome.stdout).unwrap();
    let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["received", "months", "country", "nominal", "ends", "latest", "why"]);
    assert_eq!((&value["nominal"], &value["ends"]), (&"2027-01-31".into(), &"2027-02-02".into()));
    assert!(value["why"].as_str().unwrap().contains("St Brigid"), "{value}");
    // Customary days off make the lenient date later.
    let christmas = run(["deadline", "--received", "2026-11-25", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&christmas.stdout).unwrap();
    assert_eq!((&value["ends"], &value["latest"]), (&"2026-12-28".into(), &"2026-12-29".into()));
    // Good Friday counts in Ireland and not in a German Land.
    for (place, end) in [("IE", "26 March 2027"), ("DE-ST", "30 March 2027"), ("DE", "30 March 2027")] {
        let outcome = run(["deadline", "--received", "2027-02-26", "--country", place]);
        assert!(outcome.out().starts_with("ends ") && outcome.out().contains(end), "{place}: {}", outcome.out());
    }
}

#[test]
fn a_period_has_one_length_in_one_unit() {
    for (given, keys, ends) in [
        (["--days", "10"], ["received", "months", "days", "country"], "2026-12-07"),
        (["--weeks", "2"], ["received", "months", "weeks", "country"], "2026-12-09"),
        (["--years", "1"], ["received", "months", "years", "country"], "2027-11-25"),
    ] {
        let outcome =
            run([&["--format", "json", "deadline", "--received", "2026-11-25"][..], &given[..]].concat()).exits(0);
        let value = outcome.json();
        let first: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).take(4).collect();
        assert_eq!(first, keys, "{value}");
        assert_eq!((&value["months"], &value["ends"]), (&serde_json::Value::Null, &ends.into()), "{value}");
        assert_eq!(value[keys[2]].to_string(), given[1], "{value}");
    }
    let months = run(["--format", "json", "deadline", "--received", "2026-11-25", "--months", "3"]).exits(0).json();
    assert_eq!((&months["months"], &months["ends"]), (&3.into(), &"2027-02-25".into()));
    let both = run(["deadline", "--received", "2026-11-25", "--days", "3", "--months", "1"]);
    assert_eq!(both.status, Some(2), "{}", both.stderr);
    assert_eq!(run(["deadline", "--received", "2026-11-25", "--weeks", "0"]).status, Some(2));
    // Two working days lie in it, and the reason says so.
    let short = run(["deadline", "--received", "2026-11-27", "--days", "2"]).exits(0);
    assert!(short.out().contains("1 December 2026") && short.out().contains("Article 3(5)"), "{}", short.out());
}

#[test]
fn every_country_has_its_holidays_and_its_parts() {
    for (place, received, name, ends) in [
        ("FR", "2027-06-14", "France", "2027-07-15"),
        ("el", "2027-04-03", "Greece", "2027-05-04"),
        ("GB-SCT", "2026-12-02", "Scotland", "2027-01-05"),
        ("UK", "2027-11-27", "United Kingdom", "2027-12-29"),
        ("CH-GE", "2026-08-10", "Geneva", "2026-09-11"),
        ("EU", "2026-11-24", "the institutions of the European Union", "2027-01-04"),
    ] {
        let outcome = run(["--format", "json", "deadline", "--received", received, "--country", place]).exits(0);
        assert_eq!(outcome.codes(), Vec::<String>::new(), "{place}");
        assert_eq!(outcome.json()["ends"], ends, "{place}: {}", outcome.json());
        let human = run(["deadline", "--received", received, "--country", place]).exits(0);
        assert!(human.out().contains(&format!("place   {name}\n")), "{place}: {}", human.out());
    }
    assert_eq!(run(["deadline", "--received", "2026-12-14", "--country", "DE-XX"]).status, Some(2));
}

#[test]
fn own_holidays_move_an_end() {
    let folder = folder_with(&[]);
    let own = "[[holiday]]\nplace = \"IE\"\nname = \"a day of mourning\"\ndates = [2026-12-23]\n\
               [[holiday]]\nplace = \"US\"\nname = \"Christmas Day\"\non = \"12-25\"\n";
    fs::write(folder.path().join("config.toml"), own).unwrap();
    let config = folder.path().join("config.toml");
    let with = |country: &str, received: &str| {
        let config = config.to_str().unwrap();
        run(["--config", config, "--format", "json", "deadline", "--received", received, "--country", country]).exits(0)
    };
    let ireland = with("IE", "2026-11-23");
    assert_eq!(ireland.json()["ends"], "2026-12-24");
    assert!(ireland.json()["why"].as_str().unwrap().contains("a day of mourning"), "{}", ireland.json());
    let america = with("US", "2026-11-25");
    assert_eq!(
        (america.json()["ends"].clone(), america.codes()),
        ("2026-12-28".into(), vec!["law::holidays-unknown".to_owned()])
    );
}

#[test]
fn a_place_whose_holidays_are_unknown_is_told() {
    let outcome = run(["--format", "json", "deadline", "--received", "2026-12-14", "--country", "US"]);
    assert_eq!((outcome.status, outcome.codes()), (Some(0), vec!["law::holidays-unknown".to_owned()]));
    assert_eq!(run(["deadline", "--received", "2026-12-14", "--country", "XX"]).status, Some(2));
    assert_eq!(run(["deadline", "--received", "2026-02-30"]).status, Some(2));
    assert_eq!(run(["deadline", "--received", "2026-12-14", "--months", "0"]).status, Some(2));
}

#[test]
fn letters_with_old_law_are_listed() {
    let listed = |today: &str, months: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        let outcome = common::outcome(command.args(["--today", today, "templates", "list", "--older-than", months]));
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        outcome.out().lines().count()
    };
    let all = run(["templates", "list"]).out().lines().count();
    assert_eq!(listed("2026-12-22", "6"), 0);
    assert_eq!(listed("2027-05-22", "6"), 0);
    // The letters were looked at on different days of a week.
    assert!((1..all).contains(&listed("2027-05-23", "6")));
    assert_eq!(listed("2027-05-26", "6"), all);
}

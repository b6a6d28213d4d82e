//! Every diagnostic, shown by a tiny broken case beside the message it gets.
//!
//! `examples/errors` holds cases that give no letter, `examples/warnings` cases that give one with a doubt. Beside
//! `NAME.toml` or `NAME.json` stands `NAME.err`: the lines of `widerspruch --format json --today 2026-11-22 check` on
//! stderr; beside it in `NAME.de.err` the same with `--ui-language de`. `REPLACE=1` writes them anew.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use widerspruch::words::{Arg, Code, Words, id_of};

use common::{cases, compare, names, replacing, report, root, run, run_in};

/// Runs `check` on all cases of a folder of `examples/` and compares what it says.
fn check_folder(folder: &str, status: i32) {
    let path = root().join("examples").join(folder);
    let before = names(&path);
    let mut differences = Vec::new();
    let mut expected: BTreeSet<PathBuf> = BTreeSet::new();
    for case in cases(&path) {
        let err = case.with_extension("err");
        assert!(expected.insert(err.clone()), "two cases share {}", err.display());
        let name = format!("examples/{folder}/{}", case.file_name().unwrap().to_string_lossy());
        let outcome = run(["--format", "json", "check", &name]);
        if outcome.status != Some(status) {
            differences.push(format!("{name}: exit status {:?}, not {status}", outcome.status));
        }
        if status != 0 && !outcome.stdout.is_empty() {
            differences.push(format!("{name}: something on stdout: {}", outcome.out()));
        }
        let severities: BTreeSet<String> =
            outcome.problems().iter().map(|p| p["severity"].as_str().unwrap().to_owned()).collect();
        if severities.contains("error") != (status != 0) {
            differences.push(format!("{name}: {severities:?} with exit status {status}"));
        }
        differences.extend(compare(&err, &outcome.stderr));
        // The same in German, with the same codes, fields and places.
        let german = run(["--format", "json", "--ui-language", "de", "check", &name]);
        let facts = |outcome: &common::Outcome| -> Vec<Vec<serde_json::Value>> {
            let keys = ["code", "severity", "file", "line", "column", "field"];
            outcome.problems().iter().map(|problem| keys.map(|key| problem[key].clone()).to_vec()).collect()
        };
        if facts(&german) != facts(&outcome) {
            differences.push(format!("{name}: German says something else: {}", german.stderr));
        }
        let err = case.with_extension("de.err");
        differences.extend(compare(&err, &german.stderr));
        expected.insert(err);
    }
    if !replacing() {
        assert_eq!(names(&path), before, "check wrote something into {folder}");
    }
    for name in names(&path).iter().filter(|name| name.ends_with(".err")) {
        if !expected.contains(&path.join(name)) {
            differences.push(format!("examples/{folder}/{name} belongs to no case"));
        }
    }
    assert!(!expected.is_empty());
    report(differences);
}

#[test]
fn every_broken_case_gets_its_message() {
    check_folder("errors", 3);
}

#[test]
fn every_doubtful_case_gets_its_warning() {
    check_folder("warnings", 0);
}

/// Render refuses what check refuses, and leaves nothing behind.
#[test]
fn a_broken_case_is_never_written() {
    if replacing() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for case in cases(&root().join("examples/errors")) {
        let outcome = run([
            "--format".as_ref(),
            "json".as_ref(),
            "render".as_ref(),
            case.strip_prefix(root()).unwrap().as_os_str(),
            "--out".as_ref(),
            folder.path().as_os_str(),
        ]);
        assert_eq!(outcome.status, Some(3), "{}: {}", case.display(), outcome.stderr);
        assert!(outcome.stdout.is_empty(), "{}", case.display());
        assert_eq!(names(folder.path()), [""; 0], "{}", case.display());
        let expected = fs::read_to_string(case.with_extension("err")).unwrap();
        assert_eq!(outcome.stderr, expected, "render and check say the same about {}", case.display());
    }
}

/// Diagnostics of a case that are tested elsewhere, with the place.
const ELSEWHERE: &[(&str, &str)] = &[
    ("case::unreadable", "tests/bad_files.rs: a missing file, a folder"),
    ("case::too-many", "tests/bad_files.rs: the file is made there"),
    ("case::too-large", "tests/bad_files.rs: the file is made there"),
    ("case::form-too-long", "tests/form.rs: told when a text for a web form is asked for"),
    ("case::no-form", "tests/form.rs: told when a text for a web form is asked for"),
    ("enclosure::large", "tests/enclosures.rs: the picture is made there"),
    ("enclosure::letter-too-large", "tests/enclosures.rs: the picture is made there"),
    ("enclosure::too-large", "tests/enclosures.rs: the file is made there"),
    ("enclosure::too-many-pages", "tests/enclosures.rs: the file is made there"),
    ("layout::no-glyph", "tests/directory.rs and tests/templates.rs: the character is not in the case"),
];

/// A diagnostic without an example is one nobody has seen.
#[test]
fn every_diagnostic_of_a_case_has_an_example() {
    if replacing() {
        return;
    }
    let mut known: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut queue = vec![root().join("src")];
    while let Some(folder) = queue.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                queue.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                for code in codes_in(&fs::read_to_string(&path).unwrap()) {
                    known.insert(code, path.clone());
                }
            }
        }
    }
    assert!(known.len() > 40, "the search for codes in src finds too little: {known:?}");
    let mut seen: BTreeSet<String> = ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    for folder in ["errors", "warnings"] {
        for case in cases(&root().join("examples").join(folder)) {
            let err = fs::read_to_string(case.with_extension("err")).unwrap_or_default();
            seen.extend(codes_in(&err));
        }
    }
    let missing: Vec<String> = known
        .iter()
        .filter(|(code, _)| !seen.contains(*code))
        .map(|(code, path)| format!("{code} ({})", path.display()))
        .collect();
    assert!(missing.is_empty(), "without an example in examples/errors or examples/warnings: {missing:#?}");
    let gone: Vec<&str> = ELSEWHERE.iter().map(|(code, _)| *code).filter(|code| !known.contains_key(*code)).collect();
    assert!(gone.is_empty(), "no longer in src: {gone:?}");
}

/// The quoted codes of problems with a case in a text: `"case::…"`, `"enclosure::…"` and `"layout::…"`.
fn codes_in(text: &str) -> Vec<String> {
    text.split('"')
        .filter(|part| ["case::", "layout::", "enclosure::"].iter().any(|stage| part.starts_with(stage)))
        .filter(|part| part.bytes().all(|b| b.is_ascii_lowercase() || b == b':' || b == b'-'))
        .map(str::to_owned)
        .collect()
}

/// Several files: the problems of all of them, and nothing else.
#[test]
fn the_problems_of_all_files_come_at_once() {
    let outcome = run([
        "--format",
        "json",
        "check",
        "examples/errors/url.toml",
        "examples/objection.toml",
        "examples/errors/email.toml",
    ])
    .exits(3);
    assert_eq!(outcome.codes(), ["case::url", "case::email"]);
    assert!(outcome.stdout.is_empty());
}

/// The form of a line: these keys, in this order, and `null` for what is not known.
#[test]
fn a_problem_has_the_promised_form() {
    let outcome =
        run(["--format", "json", "check", "examples/errors/postal-code.toml", "examples/errors/empty.toml"]).exits(3);
    for problem in outcome.problems() {
        let keys: Vec<&String> = problem.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["code", "severity", "message", "file", "line", "column", "field", "help"]);
    }
    let problems = outcome.problems();
    assert_eq!((problems[0]["line"].as_u64(), problems[0]["column"].as_u64()), (Some(7), Some(15)));
    assert_eq!(problems[0]["field"], "sender.postal_code");
    assert_eq!(problems[0]["file"], "examples/errors/postal-code.toml");
    assert!(problems[1]["line"].is_null() && problems[1]["field"].is_null());
}

/// For people: the code, what is wrong, where, and what to write instead.
#[test]
fn a_problem_is_drawn_for_people() {
    let outcome = run(["check", "examples/errors/unknown-status.toml"]).exits(3);
    for part in
        ["case::unknown-word", "never-objekted", "unknown-status.toml:15:10", "did you mean \"never-objected\"?"]
    {
        assert!(outcome.stderr.contains(part), "{part} is missing:\n{}", outcome.stderr);
    }
    assert!(outcome.stdout.is_empty());
}

/// A case file with all sections, to be spoiled in one place.
const WHOLE: &str = r#"kind = "objection"
language = "de"

[sender]
name = "Name-Zeuge"
street = "Zeugenstraße 1"
postal_code = "39104"
city = "Zeugenstadt"
country = "DE"
email = "zeuge@example.org"

[recipient]
controller = "meta"

[matter]
status = "objected-after-start"
own_grounds = "Zeugenaussage"

[[account]]
service = "facebook"
handle = "zeugenkonto"

[[event]]
date = 2026-08-03
what = "objected"
note = "Zeugennotiz"

[[enclosure]]
title = "Zeugenanlage"
"#;

/// A problem tells the field it is about and nothing else of the case: it may end in a log or in a bug report.
#[test]
fn a_problem_tells_no_more_of_the_case_than_its_field() {
    let witnesses = [
        "Name-Zeuge",
        "Zeugenstraße",
        "Zeugenstadt",
        "zeuge@",
        "Zeugenaussage",
        "zeugenkonto",
        "Zeugennotiz",
        "Zeugenanlage",
    ];
    let spoiled: &[(&str, &str, &str)] = &[
        ("\"39104\"", "\"3910\"", ""),
        ("country = \"DE\"", "country = \"XX\"", ""),
        ("\"DE\"", "\"DE\" x", ""),
        ("Zeugenstadt\"", "Zeugenstadt", "Zeugenstadt"),
        ("\"zeuge@example.org\"", "\"zeuge@\"", "zeuge@"),
        ("\"Zeugenaussage\"", "\"Zeugenaussage 🙂\"", ""),
        ("\"meta\"", "\"metta\"", ""),
        ("2026-08-03", "2027-08-03", ""),
        ("\"Name-Zeuge\"", "\"Name-Zeuge\\u0007\"", ""),
        ("status", "statsu", ""),
        ("\"Zeugennotiz\"", "7", ""),
        ("handle", "handel", ""),
        ("name =", "nmae =", ""),
        ("kind = \"objection\"", "kind = \"complaint\"", ""),
        ("\"objected-after-start\"", "\"refused\"", ""),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (number, (right, wrong, shown)) in spoiled.iter().enumerate() {
        let text = WHOLE.replace(right, wrong);
        assert_ne!(text, WHOLE, "{right} is in the case");
        let name = format!("{number}.toml");
        fs::write(folder.path().join(&name), text).unwrap();
        let outcome = run_in(folder.path(), ["--format", "json", "check", &name]).exits(3);
        for problem in outcome.problems() {
            // What the value of the field itself shows is meant to be shown.
            for witness in witnesses.iter().filter(|w| **w != *shown) {
                assert!(!problem.to_string().contains(witness), "{wrong}: {witness} in {problem}");
            }
        }
        // For people the line is drawn; other lines are not.
        let outcome = run_in(folder.path(), ["check", &name]).exits(3);
        let line_of_field = WHOLE.lines().find(|line| line.contains(right)).unwrap();
        for witness in witnesses.iter().filter(|w| !line_of_field.contains(**w)) {
            assert!(!outcome.stderr.contains(witness), "{wrong}: {witness} in\n{}", outcome.stderr);
        }
    }
}

const ON_ONE_LINE: &str = r#"{"kind":"objection","sender":{"name":"Name-Zeuge","street":"Zeugenstraße 1","postal_code":"3910","city":"Zeugenstadt","country":"DE"},"recipient":{"controller":"meta"}}"#;

#[track_caller]
fn shows_no_witness(case: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("case.json"), case).unwrap();
    let outcome = run_in(folder.path(), ["check", "case.json"]).exits(3);
    for witness in ["Name-Zeuge", "Zeugenstraße", "Zeugenstadt"] {
        assert!(!outcome.stderr.contains(witness), "{witness} in\n{}", outcome.stderr);
    }
}

/// A case on one line is no reason to print all of it.
#[test]
fn a_case_on_one_line_is_not_printed_whole() {
    shows_no_witness(ON_ONE_LINE);
    shows_no_witness(&ON_ONE_LINE.replace("\"recipient\"", "\"recipient\":{},\"recipient\""));
    shows_no_witness(&ON_ONE_LINE.replace("\"name\"", "\"nmae\"").replace("Name-Zeuge", ""));
}

#[test]
fn a_brace_that_is_not_closed_prints_no_table() {
    shows_no_witness(&ON_ONE_LINE.replace("}}", "}"));
}

#[test]
fn a_problem_about_a_section_prints_no_section() {
    let street = format!("Zeugenstraße {}", "lang ".repeat(30));
    shows_no_witness(&ON_ONE_LINE.replace("\"3910\"", "\"39104\"").replace("Zeugenstraße 1", street.trim()));
}

/// Characters that steer a terminal, or that turn the direction of text, never reach it from a case.
#[test]
fn what_steers_a_terminal_does_not_reach_it() {
    let folder = tempfile::tempdir().unwrap();
    let toml = |text: &str| format!("kind = \"objection\"\n{text}\n").into_bytes();
    for (name, bytes) in [
        ("bidi.toml", toml("[sender]\nname = \"a\u{202e}b\"")),
        ("date.toml", toml("date = \"\\u001b[31m\"")),
        ("syntax.toml", toml("date = \"\u{1b}[31m\"")),
        ("key.toml", toml("\"a\\u001b[31m\" = 1")),
        ("repeated.json", b"{\"a\\u001b[31m\":1,\"a\\u001b[31m\":2}".to_vec()),
        ("name\u{1b}[31m.toml", toml("x = 1")),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
        let outcome = run_in(folder.path(), ["check", name]).exits(3);
        let steering: Vec<char> = outcome
            .stderr
            .chars()
            .filter(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}'))
            .collect();
        assert!(steering.is_empty(), "{name:?}: {steering:?} in\n{}", outcome.stderr);
    }
}

fn check_text(text: &str) -> common::Outcome {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("case.toml"), text).unwrap();
    run_in(folder.path(), ["--format", "json", "check", "case.toml"])
}

#[test]
fn an_empty_list_of_lines_is_a_problem() {
    let outcome = check_text(&WHOLE.replace("street = \"Zeugenstraße 1\"", "lines = []")).exits(3);
    let fields: Vec<String> = outcome.problems().iter().map(|p| p["field"].to_string()).collect();
    assert!(fields.iter().any(|f| f.contains("sender.lines") || f.contains("sender.street")), "{fields:?}");
}

/// The tag goes into the PDF, where PDF/A and PDF/UA want a language that can exist (BCP 47).
#[test]
fn a_language_that_cannot_exist_is_a_problem() {
    for tag in ["de-!", "de-", "de-äö", "de-(", "de-abcdefghi", "de--AT"] {
        let outcome = check_text(&WHOLE.replace("language = \"de\"", &format!("language = \"{tag}\""))).exits(3);
        assert_eq!(outcome.problems()[0]["field"], "language", "{tag}");
    }
    for tag in ["de", "de-AT", "de-Latn-CH", "en-IE"] {
        check_text(&WHOLE.replace("language = \"de\"", &format!("language = \"{tag}\""))).exits(0);
    }
}

#[test]
fn an_unknown_recipient_hides_no_other_problem() {
    let text = WHOLE
        .replace("\"meta\"", "\"metta\"")
        .replace("own_grounds = \"Zeugenaussage\"", "grounds = [\"childs\"]\naccount_holder = false")
        .replace("\"objected-after-start\"", "\"refused\"")
        .replace("what = \"objected\"", "what = \"refused\"");
    let codes = check_text(&text).exits(3).codes();
    for code in [
        "case::unknown-controller",
        "case::unknown-ground",
        "case::account-without-account",
        "case::status-does-not-fit",
    ] {
        assert!(codes.iter().any(|c| c == code), "{code} is not among {codes:?}");
    }
}

#[test]
fn problems_come_in_the_order_of_the_file() {
    let text = WHOLE
        .replace("2026-08-03", "2027-08-03")
        .replace("Name-Zeuge", "Name-Zeuge 🙂")
        .replace("\"meta\"", "\"metta\"");
    let lines: Vec<u64> = check_text(&text).exits(3).problems().iter().filter_map(|p| p["line"].as_u64()).collect();
    assert!(lines.len() >= 3 && lines.is_sorted(), "{lines:?}");
}

/// A path of the file in the package, so that the expected messages are the same everywhere.
#[test]
fn messages_name_the_file_as_the_user_did() {
    let outcome = run(["--format", "json", "check", "./examples/errors/../errors/url.toml"]).exits(3);
    assert_eq!(outcome.problems()[0]["file"], "./examples/errors/../errors/url.toml");
}

// ── the table of all codes ─────────────────────────────────────────────────────────────────────────────────────────

/// A sentence: variant, code, arguments.
type Kind = (&'static str, &'static str, &'static [&'static str]);

const DIAGNOSTICS: &str = "# Diagnostics

Every problem has a code, which scripts read (`\"code\"` with `--format json`) and which does not change with the language. Several sentences can share
a code. What stands in *italics*, or in CAPITALS within a command, is filled in. What is to be done often depends on the case; where nothing stands
here, the program says it. Written by `REPLACE=1 cargo test --test problems` from the sentences in [`src/words/en`](../src/words/en).
";

/// `docs/diagnostics.md` has every code with what it says and what to do, made of the program's own words.
#[test]
fn every_code_stands_in_the_documentation() {
    let mut families: BTreeMap<&str, BTreeMap<&str, Vec<&Kind>>> = BTreeMap::new();
    for kind in Code::ALL {
        let (family, _) = kind.1.split_once("::").expect("a family and a name");
        families.entry(family).or_default().entry(kind.1).or_default().push(kind);
    }
    let mut text = String::from(DIAGNOSTICS);
    for (family, codes) in &families {
        text.push_str(&format!("\n## {family}\n\n| code | what it says | what to do |\n|---|---|---|\n"));
        for (code, kinds) in codes {
            for (index, kind) in kinds.iter().enumerate() {
                let name = if index == 0 { format!("`{code}`") } else { String::new() };
                let (said, todo) = told(kind);
                assert!(!said.is_empty(), "{code} says nothing");
                text.push_str(&format!("| {name} | {said} | {todo} |\n"));
            }
        }
    }
    report(compare(&root().join("docs/diagnostics.md"), &text).into_iter().collect());
}

/// Codes whose sentences are made of others that depend on the file: what they have in common, and what to do. A code of this sort
/// without a line here fails the test.
const IN_SHORT: &[(&str, &str, &str)] = &[
    (
        "BatchLetterFile",
        "a letter cannot be written",
        "check who may write into the folder, and how much room the disk has",
    ),
    (
        "BatchRecordFile",
        "journal or result table cannot be written or read",
        "check who may write into the folder, and how much room the disk has",
    ),
    (
        "CaseTooLarge",
        "the file is larger than such a file may be",
        "name the right file; docs/reference.md has the limits",
    ),
    (
        "ConfigSmtpPassword",
        "a password stands in the configuration",
        "take it out and name a place for it: `password_command` or `password_file`",
    ),
    ("ConfigSyntax", "the configuration is no TOML, or a value in it cannot be read", "write it as the message shows"),
    ("DirectoryMissingField", "a record or a holiday of your own lacks a field", "add the field that is named"),
    ("DirectorySyntax", "the records of your own are no TOML", "write it as the message shows"),
    (
        "DirectoryUnknownField",
        "a record or a holiday has no such field",
        "correct its name; docs/authorities.md has the fields",
    ),
    (
        "DirectoryWrongValue",
        "a value of a record or a holiday of your own cannot be read",
        "write it as the message shows",
    ),
    (
        "EnclosureAttachment",
        "an attachment of an enclosed mail is not appended",
        "save it as a file of its own and enclose that",
    ),
    ("EnclosureBroken", "the enclosure is damaged", "save or scan it again"),
    (
        "EnclosureChecksum",
        "a checksum in the enclosure is wrong; all of it can be seen",
        "compare the page with the original",
    ),
    ("EnclosureCutOff", "a part of the enclosure is missing", "copy or download it again"),
    ("EnclosureDynamicForm", "the PDF builds its pages itself (XFA)", "print it to a PDF"),
    ("EnclosureEmbeddedFiles", "files inside the PDF stay behind", "enclose them by themselves where they matter"),
    ("EnclosureEmpty", "the enclosure has nothing in it", "name the right file"),
    (
        "DataUnreadable",
        "a signed file, a key or a file of marks cannot be read",
        "look up how it is written and whether you may read it",
    ),
    (
        "FactsFile",
        "the file of marks, or of the trusted key, is damaged",
        "remove it, or take it from a backup; `data remove --key` removes the key",
    ),
    ("EnclosureEncrypted", "the PDF opens with a password only", "print it to a PDF without one"),
    ("EnclosureFields", "form fields or marks of the PDF are seen in some programs only", "print it to a PDF"),
    ("EnclosureFormat", "the format cannot be enclosed", "make a PDF, PNG or JPEG of it; the message tells how"),
    (
        "EnclosureHiddenLayers",
        "layers that are switched off stay off",
        "switch them on and save the PDF where they matter",
    ),
    ("EnclosureJavascript", "JavaScript of the PDF stays behind", "nothing, if the page looks right"),
    ("EnclosureLaunch", "the PDF would start programs", "print it to a PDF"),
    ("EnclosureMedia", "the PDF has films or sound in it", "make pictures of what matters"),
    (
        "EnclosureNoConformance",
        "with this enclosure the file is no longer PDF/A and PDF/UA",
        "enclose pictures instead where that matters",
    ),
    ("EnclosureNoFile", "the enclosure is no file", "copy it to a file"),
    ("EnclosureNoGlyph", "a form field has a character that its font has not", "print the PDF to a PDF"),
    ("EnclosureOutsideData", "the PDF fetches data from elsewhere", "print it to a PDF"),
    ("EnclosurePortfolio", "the PDF is a collection of files", "enclose its files by themselves"),
    (
        "EnclosureSignatureLost",
        "a signature of the PDF is not valid in the letter",
        "enclose the signed file by itself where the signature matters",
    ),
    ("EnclosureTallPicture", "the picture is so tall that its text may be too small to read", "cut it into several"),
    (
        "EnclosureTooComplex",
        "the enclosure takes more time or memory than one may",
        "print it to a PDF, or make pictures of it",
    ),
    ("EnclosureTooLarge", "the enclosure is larger than one may be", "scan it with fewer points, or divide it"),
    ("EnclosureTooManyPages", "the enclosure has more pages than one may have", "divide it"),
    ("EnclosureTooManyPixels", "the picture has more pixels than one may have", "reduce it"),
    (
        "EnclosureTurnedText",
        "signs of an enclosed mail that turn the direction of writing are left out",
        "compare the page with the mail",
    ),
    ("FileNoFile", "what was named is no file", "name a file"),
    ("TemplateClaimsSays", "a file of claims is wrong", "correct the field that the message names"),
    ("TemplateLanguageSays", "a file of a language is wrong", "correct the field that the message names"),
    ("TemplateManifestSays", "a manifest of a letter is wrong", "correct the field that the message names"),
];

/// What a sentence says and advises, with the names of its arguments in their places.
fn told(kind: &Kind) -> (String, String) {
    // What is said of another file by the reader of cases is told by that sentence.
    let own = match kind.2 {
        ["said"] => ["Config", "Centre"].iter().find_map(|room| {
            let name = format!("Case{}", kind.0.strip_prefix(room)?);
            Code::ALL.iter().find(|(variant, ..)| *variant == name)
        }),
        _ => None,
    };
    if let Some((_, said, todo)) = IN_SHORT.iter().find(|(variant, ..)| *variant == kind.0) {
        return (cell(said), cell(todo));
    }
    if kind.2 == ["said"] && kind.0.ends_with("Unreadable") {
        return (
            cell("the file cannot be read; the system's reason stands there"),
            cell("check its name, and who may read it"),
        );
    }
    assert!(kind.2 != ["said"] || own.is_some(), "{} needs a line in IN_SHORT: it only says what others say", kind.0);
    let (variant, _, names) = own.unwrap_or(kind);
    let marked = |name: &str| Arg::text(format!("\u{1}{}\u{2}", name.replace('_', " ")));
    let arguments: Vec<(&'static str, Arg)> = names.iter().map(|name| (*name, marked(name))).collect();
    let text = |attribute| Words::english().text_of(&id_of(variant), attribute, &arguments).unwrap_or_default();
    (cell(&text(None)), cell(&text(Some("help"))))
}

/// A text as a cell of a table in Markdown: one line, arguments in italics, or in capitals within code.
fn cell(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut told = String::new();
    for (index, part) in line.split('`').enumerate() {
        let part = if index % 2 == 1 {
            let pieces = part.split(['\u{1}', '\u{2}']).enumerate();
            let shown = pieces.map(|(n, piece)| match n % 2 {
                1 => piece.to_uppercase().replace(' ', "_"),
                _ => piece.to_owned(),
            });
            format!("`{}`", shown.collect::<String>())
        } else {
            let plain = part.replace('*', "\\*").replace('<', "&lt;").replace('[', "\\[");
            plain.replace(['\u{1}', '\u{2}'], "*")
        };
        told.push_str(&part.replace('|', "\\|"));
    }
    told
}

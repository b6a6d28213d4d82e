//! `templates`, and letters of the user's own.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::Path;

use common::{Outcome, folder_with, names, root, run, run_in};

#[test]
fn list_tells_every_letter() {
    let list = run(["--format", "json", "templates", "list"]).exits(0).json();
    let all: Vec<(&str, &str)> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["kind"].as_str().unwrap(), l["language"].as_str().unwrap()))
        .collect();
    for letter in [("objection", "de"), ("objection", "en"), ("complaint", "de"), ("complaint", "en")] {
        assert!(all.contains(&letter), "{letter:?} is not in {all:?}");
    }
    for letter in list.as_array().unwrap() {
        let keys: Vec<&String> = letter.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["kind", "language", "title", "statuses", "roles", "law_as_of", "reviewed", "found"]);
    }
    assert_eq!(run(["templates", "list"]).exits(0).out().lines().count(), all.len());
}

#[test]
fn show_tells_law_fields_and_grounds() {
    let shown = run(["--format", "json", "templates", "show", "objection"]).exits(0).json();
    let languages: Vec<&str> = shown.as_array().unwrap().iter().map(|s| s["language"].as_str().unwrap()).collect();
    assert_eq!(languages, widerspruch::template::Templates::builtin().tags());
    let german = &shown[0];
    assert!(german["bases"].as_array().unwrap().contains(&"GDPR 21(1)".into()));
    let grounds: Vec<&str> = german["grounds"].as_array().unwrap().iter().map(|g| g["id"].as_str().unwrap()).collect();
    assert!(grounds.contains(&"old-posts"), "{grounds:?}");
    let english = run(["templates", "show", "complaint", "--language", "en"]).exits(0);
    assert!(
        english.out().contains("complaint (en): Complaint about AI training") && !english.out().contains("(de)"),
        "{}",
        english.out()
    );
    assert!(english.out().contains("reviewed     by nobody"), "{}", english.out());
    let outcome = run(["--format", "json", "templates", "show", "objection", "--language", "xx"]).exits(3);
    assert_eq!(outcome.codes(), ["template::unknown-language"]);
}

#[test]
fn exported_letters_give_the_same_bytes() {
    let folder = folder_with(&["objection.toml", "complaint-en.toml"]);
    run_in(folder.path(), ["templates", "export", "letters"]).exits(0);
    assert_eq!(
        names(&folder.path().join("letters")),
        names(&root().join("letter_templates")).into_iter().filter(|name| name != "README.md").collect::<Vec<_>>()
    );
    for case in ["objection.toml", "complaint-en.toml"] {
        let ours = run_in(folder.path(), ["render", case, "-o", "-"]).exits(0).stdout;
        let exported = run_in(folder.path(), ["--templates", "letters", "render", case, "-o", "-"]).exits(0).stdout;
        assert!(ours == exported, "{case}");
    }
    // They are the files of the repository, byte by byte.
    for file in [
        "de/objection/letter.hbs",
        "complaint/letter.toml",
        "en/complaint/words.toml",
        "de/grounds.toml",
        "en/language.toml",
    ] {
        assert_eq!(
            fs::read(folder.path().join("letters").join(file)).unwrap(),
            fs::read(root().join("letter_templates").join(file)).unwrap(),
            "{file}"
        );
    }
}

#[test]
fn export_overwrites_nothing() {
    let folder = folder_with(&[]);
    fs::create_dir(folder.path().join("letters")).unwrap();
    fs::write(folder.path().join("letters/notes.txt"), "mine").unwrap();
    let outcome = run_in(folder.path(), ["--format", "json", "templates", "export", "letters"]).exits(3);
    assert_eq!(outcome.codes(), ["output::exists"]);
    assert_eq!(names(&folder.path().join("letters")), ["notes.txt"]);
    fs::write(folder.path().join("file"), "mine").unwrap();
    run_in(folder.path(), ["--format", "json", "templates", "export", "file"]).exits(3);
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"mine");
}

/// The files of the German objection.
const OBJECTION: [&str; 4] =
    ["objection/letter.toml", "de/objection/words.toml", "de/objection/letter.hbs", "de/objection/next-steps.hbs"];

/// A folder with a German objection of one's own, and the program run on an example with it.
struct Own(tempfile::TempDir);

impl Own {
    fn new() -> Self {
        let folder = folder_with(&["objection.toml"]);
        for file in OBJECTION {
            let own = folder.path().join("own").join(file);
            fs::create_dir_all(own.parent().unwrap()).unwrap();
            fs::copy(root().join("letter_templates").join(file), own).unwrap();
        }
        Own(folder)
    }

    fn path(&self, file: &str) -> std::path::PathBuf {
        self.0.path().join("own").join(file)
    }

    fn write(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), bytes).unwrap();
        self
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{from}");
        let text = text.replacen(from, to, 1);
        self.write(file, text)
    }

    fn run(&self, args: &[&str]) -> Outcome {
        run_in(self.0.path(), ["--templates", "own", "--format", "json"].iter().chain(args))
    }

    fn check(&self) -> Outcome {
        self.run(&["check", "objection.toml"])
    }
}

const LETTER: &str = "de/objection/letter.hbs";
const STEPS: &str = "de/objection/next-steps.hbs";

/// More than eight steps are not read; notes are none.
#[test]
fn too_many_steps_are_told() {
    let steps: String = (1..=9).map(|n| format!("Schritt {n}.\n")).collect();
    let notes = steps.replace("Schritt 1.\n", "## notes\n");
    let check = |text: &str| Own::new().write(STEPS, text).run(&["templates", "check", "own"]).codes();
    assert!(check(&steps).contains(&"template::too-many-steps".to_owned()));
    assert!(!check(&notes).contains(&"template::too-many-steps".to_owned()));
}

/// A list without headings, as folders made before have it, is one group; a heading must be one of the four.
#[test]
fn steps_may_stand_without_groups() {
    let own = Own::new().write(STEPS, "Unterschreiben.\n\nAbsenden.\n");
    let json = own.run(&["render", "--steps", "objection.toml"]).exits(0).json();
    let step = |text: &str| serde_json::json!({ "group": null, "text": text });
    assert_eq!(json[0]["steps"], serde_json::json!([step("Unterschreiben."), step("Absenden.")]));
    let own = Own::new().write(STEPS, "## later\nAbsenden.\n");
    assert_eq!(own.check().exits(3).codes(), ["template::step-group"]);
}

#[test]
fn a_letter_of_the_user_goes_before_ours() {
    let own = Own::new().write(LETTER, "Guten Tag von {{sender.name}}.\n\n- **eins**\n- *zwei*~drei\n");
    let letter = own.run(&["render", "--text", "objection.toml"]).exits(0).json();
    let text = letter[0]["text"].as_str().unwrap();
    assert!(
        text.contains("\n\nGuten Tag von Änne Müller.\n\n• eins\n• zwei\u{a0}drei\n\nMit freundlichen Grüßen\n"),
        "{text}"
    );
    own.run(&["render", "objection.toml"]).exits(0);
}

/// What a helper, the check and a rule of claims say goes through errors of the template engine, and still speaks German.
#[test]
fn what_is_wrong_with_a_template_is_said_in_the_language_of_the_reader() {
    for (text, said) in [
        ("a\n{{date sender.email}}\n", "`sender.email` fehlt, und `date` braucht es (Musterfall "),
        ("a\n{{cite \"GDPR 21(1)\" form=\"long\"}}\n", "`cite` kennt die Form \"long\" nicht; es gibt nur \"bare\""),
        ("a\n{{reference}}\n", "die Vorlage braucht `reference`, was in diesem Fall fehlt"),
        ("a\n{{#if (eq status \"x\")}}b{{/if}}\n", "kein Musterfall nimmt den ersten Zweig dieses Blocks"),
        ("Das Training ist rechtswidrig.\n", "Schreiben Sie es als Ansicht."),
    ] {
        let own = Own::new().write(LETTER, text);
        let outcome = run_in(own.0.path(), ["--ui-language", "de", "templates", "check", "own"]).exits(3);
        let told = outcome.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(said), "{text}: {told}");
    }
}

/// What is wrong with a template is told with its file and line; no letter comes of it.
#[test]
fn a_wrong_template_is_told_with_file_and_line() {
    for (text, code, line, part) in [
        ("a\n\nb {{sender.nmae}} c\n", "template::unknown-field", 3, "`sender.nmae`"),
        ("a\n{{#if sender.nmae}}x{{/if}}\n", "template::unknown-field", 2, "did you mean `sender.name`?"),
        ("{{#each accounts}}\n{{servce}}\n{{/each}}\n", "template::unknown-field", 2, "did you mean `service`?"),
        ("a\n{{eq sender.nmae \"x\"}}\n", "template::unknown-field", 2, "`sender.nmae`"),
        ("a\n\n{{#if represented}}\n", "template::syntax", 4, "{{/if}}"),
        ("a\n{{{sender.name}}}\n", "template::raw-output", 2, "two braces"),
        ("a\n{{&sender.name}}\n", "template::raw-output", 2, "two braces"),
        ("a\n{{> other}}\n", "template::partial", 2, ""),
        ("a\n{{upper sender.name}}\n", "template::unknown-helper", 2, "`upper`"),
        ("a\n{{cit \"GDPR 21(1)\"}}\n", "template::unknown-helper", 2, "did you mean `cite`?"),
        ("a\n{{cite}}\n", "template::helper", 2, "`cite` needs a value"),
        ("a\n{{reference}}\n", "template::missing-value", 2, "`reference`"),
        ("a\n{{date person.birth_year}}\n", "template::missing-value", 2, "birth_year"),
        ("a\n{{date sender.email}}\n", "template::missing-value", 2, "is not a date"),
        ("a\n{{cite \"GDPR 121\"}}\n", "law::no-such-provision", 2, "no Article 121"),
        ("a\n{{cite \"GDPR 21(9)\"}}\n", "law::no-such-provision", 2, "21"),
        ("a\n{{cite \"XYZ 1\"}}\n", "law::unknown-act", 2, "`XYZ` is not known"),
        ("a\n{{cite \"GDPR 21(1)\" form=\"long\"}}\n", "template::missing-value", 2, "bare"),
        ("a\n{{ground \"none\"}}\n", "template::missing-value", 2, "\\\"none\\\""),
    ] {
        let own = Own::new().write(LETTER, text);
        let outcome = own.check().exits(3);
        assert_eq!(outcome.errors(), [code], "{text}");
        let problem = &outcome.first_error();
        assert_eq!(problem["file"], format!("own/{LETTER}"), "{text}");
        assert_eq!(problem["line"], line, "{text}: {problem}");
        assert!(problem.to_string().contains(part), "{text}: {problem}");
        own.run(&["render", "objection.toml"]).exits(3);
        assert_eq!(names(own.0.path()), ["objection.toml", "own"], "{text}");
    }
}

#[test]
fn wrong_markup_is_told_with_its_file() {
    for (text, part) in
        [("a **b\n", "`**`"), ("a *b\n", "`*`"), ("| a | b |\n| 1 |\n", "cells"), ("| a | b |\n", "no row")]
    {
        let outcome = Own::new().write(LETTER, text).check().exits(3);
        assert_eq!(outcome.errors(), ["template::markup"], "{text}");
        assert_eq!(outcome.first_error()["file"], format!("own/{LETTER}"));
        assert!(outcome.first_error()["message"].as_str().unwrap().contains(part), "{}", outcome.stderr);
    }
    let outcome = Own::new().write(LETTER, "a \u{2}b\n").check().exits(3);
    assert_eq!(outcome.codes(), ["template::control-character"]);
}

/// A person's words stay out of a message about a template.
#[test]
fn a_problem_of_a_template_shows_nothing_of_the_case() {
    for text in [
        "a **b {{sender.name}} {{sender.address}}\n",
        "| a | b |\n| {{sender.name}} |\n",
        "{{cite sender.name}}\n",
        "{{date sender.name}}\n",
    ] {
        let outcome = Own::new().write(LETTER, text).check().exits(3);
        // The two helpers show the one value they were given.
        let shown = text.starts_with("{{");
        assert!(shown || !outcome.stderr.contains("Müller"), "{text}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("Prüfstraße"), "{text}: {}", outcome.stderr);
    }
}

/// Each mistake once, though the letter is there in two languages and has dozens of samples; check, render and the check of the
/// folder say the same.
#[test]
fn a_wrong_manifest_is_told_with_its_line() {
    let (manifest, words) = ("objection/letter.toml", "de/objection/words.toml");
    for (file, from, to, part, help) in [
        (words, "title =", "tilte =", "tilte", "did you mean `title`?"),
        (words, "reviewed = \"\"", "", "reviewed", "add `reviewed = …`"),
        (manifest, "recipient = \"controller\"", "recipient = \"nobody\"", "nobody", "\"authority\""),
        (manifest, "\"never-objected\"", "\"never-objectd\"", "never-objectd", "did you mean \"never-objected\"?"),
        (manifest, "general_ground", "roles = [\"self\", \"chld\"]\ngeneral_ground", "chld", "did you mean \"child\"?"),
        (manifest, "general_ground", "general_grond", "general_grond", "did you mean `general_ground`?"),
        (manifest, "general_ground", "countries = [\"DEU\"]\ngeneral_ground", "DEU", "write \"DE\""),
        (manifest, "general_ground", "waits_for = \"anser\"\ngeneral_ground", "anser", "did you mean \"answer\"?"),
        (manifest, "\"GDPR 21(1)\", \"GDPR 6", "\"GDPR 121(1)\", \"GDPR 6", "no Article 121", ""),
        (manifest, "\"GDPR 21(1)\", \"GDPR 6", "\"DSGVO 21(1)\", \"GDPR 6", "DSGVO", "write `GDPR`"),
        (manifest, "law_as_of = 2026-11-25", "law_as_of = \"November\"", "November", "2026-11-22"),
        (manifest, "needs = []", "needs = [\"money\"]", "money", "\"event\""),
        (manifest, "\"one-month\"", "\"one month\"", "one month", "did you mean \"one-month\"?"),
        (manifest, "\"GDPR 12(3)\" }", "\"GDPR 12(33)\" }", "12", ""),
        (
            manifest,
            "{ period = \"one-month\", provision = \"GDPR 12(3)\" }",
            "\"a month\"",
            "names no period",
            "one-month",
        ),
    ] {
        let own = Own::new().change(file, from, to);
        for args in [&["check", "objection.toml"][..], &["render", "objection.toml"], &["templates", "check", "own"]] {
            let outcome = own.run(args).exits(3);
            assert_eq!(outcome.codes(), ["template::manifest"], "{to} {args:?}: {}", outcome.stderr);
            let about = |p: &serde_json::Value| p["message"].as_str().unwrap().contains(part);
            let problem =
                outcome.problems().into_iter().find(about).unwrap_or_else(|| panic!("{to}: {}", outcome.stderr));
            assert_eq!(problem["file"], format!("own/{file}"), "{to}");
            assert!(problem["line"].is_u64(), "{problem}");
            assert!(problem["help"].as_str().unwrap_or_default().contains(help), "{problem}");
        }
    }
    // All at once, and a mistake in a letter that the case does not want is told as well: the folder is not whole.
    let own = Own::new().change(manifest, "\"never-objected\"", "\"x\"").change(words, "sources = [", "sources = [1, ");
    assert_eq!(own.run(&["check", "objection.toml"]).exits(3).codes(), ["template::manifest"; 2]);
    let own = Own::new().write("complaint/letter.toml", "recipient = 1\n");
    assert!(own.run(&["render", "objection.toml"]).exits(3).stderr.contains("own/complaint/letter.toml"));
}

/// Folders made for the earlier layout have a whole manifest for each language, and the period in words.
#[test]
fn a_folder_of_the_earlier_layout_stays_readable() {
    let own = Own::new();
    let facts = fs::read_to_string(own.path("objection/letter.toml")).unwrap();
    let facts =
        facts.replace("{ period = \"one-month\", provision = \"GDPR 12(3)\" }", "\"one month to answer (GDPR 12(3))\"");
    let words = fs::read_to_string(own.path("de/objection/words.toml")).unwrap();
    let whole = format!("{words}{facts}").replace("Widerspruch gegen KI-Training", "Unser Widerspruch");
    fs::remove_file(own.path("de/objection/words.toml")).unwrap();
    fs::remove_dir_all(own.path("objection")).unwrap();
    let own = own.write("de/objection/letter.toml", &whole);
    let letter = own.run(&["render", "--text", "objection.toml"]).exits(0).json();
    assert!(letter[0]["text"].as_str().unwrap().contains("Widerspruch"));
    own.run(&["templates", "check", "own"]).exits(0);
    let shown = own.run(&["templates", "show", "objection", "--language", "de"]).exits(0).json();
    assert_eq!(shown[0]["title"], "Unser Widerspruch");
    assert_eq!(shown[0]["starts"], "one month to answer (GDPR 12(3))");
    let built_in = run(["--format", "json", "templates", "show", "objection"]).exits(0).json();
    assert_eq!(built_in[0]["statuses"], shown[0]["statuses"]);
    assert_eq!(built_in[0]["starts"], "one-month (GDPR 12(3))");
    // Its mistakes are told at their places too, and the two layouts are not mixed for one letter.
    let wrong = own.change("de/objection/letter.toml", "[\"never-objected\"", "[\"never-objectd\"");
    assert_eq!(wrong.run(&["render", "objection.toml"]).exits(3).codes(), ["template::manifest"]);
    let both = wrong.write("de/objection/letter.toml", &whole).write("de/objection/words.toml", &words);
    assert_eq!(both.run(&["render", "objection.toml"]).exits(3).codes(), ["template::two-manifests"]);
}

#[test]
fn a_wrong_subject_is_told() {
    let outcome = Own::new().change("de/objection/words.toml", "{{cite \"GDPR 21(1)\"}}", "{{nix}}").check().exits(3);
    assert_eq!(outcome.codes(), ["template::unknown-field"]);
    assert!(outcome.problems()[0]["file"].as_str().unwrap().starts_with("own/de/objection/words.toml"));
}

/// Templates that would never be parsed, or never filled.
#[test]
fn templates_made_to_take_for_ever_are_refused() {
    let nested = |block: &str, end: &str, depth: usize| format!("{}x{}", block.repeat(depth), end.repeat(depth));
    for text in [
        nested("{{#if sender}}", "{{/if}}", 20_000),
        nested("{{#each account}}", "{{/each}}", 13),
        format!("{{{{#if sender}}}}{}{{{{/if}}}}", "{{else if sender}}".repeat(20_000)),
        "{{sender.name}}".repeat(60_000),
    ] {
        let outcome = Own::new().write(LETTER, &text).check().exits(3);
        assert!(outcome.codes().contains(&"template::too-complex".to_owned()), "{:?}", outcome.codes());
        let problem = outcome.first_error();
        assert!(problem["line"].is_u64() && problem["help"].is_string(), "{problem}");
    }
}

/// Phrases and grounds that print themselves, on whatever way, would never end.
#[test]
fn texts_that_print_themselves_are_refused() {
    let phrases = include_str!("../letter_templates/de/phrases.toml");
    let grounds = include_str!("../letter_templates/de/grounds.toml");
    let own_phrases = |more: &str| Own::new().write("de/phrases.toml", format!("{more}\n{phrases}"));
    let circle = |own: Own, way: &str| {
        let outcome = own.check().exits(3);
        assert_eq!(outcome.codes(), ["template::circle"], "{way}");
        let problem = outcome.first_error();
        assert!(problem["message"].as_str().unwrap().ends_with(way), "{problem}");
        assert!(problem["file"].is_string() && problem["help"].is_string(), "{problem}");
    };
    let printing = "Guten Tag von {{sender.name}}. {{phrase \"x\"}}\n";
    circle(own_phrases("x = 'x {{phrase \"x\"}}'").write(LETTER, printing), ": x → x");
    circle(
        own_phrases("x = '{{phrase \"y\"}}'\ny = 'y{{#if sender}}{{phrase \"x\"}}{{/if}}'").write(LETTER, printing),
        ": x → y → x",
    );
    let ground = |text: &str| grounds.replacen("text = \"{{#if", &format!("text = \"{text}{{{{#if"), 1);
    circle(Own::new().write("de/grounds.toml", ground("{{ground sender.name}}")), ": old-posts → old-posts");
    circle(
        Own::new().write("de/grounds.toml", ground("{{phrase \\\"grounds-listed\\\"}}")),
        "→ grounds-listed → old-posts",
    );

    // Which phrase it is must be known before; and phrases that double each other end, but not soon.
    let unknown = Own::new().write(LETTER, "a\n{{phrase sender.name}}\n").check().exits(3);
    assert_eq!((unknown.codes()[0].as_str(), unknown.first_error()["line"].as_u64()), ("template::helper", Some(2)));
    let phrase =
        |n: usize| format!("{} = '{}'", "x".repeat(n), format!("{{{{phrase \"{}\"}}}}", "x".repeat(n + 1)).repeat(100));
    let doubling: Vec<String> = (1..6).map(phrase).chain(["xxxxxx = 'x'".to_owned()]).collect();
    let outcome = own_phrases(&doubling.join("\n")).write(LETTER, printing).check().exits(3);
    assert_eq!(outcome.codes(), ["template::too-complex"]);
    // What is within all that and prints more than a letter has.
    let long = format!(
        "x = '{{{{#each grounds}}}}{}{{{{/each}}}}'\ny = '{}'",
        "{{phrase \"y\"}}".repeat(1_000),
        "wort ".repeat(3_900)
    );
    let outcome = own_phrases(&long).write(LETTER, printing).check().exits(3);
    assert_eq!(outcome.codes(), ["template::too-complex"]);
}

#[test]
fn folders_that_hold_no_letters_are_told() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("empty")).unwrap();
    // The wording alone: nobody would look at it, since a letter is known by its manifest.
    fs::create_dir_all(folder.path().join("half/de/dsa")).unwrap();
    fs::write(folder.path().join("half/de/dsa/letter.hbs"), "{{sender.name}}").unwrap();
    fs::create_dir_all(folder.path().join("unsaid/dsa")).unwrap();
    fs::copy(root().join("letter_templates/access/letter.toml"), folder.path().join("unsaid/dsa/letter.toml")).unwrap();
    for (name, code) in [
        ("none", "template::unreadable"),
        ("objection.toml", "template::unreadable"),
        ("empty", "template::no-templates"),
        ("half", "template::no-manifest"),
        ("unsaid", "template::no-words"),
    ] {
        let outcome =
            run_in(folder.path(), ["--templates", name, "--format", "json", "check", "objection.toml"]).exits(3);
        assert_eq!(outcome.codes(), [code], "{name}");
    }
    let outcome = Own::new().write(LETTER, b"\xff\xfe").check().exits(3);
    assert_eq!(outcome.codes(), ["template::unreadable"]);
    let outcome = Own::new().write(LETTER, "a ".repeat(1 << 20)).check().exits(3);
    assert_eq!(outcome.codes(), ["template::unreadable"]);
}

#[test]
fn a_new_language_needs_its_words() {
    // A tag for private use (ISO 639-2, qaa to qtz): no folder of ours will ever have it.
    let own = Own::new();
    for file in ["letter.hbs", "words.toml", "next-steps.hbs"] {
        let text = fs::read(own.path(&format!("de/objection/{file}"))).unwrap();
        fs::create_dir_all(own.path("qaa/objection")).unwrap();
        fs::write(own.path(&format!("qaa/objection/{file}")), text).unwrap();
    }
    let case = fs::read_to_string(own.0.path().join("objection.toml")).unwrap().replace("\"de\"", "\"qaa\"");
    fs::write(own.0.path().join("qaa.toml"), case).unwrap();
    let codes = |own: &Own| {
        let mut codes = own.run(&["check", "qaa.toml"]).exits(3).codes();
        codes.sort();
        codes
    };
    let missing = "template::missing-file";
    assert_eq!(codes(&own), [missing; 3], "the language, its citation and its grounds are missing");
    let german = fs::read_to_string(root().join("letter_templates/de/language.toml")).unwrap();
    let own = own.write("qaa/language.toml", &german);
    assert_eq!(codes(&own), ["template::language", missing, missing], "the tag is that of another folder");
    let own = own.change("qaa/language.toml", "tag = \"de\"", "tag = \"qaa\"");
    assert_eq!(codes(&own), [missing; 2]);
}

#[test]
fn a_configuration_can_name_the_folder() {
    let own = Own::new().write(LETTER, "Guten Tag.\n");
    fs::write(own.0.path().join("config.toml"), "templates = \"own\"\n").unwrap();
    let outcome = run_in(own.0.path(), ["--config", "config.toml", "render", "--text", "objection.toml"]).exits(0);
    assert!(outcome.out().contains("\n\nGuten Tag.\n\n"), "{}", outcome.out());
    // The option goes before it.
    fs::create_dir(own.0.path().join("empty")).unwrap();
    assert!(Path::new(&own.path(LETTER)).is_file());
    run_in(own.0.path(), ["--config", "config.toml", "--templates", "empty", "check", "objection.toml"]).exits(3);
}

#[test]
fn check_finds_nothing_wrong_in_our_letters() {
    let outcome = run(["--format", "json", "templates", "check", "letter_templates"]).exits(0);
    assert_eq!(outcome.stderr, "");
    let json = outcome.json();
    let all = json.as_array().unwrap();
    // The folder is what is built in.
    assert_eq!(all.len(), widerspruch::template::Templates::builtin().all().len());
    let counts =
        |checked: &serde_json::Value| (checked["samples"].as_u64().unwrap(), checked["branches"].as_u64().unwrap());
    for checked in all {
        let keys: Vec<&String> = checked.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["kind", "language", "samples", "branches"]);
        // A letter for one status and one role has few samples; still each shape of the case is among them.
        assert!(counts(checked).0 >= 20 && counts(checked).1 > 10, "{checked}");
    }
    assert!(all.iter().filter(|&checked| counts(checked).0 > 100 && counts(checked).1 > 20).count() >= 4);
}

/// The e-mail has few values, and no reason among them.
#[test]
fn check_finds_what_is_wrong_with_an_email() {
    let own = Own::new().write("de/mail.hbs", "a {{own_grounds}}\n");
    assert_eq!(own.run(&["templates", "check", "own"]).exits(3).codes(), ["template::unknown-field"]);
    let own = Own::new().write("de/mail.toml", "subject = \"{{title\"\n");
    assert_eq!(own.run(&["templates", "check", "own"]).exits(3).codes(), ["template::syntax"]);
}

#[test]
fn check_refuses_what_a_letter_must_not_claim() {
    let own = Own::new();
    let text = fs::read_to_string(own.path(LETTER)).unwrap();
    let own = own
        .write(LETTER, format!("Das Training ist rechtswidrig.\n\nIch verlange 5.000 Euro Schadensersatz.\n\n{text}"));
    let outcome = own.run(&["templates", "check", "own"]).exits(3);
    assert!(outcome.stdout.is_empty());
    for part in ["rechtswidrig", "Euro"] {
        let about =
            |p: &serde_json::Value| p["code"] == "template::claim" && p["message"].as_str().unwrap().contains(part);
        let problems = outcome.problems();
        let problem =
            problems.iter().find(|p| about(p)).unwrap_or_else(|| panic!("{part} is let through: {}", outcome.stderr));
        assert!(problem["file"].as_str().unwrap().ends_with(LETTER), "{problem}");
    }
}

#[test]
fn check_finds_a_branch_that_fails() {
    // Only letters for a child have a year of birth.
    let own = Own::new();
    let text = fs::read_to_string(own.path(LETTER)).unwrap();
    let own =
        own.write(LETTER, format!("{text}\n\n{{{{#if represented}}}}geboren {{{{person.birth_year}}}}{{{{/if}}}}\n"));
    let outcome = own.run(&["templates", "check", "own"]).exits(3);
    assert!(outcome.codes().contains(&"template::missing-value".to_owned()), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("person.birth_year"), "{}", outcome.stderr);
}

#[test]
fn a_value_that_is_no_text_is_refused() {
    for text in ["a {{sender}}\n", "a {{accounts}}\n", "a {{this}}\n", "a {{#each accounts}}{{this}}{{/each}}\n"] {
        Own::new().write(LETTER, text).check().exits(3);
    }
}

#[test]
fn an_empty_letter_is_refused() {
    for text in ["", "\n\n", "{{#if represented}}a{{/if}}\n"] {
        Own::new().write(LETTER, text).check().exits(3);
    }
}

#[test]
fn a_template_that_no_font_can_draw_is_a_problem() {
    let outcome = Own::new().write(LETTER, "Guten Tag 山 🙂\n").check().exits(3);
    assert!(outcome.stderr.contains("U+5C71"), "{}", outcome.stderr);
    // What a terminal would obey is told by its number alone.
    let problems = Own::new().write(LETTER, "Guten Tag \u{19}\u{1b}[31m\n").check().exits(3).problems();
    let messages: String = problems.iter().filter_map(|problem| problem["message"].as_str()).collect();
    assert!(messages.contains("U+0019") && !messages.contains(char::is_control), "{messages:?}");
}

#[test]
fn wrong_markup_is_told_with_its_line() {
    let outcome = Own::new().write(LETTER, "a\n\nb **c\n").check().exits(3);
    assert_eq!(outcome.problems()[0]["line"], 3, "{}", outcome.stderr);
}

/// The field is told on its own as well, for scripts.
#[test]
fn a_wrong_template_is_told_with_its_field() {
    let outcome = Own::new().write(LETTER, "a {{sender.nmae}}\n").check().exits(3);
    assert_eq!(outcome.problems()[0]["field"], "sender.nmae");
    let outcome = Own::new().write(LETTER, "a {{reference}}\n").check().exits(3);
    assert_eq!(outcome.problems()[0]["field"], "reference");
}

#[test]
fn a_phrase_that_is_not_there_is_told() {
    let own = Own::new().write(LETTER, "Guten Tag. {{phrase \"c\"}}\n").write("de/phrases.toml", "a = 'eins'\n");
    assert!(own.check().exits(3).codes().contains(&"template::unknown-phrase".to_owned()));
}

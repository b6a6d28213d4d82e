//! The words of the program: in which language it speaks, and that nothing is said in another one.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::process::Command;

use common::{Outcome, compare, folder_with, outcome, program, root};

/// Tries to write over a file, in the language that is asked for.
fn refused(more: impl FnOnce(&mut Command)) -> Outcome {
    let folder = folder_with(&["objection.toml"]);
    fs::write(folder.path().join("x.pdf"), "old").unwrap();
    let mut command = program();
    command.current_dir(folder.path()).args(["render", "objection.toml", "-o", "x.pdf"]);
    more(&mut command);
    outcome(&mut command).exits(3)
}

const GERMAN: &str = "„x.pdf“ gibt es schon";
const ENGLISH: &str = "\"x.pdf\" is there already";

#[test]
fn option_environment_and_system_choose_the_language_in_that_order() {
    let said = |more: for<'c> fn(&'c mut Command) -> &'c mut Command| {
        let stderr = refused(|command| {
            more(command);
        })
        .stderr;
        assert!(stderr.contains(GERMAN) != stderr.contains(ENGLISH), "{stderr}");
        stderr.contains(GERMAN)
    };
    assert!(!said(|c| c));
    assert!(said(|c| c.args(["--ui-language", "de"])));
    assert!(said(|c| c.env("LANG", "de_DE.UTF-8")));
    assert!(said(|c| c.env("LANG", "en_GB").env("LC_MESSAGES", "de_CH.UTF-8")));
    assert!(!said(|c| c.env("LC_ALL", "C").env("LC_MESSAGES", "de_CH.UTF-8")));
    assert!(!said(|c| c.env("LANG", "xx_XX.UTF-8")));
    assert!(said(|c| c.env("LC_ALL", "en_US.UTF-8").env("WIDERSPRUCH_LANG", "de")));
    assert!(!said(|c| c.env("WIDERSPRUCH_LANG", "de").args(["--ui-language=en"])));
}

/// What a run prints in a language, on both ways.
fn printed(tag: &str, args: &[&str]) -> String {
    let run = outcome(program().args(["--ui-language", tag]).args(args));
    format!("{}{}", run.out(), run.stderr)
}

#[test]
fn places_are_called_as_the_reader_calls_them() {
    let deadline = |tag: &str, place: &str| printed(tag, &["deadline", "--received", "2026-09-10", "--country", place]);
    for (tag, place, name) in [
        ("en", "CH-GE", "Geneva"),
        ("de", "CH-GE", "Genf"),
        ("fr", "CH-GE", "Genève"),
        ("de", "US", "Vereinigte Staaten"),
        ("es", "US", "Estados Unidos"),
        ("el", "IE", "Ιρλανδία"),
    ] {
        let said = deadline(tag, place);
        assert!(said.contains(name), "{tag} {place}: {said}");
        assert!(tag == "en" || !["Geneva", "United States"].iter().any(|english| said.contains(english)), "{said}");
    }
}

#[test]
fn the_first_of_a_month_is_written_as_the_language_writes_it() {
    for (tag, written) in
        [("fr", "1er décembre"), ("it", "1º dicembre"), ("el", "1η Δεκεμβρίου"), ("de", "1. Dezember")]
    {
        let said = printed(tag, &["deadline", "--received", "2026-11-01", "--country", "IE"]);
        assert!(said.contains(written), "{tag}: {said}");
    }
    let polish = printed("pl", &["deadline", "--received", "2026-11-01", "--country", "IE"]);
    assert!(!polish.contains("więc wtorek"), "{polish}");
}

#[test]
fn authorities_are_called_as_the_reader_calls_them() {
    for (tag, name) in [
        ("nl", "Gegevensbeschermingsautoriteit"),
        ("fr", "Autorité de protection des données"),
        ("en", "Belgian Data Protection Authority"),
    ] {
        let said = printed(tag, &["authorities", "list"]);
        let line = said.lines().find(|line| line.starts_with("be ")).unwrap();
        assert!(line.ends_with(name), "{tag}: {line}");
    }
    assert!(printed("nl", &["authorities", "show", "be"]).contains("Gegevensbeschermingsautoriteit"));
}

#[test]
fn an_error_is_headed_as_french_is_written() {
    let said = printed("fr", &["render", "nowhere.toml"]);
    assert!(said.starts_with("erreur\u{a0}: "), "{said}");
}

/// What a record has in English alone is marked, what it has in the language of the reader is in it.
#[test]
fn no_english_sentence_of_a_record_stands_unmarked() {
    let folder = folder_with(&["objection.toml"]);
    let text = fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    let text = text.replace("country = \"DE\"", "country = \"GB\"").replace("\"39104\"", "\"SW1A 1AA\"");
    fs::write(folder.path().join("objection.toml"), text).unwrap();
    let told = |tag: &str| {
        outcome(program().current_dir(folder.path()).args(["--ui-language", tag, "check", "objection.toml"])).stderr
    };
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let french = plain(told("fr"));
    assert!(french.contains("L’article 77 du RGPD n’y est pas applicable"), "{french}");
    assert!(french.contains("(en anglais) Meta names Meta Platforms, Inc."), "{french}");
    assert!(plain(told("en")).contains("Article 77 GDPR does not apply"));
}

/// The locale of the system chooses each language there is; help that a language has not is English, its problems are not.
#[test]
fn each_language_is_chosen_by_the_locale_and_by_the_option() {
    use widerspruch::words::{Code, Words};
    for tag in Words::languages() {
        let words = Words::of(tag).unwrap();
        let said = words.say(&Code::OutputExists { name: "x.pdf".into() });
        let locale = format!("{tag}_{}.UTF-8", tag.to_uppercase());
        let by_locale = refused(|command| {
            command.env("LC_ALL", &locale);
        });
        assert!(by_locale.stderr.contains(&said), "{tag}: {}", by_locale.stderr);
        let by_option = refused(|command| {
            command.args(["--ui-language", tag]);
        });
        assert!(by_option.stderr.contains(&said), "{tag}: {}", by_option.stderr);
        let help = outcome(program().env("LC_ALL", &locale).args(["render", "--help"])).exits(0).out().to_owned();
        assert_eq!(help.contains("Usage: widerspruch render"), tag == "en" || !words.has_room("help"), "{tag}: {help}");
    }
}

#[test]
fn what_scripts_read_is_english_unless_another_language_is_asked_for() {
    let message = |more: for<'c> fn(&'c mut Command) -> &'c mut Command| {
        let told = refused(|command| {
            command.args(["--format", "json"]);
            more(command);
        });
        told.first_error()["message"].as_str().unwrap().to_owned()
    };
    assert_eq!(message(|c| c.env("LANG", "de_DE.UTF-8").env("WIDERSPRUCH_LANG", "de")), ENGLISH);
    assert_eq!(message(|c| c.args(["--ui-language", "de"])), GERMAN);
}

#[test]
fn an_unknown_language_is_refused_with_those_there_are() {
    let told = outcome(program().args(["--format", "json", "--ui-language", "xx", "check", "x.toml"])).exits(2);
    assert_eq!(told.codes(), ["usage::unknown-language"]);
    let mut languages: Vec<String> =
        widerspruch::words::Words::languages().into_iter().map(|tag| format!("\"{tag}\"")).collect();
    languages.sort_unstable();
    let last = languages.pop().unwrap();
    assert_eq!(told.first_error()["help"], format!("there is {} and {last}", languages.join(", ")));
}

/// A configuration whose folder of words is `words`, with one file in it.
fn configured(settings: &str, file: &str, text: &str) -> tempfile::TempDir {
    let folder = folder_with(&["objection.toml"]);
    let path = folder.path().join("words").join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    fs::write(folder.path().join("x.pdf"), "old").unwrap();
    fs::write(folder.path().join("config.toml"), format!("words = \"words\"\n{settings}")).unwrap();
    folder
}

fn run_configured(folder: &tempfile::TempDir) -> Outcome {
    let args = ["--config", "config.toml", "render", "objection.toml", "-o", "x.pdf"];
    outcome(program().current_dir(folder.path()).args(args))
}

#[test]
fn words_of_the_user_come_before_those_of_the_program() {
    let own = configured("", "output.ftl", "output-exists = hands off { $name }\n");
    assert!(run_configured(&own).exits(3).stderr.contains("hands off x.pdf"));
    let own = configured("ui_language = \"de\"\n", "de/output.ftl", "output-exists = Finger weg von { $name }\n");
    let stderr = run_configured(&own).exits(3).stderr;
    assert!(stderr.contains("Finger weg von x.pdf") && stderr.contains("mit --force"), "{stderr}");
    // A new language is a folder; what it lacks is told once and said in English.
    let own = configured("ui_language = \"tlh\"\n", "tlh/output.ftl", "output-exists = { $name } tu'lu'\n");
    let stderr = run_configured(&own).exits(3).stderr;
    assert!(stderr.contains("x.pdf tu'lu'") && stderr.contains("--force"), "{stderr}");
    assert_eq!(stderr.matches("words::missing-texts").count(), 1, "{stderr}");
}

#[test]
fn mistakes_in_words_of_the_user_are_told_at_their_place() {
    let own =
        configured("ui_language = \"de\"\n", "de/output.ftl", "# ä\noutput-exists = { $nmae }\noutput-file = {\n");
    let args = ["--format", "json", "--ui-language", "de", "--config", "config.toml", "check", "objection.toml"];
    let told = outcome(program().current_dir(own.path()).args(args)).exits(3);
    let mut found: Vec<(String, i64)> =
        told.problems().iter().map(|p| (p["code"].as_str().unwrap().to_owned(), p["line"].as_i64().unwrap())).collect();
    found.sort();
    let lines = [("words::missing-argument", 2), ("words::syntax", 4), ("words::unknown-argument", 2)];
    assert_eq!(found, lines.map(|(code, line)| (code.to_owned(), line)));
}

#[test]
fn help_and_refused_commands_are_in_the_words_of_the_configuration() {
    let said = |own: &tempfile::TempDir, args: &[&str]| {
        let args = [&["--config", "config.toml"], args].concat();
        outcome(program().current_dir(own.path()).args(args))
    };
    let own = configured("ui_language = \"de\"\n", "de/help.ftl", "help-render = Macht Briefe ganz anders\n");
    let help = said(&own, &["--help"]).exits(0).out().to_owned();
    assert!(help.contains("Macht Briefe ganz anders") && help.contains("Aufruf:"), "{help}");
    assert!(said(&own, &["rendr"]).exits(2).stderr.contains("Befehl"));
    // A new language need not have all of it.
    let own = configured("ui_language = \"tlh\"\n", "tlh/help.ftl", "help-widerspruch = jabbI'ID\n");
    let help = said(&own, &["-h"]).exits(0).out().to_owned();
    assert!(help.contains("jabbI'ID") && help.contains("Usage: widerspruch [OPTIONS]"), "{help}");
    assert!(help.contains("Print help") && help.contains("Print version"), "{help}");
    // What is wrong with the configuration is told by commands, not by their help.
    fs::write(own.path().join("config.toml"), "x = 1\n").unwrap();
    assert!(said(&own, &["render", "--help"]).exits(0).out().contains("Usage: widerspruch render"));
}

/// Files of the source without those of tests: name from the project's folder, text.
fn source() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut queue = vec![root().join("src")];
    while let Some(folder) = queue.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            if path.is_dir() {
                queue.push(path);
            } else if name.ends_with(".rs") && !name.contains("test") {
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// Several sentences can share a code, so some places of the source ask for one by its name: a name that no problem has would never be met.
#[test]
fn every_code_that_the_source_names_is_one() {
    let known: Vec<&str> = widerspruch::problem::Code::ALL.iter().map(|(_, name, _)| *name).collect();
    let part = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let is_code = |text: &&str| text.split_once("::").is_some_and(|(family, name)| part(family) && part(name));
    let named = |text: &str| known.iter().any(|code| *code == text || (text.ends_with('-') && code.starts_with(text)));
    let (mut codes, mut unknown) = (0, Vec::new());
    for (file, text) in source() {
        for code in literals(&text).iter().map(String::as_str).filter(is_code) {
            codes += 1;
            if !named(code) {
                unknown.push(format!("{file}: {code}"));
            }
        }
    }
    assert!(codes > known.len(), "{codes}");
    assert!(unknown.is_empty(), "no codes of the program: {unknown:#?}");
}

/// Files in which sentences still stand in the code; it only becomes shorter. A string literal with two or more blanks between words is
/// taken for a sentence; those of tests, comments and attributes are not looked at.
#[test]
fn no_file_gains_a_sentence_in_its_code() {
    let list = root().join("tests/words/sentences-in-code.txt");
    let words = |literal: &String| literal.split(' ').filter(|w| w.chars().any(char::is_alphabetic)).count();
    let found: Vec<String> = source()
        .iter()
        .map(|(name, code)| (name, literals(code).iter().filter(|literal| words(literal) > 2).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{name} {count}"))
        .collect();
    if common::replacing() {
        compare(&list, &(found.join("\n") + "\n"));
        return;
    }
    let count =
        |line: &str| line.rsplit_once(' ').map(|(file, count)| (file.to_owned(), count.parse::<usize>().unwrap()));
    let listed: std::collections::BTreeMap<String, usize> =
        fs::read_to_string(list).unwrap().lines().filter_map(count).collect();
    let more: Vec<&String> = found
        .iter()
        .filter(|line| count(line).is_some_and(|(file, count)| count > listed.get(&file).copied().unwrap_or(0)))
        .collect();
    assert!(more.is_empty(), "sentences belong into src/words, not into the code: {more:#?}");
}

/// String literals outside of tests, comments and attributes.
fn literals(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]\nmod ").next().unwrap().split("#[cfg(test)]\npub(super) mod ").next().unwrap();
    let lines = code.lines().map(str::trim_start).filter(|l| !l.starts_with("//") && !l.starts_with("#["));
    let text: String = lines.collect::<Vec<_>>().join("\n").replace("\\\"", "'").replace("'\"'", "");
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// A language made of English in which every word looks strange: what is still plain on the screen was forgotten.
#[test]
fn a_pseudo_language_leaves_nothing_plain_on_a_narrow_screen() {
    let folder = folder_with(&["objection.toml"]);
    let words = folder.path().join("words/qps");
    fs::create_dir_all(&words).unwrap();
    for entry in fs::read_dir(root().join("src/words/en")).unwrap() {
        let path = entry.unwrap().path();
        fs::write(words.join(path.file_name().unwrap()), strange(&fs::read_to_string(&path).unwrap())).unwrap();
    }
    fs::write(folder.path().join("config.toml"), "words = \"words\"\nui_language = \"qps\"\n").unwrap();
    fs::write(folder.path().join("x.pdf"), "old").unwrap();
    for args in [
        &["render", "objection.toml", "-o", "x.pdf"][..],
        &["check", "objection.toml"],
        &["deadline", "--received", "2026-11-01"],
        &["outbox", "list"],
        &["outbox", "show", "1"],
        &["render", "-", "-", "--out", "."],
    ] {
        let mut command = program();
        command.current_dir(folder.path()).env("COLUMNS", "40").args(["--config", "config.toml", "--state", "state"]);
        let told = outcome(command.args(args));
        let said = format!("{}{}", told.out(), told.stderr);
        assert!(said.contains('⟦'), "{args:?}: {said}");
        for line in told.stderr.lines() {
            let wide = line.chars().count() > 40 && line.trim_start_matches(['│', '├', '╰', ' ']).contains(' ');
            assert!(!wide, "{args:?}: wider than 40 columns: {line}");
            let level = line.split_once(": ").map_or("", |(level, _)| level);
            assert!(!["error", "warning", "help"].contains(&level), "{args:?}: {line}");
        }
    }
}

/// A catalogue with each letter of its texts replaced; ids, arguments and choices stay.
fn strange(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let head = ["= ", "] "].iter().filter_map(|end| line.find(end).map(|at| at + end.len())).min();
        match head.filter(|_| !line.starts_with('#')) {
            Some(at) => out.push_str(&format!("{}{}\n", &line[..at], marked(&line[at..]))),
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

fn marked(text: &str) -> String {
    if text.trim_start().starts_with("{ $") && text.trim_end().ends_with("->") {
        return text.to_owned();
    }
    let mut depth = 0;
    let letters = text.chars().map(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        match c {
            'a' if depth == 0 => 'ä',
            'e' if depth == 0 => 'é',
            'o' if depth == 0 => 'ø',
            'r' if depth == 0 => 'ř',
            c => c,
        }
    });
    let letters: String = letters.collect();
    if depth == 0 && text.trim() != "" { format!("⟦{letters}⟧") } else { letters }
}

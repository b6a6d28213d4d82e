//! The words of the program: in which language it speaks, and that nothing is said in another one.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::process::Command;

use common::{Outcome, folder_with, outcome, program};

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
    assert_eq!(told.first_error()["help"], "there is de and en");
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
    let own = configured("ui_language = \"fr\"\n", "fr/output.ftl", "output-exists = { $name } existe\n");
    let stderr = run_configured(&own).exits(3).stderr;
    assert!(stderr.contains("x.pdf existe") && stderr.contains("--force"), "{stderr}");
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

//! Completions: ids in the scripts of all shells, and a bash that really completes.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::process::Command;

use common::{outcome, program, run};

fn script(shell: &str) -> String {
    run(["completions", shell]).exits(0).out().to_owned()
}

/// What bash offers when the last of these words is being typed.
#[cfg(unix)]
fn offered(words: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("widerspruch.bash");
    fs::write(&path, script("bash")).unwrap();
    let typed: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let last = words.last().unwrap();
    let before = words[words.len() - 2];
    let ask = format!(
        "source {}\nCOMP_WORDS=({})\nCOMP_CWORD={}\nCOMP_LINE='{}'\nCOMP_POINT=${{#COMP_LINE}}\n\
         function=$(complete -p widerspruch | sed 's/.*-F \\([^ ]*\\).*/\\1/')\n\
         $function widerspruch '{last}' '{before}' 2>/dev/null\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
        path.display(),
        typed.join(" "),
        words.len() - 1,
        words.join(" "),
    );
    let told = outcome(Command::new("bash").args(["--norc", "-c", &ask])).exits(0);
    told.out().lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn bash_completes_ids() {
    for (words, wanted) in [
        (&["widerspruch", "authorities", "show", "de-s"][..], &["de-sl", "de-sn", "de-st", "de-sh"][..]),
        (&["widerspruch", "controllers", "show", "me"], &["meta"]),
        (&["widerspruch", "example", "compl"], &["complaint"]),
        (&["widerspruch", "templates", "show", "prog"], &["progress-inquiry"]),
        (&["widerspruch", "templates", "show", "objection", "--language", "d"], &["de"]),
        (&["widerspruch", "--ui-language", "d"], &["de"]),
        (&["widerspruch", "check", "--ui-language", ""], &["de", "en"]),
        (&["widerspruch", "new", "--grounds", "old"], &["old-posts"]),
        (&["widerspruch", "new", "--services", "face"], &["facebook"]),
        (&["widerspruch", "new", "--controller", "link"], &["linkedin"]),
        (&["widerspruch", "new", "remi"], &["reminder"]),
        (&["widerspruch", "outbox", "list", "--only", "un"], &["unknown"]),
        (&["widerspruch", "follow", "list", "--stage", "over"], &["overdue"]),
        (&["widerspruch", "follow", "list", "--controller", "goo"], &["google"]),
        (&["widerspruch", "follow", "event", "1", "ref"], &["refused"]),
        (&["widerspruch", "follow", "next", "1", "--kind", "reply-to-r"], &["reply-to-refusal"]),
        (&["widerspruch", "deadline", "--country", "GB-S"], &["GB-SCT"]),
        (&["widerspruch", "schema", "c"], &["case", "centre", "config"]),
    ] {
        let offered = offered(words);
        for word in wanted {
            assert!(offered.iter().any(|known| known == word), "{words:?}: {word} is not among {offered:?}");
        }
        let last = words.last().unwrap();
        assert!(offered.iter().all(|word| word.starts_with(last)), "{words:?}: {offered:?}");
    }
}

/// Ids of the user's own configuration are offered as well.
#[cfg(unix)]
#[test]
fn own_records_are_completed() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    let record = "[[controller]]\nid = \"own-company\"\nlegal_name = \"X\"\nstreet = \"1 X\"\ncity = \"Dublin\"\ncountry = \"IE\"\n";
    fs::write(&config, record).unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let told = outcome(program().arg("--config").arg(&config).args(["completions", shell])).exits(0);
        assert!(told.out().contains("own-company"), "{shell}");
        assert!(!script(shell).contains("own-company"), "{shell}");
    }
}

/// Each shell's script knows ids of every sort; the shell itself reads it where it is installed.
#[test]
fn every_shell_knows_ids() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let text = script(shell);
        // The scripts of elvish and PowerShell have no values in clap_complete.
        if ["elvish", "powershell"].contains(&shell) {
            assert!(text.contains("authorities"), "{shell}");
            continue;
        }
        for id in
            ["de-st", "meta", "progress-inquiry", "third-persons", "facebook", "asked-for-id", "deferred", "GB-SCT"]
        {
            assert!(text.contains(id), "{shell} does not offer {id}");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("script");
        fs::write(&path, &text).unwrap();
        match Command::new(shell).arg("-n").arg(&path).output() {
            Ok(read) => assert!(read.status.success(), "{shell}: {}", String::from_utf8_lossy(&read.stderr)),
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "{shell}"),
        }
    }
}

/// What a script offers binds nobody: an id that is not known is told where it is looked up, with what is meant.
#[test]
fn an_unknown_id_is_told_with_what_is_meant() {
    let outcome = run(["--format", "json", "authorities", "show", "de-stt"]).exits(3);
    assert_eq!(outcome.errors(), ["directory::unknown-authority"]);
    assert!(outcome.first_error()["help"].as_str().unwrap().contains("de-st"));
}

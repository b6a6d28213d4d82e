//! The examples of the help, run as they stand: each in a fresh folder that holds what `example` writes and nothing else. Those
//! that begin with a mail in the outbox have one there, see `MAILS`; nothing is left out.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::{outcome, program, shell};

/// Every command, by the way to it.
fn ways() -> Vec<Vec<String>> {
    let mut all = Vec::new();
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    while let Some(way) = open.pop() {
        let help = outcome(program().args(&way).arg("--help")).exits(0);
        let commands = help.out().lines().skip_while(|line| *line != "Commands:").skip(1);
        let names = commands.take_while(|line| line.starts_with("  ")).filter(|line| !line.starts_with("   "));
        let names = names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
        open.extend(names.map(|name| [&way[..], &[name.to_owned()]].concat()));
        all.push(way);
    }
    all
}

/// The lines of a command's example in a language.
fn example(way: &[String], language: &str, heading: &str) -> String {
    let help = outcome(program().args(["--ui-language", language]).args(way).arg("--help")).exits(0);
    let lines = help.out().lines().skip_while(|line| *line != heading).skip(1);
    lines.map(|line| line.strip_prefix("  ").unwrap_or(line)).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Examples about a mail, with how the program that takes mails ends when it is sent: 0 took it, 75 wants it later, 67 knows no such
/// recipient (sysexits.h).
const MAILS: [(&str, u8); 5] =
    [("outbox show", 0), ("outbox export", 0), ("outbox purge", 0), ("outbox cancel", 75), ("outbox resolve", 67)];

/// A folder with what `example` writes.
fn folder(language: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let names = outcome(program().args(["--format", "json", "example", "?"])).exits(2);
    let help = names.first_error()["help"].as_str().unwrap().to_owned();
    // "there is A, B and C": every name that is one.
    let kinds = help.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    let mut written = 0;
    for kind in kinds.filter(|kind| !kind.is_empty()).collect::<BTreeSet<_>>() {
        let printed = outcome(program().args(["example", kind, "--language", language]));
        if printed.status == Some(0) {
            let ending = if kind == "table" { "csv" } else { "toml" };
            fs::write(folder.path().join(format!("{kind}.{ending}")), &printed.stdout).unwrap();
            written += 1;
        }
    }
    assert!(written >= 17, "{written}: {help}");
    folder
}

/// An example without the lines that have OpenSSL make a certificate of one's own: what they would make is put into the folder.
/// `conformance/certificate` runs them as they stand.
fn without_openssl(example: &str, folder: &Path) -> String {
    let joined = example.replace("\\\n", " ");
    let (openssl, others): (Vec<&str>, Vec<&str>) = joined.lines().partition(|line| line.starts_with("openssl "));
    if openssl.is_empty() {
        return example.to_owned();
    }
    assert!(example.contains("echo \"a password of your own\" > password"), "{example}");
    let (identity, certificate) = common::identities::of_ones_own("Nora Sample", "a password of your own");
    fs::write(folder.join("me.p12"), identity).unwrap();
    fs::write(folder.join("cert.pem"), certificate).unwrap();
    others.join("\n")
}

#[cfg(target_os = "linux")]
#[test]
fn every_example_of_the_help_works_as_it_stands() {
    let mut failed = Vec::new();
    let ways = ways();
    assert!(ways.len() > 40, "{ways:?}");
    for way in &ways {
        let name = way.join(" ");
        let [english, german] =
            [("en", "Example:"), ("de", "Beispiel:")].map(|(tag, heading)| example(way, tag, heading));
        if english.is_empty() || english != german {
            failed.push(format!("{name}: no example, or another one in German: {english:?} {german:?}"));
            continue;
        }
        // Where it begins with a file of `example`, with the German ones as well.
        let starts = english.contains(".toml") || english.contains(".csv");
        for language in ["en", "de"].into_iter().take(if starts { 2 } else { 1 }) {
            let (folder, home) = (folder(language), tempfile::tempdir().unwrap());
            if let Some((_, status)) = MAILS.iter().find(|(way, _)| *way == name) {
                let config = home.path().join("config/widerspruch");
                fs::create_dir_all(&config).unwrap();
                let route = format!(
                    "[smtp.x]\nkind = \"sendmail\"\nfrom = \"nora@example.org\"\ncommand = [\"sh\", \"-c\", \"cat > /dev/null; exit {status}\"]\n"
                );
                fs::write(config.join("config.toml"), route).unwrap();
                let sent = outcome(
                    shell(folder.path(), home.path()).args(["-c", "widerspruch send progress-inquiry.toml --yes"]),
                );
                assert_eq!(
                    sent.status,
                    Some(match status {
                        0 => 0,
                        75 => 6,
                        _ => 5,
                    }),
                    "{name}: {}",
                    sent.stderr
                );
            }
            let lines = without_openssl(&english, folder.path());
            let run = outcome(shell(folder.path(), home.path()).args(["-e", "-c", &lines]));
            if run.status != Some(0) {
                failed.push(format!("{name} ({language}): status {:?}\n{}", run.status, run.stderr));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

/// A page for each command in both languages, with the sections that clap does not write; mandoc finds no error in them where it
/// is installed.
#[test]
fn manual_pages_have_status_files_and_examples() {
    let folder = tempfile::tempdir().unwrap();
    outcome(program().current_dir(folder.path()).args(["man", "."])).exits(0);
    let ways = ways();
    for (place, sections) in
        [(".", ["EXIT STATUS", "FILES", "EXAMPLES"]), ("de/man1", ["RÜCKGABEWERT", "DATEIEN", "BEISPIELE"])]
    {
        for way in &ways {
            let name = [&["widerspruch".to_owned()], &way[..]].concat().join("-");
            let page = fs::read_to_string(folder.path().join(place).join(format!("{name}.1")))
                .unwrap_or_else(|e| panic!("{name}: {e}"));
            for section in sections {
                let heading = |line: &&str| line.replace(['"', '\\'], "") == format!(".SH {section}");
                assert_eq!(page.lines().filter(heading).count(), 1, "{place}/{name}.1: {section}");
            }
            assert!(page.contains("widerspruch/config.toml"), "{name}");
            let path = folder.path().join(place).join(format!("{name}.1"));
            match Command::new("mandoc").args(["-Tlint", "-Werror"]).arg(&path).output() {
                Ok(judged) => assert!(judged.status.success(), "{name}: {}", String::from_utf8_lossy(&judged.stdout)),
                Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound),
            }
            let first = example(way, "en", "Example:").lines().next().unwrap().replace('\\', "").replace('-', "\\-");
            assert!(page.contains(first.trim()), "{name}: {first}");
        }
    }
}

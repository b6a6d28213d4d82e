//! `man`: manual pages.
//!
//! In: the commands in a language, and its words. Out: a page for the program and one for each command, as man(7) has it, with the
//! sections EXIT STATUS, FILES and EXAMPLES behind what the commands themselves tell.

use std::path::Path;

use clap::Command;
use clap_mangen::roff::{Roff, bold, roman};

use super::context::Context;
use super::failure::Failure;
use super::output::{self, Existing};
use super::{help, help_examples};
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Say, Words};

/// Writes a manual page for the program and for each command: in English into the folder, in each other language that has the help of
/// the commands into `LANGUAGE/man1` below it, where man(1) looks for it.
///
/// # Errors
/// The folder is not there or cannot be written to.
pub fn run(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let mut written = Vec::new();
    let all = Words::languages().into_iter().filter_map(Words::of);
    for words in all.filter(|words| words.tag() == "en" || words.has_room("help")) {
        let place = if words.tag() == "en" { folder.to_owned() } else { folder.join(words.tag()).join("man1") };
        if words.tag() != "en" {
            std::fs::create_dir_all(&place).map_err(|error| {
                let name = place.display().to_string();
                Code::OutputFolder { name: (&name).into(), why: error.into() }.error().file(name)
            })?;
        }
        pages(&help::without_examples(&words), "", &place, &words, &mut written)?;
    }
    context.terminal.result(&written, |out| written.iter().try_for_each(|name| writeln!(out, "{name}")))?;
    Ok(())
}

fn pages(command: &Command, way: &str, folder: &Path, words: &Words, written: &mut Vec<String>) -> Result<(), Problem> {
    let name = if way.is_empty() { "widerspruch".to_owned() } else { format!("widerspruch-{}", way.replace(' ', "-")) };
    let path = folder.join(format!("{name}.1"));
    let shown = path.display().to_string();
    let page = page(command.clone().name(name), way, words)
        .map_err(|error| Code::OutputFile { name: (&shown).into(), why: error.into() }.error())?;
    output::write_public(&path, headed(&page, words).as_bytes(), Existing::Replace)?;
    written.push(shown);
    for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
        pages(sub, &help_examples::below(way, sub.get_name()), folder, words, written)?;
    }
    Ok(())
}

/// A page: what clap tells of the command, with our own sections before the version, as man-pages(7) orders them.
fn page(command: Command, way: &str, words: &Words) -> std::io::Result<String> {
    let mut page = Vec::new();
    let source = format!("widerspruch {}", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command).source(source).render(&mut page)?;
    let page = String::from_utf8_lossy(&page).into_owned();
    let mut own = Roff::new();
    exit_status(&mut own, words);
    files(&mut own, words);
    example(&mut own, way, words);
    let at = page.find(VERSION).map_or(page.len(), |at| at + 1);
    Ok(format!("{}{}{}", &page[..at], own.to_roff(), &page[at..]))
}

/// Where the version begins, on a page that has one.
const VERSION: &str = "\n.SH VERSION";

fn exit_status(page: &mut Roff, words: &Words) {
    page.control("SH", [words.say(&Say::ManualExitStatus {}).as_str()]);
    for (status, meaning) in [
        ("0", Say::ManualExitDone {}),
        ("1", Say::ManualExitPart {}),
        ("2", Say::ManualExitUsage {}),
        ("3", Say::ManualExitWrong {}),
        ("4", Say::ManualExitSeal {}),
        ("5", Say::ManualExitRefused {}),
        ("6", Say::ManualExitLater {}),
        ("70", Say::ManualExitBug {}),
        ("130", Say::ManualExitStopped {}),
    ] {
        item(page, status, &words.say(&meaning));
    }
}

fn files(page: &mut Roff, words: &Words) {
    page.control("SH", [words.say(&Say::ManualFiles {}).as_str()]);
    for (file, what) in [
        ("~/.config/widerspruch/config.toml", Say::ManualFileConfig {}),
        ("~/.local/state/widerspruch/", Say::ManualFileState {}),
    ] {
        item(page, file, &words.say(&what));
    }
}

fn example(page: &mut Roff, way: &str, words: &Words) {
    let Some(lines) = help_examples::of(way) else { return };
    page.control("SH", [words.say(&Say::ManualExamples {}).as_str()]);
    page.text([roman(words.say(&Say::ManualExamplesOf {}))]);
    page.control("PP", []);
    page.control("nf", []);
    for line in lines.lines() {
        page.text([roman(line)]);
    }
    page.control("fi", []);
}

fn item(page: &mut Roff, what: &str, meaning: &str) {
    page.control("TP", []);
    page.text([bold(what)]);
    page.text([roman(meaning)]);
}

/// The page with the headings of its language.
fn headed(page: &str, words: &Words) -> String {
    let heading = |line: &str| {
        let said = words.by_id(&format!("help-man-{}", line.strip_prefix(".SH ")?.to_lowercase()))?;
        Some(format!(".SH {said}"))
    };
    page.lines().map(|line| heading(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

//! `completions` and `man`: what packagers need.

use std::path::Path;

use super::output::{self, Existing};
use super::{Context, Failure, help};
use crate::problem::{Code, Problem};
use crate::words::Words;

/// Prints completions for a shell.
///
/// # Errors
/// Stdout cannot be written to.
pub fn completions(shell: clap_complete::Shell, context: &mut Context) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(&context.terminal.words), "widerspruch", &mut script);
    context.terminal.raw(&script)?;
    Ok(())
}

/// Writes a manual page for the program and for each command: in English into the folder, in each other language into
/// `LANGUAGE/man1` below it, where man(1) looks for it.
///
/// # Errors
/// The folder is not there or cannot be written to.
pub fn man(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let mut written = Vec::new();
    for words in Words::languages().into_iter().filter_map(Words::of) {
        let place = if words.tag() == "en" { folder.to_owned() } else { folder.join(words.tag()).join("man1") };
        if words.tag() != "en" {
            std::fs::create_dir_all(&place).map_err(|error| {
                let name = place.display().to_string();
                Code::OutputFolder { name: (&name).into(), why: error.into() }.error().file(name)
            })?;
        }
        pages(&help::command(&words), "widerspruch", &place, &words, &mut written)?;
    }
    context.terminal.result(&written, |out| written.iter().try_for_each(|name| writeln!(out, "{name}")))?;
    Ok(())
}

fn pages(
    command: &clap::Command,
    name: &str,
    folder: &Path,
    words: &Words,
    written: &mut Vec<String>,
) -> Result<(), Problem> {
    let mut page = Vec::new();
    // The line of the usage is made of the options, not of what the terminal shows.
    let titled = command.clone().name(name.to_owned());
    let path = folder.join(format!("{name}.1"));
    let shown = path.display().to_string();
    clap_mangen::Man::new(titled)
        .render(&mut page)
        .map_err(|error| Code::OutputFile { name: (&shown).into(), why: error.into() }.error())?;
    output::write_public(&path, headed(&String::from_utf8_lossy(&page), words).as_bytes(), Existing::Replace)?;
    written.push(shown);
    for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
        pages(sub, &format!("{name}-{}", sub.get_name()), folder, words, written)?;
    }
    Ok(())
}

/// The page with the headings of its language.
fn headed(page: &str, words: &Words) -> String {
    let heading = |line: &str| {
        let said = words.by_id(&format!("help-man-{}", line.strip_prefix(".SH ")?.to_lowercase()))?;
        Some(format!(".SH {said}"))
    };
    page.lines().map(|line| heading(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

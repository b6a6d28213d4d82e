//! `completions` and `man`: what packagers need.

use std::path::Path;

use clap::CommandFactory;

use super::args::Cli;
use super::output::{self, Existing};
use super::{Context, Failure};
use crate::problem::Problem;

/// Prints completions for a shell.
///
/// # Errors
/// Stdout cannot be written to.
pub fn completions(shell: clap_complete::Shell, context: &mut Context) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "widerspruch", &mut script);
    context.terminal.raw(&script)?;
    Ok(())
}

/// Writes a manual page for the program and for each command.
///
/// # Errors
/// The folder is not there or cannot be written to.
pub fn man(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let mut written = Vec::new();
    pages(&Cli::command(), "widerspruch", folder, &mut written)?;
    context.terminal.result(&written, |out| written.iter().try_for_each(|name| writeln!(out, "{name}")))?;
    Ok(())
}

fn pages(command: &clap::Command, name: &str, folder: &Path, written: &mut Vec<String>) -> Result<(), Problem> {
    let mut page = Vec::new();
    let titled = command.clone().name(name.to_owned());
    clap_mangen::Man::new(titled)
        .render(&mut page)
        .map_err(|error| Problem::error("output::file", format!("cannot make the manual page: {error}")))?;
    let path = folder.join(format!("{name}.1"));
    output::write_public(&path, &page, Existing::Replace)?;
    written.push(path.display().to_string());
    for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
        pages(sub, &format!("{name}-{}", sub.get_name()), folder, written)?;
    }
    Ok(())
}

//! `completions`: scripts for shells.
//!
//! In: the commands in the language of the reader, the ids that are known. Out: the script of a shell, which offers them.

use super::context::Context;
use super::failure::Failure;
use super::{completion_ids, help};

/// Prints completions for a shell.
///
/// # Errors
/// A template or the configuration is wrong, or stdout cannot be written to.
pub fn run(shell: clap_complete::Shell, context: &mut Context) -> Result<(), Failure> {
    let mut command = help::command(&context.terminal.words);
    // Options for answers are there only when a command is built.
    command.build();
    let mut command = completion_ids::with(command, context)?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "widerspruch", &mut script);
    context.terminal.raw(&script)?;
    Ok(())
}

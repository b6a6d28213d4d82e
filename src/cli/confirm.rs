//! Asks before something is sent or erased.
//!
//! In: what is about to happen, in words. Out: whether the person at the terminal agrees; without a terminal, how to agree beforehand.

use std::io::{BufRead, Write};

use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Say, Words};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::terminal::somebody_is_there;

/// Whether there is somebody to ask; `refusal` is what is said if not.
///
/// # Errors
/// There is no terminal.
pub(super) fn can_ask(refusal: Problem, otherwise: Say) -> Result<(), Failure> {
    if somebody_is_there() {
        return Ok(());
    }
    Err(Failure::ended(Exit::Usage, refusal.hint(Say::CliYesIfSure { otherwise: otherwise.into() })))
}

/// What is said where a mail cannot be confirmed.
pub(super) fn nobody_to_ask() -> Problem {
    Code::SendNobodyToAsk {}.error()
}

/// Shows what is about to happen and asks.
///
/// # Errors
/// There is no terminal.
pub(super) fn confirmed(summary: &str, otherwise: Say, context: &Context) -> Result<bool, Failure> {
    can_ask(nobody_to_ask(), otherwise)?;
    Ok(asked(summary, &Say::CliAskSend {}, &context.terminal.words))
}

/// Asks a question below a summary; a question mark has it explained, and asked again.
pub(super) fn asked(summary: &str, question: &Say, words: &Words) -> bool {
    let mut screen = std::io::stderr().lock();
    let mut before = summary.to_owned();
    loop {
        let _ = write!(screen, "{before}{} {} ", words.say(question), words.say(&Say::CliYesNo {}));
        let _ = screen.flush();
        let mut answer = String::new();
        let _ = std::io::stdin().lock().read_line(&mut answer);
        if answer.trim() != "?" {
            return words.understood().boolean(&answer) == Some(true);
        }
        before = format!("{}\n", words.say(&Say::CliYesNoHelp {}));
    }
}

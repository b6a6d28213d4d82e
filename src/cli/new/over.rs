//! Answers over a case that is there.
//!
//! In: the case of the next letter, as the register made it, and the answers that came with the command. Out: its text with them.
//! What the letter needs besides is asked in a terminal, as of any earlier case; without one it is told. What is known is not asked.

use std::path::Path;

use super::args::Answered;
use super::deliver::InTerminal;
use super::dialogue::Dialogue;
use super::earlier::{self, Earlier};
use super::{answer, answers, nothing_saved, world};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::signals;
use widerspruch::case::{document, load};
use widerspruch::interview::{Base, Interview, Next};
use widerspruch::problem::Source;

/// The text of the case with the answers; `file` is where it will lie. A case that is wrong, and of which nothing was answered, stays
/// as it is: whoever reads it next tells why.
///
/// # Errors
/// An answer is wrong or missing, or answers are to be laid over a case that is wrong.
pub fn laid(text: String, answered: Answered, file: &Path, context: &mut Context) -> Result<String, Failure> {
    let office = context.office()?;
    let given = answers::all(answered)?;
    let world = world(context, &office, Some(file));
    let source = Source::new(file.display().to_string(), text.as_str());
    let (case, base) = match (load::toml(&source, &world.folder, &office), document::read(&text)) {
        (Ok((case, _)), Some(document)) => (case, document),
        (Err(problems), _) if !given.is_empty() => return Err(problems.into()),
        _ => return Ok(text),
    };
    let kind = case.kind.clone();
    let mut interview =
        Interview::from(world, Base { document: base, case, pdf: None, next: Next::Followed }, Some(kind));
    let asks = context.terminal.asks();
    answer(&mut interview, &given, asks, context)?;
    if asks && interview.next().is_some() {
        let words = context.terminal.words.clone();
        let interruption = signals::interruption(nothing_saved(&words));
        let mut dialogue = Dialogue::new(&interruption);
        dialogue.greet(&words);
        dialogue.hold(&mut interview, None)?;
        // From here on a file is written, which no signal cuts short.
        interruption.saved();
        interruption.lend(true);
    }
    Ok(interview.case_text().unwrap_or(text))
}

/// What `new` offers for a letter, for one that the register wrote the case of: the PDF, the steps, a mail. In a terminal.
///
/// # Errors
/// The case cannot be read; standard output cannot be written to.
pub fn delivered(file: &Path, force: bool, context: &mut Context) -> Result<(), Failure> {
    let office = context.office()?;
    let world = world(context, &office, Some(file));
    let Earlier { document, case } = earlier::read(file, &office.directory, &world.folder)?;
    let kind = case.kind.clone();
    let interview = Interview::from(world, Base { document, case, pdf: None, next: Next::Followed }, Some(kind));
    let interruption = signals::interruption(String::new());
    interruption.saved();
    InTerminal::new(&Dialogue::new(&interruption), &interview, file, force).of_followed().run(&[], context)
}

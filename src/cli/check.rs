//! `check`: reports every problem of every case, writes nothing.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args::CheckArgs;
use super::context::Context;
use super::failure::Failure;
use widerspruch::case::{Case, load};
use widerspruch::letter::compose::Draft;
use widerspruch::mail::missing;
use widerspruch::office::{self, Office, Press};
use widerspruch::problem::{Problem, Problems};
use widerspruch::words::Say;

/// What letters are drafted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be printed.
    Print,
    /// To be mailed: signed in type where the case does not say how, and what is missing is told later, with all else.
    Mail,
}

/// A case that can be printed.
pub struct Ready {
    /// The file, as named by the user.
    pub path: PathBuf,
    /// The case.
    pub case: Case,
    /// Its letter.
    pub draft: Draft,
}

impl Context {
    /// Everything letters are written with, as configured.
    ///
    /// # Errors
    /// Everything that is wrong with templates, directory and fonts of the user.
    pub fn office(&self) -> Result<Office, Failure> {
        Ok(Office {
            directory: self.directory()?,
            templates: self.letters()?,
            faces: self.config.faces()?.into(),
            album: Default::default(),
        })
    }

    /// Reads and drafts every case; either all of them are ready, or all problems of all of them come back.
    ///
    /// # Errors
    /// Every problem of every case.
    pub fn drafts(&mut self, paths: &[PathBuf], office: &Office, purpose: Purpose) -> Result<Vec<Ready>, Problems> {
        let mut ready = Vec::new();
        let mut problems = Problems::new();
        for path in paths {
            match read(path, office).and_then(|(mut case, warnings)| {
                if purpose == Purpose::Mail {
                    case.sign_for_mail();
                }
                let mut all = warnings;
                match office.draft(&case, self.today) {
                    Ok(draft) => Ok((case, draft, all)),
                    Err(more) => {
                        all.extend(more);
                        Err(all)
                    }
                }
            }) {
                Ok((case, draft, mut warnings)) => {
                    let said_later = |p: &Problem| purpose == Purpose::Mail && missing::is_said_again(p);
                    warnings.extend(draft.warnings.iter().filter(|p| !said_later(p)).cloned());
                    self.terminal.problems(&warnings);
                    ready.push(Ready { path: path.clone(), case, draft });
                }
                Err(more) => problems.extend(more),
            }
        }
        if problems.has_errors() { Err(problems) } else { Ok(ready) }
    }
}

fn read(path: &Path, office: &Office) -> Result<(Case, Problems), Problems> {
    if path == Path::new("-") {
        return load::stream(std::io::stdin().lock(), "<stdin>", office);
    }
    load::file(path, office)
}

#[derive(Serialize)]
struct Checked {
    case: String,
    kind: String,
    language: String,
    recipient: String,
    pages: usize,
}

/// Runs the command.
///
/// # Errors
/// Every problem of every case.
pub fn run(args: &CheckArgs, context: &mut Context) -> Result<(), Failure> {
    let office = context.office()?;
    let ready = context.drafts(&args.cases, &office, Purpose::Print)?;
    let mut press = Press::new(&office);
    let mut problems = Problems::new();
    let mut checked = Vec::new();
    for Ready { path, case, draft } in &ready {
        match press.print(case, draft, None) {
            Ok(pdf) => {
                problems.extend(office::size_warning(case, &pdf));
                checked.push(Checked {
                    case: path.display().to_string(),
                    kind: case.kind.clone(),
                    language: draft.letter.language.clone(),
                    recipient: draft.recipient.clone(),
                    pages: pdf.pages,
                })
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    context.terminal.problems(&problems);
    let words = &context.terminal.words;
    context.terminal.result(&checked, |out| {
        for c in &checked {
            let said = Say::CliChecked {
                case: (&c.case).into(),
                kind: (&c.kind).into(),
                language: (&c.language).into(),
                recipient: (&c.recipient).into(),
                pages: Say::CliPages { count: c.pages.into() }.into(),
            };
            writeln!(out, "{}", words.say(&said))?;
        }
        Ok(())
    })?;
    Ok(())
}

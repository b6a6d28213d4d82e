//! What happens with a case that was saved.
//!
//! In: what was chosen and the case file. Out: what the commands `render` and `send` make of it.

use std::path::{Path, PathBuf};

use super::args::Deliver;
use crate::cli::args::{RenderArgs, SendArgs, TextOf};
use crate::cli::signals::Interruption;
use crate::cli::{Context, Failure, render, send};
use crate::interview::Interview;

/// What can be chosen for this letter.
pub fn offered(interview: &Interview<'_>, context: &Context) -> Vec<Deliver> {
    let facts = interview.ways();
    let mut ways = vec![Deliver::Pdf];
    if facts.form {
        ways.push(Deliver::Form);
    }
    ways.push(Deliver::Steps);
    if facts.email {
        ways.push(Deliver::Eml);
        if !context.config.smtp.is_empty() {
            ways.push(Deliver::Send);
        }
    }
    ways
}

/// Does all of it, one after the other.
///
/// # Errors
/// As the commands that do it.
pub fn all(
    wished: &[Deliver],
    case: &Path,
    context: &mut Context,
    interruption: Option<&Interruption>,
) -> Result<(), Failure> {
    for way in wished {
        let writing = interruption.filter(|_| *way != Deliver::Send).map(Interruption::hold);
        let plain = RenderArgs {
            cases: vec![case.to_path_buf()],
            output: None,
            out: None,
            text: None,
            steps: false,
            follow: false,
            force: false,
            allow_large: false,
        };
        match way {
            Deliver::Pdf => render::run(plain, context)?,
            Deliver::Form => render::run(RenderArgs { text: Some(TextOf::Form), ..plain }, context)?,
            Deliver::Steps => render::run(RenderArgs { steps: true, ..plain }, context)?,
            Deliver::Eml => send::run(mail(case, Some(folder(case))), context)?,
            Deliver::Send => {
                if let Some(interruption) = interruption {
                    interruption.lend(true);
                }
                let sent = send::run(mail(case, None), context);
                if let Some(interruption) = interruption {
                    interruption.lend(false);
                }
                sent?;
            }
        }
        drop(writing);
    }
    Ok(())
}

/// Where drafts lie: beside the case.
fn folder(case: &Path) -> PathBuf {
    case.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_path_buf()
}

fn mail(case: &Path, eml: Option<PathBuf>) -> SendArgs {
    SendArgs {
        cases: vec![case.to_path_buf()],
        via: None,
        dry_run: false,
        eml,
        yes: false,
        incomplete: false,
        to: None,
        bulk: false,
        again: false,
        replace: false,
        bcc: None,
        follow: false,
        wait: false,
        force: false,
    }
}

//! `send --eml`: drafts for a mail program.
//!
//! In: letters that are drafted. Out: an `.eml` file for each, from the sender of the letter where no way is configured.

use std::path::{Path, PathBuf};

use lettre::Address;

use super::args::SendArgs;
use super::before_mail;
use super::check::Ready;
use super::context::Context;
use super::failure::Failure;
use super::output::{self, Existing};
use super::send::{complete, mails, route, tell_register};
use super::send_plan::planned;
use widerspruch::case::Case;
use widerspruch::email::mailbox;
use widerspruch::mail::draft;
use widerspruch::office::Office;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::smtp::settings::{Program, Route, Way};
use widerspruch::words::Say;

/// Writes drafts for a mail program.
pub(super) fn drafts(
    args: &SendArgs,
    folder: &Path,
    given: Option<&Address>,
    ready: &[Ready],
    office: &Office,
    context: &mut Context,
) -> Result<(), Failure> {
    let configured = context.config.smtp.clone();
    let (named, place, asked) = (args.via.clone(), context.config.place.clone(), args.from.clone());
    let from = move |case: &Case| match (&named, configured.as_slice()) {
        (None, [] | [_, _, ..]) => sender_as_route(case, asked.as_deref()),
        (named, routes) => route(routes, named.as_deref(), place.as_deref()).cloned(),
    };
    let mails = mails(ready, office, &from, given, context)?;
    let screen = before_mail::screen(&mails, &context.terminal.words);
    complete(args, &mails, &screen, true, context)?;
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut problems = Problems::new();
    output::make_folder(folder)?;
    for one in ready {
        let stem = if one.path == Path::new("-") {
            "letter".as_ref()
        } else {
            one.path.file_name().unwrap_or(one.path.as_os_str())
        };
        let path = folder.join(Path::new(stem).with_extension("eml"));
        if paths.contains(&path) {
            let name = path.display().to_string();
            problems.push(Code::OutputSameDraft { name: (&name).into() }.error().file(name));
        }
        problems.extend(output::obstacle(&path, existing));
        paths.push(path);
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    let mut all = Vec::new();
    for (mail, path) in mails.iter().zip(&paths) {
        output::write(path, &draft::unsent(&mail.entry.message.bytes), existing)?;
        all.push(planned(mail, Some(path.display().to_string()), &context.terminal.words));
    }
    context.terminal.note(screen.trim_end());
    tell_register(args, ready, office, context);
    let words = &context.terminal.words;
    context.terminal.result(&all, |out| {
        for one in &all {
            let file = one.eml.as_deref().unwrap_or_default().into();
            let said = Say::CliDraftTo { file, recipient: (&one.recipient).into(), address: (&one.to).into() };
            writeln!(out, "{}", words.say(&said))?;
        }
        writeln!(out, "{}", words.say(&Say::CliOpenDrafts {}))
    })?;
    Ok(())
}

/// Without a configuration a draft is from the sender of the letter; from the address that was `asked` for where that has none.
fn sender_as_route(case: &Case, asked: Option<&str>) -> Result<Route, Problem> {
    let wrong = |code: Code| case.about("sender.email", code.error());
    let email = case.sender.email.as_deref().or(asked).ok_or_else(|| wrong(Code::SendNoSender {}))?;
    let from = widerspruch::email::address(email)
        .and_then(|email| mailbox::named(&case.sender.address.name, email))
        .map_err(|why| wrong(Code::SendSender { email: email.into(), why: why.into() }))?;
    Ok(Route {
        name: String::new(),
        way: Way::Sendmail(Program::usual()),
        from,
        reply_to: None,
        bcc: None,
        max_per_minute: None,
        max_per_day: None,
        keys: Vec::new(),
    })
}

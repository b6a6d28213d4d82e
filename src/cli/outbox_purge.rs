//! `outbox purge`: erases content and persons of finished mails.

use super::args::PurgeArgs;
use super::confirm::{asked, can_ask};
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::outbox::{needed, of_case};
use super::outbox_show::day;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::is_busy;
use widerspruch::outbox::purge::Choice;
use widerspruch::outbox::row::Mail;
use widerspruch::problem::Code;
use widerspruch::words::{Say, Words};

/// Runs the command.
///
/// # Errors
/// A mail is not finished or not there; it was not confirmed; the outbox cannot be written.
pub fn run(args: &PurgeArgs, context: &mut Context) -> Result<(), Failure> {
    let outbox = needed(context)?;
    let now = context.clock().now();
    let choice = match (args.older_than, &args.key) {
        (Some(days), _) => Choice::OlderThan(days),
        (None, Some(key)) => Choice::Numbers(of_case(&outbox, key)?),
        (None, None) => Choice::Numbers(args.ids.clone()),
    };
    let mails = outbox.to_purge(&choice, now)?;
    if !args.yes && !mails.is_empty() {
        can_ask(Code::OutboxEraseNobody {}.error(), Say::CliListShows {})?;
        let words = &context.terminal.words;
        if !asked(&summary(&mails, words), &Say::CliAskErase {}, words) {
            return Err(Failure::ended(Exit::Usage, Code::OutboxEraseNotConfirmed {}.error()));
        }
    }
    let ids: Vec<i64> = mails.iter().map(|mail| mail.id).collect();
    // Without a mail too: an erasure that was interrupted comes to its end.
    outbox.purge(&ids, now).map_err(|problem| match is_busy(&problem) {
        true => Failure::ended(Exit::TryAgain, problem),
        false => problem.into(),
    })?;
    let words = &context.terminal.words;
    context.terminal.result(&serde_json::json!({ "purged": ids }), |out| match ids.len() {
        0 => writeln!(out, "{}", words.say(&Say::CliNothingToErase {})),
        count => writeln!(out, "{}", words.say(&Say::CliErased { count: count.into() })),
    })?;
    Ok(())
}

/// How many, and of when: names are not shown again just to erase them.
fn summary(mails: &[Mail], words: &Words) -> String {
    let days: Vec<&str> = mails.iter().map(|mail| day(mail.finished_at.as_ref().unwrap_or(&mail.queued_at))).collect();
    let first = days.iter().min().copied().unwrap_or_default();
    let last = days.iter().max().copied().filter(|last| *last != first);
    let said = Say::CliToErase { count: mails.len().into(), first: first.into(), last: last.into() };
    format!("{}\n{}\n", words.say(&said), words.say(&Say::CliAndTheProof {}))
}

//! `outbox purge`: erases content and persons of finished mails.

use super::args::PurgeArgs;
use super::exit::Exit;
use super::outbox::{asked, can_ask, needed, of_case};
use super::outbox_show::day;
use super::{Context, Failure};
use crate::outbox::clock::Clock;
use crate::outbox::is_busy;
use crate::outbox::purge::Choice;
use crate::outbox::row::Mail;
use crate::problem::Problem;

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
        const OTHERWISE: &str = "`widerspruch outbox list` shows the mails";
        can_ask(&not_confirmed("nothing was erased: there is no terminal to ask on"), OTHERWISE)?;
        if !asked(&summary(&mails), "Erase?") {
            return Err(Failure::ended(Exit::Usage, not_confirmed("nothing was erased, because it was not confirmed")));
        }
    }
    let ids: Vec<i64> = mails.iter().map(|mail| mail.id).collect();
    // Without a mail too: an erasure that was interrupted comes to its end.
    outbox.purge(&ids, now).map_err(|problem| match is_busy(&problem) {
        true => Failure::ended(Exit::TryAgain, problem),
        false => problem.into(),
    })?;
    context.terminal.result(&serde_json::json!({ "purged": ids }), |out| match ids.len() {
        0 => writeln!(out, "there is nothing to erase"),
        count => writeln!(out, "{} erased; number, state, days and hashes are kept", named(count)),
    })?;
    Ok(())
}

fn not_confirmed(text: &str) -> Problem {
    Problem::error("outbox::not-confirmed", text)
}

fn named(count: usize) -> String {
    if count == 1 { "content and persons of 1 mail".into() } else { format!("content and persons of {count} mails") }
}

/// How many, and of when: names are not shown again just to erase them.
fn summary(mails: &[Mail]) -> String {
    let days: Vec<&str> = mails.iter().map(|mail| day(mail.finished_at.as_ref().unwrap_or(&mail.queued_at))).collect();
    let (first, last) = (days.iter().min().unwrap_or(&""), days.iter().max().unwrap_or(&""));
    let when = if first == last { format!("finished on {first}") } else { format!("finished {first} to {last}") };
    format!(
        "{}, {when}: bytes, subjects, names, addresses and replies will be gone for good,\nand with them the proof of what was sent.\n",
        named(mails.len())
    )
}

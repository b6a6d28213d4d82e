//! What came of a batch, in a few lines.
//!
//! In: a [`Summary`]. Out: how many letters were made, lie there, are missing; sheets, print file, mails; with `--format json` the summary as it is.

use std::path::Path;

use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use widerspruch::batch::job::{MailCount, Sampled, Summary};
use widerspruch::batch::steps;
use widerspruch::visible::shown;
use widerspruch::words::{Arg, Join, Say};

/// Tells what came of a batch; `suffix` is that of the result table's name.
///
/// # Errors
/// The output cannot be written.
pub(super) fn tell(
    summary: &Summary,
    out: &Path,
    suffix: &str,
    print_file: Option<&Path>,
    context: &mut Context,
) -> Result<(), Failure> {
    if context.terminal.json() {
        return Ok(context.terminal.line(&json!({ "summary": summary }))?);
    }
    let Summary { made, unchanged, errors, waiting, pages, left_over, .. } = *summary;
    let words = &context.terminal.words;
    let out = Arg::text(out.display());
    let mut lines = Vec::new();
    let mut say = |said: Say| lines.push(words.say(&said));
    if summary.refused {
        say(match errors {
            0 => Say::CliNothingWritten {},
            count => Say::CliWrongRows { count: count.into(), rows: summary.rows.into() },
        });
    } else if made + unchanged + errors + waiting > 0 {
        let mut parts = vec![Say::CliMade { count: made.into() }];
        parts.extend((unchanged > 0).then(|| Say::CliThereAlready { count: unchanged.into() }));
        parts.extend((errors > 0).then(|| Say::CliWithErrors { count: errors.into() }));
        parts.extend((waiting > 0).then(|| Say::CliRowsWaiting { count: waiting.into() }));
        let parts = Arg::list(parts, Join::Comma);
        say(Say::CliMadeIn { parts, pages: pages.into(), folder: out.clone() });
        if let Some(sample) = &summary.sample {
            say(sampled(sample));
        }
        say(Say::CliEachRow { folder: out.clone(), suffix: suffix.into() });
        if let (Some(place), Some(printed)) = (print_file, summary.printed) {
            say(Say::CliForPrinter { place: Arg::text(place.display()), count: printed.into() });
        }
        if let Some(sheets) = summary.sheets {
            let folder = format!("{}/{}", words.text(&out), steps::FOLDER);
            say(Say::CliSheetsIn { folder: folder.into(), count: sheets.into() });
        }
        if let Some(followed) = summary.followed {
            say(Say::FollowAddedMany { new: followed.new.into(), known: followed.known.into() });
        }
        if left_over > 0 {
            say(Say::CliLeftOver { count: left_over.into() });
        }
    }
    if let Some(mails) = summary.mails {
        say(mailed(mails, summary));
    }
    if summary.interrupted {
        say(Say::CliStopped {});
    }
    Ok(context.terminal.text(&lines.join("\n"))?)
}

/// Rows of a sample that are named.
const NAMED: usize = 20;

/// Which rows a sample is of: they are spread over the table and not its first ones.
fn sampled(sample: &[Sampled]) -> Say {
    let named = |one: &Sampled| match one.key == one.row.to_string() {
        true => one.key.clone(),
        false => format!("{} ({})", one.row, shown(&one.key)),
    };
    let mut rows: Vec<String> = sample.iter().take(NAMED).map(named).collect();
    rows.extend((sample.len() > NAMED).then(|| "…".to_owned()));
    Say::CliSampleOf { rows: Arg::list(rows, Join::Comma) }
}

/// What came of the mails. What a run did is not what an earlier one did.
fn mailed(mails: MailCount, summary: &Summary) -> Say {
    let MailCount { sent, waiting, refused, unknown, none } = mails;
    let mut parts = vec![match (summary.sent_now, &summary.sent_days) {
        (Some(0), Some(days)) if sent > 0 => Say::CliSentDays { count: sent.into(), days: days.into() },
        (Some(now), _) if now < sent => Say::CliSentNow { now: now.into(), before: (sent - now).into() },
        _ => Say::CliSent { count: sent.into() },
    }];
    parts.extend((waiting > 0).then(|| Say::CliMailsWaiting { count: waiting.into() }));
    parts.extend((refused > 0).then(|| Say::CliMailsRefused { count: refused.into() }));
    parts.extend((unknown > 0).then(|| Say::CliMailsUnknown { count: unknown.into() }));
    parts.extend((none > 0).then(|| Say::CliWithoutMail { count: none.into() }));
    Say::CliParts { parts: Arg::list(parts, Join::Comma) }
}

//! How mails of the outbox look to people: times in UTC and where the reader is, headers and text as they are read.

use std::io::Write;

use chrono::{DateTime, Local, Offset};

use crate::mail::readable;
use crate::outbox::evidence::{Record, in_words};
use crate::outbox::row::Mail;
use crate::problem::{Problem, Problems};
use crate::words::{Arg, Say, Words};

/// A time in UTC, and beside it where the reader is, if that is another one.
pub(super) fn time(utc: &str) -> String {
    let Ok(at) = DateTime::parse_from_rfc3339(utc) else { return utc.to_owned() };
    let here = at.with_timezone(&Local);
    if here.offset().fix().local_minus_utc() == 0 {
        return utc.to_owned();
    }
    format!("{utc} ({} here)", here.format("%Y-%m-%d %H:%M:%S"))
}

/// Problems for whoever reads them: a person sees each time as [`time`] shows it, a script in UTC alone.
pub(super) fn for_reader(problems: Problems, json: bool) -> Problems {
    if json { problems } else { problems.into_iter().map(with_times).collect::<Vec<_>>().into() }
}

/// A problem with each time as [`time`] shows it.
pub(super) fn with_times(mut problem: Problem) -> Problem {
    let hint = problem.hint.as_mut().map(|hint| hint.arguments_mut()).into_iter().flatten();
    problem.code.arguments_mut().into_iter().chain(hint).for_each(show_times);
    problem
}

fn show_times(arg: &mut Arg) {
    match arg {
        Arg::Text(text) | Arg::Foreign(text) => *text = times_in(text),
        Arg::Say(say) => say.arguments_mut().into_iter().for_each(show_times),
        _ => {}
    }
}

/// A text with each `2026-11-22T12:00:00Z` in it as [`time`] shows it.
fn times_in(text: &str) -> String {
    const LENGTH: usize = "2026-11-22T12:00:00Z".len();
    let mut out = String::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        match rest.get(..LENGTH).filter(|word| word.ends_with('Z') && DateTime::parse_from_rfc3339(word).is_ok()) {
            Some(word) => {
                out.push_str(&time(word));
                at += LENGTH;
            }
            None => match rest.chars().next() {
                Some(c) => {
                    out.push(c);
                    at += c.len_utf8();
                }
                None => break,
            },
        }
    }
    out
}

/// Of a purged mail only days are left.
fn when(mail: &Mail) -> String {
    let when = mail.finished_at.as_ref().or(mail.next_at.as_ref()).unwrap_or(&mail.queued_at);
    if mail.purged_at.is_some() { day(when).to_owned() } else { time(when) }
}

/// The day of a time.
pub(super) fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}

/// One mail on a line.
pub(super) fn line(out: &mut dyn Write, mail: &Mail, words: &Words) -> std::io::Result<()> {
    write!(out, "{:>5}  {:<9}  {}", mail.id, mail.state, when(mail))?;
    if let Some(at) = &mail.purged_at {
        return writeln!(out, "  {}", words.say(&Say::CliErasedOn { day: day(at).into() }));
    }
    write!(out, "  {}  {}", mail.to, mail.case)?;
    match &mail.reply {
        Some(reply) => writeln!(out, "  ({reply})"),
        None => writeln!(out),
    }
}

/// All that is to be read of one mail.
pub(super) fn whole(out: &mut dyn Write, record: &Record, bytes: &[u8], words: &Words) -> std::io::Result<()> {
    let id = record.mail.id;
    if record.mail.purged_at.is_some() {
        return write!(out, "{}", in_words(&record.mail, &record.events, words, &|at| day(at).to_owned()));
    }
    write!(out, "{}", in_words(&record.mail, &record.events, words, &time))?;
    let message = readable::read(bytes);
    writeln!(out)?;
    for (name, value) in &message.headers {
        writeln!(out, "{name}: {value}")?;
    }
    let encrypted = words.say(&Say::CliEncrypted {});
    writeln!(out, "\n{}\n", if message.text.is_empty() { &encrypted } else { &message.text })?;
    for (name, size) in &message.attached {
        let said = Say::CliAttachedFile { name: name.into(), bytes: Arg::from(*size) };
        writeln!(out, "{}", words.say(&said))?;
    }
    writeln!(out, "{}", words.say(&Say::CliAllBytes { id: id.into() }))
}

//! How mails of the outbox look to people: times in UTC and where the reader is, headers and text as they are read.

use std::fmt::Display;
use std::io::Write;

use chrono::{Local, Offset, TimeZone};

use widerspruch::mail::readable;
use widerspruch::outbox::evidence::{Record, in_words};
use widerspruch::outbox::row::Mail;
use widerspruch::problem::{Problem, Problems};
use widerspruch::words::{Arg, Say, Words};

/// A time in UTC, and beside it where the reader is, if that is another one.
pub(super) fn time(utc: &str, words: &Words) -> String {
    let mut at = Arg::time(utc);
    show_times(&mut at, &Local);
    words.text(&at)
}

/// Problems for whoever reads them: a person sees each time as [`time`] shows it, a script in UTC alone.
pub(super) fn for_reader(problems: Problems, json: bool) -> Problems {
    if json { problems } else { problems.into_iter().map(with_times).collect::<Vec<_>>().into() }
}

/// A problem with each time as [`time`] shows it.
pub(super) fn with_times(mut problem: Problem) -> Problem {
    let hint = problem.hint.as_mut().map(|hint| hint.arguments_mut()).into_iter().flatten();
    problem.code.arguments_mut().into_iter().chain(hint).for_each(|arg| show_times(arg, &Local));
    problem
}

fn show_times<Z: TimeZone<Offset: Display>>(arg: &mut Arg, zone: &Z) {
    match arg {
        Arg::Time(utc) => {
            let here = utc.with_timezone(zone);
            if here.offset().fix().local_minus_utc() != 0 {
                let here = Arg::text(here.format("%Y-%m-%d %H:%M:%S"));
                *arg = Say::CliTimeHere { utc: arg.clone(), here }.into();
            }
        }
        Arg::Say(say) => say.arguments_mut().into_iter().for_each(|arg| show_times(arg, zone)),
        Arg::Message(code) | Arg::Advice(code) => {
            code.arguments_mut().into_iter().for_each(|arg| show_times(arg, zone));
        }
        Arg::List(items, _) => items.iter_mut().for_each(|item| show_times(item, zone)),
        _ => {}
    }
}

/// Of a purged mail only days are left.
pub(super) fn when(mail: &Mail, words: &Words) -> String {
    let when = mail.finished_at.as_ref().or(mail.next_at.as_ref()).unwrap_or(&mail.queued_at);
    if mail.purged_at.is_some() { day(when).to_owned() } else { time(when, words) }
}

/// The day of a time.
pub(super) fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}

/// One mail on a line.
pub(super) fn line(out: &mut dyn Write, mail: &Mail, words: &Words) -> std::io::Result<()> {
    write!(out, "{:>5}  {:<9}  {}", mail.id, words.say(&mail.state.say()), when(mail, words))?;
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
    write!(out, "{}", in_words(&record.mail, &record.events, words, &|at| time(at, words)))?;
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

#[cfg(test)]
mod tests {
    use chrono::FixedOffset;

    use super::*;
    use widerspruch::problem::Code;

    #[test]
    fn a_time_is_shown_where_the_reader_is_and_text_like_one_stays() {
        let at = "2026-11-22T23:30:00Z";
        let mut code =
            Code::MailDeferred { id: 7.into(), to: "a@example.org".into(), why: at.into(), when: Arg::time(at) };
        let berlin = FixedOffset::east_opt(3600).unwrap();
        code.arguments_mut().into_iter().for_each(|arg| show_times(arg, &berlin));
        let Code::MailDeferred { why, when, .. } = &code else { unreachable!() };
        assert_eq!(*why, Arg::from(at));
        assert_eq!(Words::english().text(when), "2026-11-22T23:30:00Z (2026-11-23 00:30:00 here)");
        let german = Words::of("de").unwrap();
        assert_eq!(german.text(when), "2026-11-22T23:30:00Z (bei Ihnen 2026-11-23 00:30:00)");
        let mut utc = Arg::time(at);
        show_times(&mut utc, &chrono::Utc);
        assert_eq!(german.text(&utc), at);
    }
}

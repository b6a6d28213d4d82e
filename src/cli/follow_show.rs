//! `follow show`: everything of one matter.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::follow_desk::Desk;
use super::follow_words::{answer, controller, later, next, said, unknown_mail, what_happened};
use widerspruch::batch::matters;
use widerspruch::outbox::row::State;
use widerspruch::read::choice::Choice;
use widerspruch::register::Register;
use widerspruch::register::chronology::Line;
use widerspruch::register::matter::Matter;
use widerspruch::register::stage::Standing;
use widerspruch::words::{Arg, Say, Words};

#[derive(Serialize)]
struct Shown<'m> {
    id: i64,
    uid: &'m str,
    label: &'m str,
    controller: &'m str,
    authority: Option<&'m str>,
    stage: &'static str,
    strict: Option<chrono::NaiveDate>,
    latest: Option<chrono::NaiveDate>,
    certain: bool,
    why: Option<Say>,
    fits: Vec<&'static str>,
    quiet_until: Option<chrono::NaiveDate>,
    answer_until: Option<chrono::NaiveDate>,
    events: &'m [Line],
    letters: Vec<ShownLetter<'m>>,
}

#[derive(Serialize)]
struct ShownLetter<'m> {
    kind: &'m str,
    case: &'m str,
    case_exists: bool,
    pdf: Option<&'m Path>,
    mails: Vec<ShownMail>,
}

#[derive(Serialize)]
struct ShownMail {
    id: i64,
    state: State,
}

/// Runs the command.
///
/// # Errors
/// There is no such matter.
pub fn run(id: i64, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let matter = desk.matter(Register::look(&context.state_folder()?)?.as_ref(), id)?;
    let standing = desk.standing(&matter, context.today);
    let words = context.terminal.words.clone();
    context.terminal.result(&shown(&matter, &standing, &desk), |out| whole(out, &matter, &standing, &desk, &words))?;
    context.terminal.problems(&desk.doubts());
    Ok(())
}

/// Whether a case file is there, or the table of a row.
fn exists(case: &str) -> bool {
    Path::new(case).is_file() || matters::place(case).is_some()
}

fn shown<'m>(matter: &'m Matter, standing: &'m Standing, desk: &Desk) -> Shown<'m> {
    let period = standing.due.as_ref().map(|due| &due.period);
    let letters = matter.letters.iter().map(|letter| ShownLetter {
        kind: &letter.kind,
        case: &letter.case_file,
        case_exists: exists(&letter.case_file),
        pdf: letter.printed.as_ref().map(|printed| printed.file.as_path()),
        mails: letter.mails.iter().map(|(id, state)| ShownMail { id: *id, state: *state }).collect(),
    });
    Shown {
        id: matter.id,
        uid: &matter.uid,
        label: &matter.label,
        controller: &matter.controller,
        authority: matter.authority.as_deref(),
        stage: standing.stage.word(),
        strict: period.map(|period| period.ends),
        latest: period.map(|period| period.latest),
        certain: standing.certain(),
        why: desk.why(matter, standing),
        fits: standing.fits(),
        quiet_until: matter.quiet_until,
        answer_until: standing.answer.as_ref().map(|due| due.period.latest),
        events: &matter.lines,
        letters: letters.collect(),
    }
}

fn whole(out: &mut dyn Write, matter: &Matter, standing: &Standing, desk: &Desk, words: &Words) -> std::io::Result<()> {
    writeln!(out, "{:>4}  {}, {}", matter.id, matter.label, controller(matter, &desk.directory))?;
    let lines = [
        Some(said(standing, matter)),
        answer(standing),
        unknown_mail(matter),
        later(standing, desk, words),
        next(standing, matter.id, desk, words),
    ];
    lines.iter().flatten().try_for_each(|say| writeln!(out, "      {}", words.say(say)))?;
    if let Some(why) = desk.why(matter, standing) {
        writeln!(out, "      {}", words.say(&why))?;
    }
    let authority = matter.authority.as_deref().and_then(|id| desk.directory.authority(id));
    if let Some(authority) = authority {
        writeln!(out, "      {}", authority.name_in(words.tag()))?;
    }
    writeln!(out, "{}", words.say(&Say::FollowHeadChronology {}))?;
    for line in &matter.lines {
        writeln!(out, "{}", in_words(line, desk, words))?;
    }
    writeln!(out, "{}", words.say(&Say::FollowHeadLetters {}))?;
    for letter in &matter.letters {
        let title = desk.title(&letter.kind, words.tag());
        let say = Say::FollowLetterFile { title: title.into(), file: letter.case_file.as_str().into() };
        writeln!(out, "      {}", words.say(&say))?;
        if !exists(&letter.case_file) {
            writeln!(out, "      {}", words.say(&Say::FollowCaseNotThere { id: matter.id.into() }))?;
        }
        for (mail, state) in &letter.mails {
            let say = Say::FollowMail { mail: (*mail).into(), state: state.word().into() };
            writeln!(out, "      {}", words.say(&say))?;
        }
    }
    Ok(())
}

/// A line of the chronology; one that was taken back has a stroke before it.
fn in_words(line: &Line, desk: &Desk, words: &Words) -> String {
    let number = line.id.map(|id| id.to_string()).unwrap_or_default();
    let mark = if line.taken_back { "-" } else { " " };
    let mut text = format!("{number:>4}{mark} {}  {}", words.text(&line.on.into()), what_happened(line, desk, words));
    if let Some(more) = besides(line, desk, words) {
        text.push_str(&format!(" ({more})"));
    }
    text
}

/// What there is to say of a line besides day and event.
pub(super) fn besides(line: &Line, desk: &Desk, words: &Words) -> Option<String> {
    let parts = [
        line.channel.map(|channel| desk.channel(channel, words.tag())),
        line.received.map(|day| words.say(&Say::FollowReceived { day: day.into() })),
        line.proof.as_ref().map(|file| words.say(&Say::FollowProof { file: file.into() })),
        line.remark().map(str::to_owned),
        line.mail.map(|mail| words.say(&Say::FollowByMail { mail: mail.into() })),
        line.taken_back.then(|| words.say(&Say::FollowTakenBack {})),
    ];
    let parts: Vec<Arg> = parts.into_iter().flatten().map(Arg::from).collect();
    (!parts.is_empty()).then(|| words.text(&Arg::List(parts, widerspruch::words::Join::Comma)))
}

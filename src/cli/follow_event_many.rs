//! `follow event` for several matters: a centre posts thirty letters and writes that down once.
//!
//! In: the command, the numbers. Out: the same line in each of the matters, or everything that keeps one of them from having it; nothing is
//! written down then. When letters were sent and how is asked once.

use std::collections::BTreeSet;

use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_args::{FollowEventArgs, words_of_events};
use super::follow_desk::{Desk, usage};
use super::follow_event::{as_noted, asked, told};
use super::follow_words::said;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problems};
use widerspruch::read::choice::Choice;
use widerspruch::register::Register;
use widerspruch::words::{Arg, Join, Say};

/// Runs the command.
///
/// # Errors
/// A matter is not there, or what is said of it cannot be.
pub fn run(args: &FollowEventArgs, ids: &BTreeSet<i64>, desk: &Desk, context: &mut Context) -> Result<(), Failure> {
    let first = ids.first().copied();
    if args.undo.is_some() {
        // A line has its number in one matter.
        return Err(usage(Code::FollowWhichMatter {}));
    }
    if args.what.is_none() {
        let words = Arg::list(words_of_events(), Join::Comma);
        return Err(usage(Code::FollowWhatHappened { id: first.into(), words }));
    }
    let folder = context.state_folder()?;
    let asked = asked(&FollowEventArgs { id: first, ..args.clone() }, desk, context)?;
    let (mut events, mut problems) = (Vec::new(), Problems::new());
    let look = Register::look(&folder)?;
    for id in ids {
        let event = desk.matter(look.as_ref(), *id).map_err(Problems::from).and_then(|matter| {
            told(&asked, &matter, desk, context)
                .map_err(|more| more.into_iter().map(|problem| problem.file(&matter.label)).collect::<Vec<_>>().into())
        });
        match event {
            Ok(event) => events.push((*id, event)),
            Err(more) => problems.extend(more),
        }
    }
    drop(look);
    if problems.has_errors() {
        return Err(problems.into());
    }
    let (register, now) = (Register::open(&folder)?, context.clock().now());
    let (mut values, mut noted) = (Vec::new(), Vec::new());
    for (id, event) in &events {
        let lines = register.tell(*id, std::slice::from_ref(event), None, now)?;
        let matter = desk.matter(Some(&register), *id)?;
        let standing = desk.standing(&matter, context.today);
        let (stage, how) = (standing.stage.word(), event.channel.map(Choice::word));
        values.push(json!({ "id": id, "line": lines.first(), "stage": stage, "on": event.on, "how": how }));
        let state = said(&standing, &matter).into();
        noted.push(Say::FollowNoted { id: (*id).into(), label: (&matter.label).into(), state });
    }
    let words = context.terminal.words.clone();
    let how = events.first().map(|(_, event)| as_noted(event, None));
    context
        .terminal
        .result(&values, |out| noted.iter().chain(&how).try_for_each(|say| writeln!(out, "{}", words.say(say))))?;
    Ok(())
}

//! `follow quiet`: nobody is told of a matter for a while.

use chrono::NaiveDate;
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_desk::Desk;
use widerspruch::problem::Code;
use widerspruch::register::Register;
use widerspruch::words::Say;

/// Runs the command; no day ends the silence.
///
/// # Errors
/// There is no such matter, or the day has come already.
pub fn run(id: i64, until: Option<NaiveDate>, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let folder = context.state_folder()?;
    let matter = desk.matter(Register::look(&folder)?.as_ref(), id)?;
    if let Some(day) = until.filter(|day| *day <= context.today) {
        return Err(Code::FollowQuietPast { day: day.into(), id: id.into() }.error().into());
    }
    Register::open(&folder)?.quiet(id, until)?;
    let words = context.terminal.words.clone();
    context.terminal.result(&json!({ "id": id, "quiet_until": until }), |out| {
        let (id, label) = (id.into(), (&matter.label).into());
        let say = match until {
            Some(day) => Say::FollowQuiet { id, label, day: day.into() },
            None => Say::FollowQuietOff { id, label },
        };
        writeln!(out, "{}", words.say(&say))
    })?;
    Ok(())
}

//! Whether the letter that lies beside a case was sent.
//!
//! In: a case file, the register and the outbox. Out: the day on which that letter was sent. A letter that bears a later day was made anew
//! since: it is not the one that was sent.

use std::path::Path;

use chrono::{DateTime, Local, NaiveDate, Utc};

use crate::cli::context::Context;
use crate::cli::follow_desk::{Desk, whole_path};
use widerspruch::outbox::Outbox;
use widerspruch::outbox::row::State;
use widerspruch::register::{Register, chronology, own};

/// The day; none where the letter is not known as sent, or register and outbox cannot be read.
pub fn day(case: &Path, context: &Context) -> Option<NaiveDate> {
    let folder = context.state_folder().ok()?;
    let written = own::beside(case).and_then(|pdf| own::day(&pdf));
    let is_it = |day: &NaiveDate| written.is_none_or(|written| written <= *day);
    let name = whole_path(case).display().to_string();
    let told = told(&name, &folder, context).unwrap_or_default().into_iter();
    told.chain(mailed(&name, &folder).unwrap_or_default()).filter(is_it).max()
}

/// What the register knows.
fn told(name: &str, folder: &Path, context: &Context) -> Option<Vec<NaiveDate>> {
    let desk = Desk::open(context).ok()?;
    let register = Register::look(folder).ok()??;
    let event_of = |kind: &str| desk.event_of(kind);
    let mut days = Vec::new();
    for matter in desk.mailed(|mailed| register.matters_of_case(name, mailed)).ok()? {
        let of_case = |line: &&chronology::Line| {
            own::letter_of(&matter, line, &event_of).is_some_and(|letter| letter.case_file == name)
        };
        days.extend(chronology::sent(&matter.lines).into_iter().filter(of_case).map(|line| line.on));
    }
    Some(days)
}

/// What the outbox knows, also of a matter that is not followed.
fn mailed(name: &str, folder: &Path) -> Option<Vec<NaiveDate>> {
    let (mails, _) = Outbox::look(folder).ok()??.readable().ok()?;
    let sent = mails.iter().filter(|mail| mail.state == State::Sent && mail.case == name);
    let moment = |at: &String| at.parse::<DateTime<Utc>>().ok();
    let days = sent.filter_map(|mail| mail.finished_at.as_ref().and_then(moment));
    Some(days.map(|at| at.with_timezone(&Local).date_naive()).collect())
}

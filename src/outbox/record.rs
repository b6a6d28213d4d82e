//! What is put on record of a mail as it goes.
//!
//! In: a mail, and what the server said of it. Out: its row with its new state, and a line of the chronology that can only grow.

use rusqlite::{Connection, params};

use super::row::{Mail, State};
use super::{backoff, rate};
use crate::read::choice::Choice;
use crate::smtp::Accepted;
use crate::smtp::fault::{Fault, FaultKind, Verdict};
use crate::smtp::reply::queue_id;
use crate::smtp::settings::Route;

pub(super) fn note(
    db: &Connection,
    mail: i64,
    at: i64,
    what: &str,
    fault: Option<&Fault>,
    text: Option<&str>,
) -> rusqlite::Result<()> {
    let said = fault.map(ToString::to_string);
    db.execute(
        "INSERT INTO event (mail, at, what, stage, code, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![mail, at, what, fault.map(|f| f.stage.word()), fault.and_then(Fault::code), said.as_deref().or(text)],
    )
    .map(drop)
}

pub(super) fn sent(db: &Connection, id: i64, accepted: &Accepted, now: i64) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE mail SET state = 'sent', stage = NULL, finished_at = ?2, code = 250, reply = ?3, queue_id = ?4, server = ?5, tls = ?6
         WHERE id = ?1",
        params![id, now, accepted.reply, queue_id(&accepted.reply), accepted.server, accepted.tls],
    )?;
    let text =
        format!("{} ({}, {})", accepted.reply, accepted.server, accepted.tls.as_deref().unwrap_or("without TLS"));
    note(db, id, now, "accepted", None, Some(&text))?;
    match &accepted.copy_refused {
        Some(why) => note(db, id, now, "copy-refused", None, Some(why)),
        None => Ok(()),
    }
}

pub(super) fn kept(
    db: &Connection,
    mail: &Mail,
    route: &Route,
    fault: &Fault,
    verdict: Verdict,
    now: i64,
) -> rusqlite::Result<()> {
    let delay = backoff::delay(mail.attempts, &mail.message_id);
    let queued_at: i64 =
        db.query_row("SELECT queued_at FROM mail WHERE id = ?1", params![mail.id], |row| row.get(0))?;
    let given_up = backoff::given_up(mail.attempts, now - queued_at);
    let (state, what) = match verdict {
        Verdict::Refused => (State::Failed, "refused"),
        Verdict::Retry | Verdict::Pause if given_up => (State::Failed, "given-up"),
        Verdict::Retry | Verdict::Pause => (State::Deferred, "deferred"),
        Verdict::Unknown => (State::Unknown, "unknown"),
        // The mail is not at fault: this try does not count.
        Verdict::Halt => (State::Queued, "stopped"),
    };
    let finished = (state == State::Failed).then_some(now);
    let next = if state == State::Deferred { now + delay } else { now };
    let reply = match &fault.kind {
        FaultKind::Reply(reply) => reply.to_string(),
        _ => fault.to_string(),
    };
    db.execute(
        "UPDATE mail SET state = ?2, stage = NULL, next_at = ?3, finished_at = ?4, code = ?5, reply = ?6,
            attempts = attempts - (?2 = 'queued') WHERE id = ?1",
        params![mail.id, state.word(), next, finished, fault.code(), reply],
    )?;
    if verdict == Verdict::Pause {
        rate::pause(db, route, now + delay, &fault.to_string())?;
    } else {
        rate::go_on(db, &mail.via)?;
    }
    note(db, mail.id, now, what, Some(fault), None)
}

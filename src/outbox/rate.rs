//! How many mails may leave, and how long a server is left alone.
//!
//! In: the limits of a route, the times of past departures. Out: seconds to wait. Kept in the database, so that a new process
//! does not begin to count anew; a clock that was set back does not block a route for longer than its limit's own time.

use rusqlite::{Connection, OptionalExtension, params};

use crate::smtp::settings::Route;

const DAY: i64 = 24 * 3600;

/// What stands in the way of the next mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// Nothing.
    None,
    /// So many seconds, because of the limit of a minute.
    Minute(i64),
    /// Until this time, because of the limit of a day.
    Day(i64),
}

/// Records that a mail leaves now.
pub(super) fn depart(db: &Connection, route: &str, now: i64) -> rusqlite::Result<()> {
    db.execute("INSERT INTO departure (route, at) VALUES (?1, ?2)", params![route, now])?;
    db.execute("DELETE FROM departure WHERE at <= ?1", params![now - DAY]).map(drop)
}

/// Brings times of the future back to now: the clock was set back.
pub(super) fn clock_was_set_back(db: &Connection, now: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE departure SET at = ?1 WHERE at > ?1", params![now])?;
    let furthest = now + super::backoff::LONGEST;
    db.execute("UPDATE pause SET until = ?1 WHERE until > ?1", params![furthest])?;
    db.execute("UPDATE mail SET next_at = ?1 WHERE state IN ('queued', 'deferred') AND next_at > ?1", params![furthest])
        .map(drop)
}

/// What stands in the way of the next mail of a route.
pub(super) fn wait(db: &Connection, route: &Route, now: i64) -> rusqlite::Result<Wait> {
    for (limit, window) in [(route.max_per_day, DAY), (route.max_per_minute, 60)] {
        let Some(limit) = limit else { continue };
        // The oldest of the last `limit` departures must have left the window.
        let oldest: Option<i64> = db
            .query_row(
                "SELECT at FROM departure WHERE route = ?1 AND at > ?2 ORDER BY at DESC LIMIT 1 OFFSET ?3",
                params![route.name, now - window, i64::from(limit) - 1],
                |row| row.get(0),
            )
            .optional()?;
        if let Some(oldest) = oldest {
            let free = oldest + window;
            return Ok(if window == DAY { Wait::Day(free) } else { Wait::Minute((free - now).clamp(1, 60)) });
        }
    }
    Ok(Wait::None)
}

/// Leaves a route alone until a time.
pub(super) fn pause(db: &Connection, route: &Route, until: i64, why: &str) -> rusqlite::Result<()> {
    db.execute(
        "INSERT INTO pause (route, until, why, way) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (route) DO UPDATE SET until = excluded.until, why = excluded.why, way = excluded.way",
        params![route.name, until, why, route.hash()],
    )
    .map(drop)
}

/// Ends the pause of a route whose configuration was changed since, and the wait of its mails: it is another server now.
pub(super) fn corrected(db: &Connection, route: &Route, now: i64) -> rusqlite::Result<()> {
    let ended = db.execute("DELETE FROM pause WHERE route = ?1 AND way <> ?2", params![route.name, route.hash()])?;
    if ended > 0 {
        db.execute(
            "UPDATE mail SET next_at = ?2 WHERE route = ?1 AND state = 'deferred' AND next_at > ?2",
            params![route.name, now],
        )?;
    }
    Ok(())
}

/// Ends a pause.
pub(super) fn go_on(db: &Connection, route: &str) -> rusqlite::Result<()> {
    db.execute("DELETE FROM pause WHERE route = ?1", params![route]).map(drop)
}

/// Until when a route is left alone, and why.
pub(super) fn paused(db: &Connection, route: &str, now: i64) -> rusqlite::Result<Option<(i64, String)>> {
    db.query_row("SELECT until, why FROM pause WHERE route = ?1 AND until > ?2", params![route, now], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .optional()
}

//! The tables, and how SQLite is told to keep them.
//!
//! In: an open file. Out: the same with the tables of this version, write-ahead log, every commit on disk before it returns.
//! A file of a newer program, or of another one, is refused. The record of events can only grow: the database itself
//! refuses to change or delete one.

use std::path::Path;

use rusqlite::Connection;

use super::problem;
use crate::problem::Problem;

/// `WIDR`: tells our files from other databases.
const APPLICATION: i64 = 0x5749_4452;
const VERSION: i64 = 1;

const TABLES: &str = "
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The case as the user names it; what makes it the same matter; the letter; the [smtp.NAME] it goes by.
    case_file TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, route TEXT NOT NULL,
    sender TEXT NOT NULL, recipient TEXT NOT NULL, recipient_name TEXT NOT NULL, subject TEXT NOT NULL,
    -- SHA-256 of the letter and of the bytes; the bytes never change.
    message_id TEXT NOT NULL, letter TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'unknown', 'cancelled')),
    -- While it is being sent: 'start' or 'body'.
    stage TEXT CHECK (stage IN ('start', 'body')) ,
    attempts INTEGER NOT NULL DEFAULT 0,
    queued_at INTEGER NOT NULL, next_at INTEGER NOT NULL, finished_at INTEGER,
    code INTEGER, reply TEXT, queue_id TEXT, server TEXT, tls TEXT,
    CHECK ((state = 'sending') = (stage IS NOT NULL))
) STRICT;
-- The same letter to the same recipient is one mail.
CREATE UNIQUE INDEX one_mail ON mail (letter, recipient) WHERE state <> 'cancelled';
CREATE INDEX due ON mail (state, next_at);
CREATE TRIGGER bytes_stay BEFORE UPDATE OF bytes, sha256, letter, recipient, sender, message_id ON mail
    BEGIN SELECT RAISE(ABORT, 'what is queued does not change'); END;
CREATE TRIGGER mail_stays BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'the record stays'); END;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mail INTEGER NOT NULL REFERENCES mail (id), at INTEGER NOT NULL,
    what TEXT NOT NULL, stage TEXT, code INTEGER, text TEXT
) STRICT;
CREATE INDEX event_of ON event (mail);
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the record stays'); END;
CREATE TRIGGER event_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the record stays'); END;

-- When mails left, for the limits per minute and day; and until when a route is left alone.
CREATE TABLE departure (route TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX departures ON departure (route, at);
CREATE TABLE pause (route TEXT PRIMARY KEY, until INTEGER NOT NULL, why TEXT NOT NULL) STRICT;
";

/// Makes the file ours, or sees that it is.
pub(super) fn prepare(db: &Connection, path: &Path) -> Result<(), Problem> {
    let failed = |error: rusqlite::Error| problem(path, &error);
    db.busy_timeout(std::time::Duration::from_secs(20)).map_err(failed)?;
    let pragma = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(failed);
    let (application, version, tables) = (
        pragma("application_id")?,
        pragma("user_version")?,
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).map_err(failed)?,
    );
    if (application, tables) != (0, 0) && application != APPLICATION {
        let name = path.display().to_string();
        return Err(Problem::error("outbox::foreign", format!("\"{name}\" is a database of another program"))
            .help("name another folder with --state DIR")
            .file(name));
    }
    if version > VERSION {
        let name = path.display().to_string();
        return Err(Problem::error(
            "outbox::newer",
            format!("the outbox \"{name}\" was written by a newer version of this program"),
        )
        .help("use that version")
        .file(name));
    }
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(failed)?;
    // On some network shares there is no write-ahead log; the old journal needs one more sync for the same promise.
    let synchronous = if mode == "wal" { "FULL" } else { "EXTRA" };
    db.execute_batch(&format!(
        "PRAGMA synchronous = {synchronous}; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
    ))
    .map_err(failed)?;
    if version < VERSION {
        // Two programs may come here at once: the second one finds the tables made.
        db.execute_batch("BEGIN IMMEDIATE").map_err(failed)?;
        let made = pragma("user_version")? == VERSION
            || db
                .execute_batch(&format!(
                    "{TABLES} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};"
                ))
                .map_err(failed)
                .map(|()| true)?;
        db.execute_batch(if made { "COMMIT" } else { "ROLLBACK" }).map_err(failed)?;
    }
    Ok(())
}

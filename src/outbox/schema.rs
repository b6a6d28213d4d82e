//! The tables, and how SQLite is told to keep them.
//!
//! In: an open file. Out: the same with the tables of this version, write-ahead log, every commit on disk before it returns.
//! A file of a newer program, or of another one, is refused. The record of events can only grow: the database itself
//! refuses to change or delete one, but for a finished mail that is purged, once. A file of an older version is made one of this by
//! the steps that lead from each version to the next; a new file takes all of them.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::problem;
use crate::problem::{Code, Problem};

/// How long another program that writes is waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// `WIDR`: tells our files from other databases.
const APPLICATION: i64 = 0x5749_4452;
const VERSION: i64 = STEPS.len() as i64;

/// What makes a file of each version one of the next.
const STEPS: [&str; 6] = [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH];

const FIRST: &str = "
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

const SECOND: &str = "
-- Where a copy goes, unseen by the recipient.
ALTER TABLE mail ADD COLUMN bcc TEXT;
-- When content and persons were erased; and by what a letter is known again then, see `purge`.
ALTER TABLE mail ADD COLUMN purged_at INTEGER;
ALTER TABLE mail ADD COLUMN letter_tag TEXT;
ALTER TABLE mail ADD COLUMN matter_tag TEXT;
CREATE INDEX tagged ON mail (letter_tag) WHERE letter_tag IS NOT NULL;
DROP INDEX one_mail;
CREATE UNIQUE INDEX one_mail ON mail (letter, recipient) WHERE state <> 'cancelled' AND purged_at IS NULL;
-- How the route was configured when it was paused.
ALTER TABLE pause ADD COLUMN way TEXT;
-- The salt of the tags; whether an erasure has not reached all of the file yet.
CREATE TABLE erasure (one INTEGER PRIMARY KEY CHECK (one = 1), salt BLOB NOT NULL, pending INTEGER NOT NULL) STRICT;
INSERT INTO erasure VALUES (1, randomblob(32), 0);

DROP TRIGGER bytes_stay;
CREATE TRIGGER bytes_stay BEFORE UPDATE OF bytes, sha256, letter, recipient, sender, message_id ON mail
    WHEN NOT (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL AND OLD.state IN ('sent', 'failed', 'cancelled')
        AND NEW.state = OLD.state AND length(NEW.bytes) = 0 AND NEW.sha256 = OLD.sha256 AND NEW.letter = OLD.letter)
    BEGIN SELECT RAISE(ABORT, 'what is queued does not change'); END;
CREATE TRIGGER purged_stays BEFORE UPDATE ON mail WHEN OLD.purged_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what is purged stays so'); END;
DROP TRIGGER event_stays;
CREATE TRIGGER event_stays BEFORE UPDATE ON event
    WHEN NOT (NEW.text IS NULL AND NEW.at <= OLD.at AND NEW.id = OLD.id AND NEW.mail = OLD.mail AND NEW.what = OLD.what
        AND NEW.stage IS OLD.stage AND NEW.code IS OLD.code
        AND (SELECT purged_at FROM mail WHERE id = OLD.mail) IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'the record stays'); END;
";

/// The tables of the register of matters, which nothing here looks at.
const THIRD: &str = include_str!("../register/tables.sql");

/// What the register keeps besides.
const FOURTH: &str = include_str!("../register/kept.sql");

/// The record of the directory that the address came from; none where the user named it.
const FIFTH: &str = "ALTER TABLE mail ADD COLUMN record TEXT;\n";

/// Where the register finds the letter of a row.
const SIXTH: &str = include_str!("../register/printed.sql");

fn pragma(db: &Connection, path: &Path, name: &str) -> Result<i64, Problem> {
    db.pragma_query_value(None, name, |row| row.get(0)).map_err(|error| problem(path, &error))
}

/// Which version a file is of, 0 for an empty one.
///
/// # Errors
/// It is of another program, of a newer version, or cannot be read.
pub(super) fn version(db: &Connection, path: &Path) -> Result<i64, Problem> {
    let failed = |error: rusqlite::Error| problem(path, &error);
    let (application, version) = (pragma(db, path, "application_id")?, pragma(db, path, "user_version")?);
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    let name = path.display().to_string();
    if (application, tables) != (0, 0) && application != APPLICATION {
        return Err(Code::OutboxForeign { name: (&name).into() }.error().file(name));
    }
    if version > VERSION {
        return Err(Code::OutboxNewer { name: (&name).into() }.error().file(name));
    }
    Ok(version)
}

/// Whether a file is of this version.
pub(super) fn is_current(version: i64) -> bool {
    version == VERSION
}

/// Makes the file ours, or sees that it is.
pub(super) fn prepare(db: &Connection, path: &Path) -> Result<(), Problem> {
    let failed = |error: rusqlite::Error| problem(path, &error);
    db.busy_timeout(PATIENCE).map_err(failed)?;
    let found = version(db, path)?;
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(failed)?;
    // On some network shares there is no write-ahead log; the old journal needs one more sync for the same promise.
    let synchronous = if mode == "wal" { "FULL" } else { "EXTRA" };
    // What is erased is overwritten, not only forgotten.
    db.execute_batch(&format!(
        "PRAGMA synchronous = {synchronous}; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
         PRAGMA secure_delete = ON;"
    ))
    .map_err(failed)?;
    if is_current(found) { Ok(()) } else { bring_up(db, path) }
}

/// All steps as one commit.
fn bring_up(db: &Connection, path: &Path) -> Result<(), Problem> {
    let failed = |error: rusqlite::Error| problem(path, &error);
    db.execute_batch("BEGIN IMMEDIATE").map_err(failed)?;
    // Two programs may come here at once: the second one finds the steps made.
    let made = pragma(db, path, "user_version").and_then(|found| {
        let steps = STEPS.get(usize::try_from(found).unwrap_or(0)..).unwrap_or_default();
        db.execute_batch(&format!(
            "{} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};",
            steps.concat()
        ))
        .map_err(failed)
    });
    db.execute_batch(if made.is_ok() { "COMMIT" } else { "ROLLBACK" }).map_err(failed)?;
    made
}

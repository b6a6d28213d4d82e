-- The outbox of the second version, as it was written to disk: what must still be read.
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
    code INTEGER, reply TEXT, queue_id TEXT, server TEXT, tls TEXT, bcc TEXT, purged_at INTEGER, letter_tag TEXT, matter_tag TEXT,
    CHECK ((state = 'sending') = (stage IS NOT NULL))
) STRICT;
CREATE INDEX due ON mail (state, next_at);
CREATE TRIGGER mail_stays BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'the record stays'); END;
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mail INTEGER NOT NULL REFERENCES mail (id), at INTEGER NOT NULL,
    what TEXT NOT NULL, stage TEXT, code INTEGER, text TEXT
) STRICT;
CREATE INDEX event_of ON event (mail);
CREATE TRIGGER event_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the record stays'); END;
CREATE TABLE departure (route TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX departures ON departure (route, at);
CREATE TABLE pause (route TEXT PRIMARY KEY, until INTEGER NOT NULL, why TEXT NOT NULL, way TEXT) STRICT;
CREATE INDEX tagged ON mail (letter_tag) WHERE letter_tag IS NOT NULL;
CREATE UNIQUE INDEX one_mail ON mail (letter, recipient) WHERE state <> 'cancelled' AND purged_at IS NULL;
CREATE TABLE erasure (one INTEGER PRIMARY KEY CHECK (one = 1), salt BLOB NOT NULL, pending INTEGER NOT NULL) STRICT;
CREATE TRIGGER bytes_stay BEFORE UPDATE OF bytes, sha256, letter, recipient, sender, message_id ON mail
    WHEN NOT (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL AND OLD.state IN ('sent', 'failed', 'cancelled')
        AND NEW.state = OLD.state AND length(NEW.bytes) = 0 AND NEW.sha256 = OLD.sha256 AND NEW.letter = OLD.letter)
    BEGIN SELECT RAISE(ABORT, 'what is queued does not change'); END;
CREATE TRIGGER purged_stays BEFORE UPDATE ON mail WHEN OLD.purged_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what is purged stays so'); END;
CREATE TRIGGER event_stays BEFORE UPDATE ON event
    WHEN NOT (NEW.text IS NULL AND NEW.at <= OLD.at AND NEW.id = OLD.id AND NEW.mail = OLD.mail AND NEW.what = OLD.what
        AND NEW.stage IS OLD.stage AND NEW.code IS OLD.code
        AND (SELECT purged_at FROM mail WHERE id = OLD.mail) IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'the record stays'); END;
INSERT INTO erasure VALUES (1, x'00112233', 0);
PRAGMA application_id = 1464419410;
PRAGMA user_version = 2;

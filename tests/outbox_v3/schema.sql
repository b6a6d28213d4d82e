-- The outbox of the third version with a matter of the register, as it was written to disk: what must still be read.
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
CREATE TABLE matter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- 128 random bits, for calendars and other machines; who, about whom and under which sign, as a hash.
    uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))), key TEXT NOT NULL,
    -- The reference, or the person's name; ids of the directory.
    label TEXT NOT NULL, controller TEXT NOT NULL, authority TEXT,
    -- Moments are seconds since 1970, days are ISO texts.
    followed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_key ON matter (key);
CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matter INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    -- The case, and what the outbox calls a mail of it.
    kind TEXT NOT NULL, case_file TEXT NOT NULL, mail_key TEXT NOT NULL, made_on TEXT NOT NULL,
    UNIQUE (matter, case_file, kind)
) STRICT;
CREATE INDEX letter_case ON letter (case_file);
CREATE TABLE happening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matter INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    what TEXT NOT NULL, on_day TEXT NOT NULL, channel TEXT, received TEXT,
    -- Proof is the path of a file.
    proof TEXT, note TEXT,
    source TEXT NOT NULL CHECK (source IN ('case', 'you')), at INTEGER NOT NULL,
    -- A line is never changed; one that was wrong is taken back and stays.
    taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;
CREATE INDEX happening_of ON happening (matter, on_day);
CREATE TABLE carried (
    letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, mail INTEGER NOT NULL REFERENCES mail (id),
    PRIMARY KEY (letter, mail)
) STRICT;
CREATE TRIGGER carried_stays BEFORE UPDATE OF purged_at ON mail WHEN NEW.purged_at IS NOT NULL
    BEGIN INSERT OR IGNORE INTO carried SELECT letter.id, OLD.id FROM letter
        WHERE letter.case_file = OLD.case_file AND letter.mail_key = OLD.key; END;
INSERT INTO erasure VALUES (1, randomblob(32), 0);
INSERT INTO matter VALUES (1, 'a0b0d044d5d6ca3e69b478edea4e6a08', '1632d9ef03c8df274f6f2528453fb68f', 'KI-000005', 'meta', 'de-st', 1795664732);
INSERT INTO letter VALUES (1, 1, 'objection', '/cases/case.toml', '4d47ae87705bbd48e33f16aa2706475e', '2026-11-26');
INSERT INTO happening VALUES (1, 1, 'objected', '2026-09-01', NULL, NULL, NULL, NULL, 'you', 1795664732, 0);
PRAGMA application_id = 1464419410;
PRAGMA user_version = 3;

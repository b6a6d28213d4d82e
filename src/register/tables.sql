-- The register of matters: what was sent, what came back. In the file of the outbox, which does not look at these tables.
-- No address, account or ground is copied from a case, and no state is stored: it is reckoned from these rows.
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
-- Which mail carried which letter, where the mail itself no longer tells.
CREATE TABLE carried (
    letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, mail INTEGER NOT NULL REFERENCES mail (id),
    PRIMARY KEY (letter, mail)
) STRICT;
CREATE TRIGGER carried_stays BEFORE UPDATE OF purged_at ON mail WHEN NEW.purged_at IS NOT NULL
    BEGIN INSERT OR IGNORE INTO carried SELECT letter.id, OLD.id FROM letter
        WHERE letter.case_file = OLD.case_file AND letter.mail_key = OLD.key; END;

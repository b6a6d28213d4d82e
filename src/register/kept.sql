-- The centre's file, for a matter of a batch; the person it is about, as a hash; until when nobody is to be reminded.
ALTER TABLE matter ADD COLUMN centre TEXT;
ALTER TABLE matter ADD COLUMN person TEXT;
ALTER TABLE matter ADD COLUMN quiet_until TEXT;
-- The case itself, where it is to be kept.
ALTER TABLE letter ADD COLUMN case_text TEXT;

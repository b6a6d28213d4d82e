-- Where a batch put the PDF of a row's letter, and what it is known again by; a letter of a case lies beside that.
ALTER TABLE letter ADD COLUMN pdf TEXT;
ALTER TABLE letter ADD COLUMN pdf_hash TEXT;

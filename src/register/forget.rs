//! Erasing matters (GDPR Art. 17).
//!
//! In: numbers of matters. Out: a state folder in which nothing of them is left: rows, free pages, write-ahead log, and the
//! content of their mails. Of a mail number, state, days and hashes stay, which name nobody (`outbox::purge`). Mails come
//! first: who is interrupted finds the matter still there and asks again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::params;

use super::Register;
use super::matter::{Letter, Matter};
use super::own;
use crate::case::document;
use crate::file;
use crate::outbox::purge::Choice;
use crate::outbox::row::Mail;
use crate::problem::{Problem, Problems};

impl Register {
    /// The mails of matters, by their letters, their cases and their keys, that have something left to erase. A mail that is
    /// known to be of another matter is none: letters of one person to two companies have one key.
    ///
    /// # Errors
    /// One of them is not finished: it must be sent, taken back or decided first; the file cannot be read.
    pub fn mails_of(&self, matters: &[Matter], now: i64) -> Result<Vec<Mail>, Problems> {
        let mut ids: BTreeSet<i64> = BTreeSet::new();
        for (matter, letter) in matters.iter().flat_map(|one| one.letters.iter().map(move |letter| (one.id, letter))) {
            ids.extend(letter.mails.iter().map(|(id, _)| *id));
            let same: Vec<i64> = self.outbox.read(|db| {
                let mut query = db.prepare(
                    "SELECT id FROM mail WHERE purged_at IS NULL AND (key = ?1 OR case_file = ?2)
                        AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.case_file = mail.case_file
                            AND letter.mail_key = mail.key AND letter.matter <> ?3)
                        AND NOT EXISTS (SELECT 1 FROM carried JOIN letter ON letter.id = carried.letter
                            WHERE carried.mail = mail.id AND letter.matter <> ?3)",
                )?;
                query.query_map(params![letter.mail_key, letter.case_file, matter], |row| row.get(0))?.collect()
            })?;
            ids.extend(same);
        }
        self.outbox.to_purge(&Choice::Numbers(ids.into_iter().collect()), now)
    }

    /// Erases matters and mails.
    ///
    /// # Errors
    /// Somebody is sending or reading; the file cannot be written. The same call again ends what was begun.
    pub fn forget(&self, matters: &[Matter], mails: &[Mail], now: i64) -> Result<(), Problem> {
        let ids: Vec<i64> = mails.iter().map(|mail| mail.id).collect();
        if !ids.is_empty() {
            self.outbox.purge(&ids, now)?;
        }
        self.outbox.commit(|db| {
            for matter in matters {
                db.execute("DELETE FROM matter WHERE id = ?1", params![matter.id])?;
            }
            db.execute("UPDATE erasure SET pending = 1", []).map(drop)
        })?;
        // Clears free pages and the log.
        self.outbox.purge(&[], now)
    }
}

/// Cases, letters of rows and what shows an event, where they are no files any more, or not what the register says.
pub fn missing_of(matter: &Matter) -> Vec<PathBuf> {
    let own: BTreeSet<PathBuf> = files_of(matter).into_iter().collect();
    let cases = matter.letters.iter().map(|letter| PathBuf::from(&letter.case_file)).filter(|case| !own.contains(case));
    let proofs = matter.lines.iter().filter(|line| own::proof(matter, line).is_none_or(|proof| !own.contains(&proof)));
    let printed = matter.letters.iter().filter_map(|letter| Some(letter.printed.as_ref()?.file.clone()));
    let proofs = proofs.filter_map(|line| line.proof.clone()).map(PathBuf::from);
    let all: BTreeSet<PathBuf> = cases.chain(printed.filter(|pdf| !own.contains(pdf))).chain(proofs).collect();
    all.into_iter().collect()
}

/// The files of a matter that are there: cases, their PDFs and drafts of mails beside them, what shows an event. Where a case is gone,
/// or another file lies in its place, only a letter of ours beside it is one.
pub fn files_of(matter: &Matter) -> Vec<PathBuf> {
    let of_letter = |letter: &Letter| -> Vec<PathBuf> {
        let case = PathBuf::from(&letter.case_file);
        if own::is_case(matter, letter) {
            return vec![case.with_extension("pdf"), case.with_extension("eml"), case];
        }
        let pdf = own::document(matter, letter).filter(|pdf| own::day(pdf).is_some());
        pdf.into_iter().collect()
    };
    let letters = matter.letters.iter().flat_map(of_letter);
    let proofs = matter.lines.iter().filter_map(|line| own::proof(matter, line));
    let all: BTreeSet<PathBuf> = letters.chain(proofs).filter(|path| path.is_file()).collect();
    all.into_iter().collect()
}

/// All places outside of the state folder that are known to hold something of a matter: its files, enclosures, and tables with its rows;
/// and what lies where the register says that a case or a letter is, whatever it is.
pub fn places_of(matter: &Matter) -> Vec<PathBuf> {
    let cases = matter.letters.iter().map(|letter| letter.case_file.as_str());
    let row = |case: &str| Some(PathBuf::from(case.rsplit_once('#')?.0)).filter(|table| table.is_file());
    let tables = cases.clone().filter(|_| matter.centre.is_some()).filter_map(row);
    let printed = matter.letters.iter().filter_map(|letter| Some(letter.printed.as_ref()?.file.clone()));
    let named = cases.map(PathBuf::from).chain(printed).filter(|file| file.is_file());
    let all: BTreeSet<PathBuf> = files_with_enclosures(matter).into_iter().chain(tables).chain(named).collect();
    all.into_iter().collect()
}

/// The files of a matter, with the enclosures and the pictures of a signature that its cases name. Those are not erased with it: others may use them, too.
pub fn files_with_enclosures(matter: &Matter) -> Vec<PathBuf> {
    let mut all: BTreeSet<PathBuf> = files_of(matter).into_iter().collect();
    for letter in matter.letters.iter().filter(|letter| own::is_case(matter, letter)) {
        let case = Path::new(&letter.case_file);
        let text = file::text(case, file::FileKind::Case).unwrap_or_default();
        let folder = case.parent().unwrap_or(Path::new(""));
        let named = document::read(&text).map(|document| {
            document::enclosures(&document).into_iter().chain(document::signature(&document)).collect::<Vec<_>>()
        });
        all.extend(named.unwrap_or_default().into_iter().map(|file| folder.join(file)).filter(|file| file.is_file()));
    }
    all.into_iter().collect()
}

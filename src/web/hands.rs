//! What a page cannot do by itself.
//!
//! In: wishes of a person at the page. Out: files on disk, the day, matters of the register, mails in the outbox, done by whoever started
//! the page; the library has no clock and no place of its own. All texts come in the language of the page.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::case::Case;
use crate::digest::ShortHash;
use crate::letter::compose::Draft;
use crate::pdf::Pdf;
use crate::problem::{Problem, Problems};
use crate::words::Words;

/// Does it.
pub trait Hands: Send {
    /// The day.
    fn today(&self) -> NaiveDate;

    /// Writes files side by side: all are brought to disk first, then each takes its place, in this order. Nothing is put through a link.
    ///
    /// # Errors
    /// Another file is there than is to be replaced, the disk is full …
    fn write(&self, files: &[ToWrite]) -> Result<(), Unwritten>;

    /// The letter of a case, sealed where the case wishes it.
    ///
    /// # Errors
    /// It cannot be printed or sealed.
    fn print(&self, case: &Case, draft: &Draft, words: &Words) -> Result<Pdf, Problem>;

    /// A ready mail with the letter, for a mail program: `.eml`.
    ///
    /// # Errors
    /// Something is missing for a mail.
    fn draft_mail(&self, file: &Path, incomplete: bool, words: &Words) -> Result<Vec<u8>, Problems>;

    /// Whether there is a way to send mail.
    fn sends(&self) -> bool;

    /// The mail as it would be sent.
    ///
    /// # Errors
    /// There can be none.
    fn outgoing(&self, file: &Path, words: &Words) -> Result<Outgoing, Problems>;

    /// Sends it, once.
    ///
    /// # Errors
    /// It was not taken, or nobody knows.
    fn send(&self, file: &Path, words: &Words) -> Result<Done, Problems>;

    /// All matters that are followed, what is due first; none where nothing is remembered.
    ///
    /// # Errors
    /// The register cannot be read.
    fn matters(&self, words: &Words) -> Result<Option<Vec<Matter>>, Problems>;

    /// One matter with all that happened in it.
    ///
    /// # Errors
    /// There is none of this id; the register cannot be read.
    fn matter(&self, uid: &str, words: &Words) -> Result<Matter, Problems>;

    /// Follows the matter of a case, or puts the case to the one of this id; gives its id.
    ///
    /// # Errors
    /// The register cannot be written.
    fn follow(&self, file: &Path, uid: Option<&str>) -> Result<String, Problems>;

    /// A case and its letter were saved: a matter that is followed learns of it.
    fn saved(&self, file: &Path);

    /// The day on which the letter of a case that lies there was sent; none where nobody wrote that down.
    fn sent(&self, file: &Path) -> Option<NaiveDate>;

    /// Writes down what happened.
    ///
    /// # Errors
    /// It lies in the future, or cannot be written.
    fn tell(&self, uid: &str, telling: &Telling) -> Result<(), Problems>;

    /// The text of the next letter's case, as it would lie in a folder.
    ///
    /// # Errors
    /// No such letter fits; the case file is gone.
    fn next(&self, uid: &str, kind: &str, folder: &Path) -> Result<String, Problems>;

    /// A calendar of what is due.
    ///
    /// # Errors
    /// The register cannot be read.
    fn calendar(&self, words: &Words) -> Result<Vec<u8>, Problems>;

    /// Everything of a matter, as a ZIP.
    ///
    /// # Errors
    /// There is no such matter.
    fn export(&self, uid: &str, words: &Words) -> Result<Vec<u8>, Problems>;

    /// Erases a matter; its files too, where that is wished for. Gives the files that are known to stay.
    ///
    /// # Errors
    /// A mail of it is not finished; it cannot be erased.
    fn forget(&self, uid: &str, files: bool) -> Result<Vec<PathBuf>, Problems>;
}

/// A file that is to be written.
pub struct ToWrite {
    /// Where it goes.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The file it may replace, by its bytes; none where no file may be there.
    pub over: Option<ShortHash>,
}

/// Why files were not written.
pub struct Unwritten {
    /// Why.
    pub problem: Problem,
    /// How many of them are in their place all the same.
    pub done: usize,
}

/// A matter as a page shows it.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Matter {
    /// Its id, the same on every machine.
    pub uid: String,
    /// Its number, which people type.
    pub id: i64,
    /// What people know it by.
    pub label: String,
    /// The company.
    pub company: String,
    /// Where it stands, in a sentence.
    pub state: String,
    /// Which group of the list it belongs to: `due`, `waits`, `made`, `closed`.
    pub group: &'static str,
    /// Why a period ends when it does.
    pub why: Option<String>,
    /// From when on something can be done, while an answer is waited for.
    pub later: Option<String>,
    /// A mail whose fate nobody knows.
    pub doubt: Option<String>,
    /// The letters that fit next: kind and text.
    pub fits: Vec<(String, String)>,
    /// What can have happened: word and text.
    pub events: Vec<(String, String)>,
    /// What happened.
    pub lines: Vec<Line>,
}

/// A line of the chronology.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Line {
    /// The day, as people write it.
    pub day: String,
    /// What.
    pub what: String,
    /// What there is to say besides.
    pub more: Option<String>,
    /// Whether it was taken back.
    pub taken_back: bool,
}

/// What somebody says happened.
pub struct Telling {
    /// Its word.
    pub what: String,
    /// The day.
    pub on: NaiveDate,
    /// The way, by its word.
    pub how: Option<String>,
    /// The day of receipt, with proof.
    pub received: Option<NaiveDate>,
    /// The file that shows it.
    pub proof: Option<PathBuf>,
    /// Anything to add.
    pub note: Option<String>,
}

/// A mail as it would be sent.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Outgoing {
    /// Who sends.
    pub from: String,
    /// Who gets it.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// What goes with it, a line each.
    pub attached: Vec<String>,
    /// What is missing in it; it is not sent then.
    pub missing: Vec<String>,
}

/// What became of a mail.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Done {
    /// In a sentence.
    pub said: String,
}

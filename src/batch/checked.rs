//! A row after it was checked.
//!
//! In: nothing. Out: [`Checked`], what memory holds of each row: some hundred bytes, and no word of the letter, which waits in the [staging
//! folder](super::staging) with all else that was made of the row.

use super::doubts::Doubt;
use super::job::Letter;
use super::staging::Slip;
use crate::digest::ShortHash;
use crate::outbox::queue::Known;
use crate::table::RowId;

/// A row after it was checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Its number, and that of the part its letter is.
    pub id: RowId,
    /// Its line.
    pub line: usize,
    /// What it is known by.
    pub key: Box<str>,
    /// The key under which the journal has its letter, as a figure: that of before, when the row named other controllers then.
    pub known: ShortHash,
    /// All that its letter is made of.
    pub of: ShortHash,
    /// Its file's name, as its data give it, without ending.
    pub stem: Box<str>,
    /// How it stands.
    pub standing: Standing,
    /// What is wrong or doubtful; rows share their words.
    pub doubts: Vec<Doubt>,
    /// Whether its letter is to be mailed.
    pub mailed: bool,
    /// The mail its letter has, from before.
    pub mail: Option<Known>,
    /// What waits for its place.
    pub waiting: Waiting,
}

/// What was made of a row and is not in its place yet.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// On which shelf of the staging folder.
    pub shelf: u32,
    /// Its letter.
    pub letter: Option<Box<Letter>>,
    /// Whether there is a sheet of next steps.
    pub sheet: bool,
    /// The envelope of its mail; none where the letter has one.
    pub envelope: Option<Slip>,
}

/// How a row stands.
#[derive(Debug, Clone)]
pub enum Standing {
    /// Its letter can be made.
    Good,
    /// Its letter was made before and lies in its place.
    Unchanged,
    /// There will be no letter.
    Wrong,
}

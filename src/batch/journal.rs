//! What was made, so that the same command goes on where it was.
//!
//! In: a line for every letter, the moment it lies in its place. Out: at the next start, which rows have their letter. One
//! JSON object a line in the private folder; a line cut off by the end of the process is passed over. `settled` says how
//! many of the letters before it are surely on disk: of the others, which a power cut may have emptied, the bytes are
//! compared before they count as made. Names of files are written down before the first letter, so that what lies in the
//! folder under such a name is known to be ours.

use std::collections::{HashMap, HashSet};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{BufRead, BufReader, Write};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::folder::{Folder, with_mode};
use super::post_address::PostAddress;
use crate::digest::ShortHash;
use crate::file;
use crate::problem::{Code, Problem};

/// The journal of a whole batch; that of a part has the part in its name.
const NAME: &str = "journal";

/// Whether other parts of a batch, or a whole one, were made in the folder than the part with this suffix.
pub fn is_of_other_parts(folder: &Folder, suffix: &str) -> bool {
    let own = format!("{NAME}{suffix}");
    let names = std::fs::read_dir(folder.private("")).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.filter_map(|name| name.into_string().ok()).any(|name| name.starts_with(NAME) && name != own)
}

/// A letter that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The row's key, as a figure.
    pub key: ShortHash,
    /// All that the letter was made of, as a figure.
    pub of: ShortHash,
    /// Its file.
    pub file: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// The beginning of its SHA-256.
    pub sha256: ShortHash,
    /// Its pages.
    pub pages: u32,
    /// The date it bears.
    pub date: chrono::NaiveDate,
    /// To whom.
    pub recipient: String,
    /// Country and postal code of the recipient.
    pub destination: String,
    /// The address in columns; runs of earlier versions did not write it down.
    #[serde(default)]
    pub address: Option<PostAddress>,
    /// The last day for an answer, if it was received on its own date.
    pub deadline: Option<chrono::NaiveDate>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// Names that letters of this batch will have.
    Names(Vec<String>),
    /// A letter lies in its place.
    Made(Box<Made>),
    /// So many of the letters above are on disk.
    Settled(usize),
}

/// The journal of a batch, or of its shard.
pub struct Journal {
    name: String,
    /// Letters by the figure of their row's key.
    made: HashMap<ShortHash, Made>,
    /// Names of ours, as figures of the lower-case name.
    names: HashSet<ShortHash>,
    file: Mutex<File>,
    written: std::sync::atomic::AtomicUsize,
    _lock: File,
}

fn failed(error: &std::io::Error) -> Problem {
    Code::BatchJournal { why: error.into() }.error()
}

/// The figure of a file's name, the same for all ways to write it in capitals.
fn of_name(name: &str) -> ShortHash {
    ShortHash::of(name.to_lowercase().as_bytes())
}

impl Journal {
    /// Opens the journal of this name, and keeps others from working on the same batch.
    ///
    /// # Errors
    /// Another process has it, or it cannot be written.
    pub fn open(folder: &Folder, name: &str) -> Result<Journal, Problem> {
        let lock = with_mode(OpenOptions::new().write(true).create(true).truncate(false), folder.file_mode())
            .open(folder.private(&format!("{name}.lock")))
            .map_err(|e| failed(&e))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => Code::BatchRunning {}.error(),
            TryLockError::Error(error) => failed(&error),
        })?;
        let (order, names, unsettled) = read(folder, name);
        // What was found whole may still be in memory only.
        if unsettled {
            let files: Vec<&str> = order.iter().map(|letter| letter.file.as_str()).collect();
            folder.settle(&files)?;
        }
        let mut made = HashMap::new();
        let mut kept = Vec::new();
        for letter in order {
            if made.insert(letter.key, letter.clone()).is_none() {
                kept.push(letter.key);
            }
        }
        // Written anew at each start, with every letter once; what was looked at just now needs no second look.
        let path = folder.private(&format!("{name}.jsonl"));
        folder.write_settled(&path, name, |out| {
            for chunk in names.chunks(500) {
                line(out, &Line::Names(chunk.to_vec()))?;
            }
            for letter in kept.iter().filter_map(|key| made.get(key)) {
                line(out, &Line::Made(Box::new(letter.clone())))?;
            }
            line(out, &Line::Settled(kept.len()))
        })?;
        let file = OpenOptions::new().append(true).open(&path).map_err(|e| failed(&e))?;
        let names = names.iter().map(|n| of_name(n)).collect();
        let written = kept.len().into();
        Ok(Journal { name: name.to_owned(), made, names, file: Mutex::new(file), written, _lock: lock })
    }

    /// Its name, for files of the same run.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The letter of a row, when the row is as it was.
    pub fn unchanged(&self, key: ShortHash, of: ShortHash) -> Option<&Made> {
        self.made.get(&key).filter(|made| made.of == of)
    }

    /// The letter of a row, as it may have been.
    pub fn before(&self, key: ShortHash) -> Option<&Made> {
        self.made.get(&key)
    }

    /// All letters.
    pub fn letters(&self) -> impl Iterator<Item = &Made> {
        self.made.values()
    }

    /// Whether a file of this name is ours.
    pub fn owns(&self, name: &str) -> bool {
        self.names.contains(&of_name(name))
    }

    /// Writes down the names that letters will have.
    ///
    /// # Errors
    /// The journal cannot be written.
    pub fn claim(&mut self, names: Vec<String>) -> Result<(), Problem> {
        let new: Vec<String> = names.into_iter().filter(|n| self.names.insert(of_name(n))).collect();
        let mut text = Vec::new();
        for chunk in new.chunks(500) {
            line(&mut text, &Line::Names(chunk.to_vec())).map_err(|e| failed(&e))?;
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&text).and_then(|()| file.sync_all()).map_err(|e| failed(&e))
    }

    /// Writes down that a letter lies in its place.
    ///
    /// # Errors
    /// The journal cannot be written.
    pub fn made(&self, letter: Made) -> Result<(), Problem> {
        let mut text = Vec::new();
        line(&mut text, &Line::Made(Box::new(letter))).map_err(|e| failed(&e))?;
        // One write a line, under the lock: lines of two threads never mix.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&text).map_err(|e| failed(&e))?;
        self.written.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(())
    }

    /// How many letters are written down; to be asked before they are brought to disk.
    pub fn count(&self) -> usize {
        self.written.load(std::sync::atomic::Ordering::SeqCst)
    }

    /// Writes down that so many letters are on disk.
    ///
    /// # Errors
    /// The journal cannot be written.
    pub fn settled(&self, count: usize) -> Result<(), Problem> {
        let mut text = Vec::new();
        line(&mut text, &Line::Settled(count)).map_err(|e| failed(&e))?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&text).and_then(|()| file.sync_all()).map_err(|e| failed(&e))
    }
}

fn line(out: &mut impl Write, line: &Line) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

/// Letters that lie in their places as they were written, in the order of the journal, all names of ours, and whether
/// some of the letters were not settled.
fn read(folder: &Folder, name: &str) -> (Vec<Made>, Vec<String>, bool) {
    let (mut letters, mut names, mut settled) = (Vec::new(), Vec::new(), 0);
    if let Ok(file) = file::open(&folder.private(&format!("{name}.jsonl")), file::FileKind::Record) {
        for text in BufReader::new(file).lines().map_while(Result::ok) {
            match serde_json::from_str(&text) {
                Ok(Line::Names(more)) => names.extend(more),
                Ok(Line::Made(letter)) => letters.push(*letter),
                Ok(Line::Settled(count)) => settled = count,
                Err(_) => {}
            }
        }
    }
    let mut index = 0;
    letters.retain(|letter: &Made| {
        index += 1;
        let place = folder.place(&letter.file);
        if index <= settled {
            return place.metadata().is_ok_and(|m| m.len() == letter.bytes);
        }
        file::read(&place, file::FileKind::Letter).is_ok_and(|bytes| ShortHash::of(&bytes) == letter.sha256)
    });
    (letters, names, index > settled)
}

/// The names of all journals of a folder.
pub fn all(folder: &Folder) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder.private(""))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok()?.strip_suffix(".jsonl").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// The letters and names of a journal, without opening it for writing.
pub fn contents(folder: &Folder, name: &str) -> (Vec<Made>, Vec<String>) {
    let (letters, names, _) = read(folder, name);
    (letters, names)
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;

//! A case that is being written.
//!
//! In: answers of a page. Out: the interview with them; for each answer a number that grows when it changes, so that a page which was
//! shown before is found out; and the files of the case, once it is saved.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::form::Upload;
use super::hands::ToWrite;
use super::uploads::{Uploads, free};
use crate::case::{Case, document};
use crate::digest::ShortHash;
use crate::file;
use crate::interview::{Asked, Interview, Shape, Value};
use crate::letter::compose::Draft;
use crate::problem::{Problem, Problems};

/// A case that is being written.
pub struct Work {
    /// Its number in the addresses of pages.
    pub number: usize,
    /// What was answered.
    pub interview: Interview<'static>,
    /// What is to be told on the next page: what is doubtful in an answer.
    pub notes: Vec<Problem>,
    /// Its file, once it was saved; or the one it is to be written back to.
    pub file: Option<PathBuf>,
    /// That file and its letter, as they were read or written last: what was changed since is not written over.
    pub seen: Seen,
    /// The matter of the register it goes on.
    pub matter: Option<String>,
    /// Whether something changed since it was saved.
    pub changed: bool,
    stamps: BTreeMap<String, u32>,
    uploads: Option<Uploads>,
    staging: PathBuf,
    /// Where uploads lie that were saved, so that the same file is not saved twice.
    placed: Vec<(PathBuf, PathBuf)>,
}

/// The case file and the letter beside it, by their bytes; none where there is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// Of the case.
    pub case: Option<ShortHash>,
    /// Of the letter.
    pub letter: Option<ShortHash>,
}

impl Seen {
    /// As they lie on disk now.
    pub fn now(case: &Path) -> Self {
        let hash = |path: &Path| file::read(path, file::FileKind::Document).ok().map(|bytes| ShortHash::of(&bytes));
        Seen { case: hash(case), letter: hash(&case.with_extension("pdf")) }
    }
}

/// The files of a case that are to be written.
pub struct Files {
    /// What was uploaded and is not saved yet: where it lies now, and where it goes.
    pub uploads: Vec<(PathBuf, ToWrite)>,
    /// The case.
    pub case: ToWrite,
}

impl Work {
    /// A case of which nothing is saved; what is uploaded lies in a folder under `staging`.
    pub fn new(number: usize, interview: Interview<'static>, staging: &Path) -> Self {
        Work {
            number,
            interview,
            notes: Vec::new(),
            file: None,
            seen: Seen::default(),
            matter: None,
            changed: false,
            stamps: BTreeMap::new(),
            uploads: None,
            staging: staging.to_path_buf(),
            placed: Vec::new(),
        }
    }

    /// How often the answer to a question changed.
    pub fn stamp(&self, id: &str) -> u32 {
        self.stamps.get(id).copied().unwrap_or_default()
    }

    /// What stands in the field of a question before anything is typed: what was answered, else what is offered.
    pub fn filled(&self, asked: &Asked) -> Option<Value> {
        self.interview.offer(asked).filter(|value| !value.is_empty())
    }

    /// A value as it is typed.
    pub fn typed(&self, asked: &Asked, value: &Value) -> Vec<String> {
        match asked.question().shape {
            Shape::One | Shape::Several | Shape::YesNo => value.clone(),
            Shape::Lines => vec![value.join("\n")],
            Shape::Files => Vec::new(),
            Shape::Day | Shape::Line => vec![self.interview.shown_value(asked, value)],
        }
    }

    /// Answers a question with what was typed. What stands there as it was shown is kept as it is, and not read anew.
    ///
    /// # Errors
    /// It is no answer.
    pub fn answer(&mut self, asked: &Asked, typed: &[String]) -> Result<(), Problems> {
        let shown = self.filled(asked);
        let same = |value: &Value| {
            let stripped = |all: &[String]| all.iter().map(|one| one.trim().to_owned()).collect::<Vec<_>>();
            stripped(&self.typed(asked, value)) == stripped(typed)
        };
        match shown.filter(|value| same(value)) {
            Some(value) => self.keep(asked, value),
            None => {
                let before = self.interview.answers().get(&asked.id()).cloned();
                let notes = self.interview.set(asked, typed)?;
                self.note(asked, before, notes);
                Ok(())
            }
        }
    }

    /// Answers a question with a value.
    ///
    /// # Errors
    /// The case cannot be made with it.
    pub fn keep(&mut self, asked: &Asked, value: Value) -> Result<(), Problems> {
        let before = self.interview.answers().get(&asked.id()).cloned();
        let notes = self.interview.keep(asked, value)?;
        self.note(asked, before, notes);
        Ok(())
    }

    fn note(&mut self, asked: &Asked, before: Option<Value>, notes: Vec<Problem>) {
        let id = asked.id();
        if self.interview.answers().get(&id) != before.as_ref() {
            *self.stamps.entry(id).or_default() += 1;
            self.changed = true;
        }
        self.notes.extend(notes);
    }

    /// Keeps a file that was chosen; gives its path.
    ///
    /// # Errors
    /// As [`Uploads::keep`].
    pub fn upload(&mut self, upload: &Upload) -> Result<PathBuf, Problem> {
        if self.uploads.is_none() {
            self.uploads = Some(Uploads::new(&self.staging)?);
        }
        match &mut self.uploads {
            Some(uploads) => uploads.keep(upload),
            None => Ok(PathBuf::new()),
        }
    }

    /// The text of the case with its files where they are now, and its letter.
    ///
    /// # Errors
    /// Every reason why there is no letter.
    pub fn letter(&self) -> Result<(Case, Draft, Problems), Problems> {
        self.interview.draft_of(&self.interview.case_text().unwrap_or_default())
    }

    /// A sign of all answers as they are now: another one where one of them is another.
    pub fn sign(&self) -> ShortHash {
        ShortHash::of(self.interview.case_text().unwrap_or_default().as_bytes())
    }

    /// A file that was uploaded was saved there.
    pub fn place(&mut self, from: PathBuf, to: PathBuf) {
        self.placed.push((from, to));
    }

    /// The case as it will lie in a folder under a name, with the files that were uploaded for it beside it.
    ///
    /// # Errors
    /// A file that was uploaded is gone.
    pub fn to_write(&self, case: &Path, over: Option<ShortHash>) -> Result<Files, Problem> {
        let text = self.interview.case_text().unwrap_or_default();
        let folder = case.parent().unwrap_or(Path::new(""));
        let case = |text: String| ToWrite { path: case.to_path_buf(), bytes: text.into_bytes(), over };
        let Some(own) = self.uploads.as_ref().map(Uploads::folder) else {
            return Ok(Files { uploads: Vec::new(), case: case(text) });
        };
        let mut document = document::read(&text).unwrap_or_default();
        let moved = std::cell::RefCell::new(Vec::<(PathBuf, PathBuf)>::new());
        document::rename_files(&mut document, |path| {
            path.strip_prefix(own).ok()?;
            let mut moved = moved.borrow_mut();
            let known = moved.iter().chain(&self.placed).find(|(from, _)| from == path).map(|(_, to)| to.clone());
            let to = known.unwrap_or_else(|| {
                let taken: Vec<PathBuf> = moved.iter().map(|(_, to)| to.clone()).collect();
                free(folder, &path.file_name().unwrap_or_default().to_string_lossy(), &taken)
            });
            moved.push((path.to_path_buf(), to.clone()));
            to.file_name().map(|name| name.to_string_lossy().into_owned())
        });
        let mut uploads: Vec<(PathBuf, ToWrite)> = Vec::new();
        let new = moved.into_inner().into_iter().filter(|pair| !self.placed.contains(pair));
        for (from, path) in new {
            let name = from.display().to_string();
            if !uploads.iter().any(|(_, one)| one.path == path) {
                let bytes = file::read(&from, file::FileKind::Enclosure).map_err(|fault| fault.problem(&name))?;
                uploads.push((from, ToWrite { path, bytes, over: None }));
            }
        }
        Ok(Files { uploads, case: case(document.to_string()) })
    }
}

//! The folder of a user's own words, which the configuration names.
//!
//! In: the folder `words`: files of Fluent (`.ftl`) for whatever language is spoken, and folders of languages with such files. Out: the
//! languages there are, and the [`Words`] of one of them, or everything that is wrong with its files (`own_words`).

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::own_words::{self, OwnFile};
use widerspruch::file;
use widerspruch::problem::{Code, Problems, Source};
use widerspruch::words::{Arg, Join, Words};

/// The folder `words` of the configuration.
#[derive(Default)]
pub struct WordsFolder {
    /// Files that stand in it, for whatever language is spoken.
    files: Vec<PathBuf>,
    /// Folders of languages in it.
    languages: BTreeMap<String, Vec<PathBuf>>,
}

impl WordsFolder {
    /// Looks what is there.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn look(path: &Path) -> Result<WordsFolder, Problems> {
        let mut folder = WordsFolder { files: catalogues(path)?, languages: BTreeMap::new() };
        for entry in std::fs::read_dir(path).map_err(|error| unreadable(path, &error))?.filter_map(Result::ok) {
            let (inner, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let files = if inner.is_dir() { catalogues(&inner)? } else { Vec::new() };
            if !files.is_empty() {
                folder.languages.insert(name, files);
            }
        }
        Ok(folder)
    }

    /// The language that is meant: as it is named, or by its first part.
    pub fn tag(&self, wished: &str) -> Option<String> {
        let plain = wished.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let same = |tag: &&String| tag.eq_ignore_ascii_case(&plain);
        let first = plain.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let exact = self.languages.keys().find(same).cloned();
        let own = || self.languages.contains_key(&first).then(|| first.clone());
        exact.or_else(own).or_else(|| Words::of(&plain).map(|words| words.tag().to_owned()))
    }

    /// The languages there are.
    pub fn known(&self) -> Arg {
        let mut all: Vec<String> = Words::languages().into_iter().map(str::to_owned).collect();
        all.extend(self.languages.keys().filter(|tag| Words::of(tag).is_none()).cloned());
        all.sort();
        Arg::list(all.into_iter().map(Arg::quoted), Join::And)
    }

    /// The words of a language, with warnings.
    ///
    /// # Errors
    /// Everything that is wrong with its files.
    pub fn words(&self, tag: &str) -> Result<(Words, Problems), Problems> {
        let mut problems = Problems::new();
        let mut files = Vec::new();
        for path in self.languages.get(tag).into_iter().flatten().chain(&self.files) {
            let name = path.display().to_string();
            match file::text(path, file::FileKind::Configuration) {
                Err(fault) => problems.push(fault.problem(&name)),
                Ok(text) => files.push(OwnFile { room: stem(path), source: Source::new(name, text) }),
            }
        }
        if !files.is_empty() {
            problems.extend(own_words::check(tag, &files));
        }
        if problems.has_errors() {
            return Err(problems);
        }
        let own = files.into_iter().map(|file| (file.room, file.source.text.clone())).collect();
        Ok((Words::with_files(tag, own), problems))
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problems {
    let name = path.display().to_string();
    Code::WordsNoFolder { name: (&name).into(), why: error.into() }.error().file(name).into()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn catalogues(folder: &Path) -> Result<Vec<PathBuf>, Problems> {
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension() == Some(OsStr::new("ftl"))).collect();
    files.sort();
    Ok(files)
}

//! Problems beyond those that anybody reads.
//!
//! In: the problems of a batch, one by one. Out: whether one is to be shown, which the first [`SHOWN`] are; the others are counted by
//! their codes. As soon as there are others, all of them, from the first on, go into `problems.jsonl` in the folder of the
//! letters, private as the letters are: a million wrong rows are a long file, not a full memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use super::terminal::{SHOWN, codes_in, json_line};
use widerspruch::batch::folder::{Folder, PRIVATE};
use widerspruch::batch::result::problems_file;
use widerspruch::problem::{Code, Problem, Severity};

/// Counts problems and writes those that are not shown.
pub struct Spill {
    folder: PathBuf,
    name: String,
    taken: usize,
    /// The lines of those that were shown, until there is a file.
    held: String,
    file: Option<BufWriter<File>>,
    failed: Option<Problem>,
    others: BTreeMap<&'static str, usize>,
    errors: bool,
}

impl Spill {
    /// For a run into this folder; `suffix` tells its shard.
    pub fn new(folder: PathBuf, suffix: &str) -> Spill {
        let name = problems_file(suffix);
        if folder.join(PRIVATE).is_dir() {
            // What a run before found is no longer true.
            let _ = std::fs::remove_file(folder.join(&name));
        }
        Spill {
            folder,
            name,
            taken: 0,
            held: String::new(),
            file: None,
            failed: None,
            others: BTreeMap::new(),
            errors: false,
        }
    }

    /// Takes a problem; whether it is to be shown.
    pub fn take(&mut self, problem: &Problem) -> bool {
        self.taken += 1;
        if self.taken <= SHOWN {
            self.held.push_str(&json_line(problem, &widerspruch::words::Words::english()));
            self.held.push('\n');
            return true;
        }
        *self.others.entry(problem.code.as_str()).or_default() += 1;
        self.errors |= problem.severity == Severity::Error;
        if self.failed.is_none()
            && let Err(problem) = self.write(problem)
        {
            self.failed = Some(problem);
        }
        false
    }

    fn write(&mut self, problem: &Problem) -> Result<(), Problem> {
        let held = std::mem::take(&mut self.held);
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(BufWriter::new(Folder::make(&self.folder)?.create(&self.name)?)),
        };
        let written = file
            .write_all(held.as_bytes())
            .and_then(|()| file.write_all(json_line(problem, &widerspruch::words::Words::english()).as_bytes()))
            .and_then(|()| file.write_all(b"\n"));
        written.map_err(|error| widerspruch::batch::folder::failed(&self.folder.join(&self.name), &error))
    }

    /// What is to be said of those that were not shown.
    pub fn finish(&mut self) -> Vec<Problem> {
        if let Some(mut file) = self.file.take()
            && let Err(error) = file.flush()
        {
            self.failed = Some(widerspruch::batch::folder::failed(&self.folder.join(&self.name), &error));
        }
        let others = std::mem::take(&mut self.others);
        if others.is_empty() {
            return Vec::new();
        }
        let count: usize = others.values().sum();
        let path = self.failed.is_none().then(|| self.folder.join(&self.name).display().to_string());
        let code = Code::BatchMoreProblems { count: count.into(), codes: codes_in(&others), path: path.clone().into() };
        let problem = Problem { file: path, ..if self.errors { code.error() } else { code.warning() } };
        self.failed.take().into_iter().chain([problem]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(n: usize) -> Problem {
        let text = format!("number {n}").into();
        if n.is_multiple_of(2) { Code::CaseUrl { text } } else { Code::CaseEmail { text } }.error()
    }

    #[test]
    fn the_first_thousand_are_shown_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let mut spill = Spill::new(folder.path().join("out"), "");
        assert!((0..SHOWN).all(|n| spill.take(&problem(n))));
        assert_eq!(spill.finish(), []);
        assert!(!folder.path().join("out").exists());
    }

    #[test]
    fn with_more_all_are_in_a_private_file_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        let mut spill = Spill::new(folder.path().join("out"), ".2-of-3");
        let shown = (0..SHOWN + 500).filter(|n| spill.take(&problem(*n))).count();
        let said = spill.finish();
        assert_eq!(shown, SHOWN);
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].message(), "500 more problems were found: 250 of case::email, 250 of case::url");
        let path = folder.path().join("out/problems.2-of-3.jsonl");
        let text = std::fs::read_to_string(&path).unwrap();
        let messages = text.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["message"].clone());
        assert!(messages.eq((0..SHOWN + 500).map(|n| serde_json::Value::from(problem(n).message()))));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(folder.path().join("out").metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
        // A run with fewer takes it away.
        Spill::new(folder.path().join("out"), ".2-of-3");
        assert!(!path.exists());
    }

    #[test]
    fn a_file_that_cannot_be_written_is_told_and_the_others_are_counted() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("out"), "a file").unwrap();
        let mut spill = Spill::new(folder.path().join("out"), "");
        (0..SHOWN + 2).for_each(|n| {
            spill.take(&problem(n));
        });
        let codes: Vec<&str> = spill.finish().iter().map(|p| p.code.as_str()).collect();
        assert_eq!(codes, ["output::file", "batch::more-problems"]);
    }
}

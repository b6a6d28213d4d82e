//! Saving: uploads, the case, the letter, all of them or none.

use std::path::{Path, PathBuf};

use super::check;
use crate::problem::{Code, Problem, Problems};
use crate::web::desk::{Answer, Desk};
use crate::web::uploads::free;
use crate::web::work::ToWrite;
use crate::words::Arg;

/// Writes the case and its letter beside it; what cannot be written leaves the answers as they are.
pub fn save(desk: &mut Desk, at: usize) -> Answer {
    if !desk.cases[at].interview.is_complete() {
        return super::question::onward(desk, at);
    }
    match written(desk, at) {
        Ok((file, placed)) => {
            let work = &mut desk.cases[at];
            work.file = Some(file.clone());
            work.changed = false;
            work.notes.clear();
            placed.into_iter().for_each(|(from, to)| work.place(from, to));
            let number = work.number;
            match work.matter.clone() {
                Some(uid) => {
                    // What is saved is saved; what the register could not take in is told.
                    if let Err(problems) = desk.hands.follow(&file, Some(&uid)) {
                        desk.cases[at].notes.extend(problems);
                    }
                }
                None => desk.hands.saved(&file),
            }
            Answer::See(format!("/done/{number}"))
        }
        Err(problems) => check::show(desk, at, Some(&problems)),
    }
}

/// The case's file, and where uploads lie now.
type Saved = (PathBuf, Vec<(PathBuf, PathBuf)>);

fn written(desk: &mut Desk, at: usize) -> Result<Saved, Problems> {
    let (case, draft, _) = desk.cases[at].letter()?;
    let own = desk.cases[at].file.clone();
    let file = match &own {
        Some(file) => file.clone(),
        None => {
            let stem = desk.cases[at].interview.file_stem(&case.kind);
            free_name(&desk.folder(case.reference.as_deref(), &stem)?, &stem)
        }
    };
    let work = &desk.cases[at];
    let pdf = desk.hands.print(&case, &draft, &desk.words)?;
    let letter = file.with_extension("pdf");
    let mut all = work.to_write(&file)?;
    // The case is the last: while it is not there nothing was saved.
    let last = all.pop();
    all.push(ToWrite { from: None, path: letter.clone(), bytes: pdf.bytes });
    all.extend(last);
    let mut done: Vec<&PathBuf> = Vec::new();
    for ToWrite { path, bytes, .. } in &all {
        let there = path.symlink_metadata().is_ok();
        let replaces = own.is_some() && (*path == file || *path == letter);
        if let Err(problem) = desk.hands.write(path, bytes, replaces) {
            done.iter().for_each(|path| drop(std::fs::remove_file(path)));
            return Err(told(&problem).into());
        }
        if !there {
            done.push(path);
        }
    }
    let placed = all.iter().filter_map(|one| Some((one.from.clone()?, one.path.clone()))).collect();
    Ok((file, placed))
}

/// A name that is free for the case and for its letter: `widerspruch.toml`, `widerspruch-2.toml` …
fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let mut taken = Vec::new();
    loop {
        let path = free(folder, &format!("{stem}.toml"), &taken);
        if path.with_extension("pdf").symlink_metadata().is_err() {
            return path;
        }
        taken.push(path);
    }
}

/// What could not be written, with what to do at a page.
fn told(problem: &Problem) -> Problem {
    let why = Arg::message(problem);
    Code::WebNotWritten { why }.error()
}

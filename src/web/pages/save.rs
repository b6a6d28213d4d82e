//! Saving: uploads, the case, the letter, all of them or none; and what is done where another program changed them meanwhile.
//!
//! All files are on disk before the first takes its place. The case comes before its letter: a program that is killed in between leaves a letter
//! that is older than its case, which the first page tells.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Told, check, letter};
use crate::digest::ShortHash;
use crate::file::{self, FileKind};
use crate::problem::{Code, Problem, Problems};
use crate::web::answered::name_of;
use crate::web::desk::{Answer, Desk};
use crate::web::form::Form;
use crate::web::hands::{ToWrite, Unwritten};
use crate::web::headers::Content;
use crate::web::uploads::free;
use crate::web::work::{Files, Seen};
use crate::words::{Arg, Join};

/// How often another name is tried where others save into the same folder.
const TRIES: usize = 20;

/// Where a case is to be saved.
enum Target {
    /// Under a name that is free.
    New,
    /// Over the file it came from, and the letter beside it, if they are still these.
    Over(PathBuf, Seen),
}

/// Why it was not saved.
enum Failed {
    /// Nothing, or not all of it, was written.
    Problems(Problems),
    /// What was to be replaced is another file now, a link, or no file.
    Changed(Box<Problem>),
}

/// Writes the case and its letter beside it; what cannot be written leaves the answers as they are.
pub fn save(desk: &mut Desk, at: usize, form: &Form) -> Answer {
    if !desk.cases[at].interview.is_complete() {
        return super::question::onward(desk, at);
    }
    // Saved is what the page showed, not what another page made of it since.
    if hash(form, "answers").is_some_and(|shown| shown != desk.cases[at].sign()) {
        return check::show(desk, at, Some(&Code::WebAnswersChanged {}.error().into()));
    }
    let target = target(desk, at, form);
    let sure = form.text("sent") == Some("yes");
    if let Target::Over(file, _) = &target
        && !sure
        && let Some(day) = desk.hands.sent(file)
    {
        let name = name_of(&file.with_extension("pdf").display().to_string());
        let problem = Code::WebWasSent { name: name.into(), day: day.into() }.error();
        // What another program changed besides is asked about after this.
        let seen = desk.cases[at].seen;
        return asked(desk, at, &problem, seen, true);
    }
    let saved = match target {
        Target::New => anew(desk, at),
        Target::Over(file, seen) => written(desk, at, &file, Some(seen)).map(|()| file),
    };
    match saved {
        Ok(file) => finished(desk, at, &file),
        Err(Failed::Problems(problems)) => check::show(desk, at, Some(&problems)),
        Err(Failed::Changed(problem)) if desk.cases[at].file.is_some() => {
            let now = Seen::now(desk.cases[at].file.as_deref().unwrap_or(Path::new("")));
            asked(desk, at, &problem, now, sure)
        }
        Err(Failed::Changed(problem)) => check::show(desk, at, Some(&(*problem).into())),
    }
}

/// A hash that a page carries.
fn hash(form: &Form, name: &str) -> Option<ShortHash> {
    form.text(name).and_then(|hash| u128::from_str_radix(hash, 16).ok()).map(ShortHash)
}

/// What the person chose, where there was a choice.
fn target(desk: &Desk, at: usize, form: &Form) -> Target {
    let work = &desk.cases[at];
    let hash = |name: &str| hash(form, name);
    match (&work.file, form.text("as")) {
        (None, _) | (_, Some("new")) => Target::New,
        // They were looked at on the page that asked; what changed after it is asked for again.
        (Some(file), Some("over")) => Target::Over(file.clone(), Seen { case: hash("case"), letter: hash("letter") }),
        (Some(file), _) => Target::Over(file.clone(), work.seen),
    }
}

/// What follows from it once it is saved.
fn finished(desk: &mut Desk, at: usize, file: &Path) -> Answer {
    desk.setting.cut_off = false;
    let work = &mut desk.cases[at];
    work.file = Some(file.to_path_buf());
    work.changed = false;
    work.notes.clear();
    let number = work.number;
    match work.matter.clone() {
        Some(uid) => {
            // What is saved is saved; what the register could not take in is told.
            if let Err(problems) = desk.hands.follow(file, Some(&uid)) {
                desk.cases[at].notes.extend(problems);
            }
        }
        None => desk.hands.saved(file),
    }
    Answer::See(format!("/done/{number}"))
}

/// Writes it under the first name that is free; another program can take one between a look and the writing.
fn anew(desk: &mut Desk, at: usize) -> Result<PathBuf, Failed> {
    let (case, _, _) = desk.cases[at].letter()?;
    let stem = desk.cases[at].interview.file_stem(&case.kind);
    let beside = desk.cases[at].file.as_ref().and_then(|file| file.parent()).map(Path::to_path_buf);
    let folder = match beside {
        Some(folder) => folder,
        None => desk.folder(case.reference.as_deref(), &stem)?,
    };
    for _ in 1..TRIES {
        let file = free_name(&folder, &stem);
        match written(desk, at, &file, None) {
            Err(Failed::Changed(problem)) if matches!(problem.code, Code::OutputExists { .. }) => {}
            other => return other.map(|()| file),
        }
    }
    let file = free_name(&folder, &stem);
    written(desk, at, &file, None).map(|()| file)
}

fn written(desk: &mut Desk, at: usize, file: &Path, over: Option<Seen>) -> Result<(), Failed> {
    let over = over.unwrap_or_default();
    let (case, draft, _) = desk.cases[at].letter()?;
    let pdf = desk.hands.print(&case, &draft, &desk.words)?;
    let work = &mut desk.cases[at];
    let Files { uploads, case } = work.to_write(file, over.case)?;
    let letter = ToWrite { path: file.with_extension("pdf"), bytes: pdf.bytes, over: over.letter };
    let seen = Seen { case: Some(ShortHash::of(&case.bytes)), letter: Some(ShortHash::of(&letter.bytes)) };
    let (from, mut all): (Vec<PathBuf>, Vec<ToWrite>) = uploads.into_iter().unzip();
    all.extend([case, letter]);
    let result = desk.hands.write(&all);
    let done = result.as_ref().map_or_else(|unwritten| unwritten.done, |()| all.len());
    // Of what is in its place the next attempt knows.
    let work = &mut desk.cases[at];
    from.into_iter().zip(&all).take(done).for_each(|(from, to)| work.place(from, to.path.clone()));
    if done + 1 >= all.len() {
        work.seen.case = seen.case;
    }
    if done == all.len() {
        work.seen.letter = seen.letter;
    }
    result.map_err(|unwritten| failed(&unwritten, &all))
}

fn failed(unwritten: &Unwritten, all: &[ToWrite]) -> Failed {
    let Unwritten { problem, done } = unwritten;
    let why = Arg::message(problem);
    let name = |file: &ToWrite| name_of(&file.path.display().to_string());
    if *done > 0 {
        let saved = Arg::list(all[..*done].iter().map(name), Join::And);
        let open = Arg::list(all[*done..].iter().map(name), Join::And);
        return Failed::Problems(Code::WebPartWritten { saved, open, why }.error().into());
    }
    match problem.code {
        Code::WebChanged { .. } | Code::WebLink { .. } | Code::OutputExists { .. } | Code::OutputFileIsNone { .. } => {
            Failed::Changed(Box::new(problem.clone()))
        }
        Code::WebBusy { .. } => Failed::Problems(problem.clone().into()),
        _ => Failed::Problems(Code::WebNotWritten { why }.error().into()),
    }
}

impl From<Problems> for Failed {
    fn from(problems: Problems) -> Self {
        Failed::Problems(problems)
    }
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Failed::Problems(problem.into())
    }
}

/// Asks what is to be done about a file that is another one now, or whose letter was sent. It may be replaced as it is `seen`; `sure` is
/// whether it may although its letter was sent.
fn asked(desk: &mut Desk, at: usize, problem: &Problem, seen: Seen, sure: bool) -> Answer {
    let number = desk.cases[at].number;
    let heading = desk.say("notice-changed", &[]);
    let file = desk.cases[at].file.clone().unwrap_or_default();
    let replaces =
        matches!(problem.code, Code::WebChanged { .. } | Code::OutputExists { .. } | Code::WebWasSent { .. });
    let digits = |hash: Option<ShortHash>| hash.map(|hash| json!(hash)).unwrap_or(Value::Null);
    let letter = file.with_extension("pdf");
    let values = json!({
        "heading": heading,
        "problem": Told::of(problem, &desk.words),
        "number": number,
        "back": format!("/check/{number}"),
        "replaces": replaces,
        "case": digits(seen.case),
        "letter": digits(seen.letter),
        "sent": sure,
        "answers": desk.cases[at].sign(),
        "case_name": name_of(&file.display().to_string()),
        "letter_name": name_of(&letter.display().to_string()),
        "scripts": ["focus", "timeout"],
    });
    desk.page(409, "changed", &heading.clone(), values)
}

/// The case or the letter as it lies on disk, whoever wrote it: `case.toml`, `letter.pdf`.
pub fn there(desk: &mut Desk, at: usize, name: &str) -> Answer {
    let file = desk.cases[at].file.clone();
    let (path, kind, content) = match (file, name) {
        (Some(file), "case.toml") => (file, FileKind::Case, Content::File("application/toml")),
        (Some(file), "letter.pdf") => (file.with_extension("pdf"), FileKind::Letter, Content::Pdf),
        _ => return desk.notice(404, "gone"),
    };
    // Where a link leads is none of the page's business.
    let is_file = path.symlink_metadata().is_ok_and(|about| about.is_file());
    let name = name_of(&path.display().to_string());
    match file::read(&path, kind) {
        Ok(bytes) if is_file && content == Content::Pdf => letter::shown(desk, &name, bytes),
        Ok(bytes) if is_file => Answer::File { kind: content, name: Some(name), bytes },
        _ => desk.notice(404, "gone"),
    }
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

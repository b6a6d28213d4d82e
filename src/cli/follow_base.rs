//! The case that the next letter is made of.
//!
//! In: a matter. Out: the text of its newest case, from the file, or from the register where it is kept; with what to say
//! where it is not the newest, or not the file.

use std::path::{Path, PathBuf};

use super::follow::Desk;
use crate::case::{Case, load};
use crate::file;
use crate::problem::{Code, Problem, Problems, Source};
use crate::register::Register;
use crate::register::matter::{Letter, Matter};

/// A case to go on from.
pub(super) struct Base {
    /// The case.
    pub case: Case,
    /// Its text.
    pub text: String,
    /// Where it lies, or lay.
    pub path: PathBuf,
    /// What to say of it.
    pub doubt: Option<Problem>,
}

impl Base {
    /// Where its paths start.
    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// The newest case of a matter that is there.
    ///
    /// # Errors
    /// None is there any more, or it is wrong.
    pub fn newest(matter: &Matter, register: &Register, desk: &Desk) -> Result<Base, Problems> {
        let mut letters = matter.letters.iter().rev();
        let name = letters.clone().next().map_or("", |letter| letter.case_file.as_str());
        let found = letters.find(|letter| is_file(letter) || letter.has_text);
        let Some(letter) = found else {
            return Err(Code::FollowCaseGone { name: name.into(), id: matter.id.into() }.error().into());
        };
        let path = PathBuf::from(&letter.case_file);
        let (case, text) = if is_file(letter) {
            let (case, _) = load::file(&path, &desk.directory)?;
            (case, file::text(&path, file::Kind::Case).map_err(|fault| fault.problem(&letter.case_file))?)
        } else {
            kept(letter, register, desk)?
        };
        let (id, told) = (matter.id.into(), (&letter.case_file).into());
        let doubt = match (letter.case_file == name, is_file(letter)) {
            (true, true) => None,
            (true, false) => Some(Code::FollowKeptCase { name: told, id }.warning()),
            (false, _) => Some(Code::FollowOlderCase { name: name.into(), older: told, id }.warning()),
        };
        Ok(Base { case, text, path, doubt })
    }
}

fn is_file(letter: &Letter) -> bool {
    Path::new(&letter.case_file).is_file()
}

/// The text that the register kept.
fn kept(letter: &Letter, register: &Register, desk: &Desk) -> Result<(Case, String), Problems> {
    let text = register.case_text(letter.id)?.unwrap_or_default();
    let path = Path::new(&letter.case_file);
    let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let (source, folder) =
        (Source::new(letter.case_file.clone(), text.clone()), path.parent().unwrap_or(Path::new("")));
    let read = if json { load::json } else { load::toml };
    let (case, _) = read(&source, folder, &desk.directory)?;
    Ok((case, text))
}

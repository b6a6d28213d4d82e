//! The case that the next letter is made of.
//!
//! In: a matter. Out: the text of its newest case, from the file, from the row of a table, or from the register where it is kept;
//! with what to say where it is not the newest, or not the file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::follow_desk::Desk;
use widerspruch::batch::matters::{self, Again};
use widerspruch::case::{Case, load};
use widerspruch::file;
use widerspruch::problem::{Code, Problem, Problems, Source};
use widerspruch::register::Register;
use widerspruch::register::matter::{Letter, Matter};

/// A case to go on from.
pub(super) struct Base {
    /// The case.
    pub case: Case,
    /// Its text.
    pub text: String,
    /// Where it lies, or lay; for a row, the table.
    pub path: PathBuf,
    /// Where its paths start.
    pub from: PathBuf,
    /// Whether it is a row of a table.
    pub is_row: bool,
    /// What to say of it.
    pub doubt: Option<Problem>,
}

/// Rows of a table by their keys, or why it cannot be read.
type Read = Result<HashMap<String, Result<Again, Problems>>, Problems>;

/// What cases are looked for in; a table is read once.
pub(super) struct Bases<'b> {
    register: &'b Register,
    desk: &'b Desk,
    tables: HashMap<(PathBuf, String), Read>,
}

impl<'b> Bases<'b> {
    /// With no table read yet.
    pub fn new(register: &'b Register, desk: &'b Desk) -> Self {
        Bases { register, desk, tables: HashMap::new() }
    }

    /// The newest case of a matter that is there.
    ///
    /// # Errors
    /// None is there any more, or it is wrong.
    pub fn newest(&mut self, matter: &Matter) -> Result<Base, Problems> {
        let mut letters = matter.letters.iter().rev();
        let name = letters.clone().next().map_or("", |letter| letter.case_file.as_str());
        let row = |letter: &Letter| matter.centre.as_ref().and_then(|_| matters::place(&letter.case_file)).is_some();
        let found = letters.find(|letter| is_file(letter) || row(letter) || letter.has_text);
        let Some(letter) = found else {
            return Err(Code::FollowCaseGone { name: name.into(), id: matter.id.into() }.error().into());
        };
        let (id, told) = (matter.id.into(), (&letter.case_file).into());
        let is_there = is_file(letter) || row(letter);
        let doubt = match (letter.case_file == name, is_there) {
            (true, true) => None,
            (true, false) => Some(Code::FollowKeptCase { name: told, id }.warning()),
            (false, _) => Some(Code::FollowOlderCase { name: name.into(), older: told, id }.warning()),
        };
        if let Some(base) = self.of_row(matter, letter) {
            return base.map(|base| Base { doubt, ..base });
        }
        let path = PathBuf::from(&letter.case_file);
        let (case, text) = if is_file(letter) {
            let (case, _) = load::file(&path, &self.desk.directory)?;
            (case, file::text(&path, file::FileKind::Case).map_err(|fault| fault.problem(&letter.case_file))?)
        } else {
            kept(letter, self.register, self.desk)?
        };
        let from = path.parent().unwrap_or(Path::new("")).to_path_buf();
        Ok(Base { case, text, path, from, is_row: false, doubt })
    }

    /// The case of a letter that is a row of a table; none where it is none, or the table is not there.
    ///
    /// # Errors
    /// The row is gone or wrong, or the table cannot be read.
    pub fn of_row(&mut self, matter: &Matter, letter: &Letter) -> Option<Result<Base, Problems>> {
        let centre = matter.centre.as_ref().filter(|_| !is_file(letter))?;
        let (table, key) = matters::place(&letter.case_file)?;
        Some(self.row(table, key, centre))
    }

    fn row(&mut self, table: PathBuf, key: &str, centre: &str) -> Result<Base, Problems> {
        let place = (table.clone(), centre.to_owned());
        let read =
            self.tables.entry(place).or_insert_with(|| matters::again(&table, Path::new(centre), &self.desk.directory));
        let rows = read.as_ref().map_err(Clone::clone)?;
        let gone = || {
            let name = table.display().to_string();
            Code::FollowRowGone { name: (&name).into(), key: key.into() }.error().file(name)
        };
        let again = rows.get(key).ok_or_else(gone)?.as_ref().map_err(Clone::clone)?;
        let from = Path::new(centre).parent().unwrap_or(Path::new("")).to_path_buf();
        let (case, text) = (again.case.clone(), again.text.clone());
        Ok(Base { case, text, path: table, from, is_row: true, doubt: None })
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

//! The days of what was found as it is, in the sources of the program.
//!
//! In: a folder with the sources, the records and letters of this program, marks. Out: the files whose days are others then, with all else in them as it stands.
//! A record has one day, that of what was looked at longest ago. What was found changed or gone is for a person to correct.

use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};
use toml_edit::{Date, Datetime, DocumentMut, Item, TableLike, Value};

use super::of_law;
use crate::directory::Directory;
use crate::file::{self, FileKind};
use crate::mark::{Fact, Marks, Verdict};
use crate::problem::{Code, Problem, Problems};
use crate::template::Templates;

/// A file that is another one then.
#[derive(Debug, PartialEq, Eq)]
pub struct Renewed {
    /// Where it is.
    pub path: PathBuf,
    /// What stands in it then.
    pub text: String,
    /// How many days in it are new.
    pub days: usize,
}

/// The files with new days.
///
/// # Errors
/// A file is not there, is no TOML, or lacks a record of this program.
pub fn renewed(folder: &Path, marks: &Marks) -> Result<Vec<Renewed>, Problems> {
    let mut files = Vec::new();
    let data = folder.join("src/directory/data");
    let (directory, marked) = (Directory::builtin(), Directory::builtin().with_marks(marks));
    let named = |kind| marks.records(kind).collect::<Vec<_>>();
    files.extend(change(data.join("authorities.toml"), &named("authority"), |file, ids| {
        let mut days = 0;
        for id in ids {
            let (Some(before), Some(after)) = (directory.authority(id), marked.authority(id)) else { continue };
            let table = record(file, "authority", "id", id)?;
            days += set(table, "checked", before.provenance.checked, after.provenance.checked)?;
            for fact in before.facts().iter().filter(|fact| !fact.of_record) {
                days += evidence(table, fact, marks)?;
            }
        }
        Ok(days)
    })?);
    files.extend(change(data.join("controllers.toml"), &named("controller"), |file, ids| {
        let mut days = 0;
        for id in ids {
            let (Some(before), Some(after)) = (directory.controller(id), marked.controller(id)) else { continue };
            days += set(
                record(file, "controller", "id", id)?,
                "checked",
                before.provenance.checked,
                after.provenance.checked,
            )?;
        }
        Ok(days)
    })?);
    let (letters, marked) = (Templates::builtin(), Templates::builtin().with_marks(marks));
    for kind in marks.records("letter").filter(|kind| letters.kinds().iter().any(|known| known == kind)) {
        let [before, after] = [&letters, &marked].map(|letters| letters.listed_manifest(kind).map(|m| m.law_as_of));
        let (before, after) = (before?, after?);
        let path = folder.join("letter_templates").join(kind).join("letter.toml");
        files
            .extend(change(path, &[kind], |file, _| set(file.as_table_mut(), "law_as_of", Some(before), Some(after)))?);
    }
    files.extend(of_the_law(folder, marks)?);
    Ok(files)
}

/// The tables of acts and of holidays.
fn of_the_law(folder: &Path, marks: &Marks) -> Result<Vec<Renewed>, Problems> {
    let mut files = Vec::new();
    let facts: Vec<Fact> = of_law::all().filter(|fact| marks.day(fact) != fact.checked).collect();
    let acts: Vec<(&str, &Fact)> = facts.iter().filter_map(|fact| Some((of_law::act(fact)?, fact))).collect();
    files.extend(change(folder.join("src/law/acts/acts.toml"), &acts, |file, acts| {
        let mut days = 0;
        for (act, fact) in acts {
            days += set(record(file, "act", "code", act)?, "checked", fact.checked, marks.day(fact))?;
        }
        Ok(days)
    })?);
    for (fact, place) in facts.iter().filter_map(|fact| Some((fact, of_law::place(fact)?))) {
        let path = folder.join("src/law/data/holidays").join(format!("{}.toml", place.to_lowercase()));
        files.extend(change(path, &[fact], |file, _| {
            set(file.as_table_mut(), "checked", fact.checked, marks.day(fact))
        })?);
    }
    Ok(files)
}

/// A file with what `edit` makes of it for these; nothing where there are none, or no day is another one.
fn change<T>(
    path: PathBuf,
    of: &[T],
    edit: impl FnOnce(&mut DocumentMut, &[T]) -> Result<usize, Option<Problem>>,
) -> Result<Option<Renewed>, Problems> {
    if of.is_empty() {
        return Ok(None);
    }
    let name = path.display().to_string();
    let no_source = || Code::FactsNoSource { name: (&name).into() }.error().file(&*name);
    let text = file::text(&path, FileKind::Facts).map_err(|fault| fault.problem(&name))?;
    let mut file: DocumentMut = text.parse().map_err(|_| no_source())?;
    let days = edit(&mut file, of).map_err(|problem| problem.unwrap_or_else(no_source))?;
    let renewed = |()| Renewed { path, text: file.to_string(), days };
    Ok((days > 0).then_some(()).map(renewed))
}

/// The table with this id; none where the sources are those of another version.
fn record<'f>(
    file: &'f mut DocumentMut,
    table: &str,
    key: &str,
    id: &str,
) -> Result<&'f mut dyn TableLike, Option<Problem>> {
    let tables = file.get_mut(table).and_then(Item::as_array_of_tables_mut).ok_or(None)?;
    let found = tables.iter_mut().find(|table| table.get(key).and_then(Item::as_str) == Some(id));
    found.map(|table| table as &mut dyn TableLike).ok_or(None)
}

/// The day of a fact with evidence of its own.
fn evidence(table: &mut dyn TableLike, fact: &Fact, marks: &Marks) -> Result<usize, Option<Problem>> {
    let is_ok = marks.of(fact).is_some_and(|mark| mark.verdict == Verdict::Ok);
    let Some(part) = fact.id.splitn(3, '/').nth(2).filter(|_| is_ok) else { return Ok(0) };
    let filing = table.get_mut("filing").and_then(Item::as_table_like_mut).ok_or(None)?;
    let name = part.trim_start_matches("filing/");
    let held = match name.strip_prefix("requires-") {
        Some(what) => required(filing.get_mut("requires").ok_or(None)?, what),
        None => filing.get_mut(&name.replace('-', "_")).and_then(Item::as_table_like_mut),
    };
    set(held.ok_or(None)?, "checked", fact.checked, marks.day(fact))
}

/// The evidence of something that a complaint must carry.
fn required<'f>(list: &'f mut Item, what: &str) -> Option<&'f mut dyn TableLike> {
    let is_it = |table: &dyn TableLike| table.get("what").and_then(Item::as_str) == Some(what);
    let one: &mut dyn TableLike = match list {
        Item::ArrayOfTables(tables) => tables.iter_mut().find(|table| is_it(*table))?,
        Item::Value(Value::Array(items)) => {
            items.iter_mut().filter_map(Value::as_inline_table_mut).find(|table| is_it(*table))?
        }
        _ => return None,
    };
    one.get_mut("evidence")?.as_table_like_mut()
}

/// Puts a day in the place of another, with the blanks around it.
fn set(
    table: &mut dyn TableLike,
    key: &str,
    before: Option<NaiveDate>,
    after: Option<NaiveDate>,
) -> Result<usize, Option<Problem>> {
    let Some(day) = after.filter(|_| before != after) else { return Ok(0) };
    let old = table.get_mut(key).and_then(Item::as_value_mut).ok_or(None)?;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or_default();
    let date = Date { year, month: part(day.month()), day: part(day.day()) };
    let mut new = Value::from(Datetime { date: Some(date), time: None, offset: None });
    *new.decor_mut() = old.decor().clone();
    *old = new;
    Ok(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mark::Mark;

    /// Everything whose id begins so was found as it is on a day.
    fn marks(begins: &[&str], checked: &str) -> Marks {
        let mut marks = Marks::default();
        for fact in super::super::all(&Directory::builtin(), &Templates::builtin()).unwrap() {
            if begins.iter().any(|begin| fact.id.starts_with(begin)) {
                let (by, note) = (String::new(), String::new());
                let mark =
                    Mark { seen: fact.seen(), verdict: Verdict::Ok, checked: checked.parse().unwrap(), by, note };
                marks.put(fact.id, mark);
            }
        }
        marks
    }

    #[test]
    fn days_and_nothing_else_are_written_into_the_sources() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(renewed(folder, &Marks::default()).unwrap(), []);
        assert_eq!(renewed(folder, &marks(&["authority/ie/email"], "2099-01-02")).unwrap(), [], "a part of a record");
        let all = [
            "authority/ie/",
            "authority/pl/",
            "authority/be/",
            "controller/meta/",
            "letter/objection/",
            "act/",
            "holidays/IE",
        ];
        let day = regex::Regex::new(r"20\d\d-\d\d-\d\d").unwrap();
        for file in renewed(folder, &marks(&all, "2099-01-02")).unwrap() {
            let before = std::fs::read_to_string(&file.path).unwrap();
            let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), file.text.lines().collect());
            assert_eq!(old.len(), new.len(), "{}", file.path.display());
            let changed: Vec<(&&str, &&str)> = old.iter().zip(&new).filter(|(old, new)| old != new).collect();
            assert!(!changed.is_empty() && changed.len() <= file.days, "{}", file.path.display());
            for (old, new) in changed {
                assert_eq!(day.replace_all(old, "DAY"), day.replace_all(new, "DAY"));
                assert!(new.contains("2099-01-02"), "{new}");
            }
        }
        let files = renewed(folder, &marks(&all, "2099-01-02")).unwrap();
        assert_eq!(files.len(), 5, "{:?}", files.iter().map(|file| &file.path).collect::<Vec<_>>());
    }
}

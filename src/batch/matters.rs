//! Rows of a table as matters of the register.
//!
//! In: a table and the centre's file. Out: what the register keeps of the letters of its rows; and later, of rows that it names,
//! the cases that next letters are made of. A letter is called `TABLE#KEY`, as the outbox calls its mail; nothing but that is
//! kept of a row, so the table stays the place where its data are.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::columns;
use super::parts;
use super::post::matter;
use super::row::{self, Read, RowReader};
use crate::case::Case;
use crate::centre::{self, Centre};
use crate::directory::Directory;
use crate::problem::{Problem, Problems};
use crate::read::day;
use crate::read::node::{Field, Node, Value};
use crate::register::kept::{Kept, Made, RowOf};
use crate::table::{Options, Row, Table};

/// A table whose rows are matters.
pub struct Rows<'r> {
    /// The table.
    pub table: &'r Table,
    /// The centre.
    pub centre: &'r Centre,
    /// The directory of the office.
    pub directory: &'r Directory,
    /// Gives postal codes the zeros back that a spreadsheet took.
    pub pad: bool,
}

/// A row that the register named, read again.
pub struct Again {
    /// The case.
    pub case: Case,
    /// What stands in the row itself, as a case file; what the centre adds comes from its file when the next row is read.
    pub text: String,
}

impl Rows<'_> {
    /// What the register is to keep of each letter, and the problems of rows that have none. `made` is asked for a
    /// letter by its key; a row without one is left out. `table` and `centre` are whole paths.
    ///
    /// # Errors
    /// The table cannot be read to its end.
    pub fn kept(
        &self,
        table: &str,
        centre: &str,
        made: &dyn Fn(&str) -> Option<Made>,
    ) -> Result<(Vec<Kept>, Problems), Problem> {
        let (mut all, mut wrong) = (Vec::new(), Problems::new());
        self.each(&mut |reader, row, read| {
            let (key, row_key) = (row::key(self.centre, &read.tree, row), row::row_key(self.centre, &read.tree, row));
            let Some(made) = made(&key) else { return };
            match read.case {
                Ok((case, _)) => {
                    let mail_key = matter(&case, &row_key);
                    let of = RowOf { table, key: &key, mail_key: &mail_key, centre };
                    all.push(Kept::of_row(&case, of, self.directory, made));
                }
                Err(problems) => wrong.extend(reader.located(problems, row)),
            }
        })?;
        Ok((all, wrong))
    }

    /// The rows as they stand now, by the keys of their letters.
    ///
    /// # Errors
    /// The table cannot be read to its end.
    fn again(&self) -> Result<HashMap<String, Result<Again, Problems>>, Problem> {
        let mut all = HashMap::new();
        self.each(&mut |reader, row, read| {
            let key = row::key(self.centre, &read.tree, row);
            let text = own_text(&read.tree);
            let read = match read.case {
                Ok((case, _)) => Ok(Again { case, text }),
                Err(problems) => Err(reader.located(problems, row).into()),
            };
            all.insert(key, read);
        })?;
        Ok(all)
    }

    fn each(&self, work: &mut dyn FnMut(&RowReader<'_>, &Row, Read)) -> Result<(), Problem> {
        let mut reader = RowReader::new(self.centre, &self.table.name, self.pad)
            .for_office(self.directory)
            .under_headings(&self.table.headings);
        self.table.rows(&mut |row| {
            for row in parts::split(&mut reader, self.directory, row) {
                let read = reader.read(&row);
                work(&reader, &row, read);
            }
            ControlFlow::Continue(())
        })
    }
}

/// Opens a table for the rows of a centre.
///
/// # Errors
/// One of the two files cannot be read.
pub fn open(table: &Path, centre: &Path, options: &Options) -> Result<(Table, Centre), Problems> {
    let centre = centre::load(centre)?;
    let table = Table::open(table, options, &|text| columns::knows(&centre, text))?;
    Ok((table, centre))
}

/// All rows of a table, by the keys of their letters.
///
/// # Errors
/// Table or centre's file cannot be read.
pub fn again(
    table: &Path,
    centre: &Path,
    directory: &Directory,
) -> Result<HashMap<String, Result<Again, Problems>>, Problems> {
    let (table, centre) = open(table, centre, &Options::default())?;
    Ok(Rows { table: &table, centre: &centre, directory, pad: false }.again()?)
}

/// Table and key of a letter that is called `TABLE#KEY`; none where the table is not there.
pub fn place(name: &str) -> Option<(PathBuf, &str)> {
    let splits = name.match_indices('#').map(|(at, _)| (Path::new(&name[..at]), &name[at + 1..]));
    splits.into_iter().find(|(table, _)| table.is_file()).map(|(table, key)| (table.to_path_buf(), key))
}

/// The cells of a row as a case file; what is of the centre's file is left to it.
fn own_text(tree: &Node) -> String {
    let own = own(tree, "").and_then(|value| match value {
        toml::Value::Table(table) => toml::to_string(&table).ok(),
        _ => None,
    });
    own.unwrap_or_default()
}

fn own(node: &Node, key: &str) -> Option<toml::Value> {
    // Fields of a section are looked at one by one.
    let is_section = |node: &Node| matches!(node.value, Value::Table(_));
    let has_sections = |node: &Node| matches!(&node.value, Value::List(items) if items.iter().any(is_section));
    let is_own = |entry: &&Field| is_section(&entry.node) || has_sections(&entry.node) || entry.node.origin.is_of_row();
    Some(match &node.value {
        Value::Table(entries) => {
            let fields: toml::Table =
                entries.iter().filter(is_own).filter_map(|e| Some((e.key.clone(), own(&e.node, &e.key)?))).collect();
            if fields.is_empty() {
                return None;
            }
            toml::Value::Table(fields)
        }
        Value::List(items) => {
            let items: Vec<toml::Value> = items.iter().filter_map(|item| own(item, key)).collect();
            if items.is_empty() {
                return None;
            }
            toml::Value::Array(items)
        }
        // Days are compared with those of the register.
        Value::Cell(text) | Value::Text(text) | Value::Date(text) if matches!(key, "date" | "received") => {
            let day = day::read(text).ok().map_or_else(|| text.clone(), |day| day.to_string());
            toml::Value::String(day)
        }
        Value::Cell(text) | Value::Text(text) | Value::Date(text) => toml::Value::String(text.clone()),
        Value::Number(text) => text.parse().map_or_else(|_| toml::Value::String(text.clone()), toml::Value::Integer),
        Value::Boolean(yes) => toml::Value::Boolean(*yes),
        Value::Null => return None,
    })
}

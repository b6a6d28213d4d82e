//! A row that was checked, drafted once more.
//!
//! In: a row of the table that is read again, and all that its letter was made of when it was checked. Out: its case and its letter; or that the table was
//! changed meanwhile. Memory holds no letter of the check, so whoever prints one, mails it or writes its steps has it drafted here.

use std::sync::Arc;

use chrono::NaiveDate;

use super::row::RowReader;
use super::setup::Setup;
use crate::case::Case;
use crate::digest::ShortHash;
use crate::letter::compose::Draft;
use crate::problem::{Code, Problem};
use crate::read::node::Node;
use crate::table::{Row, RowId};

/// A row whose letter is wanted again.
pub struct Ready {
    /// The row, and the part of it.
    pub id: RowId,
    /// All its letter is made of, as it was when the row was checked.
    pub of: ShortHash,
    /// Its file.
    pub file: Arc<str>,
    /// The day it bears.
    pub date: NaiveDate,
}

/// The row as a letter.
pub struct Drafted {
    /// The case as a tree.
    pub tree: Node,
    /// The case.
    pub case: Case,
    /// The letter.
    pub draft: Draft,
}

impl Setup<'_> {
    /// Drafts the letter of a row that was checked. One that an earlier run made to be mailed is signed as it was.
    ///
    /// # Errors
    /// The row was changed since it was checked, or cannot become a letter after all.
    pub fn drafted(&self, reader: &mut RowReader<'_>, row: &Row, ready: &Ready) -> Result<Drafted, Vec<Problem>> {
        let read = reader.read(row);
        let (case, _) = read.case.map_err(|problems| problems.into_iter().collect::<Vec<_>>())?;
        let mut case = self.signed(case);
        if self.of(&read.tree, &case) != ready.of {
            case.sign_for_mail();
        }
        if self.of(&read.tree, &case) != ready.of {
            return Err(vec![self.changed().in_cell(row.place(None))]);
        }
        let draft = self.office.draft(&case, ready.date).map_err(|problems| reader.located(problems, row))?;
        Ok(Drafted { tree: read.tree, case, draft })
    }

    /// The table is another one than it was.
    pub fn changed(&self) -> Problem {
        Code::TableChanged {}.error().file(self.table.name.clone())
    }
}

/// The one of these with an id; they are in the order of the rows.
pub fn find(all: &[Ready], id: RowId) -> Option<&Ready> {
    all.binary_search_by_key(&id, |ready| ready.id).ok().map(|index| &all[index])
}

//! A row from the table to the staging folder.
//!
//! In: a row, and the journal of an earlier run. Out: [`RowFindings`]: its key, its file's name, what its letter is made of, whether that is there already,
//! every problem; and in the staging folder what [`make`](super::make) makes of it. [`Pass`] says what a pass over the rows is for.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::checked::{Checked, Standing, Waiting};
use super::journal::{Journal, Made};
use super::parts;
use super::post::Addressed;
use super::quality::{self, Facts};
use super::row::RowReader;
use super::setup::Setup;
use super::staging::{Shelf, Staging};
use super::tree;
use crate::case::Case;
use crate::centre::{Target, file_name};
use crate::digest::ShortHash;
use crate::office::Press;
use crate::problem::{Cell, Code, Problem};
use crate::read::node::Node;
use crate::table::Row;

/// A row as a thread gives it on.
pub struct RowFindings {
    /// What is kept of it.
    pub checked: Checked,
    /// Key of the row, that of its letter apart.
    pub row_key: String,
    /// Whether it is for this run.
    pub mine: bool,
    /// The cell of its key.
    pub place: Cell,
    /// What is wrong or doubtful.
    pub problems: Vec<Problem>,
    /// What is compared with other rows.
    pub facts: Facts,
    /// The mail it will have.
    pub mail: Option<Addressed>,
    /// Why the letter cannot be mailed.
    pub unmailable: Vec<Problem>,
    /// The letter that waits, without the file it will have.
    pub letter: Option<Made>,
    /// Why nothing can be written any more.
    pub failed: Option<Problem>,
}

/// A pass over the rows of a table.
pub struct Pass<'p> {
    /// What all stages need.
    pub setup: &'p Setup<'p>,
    /// What was made before.
    pub journal: Option<&'p Journal>,
    /// Where letters wait.
    pub staging: &'p Staging,
    /// Whether letters are made only to see whether they can be: some of them will be wanted, and nobody knows yet which.
    pub trial: bool,
    /// Set when no letter will be wanted any more, because a row is wrong.
    pub refused: AtomicBool,
}

/// A thread's own tools.
pub struct Workplace<'w> {
    /// Reads rows.
    pub reader: RowReader<'w>,
    /// Prints letters.
    pub press: Press,
    /// Where what is made waits.
    pub shelf: Result<Shelf, Problem>,
}

impl<'p> Pass<'p> {
    /// A workplace for one thread, or for what goes on after a panic in one; `numbers` tells them apart.
    pub fn workplace(&self, numbers: &AtomicU32) -> Workplace<'p> {
        let shelf = self.staging.shelf(numbers.fetch_add(1, Ordering::Relaxed));
        Workplace { reader: self.setup.reader(), press: Press::new(self.setup.office), shelf }
    }

    /// Whether what is made of a row is kept.
    pub fn keeps(&self, made: Option<&Made>) -> bool {
        (made.is_some() || !self.trial) && !self.refused.load(Ordering::Relaxed)
    }
}

impl Setup<'_> {
    /// Letters in one file cannot keep their signatures: each is made over the bytes of its own file.
    pub(super) fn sealed_into_one_file(&self, case: &Case) -> Option<Problem> {
        let problem = Code::BatchSealedPrintFile {}.error();
        (self.settings.print_file && case.seal.is_some()).then(|| case.about("seal", problem))
    }

    /// The letter that was made of a row before. One that was made to be mailed is the letter of its row in a run without mails, too:
    /// made anew it would be another one than its recipient has.
    fn made<'j>(&self, journal: &'j Journal, tree: &Node, case: &Case, row: &Row) -> Option<&'j Made> {
        let row_key = self.row_key(tree, row);
        // The same letter, when the row named one controller before and several now, or the other way round.
        let alone = tree::text_of(tree, parts::FIELD).map(|controller| format!("{row_key}/{controller}"));
        let keys = [Some(self.key(tree, row)), Some(row_key), alone];
        let keys: Vec<ShortHash> = keys.into_iter().flatten().map(|key| ShortHash::of(key.as_bytes())).collect();
        let known = |of: ShortHash| keys.iter().find_map(|key| journal.unchanged(*key, of));
        let as_mailed = || {
            let mut mailed = case.clone();
            mailed.sign_for_mail();
            known(self.of(tree, &mailed))
        };
        known(self.of(tree, case)).or_else(as_mailed)
    }

    /// A row of which nothing is known but its keys.
    fn unread(&self, row: &Row, key: &str, row_key: String) -> RowFindings {
        let checked = Checked {
            id: row.id(),
            line: row.line,
            key: key.into(),
            known: ShortHash::of(key.as_bytes()),
            of: ShortHash(0),
            stem: Box::default(),
            standing: Standing::Good,
            doubts: Vec::new(),
            mailed: false,
            mail: None,
            waiting: Waiting::default(),
        };
        RowFindings {
            checked,
            // The letters of a row are of one shard.
            mine: self.settings.shard.is_none_or(|s| s.holds(ShortHash::of(row_key.as_bytes()))),
            row_key,
            place: row.place(None),
            problems: Vec::new(),
            facts: Facts::default(),
            mail: None,
            unmailable: Vec::new(),
            letter: None,
            failed: None,
        }
    }

    /// The name of a letter's file, as the data give it.
    fn stem(&self, tree: &Node, row: &Row) -> String {
        let pattern = self.centre.file_name.as_ref();
        let stem = match pattern {
            Some(pattern) => pattern.name(|field| tree::text_of(tree, field)),
            None => file_name::safe(&self.row_key(tree, row)),
        };
        let stem = if stem.is_empty() { format!("row-{}", row.number) } else { stem };
        let told = pattern.is_some_and(|pattern| pattern.fields().any(|field| field == parts::FIELD));
        match row.part.as_ref().filter(|_| !told) {
            Some(part) => format!("{stem}-{}", file_name::safe(&part.word)),
            None => stem,
        }
    }

    /// A row that the program could not check, by a fault of its own.
    pub fn lost(&self, row: &Row, problem: Problem) -> RowFindings {
        let row_key = format!("row {}", row.number);
        let key = row.part.as_ref().map_or_else(|| row_key.clone(), |part| format!("{row_key}/{}", part.word));
        let mut looked = self.unread(row, &key, row_key);
        looked.checked.standing = Standing::Wrong;
        looked.problems.push(problem.in_cell(row.place(None)).file(self.table.name.clone()));
        looked
    }
}

impl Pass<'_> {
    /// Looks at a row, and makes of it what this pass makes.
    pub fn look(&self, workplace: &mut Workplace<'_>, row: &Row) -> RowFindings {
        let setup = self.setup;
        let reader = &mut workplace.reader;
        let read = reader.read(row);
        let mut looked = setup.unread(row, &setup.key(&read.tree, row), setup.row_key(&read.tree, row));
        looked.checked.stem = setup.stem(&read.tree, row).into();
        let mut is_key = |heading| reader.target(heading) == Target::Field(setup.centre.key.clone());
        looked.place = row.place(row.cells.iter().find(|cell| is_key(&cell.heading)));
        if !looked.mine {
            return looked;
        }
        looked.problems.extend(quality::totals(row).map(|p| p.file(setup.table.name.clone())));
        match read.case {
            Err(more) => looked.problems.extend(more),
            Ok((case, warnings)) => {
                let mut case = setup.signed(case);
                looked.checked.of = setup.of(&read.tree, &case);
                looked.problems.extend(warnings);
                let mandate = quality::mandate_missing(&case).map(|p| case.about("represented", p));
                looked.problems.extend(reader.located(mandate, row));
                let made = self.journal.and_then(|journal| setup.made(journal, &read.tree, &case, row));
                if made.is_some_and(|made| made.of != looked.checked.of) {
                    // It was made to be mailed, and what is made of it now is of the same letter.
                    case.sign_for_mail();
                }
                let failed = self.letter(&mut looked, workplace, row, &case, made).err();
                looked.failed = failed;
            }
        }
        looked
    }
}

//! A row is looked at, before the first letter.
//!
//! In: a row, and the journal of an earlier run. Out: [`RowFindings`]: its key, its file's name, what its letter is made of, whether that is there already, its mail,
//! and every problem. A letter is drafted and laid out for each row that needs one, so that an address too long for the window is known now.

use super::checked::{Checked, Standing};
use super::journal::{Journal, Made};
use super::parts;
use super::post::{Addressed, Before, Post, matter};
use super::quality::{self, Facts};
use super::row::RowReader;
use super::setup::Setup;
use super::tree;
use crate::case::Case;
use crate::centre::{Target, file_name};
use crate::digest::ShortHash;
use crate::letter::compose::Draft;
use crate::mail::missing;
use crate::office::Press;
use crate::problem::{Cell, Code, Problem};
use crate::read::node::Node;
use crate::seal::Grade;
use crate::table::Row;

/// A row as a thread gives it on.
pub struct RowFindings {
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
}

impl Setup<'_> {
    /// Letters in one file cannot keep their signatures: each is made over the bytes of its own file.
    fn sealed_into_one_file(&self, case: &Case) -> Option<Problem> {
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

    /// Looks at a row.
    pub fn look(&self, worker: &mut (RowReader<'_>, Press), row: &Row, journal: Option<&Journal>) -> RowFindings {
        let (reader, press) = worker;
        let read = reader.read(row);
        let mut looked = self.unread(row, &self.key(&read.tree, row), self.row_key(&read.tree, row));
        looked.checked.stem = self.stem(&read.tree, row).into();
        let mut is_key = |heading| reader.target(heading) == Target::Field(self.centre.key.clone());
        looked.place = row.place(row.cells.iter().find(|cell| is_key(&cell.heading)));
        if !looked.mine {
            return looked;
        }
        looked.problems.extend(quality::totals(row).map(|p| p.file(self.table.name.clone())));
        match read.case {
            Err(more) => looked.problems.extend(more),
            Ok((case, warnings)) => {
                let case = self.signed(case);
                looked.checked.of = self.of(&read.tree, &case);
                looked.problems.extend(warnings);
                let mandate = quality::mandate_missing(&case).map(|p| case.about("represented", p));
                looked.problems.extend(reader.located(mandate, row));
                let made = journal.and_then(|journal| self.made(journal, &read.tree, &case, row));
                self.letter(&mut looked, reader, press, row, &case, made);
            }
        }
        looked
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

    /// Takes the letter that was made of a case before, or drafts one and sees whether it can be made and mailed.
    fn letter(
        &self,
        looked: &mut RowFindings,
        reader: &RowReader<'_>,
        press: &mut Press,
        row: &Row,
        case: &Case,
        made: Option<&Made>,
    ) {
        if let Some(made) = made {
            (looked.checked.of, looked.checked.known) = (made.of, made.key);
            looked.facts = Facts::of(case, &made.recipient);
            looked.checked.standing = Standing::Unchanged;
            if self.post.is_none() {
                return;
            }
        }
        let draft = match self.office.draft(case, made.map_or(self.settings.today, |made| made.date)) {
            Ok(draft) => draft,
            Err(more) => return looked.problems.extend(reader.located(more, row)),
        };
        let sealer = self.sealer(case);
        let seal = sealer.as_ref().ok().and_then(|s| s.as_ref().map(|s| s.grade()));
        looked.problems.extend(reader.located(sealer.err(), row));
        if made.is_none() {
            looked.facts = Facts::of(case, &draft.recipient);
            // What is missing in a mail is told with all else that is.
            let told = draft.warnings.iter().filter(|p| !(self.post.is_some() && missing::is_said_again(p)));
            looked.problems.extend(reader.located(told.cloned(), row));
            looked.problems.extend(reader.located(press.fits(case, &draft).err(), row));
            looked.problems.extend(reader.located(self.sealed_into_one_file(case), row));
        }
        if let Some(post) = self.post {
            self.mail(looked, post, (reader, row), (case, &draft), seal, made);
        }
    }

    /// Sees whether a letter can be mailed.
    fn mail(
        &self,
        looked: &mut RowFindings,
        post: &Post,
        (reader, row): (&RowReader<'_>, &Row),
        (case, draft): (&Case, &Draft),
        seal: Option<Grade>,
        made: Option<&Made>,
    ) {
        let before = made.map(|made| (made.sha256, made.bytes as usize));
        match post.check(case, draft, self.office, self.settings.today, seal, before) {
            Err(more) => looked.unmailable = reader.located(more, row),
            Ok(Before { missing, .. }) if !missing.is_empty() && !post.incomplete => {
                looked.unmailable = reader.located(missing::refused(missing), row);
            }
            Ok(Before { to, missing }) => {
                looked.problems.extend(reader.located(missing::told(missing), row));
                looked.problems.extend(reader.located(to.warnings, row));
                looked.mail = Some(Addressed {
                    address: to.mailbox.email.to_string(),
                    name: to.mailbox.name.unwrap_or_default(),
                    letter: made.map(|made| made.sha256),
                    matter: matter(case, &looked.row_key),
                });
            }
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

//! All rows, before the first letter.
//!
//! In: a table. Out: for each row its key, its file's name as the data give it, a figure of all it is made of, and whether
//! it has a letter already; its problems go to whoever looks on, in the order of the rows. A letter is drafted and laid out
//! for each row that needs one, so that an address too long for the window is known now.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;

use super::columns;
use super::doubts::{Doubt, Doubts};
use super::job::Job;
use super::journal::{Journal, Made};
use super::post::{Addressed, Before, Mails, Post, matter};
use super::quality::{self, Facts, Quality};
use super::result::Languages;
use super::row::{self, RowReader};
use super::shard::Shard;
use super::tree;
use super::{Stage, Watch, parts, work};
use crate::case::{Case, Seal, SignatureKind};
use crate::centre::Centre;
use crate::centre::file_name;
use crate::digest::Figure;
use crate::mail::missing;
use crate::office::{Office, Press};
use crate::outbox::queue::Known;
use crate::problem::{Among, Cell, Code, Family, Problem, Severity};
use crate::seal::Sealer;
use crate::table::{Row, RowId, Table, comparable, letters, limits};
use crate::visible::shown;
use crate::words::{Arg, Join, Say, Words};

/// How a batch is run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Threads at work.
    pub threads: usize,
    /// The date of letters that say none.
    pub today: NaiveDate,
    /// Goes on with the good rows when others are wrong.
    pub skip_invalid: bool,
    /// Stops at the first row that is wrong.
    pub fail_fast: bool,
    /// Makes only so many letters, spread over the table.
    pub sample: Option<usize>,
    /// The part of the table that is for this run.
    pub shard: Option<Shard>,
    /// Gives postal codes the zeros back that a spreadsheet took.
    pub pad_postal_codes: bool,
    /// Whether the letters go into one file as well.
    pub print_file: bool,
    /// The language of the lines for programs.
    pub lines: Words,
    /// What letters depend on besides their rows: the program, the wording, the directory.
    pub salt: Vec<u8>,
}

/// A row after it was checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Its number, and that of the part its letter is.
    pub id: RowId,
    /// Its line.
    pub line: usize,
    /// What it is known by.
    pub key: Box<str>,
    /// The key under which the journal has its letter, as a figure: that of before, when the row named other controllers then.
    pub known: Figure,
    /// All that its letter is made of.
    pub of: Figure,
    /// Its file's name, as its data give it, without ending.
    pub stem: Box<str>,
    /// How it stands.
    pub standing: Standing,
    /// What is wrong or doubtful; rows share their words.
    pub doubts: Vec<Doubt>,
    /// Whether its letter is to be mailed.
    pub mailed: bool,
    /// The mail its letter has, from before.
    pub mail: Option<Known>,
}

/// How a row stands.
#[derive(Debug, Clone)]
pub enum Standing {
    /// Its letter can be made.
    Good,
    /// Its letter was made before and lies in its place.
    Unchanged,
    /// There will be no letter.
    Wrong,
}

/// What was found in a table.
#[derive(Default)]
pub struct Found {
    /// The rows for this run, in order; none when they are refused because some are wrong.
    pub rows: Vec<Checked>,
    /// How many rows there are for this run.
    pub count: usize,
    /// How many of them are wrong.
    pub errors: usize,
    /// Whether nothing shall be written because rows are wrong.
    pub refused: bool,
    /// A fault of the program that keeps the table from being read.
    pub broken: Option<Problem>,
    /// Whether something is wrong with the table as a whole.
    pub unusable: bool,
    /// Whether the checking was stopped before its end.
    pub stopped: bool,
    /// The mails of the good rows.
    pub mails: Mails,
}

/// A row as a thread gives it on.
struct Looked {
    checked: Checked,
    /// Key of the row, that of its letter apart.
    row_key: Figure,
    mine: bool,
    place: Cell,
    problems: Vec<Problem>,
    facts: Facts,
    mail: Option<Addressed>,
    /// Why the letter cannot be mailed.
    unmailable: Vec<Problem>,
}

/// An error of the table, not of the program.
fn theirs(problem: &Problem) -> bool {
    problem.severity == Severity::Error && problem.code.family() != Family::Internal
}

/// A problem of the centre's file, and the rows it is a problem of.
struct InRows {
    problem: Problem,
    row: usize,
    line: usize,
    count: usize,
}

impl InRows {
    fn told(self) -> Problem {
        let InRows { problem, row, line, count } = self;
        let (row, line) = (row.into(), line.into());
        let rows = match count {
            1 => Say::BatchOneRow { row, line },
            _ => Say::BatchManyRows { count: count.into(), row, line },
        };
        Problem { among: Some(Box::new(Among::Rows(rows))), ..problem }
    }
}

/// A table, and what is needed to check and make its letters.
pub struct Desk<'b> {
    /// The table.
    pub table: &'b Table,
    /// The centre.
    pub centre: &'b Centre,
    /// The office.
    pub office: &'b Office,
    /// How it is run.
    pub settings: &'b Settings,
    /// Opens the identity of a `[seal]`, once a run.
    pub sealers: &'b Sealing,
    /// How letters are mailed, if they are.
    pub post: Option<&'b Post>,
    /// Set when the user wants it to end.
    pub stop: &'b AtomicBool,
}

/// What opens the identity of a `[seal]`: passwords come from outside of the library.
pub type Sealing = dyn Fn(&Seal) -> Result<Arc<Sealer>, Problem> + Sync;

impl Desk<'_> {
    /// In which languages the result tables say what came of the rows.
    pub fn languages(&self) -> Languages {
        Languages { table: self.centre.words.clone(), lines: self.settings.lines.clone() }
    }

    /// A reader of rows for one thread.
    pub fn reader(&self) -> RowReader<'_> {
        RowReader::new(self.centre, &self.table.name, self.settings.pad_postal_codes)
            .for_office(self.office)
            .under_headings(&self.table.headings)
    }

    /// What signs the letter of a case, if anything does.
    ///
    /// # Errors
    /// Every reason why nothing can be signed with it.
    pub fn sealer(&self, case: &Case) -> Result<Option<Arc<Sealer>>, Problem> {
        let sealer = case.seal.as_ref().map(|seal| (self.sealers)(seal)).transpose();
        sealer.map_err(|problem| case.about("seal", problem))
    }

    /// Letters in one file cannot keep their signatures: each is made over the bytes of its own file.
    fn sealed_into_one_file(&self, case: &Case) -> Option<Problem> {
        let problem = Code::BatchSealedPrintFile {}.error();
        (self.settings.print_file && case.seal.is_some()).then(|| case.about("seal", problem))
    }

    /// The key of a row's letter, by which it is known again.
    pub fn key(&self, tree: &crate::read::node::Node, row: &Row) -> String {
        row::key(self.centre, tree, row)
    }

    /// The key of a row, whatever letters are made of it.
    pub fn row_key(&self, tree: &crate::read::node::Node, row: &Row) -> String {
        row::row_key(self.centre, tree, row)
    }

    /// Gives a row on once for each of its letters.
    pub fn split(&self) -> impl FnMut(Row) -> Vec<Row> + Send {
        let mut reader = self.reader();
        move |row| parts::split(&mut reader, &self.office.directory, row)
    }

    /// A case as its letter is signed: one that is mailed in type, where its row says nothing.
    pub fn signed(&self, mut case: Case) -> Case {
        if self.post.is_some() {
            case.sign_for_mail();
        }
        case
    }

    /// The letter that was made of a row before. One that was made to be mailed is the letter of its row in a run without mails, too:
    /// made anew it would be another one than its recipient has.
    fn made<'j>(
        &self,
        journal: &'j Journal,
        tree: &crate::read::node::Node,
        case: &Case,
        row: &Row,
    ) -> Option<&'j Made> {
        let row_key = self.row_key(tree, row);
        // The same letter, when the row named one controller before and several now, or the other way round.
        let alone = tree::text_of(tree, parts::FIELD).map(|controller| format!("{row_key}/{controller}"));
        let keys = [Some(self.key(tree, row)), Some(row_key), alone];
        let keys: Vec<Figure> = keys.into_iter().flatten().map(|key| Figure::of(key.as_bytes())).collect();
        let known = |of: Figure| keys.iter().find_map(|key| journal.unchanged(*key, of));
        let as_mailed = || {
            let mut mailed = case.clone();
            mailed.sign_for_mail();
            known(self.of(tree, &mailed))
        };
        known(self.of(tree, case)).or_else(as_mailed)
    }

    /// All that a letter is made of.
    pub fn of(&self, tree: &crate::read::node::Node, case: &Case) -> Figure {
        let mut of = tree::fingerprint(tree, &self.settings.salt);
        if !case.signature.written && case.signature.kind != SignatureKind::Blank {
            of = Figure::of(format!("{:x} signed for mail", of.0).as_bytes());
        }
        let pictures = case.signature.image.iter().chain(&case.sender.logo);
        for path in pictures.chain(case.enclosures.iter().filter_map(|e| e.file.as_ref())) {
            let Ok(about) = path.metadata() else { continue };
            let changed = about.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
            let text = format!("{:x} {} {}", of.0, about.len(), changed.map_or(0, |t| t.as_nanos()));
            of = Figure::of(text.as_bytes());
        }
        of
    }

    fn look(&self, worker: &mut (RowReader<'_>, Press), row: &Row, journal: Option<&Journal>) -> Looked {
        let (reader, press) = worker;
        let read = reader.read(row);
        let key_text = self.key(&read.tree, row);
        let mut known = Figure::of(key_text.as_bytes());
        let row_key = Figure::of(self.row_key(&read.tree, row).as_bytes());
        // The letters of a row are of one shard.
        let mine = self.settings.shard.is_none_or(|s| s.holds(row_key));
        let pattern = self.centre.file_name.as_ref();
        let stem = match pattern {
            Some(pattern) => pattern.name(|field| tree::text_of(&read.tree, field)),
            None => file_name::safe(&self.row_key(&read.tree, row)),
        };
        let mut stem = if stem.is_empty() { format!("row-{}", row.number) } else { stem };
        let told = pattern.is_some_and(|pattern| pattern.fields().any(|field| field == parts::FIELD));
        if let Some(part) = row.part.as_ref().filter(|_| !told) {
            stem = format!("{stem}-{}", file_name::safe(&part.word));
        }
        let key_cell = row
            .cells
            .iter()
            .find(|c| reader.target(&c.heading) == crate::centre::Target::Field(self.centre.key.clone()));
        let place = row.place(key_cell);
        let mut problems: Vec<Problem> =
            quality::totals(row).map(|p| p.file(self.table.name.clone())).into_iter().filter(|_| mine).collect();
        let (mut of, mut facts, mut mail, mut unmailable) = (Figure(0), Facts::default(), None, Vec::new());
        let mut standing = Standing::Good;
        match read.case {
            _ if !mine => {}
            Err(more) => problems.extend(more),
            Ok((case, warnings)) => {
                let case = self.signed(case);
                of = self.of(&read.tree, &case);
                problems.extend(warnings);
                problems
                    .extend(reader.located(quality::mandate_missing(&case).map(|p| case.about("represented", p)), row));
                let made = journal.and_then(|journal| self.made(journal, &read.tree, &case, row));
                if let Some(made) = made {
                    (of, known) = (made.of, made.key);
                    facts = Facts::of(&case, &made.recipient);
                    standing = Standing::Unchanged;
                }
                if made.is_none() || self.post.is_some() {
                    let today = made.map_or(self.settings.today, |made| made.date);
                    match self.office.draft(&case, today) {
                        Err(more) => problems.extend(reader.located(more, row)),
                        Ok(draft) => {
                            let sealer = self.sealer(&case);
                            let seal = sealer.as_ref().ok().and_then(|s| s.as_ref().map(|s| s.grade()));
                            problems.extend(reader.located(sealer.err(), row));
                            if made.is_none() {
                                facts = Facts::of(&case, &draft.recipient);
                                // What is missing in a mail is told with all else that is.
                                let mailed = self.post.is_some();
                                let told = draft.warnings.iter().filter(|p| !(mailed && missing::is_said_again(p)));
                                problems.extend(reader.located(told.cloned(), row));
                                problems.extend(reader.located(press.fits(&case, &draft).err(), row));
                                problems.extend(reader.located(self.sealed_into_one_file(&case), row));
                            }
                            let before = made.map(|made| (made.sha256, made.bytes as usize));
                            match self.post.map(|post| (post, post.check(&case, &draft, self, seal, before))) {
                                None => {}
                                Some((_, Err(more))) => unmailable = reader.located(more, row),
                                Some((post, Ok(Before { missing, .. }))) if !missing.is_empty() && !post.incomplete => {
                                    unmailable = reader.located(missing::refused(missing), row);
                                }
                                Some((_, Ok(Before { to, missing }))) => {
                                    problems.extend(reader.located(missing::told(missing), row));
                                    problems.extend(reader.located(to.warnings, row));
                                    mail = Some(Addressed {
                                        address: to.mailbox.email.to_string(),
                                        name: to.mailbox.name.unwrap_or_default(),
                                        letter: made.map(|made| made.sha256),
                                        matter: matter(&case, &self.row_key(&read.tree, row)),
                                    });
                                }
                            }
                        }
                    }
                }
            }
        }
        let checked = Checked {
            id: row.id(),
            line: row.line,
            key: key_text.into(),
            known,
            of,
            stem: stem.into(),
            standing,
            doubts: Vec::new(),
            mailed: false,
            mail: None,
        };
        Looked { checked, row_key, mine, place, problems, facts, mail, unmailable }
    }

    /// A row that the program could not check, by a fault of its own.
    fn lost(&self, row: &Row, problem: Problem) -> Looked {
        let place = row.place(None);
        let row_key = format!("row {}", row.number);
        let key = row.part.as_ref().map_or_else(|| row_key.clone(), |part| format!("{row_key}/{}", part.word));
        let checked = Checked {
            id: row.id(),
            line: row.line,
            key: key.as_str().into(),
            known: Figure::of(key.as_bytes()),
            of: Figure(0),
            stem: Box::default(),
            standing: Standing::Wrong,
            doubts: Vec::new(),
            mailed: false,
            mail: None,
        };
        let row_key = Figure::of(row_key.as_bytes());
        Looked {
            checked,
            row_key,
            mine: self.settings.shard.is_none_or(|s| s.holds(row_key)),
            problems: vec![problem.in_cell(place.clone()).file(self.table.name.clone())],
            place,
            facts: Facts::default(),
            mail: None,
            unmailable: Vec::new(),
        }
    }

    /// The headings; the rows of JSON name their cells themselves, so they are read for it where names are joined.
    fn names(&self) -> Vec<Arc<str>> {
        let mut names = self.table.headings.clone();
        if names.is_empty() && !self.centre.joins.is_empty() {
            let mut known: HashSet<Arc<str>> = HashSet::new();
            // A table that cannot be read is told when its rows are.
            let _ = self.table.rows(&mut |row| {
                known.extend(row.cells.into_iter().map(|cell| cell.heading));
                if known.len() > limits::COLUMNS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            names.extend(known);
            names.sort();
        }
        names
    }

    /// Hidden columns that are read, or would be.
    fn hidden_columns(&self) -> Option<Problem> {
        let found = &self.table.found;
        let mut reader = self.reader();
        let read = found.hidden_columns.iter().filter(|(heading, _)| !heading.is_empty() && reader.reads(heading));
        let named: Vec<Say> = read
            .map(|(heading, column)| Say::TableColumn {
                letters: letters(*column - 1).into(),
                heading: shown(heading).into(),
            })
            .collect();
        (!named.is_empty()).then(|| {
            let (count, left_out) = (named.len().into(), Arg::flag(found.visible_only));
            Code::TableHiddenColumns { count, left_out, columns: Arg::list(named, Join::Comma) }
                .warning()
                .file(self.table.name.clone())
        })
    }

    /// Problems of the headings, and of names in the centre's file that are no fields.
    fn headings(&self) -> Vec<Problem> {
        let headings: Vec<(Arc<str>, usize)> =
            self.table.headings.iter().enumerate().map(|(index, h)| (h.clone(), index + 1)).collect();
        let found = &self.table.found;
        let mut problems =
            columns::unknown_columns(self.centre, &self.table.name, &headings, found.heading_line.max(1));
        if let (Some(line), false) = (found.perhaps, problems.is_empty()) {
            // What follows from a title that was taken for headings helps nobody.
            return vec![
                Code::TableHeadingRowOther { line: found.heading_line.into(), other: line.into() }
                    .error()
                    .file(self.table.name.clone()),
            ];
        }
        problems.extend(found.warnings.iter().cloned().map(|p| p.file(self.table.name.clone())));
        problems.extend(self.hidden_columns());
        problems.extend(columns::joins(self.centre, &self.names()));
        let named: Vec<(&str, &str)> = self
            .centre
            .file_name
            .iter()
            .flat_map(|p| p.fields())
            .map(|field| ("file_name", field))
            .chain([("key", self.centre.key.as_str())])
            .collect();
        for (setting, field) in named {
            // A heading that the centre maps elsewhere is not the field of that name.
            let probe = [(Arc::from(field), 1)];
            if let Some(problem) = columns::unknown_fields(self.centre, &probe).pop() {
                let code = Code::BatchNoSuchField { setting: setting.into(), field: Arg::field(field) };
                problems.push(
                    Problem { hint: problem.hint, ..code.error() }
                        .field(format!("output.{setting}"))
                        .file(self.centre.source.name.clone()),
                );
            }
        }
        if !self.table.headings.is_empty() {
            for heading in self.centre.columns.keys() {
                let there = self.table.headings.iter().any(|h| comparable(h) == comparable(heading));
                if !there {
                    problems.push(
                        Code::BatchNoSuchColumn { heading: shown(heading).into() }
                            .warning()
                            .field("columns")
                            .file(self.centre.source.name.clone()),
                    );
                }
            }
        }
        problems
    }

    /// Checks all rows.
    pub fn check(&self, journal: Option<&Journal>, watch: &mut dyn Watch) -> Found {
        let mut found = Found::default();
        let problems = self.headings();
        watch.problems(&problems);
        if problems.iter().any(|p| p.severity == Severity::Error) {
            found.unusable = true;
            return found;
        }
        let mut keys: HashMap<Figure, usize> = HashMap::new();
        // What is wrong with the centre's file is wrong in many rows, and said once, at the end.
        let mut of_centre: HashMap<(usize, &'static str, Option<Code>), InRows> = HashMap::new();
        let mut quality = Quality::default();
        let mut words = Doubts::default();
        let mut done = 0;
        let read = work::rows(
            self.table,
            self.settings.threads,
            work::MANY,
            self.stop,
            work::Task {
                split: self.split(),
                worker: || (self.reader(), Press::new(self.office)),
                work: |worker: &mut (RowReader<'_>, Press), row: Row| self.look(worker, &row, journal),
                lost: |row: &Row, problem: Problem| self.lost(row, problem),
            },
            &mut |mut looked: Looked| {
                done += 1;
                watch.progress(Stage::Checking, done, None);
                // The parts of a row share its key; no other row may have it, nor that of one of its letters.
                let (row, own) = (looked.checked.id.row, Figure::of(looked.checked.key.as_bytes()));
                let taken = [looked.row_key, own].map(|key| *keys.entry(key).or_insert(row));
                if let Some(first) = taken.into_iter().find(|first| *first != row) {
                    looked.problems.push(
                        Code::TableRepeatedKey { row: first.into(), field: Arg::field(&self.centre.key) }
                            .error()
                            .in_cell(looked.place.clone())
                            .file(self.table.name.clone()),
                    );
                }
                if !looked.mine {
                    return ControlFlow::Continue(());
                }
                // With the others going on, a letter that cannot be mailed is made all the same: it can go by post.
                let unmailable = std::mem::take(&mut looked.unmailable);
                if self.settings.skip_invalid {
                    watch.problems(&unmailable);
                    looked.checked.doubts = unmailable.iter().map(|problem| words.of(problem)).collect();
                } else {
                    looked.problems.extend(unmailable);
                }
                let wrong = looked.problems.iter().any(|p| p.severity == Severity::Error);
                let mut new: Vec<Problem> = Vec::new();
                for problem in &looked.problems {
                    match &problem.place {
                        None => new.push(problem.clone()),
                        Some(place) => {
                            // What the row's own authority does not take is another thing for each authority.
                            let missing = missing::is_missing(problem);
                            let own = missing.then(|| problem.code.clone());
                            let key = (place.span.start, problem.code.as_str(), own);
                            let seen = of_centre.entry(key).or_insert_with(|| InRows {
                                problem: problem.clone(),
                                row: looked.checked.id.row,
                                line: looked.checked.line,
                                count: 0,
                            });
                            seen.count += 1;
                        }
                    }
                }
                watch.problems(&new);
                if wrong {
                    looked.checked.standing = Standing::Wrong;
                    found.errors += 1;
                    // A fault of ours costs its row only: nobody can correct the table for it.
                    found.refused |= !self.settings.skip_invalid && looked.problems.iter().any(theirs);
                    // A row that is not kept has words of its own.
                    let mut own = Doubts::default();
                    let words = if found.refused { &mut own } else { &mut words };
                    looked.checked.doubts = looked.problems.iter().map(|p| words.of(p)).collect();
                } else {
                    looked.checked.doubts.extend(looked.problems.iter().map(|p| words.anywhere(p)));
                    if let (Some(post), Some(mail)) = (self.post, looked.mail) {
                        looked.checked.mailed = true;
                        looked.checked.mail = found.mails.add(post, mail);
                    }
                    quality.add(looked.checked.id.row, looked.facts);
                }
                found.count += 1;
                found.rows.push(looked.checked);
                if found.refused {
                    // Nothing will come of any row any more, so none is kept.
                    found.rows.drain(..).for_each(|row| watch.refused(&Job::new(row)));
                }
                if wrong && self.settings.fail_fast {
                    found.stopped = true;
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            },
        );
        match read {
            Err(problem) if problem.code.family() == Family::Internal => found.broken = Some(problem),
            Err(problem) => {
                watch.problems(&[problem]);
                found.unusable = true;
            }
            Ok(()) => {}
        }
        if self.stop.load(std::sync::atomic::Ordering::Relaxed) {
            found.stopped = true;
        }
        if found.count == 0
            && found.broken.is_none()
            && !found.unusable
            && !found.stopped
            && self.settings.shard.is_none()
        {
            watch.problems(&[Code::TableNoRows {}.error().file(self.table.name.clone())]);
            found.unusable = true;
        }
        let mut of_centre: Vec<((usize, &'static str, usize), InRows)> =
            of_centre.into_iter().map(|((start, code, _), seen)| ((start, code, seen.row), seen)).collect();
        of_centre.sort_by_key(|(order, _)| *order);
        let of_centre: Vec<Problem> = of_centre.into_iter().map(|(_, seen)| seen.told()).collect();
        watch.problems(&of_centre);
        watch.problems(&quality.warnings(&self.table.name));
        let many = self.post.map(|post| found.mails.objections(post)).unwrap_or_default();
        found.unusable |= !many.is_empty();
        watch.problems(&many);
        found
    }
}

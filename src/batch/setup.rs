//! What all stages of a batch need.
//!
//! In: a table, a centre, an office, and how the batch is run. Out: [`Setup`], which reads and names rows, signs their cases and knows what a letter is
//! made of.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;

use super::parts;
use super::post::Post;
use super::result::Languages;
use super::row;
use super::row::RowReader;
use super::shard::Shard;
use crate::case::{Case, Seal, SignatureKind};
use crate::centre::Centre;
use crate::digest::ShortHash;
use crate::office::Office;
use crate::problem::{Code, Problem};
use crate::read::fingerprint::fingerprint;
use crate::read::node::Node;
use crate::seal::Sealer;
use crate::table::{Row, Table};
use crate::words::Words;

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
    /// Whether each client gets a sheet of next steps.
    pub steps: bool,
    /// The language of the lines for programs.
    pub lines: Words,
    /// What letters depend on besides their rows: the program, the wording, the directory.
    pub salt: Vec<u8>,
}

/// A table, and what is needed to check and make its letters.
pub struct Setup<'b> {
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

impl Setup<'_> {
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

    /// The key of a row's letter, by which it is known again.
    pub fn key(&self, tree: &Node, row: &Row) -> String {
        row::key(self.centre, tree, row)
    }

    /// The key of a row, whatever letters are made of it.
    pub fn row_key(&self, tree: &Node, row: &Row) -> String {
        row::row_key(self.centre, tree, row)
    }

    /// Gives a row on once for each of its letters.
    pub fn split(&self) -> impl FnMut(Row) -> Vec<Row> + Send {
        let mut reader = self.reader();
        move |row| parts::split(&mut reader, &self.office.directory, row)
    }

    /// The table is another one than it was.
    pub fn changed(&self) -> Problem {
        Code::TableChanged {}.error().file(self.table.name.clone())
    }

    /// A case as its letter is signed: one that is mailed in type, where its row says nothing.
    pub fn signed(&self, mut case: Case) -> Case {
        if self.post.is_some() {
            case.sign_for_mail();
        }
        case
    }

    /// All that a letter is made of.
    pub fn of(&self, tree: &Node, case: &Case) -> ShortHash {
        let mut of = fingerprint(tree, &self.settings.salt);
        if !case.signature.written && case.signature.kind != SignatureKind::Blank {
            of = ShortHash::of(format!("{:x} signed for mail", of.0).as_bytes());
        }
        let pictures = case.signature.image.iter().chain(&case.sender.logo);
        for path in pictures.chain(case.enclosures.iter().filter_map(|e| e.file.as_ref())) {
            let Ok(about) = path.metadata() else { continue };
            let changed = about.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
            let text = format!("{:x} {} {}", of.0, about.len(), changed.map_or(0, |t| t.as_nanos()));
            of = ShortHash::of(text.as_bytes());
        }
        of
    }
}

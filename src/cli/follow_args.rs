//! `follow` and its options, as clap reads them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::new::args::{Answered, names};
use super::value::{Numbers, day, numbers, whole};
use widerspruch::case::{Channel, What};
use widerspruch::read::choice::Choice;
use widerspruch::register::chronology::{Happened, Other, Why};
use widerspruch::register::stage::Stage;

/// The commands of `follow`.
#[derive(Debug, Subcommand)]
pub enum FollowCommand {
    /// Follow the matter of a case: what was sent, what came back, what is due
    Add {
        /// Case files, TOML or JSON by their names
        #[arg(required = true, value_name = "CASE")]
        cases: Vec<PathBuf>,
        /// The file of an advice centre: CASE is then the table of a batch, and each good row of it becomes a matter
        #[arg(long, value_name = "FILE", conflicts_with = "to")]
        centre: Option<PathBuf>,
        /// Put the case to the matter of this number, though its names or its reference differ
        #[arg(long, value_name = "ID", value_parser = whole::<i64>)]
        to: Option<i64>,
    },
    /// List matters: what is to be done, what waits, what was not sent
    List(FollowListArgs),
    /// Show everything about one matter: what happened, periods with their reasons, letters, mails, files
    Show {
        /// The number of the matter
        #[arg(value_parser = whole::<i64>)]
        id: i64,
    },
    /// Write down what happened, or take back what was written
    Event(FollowEventArgs),
    /// Write the case of the next letter, with what happened and what shows it; every question of `new` is an option, too
    Next(Box<FollowNextArgs>),
    /// Keep a matter quiet until a given day; anything that happens in it before then ends the silence
    #[command(group = clap::ArgGroup::new("when").required(true))]
    Quiet {
        /// The number of the matter
        #[arg(value_parser = whole::<i64>)]
        id: i64,
        /// The day from which it is told of again (YYYY-MM-DD)
        #[arg(long, value_name = "DATE", value_parser = day, group = "when")]
        until: Option<NaiveDate>,
        /// Tell of it again from now on
        #[arg(long, group = "when")]
        off: bool,
    },
    /// Write a calendar of what is due (RFC 5545), without names
    Calendar(FollowCalendarArgs),
    /// Erase matters and the content of their mails from the state folder, to the last byte
    Forget(FollowForgetArgs),
    /// Write everything about one matter into a ZIP file, or all matters into a file for another machine
    Export {
        /// The number of the matter
        #[arg(required_unless_present = "all", value_parser = whole::<i64>)]
        id: Option<i64>,
        /// All matters, as JSON for `follow import`
        #[arg(long, conflicts_with = "id")]
        all: bool,
        /// Write to this file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Replace the file that is there
        #[arg(long)]
        force: bool,
    },
    /// Import the matters of another machine, from `follow export --all`
    Import {
        /// The file
        file: PathBuf,
    },
    /// Say where the newest case of a matter lies now
    Relink {
        /// The number of the matter
        #[arg(value_parser = whole::<i64>)]
        id: i64,
        /// The case file
        #[arg(value_name = "CASE")]
        case: PathBuf,
    },
}

impl Default for FollowCommand {
    fn default() -> Self {
        FollowCommand::List(FollowListArgs::default())
    }
}

/// Arguments of `follow list`.
#[derive(Debug, Default, Args)]
pub struct FollowListArgs {
    /// Only matters in which something is to be done now
    #[arg(long)]
    pub due: bool,
    /// Matters that are done as well
    #[arg(long)]
    pub all: bool,
    /// Only matters whose period ends by this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Option<NaiveDate>,
    /// Only matters at this stage
    #[arg(long, value_parser = PossibleValuesParser::new(Stage::words()))]
    pub stage: Option<String>,
    /// Only matters with this controller, by id
    #[arg(long, value_name = "ID")]
    pub controller: Option<String>,
    /// End with status 1 when something is to be done, for scripts
    #[arg(long)]
    pub exit_code: bool,
}

/// What can be told of a matter: the events of a case, and more.
pub fn words_of_events() -> impl Iterator<Item = &'static str> {
    ["sent"].into_iter().chain(What::words()).chain(Other::words())
}

fn happenings() -> PossibleValuesParser {
    PossibleValuesParser::new(words_of_events())
}

/// What happened, from its word; `sent` says it of the newest letter.
pub fn happened(word: &str) -> Option<Happened> {
    Happened::from_word(word)
}

/// Arguments of `follow event`.
#[derive(Debug, Clone, Default, Args)]
pub struct FollowEventArgs {
    /// The number of the matter, or of several: 1-30, or 2,5-9; without it you are asked
    #[arg(value_name = "ID", value_parser = numbers)]
    pub ids: Option<Numbers>,
    /// The matter that is meant, once one is.
    #[arg(skip)]
    pub id: Option<i64>,
    /// What happened; sent: the newest letter was sent. Without it you are asked
    #[arg(value_parser = happenings(), conflicts_with = "undo")]
    pub what: Option<String>,
    /// The day (YYYY-MM-DD); without it, today
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// How it was sent
    #[arg(long, value_name = "CHANNEL", value_parser = PossibleValuesParser::new(Channel::words()))]
    pub how: Option<String>,
    /// The day of receipt, if there is proof of it (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub received: Option<NaiveDate>,
    /// The file that shows it
    #[arg(long, value_name = "FILE")]
    pub proof: Option<PathBuf>,
    /// Anything to add
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Why the matter is closed
    #[arg(long, value_name = "WHY", value_parser = PossibleValuesParser::new(Why::words()))]
    pub why: Option<String>,
    /// Take back the line of this number, as `follow show` numbers them
    #[arg(long, value_name = "LINE", requires = "ids", value_parser = whole::<i64>)]
    pub undo: Option<i64>,
}

/// Arguments of `follow next`.
#[derive(Debug, Args)]
pub struct FollowNextArgs {
    /// The number of the matter; without it you are asked
    #[arg(conflicts_with = "due", value_parser = whole::<i64>)]
    pub id: Option<i64>,
    /// All matters in which the letter fits now, as rows of a table for `batch`
    #[arg(long, requires = "table", conflicts_with = "output")]
    pub due: bool,
    /// The table: JSONL, a line a matter; matters of a batch go on in this way
    #[arg(long, value_name = "FILE", conflicts_with = "output", conflicts_with_all = names())]
    pub table: Option<PathBuf>,
    /// The letter, where several fit; without it you are asked
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Write the case to this file; without it, beside the newest case
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file that is there
    #[arg(long)]
    pub force: bool,
    /// Answers to questions, laid over the case.
    #[command(flatten)]
    pub answered: Answered,
}

/// Arguments of `follow calendar`.
#[derive(Debug, Args)]
pub struct FollowCalendarArgs {
    /// Only these matters
    #[arg(value_name = "ID", value_parser = whole::<i64>)]
    pub ids: Vec<i64>,
    /// Write tasks instead of events (VTODO), for Tasks.org, Nextcloud and Thunderbird; Outlook and Google do not show them
    #[arg(long)]
    pub todo: bool,
    /// Write to this file instead of standard output. A calendar that an earlier call wrote there is brought up to date: import it again,
    /// and what moved is moved, what is over vanishes. Any other file stays as it is
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Name persons and references; calendars are often kept on servers of others
    #[arg(long)]
    pub names: bool,
    /// Replace the file that is there as a whole, whatever it is
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `follow forget`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("which"))]
pub struct FollowForgetArgs {
    /// The numbers of the matters; without any of these it says what can be forgotten, and how
    #[arg(value_name = "ID", group = "which", value_parser = whole::<i64>)]
    pub ids: Vec<i64>,
    /// All matters about this person
    #[arg(long, value_name = "NAME", group = "which")]
    pub person: Option<String>,
    /// All matters with this reference
    #[arg(long, value_name = "REFERENCE", group = "which")]
    pub reference: Option<String>,
    /// All matters of this case file, or of the row with this key
    #[arg(long, value_name = "KEY", group = "which")]
    pub key: Option<String>,
    /// Matters that were closed longer ago than they are kept (`[follow] keep_months`)
    #[arg(long, group = "which")]
    pub expired: bool,
    /// All matters
    #[arg(long, group = "which")]
    pub all: bool,
    /// Do not ask
    #[arg(long, requires = "which")]
    pub yes: bool,
    /// Remove cases, their PDFs, drafts beside them and proofs from the disk as well; without it they stay, and are named
    #[arg(long, requires = "which")]
    pub files: bool,
}

//! The arguments of `facts` and `data`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::value::{sort, whole};
use widerspruch::directory::STALE_AFTER_DAYS;
use widerspruch::mark::Sort;

/// `facts`.
#[derive(Debug, Subcommand)]
pub enum FactsCommand {
    /// The facts at which nobody has looked for a while, and those that were found wrong
    List(FactsListArgs),
    /// Take back a list that was filled in: all of it or, with anything wrong, nothing
    Take {
        /// The list: CSV, XLSX, ODS, JSON or JSONL
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Write the days of what was found as it is into the sources of this program, for those who maintain it
    Renew {
        /// Folder with the sources
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// Arguments of `facts list`.
#[derive(Debug, Args)]
pub struct FactsListArgs {
    /// Only facts at which nobody has looked for more than so many days
    #[arg(long, value_name = "DAYS", default_value_t = STALE_AFTER_DAYS, value_parser = whole::<u32>)]
    pub older_than: u32,
    /// Only facts of one sort, such as address, email, form or source
    #[arg(long, value_name = "SORT", value_parser = sort)]
    pub about: Option<Sort>,
    /// Only facts of one country, such as DE: its authorities and companies, and its holidays
    #[arg(long, value_name = "CODE")]
    pub country: Option<String>,
    /// Write the list to this file: .csv for a spreadsheet, .md to tick off, .json for programs
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// `data`.
#[derive(Debug, Subcommand)]
pub enum DataCommand {
    /// Take newer facts from a signed file; nothing is fetched from anywhere
    Update {
        /// The signed file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Trust this public key from now on; needed once
        #[arg(long, value_name = "KEY.pub")]
        key: Option<PathBuf>,
        /// Take it although a newer file was in force
        #[arg(long)]
        older: bool,
    },
    /// What is in force, from which file, signed by whom, since when
    List,
    /// Go back to the facts of the program
    Remove {
        /// Forget the key as well, and which file was the newest
        #[arg(long)]
        key: bool,
    },
    /// Make a signed file of records, for those who hand out facts
    Sign {
        /// Files with whole records, such as src/directory/data/authorities.toml
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The secret key
        #[arg(long, value_name = "KEY")]
        key: PathBuf,
        /// Number of the file: higher than that of the one before
        #[arg(long, value_name = "N", value_parser = whole::<u32>)]
        number: u32,
        /// Write to this file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Replace a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Make a pair of keys: FILE is the secret one, for you alone, FILE.pub the one to hand out
    Keys {
        /// File for the secret key
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

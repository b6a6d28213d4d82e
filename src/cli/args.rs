//! The commands and their options, as clap reads them. The text here is the help that users see.

use std::path::PathBuf;

use crate::law::calendar::Calendar;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Writes objection letters against AI training, and the letters around them, as PDF letters for window
/// envelopes.
///
/// No legal advice. Every letter tells what is known of its law and date with `templates show`; check
/// addresses before you post.
#[derive(Debug, Parser)]
#[command(name = "widerspruch", version, arg_required_else_help = true)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    /// How results and problems are printed
    #[arg(long, global = true, value_enum, default_value_t = Format::Human, help_heading = "Options of every command")]
    pub format: Format,
    /// The date that counts as today (YYYY-MM-DD), for the same output tomorrow
    #[arg(long, global = true, value_name = "DATE", help_heading = "Options of every command")]
    pub today: Option<NaiveDate>,
    /// Folder of letters that come before the built-in ones
    #[arg(long, global = true, value_name = "DIR", help_heading = "Options of every command")]
    pub templates: Option<PathBuf>,
    /// Folder for what the program remembers, instead of the one of the system
    #[arg(long, global = true, value_name = "DIR", help_heading = "Options of every command")]
    pub state: Option<PathBuf>,
    /// Configuration file, instead of widerspruch/config.toml in the folder of the system
    #[arg(long, global = true, value_name = "FILE", help_heading = "Options of every command")]
    pub config: Option<PathBuf>,
    /// Colours and drawings on the terminal
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "Options of every command")]
    pub color: Color,
}

/// How results and problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// One JSON value on stdout, one JSON object a line for each problem on stderr
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report every problem of every case; write nothing
    Check(CheckArgs),
    /// Write the letters of cases as PDF
    Render(RenderArgs),
    /// Sign a PDF cryptographically
    Sign(SignArgs),
    /// Check the signatures of PDFs; status 4 unless all of them are good
    Verify(VerifyArgs),
    /// The letters: list and show them, check and export templates
    #[command(subcommand)]
    Templates(TemplatesCommand),
    /// The data protection authorities
    #[command(subcommand)]
    Authorities(AuthoritiesCommand),
    /// The controllers
    #[command(subcommand)]
    Controllers(ControllersCommand),
    /// When a period in months ends, with the holidays of the place where the answer is due
    Deadline(DeadlineArgs),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write manual pages
    Man {
        /// Folder to write them into
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// Arguments of `deadline`.
#[derive(Debug, Args)]
pub struct DeadlineArgs {
    /// The day the letter was received (YYYY-MM-DD); it is not counted
    #[arg(long, value_name = "DATE")]
    pub received: NaiveDate,
    /// How many months: 1 to answer, 3 after an extension and for news of a complaint
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1200))]
    pub months: u32,
    /// Where the answer is due: a country such as IE, or a German Land such as DE-ST
    #[arg(long, value_name = "CC", default_value = "IE", value_parser = super::deadline::place)]
    pub country: DuePlace,
}

/// The place where an answer is due.
#[derive(Debug, Clone)]
pub struct DuePlace {
    /// Its code in ISO 3166.
    pub code: String,
    /// Its English name.
    pub name: String,
    /// Its working days.
    pub calendar: Calendar,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Case files, TOML or JSON by their names; - reads TOML from standard input
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
}

/// Arguments of `render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// Case files, TOML or JSON by their names; - reads TOML from standard input
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
    /// Write to this file; - writes to standard output. Without it the PDF lies beside the case file
    #[arg(short, long, value_name = "FILE", conflicts_with = "out")]
    pub output: Option<PathBuf>,
    /// Write one file a case into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Print the letter as plain text instead of a PDF
    #[arg(long)]
    pub text: bool,
    /// Replace files that are there
    #[arg(long)]
    pub force: bool,
    /// Write letters of more than 10 MB, too; enclosures make them that large
    #[arg(long)]
    pub allow_large: bool,
}

/// Arguments of `sign`.
#[derive(Debug, Args)]
pub struct SignArgs {
    /// The PDF; it is not changed
    #[arg(value_name = "PDF")]
    pub pdf: PathBuf,
    /// Key and certificate to sign with, a PKCS#12 file
    #[arg(long, value_name = "FILE.p12")]
    pub identity: PathBuf,
    /// Write to this file; - writes to standard output. Without it NAME-signed.pdf lies beside the PDF
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Get a time stamp from the authority at this address (level B-T)
    #[arg(long, value_name = "URL", value_parser = time_stamp_address)]
    pub timestamp: Option<String>,
    /// Why it is signed
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Take the password from the first line of a file that only you may read
    #[arg(long, value_name = "FILE", conflicts_with = "password_command")]
    pub password_file: Option<PathBuf>,
    /// Take the password from what a program prints; program and arguments, no shell
    #[arg(long, value_name = "PROGRAM", num_args = 1..)]
    pub password_command: Option<Vec<String>>,
    /// Replace files that are there
    #[arg(long)]
    pub force: bool,
}

fn time_stamp_address(text: &str) -> Result<String, String> {
    if crate::seal::authority::is_address(text) {
        Ok(text.to_owned())
    } else {
        Err("write the address with https:// or http:// at its start".into())
    }
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The PDFs
    #[arg(required = true, value_name = "PDF")]
    pub pdfs: Vec<PathBuf>,
    /// Trust the certificates in this PEM file, besides those of the system
    #[arg(long, value_name = "CA.pem")]
    pub trust: Vec<PathBuf>,
}

/// `templates`.
#[derive(Debug, Subcommand)]
pub enum TemplatesCommand {
    /// All letters, or those whose law has not been looked at for a while
    List {
        /// Only letters whose law was looked at more than so many months ago
        #[arg(long, value_name = "MONTHS")]
        older_than: Option<u32>,
    },
    /// One letter: what it is for, its law, its fields and ready-made grounds
    Show {
        /// The letter, such as objection
        kind: String,
        /// Its language, such as de
        #[arg(long, value_name = "L")]
        language: Option<String>,
    },
    /// Check a folder of letters: values, branches, claims that must not be made
    Check {
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Write all letters into a folder, to be changed there
    Export {
        /// The folder; it must not exist or be empty
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// `authorities`.
#[derive(Debug, Subcommand)]
pub enum AuthoritiesCommand {
    /// All authorities
    List,
    /// One authority, with where the record comes from and how sure it is
    Show {
        /// Its id, such as de-st
        id: String,
    },
    /// The authority for a residence
    Find {
        /// Country, ISO 3166-1 alpha-2, such as DE
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        /// Postal code, for Germany
        #[arg(long, value_name = "CODE")]
        postal_code: Option<String>,
    },
}

/// `controllers`.
#[derive(Debug, Subcommand)]
pub enum ControllersCommand {
    /// All controllers
    List,
    /// One controller, with where the record comes from and how sure it is
    Show {
        /// Its id, such as meta
        id: String,
    },
}

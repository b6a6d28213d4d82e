//! The commands and their options, as clap reads them. The text here is the English help that users see; other languages
//! have it in `help.ftl`, see `help`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::facts_args::{DataCommand, FactsCommand};
use super::follow_args::FollowCommand;
use super::value::{
    self, Color, DuePlace, Format, day, delimiter, positive, shard, state, time_stamp_address, whole, within,
};
use widerspruch::batch::shard::Shard;
use widerspruch::outbox::row::State;

/// Writes objection letters against AI training, and the letters around them, as PDF letters for window
/// envelopes.
///
/// This is not legal advice. `templates show` says which law a letter rests on and when that was last checked; check addresses before you post.
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
    /// The date that counts as today (YYYY-MM-DD), to get the same output tomorrow
    #[arg(long, global = true, value_name = "DATE", value_parser = day, help_heading = "Options of every command")]
    pub today: Option<NaiveDate>,
    /// Folder of letters that take precedence over the built-in ones
    #[arg(long, global = true, value_name = "DIR", help_heading = "Options of every command")]
    pub templates: Option<PathBuf>,
    /// Folder for the register and the outbox, instead of the default one
    #[arg(long, global = true, value_name = "DIR", help_heading = "Options of every command")]
    pub state: Option<PathBuf>,
    /// Configuration file, instead of widerspruch/config.toml in the system's configuration folder
    #[arg(long, global = true, value_name = "FILE", help_heading = "Options of every command")]
    pub config: Option<PathBuf>,
    /// Colours and drawings on the terminal
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "Options of every command")]
    pub color: Color,
    /// Language the program speaks, such as de or en; by default that of the configuration or of the system
    #[arg(long, global = true, value_name = "LANG", help_heading = "Options of every command")]
    pub ui_language: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Ask questions and write the case file of a letter; every question is an option, too (`new --questions` lists them)
    New(Box<super::new::args::NewArgs>),
    /// Print a commented file to start from
    Example(ExampleArgs),
    /// Report every problem of every case; write nothing
    Check(CheckArgs),
    /// Write the letters of cases as PDF
    Render(RenderArgs),
    /// Sign a PDF cryptographically
    Sign(SignArgs),
    /// Check the signatures of PDFs; status 4 unless all of them are good
    Verify(VerifyArgs),
    /// Send letters by e-mail, each once
    Send(SendArgs),
    /// The mails on disk: what was sent, what is waiting, what needs a decision
    #[command(subcommand)]
    Outbox(OutboxCommand),
    /// Write a letter for each row of a table: CSV, XLSX, ODS, JSON or JSONL
    Batch(Box<BatchArgs>),
    /// The letters: list and show them, check and export templates
    #[command(subcommand)]
    Templates(TemplatesCommand),
    /// The data protection authorities
    #[command(subcommand)]
    Authorities(AuthoritiesCommand),
    /// The controllers
    #[command(subcommand)]
    Controllers(ControllersCommand),
    /// The facts that letters rest on: list them to be looked up, take back what was found
    #[command(subcommand)]
    Facts(FactsCommand),
    /// Newer facts from files that somebody signed
    #[command(subcommand)]
    Data(DataCommand),
    /// Follow matters: what was sent, what came back, what is due, the next letter
    ///
    /// What is followed is kept in the state folder: ~/.local/state/widerspruch, or $XDG_STATE_HOME/widerspruch where that is set;
    /// --state DIR names another one. It holds personal data and is made so that only you can read it (mode 0700). Nothing of it leaves
    /// this computer. `widerspruch follow forget` says how it is erased.
    Follow {
        /// What to do; without it, matters are listed
        #[command(subcommand)]
        command: Option<FollowCommand>,
    },
    /// Open the interview, the letter and the register in a browser on this computer
    #[cfg(feature = "web")]
    Web(super::web_args::WebArgs),
    /// When a period ends, with the holidays of the place where the answer is due
    Deadline(DeadlineArgs),
    /// Print a JSON Schema of a file you write, for completion and checks in an editor
    Schema {
        /// The file
        #[arg(value_name = "WHAT")]
        of: SchemaOf,
    },
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

/// The files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// A case file
    Case,
    /// The file of an advice centre
    Centre,
    /// The configuration
    Config,
}

/// Arguments of `deadline`.
#[derive(Debug, Args)]
pub struct DeadlineArgs {
    /// The day the letter was received (YYYY-MM-DD); it is not counted
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub received: NaiveDate,
    /// How long the period is
    #[command(flatten)]
    pub length: LengthArgs,
    /// Where the answer is due: a country such as IE, a part of one such as DE-ST, GB-SCT or CH-GE, or EU for the
    /// institutions of the Union
    #[arg(long, value_name = "CC", default_value = "IE", value_parser = value::place)]
    pub country: DuePlace,
}

/// How long a period is: one of four.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct LengthArgs {
    /// How many days
    #[arg(long, value_name = "N", value_parser = within::<36_500>)]
    pub days: Option<u32>,
    /// How many weeks
    #[arg(long, value_name = "N", value_parser = within::<5_200>)]
    pub weeks: Option<u32>,
    /// How many months: 1 to answer (the default if none of the four is given), 3 after an extension and for news of a complaint
    #[arg(long, value_name = "N", value_parser = within::<1200>)]
    pub months: Option<u32>,
    /// How many years
    #[arg(long, value_name = "N", value_parser = within::<100>)]
    pub years: Option<u32>,
}

/// Arguments of `example`.
#[derive(Debug, Args)]
pub struct ExampleArgs {
    /// A letter, such as objection; centre for the file of an advice centre, table for a table of its clients
    #[arg(value_name = "KIND", default_value = "objection")]
    pub what: String,
    /// The language of the letter, such as de or en; by default that of the program
    #[arg(long, value_name = "LANG")]
    pub language: Option<String>,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Case files, TOML or JSON by their names; - reads TOML from standard input
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
}

/// What `render --text` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum TextOf {
    /// The whole letter
    Letter,
    /// What fits the field of a web form
    Form,
}

/// Arguments of `render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// Case files, TOML or JSON by their names; - reads TOML from standard input
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
    /// Write to this file; - writes to standard output; by default the PDF is written beside the case file
    #[arg(short, long, value_name = "FILE", conflicts_with = "out")]
    pub output: Option<PathBuf>,
    /// Write one file per case into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Print plain text instead of a PDF: the whole letter, or what fits the field of a web form (at most 1,000 characters,
    /// no letterhead)
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "letter")]
    pub text: Option<TextOf>,
    /// Print what to do now instead of the letter, as a sheet of its own in the letter's language: a PDF with -o or --out
    /// (NAME.steps.pdf), else plain text
    #[arg(long, conflicts_with_all = ["text", "allow_large"])]
    pub steps: bool,
    /// Follow the matters of these letters, so that `follow list` says when an answer is due
    #[arg(long, conflicts_with = "steps")]
    pub follow: bool,
    /// Replace existing files
    #[arg(long)]
    pub force: bool,
    /// Write letters of more than 10 MB, too; enclosures make them that large (each may have 50 MiB, a picture 60 million
    /// pixels, a PDF 500 pages)
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
    /// Write to this file; - writes to standard output; by default NAME-signed.pdf beside the PDF
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
    /// Replace existing files
    #[arg(long)]
    pub force: bool,
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

/// Arguments of `send`.
#[derive(Debug, Args)]
pub struct SendArgs {
    /// Case files, TOML or JSON by their names; - reads TOML from standard input
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
    /// The section [smtp.NAME] of the configuration; needed if there are several
    #[arg(long, value_name = "SMTP_NAME")]
    pub via: Option<String>,
    /// Check everything and log in to the server, but send nothing
    #[arg(long, conflicts_with = "eml")]
    pub dry_run: bool,
    /// Write drafts for a mail program into this folder instead of sending
    #[arg(long, value_name = "DIR")]
    pub eml: Option<PathBuf>,
    /// Send without asking
    #[arg(long)]
    pub yes: bool,
    /// Send although something is missing: an enclosure without its file, a signature, a way, form or language the
    /// authority takes
    #[arg(long)]
    pub incomplete: bool,
    /// Send to this address instead of the one of the case or the directory; the only way if nobody has confirmed the
    /// recipient's address
    #[arg(long, value_name = "ADDRESS")]
    pub to: Option<String>,
    /// Send more than five mails to one address within a day
    #[arg(long)]
    pub bulk: bool,
    /// Send although another version of the letter was sent to this recipient
    #[arg(long)]
    pub again: bool,
    /// Send this version instead of an earlier one that is still waiting in the outbox, which is cancelled
    #[arg(long, conflicts_with = "again")]
    pub replace: bool,
    /// Send a copy to this address, which the recipient does not see
    #[arg(long, value_name = "ADDRESS", conflicts_with = "eml")]
    pub bcc: Option<String>,
    /// Follow the matters of these letters, so that `follow list` says when an answer is due
    #[arg(long, conflicts_with = "dry_run")]
    pub follow: bool,
    /// Keep running until every mail is sent or refused, however long the server makes it wait
    #[arg(long)]
    pub wait: bool,
    /// Replace existing drafts
    #[arg(long, requires = "eml")]
    pub force: bool,
    /// Who a draft is from where neither the case nor the configuration says it; `new` asks for it.
    #[arg(skip)]
    pub from: Option<String>,
}

impl SendArgs {
    /// One case, sent as nothing else says.
    pub fn of(case: &std::path::Path) -> SendArgs {
        SendArgs {
            cases: vec![case.to_path_buf()],
            via: None,
            from: None,
            dry_run: false,
            eml: None,
            yes: false,
            incomplete: false,
            to: None,
            bulk: false,
            again: false,
            replace: false,
            bcc: None,
            follow: false,
            wait: false,
            force: false,
        }
    }
}

/// `outbox`.
#[derive(Debug, Subcommand)]
pub enum OutboxCommand {
    /// All mails, oldest first
    List {
        /// Only mails in this state; can be given several times
        #[arg(long, value_name = "STATE", value_parser = state)]
        only: Vec<State>,
    },
    /// One mail: its headers and text, what the server said, everything that happened to it
    Show {
        /// Its number
        #[arg(value_name = "ID", value_parser = whole::<i64>)]
        id: i64,
    },
    /// Send what is waiting
    Run {
        /// Send without asking
        #[arg(long)]
        yes: bool,
        /// Do not wait for the next scheduled try
        #[arg(long)]
        now: bool,
        /// Run until all mails are sent or refused
        #[arg(long, conflicts_with = "now")]
        wait: bool,
        /// Send at most this many
        #[arg(long, value_name = "N", value_parser = whole::<usize>)]
        max: Option<usize>,
    },
    /// Record what you found out about a mail whose fate is unknown
    #[command(group = clap::ArgGroup::new("found").required(true))]
    Resolve {
        /// Its number
        #[arg(value_name = "ID", value_parser = whole::<i64>)]
        id: i64,
        /// It arrived
        #[arg(long, group = "found")]
        sent: bool,
        /// It did not arrive: send it again. Also for a mail that was refused
        #[arg(long, group = "found")]
        resend: bool,
    },
    /// Take back a mail that was not sent yet
    Cancel {
        /// Its number
        #[arg(value_name = "ID", value_parser = whole::<i64>)]
        id: i64,
    },
    /// Erase content and personal data of finished mails; number, state, dates and hashes remain
    Purge(PurgeArgs),
    /// Write the evidence about a mail, or about all mails of a case, into one file
    #[command(group = clap::ArgGroup::new("which").required(true))]
    Export {
        /// Number of a mail
        #[arg(value_name = "ID", group = "which", value_parser = whole::<i64>)]
        id: Option<i64>,
        /// A case, by its file as `outbox list` shows it
        #[arg(long, value_name = "CASE", group = "which")]
        case: Option<String>,
        /// Write to this file (.eml; any mail program opens it)
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Replace an existing file
        #[arg(long)]
        force: bool,
    },
}

/// Arguments of `outbox purge`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("which").required(true))]
pub struct PurgeArgs {
    /// Numbers of mails
    #[arg(value_name = "ID", group = "which", value_parser = whole::<i64>)]
    pub ids: Vec<i64>,
    /// All that were sent, refused, given up or cancelled more than this many days ago
    #[arg(long, value_name = "DAYS", group = "which", value_parser = whole::<u32>)]
    pub older_than: Option<u32>,
    /// All of a case: by its file, or the key of its row, as `outbox list` shows them
    #[arg(long, value_name = "KEY", group = "which")]
    pub key: Option<String>,
    /// Erase without asking
    #[arg(long)]
    pub yes: bool,
}

/// What a table may have; the numbers are those of `table::limits`.
const TABLE_LIMITS: &str = "A table has at most 1,048,576 rows, 1,000 columns and 2 MiB of text in a row; its file at most 2 GiB. A \
    workbook may have 32 times its size when it is unpacked, 256 MiB at least and 2 GiB at most. docs/reference.md has the other limits.";

/// Arguments of `batch`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, after_help = TABLE_LIMITS)]
pub struct BatchArgs {
    /// The table; its format follows from the file extension
    #[arg(required = true, value_name = "TABLE")]
    pub table: Option<PathBuf>,
    /// What all letters of the centre share: letterhead, defaults, column names
    #[arg(long, required_unless_present = "suggest_columns", value_name = "FILE")]
    pub centre: Option<PathBuf>,
    /// Folder for the letters and the result table; the same command continues where it stopped
    #[arg(long, required_unless_present = "suggest_columns", value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Print the columns section of a centre's file for this table, with a note on each doubt; no letter is made
    #[arg(long, conflicts_with_all = ["send", "print_file", "sample", "shard"])]
    pub suggest_columns: bool,
    /// Also write all letters into this file, each starting on a new sheet
    #[arg(long, value_name = "FILE")]
    pub print_file: Option<PathBuf>,
    /// Also write a sheet of next steps for each letter, under the letter's name into the folder next-steps inside DIR
    #[arg(long)]
    pub steps: bool,
    /// Order of the letters in the print file
    #[arg(long, value_enum, value_name = "ORDER", requires = "print_file")]
    pub sort: Option<SortOrder>,
    /// Continue with the good rows if others are wrong
    #[arg(long)]
    pub skip_invalid: bool,
    /// Stop at the first row that is wrong
    #[arg(long, conflicts_with = "skip_invalid")]
    pub fail_fast: bool,
    /// Make only this many letters, spread over the table, to be read first
    #[arg(long, value_name = "N", value_parser = positive)]
    pub sample: Option<usize>,
    /// Make only this part of the table, such as 2/5 on the second of five machines
    #[arg(long, value_name = "I/N", value_parser = shard)]
    pub shard: Option<Shard>,
    /// Also send each letter by e-mail, once; asks first
    #[arg(long, conflicts_with = "sample")]
    pub send: bool,
    /// The section [smtp.NAME] of the centre's file, or of the configuration; needed if there are several
    #[arg(long, value_name = "NAME", requires = "send")]
    pub via: Option<String>,
    /// Send without asking
    #[arg(long, requires = "send")]
    pub yes: bool,
    /// Send although something is missing in a row: an enclosure without its file, a signature, a way, form or language the
    /// authority takes
    #[arg(long, requires = "send")]
    pub incomplete: bool,
    /// Send more than five letters to one address within a day
    #[arg(long, requires = "send")]
    pub bulk: bool,
    /// Send letters of which another version was sent before
    #[arg(long, requires = "send")]
    pub again: bool,
    /// Send changed letters instead of earlier versions that are still waiting in the outbox, which are cancelled
    #[arg(long, requires = "send", conflicts_with = "again")]
    pub replace: bool,
    /// Wait for mails that will be tried again later
    #[arg(long, requires = "send")]
    pub wait: bool,
    /// Follow the matter of each row that has a letter, so that `follow list` says when an answer is due
    #[arg(long, conflicts_with = "sample")]
    pub follow: bool,
    /// Restore leading zeros of postal codes that a spreadsheet removed
    #[arg(long)]
    pub pad_postal_codes: bool,
    /// Ignore columns that match no field and that the centre's file does not name
    #[arg(long)]
    pub ignore_unknown: bool,
    /// Encoding of a CSV file, such as windows-1252 or macintosh; detected if left out
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Character between the cells of a CSV file, or the word tab; detected if left out
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    pub delimiter: Option<u8>,
    /// Sheet of a workbook; by default the first that is not hidden
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Line of the table with the headings, from 1; detected if left out
    #[arg(long, value_name = "N", value_parser = positive)]
    pub heading_row: Option<usize>,
    /// Leave out rows and columns that the workbook hides or filters
    #[arg(long)]
    pub visible_only: bool,
    /// Number of threads; by default one per core
    #[arg(long, value_name = "N", value_parser = positive)]
    pub threads: Option<usize>,
    /// What to do with the results of earlier runs
    #[command(subcommand)]
    pub command: Option<BatchCommand>,
}

/// Order of the letters in a print file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SortOrder {
    /// As in the table
    Table,
    /// By country and postal code of the recipient
    PostalCode,
}

/// What to do with the results of earlier runs.
#[derive(Debug, Subcommand)]
pub enum BatchCommand {
    /// Join the results of all shards in a folder, and their letters for the printer
    Merge {
        /// The folder of the letters
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Write all letters into this file, each starting on a new sheet
        #[arg(long, value_name = "FILE")]
        print_file: Option<PathBuf>,
        /// Order of the letters in the print file
        #[arg(long, value_enum, value_name = "ORDER", requires = "print_file")]
        sort: Option<SortOrder>,
    },
    /// Remove what runs left in a folder: journal, result tables, and with --letters the letters
    Purge {
        /// The folder of the letters
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Remove the letters as well
        #[arg(long)]
        letters: bool,
        /// Remove; without it the files are only listed
        #[arg(long)]
        yes: bool,
    },
}

/// `templates`.
#[derive(Debug, Subcommand)]
pub enum TemplatesCommand {
    /// All letters, or those whose law has not been looked at for a while
    List {
        /// Only letters whose law was looked at more than so many months ago
        #[arg(long, value_name = "MONTHS", value_parser = whole::<u32>)]
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
    List {
        /// Only those at which nobody has looked for more than so many days
        #[arg(long, value_name = "DAYS", value_parser = whole::<u32>)]
        older_than: Option<u32>,
    },
    /// One authority, with where the record comes from and how sure it is
    Show {
        /// Its id, such as de-st
        id: String,
    },
    /// The authority for a residence: a postal code, a town, an address in a line, a Land or a country
    Find {
        /// What is known of the residence, as one types it: 04109 Leipzig, Sachsen, Ireland; or the name of an authority
        #[arg(value_name = "WHERE", conflicts_with_all = ["postal_code", "city"])]
        residence: Vec<String>,
        /// Country, ISO 3166-1 alpha-2, such as DE
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        /// Postal code, for Germany
        #[arg(long, value_name = "CODE")]
        postal_code: Option<String>,
        /// City, which decides where a German postal code is used in two Länder
        #[arg(long, value_name = "PLACE")]
        city: Option<String>,
    },
}

/// `controllers`.
#[derive(Debug, Subcommand)]
pub enum ControllersCommand {
    /// All controllers
    List {
        /// Only those at which nobody has looked for more than so many days
        #[arg(long, value_name = "DAYS", value_parser = whole::<u32>)]
        older_than: Option<u32>,
    },
    /// One controller, with where the record comes from and how sure it is
    Show {
        /// Its id, such as meta
        id: String,
    },
}

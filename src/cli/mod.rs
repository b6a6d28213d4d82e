//! The command line.
//!
//! In: arguments, files, the clock and the environment. Out: files, text on stdout, problems on stderr and an
//! exit status. This is the only part of the program that does any of that. One command a file; `args` holds
//! the types of clap, `terminal` all printing.

pub mod args;
pub mod config;
pub mod exit;
pub mod language;
pub mod output;
pub mod smtp_password;
pub mod state;
pub mod terminal;

mod authorities;
mod batch;
mod batch_folder;
mod batch_follow;
mod batch_mail;
mod batch_print;
mod batch_table;
mod batch_told;
mod before_mail;
mod begin;
mod check;
mod columns;
mod completion_ids;
mod completions;
mod confirm;
mod context;
mod controllers;
mod data;
mod data_lock;
mod data_update;
mod deadline;
mod delivery;
mod example;
mod facts;
mod facts_args;
mod failure;
mod follow;
mod follow_add;
mod follow_args;
mod follow_ask;
mod follow_ask_event;
mod follow_base;
mod follow_calendar;
mod follow_desk;
mod follow_event;
mod follow_event_many;
mod follow_feed;
mod follow_forget;
mod follow_list;
mod follow_next;
mod follow_next_table;
mod follow_quiet;
mod follow_show;
mod follow_transfer;
mod follow_words;
mod help;
mod help_examples;
mod looker;
mod manual;
mod menu;
mod new;
mod outbox;
mod outbox_purge;
mod outbox_show;
mod own_words;
mod provenance;
mod records;
mod render;
mod report;
mod schema;
#[cfg(test)]
mod schema_tests;
mod seal_password;
mod sealers;
mod send;
mod send_drafts;
mod send_plan;
mod shell;
mod sign;
mod signals;
mod spill;
mod templates;
mod usage;
mod usual_folder;
mod value;
mod verify;
#[cfg(feature = "web")]
mod web;
#[cfg(feature = "web")]
mod web_args;
mod words_folder;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::sync::Arc;

use chrono::Utc;
use clap::error::ErrorKind;
use clap::{Args, FromArgMatches, Parser};

use args::{Cli, Command, Global};
use context::Context;
use exit::Exit;
use language::Wish;
use terminal::Terminal;
use widerspruch::bug;
use widerspruch::words::Words;

/// Runs the program with the arguments of the process. A panic anywhere ends it with a word on how to report it.
pub fn main() -> Exit {
    #[allow(clippy::disallowed_methods, reason = "whoever looks for a fault asks for all of it in this way")]
    let aloud = std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0");
    bug::remember(aloud);
    guarded(ended_well)
}

/// The exit status of the work, or that of a fault of ours.
fn guarded(work: impl FnOnce() -> Exit) -> Exit {
    bug::caught(work).unwrap_or_else(|problem| {
        let wish = Wish::of_process();
        Terminal::early(&wish, wish.early()).problems(&problem.into());
        Exit::Internal
    })
}

fn ended_well() -> Exit {
    signals::survive_limits();
    understood(std::env::args_os().collect(), &Wish::of_process())
}

/// Runs what these arguments say, the name of the program first.
fn understood(args: Vec<OsString>, wish: &Wish) -> Exit {
    match Cli::try_parse_from(&args) {
        Ok(cli) => return run(cli, wish),
        // The number of the version is the same in all languages.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            let _ = error.print();
            return Exit::Done;
        }
        Err(_) => {}
    }
    // The hundreds of texts of the commands are put into the language of the reader only when clap has something to say.
    let words = wish.without_command();
    value::understand(words.understood());
    let matches = help::command(&words).try_get_matches_from(&args);
    match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => run(cli, wish),
        Err(error) => unread(&error, &args, wish, words),
    }
}

/// Help and version are asked for and succeed; anything else is a mistake in the command.
fn unread(error: &clap::Error, args: &[OsString], wish: &Wish, words: Words) -> Exit {
    let nothing = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if !wish.json()
        && somebody_reads()
        && let Some(options) = without_command(args)
    {
        // Whoever types the name of the program, with options of every command or without, chooses.
        let command = begin::chosen(options.state, &words).map(OsString::from);
        let chosen = |command: OsString| understood(args.iter().cloned().chain([command]).collect(), wish);
        return command.map_or(Exit::Done, chosen);
    }
    if !error.use_stderr() || (nothing && !wish.json()) {
        let _ = error.print();
        return if nothing { Exit::Usage } else { Exit::Done };
    }
    Terminal::early(wish, words).problems(&usage::problem(error).into());
    Exit::Usage
}

/// The options of every command, where nothing else was typed.
fn without_command(args: &[OsString]) -> Option<Global> {
    let options = Global::augment_args(clap::Command::new("widerspruch").disable_help_flag(true));
    Global::from_arg_matches(&options.try_get_matches_from(args).ok()?).ok()
}

/// Whether somebody at a terminal can choose.
fn somebody_reads() -> bool {
    terminal::somebody_is_there() && std::io::stdout().is_terminal()
}

/// Runs one command.
pub fn run(cli: Cli, wish: &Wish) -> Exit {
    let mut terminal = Terminal::new(cli.global.format, cli.global.color, wish.early());
    let config = match config::load(cli.global.config.as_deref()) {
        Ok(config) => config,
        Err(problems) => {
            terminal.problems(&problems);
            return Exit::WrongInput;
        }
    };
    match wish.words(&config) {
        Ok((words, warnings)) => {
            terminal.words = words;
            terminal.problems(&warnings);
        }
        Err(failure) => return failure.told(&mut terminal),
    }
    #[allow(clippy::disallowed_methods, reason = "the one place that asks for the date")]
    let today = cli.global.today.unwrap_or_else(|| chrono::Local::now().date_naive());
    #[allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]
    let now = match cli.global.today {
        Some(day) => day.and_time(chrono::NaiveTime::MIN).and_utc() + chrono::Duration::hours(12),
        None => Utc::now(),
    };
    #[cfg(feature = "web")]
    let spoken = cli.global.ui_language.is_some() || config.ui_language.is_some();
    let templates = cli.global.templates.or_else(|| config.templates.clone());
    let (reader, country) = (wish.reader(&config), wish.country());
    let state = cli.global.state;
    let mut context = Context { terminal, today, now, templates, state, config, reader, country, stop: Arc::default() };
    let result = match cli.command {
        Command::Example(args) => example::run(&args, &mut context),
        Command::New(args) => new::run(*args, &mut context),
        Command::Render(args) => render::run(args, &mut context),
        Command::Check(args) => check::run(&args, &mut context),
        Command::Sign(args) => sign::run(args, &mut context),
        Command::Verify(args) => verify::run(&args, &mut context),
        Command::Send(args) => send::run(args, &mut context),
        Command::Outbox(command) => outbox::run(command, &mut context),
        Command::Batch(args) => batch::run(*args, &mut context),
        Command::Templates(command) => templates::run(command, &mut context),
        Command::Authorities(command) => authorities::run(command, &mut context),
        Command::Controllers(command) => controllers::run(command, &mut context),
        Command::Facts(command) => facts::run(command, &mut context),
        Command::Data(command) => data::run(command, &mut context),
        Command::Follow { command } => follow::run(command.unwrap_or_default(), &mut context),
        Command::Deadline(args) => deadline::run(&args, &mut context),
        #[cfg(feature = "web")]
        Command::Web(args) => web::run(args, spoken, &mut context),
        Command::Schema { of } => schema::run(of, &mut context),
        Command::Completions { shell } => completions::run(shell, &mut context),
        Command::Man { folder } => manual::run(&folder, &mut context),
    };
    result.map_or_else(|failure| failure.told(&mut context.terminal), |()| Exit::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_with_the_status_of_a_fault_of_ours() {
        bug::remember(false);
        assert_eq!(guarded(|| panic!("Änne Müller")), Exit::Internal);
        assert_eq!(guarded(|| Exit::NotSigned), Exit::NotSigned);
    }
}

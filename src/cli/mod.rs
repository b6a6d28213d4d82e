//! The command line.
//!
//! In: arguments, files, the clock and the environment. Out: files, text on stdout, problems on stderr and an
//! exit status. This is the only part of the program that does any of that. One command a file; `args` holds
//! the types of clap, `terminal` all printing.

pub mod args;
pub mod config;
pub mod exit;
pub mod output;
pub mod password;
pub mod state;
pub mod terminal;

mod authorities;
mod check;
mod completions;
mod controllers;
mod outbox;
mod render;
mod send;
mod templates;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Parser;

use crate::problem::Problems;
use args::{Cli, Command};
use exit::Exit;
use terminal::Terminal;

/// What every command is given.
pub struct Context {
    /// Printing.
    pub terminal: Terminal,
    /// The date of letters that say none.
    pub today: NaiveDate,
    /// Folder of letters that come before the built-in ones.
    pub templates: Option<PathBuf>,
    /// Folder for what the program remembers.
    pub state: Option<PathBuf>,
    /// The user's configuration.
    pub config: config::Config,
}

/// How a command ends when it does not succeed.
pub enum Failure {
    /// A case, table, template or configuration is wrong.
    Problems(Problems),
    /// It ends with a status of its own.
    Ended(Exit, Problems),
    /// Stdout cannot be written to.
    Output(std::io::Error),
}

impl Failure {
    /// An end with a status and the one problem that led to it.
    pub fn ended(exit: Exit, problem: crate::problem::Problem) -> Self {
        Failure::Ended(exit, problem.into())
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Failure::Problems(problems)
    }
}

impl From<crate::problem::Problem> for Failure {
    fn from(problem: crate::problem::Problem) -> Self {
        Failure::Problems(problem.into())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Output(error)
    }
}

/// Runs the program with the arguments of the process.
pub fn main() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are asked for and succeed; anything else is a mistake in the command.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Done };
        }
    };
    run(cli)
}

/// Runs one command.
pub fn run(cli: Cli) -> Exit {
    let mut terminal = Terminal::new(cli.global.format, cli.global.color);
    let config = match config::load(cli.global.config.as_deref()) {
        Ok(config) => config,
        Err(problems) => {
            terminal.problems(&problems);
            return Exit::WrongInput;
        }
    };
    #[allow(clippy::disallowed_methods, reason = "the one place that asks for the date")]
    let today = cli.global.today.unwrap_or_else(|| chrono::Local::now().date_naive());
    let templates = cli.global.templates.or_else(|| config.templates.clone());
    let mut context = Context { terminal, today, templates, state: cli.global.state, config };
    let result = match cli.command {
        Command::Render(args) => render::run(args, &mut context),
        Command::Check(args) => check::run(&args, &mut context),
        Command::Send(args) => send::run(args, &mut context),
        Command::Outbox(command) => outbox::run(command, &mut context),
        Command::Templates(command) => templates::run(command, &mut context),
        Command::Authorities(command) => authorities::run(command, &mut context),
        Command::Controllers(command) => controllers::run(command, &mut context),
        Command::Completions { shell } => completions::completions(shell, &mut context),
        Command::Man { folder } => completions::man(&folder, &mut context),
    };
    match result {
        Ok(()) => Exit::Done,
        Err(Failure::Problems(problems)) => {
            let internal = problems.iter().any(|p| p.code.starts_with("internal::"));
            context.terminal.problems(&problems);
            if internal { Exit::Internal } else { Exit::WrongInput }
        }
        Err(Failure::Ended(exit, problems)) => {
            context.terminal.problems(&problems);
            exit
        }
        // A reader that has seen enough (head, less) closes the pipe; that is not our failure.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
        Err(Failure::Output(error)) => {
            let problem = crate::problem::Problem::error("output::stdout", format!("cannot write the result: {error}"))
                .help("check where the output goes");
            context.terminal.problems(&problem.into());
            Exit::WrongInput
        }
    }
}

//! Arguments of `new`, and of every command that takes answers: each question is an option of the same name.
//!
//! In: the list of questions and the services of the directory. Out: [`NewArgs`] for clap, with what was given for which
//! question.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches, ValueEnum};

use widerspruch::directory::Directory;
use widerspruch::interview::{Each, QUESTIONS};

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The letter, such as objection or complaint; without it you are asked what you would like to do
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    /// Begin with an earlier case: the same letter is changed, another KIND goes on with the matter
    #[arg(long, value_name = "CASE")]
    pub from: Option<PathBuf>,
    /// What the earlier case is used for
    #[arg(long = "for", value_name = "WHAT", requires = "from")]
    pub whom: Option<Whom>,
    /// Write as the advice centre of this file, centre.toml: its name and address are not asked for
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    pub centre: Option<PathBuf>,
    /// Write the case to this file; - writes to standard output. Without it a name is found in this folder
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Print all questions as JSON, with the option of each
    #[arg(long)]
    pub questions: bool,
    /// What to do once the case is saved; can be given several times
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub deliver: Vec<Deliver>,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
    /// Answers to questions.
    #[command(flatten)]
    pub answered: Answered,
}

/// Answers that come with a command which makes a case.
#[derive(Debug, Default, Args)]
pub struct Answered {
    /// Take answers from a file: TOML, one answer per line, such as name = "Nora Sample"
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Answers as options.
    #[command(flatten)]
    pub given: Given,
}

/// What an earlier case is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whom {
    /// To change it
    Change,
    /// For the next letter of the matter
    Next,
    /// For the same letter for another person of the household
    Person,
    /// For the same letter to another company
    Company,
}

impl Whom {
    /// Its word, under which its text stands.
    pub fn word(self) -> String {
        word(&self)
    }
}

fn word(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// What shall happen with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Deliver {
    /// Make the PDF
    Pdf,
    /// Print a text for an online form
    Form,
    /// Print what to do now
    Steps,
    /// Make an e-mail draft
    Eml,
    /// Send it by e-mail, after asking once more
    Send,
    /// Follow the matter: what was sent, what came back, when an answer is due
    Follow,
    /// Print the letter, to be read
    Read,
}

impl Deliver {
    /// Its word, under which its text stands.
    pub fn word(self) -> String {
        word(&self)
    }
}

/// The names of these options among all of a command.
pub fn names() -> Vec<String> {
    std::iter::once("answers".to_owned()).chain(ids().iter().map(|id| name(id))).collect()
}

/// What was given for questions: id and texts.
#[derive(Debug, Clone, Default)]
pub struct Given(pub Vec<(String, Vec<String>)>);

/// The ids that are options: of a question that is asked several times, one for each that the program knows.
fn ids() -> Vec<String> {
    let directory = Directory::builtin();
    let services: Vec<&str> = directory.service_ids().collect();
    let each = |question: &widerspruch::interview::Question| -> Vec<String> {
        match question.each {
            Each::Once => vec![question.id.to_owned()],
            Each::Of("services") => services.iter().map(|of| format!("{}.{of}", question.id)).collect(),
            Each::Of(_) => widerspruch::interview::ELSE.iter().map(|of| format!("{}.{of}", question.id)).collect(),
        }
    };
    QUESTIONS.iter().flat_map(each).collect()
}

/// The name of an option among all of them: this and the id of the question.
pub const ANSWER: &str = "answer-";

fn name(id: &str) -> String {
    format!("{ANSWER}{id}")
}

fn option(id: String) -> Arg {
    let option = Arg::new(name(&id)).long(id).value_name("ANSWER").action(ArgAction::Append);
    option.allow_hyphen_values(true).hide(true)
}

impl Args for Given {
    fn augment_args(command: Command) -> Command {
        // Only a command that takes answers has the directory read for the names of its options.
        command.defer(|command| command.args(ids().into_iter().map(option)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Given::augment_args(command)
    }
}

impl FromArgMatches for Given {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = |id: String| {
            let texts: Vec<String> = matches.get_many::<String>(&name(&id))?.cloned().collect();
            Some((id, texts))
        };
        Ok(Given(ids().into_iter().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Given::from_arg_matches(matches)?;
        Ok(())
    }
}

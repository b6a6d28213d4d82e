//! Commands that cannot be meant.
//!
//! In: what clap says of a command, by kind and context; values that our own readers refuse. Out: a problem of the family
//! `usage`, in the language of the reader, with the usage line and what was probably meant.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help::usage_of;
use super::value::Refused;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Arg, Join, Say};

/// What clap found, as a problem. Help and version are none, and are not asked for here.
pub fn problem(error: &clap::Error) -> Problem {
    let said = Said(error);
    let arg = || said.one(ContextKind::InvalidArg);
    let code = match error.kind() {
        ErrorKind::InvalidValue => invalid_value(&said),
        ErrorKind::ValueValidation => Code::UsageRefusedValue {
            arg: arg(),
            value: said.one(ContextKind::InvalidValue),
            why: match error.source().map(|source| (source.downcast_ref::<Refused>(), source)) {
                Some((Some(refused), _)) => refused.0.clone().into(),
                Some((None, source)) => Arg::foreign(source),
                None => Arg::Absent,
            },
        },
        ErrorKind::UnknownArgument => Code::UsageUnknownArgument { arg: arg() },
        ErrorKind::InvalidSubcommand => Code::UsageUnknownCommand { command: said.one(ContextKind::InvalidSubcommand) },
        ErrorKind::NoEquals => Code::UsageNoEquals { arg: arg() },
        ErrorKind::TooManyValues => Code::UsageTooManyValues { arg: arg(), value: said.one(ContextKind::InvalidValue) },
        ErrorKind::TooFewValues => Code::UsageTooFewValues {
            arg: arg(),
            least: said.one(ContextKind::MinValues),
            count: said.one(ContextKind::ActualNumValues),
        },
        ErrorKind::WrongNumberOfValues => Code::UsageWrongNumberOfValues {
            arg: arg(),
            wanted: said.one(ContextKind::ExpectedNumValues),
            count: said.one(ContextKind::ActualNumValues),
        },
        ErrorKind::ArgumentConflict => conflict(&said),
        ErrorKind::MissingRequiredArgument => {
            Code::UsageMissingArgument { args: said.list(ContextKind::InvalidArg, Join::And) }
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Code::UsageMissingCommand {
                command: said.one(ContextKind::InvalidSubcommand),
                known: said.list(ContextKind::ValidSubcommand, Join::Comma),
            }
        }
        ErrorKind::InvalidUtf8 => Code::UsageNotUtf8 {},
        _ => Code::UsageOther { why: Arg::foreign(error.kind()) },
    };
    code.error().hint(Say::UsageHelp { near: said.near(), usage: said.usage() })
}

fn invalid_value(said: &Said<'_>) -> Code {
    let arg = said.one(ContextKind::InvalidArg);
    let known = said.list(ContextKind::ValidValue, Join::Comma);
    match said.one(ContextKind::InvalidValue) {
        Arg::Text(value) if value.is_empty() => Code::UsageNoValue { arg, known },
        Arg::Absent => Code::UsageNoValue { arg, known },
        value => Code::UsageInvalidValue { arg, value, known },
    }
}

fn conflict(said: &Said<'_>) -> Code {
    let arg = match said.one(ContextKind::InvalidArg) {
        Arg::Absent => said.one(ContextKind::InvalidSubcommand),
        arg => arg,
    };
    match said.list(ContextKind::PriorArg, Join::Or) {
        Arg::List(others, _) if others.as_slice() == [arg.clone()] => Code::UsageTwice { arg },
        others => Code::UsageConflict { arg, others },
    }
}

/// What clap says, piece by piece.
struct Said<'e>(&'e clap::Error);

impl Said<'_> {
    fn one(&self, kind: ContextKind) -> Arg {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.into(),
            Some(ContextValue::Strings(texts)) if !texts.is_empty() => texts.join(", ").into(),
            Some(ContextValue::Number(count)) => Arg::Number(*count as i64),
            Some(ContextValue::StyledStr(text)) => text.to_string().into(),
            _ => Arg::Absent,
        }
    }

    fn list(&self, kind: ContextKind, join: Join) -> Arg {
        match self.0.get(kind) {
            Some(ContextValue::Strings(texts)) if !texts.is_empty() => {
                Arg::list(texts.iter().map(String::as_str), join)
            }
            Some(ContextValue::String(text)) => Arg::list([text], join),
            _ => Arg::Absent,
        }
    }

    /// What was probably meant.
    fn near(&self) -> Arg {
        let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand];
        kinds.into_iter().map(|kind| self.list(kind, Join::Or)).find(|near| *near != Arg::Absent).unwrap_or(Arg::Absent)
    }

    fn usage(&self) -> Arg {
        match self.one(ContextKind::Usage) {
            Arg::Text(usage) => {
                let forms = usage_of(&usage);
                Arg::list(forms.lines().map(|form| form.split_whitespace().collect::<Vec<_>>().join(" ")), Join::Or)
            }
            _ => Arg::Absent,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory};

    use super::*;
    use crate::cli::args::Cli;

    /// What is refused when each argument of a command and of those below it is `zzz`.
    fn refused(command: &Command, way: &[String], all: &mut Vec<(String, clap::Error)>) {
        for arg in command.get_arguments().filter(|arg| arg.get_action().takes_values()) {
            let value = match arg.get_long() {
                Some(long) => format!("--{long}=zzz"),
                None => "zzz".to_owned(),
            };
            let line = way.iter().cloned().chain([value]);
            if let Err(error) = Cli::command().try_get_matches_from(line) {
                all.push((format!("{} {}", way.join(" "), arg.get_id()), error));
            }
        }
        for sub in command.get_subcommands() {
            let way: Vec<String> = way.iter().cloned().chain([sub.get_name().to_owned()]).collect();
            refused(sub, &way, all);
        }
    }

    /// Rust's own errors are English and say nothing to people: each value is refused in words of the program.
    #[test]
    fn no_value_is_refused_in_words_of_another_library() {
        let mut all = Vec::new();
        refused(&Cli::command(), &["widerspruch".to_owned()], &mut all);
        let values = all.iter().filter(|(_, error)| error.kind() == ErrorKind::ValueValidation);
        let values: Vec<&(String, clap::Error)> = values.collect();
        assert!(values.len() > 25, "only {} values were refused", values.len());
        let foreign = values.iter().filter(|(_, e)| e.source().is_none_or(|s| s.downcast_ref::<Refused>().is_none()));
        let foreign: Vec<&str> = foreign.map(|(which, _)| which.as_str()).collect();
        assert_eq!(foreign, Vec::<&str>::new());
    }
}

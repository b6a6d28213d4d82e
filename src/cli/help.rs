//! The help of the commands in the language of the reader.
//!
//! In: the commands as clap derives them, whose English stands in `args`, and [`Words`]. Out: the same commands with texts,
//! headings, names of values, usage lines and the tails "\[default: …]" of the language. Texts stand in `help.ftl` by the way
//! to them: `help-render` for a command, `help-render-output` for its option, `help-option-format` for an option of every
//! command, `help-batch-sort-table` for a value, `help-value-file` for the name of a value.

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory};

use super::args::Cli;
use super::help_examples;
use widerspruch::words::Words;

/// The commands, in the language of the reader, each with an example.
pub fn command(words: &Words) -> Command {
    told(words, Examples::Told)
}

/// The same without examples.
pub fn without_examples(words: &Words) -> Command {
    told(words, Examples::LeftOut)
}

/// Whether the help of a command ends with its example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Examples {
    Told,
    LeftOut,
}

fn told(words: &Words, examples: Examples) -> Command {
    let mut command = Cli::command();
    if words.by_id(ROOT).is_none() {
        return if examples == Examples::Told { help_examples::with(command, "", words) } else { command };
    }
    // Now there are the flags and commands that clap adds itself, and each command knows its options and its name.
    command.build();
    translated(command, "help", "", words, examples)
}

/// The id of the program's own text.
const ROOT: &str = "help-widerspruch";

/// A part of an id: `I/N` is `i-n`.
fn part(name: &str) -> String {
    name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "-")
}

/// The id of a command below another; the program itself has the name of none.
fn below(id: &str, name: &str) -> String {
    format!("{id}-{}", part(name))
}

fn translated(command: Command, id: &str, way: &str, words: &Words, examples: Examples) -> Command {
    let said = |id: &str| words.by_id(id);
    let own = if id == "help" { ROOT } else { id };
    let mut command = command;
    if let Some(text) = said(&format!("{own}-long")) {
        command = command.long_about(text);
    }
    if let Some(text) = said(own) {
        command = command.about(text);
    }
    let mut after = said(&format!("{id}-after"));
    if examples == Examples::Told {
        after = help_examples::behind(after, way, words);
    }
    if let Some(text) = after {
        command = command.after_help(text);
    }
    if let Some(heading) = said("help-heading-commands") {
        command = command.subcommand_help_heading(heading);
    }
    if let Some(name) = said("help-value-command") {
        command = command.subcommand_value_name(name);
    }
    let command = command.mut_args(|arg| argument(arg, id, words));
    // The helps of `help` are the same in every command.
    let command = command.mut_subcommands(|sub| match sub.get_name() {
        "help" => match said("help-help") {
            Some(text) => sub.about(text),
            None => sub,
        },
        name => {
            let (id, way) = (below(id, name), help_examples::below(way, name));
            translated(sub, &id, &way, words, examples)
        }
    });
    with_usage(command, words)
}

/// The usage line without a word of English.
fn with_usage(mut command: Command, words: &Words) -> Command {
    let usage = usage_of(&command.render_usage().to_string());
    let options = words.by_id("help-value-options").unwrap_or_else(|| "[OPTIONS]".to_owned());
    let heading = words.by_id("help-heading-usage").unwrap_or_else(|| "Usage".to_owned());
    let after = if command.get_after_help().is_some() { "\n\n{after-help}" } else { "" };
    let about = if command.get_about().is_some() { "{about-with-newline}\n" } else { "" };
    let template = format!("{about}{heading}: {{usage}}\n\n{{all-args}}{after}");
    let below = format!("\n{}", " ".repeat(heading.chars().count() + 2));
    command.override_usage(usage.replace("[OPTIONS]", &options).replace('\n', &below)).help_template(template)
}

/// What follows clap's "Usage:", on one line for each form.
pub fn usage_of(rendered: &str) -> String {
    let usage = rendered.trim_start().strip_prefix("Usage:").unwrap_or(rendered);
    usage.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

fn argument(arg: Arg, command: &str, words: &Words) -> Arg {
    let said = |id: &str| words.by_id(id);
    let name = arg.get_id().to_string();
    match name.as_str() {
        "help" if arg.get_long_help().is_some() => {
            let texts = said("help-flag-help-short").zip(said("help-flag-help-long"));
            let arg = match texts {
                Some((short, long)) => arg.help(short).long_help(long),
                None => arg,
            };
            return heading(arg, words);
        }
        "help" | "version" => {
            let arg = match said(&format!("help-flag-{name}")) {
                Some(text) => arg.help(text),
                None => arg,
            };
            return heading(arg, words);
        }
        _ => {}
    }
    let id = below(if arg.is_global_set() { "help-option" } else { command }, &name);
    let mut arg = heading(arg, words);
    if let Some(names) = arg.get_value_names().filter(|_| arg.get_action().takes_values()) {
        let names: Vec<String> =
            names.iter().map(|name| said(&below("help-value", name)).unwrap_or_else(|| name.to_string())).collect();
        arg = arg.value_names(names);
    }
    let Some(text) = said(&id) else { return arg };
    let takes = arg.get_action().takes_values();
    let values: Vec<PossibleValue> = if takes { arg.get_possible_values() } else { Vec::new() };
    let defaults: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
    let tail = |label: &str, list: &[String]| {
        let label = said(label).filter(|_| takes && !list.is_empty());
        label.map_or_else(String::new, |label| format!(" [{label}: {}]", list.join(", ")))
    };
    let names: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
    let short = format!("{text}{}{}", tail("help-default", &defaults), tail("help-possible", &names));
    let about: Vec<String> = values
        .iter()
        .filter_map(|value| Some(format!("- {}: {}", value.get_name(), said(&below(&id, value.get_name()))?)))
        .collect();
    if !about.is_empty() {
        let heading = said("help-heading-possible").unwrap_or_else(|| "Possible values".to_owned());
        let default = tail("help-default", &defaults);
        let default = if default.is_empty() { default } else { format!("\n\n{}", default.trim_start()) };
        arg = arg.long_help(format!("{text}\n\n{heading}:\n{}{default}", about.join("\n")));
    }
    arg.help(short).hide_default_value(true).hide_possible_values(true)
}

fn heading(arg: Arg, words: &Words) -> Arg {
    let id = match arg.get_help_heading() {
        Some(_) => "help-heading-every",
        None if arg.is_positional() => "help-heading-arguments",
        None => "help-heading-options",
    };
    match words.by_id(id) {
        Some(text) => arg.help_heading(text),
        None => arg,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids(command: &Command, id: &str, all: &mut BTreeSet<String>) {
        let own = if id == "help" { ROOT } else { id };
        if command.get_about().is_some() {
            all.insert(own.to_owned());
        }
        if command.get_long_about().is_some() {
            all.insert(format!("{own}-long"));
        }
        if command.get_after_help().is_some() {
            all.insert(format!("{id}-after"));
        }
        // Answers of `new` are listed by `new --questions`.
        let told = |arg: &&Arg| !arg.is_hide_set() && !["help", "version"].contains(&arg.get_id().as_str());
        for arg in command.get_arguments().filter(told) {
            let id = below(if arg.is_global_set() { "help-option" } else { id }, arg.get_id().as_str());
            let values = if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() };
            all.extend(values.iter().filter(|v| v.get_help().is_some()).map(|value| below(&id, value.get_name())));
            let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
            all.extend(names.into_iter().flatten().map(|name| below("help-value", name)));
            all.insert(id);
        }
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            ids(sub, &below(id, sub.get_name()), all);
        }
    }

    /// The frame around the texts of the commands.
    const FRAME: [&str; 22] = [
        "help-default",
        "help-possible",
        "help-flag-help",
        "help-flag-help-long",
        "help-flag-help-short",
        "help-flag-version",
        "help-heading-arguments",
        "help-heading-commands",
        "help-heading-every",
        "help-heading-options",
        "help-heading-possible",
        "help-heading-usage",
        "help-help",
        "help-man-description",
        "help-man-extra",
        "help-man-name",
        "help-man-options",
        "help-man-subcommands",
        "help-man-synopsis",
        "help-man-version",
        "help-value-command",
        "help-value-options",
    ];

    #[test]
    fn every_text_of_the_commands_stands_there_in_german_and_no_other() {
        let mut command = Cli::command();
        command.build();
        let mut wanted: BTreeSet<String> = FRAME.iter().map(|id| (*id).to_owned()).collect();
        ids(&command, "help", &mut wanted);
        let files = widerspruch::words::files_of("de");
        let text = files.into_iter().find(|(room, _)| room == "help").map(|(_, text)| text).unwrap();
        let there: BTreeSet<String> = text
            .lines()
            .filter_map(|l| l.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| id.starts_with("help-"))
            .collect();
        let missing: Vec<_> = wanted.difference(&there).collect();
        let unused: Vec<_> = there.difference(&wanted).collect();
        assert!(missing.is_empty() && unused.is_empty(), "missing {missing:#?}, unused {unused:#?}");
    }

    #[test]
    fn the_commands_are_the_same_in_every_language() {
        for tag in Words::languages() {
            command(&Words::of(tag).unwrap()).debug_assert();
        }
    }
}

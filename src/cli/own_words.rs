//! Looks through a catalogue that a user wrote.
//!
//! In: Fluent files with their names, and the language they are for. Out: what is wrong with them, each at its place
//! and once: a mistake in the syntax (projectfluent.org, syntax 1.0), a text nobody says, an argument that is left out
//! or does not exist; and, of a language that the program does not have, how many texts are missing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use fluent_syntax::ast::{Entry, Message};

use crate::problem::{Place, Problem, Problems, Source, did_you_mean};
use crate::words::{Arg, Code, Join, Say, Uses, Words, files_of, id_of};

/// A file of a catalogue: the room it is for, and its text.
pub struct OwnFile {
    /// `case` for `case.ftl`.
    pub room: String,
    /// Its text, under the name the user knows it by.
    pub source: Arc<Source>,
}

/// The arguments each text of the program is declared with.
static DECLARED: LazyLock<BTreeMap<String, BTreeSet<&'static str>>> = LazyLock::new(|| {
    let all = Code::ALL.iter().chain(Say::ALL);
    all.map(|(variant, _, arguments)| (id_of(variant), arguments.iter().copied().collect())).collect()
});

/// What the built-in texts of English use, by id and attribute.
static ENGLISH: LazyLock<BTreeMap<(String, Option<String>), Uses>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for (_, text) in files_of("en") {
        let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(parsed, _)| parsed);
        for entry in &parsed.body {
            let Entry::Message(message) = entry else { continue };
            for (attribute, uses) in Uses::of(message) {
                all.insert((message.id.name.to_owned(), attribute.map(str::to_owned)), uses);
            }
        }
    }
    all
});

/// Everything that is wrong with the files of one language.
pub fn check(tag: &str, files: &[OwnFile]) -> Problems {
    let mut problems = Problems::new();
    let mut there: BTreeSet<(String, Option<String>)> = BTreeSet::new();
    for file in files {
        let text = file.source.text.as_str();
        let parsed = fluent_syntax::parser::parse(text).unwrap_or_else(|(parsed, mistakes)| {
            problems.extend(mistakes.into_iter().map(|mistake| {
                let at = mistake.pos.start..mistake.pos.end.min(text.len());
                Code::WordsSyntax { why: Arg::foreign(&mistake) }.error().at(place(&file.source, at))
            }));
            parsed
        });
        for entry in &parsed.body {
            let Entry::Message(message) = entry else { continue };
            problems.extend(judge(file, message));
            there.extend(
                Uses::of(message).into_keys().map(|name| (message.id.name.to_owned(), name.map(str::to_owned))),
            );
        }
    }
    if !Words::languages().contains(&tag) {
        problems.extend(missing(tag, files, &there));
    }
    problems
}

fn place(source: &Arc<Source>, span: std::ops::Range<usize>) -> Option<Place> {
    Some(Place { source: source.clone(), span })
}

/// Where a message stands: its id at the start of a line.
fn place_of(source: &Arc<Source>, id: &str) -> Option<Place> {
    let lines = source.text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let start = lines.into_iter().find(|(_, line)| begins(line)).map(|(start, _)| start)?;
    place(source, start..start + id.len())
}

fn judge(file: &OwnFile, message: &Message<&str>) -> Vec<Problem> {
    let id = message.id.name;
    let at = |problem: Problem| problem.at(place_of(&file.source, id));
    let room = id.split('-').next().unwrap_or(id);
    if room != file.room {
        let code = Code::WordsElsewhere { id: id.into(), file: Arg::text(format_args!("{room}.ftl")) };
        return vec![at(code.warning())];
    }
    let Some(declared) = DECLARED.get(id) else {
        if id.starts_with("help-") && Words::of("de").is_some_and(|words| words.by_id(id).is_some()) {
            return Vec::new();
        }
        let near = did_you_mean(id, DECLARED.keys().map(String::as_str));
        return vec![at(Code::WordsUnknownText { id: id.into(), near: near.into() }.warning())];
    };
    let all = Uses::of(message);
    let mut problems = Vec::new();
    for (attribute, uses) in &all {
        if uses.other {
            problems.push(at(Code::WordsNoArgument { id: id.into() }.error()));
        }
        for argument in uses.arguments.iter().filter(|name| !declared.contains(name.as_str())) {
            let known = Arg::list(declared.iter().copied().map(|name| format!("${name}")), Join::Comma);
            let known = if declared.is_empty() { Arg::Absent } else { known };
            let code = Code::WordsUnknownArgument { id: id.into(), argument: argument.into(), known };
            problems.push(at(code.error()));
        }
        // What English says and a translation leaves out is lost to its readers, unless it says it in its other text.
        let english = ENGLISH.get(&(id.to_owned(), attribute.map(str::to_owned)));
        let said = |name: &&String| all.values().any(|uses| uses.arguments.contains(*name));
        for argument in english.into_iter().flat_map(|english| &english.arguments).filter(|name| !said(name)) {
            problems.push(at(Code::WordsMissingArgument { id: id.into(), argument: argument.into() }.error()));
        }
    }
    problems
}

/// How many texts of English a new language lacks, told once.
fn missing(tag: &str, files: &[OwnFile], there: &BTreeSet<(String, Option<String>)>) -> Option<Problem> {
    let lacking: Vec<&String> = ENGLISH.keys().filter(|key| !there.contains(*key)).map(|(id, _)| id).collect();
    let first = *lacking.first()?;
    let code = Code::WordsMissingTexts { tag: tag.into(), count: lacking.len().into(), first: first.into() };
    let folder = files.first().and_then(|file| std::path::Path::new(&file.source.name).parent());
    Some(code.warning().file(folder.map_or_else(String::new, |folder| folder.display().to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, room: &str, text: &str) -> Vec<(String, Option<(usize, usize)>)> {
        let file = OwnFile { room: room.into(), source: Source::new("x.ftl", text) };
        let problems = check(tag, &[file]);
        problems.iter().map(|p| (p.code.variant().to_owned(), p.place.as_ref().map(Place::line_column))).collect()
    }

    #[test]
    fn each_mistake_is_told_at_its_place_and_once() {
        let one = |text: &str| found("de", "output", text);
        let told = |variant: &str, line, column| vec![(variant.to_owned(), Some((line, column)))];
        assert_eq!(one("output-exists = „{ $name }“ ist schon da\n"), []);
        assert_eq!(one("# x\noutput-exists = ist schon da\n"), told("WordsMissingArgument", 2, 1));
        assert_eq!(one("output-exists = { $name } { $nmae }\n"), told("WordsUnknownArgument", 1, 1));
        assert_eq!(one("output-exists = { NUMBER($name) }{ $name }\n"), told("WordsNoArgument", 1, 1));
        assert_eq!(one("\noutput-exits = { $name }\n"), told("WordsUnknownText", 2, 1));
        assert_eq!(one("words-and = { $items }, { $last }\n"), told("WordsElsewhere", 1, 1));
        assert_eq!(one("output-exists = { $name\n").first().map(|p| p.0.as_str()), Some("WordsSyntax"));
    }

    #[test]
    fn a_new_language_is_told_once_what_it_lacks() {
        assert_eq!(
            found("tlh", "words", "words-and = { $items } je { $last }\n"),
            [("WordsMissingTexts".into(), None)]
        );
    }
}

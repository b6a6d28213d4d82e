//! Looks through a catalogue that a user wrote.
//!
//! In: Fluent files with their names, and the language they are for. Out: what is wrong with them, each at its place
//! and once: a mistake in the syntax (projectfluent.org, syntax 1.0), a text nobody says, an argument that is left out
//! or does not exist; and, of a language that the program does not have, how many texts are missing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use fluent_syntax::ast::{Entry, Message};

use widerspruch::problem::{Place, Problem, Problems, Source, did_you_mean};
use widerspruch::words::{Arg, Code, Join, Say, Uses, Words, files_of, id_of};

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

/// What the built-in texts of a language use, by id and attribute.
fn built_in(tag: &str) -> BTreeMap<(String, Option<String>), Uses> {
    let mut all = BTreeMap::new();
    for (_, text) in files_of(tag) {
        let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(parsed, _)| parsed);
        for entry in &parsed.body {
            let Entry::Message(message) = entry else { continue };
            for (attribute, uses) in Uses::of(message) {
                all.insert((message.id.name.to_owned(), attribute.map(str::to_owned)), uses);
            }
        }
    }
    all
}

static ENGLISH: LazyLock<BTreeMap<(String, Option<String>), Uses>> = LazyLock::new(|| built_in("en"));

/// What may be named in every question of the interview (`interview/say.rs`).
const OF_QUESTIONS: [&str; 8] = ["who", "name", "company", "service", "event", "authority", "languages", "began"];

/// Texts that are found by their ids: the questions, the help of commands, the fields of files; with what each may name. The help is
/// in German only, as English has it in the code.
static BY_ID: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for ((id, _), uses) in ["en", "de"].into_iter().flat_map(built_in) {
        let questions = id.starts_with("interview-");
        if questions || id.starts_with("help-") || id.starts_with("schema-") {
            let of_all = OF_QUESTIONS.iter().filter(|_| questions).map(|name| (*name).to_owned());
            all.entry(id).or_default().extend(of_all.chain(uses.arguments));
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
    let all = Uses::of(message);
    let Some(declared) = DECLARED.get(id) else {
        if let Some(known) = BY_ID.get(id) {
            let strange = |uses: &Uses| uses.other || !uses.arguments.iter().all(|name| known.contains(name));
            return all.values().filter(|uses| strange(uses)).map(|uses| at(of_none(id, uses, known))).collect();
        }
        let known = DECLARED.keys().chain(BY_ID.keys()).map(String::as_str);
        let near = did_you_mean(id, known.filter(|known| known.starts_with(room)));
        return vec![at(Code::WordsUnknownText { id: id.into(), near: near.into() }.warning())];
    };
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

/// What a text that is found by its id names and cannot.
fn of_none(id: &str, uses: &Uses, known: &BTreeSet<String>) -> Problem {
    let Some(argument) = uses.arguments.iter().find(|name| !known.contains(*name)) else {
        return Code::WordsNoArgument { id: id.into() }.error();
    };
    let all = Arg::list(known.iter().map(|name| format!("${name}")), Join::Comma);
    let known = if known.is_empty() { Arg::Absent } else { all };
    Code::WordsUnknownArgument { id: id.into(), argument: argument.into(), known }.error()
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

    /// Questions, help and the fields of files are found by their ids: a user's own are used, and told of only where they are wrong.
    #[test]
    fn texts_that_are_found_by_their_ids_are_known() {
        for (room, text) in [
            ("interview", "interview-goal = Was soll es sein?\n    .help = Nur zu, { $company }!\n"),
            ("help", "help-render = Briefe\n"),
            ("schema", "schema-auto = von selbst\n"),
        ] {
            assert_eq!(found("de", room, text), [], "{text}");
        }
        let told = |variant: &str| vec![(variant.to_owned(), Some((1, 1)))];
        assert_eq!(found("de", "interview", "interview-gaol = Was?\n"), told("WordsUnknownText"));
        assert_eq!(found("de", "interview", "interview-goal = { $nmae }\n"), told("WordsUnknownArgument"));
        assert_eq!(found("de", "help", "help-render = { $name }\n"), told("WordsUnknownArgument"));
        assert_eq!(found("de", "help", "help-rednder = x\n"), told("WordsUnknownText"));
    }

    #[test]
    fn a_new_language_is_told_once_what_it_lacks() {
        assert_eq!(
            found("tlh", "words", "words-and = { $items } je { $last }\n"),
            [("WordsMissingTexts".into(), None)]
        );
    }
}

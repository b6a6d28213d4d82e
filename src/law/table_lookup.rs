//! Whether a provision exists, and the sentence that says why not.
//!
//! In: an act, an article and the steps below it. Out: what the steps are (paragraph, point, letter)
//! or a [`Refused`]. Two refusals are kept apart: the act has no such provision, or nobody looked it up.

use super::act::Act;
use super::number::{Mark, Number};
use super::refused::Refused;
use super::table::{Entry, Table};

/// What the steps below an article are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Steps {
    pub(super) paragraph: Option<Number>,
    pub(super) item: Option<Number>,
    pub(super) letter: Option<char>,
}

/// Finds the provision in the table of its act.
pub(super) fn find(act: Act, article: Number, marks: &[Mark]) -> Result<Steps, Refused> {
    let table = act.table()?;
    let entry = table.entry(article).ok_or_else(|| no_article(act, table, article))?;
    let mut steps = Steps::default();
    let mut path = format!("{} {article}", act.article_word());

    let Some((first, rest)) = marks.split_first() else {
        return Ok(steps);
    };
    let asked = below(&path, *first);
    let part = entry.parts.iter().find(|part| part.mark == *first);
    let part = part.ok_or_else(|| no_part(act, entry, &path, &asked, *first))?;
    match *first {
        Mark::Number(number) if entry.numbered_points => steps.item = Some(number),
        Mark::Number(number) => steps.paragraph = Some(number),
        Mark::Letter(letter) => steps.letter = Some(letter),
    }
    path = asked;

    let Some((second, rest)) = rest.split_first() else {
        return Ok(steps);
    };
    let asked = below(&path, *second);
    if !part.points.contains(second) {
        let has = if part.points.is_empty() {
            format!("{path} has no points")
        } else {
            format!("{path} has {}", counted("point", &part.points))
        };
        return Err(no_such(act, &asked, &has));
    }
    match *second {
        Mark::Number(number) => steps.item = Some(number),
        Mark::Letter(letter) => steps.letter = Some(letter),
    }

    match rest.first() {
        None => Ok(steps),
        Some(third) => Err(no_such(act, &below(&asked, *third), &format!("{asked} is not divided further"))),
    }
}

fn below(path: &str, mark: Mark) -> String {
    match mark {
        Mark::Number(number) => format!("{path}({number})"),
        Mark::Letter(letter) => format!("{path}({letter})"),
    }
}

fn no_such(act: Act, asked: &str, has: &str) -> Refused {
    Refused::new("law::no-such-provision", format!("{} has no {asked}; {has}", act.in_words()))
}

fn not_in_table(act: Act, asked: &str, has: &str) -> Refused {
    let message = format!("{asked} of {} is not in the table of provisions; {has}", act.in_words());
    Refused::new("law::provision-not-looked-up", message)
        .help("read the text of the law and write the citation out in words")
}

fn no_article(act: Act, table: &Table, article: Number) -> Refused {
    let asked = format!("{} {article}", act.article_word());
    let entries: Vec<Mark> = table.entries.iter().map(|entry| Mark::Number(entry.number)).collect();
    match table.articles {
        Some((first, last)) if article < Number::plain(first) || article > Number::plain(last) => {
            no_such(act, &asked, &format!("it has Articles {first} to {last}"))
        }
        Some(_) if is_without_gap(table) => no_such(act, &asked, &format!("it has Articles {}", Mark::list(&entries))),
        Some(_) => not_in_table(act, &asked, &format!("the table has Articles {}", runs(&entries))),
        None => not_in_table(act, &asked, &format!("the table has sections {}", Mark::list(&entries))),
    }
}

/// Whether every article of the act is in the table.
fn is_without_gap(table: &Table) -> bool {
    table
        .articles
        .is_some_and(|(first, last)| (first..=last).all(|number| table.entry(Number::plain(number)).is_some()))
}

/// `1 to 5 and 30 to 37`.
fn runs(marks: &[Mark]) -> String {
    let value = |mark: &Mark| match mark {
        Mark::Number(number) => u32::from(number.value()),
        Mark::Letter(letter) => u32::from(*letter),
    };
    let runs: Vec<String> = marks.chunk_by(|one, two| value(one) + 1 == value(two)).map(Mark::list).collect();
    match runs.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => runs.concat(),
    }
}

fn no_part(act: Act, entry: &Entry, path: &str, asked: &str, first: Mark) -> Refused {
    let marks: Vec<Mark> = entry.parts.iter().map(|part| part.mark).collect();
    let lettered = marks.iter().any(|mark| matches!(mark, Mark::Letter(_)));
    let noun = if entry.numbered_points || lettered { "point" } else { "paragraph" };
    if entry.more && matches!(first, Mark::Number(_)) {
        let has = if marks.is_empty() {
            format!("it has {path} only as a whole")
        } else {
            format!("of {path} it has {} only", counted(noun, &marks))
        };
        return not_in_table(act, asked, &has);
    }
    let has = if marks.is_empty() {
        format!("{path} is not divided into paragraphs")
    } else if noun == "paragraph" && matches!(first, Mark::Letter(_)) {
        format!("name the paragraph first: {path} has {}", counted(noun, &marks))
    } else {
        format!("{path} has {}", counted(noun, &marks))
    };
    no_such(act, asked, &has)
}

/// `paragraphs 1 to 6`, `point (a)`.
fn counted(noun: &str, marks: &[Mark]) -> String {
    let plural = if marks.len() == 1 { "" } else { "s" };
    format!("{noun}{plural} {}", Mark::list(marks))
}

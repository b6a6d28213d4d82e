//! Whether a provision exists, and the sentence that says why not.
//!
//! In: an act, an article and the steps below it. Out: what the steps are (paragraph, point, letter)
//! or a [`Refused`]. Two refusals are kept apart: the act has no such provision, or nobody looked it up.

use super::act::Act;
use super::number::{Mark, Number};
use super::refused::Refused;
use super::table::{Article, Table};
use crate::problem::Code;
use crate::words::{Arg, Join, Say};

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
    let mut path = article.to_string();

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
        let place = act.place(&path).into();
        return Err(no_such(
            act,
            &asked,
            match part.points.as_slice() {
                [] => Say::LawNoPoints { place },
                points => Say::LawHas { place, parts: counted("point", points) },
            },
        ));
    }
    match *second {
        Mark::Number(number) => steps.item = Some(number),
        Mark::Letter(letter) => steps.letter = Some(letter),
    }

    match rest.first() {
        None => Ok(steps),
        Some(third) => Err(no_such(act, &below(&asked, *third), Say::LawUndivided { place: act.place(&asked).into() })),
    }
}

fn below(path: &str, mark: Mark) -> String {
    match mark {
        Mark::Number(number) => format!("{path}({number})"),
        Mark::Letter(letter) => format!("{path}({letter})"),
    }
}

fn no_such(act: Act, asked: &str, has: Say) -> Refused {
    Code::LawNoSuchProvision { act: act.say().into(), asked: act.place(asked).into(), has: has.into() }.into()
}

fn not_in_table(act: Act, asked: &str, has: Say) -> Refused {
    Code::LawNotLookedUp { act: act.say().into(), asked: act.place(asked).into(), has: has.into() }.into()
}

fn no_article(act: Act, table: &Table, article: Number) -> Refused {
    let asked = article.to_string();
    let entries: Vec<Mark> = table.entries.iter().map(|entry| Mark::Number(entry.number)).collect();
    match table.articles {
        Some((first, last)) if article < Number::plain(first) || article > Number::plain(last) => {
            let run = Say::LawRun { first: first.into(), last: last.into() };
            no_such(act, &asked, Say::LawHasArticles { list: run.into() })
        }
        Some(_) if is_without_gap(table) => no_such(act, &asked, Say::LawHasArticles { list: Mark::list(&entries) }),
        Some(_) => not_in_table(act, &asked, Say::LawTableArticles { list: runs(&entries) }),
        None => not_in_table(act, &asked, Say::LawTableSections { list: Mark::list(&entries) }),
    }
}

/// Whether every article of the act is in the table.
fn is_without_gap(table: &Table) -> bool {
    table
        .articles
        .is_some_and(|(first, last)| (first..=last).all(|number| table.entry(Number::plain(number)).is_some()))
}

/// `1 to 5 and 30 to 37`.
fn runs(marks: &[Mark]) -> Arg {
    let value = |mark: &Mark| match mark {
        Mark::Number(number) => u32::from(number.value()),
        Mark::Letter(letter) => u32::from(*letter),
    };
    Arg::list(marks.chunk_by(|one, two| value(one) + 1 == value(two)).map(Mark::list), Join::And)
}

fn no_part(act: Act, entry: &Article, path: &str, asked: &str, first: Mark) -> Refused {
    let marks: Vec<Mark> = entry.parts.iter().map(|part| part.mark).collect();
    let lettered = marks.iter().any(|mark| matches!(mark, Mark::Letter(_)));
    let noun = if entry.numbered_points || lettered { "point" } else { "paragraph" };
    let (place, parts) = (act.place(path).into(), counted(noun, &marks));
    if entry.more && matches!(first, Mark::Number(_)) {
        let whole = marks.is_empty();
        return not_in_table(
            act,
            asked,
            if whole { Say::LawOnlyWhole { place } } else { Say::LawOnlyParts { place, parts } },
        );
    }
    let has = if marks.is_empty() {
        Say::LawNoParagraphs { place }
    } else if noun == "paragraph" && matches!(first, Mark::Letter(_)) {
        Say::LawParagraphFirst { place, parts }
    } else {
        Say::LawHas { place, parts }
    };
    no_such(act, asked, has)
}

/// `paragraphs 1 to 6`, `point (a)`.
fn counted(noun: &str, marks: &[Mark]) -> Arg {
    Say::LawParts { noun: noun.into(), count: marks.len().into(), list: Mark::list(marks) }.into()
}

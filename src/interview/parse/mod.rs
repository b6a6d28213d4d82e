//! From what somebody typed to an answer.
//!
//! In: a question and a text, or several texts of a script. Out: a value, or what to write instead. Much is
//! understood (`1.9.`, `gestern`, `A-1010 Wien`, `facebook.com/name`), nothing is guessed.

mod account;
mod day;
mod place;
mod way;

pub use account::form;
pub use day::{no_day, of as day_typed};
pub use way::of as way;

use std::collections::BTreeSet;

use super::question::{Asked, Shape};
use super::{Interview, Value};
use crate::problem::{Code, Problem};
use crate::read::text::{self, TextKind};
use crate::visible;
use crate::words::{Arg, Join, fitting, folded};

/// Reads an answer. Nothing typed leaves a question empty that may be.
pub fn read(interview: &Interview<'_>, asked: &Asked, typed: &[String]) -> Result<Value, Problem> {
    let question = asked.question();
    let typed: Vec<&str> = typed.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    if typed.is_empty() {
        return if question.free { Ok(Vec::new()) } else { Err(Code::NewEmpty {}.error()) };
    }
    // What was no character where it came from, such as an ö of a terminal that is not set up for UTF-8.
    if typed.iter().any(|text| text.contains('\u{fffd}')) {
        return Err(Code::NewBroken {}.error());
    }
    let line = || typed.join(" ");
    match (question.shape, question.id) {
        (Shape::One | Shape::YesNo, _) => {
            let chosen = chosen(interview, asked, &typed)?;
            if let [only] = chosen.as_slice() { Ok(vec![only.clone()]) } else { Err(choice(interview, asked)) }
        }
        (Shape::Several, _) => {
            let mut chosen = chosen(interview, asked, &typed)?;
            if chosen.len() > 1 && chosen.iter().any(|id| id == "none") {
                return Err(Code::NewNoneAlone {}.error());
            }
            let order: Vec<String> = interview.choices(asked).into_iter().map(|offered| offered.id).collect();
            chosen.sort_by_key(|id| order.iter().position(|known| known == id));
            chosen.dedup();
            Ok(chosen)
        }
        (Shape::Day, _) => {
            let line = line();
            // "No", where it is asked when something happened that need not have.
            if question.free && interview.world.words.understood().boolean(&line) == Some(false) {
                return Ok(Vec::new());
            }
            day::read(interview, asked, way::day(interview, asked, &line).unwrap_or(&line))
        }
        (Shape::Files, _) => Ok(match typed.as_slice() {
            [one] => one.split(',').map(|file| unquoted(file.trim())).filter(|file| !file.is_empty()).collect(),
            several => several.iter().map(|file| unquoted(file)).collect(),
        }),
        (Shape::Lines, _) => Ok(vec![typed.join("\n")]),
        (Shape::Line, "account") => account::read(&typed),
        (Shape::Line, "place") => place::read(&line(), interview.world.country).map(|place| place.to_vec()),
        (Shape::Line, "ward-address" | "client-address" | "centre-address") => {
            place::address(&line(), interview.world.country)
        }
        (Shape::Line, "country") => place::country(&line()).map(|country| vec![country.code().to_owned()]),
        (Shape::Line, "child-born") => year(&line()),
        (Shape::Line, id) if id.ends_with("name") || id == "organisation" => name(&line()),
        (Shape::Line, _) => plain(&line()),
    }
}

/// What is doubtful about an answer that will do.
pub fn doubts(interview: &Interview<'_>, asked: &Asked, typed: &[String]) -> Vec<Problem> {
    match asked.question().shape {
        Shape::Day => day::doubt(interview, asked, typed).into_iter().collect(),
        _ if asked.question().id == "account" => account::doubts(typed),
        // An answer goes to this address.
        _ if asked.question().id == "street" => {
            let line = typed.join(" ");
            let has_number = line.chars().any(char::is_numeric);
            (!has_number).then(|| Code::NewHouseNumber { typed: shown(line.trim()) }.warning()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The name of a person or a body: it has a letter.
fn name(line: &str) -> Result<Value, Problem> {
    if line.chars().any(char::is_alphabetic) { plain(line) } else { Err(Code::NewName { typed: shown(line) }.error()) }
}

/// A line as the case file may have it.
fn plain(line: &str) -> Result<Value, Problem> {
    text::check(line, TextKind::Line).map(|line| vec![line]).map_err(|_| Code::NewLine { typed: shown(line) }.error())
}

fn year(line: &str) -> Result<Value, Problem> {
    let year = line.len() == 4 && line.bytes().all(|b| b.is_ascii_digit());
    if year { Ok(vec![line.to_owned()]) } else { Err(Code::NewYear { typed: shown(line) }.error()) }
}

/// A path dragged into a terminal often comes with marks around it.
pub fn unquoted(file: &str) -> String {
    let bare = |mark: char| file.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    bare('\'').or_else(|| bare('"')).unwrap_or(file).trim().to_owned()
}

/// What was typed, as it may be shown.
fn shown(text: &str) -> Arg {
    visible::shown(text).into()
}

fn choice(interview: &Interview<'_>, asked: &Asked) -> Problem {
    Code::NewChoice { last: interview.choices(asked).len().into() }.error()
}

/// The words that were chosen: by number, by word, by the beginning of their texts; several apart by blanks or commas. Yes and no are
/// understood in the language of whoever answers, accents count for nothing.
fn chosen(interview: &Interview<'_>, asked: &Asked, typed: &[&str]) -> Result<Value, Problem> {
    let offered = interview.choices(asked);
    let languages = interview.world().words.understood();
    let one = |part: &str| -> Result<Option<String>, Problem> {
        if let Ok(number) = part.parse::<usize>() {
            let numbered = number.checked_sub(1).and_then(|place| offered.get(place));
            return Ok(numbered.map(|offered| offered.id.clone()));
        }
        let low = folded(part);
        let said = languages.boolean(part).map(|yes| if yes { "yes" } else { "no" });
        let exact = offered.iter().find(|o| o.id == low || folded(&o.text) == low);
        if let Some(exact) = exact.or_else(|| offered.iter().find(|o| said == Some(o.id.as_str()))) {
            return Ok(Some(exact.id.clone()));
        }
        let texts = fitting(part, offered.iter().map(|o| o.text.as_str()), &languages);
        let ids = offered.iter().enumerate().filter(|(_, o)| !low.is_empty() && o.id.starts_with(&low));
        let places: BTreeSet<usize> = ids.map(|(place, _)| place).chain(texts).collect();
        match places.iter().filter_map(|place| offered.get(*place)).collect::<Vec<_>>().as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one.id.clone())),
            several => {
                let fitting = Arg::list(several.iter().map(|o| visible::shown(&o.text)), Join::Or);
                Err(Code::NewChoiceSeveral { fitting }.error())
            }
        }
    };
    let mut chosen = Vec::new();
    for text in typed {
        // The whole first: texts of choices have blanks.
        if let Some(id) = one(text)? {
            chosen.push(id);
            continue;
        }
        for part in text.split([',', ' ']).filter(|part| !part.is_empty()) {
            chosen.push(one(part)?.ok_or_else(|| choice(interview, asked))?);
        }
    }
    Ok(chosen)
}

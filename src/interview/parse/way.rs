//! The way in which something went, behind its day: "1.9.2026, E-Mail".
//!
//! In: a question for a day (`objected-on`) and what was typed. Out: the day alone; and the question for the way that belongs to it
//! (`objected-how`), with its answer. A line that is a day as a whole says nothing of a way, and nothing is guessed: what stands behind the
//! day must be one of the ways.

use super::day;
use crate::interview::question::{Asked, Shape};
use crate::interview::questions::QUESTIONS;
use crate::interview::{Interview, Value};
use crate::words::folded;

/// The day of a line that names a way as well.
pub fn day<'l>(interview: &Interview<'_>, asked: &Asked, line: &'l str) -> Option<&'l str> {
    split(interview, asked, line).map(|(day, _)| day)
}

/// The question for the way, and what it is answered with.
pub fn of(interview: &Interview<'_>, asked: &Asked, typed: &[String]) -> Option<(Asked, Value)> {
    let line = typed.join(" ");
    let (_, way) = split(interview, asked, &line)?;
    Some((question(asked)?, vec![way]))
}

/// The question for the way of what has this day.
pub fn question(asked: &Asked) -> Option<Asked> {
    let stem = asked.question().id.strip_suffix("-on")?;
    let is_how = |id: &str| id.strip_suffix("-how") == Some(stem);
    let index = QUESTIONS.iter().position(|question| is_how(question.id))?;
    Some(Asked { index, of: asked.of.clone() })
}

fn split<'l>(interview: &Interview<'_>, asked: &Asked, line: &'l str) -> Option<(&'l str, String)> {
    if asked.question().shape != Shape::Day {
        return None;
    }
    let (today, languages) = (interview.world().today, interview.world().words.understood());
    if day::of(line, today, &languages).is_some() {
        return None;
    }
    let ways = interview.choices(&question(asked)?);
    let begins = |low: &str, text: &str| {
        let text = folded(text);
        text.starts_with(low) || text.split([' ', '-']).any(|word| word.starts_with(low))
    };
    let only = |typed: &str| {
        let low = Some(folded(typed)).filter(|low| low.len() > 2)?;
        let mut near = ways.iter().filter(|way| begins(&low, &way.text) || way.id.starts_with(&low));
        near.next().filter(|_| near.next().is_none()).map(|way| way.id.clone())
    };
    // "per E-Mail": one of a few words tells, and no other of them tells something else.
    let way_of = |typed: &str| {
        let few = typed.split_whitespace().count() <= 3;
        let mut named = typed.split([' ', ',']).filter(|_| few).filter_map(only);
        only(typed).or_else(|| named.next().filter(|_| named.next().is_none()))
    };
    let ends = line.char_indices().filter(|(_, c)| *c == ',' || c.is_whitespace());
    ends.filter_map(|(at, c)| {
        let (day, way) = (line[..at].trim(), line[at + c.len_utf8()..].trim());
        day::of(day, today, &languages)?;
        Some((day, way_of(way)?))
    })
    .next()
}

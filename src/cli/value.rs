//! Values of options.
//!
//! In: a word of the command line. Out: the value, or why it is refused, in words that the catalogue has.

use std::fmt;
use std::sync::OnceLock;

use chrono::NaiveDate;
use clap::ValueEnum;

use widerspruch::batch::shard::Shard;
use widerspruch::directory::Country;
use widerspruch::law::place::Place;
use widerspruch::mark::Sort;
use widerspruch::outbox::row::State;
use widerspruch::read::choice::Choice;
use widerspruch::read::day::{DayError, read_in};
use widerspruch::words::{Arg, Join, Say, Understood, Words};

/// Why a value of an option is refused.
#[derive(Debug)]
pub struct Refused(pub Say);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(&self.0))
    }
}

impl std::error::Error for Refused {}

/// How results and problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// One JSON value on stdout; on stderr one JSON object per line, one for each problem
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The place where an answer is due.
#[derive(Debug, Clone)]
pub struct DuePlace {
    /// Its code in ISO 3166.
    pub code: String,
    /// Its English name.
    pub name: String,
}

/// The language of whoever typed the command, once it is known; clap hands its parsers a word and nothing else.
static READER: OnceLock<Understood> = OnceLock::new();

/// From now on days are read in the reader's language too.
pub fn understand(languages: Understood) {
    // A command is read again only once, so that the first to say it is the only one.
    let _ = READER.set(languages);
}

/// A day as `YYYY-MM-DD`, or as somebody may type it in the interview, with its year: any way that can mean but one day.
pub fn day(text: &str) -> Result<NaiveDate, Refused> {
    let languages = READER.get().cloned().unwrap_or_else(Understood::everywhere);
    read_in(text, &languages).map_err(|error| {
        Refused(match error {
            DayError::TwoDays { day, other, .. } => Say::UsageTwoDays { day: day.into(), other: other.into() },
            _ => Say::UsageDay { meant: "2026-11-25".into() },
        })
    })
}

/// A whole number from 1 to the most.
pub fn within<const MOST: u32>(text: &str) -> Result<u32, Refused> {
    let refused = || Refused(Say::UsageWithin { least: 1.into(), most: MOST.into() });
    text.parse().ok().filter(|count| (1..=MOST).contains(count)).ok_or_else(refused)
}

pub fn time_stamp_address(text: &str) -> Result<String, Refused> {
    if widerspruch::read::url::is_http(text) { Ok(text.to_owned()) } else { Err(Refused(Say::UsageAddress {})) }
}

/// A state of a mail, by its word.
pub fn state(word: &str) -> Result<State, Refused> {
    let known = || Arg::list(State::words(), Join::Comma);
    State::from_word(word).ok_or_else(|| Refused(Say::UsageOneOf { known: known() }))
}

/// A sort of facts, by its word.
pub fn sort(word: &str) -> Result<Sort, Refused> {
    let known = || Arg::list(Sort::words(), Join::Comma);
    Sort::from_word(word).ok_or_else(|| Refused(Say::UsageOneOf { known: known() }))
}

/// A whole number that is not below nothing.
pub fn whole<N: std::str::FromStr>(text: &str) -> Result<N, Refused> {
    text.parse().map_err(|_| Refused(Say::UsageWhole {}))
}

/// Numbers of matters, each once.
#[derive(Debug, Clone, Default)]
pub struct Numbers(pub std::collections::BTreeSet<i64>);

/// Most numbers that one command names.
const MOST_NUMBERS: i64 = 100_000;

/// `3`, `1-30`, `2,5-9`.
pub fn numbers(text: &str) -> Result<Numbers, Refused> {
    let refused = || Refused(Say::UsageNumbers {});
    let mut all = Numbers::default();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| text.trim().parse::<i64>().ok().filter(|number| *number >= 0);
        let (first, last) = number(first).zip(number(last)).ok_or_else(refused)?;
        if first > last || last - first >= MOST_NUMBERS {
            return Err(refused());
        }
        all.0.extend(first..=last);
    }
    Ok(all)
}

pub fn positive(text: &str) -> Result<usize, Refused> {
    text.parse().ok().filter(|n| (1..=1_000_000).contains(n)).ok_or(Refused(Say::UsagePositive {}))
}

pub fn shard(text: &str) -> Result<Shard, Refused> {
    text.parse().map_err(|_| Refused(Say::BatchShardForm {}))
}

pub fn delimiter(text: &str) -> Result<u8, Refused> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        one if one.len() == 1 && one.is_ascii() && !"\"\n\r".contains(one) => Ok(one.as_bytes()[0]),
        _ => Err(Refused(Say::UsageDelimiter {})),
    }
}

/// Reads the place where an answer is due: a country, a part of one, or the institutions of the Union.
///
/// # Errors
/// There is no such place.
pub fn place(code: &str) -> Result<DuePlace, Refused> {
    let code = code.to_ascii_uppercase();
    if let Some((place, part)) = Place::find(&code) {
        let name = part.and_then(|part| place.part(part)).unwrap_or(&place.name).to_owned();
        return Ok(DuePlace { code: part.unwrap_or(place.code).to_owned(), name });
    }
    let country = Country::parse(&code).ok_or(Refused(Say::UsagePlace {}))?;
    Ok(DuePlace { code: country.code().to_owned(), name: country.name("en").to_owned() })
}

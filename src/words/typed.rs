//! Words that people type: yes and no, the names of months and of the days of the week, yesterday.
//!
//! In: `LANGUAGE/typed.toml`, and a word as somebody typed it. Out: what it means in one of some languages, the reader's first. Capitals
//! and accents count for nothing (`hier`, `ΧΘΕΣ`, `χθες`, `si`): each word is compared in Latin letters without marks.
//! What can be two days ("last Monday") is in no list: nothing is guessed. How a day is said is `words-day` in `words.ftl`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

use chrono::Weekday;
use serde::Deserialize;

use super::catalogue::{folders, typed_file};

/// A file as it stands. Months from January, days of the week from Monday; each with all its forms.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    yes: Vec<String>,
    no: Vec<String>,
    /// What says no in the middle of a sentence.
    not: Vec<String>,
    /// What spreadsheets write for yes and no.
    #[serde(rename = "true")]
    so: Vec<String>,
    #[serde(rename = "false")]
    not_so: Vec<String>,
    /// What was found of a fact: it is as it was, another one, not there any more.
    ok: Vec<String>,
    changed: Vec<String>,
    gone: Vec<String>,
    today: Vec<String>,
    yesterday: Vec<String>,
    before_yesterday: Vec<String>,
    /// With `{n}` where the number stands; without it one is meant.
    days_ago: Vec<String>,
    weeks_ago: Vec<String>,
    /// What stands around a day and says nothing: `le`, `de`, `st`.
    around_day: Vec<String>,
    /// Whether everybody who writes `3/9/2026` or `3-9-2026` means the third of September.
    day_first: bool,
    months: [Vec<String>; 12],
    weekdays: [Vec<String>; 7],
}

/// What is typed in a language.
#[derive(Debug)]
pub struct Typed {
    booleans: BTreeMap<String, bool>,
    /// What says no in the middle of a sentence.
    not: BTreeSet<String>,
    /// What spreadsheets write, besides.
    cells: BTreeMap<String, bool>,
    /// What was found of a fact, as files have it.
    found: BTreeMap<String, &'static str>,
    /// How many days before today a word means.
    days: BTreeMap<String, u64>,
    /// What stands before and behind a number, and how many days one of it is.
    ago: Vec<(String, String, u64)>,
    around: BTreeSet<String>,
    day_first: bool,
    months: BTreeMap<String, u32>,
    weekdays: BTreeMap<String, Weekday>,
}

/// By language, each read when its first word is looked for.
static ALL: LazyLock<BTreeMap<&'static str, OnceLock<Typed>>> =
    LazyLock::new(|| folders().filter(|tag| typed_file(tag).is_some()).map(|tag| (tag, OnceLock::new())).collect());

/// The languages whose words are understood wherever words are typed.
const EVERYWHERE: [&str; 2] = ["en", "de"];

/// The words of a language, if it has any.
fn of(tag: &str) -> Option<&'static Typed> {
    let (tag, read) = ALL.get_key_value(tag)?;
    Some(read.get_or_init(|| Typed::made(file(tag).unwrap_or_default())))
}

fn file(tag: &str) -> Option<File> {
    toml::from_str(typed_file(tag)?).ok()
}

/// Languages in which something typed is understood, the first first.
#[derive(Debug, Clone)]
pub struct Understood(Vec<&'static Typed>);

impl Understood {
    /// English and German, as tables and case files have them.
    pub fn everywhere() -> Self {
        Understood(EVERYWHERE.into_iter().filter_map(of).collect())
    }

    /// The reader's language, then English and German.
    pub fn by(tag: &str) -> Self {
        let own = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let others = EVERYWHERE.into_iter().filter(|tag| *tag != own);
        Understood(std::iter::once(own.as_str()).chain(others).filter_map(of).collect())
    }

    /// All languages there are.
    pub fn all() -> Self {
        Understood(ALL.keys().copied().filter_map(of).collect())
    }

    fn first<T>(&self, find: impl Fn(&Typed) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(|typed| find(typed))
    }

    /// Yes or no.
    pub fn boolean(&self, word: &str) -> Option<bool> {
        let word = folded(word);
        self.first(|typed| typed.booleans.get(&word).copied())
    }

    /// Whether a word says no, alone or in the middle of a sentence.
    pub fn says_not(&self, word: &str) -> bool {
        let word = folded(word);
        self.boolean(&word) == Some(false) || self.0.iter().any(|typed| typed.not.contains(&word))
    }

    /// Yes or no, also as spreadsheets write them.
    pub fn boolean_of_cell(&self, word: &str) -> Option<bool> {
        let word = folded(word);
        self.first(|typed| typed.booleans.get(&word).or_else(|| typed.cells.get(&word)).copied())
    }

    /// What was found of a fact, as `facts` has it in English: `ok`, `changed` or `gone`.
    pub fn found(&self, word: &str) -> Option<&'static str> {
        let word = folded(word);
        self.first(|typed| typed.found.get(&word).copied())
    }

    /// How many days before today something typed means: `gestern`, `il y a 3 jours`.
    pub fn days_ago(&self, line: &str) -> Option<u64> {
        let line = folded(line);
        self.first(|typed| typed.days.get(&line).copied().or_else(|| typed.counted(&line)))
    }

    /// The month a word names, from 1.
    pub fn month(&self, word: &str) -> Option<u32> {
        let word = folded(word.trim_end_matches('.'));
        self.first(|typed| typed.months.get(&word).copied())
    }

    /// The day of the week a word names.
    pub fn weekday(&self, word: &str) -> Option<Weekday> {
        let word = folded(word);
        self.first(|typed| typed.weekdays.get(&word).copied())
    }

    /// Whether the reader, whose language comes first, means the day by the first of two numbers that could both be the month.
    pub fn day_first(&self) -> bool {
        self.0.first().is_some_and(|typed| typed.day_first)
    }

    /// Whether a word stands around a day and says nothing.
    pub fn is_around_day(&self, word: &str) -> bool {
        let word = folded(word);
        self.0.iter().any(|typed| typed.around.contains(&word))
    }
}

/// A word as it is compared: small Latin letters without marks, single blanks.
pub fn folded(text: &str) -> String {
    // Small letters first: Greek capitals with marks are other Latin letters than the small ones.
    let latin = deunicode::deunicode(&text.to_lowercase()).to_lowercase();
    latin.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Typed {
    fn made(file: File) -> Self {
        let all = |words: &[String], value| words.iter().map(move |word| (folded(word), value)).collect::<Vec<_>>();
        let found = [(&file.ok, "ok"), (&file.changed, "changed"), (&file.gone, "gone")];
        let days = [(&file.today, 0), (&file.yesterday, 1), (&file.before_yesterday, 2)];
        let unit = |patterns: &[String], days| patterns.iter().map(move |p| (p.clone(), days)).collect::<Vec<_>>();
        let (counted, single): (Vec<_>, Vec<_>) = [unit(&file.days_ago, 1), unit(&file.weeks_ago, 7)]
            .concat()
            .into_iter()
            .partition(|(pattern, _)| pattern.contains("{n}"));
        let ago = counted.into_iter().filter_map(|(pattern, days)| {
            let (before, behind) = pattern.split_once("{n}")?;
            Some((folded(before), folded(behind), days))
        });
        let single = single.into_iter().map(|(pattern, days)| (folded(&pattern), days));
        Typed {
            booleans: [all(&file.yes, true), all(&file.no, false)].concat().into_iter().collect(),
            not: file.not.iter().map(|word| folded(word)).collect(),
            cells: [all(&file.so, true), all(&file.not_so, false)].concat().into_iter().collect(),
            found: found.into_iter().flat_map(|(words, is)| words.iter().map(move |word| (folded(word), is))).collect(),
            days: days
                .into_iter()
                .flat_map(|(words, days)| words.iter().map(move |word| (folded(word), days)))
                .chain(single)
                .collect(),
            ago: ago.collect(),
            day_first: file.day_first,
            around: file.around_day.iter().map(|word| folded(word)).collect(),
            months: (1..).zip(&file.months).flat_map(|(n, names)| names.iter().map(move |w| (folded(w), n))).collect(),
            weekdays: std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ()))
                .zip(&file.weekdays)
                .flat_map(|(day, names)| names.iter().map(move |word| (folded(word), day)))
                .collect(),
        }
    }

    /// `3 days ago`.
    fn counted(&self, line: &str) -> Option<u64> {
        self.ago.iter().find_map(|(before, behind, days)| {
            let number = line.strip_prefix(before.as_str())?.strip_suffix(behind.as_str())?.trim();
            let figures = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
            number.parse::<u64>().ok().filter(|_| figures).map(|number| number * days)
        })
    }
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;

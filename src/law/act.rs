//! The acts that letters cite.
//!
//! In: the name of an act as templates write it (`GDPR`, `Reg 1182/71`, `BGB`). Out: [`Act`]. Which acts there are
//! stands in `acts/acts.toml`, which articles and sections an act has in `acts/*.txt`, one small table an act: a further act is
//! an entry and a table, and its name in the `citation.toml` of the languages that cite it.

use std::fmt;
use std::sync::LazyLock;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::refused::Refused;
use super::table::Table;
use crate::problem::{Code, did_you_mean};
use crate::words::{Arg, Join, Say};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/law/acts");

static ACTS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    // The list is part of the program and a test reads it: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    read().expect("acts/acts.toml can be read")
});

/// An act of the Union or of a state: its place in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Act(u8);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    act: Vec<Written>,
}

/// An act as the list has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    code: String,
    table: String,
    divided: Division,
    in_words: String,
    source: String,
    checked: Day,
    #[serde(default)]
    also: Vec<String>,
}

/// A day as TOML has it.
#[derive(Deserialize)]
#[serde(try_from = "toml::value::Datetime")]
struct Day(NaiveDate);

impl TryFrom<toml::value::Datetime> for Day {
    type Error = String;

    fn try_from(day: toml::value::Datetime) -> Result<Self, String> {
        day.to_string().parse().map(Day).map_err(|_| format!("{day} is no day"))
    }
}

/// What an act is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Division {
    /// Articles, as the acts of the Union.
    Articles,
    /// Sections (§), as German statutes.
    Sections,
}

struct Row {
    written: Written,
    table: Result<Table, String>,
}

fn read() -> Result<Vec<Row>, toml::de::Error> {
    let text = |name: &str| FILES.get_file(name).and_then(|file| file.contents_utf8());
    let list: List = toml::from_str(text("acts.toml").unwrap_or_default())?;
    let table = |name: &str| Table::read(text(name).ok_or_else(|| format!("there is no {name}"))?);
    Ok(list.act.into_iter().map(|written| Row { table: table(&written.table), written }).collect())
}

impl Act {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Act> {
        (0..=u8::MAX).take(ACTS.len()).map(Act)
    }

    fn row(self) -> &'static Row {
        // An act is only made of a place in the list.
        &ACTS[usize::from(self.0)]
    }

    /// The name in templates and case files.
    pub fn code(self) -> &'static str {
        &self.row().written.code
    }

    /// Where its table was read.
    pub fn source(self) -> &'static str {
        &self.row().written.source
    }

    /// The day on which the table was last compared with that.
    pub fn checked(self) -> NaiveDate {
        self.row().written.checked.0
    }

    /// The table as the program has it.
    pub fn text(self) -> &'static str {
        let file = FILES.get_file(&self.row().written.table);
        file.and_then(|file| file.contents_utf8()).unwrap_or_default()
    }

    /// What it is divided into.
    pub fn division(self) -> Division {
        self.row().written.divided
    }

    /// The act of that code.
    ///
    /// # Errors
    /// `law::unknown-act` with the nearest known name.
    pub fn from_code(code: &str) -> Result<Self, Refused> {
        if let Some(act) = Act::all().find(|act| act.code() == code) {
            return Ok(act);
        }
        let codes: Vec<&str> = Act::all().map(Act::code).collect();
        let upper = code.to_uppercase();
        let has_name = |act: &Act| act.row().written.also.iter().any(|name| upper.ends_with(name));
        let by_other_name = Act::all().find(has_name).map(Act::code);
        let by_case = codes.iter().copied().find(|known| known.to_uppercase() == upper);
        let near = by_other_name.or(by_case).or_else(|| did_you_mean(code, codes.iter().copied())).into();
        Err(Code::LawUnknownAct { code: code.into(), near, known: Arg::list(codes, Join::Comma) }.into())
    }

    /// How sentences name it: `the GDPR`.
    pub(super) fn say(self) -> Say {
        Say::LawAct { act: (&self.row().written.in_words).into(), code: self.code().into() }
    }

    /// Whether a text in English names it.
    pub fn is_named_in(self, text: &str) -> bool {
        let name = &self.row().written.in_words;
        text.contains(name.strip_prefix("the ").unwrap_or(name))
    }

    /// A place in it: `Article 6(1)`.
    pub(super) fn place(self, steps: &str) -> Say {
        let word = match self.division() {
            Division::Articles => "article",
            Division::Sections => "section",
        };
        Say::LawPlace { word: word.into(), steps: steps.into() }
    }

    /// Its division, read once.
    pub(super) fn table(self) -> Result<&'static Table, Refused> {
        self.row()
            .table
            .as_ref()
            .map_err(|why| Code::LawTable { act: self.say().into(), why: Arg::foreign(why) }.into())
    }
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;

    #[test]
    fn every_act_has_a_readable_table_of_its_own() {
        assert!(Act::all().count() >= 7);
        for act in Act::all() {
            assert_eq!(act.table().map(|_| ()), Ok(()), "{act:?}");
            assert_eq!(Act::from_code(act.code()), Ok(act));
        }
        let codes: std::collections::BTreeSet<&str> = Act::all().map(Act::code).collect();
        assert_eq!(codes.len(), Act::all().count(), "two acts have one code");
        let files = FILES.files().filter(|f| f.path().extension().is_some_and(|e| e == "txt")).count();
        assert_eq!(files, Act::all().count(), "a table belongs to no act");
    }

    #[test]
    fn another_name_of_an_act_is_answered_with_the_right_one() {
        for (typed, meant) in [
            ("DSGVO", "GDPR"),
            ("RODO", "GDPR"),
            ("Gdpr", "GDPR"),
            ("GPDR", "GDPR"),
            ("Regulation (EU) 2025/2518", "Reg 2025/2518"),
            ("UKLAG", "UKlaG"),
        ] {
            let refused = Act::from_code(typed).unwrap_err();
            assert_eq!(refused.to_string(), format!("the act `{typed}` is not known"));
            assert_eq!(Problem::from(refused).advice(), Some(format!("write `{meant}`")));
        }
        let far =
            Act::from_code("StGB").map_err(|refused| Problem::from(refused).advice().unwrap_or_default()).unwrap_err();
        assert!(far.contains("BGB"), "{far}");
    }
}

//! What only shows when all letters are seen together.
//!
//! In: facts of each row. Out: warnings. A person's own reason that stands word for word in many letters was invented by
//! nobody but the centre, and authorities treat such letters as one; many complaints for one mailbox are better announced.

use std::collections::{BTreeMap, HashMap};

use crate::case::{Case, Recipient, Relation};
use crate::digest::ShortHash;
use crate::problem::{Code, Problem};
use crate::read::node::Value;
use crate::table::{Filled, Row};
use crate::words::Arg;

/// From so many letters on, the same reason in all of them is told.
const SAME_GROUNDS: usize = 3;
/// From so many letters on, an authority is better asked before.
const ONE_AUTHORITY: usize = 20;

/// What is kept of a row.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The person's own words, as a figure.
    pub grounds: Option<ShortHash>,
    /// The authority the letter goes to.
    pub authority: Option<String>,
    /// Person, address, accounts and recipient, as a figure.
    pub person: Option<ShortHash>,
}

impl Facts {
    /// The facts of a case, whose letter goes to `recipient`.
    pub fn of(case: &Case, recipient: &str) -> Facts {
        let to_authority = matches!(case.recipient, Recipient::Authority(_) | Recipient::AuthorityByResidence);
        Facts {
            grounds: case.matter.own_grounds.as_deref().map(same_words),
            authority: to_authority.then(|| recipient.to_owned()),
            person: Some(same_person(case, recipient)),
        }
    }
}

/// Equal for letters of one kind to one recipient about the same person at the same place with the same accounts.
fn same_person(case: &Case, recipient: &str) -> ShortHash {
    let mut text = format!("{}\n{recipient}\n{:?}\n", case.kind, case.matter.controller);
    let address = &case.sender.address;
    let name = case.represented.as_ref().map_or(&address.name, |represented| &represented.name);
    let lines = address.lines.iter().map(String::as_str);
    let whole = [name.as_str(), address.postal_code.as_deref().unwrap_or(""), &address.city].into_iter().chain(lines);
    for part in whole {
        text.push_str(&words(part).join(" "));
        text.push('\n');
    }
    let mut accounts: Vec<String> = case
        .accounts
        .iter()
        .map(|a| format!("{:?} {:?} {:?} {:?} {:?}", a.service, a.url, a.handle, a.email, a.phone).to_lowercase())
        .collect();
    accounts.sort();
    ShortHash::of(format!("{text}{}", accounts.join("\n")).as_bytes())
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Words that begin a row which adds up those above.
const TOTALS: [&str; 12] = [
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "insgesamt",
    "anzahl",
    "total",
    "totals",
    "sum",
    "subtotal",
    "grand total",
    "count",
];

/// A row that seems to add up the others.
pub fn totals(row: &Row) -> Option<Problem> {
    let word = |cell: &Filled| match &cell.value {
        Value::Cell(text) => TOTALS.contains(&text.trim().trim_end_matches(':').to_lowercase().as_str()),
        _ => false,
    };
    let found = row.cells.iter().take(3).find(|cell| word(cell))?;
    Some(Code::TableTotalsRow {}.warning().in_cell(row.place(Some(found))))
}

/// Equal for texts of the same words, however they are spaced, capitalised and divided.
fn same_words(text: &str) -> ShortHash {
    ShortHash::of(words(text).join(" ").as_bytes())
}

/// A client or ward whose letter encloses nothing that proves who may write for them.
pub fn mandate_missing(case: &Case) -> Option<Problem> {
    let represented = case.represented.as_ref()?;
    let needed = matches!(represented.relation, Relation::Client | Relation::Ward);
    (needed && represented.enclosure.is_none())
        .then(|| Code::BatchNoMandate {}.warning().field("represented.enclosure"))
}

/// All letters of a batch.
#[derive(Default)]
pub struct Quality {
    grounds: HashMap<ShortHash, (usize, Vec<usize>)>,
    /// The last row with them.
    last: HashMap<ShortHash, usize>,
    authorities: HashMap<String, usize>,
    /// The first row of each person, and those that came after it.
    persons: HashMap<ShortHash, usize>,
    again: BTreeMap<usize, Vec<usize>>,
}

impl Quality {
    /// Adds a letter.
    pub fn add(&mut self, row: usize, facts: Facts) {
        if let Some(grounds) = facts.grounds {
            let (count, rows) = self.grounds.entry(grounds).or_default();
            // Letters of one row are those of one person.
            if self.last.insert(grounds, row) != Some(row) {
                *count += 1;
                if rows.len() < 5 {
                    rows.push(row);
                }
            }
        }
        if let Some(person) = facts.person {
            let first = *self.persons.entry(person).or_insert(row);
            if first != row {
                self.again.entry(first).or_default().push(row);
            }
        }
        if let Some(authority) = facts.authority {
            *self.authorities.entry(authority).or_default() += 1;
        }
    }

    /// The warnings.
    pub fn warnings(&self, table: &str) -> Vec<Problem> {
        let mut warnings = Vec::new();
        let mut same: Vec<&(usize, Vec<usize>)> = self.grounds.values().filter(|g| g.0 >= SAME_GROUNDS).collect();
        same.sort_by_key(|(_, rows)| rows.first().copied());
        for (count, rows) in same {
            // One more than is kept, where there are more, so that the sign for it is shown.
            let more = (*count > rows.len()).then_some(0);
            let rows = Arg::first(rows.iter().copied().chain(more), rows.len());
            let code = Code::BatchSameGrounds { count: (*count).into(), rows };
            warnings.push(code.warning().field("matter.own_grounds").file(table));
        }
        for (first, others) in &self.again {
            let rows = Arg::first(std::iter::once(first).chain(others).copied(), 10);
            warnings.push(Code::BatchDuplicates { count: (others.len() + 1).into(), rows }.warning().file(table));
        }
        let mut many: Vec<(&String, &usize)> = self.authorities.iter().filter(|(_, n)| **n >= ONE_AUTHORITY).collect();
        many.sort();
        for (authority, count) in many {
            let code = Code::BatchManyToOneAuthority { count: (*count).into(), authority: authority.into() };
            warnings.push(code.warning().field("recipient.authority").file(table));
        }
        warnings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_reason_is_told_however_it_is_written() {
        let mut quality = Quality::default();
        for (row, text) in
            ["Ich bin Lehrerin.", "ich bin  LEHRERIN", "Ich bin\nLehrerin!", "Ich bin Pfleger."].iter().enumerate()
        {
            quality
                .add(row + 1, Facts { grounds: Some(same_words(text)), authority: Some("LfD".into()), person: None });
        }
        let warnings = quality.warnings("t.csv");
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].message().contains("3 letters (rows 1, 2, 3)"), "{}", warnings[0].message());
        for row in 5..30 {
            quality.add(row, Facts { grounds: None, authority: Some("LfD".into()), person: None });
        }
        assert_eq!(quality.warnings("t.csv")[1].code, "batch::many-to-one-authority");
    }
}

//! What only shows when all letters are seen together.
//!
//! In: facts of each row. Out: warnings. A person's own reason that stands word for word in many letters was invented by
//! nobody but the centre, and authorities treat such letters as one; many complaints for one mailbox are better announced.

use std::collections::HashMap;

use crate::case::{Case, Recipient, Relation};
use crate::digest::Figure;
use crate::problem::Problem;

/// From so many letters on, the same reason in all of them is told.
const SAME_GROUNDS: usize = 3;
/// From so many letters on, an authority is better asked before.
const ONE_AUTHORITY: usize = 20;

/// What is kept of a row.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The person's own words, as a figure.
    pub grounds: Option<Figure>,
    /// The authority the letter goes to.
    pub authority: Option<String>,
}

impl Facts {
    /// The facts of a case, whose letter goes to `recipient`.
    pub fn of(case: &Case, recipient: &str) -> Facts {
        let to_authority = matches!(case.recipient, Recipient::Authority(_) | Recipient::AuthorityByResidence);
        Facts {
            grounds: case.matter.own_grounds.as_deref().map(same_words),
            authority: to_authority.then(|| recipient.to_owned()),
        }
    }
}

/// Equal for texts of the same words, however they are spaced, capitalised and divided.
fn same_words(text: &str) -> Figure {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    Figure::of(words.join(" ").as_bytes())
}

/// A client or ward whose letter encloses nothing that proves who may write for them.
pub fn mandate_missing(case: &Case) -> Option<Problem> {
    let represented = case.represented.as_ref()?;
    let needed = matches!(represented.relation, Relation::Client | Relation::Ward);
    (needed && represented.enclosure.is_none()).then(|| {
        Problem::warning("batch::no-mandate", "nothing encloses the authority to write for this person")
            .help("write the title of the mandate into [centre], mandate = \"Vollmacht\", or give represented.enclosure the number of the enclosure")
            .field("represented.enclosure")
    })
}

/// All letters of a batch.
#[derive(Default)]
pub struct Quality {
    grounds: HashMap<Figure, (usize, Vec<usize>)>,
    authorities: HashMap<String, usize>,
}

impl Quality {
    /// Adds a letter.
    pub fn add(&mut self, row: usize, facts: Facts) {
        if let Some(grounds) = facts.grounds {
            let (count, rows) = self.grounds.entry(grounds).or_default();
            *count += 1;
            if rows.len() < 5 {
                rows.push(row);
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
            let rows: Vec<String> = rows.iter().map(usize::to_string).collect();
            let more = if *count > rows.len() { " …" } else { "" };
            warnings.push(
                Problem::warning(
                    "batch::same-grounds",
                    format!("the same words stand as the person's own reason in {count} letters (rows {}{more})", rows.join(", ")),
                )
                .help("a reason that is each person's own counts; leave `matter.own_grounds` empty where a person gave none, the ready grounds need no story")
                .field("matter.own_grounds")
                .file(table),
            );
        }
        let mut many: Vec<(&String, &usize)> = self.authorities.iter().filter(|(_, n)| **n >= ONE_AUTHORITY).collect();
        many.sort();
        for (authority, count) in many {
            warnings.push(
                Problem::warning("batch::many-to-one-authority", format!("{count} letters go to {authority}"))
                    .help("ask the authority before how it wants to receive them; the number alone does not make complaints excessive (CJEU C-416/23)")
                    .field("recipient.authority")
                    .file(table),
            );
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
            quality.add(row + 1, Facts { grounds: Some(same_words(text)), authority: Some("LfD".into()) });
        }
        let warnings = quality.warnings("t.csv");
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].message.contains("3 letters (rows 1, 2, 3)"), "{}", warnings[0].message);
        for row in 5..30 {
            quality.add(row, Facts { grounds: None, authority: Some("LfD".into()) });
        }
        assert_eq!(quality.warnings("t.csv")[1].code, "batch::many-to-one-authority");
    }
}

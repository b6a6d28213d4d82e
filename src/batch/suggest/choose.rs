//! Which column fills which field.
//!
//! In: columns with what their headings mean. Out: the [`Proposal`]. A field is filled once: what several columns could fill gets the likelier
//! one, parts of a name or of a street are joined, the rest is read by nobody and says why. `person` chooses for the columns of a person, `single`
//! for those that need no other.

use super::witness::Look;
use super::{Column, Proposal, Use, Writer};
use crate::batch::columns::is_field;
use crate::batch::tree::text_at;
use crate::batch::words::{self, Unread, Who};
use crate::centre::Centre;
use crate::words::{Arg, Say};

/// A column and what it may be.
pub(super) struct Candidate<'c> {
    pub column: &'c Column,
    pub id: &'static str,
    pub own: Option<&'static str>,
    pub client: Option<&'static str>,
    unread: Option<Unread>,
    pub who: Who,
    pub exact: bool,
}

impl Candidate<'_> {
    pub fn why_unread(&self) -> Say {
        self.unread.map_or(Say::BatchNoteNotNeeded {}, Unread::say)
    }
}

/// Chooses for all columns.
pub fn choose(table: &str, rows: usize, columns: &[Column], centre: &Centre) -> Proposal {
    let candidates: Vec<Candidate<'_>> = columns.iter().map(candidate).collect();
    let writer = writer(&candidates);
    let mut choice = Choosing { uses: columns.iter().map(unread).collect(), candidates, writer, centre };
    choice.fields();
    choice.references();
    choice.names();
    choice.streets();
    choice.accounts();
    choice.others();
    choice.unknown();
    let notes = choice.notes();
    Proposal { table: table.to_owned(), rows, writer, uses: choice.uses, notes }
}

fn unread(column: &Column) -> Use {
    let heading = column.heading.clone();
    Use { heading, number: column.number, field: None, doubt: None, note: None, part: 0 }
}

fn candidate(column: &Column) -> Candidate<'_> {
    let meant = words::meant(&column.heading);
    let none = Candidate { column, id: "", own: None, client: None, unread: None, who: Who::Unsaid, exact: false };
    meant.map_or(none, |meant| Candidate {
        column,
        id: &meant.meaning.id,
        own: meant.meaning.own.as_deref(),
        client: meant.meaning.client.as_deref(),
        unread: meant.meaning.unread,
        who: meant.who,
        exact: meant.exact,
    })
}

/// Where a heading names a client and no other column has a name, a centre writes.
fn writer(candidates: &[Candidate<'_>]) -> Writer {
    let named = |c: &&Candidate<'_>| matches!(c.id, "client" | "full_name" | "family_name" | "given_name");
    let of_client = |c: &&Candidate<'_>| c.who == Who::Client && !c.column.filled().contradict(Look::Words);
    let client = candidates.iter().filter(named).any(|c| of_client(&c));
    let other = candidates
        .iter()
        .filter(named)
        .any(|c| matches!(c.who, Who::Unsaid | Who::Own) && !c.column.filled().0.is_empty());
    match (client, other) {
        (true, false) => Writer::Centre,
        (true, true) => Writer::Both,
        (false, _) => Writer::Person,
    }
}

/// All columns while they are chosen for.
pub(super) struct Choosing<'c> {
    pub uses: Vec<Use>,
    pub candidates: Vec<Candidate<'c>>,
    pub writer: Writer,
    pub centre: &'c Centre,
}

impl Choosing<'_> {
    pub(super) fn taken(&self, field: &str) -> bool {
        self.uses.iter().any(|u| u.field.as_deref() == Some(field))
    }

    pub(super) fn settled(&self, index: usize) -> bool {
        let chosen = &self.uses[index];
        chosen.field.is_some() || chosen.doubt.is_some() || chosen.note.is_some()
    }

    /// Columns of a meaning that are not settled yet.
    pub(super) fn open(&self, id: &str) -> Vec<usize> {
        (0..self.uses.len()).filter(|i| self.candidates[*i].id == id && !self.settled(*i)).collect()
    }

    pub(super) fn use_for(&mut self, index: usize, field: &str, doubt: Option<Say>) {
        let doubt = doubt.or_else(|| self.whose(index, field));
        let chosen = &mut self.uses[index];
        chosen.field = Some(field.to_owned());
        chosen.doubt = doubt;
    }

    pub(super) fn leave(&mut self, index: usize, note: Say) {
        self.uses[index].note = Some(note);
    }

    pub(super) fn leave_in_doubt(&mut self, index: usize, doubt: Say) {
        self.uses[index].doubt = Some(doubt);
    }

    /// Whether it is sure whose a part of a name or address is.
    pub(super) fn whose(&self, index: usize, field: &str) -> Option<Say> {
        let person = field.starts_with("sender.") || field.starts_with("represented.");
        if self.writer == Writer::Both
            && person
            && self.candidates[index].who == Who::Unsaid
            && !field.ends_with(".name")
        {
            return Some(Say::BatchDoubtWhose {});
        }
        (self.candidates[index].who == Who::Child && field == "represented.name").then_some(Say::BatchDoubtChild {})
    }

    /// The field of a candidate, by who writes.
    pub(super) fn field(&self, index: usize) -> Option<&'static str> {
        let candidate = &self.candidates[index];
        match (self.writer, candidate.who) {
            (_, Who::Other) => None,
            (_, Who::Client) | (Writer::Centre, Who::Unsaid) => candidate.client,
            (_, Who::Child) => candidate.client,
            _ => candidate.own,
        }
    }

    /// Columns that are called like a field.
    fn fields(&mut self) {
        for index in 0..self.uses.len() {
            let heading = self.uses[index].heading.clone();
            let dotted = heading.contains('.') && !heading.contains(' ');
            if is_field(self.centre, &heading) && (dotted || self.candidates[index].id.is_empty()) {
                self.uses[index].field = Some(heading.to_string());
                self.uses[index].note = Some(Say::BatchNoteField {});
            }
        }
    }

    pub(super) fn unlike(&self, index: usize, look: Look, unlike: Say) -> Option<Say> {
        self.candidates[index].column.filled().contradict(look).then_some(unlike)
    }

    /// What else the centre's file needs.
    fn notes(&self) -> Vec<Say> {
        let mut notes = Vec::new();
        let person = if self.writer == Writer::Centre { "represented" } else { "sender" };
        let country = format!("{person}.country");
        let known = text_at(&self.centre.defaults, &country).is_some();
        if self.taken(&format!("{person}.city")) && !self.taken(&country) && !known {
            notes.push(Say::BatchNoteCountry { country: Arg::field(country) });
        }
        if !self.taken("reference") {
            notes.push(Say::BatchNoteKey {});
        }
        notes
    }
}

//! Which column fills which field.
//!
//! In: columns with what their headings mean. Out: the [`Proposal`]. A field is filled once: what several columns could fill gets the likelier
//! one, parts of a name or of a street are joined, the rest is read by nobody and says why.

use super::witness::Look;
use super::{Column, Proposal, Use, Writer};
use crate::batch::columns::is_field;
use crate::batch::words::{self, AccountMeaning, Unread, Who};
use crate::case::Status;
use crate::centre::Centre;
use crate::read::choice::Choice;
use crate::words::{Arg, Say};

/// A column and what it may be.
struct Candidate<'c> {
    column: &'c Column,
    id: &'static str,
    own: Option<&'static str>,
    client: Option<&'static str>,
    unread: Option<Unread>,
    who: Who,
    exact: bool,
}

impl Candidate<'_> {
    fn why_unread(&self) -> Say {
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

struct Choosing<'c> {
    uses: Vec<Use>,
    candidates: Vec<Candidate<'c>>,
    writer: Writer,
    centre: &'c Centre,
}

impl Choosing<'_> {
    fn taken(&self, field: &str) -> bool {
        self.uses.iter().any(|u| u.field.as_deref() == Some(field))
    }

    fn settled(&self, index: usize) -> bool {
        let chosen = &self.uses[index];
        chosen.field.is_some() || chosen.doubt.is_some() || chosen.note.is_some()
    }

    /// Columns of a meaning that are not settled yet.
    fn open(&self, id: &str) -> Vec<usize> {
        (0..self.uses.len()).filter(|i| self.candidates[*i].id == id && !self.settled(*i)).collect()
    }

    fn use_for(&mut self, index: usize, field: &str, doubt: Option<Say>) {
        let doubt = doubt.or_else(|| self.whose(index, field));
        let chosen = &mut self.uses[index];
        chosen.field = Some(field.to_owned());
        chosen.doubt = doubt;
    }

    fn leave(&mut self, index: usize, note: Say) {
        self.uses[index].note = Some(note);
    }

    fn leave_in_doubt(&mut self, index: usize, doubt: Say) {
        self.uses[index].doubt = Some(doubt);
    }

    /// Whether it is sure whose a part of a name or address is.
    fn whose(&self, index: usize, field: &str) -> Option<Say> {
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
    fn field(&self, index: usize) -> Option<&'static str> {
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

    /// What a row is known by: a sign of the office before a running number.
    fn references(&mut self) {
        let street = (0..self.uses.len()).find(|i| self.candidates[*i].id == "street");
        let has_house_numbers = self.candidates.iter().any(|c| c.id == "house_number");
        for index in self.open("number") {
            // "Nr." behind the street is the number of the house.
            let behind = street.is_some_and(|street| street + 1 == index);
            if behind && !has_house_numbers && !self.candidates[index].column.filled().contradict(Look::HouseNumber) {
                self.candidates[index].id = "house_number";
                self.candidates[index].own = Some("sender.street");
                self.candidates[index].client = Some("represented.street");
            }
        }
        let mut able = self.open("reference");
        able.extend(self.open("number"));
        able.retain(|i| self.candidates[*i].who != Who::Other);
        let filled = |i: &usize| !self.candidates[*i].column.filled().0.is_empty();
        let differs = |i: &usize| self.candidates[*i].column.filled().differ();
        let best = able.iter().copied().find(|i| filled(i) && differs(i)).or_else(|| able.first().copied());
        for index in able {
            if Some(index) == best && !self.taken("reference") {
                let cells = self.candidates[index].column.filled();
                let doubt = (!cells.differ()).then_some(Say::BatchDoubtNotDifferent {});
                self.use_for(index, "reference", doubt);
            } else {
                self.leave(index, Say::BatchNoteOtherReference {});
            }
        }
    }

    fn names(&mut self) {
        for who in [Who::Unsaid, Who::Own, Who::Client, Who::Child] {
            let of = |this: &Self, id: &str| this.open(id).into_iter().find(|i| this.candidates[*i].who == who);
            let (given, mut family) = (of(self, "given_name"), of(self, "family_name"));
            let mut full = of(self, "full_name").or_else(|| of(self, "client")).or_else(|| of(self, "child"));
            if let (Some(first), None, Some(whole)) = (given, family, full)
                && !self.holds(whole, first)
            {
                (family, full) = (Some(whole), None);
            }
            let Some(field) = [given, family, full].into_iter().flatten().find_map(|i| self.field(i)) else { continue };
            if self.taken(field) {
                for index in [given, family, full].into_iter().flatten() {
                    self.leave_in_doubt(index, Say::BatchOtherColumn { field: Arg::field(field) });
                }
                continue;
            }
            let both = given.zip(family);
            if let Some(whole) = full.filter(|_| both.is_none()) {
                self.whole_name(whole, field);
                given.into_iter().chain(family).for_each(|i| self.leave(i, Say::BatchNoteWholeName {}));
                continue;
            }
            full.into_iter().for_each(|i| self.leave(i, Say::BatchNoteNameJoined {}));
            let title = of(self, "title").filter(|i| self.candidates[*i].column.filled().mostly(Look::Degree));
            let parts: Vec<usize> = [title, given, family].into_iter().flatten().collect();
            for (part, index) in parts.iter().enumerate() {
                let doubt = match both {
                    None if parts.len() == 1 => Some(Say::BatchDoubtPartOfName {}),
                    _ => self.unlike(*index, Look::Words, Say::BatchUnlikeNames {}).filter(|_| Some(*index) != title),
                };
                self.use_for(*index, field, doubt);
                self.uses[*index].part = part;
            }
        }
        for index in self.open("title") {
            let cells = self.candidates[index].column.filled();
            if cells.mostly(Look::Salutation) || cells.0.is_empty() {
                self.leave(index, Say::BatchUnreadFormOfAddress {});
            } else {
                self.leave_in_doubt(index, Say::BatchDoubtTitle {});
            }
        }
    }

    /// Whether the cells of one column stand in those of another, row by row.
    fn holds(&self, whole: usize, part: usize) -> bool {
        let (whole, part) = (&self.candidates[whole].column.cells, &self.candidates[part].column.cells);
        let pairs = whole.iter().zip(part).filter_map(|(w, p)| Some((w.as_ref()?, p.as_ref()?)));
        let (mut all, mut held) = (0, 0);
        for (whole, part) in pairs {
            all += 1;
            held += usize::from(whole.trim() != part.trim() && whole.contains(part.trim()));
        }
        all > 0 && held * 2 > all
    }

    fn whole_name(&mut self, index: usize, field: &str) {
        let cells = self.candidates[index].column.filled();
        let doubt = if cells.contradict(Look::Words) {
            Some(Say::BatchUnlikeNames {})
        } else if cells.share(Look::CommaName) > 0.3 {
            Some(Say::BatchDoubtCommaNames {})
        } else {
            None
        };
        self.use_for(index, field, doubt);
    }

    fn unlike(&self, index: usize, look: Look, unlike: Say) -> Option<Say> {
        self.candidates[index].column.filled().contradict(look).then_some(unlike)
    }

    fn streets(&mut self) {
        for who in [Who::Unsaid, Who::Own, Who::Client, Who::Child] {
            let of = |this: &Self, id: &str| {
                this.open(id).into_iter().filter(|i| this.candidates[*i].who == who).collect::<Vec<_>>()
            };
            let streets = of(self, "street");
            let Some(street) = streets.first().copied() else { continue };
            // "Adresse" beside "Straße" is something else.
            let street = streets
                .iter()
                .copied()
                .find(|i| !self.candidates[*i].column.filled().contradict(Look::Street))
                .unwrap_or(street);
            let Some(field) = self.field(street) else { continue };
            for other in streets.into_iter().filter(|i| *i != street) {
                self.leave_in_doubt(other, Say::BatchDoubtOtherStreet {});
            }
            let cells = self.candidates[street].column.filled();
            if cells.share(Look::WholeAddress) > 0.3 {
                self.leave_in_doubt(street, Say::BatchDoubtWholeAddress {});
                continue;
            }
            let email = cells.mostly(Look::Email);
            if email {
                self.leave_in_doubt(street, Say::BatchDoubtEmails {});
                continue;
            }
            let doubt = self.unlike(street, Look::Street, Say::BatchUnlikeStreets {});
            self.use_for(street, field, doubt);
            let mut part = 1;
            for id in ["house_number", "house_number_suffix"] {
                if let Some(index) = of(self, id).first().copied() {
                    let doubt = self
                        .unlike(index, Look::HouseNumber, Say::BatchUnlikeHouseNumbers {})
                        .filter(|_| id == "house_number");
                    self.use_for(index, field, doubt);
                    self.uses[index].part = part;
                    part += 1;
                }
            }
        }
        for index in self.open("house_number").into_iter().chain(self.open("house_number_suffix")) {
            self.leave_in_doubt(index, Say::BatchDoubtNoStreet {});
        }
    }

    fn accounts(&mut self) {
        for (id, account) in words::accounts() {
            for index in self.open(id) {
                self.account(index, account);
            }
        }
        for index in self.open("account") {
            let cells = self.candidates[index].column.filled();
            let by_host = words::accounts().map(|(_, account)| account).find(|account| {
                cells.mostly_on(&account.hosts) && !self.taken(&format!("account.{}.url", account.service))
            });
            if let Some(account) = by_host {
                self.account(index, account);
            } else if cells.mostly(Look::Iban) {
                self.leave(index, Say::BatchUnreadBankData {});
            } else {
                let example = words::accounts().next().map_or("", |(_, account)| &account.service);
                let field = Arg::field(format!("account.{example}.handle"));
                self.leave_in_doubt(index, Say::BatchDoubtWhichService { field });
            }
        }
    }

    fn account(&mut self, index: usize, account: &AccountMeaning) {
        let cells = self.candidates[index].column.filled();
        let (url, email) = (cells.share(Look::Url), cells.share(Look::Email));
        let (kind, doubt) = if cells.mostly(Look::YesNo) {
            return self.leave_in_doubt(index, Say::BatchDoubtYesNo {});
        } else if cells.0.is_empty() {
            ("url", Some(Say::BatchDoubtBlankAccount {}))
        } else if cells.share(Look::BareUrl) > 0.2 {
            ("url", Some(Say::BatchDoubtBareUrl {}))
        } else if url >= 0.8 {
            ("url", None)
        } else if url > 0.2 {
            ("url", Some(Say::BatchDoubtMixedAccounts {}))
        } else if email > 0.5 {
            ("email", None)
        } else if account.by == "phone" {
            ("phone", (!cells.mostly(Look::Phone)).then_some(Say::BatchUnlikePhones {}))
        } else {
            (account.by.as_str(), None)
        };
        let field = format!("account.{}.{kind}", account.service);
        if self.taken(&field) {
            return self.leave_in_doubt(index, Say::BatchOtherColumn { field: Arg::field(field) });
        }
        self.use_for(index, &field, doubt);
    }

    /// All that needs no other column.
    fn others(&mut self) {
        for index in 0..self.uses.len() {
            if self.settled(index) || self.candidates[index].id.is_empty() {
                continue;
            }
            let cells = self.candidates[index].column.filled();
            // "PLZ (Wohnort)" is one or the other.
            let id = match self.candidates[index].id {
                "postal_code_and_city" if cells.mostly(Look::PostalCode) => "postal_code",
                id => id,
            };
            if id == "postal_code" && self.candidates[index].own.is_none() {
                let candidate = &mut self.candidates[index];
                (candidate.own, candidate.client) = (Some("sender.postal_code"), Some("represented.postal_code"));
            }
            let cells = self.candidates[index].column.filled();
            let look = match id {
                "postal_code" => Some((Look::PostalCode, Say::BatchUnlikePostalCodes {})),
                "city" => Some((Look::Words, Say::BatchUnlikePlaces {})),
                "country" => Some((Look::Country, Say::BatchUnlikeCountries {})),
                "email" => Some((Look::Email, Say::BatchUnlikeEmails {})),
                "phone" | "mobile" => Some((Look::Phone, Say::BatchUnlikePhones {})),
                _ => None,
            };
            match id {
                "objected" => self.objected(index),
                "mobile" if self.candidates.iter().any(|c| c.id == "phone" && c.who == self.candidates[index].who) => {
                    self.leave(index, Say::BatchNoteOtherPhone {});
                }
                "status" if !cells.0.is_empty() && cells.0.iter().all(|c| Status::from_word(c.trim()).is_some()) => {
                    self.once(index, None);
                }
                "authority" | "controller" if cells.mostly(Look::Id) => self.once(index, None),
                "language" if cells.mostly(Look::Language) => self.once(index, None),
                "spoken" if cells.mostly(Look::Language) => {
                    self.leave_in_doubt(index, Say::BatchDoubtLanguage {});
                }
                "status" | "authority" | "controller" | "language" => {
                    let field = self.candidates[index].own.unwrap_or_default();
                    self.leave_in_doubt(index, Say::BatchDoubtOtherWords { field: Arg::field(field) });
                }
                "own_grounds" if cells.length() < 12 && !cells.0.is_empty() => {
                    self.leave_in_doubt(index, Say::BatchDoubtGrounds {});
                }
                "own_grounds" => {
                    let doubt = (!self.candidates[index].exact).then_some(Say::BatchDoubtOwnWords {});
                    self.once(index, doubt);
                }
                "birth_year"
                    if self
                        .candidates
                        .iter()
                        .any(|c| c.who == Who::Child && c.own.is_some() && c.id != "birth_year") =>
                {
                    let doubt = self.unlike(index, Look::Year, Say::BatchUnlikeYears {});
                    self.use_for(index, "represented.birth_year", doubt);
                }
                // A flat or a "c/o" that is left out loses the letter.
                "address_extra" if !cells.0.is_empty() => {
                    let why = self.candidates[index].why_unread();
                    self.leave_in_doubt(index, why);
                }
                "postal_code_and_city" => {
                    let why = self.candidates[index].why_unread();
                    self.leave_in_doubt(index, why);
                }
                "client" | "child" | "full_name" | "given_name" | "family_name" => {
                    self.leave_in_doubt(index, Say::BatchDoubtWhoseName {});
                }
                _ => {
                    let doubt = look.and_then(|(look, what)| self.unlike(index, look, what));
                    self.once(index, doubt);
                }
            }
        }
    }

    /// Fills a field that no other column fills; else nobody reads it.
    fn once(&mut self, index: usize, doubt: Option<Say>) {
        let candidate = &self.candidates[index];
        match self.field(index) {
            Some(field) if self.taken(field) => {
                let note = Say::BatchOtherColumn { field: Arg::field(field) };
                if candidate.id == "mobile" || candidate.id == "phone" {
                    self.leave(index, note)
                } else {
                    self.leave_in_doubt(index, note)
                }
            }
            Some(field) => self.use_for(index, field, doubt),
            None if candidate.who == Who::Other => self.leave(index, Say::BatchNoteSomebodyElse {}),
            None => {
                let note = candidate.why_unread();
                self.leave(index, note);
            }
        }
    }

    fn objected(&mut self, index: usize) {
        let kind = crate::batch::tree::text_at(&self.centre.defaults, "kind");
        let first_letter = |kind: &str| matches!(kind, "objection" | "access" | "consent-withdrawal" | "authorisation");
        let days = self.candidates[index].column.filled().mostly(Look::Day);
        match kind {
            Some(kind) if !first_letter(&kind) && days => self.once(index, None),
            Some(kind) if first_letter(&kind) && days => self.leave(index, Say::BatchNoteFirstLetter {}),
            _ => self.leave_in_doubt(index, Say::BatchDoubtObjected {}),
        }
    }

    /// Headings nobody knows: only the cells can speak.
    fn unknown(&mut self) {
        for index in 0..self.uses.len() {
            if self.settled(index) {
                continue;
            }
            let cells = self.candidates[index].column.filled();
            let person = if self.writer == Writer::Centre { "represented" } else { "sender" };
            let by_host = words::accounts().map(|(_, account)| account).find(|account| cells.mostly_on(&account.hosts));
            let look = if let Some(account) = by_host {
                Some(format!("account.{}.url", account.service))
            } else if cells.mostly(Look::Email) && self.writer != Writer::Centre {
                Some("sender.email".to_owned())
            } else if cells.mostly(Look::PostalCode) && cells.length() == 5 {
                Some(format!("{person}.postal_code"))
            } else {
                None
            };
            match look {
                Some(field) if !self.taken(&field) => {
                    self.use_for(index, &field, Some(Say::BatchDoubtCellsAlone {}));
                }
                _ => self.leave_in_doubt(index, Say::BatchDoubtUnknown {}),
            }
        }
    }

    /// What else the centre's file needs.
    fn notes(&self) -> Vec<Say> {
        let mut notes = Vec::new();
        let person = if self.writer == Writer::Centre { "represented" } else { "sender" };
        let country = format!("{person}.country");
        if self.taken(&format!("{person}.city")) && !self.taken(&country) {
            notes.push(Say::BatchNoteCountry { country: Arg::field(country) });
        }
        if !self.taken("reference") {
            notes.push(Say::BatchNoteKey {});
        }
        notes
    }
}

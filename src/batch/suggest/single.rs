//! Columns that need no other: accounts, days, contacts, words.
//!
//! In: columns that are not settled yet. Out: the field of each, by its heading and its cells; headings that nobody knows, by their cells alone.

use super::Writer;
use super::choose::Choosing;
use super::witness::Look;
use crate::batch::columns;
use crate::batch::words::{self, AccountMeaning, Who};
use crate::case::Status;
use crate::read::choice::Choice;
use crate::words::{Arg, Say};

impl Choosing<'_> {
    pub(super) fn accounts(&mut self) {
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
    pub(super) fn others(&mut self) {
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
        let days = self.candidates[index].column.filled().mostly(Look::Day);
        match columns::why_not_objected(self.centre) {
            None if days => self.once(index, None),
            Some(Say::BatchNoteFirstLetter {}) if days => self.leave(index, Say::BatchNoteFirstLetter {}),
            _ => self.leave_in_doubt(index, Say::BatchDoubtObjected {}),
        }
    }

    /// Headings nobody knows: only the cells can speak.
    pub(super) fn unknown(&mut self) {
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
}

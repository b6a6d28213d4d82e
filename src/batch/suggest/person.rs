//! Columns of a person: what they are known by, their name, their street.
//!
//! In: columns that may be parts of these. Out: which part each is; what cannot be told apart is in doubt. Columns are compared with
//! each other: a name in two columns, a house number behind its street.

use super::choose::Choosing;
use super::witness::Look;
use crate::batch::words::Who;
use crate::words::{Arg, Say};

impl Choosing<'_> {
    /// What a row is known by: a sign of the office before a running number.
    pub(super) fn references(&mut self) {
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

    pub(super) fn names(&mut self) {
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

    pub(super) fn streets(&mut self) {
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
}

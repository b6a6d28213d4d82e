//! The directory: all records, found by their ids.
//!
//! In: the built-in records; a signed file (`update`), a user's corrections (`overrides`) and marks of what was found, laid over them. Out:
//! [`Directory`].

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::authority::Authority;
use super::builtin;
use super::controller::Controller;
use super::held::Held;
use super::holidays;
use super::overrides::{self, Beside};
use super::records::{Records, replace};
use super::service::Service;
use super::update::Update;
use crate::law::act::Act;
use crate::law::calendar::Calendar;
use crate::law::holiday::Holiday;
use crate::law::period;
use crate::law::place::Place;
use crate::mark::{self, Fact, Found, Marks};
use crate::problem::{Problems, Source};
use crate::words::Arg;

/// All authorities and controllers: the built-in ones, with a signed file, the user's corrections and marks laid over them. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Directory {
    records: Arc<Records>,
}

impl Directory {
    /// The directory that is part of the program.
    pub fn builtin() -> Directory {
        Directory { records: Arc::clone(&builtin::RECORDS) }
    }

    /// The built-in directory with a user's TOML file laid over it.
    ///
    /// The file has `[[authority]]`, `[[controller]]` and `[[holiday]]` tables. A known `id` replaces the fields it
    /// gives, lists as a whole, and leaves the others; a new `id` adds a record, which must be complete.
    /// Who corrects the address, the e-mail address or the day of the check vouches for the record, and
    /// our doubt about it is dropped.
    ///
    /// # Errors
    /// Everything that is wrong with the file, each with its place.
    #[allow(clippy::needless_pass_by_value, reason = "a source is always handed on as a shared one")]
    pub fn with_overrides(text: Arc<Source>) -> Result<Directory, Problems> {
        let records = overrides::apply(&text, &builtin::RECORDS, Beside::Nothing)?;
        Ok(Directory { records: Arc::new(records) })
    }

    /// The same for a file that has other tables as well, such as a configuration; those are left alone.
    ///
    /// # Errors
    /// Everything that is wrong with the records in it, each with its place.
    pub fn corrected(&self, text: &Arc<Source>) -> Result<Directory, Problems> {
        let records = overrides::apply(text, &self.records, Beside::OtherTables)?;
        Ok(Directory { records: Arc::new(records) })
    }

    /// These records, each replaced by that of the signed file unless the one here was checked later, by the program or, as the marks have it, by the user.
    pub fn updated(&self, update: &Update, marks: &Marks) -> Directory {
        let looked_at = self.with_marks(marks);
        let later = |record: &str, issued: Option<NaiveDate>| {
            let day = match record.split_once('/') {
                Some(("authority", id)) => looked_at.authority(id).and_then(|record| record.provenance.checked),
                Some((_, id)) => looked_at.controller(id).and_then(|record| record.provenance.checked),
                None => None,
            };
            day > issued
        };
        let marked: BTreeSet<String> = ["authority", "controller"]
            .into_iter()
            .flat_map(|kind| marks.records(kind).map(move |id| format!("{kind}/{id}")))
            .collect();
        let keeps = |record: &str, issued| marked.contains(record) && later(record, issued);
        Directory { records: Arc::new(update.over(&self.records, &keeps)) }
    }

    /// These records with what was found when their facts were looked up.
    pub fn with_marks(&self, marks: &Marks) -> Directory {
        let mut records = Records::clone(&self.records);
        for id in marks.records("authority") {
            replace(&mut records.authorities, id, |authority| authority.marked(marks));
        }
        for id in marks.records("controller") {
            replace(&mut records.controllers, id, |controller| controller.marked(marks));
        }
        let places = Place::codes().filter_map(Place::find).map(|(place, _)| place);
        let places = places.filter(|place| marks.records("holidays").any(|code| code == place.code));
        let facts: Vec<Fact> = places.map(Place::fact).chain(period::act().map(Act::fact)).collect();
        records.wrong_holidays = mark::found_of(&facts, marks);
        Directory { records: Arc::new(records) }
    }

    /// The authority with this id.
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.records.authorities.iter().find(|authority| authority.id() == id).map(Held::get)
    }

    /// All authorities.
    pub fn authorities(&self) -> impl Iterator<Item = &Authority> {
        self.records.authorities.iter().map(Held::get)
    }

    /// The authorities that may have this word as a value, such as the code of their country; the others do not.
    pub(super) fn authorities_saying(&self, word: &str) -> impl Iterator<Item = &Authority> {
        self.records.authorities.iter().filter(move |authority| authority.may_say(word)).map(Held::get)
    }

    /// The ids of all authorities, for a did-you-mean.
    pub fn authority_ids(&self) -> impl Iterator<Item = &str> {
        self.records.authorities.iter().map(Held::id)
    }

    /// The controller with this id.
    pub fn controller(&self, id: &str) -> Option<&Controller> {
        self.records.controllers.iter().find(|controller| controller.id() == id).map(Held::get)
    }

    /// All controllers.
    pub fn controllers(&self) -> impl Iterator<Item = &Controller> {
        self.records.controllers.iter().map(Held::get)
    }

    /// Everything in its records that can be looked up.
    pub fn facts(&self) -> Vec<Fact> {
        self.authorities().flat_map(Authority::facts).chain(self.controllers().flat_map(Controller::facts)).collect()
    }

    /// A service by its id, with the controller that is responsible for it.
    pub fn service(&self, id: &str) -> Option<(&Controller, &Service)> {
        let answers = self.records.controllers.iter().find(|held| held.service_ids().any(|of| of == id))?.get();
        Some((answers, answers.services.iter().find(|service| service.id == id)?))
    }

    /// The ids of all services, in the order of [`Directory::services`].
    pub fn service_ids(&self) -> impl Iterator<Item = &str> {
        self.records.controllers.iter().flat_map(Held::service_ids)
    }

    /// The services of all controllers.
    pub fn services(&self) -> impl Iterator<Item = (&Controller, &Service)> {
        self.controllers().flat_map(|controller| controller.services.iter().map(move |service| (controller, service)))
    }

    /// The holidays that a signed file or the user added, each with the code of its place.
    pub(super) fn own_holidays(&self) -> &[(String, Holiday)] {
        &self.records.holidays
    }

    /// The working days of a place by its code in ISO 3166, with the holidays the user added for it. Where its holidays
    /// are not known, weekends and the user's alone are free.
    pub fn calendar(&self, place: &str) -> Calendar {
        let own = self.records.holidays.iter().filter(|(of, _)| holidays::covers(of, place));
        let own = own.map(|(_, holiday)| holiday.clone()).collect();
        Calendar::of_place(place).unwrap_or_default().with_own(own)
    }

    /// What was found to be wrong with the holidays of a place, or with the act by which all periods are counted, when somebody looked them up.
    pub fn doubt_of_holidays(&self, place: &str) -> Option<Arg> {
        // Nearly always; naming the facts means hashing their tables.
        let wrong = &self.records.wrong_holidays;
        if wrong.is_empty() {
            return None;
        }
        let of_place = Place::find(place).map(|(place, _)| place.fact().id);
        let of_act = period::act().map(|act| act.fact().id);
        let is_used = |id: &String| of_place.as_ref() == Some(id) || of_act.as_ref() == Some(id);
        let found: Vec<Found> = wrong.iter().filter(|found| is_used(&found.id)).cloned().collect();
        mark::doubt(None, &found)
    }

    /// The ids of all controllers, for a did-you-mean.
    pub fn controller_ids(&self) -> impl Iterator<Item = &str> {
        self.records.controllers.iter().map(Held::id)
    }
}

impl Default for Directory {
    fn default() -> Self {
        Directory::builtin()
    }
}

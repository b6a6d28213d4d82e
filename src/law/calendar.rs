//! Working days of a place, strictly and leniently.
//!
//! In: a date and the place where an act is due. Out: what stands against the day. Article 2 of
//! Regulation (EEC, Euratom) No 1182/71: holidays are those of the Member State or of the institution where the act
//! is to be done, and every other day but Saturday and Sunday is a working day.
//!
//! Strict is the law: statutory holidays only, with the days that by law make up for one on a weekend. Lenient adds
//! days on which nobody should count on an answer: a weekday that makes up for a holiday by custom, a holiday that
//! only some municipalities have, or some parts of a country when the part is not known, days on which offices are
//! usually closed.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holiday::{Holiday, Standing};
use super::place::Place;

/// The place whose holidays count. Cheap to clone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Nothing where the holidays are not known: only Saturdays and Sundays are free, so that a true end can be
    /// later.
    place: Option<&'static Place>,
    part: Option<&'static str>,
    /// Holidays the user knows of.
    own: Arc<[Holiday]>,
}

/// A statutory day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOff<'c> {
    /// The English name of the holiday.
    pub name: &'c str,
    /// Whether the day makes up for the holiday, which fell on a weekend.
    pub made_up: bool,
}

/// Why a day that is a working day by the law is better not counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Custom<'c> {
    /// It makes up for a holiday on a weekend.
    SubstituteFor(&'c str),
    /// It is a holiday in some municipalities of the part.
    InPartOf(&'c str, &'c str),
    /// It is a holiday in some of the parts, which are called so.
    InSome(&'c str, &'c str),
    /// Offices are usually closed.
    Usual(&'c str),
}

/// So far back a weekend holiday can wait for its substitute: Saturday to the second Monday after.
pub(super) const LONGEST_WAIT: Days = Days::new(10);

impl Calendar {
    /// The calendar of a place whose holidays are not known.
    pub fn weekends_only() -> Self {
        Calendar::default()
    }

    /// The calendar of a place by its code in ISO 3166: `IE`, `DE`, `DE-ST`, `GB-SCT`, or `EU` for the institutions.
    pub fn of_place(code: &str) -> Option<Self> {
        let (place, part) = Place::find(code)?;
        Some(Calendar { place: Some(place), part, own: Arc::default() })
    }

    /// The same calendar with holidays the user knows of.
    #[must_use]
    pub fn with_own(self, own: Arc<[Holiday]>) -> Self {
        Calendar { own, ..self }
    }

    /// The code of the place; nothing where its holidays are not known.
    pub fn place(&self) -> Option<&'static str> {
        self.part.or(self.place.map(|place| place.code))
    }

    /// Whether somebody added holidays.
    pub fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// The same calendar without holidays that somebody added; none where nobody did.
    pub(super) fn without_own(&self) -> Option<Self> {
        self.has_own().then(|| Calendar { own: Arc::default(), ..self.clone() })
    }

    /// The holidays that somebody added on a day, and those on a weekend before that a later day may make up for.
    pub(super) fn own_on(&self, date: NaiveDate) -> impl Iterator<Item = &Holiday> {
        let counts = move |holiday: &&Holiday| !is_weekend(date) || holiday.made_up.is_some();
        self.own.iter().filter(move |holiday| holiday.standing(None).is_some() && holiday.is_on(date)).filter(counts)
    }

    /// Whether the holidays of the place are known; else only weekends are, and what the user added.
    pub fn knows_holidays(&self) -> bool {
        self.place.is_some()
    }

    /// The statutory days off on a day.
    pub fn holidays_on(&self, date: NaiveDate) -> Vec<DayOff<'_>> {
        let by_rule = self.fixed_on(date).map(|holiday| DayOff { name: &holiday.name, made_up: false });
        let made_up = self.made_up_on(date, true).map(|name| DayOff { name, made_up: true });
        by_rule.chain(made_up).collect()
    }

    /// Whether the day is a working day by the law.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date) && self.fixed_on(date).next().is_none() && self.made_up_on(date, true).is_none()
    }

    /// Why a working day is better not counted as one, if so.
    pub fn custom_on(&self, date: NaiveDate) -> Option<Custom<'_>> {
        if !self.is_working_day(date) {
            return None;
        }
        let mut today = self.all().filter(|(holiday, _)| holiday.is_on(date));
        let of_rule = today.find_map(|(holiday, standing)| self.custom(holiday, standing));
        of_rule
            .or_else(|| self.made_up_on(date, false).map(Custom::SubstituteFor))
            .or_else(|| self.made_up_in_some(date))
    }

    /// The day that makes up for a holiday in some parts of a country, when the part is not known.
    fn made_up_in_some(&self, date: NaiveDate) -> Option<Custom<'_>> {
        let (place, parts) = (self.place?, self.place?.parts_are.as_deref()?);
        if self.part.is_some() {
            return None;
        }
        let in_part = |part| Calendar { part: Some(part), ..self.clone() }.made_up_on(date, true).map(str::to_owned);
        let name = place.parts().find_map(in_part)?;
        let holiday = place.holidays.iter().find(|holiday| holiday.name == name)?;
        Some(Custom::InSome(parts, &holiday.name))
    }

    /// Whether the day is a working day by the law and by custom.
    pub fn is_surely_working_day(&self, date: NaiveDate) -> bool {
        self.is_working_day(date) && self.custom_on(date).is_none()
    }

    fn custom<'c>(&'c self, holiday: &'c Holiday, standing: Standing) -> Option<Custom<'c>> {
        let country = || self.place.map_or("the country", |place| place.name.as_str());
        let part = || self.place.zip(self.part).and_then(|(place, part)| place.part(part)).unwrap_or_else(country);
        let parts = || self.place.and_then(|place| place.parts_are.as_deref());
        match standing {
            Standing::Law => None,
            Standing::InPart => Some(Custom::InPartOf(part(), &holiday.name)),
            Standing::InSome => Some(match parts() {
                Some(parts) if self.part.is_none() => Custom::InSome(parts, &holiday.name),
                _ => Custom::InPartOf(country(), &holiday.name),
            }),
            Standing::Usual => Some(Custom::Usual(&holiday.name)),
        }
    }

    /// All holidays that are something here, with what they are.
    fn all(&self) -> impl Iterator<Item = (&Holiday, Standing)> {
        let known = self.place.map_or(&[][..], |place| &place.holidays).iter();
        let known = known.filter_map(|holiday| Some((holiday, holiday.standing(self.part)?)));
        // A user's holidays were chosen for the place.
        let own = self.own.iter().filter_map(|holiday| Some((holiday, holiday.standing(None)?)));
        known.chain(own)
    }

    /// The statutory holidays that a rule puts on a day.
    fn fixed_on(&self, date: NaiveDate) -> impl Iterator<Item = &Holiday> {
        self.all()
            .filter(|(_, standing)| *standing == Standing::Law)
            .map(|(holiday, _)| holiday)
            .filter(move |holiday| holiday.is_on(date))
    }

    /// The holiday on a weekend that this day makes up for, by law or by custom.
    ///
    /// Each holiday on a weekend takes the next working day that no earlier one took: 25 and 26 December
    /// 2027, a Saturday and a Sunday, take Monday and Tuesday.
    fn made_up_on(&self, date: NaiveDate, by_law: bool) -> Option<&str> {
        let mut any = self.all().filter_map(|(holiday, _)| holiday.made_up.as_ref());
        if is_weekend(date) || !any.any(|made_up| made_up.by_law == by_law) {
            return None;
        }
        let start = date.checked_sub_days(LONGEST_WAIT).unwrap_or(NaiveDate::MIN);
        let waits = |day: NaiveDate| self.fixed_on(day).any(|h| h.made_up.as_ref().is_some_and(|m| m.by_law == by_law));
        if !days_from(start).take_while(|day| *day < date).any(|day| is_weekend(day) && waits(day)) {
            return None;
        }
        let mut waiting = VecDeque::new();
        let mut taken = None;
        for day in days_from(start).take_while(|day| *day <= date) {
            taken = None;
            if is_weekend(day) {
                waiting.extend(self.fixed_on(day).filter(|holiday| {
                    holiday.made_up.as_ref().is_some_and(|m| m.by_law == by_law && m.on.contains(&day.weekday()))
                }));
            } else if self.fixed_on(day).next().is_none() && (by_law || self.made_up_on(day, true).is_none()) {
                taken = waiting.pop_front();
            }
        }
        taken.map(|holiday| holiday.name.as_str())
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.place().unwrap_or("weekends only");
        write!(f, "Calendar({code}, {} own)", self.own.len())
    }
}

/// The day and those after it, to the very last one (`NaiveDate::iter_days` leaves that out).
pub(super) fn days_from(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::successors(Some(first), NaiveDate::succ_opt)
}

/// Saturday or Sunday.
pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;

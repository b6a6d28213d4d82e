//! Holidays of a user's own.
//!
//! In: `[[holiday]]` tables of a user's file. Out: each holiday with the code of its place, or what is wrong with it at
//! its place in the file. What a holiday says of its day stands in `law::holiday_file`.
//!
//! ```toml
//! [[holiday]]
//! place = "DE-BY"            # a country, or a part of one whose holidays are known by parts
//! name = "Peace Festival"
//! on = "08-08"
//! ```

use serde::Deserialize;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::{Spanned, Table, Value};

use super::country::Country;
use super::field_error;
use super::overrides::Reader;
use crate::law::holiday::Holiday;
use crate::law::holiday_file::HolidayTable;
use crate::law::place::Place;
use crate::problem::{Code, did_you_mean};
use crate::words::{self, Arg, Join};

/// The name of its table.
pub(super) const TABLE: &str = "holiday";

/// Whether a holiday of one place is one of another: of the same, or of a part of it.
pub(super) fn covers(of: &str, place: &str) -> bool {
    let place = canonical(place);
    of == place || place.split('-').next() == Some(of)
}

/// The one code of a place that has several: `GB-EAW` for `GB-ENG`, `GR` for `EL`.
fn canonical(code: &str) -> &str {
    Place::find(code).map_or(code, |(place, part)| part.unwrap_or(place.code))
}

impl Reader<'_> {
    /// Reads the user's holidays.
    pub(super) fn holidays(&mut self, file: &DeTable<'_>, holidays: &mut Vec<(String, Holiday)>) {
        let Some(value) = file.get(TABLE) else {
            return;
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.add(Code::DirectoryNoList { table: TABLE.into() }.error(), Some(value.span()));
            return;
        };
        for item in array {
            let Some(table) = item.get_ref().as_table() else {
                self.add(Code::DirectoryHolidayNoTable { table: TABLE.into() }.error(), Some(item.span()));
                continue;
            };
            let place = self.place(item, table);
            let holiday = self.holiday(item, table);
            holidays.extend(place.zip(holiday));
        }
    }

    /// The place a holiday is for.
    fn place(&mut self, item: &Spanned<DeValue<'_>>, table: &DeTable<'_>) -> Option<String> {
        let field = format!("{TABLE}.place");
        let Some(value) = table.get("place") else {
            self.add(Code::DirectoryHolidayNowhere {}.error().field(field), Some(item.span()));
            return None;
        };
        let code = value.get_ref().as_str().map(str::trim);
        let known = code.filter(|code| Place::find(code).is_some() || Country::parse(code).is_some());
        if known.is_none() {
            let place = code.unwrap_or("this").into();
            self.add(Code::DirectoryHolidayPlace { place }.error().field(field), Some(value.span()));
        }
        known.map(|code| {
            Country::parse(code).map_or_else(|| canonical(code), |country| canonical(country.code())).to_owned()
        })
    }

    /// The holiday itself, without the place.
    fn holiday(&mut self, item: &Spanned<DeValue<'_>>, table: &DeTable<'_>) -> Option<Holiday> {
        let mut given = Table::new();
        for (key, value) in table.iter().filter(|(key, _)| key.get_ref() != "place") {
            given.insert(key.get_ref().to_string(), Value::deserialize(ValueDeserializer::from(value.clone())).ok()?);
        }
        let message = match HolidayTable::deserialize(given).map(HolidayTable::holiday) {
            Ok(Ok(holiday)) => return Some(holiday),
            Ok(Err(why)) => {
                self.unread(item, why.into());
                return None;
            }
            Err(error) => error.message().to_owned(),
        };
        let Some((unknown, known)) = field_error::unknown_field(&message) else {
            self.unread(item, words::said(&message));
            return None;
        };
        let near = did_you_mean(unknown, known.iter().copied()).into();
        let (name, known) = (unknown.into(), Arg::list(known, Join::Comma));
        let problem = Code::DirectoryHolidayField { name, near, known }.error();
        let span = table.iter().find(|(key, _)| key.get_ref() == unknown).map_or(item.span(), |(key, _)| key.span());
        self.add(problem.field(format!("{TABLE}.{unknown}")), Some(span));
        None
    }

    fn unread(&mut self, item: &Spanned<DeValue<'_>>, why: Arg) {
        self.add(Code::DirectoryHolidayUnread { why }.error().field(TABLE), Some(item.span()));
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::directory::records::Directory;
    use crate::problem::{Problems, Source};

    fn directory(text: &str) -> Result<Directory, Problems> {
        Directory::with_overrides(Source::new("config.toml", text))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_holiday_counts_in_its_place_and_in_the_parts_of_it() {
        let directory = directory(
            "[[holiday]]\nplace = \"DE-BY\"\nname = \"Peace Festival\"\non = \"08-08\"\n\
             [[holiday]]\nplace = \"GB\"\nname = \"Jubilee\"\ndates = [2027-05-07]\n\
             [[holiday]]\nplace = \"US\"\nname = \"Independence Day\"\non = \"07-04\"\n",
        )
        .unwrap();
        let free = |place: &str, date: &str| !directory.calendar(place).is_working_day(day(date));
        assert!(free("DE-BY", "2028-08-08") && !free("DE-BE", "2028-08-08") && !free("DE", "2028-08-08"));
        assert!(free("GB", "2027-05-07") && free("GB-SCT", "2027-05-07") && free("GB-ENG", "2027-05-07"));
        assert!(free("US", "2028-07-04") && !free("US", "2028-12-25") && !directory.calendar("US").knows_holidays());
        assert!(!free("IE", "2027-05-07"));
        assert!(free("DE-BY", "2028-12-25"), "what is known stays");
    }

    #[test]
    fn every_wrong_holiday_is_told_at_its_place() {
        let problems = directory(
            "[[holiday]]\nname = \"a\"\non = \"08-08\"\n\
             [[holiday]]\nplace = \"FR-75\"\nname = \"b\"\non = \"08-08\"\n\
             [[holiday]]\nplace = \"IE\"\nname = \"c\"\nonn = \"08-08\"\n\
             [[holiday]]\nplace = \"IE\"\nname = \"d\"\n\
             [[holiday]]\nplace = \"IE\"\nname = \"e\"\non = \"8.8.\"\n",
        )
        .unwrap_err();
        let told: Vec<(&str, &str, usize)> = problems
            .iter()
            .map(|p| (p.code.as_str(), p.field.as_deref().unwrap(), p.place.as_ref().unwrap().line_column().0))
            .collect();
        assert_eq!(
            told,
            [
                ("directory::missing-field", "holiday.place", 1),
                ("directory::wrong-value", "holiday.place", 5),
                ("directory::unknown-field", "holiday.onn", 11),
                ("directory::wrong-value", "holiday", 12),
                ("directory::wrong-value", "holiday", 15),
            ]
        );
        assert!(problems.iter().all(|p| p.advice().is_some()));
    }
}

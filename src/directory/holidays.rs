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

use std::collections::BTreeMap;

use super::country::Country;
use crate::law::holiday::Holiday;
use crate::law::holiday_file;
use crate::law::place::Place;
use crate::problem::Code;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::words::Say;

/// So many days a place may be given, by all tables together: fewer than its days from Monday to Friday, so that a year never lacks a day to work on, and a
/// period that nobody can count never begins.
const MOST_DAYS: usize = 200;

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

/// Reads one of the user's holidays, with the code of its place.
pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<(String, Holiday)> {
    let place = place(table);
    let holiday = holiday_file::read(table);
    place.zip(holiday)
}

/// Reads all of a file, which count together with those that others added before.
pub(super) fn all(file: &mut TableReader<'_, '_>, before: &[(String, Holiday)]) -> Vec<(String, Holiday)> {
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    for (place, holiday) in before {
        *days.entry(place.clone()).or_default() += holiday.days();
    }
    file.tables(TABLE, |table, _| {
        let (place, holiday) = read(table)?;
        let most = most(&days, &place);
        *days.entry(place.clone()).or_default() += holiday.days();
        let count = most + holiday.days();
        // Said once, where it begins.
        if most <= MOST_DAYS && count > MOST_DAYS {
            let why =
                Say::LawHolidaysTogether { place: place.as_str().into(), count: count.into(), most: MOST_DAYS.into() };
            table.section_problem(Code::DirectoryHolidayUnread { why: why.into() }.error());
        }
        Some((place, holiday))
    })
}

/// How many days a place has been given so far, with those of its country; a country, with those of the part that has most.
fn most(days: &BTreeMap<String, usize>, place: &str) -> usize {
    let of = |place: &str| days.get(place).copied().unwrap_or_default();
    match place.split_once('-') {
        Some((country, _)) => of(country) + of(place),
        None => {
            of(place)
                + days
                    .keys()
                    .filter(|part| *part != place && covers(place, part))
                    .map(|part| of(part))
                    .max()
                    .unwrap_or_default()
        }
    }
}

/// The place a holiday is for.
fn place(table: &mut TableReader<'_, '_>) -> Option<String> {
    let code = table.text("place", Need::Required, TextKind::Word)?;
    let known = Place::find(&code).is_some() || Country::parse(&code).is_some();
    if !known {
        table.problem("place", Code::DirectoryHolidayPlace { place: code.as_str().into() }.error());
        return None;
    }
    Some(Country::parse(&code).map_or_else(|| canonical(&code), |country| canonical(country.code())).to_owned())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::directory::by_id::Directory;
    use crate::problem::{Problem, Problems, Source};

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
                ("directory::missing-field", "holiday.1.place", 1),
                ("directory::wrong-value", "holiday.2.place", 5),
                ("directory::unknown-field", "holiday.3.onn", 11),
                ("directory::wrong-value", "holiday.4", 12),
                ("directory::wrong-value", "holiday.5.on", 18),
            ]
        );
        let says_how = |p: &Problem| p.advice().is_some() || p.message().ends_with("which is written 12-25");
        assert!(problems.iter().all(says_how));
    }
}

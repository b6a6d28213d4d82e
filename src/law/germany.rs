//! The public holidays of the German Länder.
//!
//! Holidays are Land law, all but 3 October. The table is the usual overview: a row a holiday, the Länder
//! where it is one everywhere, and those where it is one in some municipalities only. Sources: overviews
//! of the Länder laws for 2026 (SWR, Payback) and, for the once-only days of Berlin, the Land's holiday
//! act as cited by the crate `holiday_de`. Compared once with that crate, day by day from 2021 to 2045:
//! the only difference is 15 August in Bavaria, which the crate counts for the whole Land.
//!
//! Left out: Easter Sunday and Whit Sunday (holidays in Brandenburg and Hesse, but Sundays anyhow), the
//! Peace Festival of the city of Augsburg, once-only days before 2021. The table is for 2021 on.

use super::holidays::{Holiday, Rule};
use super::land::Land::{
    self, BadenWuerttemberg, Bavaria, Berlin, Brandenburg, Bremen, Hamburg, Hesse, LowerSaxony, MecklenburgVorpommern,
    NorthRhineWestphalia, RhinelandPalatinate, Saarland, Saxony, SaxonyAnhalt, SchleswigHolstein, Thuringia,
};

/// A row of the overview.
pub(super) struct Row {
    pub(super) holiday: Holiday,
    /// Where it is a holiday in the whole Land.
    pub(super) whole: &'static [Land],
    /// Where it is a holiday in some municipalities.
    pub(super) part: &'static [Land],
}

impl Row {
    const fn since(self, year: i32) -> Self {
        Row { holiday: self.holiday.since(year), ..self }
    }

    const fn only_in(self, year: i32) -> Self {
        Row { holiday: self.holiday.only_in(year), ..self }
    }

    const fn and_in_part_of(self, part: &'static [Land]) -> Self {
        Row { part, ..self }
    }
}

const fn row(name: &'static str, rule: Rule, whole: &'static [Land]) -> Row {
    Row { holiday: Holiday::new(name, rule), whole, part: &[] }
}

const fn on(month: u32, day: u32) -> Rule {
    Rule::On { month, day }
}

const EVERYWHERE: &[Land] = &Land::ALL;

/// In the order of the year; a holiday that the Länder introduced at different times has a row for each.
pub(super) const ROWS: [Row; 21] = [
    row("New Year's Day", on(1, 1), EVERYWHERE),
    row("Epiphany", on(1, 6), &[BadenWuerttemberg, Bavaria, SaxonyAnhalt]),
    row("International Women's Day", on(3, 8), &[Berlin]).since(2019),
    row("International Women's Day", on(3, 8), &[MecklenburgVorpommern]).since(2023),
    row("Good Friday", Rule::Easter(-2), EVERYWHERE),
    row("Easter Monday", Rule::Easter(1), EVERYWHERE),
    row("Labour Day", on(5, 1), EVERYWHERE),
    row("Liberation Day", on(5, 8), &[Berlin]).only_in(2025),
    row("Ascension Day", Rule::Easter(39), EVERYWHERE),
    row("Whit Monday", Rule::Easter(50), EVERYWHERE),
    row("the 75th anniversary of 17 June 1953", on(6, 17), &[Berlin]).only_in(2028),
    row(
        "Corpus Christi",
        Rule::Easter(60),
        &[BadenWuerttemberg, Bavaria, Hesse, NorthRhineWestphalia, RhinelandPalatinate, Saarland],
    )
    .and_in_part_of(&[Saxony, Thuringia]),
    row("Assumption Day", on(8, 15), &[Saarland]).and_in_part_of(&[Bavaria]),
    row("World Children's Day", on(9, 20), &[Thuringia]).since(2019),
    row("German Unity Day", on(10, 3), EVERYWHERE),
    row("Reformation Day", on(10, 31), &[Brandenburg, MecklenburgVorpommern, Saxony, SaxonyAnhalt, Thuringia]),
    row("Reformation Day", on(10, 31), &[Bremen, Hamburg, LowerSaxony, SchleswigHolstein]).since(2018),
    row(
        "All Saints' Day",
        on(11, 1),
        &[BadenWuerttemberg, Bavaria, NorthRhineWestphalia, RhinelandPalatinate, Saarland],
    ),
    row("Repentance Day", Rule::Repentance, &[Saxony]),
    row("Christmas Day", on(12, 25), EVERYWHERE),
    row("the second day of Christmas", on(12, 26), EVERYWHERE),
];

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    fn count(land: Land, year: i32) -> usize {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|date| date.year() == year);
        days.map(|date| ROWS.iter().filter(|row| row.whole.contains(&land) && row.holiday.is_on(date)).count()).sum()
    }

    #[test]
    fn every_land_has_as_many_holidays_as_the_overviews_count() {
        for (land, holidays) in [
            (BadenWuerttemberg, 12),
            (Bavaria, 12),
            (Berlin, 10),
            (Brandenburg, 10),
            (Bremen, 10),
            (Hamburg, 10),
            (Hesse, 10),
            (MecklenburgVorpommern, 11),
            (LowerSaxony, 10),
            (NorthRhineWestphalia, 11),
            (RhinelandPalatinate, 11),
            (Saarland, 12),
            (Saxony, 11),
            (SaxonyAnhalt, 11),
            (SchleswigHolstein, 10),
            (Thuringia, 11),
        ] {
            for year in [2023, 2026, 2027, 2030] {
                assert_eq!(count(land, year), holidays, "{land} {year}");
            }
        }
        assert_eq!((count(Berlin, 2025), count(Berlin, 2028)), (11, 11), "once-only days");
        assert_eq!((count(Berlin, 2018), count(MecklenburgVorpommern, 2022)), (9, 10));
    }

    #[test]
    fn no_land_has_a_holiday_both_in_the_whole_and_in_part() {
        for row in &ROWS {
            assert!(row.part.iter().all(|land| !row.whole.contains(land)), "{}", row.holiday.name());
        }
    }
}

//! Easter, western and orthodox.
//!
//! In: a year. Out: Easter Sunday as a day of the Gregorian calendar, for every year the calendar has.
//! Source: Meeus, *Astronomical Algorithms*, chapter 8: the anonymous rule of 1876, and the rule of Gauss for
//! the Julian calendar, with divisions that round down.

use chrono::{Days, NaiveDate};

/// Easter Sunday of the western churches.
pub(super) fn western(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    // Days after 22 March, the earliest Easter there is.
    let days = u64::try_from(epact + to_sunday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}

/// Easter Sunday of the orthodox churches: reckoned in the Julian calendar, which falls behind by three days in
/// four centuries.
pub(super) fn orthodox(year: i32) -> Option<NaiveDate> {
    let epact = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let to_sunday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - epact + 34).rem_euclid(7);
    // Days after 22 March of the Julian calendar.
    let days = i64::from(epact + to_sunday);
    let behind = i64::from(year.div_euclid(100) - year.div_euclid(400) - 2);
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_signed(chrono::Duration::days(days + behind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_falls_as_in_the_almanac() {
        for (year, month, date) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(western(year), Some(day(year, month, date)));
        }
    }

    #[test]
    fn orthodox_easter_falls_as_in_the_almanac() {
        for (year, month, date) in [
            (1700, 4, 11),
            (1918, 5, 5),
            (1983, 5, 8),
            (2000, 4, 30),
            (2010, 4, 4),
            (2019, 4, 28),
            (2024, 5, 5),
            (2025, 4, 20),
            (2026, 4, 12),
            (2027, 5, 2),
            (2028, 4, 16),
            (2029, 4, 8),
            (2030, 4, 28),
            (2035, 4, 29),
            (2099, 4, 12),
        ] {
            assert_eq!(orthodox(year), Some(day(year, month, date)), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_of_spring_in_every_year() {
        for year in (-262_142..=262_142).step_by(7).chain(1583..=4099) {
            let easter = western(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{easter}");
            assert!(easter >= day(year, 3, 22) && easter <= day(year, 4, 25), "{easter}");
        }
        for year in 1583..=4099 {
            let easter = orthodox(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{easter}");
            // Never before the western one.
            assert!(easter >= western(year).unwrap(), "{easter}");
        }
    }
}

//! Days from which on a law applies.
//!
//! In: nothing. Out: constants. Each says where it comes from; a new fact is a new constant, not a
//! change of an old one. When a controller began to train is no law: its record says it.

use chrono::NaiveDate;

/// The first day on which the GDPR applies.
///
/// Source: its Article 99(2).
pub const GDPR_APPLIES: NaiveDate = day(2018, 5, 25);

/// The first day on which Regulation (EU) 2025/2518 applies.
///
/// Source: its Article 37(2). From then on Article 4 sets what a complaint about cross-border processing
/// must hold, and Article 4(3) wants the request to the controller made first.
pub const REG_2025_2518_APPLIES: NaiveDate = day(2027, 4, 2);

/// A day of the calendar. Only constants are made with it, and those are evaluated while compiling: a
/// day that does not exist stops the build, never the program.
#[allow(clippy::panic, reason = "reached while compiling only")]
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("not a day of the calendar"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_are_those_of_the_sources() {
        assert_eq!(GDPR_APPLIES.to_string(), "2018-05-25");
        assert_eq!(REG_2025_2518_APPLIES.to_string(), "2027-04-02");
    }
}

//! Periods: the nineteen worked examples, every eleventh day of ten years, and the ends of the calendar.

use chrono::{Datelike, Days, Weekday};
use proptest::prelude::*;

use super::*;
use crate::law::place::Place;
use crate::words::Words;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(code: &str) -> Calendar {
    Calendar::of_place(code).unwrap()
}

fn english(period: &Period, calendar: &Calendar) -> String {
    Words::english().say(&period.why(calendar))
}

#[test]
fn the_reason_is_told_in_the_language_of_the_reader() {
    let why = |tag: &str| Words::of(tag).unwrap().say(&count("2026-11-25", 1, &place("IE")).why(&place("IE")));
    assert!(why("en").starts_with("one month after 2026-11-25 is Friday 2026-12-25, "), "{}", why("en"));
    let german = "ein Monat nach dem 25.11.2026 ist Freitag, 25.12.2026 (";
    assert!(why("de").starts_with(german) && why("de").contains("; 27.12.2026: Sonntag; "), "{}", why("de"));
}

fn count(received: &str, months: u32, calendar: &Calendar) -> Period {
    Period::months(day(received), months, calendar).unwrap()
}

/// Number, receipt, months, nominal end, end by the law, latest end; Ireland.
const EXAMPLES: [(u32, &str, u32, &str, &str, &str); 19] = [
    (1, "2026-11-23", 1, "2026-12-23", "2026-12-23", "2026-12-23"),
    (2, "2026-11-25", 1, "2026-12-25", "2026-12-28", "2026-12-29"),
    (3, "2026-01-31", 1, "2026-02-28", "2026-03-02", "2026-03-02"),
    (4, "2027-01-31", 1, "2027-02-28", "2027-03-01", "2027-03-01"),
    (5, "2028-01-31", 1, "2028-02-29", "2028-02-29", "2028-02-29"),
    (6, "2028-01-29", 1, "2028-02-29", "2028-02-29", "2028-02-29"),
    (7, "2028-02-29", 1, "2028-03-29", "2028-03-29", "2028-03-29"),
    (8, "2027-02-28", 1, "2027-03-28", "2027-03-30", "2027-03-30"),
    (9, "2026-08-31", 1, "2026-09-30", "2026-09-30", "2026-09-30"),
    (10, "2027-03-05", 1, "2027-04-05", "2027-04-05", "2027-04-05"),
    (11, "2027-02-17", 1, "2027-03-17", "2027-03-18", "2027-03-18"),
    (12, "2027-02-26", 1, "2027-03-26", "2027-03-26", "2027-03-26"),
    (13, "2027-01-01", 1, "2027-02-01", "2027-02-02", "2027-02-02"),
    (14, "2026-12-31", 1, "2027-01-31", "2027-02-02", "2027-02-02"),
    (15, "2026-09-26", 1, "2026-10-26", "2026-10-27", "2026-10-27"),
    (16, "2027-04-03", 1, "2027-05-03", "2027-05-04", "2027-05-04"),
    (17, "2027-11-25", 1, "2027-12-25", "2027-12-27", "2027-12-29"),
    (18, "2026-11-30", 3, "2027-02-28", "2027-03-01", "2027-03-01"),
    (19, "2026-11-24", 3, "2027-02-24", "2027-02-24", "2027-02-24"),
];

#[test]
fn the_worked_examples_end_when_they_should() {
    for (number, received, months, nominal, ends, latest) in EXAMPLES {
        let period = count(received, months, &place("IE"));
        let dates = (period.nominal, period.ends, period.latest);
        assert_eq!(
            dates,
            (day(nominal), day(ends), day(latest)),
            "example {number}: {}",
            english(&period, &place("IE"))
        );
        assert_eq!((period.received, period.length), (day(received), Length::Months(months)));
    }
}

#[test]
fn the_reason_names_every_day_that_was_passed_over() {
    for (received, months, calendar, why) in [
        (
            "2026-11-23",
            1,
            place("IE"),
            "one month after 2026-11-23 is Wednesday 2026-12-23, a working day; so it ends then",
        ),
        (
            "2026-11-25",
            1,
            place("IE"),
            "one month after 2026-11-25 is Friday 2026-12-25, Christmas Day; \
             2026-12-26 is St Stephen's Day and a Saturday; 2026-12-27 is a Sunday; \
             so it ends on Monday 2026-12-28; \
             that is the law, but as Monday 2026-12-28 is taken off for St Stephen's Day by custom, count on Tuesday 2026-12-29",
        ),
        (
            "2026-01-31",
            1,
            place("IE"),
            "one month after 2026-01-31 is Saturday 2026-02-28, the last day of its month; \
             2026-03-01 is a Sunday; so it ends on Monday 2026-03-02",
        ),
        (
            "2027-02-28",
            1,
            place("IE"),
            "one month after 2027-02-28 is Sunday 2027-03-28; 2027-03-29 is Easter Monday; \
             so it ends on Tuesday 2027-03-30",
        ),
        (
            "2027-02-26",
            1,
            place("DE-ST"),
            "one month after 2027-02-26 is Friday 2027-03-26, Good Friday; 2027-03-27 is a Saturday; \
             2027-03-28 is a Sunday; 2027-03-29 is Easter Monday; so it ends on Tuesday 2027-03-30",
        ),
        (
            "2028-05-15",
            3,
            place("DE-BY"),
            "three months after 2028-05-15 is Tuesday 2028-08-15, a working day; so it ends then; \
             that is the law, but as Tuesday 2028-08-15 is Assumption Day in part of Bavaria, count on Wednesday 2028-08-16",
        ),
        (
            "2025-12-26",
            12,
            Calendar::weekends_only(),
            "12 months after 2025-12-26 is Saturday 2026-12-26; 2026-12-27 is a Sunday; \
             so it ends on Monday 2026-12-28; \
             public holidays are not known for this place and can make it later",
        ),
    ] {
        assert_eq!(english(&count(received, months, &calendar), &calendar), why);
    }
}

fn calendars() -> Vec<Calendar> {
    let laender = Place::find("DE").unwrap().0.parts().map(place);
    Place::codes().map(place).chain(laender).chain([Calendar::weekends_only()]).collect()
}

fn days_in_month(date: NaiveDate) -> u32 {
    u32::from(date.num_days_in_month())
}

#[test]
fn every_eleventh_day_of_ten_years_keeps_the_rules_in_every_calendar() {
    for calendar in calendars() {
        let first = day("2025-01-01");
        // The institutions are closed from before Christmas to after New Year.
        let longest = if format!("{calendar:?}").contains("EU") { 16 } else { 6 };
        // Every eleventh day is every day of the week and of the month, and the holidays move.
        for received in first.iter_days().take(3653).step_by(11) {
            for months in [1, 3] {
                let period = Period::months(received, months, &calendar).unwrap();
                let Period { nominal, ends, latest, .. } = period;
                // The same number of the day, or the last day of a month that has it not.
                let number = received.day().min(days_in_month(nominal));
                let months_on = (nominal.year() - received.year()) * 12 + nominal.month().cast_signed()
                    - received.month().cast_signed();
                assert_eq!((nominal.day(), months_on), (number, months.cast_signed()), "{received}");
                assert!(nominal <= ends && ends <= latest, "{received}");
                assert!(
                    latest <= nominal + Days::new(longest),
                    "{calendar:?} {received}: {}",
                    english(&period, &calendar)
                );
                assert!(calendar.is_working_day(ends) && calendar.is_working_day(latest), "{received}");
                assert!(!matches!(ends.weekday(), Weekday::Sat | Weekday::Sun), "{received}");
                let mut passed = nominal.iter_days().take_while(|d| *d < ends);
                assert!(passed.all(|d| !calendar.is_working_day(d)), "{received}");
                assert!(english(&period, &calendar).contains(&ends.to_string()), "{}", english(&period, &calendar));
            }
        }
    }
}

/// Receipt, length, place, nominal end, end by the law, latest end.
const OTHER_LENGTHS: [(&str, Length, &str, &str, &str, &str); 17] = [
    // The day of the event is not counted; days inside count whatever they are.
    ("2026-11-25", Length::Days(1), "IE", "2026-11-26", "2026-11-26", "2026-11-26"),
    ("2026-11-25", Length::Days(10), "IE", "2026-12-05", "2026-12-07", "2026-12-07"),
    ("2026-11-25", Length::Days(14), "IE", "2026-12-09", "2026-12-09", "2026-12-09"),
    // Two days or more have two working days in them.
    ("2026-11-27", Length::Days(1), "IE", "2026-11-28", "2026-11-30", "2026-11-30"),
    ("2026-11-27", Length::Days(2), "IE", "2026-11-29", "2026-12-01", "2026-12-01"),
    ("2026-11-27", Length::Days(3), "IE", "2026-11-30", "2026-12-01", "2026-12-01"),
    ("2026-11-26", Length::Days(2), "IE", "2026-11-28", "2026-11-30", "2026-11-30"),
    // Good Friday to Easter Monday: Tuesday is the first, Wednesday the second.
    ("2027-03-25", Length::Days(3), "DE-ST", "2027-03-28", "2027-03-31", "2027-03-31"),
    ("2026-12-24", Length::Days(4), "IE", "2026-12-28", "2026-12-29", "2026-12-30"),
    // The same day of the week.
    ("2026-11-25", Length::Weeks(1), "IE", "2026-12-02", "2026-12-02", "2026-12-02"),
    ("2026-11-28", Length::Weeks(2), "IE", "2026-12-12", "2026-12-14", "2026-12-14"),
    ("2026-12-11", Length::Weeks(2), "IE", "2026-12-25", "2026-12-28", "2026-12-29"),
    // A week at the end of the year in which the institutions work on no day: it ends on the second after it.
    ("2026-12-23", Length::Weeks(1), "EU", "2026-12-30", "2027-01-05", "2027-01-05"),
    // The same date, or the last day of its month.
    ("2026-11-25", Length::Years(1), "IE", "2027-11-25", "2027-11-25", "2027-11-25"),
    ("2028-02-29", Length::Years(1), "IE", "2029-02-28", "2029-02-28", "2029-02-28"),
    ("2028-02-29", Length::Years(4), "IE", "2032-02-29", "2032-03-01", "2032-03-01"),
    ("2025-12-26", Length::Years(2), "GB-EAW", "2027-12-26", "2027-12-29", "2027-12-29"),
];

#[test]
fn days_weeks_and_years_end_when_they_should() {
    for (received, length, code, nominal, ends, latest) in OTHER_LENGTHS {
        let period = Period::count(day(received), length, &place(code)).unwrap();
        let dates = (period.nominal, period.ends, period.latest);
        assert_eq!(
            dates,
            (day(nominal), day(ends), day(latest)),
            "{received} {length}: {}",
            english(&period, &place(code))
        );
    }
}

#[test]
fn the_reason_names_the_second_working_day_and_what_makes_up_for_a_holiday() {
    for (received, length, code, why) in [
        (
            "2026-11-27",
            Length::Days(3),
            "IE",
            "three days after 2026-11-27 is Monday 2026-11-30, a working day; \
             two working days must lie in it (Article 3(5)); so it ends on Tuesday 2026-12-01",
        ),
        (
            "2026-11-28",
            Length::Weeks(2),
            "IE",
            "two weeks after 2026-11-28 is Saturday 2026-12-12; 2026-12-13 is a Sunday; so it ends on Monday 2026-12-14",
        ),
        (
            "2025-12-26",
            Length::Years(2),
            "GB-EAW",
            "two years after 2025-12-26 is Sunday 2027-12-26, Boxing Day; 2027-12-27 is the day off for Christmas Day; \
             2027-12-28 is the day off for Boxing Day; so it ends on Wednesday 2027-12-29",
        ),
        (
            "2026-12-24",
            Length::Days(4),
            "IE",
            "four days after 2026-12-24 is Monday 2026-12-28, a working day; \
             two working days must lie in it (Article 3(5)); so it ends on Tuesday 2026-12-29; \
             that is the law, but as Monday 2026-12-28 is taken off for St Stephen's Day by custom, count on Wednesday 2026-12-30",
        ),
    ] {
        assert_eq!(english(&Period::count(day(received), length, &place(code)).unwrap(), &place(code)), why);
    }
}

#[test]
fn every_short_period_has_two_working_days() {
    for calendar in [place("IE"), place("EU"), place("BG"), place("GB-SCT"), place("DE-BY")] {
        for received in day("2026-01-01").iter_days().take(2200).step_by(5) {
            for length in [Length::Days(1), Length::Days(2), Length::Days(5), Length::Weeks(1), Length::Weeks(3)] {
                let period = Period::count(received, length, &calendar).unwrap();
                let inside = received.iter_days().skip(1).take_while(|day| *day <= period.ends);
                let working = inside.filter(|day| calendar.is_working_day(*day)).count();
                assert!(
                    working >= if length == Length::Days(1) { 1 } else { 2 },
                    "{received} {length}: {}",
                    english(&period, &calendar)
                );
                assert!(period.nominal <= period.ends && period.ends <= period.latest, "{received} {length}");
                assert!(calendar.is_working_day(period.ends), "{received} {length}");
                assert!(calendar.is_surely_working_day(period.latest), "{received} {length}");
                assert!(
                    english(&period, &calendar).contains(&period.ends.to_string()),
                    "{}",
                    english(&period, &calendar)
                );
            }
        }
    }
}

#[test]
fn what_the_calendar_cannot_hold_is_refused() {
    let refused = Period::months(NaiveDate::MAX, 1, &place("IE")).unwrap_err();
    assert_eq!(refused.code, "law::date-out-of-range");
    assert_eq!(refused.to_string(), "one month after +262142-12-31 is beyond the calendar");
    assert!(Period::months(day("2026-01-01"), u32::MAX, &place("IE")).is_err());
    assert!(Period::months(day("2026-01-01"), 0, &place("IE")).is_err());
    assert!(Period::months(NaiveDate::MIN, 1, &place("IE")).is_ok());
}

proptest! {
    #[test]
    fn no_date_and_no_length_panics(
        from_the_end in 0u64..4000, months in prop_oneof![0u32..60, any::<u32>()], which in 0usize..50
    ) {
        let calendar = &calendars()[which];
        let early = NaiveDate::MIN.checked_add_days(Days::new(from_the_end));
        let late = NaiveDate::MAX.checked_sub_days(Days::new(from_the_end));
        for received in [early, late].into_iter().flatten() {
            if let Ok(period) = Period::months(received, months, calendar) {
                prop_assert!(period.nominal <= period.ends && period.ends <= period.latest);
            }
        }
    }
}

#[test]
fn every_holiday_has_its_name_in_german() {
    use crate::words::Words;
    let german = Words::of("de").unwrap();
    for place in Place::codes().map(|code| Place::find(code).unwrap().0) {
        for holiday in &place.holidays {
            let said = german.text(&why::name(&holiday.name));
            assert!(said != holiday.name || said == "Sette Giugno", "{}: {said}", place.code);
        }
    }
    assert_eq!(german.text(&why::name("Bavaria")), "Bayern");
    assert_eq!(german.text(&why::name("a day of mourning")), "a day of mourning", "of a user's own");
    let latest = count("2028-05-15", 3, &place("DE-BY"));
    assert!(
        german.say(&latest.why(&place("DE-BY"))).contains("Mariä Himmelfahrt in einem Teil von Bayern"),
        "{}",
        german.say(&latest.why(&place("DE-BY")))
    );
}

#[test]
fn a_place_without_a_working_day_has_no_end_of_a_period() {
    use crate::law::holiday::{Holiday, Limits, MonthDay, Rule};
    let every_day = day("2028-01-01").iter_days().take(366).map(|date| Holiday {
        name: "Fake".to_owned(),
        rule: Rule::On(MonthDay::of(date)),
        limits: Limits::default(),
        parts: Vec::new(),
        in_part_of: Vec::new(),
        habit: None,
        made_up: None,
        added: None,
    });
    let all: Vec<Holiday> = every_day.collect();
    let closed = place("IE").with_own(all.clone().into());
    for length in [Length::Days(1), Length::Days(14), Length::Weeks(2), Length::Months(1), Length::Years(1)] {
        let refused = Period::count(day("2026-11-29"), length, &closed).unwrap_err();
        assert_eq!(refused.code, "law::no-working-day", "{length:?}");
    }
    assert_eq!(days_after(day("2026-11-29"), 14, &closed), None);
    // One day of the year is left, a Monday in 2027.
    let left: Vec<Holiday> = all.into_iter().filter(|holiday| !holiday.is_on(day("2027-11-29"))).collect();
    let closed = place("IE").with_own(left.into());
    assert_eq!(Period::months(day("2026-11-29"), 1, &closed).unwrap().ends, day("2027-11-29"));
}

#[test]
fn a_period_ends_in_a_year_of_four_digits() {
    let months = |received, months| Period::months(day(received), months, &place("IE"));
    assert_eq!(months("9999-11-30", 1).unwrap().ends, day("9999-12-30"));
    for (received, number) in [("9999-12-31", 1), ("9999-12-01", 1), ("2026-11-29", 12 * 7974)] {
        let ended = months(received, number);
        assert_eq!(ended.unwrap_err().code, "law::date-out-of-range", "{received} {number}");
    }
    let count = |received| Period::count(day(received), Length::Days(1), &place("IE"));
    assert_eq!(count("9999-12-30").unwrap().ends, day("9999-12-31"));
}

//! Working days of places, by law and by custom.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(code: &str) -> Calendar {
    Calendar::of_place(code).unwrap()
}

fn laender() -> Vec<Calendar> {
    Place::find("DE").unwrap().0.parts().map(place).collect()
}

#[test]
fn irish_weekend_holidays_have_substitutes_by_custom_only() {
    let ireland = place("IE");
    for (date, holiday) in [
        ("2026-12-28", "St Stephen's Day"),
        ("2027-12-27", "Christmas Day"),
        ("2027-12-28", "St Stephen's Day"),
        ("2028-01-03", "New Year's Day"),
        ("2022-12-27", "Christmas Day"),
        ("2029-03-19", "St Patrick's Day"),
    ] {
        assert!(ireland.is_working_day(day(date)), "{date}");
        assert_eq!(ireland.custom_on(day(date)), Some(Custom::SubstituteFor(holiday)), "{date}");
    }
    for date in ["2026-12-29", "2026-12-26", "2027-12-29", "2027-01-04"] {
        assert_eq!(ireland.custom_on(day(date)), None, "{date}");
    }
}

#[test]
fn british_weekend_holidays_have_substitutes_by_law() {
    for (code, date, holiday) in [
        ("GB-EAW", "2026-12-28", "Boxing Day"),
        ("GB-EAW", "2027-12-27", "Christmas Day"),
        ("GB-EAW", "2027-12-28", "Boxing Day"),
        // Christmas Day on a Sunday waits until Boxing Day is over.
        ("GB-EAW", "2033-12-27", "Christmas Day"),
        ("GB-SCT", "2027-01-04", "the second of January"),
        ("GB-SCT", "2028-01-04", "the second of January"),
        ("GB-SCT", "2024-12-02", "St Andrew's Day"),
        ("GB-NIR", "2026-07-13", "the Battle of the Boyne"),
    ] {
        let calendar = place(code);
        assert!(!calendar.is_working_day(day(date)), "{code} {date}");
        assert_eq!(calendar.holidays_on(day(date)), [DayOff { name: holiday, made_up: true }], "{code} {date}");
        // Where the part is not known, the day is doubtful at least.
        assert!(!place("GB").is_surely_working_day(day(date)), "{date}");
    }
    assert!(place("GB-EAW").is_surely_working_day(day("2027-01-04")));
    assert!(place("GB-SCT").is_surely_working_day(day("2026-04-06")), "Easter Monday is none in Scotland");
    assert!(!place("GB-SCT").is_working_day(day("2026-06-15")) && place("GB-NIR").is_working_day(day("2026-06-15")));
}

#[test]
fn good_friday_is_a_working_day_in_ireland_and_none_in_germany() {
    let good_friday = day("2027-03-26");
    assert!(place("IE").is_working_day(good_friday));
    assert_eq!(laender().len(), 16);
    assert!(laender().iter().all(|land| !land.is_working_day(good_friday)));
}

#[test]
fn holidays_of_some_municipalities_count_only_leniently() {
    let assumption = day("2028-08-15");
    let bavaria = place("DE-BY");
    assert!(bavaria.is_working_day(assumption) && !bavaria.is_surely_working_day(assumption));
    assert_eq!(bavaria.custom_on(assumption), Some(Custom::InPartOf("Bavaria", "Assumption Day")));
    assert!(!place("DE-SL").is_working_day(assumption));
    let corpus_christi = day("2027-05-27");
    assert!(place("DE-SN").custom_on(corpus_christi).is_some());
    assert!(!place("DE-HE").is_working_day(corpus_christi));
    assert!(place("DE-BE").is_surely_working_day(corpus_christi));
}

#[test]
fn without_a_part_a_holiday_of_some_counts_only_leniently() {
    let epiphany = day("2027-01-06");
    let germany = place("DE");
    assert!(germany.is_working_day(epiphany) && !germany.is_surely_working_day(epiphany));
    assert_eq!(germany.custom_on(epiphany), Some(Custom::InSome("the Länder", "Epiphany")));
    assert!(!germany.is_working_day(day("2027-05-17")), "Whit Monday");
    for country in ["DE", "CH", "GB"] {
        let parts: Vec<Calendar> = Place::find(country).unwrap().0.parts().map(place).collect();
        let country = place(country);
        for date in days_from(day("2026-01-01")).take(3653) {
            let some = parts.iter().any(|part| !part.is_surely_working_day(date));
            assert_eq!(!country.is_surely_working_day(date), some, "{date}");
            if !country.is_working_day(date) {
                assert!(parts.iter().all(|part| !part.is_working_day(date)), "{date}");
            }
        }
    }
}

#[test]
fn every_land_has_as_many_holidays_as_the_overviews_count() {
    let count = |code: &str, year: i32| {
        let land = place(code);
        let days = days_from(NaiveDate::from_ymd_opt(year, 1, 1).unwrap()).take_while(|date| date.year() == year);
        days.map(|date| land.holidays_on(date).len()).sum::<usize>()
    };
    for (land, holidays) in [
        ("DE-BW", 12),
        ("DE-BY", 12),
        ("DE-BE", 10),
        ("DE-BB", 10),
        ("DE-HB", 10),
        ("DE-HH", 10),
        ("DE-HE", 10),
        ("DE-MV", 11),
        ("DE-NI", 10),
        ("DE-NW", 11),
        ("DE-RP", 11),
        ("DE-SL", 12),
        ("DE-SN", 11),
        ("DE-ST", 11),
        ("DE-SH", 10),
        ("DE-TH", 11),
    ] {
        for year in [2023, 2026, 2027, 2030] {
            assert_eq!(count(land, year), holidays, "{land} {year}");
        }
    }
    assert_eq!((count("DE-BE", 2025), count("DE-BE", 2028)), (11, 11), "once-only days");
    assert_eq!((count("DE-BE", 2018), count("DE-MV", 2022)), (9, 10));
}

#[test]
fn the_laws_changes_hold_from_their_year() {
    for (code, free, working) in [
        ("DK", "2023-05-05", "2024-04-26"),    // the Great Prayer Day
        ("PL", "2025-12-24", "2024-12-24"),    // Christmas Eve
        ("SK", "2024-11-17", "2025-11-17"),    // Struggle for Freedom and Democracy Day
        ("SK", "2027-09-15", "2026-09-15"),    // Our Lady of Sorrows, left out for one year
        ("IT", "2027-10-04", "2024-10-04"),    // St Francis
        ("GR", "2024-05-07", "2024-05-01"),    // Labour Day in Holy Week
        ("BG", "2027-05-04", "2027-05-05"),    // 1 May on a Saturday, 3 May Easter Monday
        ("LV", "2025-05-05", "2026-05-05"),    // 4 May on a Sunday
        ("CH-GL", "2026-04-09", "2026-04-02"), // the first Thursday of April in Holy Week
        ("CH-GL", "2027-04-01", "2027-04-08"),
        ("IE", "2030-02-01", "2030-02-04"), // St Brigid's Day on a Friday
        ("IE", "2027-02-01", "2027-02-08"),
        ("DE-SN", "2026-11-18", "2026-11-25"), // Repentance Day
        ("NL", "2026-04-27", "2025-04-28"),    // King's Day on a Sunday is kept on the Saturday
        ("EU", "2026-12-30", "2026-12-23"),
    ] {
        let calendar = place(code);
        assert!(!calendar.is_working_day(day(free)) || is_weekend(day(free)), "{code} {free}");
        assert!(!calendar.holidays_on(day(free)).is_empty(), "{code} {free}");
        assert!(calendar.is_working_day(day(working)) || calendar.holidays_on(day(working)).is_empty(), "{code}");
        assert!(calendar.holidays_on(day(working)).is_empty(), "{code} {working}");
    }
}

#[test]
fn easter_is_that_of_the_church_of_the_country() {
    for (code, monday) in [("GR", "2027-05-03"), ("CY", "2027-05-03"), ("RO", "2027-05-03"), ("BG", "2027-05-03")] {
        assert!(!place(code).is_working_day(day(monday)), "{code}");
        assert!(place(code).is_working_day(day("2027-03-29")), "{code}");
    }
    assert!(!place("FR").is_working_day(day("2027-03-29")));
}

#[test]
fn custom_tells_why() {
    for (code, date, custom) in [
        ("AT", "2027-03-26", Custom::Usual("Good Friday")),
        ("FR", "2027-03-26", Custom::InPartOf("France", "Good Friday")),
        ("SE", "2027-06-25", Custom::Usual("Midsummer Eve")),
        ("ES", "2026-11-02", Custom::SubstituteFor("All Saints' Day")),
        ("CH-FR", "2027-05-27", Custom::InPartOf("Fribourg", "Corpus Christi")),
        ("CH", "2027-05-27", Custom::InSome("the cantons", "Corpus Christi")),
    ] {
        assert_eq!(place(code).custom_on(day(date)), Some(custom), "{code} {date}");
    }
    // Spain lets a Monday make up for a Sunday, not for a Saturday.
    assert_eq!(place("ES").custom_on(day("2027-05-03")), None);
}

#[test]
fn own_holidays_count_beside_those_that_are_known() {
    use crate::law::holiday_file;
    use crate::problem::Source;
    use crate::read::{whole, whose::Whose};
    let own = |text: &str| -> Arc<[Holiday]> {
        let (holiday, _) = whole::toml(Whose::Directory, &Source::new("own.toml", text), holiday_file::read);
        [holiday.unwrap().unwrap()].into_iter().collect()
    };
    let peace = own("name = \"Peace Festival\"\non = \"08-08\"");
    let augsburg = place("DE-BY").with_own(peace.clone());
    assert_eq!(augsburg.holidays_on(day("2028-08-08")), [DayOff { name: "Peace Festival", made_up: false }]);
    assert!(!augsburg.is_working_day(day("2028-12-25")));
    let unknown = Calendar::weekends_only().with_own(peace);
    assert!(!unknown.is_working_day(day("2028-08-08")) && unknown.is_working_day(day("2028-12-25")));
    assert!(!unknown.knows_holidays());
    let bridge = own("name = \"bridge\"\ndates = [2027-05-07]\ncustom = \"usual\"");
    let lenient = place("IE").with_own(bridge);
    assert!(lenient.is_working_day(day("2027-05-07")));
    assert_eq!(lenient.custom_on(day("2027-05-07")), Some(Custom::Usual("bridge")));
}

#[test]
fn a_place_is_found_by_its_code() {
    for (code, knows) in [("IE", true), ("DE-ST", true), ("DE", true), ("EU", true), ("FR", true), ("US", false)] {
        assert_eq!(Calendar::of_place(code).is_some_and(|calendar| calendar.knows_holidays()), knows, "{code}");
    }
    assert!(!Calendar::weekends_only().knows_holidays());
}

#[test]
fn the_first_and_last_days_of_the_calendar_can_be_asked() {
    let mut calendars: Vec<Calendar> = Place::codes().map(place).collect();
    calendars.push(Calendar::weekends_only());
    for calendar in calendars {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = (calendar.is_surely_working_day(date), calendar.holidays_on(date));
        }
    }
}

//! From a German postal code to the Land it lies in.
//!
//! In: `data/postal_codes_de.csv` and `data/postal_codes_de_ambiguous.csv` (`GeoNames`, CC BY 4.0,
//! see their headings). Out: a [`Reading`], which says how sure it is. Authorities are not known here.

use std::sync::LazyLock;

use super::elsewhere;
use super::table;

/// One of the sixteen German Länder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Land {
    /// The code of ISO 3166-2: `DE-ST`.
    pub code: &'static str,
    /// The name in German.
    pub name: &'static str,
}

/// The sixteen, in the order of their names.
pub const LAENDER: [Land; 16] = [
    Land { code: "DE-BW", name: "Baden-Württemberg" },
    Land { code: "DE-BY", name: "Bayern" },
    Land { code: "DE-BE", name: "Berlin" },
    Land { code: "DE-BB", name: "Brandenburg" },
    Land { code: "DE-HB", name: "Bremen" },
    Land { code: "DE-HH", name: "Hamburg" },
    Land { code: "DE-HE", name: "Hessen" },
    Land { code: "DE-MV", name: "Mecklenburg-Vorpommern" },
    Land { code: "DE-NI", name: "Niedersachsen" },
    Land { code: "DE-NW", name: "Nordrhein-Westfalen" },
    Land { code: "DE-RP", name: "Rheinland-Pfalz" },
    Land { code: "DE-SL", name: "Saarland" },
    Land { code: "DE-SN", name: "Sachsen" },
    Land { code: "DE-ST", name: "Sachsen-Anhalt" },
    Land { code: "DE-SH", name: "Schleswig-Holstein" },
    Land { code: "DE-TH", name: "Thüringen" },
];

/// What a German postal code says about the Land.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// It lies in one Land.
    One(Land),
    /// It is used in two Länder, each with the places that are known; the first is the likelier one.
    Two {
        /// The likelier Land.
        first: (Land, &'static str),
        /// The other Land.
        second: (Land, &'static str),
        /// Whether the evidence for the other Land is weak.
        weak: bool,
    },
    /// It belongs to this place in Austria.
    AustrianPlace(&'static str),
    /// It lies in no range: no delivery code as far as is known. The Länder of the ranges around it.
    Gap(Vec<Land>),
    /// It is not made of five digits.
    NoCode,
}

struct Range {
    from: u32,
    to: u32,
    land: Land,
}

struct Ambiguous {
    code: &'static str,
    first: (Land, &'static str),
    second: (Land, &'static str),
    weak: bool,
}

struct Tables {
    ranges: Vec<Range>,
    ambiguous: Vec<Ambiguous>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let ranges = include_str!("data/postal_codes_de.csv");
    let ambiguous = include_str!("data/postal_codes_de_ambiguous.csv");
    // The tables are part of the program and a test reads them: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    read(ranges, ambiguous).expect("the tables of postal codes can be read")
});

/// What this German postal code says about the Land; spaces around it do not matter.
pub fn read_german(code: &str) -> Reading {
    let code = code.trim();
    let Some(number) = five_digits(code) else {
        return Reading::NoCode;
    };
    // They lie inside a Bavarian range of the table, so they are looked at first.
    if let Some(there) = elsewhere::place_of("DE", code) {
        return Reading::AustrianPlace(there.place);
    }
    if let Some(row) = TABLES.ambiguous.iter().find(|row| row.code == code) {
        return Reading::Two { first: row.first, second: row.second, weak: row.weak };
    }
    let ranges = &TABLES.ranges;
    let next = ranges.partition_point(|range| range.to < number);
    match ranges.get(next) {
        Some(range) if range.from <= number => Reading::One(range.land),
        after => {
            let before = next.checked_sub(1).and_then(|last| ranges.get(last));
            let mut around: Vec<Land> = [before, after].into_iter().flatten().map(|range| range.land).collect();
            around.dedup();
            Reading::Gap(around)
        }
    }
}

fn five_digits(code: &str) -> Option<u32> {
    let digits = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    if digits { code.parse().ok() } else { None }
}

fn land(code: &str) -> Result<Land, String> {
    LAENDER.into_iter().find(|land| land.code == code).ok_or_else(|| format!("`{code}` is no Land"))
}

/// The tables as typed rows, or what is wrong with them.
fn read(ranges: &'static str, ambiguous: &'static str) -> Result<Tables, String> {
    let number = |code: &str| five_digits(code).ok_or_else(|| format!("`{code}` has not five digits"));
    let ranges = table::rows(ranges, ["from", "to", "land"])?
        .into_iter()
        .map(|[from, to, code]| Ok(Range { from: number(from)?, to: number(to)?, land: land(code)? }))
        .collect::<Result<Vec<_>, String>>()?;
    let heading = ["code", "land", "places", "other_land", "other_places", "seen_in", "evidence"];
    let ambiguous = table::rows(ambiguous, heading)?
        .into_iter()
        .map(|[code, first, places, second, other_places, _, evidence]| {
            number(code)?;
            let (first, second) = ((land(first)?, places), (land(second)?, other_places));
            Ok(Ambiguous { code, first, second, weak: evidence == "weak" })
        })
        .collect::<Result<Vec<_>, String>>()?;
    // The look-up is a binary search, so the order is part of being readable.
    for pair in ranges.windows(2) {
        if pair[0].to >= pair[1].from {
            return Err(format!(
                "the ranges up to {:05} and from {:05} overlap or are out of order",
                pair[0].to, pair[1].from
            ));
        }
    }
    match ranges.iter().find(|range| range.from > range.to) {
        Some(range) => Err(format!("the range from {:05} ends before it begins", range.from)),
        None => Ok(Tables { ranges, ambiguous }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(code: &str) -> Reading {
        Reading::One(land(code).unwrap())
    }

    #[test]
    fn a_code_inside_a_range_or_at_its_ends_lies_in_its_land() {
        for (code, land) in [
            ("39104", "DE-ST"),
            ("01067", "DE-SN"),
            ("99998", "DE-TH"),
            ("10115", "DE-BE"),
            ("27568", "DE-HB"),
            ("27499", "DE-HH"),
            ("78266", "DE-BW"),
            (" 66111 ", "DE-SL"),
        ] {
            assert_eq!(read_german(code), one(land), "{code}");
        }
    }

    #[test]
    fn a_code_used_in_two_laender_names_both_with_their_places() {
        let Reading::Two { first, second, .. } = read_german("14715") else { panic!("two") };
        assert_eq!((first.0.code, second.0.code), ("DE-BB", "DE-ST"));
        assert_eq!(second.1, "Schollene");
    }

    #[test]
    fn a_code_between_the_ranges_names_its_neighbours() {
        let around = |code: &str| match read_german(code) {
            Reading::Gap(around) => around.into_iter().map(|land| land.code).collect::<Vec<_>>(),
            other => panic!("{code}: {other:?}"),
        };
        assert_eq!(around("00000"), ["DE-SN"]);
        assert_eq!(around("01940"), ["DE-SN", "DE-BB"]);
        assert_eq!(around("99999"), ["DE-TH"]);
    }

    #[test]
    fn german_codes_of_austrian_places_are_not_bavarian() {
        for code in ["87491", "87567", "87568", "87569"] {
            assert!(matches!(read_german(code), Reading::AustrianPlace(_)), "{code}");
        }
        assert_eq!(read_german("87566"), one("DE-BY"));
    }

    #[test]
    fn what_has_not_five_digits_is_no_code() {
        for typed in ["", "3910", "391044", "D39104", "3910a", "３９１０４", "-1234", "+1234", "39 104"] {
            assert_eq!(read_german(typed), Reading::NoCode, "{typed}");
        }
    }

    #[test]
    fn the_first_land_of_an_ambiguous_code_is_that_of_the_range() {
        for row in &TABLES.ambiguous {
            let number = five_digits(row.code).unwrap();
            let range = TABLES.ranges.iter().find(|range| (range.from..=range.to).contains(&number)).unwrap();
            assert_eq!(range.land, row.first.0, "{}", row.code);
            assert_ne!(row.first.0, row.second.0, "{}", row.code);
        }
    }

    #[test]
    fn every_land_has_a_range() {
        for land in LAENDER {
            assert!(TABLES.ranges.iter().any(|range| range.land == land), "{}", land.name);
        }
    }

    #[test]
    fn overlapping_reversed_and_unknown_rows_are_errors() {
        let ambiguous = "code;land;places;other_land;other_places;seen_in;evidence\n";
        for (rows, part) in [
            ("01000;02000;DE-SN\n02000;03000;DE-BB\n", "overlap"),
            ("02000;01000;DE-SN\n", "ends before"),
            ("01000;02000;DE-XX\n", "no Land"),
            ("1000;02000;DE-SN\n", "five digits"),
        ] {
            let text: &'static str = Box::leak(format!("from;to;land\n{rows}").into_boxed_str());
            let error = read(text, ambiguous).err().unwrap_or_default();
            assert!(error.contains(part), "{rows}: {error}");
        }
    }
}

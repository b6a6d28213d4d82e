//! Which places have a German postal code.
//!
//! In: `data/postal_places_de.csv` (`GeoNames`, CC BY 4.0; its heading says how far it reaches), a code and a place as typed. Out:
//! whether they belong together, as far as is known. Places are compared by their words, in small letters and without
//! accents, so that "Frankfurt/Main" is Frankfurt am Main and "Duesseldorf" is Düsseldorf.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::postal_code::{Land, Reading, read_german};

/// What a German postal code and a place have to do with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Agreement {
    /// The place has this code.
    Agrees,
    /// The code, or the place, is not known well enough to say anything.
    Unknown,
    /// The code is that of another place, and the place has other codes.
    Contradicts {
        /// The places that have the code; none where no place is known to have it.
        of_code: Vec<&'static str>,
        /// The first and the last code of the place.
        of_place: (&'static str, &'static str),
        /// The Land the place lies in.
        land: Land,
    },
}

const TABLE: &str = include_str!("data/postal_places_de.csv");
/// The table's heading, and the line before it.
const HEADING: &str = "\ncode;places\n";

/// The codes of each place, by its words and by the first of them: "Neustadt" alone may be any of many.
static CODES: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut codes: HashMap<String, Vec<&'static str>> = HashMap::new();
    for (code, places) in lines() {
        for place in places.split('|') {
            let words = words(place);
            let first = words.first().filter(|word| words.len() > 1 && !COMMON.contains(&word.as_str())).cloned();
            for key in first.into_iter().chain([words.join(" ")]) {
                let of_place = codes.entry(key).or_default();
                if of_place.last() != Some(&code) {
                    of_place.push(code);
                }
            }
        }
    }
    codes
});

/// Words that come first in the names of many places and tell little alone.
const COMMON: [&str; 13] =
    ["bad", "sankt", "neu", "alt", "gross", "klein", "ober", "unter", "nieder", "hohen", "kloster", "markt", "burg"];
/// Words between the parts of a name, and what they are shortened to.
const BETWEEN: [&str; 22] = [
    "a", "am", "an", "auf", "b", "bei", "d", "dem", "den", "der", "die", "das", "i", "im", "in", "o", "ob", "ot", "v",
    "vor", "und", "u",
];

/// The places that have this code; none if it is not known.
pub fn of_code(code: &str) -> impl Iterator<Item = &'static str> {
    places_of(code).into_iter().flat_map(|places| places.split('|'))
}

/// The cell of a code, by a binary search in the text itself: most runs ask for one code of eight thousand.
fn places_of(code: &str) -> Option<&'static str> {
    // Both are the beginnings of lines.
    let (text, mut low) = (*BELOW_HEADING, 0);
    let mut high = text.len();
    while low < high {
        let middle = low + (high - low) / 2;
        let start = text.as_bytes()[..middle].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let (known, places) = line.split_once(';')?;
        match known.cmp(code) {
            Ordering::Less => low = start + line.len() + 1,
            Ordering::Greater => high = start,
            Ordering::Equal => return Some(places),
        }
    }
    None
}

/// The lines below the heading, in ascending order of their codes; a test reads them as a table.
static BELOW_HEADING: LazyLock<&'static str> =
    LazyLock::new(|| TABLE.split_once(HEADING).map_or("", |(_, lines)| lines));

/// Each code with the cell of its places.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    BELOW_HEADING.lines().filter_map(|line| line.split_once(';'))
}

/// Whether one of the places of a code is the one typed.
pub fn has(code: &str, place: &str) -> bool {
    of_code(code).any(|known| same(place, known))
}

/// Whether two names can be those of one place: the same first word, or all words of the one in the other.
pub fn same(typed: &str, known: &str) -> bool {
    if typed == known {
        return true;
    }
    let (typed, known) = (words(typed), words(known));
    let (Some(first), Some(other)) = (typed.first(), known.first()) else { return false };
    let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
    let alike = first == other && (!COMMON.contains(&first.as_str()) || typed.get(1) == known.get(1));
    alike || within(&typed, &known) || within(&known, &typed)
}

/// The code that may be meant by one with a figure too few or too many; none where the code has five, or no code of the place is so near.
pub fn nearly(code: &str, place: &str) -> Option<&'static str> {
    if !(code.len() == 4 || code.len() == 6) || !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let without_one =
        |long: &str, short: &str| (0..long.len()).any(|at| [&long[..at], &long[at + 1..]].concat() == short);
    let near =
        |known: &&&str| if code.len() < known.len() { without_one(known, code) } else { without_one(code, known) };
    codes_of(place)?.iter().find(near).copied()
}

/// Compares a code and a place.
pub fn compare(code: &str, place: &str) -> Agreement {
    let reading = read_german(code);
    if let Reading::Two { first, second, .. } = &reading
        && first.1.split('/').chain(second.1.split('/')).any(|known| same(place, known))
    {
        return Agreement::Agrees;
    }
    if has(code, place) {
        return Agreement::Agrees;
    }
    let (Some(codes), true) = (codes_of(place), reading != Reading::NoCode) else { return Agreement::Unknown };
    let (Some(land), Some(first), Some(last)) = (main_land(codes), codes.first(), codes.last()) else {
        return Agreement::Unknown;
    };
    let of_code: Vec<&str> = of_code(code).collect();
    // Post boxes and firms have codes that are not in the table; they begin like those of their city.
    if of_code.is_empty() && codes.iter().any(|known| known.get(..2) == code.get(..2)) {
        return Agreement::Unknown;
    }
    Agreement::Contradicts { of_code, of_place: (first, last), land }
}

/// The Land of a place that is known by its name alone, and whose name is not that of places elsewhere.
pub fn land_of(place: &str) -> Option<Land> {
    main_land(codes_of(place)?)
}

/// The Länder in which places of this name lie, each with what these are called in full; the one with most codes first.
pub fn laender_of(place: &str) -> Vec<(Land, Vec<&'static str>)> {
    let mut found: Vec<(Land, usize, Vec<&'static str>)> = Vec::new();
    for code in codes_of(place).unwrap_or_default() {
        let land = match read_german(code) {
            Reading::One(land) | Reading::Two { first: (land, _), .. } => land,
            _ => continue,
        };
        let names = of_code(code).filter(|known| same(place, known));
        match found.iter_mut().find(|(known, ..)| *known == land) {
            Some((_, count, all)) => {
                *count += 1;
                all.extend(names);
            }
            None => found.push((land, 1, names.collect())),
        }
    }
    found.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let named = |(land, _, mut names): (Land, usize, Vec<&'static str>)| {
        names.sort_unstable();
        names.dedup();
        (land, names)
    };
    found.into_iter().map(named).collect()
}

/// The names of all places, for a did-you-mean.
pub fn all() -> impl Iterator<Item = &'static str> {
    lines().flat_map(|(_, places)| places.split('|'))
}

/// A name as names are compared: in small letters of A to Z, words between the parts left out.
pub fn plain(name: &str) -> String {
    words(name).join(" ")
}

/// The codes of a place, by its whole name or by what stands before an addition.
fn codes_of(place: &str) -> Option<&'static [&'static str]> {
    let whole = words(place);
    let core = || place.split([',', '/', '(', '-']).next().map(words).filter(|w| w.len() > 1 || !common(w));
    let found = CODES.get(&whole.join(" ")).or_else(|| CODES.get(&core()?.join(" ")));
    found.map(Vec::as_slice)
}

fn common(words: &[String]) -> bool {
    words.first().is_none_or(|word| COMMON.contains(&word.as_str()))
}

/// The Land in which nearly all of these codes lie: four of five at least, or all where they are few.
fn main_land(codes: &[&str]) -> Option<Land> {
    let mut counted: Vec<(Land, usize)> = Vec::new();
    for code in codes {
        let Reading::One(land) = read_german(code) else { continue };
        match counted.iter_mut().find(|(known, _)| *known == land) {
            Some((_, count)) => *count += 1,
            None => counted.push((land, 1)),
        }
    }
    let (land, most) = *counted.iter().max_by_key(|(_, count)| *count)?;
    let all: usize = counted.iter().map(|(_, count)| count).sum();
    (most * 5 >= all * 4).then_some(land)
}

/// The words of a name in small letters of A to Z; "ue" counts as "u", which is what ü is written as without it.
fn words(name: &str) -> Vec<String> {
    let mut plain = deunicode::deunicode(name);
    plain.make_ascii_lowercase();
    let parts = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let all: Vec<String> = parts
        .map(|word| match word {
            "st" => "sankt".to_owned(),
            word => without_e(word),
        })
        .collect();
    if all.iter().all(|word| BETWEEN.contains(&word.as_str())) {
        return all;
    }
    all.into_iter().filter(|word| !BETWEEN.contains(&word.as_str())).collect()
}

/// "ae", "oe" and "ue" as "a", "o" and "u".
fn without_e(word: &str) -> String {
    let before = std::iter::once(' ').chain(word.chars());
    let kept = word.chars().zip(before).filter(|(letter, before)| !(*letter == 'e' && "aou".contains(*before)));
    kept.map(|(letter, _)| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::table;

    #[test]
    fn every_code_of_the_table_lies_in_a_land() {
        assert!(lines().count() > 8_000);
        for (code, places) in lines() {
            assert!(!matches!(read_german(code), Reading::NoCode | Reading::Gap(_)), "{code}");
            assert!(places.split('|').all(|place| !words(place).is_empty()), "{code}");
        }
    }

    #[test]
    fn every_line_of_the_table_is_found_by_its_code() {
        let rows = table::rows(TABLE, ["code", "places"]).unwrap();
        assert!(rows.windows(2).all(|pair| pair[0][0] < pair[1][0]), "the look-up is a binary search");
        assert_eq!(rows.len(), lines().count());
        for [code, places] in rows {
            assert_eq!(of_code(code).collect::<Vec<_>>(), places.split('|').collect::<Vec<_>>(), "{code}");
        }
        for unknown in ["", "0", "00000", "01068", "99999", "999999", "ä"] {
            assert_eq!(places_of(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_place_agrees_with_its_code_however_it_is_written() {
        for (code, place) in [
            ("39104", "Magdeburg"),
            ("10115", "BERLIN"),
            ("10115", "Berlin-Mitte"),
            ("40213", "Duesseldorf"),
            ("80331", "Mu\u{308}nchen"),
            ("60311", "Frankfurt"),
            ("60311", "Frankfurt/Main"),
            ("60311", "Frankfurt a. M."),
            ("06108", "Halle/Saale"),
            ("06108", "Halle (Saale)"),
            ("21039", "Börnsen"),
            ("21039", "Hamburg-Bergedorf"),
            ("66386", "St. Ingbert"),
            ("66386", "Sankt Ingbert"),
            ("19273", "Bleckede"),
        ] {
            assert_eq!(compare(code, place), Agreement::Agrees, "{code} {place}");
        }
    }

    #[test]
    fn a_city_with_the_code_of_another_is_told_with_both() {
        let Agreement::Contradicts { of_code, of_place, land } = compare("10115", "Leipzig") else { panic!("agrees") };
        assert_eq!((of_code, of_place, land.code), (vec!["Berlin"], ("04103", "04357"), "DE-SN"));
        for (code, place) in [("10115", "München"), ("21039", "Leipzig"), ("39104", "Halberstadt"), ("01067", "Wismar")]
        {
            assert!(matches!(compare(code, place), Agreement::Contradicts { .. }), "{code} {place}");
        }
        let Agreement::Contradicts { of_code, .. } = compare("99999", "Magdeburg") else { panic!("agrees") };
        assert!(of_code.is_empty());
    }

    #[test]
    fn nothing_is_said_of_what_is_not_known() {
        // A district, a code of post boxes, a code of a firm, a name that many places have, a place of another country.
        for (code, place) in [
            ("39104", "Altstadt"),
            ("04008", "Leipzig"),
            ("01059", "Dresden"),
            ("39104", "Neustadt"),
            ("39104", "Musterdorf"),
            ("39104", "Wien"),
            ("3910", "Magdeburg"),
            ("39104", "–"),
        ] {
            assert_eq!(compare(code, place), Agreement::Unknown, "{code} {place}");
        }
    }

    #[test]
    fn a_name_alone_tells_the_land_where_it_is_the_only_one() {
        assert_eq!(land_of("Leipzig").map(|land| land.code), Some("DE-SN"));
        assert_eq!(land_of("Hamburg").map(|land| land.code), Some("DE-HH"));
        assert_eq!(land_of("Neustadt"), None);
        assert_eq!(land_of("Musterdorf"), None);
    }
}

//! What the cells of a column look like.
//!
//! In: some cells. Out: how many of them look like postal codes, days, addresses of the web … The heading says what a column is; its
//! cells confirm it, or raise a doubt.

use crate::directory::Country;
use crate::read::day;

/// Cells of a column, none of them blank.
pub struct Cells<'c>(pub Vec<&'c str>);

/// What a cell can look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Letters, no figures to speak of, no sign of an address of the web.
    Words,
    /// A street, with or without its number.
    Street,
    /// Street, postal code and place together.
    WholeAddress,
    /// `12`, `12a`, `12-14`, `12 1/2`.
    HouseNumber,
    /// `39104`, `1010`, `D04 X2K5`.
    PostalCode,
    /// `39104 Magdeburg`
    PostalCodeAndPlace,
    /// A country, by code or name.
    Country,
    /// An e-mail address.
    Email,
    /// A number to call.
    Phone,
    /// A day.
    Day,
    /// A year of this century or the last.
    Year,
    /// An address of the web.
    Url,
    /// One without `https://`.
    BareUrl,
    /// A number of a bank account.
    Iban,
    /// `Dr.`, `Prof. Dr.`
    Degree,
    /// `Herr`, `Mrs`, `w`
    Salutation,
    /// Names with a comma: `Müller, Änne`.
    CommaName,
    /// `de`, `en`
    Language,
    /// A word in small letters, as ids are.
    Id,
    /// Yes or no.
    YesNo,
}

/// From this share on a column looks like something.
const MOST: f64 = 0.8;

impl Cells<'_> {
    /// Whether most cells look so; of a blank column nobody knows.
    pub fn mostly(&self, look: Look) -> bool {
        !self.0.is_empty() && self.share(look) >= MOST
    }

    /// Whether most cells are addresses on one of these hosts.
    pub fn mostly_on(&self, hosts: &[String]) -> bool {
        let on = |cell: &&&str| is_on(cell, hosts);
        !self.0.is_empty() && self.0.iter().filter(on).count() as f64 / self.0.len() as f64 >= MOST
    }

    /// Whether the cells speak against it.
    pub fn contradict(&self, look: Look) -> bool {
        !self.0.is_empty() && self.share(look) < MOST
    }

    /// The share of cells that look so.
    pub fn share(&self, look: Look) -> f64 {
        let count = self.0.iter().filter(|cell| looks(cell.trim(), look)).count();
        count as f64 / self.0.len().max(1) as f64
    }

    /// Whether no two cells are the same.
    pub fn differ(&self) -> bool {
        let mut sorted: Vec<&str> = self.0.iter().map(|cell| cell.trim()).collect();
        sorted.sort_unstable();
        sorted.windows(2).all(|pair| pair[0] != pair[1])
    }

    /// Characters of a cell, on average.
    pub fn length(&self) -> usize {
        self.0.iter().map(|cell| cell.chars().count()).sum::<usize>() / self.0.len().max(1)
    }
}

fn looks(cell: &str, look: Look) -> bool {
    let lower = cell.to_lowercase();
    let figures = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let any = |words: &[&str]| words.contains(&lower.trim_end_matches('.'));
    match look {
        Look::Words => {
            letters > 0 && figures <= 2 && !cell.contains('@') && !lower.contains("://") && !lower.contains("www.")
        }
        Look::Street => {
            letters > 1 && !cell.contains('@') && !lower.contains("://") && !looks(cell, Look::WholeAddress)
        }
        Look::WholeAddress => has_code_and_place(cell) && !looks(cell, Look::PostalCodeAndPlace),
        Look::HouseNumber => {
            cell.starts_with(|c: char| c.is_ascii_digit()) && cell.chars().count() <= 10 && letters <= 3 && figures <= 6
        }
        Look::PostalCode => is_postal_code(cell),
        Look::PostalCodeAndPlace => {
            let (code, place) = cell.split_once(' ').unwrap_or((cell, ""));
            let code = code.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '-');
            (4..=5).contains(&code.len())
                && code.bytes().all(|b| b.is_ascii_digit())
                && place.chars().any(char::is_alphabetic)
        }
        Look::Country => {
            letters > 0
                && (Country::parse(cell).is_some() || Country::suggest(cell).is_some() || any(&["d", "a", "uk", "el"]))
        }
        Look::Email => {
            lower.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
                && !cell.contains(' ')
        }
        Look::Phone => (5..=16).contains(&figures) && cell.chars().all(|c| c.is_ascii_digit() || "+()/- .".contains(c)),
        Look::Day => day::read(cell).is_ok(),
        Look::Year => cell.len() == 4 && cell.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year)),
        Look::Url => lower.starts_with("https://") || lower.starts_with("http://"),
        Look::BareUrl => (lower.starts_with("www.") || lower.contains(".com/")) && !looks(cell, Look::Url),
        Look::Iban => {
            let plain: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
            plain.len() >= 15
                && plain.as_bytes()[..2].iter().all(u8::is_ascii_uppercase)
                && plain.as_bytes()[2].is_ascii_digit()
        }
        Look::Degree => ["dr", "prof", "dipl", "mag", "phd", "mba", "ing"].iter().any(|word| lower.starts_with(word)),
        Look::Salutation => any(&[
            "herr",
            "frau",
            "herrn",
            "divers",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "w",
            "m",
            "d",
            "f",
            "male",
            "female",
            "weiblich",
            "männlich",
        ]),
        Look::CommaName => cell.contains(',') && letters > 0,
        Look::Language => cell.len() == 2 && cell.bytes().all(|b| b.is_ascii_alphabetic()),
        Look::Id => {
            !cell.is_empty()
                && cell.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-;, ".contains(&b))
        }
        Look::YesNo => crate::read::cell::boolean(cell).is_some(),
    }
}

/// Whether a cell is an address of the web on one of the hosts: `https://www.facebook.com/a`, `facebook.com/a`.
fn is_on(cell: &str, hosts: &[String]) -> bool {
    let lower = cell.trim().to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    hosts.iter().any(|known| host == known || host.strip_suffix(known.as_str()).is_some_and(|left| left.ends_with('.')))
}

fn is_postal_code(cell: &str) -> bool {
    // D-39104, LV-1010
    let letters = cell.bytes().take_while(u8::is_ascii_uppercase).count();
    let plain = if letters <= 3 { cell[letters..].trim_start_matches(['-', ' ']) } else { cell };
    let figures = plain.bytes().filter(u8::is_ascii_digit).count();
    // Ireland, the United Kingdom and the Netherlands have letters in them.
    let lettered = cell.len() <= 9
        && cell.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ')
        && (2..=6).contains(&cell.bytes().filter(u8::is_ascii_digit).count())
        && cell.bytes().any(|b| b.is_ascii_uppercase());
    let plain_figures =
        (3..=6).contains(&figures) && plain.bytes().all(|b| b.is_ascii_digit() || b == b' ' || b == b'-');
    plain_figures || lettered || (plain.ends_with(".0") && (5..=7).contains(&plain.len()))
}

/// `Weg 1, 39104 Magdeburg`
fn has_code_and_place(cell: &str) -> bool {
    let words: Vec<&str> = cell.split([' ', ',', '\n']).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        (4..=5).contains(&pair[0].len())
            && pair[0].bytes().all(|b| b.is_ascii_digit())
            && pair[1].starts_with(|c: char| c.is_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_known_by_their_looks() {
        for (look, yes, no) in [
            (
                Look::PostalCode,
                &["39104", "1067", "1010", "D-39104", "D04 X2K5", "SW1A 1AA", "1067.0", "114 55"][..],
                &["Magdeburg", "12", "0391 5671234", "AKTE-00005"][..],
            ),
            (Look::HouseNumber, &["1", "12a", "12 1/2", "3-5", "7 b"], &["Weg 1", "1234567", ""]),
            (Look::Words, &["Änne", "O’Brien", "Łukasz"], &["x@y.de", "39104", "https://x.de/a"]),
            (Look::Email, &["a@b.de"], &["@handle", "a b@c.de", "a@b"]),
            (Look::WholeAddress, &["Weg 1, 39104 Magdeburg"], &["Weg 1", "39104 Magdeburg"]),
            (Look::PostalCodeAndPlace, &["39104 Magdeburg", "D-39104 Magdeburg"], &["Weg 1", "39104"]),
            (Look::Country, &["DE", "Deutschland", "Österreich"], &["39104", "Sachsen-Anhalt"]),
            (Look::Iban, &["DE00 0000 0000 0000 0000 00"], &["Musterbank", "39104"]),
        ] {
            for cell in yes {
                assert!(looks(cell, look), "{look:?} {cell}");
            }
            for cell in no {
                assert!(!looks(cell, look), "{look:?} {cell}");
            }
        }
    }
}

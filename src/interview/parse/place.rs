//! Places as people type them.
//!
//! In: `39104 Magdeburg`, `A-1010 Wien`, `3511 AB Utrecht`, `1010 Wien, Österreich`, `Dublin 4, Ireland`, `SW1A 1AA London, UK`; with a street
//! before it for a whole address. Out: code, city and country, the country empty where nothing tells it. Forms of postal
//! codes are those of the directory.

use super::shown;
use crate::directory::{Country, place};
use crate::interview::Value;
use crate::problem::{Code, Problem};

/// Code, city, country.
pub fn read(line: &str, near: Option<Country>) -> Result<[String; 3], Problem> {
    let wrong = || Code::NewPlace { typed: shown(line) }.error();
    let (rest, country) = match line.rsplit_once(',') {
        Some((rest, last)) => match Country::parse(last) {
            Some(country) => (rest.trim(), Some(country)),
            None => (line, None),
        },
        None => (line, None),
    };
    let words: Vec<&str> = rest.split_whitespace().collect();
    let found = match country {
        Some(country) => split(&words, country).or_else(|| without_code(&words, country)),
        None => signed(&words)
            .or_else(|| split(&words, Country::parse("DE")?).filter(|[code, city, _]| place::has(code, city)))
            .or_else(|| formed(&words))
            .or_else(|| split(&words, near?).map(open))
            .or_else(|| figures(&words)),
    };
    if let Some((code, city)) = words.split_first().filter(|_| country.is_none_or(|country| country.code() == "DE"))
        && let Some(meant) = place::nearly(code, &city.join(" "))
    {
        let city = shown(&city.join(" "));
        return Err(Code::NewGermanCode { typed: shown(code), city, meant: meant.into() }.error());
    }
    found.filter(|[_, city, _]| city.chars().any(char::is_alphabetic)).ok_or_else(wrong)
}

/// The same without its country, which nothing tells.
fn open([code, city, _]: [String; 3]) -> [String; 3] {
    [code, city, String::new()]
}

/// The code before the town, or after it.
fn split(words: &[&str], country: Country) -> Option<[String; 3]> {
    let whole = |code: &[&str], city: &[&str]| {
        let code = country.normal_postal_code(&code.join(" "))?;
        let known = country.postal_code_example().is_some() && code.chars().any(|c| c.is_ascii_digit());
        (known && !city.is_empty()).then(|| [code, city.join(" "), country.code().to_owned()])
    };
    let at = |n: usize| words.split_at_checked(n);
    [2, 1].into_iter().find_map(|n| {
        let before = at(n).and_then(|(code, city)| whole(code, city));
        before.or_else(|| words.len().checked_sub(n).and_then(at).and_then(|(city, code)| whole(code, city)))
    })
}

/// A town without a code, where there need be none.
fn without_code(words: &[&str], country: Country) -> Option<[String; 3]> {
    let city = words.join(" ");
    (!country.needs_postal_code() && !city.is_empty()).then(|| [String::new(), city, country.code().to_owned()])
}

/// The sign of the country stands before the code: `A-1010`, `SE-111 22`.
fn signed(words: &[&str]) -> Option<[String; 3]> {
    let first = words.first().filter(|word| word.contains('-') && word.starts_with(char::is_alphabetic))?;
    // `SE-111 22`: the code can have two words.
    let both = words.get(..2).map(|both| both.join(" "));
    let country = both.and_then(|both| Country::of_postal_code(&both)).or_else(|| Country::of_postal_code(first))?;
    split(words, country)
}

/// A code that has more than figures, as it is written somewhere (`3511 AB`, `80-831`, `SW1A 1AA`): where only one country has codes of that form
/// it is the country, else that is asked for (`111 22`).
fn formed(words: &[&str]) -> Option<[String; 3]> {
    let told = |code: &[&str], city: &[&str]| {
        let typed = code.join(" ");
        // 7100 LA LOUVIÈRE: what is all in capitals can be either.
        let either = code.first().is_some_and(|first| is_figures(first))
            && typed.contains(|c: char| c.is_ascii_uppercase())
            && !city.join("").contains(char::is_lowercase);
        let plain = typed.contains(|c: char| c.is_ascii_digit())
            && !is_figures(&typed)
            && !either
            && !typed.contains(char::is_lowercase)
            && !city.is_empty();
        let has_form = |country: &Country| plain && country.postal_code_example().is_some();
        // As it is written there, but for a blank in a code with letters: 3511AB.
        let as_typed = |code: &String| {
            let bare = |text: &str| text.replace(' ', "");
            *code == typed || (typed.contains(|c: char| c.is_ascii_uppercase()) && bare(code) == bare(&typed))
        };
        let normal = |country: Country| country.normal_postal_code(&typed).filter(as_typed).map(|code| (code, country));
        let mut all = Country::all().filter(has_form).filter_map(normal);
        let (code, country) = all.next()?;
        let only = if all.next().is_none() { country.code() } else { "" };
        Some([code, city.join(" "), only.to_owned()])
    };
    let at = |n: usize| words.split_at_checked(n);
    [2, 1].into_iter().find_map(|n| {
        let before = at(n).and_then(|(code, city)| told(code, city));
        before.or_else(|| words.len().checked_sub(n).and_then(at).and_then(|(city, code)| told(code, city)))
    })
}

fn is_figures(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Four or five digits and a town, of a country that is asked for.
fn figures(words: &[&str]) -> Option<[String; 3]> {
    let (code, city) = words.split_first()?;
    let figures = (4..=6).contains(&code.len()) && is_figures(code);
    // The letters of a Dutch code, or the first word of a town: nobody can tell.
    let either = city.first().is_some_and(|word| word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase()));
    (figures && !either && !city.is_empty()).then(|| [(*code).to_owned(), city.join(" "), String::new()])
}

/// A whole address in a line: street, code, city, country; the country must be told or follow from code and town.
pub fn address(line: &str, near: Option<Country>) -> Result<Value, Problem> {
    let wrong = || Code::NewAddress { typed: shown(line) }.error();
    let (street, rest) = line.split_once(',').ok_or_else(wrong)?;
    let [code, city, country] = read(rest.trim(), near).map_err(|_| wrong())?;
    let country = match (country.is_empty(), place::has(&code, &city)) {
        (false, _) => country,
        (true, true) => "DE".to_owned(),
        (true, false) => return Err(wrong()),
    };
    if street.trim().is_empty() { Err(wrong()) } else { Ok(vec![street.trim().to_owned(), code, city, country]) }
}

pub fn country(line: &str) -> Result<Country, Problem> {
    Country::parse(line).ok_or_else(|| {
        let near = Country::suggest(line).map(|country| country.code().to_owned());
        Code::NewCountry { typed: shown(line), near: near.into() }.error()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_people_write_them() {
        let near = Country::parse("AT");
        for (typed, parts) in [
            ("39104 Magdeburg", "39104|Magdeburg|DE"),
            ("D-39104 Magdeburg", "39104|Magdeburg|DE"),
            ("A-1010 Wien", "1010|Wien|AT"),
            ("SE-111 22 Stockholm", "111 22|Stockholm|SE"),
            ("S-111 22 Stockholm", "111 22|Stockholm|SE"),
            ("GR-105 63 Αθήνα", "105 63|Αθήνα|GR"),
            ("CZ-110 00 Praha", "110 00|Praha|CZ"),
            ("NL-1012 AB Amsterdam", "1012 AB|Amsterdam|NL"),
            ("1010 Wien, Österreich", "1010|Wien|AT"),
            ("1010 Wien", "1010|Wien|"),
            ("Dublin 4, Irland", "|Dublin 4|IE"),
            ("D02 X285 Dublin 2, Ireland", "D02 X285|Dublin 2|IE"),
            ("London SW1A 1AA, UK", "SW1A 1AA|London|GB"),
            ("1011 AB Amsterdam, Niederlande", "1011 AB|Amsterdam|NL"),
            ("75001 Paris", "75001|Paris|"),
            ("3511 AB Utrecht", "3511 AB|Utrecht|NL"),
            ("3511AB Utrecht", "3511 AB|Utrecht|NL"),
            ("SW1A 1AA London", "SW1A 1AA|London|GB"),
            ("SW1A 1AA LONDON", "SW1A 1AA|LONDON|GB"),
            ("80-831 Gdańsk", "80-831|Gdańsk|PL"),
            ("1100-060 Lisboa", "1100-060|Lisboa|PT"),
            ("D02 X285 Dublin 2", "D02 X285|Dublin 2|IE"),
            ("111 22 Stockholm", "111 22|Stockholm|"),
            ("105 58 Αθήνα", "105 58|Αθήνα|"),
            ("4020 Linz", "4020|Linz|"),
            ("7100 La Louvière", "7100|La Louvière|"),
            ("7100 LA LOUVIÈRE, Belgique", "7100|LA LOUVIÈRE|BE"),
            ("3511 AB Utrecht, Nederland", "3511 AB|Utrecht|NL"),
            ("3511 AB Utrecht, Paesi Bassi", "3511 AB|Utrecht|NL"),
            ("1010 Wien, AUTRICHE", "1010|Wien|AT"),
            ("28013 Madrid, Espana", "28013|Madrid|ES"),
        ] {
            assert_eq!(read(typed, near).map(|p| p.join("|")).ok().as_deref(), Some(parts), "{typed}");
        }
        // German codes have five digits: one too few or too many is told, not taken for another country.
        for typed in ["0422 Leipzig", "391044 Magdeburg", "0422 Leipzig, Deutschland"] {
            let told = read(typed, None).map_err(|problem| problem.code);
            assert!(matches!(told, Err(Code::NewGermanCode { .. })), "{typed}");
        }
        for typed in ["Magdeburg", "39104", "", "Magdeburg, Deutschland", "39104 12", "3511 AB", "7100 LA LOUVIÈRE"] {
            assert!(read(typed, None).is_err(), "{typed}");
        }
    }

    /// Whatever form the codes of a country have, a place there is read with its country, and without it as far as the form tells.
    #[test]
    fn a_place_is_read_in_every_country_of_the_directory() {
        let forms = |code: &str| {
            let of = |country: &Country| country.normal_postal_code(code).is_some_and(|normal| normal == code);
            Country::all().filter(|country| country.postal_code_example().is_some()).filter(of).count()
        };
        let mut seen = 0;
        for country in Country::all() {
            let Some(code) = country.postal_code_example() else { continue };
            let with = read(&format!("{code} Exampleton, {}", country.code()), None).map(|p| p.join("|")).ok();
            assert_eq!(with, Some(format!("{code}|Exampleton|{}", country.code())), "{country}");
            let signed = code.starts_with(country.code());
            let digits = code.bytes().all(|b| b.is_ascii_digit());
            let told = if signed || (!digits && forms(&code) == 1) { country.code() } else { "" };
            let without = read(&format!("{code} Exampleton"), None).map(|p| p.join("|"));
            // Three figures alone are too few to be taken for a code.
            let few = digits && code.len() < 4;
            assert_eq!(without.ok(), (!few).then(|| format!("{code}|Exampleton|{told}")), "{country}");
            seen += 1;
        }
        assert!(seen > 30, "{seen}");
    }

    #[test]
    fn an_address_has_a_street_before_its_place() {
        let read = |line: &str| address(line, None).map(|parts| parts.join("|"));
        assert_eq!(read("Prüfgasse 5, 99084 Erfurt").ok().as_deref(), Some("Prüfgasse 5|99084|Erfurt|DE"));
        assert_eq!(read("Prüfgasse 5, 1010 Wien, Österreich").ok().as_deref(), Some("Prüfgasse 5|1010|Wien|AT"));
        assert!(read("99084 Erfurt").is_err());
        assert!(read("Prüfgasse 5, 75001 Paris").is_err());
    }
}

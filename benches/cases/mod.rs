//! The letters of the benchmarks: the same German text that other tools were timed with, as in an advice centre's afternoon.

use std::path::Path;

use widerspruch::case::{Case, load};
use widerspruch::directory::Directory;
use widerspruch::office::Office;
use widerspruch::problem::Source;
use widerspruch::template::Templates;

/// An office with the text of the benchmarks, each of its paragraphs so many times.
pub fn office(times: usize) -> Office {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/letter");
    let folder = tempfile::tempdir().expect("a folder");
    for name in
        ["grounds.toml", "language.toml", "objection/letter.hbs", "objection/letter.toml", "objection/next-steps.hbs"]
    {
        let mut text = std::fs::read_to_string(own.join("de").join(name)).expect("a file of the text");
        if name.ends_with("letter.hbs") {
            text = text
                .trim()
                .split("\n\n")
                .map(|paragraph| vec![paragraph; times].join("\n\n"))
                .collect::<Vec<_>>()
                .join("\n\n");
        }
        let place = folder.path().join("de").join(name);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        std::fs::write(place, text).expect("a file");
    }
    let templates = Templates::with_folder(folder.path()).unwrap_or_else(|p| panic!("{p:?}"));
    Office { templates, ..Office::builtin() }
}

/// The day all letters are written on.
pub fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date")
}

/// A case as JSON: another name, address, account and reference for each number.
pub fn case_text(number: usize) -> String {
    const FIRST: [&str; 15] = [
        "Änne",
        "Björn",
        "Çelik",
        "Dörte",
        "Elżbieta",
        "François",
        "Gülşen",
        "Håkon",
        "İrem",
        "Jörg",
        "Łukasz",
        "Mária",
        "Nuño",
        "Øystein",
        "Zoë",
    ];
    const LAST: [&str; 10] = [
        "Müller",
        "Weiß",
        "Groß-Schäfer",
        "Kowalczyk",
        "Papadópoulos",
        "Sørensen",
        "Núñez",
        "d'Hondt",
        "von-der-Heide",
        "Yılmaz",
    ];
    let name = format!("{} {}", FIRST[number % 15], LAST[number / 7 % 10]);
    format!(
        r#"{{"kind": "objection", "language": "de", "reference": "KI-{number:06}",
        "sender": {{"name": "{name}", "street": "Prüfstraße {}", "postal_code": "{}", "city": "Magdeburg", "country": "DE",
        "email": "person{number}@example.org"}}, "recipient": {{"controller": "meta"}},
        "matter": {{"status": "never-objected", "own_grounds": "x"}},
        "account": [{{"service": "facebook", "url": "https://www.facebook.com/example.{number}"}},
        {{"service": "instagram", "handle": "@example_{number}"}}]}}"#,
        number % 250 + 1,
        39104 + number % 60
    )
}

/// Reads a case.
pub fn read(text: &str) -> Case {
    load::json(&Source::new("case.json", text), Path::new(""), &Directory::builtin())
        .unwrap_or_else(|p| panic!("{p:?}"))
        .0
}

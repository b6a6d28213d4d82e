//! Headings of tables as offices write them, and what they mean.

use super::*;

fn shown(heading: &str) -> String {
    meant(heading).map_or("-".into(), |m| match m.who {
        Who::Unsaid => m.meaning.id.clone(),
        who => format!("{} {who:?}", m.meaning.id),
    })
}

#[test]
fn headings_of_offices_are_understood() {
    for (heading, wanted) in [
        ("PLZ", "postal_code"),
        (" plz. ", "postal_code"),
        ("Straße", "street"),
        ("STRASSE", "street"),
        ("Strasse / Nr.", "street"),
        ("Hausnr.", "house_number"),
        ("E-Mail", "email"),
        ("e_mail", "email"),
        ("FirstName", "given_name"),
        ("first_name", "given_name"),
        ("Vor- und Nachname", "full_name"),
        ("Geschlecht", "salutation"),
        ("Az.", "reference"),
        ("lfd. Nr.", "number"),
        ("#", "number"),
        ("Klient:in", "client Client"),
        ("KlientIn", "client Client"),
        ("Klient Nachname", "family_name Client"),
        ("Vorname der Mandantin", "given_name Client"),
        ("Mandantenname", "client Client"),
        ("PLZ (Pflichtfeld)", "postal_code"),
        ("Name des Kindes", "child Child"),
        ("Vorname Kind", "given_name Child"),
        ("Telefon Berater", "phone Other"),
        ("Akten\u{ad}zeichen", "reference"),
        ("Stra\u{df}e", "street"),
        ("Behörde", "authority"),
        ("Behorde", "-"),
        ("Mein Feld", "-"),
        ("", "-"),
    ] {
        assert_eq!(shown(heading), wanted, "{heading:?}");
    }
}

#[test]
fn every_meaning_has_an_end() {
    let mut ids = HashSet::new();
    for meaning in &WORDS.file.meaning {
        assert!(ids.insert(&meaning.id), "{} stands twice", meaning.id);
        assert!(meaning.own.is_some() || meaning.client.is_some() || meaning.unread.is_some(), "{}", meaning.id);
        for word in &meaning.words {
            assert!(meant(word).is_some(), "{word}");
        }
    }
}

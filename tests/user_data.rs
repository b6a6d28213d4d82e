//! User data is data: what a person typed is printed as typed, never read as markup, as a template or as anything else.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;

use serde_json::{Value, json};

use common::{run_in, run_with_input};

/// Pieces that mean something to Handlebars, to our markup, to HTML, to shells, or to the texts of a language.
const NASTY: [&str; 48] = [
    "{{x}}",
    "{{sender.name}}",
    "{{{y}}}",
    "{{#if z}}",
    "{{/if}}",
    "{{else}}",
    "{{!-- c --}}",
    "{{> p}}",
    "\\{{x}}",
    "{{",
    "}}",
    "{",
    "}",
    "**b**",
    "**",
    "*",
    "*e*",
    "\\",
    "\\\\",
    "\\*",
    "\\n",
    "<b>",
    "</p>",
    "&amp;",
    "<https://example.org/>",
    "|",
    "||",
    "| a | b |",
    "`c`",
    "[a](b)",
    "~",
    "- a",
    "1. a",
    "## h",
    "\"",
    "'",
    "„a“",
    "{name}",
    "{page} {pages}",
    "%s",
    "$HOME",
    "(Art. 1)",
    "--",
    "…",
    "\n",
    "a\nb",
    "é ß Ж λ",
    "\u{ad}",
];

/// The text for a field of one line.
fn in_one_line(text: &str) -> String {
    text.replace('\n', "/")
}

/// A name has a letter.
fn as_name(line: &str) -> String {
    if line.chars().any(char::is_alphabetic) { line.to_owned() } else { format!("{line}x") }
}

fn case(text: &str) -> Value {
    let line = in_one_line(text);
    let name = as_name(&line);
    json!({
        "kind": "complaint", "language": "de", "date": "2026-11-22",
        "sender": { "name": name, "street": "Prüfstraße 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE" },
        "recipient": { "authority": "de-st" },
        "matter": { "controller": "meta", "status": "objected-after-start", "own_grounds": text },
        "account": [{ "service": "facebook", "handle": "example" }],
        "event": [{ "date": "2026-09-01", "what": "objected", "note": line }],
        "enclosure": [{ "title": line }],
    })
}

/// Every piece, every pair of pieces, and some hundred longer strings.
fn strings() -> Vec<String> {
    let mut strings: Vec<String> = NASTY.iter().map(|s| (*s).to_owned()).collect();
    for first in NASTY {
        for second in NASTY {
            strings.push(format!("{first}{second}"));
        }
    }
    // A fixed row of numbers: the same strings on every run.
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..300 {
        let pieces: Vec<&str> = (0..3 + next(6)).map(|_| NASTY[next(NASTY.len())]).collect();
        strings.push(pieces.join([" ", "", "x"][next(3)]));
    }
    let mut strings: Vec<String> =
        strings.iter().map(|s| s.trim().to_owned()).filter(|s| !s.is_empty() && s.chars().count() <= 200).collect();
    strings.sort();
    strings.dedup();
    strings
}

#[test]
fn what_was_typed_is_what_is_printed() {
    let strings = strings();
    assert!(strings.len() > 2_000);
    let folder = tempfile::tempdir().unwrap();
    let mut args = vec!["--format".to_owned(), "json".into(), "render".into(), "--text".into()];
    for (number, text) in strings.iter().enumerate() {
        let name = format!("{number}.json");
        fs::write(folder.path().join(&name), case(text).to_string()).unwrap();
        args.push(name);
    }
    let outcome = run_in(folder.path(), &args).exits(0);
    // What looks like a placeholder is told, and printed all the same.
    let told: std::collections::BTreeSet<String> = outcome.codes().into_iter().collect();
    assert_eq!(told.into_iter().collect::<Vec<_>>(), ["case::placeholder"]);
    let letters = outcome.json();
    let letters = letters.as_array().unwrap();
    assert_eq!(letters.len(), strings.len());
    for (typed, letter) in strings.iter().zip(letters) {
        let printed = letter["text"].as_str().unwrap();
        let line = in_one_line(typed);
        let name = as_name(&line);
        let places = [
            ("the letterhead", printed.starts_with(&format!("{name}\nPrüfstraße 1"))),
            ("the signature", printed.contains(&format!("Grüßen\n\n{name}\n\nAnlagen\n"))),
            (
                "own grounds",
                // On in the sentence, or a paragraph of its own.
                [" ", "\n\n"]
                    .iter()
                    .any(|gap| printed.contains(&format!("Situation:{gap}{typed}\n\nRechtliche Einordnung (meine"))),
            ),
            ("the note", printed.contains(&format!("Widerspruch erklärt; {line}\n"))),
            ("the enclosure", printed.ends_with(&format!("\n1. {line}\n"))),
        ];
        for (place, right) in places {
            assert!(right, "{typed:?} is not as typed in {place}:\n{printed}");
        }
    }
}

/// Every other field that takes words.
#[test]
fn words_of_other_fields_are_as_typed() {
    let folder = tempfile::tempdir().unwrap();
    let nasty = "{{x}} **b** \\ <b> | `c` [a](b) ~ {name}";
    for (field, spoil) in [
        ("reference", json!({ "reference": nasty })),
        ("organisation", json!({ "sender": { "organisation": nasty } })),
        ("position", json!({ "sender": { "organisation": "Musterhilfe", "position": nasty } })),
        ("register", json!({ "sender": { "register": nasty } })),
        ("phone", json!({ "sender": { "phone": nasty } })),
        ("street", json!({ "sender": { "street": nasty } })),
        ("city", json!({ "sender": { "city": nasty } })),
        ("represented", json!({ "represented": { "name": nasty, "relation": "ward" } })),
        ("handle", json!({ "account": [{ "service": "facebook", "handle": nasty }] })),
        ("url", json!({ "account": [{ "service": "facebook", "url": format!("https://example.org/{nasty}") }] })),
        (
            "recipient",
            json!({ "recipient": { "authority": null, "name": nasty, "street": nasty, "postal_code": "39104", "city": nasty, "country": "DE" } }),
        ),
    ] {
        let mut case = case("Änne Müller");
        merge(&mut case, &spoil);
        fs::write(folder.path().join("case.json"), case.to_string()).unwrap();
        let outcome = run_in(folder.path(), ["render", "--text", "case.json"]).exits(0);
        assert!(outcome.out().contains(nasty), "{field}:\n{}", outcome.out());
        for line in outcome.out().lines().filter(|line| line.contains("[a]")) {
            assert!(line.contains(nasty), "{field}: {line}");
        }
        // What is printed as text can be laid out and written as well.
        run_in(folder.path(), ["render", "case.json", "-o", "-"]).exits(0);
    }
}

fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

#[test]
fn a_city_is_no_template_of_the_language() {
    let mut case = case("Änne Müller");
    case["sender"]["city"] = "Ort {date} {place}".into();
    // Only a paper that is shown to others says where it was signed.
    case["kind"] = "authorisation".into();
    case["recipient"] = serde_json::json!({
        "name": "Beratungsstelle Beispiel e. V.", "street": "Prüfstraße 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE",
    });
    case["matter"]["controller"] = "meta".into();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("case.json"), case.to_string()).unwrap();
    let outcome = run_in(folder.path(), ["render", "--text", "case.json"]).exits(0);
    assert!(outcome.out().contains("\nOrt {date} {place}, 22.\u{a0}November 2026\n"), "{}", outcome.out());
}

#[test]
fn a_comma_in_the_street_stays_a_comma() {
    let mut case = case("Änne Müller");
    case["sender"]["street"] = "Prüfstraße 1, Hof 2".into();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("case.json"), case.to_string()).unwrap();
    let outcome = run_in(folder.path(), ["render", "--text", "case.json"]).exits(0);
    assert!(outcome.out().starts_with("Änne Müller\nPrüfstraße 1, Hof 2 · 39104 Magdeburg\n"), "{}", outcome.out());
}

/// The title of the PDF holds a name; in its metadata, which are XML, and in its strings nothing of it is special.
#[test]
fn the_metadata_hold_the_name_as_typed() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["A & B <c> \"d\" 'e' ]]>", "(a", "a)\\", "&lt;", "<?xpacket end=\"w\"?>", "Ä – Ж λ"] {
        fs::write(folder.path().join("case.json"), case(name).to_string()).unwrap();
        let bytes = run_in(folder.path(), ["render", "case.json", "-o", "-"]).exits(0).stdout;
        let document = lopdf::Document::load_mem(&bytes).unwrap();
        let title = format!("Beschwerde wegen KI-Training – {name}");
        let info = document
            .get_object(document.trailer.get(b"Info").unwrap().as_reference().unwrap())
            .unwrap()
            .as_dict()
            .unwrap();
        let units: Vec<u16> = info.get(b"Title").unwrap().as_str().unwrap()[2..]
            .chunks(2)
            .map(|b| u16::from_be_bytes([b[0], b[1]]))
            .collect();
        assert_eq!(String::from_utf16(&units).unwrap(), title);
        let metadata = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let xmp = document.get_object(metadata).unwrap().as_stream().unwrap().get_plain_content().unwrap();
        let xmp = String::from_utf8(xmp).unwrap();
        let written = xmp.split("<rdf:li xml:lang=\"x-default\">").nth(1).unwrap().split("</rdf:li>").next().unwrap();
        assert!(!written.contains('<') && !written.contains('>'), "{written}");
        let plain = written
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
        assert_eq!(plain, title);
    }
}

/// TOML and JSON are two ways to write the same case.
#[test]
fn toml_and_json_give_the_same_letter() {
    let folder = tempfile::tempdir().unwrap();
    let nasty = "{{x}} **b** \\ <b>\n\n„Ä“ ~";
    let toml = format!(
        "kind = \"objection\"\nlanguage = \"de\"\n[sender]\nname = \"Änne Müller\"\nstreet = \"Prüfstraße 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\n\
         [recipient]\ncontroller = \"meta\"\n[matter]\nown_grounds = '''\n{nasty}\n'''\n[[account]]\nservice = \"facebook\"\nhandle = \"a\"\n"
    );
    let json = json!({
        "kind": "objection", "language": "de", "account": [{ "service": "facebook", "handle": "a" }],
        "sender": { "name": "Änne Müller", "street": "Prüfstraße 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE" },
        "recipient": { "controller": "meta", "authority": null }, "matter": { "own_grounds": nasty },
    });
    fs::write(folder.path().join("case.json"), json.to_string()).unwrap();
    let from_json = run_in(folder.path(), ["render", "case.json", "-o", "-"]).exits(0).stdout;
    let from_toml = run_with_input(folder.path(), toml.as_bytes(), ["render", "-", "-o", "-"]).exits(0).stdout;
    assert!(from_json == from_toml);
    fs::write(folder.path().join("case.toml"), toml.replace('\n', "\r\n")).unwrap();
    let from_windows = run_in(folder.path(), ["render", "case.toml", "-o", "-"]).exits(0).stdout;
    assert!(from_json == from_windows, "line ends of Windows make no difference");
}

//! A whole language that comes through a folder.
//!
//! `tests/language/qpl` is small and in order: its letter is made, its e-mail and its claims are checked. Whatever is taken out of it is named, file by
//! file and key by key, all at once.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use common::{Outcome, folder_with, root, run_in};
use widerspruch::case::{Recipient, Status, What};
use widerspruch::directory::Country;
use widerspruch::layout::Typesetter;
use widerspruch::layout::page::{NodeId, Piece, Role};
use widerspruch::letter::plain_text::plain_text;
use widerspruch::office::Office;
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;
use widerspruch::template::Language;
use widerspruch::text::text_of;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// The folder, with the claims of English in place of Polish ones, and the example of an objection in Polish.
struct Polish(tempfile::TempDir);

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

impl Polish {
    fn new() -> Self {
        let folder = folder_with(&["objection.toml"]);
        copy(&root().join("tests/language"), &folder.path().join("own"));
        fs::copy(root().join("letter_templates/en/claims.toml"), folder.path().join("own/qpl/claims.toml")).unwrap();
        let case = folder.path().join("objection.toml");
        let text = fs::read_to_string(&case).unwrap();
        assert!(text.contains("language = \"de\""));
        // The folder has one of the ready-made grounds, and its letter prints none.
        let lines = text.lines().filter(|line| !line.starts_with("grounds ="));
        let text = lines.collect::<Vec<_>>().join("\n").replace("language = \"de\"", "language = \"qpl\"");
        fs::write(&case, text).unwrap();
        Polish(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join("own/qpl").join(file)
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
        self
    }

    fn without(self, file: &str) -> Self {
        fs::remove_file(self.path(file)).unwrap();
        self
    }

    fn run(&self, args: &[&str]) -> Outcome {
        run_in(self.0.path(), ["--templates", "own", "--format", "json"].iter().chain(args))
    }

    /// What `templates check` finds: code, file and field or message.
    fn found(&self, args: &[&str]) -> Vec<String> {
        let found = self.run(args).exits(3).problems();
        let told = |p: &serde_json::Value| {
            let text = |key: &str| p[key].as_str().unwrap_or_default().to_owned();
            let what = if p["field"].is_string() { text("field") } else { text("message") };
            format!("{} {} {what}", text("code"), text("file").replace("own/", ""))
        };
        found.iter().filter(|p| p["severity"] == "error").map(told).collect()
    }
}

const CHECK: [&str; 3] = ["templates", "check", "own"];
const RENDER: [&str; 3] = ["render", "--text", "objection.toml"];

#[test]
fn a_language_of_a_folder_makes_letters() {
    let polish = Polish::new();
    let outcome = polish.run(&CHECK).exits(0);
    assert_eq!(outcome.json()[0]["language"], "qpl", "{}", outcome.stderr);
    let letter = polish.run(&RENDER).exits(0).json();
    let text = letter[0]["text"].as_str().unwrap().replace('\u{a0}', "~");
    for part in [
        "Szanowni Państwo,\n\nna podstawie art.~21 ust.~1 RODO wnoszę",
        "art.~6 ust.~1 lit.~f RODO; powołuję się też na art.~17 ust.~1 lit.~c i d RODO oraz na art.~15–21 RODO.",
        "Kraj: Niemcy.",
        " 2026~r.",
        "Z poważaniem",
    ] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
    polish.run(&["render", "objection.toml"]).exits(0);
    let listed = polish.run(&["templates", "list"]).exits(0).json();
    assert!(listed.as_array().unwrap().iter().any(|l| l["language"] == "qpl" && l["kind"] == "objection"));
    let shown = polish.run(&["templates", "show", "objection", "--language", "qpl"]).exits(0).json();
    assert_eq!(
        (&shown[0]["title"], &shown[0]["recipient"]),
        (&"Sprzeciw wobec trenowania AI".into(), &"controller".into())
    );
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    let missing = Polish::new().without("citation.toml").without("grounds.toml").without("objection/next-steps.hbs");
    let missing = missing
        .change("language.toml", "closing = \"Z poważaniem\"\n", "")
        .change("language.toml", "steps]", "stepz]")
        .change("language.toml", "page = \"Strona {page} z {pages}\"", "page = \"Strona {page}\"")
        .change("language.toml", "\"stycznia\", ", "")
        .change("language.toml", "fax = \"faksem\"\n", "")
        .change("language.toml", "hyphenation = \"pl\"", "hyphenation = \"qq\"")
        .without("mail.toml");
    let mut wanted = vec![
        "template::missing-file qpl/citation.toml the template file qpl/citation.toml is missing",
        "template::language qpl/language.toml closing",
        "template::language qpl/language.toml hyphenation",
        "template::language qpl/language.toml words.stepz",
        "template::language qpl/language.toml words.page",
        "template::language qpl/language.toml date.months",
        "template::language qpl/language.toml channels.fax",
        "template::missing-file qpl/grounds.toml the template file qpl/grounds.toml is missing",
        "template::missing-file qpl/objection/next-steps.hbs the template file qpl/objection/next-steps.hbs is missing",
    ];
    wanted.sort_unstable();
    let sorted = |args: &[&str]| {
        let mut found = missing.found(args);
        found.sort();
        found
    };
    assert_eq!(sorted(&RENDER), wanted);
    wanted.push("template::missing-file qpl/mail.toml the template file qpl/mail.toml is missing");
    wanted.sort_unstable();
    assert_eq!(sorted(&CHECK), wanted);
}

#[test]
fn a_pattern_that_would_lose_a_part_of_a_provision_is_refused() {
    let wrong = Polish::new()
        .change("citation.toml", "ust.~{p} lit.~{l}\"", "ust.~{p}\"")
        .change("citation.toml", "item = \"art.~{a} pkt~{i}\"\n", "")
        .change("citation.toml", "GDPR = \"{c} RODO\"", "GDPR = \"RODO\"")
        .change("citation.toml", "\"Reg 1182/71\"", "\"Reg 1182/72\"");
    let mut found = wrong.found(&RENDER);
    found.sort();
    let fields = ["acts.GDPR", "acts.Reg 1182/72", "articles.item", "articles.paragraph_letter"];
    assert_eq!(found, fields.map(|field| format!("template::language qpl/citation.toml {field}")));
    // An act that the letter rests on and the language cannot name.
    let unnamed = Polish::new().change("citation.toml", "GDPR = \"{c} RODO\"\n", "");
    let outcome = unnamed.run(&RENDER).exits(3);
    assert_eq!(outcome.errors(), ["law::no-citation-style"]);
    let problem = outcome.first_error();
    assert_eq!(problem["file"], "own/qpl/citation.toml");
    let unnamed = Polish::new().change("language.toml", "DE = \"Niemcy\"\n", "");
    assert_eq!(unnamed.run(&RENDER).exits(3).errors(), ["template::no-country-name"]);
}

/// A language is not checked in silence by nobody's rules.
#[test]
fn a_language_without_rules_for_claims_is_refused() {
    let found = Polish::new().without("claims.toml").found(&CHECK);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("template::claims qpl/claims.toml there are no rules"), "{found:?}");
    // It is no matter of a single letter.
    Polish::new().without("claims.toml").run(&RENDER).exits(0);
    let wrong = Polish::new()
        .change("claims.toml", "[sums-of-money]", "[sums-of-mony]")
        .change("claims.toml", "'Answer within 30 days.'", "'Answer soon.'")
        .change("claims.toml", "'(?i)(DPC", "'(?i)((DPC");
    let mut found = wrong.found(&CHECK);
    found.sort();
    let fields = ["authority-approved.claim", "sums-of-mony", "thirty-days.caught"];
    assert_eq!(found, fields.map(|field| format!("template::claims qpl/claims.toml {field}")));
    let claimed = Polish::new().change("objection/letter.hbs", "Kraj", "You owe me EUR 500. Kraj");
    assert_eq!(claimed.run(&CHECK).exits(3).codes(), ["template::claim"]);
}

/// One mistake in a letter is one problem, not one for each branch behind it and each sample.
#[test]
fn a_cause_is_told_without_its_consequences() {
    let folder = folder_with(&[]);
    for file in ["objection", "de/objection"] {
        copy(&root().join("letter_templates").join(file), &folder.path().join("own").join(file));
    }
    let check = |file: &str, from: &str, to: &str| {
        let path = folder.path().join("own").join(file);
        let text = fs::read_to_string(root().join("letter_templates").join(file)).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let outcome = run_in(folder.path(), ["--templates", "own", "--format", "json", "templates", "check", "own"]);
        fs::write(&path, text).unwrap();
        outcome.exits(3).codes()
    };
    assert_eq!(check("objection/letter.toml", "\"never-objected\"", "\"never-objectd\""), ["template::manifest"]);
    assert_eq!(check("objection/letter.toml", "\"training-data\"", "\"training-dat\""), ["template::manifest"]);
    assert_eq!(check("de/objection/letter.hbs", "{{", "{{cite \"GDPR 121\"}}{{"), ["law::no-such-provision"]);
    // It is a mistake of each letter of the language.
    assert_eq!(check("de/language.toml", "enclosure = ", "enclosur = "), ["template::language"]);
}

/// A file of a language that is built in holds only what it changes: folders made before a key was there stay readable.
#[test]
fn what_a_file_of_a_built_in_language_leaves_out_is_built_in() {
    let folder = folder_with(&["objection.toml"]);
    let own = folder.path().join("own/de");
    fs::create_dir_all(&own).unwrap();
    let language =
        "tag = \"de\"\nopening = \"Guten Tag,\"\n[words]\ndate = \"Tag\"\n[services]\nfacebook = \"Facebook\"\n";
    fs::write(own.join("language.toml"), language).unwrap();
    fs::write(own.join("citation.toml"), "[acts]\nGDPR = \"{c} DS-GVO\"\n").unwrap();
    let render = ["--templates", "own", "--format", "json", "render", "--text", "objection.toml"];
    let letter = run_in(folder.path(), render).exits(0).json();
    let text = letter[0]["text"].as_str().unwrap();
    for part in ["Guten Tag,\n", "Tag: 22. November 2026", "Art. 21 Abs. 1 DS-GVO", "Mit freundlichen Grüßen"] {
        assert!(text.replace('\u{a0}', " ").contains(part), "{part}:\n{text}");
    }
}

/// What a manifest warns of is said in the reader's language, whatever that of the letter.
#[test]
fn a_caution_is_said_in_the_language_of_the_program() {
    let file = root().join("examples/warnings/caution.toml");
    let file = file.to_str().unwrap();
    for (tag, part) in [("en", "the objection remains the main road"), ("de", "der Hauptweg bleibt der Widerspruch")] {
        let outcome = run_in(root(), ["--ui-language", tag, "check", file]).exits(0);
        let told = outcome.stderr.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        assert!(told.contains(part), "{}", outcome.stderr);
    }
}

/// Who says nothing of a language writes to an authority in one of its own: the first that it lists and letters are there in.
#[test]
fn a_complaint_is_in_a_language_of_the_authority_by_itself() {
    let office = Office::builtin();
    let template = office.templates.get("complaint", "de").unwrap();
    let meta = office.directory.controller("meta").unwrap();
    let written = |id: &str| {
        let mut case = samples::one(&template, &office.directory, meta, Status::Ignored, "self", false).unwrap();
        (case.language, case.recipient) = (None, Recipient::Authority(id.to_owned()));
        office.draft(&case, DATE).unwrap_or_else(|problems| panic!("{id}: {problems:#?}")).language.tag.clone()
    };
    for (id, tag) in [
        ("no", "nb"),
        ("se", "sv"),
        ("fi", "sv"),
        ("pt", "pt"),
        ("fr", "fr"),
        ("nl", "nl"),
        ("it", "it"),
        ("es", "es"),
        ("pl", "pl"),
        ("gr", "el"),
        ("at", "de"),
        ("ie", "en"),
    ] {
        assert_eq!(written(id), tag, "{id}");
    }
    for authority in office.directory.authorities() {
        let there = |tag: &&String| office.templates.tags().contains(tag);
        if let Some(tag) = authority.languages.iter().find(there) {
            assert_eq!(&written(&authority.id), tag, "{}", authority.id);
        }
    }
}

/// The subject has the label of its language, in the text as on the page; a power of attorney has none.
#[test]
fn the_subject_is_labelled_as_its_language_does() {
    let office = Office::builtin();
    let meta = office.directory.controller("meta").unwrap();
    let typesetter = &mut Typesetter::new(office.faces.clone());
    let mut tags = BTreeSet::new();
    for (tag, label) in [
        ("de", ""),
        ("el", "Θέμα: "),
        ("en", ""),
        ("es", "Asunto: "),
        ("fr", "Objet\u{a0}: "),
        ("it", "Oggetto: "),
        ("nb", ""),
        ("nl", "Betreft: "),
        ("pl", ""),
        ("pt", "Assunto: "),
        ("sv", ""),
    ] {
        tags.insert(tag.to_owned());
        for kind in ["objection", "authorisation"] {
            let template = office.templates.get(kind, tag).unwrap();
            let case = samples::one(&template, &office.directory, meta, Status::NeverObjected, "self", false).unwrap();
            let draft = office.draft(&case, DATE).unwrap_or_else(|problems| panic!("{tag} {kind}: {problems:#?}"));
            let subject = text_of(&draft.letter.subject);
            let is_labelled = !label.is_empty() && kind == "objection";
            assert_eq!(!label.is_empty() && subject.starts_with(label), is_labelled, "{tag} {kind}: {subject}");
            let spaced = |text: &str| text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(spaced(&plain_text(&draft.letter)).contains(&spaced(&subject)), "{tag} {kind}: {subject}");
            let pages = typesetter.set(&draft.letter, None).unwrap();
            let headings = pages.pages.iter().flat_map(|page| &page.pieces).filter_map(|piece| match piece {
                Piece::Text(text)
                    if text.node.is_some_and(|NodeId(node)| pages.nodes[node as usize].role == Role::H1) =>
                {
                    Some(text)
                }
                _ => None,
            });
            let drawn: String =
                headings.flat_map(|text| text.words.iter()).flat_map(|w| w.spelled()).map(|(_, text)| text).collect();
            assert_eq!(
                !label.is_empty() && spaced(&drawn).starts_with(&spaced(label)),
                is_labelled,
                "{tag} {kind}: {drawn}"
            );
        }
    }
    assert_eq!(tags, office.templates.tags().into_iter().collect());
}

/// Where an authority takes several, the language of the place counts; its name and address are in that language.
#[test]
fn a_complaint_where_several_languages_are_taken_is_in_that_of_the_place() {
    let office = Office::builtin();
    let template = office.templates.get("complaint", "de").unwrap();
    let meta = office.directory.controller("meta").unwrap();
    for (country, code, city, authority, tag, address) in [
        ("BE", "9000", "Gent", "be", "nl", "Gegevensbeschermingsautoriteit\nDrukpersstraat 35\n1000 Brussel"),
        ("BE", "4000", "Liège", "be", "fr", "Autorité de protection des données\nRue de la Presse 35\n1000 Bruxelles"),
        (
            "BE",
            "1000",
            "Bruxelles",
            "be",
            "fr",
            "Autorité de protection des données\nRue de la Presse 35\n1000 Bruxelles",
        ),
        ("BE", "4780", "St. Vith", "be", "de", "Datenschutzbehörde\nRue de la Presse 35\n1000 Brüssel"),
        (
            "LU",
            "L-1234",
            "Luxembourg",
            "lu",
            "fr",
            "Commission nationale pour la protection des données\n15, Boulevard du Jazz",
        ),
        // No letter is in Finnish; whoever speaks it rather reads English than Swedish.
        ("FI", "33100", "Tampere", "fi", "en", "Tietosuojavaltuutetun toimisto"),
        ("FI", "00100", "Helsingfors", "fi", "sv", ""),
        ("FI", "22100", "Mariehamn", "fi", "sv", ""),
        ("CH", "8001", "Zürich", "ch", "de", "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter"),
        (
            "CH",
            "1204",
            "Genève",
            "ch",
            "fr",
            "Préposé fédéral à la protection des données et à la transparence (PFPDT)",
        ),
        (
            "CH",
            "6900",
            "Lugano",
            "ch",
            "it",
            "Incaricato federale della protezione dei dati e della trasparenza (IFPDT)",
        ),
    ] {
        let mut case = samples::one(&template, &office.directory, meta, Status::Ignored, "self", false).unwrap();
        (case.language, case.recipient) = (None, Recipient::Authority(authority.to_owned()));
        let home = &mut case.sender.address;
        (home.country, home.city) = (Country::parse(country).unwrap(), city.to_owned());
        home.postal_code = Some(code.to_owned());
        let draft = office.draft(&case, DATE).unwrap_or_else(|problems| panic!("{city}: {problems:#?}"));
        assert_eq!(draft.language.tag, tag, "{city}");
        let lines = draft.letter.recipient.join("\n");
        assert!(lines.starts_with(address), "{city}: {lines}");
    }
}

/// What shows an event is called in the language of the letter, and what came in by the day it arrived.
#[test]
fn every_language_has_titles_for_what_shows_an_event() {
    let office = Office::builtin();
    let day = NaiveDate::from_ymd_opt(2026, 7, 20).unwrap();
    for tag in office.templates.tags() {
        let language = office.templates.language(&tag).unwrap();
        let written = language.long_date(day).replace('\u{a0}', " ");
        let titles: BTreeSet<String> = What::ALL.iter().map(|what| language.title_of(*what, day)).collect();
        assert_eq!(titles.len(), What::ALL.len(), "{tag}: {titles:?}");
        for what in What::ALL {
            let title = language.title_of(*what, day);
            assert!(title.contains(&written), "{tag}: {title}");
            assert!(language.titles.contains_key(what.word()), "{tag}: {}", what.word());
        }
        assert_ne!(language.title_of_proof(), language.words.enclosure, "{tag}");
    }
    for (tag, title) in [
        ("de", "Ablehnung, erhalten am 20. Juli 2026"),
        ("pt", "Recusa, recebida em 20 de julho de 2026"),
        ("sv", "Avslag, mottaget den 20 juli 2026"),
    ] {
        assert_eq!(office.templates.language(tag).unwrap().title_of(What::Refused, day), title);
    }
    // A folder made earlier has none: the event and the day then.
    let earlier = Language { titles: BTreeMap::new(), ..(*office.templates.language("de").unwrap()).clone() };
    assert_eq!(earlier.title_of(What::Refused, day), "Ablehnung erhalten, 20. Juli 2026");
    assert_eq!(earlier.title_of_proof(), "Anlage");
}

/// The first of a month, another day and a month alone, in the case in which letters say them: genitive in Polish and Greek.
#[test]
fn a_date_is_written_as_its_language_does() {
    let office = Office::builtin();
    let mut tags = BTreeSet::new();
    for (tag, first, other, month) in [
        ("de", "1. November 2026", "22. Mai 2026", "Juli 2026"),
        ("el", "1η Νοεμβρίου 2026", "22 Μαΐου 2026", "Ιουλίου 2026"),
        ("en", "1 November 2026", "22 May 2026", "July 2026"),
        ("es", "1 de noviembre de 2026", "22 de mayo de 2026", "julio de 2026"),
        ("fr", "1er novembre 2026", "22 mai 2026", "juillet 2026"),
        ("it", "1º novembre 2026", "22 maggio 2026", "luglio 2026"),
        ("nb", "1. november 2026", "22. mai 2026", "juli 2026"),
        ("nl", "1 november 2026", "22 mei 2026", "juli 2026"),
        ("pl", "1 listopada 2026 r.", "22 maja 2026 r.", "lipca 2026 r."),
        ("pt", "1 de novembro de 2026", "22 de maio de 2026", "julho de 2026"),
        ("sv", "1 november 2026", "22 maj 2026", "juli 2026"),
    ] {
        let language = office.templates.language(tag).unwrap();
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let written = [language.long_date(day(11, 1)), language.long_date(day(5, 22)), language.month(day(7, 1))];
        assert_eq!(written.map(|text| text.replace('\u{a0}', " ")), [first, other, month], "{tag}");
        tags.insert(tag.to_owned());
    }
    assert_eq!(tags, office.templates.tags().into_iter().collect());

    let greek = office.templates.language("el").unwrap();
    let written = |form: &str, day: u32| {
        greek
            .date_in_form(NaiveDate::from_ymd_opt(2026, 11, day).unwrap(), form)
            .map(|text| text.replace('\u{a0}', " "))
    };
    assert_eq!(written("on", 1).as_deref(), Some("την 1η Νοεμβρίου 2026"));
    assert_eq!(written("from", 2).as_deref(), Some("από τις 2 Νοεμβρίου 2026"));
    assert_eq!(written("never", 2), None);
}

/// A form of a date that the language does not have is told, and no letter goes without its date.
#[test]
fn an_unknown_form_of_a_date_is_refused() {
    let polish = Polish::new().change("objection/letter.hbs", "{{date answer_by}}", "{{date answer_by form=\"on\"}}");
    let found = polish.run(&RENDER).exits(3);
    assert!(found.stderr.contains("`[date.forms]`"), "{}", found.stderr);
}

//! Signed files: what is taken of them, and what is refused.

use super::*;
use crate::directory::{Authority, Directory, Provenance};
use crate::mark::Marks;

/// A record of ours as its text, with some of it replaced.
fn text(file: &str, id: &str, changes: &[(&str, &str)]) -> String {
    let start = file.find(&format!("]]\nid = \"{id}\"\n")).unwrap();
    let start = file[..start].rfind("[[").unwrap();
    let mut end = file[start + 2..].match_indices("\n[[").map(|(at, _)| start + 2 + at);
    let top = |end: &usize| !file[*end..].trim_start().split(']').next().unwrap().contains('.');
    let end = end.find(top).unwrap_or(file.len());
    changes.iter().fold(file[start..end].to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{id} has no {from}");
        text.replacen(from, to, 1)
    })
}

fn authority(id: &str, changes: &[(&str, &str)]) -> String {
    text(include_str!("data/authorities.toml"), id, changes)
}

fn controller(id: &str, changes: &[(&str, &str)]) -> String {
    text(include_str!("data/controllers.toml"), id, changes)
}

fn file(records: &[String]) -> Arc<Source> {
    Source::new("facts.signed", format!("format = 1\nnumber = 3\nissued = 2027-02-01\n\n{}\n", records.join("\n")))
}

fn read(records: &[String]) -> Result<Update, Problems> {
    Update::read(&file(records))
}

#[track_caller]
fn refused(records: &[String]) -> Vec<String> {
    let text = records.join("\n");
    let problems = read(records).err().unwrap_or_else(|| panic!("it is taken:\n{text}"));
    problems.iter().map(|problem| format!("{}: {}", problem.code.as_str(), problem.message())).collect()
}

const LATER: (&str, &str) = ("checked = 2026-11-22\n", "checked = 2027-01-15\n");

#[test]
fn a_newer_record_takes_the_place_of_ours_and_says_where_it_is_from() {
    let moved = authority("de-st", &[("Otto-von-Guericke-Str. 34a", "Neue Straße 1"), LATER]);
    for update in [read(std::slice::from_ref(&moved)).unwrap(), Update::looked_through(&file(&[moved])).unwrap()] {
        let directory = Directory::builtin().updated(&update, &Marks::default());
        let record = directory.authority("de-st").unwrap();
        assert_eq!(record.street.as_deref(), Some("Neue Straße 1"));
        assert_eq!(
            record.provenance.checked.unwrap().to_string(),
            "2027-01-15",
            "the day of the check, not of the file"
        );
        assert_eq!((record.provenance.update, record.provenance.overridden), (Some(update.came_with()), false));
        assert_eq!(directory.authority("de-sn").unwrap().provenance.update, None);
        assert_eq!(directory.authority_ids().count(), Directory::builtin().authority_ids().count());
        assert!(record.provenance.is_stale("2027-06-01".parse().unwrap()), "a file makes nothing younger");
    }
}

#[test]
fn a_record_of_the_program_that_was_looked_at_later_stays() {
    let older = authority(
        "de-st",
        &[("Otto-von-Guericke-Str. 34a", "Alte Straße 1"), ("checked = 2026-11-22", "checked = 2026-01-01")],
    );
    let directory = Directory::builtin().updated(&read(&[older]).unwrap(), &Marks::default());
    assert_eq!(directory.authority("de-st"), Directory::builtin().authority("de-st"));
}

#[test]
fn the_user_s_corrections_lie_over_a_signed_file() {
    let update = read(&[authority("de-st", &[("Otto-von-Guericke-Str. 34a", "Neue Straße 1"), LATER])]).unwrap();
    let own = Source::new("config.toml", "[[authority]]\nid = \"de-st\"\nphone = \"+49 1\"\n");
    let directory = Directory::builtin().updated(&update, &Marks::default()).corrected(&own).unwrap();
    let record = directory.authority("de-st").unwrap();
    assert_eq!((record.street.as_deref(), record.phone.as_deref()), (Some("Neue Straße 1"), Some("+49 1")));
    assert_eq!((record.provenance.update, record.provenance.overridden), (Some(update.came_with()), true));
}

#[test]
fn all_records_of_the_program_can_be_handed_out_again() {
    let all = [include_str!("data/authorities.toml").to_owned(), include_str!("data/controllers.toml").to_owned()];
    let update = read(&all).unwrap();
    assert_eq!(
        update.ids().count(),
        Directory::builtin().authorities().count() + Directory::builtin().controllers().count()
    );
    let directory = Directory::builtin().updated(&update, &Marks::default());
    let plain =
        |a: &Authority| Authority { provenance: Provenance { update: None, ..a.provenance.clone() }, ..a.clone() };
    assert!(directory.authorities().map(plain).eq(Directory::builtin().authorities().cloned()));
    assert_eq!(directory.service_ids().collect::<Vec<_>>(), Directory::builtin().service_ids().collect::<Vec<_>>());
}

#[test]
fn new_records_and_holidays_are_added() {
    let new = authority("de-bfdi", &[("id = \"de-bfdi\"", "id = \"de-xx\"")]);
    let company = controller(
        "anthropic",
        &[("id = \"anthropic\"", "id = \"other\""), ("id = \"claude\"", "id = \"other-chat\"")],
    );
    let holiday = "[[holiday]]\nplace = \"DE-BY\"\nname = \"Peace Festival\"\non = \"08-08\"\n".to_owned();
    for update in [
        read(&[new.clone(), company.clone(), holiday.clone()]).unwrap(),
        Update::looked_through(&file(&[new, company, holiday])).unwrap(),
    ] {
        let directory = Directory::builtin().updated(&update, &Marks::default());
        assert!(directory.authority("de-xx").is_some() && directory.service("other-chat").is_some());
        assert!(!directory.calendar("DE-BY").is_working_day("2028-08-08".parse().unwrap()));
        assert_eq!((update.ids().count(), update.holidays()), (2, 1));
    }
}

#[test]
fn what_ours_would_be_refused_for_is_refused_of_others() {
    for (record, why) in [
        (authority("de-st", &[("checked = 2026-11-22", "checked = 2027-02-02")]), "after the file was made"),
        (authority("de-st", &[("checked = 2026-11-22\n", "")]), "when it was checked"),
        (authority("de-st", &[("postal_code = \"39104\"", "postal_code = \"3910\"")]), "postal code"),
        (
            authority(
                "de-st",
                &[("[authority.confidence]\nlevel = \"high\"", "[authority.confidence]\nlevel = \"low\"")],
            ),
            "does not say why",
        ),
        (
            authority("de-st", &[("city = \"Magdeburg\"", "city = \"Magdeburg\"\ncolour = \"blue\"")]),
            "`authority.1.colour`",
        ),
        (authority("de-st", &[("email = \"", "email = \"not an address")]), "e-mail"),
        (authority("de-st", &[("city = \"Magdeburg\"", "city = \"Magdeburg\\nSomewhere else\"")]), "lines"),
        (controller("meta", &[("lead_authority = \"ie\"", "lead_authority = \"xx\"")]), "lead authority"),
        (
            controller("meta", &[("https://www.facebook.com/help", "https://facebook.example/help")]),
            "none of its hosts",
        ),
        (controller("meta", &[("{ id = \"threads\"", "{ id = \"linkedin\"")]), "another company"),
        (controller("openai", &[("email = \"privacy@openai.com\"", "email = \"x\"")]), "e-mail"),
    ] {
        let told = refused(&[record]);
        assert!(told.iter().any(|told| told.contains(why)), "{why}: {told:?}");
    }
}

/// What only the whole directory shows, or the letter that is printed with it.
#[test]
fn what_the_whole_directory_must_hold_is_asked_of_a_signed_file() {
    let hamburg = |from: &str, to: &str| authority("de-hh", &[(from, to)]);
    for (record, why) in [
        (
            authority("de-bw", &[("region = \"DE-BW\"", "region = \"DE-HH\"")]),
            "no authority is competent for Baden-Württemberg",
        ),
        (
            authority("de-bw", &[("region = \"DE-BW\"", "region = \"DE-HH\"")]),
            "competent for Hamburg: `de-bw` and `de-hh`",
        ),
        (hamburg("scope = \"private-controllers\"", "scope = \"federal\""), "no authority is competent for Hamburg"),
        (hamburg("country = \"DE\"", "country = \"US\""), "region, scope and country do not fit"),
        (hamburg("region = \"DE-HH\"\n", ""), "region, scope and country do not fit"),
        (hamburg("id = \"de-hh\"", "id = \"de-xx\""), "is called after its place"),
        (hamburg("id = \"de-hh\"", "id = \"de-xx\""), "competent for Hamburg: `de-hh` and `de-xx`"),
        (authority("ie", &[("id = \"ie\"", "id = \"ie-2\"")]), "competent for Ireland: `ie` and `ie-2`"),
        (authority("ie", &[("scope = \"national\"", "scope = \"federal\"")]), "no authority is competent for Ireland"),
        (authority("de-st", &[("postal_code = \"39104\"", "postal_code = \"20095\"")]), "lies in another Land"),
        (authority("de-st", &[("lfd.sachsen-anhalt.de\"", "lfd.s\u{430}chsen-anhalt.de\"")]), "(U+0430)"),
        (authority("de-st", &[("website = \"https:", "website = \"http:")]), "no address that begins with https://"),
        (authority("de-st", &[("phone = \"+49 391 81803-0\"\n", "")]), "no telephone number"),
        (
            authority("de-st", &[("name = \"Landes", &format!("name = \"{}Landes", "x".repeat(5_000)))]),
            "too long for the address field",
        ),
        (
            authority("de-st", &[("name = \"Landes", &format!("name = \"{}Landes", "Amt ".repeat(60)))]),
            "too long for the address field",
        ),
        (authority("de-st", &[("name = \"Landes", "name = \"\u{1f642} Landes")]), "(U+1F642)"),
        (authority("gb", &[("autumn 2026", "autumn 2026 \u{5c71}")]), "(U+5C71)"),
        (controller("meta", &[("lead_authority = \"ie\"", "lead_authority = \"fr\"")]), "not that of its country"),
        (controller("meta", &[("\"facebook.com\",", "\"faceb\u{43e}ok.com\",")]), "U+043E"),
        (controller("meta", &[("url = \"https:", "url = \"http:")]), "no address that begins with https://"),
    ] {
        let told = refused(&[record]);
        assert!(told.iter().any(|told| told.contains(why)), "{why}: {told:?}");
    }
}

/// Records are cut out of the text when they are asked for: what is cut must be what the whole file says.
#[test]
fn records_that_are_not_written_as_ours_are_refused() {
    let plain = authority("de-st", &[LATER]);
    let not_plain = |text: String| {
        let told = refused(std::slice::from_ref(&text));
        assert!(told.iter().all(|told| told.starts_with("data::not-plain")), "{told:?}\n{text}");
    };
    not_plain(plain.replacen("[[authority]]", "  [[authority]]", 1));
    not_plain(plain.replacen("id = \"de-st\"\n", "# the state\nid = \"de-st\"\n", 1));
    not_plain(plain.replacen("checked = 2027-01-15", "checked=2027-01-15", 1));
    not_plain(plain.replacen("country = \"DE\"", "country = 'DE'", 1));
    not_plain(plain.replacen("region = \"DE-ST\"", "region = 'DE-ST'", 1));
    not_plain(plain.replacen("phone = ", "building = \"\"\"\n[[authority]]\nid = \"ie\"\n\"\"\"\nphone = ", 1));
    let hidden = controller(
        "meta",
        &[("{ id = \"facebook\"", "{ name = \"F\", id = \"facebook\""), ("name = \"Facebook\", ", "")],
    );
    not_plain(hidden);
}

#[test]
fn a_record_stands_once_and_a_head_is_whole() {
    let one = authority("de-st", &[LATER]);
    assert!(refused(&[one.clone(), one.clone()]).iter().any(|told| told.starts_with("directory::duplicate-id")));
    let head = |from: &str, to: &str| {
        let source = Source::new("x", file(std::slice::from_ref(&one)).text.replacen(from, to, 1));
        Update::read(&source).unwrap_err().iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(head("format = 1", "format = 2"), ["data::newer-form"]);
    assert_eq!(head("format = 1\n", ""), ["directory::missing-field"]);
    assert_eq!(head("number = 3\n", "number = 0\n"), ["directory::wrong-value"]);
    assert_eq!(head("issued = 2027-02-01\n", ""), ["directory::missing-field"]);
    assert_eq!(head("issued", "colour = 1\nissued"), ["directory::unknown-field"]);
    assert!(head("[[authority]]", "[[autority]]").contains(&"directory::unknown-field"));
    assert_eq!(head("[[authority]]", "[["), ["directory::syntax"]);
}

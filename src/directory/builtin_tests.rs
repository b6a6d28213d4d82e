//! What the built-in records must hold. The addresses are pinned where a mistake would send a letter
//! astray that somebody waits for.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{AUTHORITIES, CONTROLLERS};
use crate::directory::{Country, Directory, EmailStatus, FormStatus, LAENDER, Level, Scope};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn compiled() -> NaiveDate {
    day("2026-11-22")
}

fn lines(id: &str) -> Vec<String> {
    Directory::builtin().authority(id).unwrap().address_lines()
}

#[test]
fn every_record_can_be_read_and_has_an_id_of_its_own() {
    let directory = Directory::builtin();
    assert_eq!((AUTHORITIES.len(), CONTROLLERS.len()), (49, 7));
    assert_eq!(directory.authority_ids().collect::<HashSet<_>>().len(), 49);
    assert_eq!(directory.controller_ids().collect::<HashSet<_>>().len(), 7);
    assert!(directory.authorities().all(|a| !a.overridden) && directory.controllers().all(|c| !c.overridden));
}

#[test]
fn every_land_and_every_country_of_the_eea_has_an_authority_for_companies() {
    let directory = Directory::builtin();
    for land in LAENDER {
        let of_land: Vec<&str> = directory
            .authorities()
            .filter(|a| a.region.as_deref() == Some(land.code) && a.scope == Scope::PrivateControllers)
            .map(|a| a.id.as_str())
            .collect();
        assert_eq!(of_land, [land.code.to_lowercase()], "{}", land.name);
    }
    let others = ["CH", "GB"].map(|code| Country::parse(code).unwrap());
    for country in Country::all().filter(Country::in_eea).chain(others).filter(|c| c.code() != "DE") {
        let national: Vec<_> =
            directory.authorities().filter(|a| a.country == country && a.scope == Scope::National).collect();
        assert_eq!(national.len(), 1, "{country}");
    }
}

#[test]
fn every_record_says_where_it_was_read_and_when() {
    for authority in Directory::builtin().authorities() {
        assert!(!authority.sources.is_empty() && !authority.languages.is_empty(), "{}", authority.id);
        assert!(authority.website.is_some() && authority.phone.is_some(), "{}", authority.id);
        assert_eq!(authority.checked, Some(compiled()), "{}", authority.id);
        assert_ne!(authority.confidence.level, Level::User, "{}", authority.id);
    }
    for controller in Directory::builtin().controllers() {
        assert!(!controller.sources.is_empty() && !controller.forms.is_empty(), "{}", controller.id);
        assert_eq!(controller.checked, Some(compiled()), "{}", controller.id);
        assert_ne!(controller.confidence.level, Level::User, "{}", controller.id);
    }
}

#[test]
fn every_record_that_is_not_sure_says_why_in_a_clause() {
    let directory = Directory::builtin();
    let records = directory
        .authorities()
        .map(|a| (&a.id, &a.confidence, &a.doubt))
        .chain(directory.controllers().map(|c| (&c.id, &c.confidence, &c.doubt)));
    for (id, confidence, doubt) in records {
        assert_eq!(confidence.level != Level::High, doubt.is_some(), "{id}");
        if let Some(doubt) = doubt {
            assert!(doubt.starts_with(char::is_lowercase) && !doubt.ends_with('.'), "{id}: {doubt}");
        }
    }
    let doubtful = ["de-hb", "de-mv", "nl", "sk", "is", "li", "gb", "eu-edps"];
    assert!(doubtful.iter().all(|id| directory.authority(id).unwrap().doubt(compiled()).is_some()));
    assert!(directory.controller("reddit").unwrap().doubt(compiled()).unwrap().contains("one source only"));
    assert!(directory.authority("gb").unwrap().doubt(compiled()).unwrap().contains("autumn 2026"));
    assert_eq!(directory.authority("de-st").unwrap().doubt(compiled()), None);
    assert_eq!(directory.controller("meta").unwrap().doubt(compiled()), None);
}

#[test]
fn all_built_in_records_are_stale_half_a_year_later() {
    let directory = Directory::builtin();
    let later = day("2027-06-01");
    assert!(directory.authorities().all(|a| !a.is_stale(compiled()) && a.is_stale(later)));
    assert!(directory.controllers().all(|c| !c.is_stale(compiled()) && c.is_stale(later)));
    assert!(directory.authority("de-st").unwrap().doubt(later).unwrap().contains("2026-11-22"));
}

#[test]
fn postal_codes_fit_the_form_of_their_country() {
    for authority in Directory::builtin().authorities() {
        let codes = [
            authority.postal_code.as_deref(),
            authority.postbox.as_ref().and_then(|postbox| postbox.postal_code.as_deref()),
        ];
        for code in codes.into_iter().flatten() {
            let normal = authority.country.normal_postal_code(code);
            assert_eq!(normal.as_deref(), Some(code), "{}", authority.id);
        }
    }
    for controller in Directory::builtin().controllers() {
        if let Some(code) = &controller.postal_code {
            assert_eq!(controller.country.normal_postal_code(code).as_ref(), Some(code), "{}", controller.id);
        }
    }
}

#[test]
fn every_address_has_a_name_a_way_and_a_city() {
    for authority in Directory::builtin().authorities() {
        for language in &authority.languages {
            let lines = authority.address_lines_in(language);
            assert!((3..=5).contains(&lines.len()), "{}: {lines:?}", authority.id);
            assert!(lines.iter().all(|line| !line.trim().is_empty()), "{}: {lines:?}", authority.id);
        }
        assert!(authority.in_language.keys().all(|language| authority.languages.contains(language)));
    }
}

#[test]
fn the_authority_of_saxony_anhalt_is_exact() {
    let directory = Directory::builtin();
    let authority = directory.authority("de-st").unwrap();
    assert_eq!(
        authority.address_lines(),
        [
            "Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt",
            "Otto-von-Guericke-Str. 34a",
            "39104 Magdeburg"
        ]
    );
    assert_eq!(authority.email.as_deref(), Some("poststelle@lfd.sachsen-anhalt.de"));
    assert_eq!(authority.phone.as_deref(), Some("+49 391 81803-0"));
    assert_eq!(authority.fax.as_deref(), Some("+49 391 81803-33"));
}

#[test]
fn letters_go_to_the_box_where_the_sources_say_so_or_there_is_no_street() {
    assert_eq!(lines("se"), ["Integritetsskyddsmyndigheten", "Box 8114", "104 20 Stockholm"]);
    assert_eq!(lines("nl"), ["Autoriteit Persoonsgegevens", "Postbus 93374", "2509 AJ Den Haag"]);
    assert_eq!(lines("no"), ["Datatilsynet", "Postboks 458 Sentrum", "0105 Oslo"]);
    assert_eq!(lines("li"), ["Datenschutzstelle Fürstentum Liechtenstein", "Postfach 684", "9490 Vaduz"]);
    assert_eq!(lines("de-he")[1..], ["Wilhelmstraße 7", "65185 Wiesbaden"]);
}

#[test]
fn addresses_are_written_as_their_country_writes_them() {
    assert_eq!(lines("ie"), ["Data Protection Commission", "6 Pembroke Row", "Dublin 2", "D02 X963"]);
    assert_eq!(lines("lv")[1..], ["Elijas iela 17", "Rīga, LV-1050"]);
    assert_eq!(lines("mt")[1..], ["Floor 2, Airways House", "Triq Il-Kbira", "Tas-Sliema SLM 1549"]);
    assert_eq!(lines("gb")[1..], ["Wycliffe House", "Water Lane", "Wilmslow, Cheshire", "SK9 5AF"]);
}

#[test]
fn one_language_is_printed_and_not_all() {
    let directory = Directory::builtin();
    let belgium = directory.authority("be").unwrap();
    let french = ["Autorité de protection des données", "Rue de la Presse 35", "1000 Bruxelles"];
    assert_eq!(belgium.address_lines(), french);
    assert_eq!(belgium.address_lines_in("de"), french, "no German form is known");
    assert_eq!(
        belgium.address_lines_in("nl-BE"),
        ["Gegevensbeschermingsautoriteit", "Drukpersstraat 35", "1000 Brussel"]
    );
    let switzerland = directory.authority("ch").unwrap();
    assert!(switzerland.address_lines()[0].ends_with("(EDÖB)"));
    assert!(switzerland.name_in("fr-CH").starts_with("Préposé fédéral"));
    assert!(directory.authorities().all(|authority| !authority.address_lines()[0].contains(" / ")));
}

#[test]
fn meta_is_written_to_at_merrion_road_and_has_no_email_address() {
    let directory = Directory::builtin();
    let meta = directory.controller("meta").unwrap();
    assert_eq!(meta.address_lines(), ["Meta Platforms Ireland Limited", "Merrion Road", "Dublin 4", "D04 X2K5"]);
    assert_eq!(meta.email, None);
    assert!(meta.contact_emails.iter().any(|email| email.status == EmailStatus::Retired));
    let notice: Vec<&str> =
        meta.forms.iter().filter(|form| form.status == FormStatus::Notice).map(|form| form.url.as_str()).collect();
    assert_eq!(
        notice,
        ["https://www.facebook.com/help/contact/712876720715583", "https://help.instagram.com/contact/767264225370182"]
    );
}

#[test]
fn an_address_that_merely_circulates_is_never_offered() {
    for controller in Directory::builtin().controllers() {
        let offered = controller.email.as_deref();
        assert!(controller.contact_emails.iter().all(|email| Some(&*email.address) != offered), "{}", controller.id);
        assert_eq!(controller.email.is_some(), controller.id == "reddit", "{}", controller.id);
    }
}

#[test]
fn controllers_have_a_lead_authority_that_is_known() {
    let directory = Directory::builtin();
    for controller in directory.controllers() {
        let lead = controller.lead_authority.as_deref().and_then(|id| directory.authority(id));
        assert_eq!(lead.map(|lead| lead.country), Some(controller.country), "{}", controller.id);
        assert!((3..=5).contains(&controller.address_lines().len()), "{}", controller.id);
    }
    assert_eq!(
        directory.controller("x").unwrap().address_lines(),
        ["X Internet Unlimited Company", "One Cumberland Place", "Fenian Street", "Dublin 2", "D02 AX07"]
    );
    assert_eq!(
        directory.controller("linkedin").unwrap().address_lines(),
        ["LinkedIn Ireland Unlimited Company", "Wilton Plaza", "Wilton Place", "Dublin 2"]
    );
}

#[test]
fn a_record_in_json_has_its_fields_under_the_names_of_the_file() {
    let json = serde_json::to_value(Directory::builtin().authority("de-st").unwrap()).unwrap();
    assert_eq!(json["id"], "de-st");
    assert_eq!(json["country"], "DE");
    assert_eq!(json["scope"], "private-controllers");
    assert_eq!(json["postbox"]["box"], "Postfach 1947");
    assert_eq!(json["checked"], "2026-11-22");
    assert_eq!(json["confidence"]["level"], "high");
    assert_eq!(json["overridden"], false);
    let json = serde_json::to_value(Directory::builtin().controller("meta").unwrap()).unwrap();
    assert_eq!(json["email"], serde_json::Value::Null);
    assert_eq!(json["form"][0]["status"], "notice");
    assert_eq!(json["contact_email"][0]["status"], "retired");
}

//! What the built-in records must hold. The addresses are pinned where a mistake would send a letter
//! astray that somebody waits for.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{AUTHORITIES, CONTROLLERS, RECORDS};
use crate::directory::correctable::Correctable;
use crate::directory::held::Held;
use crate::directory::{Country, Directory, EmailStatus, FormStatus, LAENDER, Level, Scope};
use crate::problem::Source;
use crate::read::node::{Node, Value, from_toml};
use crate::read::{self, whose::Whose};
use crate::words::{Arg, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn said(doubt: Option<Arg>) -> String {
    Words::english().text(&doubt.unwrap())
}

/// The first records were compared with their sources on this day, and none before.
fn compiled() -> NaiveDate {
    day("2026-11-22")
}

fn lines(id: &str) -> Vec<String> {
    Directory::builtin().authority(id).unwrap().address_lines()
}

#[test]
fn every_record_can_be_read_and_has_an_id_of_its_own() {
    let directory = Directory::builtin();
    let (authorities, controllers) = (whole(AUTHORITIES, "authority"), whole(CONTROLLERS, "controller"));
    assert!(authorities.len() >= 49 && controllers.len() >= 14);
    assert_eq!(directory.authority_ids().collect::<HashSet<_>>().len(), authorities.len());
    assert_eq!(directory.controller_ids().collect::<HashSet<_>>().len(), controllers.len());
    assert!(
        directory.authorities().all(|a| !a.provenance.overridden)
            && directory.controllers().all(|c| !c.provenance.overridden)
    );
}

/// The records of a file, read as a whole.
fn whole(file: &str, name: &str) -> Vec<Node> {
    let file = from_toml(&Source::new("data", file)).unwrap();
    assert!(matches!(&file.value, Value::Table(fields) if fields.len() == 1), "{name}");
    file.get(name).unwrap().items().to_vec()
}

#[test]
fn records_that_are_read_one_by_one_are_those_of_the_whole_file() {
    fn compare<T: Correctable + PartialEq + std::fmt::Debug>(held: &[Held<T>], file: &str) {
        let tables = whole(file, T::TABLE);
        assert_eq!(held.len(), tables.len());
        let source = Source::new("data", file);
        for (held, table) in held.iter().zip(&tables) {
            let (record, problems) = read::whole::table(Whose::Directory, &source, table, T::read);
            assert_eq!((record.as_ref(), problems.is_empty()), (Some(held.get()), true), "{}", held.id());
            assert_eq!(held.get().id(), held.id());
        }
    }
    compare(&RECORDS.authorities, AUTHORITIES);
    compare(&RECORDS.controllers, CONTROLLERS);
}

#[test]
fn what_a_record_is_looked_for_by_stands_in_its_text() {
    for held in &RECORDS.authorities {
        let authority = held.get();
        let region = authority.region.as_deref();
        assert!(region.into_iter().chain([authority.country.code()]).all(|word| held.may_say(word)), "{}", held.id());
    }
    for held in &RECORDS.controllers {
        let ids: Vec<&str> = held.get().services.iter().map(|service| service.id.as_str()).collect();
        assert_eq!(held.service_ids().collect::<Vec<_>>(), ids, "{}", held.id());
    }
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
        assert!(!authority.provenance.sources.is_empty() && !authority.languages.is_empty(), "{}", authority.id);
        assert!(authority.website.is_some() && authority.phone.is_some(), "{}", authority.id);
        assert!(authority.provenance.checked.is_some_and(|day| day >= compiled()), "{}", authority.id);
        assert_ne!(authority.provenance.confidence.level, Level::User, "{}", authority.id);
    }
    for controller in Directory::builtin().controllers() {
        assert!(!controller.provenance.sources.is_empty() && !controller.services.is_empty(), "{}", controller.id);
        assert!(controller.provenance.checked.is_some_and(|day| day >= compiled()), "{}", controller.id);
        assert_ne!(controller.provenance.confidence.level, Level::User, "{}", controller.id);
    }
}

#[test]
fn every_record_that_is_not_sure_says_why_in_a_clause() {
    let directory = Directory::builtin();
    let records = directory
        .authorities()
        .map(|a| (&a.id, &a.provenance.confidence, &a.provenance.doubt, &a.provenance.doubt_in))
        .chain(
            directory
                .controllers()
                .map(|c| (&c.id, &c.provenance.confidence, &c.provenance.doubt, &c.provenance.doubt_in)),
        );
    for (id, confidence, doubt, by_language) in records {
        assert!(confidence.level == Level::High || doubt.is_some(), "{id}");
        if let Some(doubt) = doubt {
            assert!(doubt.starts_with(char::is_lowercase) && !doubt.ends_with('.'), "{id}: {doubt}");
            let german = by_language.get("de").unwrap_or_else(|| panic!("{id}: the doubt is not told in German"));
            assert!(german.starts_with(char::is_lowercase) && !german.ends_with('.'), "{id}: {german}");
        }
    }
    let today = day("2026-11-25");
    let doubtful: Vec<&str> =
        directory.authorities().filter(|a| a.doubt(today).is_some()).map(|a| a.id.as_str()).collect();
    assert_eq!(
        doubtful,
        ["de-hb", "de-mv", "sk", "is", "li", "gb", "eu-edps"],
        "the Dutch telephone number is settled"
    );
    let sure: Vec<&str> = directory.controllers().filter(|c| c.doubt(today).is_none()).map(|c| c.id.as_str()).collect();
    assert!(sure.starts_with(&["meta", "whatsapp"]), "{sure:?}");
    for read_once in ["linkedin", "google", "openai", "x", "anthropic"] {
        assert!(!sure.contains(&read_once), "{read_once} was read in one stored copy, which its doubt says");
    }
    assert!(said(directory.controller("reddit").unwrap().doubt(today)).contains("changed in 2026"));
    assert!(said(directory.authority("gb").unwrap().doubt(today)).contains("autumn 2026"));
    assert_eq!(directory.authority("de-st").unwrap().doubt(today), None);
}

#[test]
fn all_built_in_records_are_stale_half_a_year_later() {
    let directory = Directory::builtin();
    let later = day("2027-06-01");
    assert!(directory.authorities().all(|a| !a.provenance.is_stale(compiled()) && a.provenance.is_stale(later)));
    assert!(directory.controllers().all(|c| !c.provenance.is_stale(compiled()) && c.provenance.is_stale(later)));
    assert!(said(directory.authority("de-st").unwrap().doubt(later)).contains("2026-11-22"));
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
    assert_eq!(belgium.address_lines_in("de"), ["Datenschutzbehörde", "Rue de la Presse 35", "1000 Brüssel"]);
    assert_eq!(belgium.address_lines_in("it"), french, "no Italian form is known");
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
    assert_eq!(
        meta.officer_lines("Data Protection Officer"),
        ["Meta Platforms Ireland Limited", "ATTN: Privacy Operations", "Merrion Road", "Dublin 4", "D04 X2K5"]
    );
    assert_eq!(
        directory.controller("whatsapp").unwrap().officer_lines("x")[1..],
        ["Attn: Privacy Policy", "Merrion Road", "Dublin 4", "D04 X2K5"]
    );
    assert_eq!(directory.controller("google").unwrap().officer_lines("Officer")[1], "Officer", "it names no line");
    assert_eq!(meta.email, None);
    assert_eq!(meta.training_began, Some(day("2025-05-27")));
    assert!(meta.contact_emails.iter().any(|email| email.status == EmailStatus::Retired));
}

/// Which form was named when: a form that is no longer linked is not offered as one that is.
#[test]
fn the_forms_of_meta_are_those_that_are_named_now() {
    let directory = Directory::builtin();
    let forms = |id: &str, status: FormStatus| -> Vec<String> {
        let controller = directory.controller(id).unwrap();
        controller.forms.iter().filter(|form| form.status == status).map(|form| form.url.clone()).collect()
    };
    assert_eq!(
        forms("meta", FormStatus::Notice),
        ["https://www.facebook.com/help/contact/712876720715583", "https://help.instagram.com/contact/767264225370182"]
    );
    assert_eq!(
        forms("meta", FormStatus::Former),
        [
            "https://www.facebook.com/help/contact/367438723733209",
            "https://www.facebook.com/help/contact/540977946302970"
        ]
    );
    assert!(forms("meta", FormStatus::Attested).contains(&"https://help.meta.com/support/privacy/".to_owned()));
    assert_eq!(
        [forms("whatsapp", FormStatus::Attested), forms("whatsapp", FormStatus::Single)].concat(),
        [
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            "https://www.whatsapp.com/contact/forms/3022366361353546/"
        ]
    );
}

/// There are imitations of Meta's privacy forms.
#[test]
fn the_forms_of_meta_lie_on_hosts_of_meta_alone() {
    for id in ["meta", "whatsapp"] {
        for form in &Directory::builtin().controller(id).unwrap().forms {
            let host = form.url.strip_prefix("https://").unwrap().split('/').next().unwrap();
            let own = ["facebook.com", "instagram.com", "meta.com", "whatsapp.com"];
            assert!(own.iter().any(|own| host == *own || host.ends_with(&format!(".{own}"))), "{}", form.url);
        }
    }
}

#[test]
fn services_are_told_apart_by_their_ids() {
    let directory = Directory::builtin();
    let all: Vec<&str> = directory.controllers().flat_map(|c| &c.services).map(|service| service.id.as_str()).collect();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "{all:?}");
    for id in
        ["facebook", "instagram", "threads", "meta-ai", "whatsapp", "linkedin", "gemini", "chatgpt", "x", "claude"]
    {
        assert!(all.contains(&id), "{id}");
    }
}

/// What is known of the ways of a complaint, and of what it must carry.
#[test]
fn the_ways_to_the_authorities_are_those_of_the_sources() {
    use crate::directory::filing::{ByEmail, ByForm, Certainty, LogIn, Requirement, Signing};
    let directory = Directory::builtin();
    let filing = |id: &str| directory.authority(id).unwrap().filing.clone();
    let emails: Vec<(&str, ByEmail)> = directory
        .authorities()
        .filter_map(|a| a.filing.email.as_ref().map(|email| (a.id.as_str(), email.is)))
        .filter(|(_, email)| *email != ByEmail::Taken)
        .collect();
    assert_eq!(
        emails,
        [
            ("bg", ByEmail::QualifiedSignature),
            ("fr", ByEmail::NotTaken),
            ("it", ByEmail::CertifiedMail),
            ("nl", ByEmail::NotTaken),
            ("pl", ByEmail::NotTaken),
            ("es", ByEmail::NotTaken),
            ("ch", ByEmail::NotTaken)
        ]
    );
    assert_eq!(filing("it").signature.unwrap().is, Signing::ElectronicOrHandWithId);
    assert_eq!(filing("pl").log_in.unwrap().is, LogIn::ElectronicSignature);
    assert_eq!(filing("de-by").size.unwrap().is.0, 1_500_000);
    assert!(filing("dk").refuses_files.unwrap().is.holds("zip"));
    let wants = |what: Requirement| -> Vec<&str> {
        directory.authorities().filter(|a| a.filing.requirement(what).is_some()).map(|a| a.id.as_str()).collect()
    };
    assert_eq!(wants(Requirement::CopyOfRequest), ["at", "be", "fr", "no"]);
    assert_eq!(wants(Requirement::OfficialForm), ["be", "es"]);
    assert!(filing("de-st").is_empty(), "nothing was found");
    let poland = filing("pl").languages.unwrap();
    assert_eq!(poland.certainty, Certainty::Attested);
    for authority in directory.authorities() {
        assert!(
            authority
                .filing
                .form
                .as_ref()
                .is_none_or(|form| form.is == ByForm::Taken && authority.complaint_form_url.is_some()),
            "{}",
            authority.id
        );
    }
}

/// Single source, 2024, but for Romania and France: see the evidence of each record.
#[test]
fn english_is_taken_where_a_source_says_so() {
    let directory = Directory::builtin();
    let english: Vec<&str> =
        directory.authorities().filter(|a| a.takes_language("en-IE")).map(|a| a.id.as_str()).collect();
    assert_eq!(
        english,
        ["cy", "dk", "fi", "gr", "ie", "lu", "mt", "nl", "ro", "si", "se", "li", "gb", "ch", "eu-edps"]
    );
    let norway = directory.authority("no").unwrap();
    assert!(norway.takes_language("nb") && norway.takes_language("no") && !norway.takes_language("en"));
}

#[test]
fn an_address_that_merely_circulates_is_never_offered() {
    for controller in Directory::builtin().controllers() {
        let offered = controller.email.as_deref();
        assert!(controller.contact_emails.iter().all(|email| Some(&*email.address) != offered), "{}", controller.id);
    }
    let directory = Directory::builtin();
    let offered: Vec<(&str, &str)> =
        directory.controllers().filter_map(|c| Some((c.id.as_str(), c.email.as_deref()?))).collect();
    assert_eq!(
        offered,
        [
            ("openai", "privacy@openai.com"),
            ("anthropic", "privacy@anthropic.com"),
            ("reddit", "redditdatarequests@reddit.com")
        ]
    );
}

#[test]
fn controllers_have_a_lead_authority_that_is_known() {
    let directory = Directory::builtin();
    for controller in directory.controllers() {
        let lead = controller.lead_authority.as_deref().and_then(|id| directory.authority(id));
        match controller.representative {
            None => assert_eq!(lead.map(|lead| lead.country), Some(controller.country), "{}", controller.id),
            Some(_) => assert_eq!(lead.map(|lead| &lead.id), None, "no establishment, no lead authority"),
        }
        // With the country it is seven lines at most.
        assert!((3..=6).contains(&controller.officer_lines("x").len()), "{}", controller.id);
    }
    let lines = |id: &str| directory.controller(id).unwrap().officer_lines("Data Protection Officer");
    assert_eq!(
        lines("x"),
        [
            "X Internet Unlimited Company",
            "Attn: Data Protection Officer",
            "One Cumberland Place, Fenian Street",
            "Dublin 2",
            "D02 AX07"
        ]
    );
    assert_eq!(
        lines("linkedin"),
        ["LinkedIn Ireland Unlimited Company", "c/o Data Protection Officer", "Wilton Plaza", "Dublin 2"]
    );
    assert_eq!(lines("reddit")[2..], ["Euro Business Center", "Looiersgracht 43", "1016 VR Amsterdam"]);
    assert_eq!(
        lines("xai"),
        [
            "Lionheart Squared (Europe) Ltd",
            "FAO x.ai",
            "2 Pembroke House, Upper Pembroke Street 28-32",
            "Dublin",
            "D02 EK84"
        ]
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
    assert_eq!(json["filing"]["email"], serde_json::Value::Null, "nothing is known");
    let json = serde_json::to_value(Directory::builtin().authority("pl").unwrap()).unwrap();
    assert_eq!(json["filing"]["email"]["is"], "not-taken");
    assert_eq!(
        (&json["filing"]["languages"]["certainty"], &json["filing"]["languages"]["checked"]),
        (&"attested".into(), &"2026-11-25".into())
    );
    let json = serde_json::to_value(Directory::builtin().controller("linkedin").unwrap()).unwrap();
    assert_eq!(json["training_began"], "2025-11-03");
    let json = serde_json::to_value(Directory::builtin().controller("meta").unwrap()).unwrap();
    assert_eq!(json["email"], serde_json::Value::Null);
    assert_eq!(json["forms"][0]["status"], "notice");
    assert_eq!(json["services"][0], serde_json::json!({"id": "facebook", "name": "Facebook"}));
    assert_eq!(
        (&json["training_began"], &json["attention"]),
        (&"2025-05-27".into(), &"ATTN: Privacy Operations".into())
    );
    assert_eq!(json["contact_email"][0]["status"], "retired");
}

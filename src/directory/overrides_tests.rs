//! A user's file laid over the built-in records.

use chrono::NaiveDate;

use crate::directory::{Directory, Level};
use crate::problem::{Problem, Source};
use crate::words::Words;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn with(text: &str) -> Directory {
    Directory::with_overrides(Source::new("own.toml", text)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn problems(text: &str) -> Vec<Problem> {
    match Directory::with_overrides(Source::new("own.toml", text)) {
        Ok(_) => panic!("accepted: {text}"),
        Err(problems) => problems.into_iter().collect(),
    }
}

/// The text a problem points at.
fn at(problem: &Problem) -> &str {
    let place = problem.place.as_ref().unwrap();
    &place.source.text[place.span.clone()]
}

#[test]
fn an_empty_file_changes_nothing() {
    let same = with("# nothing yet\n");
    assert!(same.authorities().eq(Directory::builtin().authorities()));
    assert!(same.controllers().eq(Directory::builtin().controllers()));
}

#[test]
fn a_known_id_replaces_the_fields_it_gives_and_no_others() {
    let directory = with("[[authority]]\nid = 'de-st'\nphone = '+49 391 1'\n");
    let (old, new) = (Directory::builtin(), directory.authority("de-st").unwrap());
    let old = old.authority("de-st").unwrap();
    assert_eq!(new.phone.as_deref(), Some("+49 391 1"));
    assert_eq!((&new.street, &new.email, &new.postbox), (&old.street, &old.email, &old.postbox));
    assert!(new.provenance.overridden);
    assert_eq!(new.provenance.confidence.level, Level::High, "a telephone number vouches for nothing");
    assert!(directory.authorities().filter(|authority| authority.provenance.overridden).count() == 1);
    assert_eq!(directory.authorities().count(), 49);
}

#[test]
fn the_doubt_goes_with_a_corrected_address_email_or_check_and_not_with_a_telephone_number() {
    for (field, gone) in [
        ("street = 'No. 3 Circle Square'", true),
        ("email = 'x@ico.org.uk'", true),
        ("checked = 2027-01-15", true),
        ("postbox = { box = 'PO Box 1', city = 'Manchester' }", true),
        ("phone = '1'", false),
        ("notes = 'seen'", false),
    ] {
        let directory = with(&format!("[[authority]]\nid = 'gb'\n{field}\n"));
        let authority = directory.authority("gb").unwrap();
        assert_eq!(authority.doubt(today()).is_none(), gone, "{field}");
        assert_eq!(authority.provenance.confidence.level == Level::User, gone, "{field}");
    }
    let directory = with("[[controller]]\nid = 'reddit'\nstreet = 'New Street 1'\nbuilding = ''\n");
    let reddit = directory.controller("reddit").unwrap();
    assert_eq!(reddit.doubt(today()), None);
    assert_eq!(reddit.address_lines(), ["Reddit Netherlands B.V.", "New Street 1", "1016 VR Amsterdam"]);
}

#[test]
fn a_users_own_check_grows_stale_and_an_unchecked_correction_does_not() {
    let later: NaiveDate = "2028-01-01".parse().unwrap();
    let checked = with("[[authority]]\nid = 'gb'\nchecked = 2027-01-15\n");
    assert!(Words::english().text(&checked.authority("gb").unwrap().doubt(later).unwrap()).contains("2027-01-15"));
    let unchecked = with("[[authority]]\nid = 'gb'\nstreet = 'Somewhere 1'\n");
    assert_eq!(unchecked.authority("gb").unwrap().doubt(later), None);
}

#[test]
fn a_user_may_keep_a_doubt_and_judge_for_themselves() {
    let text = "[[authority]]\nid = 'gb'\nstreet = 'Somewhere 1'\ndoubt = 'heard on the telephone'\n\
                [authority.confidence]\nlevel = 'low'\n";
    let directory = with(text);
    let authority = directory.authority("gb").unwrap();
    assert_eq!(authority.doubt(today()), Some("heard on the telephone".into()));
    assert_eq!(authority.provenance.confidence.level, Level::Low);
}

#[test]
fn a_corrected_street_is_where_letters_go_in_every_language() {
    let directory = with(
        "[[authority]]\nid = 'nl'\nstreet = 'Nieuwstraat 1'\n\
         [[authority]]\nid = 'be'\nstreet = 'Rue Neuve 1'\n",
    );
    assert_eq!(directory.authority("nl").unwrap().address_lines()[1], "Nieuwstraat 1");
    let belgium = directory.authority("be").unwrap();
    assert_eq!(belgium.address_lines_in("nl"), ["Gegevensbeschermingsautoriteit", "Rue Neuve 1", "1000 Brussel"]);
}

#[test]
fn a_table_in_a_record_is_merged_and_a_list_replaced() {
    let directory =
        with("[[authority]]\nid = 'de-st'\nlanguages = ['de', 'hsb']\n[authority.postbox]\nbox = 'Postfach 1'\n");
    let authority = directory.authority("de-st").unwrap();
    let postbox = authority.postbox.as_ref().unwrap();
    assert_eq!((postbox.line.as_str(), postbox.postal_code.as_deref()), ("Postfach 1", Some("39009")));
    assert_eq!(authority.languages, ["de", "hsb"]);
}

#[test]
fn a_way_of_a_complaint_is_corrected_with_its_evidence() {
    use crate::directory::filing::{ByEmail, Certainty};
    let directory =
        with("[[authority]]\nid = 'pl'\nlanguages = ['pl', 'en']\n[authority.filing]\nemail = { is = 'taken' }\n");
    let poland = directory.authority("pl").unwrap();
    let email = poland.filing.email.as_ref().unwrap();
    assert_eq!((email.is, email.evidence.certainty), (ByEmail::Taken, Certainty::User));
    assert_eq!(email.evidence.source, None, "ours spoke of something else");
    assert_eq!(poland.filing.languages, None, "our evidence was about our list");
    assert!(poland.filing.post.is_some() && poland.filing.signature.is_some(), "the rest stays");
    assert!(poland.takes_language("en-IE"));
}

#[test]
fn nonsense_about_the_ways_of_a_complaint_is_refused_with_its_place() {
    for (field, place, part) in [
        ("languages = ['Deutsch']", "['Deutsch']", "no language"),
        ("languages = ['']", "''", "is empty"),
        ("complaint_form_url = 'www.example.org'", "'www.example.org'", "https://"),
        ("website = 'https://x y.org'", "'https://x y.org'", "https://"),
        ("complaint_form_url = 'https://meta.com@evil.example/'", "'https://meta.com@evil.example/'", "https://"),
        ("filing = { email = { is = 'perhaps' } }", "'perhaps'", "is \"perhaps\", which is not known"),
        ("filing = { emial = { is = 'taken' } }", "emial", "`authority.1.filing.emial` is not a field of a record"),
        ("filing = { size = { is = 2 } }", "2", "number of bytes"),
        ("filing = { post = { is = 'taken', certainty = 'attested' } }", "", "needs a `source`"),
    ] {
        let problems = problems(&format!("[[authority]]\nid = 'de-st'\n{field}\n"));
        assert_eq!(problems.len(), 1, "{field}: {problems:?}");
        assert!(problems[0].message().contains(part), "{field}: {}", problems[0].message());
        assert!(place.is_empty() || at(&problems[0]) == place, "{field}: {}", at(&problems[0]));
    }
    let flaw = problems("[[authority]]\nid = 'de-th'\nfiling = { form = { is = 'taken' } }\n");
    assert!(flaw[0].message().contains("no `complaint_form_url` says where"), "{flaw:?}");
}

/// A letter of another script looks like one of ours.
#[test]
fn an_address_with_letters_that_look_like_others_is_told_with_what_it_is() {
    for (table, field, place, ascii) in [
        ("authority", "email = 'x@lfd.s\u{430}chsen.de'", "'x@lfd.s\u{430}chsen.de'", Some("x@lfd.xn--schsen-3nf.de")),
        ("authority", "email = '\u{445}@lfd.de'", "'\u{445}@lfd.de'", None),
        (
            "authority",
            "website = 'https://b\u{fc}cher.example:8443/a'",
            "'https://b\u{fc}cher.example:8443/a'",
            Some("https://xn--bcher-kva.example:8443/a"),
        ),
        (
            "controller",
            "hosts = ['x.example', 'faceb\u{43e}\u{43e}k.com']",
            "['x.example', 'faceb\u{43e}\u{43e}k.com']",
            Some("xn--facebk-0qfa.com"),
        ),
    ] {
        let id = if table == "authority" { "de-st" } else { "meta" };
        let problems = problems(&format!("[[{table}]]\nid = '{id}'\n{field}\n"));
        assert_eq!((problems.len(), at(&problems[0])), (1, place), "{problems:?}");
        assert!(problems[0].message().contains("letters of another script"), "{problems:?}");
        let advice = problems[0].advice().unwrap();
        assert!(ascii.map_or(advice.contains("type it anew"), |ascii| advice.ends_with(ascii)), "{advice}");
    }
    assert!(problems("[[authority]]\nid = 'de-st'\nwebsite = 'http://x.example/'\n")[0].message().contains("https://"));
}

#[test]
fn no_correction_leaves_a_place_without_its_authority_or_a_land_with_two() {
    for (text, place, says) in [
        ("id = 'de-bw'\nregion = 'DE-HH'", "'DE-HH'", "no authority is competent for Baden-Württemberg any more"),
        ("id = 'ie'\nscope = 'federal'", "'federal'", "no authority is competent for Ireland any more"),
        ("id = 'ie'\ncountry = 'US'\npostal_code = ''", "'US'", "no authority is competent for Ireland any more"),
        (
            "id = 'own'\nname = 'x'\nstreet = 'y'\ncity = 'z'\ncountry = 'DE'\nregion = 'DE-ST'\nscope = 'private-controllers'",
            "'DE-ST'",
            "several authorities are competent for Sachsen-Anhalt: `de-st` and `own`",
        ),
    ] {
        let problems = problems(&format!("[[authority]]\n{text}\n"));
        assert_eq!((problems[0].message().as_str(), at(&problems[0])), (says, place), "{problems:?}");
    }
    // Another one in a country is told by whoever looks for it.
    let new = "[[authority]]\nid = 'own'\nname = 'x'\nstreet = 'y'\ncity = 'z'\ncountry = 'FR'\n";
    assert!(Directory::with_overrides(Source::new("own.toml", new)).is_ok());
}

#[test]
fn an_email_address_for_meta_is_the_users_own() {
    let directory = with("[[controller]]\nid = 'meta'\nemail = 'someone@example.org'\n");
    let meta = directory.controller("meta").unwrap();
    assert_eq!(meta.email.as_deref(), Some("someone@example.org"));
    assert!(meta.provenance.overridden && meta.provenance.confidence.level == Level::User);
    let directory = with("[[controller]]\nid = 'reddit'\nemail = ''\n");
    let reddit = directory.controller("reddit").unwrap();
    assert_eq!((&reddit.email, &reddit.email_status), (&None, &None));
}

#[test]
fn a_new_id_with_all_it_needs_is_a_new_record() {
    let directory = with(
        "[[authority]]\nid = 'jp'\nname = 'PPC'\ncity = 'Tokyo'\ncountry = 'JP'\n\
         postbox = { box = 'PO Box 1', city = 'Tokyo' }\n\
         [[controller]]\nid = 'example'\nlegal_name = 'Example Ltd'\nstreet = '1 Street'\ncity = 'Dublin 1'\n\
         country = 'IE'\nlead_authority = 'jp'\n",
    );
    let authority = directory.authority("jp").unwrap();
    assert_eq!(authority.address_lines(), ["PPC", "PO Box 1", "Tokyo"]);
    assert!(authority.provenance.overridden && authority.doubt(today()).is_none());
    assert_eq!(directory.authority_ids().last(), Some("jp"));
    assert_eq!(directory.controller("example").unwrap().address_lines(), ["Example Ltd", "1 Street", "Dublin 1"]);
}

#[test]
fn an_id_typed_almost_right_is_told_with_the_one_that_is_meant() {
    let text = "[[authority]]\nid = 'de-ts'\nemail = 'a@b.de'\n";
    let problems = problems(text);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, "directory::unknown-id");
    assert_eq!(problems[0].field.as_deref(), Some("authority.1.id"));
    assert_eq!(at(&problems[0]), "'de-ts'");
    assert!(problems[0].message().contains("`name`, `city`, `country`, `street`"), "{}", problems[0].message());
    assert!(problems[0].advice().as_deref().unwrap().starts_with("did you mean `de-"), "{:?}", problems[0].advice());

    let problems = self::problems("[[controller]]\nid = 'mteta'\n");
    assert_eq!(problems[0].advice().as_deref(), Some("did you mean `meta`?"));
}

#[test]
fn every_wrong_field_is_told_at_its_place() {
    let text = "[[authority]]\nid = 'gb'\nstret = 'Water Lane'\nphone = 5\ncountry = 'Germny'\nemail = 'ico'\n\
                checked = 2027-01-15T10:00:00\nscope = 'everyone'\nname = ' '\npost_to = 'street'\n\
                [authority.postbox]\npostalcode = '1'\n";
    let problems = problems(text);
    let found: Vec<(&str, &str)> = problems.iter().map(|p| (p.code.as_str(), at(p))).collect();
    assert_eq!(
        found,
        [
            ("directory::unknown-field", "stret"),
            ("directory::wrong-value", "5"),
            ("directory::wrong-value", "'Germny'"),
            ("directory::wrong-value", "'ico'"),
            ("directory::wrong-value", "2027-01-15T10:00:00"),
            ("directory::wrong-value", "'everyone'"),
            ("directory::wrong-value", "' '"),
            ("directory::missing-field", "["),
            ("directory::missing-field", "["),
            ("directory::unknown-field", "postalcode"),
        ]
    );
    assert_eq!(problems[0].advice().as_deref(), Some("did you mean `street`?"));
    assert_eq!(problems[0].place.as_ref().unwrap().line_column(), (3, 1));
    assert!(problems[2].message().contains("perhaps DE"), "{}", problems[2].message());
    let german = Words::of("de").unwrap();
    assert!(problems[3].message_in(&german).ends_with("„ico“ ist keine E-Mail-Adresse"), "{problems:?}");
    assert_eq!(problems[9].field.as_deref(), Some("authority.1.postbox.postalcode"));
    assert_eq!(problems[9].advice().as_deref(), Some("did you mean `postal_code`?"));
    assert!(problems.iter().all(|problem| !problem.message().ends_with('.')));
}

#[test]
fn the_same_holds_for_controllers_and_their_lists() {
    let text = "[[controller]]\nid = 'meta'\nservice = ['Facebook']\nlead_authority = 'iee'\n\
                [[controller.form]]\nservice = 'a'\npurpose = 'b'\nurl = 'https://c.example'\nstatus = 'single'\nurll = 'd'\n";
    let problems = problems(text);
    let found: Vec<(&str, &str)> = problems.iter().map(|p| (p.code.as_str(), at(p))).collect();
    assert_eq!(
        found,
        [
            ("directory::unknown-field", "service"),
            ("directory::unknown-id", "'iee'"),
            ("directory::unknown-field", "urll"),
        ]
    );
    assert_eq!(problems[0].advice().as_deref(), Some("did you mean `services`?"));
    assert_eq!(problems[1].advice().as_deref(), Some("did you mean `ie`?"));
}

const USES: &str = "\"objection\"? it can be \"objection\", \"no-account\", \"third-party\", \"contact\"";

#[test]
fn a_slip_in_what_letters_go_by_is_told_at_its_place_once() {
    let text = "[[controller]]\nid = 'own'\nlegal_name = 'Own Ltd'\nstreet = 'a'\ncity = 'b'\ncountry = 'IE'\n\
                services = [{ id = 'own-chat', name = 'Own', carries = ['chat'] }, { id = 'facebook', name = 'F' }]\n\
                [controller.training]\nkinds = ['posts', 'webb']\nask_wether = true\n[controller.words.de]\npost = 'x'\n\
                [[controller.form]]\nservice = 'a'\npurpose = 'b'\nuse = ['objecton']\nurl = 'https://c.example'\nstatus = 'single'\n";
    let of = |text: &str| -> Vec<(String, String, Option<String>)> {
        let told = problems(text);
        told.iter().map(|p| (p.code.as_str().to_owned(), at(p).to_owned(), p.advice())).collect()
    };
    let wrong =
        |code: &str, at: &str, meant: &str| (code.to_owned(), at.to_owned(), Some(format!("did you mean {meant}")));
    let help = "give it an id of its own, or take it out of the other record";
    let taken = ("directory::duplicate-id".to_owned(), "'facebook'".to_owned(), Some(help.to_owned()));
    assert_eq!(
        of(text),
        [
            wrong("directory::wrong-value", "'chat'", "\"chats\"? it can be \"posts\", \"chats\", \"web\""),
            taken,
            wrong("directory::wrong-value", "'webb'", "\"web\"? it can be \"posts\", \"chats\", \"web\""),
            wrong("directory::unknown-field", "ask_wether", "`ask_whether`?"),
            wrong("directory::unknown-field", "post", "`posts`?"),
            wrong("directory::wrong-value", "'objecton'", USES),
        ]
    );
    let good = text
        .replace("'chat'", "'chats'")
        .replace("'webb'", "'web'")
        .replace("ask_wether", "ask_whether")
        .replace("\npost =", "\nposts =")
        .replace("['objecton']", "['objection']\nservices = ['own-chats']");
    let found: Vec<String> = of(&good).into_iter().map(|(code, at, _)| format!("{code} {at}")).collect();
    assert_eq!(found, ["directory::duplicate-id 'facebook'", "directory::unknown-id 'own-chats'"]);
}

#[test]
fn tables_and_ids_that_are_missing_wrong_or_double_are_told() {
    for (text, code, part) in [
        ("[[authorities]]\nid = 'gb'\n", "directory::unknown-field", "`authorities` is not a field of a record"),
        ("[authority]\nid = 'gb'\n", "directory::wrong-value", "must be a repeated section"),
        ("[[authority]]\nname = 'x'\n", "directory::missing-field", "has no id"),
        ("[[authority]]\nid = 5\n", "directory::wrong-value", "`authority.1.id` is a number"),
        ("authority = [1]\n", "directory::wrong-value", "`authority.1` is a number"),
        ("[[authority]]\nid = 'gb'\n[[authority]]\nid = 'gb'\n", "directory::duplicate-id", "second time"),
        ("[[authority]]\nid = 'Ä'\nname = 'x'\n", "directory::wrong-value", "is no id"),
        ("[[authority]]\nid = 'de-be'\nstreet = ''\n", "directory::wrong-value", "neither a `street` nor"),
        ("[[authority]\n", "directory::syntax", "not TOML"),
    ] {
        let problems = problems(text);
        assert_eq!(problems[0].code, code, "{text}");
        assert!(problems[0].message().contains(part), "{text}: {}", problems[0].message());
        assert!(problems[0].place.is_some(), "{text}");
    }
}

#[test]
fn a_field_that_is_empty_does_not_complete_a_new_record() {
    let text = "[[authority]]\nid = 'zz'\nname = 'x'\ncity = 'y'\ncountry = 'FR'\nstreet = ''\n";
    assert!(problems(text)[0].message().contains("needs `street` too"));
}

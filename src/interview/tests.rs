//! Whole interviews: answers in, case files and letters out.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::*;
use crate::case::load;
use crate::problem::{Code, Source};
use crate::read::choice::Choice;
use crate::words::Words;

static OFFICE: LazyLock<Office> = LazyLock::new(Office::builtin);

fn world(tag: &str) -> World<'static> {
    World {
        office: &OFFICE,
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        words: Words::of(tag).unwrap(),
        country: None,
        folder: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")),
    }
}

const ME: &[(&str, &str)] = &[
    ("controller", "meta"),
    ("name", "Änne Müller"),
    ("street", "Prüfstraße 1"),
    ("place", "39104 Magdeburg"),
    ("email", ""),
    ("grounds", ""),
    ("own-grounds", ""),
];

/// Answers every question that comes from the list, until one is not in it.
fn answer(interview: &mut Interview<'_>, answers: &[(&str, &str)]) -> Option<String> {
    let mut asked_for = 0;
    while let Some(asked) = interview.next() {
        let id = asked.id();
        let Some((_, typed)) = answers.iter().chain(ME).find(|(known, _)| *known == id) else { return Some(id) };
        interview.set(&asked, &[(*typed).to_owned()]).unwrap_or_else(|problems| {
            let told: Vec<String> = problems.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect();
            panic!("{id} = {typed}: {told:?}")
        });
        asked_for += 1;
        assert!(asked_for < 60, "the interview has no end");
    }
    None
}

/// The case file of these answers, and how many questions it took.
fn made(kind: Option<&str>, answers: &[(&str, &str)]) -> (String, usize) {
    let mut interview = Interview::new(world("de"), kind.map(str::to_owned));
    assert_eq!(answer(&mut interview, answers), None, "a question is open");
    let text = interview.case_text().unwrap();
    if let Err(problems) = interview.draft_of(&text) {
        let told: Vec<String> = problems.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect();
        panic!("{told:#?}\n{text}");
    }
    (text, interview.answers().ids().count())
}

#[test]
fn an_objection_takes_twelve_questions() {
    let (text, asked) = made(
        None,
        &[
            ("goal", "1"),
            ("who", "1"),
            ("services", "1 2"),
            ("account.facebook", "facebook.com/aenne.mueller, aenne@example.org"),
            ("account.instagram", "@aenne.example"),
            ("objected", "2"),
            ("grounds", "1 2"),
            ("email", "aenne@example.org"),
        ],
    );
    assert_eq!(asked, 12);
    assert_eq!(
        text,
        r##"# Falldatei für widerspruch: Aus ihr entsteht ein Brief.
# Ändern oder weiterführen mit Fragen: widerspruch new --from DATEI
# Oder hier im Text. Jeder Fehler wird mit seiner Zeile genannt: widerspruch check DATEI
# Der Brief als PDF: widerspruch render DATEI
kind = "objection"

# Wer schreibt und unterschreibt.
[sender]
name = "Änne Müller"
street = "Prüfstraße 1"
postal_code = "39104"
city = "Magdeburg"
country = "DE"
email = "aenne@example.org"

# An wen der Brief geht.
[recipient]
controller = "meta"

# Worum es geht. Der Stand (status) folgt aus dem, was geschah.
[matter]
status = "never-objected"
grounds = ["old-posts", "third-persons"]

# Woran das Unternehmen ein Konto erkennt: url, handle, email oder phone.
[[account]]
service = "facebook"
url = "https://facebook.com/aenne.mueller"
email = "aenne@example.org"

[[account]]
service = "instagram"
handle = "@aenne.example"
"##
    );
}

#[test]
fn an_objection_without_an_account_takes_eleven() {
    let (text, asked) = made(None, &[("goal", "object"), ("who", "self"), ("services", "none"), ("objected", "no")]);
    assert_eq!(asked, 11, "which company is not told by its services");
    assert!(text.contains("account_holder = false"), "{text}");
}

#[test]
fn a_parent_writes_for_a_child() {
    let (text, asked) = made(
        Some("objection"),
        &[
            ("who", "child"),
            ("child-name", "Lina Müller"),
            ("child-born", "2013"),
            ("custody", "joint"),
            ("services", "none"),
            ("objected", "unknown"),
        ],
    );
    assert_eq!(asked, 13);
    assert!(
        text.contains(
            "[represented]\nname = \"Lina Müller\"\nrelation = \"child\"\nbirth_year = 2013\njoint_custody = true\n"
        ),
        "{text}"
    );
}

/// The day of the objection, what came, the status, the letters that fit.
type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str, &'static [&'static str]);

/// What follows from what happened; the status is never asked.
#[test]
fn kind_and_status_follow_from_facts() {
    let rows: &[Row] = &[
        (
            "2026-09-01",
            &[("answer", "nothing")],
            "ignored",
            &["access", "consent-withdrawal", "erasure", "reminder", "complaint"],
        ),
        (
            "2026-11-10",
            &[("answer", "nothing")],
            "objected-after-start",
            &["objection", "access", "erasure", "consent-withdrawal", "complaint"],
        ),
        (
            "2025-05-20",
            &[("answer", "acknowledged"), ("answer-on", "2025-05-21")],
            "ignored",
            &["access", "erasure", "consent-withdrawal", "reminder", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "refused"), ("answer-on", "2026-09-20")],
            "refused",
            &["access", "erasure", "consent-withdrawal", "reply-to-refusal", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "id-demanded"), ("answer-on", "2026-09-20"), ("identified", "no")],
            "id-demanded",
            &["access", "consent-withdrawal", "reply-to-id-demand", "complaint"],
        ),
        (
            "2026-09-01",
            &[
                ("answer", "id-demanded"),
                ("answer-on", "2026-09-20"),
                ("identified", "yes"),
                ("identified-on", "2026-09-21"),
            ],
            "ignored",
            &["access", "erasure", "consent-withdrawal", "reminder", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "extended"), ("answer-on", "2026-09-20")],
            "extended",
            &["access", "consent-withdrawal"],
        ),
        (
            "2026-09-01",
            &[("answer", "honoured"), ("answer-on", "2026-09-20")],
            "objected-after-start",
            &["objection", "access", "erasure", "consent-withdrawal", "complaint"],
        ),
        (
            "2026-09-01",
            &[("answer", "other"), ("answer-on", "2026-09-20")],
            "answered",
            &["access", "erasure", "consent-withdrawal", "reply-to-answer", "complaint"],
        ),
    ];
    for (day, history, status, letters) in rows {
        let mut interview = Interview::new(world("en"), None);
        let start = [
            ("goal", "go-on"),
            ("who", "self"),
            ("services", "none"),
            ("objected", "yes"),
            ("objected-on", day),
            ("objected-how", "form"),
            ("answer-how", "email"),
            ("answer-words", ""),
        ];
        let answers: Vec<(&str, &str)> = start.into_iter().chain(history.iter().copied()).collect();
        assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"), "{day} {history:?}");
        let fitting: BTreeSet<String> =
            interview.letters().into_iter().filter(|(_, fit)| *fit == Fit::Now).map(|(kind, _)| kind).collect();
        let expected: BTreeSet<String> = letters.iter().map(|kind| (*kind).to_owned()).collect();
        assert_eq!((interview.status(), &fitting), (*status, &expected), "{day} {history:?}");
    }
}

#[test]
fn a_letter_that_waits_is_told_with_its_day() {
    let mut interview = Interview::new(world("en"), Some("reminder".into()));
    let answers = [
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-11-10"),
        ("objected-how", "form"),
        ("answer", "nothing"),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"));
    assert_eq!(interview.fit("reminder"), Fit::No);
    let later = interview.later();
    assert!(
        later.iter().any(|line| line.starts_with("Reminder to Meta") && line.ends_with("possible from 2026-12-11")),
        "{later:?}"
    );
}

#[test]
fn after_a_refusal_nothing_waits_for_silence() {
    let mut interview = Interview::new(world("en"), None);
    let answers = [
        ("goal", "go-on"),
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-11-01"),
        ("objected-how", "form"),
        ("answer", "refused"),
        ("answer-on", "2026-11-05"),
        ("answer-how", "email"),
        ("answer-words", "No."),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("letter"));
    assert_eq!(interview.later(), [""; 0]);
    let letter = interview.next().unwrap();
    let lines: Vec<String> = interview.choices(&letter).into_iter().map(|offered| offered.text).collect();
    assert!(
        lines.contains(&"Complaint to the authority: have the case examined (by residence)".to_owned()),
        "{lines:?}"
    );
}

#[test]
fn going_back_finds_the_answers_again_and_writes_only_what_is_asked() {
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    let child = [
        ("who", "child"),
        ("child-name", "Lina Müller"),
        ("child-born", "2013"),
        ("custody", "sole"),
        ("services", "none"),
        ("objected", "no"),
    ];
    assert_eq!(answer(&mut interview, &child), None);
    let who = interview.find("who").unwrap();
    interview.set(&who, &["self".into()]).unwrap();
    let text = interview.case_text().unwrap();
    assert!(!text.contains("Lina") && !text.contains("represented"), "{text}");
    interview.set(&who, &["child".into()]).unwrap();
    assert!(interview.is_complete() && interview.case_text().unwrap().contains("Lina"));
}

#[test]
fn what_is_wrong_is_told_at_its_question() {
    let mut interview = Interview::new(world("en"), Some("objection".into()));
    assert_eq!(answer(&mut interview, &[("who", "self"), ("services", "none"), ("objected", "no")]), None);
    let told = |interview: &mut Interview<'_>, id: &str, typed: &str| {
        let asked = interview.find(id).unwrap();
        let found = interview.set(&asked, &[typed.to_owned()]);
        let codes = |problems: Vec<Problem>| problems.iter().map(|p| p.code.as_str()).collect::<Vec<_>>();
        match found {
            Ok(warnings) => (true, codes(warnings)),
            Err(problems) => (false, codes(problems.into_iter().collect())),
        }
    };
    assert_eq!(told(&mut interview, "email", "aenne@example"), (false, vec!["case::email"]));
    assert_eq!(interview.answers().all("email"), [""; 0], "what was there stays");
    assert_eq!(told(&mut interview, "place", "39104 Hamburg, Germany"), (true, vec!["case::postal-code-and-city"]));
    assert_eq!(told(&mut interview, "name", "k. A."), (true, vec!["case::placeholder"]));
    assert_eq!(told(&mut interview, "place", "Hamburg"), (false, vec!["new::answer"]));
    assert_eq!(told(&mut interview, "who", "9"), (false, vec!["new::answer"]));
    assert_eq!(told(&mut interview, "name", "8"), (false, vec!["new::answer"]), "nobody is called so");
    assert_eq!(told(&mut interview, "street", "Pr\u{fffd}fstra\u{fffd}e 1"), (false, vec!["new::answer"]));
    assert_eq!(told(&mut interview, "place", "3910 Magdeburg"), (false, vec!["new::answer"]));
}

/// Who answers questions is told nothing of fields and commands: what is wrong is called as the questions are.
#[test]
fn nobody_who_answers_questions_is_told_of_fields() {
    use crate::words::Arg;
    let interview = Interview::new(world("de"), Some("objection".into()));
    let number = || Arg::from(3_usize);
    for code in [
        Code::CaseNoGround { kind: "objection".into() },
        Code::CaseFormTooLong { count: number(), over: number(), most: number() },
        Code::CaseFormTooLongOwn { count: number(), over: number(), most: number() },
        Code::CaseNoChild { year: number(), date: "x".into() },
        Code::CaseNoAccount {},
        Code::CaseObjectionWithoutDate {},
        Code::CaseNoObjectionYet { from: "x".into() },
        Code::CaseGroundNeedsAccount { id: "old-posts".into() },
        Code::CasePlaceholder { field: Arg::field("sender.name"), text: "k. A.".into() },
    ] {
        for tag in Words::languages() {
            let words = Words::of(tag).unwrap();
            let problem = interview.spoken(&code.clone().error());
            let said = format!("{} {}", problem.message_in(&words), problem.advice_asked_in(&words).unwrap());
            for jargon in ["`widerspruch", "own_grounds", "matter.", "sender.", "relation", "[[", "kind ="] {
                assert!(!said.contains(jargon), "{tag}: {said}");
            }
        }
    }
}

/// Whether a postal code is one is known with the country; a code that is none is told then, and both are asked again.
#[test]
fn a_postal_code_of_no_country_is_told_as_soon_as_the_country_is_known() {
    let told = |place: &str, country: &str, better: &str| {
        let mut interview = Interview::new(world("de"), Some("objection".into()));
        let open = [("who", "self"), ("services", "none"), ("objected", "no"), ("place", place)];
        assert_eq!(answer(&mut interview, &open).as_deref(), Some("country"), "{place}");
        let asked = interview.find("country").unwrap();
        let told = interview.set(&asked, &[country.to_owned()]).unwrap();
        let codes: Vec<&str> = told.iter().map(|problem| problem.code.as_str()).collect();
        assert!(told.iter().all(|problem| problem.severity == Severity::Error), "{codes:?}");
        assert_eq!(interview.next().map(|asked| asked.id()).as_deref(), Some("place"), "{place}");
        let asked = interview.find("place").unwrap();
        interview.set(&asked, &[better.to_owned()]).unwrap();
        assert_eq!(answer(&mut interview, &[]), None, "a code that tells its country needs no question");
        (codes.join(" "), interview.case_text().unwrap())
    };
    let (codes, text) = told("391044 Musterdorf", "Deutschland", "39104 Magdeburg");
    assert_eq!(codes, "case::postal-code");
    assert!(text.contains("postal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\""), "{text}");
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    answer(&mut interview, &[("who", "self"), ("services", "none"), ("objected", "no"), ("place", "39104 Magdeburg")]);
    let place = interview.find("place").unwrap();
    for wrong in ["3910A Magdeburg", "D-3910A Magdeburg", "391044 Magdeburg, Deutschland"] {
        assert!(interview.set(&place, &[wrong.to_owned()]).is_err(), "{wrong}");
    }
}

/// A file that is not there is told where its path is typed, and not in the summary.
#[test]
fn a_proof_that_is_not_there_is_told_at_its_question() {
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    let ward = [
        ("who", "ward"),
        ("ward-basis", "court"),
        ("ward-name", "Karl Müller"),
        ("ward-address", ""),
        ("services", "none"),
        ("objected", "no"),
    ];
    assert_eq!(answer(&mut interview, &ward).as_deref(), Some("proof"));
    let proof = interview.find("proof").unwrap();
    let found = interview.set(&proof, &["nowhere.pdf".to_owned()]).unwrap_err();
    assert!(found.iter().all(|problem| problem.message().contains("nowhere.pdf")));
    assert!(found.has_errors() && interview.answers().get("proof").is_none());
    interview.set(&proof, &["receipt.jpg".to_owned()]).unwrap();
    assert!(interview.case_text().unwrap().contains("receipt.jpg"));
}

/// A company is written to in the language of the person, who answers in their own words; an authority in one it takes.
#[test]
fn a_letter_to_a_company_is_in_the_language_of_whoever_writes_it() {
    let answers = [("who", "self"), ("services", "none"), ("objected", "no")];
    for (reader, country, wording) in [("en", "DE", Some("en")), ("de", "DE", None), ("de", "IE", Some("de"))] {
        let mut interview = Interview::new(world(reader), Some("objection".into()));
        let place = if country == "DE" { "39104 Magdeburg" } else { "D02 X285 Dublin 2, Ireland" };
        answer(&mut interview, &[&answers[..], &[("place", place)]].concat());
        let text = interview.case_text().unwrap();
        let tag = text.lines().find_map(|line| line.strip_prefix("language = ")).map(|tag| tag.trim_matches('"'));
        assert_eq!(tag, wording, "{reader} in {country}: {text}");
    }
}

/// What somebody wrote of one company is not carried to another.
#[test]
fn own_words_are_of_one_company() {
    let own = OBJECTION.replace("[[account]]", "own_grounds = \"Instagram zeigt Fotos von mir.\"\n\n[[account]]");
    let text = from(&own, Next::Company, None).written("objection", "never-objected", &[], true).to_string();
    assert!(own.contains("Instagram zeigt") && !text.contains("Instagram zeigt"), "{text}");
}

/// The same letter to another company is not offered to the one that has it.
#[test]
fn another_company_is_another_one() {
    let interview = from(OBJECTION, Next::Company, None);
    let services = interview.next().unwrap();
    assert_eq!(services.id(), "services");
    let offered: Vec<String> = interview.choices(&services).into_iter().map(|offered| offered.id).collect();
    assert!(offered.contains(&"chatgpt".to_owned()) && !offered.contains(&"facebook".to_owned()), "{offered:?}");
}

/// What happened to one of the household, or with one company, did not happen to the next.
#[test]
fn what_happened_is_of_one_person_and_one_company() {
    let before = include_str!("../../examples/objection-objected-before.toml");
    for next in [Next::Person, Next::Company] {
        let mut interview = from(before, next, None);
        assert!(interview.initial.text("objected-on").is_some());
        let left: Vec<&str> = interview.answers().ids().filter(|id| id.starts_with("objected")).collect();
        assert_eq!(left, [""; 0]);
        let open = [("who", "self"), ("services", "none"), ("controller", "openai"), ("objected", "yes")];
        assert_eq!(answer(&mut interview, &open).as_deref(), Some("objected-on"), "the day is asked for anew");
    }
    // Somebody who did not object after all has sent nothing in any way.
    let mut interview = from(before, Next::Same, None);
    let objected = interview.find("objected").unwrap();
    interview.set(&objected, &["no".to_owned()]).unwrap();
    assert!(interview.find("objected-how").is_none() && interview.find("objected-received").is_none());
}

/// A ward who lives elsewhere is where they live, in the letter and for the authority.
#[test]
fn a_ward_may_live_elsewhere() {
    let case = |address: &str| {
        let ward = [
            ("who", "ward"),
            ("ward-basis", "court"),
            ("ward-name", "Karl Müller"),
            ("ward-address", address),
            ("services", "none"),
            ("objected", "no"),
            ("proof", ""),
        ];
        let (text, _) = made(Some("objection"), &ward);
        load::toml(&Source::new("x", &text), &PathBuf::new(), &OFFICE.directory).unwrap().0
    };
    let city = |case: &crate::case::Case| case.residence().and_then(|home| home.city);
    assert_eq!(city(&case("")).as_deref(), Some("Magdeburg"));
    let elsewhere = case("Prüfgasse 5, 99084 Erfurt");
    assert_eq!(city(&elsewhere).as_deref(), Some("Erfurt"));
    let letter = |case: &crate::case::Case| {
        crate::letter::plain_text::plain_text(
            &OFFICE.draft(case, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).unwrap().letter,
        )
    };
    assert!(letter(&elsewhere).contains("Anschrift von Karl Müller: Prüfgasse 5, 99084 Erfurt"));
    assert!(letter(&elsewhere).contains("Änne Müller\nfür Karl Müller"));
    assert!(!letter(&case("Prüfstraße 1, 39104 Magdeburg")).contains("Anschrift von"), "the same is not said twice");
}

/// A ground that is offered no more, because the account is gone it asks for, is called by its text all the same.
#[test]
fn what_is_no_more_offered_is_still_called_by_its_text() {
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    let answers = [("who", "self"), ("services", "facebook"), ("account.facebook", "@x"), ("objected", "no")];
    answer(&mut interview, &[&answers[..], &[("grounds", "old-posts")]].concat());
    let services = interview.find("services").unwrap();
    interview.set(&services, &["none".to_owned()]).unwrap();
    let grounds = interview.find("grounds").unwrap();
    assert!(interview.choices(&grounds).iter().all(|offered| offered.id != "old-posts"));
    let shown = interview.shown(&grounds).unwrap();
    assert!(!shown.contains("old-posts") && shown.contains(' '), "{shown}");
}

/// Somebody who asked for erasure and was sent a receipt has not objected, and their status is no contradiction.
#[test]
fn a_receipt_for_another_request_is_no_objection() {
    let answers = [
        ("goal", "complain"),
        ("who", "self"),
        ("services", "none"),
        ("objected", "no"),
        ("asked-else", "erasure"),
        ("asked-on.erasure", "2026-11-03"),
        ("asked-how.erasure", "email"),
        ("answer", "acknowledged"),
        ("answer-on", "2026-11-04"),
        ("answer-how", "email"),
        ("asked-received.erasure", ""),
        ("reminded", "no"),
        ("evidence", ""),
    ];
    let (text, _) = made(None, &answers);
    assert!(text.contains("status = \"never-objected\"") && text.contains("what = \"acknowledged\""), "{text}");
}

/// A company of which no letter can be written is not offered to somebody who goes on.
#[test]
fn who_goes_on_chooses_among_companies_that_have_a_letter() {
    let mut interview = Interview::new(world("en"), None);
    assert_eq!(answer(&mut interview, &[("goal", "go-on"), ("who", "self")]).as_deref(), Some("services"));
    let services = interview.choices(&interview.next().unwrap());
    let has = |id: &str| services.iter().any(|offered| offered.id == id);
    assert!(has("facebook") && has("chatgpt") && !has("grok"), "{services:?}");
}

#[test]
fn where_two_authorities_can_be_meant_the_person_is_asked() {
    let mut interview = Interview::new(world("en"), Some("complaint".into()));
    let answers = [
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-09-01"),
        ("objected-how", "form"),
        ("answer", "nothing"),
        ("reminded", "no"),
        ("place", "22113 Musterdorf, Deutschland"),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("authority"));
    let authority = interview.next().unwrap();
    let offered = interview.choices(&authority);
    assert_eq!(offered.len(), 2);
    interview.set(&authority, &["2".into()]).unwrap();
    assert!(interview.case_text().unwrap().contains(&format!("authority = \"{}\"", offered[1].id)));
}

/// Nothing of an earlier case changes where no answer does.
#[test]
fn an_earlier_case_stays_as_it_is_to_the_byte() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"));
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|e| e != "toml") || name == "centre.toml" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let (case, _) = load::toml(&Source::new(&name, &text), &folder, &OFFICE.directory).unwrap();
        let base = Base { document: text.parse().unwrap(), case, pdf: None, next: Next::Same };
        let interview = Interview::from(world("de"), base, None);
        assert_eq!(interview.next(), None, "{name}");
        assert_eq!(interview.case_text().unwrap(), text, "{name}");
        seen += 1;
    }
    assert!(seen > 20);
}

fn from(text: &str, next: Next, kind: Option<&str>) -> Interview<'static> {
    let (case, _) = load::toml(&Source::new("x", text), &PathBuf::new(), &OFFICE.directory).unwrap();
    let base = Base { document: text.parse().unwrap(), case, pdf: None, next };
    Interview::from(world("de"), base, kind.map(str::to_owned))
}

const OBJECTION: &str = include_str!("../../examples/objection.toml");

#[test]
fn a_changed_answer_keeps_comments() {
    let mut interview = from(OBJECTION, Next::Same, None);
    let street = interview.find("street").unwrap();
    interview.set(&street, &["Neue Gasse 2".into()]).unwrap();
    let text = interview.case_text().unwrap();
    assert_eq!(text, OBJECTION.replace("Prüfstraße 1", "Neue Gasse 2"));
    let grounds = interview.find("grounds").unwrap();
    interview.set(&grounds, &["old-posts".into()]).unwrap();
    assert!(
        interview.case_text().unwrap().contains("grounds = [\"old-posts\"]     # `widerspruch"),
        "the comment stays"
    );
}

#[test]
fn what_happened_changes_with_its_answer() {
    let complaint = include_str!("../../examples/complaint.toml");
    let change = |id: &str, typed: &str| {
        let mut interview = from(complaint, Next::Same, None);
        let asked = interview.find(id).unwrap();
        interview.set(&asked, &[typed.to_owned()]).unwrap();
        interview.case_text().unwrap()
    };
    assert_eq!(change("objected-on", "2026-09-02"), complaint.replacen("date = 2026-09-01", "date = 2026-09-02", 1));
    let received = complaint.replace("received = 2026-09-04", "received = 2026-09-03");
    assert_eq!(change("objected-received", "2026-09-03"), received);
    let never = change("objected", "no");
    assert!(!never.contains("what = \"objected\"") && never.contains("what = \"acknowledged\""), "{never}");
}

#[test]
fn a_complaint_from_the_objection_takes_at_most_five_questions() {
    let mut interview = from(OBJECTION, Next::Letter, Some("complaint"));
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        let id = question.id();
        let typed = match id.as_str() {
            "objected-on" => "1.9.2026",
            "answer" => "2",
            "answer-on" => "7.9.",
            "evidence" => "1 2",
            "file" => "receipt.jpg, confirmation.png",
            other => panic!("{other} is asked"),
        };
        interview.set(&question, &[typed.to_owned()]).unwrap();
        asked.push(id);
    }
    assert_eq!(asked, ["objected-on", "answer", "answer-on", "evidence", "file"]);
    let text = interview.case_text().unwrap();
    assert!(interview.draft_of(&text).is_ok(), "{text}");
    for part in [
        "kind = \"complaint\"",
        "authority = \"auto\"",
        "controller = \"meta\"\nstatus = \"ignored\"",
        "date = 2026-09-01\nwhat = \"objected\"\nenclosure = 1",
        "title = \"Eingangsbestätigung, erhalten am 7. September 2026\"\nfile = \"confirmation.png\"",
        "name = \"Änne Müller\"",
    ] {
        assert!(text.contains(part) || part.starts_with("controller"), "{part}\n{text}");
    }
    assert!(text.starts_with("# The smallest useful case"), "comments stay");
}

/// A complaint that was written while the period ran says nothing of silence; once that is over, it is asked whether an answer came.
#[test]
fn silence_is_asked_for_once_the_period_is_over() {
    let mut interview = from(OBJECTION, Next::Letter, Some("complaint"));
    for (id, typed) in [("objected-on", "30.10.2026"), ("answer", "1"), ("evidence", ""), ("file", "")] {
        let Some(asked) = interview.find(id) else { continue };
        interview.set(&asked, &[typed.to_owned()]).unwrap();
    }
    let early = interview.case_text().unwrap();
    assert!(early.contains("status = \"objected-after-start\""), "{early}");
    let on = |today: &str| {
        let (case, _) = load::toml(&Source::new("x", &early), &PathBuf::new(), &OFFICE.directory).unwrap();
        let base = Base { document: early.parse().unwrap(), case, pdf: None, next: Next::Same };
        Interview::from(World { today: today.parse().unwrap(), ..world("de") }, base, None)
    };
    assert_eq!(on("2026-11-25").next(), None, "the period runs");
    let said = |typed: &str, day: Option<&str>| {
        let mut interview = on("2027-01-10");
        let asked = interview.next().unwrap();
        assert_eq!(asked.id(), "answer");
        interview.set(&asked, &[typed.to_owned()]).unwrap();
        if let Some(day) = day {
            let asked = interview.find("answer-on").unwrap();
            interview.set(&asked, &[day.to_owned()]).unwrap();
        }
        interview.case_text().unwrap()
    };
    let silent = said("1", None);
    assert!(silent.contains("status = \"ignored\""), "{silent}");
    assert_eq!(silent.replace("\"ignored\"", "\"objected-after-start\""), early, "nothing else changes");
    assert!(said("4", Some("2.12.2026")).contains("date = 2026-12-02\nwhat = \"refused\""));
}

/// What a terminal is set up for is no country of a code that it cannot have.
#[test]
fn a_country_is_offered_where_the_code_can_be_one_of_its_codes() {
    for (place, offered) in [("1010 Wien", None), ("75001 Paris", Some("DE"))] {
        let world = World { country: crate::directory::Country::parse("DE"), ..world("de") };
        let mut interview = Interview::new(world, Some("objection".into()));
        let asked = interview.find("place").unwrap();
        interview.set(&asked, &[place.to_owned()]).unwrap();
        let asked = interview.find("country").unwrap();
        let offer = interview.offer(&asked).and_then(|offer| offer.first().cloned());
        assert_eq!(offer.as_deref(), offered, "{place}");
    }
}

/// A street without a number is taken, as there are such; that it has none is told.
#[test]
fn a_street_without_a_number_is_told() {
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    let asked = interview.find("street").unwrap();
    let mut codes = |typed: &str| -> Vec<String> {
        let told = interview.set(&asked, &[typed.to_owned()]).unwrap();
        told.iter().map(|problem| problem.code.as_str().to_owned()).collect()
    };
    assert_eq!(codes("Lindenallee"), ["new::house-number"]);
    assert!(codes("Lindenallee 12").is_empty() && codes("Postfach 12 34 56").is_empty());
}

/// An authority that takes no e-mail gets no draft of one.
#[test]
fn no_mail_is_offered_where_none_is_taken() {
    let complaint = include_str!("../../examples/complaint.toml");
    for (place, email) in [("39104 Magdeburg", true), ("00-193 Warszawa, Polska", false)] {
        let mut interview = from(complaint, Next::Same, None);
        let asked = interview.find("place").unwrap();
        interview.set(&asked, &[place.to_owned()]).unwrap();
        assert_eq!(interview.ways().email, email, "{place}");
    }
}

/// The reasons of a refusal, and what an answer lacked, are not those of the answer that came after it.
#[test]
fn a_later_answer_takes_the_place_of_what_was_said_of_the_one_before() {
    let reply = include_str!("../../examples/reply-to-refusal.toml");
    let go_on = |answer: &str, on: &str| {
        let mut interview = from(reply, Next::Letter, Some("complaint"));
        for (id, typed) in [("answer", answer), ("answer-on", on)] {
            let asked = interview.find(id).unwrap();
            interview.set(&asked, &[typed.to_owned()]).unwrap();
        }
        let open = interview.next().map(|asked| asked.id());
        (open, interview.written("complaint", interview.status(), &interview.happened(), true).to_string())
    };
    assert!(reply.contains("refusal_reasons"), "{reply}");
    let (case, _) = load::toml(&Source::new("x", reply), &PathBuf::new(), &OFFICE.directory).unwrap();
    let refused = case.last(crate::case::What::Refused).unwrap().date.to_string();
    let (_, same) = go_on("refused", &refused);
    assert!(same.contains("refusal_reasons"), "the same answer has the same reasons: {same}");
    let (open, later) = go_on("refused", "2026-11-20");
    assert!(!later.contains("refusal_reasons"), "{later}");
    assert_eq!(open.as_deref(), Some("refusal-reasons"), "they are asked for anew");
    let (_, other) = go_on("other", "2026-11-20");
    assert!(!other.contains("refusal_reasons"), "{other}");
}

/// What the register knows has one day; another one is no second answer.
#[test]
fn a_day_alone_adds_no_second_answer() {
    let reply = include_str!("../../examples/reply-to-refusal.toml");
    let mut interview = from(reply, Next::Followed, Some("reply-to-refusal"));
    let on = interview.find("answer-on").unwrap();
    let found = interview.set(&on, &["2026-11-20".to_owned()]).unwrap_err();
    assert_eq!(found.iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>(), ["new::answer"]);
    let answer = interview.find("answer").unwrap();
    interview.set(&answer, &["other".to_owned()]).unwrap();
    interview.set(&on, &["2026-11-20".to_owned()]).unwrap();
    let text = interview.written("reply-to-answer", interview.status(), &interview.happened(), true).to_string();
    assert_eq!(text.matches("what = \"answered\"").count(), 1, "{text}");
}

#[test]
fn evidence_comes_after_enclosures_that_are_written_in_a_line() {
    let own = "kind = \"objection\"\nenclosure = [{ title = \"Vollmacht\", file = \"signature.png\" }]";
    let mut interview = from(&OBJECTION.replacen("kind = \"objection\"", own, 1), Next::Letter, Some("complaint"));
    while let Some(question) = interview.next() {
        let typed = match question.id().as_str() {
            "objected-on" => "1.9.2026",
            "answer" => "2",
            "answer-on" => "7.9.",
            "evidence" => "1 2",
            "file" => "receipt.jpg, confirmation.png",
            other => panic!("{other} is asked"),
        };
        interview.set(&question, &[typed.to_owned()]).unwrap();
    }
    let text = interview.case_text().unwrap();
    let (case, _) = load::toml(&Source::new("x", &text), &PathBuf::new(), &OFFICE.directory).unwrap();
    let shown: Vec<_> = case.events.iter().map(|event| event.enclosure).collect();
    assert_eq!(shown, [Some(2), Some(3)], "{text}");
    assert_eq!(case.enclosures.iter().map(|one| one.title.as_str()).next(), Some("Vollmacht"));
}

#[test]
fn the_next_person_is_asked_for_what_is_their_own() {
    let mut interview = from(OBJECTION, Next::Person, None);
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        let id = question.id();
        let typed = match id.as_str() {
            "who" => "child",
            "child-name" => "Lina Müller",
            "child-born" => "2013",
            "custody" => "sole",
            "services" => "none",
            "objected" => "no",
            "name" => {
                assert_eq!(interview.offer(&question).unwrap(), ["Änne Müller"]);
                "Änne Müller"
            }
            "grounds" | "own-grounds" | "email" | "proof" => "",
            other => panic!("{other} is asked"),
        };
        interview.set(&question, &[typed.to_owned()]).unwrap();
        asked.push(id);
    }
    let text = interview.case_text().unwrap();
    assert!(text.contains("Prüfstraße 1") && text.contains("Lina") && !text.contains("facebook"), "{text}");
    assert!(interview.draft_of(&text).is_ok());
}

/// Nobody's letter bears the signature of somebody else, nor their seal; a centre's seal is that of all of its clients.
#[test]
fn the_next_person_does_not_sign_with_the_hand_of_the_one_before() {
    let signed = "\n[signature]\nkind = \"image\"\nimage = \"signature.png\"\n\n[seal]\nidentity = \"anne.p12\"\n";
    let before = format!("{OBJECTION}{signed}");
    let written = |before: &str, next: Next, answers: &[(&str, &str)]| {
        let mut interview = from(before, next, None);
        answer(&mut interview, answers);
        interview.written("objection", "never-objected", &[], true).to_string()
    };
    let next = [("who", "self"), ("services", "none"), ("objected", "no"), ("grounds", ""), ("own-grounds", "")];
    let text = written(&before, Next::Person, &[&next[..], &[("name", "Berta Neu")]].concat());
    assert!(text.contains("Berta Neu") && text.contains("Prüfstraße 1"), "{text}");
    assert!(!text.contains("[signature]") && !text.contains("[seal]") && !text.contains("signature.png"), "{text}");
    // The same person writes to another company.
    let text = written(&before, Next::Company, &[]);
    assert!(text.contains("signature.png") && text.contains("anne.p12"), "{text}");
    let client = "\n[represented]\nrelation = \"client\"\nname = \"Karl Müller\"\n";
    let before = format!("{OBJECTION}{client}{signed}");
    for (who, sealed) in [("client", true), ("self", false)] {
        let text = written(&before, Next::Person, &[("who", who)]);
        assert_eq!(text.contains("anne.p12"), sealed, "{who}: {text}");
        assert!(!text.contains("signature.png"), "{who}: {text}");
    }
}

/// What the terminal and the case file say besides.
const BESIDES: &[&str] = &[
    "another",
    "another-company",
    "another-no",
    "another-person",
    "answered",
    "besides",
    "besides-which",
    "by-residence",
    "controller-named",
    "deliver",
    "deliver-eml",
    "deliver-follow",
    "deliver-form",
    "deliver-from",
    "deliver-pdf",
    "deliver-read",
    "deliver-send",
    "deliver-steps",
    "does-not-fit",
    "due-over",
    "due-over-roughly",
    "due-runs",
    "due-runs-roughly",
    "earlier",
    "editor",
    "first",
    "followed",
    "followed-already",
    "followed-calendar",
    "followed-list",
    "followed-sent",
    "form-whole",
    "incomplete",
    "intro",
    "keep",
    "keep-or-empty",
    "keys",
    "later",
    "letter-later",
    "listed",
    "no",
    "no-help",
    "no-way-back",
    "not-given",
    "note",
    "nothing-saved",
    "number",
    "objects-again",
    "onward",
    "onward-next",
    "onward-pdf",
    "pages",
    "purpose",
    "purpose-change",
    "purpose-company",
    "purpose-next",
    "purpose-person",
    "replace",
    "saved",
    "services-none",
    "summary",
    "summary-broken",
    "summary-keys",
    "summary-letter",
    "stand-in-name",
    "stand-in-street",
    "the-company",
    "undone",
    "written",
    "wrong",
    "yes",
];

#[test]
fn every_text_is_there_in_every_language_and_nothing_is_left_over() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for tag in Words::languages() {
        let interview = Interview::new(world(tag), None);
        for question in listing(&interview) {
            assert!(!question.text.is_empty() && !question.help.is_empty(), "{tag}: {}", question.id);
            let asked = Asked { index: QUESTIONS.iter().position(|q| q.id == question.id).unwrap(), of: None };
            assert!(interview.of_question(&asked, Some("label")).is_some(), "{tag}: {} has no label", question.id);
            for choice in &question.choices {
                let family = choices::family(asked.question());
                assert_ne!(choice.text, format!("{family}-{}", choice.id), "{tag}: no text");
                known.insert(format!("{family}-{}", choice.id));
            }
            known.insert(question.id.to_owned());
        }
        for what in crate::case::What::words() {
            assert!(interview.text(&format!("event-{what}"), None, &[("day", "x".into())]).is_some(), "{tag}: {what}");
        }
        for sections in ["head", "sender", "matter", "event"] {
            assert!(interview.text(&format!("comment-{sections}"), None, &[]).is_some(), "{tag}: {sections}");
        }
    }
    assert!(known.contains("grounds-old-posts") && known.contains("how-form"));
    let said = |id: &str| {
        known.contains(id)
            || BESIDES.contains(&id)
            || ["event-", "comment-", "named-"].iter().any(|p| id.starts_with(p))
    };
    let texts = include_str!("../words/de/interview.ftl").lines();
    let left: Vec<&str> = texts
        .filter_map(|line| line.strip_prefix("interview-")?.split_once(" =").map(|(id, _)| id))
        .filter(|id| !said(id))
        .collect();
    assert_eq!(left, [""; 0], "nobody says these");
}

#[test]
fn a_script_is_told_all_that_is_missing_and_may_leave_the_rest() {
    let mut interview = Interview::new(world("en"), Some("objection".into()));
    interview.settle();
    let missing: Vec<String> = interview.missing().iter().map(Asked::id).collect();
    assert_eq!(
        missing,
        ["controller", "name", "street", "place"],
        "for oneself, no accounts named, not objected before"
    );
}

/// What somebody may answer: one of the choices, or one of a few texts.
fn some_answer(interview: &Interview<'_>, asked: &Asked, dice: usize) -> String {
    let choices = interview.choices(asked);
    let question = asked.question();
    match question.shape {
        Shape::One | Shape::YesNo => choices[dice % choices.len()].id.clone(),
        Shape::Several if question.id == "services" => choices[dice % choices.len()].id.clone(),
        Shape::Several => {
            let some = choices.iter().enumerate().filter(|(at, _)| dice >> (at % 16) & 1 == 1);
            some.map(|(_, offered)| offered.id.clone()).collect::<Vec<_>>().join(",")
        }
        Shape::Day => match (question.free, dice % 4) {
            (true, 0) => String::new(),
            _ => {
                let order = [
                    "objected-on",
                    "asked-on",
                    "objected-received",
                    "asked-received",
                    "answer-on",
                    "identified-on",
                    "reminded-on",
                ];
                let at = order.iter().position(|id| *id == question.id).unwrap_or(0);
                let first = ["2025-05-20", "2026-07-01", "2026-10-28"][dice % 3];
                let sent = [
                    "objected-on",
                    "asked-on.access",
                    "asked-on.erasure",
                    "asked-on.withdrawal",
                    "complained-on",
                    "answer-on",
                ];
                let sent = sent.iter().filter_map(|id| interview.answers().day(id)).max();
                let first = sent.unwrap_or_else(|| first.parse().unwrap());
                (first + chrono::Duration::days(at as i64 * 2)).to_string()
            }
        },
        Shape::Lines if dice.is_multiple_of(2) => String::new(),
        Shape::Lines => "Ein Satz.".into(),
        Shape::Files => String::new(),
        Shape::Line => match question.id {
            "name" => "Änne Müller",
            "child-born" => "2013",
            "street" => "Prüfstraße 1",
            "place" => {
                ["39104 Magdeburg", "1010 Wien, Österreich", "Dublin 2, Ireland", "75001 Paris, France"][dice % 4]
            }
            "ward-address" | "client-address" | "centre-address" => "Prüfgasse 5, 99084 Erfurt",
            "country" => "DE",
            "account" => "@aenne.example",
            "email" if dice.is_multiple_of(2) => "",
            "email" => "aenne@example.org",
            _ if question.free => "",
            _ => "Lina Beispiel",
        }
        .to_owned(),
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, max_shrink_iters: 0, failure_persistence: None, ..Default::default() })]

    /// Whatever is answered, there is an end, and at it a letter; the only thing that can be in its way is a period that runs.
    #[test]
    fn every_way_through_the_interview_ends_with_a_letter(dice in proptest::collection::vec(0usize..65_536, 60)) {
        let mut interview = Interview::new(world("de"), None);
        let mut told = Vec::new();
        for throw in dice {
            let Some(asked) = interview.next() else { break };
            assert!(asked.question().shape != Shape::One || !interview.choices(&asked).is_empty(), "{}: {told:#?}", asked.id());
            let typed = some_answer(&interview, &asked, throw);
            told.push(format!("{} = {typed}", asked.id()));
            let value = interview.read(&asked, &[typed]).unwrap_or_else(|p| panic!("{}: {told:#?}", p.message()));
            interview.answers.put(asked.id(), value);
        }
        assert!(interview.is_complete(), "{told:#?}");
        let text = interview.case_text().unwrap();
        if let Err(problems) = interview.draft_of(&text) {
            let errors: Vec<String> = problems
                .iter()
                .filter(|p| p.severity == crate::problem::Severity::Error && p.code != "case::period-not-over")
                .map(|p| format!("{}: {}", p.code.as_str(), p.message()))
                .collect();
            assert!(errors.is_empty(), "{errors:#?}\n{told:#?}\n{text}");
        }
    }
}

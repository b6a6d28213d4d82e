//! Every way through the interview ends with a letter: for every company, in every language of the program.
//!
//! Each walk takes at each question the answer that was taken least so far, so that after all walks every choice of every
//! question was taken; each letter of each company is printed once.

use std::collections::BTreeMap;

use chrono::Days;

use super::super::question::Choices;
use super::*;
use crate::office::Press;
use crate::problem::Severity;
use crate::template::manifest::RecipientKind;

/// How often each answer was given (`answer=nothing`), and which are to be given now.
#[derive(Default)]
struct Taken(BTreeMap<String, usize>, &'static [(&'static str, &'static str)]);

impl Taken {
    fn count(&self, asked: &Asked, word: &str) -> usize {
        self.0.get(&format!("{}={word}", asked.question().id)).copied().unwrap_or_default()
    }

    fn take(&mut self, asked: &Asked, word: &str) -> String {
        *self.0.entry(format!("{}={word}", asked.question().id)).or_default() += 1;
        word.to_owned()
    }

    /// The one of these that was taken least.
    fn least(&mut self, asked: &Asked, words: &[&str]) -> String {
        let wished = self.1.iter().find(|(id, _)| *id == asked.question().id).map(|(_, word)| word);
        let least = || words.iter().min_by_key(|word| self.count(asked, word)).unwrap();
        let word = wished.filter(|word| words.contains(word)).unwrap_or_else(least);
        self.take(asked, word)
    }
}

/// What follows what: no day comes before the one it answers.
const DAYS: &[&str] = &[
    "objected-on",
    "asked-on",
    "objected-received",
    "asked-received",
    "answer-on",
    "identified-on",
    "reminded-on",
    "complained-on",
    "complained-received",
    "authority-wrote",
];

fn day(interview: &Interview<'_>, asked: &Asked, taken: &mut Taken) -> String {
    let known: Vec<NaiveDate> = interview.answers().ids().filter_map(|id| interview.answers().day(id)).collect();
    let begun = || taken_day(taken, asked);
    let first = known.into_iter().max().map_or_else(begun, |day| day + Days::new(2));
    assert!(DAYS.contains(&asked.question().id), "{} has its place among the days", asked.id());
    if asked.question().free && taken.least(asked, &["known", "unknown"]) == "unknown" {
        return String::new();
    }
    first.to_string()
}

/// Before training began anywhere, long ago, and so lately that a period runs.
fn taken_day(taken: &mut Taken, asked: &Asked) -> NaiveDate {
    taken.least(asked, &["2026-07-01", "2025-05-20", "2026-11-10"]).parse().unwrap()
}

/// An answer to the next question of a letter about this company, by somebody who lives where its language is spoken.
fn answer(
    interview: &Interview<'_>,
    asked: &Asked,
    company: &crate::directory::Controller,
    taken: &mut Taken,
) -> String {
    let choices = interview.choices(asked);
    let ids: Vec<&str> = choices.iter().map(|offered| offered.id.as_str()).collect();
    let german = interview.world().words.tag() == "de";
    match (asked.question().id, asked.question().shape) {
        ("controller", _) if ids.contains(&company.id.as_str()) => company.id.clone(),
        ("services", _) => {
            let own = company.services.iter().map(|service| service.id.as_str()).find(|id| ids.contains(id));
            taken.least(asked, &own.into_iter().chain(["none"]).collect::<Vec<_>>())
        }
        (_, Shape::One | Shape::YesNo) => taken.least(asked, &ids),
        (_, Shape::Several) => match taken.least(asked, &["nothing", "all"]).as_str() {
            "all" => ids.iter().map(|id| taken.take(asked, id)).collect::<Vec<_>>().join(","),
            _ => String::new(),
        },
        (_, Shape::Day) => day(interview, asked, taken),
        (_, Shape::Lines) => ["", "Ein Satz."][taken.least(asked, &["0", "1"]).parse::<usize>().unwrap()].to_owned(),
        ("signature-file", _) => "signature.png".to_owned(),
        (_, Shape::Files) => String::new(),
        ("name", _) => "Änne Müller".to_owned(),
        ("child-born", _) => "2013".to_owned(),
        ("street", _) => "Prüfstraße 1".to_owned(),
        ("place", _) if german => "39104 Magdeburg".to_owned(),
        ("place", _) => "D02 X285 Dublin 2, Ireland".to_owned(),
        ("ward-address" | "client-address", _) if german => "Prüfgasse 5, 99084 Erfurt".to_owned(),
        ("ward-address" | "client-address" | "centre-address", _) => {
            "1 Sample Street, D02 X285 Dublin 2, Ireland".to_owned()
        }
        ("account", _) => "@aenne.example".to_owned(),
        ("email", _) => "aenne@example.org".to_owned(),
        _ if asked.question().free => String::new(),
        _ => "Lina Beispiel".to_owned(),
    }
}

/// A walk from the first question to the last; the kind of letter, and the letter with its case.
fn walk(tag: &str, company: &crate::directory::Controller, taken: &mut Taken) -> Interview<'static> {
    let mut interview = Interview::new(world(tag), None);
    let mut told: Vec<String> = Vec::new();
    while let Some(asked) = interview.next() {
        assert!(told.len() < 60, "there is no end: {told:#?}");
        assert!(asked.question().shape != Shape::One || !interview.choices(&asked).is_empty(), "{told:#?}");
        let typed = answer(&interview, &asked, company, taken);
        told.push(format!("{} = {typed}", asked.id()));
        let value =
            interview.read(&asked, &[typed]).unwrap_or_else(|problem| panic!("{}: {told:#?}", problem.message()));
        interview.answers.put(asked.id(), value);
    }
    assert!(interview.is_complete(), "{told:#?}");
    interview
}

/// Ways that few walks find: the answer that leads to the letter, and the letter.
const RARE: [&[(&str, &str)]; 4] = [
    &[
        ("goal", "go-on"),
        ("objected", "yes"),
        ("objected-on", "known"),
        ("answer", "other"),
        ("answer-on", "known"),
        ("letter", "reply-to-answer"),
        ("answer-gaps", "all"),
    ],
    &[
        ("goal", "go-on"),
        ("objected", "yes"),
        ("objected-on", "known"),
        ("answer", "refused"),
        ("answer-on", "known"),
        ("letter", "reply-to-refusal"),
        ("refusal-reasons", "all"),
    ],
    &[
        ("goal", "go-on"),
        ("objected", "yes"),
        ("objected-on", "known"),
        ("answer", "id-demanded"),
        ("answer-on", "known"),
        ("identified", "no"),
        ("letter", "reply-to-id-demand"),
    ],
    &[("goal", "go-on"), ("objected", "yes"), ("objected-on", "known"), ("answer", "nothing"), ("letter", "reminder")],
];

/// Walks of each company in each language.
const WALKS: usize = 5;

#[test]
fn every_way_ends_with_a_letter_for_every_company_in_both_languages() {
    let mut taken = Taken::default();
    let mut printed: BTreeSet<(String, String, String)> = BTreeSet::new();
    let mut press = Press::new(&OFFICE);
    let companies: Vec<String> =
        Interview::new(world("en"), Some("objection".into())).controllers().iter().map(|c| c.id.clone()).collect();
    assert!(companies.len() > 5, "{companies:?}");
    for tag in ["de", "en"] {
        for id in &companies {
            let company = OFFICE.directory.controller(id).unwrap();
            let rare = RARE.iter().copied().filter(|_| id == "meta");
            for wished in rare.chain(std::iter::repeat_n(&[][..], WALKS)) {
                taken.1 = wished;
                let interview = walk(tag, company, &mut taken);
                let text = interview.case_text().unwrap();
                let (case, draft) = match interview.draft_of(&text) {
                    Ok((case, draft, _)) => (case, draft),
                    Err(problems) => {
                        let only_early =
                            |p: &Problem| p.severity == Severity::Warning || p.code == "case::period-not-over";
                        let told: Vec<String> =
                            problems.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect();
                        assert!(problems.iter().all(only_early), "{told:#?}\n{text}");
                        continue;
                    }
                };
                assert_eq!(draft.wording, tag, "{text}");
                let fields = draft.next_steps.iter().map(crate::text::steps::Step::plain);
                assert!(fields.into_iter().all(|step| !step.contains(" = \"")), "no step names a field: {text}");
                if printed.insert((tag.to_owned(), id.clone(), case.kind.clone())) {
                    press.print(&case, &draft, None).unwrap_or_else(|p| panic!("{}\n{text}", p.message()));
                }
            }
        }
    }
    // Every choice that stands in the list was somebody's answer.
    let stands = |question: &&Question| {
        matches!(question.choices, Choices::Words(_) | Choices::Roles) && question.turn != Turn::Aside
    };
    for question in QUESTIONS.iter().filter(stands) {
        let words: Vec<String> = match question.choices {
            Choices::Words(words) => words.iter().map(|word| (*word).to_owned()).collect(),
            _ => crate::case::Role::words().map(str::to_owned).collect(),
        };
        for word in words {
            assert!(
                taken.0.contains_key(&format!("{}={word}", question.id)),
                "{} = {word} was never taken",
                question.id
            );
        }
    }
    let kinds: BTreeSet<&str> = printed.iter().map(|(.., kind)| kind.as_str()).collect();
    let asked = Interview::new(world("en"), None);
    for kind in OFFICE.templates.kinds() {
        let offered = can_be_asked(&asked, &kind) && asked.template(&kind).unwrap().manifest.caution.is_none();
        assert!(!offered || kinds.contains(kind.as_str()) || kind == "supplement", "{kind} was never printed");
    }
}

/// What an adult with one account may answer who wants to object: every choice where there are some, days before and after the beginning of the
/// training, lately and not known, a place that tells its country and one that does not.
fn ways_on(interview: &Interview<'_>, asked: &Asked, service: &str) -> Vec<String> {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    match (asked.question().id, asked.question().shape) {
        ("goal", _) => texts(&["object"]),
        ("who", _) => texts(&["self"]),
        ("services", _) => texts(&[service]),
        ("account", _) => texts(&["@aenne.example"]),
        ("objected-on", _) => texts(&["2025-05-20, E-Mail", "1.9.2026", "15.11.2026, Online-Formular", ""]),
        (_, Shape::One | Shape::YesNo) => interview.choices(asked).into_iter().map(|offered| offered.id).collect(),
        ("grounds", _) => texts(&["", "1"]),
        ("own-grounds", _) => texts(&["Ein Satz."]),
        ("name", _) => texts(&["Änne Müller"]),
        ("street", _) => texts(&["Prüfstraße 1"]),
        ("place", _) => texts(&["39104 Magdeburg", "1010 Wien, Österreich", "1010 Wien"]),
        ("country", _) => texts(&["Österreich"]),
        ("email", _) => texts(&["aenne@example.org"]),
        (other, _) => panic!("an objection does not ask for {other}"),
    }
}

/// However an adult with one account answers, an objection asks at most twelve questions; what only makes an answer whole (which country a town is
/// in, whether it was before or after the beginning) belongs to its question.
#[test]
fn every_objection_takes_at_most_twelve_questions() {
    let companies = || OFFICE.directory.controllers().filter(|company| !company.services.is_empty());
    let known = companies().find(|company| company.id == "meta").unwrap();
    let not_known = companies().find(|company| company.training_began.is_none()).unwrap();
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for company in [known, not_known] {
        let mut open: Vec<Vec<(Asked, String)>> = vec![Vec::new()];
        while let Some(answered) = open.pop() {
            let mut interview = Interview::new(world("de"), None);
            for (asked, typed) in &answered {
                interview.set(asked, std::slice::from_ref(typed)).unwrap();
            }
            let Some(asked) = interview.next() else {
                assert_eq!(interview.kind().as_deref(), Some("objection"), "it is what they came for");
                let text = interview.case_text().unwrap();
                assert!(interview.draft_of(&text).is_ok(), "{text}");
                let numbered = answered.iter().filter(|(asked, _)| !asked.question().completes).count();
                assert!(numbered <= 12, "{numbered}: {text}");
                *lengths.entry(numbered).or_default() += 1;
                continue;
            };
            let ways = ways_on(&interview, &asked, &company.services[0].id);
            open.extend(ways.into_iter().map(|typed| [&answered[..], &[(asked.clone(), typed)]].concat()));
        }
    }
    assert_eq!(lengths.keys().copied().collect::<Vec<_>>(), [11, 12], "never before, and once more: {lengths:?}");
}

/// The day and the way of an earlier objection are told in one line, and are in the letter.
#[test]
fn a_day_takes_its_way_along() {
    let mut interview = Interview::new(world("de"), Some("objection".into()));
    let answer = |interview: &mut Interview<'_>, id: &str, typed: &str| {
        let asked = interview.find(id).unwrap_or_else(|| panic!("{id}"));
        interview.set(&asked, &[typed.to_owned()]).map_err(|problems| problems.iter().count())
    };
    interview.answers.put("controller", vec!["meta".to_owned()]);
    answer(&mut interview, "objected", "ja").unwrap();
    for (typed, day, way) in [
        ("15.11., E-Mail", "2026-11-15", "email"),
        ("15.11.2026 per Fax", "2026-11-15", "fax"),
        ("1. September 2026, Formular", "2026-09-01", "form"),
        ("gestern, Brief", "2026-11-21", "post"),
        ("2026-09-01 post", "2026-09-01", "post"),
    ] {
        answer(&mut interview, "objected-on", typed).unwrap_or_else(|_| panic!("{typed}"));
        assert_eq!(interview.answers.text("objected-on"), Some(day), "{typed}");
        assert_eq!(interview.answers.text("objected-how"), Some(way), "{typed}");
    }
    for wrong in ["15.11., Brieftaube", "bald, E-Mail", "15.11. und E-Mail oder Fax"] {
        assert!(answer(&mut interview, "objected-on", wrong).is_err(), "{wrong}");
    }
}

/// Nobody is told to have been silent whose silence was not asked for: who objects once more says when they did, and no more.
#[test]
fn who_objects_again_claims_no_silence() {
    let mut interview = Interview::new(world("de"), None);
    for (id, typed) in [
        ("goal", "object"),
        ("who", "self"),
        ("services", "none"),
        ("controller", "meta"),
        ("objected", "yes"),
        ("objected-on", "1.9.2026, E-Mail"),
        ("grounds", ""),
        ("own-grounds", ""),
        ("name", "Änne Müller"),
        ("street", "Prüfstraße 1"),
        ("place", "39104 Magdeburg"),
        ("email", ""),
    ] {
        let asked = interview.next().unwrap();
        assert_eq!(asked.id(), id);
        interview.set(&asked, &[typed.to_owned()]).unwrap();
    }
    assert!(interview.is_complete() && interview.objects_again());
    let text = interview.case_text().unwrap();
    assert!(text.contains("status = \"objected-after-start\"") && text.contains("channel = \"email\""), "{text}");
    // What the company wrote can be said all the same, and the letter is asked for anew where it does not fit any more.
    let answer = interview.besides().into_iter().find(|asked| asked.id() == "answer").unwrap();
    interview.set(&answer, &["nothing".to_owned()]).unwrap();
    assert_eq!(interview.next().map(|asked| asked.id()).as_deref(), Some("letter"));
}

/// A ground is offered to whom it can be true of, and to nobody else.
#[test]
fn grounds_fit_the_person() {
    let offered = |who: &str| {
        let mut interview = Interview::new(world("de"), Some("objection".into()));
        for (id, value) in [("who", who), ("services", "facebook"), ("account.facebook", "@x"), ("objected", "no")] {
            interview.answers.put(id, vec![value.to_owned()]);
        }
        let grounds = interview.find("grounds").unwrap();
        interview.choices(&grounds).into_iter().map(|offered| offered.id).collect::<BTreeSet<_>>()
    };
    let (own, child) = (offered("self"), offered("child"));
    let others: Vec<&str> = own.difference(&child).map(String::as_str).collect();
    assert_eq!(others, ["posted-as-minor", "professional-secrecy"]);
    assert_eq!(offered("ward"), own);
}

/// A letter is in the language that its writer's terminal is set up for, also where the program has no words in it; else in that of the place.
#[test]
fn the_language_of_the_terminal_counts_where_there_is_a_letter_in_it() {
    let tongue = |reader: &str, place: [&str; 3]| {
        let mut interview = Interview::new(world("en"), Some("objection".into()));
        interview.read_in(Some(reader.to_owned()).filter(|reader| !reader.is_empty()));
        interview.answers.put("controller", vec!["meta".into()]);
        interview.answers.put("place", place.map(str::to_owned).to_vec());
        interview.tongue("objection")
    };
    let helsinki = ["00100", "Helsinki", "FI"];
    assert_eq!(tongue("en", helsinki), None, "who speaks Finnish gets English anyway, in which there is a letter");
    assert_eq!(tongue("sv", helsinki).as_deref(), Some("sv"), "who reads Swedish writes it");
    assert_eq!(tongue("en", ["20100", "Åbo", "FI"]).as_deref(), Some("en"), "the town's name is Swedish");
    assert_eq!(tongue("fi", helsinki), None, "no letter is in Finnish: that of the place, as for every case");
    assert_eq!(tongue("sv", ["39104", "Magdeburg", "DE"]).as_deref(), Some("sv"));
    assert_eq!(tongue("pt", ["1100-060", "Lisboa", "PT"]), None, "it is that of the place anyway");
    assert_eq!(tongue("", ["39104", "Magdeburg", "DE"]), None, "nothing says what a script's writer reads");
}

/// A letter to an authority is in a language it takes, and in the reader's own if that is one of them.
#[test]
fn a_complaint_is_in_a_language_its_authority_takes() {
    let there = OFFICE.templates.languages_of("complaint");
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let mut own = 0;
    let homes = [
        ("00100", "Helsinki", "FI"),
        ("9490", "Vaduz", "LI"),
        ("1010", "Wien", "AT"),
        ("D02 X285", "Dublin 2", "IE"),
        ("1000", "Brussels", "BE"),
        ("1150", "Copenhagen", "DK"),
        ("75001", "Paris", "FR"),
        ("39104", "Magdeburg", "DE"),
    ];
    for (code, city, country) in homes {
        for reader in Words::languages() {
            let mut interview = Interview::new(world(reader), Some("complaint".into()));
            for (id, value) in [
                ("who", vec!["self"]),
                ("services", vec!["none"]),
                ("controller", vec!["meta"]),
                ("objected", vec!["yes"]),
                ("objected-on", vec!["2026-09-01"]),
                ("objected-how", vec!["form"]),
                ("answer", vec!["nothing"]),
                ("reminded", vec!["no"]),
                ("grounds", vec![]),
                ("own-grounds", vec![]),
                ("name", vec!["Änne Müller"]),
                ("street", vec!["Prüfstraße 1"]),
                ("place", vec![code, city, country]),
                ("email", vec![]),
                ("evidence", vec![]),
            ] {
                interview.answers.put(id, value.into_iter().map(str::to_owned).collect());
            }
            let authority = interview.authorities().into_iter().next().unwrap();
            let authority = OFFICE.directory.authority(&authority).unwrap();
            let known = authority.languages.iter().map(|tag| primary(tag));
            let known: Vec<String> = known.filter(|tag| there.contains(tag)).collect();
            let text = interview.case_text().unwrap();
            let Ok((_, draft, _)) = interview.draft_of(&text) else { panic!("{text}") };
            assert!(known.is_empty() || known.contains(&draft.wording), "{}: {}", authority.id, draft.wording);
            if known.iter().any(|tag| tag == reader) {
                assert_eq!(draft.wording, reader, "{}", authority.id);
                own += 1;
            }
        }
    }
    assert!(own > 5, "{own}");
}

/// The language of a letter to a company is no language for an authority that takes others.
#[test]
fn the_next_letter_leaves_a_language_its_recipient_does_not_take() {
    let text = include_str!("../../../examples/objection.toml").replace("language = \"de\"", "language = \"en\"");
    let source = crate::problem::Source::new("x", &text);
    let (case, _) = crate::case::load::toml(&source, &PathBuf::new(), &OFFICE.directory).unwrap();
    let base = Base { document: text.parse().unwrap(), case, pdf: None, next: Next::Letter };
    let mut interview = Interview::from(world("en"), base, Some("complaint".into()));
    let complaint = interview.template("complaint").unwrap();
    assert_eq!(complaint.manifest.recipient, RecipientKind::Authority);
    assert_eq!(interview.tongue("complaint"), None, "the authority in Magdeburg takes German");
    // Whoever wants English all the same says so.
    let language = interview.find("language").unwrap();
    assert_eq!(interview.language_named("de"), "Deutsch");
    interview.answers.put(language.id(), vec!["en".into()]);
    assert_eq!(interview.tongue("complaint").as_deref(), Some("en"));
}

//! Ways back, and what is wrong with an answer: told at its question, in the words of the questions.

use super::*;

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
        Code::CaseNoEvidence {},
        Code::CaseObjectionWithoutDate {},
        Code::CaseNoObjectionYet { from: "x".into() },
        Code::CaseGroundNeedsAccount { id: "old-posts".into() },
        Code::CasePlaceholder { field: Arg::field("sender.name"), text: "k. A.".into() },
        Code::DirectoryWeakLaw { kind: "objection".into(), doubt: "x".into() },
        weak_address("controllers"),
        weak_address("authorities"),
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

fn weak_address(list: &str) -> Code {
    Code::DirectoryWeakAddress { id: "linkedin".into(), name: "LinkedIn".into(), doubt: "x".into(), list: list.into() }
}

/// An address that is not sure is told by the name of its company, and first what to do; the command comes last, and only where there are files.
#[test]
fn an_address_that_is_not_sure_is_told_with_what_to_do_first() {
    let code = weak_address("controllers");
    for tag in Words::languages() {
        let words = Words::of(tag).unwrap();
        let [asked, in_file] = [words.advice_asked(&code).unwrap(), words.advice(&code).unwrap()];
        assert!(words.say(&code).contains("LinkedIn") && !words.say(&code).contains("linkedin"), "{tag}");
        assert!(in_file.starts_with(&asked) && in_file.ends_with("`widerspruch controllers show linkedin`"), "{tag}");
        assert_ne!(asked, words.advice_asked(&weak_address("authorities")).unwrap(), "{tag}");
    }
    let german = Words::of("de").unwrap().advice_asked(&code);
    assert_eq!(german.unwrap(), "schlagen Sie sie im Impressum des Unternehmens nach, bevor Sie den Brief absenden");
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

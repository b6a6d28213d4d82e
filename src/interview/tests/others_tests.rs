//! The next person, and the next company: what is carried over to them and what is not.

use super::*;

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
    let before = include_str!("../../../examples/objection-objected-before.toml");
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

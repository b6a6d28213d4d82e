//! Every text is there, and none is left over.

use super::*;

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
    let texts = include_str!("../../words/de/interview.ftl").lines();
    let left: Vec<&str> = texts
        .filter_map(|line| line.strip_prefix("interview-")?.split_once(" =").map(|(id, _)| id))
        .filter(|id| !said(id))
        .collect();
    assert_eq!(left, [""; 0], "nobody says these");
}

//! Whatever is answered, there is an end.

use super::*;

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

//! The questions as data.
//!
//! In: an interview. Out: [`Listed`], all questions with their texts, for front ends and scripts (`new --questions`).

use serde::Serialize;

use super::question::{Asked, Choices, Each, Question, Shape};
use super::{Interview, QUESTIONS};

/// A question as front ends read it.
#[derive(Debug, Clone, Serialize)]
pub struct Listed {
    /// Its id.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// What helps to answer it.
    pub help: String,
    /// When it is asked, in words.
    pub when: String,
    /// How it is answered: one, several, yes-no, line, lines, day, files.
    pub kind: &'static str,
    /// Whether it may stay empty.
    pub optional: bool,
    /// What can be chosen.
    pub choices: Vec<ListedChoice>,
    /// The option of `new` that answers it.
    pub flag: String,
    /// The fields of the case file that it fills.
    pub fields: &'static [&'static str],
}

/// A choice as front ends read it.
#[derive(Debug, Clone, Serialize)]
pub struct ListedChoice {
    /// Its word.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// All questions.
pub fn listing(interview: &Interview<'_>) -> Vec<Listed> {
    QUESTIONS.iter().enumerate().map(|(index, question)| listed(interview, index, question)).collect()
}

fn listed(interview: &Interview<'_>, index: usize, question: &'static Question) -> Listed {
    let asked = Asked { index, of: None };
    let service = [("service", "…".into())];
    let text = |attribute: Option<&str>| interview.text(question.id, attribute, &service).unwrap_or_default();
    let flag = match question.each {
        Each::Once => format!("--{}", question.id),
        Each::Of("services") => format!("--{}.SERVICE", question.id),
        Each::Of(_) => format!("--{}.WHAT", question.id),
    };
    Listed {
        id: question.id,
        text: text(None),
        help: text(Some("help")),
        when: question.when.to_string(),
        kind: question.shape.word(),
        optional: question.free,
        choices: choices(interview, &asked),
        flag,
        fields: question.fields,
    }
}

/// All that can ever be chosen; nothing where that hangs on what happened.
fn choices(interview: &Interview<'_>, asked: &Asked) -> Vec<ListedChoice> {
    let question = asked.question();
    let named = |id: String, text: String| ListedChoice { id, text };
    let office = interview.world().office;
    match question.choices {
        Choices::Letters => {
            let letters = office.templates.kinds().into_iter();
            letters.map(|kind| named(kind.clone(), interview.letter_named(&kind))).collect()
        }
        Choices::Grounds => {
            let tag = interview.world().words.tag();
            let language = office.templates.language(tag).or_else(|_| office.templates.language("en"));
            let grounds = language.map(|l| l.grounds.clone()).unwrap_or_default();
            grounds.into_iter().map(|(id, ground)| named(id, ground.title)).collect()
        }
        Choices::Events | Choices::Authorities => Vec::new(),
        Choices::None if question.shape != Shape::YesNo => Vec::new(),
        _ => interview.choices(asked).into_iter().map(|offered| named(offered.id, offered.text)).collect(),
    }
}

/// Whether a letter can be made by answering questions: what it needs besides, nobody is asked for.
pub fn can_be_asked(interview: &Interview<'_>, kind: &str) -> bool {
    use crate::template::manifest::CaseNeed;
    let asked_for = |need: &CaseNeed| {
        matches!(
            need,
            CaseNeed::Account | CaseNeed::Event | CaseNeed::Request | CaseNeed::Complaint | CaseNeed::NewsOfTheMatter
        )
    };
    interview.template(kind).is_some_and(|template| template.manifest.needs.iter().all(asked_for))
}

//! All answers on one page, and the letter beside them.

use serde::Serialize;
use serde_json::json;

use super::Told;
use crate::interview::{Asked, Shape};
use crate::letter::html;
use crate::problem::{Code, Problems};
use crate::web::answered::name_of;
use crate::web::desk::{Answer, Desk};
use crate::web::work::Work;

#[derive(Serialize)]
struct Row {
    label: String,
    value: Option<String>,
    href: String,
}

/// Shows them; `failed` is why they could not be saved.
pub fn show(desk: &mut Desk, at: usize, failed: Option<&Problems>) -> Answer {
    let work = &desk.cases[at];
    if !work.interview.is_complete() {
        return so_far(desk, at);
    }
    let (interview, words) = (&work.interview, &desk.words);
    let drafted = work.letter();
    let wording = drafted.as_ref().ok().map(|(_, draft, _)| draft.wording.clone());
    let answers = rows(work, &interview.summary(), wording.as_deref());
    let besides = rows(work, &interview.besides(), wording.as_deref());
    let (letter, mut told) = match &drafted {
        Ok((_, draft, warnings)) => {
            let letter = json!({ "recipient": draft.recipient, "text": html::html(&draft.letter, 3) });
            (Some(letter), Told::all(warnings, words))
        }
        Err(problems) => (None, Told::all(problems, words)),
    };
    let found = match &drafted {
        Ok((_, _, warnings)) => warnings,
        Err(problems) => problems,
    };
    for (told, problem) in told.iter_mut().zip(found.iter()) {
        told.href = owner(work, problem.field.as_deref());
    }
    let (errors, hints): (Vec<Told>, Vec<Told>) = told.into_iter().partition(|told| told.error);
    let part = failed.is_some_and(|all| all.iter().any(|problem| matches!(problem.code, Code::WebPartWritten { .. })));
    let told_failed: Vec<Told> = failed.map(|problems| Told::all(problems, words)).unwrap_or_default();
    let (file, changed) = (work.file.as_ref().map(|file| name_of(&file.display().to_string())), work.changed);
    let title = desk.say("check", &[]);
    let status = match failed {
        _ if told_failed.is_empty() => 200,
        Some(problems) if problems.iter().any(|problem| matches!(problem.code, Code::WebAnswersChanged {})) => 409,
        _ => 507,
    };
    let last = interview.summary().last().map(|asked| format!("/q/{}/{}", work.number, asked.id()));
    let values = json!({
        "number": work.number,
        "back": last.unwrap_or_else(|| "/".to_owned()),
        "rows": answers,
        "besides": besides,
        "open": null,
        "period": interview.period(),
        "errors": errors,
        "hints": hints,
        "failed": told_failed,
        "part": part,
        "letter": letter,
        "file": file,
        "answers": work.sign(),
        "changed": changed,
        "scripts": ["focus", "timeout"],
    });
    desk.page(status, "check", &title, values)
}

/// The answers while questions are open, and the way on.
fn so_far(desk: &mut Desk, at: usize) -> Answer {
    let work = &desk.cases[at];
    let answers = rows(work, &work.interview.summary(), None);
    let title = desk.say("answers-so-far", &[]);
    let onward = work.interview.next().map_or("/".to_owned(), |next| format!("/q/{}/{}", work.number, next.id()));
    let values = json!({
        "number": work.number,
        "back": onward,
        "rows": answers,
        "besides": [],
        "open": onward,
        "period": null,
        "errors": [],
        "hints": [],
        "failed": [],
        "part": false,
        "letter": null,
        "file": null,
        "scripts": ["timeout"],
    });
    desk.page(200, "check", &title, values)
}

fn rows(work: &Work, all: &[Asked], wording: Option<&str>) -> Vec<Row> {
    let row = |asked: &Asked| Row {
        label: work.interview.of_question(asked, Some("label")).unwrap_or_default(),
        value: value(work, asked, wording),
        href: format!("/q/{}/{}", work.number, asked.id()),
    };
    all.iter().map(row).collect()
}

/// An answer as people read it; files by their names.
fn value(work: &Work, asked: &Asked, wording: Option<&str>) -> Option<String> {
    if asked.question().shape == Shape::Files {
        let all = work.interview.answers().all(&asked.id());
        let names: Vec<String> = all.iter().filter(|path| !path.is_empty()).map(|path| name_of(path)).collect();
        return (!names.is_empty()).then(|| names.join(", "));
    }
    work.interview.told(asked, wording)
}

/// The page on which a field is answered.
fn owner(work: &Work, field: Option<&str>) -> Option<String> {
    let field = field?;
    let asked = work.interview.path().into_iter().find(|asked| asked.question().owns(field))?;
    Some(format!("/q/{}/{}", work.number, asked.id()))
}

//! What now: steps, files, the text for a form, the mail, the matter, another letter.

use serde_json::json;

use super::Told;
use crate::case::load;
use crate::letter::html;
use crate::letter::step_sheet::sections;
use crate::problem::Problems;
use crate::web::answered::name_of;
use crate::web::desk::{Answer, Desk};
use crate::web::headers::Content;

/// Shows it; `failed` is what something that was wished for lacks.
pub fn show(desk: &mut Desk, at: usize, failed: Option<&Problems>) -> Answer {
    let work = &desk.cases[at];
    let Some(file) = work.file.clone().filter(|_| !work.changed && work.interview.is_complete()) else {
        return super::question::onward(desk, at);
    };
    let (case, draft) = match work.letter() {
        Ok((case, draft, _)) => (case, draft),
        Err(_) => return super::question::onward(desk, at),
    };
    let steps: Vec<_> = sections(&draft.next_steps, &draft.language.words.steps)
        .into_iter()
        .map(|(heading, steps)| {
            let steps: Vec<String> = steps.iter().map(|step| html::runs(&step.text)).collect();
            json!({ "heading": heading, "steps": steps })
        })
        .collect();
    let ways = work.interview.ways();
    let form = ways.form.then(|| desk.office.form_text(&case, &draft));
    let form = match form {
        Some(Ok(text)) => json!({ "text": text.trim_end() }),
        Some(Err(problems)) => json!({ "text": null, "problems": Told::all(&problems, &desk.words) }),
        None => json!(null),
    };
    let follows = ways.answered && desk.hands.matters(&desk.words).is_ok_and(|all| all.is_some());
    let notes: Problems = std::mem::take(&mut desk.cases[at].notes).into();
    let mut told: Vec<Told> = failed.map(|problems| Told::all(problems, &desk.words)).unwrap_or_default();
    let status = if told.is_empty() { 200 } else { 422 };
    told.extend(Told::all(&notes, &desk.words));
    let name = name_of(&file.display().to_string());
    let pdf = name_of(&file.with_extension("pdf").display().to_string());
    let title = desk.say(if desk.keeps() { "done" } else { "ready" }, &[]);
    let work = &desk.cases[at];
    let values = json!({
        "number": work.number,
        "file": name,
        "pdf": pdf,
        "folder": file.parent().map(|folder| folder.display().to_string()),
        "language": draft.language.tag,
        "steps": steps,
        "form": form,
        "email": ways.email,
        "sends": ways.email && desk.hands.sends(),
        "follows": follows,
        "companies": work.interview.has_other_companies(),
        "failed": told,
        "scripts": ["focus", "timeout", "copy"],
    });
    desk.page(status, "done", &title, values)
}

/// A file of the case: `letter.pdf`, `case.toml`, `form.txt`, `draft.eml`.
pub fn file(desk: &mut Desk, at: usize, name: &str) -> Answer {
    let Some(saved) = desk.cases[at].file.clone().filter(|_| !desk.cases[at].changed) else {
        return super::question::onward(desk, at);
    };
    let named = |ending: &str| Some(name_of(&saved.with_extension(ending).display().to_string()));
    let made = match name {
        "letter.pdf" => {
            super::letter::pdf(desk, at).map(|bytes| (Content::File("application/pdf"), named("pdf"), bytes))
        }
        "case.toml" => {
            let text = crate::file::text(&saved, crate::file::FileKind::Case);
            let told = |fault: crate::file::FileError| Problems::from(fault.problem(&saved.display().to_string()));
            text.map(|text| (Content::File("application/toml"), named("toml"), text.into_bytes())).map_err(told)
        }
        "form.txt" => form_text(desk, at)
            .map(|text| (Content::File("text/plain; charset=utf-8"), named("txt"), text.into_bytes())),
        "draft.eml" => return draft(desk, at, false),
        _ => return desk.notice(404, "gone"),
    };
    match made {
        Ok((kind, name, bytes)) => Answer::File { kind, name, bytes },
        Err(problems) => show(desk, at, Some(&problems)),
    }
}

fn form_text(desk: &Desk, at: usize) -> Result<String, Problems> {
    let (case, draft, _) = desk.cases[at].letter()?;
    desk.office.form_text(&case, &draft)
}

/// A draft although something is missing, which is added in the mail program.
pub fn draft_anyway(desk: &mut Desk, at: usize) -> Answer {
    draft(desk, at, true)
}

fn draft(desk: &mut Desk, at: usize, incomplete: bool) -> Answer {
    let Some(saved) = desk.cases[at].file.clone().filter(|_| !desk.cases[at].changed) else {
        return super::question::onward(desk, at);
    };
    match desk.hands.draft_mail(&saved, incomplete, &desk.words) {
        Ok(bytes) => {
            let name = name_of(&saved.with_extension("eml").display().to_string());
            Answer::File { kind: Content::File("message/rfc822"), name: Some(name), bytes }
        }
        Err(problems) => {
            let number = desk.cases[at].number;
            let heading = desk.say("draft-lacks", &[]);
            let values = json!({
                "heading": heading,
                "advice": null,
                "problems": Told::all(&problems, &desk.words),
                "back": format!("/done/{number}"),
                "anyway": { "action": format!("/draft/{number}") },
            });
            desk.page(422, "notice", &heading.clone(), values)
        }
    }
}

/// Follows the matter.
pub fn follow(desk: &mut Desk, at: usize) -> Answer {
    let Some(saved) = desk.cases[at].file.clone().filter(|_| !desk.cases[at].changed) else {
        return super::question::onward(desk, at);
    };
    // A case whose file is gone meanwhile cannot be followed: that is told.
    let read = load::file(&saved, desk.office).map(drop);
    match read.and_then(|()| desk.hands.follow(&saved, None)) {
        Ok(uid) => Answer::See(format!("/matter/{uid}")),
        Err(problems) => show(desk, at, Some(&problems)),
    }
}

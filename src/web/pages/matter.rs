//! A matter of the register: what happened, what is due, the next letter; and nothing left of it, where that is wished for.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::json;

use super::{Told, start};
use crate::case::Channel;
use crate::interview::{Next, day_typed, no_day};
use crate::problem::{Code, Problems, Source};
use crate::read::choice::Choice;
use crate::web::desk::{Answer, Desk};
use crate::web::form::Form;
use crate::web::hands::{Telling, ToWrite};
use crate::web::headers::Content;
use crate::web::uploads;
use crate::words::Arg;

/// Shows it; `wrong` is what is wrong with what was typed, which stands there again.
pub fn show(desk: &mut Desk, uid: &str, wrong: Option<(&Problems, &Form)>) -> Answer {
    let matter = match desk.hands.matter(uid, &desk.words) {
        Ok(matter) => matter,
        Err(_) => return desk.notice(404, "no-matter"),
    };
    let typed = |name: &str| wrong.and_then(|(_, form)| form.text(name)).unwrap_or_default().to_owned();
    let channels: Vec<_> = Channel::ALL
        .iter()
        .map(|channel| {
            let text = desk.words.by_id(&format!("interview-how-{}", channel.word())).unwrap_or_default();
            json!({ "word": channel.word(), "text": text, "chosen": typed("how") == channel.word() })
        })
        .collect();
    // Of a letter that was made and nothing more, the first that can be told is that it was sent.
    let first = matter.events.first().filter(|_| matter.group == "made").map_or("", |(word, _)| word.as_str());
    let what = wrong.map_or(first, |(_, form)| form.text("what").unwrap_or_default());
    let events: Vec<_> = matter
        .events
        .iter()
        .map(|(word, text)| json!({ "word": word, "text": text, "chosen": what == word }))
        .collect();
    let fits: Vec<_> = matter.fits.iter().map(|(kind, text)| json!({ "kind": kind, "text": text })).collect();
    let errors: Vec<Told> = wrong.map(|(problems, _)| Told::all(problems, &desk.words)).unwrap_or_default();
    let on = if typed("on").is_empty() { desk.words.text(&Arg::Day(desk.hands.today())) } else { typed("on") };
    let title = desk.say("matter", &[("number", matter.id.into())]);
    let title = if errors.is_empty() { title } else { desk.say("wrong-title", &[("name", title.into())]) };
    let values = json!({
        "back": "/",
        "matter": matter,
        "channels": channels,
        "events": events,
        "letters": fits,
        "errors": errors,
        "on": on,
        "received": typed("received"),
        "note": typed("note"),
        "scripts": ["focus", "timeout"],
    });
    desk.page(if wrong.is_some() { 422 } else { 200 }, "matter", &title, values)
}

/// Writes down what happened.
pub fn tell(desk: &mut Desk, uid: &str, form: &Form) -> Answer {
    let told = telling(desk, uid, form).and_then(|telling| {
        let proof = kept(desk, form)?;
        let told = desk.hands.tell(uid, &Telling { proof: proof.clone(), ..telling });
        if let (Err(_), Some(proof)) = (&told, proof) {
            // Nobody is told of it, and whoever corrects the day chooses it once more.
            let _ = std::fs::remove_file(proof);
        }
        told
    });
    match told {
        Ok(()) => Answer::See(format!("/matter/{uid}")),
        Err(problems) => show(desk, uid, Some((&problems, form))),
    }
}

/// The file that shows it, beside the cases: it must stay as long as the matter.
fn kept(desk: &Desk, form: &Form) -> Result<Option<PathBuf>, Problems> {
    let Some(upload) = form.files.iter().find(|file| file.field == "proof") else { return Ok(None) };
    upload.fits()?;
    let path = uploads::free(&desk.setting.folder, &uploads::safe_name(&upload.name), &[]);
    let file = ToWrite { path: path.clone(), bytes: upload.bytes.clone(), over: None };
    desk.hands.write(&[file]).map_err(|fault| fault.problem)?;
    Ok(Some(path))
}

fn telling(desk: &Desk, uid: &str, form: &Form) -> Result<Telling, Problems> {
    let text = |name: &str| form.text(name).map(str::trim).filter(|text| !text.is_empty());
    let day = |name: &str| -> Result<Option<NaiveDate>, Problems> {
        let Some(typed) = text(name) else { return Ok(None) };
        let (today, languages) = (desk.hands.today(), desk.words.understood());
        let day = day_typed(typed, today, &languages);
        day.map(Some).ok_or_else(|| no_day(typed, today, &languages).error().into())
    };
    let missing = || Problems::from(Code::NewEmpty {}.error());
    let what = text("what").ok_or_else(missing)?;
    // Only what the page offers: any other word would be written down as it stands.
    let offered = desk.hands.matter(uid, &desk.words)?.events;
    if !offered.iter().any(|(word, _)| word == what) {
        return Err(Code::NewChoice { last: offered.len().into() }.error().into());
    }
    let how = text("how");
    if how.is_some_and(|how| Channel::from_word(how).is_none()) {
        return Err(Code::NewChoice { last: Channel::ALL.len().into() }.error().into());
    }
    Ok(Telling {
        what: what.to_owned(),
        on: day("on")?.ok_or_else(missing)?,
        how: how.map(str::to_owned),
        received: day("received")?,
        proof: None,
        note: text("note").map(str::to_owned),
    })
}

/// Begins the next letter: what is known is not asked again.
pub fn next(desk: &mut Desk, uid: &str, form: &Form) -> Answer {
    let kind = form.text("kind").unwrap_or_default();
    let begun = desk.hands.next(uid, kind, &desk.setting.folder).and_then(|text| {
        let source = Source::new("next.toml", text);
        start::of_text(desk, &source, Next::Followed)
    });
    match begun {
        Ok(interview) => {
            let answer = start::put(desk, interview, None);
            if let Some(work) = desk.cases.last_mut() {
                work.matter = Some(uid.to_owned());
            }
            answer
        }
        Err(problems) => show(desk, uid, Some((&problems, form))),
    }
}

/// Everything of it.
pub fn export(desk: &mut Desk, uid: &str) -> Answer {
    match desk.hands.export(uid, &desk.words) {
        Ok(bytes) => {
            let name = format!("{}.zip", desk.say("matter-file", &[]));
            Answer::File { kind: Content::File("application/zip"), name: Some(name), bytes }
        }
        Err(problems) => show(desk, uid, Some((&problems, &Form::default()))),
    }
}

/// Erases it, once that was confirmed.
pub fn forget(desk: &mut Desk, uid: &str, form: &Form) -> Answer {
    if form.text("sure") != Some("yes") {
        return show(desk, uid, Some((&Code::WebNotSure {}.error().into(), form)));
    }
    match desk.hands.forget(uid, form.text("files") == Some("yes")) {
        Ok(places) => {
            let stays: Vec<_> = places.iter().map(|place| json!({ "name": place.display().to_string() })).collect();
            desk.notice_with(200, "forgotten", json!({ "stays": stays }))
        }
        Err(problems) => show(desk, uid, Some((&problems, form))),
    }
}

/// What is due, for a calendar.
pub fn calendar(desk: &mut Desk) -> Answer {
    match desk.hands.calendar(&desk.words) {
        Ok(bytes) => {
            let kind = Content::File("text/calendar; charset=utf-8");
            Answer::File { kind, name: Some("widerspruch.ics".to_owned()), bytes }
        }
        Err(problems) => start::show(desk, Some(&problems)),
    }
}

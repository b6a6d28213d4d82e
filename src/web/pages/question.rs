//! A question (and a few that belong together), its answer, and what is wrong with it.
//!
//! The questions are those of the interview, walked in its order. A page shows what was answered, or what was typed where that was wrong.
//! Each field carries the number of the answer it was shown with; where another page has changed that answer since, it is not written over.

use serde::Serialize;
use serde_json::json;

use super::Told;
use crate::interview::{Asked, QUESTIONS, Shape, Value};
use crate::letter::Letter;
use crate::letter::html;
use crate::problem::{Code, Problems};
use crate::web::answered::{self, Slot};
use crate::web::desk::{Answer, Desk};
use crate::web::form::Form;
use crate::web::headers::Content;
use crate::web::picture;

/// Questions that stand on one page.
const TOGETHER: &[&[&str]] = &[&["street", "place"]];

/// What a browser may fill in by itself (HTML, 4.10.18.7), by question.
const AUTOCOMPLETE: &[(&str, &str)] = &[
    ("name", "name"),
    ("email", "email"),
    ("phone", "tel"),
    ("country", "country-name"),
    ("street", "street-address"),
];

/// What is asked before anything else at a counter: the centre finds everything again by it.
const FIRST: &str = "reference";

/// A question on a page.
#[derive(Serialize)]
struct Field {
    id: String,
    name: String,
    stamp: u32,
    /// Whether it is the only one: its question is the heading.
    only: bool,
    question: String,
    hint: Option<String>,
    help: Option<String>,
    error: Option<Told>,
    described: Option<String>,
    one: bool,
    several: bool,
    line: bool,
    lines: bool,
    files: bool,
    /// Whether a picture of a signature can be drawn here.
    drawn: bool,
    value: String,
    autocomplete: Option<&'static str>,
    input: &'static str,
    choices: Vec<Choice>,
    slots: Vec<Slot>,
}

#[derive(Serialize)]
struct Choice {
    id: String,
    name: String,
    value: String,
    text: String,
    checked: bool,
}

/// What was typed into a field and is not kept, because it is wrong or only looked at.
struct Typed {
    id: String,
    typed: Vec<String>,
    /// The number of the answer the page was shown with, where it goes on being shown.
    stamp: Option<u32>,
    problems: Problems,
}

/// The letter beside the answers.
struct Beside {
    letter: Option<Letter>,
    /// Whether something that was typed is not in it.
    without: bool,
}

impl Beside {
    fn of(desk: &Desk, at: usize) -> Self {
        Beside { letter: desk.cases[at].interview.so_far(), without: false }
    }
}

/// The questions of the page on which one stands, as far as they are asked.
fn together(desk: &Desk, at: usize, id: &str) -> Vec<Asked> {
    let interview = &desk.cases[at].interview;
    let group = TOGETHER.iter().find(|group| group.contains(&id));
    match group {
        Some(group) => group.iter().filter_map(|id| interview.find(id)).collect(),
        None => interview.find(id).into_iter().collect(),
    }
}

/// Where it goes on: the next question, else the summary.
pub fn onward(desk: &Desk, at: usize) -> Answer {
    let work = &desk.cases[at];
    let number = work.number;
    if asked_first(desk, at).is_some_and(|first| work.interview.answers().get(&first.id()).is_none()) {
        return Answer::See(format!("/q/{number}/{FIRST}"));
    }
    match work.interview.next() {
        Some(asked) => Answer::See(format!("/q/{number}/{}", asked.id())),
        None => Answer::See(format!("/check/{number}")),
    }
}

/// The question that comes before all others, where there is one.
fn asked_first(desk: &Desk, at: usize) -> Option<Asked> {
    desk.setting.counter.as_ref().and_then(|_| desk.cases[at].interview.find(FIRST))
}

/// Shows a question; one that is not asked leads to the one that is.
pub fn show(desk: &mut Desk, at: usize, id: &str) -> Answer {
    let page = together(desk, at, id);
    if page.is_empty() {
        return onward(desk, at);
    }
    let beside = Beside::of(desk, at);
    render(desk, at, &page, &[], &beside)
}

/// Shows the letter with what is typed, which is not kept: a button without scripts, and what renews the letter with them.
fn look(desk: &mut Desk, at: usize, page: &[Asked], form: &Form) -> Answer {
    let typed: Vec<Typed> = page
        .iter()
        .map(|asked| {
            let id = asked.id();
            Typed { typed: form.all(&id), stamp: stamp(form, &id), problems: Problems::new(), id }
        })
        .collect();
    let given: Vec<(Asked, Vec<String>)> =
        page.iter().zip(&typed).map(|(asked, typed)| (asked.clone(), typed.typed.clone())).collect();
    let (letter, whole) = desk.cases[at].interview.so_far_with(&given);
    render(desk, at, page, &typed, &Beside { letter, without: !whole })
}

/// The number of the answer that a form was shown with.
fn stamp(form: &Form, id: &str) -> Option<u32> {
    form.text(&format!("stamp.{id}")).and_then(|stamp| stamp.parse().ok())
}

/// Takes an answer, or shows the letter with it.
pub fn answer(desk: &mut Desk, at: usize, id: &str, form: &Form) -> Answer {
    let page = together(desk, at, id);
    if page.is_empty() {
        return onward(desk, at);
    }
    if form.text("look").is_some() {
        return look(desk, at, &page, form);
    }
    desk.cases[at].notes.clear();
    let mut wrong = Vec::new();
    // The page is shown anew with the numbers of now: whoever sends it again has read what is wrong.
    let again = |id, typed, problems| Typed { id, typed, stamp: None, problems };
    for id in page.iter().map(Asked::id) {
        // An answer before it can take a question away.
        let Some(asked) = desk.cases[at].interview.find(&id) else { continue };
        let typed = form.all(&id);
        if is_stale(desk, at, &asked, form, &typed) {
            wrong.push(again(id, typed, Code::WebStale {}.error().into()));
            continue;
        }
        if let Err(problems) = answered::take(&mut desk.cases[at], &asked, form, &typed) {
            wrong.push(again(id, typed, problems));
        }
    }
    if wrong.is_empty() {
        return onward(desk, at);
    }
    let beside = Beside::of(desk, at);
    render(desk, at, &page, &wrong, &beside)
}

/// Whether the answer changed since the page was shown, to another one than is sent now.
fn is_stale(desk: &Desk, at: usize, asked: &Asked, form: &Form, typed: &[String]) -> bool {
    let (work, id) = (&desk.cases[at], asked.id());
    let same = || {
        let now = work.interview.answers().get(&id).map(|value| work.typed(asked, value)).unwrap_or_default();
        now == typed || work.interview.read(asked, typed).ok().as_ref() == work.interview.answers().get(&id)
    };
    stamp(form, &id) != Some(work.stamp(&id)) && !same()
}

/// A picture that was uploaded, or that an earlier case names, as its pixels.
pub fn file(desk: &mut Desk, at: usize, id: &str, place: &str) -> Answer {
    let answers = desk.cases[at].interview.answers();
    let of_files = QUESTIONS.iter().any(|question| question.id == id && question.shape == Shape::Files);
    let path = place.parse::<usize>().ok().filter(|_| of_files).and_then(|place| answers.all(id).get(place));
    let path = path.filter(|path| !path.is_empty()).map(|path| desk.setting.folder.join(path));
    let bytes = path.and_then(|path| crate::file::read(&path, crate::file::FileKind::Enclosure).ok());
    match bytes.and_then(|bytes| picture::shown(&bytes)) {
        Some(bytes) => Answer::File { kind: Content::Picture("image/png"), name: None, bytes },
        None => desk.notice(404, "gone"),
    }
}

fn render(desk: &mut Desk, at: usize, page: &[Asked], typed: &[Typed], beside: &Beside) -> Answer {
    let only = page.len() == 1;
    let fields: Vec<Field> = page.iter().map(|asked| field(desk, at, asked, only, typed)).collect();
    let wrong = typed.iter().any(|one| !one.problems.is_empty());
    let work = &desk.cases[at];
    let (interview, number) = (&work.interview, work.number);
    let first = &page[0];
    let label = interview.of_question(first, Some("label")).unwrap_or_default();
    let heading = (!only).then(|| desk.say(&format!("together-{}", first.id()), &[]));
    let title = heading.clone().unwrap_or(label);
    let title = if wrong { desk.say("wrong-title", &[("name", title.into())]) } else { title };
    let (path, ahead) = (interview.path(), asked_first(desk, at));
    let is_first = ahead.as_ref() == Some(first);
    let others = path.iter().take_while(|asked| *asked != first).filter(|asked| Some(*asked) != ahead.as_ref());
    let before = ahead.iter().chain(others).filter(|_| !is_first);
    // Those that were answered here: what an earlier case says was not asked.
    let before: Vec<&Asked> = before.filter(|asked| work.stamp(&asked.id()) > 0).collect();
    let back = match before.last() {
        _ if interview.is_complete() => format!("/check/{number}"),
        Some(asked) => format!("/q/{number}/{}", asked.id()),
        None => "/".to_owned(),
    };
    let errors: Vec<_> = fields
        .iter()
        .filter_map(|field| {
            field.error.as_ref().map(|error| json!({ "href": format!("#{}", target(field)), "what": error.what }))
        })
        .collect();
    let unfit = interview.unfit().filter(|_| first.question().id == "letter");
    let unfit = unfit.map(|kind| interview.words("does-not-fit", &[("letter", interview.letter_named(&kind).into())]));
    let later = if first.question().id == "letter" { interview.later() } else { Vec::new() };
    let notes: Vec<Told> = work.notes.iter().map(|note| Told::of(note, &desk.words)).collect();
    // Files are in the letter once they are sent.
    let looks = !fields.iter().any(|field| field.files);
    let mut scripts = vec!["focus", "timeout"];
    scripts.extend(looks.then_some("preview"));
    scripts.extend(fields.iter().any(|field| field.drawn).then_some("sign"));
    let values = json!({
        "answers": (!before.is_empty() && !interview.is_complete()).then(|| format!("/check/{number}")),
        "back": back,
        "action": format!("/q/{number}/{}", first.id()),
        "number": pages(&before) + 1,
        "heading": heading,
        "fields": fields,
        "errors": errors,
        "unfit": unfit,
        "later": later,
        "notes": notes,
        "looks": looks,
        "text": beside.letter.as_ref().map(|letter| html::html(letter, 3)),
        "without": beside.without,
        "scripts": scripts,
    });
    desk.page(if wrong { 422 } else { 200 }, "question", &title, values)
}

/// On how many pages questions stand.
fn pages(questions: &[&Asked]) -> usize {
    let second = |asked: &Asked| TOGETHER.iter().any(|group| group[1..].contains(&asked.question().id));
    questions.iter().filter(|asked| !second(asked)).count()
}

/// The element that an error leads to.
fn target(field: &Field) -> String {
    let first = field.choices.first().map(|choice| &choice.id).or(field.slots.first().map(|slot| &slot.id));
    first.unwrap_or(&field.id).clone()
}

fn field(desk: &Desk, at: usize, asked: &Asked, only: bool, typed: &[Typed]) -> Field {
    let work = &desk.cases[at];
    let (interview, words) = (&work.interview, &desk.words);
    let (name, question) = (asked.id(), asked.question());
    let id = name.replace('.', "-");
    let own = |what: &str| words.text_of(&format!("web-{what}-{}", question.id), None, &[]);
    let again = typed.iter().find(|typed| typed.id == name);
    let shown: Option<Value> = work.filled(asked);
    let typed = match again {
        Some(again) => again.typed.clone(),
        None => shown.as_ref().map(|value| work.typed(asked, value)).unwrap_or_default(),
    };
    let hint = own("hint").or_else(|| match question.shape {
        Shape::Several => Some(desk.say("several", &[])),
        Shape::Lines | Shape::Files => None,
        _ => interview.of_question(asked, Some("hint")),
    });
    let mut told = again.iter().flat_map(|again| again.problems.iter()).map(|problem| Told::of(problem, words));
    let error = told.find(|told| told.error);
    let described: Vec<String> =
        [hint.as_ref().map(|_| format!("{id}-hint")), error.as_ref().map(|_| format!("{id}-error"))]
            .into_iter()
            .flatten()
            .collect();
    let choices = interview.choices(asked).into_iter().enumerate().map(|(index, offered)| Choice {
        id: format!("{id}-{}", index + 1),
        name: name.clone(),
        checked: typed.contains(&offered.id),
        value: offered.id,
        text: offered.text,
    });
    // At a counter the data are not those of whoever set up the browser.
    let counter = desk.setting.counter.is_some();
    Field {
        stamp: again.and_then(|again| again.stamp).unwrap_or_else(|| work.stamp(&name)),
        only,
        question: own("question").unwrap_or_else(|| interview.of_question(asked, None).unwrap_or_default()),
        hint,
        help: interview.of_question(asked, Some("help")),
        error,
        described: (!described.is_empty()).then(|| described.join(" ")),
        one: matches!(question.shape, Shape::One | Shape::YesNo),
        several: question.shape == Shape::Several,
        line: matches!(question.shape, Shape::Line | Shape::Day),
        lines: question.shape == Shape::Lines,
        files: question.shape == Shape::Files,
        drawn: question.id == "signature-file",
        value: typed.join(", "),
        autocomplete: AUTOCOMPLETE.iter().find(|(known, _)| *known == question.id && !counter).map(|(_, word)| *word),
        input: match question.id {
            "email" => "email",
            "phone" => "tel",
            _ => "text",
        },
        choices: choices.collect(),
        slots: answered::slots(work, asked, words),
        id,
        name,
    }
}

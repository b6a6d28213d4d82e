//! From a form to an answer.
//!
//! In: a question and what was typed, chosen or uploaded. Out: the answer, or what is wrong with it. Files have a place each: one for every
//! event that can be shown, in the order of the chronology; a place that stays empty is a paper that is enclosed.

use serde::Serialize;

use super::form::Form;
use super::work::Work;
use crate::interview::{Asked, Shape};
use crate::problem::{Code, Problems};
use crate::words::Words;

/// A place for a file.
#[derive(Serialize)]
pub struct Slot {
    /// Of its input.
    pub id: String,
    /// Of its field in the form.
    pub name: String,
    /// What is to be seen on it.
    pub label: String,
    /// The name of the file that is there.
    pub there: Option<String>,
    /// Where it can be looked at, if it is a picture.
    pub look: Option<String>,
    /// Of the field that takes it away.
    pub remove: String,
}

/// The places for files of a question.
pub fn slots(work: &Work, asked: &Asked, words: &Words) -> Vec<Slot> {
    let question = asked.question();
    if question.shape != Shape::Files {
        return Vec::new();
    }
    let labels = labels(work, asked, words);
    let there = work.interview.answers().all(&asked.id());
    let slot = |(index, label): (usize, String)| Slot {
        id: format!("{}-{}", question.id, index + 1),
        name: format!("{}.{index}", question.id),
        remove: format!("{}.{index}.remove", question.id),
        there: there.get(index).filter(|path| !path.is_empty()).map(|path| name_of(path)),
        look: there
            .get(index)
            .filter(|path| is_picture(path))
            .map(|_| format!("/file/{}/{}/{index}", work.number, question.id)),
        label,
    };
    labels.into_iter().enumerate().map(slot).collect()
}

fn labels(work: &Work, asked: &Asked, words: &Words) -> Vec<String> {
    if asked.question().id != "file" {
        return vec![words.by_id("web-file").unwrap_or_default()];
    }
    let evidence = work.interview.find("evidence");
    let named = evidence.map(|evidence| work.interview.choices(&evidence)).unwrap_or_default();
    let chosen = work.interview.answers().all("evidence").iter();
    chosen.map(|id| named.iter().find(|one| one.id == *id).map_or_else(|| id.clone(), |one| one.text.clone())).collect()
}

/// The name of a file, without where it lies.
pub fn name_of(path: &str) -> String {
    std::path::Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned())
}

fn is_picture(path: &str) -> bool {
    let ending = std::path::Path::new(path).extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ["png", "jpg", "jpeg"].iter().any(|known| ending == *known))
}

/// Takes the answer of a question from a form.
///
/// # Errors
/// It is none, or a file of it is none that can be enclosed.
pub fn take(work: &mut Work, asked: &Asked, form: &Form, typed: &[String]) -> Result<(), Problems> {
    if asked.question().shape != Shape::Files {
        return work.answer(asked, typed);
    }
    let id = asked.question().id;
    let count = if id == "file" { work.interview.answers().all("evidence").len() } else { 1 };
    let mut value: Vec<String> = work.interview.answers().all(&asked.id()).to_vec();
    value.resize(count, String::new());
    // One by one: those that are good stay, so that nobody has to choose them again.
    let mut wrong = Problems::new();
    for index in 0..count {
        let name = format!("{id}.{index}");
        let mut next = value.clone();
        if form.text(&format!("{name}.remove")).is_some() {
            next[index].clear();
        }
        if let Some(upload) = form.files.iter().find(|upload| upload.field == name) {
            match work.upload(upload) {
                Ok(path) => next[index] = path.display().to_string(),
                Err(problem) => wrong.push(problem),
            }
        }
        if next != value {
            match kept(work, asked, &next) {
                Ok(()) => value = next,
                Err(problems) => wrong.extend(problems),
            }
        }
    }
    if wrong.is_empty() { kept(work, asked, &value) } else { Err(wrong) }
}

/// Keeps files by their places; those at the end that are empty are none.
fn kept(work: &mut Work, asked: &Asked, places: &[String]) -> Result<(), Problems> {
    let count = places.iter().rposition(|path| !path.is_empty()).map_or(0, |last| last + 1);
    if count == 0 && !asked.question().free {
        return Err(Code::NewEmpty {}.error().into());
    }
    work.keep(asked, places[..count].to_vec())
}

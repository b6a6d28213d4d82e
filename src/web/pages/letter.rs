//! The letter before it is saved: as text, as pictures of its pages, as PDF.

use serde_json::json;

use super::Told;
use crate::letter::html;
use crate::office::Press;
use crate::problem::Problems;
use crate::web::desk::{Answer, Desk};
use crate::web::headers::Content;

/// `text`, `pages` or `letter.pdf`.
pub fn file(desk: &mut Desk, at: usize, name: &str) -> Answer {
    match name {
        "text" => text(desk, at),
        "pages" => pages(desk, at),
        "letter.pdf" => match pdf(desk, at) {
            Ok(bytes) => shown(desk, "letter.pdf", bytes),
            Err(problems) => none(desk, at, &problems),
        },
        _ => desk.notice(404, "gone"),
    }
}

/// A PDF to be looked at. At a counter it is to be kept: what a browser opens leaves its title, with a name, in its history.
pub fn shown(desk: &Desk, name: &str, bytes: Vec<u8>) -> Answer {
    if desk.setting.counter.is_some() {
        return Answer::File { kind: Content::File("application/pdf"), name: Some(name.to_owned()), bytes };
    }
    Answer::File { kind: Content::Pdf, name: None, bytes }
}

/// There is no letter: the summary tells why.
fn none(desk: &mut Desk, at: usize, problems: &Problems) -> Answer {
    let number = desk.cases[at].number;
    let heading = desk.say("notice-no-letter", &[]);
    let values = json!({
        "heading": heading,
        "advice": null,
        "problems": Told::all(problems, &desk.words),
        "back": format!("/check/{number}"),
    });
    desk.page(422, "notice", &heading.clone(), values)
}

/// The bytes of the letter as it is now.
///
/// # Errors
/// There is none.
pub fn pdf(desk: &Desk, at: usize) -> Result<Vec<u8>, Problems> {
    let (case, draft, _) = desk.cases[at].letter()?;
    Ok(desk.hands.print(&case, &draft, &desk.words)?.bytes)
}

fn text(desk: &mut Desk, at: usize) -> Answer {
    match desk.cases[at].letter() {
        Ok((_, draft, _)) => {
            let title = desk.say("letter", &[]);
            let number = desk.cases[at].number;
            let values = json!({ "number": number, "text": html::html(&draft.letter, 2), "pages": [], "back": format!("/check/{number}") });
            desk.page(200, "letter", &title, values)
        }
        Err(problems) => none(desk, at, &problems),
    }
}

fn pages(desk: &mut Desk, at: usize) -> Answer {
    let set = desk.cases[at].letter().and_then(|(case, draft, _)| Ok(Press::new(desk.office).pages(&case, &draft)?));
    match set {
        Ok(pages) => {
            let title = desk.say("letter", &[]);
            let number = desk.cases[at].number;
            let count = pages.pages.len();
            let all: Vec<_> = (1..=count)
                .map(|page| {
                    let arguments = [("number", page.into()), ("count", count.into())];
                    json!({ "src": format!("/letter/{number}/page/{page}.svg"), "alt": desk.say("page-of", &arguments) })
                })
                .collect();
            let values = json!({ "number": number, "text": null, "pages": all, "back": format!("/check/{number}") });
            desk.page(200, "letter", &title, values)
        }
        Err(problems) => none(desk, at, &problems),
    }
}

/// One page as a picture: `2.svg`.
pub fn page(desk: &mut Desk, at: usize, name: &str) -> Answer {
    let index = name.strip_suffix(".svg").and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let set = desk.cases[at].letter().and_then(|(case, draft, _)| Ok(Press::new(desk.office).pages(&case, &draft)?));
    let drawn = set.ok().zip(index).and_then(|(pages, index)| crate::layout::svg::page(&pages, index));
    match drawn {
        Some(svg) => Answer::File { kind: Content::Picture("image/svg+xml"), name: None, bytes: svg.into_bytes() },
        None => desk.notice(404, "gone"),
    }
}

//! An interview with whoever answers anything.
//!
//! In: lines. The first says the language and perhaps the kind of letter; the others answer the question that comes next, or `id=text` another
//! one, or `!id` goes back to one. A `|` stands between several texts. Out: a case that is read like any other, or what is open.

use std::path::PathBuf;

use widerspruch::case::load;
use widerspruch::interview::{Interview, QUESTIONS, World, listing};
use widerspruch::words::Words;
use widerspruch::{Problems, Source};

use crate::office::{OFFICE, refused, today, told};
use crate::seeds::{self, Seed};

/// No more answers than this.
const MOST: usize = 60;

/// Holds an interview.
pub fn hold(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split('\n');
    let mut head = lines.next().unwrap_or_default().split_whitespace();
    let words = head.next().and_then(Words::of).unwrap_or_else(Words::english);
    let kind = head.next().filter(|kind| OFFICE.templates.kinds().iter().any(|known| known == kind));
    let folder = PathBuf::from("/nonexistent");
    let world = World { office: &OFFICE, today: today(), words, country: None, folder };
    let mut interview = Interview::new(world, kind.map(str::to_owned));
    for line in lines.take(MOST) {
        answer(&mut interview, line);
    }
    assert!(interview.path().len() <= QUESTIONS.len() * 40, "a path without an end");
    let _ = (listing(&interview), interview.summary(), interview.besides(), interview.later(), interview.so_far());
    if let Some(text) = interview.case_text() {
        made(&interview, &text);
    }
    interview.settle();
    if interview.next().is_none() {
        assert!(interview.missing().is_empty(), "nothing is open, and something missing");
        let text = interview.case_text().expect("all is answered, and there is no case");
        made(&interview, &text);
    }
}

fn made(interview: &Interview<'_>, text: &str) {
    let case = load::toml(&Source::new("new", text), &interview.world().folder, &*OFFICE);
    if let Err(problems) = &case {
        let broken = problems.iter().find(|problem| problem.code.as_str().contains("syntax"));
        assert!(broken.is_none(), "{}\n{text}", broken.map(|problem| problem.message()).unwrap_or_default());
    }
    match interview.draft_of(text) {
        Ok((_, _, warnings)) => told(warnings.iter()),
        Err(problems) => refused(&problems),
    }
}

fn answer(interview: &mut Interview<'_>, line: &str) {
    if let Some(id) = line.strip_prefix('!') {
        return interview.reopen(id);
    }
    let named = line.split_once('=').and_then(|(id, text)| Some((interview.find(id)?, text)));
    let Some((asked, text)) = named.or_else(|| Some((interview.next()?, line))) else { return };
    let typed: Vec<String> = text.split('|').map(str::to_owned).collect();
    let before = interview.answers().get(&asked.id()).cloned();
    match interview.set(&asked, &typed) {
        Ok(notes) => {
            told(&notes);
            let now = interview.answers().get(&asked.id());
            assert!(now.is_some() || notes.iter().any(is_error), "{} was answered, and is not", asked.id());
            if let Some(now) = now {
                assert!(!interview.shown_value(&asked, now).contains('\u{1b}'));
            }
            let _ = interview.choices(&asked);
        }
        Err(problems) => {
            refused(&problems);
            assert_eq!(interview.answers().get(&asked.id()), before.as_ref(), "a wrong answer changed one");
        }
    }
}

fn is_error(problem: &widerspruch::Problem) -> bool {
    Problems::from(problem.clone()).has_errors()
}

/// Interviews that come to their end.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "de\ngoal=1\nwho=1\nservices=1|2\naccount.facebook=facebook.com/aenne\naccount.instagram=@aenne\nobjected=2\n\
         name=Änne Müller\nstreet=Prüfstraße 1\nplace=39104 Magdeburg\nemail=a@example.org\ngrounds=1|2\nown-grounds=\n",
        "de objection\nwho=child\nchild-name=Lina Müller\nchild-born=2013\ncustody=joint\nservices=none\nobjected=unknown\n\
         name=Änne\nstreet=Weg 1\nplace=39104 Magdeburg\nemail=\ngrounds=\nown-grounds=\n",
        "en complaint\nself\nfacebook\nfacebook.com/a\nyes\n1.9.2026, E-Mail\nrefused\n3.10.2026\n!objected\nno\n",
        "fr\n1\n1\nmeta\naucun\nnon\nJean\n1 rue\n75001 Paris\n\n\n",
        "pl access\nself\nnone\nJan Kowalski\nul. Testowa 1\n00-001 Warszawa\n\n",
    ]);
    all.extend(seeds::all("interview", &[], &[], 2048));
    all
}

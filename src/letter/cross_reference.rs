//! References to enclosures become links.
//!
//! In: the blocks of a letter and its enclosures. Out: the same blocks, the same words; "Anlage 1" leads to the first
//! page of enclosure 1 where its file is appended. Only the form that templates write is taken, word and number tied
//! by a no-break space.

use super::Enclosures;
use crate::text::{Block, Run, Target};

/// What ties word and number.
const TIE: char = '\u{a0}';

/// Makes the links.
pub fn link(blocks: &mut [Block], enclosures: &Enclosures) {
    if enclosures.appended.iter().all(Option::is_none) {
        return;
    }
    for block in blocks {
        match block {
            // What somebody else wrote speaks of their own enclosures.
            Block::Heading(_) | Block::Quotation(_) => {}
            Block::Paragraph(runs) => in_runs(runs, enclosures),
            Block::List { items, .. } => items.iter_mut().for_each(|runs| in_runs(runs, enclosures)),
            Block::Table { rows, .. } => rows.iter_mut().flatten().for_each(|runs| in_runs(runs, enclosures)),
        }
    }
}

fn in_runs(runs: &mut Vec<Run>, enclosures: &Enclosures) {
    let mut divided = Vec::with_capacity(runs.len());
    for run in runs.drain(..) {
        let mut rest = run.text.as_str();
        while let Some((at, length, number)) = reference(rest, enclosures).filter(|_| run.link.is_none()) {
            let part = |text: &str, link| Run { text: text.to_owned(), link, ..run.clone() };
            if at > 0 {
                divided.push(part(&rest[..at], None));
            }
            divided.push(part(&rest[at..at + length], Some(Target::Enclosure(number))));
            rest = &rest[at + length..];
        }
        if !rest.is_empty() {
            divided.push(Run { text: rest.to_owned(), ..run.clone() });
        }
    }
    *runs = divided;
}

/// The first reference to an appended enclosure: where it begins, how long it is, and its number.
fn reference(text: &str, enclosures: &Enclosures) -> Option<(usize, usize, usize)> {
    let sign = format!("{}{TIE}", enclosures.word);
    text.match_indices(&sign).find_map(|(at, _)| {
        let figures = text[at + sign.len()..].bytes().take_while(u8::is_ascii_digit).count();
        let number = text[at + sign.len()..][..figures].parse().ok()?;
        let whole_word = !text[..at].ends_with(char::is_alphanumeric);
        (whole_word && enclosures.appendix(number).is_some()).then_some((at, sign.len() + figures, number))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::enclosure::Appendix;

    fn enclosures() -> Enclosures {
        let appendix = Appendix { mail: None, leaves: Vec::new(), objects: Vec::new(), digest: [0; 32] };
        Enclosures { word: "Anlage".into(), appended: vec![Some(Arc::new(appendix)), None], ..Enclosures::default() }
    }

    fn linked(text: &str) -> Vec<(String, Option<Target>)> {
        let mut blocks = [Block::Paragraph(vec![Run::plain(text)])];
        link(&mut blocks, &enclosures());
        let [Block::Paragraph(runs)] = blocks else { panic!() };
        runs.into_iter().map(|r| (r.text, r.link)).collect()
    }

    #[test]
    fn a_reference_becomes_a_link_and_no_word_is_lost() {
        let first = Some(Target::Enclosure(1));
        assert_eq!(linked("Anlage\u{a0}1"), [("Anlage\u{a0}1".to_owned(), first.clone())]);
        assert_eq!(
            linked("erklärt (Anlage\u{a0}1) und Anlage\u{a0}1."),
            [
                ("erklärt (".to_owned(), None),
                ("Anlage\u{a0}1".to_owned(), first.clone()),
                (") und ".to_owned(), None),
                ("Anlage\u{a0}1".to_owned(), first),
                (".".to_owned(), None)
            ]
        );
    }

    #[test]
    fn what_is_not_appended_or_is_another_word_is_no_link() {
        for text in [
            "Anlage\u{a0}2",
            "Anlage\u{a0}12",
            "Anlage 1",
            "Geldanlage\u{a0}1",
            "XAnlage\u{a0}1",
            "Anlage\u{a0}",
            "Anlage\u{a0}0",
        ] {
            assert_eq!(linked(text), [(text.to_owned(), None)]);
        }
    }
}

//! The sheet of next steps.
//!
//! In: a letter with its steps. Out: a [`StepSheet`], one page in plain language that stays with the sender, from which both the PDF (`layout`) and the
//! plain text are made.

use std::sync::Arc;

use super::compose::Draft;
use crate::paper::fonts::FontFamily;
use crate::template::language::StepWords;
use crate::text::plain::blocks_text;
use crate::text::steps::{Group, Step};
use crate::text::typesetting::Typesetting;
use crate::text::{Block, Labels, Run};

/// Steps with the heading of their group; those of a group stand together, in the order of the groups.
pub fn sections<'s>(steps: &'s [Step], words: &'s StepWords) -> Vec<(Option<&'s str>, Vec<&'s Step>)> {
    let groups = std::iter::once(None).chain(Group::ALL.into_iter().map(Some));
    groups
        .map(|group| {
            let those = steps.iter().filter(|step| step.group == group).collect();
            (group.map(|g| title(g, words)), those)
        })
        .filter(|(_, those): &(_, Vec<&Step>)| !those.is_empty())
        .collect()
}

/// The sheet: a title, which letter it is about, and the groups with boxes to tick.
#[derive(Debug, Clone)]
pub struct StepSheet {
    /// BCP 47 tag of the language it is written in.
    pub language: String,
    /// How its lines may end.
    pub typesetting: Arc<Typesetting>,
    /// The document's title, with that of the letter.
    pub document: String,
    /// Who sends the letter.
    pub author: String,
    /// The family of type.
    pub font: FontFamily,
    /// "Was jetzt zu tun ist"
    pub title: String,
    /// Which letter, to whom, of which day.
    pub about: String,
    /// The groups.
    pub body: Vec<Block>,
    /// "Seite {page} von {pages}"
    pub page_label: String,
}

impl StepSheet {
    /// The sheet of a letter.
    pub fn of(draft: &Draft) -> StepSheet {
        let language = &draft.language;
        let words = &language.words.steps;
        let mut body = Vec::new();
        for (heading, steps) in sections(&draft.next_steps, words) {
            let notes = steps.iter().all(|step| step.group == Some(Group::Notes));
            body.extend(heading.map(|heading| Block::Heading(vec![Run::plain(heading)])));
            let items: Vec<Vec<Run>> = steps.into_iter().map(|step| step.text.clone()).collect();
            if notes {
                body.extend(items.into_iter().map(Block::Paragraph));
            } else {
                body.push(Block::List { labels: Labels::Boxes(vec![false; items.len()]), items });
            }
        }
        StepSheet {
            language: language.tag.clone(),
            typesetting: language.typesetting.clone(),
            document: format!("{}: {}", words.title, draft.letter.title),
            author: draft.letter.letterhead.name.replace('\n', ", "),
            font: draft.letter.font,
            title: words.title.clone(),
            about: in_pattern(&words.about, draft),
            body,
            page_label: language.words.page.clone(),
        }
    }

    /// The sheet as plain text.
    pub fn plain_text(&self) -> String {
        let body = blocks_text(&self.body).replace('\u{a0}', " ");
        format!("{}\n\n{}\n\n{body}\n", self.title, self.about)
    }
}

/// What a sheet is about; no word of a letter is read as part of the pattern.
fn in_pattern(pattern: &str, draft: &Draft) -> String {
    let date = draft.language.long_date(draft.date);
    let recipient = draft.recipient.replace('\n', " ");
    let parts = pattern.split("{letter}").map(|part| {
        let parts = part.split("{recipient}").map(|part| part.replace("{date}", &date));
        parts.collect::<Vec<_>>().join(&recipient)
    });
    parts.collect::<Vec<_>>().join(&draft.letter.title)
}

/// The heading of a group for people.
fn title(group: Group, words: &StepWords) -> &str {
    match group {
        Group::Before => &words.before,
        Group::Posting => &words.posting,
        Group::Afterwards => &words.afterwards,
        Group::Notes => &words.notes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::steps::{count, read};

    fn words() -> StepWords {
        crate::template::Templates::builtin().language("en").unwrap().words.steps.clone()
    }

    #[test]
    fn steps_stand_in_the_order_of_their_groups() {
        let steps = read("## afterwards\nWait.\n\n## before\nSign.\nRead.\n## notes\nNo advice.").unwrap();
        let words = words();
        let sections: Vec<(Option<&str>, Vec<String>)> = sections(&steps, &words)
            .into_iter()
            .map(|(heading, steps)| (heading, steps.into_iter().map(Step::plain).collect()))
            .collect();
        let expected = [
            (Some("Before you send it"), vec!["Sign.".to_owned(), "Read.".to_owned()]),
            (Some("Afterwards"), vec!["Wait.".to_owned()]),
            (Some("Good to know"), vec!["No advice.".to_owned()]),
        ];
        assert_eq!(sections, expected);
        assert_eq!(count(&steps), 3, "a note asks for nothing");
    }

    #[test]
    fn a_text_without_headings_is_one_group() {
        let steps = read("Sign.\n\nSend.").unwrap();
        assert!(steps.iter().all(|step| step.group.is_none()));
        let words = words();
        let sections = sections(&steps, &words);
        assert_eq!(sections.len(), 1);
        assert_eq!((sections[0].0, sections[0].1.len()), (None, 2));
    }
}

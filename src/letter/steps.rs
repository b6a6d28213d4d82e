//! What the sender does with a letter, and the sheet that says it.
//!
//! In: the filled text of a `next-steps.hbs`, one step a line below the headings of [`Group`]. Out: [`Step`]s; and a
//! [`StepSheet`], one page in plain language that stays with the sender, from which both the PDF (`layout`) and the plain text
//! are made. A text without headings is one group.

use std::sync::Arc;

use serde::Serialize;

use super::compose::Draft;
use super::markup::{self, MarkupError};
use super::plain_text::blocks_text;
use super::{Block, Labels, Run, Target, Typesetting, text_of};
use crate::paper::fonts::FontFamily;
use crate::template::language::StepWords;
use crate::words::Say;

/// Most steps of a letter: who reads more of them reads none. Notes are not counted, they ask for nothing.
pub const MOST: usize = 8;

/// When a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Before the letter is sent; what changes the letter first.
    Before,
    /// Sending it.
    Posting,
    /// After it was sent.
    Afterwards,
    /// What is good to know: nothing to do.
    Notes,
}

impl Group {
    /// All of them, in their order.
    pub const ALL: [Group; 4] = [Group::Before, Group::Posting, Group::Afterwards, Group::Notes];

    /// Its heading in a `next-steps.hbs`, and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Group::Before => "before",
            Group::Posting => "posting",
            Group::Afterwards => "afterwards",
            Group::Notes => "notes",
        }
    }

    /// Its heading for people.
    pub fn title(self, words: &StepWords) -> &str {
        match self {
            Group::Before => &words.before,
            Group::Posting => &words.posting,
            Group::Afterwards => &words.afterwards,
            Group::Notes => &words.notes,
        }
    }
}

/// One thing to do, or to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When; none in a text without headings.
    pub group: Option<Group>,
    /// What.
    pub text: Vec<Run>,
}

/// A step as JSON has it.
#[derive(Debug, Serialize)]
pub struct ToldStep {
    /// When; null in a text without headings.
    pub group: Option<Group>,
    /// What.
    pub text: String,
}

impl Step {
    /// Its text without style.
    pub fn plain(&self) -> String {
        text_of(&self.text)
    }
}

/// Why the text of a `next-steps.hbs` cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepsError {
    /// A line is not well marked up.
    Markup(MarkupError),
    /// A heading that is no group.
    Group(String),
}

impl From<MarkupError> for StepsError {
    fn from(error: MarkupError) -> Self {
        StepsError::Markup(error)
    }
}

impl StepsError {
    /// What is wrong.
    pub fn say(&self) -> Say {
        match self {
            StepsError::Markup(error) => error.say(),
            StepsError::Group(word) => Say::LetterNoGroup { word: word.into() },
        }
    }
}

/// Reads steps, one a line.
///
/// # Errors
/// The first line that cannot be read.
pub fn read(filled: &str) -> Result<Vec<Step>, StepsError> {
    let mut group = None;
    let mut steps = Vec::new();
    for line in filled.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(word) = line.strip_prefix("## ") {
            let word = word.trim();
            let known = Group::ALL.into_iter().find(|g| g.word() == word);
            group = Some(known.ok_or_else(|| StepsError::Group(word.to_owned()))?);
        } else {
            steps.push(Step { group, text: linked(markup::line(line)?) });
        }
    }
    Ok(steps)
}

/// How many of them ask for something.
pub fn count(steps: &[Step]) -> usize {
    steps.iter().filter(|step| step.group != Some(Group::Notes)).count()
}

/// All texts, in their order: what scripts read.
pub fn texts(steps: &[Step]) -> Vec<String> {
    steps.iter().map(Step::plain).collect()
}

/// The same with their groups.
pub fn told(steps: &[Step]) -> Vec<ToldStep> {
    steps.iter().map(|step| ToldStep { group: step.group, text: step.plain() }).collect()
}

/// Steps with the heading of their group; those of a group stand together, in the order of the groups.
pub fn sections<'s>(steps: &'s [Step], words: &'s StepWords) -> Vec<(Option<&'s str>, Vec<&'s Step>)> {
    let groups = std::iter::once(None).chain(Group::ALL.into_iter().map(Some));
    groups
        .map(|group| {
            let those = steps.iter().filter(|step| step.group == group).collect();
            (group.map(|g| g.title(words)), those)
        })
        .filter(|(_, those): &(_, Vec<&Step>)| !those.is_empty())
        .collect()
}

/// Addresses of the web as links: a page that is clicked is not mistyped.
fn linked(runs: Vec<Run>) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        let mut rest = run.text.as_str();
        while let (None, Some(start)) = (&run.link, rest.find("https://")) {
            let end = rest[start..].find(char::is_whitespace).map_or(rest.len(), |length| start + length);
            let url = rest[start..end].trim_end_matches(['.', ',', ';', ':', ')', '“', '”', '«', '»']);
            out.push(Run { text: rest[..start].to_owned(), ..run.clone() });
            out.push(Run { text: url.to_owned(), link: Some(Target::Url(url.to_owned())), ..run.clone() });
            rest = &rest[start + url.len()..];
        }
        out.push(Run { text: rest.to_owned(), ..run.clone() });
    }
    out.retain(|run| !run.text.is_empty());
    out
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

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_heading_that_is_no_group_is_refused() {
        assert_eq!(read("## later\nWait.").unwrap_err(), StepsError::Group("later".to_owned()));
    }

    #[test]
    fn addresses_are_links_without_the_sign_that_follows_them() {
        let steps = read("See https://example.org/a, or https://example.org/b.").unwrap();
        let links: Vec<&str> = steps[0]
            .text
            .iter()
            .filter_map(|run| match &run.link {
                Some(Target::Url(url)) => Some(url.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(links, ["https://example.org/a", "https://example.org/b"]);
        assert_eq!(steps[0].plain(), "See https://example.org/a, or https://example.org/b.");
    }
}

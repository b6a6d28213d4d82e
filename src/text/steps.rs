//! What the sender does with a letter.
//!
//! In: the filled text of a `next-steps.hbs`, one step a line below the headings of [`Group`]. Out: [`Step`]s. A text without headings is one group.

use serde::Serialize;

use super::markup::{self, MarkupError};
use super::{Run, Target, text_of};
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
#[non_exhaustive]
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

#[cfg(test)]
mod tests {
    use super::*;

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

//! A letter's text: blocks and runs, before any font.
//!
//! In: what a template rendered to. Out: [`Block`]s of [`Run`]s (`markup`), what is to be done with a letter (`steps`), both as plain text (`plain`), and
//! how the lines of a language may end (`typesetting`).

pub mod markup;
pub mod plain;
pub mod steps;
pub mod typesetting;

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the letter (the subject is the first level, this the second).
    Heading(Vec<Run>),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// What somebody else wrote, set off from the letter's own words; its paragraphs.
    Quotation(Vec<Vec<Run>>),
    /// A list; each item is a text.
    List {
        /// What stands before each item.
        labels: Labels,
        /// The items.
        items: Vec<Vec<Run>>,
    },
    /// A table; every row has as many cells as the header.
    Table {
        /// Column heads.
        header: Vec<Vec<Run>>,
        /// The rows.
        rows: Vec<Vec<Vec<Run>>>,
    },
}

/// What stands before the items of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Labels {
    /// Numbers from 1.
    Numbers,
    /// Bullets.
    Bullets,
    /// Boxes to tick; true: ticked.
    Boxes(Vec<bool>),
}

impl Labels {
    /// The label of an item, counted from 0.
    pub fn label(&self, index: usize) -> String {
        match self {
            Labels::Numbers => format!("{}.", index + 1),
            Labels::Bullets => "•".to_owned(),
            Labels::Boxes(ticked) if ticked.get(index).is_some_and(|t| *t) => "☒".to_owned(),
            Labels::Boxes(_) => "☐".to_owned(),
        }
    }
}

/// A stretch of text in one style. `\n` in it is a forced line break.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Target of a link.
    pub link: Option<Target>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// An address on the web.
    Url(String),
    /// The first page of an enclosure that is appended, by its number from 1.
    Enclosure(usize),
}

impl Run {
    /// A run without style.
    pub fn plain(text: impl Into<String>) -> Self {
        Run { text: text.into(), ..Run::default() }
    }
}

/// The text of several runs in one.
pub fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|r| r.text.as_str()).collect()
}

//! What a file can have in it, as its reader tells.
//!
//! In: what a reader asks for when it is run over no file at all (`Reading::describing`): each field with its shape, and what
//! holds between fields. Out: [`Outline`], of which `schema` makes a JSON Schema. So no list of fields stands beside the
//! reader: what it does not ask for it refuses, and the outline does not have it.

use std::collections::BTreeSet;

/// What a file can have in it.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// Every field, in the order in which the reader asks.
    pub fields: Vec<Asked>,
    /// What holds between fields of a section.
    pub rules: Vec<Ruled>,
    /// Fields of which the reader only asked whether they are there.
    pub looked_for: BTreeSet<String>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its dotted name; `*` stands for the number of a repeated section or a name that is free: `account.*.url`.
    pub path: String,
    /// What can stand in it.
    pub shape: Shape,
    /// Whether it must be there, if its branch is taken.
    pub required: bool,
    /// When it exists; always without one.
    pub branch: Option<Branch>,
}

/// What can stand in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A text that may be empty.
    Blank,
    /// A text that begins with one of these.
    Beginning(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// true or false.
    Boolean,
    /// A whole number between two.
    Whole(i64, i64),
    /// A calendar day.
    Day,
    /// One of these words.
    Word(Vec<String>),
    /// A list of these words.
    Words(Vec<String>),
    /// A name that the directory or the letters know.
    Id(Ids),
    /// A list of such names.
    IdList(Ids),
    /// A section.
    Section,
    /// A repeated section.
    Sections,
    /// Sections under names that are free; the field is called `*`.
    NamedSections,
    /// Texts under names that are free; the field is called `*`.
    NamedTexts,
    /// A list of anything but sections.
    List(Box<Shape>),
    /// The same as this field of a case.
    AsInCase(&'static str),
    /// Any part of a case.
    PartOfCase,
}

/// Names that are known elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ids {
    /// Letters.
    Kinds,
    /// Controllers.
    Controllers,
    /// Authorities, and the word that has them found.
    Authorities,
    /// Ready grounds.
    Grounds,
    /// Languages of letters.
    Languages,
    /// Languages the program speaks.
    Spoken,
}

/// A part of a section that exists under a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Branch {
    /// Where this field is there.
    With(&'static str),
    /// Where this field has this word.
    Word {
        /// The field.
        field: &'static str,
        /// The word.
        word: &'static str,
        /// Whether it is meant where the field is left out.
        usual: bool,
    },
}

/// What holds between fields of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// The section.
    pub section: String,
    /// When it holds.
    pub branch: Option<Branch>,
    /// What.
    pub rule: Rule,
}

/// What can hold between fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// One of them is there, and no other.
    ExactlyOne(Vec<&'static str>),
    /// One of them is there, or more.
    AtLeastOne(Vec<&'static str>),
    /// No two of them are there.
    AtMostOne(Vec<&'static str>),
    /// Where one of the first is there, so is the second.
    Needs(Vec<&'static str>, &'static str),
}

impl Outline {
    /// Notes a field; once for each branch.
    pub fn note(&mut self, asked: Asked) {
        let same = |known: &&mut Asked| known.path == asked.path && known.branch == asked.branch;
        match self.fields.iter_mut().find(same) {
            Some(known) => known.required |= asked.required,
            None => self.fields.push(asked),
        }
    }

    /// The fields that stand directly in a section.
    pub fn within<'o>(&'o self, section: &'o str) -> impl Iterator<Item = &'o Asked> {
        self.fields.iter().filter(move |field| parent(&field.path) == section)
    }

    /// A field by its dotted name.
    pub fn field(&self, path: &str) -> Option<&Asked> {
        self.fields.iter().find(|field| field.path == path)
    }
}

/// The section a field stands in.
fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(section, _)| section)
}

//! Laid-out pages: the boundary to the PDF.
//!
//! In: nothing. Out: [`Pages`], positioned and tagged lines, rules and pictures. A PDF writer needs
//! nothing else, and nothing here knows PDF. Places are measured from the top left corner.

use std::sync::Arc;

use super::shape::Words;
use crate::enclosure::Appendix;
use crate::letter::Picture;
use crate::paper::fonts::{FaceId, Faces};
use crate::paper::geometry::{Length, PAGE, Point, Rect};
use crate::text::Target;

/// A document, ready to be written.
pub struct Pages {
    /// BCP 47 tag.
    pub language: String,
    /// The document's title.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What the pieces mean, by [`NodeId`].
    pub nodes: Vec<Node>,
    /// Pictures, by index.
    pub pictures: Vec<Picture>,
    /// The faces the glyphs are of.
    pub faces: Arc<Faces>,
    /// The face whose alphabet every document of this look shares.
    pub text_face: FaceId,
    /// Headings inside the text, for bookmarks: title, page index, top.
    pub headings: Vec<(String, usize, Length)>,
    /// Where a cryptographic signature has its place, if there is to be one.
    pub seal: Option<SealPlace>,
    /// The copy of the letter in another language, behind it.
    pub copy: Option<Copied>,
    /// Enclosures that are appended, in order.
    pub enclosures: Vec<Enclosed>,
}

/// A copy of the letter in another language.
pub struct Copied {
    /// BCP 47 tag.
    pub language: String,
    /// What stands above it.
    pub title: String,
    /// Index of its first page.
    pub page: usize,
}

/// An enclosure that is appended.
pub struct Enclosed {
    /// Its number in the letter, from 1.
    pub number: usize,
    /// "Anlage 1"
    pub label: String,
    /// What it is.
    pub title: String,
    /// Index of its first page.
    pub page: usize,
    /// Its content.
    pub appendix: Arc<Appendix>,
}

/// The place of a cryptographic signature.
pub struct SealPlace {
    /// Index of the page.
    pub page: usize,
    /// The area; without extent when the signature is not to be seen.
    pub area: Rect,
    /// What is to be seen there.
    pub texts: Vec<Text>,
    /// What it is.
    pub node: NodeId,
}

/// One page.
#[derive(Default)]
pub struct Page {
    /// In reading order.
    pub pieces: Vec<Piece>,
    /// Wider than high.
    pub landscape: bool,
}

impl Page {
    /// Its sheet.
    pub fn sheet(&self) -> Rect {
        if self.landscape { Rect { width: PAGE.height, height: PAGE.width, ..PAGE } } else { PAGE }
    }
}

/// Something drawn.
pub enum Piece {
    /// Text on one line in one size.
    Text(Text),
    /// A straight line; never more than decoration, so it carries no meaning.
    Rule {
        /// From here …
        from: Point,
        /// … to here.
        to: Point,
        /// This thick.
        thickness: Length,
    },
    /// A picture.
    Picture {
        /// Where.
        place: Rect,
        /// Which of [`Pages::pictures`].
        index: usize,
        /// What it is.
        node: NodeId,
    },
    /// The place of [`Pages::seal`] in the reading order.
    Seal,
    /// A page of an enclosure.
    Leaf {
        /// Where.
        place: Rect,
        /// Which of [`Pages::enclosures`].
        enclosure: usize,
        /// Which of its leaves.
        index: usize,
        /// What it is.
        node: NodeId,
    },
}

/// Text on one line.
pub struct Text {
    /// Left end of the baseline.
    pub at: Point,
    /// Size of the type.
    pub size: Length,
    /// Words and spaces.
    pub words: Arc<Words>,
    /// Its width.
    pub width: Length,
    /// What it is part of; none for page numbers and the like (artifacts).
    pub node: Option<NodeId>,
    /// Which of them it is.
    pub furniture: Furniture,
    /// Target of a link.
    pub link: Option<Target>,
}

/// What text is that is part of nothing (ISO 32000-1, 14.8.2.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Furniture {
    /// Belongs to the look of the page, such as the return line.
    #[default]
    Layout,
    /// Head of a page.
    Header,
    /// Foot of a page.
    Footer,
}

/// A part of the structure, by index in [`Pages::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NodeId(pub u32);

/// A part of the document's structure (ISO 32000-1, 14.7 and 14.8).
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it is part of; none for the document itself.
    pub parent: Option<NodeId>,
    /// What a figure shows.
    pub alternative: Option<String>,
    /// BCP 47 tag of what is in it, where that is not the language of the document (ISO 14289-1, 7.2).
    pub language: Option<String>,
}

/// Standard structure types, ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The whole document.
    Document,
    /// An enclosure, or a copy in another language, with its heading.
    Section,
    /// The subject; the title of an enclosure.
    H1,
    /// A heading inside the text.
    H2,
    /// A paragraph.
    P,
    /// What somebody else wrote.
    Quotation,
    /// A list.
    List,
    /// A list with numbers.
    NumberedList,
    /// An item of it.
    ListItem,
    /// Its number or bullet.
    Label,
    /// Its text.
    ListBody,
    /// A table.
    Table,
    /// A row of it.
    TableRow,
    /// The head of a column.
    TableHeader,
    /// A cell.
    TableData,
    /// A link.
    Link,
    /// A picture.
    Figure,
    /// A field of a form: the cryptographic signature.
    Form,
}

impl Pages {
    /// Everything that is set in type.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let on_pages = self.pages.iter().flat_map(|p| &p.pieces).filter_map(|piece| match piece {
            Piece::Text(text) => Some(text),
            _ => None,
        });
        on_pages.chain(self.seal.iter().flat_map(|s| &s.texts))
    }

    /// Says that a part is in another language than the document.
    pub fn speak(&mut self, node: NodeId, language: &str) {
        if let Some(node) = self.nodes.get_mut(node.0 as usize) {
            node.language = Some(language.to_owned());
        }
    }

    /// Adds a part to the structure.
    pub fn node(&mut self, role: Role, parent: Option<NodeId>) -> NodeId {
        self.nodes.push(Node { role, parent, alternative: None, language: None });
        NodeId(self.nodes.len() as u32 - 1)
    }
}

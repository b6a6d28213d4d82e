//! What is appended for an enclosure.
//!
//! In: nothing. Out: [`Appendix`], leaves with the objects (ISO 32000-1, 7.3) that draw them, and a [`Mail`] for pages of ours.

use std::fmt;

use crate::paper::geometry::Length;

/// What is appended for one enclosure.
pub struct Appendix {
    /// What stands before its leaves on pages of ours, if it is a mail.
    pub mail: Option<Mail>,
    /// Its pages in order; at least one where there is no mail.
    pub leaves: Vec<Leaf>,
    /// PDF objects with local numbers from 1; references among them use the same numbers.
    pub objects: Vec<(u32, lopdf::Object)>,
    /// SHA-256 of the file.
    pub digest: [u8; 32],
}

/// What is set on pages of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The heads that the mail has, in this order.
    pub heads: Vec<(Head, String)>,
    /// The lines of its text; an empty one between paragraphs.
    pub lines: Vec<String>,
    /// What is attached.
    pub attachments: Vec<Attachment>,
}

/// A head of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Who sent it.
    From,
    /// To whom.
    To,
    /// Who else got it.
    Cc,
    /// When, in its own words.
    Date,
    /// What it is about.
    Subject,
}

/// Something attached to a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// How large it is in bytes.
    pub bytes: usize,
    /// Whether its pages follow.
    pub appended: bool,
}

/// What a leaf was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafKind {
    /// A picture: it can be described in words, so the letter stays PDF/A-2a and PDF/UA-1.
    Picture,
    /// A PDF of others, about whose fonts, colours and tags nothing can be promised.
    Document,
}

/// One page of an enclosure.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// Whether it is a picture or a page of another document.
    pub kind: LeafKind,
    /// What it is, where it is only a part of an enclosure.
    pub caption: Option<String>,
    /// Largest width and height it is shown in: pages as they are, pictures at 150 dpi.
    pub size: (Length, Length),
    /// Local number of the object to draw.
    pub root: u32,
    /// Width and height the object has when it is drawn as it is: 1 × 1 for images.
    pub drawn: (f32, f32),
}

impl Appendix {
    /// Whether all of it can be read aloud or described in words.
    pub fn kind(&self) -> LeafKind {
        if self.leaves.iter().any(|leaf| leaf.kind == LeafKind::Document) {
            LeafKind::Document
        } else {
            LeafKind::Picture
        }
    }
}

impl fmt::Debug for Appendix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Appendix")
            .field("kind", &self.kind())
            .field("leaves", &self.leaves.len())
            .finish_non_exhaustive()
    }
}

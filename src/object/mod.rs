//! PDF objects: what a letter, a page that is enclosed and a signature share.
//!
//! In: values, objects of lopdf. Out: their bytes (`write`), compressed streams (`deflate`, `pack`), references followed and renumbered
//! (`references`); which characters stand between them (`syntax`); whether a document is a letter of ours (`own`). Nothing here knows a
//! page.

pub mod deflate;
pub mod own;
pub mod pack;
pub mod predictor;
pub mod references;
pub mod syntax;
pub mod write;

/// The flags of a field that is at the same time an annotation: printed, and not to be moved (ISO 32000-1, 12.5.3).
pub const FIELD_FLAGS: i64 = 4 | 128;

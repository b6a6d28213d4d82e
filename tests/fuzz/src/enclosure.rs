//! Enclosures: files that are appended to a letter, PDF files above all.
//!
//! In: any bytes as the file of an enclosure. Out: a letter with its pages, which can be read back and holds nothing that acts; or problems.

use std::sync::LazyLock;

use lopdf::{Document, Object};
use widerspruch::case::{self, Case};
use widerspruch::office::Size;
use widerspruch::{Press, Problems, Source};

use crate::office::{OFFICE, file, refused, room, today, told};
use crate::seeds::{self, Seed};

/// What no letter may hold, whatever was enclosed: keys of dictionaries that make a reader act.
const ACTS: [&[u8]; 8] =
    [b"JS", b"JavaScript", b"AA", b"Launch", b"OpenAction", b"EmbeddedFiles", b"XFA", b"RichMedia"];

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let text = r#"
        kind = "objection"
        [sender]
        name = "Änne Müller"
        street = "Prüfstraße 1"
        postal_code = "39104"
        city = "Magdeburg"
        country = "DE"
        [recipient]
        controller = "meta"
        [matter]
        status = "never-objected"
        [[account]]
        service = "facebook"
        url = "https://www.facebook.com/aenne.mueller"
        [[enclosure]]
        title = "Beleg"
        file = "enclosed"
    "#;
    case::load::toml(&Source::new("case.toml", text), room(), &*OFFICE).expect("a case").0
});

/// Encloses a file.
pub fn enclose(bytes: &[u8]) {
    file("enclosed", bytes);
    if let Err(problems) = letter() {
        refused(&problems);
    }
}

fn letter() -> Result<(), Problems> {
    let draft = OFFICE.draft(&CASE, today())?;
    told(draft.warnings.iter());
    let pdf = Press::new(&OFFICE).with_size(Size::Any).print(&CASE, &draft, None)?;
    let read = Document::load_mem(&pdf.bytes).expect("a letter can be read");
    assert_eq!(read.get_pages().len(), pdf.pages, "a page is lost");
    for (id, object) in &read.objects {
        inert(object);
        let missing = references(object).into_iter().find(|id| !read.objects.contains_key(id));
        assert!(missing.is_none(), "{id:?} refers to {missing:?}");
    }
    Ok(())
}

fn inert(object: &Object) {
    match object {
        Object::Array(items) => items.iter().for_each(inert),
        Object::Dictionary(dict) => dict.iter().for_each(|(key, value)| {
            assert!(!ACTS.contains(&key.as_slice()), "{}", String::from_utf8_lossy(key));
            inert(value);
        }),
        Object::Stream(stream) => inert(&Object::Dictionary(stream.dict.clone())),
        _ => {}
    }
}

fn references(object: &Object) -> Vec<lopdf::ObjectId> {
    match object {
        Object::Reference(id) => vec![*id],
        Object::Array(items) => items.iter().flat_map(references).collect(),
        Object::Dictionary(dict) => dict.iter().flat_map(|(_, value)| references(value)).collect(),
        Object::Stream(stream) => stream.dict.iter().flat_map(|(_, value)| references(value)).collect(),
        _ => Vec::new(),
    }
}

/// PDF files of the examples and the tests.
pub fn seeds() -> Vec<Seed> {
    seeds::all("pdf", &["examples", "tests"], &[".pdf"], 64 << 10)
}

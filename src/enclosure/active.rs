//! What a PDF holds besides pages.
//!
//! In: a file that was read. Out: every reason to refuse it, and what the user should know. None of these things is copied into a
//! letter. A file is refused when it shows something else than its pages; where its pages are what it shows, what stays behind
//! is told.

use lopdf::{Dictionary, Document, Object};

use super::layers::Layers;
use super::{Fault, PRINT_ANEW};

/// Looks at every object of the file, whether a page leads to it or not.
pub fn find(document: &Document) -> Vec<Fault> {
    let mut found = Found::default();
    for object in document.objects.values() {
        found.object(object);
    }
    found.object(&Object::Dictionary(document.trailer.clone()));
    let mut faults = Vec::new();
    let mut refuse = |there: bool, code: &'static str, message: &str, help: &'static str| {
        if there {
            faults.push(Fault::error(code, message, help));
        }
    };
    refuse(found.launches, "enclosure::launch", "would start other programs", PRINT_ANEW);
    refuse(
        document.catalog().is_ok_and(|catalog| catalog.has(b"Collection")),
        "enclosure::portfolio",
        "is a collection of other files; its own page only says so",
        "save the files in it and append them one by one",
    );
    refuse(found.dynamic_form, "enclosure::dynamic-form", "is a form that builds its pages itself (XFA)", PRINT_ANEW);
    refuse(found.media, "enclosure::media", "has films, sounds or models in it", PRINT_ANEW);
    refuse(found.outside, "enclosure::outside-data", "takes its content from other files", PRINT_ANEW);
    if !faults.is_empty() {
        return faults;
    }
    let mut tell = |there: bool, code: &'static str, message: &str, help: &'static str| {
        if there {
            faults.push(Fault::warning(code, message, help));
        }
    };
    tell(
        found.javascript,
        "enclosure::javascript",
        "carries JavaScript, which stays behind; its pages are shown as they were saved",
        "look at numbers and dates in it that the file works out itself when it is opened",
    );
    tell(
        found.embedded,
        "enclosure::embedded-files",
        "has other files inside, which stay behind",
        "save them and append them one by one, if they matter",
    );
    tell(
        Layers::of(document).any(),
        "enclosure::hidden-layers",
        "has layers that are switched off; what lies on them is not in the letter",
        "switch them on in a PDF program and save the file, if they matter",
    );
    tell(
        found.signed,
        "enclosure::signature-lost",
        "is signed electronically; the signature does not hold for its pages in the letter",
        "send the file itself along, or offer it in the letter",
    );
    faults
}

#[derive(Default)]
struct Found {
    javascript: bool,
    launches: bool,
    embedded: bool,
    dynamic_form: bool,
    media: bool,
    outside: bool,
    signed: bool,
}

impl Found {
    fn object(&mut self, object: &Object) {
        match object {
            Object::Array(items) => items.iter().for_each(|item| self.object(item)),
            Object::Dictionary(dict) => self.dictionary(dict),
            Object::Stream(stream) => {
                // Data of a stream that lie in another file (ISO 32000-1, table 5).
                self.outside |= stream.dict.has(b"F");
                self.dictionary(&stream.dict);
            }
            _ => {}
        }
    }

    fn dictionary(&mut self, dict: &Dictionary) {
        let name = |key: &[u8]| dict.get(key).and_then(Object::as_name).unwrap_or_default();
        self.javascript |= name(b"S") == b"JavaScript" || dict.has(b"JS") || dict.has(b"JavaScript");
        self.launches |= name(b"S") == b"Launch";
        self.embedded |= dict.has(b"EmbeddedFiles") || dict.has(b"EF") || name(b"Type") == b"EmbeddedFile";
        self.dynamic_form |= dict.has(b"XFA");
        self.signed |= matches!(name(b"Type"), b"Sig" | b"DocTimeStamp") || dict.has(b"ByteRange");
        let is_annotation = name(b"Type") == b"Annot" || dict.has(b"Rect");
        match name(b"Subtype") {
            b"FileAttachment" if is_annotation => self.embedded = true,
            b"Movie" | b"Sound" | b"Screen" | b"RichMedia" | b"3D" if is_annotation => self.media = true,
            _ => {}
        }
        dict.iter().for_each(|(_, value)| self.object(value));
    }
}

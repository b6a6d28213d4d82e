//! What a PDF holds besides pages.
//!
//! In: a loaded file. Out: every reason to refuse it, and what the user should know. None of these things would be
//! copied into a letter; a file that has them is refused all the same, because it shows something else than its pages,
//! or would show something else when it is opened.

use lopdf::{Dictionary, Document, Object};

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
    refuse(found.javascript, "enclosure::javascript", "carries JavaScript", PRINT_ANEW);
    refuse(found.launches, "enclosure::launch", "would start other programs", PRINT_ANEW);
    refuse(
        found.embedded,
        "enclosure::embedded-files",
        "has other files inside",
        "save them and append them one by one; for the pages: print it to a new PDF (\"Print to PDF\")",
    );
    refuse(found.dynamic_form, "enclosure::dynamic-form", "is a form that builds its pages itself (XFA)", PRINT_ANEW);
    refuse(found.media, "enclosure::media", "has films, sounds or models in it", PRINT_ANEW);
    refuse(found.outside, "enclosure::outside-data", "takes its content from other files", PRINT_ANEW);
    refuse(hidden_layers(document), "enclosure::hidden-layers", "has layers that are not shown", PRINT_ANEW);
    if found.signed && faults.is_empty() {
        faults.push(Fault::warning(
            "enclosure::signature-lost",
            "is signed electronically; the signature does not hold for its pages in the letter",
            "send the file itself along, or offer it in the letter",
        ));
    }
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

/// Layers that a viewer leaves out as long as nobody switches them on (ISO 32000-1, 8.11.4).
fn hidden_layers(document: &Document) -> bool {
    let dict = |object: &Object| document.dereference(object).ok().and_then(|(_, o)| o.as_dict().ok().cloned());
    let Some(properties) = document.catalog().ok().and_then(|c| c.get(b"OCProperties").ok()).and_then(dict) else {
        return false;
    };
    let Some(usual) = properties.get(b"D").ok().and_then(dict) else {
        return false;
    };
    let off = usual.get(b"OFF").ok().and_then(|o| document.dereference(o).ok()).and_then(|(_, o)| o.as_array().ok());
    off.is_some_and(|off| !off.is_empty())
        || usual.get(b"BaseState").and_then(Object::as_name).is_ok_and(|n| n == b"OFF")
}

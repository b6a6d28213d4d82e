//! What a PDF holds besides pages.
//!
//! In: a file that was read. Out: every reason to refuse it, and what the user should know. None of these things is copied into a
//! letter. A file is refused when it shows something else than its pages; where its pages are what it shows, what stays behind
//! is told.

use lopdf::{Dictionary, Document, Object};

use super::finding::{Finding, PRINT_ANEW, Sort};
use super::layers::Layers;
use crate::words::Say;

/// Looks at every object of the file, whether a page leads to it or not.
pub fn find(document: &Document) -> Vec<Finding> {
    let mut found = Found::default();
    for object in document.objects.values() {
        found.object(object);
    }
    found.object(&Object::Dictionary(document.trailer.clone()));
    let mut faults = Vec::new();
    let mut refuse = |there: bool, sort: Sort, what: Say, hint: Say| {
        if there {
            faults.push(Finding::error(sort, what, hint));
        }
    };
    refuse(found.launches, Sort::Launch, Say::EnclosureWouldLaunch {}, PRINT_ANEW);
    refuse(
        document.catalog().is_ok_and(|catalog| catalog.has(b"Collection")),
        Sort::Portfolio,
        Say::EnclosureIsPortfolio {},
        Say::EnclosureSaveFiles {},
    );
    refuse(found.dynamic_form, Sort::DynamicForm, Say::EnclosureIsDynamic {}, PRINT_ANEW);
    refuse(found.media, Sort::Media, Say::EnclosureHasMedia {}, PRINT_ANEW);
    refuse(found.outside, Sort::OutsideData, Say::EnclosureFromOutside {}, PRINT_ANEW);
    if !faults.is_empty() {
        return faults;
    }
    let mut tell = |there: bool, sort: Sort, what: Say, hint: Say| {
        if there {
            faults.push(Finding::warning(sort, what, hint));
        }
    };
    tell(found.javascript, Sort::Javascript, Say::EnclosureHasJavascript {}, Say::EnclosureLookAtNumbers {});
    tell(found.embedded, Sort::EmbeddedFiles, Say::EnclosureHasFiles {}, Say::EnclosureSaveIfMatter {});
    tell(Layers::of(document).any(), Sort::HiddenLayers, Say::EnclosureHasHiddenLayers {}, Say::EnclosureSwitchOn {});
    tell(found.signed, Sort::SignatureLost, Say::EnclosureIsSigned {}, Say::EnclosureSendFile {});
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

//! Trailer and catalog (ISO 32000-2, 7.5.5 and 7.7.2): what the file says of itself, and the data for checking signatures.

use lopdf::{Dictionary, Object};
use quick_xml::events::Event;

use super::Changes;
use super::told::Gravity;
use super::walk::{Comparison, Place, differ, shown};
use crate::seal::read::{PdfFile, Result, same};
use crate::words::Say;

/// Keys of a document security store and of the entries of its VRI (ISO 32000-2, tables 261 and 262).
const STORE: [&[u8]; 5] = [b"Type", b"VRI", b"Certs", b"OCSPs", b"CRLs"];
const STORE_ENTRY: [&[u8]; 6] = [b"Type", b"Cert", b"OCSP", b"CRL", b"TU", b"TS"];

impl Comparison<'_, '_> {
    /// The trailer; its `Root` is compared already.
    pub(super) fn trailer(&mut self) -> Result<()> {
        let (a, b) = (&self.old.trailer, &self.new.trailer);
        if !self.fixed_value(b"Encrypt", a.get(b"Encrypt").ok(), b.get(b"Encrypt").ok(), Place::Document) {
            self.found.object(Gravity::Technical, Say::SealEncryption {});
        }
        // The first half of the name is part of the key (7.6.4.3).
        let name = |file: &PdfFile<'_>| match file.value(&file.trailer, b"ID") {
            Ok(Object::Array(halves)) => halves.first().cloned(),
            _ => None,
        };
        if a.has(b"Encrypt") && name(self.old) != name(self.new) {
            self.found.object(Gravity::Technical, Say::SealEncryption {});
        }
        self.judge(a, b, b"Info");
        let (before, after) = (self.old.value(a, b"Info")?, self.new_value(b, b"Info")?);
        self.free(a.get(b"Info").ok(), b.get(b"Info").ok())?;
        if !same(&before, &after) {
            match after {
                Object::Dictionary(_) | Object::Null => self.metadata_changed(),
                _ => self.found.object(Gravity::Technical, Say::SealAboutFile {}),
            }
        }
        Ok(())
    }

    fn metadata_changed(&mut self) {
        self.found.allow(Changes::SignaturesAndMetadata, Say::SealMetadata {});
    }

    /// All keys of the catalog but the form.
    pub(super) fn catalog(&mut self, a: &Dictionary, b: &Dictionary) -> Result<()> {
        let mut keys: Vec<Vec<u8>> = a.iter().map(|(key, _)| key.clone()).collect();
        keys.extend(b.iter().filter(|(key, _)| !a.has(key)).map(|(key, _)| key.clone()));
        for key in keys {
            match key.as_slice() {
                b"AcroForm" => {}
                b"Metadata" => self.metadata(a, b)?,
                b"DSS" => self.security_store(a, b)?,
                b"Extensions" | b"Version" => self.standards(a, b, &key)?,
                _ => {
                    if !self.fixed_value(&key, a.get(&key).ok(), b.get(&key).ok(), Place::Document) {
                        self.catalog_changed(&key);
                    }
                }
            }
        }
        Ok(())
    }

    fn catalog_changed(&mut self, key: &[u8]) {
        let what = match key {
            b"Pages" => return self.page_tree_changed(),
            b"OpenAction" | b"AA" => Say::SealOpening {},
            b"Names" | b"AF" | b"Collection" => Say::SealAttachments {},
            b"OCProperties" => Say::SealLayers {},
            b"StructTreeRoot" | b"MarkInfo" | b"Lang" => Say::SealReadAloud {},
            b"Outlines" | b"Dests" | b"PageLabels" => Say::SealBookmarks {},
            b"Perms" | b"Legal" => Say::SealPermissions {},
            key => Say::SealEntry { key: shown(key).into() },
        };
        self.found.object(Gravity::Document, what);
    }

    /// The XMP packet (14.3.2).
    fn metadata(&mut self, a: &Dictionary, b: &Dictionary) -> Result<()> {
        self.judge(a, b, b"Metadata");
        let (before, after) = (self.old.value(a, b"Metadata")?, self.new_value(b, b"Metadata")?);
        if same(&before, &after) {
            return Ok(());
        }
        let packet = |file: &PdfFile<'_>, catalog: &Dictionary, object: &Object| match object {
            // What lies in another file can be exchanged there.
            Object::Stream(stream) if stream.dict.has(b"F") => false,
            Object::Stream(stream) => PdfFile::reference(catalog, b"Metadata")
                .is_some_and(|number| file.content(number, stream).is_ok_and(|content| is_xmp(&content))),
            object => *object == Object::Null,
        };
        if packet(self.old, a, &before) && packet(self.new, b, &after) {
            self.metadata_changed();
        } else {
            self.found.object(Gravity::Technical, Say::SealAboutFile {});
        }
        Ok(())
    }

    /// Which standards the file follows; nothing that is shown.
    fn standards(&mut self, a: &Dictionary, b: &Dictionary, key: &[u8]) -> Result<()> {
        self.judge(a, b, key);
        let (before, after) = (self.old.value(a, key)?, self.new_value(b, key)?);
        if before == after {
            return Ok(());
        }
        let plain = |value: &Object| matches!(value, Object::Name(_) | Object::Integer(_) | Object::String(..));
        let group = |value: &Object| match value {
            Object::Dictionary(d) => d.iter().all(|(_, value)| plain(value)),
            Object::Array(items) => items
                .iter()
                .all(|item| matches!(item, Object::Dictionary(d) if d.iter().all(|(_, value)| plain(value)))),
            value => plain(value),
        };
        let mut harmless = true;
        if let Object::Dictionary(extensions) = &after {
            for (name, _) in extensions.iter() {
                harmless &= group(&self.new_value(extensions, name)?);
            }
        } else {
            harmless = matches!(after, Object::Name(_));
        }
        self.free(a.get(key).ok(), b.get(key).ok())?;
        if !harmless {
            self.catalog_changed(key);
        }
        Ok(())
    }

    /// Certificates, revocation lists and replies (12.8.4.3): nothing in them is ever shown.
    fn security_store(&mut self, a: &Dictionary, b: &Dictionary) -> Result<()> {
        self.judge(a, b, b"DSS");
        let (before, after) = (self.old.value(a, b"DSS")?, self.new_value(b, b"DSS")?);
        let empty = Dictionary::new();
        let (before, after) = match (&before, &after) {
            (Object::Null, Object::Dictionary(after)) => (&empty, after),
            (Object::Dictionary(before), Object::Dictionary(after)) => (before, after),
            _ => {
                self.found.object(Gravity::Technical, Say::SealStoreGone {});
                return Ok(());
            }
        };
        // The lists may differ, what is listed may not.
        STORE.iter().for_each(|key| self.judge(before, after, key));
        let entries = |file: &dyn Fn(&Dictionary, &[u8]) -> Result<Object>, of: &Dictionary| match file(of, b"VRI")? {
            Object::Dictionary(entries) => Ok(Some(entries)),
            Object::Null => Ok(Some(Dictionary::new())),
            _ => Ok(None),
        };
        let old_entries = entries(&|d, key| self.old.value(d, key), before)?;
        let new_entries = entries(&|d, key| self.new_value(d, key), after)?;
        let mut fits = after.iter().all(|(key, _)| STORE.contains(&key.as_slice())) && self.lists_streams(after)?;
        match (old_entries, new_entries) {
            (Some(old_entries), Some(new_entries)) => {
                fits &= old_entries.iter().all(|(key, value)| new_entries.get(key).ok() == Some(value));
                for (key, _) in new_entries.iter().filter(|(key, _)| !old_entries.has(key)) {
                    fits &= match self.new_value(&new_entries, key)? {
                        Object::Dictionary(entry) => {
                            entry.iter().all(|(key, _)| STORE_ENTRY.contains(&key.as_slice()))
                                && self.lists_streams(&entry)?
                        }
                        _ => false,
                    };
                }
            }
            _ => fits = false,
        }
        let touched = a.get(b"DSS").ok() != b.get(b"DSS").ok()
            || PdfFile::reference(a, b"DSS").is_some_and(|number| !self.is_untouched(number));
        if !fits {
            self.found.object(Gravity::Technical, Say::SealStoreForm {});
        } else if touched || !differ(before, after).is_empty() {
            self.found.allow(Changes::Signatures, Say::SealStoreAdded {});
        }
        Ok(())
    }
}

impl Comparison<'_, '_> {
    /// Whether the lists of a store or of one of its entries hold streams and nothing else.
    fn lists_streams(&self, of: &Dictionary) -> Result<bool> {
        for key in [b"Certs".as_slice(), b"OCSPs", b"CRLs", b"Cert", b"OCSP", b"CRL"] {
            let items = match self.new_value(of, key)? {
                Object::Array(items) => items,
                Object::Null => continue,
                _ => return Ok(false),
            };
            for item in &items {
                let stream =
                    matches!(item, Object::Reference(_)) && matches!(self.new_resolved(item)?, Object::Stream(_));
                if !stream {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

/// Whether it is a packet of XMP (ISO 16684-1): well-formed, of the one root, without entities of its own.
fn is_xmp(content: &[u8]) -> bool {
    let mut reader = quick_xml::Reader::from_reader(content);
    let (mut depth, mut roots) = (0_usize, 0_usize);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                if depth == 0 {
                    roots += 1;
                    if start.local_name().as_ref() != "xmpmeta" {
                        return false;
                    }
                }
                depth += 1;
            }
            Ok(Event::End(_)) => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            Ok(Event::DocType(_) | Event::Empty(_)) if depth == 0 => return false,
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::Eof) => return depth == 0 && roots == 1,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_xmp;

    #[test]
    fn only_a_packet_is_one() {
        let packet =
            b"<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF/></x:xmpmeta><?xpacket end='w'?>";
        assert!(is_xmp(packet));
        for other in
            [&b""[..], b"BT (10000 EUR) Tj ET", b"<a/>", b"<x:xmpmeta>", b"<!DOCTYPE x><x:xmpmeta></x:xmpmeta>"]
        {
            assert!(!is_xmp(other), "{}", String::from_utf8_lossy(other));
        }
    }
}

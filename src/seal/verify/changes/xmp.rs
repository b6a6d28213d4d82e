//! What a packet of XMP says of a document (ISO 16684-1).
//!
//! In: the bytes of a metadata stream. Out: each property with its values, without those that a program sets anew when it adds something to a file: dates, tools
//! and the history of its states.

use std::collections::BTreeMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
/// Identifiers and history of a file's states.
const MEDIA_MANAGEMENT: &str = "http://ns.adobe.com/xap/1.0/mm/";

/// Namespace and local name.
type Name = (String, String);
/// The values of each property, in their order; with attributes of theirs, such as a language.
pub(super) type Statements = BTreeMap<Name, Vec<String>>;

/// What a packet says; none if it is not well-formed, has another root than XMP's or more than one, or declares a document type.
pub(super) fn statements(content: &[u8]) -> Option<Statements> {
    let mut reader = NsReader::from_reader(content);
    reader.config_mut().expand_empty_elements = true;
    let (mut path, mut roots, mut said) = (Vec::<Name>::new(), 0_usize, Statements::new());
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let name = name_of(&reader, &start);
                if path.is_empty() {
                    roots += 1;
                    if name.1 != "xmpmeta" {
                        return None;
                    }
                }
                path.push(name);
                for (name, value) in attributes(&reader, &start)? {
                    // A property may be written as an attribute of its description.
                    match property(&path) {
                        Some(of) => said.entry(of.clone()).or_default().push(format!("{name:?}={value}")),
                        None => said.entry(name).or_default().push(value),
                    }
                }
            }
            Event::End(_) => drop(path.pop()?),
            Event::Text(text) => add(&mut said, &path, &text),
            Event::CData(text) => add(&mut said, &path, &text),
            // A sign that is written by its name or number.
            Event::GeneralRef(sign) => add(&mut said, &path, &format!("&{};", &*sign)),
            Event::DocType(_) => return None,
            Event::Eof => break,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::Empty(_) => {}
        }
    }
    said.retain(|name, _| !is_of_maker(name));
    (path.is_empty() && roots == 1).then_some(said)
}

fn add(said: &mut Statements, path: &[Name], text: &str) {
    if !text.trim().is_empty() {
        said.entry(property(path).cloned().unwrap_or_default()).or_default().push(text.to_owned());
    }
}

/// The property in which something stands: the element right below a description.
fn property(path: &[Name]) -> Option<&Name> {
    let description = path.iter().position(|(namespace, name)| namespace == RDF && name == "Description")?;
    path.get(description + 1)
}

fn name_of(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Name {
    let (namespace, local) = reader.resolver().resolve_element(start.name());
    (text_of(&namespace), local.as_ref().to_owned())
}

fn attributes(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Option<Vec<(Name, String)>> {
    let mut all = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
        all.push(((text_of(&namespace), local.as_ref().to_owned()), attribute.value.into_owned()));
    }
    Some(all)
}

fn text_of(namespace: &ResolveResult<'_>) -> String {
    match namespace {
        ResolveResult::Bound(namespace) => namespace.as_ref().to_owned(),
        ResolveResult::Unbound => String::new(),
        // A prefix that nothing explains stays what it is.
        ResolveResult::Unknown(prefix) => format!("{prefix:?}"),
    }
}

fn is_of_maker((namespace, name): &Name) -> bool {
    match namespace.as_str() {
        XMP => matches!(name.as_str(), "ModifyDate" | "MetadataDate" | "CreatorTool"),
        PDF => name == "Producer",
        other => other == MEDIA_MANAGEMENT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(description: &str) -> Option<Statements> {
        let text = format!(
            "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='{RDF}'>{description}</r:RDF></x:xmpmeta><?xpacket end='w'?>"
        );
        statements(text.as_bytes())
    }

    fn described(title: &str, more: &str) -> Option<Statements> {
        packet(&format!(
            "<r:Description r:about='' xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:p='{PDF}' xmlns:m='{XMP}' {more}><d:title><r:Alt><r:li xml:lang='de'>{title}</r:li></r:Alt></d:title></r:Description>"
        ))
    }

    #[test]
    fn only_a_packet_is_one() {
        assert_eq!(packet(""), Some(Statements::new()));
        for other in
            [&b""[..], b"BT (10000 EUR) Tj ET", b"<a/>", b"<x:xmpmeta>", b"<!DOCTYPE x><x:xmpmeta></x:xmpmeta>"]
        {
            assert!(statements(other).is_none(), "{}", String::from_utf8_lossy(other));
        }
    }

    #[test]
    fn what_is_said_of_the_document_is_told_from_what_is_said_of_programs() {
        let before = described("Widerspruch", "m:ModifyDate='2026-11-22'");
        assert!(before.as_ref().is_some_and(|said| said.len() == 2), "{before:?}");
        assert_eq!(described("Widerspruch", "m:ModifyDate='2026-11-23' p:Producer='x'"), before);
        for other in [
            described("Einwilligung", "m:ModifyDate='2026-11-22'"),
            described("Widerspruch&amp;", ""),
            described("Widerspruch", "d:creator='x'"),
            described("Widerspruch", "p:Keywords='x'"),
            described("Widerspruch</r:li><r:li xml:lang='en'>Consent", ""),
            packet(""),
        ] {
            assert_ne!(other, before);
        }
    }
}

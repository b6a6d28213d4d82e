//! What a file says of itself.
//!
//! In: title, language and date. Out: the XMP packet (ISO 16684-1) that PDF/A and PDF/UA ask for, with the
//! extension schema ISO 19005-2, 6.6.2.3 wants for the PDF/UA part, and the document information that must
//! agree with it. No author, producer, path or host: the letter itself says who wrote it.

use chrono::{Datelike, NaiveDate};

use crate::object::write::{Text, write_to};

/// The part of the packet that claims PDF/A-2a and PDF/UA-1.
const CLAIM: &str =
    "\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";
/// The names of the claim …
const CLAIM_NAMES: &str =
    r#" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/""#;
/// … and the schema of those that XMP does not know.
const CLAIM_SCHEMA: &str = r#"
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"#;

/// The XMP packet; `conforms` says whether the file claims the two standards.
pub fn xmp(title: &str, language: &str, date: NaiveDate, conforms: bool) -> String {
    let [names, claim, schema] = if conforms { [CLAIM_NAMES, CLAIM, CLAIM_SCHEMA] } else { [""; 3] };
    let title = escaped(title);
    let language = escaped(language);
    let date = format!("{:04}-{:02}-{:02}T00:00:00Z", date.year(), date.month(), date.day());
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"{names}>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>{claim}
</rdf:Description>{schema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Writes the document information dictionary (ISO 32000-1, 14.3.3).
pub fn put_information(out: &mut Vec<u8>, title: &str, date: NaiveDate) {
    let date = format!("(D:{:04}{:02}{:02}000000Z)", date.year(), date.month(), date.day());
    write_to!(out, "<</Title", Text(title), "/CreationDate", date, "/ModDate", date, ">>");
}

/// Writes the packet. Archives look for it in the bytes of a file, so it is not compressed.
pub fn put_packet(out: &mut Vec<u8>, xmp: &str) {
    write_to!(out, "<</Type/Metadata/Subtype/XML/Length ", xmp.len(), ">>\nstream\n", xmp, "\nendstream");
}

/// What the catalogs of all documents say: they are tagged, and a viewer shows their title.
pub const OF_ALL: &str = "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>";

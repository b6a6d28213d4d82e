//! A small maker of PDFs and of updates to them, right and wrong in every way that forgers need.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::last_start;

/// A letter of one page as its author prepares it: objects by number, and what stands in the trailer besides.
#[derive(Clone)]
pub struct Letter {
    pub objects: BTreeMap<u32, String>,
    pub trailer: String,
    /// What stands in its signature besides.
    pub value: String,
}

/// A stream that shows a sentence.
pub fn shows(dictionary: &str, text: &str) -> String {
    stream(dictionary, &format!("BT /F 24 Tf 72 700 Td ({text}) Tj ET"))
}

/// A stream.
pub fn stream(dictionary: &str, content: &str) -> String {
    format!("<< {dictionary} /Length {} >>\nstream\n{content}\nendstream", content.len())
}

/// A drawing as large as the page, with nothing of the page to be seen through it.
pub fn overlay() -> String {
    let content = "1 g 0 0 595 842 re f 0 g BT /F 24 Tf 72 700 Td (I owe you 10000 EUR) Tj ET";
    stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>", content)
}

impl Letter {
    /// Objects: catalog, page tree, page, content, font.
    pub fn new() -> Self {
        let objects = [
            (1, "<< /Type /Catalog /Pages 2 0 R >>".to_owned()),
            (2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned()),
            (
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
                    .to_owned(),
            ),
            (4, shows("", "I owe you 10 EUR")),
            (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned()),
        ];
        Letter { objects: BTreeMap::from(objects), trailer: String::new(), value: String::new() }
    }

    /// With an object of this number, new or instead of another.
    pub fn with(mut self, number: u32, object: impl Into<String>) -> Self {
        self.objects.insert(number, object.into());
        self
    }

    /// With more in an object that is a dictionary.
    pub fn plus(mut self, number: u32, more: &str) -> Self {
        let object = self.objects.get_mut(&number).unwrap();
        *object = plus(object, more);
        self
    }

    /// With more in the trailer.
    pub fn trailing(mut self, more: &str) -> Self {
        self.trailer = more.into();
        self
    }

    /// With more in the signature that [`Letter::signed_by`] makes.
    pub fn with_value(mut self, more: &str) -> Self {
        self.value = more.into();
        self
    }

    /// With an item in a list of an object that is a dictionary.
    fn listing(mut self, number: u32, key: &str, item: &str) -> Self {
        let head = format!("{key} [");
        let object = self.objects.get_mut(&number).unwrap();
        assert!(object.contains(&head));
        *object = object.replacen(&head, &format!("{head}{item} "), 1);
        self
    }

    /// The file, with a table.
    pub fn write(&self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let size = self.objects.keys().next_back().unwrap() + 1;
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for number in 1..size {
            match self.objects.get(&number) {
                Some(object) => {
                    let _ = writeln!(table, "{:010} 00000 n ", out.len());
                    out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
                }
                None => table += "0000000000 00000 f \n",
            }
        }
        let start = out.len();
        out.extend(table.bytes());
        out.extend(
            format!("trailer\n<< /Size {size} /Root 1 0 R {} >>\nstartxref\n{start}\n%%EOF\n", self.trailer).bytes(),
        );
        out
    }
}

/// A dictionary with more in it.
pub fn plus(dictionary: &str, more: &str) -> String {
    let end = dictionary.rfind(">>").unwrap();
    format!("{}{more} >>{}", &dictionary[..end], &dictionary[end + 2..])
}

/// What an object of a file is now; only for objects that lie by themselves under this text.
pub fn now_is(pdf: &[u8], number: u32) -> String {
    let head = format!("\n{number} 0 obj\n");
    let at = crate::find(pdf, head.as_bytes()) + head.len();
    let end = pdf[at..].windows(7).position(|w| w == b"\nendobj").unwrap();
    String::from_utf8_lossy(&pdf[at..at + end]).into_owned()
}

/// An update with a table.
#[derive(Default, Clone)]
pub struct Update {
    objects: Vec<(u32, u16, String)>,
    free: Vec<u32>,
    trailer: String,
    no_previous: bool,
}

impl Update {
    pub fn new() -> Self {
        Update::default()
    }

    pub fn with(self, number: u32, object: impl Into<String>) -> Self {
        self.with_generation(number, 0, object)
    }

    pub fn with_generation(mut self, number: u32, generation: u16, object: impl Into<String>) -> Self {
        self.objects.push((number, generation, object.into()));
        self
    }

    /// Deletes an object.
    pub fn without(mut self, number: u32) -> Self {
        self.free.push(number);
        self
    }

    pub fn trailing(mut self, more: &str) -> Self {
        self.trailer += more;
        self
    }

    /// Forgets what was before.
    pub fn alone(mut self) -> Self {
        self.no_previous = true;
        self
    }

    /// The file with the update behind it.
    pub fn of(&self, pdf: &[u8]) -> Vec<u8> {
        let mut out = pdf.to_vec();
        let mut table = String::from("xref\n");
        for (number, generation, object) in &self.objects {
            let _ = write!(table, "{number} 1\n{:010} {generation:05} n \n", out.len());
            out.extend(format!("{number} {generation} obj\n{object}\nendobj\n").bytes());
        }
        for number in &self.free {
            let _ = write!(table, "{number} 1\n0000000000 00001 f \n");
        }
        let start = out.len();
        let previous = if self.no_previous { String::new() } else { format!("/Prev {}", last_start(pdf)) };
        let more = &self.trailer;
        out.extend(table.bytes());
        out.extend(
            format!("trailer\n<< /Size 200 /Root 1 0 R {previous} {more} >>\nstartxref\n{start}\n%%EOF\n").bytes(),
        );
        out
    }
}

impl Letter {
    /// The letter signed by another program: what is to be signed goes to `sign`, which answers with the signature.
    pub fn signed_by(&self, sub_filter: &str, sign: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
        let value = unsigned(sub_filter, &self.value);
        let letter = self
            .clone()
            .with(
                7,
                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /V 6 0 R /F 132 /P 3 0 R /Rect [0 0 0 0] >>",
            )
            .with(6, value);
        let letter = if self.objects[&1].contains("/Fields [") {
            letter.listing(1, "/Fields", "7 0 R").listing(3, "/Annots", "7 0 R")
        } else {
            letter.plus(1, "/AcroForm << /Fields [7 0 R] /SigFlags 3 >>").plus(3, "/Annots [7 0 R]")
        };
        filled(letter.write(), sign)
    }
}

impl Update {
    /// The update signed by another program: `number` is the object of the signature's value.
    pub fn signed_by(self, number: u32, pdf: &[u8], sign: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
        filled(self.with(number, unsigned("adbe.pkcs7.detached", "")).of(pdf), sign)
    }
}

/// Room for a signature, in bytes.
const ROOM: usize = 12_000;

/// The value of a signature that is still to be made.
fn unsigned(sub_filter: &str, more: &str) -> String {
    format!(
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /{sub_filter} /M (D:20261122120000Z) /ByteRange [{}] /Contents <{}> {more} >>",
        " ".repeat(40),
        "0".repeat(2 * ROOM),
    )
}

/// A file with the last signature made that stands in it.
fn filled(mut file: Vec<u8>, sign: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let last = |wanted: &[u8]| file.windows(wanted.len()).rposition(|window| window == wanted).unwrap() + wanted.len();
    let (start, at) = (last(b"/Contents <") - 1, last(b"/ByteRange ["));
    let end = start + 2 * ROOM + 2;
    let ranges = format!("0 {start} {end} {}", file.len() - end);
    file[at..at + ranges.len()].copy_from_slice(ranges.as_bytes());
    let signature = sign(&[&file[..start], &file[end..]].concat());
    assert!(signature.len() <= ROOM);
    let digits: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    file[start + 1..start + 1 + digits.len()].copy_from_slice(digits.as_bytes());
    file
}

/// Whether something stands in a file.
pub fn contains(file: &[u8], wanted: &[u8]) -> bool {
    file.windows(wanted.len()).any(|window| window == wanted)
}

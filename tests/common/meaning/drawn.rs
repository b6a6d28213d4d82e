//! What is drawn on a page, and where.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};

use super::resources::widths;
use super::{Item, Page, entry, number, visible};
use crate::common::pdf::{Alphabet, codes};

/// Text by page and marked-content identifier.
pub type Marked = BTreeMap<(usize, i64), String>;

/// A font while text is shown in it.
struct Shown<'a> {
    alphabet: &'a Alphabet,
    name: String,
    widths: Vec<f32>,
    size: f32,
}

/// A line of text while it is drawn.
#[derive(Default)]
struct Line {
    start: (f32, f32),
    pen: f32,
    text: String,
    fonts: Vec<String>,
    begins: Vec<f32>,
    size: f32,
    rises: Vec<f32>,
}

impl Line {
    fn show(&mut self, operand: &Object, font: &Shown<'_>) {
        match operand {
            Object::Array(items) => items.iter().for_each(|item| self.show(item, font)),
            Object::String(bytes, _) => {
                self.size = font.size;
                if self.fonts.last() != Some(&font.name) {
                    self.fonts.push(font.name.clone());
                }
                for code in codes(bytes) {
                    self.begins.push(self.pen);
                    self.pen += font.widths[usize::from(code)] / 1000.0 * font.size;
                    self.text.push_str(font.alphabet.get(&code).map_or("", String::as_str));
                }
            }
            kerning => self.pen -= number(kerning) / 1000.0 * font.size,
        }
    }

    fn item(self, mark: &str) -> Item {
        let middle = self.begins.iter().sum::<f32>() / self.begins.len().max(1) as f32;
        let mut numbers = vec![self.start.0, self.start.1, self.pen, middle, self.size];
        numbers.extend(self.rises);
        Item { what: format!("{mark} | {} | {}", self.fonts.join("+"), visible(&self.text)), numbers }
    }
}

/// The letters of fonts, by their names on the pages.
type Alphabets = BTreeMap<Vec<u8>, Alphabet>;

pub fn page(document: &Document, index: usize, id: ObjectId, alphabets: &Alphabets, marked: &mut Marked) -> Page {
    let dict = document.get_dictionary(id).unwrap();
    assert_eq!(dict.get(b"Tabs").and_then(Object::as_name).expect("the order of tabs"), b"S");
    let media = entry(document, dict, "MediaBox").and_then(|o| o.as_array().ok()).expect("a size");
    let data = document.get_page_content(id);
    let items = items(document, id, &data, alphabets, &mut |identifier, text| {
        marked.entry((index, identifier)).or_default().push_str(text);
    });
    Page { size: (number(&media[2]), number(&media[3])), items }
}

/// What is seen of the signature, if anything is; its fonts are those of the pages.
pub fn seal(document: &Document, pages: &[ObjectId], alphabets: &Alphabets) -> Vec<Item> {
    let dictionary = |object: &Object, key: &str| entry(document, object.as_dict().ok()?, key).cloned();
    let appearance = || {
        let form = entry(document, document.catalog().ok()?, "AcroForm")?;
        let field = document.dereference(dictionary(form, "Fields")?.as_array().ok()?.first()?).ok()?.1.clone();
        dictionary(&dictionary(&field, "AP")?, "N")
    };
    let Some(Object::Stream(seen)) = appearance() else { return Vec::new() };
    items(document, pages[0], &seen.get_plain_content().unwrap(), alphabets, &mut |_, _| panic!("nothing is marked"))
}

/// The items of a content stream; `marked` is told of each text by its marked-content identifier.
fn items(
    document: &Document,
    page: ObjectId,
    data: &[u8],
    alphabets: &Alphabets,
    marked: &mut dyn FnMut(i64, &str),
) -> Vec<Item> {
    let fonts = document.get_page_fonts(page).expect("fonts");
    let mut items = Vec::new();
    let (mut mark, mut identifier) = (String::new(), None);
    let (mut line, mut font, mut matrix, mut thickness, mut from): (Option<Line>, Option<Shown<'_>>, _, _, _) =
        (None, None, [1.0, 1.0, 0.0, 0.0], 0.0, (0.0, 0.0));
    let (mut start, mut saved) = ((0.0, 0.0), Vec::new());
    for operation in &Content::decode(data).expect("the content of a page").operations {
        let (operator, operands) = (operation.operator.as_str(), operation.operands.as_slice());
        if matches!(operator, "Td" | "ET")
            && let Some(line) = line.take()
        {
            if let Some(identifier) = identifier {
                marked(identifier, &line.text);
            }
            items.push(line.item(&mark));
        }
        match (operator, operands) {
            ("BDC", [Object::Name(tag), Object::Dictionary(properties)]) => {
                assert!(mark.is_empty(), "marks are not one in another");
                identifier = properties.get(b"MCID").and_then(Object::as_i64).ok();
                let kind = |key: &[u8]| properties.get(key).and_then(Object::as_name).map(String::from_utf8_lossy);
                mark = [Ok(String::from_utf8_lossy(tag)), kind(b"Type"), kind(b"Subtype")]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" ");
                if let Some(identifier) = identifier {
                    marked(identifier, "");
                    write!(mark, " {identifier}").unwrap();
                }
                if let Ok(actual) = properties.get(b"ActualText").and_then(lopdf::decode_text_string) {
                    write!(mark, " says {actual}").unwrap();
                }
            }
            ("EMC", []) => mark.clear(),
            ("BT", []) => start = (0.0, 0.0),
            ("ET", []) => font = None,
            ("Td", [x, y]) => {
                start = (start.0 + number(x), start.1 + number(y));
                line = Some(Line { start, pen: start.0, ..Line::default() });
            }
            ("Tf", [Object::Name(name), size]) => {
                let base = fonts[name].get(b"BaseFont").and_then(Object::as_name).unwrap();
                font = Some(Shown {
                    alphabet: &alphabets[name],
                    name: String::from_utf8_lossy(base).split_once('+').unwrap().1.to_owned(),
                    widths: widths(document, fonts[name]),
                    size: number(size),
                });
            }
            ("Ts", [rise]) => line.as_mut().unwrap().rises.extend(Some(number(rise)).filter(|rise| *rise != 0.0)),
            ("TJ", [shown]) => line.as_mut().expect("a place").show(shown, font.as_ref().expect("a font")),
            ("w", [width]) => thickness = number(width),
            ("m", [x, y]) => from = (number(x), number(y)),
            ("l", [x, y]) => items.push(Item {
                what: format!("{mark} | rule"),
                numbers: vec![from.0, from.1, number(x), number(y), thickness],
            }),
            ("q", []) => saved.push(matrix),
            ("Q", []) => matrix = saved.pop().expect("as many q as Q"),
            // Nothing is turned: scale, then shift.
            ("cm", [a, b, c, d, e, f]) => {
                assert_eq!((number(b), number(c)), (0.0, 0.0), "a picture that is turned");
                let [right, up, left, bottom] = matrix;
                matrix = [number(a) * right, number(d) * up, number(e) * right + left, number(f) * up + bottom];
            }
            ("Do", [Object::Name(name)]) => {
                let what = format!("{mark} | {}", String::from_utf8_lossy(name));
                items.push(Item { what, numbers: matrix.to_vec() });
            }
            ("S", []) => {}
            other => panic!("an operator that no letter needs: {other:?}"),
        }
    }
    assert!(mark.is_empty() && line.is_none());
    items
}

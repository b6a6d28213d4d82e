//! A font with just the glyphs in use.
//!
//! In: a face and glyphs of it. Out: [`EmbeddedFont`], the objects of a Type 0 font (ISO 32000-1, 9.7) with a TrueType program, ready to be
//! put into any document: subset, compressed, with widths and ToUnicode. It holds a fixed alphabet, the letters nearly every letter is made
//! of, under the same codes in all documents, and behind it what a document needs beyond (the Ł of a name). Each set of glyphs is made and
//! compressed once; the bytes of a document thus do not depend on which others were written before it. printpdf makes the dictionaries; the
//! program is cut by `subsetter`, because printpdf does that only together with its layout engine, and the widths and the ToUnicode map are
//! ours, because printpdf cuts widths where ISO 19005 wants them to agree with the program, and maps a glyph to one character.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::sync::Arc;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use printpdf::{FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, TextItem};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::encoding;
use super::error::PdfError;
use super::program;
use crate::cache::Cache;
use crate::layout::page::Pages;
use crate::object::deflate::{Effort, compressed, deflate};
use crate::object::references::{references, renumbered};
use crate::paper::fonts::{BUILT_IN_FACES, Face, FaceId, Style};

/// Letters, figures, signs and ligatures that nearly every letter uses. What one in ten has ("§", "&") costs the others more bytes than it
/// costs that one time.
const ALPHABET: &str = " '()+,-./0123456789:;@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz·ÄÖÜßäöü–’“„•\u{ad}\u{fb00}\u{fb01}\u{fb02}\u{fb03}";
/// The same for bold, in which names, subject, headings and heads of tables stand.
const BOLD_ALPHABET: &str = " (),-.0123456789:ABCDEFGHIJKLMNOPRSTUVWZabcdefghijklmnoprstuvwxyzßÄÖÜäöü–";
/// Fonts kept at most, of some eight kilobytes each; a run with ever new rare letters stays in flat memory.
const KEPT: usize = 512;
/// No character has this number.
const NO_CHARACTER: u32 = u32::MAX;
/// Stands for "not in the set".
const NONE: u16 = u16::MAX;

/// A font ready to be put into documents.
pub struct EmbeddedFont {
    /// The face it is of.
    pub face: FaceId,
    /// Its name among the resources of a page.
    pub name: String,
    /// Objects with local numbers from 1; references among them use the same numbers, and 0 for the map of codes that fonts share.
    pub objects: Vec<(u32, Object)>,
    /// Local number of the font dictionary.
    pub root: u32,
    /// Glyph of the face to code in a text string.
    codes: Vec<u16>,
    /// Code to width, in thousandths of the em.
    widths: Vec<i64>,
}

impl EmbeddedFont {
    /// How many glyphs it holds.
    pub fn count(&self) -> usize {
        self.widths.len()
    }

    /// The number of a glyph of the face among those of the font, of which its code is made; none if the font does not hold it.
    pub fn code(&self, glyph: u16) -> Option<u16> {
        self.codes.get(usize::from(glyph)).copied().filter(|c| *c != NONE)
    }

    /// The width a viewer adds after a code, in thousandths of the em.
    pub fn width(&self, code: u16) -> i64 {
        self.widths.get(usize::from(code)).copied().unwrap_or(0)
    }
}

/// Fonts made so far.
pub struct FontCache {
    /// By face: the font of its alphabet alone.
    alphabets: BTreeMap<FaceId, Arc<EmbeddedFont>>,
    /// By face and what they hold beyond its alphabet.
    larger: Cache<(FaceId, Others), Arc<EmbeddedFont>>,
    characters: HashMap<FaceId, Arc<[u32]>>,
}

/// Glyphs beyond the alphabet, with the text each stands for in a document: a dotless i can be half of an i with a dot.
pub type Others = BTreeMap<u16, String>;

impl Default for FontCache {
    fn default() -> Self {
        FontCache { alphabets: BTreeMap::new(), larger: Cache::new(KEPT), characters: HashMap::new() }
    }
}

impl FontCache {
    /// The font of the alphabet of a face; faces without one have a font of no glyphs.
    ///
    /// # Errors
    /// A font program cannot be cut.
    pub fn alphabet(&mut self, pages: &Pages, face: FaceId) -> Result<&Arc<EmbeddedFont>, PdfError> {
        if !self.alphabets.contains_key(&face) {
            let made = Arc::new(self.font(pages, face, &Others::new())?);
            self.alphabets.insert(face, made);
        }
        self.alphabets.get(&face).ok_or(PdfError::Shape("a font"))
    }

    /// The font of the alphabet and of other glyphs.
    ///
    /// # Errors
    /// A font program cannot be cut.
    pub fn with(&mut self, pages: &Pages, face: FaceId, others: Others) -> Result<Arc<EmbeddedFont>, PdfError> {
        if others.is_empty() {
            return self.alphabet(pages, face).cloned();
        }
        let key = (face, others);
        if let Some(font) = self.larger.get(&key) {
            return Ok(font);
        }
        let font = Arc::new(self.font(pages, face, &key.1)?);
        self.larger.insert(key, font.clone());
        Ok(font)
    }

    fn font(&mut self, pages: &Pages, id: FaceId, others: &Others) -> Result<EmbeddedFont, PdfError> {
        let face = pages.faces.get(id);
        let characters = self.characters.entry(id).or_insert_with(|| characters(face).into());
        let others_text = |glyph: u16| others.get(&glyph).filter(|text| !text.is_empty()).cloned();
        let own = |glyph: u16| characters.get(usize::from(glyph)).map(|code| text_of(*code));
        let text = |glyph: u16| others_text(glyph).or_else(|| own(glyph)).unwrap_or_default();
        let glyphs: Vec<u16> = alphabet(face, id).into_iter().chain(others.keys().copied()).collect();
        embed(face, id, &glyphs, &text)
    }
}

/// The glyphs of the alphabet of a face; empty for faces that have none.
fn alphabet(face: &Face, id: FaceId) -> BTreeSet<u16> {
    let letters = match face.style {
        _ if usize::from(id.0) >= BUILT_IN_FACES => "",
        Style::Regular => ALPHABET,
        Style::Bold => BOLD_ALPHABET,
        Style::Italic => "",
    };
    let charmap = face.font.charmap();
    letters.chars().filter_map(|c| charmap.map_unicode(c)).map(|g| g.to_u32() as u16).collect()
}

/// The character each glyph of a face stands for by itself, the first of several; [`NO_CHARACTER`] where there is none.
fn characters(face: &Face) -> Vec<u32> {
    let mut characters = vec![NO_CHARACTER; face.font.num_glyphs() as usize];
    for (code, glyph) in face.font.charmap().unicodes() {
        if let Some(known) = characters.get_mut(glyph.to_u32() as usize) {
            *known = code.min(*known);
        }
    }
    characters
}

/// What a character is copied as. The compatibility ligatures are copied as letters.
fn text_of(code: u32) -> String {
    const LIGATURES: [&str; 5] = ["ff", "fi", "fl", "ffi", "ffl"];
    match code {
        0xfb00..=0xfb04 => LIGATURES[(code - 0xfb00) as usize].to_owned(),
        code => char::from_u32(code).map(String::from).unwrap_or_default(),
    }
}

/// A font of these glyphs, with codes in their order.
fn embed(face: &Face, id: FaceId, glyphs: &[u16], text: &dyn Fn(u16) -> String) -> Result<EmbeddedFont, PdfError> {
    let remapper = GlyphRemapper::new_from_glyphs(glyphs);
    let program = subsetter::subset(&face.data, 0, &remapper)
        .map_err(|error| PdfError::Subset { font: face.name.clone(), reason: error.to_string() })?;
    if remapper.num_gids() > encoding::MOST {
        return Err(PdfError::Shape("codes for so many glyphs"));
    }
    let program = program::without_names(&program).unwrap_or(program);
    let shaper = harfrust::ShaperFont::new(&face.font);
    let mut codes = vec![NONE; face.font.num_glyphs() as usize];
    let mut widths = Vec::new();
    let mut texts = Vec::new();
    for (code, glyph) in remapper.remapped_gids().enumerate() {
        // .notdef is in every font, but nothing is ever set with it.
        if let Some(slot) = codes.get_mut(usize::from(glyph)).filter(|_| glyph != 0) {
            *slot = code as u16;
        }
        let advance = shaper.glyph_h_advance(u32::from(glyph).into()) as f32;
        widths.push((advance * 1000.0 / face.units_per_em).round() as i64);
        texts.push(if glyph == 0 { String::new() } else { text(glyph) });
    }
    let name = format!("{}+{}", tag(face, glyphs), face.name);
    let mut objects = dictionaries(&name, &program, widths.len() as u16)?;
    improve(&mut objects, face, &program, &widths, &texts);
    Ok(EmbeddedFont { face: id, name: format!("F{}", id.0), objects: objects.list, root: objects.root, codes, widths })
}

/// The six capitals before a subset's name (ISO 32000-1, 9.6.4), from what is in it.
fn tag(face: &Face, glyphs: &[u16]) -> String {
    let mut hash = Sha256::new();
    hash.update(face.name.as_bytes());
    for glyph in glyphs {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|b| char::from(b'A' + b % 26)).collect()
}

struct FontObjects {
    list: Vec<(u32, Object)>,
    root: u32,
}

/// Lets printpdf write the font once and takes its objects out of the document.
fn dictionaries(name: &str, program: &[u8], glyphs: u16) -> Result<FontObjects, PdfError> {
    const FONT: &str = "F";
    // printpdf writes what the pages use: a page that shows every glyph, by characters of a private area.
    const PRIVATE: u32 = 0xF0000;
    let map: BTreeMap<u32, u16> = (0..glyphs).map(|g| (PRIVATE + u32::from(g), g)).collect();
    let all: String = map.keys().filter_map(|c| char::from_u32(*c)).collect();
    let metrics = FontMetrics { ascent: 0, descent: 0 };
    let parsed =
        ParsedFont::with_glyph_data(program.to_vec(), 0, Some(name.to_owned()), map, BTreeMap::new(), 1000, metrics);
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.insert(FontId(FONT.into()), printpdf::PdfFont::new(parsed));
    document.pages.push(PdfPage::new(
        printpdf::Mm(1.0),
        printpdf::Mm(1.0),
        vec![
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(FontId(FONT.into())), size: printpdf::Pt(1.0) },
            Op::ShowText { items: vec![TextItem::Text(all)] },
            Op::EndTextSection,
        ],
    ));
    let options = PdfSaveOptions { subset_fonts: false, optimize: false, secure: true, image_optimization: None };
    let lopdf = document.to_lopdf_document(&options, &mut Vec::new());
    let is_font = |object: &Object| {
        object.as_dict().is_ok_and(|d| d.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Type0"))
    };
    let (root, _) = lopdf.objects.iter().find(|(_, o)| is_font(o)).ok_or(PdfError::Shape("a Type 0 font"))?;
    // Everything the font dictionary leads to, renumbered from 1.
    let mut order: Vec<ObjectId> = vec![*root];
    let mut at = 0;
    while let Some(id) = order.get(at).copied() {
        if let Ok(object) = lopdf.get_object(id) {
            let mut found = Vec::new();
            references(object, &mut found);
            for id in found {
                if !order.contains(&id) {
                    order.push(id);
                }
            }
        }
        at += 1;
    }
    let number = |id: &ObjectId| order.iter().position(|o| o == id).map_or(0, |n| n as u32 + 1);
    let list = order
        .iter()
        .filter_map(|id| {
            lopdf.get_object(*id).ok().map(|o| (number(id), renumbered(o.clone(), &|id| (number(&id), 0))))
        })
        .collect();
    Ok(FontObjects { list, root: 1 })
}

/// Puts in what printpdf left out or rounded: metrics, widths, the compressed program, ToUnicode.
fn improve(objects: &mut FontObjects, face: &Face, program: &[u8], widths: &[i64], texts: &[String]) {
    let metrics = face.font.metrics();
    let scale = 1000.0 / face.units_per_em;
    let scaled = |v: f32| Object::Integer((v * scale).round() as i64);
    let line = metrics.hhea_line.as_ref();
    let ascent = line.map_or(0.8 * face.units_per_em, |l| l.ascender.to_f32());
    let descent = line.map_or(-0.2 * face.units_per_em, |l| l.descender.to_f32());
    let cap_height = metrics.cap_height.map_or(0.67 * ascent, |h| h.to_f32());
    let bounds =
        [metrics.bounds.x_min, metrics.bounds.y_min, metrics.bounds.x_max, metrics.bounds.y_max].map(|v| v.to_f32());
    let italic = face.style == Style::Italic;
    // Flags of ISO 32000-1, table 123: serif, symbolic (glyphs are found by number), italic.
    let flags = i64::from(face.serif) << 1 | 1 << 2 | i64::from(italic) << 6;
    for (_, object) in &mut objects.list {
        let kind =
            |d: &Dictionary, key: &[u8]| d.get(key).and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default();
        match object {
            Object::Dictionary(d) if kind(d, b"Type") == b"FontDescriptor" => {
                d.set("Ascent", scaled(ascent));
                d.set("Descent", scaled(descent));
                d.set("CapHeight", scaled(cap_height));
                d.set("FontBBox", bounds.map(scaled).to_vec());
                d.set("Flags", flags);
                d.set("ItalicAngle", if italic { -12 } else { 0 });
                d.set("StemV", if face.style == Style::Bold { 140 } else { 80 });
            }
            Object::Dictionary(d) if kind(d, b"Subtype") == b"Type0" => {
                if let Some(Object::Dictionary(cid)) =
                    d.get_mut(b"DescendantFonts").ok().and_then(|o| o.as_array_mut().ok()).and_then(|a| a.first_mut())
                {
                    let all = Object::Array(widths.iter().map(|w| Object::Integer(*w)).collect());
                    cid.set("W", vec![Object::Integer(0), all]);
                }
                d.set("Encoding", Object::Reference((0, 0)));
            }
            Object::Stream(stream) if stream.dict.has(b"Length1") => {
                let dict = dictionary! { "Length1" => program.len() as i64, "Filter" => "FlateDecode" };
                *stream = Stream::new(dict, deflate(program, Effort::Small));
            }
            Object::Stream(stream) => *stream = compressed(Dictionary::new(), to_unicode(texts).as_bytes()),
            _ => {}
        }
    }
}

/// The map from codes to text (ISO 32000-1, 9.10.3).
fn to_unicode(texts: &[String]) -> String {
    let mut map = format!(
        "{}/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n\
         /CMapType 2 def\n{}",
        encoding::BEGIN,
        encoding::SPACE,
    );
    let utf16 = |text: &str| text.encode_utf16().map(|u| format!("{u:04X}")).collect::<String>();
    let of_glyph = |glyph: usize| encoding::hexadecimal(glyph as u16);
    let (mut ranges, mut singles) = (Vec::new(), Vec::new());
    let mut glyph = 0;
    while let Some(text) = texts.get(glyph) {
        let (length, code) = (run_of(glyph, &texts[glyph..]), of_glyph(glyph));
        match length {
            _ if text.is_empty() => {}
            1 => singles.push(format!("{code} <{}>", utf16(text))),
            _ => ranges.push(format!("{code} {} <{}>", of_glyph(glyph + length - 1), utf16(text))),
        }
        glyph += length;
    }
    for (entries, name) in [(ranges, "bfrange"), (singles, "bfchar")] {
        for hundred in entries.chunks(100) {
            let _ = writeln!(map, "{} begin{name}\n{}\nend{name}", hundred.len(), hundred.join("\n"));
        }
    }
    map + encoding::END
}

/// How many glyphs in a row, from this one on, stand for characters in a row; a range must change the last byte alone, of codes and of
/// characters (9.10.3).
fn run_of(glyph: usize, texts: &[String]) -> usize {
    let single = |text: &String| {
        let mut chars = text.chars();
        chars.next().filter(|_| chars.next().is_none()).map(u32::from).filter(|c| *c < 0xfff0)
    };
    let Some(first) = texts.first().and_then(single) else {
        return 1;
    };
    texts
        .iter()
        .zip(first..)
        .zip(glyph..)
        .take_while(|((text, wanted), _)| single(text) == Some(*wanted) && wanted >> 8 == first >> 8)
        .take_while(|(_, of)| *of == glyph || encoding::goes_on(*of as u16))
        .count()
        .max(1)
}

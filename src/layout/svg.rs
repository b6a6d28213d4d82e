//! A page as a drawing.
//!
//! In: [`Pages`] and the index of one. Out: an SVG 1.1 of it in points, sharp at any size and without fonts: each glyph is an outline (OpenType, `glyf`)
//! that is written once and placed where the layout put it. It is for the eye, before the letter is saved; what a page says is told by the
//! letter as HTML. A page of an enclosure is shown as its frame: it is in the PDF as it is.

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::page::{Pages, Piece, Text};
use crate::letter::Picture;
use crate::paper::fonts::FaceId;
use crate::paper::geometry::Rect;

/// A page by its index; none where there are not so many.
pub fn page(pages: &Pages, index: usize) -> Option<String> {
    let page = pages.pages.get(index)?;
    let sheet = page.sheet();
    let (width, height) = (sheet.width.to_pt(), sheet.height.to_pt());
    let mut drawing = Drawing { pages, glyphs: BTreeMap::new(), body: String::new() };
    for piece in &page.pieces {
        drawing.piece(piece);
    }
    if let Some(seal) = pages.seal.as_ref().filter(|seal| seal.page == index) {
        seal.texts.iter().for_each(|text| drawing.text(text));
    }
    let Drawing { glyphs, body, .. } = drawing;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\">\n<defs>\n"
    );
    for ((face, id), outline) in &glyphs {
        let _ = writeln!(out, "<path id=\"g{}-{id}\" d=\"{outline}\"/>", face.0);
    }
    let _ = write!(out, "</defs>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{body}</svg>\n");
    Some(out)
}

struct Drawing<'p> {
    pages: &'p Pages,
    /// Outlines by face and glyph, in units of the face, upward.
    glyphs: BTreeMap<(FaceId, u16), String>,
    body: String,
}

impl Drawing<'_> {
    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Text(text) => self.text(text),
            Piece::Rule { from, to, thickness } => {
                let _ = writeln!(
                    self.body,
                    "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"#000\" stroke-width=\"{}\"/>",
                    from.x.to_pt(),
                    from.y.to_pt(),
                    to.x.to_pt(),
                    to.y.to_pt(),
                    thickness.to_pt()
                );
            }
            Piece::Picture { place, index, .. } => {
                if let Some(picture) = self.pages.pictures.get(*index).and_then(png) {
                    let head = format!("<image {} preserveAspectRatio=\"none\"", corners(place));
                    let _ = writeln!(self.body, "{head} xlink:href=\"data:image/png;base64,{picture}\"/>");
                }
            }
            Piece::Leaf { place, .. } => {
                let _ = writeln!(self.body, "<rect {} fill=\"#f2f2f2\" stroke=\"#767676\"/>", corners(place));
            }
            Piece::Seal => {}
        }
    }

    fn text(&mut self, text: &Text) {
        let (mut x, y, size) = (text.at.x.to_pt(), text.at.y.to_pt(), text.size.to_pt());
        for glyph in text.words.iter().flat_map(|word| &word.glyphs) {
            let face = self.pages.faces.get(glyph.face);
            let outline = self.glyphs.entry((glyph.face, glyph.id)).or_insert_with(|| outline(&face.data, glyph.id));
            if !outline.is_empty() {
                let (dx, dy) = (glyph.x_offset * size / 1000.0, glyph.y_offset * size / 1000.0);
                let scale = size / face.units_per_em;
                let _ = writeln!(
                    self.body,
                    "<use xlink:href=\"#g{}-{}\" transform=\"matrix({scale:.5} 0 0 -{scale:.5} {:.3} {:.3})\"/>",
                    glyph.face.0,
                    glyph.id,
                    x + dx,
                    y - dy
                );
            }
            x += glyph.advance * size / 1000.0;
        }
    }
}

fn corners(place: &Rect) -> String {
    let (left, top) = (place.left.to_pt(), place.top.to_pt());
    format!("x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\"", place.width.to_pt(), place.height.to_pt())
}

/// The outline of a glyph as the data of a path; empty for a space.
fn outline(font: &[u8], id: u16) -> String {
    let mut pen = Pen(String::new());
    let glyph = FontRef::new(font).ok().and_then(|font| font.outline_glyphs().get(GlyphId::new(u32::from(id))));
    if let Some(glyph) = glyph {
        let _ = glyph.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
    }
    pen.0
}

struct Pen(String);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M{x} {y}");
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L{x} {y}");
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let _ = write!(self.0, "Q{cx} {cy} {x} {y}");
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let _ = write!(self.0, "C{ax} {ay} {bx} {by} {x} {y}");
    }
    fn close(&mut self) {
        self.0.push('Z');
    }
}

/// A picture as a PNG in base64.
fn png(picture: &Picture) -> Option<String> {
    let (width, height) = picture.size;
    let image = image::RgbaImage::from_raw(width, height, picture.rgba.to_vec())?;
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).ok()?;
    Some(STANDARD.encode(bytes.into_inner()))
}

//! What a later signature draws on a page (ISO 32000-2, 12.5.2 and 12.5.5).
//!
//! In: a signature's widget as it is now, and the page of the signed state. Out: its share of what is seen of the page; none where programs may draw it in different
//! places or sizes: a rectangle that is not four numbers, an appearance without bounds, a size or direction of its own.

use lopdf::{Dictionary, Object};

use super::walk::Comparison;
use crate::seal::read::{PdfFile, Result};

/// Levels of the page tree from which a page takes its size.
const DEEPEST: usize = 64;
/// The bits of `F` by which a widget keeps its size or direction whatever its page does: no zoom, no rotation (table 167).
const KEEPS_ITS_SIZE: i64 = 1 << 3 | 1 << 4;

/// Two opposite corners, in points.
type Rectangle = [f32; 4];

impl Comparison<'_, '_> {
    /// The share of a page that a widget covers.
    pub(super) fn drawn_share(&self, widget: &Dictionary, page: &Dictionary) -> Result<Option<f32>> {
        let Some(rectangle) = rectangle(self.new, widget, b"Rect")? else { return Ok(None) };
        let share = area(rectangle) / self.seen_area(page)?;
        let keeps = self.new_value(widget, b"F")?.as_i64().unwrap_or(0) & KEEPS_ITS_SIZE != 0;
        Ok(((share == 0.0 || !keeps) && self.is_bounded(widget)?).then_some(share))
    }

    /// Whether each of its appearances has bounds; without them some programs fill the page.
    fn is_bounded(&self, widget: &Dictionary) -> Result<bool> {
        let Object::Dictionary(looks) = self.new_value(widget, b"AP")? else { return Ok(true) };
        for key in [b"N", b"R", b"D"] {
            let streams = match self.new_value(&looks, key)? {
                Object::Dictionary(states) => {
                    states.iter().map(|(_, state)| self.new_resolved(state)).collect::<Result<Vec<_>>>()?
                }
                one => vec![one],
            };
            for stream in streams.iter().filter_map(|stream| stream.as_stream().ok()) {
                if rectangle(self.new, &stream.dict, b"BBox")?.is_none() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// What is seen of a page, in square points: its crop box inside its media box. A small one if it does not say.
    pub(super) fn seen_area(&self, page: &Dictionary) -> Result<f32> {
        let Some(media) = self.inherited(page, b"MediaBox")? else { return Ok(1.0) };
        let seen = self.inherited(page, b"CropBox")?.map_or(media, |crop| common(media, crop));
        Ok(area(seen).max(1.0))
    }

    fn inherited(&self, page: &Dictionary, key: &[u8]) -> Result<Option<Rectangle>> {
        let mut node = page.clone();
        for _ in 0..DEEPEST {
            if let Some(found) = rectangle(self.old, &node, key)? {
                return Ok(Some(found));
            }
            match self.old.value(&node, b"Parent")? {
                Object::Dictionary(parent) => node = parent,
                _ => break,
            }
        }
        Ok(None)
    }
}

/// A rectangle under a key; none if it is not four numbers.
pub(super) fn rectangle(file: &PdfFile<'_>, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Rectangle>> {
    let Object::Array(items) = file.value(dictionary, key)? else { return Ok(None) };
    let mut sides = Vec::new();
    for item in items.iter().take(5) {
        match file.resolve(item)? {
            Object::Integer(n) => sides.push(n as f32),
            Object::Real(n) if n.is_finite() => sides.push(n),
            _ => return Ok(None),
        }
    }
    Ok(sides.try_into().ok())
}

/// What it measures, in square points.
pub(super) fn area([x1, y1, x2, y2]: Rectangle) -> f32 {
    ((x2 - x1) * (y2 - y1)).abs()
}

/// What two have in common; nothing is a point.
fn common(one: Rectangle, other: Rectangle) -> Rectangle {
    let within = |low: usize| {
        let ends = |r: Rectangle| (r[low].min(r[low + 2]), r[low].max(r[low + 2]));
        let ((a, b), (c, d)) = (ends(one), ends(other));
        (a.max(c), b.min(d).max(a.max(c)))
    };
    let ((left, right), (bottom, top)) = (within(0), within(1));
    [left, bottom, right, top]
}

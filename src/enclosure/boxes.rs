//! Which part of a page is seen, and which way up.
//!
//! In: the boxes of a page, its rotation and its unit (ISO 32000-1, 7.7.3.3 and 14.11.2). Out: a [`Frame`] with the
//! matrix that brings what is seen into an upright rectangle at the origin.

use lopdf::{Document, Object};

/// Sides longer than this in points are no page.
const LONGEST: f32 = 200_000.0;

/// What is seen of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Left, bottom, right, top in the units of the page.
    pub visible: [f32; 4],
    /// Clockwise quarters it is turned by to be looked at, 0 to 3.
    quarters: u8,
    /// Points in a unit of the page.
    pub unit: f32,
}

impl Frame {
    /// Reads it; none when the page has no size.
    pub fn of(
        document: &Document,
        media_box: Option<&Object>,
        crop_box: Option<&Object>,
        rotate: Option<&Object>,
        unit: Option<&Object>,
    ) -> Option<Frame> {
        let media = rectangle(document, media_box?)?;
        let cropped = crop_box
            .and_then(|crop| rectangle(document, crop))
            .map(|crop| [media[0].max(crop[0]), media[1].max(crop[1]), media[2].min(crop[2]), media[3].min(crop[3])]);
        let visible = cropped.filter(has_area).unwrap_or(media);
        let degrees = rotate.and_then(|r| number(document, r)).unwrap_or(0.0);
        let quarters = if degrees.is_finite() { ((degrees / 90.0).round() as i64).rem_euclid(4) as u8 } else { 0 };
        let unit = unit.and_then(|u| number(document, u)).filter(|u| (0.01..=10_000.0).contains(u)).unwrap_or(1.0);
        has_area(&visible).then_some(Frame { visible, quarters, unit })
    }

    /// Width and height as it is looked at, in units of the page.
    pub fn shown(&self) -> (f32, f32) {
        let [left, bottom, right, top] = self.visible;
        let (width, height) = (right - left, top - bottom);
        if matches!(self.quarters, 0 | 2) { (width, height) } else { (height, width) }
    }

    /// From the units of the page to an upright rectangle with its lower left corner at the origin.
    pub fn matrix(&self) -> [f32; 6] {
        let [left, bottom, right, top] = self.visible;
        match self.quarters {
            0 => [1.0, 0.0, 0.0, 1.0, -left, -bottom],
            1 => [0.0, -1.0, 1.0, 0.0, -bottom, right],
            2 => [-1.0, 0.0, 0.0, -1.0, right, top],
            _ => [0.0, 1.0, -1.0, 0.0, top, -left],
        }
    }
}

fn has_area(rect: &[f32; 4]) -> bool {
    let sides = [rect[2] - rect[0], rect[3] - rect[1]];
    sides.iter().all(|side| (1.0..=LONGEST).contains(side)) && rect.iter().all(|v| v.abs() <= LONGEST * 10.0)
}

/// A number, wherever it stands.
pub fn number(document: &Document, object: &Object) -> Option<f32> {
    match document.dereference(object).ok()?.1 {
        Object::Integer(value) => Some(*value as f32),
        Object::Real(value) => Some(*value),
        _ => None,
    }
}

/// `N` numbers of an array.
pub fn numbers<const N: usize>(document: &Document, object: &Object) -> Option<[f32; N]> {
    let items = document.dereference(object).ok()?.1.as_array().ok()?;
    let values: Vec<f32> = items.iter().map(|item| number(document, item)).collect::<Option<_>>()?;
    values.try_into().ok()
}

/// A rectangle with its corners in order (ISO 32000-1, 7.9.5).
pub fn rectangle(document: &Document, object: &Object) -> Option<[f32; 4]> {
    let [a, b, c, d] = numbers(document, object)?;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(media: [i64; 4], crop: Option<[i64; 4]>, rotate: i64) -> Frame {
        let boxed = |b: [i64; 4]| Object::Array(b.iter().map(|v| Object::Integer(*v)).collect());
        let (media, crop) = (boxed(media), crop.map(boxed));
        Frame::of(&Document::new(), Some(&media), crop.as_ref(), Some(&Object::Integer(rotate)), None).unwrap()
    }

    fn moved(matrix: [f32; 6], x: f32, y: f32) -> (f32, f32) {
        let [a, b, c, d, e, f] = matrix;
        (a * x + c * y + e, b * x + d * y + f)
    }

    #[test]
    fn the_corner_that_is_up_and_left_when_looked_at_goes_up_and_left() {
        // The visible part is 10..110 × 20..220; by the turn its upper left corner was another one.
        for (rotate, corner, shown) in [
            (0, (10.0, 220.0), (100.0, 200.0)),
            (90, (10.0, 20.0), (200.0, 100.0)),
            (180, (110.0, 20.0), (100.0, 200.0)),
            (270, (110.0, 220.0), (200.0, 100.0)),
            (-90, (110.0, 220.0), (200.0, 100.0)),
            (450, (10.0, 20.0), (200.0, 100.0)),
        ] {
            let frame = frame([0, 0, 300, 300], Some([10, 20, 110, 220]), rotate);
            assert_eq!(frame.shown(), shown, "{rotate}");
            assert_eq!(moved(frame.matrix(), corner.0, corner.1), (0.0, shown.1), "{rotate}");
        }
    }

    #[test]
    fn a_crop_box_reaches_no_further_than_the_sheet_and_its_corners_come_in_any_order() {
        assert_eq!(frame([0, 842, 595, 0], Some([-50, -50, 100, 9000]), 0).visible, [0.0, 0.0, 100.0, 842.0]);
        assert_eq!(frame([0, 0, 595, 842], Some([700, 0, 800, 100]), 0).visible, [0.0, 0.0, 595.0, 842.0]);
    }

    #[test]
    fn a_page_without_size_is_none() {
        let flat = Object::Array(vec![0.into(), 0.into(), 0.into(), 10.into()]);
        assert_eq!(Frame::of(&Document::new(), Some(&flat), None, None, None), None);
        assert_eq!(Frame::of(&Document::new(), None, None, None, None), None);
    }
}

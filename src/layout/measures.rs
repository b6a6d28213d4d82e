//! How large the text is set.
//!
//! In: a family of type. Out: the two [`Measures`] a letter may be set in. It is set in the usual ones unless the small
//! ones save a page; the margins are those of the sheet in both.
//!
//! DIN 5008 asks for 10 to 12 pt. The letters of both Noto families are as high as those of other families half a point
//! larger, so 10.5 pt reads like the usual 11 pt. KOMA-Script's `scrlttr2` leads 11 pt by 13.6 pt; so do we.

use super::flow::Measures;
use super::linebreak::TextStyle;
use crate::paper::fonts::FontFamily;
use crate::paper::geometry::Length;
use crate::paper::sheet;

/// Size of the type and the way from baseline to baseline in points, and room to sign in millimetres: the usual ones, and
/// those that may save a page.
const USUAL: (f32, f32, f32) = (10.5, 13.6, 17.0);
const SMALL: (f32, f32, f32) = (10.0, 12.4, 13.0);
/// Space between paragraphs, as a share of the leading.
const PARAGRAPH: f32 = 0.62;

/// The usual measures of a letter.
pub fn usual(family: FontFamily) -> Measures {
    measures(family, USUAL)
}

/// The smallest measures of a letter.
pub fn small(family: FontFamily) -> Measures {
    measures(family, SMALL)
}

fn measures(family: FontFamily, (size, leading, room_to_sign): (f32, f32, f32)) -> Measures {
    Measures {
        style: TextStyle { family, size: Length::pt(size), bold: false, hyphenate: true },
        leading: Length::pt(leading),
        width: sheet::TEXT_WIDTH,
        paragraph: Length::pt(leading * PARAGRAPH),
        room_to_sign: Length::mm(room_to_sign),
    }
}

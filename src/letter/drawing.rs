//! Reads a logo that is a drawing.
//!
//! In: the bytes of an SVG file (SVG 1.1 and what resvg knows of SVG 2). Out: its pixels, as fine as a picture of a letter can be
//! shown. A logo must look the same wherever it is printed, and a file may come from anywhere: so a drawing with text (whose
//! fonts are not ours), with pictures, scripts or effects is refused instead of drawn without them, and so is one that would cost more
//! than a logo does (`cost`). Nothing outside the file is read.

mod cost;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, roxmltree};

use crate::bug;
use crate::words::Say;

/// Elements a drawing may not have, and what they are.
fn refused(element: &str) -> Option<Say> {
    Some(match element {
        "text" | "tspan" => Say::PictureText {},
        "image" | "feImage" => Say::PicturePicture {},
        "foreignObject" => Say::PictureForeign {},
        "script" => Say::PictureScript {},
        "filter" => Say::PictureEffect {},
        "animate" | "animateMotion" | "animateTransform" | "animateColor" | "set" => Say::PictureAnimation {},
        _ => return None,
    })
}

/// Elements and texts of a file.
const MOST_NODES: u32 = 100_000;

/// Whether bytes begin like an SVG file.
pub fn is_svg(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    head.starts_with(b"<svg")
        || head.starts_with(b"<?xml")
        || head.starts_with(b"<!--")
        || head.starts_with(b"<!DOCTYPE svg")
}

/// Draws the drawing, its longer side so many pixels: size, and RGBA, not multiplied.
///
/// # Errors
/// What is wrong with it, going on from its name.
pub fn pixels(bytes: &[u8], longer_side: u32) -> Result<((u32, u32), Vec<u8>), Say> {
    let text = std::str::from_utf8(bytes).map_err(|_| Say::PictureNotUtf8 {})?;
    // Document types, which can hold entities that grow without end, are refused by the parser.
    let options = roxmltree::ParsingOptions { nodes_limit: MOST_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|error| Say::PictureBrokenLine { line: error.pos().row.into() })?;
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    if let Some(what) = elements.map(|node| node.tag_name().name()).find_map(refused) {
        return Err(Say::PictureHas { what: what.into() });
    }
    cost::of_elements(&document)?;
    // The crates that draw are written for what drawing programs write; for anything else they have been seen to fail.
    bug::caught(|| drawn(&document, longer_side)).unwrap_or(Err(Say::PictureNotDrawn {}))
}

fn drawn(document: &roxmltree::Document<'_>, longer_side: u32) -> Result<((u32, u32), Vec<u8>), Say> {
    let tree = usvg::Tree::from_xmltree(document, &usvg::Options::default()).map_err(|_| Say::PictureNoDrawing {})?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = longer_side as f32 / width.max(height);
    let side = |length: f32| ((length * scale).round() as u32).clamp(1, longer_side);
    let size = (side(width), side(height));
    cost::of_shapes(&tree, scale, f64::from(size.0) * f64::from(size.1))?;
    let mut canvas = Pixmap::new(size.0, size.1).ok_or(Say::PictureNoSize {})?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let plain = canvas.pixels().iter().map(|pixel| pixel.demultiply());
    let rgba: Vec<u8> = plain.flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]).collect();
    if rgba.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        return Err(Say::PictureShowsNothing {});
    }
    Ok(((canvas.width(), canvas.height()), rgba))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Result<((u32, u32), Vec<u8>), Say> {
        let head =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>";
        pixels(format!("{head}{inside}</svg>").as_bytes(), 400)
    }

    #[test]
    fn a_drawing_becomes_pixels_of_its_own_shape() {
        let (size, rgba) = svg("<rect width='20' height='20' fill='#c00'/>").unwrap();
        assert_eq!(size, (400, 200));
        assert_eq!((&rgba[..4], &rgba[399 * 4..400 * 4]), (&[0xcc, 0, 0, 255][..], &[0, 0, 0, 0][..]));
        assert!(is_svg(b"\xef\xbb\xbf\n<svg ") && !is_svg(b"\x89PNG"));
    }

    #[test]
    fn what_would_be_missing_or_could_do_harm_is_refused() {
        for (inside, part) in [
            ("<text y='9'>Rat</text>", "has text in it"),
            ("<g><image xlink:href='/etc/hostname'/></g>", "has a picture in it"),
            ("<filter id='f'/><rect width='9' height='9'/>", "has an effect in it"),
            ("<script>1</script>", "has a script in it"),
            ("", "shows nothing"),
            ("<rect", "is broken"),
        ] {
            let message = crate::words::Words::english().say(&svg(inside).unwrap_err());
            assert!(message.contains(part), "{message}");
        }
        let bomb =
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
        assert!(pixels(bomb.as_bytes(), 400).is_err());
        // Each group is used ten times by the next: ten thousand million rectangles.
        let mut nested = "<defs><rect id='u0' width='9' height='9'/>".to_owned();
        for n in 1..=10 {
            let uses = format!("<use xlink:href='#u{}'/>", n - 1).repeat(10);
            nested.push_str(&format!("<g id='u{n}'>{uses}</g>"));
        }
        assert!(svg(&format!("{nested}</defs><use xlink:href='#u10'/>")).is_err());
    }
}

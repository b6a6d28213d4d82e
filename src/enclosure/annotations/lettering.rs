//! Words on a page of others, in the font that every viewer has.
//!
//! In: a text and the room for it. Out: the operators that write it in Helvetica (one of the fourteen standard fonts, ISO
//! 32000-1, 9.6.2.2), in the encoding of Windows; none when it has characters that encoding does not have, or does not fit.
//! A page that is drawn so belongs to a file that makes no claim about its fonts.

use lopdf::{Dictionary, Object, dictionary};

/// Smallest size in points.
const SMALLEST: f32 = 4.0;
/// Between the edge and the text.
const MARGIN: f32 = 2.0;
/// From baseline to baseline, and from the top to the first baseline, by the size.
const LEADING: f32 = 1.15;
const ASCENT: f32 = 0.93;
/// Height of a capital letter, by the size.
const CAPITAL: f32 = 0.718;

/// How a text stands in its room.
#[derive(Debug, Clone)]
pub struct Style {
    /// Points; none to find the size that fits.
    pub size: Option<f32>,
    /// Operators that set the colour.
    pub colour: String,
    /// 0 left, 1 in the middle, 2 right.
    pub side: i64,
    /// On several lines.
    pub lines: bool,
    /// In so many places of the same width.
    pub places: Option<usize>,
}

impl Style {
    /// Reads a default appearance (12.7.3.3): size and colour.
    pub fn of(appearance: &[u8]) -> Style {
        let text = String::from_utf8_lossy(appearance);
        let words: Vec<&str> = text.split_whitespace().collect();
        let at = |operator: &str| words.iter().rposition(|w| *w == operator);
        let number = |index: usize| words.get(index).and_then(|w| w.parse::<f32>().ok()).filter(|n| n.is_finite());
        let size = at("Tf").and_then(|i| number(i.checked_sub(1)?)).filter(|size| (1.0..=300.0).contains(size));
        let colour = [("g", 1), ("rg", 3), ("k", 4)].into_iter().find_map(|(operator, count)| {
            let end = at(operator)?;
            let values: Option<Vec<String>> =
                (end.checked_sub(count)?..end).map(|i| number(i).map(|n| n.clamp(0.0, 1.0).to_string())).collect();
            Some(format!("{} {operator}", values?.join(" ")))
        });
        Style { size, colour: colour.unwrap_or_else(|| "0 g".into()), side: 0, lines: false, places: None }
    }
}

/// The resources that the operators need.
pub fn resources() -> Dictionary {
    let font = dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding"
    };
    dictionary! { "Font" => dictionary! { "Helv" => Object::Dictionary(font) } }
}

/// Writes a text into a room with its lower left corner at the origin.
pub fn write(text: &str, style: &Style, width: f32, height: f32) -> Option<String> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let text = if style.lines { text } else { text.replace('\n', " ") };
    let (bytes, _, missing) = encoding_rs::WINDOWS_1252.encode(&text);
    let drawable = |b: &u8| matches!(b, 32..=126 | 128..=255 | b'\n');
    if missing || !bytes.iter().all(drawable) {
        return None;
    }
    let largest = style.size.unwrap_or(if style.lines { 12.0 } else { (height * 0.66).clamp(SMALLEST, 12.0) });
    let mut size = largest;
    loop {
        let lines = match style.places {
            Some(_) => vec![bytes.to_vec()],
            None => broken(&bytes, size, width - 2.0 * MARGIN, style.lines),
        };
        let fits_across = style.places.is_some() || lines.iter().all(|l| measure(l, size) <= width - 2.0 * MARGIN);
        let fits_down = !style.lines || lines.len() as f32 * size * LEADING <= (height - MARGIN).max(size * LEADING);
        if fits_across && fits_down {
            return Some(set(&lines, style, size, width, height));
        }
        size -= 0.5;
        if size < SMALLEST {
            return None;
        }
    }
}

fn measure(line: &[u8], size: f32) -> f32 {
    line.iter().map(|b| f32::from(WIDTHS[usize::from(b.saturating_sub(32))])).sum::<f32>() * size / 1000.0
}

/// Lines as the text has them, broken between words where they are too long.
fn broken(text: &[u8], size: f32, width: f32, breaks: bool) -> Vec<Vec<u8>> {
    let mut lines = Vec::new();
    for line in text.split(|b| *b == b'\n') {
        let mut current: Vec<u8> = Vec::new();
        for word in line.split_inclusive(|b| *b == b' ') {
            let together = [current.as_slice(), word].concat();
            if breaks && !current.is_empty() && measure(together.trim_ascii_end(), size) > width {
                lines.push(std::mem::take(&mut current));
                current = word.to_vec();
            } else {
                current = together;
            }
        }
        lines.push(current);
    }
    lines
}

fn set(lines: &[Vec<u8>], style: &Style, size: f32, width: f32, height: f32) -> String {
    let mut out = format!("BT {} /Helv {size} Tf", style.colour);
    let first = if style.lines { height - MARGIN - size * ASCENT } else { (height - size * CAPITAL) / 2.0 };
    for (index, line) in lines.iter().enumerate() {
        let y = first - index as f32 * size * LEADING;
        let line = line.trim_ascii_end();
        let mut put = |x: f32, text: &[u8]| out.push_str(&format!(" 1 0 0 1 {x:.2} {y:.2} Tm <{}> Tj", hex(text)));
        match style.places {
            Some(places) => {
                let place = width / places.max(1) as f32;
                for (index, byte) in line.iter().enumerate() {
                    let own = measure(&[*byte], size);
                    put(place * index as f32 + (place - own) / 2.0, &[*byte]);
                }
            }
            None => {
                let spare = width - measure(line, size);
                put(
                    match style.side {
                        1 => spare / 2.0,
                        2 => spare - MARGIN,
                        _ => MARGIN,
                    },
                    line,
                );
            }
        }
    }
    out.push_str(" ET");
    out
}

fn hex(text: &[u8]) -> String {
    text.iter().map(|b| format!("{b:02X}")).collect()
}

/// Widths from the blank on, in thousandths (Adobe's metrics of Helvetica).
const WIDTHS: [u16; 224] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584, 350, 556, 350, 222, 556, 333, 1000, 556, 556, 333, 1000, 667, 333, 1000, 350, 611, 350, 350, 222,
    222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944, 350, 500, 667, 278, 333, 556, 556, 556, 556, 260, 556,
    333, 737, 370, 556, 584, 333, 737, 333, 400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834,
    611, 667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778,
    778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278,
    278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_and_colour_are_read_from_a_default_appearance() {
        let style = Style::of(b"0 0 1 rg /Helv 9.5 Tf");
        assert_eq!((style.size, style.colour.as_str()), (Some(9.5), "0 0 1 rg"));
        let style = Style::of(b"/Helv 0 Tf 0.2 g");
        assert_eq!((style.size, style.colour.as_str()), (None, "0.2 g"));
        assert_eq!(Style::of(b"Tf g").colour, "0 g");
    }

    #[test]
    fn a_text_is_made_smaller_until_it_fits_and_refused_when_it_never_does() {
        let mut style = Style::of(b"/Helv 12 Tf");
        let size =
            |out: Option<String>| out.unwrap().split("/Helv ").nth(1).unwrap().split(' ').next().unwrap().to_owned();
        assert_eq!(size(write("Müller", &style, 100.0, 16.0)), "12");
        assert_eq!(size(write("Müller und Söhne, Magdeburg", &style, 100.0, 16.0)), "7");
        assert_eq!(write(&"Müller ".repeat(60), &style, 100.0, 16.0), None);
        style.lines = true;
        assert!(write(&"Müller ".repeat(60), &style, 100.0, 100.0).is_some());
        assert_eq!(write("Łódź", &style, 100.0, 100.0), None, "not in the encoding");
        style = Style { side: 2, lines: false, ..style };
        assert!(write("1", &style, 100.0, 16.0).unwrap().contains("1 0 0 1 91.33 3.69 Tm <31> Tj"));
        style.places = Some(5);
        assert!(write("39104", &style, 100.0, 16.0).unwrap().contains("1 0 0 1 6.66 3.69 Tm <33> Tj 1 0 0 1 26.66"));
    }
}

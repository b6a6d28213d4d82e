//! Marks that somebody made on a page and that have no look of their own.
//!
//! In: an annotation (ISO 32000-1, 12.5.6). Out: what viewers draw for it: marks with a highlighter, lines under and through
//! words, boxes, circles, lines, what was drawn by hand, words on the page. None for kinds that cannot be drawn from what
//! they say, such as a stamp.

use lopdf::{Dictionary, Document, Object, dictionary};

use super::lettering::{self, Style};
use super::{Drawing, number, numbers_of, rectangle};

/// Most numbers of one mark; a signature drawn by hand has some thousand.
const MOST_NUMBERS: usize = 200_000;

/// Draws it.
pub fn drawn(document: &Document, annotation: &Dictionary) -> Option<Drawing> {
    let kind = annotation.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    let mark = Mark { document, annotation };
    let rect = rectangle(document, annotation.get(b"Rect").ok()?)?;
    let (path, multiplied) = match kind {
        b"Highlight" => (
            mark.quads(rect, |q| {
                format!("{} {} m {} {} l {} {} l {} {} l h f ", q[0], q[1], q[2], q[3], q[6], q[7], q[4], q[5])
            }),
            true,
        ),
        b"Underline" | b"Squiggly" => {
            (mark.quads(rect, |q| line(between(q, 4, 0, 0.08), between(q, 6, 2, 0.08))), false)
        }
        b"StrikeOut" => (mark.quads(rect, |q| line(between(q, 4, 0, 0.45), between(q, 6, 2, 0.45))), false),
        b"Square" => (mark.boxed(rect)?, false),
        b"Circle" => (mark.circle(rect)?, false),
        b"Line" => (mark.line()?, false),
        b"PolyLine" | b"Polygon" => (mark.polygon(kind == b"Polygon")?, false),
        b"Ink" => (mark.ink()?, false),
        b"FreeText" => return mark.words(rect),
        _ => return None,
    };
    let colour = match kind {
        b"Highlight" => mark.colour(b"C", ["g", "rg", "k"]).unwrap_or_else(|| "1 1 0 rg".into()),
        _ => mark.colour(b"C", ["G", "RG", "K"]).unwrap_or_else(|| "0 G".into()),
    };
    let inside = mark.colour(b"IC", ["g", "rg", "k"]).unwrap_or_default();
    let content = format!("/Gs gs {colour} {inside} {} {path}", mark.pen());
    Some(mark.finished(content, rect, multiplied, Dictionary::new()))
}

fn line(from: [f32; 2], to: [f32; 2]) -> String {
    format!("{:.2} {:.2} m {:.2} {:.2} l S ", from[0], from[1], to[0], to[1])
}

/// The place between two corners of a quad, by its share of the way.
fn between(quad: &[f32], from: usize, to: usize, share: f32) -> [f32; 2] {
    [0, 1].map(|i| quad[from + i] + (quad[to + i] - quad[from + i]) * share)
}

struct Mark<'d> {
    document: &'d Document,
    annotation: &'d Dictionary,
}

impl Mark<'_> {
    fn colour(&self, key: &[u8], operators: [&str; 3]) -> Option<String> {
        numbers_of(self.document, self.annotation.get(key).ok()?, operators)
    }

    fn list(&self, object: &Object) -> Option<Vec<f32>> {
        let items = self.document.dereference(object).ok()?.1.as_array().ok()?;
        let usable = |n: &f32| n.is_finite() && n.abs() < 1e6;
        items.iter().take(MOST_NUMBERS).map(|i| number(self.document, i).filter(usable)).collect()
    }

    fn numbers(&self, key: &[u8]) -> Option<Vec<f32>> {
        self.list(self.annotation.get(key).ok()?)
    }

    /// Width of its lines (12.5.4).
    fn width(&self) -> f32 {
        let style = self.annotation.get(b"BS").ok().and_then(|o| self.document.dereference(o).ok()?.1.as_dict().ok());
        let told = style.and_then(|s| number(self.document, s.get(b"W").ok()?));
        let old = || self.numbers(b"Border").and_then(|b| b.get(2).copied());
        told.or_else(old).filter(|w| (0.0..=100.0).contains(w)).unwrap_or(1.0)
    }

    fn pen(&self) -> String {
        let style = self.annotation.get(b"BS").ok().and_then(|o| self.document.dereference(o).ok()?.1.as_dict().ok());
        let dashed = style.is_some_and(|s| s.get(b"S").and_then(Object::as_name).is_ok_and(|n| n == b"D"));
        format!("{} w 1 J 1 j{}", self.width(), if dashed { " [3] 0 d" } else { "" })
    }

    fn quads(&self, rect: [f32; 4], draw: impl Fn(&[f32]) -> String) -> String {
        let [left, bottom, right, top] = rect;
        let whole = || vec![left, top, right, top, left, bottom, right, bottom];
        let quads = self.numbers(b"QuadPoints").filter(|q| q.len() >= 8).unwrap_or_else(whole);
        quads.chunks_exact(8).map(draw).collect()
    }

    /// Filled, stroked, both or neither.
    fn paint(&self) -> Option<&'static str> {
        let fills = self.colour(b"IC", ["g", "rg", "k"]).is_some();
        match (fills, self.width() > 0.0) {
            (true, true) => Some("B"),
            (true, false) => Some("f"),
            (false, true) => Some("S"),
            (false, false) => Some("n"),
        }
    }

    fn inset(&self, rect: [f32; 4]) -> [f32; 4] {
        let half = self.width() / 2.0;
        let differences = self.numbers(b"RD").filter(|d| d.len() == 4).unwrap_or_else(|| vec![0.0; 4]);
        let [left, bottom, right, top] = rect;
        [
            left + differences[0] + half,
            bottom + differences[1] + half,
            right - differences[2] - half,
            top - differences[3] - half,
        ]
    }

    fn boxed(&self, rect: [f32; 4]) -> Option<String> {
        let [left, bottom, right, top] = self.inset(rect);
        Some(format!("{left} {bottom} {} {} re {}", right - left, top - bottom, self.paint()?))
    }

    fn circle(&self, rect: [f32; 4]) -> Option<String> {
        let [left, bottom, right, top] = self.inset(rect);
        let at = |h: f32, v: f32| format!("{:.2} {:.2}", left + (right - left) * h, bottom + (top - bottom) * v);
        // How far the middle points of a quarter of a circle lie out.
        const K: f32 = 0.276_14;
        let (low, high) = (0.5 - K, 0.5 + K);
        Some(format!(
            "{} m {} {} {} c {} {} {} c {} {} {} c {} {} {} c h {}",
            at(1.0, 0.5),
            at(1.0, high),
            at(high, 1.0),
            at(0.5, 1.0),
            at(low, 1.0),
            at(0.0, high),
            at(0.0, 0.5),
            at(0.0, low),
            at(low, 0.0),
            at(0.5, 0.0),
            at(high, 0.0),
            at(1.0, low),
            at(1.0, 0.5),
            self.paint()?
        ))
    }

    fn line(&self) -> Option<String> {
        let ends = self.numbers(b"L").filter(|l| l.len() == 4)?;
        let (from, to) = ([ends[0], ends[1]], [ends[2], ends[3]]);
        let endings: Vec<&[u8]> = match self.annotation.get(b"LE").ok().and_then(|o| self.document.dereference(o).ok())
        {
            Some((_, Object::Array(names))) => names.iter().map(|n| n.as_name().unwrap_or_default()).collect(),
            _ => Vec::new(),
        };
        let is_arrow = |index: usize| endings.get(index).is_some_and(|n| n.ends_with(b"Arrow"));
        let mut path = line(from, to);
        for (index, tip, tail) in [(0, from, to), (1, to, from)] {
            if is_arrow(index) {
                path.push_str(&arrow(tip, tail, self.width() * 5.0 + 3.0));
            }
        }
        Some(path)
    }

    fn polygon(&self, closed: bool) -> Option<String> {
        let path = joined(&self.numbers(b"Vertices")?)?;
        Some(if closed { format!("{path} h {}", self.paint()?) } else { format!("{path} S") })
    }

    fn ink(&self) -> Option<String> {
        let (_, strokes) = self.document.dereference(self.annotation.get(b"InkList").ok()?).ok()?;
        let strokes = strokes.as_array().ok()?;
        let paths: Vec<String> =
            strokes.iter().take(MOST_NUMBERS).map(|s| joined(&self.list(s)?)).collect::<Option<_>>()?;
        (!paths.is_empty()).then(|| format!("{} S", paths.join(" ")))
    }

    fn words(&self, rect: [f32; 4]) -> Option<Drawing> {
        let text = self.annotation.get(b"Contents").ok().and_then(|c| lopdf::decode_text_string(c).ok())?;
        let appearance = self.annotation.get(b"DA").ok().and_then(|o| o.as_str().ok()).unwrap_or_default();
        let side = self.annotation.get(b"Q").and_then(Object::as_i64).unwrap_or(0);
        let style = Style { lines: true, side, ..Style::of(appearance) };
        let [left, bottom, right, top] = rect;
        let written = lettering::write(&text, &style, right - left, top - bottom)?;
        let ground = self
            .colour(b"C", ["g", "rg", "k"])
            .map_or(String::new(), |c| format!("q {c} {left} {bottom} {} {} re f Q", right - left, top - bottom));
        let content = format!("/Gs gs {ground} q 1 0 0 1 {left} {bottom} cm {written} Q");
        Some(self.finished(content, rect, false, lettering::resources()))
    }

    fn finished(&self, content: String, rect: [f32; 4], multiplied: bool, mut resources: Dictionary) -> Drawing {
        let opacity =
            self.annotation.get(b"CA").ok().and_then(|o| number(self.document, o)).unwrap_or(1.0).clamp(0.0, 1.0);
        let state =
            dictionary! { "CA" => opacity, "ca" => opacity, "BM" => if multiplied { "Multiply" } else { "Normal" } };
        resources.set("ExtGState", dictionary! { "Gs" => state });
        // Lines reach over the edge by their width, arrows by more.
        let reach = self.width() * 8.0 + 4.0;
        let mut bounds = [rect[0] - reach, rect[1] - reach, rect[2] + reach, rect[3] + reach];
        for key in [b"QuadPoints".as_slice(), b"Vertices", b"L"] {
            for point in self.numbers(key).unwrap_or_default().chunks_exact(2) {
                bounds = [
                    bounds[0].min(point[0] - reach),
                    bounds[1].min(point[1] - reach),
                    bounds[2].max(point[0] + reach),
                    bounds[3].max(point[1] + reach),
                ];
            }
        }
        Drawing { content: content.into(), bounds, resources, matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] }
    }
}

/// A path through points.
fn joined(points: &[f32]) -> Option<String> {
    let mut points = points.chunks_exact(2);
    let first = points.next()?;
    let rest: String = points.map(|p| format!(" {} {} l", p[0], p[1])).collect();
    Some(format!("{} {} m{rest}", first[0], first[1]))
}

/// The two strokes of an arrow.
fn arrow(tip: [f32; 2], tail: [f32; 2], length: f32) -> String {
    let (x, y) = (tail[0] - tip[0], tail[1] - tip[1]);
    let whole = x.hypot(y).max(0.01);
    let (x, y) = (x / whole * length, y / whole * length);
    // Thirty degrees to both sides.
    let (cos, sin) = (0.866, 0.5);
    let ends = [[x * cos - y * sin, x * sin + y * cos], [x * cos + y * sin, y * cos - x * sin]];
    ends.map(|end| line(tip, [tip[0] + end[0], tip[1] + end[1]])).concat()
}

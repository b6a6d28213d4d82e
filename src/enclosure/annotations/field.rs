//! Form fields that are filled and have no look, or one that the file calls old.
//!
//! In: a field's place on a page (ISO 32000-1, 12.5.6.19 and 12.7). Out: what it shows: a text that was typed or chosen, a
//! tick; or why it cannot be drawn, with the name of the field. Viewers draw such fields themselves, from the value: so
//! does this.

use lopdf::{Dictionary, Object};

use super::lettering::{self, Style};
use super::{Drawing, numbers_of, rectangle};
use crate::enclosure::source::Source;
use crate::words::Say;

/// How far up the attributes of a field are looked for.
const DEEPEST: usize = 32;
/// Flags of fields (tables 226, 228, 230).
const LINES: i64 = 1 << 12;
const PASSWORD: i64 = 1 << 13;
const RADIO: i64 = 1 << 15;
const PUSH: i64 = 1 << 16;
const PLACES: i64 = 1 << 24;

/// What a field shows.
pub enum Shown {
    /// Nothing was filled in.
    Nothing,
    /// This.
    Drawing(Drawing),
    /// Something that cannot be drawn here: why.
    Not(Say),
}

/// A field at its place on a page.
pub struct Field<'d> {
    source: &'d Source,
    widget: &'d Dictionary,
    form: Option<&'d Dictionary>,
}

impl<'d> Field<'d> {
    /// The field of a widget.
    pub fn of(source: &'d Source, widget: &'d Dictionary) -> Self {
        let document = &source.document;
        let form = document.catalog().ok().and_then(|c| document.dereference(c.get(b"AcroForm").ok()?).ok());
        Field { source, widget, form: form.and_then(|(_, form)| form.as_dict().ok()) }
    }

    /// Whether the file tells viewers to draw its fields anew, so that the looks in it may be old ones.
    pub fn looks_are_old(&self) -> bool {
        self.form.is_some_and(|f| matches!(f.get(b"NeedAppearances"), Ok(Object::Boolean(true))))
    }

    /// An attribute of the field or of a node above it.
    fn inherited(&self, key: &[u8]) -> Option<&'d Object> {
        let mut node = self.widget;
        for _ in 0..DEEPEST {
            let own = node.get(key).ok().and_then(|o| self.source.document.dereference(o).ok()).map(|(_, o)| o);
            if own.is_some_and(|o| !matches!(o, Object::Null)) {
                return own;
            }
            node = self.source.document.dereference(node.get(b"Parent").ok()?).ok()?.1.as_dict().ok()?;
        }
        None
    }

    /// Its name in full, as the form calls it.
    pub fn name(&self) -> String {
        let mut parts = Vec::new();
        let mut node = Some(self.widget);
        for _ in 0..DEEPEST {
            let Some(dict) = node else { break };
            if let Ok(part) = dict.get(b"T").and_then(lopdf::decode_text_string) {
                parts.push(part);
            }
            let parent = dict.get(b"Parent").ok().and_then(|p| self.source.document.dereference(p).ok());
            node = parent.and_then(|(_, p)| p.as_dict().ok());
        }
        parts.reverse();
        parts.join(".")
    }

    fn kind(&self) -> &[u8] {
        self.inherited(b"FT").and_then(|o| o.as_name().ok()).unwrap_or_default()
    }

    /// Whether its value is text, which an old look shows as it was.
    pub fn is_text(&self) -> bool {
        matches!(self.kind(), b"Tx" | b"Ch")
    }

    /// What it shows.
    pub fn shown(&self) -> Shown {
        let flags = self.inherited(b"Ff").and_then(|o| o.as_i64().ok()).unwrap_or(0);
        match self.kind() {
            b"Tx" | b"Ch" => self.text(flags),
            b"Btn" if flags & PUSH != 0 => Shown::Nothing,
            b"Btn" => self.tick(flags),
            // A place to sign is not filled in; a signature without a look shows nothing.
            _ => Shown::Nothing,
        }
    }

    fn text(&self, flags: i64) -> Shown {
        let is_choice = self.kind() == b"Ch";
        let value = match self.inherited(b"V") {
            Some(Object::Array(items)) => items.iter().filter_map(|i| self.words(i)).collect::<Vec<_>>().join("\n"),
            Some(value) => self.words(value).unwrap_or_default(),
            None => String::new(),
        };
        if value.trim().is_empty() {
            return Shown::Nothing;
        }
        let value = if !is_choice && flags & PASSWORD != 0 { "*".repeat(value.chars().count()) } else { value };
        let Some(place) = self.place() else { return Shown::Nothing };
        let appearance = self.inherited(b"DA").or_else(|| self.form?.get(b"DA").ok());
        let mut style = Style::of(appearance.and_then(|o| o.as_str().ok()).unwrap_or_default());
        let side = self.inherited(b"Q").or_else(|| self.form?.get(b"Q").ok());
        style.side = side.and_then(|o| o.as_i64().ok()).unwrap_or(0);
        style.lines = if is_choice { value.contains('\n') } else { flags & LINES != 0 };
        let most = self.inherited(b"MaxLen").and_then(|o| o.as_i64().ok()).filter(|n| (1..=1000).contains(n));
        style.places = most.filter(|_| !is_choice && flags & PLACES != 0).map(|n| n as usize);
        match lettering::write(&value, &style, place.width, place.height) {
            Some(text) => {
                Shown::Drawing(place.drawing(&format!("{}{text}", self.ground(&place)), lettering::resources()))
            }
            None => Shown::Not(Say::EnclosureUndrawnText {}),
        }
    }

    /// The words of a value, or of the choice it stands for.
    fn words(&self, value: &Object) -> Option<String> {
        let (_, value) = self.source.document.dereference(value).ok()?;
        let text = match value {
            Object::Stream(stream) => {
                let data = self.source.plain(stream).ok()?.data;
                lopdf::decode_text_string(&Object::string_literal(data)).ok()?
            }
            Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
            text => lopdf::decode_text_string(text).ok()?,
        };
        let options = self.inherited(b"Opt").and_then(|o| o.as_array().ok()).map_or(&[][..], Vec::as_slice);
        let chosen = options.iter().take(10_000).find_map(|option| {
            let (_, option) = self.source.document.dereference(option).ok()?;
            let [export, display] = option.as_array().ok()?.as_slice() else { return None };
            let is_it = lopdf::decode_text_string(self.source.document.dereference(export).ok()?.1).ok()? == text;
            is_it.then(|| lopdf::decode_text_string(self.source.document.dereference(display).ok()?.1).ok())?
        });
        Some(chosen.unwrap_or(text))
    }

    fn tick(&self, flags: i64) -> Shown {
        let state = self.widget.get(b"AS").and_then(Object::as_name).ok();
        let value = self.inherited(b"V").and_then(|o| o.as_name().ok());
        let is_alone = self.widget.has(b"T") || flags & RADIO == 0;
        let on = match (state, value) {
            (Some(state), _) => state != b"Off",
            (None, None | Some(b"Off")) => false,
            (None, Some(_)) if is_alone => true,
            // Which of several buttons is on is told by its state alone.
            (None, Some(_)) => return Shown::Not(Say::EnclosureUnshownChoice {}),
        };
        let Some(place) = self.place().filter(|_| on) else { return Shown::Nothing };
        let side = place.width.min(place.height);
        let (x, y) = ((place.width - side) / 2.0, (place.height - side) / 2.0);
        let at = |h: f32, v: f32| format!("{:.2} {:.2}", x + side * h, y + side * v);
        let mark = if flags & RADIO != 0 {
            // A disc, of four curves.
            format!(
                "0 g {} m {} {} {} c {} {} {} c {} {} {} c {} {} {} c f",
                at(0.75, 0.5),
                at(0.75, 0.64),
                at(0.64, 0.75),
                at(0.5, 0.75),
                at(0.36, 0.75),
                at(0.25, 0.64),
                at(0.25, 0.5),
                at(0.25, 0.36),
                at(0.36, 0.25),
                at(0.5, 0.25),
                at(0.64, 0.25),
                at(0.75, 0.36),
                at(0.75, 0.5),
            )
        } else {
            let width = side / 10.0;
            format!("0 G {width:.2} w {} m {} l {} m {} l S", at(0.2, 0.2), at(0.8, 0.8), at(0.2, 0.8), at(0.8, 0.2))
        };
        Shown::Drawing(place.drawing(&format!("{}{mark}", self.ground(&place)), Dictionary::new()))
    }

    /// Ground and border (table 189).
    fn ground(&self, place: &Place) -> String {
        let document = &self.source.document;
        let looks = self.widget.get(b"MK").ok().and_then(|o| document.dereference(o).ok()?.1.as_dict().ok());
        let colour = |key: &[u8], operators: [&str; 3]| numbers_of(document, looks?.get(key).ok()?, operators);
        let mut out = String::new();
        if let Some(fill) = colour(b"BG", ["g", "rg", "k"]) {
            out.push_str(&format!("q {fill} 0 0 {} {} re f Q ", place.width, place.height));
        }
        if let Some(line) = colour(b"BC", ["G", "RG", "K"]) {
            out.push_str(&format!("q {line} 1 w .5 .5 {} {} re S Q ", place.width - 1.0, place.height - 1.0));
        }
        out
    }

    fn place(&self) -> Option<Place> {
        let [left, bottom, right, top] = rectangle(&self.source.document, self.widget.get(b"Rect").ok()?)?;
        let document = &self.source.document;
        let looks = self.widget.get(b"MK").ok().and_then(|o| document.dereference(o).ok()?.1.as_dict().ok());
        let turned = looks.and_then(|l| l.get(b"R").ok()?.as_i64().ok()).unwrap_or(0).rem_euclid(360);
        let (width, height) = (right - left, top - bottom);
        let (width, height, matrix) = match turned {
            90 => (height, width, [0.0, 1.0, -1.0, 0.0, right, bottom]),
            180 => (width, height, [-1.0, 0.0, 0.0, -1.0, right, top]),
            270 => (height, width, [0.0, -1.0, 1.0, 0.0, left, top]),
            _ => (width, height, [1.0, 0.0, 0.0, 1.0, left, bottom]),
        };
        (width > 0.5 && height > 0.5 && width < 1e5 && height < 1e5).then_some(Place { width, height, matrix })
    }
}

/// The room of a field, upright.
struct Place {
    width: f32,
    height: f32,
    matrix: [f32; 6],
}

impl Place {
    fn drawing(&self, content: &str, resources: Dictionary) -> Drawing {
        Drawing { content: content.into(), bounds: [0.0, 0.0, self.width, self.height], resources, matrix: self.matrix }
    }
}

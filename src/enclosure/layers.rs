//! Layers that are switched off stay off.
//!
//! In: a PDF with layers (optional content, ISO 32000-1, 8.11), a content, a layer. Out: what a viewer shows of it when the file
//! is opened. A letter has no layers of its own, so what lies on one that is off is taken out of the content: the
//! operators that paint, not those that set the state of graphics, on which what follows may build.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::syntax::{is_regular, is_space};

/// Conditions inside each other.
const DEEPEST: usize = 32;

/// The layers of a file.
#[derive(Debug, Default)]
pub struct Layers {
    off: BTreeSet<ObjectId>,
}

/// A content that paints text behind text that is off, without saying where: its place cannot be known.
#[derive(Debug, PartialEq, Eq)]
pub struct Unsure;

impl Layers {
    /// Those that are off when the file is opened.
    pub fn of(document: &Document) -> Layers {
        let properties = document.catalog().ok().and_then(|c| dict(document, c.get(b"OCProperties").ok()?));
        let usual = properties.and_then(|p| dict(document, p.get(b"D").ok()?));
        let list = |of: Option<&Dictionary>, key: &[u8]| -> BTreeSet<ObjectId> {
            let items = of.and_then(|d| document.dereference(d.get(key).ok()?).ok()?.1.as_array().ok());
            items.map(|items| items.iter().filter_map(|i| i.as_reference().ok()).collect()).unwrap_or_default()
        };
        let mut off = BTreeSet::new();
        if usual.is_some_and(|d| d.get(b"BaseState").and_then(Object::as_name).is_ok_and(|n| n == b"OFF")) {
            off = list(properties, b"OCGs");
            list(usual, b"ON").iter().for_each(|on| _ = off.remove(on));
        }
        off.extend(list(usual, b"OFF"));
        Layers { off }
    }

    /// Whether any is off.
    pub fn any(&self) -> bool {
        !self.off.is_empty()
    }

    /// Whether what belongs to this layer, or to these under a condition (8.11.2.2), is not shown.
    pub fn hide(&self, document: &Document, layer: &Object) -> bool {
        if self.off.is_empty() {
            return false;
        }
        if layer.as_reference().is_ok_and(|id| self.off.contains(&id)) {
            return true;
        }
        let Some(membership) = dict(document, layer).filter(|d| d.has_type(b"OCMD")) else { return false };
        if let Ok(condition) = membership.get(b"VE") {
            return !self.holds(document, condition, 0);
        }
        let Some(layers) = membership.get(b"OCGs").ok() else { return false };
        let members: Vec<ObjectId> = match document.dereference(layers).map(|(_, o)| o) {
            Ok(Object::Array(items)) => items.iter().filter_map(|i| i.as_reference().ok()).collect(),
            _ => layers.as_reference().into_iter().collect(),
        };
        if members.is_empty() {
            return false;
        }
        let is_off = |id: &ObjectId| self.off.contains(id);
        match membership.get(b"P").and_then(Object::as_name).unwrap_or(b"AnyOn") {
            b"AllOn" => members.iter().any(is_off),
            b"AnyOff" => !members.iter().any(is_off),
            b"AllOff" => !members.iter().all(is_off),
            _ => members.iter().all(is_off),
        }
    }

    fn holds(&self, document: &Document, condition: &Object, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        if let Object::Reference(id) = condition
            && document.get_object(*id).is_ok_and(|o| o.as_dict().is_ok())
        {
            return !self.off.contains(id);
        }
        let Some(Object::Array(parts)) = document.dereference(condition).ok().map(|(_, o)| o) else { return true };
        let mut rest = parts.iter().skip(1).map(|part| self.holds(document, part, depth + 1));
        match parts.first().and_then(|p| p.as_name().ok()) {
            Some(b"And") => rest.all(|h| h),
            Some(b"Or") => rest.any(|h| h),
            Some(b"Not") => !rest.next().unwrap_or(false),
            _ => true,
        }
    }

    /// A content without what lies on layers that are off; none when it is what it was.
    ///
    /// # Errors
    /// See [`Unsure`].
    pub fn shown(
        &self,
        document: &Document,
        content: &[u8],
        resources: Option<&Dictionary>,
    ) -> Result<Option<Vec<u8>>, Unsure> {
        if self.off.is_empty() {
            return Ok(None);
        }
        let named = |list: &[u8], name: &[u8]| dict(document, resources?.get(list).ok()?)?.get(name).ok();
        let hidden_name = |name: &[u8]| named(b"Properties", name).is_some_and(|layer| self.hide(document, layer));
        let hidden_object = |name: &[u8]| {
            named(b"XObject", name).is_some_and(|object| {
                let layer =
                    document.dereference(object).ok().and_then(|(_, o)| o.as_stream().ok()?.dict.get(b"OC").ok());
                layer.is_some_and(|layer| self.hide(document, layer))
            })
        };
        Sieve { content, at: 0, out: Vec::with_capacity(content.len()), open: Vec::new(), moved: false, changed: false }
            .run(&hidden_name, &hidden_object)
    }
}

fn dict<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// Reads a content operator by operator.
struct Sieve<'c> {
    content: &'c [u8],
    at: usize,
    out: Vec<u8>,
    /// Marked contents that are open; whether each is hidden.
    open: Vec<bool>,
    /// Text was left out since the place of text was last set.
    moved: bool,
    changed: bool,
}

impl<'c> Sieve<'c> {
    fn run(
        mut self,
        hidden_name: &dyn Fn(&[u8]) -> bool,
        hidden_object: &dyn Fn(&[u8]) -> bool,
    ) -> Result<Option<Vec<u8>>, Unsure> {
        let mut start = 0;
        let mut names: Vec<&[u8]> = Vec::new();
        while let Some(word) = self.word() {
            if word.first() == Some(&b'/') {
                names.push(&word[1..]);
                continue;
            }
            let is_operator = word.first().is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'\'' | b'"'))
                && !matches!(word, b"true" | b"false" | b"null");
            if !is_operator {
                continue;
            }
            if word == b"BI" {
                self.pass_inline_image();
            }
            let whole = &self.content[start..self.at];
            let hidden = self.open.contains(&true);
            let instead: Option<&[u8]> = match word {
                b"BMC" | b"BDC" => {
                    let off = word == b"BDC"
                        && names.first() == Some(&b"OC".as_slice())
                        && names.get(1).is_some_and(|n| hidden_name(n));
                    self.open.push(off);
                    None
                }
                b"EMC" => {
                    self.open.pop();
                    None
                }
                b"Do" if hidden || names.last().is_some_and(|n| hidden_object(n)) => Some(b"\n"),
                b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"S" | b"s" if hidden => Some(b"\nn"),
                b"sh" | b"BI" if hidden => Some(b"\n"),
                b"Tj" | b"TJ" if hidden => {
                    self.moved = true;
                    Some(b"\n")
                }
                b"'" | b"\"" if hidden => {
                    self.moved = true;
                    Some(b"\nT*")
                }
                b"Tj" | b"TJ" if self.moved => return Err(Unsure),
                b"Td" | b"TD" | b"Tm" | b"T*" | b"BT" | b"ET" | b"'" | b"\"" => {
                    self.moved = false;
                    None
                }
                _ => None,
            };
            self.changed |= instead.is_some();
            self.out.extend_from_slice(instead.unwrap_or(whole));
            start = self.at;
            names.clear();
        }
        self.out.extend_from_slice(&self.content[start..]);
        Ok(self.changed.then_some(self.out))
    }

    /// The next word: a name with its stroke, a number or an operator; of brackets and strings only the first byte.
    fn word(&mut self) -> Option<&'c [u8]> {
        let rest = |at: usize| self.content.get(at..).unwrap_or_default();
        let mut at = self.at;
        loop {
            match rest(at).first()? {
                b'%' => at += rest(at).iter().take_while(|b| !matches!(b, b'\n' | b'\r')).count(),
                byte if is_space(*byte) => at += 1,
                _ => break,
            }
        }
        let start = at;
        let length = match rest(at) {
            [b'(', ..] => string_length(rest(at)),
            [b'<', next, ..] if *next != b'<' => rest(at).iter().position(|b| *b == b'>').map_or(usize::MAX, |n| n + 1),
            [b'/', after @ ..] => 1 + after.iter().take_while(|b| is_regular(**b)).count(),
            [byte, ..] if is_regular(*byte) => rest(at).iter().take_while(|b| is_regular(**b)).count(),
            _ => 1,
        };
        self.at = start.saturating_add(length).min(self.content.len());
        let word = &self.content[start..self.at];
        Some(if matches!(word.first(), Some(b'(' | b'<')) { &word[..1] } else { word })
    }

    /// Passes over the data of a picture that stands in the content (8.9.7).
    fn pass_inline_image(&mut self) {
        let rest = &self.content[self.at..];
        let data = rest.windows(3).position(|w| is_space(w[0]) && &w[1..] == b"ID").map_or(rest.len(), |n| n + 3);
        let ends = |w: &[u8]| is_space(w[0]) && &w[1..3] == b"EI" && !is_regular(w[3]);
        let tail = rest.get(data..).unwrap_or_default();
        let end = tail.windows(4).position(ends).map_or(tail.len(), |n| n + 3);
        self.at += data + end;
    }
}

/// Length of a string in brackets, which may hold brackets in pairs.
fn string_length(bytes: &[u8]) -> usize {
    let (mut open, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        at += 1;
        if open == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
#[path = "layers_tests.rs"]
mod tests;

//! Reads what stands between the braces of a plain tag.
//!
//! In: `date day form="on"`, `eq status "objected"`, `sender.name`. Out: the name, the parameters and the named values as the types of the
//! `handlebars` crate; nothing where there is more than names, paths, texts and brackets, which its parser reads then.

use std::collections::HashMap;

use handlebars::template::{Parameter, Subexpression};
use handlebars::{JsonValue, Path, PathSeg};

/// A name, what is handed to it, and values with a name.
#[derive(Debug, PartialEq)]
pub struct Expression {
    /// The helper, or the value that is printed.
    pub name: Parameter,
    /// Parameters.
    pub params: Vec<Parameter>,
    /// Values with a name.
    pub hash: HashMap<String, Parameter>,
}

/// Reads the inside of a tag: a helper with what it is given, or a value alone.
pub fn read(inside: &str) -> Option<Expression> {
    let mut rest = Rest(inside);
    let expression = rest.expression()?;
    rest.0.is_empty().then_some(expression)
}

/// What is not read yet.
struct Rest<'t>(&'t str);

impl<'t> Rest<'t> {
    fn expression(&mut self) -> Option<Expression> {
        let word = self.word()?;
        let (mut params, mut hash) = (Vec::new(), HashMap::new());
        while let Some(rest) = self.0.strip_prefix(' ') {
            self.0 = rest;
            match self.key() {
                Some(key) => drop(hash.insert(key.to_owned(), self.parameter()?)),
                None => params.push(self.parameter()?),
            }
        }
        // Alone it is a value; `if` and `date` are names only where something follows.
        let alone = params.is_empty() && hash.is_empty();
        let name = if alone { Parameter::Path(path(word)?) } else { Parameter::Name(name(word)?) };
        Some(Expression { name, params, hash })
    }

    fn parameter(&mut self) -> Option<Parameter> {
        if let Some(rest) = self.0.strip_prefix('"') {
            let (text, rest) = rest.split_once('"')?;
            self.0 = rest;
            let plain = !text.contains(|c: char| c == '\\' || c.is_control());
            return plain.then(|| Parameter::Literal(JsonValue::String(text.to_owned())));
        }
        if let Some(rest) = self.0.strip_prefix('(') {
            self.0 = rest;
            let Expression { name, params, hash } = self.expression()?;
            self.0 = self.0.strip_prefix(')')?;
            return Some(Parameter::Subexpression(Subexpression::new(name, params, hash)));
        }
        Some(Parameter::Path(path(self.word()?)?))
    }

    /// The key of `key=value`.
    fn key(&mut self) -> Option<&'t str> {
        let end = self.0.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        let (key, rest) = self.0.split_at(end);
        self.0 = rest.strip_prefix('=').filter(|_| name(key).is_some())?;
        Some(key)
    }

    fn word(&mut self) -> Option<&'t str> {
        let end = self.0.find([' ', ')', '"', '(', '=']).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(word)
    }
}

/// The words that the parser takes for something else; a name that begins with `else` is one of them to it.
fn is_taken(word: &str) -> bool {
    word.starts_with("else") || matches!(word, "as" | "true" | "false" | "null" | "this")
}

fn is_plain(word: &str) -> bool {
    let rest = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    word.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && word.bytes().all(rest)
}

fn name(word: &str) -> Option<String> {
    (is_plain(word) && !is_taken(word)).then(|| word.to_owned())
}

/// A path of names with dots between them, or `this`.
fn path(word: &str) -> Option<Path> {
    let names: Option<Vec<PathSeg>> = match word {
        "this" => Some(Vec::new()),
        _ => word.split('.').map(|part| name(part).map(PathSeg::Named)).collect(),
    };
    Some(Path::Relative((names?, word.to_owned())))
}

//! Writing as an advice centre: `--centre FILE`.
//!
//! In: a `centre.toml`. Out: [`Own`]: answers that need not be asked for, because `[centre]` says them, and the section
//! `[sender]` a case of it begins with. The file is read and checked as for `batch`.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

use widerspruch::centre;
use widerspruch::interview::{Answers, Interview, World};
use widerspruch::problem::Problems;
use widerspruch::read::node::{self, Field};

/// What a centre says of itself.
pub struct Own {
    /// Its file.
    pub file: PathBuf,
    /// What it says of itself to those it helps: its help line, else its name.
    #[cfg_attr(not(feature = "web"), allow(dead_code, reason = "for the page alone"))]
    pub line: Option<String>,
    answers: Answers,
    document: DocumentMut,
}

/// Reads it.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read(path: &Path) -> Result<Own, Problems> {
    let centre = centre::load(path)?;
    let text = |key: &str| {
        let entry = centre.sender.iter().find(|entry| entry.key == key)?;
        match &entry.node.value {
            node::Value::Text(text) => Some(text.clone()),
            node::Value::List(lines) => Some(lines.iter().filter_map(plain).collect::<Vec<_>>().join(", ")),
            _ => None,
        }
    };
    let line = centre.help_line.as_ref().and_then(plain).or_else(|| text("organisation"));
    let mut answers = Answers::default();
    answers.put("who", vec!["client".into()]);
    for (id, key) in [
        ("organisation", "organisation"),
        ("name", "name"),
        ("position", "position"),
        ("register", "register"),
        ("email", "email"),
        ("phone", "phone"),
    ] {
        answers.put_text(id, text(key));
    }
    answers.put_text("street", text("street").or_else(|| text("lines")));
    if let (Some(city), Some(country)) = (text("city"), text("country")) {
        answers.put("place", vec![text("postal_code").unwrap_or_default(), city, country]);
    }
    // The same centre may be the one that is given authority.
    answers.put_text("centre-name", text("organisation"));
    if let (Some(street), [code, city, country]) = (answers.text("street"), answers.all("place")) {
        let address = [street.to_owned(), code.clone(), city.clone(), country.clone()].to_vec();
        answers.put("centre-address", address);
    }
    let mut document = DocumentMut::new();
    let mut sender = Table::new();
    for entry in &centre.sender {
        if let Some(value) = value(&entry.node) {
            sender.insert(&entry.key, Item::Value(value));
        }
    }
    document.insert("kind", Item::Value("".into()));
    document.insert("sender", Item::Table(sender));
    Ok(Own { file: path.to_path_buf(), line, answers, document })
}

impl Own {
    /// An interview in which the centre is known.
    pub fn interview<'w>(&self, world: World<'w>, kind: Option<String>) -> Interview<'w> {
        Interview::begun(world, kind, self.answers.clone(), self.document.clone())
    }
}

fn plain(node: &node::Node) -> Option<String> {
    match &node.value {
        node::Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn value(node: &node::Node) -> Option<Value> {
    Some(match &node.value {
        node::Value::Text(text) => text.as_str().into(),
        node::Value::Boolean(yes) => (*yes).into(),
        node::Value::List(items) => Value::Array(items.iter().filter_map(value).collect()),
        node::Value::Table(entries) => Value::InlineTable(entries.iter().filter_map(pair).collect::<InlineTable>()),
        _ => return None,
    })
}

fn pair(entry: &Field) -> Option<(String, Value)> {
    Some((entry.key.clone(), value(&entry.node)?))
}

//! An advice centre: what all its letters share.
//!
//! In: `centre.toml`. Out: a [`Centre`], or everything that is wrong with the file. Unknown keys are refused. Values that go
//! into cases stay nodes with their places: the reader of cases checks them, as if they stood in a case file, and
//! what it finds is told with its line here.
//!
//! Who writes: the centre itself for a client it represents, when a row says who is represented; else the client, with the
//! centre's help.

pub mod braces;
pub mod file_name;
pub mod join;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::case::load;
use crate::file;
use crate::problem::{Code, Problem, Problems, Source};
use crate::read::node::{self, Field, Node, Value};
use crate::read::outline::{Ids, Outline, Shape};
use crate::read::reader::{Need, Reading, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;
use crate::smtp::settings::{self, Route};
use crate::visible::shown;
use crate::words::{self, Arg, Words};
use file_name::Pattern;
use join::Join;

/// What a column is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A field of the case, by its dotted name.
    Field(String),
    /// Nothing: the column is for the centre's own eyes.
    Ignored,
}

/// An advice centre.
pub struct Centre {
    /// Its file.
    pub source: Arc<Source>,
    /// The case every row begins with: `[defaults]` and `[signature]`.
    pub defaults: Vec<Field>,
    /// `[centre]` as the fields of `[sender]`, for clients it represents.
    pub sender: Vec<Field>,
    /// Title of the enclosure that proves the centre may write for a client.
    pub mandate: Option<Node>,
    /// What stands at the foot of letters that clients write themselves.
    pub help_line: Option<Node>,
    /// Headings and what they are for.
    pub columns: BTreeMap<String, Target>,
    /// Fields that several columns fill together.
    pub joins: Vec<Join>,
    /// Headings that are no field are passed over.
    pub ignore_unknown: bool,
    /// How files are named, if the file says it.
    pub file_name: Option<Pattern>,
    /// The field by which a row is known again.
    pub key: String,
    /// The language in which `result.csv` tells what came of rows.
    pub words: Words,
    /// Where paths start, in this file and in tables.
    pub folder: PathBuf,
    /// Ways to send mail.
    pub smtp: Vec<Route>,
}

/// The field by which rows are known again when the file does not say it.
const KEY: &str = "reference";
/// Fields of `[centre]` that are those of `[sender]` under the same name, and what they are there.
const SAME: [(&str, &str); 13] = [
    ("short_name", "sender.short_name"),
    ("street", "sender.street"),
    ("lines", "sender.lines"),
    ("postal_code", "sender.postal_code"),
    ("city", "sender.city"),
    ("country", "sender.country"),
    ("email", "sender.email"),
    ("phone", "sender.phone"),
    ("logo", "sender.logo"),
    ("register", "sender.register"),
    ("bank", "sender.bank"),
    ("position", "sender.position"),
    ("qualified_entity", "sender.qualified_entity"),
];
/// Passes over headings that are no field; at the top or among the columns.
const IGNORE_UNKNOWN: &str = "ignore_unknown";

/// Reads `centre.toml`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(path: &Path) -> Result<Centre, Problems> {
    let name = path.display().to_string();
    let bytes = file::read(path, file::FileKind::Centre).map_err(|fault| fault.problem(&name))?;
    let source = load::decode(bytes, &name)?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    // The same file is the same account, however it is called: the outbox finds it by its path.
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { &folder };
    read(&source, &here.canonicalize().or_else(|_| std::path::absolute(&folder)).unwrap_or(folder))
}

/// Reads the text of a `centre.toml` that lies in `folder`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(source: &Arc<Source>, folder: &Path) -> Result<Centre, Problems> {
    let tree = node::from_toml(source)?;
    let mut reading = Reading::new(source.clone(), Whose::Centre);
    let mut top = TableReader::open(&tree, "", &mut reading);
    let name = Path::new(&source.name).file_name().unwrap_or_default();
    let (output, ignore_unknown, smtp) = read_top(&mut top, folder, &folder.join(name));
    top.finish();
    let mut problems = reading.problems;
    let (columns, joins, among_columns) = columns(section(&tree, "columns"), source, &mut problems);
    let ignore_unknown = ignore_unknown || among_columns;
    for name in ["centre", "defaults", "signature", "seal"] {
        problems.extend(entry(&tree, name).into_iter().flat_map(|e| placeholders(&e.node, name, source)));
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let mut defaults = section(&tree, "defaults").to_vec();
    for section in ["signature", "seal"] {
        if let Some(written) = entry(&tree, section) {
            defaults.retain(|e| e.key != section);
            defaults.push(written.clone());
        }
    }
    anchor(&mut defaults, folder);
    let centre = section(&tree, "centre");
    let renamed = |entry: &Field| {
        let key = match entry.key.as_str() {
            "name" => "organisation",
            "signer" => "name",
            same if SAME.iter().any(|(field, _)| *field == same) => same,
            _ => return None,
        };
        Some(Field { key: key.to_owned(), ..entry.clone() })
    };
    let mut sender: Vec<Field> = centre.iter().filter_map(renamed).collect();
    anchor(&mut sender, folder);
    let node = |name: &str| centre.iter().find(|e| e.key == name).map(|e| e.node.clone());
    let (help_line, mandate) = (node("help_line"), node("mandate"));
    let (file_name, key, words) = output.unwrap_or_default();
    let key = key.unwrap_or_else(|| KEY.to_owned());
    let (source, folder) = (source.clone(), folder.to_path_buf());
    Ok(Centre {
        source,
        defaults,
        sender,
        mandate,
        help_line,
        columns,
        joins,
        ignore_unknown,
        file_name,
        key,
        words: words.unwrap_or_else(Words::english),
        folder,
        smtp,
    })
}

/// What a centre's file can have in it.
pub fn outline() -> Outline {
    Reading::describing(Whose::Centre, |top| {
        read_top(top, Path::new(""), Path::new(""));
    })
}

/// What `[output]` says.
type Output = (Option<Pattern>, Option<String>, Option<Words>);

/// Reads what no case has, and takes the rest as known, which the reader of cases reads; `file` is the whole path.
fn read_top(top: &mut TableReader<'_, '_>, folder: &Path, file: &Path) -> (Option<Output>, bool, Vec<Route>) {
    top.table("centre", Need::Optional, |t| {
        t.text("name", Need::Required, TextKind::Lines);
        for (field, same) in SAME {
            t.known(field, Shape::AsInCase(same));
        }
        t.known("signer", Shape::AsInCase("sender.name"));
        t.known("mandate", Shape::AsInCase("enclosure.*.title"));
        t.known("help_line", Shape::AsInCase("sender.help_line"));
    });
    let output = top.table("output", Need::Optional, |t| {
        let pattern = t.text("file_name", Need::Optional, TextKind::Word);
        let pattern = pattern.and_then(|p| Pattern::read(&p).map_err(|problem| t.problem("file_name", problem)).ok());
        let language = t.id("language", Need::Optional, Ids::Spoken);
        let words = language.and_then(|tag| words_of(&tag).map_err(|problem| t.problem("language", problem)).ok());
        (pattern, t.text("key", Need::Optional, TextKind::Word), words)
    });
    top.known_section("defaults", Shape::PartOfCase);
    top.known_section("signature", Shape::AsInCase("signature"));
    top.known_section("seal", Shape::AsInCase("seal"));
    top.table("columns", Need::Optional, |t| {
        t.all_texts();
        t.known(IGNORE_UNKNOWN, Shape::Boolean);
    });
    let ignore_unknown = top.boolean(IGNORE_UNKNOWN, false);
    let smtp = top.table("smtp", Need::Optional, |t| settings::read_all(t, folder, Some(file))).unwrap_or_default();
    (output, ignore_unknown, smtp)
}

impl Centre {
    /// A centre of which nothing is known.
    pub fn unknown() -> Centre {
        Centre {
            source: Source::new("", ""),
            defaults: Vec::new(),
            sender: Vec::new(),
            mandate: None,
            help_line: None,
            columns: BTreeMap::new(),
            joins: Vec::new(),
            ignore_unknown: false,
            file_name: None,
            key: KEY.to_owned(),
            words: Words::english(),
            folder: PathBuf::new(),
            smtp: Vec::new(),
        }
    }
}

/// The words of a language, one in which tables can be written: half of their headings in English would be neither.
fn words_of(tag: &str) -> Result<Words, Problem> {
    let writes = |words: &Words| words.has_room("batch") && words.has_room("table");
    Words::of(tag).filter(writes).ok_or_else(|| {
        let all = Words::languages().into_iter().filter_map(Words::of).filter(writes);
        let known = Arg::list(all.map(|words| words.tag().to_owned()), words::Join::Or);
        Code::BatchUnknownLanguage { language: shown(tag).into(), known }.error()
    })
}

fn entry<'n>(tree: &'n Node, name: &str) -> Option<&'n Field> {
    match &tree.value {
        Value::Table(entries) => entries.iter().find(|e| e.key == name),
        _ => None,
    }
}

fn section<'n>(tree: &'n Node, name: &str) -> &'n [Field] {
    match entry(tree, name).map(|e| &e.node.value) {
        Some(Value::Table(entries)) => entries,
        _ => &[],
    }
}

/// The lines of `[columns]`: headings with their fields, fields with the headings that are joined to them, and the one setting.
fn columns(
    entries: &[Field],
    source: &Arc<Source>,
    problems: &mut Problems,
) -> (BTreeMap<String, Target>, Vec<Join>, bool) {
    let (mut columns, mut joins, mut ignore_unknown) = (BTreeMap::new(), Vec::new(), false);
    for entry in entries {
        let target = match &entry.node.value {
            Value::Boolean(value) if entry.key == IGNORE_UNKNOWN => {
                ignore_unknown = *value;
                continue;
            }
            Value::Text(text) if braces::any(text) || braces::any(&entry.key) => {
                match Join::read(entry, source) {
                    Ok(join) => joins.push(join),
                    Err(problem) => problems.push(problem),
                }
                continue;
            }
            Value::Text(field) if field.trim().is_empty() => Target::Ignored,
            Value::Text(field) => Target::Field(field.trim().to_owned()),
            _ => {
                let problem = Code::CentreColumn { heading: shown(&entry.key).into() }.error();
                problems.push(problem.field("columns").at(entry.node.origin.in_file(source)));
                continue;
            }
        };
        columns.insert(entry.key.trim().to_owned(), target);
    }
    (columns, joins, ignore_unknown)
}

/// Braces where nothing is filled in: they would stand in every letter as they are.
fn placeholders(node: &Node, field: &str, source: &Arc<Source>) -> Vec<Problem> {
    match &node.value {
        Value::Text(text) if braces::any(text) => {
            let name = field.strip_prefix("defaults.").unwrap_or(field);
            let (name, text) = (shown(name).into(), shown(text).into());
            let problem = Code::CentrePlaceholder { field: Arg::field(field), name, text }.error();
            vec![problem.field(field).at(node.origin.in_file(source))]
        }
        Value::Table(entries) => {
            entries.iter().flat_map(|e| placeholders(&e.node, &format!("{field}.{}", e.key), source)).collect()
        }
        Value::List(items) => items.iter().flat_map(|item| placeholders(item, field, source)).collect(),
        _ => Vec::new(),
    }
}

/// Makes the paths in a part of a case start at the centre's folder, wherever the table lies.
fn anchor(entries: &mut [Field], folder: &Path) {
    for entry in entries {
        match &mut entry.node.value {
            Value::Text(path) if is_path(&entry.key) && !path.trim().is_empty() => {
                *path = folder.join(path.trim()).display().to_string();
            }
            Value::Table(inner) => anchor(inner, folder),
            Value::List(items) => {
                for item in items {
                    if let Value::Table(inner) = &mut item.value {
                        anchor(inner, folder);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether a field of a case is the path of a file, by the last part of its name.
pub fn is_path(field: &str) -> bool {
    matches!(field.rsplit('.').next(), Some("file" | "image" | "logo" | "identity" | "password_file"))
}

#[cfg(test)]
mod tests;

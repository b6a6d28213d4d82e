//! JSON Schema of the files people write.
//!
//! In: the outline of a file, which its reader tells, the names that are known ([`Known`]), and [`Words`]. Out: a schema of JSON
//! Schema, draft 2020-12, for editors that complete and check. It refuses nothing that the reader takes, but for JSON's null;
//! what hangs on the law, on days and on files beside the case is left to `check`.

mod known;

use serde_json::{Map, Value, json};

use crate::read::outline::{Asked, Branch, Ids, Outline, Rule, Shape};
use crate::words::Words;
pub use known::Known;

/// The files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// A case.
    Case,
    /// An advice centre's.
    Centre,
    /// The user's configuration.
    Config,
}

impl File {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            File::Case => "case",
            File::Centre => "centre",
            File::Config => "config",
        }
    }
}

/// The form of a day; that it exists is said by `format`.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
/// The form of a language tag, as BCP 47 has it.
const TAG: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// Makes the schema of a file; `case` is the outline of a case, parts of which stand in a centre's file.
pub fn of(file: File, outline: &Outline, case: &Outline, known: &Known, words: &Words) -> Value {
    let maker = Maker { outline, case, known, words, part: false, file: file.word() };
    let mut schema = Map::new();
    schema.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    for part in ["title", "description"] {
        if let Some(text) = words.by_id(&format!("schema-{part}-{}", file.word())) {
            schema.insert(part.into(), text.into());
        }
    }
    schema.extend(maker.section(""));
    Value::Object(schema)
}

/// The id of the words for a field: the nearest of those by its whole name, by the end of it, and by its last part.
pub fn described(words: &Words, file: &str, path: &str) -> Option<String> {
    ids(file, path).into_iter().find_map(|id| words.by_id(&id))
}

/// Where the words for a field can stand, the nearest first.
pub fn ids(file: &str, path: &str) -> Vec<String> {
    let parts: Vec<&str> = std::iter::once(file).chain(path.split('.').filter(|part| *part != "*")).collect();
    let id = |from: usize| format!("schema-{}", parts[from..].join("-").replace('_', "-"));
    // One text for all fields of a section that have none of their own.
    let each = parts.iter().rev().nth(1).map(|section| format!("schema-{section}-each"));
    (0..parts.len()).map(id).chain(each).collect()
}

struct Maker<'a> {
    outline: &'a Outline,
    case: &'a Outline,
    known: &'a Known,
    words: &'a Words,
    /// Only a part of a case: nothing must be there.
    part: bool,
    /// The word of the file whose fields are described.
    file: &'static str,
}

impl Maker<'_> {
    /// The schema of a section without its description.
    fn section(&self, path: &str) -> Map<String, Value> {
        let mut schema = Map::from_iter([("type".to_owned(), json!("object"))]);
        let mut properties = Map::new();
        let mut more = json!(false);
        for field in self.outline.within(path) {
            let name = field.path.rsplit('.').next().unwrap_or(&field.path);
            if name == "*" {
                more = self.value(field);
            } else if !properties.contains_key(name) {
                properties.insert(name.to_owned(), self.field(field));
            }
        }
        if !self.part {
            let required: Vec<&str> = self.outline.within(path).filter(|f| f.required).filter_map(always).collect();
            if !required.is_empty() {
                schema.insert("required".into(), json!(required));
            }
        }
        schema.insert("properties".into(), Value::Object(properties));
        schema.insert("additionalProperties".into(), more);
        let rules = if self.part { Vec::new() } else { self.rules(path) };
        if !rules.is_empty() {
            schema.insert("allOf".into(), Value::Array(rules));
        }
        schema
    }

    /// A field with what is to be said of it.
    fn field(&self, field: &Asked) -> Value {
        let Value::Object(value) = self.value(field) else { return Value::Bool(true) };
        let mut schema = Map::new();
        if let Some(text) = described(self.words, self.file, &field.path) {
            schema.insert("description".into(), text.into());
        }
        for (key, value) in value {
            schema.entry(key).or_insert(value);
        }
        Value::Object(schema)
    }

    fn value(&self, field: &Asked) -> Value {
        let below = || Value::Object(self.section(&field.path));
        match &field.shape {
            Shape::Section | Shape::NamedSections => below(),
            Shape::Sections => {
                let items = Value::Object(self.section(&format!("{}.*", field.path)));
                let list = json!({"type": "array", "items": items});
                // In the defaults of a centre they can have names, as the columns of a table have.
                if self.part {
                    json!({"anyOf": [list, {"type": "object", "additionalProperties": list["items"]}]})
                } else {
                    list
                }
            }
            Shape::AsInCase(path) => {
                let case = Maker { outline: self.case, part: false, file: File::Case.word(), ..*self };
                self.case.field(path).map_or(Value::Bool(true), |field| case.field(field))
            }
            Shape::PartOfCase => {
                let case = Maker { outline: self.case, part: true, file: File::Case.word(), ..*self };
                Value::Object(case.section(""))
            }
            shape => self.simple(shape),
        }
    }

    /// The schema of a value without fields.
    fn simple(&self, shape: &Shape) -> Value {
        let list = |items: Value| json!({"type": "array", "items": items});
        match shape {
            // A text of white space is an empty one.
            Shape::Text => json!({"type": "string", "pattern": "\\S"}),
            Shape::Blank | Shape::NamedTexts => json!({"type": "string"}),
            Shape::Beginning(starts) => json!({"type": "string", "pattern": format!("^\\s*({})", starts.join("|"))}),
            Shape::Texts => list(self.simple(&Shape::Text)),
            Shape::Boolean => json!({"type": "boolean"}),
            Shape::Whole(i64::MIN, _) => json!({"type": "integer"}),
            Shape::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
            Shape::Day => json!({"type": "string", "format": "date", "pattern": DAY}),
            Shape::Word(words) => json!({"enum": words}),
            Shape::Words(words) => list(json!({"enum": words})),
            // One row for each of them, in a table.
            Shape::Id(Ids::Controllers) if self.part => {
                let one = self.named(Ids::Controllers);
                json!({"anyOf": [one, list(one.clone())]})
            }
            Shape::Id(ids @ (Ids::Languages | Ids::Spoken)) => {
                json!({"anyOf": [self.named(*ids), {"type": "string", "pattern": TAG}]})
            }
            Shape::Id(ids) => self.named(*ids),
            Shape::IdList(ids) => list(self.named(*ids)),
            Shape::List(inner) => list(self.simple(inner)),
            _ => Value::Bool(true),
        }
    }

    /// Ids with what each of them is called, as editors show it.
    fn named(&self, ids: Ids) -> Value {
        let known = self.known.of(ids);
        let (ids, names): (Vec<&str>, Vec<&str>) = known.iter().map(|(id, name)| (id.as_str(), name.as_str())).unzip();
        json!({"enum": ids, "enumDescriptions": names, "x-taplo": {"docs": {"enumValues": names}}})
    }

    /// What holds between the fields of a section.
    fn rules(&self, path: &str) -> Vec<Value> {
        let mut rules: Vec<Value> = Vec::new();
        for ruled in self.outline.rules.iter().filter(|ruled| ruled.section == path) {
            let rule = rule(&ruled.rule);
            rules.push(match &ruled.branch {
                None => rule,
                Some(branch) => json!({"if": condition(branch), "then": rule}),
            });
        }
        for branch in branches(self.outline.within(path)) {
            let of_branch = |field: &&Asked| field.branch.as_ref() == Some(&branch);
            let fields: Vec<&Asked> = self.outline.within(path).filter(of_branch).collect();
            let required: Vec<&str> = fields.iter().filter(|f| f.required).filter_map(|f| last(f)).collect();
            // What other branches have and this one has not.
            let others = self.outline.within(path).filter(|f| f.branch.is_some()).filter_map(last);
            let own: Vec<&str> = fields.iter().copied().filter_map(last).chain(self.always(path)).collect();
            let foreign: Map<String, Value> =
                others.filter(|name| !own.contains(name)).map(|name| (name.to_owned(), json!(false))).collect();
            let mut then = Map::new();
            if !required.is_empty() {
                then.insert("required".into(), json!(required));
            }
            if !foreign.is_empty() {
                then.insert("properties".into(), Value::Object(foreign));
            }
            if !then.is_empty() {
                rules.push(json!({"if": condition(&branch), "then": then}));
            }
        }
        rules
    }

    /// Fields that are there in every branch.
    fn always<'p>(&'p self, path: &'p str) -> impl Iterator<Item = &'p str> {
        self.outline.within(path).filter(|f| f.branch.is_none()).filter_map(last)
    }
}

fn last(field: &Asked) -> Option<&str> {
    field.path.rsplit('.').next()
}

/// The name of a field that belongs to no branch.
fn always(field: &Asked) -> Option<&str> {
    last(field).filter(|_| field.branch.is_none())
}

fn branches<'o>(fields: impl Iterator<Item = &'o Asked>) -> Vec<Branch> {
    let mut all: Vec<Branch> = Vec::new();
    for branch in fields.filter_map(|field| field.branch.clone()) {
        if !all.contains(&branch) {
            all.push(branch);
        }
    }
    all
}

/// When a branch is taken.
fn condition(branch: &Branch) -> Value {
    match branch {
        Branch::With(field) => json!({"required": [field]}),
        Branch::Word { field, word, usual: true } => json!({"properties": {*field: {"const": word}}}),
        Branch::Word { field, word, usual: false } => {
            json!({"properties": {*field: {"const": word}}, "required": [field]})
        }
    }
}

fn rule(rule: &Rule) -> Value {
    let each = |fields: &[&str]| -> Vec<Value> { fields.iter().map(|field| json!({"required": [field]})).collect() };
    match rule {
        Rule::ExactlyOne(fields) => json!({"oneOf": each(fields)}),
        Rule::AtLeastOne(fields) => json!({"anyOf": each(fields)}),
        Rule::AtMostOne(fields) => json!({"not": {"required": fields}}),
        Rule::Needs(fields, needed) => {
            let needs: Map<String, Value> = fields.iter().map(|field| ((*field).to_owned(), json!([needed]))).collect();
            json!({"dependentRequired": needs})
        }
    }
}

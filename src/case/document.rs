//! The text of a case, changed where something is new.
//!
//! In: the text of a case file. Out: a document whose sections and values are put where they belong; comments, other fields
//! and their order stay. The interview and the register both make a case of an earlier one through it.

use std::path::Path;

use chrono::NaiveDate;
use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

/// Fields that name a file, by section; those of enclosures come besides.
const PATHS: [(&str, &[&str]); 3] =
    [("sender", &["logo"]), ("signature", &["image"]), ("seal", &["identity", "password_file"])];

/// The document of a text, which may be TOML or JSON; none when it is neither.
pub fn read(text: &str) -> Option<DocumentMut> {
    if let Ok(document) = text.parse() {
        return Some(document);
    }
    let json: toml::Table = serde_json::from_str(text).ok()?;
    toml::to_string(&json).ok()?.parse().ok()
}

/// A day without marks around it.
pub fn day(day: NaiveDate) -> Value {
    // A day of the calendar is one of TOML.
    day.to_string().parse::<toml_edit::Datetime>().map_or_else(|_| day.to_string().into(), Value::from)
}

/// Writes a value where it is another one, in the place and with the comments of the old one; none takes it away.
pub fn set(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    let Some(mut value) = value else {
        table.remove(key);
        return;
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            let bare = |value: &Value| {
                let mut value = value.clone();
                value.decor_mut().clear();
                value.to_string()
            };
            if bare(old) != bare(&value) && old.as_str().is_none_or(|text| Some(text) != value.as_str()) {
                *value.decor_mut() = old.decor().clone();
                *old = value;
            }
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// A section, made if it is not there.
pub fn section<'d>(document: &'d mut DocumentMut, name: &str) -> &'d mut dyn TableLike {
    let item = document.entry(name).or_insert_with(|| Item::Table(Table::new()));
    if !item.is_table_like() {
        *item = Item::Table(Table::new());
    }
    #[allow(clippy::expect_used, reason = "it was made a table a line above")]
    item.as_table_like_mut().expect("a section is a table")
}

/// Names every file of a case anew: `name` is given each path as it is written and says how to write it, or nothing to leave it.
pub fn rename_files(document: &mut DocumentMut, name: impl Fn(&Path) -> Option<String>) {
    let rename = |table: &mut dyn TableLike, key: &str| {
        let old = table.get(key).and_then(Item::as_str).map(Path::new);
        if let Some(new) = old.and_then(&name) {
            set(table, key, Some(new.into()));
        }
    };
    for (section, keys) in PATHS {
        if let Some(table) = document.get_mut(section).and_then(Item::as_table_like_mut) {
            keys.iter().for_each(|key| rename(table, key));
        }
    }
    match document.get_mut("enclosure") {
        Some(Item::ArrayOfTables(rows)) => rows.iter_mut().for_each(|row| rename(row, "file")),
        // Written in a line each, [{ … }, { … }].
        Some(Item::Value(Value::Array(rows))) => {
            rows.iter_mut().filter_map(Value::as_inline_table_mut).for_each(|row| rename(row, "file"));
        }
        _ => {}
    }
}

/// The name of the person concerned: the represented person, else the sender.
pub fn person(document: &DocumentMut) -> Option<&str> {
    let name = |section: &str| document.get(section)?.get("name")?.as_str();
    name("represented").or_else(|| name("sender"))
}

/// The picture of the signature that a case names, as it is written.
pub fn signature(document: &DocumentMut) -> Option<String> {
    document.get("signature")?.get("image")?.as_str().map(str::to_owned)
}

/// The files of a case's enclosures, as they are written.
pub fn enclosures(document: &DocumentMut) -> Vec<String> {
    let rows: Vec<&dyn TableLike> = match document.get("enclosure") {
        Some(Item::ArrayOfTables(rows)) => rows.iter().map(|row| row as &dyn TableLike).collect(),
        Some(Item::Value(Value::Array(rows))) => {
            rows.iter().filter_map(Value::as_inline_table).map(|row| row as &dyn TableLike).collect()
        }
        _ => Vec::new(),
    };
    rows.into_iter().filter_map(|row| row.get("file").and_then(Item::as_str).map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = "# mine\n[sender]\nlogo = 'a.png' # ours\nname = \"A\"\n[signature]\nkind = \"image\"\n";

    #[test]
    fn what_is_the_same_keeps_its_marks_and_what_is_new_keeps_the_comment() {
        let mut document = read(CASE).unwrap();
        set(section(&mut document, "sender"), "logo", Some("a.png".into()));
        assert_eq!(document.to_string(), CASE);
        set(section(&mut document, "sender"), "logo", Some("b.png".into()));
        assert_eq!(document.to_string(), CASE.replace("'a.png'", "\"b.png\""));
        set(section(&mut document, "sender"), "logo", None);
        assert!(!document.to_string().contains("logo"), "{document}");
    }

    #[test]
    fn every_path_is_renamed_however_enclosures_are_written() {
        let rows = "[[enclosure]]\ntitle = \"T\"\nfile = \"x.pdf\"\n";
        let in_a_line = "enclosure = [{ title = \"T\", file = \"x.pdf\" }]\n";
        for text in [format!("{CASE}{rows}"), format!("{in_a_line}{CASE}")] {
            let mut document = read(&text).unwrap();
            rename_files(&mut document, |path| Some(format!("/old/{}", path.display())));
            let expected = text.replace("'a.png'", "\"/old/a.png\"").replace("x.pdf", "/old/x.pdf");
            assert_eq!(document.to_string(), expected);
            assert_eq!(enclosures(&document), ["/old/x.pdf"]);
        }
    }

    #[test]
    fn json_is_read_as_the_same_document() {
        let document = read(r#"{ "kind": "objection", "sender": { "name": "A" } }"#).unwrap();
        assert_eq!(person(&document), Some("A"));
        let child = read("[represented]\nname = \"B\"\n[sender]\nname = \"A\"\n").unwrap();
        assert_eq!(person(&child), Some("B"));
        assert!(read("neither").is_none());
    }
}

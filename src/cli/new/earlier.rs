//! An earlier case.
//!
//! In: the path of a case, TOML or JSON, and the folder of the new one. Out: its text as a document that can be changed, and
//! the case. Paths in it start at the folder of its own file; in another folder they are written out.

use std::path::Path;

use toml_edit::{DocumentMut, Item, TableLike};

use crate::case::{Case, load};
use crate::directory::Directory;
use crate::file;
use crate::problem::{Code, Problems};

/// A case that was read.
pub struct Earlier {
    /// Its text.
    pub document: DocumentMut,
    /// What it says.
    pub case: Case,
}

/// Reads it.
///
/// # Errors
/// Every problem of the file.
pub fn read(path: &Path, directory: &Directory, folder: &Path) -> Result<Earlier, Problems> {
    let name = path.display().to_string();
    let (case, _) = load::file(path, directory)?;
    let bytes = file::read(path, file::Kind::Case).map_err(|fault| fault.problem(&name))?;
    let source = load::decode(bytes, &name)?;
    let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let text = if json { as_toml(&source.text) } else { Some(source.text.clone()) };
    // What the reader of cases read is TOML or JSON.
    let document = text.and_then(|text| text.parse::<DocumentMut>().ok());
    let mut document = document.ok_or_else(|| Code::NewAnswersFile { name: name.clone().into() }.error().file(name))?;
    let own = path.parent().unwrap_or(Path::new(""));
    if !is_same(own, folder) {
        write_out(&mut document, own);
    }
    Ok(Earlier { document, case })
}

fn as_toml(json: &str) -> Option<String> {
    let value: toml::Value = serde_json::from_str(json).ok()?;
    toml::to_string(&value).ok()
}

fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        path.canonicalize().ok()
    };
    whole(one) == whole(other)
}

/// Makes relative paths lead to the same files from another folder.
fn write_out(document: &mut DocumentMut, own: &Path) {
    let own = own.canonicalize().unwrap_or_else(|_| own.to_path_buf());
    let change = |table: &mut dyn TableLike, key: &str| {
        let Some(value) = table.get_mut(key).and_then(Item::as_value_mut) else { return };
        let Some(path) = value.as_str().filter(|path| !Path::new(path).is_absolute()) else { return };
        let mut whole = toml_edit::Value::from(own.join(path).display().to_string());
        *whole.decor_mut() = value.decor().clone();
        *value = whole;
    };
    for (section, keys) in
        [("sender", &["logo"][..]), ("signature", &["image"]), ("seal", &["identity", "password_file"])]
    {
        if let Some(table) = document.get_mut(section).and_then(Item::as_table_like_mut) {
            keys.iter().for_each(|key| change(table, key));
        }
    }
    if let Some(rows) = document.get_mut("enclosure").and_then(Item::as_array_of_tables_mut) {
        rows.iter_mut().for_each(|row| change(row, "file"));
    }
}

//! An earlier case.
//!
//! In: the path of a case, TOML or JSON, and the folder of the new one. Out: its text as a document that can be changed, and
//! the case. Paths in it start at the folder of its own file; in another folder they are written out.

use std::path::Path;

use toml_edit::DocumentMut;

use widerspruch::case::{Case, document, load};
use widerspruch::directory::Directory;
use widerspruch::file;
use widerspruch::problem::{Code, Problems};

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
    let bytes = file::read(path, file::FileKind::Case).map_err(|fault| fault.problem(&name))?;
    let source = load::decode(bytes, &name)?;
    // What the reader of cases read is TOML or JSON.
    let mut document = document::read(&source.text)
        .ok_or_else(|| Code::NewAnswersFile { name: name.clone().into() }.error().file(name))?;
    let own = path.parent().unwrap_or(Path::new(""));
    if !is_same(own, folder) {
        write_out(&mut document, own);
    }
    Ok(Earlier { document, case })
}

/// Whether two folders are one.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        path.canonicalize().ok()
    };
    whole(one) == whole(other)
}

/// Makes relative paths lead to the same files from another folder.
fn write_out(document: &mut DocumentMut, own: &Path) {
    let own = own.canonicalize().unwrap_or_else(|_| own.to_path_buf());
    document::rename_files(document, |path| path.is_relative().then(|| own.join(path).display().to_string()));
}

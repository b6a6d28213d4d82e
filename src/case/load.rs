//! Reads a case file.
//!
//! In: a path (or text from standard input), and what is known: the directory, which has services and when training began, or an
//! office, which has letters as well. Out: a [`Case`], or every problem of the file. TOML or JSON goes by the file's name. Files above
//! 1 MiB and files that are not UTF-8 are refused before they are read as anything; a byte order mark before UTF-8 is passed over.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::knows::Knows;
use super::sections;
use super::{Case, Counterpart};
use crate::directory::Directory;
use crate::file;
use crate::problem::{Code, Place, Problem, Problems, Source, did_you_mean};
use crate::read::node::{self, Node};
use crate::read::outline::Outline;
use crate::read::reader::{Reading, TableReader};
use crate::read::whose::Whose;
use crate::words::Arg;

/// Reads the case file at `path`: JSON if its name ends in `.json`, else TOML. Relative paths in it start at its folder.
///
/// Gives the case with its warnings.
///
/// # Errors
/// Everything that is wrong with the file, warnings among them, in the order of the file; or why it cannot be read.
pub fn file(path: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    let name = path.display().to_string();
    let bytes = file::read(path, file::FileKind::Case).map_err(|fault| fault.problem(&name))?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) {
        json(&decode(bytes, &name)?, &folder, known)
    } else {
        toml(&decode(bytes, &name)?, &folder, known)
    }
}

/// Reads a TOML case from a stream, such as standard input. `name` is what problems call it; relative paths start at the current folder.
///
/// # Errors
/// As [`file()`].
pub fn stream(reader: impl Read, name: &str, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    let bytes = file::stream(reader, file::FileKind::Case).map_err(|fault| fault.problem(name))?;
    toml(&decode(bytes, name)?, Path::new(""), known)
}

/// Turns the bytes of a case file into its text, without a byte order mark.
///
/// # Errors
/// It is empty, a file of another format, or not UTF-8 (with line and column).
pub fn decode(mut bytes: Vec<u8>, name: &str) -> Result<Arc<Source>, Problems> {
    if bytes.starts_with(file::MARK) {
        bytes.drain(..file::MARK.len());
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Code::CaseEmptyFile { name: name.into() }.error().file(name).into());
    }
    if let Some(code) = other_sort(&bytes, name.into()) {
        return Err(code.error().file(name).into());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let source = Source::new(name, text);
            let place = Place { source, span: at..at + 3 };
            Err(Code::CaseNotUtf8 { name: name.into() }.error().at(Some(place)).into())
        }
    }
}

/// What a file is that is no text of ours, by its first bytes.
fn other_sort(bytes: &[u8], name: Arg) -> Option<Code> {
    Some(match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Code::CaseIsPdf { name },
        [b'P', b'K', 3, 4, ..] => Code::CaseIsArchive { name },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Code::CaseIsOldOffice { name },
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => Code::CaseIsPicture { name },
        [b'{', b'\\', b'r', b't', b'f', ..] => Code::CaseIsFormatted { name },
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Code::CaseIsUtf16 { name },
        _ => return None,
    })
}

/// Reads a case from TOML. `folder` is where relative paths in it start; `known` is the directory that its names are looked up in, or an
/// [`Office`](crate::Office), which knows the letters as well.
///
/// Gives the case with its warnings.
///
/// # Errors
/// Everything that is wrong with the text, warnings among them, in its order.
pub fn toml(source: &Arc<Source>, folder: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    from_node(&node::from_toml(source)?, Reading::new(source.clone(), Whose::Case), folder, known)
}

/// Reads a case from JSON, with the same fields; otherwise as [`toml()`].
///
/// # Errors
/// Everything that is wrong with the text, warnings among them, in its order.
pub fn json(source: &Arc<Source>, folder: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    from_node(&node::from_json(source)?, Reading::new(source.clone(), Whose::Case), folder, known)
}

/// Reads a case from a tree; `reading` has just begun, and the warnings come with the case.
///
/// # Errors
/// Every problem, warnings among them, sorted by place.
pub fn from_node(
    node: &Node,
    mut reading: Reading,
    folder: &Path,
    known: &dyn Knows,
) -> Result<(Case, Problems), Problems> {
    let directory = known.directory();
    let mut top = TableReader::open(node, "", &mut reading);
    if !matches!(node.value, node::Value::Table(_)) {
        // It has no fields, so that none is missing.
        return Err(reading.problems);
    }
    let case = sections::read(&mut top, folder, directory);
    top.finish();
    let Reading { source, mut problems, places, .. } = reading;
    match case {
        Some(mut case) => {
            case.file = source.name.clone();
            case.places = places;
            case.counterpart = case
                .controller()
                .and_then(|id| directory.controller(id))
                .map(|about| Counterpart::of(about, directory));
            match problems.has_errors() {
                true => problems.extend(known.unknown(&case)),
                false => problems.extend(super::agree::check(&case)),
            }
            problems.sort();
            if problems.has_errors() { Err(problems) } else { Ok((case, problems)) }
        }
        None => {
            if !problems.has_errors() {
                problems.push(Code::InternalCase {}.error().file(source.name.clone()));
            }
            problems.sort();
            Err(problems)
        }
    }
}

/// What a case file can have in it.
pub fn outline(directory: &Directory) -> Outline {
    Reading::describing(Whose::Case, |top| {
        sections::read(top, Path::new(""), directory);
    })
}

/// Says that a word is none of the known ones; `code` takes the word and the nearest of them.
pub fn unknown_id(id: &str, known: &[&str], code: impl FnOnce(Arg, Arg) -> Code) -> Problem {
    code(crate::visible::shown(id).into(), did_you_mean(id, known.iter().copied()).into()).error()
}

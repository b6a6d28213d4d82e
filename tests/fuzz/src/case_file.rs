//! Case files, the whole way to the letter.
//!
//! In: any bytes as a file of TOML or JSON. Out: a letter that can be read back, or problems.

use std::path::Path;

use widerspruch::case::load;
use widerspruch::letter::html;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::{Press, Problems};

use crate::office::{OFFICE, refused, today, told};
use crate::seeds::{self, Seed};

/// Reads TOML.
pub fn toml(bytes: &[u8]) {
    check(whole_way(bytes, false));
}

/// Reads JSON.
pub fn json(bytes: &[u8]) {
    check(whole_way(bytes, true));
}

fn check(outcome: Result<(), Problems>) {
    if let Err(problems) = outcome {
        refused(&problems);
    }
}

fn whole_way(bytes: &[u8], json: bool) -> Result<(), Problems> {
    let source = load::decode(bytes.to_vec(), "case")?;
    let read = if json { load::json } else { load::toml };
    // A folder that is not there: a case of chance names files.
    let (case, warnings) = read(&source, Path::new("/nonexistent"), &*OFFICE)?;
    assert!(!warnings.has_errors(), "a case with errors");
    told(warnings.iter());
    let draft = OFFICE.draft(&case, today())?;
    told(draft.warnings.iter());
    assert!(!plain_text(&draft.letter).trim().is_empty());
    let _ = html::escaped(&draft.letter.title);
    if let Err(problems) = OFFICE.form_text(&case, &draft) {
        refused(&problems);
    }
    let pdf = Press::new(&OFFICE).print(&case, &draft, None)?;
    let read = lopdf::Document::load_mem(&pdf.bytes).expect("a letter can be read");
    assert_eq!(read.get_pages().len(), pdf.pages);
    Ok(())
}

/// Examples and what is refused, in TOML.
pub fn seeds_toml() -> Vec<Seed> {
    seeds::all("case_toml", &["examples"], &[".toml"], 8192)
}

/// The same in JSON.
pub fn seeds_json() -> Vec<Seed> {
    seeds::all("case_json", &["examples"], &[".json"], 8192)
}

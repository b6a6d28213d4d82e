//! `schema`: what a file can have in it, for editors.

use super::args::SchemaOf;
use super::config;
use super::context::Context;
use super::failure::Failure;
use widerspruch::schema::{self, File, Known};
use widerspruch::{case, centre};

/// Prints the schema of a file, with the letters, the directory and the words of the user.
///
/// # Errors
/// A template or the configuration is wrong, or stdout cannot be written to.
pub fn run(of: SchemaOf, context: &mut Context) -> Result<(), Failure> {
    let office = context.office()?;
    let words = context.terminal.words.clone();
    let known = Known::new(&office.templates, &office.directory, &words)?;
    let case = case::load::outline(&office.directory);
    let (file, outline) = match of {
        SchemaOf::Case => (File::Case, case.clone()),
        SchemaOf::Centre => (File::Centre, centre::outline()),
        SchemaOf::Config => (File::Config, config::outline()),
    };
    let schema = schema::of(file, &outline, &case, &known, &words);
    let text = serde_json::to_string_pretty(&schema).map_err(std::io::Error::from)?;
    Ok(context.terminal.raw(format!("{text}\n").as_bytes())?)
}

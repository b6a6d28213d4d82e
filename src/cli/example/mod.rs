//! `example`: prints a commented file to start from.
//!
//! In: a kind of letter, `centre` or `table`, and a language; the files of `data/LANGUAGE/`, which are part of the program.
//! Out: the text. Cases get the comments that `new` writes, in the language of whoever reads them.

use include_dir::{Dir, include_dir};
use serde::Serialize;
use toml_edit::DocumentMut;

use super::args::ExampleArgs;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use widerspruch::interview::comments;
use widerspruch::problem::{Code, did_you_mean};
use widerspruch::words::{Arg, Join, Words};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/example/data");

/// What is no letter.
const OTHERS: [(&str, &str); 2] = [("centre", "centre.toml"), ("table", "table.csv")];

#[derive(Serialize)]
struct Shown<'t> {
    example: &'t str,
    language: &'t str,
    text: &'t str,
}

/// Runs the command.
///
/// # Errors
/// There is no such example, or not in this language.
pub fn run(args: &ExampleArgs, context: &mut Context) -> Result<(), Failure> {
    let words = &context.terminal.words;
    let languages: Vec<&str> = FILES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    let asked = args.language.as_deref().map(str::to_ascii_lowercase);
    let tag = match &asked {
        Some(tag) => {
            languages.iter().find(|known| **known == tag.split('-').next().unwrap_or_default()).copied().ok_or_else(
                || {
                    let known = Arg::list(languages.clone(), Join::Or);
                    Failure::ended(Exit::Usage, Code::ExampleLanguage { tag: tag.into(), known }.error())
                },
            )?
        }
        None => languages.iter().find(|known| **known == words.tag()).copied().unwrap_or("en"),
    };
    let name = args.what.as_str();
    let text = text(name, tag, words).ok_or_else(|| {
        let known = names();
        let near = did_you_mean(name, known.iter().map(String::as_str)).map(str::to_owned);
        let known = Arg::list(known.clone(), Join::Comma);
        Failure::ended(Exit::Usage, Code::ExampleKind { name: name.into(), known, near: near.into() }.error())
    })?;
    if context.terminal.json() {
        let shown = Shown { example: name, language: tag, text: &text };
        return Ok(context.terminal.result(&shown, |_| Ok(()))?);
    }
    Ok(context.terminal.raw(text.as_bytes())?)
}

/// All that there are examples of.
pub fn names() -> Vec<String> {
    let files = FILES.get_dir("en").into_iter().flat_map(Dir::files);
    let mut names: Vec<String> = files.filter_map(|file| Some(file.path().file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

fn text(name: &str, tag: &str, words: &Words) -> Option<String> {
    let other = OTHERS.iter().find(|(known, _)| *known == name);
    let file = other.map_or_else(|| format!("{name}.toml"), |(_, file)| (*file).to_owned());
    let text = FILES.get_file(format!("{tag}/{file}"))?.contents_utf8()?;
    if other.is_some() {
        return Some(text.to_owned());
    }
    let mut document = text.parse::<DocumentMut>().ok()?;
    comments::add(&mut document, words);
    comments::explain(&mut document, words);
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use widerspruch::case::load;
    use widerspruch::office::Office;
    use widerspruch::problem::Source;

    #[test]
    fn every_letter_has_an_example_in_each_language_that_makes_one() {
        let office = Office::builtin();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        let kinds = office.templates.kinds();
        assert_eq!(names().len(), kinds.len() + OTHERS.len());
        for (kind, tag) in kinds.iter().flat_map(|kind| [(kind, "de"), (kind, "en")]) {
            let text = text(kind, tag, &Words::of(tag).unwrap()).unwrap_or_else(|| panic!("{kind} {tag}"));
            assert!(text.starts_with("# ") && text.matches("\n# ").count() > 4, "{text}");
            let source = Source::new(format!("{tag}/{kind}"), &text);
            let read = load::toml(&source, Path::new(""), &office.directory);
            let drafted = read.and_then(|(case, _)| office.draft(&case, today));
            let draft = drafted.unwrap_or_else(|problems| {
                panic!("{kind} {tag}: {:?}\n{text}", problems.iter().map(|p| p.message()).collect::<Vec<_>>())
            });
            assert_eq!(draft.wording, tag, "{kind}");
        }
    }
}

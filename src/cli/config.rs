//! The user's configuration.
//!
//! In: `config.toml` in the folder of the system for it, or the file of `--config`. Out: [`Config`]. Beside the
//! settings it can hold `[[authority]]`, `[[controller]]` and `[[holiday]]` tables: what the user knows better than
//! the directory. Unknown keys are refused.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::usual_folder;
use super::words_folder::WordsFolder;
use widerspruch::digest::ShortHash;
use widerspruch::directory::{self, Directory};
use widerspruch::file;
use widerspruch::paper::fonts::Faces;
use widerspruch::problem::{Code, Problems, Source};
use widerspruch::read::fingerprint::fingerprint;
use widerspruch::read::node::{self, Node, Value};
use widerspruch::read::outline::{Ids, Outline, Shape};
use widerspruch::read::reader::{Need, Reading, TableReader};
use widerspruch::read::text::TextKind;
use widerspruch::read::whose::Whose;
use widerspruch::register::kept::Keep;
use widerspruch::smtp::settings::{self, Route};
use widerspruch::words::Say;

/// The configuration.
#[derive(Default)]
pub struct Config {
    /// Folder of letters that take precedence over the built-in ones.
    pub templates: Option<PathBuf>,
    /// The language the program speaks to its user.
    pub ui_language: Option<String>,
    /// Folder of words that take precedence over the built-in ones.
    pub words: Option<PathBuf>,
    /// Font files for characters the built-in ones do not have.
    pub fonts: Vec<PathBuf>,
    /// Ways to send mail, by name.
    pub smtp: Vec<Route>,
    /// File of the public key whose signed facts are taken.
    pub data_key: Option<PathBuf>,
    /// How many months a closed matter is kept, at least.
    pub keep_months: Option<u32>,
    /// How much of a case that is followed is kept.
    pub keep: Option<Keep>,
    /// Where it is, or would be looked for.
    pub place: Option<PathBuf>,
    /// The file, when it corrects records of the directory, with a hash of what it says of them.
    pub(super) records: Option<(Arc<Source>, ShortHash)>,
}

/// Reads the configuration; without a file it is empty.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(named: Option<&Path>) -> Result<Config, Problems> {
    let path = match named {
        Some(path) => path.to_path_buf(),
        None => match default_path() {
            Some(path) if path.exists() => path,
            place => return Ok(Config { place, ..Config::default() }),
        },
    };
    let name = path.display().to_string();
    let text = file::text(&path, file::FileKind::Configuration).map_err(|fault| {
        let said = Say::ConfigCannotRead { name: name.as_str().into(), why: fault.why() };
        fault.code(said).error().hint(fault.hint()).file(name.as_str())
    })?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    let config = read(&Source::new(name, text), &folder)?;
    Ok(Config { place: Some(path), ..config })
}

/// `$XDG_CONFIG_HOME/widerspruch/config.toml`, or `~/.config/widerspruch/config.toml`; on Windows `%APPDATA%\widerspruch\config.toml`.
fn default_path() -> Option<PathBuf> {
    Some(usual_folder::of_configuration()?.join("config.toml"))
}

fn read(source: &Arc<Source>, folder: &Path) -> Result<Config, Problems> {
    let node = node::from_toml(source).map_err(|problems| Whose::Configuration.all_named(problems))?;
    let mut reading = Reading::new(source.clone(), Whose::Configuration);
    let mut top = TableReader::open(&node, "", &mut reading);
    let (config, has_records) = read_top(&mut top, folder);
    top.finish();
    if reading.problems.has_errors() {
        return Err(reading.problems);
    }
    let records = has_records.then(|| (source.clone(), records_of(node)));
    Ok(Config { records, ..config })
}

/// What the configuration can have in it. The records are those of the directory.
pub fn outline() -> Outline {
    let mut outline = Reading::describing(Whose::Configuration, |top| {
        read_top(top, Path::new(""));
    });
    directory::describe_records(&mut outline);
    outline
}

/// The settings, and whether there are records, which are read by the directory itself.
fn read_top(top: &mut TableReader<'_, '_>, folder: &Path) -> (Config, bool) {
    let templates = top.text("templates", Need::Optional, TextKind::Word).map(|t| folder.join(t));
    let words = top.text("words", Need::Optional, TextKind::Word).map(|t| folder.join(t));
    let ui_language = top.id("ui_language", Need::Optional, Ids::Spoken);
    if let Some(tag) = &ui_language {
        // What is wrong with the folder is told where it is read.
        let own = words.as_deref().and_then(|folder| WordsFolder::look(folder).ok()).unwrap_or_default();
        if own.tag(tag).is_none() {
            let code = Code::ConfigUnknownLanguage { tag: tag.into(), known: own.known() };
            top.problem("ui_language", code.error());
        }
    }
    let fonts = top.table("fonts", Need::Optional, |t| t.texts("add", TextKind::Word)).flatten().unwrap_or_default();
    let fonts = fonts.into_iter().map(|f| folder.join(f)).collect();
    let data_key = top.table("data", Need::Optional, |t| t.text("key", Need::Required, TextKind::Word)).flatten();
    let data_key = data_key.map(|key| folder.join(key));
    let follow = |t: &mut TableReader<'_, '_>| {
        (t.integer("keep_months", Need::Optional, 0..=1200), t.choice::<Keep>("keep", Need::Optional))
    };
    let (keep_months, keep) = top.table("follow", Need::Optional, follow).unwrap_or_default();
    let keep_months = keep_months.and_then(|months| u32::try_from(months).ok());
    let has_records = RECORDS.map(|table| top.known(table, Shape::Sections)).contains(&true);
    let smtp = top.table("smtp", Need::Optional, |t| settings::read_all(t, folder, None)).unwrap_or_default();
    let (place, records) = (None, None);
    let config = Config { templates, ui_language, words, fonts, smtp, data_key, keep_months, keep, place, records };
    (config, has_records)
}

/// Tables of the user's own records.
const RECORDS: [&str; 3] = ["authority", "controller", "holiday"];

/// What the records say, so that a change of them is seen.
fn records_of(node: Node) -> ShortHash {
    let Node { origin, value } = node;
    let value = match value {
        Value::Table(fields) => {
            Value::Table(fields.into_iter().filter(|field| RECORDS.contains(&field.key.as_str())).collect())
        }
        other => other,
    };
    fingerprint(&Node { origin, value }, &[])
}

impl Config {
    /// How many months a closed matter is kept: three years where the user says nothing, in which claims are usually
    /// barred.
    pub fn keep_months(&self) -> u32 {
        self.keep_months.unwrap_or(36)
    }

    /// How much of a case that is followed is kept: where the user says nothing, where it lies.
    pub fn keep(&self) -> Keep {
        self.keep.unwrap_or(Keep::Path)
    }

    /// A hash of the user's corrections of the directory, for those who must know whether they changed.
    pub fn corrections(&self) -> Option<ShortHash> {
        self.records.as_ref().map(|(_, hash)| *hash)
    }

    /// These records with the user's corrections.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn corrected(&self, directory: Directory) -> Result<Directory, Problems> {
        match &self.records {
            Some((source, _)) => directory.corrected(source),
            None => Ok(directory),
        }
    }

    /// The fonts with the user's.
    ///
    /// # Errors
    /// A file that cannot be read or is no font.
    pub fn faces(&self) -> Result<Faces, Problems> {
        let mut faces = Faces::built_in();
        let mut problems = Problems::new();
        for path in &self.fonts {
            let name = path.display().to_string();
            match file::read(path, file::FileKind::Font) {
                Err(fault) => {
                    let said = Say::ConfigFontUnusable { name: name.as_str().into(), why: fault.why() };
                    problems.push(fault.code(said).error().hint(fault.hint()).file(name.clone()));
                }
                Ok(data) => {
                    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
                    if let Err(error) = faces.add(&stem, data) {
                        let code = Code::ConfigFont { name: name.as_str().into(), why: error.into() };
                        problems.push(code.error().file(name));
                    }
                }
            }
        }
        if problems.is_empty() { Ok(faces) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str) -> Result<Config, Problems> {
        read(&Source::new("config.toml", text), Path::new("/home/a"))
    }

    #[test]
    fn paths_start_at_the_folder_of_the_file() {
        let config = config("templates = \"letters\"\n[fonts]\nadd = [\"x.ttf\"]\n").unwrap();
        assert_eq!(config.templates.as_deref(), Some(Path::new("/home/a/letters")));
        assert_eq!(config.fonts, [PathBuf::from("/home/a/x.ttf")]);
    }

    #[test]
    fn an_unknown_language_is_told_at_its_place() {
        assert_eq!(config("ui_language = \"de-AT\"\n").unwrap().ui_language.as_deref(), Some("de-AT"));
        let problems = config("words = \"w\"\nui_language = \"xx\"\n").err().unwrap();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code.as_str(), problem.line_column().0), ("config::unknown-language", Some(2)));
        let advice = problem.advice().unwrap();
        assert!(advice.starts_with("there is \"de\"") && advice.contains(" and \""), "{advice}");
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(config("template = \"x\"").is_err());
    }

    #[test]
    fn mail_servers_and_records_stand_in_any_order() {
        let server =
            |name: &str| format!("[smtp.{name}]\nhost = \"ä.example\"\nfrom = \"ä <a@b.example>\"\nuser = \"u\"\n");
        let record = "[[authority]]\nid = \"de-hh\"\nstreet = \"Neue Straße 1\"\n";
        let key = format!(
            "[[smtp.b.openpgp]]\naddress = \"x@y.example\"\nfile = \"k.asc\"\nfingerprint = \"{}\"\n",
            "AB".repeat(20)
        );
        let config = config(&[server("a"), record.into(), server("b"), key].concat()).unwrap();
        let names: Vec<&str> = config.smtp.iter().map(|r| r.name.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(config.smtp[1].keys[0].file, Path::new("/home/a/k.asc"));
        assert_eq!(
            config.corrected(Directory::builtin()).unwrap().authority("de-hh").unwrap().street.as_deref(),
            Some("Neue Straße 1")
        );
    }

    #[test]
    fn a_wrong_mail_server_is_told_with_its_place() {
        let problems = config("[smtp.a]\nhost = \"x.example\"\nfrom = \"a@b.example\"\nprot = 465\n").err().unwrap();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("config::unknown-field", Some("smtp.a.prot")));
        assert_eq!(problem.place.as_ref().unwrap().line_column(), (4, 1));
        assert!(problem.advice().as_deref().unwrap().contains("port"));
    }

    #[test]
    fn a_record_of_the_user_goes_before_the_built_in_one() {
        let config =
            config("templates = \"ä\"\n[fonts]\nadd = []\n[[authority]]\nid = \"de-hh\"\nstreet = \"Neue Straße 1\"\n")
                .unwrap();
        let directory = config.corrected(Directory::builtin()).unwrap();
        assert_eq!(directory.authority("de-hh").unwrap().street.as_deref(), Some("Neue Straße 1"));
    }
}

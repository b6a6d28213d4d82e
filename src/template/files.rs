//! The files that letters are made of.
//!
//! In: the built-in folder, embedded, and the path of a folder of the user's. Out: [`Files`] by path; of a user's folder, everything
//! that keeps it from being read. Files keep a name the user can find again: the path of their own,
//! `<builtin>/de/objection/letter.hbs` of ours.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, File, include_dir};

use crate::file;
use crate::problem::{Code, Problems, Source};

/// How the names of the built-in files begin.
pub const BUILT_IN: &str = "<builtin>/";

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/letter_templates");

/// Most files of a template folder that are read: 50 letters in each of 20 languages have a thousand letters.
const MOST_FILES: usize = 5_000;

/// All files, by path below the folder, with `/`.
pub(super) type Files = BTreeMap<Cow<'static, str>, TemplateFile>;

/// A file of the library. One of ours is read when it is asked for: there are a thousand, and a letter needs ten.
pub(super) struct TemplateFile {
    built_in: Option<&'static File<'static>>,
    read: OnceLock<Arc<Source>>,
}

impl TemplateFile {
    fn built_in(file: &'static File<'static>) -> Self {
        TemplateFile { built_in: Some(file), read: OnceLock::new() }
    }

    /// One of the user's.
    pub(super) fn own(source: Arc<Source>) -> Self {
        TemplateFile { built_in: None, read: source.into() }
    }

    /// Whether it is the user's.
    pub(super) fn is_own(&self) -> bool {
        self.built_in.is_none()
    }

    /// Its name and text.
    pub(super) fn source(&self, path: &str) -> &Arc<Source> {
        let text = || self.built_in.and_then(File::contents_utf8).unwrap_or_default();
        self.read.get_or_init(|| Source::new(format!("{BUILT_IN}{path}"), text()))
    }
}

/// The files of the program.
pub(super) fn built_in() -> Files {
    fn collect(dir: &'static Dir<'static>, files: &mut Files) {
        for file in dir.files() {
            let path = file.path().to_string_lossy();
            let path = if path.contains('\\') { path.replace('\\', "/").into() } else { path };
            if path.contains('/') {
                files.insert(path, TemplateFile::built_in(file));
            }
        }
        for dir in dir.dirs() {
            collect(dir, files);
        }
    }
    let mut files = BTreeMap::new();
    collect(&FILES, &mut files);
    files
}

/// Files of the shape KIND/FILE, LANGUAGE/FILE and LANGUAGE/KIND/FILE below a folder.
pub(super) fn of_folder(folder: &Path) -> Result<BTreeMap<String, Arc<Source>>, Problems> {
    let mut files = BTreeMap::new();
    let mut problems = Problems::new();
    let mut queue: Vec<(PathBuf, usize)> = vec![(folder.to_path_buf(), 0)];
    while let Some((dir, depth)) = queue.pop() {
        let entries = match std::fs::read_dir(&dir) {
            Ok(entries) => entries,
            Err(error) => {
                let name = dir.display().to_string();
                let code = Code::TemplateFolderUnreadable { name: (&name).into(), why: (&error).into() };
                problems.push(code.error().file(name));
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                if depth < 2 {
                    queue.push((path, depth + 1));
                }
                continue;
            }
            let is_template = path.extension().is_some_and(|e| e == "hbs" || e == "toml");
            if depth == 0 || !is_template {
                continue;
            }
            if files.len() == MOST_FILES {
                let name = folder.display().to_string();
                let code = Code::TemplateFolderTooLarge { name: (&name).into(), most: MOST_FILES.into() };
                return Err(code.error().file(name).into());
            }
            match file::text(&path, file::FileKind::Template) {
                Ok(text) => {
                    let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                    files.insert(below, Source::new(path.display().to_string(), text));
                }
                Err(fault) => problems.push(fault.problem(&path.display().to_string())),
            }
        }
    }
    if problems.is_empty() && files.is_empty() {
        let name = folder.display().to_string();
        problems.push(Code::TemplateNoTemplates { name: (&name).into() }.error().file(name));
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

//! Which letters there are.
//!
//! In: the built-in folder, embedded, and a folder of the user's whose files go before the built-in ones of
//! the same path. Out: [`Templates`]. Files keep a name the user can find again: the path of their own,
//! `<builtin>/de/objection/letter.hbs` of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use super::citation_reader;
use super::company_words::{self, COMPANIES_FILE};
use super::data_file;
use super::facts::Marked;
pub use super::files::BUILT_IN;
use super::files::{self, Files, TemplateFile};
use super::language::Language;
use super::language_reader;
use super::manifest::Manifest;
use super::manifest_reader;
use super::manifests;
use super::parts;
use super::prints;
use super::texts::Texts;
use super::wording::Template;
use crate::law::act::{Act, Division};
use crate::law::provision::Provision;
use crate::mark::Marks;
use crate::problem::{Code, Problem, Problems, Source};
use crate::read::whose::Whose;

/// The text of a letter for a web form; not every letter has one.
pub const FORM_FILE: &str = "form.hbs";

/// What a letter is for: below the folder of the letter for all languages; below that of a letter in a language with its
/// words as well, as folders made for the earlier layout have it.
pub const MANIFEST_FILE: &str = "letter.toml";

/// The words of a manifest in a language.
pub const WORDS_FILE: &str = "words.toml";

/// The language in which sources are listed to be looked up; the others say the same.
const LISTED: &str = "en";

/// The built-in letters, from whose languages comes what a user's file of the same language leaves out.
static BUILT_IN_LETTERS: LazyLock<Templates> = LazyLock::new(Templates::builtin);

/// The wording of all letters in all languages; files of a user's folder come before the built-in ones.
pub struct Templates {
    files: Files,
    /// Which letters the files make, as language and kind. It is asked at every step of an interview and for each letter that is
    /// written, and the files stay as they are.
    letters: BTreeSet<(String, String)>,
    languages: Mutex<BTreeMap<String, Arc<Language>>>,
    templates: Mutex<BTreeMap<(String, String), Arc<Template>>>,
    marks: Marks,
}

impl Templates {
    /// The built-in letters.
    pub fn builtin() -> Self {
        Templates::of(files::built_in())
    }

    /// A file is read when the first letter that needs it is asked for.
    fn of(files: Files) -> Self {
        let letters = files
            .keys()
            .filter_map(|path| path.strip_suffix(WORDS_FILE).or_else(|| path.strip_suffix(MANIFEST_FILE)))
            .filter_map(|path| path.strip_suffix('/')?.split_once('/'))
            .map(|(language, kind)| (language.to_owned(), kind.to_owned()))
            .collect();
        Templates { files, letters, languages: Mutex::default(), templates: Mutex::default(), marks: Marks::default() }
    }

    /// The built-in letters with the files of `folder` before them.
    ///
    /// # Errors
    /// The folder or one of its files cannot be read.
    pub fn with_folder(folder: &Path) -> Result<Self, Problems> {
        let mut files = files::built_in();
        let own = files::of_folder(folder)?;
        let paths: Vec<String> = own.keys().cloned().collect();
        files.extend(own.into_iter().map(|(path, source)| (path.into(), TemplateFile::own(source))));
        let problems = manifests::incomplete(&paths, &files);
        if problems.has_errors() {
            return Err(problems);
        }
        let templates = Templates::of(files);
        let problems = templates.wrong_manifests(&paths);
        if problems.has_errors() { Err(problems) } else { Ok(templates) }
    }

    /// These letters as somebody found their law and their sources who looked them up.
    #[must_use]
    pub fn with_marks(self, marks: &Marks) -> Self {
        Templates { marks: marks.clone(), templates: Mutex::default(), ..self }
    }

    /// What is wrong with the manifests that some of the given files are part of: all letters rest on them, so it is told before
    /// the first is made. A file that several letters share is told of once.
    fn wrong_manifests(&self, paths: &[String]) -> Problems {
        let mut problems = Problems::new();
        for (language, kind) in self.all() {
            let parts = [
                format!("{kind}/{MANIFEST_FILE}"),
                format!("{language}/{kind}/{MANIFEST_FILE}"),
                format!("{language}/{kind}/{WORDS_FILE}"),
            ];
            if parts.iter().any(|part| paths.contains(part))
                && let Err(found) = self.manifest_and_words(&kind, &language)
            {
                problems.extend_new(found);
            }
        }
        problems
    }

    /// The files themselves, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Arc<Source>)> {
        self.files.iter().map(|(path, file)| (&**path, file.source(path)))
    }

    /// Every letter there is, as language and kind, sorted.
    pub fn all(&self) -> Vec<(String, String)> {
        self.letters.iter().cloned().collect()
    }

    /// All kinds, in any language.
    pub fn kinds(&self) -> Vec<String> {
        let kinds: BTreeSet<&String> = self.letters.iter().map(|(_, kind)| kind).collect();
        kinds.into_iter().cloned().collect()
    }

    /// The languages a kind is there in.
    pub fn languages_of(&self, kind: &str) -> Vec<String> {
        self.letters.iter().filter(|(_, of)| of == kind).map(|(language, _)| language.clone()).collect()
    }

    /// All languages, each with a `language.toml`.
    pub fn tags(&self) -> Vec<String> {
        self.files.keys().filter_map(|path| path.strip_suffix("/language.toml")).map(str::to_owned).collect()
    }

    /// The letters of a language that have a text for a web form.
    pub fn kinds_with_form(&self, language: &str) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(move |path| {
            path.strip_prefix(language)?.strip_prefix('/')?.strip_suffix(FORM_FILE)?.strip_suffix('/')
        })
    }

    /// What the letters of a language share.
    ///
    /// # Errors
    /// The files of the language are missing or wrong.
    pub fn language(&self, tag: &str) -> Result<Arc<Language>, Problems> {
        if let Some(language) = locked(&self.languages).get(tag) {
            return Ok(language.clone());
        }
        let language = Arc::new(self.read_language(tag)?);
        locked(&self.languages).insert(tag.to_owned(), language.clone());
        Ok(language)
    }

    fn found(&self, path: &str) -> Option<&Arc<Source>> {
        self.files.get(path).map(|file| file.source(path))
    }

    pub(super) fn file(&self, path: &str) -> Result<&Arc<Source>, Problems> {
        let missing = || Code::TemplateMissingFile { file: path.into() }.error().file(path).into();
        self.found(path).ok_or_else(missing)
    }

    /// Reads the files of a language, and tells all that is missing and wrong in them.
    fn read_language(&self, tag: &str) -> Result<Language, Problems> {
        let mut problems = Problems::new();
        // What a user's file leaves out is that of the built-in language of the same name.
        let base = match self.is_own(&format!("{tag}/language.toml")) || self.is_own(&format!("{tag}/citation.toml")) {
            true => BUILT_IN_LETTERS.language(tag).or_else(|_| BUILT_IN_LETTERS.language(primary(tag))).ok(),
            false => None,
        };
        let base = base.as_deref();
        let citation = self.of_language(tag, "citation.toml").and_then(|source| {
            let base = base.map(|b| &*b.citation).filter(|b| b.file != source.name);
            citation_reader::read(source, base).map(Arc::new)
        });
        let citation = citation.map_err(|found| problems.extend(found)).ok();
        let source = self.file(&format!("{tag}/language.toml")).map_err(|found| problems.extend(found)).ok();
        let language = source.and_then(|source| language_reader::language(source, tag, base, citation, &mut problems));
        let grounds = match self.file(&format!("{tag}/grounds.toml")) {
            Ok(source) => language_reader::grounds(source, &mut problems),
            Err(found) => {
                problems.extend(found);
                Vec::new()
            }
        };
        let companies = self.of_language(tag, COMPANIES_FILE).ok();
        let companies = companies.map(|source| company_words::read(source, &mut problems)).unwrap_or_default();
        match language {
            Some(language) if !problems.has_errors() => Ok(Language { grounds, companies, ..language }),
            _ => Err(problems),
        }
    }

    /// A file that a language shares with its regions: `de-AT/citation.toml`, else `de/citation.toml`.
    pub(crate) fn of_language(&self, tag: &str, file: &str) -> Result<&Arc<Source>, Problems> {
        let path = format!("{tag}/{file}");
        self.found(&path)
            .or_else(|| self.found(&format!("{}/{file}", primary(tag))))
            .map_or_else(|| self.file(&path), Ok)
    }

    /// Whether a file is one of the user's.
    pub(crate) fn is_own(&self, path: &str) -> bool {
        self.files.get(path).is_some_and(TemplateFile::is_own)
    }

    /// What a letter is for and what it is called, without its texts, which take most of the time.
    ///
    /// # Errors
    /// It does not exist, or what it is for is wrong.
    pub fn manifest(&self, kind: &str, tag: &str) -> Result<Manifest, Problems> {
        self.manifest_and_words(kind, tag).map(|(manifest, _)| manifest)
    }

    /// What a letter is for, in the language in which its sources are listed.
    ///
    /// # Errors
    /// As [`Templates::manifest`].
    pub fn listed_manifest(&self, kind: &str) -> Result<Manifest, Problems> {
        let languages = self.languages_of(kind);
        let listed = languages.iter().find(|tag| *tag == LISTED).or(languages.first());
        self.manifest(kind, listed.map_or(LISTED, String::as_str))
    }

    /// A letter's manifest with what was found of it, and the file with its words.
    fn manifest_and_words(&self, kind: &str, tag: &str) -> Result<(Manifest, &Arc<Source>), Problems> {
        let (manifest, words) = self.written_manifest(kind, tag)?;
        if self.marks.is_empty() {
            return Ok((manifest, words));
        }
        let languages = self.languages_of(kind);
        let listed = languages.iter().find(|language| *language == LISTED).or(languages.first());
        let listed = self.written_manifest(kind, listed.map_or(tag, String::as_str))?.0;
        Ok((Marked::of(kind, &listed, &self.marks).over(manifest), words))
    }

    /// A letter's manifest as it is written, and the file with its words.
    fn written_manifest(&self, kind: &str, tag: &str) -> Result<(Manifest, &Arc<Source>), Problems> {
        if let Some(whole) = self.found(&format!("{tag}/{kind}/{MANIFEST_FILE}")) {
            return Ok((manifest_reader::of_whole(whole)?, whole));
        }
        let facts = self.file(&format!("{kind}/{MANIFEST_FILE}"))?;
        let words = self.file(&format!("{tag}/{kind}/{WORDS_FILE}"))?;
        Ok((manifest_reader::of_parts(facts, words)?, words))
    }

    /// A letter by its kind (`objection`) and language (BCP 47).
    ///
    /// # Errors
    /// It does not exist, or one of its files is wrong.
    pub fn get(&self, kind: &str, language: &str) -> Result<Arc<Template>, Problems> {
        if let Some(template) = self.read_before(kind, language) {
            return Ok(template);
        }
        let template = Arc::new(self.read(kind, language)?);
        locked(&self.templates).insert((language.to_owned(), kind.to_owned()), template.clone());
        Ok(template)
    }

    /// A letter that was asked for before.
    pub fn read_before(&self, kind: &str, language: &str) -> Option<Arc<Template>> {
        locked(&self.templates).get(&(language.to_owned(), kind.to_owned())).cloned()
    }

    fn read(&self, kind: &str, tag: &str) -> Result<Template, Problems> {
        let mut problems = Problems::new();
        let language = self.language(tag).map_err(|found| problems.extend(found)).ok();
        let manifest = self.manifest_and_words(kind, tag).map_err(|found| problems.extend(found)).ok();
        let mut sources = Vec::new();
        let mut file = |part: &str, name: &str| match self.file(&format!("{tag}/{kind}/{name}")) {
            Ok(source) => sources.push((part.to_owned(), source.clone())),
            Err(found) => problems.extend(found),
        };
        file(parts::LETTER, "letter.hbs");
        file(parts::NEXT_STEPS, "next-steps.hbs");
        if manifest.as_ref().is_some_and(|(manifest, _)| manifest.annex.is_some()) {
            file(parts::ANNEX, "annex.hbs");
        }
        let (Some(language), Some((manifest, words)), false) = (language, manifest, problems.has_errors()) else {
            return Err(problems);
        };
        let of_words = |part: &str, text: &str| {
            (part.to_owned(), Source::new(format!("{} ({part})", words.name), text.to_owned()))
        };
        sources.push(of_words(parts::SUBJECT, &manifest.subject));
        sources.extend(manifest.annex.as_ref().map(|title| of_words(parts::ANNEX_TITLE, title)));
        if let Some(source) = self.found(&format!("{tag}/{kind}/{FORM_FILE}")) {
            sources.push((parts::FORM.to_owned(), source.clone()));
        }
        let grounds_name = self.file(&format!("{tag}/grounds.toml"))?.name.clone();
        let grounds = language.grounds.iter().map(|(id, ground)| {
            let source = Source::new(format!("{grounds_name} ({id})"), ground.text.clone());
            (format!("{}{id}", parts::GROUND), source)
        });
        let mut texts = Texts::new(&language);
        sources.into_iter().for_each(|(name, source)| texts.add(name, source));
        self.add_phrases(tag, &mut texts)?;
        let with_grounds = texts.names.contains("grounds");
        grounds.for_each(|(name, source)| texts.add_ground(name, source, with_grounds));
        self.add_phrases(tag, &mut texts)?;
        texts.problems.extend(prints::check(&texts.printing));
        // A statute of one state needs a name only where a text cites it; the helper asks for it there.
        let of_the_union = |act: &Act| act.division() == Division::Articles;
        let acts: BTreeSet<Act> = manifest.bases.iter().map(Provision::act).filter(of_the_union).collect();
        let unnamed = acts.into_iter().filter_map(|act| language.citation.names(act).err());
        texts.problems.extend(unnamed.map(|refused| Problem::from(refused).file(language.citation.file.clone())));
        if texts.problems.has_errors() {
            return Err(texts.problems);
        }
        let Texts { registry, names, named, sources, .. } = texts;
        Ok(Template { kind: kind.to_owned(), language, manifest, registry, names, named, sources })
    }

    /// The phrases that the texts print, those that phrases print among them. A language may have none.
    fn add_phrases(&self, tag: &str, texts: &mut Texts) -> Result<(), Problems> {
        let Some(file) = self.found(&format!("{tag}/phrases.toml")) else {
            let wanted = std::mem::take(&mut texts.wanted);
            wanted.into_iter().for_each(|(id, by)| texts.no_phrase(&id, &by, std::iter::empty()));
            return Ok(());
        };
        let mut found = Problems::new();
        let phrases = data_file::read(Whose::Language, file, |top| top.each_verbatim(), &mut found);
        if !found.is_empty() {
            // Which phrases there are is not known; none is missing.
            texts.wanted.clear();
            texts.problems.extend_new(found);
            return Ok(());
        }
        let phrases: BTreeMap<String, String> = phrases.into_iter().flatten().collect();
        while let Some((id, by)) = texts.wanted.pop_first() {
            let name = format!("{}{id}", parts::PHRASE);
            if texts.sources.iter().any(|(known, _)| *known == name) {
                continue;
            }
            match phrases.get(&id) {
                Some(text) => texts.add(name, Source::new(format!("{} ({id})", file.name), text.clone())),
                None => texts.no_phrase(&id, &by, phrases.keys().map(String::as_str)),
            }
        }
        Ok(())
    }
}

/// The language of a tag without its region.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A lock whose holder panicked still guards a whole map: entries are only ever added.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

//! The catalogue of one language.
//!
//! In: Fluent files by language, those in the program and, before them, those of a folder of the user. Out:
//! [`Words`], which prints a sentence. A file is parsed when its first sentence is said: most runs say few. A sentence is in one
//! language throughout: where English stands for one that is missing, its days, its lists and the sentences in it are English too.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};

use super::arg::{Arg, Join};
use super::say::Say;
use super::sentences::Sentence;
use super::typed::Understood;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/words");

type Bundle = FluentBundle<FluentResource>;

/// Where the sentences of a room stand.
enum Text {
    /// In a file of the program, which nobody reads before its first sentence is said.
    BuiltIn(&'static File<'static>),
    /// In a file of the user's.
    Own(String),
}

impl Text {
    fn read(&self) -> &str {
        match self {
            Text::BuiltIn(file) => file.contents_utf8().unwrap_or_default(),
            Text::Own(text) => text,
        }
    }
}

/// One room's sentences in one language.
struct Room {
    text: Text,
    parsed: OnceLock<Bundle>,
}

impl Room {
    fn bundle(&self, tag: &str) -> &Bundle {
        self.parsed.get_or_init(|| {
            let language = tag.parse().unwrap_or_default();
            let mut bundle = Bundle::new_concurrent(vec![language]);
            // The marks around arguments would be seen in terminals and scripts.
            bundle.set_use_isolating(false);
            // A file with a mistake still gives what can be read; the tests let no mistake into ours.
            let resource =
                FluentResource::try_new(self.text.read().to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}

struct Catalogue {
    tag: String,
    rooms: BTreeMap<Cow<'static, str>, Room>,
    /// Asked for what is missing here.
    next: Option<Words>,
}

/// The sentences of a language. Cheap to copy.
#[derive(Clone)]
pub struct Words(Arc<Catalogue>);

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.tag()).finish()
    }
}

static BUILT_IN: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let built_in = |tag: &str, next: Option<Words>| {
        let rooms = catalogues_of(tag).map(|(room, file)| (room, Text::BuiltIn(file)));
        Words::made(tag, rooms, next)
    };
    let english = built_in("en", None);
    let others = folders().filter(|tag| *tag != "en" && catalogues_of(tag).next().is_some());
    let others = others.map(|tag| built_in(tag, Some(english.clone())));
    std::iter::once(english.clone()).chain(others).collect()
});

/// Tags of systems whose readers are served by another: Norwegian of either kind, and without saying which.
const ALSO: [(&str, &str); 2] = [("no", "nb"), ("nn", "nb")];

/// The folders of languages, by their tags.
pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    FILES.dirs().filter_map(|folder| folder.path().file_name()?.to_str())
}

/// The words that are typed in a language, as their file has them.
pub(super) fn typed_file(tag: &str) -> Option<&'static str> {
    FILES.get_file(format!("{tag}/typed.toml"))?.contents_utf8()
}

/// The built-in files of a language: room and text.
pub fn files_of(tag: &str) -> Vec<(String, String)> {
    catalogues_of(tag).filter_map(|(room, file)| Some((room.to_owned(), file.contents_utf8()?.to_owned()))).collect()
}

/// The rooms of a language with their files.
fn catalogues_of(tag: &str) -> impl Iterator<Item = (&'static str, &'static File<'static>)> {
    let folder = FILES.dirs().find(|folder| folder.path().as_os_str() == tag);
    let files = folder.map(Dir::files).into_iter().flatten();
    files.filter_map(|file| Some((file.path().to_str()?.rsplit(['/', '\\']).next()?.strip_suffix(".ftl")?, file)))
}

/// The language of a tag without its region.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

impl Words {
    fn made<R: Into<Cow<'static, str>>>(
        tag: &str,
        files: impl Iterator<Item = (R, Text)>,
        next: Option<Words>,
    ) -> Self {
        let rooms = files.map(|(room, text)| (room.into(), Room { text, parsed: OnceLock::new() })).collect();
        Words(Arc::new(Catalogue { tag: tag.to_owned(), rooms, next }))
    }

    /// English, which has every sentence.
    pub fn english() -> Self {
        BUILT_IN[0].clone()
    }

    /// The built-in sentences of a language, by its tag or its first part: `de` for `de-AT`.
    pub fn of(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let first = ALSO.iter().find(|(known, _)| *known == first).map_or(first.as_str(), |(_, tag)| *tag);
        BUILT_IN.iter().find(|words| words.tag() == first).cloned()
    }

    /// Tags of the languages in the program.
    pub fn languages() -> Vec<&'static str> {
        BUILT_IN.iter().map(|words| words.tag()).collect()
    }

    /// A language from files of the user, `(ROOM, text of ROOM.ftl)`; what they lack comes from the built-in one of
    /// that tag, else from English.
    pub fn with_files(tag: &str, files: Vec<(String, String)>) -> Self {
        let files = files.into_iter().map(|(room, text)| (room, Text::Own(text)));
        Words::made(tag, files, Some(Words::of(tag).unwrap_or_else(Words::english)))
    }

    /// The tag of the language.
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    /// Whether the language has sentences of its own for a room, such as `help`.
    pub fn has_room(&self, room: &str) -> bool {
        self.0.rooms.contains_key(room)
    }

    /// What its readers type is understood in.
    pub fn understood(&self) -> Understood {
        Understood::by(self.tag())
    }

    /// The text of a sentence.
    pub fn say(&self, sentence: &dyn Sentence) -> String {
        let id = sentence.id();
        self.find(&id, None, &sentence.arguments()).unwrap_or(id)
    }

    /// What a sentence advises to do, if it does.
    pub fn advice(&self, sentence: &dyn Sentence) -> Option<String> {
        self.find(&sentence.id(), Some("help"), &sentence.arguments())
    }

    /// The same for somebody who answers questions and has no file before them: `.asked`, where there is one.
    pub fn advice_asked(&self, sentence: &dyn Sentence) -> Option<String> {
        let asked = self.find(&sentence.id(), Some("asked"), &sentence.arguments());
        asked.or_else(|| self.advice(sentence))
    }

    /// A text by its id alone: one without arguments that code does not list, such as the help of a command.
    pub fn by_id(&self, id: &str) -> Option<String> {
        self.find(id, None, &[])
    }

    /// A text by its id or by an attribute of it, with arguments of which it uses what it likes; none where no language has
    /// it. For texts that are as much data as what they are about: those of the questions of the interview.
    pub fn text_of(&self, id: &str, attribute: Option<&str>, arguments: &[(&'static str, Arg)]) -> Option<String> {
        let arguments: Vec<(&'static str, &Arg)> = arguments.iter().map(|(name, arg)| (*name, arg)).collect();
        self.find(id, attribute, &arguments)
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&'static str, &Arg)]) -> Option<String> {
        self.find_for(self, id, attribute, arguments)
    }

    /// Finds a text here, else in the next catalogue; `speaker` prints what stands in it: the first catalogue of its language, so
    /// that a user's own form of days holds in the sentences of the program too.
    fn find_for(
        &self,
        speaker: &Words,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&'static str, &Arg)],
    ) -> Option<String> {
        let own = self.own(speaker, id, attribute, arguments);
        own.or_else(|| {
            let next = self.0.next.as_ref()?;
            let speaker = if primary(next.tag()) == primary(speaker.tag()) { speaker } else { next };
            next.find_for(speaker, id, attribute, arguments)
        })
    }

    fn own(
        &self,
        speaker: &Words,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&'static str, &Arg)],
    ) -> Option<String> {
        let room = id.split('-').next().unwrap_or(id);
        let bundle = self.0.rooms.get(room)?.bundle(&self.0.tag);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            filled.set(format!("{name}_is"), if **value == Arg::Absent { "unset" } else { "set" });
            filled.set(*name, speaker.value(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{}: {id}: {errors:?}", self.tag());
        Some(text)
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(count) => FluentValue::from(*count),
            other => FluentValue::from(self.text(other)),
        }
    }

    /// An argument as it is printed.
    pub fn text(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) | Arg::Field(text) | Arg::Foreign(text) => text.clone(),
            Arg::Number(count) => count.to_string(),
            Arg::Day(day) => {
                let part = |form: &str| Arg::Text(day.format(form).to_string());
                self.say(&Say::WordsDay { year: part("%Y"), month: part("%m"), day: part("%d") })
            }
            Arg::Time(at) => at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            Arg::InLanguages(texts) => {
                let own = texts.get(self.tag()).or_else(|| texts.get(primary(self.tag())));
                match (own, texts.get("en")) {
                    (Some(own), _) => own.clone(),
                    (None, Some(english)) => self.say(&Say::CliInEnglish { text: english.into() }),
                    (None, None) => texts.values().next().cloned().unwrap_or_default(),
                }
            }
            Arg::Say(say) => self.say(say.as_ref()),
            Arg::Message(code) => self.say(code.as_ref()),
            Arg::Advice(code) => self.advice(code.as_ref()).unwrap_or_default(),
            Arg::List(items, join) => self.list(items, *join),
            Arg::Absent => String::new(),
        }
    }

    fn list(&self, items: &[Arg], join: Join) -> String {
        let mut texts: Vec<String> = items.iter().map(|item| self.text(item)).collect();
        let joined = |texts: &[String]| Arg::Text(texts.join(", "));
        match (join, texts.len()) {
            (Join::Comma, _) | (_, 0 | 1) => texts.join(", "),
            (join, _) => {
                let last = Arg::Text(texts.pop().unwrap_or_default());
                let items = joined(&texts);
                self.say(&if join == Join::And { Say::WordsAnd { items, last } } else { Say::WordsOr { items, last } })
            }
        }
    }
}

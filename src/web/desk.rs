//! The desk at which one person writes: all that is kept while the page is open.
//!
//! In: a request that was let in and read ([`Request`]). Out: an [`Answer`]. This is the list of all addresses; what each shows or does
//! stands in `pages`. `GET` changes nothing; what changes something is `POST` and leads on to a page (303). Paths of the disk never come from
//! the browser: cases in the folder are chosen by their place in a list.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};

use super::engine::Engine;
use super::form::Form;
use super::hands::Hands;
use super::headers::Content;
use super::work::Work;
use super::{pages, uploads};
use crate::directory::Country;
use crate::file::leftover::Held;
use crate::interview::{Interview, World};
use crate::letter::html::escaped;
use crate::office::Office;
use crate::problem::Problem;
use crate::words::Words;

/// How the page was started.
pub struct Setting {
    /// Where cases and letters are written.
    pub folder: PathBuf,
    /// Whether the program was killed there while it saved; told until something is saved.
    pub cut_off: bool,
    /// Where uploads lie until they are saved.
    pub staging: PathBuf,
    /// The country the system is set up for; offered, never taken.
    pub country: Option<Country>,
    /// So long without a request ends the program.
    pub idle: Duration,
    /// So long without a request clears what a person left at a counter.
    pub rest: Duration,
    /// The language that was asked for; without it the browser's counts.
    pub language: Option<Words>,
    /// An interview from the beginning; at a centre its name and address are known.
    pub begin: Begin,
    /// What the centre says of itself on every page.
    pub centre: Option<String>,
    /// At the counter of a centre: the folder in memory under which everything lies.
    pub counter: Option<PathBuf>,
    /// At a counter, the centre's folder that keeps what is saved, in a folder for each of its own references.
    pub save: Option<PathBuf>,
}

/// Begins an interview.
pub type Begin = Box<dyn Fn(World<'static>) -> Interview<'static> + Send>;

/// A request.
pub struct Request {
    /// Whether it is `POST`.
    pub post: bool,
    /// Its path.
    pub path: String,
    /// What stands behind `?`.
    pub query: String,
    /// What was typed and chosen.
    pub form: Form,
    /// The head `Accept-Language`.
    pub languages: String,
}

impl Request {
    /// A value of the query; values have no signs that need an escape.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, v)| v)
    }
}

/// What is answered.
pub enum Answer {
    /// A page.
    Page {
        /// The status.
        status: u16,
        /// Its text.
        html: String,
    },
    /// Another page is to be asked for.
    See(String),
    /// A file, under this name where it is to be kept.
    File {
        /// What it is.
        kind: Content,
        /// Its name.
        name: Option<String>,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A last page; then the program ends.
    Stop(String),
    /// A last page; nothing of the session is left, neither here nor in the browser.
    Wiped(String),
}

/// The desk.
pub struct Desk {
    pub(super) office: &'static Office,
    pub(super) hands: Box<dyn Hands>,
    pub(super) setting: Setting,
    pub(super) words: Words,
    pub(super) cases: Vec<Work>,
    /// Cases of the folder, as they were listed last.
    pub(super) listed: Vec<PathBuf>,
    engines: HashMap<String, Engine>,
    /// At a counter, what is saved for the person who is there.
    room: Option<Held>,
    /// Where the request leads, for the switch of languages.
    here: String,
    numbers: usize,
    /// Whether a person's things were cleared because nobody came back to them.
    rested: bool,
}

impl Desk {
    /// A desk with nothing on it. The office lives as long as the program.
    pub fn new(office: &'static Office, hands: Box<dyn Hands>, setting: Setting) -> Self {
        let words = setting.language.clone().unwrap_or_else(Words::english);
        Desk {
            office,
            hands,
            setting,
            words,
            cases: Vec::new(),
            listed: Vec::new(),
            engines: HashMap::new(),
            room: None,
            here: "/".to_owned(),
            numbers: 0,
            rested: false,
        }
    }

    /// Whether answers are there that no file has.
    pub fn has_unsaved(&self) -> bool {
        self.cases.iter().any(|work| work.changed)
    }

    /// A session begins: its language is the one the browser asks for, where none was asked for before.
    pub fn greet(&mut self, languages: &str) {
        let wished = languages.split(',').filter_map(|tag| Words::of(tag.split(';').next()?.trim()));
        let mut wished = wished.filter(|words| words.has_room("web"));
        self.words = self.setting.language.clone().or_else(|| wished.next()).unwrap_or_else(Words::english);
    }

    /// Nothing is left on it, nor of what was saved at a counter.
    pub fn clear(&mut self) {
        self.cases.clear();
        self.listed.clear();
        if let Some(room) = self.room.take() {
            crate::file::leftover::overwrite(room.path());
        }
        "/".clone_into(&mut self.here);
    }

    /// Whether what is saved stays.
    pub(super) fn keeps(&self) -> bool {
        self.setting.counter.is_none() || self.setting.save.is_some()
    }

    /// Where a case is saved that has this sign of the centre and would have a file of this name: at a counter in a folder that is gone with the
    /// person, or in one of the centre.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(super) fn folder(&mut self, reference: Option<&str>, stem: &str) -> Result<PathBuf, Problem> {
        let Some(under) = &self.setting.counter else { return Ok(self.setting.folder.clone()) };
        if let Some(save) = &self.setting.save {
            return uploads::folder_of(save, reference, stem);
        }
        let room = match self.room.take() {
            Some(room) => room,
            None => uploads::private_folder(under)?,
        };
        let path = room.path().to_path_buf();
        self.room = Some(room);
        Ok(path)
    }

    /// What is said to whoever has no session, in the language of their browser.
    ///
    /// A form that came without a session goes back with its page, to be sent once more.
    pub(super) fn lost(&mut self, languages: &str, sent: Option<(&str, &Form)>) -> Answer {
        let own = self.words.clone();
        self.greet(languages);
        let again = sent.map(|(path, form)| {
            let fields: Vec<_> = form.fields().map(|(name, value)| json!({ "name": name, "value": value })).collect();
            json!({ "action": path, "fields": fields })
        });
        let answer = self.notice_with(401, "lost", json!({ "again": again }));
        self.words = own;
        answer
    }

    /// At a counter, clears what somebody left and did not come back to.
    pub fn rest(&mut self) {
        if self.setting.counter.is_some() && (!self.cases.is_empty() || self.room.is_some()) {
            self.clear();
            self.rested = true;
        }
    }

    /// Answers a request.
    pub fn answer(&mut self, request: &Request) -> Answer {
        // Whoever asks first after a rest is told, and goes on as another person.
        if std::mem::take(&mut self.rested) {
            return pages::end::wipe(self);
        }
        if !request.post {
            self.here.clone_from(&request.path);
        }
        let parts: Vec<&str> = request.path.split('/').filter(|part| !part.is_empty()).collect();
        let form = &request.form;
        match (request.post, parts.as_slice()) {
            (false, []) => pages::start::show(self, None),
            (true, ["case"]) => pages::start::begin(self, form),
            (false, ["q", case, id]) => self.with(case, |desk, at| pages::question::show(desk, at, id)),
            (true, ["q", case, id]) => self.with(case, |desk, at| pages::question::answer(desk, at, id, form)),
            (false, ["check", case]) => self.with(case, |desk, at| pages::check::show(desk, at, None)),
            (false, ["letter", case, name]) => self.with(case, |desk, at| pages::letter::file(desk, at, name)),
            (false, ["letter", case, "page", name]) => self.with(case, |desk, at| pages::letter::page(desk, at, name)),
            (false, ["file", case, id, place]) => {
                self.with(case, |desk, at| pages::question::file(desk, at, id, place))
            }
            (true, ["save", case]) => self.with(case, |desk, at| pages::save::save(desk, at, form)),
            (false, ["there", case, name]) => self.with(case, |desk, at| pages::save::there(desk, at, name)),
            (false, ["done", case]) => self.with(case, |desk, at| pages::done::show(desk, at, None)),
            (true, ["another", case]) => self.with(case, |desk, at| pages::start::another(desk, at, form)),
            (false, ["get", case, name]) => self.with(case, |desk, at| pages::done::file(desk, at, name)),
            (true, ["draft", case]) => self.with(case, pages::done::draft_anyway),
            (false, ["send", case]) => self.with(case, |desk, at| pages::send::show(desk, at, None)),
            (true, ["send", case]) => self.with(case, pages::send::send),
            (true, ["follow", case]) => self.with(case, pages::done::follow),
            (false, ["matter", uid]) => pages::matter::show(self, uid, None),
            (true, ["event", uid]) => pages::matter::tell(self, uid, form),
            (true, ["next", uid]) => pages::matter::next(self, uid, form),
            (false, ["export", uid]) => pages::matter::export(self, uid),
            (true, ["forget", uid]) => pages::matter::forget(self, uid, form),
            (false, ["calendar.ics"]) => pages::matter::calendar(self),
            (true, ["language"]) => self.switch(form),
            (false, ["stop"]) => pages::end::ask(self),
            (true, ["stop"]) => pages::end::stop(self),
            (true, ["wipe"]) if self.setting.counter.is_some() => pages::end::wipe(self),
            _ => self.notice(404, "gone"),
        }
    }

    /// Does something with a case by its number.
    fn with(&mut self, number: &str, act: impl FnOnce(&mut Desk, usize) -> Answer) -> Answer {
        let found = number.parse().ok().and_then(|number: usize| self.cases.iter().position(|w| w.number == number));
        match found {
            Some(at) => act(self, at),
            None => self.notice(404, "gone"),
        }
    }

    fn switch(&mut self, form: &Form) -> Answer {
        if let Some(words) = form.text("to").and_then(Words::of) {
            self.words = words.clone();
            self.setting.language = Some(words.clone());
            self.cases.iter_mut().for_each(|work| work.interview.speak(words.clone()));
        }
        let back = form.text("back").filter(|back| back.starts_with('/') && !back.starts_with("//"));
        Answer::See(back.filter(|back| back.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')).unwrap_or("/").into())
    }

    /// What an interview is held with.
    pub(super) fn world(&self) -> World<'static> {
        World {
            office: self.office,
            today: self.hands.today(),
            words: self.words.clone(),
            country: self.setting.country,
            folder: self.setting.folder.clone(),
        }
    }

    /// A number for a new case.
    pub(super) fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers
    }

    /// A text of the page.
    pub(super) fn say(&self, id: &str, arguments: &[(&'static str, crate::words::Arg)]) -> String {
        self.words.text_of(&format!("web-{id}"), None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// A page made of a template, with what every page has.
    pub(super) fn page(&mut self, status: u16, template: &str, title: &str, values: Value) -> Answer {
        match self.filled(template, title, values) {
            Ok(html) => Answer::Page { status, html },
            // A fault of ours: the name of the template and the value, nothing of anybody.
            Err(fault) => Answer::Page { status: 500, html: escaped(&fault) },
        }
    }

    /// The text of such a page.
    pub(super) fn filled(&mut self, template: &str, title: &str, values: Value) -> Result<String, String> {
        let tag = self.words.tag().to_owned();
        if !self.engines.contains_key(&tag) {
            self.engines.insert(tag.clone(), Engine::new(self.words.clone())?);
        }
        let languages: Vec<Value> = Words::languages()
            .into_iter()
            .filter_map(Words::of)
            // A language whose page is in English would be no choice.
            .filter(|words| words.has_room("web"))
            .map(|words| {
                json!({
                    "tag": words.tag(),
                    "name": words.by_id("web-own-name").unwrap_or_default(),
                    "now": words.tag() == tag,
                })
            })
            .collect();
        let mut whole = json!({
            "lang": tag,
            "title": format!("{title} – widerspruch"),
            "languages": languages,
            "here": self.here,
            "idle": self.setting.idle.as_secs() / 60,
            "centre": self.setting.centre,
            "counter": self.setting.counter.is_some(),
            "keeps": self.keeps(),
            "scripts": [],
        });
        if let (Value::Object(whole), Value::Object(values)) = (&mut whole, values) {
            whole.extend(values);
        }
        self.engines[&tag].fill(template, &whole)
    }

    /// A page that says one thing, and what to do.
    pub(super) fn notice(&mut self, status: u16, id: &str) -> Answer {
        self.notice_with(status, id, json!({}))
    }

    /// As [`Desk::notice`], with more for its template.
    pub(super) fn notice_with(&mut self, status: u16, id: &str, more: Value) -> Answer {
        let heading = self.say(&format!("notice-{id}"), &[]);
        let advice = self.words.text_of(&format!("web-notice-{id}"), Some("help"), &[]);
        let mut values = json!({ "heading": heading, "advice": advice, "problems": [] });
        if let (Value::Object(values), Value::Object(more)) = (&mut values, more) {
            values.extend(more);
        }
        self.page(status, "notice", &heading.clone(), values)
    }
}

//! What matters are read and judged with.
//!
//! In: the letters and the directory as configured. Out: which event a letter is, what it is called, the working days of places, where a matter
//! stands; each is asked once for thousands of matters.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, Local, NaiveDate, Utc};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use widerspruch::case::{Channel, What, due, load};
use widerspruch::directory::Directory;
use widerspruch::law::added::{self, Added};
use widerspruch::law::calendar::Calendar;
use widerspruch::law::period::Period;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::read::choice::Choice;
use widerspruch::register::Register;
use widerspruch::register::chronology::{events, letters, valid};
use widerspruch::register::mailed::Mailed;
use widerspruch::register::matter::{Letter, Matter};
use widerspruch::register::own;
use widerspruch::register::stage::{self, Stage, Standing};
use widerspruch::template::Templates;
use widerspruch::template::language::FALLBACK;
use widerspruch::words::Say;

/// The working days of a place, and the periods that were counted there: of thousands of matters most began on the same days.
struct Place {
    calendar: Calendar,
    counted: RefCell<HashMap<(NaiveDate, u32), Option<Period>>>,
}

impl Place {
    fn months(&self, received: NaiveDate, months: u32) -> Option<Period> {
        let count = || due::counted_in(&self.calendar)(received, months);
        *self.counted.borrow_mut().entry((received, months)).or_insert_with(count)
    }
}

impl Place {
    /// Warns of holidays that did not come with the program and that moved the end of a period that was counted here.
    fn added(&self, place: &str) -> Option<Problem> {
        let counted = self.counted.borrow();
        let periods = counted.values().flatten();
        let mut all: Vec<Added<'_>> = periods.flat_map(|period| added::behind(period, &self.calendar)).collect();
        all.sort_by_key(|added| added.day);
        all.dedup();
        added::warning(place.into(), &all).map(Code::warning)
    }
}

/// What matters are read and judged with.
pub(super) struct Desk {
    /// The letters.
    pub templates: Templates,
    /// Which letter is which event, as far as it was asked: a manifest is read once.
    events: RefCell<HashMap<String, Option<What>>>,
    /// What letters are called, as far as it was asked.
    titles: RefCell<HashMap<String, Option<String>>>,
    /// The working days of places, with what was counted there, as far as they were asked for.
    calendars: RefCell<HashMap<String, Rc<Place>>>,
    /// Whose holidays count.
    pub directory: Directory,
}

impl Desk {
    /// As configured.
    ///
    /// # Errors
    /// Templates or directory of the user are wrong.
    pub fn open(context: &Context) -> Result<Self, Failure> {
        Ok(Desk {
            templates: context.letters()?,
            events: RefCell::default(),
            titles: RefCell::default(),
            calendars: RefCell::default(),
            directory: context.directory()?,
        })
    }

    /// Which event a letter is.
    pub fn event_of(&self, kind: &str) -> Option<What> {
        let read = || {
            let language = self.templates.languages_of(kind).into_iter().next()?;
            self.templates.get(kind, &language).ok()?.manifest.event
        };
        *self.events.borrow_mut().entry(kind.to_owned()).or_insert_with(read)
    }

    /// The title of a letter in a language, else in one it is there in; its kind where there is no such letter any more.
    pub fn title(&self, kind: &str, tag: &str) -> String {
        let read = || {
            let languages = self.templates.languages_of(kind);
            let own = languages.iter().find(|there| *there == tag).or(languages.first())?;
            Some(self.templates.get(kind, own).ok()?.manifest.title.clone())
        };
        let title = self.titles.borrow_mut().entry(kind.to_owned()).or_insert_with(read).clone();
        title.unwrap_or_else(|| kind.to_owned())
    }

    /// A way of sending in the words of letters in a language, else in English.
    pub fn channel(&self, channel: Channel, tag: &str) -> String {
        let language = self.templates.language(tag).or_else(|_| self.templates.language(FALLBACK));
        let said = language.ok().and_then(|language| language.channels.get(channel.word()).cloned());
        said.unwrap_or_else(|| channel.word().to_owned())
    }

    /// Whether the newest letter of a matter waits to be sent.
    pub fn waits(&self, matter: &Matter) -> bool {
        matter.letters.last().is_some_and(|newest| self.waits_for(matter, newest))
    }

    /// Whether two letters are of one sort: the same event, or, where no event tells of them, the same kind.
    pub fn are_alike(&self, one: &Letter, other: &Letter) -> bool {
        let event = self.event_of(&one.kind);
        event == self.event_of(&other.kind) && (event.is_some() || one.kind == other.kind)
    }

    /// Whether a letter waits to be sent, as far as the chronology tells: fewer letters of its sort were sent than made, and none since
    /// it was made. One that was made anew takes the place of the draft before.
    pub fn waits_for(&self, matter: &Matter, letter: &Letter) -> bool {
        let made = matter.letters.iter().filter(|other| self.are_alike(other, letter)).count();
        let sent: Vec<NaiveDate> = match self.event_of(&letter.kind) {
            Some(what) => {
                events(&matter.lines).iter().filter(|event| event.what == what).map(|event| event.date).collect()
            }
            None => letters(valid(&matter.lines))
                .iter()
                .filter(|line| line.letter.as_ref() == Some(&letter.kind))
                .map(|line| line.on)
                .collect(),
        };
        sent.len() < made && sent.iter().all(|day| *day < letter.made_on)
    }

    /// The day that a letter bears, by its case or by its PDF; none where neither tells it.
    pub fn day_of(&self, matter: &Matter, letter: &Letter) -> Option<NaiveDate> {
        let path = Path::new(&letter.case_file);
        let case = path.is_file().then(|| load::file(path, &self.directory).ok()).flatten();
        case.and_then(|(case, _)| case.date).or_else(|| own::written(matter, letter))
    }

    /// Where a matter stands on a day.
    pub fn standing(&self, matter: &Matter, today: NaiveDate) -> Standing {
        let (controller, authority) = (self.controllers_place(matter), self.authoritys_place(matter));
        let made = matter.letters.iter().map(|letter| letter.made_on).max();
        let at = |place: Rc<Place>| move |received, months| place.months(received, months);
        stage::standing(&matter.lines, made, today, &at(controller), &at(authority))
    }

    /// How the period that runs, or is over, came to its end.
    pub fn why(&self, matter: &Matter, standing: &Standing) -> Option<Say> {
        let place = match standing.stage {
            Stage::Complained | Stage::AuthoritySilent => self.authoritys_place(matter),
            _ => self.controllers_place(matter),
        };
        standing.due.as_ref().map(|due| due.period.why(&place.calendar))
    }

    fn controllers_place(&self, matter: &Matter) -> Rc<Place> {
        let controller = self.directory.controller(&matter.controller);
        self.place(controller.map_or("", |record| record.country.code()))
    }

    fn authoritys_place(&self, matter: &Matter) -> Rc<Place> {
        let authority = matter.authority.as_deref().and_then(|id| self.directory.authority(id));
        self.place(authority.map_or("", |record| record.holidays()))
    }

    /// Warns of what was found of the holidays and the act by which periods were counted until now.
    pub fn doubts(&self) -> Problems {
        let calendars = self.calendars.borrow();
        let mut places: Vec<&String> = calendars.keys().collect();
        places.sort();
        let doubt = |place: &String| {
            let doubt = self.directory.doubt_of_holidays(place)?;
            Some(Code::DirectoryWeakHolidays { place: place.into(), doubt }.warning())
        };
        let added = places.iter().filter_map(|place| calendars.get(*place)?.added(place));
        places.iter().copied().filter_map(doubt).chain(added).collect::<Vec<_>>().into()
    }

    fn place(&self, code: &str) -> Rc<Place> {
        if let Some(known) = self.calendars.borrow().get(code) {
            return known.clone();
        }
        let place = Rc::new(Place { calendar: self.directory.calendar(code), counted: RefCell::default() });
        self.calendars.borrow_mut().insert(code.to_owned(), place.clone());
        place
    }

    /// One matter.
    ///
    /// # Errors
    /// There is none of this number.
    pub fn matter(&self, register: Option<&Register>, id: i64) -> Result<Matter, Problem> {
        let none = || Code::FollowNoSuchMatter { id: id.into() }.error();
        self.mailed(|mailed| register.ok_or_else(none)?.matter(id, mailed))
    }

    /// How mails of the outbox become lines: by the manifests, on the days of this place.
    pub fn mailed<T>(&self, read: impl FnOnce(Mailed<'_>) -> T) -> T {
        let day_of = |at: DateTime<Utc>| at.with_timezone(&Local).date_naive();
        read(Mailed { event_of: &|kind| self.event_of(kind), day_of: &day_of })
    }
}

/// The whole path of a file, as the register and the outbox have it.
pub(super) fn whole_path(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

/// What the command leaves open is a mistake in it.
pub(super) fn usage(code: Code) -> Failure {
    Failure::ended(Exit::Usage, code.error())
}

//! Newer records for an older program.
//!
//! In: the text of a signed file, TOML as in `data/` with a head of its own. Out: [`Update`], whose records take the place of older ones of the program. They
//! are looked through when the file is taken, by the readers of the program's own records and by what [`sound`](super::sound) asks of
//! those; afterwards each is read when it is asked for, as ours are.
//!
//! ```toml
//! format = 1
//! number = 3                 # counts on: no file is taken after one with a larger number
//! issued = 2027-01-15        # nothing in it can have been looked at later
//!
//! [[authority]]              # whole records, each beginning with its id
//! id = "de-st"
//! ```

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::authority::Authority;
use super::builtin;
use super::controller::Controller;
use super::correctable::Correctable;
use super::held::Held;
use super::holidays;
use super::provenance::CameWith;
use super::records::Records;
use super::sound;
use crate::digest::ShortHash;
use crate::law::holiday::Holiday;
use crate::problem::{Code, Problems, Source};
use crate::read::node::{Node, Value, from_toml};
use crate::read::reader::{Need, TableReader};
use crate::read::whole;
use crate::read::whose::Whose;

/// The newest form of the text that is known.
pub const FORMAT: i64 = 1;

/// Another number whenever what is asked of records is another thing: a file that was looked through with other questions is looked through again.
pub const QUESTIONS: u32 = {
    let number = hashed(0x811c_9dc5, include_bytes!("sound.rs"));
    let number = hashed(number, include_bytes!("competent.rs"));
    hashed(number, include_bytes!("printable.rs"))
};

/// FNV-1a, for which the compiler needs no library.
const fn hashed(mut number: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        number = (number ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    number
}

/// Records of a signed file.
#[derive(Debug, Clone)]
pub struct Update {
    /// Counts the files of a maker.
    pub number: u32,
    /// The day on which it was made.
    pub issued: NaiveDate,
    key: Option<ShortHash>,
    authorities: Vec<Held<Authority>>,
    controllers: Vec<Held<Controller>>,
    holidays: Vec<(String, Holiday)>,
}

struct Head {
    number: u32,
    issued: NaiveDate,
}

impl Head {
    fn read(file: &mut TableReader<'_, '_>) -> Option<Head> {
        file.integer("format", Need::Required, 1..=FORMAT);
        let number = file.integer("number", Need::Required, 1..=i64::from(u32::MAX));
        let issued = file.date("issued", Need::Required);
        Some(Head { number: u32::try_from(number?).ok()?, issued: issued? })
    }
}

impl Update {
    /// Reads a file and looks all of it through.
    ///
    /// # Errors
    /// Everything that is wrong with it; it is of a newer form.
    pub fn read(source: &Arc<Source>) -> Result<Update, Problems> {
        let node = from_toml(source).map_err(|problems| Whose::Directory.all_named(problems))?;
        if let Some(form) = newer(&node) {
            return Err(Code::DataNewerForm { form: form.into(), known: FORMAT.into() }
                .error()
                .file(&source.name)
                .into());
        }
        let mut whole = (Vec::new(), Vec::new());
        let (head, problems) = whole::table(Whose::Directory, source, &node, |file| {
            let head = Head::read(file);
            whole.0 = file.tables(Authority::TABLE, |table, _| Authority::read(table));
            whole.1 = file.tables(Controller::TABLE, |table, _| Controller::read(table));
            let holidays = holidays::all(file, &[]);
            head.map(|head| (head, holidays))
        });
        let Some((head, holidays)) = head.filter(|_| problems.is_empty()) else { return Err(problems) };
        let update = Update::of(head, holidays, source);
        let mut problems = Problems::new();
        update.same(&update.authorities, &whole.0, &mut problems);
        update.same(&update.controllers, &whole.1, &mut problems);
        let services =
            |(cut, whole): (&Held<Controller>, &Controller)| cut.service_ids().eq(whole.services.iter().map(|s| &s.id));
        if !update.controllers.iter().zip(&whole.1).all(services) {
            problems.push(Code::DataNotPlain { table: Controller::TABLE.into() }.error());
        }
        if problems.is_empty() {
            let records = (update.authorities.as_slice(), update.controllers.as_slice());
            problems.extend(sound::wrong(
                records,
                &update.over(&builtin::RECORDS, &|_, _| false),
                Some(update.came_with()),
            ));
        }
        problems.name_file(&source.name);
        if problems.is_empty() { Ok(update) } else { Err(problems) }
    }

    /// Reads a file that was looked through when it was taken; its records are read when they are asked for.
    ///
    /// # Errors
    /// Its head cannot be read.
    pub fn looked_through(source: &Arc<Source>) -> Result<Update, Problems> {
        let top = source.text.find("\n[[").map_or(&*source.text, |at| &source.text[..=at]);
        let head = Source::new(&*source.name, top);
        let (read, problems) = whole::toml(Whose::Directory, &head, Head::read);
        let Some(head) = read.flatten().filter(|_| problems.is_empty()) else { return Err(problems) };
        if !source.text.contains(&format!("\n[[{}]]", holidays::TABLE)) {
            return Ok(Update::of(head, Vec::new(), source));
        }
        let (holidays, problems) = whole::toml(Whose::Directory, source, |file| {
            file.leave_others();
            holidays::all(file, &[])
        });
        if problems.is_empty() { Ok(Update::of(head, holidays.unwrap_or_default(), source)) } else { Err(problems) }
    }

    fn of(head: Head, holidays: Vec<(String, Holiday)>, source: &Arc<Source>) -> Update {
        let came_with = CameWith { number: head.number, issued: head.issued, key: None };
        let (authorities, controllers) =
            (Held::all_of_signed(source, came_with), Held::all_of_signed(source, came_with));
        let by_file = |(place, holiday): (String, Holiday)| (place, holiday.added_by(came_with.say()));
        let holidays = holidays.into_iter().map(by_file).collect();
        Update { number: head.number, issued: head.issued, key: None, authorities, controllers, holidays }
    }

    /// The same, with the figures of the key that signed the file: each record says whose it is.
    #[must_use]
    pub fn signed_by(self, key: ShortHash) -> Update {
        let update = Update { key: Some(key), ..self };
        let came_with = update.came_with();
        let authorities = update.authorities.into_iter().map(|held| held.with(came_with)).collect();
        let controllers = update.controllers.into_iter().map(|held| held.with(came_with)).collect();
        let by_file = |(place, holiday): (String, Holiday)| (place, holiday.added_by(came_with.say()));
        let holidays = update.holidays.into_iter().map(by_file).collect();
        Update { authorities, controllers, holidays, ..update }
    }

    /// What its records say of where they came from.
    pub fn came_with(&self) -> CameWith {
        CameWith { number: self.number, issued: self.issued, key: self.key }
    }

    /// The ids of its records.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.authorities.iter().map(Held::id).chain(self.controllers.iter().map(Held::id))
    }

    /// How many holidays it adds.
    pub fn holidays(&self) -> usize {
        self.holidays.len()
    }

    /// Whether the records that are cut out of the text are those of the whole file, and each is there once.
    fn same<T: Correctable + PartialEq>(&self, cut: &[Held<T>], whole: &[T], problems: &mut Problems) {
        let mut seen = HashSet::new();
        for record in whole {
            let (table, id) = (T::TABLE.into(), record.id());
            if !seen.insert(id) {
                problems.push(Code::DirectoryDuplicateId { table, id: id.into() }.error());
            }
        }
        let alike = |(cut, whole): (&Held<T>, &T)| {
            let looked_for = whole.looked_for().into_iter().all(|word| cut.may_say(word));
            let same = cut.try_read().ok().as_ref() == Some(whole) && cut.day() == whole.checked();
            same && cut.id() == whole.id() && looked_for
        };
        if cut.len() != whole.len() || !cut.iter().zip(whole).all(alike) {
            problems.push(Code::DataNotPlain { table: T::TABLE.into() }.error());
        }
    }

    /// The records with these in them: each takes the place of an older one, but for what is kept by its name and the day of the one above.
    pub(super) fn over(&self, below: &Records, keeps: &dyn Fn(&str, Option<NaiveDate>) -> bool) -> Records {
        let mut records = below.clone();
        lay(&self.authorities, &mut records.authorities, keeps);
        lay(&self.controllers, &mut records.controllers, keeps);
        records.holidays.extend(self.holidays.iter().cloned());
        records
    }
}

/// A record of the program that was looked at later stays: the program may be the newer one.
fn lay<T: Correctable + Clone>(
    above: &[Held<T>],
    records: &mut Vec<Held<T>>,
    keeps: &dyn Fn(&str, Option<NaiveDate>) -> bool,
) {
    for record in above {
        match records.iter_mut().find(|known| known.id() == record.id()) {
            Some(known) if known.day() > record.day() => {}
            Some(_) if keeps(&format!("{}/{}", T::TABLE, record.id()), record.day()) => {}
            Some(known) => *known = record.clone(),
            None => records.push(record.clone()),
        }
    }
}

/// The form of a file that is newer than this program.
fn newer(file: &Node) -> Option<String> {
    match &file.get("format")?.value {
        Value::Number(number) => number.parse::<i64>().is_ok_and(|form| form > FORMAT).then(|| number.clone()),
        _ => None,
    }
}

#[cfg(test)]
#[path = "update_tests.rs"]
mod tests;

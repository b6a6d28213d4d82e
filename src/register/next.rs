//! The case of the next letter.
//!
//! In: the newest case file of a matter, its chronology, where it stands, the letter that is wanted. Out: the text of a new
//! case: the same person, accounts and grounds, comments kept, with kind, recipient and status of the next letter, with
//! what happened since and what shows it as enclosures; and the letters that cannot be enclosed. It is checked like any
//! other case afterwards, and says what is missing.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use toml_edit::{DocumentMut, Item, Table, value};

use super::chronology::{Happened, Line, events, letters, valid};
use super::entries::{Entries, text_of};
use super::matter::Matter;
use super::own;
use super::row_letters;
use super::stage::{self, Stage, Standing};
use crate::case::document::{self, day, section, set};
use crate::case::due;
use crate::case::{Case, Event, Status, What};
use crate::directory::Directory;
use crate::problem::{Code, Problem};
use crate::read::choice::Choice;
use crate::template::manifest::RecipientKind;
use crate::template::{Template, Templates};

/// People who edit a case type no such space; letters put theirs in themselves.
const NO_BREAK: char = '\u{a0}';

/// What the next letter is made of.
pub struct Next<'n> {
    /// The matter.
    pub matter: &'n Matter,
    /// Where it stands.
    pub standing: &'n Standing,
    /// The letter that is wanted.
    pub template: &'n Template,
    /// Its kind.
    pub kind: &'n str,
    /// The newest case.
    pub base: &'n Case,
    /// Where its paths start.
    pub from: &'n Path,
    /// The folder the new case will lie in.
    pub folder: &'n Path,
    /// Whether it becomes a row of a table, which names no file outside of that folder.
    pub as_row: bool,
    /// Titles of earlier letters.
    pub templates: &'n Templates,
    /// Who the controller is.
    pub directory: &'n Directory,
}

/// Letters that were sent and are not enclosed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Those that do not lie any more where a batch put them, or are others by now.
    pub gone: BTreeSet<PathBuf>,
    /// Those that lie where a row may not name them.
    pub outside: BTreeSet<PathBuf>,
}

impl Next<'_> {
    /// The new case as TOML, made of the text of the newest one.
    ///
    /// # Errors
    /// The text is neither TOML nor JSON.
    pub fn write(&self, text: &str) -> Result<(String, LeftOut), Problem> {
        let broken =
            || Code::FollowUnreadableCase { name: (&self.base.file).into() }.error().file(self.base.file.clone());
        let mut document = document::read(text).ok_or_else(broken)?;
        set(document.as_table_mut(), "kind", Some(self.kind.into()));
        document.remove("date");
        self.recipient(&mut document);
        let matter = section(&mut document, "matter");
        if self.template.manifest.recipient == RecipientKind::Authority {
            set(matter, "controller", Some(self.matter.controller.as_str().into()));
        } else {
            matter.remove("controller");
        }
        set(matter, "status", Some(self.status().word().into()));
        // A day that was asked for in an earlier letter is no wish of this one.
        matter.remove("answer_by");
        self.paths(&mut document);
        let left_out = self.events(&mut document);
        Ok((document.to_string(), left_out))
    }

    fn recipient(&self, document: &mut DocumentMut) {
        let (field, id) = match self.template.manifest.recipient {
            RecipientKind::Authority => ("authority", self.matter.authority.as_deref().unwrap_or("auto")),
            _ => ("controller", self.matter.controller.as_str()),
        };
        let stays = document.get("recipient").and_then(|item| item.get(field)).is_some();
        if !stays {
            let mut recipient = Table::new();
            recipient[field] = value(id);
            document["recipient"] = Item::Table(recipient);
        }
    }

    /// The status that tells of the controller: where the matter stands, or stood before the complaint.
    fn status(&self) -> Status {
        let fitting = &self.template.manifest.statuses;
        let fits = |status: &Status| fitting.contains(status);
        let before: Vec<Line> = self.matter.lines.iter().filter(|line| !of_authority(line.what)).cloned().collect();
        let calendar = self.base.calendar();
        let count = due::counted_in(&calendar);
        let far = NaiveDate::MAX.pred_opt().unwrap_or_default();
        // While the controller's period runs, nobody was ignored, though the authority has the matter.
        let at_authority = matches!(self.standing.stage, Stage::Complained | Stage::AuthoritySilent | Stage::Closed)
            && self.standing.answer.is_none();
        let of_controller =
            || at_authority.then(|| stage::standing(&before, None, far, &count, &count).status()).flatten();
        let objected = || {
            let first = valid(&before).find(|line| line.what == Happened::Event(What::Objected))?.on;
            let began = self.directory.controller(&self.matter.controller).and_then(|c| c.training_began);
            Some(match began {
                None => Status::Objected,
                Some(began) if first < began => Status::ObjectedBeforeStart,
                Some(_) => Status::ObjectedAfterStart,
            })
        };
        let candidates = [self.standing.status(), of_controller(), objected(), Some(self.base.matter.status)];
        candidates.into_iter().flatten().find(fits).unwrap_or(self.base.matter.status)
    }

    /// What happened, each event once, those that do not hold any more left out; with the files that show it.
    fn events(&self, document: &mut DocumentMut) -> LeftOut {
        let mut left_out = LeftOut::default();
        let told = events(&self.matter.lines);
        let holds = |date: &str, what: &str| {
            let of_register = |line: &&Line| line.on.to_string() == date && line.what.word() == what;
            told.iter().any(|event| event.date.to_string() == date && event.what.word() == what)
                || !self.matter.lines.iter().any(|line| of_register(&line))
        };
        let mut list = Entries::take(document, "event");
        list.retain(|entry| holds(&text_of(entry.get("date")), &text_of(entry.get("what"))));
        let mut enclosures = Entries::take(document, "enclosure");
        if self.as_row {
            row_letters::take_out(&mut enclosures, &mut list, document.get_mut("represented"), &self.is_letter());
        }
        for event in &told {
            let (date, what) = (event.date.to_string(), event.what.word());
            let known = list.iter().position(|e| text_of(e.get("date")) == date && text_of(e.get("what")) == what);
            let mut entry = known.map_or_else(
                || {
                    let mut entry = Table::new();
                    entry["date"] = value(day(event.date));
                    entry["what"] = value(what);
                    entry
                },
                |at| list[at].clone(),
            );
            if let Some(channel) = event.channel.filter(|_| !entry.contains_key("channel")) {
                entry["channel"] = value(channel.word());
            }
            if let Some(received) = event.received {
                entry["received"] = value(day(received));
            }
            if !entry.contains_key("enclosure")
                && let Some(number) = self.enclosed(event, &mut enclosures, &mut left_out)
            {
                entry["enclosure"] = value(i64::try_from(number).unwrap_or(i64::MAX));
            }
            match known {
                Some(at) => list[at] = entry,
                None => list.push(entry),
            }
        }
        list.sort_by_key(|entry| text_of(entry.get("date")));
        self.enclose_letters(&mut enclosures, &mut left_out);
        Entries::put(document, "event", list);
        Entries::put(document, "enclosure", enclosures);
        left_out
    }

    /// Whether an enclosure is a letter of the matter that a batch made, by its name: its folder may have been moved.
    fn is_letter(&self) -> impl Fn(&Table) -> bool {
        let printed = self.matter.letters.iter().filter_map(|letter| letter.printed.as_ref());
        let own: Vec<&OsStr> = printed.filter_map(|printed| printed.file.file_name()).collect();
        let letter_only = |enclosure: &Table| enclosure.get("letter_only").and_then(Item::as_bool) == Some(true);
        move |enclosure| {
            let file = text_of(enclosure.get("file"));
            letter_only(enclosure) && Path::new(&file).file_name().is_some_and(|name| own.contains(&name))
        }
    }

    /// What an authority is to see of the letters that were sent and that no event tells of.
    fn enclose_letters(&self, enclosures: &mut Vec<Table>, left_out: &mut LeftOut) {
        if self.template.manifest.recipient != RecipientKind::Authority {
            return;
        }
        for line in letters(valid(&self.matter.lines)) {
            if let Some((title, file)) = self.own_letter(line, left_out)
                && there(&file, enclosures).is_none()
            {
                enclosures.push(letter(title, file));
            }
        }
    }

    /// The title and the file of the letter that was sent by what a line tells.
    fn own_letter(&self, line: &Line, left_out: &mut LeftOut) -> Option<(String, String)> {
        let template = |kind: &str| self.templates.get(kind, &self.template.language.tag).ok();
        let event_of = |kind: &str| template(kind).and_then(|template| template.manifest.event);
        let letter = own::letter_of(self.matter, line, &event_of)?;
        let document = own::document(self.matter, letter);
        let Some(pdf) = document.filter(|pdf| own::is_case(self.matter, letter) || own::day(pdf).is_some()) else {
            left_out.gone.extend(letter.printed.as_ref().map(|printed| printed.file.clone()));
            return None;
        };
        if self.as_row && !pdf.starts_with(self.folder) {
            left_out.outside.insert(pdf);
            return None;
        }
        let day = own::written(self.matter, letter).unwrap_or(line.on);
        let title = self.titled(&template(&letter.kind)?.manifest.title, day);
        Some((title, self.named_from_folder(&pdf)))
    }

    fn titled(&self, title: &str, day: NaiveDate) -> String {
        format!("{title}, {}", self.template.language.long_date(day)).replace(NO_BREAK, " ")
    }

    /// The number of the enclosure that shows an event, which is added where it is not there yet: what the user named, else the letter
    /// that was sent by it. No file is enclosed twice, and a letter shows one event alone.
    fn enclosed(&self, event: &Event, enclosures: &mut Vec<Table>, left_out: &mut LeftOut) -> Option<usize> {
        let (on, what) = (event.date, event.what);
        let lines = || valid(&self.matter.lines).filter(|line| line.on == on && line.event() == Some(what));
        let proof = |line: &Line| Some((own::proof(self.matter, line), line.proof.clone()?));
        let entry = match lines().find_map(proof) {
            Some((found, named)) => {
                // One that is not found is looked for beside the new case, which says that it is missing.
                let file = self.named_from_folder(&found.unwrap_or_else(|| named.into()));
                if let Some(at) = there(&file, enclosures) {
                    return Some(at + 1);
                }
                enclosure(self.template.language.title_of(what, event.day()), file)
            }
            None => {
                let own = lines().find_map(|line| self.own_letter(line, left_out))?;
                if there(&own.1, enclosures).is_some() {
                    return None;
                }
                letter(own.0, own.1)
            }
        };
        enclosures.push(entry);
        Some(enclosures.len())
    }

    /// Files that are named from the old folder are named from the new one; of the row of a table whole paths were read.
    fn paths(&self, document: &mut DocumentMut) {
        if self.from != self.folder || self.as_row {
            document::rename_files(document, |path| Some(self.named_from_folder(&self.from.join(path))));
        }
    }

    /// A file as the new case names it: by its name where it lies beside it, else with its whole path.
    fn named_from_folder(&self, path: &Path) -> String {
        path.strip_prefix(self.folder).unwrap_or(path).display().to_string()
    }
}

/// The place of a file among the enclosures.
fn there(file: &str, enclosures: &[Table]) -> Option<usize> {
    enclosures.iter().position(|one| text_of(one.get("file")) == file)
}

fn enclosure(title: String, file: String) -> Table {
    let mut enclosure = Table::new();
    enclosure["title"] = value(title);
    enclosure["file"] = value(file);
    enclosure
}

/// A letter of ours, without what was enclosed in it: that is enclosed in the new one, once.
fn letter(title: String, file: String) -> Table {
    let mut letter = enclosure(title, file);
    letter["letter_only"] = value(true);
    letter
}

/// Whether an event is between the person and the authority.
fn of_authority(what: Happened) -> bool {
    matches!(what, Happened::Event(What::Complained | What::AuthorityReplied) | Happened::Other(_))
}

#[cfg(test)]
#[path = "next_tests.rs"]
mod tests;

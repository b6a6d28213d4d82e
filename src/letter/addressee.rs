//! To whom a letter goes.
//!
//! In: the recipient of a case and the directory. Out: an [`Addressee`], lines for the window and what the
//! letter says of the parties, or why the recipient cannot be found. A weak record of the directory comes
//! with a warning that names the doubt; an authority is never guessed.

use chrono::NaiveDate;

use crate::case::load::unknown_id;
use crate::case::{Address, Case, Recipient, due};
use crate::directory::{Authority, Controller, Country, Directory};
use crate::law::added;
use crate::law::calendar::Calendar;
use crate::law::period::Period;
use crate::mark;
use crate::problem::{Code, Problem, Problems};
use crate::words::{Arg, Say};

/// Lines that the window of an envelope has.
const WINDOW: usize = 6;

/// Whom the letter goes to.
pub enum Addressee<'d> {
    /// A controller of the directory.
    Controller(&'d Controller),
    /// An authority of the directory.
    Authority(&'d Authority),
    /// Another address.
    Other(Address),
}

/// Warns of what somebody found of the company that a letter to somebody else is about, and of the holidays by which its answer was due.
fn doubts_of_controller(case: &Case, directory: &Directory) -> Problems {
    let mut problems = Problems::new();
    let Some(controller) = case.matter.controller.as_deref().and_then(|id| directory.controller(id)) else {
        return problems;
    };
    problems.extend(mark::doubt(None, &controller.provenance.found).map(|doubt| {
        let code = Code::DirectoryWeakRecord { id: (&controller.id).into(), doubt };
        case.about("matter.controller", code.warning())
    }));
    problems.extend(weak_holidays("matter.controller", controller.country.code(), case, directory));
    problems
}

/// Warns of what was found of the holidays of a place, at the field that names it.
fn weak_holidays(field: &str, place: &str, case: &Case, directory: &Directory) -> Option<Problem> {
    let doubt = directory.doubt_of_holidays(place)?;
    Some(case.about(field, Code::DirectoryWeakHolidays { place: place.into(), doubt }.warning()))
}

/// Warns of holidays that did not come with the program and that moved the end of a period.
fn added_holidays(period: &Period, calendar: &Calendar, case: &Case) -> Option<Problem> {
    let code = added::warning(calendar.place().into(), &added::behind(period, calendar))?;
    Some(case.about("event", code.warning()))
}

/// Finds the recipient of a case.
///
/// # Errors
/// There is no such id, or no certain authority for the residence.
pub fn find<'d>(case: &Case, directory: &'d Directory) -> Result<Addressee<'d>, Problem> {
    match &case.recipient {
        Recipient::Controller(id) => controller(case, "recipient.controller", id, directory).map(Addressee::Controller),
        Recipient::Authority(id) => directory.authority(id).map(Addressee::Authority).ok_or_else(|| {
            let known: Vec<&str> = directory.authority_ids().collect();
            case.about(
                "recipient.authority",
                unknown_id(id, &known, |id, near| Code::CaseUnknownAuthority { id, near }),
            )
        }),
        Recipient::AuthorityByResidence => by_residence(case, directory).map(Addressee::Authority),
        Recipient::Other { address, .. } => Ok(Addressee::Other((**address).clone())),
    }
}

/// A controller of the directory by its id.
///
/// # Errors
/// There is no such id.
pub fn controller<'d>(case: &Case, field: &str, id: &str, directory: &'d Directory) -> Result<&'d Controller, Problem> {
    directory.controller(id).ok_or_else(|| {
        let known: Vec<&str> = directory.controller_ids().collect();
        case.about(field, unknown_id(id, &known, |id, near| Code::CaseUnknownController { id, near }))
    })
}

/// The controller that the matter is about: the recipient, or the one the case names besides.
pub(super) fn controller_of<'d>(
    case: &Case,
    directory: &'d Directory,
    problems: &mut Problems,
) -> Option<&'d Controller> {
    let (field, id) = match (&case.recipient, &case.matter.controller) {
        (Recipient::Controller(id), _) => ("recipient.controller", id),
        (_, Some(id)) => ("matter.controller", id),
        (_, None) => {
            let example = directory.controller_ids().next().unwrap_or("…").into();
            problems.push(case.about("matter.controller", Code::CaseMissingController { example }.error()));
            return None;
        }
    };
    match controller(case, field, id, directory) {
        Ok(controller) => Some(controller),
        Err(problem) => {
            // The recipient itself was looked up before, with the same outcome.
            if field == "matter.controller" {
                problems.push(problem);
            }
            None
        }
    }
}

/// The authority at the residence of the person concerned.
fn by_residence<'d>(case: &Case, directory: &'d Directory) -> Result<&'d Authority, Problem> {
    let problem = |code: Code| case.about("recipient.authority", code.error());
    let Some(home) = case.residence() else { return Err(problem(Code::DirectoryNoResidence {})) };
    let finding = directory.find(Some(&home.country), home.postal_code.as_deref(), home.city.as_deref());
    match finding.authority {
        Some(authority) if finding.certain => Ok(authority),
        candidate => {
            let mut ids: Vec<&str> = candidate.iter().map(|a| a.id.as_str()).collect();
            ids.extend(finding.others.iter().map(String::as_str));
            let written = ids.iter().map(|id| Arg::Text(format!("authority = \"{id}\"")));
            let ids = written.reduce(|items, last| Say::WordsOr { items, last }.into()).into();
            Err(problem(Code::DirectoryResidenceUncertain { why: finding.why.into(), ids }))
        }
    }
}

impl Addressee<'_> {
    /// The country it lies in.
    pub fn country(&self) -> Country {
        match self {
            Addressee::Controller(c) => c.country,
            Addressee::Authority(a) => a.country,
            Addressee::Other(a) => a.country,
        }
    }

    /// The working days of its place: of its part of the country where that is known, else of its country.
    pub fn calendar(&self, directory: &Directory) -> Calendar {
        directory.calendar(self.holidays())
    }

    /// The place whose holidays it has.
    fn holidays(&self) -> &str {
        match self {
            Addressee::Authority(authority) => authority.holidays(),
            _ => self.country().code(),
        }
    }

    /// The postal code, empty where there is none.
    pub fn postal_code(&self) -> &str {
        match self {
            Addressee::Controller(c) => c.postal_code.as_deref().unwrap_or(""),
            Addressee::Authority(a) => a.postal_code.as_deref().unwrap_or(""),
            Addressee::Other(a) => a.postal_code.as_deref().unwrap_or(""),
        }
    }

    /// The postal codes that may stand in the address.
    pub fn postal_codes(&self) -> Vec<String> {
        let of_box = match self {
            Addressee::Authority(a) => a.postbox.as_ref().and_then(|postbox| postbox.postal_code.clone()),
            _ => None,
        };
        of_box.into_iter().chain([self.postal_code().to_owned()]).filter(|code| !code.is_empty()).collect()
    }

    /// The name alone, for summaries.
    pub fn name(&self, language: &str) -> String {
        match self {
            Addressee::Controller(c) => c.legal_name.clone(),
            Addressee::Authority(a) => a.name_in(language).to_owned(),
            Addressee::Other(a) => a.name.replace('\n', ", "),
        }
    }

    /// Lines for the window: for a controller with the officer it is for, if with one; the country last, in capitals, for mail that crosses a border.
    pub fn lines(&self, language: &str, officer: Option<&str>, sending: Country) -> Vec<String> {
        let mut lines = match self {
            Addressee::Controller(c) => match officer {
                Some(officer) => c.officer_lines(officer),
                None => c.address_lines(),
            },
            Addressee::Authority(a) => a.address_lines_in(language),
            Addressee::Other(a) => {
                let mut lines: Vec<String> = a.name.lines().map(str::to_owned).collect();
                lines.extend(a.lines.iter().flat_map(|l| l.lines()).map(str::to_owned));
                lines.extend(a.country.city_lines(a.postal_code.as_deref().unwrap_or(""), &a.city));
                lines
            }
        };
        let destination = self.country().destination_line(&sending);
        // A code on a line of its own, as in Ireland, stands beside the city where the window would have no line for it.
        if let (Addressee::Controller(c), true) = (self, lines.len() + usize::from(destination.is_some()) > WINDOW)
            && let [.., city, code] = lines.as_mut_slice()
            && c.postal_code.as_deref() == Some(code.as_str())
        {
            *city = format!("{city}, {code}");
            lines.pop();
        }
        lines.extend(destination);
        lines
    }

    /// Warns of what is not sure about the address and the holidays of its place.
    pub fn doubts(&self, case: &Case, directory: &Directory, today: NaiveDate) -> Problems {
        let mut problems = self.doubts_of_record(case, today);
        problems.extend(weak_holidays("recipient", self.holidays(), case, directory));
        let (answer, news) = (case.calendar(), self.calendar(directory));
        // Counted only where a holiday was added: nearly no letter has one.
        let answered = answer.has_own().then(|| due::answer_due(case)).flatten();
        let told = news.has_own().then(|| due::news_due(case, &news)).flatten();
        let periods = [(answered, &answer), (told, &news)];
        let moved = periods.iter().filter_map(|(due, calendar)| added_holidays(&due.as_ref()?.period, calendar, case));
        problems.extend(moved);
        if !matches!(self, Addressee::Controller(_)) {
            problems.extend(doubts_of_controller(case, directory));
        }
        problems
    }

    fn doubts_of_record(&self, case: &Case, today: NaiveDate) -> Problems {
        let (field, id, name, doubt, list) = match self {
            Addressee::Controller(c) => ("recipient.controller", &c.id, c.short_name(), c.doubt(today), "controllers"),
            Addressee::Authority(a) => ("recipient.authority", &a.id, &*a.name, a.doubt(today), "authorities"),
            Addressee::Other(_) => return Problems::new(),
        };
        let warning = doubt.map(|doubt| {
            let (id, name, list) = (id.into(), name.into(), list.into());
            let code = Code::DirectoryWeakAddress { id, name, doubt, list };
            case.about(field, code.warning())
        });
        let mut problems = Problems::new();
        problems.extend(warning);
        problems
    }
}

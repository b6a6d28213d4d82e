//! What the page wishes for, done with the commands of the program: one way for terminal and browser.
//!
//! The commands print nothing here; what they tell as problems the page tells.

use std::cell::{RefCell, RefMut};
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta};

use crate::cli::args::SendArgs;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::follow;
use crate::cli::follow_args::{FollowCalendarArgs, FollowCommand, FollowEventArgs, FollowForgetArgs};
use crate::cli::follow_ask_event::letters;
use crate::cli::follow_desk::Desk;
use crate::cli::follow_event::SENT;
use crate::cli::follow_list::{Found, found};
use crate::cli::follow_words::{controller, happened, later, said, unknown_mail, what_happened};
use crate::cli::sealers::Sealers;
use crate::cli::{follow_feed, follow_next, follow_show, send};
use widerspruch::case::{Case, What, load};
use widerspruch::file::{self, leftover};
use widerspruch::hide::SMTP_VARIABLE;
use widerspruch::letter::compose::Draft;
use widerspruch::mail::{missing, readable};
use widerspruch::office::{Office, Press};
use widerspruch::outbox::Outbox;
use widerspruch::outbox::row::State;
use widerspruch::pdf::Pdf;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::read::choice::Choice;
use widerspruch::register::chronology::{Happened, Other};
use widerspruch::register::forget::places_of;
use widerspruch::register::stage::Stage;
use widerspruch::smtp::settings::Way;
use widerspruch::web::{Done, Hands, Line, Matter, Outgoing, Telling, ToWrite, Unwritten};
use widerspruch::words::{Arg, Say, Words};

/// The hands of the program.
pub struct Own {
    office: &'static Office,
    context: RefCell<Context>,
    /// Whether nothing is remembered.
    counter: bool,
    /// Where what a command writes lies until it is handed on: at a counter in memory.
    staging: PathBuf,
    /// From the day it is to the day that counts as today.
    shift: TimeDelta,
}

impl Own {
    /// With what commands are given.
    pub fn new(office: &'static Office, mut context: Context, counter: bool, staging: PathBuf) -> Self {
        context.terminal.silent = true;
        let shift = context.today.signed_duration_since(day());
        Own { office, context: RefCell::new(context), counter, staging, shift }
    }

    /// What commands are given, on this day and in the words of the page.
    fn context(&self, words: Option<&Words>) -> RefMut<'_, Context> {
        let mut context = self.context.borrow_mut();
        context.today = self.today();
        if let Some(words) = words {
            context.terminal.words = words.clone();
        }
        context
    }

    fn found(&self, words: Option<&Words>) -> Result<(Desk, Vec<Found>), Problems> {
        let context = self.context(words);
        let desk = Desk::open(&context).map_err(problems)?;
        let all = found(&desk, &context).map_err(problems)?;
        Ok((desk, all))
    }

    fn number(&self, uid: &str) -> Result<i64, Problems> {
        let (_, all) = self.found(None)?;
        let one = all.iter().find(|one| one.matter.uid == uid);
        one.map(|one| one.matter.id).ok_or_else(|| Code::WebNoMatter {}.error().into())
    }

    /// What a command writes into a file, as bytes.
    fn written(
        &self,
        name: &str,
        words: &Words,
        command: impl FnOnce(&Path, &mut Context) -> Result<(), Failure>,
    ) -> Result<Vec<u8>, Problems> {
        let failed = |error: std::io::Error| Code::OutputFolder { name: name.into(), why: error.into() }.error();
        let folder = leftover::folder_in(&self.staging).map_err(failed)?;
        let path = folder.path().join(name);
        command(&path, &mut self.context(Some(words))).map_err(problems)?;
        file::read(&path, file::FileKind::Document).map_err(|fault| fault.problem(name).into())
    }
}

/// The day.
#[allow(clippy::disallowed_methods, reason = "the page can be open past midnight")]
fn day() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// Why a command did not succeed.
fn problems(failure: Failure) -> Problems {
    match failure {
        Failure::Problems(problems) | Failure::Ended(_, problems) => problems,
        Failure::Output(error) => Code::OutputStdout { why: error.into() }.error().into(),
        Failure::Told(_) => Problems::new(),
    }
}

impl Hands for Own {
    fn today(&self) -> NaiveDate {
        day() + self.shift
    }

    fn write(&self, files: &[ToWrite]) -> Result<(), Unwritten> {
        super::writing::write(files)
    }

    fn print(&self, case: &Case, draft: &Draft, words: &Words) -> Result<Pdf, Problem> {
        let context = self.context(Some(words));
        let sealer = Sealers::new(words).for_case(case, context.now)?;
        Press::new(self.office).print(case, draft, sealer.as_deref())
    }

    fn draft_mail(&self, path: &Path, incomplete: bool, words: &Words) -> Result<Vec<u8>, Problems> {
        let name = path.with_extension("eml");
        let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.written(&name, words, |to, context| {
            let eml = to.parent().map(Path::to_path_buf);
            send::run(SendArgs { eml, incomplete, ..SendArgs::of(path) }, context)
        })
    }

    fn sends(&self) -> bool {
        if self.counter {
            return false;
        }
        let context = self.context(None);
        let Ok(route) = send::route(&context.config.smtp, None, context.config.place.as_deref()) else { return false };
        #[allow(clippy::disallowed_methods, reason = "one of the places a password may be in")]
        let set = std::env::var_os(SMTP_VARIABLE).is_some();
        // A password that must be typed is typed in a terminal, never in a browser.
        match &route.way {
            Way::Server(server) => server.login.as_ref().is_none_or(|login| login.keeping.is_some() || set),
            Way::Sendmail(_) => true,
        }
    }

    fn outgoing(&self, path: &Path, words: &Words) -> Result<Outgoing, Problems> {
        let mail = send::as_it_would_go(path, &mut self.context(Some(words))).map_err(problems)?;
        let read = readable::read(&mail.entry.message.bytes);
        Ok(Outgoing {
            from: mail.entry.message.from.to_string(),
            to: format!("{} <{}>", mail.entry.recipient, mail.entry.message.to),
            subject: mail.entry.subject.clone(),
            text: read.text,
            attached: vec![words.say(&mail.attached.said()), mail.signed.clone()],
            missing: missing::told(mail.missing).iter().map(|problem| problem.message_in(words)).collect(),
        })
    }

    fn send(&self, path: &Path, words: &Words) -> Result<Done, Problems> {
        let mut context = self.context(Some(words));
        let sent = send::run(SendArgs { yes: true, ..SendArgs::of(path) }, &mut context);
        let told = match sent {
            Ok(()) | Err(Failure::Told(Exit::Done)) => None,
            Err(failure) => Some(problems(failure)),
        };
        let state = state(path, &context)?;
        match (state, told) {
            (Some(State::Sent), _) => Ok(Done { said: words.by_id("web-mail-sent").unwrap_or_default() }),
            (Some(State::Unknown), _) => Ok(Done { said: words.by_id("web-mail-unknown").unwrap_or_default() }),
            (_, Some(problems)) if !problems.is_empty() => Err(problems),
            _ => Ok(Done { said: words.by_id("web-mail-waits").unwrap_or_default() }),
        }
    }

    fn matters(&self, words: &Words) -> Result<Option<Vec<Matter>>, Problems> {
        // Where nothing can be remembered nothing is followed.
        if self.counter || self.context(Some(words)).state_folder().is_err() {
            return Ok(None);
        }
        let (desk, all) = self.found(Some(words))?;
        Ok(Some(all.iter().map(|one| shown(one, &desk, words, self.today())).collect()))
    }

    fn matter(&self, uid: &str, words: &Words) -> Result<Matter, Problems> {
        let (desk, all) = self.found(Some(words))?;
        let one = all.iter().find(|one| one.matter.uid == uid);
        let none = || Problems::from(Code::WebNoMatter {}.error());
        Ok(shown(one.ok_or_else(none)?, &desk, words, self.today()))
    }

    fn follow(&self, path: &Path, uid: Option<&str>) -> Result<String, Problems> {
        let to = uid.map(|uid| self.number(uid)).transpose()?;
        let taken = follow_feed::take_in(&[path.to_path_buf()], to, &self.context(None)).map_err(problems)?;
        let (_, all) = self.found(None)?;
        let id = taken.first().map(|one| one.id);
        let one = all.into_iter().find(|one| Some(one.matter.id) == id);
        one.map(|one| one.matter.uid).ok_or_else(|| Code::WebNoMatter {}.error().into())
    }

    fn saved(&self, path: &Path) {
        if self.counter {
            return;
        }
        let mut context = self.context(None);
        if let Ok((case, _)) = load::file(path, &self.office.directory) {
            follow_feed::tell(&[(&case, path)], false, &self.office.directory, &mut context);
        }
    }

    fn sent(&self, path: &Path) -> Option<NaiveDate> {
        if self.counter { None } else { super::sent::day(path, &self.context(None)) }
    }

    fn tell(&self, uid: &str, telling: &Telling) -> Result<(), Problems> {
        let id = self.number(uid)?;
        let args = FollowEventArgs {
            ids: None,
            id: Some(id),
            what: Some(telling.what.clone()),
            on: Some(telling.on),
            how: telling.how.clone(),
            received: telling.received,
            proof: telling.proof.clone(),
            note: telling.note.clone(),
            why: None,
            undo: None,
        };
        follow::run(FollowCommand::Event(args), &mut self.context(None)).map_err(problems)
    }

    fn next(&self, uid: &str, kind: &str, folder: &Path) -> Result<String, Problems> {
        let id = self.number(uid)?;
        follow_next::text(id, kind, folder, &self.context(None)).map_err(problems)
    }

    fn calendar(&self, words: &Words) -> Result<Vec<u8>, Problems> {
        self.written("calendar.ics", words, |path, context| {
            let output = Some(path.to_path_buf());
            let args = FollowCalendarArgs { ids: Vec::new(), todo: false, output, names: false, force: false };
            follow::run(FollowCommand::Calendar(args), context)
        })
    }

    fn export(&self, uid: &str, words: &Words) -> Result<Vec<u8>, Problems> {
        let id = Some(self.number(uid)?);
        self.written("matter.zip", words, |path, context| {
            let command = FollowCommand::Export { id, all: false, output: path.to_path_buf(), force: false };
            follow::run(command, context)
        })
    }

    fn forget(&self, uid: &str, files: bool) -> Result<Vec<PathBuf>, Problems> {
        let ids = vec![self.number(uid)?];
        // The case, which names others, is read before it is gone.
        let (_, all) = self.found(None)?;
        let mut places: Vec<PathBuf> =
            all.iter().filter(|one| ids.contains(&one.matter.id)).flat_map(|one| places_of(&one.matter)).collect();
        let args = FollowForgetArgs {
            ids,
            person: None,
            reference: None,
            key: None,
            expired: false,
            all: false,
            yes: true,
            files,
        };
        follow::run(FollowCommand::Forget(args), &mut self.context(None)).map_err(problems)?;
        places.retain(|place| place.exists());
        Ok(places)
    }
}

/// What became of the newest mail of a case.
fn state(path: &Path, context: &Context) -> Result<Option<State>, Problems> {
    let Some(outbox) = Outbox::look(&context.state_folder()?)? else { return Ok(None) };
    let name = path.display().to_string();
    let (mails, _) = outbox.readable()?;
    Ok(mails.iter().filter(|mail| mail.case == name).max_by_key(|mail| mail.id).map(|mail| mail.state))
}

fn shown(one: &Found, desk: &Desk, words: &Words, today: NaiveDate) -> Matter {
    let Found { matter, standing } = one;
    let title = |kind: &&str| ((*kind).to_owned(), desk.title(kind, words.tag()));
    let quiet = one.quiet_until(today).is_some();
    Matter {
        uid: matter.uid.clone(),
        id: matter.id,
        label: matter.label.clone(),
        company: controller(matter, &desk.directory).to_owned(),
        state: words.say(&said(standing, matter)),
        group: match standing.stage {
            Stage::Closed => "closed",
            _ if quiet => "waits",
            Stage::Waiting | Stage::Extended | Stage::Complained => "waits",
            Stage::Made => "made",
            _ => "due",
        },
        why: desk.why(matter, standing).map(|say| words.say(&say)),
        later: later(standing, desk, words).map(|say| words.say(&say)),
        doubt: unknown_mail(matter).map(|say| words.say(&say)),
        fits: standing.fits().iter().map(title).collect(),
        events: can_happen(one, desk, words),
        lines: matter
            .lines
            .iter()
            .map(|line| Line {
                day: words.text(&Arg::Day(line.on)),
                what: what_happened(line, desk, words),
                more: follow_show::besides(line, desk, words),
                taken_back: line.taken_back,
            })
            .collect(),
    }
}

/// What can have happened: its word, and what it is called. A letter that waits to be sent comes first, one that was sent last.
fn can_happen(one: &Found, desk: &Desk, words: &Words) -> Vec<(String, String)> {
    let complained = matches!(one.standing.stage, Stage::Complained | Stage::AuthoritySilent);
    let of_authority = [Happened::Event(What::AuthorityReplied), Happened::Other(Other::Hearing)];
    let replies = [What::Acknowledged, What::Answered, What::Refused, What::IdDemanded, What::Extended];
    let others = [Other::Returned, Other::Closed, Other::Noted];
    let all = of_authority.into_iter().filter(|_| complained).chain(replies.map(Happened::Event));
    let all = all.chain(others.map(Happened::Other));
    let mut offered: Vec<_> = all.map(|what| (what.word().to_owned(), words.say(&happened(what)))).collect();
    for (at, letter) in letters(&one.matter, desk).into_iter().rev() {
        let newest = at + 1 == one.matter.letters.len();
        let word = if newest { Some(SENT) } else { desk.event_of(&letter.kind).map(What::word) };
        // What no event tells of is told of by the newest letter alone.
        let Some(word) = word else { continue };
        let title = desk.title(&letter.kind, words.tag());
        let said = words.say(&Say::FollowAskSent { kind: title.into(), newest: Arg::flag(newest) });
        let waits = (newest && one.standing.stage == Stage::Made) || desk.waits_for(&one.matter, letter);
        offered.insert(if waits { 0 } else { offered.len() }, (word.to_owned(), said));
    }
    offered
}

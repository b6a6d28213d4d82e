//! `batch --send`: the letters of a batch by e-mail.
//!
//! Route, password and outbox are looked at before the table is read; then the rows are checked and the letters made, as without it.
//! Then a summary is shown and confirmed, all mails are queued at once, and sent by the same code as `outbox run`.

use std::path::Path;
use std::sync::atomic::Ordering;

use super::args::BatchArgs;
use super::columns::labelled;
use super::confirm::{can_ask, confirmed, nobody_to_ask};
use super::context::Context;
use super::delivery::{Delivered, Delivery, carry};
use super::exit::Exit;
use super::failure::Failure;
use super::looker::Looker;
use super::outbox::days;
use super::outbox_show::for_reader;
use super::records::Known;
use super::send::route;
use super::smtp_password::Passwords;
use super::state::SystemClock;
use widerspruch::batch::doubts::Doubt;
use widerspruch::batch::job::Job;
use widerspruch::batch::post::Post;
use widerspruch::batch::result::Languages;
use widerspruch::batch::run::Done;
use widerspruch::batch::setup::Setup;
use widerspruch::batch::{Stage, Watch, queue};
use widerspruch::centre::Centre;
use widerspruch::mail::missing;
use widerspruch::outbox::{Outbox, is_busy};
use widerspruch::problem::{Code, Problem};
use widerspruch::smtp::settings::{Route, section};
use widerspruch::words::{Arg, Join, Say, Words};

/// What is needed to mail a batch.
pub struct Mailing {
    /// What the library needs of it.
    pub post: Post,
    /// All ways, for mails that wait from before.
    routes: Vec<Route>,
    outbox: Outbox,
    passwords: Passwords,
    clock: SystemClock,
}

/// Characters for the number of a row.
const ROWS: usize = 13;

/// What is missing in the mail of a row.
fn lacks(job: &Job) -> impl Iterator<Item = &Doubt> {
    job.row.doubts.iter().filter(|doubt| missing::is_code(doubt.code()))
}

/// What a complaint may lack and is sent without: whoever confirms many of them at once is told in how many.
const BARE: [Code; 2] = [Code::CaseNoEvidence {}, Code::CaseNoAccount {}];

/// Whether something is doubtful about a letter that has no mail yet, by this run or the one that made it.
fn is_doubtful(job: &Job, code: &Code) -> bool {
    let told = job.row.doubts.iter().any(|doubt| doubt.code() == code.as_str());
    let before = || job.hints.iter().any(|hint| hint.code == code.as_str());
    job.row.mailed && job.mail.is_none() && (told || before())
}

/// Which mails are not sent, because others take their place; not all of thousands by number.
fn replaced(numbers: &[i64]) -> Option<Say> {
    let mails = Arg::list(numbers.iter().copied().take(10), Join::Comma);
    let more = (numbers.len() > 10).then_some("").into();
    match numbers {
        [] => None,
        [one] => Some(Say::CliReplacedOne { mail: (*one).into() }),
        all => Some(Say::CliReplacedMany { count: all.len().into(), mails, more }),
    }
}

impl Mailing {
    /// Looks whether everything is there.
    ///
    /// # Errors
    /// Nobody can be asked and --yes is not given; there is no route, no password, no outbox.
    pub fn prepare(args: &BatchArgs, centre: &Centre, table: &Path, context: &Context) -> Result<Mailing, Failure> {
        if !args.yes {
            can_ask(nobody_to_ask(), Say::CliReadFirst {})?;
        }
        let own = &context.config.smtp;
        let routes: Vec<Route> = centre.smtp.iter().chain(own).cloned().collect();
        let choice = if centre.smtp.is_empty() || args.via.is_some() { &routes } else { &centre.smtp };
        let route = route(choice, args.via.as_deref(), context.config.place.as_deref())?.clone();
        let passwords = Passwords::new(&context.terminal.words);
        passwords.check(&route)?;
        let outbox = Outbox::open(&context.state_folder()?)?;
        let clock = context.clock();
        let post = Post {
            route,
            table: table.canonicalize().unwrap_or_else(|_| table.to_path_buf()).display().to_string(),
            incomplete: args.incomplete,
            bulk: args.bulk,
            again: args.again,
            replace: args.replace,
            known: outbox.letters()?,
            now: clock.time(),
        };
        Ok(Mailing { post, routes, outbox, passwords, clock })
    }

    /// Sends the mails of all rows that have a letter.
    ///
    /// # Errors
    /// It was not confirmed; a letter cannot be mailed; the outbox cannot be written.
    pub fn send(
        &self,
        setup: &Setup<'_>,
        done: &mut Done,
        args: &BatchArgs,
        context: &mut Context,
    ) -> Result<Exit, Failure> {
        let Some(written) = done.written.as_ref().filter(|_| !done.summary.interrupted) else { return Ok(Exit::Done) };
        let part = |problem: Problem| Failure::ended(Exit::PartFailed, problem);
        // What was found good and could not be made after all keeps all letters here, as one that was found wrong does.
        if !args.skip_invalid && done.summary.errors + done.summary.waiting > 0 {
            return Err(part(queue::not_queued(Say::BatchRowsWithout {})));
        }
        let words = &context.terminal.words;
        let summary = self.summary(done, words).map(|summary| format!("{}{summary}", self.clock.warning(words)));
        if let Some(summary) = summary.as_ref().filter(|_| args.yes) {
            context.terminal.note(summary.trim_end());
        }
        if let Some(summary) = summary.filter(|_| !args.yes)
            // An answer after Ctrl-C is none.
            && (!confirmed(&summary, Say::CliReadFirst {}, context)? || setup.stop.load(Ordering::Relaxed))
        {
            return Err(Failure::ended(Exit::Usage, Code::SendBatchNotConfirmed {}.error()));
        }
        let mut looker = Looker::new(&mut context.terminal, setup.stop);
        let queued = queue::queue(setup, &self.post, written, &mut done.jobs, &self.outbox, &mut looker);
        looker.finish();
        match queued {
            Err(problem) if matches!(problem.code, Code::BatchNotQueued { .. }) => return Err(part(problem)),
            Err(problem) if is_busy(&problem) => return Err(Failure::ended(Exit::TryAgain, problem)),
            queued => queued?,
        }
        written.table(&done.jobs)?;
        let delivery = Delivery {
            routes: self.routes.clone(),
            only: Some(done.jobs.iter().filter_map(|job| job.mail).collect()),
            most: None,
            at_once: false,
            wait: args.wait,
            report: Vec::new(),
        };
        let known = Known::of(context.place_of_state(), &context.config);
        let mut looker = Looker::new(&mut context.terminal, setup.stop);
        let (mut count, total) = (0, done.mails.waiting() + done.mails.new_ones());
        let delivered =
            carry(&self.outbox, &self.passwords, &delivery, &self.clock, &|mail| known.may_go(mail), &mut |_| {
                count += 1;
                looker.progress(Stage::Sending, count, Some(total));
            });
        // Whatever happened meanwhile: the table tells how the mails stand.
        let mails = queue::settle(&mut done.jobs, &self.outbox, &mut looker)?;
        looker.finish();
        written.table(&done.jobs)?;
        done.summary.mails = Some(mails);
        let Delivered { problems, exit, sent, .. } = delivered?;
        done.summary.sent_now = Some(sent);
        done.summary.sent_days =
            Some(context.terminal.words.say(&days(done.jobs.iter().filter_map(|job| job.sent.as_deref()))));
        let problems = for_reader(problems, context.terminal.json());
        context.terminal.problems(&problems);
        Ok(match mails {
            _ if exit == Exit::Refused || mails.refused + mails.unknown > 0 => Exit::Refused,
            _ if mails.none > 0 => Exit::PartFailed,
            _ if mails.waiting > 0 => Exit::TryAgain,
            _ => exit,
        })
    }

    /// How many, to whom, from whom, and in which something is missing; nothing when nothing is to be sent.
    fn summary(&self, done: &Done, words: &Words) -> Option<String> {
        let (waiting, new) = (done.mails.waiting(), done.mails.new_ones());
        let route = &self.post.route;
        let mut text = String::new();
        let mut line = |indent: &str, said: Say| {
            text.push_str(indent);
            text.push_str(&words.say(&said));
            text.push('\n');
        };
        if new > 0 {
            let (from, section) = (Arg::text(&route.from), section(&route.name).into());
            line("", Say::CliMailsFrom { count: new.into(), from, section });
        }
        for (address, name, count) in done.mails.to_queue() {
            line("  ", Say::CliMailsTo { count: count.into(), name: Arg::text(name), address: Arg::text(address) });
        }
        if let Some(copy) = route.bcc.as_ref().filter(|_| new > 0) {
            line("  ", Say::CliCopyOfEach { copy: Arg::text(copy) });
        }
        if let Some(replaced) = replaced(&done.mails.replaced()) {
            line("  ", replaced);
        }
        if waiting > 0 {
            line("", Say::CliMailsOfBefore { count: waiting.into() });
        }
        for code in &BARE {
            let count = done.jobs.iter().filter(|job| is_doubtful(job, code)).count();
            if count > 0 {
                let message = Arg::message(&code.clone().warning());
                line("", Say::CliDoubtfulInMails { count: count.into(), message });
            }
        }
        let languages = Languages::both(words);
        let lacking: Vec<_> = done.jobs.iter().filter(|job| job.row.mailed && lacks(job).next().is_some()).collect();
        if !lacking.is_empty() {
            line("", Say::CliMissingInMails { count: lacking.len().into() });
        }
        for job in lacking {
            let row = format!("  {}", words.say(&Say::CliRow { row: job.row.id.row.into() }));
            for told in lacks(job).map(|doubt| doubt.told(&languages)) {
                text.push_str(&labelled(&row, ROWS, &format!("{}: {}", job.row.key, told.message)));
            }
        }
        (new + waiting > 0).then_some(text)
    }
}

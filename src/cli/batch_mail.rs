//! `batch --send`: the letters of a batch by e-mail.
//!
//! Route, password and outbox are looked at before the table is read; then the rows are checked and the letters made, as without it.
//! Then a summary is shown and confirmed, all mails are queued at once, and sent by the same code as `outbox run`.

use std::path::Path;

use super::args::BatchArgs;
use super::exit::Exit;
use super::looker::Looker;
use super::outbox::{Delivered, Delivery, can_ask, carry, confirmed};
use super::send::route;
use super::smtp_password::Passwords;
use super::state::SystemClock;
use super::{Context, Failure};
use crate::batch::check::Desk;
use crate::batch::job::MailCount;
use crate::batch::post::{self, Post};
use crate::batch::run::Done;
use crate::batch::{Stage, Watch};
use crate::centre::Centre;
use crate::outbox::Outbox;
use crate::problem::Problem;
use crate::smtp::settings::{Route, section};

/// What is needed to mail a batch.
pub struct Mailing {
    /// What the library needs of it.
    pub post: Post,
    outbox: Outbox,
    passwords: Passwords,
    clock: SystemClock,
}

const OTHERWISE: &str = "without --send the letters are made and can be read first";

impl Mailing {
    /// Looks whether everything is there.
    ///
    /// # Errors
    /// Nobody can be asked and --yes is not given; there is no route, no password, no outbox.
    pub fn prepare(args: &BatchArgs, centre: &Centre, table: &Path, context: &Context) -> Result<Mailing, Failure> {
        if !args.yes {
            can_ask(OTHERWISE)?;
        }
        let mut routes: Vec<Route> = centre.smtp.clone();
        if centre.smtp.is_empty() || args.via.is_some() {
            routes.extend(context.config.smtp.iter().cloned());
        }
        let route = route(&routes, args.via.as_deref())?.clone();
        let passwords = Passwords::default();
        passwords.check(&route)?;
        let outbox = Outbox::open(&context.state_folder()?)?;
        let clock = context.clock();
        let post = Post {
            route,
            table: table.canonicalize().unwrap_or_else(|_| table.to_path_buf()).display().to_string(),
            bulk: args.bulk,
            again: args.again,
            known: outbox.letters()?,
            now: clock.time(),
        };
        Ok(Mailing { post, outbox, passwords, clock })
    }

    /// Sends the mails of all rows that have a letter.
    ///
    /// # Errors
    /// It was not confirmed; a letter cannot be mailed; the outbox cannot be written.
    pub fn send(
        &self,
        desk: &Desk<'_>,
        done: &mut Done,
        args: &BatchArgs,
        context: &mut Context,
    ) -> Result<Exit, Failure> {
        let Some(written) = done.written.as_ref().filter(|_| !done.summary.interrupted) else { return Ok(Exit::Done) };
        let summary = self.summary(done);
        if let Some(summary) = summary.filter(|_| !args.yes)
            && !confirmed(&summary, OTHERWISE)?
        {
            let problem = Problem::error("send::not-confirmed", "nothing was sent, because it was not confirmed")
                .help("the letters lie in the folder; the same command asks again");
            return Err(Failure::ended(Exit::Usage, problem));
        }
        let mut looker = Looker::new(&mut context.terminal, desk.stop);
        let queued = post::queue(desk, &self.post, &written.folder, &mut done.jobs, &self.outbox, &mut looker);
        looker.finish();
        match queued {
            Err(problem) if problem.code == "batch::not-queued" => {
                return Err(Failure::ended(Exit::PartFailed, problem));
            }
            queued => queued?,
        }
        written.table(&done.jobs)?;
        let ids: Vec<i64> = done.jobs.iter().filter_map(|job| job.mail).collect();
        let delivery = Delivery {
            routes: vec![self.post.route.clone()],
            only: Some(ids.iter().copied().collect()),
            most: None,
            at_once: false,
            wait: args.wait,
            report: ids,
        };
        let mut looker = Looker::new(&mut context.terminal, desk.stop);
        let (mut count, total) = (0, done.mails.to_send().map(|(_, _, n)| n).sum());
        let delivered = carry(&self.outbox, &self.passwords, &delivery, &self.clock, &mut |_| {
            count += 1;
            looker.progress(Stage::Sending, count, Some(total));
        });
        looker.finish();
        // Whatever happened meanwhile: the table tells how the mails stand.
        let mails = post::settle(&mut done.jobs, &self.outbox)?;
        written.table(&done.jobs)?;
        done.summary.mails = Some(MailCount::of(&mails));
        let Delivered { problems, exit, .. } = delivered?;
        let mut looker = Looker::new(&mut context.terminal, desk.stop);
        looker.problems(&problems.into_iter().collect::<Vec<_>>());
        looker.finish();
        Ok(exit)
    }

    /// How many, to whom, from whom; nothing when nothing is to be sent.
    fn summary(&self, done: &Done) -> Option<String> {
        let mails = |count: usize| if count == 1 { "1 mail".to_owned() } else { format!("{count} mails") };
        let total: usize = done.mails.to_send().map(|(_, _, count)| count).sum();
        let route = &self.post.route;
        let mut text = format!("{} from {} via {}\n", mails(total), route.from, section(&route.name));
        for (address, name, count) in done.mails.to_send() {
            text.push_str(&format!("  {} to {name} <{address}>\n", mails(count)));
        }
        (total > 0).then_some(text)
    }
}

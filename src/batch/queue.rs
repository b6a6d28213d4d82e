//! The letters of a batch into the outbox.
//!
//! In: a batch whose letters lie in the folder, the envelopes that were made with them, a route, the outbox. Out: a mail in the outbox for each letter, all
//! of them or, when something stands against one, none; the number of its mail in each row. A mail is made of the draft its letter was made of. A table
//! that somebody saves anew while the question stands mails nothing: they may have seen a fault. A letter that has a mail gets no second
//! one: the outbox knows letters by their hash and recipient.

use std::sync::atomic::Ordering;

use super::doubts::Doubt;
use super::folder::Folder;
use super::job::{Job, MailCount};
use super::post::Post;
use super::run::Written;
use super::setup::Setup;
use super::staging::Envelopes;
use super::watch::{Stage, Watch};
use crate::digest::ShortHash;
use crate::file;
use crate::mail::prepare::Prepared;
use crate::outbox::Outbox;
use crate::outbox::queue::{Queue, Queued};
use crate::outbox::row::State;
use crate::problem::{Cell, Code, Problem};
use crate::words::Say;

/// What is there for the mail of a row.
enum Mailing {
    /// Its letter has this mail.
    Known(i64),
    /// To be queued.
    New(Box<Prepared>),
}

/// Puts a mail for each letter into the outbox.
///
/// # Errors
/// The outbox cannot be written, somebody is sending (`outbox::busy`); or, with the rows' own problems told to `watch`, nothing
/// was queued (`batch::not-queued`).
pub fn queue(
    setup: &Setup<'_>,
    post: &Post,
    written: &Written,
    jobs: &mut [Job],
    outbox: &Outbox,
    watch: &mut dyn Watch,
) -> Result<(), Problem> {
    let mailed: Vec<usize> = (0..jobs.len()).filter(|i| jobs[*i].row.mailed && jobs[*i].letter.is_some()).collect();
    if setup.table.is_changed() {
        watch.problems(&[setup.changed()]);
        return Err(not_queued(Say::BatchUnmailable { count: mailed.len().into() }));
    }
    let mut numbers: Vec<Option<i64>> = vec![None; jobs.len()];
    let mut wrong: Vec<(usize, Problem)> = Vec::new();
    let mut envelopes = written.staging.envelopes();
    outbox.queue_all(post.now.timestamp(), |queue| {
        for (done, index) in mailed.iter().copied().enumerate() {
            if setup.stop.load(Ordering::Relaxed) {
                return Err(not_queued(Say::BatchStopped {}));
            }
            let place =
                || Cell { row: jobs[index].row.id.row, line: jobs[index].row.line, column: None, heading: None };
            let told = |problem: Problem| problem.in_cell(place()).file(setup.table.name.clone());
            match mailing(post, &written.folder, &mut envelopes, &jobs[index]) {
                Ok(Mailing::Known(id)) => numbers[index] = Some(id),
                Ok(Mailing::New(entry)) => match add(queue, post, &entry)? {
                    Ok(queued) => numbers[index] = Some(queued.id()),
                    Err(problem) => wrong.push((index, told(problem))),
                },
                Err(problem) => wrong.push((index, told(problem))),
            }
            watch.progress(Stage::Mailing, done + 1, Some(mailed.len()));
        }
        wrong.iter().for_each(|(_, problem)| watch.problems(std::slice::from_ref(problem)));
        if !wrong.is_empty() && !setup.settings.skip_invalid {
            return Err(not_queued(Say::BatchUnmailable { count: wrong.len().into() }));
        }
        Ok(())
    })?;
    for (job, number) in jobs.iter_mut().zip(numbers) {
        if job.mail != number {
            (job.mail, job.sent) = (number, None);
        }
    }
    for (index, problem) in wrong {
        jobs[index].row.doubts.push(Doubt::of(&problem));
    }
    Ok(())
}

/// Nothing was queued, because of something.
pub fn not_queued(why: Say) -> Problem {
    Code::BatchNotQueued { why: why.into() }.error()
}

/// Makes the mail of a row, of its letter as it lies in the folder and of the envelope that was made with it.
fn mailing(post: &Post, folder: &Folder, envelopes: &mut Envelopes<'_>, job: &Job) -> Result<Mailing, Problem> {
    if let Some(known) = job.row.mail {
        return Ok(Mailing::Known(known.id));
    }
    let changed = || Code::BatchLetterChanged {}.error();
    let (Some(letter), Some(slip)) = (&job.letter, job.row.waiting.envelope) else { return Err(changed()) };
    let pdf = file::read(&folder.place(&job.file), file::FileKind::Letter).unwrap_or_default();
    if ShortHash::of(&pdf) != letter.sha256 {
        return Err(changed());
    }
    let envelope = envelopes.get(job.row.waiting.shelf, slip)?;
    let name = format!("{}#{}", post.table, job.row.key);
    Ok(Mailing::New(Box::new(envelope.close(name, &pdf, &post.route, post.now)?)))
}

/// Adds a mail, unless another version of its letter is on its way.
fn add(queue: &Queue<'_>, post: &Post, entry: &Prepared) -> Result<Result<Queued, Problem>, Problem> {
    if post.replace {
        return match queue.replace(entry) {
            Err(problem) if matches!(problem.code, Code::SendSentBefore { .. }) => Ok(Err(problem)),
            queued => queued.map(Ok),
        };
    }
    let before = if post.again { None } else { queue.earlier_version(entry)? };
    if let Some(mail) = before {
        return Ok(Err(mail.sent_before()));
    }
    queue.add(entry).map(Ok)
}

/// Writes down what became of the mails: the time a server took one, or what is wrong, which `watch` is told too.
///
/// # Errors
/// The outbox cannot be read.
pub fn settle(jobs: &mut [Job], outbox: &Outbox, watch: &mut dyn Watch) -> Result<MailCount, Problem> {
    let mut count = MailCount::default();
    for job in jobs.iter_mut().filter(|job| job.letter.is_some()) {
        let Some(id) = job.mail else {
            count.none += 1;
            continue;
        };
        let mail = outbox.mail(id)?;
        count.add(mail.state);
        job.sent = mail.finished_at.clone().filter(|_| mail.state == State::Sent).map(Into::into);
        if let Some(problem) = mail.trouble() {
            job.row.doubts.push(Doubt::of(&problem));
            watch.problems(&[problem]);
        }
    }
    Ok(count)
}

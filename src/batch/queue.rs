//! The letters of a batch into the outbox.
//!
//! In: a batch whose letters lie in the folder, a route, the outbox. Out: a mail in the outbox for each letter, all of them or, when something stands against
//! one, none; the number of its mail in each row. A mail is made of the row its letter was made of, or not at all: the table is read again, and
//! somebody may have changed it meanwhile. A letter that has a mail gets no second one: the outbox knows letters by their hash and recipient.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use super::doubts::Doubt;
use super::drafted::{Drafted, Ready};
use super::folder::Folder;
use super::job::{Job, MailCount};
use super::post::{Before, Post, matter};
use super::row::RowReader;
use super::setup::Setup;
use super::watch::{Stage, Watch};
use super::work;
use crate::digest::ShortHash;
use crate::file;
use crate::mail::missing;
use crate::mail::prepare::{self, Prepared, Printed};
use crate::outbox::Outbox;
use crate::outbox::queue::{Queue, Queued};
use crate::outbox::row::State;
use crate::problem::{Code, Problem};
use crate::table::{Row, RowId};
use crate::words::Say;

/// A letter that is to be mailed.
struct Mailable {
    ready: Ready,
    /// What it is known by.
    key: ShortHash,
    /// Its bytes.
    sha256: ShortHash,
}

/// What a thread found out about the mail of a row.
enum Mailing {
    /// The row has no letter that is to be mailed.
    None,
    /// Its letter has this mail.
    Known(i64),
    /// To be queued.
    New(Box<Prepared>),
    /// It cannot be mailed after all.
    Wrong(Vec<Problem>),
}

/// Puts a mail for each letter into the outbox.
///
/// # Errors
/// The outbox cannot be written, somebody is sending (`outbox::busy`); or, with the rows' own problems told to `watch`, nothing
/// was queued (`batch::not-queued`).
pub fn queue(
    setup: &Setup<'_>,
    post: &Post,
    folder: &Folder,
    jobs: &mut [Job],
    outbox: &Outbox,
    watch: &mut dyn Watch,
) -> Result<(), Problem> {
    let ready = |job: &Job| {
        let letter = job.letter.as_ref().filter(|_| job.row.mailed)?;
        let key = ShortHash::of(job.row.key.as_bytes());
        let (sha256, date) = (letter.sha256, letter.date);
        let ready = Ready { id: job.row.id, of: job.row.of, file: job.file.clone(), date };
        Some(Mailable { ready, key, sha256 })
    };
    let letters: Vec<Mailable> = jobs.iter().filter_map(ready).collect();
    let letter = |id: RowId| letters.binary_search_by_key(&id, |l| l.ready.id).ok().map(|index| &letters[index]);
    let mut numbers: Vec<Option<i64>> = vec![None; jobs.len()];
    let mut wrong: Vec<(usize, Vec<Problem>)> = Vec::new();
    // A mail holds its whole letter: few of them are there at once.
    let pace = work::Pace { chunk: 1, out: setup.settings.threads * 4 };
    outbox.queue_all(post.now.timestamp(), |queue| {
        let (mut next, mut done) = (0, 0);
        let mut failure = None;
        work::rows(
            setup.table,
            setup.settings.threads,
            pace,
            setup.stop,
            work::Task {
                split: setup.split(),
                worker: || setup.reader(),
                work: |reader: &mut RowReader<'_>, row: Row| {
                    let prepared = letter(row.id()).map_or(Mailing::None, |letter| {
                        mail(setup, post, folder, reader, &row, letter).unwrap_or_else(Mailing::Wrong)
                    });
                    (row, prepared)
                },
                lost: |row: &Row, problem: Problem| {
                    let problem = problem.in_cell(row.place(None)).file(setup.table.name.clone());
                    (row.bare(), Mailing::Wrong(vec![problem]))
                },
            },
            &mut |(row, prepared): (Row, Mailing)| {
                while jobs.get(next).is_some_and(|job| job.row.id < row.id()) {
                    next += 1;
                }
                if jobs.get(next).is_none_or(|job| job.row.id != row.id()) {
                    return ControlFlow::Continue(());
                }
                done += usize::from(!matches!(prepared, Mailing::None));
                watch.progress(Stage::Mailing, done, Some(letters.len()));
                match prepared {
                    Mailing::None => {}
                    Mailing::Known(id) => numbers[next] = Some(id),
                    Mailing::Wrong(problems) => wrong.push((next, problems)),
                    Mailing::New(entry) => match add(queue, post, &entry, &row, setup) {
                        Ok(Ok(queued)) => numbers[next] = Some(queued.id()),
                        Ok(Err(problem)) => wrong.push((next, vec![problem])),
                        Err(problem) => {
                            failure = Some(problem);
                            return ControlFlow::Break(());
                        }
                    },
                }
                ControlFlow::Continue(())
            },
        )?;
        if let Some(problem) = failure {
            return Err(problem);
        }
        // A row that is gone from the table has no mail.
        let told: HashSet<usize> = wrong.iter().map(|(index, _)| *index).collect();
        for (index, job) in jobs.iter().enumerate() {
            if letter(job.row.id).is_some() && numbers[index].is_none() && !told.contains(&index) {
                wrong.push((index, vec![setup.changed()]));
            }
        }
        wrong.iter().for_each(|(_, problems)| watch.problems(problems));
        let stopped = setup.stop.load(Ordering::Relaxed);
        if stopped {
            return Err(not_queued(Say::BatchStopped {}));
        }
        if !setup.settings.skip_invalid && wrong.iter().any(|(_, problems)| problems.iter().any(missing::is_missing)) {
            return Err(Code::BatchIncomplete { count: wrong.len().into() }.error());
        }
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
    for (index, problems) in wrong {
        jobs[index].row.doubts.extend(problems.iter().map(Doubt::of));
    }
    Ok(())
}

/// Nothing was queued, because of something.
pub fn not_queued(why: Say) -> Problem {
    Code::BatchNotQueued { why: why.into() }.error()
}

/// Makes the mail of a row.
fn mail(
    setup: &Setup<'_>,
    post: &Post,
    folder: &Folder,
    reader: &mut RowReader<'_>,
    row: &Row,
    letter: &Mailable,
) -> Result<Mailing, Vec<Problem>> {
    let Drafted { tree, case, draft } = setup.drafted(reader, row, &letter.ready)?;
    let key = setup.key(&tree, row);
    if ShortHash::of(key.as_bytes()) != letter.key {
        return Err(vec![setup.changed().in_cell(row.place(None))]);
    }
    let seal = setup.sealer(&case).map_err(|problem| reader.located([problem], row))?.map(|sealer| sealer.grade());
    let place = folder.place(&letter.ready.file);
    let bytes = place.metadata().map_or(0, |about| about.len());
    let made = Some((letter.sha256, bytes as usize));
    let Before { to, missing } = post
        .check(&case, &draft, setup.office, setup.settings.today, seal, made)
        .map_err(|problems| reader.located(problems, row))?;
    // Only now is it known how large the letter is.
    if !post.incomplete && !missing.is_empty() {
        return Err(reader.located(missing::refused(missing), row));
    }
    if let Some(known) = post.known(letter.sha256, to.mailbox.email.as_ref()) {
        return Ok(Mailing::Known(known.id));
    }
    let pdf = file::read(&folder.place(&letter.ready.file), file::FileKind::Letter).unwrap_or_default();
    if ShortHash::of(&pdf) != letter.sha256 {
        return Err(reader.located([Code::BatchLetterChanged {}.error()], row));
    }
    let name = format!("{}#{key}", post.table);
    let printed = Printed { name, case: &case, draft: &draft, pdf: &pdf };
    let (mut entry, _) = prepare::prepare(&printed, setup.office, &post.route, &to, post.now)
        .map_err(|problems| reader.located(problems, row))?;
    // The row's own key: its letters go to recipients of their own.
    entry.key = matter(&case, &setup.row_key(&tree, row));
    Ok(Mailing::New(Box::new(entry)))
}

/// Adds a mail, unless another version of its letter is on its way.
fn add(
    queue: &Queue<'_>,
    post: &Post,
    entry: &Prepared,
    row: &Row,
    setup: &Setup<'_>,
) -> Result<Result<Queued, Problem>, Problem> {
    if post.replace {
        return match queue.replace(entry) {
            Err(problem) if matches!(problem.code, Code::SendSentBefore { .. }) => {
                Ok(Err(problem.in_cell(row.place(None)).file(setup.table.name.clone())))
            }
            queued => queued.map(Ok),
        };
    }
    let before = if post.again { None } else { queue.earlier_version(entry)? };
    if let Some(mail) = before {
        return Ok(Err(mail.sent_before().in_cell(row.place(None)).file(setup.table.name.clone())));
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

//! The letters of a batch by e-mail.
//!
//! In: a batch whose letters lie in the folder, a route, the outbox. Out: a mail in the outbox for each letter, all of them or, when
//! something stands against one, none; the number of its mail in each row. A mail is made of the row its letter was made of, or not at
//! all: the table is read again, and somebody may have changed it meanwhile. Before the first letter is made, everything that can
//! be known is checked ([`Post::check`]): address, wording, how many go to one address. A letter that has a mail gets no second one: the
//! outbox knows letters by their hash and recipient.

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use chrono::{DateTime, NaiveDate, Utc};

use super::check::Desk;
use super::doubts::Doubt;
use super::folder::Folder;
use super::job::{Job, MailCount};
use super::row::RowReader;
use super::{Stage, Watch, work};
use crate::case::Case;
use crate::digest::{Figure, sha256};
use crate::file;
use crate::letter::compose::Draft;
use crate::mail::bulk;
use crate::mail::missing::{self, missing};
use crate::mail::prepare::{self, Prepared, Printed};
use crate::mail::recipient::{self, Destination};
use crate::outbox::Outbox;
use crate::outbox::queue::{Known, Letters, Queue, Queued};
use crate::outbox::row::State;
use crate::problem::{Code, Problem, Problems};
use crate::seal::Grade;
use crate::smtp::settings::Route;
use crate::table::{Row, RowId};
use crate::words::Say;

/// How letters are mailed.
pub struct Post {
    /// The way.
    pub route: Route,
    /// The table, as the outbox calls it: its whole path.
    pub table: String,
    /// Whether letters are mailed in which something is missing.
    pub incomplete: bool,
    /// Whether many letters may go to one address.
    pub bulk: bool,
    /// Whether a changed letter is sent although another version of it was.
    pub again: bool,
    /// Whether a changed letter takes the place of another version that waits.
    pub replace: bool,
    /// The mails of before.
    pub known: Letters,
    /// Now.
    pub now: DateTime<Utc>,
}

/// What is known of a row's mail before its letter is printed.
pub struct Before {
    /// Where it goes.
    pub to: Destination,
    /// What is missing in it.
    pub missing: Vec<Problem>,
}

/// The mail a row will have.
#[derive(Debug, Clone)]
pub struct Addressed {
    /// To which address.
    pub address: String,
    /// To whom.
    pub name: String,
    /// The letter, if it was made before.
    pub letter: Option<Figure>,
    /// What makes it the same matter as another mail ([`matter`]).
    pub matter: String,
}

/// What makes two mails two versions of one: the case, and without a reference the key of its row, by which alone two clients of
/// one name are told apart.
pub fn matter(case: &Case, row: &str) -> String {
    let key = prepare::key(case);
    if case.reference.is_some() { key } else { sha256(format!("{key}\n{row}").as_bytes())[..32].to_owned() }
}

impl Post {
    /// What is known of a mail before its letter is printed. `made` is the letter, where it was made before: one that has its mail
    /// is asked for nothing any more.
    ///
    /// # Errors
    /// Everything that keeps the letter from being mailed.
    pub fn check(
        &self,
        case: &Case,
        draft: &Draft,
        desk: &Desk<'_>,
        seal: Option<Grade>,
        made: Option<(Figure, usize)>,
    ) -> Result<Before, Problems> {
        let (office, today) = (desk.office, desk.settings.today);
        let to = recipient::find(case, &office.directory, &draft.wording, None, today, &draft.warnings)?;
        prepare::envelope(case, draft, office, &self.route)?;
        let mailed = made.and_then(|(letter, _)| self.known(letter, to.mailbox.email.as_ref())).is_some();
        let bytes = made.map(|(_, bytes)| bytes);
        let missing =
            if mailed { Vec::new() } else { missing(&missing::Letter { case, draft, seal, bytes }, &office.directory) };
        Ok(Before { to, missing })
    }

    /// The mail of a letter that has one.
    fn known(&self, letter: Figure, address: &str) -> Option<Known> {
        self.known.get(letter, address)
    }
}

/// The mails of a batch by their addresses.
#[derive(Default)]
pub struct Mails(BTreeMap<String, Pile>);

/// Mails to one address.
struct Pile {
    name: String,
    /// Not in the outbox yet.
    new: usize,
    /// In the outbox, and not sent.
    waiting: usize,
    /// Number and time of those whose place new ones take.
    replaced: Vec<(i64, i64)>,
}

impl Mails {
    /// Adds the mail of a row; the mail it has already, if it has one.
    pub fn add(&mut self, post: &Post, mail: Addressed) -> Option<Known> {
        let known = mail.letter.and_then(|letter| post.known(letter, &mail.address));
        let replaceable = post.known.replaceable(&mail.matter, &mail.address);
        let pile =
            self.0.entry(mail.address).or_insert(Pile { name: mail.name, new: 0, waiting: 0, replaced: Vec::new() });
        match known {
            None => {
                pile.new += 1;
                if post.replace {
                    pile.replaced.extend_from_slice(replaceable);
                }
            }
            Some(known) => pile.waiting += usize::from(known.waits),
        }
        known
    }

    /// What there is to say against their number.
    pub fn objections(&self, post: &Post) -> Vec<Problem> {
        if post.bulk {
            return Vec::new();
        }
        let since = post.now.timestamp() - bulk::DAY;
        let before = post.known.count_since(since);
        let before = |address: &str, pile: &Pile| {
            // What is replaced does not go.
            let gone = pile.replaced.iter().filter(|(_, queued_at)| *queued_at > since).count();
            before.get(address).copied().unwrap_or(0).saturating_sub(gone)
        };
        self.0.iter().filter_map(|(address, pile)| bulk::objection(address, pile.new, before(address, pile))).collect()
    }

    /// Address, name and number of those that are not in the outbox yet.
    pub fn to_queue(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        self.0.iter().filter(|(_, pile)| pile.new > 0).map(|(a, pile)| (a.as_str(), pile.name.as_str(), pile.new))
    }

    /// The numbers of the mails whose place others take.
    pub fn replaced(&self) -> Vec<i64> {
        self.0.values().flat_map(|pile| &pile.replaced).map(|(id, _)| *id).collect()
    }

    /// How many are not in the outbox yet.
    pub fn new_ones(&self) -> usize {
        self.0.values().map(|pile| pile.new).sum()
    }

    /// How many wait in the outbox.
    pub fn waiting(&self) -> usize {
        self.0.values().map(|pile| pile.waiting).sum()
    }
}

/// A letter that is to be mailed.
struct Ready {
    id: RowId,
    key: Figure,
    /// All it was made of.
    of: Figure,
    file: Arc<str>,
    sha256: Figure,
    date: NaiveDate,
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
    desk: &Desk<'_>,
    post: &Post,
    folder: &Folder,
    jobs: &mut [Job],
    outbox: &Outbox,
    watch: &mut dyn Watch,
) -> Result<(), Problem> {
    let ready = |job: &Job| {
        let letter = job.letter.as_ref().filter(|_| job.row.mailed)?;
        let key = Figure::of(job.row.key.as_bytes());
        let (sha256, date) = (letter.sha256, letter.date);
        Some(Ready { id: job.row.id, key, of: job.row.of, file: job.file.clone(), sha256, date })
    };
    let letters: Vec<Ready> = jobs.iter().filter_map(ready).collect();
    let letter = |id: RowId| letters.binary_search_by_key(&id, |l| l.id).ok().map(|index| &letters[index]);
    let mut numbers: Vec<Option<i64>> = vec![None; jobs.len()];
    let mut wrong: Vec<(usize, Vec<Problem>)> = Vec::new();
    // A mail holds its whole letter: few of them are there at once.
    let pace = work::Pace { chunk: 1, out: desk.settings.threads * 4 };
    outbox.queue_all(post.now.timestamp(), |queue| {
        let (mut next, mut done) = (0, 0);
        let mut failure = None;
        work::rows(
            desk.table,
            desk.settings.threads,
            pace,
            desk.stop,
            work::Task {
                split: desk.split(),
                worker: || desk.reader(),
                work: |reader: &mut RowReader<'_>, row: Row| {
                    let prepared = letter(row.id()).map_or(Mailing::None, |ready| {
                        mail(desk, post, folder, reader, &row, ready).unwrap_or_else(Mailing::Wrong)
                    });
                    (row, prepared)
                },
                lost: |row: &Row, problem: Problem| {
                    let problem = problem.in_cell(row.place(None)).file(desk.table.name.clone());
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
                    Mailing::New(entry) => match add(queue, post, &entry, &row, desk) {
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
                wrong.push((index, vec![changed().file(desk.table.name.clone())]));
            }
        }
        wrong.iter().for_each(|(_, problems)| watch.problems(problems));
        let stopped = desk.stop.load(Ordering::Relaxed);
        if stopped {
            return Err(not_queued(Say::BatchStopped {}));
        }
        if !desk.settings.skip_invalid && wrong.iter().any(|(_, problems)| problems.iter().any(missing::is_missing)) {
            return Err(Code::BatchIncomplete { count: wrong.len().into() }.error());
        }
        if !wrong.is_empty() && !desk.settings.skip_invalid {
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

pub(super) fn changed() -> Problem {
    Code::TableChanged {}.error()
}

/// Makes the mail of a row.
fn mail(
    desk: &Desk<'_>,
    post: &Post,
    folder: &Folder,
    reader: &mut RowReader<'_>,
    row: &Row,
    ready: &Ready,
) -> Result<Mailing, Vec<Problem>> {
    let read = reader.read(row);
    let (case, _) = read.case.map_err(|problems| problems.into_iter().collect::<Vec<_>>())?;
    let case = desk.signed(case);
    let key = desk.key(&read.tree, row);
    if Figure::of(key.as_bytes()) != ready.key || desk.of(&read.tree, &case) != ready.of {
        return Err(vec![changed().in_cell(row.place(None)).file(desk.table.name.clone())]);
    }
    let draft = desk.office.draft(&case, ready.date).map_err(|problems| reader.located(problems, row))?;
    let seal = desk.sealer(&case).map_err(|problem| reader.located([problem], row))?.map(|sealer| sealer.grade());
    let place = folder.place(&ready.file);
    let bytes = place.metadata().map_or(0, |about| about.len());
    let made = Some((ready.sha256, bytes as usize));
    let Before { to, missing } =
        post.check(&case, &draft, desk, seal, made).map_err(|problems| reader.located(problems, row))?;
    // Only now is it known how large the letter is.
    if !post.incomplete && !missing.is_empty() {
        return Err(reader.located(missing::refused(missing), row));
    }
    if let Some(known) = post.known(ready.sha256, to.mailbox.email.as_ref()) {
        return Ok(Mailing::Known(known.id));
    }
    let pdf = file::read(&folder.place(&ready.file), file::Kind::Letter).unwrap_or_default();
    if Figure::of(&pdf) != ready.sha256 {
        return Err(reader.located([Code::BatchLetterChanged {}.error()], row));
    }
    let name = format!("{}#{key}", post.table);
    let printed = Printed { name, case: &case, draft: &draft, pdf: &pdf };
    let (mut entry, _) = prepare::prepare(&printed, desk.office, &post.route, &to, post.now)
        .map_err(|problems| reader.located(problems, row))?;
    // The row's own key: its letters go to recipients of their own.
    entry.key = matter(&case, &desk.row_key(&read.tree, row));
    Ok(Mailing::New(Box::new(entry)))
}

/// Adds a mail, unless another version of its letter is on its way.
fn add(
    queue: &Queue<'_>,
    post: &Post,
    entry: &Prepared,
    row: &Row,
    desk: &Desk<'_>,
) -> Result<Result<Queued, Problem>, Problem> {
    if post.replace {
        return match queue.replace(entry) {
            Err(problem) if matches!(problem.code, Code::SendSentBefore { .. }) => {
                Ok(Err(problem.in_cell(row.place(None)).file(desk.table.name.clone())))
            }
            queued => queued.map(Ok),
        };
    }
    let before = if post.again { None } else { queue.earlier_version(entry)? };
    if let Some(mail) = before {
        return Ok(Err(mail.sent_before().in_cell(row.place(None)).file(desk.table.name.clone())));
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

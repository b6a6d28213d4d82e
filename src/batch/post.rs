//! The letters of a batch by e-mail.
//!
//! In: a batch whose letters lie in the folder, a route, the outbox. Out: a mail in the outbox for each letter, all of them or, when
//! something stands against one, none; the number of its mail in each row. Before the first letter is made, everything that can
//! be known is checked ([`Post::check`]): address, wording, how many go to one address. A letter that has a mail gets no second one: the
//! outbox knows letters by their hash and recipient.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use chrono::{DateTime, NaiveDate, Utc};

use super::check::{Desk, Standing};
use super::folder::Folder;
use super::job::Job;
use super::result::Told;
use super::row::RowReader;
use super::{Stage, Watch, work};
use crate::case::Case;
use crate::digest::Figure;
use crate::letter::compose::Draft;
use crate::mail::bulk;
use crate::mail::prepare::{self, Printed};
use crate::mail::recipient::{self, Destination};
use crate::office::Office;
use crate::outbox::Outbox;
use crate::outbox::queue::{Entry, Known, Queue, Queued};
use crate::outbox::row::{Mail, State};
use crate::problem::{Problem, Problems};
use crate::smtp::settings::Route;
use crate::table::Row;

/// How letters are mailed.
pub struct Post {
    /// The way.
    pub route: Route,
    /// The table, as the outbox calls it: its whole path.
    pub table: String,
    /// Whether many letters may go to one address.
    pub bulk: bool,
    /// Whether a changed letter is sent although another version of it was.
    pub again: bool,
    /// The mails of before.
    pub known: HashMap<(Figure, String), Known>,
    /// Now.
    pub now: DateTime<Utc>,
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
}

impl Post {
    /// What is known of a mail before its letter is printed.
    ///
    /// # Errors
    /// Everything that keeps the letter from being mailed.
    pub fn check(
        &self,
        case: &Case,
        draft: &Draft,
        office: &Office,
        today: NaiveDate,
    ) -> Result<Destination, Problems> {
        let to = recipient::find(case, &office.directory, &draft.wording, None, today, &draft.warnings)?;
        prepare::envelope(case, draft, office, &self.route)?;
        Ok(to)
    }

    /// The mail of a letter that has one.
    fn known(&self, letter: Figure, address: &str) -> Option<Known> {
        self.known.get(&(letter, address.to_owned())).copied()
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
}

impl Mails {
    /// Adds the mail of a row.
    pub fn add(&mut self, post: &Post, mail: Addressed) {
        let known = mail.letter.and_then(|letter| post.known(letter, &mail.address));
        let pile = self.0.entry(mail.address).or_insert(Pile { name: mail.name, new: 0, waiting: 0 });
        match known {
            None => pile.new += 1,
            Some(known) => pile.waiting += usize::from(known.waits),
        }
    }

    /// What there is to say against their number.
    pub fn objections(&self, post: &Post) -> Vec<Problem> {
        if post.bulk {
            return Vec::new();
        }
        let since = post.now.timestamp() - bulk::DAY;
        let before = |address: &str| {
            post.known.iter().filter(|((_, to), known)| to == address && known.queued_at > since).count()
        };
        let many = |(address, pile): (&String, &Pile)| bulk::objection(address, pile.new, before(address));
        self.0.iter().filter_map(many).collect()
    }

    /// Address, name and number of those that are to be sent.
    pub fn to_send(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        let count = |pile: &Pile| pile.new + pile.waiting;
        self.0
            .iter()
            .filter(move |(_, pile)| count(pile) > 0)
            .map(move |(a, pile)| (a.as_str(), pile.name.as_str(), count(pile)))
    }
}

/// What a thread found out about the mail of a row.
enum Prepared {
    /// The row has no letter.
    None,
    /// Its letter has this mail.
    Known(i64),
    /// To be queued.
    New(Box<Entry>),
    /// It cannot be mailed after all.
    Wrong(Vec<Problem>),
}

/// Puts a mail for each letter into the outbox.
///
/// # Errors
/// The outbox cannot be written; or, with the rows' own problems told to `watch`, nothing was queued (`batch::not-queued`).
pub fn queue(
    desk: &Desk<'_>,
    post: &Post,
    folder: &Folder,
    jobs: &mut [Job],
    outbox: &Outbox,
    watch: &mut dyn Watch,
) -> Result<(), Problem> {
    let letters: Vec<(usize, Arc<str>, Figure, NaiveDate)> = jobs
        .iter()
        .filter_map(|job| job.letter.as_ref().map(|l| (job.row.number, job.file.clone(), l.sha256, l.date)))
        .collect();
    let letter = |number: usize| letters.binary_search_by_key(&number, |l| l.0).ok().map(|index| &letters[index]);
    let mut numbers: Vec<Option<i64>> = vec![None; jobs.len()];
    let mut wrong: Vec<(usize, Vec<Problem>)> = Vec::new();
    outbox.queue_with(post.now.timestamp(), |queue| {
        let (mut next, mut done) = (0, 0);
        let mut failure = None;
        work::rows(
            desk.table,
            desk.settings.threads,
            // A mail holds its whole letter: few of them wait.
            desk.settings.threads * 2,
            desk.stop,
            || desk.reader(),
            |reader, row| {
                let prepared = letter(row.number).map_or(Prepared::None, |(_, file, sha256, date)| {
                    let path = folder.place(file);
                    mail(desk, post, reader, &row, &std::fs::read(path).unwrap_or_default(), *sha256, *date)
                });
                (row, prepared)
            },
            &mut |(row, prepared): (Row, Prepared)| {
                while jobs.get(next).is_some_and(|job| job.row.number < row.number) {
                    next += 1;
                }
                if jobs.get(next).is_none_or(|job| job.row.number != row.number) {
                    return ControlFlow::Continue(());
                }
                done += 1;
                watch.progress(Stage::Mailing, done, Some(letters.len()));
                match prepared {
                    Prepared::None => {}
                    Prepared::Known(id) => numbers[next] = Some(id),
                    Prepared::Wrong(problems) => wrong.push((next, problems)),
                    Prepared::New(entry) => match add(queue, outbox, post, &entry, &row, desk) {
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
        wrong.iter().for_each(|(_, problems)| watch.problems(problems));
        let stopped = desk.stop.load(Ordering::Relaxed);
        if stopped || (!wrong.is_empty() && !desk.settings.skip_invalid) {
            let why = if stopped {
                "it was stopped".to_owned()
            } else {
                format!("{} of the letters cannot be mailed", wrong.len())
            };
            return Err(Problem::error("batch::not-queued", format!("no mail was queued: {why}"))
                .help("the letters lie in the folder; correct the rows, or let --skip-invalid mail the others"));
        }
        Ok(())
    })?;
    for (job, number) in jobs.iter_mut().zip(numbers) {
        job.mail = number;
    }
    for (index, problems) in wrong {
        jobs[index].row.doubts.extend(problems.iter().map(|problem| Arc::new(Told::from(problem))));
    }
    Ok(())
}

/// Makes the mail of a row.
fn mail(
    desk: &Desk<'_>,
    post: &Post,
    reader: &mut RowReader<'_>,
    row: &Row,
    pdf: &[u8],
    sha256: Figure,
    date: NaiveDate,
) -> Prepared {
    let read = reader.read(row);
    let make = || -> Result<Prepared, Vec<Problem>> {
        let (case, _) = read.case.map_err(|problems| problems.into_iter().collect::<Vec<_>>())?;
        if Figure::of(pdf) != sha256 {
            let changed =
                Problem::error("batch::letter-changed", "the letter in the folder is not the one that was made")
                    .help("remove it and run the same command again");
            return Err(reader.located([changed], row));
        }
        let draft = desk.office.draft(&case, date).map_err(|problems| reader.located(problems, row))?;
        let to =
            recipient::find(&case, &desk.office.directory, &draft.wording, None, desk.settings.today, &draft.warnings)
                .map_err(|problem| reader.located([problem], row))?;
        if let Some(known) = post.known(sha256, to.mailbox.email.as_ref()) {
            return Ok(Prepared::Known(known.id));
        }
        let name = format!("{}#{}", post.table, desk.key(&read.tree, row));
        let printed = Printed { name, case: &case, draft: &draft, pdf };
        let (entry, _) = prepare::prepare(&printed, desk.office, &post.route, &to, post.now)
            .map_err(|problems| reader.located(problems, row))?;
        Ok(Prepared::New(Box::new(entry)))
    };
    make().unwrap_or_else(Prepared::Wrong)
}

/// Adds a mail, unless another version of its letter is on its way.
fn add(
    queue: &Queue<'_>,
    outbox: &Outbox,
    post: &Post,
    entry: &Entry,
    row: &Row,
    desk: &Desk<'_>,
) -> Result<Result<Queued, Problem>, Problem> {
    if !post.again
        && let Some(mail) = outbox.earlier_version(entry)?
    {
        let problem = mail.sent_before().in_cell(row.place(None)).file(desk.table.name.clone());
        return Ok(Err(problem));
    }
    queue.add(entry).map(Ok)
}

/// Writes down what became of the mails: the time a server took one, or what is wrong.
///
/// # Errors
/// The outbox cannot be read.
pub fn settle(jobs: &mut [Job], outbox: &Outbox) -> Result<Vec<Mail>, Problem> {
    let mut mails = Vec::new();
    for job in jobs.iter_mut().filter(|job| !matches!(job.row.standing, Standing::Wrong(_))) {
        let Some(id) = job.mail else { continue };
        let mail = outbox.mail(id)?;
        if mail.state == State::Sent {
            job.sent = mail.finished_at.clone().map(String::into_boxed_str);
        }
        job.row.doubts.extend(mail.trouble().map(|problem| Arc::new(Told::from(&problem))));
        mails.push(mail);
    }
    Ok(mails)
}

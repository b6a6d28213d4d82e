//! `send`: renders, queues and delivers by e-mail.
//!
//! Everything is checked before the first mail: all cases, addresses, sizes, what is missing, the password. Then one screen shows
//! each mail ([`before_mail`]) and is confirmed, all mails are queued at once, and delivered by the same code as `outbox run`.
//! `--eml` writes drafts for a mail program instead, `--dry-run` logs in and sends nothing. Where something is missing none of the
//! four goes on without `--incomplete`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::args::SendArgs;
use super::before_mail::{self, Attached, Outgoing};
use super::check::{Purpose, Ready};
use super::confirm::confirmed;
use super::context::Context;
use super::delivery::{Delivery, deliver};
use super::exit::Exit;
use super::failure::Failure;
use super::outbox::nothing_now;
use super::sealers::Sealers;
use super::send_plan::{Planned, planned};
use super::smtp_password::Passwords;
use super::{follow_feed, outbox_show, send_drafts};
use lettre::Address;
use widerspruch::case::Case;
use widerspruch::mail::message::Message;
use widerspruch::mail::missing::{self, missing};
use widerspruch::mail::prepare::{Prepared, Printed, prepare};
use widerspruch::mail::{bulk, recipient};
use widerspruch::office::{self, Office, Press};
use widerspruch::outbox::Outbox;
use widerspruch::outbox::carrier::Carrier;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::row::{Mail, State};
use widerspruch::problem::{Code, Problem, Problems, did_you_mean};
use widerspruch::smtp::client::Parcel;
use widerspruch::smtp::settings::{Route, Way, section, short};
use widerspruch::words::{Arg, Join, Say};

/// Runs the command.
///
/// # Errors
/// Every problem of every case; what became of the mails.
pub fn run(args: SendArgs, context: &mut Context) -> Result<(), Failure> {
    if args.follow && args.cases.iter().any(|case| case == Path::new("-")) {
        return Err(Code::FollowStandardInput {}.error().into());
    }
    let given = given_address("--to", args.to.as_deref())?;
    let bcc = given_address("--bcc", args.bcc.as_deref())?;
    let office = context.office()?;
    let ready = context.drafts(&args.cases, &office, Purpose::Mail)?;
    if let Some(folder) = &args.eml {
        return send_drafts::drafts(&args, folder, given.as_ref(), &ready, &office, context);
    }
    let mut route = route(&context.config.smtp, args.via.as_deref(), context.config.place.as_deref())?.clone();
    route.bcc = bcc.or(route.bcc);
    let mut mails = mails(&ready, &office, &|_| Ok(route.clone()), given.as_ref(), context)?;
    let (folder, clock) = (context.state_folder()?, context.clock());
    // Looking leaves nothing behind, not even an empty outbox.
    let before = Outbox::look(&folder)?;
    if args.replace {
        replaced(&mut mails, before.as_ref())?;
    }
    sent(&mut mails, before.as_ref())?;
    let words = &context.terminal.words;
    let screen = format!("{}{}", clock.warning(words), before_mail::screen(&mails, words));
    complete(&args, &mails, &screen, args.dry_run, context)?;
    objections(&args, &mails, before.as_ref(), clock.now())
        .map_err(|problems| outbox_show::for_reader(problems, context.terminal.json()))?;
    drop(before);
    let passwords = Passwords::new(&context.terminal.words);
    passwords.check(&route)?;
    if args.dry_run {
        return rehearse(&route, &mails, &screen, &passwords, context);
    }
    let outbox = Outbox::open(&folder)?;
    // Where nothing would go there is nothing to agree to.
    if args.yes || all_sent(&mails) {
        context.terminal.note(screen.trim_end());
    } else if !confirmed(&screen, Say::CliDryRunShows {}, context)? {
        return Err(Failure::ended(Exit::Usage, Code::SendNotConfirmed {}.error()));
    }
    let entries: Vec<Prepared> = mails.into_iter().map(|mail| mail.entry).collect();
    let queued =
        if args.replace { outbox.replace(&entries, clock.now()) } else { outbox.queue(&entries, clock.now()) }?;
    // Queued is certain to be tried: who is interrupted now finds the mail in the matter.
    tell_register(&args, &ready, &office, context);
    let delivery = Delivery {
        routes: context.config.smtp.clone(),
        only: Some(queued.iter().map(|q| q.id()).collect()),
        most: None,
        at_once: false,
        wait: args.wait,
        report: queued.iter().map(|q| q.id()).collect(),
    };
    deliver(&outbox, &passwords, &delivery, &clock, context)
}

/// The mail of a case as it would go, for whoever shows it in another way.
///
/// # Errors
/// Every reason why there is none.
#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "for the page alone"))]
pub(super) fn as_it_would_go(path: &Path, context: &mut Context) -> Result<Outgoing, Failure> {
    let office = context.office()?;
    let ready = context.drafts(&[path.to_path_buf()], &office, Purpose::Mail)?;
    let route = route(&context.config.smtp, None, context.config.place.as_deref())?.clone();
    let mut mails = mails(&ready, &office, &|_| Ok(route.clone()), None, context)?;
    mails.pop().ok_or(Failure::Told(Exit::Internal))
}

pub(super) fn tell_register(args: &SendArgs, ready: &[Ready], office: &Office, context: &mut Context) {
    let cases: Vec<(&Case, &Path)> = ready.iter().map(|one| (&one.case, one.path.as_path())).collect();
    follow_feed::tell(&cases, args.follow, &office.directory, context);
}

fn given_address(option: &str, text: Option<&str>) -> Result<Option<Address>, Failure> {
    text.map(|text| {
        widerspruch::email::address(text).map_err(|why| {
            let code = Code::SendAddress { option: option.into(), text: text.into(), why: why.into() };
            Failure::ended(Exit::Usage, code.error())
        })
    })
    .transpose()
}

/// The way that is meant.
///
/// # Errors
/// There is none, or there are several.
pub(super) fn route<'r>(routes: &'r [Route], named: Option<&str>, place: Option<&Path>) -> Result<&'r Route, Problem> {
    let names: Vec<&str> = routes.iter().map(|r| short(&r.name)).collect();
    let list = |join| Arg::list(names.iter().copied(), join);
    match (named, routes) {
        (Some(name), _) => routes.iter().find(|r| short(&r.name) == name).ok_or_else(|| {
            let near = did_you_mean(name, names.iter().copied()).into();
            let known = if names.is_empty() { Arg::Absent } else { list(Join::Comma) };
            Code::SendNoSuchRoute { name: name.into(), near, known }.error()
        }),
        (None, [one]) => Ok(one),
        (None, []) => {
            let there = place.filter(|place| place.exists()).map(|_| "").into();
            Err(Code::SendNoRoute { file: place.map(|place| Arg::text(place.display())).into(), there }.error())
        }
        (None, _) => {
            let names = names.iter().map(|name| Say::CliVia { name: (*name).into() });
            Err(Code::SendSeveralRoutes { names: Arg::list(names, Join::Or) }.error())
        }
    }
}

/// Lets mails in which something is missing go on only with --incomplete. They are shown before they are refused: the person decides
/// by the whole mail, and a script by what `--dry-run` and `--eml` print (`planning`).
///
/// # Errors
/// Everything that is missing in all of them.
pub(super) fn complete(
    args: &SendArgs,
    mails: &[Outgoing],
    screen: &str,
    planning: bool,
    context: &mut Context,
) -> Result<(), Failure> {
    let all: Vec<Problem> = mails.iter().flat_map(|mail| mail.missing.clone()).collect();
    if args.incomplete || all.is_empty() {
        // For people the screen tells them.
        if context.terminal.json() {
            context.terminal.problems(&missing::told(all));
        }
        return Ok(());
    }
    if planning && context.terminal.json() {
        let plans: Vec<Planned> = mails.iter().map(|mail| planned(mail, None, &context.terminal.words)).collect();
        context.terminal.result(&plans, |_| Ok(()))?;
    }
    context.terminal.note(screen.trim_end());
    Err(missing::refused(all).into())
}

/// Prints all letters and makes their mails; all problems of all of them come back together.
pub(super) fn mails(
    ready: &[Ready],
    office: &Office,
    route: &dyn Fn(&Case) -> Result<Route, Problem>,
    given: Option<&Address>,
    context: &mut Context,
) -> Result<Vec<Outgoing>, Problems> {
    let now = context.clock().time();
    let mut press = Press::new(office);
    let mut sealers = Sealers::new(&context.terminal.words);
    let mut problems = Problems::new();
    let mut mails: Vec<Outgoing> = Vec::new();
    for one in ready {
        let (case, letter) = (&one.case, &one.draft);
        let mut make = || -> Result<(Outgoing, Problems), Problems> {
            let to = recipient::find(case, &office.directory, &letter.wording, given, context.today, &letter.warnings)?;
            let sealer = sealers.for_case(case, context.now)?;
            let pdf = press.print(case, letter, sealer.as_deref())?;
            let printed = Printed { name: name(&one.path), case, draft: letter, pdf: &pdf.bytes };
            let (entry, mut warnings) = prepare(&printed, office, &route(case)?, &to, now)?;
            warnings.extend(sealer.as_deref().and_then(|sealer| office::other_signer(case, sealer)));
            let (seal, bytes) = (sealer.map(|sealer| sealer.grade()), pdf.bytes.len());
            let missing =
                missing(&missing::Letter { case, draft: letter, seal, bytes: Some(bytes) }, &office.directory);
            let attached = Attached::of(case, letter, bytes);
            let signed = before_mail::signed(case, seal, &context.terminal.words);
            Ok((Outgoing { entry, why: to.why, attached, signed, missing, replaces: Vec::new(), sent: None }, warnings))
        };
        match make() {
            Ok((mail, warnings)) => {
                context.terminal.problems(&warnings);
                mails.push(mail);
            }
            Err(more) => problems.extend(more),
        }
    }
    if problems.has_errors() {
        // What keeps one mail from being made does not hide what another one lacks.
        problems.extend(missing::refused(mails.into_iter().flat_map(|mail| mail.missing)));
        return Err(problems);
    }
    Ok(mails)
}

/// The case as the outbox calls it: the whole path, so that it can be found again.
fn name(path: &Path) -> String {
    if path == Path::new("-") {
        return "<stdin>".into();
    }
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf()).display().to_string()
}

/// Whether a mail can still be replaced.
fn waits(mail: &Mail) -> bool {
    matches!(mail.state, State::Queued | State::Deferred)
}

/// Finds the mails whose place others take.
fn replaced(mails: &mut [Outgoing], outbox: Option<&Outbox>) -> Result<(), Problem> {
    let Some(outbox) = outbox else { return Ok(()) };
    for mail in mails {
        mail.replaces = outbox.earlier_versions(&mail.entry)?;
        mail.replaces.retain(waits);
    }
    Ok(())
}

/// Finds the mails by which letters were sent already: sent once more they do not go once more.
fn sent(mails: &mut [Outgoing], outbox: Option<&Outbox>) -> Result<(), Problem> {
    let Some(outbox) = outbox else { return Ok(()) };
    for mail in mails {
        let known = outbox.known(&mail.entry)?.map(|id| outbox.mail(id)).transpose()?;
        mail.sent = known.filter(|known| known.state == State::Sent);
    }
    Ok(())
}

fn all_sent(mails: &[Outgoing]) -> bool {
    mails.iter().all(|mail| mail.sent.is_some())
}

/// What must not happen by accident: a second version of a letter that is on its way, and many letters to one address. A letter that has
/// its mail is no new one, and a mail that is replaced does not go.
fn objections(args: &SendArgs, mails: &[Outgoing], outbox: Option<&Outbox>, now: i64) -> Result<(), Problems> {
    let mut problems = Problems::new();
    let mut new: BTreeMap<String, usize> = BTreeMap::new();
    for Outgoing { entry, .. } in mails {
        let known = outbox.map(|outbox| outbox.known(entry)).transpose()?.flatten().is_some();
        *new.entry(entry.message.to.to_string()).or_default() += usize::from(!known);
        let Some(outbox) = outbox.filter(|_| !args.again) else { continue };
        let versions = outbox.earlier_versions(entry)?;
        if let Some(mail) = versions.iter().find(|mail| !(args.replace && waits(mail))) {
            problems.push(mail.sent_before().file(entry.case.clone()));
        }
    }
    let replaced: BTreeSet<i64> = mails.iter().flat_map(|mail| &mail.replaces).map(|mail| mail.id).collect();
    for (address, count) in new.into_iter().filter(|_| !args.bulk) {
        let mut before = outbox.map(|o| o.queued_to(&address, now - bulk::DAY)).transpose()?.unwrap_or_default();
        before.retain(|id| !replaced.contains(id));
        problems.extend(bulk::objection(&address, count, before.len()));
    }
    if problems.has_errors() { Err(problems) } else { Ok(()) }
}

fn parcel(message: &Message) -> Parcel<'_> {
    Parcel { from: &message.from, to: &message.to, bcc: message.bcc.as_ref(), bytes: &message.bytes }
}

/// Connects, logs in, and asks whether the server takes what would be sent.
fn rehearse(
    route: &Route,
    mails: &[Outgoing],
    screen: &str,
    passwords: &Passwords,
    context: &mut Context,
) -> Result<(), Failure> {
    let fetch = |route: &Route| passwords.of(route);
    let to_go = mails.iter().filter(|mail| mail.sent.is_none());
    let parcels: Vec<Parcel<'_>> = to_go.map(|mail| parcel(&mail.entry.message)).collect();
    let rehearsed = if parcels.is_empty() { Ok(()) } else { Carrier::new(route, &fetch, &|| false).rehearse(&parcels) };
    if let Err(fault) = rehearsed {
        use widerspruch::smtp::fault::Verdict;
        let exit =
            if matches!(fault.verdict(), Verdict::Pause | Verdict::Retry) { Exit::TryAgain } else { Exit::Refused };
        let (section, advice) = (section(&route.name).into(), fault.help().into());
        let code = Code::SmtpRehearsal { section, fault: fault.say().into(), advice };
        return Err(Failure::ended(exit, code.error()));
    }
    let all: Vec<Planned> = mails.iter().map(|mail| planned(mail, None, &context.terminal.words)).collect();
    context.terminal.result(&all, |out| {
        write!(out, "{screen}")?;
        let times = mails.iter().filter_map(|mail| mail.sent.as_ref()?.finished_at.as_deref());
        let done = match &route.way {
            _ if all_sent(mails) => nothing_now(mails.len(), times),
            Way::Server(server) => Say::CliReady { host: (&server.host).into() },
            Way::Sendmail(_) => Say::CliNothingTried {},
        };
        writeln!(out, "{}", context.terminal.words.say(&done))
    })?;
    Ok(())
}

//! `batch`: a letter for each row of a table.
//!
//! Files and options are here, what is told meanwhile in `looker`, mailing in `batch_mail`; everything else is in the library.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::json;
use sha2::{Digest, Sha256};

use super::args::{BatchArgs, BatchCommand, SortOrder};
use super::batch_follow;
use super::batch_mail::Mailing;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::looker::Looker;
use super::sealers::Sealers;
use super::spill::Spill;
use widerspruch::batch::folder::{Folder, PRIVATE};
use widerspruch::batch::job::{MailCount, Summary};
use widerspruch::batch::print_file::{self, Order, Sheet, Title};
use widerspruch::batch::result::Languages;
use widerspruch::batch::setup::{Settings, Setup};
use widerspruch::batch::{columns, gather, run, steps, suggest, words};
use widerspruch::case::Seal;
use widerspruch::centre::{self, Centre};
use widerspruch::file;
use widerspruch::office::Office;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::table::{Options, Table};
use widerspruch::template::library::BUILT_IN;
use widerspruch::words::{Arg, Join, Say, Words};

/// Runs the command.
///
/// # Errors
/// Rows are wrong, files cannot be written, or a part of the letters was not made.
pub fn run(args: BatchArgs, context: &mut Context) -> Result<(), Failure> {
    match args.command {
        None if args.suggest_columns => suggest(&args, context),
        None => make(args, context),
        Some(BatchCommand::Merge { folder, print_file, sort }) => {
            merge(&folder, print_file.as_deref(), order(sort), context)
        }
        Some(BatchCommand::Purge { folder, letters, yes }) => purge(&folder, letters, yes, context),
    }
}

fn order(sort: Option<SortOrder>) -> Order {
    match sort {
        Some(SortOrder::PostalCode) => Order::PostalCode,
        None | Some(SortOrder::Table) => Order::Input,
    }
}

fn make(args: BatchArgs, context: &mut Context) -> Result<(), Failure> {
    let (Some(path), Some(centre_file), Some(out)) = (&args.table, &args.centre, &args.out) else {
        return Err(Code::InternalArguments {}.error().into());
    };
    let mut problems = Problems::new();
    let centre = centre::load(centre_file).map_err(|p| problems.extend(p)).ok();
    let options = options(&args);
    let knows = |text: &str| match &centre {
        Some(centre) => columns::knows(centre, text),
        None => words::meant(text).is_some(),
    };
    let table = Table::open(path, &options, &knows).map_err(|p| problems.extend(p)).ok();
    let (Some(mut centre), Some(table)) = (centre, table) else { return Err(problems.into()) };
    centre.ignore_unknown |= args.ignore_unknown;
    context.terminal.note(&understood(&table, &context.terminal.words));
    context.terminal.note(&passed_over(&centre, &table, &context.terminal.words));
    if let Some(place) = &args.print_file {
        free(place, out)?;
    }
    let office = context.office()?;
    let settings = Settings {
        threads: args.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)),
        today: context.today,
        skip_invalid: args.skip_invalid,
        fail_fast: args.fail_fast,
        sample: args.sample,
        shard: args.shard,
        pad_postal_codes: args.pad_postal_codes,
        print_file: args.print_file.is_some(),
        steps: args.steps,
        // A file is for scripts, whatever the language of the terminal.
        lines: if context.terminal.json() { context.terminal.words.clone() } else { Words::english() },
        salt: salt(context, &office),
    };
    let mailing = if args.send { Some(Mailing::prepare(&args, &centre, path, context)?) } else { None };
    let stop = context.heed_signals();
    let (sealers, now) = (Mutex::new(Sealers::new(&context.terminal.words)), context.now);
    // Whoever is asked for a password is asked once; a thread that failed has left the list whole.
    let open = move |seal: &Seal| sealers.lock().unwrap_or_else(PoisonError::into_inner).of(seal, now);
    let setup = Setup {
        table: &table,
        centre: &centre,
        office: &office,
        settings: &settings,
        sealers: &open,
        post: mailing.as_ref().map(|mailing| &mailing.post),
        stop: &stop,
    };
    let suffix = args.shard.map(|shard| shard.suffix()).unwrap_or_default();
    let spill = Spill::new(out.clone(), &suffix);
    let mut looker = Looker::new(&mut context.terminal, &stop).rows_later(args.send).spilling(spill);
    let done = run::run(&setup, out, &mut looker);
    looker.finish();
    let mut done = done?;
    if let (true, Some(written), false) = (args.steps, &done.written, done.summary.interrupted) {
        let mut looker = Looker::new(&mut context.terminal, &stop);
        let sheets = steps::place(written, &done.jobs, &stop, &mut looker);
        looker.finish();
        done.summary.sheets = sheets?;
        done.summary.interrupted = done.summary.sheets.is_none();
    }
    if let (Some(place), Some(written), false) = (&args.print_file, &done.written, done.summary.interrupted) {
        let sheets: Vec<Sheet<'_>> = done.jobs.iter().filter_map(Sheet::of).collect();
        let count = sheets.len();
        let words = context.terminal.words.clone();
        let mut looker = Looker::new(&mut context.terminal, &stop);
        let printed = print_file::write(
            &written.folder,
            place,
            sheets,
            order(args.sort),
            Title { date: settings.today, words: &words },
            &stop,
            &mut looker,
        );
        looker.finish();
        match printed.and_then(|printed| printed.map(|_| claim(place, &written.folder)).transpose()) {
            Ok(Some(())) => done.summary.printed = Some(count),
            Ok(None) => done.summary.interrupted = true,
            // The letters are there: it is a part that failed.
            Err(problem) => {
                context.terminal.problems(&problem.into());
                done.summary.interrupted = true;
            }
        }
    }
    if args.follow && done.written.is_some() {
        done.summary.followed = batch_follow::tell(&setup, &done.jobs, path, centre_file, context);
    }
    let mailed = match &mailing {
        Some(mailing) => mailing.send(&setup, &mut done, &args, context),
        None => Ok(Exit::Done),
    };
    if args.send && context.terminal.json() {
        for job in &done.jobs {
            context.terminal.line(&job.outcome(true, &Languages::both(&context.terminal.words)))?;
        }
    }
    tell(&done.summary, out, args.print_file.as_deref(), context)?;
    let Summary { refused, errors, interrupted, .. } = done.summary;
    match mailed? {
        _ if refused => Err(Failure::Told(Exit::WrongInput)),
        // A mail that needs a person is told before anything else.
        Exit::Refused => Err(Failure::Told(Exit::Refused)),
        _ if errors > 0 || interrupted => Err(Failure::Told(Exit::PartFailed)),
        Exit::Done => Ok(()),
        exit => Err(Failure::Told(exit)),
    }
}

/// Prints the columns of a centre's file for a table; a centre's file that is there tells what is known already.
fn suggest(args: &BatchArgs, context: &mut Context) -> Result<(), Failure> {
    let Some(path) = &args.table else {
        return Err(Code::InternalArguments {}.error().into());
    };
    let mut centre = match &args.centre {
        Some(path) => centre::load(path)?,
        None => Centre::unknown(),
    };
    // What it maps already is looked at anew.
    (centre.columns, centre.joins) = Default::default();
    let table = Table::open(path, &options(args), &|text| columns::knows(&centre, text))?;
    context.terminal.note(&understood(&table, &context.terminal.words));
    let proposal = suggest::propose(&table, &centre)?;
    let words = context.terminal.words.clone();
    let text = suggest::text(&proposal, &words);
    Ok(context.terminal.result(&suggest::json(&proposal, &words), |out| write!(out, "{text}"))?)
}

/// What the user knows of a table.
fn options(args: &BatchArgs) -> Options {
    Options {
        encoding: args.encoding.clone(),
        delimiter: args.delimiter,
        sheet: args.sheet.clone(),
        heading_row: args.heading_row,
        visible_only: args.visible_only,
    }
}

/// How a table was understood, with a few of its words, so that a wrong guess is seen.
fn understood(table: &Table, words: &Words) -> String {
    let shown = |text: &String| widerspruch::visible::shown(text);
    let found = &table.found;
    let mut parts: Vec<String> = found.encoding.iter().cloned().collect();
    let mut say = |said: Say| parts.push(words.say(&said));
    match found.delimiter {
        Some(b'\t') => say(Say::CliTabs {}),
        Some(by) => say(Say::CliDivided { by: char::from(by).to_string().into() }),
        None => {}
    }
    if let Some((name, others)) = &found.sheet {
        let hidden = quoted(found.hidden_sheets.iter().map(shown));
        let hidden = if *others == 0 || found.hidden_sheets.is_empty() { Arg::Absent } else { hidden };
        say(Say::CliSheet { name: shown(name).into(), others: (*others).into(), hidden });
    }
    if found.above > 0 {
        say(Say::CliHeadingsIn { line: found.heading_line.into() });
    }
    if !found.sample.is_empty() {
        say(Say::CliReadAs { words: Arg::list(found.sample.iter().map(shown), Join::Comma) });
    }
    if parts.is_empty() { String::new() } else { format!("{}: {}", table.name, parts.join("; ")) }
}

/// Names in the quotes of the language.
fn quoted(names: impl Iterator<Item = String>) -> Arg {
    Arg::list(names.map(|name| Say::CliQuoted { text: name.into() }), Join::Comma)
}

/// The columns that nobody reads because the centre wants unknown ones passed over.
fn passed_over(centre: &Centre, table: &Table, words: &Words) -> String {
    let names = columns::passed_over(centre, &table.headings);
    if names.is_empty() {
        return String::new();
    }
    let names = quoted(names.iter().map(|name| widerspruch::visible::shown(name)));
    words.say(&Say::CliNotRead { table: (&table.name).into(), names })
}

/// What all letters depend on besides their rows.
fn salt(context: &Context, office: &Office) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    if let Some(figure) = context.config.corrections() {
        hash.update(figure.0.to_le_bytes());
    }
    // Those of the user's; the built-in ones go with the version.
    for (_, source) in office.templates.files().filter(|(_, source)| !source.name.starts_with(BUILT_IN)) {
        hash.update(&source.name);
        hash.update(&source.text);
    }
    hash.finalize().to_vec()
}

/// Print files of this batch, each on a line, so that they can be replaced.
const PRINT_FILES: &str = "print-files";

fn print_files(list: &Path) -> String {
    file::text(list, file::FileKind::Record).unwrap_or_default()
}

fn absolute(place: &Path) -> PathBuf {
    std::path::absolute(place).unwrap_or_else(|_| place.to_path_buf())
}

/// A print file replaces nothing but a print file of the same batch.
fn free(place: &Path, out: &Path) -> Result<(), Problem> {
    let name = place.display().to_string();
    let parent = place.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if place.is_dir() || !(parent.is_dir() || absolute(parent) == absolute(out)) {
        return Err(Code::OutputPrintFile { name: (&name).into() }.error().file(name));
    }
    let ours = print_files(&out.join(PRIVATE).join(PRINT_FILES));
    let wanted = absolute(place).display().to_string();
    if place.exists() && !ours.lines().any(|line| line == wanted) {
        return Err(Code::OutputNoPrintFile { name: (&name).into() }.error().file(name));
    }
    Ok(())
}

fn claim(place: &Path, folder: &Folder) -> Result<(), Problem> {
    let list = folder.private(PRINT_FILES);
    let mut lines = print_files(&list);
    let wanted = absolute(place).display().to_string();
    if !lines.lines().any(|line| line == wanted) {
        lines.push_str(&wanted);
        lines.push('\n');
        folder.write_settled(&list, PRINT_FILES, |out| std::io::Write::write_all(out, lines.as_bytes()))?;
    }
    Ok(())
}

fn tell(summary: &Summary, out: &Path, print_file: Option<&Path>, context: &mut Context) -> Result<(), Failure> {
    if context.terminal.json() {
        return Ok(context.terminal.line(&json!({ "summary": summary }))?);
    }
    let Summary { made, unchanged, errors, waiting, pages, left_over, .. } = *summary;
    let words = &context.terminal.words;
    let out = Arg::text(out.display());
    let mut lines = Vec::new();
    let mut say = |said: Say| lines.push(words.say(&said));
    if summary.refused {
        say(match errors {
            0 => Say::CliNothingWritten {},
            count => Say::CliWrongRows { count: count.into(), rows: summary.rows.into() },
        });
    } else if made + unchanged + errors + waiting > 0 {
        let mut parts = vec![Say::CliMade { count: made.into() }];
        parts.extend((unchanged > 0).then(|| Say::CliThereAlready { count: unchanged.into() }));
        parts.extend((errors > 0).then(|| Say::CliWithErrors { count: errors.into() }));
        parts.extend((waiting > 0).then(|| Say::CliRowsWaiting { count: waiting.into() }));
        let parts = Arg::list(parts, Join::Comma);
        say(Say::CliMadeIn { parts, pages: pages.into(), folder: out.clone() });
        say(Say::CliEachRow { folder: out.clone() });
        if let (Some(place), Some(printed)) = (print_file, summary.printed) {
            say(Say::CliForPrinter { place: Arg::text(place.display()), count: printed.into() });
        }
        if let Some(sheets) = summary.sheets {
            let folder = format!("{}/{}", words.text(&out), steps::FOLDER);
            say(Say::CliSheetsIn { folder: folder.into(), count: sheets.into() });
        }
        if let Some(followed) = summary.followed {
            say(Say::FollowAddedMany { new: followed.new.into(), known: followed.known.into() });
        }
        if left_over > 0 {
            say(Say::CliLeftOver { count: left_over.into() });
        }
    }
    if let Some(mails) = summary.mails {
        say(mailed(mails, summary));
    }
    if summary.interrupted {
        say(Say::CliStopped {});
    }
    Ok(context.terminal.text(&lines.join("\n"))?)
}

/// What came of the mails. What a run did is not what an earlier one did.
fn mailed(mails: MailCount, summary: &Summary) -> Say {
    let MailCount { sent, waiting, refused, unknown, none } = mails;
    let mut parts = vec![match (summary.sent_now, &summary.sent_days) {
        (Some(0), Some(days)) if sent > 0 => Say::CliSentDays { count: sent.into(), days: days.into() },
        (Some(now), _) if now < sent => Say::CliSentNow { now: now.into(), before: (sent - now).into() },
        _ => Say::CliSent { count: sent.into() },
    }];
    parts.extend((waiting > 0).then(|| Say::CliMailsWaiting { count: waiting.into() }));
    parts.extend((refused > 0).then(|| Say::CliMailsRefused { count: refused.into() }));
    parts.extend((unknown > 0).then(|| Say::CliMailsUnknown { count: unknown.into() }));
    parts.extend((none > 0).then(|| Say::CliWithoutMail { count: none.into() }));
    Say::CliParts { parts: Arg::list(parts, Join::Comma) }
}

fn merge(folder: &Path, place: Option<&Path>, order: Order, context: &mut Context) -> Result<(), Failure> {
    let ours = ours(folder)?;
    if let Some(place) = place {
        free(place, folder)?;
    }
    let gather::Gathered { outcomes, missing } = gather::shards(&ours)?;
    let mut summary = gather::summary(&outcomes);
    if let Some(place) = place {
        let stop = context.heed_signals();
        let sheets = gather::sheets(&outcomes);
        summary.printed = Some(sheets.len());
        let words = context.terminal.words.clone();
        let mut looker = Looker::new(&mut context.terminal, &stop);
        let written = print_file::write(
            &ours,
            place,
            sheets,
            order,
            Title { date: context.today, words: &words },
            &stop,
            &mut looker,
        );
        looker.finish();
        if written?.is_none() {
            summary.printed = None;
            summary.interrupted = true;
        } else {
            claim(place, &ours)?;
        }
    }
    if context.terminal.json() {
        for outcome in &outcomes {
            context.terminal.line(outcome)?;
        }
    }
    let problems: Vec<Problem> =
        missing.iter().map(|part| Code::BatchMissingShard { part: Arg::text(part) }.warning()).collect();
    context.terminal.problems(&problems.into());
    tell(&summary, folder, place, context)?;
    let part = summary.errors > 0 || summary.waiting > 0 || summary.interrupted || !missing.is_empty();
    if part { Err(Failure::Told(Exit::PartFailed)) } else { Ok(()) }
}

/// A folder that a batch wrote into.
fn ours(folder: &Path) -> Result<Folder, Problem> {
    if !folder.join(PRIVATE).is_dir() {
        let name = folder.display().to_string();
        return Err(Code::BatchNoBatch { name: (&name).into() }.error().file(name));
    }
    Folder::make(folder)
}

fn purge(folder: &Path, letters: bool, yes: bool, context: &mut Context) -> Result<(), Failure> {
    let left = gather::left_behind(&ours(folder)?, letters);
    let names: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
    if !yes {
        let hint = context.terminal.words.say(&Say::CliWouldRemove { count: names.len().into() });
        return Ok(context.terminal.result(&json!({ "would_remove": names }), |out| {
            names.iter().try_for_each(|name| writeln!(out, "{name}"))?;
            writeln!(out, "{hint}")
        })?);
    }
    gather::remove(folder, &left)?;
    let said = context.terminal.words.say(&Say::CliRemoved { count: names.len().into() });
    Ok(context.terminal.result(&json!({ "removed": names }), |out| writeln!(out, "{said}"))?)
}

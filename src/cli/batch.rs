//! `batch`: a letter for each row of a table.
//!
//! Files and options are here, what is told of the table in `batch_table`, meanwhile in `looker` and at the end in `batch_told`; print files are in
//! `batch_print`, mailing in `batch_mail`, what is done to a folder later in `batch_folder`. Everything else is in the library.

use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::args::{BatchArgs, BatchCommand};
use super::batch_mail::Mailing;
use super::batch_table::{passed_over, understood};
use super::batch_told::tell;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::looker::Looker;
use super::sealers::Sealers;
use super::spill::Spill;
use super::{batch_folder, batch_follow, batch_print};
use widerspruch::batch::job::Summary;
use widerspruch::batch::print_file::Sheet;
use widerspruch::batch::result::Languages;
use widerspruch::batch::setup::{Settings, Setup};
use widerspruch::batch::{columns, run, steps, suggest, words};
use widerspruch::case::Seal;
use widerspruch::centre::{self, Centre};
use widerspruch::office::Office;
use widerspruch::problem::{Code, Problems};
use widerspruch::table::{Options, Table};
use widerspruch::template::library::BUILT_IN;
use widerspruch::words::Words;

/// Runs the command.
///
/// # Errors
/// Rows are wrong, files cannot be written, or a part of the letters was not made.
pub fn run(args: BatchArgs, context: &mut Context) -> Result<(), Failure> {
    match args.command {
        None if args.suggest_columns => suggest(&args, context),
        None => make(args, context),
        Some(BatchCommand::Merge { folder, print_file, sort }) => {
            batch_folder::merge(&folder, print_file.as_deref(), sort, context)
        }
        Some(BatchCommand::Purge { folder, letters, yes }) => batch_folder::purge(&folder, letters, yes, context),
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
        batch_print::free(place, out)?;
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
        salt: salt(context, &office)?,
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
        match batch_print::print(&written.folder, place, sheets, args.sort, &stop, context) {
            Ok(printed) => {
                done.summary.printed = printed;
                done.summary.interrupted = printed.is_none();
            }
            // The letters are there: it is a part that failed.
            Err(problem) => {
                context.terminal.problems(&problem.into());
                done.summary.interrupted = true;
            }
        }
    }
    if let (true, Some(written)) = (args.follow, &done.written) {
        done.summary.followed = batch_follow::tell(&setup, &done.jobs, path, centre_file, &written.folder, context);
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
    tell(&done.summary, out, &suffix, args.print_file.as_deref(), context)?;
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

/// What all letters depend on besides their rows.
fn salt(context: &Context, office: &Office) -> Result<Vec<u8>, Problems> {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    if let Some(corrections) = context.corrections()? {
        hash.update(corrections.0.to_le_bytes());
    }
    // Those of the user's; the built-in ones go with the version.
    for (_, source) in office.templates.files().filter(|(_, source)| !source.name.starts_with(BUILT_IN)) {
        hash.update(&source.name);
        hash.update(&source.text);
    }
    Ok(hash.finalize().to_vec())
}

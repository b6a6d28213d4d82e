//! `data`: signed files of facts, taken and made.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::confirm::asked;
use super::context::Context;
use super::data_lock;
use super::facts_args::DataCommand;
use super::failure::Failure;
use super::output::{self, Existing};
use super::records::public_key;
use widerspruch::directory::{Change, Directory, FORMAT, Update};
use widerspruch::file::{self, FileKind, privacy};
use widerspruch::problem::{Code, Problem, Problems, Source};
use widerspruch::update::installed::{self, InForce, Taken, Wish};
use widerspruch::update::key::SecretKey;
use widerspruch::update::{pin::Pin, signed};
use widerspruch::words::{Arg, Say, Words};

/// Runs the command.
///
/// # Errors
/// A file is not signed by a trusted key, older, or wrong; a key cannot be read; a file cannot be written.
pub fn run(command: DataCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        DataCommand::Update { file, key, older } => update(&file, key.as_deref(), older, context),
        DataCommand::List => list(context),
        DataCommand::Remove { key } => remove(key, context),
        DataCommand::Sign { files, key, number, output, force } => {
            sign(&Order { files, key, number, output, force }, context)
        }
        DataCommand::Keys { file } => keys(&file, context),
    }
}

fn update(path: &Path, key: Option<&Path>, older: bool, context: &mut Context) -> Result<(), Failure> {
    let folder = context.data_folder()?;
    let state = context.state_folder()?;
    let wish = Wish {
        key: key.map(public_key).transpose()?,
        configured: context.configured_key()?,
        older,
        today: context.today,
    };
    let words = context.terminal.words.clone();
    // A file that is refused leaves no folder, and nobody waits for somebody who reads what becomes another thing.
    let changes = match looked_through(&state, path, wish, context)? {
        Some((taken, after)) => {
            let changes = after.changes_since(&now_known(context)?);
            if !agreed(&taken, &changes, context) {
                let said = Say::DataNotTaken { number: taken.now.update.number.into() };
                return Ok(context.terminal.text(&words.say(&said))?);
            }
            changes
        }
        None => Vec::new(),
    };
    if !folder.is_dir() {
        output::make_folder(&folder)?;
    }
    let held = data_lock::take(&folder)?;
    let Some((taken, _)) = looked_through(&state, path, wish, context)? else {
        let Some(now) = context.in_force()? else { return Ok(()) };
        let said = Say::DataSame { number: now.update.number.into() };
        return Ok(context.terminal.result(&told(&now, &changes), |out| writeln!(out, "{}", words.say(&said)))?);
    };
    keep(&state, &taken.before)?;
    output::write(&installed::file_in(&state), &taken.file, Existing::Replace)?;
    keep(&state, &taken.after)?;
    drop(held);
    let now = &taken.now;
    let said = Say::DataTaken {
        number: now.update.number.into(),
        day: now.update.issued.into(),
        count: now.update.ids().count().into(),
        holidays: now.update.holidays().into(),
        key: now.key.fingerprint().into(),
    };
    Ok(context.terminal.result(&told(now, &changes), |out| writeln!(out, "{}", words.say(&said)))?)
}

/// A file that may be taken, with the records as they are then. What the user's own corrections say of those is looked at before anything is written.
fn looked_through(
    state: &Path,
    path: &Path,
    wish: Wish,
    context: &Context,
) -> Result<Option<(Taken, Directory)>, Failure> {
    let Some(taken) = installed::take(state, path, wish)? else { return Ok(None) };
    let after = context.config.corrected(Directory::builtin().updated(&taken.now.update, &context.marks()?))?;
    Ok(Some((taken, after)))
}

/// The records as they are now; those of the program where the file in force is damaged or missing, as another one is to take its place.
fn now_known(context: &Context) -> Result<Directory, Problems> {
    context.unmarked().or_else(|_| context.config.corrected(Directory::builtin()))
}

/// Tells what becomes another thing, before it does; somebody at a terminal is asked.
fn agreed(taken: &Taken, changes: &[Change], context: &Context) -> bool {
    let words = &context.terminal.words;
    let mut shown = shown(changes, words);
    if shown.is_empty() {
        shown = words.say(&Say::DataNoChange {});
    }
    let asks = context.terminal.asks() && !changes.is_empty();
    let whose = words.say(&taken.now.update.came_with().say());
    match asks {
        true => asked(&format!("{whose}\n{shown}\n"), &Say::DataAsk {}, words),
        false => {
            context.terminal.note(&format!("{whose}\n{shown}"));
            true
        }
    }
}

/// A line for each fact that is another one.
fn shown(changes: &[Change], words: &Words) -> String {
    let line = |Change { id, before, after, .. }: &Change| {
        let say = Say::DataChange { id: id.into(), before: before.as_ref().into(), after: after.as_ref().into() };
        format!("  {}", words.say(&say))
    };
    changes.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn keep(state: &Path, pin: &Pin) -> Result<(), Problem> {
    output::write(&installed::pin_in(state), pin.written().as_bytes(), Existing::Replace)
}

/// What scripts read of a file that is in force.
fn told(now: &InForce, changes: &[Change]) -> serde_json::Value {
    json!({
        "number": now.update.number,
        "issued": now.update.issued,
        "taken": now.taken,
        "key": now.key.fingerprint(),
        "sha256": now.sha256,
        "records": now.update.ids().collect::<Vec<_>>(),
        "holidays": now.update.holidays(),
        "changes": changes,
    })
}

fn list(context: &mut Context) -> Result<(), Failure> {
    let now = context.in_force()?;
    let words = context.terminal.words.clone();
    let trusted = match (context.configured_key()?, &now) {
        (Some(key), _) => Some(key),
        (None, Some(now)) => Some(now.key),
        (None, None) => installed::pin(&context.state_folder()?)?.map(|pin| pin.key),
    };
    let trusted = trusted.map(|key| key.fingerprint());
    let ours = context.config.corrected(Directory::builtin())?;
    let changes = if now.is_some() { context.unmarked()?.changes_since(&ours) } else { Vec::new() };
    let value = json!({ "in_force": now.as_ref().map(|now| told(now, &changes)), "trusted": trusted });
    context.terminal.result(&value, |out| {
        let Some(now) = &now else {
            writeln!(out, "{}", words.say(&Say::DataNone {}))?;
            return trusted
                .iter()
                .try_for_each(|key| writeln!(out, "{}", words.say(&Say::DataTrusted { key: key.into() })));
        };
        let said = Say::DataInForce {
            number: now.update.number.into(),
            day: now.update.issued.into(),
            taken: now.taken.into(),
            count: now.update.ids().count().into(),
            holidays: now.update.holidays().into(),
            key: now.key.fingerprint().into(),
        };
        writeln!(out, "{}", words.say(&said))?;
        now.update.ids().try_for_each(|id| writeln!(out, "  {id}"))?;
        let shown = shown(&changes, &words);
        if shown.is_empty() { Ok(()) } else { writeln!(out, "{shown}") }
    })?;
    Ok(())
}

/// Works on a file that is damaged, too.
fn remove(key: bool, context: &mut Context) -> Result<(), Failure> {
    let state = context.state_folder()?;
    let folder = installed::folder_in(&state);
    let _held = if folder.is_dir() { Some(data_lock::take(&folder)?) } else { None };
    let (path, pin) = (installed::file_in(&state), installed::pin(&state));
    let there = installed::is_there(&state);
    let pin = match pin {
        // A pin that cannot be read is forgotten with the rest; else it would be in the way for ever.
        Err(_) if key => None,
        other => other?,
    };
    let forget = key && installed::pin_in(&state).symlink_metadata().is_ok();
    // A file that somebody else took away is in force until the user says otherwise.
    let missing = pin.as_ref().is_some_and(|pin| !there && !pin.removed);
    if !there && !forget && !missing {
        return Err(Code::DataNothing {}.error().into());
    }
    if there {
        gone(&path)?;
    }
    match &pin {
        _ if forget => gone(&installed::pin_in(&state))?,
        Some(pin) if there || missing => keep(&state, &Pin { removed: true, before: String::new(), ..pin.clone() })?,
        _ => {}
    }
    let number = pin.as_ref().map_or(0, |pin| pin.number);
    let fingerprint = pin.as_ref().map(|pin| pin.key.fingerprint()).filter(|_| key);
    let words = context.terminal.words.clone();
    let value = json!({ "removed": (there || missing).then_some(number), "forgotten": fingerprint });
    context.terminal.result(&value, |out| {
        if there || missing {
            writeln!(out, "{}", words.say(&Say::DataRemoved { number: number.into() }))?;
        }
        fingerprint.iter().try_for_each(|key| writeln!(out, "{}", words.say(&Say::DataForgotten { key: key.into() })))
    })?;
    Ok(())
}

fn gone(path: &Path) -> Result<(), Problem> {
    std::fs::remove_file(path).map_err(|why| {
        let name = path.display().to_string();
        Code::OutputFile { name: (&name).into(), why: why.into() }.error().file(name)
    })
}

/// A file that is to be made.
struct Order {
    files: Vec<PathBuf>,
    key: PathBuf,
    number: u32,
    output: PathBuf,
    force: bool,
}

fn sign(order: &Order, context: &mut Context) -> Result<(), Failure> {
    let key = secret_key(&order.key)?;
    let mut text = format!("format = {FORMAT}\nnumber = {}\nissued = {}\n", order.number, context.today);
    let mut problems = Problems::new();
    for path in &order.files {
        let name = path.display().to_string();
        match file::text(path, FileKind::Facts) {
            Ok(records) => text.extend(["\n", records.trim_start_matches('\u{feff}'), "\n"]),
            Err(fault) => problems.push(fault.problem(&name)),
        }
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    let name = order.output.display().to_string();
    let update = Update::read(&Source::new(name.clone(), text.clone()))?;
    let existing = if order.force { Existing::Replace } else { Existing::Keep };
    output::write(&order.output, signed::signed(&text, &key).as_bytes(), existing)?;
    let (fingerprint, count) = (key.public().fingerprint(), update.ids().count());
    let value =
        json!({ "file": name, "number": order.number, "issued": update.issued, "records": count, "key": fingerprint });
    let words = context.terminal.words.clone();
    let said = Say::DataSigned {
        name: (&name).into(),
        number: order.number.into(),
        count: count.into(),
        holidays: update.holidays().into(),
        key: fingerprint.into(),
    };
    Ok(context.terminal.result(&value, |out| writeln!(out, "{}", words.say(&said)))?)
}

/// The secret key in a file that nobody else can read.
fn secret_key(path: &Path) -> Result<SecretKey, Problem> {
    let name = path.display().to_string();
    if let Some(mode) = privacy::read_by_others(path) {
        let mode = Arg::text(format_args!("{mode:04o}"));
        return Err(Code::DataSecretKeyReadable { name: (&name).into(), mode }.error().file(name));
    }
    let text = file::text(path, FileKind::Facts).map(zeroize::Zeroizing::new).map_err(|fault| fault.problem(&name))?;
    SecretKey::read(&text).map_err(|problem| problem.file(name))
}

fn keys(path: &Path, context: &mut Context) -> Result<(), Failure> {
    let public = PathBuf::from(format!("{}.pub", path.display()));
    let obstacles = [path, &public].map(|path| output::obstacle(path, Existing::Keep));
    // There is no option that puts a key in the place of another.
    let obstacles = obstacles.into_iter().flatten().map(|problem| problem.hint(Say::DataKeysThere {}));
    let obstacles: Vec<Problem> = obstacles.collect();
    if !obstacles.is_empty() {
        return Err(Problems::from(obstacles).into());
    }
    let key = SecretKey::generate()?;
    output::write_for_owner(path, key.pem().as_bytes())?;
    output::write_public(&public, key.public().pem().as_bytes(), Existing::Keep)?;
    let (secret, public) = (path.display().to_string(), public.display().to_string());
    let fingerprint = key.public().fingerprint();
    let value = json!({ "secret": secret, "public": public, "key": fingerprint });
    let words = context.terminal.words.clone();
    let said = Say::DataKeysMade { secret: secret.into(), public: public.into(), key: fingerprint.into() };
    Ok(context.terminal.result(&value, |out| writeln!(out, "{}", words.say(&said)))?)
}

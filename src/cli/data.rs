//! `data`: signed files of facts, listed, taken away and made.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::context::Context;
use super::data_lock;
use super::data_update;
use super::facts_args::DataCommand;
use super::failure::Failure;
use super::output::{self, Existing};
use widerspruch::directory::{Change, Directory, FORMAT, Update};
use widerspruch::file::{self, FileKind, privacy};
use widerspruch::problem::{Code, Problem, Problems, Source};
use widerspruch::update::installed::{self, InForce};
use widerspruch::update::key::{PublicKey, SecretKey};
use widerspruch::update::{pin::Pin, signed};
use widerspruch::words::{Arg, Say, Words};

/// Runs the command.
///
/// # Errors
/// A file is not signed by a trusted key, older, or wrong; a key cannot be read; a file cannot be written.
pub fn run(command: DataCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        DataCommand::Update { file, key, older } => data_update::run(&file, key.as_deref(), older, context),
        DataCommand::List => list(context),
        DataCommand::Remove { key } => remove(key, context),
        DataCommand::Sign { files, key, number, output, force } => {
            sign(&Order { files, key, number, output, force }, context)
        }
        DataCommand::Keys { file } => keys(&file, context),
    }
}

/// A line for each fact that is another one.
pub(super) fn shown(changes: &[Change], words: &Words) -> String {
    let line = |Change { id, before, after, .. }: &Change| {
        let say = Say::DataChange { id: id.into(), before: before.as_ref().into(), after: after.as_ref().into() };
        format!("  {}", words.say(&say))
    };
    changes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Writes what is remembered.
///
/// # Errors
/// It cannot be written.
pub(super) fn keep(state: &Path, pin: &Pin) -> Result<(), Problem> {
    output::write(&installed::pin_in(state), pin.written().as_bytes(), Existing::Replace)
}

/// What scripts read of a file that is in force.
pub(super) fn told(now: &InForce, changes: &[Change]) -> serde_json::Value {
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
    let trusted = Trusted::of(context)?;
    let ours = context.config.corrected(Directory::builtin())?;
    let changes = if now.is_some() { context.unmarked()?.changes_since(&ours) } else { Vec::new() };
    let value = json!({
        "in_force": now.as_ref().map(|now| told(now, &changes)),
        "trusted": trusted.key(),
        "trusted_from": trusted.from(),
        "state_key": trusted.pinned,
    });
    context.terminal.result(&value, |out| {
        let Some(now) = &now else {
            writeln!(out, "{}", words.say(&Say::DataNone {}))?;
            return trusted.said().try_for_each(|said| writeln!(out, "{}", words.say(&said)));
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
        if !shown.is_empty() {
            writeln!(out, "{shown}")?;
        }
        trusted.said().try_for_each(|said| writeln!(out, "{}", words.say(&said)))
    })?;
    Ok(())
}

/// The figures of the keys that somebody named, by where they did.
struct Trusted {
    configured: Option<String>,
    pinned: Option<String>,
}

impl Trusted {
    fn of(context: &Context) -> Result<Trusted, Problems> {
        let pin = context.place_of_state().map(|state| installed::pin(&state)).transpose()?.flatten();
        let figures = |key: PublicKey| key.fingerprint();
        Ok(Trusted { configured: context.configured_key()?.map(figures), pinned: pin.map(|pin| figures(pin.key)) })
    }

    /// The one that counts.
    fn key(&self) -> Option<&String> {
        self.configured.as_ref().or(self.pinned.as_ref())
    }

    /// Where that was named.
    fn from(&self) -> Option<&'static str> {
        let pinned = self.pinned.as_ref().map(|_| "state");
        self.configured.as_ref().map(|_| "configuration").or(pinned)
    }

    fn said(&self) -> impl Iterator<Item = Say> {
        let trusted =
            self.key().zip(self.from()).map(|(key, from)| Say::DataTrusted { key: key.into(), from: from.into() });
        let idle = self.pinned.as_ref().filter(|pinned| self.key() != Some(pinned));
        trusted.into_iter().chain(idle.map(|key| Say::DataKeyIdle { key: key.into() }))
    }
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
    // Without a pin nobody knows the number.
    let number = pin.as_ref().map(|pin| pin.number);
    let fingerprint = pin.as_ref().map(|pin| pin.key.fingerprint()).filter(|_| key);
    let words = context.terminal.words.clone();
    let value = json!({ "removed": number.filter(|_| there || missing), "file_removed": there || missing, "forgotten": fingerprint });
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

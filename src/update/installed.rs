//! The file of facts that is in force.
//!
//! In: the folder of updates, the key that the configuration names, a file that is to be taken. Out: the records in force ([`InForce`]), or why none is; what
//! is to be written when a file is taken ([`Taken`]). The signature is checked whenever the program starts with such a file. What it says was looked
//! through when it was taken; that is done again where the program or the file is another one since.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::key::PublicKey;
use super::pin::Pin;
use super::signed::Signed;
use crate::digest::sha256;
use crate::directory::{QUESTIONS, Update};
use crate::file::{self, FileKind};
use crate::problem::{Code, Problem, Problems, Source};
use crate::words::Say;

/// Who looked a file through: this version of the program, with what it asks of records.
fn version() -> String {
    format!("{}-{QUESTIONS:08x}", env!("CARGO_PKG_VERSION"))
}

/// The folder of the file, of the pin and of marks, below the state folder.
pub fn folder_in(state: &Path) -> PathBuf {
    state.join("data")
}

/// Where the file lies.
pub fn file_in(state: &Path) -> PathBuf {
    folder_in(state).join("facts.signed")
}

/// Where the pin lies.
pub fn pin_in(state: &Path) -> PathBuf {
    folder_in(state).join("pin.toml")
}

/// What is in force.
#[derive(Debug, Clone)]
pub struct InForce {
    /// The records.
    pub update: Update,
    /// Who signed them.
    pub key: PublicKey,
    /// The day on which they were taken.
    pub taken: NaiveDate,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// A file that is to be taken, as it was when it was read: what lies under its name may be another one by the time that somebody has agreed.
#[derive(Debug)]
pub struct Offered {
    name: String,
    bytes: Vec<u8>,
}

impl Offered {
    /// Reads it, once.
    ///
    /// # Errors
    /// It cannot be read, or is a link.
    pub fn read(path: &Path) -> Result<Offered, Problem> {
        Ok(Offered { name: path.display().to_string(), bytes: plain(path)? })
    }

    /// What is put in its place when it is taken.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// A file that may be taken, and what is to be remembered before and after it lies in its place.
#[derive(Debug)]
pub struct Taken {
    /// What is in force then.
    pub now: InForce,
    /// To be remembered before: so whoever is killed in between leaves the file that was there in force, or the new one, and nobody takes a file
    /// that is older than the newest of both.
    pub before: Pin,
    /// To be remembered after.
    pub after: Pin,
}

/// What the user says of a file that is to be taken.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// The key of the command line.
    pub key: Option<PublicKey>,
    /// The key of the configuration.
    pub configured: Option<PublicKey>,
    /// Whether it may be older than the one before.
    pub older: bool,
    /// The day.
    pub today: NaiveDate,
}

/// Whether there is a file at all: one look, for programs that start.
pub fn is_there(state: &Path) -> bool {
    file_in(state).symlink_metadata().is_ok()
}

/// What is remembered, if anything is.
///
/// # Errors
/// It cannot be read.
pub fn pin(state: &Path) -> Result<Option<Pin>, Problems> {
    let path = pin_in(state);
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    let text = String::from_utf8(plain(&path)?).unwrap_or_default();
    let way_out = |problem: Problem| problem.hint(Say::DataPinHelp {});
    Pin::read(&Source::new(path.display().to_string(), text))
        .map(Some)
        .map_err(|problems| problems.into_iter().map(way_out).collect::<Vec<_>>().into())
}

/// Looks whether a file is missing that is in force, in a state folder in which none lies.
///
/// # Errors
/// It is; what is remembered cannot be read.
pub fn none_is_missing(state: &Path) -> Result<(), Problems> {
    match pin(state)? {
        Some(pin) if !pin.removed => {
            let name = file_in(state).display().to_string();
            Err(Code::DataMissing { number: pin.number.into(), name: (&name).into() }.error().file(name).into())
        }
        _ => Ok(()),
    }
}

/// What is in force in a state folder in which a file lies.
///
/// # Errors
/// The file is not signed by the key that is trusted, is older than one that was in force, or is not what it was.
pub fn in_force(state: &Path, configured: Option<PublicKey>) -> Result<InForce, Problems> {
    let path = file_in(state);
    let name = path.display().to_string();
    // First: another program may put a newer file in its place meanwhile, and never an older one unasked.
    let remembered = pin(state);
    let bytes = plain(&path)?;
    let signed = Signed::read(&bytes, &name)?;
    let pin = remembered?.ok_or_else(|| not_trusted(&signed, &name))?;
    let key = configured.unwrap_or(pin.key);
    let text = signed.text(&key, &name)?;
    let sha256 = sha256(&bytes);
    let source = Source::new(name.clone(), text);
    let update = match pin.sha256 == sha256 && pin.version == version() {
        true => Update::looked_through(&source)?,
        false => Update::read(&source)?,
    };
    let update = update.signed_by(key.figures());
    if !pin.allows(update.number, &sha256) {
        return Err(older(&update, pin.number, &name).into());
    }
    Ok(InForce { update, key, taken: pin.taken, sha256 })
}

/// Looks through a file that is to be taken; none where it is the one in force.
///
/// # Errors
/// It is not signed by a trusted key, older than the one before, or its records are wrong.
pub fn take(state: &Path, offered: &Offered, wish: Wish) -> Result<Option<Taken>, Problems> {
    let Offered { name, bytes } = offered;
    let signed = Signed::read(bytes, name)?;
    let pin = pin(state)?;
    let key = trusted(wish, pin.as_ref()).map_err(|problem| problem.unwrap_or_else(|| not_trusted(&signed, name)))?;
    let update = Update::read(&Source::new(name.clone(), signed.text(&key, name)?))?.signed_by(key.figures());
    if update.issued > wish.today {
        let code = Code::DataInFuture { name: name.into(), day: update.issued.into(), today: wish.today.into() };
        return Err(code.error().file(name).into());
    }
    let sha256 = sha256(bytes);
    let there = pin.as_ref().filter(|pin| pin.key == key);
    let is_new = there.is_none_or(|pin| update.number > pin.number);
    let is_same = there.is_some_and(|pin| pin.sha256 == sha256);
    let there_now = Some(state).filter(|state| is_there(state)).and_then(|state| in_force(state, wish.configured).ok());
    let there_now = there_now.map_or_else(String::new, |now| now.sha256);
    let is_settled = there.is_some_and(|pin| pin.before.is_empty() && !pin.removed && pin.version == version());
    if is_same && is_settled && there_now == sha256 {
        return Ok(None);
    }
    if let Some(pin) = there.filter(|_| !is_new && !is_same && !wish.older) {
        return Err(older(&update, pin.number, name).into());
    }
    let (number, version) = (update.number, version());
    let after =
        Pin { key, number, sha256: sha256.clone(), before: String::new(), removed: false, version, taken: wish.today };
    let newest = there.map_or(number, |pin| pin.number.max(number));
    let before = Pin { number: newest, removed: !is_there(state), before: there_now, ..after.clone() };
    let now = InForce { update, key, taken: wish.today, sha256 };
    Ok(Some(Taken { now, before, after }))
}

/// The key whose files are taken: that of the configuration, else the one that was trusted before, else that of the command line; none where nobody named
/// one. A configuration holds for runs with it, and what is trusted in the state folder for all of them: so it puts no key in the place of that one.
fn trusted(wish: Wish, pin: Option<&Pin>) -> Result<PublicKey, Option<Problem>> {
    let pinned = pin.map(|pin| pin.key);
    if let (Some(key), Some(trusted)) = (wish.configured, pinned)
        && key != trusted
    {
        let (key, trusted) = (key.fingerprint().into(), trusted.fingerprint().into());
        return Err(Some(Code::DataKeyConfigured { key, trusted }.error()));
    }
    let known = wish.configured.or(pinned);
    match (known, wish.key) {
        (Some(known), Some(given)) if known != given => {
            let (key, trusted) = (given.fingerprint().into(), known.fingerprint().into());
            Err(Some(Code::DataKeyPinned { key, trusted }.error()))
        }
        (known, given) => known.or(given).ok_or(None),
    }
}

fn not_trusted(signed: &Signed, name: &str) -> Problem {
    Code::DataNoKey { name: name.into(), key: signed.key.fingerprint().into() }.error().file(name)
}

fn older(update: &Update, newest: u32, name: &str) -> Problem {
    let code = Code::DataOlder { name: name.into(), number: update.number.into(), newest: newest.into() };
    code.error().file(name)
}

/// The bytes of a file that is neither a link nor anything else that is no file.
fn plain(path: &Path) -> Result<Vec<u8>, Problem> {
    let name = path.display().to_string();
    if path.is_symlink() {
        return Err(Code::DataLink { name: (&name).into() }.error().file(name));
    }
    file::read(path, FileKind::Facts).map_err(|fault| fault.problem(&name))
}

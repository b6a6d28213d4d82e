//! The records and letters that a command works with.
//!
//! In: the configuration, and what lies in the state folder: a signed file of facts, marks of what was looked up. Out: the directory, made of the program's records,
//! those of the signed file, the user's corrections and the marks, in this order; the letters with the marks. Where neither of the two files is there, one look for
//! each is all that it costs.

use std::cell::LazyCell;
use std::path::{Path, PathBuf};

use super::config::Config;
use super::context::Context;
use super::data_lock;
use super::output::{self, Existing};
use super::state::private;
use widerspruch::digest::ShortHash;
use widerspruch::directory::Directory;
use widerspruch::file::{self, FileKind};
use widerspruch::mail::recipient::still_named;
use widerspruch::mark::Marks;
use widerspruch::outbox::row::Mail;
use widerspruch::problem::{Problem, Problems, Source};
use widerspruch::template::Templates;
use widerspruch::update::installed::{self, InForce};
use widerspruch::update::key::PublicKey;

/// Name of the file of marks, beside the signed file.
const MARKS: &str = "marks.toml";

/// What records are made of, read anew whenever it is asked for: whoever sends mails for hours sees what was found meanwhile.
pub struct Known<'c> {
    state: Option<PathBuf>,
    config: &'c Config,
}

impl<'c> Known<'c> {
    /// What lies in a state folder, and a configuration.
    pub fn of(state: Option<PathBuf>, config: &'c Config) -> Self {
        Known { state, config }
    }

    /// The directory as everything that is known makes it.
    ///
    /// # Errors
    /// The signed file is not what it was or not trusted; everything that is wrong with corrections and marks.
    pub fn directory(&self) -> Result<Directory, Problems> {
        let marks = self.marks()?;
        let directory = self.unmarked(&marks)?;
        Ok(if marks.is_empty() { directory } else { directory.with_marks(&marks) })
    }

    /// Marks say which records of a signed file the user looked at later.
    fn unmarked(&self, marks: &Marks) -> Result<Directory, Problems> {
        let directory = match self.in_force()? {
            Some(now) => Directory::builtin().updated(&now.update, marks),
            None => Directory::builtin(),
        };
        self.config.corrected(directory)
    }

    fn in_force(&self) -> Result<Option<InForce>, Problems> {
        let Some(state) = self.state.as_deref() else { return Ok(None) };
        if !installed::is_there(state) {
            installed::none_is_missing(state)?;
            return Ok(None);
        }
        folder_in(state)?;
        let configured = self.config.data_key.as_deref().map(public_key).transpose()?;
        installed::in_force(state, configured).map(Some)
    }

    fn marks(&self) -> Result<Marks, Problems> {
        let path = self.state.as_deref().map(|state| (state, installed::folder_in(state).join(MARKS)));
        let Some((state, path)) = path.filter(|(_, path)| path.symlink_metadata().is_ok()) else {
            return Ok(Marks::default());
        };
        folder_in(state)?;
        let name = path.display().to_string();
        let text = file::text(&path, FileKind::Facts).map_err(|fault| fault.problem(&name))?;
        Marks::read(&Source::new(name, text))
    }

    /// Whether a mail of the outbox may still go to the address that a record had when it was queued.
    ///
    /// # Errors
    /// The record has another one by now, or none; the records cannot be read.
    pub fn may_go(&self, mail: &Mail) -> Result<(), Problem> {
        self.held(std::iter::once(mail)).pop().map_or(Ok(()), Err)
    }

    /// Why some of these mails may not go. What is known is read once for all of them.
    pub fn held<'m>(&self, mails: impl Iterator<Item = &'m Mail>) -> Vec<Problem> {
        let directory = LazyCell::new(|| {
            self.directory().or_else(|problems| match problems.into_iter().next() {
                Some(problem) => Err(problem),
                None => Ok(Directory::builtin()),
            })
        });
        let why = |mail: &Mail| {
            let record = mail.record.as_ref()?;
            match &*directory {
                Ok(directory) => still_named(mail.id, &mail.to, record, directory).err(),
                Err(problem) => Some(problem.clone()),
            }
        };
        mails.filter_map(why).collect()
    }
}

/// The folder of signed file and marks below a state folder, both of which nobody else can write to.
fn folder_in(state: &Path) -> Result<PathBuf, Problem> {
    private(installed::folder_in(&private(state.to_path_buf())?))
}

impl Context {
    /// What records are made of.
    pub fn known(&self) -> Known<'_> {
        Known::of(self.place_of_state(), &self.config)
    }

    /// The directory as everything that is known makes it.
    ///
    /// # Errors
    /// The signed file is not what it was or not trusted; everything that is wrong with corrections and marks.
    pub fn directory(&self) -> Result<Directory, Problems> {
        self.known().directory()
    }

    /// The same as the records say it, whatever was found of them.
    ///
    /// # Errors
    /// As [`Context::directory`].
    pub fn unmarked(&self) -> Result<Directory, Problems> {
        let known = self.known();
        known.unmarked(&known.marks()?)
    }

    /// The letters, with those of the user before them, and what was found of them.
    ///
    /// # Errors
    /// Everything that is wrong with letters of the user or the marks.
    pub fn letters(&self) -> Result<Templates, Problems> {
        let (letters, marks) = (self.unmarked_letters()?, self.marks()?);
        Ok(if marks.is_empty() { letters } else { letters.with_marks(&marks) })
    }

    /// The same as they are written.
    ///
    /// # Errors
    /// Everything that is wrong with letters of the user.
    pub fn unmarked_letters(&self) -> Result<Templates, Problems> {
        match &self.templates {
            Some(folder) => Templates::with_folder(folder),
            None => Ok(Templates::builtin()),
        }
    }

    /// The signed file that is in force; none where there is none.
    ///
    /// # Errors
    /// It is not what it was, or not trusted; others can write to its folder.
    pub fn in_force(&self) -> Result<Option<InForce>, Problems> {
        self.known().in_force()
    }

    /// What was found of facts; nothing where nobody looked.
    ///
    /// # Errors
    /// The file cannot be read; others can write to its folder.
    pub fn marks(&self) -> Result<Marks, Problems> {
        self.known().marks()
    }

    /// Writes the marks that were put, beside those that others put meanwhile.
    ///
    /// # Errors
    /// The folder or the file cannot be written; what lies there cannot be read any more.
    pub fn keep_marks(&self, marks: &Marks) -> Result<(), Problems> {
        let folder = self.data_folder()?;
        output::make_folder(&folder)?;
        let _held = data_lock::take(&folder)?;
        let marks = marks.onto(self.marks()?);
        Ok(output::write(&folder.join(MARKS), marks.written().as_bytes(), Existing::Replace)?)
    }

    /// The folder of signed file and marks, which nobody else can write to.
    ///
    /// # Errors
    /// The environment names no state folder, or others can write to it.
    pub fn data_folder(&self) -> Result<PathBuf, Problem> {
        private(installed::folder_in(&self.state_folder()?))
    }

    /// The key that the configuration names.
    ///
    /// # Errors
    /// There is no key in its file.
    pub fn configured_key(&self) -> Result<Option<PublicKey>, Problem> {
        self.config.data_key.as_deref().map(public_key).transpose()
    }

    /// A hash of everything that changes records of the program, for those who must know whether they changed.
    ///
    /// # Errors
    /// As [`Context::directory`].
    pub fn corrections(&self) -> Result<Option<ShortHash>, Problems> {
        let (signed, marks) = (self.in_force()?.map(|now| now.sha256), self.marks()?);
        if signed.is_none() && marks.is_empty() {
            return Ok(self.config.corrections());
        }
        let own = self.config.corrections().map(|hash| hash.0);
        let all = format!("{own:?} {signed:?} {}", marks.written());
        Ok(Some(ShortHash::of(all.as_bytes())))
    }
}

/// The public key in a file.
///
/// # Errors
/// It cannot be read, or there is none in it.
pub fn public_key(path: &std::path::Path) -> Result<PublicKey, Problem> {
    let name = path.display().to_string();
    let text = file::text(path, FileKind::Facts).map_err(|fault| fault.problem(&name))?;
    PublicKey::read(&text).map_err(|problem| problem.file(name))
}

//! `[seal]`: how letters are signed cryptographically.
//!
//! In: the section of a case file or of a centre's file. Out: [`Seal`]. Neither the identity nor the password is looked
//! at here, and a password itself can stand in no file of ours.

use std::path::{Path, PathBuf};

use crate::problem::Code;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::url;
use crate::secret::Keeping;

/// How letters are signed cryptographically.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The PKCS#12 file with key and certificate.
    pub identity: PathBuf,
    /// Where its password is kept; the environment or somebody is asked when that is nowhere.
    pub password: Option<Keeping>,
    /// Address of a time stamp authority, for level B-T.
    pub timestamp: Option<String>,
    /// Why it is signed, for the signature and the page.
    pub reason: Option<String>,
    /// Whether the signature is to be seen on the page.
    pub visible: bool,
}

/// Reads the section; paths in it start at `folder`.
pub fn read(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Seal> {
    let identity = t.text("identity", Need::Required, TextKind::Word).map(|f| folder.join(f));
    let timestamp = t.text("timestamp", Need::Optional, TextKind::Word);
    if let Some(address) = timestamp.as_deref().filter(|url| !url::is_http(url)) {
        t.problem("timestamp", Code::SealTimestampAddress { text: url::shown(address).into() }.error());
    }
    let reason = t.text("reason", Need::Optional, TextKind::Word);
    let visible = t.boolean("visible", true);
    let password = read_password(t, folder)?;
    Some(Seal { identity: identity?, password, timestamp, reason, visible })
}

fn read_password(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Option<Keeping>> {
    let written = t.one_or_other(Need::Optional, "password_command", "password_file");
    let command = t.texts("password_command", TextKind::Word);
    let file = t.text("password_file", Need::Optional, TextKind::Word);
    if t.has_forbidden("password") {
        t.secret_problem("password", Code::CasePasswordInCase {}.error());
        return None;
    }
    match (command, file) {
        (Some(_), Some(_)) => {
            t.problem("password_file", Code::CaseTwoPasswords {}.error());
            None
        }
        (Some(mut command), None) => {
            let Some(program) = command.first_mut() else {
                t.problem("password_command", Code::CaseEmptyCommand {}.error());
                return None;
            };
            // A program named with a path lies beside the file; one without is looked for as a shell would.
            if program.contains('/') {
                *program = folder.join(&*program).to_string_lossy().into_owned();
            }
            Some(Some(Keeping::Command(command)))
        }
        (None, Some(file)) => Some(Some(Keeping::File(folder.join(file)))),
        (None, None) if written == (false, false) => Some(None),
        (None, None) => None,
    }
}

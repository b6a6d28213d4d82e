//! What a file is read as, and how large it may be: the one list of such limits.
//!
//! In: nothing. Out: for each [`FileKind`] its [`Rule`]. A real file is far below its limit; one above it is the wrong file, or made
//! to exhaust memory. `docs/reference.md` repeats it for users.

use crate::problem::Code;
use crate::words::{Arg, Say};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A case file.
    Case,
    /// The user's configuration.
    Configuration,
    /// `centre.toml`.
    Centre,
    /// A file of a folder of templates.
    Template,
    /// A font of the configuration.
    Font,
    /// The picture of a signature, or a logo.
    Picture,
    /// The file of an enclosure.
    Enclosure,
    /// A PKCS#12 file.
    Identity,
    /// Certificates to trust, in PEM.
    Certificates,
    /// An OpenPGP key of a recipient.
    PublicKey,
    /// A signed file of facts, a key that signs them, what was found of facts, and sources of the program.
    Facts,
    /// A password.
    Password,
    /// A PDF to be signed or whose signatures are looked at.
    Document,
    /// A table of clients.
    Table,
    /// A letter that this program wrote.
    Letter,
    /// The matters of another machine.
    Register,
    /// A calendar that this program wrote.
    Calendar,
    /// What this program remembers of a batch: journal, result table, names of print files.
    Record,
}

/// What is said of a file, under the name of the problems of its kind.
pub type Named = fn(Arg) -> Code;

/// How a kind of file is read, and what its problems are called.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Most bytes.
    pub limit: u64,
    /// A file that is not there or cannot be read.
    pub unreadable: Named,
    /// A file above the limit.
    pub too_large: Named,
    /// What is no file: a named pipe, a device, a socket.
    pub no_file: Named,
    /// Whether it is read once and from its beginning to its end, so that a pipe the shell hands over will do.
    pub pipe: bool,
    /// What to do about a file that is not there.
    pub path: Say,
    /// What to do about one that is too large.
    pub size: Say,
}

impl FileKind {
    /// Its limit, problems and what to do.
    pub fn rule(self) -> Rule {
        use Say::*;
        let rule = |mib: u64, unreadable: Named, path, size| Rule {
            limit: mib << 20,
            unreadable,
            too_large: unreadable,
            // What is no file has this name everywhere but where the exit status tells of signatures.
            no_file: |said| Code::FileNoFile { said },
            pipe: false,
            path,
            size,
        };
        match self {
            FileKind::Case => Rule {
                pipe: true,
                too_large: |said| Code::CaseTooLarge { said },
                ..rule(1, |said| Code::CaseUnreadable { said }, FilePathCase {}, FileSizeCase {})
            },
            FileKind::Configuration => Rule {
                pipe: true,
                ..rule(1, |said| Code::ConfigUnreadable { said }, FilePathConfiguration {}, FileAnother {})
            },
            FileKind::Register => {
                rule(256, |said| Code::FollowUnreadable { said }, FilePathRegister {}, FileAnother {})
            }
            FileKind::Calendar => rule(64, |said| Code::FollowUnreadable { said }, FileAnother {}, FileAnother {}),
            FileKind::Centre => rule(1, |said| Code::CentreUnreadable { said }, FilePathCentre {}, FileAnother {}),
            FileKind::Template => {
                rule(1, |said| Code::TemplateUnreadable { said }, FilePathTemplate {}, FileSizeTemplate {})
            }
            FileKind::Font => rule(64, |said| Code::ConfigFontUnreadable { said }, FilePathFont {}, FileSizeFont {}),
            FileKind::Picture => {
                rule(20, |said| Code::CasePictureUnreadable { said }, FileInCase {}, FileSizePicture {})
            }
            FileKind::Enclosure => Rule {
                too_large: |said| Code::EnclosureTooLarge { said },
                ..rule(50, |said| Code::EnclosureUnreadable { said }, FilePathEnclosure {}, FileSizeEnclosure {})
            },
            FileKind::Identity => Rule {
                no_file: |said| Code::SealIdentityUnreadable { said },
                ..rule(1, |said| Code::SealIdentityUnreadable { said }, FilePathIdentity {}, FileAnother {})
            },
            FileKind::Certificates => Rule {
                no_file: |said| Code::SealTrustUnreadable { said },
                pipe: true,
                ..rule(4, |said| Code::SealTrustUnreadable { said }, FilePathCertificates {}, FileSizeCertificates {})
            },
            FileKind::PublicKey => {
                rule(1, |said| Code::MailKeyUnreadable { said }, FilePathPublicKey {}, FileAnother {})
            }
            FileKind::Facts => rule(4, |said| Code::DataUnreadable { said }, FileAnother {}, FileAnother {}),
            FileKind::Password => Rule {
                limit: 64 << 10,
                pipe: true,
                ..rule(1, |said| Code::ConfigPasswordUnreadable { said }, FilePathPassword {}, FileSizePassword {})
            },
            FileKind::Document => Rule {
                no_file: |said| Code::SealFileUnreadable { said },
                pipe: true,
                ..rule(256, |said| Code::SealFileUnreadable { said }, FilePathDocument {}, FileSizeDocument {})
            },
            FileKind::Table => {
                rule(2048, |said| Code::TableFileUnreadable { said }, FilePathTable {}, FileSizeTable {})
            }
            FileKind::Letter => rule(256, |said| Code::BatchLetterFile { said }, FileRunAgain {}, FileRemoveAndRun {}),
            FileKind::Record => {
                rule(1024, |said| Code::BatchRecordFile { said }, FileRunAgain {}, FileAnotherFolder {})
            }
        }
    }
}

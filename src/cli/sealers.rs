//! The identities of a run.
//!
//! In: `[seal]` sections. Out: a [`Sealer`] for each different one, made once: its password is asked for once, its key is
//! read once. Also the root certificates of the system.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use rustls_pki_types::CertificateDer;

use super::seal_password;
use widerspruch::case::{Case, Seal};
use widerspruch::file;
use widerspruch::problem::{Code, Problem};
use widerspruch::seal::{Authority, Identity, Sealer};
use widerspruch::secret::Keeping;
use widerspruch::words::{Say, Words};

/// The sealers of a run.
pub struct Sealers {
    /// In which a password is asked for.
    words: Words,
    made: Vec<(Seal, Result<Arc<Sealer>, Problem>)>,
}

impl Sealers {
    /// None yet; who must type a password is asked in these words.
    pub fn new(words: &Words) -> Self {
        Sealers { words: words.clone(), made: Vec::new() }
    }

    /// The sealer of a section, made now or before.
    ///
    /// # Errors
    /// Every reason why nothing can be signed with it.
    pub fn of(&mut self, seal: &Seal, now: DateTime<Utc>) -> Result<Arc<Sealer>, Problem> {
        if let Some((_, sealer)) = self.made.iter().find(|(known, _)| known == seal) {
            return sealer.clone();
        }
        let sealer = make(seal, now, &self.words).map(Arc::new);
        self.made.push((seal.clone(), sealer.clone()));
        sealer
    }

    /// What signs the letter of a case, if anything does.
    ///
    /// # Errors
    /// Every reason why nothing can be signed with it, with its place in the case.
    pub fn for_case(&mut self, case: &Case, now: DateTime<Utc>) -> Result<Option<Arc<Sealer>>, Problem> {
        let sealer = case.seal.as_ref().map(|seal| self.of(seal, now)).transpose();
        sealer.map_err(|problem| case.about("seal", problem))
    }
}

fn make(seal: &Seal, now: DateTime<Utc>, words: &Words) -> Result<Sealer, Problem> {
    let identity = open_identity(&seal.identity, seal.password.as_ref(), now, words)?;
    let authority = seal.timestamp.as_deref().map(|url| Authority::new(url, &roots(url))).transpose()?;
    Ok(Sealer::new(identity, authority, now).telling(seal.reason.clone(), seal.visible))
}

fn open_identity(
    path: &Path,
    source: Option<&Keeping>,
    now: DateTime<Utc>,
    words: &Words,
) -> Result<Identity, Problem> {
    let name = path.display().to_string();
    let bytes = file::read(path, file::FileKind::Identity).map_err(|fault| {
        let said = Say::SealCannotRead { name: (&name).into(), why: fault.why() };
        Code::SealIdentityUnreadable { said: said.into() }.error().hint(fault.hint()).file(name.clone())
    })?;
    let bytes = zeroize::Zeroizing::new(bytes);
    let password = seal_password::read(source, &bytes, &name, words)?;
    Identity::open(&bytes, &name, &password, now)
}

/// The root certificates for an address; none are needed without HTTPS.
fn roots(url: &str) -> Vec<CertificateDer<'static>> {
    if url.starts_with("https://") { system_roots() } else { Vec::new() }
}

/// The root certificates that the system trusts; those that cannot be read are left out.
pub fn system_roots() -> Vec<CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

//! With whose key documents are signed.
//!
//! In: a PKCS#12 file, its password and the time. Out: an [`Identity`]: key, certificate and the certificates above it. Everything
//! that would make its signatures worthless is refused here, before anything is written: a wrong password, a
//! key that is not the certificate's, a certificate that has ended, has not begun or is for something else.

use chrono::{DateTime, Utc};

use super::certificate::{Certificate, Qualified};
use super::key::{self, SigningKey};
use super::pkcs12;
use crate::problem::{Code, Problem};
use crate::secret::Password;
use crate::words::Arg;

/// The largest file that is read: a key and ten certificates have 20 KiB.
pub const LIMIT: usize = 1 << 20;
/// Certificates above the signer's that are put into a signature.
const LONGEST_CHAIN: usize = 10;

/// A private key with its certificate and those that issued it.
pub struct Identity {
    pub(super) key: SigningKey,
    pub(super) certificate: Certificate,
    /// The certificates above it, the nearest first.
    pub(super) chain: Vec<Certificate>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// Whether a PKCS#12 file opens without a password, so that nobody need be asked for one.
pub fn opens_without_password(file: &[u8]) -> bool {
    pkcs12::open(file, &Password::typed(String::new())).is_ok()
}

impl Identity {
    /// Opens a PKCS#12 file (RFC 7292); `name` is what problems call it.
    ///
    /// # Errors
    /// The password is wrong, the file is damaged or has no key that can sign, or the certificate is not valid at `now`.
    pub fn open(file: &[u8], name: &str, password: &Password, now: DateTime<Utc>) -> Result<Self, Problem> {
        let refused = |code: Code| code.error().file(name);
        let named = || name.into();
        let bags = pkcs12::open(file, password).map_err(|fault| {
            refused(match fault {
                pkcs12::Pkcs12Error::NoPkcs12 => Code::SealNoPkcs12 { name: named() },
                pkcs12::Pkcs12Error::Password => Code::SealWrongPassword { name: named() },
                pkcs12::Pkcs12Error::Old => Code::SealOldIdentity { name: named() },
                pkcs12::Pkcs12Error::Unknown => Code::SealUnknownIdentity { name: named() },
            })
        })?;
        let mut certificates: Vec<Certificate> =
            bags.certificates.iter().filter_map(|der| Certificate::parse(der).ok()).collect();
        let [private] = bags.keys.as_slice() else {
            let none = bags.keys.is_empty();
            return Err(refused(match none {
                true => Code::SealNoKey { name: named() },
                false => Code::SealSeveralKeys { name: named() },
            }));
        };
        if certificates.is_empty() {
            return Err(refused(Code::SealNoCertificate { name: named() }));
        }
        let mut unsupported = false;
        let fitting = certificates.iter().position(|certificate| match SigningKey::open(private, certificate) {
            Ok(_) => true,
            Err(fault) => {
                unsupported |= fault != key::KeyError::Mismatch;
                false
            }
        });
        let Some(fitting) = fitting else {
            return Err(refused(if unsupported {
                Code::SealKeyKind { name: named() }
            } else {
                Code::SealMismatch { name: named() }
            }));
        };
        let certificate = certificates.swap_remove(fitting);
        let key =
            SigningKey::open(private, &certificate).map_err(|_| refused(Code::SealKeyUnusable { name: named() }))?;
        let who = || certificate.name().into();
        let day = |moment: DateTime<Utc>| Arg::text(moment.format("%Y-%m-%d %H:%M UTC"));
        if now > certificate.until {
            return Err(refused(Code::SealExpired { who: who(), when: day(certificate.until) }));
        }
        if now < certificate.from {
            return Err(refused(Code::SealNotYetValid { who: who(), when: day(certificate.from) }));
        }
        if let Some(why) = certificate.unfit_for_documents() {
            return Err(refused(Code::SealUsage { who: who(), why: why.into() }));
        }
        let chain = chain(&certificate, certificates);
        Ok(Identity { key, certificate, chain })
    }

    /// The name of the signer, from the certificate.
    pub fn signer(&self) -> String {
        self.certificate.name()
    }

    /// What the certificate says of being qualified.
    pub fn qualified(&self) -> Qualified {
        self.certificate.qualified()
    }
}

/// The issuers of a certificate among others, upwards; the root, which everybody must have already, is left out.
fn chain(certificate: &Certificate, mut others: Vec<Certificate>) -> Vec<Certificate> {
    let mut chain: Vec<Certificate> = Vec::new();
    while chain.len() < LONGEST_CHAIN {
        let last = chain.last().unwrap_or(certificate);
        let Some(next) = others.iter().position(|c| c.subject == last.issuer && c.subject != c.issuer) else { break };
        chain.push(others.swap_remove(next));
    }
    chain
}

//! With whose key documents are signed.
//!
//! In: a PKCS#12 file, its password and the time. Out: an [`Identity`]: key, certificate and the certificates above it. Everything
//! that would make its signatures worthless is refused here, before anything is written: a wrong password, a
//! key that is not the certificate's, a certificate that has ended, has not begun or is for something else.

use chrono::{DateTime, Utc};

use super::certificate::{Certificate, Qualified};
use super::key::{self, SigningKey};
use super::pkcs12;
use crate::problem::Problem;
use crate::secret::Password;

/// The largest file that is read: a key and ten certificates have 20 KiB.
pub const LIMIT: usize = 1 << 20;
/// Certificates above the signer's that are put into a signature.
const LONGEST_CHAIN: usize = 10;

/// A key with its certificate.
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

/// Whether a file opens without a password, so that nobody needs to be asked for one.
pub fn opens_without_password(file: &[u8]) -> bool {
    pkcs12::open(file, &Password::typed(String::new())).is_ok()
}

impl Identity {
    /// Opens the file called `name`.
    ///
    /// # Errors
    /// Every reason why nothing may be signed with it now.
    pub fn open(file: &[u8], name: &str, password: &Password, now: DateTime<Utc>) -> Result<Self, Problem> {
        let refused = |code, message: String, help: &str| Problem::error(code, message).help(help).file(name);
        let bags = pkcs12::open(file, password).map_err(|fault| match fault {
            pkcs12::Fault::NoPkcs12 => refused(
                "seal::identity",
                format!("\"{name}\" is no PKCS#12 file"),
                "name a file with key and certificate, .p12 or .pfx; `openssl pkcs12 -export` makes one of PEM files",
            ),
            pkcs12::Fault::Password => refused(
                "seal::password",
                format!("the password does not open \"{name}\", or the file is damaged"),
                "check the password, and where it is taken from",
            ),
            pkcs12::Fault::Old => refused(
                "seal::old-identity",
                format!("\"{name}\" is encrypted with RC2 or triple DES, which is not safe any more"),
                "convert it: `openssl pkcs12 -legacy -in old.p12 -out all.pem`, then `openssl pkcs12 -export -in all.pem -out new.p12`; delete all.pem",
            ),
            pkcs12::Fault::Unknown => refused(
                "seal::identity",
                format!("\"{name}\" is encoded or protected in a way that is not known here"),
                "convert it: `openssl pkcs12 -in old.p12 -out all.pem`, then `openssl pkcs12 -export -in all.pem -out new.p12`; delete all.pem",
            ),
        })?;
        let mut certificates: Vec<Certificate> =
            bags.certificates.iter().filter_map(|der| Certificate::parse(der).ok()).collect();
        let [private] = bags.keys.as_slice() else {
            let found = if bags.keys.is_empty() { "no key" } else { "several keys" };
            return Err(refused(
                "seal::identity",
                format!("\"{name}\" holds {found}"),
                "export one key with its certificate",
            ));
        };
        if certificates.is_empty() {
            return Err(refused(
                "seal::identity",
                format!("\"{name}\" holds no certificate"),
                "export the key together with its certificate",
            ));
        }
        let mut unsupported = false;
        let fitting = certificates.iter().position(|certificate| match SigningKey::open(private, certificate) {
            Ok(_) => true,
            Err(fault) => {
                unsupported |= fault != key::Fault::Mismatch;
                false
            }
        });
        let Some(fitting) = fitting else {
            return Err(if unsupported {
                refused(
                    "seal::key",
                    format!("the key in \"{name}\" is of a kind or size that cannot be used"),
                    "use RSA of 2048 to 4096 bits, or ECDSA on P-256 or P-384",
                )
            } else {
                refused(
                    "seal::mismatch",
                    format!("key and certificate in \"{name}\" do not belong together"),
                    "export the certificate that was issued for this key",
                )
            });
        };
        let certificate = certificates.swap_remove(fitting);
        let key = SigningKey::open(private, &certificate)
            .map_err(|_| refused("seal::key", format!("the key in \"{name}\" cannot be used"), "export it again"))?;
        let day = |moment: DateTime<Utc>| moment.format("%Y-%m-%d %H:%M UTC");
        if now > certificate.until {
            return Err(refused(
                "seal::expired",
                format!("the certificate of {} ended on {}", certificate.name(), day(certificate.until)),
                "get a new certificate; a signature made now would not be valid",
            ));
        }
        if now < certificate.from {
            return Err(refused(
                "seal::not-yet-valid",
                format!("the certificate of {} begins on {}", certificate.name(), day(certificate.from)),
                "check the clock of this machine, or wait",
            ));
        }
        if let Some(why) = certificate.unfit_for_documents() {
            return Err(refused(
                "seal::usage",
                format!("documents may not be signed with the certificate of {}: {why}", certificate.name()),
                "use a certificate for signatures or e-mail (key usage digitalSignature or nonRepudiation)",
            ));
        }
        let chain = chain(&certificate, certificates);
        Ok(Identity { key, certificate, chain })
    }

    /// Who signs, as the certificate says it.
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

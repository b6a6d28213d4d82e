//! Whether a certificate is trusted.
//!
//! In: the certificates that the user and the system trust. Out: [`Trust`], which looks for a chain from a signer's
//! certificate to one of them (RFC 5280, 6), by the checker of rustls: signatures, periods, authorities, constraints. Revocation is not
//! asked.

use chrono::{DateTime, Utc};
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, KeyUsage};

use super::untrusted;
use crate::seal::certificate::Certificate;
use crate::seal::oid;
use crate::words::Say;

/// What a certificate is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing documents; many kinds of certificates may, see [`Certificate::unfit_for_documents`].
    Documents,
    /// Stamping times.
    Stamps,
}

/// The certificates that are trusted.
#[derive(Default)]
pub struct Trust {
    anchors: Vec<TrustAnchor<'static>>,
    certificates: Vec<CertificateDer<'static>>,
}

/// Lets every purpose pass that is written down properly.
struct AnyPurpose;

impl ExtendedKeyUsageValidator for AnyPurpose {
    fn validate(&self, purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        purposes.into_iter().try_for_each(|purpose| purpose.map(drop))
    }
}

impl Trust {
    /// Trust in the roots of the system, which are authorities only, and in what the user named, which may be the
    /// signer's own certificate as well.
    pub fn new(system: &[CertificateDer<'static>], named: Vec<CertificateDer<'static>>) -> Self {
        let anchor = |der: &CertificateDer<'static>| webpki::anchor_from_trusted_cert(der).ok().map(|a| a.to_owned());
        let anchors = system.iter().chain(&named).filter_map(anchor).collect();
        Trust { anchors, certificates: named }
    }

    /// Whether a certificate is trusted at a moment, with others that may lie between it and a trusted one.
    ///
    /// # Errors
    /// Why not, for people.
    pub fn check(
        &self,
        certificate: &Certificate,
        others: &[Certificate],
        moment: DateTime<Utc>,
        purpose: Purpose,
    ) -> Result<(), Say> {
        if !certificate.valid_at(moment) {
            let (from, until) = (certificate.from.date_naive().into(), certificate.until.date_naive().into());
            return Err(Say::SealCertificateDays { from, until });
        }
        if self.certificates.iter().any(|trusted| trusted.as_ref() == certificate.der) {
            return Ok(());
        }
        let der = CertificateDer::from(certificate.der.as_slice());
        let others: Vec<CertificateDer<'_>> = others.iter().map(|c| CertificateDer::from(c.der.as_slice())).collect();
        let seconds = u64::try_from(moment.timestamp()).unwrap_or(0);
        let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
        let path = |end: &EndEntityCert<'_>| {
            let ours = super::algorithms::all();
            let known: Vec<&dyn SignatureVerificationAlgorithm> =
                webpki::ALL_VERIFICATION_ALGS.iter().copied().chain(ours.iter().map(Box::as_ref)).collect();
            let known = known.as_slice();
            match purpose {
                Purpose::Documents => {
                    end.verify_for_usage(known, &self.anchors, &others, time, AnyPurpose, None, None).map(drop)
                }
                Purpose::Stamps => {
                    let usage = KeyUsage::required_if_present(oid::TIME_STAMPING);
                    end.verify_for_usage(known, &self.anchors, &others, time, usage, None, None).map(drop)
                }
            }
        };
        EndEntityCert::try_from(&der).and_then(|end| path(&end)).map_err(|error| untrusted::said(&error))
    }
}

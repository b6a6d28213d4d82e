//! Why a certificate is not trusted, in words.
//!
//! In: what the checker of certificate chains (RFC 5280, 6) says. Out: a sentence. Revocation is not asked, so nothing is said of it.

use chrono::DateTime;
use rustls_pki_types::UnixTime;
use webpki::Error;

use crate::words::{Arg, Say};

/// What is said of a chain that leads to no trusted certificate, or does so wrongly.
#[allow(deprecated, reason = "the checker may still give what it calls deprecated")]
pub(super) fn said(error: &Error) -> Say {
    let why = match error {
        Error::UnknownIssuer => return Say::SealLeadsNowhere {},
        Error::CertExpired { not_after, .. } => Say::SealChainExpired { day: day(*not_after) },
        Error::CertNotValidYet { not_before, .. } => Say::SealChainNotYet { day: day(*not_before) },
        Error::CaUsedAsEndEntity => Say::SealChainAuthority {},
        Error::EndEntityUsedAsCa => Say::SealChainNoAuthority {},
        Error::PathLenConstraintViolated => Say::SealChainTooLong {},
        Error::NameConstraintViolation => Say::SealChainName {},
        Error::RequiredEkuNotFound | Error::RequiredEkuNotFoundContext(_) => Say::SealChainPurpose {},
        Error::InvalidSignatureForPublicKey => Say::SealChainSignature {},
        Error::UnsupportedCriticalExtension => Say::SealChainCondition {},
        Error::UnsupportedCertVersion => Say::SealChainVersion {},
        Error::UnsupportedSignatureAlgorithm
        | Error::UnsupportedSignatureAlgorithmContext(_)
        | Error::UnsupportedSignatureAlgorithmForPublicKey
        | Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => Say::SealChainAlgorithm {},
        Error::MaximumPathBuildCallsExceeded
        | Error::MaximumPathDepthExceeded
        | Error::MaximumSignatureChecksExceeded
        | Error::MaximumNameConstraintComparisonsExceeded => Say::SealTooMuch {},
        Error::BadDer
        | Error::BadDerTime
        | Error::TrailingData(_)
        | Error::EmptyEkuExtension
        | Error::ExtensionValueInvalid
        | Error::InvalidCertValidity
        | Error::InvalidNetworkMaskConstraint
        | Error::InvalidSerialNumber
        | Error::MalformedDnsIdentifier
        | Error::MalformedExtensions
        | Error::MalformedNameConstraint
        | Error::SignatureAlgorithmMismatch => Say::SealChainMalformed {},
        other => return Say::SealUntrusted { why: Arg::Foreign(format!("{other:?}")) },
    };
    Say::SealUntrusted { why: why.into() }
}

fn day(time: UnixTime) -> Arg {
    let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.date_naive()).into()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::words::Words;

    /// Whoever reads it needs to know no library.
    #[test]
    fn reasons_are_said_in_words() {
        let day = UnixTime::since_unix_epoch(Duration::from_secs(1_767_225_600));
        let reasons = [
            Error::CertExpired { time: day, not_after: day },
            Error::CertNotValidYet { time: day, not_before: day },
            Error::CaUsedAsEndEntity,
            Error::EndEntityUsedAsCa,
            Error::PathLenConstraintViolated,
            Error::NameConstraintViolation,
            Error::InvalidSignatureForPublicKey,
            Error::UnsupportedCriticalExtension,
            Error::UnsupportedCertVersion,
            Error::MaximumPathDepthExceeded,
            Error::BadDer,
            Error::UnknownIssuer,
        ];
        let mut all = std::collections::HashSet::new();
        for error in &reasons {
            let told = Words::english().say(&said(error));
            let name = format!("{error:?}");
            assert!(!told.contains(name.split_whitespace().next().unwrap_or(&name)), "{told}");
            assert!(all.insert(told), "{error:?} is said like another one");
        }
        let expired = Words::english().say(&said(&reasons[0]));
        assert!(expired.contains("2026"), "{expired}");
    }
}

//! Signatures: what `verify` reads, as a whole and in its parts.
//!
//! In: any bytes as a PDF, or as DER: a certificate, a signature, a reply of a time stamp authority, a file with a key. Out: a report, or why
//! there is none. What nobody trusts is never called good.

use widerspruch::seal::certificate::Certificate;
use widerspruch::seal::read::PdfFile;
use widerspruch::seal::signed_data::SignedData;
use widerspruch::seal::timestamp::{Request, Stamp};
use widerspruch::seal::verify::{Integrity, Trust, is_unsigned, verify as reports};
use widerspruch::seal::{Identity, ber, pkcs12};
use widerspruch::secret::Password;
use widerspruch::words::Words;

use crate::office::now;
use crate::seeds::{self, Seed};

/// Reports on a PDF.
pub fn verify(bytes: &[u8]) {
    let english = Words::english();
    match reports(bytes, &Trust::default(), now()) {
        Ok(all) => {
            for report in &all {
                assert!(!report.good && !report.trusted, "good, and nobody is trusted");
                assert!(!report.objections.is_empty());
                assert!(report.grade.is_none() || report.integrity == Integrity::Intact);
                for said in report.objections.iter().chain(&report.later) {
                    assert!(!english.say(said).is_empty());
                }
            }
        }
        Err(error) => assert!(!english.say(&error.say()).is_empty()),
    }
    let _ = PdfFile::open(bytes).map(|file| is_unsigned(&file));
}

/// Reads DER as everything that is read so.
pub fn parts(bytes: &[u8]) {
    if let Ok(certificate) = Certificate::parse(bytes) {
        let _ = (certificate.name(), certificate.issuer_name(), certificate.unfit_for_documents());
        let _ = (certificate.is_time_stamper(), certificate.qualified(), certificate.valid_at(now()));
        let _ = Trust::new(&[], vec![rustls::pki_types::CertificateDer::from(bytes.to_vec())]);
    }
    if let Ok(data) = SignedData::read(bytes) {
        let _ = data.check(|_| vec![0; 32]);
    }
    let _ = Stamp::read(bytes, &[b"stamped"]);
    if let Ok(request) = Request::new(b"stamped") {
        let _ = request.token(bytes, b"stamped");
    }
    let password = Password::typed("test".into());
    let _ = pkcs12::open(bytes, &password);
    let _ = Identity::open(bytes, "key.p12", &password, now());
    let _ = ber::definite(bytes);
}

/// Signed and unsigned letters.
pub fn seeds() -> Vec<Seed> {
    seeds::all("verify", &["examples", "tests"], &[".pdf"], 128 << 10)
}

/// Certificates and files with keys.
pub fn seeds_of_parts() -> Vec<Seed> {
    seeds::all("certificate", &["tests"], &[".der", ".crt", ".p12", ".tsr", ".cer"], 8192)
}

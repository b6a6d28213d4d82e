//! What is to be said of the signatures in a file.
//!
//! In: a PDF of anybody, the certificates that are trusted, the time. Out: a [`Report`] for each signature: whether it is
//! intact, how much of the file it covers, what was changed after it, who made it and whether that is trusted. What is not sure is
//! not called good: [`Report::good`] holds only for a signature that is intact, trusted and covers all but further
//! signatures. Revocation is not asked.

mod algorithms;
mod changes;
mod coverage;
mod find;
mod rights;
mod trust;
mod untrusted;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use lopdf::{Dictionary, Object};
use serde::Serialize;

use super::ber;
use super::der::tag;
use super::oid;
use super::read::{PdfFile, ReadError, Result};
use super::sealer::{Grade, Level};
use super::signed_data::{self, SignedData};
use super::timestamp::{self, Stamp};
use crate::words::Say;
pub use changes::Changes;
use changes::{Checked, CheckedSignature};
pub use coverage::Coverage;
use coverage::Covered;
pub use find::{is_unsigned, permits_nothing};
use trust::Purpose;
pub use trust::Trust;

/// Signatures that are looked at in one file, each of which costs reading the whole file.
const MOST: usize = 64;

/// Whether the signed bytes are unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Integrity {
    /// They are, to the byte.
    Intact,
    /// They are not.
    Broken,
    /// The signature cannot be read or is of a kind that is not known.
    Unknown,
}

/// What a time stamp says, and whether it is trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StampReport {
    /// The time it gives.
    pub time: DateTime<Utc>,
    /// The name of its authority.
    pub authority: String,
    /// Whether the authority's certificate chain ends at a trusted root.
    pub trusted: bool,
}

/// From when to when a certificate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CertificateDays {
    /// The first moment.
    pub from: DateTime<Utc>,
    /// The last one.
    pub until: DateTime<Utc>,
}

/// What was found of one signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The name of its field.
    pub field: String,
    /// The name of the signer, from the certificate.
    pub signer: Option<String>,
    /// The issuer of the certificate.
    pub issuer: Option<String>,
    /// Whether the signed bytes are unchanged.
    pub integrity: Integrity,
    /// Which part of the file it covers.
    pub coverage: Coverage,
    /// How the file was changed after it.
    pub changes: Changes,
    /// Its PAdES baseline level; none for another kind of signature.
    pub level: Option<Level>,
    /// Its legal grade, as far as the certificate shows it; none if it is not intact.
    pub grade: Option<Grade>,
    /// Whether the certificate chain ends at a trusted root.
    pub trusted: bool,
    /// The time of signing that the signer claims.
    pub signed_at: Option<DateTime<Utc>>,
    /// The days of the certificate, if the time that the signer claims is none of them and no trusted time stamp gives another. A
    /// letter may bear another date than that of its signing, so this alone makes no signature bad.
    pub signed_outside: Option<CertificateDays>,
    /// Its time stamp.
    pub timestamp: Option<StampReport>,
    /// Later changes that are allowed, in words.
    pub later: Vec<Say>,
    /// Whether `objections` is empty.
    pub good: bool,
    /// Everything that speaks against it, the gravest first.
    pub objections: Vec<Say>,
}

/// Checks all signatures of a PDF, the oldest first. `trust` holds the trusted roots; `now` is the time certificates are checked at.
///
/// # Errors
/// The file cannot be read.
pub fn verify(bytes: &[u8], trust: &Trust, now: DateTime<Utc>) -> Result<Vec<Report>> {
    let file = PdfFile::open(bytes)?;
    let fields = find::signatures(&file)?;
    if fields.len() > MOST {
        return Err(ReadError::TooMuch);
    }
    let mut open: Vec<(usize, Option<Covered<'_>>, &find::Field)> = fields
        .iter()
        .map(|field| {
            let covered = coverage::of(&file, field.value, &field.dictionary).ok();
            (covered.as_ref().map_or(usize::MAX, |c| c.end), covered, field)
        })
        .collect();
    // The newest first: a signature explains a change only if it is good itself.
    open.sort_by_key(|(end, _, field)| std::cmp::Reverse((*end, field.value)));
    let mut checked = Checked::new();
    let mut reports: Vec<Report> = Vec::new();
    for (_, covered, field) in &open {
        let report = judge(&file, field, covered.as_ref(), &checked, trust, now);
        let explains = !field.shared
            && report.integrity == Integrity::Intact
            && report.coverage != Coverage::Partial
            && report.changes != Changes::Document;
        if let (true, Some(number), Some(value)) = (explains, field.number, field.value) {
            let signer = report.signer.clone().unwrap_or_default();
            let stamp = kind(&file, field) == b"ETSI.RFC3161";
            checked.insert(number, CheckedSignature { value, stamp, signer, trusted: report.trusted });
        }
        reports.push(report);
    }
    reports.reverse();
    Ok(reports)
}

/// How a signature is made (ISO 32000-2, table 260).
fn kind(file: &PdfFile<'_>, field: &find::Field) -> Vec<u8> {
    match file.value(&field.dictionary, b"SubFilter") {
        Ok(Object::Name(name)) => name,
        _ => Vec::new(),
    }
}

fn judge(
    file: &PdfFile<'_>,
    field: &find::Field,
    covered: Option<&Covered<'_>>,
    checked: &Checked,
    trust: &Trust,
    now: DateTime<Utc>,
) -> Report {
    let mut report = Report {
        field: field.name.clone(),
        signer: None,
        issuer: None,
        integrity: Integrity::Unknown,
        coverage: Coverage::Partial,
        changes: Changes::None,
        level: None,
        grade: None,
        trusted: false,
        signed_at: signed_at(file, &field.dictionary),
        signed_outside: None,
        timestamp: None,
        later: Vec::new(),
        good: false,
        objections: Vec::new(),
    };
    match covered {
        Some(covered) => {
            report.coverage = covered.coverage;
            if covered.coverage == Coverage::EarlierRevision {
                match changes::since(file, covered.end, field, checked) {
                    Ok(since) => {
                        report.changes = since.changes;
                        report.later = since.allowed;
                        report
                            .objections
                            .extend(since.objections.into_iter().map(|what| Say::SealChanged { what: what.into() }));
                    }
                    Err(fault) => {
                        report.changes = Changes::Document;
                        report.objections.push(Say::SealIncomparable { why: fault.say().into() });
                    }
                }
            }
            judge_signature(file, field, covered, trust, now, &mut report);
        }
        None => {
            report.integrity = Integrity::Broken;
            report.objections.push(Say::SealNotCovering {});
        }
    }
    if field.shared {
        report.objections.push(Say::SealShared {});
    }
    report.good = report.integrity == Integrity::Intact
        && report.coverage != Coverage::Partial
        && report.changes != Changes::Document
        && report.trusted
        && report.objections.is_empty();
    report
}

fn judge_signature(
    file: &PdfFile<'_>,
    field: &find::Field,
    covered: &Covered<'_>,
    trust: &Trust,
    now: DateTime<Utc>,
    report: &mut Report,
) {
    let kind = kind(file, field);
    match kind.as_slice() {
        b"ETSI.RFC3161" => return judge_document_stamp(covered, trust, now, report),
        b"ETSI.CAdES.detached" | b"adbe.pkcs7.detached" => {}
        b"adbe.pkcs7.sha1" | b"adbe.x509.rsa_sha1" => {
            return report.objections.push(Say::SealTooWeak { why: Say::SealSha1 {}.into() });
        }
        _ => return report.objections.push(Say::SealUnknownKind {}),
    }
    let signature = ber::definite(&covered.signature).unwrap_or_else(|_| covered.signature.clone());
    let Ok(data) = SignedData::read(&signature) else {
        return report.objections.push(signed_data::SignedDataError::Malformed.say());
    };
    if data.content.is_some() || data.content_type != oid::DATA {
        return report.objections.push(signed_data::SignedDataError::Malformed.say());
    }
    let (certificate, weakness) = match data.check(|hash| hash.of(&covered.pieces)) {
        Ok(good) => (good.certificate, good.weakness),
        Err(fault) => {
            report.integrity = match fault {
                signed_data::SignedDataError::Digest
                | signed_data::SignedDataError::Signature
                | signed_data::SignedDataError::OtherCertificate => Integrity::Broken,
                _ => Integrity::Unknown,
            };
            return report.objections.push(fault.say());
        }
    };
    report.integrity = Integrity::Intact;
    if let Some(why) = weakness {
        report.integrity = Integrity::Unknown;
        report.objections.push(Say::SealTooWeak { why: why.clone().into() });
    }
    report.signer = Some(certificate.name());
    report.issuer = Some(certificate.issuer_name());
    report.grade = (report.integrity == Integrity::Intact).then(|| Grade::of(certificate.qualified()));
    let attribute = |id| data.attribute(id).ok().flatten();
    if report.signed_at.is_none() {
        report.signed_at = attribute(oid::SIGNING_TIME).and_then(|time| super::certificate::time(time).ok());
    }
    let baseline = kind == b"ETSI.CAdES.detached"
        && attribute(oid::SIGNING_CERTIFICATE_V2).is_some_and(|a| a.tag == tag::SEQUENCE)
        && attribute(oid::SIGNING_TIME).is_none()
        && report.signed_at.is_some();
    report.level = (baseline && report.integrity == Integrity::Intact).then_some(Level::BB);

    // A stamp that can be trusted proves when; else only that the certificate is valid now counts.
    let mut moment = now;
    match data.unsigned_attribute(oid::SIGNATURE_TIME_STAMP) {
        Ok(None) => {}
        Ok(Some(token)) => match Stamp::read(token.whole, &[data.value]) {
            Ok(stamp) => {
                let trusted = trust.check(&stamp.authority, &stamp.certificates, stamp.time, Purpose::Stamps).is_ok();
                if let Some(why) = &stamp.weakness {
                    report.objections.push(Say::SealStampTooWeak { why: why.clone().into() });
                }
                let trusted = trusted && stamp.weakness.is_none();
                if trusted && stamp.time <= now + TimeDelta::minutes(5) {
                    moment = stamp.time;
                }
                report.level = report.level.map(|_| Level::BT);
                report.timestamp = Some(StampReport { time: stamp.time, authority: stamp.authority.name(), trusted });
            }
            Err(fault) => report.objections.push(stamp_objection(&fault)),
        },
        Err(_) => report.objections.push(stamp_objection(&timestamp::TimestampError::Malformed)),
    }
    let is_stamped = report.timestamp.as_ref().is_some_and(|stamp| stamp.trusted);
    let outside = report.signed_at.filter(|at| !is_stamped && !certificate.valid_at(*at));
    report.signed_outside = outside.map(|_| CertificateDays { from: certificate.from, until: certificate.until });
    match trust.check(certificate, &data.certificates, moment, Purpose::Documents) {
        Ok(()) => report.trusted = true,
        Err(why) => report.objections.push(why),
    }
    if let Some(why) = certificate.unfit_for_documents() {
        report.trusted = false;
        report.objections.push(Say::SealNotForDocuments { why: why.into() });
    }
}

fn stamp_objection(fault: &timestamp::TimestampError) -> Say {
    Say::SealStampNotGood { why: fault.say().into() }
}

/// A time stamp over the document itself (ETSI EN 319 142-1, 5.4.3).
fn judge_document_stamp(covered: &Covered<'_>, trust: &Trust, now: DateTime<Utc>, report: &mut Report) {
    let signature = ber::definite(&covered.signature).unwrap_or_else(|_| covered.signature.clone());
    let Ok(token) = super::der::Reader::new(&signature).one(tag::SEQUENCE) else {
        return report.objections.push(stamp_objection(&timestamp::TimestampError::Malformed));
    };
    match Stamp::read(token.whole, &covered.pieces) {
        Ok(stamp) => {
            report.integrity = Integrity::Intact;
            if let Some(why) = &stamp.weakness {
                report.integrity = Integrity::Unknown;
                report.objections.push(Say::SealTooWeak { why: why.clone().into() });
            }
            report.signer = Some(stamp.authority.name());
            report.issuer = Some(stamp.authority.issuer_name());
            match trust.check(&stamp.authority, &stamp.certificates, stamp.time.min(now), Purpose::Stamps) {
                Ok(()) => report.trusted = true,
                Err(why) => report.objections.push(why),
            }
            let (time, authority) = (stamp.time, stamp.authority.name());
            report.timestamp = Some(StampReport { time, authority, trusted: report.trusted });
        }
        Err(fault) => {
            report.integrity = match fault {
                timestamp::TimestampError::OtherRequest | timestamp::TimestampError::Signature(_) => Integrity::Broken,
                _ => Integrity::Unknown,
            };
            report.objections.push(stamp_objection(&fault));
        }
    }
}

/// The time in the signature dictionary: `D:YYYYMMDDHHmmSS` with an offset (ISO 32000-1, 7.9.4).
fn signed_at(file: &PdfFile<'_>, dictionary: &Dictionary) -> Option<DateTime<Utc>> {
    let Ok(Object::String(text, _)) = file.value(dictionary, b"M") else { return None };
    let text = String::from_utf8(text).ok()?;
    let text = text.strip_prefix("D:").unwrap_or(&text);
    let local = NaiveDateTime::parse_from_str(text.get(..14)?, "%Y%m%d%H%M%S").ok()?;
    let offset: String = text[14..].chars().filter(|c| *c != '\'').collect();
    let minutes = match (offset.get(..1), offset.get(1..3), offset.get(3..5)) {
        (Some("+" | "-"), Some(hours), minutes) => {
            let minutes = hours.parse::<i64>().ok()? * 60 + minutes.map_or(Some(0), |m| m.parse().ok())?;
            if offset.starts_with('-') { -minutes } else { minutes }
        }
        _ => 0,
    };
    local.and_utc().checked_sub_signed(TimeDelta::try_minutes(minutes)?)
}

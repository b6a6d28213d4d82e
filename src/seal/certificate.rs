//! What a certificate says (X.509, RFC 5280).
//!
//! In: its DER. Out: [`Certificate`]: name, key, period, purposes, and whether it calls itself qualified (ETSI EN 319
//! 412-5). Nothing is checked here but its form; chains are checked in `verify/trust`.

use chrono::{DateTime, NaiveDate, Utc};

use super::der::{self, Element, Malformed, Reader, Result, tag};
use super::oid;
use crate::words::Say;

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its DER.
    pub der: Vec<u8>,
    /// DER of the serial number.
    pub serial: Vec<u8>,
    /// DER of the issuer's name.
    pub issuer: Vec<u8>,
    /// DER of its own name.
    pub subject: Vec<u8>,
    /// The key it is about: DER of the SubjectPublicKeyInfo.
    pub key: Vec<u8>,
    /// First moment at which it counts.
    pub from: DateTime<Utc>,
    /// Last moment at which it counts.
    pub until: DateTime<Utc>,
    /// Bits of the key usage, the first bit lowest; none when it says nothing.
    key_usage: Option<u16>,
    /// Purposes by object identifier, and whether the extension is critical; none when it says nothing.
    purposes: Option<(Vec<Vec<u8>>, bool)>,
    /// The name of its key, by which some signatures refer to it.
    pub key_id: Option<Vec<u8>>,
    qualified: Qualified,
}

/// What a certificate says of being qualified under the eIDAS regulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Qualified {
    /// It was issued as a qualified certificate (QcCompliance), for a person's signature.
    pub certificate: bool,
    /// Its key lies in a qualified device (QcSSCD).
    pub device: bool,
}

impl Certificate {
    /// Reads a certificate.
    ///
    /// # Errors
    /// It is none.
    pub fn parse(bytes: &[u8]) -> Result<Self> {
        let mut outer = der::only(bytes, tag::SEQUENCE)?.inside();
        let mut body = outer.sequence()?;
        body.optional(tag::constructed(0))?;
        let serial = body.one(tag::INTEGER)?.whole;
        body.sequence()?;
        let issuer = body.one(tag::SEQUENCE)?.whole;
        let mut validity = body.sequence()?;
        let (from, until) = (time(validity.any()?)?, time(validity.any()?)?);
        let subject = body.one(tag::SEQUENCE)?.whole;
        let key = body.one(tag::SEQUENCE)?.whole;
        body.optional(tag::primitive(1))?;
        body.optional(tag::primitive(2))?;
        let mut certificate = Certificate {
            der: bytes.to_vec(),
            serial: serial.to_vec(),
            issuer: issuer.to_vec(),
            subject: subject.to_vec(),
            key: key.to_vec(),
            from,
            until,
            key_usage: None,
            purposes: None,
            key_id: None,
            qualified: Qualified::default(),
        };
        if let Some(extensions) = body.optional(tag::constructed(3))? {
            let mut list = extensions.inside().sequence()?;
            while !list.is_empty() {
                let mut extension = list.sequence()?;
                let id = extension.oid()?;
                let critical = extension.optional(tag::BOOLEAN)?.is_some_and(|b| b.content != [0]);
                certificate.extension(id, critical, extension.one(tag::OCTET_STRING)?.content)?;
            }
        }
        Ok(certificate)
    }

    fn extension(&mut self, id: &[u8], critical: bool, value: &[u8]) -> Result<()> {
        match id {
            oid::KEY_USAGE => {
                let bits = der::only(value, tag::BIT_STRING)?.content;
                let byte = |index: usize| bits.get(index).map_or(0, |b| u16::from(b.reverse_bits()));
                self.key_usage = Some(byte(1) | byte(2) << 8);
            }
            oid::EXTENDED_KEY_USAGE => {
                let list = der::only(value, tag::SEQUENCE)?.inside().all()?;
                self.purposes = Some((list.iter().map(|e| e.content.to_vec()).collect(), critical));
            }
            oid::SUBJECT_KEY_ID => self.key_id = Some(der::only(value, tag::OCTET_STRING)?.content.to_vec()),
            oid::QC_STATEMENTS => self.qualified = qualified(value)?,
            _ => {}
        }
        Ok(())
    }

    /// The name for people: the common name, else the organisation.
    pub fn name(&self) -> String {
        common_name(&self.subject)
    }

    /// The issuer's name for people.
    pub fn issuer_name(&self) -> String {
        common_name(&self.issuer)
    }

    /// Whether it counts at a moment.
    pub fn valid_at(&self, moment: DateTime<Utc>) -> bool {
        (self.from..=self.until).contains(&moment)
    }

    /// Why documents may not be signed with it, if they may not: key usage and purposes (RFC 5280, 4.2.1.3 and 4.2.1.12).
    pub fn unfit_for_documents(&self) -> Option<Say> {
        const DIGITAL_SIGNATURE_OR_NON_REPUDIATION: u16 = 0b11;
        const PURPOSES: [&[u8]; 5] = [
            oid::ANY_PURPOSE,
            oid::EMAIL_PROTECTION,
            oid::DOCUMENT_SIGNING,
            oid::MICROSOFT_DOCUMENT_SIGNING,
            oid::ADOBE_DOCUMENT_SIGNING,
        ];
        if self.key_usage.is_some_and(|bits| bits & DIGITAL_SIGNATURE_OR_NON_REPUDIATION == 0) {
            return Some(Say::SealKeyUsage {});
        }
        let allowed = |list: &Vec<Vec<u8>>| list.iter().any(|p| PURPOSES.contains(&p.as_slice()));
        match &self.purposes {
            Some((list, _)) if !allowed(list) => Some(Say::SealKeyPurpose {}),
            _ => None,
        }
    }

    /// Whether it is a time stamp authority's: the one purpose, and critical (RFC 3161, 2.3).
    pub fn is_time_stamper(&self) -> bool {
        matches!(&self.purposes, Some((list, true)) if list.len() == 1 && list[0] == oid::TIME_STAMPING)
    }

    /// What it says of being qualified.
    pub fn qualified(&self) -> Qualified {
        self.qualified
    }
}

fn qualified(value: &[u8]) -> Result<Qualified> {
    let mut statements = der::only(value, tag::SEQUENCE)?.inside();
    let mut said = Qualified::default();
    // Without a type it is for signatures (EN 319 412-5, 4.2.3).
    let mut types: Option<Vec<&[u8]>> = None;
    while !statements.is_empty() {
        let mut statement = statements.sequence()?;
        match statement.oid()? {
            oid::QC_COMPLIANCE => said.certificate = true,
            oid::QC_DEVICE => said.device = true,
            oid::QC_TYPE => types = Some(statement.sequence()?.all()?.iter().map(|e| e.content).collect()),
            _ => {}
        }
    }
    let fits = |t: &&[u8]| *t == oid::QC_TYPE_SIGNATURE || *t == oid::QC_TYPE_SEAL;
    if types.is_some_and(|types| !types.iter().any(fits)) {
        return Ok(Qualified::default());
    }
    Ok(said)
}

/// The common name of a distinguished name; else its organisation; else a word for none.
fn common_name(name: &[u8]) -> String {
    let find = |wanted: &[u8]| -> Result<Option<String>> {
        let mut found = None;
        for set in der::only(name, tag::SEQUENCE)?.inside().all()? {
            let mut set = set.inside();
            while !set.is_empty() {
                let mut attribute = set.sequence()?;
                if attribute.oid()? == wanted {
                    found = text(attribute.any()?);
                }
            }
        }
        Ok(found)
    };
    let known = [oid::COMMON_NAME, oid::ORGANISATION].into_iter().find_map(|wanted| find(wanted).ok().flatten());
    known.filter(|name| !name.is_empty()).unwrap_or_else(|| "without a name".to_owned())
}

/// A text of any of the string types, made safe to show.
fn text(element: Element<'_>) -> Option<String> {
    let text = match element.tag {
        tag::UTF8_STRING => String::from_utf8_lossy(element.content).into_owned(),
        tag::PRINTABLE_STRING | tag::IA5_STRING | tag::T61_STRING => {
            element.content.iter().map(|b| char::from(*b)).collect()
        }
        tag::BMP_STRING => {
            let units: Vec<u16> = element.content.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        _ => return None,
    };
    Some(crate::visible::shown(&text))
}

/// UTCTime or GeneralizedTime in the form DER and RFC 5280 allow, fractions of a second left out.
pub fn time(element: Element<'_>) -> Result<DateTime<Utc>> {
    let digits = std::str::from_utf8(element.content).map_err(|_| Malformed)?.strip_suffix('Z').ok_or(Malformed)?;
    let (digits, century) = match element.tag {
        // Two figures of the year: 50 to 99 are of the last century (RFC 5280, 4.1.2.5.1).
        tag::UTC_TIME => (digits, if digits.as_bytes().first().is_some_and(|b| *b >= b'5') { "19" } else { "20" }),
        tag::GENERALIZED_TIME => (digits.split_once('.').map_or(digits, |(whole, _)| whole), ""),
        _ => return Err(Malformed),
    };
    let digits = format!("{century}{digits}");
    if digits.len() != 14 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Malformed);
    }
    let part = |range: std::ops::Range<usize>| digits[range].parse::<u32>().map_err(|_| Malformed);
    let date = NaiveDate::from_ymd_opt(part(0..4)? as i32, part(4..6)?, part(6..8)?).ok_or(Malformed)?;
    let moment = date.and_hms_opt(part(8..10)?, part(10..12)?, part(12..14)?.min(59)).ok_or(Malformed)?;
    Ok(moment.and_utc())
}

/// The parts of a key as certificates hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublicKey<'a> {
    /// RSA, as the DER of RSAPublicKey.
    Rsa(&'a [u8]),
    /// RSA for RSASSA-PSS only.
    RsaPss(&'a [u8]),
    /// A point on a curve, with the curve's object identifier.
    Curve(&'a [u8], &'a [u8]),
    /// Ed25519.
    Ed25519(&'a [u8]),
    /// Something else.
    Other,
}

/// Opens a SubjectPublicKeyInfo.
///
/// # Errors
/// It is none.
pub fn public_key(info: &[u8]) -> Result<PublicKey<'_>> {
    let mut info = der::only(info, tag::SEQUENCE)?.inside();
    let mut algorithm = info.sequence()?;
    let (kind, key) = (algorithm.oid()?, info.one(tag::BIT_STRING)?.bits()?);
    Ok(match kind {
        oid::RSA => PublicKey::Rsa(key),
        oid::RSA_PSS => PublicKey::RsaPss(key),
        // A curve that is written out instead of named is not looked at.
        oid::EC => algorithm.oid().map_or(PublicKey::Other, |curve| PublicKey::Curve(curve, key)),
        oid::ED25519 => PublicKey::Ed25519(key),
        _ => PublicKey::Other,
    })
}

/// Modulus and exponent of an RSAPublicKey, without leading zeros.
///
/// # Errors
/// It is none.
pub fn rsa_parts(key: &[u8]) -> Result<(&[u8], &[u8])> {
    let mut parts: Reader<'_> = der::only(key, tag::SEQUENCE)?.inside();
    let plain = |e: Element<'_>| -> usize { e.content.iter().take_while(|b| **b == 0).count() };
    let (modulus, exponent) = (parts.one(tag::INTEGER)?, parts.one(tag::INTEGER)?);
    Ok((&modulus.content[plain(modulus)..], &exponent.content[plain(exponent)..]))
}

#[cfg(test)]
#[path = "certificate_tests.rs"]
mod tests;

//! A signature, read and checked (CMS, RFC 5652).
//!
//! In: the DER of a SignedData from anybody, and a way to digest what it is about. Out: the certificate of the signer, if
//! the signature is theirs and over just that, else a [`SignedDataError`]. Whether the certificate can be trusted is another
//! question, see `verify/trust`. The same for signatures of documents and of time stamps.

use super::certificate::{Certificate, public_key};
use super::der::{self, Element, Malformed, Reader, Result, tag};
use super::digest::Hash;
use super::oid;
use super::signature::{Message, Scheme};
use crate::words::Say;

/// Certificates and attributes that are looked at; real signatures have a handful.
const MOST: usize = 64;

/// Why a signature is not good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedDataError {
    /// It cannot be read.
    Malformed,
    /// The certificate it names is not in it.
    NoCertificate,
    /// The certificate in it is another than the one that was signed with.
    OtherCertificate,
    /// It is made by an algorithm that is not known.
    Algorithm,
    /// What it is about was changed.
    Digest,
    /// It does not fit the certificate's key.
    Signature,
}

impl SignedDataError {
    /// The sentence for it.
    pub fn say(self) -> Say {
        match self {
            SignedDataError::Malformed => Say::SealMalformed {},
            SignedDataError::NoCertificate => Say::SealNoSignerCertificate {},
            SignedDataError::OtherCertificate => Say::SealOtherCertificate {},
            SignedDataError::Algorithm => Say::SealAlgorithm {},
            SignedDataError::Digest => Say::SealDigest {},
            SignedDataError::Signature => Say::SealWrongKey {},
        }
    }
}

impl From<Malformed> for SignedDataError {
    fn from(_: Malformed) -> Self {
        SignedDataError::Malformed
    }
}

/// A SignedData with one signer.
pub struct SignedData<'a> {
    /// What sort of thing is signed.
    pub content_type: &'a [u8],
    /// The thing itself, unless it lies elsewhere.
    pub content: Option<&'a [u8]>,
    /// The certificates that come with it.
    pub certificates: Vec<Certificate>,
    signer: SignerId<'a>,
    hash: Option<Hash>,
    /// The signed attributes as they stood; without them the content itself is signed (RFC 5652, 5.4).
    attributes: Option<Element<'a>>,
    algorithm: Reader<'a>,
    /// The signature itself.
    pub value: &'a [u8],
    unsigned: Option<Element<'a>>,
}

/// A signature that is right.
pub struct Good<'d> {
    /// Whose it is.
    pub certificate: &'d Certificate,
    /// Why it tells nothing all the same: others could have made it.
    pub weakness: Option<Say>,
}

enum SignerId<'a> {
    IssuerAndSerial(&'a [u8], &'a [u8]),
    Key(&'a [u8]),
}

impl<'a> SignedData<'a> {
    /// Reads it; zeros behind it are the rest of the place that was kept for it.
    ///
    /// # Errors
    /// It is not DER, or has not exactly one signer.
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut outer = Reader::new(bytes);
        let whole = outer.one(tag::SEQUENCE)?;
        if bytes[whole.whole.len()..].iter().any(|b| *b != 0) {
            return Err(Malformed);
        }
        let mut info = whole.inside();
        if info.oid()? != oid::SIGNED_DATA {
            return Err(Malformed);
        }
        let mut data = info.one(tag::constructed(0))?.inside().sequence()?;
        if !matches!(data.one(tag::INTEGER)?.number()?, 1 | 3 | 4 | 5) {
            return Err(Malformed);
        }
        let mut digests = data.one(tag::SET)?.inside().all()?.into_iter();
        let mut content = data.sequence()?;
        let content_type = content.oid()?;
        let content = match content.optional(tag::constructed(0))? {
            Some(content) => Some(content.inside().one(tag::OCTET_STRING)?.content),
            None => None,
        };
        let mut certificates = Vec::new();
        if let Some(set) = data.optional(tag::constructed(0))? {
            let mut set = set.inside();
            while !set.is_empty() {
                let element = set.any()?;
                // Other kinds than X.509 are passed over.
                if element.tag == tag::SEQUENCE {
                    certificates.extend(Certificate::parse(element.whole).ok());
                }
                if certificates.len() > MOST {
                    return Err(Malformed);
                }
            }
        }
        data.optional(tag::constructed(1))?;
        let mut signers = data.one(tag::SET)?.inside();
        let mut signer = signers.sequence()?;
        signers.end()?;
        // Which of the two follows from how the signer is named (5.3), but some programs write the other.
        let version = signer.one(tag::INTEGER)?.number()?;
        let id = match signer.optional(tag::primitive(0))? {
            Some(key) => SignerId::Key(key.content),
            None => {
                let mut id = signer.sequence()?;
                SignerId::IssuerAndSerial(id.one(tag::SEQUENCE)?.whole, id.one(tag::INTEGER)?.whole)
            }
        };
        let digest = signer.sequence()?.oid()?;
        let listed = digests.any(|d| d.tag == tag::SEQUENCE && d.inside().oid() == Ok(digest));
        if !matches!(version, 1 | 3) || !listed {
            return Err(Malformed);
        }
        Ok(SignedData {
            content_type,
            content,
            certificates,
            signer: id,
            hash: Hash::from_oid(digest),
            attributes: signer.optional(tag::constructed(0))?,
            algorithm: signer.sequence()?,
            value: signer.one(tag::OCTET_STRING)?.content,
            unsigned: signer.optional(tag::constructed(1))?,
        })
    }

    /// The one value of a signed attribute.
    ///
    /// # Errors
    /// The attributes are not in form, or it stands there twice.
    pub fn attribute(&self, id: &[u8]) -> Result<Option<Element<'a>>> {
        self.attributes.map_or(Ok(None), |set| find(set, id))
    }

    /// The one value of an attribute that is not signed.
    ///
    /// # Errors
    /// As for signed ones.
    pub fn unsigned_attribute(&self, id: &[u8]) -> Result<Option<Element<'a>>> {
        self.unsigned.map_or(Ok(None), |set| find(set, id))
    }

    /// Checks the signature over what `digest` digests.
    ///
    /// # Errors
    /// It is not right.
    pub fn check(&self, digest: impl Fn(Hash) -> Vec<u8>) -> std::result::Result<Good<'_>, SignedDataError> {
        let certificate = self
            .certificates
            .iter()
            .find(|c| match self.signer {
                SignerId::IssuerAndSerial(issuer, serial) => c.issuer == issuer && c.serial == serial,
                SignerId::Key(key) => c.key_id.as_deref() == Some(key),
            })
            .ok_or(SignedDataError::NoCertificate)?;
        let scheme = Scheme::read(public_key(&certificate.key)?, self.algorithm, self.hash)
            .map_err(|_| SignedDataError::Algorithm)?;
        let right = |message: &Message<'_>| scheme.verify(message, self.value).ok_or(SignedDataError::Algorithm);
        let Some(attributes) = self.attributes else {
            if !right(&Message::Digested(&digest))? {
                return Err(SignedDataError::Signature);
            }
            return Ok(Good { certificate, weakness: scheme.weakness() });
        };
        let hash = self.hash.ok_or(SignedDataError::Algorithm)?;
        if self.attribute(oid::CONTENT_TYPE)?.ok_or(SignedDataError::Malformed)?.content != self.content_type {
            return Err(SignedDataError::Malformed);
        }
        // First whether the attributes are the signer's, so that a changed document is told from a changed signature.
        let as_stood = der::element(tag::SET, &[attributes.content]);
        if !right(&Message::Bytes(&as_stood))? {
            // They are signed in the order of DER (5.4), in which some programs do not write them.
            let sorted = der::set_of(attributes.inside().all()?.iter().map(|e| e.whole.to_vec()).collect());
            if sorted == as_stood || !right(&Message::Bytes(&sorted))? {
                return Err(SignedDataError::Signature);
            }
        }
        if !self.names(certificate)? {
            return Err(SignedDataError::OtherCertificate);
        }
        let expected =
            self.attribute(oid::MESSAGE_DIGEST)?.ok_or(SignedDataError::Malformed)?.expect(tag::OCTET_STRING)?;
        if digest(hash) != expected.content {
            return Err(SignedDataError::Digest);
        }
        let weak = (hash == Hash::Sha1).then_some(Say::SealSha1 {});
        Ok(Good { certificate, weakness: weak.or_else(|| scheme.weakness()) })
    }

    /// Whether the signing certificate attribute names the certificate; true without one.
    fn names(&self, certificate: &Certificate) -> Result<bool> {
        if let Some(value) = self.attribute(oid::SIGNING_CERTIFICATE_V2)? {
            let mut first = value.expect(tag::SEQUENCE)?.inside().sequence()?.sequence()?;
            let hash = match first.optional(tag::SEQUENCE)? {
                Some(identifier) => Hash::from_oid(identifier.inside().oid()?).ok_or(Malformed)?,
                None => Hash::Sha256,
            };
            return Ok(first.one(tag::OCTET_STRING)?.content == hash.of(&[&certificate.der]));
        }
        if let Some(value) = self.attribute(oid::SIGNING_CERTIFICATE)? {
            let mut first = value.expect(tag::SEQUENCE)?.inside().sequence()?.sequence()?;
            return Ok(first.one(tag::OCTET_STRING)?.content == Hash::Sha1.of(&[&certificate.der]));
        }
        Ok(true)
    }
}

fn find<'a>(set: Element<'a>, id: &[u8]) -> Result<Option<Element<'a>>> {
    let mut attributes = set.inside();
    let mut found = None;
    for _ in 0..MOST {
        if attributes.is_empty() {
            return Ok(found);
        }
        let mut attribute = attributes.sequence()?;
        if attribute.oid()? != id {
            continue;
        }
        let mut values = attribute.one(tag::SET)?.inside();
        let value = values.any()?;
        values.end()?;
        if found.replace(value).is_some() {
            return Err(Malformed);
        }
    }
    Err(Malformed)
}

/// Content that stands inside the SignedData, as that of time stamps does.
///
/// # Errors
/// There is none.
pub fn enclosed<'a>(data: &SignedData<'a>, content_type: &[u8]) -> Result<&'a [u8]> {
    if data.content_type != content_type {
        return Err(Malformed);
    }
    data.content.ok_or(Malformed)
}

//! A signature over a document, written (CMS, RFC 5652; PAdES baseline, ETSI EN 319 142-1).
//!
//! In: an identity and the digest of what is signed. Out: the DER of a detached SignedData with the signed attributes
//! content type, message digest and signing certificate (version 2), as level B-B wants them; with a time stamp as an
//! unsigned attribute it is B-T. The time of signing is told by the PDF and must not be told here a second time.

use ring::error::Unspecified;

use super::der::{self, tag};
use super::digest::Hash;
use super::identity::Identity;
use super::oid;

/// A signature that can still get a time stamp.
pub struct Signed<'i> {
    identity: &'i Identity,
    attributes: Vec<u8>,
    /// The signature itself: what a time stamp is about.
    pub value: Vec<u8>,
}

/// Signs a digest made by the hash of the identity's key.
///
/// # Errors
/// The system gives no random numbers.
pub fn sign<'i>(identity: &'i Identity, digest: &[u8]) -> Result<Signed<'i>, Unspecified> {
    let attributes = attributes(identity, digest);
    // Signed as a set, stored under a tag of its own (RFC 5652, 5.4).
    let value = identity.key.sign(&attributes)?;
    Ok(Signed { identity, attributes, value })
}

/// The most bytes a signature of an identity can have, without a time stamp.
pub fn longest(identity: &Identity) -> usize {
    let digest = vec![0; identity.key.hash().of(&[]).len()];
    let value = vec![0xff; identity.key.longest_signature()];
    Signed { identity, attributes: attributes(identity, &digest), value }.encode(None).len()
}

fn attribute(id: &[u8], value: &[u8]) -> Vec<u8> {
    der::sequence(&[&der::oid(id), &der::element(tag::SET, &[value])])
}

fn attributes(identity: &Identity, digest: &[u8]) -> Vec<u8> {
    let certificate = &identity.certificate;
    // SHA-256 is what a certificate is named by when nothing is said (RFC 5035, 4).
    let name = der::element(tag::constructed(4), &[&certificate.issuer]);
    let certificate_id = der::sequence(&[
        &der::element(tag::OCTET_STRING, &[&Hash::Sha256.of(&[&certificate.der])]),
        &der::sequence(&[&der::sequence(&[&name]), &certificate.serial]),
    ]);
    der::set_of(vec![
        attribute(oid::CONTENT_TYPE, &der::oid(oid::DATA)),
        attribute(oid::MESSAGE_DIGEST, &der::element(tag::OCTET_STRING, &[digest])),
        attribute(oid::SIGNING_CERTIFICATE_V2, &der::sequence(&[&der::sequence(&[&certificate_id])])),
    ])
}

impl Signed<'_> {
    /// The whole SignedData.
    pub fn encode(&self, time_stamp: Option<&[u8]>) -> Vec<u8> {
        let Identity { key, certificate, chain } = self.identity;
        let hash = key.hash().identifier();
        let certificates =
            der::set_of(std::iter::once(certificate).chain(chain).map(|c| c.der.clone()).collect::<Vec<_>>());
        let issuer_and_serial = der::sequence(&[&certificate.issuer, &certificate.serial]);
        let stamp =
            time_stamp.map(|token| der::element(tag::constructed(1), &[&attribute(oid::SIGNATURE_TIME_STAMP, token)]));
        let signer = der::sequence(&[
            &der::unsigned(&[1]),
            &issuer_and_serial,
            &hash,
            &retagged(&self.attributes, tag::constructed(0)),
            &key.identifier(),
            &der::element(tag::OCTET_STRING, &[&self.value]),
            stamp.as_deref().unwrap_or_default(),
        ]);
        let data = der::sequence(&[
            &der::unsigned(&[1]),
            &der::element(tag::SET, &[&hash]),
            &der::sequence(&[&der::oid(oid::DATA)]),
            &retagged(&certificates, tag::constructed(0)),
            &der::element(tag::SET, &[&signer]),
        ]);
        der::sequence(&[&der::oid(oid::SIGNED_DATA), &der::element(tag::constructed(0), &[&data])])
    }
}

/// The same element under another tag.
fn retagged(element: &[u8], tag: u8) -> Vec<u8> {
    let mut out = element.to_vec();
    if let Some(first) = out.first_mut() {
        *first = tag;
    }
    out
}

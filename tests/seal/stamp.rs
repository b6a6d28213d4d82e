//! A time stamp authority of the tests (RFC 3161): its reply to a request, signed with the identity `tsa`.
//!
//! In `conformance/` stands one of OpenSSL (`openssl ts`) and pyHanko judges the stamps.

use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use widerspruch::seal::certificate::Certificate;
use widerspruch::seal::der::{self, tag};
use widerspruch::seal::digest::Hash;
use widerspruch::seal::oid;

use crate::common::identities;

/// The clock of the tests, as GeneralizedTime and as UTCTime.
const TIME: &[u8] = b"20261122120000Z";
const SHORT_TIME: &[u8] = b"261122120000Z";
/// A policy of nobody's.
const POLICY: &[u8] = &[0x2a, 3, 4, 1];

/// The reply to a request: granted, with a token.
pub fn stamp(query: &[u8]) -> Vec<u8> {
    let mut request = der::only(query, tag::SEQUENCE).unwrap().inside();
    request.one(tag::INTEGER).unwrap();
    let imprint = request.one(tag::SEQUENCE).unwrap().whole;
    let nonce = request.one(tag::INTEGER).unwrap().whole;
    let granted = der::sequence(&[&der::unsigned(&[])]);
    der::sequence(&[&granted, &token(&info(imprint, nonce))])
}

/// TSTInfo.
fn info(imprint: &[u8], nonce: &[u8]) -> Vec<u8> {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    der::sequence(&[
        &der::unsigned(&[1]),
        &der::oid(POLICY),
        imprint,
        &der::unsigned(&number),
        &der::element(tag::GENERALIZED_TIME, &[TIME]),
        // Right to a second.
        &der::sequence(&[&der::unsigned(&[1])]),
        nonce,
    ])
}

/// SignedData of what is stamped (RFC 5652), as the token of a reply.
fn token(info: &[u8]) -> Vec<u8> {
    let file = |name: &str| fs::read(identities().join(name)).unwrap();
    let authority = Certificate::parse(&file("tsa.der")).unwrap();
    let attribute = |id: &[u8], value: &[u8]| der::sequence(&[&der::oid(id), &der::element(tag::SET, &[value])]);
    let octets = |bytes: &[u8]| der::element(tag::OCTET_STRING, &[bytes]);
    // SigningCertificateV2 (RFC 5035) with the digest of its own kind, SHA-256, which is left out.
    let by = der::sequence(&[&der::sequence(&[&der::sequence(&[&octets(&Hash::Sha256.of(&[&authority.der]))])])]);
    let attributes = der::set_of(vec![
        attribute(oid::CONTENT_TYPE, &der::oid(oid::TST_INFO)),
        attribute(oid::SIGNING_TIME, &der::element(tag::UTC_TIME, &[SHORT_TIME])),
        attribute(oid::MESSAGE_DIGEST, &octets(&Hash::Sha256.of(&[info]))),
        attribute(oid::SIGNING_CERTIFICATE_V2, &by),
    ]);
    let mut stored = attributes.clone();
    stored[0] = tag::constructed(0);
    let signer = der::sequence(&[
        &der::unsigned(&[1]),
        &der::sequence(&[&authority.issuer, &authority.serial]),
        &Hash::Sha256.identifier(),
        &stored,
        &der::sequence(&[&der::oid(oid::ECDSA_SHA256)]),
        &octets(&sign(&file("tsa.key"), &attributes)),
    ]);
    let enclosed = der::element(tag::constructed(0), &[&octets(info)]);
    let data = der::sequence(&[
        &der::unsigned(&[3]),
        &der::element(tag::SET, &[&Hash::Sha256.identifier()]),
        &der::sequence(&[&der::oid(oid::TST_INFO), &enclosed]),
        &der::element(tag::constructed(0), &[&authority.der, &file("sub.der")]),
        &der::element(tag::SET, &[&signer]),
    ]);
    der::sequence(&[&der::oid(oid::SIGNED_DATA), &der::element(tag::constructed(0), &[&data])])
}

fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
    let random = SystemRandom::new();
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, key, &random).unwrap();
    pair.sign(&random, message).unwrap().as_ref().to_vec()
}

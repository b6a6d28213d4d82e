//! Signatures that other programs make: judged rightly, whatever their encoding, key and digest.

use std::fs;

use widerspruch::seal::der::{self, Reader, tag};
use widerspruch::seal::verify::{Coverage, Integrity, Report};

use crate::common::identities::BY_OPENSSL;
use crate::common::{identities, replacing, root};
use crate::maker::Letter;
use crate::{english, is_good, reports, trust};

/// What `openssl cms` made of the letter; `tests/seal/openssl/signatures.txt` says with which key and options.
fn cms(name: &str, document: &[u8]) -> Vec<u8> {
    let folder = root().join(BY_OPENSSL);
    if replacing() {
        fs::write(folder.join("document"), document).unwrap();
    }
    assert!(document == fs::read(folder.join("document")).unwrap(), "OpenSSL signed another letter, see its README");
    fs::read(folder.join(format!("{name}.cms"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The names of all signatures: of those that tell something, or of the weak ones.
fn names(weak: bool) -> Vec<String> {
    let list = fs::read_to_string(root().join(BY_OPENSSL).join("signatures.txt")).unwrap();
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let names = lines.map(|line| line.split(' ').next().unwrap().to_owned());
    names.filter(|name| name.starts_with("weak-") == weak).collect()
}

fn signed(name: &str) -> Vec<u8> {
    Letter::new().signed_by("adbe.pkcs7.detached", |document| cms(name, document))
}

/// What is said of it, and that a changed document is found out.
fn judged(name: &str) -> Report {
    let file = signed(name);
    let mut changed = file.clone();
    let at = crate::find(&changed, b"10 EUR");
    changed[at] = b'9';
    let broken = reports(&changed).remove(0);
    assert_eq!((broken.integrity, broken.good), (Integrity::Broken, false), "{name}: {broken:?}");
    reports(&file).remove(0)
}

#[test]
fn every_usual_signature_by_openssl_is_good() {
    let names = names(false);
    assert_eq!(names.len(), 15);
    for name in names {
        let report = judged(&name);
        assert_eq!(report.coverage, Coverage::WholeFile);
        assert!(report.good, "{name}: {report:?}");
    }
}

/// The same signature with every length told by an end mark, and strings in pieces of 100 bytes (X.690, 8.1.3.6 and 8.7.3).
fn indefinite(der: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut reader = Reader::new(der);
    while !reader.is_empty() {
        let element = reader.any().unwrap();
        let pieces = match element.tag {
            tag::OCTET_STRING if element.content.len() > 100 => {
                element.content.chunks(100).flat_map(|piece| der::element(tag::OCTET_STRING, &[piece])).collect()
            }
            kind if kind & 0x20 != 0 => indefinite(element.content),
            _ => {
                out.extend(element.whole);
                continue;
            }
        };
        out.extend([element.tag | 0x20, 0x80]);
        out.extend::<Vec<u8>>(pieces);
        out.extend([0, 0]);
    }
    out
}

#[test]
fn lengths_told_by_an_end_mark_are_read() {
    for name in ["rsa2048", "p256", "rsa2048-noattr", "bp256"] {
        let file = Letter::new().signed_by("adbe.pkcs7.detached", |document| indefinite(&cms(name, document)));
        assert!(is_good(&file, &trust()), "{name}: {:?}", reports(&file));
    }
}

/// Ed25519 (RFC 8419); OpenSSL 3.0 makes no such signature, so it is put together here.
#[test]
fn ed25519_is_good() {
    use ring::signature::Ed25519KeyPair;
    use widerspruch::seal::certificate::Certificate;
    use widerspruch::seal::digest::Hash;
    use widerspruch::seal::oid;
    let file = |name: &str| fs::read(identities().join(name)).unwrap();
    let (key, authority) = (file("ed25519.key"), file("sub.der"));
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&key).unwrap();
    let signer = Certificate::parse(&file("ed25519.der")).unwrap();
    let file = Letter::new().signed_by("ETSI.CAdES.detached", |document| {
        let attribute = |id: &[u8], value: &[u8]| der::sequence(&[&der::oid(id), &der::element(tag::SET, &[value])]);
        let digest = der::element(tag::OCTET_STRING, &[&Hash::Sha512.of(&[document])]);
        let attributes = der::set_of(vec![
            attribute(oid::CONTENT_TYPE, &der::oid(oid::DATA)),
            attribute(oid::MESSAGE_DIGEST, &digest),
        ]);
        let mut stored = attributes.clone();
        stored[0] = tag::constructed(0);
        let info = der::sequence(&[
            &der::unsigned(&[1]),
            &der::sequence(&[&signer.issuer, &signer.serial]),
            &Hash::Sha512.identifier(),
            &stored,
            &der::sequence(&[&der::oid(oid::ED25519)]),
            &der::element(tag::OCTET_STRING, &[pair.sign(&attributes).as_ref()]),
        ]);
        let data = der::sequence(&[
            &der::unsigned(&[1]),
            &der::element(tag::SET, &[&Hash::Sha512.identifier()]),
            &der::sequence(&[&der::oid(oid::DATA)]),
            &der::element(tag::constructed(0), &[&signer.der, &authority]),
            &der::element(tag::SET, &[&info]),
        ]);
        der::sequence(&[&der::oid(oid::SIGNED_DATA), &der::element(tag::constructed(0), &[&data])])
    });
    assert!(is_good(&file, &trust()), "{:?}", reports(&file));
}

/// Others could have made them, so that they tell nothing; but neither are they wrong.
#[test]
fn what_is_too_weak_is_unknown() {
    let names = names(true);
    assert_eq!(names.len(), 4);
    for name in names {
        let why = if name.contains("1024") { "1024 bits only" } else { "SHA-1" };
        let report = judged(&name);
        assert_eq!((report.integrity, report.good), (Integrity::Unknown, false), "{name}: {report:?}");
        let said = english(&report.objections).join("; ");
        assert!(said.contains("too weak to tell") && said.contains(why), "{said}");
        assert_eq!(report.grade, None);
    }
    let by_sha1 = Letter::new().signed_by("adbe.pkcs7.sha1", |_| vec![0x30, 0]);
    let report = reports(&by_sha1).remove(0);
    assert_eq!(report.integrity, Integrity::Unknown);
    assert!(english(&report.objections)[0].contains("SHA-1"), "{report:?}");
}

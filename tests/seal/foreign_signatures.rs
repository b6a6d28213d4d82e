//! Signatures that other programs make: judged rightly, whatever their encoding, key and digest.

use std::fs;
use std::process::Command;

use widerspruch::seal::der::{self, Reader, tag};
use widerspruch::seal::verify::{Coverage, Integrity, Report};

use crate::common::identities;
use crate::maker::Letter;
use crate::{english, is_good, reports, trust};

/// What `openssl cms` makes of a document with the key of this name and these options.
pub fn cms(name: &str, options: &[&str], document: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    fs::write(&input, document).unwrap();
    let file = |suffix: &str| identities().join(format!("{name}.{suffix}"));
    let mut command = Command::new("openssl");
    command
        .args(["cms", "-sign", "-binary", "-outform", "DER", "-nosmimecap", "-in"])
        .arg(&input)
        .arg("-out")
        .arg(&output);
    command.arg("-signer").arg(file("pem")).arg("-inkey").arg(file("key"));
    command.arg("-certfile").arg(identities().join("chain.pem")).args(options);
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    fs::read(output).unwrap()
}

fn signed(name: &str, options: &[&str]) -> Vec<u8> {
    Letter::new().signed_by("adbe.pkcs7.detached", |document| cms(name, options, document))
}

/// What is said of it, and that a changed document is found out.
fn judged(name: &str, options: &[&str]) -> Report {
    let file = signed(name, options);
    let mut changed = file.clone();
    let at = crate::find(&changed, b"10 EUR");
    changed[at] = b'9';
    let broken = reports(&changed).remove(0);
    assert_eq!((broken.integrity, broken.good), (Integrity::Broken, false), "{name} {options:?}: {broken:?}");
    reports(&file).remove(0)
}

#[test]
fn every_usual_signature_is_good() {
    const PSS: &str = "rsa_padding_mode:pss";
    for (name, options) in [
        ("rsa2048", &[][..]),
        ("rsa2048", &["-noattr"]),
        ("p256", &["-noattr"]),
        ("p256", &["-md", "sha512"]),
        ("p521", &["-md", "sha512"]),
        ("p256", &["-keyid"]),
        ("rsa2048", &["-keyopt", PSS, "-keyopt", "rsa_pss_saltlen:20"]),
        ("rsa3072", &["-keyopt", PSS, "-keyopt", "rsa_mgf1_md:sha512", "-keyopt", "rsa_pss_saltlen:0"]),
        ("rsa2048", &["-keyopt", PSS, "-noattr"]),
        ("pss", &["-keyopt", PSS]),
        ("bp256", &[]),
        ("bp384", &["-md", "sha384"]),
        ("bp512", &["-md", "sha512", "-noattr"]),
        ("bp512", &["-md", "sha256"]),
    ] {
        let report = judged(name, options);
        assert_eq!(report.coverage, Coverage::WholeFile);
        assert!(report.good, "{name} {options:?}: {report:?}");
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
    for (name, options) in [("rsa2048", &[][..]), ("p256", &[]), ("rsa2048", &["-noattr"]), ("bp256", &[])] {
        let sign = |document: &[u8]| indefinite(&cms(name, options, document));
        let file = Letter::new().signed_by("adbe.pkcs7.detached", sign);
        assert!(is_good(&file, &trust()), "{name} {options:?}: {:?}", reports(&file));
    }
}

/// Ed25519 (RFC 8419); openssl of the tests is too old to make one, so it is put together here.
#[test]
fn ed25519_is_good() {
    use ring::signature::Ed25519KeyPair;
    use widerspruch::seal::certificate::Certificate;
    use widerspruch::seal::digest::Hash;
    use widerspruch::seal::oid;
    let read = |command: &mut Command| command.output().unwrap().stdout;
    let key =
        read(Command::new("openssl").args(["pkey", "-outform", "DER", "-in"]).arg(identities().join("ed25519.key")));
    let certificate = |name: &str| {
        read(
            Command::new("openssl")
                .args(["x509", "-outform", "DER", "-in"])
                .arg(identities().join(format!("{name}.pem"))),
        )
    };
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&key).unwrap();
    let signer = Certificate::parse(&certificate("ed25519")).unwrap();
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
            &der::element(tag::constructed(0), &[&signer.der, &certificate("cards")]),
            &der::element(tag::SET, &[&info]),
        ]);
        der::sequence(&[&der::oid(oid::SIGNED_DATA), &der::element(tag::constructed(0), &[&data])])
    });
    assert!(is_good(&file, &trust()), "{:?}", reports(&file));
}

/// Others could have made them, so that they tell nothing; but neither are they wrong.
#[test]
fn what_is_too_weak_is_unknown() {
    for (name, options, why) in [
        ("rsa1024", &[][..], "1024 bits only"),
        ("rsa1024", &["-noattr"], "1024 bits only"),
        ("rsa2048", &["-md", "sha1"], "SHA-1"),
        ("p256", &["-md", "sha1", "-noattr"], "SHA-1"),
    ] {
        let report = judged(name, options);
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

//! `[seal]` in a centre's file: every letter of a batch is signed, and none is joined to others.

use std::fs;

use super::{common, is_good, program, trust};

const CENTRE: &str = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\nmatter.grounds = [\"old-posts\"]\n\
    [seal]\nidentity = \"p256.p12\"\npassword_file = \"password\"\n";
const TABLE: &str = "reference;sender.name;sender.street;sender.postal_code;sender.city;sender.country;account.facebook.url\n\
    K-1;Änne Müller;Prüfstraße 1;39104;Magdeburg;DE;https://www.facebook.com/a\n\
    K-2;Jörg Groß;Prüfstraße 2;39104;Magdeburg;DE;https://www.facebook.com/b\n";

fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::copy(common::identities().join("p256.p12"), at("p256.p12")).unwrap();
    fs::write(at("password"), "geheim\n").unwrap();
    common::set_mode(&at("password"), 0o600);
    fs::write(at("centre.toml"), CENTRE).unwrap();
    fs::write(at("t.csv"), TABLE).unwrap();
    folder
}

fn batch(folder: &std::path::Path, more: &[&str]) -> common::Outcome {
    let args = ["--format", "json", "batch", "t.csv", "--centre", "centre.toml", "--out", "out"];
    common::outcome(program(folder).env_remove("WIDERSPRUCH_SEAL_PASSWORD").args(args).args(more))
}

#[test]
fn every_letter_of_a_batch_is_signed() {
    let folder = desk();
    let outcome = batch(folder.path(), &[]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    for name in ["K-1.pdf", "K-2.pdf"] {
        let bytes = fs::read(folder.path().join("out").join(name)).unwrap();
        assert!(is_good(&bytes, &trust()), "{name}");
    }
}

/// A signed letter waits as every other one: with a wrong row nothing of it is left; a signature that was made is not made again.
#[test]
fn a_signed_letter_waits_until_all_rows_are_good_and_is_signed_once() {
    let folder = desk();
    let out = folder.path().join("out");
    fs::write(
        folder.path().join("t.csv"),
        format!("{TABLE}K-3;Zoë Weiß;Weg 3;3910;Magdeburg;DE;https://www.facebook.com/c\n"),
    )
    .unwrap();
    let outcome = batch(folder.path(), &[]);
    assert_eq!((outcome.status, out.exists()), (Some(3), false), "{}", outcome.stderr);
    let outcome = batch(folder.path(), &["--skip-invalid", "--steps"]);
    assert_eq!(outcome.status, Some(1), "{}", outcome.stderr);
    let letters = || ["K-1.pdf", "K-2.pdf"].map(|name| fs::read(out.join(name)).unwrap());
    let before = letters();
    assert!(before.iter().all(|bytes| is_good(bytes, &trust())));
    assert!(out.join("next-steps/K-1.pdf").is_file() && !out.join("K-3.pdf").exists());
    fs::write(folder.path().join("t.csv"), TABLE).unwrap();
    assert_eq!(batch(folder.path(), &[]).status, Some(0));
    assert_eq!(letters(), before);
}

#[test]
fn without_the_key_no_letter_is_written() {
    let folder = desk();
    fs::write(folder.path().join("password"), "wrong-one\n").unwrap();
    let outcome = batch(folder.path(), &[]);
    assert_eq!(outcome.status, Some(3), "{}", outcome.stderr);
    assert!(outcome.errors().iter().all(|code| code == "seal::password"), "{}", outcome.stderr);
    assert!(!outcome.stderr.contains("wrong-one"));
    assert!(!folder.path().join("out/K-1.pdf").exists());
}

#[test]
fn sealed_letters_are_not_joined() {
    let folder = desk();
    let outcome = batch(folder.path(), &["--print-file", "all.pdf"]);
    assert_eq!(outcome.status, Some(3), "{}", outcome.stderr);
    assert!(outcome.errors().iter().all(|code| code == "batch::sealed-print-file"), "{}", outcome.stderr);
    assert!(!folder.path().join("all.pdf").exists());
}

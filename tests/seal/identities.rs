//! What must not sign does not, and no password is ever told.

use std::fs;
use std::path::Path;

use widerspruch::seal::Identity;
use widerspruch::secret::Password;

use crate::common::{self, Outcome, identities, outcome, root};
use crate::{foreign, now};

const SECRET: &str = "geheim";

fn sign(folder: &Path, identity: &str, password: Option<&str>, more: &[&str]) -> Outcome {
    fs::write(folder.join("x.pdf"), foreign()).unwrap();
    let mut command = common::program();
    command.current_dir(folder).args(["--format", "json", "sign", "x.pdf", "--identity"]);
    command.arg(identities().join(identity)).args(more);
    command.env_remove("WIDERSPRUCH_SEAL_PASSWORD");
    if let Some(password) = password {
        command.env("WIDERSPRUCH_SEAL_PASSWORD", password);
    }
    let outcome = outcome(&mut command);
    if outcome.status != Some(0) {
        assert!(!folder.join("x-signed.pdf").exists(), "something was written");
        assert!(outcome.stdout.is_empty());
    }
    outcome
}

#[test]
fn identities_whose_signatures_would_be_worthless_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (identity, code) in [
        ("expired.p12", "seal::expired"),
        ("future.p12", "seal::not-yet-valid"),
        ("usage.p12", "seal::usage"),
        ("server.p12", "seal::usage"),
        ("p521.p12", "seal::key"),
        ("rsa1024.p12", "seal::key"),
        ("old.p12", "seal::old-identity"),
        ("nokey.p12", "seal::identity"),
        ("ca.pem", "seal::identity"),
        ("no-such.p12", "seal::identity"),
    ] {
        let refused = sign(folder.path(), identity, Some(SECRET), &[]).exits(4);
        assert_eq!(refused.codes(), [code], "{identity}");
        assert!(!refused.stderr.contains(SECRET), "{identity}");
        assert!(refused.problems()[0]["help"].as_str().is_some_and(|help| !help.is_empty()), "{identity}");
    }
}

#[test]
fn a_letter_with_a_refused_identity_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let case = fs::read_to_string(root().join("examples/objection.toml")).unwrap();
    let identity = identities().join("expired.p12");
    fs::write(folder.path().join("x.toml"), format!("{case}\n[seal]\nidentity = \"{}\"\n", identity.display()))
        .unwrap();
    let mut command = crate::program(folder.path());
    let refused = outcome(command.args(["--format", "json", "render", "x.toml"])).exits(4);
    assert_eq!(refused.codes(), ["seal::expired"]);
    assert_eq!(common::names(folder.path()), ["x.toml"]);
}

/// One byte of the private key changed: it is another key now, and not the certificate's.
#[test]
fn a_key_that_is_not_the_certificates_is_refused() {
    let mut file = fs::read(identities().join("plain.p12")).unwrap();
    let open = |file: &[u8]| Identity::open(file, "plain.p12", &Password::typed(String::new()), now());
    assert!(open(&file).is_ok());
    // ECPrivateKey: version 1, then the number.
    let at = crate::find(&file, &[2, 1, 1, 4, 0x20]) + 20;
    file[at] ^= 1;
    assert_eq!(open(&file).unwrap_err().code, "seal::mismatch");
}

#[test]
fn a_damaged_identity_is_refused_and_never_panics() {
    let file = fs::read(identities().join("p256.p12")).unwrap();
    for at in (0..file.len()).step_by(7) {
        let mut damaged = file.clone();
        damaged[at] ^= 0x55;
        // What changed nothing that counts may still open: the name of the key, for one.
        let _ = Identity::open(&damaged, "x", &Password::typed(SECRET.into()), now());
        assert!(Identity::open(&file[..at], "x", &Password::typed(SECRET.into()), now()).is_err());
    }
}

#[cfg(unix)]
#[test]
fn passwords_come_from_anywhere_but_arguments() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("password");
    fs::write(&file, "geheim\nsecond line\n").unwrap();
    common::set_mode(&file, 0o600);
    let by_file = ["--password-file", "password", "--force"];
    sign(folder.path(), "p256.p12", None, &by_file).exits(0);
    sign(folder.path(), "p256.p12", None, &["--force", "--password-command", "printf", "geheim\\n"]).exits(0);
    sign(folder.path(), "nopass.p12", None, &["--force"]).exits(0);
    sign(folder.path(), "plain.p12", None, &["--force"]).exits(0);
    sign(folder.path(), "umlaut.p12", Some("pässwört€"), &["--force"]).exits(0);
    fs::remove_file(folder.path().join("x-signed.pdf")).unwrap();

    for (password, more) in [
        (Some("wrong-one"), &[][..]),
        (Some(""), &[]),
        (None, &["--password-command", "false"]),
        (None, &["--password-command", "/no/such/program", SECRET]),
        (None, &["--password-command", "true"]),
        (None, &["--password-file", "no-such-file"]),
    ] {
        let refused = sign(folder.path(), "p256.p12", password, more).exits(4);
        assert_eq!(refused.codes(), ["seal::password"], "{more:?}");
        assert!(!refused.stderr.contains(SECRET) && !refused.stderr.contains("wrong-one"), "{}", refused.stderr);
    }
    #[cfg(unix)]
    {
        common::set_mode(&file, 0o640);
        let refused = sign(folder.path(), "p256.p12", None, &by_file).exits(4);
        assert!(refused.problems()[0]["message"].as_str().unwrap().contains("others can read"));
    }
}

#[test]
fn nothing_secret_is_printed_for_debugging() {
    assert_eq!(format!("{:?}", crate::identity("p256")), "Identity { .. }");
}

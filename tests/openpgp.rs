//! Encryption, judged by GnuPG: it makes the keys, and what the program encrypts it decrypts to the same bytes. GnuPG must be
//! there; a test that is skipped shows nothing.

#![cfg(feature = "openpgp")]
#![allow(clippy::disallowed_methods, reason = "a test works with the program of another")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Message, Parts};
use widerspruch::mail::openpgp;
use widerspruch::problem::Problem;
use widerspruch::smtp::settings::RecipientKey;

fn gpg(home: &Path, args: &[&str], input: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut child = Command::new("gpg")
        .args(["--batch", "--yes", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "", "--homedir"])
        .arg(home)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("gpg (Debian: gnupg) is needed for this test");
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "gpg {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

struct Ring {
    home: tempfile::TempDir,
}

impl Ring {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
        }
        Ring { home }
    }

    fn key(&self, algorithm: &str, lasts: &str) -> RecipientKey {
        let home = self.home.path();
        gpg(home, &["--quick-generate-key", "Amt <amt@example.net>", algorithm, "default", lasts], b"");
        let key = self.exported();
        if algorithm.starts_with("rsa") {
            // gpg makes a part for encryption by itself only where it may choose all of the key.
            gpg(home, &["--quick-add-key", &key.fingerprint, algorithm, "encr", lasts], b"");
        }
        self.exported()
    }

    fn exported(&self) -> RecipientKey {
        let home = self.home.path();
        let listing = String::from_utf8(gpg(home, &["--with-colons", "--list-keys"], b"")).unwrap();
        let fingerprint = listing.lines().rfind(|l| l.starts_with("fpr")).map(|_| {
            // The first fingerprint is that of the primary key.
            listing.lines().find(|l| l.starts_with("fpr")).unwrap().split(':').nth(9).unwrap().to_owned()
        });
        let file: PathBuf = home.join("key.asc");
        std::fs::write(&file, gpg(home, &["--armor", "--export"], b"")).unwrap();
        RecipientKey { address: "amt@example.net".into(), file, fingerprint: fingerprint.unwrap() }
    }
}

fn encrypt(key: &RecipientKey, now: DateTime<Utc>) -> Result<Message, Problem> {
    let from = mailbox::mailbox("Änne <aenne@example.org>").unwrap();
    let to = mailbox::mailbox("Amt <amt@example.net>").unwrap();
    let parts = Parts {
        from: &from,
        reply_to: None,
        to: &to,
        subject: "Beschwerde",
        text: "Geheimer Text mit Größe\n",
        file_name: "Beschwerde.pdf",
        pdf: b"%PDF-1.7 geheim",
    };
    openpgp::build(&parts, key, now)
}

fn now() -> DateTime<Utc> {
    Utc::now()
}

#[test]
fn gpg_reads_what_was_encrypted() {
    for algorithm in ["rsa3072", "future-default"] {
        let ring = Ring::new();
        let key = ring.key(algorithm, "1y");
        let message = encrypt(&key, now()).unwrap();
        let text = String::from_utf8(message.bytes).unwrap();
        assert!(text.is_ascii() && !text.contains("geheim") && !text.contains("Geheim"));
        assert!(
            text.contains("multipart/encrypted")
                && text.contains("application/pgp-encrypted")
                && text.contains("Version: 1")
        );
        let start = text.find("-----BEGIN PGP MESSAGE-----").unwrap();
        let end = text.find("-----END PGP MESSAGE-----").unwrap() + 25;
        let plain = String::from_utf8(gpg(ring.home.path(), &["--decrypt"], &text.as_bytes()[start..end])).unwrap();
        assert!(plain.contains("Geheimer Text mit Gr=C3=B6=C3=9Fe"), "{plain}");
        use base64::Engine;
        assert!(plain.contains(&base64::engine::general_purpose::STANDARD.encode("%PDF-1.7 geheim")), "{plain}");
        assert!(plain.contains("Content-Type: multipart/mixed"), "{plain}");
    }
}

#[test]
fn a_key_that_must_not_be_used_stops_the_mail() {
    let refused = |key: &RecipientKey, when, part: &str| {
        let problem = encrypt(key, when).unwrap_err();
        assert_eq!(problem.code.as_str(), "mail::openpgp-key");
        assert!(problem.message().contains(part), "{part}: {}", problem.message());
    };
    let ring = Ring::new();
    let key = ring.key("rsa3072", "1y");
    let year = chrono::TimeDelta::days(366);
    refused(&key, now() + year, "expired");
    let other = RecipientKey { fingerprint: "A".repeat(40), ..key.clone() };
    refused(&other, now(), "fingerprint");
    refused(&RecipientKey { file: "/nonexistent".into(), ..key.clone() }, now(), "No such file");
    std::fs::write(&key.file, "no key").unwrap();
    refused(&key, now(), "no public key");
    // Revoked: gpg makes the certificate with the key.
    let key = ring.exported();
    let revocation = ring.home.path().join(format!("openpgp-revocs.d/{}.rev", key.fingerprint));
    let text = std::fs::read_to_string(revocation).unwrap().replace(":-----BEGIN", "-----BEGIN");
    gpg(ring.home.path(), &["--import"], text.as_bytes());
    refused(&ring.exported(), now(), "revoked");
    // A key that only signs.
    let ring = Ring::new();
    gpg(ring.home.path(), &["--quick-generate-key", "Amt <amt@example.net>", "rsa3072", "sign", "1y"], b"");
    refused(&ring.exported(), now(), "no part for encryption");
}

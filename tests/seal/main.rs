//! Cryptographic signatures: made, refused, checked, attacked.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

#[path = "../common/mod.rs"]
mod common;

mod attacks;
mod authority;
mod batch;
mod encrypted;
mod foreign_signatures;
mod forgeries;
mod fuzz;
mod identities;
mod maker;
mod signing;
mod stamp;

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::office::{Office, Press};
use widerspruch::seal::verify::{Report, Trust, verify};
use widerspruch::seal::{Identity, Sealer, update};
use widerspruch::secret::Password;
use widerspruch::words::{Say, Words};

/// The clock of these tests.
pub fn now() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(12, 0, 0).unwrap().and_utc()
}

/// The identity of this name.
pub fn identity(name: &str) -> Identity {
    let file = std::fs::read(common::identities().join(format!("{name}.p12"))).unwrap();
    Identity::open(&file, name, &Password::typed("geheim".into()), now()).unwrap()
}

/// Signs with the identity of this name, without a time stamp.
pub fn sealer(name: &str) -> Sealer {
    Sealer::new(identity(name), None, now())
}

/// Trust in the root of the identities.
pub fn trust() -> Trust {
    let pem = std::fs::read(common::identities().join("ca.pem")).unwrap();
    Trust::new(&[], CertificateDer::pem_slice_iter(&pem).map(Result::unwrap).collect())
}

/// What is said of a file that can be read.
pub fn reports(bytes: &[u8]) -> Vec<Report> {
    verify(bytes, &trust(), now()).unwrap()
}

/// Sentences in English.
pub fn english(sentences: &[Say]) -> Vec<String> {
    sentences.iter().map(|sentence| Words::english().say(sentence)).collect()
}

/// Whether a file counts as well signed: it has signatures, and all are good.
pub fn is_good(bytes: &[u8], trust: &Trust) -> bool {
    verify(bytes, trust, now()).is_ok_and(|reports| !reports.is_empty() && reports.iter().all(|r| r.good))
}

/// The example letter as PDF, signed if there is a sealer.
pub fn letter(sealer: Option<&Sealer>) -> Vec<u8> {
    let office = Office::builtin();
    let (case, _) = load::file(&common::root().join("examples/objection.toml"), &Directory::builtin()).unwrap();
    let draft = office.draft(&case, now().date_naive()).unwrap();
    Press::new(&office).print(&case, &draft, sealer).unwrap().bytes
}

/// Any PDF signed by adding to it.
pub fn signed(pdf: &[u8], sealer: &Sealer) -> Vec<u8> {
    update::sign(pdf, "test.pdf", sealer).unwrap()
}

/// A small PDF that no program of ours wrote, with a classic table.
pub fn foreign() -> Vec<u8> {
    let content = "BT /F 12 Tf 20 50 Td (I owe you 100 euros) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).into_bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").into_bytes()));
    out.extend(
        format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).into_bytes(),
    );
    out
}

/// Adds objects to a PDF with a classic table, as an update.
pub fn updated(pdf: &[u8], objects: &[(u32, &str)], size: u32) -> Vec<u8> {
    let mut out = pdf.to_vec();
    let previous = last_start(pdf);
    let mut sections = String::new();
    for (number, object) in objects {
        sections += &format!("{number} 1\n{:010} 00000 n \n", out.len());
        out.extend(format!("{number} 0 obj\n{object}\nendobj\n").into_bytes());
    }
    let start = out.len();
    out.extend(
        format!(
            "xref\n{sections}trailer\n<< /Size {size} /Root 1 0 R /Prev {previous} >>\nstartxref\n{start}\n%%EOF\n"
        )
        .into_bytes(),
    );
    out
}

fn last_start(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.rsplit("startxref").next().unwrap().trim().lines().next().unwrap().trim().parse().unwrap()
}

/// Where something stands last in a file.
pub fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).rposition(|window| window == wanted).expect("it is there")
}

/// The program with the password in its environment.
pub fn program(folder: &Path) -> std::process::Command {
    let mut command = common::program();
    command.current_dir(folder).env("WIDERSPRUCH_SEAL_PASSWORD", "geheim");
    command
}

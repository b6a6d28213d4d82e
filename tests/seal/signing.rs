//! What is signed is good, whoever's key and whoever's document it is.

use std::fs;

use chrono::Datelike;
use serde_json::json;
use widerspruch::directory::Directory;
use widerspruch::seal::Sealer;
use widerspruch::seal::verify::{Changes, Coverage, Integrity};

use crate::common::{self, identities, outcome, root};
use crate::{foreign, identity, letter, now, program, reports, sealer, signed};

#[test]
fn letters_are_signed_with_every_kind_of_key() {
    for kind in ["rsa2048", "rsa3072", "p256", "p384"] {
        let all = reports(&letter(Some(&sealer(kind))));
        let [report] = all.as_slice() else { panic!("{all:?}") };
        assert!(report.good, "{report:?}");
        assert_eq!((report.coverage, report.changes), (Coverage::WholeFile, Changes::None));
        assert_eq!(report.signer, Some(format!("Änne Müller ({kind})")));
        assert_eq!(report.signed_at, Some(now()));
        assert_eq!(report.level.unwrap().to_string(), "PAdES-B-B");
    }
}

/// With enclosures of every kind as well: nothing is added behind the signature.
#[test]
fn every_example_can_be_sealed() {
    let office = widerspruch::office::Office::builtin();
    let mut press = widerspruch::office::Press::new(&office);
    let sealer = sealer("p256");
    for file in common::cases(&root().join("examples")) {
        let (case, _) = widerspruch::case::load::file(&file, &Directory::builtin()).unwrap();
        let draft = office.draft(&case, now().date_naive()).unwrap();
        let pdf = press.print(&case, &draft, Some(&sealer)).unwrap();
        let all = reports(&pdf.bytes);
        assert!(all.len() == 1 && all[0].good, "{}: {all:?}", file.display());
        assert_eq!(pdf.conformance, press.print(&case, &draft, None).unwrap().conformance);
        assert_eq!(lopdf::Document::load_mem(&pdf.bytes).unwrap().get_pages().len(), pdf.pages);
    }
}

/// The place that is kept is as large as the signature, not as large as any might be.
#[test]
fn a_signature_costs_little_room() {
    let (plain, sealed) = (letter(None).len(), letter(Some(&sealer("p256"))).len());
    assert!(sealed - plain < 6000, "{plain} and {sealed} bytes");
    let text = String::from_utf8_lossy(&letter(Some(&sealer("rsa2048")))).into_owned();
    let contents = text.split("/Contents<").nth(1).unwrap().split('>').next().unwrap();
    assert!(contents.trim_end_matches('0').len() + 40 > contents.len(), "room for {}", contents.len());
}

/// RSA signatures are the same each time, so sealed letters are as well.
#[test]
fn a_letter_sealed_with_rsa_is_the_same_to_the_byte() {
    assert!(letter(Some(&sealer("rsa2048"))) == letter(Some(&sealer("rsa2048"))));
}

#[test]
fn a_seal_that_is_not_to_be_seen_leaves_the_page_as_it_is() {
    let hidden = Sealer::new(identity("p256"), None, now()).telling(Some("Grund".into()), false);
    let bytes = letter(Some(&hidden));
    assert!(reports(&bytes)[0].good);
    let pages = |bytes: &[u8]| {
        let document = lopdf::Document::load_mem(bytes).unwrap();
        document.get_pages().values().map(|page| document.get_page_content(*page)).collect::<Vec<_>>()
    };
    assert!(pages(&bytes) == pages(&letter(None)));
}

#[test]
fn any_document_is_signed_and_its_bytes_stay() {
    for document in [foreign(), letter(None)] {
        let once = signed(&document, &sealer("p384"));
        assert!(once.starts_with(&document));
        let twice = signed(&once, &sealer("rsa2048"));
        assert!(twice.starts_with(&once));
        let thrice = signed(&twice, &sealer("p256"));
        let all = reports(&thrice);
        assert_eq!(all.len(), 3);
        for (index, report) in all.iter().enumerate() {
            assert!(report.good, "{report:?}");
            assert_eq!(report.field, format!("Signature{}", index + 1));
            let last = index == 2;
            assert_eq!(report.coverage, if last { Coverage::WholeFile } else { Coverage::EarlierRevision });
            assert_eq!(report.changes, if last { Changes::None } else { Changes::Signatures });
        }
    }
}

/// A table for programs that know tables only, and a stream with what it hides from them.
fn hybrid() -> Vec<u8> {
    let mut out = foreign();
    let (font, table) = (crate::find(&out, b"5 0 obj"), crate::find(&out, b"xref\n0 6"));
    out.truncate(table);
    let stream = out.len();
    let row: Vec<u8> = [&[1][..], &(font as u32).to_be_bytes(), &[0]].concat();
    out.extend(b"6 0 obj\n<< /Type /XRef /W [1 4 1] /Index [5 1] /Size 7 /Length 6 >>\nstream\n");
    out.extend(row);
    out.extend(b"\nendstream\nendobj\n");
    let start = out.len();
    let whole = foreign();
    let entries = &whole[table + 9..table + 9 + 5 * 20];
    out.extend(b"xref\n0 6\n");
    out.extend(entries);
    out.extend(b"0000000000 00000 f \n");
    out.extend(
        format!("trailer\n<< /Size 7 /Root 1 0 R /XRefStm {stream} >>\nstartxref\n{start}\n%%EOF\n").into_bytes(),
    );
    out
}

#[test]
fn a_hybrid_file_is_read_whole_and_signed() {
    let document = hybrid();
    let read = widerspruch::seal::read::PdfFile::open(&document).unwrap();
    assert!(matches!(read.object(5).unwrap(), lopdf::Object::Dictionary(_)));
    let twice = signed(&signed(&document, &sealer("p256")), &sealer("p384"));
    assert!(reports(&twice).iter().all(|report| report.good), "{:?}", reports(&twice));
    // What the stream hides is guarded as well.
    let changed = crate::updated(&twice, &[(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")], 30);
    assert!(reports(&changed).iter().all(|report| report.changes == Changes::Document));
}

#[test]
fn a_certificate_that_calls_itself_qualified_is_told_apart() {
    let grade = |name: &str| reports(&signed(&foreign(), &sealer(name)))[0].grade.unwrap().say();
    let grade = |name: &str| widerspruch::words::Words::english().say(&grade(name));
    assert!(grade("p256").contains("advanced electronic signature at most, not a qualified one"));
    assert!(grade("qualified").contains("by what its certificate says; the EU trusted lists were not asked"));
}

#[test]
fn an_unknown_issuer_is_intact_but_never_good() {
    let report = reports(&signed(&foreign(), &sealer("stranger"))).remove(0);
    assert_eq!((report.integrity, report.trusted, report.good), (Integrity::Intact, false, false));
}

#[test]
fn documents_that_permit_no_signature_are_refused() {
    let refused = |document: &[u8]| widerspruch::seal::update::sign(document, "x.pdf", &sealer("p256")).unwrap_err();
    let replaced = |old: &str, new: &str| String::from_utf8(foreign()).unwrap().replacen(old, new, 1).into_bytes();
    assert_eq!(refused(b"no pdf").code, "seal::document");
    let encrypted = replaced("/Root 1 0 R", "/Root 1 0 R /Encrypt 5 0 R");
    assert!(refused(&encrypted).message().contains("encrypted"));
    // Certified with P = 1: no changes at all.
    let certified = crate::updated(
        &foreign(),
        &[
            (1, "<< /Type /Catalog /Pages 2 0 R /Perms << /DocMDP 6 0 R >> >>"),
            (6, "<< /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >>"),
        ],
        7,
    );
    assert_eq!(refused(&certified).code, "seal::certified");
}

/// The example case with a seal by this identity and more lines in the section.
fn sealed_case(folder: &std::path::Path, name: &str, more: &str) -> String {
    let case = fs::read_to_string(root().join("examples/objection.toml")).unwrap();
    let file = format!("{name}.toml");
    let identity = identities().join(format!("{name}.p12"));
    fs::write(folder.join(&file), format!("{case}\n[seal]\nidentity = \"{}\"\n{more}\n", identity.display())).unwrap();
    file
}

#[test]
fn render_signs_and_verify_agrees() {
    let folder = tempfile::tempdir().unwrap();
    let case = sealed_case(folder.path(), "p256", "reason = \"Widerspruch nach Art. 21 DSGVO\"");
    let rendered = outcome(program(folder.path()).args(["render", &case, "--format", "json"])).exits(0).json();
    let expected = json!({"level": "PAdES-B-B", "signer": "Änne Müller (p256)", "grade": "advanced-at-most"});
    assert_eq!(rendered[0]["signature"], expected);

    let ca = identities().join("ca.pem");
    let verify = |more: &[&str]| {
        let mut command = program(folder.path());
        outcome(command.args(["verify", "p256.pdf", "--format", "json"]).args(more))
    };
    let verified = verify(&["--trust", ca.to_str().unwrap()]).exits(0).json();
    let signature = &verified[0]["signatures"][0];
    for (field, value) in [
        ("signer", json!("Änne Müller (p256)")),
        ("integrity", json!("intact")),
        ("coverage", json!("whole-file")),
        ("changes", json!("none")),
        ("level", json!("PAdES-B-B")),
        ("trusted", json!(true)),
        ("signed_at", json!("2026-11-22T12:00:00Z")),
        ("timestamp", json!(null)),
        ("good", json!(true)),
    ] {
        assert_eq!(signature[field], value, "{field}");
    }
    // Without the root nobody vouches for it.
    let untrusted = verify(&[]).exits(4);
    assert_eq!(untrusted.codes(), ["seal::not-good"]);
    assert_eq!(untrusted.json()[0]["signatures"][0]["trusted"], json!(false));
}

#[test]
fn a_document_without_a_signature_is_not_good() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.pdf"), foreign()).unwrap();
    let said = outcome(program(folder.path()).args(["verify", "x.pdf", "--format", "json"])).exits(4);
    assert_eq!(said.codes(), ["seal::unsigned"]);
    assert_eq!(said.json()[0]["signatures"], json!([]));
}

#[test]
fn sign_writes_another_file_and_keeps_the_first() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.pdf"), foreign()).unwrap();
    let identity = identities().join("p256.p12");
    let sign = |more: &[&str]| {
        let mut command = program(folder.path());
        outcome(command.args(["sign", "x.pdf", "--format", "json", "--identity"]).arg(&identity).args(more))
    };
    let signed = sign(&[]).exits(0).json();
    assert_eq!(signed["pdf"], json!("x-signed.pdf"));
    assert_eq!(sign(&[]).exits(3).codes(), ["output::exists"]);
    assert!(fs::read(folder.path().join("x.pdf")).unwrap() == foreign());
    assert!(reports(&fs::read(folder.path().join("x-signed.pdf")).unwrap())[0].good);
    sign(&["--timestamp", "tsa.example"]).exits(2);
    assert_eq!(common::names(folder.path()), ["x-signed.pdf", "x.pdf"]);
}

/// A byte order mark before the file, from which offsets do not count; and absent objects
/// with a generation that is none.
#[test]
fn small_faults_that_change_nothing_are_no_reason_to_refuse() {
    let marked = [b"\xef\xbb\xbf".as_slice(), &foreign()].concat();
    let text = String::from_utf8(foreign()).unwrap();
    let absent = text.replacen("0000000000 65535 f", "0000000000 65536 n", 1).into_bytes();
    for document in [marked, absent] {
        let file = signed(&signed(&document, &sealer("p256")), &sealer("p384"));
        assert!(file.starts_with(&document));
        assert!(reports(&file).iter().all(|report| report.good), "{:?}", reports(&file));
    }
}

/// The clock of the signer is nobody's proof: a time at which there was no certificate is told, and held against nobody.
#[test]
fn a_time_outside_the_days_of_the_certificate_is_told() {
    let at = |year: i32| now().with_year(year).unwrap();
    let by = |year: i32| Sealer::new(identity("p256"), None, at(year));
    let early = reports(&signed(&foreign(), &by(2019))).remove(0);
    assert!(early.good && early.signed_at == Some(at(2019)), "{early:?}");
    assert_eq!(early.signed_outside.map(|days| days.from.year()), Some(2020));
    assert_eq!(reports(&signed(&foreign(), &by(2024))).remove(0).signed_outside, None);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.pdf"), signed(&foreign(), &by(2019))).unwrap();
    let ca = identities().join("ca.pem");
    let said = outcome(program(folder.path()).args(["verify", "x.pdf", "--trust"]).arg(&ca)).exits(0);
    let said = String::from_utf8_lossy(&said.stdout);
    assert!(said.contains("? its certificate did not count at that time"), "{said}");
}

/// Naming an authority makes a certificate trusted that leads nowhere, and none that has ended.
#[test]
fn what_helps_against_mistrust_is_what_is_advised() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.pdf"), signed(&foreign(), &sealer("p256"))).unwrap();
    let ca = identities().join("ca.pem");
    let help = |today: &str, more: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        command.current_dir(folder.path());
        let args = ["--today", today, "verify", "x.pdf", "--format", "json"];
        outcome(command.args(args).args(more)).exits(4).problems()[0]["help"].as_str().unwrap().to_owned()
    };
    assert!(help("2026-11-22", &[]).contains("--trust"));
    let ended = help("2050-11-22", &["--trust", ca.to_str().unwrap()]);
    assert!(!ended.contains("--trust") && ended.contains("time stamp"), "{ended}");
}

/// Perhaps the file of somebody else was taken; a certificate of one's own is spelled in many ways.
#[test]
fn a_certificate_of_somebody_else_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let case = sealed_case(folder.path(), "p256", "");
    let told = |name: &str| {
        let text = fs::read_to_string(folder.path().join(&case)).unwrap();
        let text = text.replacen("name = \"Änne Müller\"", &format!("name = \"{name}\""), 1);
        assert!(text.contains(name), "{text}");
        fs::write(folder.path().join("own.toml"), text).unwrap();
        outcome(program(folder.path()).args(["render", "own.toml", "--force", "--format", "json"])).exits(0).codes()
    };
    assert_eq!(told("Cem Şahin"), ["seal::other-signer"]);
    for own in ["Änne Müller", "ANNE MUELLER", "Dr. Ä. Müller-Weiß"] {
        assert!(told(own).is_empty(), "{own}");
    }
}

/// Paper does not carry the signature, so nobody is only told to print.
#[test]
fn the_steps_of_a_sealed_letter_send_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let case = sealed_case(folder.path(), "p256", "");
    let steps = outcome(program(folder.path()).args(["render", &case])).exits(0);
    let steps = String::from_utf8_lossy(&steps.stdout).into_owned();
    assert!(steps.contains("Senden Sie die Datei selbst.") && !steps.contains("• Drucken Sie"), "{steps}");
}

//! E-mails as evidence: their heads, text and attachments, and nothing that a stranger hides in them.

use base64::Engine;
use lopdf::Document;

use crate::common::pdf::drawn_text;
use crate::make::*;

fn base64(bytes: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    text.as_bytes().chunks(76).map(|l| format!("{}\r\n", std::str::from_utf8(l).unwrap())).collect()
}

const HEADS: &str = "From: =?utf-8?q?Datenschutz_M=C3=BCller?= <dpo@example.org>\r\nTo: Anna <anna@example.org>\r\nCc: c@example.org\r\n\
                     Date: Mon, 1 Sep 2026 10:15:00 +0200\r\nSubject: Ihr Widerspruch\r\nMIME-Version: 1.0\r\n\
                     X-Mailer: geheim\r\nReceived: from [10.1.2.3]\r\n";

fn plain(text: &str) -> Vec<u8> {
    format!("{HEADS}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}").into_bytes()
}

fn multipart(parts: &[String]) -> Vec<u8> {
    let parts: String = parts.iter().map(|p| format!("--grenze\r\n{p}\r\n")).collect();
    format!("{HEADS}Content-Type: multipart/mixed; boundary=grenze\r\n\r\n{parts}--grenze--\r\n").into_bytes()
}

fn attached(kind: &str, name: &str, bytes: &[u8]) -> String {
    format!(
        "Content-Type: {kind}\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        base64(bytes)
    )
}

/// The text of the letter as a reader copies it, and what was told.
fn letter(name: &str, mail: &[u8]) -> (String, serde_json::Value, Vec<String>, Vec<u8>) {
    let folder = folder(&[(name, mail)]);
    let outcome = render(folder.path()).exits(0);
    let path = folder.path().join("case.pdf");
    let text = drawn_text(&Document::load(&path).unwrap()).replace("\u{ad}\n", "");
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (words, outcome.json()[0].clone(), outcome.codes(), std::fs::read(path).unwrap())
}

#[test]
fn a_mail_becomes_pages_of_ours_and_keeps_the_standards() {
    let (words, json, codes, bytes) = letter(
        "beleg.eml",
        &plain("Sehr geehrte Frau Müller,\r\n\r\nIhr Widerspruch ist eingegangen.\r\n> zitiert\r\n"),
    );
    assert_eq!(codes, [""; 0]);
    assert_eq!(json["conformance"], serde_json::json!(["PDF/A-2a", "PDF/UA-1"]));
    assert_eq!(json["pages"], 3);
    for part in [
        "Von: Datenschutz Müller <dpo@example.org>",
        "An: Anna <anna@example.org>",
        "Kopie: c@example.org",
        "Datum: Mon, 1 Sep 2026 10:15:00 +0200",
        "Betreff: Ihr Widerspruch",
        "Sehr geehrte Frau Müller, Ihr Widerspruch ist eingegangen. > zitiert",
        "Anlage 1, Seite 1 von 1",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let document = Document::load_mem(&bytes).unwrap();
    assert!(claims(&document));
    let all = everything(&document, &bytes);
    for gone in ["geheim", "10.1.2.3", "beleg.eml"] {
        assert!(!contains(&all, gone.as_bytes()), "{gone}");
    }
}

#[test]
fn what_is_attached_follows_and_the_rest_is_listed() {
    let parts = [
        "Content-Type: text/plain; charset=utf-8\r\n\r\nSiehe Anhang.".to_owned(),
        attached("image/jpeg", "foto.jpg", &photo(&picture(80, 60), 6)),
        attached("application/pdf", "seiten.pdf", &four_pages()),
        attached("application/zip", "archiv.zip", b"PK\x03\x04 1234567890"),
        attached("application/pdf", "kaputt.pdf", b"%PDF-1.7\nnichts"),
        attached("message/rfc822", "mail.eml", &plain("innen")),
    ];
    let (words, json, codes, bytes) = letter("a.eml", &multipart(&parts));
    assert_eq!(codes, ["enclosure::no-conformance", "enclosure::attachment"]);
    assert_eq!(json["conformance"], serde_json::json!([]));
    assert_eq!(json["pages"], 2 + 1 + 1 + 4);
    for part in [
        "Anhänge",
        "foto.jpg (",
        "): auf den folgenden Seiten",
        "seiten.pdf (",
        "archiv.zip (15 B): nicht angefügt",
        "kaputt.pdf (15 B): nicht angefügt",
        "Anlage 1, Seite 6 von 6",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!words.contains("innen"));
    let document = Document::load_mem(&bytes).unwrap();
    let all = everything(&document, &bytes);
    assert!(contains(&all, b"(Erstes) Tj") && contains(&all, b"(Viertes) Tj"));
    let alternatives: Vec<String> = elements(&document, "Figure").iter().map(|f| string(f, b"Alt")).collect();
    assert_eq!(alternatives, ["Beleg 1: foto.jpg"]);
    // Pictures alone keep the standards.
    let (_, json, codes, _) = letter("a.eml", &multipart(&parts[..2]));
    assert_eq!((codes.len(), &json["conformance"][0]), (0, &serde_json::json!("PDF/A-2a")));
}

#[test]
fn html_is_read_as_text_and_loads_nothing() {
    let html = "<html><head><title>x</title><style>p{color:red}</style><script>alert(1)</script></head><body><p>Gr&uuml;&szlig;e,</p>\
                <p>Ihr <b>Antrag</b> ist da.<br>Zeile zwei<img src=\"http://spur.example/1.gif\"></p></body></html>";
    let mail = format!("{HEADS}Content-Type: text/html; charset=utf-8\r\n\r\n{html}");
    let (words, json, codes, _) = letter("a.eml", mail.as_bytes());
    assert_eq!((codes.len(), &json["conformance"][1]), (0, &serde_json::json!("PDF/UA-1")));
    assert!(words.contains("Grüße, Ihr Antrag ist da. Zeile zwei"), "{words}");
    for gone in ["color:red", "alert", "spur.example"] {
        assert!(!words.contains(gone), "{gone}");
    }
}

#[test]
fn letters_of_every_charset_are_read() {
    for (charset, encoding, body) in [
        ("iso-8859-1", "quoted-printable", "Gr=FC=DFe".to_owned()),
        ("windows-1252", "8bit", "Gr\u{fc}\u{df}e".to_owned()),
        ("utf-8", "base64", base64("Grüße".as_bytes())),
        ("utf-7", "7bit", "Gr+APwA3w-e".to_owned()),
    ] {
        let head = format!(
            "{HEADS}Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        );
        // Eight bits as the charset has them.
        let mail: Vec<u8> = head.bytes().chain(body.chars().map(|c| c as u8)).collect();
        let (words, ..) = letter("a.eml", &mail);
        assert!(words.contains("Grüße"), "{charset}: {words}");
    }
}

#[test]
fn nothing_hidden_comes_along_and_nothing_is_lost_in_silence() {
    let parts = [
        "Content-Type: text/plain; charset=utf-8\r\n\r\nA\u{202e}CB\u{200b} 😀 Ende".to_owned(),
        attached("application/octet-stream", "rechnung\u{202e}fdp.exe", b"MZ"),
    ];
    let (words, _, codes, bytes) = letter("a.eml", &multipart(&parts));
    assert_eq!(codes, ["enclosure::no-glyph", "enclosure::turned-text", "enclosure::attachment"]);
    assert!(words.contains("ACB [U+1F600] Ende"), "{words}");
    assert!(
        words.contains("rechnung\u{fffd}fdp.exe (2 B): nicht angefügt") || words.contains("rechnungfdp.exe"),
        "{words}"
    );
    assert!(!words.contains('\u{202e}'));
    assert!(claims(&Document::load_mem(&bytes).unwrap()));
    // A line without an end, and many lines: more pages, nothing beyond the edge.
    let long = format!("{}\r\n{}", "https://example.org/".to_owned() + &"a".repeat(3000), "Zeile\r\n".repeat(200));
    let (words, json, ..) = letter("a.eml", &plain(&long));
    assert!(json["pages"].as_u64().unwrap() > 6, "{json}");
    assert_eq!(words.matches("Zeile").count(), 200);
    assert_eq!(words.replace(' ', "").matches(&"a".repeat(3000)).count(), 1);
}

#[test]
fn what_is_no_mail_or_too_much_of_one_is_refused() {
    for (name, bytes, code) in [
        ("a.eml", b"Hallo Anna,\n\ngestern ...".to_vec(), "format"),
        (
            "a.msg",
            [b"\xd0\xcf\x11\xe0".to_vec(), "__substg1.0_".encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
            "format",
        ),
        ("a.eml", plain(&"a\r\n".repeat(4000)), "too-complex"),
        ("a.eml", plain(&"wort ".repeat(60_000)), "too-complex"),
        ("a.eml", multipart(&vec![attached("text/x-a", "a", b"a"); 101]), "too-complex"),
        ("a.eml", format!("{HEADS}X: {}\r\n\r\na", "a,".repeat(200_000)).into_bytes(), "too-complex"),
    ] {
        let folder = folder(&[(name, &bytes)]);
        let outcome = render(folder.path()).exits(3);
        assert_eq!(outcome.errors(), [format!("enclosure::{code}")], "{name}");
    }
}

//! Files that are uploaded: evidence, cases.

use crate::common::browser::{Browser, Typed};
use crate::common::{names, root};
use std::fs;

#[test]
fn uploads_have_the_limits_and_messages_of_enclosures() {
    let folder = crate::common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    let listed = browser.get("/");
    assert!(listed.text().contains("objection.toml"));
    let fields = [("from", "folder"), ("file", "0"), ("for", "next")];
    let first = browser.post("/case", &fields, &[]).leads().to_owned();
    let answers: &[Typed<'_>] = &[
        ("goal", &[("goal", "complain")], &[]),
        ("objected-on", &[("objected-on", "1.9.2026")], &[]),
        ("answer", &[("answer", "nothing")], &[]),
        ("objected-received", &[("objected-received", "")], &[]),
        ("evidence", &[("evidence", "objected-2026-09-01")], &[]),
    ];
    let path = browser.walk(&first, answers);
    let no_picture = browser.post(&path, &[("stamp.file", "0")], &[("file.0", "../../x.png", b"no picture at all")]);
    assert_eq!(no_picture.status, 422);
    assert!(no_picture.text().contains("„x.png“ von Anlage 1 ist reiner Text"), "{}", no_picture.text());
    // Too large by itself, and beyond what is kept at all: the page is there again, and tells.
    for size in [(10 << 20) + 1, 41 << 20] {
        let too_large = browser.post(&path, &[("stamp.file", "0")], &[("file.0", "x.png", &vec![0; size])]);
        assert_eq!(too_large.status, 422);
        let text = too_large.text();
        assert!(text.contains("„x.png“ ist zu groß: Eine Datei darf 10 MB haben") && text.contains("file.0"), "{text}");
    }
    // The answers are still there, and nothing lies about.
    assert_eq!(browser.get(&path).status, 200);
    assert_eq!(names(folder.path()), ["objection.toml"]);
}

/// What others may have written runs nothing and encloses nothing of this computer when somebody looks at it.
#[test]
fn an_uploaded_case_reaches_no_file_and_no_program() {
    let folder = crate::common::folder_with(&["receipt.jpg"]);
    let browser = Browser::open(folder.path(), &[]);
    let plain = fs::read_to_string(root().join("examples/objection.toml")).unwrap();
    let ran = folder.path().join("ran");
    let seal =
        format!("\n[seal]\nidentity = \"/etc/hostname\"\npassword_command = [\"touch\", \"{}\"]\n", ran.display());
    for (more, field) in [
        (seal.as_str(), "seal"),
        ("\n[[enclosure]]\ntitle = \"A\"\nfile = \"receipt.jpg\"\n", "enclosure.file"),
        ("\n[signature]\nkind = \"image\"\nimage = \"receipt.jpg\"\n", "signature.image"),
    ] {
        let text = format!("{}{more}", plain.split("\n[signature]").next().unwrap());
        for purpose in ["change", "person", "next"] {
            let fields = [("from", "upload"), ("for", purpose)];
            let refused = browser.post("/case", &fields, &[("upload", "case.toml", text.as_bytes())]);
            assert_eq!(refused.status, 422, "{field}");
            let told = refused.text().replace("&#x60;", "`");
            assert!(told.contains(&format!("„case.toml“ nennt in `{field}`")), "{told}");
        }
        assert_eq!(browser.get("/letter/1/letter.pdf").status, 404, "{field}");
    }
    assert!(!ran.exists());
    let fields = [("from", "upload"), ("for", "change")];
    browser.post("/case", &fields, &[("upload", "case.toml", plain.as_bytes())]).leads();
}

#[test]
fn of_several_files_the_good_ones_stay_when_one_is_refused() {
    let folder = crate::common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    browser.get("/");
    let first = browser.post("/case", &[("from", "folder"), ("file", "0"), ("for", "next")], &[]).leads().to_owned();
    let answers: &[Typed<'_>] = &[
        ("goal", &[("goal", "complain")], &[]),
        ("objected-on", &[("objected-on", "1.9.2026")], &[]),
        ("answer", &[("answer", "acknowledged")], &[]),
        ("answer-on", &[("answer-on", "7.9.")], &[]),
        ("evidence", &[("evidence", "objected-2026-09-01"), ("evidence", "acknowledged-2026-09-07")], &[]),
    ];
    let path = browser.walk(&first, answers);
    let receipt = fs::read(root().join("examples/receipt.jpg")).unwrap();
    let files = [("file.0", "note.png", &b"no picture at all"[..]), ("file.1", "receipt.jpg", &receipt)];
    let refused = browser.post(&path, &[("stamp.file", "0")], &files);
    let text = refused.text();
    assert!(refused.status == 422 && text.contains("„note.png“") && text.contains("✓ receipt.jpg"), "{text}");
    assert!(!text.contains("✓ note.png"), "{text}");
    let stamps = crate::common::browser::stamps(&refused);
    let fields: Vec<(&str, &str)> = stamps.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(browser.post(&path, &fields, &[]).leads(), "/check/1");
}

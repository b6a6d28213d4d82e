//! Answers: the bytes of the terminal, what is wrong, tabs that are behind.

use super::shared::{LATER, PAGE, answered, renamed, save, signed, with_objection};
use crate::common::browser::{Browser, Typed};
use crate::common::pty::{CTRL_D, OBJECTION, Terminal, talk};
use crate::common::{names, root};
use std::fs;

#[test]
fn objection_and_complaint_give_the_bytes_of_the_terminal() {
    let (by_page, by_terminal) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let browser = Browser::open(by_page.path(), &[]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    assert_eq!(names(by_page.path()), [""; 0], "nothing is on disk before it is saved");
    assert_eq!(save(&browser, &check), "/done/1");
    let typed: Vec<&str> = OBJECTION.iter().chain(&["", "1", ""]).copied().collect();
    let (screen, status) = talk(by_terminal.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let same = |name: &str| {
        let [page, terminal] = [by_page.path(), by_terminal.path()].map(|folder| fs::read(folder.join(name)).unwrap());
        assert_eq!(String::from_utf8_lossy(&page), String::from_utf8_lossy(&terminal), "{name}");
    };
    same("widerspruch.toml");
    same("widerspruch.pdf");

    // After the month that the company has: the same file, and the evidence that was kept.
    drop(browser);
    let browser = Browser::on(LATER, by_page.path(), &[]);
    let [receipt, confirmation] =
        ["receipt.jpg", "confirmation.png"].map(|name| fs::read(root().join("examples").join(name)).unwrap());
    let start = browser.get("/");
    assert!(start.text().contains("widerspruch.toml"), "{}", start.text());
    let fields = [("from", "folder"), ("file", "0"), ("for", "next")];
    let first = browser.post("/case", &fields, &[]).leads().to_owned();
    let answers: &[Typed<'_>] = &[
        ("goal", &[("goal", "complain")], &[]),
        ("objected-on", &[("objected-on", "1.12.2026")], &[]),
        ("answer", &[("answer", "acknowledged")], &[]),
        ("answer-on", &[("answer-on", "7.12.")], &[]),
        ("evidence", &[("evidence", "objected-2026-12-01"), ("evidence", "acknowledged-2026-12-07")], &[]),
        ("file", &[], &[("file.0", "receipt.jpg", &receipt), ("file.1", "confirmation.png", &confirmation)]),
    ];
    let check = browser.walk(&first, answers);
    let shown = browser.get("/file/1/file/0");
    assert_eq!(shown.head("content-type"), Some("image/png"));
    assert!(shown.body.starts_with(b"\x89PNG") && browser.get("/file/1/file/9").status == 404);
    save(&browser, &check);
    for (name, bytes) in [("receipt.jpg", &receipt), ("confirmation.png", &confirmation)] {
        fs::write(by_terminal.path().join(name), bytes).unwrap();
        assert_eq!(fs::read(by_page.path().join(name)).unwrap(), *bytes, "{name}");
    }
    let typed = ["1.12.2026", "2", "7.12.", "1 2", "receipt.jpg, confirmation.png", "", "1", ""];
    let terminal = Terminal { columns: 80, language: "de", setup: ":" };
    let args = "new complaint --from widerspruch.toml";
    let (screen, status) = terminal.talk_on(LATER, by_terminal.path(), args, &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    same("beschwerde.toml");
    same("beschwerde.pdf");

    // Once more: the same files, none twice.
    let before = names(by_page.path());
    browser.post("/q/1/name", &[("stamp.name", "0"), ("name", "Änne Beispiel")], &[]).leads();
    save(&browser, "/check/1");
    assert_eq!(names(by_page.path()), before);
    let changed = fs::read_to_string(by_page.path().join("beschwerde.toml")).unwrap();
    assert!(changed.contains("Änne Beispiel") && changed.contains("file = \"receipt.jpg\""), "{changed}");
}

#[test]
fn what_is_wrong_is_told_and_what_was_typed_stands_there_still() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    browser.post("/case", &[], &[]).leads();
    let nothing = browser.post("/q/1/goal", &[("stamp.goal", "0")], &[]);
    assert_eq!(nothing.status, 422);
    let text = nothing.text();
    assert!(text.contains("<title>Fehler: Anliegen"), "{text}");
    assert!(text.contains("href=\"#goal-1\"") && text.contains("bitte wählen Sie eine Antwort"), "{text}");
    assert!(!text.contains("mit ? kommt Hilfe"), "that is advice for a terminal");
    browser.walk("/q/1/goal", &PAGE[..9]);
    let fields = [("stamp.street", "0"), ("stamp.place", "0"), ("street", "Prüfstraße 1"), ("place", "3910<b>")];
    let wrong = browser.post("/q/1/street", &fields, &[]);
    assert_eq!(wrong.status, 422);
    let text = wrong.text();
    assert!(text.contains("value=\"3910&lt;b&gt;\"") && text.contains("value=\"Prüfstraße 1\""), "{text}");
    assert!(text.contains("aria-invalid=\"true\"") && text.contains("href=\"#place\""), "{text}");
    // What was right on that page is kept.
    assert!(browser.get("/q/1/street").text().contains("value=\"Prüfstraße 1\""));
}

#[test]
fn a_stale_tab_writes_over_nothing_and_a_form_sent_twice_is_one_answer() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    browser.post("/case", &[], &[]).leads();
    browser.walk("/q/1/goal", &PAGE[..9]);
    let name = [("stamp.name", "0"), ("name", "Änne Müller")];
    assert_eq!(browser.post("/q/1/name", &name, &[]).status, 303, "the same once more");
    browser.post("/q/1/name", &[("stamp.name", "1"), ("name", "Nora Muster")], &[]).leads();
    let stale = browser.post("/q/1/name", &[("stamp.name", "1"), ("name", "Lina Muster")], &[]);
    assert_eq!(stale.status, 422);
    let text = stale.text();
    assert!(text.contains("inzwischen") && text.contains("value=\"Lina Muster\""), "{text}");
    assert!(browser.get("/q/1/name").text().contains("value=\"Nora Muster\""));
}

#[test]
fn the_language_is_the_persons_and_the_answers_stay() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    browser.post("/case", &[], &[]).leads();
    browser.walk("/q/1/goal", &PAGE[..2]);
    let back = browser.post("/language", &[("to", "en"), ("back", "/q/1/services")], &[]);
    assert_eq!(back.leads(), "/q/1/services");
    let page = browser.get("/q/1/services").text();
    assert!(page.contains("<html lang=\"en\">") && page.contains("Which services"), "{page}");
    assert!(browser.get("/q/1/goal").text().contains("value=\"object\" checked"));
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"] {
        assert_eq!(browser.post("/language", &[("to", "de"), ("back", elsewhere)], &[]).leads(), "/", "{elsewhere}");
    }
}

#[test]
fn a_household_types_nothing_twice() {
    let (folder, browser, check) = answered();
    // The first of them signs with a picture.
    signed(&browser, "1");
    save(&browser, &check);
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(text("widerspruch.toml").contains("image = \"mine.png\""), "{}", text("widerspruch.toml"));
    let next = browser.post("/another/1", &[("for", "person")], &[]).leads().to_owned();
    assert_eq!(next, "/q/2/who");
    let answers: &[Typed<'_>] = &[
        ("who", &[("who", "child")], &[]),
        ("child-name", &[("child-name", "Lina Müller")], &[]),
        ("child-born", &[("child-born", "2013")], &[]),
        ("custody", &[("custody", "joint")], &[]),
        ("services", &[("services", "instagram")], &[]),
        ("account.instagram", &[("account.instagram", "@lina.example")], &[]),
        ("objected", &[("objected", "no")], &[]),
        ("grounds", &[], &[]),
        ("own-grounds", &[("own-grounds", "")], &[]),
        ("name", &[("name", "Änne Müller")], &[]),
        ("email", &[("email", "")], &[]),
    ];
    assert_eq!(browser.walk(&next, answers), "/check/2", "the address is known");
    save(&browser, "/check/2");
    assert_eq!(
        names(folder.path()),
        ["mine.png", "widerspruch-2.pdf", "widerspruch-2.toml", "widerspruch.pdf", "widerspruch.toml"]
    );
    // Nobody else's hand is under the second letter.
    assert!(!text("widerspruch-2.toml").contains("signature"), "{}", text("widerspruch-2.toml"));
}

/// What is saved is what the page with the button showed.
#[test]
fn answers_of_another_tab_are_not_saved_unseen() {
    let (folder, browser, number) = with_objection();
    let sign = |page: &crate::common::browser::Answer| page.values("answers").pop().unwrap();
    let shown = sign(&browser.get(&format!("/check/{number}")));
    renamed(&browser, &number, "Nora Muster");
    let text = || fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    let refused = browser.post(&format!("/save/{number}"), &[("answers", &shown)], &[]);
    assert!(refused.status == 409 && refused.text().contains("auf einer anderen Seite"), "{}", refused.text());
    assert!(refused.text().contains("Nora Muster") && !text().contains("Nora Muster"), "{}", refused.text());
    let saved = browser.post(&format!("/save/{number}"), &[("answers", &sign(&refused))], &[]);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(text().contains("Nora Muster"));
}

#[test]
fn a_signature_that_shows_nothing_is_refused() {
    let (_folder, browser, number) = with_objection();
    browser.post(&format!("/q/{number}/signature"), &[("stamp.signature", "0"), ("signature", "image")], &[]).leads();
    let path = format!("/q/{number}/signature-file");
    for (width, height, pixel) in [(300, 100, [255_u8; 4]), (300, 100, [0; 4]), (1, 1, [0, 0, 0, 255])] {
        let mut png = std::io::Cursor::new(Vec::new());
        let image = image::RgbaImage::from_pixel(width, height, image::Rgba(pixel));
        image.write_to(&mut png, image::ImageFormat::Png).unwrap();
        let chosen = [("signature-file.0", "leer.png", png.get_ref().as_slice())];
        let refused = browser.post(&path, &[("stamp.signature-file", "0")], &chosen);
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains("zeigt keine Unterschrift"), "{}", refused.text());
    }
}

#[test]
fn a_day_before_the_law_is_refused_with_what_is_wrong() {
    let folder = crate::common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    browser.get("/");
    let first = browser.post("/case", &[("from", "folder"), ("file", "0"), ("for", "next")], &[]).leads().to_owned();
    let path = browser.walk(&first, &[("goal", &[("goal", "complain")], &[])]);
    for day in ["0001-01-01", "24.5.2018"] {
        let refused = browser.post(&path, &[("stamp.objected-on", "0"), ("objected-on", day)], &[]);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("die DSGVO gilt seit dem 25.05.2018"), "{}", refused.text());
    }
}

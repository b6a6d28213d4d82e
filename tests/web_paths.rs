//! The ways through the page, over real HTTP and without scripts: the same case bytes as through the terminal.

#![cfg(all(feature = "web", target_os = "linux"))]
#![allow(clippy::disallowed_methods, reason = "a test looks at the files it asked for")]

mod common;

use std::fs;

use common::browser::{Browser, Typed};
use common::pty::{CTRL_D, OBJECTION, Terminal, talk};
use common::{names, root};

/// What is typed in the terminal for an objection, typed into the page.
const PAGE: &[Typed<'static>] = &[
    ("goal", &[("goal", "object")], &[]),
    ("who", &[("who", "self")], &[]),
    ("services", &[("services", "facebook"), ("services", "instagram")], &[]),
    ("account.facebook", &[("account.facebook", "facebook.com/aenne.mueller, aenne@example.org")], &[]),
    ("account.instagram", &[("account.instagram", "@aenne.example")], &[]),
    ("objected", &[("objected", "no")], &[]),
    ("grounds", &[("grounds", "old-posts"), ("grounds", "third-persons")], &[]),
    ("own-grounds", &[("own-grounds", "")], &[]),
    ("name", &[("name", "Änne Müller")], &[]),
    ("street", &[("street", "Prüfstraße 1"), ("place", "39104 Magdeburg")], &[]),
    ("email", &[("email", "aenne@example.org")], &[]),
];

/// A day after the month in which an answer to a letter of December is due.
const LATER: &str = "2027-01-20";

/// A page on an empty folder with all questions answered, and the address of what it shows then.
fn answered() -> (tempfile::TempDir, Browser, String) {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    (folder, browser, check)
}

/// A page on a folder with a case, which is opened, and its number.
fn with_objection() -> (tempfile::TempDir, Browser, String) {
    let folder = common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    let number = opened(&browser);
    (folder, browser, number)
}

/// Saves the case that a path of the summary is of; gives where it leads.
#[track_caller]
fn save(browser: &Browser, check: &str) -> String {
    let number = check.strip_prefix("/check/").unwrap_or_else(|| panic!("{check}"));
    browser.post(&format!("/save/{number}"), &[], &[]).leads().to_owned()
}

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
fn uploads_have_the_limits_and_messages_of_enclosures() {
    let folder = common::folder_with(&["objection.toml"]);
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
    let folder = common::folder_with(&["receipt.jpg"]);
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
    let folder = common::folder_with(&["objection.toml"]);
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
    let stamps = common::browser::stamps(&refused);
    let fields: Vec<(&str, &str)> = stamps.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(browser.post(&path, &fields, &[]).leads(), "/check/1");
}

#[test]
fn the_letter_beside_the_answers_has_what_is_typed_and_keeps_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    assert!(browser.get(&first).text().contains("Noch steht nicht fest, welcher Brief es wird."));
    let path = browser.walk(&first, &PAGE[..8]);
    assert_eq!(path, "/q/1/name");
    let looked = browser.post(&path, &[("stamp.name", "7"), ("name", "Zoë <b>Muster"), ("look", "yes")], &[]);
    let text = looked.text();
    let (form, letter) = text.split_once("id=\"letter-so-far\"").unwrap();
    assert!(looked.status == 200 && letter.contains("Zoë &lt;b&gt;Muster"), "{letter}");
    assert!(form.contains("value=\"Zoë &lt;b&gt;Muster\""), "what was typed stands there");
    assert!(form.contains("name=\"stamp.name\" value=\"7\""), "a page that was stale is so still");
    let again = browser.get(&path).text();
    assert!(!again.contains("Zoë") && again.contains("name=\"stamp.name\" value=\"0\""), "it was looked at, not given");
    // What is no answer is not in the letter, and that is said.
    let path = browser.walk(&path, &PAGE[8..9]);
    let fields = [("street", "Prüfstraße 1"), ("place", "3910"), ("look", "yes")];
    let text = browser.post(&path, &fields, &[]).text();
    assert!(
        text.contains("Was Sie eben geschrieben haben, steht noch nicht darin") && text.contains("Änne Müller"),
        "{text}"
    );
    assert!(
        !text.contains("Es gibt ein Problem") && !text.contains("aria-invalid"),
        "nothing is wrong before it is given"
    );
    // All answers, before the last question.
    let answers = browser.get("/check/1").text();
    assert!(
        answers.contains("Ihre Antworten bis jetzt") && answers.contains("href=\"/q/1/street\">Weiter"),
        "{answers}"
    );
    assert!(!answers.contains("/save/1"), "{answers}");
}

#[test]
fn a_full_disk_loses_no_answer() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("letters");
    fs::create_dir(&inner).unwrap();
    let browser = Browser::open(folder.path(), &["--folder", "letters"]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    assert_eq!(check, "/check/1");
    fs::remove_dir(&inner).unwrap();
    let refused = browser.post("/save/1", &[], &[]);
    assert_eq!(refused.status, 507, "{}", refused.text());
    assert!(refused.text().contains("Es wurde nichts gespeichert") && refused.text().contains("Änne Müller"));
    fs::create_dir(&inner).unwrap();
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o700)).unwrap();
    browser.post("/save/1", &[], &[]).leads();
    assert_eq!(names(&inner), ["widerspruch.pdf", "widerspruch.toml"]);
}

#[test]
fn the_letter_is_text_with_headings_pages_and_pdf() {
    let (_folder, browser, _) = answered();
    let text = browser.get("/letter/1/text").text();
    assert!(text.contains("<h2>Widerspruch nach Art.") && text.contains("<ol>"), "{text}");
    assert!(browser.get("/letter/1/pages").text().contains("src=\"/letter/1/page/1.svg\""));
    let drawn = browser.get("/letter/1/page/1.svg");
    assert_eq!(drawn.head("content-type"), Some("image/svg+xml"));
    assert!(drawn.text().contains("<use ") && !drawn.text().contains("Müller"), "glyphs, no text");
    assert_eq!(browser.get("/letter/1/page/99.svg").status, 404);
    let pdf = browser.get("/letter/1/letter.pdf");
    assert!(pdf.body.starts_with(b"%PDF-"), "{}", pdf.status);
    assert!(pdf.head("content-security-policy").unwrap().contains("frame-ancestors 'self'"));
}

#[test]
fn the_register_is_the_one_of_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let path = state.display().to_string();
    let browser = Browser::open(folder.path(), &["--state", &path]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    save(&browser, &check);
    let matter = browser.post("/follow/1", &[], &[]).leads().to_owned();
    let uid = matter.strip_prefix("/matter/").unwrap().to_owned();
    // A letter is sent no earlier than it was made.
    let early = [("what", "sent"), ("on", "1.9.2026"), ("how", "post")];
    let early = browser.post(&format!("/event/{uid}"), &early, &[]);
    assert!(early.status == 422 && early.text().contains("value=\"1.9.2026\""), "{}", early.text());
    drop(browser);
    let browser = Browser::on(LATER, folder.path(), &["--state", &path]);
    let event = [("what", "sent"), ("on", "1.12.2026"), ("how", "post"), ("received", "4.12.2026")];
    browser.post(&format!("/event/{uid}"), &event, &[]).leads();
    let wrong = browser.post(&format!("/event/{uid}"), &[("what", "refused"), ("on", "32.9."), ("note", "Nr. 7")], &[]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("kein Datum") && wrong.text().contains("value=\"Nr. 7\""), "{}", wrong.text());
    let shown = browser.get(&matter).text();
    assert!(shown.contains("überfällig seit 05.01.2027"), "{shown}");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    let list = ["--today", LATER, "--state", &path, "--format", "json", "follow", "list"];
    assert_eq!(common::outcome(command.args(list)).json()[0]["stage"], "overdue");
    // The next letter: what is known is not asked.
    let next = browser.post(&format!("/next/{uid}"), &[("kind", "reminder")], &[]).leads().to_owned();
    assert_eq!(next, "/check/1", "{}", browser.get(&next).text());
    save(&browser, &next);
    assert!(names(folder.path()).contains(&"erinnerung.toml".to_owned()), "{:?}", names(folder.path()));
    // A word that no page offers is none.
    for word in ["__proto__", "sentence", "hearing\n"] {
        let odd = browser.post(&format!("/event/{uid}"), &[("what", word), ("on", "20.1.2027")], &[]);
        assert_eq!(odd.status, 422, "{word}: {}", odd.text());
    }
    // Each letter that can have been sent is offered: the reminder waits, the objection was sent.
    let words = browser.get(&matter).values("what");
    assert_eq!(words.first().map(String::as_str), Some("sent"), "{words:?}");
    assert_eq!(words.iter().filter(|word| *word == "objected").count(), 1, "{words:?}");
    assert!(browser.get(&format!("/export/{uid}")).body.starts_with(b"PK"));
    assert!(browser.get("/calendar.ics").text().starts_with("BEGIN:VCALENDAR"));
    assert_eq!(browser.post(&format!("/forget/{uid}"), &[], &[]).status, 422, "not without a word");
    assert_eq!(browser.post(&format!("/forget/{uid}"), &[("sure", "yes")], &[]).status, 200);
    assert_eq!(browser.get(&matter).status, 404);
}

#[test]
fn a_mail_is_shown_whole_and_goes_once() {
    let folder = common::folder_with(&["progress-inquiry.toml"]);
    let sent = folder.path().join("sent");
    let config = folder.path().join("config.conf");
    let command = format!("cat >> '{}'", sent.display());
    let route = format!(
        "[smtp.x]\nkind = \"sendmail\"\nfrom = \"nora@example.org\"\ncommand = [\"sh\", \"-c\", {command:?}]\n"
    );
    fs::write(&config, route).unwrap();
    let [state, config] = [folder.path().join("state"), config].map(|path| path.display().to_string());
    let browser = Browser::open(folder.path(), &["--state", &state, "--config", &config]);
    browser.get("/");
    let fields = [("from", "folder"), ("file", "0"), ("for", "change")];
    assert_eq!(browser.post("/case", &fields, &[]).leads(), "/check/1");
    save(&browser, "/check/1");
    assert_eq!(names(folder.path()).iter().filter(|name| name.ends_with(".toml")).count(), 1, "it is written back");
    let shown = browser.get("/send/1").text();
    assert!(shown.contains("nora@example.org") && shown.contains("Jetzt senden"), "{shown}");
    assert!(!sent.exists(), "looking sends nothing");
    let done = browser.post("/send/1", &[], &[]);
    assert!(done.status == 200 && done.text().contains("ist gesendet"), "{}", done.text());
    let mail = fs::read_to_string(&sent).unwrap();
    assert_eq!(mail.matches("Message-ID:").count(), 1);
    browser.post("/send/1", &[], &[]);
    assert_eq!(fs::read_to_string(&sent).unwrap(), mail, "a button that is pressed twice sends once");
    let list = common::outcome(common::program().args(["--state", &state, "--format", "json", "outbox", "list"]));
    assert_eq!(list.json().as_array().unwrap().len(), 1);
    // What was mailed is not written over unasked either, though nobody follows the matter.
    let again = browser.post("/save/1", &[], &[]);
    assert!(again.status == 409 && again.text().contains("abgeschickt"), "{}", again.text());
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

/// What was sent is the proof of it: it is replaced only by whoever says so.
#[test]
fn a_letter_that_was_sent_is_not_written_over_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let state = tempfile::tempdir().unwrap();
    let state = state.path().display().to_string();
    let browser = Browser::open(folder.path(), &["--state", &state]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    save(&browser, &check);
    let matter = browser.post("/follow/1", &[], &[]).leads().to_owned();
    // Made and not sent, it may be changed.
    moved(&browser, "1", "Gasse 2");
    assert_eq!(browser.post("/save/1", &[], &[]).leads(), "/done/1");
    drop(browser);
    let browser = Browser::on(LATER, folder.path(), &["--state", &state]);
    let event = [("what", "sent"), ("on", "1.12.2026"), ("how", "post")];
    browser.post(&matter.replace("matter", "event"), &event, &[]).leads();
    let there =
        || ["toml", "pdf"].map(|ending| fs::read(folder.path().join("widerspruch").with_extension(ending)).unwrap());
    let before = there();
    let (one, other) = (opened(&browser), opened(&browser));
    for number in [&one, &other] {
        moved(&browser, number, "Gasse 3");
    }
    let save = |number: &str, fields: &[(&str, &str)]| browser.post(&format!("/save/{number}"), fields, &[]);
    let asked = save(&one, &[]);
    assert_eq!(asked.status, 409, "{}", asked.text());
    assert!(asked.text().contains("widerspruch.pdf“ wurde am 01.12.2026 abgeschickt"), "{}", asked.text());
    assert_eq!(save(&one, &with_hidden(&hidden(&asked), "new")).status, 303);
    assert_eq!(there(), before);
    assert!(fs::read_to_string(folder.path().join("widerspruch-2.toml")).unwrap().contains("Gasse 3"));
    // Replaced it is only as it was opened.
    let asked = hidden(&save(&other, &[]));
    fs::write(folder.path().join("widerspruch.toml"), [&before[0][..], b"# mine\n"].concat()).unwrap();
    let changed = save(&other, &with_hidden(&asked, "over"));
    assert!(changed.status == 409 && changed.text().contains("in einem anderen Fenster"), "{}", changed.text());
    assert_eq!(there()[1], before[1]);
    assert_eq!(save(&other, &with_hidden(&hidden(&changed), "over")).status, 303);
    assert_ne!(there()[1], before[1]);
    // The letter that lies there now was not sent.
    moved(&browser, &other, "Gasse 4");
    assert_eq!(save(&other, &[]).status, 303);
}

/// Erasing says what it leaves, the picture of a signature too.
#[test]
fn whoever_erases_a_matter_is_told_what_stays() {
    let folder = tempfile::tempdir().unwrap();
    let state = tempfile::tempdir().unwrap();
    let state = state.path().display().to_string();
    let browser = Browser::open(folder.path(), &["--state", &state]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    signed(&browser, "1");
    save(&browser, &check);
    let matter = browser.post("/follow/1", &[], &[]).leads().to_owned();
    let all = [("sure", "yes"), ("files", "yes")];
    let erased = browser.post(&matter.replace("matter", "forget"), &all, &[]);
    assert_eq!(erased.status, 200, "{}", erased.text());
    assert_eq!(names(folder.path()), ["mine.png"]);
    assert!(erased.text().contains(&folder.path().join("mine.png").display().to_string()), "{}", erased.text());
    assert!(!erased.text().contains("widerspruch.toml"), "{}", erased.text());
}

/// The hidden fields of a page that asks, and the answer.
fn with_hidden<'a>(page: &'a [(String, String)], choice: &'a str) -> Vec<(&'a str, &'a str)> {
    let hidden = page.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    hidden.chain([("as", choice)]).collect()
}

fn hidden(page: &common::browser::Answer) -> Vec<(String, String)> {
    let one = |name: &str| page.values(name).into_iter().next().map(|value| (name.to_owned(), value));
    ["case", "letter", "sent"].into_iter().filter_map(one).collect()
}

/// Opens the first case of the folder to be changed; gives its number.
#[track_caller]
fn opened(browser: &Browser) -> String {
    browser.get("/");
    let fields = [("from", "folder"), ("file", "0"), ("for", "change")];
    browser.post("/case", &fields, &[]).leads().strip_prefix("/check/").unwrap().to_owned()
}

/// Gives another name.
#[track_caller]
fn renamed(browser: &Browser, number: &str, name: &str) {
    put(browser, number, "name", &[("name", name)], &[]);
}

/// Lives in another street.
#[track_caller]
fn moved(browser: &Browser, number: &str, street: &str) {
    put(browser, number, "street", &[("street", street), ("place", "39104 Magdeburg")], &[]);
}

/// Signs with a picture.
#[track_caller]
fn signed(browser: &Browser, number: &str) {
    let picture = fs::read(common::root().join("examples/signature.png")).unwrap();
    put(browser, number, "signature", &[("signature", "image")], &[]);
    put(browser, number, "signature-file", &[], &[("signature-file.0", "mine.png", &picture)]);
}

/// Answers a question anew.
#[track_caller]
fn put(browser: &Browser, number: &str, id: &str, answer: &[(&str, &str)], files: &[(&str, &str, &[u8])]) {
    let path = format!("/q/{number}/{id}");
    let stamps = common::browser::stamps(&browser.get(&path));
    let fields = stamps.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(answer.iter().copied());
    browser.post(&path, &fields.collect::<Vec<_>>(), files).leads();
}

#[test]
fn what_another_window_or_program_saved_is_not_written_over_unasked() {
    let (folder, one, check) = answered();
    save(&one, &check);
    let other = Browser::open(folder.path(), &[]);
    let number = opened(&other);
    renamed(&other, &number, "Nora Muster");
    other.post(&format!("/save/{number}"), &[], &[]).leads();
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let letter = fs::read(folder.path().join("widerspruch.pdf")).unwrap();
    assert!(text("widerspruch.toml").contains("Nora Muster"));
    // The first page knows the file as it wrote it.
    renamed(&one, "1", "Lina Muster");
    let asked = one.post("/save/1", &[], &[]);
    assert_eq!(asked.status, 409, "{}", asked.text());
    assert!(asked.text().contains("widerspruch.toml“ wurde in einem anderen Fenster"), "{}", asked.text());
    assert!(text("widerspruch.toml").contains("Nora Muster"), "nothing was replaced");
    assert_eq!(fs::read(folder.path().join("widerspruch.pdf")).unwrap(), letter);
    assert!(one.get("/there/1/case.toml").text().contains("Nora Muster"));
    assert_eq!(one.get("/there/1/letter.pdf").body, letter);
    // Both are kept.
    assert_eq!(one.post("/save/1", &with_hidden(&hidden(&asked), "new"), &[]).leads(), "/done/1");
    assert!(text("widerspruch.toml").contains("Nora Muster") && text("widerspruch-2.toml").contains("Lina Muster"));
    // It is replaced as it was looked at, and not as it is since.
    let number = opened(&other);
    renamed(&other, &number, "Zoë Muster");
    fs::write(folder.path().join("widerspruch-2.toml"), text("widerspruch-2.toml") + "# mine\n").unwrap();
    renamed(&one, "1", "Änne Beispiel");
    let asked = hidden(&one.post("/save/1", &[], &[]));
    fs::write(folder.path().join("widerspruch-2.pdf"), "signed by hand meanwhile").unwrap();
    let again = one.post("/save/1", &with_hidden(&asked, "over"), &[]);
    assert_eq!(again.status, 409, "{}", again.text());
    assert!(again.text().contains("widerspruch-2.pdf“ wurde"), "{}", again.text());
    assert_eq!(text("widerspruch-2.pdf"), "signed by hand meanwhile");
    assert_eq!(one.post("/save/1", &with_hidden(&hidden(&again), "over"), &[]).leads(), "/done/1");
    assert!(text("widerspruch-2.toml").contains("Änne Beispiel"));
}

#[test]
fn two_tabs_of_one_file_do_not_write_over_each_other() {
    let folder = common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    let (one, other) = (opened(&browser), opened(&browser));
    renamed(&browser, &one, "Nora Muster");
    renamed(&browser, &other, "Lina Muster");
    assert_eq!(browser.post(&format!("/save/{one}"), &[], &[]).status, 303);
    assert_eq!(browser.post(&format!("/save/{other}"), &[], &[]).status, 409);
    assert!(fs::read_to_string(folder.path().join("objection.toml")).unwrap().contains("Nora Muster"));
}

/// What is saved is what the page with the button showed.
#[test]
fn answers_of_another_tab_are_not_saved_unseen() {
    let (folder, browser, number) = with_objection();
    let sign = |page: &common::browser::Answer| page.values("answers").pop().unwrap();
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
fn nothing_is_written_through_a_link() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), common::folder_with(&["objection.toml"]));
    let target = elsewhere.path().join("objection.toml");
    let before = fs::read(&target).unwrap();
    std::os::unix::fs::symlink(&target, folder.path().join("case.toml")).unwrap();
    let browser = Browser::open(folder.path(), &[]);
    let number = opened(&browser);
    renamed(&browser, &number, "Nora Muster");
    let refused = browser.post(&format!("/save/{number}"), &[], &[]);
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.text().contains("ist eine Verknüpfung") && !refused.text().contains("value=\"over\""));
    assert_eq!(browser.get(&format!("/there/{number}/case.toml")).status, 404, "nor read");
    let forced = browser.post(&format!("/save/{number}"), &with_hidden(&hidden(&refused), "over"), &[]);
    assert_eq!(forced.status, 409, "{}", forced.text());
    assert_eq!(fs::read(&target).unwrap(), before);
    assert_eq!(browser.post(&format!("/save/{number}"), &[("as", "new")], &[]).status, 303);
    assert_eq!(names(folder.path()), ["case.toml", "widerspruch.pdf", "widerspruch.toml"]);
    assert_eq!((fs::read(&target).unwrap(), names(elsewhere.path())), (before, vec!["objection.toml".to_owned()]));
}

#[test]
fn what_is_no_file_any_more_leads_to_another_name() {
    let (folder, browser, number) = with_objection();
    fs::remove_file(folder.path().join("objection.toml")).unwrap();
    fs::create_dir(folder.path().join("objection.toml")).unwrap();
    let refused = browser.post(&format!("/save/{number}"), &[], &[]);
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.text().contains("speichern Sie unter einem anderen Namen"), "{}", refused.text());
    assert_eq!(browser.post(&format!("/save/{number}"), &[("as", "new")], &[]).status, 303);
    assert_eq!(names(folder.path()), ["objection.toml", "widerspruch.pdf", "widerspruch.toml"]);
}

#[test]
fn those_who_save_at_the_same_time_all_get_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let all: Vec<Browser> = (0..5).map(|_| Browser::open(folder.path(), &[])).collect();
    for browser in &all {
        let first = browser.post("/case", &[], &[]).leads().to_owned();
        browser.walk(&first, PAGE);
    }
    std::thread::scope(|scope| {
        let saves: Vec<_> = all.iter().map(|browser| scope.spawn(|| browser.post("/save/1", &[], &[]))).collect();
        saves.into_iter().for_each(|save| assert_eq!(save.join().unwrap().leads(), "/done/1"));
    });
    let mut expected = vec!["widerspruch.pdf".to_owned(), "widerspruch.toml".to_owned()];
    expected.extend((2..=5).flat_map(|n| ["pdf", "toml"].map(|ending| format!("widerspruch-{n}.{ending}"))));
    expected.sort();
    assert_eq!(names(folder.path()), expected);
}

/// From now on no file of a program can have more than so many bytes.
fn no_file_above(browser: &Browser, bytes: &str) {
    let limit = format!("--fsize={bytes}:unlimited");
    let pid = browser.child.id().to_string();
    common::outcome(std::process::Command::new("prlimit").args(["--pid", &pid, &limit])).exits(0);
}

#[test]
fn a_disk_that_is_full_replaces_neither_letter_nor_case_and_loses_no_upload_page() {
    let (folder, browser, check) = answered();
    save(&browser, &check);
    let lie = || ["widerspruch.toml", "widerspruch.pdf"].map(|name| fs::read(folder.path().join(name)).unwrap());
    let before = lie();
    renamed(&browser, "1", "Nora Muster");
    // The case has room, the letter has none.
    no_file_above(&browser, "8000");
    let refused = browser.post("/save/1", &[], &[]);
    assert_eq!(refused.status, 507, "{}", refused.text());
    assert!(refused.text().contains("Es wurde nichts gespeichert") && refused.text().contains("Nora Muster"));
    assert!(lie() == before && names(folder.path()).len() == 2, "{:?}", names(folder.path()));
    // An upload that does not fit is told on its page, beside a choice that is kept.
    browser.post("/q/1/signature", &[("stamp.signature", "0"), ("signature", "image")], &[]).leads();
    let picture = fs::read(root().join("examples/confirmation.png")).unwrap();
    assert!(picture.len() > 8000);
    let path = "/q/1/signature-file";
    let chosen = [("signature-file.0", "unterschrift.png", picture.as_slice())];
    let full = browser.post(path, &[("stamp.signature-file", "0")], &chosen);
    assert_eq!(full.status, 422, "{}", full.text());
    assert!(full.text().contains("unterschrift.png") && full.text().contains("schaffen Sie Platz"), "{}", full.text());
    no_file_above(&browser, "unlimited");
    assert_eq!(browser.post(path, &[("stamp.signature-file", "0")], &chosen).leads(), "/check/1");
    save(&browser, "/check/1");
    assert!(lie() != before);
}

/// A file on which something is mounted can be read and not replaced. Needs root.
struct Mounted(std::path::PathBuf);

impl Mounted {
    fn on(path: &std::path::Path) -> Option<Mounted> {
        let mounted = std::process::Command::new("mount").arg("--bind").args([path, path]).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Mounted(path.to_path_buf()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn what_was_saved_and_what_was_not_is_told() {
    let folder = common::folder_with(&["objection.toml"]);
    let letter = folder.path().join("objection.pdf");
    fs::write(&letter, "before").unwrap();
    let browser = Browser::open(folder.path(), &[]);
    let number = opened(&browser);
    renamed(&browser, &number, "Nora Muster");
    let Some(mounted) = Mounted::on(&letter) else { return };
    let path = format!("/save/{number}");
    let part = browser.post(&path, &[], &[]);
    let text = part.text();
    assert_eq!(part.status, 507, "{text}");
    assert!(
        text.contains("Es wurde nicht alles gespeichert") && !text.contains("Es wurde nichts gespeichert"),
        "{text}"
    );
    assert!(text.contains("gespeichert: objection.toml; nicht gespeichert: objection.pdf"), "{text}");
    assert!(fs::read_to_string(folder.path().join("objection.toml")).unwrap().contains("Nora Muster"));
    assert_eq!(fs::read(&letter).unwrap(), b"before");
    drop(mounted);
    // Once more, and nothing is asked: the page knows what it has written itself.
    assert_eq!(browser.post(&path, &[], &[]).status, 303);
    assert!(fs::read(&letter).unwrap().starts_with(b"%PDF-"));
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
    let folder = common::folder_with(&["objection.toml"]);
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

/// However a save is cut off: what is there is whole, what was on the way is cleared, and what does not belong together is told.
#[test]
fn a_program_that_is_killed_while_it_saves_is_told_of_and_leaves_nothing() {
    let (folder, staging) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let at = staging.path().display().to_string();
    let open = || Browser::with(folder.path(), &[], &[("TMPDIR", &at)]);
    let mut browser = open();
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    save(&browser, &check);
    let picture = fs::read(root().join("examples/confirmation.png")).unwrap();
    browser.post("/q/1/signature", &[("stamp.signature", "0"), ("signature", "image")], &[]).leads();
    let chosen = [("signature-file.0", "unterschrift.png", picture.as_slice())];
    browser.post("/q/1/signature-file", &[("stamp.signature-file", "0")], &chosen).leads();
    assert_eq!(names(staging.path()).len(), 1, "the upload waits");
    browser.child.kill().unwrap();
    browser.child.wait().unwrap();
    assert_eq!(names(staging.path()).len(), 1, "nobody cleared it");
    // Between the two: the case is new, the letter is the one before, and another was on its way.
    let [case, letter] = ["widerspruch.toml", "widerspruch.pdf"].map(|name| folder.path().join(name));
    let written = fs::metadata(&letter).unwrap().modified().unwrap();
    let later = written + std::time::Duration::from_secs(5);
    fs::File::options().append(true).open(&case).unwrap().set_modified(later).unwrap();
    fs::write(folder.path().join(".widerspruch-Ab3dEf.part"), "%PDF-half").unwrap();
    let browser = open();
    let start = browser.get("/").text();
    assert!(start.contains("beim Speichern unterbrochen"), "{start}");
    assert!(start.contains("widerspruch.toml: Der Brief daneben ist älter"), "{start}");
    assert_eq!(names(folder.path()), ["widerspruch.pdf", "widerspruch.toml"]);
    assert_eq!(names(staging.path()), [""; 0]);
    let number = opened(&browser);
    browser.post(&format!("/save/{number}"), &[], &[]).leads();
    let start = browser.get("/").text();
    assert!(!start.contains("unterbrochen") && !start.contains("ist älter"), "{start}");
    // What another page of the same user holds stays.
    browser.post(&format!("/q/{number}/signature"), &[("stamp.signature", "0"), ("signature", "image")], &[]).leads();
    browser.post(&format!("/q/{number}/signature-file"), &[("stamp.signature-file", "0")], &chosen).leads();
    drop(open());
    assert_eq!(names(staging.path()).len(), 1);
    browser.post(&format!("/save/{number}"), &[], &[]).leads();
    assert!(folder.path().join("unterschrift.png").is_file());
}

/// A program is killed at any moment of a save, again and again.
#[test]
fn no_moment_of_a_kill_leaves_half_a_file() {
    let (folder, browser, check) = answered();
    save(&browser, &check);
    drop(browser);
    for round in 0..12_u64 {
        let mut browser = Browser::open(folder.path(), &[]);
        assert_eq!(names(folder.path()), ["widerspruch.pdf", "widerspruch.toml"], "{round}");
        let number = opened(&browser);
        let name = format!("Nora Muster {round}");
        renamed(&browser, &number, &name);
        let pid = browser.child.id();
        std::thread::scope(|scope| {
            let saved = scope.spawn(|| browser.post(&format!("/save/{number}"), &[], &[]).status);
            std::thread::sleep(std::time::Duration::from_millis(round * 3));
            common::signal(pid, rustix::process::Signal::KILL);
            // Nobody answers whoever comes too late.
            drop(saved.join());
        });
        browser.child.wait().unwrap();
        let case = fs::read_to_string(folder.path().join("widerspruch.toml")).unwrap();
        let letter = fs::read(folder.path().join("widerspruch.pdf")).unwrap();
        assert!(case.contains("kind = \"objection\"") && case.ends_with('\n'), "{round}: {case}");
        assert!(letter.starts_with(b"%PDF-") && letter.trim_ascii_end().ends_with(b"%%EOF"), "{round}");
    }
}

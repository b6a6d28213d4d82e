//! The letter on the page, its mail and its matter.

use super::shared::{LATER, PAGE, answered, save, signed};
use crate::common::browser::Browser;
use crate::common::names;
use std::fs;

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
    let picture = std::fs::read(crate::common::root().join("examples/confirmation.png")).unwrap();
    let slip: &[_] = &[("proof", "../Rück schein.png", picture.as_slice())];
    browser.post(&format!("/event/{uid}"), &event, slip).leads();
    let slips = || names(folder.path()).into_iter().filter(|name| name.ends_with(".png")).collect::<Vec<_>>();
    assert_eq!(slips(), ["Rück-schein.png"], "beside the letters");
    let fields = [("what", "refused"), ("on", "1.1.2030"), ("note", "Nr. 7")];
    assert_eq!(browser.post(&format!("/event/{uid}"), &fields, slip).status, 422);
    assert_eq!(slips(), ["Rück-schein.png"], "what was not written down leaves no file");
    let wrong =
        browser.post(&format!("/event/{uid}"), &[("what", "refused"), ("on", "32.9."), ("note", "Nr. 7")], slip);
    assert_eq!(wrong.status, 422);
    assert_eq!(slips(), ["Rück-schein.png"]);
    assert!(wrong.text().contains("kein Datum") && wrong.text().contains("value=\"Nr. 7\""), "{}", wrong.text());
    let shown = browser.get(&matter).text();
    assert!(shown.contains("überfällig seit 05.01.2027"), "{shown}");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    crate::common::clean(&mut command);
    let list = ["--today", LATER, "--state", &path, "--format", "json", "follow", "list"];
    assert_eq!(crate::common::outcome(command.args(list)).json()[0]["stage"], "overdue");
    let shown = ["--today", LATER, "--state", &path, "--format", "json", "follow", "show", "1"];
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    crate::common::clean(&mut command);
    let shown = crate::common::outcome(command.args(shown)).json().to_string();
    assert!(shown.contains("Rück-schein.png\""), "{shown}");
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
    let folder = crate::common::folder_with(&["progress-inquiry.toml"]);
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
    let list = crate::common::outcome(
        crate::common::program().args(["--state", &state, "--format", "json", "outbox", "list"]),
    );
    assert_eq!(list.json().as_array().unwrap().len(), 1);
    // What was mailed is not written over unasked either, though nobody follows the matter.
    let again = browser.post("/save/1", &[], &[]);
    assert!(again.status == 409 && again.text().contains("abgeschickt"), "{}", again.text());
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

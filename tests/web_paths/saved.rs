//! What is saved, and what is not written over unasked.

use super::shared::{LATER, PAGE, answered, opened, put, renamed, save, with_objection};
use crate::common::browser::Browser;
use crate::common::names;
use std::fs;

/// What was sent is the proof of it: it is replaced only by whoever says so.
#[test]
fn a_letter_that_was_sent_is_not_written_over_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let state = tempfile::tempdir().unwrap();
    let state = state.path().display().to_string();
    let browser = Browser::open(folder.path(), &["--state", &state]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    let in_progress = || browser.get("/").text().contains("<h2>In Arbeit</h2>");
    assert!(in_progress());
    save(&browser, &check);
    // What is saved is no draft, until it is changed.
    assert!(!in_progress(), "{}", browser.get("/").text());
    let matter = browser.post("/follow/1", &[], &[]).leads().to_owned();
    // Nothing but that can have happened to a letter that was only made.
    assert!(browser.get(&matter).text().contains("value=\"sent\" checked"), "{}", browser.get(&matter).text());
    // Made and not sent, it may be changed.
    moved(&browser, "1", "Gasse 2");
    assert!(in_progress());
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

/// The hidden fields of a page that asks, and the answer.
fn with_hidden<'a>(page: &'a [(String, String)], choice: &'a str) -> Vec<(&'a str, &'a str)> {
    let hidden = page.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    hidden.chain([("as", choice)]).collect()
}

fn hidden(page: &crate::common::browser::Answer) -> Vec<(String, String)> {
    let one = |name: &str| page.values(name).into_iter().next().map(|value| (name.to_owned(), value));
    ["case", "letter", "sent"].into_iter().filter_map(one).collect()
}

/// Lives in another street.
#[track_caller]
fn moved(browser: &Browser, number: &str, street: &str) {
    put(browser, number, "street", &[("street", street), ("place", "39104 Magdeburg")], &[]);
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
    let folder = crate::common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    let (one, other) = (opened(&browser), opened(&browser));
    renamed(&browser, &one, "Nora Muster");
    renamed(&browser, &other, "Lina Muster");
    assert_eq!(browser.post(&format!("/save/{one}"), &[], &[]).status, 303);
    assert_eq!(browser.post(&format!("/save/{other}"), &[], &[]).status, 409);
    assert!(fs::read_to_string(folder.path().join("objection.toml")).unwrap().contains("Nora Muster"));
}

#[test]
fn nothing_is_written_through_a_link() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), crate::common::folder_with(&["objection.toml"]));
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
    let folder = crate::common::folder_with(&["objection.toml"]);
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

//! Full disks, and kills while something is saved.

use super::shared::{PAGE, answered, opened, renamed, save};
use crate::common::browser::Browser;
use crate::common::{names, root};
use std::fs;

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

/// From now on no file of a program can have more than so many bytes.
fn no_file_above(browser: &Browser, bytes: &str) {
    let limit = format!("--fsize={bytes}:unlimited");
    let pid = browser.child.id().to_string();
    crate::common::outcome(std::process::Command::new("prlimit").args(["--pid", &pid, &limit])).exits(0);
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
            crate::common::signal(pid, rustix::process::Signal::KILL);
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

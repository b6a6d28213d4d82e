//! What the tests of this folder begin with.

use crate::common::browser::{Browser, Typed};
use std::fs;

/// What is typed in the terminal for an objection, typed into the page.
pub const PAGE: &[Typed<'static>] = &[
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
pub const LATER: &str = "2027-01-20";

/// A page on an empty folder with all questions answered, and the address of what it shows then.
pub fn answered() -> (tempfile::TempDir, Browser, String) {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(folder.path(), &[]);
    let first = browser.post("/case", &[], &[]).leads().to_owned();
    let check = browser.walk(&first, PAGE);
    (folder, browser, check)
}

/// A page on a folder with a case, which is opened, and its number.
pub fn with_objection() -> (tempfile::TempDir, Browser, String) {
    let folder = crate::common::folder_with(&["objection.toml"]);
    let browser = Browser::open(folder.path(), &[]);
    let number = opened(&browser);
    (folder, browser, number)
}

/// Saves the case that a path of the summary is of; gives where it leads.
#[track_caller]
pub fn save(browser: &Browser, check: &str) -> String {
    let number = check.strip_prefix("/check/").unwrap_or_else(|| panic!("{check}"));
    browser.post(&format!("/save/{number}"), &[], &[]).leads().to_owned()
}

/// Opens the first case of the folder to be changed; gives its number.
#[track_caller]
pub fn opened(browser: &Browser) -> String {
    browser.get("/");
    let fields = [("from", "folder"), ("file", "0"), ("for", "change")];
    browser.post("/case", &fields, &[]).leads().strip_prefix("/check/").unwrap().to_owned()
}

/// Gives another name.
#[track_caller]
pub fn renamed(browser: &Browser, number: &str, name: &str) {
    put(browser, number, "name", &[("name", name)], &[]);
}

/// Signs with a picture.
#[track_caller]
pub fn signed(browser: &Browser, number: &str) {
    let picture = fs::read(crate::common::root().join("examples/signature.png")).unwrap();
    put(browser, number, "signature", &[("signature", "image")], &[]);
    put(browser, number, "signature-file", &[], &[("signature-file.0", "mine.png", &picture)]);
}

/// Answers a question anew.
#[track_caller]
pub fn put(browser: &Browser, number: &str, id: &str, answer: &[(&str, &str)], files: &[(&str, &str, &[u8])]) {
    let path = format!("/q/{number}/{id}");
    let stamps = crate::common::browser::stamps(&browser.get(&path));
    let fields = stamps.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(answer.iter().copied());
    browser.post(&path, &fields.collect::<Vec<_>>(), files).leads();
}

//! What the tests of the register share.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::desk::Desk;
use crate::common::set_mode;

pub fn every_file(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

pub fn holds(folder: &Path, text: &str) -> Vec<PathBuf> {
    let found = |bytes: &Vec<u8>| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    every_file(folder).into_iter().filter(|(_, bytes)| found(bytes)).map(|(path, _)| path).collect()
}

/// Hands mails to a program that takes them, where there is a shell.
pub fn mailer(desk: &Desk) -> String {
    let take = desk.path("take");
    fs::write(&take, "#!/bin/sh\ncat >/dev/null\n").unwrap();
    private(&take);
    let config = desk.path("mail.toml");
    let text = format!(
        "[smtp.local]\nkind = \"sendmail\"\ncommand = [\"{}\"]\nfrom = \"centre@example.org\"\n",
        take.display()
    );
    fs::write(&config, text).unwrap();
    config.display().to_string()
}

/// For its owner alone: a folder, or a program.
pub fn private(path: &Path) {
    set_mode(path, 0o700);
}

/// A table of three clients, of whom two have one name, and the centre's file.
pub fn centre(desk: &Desk) {
    let head =
        "reference;sender.name;sender.street;sender.postal_code;sender.city;sender.country;account.facebook.url;Notiz";
    let row = |reference: &str, name: &str| {
        format!("{reference};{name};Prüfstraße 1;39104;Magdeburg;DE;https://www.facebook.com/{reference};x")
    };
    let rows = [head.to_owned(), row("A-1", "Nora Muster"), row("A-2", "Nora Muster"), row("A-3", "Ole Probe")];
    fs::write(desk.path("clients.csv"), rows.join("\n")).unwrap();
    let centre = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\n\
                  matter.status = \"never-objected\"\n[columns]\nNotiz = \"\"\n";
    fs::write(desk.path("centre.toml"), centre).unwrap();
}

pub fn labels(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect()
}

/// Letters that fit next, as `show` says it.
pub fn fits(desk: &Desk, today: &str) -> Value {
    desk.done(today, &["follow", "show", "1"])["fits"].clone()
}

//! A calendar that was written earlier and is brought up to date.
//!
//! In: a file. Out: the entries of one of ours, which written again is a file of ours with the same entries; or nothing.

use widerspruch::register::calendar::{self, CalendarEvent, Component, Form};
use widerspruch::register::calendar_file;

use crate::office::{now, today};
use crate::seeds::{self, Seed};

/// Reads a calendar and brings it up to date.
pub fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(entries) = calendar_file::read(&text) else { return };
    let again = calendar_file::read(&calendar::file(&entries)).expect("what was ours stays ours");
    assert_eq!(entries, again);
    let new = vec![Component::of(&entry("a"), Form::Event, now())];
    let (all, changes) = calendar_file::updated(entries.clone(), new, |uid| uid == "b", |_| true, "vorbei", now());
    assert!(all.len() >= entries.len() && changes.new <= 1 && changes.gone + changes.changed <= entries.len() + 1);
    let mut identities: Vec<&str> = all.iter().map(|component| component.identity.as_str()).collect();
    identities.sort_unstable();
    assert!(identities.windows(2).all(|pair| pair[0] != pair[1]), "an entry twice");
    assert!(calendar_file::read(&calendar::file(&all)).is_some(), "not ours any more");
}

fn entry(uid: &str) -> CalendarEvent {
    CalendarEvent {
        uid: uid.into(),
        period: "answer",
        day: today(),
        sequence: 3,
        certain: true,
        cancelled: false,
        urgent: false,
        summary: "Antwort von Meta; fällig, oder nicht".into(),
        description: Some("Zeile eins\nZeile zwei".into()),
        before: Some((3, "Bald".into())),
    }
}

/// Calendars of ours.
pub fn seeds() -> Vec<Seed> {
    let component = |uid: &str, form| Component::of(&entry(uid), form, now());
    let files = [
        vec![component("a", Form::Event)],
        vec![component("a", Form::Task), component("b", Form::Event)],
        vec![Component::of(&CalendarEvent { cancelled: true, ..entry("c") }, Form::Event, now())],
    ];
    let mut all = seeds::all("calendar_file", &[], &[], 4096);
    all.extend(
        files.iter().enumerate().map(|(n, file)| Seed { name: n.to_string(), bytes: calendar::file(file).into() }),
    );
    all
}

//! A calendar that is brought up to date.
//!
//! In: the file that an earlier call wrote, and the entries of today. Out: the entries of the new file. An entry that says the same
//! stays as it is, to the byte; one that changed gets a higher `SEQUENCE` (RFC 5545, 3.8.7.4), so that whoever imports the file has the
//! old one replaced; one whose matter is not in the register any more is written as over, so that it vanishes there, too. Entries of matters
//! that are in the register, and were not asked for, stay.
//!
//! Only a file in which everything is as this program writes it is one of ours: what a calendar program wrote is the user's. So is one
//! with a field that we never write, or with an entry twice: of two, one would go on unseen.

use chrono::{DateTime, Utc};

use std::collections::HashSet;

use super::calendar::{Component, DOMAIN, Form, WRITER};

/// What became of a calendar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Entries that were not there, and are not over.
    pub new: usize,
    /// Entries that say something else than before.
    pub changed: usize,
    /// Entries of matters that are not in the register any more, which are over now.
    pub gone: usize,
}

/// What lines of ours begin with, besides identity, stamp and sequence.
const FIELDS: [&str; 14] = [
    "DTSTART;VALUE=DATE:",
    "DUE;VALUE=DATE:",
    "SUMMARY:",
    "DESCRIPTION:",
    "STATUS:",
    "TRANSP:",
    "PRIORITY:",
    "PERCENT-COMPLETE:",
    "CLASS:",
    "CATEGORIES:",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER;RELATED=",
    "END:VALARM",
];
/// No entry changes so often; a number that cannot be counted on from is none of ours (RFC 5545, 3.3.8: 32 bits).
const SEQUENCES: usize = 1_000_000;

/// The entries of a file that this program wrote; none where somebody else did, or changed it.
pub fn read(text: &str) -> Option<Vec<Component>> {
    let unfolded = text.replace("\r\n ", "");
    let mut lines = unfolded.split_terminator("\r\n");
    for wanted in ["BEGIN:VCALENDAR", "VERSION:2.0", WRITER, "CALSCALE:GREGORIAN"] {
        lines.next().filter(|line| *line == wanted)?;
    }
    let (mut components, mut identities) = (Vec::new(), HashSet::new());
    loop {
        let form = match lines.next()? {
            "END:VCALENDAR" => return lines.next().is_none().then_some(components),
            "BEGIN:VEVENT" => Form::Event,
            "BEGIN:VTODO" => Form::Task,
            _ => return None,
        };
        let mut field = |name: &str| lines.next()?.strip_prefix(name).map(str::to_owned);
        let identity = field("UID:").filter(|identity| identity.ends_with(DOMAIN))?;
        let (stamp, sequence) = (field("DTSTAMP:")?, field("SEQUENCE:")?.parse().ok()?);
        if sequence > SEQUENCES || !identities.insert(identity.clone()) {
            return None;
        }
        let end = format!("END:{}", form.name());
        let mut own = Vec::new();
        loop {
            match lines.next()? {
                line if line == end => break,
                line if FIELDS.iter().any(|field| line.starts_with(field)) => own.push(line.to_owned()),
                _ => return None,
            }
        }
        components.push(Component { form, identity, stamp, sequence, lines: own });
    }
}

/// The entries of the new file, and what became of those that were there. `is_followed` says whether a matter is in the register, and
/// `was_asked_for` whether all its entries are among the new ones; `summary` is what an entry says that is over and of nobody any more.
pub fn updated(
    earlier: Vec<Component>,
    new: Vec<Component>,
    is_followed: impl Fn(&str) -> bool,
    was_asked_for: impl Fn(&str) -> bool,
    summary: &str,
    now: DateTime<Utc>,
) -> (Vec<Component>, Changes) {
    let mut changes = Changes::default();
    let mut earlier: Vec<Option<Component>> = earlier.into_iter().map(Some).collect();
    let mut places: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    for (at, known) in earlier.iter().enumerate() {
        places.extend(known.as_ref().map(|known| (known.identity.clone(), at)));
    }
    let mut all = Vec::with_capacity(new.len().max(earlier.len()));
    for component in new {
        match places.get(&component.identity).and_then(|at| earlier[*at].take()) {
            None => {
                changes.new += usize::from(!component.is_over());
                all.push(component);
            }
            Some(known) if known.lines == component.lines => all.push(known),
            Some(known) => {
                changes.changed += 1;
                all.push(Component { sequence: component.sequence.max(known.sequence + 1), ..component });
            }
        }
    }
    for known in earlier.into_iter().flatten() {
        let (followed, asked_for) = (is_followed(known.matter()), was_asked_for(known.matter()));
        // Nothing is taken out of the file: whoever did not import it meanwhile would keep what is over.
        if known.is_over() || (followed && !asked_for) {
            all.push(known);
            continue;
        }
        match followed {
            true => changes.changed += 1,
            false => changes.gone += 1,
        }
        all.push(known.over(summary, now));
    }
    (all, changes)
}

#[cfg(test)]
mod tests {
    use super::super::calendar::{CalendarEvent, file};
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    fn entry(matter: &str, day: &str, sequence: usize) -> CalendarEvent {
        CalendarEvent {
            uid: matter.into(),
            period: "answer",
            day: day.parse().unwrap(),
            sequence,
            certain: true,
            cancelled: false,
            urgent: false,
            summary: format!("Beispielfirma: Antwort; {}", "ä".repeat(80)),
            description: Some("eins, zwei\nbleibt: END:VEVENT".into()),
            before: Some((3, "bald".into())),
        }
    }

    fn component(matter: &str, day: &str, sequence: usize) -> Component {
        Component::of(&entry(matter, day, sequence), Form::Event, at(0))
    }

    #[test]
    fn what_was_written_is_read_again_and_nothing_else() {
        let all = [component("aa", "2026-10-06", 3), Component::of(&entry("bb", "2026-10-07", 1), Form::Task, at(0))];
        let text = file(&all);
        assert_eq!(read(&text).unwrap(), all);
        for (from, to) in [
            ("-//widerspruch//follow//EN", "-//Mozilla.org//NONSGML//EN"),
            ("@widerspruch.invalid", "@example.org"),
            ("END:VCALENDAR\r\n", ""),
            ("END:VCALENDAR\r\n", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n"),
            ("\r\n", "\n"),
            ("BEGIN:VEVENT", "BEGIN:VJOURNAL"),
            ("SEQUENCE:3", "SEQUENCE:x"),
            ("SEQUENCE:3", "SEQUENCE:18446744073709551615"),
            ("bb-answer-todo", "aa-answer"),
            ("CLASS:PRIVATE\r\n", "CLASS:PRIVATE\r\nATTENDEE:mailto:a@example.org\r\n"),
            ("CLASS:PRIVATE\r\n", "CLASS:PRIVATE\r\nRRULE:FREQ=DAILY\r\n"),
        ] {
            assert_eq!(read(&text.replacen(from, to, usize::MAX)), None, "{from} {to}");
        }
        assert_eq!(read(""), None);
    }

    #[test]
    fn what_stays_stays_to_the_byte_and_what_changed_counts_on() {
        let earlier = vec![component("aa", "2026-10-06", 3), component("bb", "2026-10-06", 3)];
        let later = |day: &str| Component::of(&entry("bb", day, 3), Form::Event, at(60));
        let new = vec![Component::of(&entry("aa", "2026-10-06", 4), Form::Event, at(60)), later("2026-10-09")];
        let (all, changes) = updated(earlier.clone(), new, |_| true, |_| true, "vorbei", at(60));
        assert_eq!(changes, Changes { new: 0, changed: 1, gone: 0 });
        assert_eq!(all[0], earlier[0], "stamp and sequence stay where nothing changed");
        // The matter itself changed no more often than before, but the day did, twice.
        assert_eq!((all[1].sequence, &all[1].stamp), (4, &later("2026-10-09").stamp));
        let (all, _) = updated(all, vec![later("2026-10-10")], |_| true, |matter| matter == "bb", "vorbei", at(60));
        assert_eq!(all.iter().map(|one| one.sequence).collect::<Vec<_>>(), [5, 3]);
    }

    #[test]
    fn an_entry_of_nobody_any_more_is_over_and_says_nothing_of_it() {
        let earlier = vec![component("aa", "2026-10-06", 3), component("bb", "2026-10-06", 3)];
        // Only bb was asked for; aa is followed in the first case and not in the second.
        let only = |is_followed: bool| {
            updated(
                earlier.clone(),
                vec![earlier[1].clone()],
                |_| is_followed,
                |matter| matter == "bb",
                "vorbei",
                at(60),
            )
        };
        assert_eq!(only(true).0, [earlier[1].clone(), earlier[0].clone()]);
        let (all, changes) = only(false);
        assert_eq!(changes, Changes { new: 0, changed: 0, gone: 1 });
        let text = file(&all[1..]);
        assert!(text.contains("UID:aa-answer@widerspruch.invalid\r\n") && text.contains("SEQUENCE:4\r\n"), "{text}");
        assert!(text.contains("DTSTART;VALUE=DATE:20261006\r\nSUMMARY:vorbei\r\nSTATUS:CANCELLED\r\n"), "{text}");
        assert!(!text.contains("Beispielfirma") && !text.contains("VALARM"), "{text}");
        // It stays as it is from now on.
        let (again, changes) = updated(all.clone(), vec![all[0].clone()], |_| false, |_| true, "vorbei", at(90));
        assert_eq!((again, changes), (all, Changes::default()));
    }

    #[test]
    fn a_calendar_that_becomes_one_of_tasks_has_its_events_cancelled() {
        let event = component("aa", "2026-10-06", 3);
        let task = Component::of(&entry("aa", "2026-10-06", 3), Form::Task, at(60));
        let (all, changes) = updated(vec![event], vec![task.clone()], |_| true, |_| true, "vorbei", at(60));
        assert_eq!(changes, Changes { new: 1, changed: 1, gone: 0 });
        assert_eq!(all[0], task);
        assert!(all[1].is_over() && all[1].form == Form::Event);
    }
}

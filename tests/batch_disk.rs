//! A batch whose folder fails it: a disk that takes no more, letters that somebody takes away meanwhile. What a run says of its letters
//! is what lies in the folder.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;
use widerspruch::batch::job::Job;
use widerspruch::batch::result::{Languages, Status};
use widerspruch::batch::run;
use widerspruch::batch::setup::{Settings, Setup};
use widerspruch::batch::{Due, Stage, Watch};
use widerspruch::office::Office;
use widerspruch::problem::Problem;
use widerspruch::table::{Options, Table};
use widerspruch::words::Words;
use widerspruch::{bug, centre};

use common::{Outcome, TODAY, clean, names, outcome, run_in};

const CENTRE: &str = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\nsender.country = \"DE\"\nmatter.grounds = [\"old-posts\"]\n";
const ROWS: usize = 60;

/// A folder with a centre, a picture of pure noise and a table; the row `large` encloses the picture.
fn setup(rows: usize, large: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("centre.toml"), CENTRE).unwrap();
    let mut state = 1_u32;
    let noise = image::RgbImage::from_fn(500, 500, |_, _| {
        image::Rgb([0; 3].map(|_: u8| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }))
    });
    noise.save(folder.path().join("noise.png")).unwrap();
    let mut table = String::from(
        "reference;sender.name;sender.street;sender.postal_code;sender.city;account.facebook.url;enclosure.1.title;enclosure.1.file\n",
    );
    for n in 1..=rows {
        let enclosure = if n == large { "Bild;noise.png" } else { ";" };
        table.push_str(&format!(
            "K-{n:05};Änne Müller {n};Prüfstraße {n};39104;Magdeburg;https://www.facebook.com/example.{n};{enclosure}\n"
        ));
    }
    fs::write(folder.path().join("t.csv"), table).unwrap();
    folder
}

const ARGS: [&str; 8] = ["--format", "json", "batch", "t.csv", "--centre", "centre.toml", "--out", "out"];

/// The same on a disk that takes no file of more than so many KiB.
fn batch_with_room(folder: &Path, room: u32) -> Outcome {
    let mut command = Command::new("bash");
    clean(&mut command);
    // The signal ends a program; ignored, it is the error that a full disk gives as well.
    let line = format!("trap '' XFSZ; ulimit -f {room}; exec \"$0\" --today {TODAY} \"$@\" --threads 2");
    command.current_dir(folder).args(["-c", &line, env!("CARGO_BIN_EXE_widerspruch")]).args(ARGS);
    outcome(&mut command)
}

fn summary(outcome: &Outcome) -> Value {
    serde_json::from_str::<Value>(outcome.out().lines().last().unwrap()).unwrap()["summary"].clone()
}

fn letters(folder: &Path) -> BTreeSet<String> {
    names(&folder.join("out")).into_iter().filter(|name| name.ends_with(".pdf")).collect()
}

/// Folders in which letters wait.
fn staged(folder: &Path) -> BTreeSet<String> {
    let own = fs::read_dir(folder.join("out/.widerspruch-batch")).unwrap();
    let names = own.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("widerspruch-")).collect()
}

/// The letters of which the result table tells.
fn listed(folder: &Path) -> BTreeSet<String> {
    let table = fs::read_to_string(folder.join("out/result.jsonl")).unwrap();
    let files = table.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["file"].clone());
    files.filter_map(|file| file.as_str().map(str::to_owned)).collect()
}

/// While letters wait for their places none is in its place, and none stays behind.
#[test]
fn a_disk_that_is_full_while_letters_wait_leaves_nothing() {
    for rows in [1, ROWS] {
        let folder = setup(rows, rows.div_ceil(2));
        let stopped = batch_with_room(folder.path(), 500).exits(3);
        assert_eq!(stopped.errors(), ["output::file"], "{}", stopped.stderr);
        assert_eq!(names(folder.path()), ["centre.toml", "noise.png", "t.csv"]);
        let whole = run_in(folder.path(), ARGS).exits(0);
        assert_eq!((summary(&whole)["made"].as_u64(), letters(folder.path()).len()), (Some(rows as u64), rows));
    }
}

/// With letters in their places it is no wrong input: all of them are told, and the same command goes on.
#[test]
fn a_disk_that_is_full_midway_stops_the_run_and_the_same_command_goes_on() {
    const ROWS: usize = 150;
    let folder = setup(ROWS, 0);
    // A letter is shorter, the journal of all of them is longer.
    let stopped = batch_with_room(folder.path(), 48).exits(1);
    assert!(stopped.errors().iter().all(|code| code == "output::file"), "{}", stopped.stderr);
    let told = summary(&stopped);
    let there = letters(folder.path());
    assert!(there.len() > 10 && there.len() < ROWS, "{told}");
    assert_eq!(told["made"], there.len());
    assert_eq!((told["waiting"].as_u64(), told["errors"].as_u64()), (Some((ROWS - there.len()) as u64), Some(0)));
    assert_eq!((told["interrupted"].as_bool(), told["refused"].as_bool()), (Some(true), Some(false)));
    assert!(listed(folder.path()).is_subset(&there));
    assert_eq!(staged(folder.path()), BTreeSet::new());

    let whole = run_in(folder.path(), ARGS).exits(0);
    let told = summary(&whole);
    assert_eq!(
        (told["unchanged"].as_u64(), told["made"].as_u64()),
        (Some(there.len() as u64), Some((ROWS - there.len()) as u64))
    );
    assert_eq!(letters(folder.path()).len(), ROWS);
}

/// Takes a letter away as soon as it is made, or wants the run to end then.
struct Thief<'t> {
    folder: &'t Path,
    takes: usize,
    stops: Option<(usize, &'t AtomicBool)>,
    problems: Vec<Problem>,
    /// Row, status and file, as they were told.
    told: Vec<(usize, Status, Option<String>)>,
}

impl Watch for Thief<'_> {
    fn problems(&mut self, problems: &[Problem]) {
        self.problems.extend_from_slice(problems);
    }

    fn outcome(&mut self, job: &Job) {
        let outcome = job.outcome(false, &Languages::both(&Words::english()));
        if let (true, Status::Made, Some(file)) = (outcome.row == self.takes, outcome.status, &outcome.file) {
            fs::remove_file(self.folder.join(file)).unwrap();
        }
        if let Some((_, stop)) = self.stops.filter(|(row, _)| *row == outcome.row) {
            stop.store(true, Ordering::Relaxed);
        }
        self.told.push((outcome.row, outcome.status, outcome.file));
    }

    fn refused(&mut self, _: &Job) {}

    fn progress(&mut self, _: Stage, _: usize, _: Option<usize>) {}

    fn due(&mut self) -> Due {
        Due::Nothing
    }
}

#[test]
fn a_letter_that_is_taken_away_or_does_not_get_to_its_place_is_not_said_to_be_there() {
    bug::remember(false);
    let folder = setup(5, 0);
    let out = folder.path().join("out");
    let centre = centre::load(&folder.path().join("centre.toml")).unwrap();
    let table = Table::open(&folder.path().join("t.csv"), &Options::default(), &|_| true).unwrap();
    let office = Office::builtin();
    let settings = Settings {
        threads: 2,
        today: TODAY.parse().unwrap(),
        skip_invalid: false,
        fail_fast: false,
        sample: None,
        shard: None,
        pad_postal_codes: false,
        print_file: false,
        steps: false,
        lines: Words::english(),
        salt: Vec::new(),
    };
    let stop = AtomicBool::new(false);
    let sealers = |_: &_| panic!("nothing is sealed");
    let setup = Setup {
        table: &table,
        centre: &centre,
        office: &office,
        settings: &settings,
        sealers: &sealers,
        post: None,
        stop: &stop,
    };
    let watched = |takes, stops: Option<usize>| {
        let stops = stops.map(|row| (row, &stop));
        let mut thief = Thief { folder: &out, takes, stops, problems: Vec::new(), told: Vec::new() };
        let done = run::run(&setup, &out, &mut thief).unwrap();
        stop.store(false, Ordering::Relaxed);
        (done.summary, thief)
    };
    // Ctrl-C while letters go to their places: those that got there are told, the others made by the next run.
    let (summary, thief) = watched(0, Some(2));
    assert_eq!((summary.made, summary.waiting, summary.interrupted), (2, 3, true));
    let statuses = thief.told.iter().map(|(_, status, file)| (*status, file.is_some()));
    let (made, waits) = ((Status::Made, true), (Status::Waiting, false));
    assert!(statuses.eq([made, made, waits, waits, waits]), "{:?}", thief.told);
    assert_eq!((letters(folder.path()).len(), listed(folder.path())), (2, letters(folder.path())));
    assert_eq!(staged(folder.path()), BTreeSet::new());

    let (summary, thief) = watched(3, None);
    assert_eq!((summary.made, summary.unchanged, summary.errors, summary.waiting), (2, 2, 1, 0));
    let gone: Vec<_> =
        thief.problems.iter().map(|p| (p.code.as_str(), p.cell.as_ref().map(|c| (c.row, c.line)))).collect();
    assert_eq!(gone, [("batch::letter-gone", Some((3, 4)))]);
    assert_eq!(thief.told.last(), Some(&(3, Status::Error, None)));
    assert_eq!(letters(folder.path()).len(), 4);
    assert_eq!(listed(folder.path()), letters(folder.path()));

    let (summary, thief) = watched(0, None);
    assert_eq!((summary.unchanged, summary.made, summary.errors), (4, 1, 0));
    assert!(thief.problems.is_empty(), "{:?}", thief.problems);
    assert_eq!(letters(folder.path()).len(), 5);
}

//! A batch whose folder fails it: a disk that takes no more, letters that somebody takes away meanwhile. What a run says of its letters
//! is what lies in the folder.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicBool;

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

/// The letters of which the result table tells.
fn listed(folder: &Path) -> BTreeSet<String> {
    let table = fs::read_to_string(folder.join("out/result.jsonl")).unwrap();
    let files = table.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["file"].clone());
    files.filter_map(|file| file.as_str().map(str::to_owned)).collect()
}

/// Midway it is no wrong input: letters lie there, and all of them are told.
#[test]
fn a_disk_that_is_full_midway_stops_the_run_and_the_same_command_goes_on() {
    let folder = setup(ROWS, ROWS / 2);
    let stopped = batch_with_room(folder.path(), 500).exits(1);
    assert_eq!(stopped.errors(), ["output::file"], "{}", stopped.stderr);
    let told = summary(&stopped);
    let there = letters(folder.path());
    assert!(there.len() >= ROWS / 2 - 1 && there.len() < ROWS, "{told}");
    assert_eq!(told["made"], there.len());
    assert_eq!((told["waiting"].as_u64(), told["errors"].as_u64()), (Some((ROWS - there.len()) as u64), Some(0)));
    assert_eq!((told["interrupted"].as_bool(), told["refused"].as_bool()), (Some(true), Some(false)));
    assert_eq!(listed(folder.path()), there);

    let whole = run_in(folder.path(), ARGS).exits(0);
    let told = summary(&whole);
    assert_eq!(
        (told["unchanged"].as_u64(), told["made"].as_u64()),
        (Some(there.len() as u64), Some((ROWS - there.len()) as u64))
    );
    assert_eq!(letters(folder.path()).len(), ROWS);
}

/// Before the first letter nothing was written, and that is what 3 says.
#[test]
fn a_disk_that_is_full_at_once_leaves_no_letter() {
    let folder = setup(1, 1);
    let outcome = batch_with_room(folder.path(), 500).exits(3);
    assert_eq!(outcome.errors(), ["output::file"]);
    assert_eq!(letters(folder.path()), BTreeSet::new());
}

/// Takes a letter away as soon as it is made.
struct Thief<'t> {
    folder: &'t Path,
    takes: usize,
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
        self.told.push((outcome.row, outcome.status, outcome.file));
    }

    fn refused(&mut self, _: &Job) {}

    fn progress(&mut self, _: Stage, _: usize, _: Option<usize>) {}

    fn due(&mut self) -> Due {
        Due::Nothing
    }
}

#[test]
fn a_letter_that_is_taken_away_meanwhile_is_not_said_to_be_there() {
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
    let watched = |takes| {
        let mut thief = Thief { folder: &out, takes, problems: Vec::new(), told: Vec::new() };
        let done = run::run(&setup, &out, &mut thief).unwrap();
        (done.summary, thief)
    };
    let (summary, thief) = watched(3);
    assert_eq!((summary.made, summary.errors, summary.waiting), (4, 1, 0));
    let gone: Vec<_> =
        thief.problems.iter().map(|p| (p.code.as_str(), p.cell.as_ref().map(|c| (c.row, c.line)))).collect();
    assert_eq!(gone, [("batch::letter-gone", Some((3, 4)))]);
    assert_eq!(thief.told.last(), Some(&(3, Status::Error, None)));
    assert_eq!(letters(folder.path()).len(), 4);
    assert_eq!(listed(folder.path()), letters(folder.path()));

    let (summary, thief) = watched(0);
    assert_eq!((summary.unchanged, summary.made, summary.errors), (4, 1, 0));
    assert!(thief.problems.is_empty(), "{:?}", thief.problems);
    assert_eq!(letters(folder.path()).len(), 5);
}

//! What runs left in a folder: results of shards to be joined, files to be removed.
//!
//! In: a folder of letters. Out: one result table of all its shards, with every letter that still lies there; or the paths of everything that batches wrote beside
//! the letters, and of the letters if they are meant too. Only what a journal knows as ours is ever removed.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::doubts::Doubt;
use super::folder::{Folder, PRIVATE};
use super::job::Summary;
use super::journal;
use super::print_file::Sheet;
use super::result::{self, Languages, Outcome, Status};
use super::steps;
use crate::file;
use crate::problem::{Code, Problem, Problems};
use crate::words::{Arg, Join, Say, Words};

/// The results of all shards.
pub struct Gathered {
    /// Every row, in order.
    pub outcomes: Vec<Outcome>,
    /// Letters that their parts made and that are not there any more.
    pub gone: Option<Problem>,
    /// Parts without a result, as `2/5`.
    pub missing: Vec<String>,
}

/// `result.2-of-5.jsonl` as (2, 5).
fn part(name: &str) -> Option<(usize, usize)> {
    let (number, of) = name.strip_prefix("result.")?.strip_suffix(".jsonl")?.split_once("-of-")?;
    Some((number.parse().ok()?, of.parse().ok()?))
}

/// Joins the results of all shards into one table.
///
/// # Errors
/// There are none, they are of different divisions, one cannot be read, or the table cannot be written.
pub fn shards(folder: &Folder) -> Result<Gathered, Problems> {
    let entries = std::fs::read_dir(folder.path()).into_iter().flatten().flatten();
    let parts: BTreeSet<(usize, usize)> = entries.filter_map(|e| part(&e.file_name().to_string_lossy())).collect();
    let divisions: BTreeSet<usize> = parts.iter().map(|(_, of)| *of).collect();
    let about = |code: Code| code.error().file(folder.path().display().to_string());
    let of = match divisions.into_iter().collect::<Vec<_>>().as_slice() {
        [of] => *of,
        [] => {
            return Err(about(Code::BatchNoShards {}).into());
        }
        several => {
            let several = several.iter().copied().map(Arg::from);
            let divisions = several.reduce(|divisions, last| Say::BatchAndDivision { divisions, last }.into());
            return Err(about(Code::BatchMixedShards { divisions: divisions.into() }).into());
        }
    };
    let mut found: Vec<(usize, Outcome)> = Vec::new();
    let mut problems = Problems::new();
    for (number, _) in &parts {
        let path = folder.place(&format!("result.{number}-of-{of}.jsonl"));
        let broken = |why: Arg| Code::BatchResult { why }.error().file(path.display().to_string());
        match file::open(&path, file::FileKind::Record) {
            Err(error) => problems.push(broken(error.why())),
            Ok(file) => {
                for line in BufReader::new(file).lines() {
                    match line.map_err(Arg::from).and_then(|l| serde_json::from_str(&l).map_err(Arg::foreign)) {
                        Ok(outcome) => found.push((*number, outcome)),
                        Err(why) => {
                            problems.push(broken(why));
                            break;
                        }
                    }
                }
            }
        }
    }
    // The letters of one row are of one shard, in their order.
    found.sort_by_key(|(_, o)| o.row);
    let twice = found.windows(2).find(|pair| pair[0].1.row == pair[1].1.row && pair[0].0 != pair[1].0);
    if let Some((_, twice)) = twice.and_then(|pair| pair.first()) {
        problems.push(about(Code::BatchRowInTwoShards { row: twice.row.into() }));
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let mut outcomes: Vec<Outcome> = found.into_iter().map(|(_, outcome)| outcome).collect();
    let language = outcomes.iter().find_map(|outcome| Words::of(outcome.language.as_deref()?));
    let languages = Languages { table: language.unwrap_or_else(Words::english), lines: Words::english() };
    let gone = without_letter(folder, &mut outcomes, &languages);
    result::write(folder, "", &languages.table, outcomes.iter().map(Cow::Borrowed))?;
    let missing = (1..=of).filter(|n| !parts.contains(&(*n, of))).map(|n| format!("{n}/{of}")).collect();
    Ok(Gathered { outcomes, gone, missing })
}

/// Most letters that a message names.
const NAMED: usize = 5;

/// The result table lists no letter that is not on disk: rows whose letter somebody took away, or filled with something else, have none.
fn without_letter(folder: &Folder, outcomes: &mut [Outcome], languages: &Languages) -> Option<Problem> {
    let (mut there, mut ours) = (HashSet::new(), HashSet::new());
    for name in journal::all(folder) {
        let (made, names) = journal::contents(folder, &name);
        there.extend(made.into_iter().map(|made| made.file));
        ours.extend(names);
    }
    // Parts that were made elsewhere and brought here may have left their journal behind.
    let is_there = |file: &str| match ours.contains(file) {
        true => there.contains(file),
        false => is_name(file) && folder.place(file).is_file(),
    };
    let mut gone = Vec::new();
    for outcome in outcomes {
        let Some(file) = outcome.file.take_if(|file| !is_there(file)) else { continue };
        outcome.status = Status::Error;
        (outcome.pages, outcome.recipient, outcome.destination) = (None, None, None);
        (outcome.address, outcome.deadline) = (None, None);
        outcome.problems.push(Doubt::of(&Code::BatchLetterNotThere {}.error()).told(languages));
        gone.push(file);
    }
    let more = gone.len() > NAMED;
    let named = Arg::list(gone.iter().take(NAMED).map(Arg::quoted), Join::Comma);
    let letters = if more { Say::WordsMore { items: named }.into() } else { named };
    let code = Code::BatchLettersNotThere { count: gone.len().into(), letters };
    (!gone.is_empty()).then(|| code.error().file(folder.path().display().to_string()))
}

/// What came of all rows.
pub fn summary(outcomes: &[Outcome]) -> Summary {
    let count = |status| outcomes.iter().filter(|o| o.status == status).count();
    Summary {
        rows: outcomes.len(),
        made: count(Status::Made),
        unchanged: count(Status::Unchanged),
        errors: count(Status::Error),
        waiting: count(Status::Waiting),
        pages: outcomes.iter().filter_map(|o| o.pages).map(u64::from).sum(),
        ..Summary::default()
    }
}

/// The letters, for the printer.
pub fn sheets(outcomes: &[Outcome]) -> Vec<Sheet<'_>> {
    outcomes
        .iter()
        .filter_map(|o| {
            let destination = o.destination.as_deref().unwrap_or_default();
            Some(Sheet { file: o.file.as_deref().filter(|f| is_name(f))?, destination })
        })
        .collect()
}

/// A name that leads nowhere else, even if somebody wrote into our files.
fn is_name(file: &str) -> bool {
    Path::new(file).file_name().is_some_and(|name| name == file)
}

/// Everything that runs wrote into a folder: result tables and our own files; with `letters` the letters as well.
pub fn left_behind(folder: &Folder, letters: bool) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    if letters {
        let names: BTreeSet<String> = journal::all(folder)
            .iter()
            .flat_map(|name| {
                let (made, names) = journal::contents(folder, name);
                made.into_iter().map(|m| m.file).chain(names)
            })
            .filter(|name| is_name(name))
            .collect();
        paths.extend(names.iter().map(|name| folder.place(name)).filter(|p| p.is_file()));
    }
    if letters && let Some(sheets) = steps::left_behind(folder) {
        paths.extend(inside(&sheets));
        paths.push(sheets);
    }
    let mut tables: Vec<PathBuf> = std::fs::read_dir(folder.path())
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let table = name.replace(".csv", ".jsonl").replace("problems.", "result.");
            matches!(name.as_str(), "result.csv" | "result.jsonl" | "problems.jsonl") || part(&table).is_some()
        })
        .map(|entry| entry.path())
        .collect();
    tables.sort();
    paths.extend(tables);
    paths.extend(inside(&folder.private("")));
    paths
}

/// What lies in a folder and the folders in it: the insides of a folder before the folder itself.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    // A link is removed, and what it leads to stays.
    let folders = |path: &PathBuf| path.is_dir() && !path.is_symlink();
    entries
        .into_iter()
        .flat_map(|path| [if folders(&path) { inside(&path) } else { Vec::new() }, vec![path]].concat())
        .collect()
}

/// Removes files, and then our own folder.
///
/// # Errors
/// One cannot be removed.
pub fn remove(folder: &Path, paths: &[PathBuf]) -> Result<(), Problem> {
    let failed = |path: &Path, error: std::io::Error| {
        let name = path.display().to_string();
        Code::BatchNotRemoved { name: (&name).into(), why: error.into() }.error().file(name)
    };
    for path in paths {
        let folder = path.is_dir() && !path.is_symlink();
        if folder { std::fs::remove_dir(path) } else { std::fs::remove_file(path) }.map_err(|e| failed(path, e))?;
    }
    let own = folder.join(PRIVATE);
    std::fs::remove_dir(&own).map_err(|e| failed(&own, e))
}

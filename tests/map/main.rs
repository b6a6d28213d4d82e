//! Whether the map of ARCHITECTURE.md is true.
//!
//! In: the table of rooms, and what the files of `src` name (`names`). Out: a failure where a room uses another that its row does not name,
//! names one that it does not use, or names one that does not stand above it: so the rooms lie on floors, and no two of them use each other.

#![allow(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

mod names;

use names::names;

/// What every room may know besides what its row names; their own rows name all they know.
const GROUND: [&str; 3] = ["words", "visible", "problem"];
/// Stands in the row of the room that may know all others.
const ALL: &str = "all";

/// The files above all rooms: they declare them, and name what is shown of the crate.
const ROOTS: [&str; 2] = ["lib", "main"];

/// A room with the rooms that it names.
type Rooms = Vec<(String, BTreeSet<String>)>;

/// The rooms of the table, in its order, with what stands between backticks in their last cell.
fn map(architecture: &str) -> Rooms {
    let rows = architecture.lines().filter_map(|line| line.strip_prefix("| `src/"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_end_matches(['|', ' ']).split(" | ").collect();
        let room = cells[0].trim_end_matches('`').trim_end_matches('/').trim_end_matches(".rs");
        let known = cells[cells.len() - 1];
        let named = known.split('`').skip(1).step_by(2).map(str::to_owned);
        let all = (known.trim() == ALL).then(|| ALL.to_owned());
        (room.to_owned(), named.chain(all).collect())
    })
    .collect()
}

/// What the files below a folder use of the crate, by room; tests may use what they like.
fn used(folder: &Path, room: Option<&str>, depth: usize, uses: &mut BTreeMap<String, BTreeSet<String>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            used(&path, Some(room.unwrap_or(&name)), depth + 1, uses);
        } else if path.extension().is_some_and(|e| e == "rs") && !name.ends_with("tests") {
            let room = room.unwrap_or(&name);
            if !ROOTS.contains(&room) {
                let depth = if name == "mod" { depth } else { depth + 1 };
                let text = std::fs::read_to_string(&path).unwrap();
                let named = names(&text, depth).into_iter().filter(|name| name != room);
                uses.entry(room.to_owned()).or_default().extend(named);
            }
        }
    }
}

/// Where map and uses differ.
fn differences(map: &Rooms, uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut above: BTreeSet<&str> = BTreeSet::new();
    let known: BTreeSet<&str> = map.iter().map(|(room, _)| room.as_str()).collect();
    wrong.extend(uses.keys().filter(|room| !known.contains(room.as_str())).map(|room| format!("{room} has no row")));
    for (room, named) in map {
        let Some(uses) = uses.get(room) else {
            wrong.push(format!("{room} has a row and no file"));
            continue;
        };
        let may = |other: &String| {
            named.contains(other)
                || named.contains(ALL)
                || GROUND.contains(&other.as_str()) && !GROUND.contains(&room.as_str())
        };
        wrong.extend(uses.iter().filter(|other| !may(other)).map(|other| format!("{room} uses {other}")));
        let others = named.iter().filter(|other| *other != ALL);
        wrong.extend(
            others.clone().filter(|o| !uses.contains(*o)).map(|o| format!("{room} names {o} without using it")),
        );
        wrong
            .extend(others.filter(|o| !above.contains(o.as_str())).map(|o| format!("{o} does not stand above {room}")));
        above.insert(room);
    }
    wrong
}

fn of_the_house() -> (Rooms, BTreeMap<String, BTreeSet<String>>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut uses = BTreeMap::new();
    used(&root.join("src"), None, 0, &mut uses);
    (map(&std::fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap()), uses)
}

#[test]
fn rooms_use_what_their_rows_name() {
    let (map, uses) = of_the_house();
    assert!(map.len() > 30 && uses.len() == map.len(), "{} rows, {} rooms", map.len(), uses.len());
    assert_eq!(differences(&map, &uses), Vec::<String>::new());
}

#[test]
fn a_wrong_use_and_an_idle_name_are_told() {
    let (mut map, mut uses) = of_the_house();
    uses.get_mut("layout")
        .unwrap()
        .extend(names("use crate::pdf::Pdf;\n// crate::smtp\n#[cfg(test)]\nuse crate::cli;", 1));
    map[0].1.insert("cli".into());
    let first = &map[0].0;
    let told = [format!("{first} names cli without using it"), format!("cli does not stand above {first}")];
    assert_eq!(differences(&map, &uses), [told.as_slice(), &["layout uses pdf".to_owned()]].concat());
}

/// A macro of the root would be known in every room without a path, and do for it what it may not.
#[test]
fn the_roots_have_no_macros() {
    for root in ROOTS {
        let text = std::fs::read_to_string(format!("{}/src/{root}.rs", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(!text.contains("macro_rules!") && !text.contains("macro_use"), "src/{root}.rs");
    }
}

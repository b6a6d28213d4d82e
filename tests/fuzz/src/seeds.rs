//! What the fuzzer begins with.
//!
//! In: folders of the repository. Out: their files as [`Seed`]s. What lies in `seeds/TARGET` belongs to a target besides; a folder of
//! further cases may be named in `FUZZ_CASES`.

use std::path::{Path, PathBuf};

/// A name and bytes.
pub struct Seed {
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The bytes of a file of the repository.
pub fn file(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Texts as seeds.
pub fn texts(all: &[&str]) -> Vec<Seed> {
    all.iter()
        .enumerate()
        .map(|(n, text)| Seed { name: format!("text-{n}"), bytes: text.as_bytes().to_vec() })
        .collect()
}

/// All files below folders of the repository, below `seeds/TARGET` and below `FUZZ_CASES`, that end so and have no more bytes than this.
pub fn all(target: &str, folders: &[&str], endings: &[&str], most: usize) -> Vec<Seed> {
    let mut found = Vec::new();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    gather(&own, &[], most, &mut found);
    let further = std::env::var_os("FUZZ_CASES").map(PathBuf::from);
    for folder in folders.iter().map(|folder| root().join(folder)).chain(further) {
        gather(&folder, endings, most, &mut found);
    }
    found
}

fn gather(folder: &Path, endings: &[&str], most: usize, found: &mut Vec<Seed>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            gather(&path, endings, most, found);
        } else if endings.is_empty() || endings.iter().any(|ending| name.ends_with(ending)) {
            let bytes = std::fs::read(&path).expect("a seed");
            if bytes.len() <= most {
                found.push(Seed { name: format!("{}-{name}", found.len()), bytes });
            }
        }
    }
}

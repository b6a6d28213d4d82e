//! All seeds, and all that was found, through all targets; on any compiler.

use std::path::Path;

use widerspruch_fuzz::{Seed, TARGETS, Target};

/// Every target reads its seeds; each has some.
#[test]
fn seeds_are_read() {
    for target in TARGETS {
        let seeds = (target.seeds)();
        assert!(!seeds.is_empty(), "{} has no seeds", target.name);
        for seed in &seeds {
            println!("{} {}", target.name, seed.name);
            (target.body)(&seed.bytes);
        }
    }
}

/// Numbers that look like chance, the same ones each time (xorshift).
struct Chance(u64);

impl Chance {
    /// A number below `most`; 0 where there is none.
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// Changes a seed as a fuzzer does first: cut off, a bit turned, a part doubled, left out, taken from another seed or replaced by signs.
fn damage(bytes: &mut Vec<u8>, others: &[Seed], chance: &mut Chance) {
    let at = chance.below(bytes.len());
    let end = (at + 1 + chance.below(64)).min(bytes.len());
    match chance.below(7) {
        0 => bytes.truncate(at),
        1 if !bytes.is_empty() => bytes[at] ^= 1 << chance.below(8),
        2 => {
            let again = bytes[at..end].to_vec();
            bytes.splice(at..at, again);
        }
        3 => drop(bytes.drain(at..end)),
        4 => {
            let other = &others[chance.below(others.len())].bytes;
            let from = chance.below(other.len());
            let part = &other[from..(from + chance.below(256)).min(other.len())];
            bytes.splice(at..at, part.iter().copied());
        }
        5 => {
            let signs = b"\0\xff0123456789-<>()[]{}\"'\\/=.,;:\r\n \t";
            let new: Vec<u8> = (0..1 + chance.below(4)).map(|_| signs[chance.below(signs.len())]).collect();
            bytes.splice(at..end.min(at + new.len()), new);
        }
        _ => {
            let number = ["4294967296", "99999999999999999999", "-1", "0", "65536", "1e400"][chance.below(6)];
            bytes.splice(at..end.min(at + 4), number.bytes());
        }
    }
}

/// Damaged seeds, the same ones each time: 48 for each target, or as many as `FUZZ_ROUNDS` says, of `FUZZ_TARGET` alone where that is set.
#[test]
fn damaged_seeds_are_read() {
    let rounds = std::env::var("FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(48);
    let wanted = std::env::var("FUZZ_TARGET").ok();
    for target in TARGETS.iter().filter(|target| wanted.as_ref().is_none_or(|name| name == target.name)) {
        let (seeds, mut chance) = ((target.seeds)(), Chance(0x2545_f491_4f6c_dd1d));
        for round in 0..rounds {
            let mut bytes = seeds[round % seeds.len()].bytes.clone();
            (0..1 + chance.below(6)).for_each(|_| damage(&mut bytes, &seeds, &mut chance));
            bytes.truncate(target.longest);
            // What fails is said by its bytes, so that it can be looked at and kept.
            let read = std::panic::catch_unwind(|| (target.body)(&bytes));
            if read.is_err() {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts").join(target.name);
                let path = folder.join(format!("round-{round}"));
                let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, &bytes));
                panic!("{} fails, see {}: {kept:?}", target.name, path.display());
            }
        }
    }
}

/// What a fuzzer has left in `artifacts/TARGET`, where there is any.
#[test]
fn what_was_found_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts");
    for Target { name, body, .. } in TARGETS {
        for entry in std::fs::read_dir(root.join(name)).into_iter().flatten().flatten() {
            println!("{name} {}", entry.path().display());
            body(&std::fs::read(entry.path()).expect("a file"));
        }
    }
}

/// Each target has its program, and no program is without a target.
#[test]
fn programs_are_those_of_the_targets() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz_targets");
    let mut programs: Vec<String> = std::fs::read_dir(root)
        .expect("programs")
        .flatten()
        .map(|entry| entry.path().file_stem().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    programs.sort();
    assert_eq!(programs, TARGETS.iter().map(|target| target.name).collect::<Vec<_>>());
}

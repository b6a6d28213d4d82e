//! What may come from outside, as functions of bytes.
//!
//! In: any bytes. Out: nothing, or a panic where the program would have been wrong: each function asserts what must hold whatever the bytes
//! are. A fuzzer calls them (`fuzz_targets/`), and so does a test with the seeds (`tests/replay.rs`), on any compiler.

mod calendar;
mod calendar_file;
mod case_file;
mod enclosure;
mod interview;
mod mail;
mod markup;
mod office;
mod page;
mod picture;
mod postal_code;
mod seeds;
mod signature;
mod smtp;
mod table;
mod template;
mod workbook;

pub use seeds::Seed;

/// Something that reads what comes from outside.
pub struct Target {
    /// Its name, that of its program and of its folders.
    pub name: &'static str,
    /// Reads the bytes.
    pub body: fn(&[u8]),
    /// What to begin with.
    pub seeds: fn() -> Vec<Seed>,
    /// No more bytes than this.
    pub longest: usize,
}

impl Target {
    /// Before the first run: where the environment names a folder in `FUZZ_SEEDS`, writes the seeds there as files, says how long bytes may be,
    /// and ends.
    ///
    /// # Panics
    /// The seeds cannot be written.
    pub fn begin(&self) {
        let Some(folder) = std::env::var_os("FUZZ_SEEDS") else { return };
        for (number, seed) in (self.seeds)().iter().enumerate() {
            let path = std::path::Path::new(&folder).join(format!("seed-{number}"));
            std::fs::write(path, &seed.bytes).expect("a seed is written");
        }
        println!("{}", self.longest);
        std::process::exit(0);
    }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "calendar", body: calendar::read, seeds: calendar::seeds, longest: 512 },
    Target { name: "calendar_file", body: calendar_file::read, seeds: calendar_file::seeds, longest: 4096 },
    Target { name: "case_json", body: case_file::json, seeds: case_file::seeds_json, longest: 8192 },
    Target { name: "case_toml", body: case_file::toml, seeds: case_file::seeds_toml, longest: 8192 },
    Target { name: "certificate", body: signature::parts, seeds: signature::seeds_of_parts, longest: 8192 },
    Target { name: "interview", body: interview::hold, seeds: interview::seeds, longest: 2048 },
    Target { name: "mail", body: mail::read, seeds: mail::seeds, longest: 16 << 10 },
    Target { name: "markup", body: markup::read, seeds: markup::seeds, longest: 4096 },
    Target { name: "page", body: page::ask, seeds: page::seeds, longest: 8192 },
    Target { name: "pdf", body: enclosure::enclose, seeds: enclosure::seeds, longest: 64 << 10 },
    Target { name: "picture", body: picture::read, seeds: picture::seeds, longest: 64 << 10 },
    Target { name: "postal_code", body: postal_code::read, seeds: postal_code::seeds, longest: 256 },
    Target { name: "smtp", body: smtp::talk, seeds: smtp::seeds, longest: 4096 },
    Target { name: "svg", body: picture::drawing, seeds: picture::seeds_svg, longest: 8192 },
    Target { name: "table", body: table::read, seeds: table::seeds, longest: 16 << 10 },
    Target { name: "template", body: template::fill, seeds: template::seeds, longest: 16 << 10 },
    Target { name: "verify", body: signature::verify, seeds: signature::seeds, longest: 128 << 10 },
    Target { name: "workbook", body: workbook::read, seeds: workbook::seeds, longest: 32 << 10 },
];

/// The target of this name.
///
/// # Panics
/// There is none.
pub fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("no target {name}"))
}

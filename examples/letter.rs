//! A letter in ten lines: `cargo run --example letter` writes `letter.pdf`.

use std::path::Path;

use widerspruch::{Office, Press, Source, case};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let office = Office::builtin();
    let text = include_str!("objection.toml");
    // Relative paths in the case start at the folder `examples`.
    let (case, warnings) = case::load::toml(&Source::new("objection.toml", text), Path::new("examples"), &office)?;
    let draft = office.draft(&case, "2026-11-26".parse()?)?;
    for warning in warnings.iter().chain(draft.warnings.iter()) {
        eprintln!("warning: {warning}");
    }
    // Without a sealer the letter is not signed cryptographically.
    let letter = Press::new(&office).print(&case, &draft, None)?;
    std::fs::write("letter.pdf", letter.bytes)?;
    Ok(())
}

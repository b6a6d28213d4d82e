//! Pictures: of signatures and logos, PNG, JPEG and SVG.
//!
//! In: any bytes as a file. Out: pixels as many as it says, at most those that fit the room for it; or a problem.

use widerspruch::letter::picture::{load, shows_ink};

use crate::office::{file, told};
use crate::seeds::{self, Seed};

/// No side has more pixels.
const ROOM: u32 = 1417;

/// Reads a picture of pixels.
pub fn read(bytes: &[u8]) {
    open(bytes);
}

/// Reads a drawing.
pub fn drawing(bytes: &[u8]) {
    open(bytes);
}

fn open(bytes: &[u8]) {
    match load(&file("picture", bytes), "Unterschrift".into()) {
        Ok(picture) => {
            let (width, height) = picture.size;
            assert!((1..=ROOM).contains(&width) && (1..=ROOM).contains(&height), "{width} x {height}");
            assert_eq!(picture.rgba.len(), width as usize * height as usize * 4);
            let _ = shows_ink(&picture);
        }
        Err(problem) => told([&problem]),
    }
}

/// Pictures of the examples.
pub fn seeds() -> Vec<Seed> {
    seeds::all("picture", &["examples", "tests"], &[".png", ".jpg", ".jpeg"], 64 << 10)
}

/// Drawings.
pub fn seeds_svg() -> Vec<Seed> {
    seeds::all("svg", &["examples", "tests"], &[".svg"], 8192)
}

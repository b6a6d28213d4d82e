//! Makes letters when it is told to, for `benches/beside_typst.py`, which lets another program make the same ones in between.
//!
//! In: on the command line how many times each paragraph stands in the text; on standard input a line with a number of letters, again and
//! again. Out: for each line, when they are made, the number of pages and bytes of the last one.

#![allow(clippy::disallowed_macros, reason = "a benchmark prints")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads what it made itself")]

mod cases;

use std::io::BufRead;

use cases::{case_text, office, read, today};
use widerspruch::office::Press;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let times = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1);
    let office = office(times);
    let mut press = Press::new(&office);
    let mut number = 0;
    for line in std::io::stdin().lock().lines() {
        let count: usize = line.expect("a line").trim().parse().expect("a number");
        let mut last = (0, 0);
        for _ in 0..count {
            let case = read(&case_text(number));
            let draft = office.draft(&case, today()).unwrap_or_else(|p| panic!("{p:?}"));
            let pdf = press.print(&case, &draft, None).unwrap_or_else(|p| panic!("{p:?}"));
            last = (pdf.pages, pdf.bytes.len());
            number += 1;
        }
        println!("{} {}", last.0, last.1);
    }
}

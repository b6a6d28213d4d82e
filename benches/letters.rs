//! How many letters a core makes.
//!
//! `cargo bench` prints the time of one letter of one page, the same German text that other tools were timed
//! with, from the case to the bytes of a PDF/A-2a and PDF/UA-1 file, and of each stage of it. Every letter has
//! another name, address, account and reference, as in an advice centre's afternoon.

#![allow(clippy::disallowed_macros, reason = "a benchmark prints")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads what it made itself")]

mod cases;
#[allow(dead_code, reason = "the tests use all of it")]
#[path = "../tests/common/identities.rs"]
mod identities;

use cases::{case_text, office, read, today};
use divan::Bencher;
use divan::counter::ItemsCount;
use widerspruch::case::Case;
use widerspruch::layout::Typesetter;
use widerspruch::office::Press;
use widerspruch::pdf::PdfWriter;
use widerspruch::seal::{Identity, Sealer};
use widerspruch::secret::Password;

const LETTERS: usize = 256;

fn main() {
    divan::main();
}

fn cases() -> Vec<Case> {
    (0..LETTERS).map(|n| read(&case_text(n))).collect()
}

/// From a case to the bytes: what a batch does for each row.
#[divan::bench]
fn whole_letter(bencher: Bencher) {
    let (office, cases) = (office(1), cases());
    let mut press = Press::new(&office);
    let first = office.draft(&cases[0], today()).unwrap_or_else(|p| panic!("{p:?}"));
    let pdf = press.print(&cases[0], &first, None).expect("prints");
    println!("one letter: {} page, {} bytes", pdf.pages, pdf.bytes.len());
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        for case in &cases {
            let draft = office.draft(case, today()).expect("drafts");
            divan::black_box(press.print(case, &draft, None).expect("prints"));
        }
    });
}

/// Signs with a key of the tests.
fn sealer(kind: &str) -> Sealer {
    let file = std::fs::read(identities::identities().join(format!("{kind}.p12"))).expect("an identity");
    let now = today().and_time(chrono::NaiveTime::MIN).and_utc();
    let identity = Identity::open(&file, kind, &Password::typed(identities::PASSWORD.into()), now).expect("opens");
    Sealer::new(identity, None, now)
}

/// The same letter, signed: from a case to the bytes.
#[divan::bench(args = ["p256", "p384", "rsa2048", "rsa3072"])]
fn sealed_letter(bencher: Bencher, kind: &str) {
    let (office, cases, sealer) = (office(1), cases(), sealer(kind));
    let mut press = Press::new(&office);
    let print = |press: &mut Press, case: &Case| {
        let draft = office.draft(case, today()).expect("drafts");
        press.print(case, &draft, Some(&sealer)).expect("prints")
    };
    println!("one letter: {} bytes", print(&mut press, &cases[0]).bytes.len());
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        for case in &cases {
            divan::black_box(print(&mut press, case));
        }
    });
}

/// The same in two threads, each with a press of its own: what a batch does on two cores.
#[divan::bench(args = ["p256", "rsa2048"])]
fn sealed_letter_two_threads(bencher: Bencher, kind: &str) {
    let (office, cases, sealer) = (office(1), cases(), sealer(kind));
    let mut presses = [Press::new(&office), Press::new(&office)];
    bencher.counter(ItemsCount::new(LETTERS * 2)).bench_local(|| {
        std::thread::scope(|scope| {
            for press in &mut presses {
                scope.spawn(|| {
                    for case in &cases {
                        let draft = office.draft(case, today()).expect("drafts");
                        divan::black_box(press.print(case, &draft, Some(&sealer)).expect("prints"));
                    }
                });
            }
        });
    });
}

/// Reading a case file.
#[divan::bench]
fn stage_1_read(bencher: Bencher) {
    let texts: Vec<String> = (0..LETTERS).map(case_text).collect();
    bencher
        .counter(ItemsCount::new(LETTERS))
        .bench_local(|| texts.iter().map(|t| read(t)).filter(|c| c.kind.is_empty()).count());
}

/// Filling the template and composing the letter.
#[divan::bench]
fn stage_2_draft(bencher: Bencher) {
    let (office, cases) = (office(1), cases());
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        for case in &cases {
            divan::black_box(office.draft(case, today()).expect("drafts"));
        }
    });
}

/// Shaping, breaking and placing lines.
#[divan::bench]
fn stage_3_layout(bencher: Bencher) {
    let (office, cases) = (office(1), cases());
    let drafts: Vec<_> = cases.iter().map(|c| office.draft(c, today()).expect("drafts")).collect();
    let mut typesetter = Typesetter::new(office.faces.clone());
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        for draft in &drafts {
            divan::black_box(typesetter.set(&draft.letter, None).expect("fits"));
        }
    });
}

/// Writing the file.
#[divan::bench]
fn stage_4_pdf(bencher: Bencher) {
    let (office, cases) = (office(1), cases());
    let mut typesetter = Typesetter::new(office.faces.clone());
    let pages: Vec<_> = cases
        .iter()
        .map(|c| typesetter.set(&office.draft(c, today()).expect("drafts").letter, None).expect("fits"))
        .collect();
    let mut writer = PdfWriter::new();
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        for page in &pages {
            divan::black_box(writer.write(page, today(), None).expect("writes"));
        }
    });
}

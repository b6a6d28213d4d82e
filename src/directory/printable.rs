//! Whether a letter can be printed with what a record says.
//!
//! In: the texts of a record; its addresses by language, and its names. Out: what no letter could hold: characters that no face draws, lines that no address
//! field has room for. Of the user's own records the letter itself tells it, as they may have added a font.

use crate::paper::fonts::{Faces, FontFamily};
use crate::paper::sheet::ADDRESS_LINES;
use crate::read::text::{TextKind, check};
use crate::visible;
use crate::words::{Arg, Join, Say};

/// Characters of a line in the address field, in its smallest type.
const LINE: usize = 45;
/// So many characters are named that no face draws.
const NAMED: usize = 5;

/// Reads the fonts once for all records.
pub(super) struct Printable {
    faces: Faces,
}

impl Printable {
    pub(super) fn new() -> Self {
        Printable { faces: Faces::built_in() }
    }

    /// What no face of the program draws in these texts.
    pub(super) fn texts(&self, texts: &[String]) -> Vec<Say> {
        let missing = self.faces.missing(&texts.concat(), FontFamily::Sans);
        let named = missing.iter().take(NAMED).map(|c| visible::character(*c));
        let flaw = Say::DataRuleCharacters { characters: Arg::list(named, Join::Comma) };
        if missing.is_empty() { Vec::new() } else { vec![flaw] }
    }
}

/// What of addresses and names is no line, or has no room in the address field, whose last line is the country.
pub(super) fn address<'n>(addresses: &'n [Vec<String>], names: impl Iterator<Item = &'n String>) -> Option<Say> {
    let lines = |line: &String| line.chars().count().div_ceil(LINE);
    let too_long = |address: &Vec<String>| address.iter().map(lines).sum::<usize>() + 1 > ADDRESS_LINES;
    let is_line = |line: &String| check(line, TextKind::Line).is_ok_and(|plain| plain == *line);
    let wrong = addresses.iter().any(too_long) || !addresses.iter().flatten().chain(names).all(is_line);
    wrong.then_some(Say::DataRuleLines {})
}

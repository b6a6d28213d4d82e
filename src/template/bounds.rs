//! What a template may cost: somebody else may have written it.
//!
//! In: the text of a template, before it is parsed. Out: why it is not parsed, with the place. The parser's time grows with the
//! square of a piece and with each level of nesting, and lists inside of lists multiply; all of that can be counted in the
//! text ([`check`]). What comes out is bounded while it is written ([`Limited`]).

use std::io::Write;
use std::sync::Arc;

use super::compile::pieces;
use crate::problem::{Code, Place, Problem, Source};
use crate::words::Say;

/// Blocks inside of blocks; those of the built-in letters are nested five deep.
const BLOCKS: usize = 20;
/// Branches of one block.
const BRANCHES: usize = 100;
/// Brackets inside of brackets.
const BRACKETS: usize = 16;
/// Bytes between two line ends outside of all blocks; a whole letter has 17,000.
const PIECE: usize = 64 << 10;
/// Most entries of a list of a case, as `case::reader` has it.
pub const ENTRIES: u64 = crate::read::reader::ENTRIES as u64;
/// Expressions that are looked at when all lists are as long as they can be.
pub const STEPS: u64 = 20_000_000;
/// Bytes of a text that was filled.
const FILLED: usize = 2 << 20;

/// A text that costs too much to be a template.
pub fn too_complex(why: Say) -> Problem {
    Code::TemplateTooComplex { why: why.into() }.error()
}

/// How many expressions of a text are looked at when all lists are as long as they can be.
///
/// # Errors
/// It costs too much to be a template.
pub fn check(source: &Arc<Source>) -> Result<u64, Problem> {
    costs(&source.text).map_err(|(at, why)| {
        let place = Place { source: source.clone(), span: at..(at + 1).min(source.text.len()) };
        too_complex(why).at(Some(place))
    })
}

/// Expressions; or where it costs too much, and why.
fn costs(text: &str) -> Result<u64, (usize, Say)> {
    // Blocks that are open: whether each repeats what is in it, and how many branches it has.
    let mut open: Vec<(bool, usize)> = Vec::new();
    let (mut steps, mut brackets, mut at) = (0_u64, 0_usize, 0);
    while let Some(next) = text.get(at..).and_then(|rest| rest.find(['{', '(', ')'])) {
        at += next;
        let rest = &text[at..];
        if rest.starts_with("{{!--") {
            at += rest.find("--}}").map_or(rest.len(), |end| end + 4);
            continue;
        }
        let Some(tag) = rest.strip_prefix("{{") else {
            brackets = if rest.starts_with('(') { brackets + 1 } else { brackets.saturating_sub(1) };
            if brackets > BRACKETS {
                return Err((at, Say::TemplateBracketsNested {}));
            }
            at += 1;
            continue;
        };
        brackets = 0;
        let tag = tag.trim_start_matches(['~', ' ', '\t', '\n', '\r']);
        let repeats = u32::try_from(open.iter().filter(|(each, _)| *each).count()).unwrap_or(u32::MAX);
        steps = steps.saturating_add(ENTRIES.saturating_pow(repeats));
        match tag.as_bytes().first() {
            Some(b'#' | b'^') => open.push((tag[1..].trim_start().starts_with("each"), 0)),
            Some(b'/') => drop(open.pop()),
            _ if tag.starts_with("else") => open.iter_mut().last().into_iter().for_each(|(_, branches)| *branches += 1),
            _ => {}
        }
        if open.len() > BLOCKS {
            return Err((at, Say::TemplateBlocksNested {}));
        }
        if open.last().is_some_and(|(_, branches)| *branches > BRANCHES) {
            return Err((at, Say::TemplateManyBranches {}));
        }
        if steps > STEPS {
            return Err((at, Say::TemplateNeverDone {}));
        }
        at += 2;
    }
    let mut start = 0;
    for (_, piece) in pieces(text) {
        if piece.len() > PIECE {
            return Err((start, Say::TemplateLongPiece {}));
        }
        start += piece.len();
    }
    Ok(steps)
}

/// A text that is filled, up to a limit.
#[derive(Default)]
pub struct Limited {
    text: Vec<u8>,
}

impl Limited {
    /// Whether there was more than fits.
    pub fn full(&self) -> bool {
        self.text.len() > FILLED
    }

    /// The text.
    pub fn into_text(self) -> String {
        String::from_utf8(self.text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.full() {
            return Err(std::io::Error::other("the text is too long"));
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(block: &str, depth: usize) -> String {
        let name = block.split(' ').next().unwrap();
        format!("{}x{}", format!("{{{{#{block}}}}}").repeat(depth), format!("{{{{/{name}}}}}").repeat(depth))
    }

    #[test]
    fn what_would_never_be_done_is_not_begun() {
        let why = |text: &str| costs(text).err().map(|(_, why)| why);
        assert_eq!(why(&nested("if sender", 20)), None);
        assert_eq!(why(&nested("if sender", 20_000)), Some(Say::TemplateBlocksNested {}));
        assert_eq!(why(&nested("each account", 2)), None);
        assert_eq!(why(&nested("each account", 13)), Some(Say::TemplateNeverDone {}));
        assert!(why(&"{{~#each account}}".repeat(13)).is_some());
        let branches = format!("{{{{#if a}}}}{}{{{{/if}}}}", "{{else if b}}".repeat(5_000));
        assert_eq!(why(&branches), Some(Say::TemplateManyBranches {}));
        let brackets = format!("{{{{#if {}a{}}}}}{{{{/if}}}}", "(not ".repeat(1_000), ")".repeat(1_000));
        assert_eq!(why(&brackets), Some(Say::TemplateBracketsNested {}));
        assert_eq!(costs(&format!("a\n{}", "{{a}}".repeat(20_000))), Err((2, Say::TemplateLongPiece {})));
        // Text in brackets and what stands in a comment are none of it.
        assert_eq!(why(&format!("{}\n{{{{!-- {} --}}}}\n", "(a) ".repeat(1_000), "{{#if a}}".repeat(1_000))), None);
    }

    #[test]
    fn a_text_that_grows_without_end_is_stopped() {
        let mut text = Limited::default();
        let written = (0..100).try_for_each(|_| text.write_all(&[b'x'; 100_000]));
        assert!(written.is_err() && text.full());
    }
}

//! A paragraph to lines.
//!
//! In: runs of text and a width. Out: [`Line`]s, filled from the left and ragged on the right, as letters are
//! set. Where a line may end is decided by UAX 14 (`icu_segmenter`); some of those places are tied
//! together again (`tied`), and a word is divided by its language's patterns (`hypher`) only when the
//! line would stay short by more than `ZONE`. Long addresses of the web break behind their slashes.

use std::collections::HashMap;
use std::sync::Arc;

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use smallvec::SmallVec;

use super::shape::{Shaped, Shaper, Words, is_mark};
use crate::cache::Cache;
use crate::paper::fonts::{FaceId, Faces, FontFamily, Style};
use crate::paper::geometry::Length;
use crate::text::typesetting::Typesetting;
use crate::text::{Run, Target};

/// A line may stay short by this share of the measure before a word is divided.
const ZONE: f32 = 0.08;
/// Letters that stay on the line, and that go to the next one, when a word is divided.
const HYPHEN_LEFT: usize = 3;
const HYPHEN_RIGHT: usize = 3;
/// Paragraphs kept at most of each way to set them: the same sentences stand in every letter of a run.
const KEPT: usize = 200;
/// Ways to set them kept at most; a letter has a dozen.
const SETTINGS: usize = 64;

/// What decides how text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// The family.
    pub family: FontFamily,
    /// Size of the type.
    pub size: Length,
    /// All of it bold, as in headings.
    pub bold: bool,
    /// Whether words may be divided.
    pub hyphenate: bool,
}

/// Text in one face on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its words, and the spaces between them.
    pub words: Arc<Words>,
    /// Which run of the paragraph it is of.
    pub run: usize,
    /// Where that leads.
    pub link: Option<Target>,
    /// Its width.
    pub width: Length,
}

/// One line. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Left to right.
    pub segments: Arc<[Segment]>,
    /// Width of what is seen: the space at the end is not counted.
    pub width: Length,
    /// Whether it ends inside a word or an address.
    pub divided: bool,
}

/// Breaks paragraphs and keeps them.
pub struct LineBreaker {
    shaper: Shaper,
    typesetting: Arc<Typesetting>,
    hyphenation: Option<hypher::Lang>,
    language: String,
    /// By how they are set, then by what they say.
    kept: HashMap<Set, Paragraphs>,
}

/// Lines by what they say.
type Paragraphs = Cache<Box<[Run]>, Arc<Vec<Line>>>;

/// How a paragraph is set.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Set {
    /// Hundredths of a point.
    width: i64,
    size: i64,
    family: FontFamily,
    bold: bool,
    hyphenate: bool,
}

/// Words, each with the run it is of; so many without memory of their own.
type Row<const FEW: usize> = SmallVec<[(usize, Arc<Shaped>); FEW]>;

/// A stretch between two places where a line may end.
struct Atom {
    words: Row<3>,
    width: Length,
    /// The spaces behind it, not seen at the end of a line.
    spaces: Row<1>,
    space_width: Length,
    text: std::ops::Range<usize>,
}

impl LineBreaker {
    /// A breaker with nothing kept.
    pub fn new(faces: Arc<Faces>) -> Self {
        LineBreaker {
            shaper: Shaper::new(faces),
            typesetting: Arc::default(),
            hyphenation: None,
            language: String::new(),
            kept: HashMap::new(),
        }
    }

    /// The faces it sets with.
    pub fn faces(&self) -> &Arc<Faces> {
        self.shaper.faces()
    }

    /// Sets the language (BCP 47) of what follows, and how its lines may end.
    pub fn set_language(&mut self, tag: &str, typesetting: &Arc<Typesetting>) {
        if self.language == tag && self.typesetting == *typesetting {
            return;
        }
        self.language = tag.to_owned();
        self.typesetting = typesetting.clone();
        self.shaper.set_language(tag);
        self.kept.clear();
        self.hyphenation = typesetting.hyphenation.and_then(hypher::Lang::from_iso);
    }

    /// Breaks a paragraph into lines of at most `width`.
    pub fn lines(&mut self, runs: &[Run], style: TextStyle, width: Length) -> Arc<Vec<Line>> {
        let hundredths = |l: Length| (l.to_pt() * 100.0).round() as i64;
        let set = Set {
            width: hundredths(width),
            size: hundredths(style.size),
            family: style.family,
            bold: style.bold,
            hyphenate: style.hyphenate,
        };
        if self.kept.len() >= SETTINGS && !self.kept.contains_key(&set) {
            self.kept.clear();
        }
        let kept = self.kept.entry(set).or_insert_with(|| Cache::of_what_comes_again(KEPT));
        if let Some(lines) = kept.get(runs) {
            return lines;
        }
        let keeps = kept.keeps(runs);
        let lines = Arc::new(self.break_paragraph(runs, style, width));
        if keeps && let Some(kept) = self.kept.get_mut(&set) {
            kept.insert(runs.into(), lines.clone());
        }
        lines
    }

    /// One line, however wide it gets.
    pub fn single(&mut self, text: &str, style: TextStyle) -> Line {
        let flat = text.replace('\n', " ");
        let lines = self.lines(&[Run::plain(flat)], TextStyle { hyphenate: false, ..style }, Length::pt(100_000.0));
        lines.first().cloned().unwrap_or_default()
    }

    fn break_paragraph(&mut self, runs: &[Run], style: TextStyle, width: Length) -> Vec<Line> {
        let text: String = runs.iter().map(|r| r.text.as_str()).collect();
        // The run and the face of each byte range.
        let mut ranges = Vec::with_capacity(runs.len());
        let mut at = 0;
        for (index, run) in runs.iter().enumerate() {
            let cut = match (run.strong || style.bold, run.emphasis) {
                (true, _) => Style::Bold,
                (false, true) => Style::Italic,
                (false, false) => Style::Regular,
            };
            ranges.push((at..at + run.text.len(), index, Faces::of(style.family, cut)));
            at += run.text.len();
        }
        let paragraph = Paragraph { runs, text: &text, ranges: &ranges, style, width };
        let mut lines = Vec::new();
        let mut start = 0;
        for hard_line in text.split('\n') {
            let range = start..start + hard_line.len();
            start = range.end + 1;
            self.break_hard_line(&paragraph, range.clone(), &mut lines);
            if range.end < text.len() {
                self.end_with_space(&paragraph, range.end, lines.last_mut());
            }
        }
        lines
    }

    /// Puts a space at the end of a line that ends by force, where nobody sees it, so that copied text keeps its words
    /// apart.
    fn end_with_space(&mut self, paragraph: &Paragraph<'_>, at: usize, line: Option<&mut Line>) {
        let (_, face) = paragraph.run_at(at);
        let space = self.shaper.word(face, " ");
        if let Some(segment) = line.and_then(|l| Arc::make_mut(&mut l.segments).last_mut()) {
            segment.width += space.width_at(paragraph.style.size);
            let words = segment.words.iter().cloned().chain([space]).collect::<Vec<_>>();
            segment.words = Arc::new(words.into());
        }
    }

    fn break_hard_line(&mut self, paragraph: &Paragraph<'_>, range: std::ops::Range<usize>, lines: &mut Vec<Line>) {
        let text = &paragraph.text[range.clone()];
        if breaks_at_spaces_only(text)
            && let Some(line) = self.whole(paragraph, range.clone())
        {
            lines.push(line);
            return;
        }
        let mut current: Vec<Atom> = Vec::new();
        let mut used = Length::ZERO;
        let mut queue: std::collections::VecDeque<std::ops::Range<usize>> =
            opportunities(text, &self.typesetting).map(|r| r.start + range.start..r.end + range.start).collect();
        while let Some(next) = queue.pop_front() {
            let atom = self.atom(paragraph, next);
            if used + atom.width <= paragraph.width {
                used += atom.width + atom.space_width;
                current.push(atom);
                continue;
            }
            let room = paragraph.width - used;
            let mut divided = false;
            let place = Place { alone: current.is_empty(), last: queue.is_empty() };
            if let Some((left, right)) = self.divide(paragraph, &atom, room, place) {
                current.push(left);
                queue.push_front(right);
                divided = true;
            } else if current.is_empty() {
                // Nothing smaller can be made of it: a single character wider than the line.
                current.push(atom);
            } else {
                queue.push_front(atom.text.clone());
            }
            lines.push(Line { divided, ..finish(std::mem::take(&mut current), paragraph) });
            used = Length::ZERO;
        }
        lines.push(finish(current, paragraph));
    }

    /// A stretch as one line, if it fits.
    fn whole(&mut self, paragraph: &Paragraph<'_>, range: std::ops::Range<usize>) -> Option<Line> {
        let Atom { words, spaces, .. } = self.atom(paragraph, range);
        let line = set(words, spaces, paragraph);
        (line.width <= paragraph.width).then_some(line)
    }

    /// Divides an atom that does not fit: by hyphenation, or, when it stands alone on its line, anywhere. The last word of
    /// a paragraph is not hyphenated: half a word would be its last line.
    fn divide(
        &mut self,
        paragraph: &Paragraph<'_>,
        atom: &Atom,
        room: Length,
        Place { alone, last }: Place,
    ) -> Option<(Atom, std::ops::Range<usize>)> {
        let wide_gap = room > paragraph.width * ZONE;
        if paragraph.style.hyphenate && ((wide_gap && !last) || alone) {
            for at in self.syllable_ends(paragraph, atom).into_iter().rev() {
                let mut left = self.atom(paragraph, atom.text.start..at);
                let (run, face) = paragraph.run_at(at - 1);
                let hyphen = self.shaper.soft_hyphen(face);
                left.width += hyphen.width_at(paragraph.style.size);
                if left.width <= room {
                    left.words.push((run, hyphen));
                    return Some((left, at..atom.text.end));
                }
            }
        }
        if !alone {
            return None;
        }
        let text = &paragraph.text[atom.text.clone()];
        let fitting: Vec<usize> = text
            .char_indices()
            .skip(1)
            // A mark stays with its letter, and no line begins with a space.
            .filter(|(_, c)| !is_mark(*c) && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{ad}'))
            .map(|(i, _)| i)
            .take_while(|i| self.atom(paragraph, atom.text.start..atom.text.start + i).width <= room)
            .collect();
        let behind_sign =
            fitting.iter().rev().find(|i| text[..**i].ends_with(['/', '?', '&', '=', '.', '-', '_', '@', '+']));
        let cut = *behind_sign.or(fitting.last())?;
        let left = self.atom(paragraph, atom.text.start..atom.text.start + cut);
        Some((left, atom.text.start + cut..atom.text.end))
    }

    /// Byte offsets at which the last word of an atom may be divided, in rising order.
    fn syllable_ends(&self, paragraph: &Paragraph<'_>, atom: &Atom) -> Vec<usize> {
        let text = paragraph.text[atom.text.clone()].trim_end();
        // Soft hyphens that came with the text are honoured before any pattern, where letters stand on both sides.
        if text.contains('\u{ad}') {
            let parts = |at: &usize| {
                let (before, after) = (text[..*at].chars().next_back(), text[*at..].chars().nth(1));
                before.is_some_and(|c| c.is_alphanumeric() || is_mark(c)) && after.is_some_and(char::is_alphanumeric)
            };
            let ends = text.match_indices('\u{ad}').map(|(at, _)| at).filter(parts);
            return ends.map(|at| atom.text.start + at).collect();
        }
        let Some(language) = self.hyphenation else {
            return Vec::new();
        };
        let start = text
            .rfind([' ', '\u{a0}', '\u{202f}', '-', '/', '(', '„', '“', '”', '«', '»', '‘', '‚'])
            .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
        let word = &text[start..];
        let core = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let divisible = core.chars().count() >= HYPHEN_LEFT + HYPHEN_RIGHT
            && core.chars().all(char::is_alphabetic)
            && core.chars().skip(1).any(char::is_lowercase);
        if !divisible {
            return Vec::new();
        }
        let mut at = 0;
        let mut ends = Vec::new();
        for syllable in hypher::hyphenate(core, language) {
            at += syllable.len();
            let (left, right) = core.split_at(at);
            if left.chars().count() >= HYPHEN_LEFT && right.chars().count() >= HYPHEN_RIGHT {
                ends.push(atom.text.start + start + at);
            }
        }
        ends
    }

    fn atom(&mut self, paragraph: &Paragraph<'_>, range: std::ops::Range<usize>) -> Atom {
        let size = paragraph.style.size;
        let text = &paragraph.text[range.clone()];
        let seen = text.trim_end_matches([' ', '\t']).len();
        let mut atom = Atom {
            words: Row::new(),
            width: Length::ZERO,
            spaces: Row::new(),
            space_width: Length::ZERO,
            text: range.clone(),
        };
        for (from, to, is_space) in [(0, seen, false), (seen, text.len(), true)] {
            for (part, run, face) in paragraph.parts(range.start + from..range.start + to) {
                for word in pieces(&paragraph.text[part]) {
                    if word == "\u{ad}" {
                        // Seen only where a line ends at it.
                        continue;
                    }
                    let shaped = self.shaper.word(face, word);
                    let width = shaped.width_at(size);
                    if is_space {
                        atom.space_width += width;
                        atom.spaces.push((run, shaped));
                    } else {
                        atom.width += width;
                        atom.words.push((run, shaped));
                    }
                }
            }
        }
        atom
    }
}

/// Where an atom stands that does not fit its line.
struct Place {
    /// Nothing else stands on the line.
    alone: bool,
    /// Nothing follows it in the paragraph.
    last: bool,
}

struct Paragraph<'t> {
    runs: &'t [Run],
    text: &'t str,
    ranges: &'t [(std::ops::Range<usize>, usize, FaceId)],
    style: TextStyle,
    width: Length,
}

impl Paragraph<'_> {
    /// A range cut at the ends of runs.
    fn parts(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = (std::ops::Range<usize>, usize, FaceId)> {
        self.ranges.iter().filter_map(move |(run, index, face)| {
            let part = run.start.max(range.start)..run.end.min(range.end);
            (part.start < part.end).then_some((part, *index, *face))
        })
    }

    fn run_at(&self, byte: usize) -> (usize, FaceId) {
        self.ranges
            .iter()
            .find(|(range, ..)| range.contains(&byte))
            .map_or((0, Faces::of(self.style.family, Style::Regular)), |(_, run, face)| (*run, *face))
    }
}

/// Words and single spaces, so that each word is looked up as itself; a soft hyphen stands alone.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '\u{a0}', '\t', '\u{ad}']).flat_map(|piece| {
        let word = piece.trim_end_matches([' ', '\u{a0}', '\t', '\u{ad}']);
        [word, &piece[word.len()..]].into_iter().filter(|p| !p.is_empty())
    })
}

/// The stretches between places where a line may end.
fn opportunities(text: &str, typesetting: &Typesetting) -> impl Iterator<Item = std::ops::Range<usize>> + use<> {
    let free = |at: &usize| *at > 0 && (*at == text.len() || !tied(text, *at, typesetting));
    let mut ends: Vec<usize> = if breaks_behind_all_spaces(text) {
        behind_spaces(text).filter(free).collect()
    } else {
        by_the_standard(text).filter(free).collect()
    };
    ends.dedup();
    let mut start = 0;
    ends.into_iter().map(move |end| {
        let range = start..end;
        start = end;
        range
    })
}

/// Whether the line must not end at `at`, though UAX 14 would let it: between an abbreviation and its
/// number (Art. 21, Abs. 1, § 5, Nr. 3), between a register and its number (VR 1234), inside an abbreviation of single
/// letters (e. V., z. B.), and between a number and its unit (10 €, 3 km).
fn tied(text: &str, at: usize, typesetting: &Typesetting) -> bool {
    let (before, after) = text.split_at(at);
    // "https://" alone at the end of a line, or "KI-" of "KI-Modelle".
    let part = before.rsplit([' ', '\u{a0}', '(', '-', '–']).nth(1).unwrap_or("");
    if before.ends_with("://") || (before.ends_with('-') && part.chars().count() <= 2) {
        return true;
    }
    // A soft hyphen is seen where a word is divided, and only the division of words draws it.
    if before.ends_with('\u{ad}') {
        return true;
    }
    // "17(1)(d)" is one provision.
    if before.ends_with(')') && after.starts_with('(') {
        return true;
    }
    let Some(before) = before.strip_suffix(' ') else {
        return false;
    };
    let word = before.rsplit([' ', '\u{a0}', '(']).next().unwrap_or("");
    let next = after.split([' ', '\u{a0}', ',', '.', ';', ')']).next().unwrap_or("");
    // The year of a date: "27. Mai" and "2025".
    let day = before.strip_suffix(word).and_then(|b| b.strip_suffix('\u{a0}')).unwrap_or("");
    let is_date =
        day.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit()) && word.chars().all(char::is_alphabetic);
    if is_date && next.len() == 4 && next.bytes().all(|b| b.is_ascii_digit()) {
        return true;
    }
    let starts_number = after.starts_with(|c: char| c.is_ascii_digit());
    let among = |list: &[String], word: &str| list.iter().any(|known| known == word);
    let mut letters = word.chars();
    let one_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let is_register = word.chars().count() <= 4 && word.chars().count() >= 2 && word.chars().all(char::is_uppercase);
    (among(&typesetting.before_number, word) && (starts_number || next.chars().count() == 1))
        || (is_register && starts_number)
        || (is_letter_with_stop(word)
            && is_letter_with_stop(after.split([' ', '\u{a0}', ',', ';', ')']).next().unwrap_or("")))
        || among(&typesetting.titles, word)
        || (typesetting.short_words && one_letter)
        || (word.ends_with(|c: char| c.is_ascii_digit()) && among(&typesetting.units, next))
}

/// "e." of "e. V."
fn is_letter_with_stop(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_alphabetic) && signs.next() == Some('.') && signs.all(|c| !c.is_alphanumeric())
}

/// A line of these atoms.
fn finish(mut atoms: Vec<Atom>, paragraph: &Paragraph<'_>) -> Line {
    let Some(last) = atoms.pop() else { return Line::default() };
    let before = atoms.into_iter().flat_map(|atom| atom.words.into_iter().chain(atom.spaces));
    set(before.chain(last.words), last.spaces, paragraph)
}

/// A line of words, each with the run it is of, and of the spaces at its end, which are not seen.
fn set(words: impl IntoIterator<Item = (usize, Arc<Shaped>)>, spaces: Row<1>, paragraph: &Paragraph<'_>) -> Line {
    let size = paragraph.style.size;
    let mut seen = Length::ZERO;
    let mut segments: Vec<(usize, Length, Vec<Arc<Shaped>>)> = Vec::with_capacity(1);
    let mut put = |run: usize, word: Arc<Shaped>| {
        let width = word.width_at(size);
        match segments.last_mut() {
            Some((of, whole, words)) if *of == run => {
                *whole += width;
                words.push(word);
            }
            _ => {
                let mut words = Vec::with_capacity(16);
                words.push(word);
                segments.push((run, width, words));
            }
        }
        width
    };
    for (run, word) in words {
        seen += put(run, word);
    }
    // One space stays at the end of the line, so that copied text keeps its words apart.
    for (run, word) in spaces.into_iter().take(1) {
        put(run, word);
    }
    let segment = |(run, width, words): (usize, Length, Vec<Arc<Shaped>>)| {
        let link = paragraph.runs.get(run).and_then(|run| run.link.clone());
        Segment { words: Arc::new(words.into()), run, link, width }
    };
    Line { segments: segments.into_iter().map(segment).collect(), width: seen, divided: false }
}

/// Whether a line can end nowhere in a text but behind its spaces: Latin letters, figures, and signs that UAX 14 ties to both sides.
fn breaks_at_spaces_only(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c, ' ' | '\u{a0}' | '.' | ',' | ':' | '@' | '_' | '·') || (c.is_alphanumeric() && c < '\u{250}')
    })
}

/// Whether a line can end behind all spaces of a text, and nowhere else: UAX 14 ties stops and commas to what is before a space.
fn breaks_behind_all_spaces(text: &str) -> bool {
    breaks_at_spaces_only(text) && ![" .", " ,", " :"].iter().any(|tied| text.contains(tied))
}

/// The places that UAX 14 names.
fn by_the_standard(text: &str) -> impl Iterator<Item = usize> {
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()).segment_str(text)
}

/// Where words begin behind spaces, and the end of the text.
fn behind_spaces(text: &str) -> impl Iterator<Item = usize> {
    let begins = |pair: &[u8]| matches!(pair, [b' ', next] if *next != b' ');
    let starts = text.as_bytes().windows(2).enumerate().filter(move |(_, pair)| begins(pair)).map(|(at, _)| at + 1);
    starts.chain([text.len()])
}

#[cfg(test)]
#[path = "linebreak_tests.rs"]
mod tests;

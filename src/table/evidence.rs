//! Which encoding the words of a table speak for.
//!
//! In: all words of a file that hold a byte beyond ASCII, and what `chardetng` guesses. Out: the encoding, if the words leave no
//! doubt; else the readings between which the user must decide. An encoding is doubtful where another one reads other names
//! that are as likely ([`likelihood`]), where its own reading is none that a language writes, and where two ways of judging
//! disagree. Readings that are the same for every word are no doubt: "Müller" has the same bytes in ten encodings.

use std::collections::BTreeMap;
use std::io::Read;

use encoding_rs as web;

use super::decode::Decoded;
use super::encoding::Charset;
use super::likelihood;
use crate::problem::{Code, Problem};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

/// Words that are kept; more tell nothing new.
const MOST: usize = 100_000;
/// By so many bits the likeliest reading must lead; what `chardetng` guesses is given as many before.
const LEAD: u32 = 10;
/// By so many where `chardetng` guesses another one.
const CLEAR: u32 = 200;

const WEST: &[&str] = &["de", "fr", "es", "pt", "it", "nl", "da", "sv", "is"];
const MIDDLE: &[&str] = &["pl", "cs", "hu", "hr", "ro", "de"];

/// The encodings that offices of Europe meet, the usual ones first, with the languages they are used for.
fn candidates() -> Vec<(Charset, &'static [&'static str])> {
    vec![
        (Charset::Web(web::WINDOWS_1252), WEST),
        (Charset::Web(web::ISO_8859_15), WEST),
        (Charset::Web(web::WINDOWS_1250), MIDDLE),
        (Charset::Web(web::ISO_8859_2), MIDDLE),
        (Charset::Web(web::WINDOWS_1254), &["tr", "de"]),
        (Charset::Web(web::WINDOWS_1257), &["lt", "lv", "et", "de"]),
        (Charset::Web(web::WINDOWS_1258), &["vi", "de"]),
        (Charset::Web(web::WINDOWS_1251), &["ru"]),
        (Charset::Web(web::ISO_8859_5), &["ru"]),
        (Charset::Web(web::KOI8_U), &["ru"]),
        (Charset::Web(web::IBM866), &["ru"]),
        (Charset::Web(web::WINDOWS_1253), &["el"]),
        (Charset::Web(web::ISO_8859_7), &["el"]),
        (Charset::Cp850, WEST),
        (Charset::Web(web::MACINTOSH), WEST),
    ]
}

/// The words of a file with a byte beyond ASCII, each with the line it stands in first.
#[derive(Debug, Default)]
pub struct Words(BTreeMap<Vec<u8>, usize>);

impl Words {
    /// Gathers them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn gather(mut file: impl Read) -> std::io::Result<Words> {
        let mut words = Words::default();
        let mut buffer = vec![0; 64 << 10];
        let (mut word, mut line) = (Vec::new(), 1);
        loop {
            let read = file.read(&mut buffer)?;
            for byte in &buffer[..read] {
                if byte.is_ascii_alphabetic() || !byte.is_ascii() {
                    if word.len() < 100 {
                        word.push(*byte);
                    }
                    continue;
                }
                words.add(&mut word, line);
                line += usize::from(*byte == b'\n');
            }
            if read == 0 {
                words.add(&mut word, line);
                return Ok(words);
            }
        }
    }

    fn add(&mut self, word: &mut Vec<u8>, line: usize) {
        if !word.is_ascii() && (self.0.len() < MOST || self.0.contains_key(word)) {
            self.0.entry(word.clone()).or_insert(line);
        }
        word.clear();
    }
}

struct Reading {
    charset: Charset,
    texts: Vec<String>,
    costs: Vec<u32>,
    written: bool,
}

impl Reading {
    fn of(charset: Charset, languages: &[&str], words: &Words) -> Reading {
        let texts: Vec<String> = words.0.keys().map(|word| decoded(word, charset)).collect();
        let judged: Vec<(u32, bool)> = texts.iter().map(|text| likelihood::cost(text, languages)).collect();
        let written = judged.iter().all(|(_, written)| *written);
        Reading { charset, texts, costs: judged.into_iter().map(|(cost, _)| cost).collect(), written }
    }

    fn total(&self) -> u32 {
        self.costs.iter().sum()
    }
}

fn decoded(word: &[u8], charset: Charset) -> String {
    let mut text = String::new();
    // Words come from memory, so there is nothing to fail.
    let _ = Decoded::new(word, charset).read_to_string(&mut text);
    text
}

/// The encoding that the words speak for, beside the one that was guessed.
///
/// # Errors
/// They leave a doubt, or are written in two encodings.
pub fn judge(words: &Words, guess: Charset) -> Result<Charset, Problem> {
    if words.0.is_empty() {
        return Ok(guess);
    }
    if let Some(problem) = two_encodings(words) {
        return Err(problem);
    }
    let mut readings: Vec<Reading> =
        candidates().into_iter().map(|(charset, languages)| Reading::of(charset, languages, words)).collect();
    if !readings.iter().any(|reading| reading.charset == guess) {
        readings.push(Reading::of(guess, &[], words));
        if let Some(last) = readings.last_mut() {
            last.written = false;
        }
    }
    // The first of those that cost the least: they stand in the order of their use.
    let mut order: Vec<&Reading> = readings.iter().collect();
    let judged = |reading: &Reading| reading.total() + if reading.charset == guess { 0 } else { LEAD };
    order.sort_by_key(|reading| (!reading.written, judged(reading)));
    let Some(best) = order.first().copied() else { return Ok(guess) };
    let guessed = readings.iter().find(|reading| reading.charset == guess).unwrap_or(best);
    let others: Vec<&Reading> = order.iter().copied().filter(|other| other.texts != best.texts).collect();
    let lead =
        others.iter().filter(|other| other.written).map(|other| judged(other).saturating_sub(judged(best))).min();
    let lead = lead.unwrap_or(u32::MAX);
    let agreed = guessed.texts == best.texts;
    if best.written && agreed && lead >= LEAD {
        return Ok(guess);
    }
    // Where the two judges disagree, many words must speak, and none of a reading of old machines.
    let over_all = others.iter().map(|other| other.total().saturating_sub(best.total())).min().unwrap_or(0);
    let of_today = best.charset != Charset::Cp850 && best.charset != Charset::Web(web::MACINTOSH);
    if best.written && of_today && over_all >= CLEAR {
        return Ok(best.charset);
    }
    // What the user would have got, what is likelier, and the next one if it is near.
    let mut shown_readings: Vec<&Reading> = vec![guessed];
    for other in order.iter().copied().filter(|other| other.written) {
        let near = other.total().saturating_sub(best.total()) < 2 * LEAD;
        if shown_readings.len() < 3 && near && !shown_readings.iter().any(|known| known.texts == other.texts) {
            shown_readings.push(other);
        }
    }
    Err(doubt(words, &shown_readings))
}

/// Tells one word in all its readings.
fn doubt(words: &Words, readings: &[&Reading]) -> Problem {
    let differs = |index: &usize| {
        readings.iter().any(|r| r.texts.get(*index) != readings.first().and_then(|f| f.texts.get(*index)))
    };
    let spread = |index: &usize| {
        let costs = || readings.iter().filter_map(|reading| reading.costs.get(*index));
        costs().max().copied().unwrap_or(0) - costs().min().copied().unwrap_or(0)
    };
    let all = 0..words.0.len();
    let index = all.clone().filter(differs).max_by_key(spread).or_else(|| all.max_by_key(spread)).unwrap_or(0);
    let line = words.0.values().nth(index).copied().unwrap_or(0);
    let read = |reading: &&Reading| {
        let text = reading.texts.get(index).map_or("", String::as_str);
        Arg::from(Say::TableReading { text: shown(text).into(), encoding: reading.charset.name().into() })
    };
    let told = readings.iter().map(read).reduce(|readings, last| Say::TableReadingOr { readings, last }.into());
    let options: Vec<String> = readings.iter().skip(1).map(|r| format!("--encoding {}", r.charset.name())).collect();
    let options = (!options.is_empty()).then(|| Arg::list(options, Join::Or));
    let readings = told.unwrap_or(Arg::Absent);
    Code::TableEncodingDoubt { line: line.into(), readings, options: options.unwrap_or(Arg::Absent) }.error()
}

/// Some words are UTF-8 and others are not: the file was joined of two.
fn two_encodings(words: &Words) -> Option<Problem> {
    let (utf8, other): (Vec<_>, Vec<_>) = words.0.iter().partition(|(word, _)| std::str::from_utf8(word).is_ok());
    if utf8.is_empty() || other.is_empty() {
        return None;
    }
    // A word of two bytes beyond ASCII can be UTF-8 by chance; one that reads as letters hardly is.
    let letters = |word: &[u8]| {
        std::str::from_utf8(word).is_ok_and(|text| likelihood::cost(text, WEST).1 || likelihood::cost(text, MIDDLE).1)
    };
    let by_chance = utf8.iter().filter(|(word, _)| letters(word)).count() * 20 < other.len();
    if by_chance {
        return None;
    }
    let lines = |of: &[(&Vec<u8>, &usize)]| {
        let mut lines: Vec<usize> = of.iter().map(|(_, line)| **line).collect();
        lines.sort_unstable();
        lines.dedup();
        Arg::first(lines, 5)
    };
    Some(Code::TableTwoEncodings { utf8: lines(&utf8), other: lines(&other) }.error())
}

/// Whether a text is UTF-8 that was taken for windows-1252 and written as UTF-8 once more: "JÃ¶rg".
pub fn twice(text: &str) -> bool {
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()).filter(|word| !word.is_ascii()).any(|word| {
        let (bytes, _, unmappable) = web::WINDOWS_1252.encode(word);
        !unmappable && std::str::from_utf8(&bytes).is_ok_and(|once| once.chars().any(char::is_alphabetic))
    })
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;

//! The small markup of the templates.
//!
//! In: what a template rendered to, with every value of the user between [`LITERAL_START`] and
//! [`LITERAL_END`]. Out: [`Block`]s, or the first mistake. The markup itself is described for authors in
//! `letter_templates/README.md`.
//!
//! User data is data: the two marks are control characters, which no case file may hold, and what stands
//! between them is never looked at for markup. That is the whole escape.

use super::{Block, Labels, Run, Target, text_of};
use crate::words::Say;

/// Stands before a value that is to be printed as typed (STX).
pub const LITERAL_START: char = '\u{2}';
/// Stands after it (ETX).
pub const LITERAL_END: char = '\u{3}';

/// While blocks are read, the n-th literal is one character of this private area.
const PLACEHOLDER: u32 = 0xF0000;
/// The characters of that area begin with this byte, and a second one that is no less than the other.
const PLACE_BYTE: u8 = 0xF3;
const PLACE_BYTES_FROM: u8 = 0xB0;

/// A mistake in a template's markup.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkupError {
    /// `**` or `*` without its partner.
    Unclosed {
        /// The mark.
        mark: &'static str,
        /// First words of the paragraph.
        start: String,
    },
    /// A row with more or fewer cells than the header.
    Cells {
        /// Cells of the row.
        found: usize,
        /// Cells of the header.
        wanted: usize,
        /// First words of the row.
        start: String,
    },
    /// A table without a header.
    NoHeader,
    /// A table without a row below its header.
    NoRow,
    /// A character of the private area we use, in the template's own text.
    PrivateUse(u32),
}

impl MarkupError {
    /// What is wrong.
    pub fn say(&self) -> Say {
        match self {
            MarkupError::Unclosed { mark, start } => {
                Say::LetterMarkupOpen { mark: (*mark).into(), start: start.into() }
            }
            MarkupError::Cells { found, wanted, start } => {
                Say::LetterMarkupCells { found: (*found).into(), wanted: (*wanted).into(), start: start.into() }
            }
            MarkupError::NoHeader => Say::LetterMarkupNoHeader {},
            MarkupError::NoRow => Say::LetterMarkupNoRow {},
            MarkupError::PrivateUse(c) => Say::LetterMarkupPrivate { number: format!("U+{c:05X}").into() },
        }
    }
}

/// Marks a value as one that is printed as typed; what our Handlebars registry escapes with.
pub fn literal(value: &str) -> String {
    format!("{LITERAL_START}{value}{LITERAL_END}")
}

/// Reads blocks.
///
/// # Errors
/// The first mistake in the markup.
pub fn blocks(rendered: &str) -> Result<Vec<Block>, MarkupError> {
    let (text, literals) = take_out_literals(rendered)?;
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let reader = Reader { literals: &literals };
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        if line.is_empty() {
            at += 1;
        } else if let Some(heading) = line.strip_prefix("## ") {
            blocks.push(Block::Heading(reader.runs(heading)?));
            at += 1;
        } else if line.starts_with('|') {
            let end = at + lines[at..].iter().take_while(|l| l.starts_with('|')).count();
            blocks.push(reader.table(&lines[at..end])?);
            at = end;
        } else if line.starts_with("> ") {
            let end = at + lines[at..].iter().take_while(|l| l.starts_with("> ")).count();
            let quoted = lines[at..end].iter().map(|l| l[2..].trim_start()).collect::<Vec<_>>().join("\n");
            blocks.push(Block::Quotation(split_runs(reader.runs(&quoted)?)));
            at = end;
        } else if let Some(marker) = Marker::of(line) {
            let (items, end) = list_items(&lines, at, marker);
            let labels = match marker {
                Marker::Number => Labels::Numbers,
                Marker::Bullet => Labels::Bullets,
                Marker::Box => Labels::Boxes(items.iter().map(|(label, _)| label.contains('x')).collect()),
            };
            let items = items.iter().map(|(_, item)| reader.runs(item)).collect::<Result<_, _>>()?;
            blocks.push(Block::List { labels, items });
            at = end;
        } else {
            let end = at + lines[at..].iter().take_while(|l| !l.is_empty() && !l.starts_with("> ")).count();
            let paragraph = lines[at..end].iter().map(|l| l.trim_start()).collect::<Vec<_>>().join("\n");
            blocks.extend(split_runs(reader.runs(&paragraph)?).into_iter().map(Block::Paragraph));
            at = end;
        }
    }
    Ok(blocks)
}

/// Reads one line of text, such as a subject.
///
/// # Errors
/// The first mistake in the markup.
pub fn line(rendered: &str) -> Result<Vec<Run>, MarkupError> {
    let (text, literals) = take_out_literals(rendered.trim())?;
    Reader { literals: &literals }.runs(&text)
}

fn take_out_literals(rendered: &str) -> Result<(String, Vec<String>), MarkupError> {
    let mut text = String::with_capacity(rendered.len());
    let mut literals = Vec::new();
    let mut rest = rendered;
    while let Some(start) = rest.find(LITERAL_START) {
        let (before, after) = rest.split_at(start);
        text.push_str(before);
        let after = &after[LITERAL_START.len_utf8()..];
        let end = after.find(LITERAL_END).unwrap_or(after.len());
        if let Some(placeholder) = char::from_u32(PLACEHOLDER + literals.len() as u32) {
            text.push(placeholder);
        }
        literals.push(after[..end].to_owned());
        rest = after[end..].strip_prefix(LITERAL_END).unwrap_or("");
    }
    text.push_str(rest);
    let own = text.as_bytes().windows(2).filter(|bytes| bytes[0] == PLACE_BYTE && bytes[1] >= PLACE_BYTES_FROM).count();
    if own != literals.len() {
        return Err(MarkupError::PrivateUse(PLACEHOLDER));
    }
    Ok((text, literals))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Bullet,
    Number,
    Box,
}

impl Marker {
    fn of(line: &str) -> Option<Marker> {
        if line.starts_with("[ ] ") || line.starts_with("[x] ") {
            return Some(Marker::Box);
        }
        if line.starts_with("- ") {
            return Some(Marker::Bullet);
        }
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        ((1..=2).contains(&digits) && line[digits..].starts_with(". ")).then_some(Marker::Number)
    }

    /// The label of an item, and its text.
    fn divide(self, line: &str) -> (&str, &str) {
        let (label, text) = match self {
            Marker::Box => line.split_at(4),
            _ => line.split_once(' ').unwrap_or((line, "")),
        };
        (label, text.trim_start())
    }
}

/// The items of a list that begins at `at`, and the line after it. A blank line ends the list unless an
/// item of the same sort follows; an indented line goes on with its item.
fn list_items(lines: &[&str], mut at: usize, marker: Marker) -> (Vec<(String, String)>, usize) {
    let mut items: Vec<(String, String)> = Vec::new();
    while at < lines.len() {
        let line = lines[at];
        if Marker::of(line) == Some(marker) {
            let (label, text) = marker.divide(line);
            items.push((label.to_owned(), text.to_owned()));
            at += 1;
        } else if line.starts_with("  ") {
            if let Some((_, item)) = items.last_mut() {
                item.push('\n');
                item.push_str(line.trim_start());
            }
            at += 1;
        } else if line.is_empty() {
            let next = lines[at..].iter().position(|l| !l.is_empty()).map(|n| at + n);
            match next {
                Some(next) if Marker::of(lines[next]) == Some(marker) => at = next,
                _ => break,
            }
        } else {
            break;
        }
    }
    (items, at)
}

/// A table without the columns that hold nothing but dashes: no enclosure, no column for enclosures.
fn without_empty_columns(header: Vec<Vec<Run>>, rows: Vec<Vec<Vec<Run>>>) -> Block {
    let says_something: Vec<bool> =
        (0..header.len()).map(|column| rows.iter().any(|row| text_of(&row[column]) != "–")).collect();
    let keep = |cells: Vec<Vec<Run>>| -> Vec<Vec<Run>> {
        cells.into_iter().zip(&says_something).filter(|(_, says)| **says).map(|(cell, _)| cell).collect()
    };
    Block::Table { header: keep(header), rows: rows.into_iter().map(keep).collect() }
}

/// A blank line in a user's words begins a new paragraph, wherever the words stand.
fn split_runs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut paragraphs: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        for (index, part) in run.text.split("\n\n").enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            let part = part.trim_matches('\n');
            if !part.is_empty() {
                let run = Run { text: part.to_owned(), ..run.clone() };
                if let Some(last) = paragraphs.last_mut() {
                    last.push(run);
                }
            }
        }
    }
    paragraphs.retain(|p| !p.is_empty());
    paragraphs
}

struct Reader<'l> {
    literals: &'l [String],
}

impl Reader<'_> {
    fn table(&self, lines: &[&str]) -> Result<Block, MarkupError> {
        let is_rule = |line: &&str| line.chars().all(|c| "|-: ".contains(c));
        let mut rows = lines.iter().filter(|l| !is_rule(l)).map(|line| {
            let inner = line.trim_start_matches('|');
            let inner = inner.strip_suffix('|').unwrap_or(inner);
            let cells = split_cells(inner).iter().map(|c| self.runs(c.trim())).collect::<Result<Vec<_>, _>>()?;
            Ok((cells, *line))
        });
        let (header, _) = rows.next().ok_or(MarkupError::NoHeader)??;
        let rows = rows
            .map(|row| {
                let (cells, line) = row?;
                if cells.len() == header.len() {
                    Ok(cells)
                } else {
                    Err(MarkupError::Cells { found: cells.len(), wanted: header.len(), start: self.start_of(line) })
                }
            })
            .collect::<Result<Vec<_>, _>>()?;
        if rows.is_empty() {
            return Err(MarkupError::NoRow);
        }
        Ok(without_empty_columns(header, rows))
    }

    fn start_of(&self, text: &str) -> String {
        // Literals are personal data and stay out of messages.
        text.chars().filter(|c| (*c as u32) < PLACEHOLDER).take(40).collect()
    }

    fn runs(&self, text: &str) -> Result<Vec<Run>, MarkupError> {
        let mut runs: Vec<Run> = Vec::new();
        let mut style = Run::default();
        // All of a text goes by here, so it is looked at byte by byte.
        let special = |byte: u8| matches!(byte, b'\\' | b'*' | b'~' | b'<' | b'\n') || byte >= PLACE_BYTE;
        let mut rest = text;
        let put = |runs: &mut Vec<Run>, style: &Run, text: &str| match runs.last_mut() {
            Some(last) if last.strong == style.strong && last.emphasis == style.emphasis && last.link == style.link => {
                last.text.push_str(text);
            }
            _ => runs.push(Run { text: text.to_owned(), ..style.clone() }),
        };
        let mut buffer = [0; 4];
        while !rest.is_empty() {
            let (plain, from) = rest.split_at(rest.bytes().position(special).unwrap_or(rest.len()));
            if !plain.is_empty() {
                put(&mut runs, &style, plain);
            }
            let mut chars = from.chars();
            let Some(c) = chars.next() else { break };
            match c {
                '\\' => match chars.next() {
                    None | Some('\n') => put(&mut runs, &style, "\n"),
                    Some(escaped) => put(&mut runs, &style, escaped.encode_utf8(&mut buffer)),
                },
                '*' if chars.as_str().starts_with('*') => {
                    chars.next();
                    style.strong = !style.strong;
                }
                '*' => style.emphasis = !style.emphasis,
                '~' => put(&mut runs, &style, "\u{a0}"),
                '<' if chars.as_str().starts_with("http") => {
                    let mut url = String::new();
                    for c in chars.by_ref().take_while(|c| *c != '>') {
                        url.push_str(self.literal_or(c, &mut buffer));
                    }
                    style.link = Some(Target::Url(url.clone()));
                    put(&mut runs, &style, &url);
                    style.link = None;
                }
                '\n' => put(&mut runs, &style, " "),
                c => {
                    let text = self.literal_or(c, &mut buffer);
                    put(&mut runs, &style, text);
                }
            }
            rest = chars.as_str();
        }
        if style.strong || style.emphasis {
            let mark = if style.strong { "**" } else { "*" };
            return Err(MarkupError::Unclosed { mark, start: self.start_of(text) });
        }
        Ok(runs)
    }

    /// The literal behind a placeholder, or the character itself.
    fn literal_or<'a>(&'a self, c: char, buffer: &'a mut [u8; 4]) -> &'a str {
        let index = (c as u32).checked_sub(PLACEHOLDER).map(|i| i as usize);
        match index.and_then(|i| self.literals.get(i)) {
            Some(literal) => literal,
            None => c.encode_utf8(buffer),
        }
    }
}

/// Cells are divided by bars, but not by escaped ones.
fn split_cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            c => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    cells
}

#[cfg(test)]
#[path = "markup_tests.rs"]
mod tests;

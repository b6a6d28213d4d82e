//! The division of an act, read from `acts/*.txt`.
//!
//! In: lines such as `6: 1(a-f) 2 3(a-b)`, explained at the head of `acts/gdpr.txt`. Out: [`Table`].
//! The files are part of the program, so a line that cannot be read is our own mistake; it is named all
//! the same, and a test reads every file.

use super::number::{Mark, Number};

/// What an act is divided into, as far as it was looked up.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// First and last article of the act; none when only single sections were looked up.
    pub(super) articles: Option<(u16, u16)>,
    /// The articles whose division is known, in the order of the act.
    pub(super) entries: Vec<Article>,
}

/// One article or section.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Article {
    pub(super) number: Number,
    /// The numbers are points (Art. 4 Nr. 1), not paragraphs.
    pub(super) numbered_points: bool,
    /// Paragraphs or, where there are none, points.
    pub(super) parts: Vec<Part>,
    /// There are more parts than were looked up.
    pub(super) more: bool,
}

/// A paragraph with its points.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) mark: Mark,
    pub(super) points: Vec<Mark>,
}

impl Table {
    /// Reads a whole file.
    pub(super) fn read(text: &str) -> Result<Table, String> {
        let mut articles = None;
        let mut entries: Vec<Article> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') || line == "sections" {
                continue;
            }
            let unreadable = || format!("line {} is not understood: {line}", index + 1);
            if let Some(range) = line.strip_prefix("articles ") {
                articles = Some(read_range(range).ok_or_else(unreadable)?);
            } else {
                entries.push(read_entry(line).ok_or_else(unreadable)?);
            }
        }
        if !entries.is_sorted_by(|a, b| a.number < b.number) {
            return Err("the articles are not in order".to_owned());
        }
        Ok(Table { articles, entries })
    }

    /// The article of that number, if it was looked up.
    pub(super) fn entry(&self, number: Number) -> Option<&Article> {
        self.entries.iter().find(|entry| entry.number == number)
    }
}

fn read_range(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

fn read_entry(line: &str) -> Option<Article> {
    let (number, rest) = line.split_once(':')?;
    let mut entry = Article { number: Number::read(number)?, numbered_points: false, parts: Vec::new(), more: false };
    for word in rest.split_whitespace() {
        match word {
            "#" => entry.numbered_points = true,
            "..." => entry.more = true,
            _ => match word.strip_suffix(')').and_then(|word| word.split_once('(')) {
                // Points without paragraphs: `50: (a-d)`.
                Some(("", points)) => {
                    let points = read_points(points)?;
                    entry.parts.extend(points.into_iter().map(|mark| Part { mark, points: Vec::new() }));
                }
                Some((number, points)) => {
                    entry.parts.push(Part { mark: Mark::Number(Number::read(number)?), points: read_points(points)? })
                }
                None => entry.parts.push(Part { mark: Mark::Number(Number::read(word)?), points: Vec::new() }),
            },
        }
    }
    Some(entry)
}

/// `a-f` or `1-6`.
fn read_points(text: &str) -> Option<Vec<Mark>> {
    let (first, last) = text.split_once('-')?;
    match (Mark::read(first)?, Mark::read(last)?) {
        (Mark::Letter(first), Mark::Letter(last)) => Some((first..=last).map(Mark::Letter).collect()),
        (Mark::Number(first), Mark::Number(last)) => {
            Some((first.value()..=last.value()).map(|n| Mark::Number(Number::plain(n))).collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_into_paragraphs_and_points() {
        let table = Table::read("# words\narticles 1-9\n6: 1(a-c) 2 ...\n7: # 1 2(a-b)\n8: (a-b)\n9:").unwrap();
        assert_eq!(table.articles, Some((1, 9)));
        let six = &table.entries[0];
        assert_eq!((six.parts.len(), six.more, six.numbered_points), (2, true, false));
        assert_eq!(crate::words::Words::english().text(&Mark::list(&six.parts[0].points)), "(a) to (c)");
        assert!(table.entries[1].numbered_points);
        assert_eq!(table.entries[2].parts[1].mark, Mark::Letter('b'));
        assert!(table.entries[3].parts.is_empty());
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for wrong in ["6", "x: 1", "6: 1(a", "6: 1(a-1)", "6: 1(a)", "articles 1"] {
            assert_eq!(Table::read(wrong), Err(format!("line 1 is not understood: {wrong}")));
        }
        assert_eq!(Table::read("2:\n1:"), Err("the articles are not in order".to_owned()));
    }
}

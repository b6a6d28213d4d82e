//! All printing.
//!
//! In: results and problems. Out: text for people, drawn by miette with the line a problem is about, or JSON for
//! scripts. Nothing else in the program writes to stdout or stderr.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{IsTerminal, Write};
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    Severity as Grade, SourceCode, SourceSpan, SpanContents,
};
use serde::Serialize;

use super::args::{Color, Format};
use super::language::Wish;
use crate::hide::hidden;
use crate::problem::{Place, Problem, Problems, Severity, Source};
use crate::words::Words;

/// So many problems are shown at once; nobody reads more.
pub const SHOWN: usize = 1_000;

/// Where results and problems go.
pub struct Terminal {
    format: Format,
    handler: GraphicalReportHandler,
    /// The words of the reader.
    pub words: Words,
}

impl Terminal {
    /// A terminal before the command is read.
    pub fn early(wish: &Wish) -> Self {
        Terminal::new(if wish.json() { Format::Json } else { Format::Human }, Color::Auto, wish.early())
    }

    /// A terminal for a format, a wish for colours and the words of its reader.
    #[allow(clippy::disallowed_methods, reason = "NO_COLOR is a wish of the user's terminal")]
    pub fn new(format: Format, color: Color, words: Words) -> Self {
        let fancy = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        let theme = if fancy { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(100).with_links(false).with_context_lines(0);
        Terminal { format, handler, words }
    }

    /// Whether JSON was asked for.
    pub fn json(&self) -> bool {
        self.format == Format::Json
    }

    /// Prints a result: `value` as JSON, or what `human` writes.
    ///
    /// # Errors
    /// Stdout cannot be written to.
    pub fn result<T: Serialize>(
        &self,
        value: &T,
        human: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        if self.json() {
            serde_json::to_writer_pretty(&mut out, value)?;
            writeln!(out)?;
        } else {
            human(&mut out)?;
        }
        out.flush()
    }

    /// Prints one JSON value on a line.
    ///
    /// # Errors
    /// Stdout cannot be written to.
    pub fn line<T: Serialize>(&self, value: &T) -> std::io::Result<()> {
        let mut text = serde_json::to_vec(value)?;
        text.push(b'\n');
        let mut out = std::io::stdout().lock();
        out.write_all(&text)?;
        out.flush()
    }

    /// Prints lines for people.
    ///
    /// # Errors
    /// Stdout cannot be written to.
    pub fn text(&self, text: &str) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        if text.is_empty() { Ok(()) } else { writeln!(out, "{text}") }
    }

    /// Whether a line on stderr can be drawn over.
    pub fn draws(&self) -> bool {
        !self.json() && std::io::stderr().is_terminal()
    }

    /// Tells people something in passing.
    pub fn note(&self, text: &str) {
        if !self.json() && !text.is_empty() {
            let _ = writeln!(std::io::stderr().lock(), "{text}");
        }
    }

    /// Tells how far it is: drawn over the last such line on a terminal; an empty text takes the line away.
    pub fn progress(&self, text: &str) {
        if self.draws() {
            let mut err = std::io::stderr().lock();
            let _ = write!(err, "\r\x1b[K{text}");
            let _ = err.flush();
        } else {
            self.note(text);
        }
    }

    /// Writes bytes to stdout as they are.
    ///
    /// # Errors
    /// Stdout cannot be written to.
    pub fn raw(&self, bytes: &[u8]) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()
    }

    /// Prints problems to stderr, each in full; of more than [`SHOWN`], the others are counted.
    pub fn problems(&mut self, problems: &Problems) {
        let mut text = String::new();
        for problem in problems.iter().take(SHOWN).chain(&others(problems)) {
            if self.json() {
                text.push_str(&json_line(problem, &self.words));
                text.push('\n');
            } else if self.handler.render_report(&mut text, &Shown::of(&harmless(problem, &self.words))).is_err() {
                text.push_str(&problem.message());
                text.push('\n');
            }
        }
        // If stderr is closed there is nobody left to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }
}

/// What is said of problems that are not shown.
fn others(problems: &Problems) -> Option<Problem> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    problems.iter().skip(SHOWN).for_each(|problem| *counts.entry(problem.code.as_str()).or_default() += 1);
    let count: usize = counts.values().sum();
    let counts: Vec<String> = counts.iter().map(|(code, count)| format!("{count} of {code}")).collect();
    let message = format!("{count} more problems were found: {}", counts.join(", "));
    let error = problems.iter().skip(SHOWN).any(|problem| problem.severity == Severity::Error);
    let problem = if error { Problem::error(MORE, message) } else { Problem::warning(MORE, message) };
    (count > 0).then(|| problem.help("correct what is shown, then run the same command again"))
}

const MORE: &str = "input::more-problems";

/// The problem without passwords, and with nothing in it that a terminal would obey or that would turn the direction of text. Each such
/// character is replaced by as many bytes, so that places stay right.
fn harmless(problem: &Problem, words: &Words) -> Problem {
    let clean = |text: &str| -> String {
        text.chars()
            .map(|c| match c {
                '\n' | '\t' => c.to_string(),
                c if c.is_control() => "?".repeat(c.len_utf8()),
                '\u{61c}' => "??".to_owned(),
                '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
                    "\u{fffd}".to_owned()
                }
                c => c.to_string(),
            })
            .collect()
    };
    let place = problem.place.as_ref().map(|place| Place {
        source: Source::new(clean(&place.source.name), hidden(&clean(&place.source.text))),
        span: place.span.clone(),
    });
    let help = problem.advice_in(words).as_deref().map(clean);
    let mut said = problem.clone().with_message(clean(&problem.message_in(words)));
    said.set_help(help);
    Problem { file: problem.file.as_deref().map(clean), place, ..said }
}

#[derive(Serialize)]
struct JsonProblem<'p> {
    code: &'p str,
    severity: &'p str,
    message: &'p str,
    file: Option<&'p str>,
    line: Option<usize>,
    column: Option<usize>,
    field: Option<&'p str>,
    help: Option<&'p str>,
}

/// A problem as scripts read it, on one line.
pub fn json_line(problem: &Problem, words: &Words) -> String {
    let (at_line, at_column) = problem.line_column();
    let help = problem.advice_in(words);
    let line = JsonProblem {
        code: problem.code.as_str(),
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: &problem.message_in(words),
        file: problem.file_name(),
        line: at_line,
        column: at_column,
        field: problem.field.as_deref().filter(|f| !f.is_empty()),
        help: help.as_deref(),
    };
    serde_json::to_string(&line).unwrap_or_else(|_| "{}".into())
}

/// Longest line that is drawn, in characters.
const LONGEST_LINE: usize = 160;

/// Characters of the line a place begins in.
fn line_length(place: &Place) -> usize {
    let (line, _) = place.line_column();
    place.source.text.lines().nth(line - 1).map_or(0, |l| l.chars().count())
}

/// The line a place begins in, whole, as miette draws it; of a line that holds several fields, as JSON often does, only the
/// place itself is drawn.
#[derive(Debug)]
struct Line {
    name: String,
    text: Arc<str>,
    /// Bytes of the whole line.
    whole: std::ops::Range<usize>,
    /// Its number, from 0.
    number: usize,
}

impl Line {
    fn of(place: &Place) -> Option<Line> {
        let text = &place.source.text;
        let at = (0..=place.span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
        let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
        let line = text[start..end].trim_end_matches('\r');
        let fields = line.matches('=').count().max(line.matches("\":").count());
        let secret = ["passw", "kennwort", "token", "secret"].iter().any(|word| line.to_lowercase().contains(word));
        if secret {
            return None;
        }
        let whole = if fields > 1 || line.trim_start().starts_with('{') {
            let until = place.span.end.clamp(at, start + line.len().max(at - start));
            at..until
        } else {
            start..start + line.len()
        };
        let number = text[..start].matches('\n').count();
        Some(Line { name: place.source.name.clone(), text: Arc::from(text.as_str()), whole, number })
    }
}

impl SourceCode for Line {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let data = self.text.get(self.whole.clone()).ok_or(MietteError::OutOfBounds)?;
        let line_start = self.text[..self.whole.start].rfind('\n').map_or(0, |n| n + 1);
        let column =
            self.text.get(line_start..span.offset().max(line_start)).map_or(0, |before| before.chars().count());
        let shown = SourceSpan::new(self.whole.start.into(), data.len());
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), data.as_bytes(), shown, self.number, column, 1)))
    }
}

/// A problem as miette wants to see it.
#[derive(Debug)]
struct Shown<'p> {
    problem: &'p Problem,
    source: Option<Line>,
    message: String,
}

impl<'p> Shown<'p> {
    fn of(problem: &'p Problem) -> Self {
        // A line that holds a whole case, as JSON often does, is not drawn: it is personal data and hides the place.
        let drawn = problem.place.as_ref().filter(|place| line_length(place) <= LONGEST_LINE);
        let source = drawn.and_then(Line::of);
        // Without a line to show, file and place stand in front of the message.
        let message = match (&source, &problem.place, &problem.file) {
            (None, None, file) if problem.cell.is_some() => {
                let file = file.as_deref().map_or_else(String::new, |f| format!("{f}: "));
                let cell = problem.cell.as_ref().map_or_else(String::new, ToString::to_string);
                format!("{file}{cell}: {}", problem.message())
            }
            (None, Some(place), _) => {
                let (line, column) = place.line_column();
                format!("{}:{line}:{column}: {}", place.source.name, problem.message())
            }
            (None, None, Some(file)) if !problem.message().contains(file.as_str()) => {
                format!("{file}: {}", problem.message())
            }
            _ => problem.message(),
        };
        Shown { problem, source, message }
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code.as_str()))
    }

    fn severity(&self) -> Option<Grade> {
        Some(match self.problem.severity {
            Severity::Error => Grade::Error,
            Severity::Warning => Grade::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.problem.advice().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.source.as_ref()?;
        let place = self.problem.place.as_ref()?;
        let text = &place.source.text;
        let start = place.span.start.min(text.len());
        // Only the first line is marked: a whole section marked in red hides what is meant.
        let first_line = text[start..].find('\n').map_or(text.len(), |n| start + n);
        let end = place.span.end.clamp(start, first_line.max(start));
        Some(Box::new(std::iter::once(LabeledSpan::new(None, start, end - start))))
    }
}

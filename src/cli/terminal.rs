//! All printing.
//!
//! In: results and problems. Out: text for people, with the line a problem is about, or JSON for
//! scripts. Nothing else in the program writes to stdout or stderr.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};

use serde::Serialize;

use super::language::Wish;
use super::new::screen::{NARROWEST, wrapped};
use super::report::Reporter;
use super::value::{Color, Format};
use widerspruch::problem::{Code, Problem, Problems, Severity};
use widerspruch::words::{Arg, Join, Say, Words};

/// So many problems are shown at once; nobody reads more.
pub const SHOWN: usize = 1_000;

/// A problem in words.
pub type Teller = fn(&Problem, &Words) -> String;

/// Where results and problems go.
pub struct Terminal {
    format: Format,
    reporter: Reporter,
    /// The words of the reader.
    pub words: Words,
    /// How problems are told to people, where not with the lines they are about: in the middle of a dialogue.
    pub teller: Option<Teller>,
    /// Whether nothing is printed at all, because a page tells it.
    pub silent: bool,
}

impl Terminal {
    /// A terminal before the command is read.
    pub fn early(wish: &Wish, words: Words) -> Self {
        Terminal::new(if wish.json() { Format::Json } else { Format::Human }, Color::Auto, words)
    }

    /// A terminal for a format, a wish for colours and the words of its reader.
    #[allow(clippy::disallowed_methods, reason = "NO_COLOR is a wish of the user's terminal")]
    pub fn new(format: Format, color: Color, words: Words) -> Self {
        let fancy = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        Terminal { format, reporter: Reporter::new(fancy, width()), words, teller: None, silent: false }
    }

    /// Whether JSON was asked for.
    pub fn json(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether there is somebody who can be asked and who is answered in sentences.
    pub fn asks(&self) -> bool {
        somebody_is_there() && !self.json() && !self.silent
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
        if self.silent {
            return Ok(());
        }
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        if self.json() {
            serde_json::to_writer_pretty(&mut out, value)?;
            writeln!(out)?;
        } else if let Some(width) = columns_of(std::io::stdout()) {
            let mut text = Vec::new();
            human(&mut text)?;
            out.write_all(fitted(&String::from_utf8_lossy(&text), width).as_bytes())?;
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
        if text.is_empty() || self.silent { Ok(()) } else { writeln!(out, "{text}") }
    }

    /// Whether a line on stderr can be drawn over.
    pub fn draws(&self) -> bool {
        !self.json() && !self.silent && std::io::stderr().is_terminal()
    }

    /// Tells people something in passing.
    pub fn note(&self, text: &str) {
        if !self.json() && !text.is_empty() && !self.silent {
            let text = columns_of(std::io::stderr()).map_or_else(|| text.to_owned(), |width| fitted(text, width));
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
        if self.silent {
            return;
        }
        let mut text = String::new();
        for problem in problems.iter().take(SHOWN).chain(&others(problems)) {
            if self.json() {
                text.push_str(&json_line(problem, &self.words));
                text.push('\n');
            } else {
                let drawn = |tell: Teller| tell(problem, &self.words);
                text.push_str(&self.teller.map_or_else(|| self.reporter.draw(problem, &self.words), drawn));
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
    let code = Code::InputMoreProblems { count: count.into(), codes: codes_in(&counts) };
    let error = problems.iter().skip(SHOWN).any(|problem| problem.severity == Severity::Error);
    (count > 0).then(|| if error { code.error() } else { code.warning() })
}

/// How many there are of each code.
pub fn codes_in(counts: &BTreeMap<&'static str, usize>) -> Arg {
    let parts = counts.iter().map(|(code, count)| Say::CliOfCode { count: (*count).into(), code: (*code).into() });
    Arg::list(parts, Join::Comma)
}

/// Columns of the terminal that problems are shown on; 100 where there is none.
fn width() -> usize {
    #[allow(clippy::disallowed_methods, reason = "COLUMNS is a wish of the user's terminal")]
    let wished = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    let real = || terminal_size::terminal_size_of(std::io::stderr()).map(|(width, _)| usize::from(width.0));
    wished.or_else(real).unwrap_or(100)
}

/// Columns of a stream that is a terminal, where it tells them.
#[cfg(unix)]
fn columns_of(stream: impl IsTerminal + std::os::fd::AsFd) -> Option<usize> {
    terminal_size::terminal_size_of(stream).map(|(width, _)| usize::from(width.0))
}

/// Columns of a stream that is a terminal, where it tells them.
#[cfg(windows)]
fn columns_of(stream: impl IsTerminal + std::os::windows::io::AsHandle) -> Option<usize> {
    terminal_size::terminal_size_of(stream).map(|(width, _)| usize::from(width.0))
}

/// A text whose lines fit, as the questions of `new` do; what goes on below begins a little further in than its line.
fn fitted(text: &str, width: usize) -> String {
    let fit = |line: &str| {
        let bare = line.trim_end_matches('\n');
        let hang = bare.len() - bare.trim_start_matches(' ').len() + 2;
        let lines = wrapped(bare, width.max(NARROWEST), hang).join("\n");
        if bare.len() < line.len() { format!("{lines}\n") } else { lines }
    };
    text.split_inclusive('\n').map(fit).collect()
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

/// Whether questions are seen and answers typed: both ends are a terminal.
pub fn somebody_is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
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

//! How a problem looks to people.
//!
//! In: a problem, the words of the reader, the width of the terminal. Out: text, drawn by annotate-snippets: level and
//! message, the line it is about, whole and with the place marked, what to do, and the code. Every line fits the width, but
//! for words that are longer, such as a path. Nothing in it is obeyed by a terminal, and no password is in it.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use unicode_width::UnicodeWidthChar;

use super::columns::{wide, wrapped};
use widerspruch::hide::hidden;
use widerspruch::problem::{Place, Problem, Severity, Source};
use widerspruch::words::{Say, Words};

/// Longest line that is drawn, in characters.
const LONGEST_LINE: usize = 160;
/// Fewest columns a report is made for.
const NARROWEST: usize = 20;
/// What a tab is drawn as.
const TAB: &str = "    ";

/// Draws problems.
pub struct Reporter {
    renderer: Renderer,
    width: usize,
}

impl Reporter {
    /// For a terminal of `width` columns, with or without colours.
    pub fn new(colours: bool, width: usize) -> Self {
        let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
        // Lines are broken here, never cut there.
        let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(10 * LONGEST_LINE);
        Reporter { renderer, width: width.max(NARROWEST) }
    }

    /// A problem as it is shown.
    pub fn draw(&self, problem: &Problem, words: &Words) -> String {
        let (level, name) = match problem.severity {
            Severity::Error => (Level::ERROR, words.say(&Say::CliError {})),
            Severity::Warning => (Level::WARNING, words.say(&Say::CliWarning {})),
        };
        let line = problem.place.as_ref().and_then(Line::of);
        let message = clean(&message(problem, line.is_some(), words));
        let title = self.beside(&message, wide(&name) + ": ".len());
        let mut group = Group::with_title(level.with_name(name).primary_title(title));
        let mut gutter = 1;
        if let Some(line) = line {
            gutter = line.number.to_string().len();
            group = line.drawn(group, self.width);
        }
        if let Some(advice) = problem.advice_in(words) {
            let name = words.say(&Say::CliHelp {});
            let text = self.beside(&clean(&advice), gutter + " ╰ : ".chars().count() + wide(&name));
            group = group.element(Level::HELP.with_name(name).message(text));
        }
        group = group.element(Level::NOTE.no_name().message(problem.code.as_str()));
        let drawn = self.renderer.render(&[group]);
        // Each line ends where its last sign does.
        drawn.lines().map(str::trim_end).chain(["", ""]).collect::<Vec<_>>().join("\n")
    }

    /// Text in lines that fit beside what takes up `taken` columns.
    fn beside(&self, text: &str, taken: usize) -> String {
        wrapped(text, self.width.saturating_sub(taken).max(NARROWEST / 2))
    }
}

/// The message; without a line to show, file and place stand in front of it.
fn message(problem: &Problem, shown: bool, words: &Words) -> String {
    let message = problem.message_in(words);
    match (&problem.cell, &problem.place, &problem.file) {
        _ if shown => message,
        (Some(cell), None, file) => {
            let file = file.as_deref().map_or_else(String::new, |file| format!("{file}: "));
            format!("{file}{}: {message}", words.say(&cell.said()))
        }
        (_, Some(place), _) => {
            let (line, column) = place.line_column();
            format!("{}:{line}:{column}: {message}", place.source.name)
        }
        (None, None, Some(file)) if !message.contains(file.as_str()) => format!("{file}: {message}"),
        _ => message,
    }
}

/// The text with nothing in it that a terminal would obey or that would turn the direction of text. Each such
/// character is replaced by as many bytes, so that places stay right.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\r' => out.push(' '),
            c if c.is_control() => out.push_str(&"?".repeat(c.len_utf8())),
            '\u{61c}' => out.push_str("??"),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
                out.push('\u{fffd}');
            }
            c => out.push(c),
        }
    }
    out
}

/// The line a place begins in.
struct Line {
    /// What the user calls the file.
    name: String,
    /// Its number, from 1.
    number: usize,
    /// What is drawn of it.
    text: String,
    /// What of that is marked, in bytes; at its end it is empty.
    marked: Range<usize>,
    /// Whether the line is drawn from its beginning.
    whole: bool,
    /// Number of the character that is marked, from 1.
    column: usize,
}

impl Line {
    /// Of a line that holds several fields, as JSON often does, only the place itself is drawn, and of one that is very long or
    /// names a password nothing: it may be a whole case, which is personal data and hides the place.
    fn of(place: &Place) -> Option<Line> {
        let source = Source::new(clean(&place.source.name), hidden(&clean(&place.source.text)));
        let text = &source.text;
        let at = (0..=place.span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
        let line = text[start..].split('\n').next().unwrap_or_default().trim_end();
        let secret = ["passw", "kennwort", "token", "secret"].iter().any(|word| line.to_lowercase().contains(word));
        if secret || line.chars().count() > LONGEST_LINE {
            return None;
        }
        // Only the first line is marked: a whole section marked in red hides what is meant.
        let end = start + line.len();
        let marked = at.min(end)..place.span.end.clamp(at.min(end), end);
        let marked = marked.start..(marked.start..=marked.end).rev().find(|b| text.is_char_boundary(*b))?;
        let fields = line.matches('=').count().max(line.matches("\":").count());
        let whole = fields <= 1 && !line.trim_start().starts_with('{');
        let shown = if whole { start..end } else { marked.clone() };
        let (number, column) = Place { source: source.clone(), span: at..at }.line_column();
        Some(Line {
            name: source.name.clone(),
            number,
            text: text[shown.clone()].to_owned(),
            marked: marked.start - shown.start..marked.end - shown.start,
            whole,
            column,
        })
    }

    /// The line in as many rows as it takes, each with its part of the mark.
    fn rows(&self, width: usize) -> (String, Vec<Range<usize>>) {
        let (mut text, mut marks, mut used) = (String::new(), Vec::new(), 0);
        let mut mark: Option<Range<usize>> = None;
        for (at, c) in self.text.char_indices() {
            let columns = if c == '\t' { TAB.len() } else { c.width().unwrap_or(0) };
            if used > 0 && used + columns > width {
                marks.extend(mark.take());
                text.push('\n');
                used = 0;
            }
            let begins = text.len();
            if c == '\t' {
                text.push_str(TAB)
            } else {
                text.push(c)
            };
            used += columns;
            if self.marked.contains(&at) {
                mark = Some(mark.map_or(begins, |mark| mark.start)..text.len());
            }
        }
        marks.extend(mark);
        if marks.is_empty() {
            marks.push(text.len()..text.len());
        }
        (text, marks)
    }

    /// The line below its place, numbered where it fits in one row.
    fn drawn(self, group: Group<'static>, width: usize) -> Group<'static> {
        let beside = self.number.to_string().len() + " │ ".chars().count();
        let (text, marks) = self.rows(width.saturating_sub(beside).max(NARROWEST / 2));
        let one = self.whole && !text.contains('\n');
        let annotations = marks.into_iter().map(|mark| AnnotationKind::Primary.span(mark));
        let snippet = Snippet::source(text).fold(false).line_start(self.number).annotations(annotations);
        if one {
            return group.element(snippet.path(self.name));
        }
        // The rows have lines of their own, so that the place is told apart from them.
        let place = Origin::path(self.name).line(self.number).char_column(self.column);
        group.element(place).element(snippet.line_numbering(false))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use widerspruch::problem::Code;

    fn drawn(line: &str, span: Range<usize>, width: usize, tag: &str) -> String {
        let source: Arc<Source> = Source::new("case.toml", format!("kind = 1\n{line}\n"));
        let place = Place { source, span: span.start + 9..span.end + 9 };
        let problem = Code::OutputExists { name: "x".into() }.error().at(Some(place));
        Reporter::new(false, width).draw(&problem, &Words::of(tag).unwrap())
    }

    #[test]
    fn level_message_line_help_and_code_stand_below_each_other() {
        let expected = "Fehler: „x“ gibt es schon
  ╭▸ case.toml:2:8
  │
2 │ name = \"x\"
  │        ━━━
  │
  ├ Hilfe: nennen Sie mit -o eine andere
  │        Datei, oder ersetzen Sie diese mit
  │        --force
  ╰ output::exists

";
        assert_eq!(drawn("name = \"x\"", 7..10, 46, "de"), expected);
    }

    #[test]
    fn a_long_line_is_shown_whole_in_rows_that_fit() {
        let line = format!("own_grounds = \"{}ENDE\"", "wort ".repeat(20));
        let text = drawn(&line, 14..line.len(), 40, "de");
        assert!(text.lines().all(|line| wide(line) <= 40), "{text}");
        let rows: String = text
            .lines()
            .filter_map(|l| l.strip_prefix(" │ "))
            .filter(|l| !l.contains('━'))
            .collect::<Vec<_>>()
            .concat();
        assert!(rows.replace(' ', "").starts_with(&line.replace(' ', "")), "{text}");
        assert!(text.contains("╭▸ case.toml:2:15\n"), "{text}");
    }

    #[test]
    fn very_long_lines_and_secrets_are_not_drawn() {
        let long = format!("x = \"{}\"", "y".repeat(200));
        for line in [long.as_str(), "password = \"geheim\""] {
            let text = drawn(line, 0..1, 100, "en");
            assert!(text.starts_with("error: case.toml:2:1: \"x\" is there already\n"), "{text}");
            assert!(!text.contains("yyy") && !text.contains("geheim"), "{text}");
        }
    }

    #[test]
    fn nothing_is_drawn_that_a_terminal_obeys() {
        let text = drawn("a = \"\u{1b}[2J\u{202e}x\u{9b}\r\"", 0..4, 100, "en");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
        assert!(!text.contains('\u{202e}'), "{text:?}");
    }

    #[test]
    fn any_span_is_drawn_without_a_panic() {
        for span in [0..0, 3..3, 4..99, 50..60, 5..6] {
            for width in [1, 20, 40, 200] {
                assert!(drawn("ä\t=\"ö山\"", span.clone(), width, "en").contains("output::exists"));
            }
        }
    }
}

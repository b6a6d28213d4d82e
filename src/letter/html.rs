//! A letter as HTML.
//!
//! In: a [`Letter`], and the rank of its heading where it is shown. Out: a piece of HTML (the living standard, 4) for a screen of any
//! width and for a screen reader: headings, lists and tables are such, the language is named, and what is no text is told in words. All
//! text is escaped, links lead to addresses of the web alone. Nothing here is part of what is printed or sent.

use std::fmt::Write;

use super::{Annex, Letter};
use crate::text::{Block, Labels, Run, Target};

/// The whole letter; its subject is a heading of this rank (1 to 5), its own headings are of the next.
pub fn html(letter: &Letter, rank: u8) -> String {
    let mut out = format!("<article class=\"letter\" lang=\"{}\">\n", escaped(&letter.language));
    let head = &letter.letterhead;
    lines(&mut out, "sender", std::iter::once(&head.name).chain(&head.lines).chain(&head.foot));
    lines(&mut out, "recipient", &letter.recipient);
    out.push_str("<dl class=\"information\">\n");
    for one in &letter.information {
        let _ = writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(&one.label), escaped(&one.value));
    }
    out.push_str("</dl>\n");
    text(&mut out, letter, rank);
    if let Some(copy) = &letter.copy {
        let _ = writeln!(out, "<section lang=\"{}\">", escaped(&copy.letter.language));
        let _ = writeln!(out, "<p><strong>{}</strong></p>\n<p>{}</p>", escaped(&copy.title), escaped(&copy.note));
        text(&mut out, &copy.letter, rank);
        out.push_str("</section>\n");
    }
    out.push_str("</article>\n");
    out
}

/// What is said, from the subject to the last paper.
fn text(out: &mut String, letter: &Letter, rank: u8) {
    let _ = writeln!(out, "<h{rank}>{}</h{rank}>", runs(&letter.subject));
    paragraph(out, &escaped(&letter.opening));
    blocks(out, &letter.body, rank + 1);
    if let Some(line) = &letter.signature.place_and_date {
        paragraph(out, &escaped(line));
    }
    paragraph(out, &escaped(&letter.closing));
    if let Some(picture) = &letter.signature.picture {
        paragraph(out, &format!("[{}]", escaped(&picture.alternative)));
    }
    for signer in &letter.signature.signers {
        lines(out, "signer", &signer.lines);
    }
    if !letter.enclosures.titles.is_empty() {
        let _ = writeln!(out, "<p>{}</p>\n<ol>", escaped(&letter.enclosures.heading));
        letter.enclosures.titles.iter().for_each(|title| {
            let _ = writeln!(out, "<li>{}</li>", escaped(title));
        });
        out.push_str("</ol>\n");
    }
    if let Some(Annex { title, body, lines: to_fill }) = &letter.annex {
        let _ = writeln!(out, "<h{rank}>{}</h{rank}>", runs(title));
        blocks(out, body, rank + 1);
        lines(out, "to-fill", to_fill);
    }
}

/// Blocks; headings among them are of this rank.
pub fn blocks(out: &mut String, all: &[Block], rank: u8) {
    for block in all {
        match block {
            Block::Heading(text) => {
                let _ = writeln!(out, "<h{rank}>{}</h{rank}>", runs(text));
            }
            Block::Paragraph(text) => paragraph(out, &runs(text)),
            Block::Quotation(paragraphs) => {
                out.push_str("<blockquote>\n");
                paragraphs.iter().for_each(|text| paragraph(out, &runs(text)));
                out.push_str("</blockquote>\n");
            }
            Block::List { labels, items } => list(out, labels, items),
            Block::Table { header, rows } => table(out, header, rows),
        }
    }
}

fn list(out: &mut String, labels: &Labels, items: &[Vec<Run>]) {
    let name = if *labels == Labels::Numbers { "ol" } else { "ul" };
    let _ = writeln!(out, "<{name}>");
    for (index, item) in items.iter().enumerate() {
        let tick = if matches!(labels, Labels::Boxes(_)) { format!("{} ", labels.label(index)) } else { String::new() };
        let _ = writeln!(out, "<li>{tick}{}</li>", runs(item));
    }
    let _ = writeln!(out, "</{name}>");
}

fn table(out: &mut String, header: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) {
    let row = |out: &mut String, cells: &[Vec<Run>], cell: &str| {
        out.push_str("<tr>");
        let named = if cell == "th" { "th scope=\"col\"" } else { cell };
        cells.iter().for_each(|text| {
            let _ = write!(out, "<{named}>{}</{cell}>", runs(text));
        });
        out.push_str("</tr>\n");
    };
    out.push_str("<table>\n<thead>\n");
    row(out, header, "th");
    out.push_str("</thead>\n<tbody>\n");
    rows.iter().for_each(|cells| row(out, cells, "td"));
    out.push_str("</tbody>\n</table>\n");
}

fn paragraph(out: &mut String, html: &str) {
    if !html.is_empty() {
        let _ = writeln!(out, "<p>{html}</p>");
    }
}

/// Lines that stay lines.
fn lines<'l>(out: &mut String, class: &str, all: impl IntoIterator<Item = &'l String>) {
    let all: Vec<String> = all.into_iter().map(|line| escaped(line)).collect();
    if !all.is_empty() {
        let _ = writeln!(out, "<p class=\"{class}\">{}</p>", all.join("<br>"));
    }
}

/// Runs of text with their style and their links; these open beside the page, which keeps what is typed there.
pub fn runs(all: &[Run]) -> String {
    let mut out = String::new();
    for run in all {
        let mut text = escaped(&run.text).replace('\n', "<br>");
        if run.emphasis {
            text = format!("<em>{text}</em>");
        }
        if run.strong {
            text = format!("<strong>{text}</strong>");
        }
        match &run.link {
            Some(Target::Url(url)) if url.starts_with("https://") || url.starts_with("http://") => {
                let _ = write!(
                    out,
                    "<a href=\"{}\" target=\"_blank\" rel=\"noreferrer noopener\">{text}</a>",
                    escaped(url)
                );
            }
            _ => out.push_str(&text),
        }
    }
    out
}

/// A text that is no markup. No-break spaces stay, soft hyphens too: a browser knows both.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_somebody_wrote_is_markup() {
        let hostile = "<script>alert('x')</script>\"&";
        let run = Run { text: hostile.into(), strong: true, ..Run::default() };
        let cell = vec![run.clone()];
        let all = [
            Block::Heading(vec![run.clone()]),
            Block::Paragraph(vec![run.clone()]),
            Block::Quotation(vec![vec![run.clone()]]),
            Block::List { labels: Labels::Boxes(vec![true]), items: vec![vec![run.clone()]] },
            Block::Table { header: vec![cell.clone()], rows: vec![vec![cell]] },
        ];
        let mut out = String::new();
        blocks(&mut out, &all, 3);
        assert!(!out.contains("<script"), "{out}");
        assert_eq!(out.matches("&lt;script&gt;").count(), 6, "{out}");
        assert!(out.contains("<li>☒ <strong>"), "{out}");
        assert!(out.contains("<th scope=\"col\">") && out.contains("<h3>"), "{out}");
    }

    #[test]
    fn a_link_leads_to_the_web_or_nowhere() {
        let link = |url: &str| runs(&[Run { text: "a".into(), link: Some(Target::Url(url.into())), ..Run::default() }]);
        assert_eq!(
            link("https://e.org/?a=\"b\""),
            "<a href=\"https://e.org/?a=&quot;b&quot;\" target=\"_blank\" rel=\"noreferrer noopener\">a</a>"
        );
        assert_eq!(link("javascript:alert(1)"), "a");
    }
}

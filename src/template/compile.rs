//! Parses the text of a template.
//!
//! In: Handlebars text. Out: the parsed template, with lines counted from the top of the text. The parser of the
//! `handlebars` crate counts lines anew from the top for each element it meets, so that its time grows with the square
//! of the length. The text is therefore cut at line ends outside all blocks, where nothing reaches across, and the
//! parsed pieces are joined. Pieces of the plain form are read by [`scan`] without that parser.

use handlebars::template::TemplateElement;
use handlebars::{Template, TemplateError};

use super::scan;

/// A text that is no template: the parser's error, and the lines before the piece it was found in.
pub struct NoTemplate {
    /// What the parser says; its line counts from the top of the piece.
    pub error: TemplateError,
    /// Lines above the piece.
    pub lines_before: usize,
}

/// Parses a text under a name.
///
/// # Errors
/// The first piece that is no template.
pub fn compile(text: &str, name: &str) -> Result<Template, Box<NoTemplate>> {
    let mut whole = Template::new();
    whole.name = Some(name.to_owned());
    for (lines_before, piece) in pieces(text) {
        let parsed = scan::read(piece).map_or_else(|| Template::compile_with_name(piece, name.to_owned()), Ok);
        let mut parsed = parsed.map_err(|error| Box::new(NoTemplate { error, lines_before }))?;
        move_down(&mut parsed, lines_before);
        whole.elements.append(&mut parsed.elements);
        whole.mapping.append(&mut parsed.mapping);
    }
    Ok(whole)
}

/// Counts the lines of a parsed piece from the top of the whole text.
fn move_down(template: &mut Template, lines: usize) {
    for mapping in &mut template.mapping {
        mapping.0 += lines;
    }
    for element in &mut template.elements {
        if let TemplateElement::HelperBlock(block) = element {
            for inner in [&mut block.template, &mut block.inverse].into_iter().flatten() {
                move_down(inner, lines);
            }
        }
    }
}

/// The text in pieces that end with a line outside all blocks, each with the number of lines above it.
pub fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut lines, mut depth, mut at) = (0, 0, 0_usize, 0);
    while let Some(next) = text.as_bytes()[at..].iter().position(|byte| matches!(byte, b'{' | b'\n')) {
        at += next;
        let rest = &text[at..];
        if rest.starts_with("{{!--") {
            at += rest.find("--}}").map_or(rest.len(), |end| end + 4);
        } else if rest.starts_with("{{#") || rest.starts_with("{{~#") {
            depth += 1;
            at += 3;
        } else if rest.starts_with("{{/") || rest.starts_with("{{~/") {
            depth = depth.saturating_sub(1);
            at += 3;
        } else if rest.starts_with('\n') && depth == 0 {
            at += 1;
            let piece = &text[start..at];
            pieces.push((lines, piece));
            lines += piece.matches('\n').count();
            start = at;
        } else {
            at += 1;
        }
    }
    if start < text.len() || pieces.is_empty() {
        pieces.push((lines, &text[start..]));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_text_and_cut_no_block() {
        let text = "a\n\n{{#if x}}\nb\n\nc\n{{/if}}\n\n{{!-- {{#if y}}\n\n --}}d\n";
        let pieces = pieces(text);
        assert_eq!(pieces.iter().map(|p| p.1).collect::<String>(), text);
        assert_eq!(pieces.iter().map(|p| p.0).collect::<Vec<_>>(), [0, 1, 2, 7, 8]);
    }

    #[test]
    fn lines_are_counted_from_the_top() {
        let template = compile("a\n\nb\n\n{{#if x}}{{y}}{{/if}}\n", "t").map_err(|e| e.error.to_string()).unwrap();
        let block = template.elements.iter().position(|e| matches!(e, TemplateElement::HelperBlock(_))).unwrap();
        assert_eq!(template.mapping[block].0, 5);
    }
}

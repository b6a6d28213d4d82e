//! Blocks as plain text.
//!
//! In: [`Block`]s. Out: UTF-8, one line a paragraph, no line longer than the text makes it, `\n` line ends.

use super::{Block, Run, text_of};

/// Blocks alone, with an empty line between them.
pub fn blocks_text(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

/// One block.
pub fn block(block: &Block) -> String {
    match block {
        Block::Heading(runs) | Block::Paragraph(runs) => text_of(runs),
        Block::Quotation(paragraphs) => {
            let text = paragraphs.iter().map(|p| text_of(p)).collect::<Vec<_>>().join("\n\n");
            text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
        }
        Block::List { labels, items } => items
            .iter()
            .enumerate()
            .map(|(i, item)| format!("{} {}", labels.label(i), text_of(item)))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Table { header, rows } => {
            std::iter::once(header).chain(rows).map(|row| row_of(row)).collect::<Vec<_>>().join("\n")
        }
    }
}

fn row_of(row: &[Vec<Run>]) -> String {
    row.iter().map(|cell| text_of(cell).replace('\n', " ")).collect::<Vec<_>>().join(" | ")
}

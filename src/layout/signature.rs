//! The block below the closing.
//!
//! In: how a letter is signed, and by whom. Out: rows with room to sign, a line, a picture
//! or neither, and the names; two signers stand side by side.

use std::sync::Arc;

use super::flow::{Flow, Item, Row};
use super::geometry::{Length, Point};
use super::linebreak::TextStyle;
use super::page::Role;
use crate::case::SignatureKind;
use crate::letter::{Picture, Run, SignatureBlock};

/// Room for a signature by hand or a picture of one (page.md of the standards' habits: 18 to 25 mm).
const ROOM: Length = Length::mm(17.0);
/// Most width of a picture, and the length of the line to sign on.
const LINE: Length = Length::mm(62.0);
/// From one signer to the next.
const COLUMN: Length = Length::mm(78.0);

/// Adds the block to a flow.
pub fn block(signature: &SignatureBlock, flow: &mut Flow<'_>) {
    match signature.kind {
        SignatureKind::Blank => room(signature.signers.len(), flow),
        SignatureKind::Image => {
            if let Some(picture) = &signature.picture {
                image(picture, flow);
            }
        }
        SignatureKind::Typed | SignatureKind::None => {}
    }
    names(signature, flow);
}

fn row(height: Length, items: Vec<Item>) -> Row {
    Row { space: Length::ZERO, height, may_break: false, new_page: false, items, header: None, heading: None }
}

fn room(signers: usize, flow: &mut Flow<'_>) {
    let items = (0..signers).map(|i| Item::Rule { at: Point { x: COLUMN * i as f32, y: ROOM }, width: LINE }).collect();
    flow.push(row(ROOM, items), true);
}

fn image(picture: &Picture, flow: &mut Flow<'_>) {
    let node = flow.part(Role::Figure);
    if let Some(part) = flow.pages.nodes.get_mut(node.0 as usize) {
        part.alternative = Some(picture.alternative.clone());
    }
    let (width, height) = (picture.size.0 as f32, picture.size.1 as f32);
    // Scaled into the room, never enlarged beyond 150 dpi: a small scan would show its pixels.
    let scale = (LINE.to_pt() / width).min(ROOM.to_pt() / height).min(72.0 / 150.0);
    let size = (Length::pt(width * scale), Length::pt(height * scale));
    let gap = Length::mm(2.0);
    let at = Point { x: Length::ZERO, y: gap };
    flow.push(row(size.1 + gap * 2.0, vec![Item::Picture { at, size, index: 0, node }]), true);
}

fn names(signature: &SignatureBlock, flow: &mut Flow<'_>) {
    let measures = flow.measures();
    let side_by_side = signature.kind == SignatureKind::Blank && signature.signers.len() > 1;
    let gap = match signature.kind {
        SignatureKind::Typed | SignatureKind::None => measures.paragraph,
        _ => Length::pt(1.0),
    };
    if !side_by_side {
        for (index, signer) in signature.signers.iter().enumerate() {
            if index > 0 {
                // However the sender signs: the other one signs by hand.
                room(1, flow);
            }
            let text = signer.lines.join("\n");
            flow.paragraph(&[Run::plain(text)], gap, Role::P);
            flow.keep_with_next();
        }
        return;
    }
    let mut items = Vec::new();
    let mut most = 1;
    for (index, signer) in signature.signers.iter().enumerate() {
        let node = flow.part(Role::P);
        let text = signer.lines.iter().map(|l| format!("{l} ")).collect::<Vec<_>>().join("\n");
        let runs: Arc<[Run]> = Arc::from([Run::plain(text)]);
        let style = TextStyle { hyphenate: false, ..measures.style };
        let lines = flow.breaker().lines(&runs, style, COLUMN - Length::mm(6.0));
        most = most.max(lines.len());
        for (number, line) in lines.iter().enumerate() {
            let at = Point { x: COLUMN * index as f32, y: measures.leading * (number as f32 + 0.76) };
            items.push(Item::Line {
                at,
                line: line.clone(),
                runs: runs.clone(),
                size: measures.style.size,
                node: Some(node),
            });
        }
    }
    flow.push(row(measures.leading * most as f32, items), true);
}

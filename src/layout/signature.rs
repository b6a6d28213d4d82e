//! The block below the closing.
//!
//! In: how a letter is signed, and by whom. Out: rows with room to sign, a line, a picture
//! or neither, and the names; two signers stand side by side. A cryptographic signature has its place where the sender
//! would sign, or beside the picture.

use super::flow::{Flow, Item, Row};
use super::linebreak::{Line, TextStyle};
use super::page::{NodeId, Role};
use crate::case::SignatureKind;
use crate::letter::{Picture, SealBlock, SignatureBlock};
use crate::paper::geometry::{Length, Point};
use crate::text::Run;

/// Most height of a picture of a signature.
const PICTURE: Length = Length::mm(17.0);
/// Most width of a picture, and the length of the line to sign on.
const LINE: Length = Length::mm(62.0);
/// From one signer to the next.
const COLUMN: Length = Length::mm(78.0);

/// Type of what is said of a cryptographic signature, as a share of that of the text.
const SEAL_TYPE: f32 = 0.8;
/// From baseline to baseline there, as a share of the type.
const SEAL_LEADING: f32 = 1.25;

/// Adds the block to a flow.
pub fn block(signature: &SignatureBlock, seal: Option<&SealBlock>, flow: &mut Flow<'_>) {
    let seal = seal.map(|seal| Sign::new(seal, flow));
    match signature.kind {
        SignatureKind::Blank => room(signature.signers.len(), seal, flow),
        SignatureKind::Image => match &signature.picture {
            Some(picture) => image(picture, seal, flow),
            None => alone(seal, flow),
        },
        SignatureKind::Typed | SignatureKind::None => alone(seal, flow),
    }
    names(signature, flow);
}

/// What is to be seen of a cryptographic signature, set in lines.
struct Sign {
    lines: Vec<Line>,
    node: NodeId,
    type_size: Length,
}

impl Sign {
    fn new(seal: &SealBlock, flow: &mut Flow<'_>) -> Self {
        let node = flow.part(Role::Form);
        if let Some(part) = flow.pages.nodes.get_mut(node.0 as usize) {
            part.alternative = Some(seal.alternative.clone());
        }
        let style = flow.measures().style;
        let style = TextStyle { size: style.size * SEAL_TYPE, hyphenate: false, ..style };
        let lines = seal
            .lines
            .iter()
            .flat_map(|line| flow.breaker().lines(&[Run::plain(line.clone())], style, LINE).to_vec())
            .collect();
        Sign { lines, node, type_size: style.size }
    }

    fn leading(&self) -> Length {
        self.type_size * SEAL_LEADING
    }

    fn height(&self) -> Length {
        self.leading() * self.lines.len() as f32
    }

    /// Its lines `x` from the left end of the text and `y` from the top of the row; its area begins at the left.
    fn item(self, x: Length, y: Length) -> Item {
        let leading = self.leading();
        let baseline = |number: usize| y + leading * (number as f32 + 0.8);
        let size = if self.lines.is_empty() { (Length::ZERO, Length::ZERO) } else { (x + LINE, self.height()) };
        let lines = self.lines.into_iter().enumerate().map(|(n, line)| (Point { x, y: baseline(n) }, line)).collect();
        Item::Seal { at: Point { x: Length::ZERO, y }, size, lines, type_size: self.type_size, node: self.node }
    }
}

/// A row for the cryptographic signature alone.
fn alone(seal: Option<Sign>, flow: &mut Flow<'_>) {
    if let Some(seal) = seal {
        let gap = if seal.lines.is_empty() { Length::ZERO } else { Length::mm(2.0) };
        let height = seal.height() + gap * 2.0;
        flow.push(row(height, vec![seal.item(Length::ZERO, gap)]), true);
    }
}

fn row(height: Length, items: Vec<Item>) -> Row {
    Row { space: Length::ZERO, height, may_break: false, new_page: false, items, header: None, heading: None }
}

fn room(signers: usize, seal: Option<Sign>, flow: &mut Flow<'_>) {
    let gap = Length::mm(1.5);
    let height = flow.measures().room_to_sign.max(seal.as_ref().map_or(Length::ZERO, Sign::height) + gap * 2.0);
    let mut items: Vec<Item> =
        (0..signers).map(|i| Item::Rule { at: Point { x: COLUMN * i as f32, y: height }, width: LINE }).collect();
    if let Some(seal) = seal {
        // On the line, as ink would be.
        let top = height - seal.height() - gap;
        items.push(seal.item(Length::ZERO, top));
    }
    flow.push(row(height, items), true);
}

fn image(picture: &Picture, seal: Option<Sign>, flow: &mut Flow<'_>) {
    let node = flow.part(Role::Figure);
    if let Some(part) = flow.pages.nodes.get_mut(node.0 as usize) {
        part.alternative = Some(picture.alternative.clone());
    }
    let (width, height) = (picture.size.0 as f32, picture.size.1 as f32);
    // Scaled into the room, never enlarged beyond 150 dpi: a small scan would show its pixels.
    let scale = (LINE.to_pt() / width).min(PICTURE.to_pt() / height).min(72.0 / 150.0);
    let size = (Length::pt(width * scale), Length::pt(height * scale));
    let gap = Length::mm(2.0);
    let at = Point { x: Length::ZERO, y: gap };
    let height = size.1.max(seal.as_ref().map_or(Length::ZERO, Sign::height));
    let mut items = vec![Item::Picture { at, size, index: 0, node }];
    // The area of the signature reaches over the picture, which is a part of what is to be seen of it.
    items.extend(seal.map(|seal| seal.item(COLUMN, gap)));
    flow.push(row(height + gap * 2.0, items), true);
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
                room(1, None, flow);
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
        let paragraph = flow.number();
        let style = TextStyle { hyphenate: false, ..measures.style };
        let lines = flow.breaker().lines(&[Run::plain(text)], style, COLUMN - Length::mm(6.0));
        most = most.max(lines.len());
        for (number, line) in lines.iter().enumerate() {
            let at = Point { x: COLUMN * index as f32, y: measures.leading * (number as f32 + 0.76) };
            items.push(Item::Line { at, line: line.clone(), paragraph, size: measures.style.size, node: Some(node) });
        }
    }
    flow.push(row(measures.leading * most as f32, items), true);
}

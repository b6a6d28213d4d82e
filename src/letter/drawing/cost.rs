//! What drawing a drawing would cost.
//!
//! In: an SVG file as a tree of elements, then as a tree of shapes. Out: whether a logo can be so, or in a few words what it has
//! that no logo needs. A kilobyte of SVG can ask for terabytes: elements that use elements that use elements, patterns wider
//! than a house, layers on layers, dashes finer than dust, and numbers that the drawing crates fail on. All of it is
//! added up before anything is drawn.

use std::collections::HashMap;

use resvg::usvg::{self, Group, Node, Paint, roxmltree};

use crate::words::Say;

/// Elements when everything that is used is written out.
const MOST_ELEMENTS: u64 = 50_000;
/// Elements inside each other, and steps from one that uses to one that is used.
const DEEPEST: usize = 64;
/// Furthest place in pixels of the picture, which has some fifteen hundred.
const FURTHEST: f32 = 1e6;
/// Pixels that are painted, all shapes together; gradients count fourfold.
const MOST_PAINTED: f64 = 6e8;
/// Bytes of layers that lie on each other at one time.
const MOST_LAYERED: f64 = 1e8;
/// Points of all paths, and dashes of all lines.
const MOST_POINTS: usize = 400_000;
const MOST_DASHES: f32 = 200_000.0;

/// What it is called when it is too much.
const TOO_MUCH: Say = Say::PictureTooMuch {};

/// Looks at the elements.
///
/// # Errors
/// It is too much.
pub fn of_elements(document: &roxmltree::Document<'_>) -> Result<(), Say> {
    let mut ids = HashMap::new();
    let (mut marked, mut in_markers) = (0_u64, 0_u64);
    for node in document.descendants().filter(|n| n.is_element()) {
        if let Some(id) = node.attribute("id") {
            ids.insert(id, node);
        }
        if node.ancestors().take(DEEPEST + 2).count() > DEEPEST {
            return Err(TOO_MUCH);
        }
        // A marker is drawn at each point of each path that has it.
        if node.tag_name().name() == "marker" {
            in_markers += node.descendants().count() as u64;
        }
        let points = node.attribute("d").or_else(|| node.attribute("points")).unwrap_or_default();
        marked += points.split(|c: char| c == ' ' || c == ',' || c.is_ascii_alphabetic()).count() as u64;
    }
    if marked.saturating_mul(in_markers) > MOST_ELEMENTS * 4 {
        return Err(TOO_MUCH);
    }
    let written_out = Uses { ids, known: HashMap::new() }.size(document.root(), 0)?;
    if written_out > MOST_ELEMENTS { Err(TOO_MUCH) } else { Ok(()) }
}

struct Uses<'a, 'i> {
    ids: HashMap<&'a str, roxmltree::Node<'a, 'i>>,
    known: HashMap<roxmltree::NodeId, u64>,
}

impl<'a, 'i> Uses<'a, 'i> {
    fn size(&mut self, node: roxmltree::Node<'a, 'i>, depth: usize) -> Result<u64, Say> {
        if depth > DEEPEST * 2 {
            return Err(TOO_MUCH);
        }
        if let Some(size) = self.known.get(&node.id()) {
            return Ok(*size);
        }
        let mut size = 1_u64;
        for child in node.children().filter(|n| n.is_element()) {
            size = size.saturating_add(self.size(child, depth + 1)?);
        }
        // Everything that leads to something else: uses, patterns that continue others, masks, clips, markers.
        for attribute in node.attributes() {
            let value = attribute.value();
            let from = |text: &'a str| text.split_once('#').map(|(_, id)| id.trim_end_matches([')', '"', '\'', ' ']));
            let leads = if attribute.name() == "href" {
                value.strip_prefix('#')
            } else if value.contains("url(") {
                from(value).and_then(|id| id.split(')').next())
            } else {
                None
            };
            if let Some(target) = leads.and_then(|id| self.ids.get(id)).copied() {
                size = size.saturating_add(self.size(target, depth + 1)?);
            }
        }
        self.known.insert(node.id(), size);
        Ok(size)
    }
}

/// Looks at the shapes: `scale` is how many pixels a unit becomes, `canvas` how many pixels there are.
///
/// # Errors
/// What it has too much of.
pub fn of_shapes(tree: &usvg::Tree, scale: f32, canvas: f64) -> Result<(), Say> {
    Sum { scale, canvas, nodes: 0, painted: 0.0, points: 0, dashes: 0.0 }.group(tree.root(), 0, 0.0)
}

struct Sum {
    scale: f32,
    canvas: f64,
    nodes: u64,
    painted: f64,
    points: usize,
    dashes: f32,
}

impl Sum {
    fn within(&self) -> Result<(), Say> {
        let fits = self.nodes <= MOST_ELEMENTS
            && self.painted <= MOST_PAINTED
            && self.points <= MOST_POINTS
            && self.dashes <= MOST_DASHES;
        if fits { Ok(()) } else { Err(TOO_MUCH) }
    }

    /// Pixels of a box; the drawing crate's layers have at most those of five canvases side by side and on each other.
    fn area(&self, width: f32, height: f32) -> f64 {
        (f64::from(width * self.scale) * f64::from(height * self.scale)).min(self.canvas * 25.0)
    }

    fn group(&mut self, group: &Group, depth: usize, layered: f64) -> Result<(), Say> {
        if depth > DEEPEST {
            return Err(TOO_MUCH);
        }
        let mut layered = layered;
        if group.should_isolate() {
            let bounds = group.abs_layer_bounding_box();
            let area = self.area(bounds.width(), bounds.height());
            self.painted += area * 4.0;
            layered += area * 4.0;
            if layered > MOST_LAYERED {
                return Err(TOO_MUCH);
            }
        }
        let mut clip = group.clip_path();
        for _ in 0..DEEPEST {
            let Some(one) = clip else { break };
            self.painted += self.canvas;
            self.group(one.root(), depth + 1, layered)?;
            clip = one.clip_path();
        }
        let mut mask = group.mask();
        for _ in 0..DEEPEST {
            let Some(one) = mask else { break };
            self.painted += self.canvas * 4.0;
            self.group(one.root(), depth + 1, layered)?;
            mask = one.mask();
        }
        for node in group.children() {
            self.nodes += 1;
            self.within()?;
            match node {
                Node::Group(inner) => self.group(inner, depth + 1, layered)?,
                Node::Path(path) => self.path(path, depth, layered)?,
                // Refused before.
                Node::Image(_) | Node::Text(_) => {}
            }
        }
        self.within()
    }

    fn path(&mut self, path: &usvg::Path, depth: usize, layered: f64) -> Result<(), Say> {
        let bounds = path.abs_stroke_bounding_box();
        let edges = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
        if edges.iter().any(|edge| !edge.is_finite() || (edge * self.scale).abs() > FURTHEST) {
            return Err(Say::PictureNumbers {});
        }
        let area = self.area(bounds.width(), bounds.height()).min(self.canvas);
        self.points += path.data().points().len();
        let paints = [path.fill().map(|f| f.paint()), path.stroke().map(|s| s.paint())];
        for paint in paints.into_iter().flatten() {
            self.painted += match paint {
                Paint::Color(_) => area,
                Paint::LinearGradient(_) | Paint::RadialGradient(_) => area * 4.0,
                Paint::Pattern(pattern) => {
                    let (x, y) = path.abs_transform().pre_concat(pattern.transform()).get_scale();
                    let (width, height) = (pattern.rect().width() * x, pattern.rect().height() * y);
                    let tile = f64::from(width * self.scale) * f64::from(height * self.scale);
                    if !tile.is_finite() || layered + tile * 4.0 > MOST_LAYERED {
                        return Err(TOO_MUCH);
                    }
                    self.group(pattern.root(), depth + 1, layered + tile * 4.0)?;
                    area * 8.0 + tile
                }
            };
        }
        if let Some(dashes) = path.stroke().and_then(|s| s.dasharray()) {
            let points = path.data().points();
            let length: f32 = points.windows(2).map(|p| (p[1].x - p[0].x).hypot(p[1].y - p[0].y)).sum();
            self.dashes += length / dashes.iter().sum::<f32>().max(f32::MIN_POSITIVE) * dashes.len() as f32;
        }
        self.within()
    }
}

//! Whether a JPEG is all there.
//!
//! In: the bytes of a file (ISO/IEC 10918-1). Out: a [`Gap`] when lines are missing. A decoder fills with grey what an
//! interrupted transfer left out and says nothing, so the coded units are counted here, without making pixels of them.
//! Of a progressive file, which becomes finer scan by scan, it is seen that every scan is there. What is no JPEG of
//! these two kinds is left to the decoder.

/// A part that is missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gap {
    /// This share of the lines.
    Lines(f32),
    /// The end, or the finer scans.
    End,
}

impl Gap {
    /// The share of the lines that is missing, where that is known.
    pub fn share(self) -> Option<f32> {
        match self {
            Gap::Lines(share) => Some(share),
            Gap::End => None,
        }
    }
}

/// Units that may be missing at the very end: some encoders leave out the last bits.
const SLOPPY: usize = 2;
/// Bytes of nothing at the end of a file that say that room was made for it and never filled.
const HOLE: usize = 64;

/// What is missing, if anything is.
pub fn gap(bytes: &[u8]) -> Option<Gap> {
    Walk { bytes, at: 2, ..Walk::default() }.gap().unwrap_or_default()
}

/// Length of each code and what it means, by the next sixteen bits.
type Codes = Vec<(u8, u8)>;

#[derive(Default, Clone)]
struct Component {
    name: u8,
    across: usize,
    down: usize,
    /// Bits that are still to come of each coefficient; 255 before its first scan.
    to_come: Vec<u8>,
    scanned: bool,
}

#[derive(Default)]
struct Walk<'b> {
    bytes: &'b [u8],
    at: usize,
    size: (usize, usize),
    progressive: bool,
    components: Vec<Component>,
    codes: [[Codes; 4]; 2],
    restart: usize,
    worst: f32,
}

impl Walk<'_> {
    /// None where the file is not of a kind that is known here.
    fn gap(mut self) -> Option<Option<Gap>> {
        if !self.bytes.starts_with(&[0xff, 0xd8]) {
            return None;
        }
        let ended = loop {
            let Some(marker) = self.marker() else { break false };
            if marker == 0xd9 {
                break true;
            }
            let length = self.bytes.get(self.at..self.at + 2).map(|l| usize::from(u16::from_be_bytes([l[0], l[1]])));
            let Some(body) = length.and_then(|l| self.bytes.get(self.at + 2..self.at + l.max(2))) else { break false };
            self.at += body.len() + 2;
            match marker {
                0xc0..=0xc2 => self.frame(body, marker == 0xc2)?,
                0xc4 => self.tables(body)?,
                0xdd => self.restart = usize::from(u16::from_be_bytes([*body.first()?, *body.get(1)?])),
                0xda => self.scan(body)?,
                0xc3 | 0xc5..=0xcf => return None,
                _ => {}
            }
        };
        if self.components.is_empty() {
            return None;
        }
        Some(self.verdict(ended))
    }

    fn verdict(&self, ended: bool) -> Option<Gap> {
        if self.progressive {
            // Colours may come without fine detail; the first component is what is seen.
            let first_is_whole = self.components.first().is_some_and(|c| c.to_come.iter().all(|bits| *bits == 0));
            let rest_is = |c: &Component| c.to_come[0] == 0 && c.to_come.iter().all(|bits| matches!(bits, 0 | 255));
            return (!ended || !first_is_whole || !self.components.iter().all(rest_is)).then_some(Gap::End);
        }
        if self.worst > 0.0 {
            return Some(Gap::Lines(self.worst));
        }
        if !self.components.iter().all(|c| c.scanned) {
            return Some(Gap::End);
        }
        let hole = self.bytes.iter().rev().take_while(|b| **b == 0).count();
        (!ended && hole >= HOLE).then(|| Gap::Lines(hole as f32 / self.bytes.len() as f32))
    }

    /// The next marker that is no restart, and stands behind it.
    fn marker(&mut self) -> Option<u8> {
        let found = self
            .bytes
            .get(self.at..)?
            .windows(2)
            .position(|w| w[0] == 0xff && !matches!(w[1], 0 | 0xff | 0xd0..=0xd7))?;
        self.at += found + 2;
        Some(self.bytes[self.at - 1])
    }

    fn frame(&mut self, body: &[u8], progressive: bool) -> Option<()> {
        let [_, h1, h2, w1, w2, _, rest @ ..] = body else { return None };
        let pair = |a: u8, b: u8| usize::from(u16::from_be_bytes([a, b]));
        self.size = (pair(*w1, *w2), pair(*h1, *h2));
        self.progressive = progressive;
        self.components = rest
            .chunks_exact(3)
            .map(|c| Component {
                name: c[0],
                across: usize::from(c[1] >> 4),
                down: usize::from(c[1] & 15),
                to_come: vec![255; 64],
                scanned: false,
            })
            .collect();
        let usual = |c: &Component| (1..=4).contains(&c.across) && (1..=4).contains(&c.down);
        // A height of nought is told behind the picture; no camera does that.
        (self.size.0 > 0 && self.size.1 > 0 && self.components.iter().all(usual) && !self.components.is_empty())
            .then_some(())
    }

    fn tables(&mut self, mut body: &[u8]) -> Option<()> {
        while let [head, counts_and_values @ ..] = body {
            let counts = counts_and_values.get(..16)?;
            let total: usize = counts.iter().map(|c| usize::from(*c)).sum();
            let values = counts_and_values.get(16..16 + total)?;
            let mut codes = vec![(0, 0); 1 << 16];
            let (mut code, mut index) = (0_usize, 0);
            for (length, count) in counts.iter().enumerate() {
                let length = length + 1;
                for _ in 0..*count {
                    let from = code << (16 - length);
                    codes.get_mut(from..from + (1 << (16 - length)))?.fill((length as u8, values[index]));
                    code += 1;
                    index += 1;
                }
                code <<= 1;
            }
            *self.codes.get_mut(usize::from(head >> 4))?.get_mut(usize::from(head & 15))? = codes;
            body = &counts_and_values[16 + total..];
        }
        Some(())
    }

    fn scan(&mut self, body: &[u8]) -> Option<()> {
        let count = usize::from(*body.first()?);
        let parts = body.get(1..1 + count * 2)?;
        let [first, last, bits] = body.get(1 + count * 2..)? else { return None };
        let mut chosen = Vec::new();
        for part in parts.chunks_exact(2) {
            let index = self.components.iter().position(|c| c.name == part[0])?;
            chosen.push((index, usize::from(part[1] >> 4), usize::from(part[1] & 15)));
        }
        if self.progressive {
            for (index, ..) in chosen {
                self.components[index].to_come.get_mut(usize::from(*first)..=usize::from(*last))?.fill(bits & 15);
            }
            return Some(());
        }
        let (done, total) = self.count(&chosen)?;
        if total > done + SLOPPY {
            self.worst = self.worst.max((total - done) as f32 / total as f32);
        }
        for (index, ..) in chosen {
            self.components[index].scanned = true;
        }
        Some(())
    }

    /// How many units of a scan are there, and how many there should be.
    fn count(&mut self, chosen: &[(usize, usize, usize)]) -> Option<(usize, usize)> {
        let most = |side: fn(&Component) -> usize| self.components.iter().map(side).max();
        let (across, down) = (most(|c| c.across)?, most(|c| c.down)?);
        let total = match chosen {
            [(index, ..)] => {
                let one = &self.components[*index];
                (self.size.0 * one.across).div_ceil(across).div_ceil(8)
                    * (self.size.1 * one.down).div_ceil(down).div_ceil(8)
            }
            _ => self.size.0.div_ceil(8 * across) * self.size.1.div_ceil(8 * down),
        };
        let mut blocks: Vec<(&Codes, &Codes)> = Vec::new();
        for (index, dc, ac) in chosen {
            let codes = (self.codes[0].get(*dc)?, self.codes[1].get(*ac)?);
            let component = &self.components[*index];
            let of_unit = if chosen.len() == 1 { 1 } else { component.across * component.down };
            blocks.extend(std::iter::repeat_n(codes, of_unit));
        }
        if blocks.iter().any(|(dc, ac)| dc.is_empty() || ac.is_empty()) {
            return None;
        }
        let mut bits = Bits { bytes: self.bytes, at: self.at, held: 0, count: 0 };
        let mut done = 0;
        while done < total {
            if self.restart > 0 && done > 0 && done % self.restart == 0 && bits.restart().is_none() {
                break;
            }
            if !blocks.iter().all(|(dc, ac)| bits.block(dc, ac).is_some()) {
                break;
            }
            done += 1;
        }
        self.at = bits.at;
        Some((done, total))
    }
}

/// Coded data, bit by bit.
struct Bits<'b> {
    bytes: &'b [u8],
    at: usize,
    held: u64,
    count: u32,
}

impl Bits<'_> {
    fn fill(&mut self) {
        while self.count <= 48 {
            let byte = match self.bytes.get(self.at..) {
                Some([0xff, 0, ..]) => {
                    self.at += 2;
                    0xff
                }
                // A marker: no bit of this scan comes behind it.
                Some([0xff, ..]) | Some([]) | None => return,
                Some([byte, ..]) => {
                    self.at += 1;
                    *byte
                }
            };
            self.held = self.held << 8 | u64::from(byte);
            self.count += 8;
        }
    }

    fn symbol(&mut self, codes: &Codes) -> Option<u8> {
        self.fill();
        // At the end zeros stand in for what is not there; a code that needs them is not there either.
        let next = if self.count >= 16 { self.held >> (self.count - 16) } else { self.held << (16 - self.count) };
        let (length, value) = codes[(next & 0xffff) as usize];
        if length == 0 || u32::from(length) > self.count {
            return None;
        }
        self.count -= u32::from(length);
        Some(value)
    }

    fn skip(&mut self, bits: u8) -> Option<()> {
        self.fill();
        self.count = self.count.checked_sub(u32::from(bits))?;
        Some(())
    }

    /// Passes over a block of 64 coefficients (F.2.2).
    fn block(&mut self, dc: &Codes, ac: &Codes) -> Option<()> {
        let bits = self.symbol(dc)?;
        self.skip(bits.min(16))?;
        let mut coefficient = 1;
        while coefficient < 64 {
            let value = self.symbol(ac)?;
            let (zeros, bits) = (value >> 4, value & 15);
            match (zeros, bits) {
                (15, 0) => coefficient += 16,
                (_, 0) => break,
                _ => {
                    self.skip(bits)?;
                    coefficient += usize::from(zeros) + 1;
                }
            }
        }
        (coefficient <= 64).then_some(())
    }

    /// Passes over a restart marker.
    fn restart(&mut self) -> Option<()> {
        self.held = 0;
        self.count = 0;
        // A byte or two of filling may stand before it.
        let found =
            self.bytes.get(self.at..)?.windows(2).take(4).position(|w| w[0] == 0xff && matches!(w[1], 0xd0..=0xd7))?;
        self.at += found + 2;
        Some(())
    }
}

#[cfg(test)]
#[path = "jpeg_lines_tests.rs"]
mod tests;

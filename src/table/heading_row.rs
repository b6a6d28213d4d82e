//! The row of a table that has the headings.
//!
//! In: the first lines of a table, and somebody who knows what headings can be ([`Knows`]). Out: which line has them. It is the first one, unless
//! one further down has words that are known as headings and the first has not: exports begin with a title, a date, a
//! blank line. Where that is not sure the first one is taken, and which line may be meant is said.

use super::limits;
use crate::problem::{Code, Problem};

/// Whether a text can be a heading.
pub type Knows<'k> = dyn Fn(&str) -> bool + 'k;

/// So many lines are looked at.
const LOOKED_AT: usize = 20;

/// A filled line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// The texts of its cells.
    pub texts: Vec<String>,
}

impl Line {
    fn filled(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    fn known(&self, knows: &Knows<'_>) -> usize {
        self.filled().filter(|text| knows(text)).count()
    }
}

/// Which line has the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// Its place among the lines.
    pub index: usize,
    /// The line that may have them instead.
    pub perhaps: Option<usize>,
    /// How many of its words are known as headings.
    pub known: usize,
}

/// Chooses the line with the headings; the user may have named it.
///
/// # Errors
/// There is nothing in the line that was named.
pub fn choose(lines: &[Line], wanted: Option<usize>, knows: &Knows<'_>) -> Result<Chosen, Problem> {
    let known = |index: usize| lines.get(index).map_or(0, |line| line.known(knows));
    if let Some(wanted) = wanted {
        let index = lines
            .iter()
            .position(|line| line.number == wanted)
            .ok_or_else(|| Code::TableHeadingRow { line: wanted.into(), most: LOOKED_AT.into() }.error())?;
        return Ok(Chosen { index, perhaps: None, known: known(index) });
    }
    let first = known(0);
    let filled = lines.first().map_or(0, |line| line.filled().count());
    let plain = Chosen { index: 0, perhaps: None, known: first };
    // At least two words and half of the line are known, and more than in the first one; more than twice as many, when that
    // one could have headings as well.
    let needed = if first * 2 >= filled { first * 2 + 1 } else { first + 1 };
    let certain = (1..lines.len()).find(|index| {
        let here = known(*index);
        here >= needed.max(2) && here * 2 >= lines[*index].filled().count()
    });
    if let Some(index) = certain {
        return Ok(Chosen { index, perhaps: None, known: known(index) });
    }
    if first > 0 {
        return Ok(plain);
    }
    let perhaps = lines.iter().skip(1).find(|line| {
        let cells = line.filled().count();
        let words = line.filled().all(|text| !text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_punctuation()));
        filled <= 2 && cells >= 3 && cells >= filled * 2 && words
    });
    Ok(Chosen { perhaps: perhaps.map(|line| line.number), ..plain })
}

/// The lines that are looked at are bounded, and so are their texts.
pub fn enough(lines: &[Line]) -> bool {
    lines.len() >= LOOKED_AT || lines.iter().map(|line| line.texts.len()).sum::<usize>() > limits::COLUMNS * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(lines: &[&str], wanted: Option<usize>) -> Result<(usize, Option<usize>), &'static str> {
        let knows = |text: &str| ["Name", "PLZ", "Ort", "Konto"].contains(&text);
        let lines: Vec<Line> = lines
            .iter()
            .enumerate()
            .map(|(index, line)| Line { number: index + 1, texts: line.split(';').map(str::to_owned).collect() })
            .filter(|line| line.filled().count() > 0)
            .collect();
        choose(&lines, wanted, &knows).map(|c| (lines[c.index].number, c.perhaps)).map_err(|p| p.code.as_str())
    }

    #[test]
    fn headings_are_found_below_a_title() {
        assert_eq!(chosen(&["Name;PLZ;Ort", "a;1;b"], None), Ok((1, None)));
        assert_eq!(chosen(&["Liste;;", ";;", "Name;PLZ;Farbe", "a;1;b"], None), Ok((3, None)));
        assert_eq!(chosen(&["Person;;Konto;", "Name;PLZ;Konto;Farbe", "a;1;b;c"], None), Ok((2, None)));
        // Who knows one of two headings has found them.
        assert_eq!(chosen(&["Name;Farbe", "Name;PLZ"], None), Ok((1, None)));
        assert_eq!(chosen(&["Liste;;", "x;y;z", "1;2;3"], None), Ok((1, Some(2))), "not certain");
        assert_eq!(chosen(&["x;y;z", "1;2;3"], None), Ok((1, None)));
        assert_eq!(chosen(&["x", "y", "z"], None), Ok((1, None)));
    }

    #[test]
    fn the_user_knows_better() {
        assert_eq!(chosen(&["Name;PLZ;Ort", "x;y;z"], Some(2)), Ok((2, None)));
        assert_eq!(chosen(&["Name;PLZ;Ort", ";;"], Some(2)), Err("table::heading-row"));
        assert_eq!(chosen(&["Name;PLZ;Ort"], Some(9)), Err("table::heading-row"));
    }
}

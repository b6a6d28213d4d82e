//! Texts that print other texts: letters print phrases and ready-made grounds, and so do these.
//!
//! In: for each text of a letter, how much it does and which others it prints how often ([`Printing`]). Out: why the letter is not
//! read, if a text prints itself on some way, if they print each other too deeply, or if filling them would never be done.

use std::collections::BTreeMap;

use super::bounds;
use super::parts;
use crate::problem::{Code, Problem};
use crate::words::Say;

/// Texts inside of texts; those of the built-in letters stand four deep.
const DEPTH: usize = 16;

/// What a text does when it is filled.
pub struct Printing {
    /// Its file.
    pub file: String,
    /// Expressions of its own, when all lists are as long as they can be.
    pub steps: u64,
    /// Other texts by name, and how often each is printed then; `parts::GROUND` stands for any ready-made ground.
    pub others: BTreeMap<String, u64>,
}

/// Looks through all texts of a letter.
pub fn check(texts: &BTreeMap<String, Printing>) -> Option<Problem> {
    let mut reader = Reader { texts, known: BTreeMap::new(), way: Vec::new() };
    texts.keys().find_map(|name| reader.cost(name).err())
}

struct Reader<'t> {
    texts: &'t BTreeMap<String, Printing>,
    /// Steps and depth of texts that were looked through.
    known: BTreeMap<&'t str, (u64, usize)>,
    /// The texts that lead to the one at hand.
    way: Vec<&'t str>,
}

impl<'t> Reader<'t> {
    fn cost(&mut self, name: &str) -> Result<(u64, usize), Problem> {
        // One that is not there has been told.
        let Some((name, text)) = self.texts.get_key_value(name) else { return Ok((1, 1)) };
        if let Some(known) = self.known.get(name.as_str()) {
            return Ok(*known);
        }
        if let Some(first) = self.way.iter().position(|before| before == name) {
            let way: Vec<&str> = self.way[first..].iter().map(|name| shown(name)).chain([shown(name)]).collect();
            return Err(Code::TemplateCircle { way: way.join(" → ").into() }.error().file(text.file.clone()));
        }
        self.way.push(name);
        let (mut steps, mut depth) = (text.steps, 1);
        for (other, times) in &text.others {
            let (more, below) = if other == parts::GROUND { self.any_ground()? } else { self.cost(other)? };
            steps = steps.saturating_add(more.saturating_mul(*times));
            depth = depth.max(below + 1);
        }
        if depth > DEPTH || self.way.len() > DEPTH {
            return Err(bounds::too_complex(Say::TemplatePhrasesNested {}).file(text.file.clone()));
        }
        if steps > bounds::STEPS {
            return Err(bounds::too_complex(Say::TemplatePhrasesNeverDone {}).file(text.file.clone()));
        }
        self.way.pop();
        self.known.insert(name, (steps, depth));
        Ok((steps, depth))
    }

    /// The most that a ready-made ground does.
    fn any_ground(&mut self) -> Result<(u64, usize), Problem> {
        let grounds =
            self.texts.range(parts::GROUND.to_owned()..).take_while(|(name, _)| name.starts_with(parts::GROUND));
        let mut most = (1, 1);
        for (name, _) in grounds {
            let (steps, depth) = self.cost(name)?;
            most = (most.0.max(steps), most.1.max(depth));
        }
        Ok(most)
    }
}

/// The id of a phrase or ground, or the name of a part.
fn shown(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[(&str, &[(&str, u64)])]) -> BTreeMap<String, Printing> {
        let printing = |name: &str, others: &[(&str, u64)]| Printing {
            file: format!("{name}.toml"),
            steps: 10,
            others: others.iter().map(|(other, times)| ((*other).to_owned(), *times)).collect(),
        };
        all.iter().map(|(name, others)| ((*name).to_owned(), printing(name, others))).collect()
    }

    fn told(all: &[(&str, &[(&str, u64)])]) -> Option<(&'static str, String)> {
        check(&texts(all)).map(|problem| (problem.code.as_str(), problem.message()))
    }

    #[test]
    fn a_circle_is_told_with_its_way() {
        let circle = |way: &str| Some(("template::circle", format!("this text prints itself: {way}")));
        assert_eq!(told(&[("letter", &[("phrase:a", 2)]), ("phrase:a", &[("phrase:b", 1)]), ("phrase:b", &[])]), None);
        assert_eq!(told(&[("phrase:a", &[("phrase:a", 1)])]), circle("a → a"));
        assert_eq!(told(&[("phrase:a", &[("phrase:b", 1)]), ("phrase:b", &[("phrase:a", 1)])]), circle("a → b → a"));
        // A phrase may print the grounds, and a ground a phrase, but not that one.
        let listed: (&str, &[(&str, u64)]) = ("phrase:listed", &[("ground:", 500)]);
        assert_eq!(told(&[listed, ("ground:x", &[("phrase:a", 1)]), ("phrase:a", &[])]), None);
        assert_eq!(told(&[listed, ("ground:x", &[("phrase:listed", 1)])]), circle("x → listed → x"));
    }

    #[test]
    fn what_doubles_at_each_step_is_not_begun() {
        let names: Vec<String> = (0..30).map(|n| format!("phrase:{n:02}")).collect();
        let chain = |length: usize, times: u64| {
            let mut all = texts(&[]);
            for n in 0..length {
                let others = names.get(n + 1).filter(|_| n + 1 < length).map(|next| (next.clone(), times));
                let printing = Printing { file: String::new(), steps: 10, others: others.into_iter().collect() };
                all.insert(names[n].clone(), printing);
            }
            check(&all).map(|problem| problem.code.as_str())
        };
        assert_eq!(
            (chain(16, 1), chain(17, 1), chain(30, 1)),
            (None, Some("template::too-complex"), Some("template::too-complex"))
        );
        assert_eq!((chain(3, 500), chain(4, 500)), (None, Some("template::too-complex")));
    }
}

//! How a provision is cited in a language.
//!
//! In: a [`Provision`], a [`CitationStyle`], a [`CitationForm`]. Out: text for the letter, with no-break
//! spaces so that "Art. 21 Abs. 1" never falls apart at the end of a line; it may end before the name of the act.
//!
//! A style is data, the `citation.toml` of a language: patterns with `{a}` for the article, `{p}` the paragraph, `{i}` the
//! numbered point, `{l}` the letter, `{c}` the finished citation, and `~` for a no-break space. Whole patterns, not
//! prefixes, because many languages change the form or the order of the earlier parts when something
//! follows (Finnish `21 artiklan 1 kohta`, but `6 artiklan 1 kohdan f alakohta`).

use std::collections::BTreeMap;

use super::act::{Act, Division};
use super::provision::Provision;
use super::refused::Refused;
use crate::problem::Code;

/// Whether the name of the act stands behind the provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CitationForm {
    /// `Art. 21 Abs. 1 DSGVO`.
    #[default]
    WithAct,
    /// `Art. 21 Abs. 1`, where the act is plain from the sentence.
    Bare,
}

/// The conventions of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitationStyle {
    /// The file it stands in, for messages.
    pub file: String,
    /// Provisions of acts that are divided into articles.
    pub articles: Patterns,
    /// Provisions of statutes that are divided into sections; a language in which no letter cites one needs none.
    pub sections: Option<Patterns>,
    /// How the name of each act is put to a citation.
    pub acts: BTreeMap<Act, ActName>,
    /// Between the last two of several.
    pub and: String,
    /// The same between sections.
    pub and_sections: String,
    /// Between the first and the last of a range.
    pub to: String,
    /// Before the last group when provisions of several acts are joined.
    pub and_of_another_act: String,
    /// What the language prints for points (a), (b), (c) … in the official text, where that is not the
    /// Latin alphabet: Bulgarian prints `е)` and Greek `στ)` for (f). Empty, or at least up to (y), Article 70(1).
    pub letters: Vec<String>,
    /// Further forms by name, where the words change with the sentence: the genitive of Greek `άρθρου`.
    pub forms: BTreeMap<String, CitationStyle>,
}

/// One pattern for each way a provision can be divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patterns {
    /// `{a}`.
    pub article: String,
    /// `{a}` and `{p}`.
    pub paragraph: String,
    /// `{a}`, `{p}` and `{l}`.
    pub paragraph_letter: String,
    /// `{a}`, `{p}` and `{i}`.
    pub paragraph_item: String,
    /// `{a}` and `{i}`.
    pub item: String,
    /// `{a}`, `{i}` and `{l}`.
    pub item_letter: String,
    /// `{a}` and `{l}`.
    pub letter: String,
    /// Several whole articles: `{a}` is their list.
    pub several: String,
    /// A further paragraph of an article that was just named: `{p}`, and `{a}` where the language repeats the article (Swedish `artikel 12.3 och
    /// 12.4`).
    pub further_paragraph: String,
    /// A further letter of a paragraph that was just named: `{l}`, and `{a}` and `{p}` likewise.
    pub further_letter: String,
}

/// How the name of an act is put to a citation, `{c}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActName {
    /// To whole articles: `article 77 du RGPD`.
    pub whole: String,
    /// To parts of an article, where that is another: `article 21, paragraphe 1, du RGPD`.
    pub part: String,
}

impl CitationStyle {
    /// What the language prints for a point of the English text.
    fn letter(&self, letter: char) -> String {
        let index = (letter as usize).wrapping_sub('a' as usize);
        self.letters.get(index).cloned().unwrap_or_else(|| letter.to_string())
    }

    fn bare(&self, provision: &Provision) -> Result<String, Refused> {
        let patterns = self.patterns(provision)?;
        let parts = (provision.paragraph(), provision.item(), provision.letter());
        Ok(self.filled(
            match parts {
                (None, None, None) => &patterns.article,
                (Some(_), None, None) => &patterns.paragraph,
                (Some(_), None, Some(_)) => &patterns.paragraph_letter,
                (Some(_), Some(_), _) => &patterns.paragraph_item,
                (None, Some(_), None) => &patterns.item,
                (None, Some(_), Some(_)) => &patterns.item_letter,
                (None, None, Some(_)) => &patterns.letter,
            },
            provision,
        ))
    }

    /// A pattern with the parts of a provision.
    fn filled(&self, pattern: &str, provision: &Provision) -> String {
        let shown = |part: Option<String>| part.unwrap_or_default();
        tie(pattern)
            .replace("{a}", &provision.article().to_string())
            .replace("{p}", &shown(provision.paragraph().map(|p| p.to_string())))
            .replace("{i}", &shown(provision.item().map(|i| i.to_string())))
            .replace("{l}", &shown(provision.letter().map(|l| self.letter(l))))
    }

    fn patterns(&self, provision: &Provision) -> Result<&Patterns, Refused> {
        match provision.act().division() {
            Division::Articles => Ok(&self.articles),
            Division::Sections => {
                self.sections.as_ref().ok_or_else(|| Code::LawNoSections { file: (&self.file).into() }.into())
            }
        }
    }

    /// Provisions of one act. What they have in common is said once: `Art. 12 Abs. 2 und 6`, `§§ 164, 167`.
    fn several(&self, group: &[Provision]) -> Result<String, Refused> {
        if let [first, _, ..] = group
            && group.iter().all(|p| is_whole(p) && p.act() == first.act())
        {
            let numbers: Vec<String> = group.iter().map(|p| p.article().to_string()).collect();
            let and = match first.act().division() {
                Division::Articles => &self.and,
                Division::Sections => &self.and_sections,
            };
            return Ok(tie(&self.patterns(first)?.several).replace("{a}", &join(&numbers, and)));
        }
        let mut cited: Vec<String> = Vec::new();
        for (index, provision) in group.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| group.get(before));
            let further = match before {
                Some(before) => self.further(before, provision)?,
                None => None,
            };
            cited.push(further.map_or_else(|| self.bare(provision), Ok)?);
        }
        Ok(join(&cited, &self.and))
    }

    /// The last part of a provision, where all the others are those of the one before it.
    fn further(&self, before: &Provision, provision: &Provision) -> Result<Option<String>, Refused> {
        let same = |p: &Provision| (p.act(), p.article(), p.item());
        let patterns = self.patterns(provision)?;
        let Some(paragraph) = provision.paragraph() else { return Ok(None) };
        if same(before) != same(provision) || provision.item().is_some() {
            return Ok(None);
        }
        let pattern = match (before.paragraph(), before.letter(), provision.letter()) {
            (Some(_), None, None) => Some(&patterns.further_paragraph),
            (Some(known), Some(_), Some(_)) if known == paragraph => Some(&patterns.further_letter),
            _ => None,
        };
        Ok(pattern.map(|pattern| self.filled(pattern, provision)))
    }

    /// The name of an act to a citation; `whole` where nothing but whole articles is cited.
    fn with_act(&self, act: Act, citation: &str, whole: bool) -> Result<String, Refused> {
        let name = self.acts.get(&act).ok_or_else(|| self.no_name(act))?;
        Ok(tie(if whole { &name.whole } else { &name.part }).replace("{c}", citation))
    }

    /// Whether the language can name the act.
    ///
    /// # Errors
    /// `law::no-citation-style`, with the line to write.
    pub fn names(&self, act: Act) -> Result<(), Refused> {
        if self.acts.contains_key(&act) { Ok(()) } else { Err(self.no_name(act)) }
    }

    fn no_name(&self, act: Act) -> Refused {
        let (file, code) = ((&self.file).into(), act.code().into());
        Code::LawNoName { file, act: act.say().into(), code }.into()
    }
}

fn is_whole(p: &Provision) -> bool {
    p.paragraph().is_none() && p.item().is_none() && p.letter().is_none()
}

/// Several provisions in one phrase, in the order given: `Art. 21 Abs. 1 und Art. 77 Abs. 1 DSGVO`.
///
/// Neighbours from the same act share its name, neighbours from the same article its number. Nothing gives an empty text.
///
/// # Errors
/// `law::no-citation-style`: the language cannot cite one of them.
pub fn cite_all(provisions: &[Provision], style: &CitationStyle, form: CitationForm) -> Result<String, Refused> {
    let one_act = |a: &Provision, b: &Provision| form == CitationForm::Bare || a.act() == b.act();
    let groups = provisions.chunk_by(one_act).map(|group| {
        let joined = style.several(group)?;
        match (form, group.first()) {
            (CitationForm::WithAct, Some(first)) => style.with_act(first.act(), &joined, group.iter().all(is_whole)),
            _ => Ok(joined),
        }
    });
    Ok(join(&groups.collect::<Result<Vec<_>, _>>()?, &style.and_of_another_act))
}

/// All articles from one to another, `Art. 15 bis 21 DSGVO`; nothing where one of them is only a part of an article or the
/// two are of different acts.
///
/// # Errors
/// `law::no-citation-style`: the language cannot cite them.
pub fn cite_range(
    first: &Provision,
    last: &Provision,
    style: &CitationStyle,
    form: CitationForm,
) -> Result<Option<String>, Refused> {
    if !is_whole(first) || !is_whole(last) || first.act() != last.act() {
        return Ok(None);
    }
    let range = format!("{}{}{}", first.article(), tie(&style.to), last.article());
    let cited = tie(&style.patterns(first)?.several).replace("{a}", &range);
    match form {
        CitationForm::WithAct => style.with_act(first.act(), &cited, true).map(Some),
        CitationForm::Bare => Ok(Some(cited)),
    }
}

fn join(texts: &[String], last_joint: &str) -> String {
    match texts {
        [all @ .., last] if !all.is_empty() => format!("{}{last_joint}{last}", all.join(", ")),
        _ => texts.concat(),
    }
}

/// Puts the no-break spaces into a pattern.
fn tie(pattern: &str) -> String {
    pattern.replace('~', "\u{a0}")
}

#[cfg(test)]
#[path = "citation_tests.rs"]
mod tests;

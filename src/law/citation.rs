//! How a provision is cited in a language.
//!
//! In: a [`Provision`], a [`CitationStyle`], a [`CitationForm`]. Out: text for the letter, with no-break
//! spaces so that "Art. 21 Abs. 1" never falls apart at the end of a line; it may end before the name of the act.
//!
//! A style is data: patterns with `{a}` for the article, `{p}` the paragraph, `{i}` the numbered point,
//! `{l}` the letter, `{c}` the finished citation, and `~` for a no-break space. Whole patterns, not
//! prefixes, because many languages change the form or the order of the earlier parts when something
//! follows (Finnish `21 artiklan 1 kohta`, but `6 artiklan 1 kohdan f alakohta`). A further language is a
//! further row in `citation_rows`.

use super::act::Act;
use super::citation_rows;
use super::provision::Provision;
use super::refused::Refused;

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
#[derive(Debug, PartialEq, Eq)]
pub struct CitationStyle {
    /// BCP 47 primary subtag.
    pub(super) language: &'static str,
    /// Provisions of acts of the Union.
    pub(super) union: Patterns,
    /// Provisions of German statutes.
    pub(super) german: Patterns,
    /// How the name of each act is put to a citation.
    pub(super) names: ActNames,
    /// Between the last two of several.
    pub(super) and: &'static str,
    /// The same between sections of German statutes.
    pub(super) and_sections: &'static str,
    /// Between the first and the last of a range.
    pub(super) to: &'static str,
    /// Before the last group when provisions of several acts are joined.
    pub(super) and_of_another_act: &'static str,
    /// What the language prints for points (a), (b), (c) … in the official text, where that is not the
    /// Latin alphabet: Bulgarian prints `е)` and Greek `στ)` for (f). At least up to (y), Article 70(1).
    pub(super) letters: Option<&'static [&'static str]>,
}

/// One pattern for each way a provision can be divided.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Patterns {
    pub(super) article: &'static str,
    pub(super) paragraph: &'static str,
    pub(super) paragraph_letter: &'static str,
    pub(super) paragraph_item: &'static str,
    pub(super) item: &'static str,
    pub(super) item_letter: &'static str,
    pub(super) letter: &'static str,
    /// Several whole articles: `{a}` is their list.
    pub(super) articles: &'static str,
    /// A further paragraph of an article that was just named.
    pub(super) further_paragraph: &'static str,
    /// A further letter of a paragraph that was just named.
    pub(super) further_letter: &'static str,
}

/// One pattern for each act; `{c}` is the citation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ActNames {
    pub(super) gdpr: &'static str,
    pub(super) reg_1182_of_71: &'static str,
    pub(super) reg_2025_of_2518: &'static str,
    pub(super) bgb: &'static str,
    pub(super) uwg: &'static str,
    pub(super) uklag: &'static str,
    pub(super) bdsg: &'static str,
}

impl CitationStyle {
    /// The style of a language, given as BCP 47 (`de`, `de-AT`; only the first part counts).
    ///
    /// # Errors
    /// `law::no-citation-style` with the languages there are.
    pub fn of_language(tag: &str) -> Result<&'static CitationStyle, Refused> {
        let primary = tag.split('-').next().unwrap_or_default();
        let found = citation_rows::ALL.iter().find(|style| style.language.eq_ignore_ascii_case(primary));
        found.ok_or_else(|| {
            let known: Vec<&str> = citation_rows::ALL.iter().map(|style| style.language).collect();
            let message = format!("no way of citing the law is known for the language `{tag}`");
            Refused::new("law::no-citation-style", message).help(format!("languages with one: {}", known.join(", ")))
        })
    }

    /// The BCP 47 primary subtag of its language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// What the language prints for a point of the English text.
    fn letter(&self, letter: char) -> String {
        let index = (letter as usize).wrapping_sub('a' as usize);
        match self.letters.and_then(|letters| letters.get(index)) {
            Some(own) => (*own).to_owned(),
            None => letter.to_string(),
        }
    }

    fn bare(&self, provision: &Provision) -> String {
        let patterns = self.patterns(provision);
        let parts = (provision.paragraph(), provision.item(), provision.letter());
        let pattern = match parts {
            (None, None, None) => patterns.article,
            (Some(_), None, None) => patterns.paragraph,
            (Some(_), None, Some(_)) => patterns.paragraph_letter,
            (Some(_), Some(_), _) => patterns.paragraph_item,
            (None, Some(_), None) => patterns.item,
            (None, Some(_), Some(_)) => patterns.item_letter,
            (None, None, Some(_)) => patterns.letter,
        };
        let shown = |part: Option<String>| part.unwrap_or_default();
        tie(pattern)
            .replace("{a}", &provision.article().to_string())
            .replace("{p}", &shown(provision.paragraph().map(|p| p.to_string())))
            .replace("{i}", &shown(provision.item().map(|i| i.to_string())))
            .replace("{l}", &shown(provision.letter().map(|l| self.letter(l))))
    }

    fn patterns(&self, provision: &Provision) -> &Patterns {
        if provision.act().is_german() { &self.german } else { &self.union }
    }

    /// Provisions of one act. What they have in common is said once: `Art. 12 Abs. 2 und 6`, `§§ 164, 167`.
    fn several(&self, group: &[Provision]) -> String {
        let whole = |p: &Provision| p.paragraph().is_none() && p.item().is_none() && p.letter().is_none();
        if let [first, _, ..] = group
            && group.iter().all(|p| whole(p) && p.act() == first.act())
        {
            let numbers: Vec<String> = group.iter().map(|p| p.article().to_string()).collect();
            let and = if first.act().is_german() { self.and_sections } else { self.and };
            return tie(self.patterns(first).articles).replace("{a}", &join(&numbers, and));
        }
        let mut cited: Vec<String> = Vec::new();
        for (index, provision) in group.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| group.get(before));
            cited.push(before.and_then(|b| self.further(b, provision)).unwrap_or_else(|| self.bare(provision)));
        }
        join(&cited, self.and)
    }

    /// The last part of a provision, where all the others are those of the one before it.
    fn further(&self, before: &Provision, provision: &Provision) -> Option<String> {
        let same = |p: &Provision| (p.act(), p.article(), p.item());
        let patterns = self.patterns(provision);
        if same(before) != same(provision) || provision.item().is_some() {
            return None;
        }
        match (before.paragraph(), before.letter(), provision.paragraph()?, provision.letter()) {
            (Some(_), None, paragraph, None) => Some(patterns.further_paragraph.replace("{p}", &paragraph.to_string())),
            (Some(known), Some(_), paragraph, Some(letter)) if known == paragraph => {
                Some(patterns.further_letter.replace("{l}", &self.letter(letter)))
            }
            _ => None,
        }
    }

    fn with_act(&self, act: Act, citation: &str) -> String {
        let names = &self.names;
        let pattern = match act {
            Act::Gdpr => names.gdpr,
            Act::Reg1182Of71 => names.reg_1182_of_71,
            Act::Reg2025Of2518 => names.reg_2025_of_2518,
            Act::Bgb => names.bgb,
            Act::Uwg => names.uwg,
            Act::Uklag => names.uklag,
            Act::Bdsg => names.bdsg,
        };
        tie(pattern).replace("{c}", citation)
    }
}

impl Provision {
    /// The provision as the language cites it.
    pub fn cite(&self, style: &CitationStyle, form: CitationForm) -> String {
        cite_all(std::slice::from_ref(self), style, form)
    }
}

/// Several provisions in one phrase, in the order given: `Art. 21 Abs. 1 und Art. 77 Abs. 1 DSGVO`.
///
/// Neighbours from the same act share its name, neighbours from the same article its number. Nothing gives an empty text.
pub fn cite_all(provisions: &[Provision], style: &CitationStyle, form: CitationForm) -> String {
    let one_act = |a: &Provision, b: &Provision| form == CitationForm::Bare || a.act() == b.act();
    let groups: Vec<String> = provisions
        .chunk_by(one_act)
        .map(|group| {
            let joined = style.several(group);
            match (form, group.first()) {
                (CitationForm::WithAct, Some(first)) => style.with_act(first.act(), &joined),
                _ => joined,
            }
        })
        .collect();
    join(&groups, style.and_of_another_act)
}

/// All articles from one to another, `Art. 15 bis 21 DSGVO`; nothing where one of them is only a part of an article or the
/// two are of different acts.
pub fn cite_range(first: &Provision, last: &Provision, style: &CitationStyle, form: CitationForm) -> Option<String> {
    let whole = |p: &Provision| p.paragraph().is_none() && p.item().is_none() && p.letter().is_none();
    if !whole(first) || !whole(last) || first.act() != last.act() {
        return None;
    }
    let range = format!("{}{}{}", first.article(), tie(style.to), last.article());
    let cited = tie(style.patterns(first).articles).replace("{a}", &range);
    Some(if form == CitationForm::WithAct { style.with_act(first.act(), &cited) } else { cited })
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

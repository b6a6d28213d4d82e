//! Reads how the law is cited in a language.
//!
//! In: `citation.toml` of a language. Out: [`CitationStyle`], or everything that is wrong with the file
//! (`template::language`): a pattern that is missing, or that would lose a part of the provision.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data_file::{self, check_places, check_places_and, need, verbatim};
use crate::law::act::Act;
use crate::law::citation::{ActName, CitationStyle, Patterns};
use crate::problem::{Code, Problems, Source};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;

/// Points that an act has at most, (a) to (y): Article 70(1) GDPR.
pub const LETTERS: usize = 25;

/// Reads the file; what it leaves out is that of `base`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(source: &Arc<Source>, base: Option<&CitationStyle>) -> Result<CitationStyle, Problems> {
    let mut problems = Problems::new();
    let read = data_file::read(
        Whose::Language,
        source,
        |top| {
            let style = style(top, &source.name, base);
            let forms = top.table("forms", Need::Optional, |forms| {
                forms.each_table(|_, form| self::style(form, &source.name, style.as_ref()))
            });
            let forms: BTreeMap<String, CitationStyle> = forms.into_iter().flatten().collect();
            style.map(|style| if forms.is_empty() { style } else { CitationStyle { forms, ..style } })
        },
        &mut problems,
    );
    match read.flatten() {
        Some(style) if !problems.has_errors() => Ok(style),
        _ => Err(problems),
    }
}

fn style(top: &mut TableReader<'_, '_>, file: &str, base: Option<&CitationStyle>) -> Option<CitationStyle> {
    let and = verbatim(top, "and", base.map(|b| &b.and));
    let to = verbatim(top, "to", base.map(|b| &b.to));
    let and_of_another_act = verbatim(top, "and_of_another_act", base.map(|b| &b.and_of_another_act));
    let letters = letters(top).or_else(|| base.map(|b| b.letters.clone())).unwrap_or_default();
    let articles = top.table("articles", need(base), |table| patterns(table, base.map(|b| &b.articles)));
    let sections = top.table("sections", Need::Optional, |table| {
        let and = table.verbatim("and", Need::Optional);
        (and, patterns(table, base.and_then(|b| b.sections.as_ref())))
    });
    let acts = top.table("acts", need(base), acts);
    let (and_sections, sections) = match sections {
        Some((and, patterns)) => (and, Some(patterns?)),
        None => (None, base.and_then(|b| b.sections.clone())),
    };
    let mut all = base.map(|b| b.acts.clone()).unwrap_or_default();
    all.extend(acts.unwrap_or_default());
    let and = and?;
    Some(CitationStyle {
        file: file.to_owned(),
        articles: articles.flatten().or_else(|| base.map(|b| b.articles.clone()))?,
        sections,
        acts: all,
        and_sections: and_sections.or_else(|| base.map(|b| b.and_sections.clone())).unwrap_or_else(|| and.clone()),
        and,
        to: to?,
        and_of_another_act: and_of_another_act?,
        letters,
        forms: base.map(|b| b.forms.clone()).unwrap_or_default(),
    })
}

/// One pattern for each way a provision can be divided, each with the places it needs.
fn patterns(table: &mut TableReader<'_, '_>, base: Option<&Patterns>) -> Option<Patterns> {
    let mut read_with = |field: &'static str, of: fn(&Patterns) -> &String, places: &[&str], further: &[&str]| {
        let pattern = verbatim(table, field, base.map(of));
        if let Some(pattern) = &pattern {
            check_places_and(table, field, pattern, places, further);
        }
        pattern
    };
    let further_paragraph = read_with("further_paragraph", |b| &b.further_paragraph, &["{p}"], &["{a}"]);
    let further_letter = read_with("further_letter", |b| &b.further_letter, &["{l}"], &["{a}", "{p}"]);
    let mut read =
        |field: &'static str, of: fn(&Patterns) -> &String, places: &[&str]| read_with(field, of, places, &[]);
    let article = read("article", |b| &b.article, &["{a}"]);
    let paragraph = read("paragraph", |b| &b.paragraph, &["{a}", "{p}"]);
    let paragraph_letter = read("paragraph_letter", |b| &b.paragraph_letter, &["{a}", "{p}", "{l}"]);
    let paragraph_item = read("paragraph_item", |b| &b.paragraph_item, &["{a}", "{p}", "{i}"]);
    let item = read("item", |b| &b.item, &["{a}", "{i}"]);
    let item_letter = read("item_letter", |b| &b.item_letter, &["{a}", "{i}", "{l}"]);
    let letter = read("letter", |b| &b.letter, &["{a}", "{l}"]);
    let several = read("several", |b| &b.several, &["{a}"]);
    Some(Patterns {
        article: article?,
        paragraph: paragraph?,
        paragraph_letter: paragraph_letter?,
        paragraph_item: paragraph_item?,
        item: item?,
        item_letter: item_letter?,
        letter: letter?,
        several: several?,
        further_paragraph: further_paragraph?,
        further_letter: further_letter?,
    })
}

/// The names of acts: one pattern, or one for whole articles and one for their parts.
fn acts(table: &mut TableReader<'_, '_>) -> BTreeMap<Act, ActName> {
    let mut acts = BTreeMap::new();
    for act in Act::all() {
        let code = act.code();
        if !table.has(code) {
            continue;
        }
        let name = if table.is_text(code) {
            let pattern = table.verbatim(code, Need::Required);
            pattern.map(|pattern| {
                check_places(table, code, &pattern, &["{c}"]);
                ActName { whole: pattern.clone(), part: pattern }
            })
        } else {
            let both = table.table(code, Need::Required, |name| {
                let [whole, part] = ["whole", "part"].map(|field| {
                    let pattern = name.verbatim(field, Need::Required)?;
                    check_places(name, field, &pattern, &["{c}"]);
                    Some(pattern)
                });
                Some(ActName { whole: whole?, part: part? })
            });
            both.flatten()
        };
        acts.extend(name.map(|name| (act, name)));
    }
    acts
}

fn letters(top: &mut TableReader<'_, '_>) -> Option<Vec<String>> {
    let letters = top.texts("letters", TextKind::Word)?;
    if letters.len() < LETTERS {
        let (count, wanted) = (letters.len().into(), LETTERS.into());
        top.problem("letters", Code::TemplateLanguageLetters { count, wanted }.error());
    }
    Some(letters)
}

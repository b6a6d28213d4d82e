//! Reads what all letters of a language share.
//!
//! In: `language.toml`, `citation.toml` and `grounds.toml` of a language, and the built-in language of the same tag, if there is
//! one, from which comes what a user's file leaves out. Out: [`Language`], or everything that is missing and wrong, file by file and key by
//! key (`template::missing-file`, `template::language`).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data_file::{self, check_places, need, text};
use super::language::{
    CopyWords, DateForm, Dates, DemandWords, FileNames, Ground, Language, LetterWords, MailWords, PROOF, StepWords,
    Words,
};
use crate::case::{Channel, Role, What};
use crate::directory::Country;
use crate::law::citation::CitationStyle;
use crate::problem::{Code, Problems, Source};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;
use crate::text::typesetting::Typesetting;
use crate::visible::shown;

/// Reads `language.toml` of the folder `tag`; citation, grounds and companies are put in by the caller.
pub fn language(
    source: &Arc<Source>,
    tag: &str,
    base: Option<&Language>,
    citation: Option<Arc<CitationStyle>>,
    problems: &mut Problems,
) -> Option<Language> {
    data_file::read(Whose::Language, source, |top| fields(top, tag, base, citation), problems).flatten()
}

fn fields(
    top: &mut TableReader<'_, '_>,
    folder: &str,
    base: Option<&Language>,
    citation: Option<Arc<CitationStyle>>,
) -> Option<Language> {
    let tag = top.text("tag", Need::Required, TextKind::Word);
    if let Some(tag) = tag.as_deref().filter(|tag| *tag != folder) {
        top.problem("tag", Code::TemplateLanguageTag { tag: shown(tag).into(), folder: folder.into() }.error());
    }
    let name = text(top, "name", base.map(|b| &b.name));
    let opening = text(top, "opening", base.map(|b| &b.opening));
    let subject = top.text("subject", Need::Optional, TextKind::Prose).or_else(|| base.map(|b| b.subject.clone()));
    let subject = subject.unwrap_or_else(|| "{subject}".to_owned());
    check_places(top, "subject", &subject, &["{subject}"]);
    let closing = text(top, "closing", base.map(|b| &b.closing));
    let hyphenation = hyphenation(top, folder, base);
    let words = top.table("words", need(base), |table| words(table, base.map(|b| &b.words)));
    let date = top.table("date", need(base), |table| dates(table, base.map(|b| &b.date)));
    let events = top.table("events", need(base), |table| named::<What>(table, base.map(|b| &b.events)));
    let titles = top.table("titles", Need::Optional, |table| titles(table, base.map(|b| &b.titles)));
    let channels = top.table("channels", need(base), |table| named::<Channel>(table, base.map(|b| &b.channels)));
    let services = top.table("services", Need::Optional, |table| table.each_text().into_iter().collect());
    let label = top.text("label", Need::Optional, TextKind::Prose).or_else(|| base.map(|b| b.label.clone()));
    let label = label.unwrap_or_else(|| "{label}:".to_owned());
    check_places(top, "label", &label, &["{label}"]);
    let signed_for = top.text("signed_for", Need::Optional, TextKind::Prose).or_else(|| base?.signed_for.clone());
    if let Some(line) = &signed_for {
        check_places(top, "signed_for", line, &["{name}"]);
    }
    let and_before = top.table("and_before", Need::Optional, |table| table.each_text().into_iter().collect());
    let languages = top.table("languages", Need::Optional, |table| table.each_text().into_iter().collect());
    let countries = top.table("countries", Need::Optional, countries);
    let file_names = top.table("file_names", Need::Optional, file_names);
    let ties = top.table("ties", Need::Optional, ties);
    let typesetting =
        Typesetting { hyphenation, ..ties.or_else(|| base.map(|b| (*b.typesetting).clone())).unwrap_or_default() };
    Some(Language {
        tag: tag?,
        name: name?,
        opening: opening?,
        subject,
        closing: closing?,
        words: section(words, base.map(|b| &b.words))?,
        date: section(date, base.map(|b| &b.date))?,
        events: section(events, base.map(|b| &b.events))?,
        titles: titles.or_else(|| base.map(|b| b.titles.clone())).unwrap_or_default(),
        channels: section(channels, base.map(|b| &b.channels))?,
        services: services.or_else(|| base.map(|b| b.services.clone())).unwrap_or_default(),
        label,
        signed_for,
        and_before: and_before.or_else(|| base.map(|b| b.and_before.clone())).unwrap_or_default(),
        languages: languages.or_else(|| base.map(|b| b.languages.clone())).unwrap_or_default(),
        file_names: file_names.or_else(|| base.map(|b| b.file_names.clone())).unwrap_or_default(),
        countries: countries.or_else(|| base.map(|b| b.countries.clone())).unwrap_or_default(),
        typesetting: Arc::new(typesetting),
        citation: citation?,
        grounds: Vec::new(),
        companies: BTreeMap::new(),
    })
}

/// What a section has; where the file has no such section, that of the base.
fn section<T: Clone>(read: Option<Option<T>>, base: Option<&T>) -> Option<T> {
    read.unwrap_or_else(|| base.cloned())
}

/// The patterns that divide words: `hyphenation`, else by the tag of the language. `none` divides nothing.
fn hyphenation(top: &mut TableReader<'_, '_>, folder: &str, base: Option<&Language>) -> Option<[u8; 2]> {
    let Some(code) = top.text("hyphenation", Need::Optional, TextKind::Word) else {
        return base.map_or_else(|| Typesetting::patterns(folder), |b| b.typesetting.hyphenation);
    };
    let patterns = (code.len() == 2).then(|| Typesetting::patterns(&code)).flatten();
    if patterns.is_none() && code != "none" {
        top.problem("hyphenation", Code::TemplateLanguageHyphenation { code: shown(&code).into() }.error());
    }
    patterns
}

fn words(table: &mut TableReader<'_, '_>, base: Option<&Words>) -> Option<Words> {
    let mail = table.table("mail", need(base), |mail| MailWords::read(mail, base.map(|b| &b.mail)));
    let steps = table.table("steps", need(base), |steps| StepWords::read(steps, base.map(|b| &b.steps)));
    let copy = table.table("copy", need(base), |copy| CopyWords::read(copy, base.map(|b| &b.copy)));
    let demands = table.table("demands", need(base), |demands| DemandWords::read(demands, base.map(|b| &b.demands)));
    let letter = LetterWords::read(table, base.map(|b| &b.letter));
    Some(Words {
        letter: letter?,
        mail: section(mail, base.map(|b| &b.mail))?,
        steps: section(steps, base.map(|b| &b.steps))?,
        copy: section(copy, base.map(|b| &b.copy))?,
        demands: section(demands, base.map(|b| &b.demands))?,
    })
}

fn dates(table: &mut TableReader<'_, '_>, base: Option<&Dates>) -> Option<Dates> {
    let long = text(table, "long", base.map(|b| &b.long));
    if let Some(long) = &long {
        check_places(table, "long", long, &["{day}", "{month}", "{year}"]);
    }
    let short = text(table, "short", base.map(|b| &b.short));
    if let Some(short) = &short {
        let [day, month] =
            [("{dd}", "{d}"), ("{mm}", "{m}")].map(|(two, one)| if short.contains(two) { two } else { one });
        check_places(table, "short", short, &[day, month, "{yyyy}"]);
    }
    let month = table.text("month", Need::Optional, TextKind::Prose).or_else(|| base.map(|b| b.month.clone()));
    let month = month.unwrap_or_else(|| "{month} {year}".to_owned());
    check_places(table, "month", &month, &["{month}", "{year}"]);
    if base.is_none() && !table.has("months") {
        table.missing("months");
    }
    let months = table.texts("months", TextKind::Word);
    if let Some(months) = months.as_ref().filter(|months| months.len() != 12) {
        table.problem("months", Code::TemplateLanguageMonths { count: months.len().into() }.error());
    }
    let first_day = table.text("first_day", Need::Optional, TextKind::Word);
    let mut forms = base.map(|b| b.forms.clone()).unwrap_or_default();
    let own = table.table("forms", Need::Optional, |forms| Some(forms.each_table(|_, form| date_form(form))));
    forms.extend(own.flatten().unwrap_or_default());
    Some(Dates {
        long: long?,
        short: short?,
        month,
        months: months.or_else(|| base.map(|b| b.months.clone()))?,
        first_day: first_day.or_else(|| base.and_then(|b| b.first_day.clone())),
        forms,
    })
}

fn date_form(table: &mut TableReader<'_, '_>) -> Option<DateForm> {
    let [first, other] = ["first", "other"].map(|field| {
        let pattern = table.text(field, Need::Required, TextKind::Prose)?;
        check_places(table, field, &pattern, &["{date}"]);
        Some(pattern)
    });
    Some(DateForm { first: first?, other: other? })
}

/// A name for each word of a closed list.
fn named<C: Choice>(
    table: &mut TableReader<'_, '_>,
    base: Option<&BTreeMap<String, String>>,
) -> Option<BTreeMap<String, String>> {
    let read = C::words().map(|word| Some((word.to_owned(), text(table, word, base.and_then(|b| b.get(word)))?)));
    read.collect::<Vec<_>>().into_iter().collect()
}

/// Titles of enclosures: of those that show an event with the day.
fn titles(table: &mut TableReader<'_, '_>, base: Option<&BTreeMap<String, String>>) -> BTreeMap<String, String> {
    let mut titles = base.cloned().unwrap_or_default();
    for word in What::words() {
        if let Some(title) = table.text(word, Need::Optional, TextKind::Prose) {
            check_places(table, word, &title, &["{day}"]);
            titles.insert(word.to_owned(), title);
        }
    }
    titles.extend(table.text(PROOF, Need::Optional, TextKind::Line).map(|title| (PROOF.to_owned(), title)));
    titles
}

fn countries(table: &mut TableReader<'_, '_>) -> BTreeMap<String, String> {
    let names = Country::all().filter_map(|country| {
        Some((country.code().to_owned(), table.text(country.code(), Need::Optional, TextKind::Line)?))
    });
    names.collect()
}

fn file_names(table: &mut TableReader<'_, '_>) -> FileNames {
    let letters = table.table("letters", Need::Optional, |table| table.each_text()).unwrap_or_default();
    let single = |(letter, spelled): (String, String)| Some((letter.chars().next()?, spelled));
    let surnames = table.integer("surnames", Need::Optional, 1..=3).and_then(|count| usize::try_from(count).ok());
    FileNames { letters: letters.into_iter().filter_map(single).collect(), surnames: surnames.unwrap_or(1) }
}

fn ties(table: &mut TableReader<'_, '_>) -> Typesetting {
    let mut list = |field| table.texts(field, TextKind::Word).unwrap_or_default();
    let (before_number, titles, units) = (list("before_number"), list("titles"), list("units"));
    Typesetting { hyphenation: None, before_number, titles, units, short_words: table.boolean("short_words", false) }
}

/// Reads `grounds.toml`: the ready-made grounds by their ids, in the order of the file.
pub fn grounds(source: &Arc<Source>, problems: &mut Problems) -> Vec<(String, Ground)> {
    let ground = |_: &str, table: &mut TableReader<'_, '_>| {
        let title = table.text("title", Need::Required, TextKind::Line);
        let text = table.text("text", Need::Required, TextKind::Prose);
        let (needs_account, needs_posts) = (table.boolean("needs_account", false), table.boolean("needs_posts", false));
        let roles =
            table.choices::<Role>("roles").filter(|roles| !roles.is_empty()).unwrap_or_else(|| Role::ALL.to_vec());
        Some(Ground { title: title?, text: text?, needs_account, needs_posts, roles })
    };
    data_file::read(Whose::Language, source, |top| top.each_table(ground), problems).unwrap_or_default()
}

//! What the records of authorities and of controllers have in common.
//!
//! In: single fields of a TOML record. Out: their types, such as a day or an e-mail address that looks like one, and what a record
//! prints: the lines of an address, its words in a language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serializer;

use super::country::Country;
use crate::problem::Code;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::words::{Arg, Join};

/// What a record has in English, or in the language of a user, with what it has in others beside.
pub(super) fn by_language(written: Option<&str>, by_language: &BTreeMap<String, String>) -> Option<Arg> {
    let mut texts = by_language.clone();
    Some(match texts.is_empty() {
        true => written?.into(),
        false => {
            texts.entry("en".to_owned()).or_insert(written?.to_owned());
            Arg::InLanguages(texts)
        }
    })
}

/// What a record has in a language: by its tag, else by the tag without its region.
pub(super) fn in_language<'r, T>(by_language: &'r BTreeMap<String, T>, tag: &str) -> Option<&'r T> {
    by_language.get(tag).or_else(|| by_language.get(tag.split('-').next()?))
}

/// Name, lines above the street, street, then city and code as the country writes them; empty ones are left out.
pub(super) fn lines(
    country: Country,
    above_the_city: &[Option<&str>],
    postal_code: Option<&str>,
    city: &str,
) -> Vec<String> {
    let mut lines: Vec<String> =
        above_the_city.iter().flatten().filter(|line| !line.is_empty()).map(|line| (*line).to_owned()).collect();
    lines.extend(country.city_lines(postal_code.unwrap_or(""), city));
    lines
}

// ── reading ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Text that is there or not: an empty one is none, so that a user can take a field away.
pub(super) fn filled(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    table.text_or_none(field, TextKind::Prose)
}

/// Text that must be there.
pub(super) fn required(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    table.text(field, Need::Required, TextKind::Prose)
}

/// A list of texts.
pub(super) fn texts(table: &mut TableReader<'_, '_>, field: &'static str) -> Vec<String> {
    table.texts(field, TextKind::Prose).unwrap_or_default()
}

/// Texts under names that are free.
pub(super) fn named_texts(table: &mut TableReader<'_, '_>, field: &'static str) -> BTreeMap<String, String> {
    table.table(field, Need::Optional, |texts| texts.each_text()).unwrap_or_default().into_iter().collect()
}

/// A text of which `check` makes something, or says what is wrong with it.
fn checked<T>(
    table: &mut TableReader<'_, '_>,
    field: &'static str,
    text: Option<String>,
    check: impl FnOnce(String) -> Result<T, Code>,
) -> Option<T> {
    check(text?).map_err(|code| table.problem(field, code.error())).ok()
}

/// An identifier: small letters, digits and hyphens.
pub(super) fn id(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    let text = required(table, field);
    checked(table, field, text, |id| {
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if plain { Ok(id) } else { Err(Code::DirectoryNotAnId { value: id.into() }) }
    })
}

/// A country by its code or name.
pub(super) fn country(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<Country> {
    let text = required(table, field);
    checked(table, field, text, |typed| read_country(&typed))
}

/// Who is meant, by country.
pub(super) fn by_country(table: &mut TableReader<'_, '_>, field: &'static str) -> BTreeMap<Country, String> {
    let read = table.table(field, Need::Optional, |countries| {
        let mut read = BTreeMap::new();
        for (typed, text) in countries.each_text() {
            match read_country(&typed) {
                Ok(country) => drop(read.insert(country, text)),
                Err(code) => countries.problem(&typed, code.error()),
            }
        }
        read
    });
    read.unwrap_or_default()
}

fn read_country(typed: &str) -> Result<Country, Code> {
    let near = || Country::suggest(typed).map(Arg::text).into();
    Country::parse(typed).ok_or_else(|| Code::DirectoryNotACountry { value: typed.into(), near: near() })
}

/// An e-mail address or none.
pub(super) fn email(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    let text = filled(table, field);
    checked(table, field, text, |address| match crate::email::address(&address) {
        Ok(_) if address.is_ascii() => Ok(address),
        Ok(read) => Err(foreign(&address, Some(read.to_string()))),
        Err(_) => Err(Code::DirectoryNotAnEmail { value: address.into() }),
    })
}

/// Hosts of addresses on the web.
pub(super) fn hosts(table: &mut TableReader<'_, '_>, field: &'static str) -> Vec<String> {
    let hosts = texts(table, field);
    if let Some(host) = hosts.iter().find(|host| !host.is_ascii()) {
        table.problem(field, foreign(host, crate::email::domain(host).ok()).error());
    }
    hosts
}

/// A letter of another script can look like one of ours, so that nobody sees that the address is another one: records have none, and say what it is in ASCII.
fn foreign(written: &str, ascii: Option<String>) -> Code {
    let mut letters: Vec<String> = Vec::new();
    for letter in written.chars().filter(|c| !c.is_ascii()).map(crate::visible::character) {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    let ascii = ascii.filter(|ascii| ascii.is_ascii()).into();
    Code::DirectoryForeignLetters { value: written.into(), letters: Arg::list(letters, Join::Comma), ascii }
}

/// An address on the web or none.
pub(super) fn url(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    let text = filled(table, field);
    checked(table, field, text, on_the_web)
}

/// An address on the web that must be there.
pub(super) fn required_url(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    let text = required(table, field);
    checked(table, field, text, on_the_web)
}

fn on_the_web(text: String) -> Result<String, Code> {
    let Some(host) = host(&text) else { return Err(Code::DirectoryNotAUrl { value: text.into() }) };
    if host.is_ascii() {
        return Ok(text);
    }
    let (name, port) = host.split_once(':').map_or((host, String::new()), |(name, port)| (name, format!(":{port}")));
    let ascii = crate::email::domain(name).map(|ascii| text.replacen(host, &(ascii + &port), 1));
    Err(foreign(&text, ascii.ok()))
}

/// The host of an address on the web; none where it is no such address. What is sent to one that begins with http:// anybody on the way can read and change.
fn host(text: &str) -> Option<&str> {
    let host = text.strip_prefix("https://")?.split(['/', '?', '#']).next()?;
    // A name before @ would hide the host it leads to.
    let plain = host.contains('.') && !host.starts_with('.') && !host.contains('@');
    (plain && !text.contains(|c: char| c.is_whitespace() || c.is_control())).then_some(host)
}

/// Languages by the form of BCP 47.
pub(super) fn languages(table: &mut TableReader<'_, '_>, field: &'static str) -> Vec<String> {
    let good = |tag: &String| {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or("");
        (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    let tags = texts(table, field);
    if let Some(wrong) = tags.iter().find(|tag| !good(tag)) {
        table.problem(field, Code::DirectoryNotALanguage { value: wrong.into() }.error());
    }
    tags
}

/// A day or none.
pub(super) fn day(table: &mut TableReader<'_, '_>, field: &'static str) -> Option<NaiveDate> {
    table.date(field, Need::Optional)
}

/// The same day in the output.
#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference to the field")]
pub(super) fn iso_day<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.collect_str(day),
        None => serializer.serialize_none(),
    }
}

//! What the records of authorities and of controllers have in common.
//!
//! In: single fields of a TOML record. Out: their types ([`Confidence`], a day, an e-mail address that
//! looks like one) and the two questions asked about every record: is it in doubt, is it stale.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::country::Country;
use crate::law::holiday_file;
use crate::words::{Arg, Carried, Say};

/// How well the sources of a record agreed when it was compiled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confidence {
    /// The judgement.
    pub level: Level,
    /// Documents seen with this address, about. Notices copy each other: not independent witnesses.
    #[serde(default)]
    pub sources_agreeing: u32,
    /// Whether any source contradicted.
    #[serde(default)]
    pub conflict: bool,
}

/// The judgement about a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The newest evidence is plural and consistent.
    High,
    /// Plural, but contradicted by recent evidence, or a move is pending.
    Medium,
    /// One document, or knowledge without a document.
    Low,
    /// The user says so, in a file of their own.
    User,
}

impl Default for Confidence {
    /// A record that says nothing about its confidence is one that a user wrote.
    fn default() -> Self {
        Confidence { level: Level::User, sources_agreeing: 0, conflict: false }
    }
}

/// A record counts as stale after half a year.
const STALE_AFTER_DAYS: i64 = 180;

pub(super) fn is_stale(checked: Option<NaiveDate>, today: NaiveDate) -> bool {
    checked.is_some_and(|checked| today.signed_duration_since(checked).num_days() > STALE_AFTER_DAYS)
}

/// The sentence about the doubt: the one in the record, otherwise one for its level; and its age.
pub(super) fn doubt(
    written: Option<&str>,
    by_language: &BTreeMap<String, String>,
    confidence: &Confidence,
    checked: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<Arg> {
    let by_level = match confidence.level {
        Level::High | Level::User => None,
        Level::Medium => Some(Say::DirectoryContradicted {}),
        Level::Low => Some(Say::DirectoryOneSource {}),
    };
    let age = checked
        .filter(|_| is_stale(checked, today))
        .map(|day| Say::DirectoryStale { day: day.into(), days: STALE_AFTER_DAYS.into() }.into());
    match (self::by_language(written, by_language).or(by_level.map(Arg::from)), age) {
        (Some(doubt), Some(age)) => Some(Say::DirectoryDoubts { doubt, age }.into()),
        (doubt, age) => doubt.or(age),
    }
}

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

/// What a reader says of a value that it does not take.
pub(super) fn refused<E: Error>(why: Say) -> E {
    E::custom(Carried(why))
}

/// Text that is there or not: an empty string is none, so that a user can blank a field.
pub(super) fn filled<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// Text that must be there.
pub(super) fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    filled(deserializer)?.ok_or_else(|| refused(Say::DirectoryEmptyText {}))
}

/// An identifier: small letters, digits and hyphens.
pub(super) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let id = required(deserializer)?;
    if id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        Ok(id)
    } else {
        Err(refused(Say::DirectoryNotAnId { value: id.into() }))
    }
}

/// An e-mail address or none.
pub(super) fn email<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let Some(address) = filled(deserializer)? else {
        return Ok(None);
    };
    match crate::email::address(&address) {
        Ok(_) => Ok(Some(address)),
        Err(_) => Err(refused(Say::DirectoryNotAnEmail { value: address.into() })),
    }
}

/// An address on the web or none.
pub(super) fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match filled(deserializer)? {
        Some(text) if !is_url(&text) => Err(refused(Say::DirectoryNotAUrl { value: text.into() })),
        text => Ok(text),
    }
}

/// An address on the web that must be there.
pub(super) fn required_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    url(deserializer)?.ok_or_else(|| refused(Say::DirectoryEmptyText {}))
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    // A name before @ would hide the host it leads to.
    let plain = |host: &str| host.contains('.') && !host.starts_with('.') && !host.contains('@');
    host.is_some_and(plain) && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Languages by the form of BCP 47.
pub(super) fn languages<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let tags = Vec::<String>::deserialize(deserializer)?;
    let good = |tag: &String| {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or("");
        (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    match tags.iter().find(|tag| !good(tag)) {
        Some(wrong) => Err(refused(Say::DirectoryNotALanguage { value: wrong.into() })),
        None => Ok(tags),
    }
}

/// A day: `2026-11-22`, with or without quotation marks (inside a table that was merged, a date of TOML
/// comes as text).
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    holiday_file::day(toml::Value::deserialize(deserializer)?).map(Some).map_err(refused)
}

/// The same day in the output.
#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference to the field")]
pub(super) fn iso_day<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.collect_str(day),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn confidence(level: Level) -> Confidence {
        Confidence { level, sources_agreeing: 1, conflict: true }
    }

    #[test]
    fn a_record_is_stale_after_half_a_year_and_not_before() {
        let checked = Some(date("2026-11-22"));
        assert!(!is_stale(checked, date("2027-05-21")), "180 days");
        assert!(is_stale(checked, date("2027-05-22")), "181 days");
        assert!(!is_stale(checked, date("2026-01-01")), "a clock that goes wrong");
        assert!(!is_stale(None, date("2030-01-01")));
    }

    #[test]
    fn the_written_doubt_comes_before_the_one_of_the_level() {
        let today = date("2026-11-22");
        let doubt = |written, level| {
            doubt(written, &BTreeMap::new(), &confidence(level), Some(today), today)
                .map(|doubt| Words::english().text(&doubt))
        };
        assert_eq!(doubt(Some("a move is pending"), Level::Medium).as_deref(), Some("a move is pending"));
        assert_eq!(doubt(Some("the eircode is not known"), Level::High).as_deref(), Some("the eircode is not known"));
        assert_eq!(doubt(None, Level::Low).as_deref(), Some("this record is known from one source only"));
        assert!(doubt(None, Level::Medium).is_some());
        assert_eq!(doubt(None, Level::High), None);
        assert_eq!(doubt(None, Level::User), None);
    }

    #[test]
    fn age_is_added_to_the_doubt() {
        let text = doubt(
            Some("two addresses circulate"),
            &BTreeMap::new(),
            &confidence(Level::Low),
            Some(date("2026-11-22")),
            date("2027-12-01"),
        );
        assert_eq!(
            text.map(|text| Words::english().text(&text)).as_deref(),
            Some(
                "two addresses circulate; it was last compared with its sources on 2026-11-22, more than 180 days ago"
            )
        );
    }
}

//! What serde says about a field that cannot be read, for people.
//!
//! In: its message and the value. Out: the unknown field, the known ones, where the field stands, and
//! how such a value is written.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use crate::words::Say;

/// The unknown field and the known ones, from the only form in which serde tells them:
/// ``unknown field `a`, expected one of `b`, `c` ``. A test holds serde to it.
pub(super) fn unknown_field(message: &str) -> Option<(&str, Vec<&str>)> {
    let mut names = message.strip_prefix("unknown field `")?.split('`').step_by(2);
    Some((names.next()?, names.collect()))
}

/// The word that is not known and the known ones, in the same form: ``unknown variant `a`, expected one of `b`, `c` ``.
pub(super) fn unknown_word(message: &str) -> Option<(&str, Vec<&str>)> {
    let mut names = message.strip_prefix("unknown variant `")?.split('`').step_by(2);
    Some((names.next()?, names.collect()))
}

/// Where a text stands inside a value.
pub(super) fn text_span_below(value: &Spanned<DeValue<'_>>, text: &str) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::String(written) => (written == text).then(|| value.span()),
        DeValue::Table(table) => table.values().find_map(|value| text_span_below(value, text)),
        DeValue::Array(array) => array.iter().find_map(|item| text_span_below(item, text)),
        _ => None,
    }
}

/// Where a key stands inside a value.
pub(super) fn key_span_below(value: &Spanned<DeValue<'_>>, name: &str) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::Table(table) => {
            table.iter().find_map(
                |(key, value)| {
                    if key.get_ref() == name { Some(key.span()) } else { key_span_below(value, name) }
                },
            )
        }
        DeValue::Array(array) => array.iter().find_map(|item| key_span_below(item, name)),
        _ => None,
    }
}

/// How a value of the wrong kind is to be written.
pub(super) fn how_to_write(message: &str) -> Option<Say> {
    [
        ("expected a string", Say::DirectoryWriteText {}),
        ("expected a sequence", Say::DirectoryWriteList {}),
        ("expected a boolean", Say::DirectoryWriteBoolean {}),
    ]
    .into_iter()
    .find_map(|(end, help)| message.ends_with(end).then_some(help))
}

#[cfg(test)]
mod tests {
    use super::{how_to_write, unknown_field, unknown_word};
    use crate::words::Say;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code, reason = "only its errors are looked at")]
    struct Sample {
        one: Option<String>,
        two: Option<Vec<String>>,
    }

    fn message(text: &str) -> String {
        toml::from_str::<Sample>(text).unwrap_err().message().to_owned()
    }

    #[test]
    fn the_unknown_field_and_the_known_ones_are_read_from_the_message() {
        assert_eq!(unknown_field(&message("three = 3")), Some(("three", vec!["one", "two"])));
        assert_eq!(unknown_field(&message("one = 1")), None);
    }

    #[test]
    fn a_word_that_is_not_known_is_read_from_the_message() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code, reason = "only its errors are looked at")]
        struct One {
            kind: crate::directory::DataKind,
        }
        let message = toml::from_str::<One>("kind = 'post'").unwrap_err().message().to_owned();
        assert_eq!(unknown_word(&message), Some(("post", vec!["posts", "chats", "web"])));
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_told_how_to_write_it() {
        assert_eq!(how_to_write(&message("one = 1")), Some(Say::DirectoryWriteText {}));
        assert_eq!(how_to_write(&message("two = 'a'")), Some(Say::DirectoryWriteList {}));
        assert_eq!(how_to_write("something else"), None);
    }
}

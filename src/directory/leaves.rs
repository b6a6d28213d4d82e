//! The fields of a record as lines.
//!
//! In: an authority or a controller. Out: what each of its fields says, by the way to it (`services/facebook/name`). Left out is what tells of the record itself:
//! where it was read and when, and what was found of it. It is taken from what scripts read of a record, so no field that is new can be forgotten.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::authority::Authority;
use super::controller::Controller;
use super::service::Service;
use crate::read::choice::Choice;

/// What a record says of itself, in whatever part of it.
const OF_ITSELF: [&str; 12] = [
    "id",
    "checked",
    "sources",
    "source",
    "attested_by",
    "began_source",
    "conflicts",
    "notes",
    "sources_agreeing",
    "overridden",
    "update",
    "found",
];

/// By the way to it.
pub(super) type Leaves = BTreeMap<String, String>;

/// Of an authority.
pub(super) fn of_authority(authority: &Authority) -> Leaves {
    of(authority)
}

/// Of a controller.
pub(super) fn of_controller(controller: &Controller) -> Leaves {
    let mut leaves = of(controller);
    for Service { id, name: _, carries, meant, profile } in &controller.services {
        let mut put = |field: &str, says: String| put(&mut leaves, format!("services/{id}/{field}"), says);
        put("carries", carries.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(", "));
        put("meant", if *meant { "true".to_owned() } else { String::new() });
        put("profile", profile.clone().unwrap_or_default());
    }
    leaves
}

fn of(record: &impl Serialize) -> Leaves {
    let mut leaves = Leaves::new();
    if let Ok(value) = serde_json::to_value(record) {
        flatten("", &value, &mut leaves);
    }
    leaves
}

fn put(leaves: &mut Leaves, at: String, says: String) {
    if !says.is_empty() {
        leaves.insert(at, says);
    }
}

fn flatten(at: &str, value: &Value, leaves: &mut Leaves) {
    match value {
        Value::Null | Value::Bool(false) => {}
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| !OF_ITSELF.contains(&name.as_str())) {
                flatten(&below(at, name), value, leaves);
            }
        }
        Value::Array(all) if all.iter().any(Value::is_object) => {
            for (index, entry) in all.iter().enumerate() {
                match name_of(entry) {
                    Some((field, name)) => {
                        let mut entry = entry.clone();
                        entry.as_object_mut().and_then(|fields| fields.remove(field));
                        flatten(&below(at, &name), &entry, leaves);
                    }
                    None => flatten(&below(at, &(index + 1).to_string()), entry, leaves),
                }
            }
        }
        Value::Array(all) => put(leaves, at.to_owned(), all.iter().map(plain).collect::<Vec<_>>().join(", ")),
        one => put(leaves, at.to_owned(), plain(one)),
    }
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") }
}

/// What an entry of a list is known by, wherever it stands in the list, and the field that says so.
fn name_of(entry: &Value) -> Option<(&'static str, String)> {
    let fields = ["id", "url", "address", "what"];
    fields.into_iter().find_map(|field| Some((field, entry.get(field)?.as_str()?.to_owned())))
}

fn plain(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::Directory;
    use super::*;

    #[test]
    fn every_field_that_letters_use_is_a_line_and_none_that_tells_of_the_record() {
        let directory = Directory::builtin();
        let meta = of_controller(directory.controller("meta").unwrap());
        let says = |at: &str| meta.get(at).map(String::as_str);
        assert_eq!(says("services/facebook/name"), Some("Facebook"));
        assert_eq!(says("services/facebook/profile"), Some("https://www.facebook.com/example"));
        assert_eq!((says("services/facebook/carries"), says("services/facebook/meant")), (Some("posts"), Some("true")));
        assert!(says("hosts").is_some_and(|hosts| hosts.contains("facebook.com")), "{meta:#?}");
        assert_eq!(says("confidence/level"), Some("high"));
        let form = "forms/https://www.facebook.com/help/contact/712876720715583";
        assert_eq!(says(&format!("{form}/use")), Some("objection"));
        let authority = of_authority(directory.authority("de-st").unwrap());
        assert_eq!(authority.get("region").map(String::as_str), Some("DE-ST"));
        let all = meta.keys().chain(authority.keys());
        let of_itself: Vec<&String> =
            all.filter(|at| at.split('/').any(|part| part == "checked" || part == "sources")).collect();
        assert!(of_itself.is_empty(), "{of_itself:?}");
    }
}

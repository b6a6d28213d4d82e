use std::collections::BTreeSet;

use super::config;
use widerspruch::directory::Directory;
use widerspruch::read::outline::Outline;
use widerspruch::schema::{File, ids};
use widerspruch::words::files_of;
use widerspruch::{case, centre};

fn outlines() -> [(File, Outline); 3] {
    [
        (File::Case, case::load::outline(&Directory::builtin())),
        (File::Centre, centre::outline()),
        (File::Config, config::outline()),
    ]
}

/// A field that is only looked for would be known to the reader and not to the schema.
#[test]
fn every_field_the_readers_look_for_has_a_shape() {
    for (file, outline) in outlines() {
        let shaped: BTreeSet<&str> = outline.fields.iter().map(|field| field.path.as_str()).collect();
        let bare: Vec<&String> = outline.looked_for.iter().filter(|path| !shaped.contains(path.as_str())).collect();
        assert!(bare.is_empty(), "{}: {bare:?}", file.word());
        assert!(outline.fields.len() > 20, "{}", file.word());
    }
}

/// Every field has a description in both languages, and no description is one of a field that does not exist.
#[test]
fn every_field_is_described_and_nothing_else() {
    let outlines = outlines();
    for tag in ["en", "de"] {
        let text = files_of(tag).into_iter().find(|(room, _)| room == "schema").map(|(_, text)| text).unwrap();
        let there: BTreeSet<String> = text
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| id.starts_with("schema-"))
            .collect();
        let mut used: BTreeSet<String> = BTreeSet::from(["schema-auto".to_owned()]);
        let mut missing = Vec::new();
        for (file, outline) in &outlines {
            used.extend(["title", "description"].map(|part| format!("schema-{part}-{}", file.word())));
            for field in outline.fields.iter().filter(|field| !field.path.ends_with('*')) {
                match ids(file.word(), &field.path).into_iter().find(|id| there.contains(id)) {
                    Some(id) => drop(used.insert(id)),
                    None => missing.push(format!("{}: {}", file.word(), field.path)),
                }
            }
        }
        let unused: Vec<&String> = there.difference(&used).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{tag}: missing {missing:#?}, unused {unused:#?}");
    }
}

//! One row, several letters.
//!
//! In: a row whose `recipient.controller` names several controllers: `meta; whatsapp`, divided like every list of a cell. Out: the row once for each of them, in
//! their order, with the [`Part`] of it that its letter is. Such a letter differs from one of a row of its own in this: its key has the
//! controller behind a stroke (`A-17/whatsapp`), the name of its file behind a hyphen, and accounts for which another controller
//! of the list answers stand in that one's letter only.

use std::sync::Arc;

use super::row::RowReader;
use super::tree::{put, text_at};
use crate::directory::Directory;
use crate::problem::{Code, Problem};
use crate::read::node::{Field, Node, Value};
use crate::read::origin::Origin;
use crate::table::{Part, Row};
use crate::visible::shown;

/// The field that may name several.
pub const FIELD: &str = "recipient.controller";
/// What stands between them.
const BETWEEN: [char; 4] = [';', ',', '\n', '\r'];

/// The row once for each controller it names; as it is where it names one or none.
pub fn split(reader: &mut RowReader<'_>, directory: &Directory, row: Row) -> Vec<Row> {
    let Some(named) = reader.written(&row, FIELD).filter(|named| named.contains(BETWEEN)) else { return vec![row] };
    let mut words: Vec<&str> = Vec::new();
    for word in named.split(BETWEEN).map(str::trim).filter(|word| !word.is_empty()) {
        // Named twice, a controller gets one letter.
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let services = |id: &str| directory.controllers().find(|c| c.id == id).into_iter().flat_map(|c| &c.services);
    let part = |(index, word): (usize, &&str)| {
        let own = |service: &str| services(word).any(|s| s.id == service);
        let others = words.iter().filter(|other| *other != word);
        let elsewhere = others.flat_map(|other| services(other)).map(|s| s.id.as_str()).filter(|id| !own(id));
        let elsewhere = elsewhere.map(str::to_owned).collect();
        Row { part: Some(Arc::new(Part { number: index + 1, word: (*word).to_owned(), elsewhere })), ..row.clone() }
    };
    if words.is_empty() { vec![row] } else { words.iter().enumerate().map(part).collect() }
}

/// Makes the tree of a row that of one of its letters.
///
/// # Errors
/// All accounts of the row are with other controllers of the list: a letter without any would speak of services of theirs.
pub fn only(part: &Part, top: &mut Vec<Field>) -> Result<(), Problem> {
    let recipient = top.iter().find(|e| e.key == "recipient").map(|e| &e.node.value);
    let written = match recipient {
        Some(Value::Table(fields)) => fields.iter().find(|e| e.key == "controller").map(|e| e.node.origin.clone()),
        _ => None,
    };
    let node = Node { origin: written.unwrap_or(Origin::Row), value: Value::Text(part.word.clone()) };
    put(top, &["recipient", "controller"], node);
    if let Some(Value::List(accounts)) = top.iter_mut().find(|e| e.key == "account").map(|e| &mut e.node.value) {
        let there = !accounts.is_empty();
        accounts.retain(|account| match &account.value {
            Value::Table(fields) => text_at(fields, "service").is_none_or(|service| !part.elsewhere.contains(&service)),
            _ => true,
        });
        if there && accounts.is_empty() {
            return Err(Code::TableNoAccount { controller: shown(&part.word).into() }.error().field(FIELD));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::tree::text_of;
    use crate::problem::Source;
    use crate::table::Filled;

    const ACCOUNTS: [(&str, &str); 3] = [
        ("account.facebook.url", "https://www.facebook.com/example"),
        ("account.whatsapp.phone", "+49 151 23456789"),
        ("account.1.service", "x"),
    ];

    /// Controller and services of each letter.
    fn letters(defaults: &str, cells: &[(&str, &str)]) -> Vec<(Option<String>, Vec<String>)> {
        let text = format!("[defaults]\nkind = \"objection\"\n{defaults}");
        let centre = crate::centre::read(&Source::new("centre.toml", text), std::path::Path::new("/c")).unwrap();
        let cells = cells.iter().chain(&ACCOUNTS).enumerate().map(|(index, (heading, text))| Filled {
            heading: Arc::from(*heading),
            column: index + 1,
            value: Value::Cell((*text).to_owned()),
        });
        let row = Row { number: 7, line: 9, cells: cells.collect(), ..Row::default() };
        let mut reader = RowReader::new(&centre, "t.csv", false);
        let rows = split(&mut reader, &Directory::builtin(), row);
        assert!(rows.iter().map(Row::id).is_sorted(), "rows and their parts are in order");
        let of = |row: &Row| {
            let tree = reader.read(row).tree;
            let services = (1..=3).filter_map(|n| text_of(&tree, &format!("account.{n}.service"))).collect();
            (text_of(&tree, FIELD), services)
        };
        rows.iter().map(of).collect()
    }

    /// What no controller of the list answers for stays in every letter, where the letter says so.
    #[test]
    fn every_letter_has_its_controller_and_the_accounts_of_no_other() {
        let meta = (Some("meta".to_owned()), vec!["x".to_owned(), "facebook".to_owned()]);
        let whatsapp = (Some("whatsapp".to_owned()), vec!["x".to_owned(), "whatsapp".to_owned()]);
        let both = [meta.clone(), whatsapp.clone()];
        for cell in ["meta; whatsapp", "meta,whatsapp,meta", " meta ;;whatsapp; ", "meta\nwhatsapp"] {
            assert_eq!(letters("", &[(FIELD, cell)]), both, "{cell:?}");
        }
        assert_eq!(letters("recipient.controller = \"meta; whatsapp\"\n", &[]), both);
        assert_eq!(letters("recipient.controller = \"x\"\n", &[(FIELD, "whatsapp; meta")]), [whatsapp, meta]);
    }

    #[test]
    fn one_controller_or_another_recipient_is_one_letter() {
        assert_eq!(letters("", &[(FIELD, "meta")]).len(), 1);
        assert_eq!(letters("", &[(FIELD, "meta;")]), letters("", &[(FIELD, "meta; meta")]));
        let to_authority = letters("recipient.controller = \"meta; whatsapp\"\n", &[("recipient.authority", "de-st")]);
        assert_eq!(to_authority.len(), 1);
        assert_eq!(to_authority[0].0, None);
        assert_eq!(to_authority[0].1.len(), 3);
    }
}

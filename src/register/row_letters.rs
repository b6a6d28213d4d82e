//! The letters that the row of an earlier letter encloses.
//!
//! In: the enclosures and events of a row, and which files are letters of its matter. Out: the same without those letters, every number
//! right: they are enclosed anew, for what lies in such a place by now may be a later letter of the same name.

use toml_edit::{Item, Table, value};

/// Takes letters out of a row's enclosures, and their numbers out of whatever names one.
pub(super) fn take_out(
    enclosures: &mut Vec<Table>,
    events: &mut [Table],
    represented: Option<&mut Item>,
    is_letter: &dyn Fn(&Table) -> bool,
) {
    let (mut stay, mut places) = (Vec::new(), Vec::new());
    for enclosure in std::mem::take(enclosures) {
        if is_letter(&enclosure) {
            places.push(None);
        } else {
            stay.push(enclosure);
            places.push(Some(stay.len()));
        }
    }
    *enclosures = stay;
    let place = |item: &Item| {
        let number = item.as_integer().or_else(|| item.as_str()?.trim().parse().ok())?;
        places.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
    };
    let named = events.iter_mut().map(|event| event as &mut dyn toml_edit::TableLike);
    for table in named.chain(represented.and_then(Item::as_table_like_mut)) {
        match table.get("enclosure").and_then(place) {
            Some(Some(number)) => drop(table.insert("enclosure", value(i64::try_from(number).unwrap_or(i64::MAX)))),
            Some(None) => drop(table.remove("enclosure")),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_named_a_letter_names_none_and_the_others_keep_theirs() {
        let table = |text: &str| text.parse::<toml_edit::DocumentMut>().unwrap().as_table().clone();
        let mut enclosures =
            vec![table("file = 'a'"), table("file = 'proof'"), table("file = 'b'"), table("file = 'id'")];
        let mut events: Vec<Table> =
            ["enclosure = 1", "enclosure = '2'", "enclosure = 9", "what = 'x'"].map(table).to_vec();
        let mut represented = Item::Table(table("enclosure = 4"));
        let is_letter = |one: &Table| one.get("file").and_then(Item::as_str).is_some_and(|file| file.len() == 1);
        take_out(&mut enclosures, &mut events, Some(&mut represented), &is_letter);
        let files: Vec<&str> = enclosures.iter().filter_map(|one| one.get("file")?.as_str()).collect();
        let numbers: Vec<Option<i64>> =
            events.iter().map(|event| event.get("enclosure").and_then(Item::as_integer)).collect();
        assert_eq!((files, numbers), (vec!["proof", "id"], vec![None, Some(1), Some(9), None]));
        assert_eq!(represented.get("enclosure").and_then(Item::as_integer), Some(2));
    }
}

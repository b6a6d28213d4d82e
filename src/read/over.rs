//! One section laid over another.
//!
//! In: a section somebody wrote, and the fields that lie below it. Out: the two read as one: sections field by field, anything else as a whole. What lies
//! below has no place in the file; a problem with it is said of the section above.

use super::node::{Field, Node, Value};
use super::origin::Origin;
use super::reader::TableReader;

impl<'n> TableReader<'n, '_> {
    /// The fields as they stand in the file.
    pub fn fields(&self) -> &'n [Field] {
        self.entries
    }

    /// Reads this section as if the fields of `below` that it leaves out stood in it too; nothing where anything is wrong.
    pub fn over<T>(&mut self, below: &[Field], read: impl FnOnce(&mut TableReader<'_, '_>) -> Option<T>) -> Option<T> {
        self.open = true;
        let origin = self.origin.clone();
        let node = Node { value: Value::Table(laid_over(self.entries, below, &origin)), origin };
        let before = self.reading.problems.iter().count();
        let mut both = TableReader::open(&node, self.path.clone(), self.reading);
        let value = read(&mut both);
        both.finish();
        value.filter(|_| self.reading.problems.iter().count() == before)
    }
}

fn laid_over(above: &[Field], below: &[Field], place: &Origin) -> Vec<Field> {
    let of_below = |key: &str| below.iter().find(|field| field.key == key);
    let own = above.iter().map(|field| match (&field.node.value, of_below(&field.key).map(|b| &b.node.value)) {
        (Value::Table(above), Some(Value::Table(below))) => {
            let value = Value::Table(laid_over(above, below, &field.node.origin));
            Field { node: Node { origin: field.node.origin.clone(), value }, ..field.clone() }
        }
        _ => field.clone(),
    });
    let left_out = below.iter().filter(|field| !above.iter().any(|own| own.key == field.key));
    own.chain(left_out.map(|field| placed(field, place))).collect()
}

/// The field as if it stood at this place.
fn placed(field: &Field, place: &Origin) -> Field {
    Field { key: field.key.clone(), key_origin: place.clone(), node: placed_node(&field.node, place) }
}

fn placed_node(node: &Node, place: &Origin) -> Node {
    let value = match &node.value {
        Value::Table(fields) => Value::Table(fields.iter().map(|field| placed(field, place)).collect()),
        Value::List(items) => Value::List(items.iter().map(|item| placed_node(item, place)).collect()),
        other => other.clone(),
    };
    Node { origin: place.clone(), value }
}

#[cfg(test)]
mod tests {
    use super::super::reader::Need;
    use super::super::text::TextKind;
    use super::super::whole;
    use super::super::whose::Whose;
    use super::*;
    use crate::problem::Source;
    use crate::read::node::from_toml;

    fn fields(text: &str) -> Vec<Field> {
        match from_toml(&Source::new("below.toml", text)).unwrap().value {
            Value::Table(fields) => fields,
            _ => unreachable!("a file of TOML is a table"),
        }
    }

    /// City, box and languages of a section laid over `below`, and where each problem points.
    fn read(above: &str, below: &str) -> (Option<[String; 3]>, Vec<String>) {
        let source = Source::new("above.toml", above);
        let (found, problems) = whole::toml(Whose::Directory, &source, |top| {
            top.over(&fields(below), |both| {
                let city = both.text("city", Need::Required, TextKind::Line);
                let number = both.table("post", Need::Required, |post| {
                    post.text("code", Need::Optional, TextKind::Word);
                    post.text("box", Need::Required, TextKind::Word)
                });
                let languages = both.texts("languages", TextKind::Word).unwrap_or_default();
                Some([city?, number.flatten()?, languages.join(" ")])
            })
        });
        let at = |span: &std::ops::Range<usize>| source.text[span.clone()].to_owned();
        (found.flatten(), problems.iter().map(|p| at(&p.place.as_ref().unwrap().span)).collect())
    }

    #[test]
    fn sections_are_joined_field_by_field_and_lists_replaced() {
        let below = "city = 'Bonn'\nlanguages = ['de', 'en']\n[post]\nbox = '1'\ncode = '53117'\n";
        let found = |above: &str| read(above, below).0.unwrap().join("; ");
        assert_eq!(found(""), "Bonn; 1; de en");
        assert_eq!(found("city = 'Ulm'"), "Ulm; 1; de en");
        assert_eq!(found("languages = ['fr']\n[post]\nbox = '2'"), "Bonn; 2; fr");
    }

    #[test]
    fn what_is_wrong_is_found_at_its_place_and_leaves_nothing() {
        let below = "city = 'Bonn'\n[post]\nbox = '1'\n";
        assert_eq!(read("city = 5\n[post]\nbx = '1'", below), (None, vec!["5".to_owned(), "bx".to_owned()]));
        assert_eq!(read("city = 'Ulm'\n", "city = 'Bonn'\n").1.len(), 1, "the post is missing in both");
    }
}

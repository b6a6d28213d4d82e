//! What a record of the user's own can have in it.
//!
//! In: the readers of records, run over no file. Out: their fields, for an [`Outline`]. So no list of the fields stands beside the readers.

use super::authority::Authority;
use super::controller::Controller;
use super::correctable::Correctable;
use super::holidays;
use crate::read::outline::{Asked, Outline};
use crate::read::reader::Reading;
use crate::read::whose::Whose;

/// Adds the fields of authorities, controllers and holidays.
pub fn describe_records(outline: &mut Outline) {
    let of_records = Reading::describing(Whose::Directory, |file| {
        file.tables(Authority::TABLE, |table, _| Authority::read(table));
        file.tables(Controller::TABLE, |table, _| Controller::read(table));
        file.tables(holidays::TABLE, |table, _| holidays::read(table));
    });
    for field in of_records.fields {
        let required = field.required && !is_left_out(&field.path);
        outline.note(Asked { required, ..field });
    }
    outline.looked_for.extend(of_records.looked_for);
}

/// A correction names its record, and of the rest what it changes; lists are given as a whole.
fn is_left_out(path: &str) -> bool {
    let corrected = [Authority::TABLE, Controller::TABLE].into_iter().any(|table| path.starts_with(table));
    corrected && !path.ends_with(".id") && path.matches(".*").count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::outline::Shape;

    #[test]
    fn the_fields_of_records_are_those_their_readers_ask_for() {
        let mut outline = Outline::default();
        describe_records(&mut outline);
        let shape = |path: &str| {
            let field = outline.field(path).unwrap_or_else(|| panic!("{path} is missing"));
            (field.shape.clone(), field.required)
        };
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(shape("authority.*.id"), (Shape::Text, true));
        assert_eq!(shape("authority.*.name"), (Shape::Text, false));
        assert_eq!(shape("authority.*.phone"), (Shape::Blank, false));
        assert_eq!(shape("authority.*.post_to"), (Shape::Word(words(&["street", "postbox"])), false));
        assert_eq!(shape("authority.*.postbox.box"), (Shape::Text, false));
        assert_eq!(shape("authority.*.checked"), (Shape::Day, false));
        assert_eq!(shape("authority.*.languages"), (Shape::Texts, false));
        assert_eq!(shape("authority.*.in_language.*.street"), (Shape::Blank, false));
        assert_eq!(shape("authority.*.filing.post.is"), (Shape::Word(words(&["taken", "not-taken"])), false));
        assert_eq!(shape("authority.*.filing.requires.*.evidence.checked"), (Shape::Day, false));
        assert_eq!(shape("controller.*.services"), (Shape::Sections, false));
        assert_eq!(shape("controller.*.services.*.name"), (Shape::Text, true));
        assert_eq!(shape("controller.*.services.*.carries").0, Shape::Words(words(&["posts", "chats", "web"])));
        assert_eq!(shape("controller.*.elsewhere.*"), (Shape::NamedTexts, false));
        assert_eq!(shape("controller.*.words.*.requests_for_all").0, Shape::Texts);
        assert_eq!(shape("holiday.*.place"), (Shape::Text, true));
        assert_eq!(shape("holiday.*.between").0, Shape::Texts);
        assert_eq!(shape("holiday.*.not_in").0, Shape::List(Box::new(Shape::Whole(1000, 9999))));
        assert!(outline.field("authority.*.overridden").is_none(), "no file can say it");
    }
}

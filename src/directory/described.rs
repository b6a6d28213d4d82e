//! What a record of the user's own can have in it.
//!
//! In: the types that records are read into. Out: their fields, for an [`Outline`]. serde's derived readers are run over a
//! source that has nothing: for each field it is noted what the reader asks for, and then broken off. So no list of the
//! fields stands beside the types.

use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use super::authority::Authority;
use super::controller::Controller;
use super::holidays;
use crate::law::holiday_file::HolidayTable;
use crate::read::outline::{Asked, Outline, Shape};

/// Adds the fields of authorities, controllers and holidays, with those a record cannot be without.
pub fn describe_records(outline: &mut Outline) {
    describe::<Authority>("authority.*", &["id"], outline);
    describe::<Controller>("controller.*", &["id"], outline);
    let place = format!("{}.*.place", holidays::TABLE);
    outline.note(Asked { path: place, shape: Shape::Text, required: true, branch: None });
    describe::<HolidayTable>("holiday.*", &["name"], outline);
}

/// Adds the fields of a type.
fn describe<T: for<'de> Deserialize<'de>>(path: &str, required: &[&str], outline: &mut Outline) {
    below::<T>(&mut Vec::new(), path, required, outline);
}

fn below<T: for<'de> Deserialize<'de>>(
    way: &mut Vec<&'static str>,
    path: &str,
    required: &[&str],
    outline: &mut Outline,
) {
    let Some(fields) = look::<T>(way).and_then(|found| found.fields()) else { return };
    for field in fields {
        way.push(field);
        let path = format!("{path}.{field}");
        if let Some(found) = look::<T>(way) {
            let shape = found.shape();
            let required = required.contains(field);
            outline.note(Asked { path: path.clone(), shape, required, branch: None });
            // Names that are free stand for a field of their own.
            let inner = match &found {
                Found::Map(what) => {
                    let (path, table) = (format!("{path}.*"), what.fields().is_some());
                    let shape = if table { Shape::NamedSections } else { Shape::NamedTexts };
                    outline.note(Asked { path: path.clone(), shape, required: false, branch: None });
                    path
                }
                Found::List(_) => format!("{path}.*"),
                _ => path,
            };
            below::<T>(way, &inner, &[], outline);
        }
        way.pop();
    }
}

/// What a reader asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    Text,
    Boolean,
    Whole,
    /// Only days are read as whatever stands there.
    Day,
    Word(&'static [&'static str]),
    List(Box<Found>),
    Map(Box<Found>),
    Table(&'static [&'static str]),
}

impl Found {
    fn fields(&self) -> Option<&'static [&'static str]> {
        match self {
            Found::Table(fields) => Some(fields),
            Found::List(inner) | Found::Map(inner) => inner.fields(),
            _ => None,
        }
    }

    fn shape(&self) -> Shape {
        match self {
            Found::Text => Shape::Blank,
            Found::Boolean => Shape::Boolean,
            Found::Whole => Shape::Whole(i64::MIN, i64::MAX),
            Found::Day => Shape::Day,
            Found::Word(words) => Shape::Word(words.iter().map(|word| (*word).to_owned()).collect()),
            Found::List(inner) if inner.fields().is_some() => Shape::Sections,
            Found::List(inner) => Shape::List(Box::new(inner.shape())),
            Found::Map(_) | Found::Table(_) => Shape::Section,
        }
    }
}

/// What is asked for at the end of a way through the fields of a type; nothing where the way leads nowhere.
fn look<T: for<'de> Deserialize<'de>>(way: &[&'static str]) -> Option<Found> {
    let mut found = None;
    // It always ends with an error: there is no value.
    let _ = T::deserialize(Probe { way, found: &mut found });
    found
}

/// A source that has nothing and notes what it is asked for.
struct Probe<'p> {
    way: &'p [&'static str],
    found: &'p mut Option<Found>,
}

impl Probe<'_> {
    fn note(self, found: Found) -> Error {
        if self.way.is_empty() {
            *self.found = Some(found);
        }
        Error::custom("nothing")
    }
}

macro_rules! noted {
    ($($method:ident => $found:expr,)+) => { $(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(self.note($found))
        }
    )+ };
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Error;

    noted! {
        deserialize_any => Found::Day,
        deserialize_str => Found::Text,
        deserialize_string => Found::Text,
        deserialize_bool => Found::Boolean,
        deserialize_i32 => Found::Whole,
        deserialize_i64 => Found::Whole,
        deserialize_u32 => Found::Whole,
        deserialize_u64 => Found::Whole,
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(self.note(Found::Word(variants)))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Probe { way, found } = self;
        let end = visitor.visit_seq(One(Some(Probe { way, found: &mut *found })));
        if way.is_empty() {
            *found = found.take().map(|item| Found::List(Box::new(item)));
        }
        end
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Probe { way, found } = self;
        // A name that is a language's as well as a country's.
        let end = visitor.visit_map(Named { name: Some("de"), value: Some(Probe { way, found: &mut *found }) });
        if way.is_empty() {
            *found = found.take().map(|value| Found::Map(Box::new(value)));
        }
        end
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some((name, way)) = self.way.split_first() else { return Err(self.note(Found::Table(fields))) };
        visitor.visit_map(Named { name: Some(*name), value: Some(Probe { way, found: self.found }) })
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

/// A list with one item.
struct One<'p>(Option<Probe<'p>>);

impl<'de> SeqAccess<'de> for One<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.take().map(|probe| seed.deserialize(probe)).transpose()
    }
}

/// A table with one field.
struct Named<'p> {
    name: Option<&'static str>,
    value: Option<Probe<'p>>,
}

impl<'de> MapAccess<'de> for Named<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let name = self.name.take();
        name.map(|name| seed.deserialize(IntoDeserializer::<Error>::into_deserializer(name) as StrDeserializer<'_, _>))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(probe) => seed.deserialize(probe),
            None => Err(Error::custom("nothing")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline() -> Outline {
        let mut outline = Outline::default();
        describe_records(&mut outline);
        outline
    }

    #[test]
    fn the_fields_of_records_are_those_their_readers_ask_for() {
        let outline = outline();
        let shape = |path: &str| {
            let field = outline.field(path).unwrap_or_else(|| panic!("{path} is missing"));
            (field.shape.clone(), field.required)
        };
        let words = |words: &[&str]| Shape::Word(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(shape("authority.*.id"), (Shape::Blank, true));
        assert_eq!(shape("authority.*.post_to"), (words(&["street", "postbox"]), false));
        assert_eq!(shape("authority.*.postbox.box"), (Shape::Blank, false));
        assert_eq!(shape("authority.*.checked"), (Shape::Day, false));
        assert_eq!(shape("authority.*.languages"), (Shape::List(Box::new(Shape::Blank)), false));
        assert_eq!(shape("authority.*.in_language.*.street"), (Shape::Blank, false));
        assert_eq!(shape("authority.*.filing.post.is"), (words(&["taken", "not-taken"]), false));
        assert_eq!(shape("authority.*.filing.requires.*.evidence.checked"), (Shape::Day, false));
        assert_eq!(shape("controller.*.services"), (Shape::Sections, false));
        assert_eq!(
            shape("controller.*.services.*.carries").0,
            Shape::List(Box::new(words(&["posts", "chats", "web"])))
        );
        assert_eq!(shape("controller.*.elsewhere.*"), (Shape::NamedTexts, false));
        assert_eq!(shape("controller.*.words.*.requests_for_all").0, Shape::List(Box::new(Shape::Blank)));
        assert_eq!(shape("holiday.*.between").0, Shape::List(Box::new(Shape::Blank)));
        assert_eq!(shape("holiday.*.easter").0, Shape::Whole(i64::MIN, i64::MAX));
        assert!(outline.field("authority.*.overridden").is_none(), "no file can say it");
    }

    /// Whatever is read as anything is a day; another such field would get the wrong shape.
    #[test]
    fn only_days_are_read_as_whatever_stands_there() {
        let outline = outline();
        let day = |shape: &Shape| *shape == Shape::Day || *shape == Shape::List(Box::new(Shape::Day));
        let names: std::collections::BTreeSet<&str> = outline
            .fields
            .iter()
            .filter(|field| day(&field.shape))
            .filter_map(|field| field.path.rsplit('.').next())
            .collect();
        assert_eq!(names, ["checked", "dates", "since", "training_began"].into());
    }
}

//! References from object to object (ISO 32000-1, 7.3.10).
//!
//! In: an object. Out: what it refers to; or the object with other numbers.

use lopdf::{Object, ObjectId};

/// Every object that one refers to.
pub fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(items) => items.iter().for_each(|o| references(o, found)),
        Object::Dictionary(d) => d.iter().for_each(|(_, o)| references(o, found)),
        Object::Stream(s) => s.dict.iter().for_each(|(_, o)| references(o, found)),
        _ => {}
    }
}

/// An object with every reference changed by `number`.
pub fn renumbered(mut object: Object, number: &dyn Fn(ObjectId) -> ObjectId) -> Object {
    fn walk(object: &mut Object, number: &dyn Fn(ObjectId) -> ObjectId) {
        match object {
            Object::Reference(id) => *id = number(*id),
            Object::Array(items) => items.iter_mut().for_each(|o| walk(o, number)),
            Object::Dictionary(d) => d.iter_mut().for_each(|(_, o)| walk(o, number)),
            Object::Stream(s) => s.dict.iter_mut().for_each(|(_, o)| walk(o, number)),
            _ => {}
        }
    }
    walk(&mut object, number);
    object
}

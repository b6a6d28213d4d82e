//! Encryption that everybody can undo (ISO 32000-1, 7.6; ISO 32000-2, 7.6).
//!
//! In: the trailer of a file, its objects as they stand there. Out: the objects in plain text, when the file opens with the empty
//! password, as statements of banks and forms of authorities do: they are locked against changes, not against reading. The
//! arithmetic is lopdf's; what it does not know of the form of real files is brought into order before.

use lopdf::encryption::{self, EncryptionState};
use lopdf::{Dictionary, Document, Object, dictionary};

use super::work::Stop;

/// Number of the dictionary in the small document that lopdf's arithmetic is given.
const ENCRYPT: u32 = 1;

/// What opens a file; nothing when it is not encrypted.
pub struct Cipher {
    state: Option<EncryptionState>,
    /// The object that holds the numbers of the encryption is not encrypted itself.
    own: Option<u32>,
}

impl Cipher {
    /// Finds out how a file is encrypted and opens it with the empty password.
    ///
    /// # Errors
    /// It has another password or a way of its own.
    pub fn of(trailer: &Dictionary, object: impl Fn(u32) -> Option<Object>) -> Result<Self, Stop> {
        let (own, dict) = match trailer.get(b"Encrypt") {
            Err(_) | Ok(Object::Null) => return Ok(Cipher { state: None, own: None }),
            Ok(Object::Reference((number, _))) => (Some(*number), object(*number)),
            Ok(direct) => (None, Some(direct.clone())),
        };
        let Some(Object::Dictionary(dict)) = dict else { return Err(Stop::Damaged) };
        let resolve = |value: &Object| match value {
            Object::Reference((number, _)) => object(*number).unwrap_or(Object::Null),
            value => value.clone(),
        };
        let mut dict: Dictionary = dict.iter().map(|(key, value)| (key.clone(), resolve(value))).collect();
        in_order(&mut dict);
        let id = match trailer.get(b"ID").map(resolve) {
            Ok(id @ Object::Array(_)) => id,
            _ => Object::Array(vec![Object::string_literal(""), Object::string_literal("")]),
        };
        let mut small = Document::new();
        small.objects.insert((ENCRYPT, 0), Object::Dictionary(dict));
        small.trailer = dictionary! { "Encrypt" => Object::Reference((ENCRYPT, 0)), "ID" => id };
        small.authenticate_raw_user_password(b"").map_err(|_| Stop::Encrypted)?;
        let state = EncryptionState::decode(&small, b"").map_err(|_| Stop::Encrypted)?;
        Ok(Cipher { state: Some(state), own })
    }

    /// Decrypts an object in place. What cannot be decrypted stays as it is: one string of a file is often not.
    ///
    /// # Errors
    /// A stream cannot be decrypted.
    pub fn open(&self, number: u32, generation: u16, object: &mut Object) -> Result<(), Stop> {
        let Some(state) = self.state.as_ref().filter(|_| self.own != Some(number)) else { return Ok(()) };
        let id = (number, generation);
        match object {
            Object::Stream(stream) => {
                if stream.dict.has_type(b"XRef") {
                    return Ok(());
                }
                // Strings of its dictionary are encrypted too, such as the colours of a palette.
                strings(state, id, &mut stream.dict);
                if stream.content.is_empty() {
                    return Ok(());
                }
                encryption::decrypt_object(state, id, object).map_err(|_| Stop::Damaged)
            }
            Object::Dictionary(dict) => {
                strings(state, id, dict);
                Ok(())
            }
            other => {
                let _ = encryption::decrypt_object(state, id, other);
                Ok(())
            }
        }
    }
}

fn strings(state: &EncryptionState, id: (u32, u16), dict: &mut Dictionary) {
    // The signed bytes of a signature are not encrypted (7.6.1), and nothing here reads them.
    for (_, value) in dict.iter_mut() {
        match value {
            Object::Dictionary(inner) => strings(state, id, inner),
            other => {
                let _ = encryption::decrypt_object(state, id, other);
            }
        }
    }
}

/// Brings the dictionary into the form that lopdf takes: lengths are those that the version implies, and "Identity", which
/// every file may name without describing it, is described.
fn in_order(dict: &mut Dictionary) {
    let version = dict.get(b"V").and_then(Object::as_i64).unwrap_or(0);
    let length = dict.get(b"Length").and_then(Object::as_i64).unwrap_or(40);
    match version {
        // In bytes instead of bits.
        2 | 3 if length < 40 => dict.set("Length", length * 8),
        2 | 3 => {}
        4 => dict.set("Length", 128),
        _ => _ = dict.remove(b"Length"),
    }
    if version < 4 {
        return;
    }
    let mut filters = dict.get(b"CF").and_then(Object::as_dict).cloned().unwrap_or_default();
    filters.set("Identity", Dictionary::new());
    dict.set("CF", filters);
    for key in ["StmF", "StrF"] {
        if dict.get(key.as_bytes()).and_then(Object::as_name).is_err() {
            dict.set(key, "Identity");
        }
    }
}

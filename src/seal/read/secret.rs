//! Files that are encrypted and open without a password (ISO 32000-2, 7.6).
//!
//! In: the encryption dictionary. Out: [`Secret`], which decrypts strings and streams with the key of an empty user password: RC4 of 40 to 128
//! bits, AES of 128 and 256 bits. Who may print or copy the file is no matter here. lopdf knows the ciphers; which objects are not encrypted
//! is told here: the dictionary itself, cross references, what is packed, and the value of a signature (7.6.2).

use lopdf::encryption::PasswordAlgorithm;
use lopdf::{Dictionary, Document, EncryptionState, Object, ObjectId, Stream};

use super::work::{ReadError, Result};

/// The key of a file.
pub struct Secret {
    state: EncryptionState,
    /// The object of the encryption dictionary.
    own: Option<u32>,
}

impl Secret {
    /// The key, if the empty password opens the file.
    ///
    /// # Errors
    /// It does not, or the file is encrypted in a way that is not known.
    pub fn open(trailer: &Dictionary, dictionary: Dictionary, own: Option<u32>) -> Result<Self> {
        let mut document = Document::new();
        let id = (own.unwrap_or(1), 0);
        document.objects.insert(id, Object::Dictionary(dictionary));
        document.trailer.set("Encrypt", Object::Reference(id));
        if let Ok(name) = trailer.get(b"ID") {
            document.trailer.set("ID", name.clone());
        }
        PasswordAlgorithm::try_from(&document)
            .and_then(|algorithm| algorithm.authenticate_user_password(&document, "").map_err(Into::into))
            .map_err(|_| ReadError::Encrypted)?;
        let state = EncryptionState::decode(&document, "").map_err(|_| ReadError::Encrypted)?;
        Ok(Secret { state, own })
    }

    /// Decrypts the strings of an object. One that cannot be decrypted stays as it is.
    pub fn strings(&self, id: ObjectId, object: &mut Object) {
        if self.own == Some(id.0) {
            return;
        }
        let filter = self.state.get_string_filter();
        let Ok(key) = filter.compute_key(self.state.file_encryption_key(), id) else { return };
        let signature = match object {
            Object::Dictionary(dictionary) if dictionary.has(b"ByteRange") => dictionary.get(b"Contents").ok().cloned(),
            _ => None,
        };
        let mut open: Vec<&mut Object> = vec![object];
        while let Some(object) = open.pop() {
            match object {
                Object::String(text, _) => {
                    if let Ok(plain) = filter.decrypt(&key, text) {
                        *text = plain;
                    }
                }
                Object::Array(items) => open.extend(items.iter_mut()),
                Object::Dictionary(dictionary) => open.extend(dictionary.iter_mut().map(|(_, value)| value)),
                Object::Stream(stream) => open.extend(stream.dict.iter_mut().map(|(_, value)| value)),
                _ => {}
            }
        }
        if let (Object::Dictionary(dictionary), Some(signature)) = (object, signature) {
            dictionary.set("Contents", signature);
        }
    }

    /// What a stream holds, still compressed.
    ///
    /// # Errors
    /// It cannot be decrypted.
    pub fn stream(&self, id: ObjectId, stream: &Stream) -> Result<Vec<u8>> {
        let kind = |name: &[u8]| matches!(stream.dict.get(b"Type"), Ok(Object::Name(kind)) if kind == name);
        if kind(b"XRef") || (kind(b"Metadata") && !self.state.encrypt_metadata()) {
            return Ok(stream.content.clone());
        }
        let filter = self.state.get_stream_filter();
        let key = filter.compute_key(self.state.file_encryption_key(), id).map_err(|_| ReadError::Damaged)?;
        filter.decrypt(&key, &stream.content).map_err(|_| ReadError::Damaged)
    }
}

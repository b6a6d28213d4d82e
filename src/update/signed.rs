//! The form of a signed file.
//!
//! ```text
//! widerspruch-data 1
//! key = <the public key, base64>
//! signature = <Ed25519, base64>
//!
//! <TOML to the end>
//! ```
//!
//! In: the bytes of such a file, and a key that is trusted. Out: the text below the blank line, if that key signed it; what is signed is the first line and the
//! text. The key in the file says whose the file claims to be, so that a message can tell; it is trusted for nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::key::{PublicKey, SecretKey};
use crate::problem::{Code, Problem};

/// How a file begins, before its number.
const BEGINS: &str = "widerspruch-data ";
/// The form that is known.
const FORM: u32 = 1;

/// A file that may be signed.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Whose it claims to be.
    pub key: PublicKey,
    signature: Vec<u8>,
    text: String,
}

impl Signed {
    /// Takes a file apart.
    ///
    /// # Errors
    /// It is none, or of a form that is newer than this program.
    pub fn read(bytes: &[u8], name: &str) -> Result<Signed, Problem> {
        let not_ours = || Code::DataNotAnUpdate { name: name.into() }.error().file(name);
        let text = std::str::from_utf8(bytes).map_err(|_| not_ours())?;
        let (first, rest) = text.split_once('\n').ok_or_else(not_ours)?;
        let number = first.strip_prefix(BEGINS).filter(|number| is_number(number)).ok_or_else(not_ours)?;
        if number != FORM.to_string() {
            return Err(Code::DataNewerForm { form: number.into(), known: FORM.into() }.error().file(name));
        }
        let parts = || {
            let (key, rest) = rest.strip_prefix("key = ")?.split_once('\n')?;
            let (signature, rest) = rest.strip_prefix("signature = ")?.split_once('\n')?;
            let text = rest.strip_prefix('\n')?.to_owned();
            Some(Signed { key: PublicKey::from_word(key)?, signature: STANDARD.decode(signature).ok()?, text })
        };
        parts().ok_or_else(not_ours)
    }

    /// The text, if this key signed it.
    ///
    /// # Errors
    /// Another key did, or none.
    pub fn text(self, trusted: &PublicKey, name: &str) -> Result<String, Problem> {
        let of_trusted = trusted.fingerprint().into();
        if self.key != *trusted {
            let key = self.key.fingerprint().into();
            return Err(Code::DataOtherKey { name: name.into(), key, trusted: of_trusted }.error().file(name));
        }
        if !trusted.signed(&what_is_signed(&self.text), &self.signature) {
            return Err(Code::DataWrongSignature { name: name.into(), key: of_trusted }.error().file(name));
        }
        Ok(self.text)
    }
}

/// A signed file of this text.
pub fn signed(text: &str, key: &SecretKey) -> String {
    let signature = STANDARD.encode(key.sign(&what_is_signed(text)));
    format!("{BEGINS}{FORM}\nkey = {}\nsignature = {signature}\n\n{text}", key.public().word())
}

fn what_is_signed(text: &str) -> Vec<u8> {
    format!("{BEGINS}{FORM}\n{text}").into_bytes()
}

fn is_number(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(result: Result<String, Problem>) -> String {
        result.map_or_else(|problem| problem.code.as_str().to_owned(), |_| "signed".to_owned())
    }

    fn read(bytes: &[u8], key: &PublicKey) -> Result<String, Problem> {
        Signed::read(bytes, "x").and_then(|signed| signed.text(key, "x"))
    }

    #[test]
    fn what_was_signed_is_read_and_by_the_trusted_key_alone() {
        let (key, other) = (SecretKey::generate().unwrap(), SecretKey::generate().unwrap());
        let file = signed("number = 1\n", &key);
        assert_eq!(read(file.as_bytes(), &key.public()).unwrap(), "number = 1\n");
        assert_eq!(code(read(file.as_bytes(), &other.public())), "seal::data-key");
        // Whoever puts the trusted key's name over their own signature is found.
        let forged = signed("number = 1\n", &other).replace(&other.public().word(), &key.public().word());
        assert_eq!(code(read(forged.as_bytes(), &key.public())), "seal::data-signature");
    }

    #[test]
    fn no_bit_of_the_text_or_the_signature_can_be_another() {
        let key = SecretKey::generate().unwrap();
        let file = signed("format = 1\nnumber = 1\nissued = 2026-11-26\n", &key).into_bytes();
        for at in 0..file.len() {
            for bit in [0, 1, 5] {
                let mut changed = file.clone();
                changed[at] ^= 1 << bit;
                assert!(read(&changed, &key.public()).is_err(), "byte {at}, bit {bit}");
            }
        }
        let longer = [&file[..], b"\n"].concat();
        assert_eq!(code(read(&longer, &key.public())), "seal::data-signature");
        assert_eq!(code(read(&file[..file.len() - 1], &key.public())), "seal::data-signature");
    }

    #[test]
    fn what_is_no_such_file_and_what_is_newer_are_told_apart() {
        let key = SecretKey::generate().unwrap();
        let file = signed("a = 1\n", &key);
        for wrong in
            ["", "x", "widerspruch-data", "widerspruch-data 1\n", "widerspruch-data 01\nkey = x\n", "[[authority]]\n"]
        {
            assert_eq!(code(read(wrong.as_bytes(), &key.public())), "data::not-an-update", "{wrong}");
        }
        assert_eq!(code(read(b"widerspruch-data 1\xff", &key.public())), "data::not-an-update");
        assert_eq!(code(read(file.replace("data 1", "data 2").as_bytes(), &key.public())), "data::newer-form");
        assert_eq!(code(read(file.replace("\n\n", "\n").as_bytes(), &key.public())), "data::not-an-update");
    }
}

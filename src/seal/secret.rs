//! Passwords.
//!
//! In: what a command printed, a file held or somebody typed. Out: [`Password`], which nothing can print, compare or
//! write, and which is wiped from memory when it goes. The library only takes passwords; where they come from is
//! read in `cli/password`.

use zeroize::Zeroizing;

/// A password.
pub struct Password(Zeroizing<String>);

impl Password {
    /// A password as it was typed.
    pub fn new(text: String) -> Self {
        Password(Zeroizing::new(text))
    }

    /// The password on the first line of what a command printed or a file holds; none if that is not UTF-8.
    pub fn first_line(bytes: Vec<u8>) -> Option<Self> {
        let bytes = Zeroizing::new(bytes);
        let text = std::str::from_utf8(&bytes).ok()?;
        Some(Password::new(text.lines().next().unwrap_or_default().to_owned()))
    }

    /// As encryption by PKCS#5 wants it (RFC 8018): UTF-8.
    pub(super) fn utf8(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// As the check of a PKCS#12 file wants it (RFC 7292, B.1): UTF-16 with a zero at its end.
    pub(super) fn bmp(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.0.len() * 2 + 2));
        for unit in self.0.encode_utf16().chain([0]) {
            bytes.extend(unit.to_be_bytes());
        }
        bytes
    }

    /// Whether there are no characters in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Where a password is to be taken from, as `[seal]` or a command line says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PasswordSource {
    /// A command and its arguments, started without a shell; the first line it prints.
    Command(Vec<String>),
    /// The first line of a file that only its owner may read.
    File(std::path::PathBuf),
    /// The environment (`WIDERSPRUCH_SEAL_PASSWORD`), else no password, else somebody is asked.
    Ask,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_counts_without_its_end() {
        for bytes in ["geheim", "geheim\n", "geheim\r\nand more\n"] {
            assert_eq!(Password::first_line(bytes.into()).unwrap().utf8(), b"geheim");
        }
        assert!(Password::first_line(vec![0xff]).is_none());
        assert!(Password::first_line(Vec::new()).unwrap().is_empty());
    }

    #[test]
    fn pkcs_12_gets_utf_16_with_a_zero() {
        assert_eq!(**Password::new("ä".into()).bmp(), [0, 0xe4, 0, 0]);
    }
}

//! Keys that sign files of facts.
//!
//! In: the text of a key file, as this program or OpenSSL writes it: PEM with SubjectPublicKeyInfo or PKCS#8 of Ed25519 (RFC 8410). Out:
//! [`PublicKey`] and [`SecretKey`]. A secret key is wiped after use and shown to nobody.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SecureRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use zeroize::Zeroizing;

use crate::digest::ShortHash;
use crate::problem::{Code, Problem};

/// DER up to the 32 bytes of a public key.
const PUBLIC: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/// DER up to the 32 bytes of a secret one.
const SECRET: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// A key that signatures are checked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Reads a key file.
    ///
    /// # Errors
    /// There is no public key of Ed25519 in it, or a secret one, which nobody should pass on.
    pub fn read(text: &str) -> Result<PublicKey, Problem> {
        if text.contains(&begin("PRIVATE KEY")) {
            return Err(Code::DataSecretKeyGiven {}.error());
        }
        let der = of_pem(text, "PUBLIC KEY");
        let key = der.as_ref().and_then(|der| der.strip_prefix(&PUBLIC)?.try_into().ok());
        key.map(PublicKey).ok_or_else(|| Code::DataNotAKey {}.error())
    }

    /// The key in one word.
    pub fn from_word(word: &str) -> Option<PublicKey> {
        STANDARD.decode(word).ok()?.try_into().ok().map(PublicKey)
    }

    /// As one word.
    pub fn word(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// As a file.
    pub fn pem(&self) -> String {
        to_pem("PUBLIC KEY", &[&PUBLIC[..], &self.0].concat())
    }

    /// What people compare: half of the SHA-256 of the key as a file has it (`openssl pkey -pubin -outform DER | sha256sum`), in groups of four.
    pub fn fingerprint(&self) -> String {
        self.figures().grouped()
    }

    /// The same as a hash.
    pub fn figures(&self) -> ShortHash {
        ShortHash::of(&[&PUBLIC[..], &self.0].concat())
    }

    /// Whether a signature of these bytes is of this key.
    pub fn signed(&self, bytes: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(bytes, signature).is_ok()
    }
}

/// A key that signs.
pub struct SecretKey {
    seed: Zeroizing<[u8; 32]>,
    pair: Ed25519KeyPair,
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretKey").field("public", &self.public()).finish_non_exhaustive()
    }
}

impl SecretKey {
    /// A new one.
    ///
    /// # Errors
    /// The system has no chance to give.
    pub fn generate() -> Result<SecretKey, Problem> {
        let mut seed = Zeroizing::new([0; 32]);
        ring::rand::SystemRandom::new().fill(&mut seed[..]).map_err(|_| Code::DataNoChance {}.error())?;
        SecretKey::of(seed).ok_or_else(|| Code::DataNoChance {}.error())
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// There is no secret key of Ed25519 in it.
    pub fn read(text: &str) -> Result<SecretKey, Problem> {
        let der = of_pem(text, "PRIVATE KEY");
        let seed = der.as_ref().and_then(|der| der.strip_prefix(&SECRET)?.try_into().ok());
        seed.and_then(|seed| SecretKey::of(Zeroizing::new(seed))).ok_or_else(|| Code::DataNotASecretKey {}.error())
    }

    fn of(seed: Zeroizing<[u8; 32]>) -> Option<SecretKey> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed[..]).ok()?;
        Some(SecretKey { seed, pair })
    }

    /// As a file, which nobody else may read.
    pub fn pem(&self) -> Zeroizing<String> {
        let der = Zeroizing::new([&SECRET[..], &self.seed[..]].concat());
        Zeroizing::new(to_pem("PRIVATE KEY", &der))
    }

    /// The key that its signatures are checked with.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.pair.public_key().as_ref().try_into().unwrap_or([0; 32]))
    }

    /// A signature of these bytes.
    pub fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        self.pair.sign(bytes).as_ref().to_vec()
    }
}

fn begin(label: &str) -> String {
    format!("-----BEGIN {label}-----")
}

fn end(label: &str) -> String {
    format!("-----END {label}-----")
}

fn to_pem(label: &str, der: &[u8]) -> String {
    // Both kinds of keys are shorter than a line of 64 signs.
    format!("{}\n{}\n{}\n", begin(label), STANDARD.encode(der), end(label))
}

/// The one block of this label.
fn of_pem(text: &str, label: &str) -> Option<Zeroizing<Vec<u8>>> {
    let inner = text.split_once(&begin(label))?.1.split_once(&end(label))?.0;
    let word: Zeroizing<String> = Zeroizing::new(inner.split_ascii_whitespace().collect());
    STANDARD.decode(word.as_bytes()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test 1 of RFC 8032, section 7.1.
    #[test]
    fn the_first_vector_of_the_standard_is_signed_as_it_says() {
        let hex = |text: &str| -> Vec<u8> {
            (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
        };
        let seed: [u8; 32] =
            hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").try_into().unwrap();
        let key = SecretKey::of(Zeroizing::new(seed)).unwrap();
        let public = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assert_eq!(key.public().0.to_vec(), public);
        let signature = hex(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        );
        assert_eq!(key.sign(b""), signature);
        assert!(key.public().signed(b"", &signature) && !key.public().signed(b"x", &signature));
    }

    #[test]
    fn keys_are_read_as_they_were_written_and_no_other_file_is() {
        let key = SecretKey::generate().unwrap();
        assert_eq!(SecretKey::read(&key.pem()).unwrap().public(), key.public());
        assert_eq!(PublicKey::read(&key.public().pem()).unwrap(), key.public());
        assert_eq!(PublicKey::from_word(&key.public().word()), Some(key.public()));
        for wrong in ["", "x", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"] {
            assert_eq!(PublicKey::read(wrong).unwrap_err().code.as_str(), "data::key-file", "{wrong}");
            assert_eq!(SecretKey::read(wrong).unwrap_err().code.as_str(), "data::key-file", "{wrong}");
        }
        assert!(PublicKey::read(&key.pem()).is_err(), "a secret key is no public one");
        assert!(SecretKey::read(&key.public().pem()).is_err());
    }

    /// `openssl genpkey -algorithm ed25519`, and its public key by `openssl pkey -pubout`.
    #[test]
    fn keys_of_openssl_are_keys() {
        let secret = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIIn3pcOhlLEXnoLW+mmCoVmBut5NMsVAfJtd3WojrICS\n-----END PRIVATE KEY-----\n";
        let public = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA2SEqnm3aoQQGTdoOXkGQSCD2SZyjy+/5MjF9iLC4mhw=\n-----END PUBLIC KEY-----\n";
        assert_eq!(SecretKey::read(secret).unwrap().public(), PublicKey::read(public).unwrap());
    }

    #[test]
    fn a_secret_key_is_not_shown() {
        let key = SecretKey::generate().unwrap();
        let secret = STANDARD.encode(&key.seed[..]);
        let shown = format!("{key:?}");
        assert!(shown.contains("public") && !shown.contains(&secret) && !shown.contains("seed"), "{shown}");
    }
}

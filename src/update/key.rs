//! Keys that sign files of facts.
//!
//! In: the text of a key file, as this program or OpenSSL writes it: PEM (RFC 7468) with SubjectPublicKeyInfo or PKCS#8 of Ed25519 (RFC 8410), the latter with
//! its public key (RFC 5958) or without. Out: [`PublicKey`] and [`SecretKey`]. A secret key is wiped after use and shown to nobody.

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

/// What ring says of a secret key beside a public one that is not its own.
const UNLIKE: &str = "InconsistentComponents";

/// A key that signatures are checked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Reads a key file.
    ///
    /// # Errors
    /// There is no public key of Ed25519 in it, or a secret one, which nobody should pass on.
    pub fn read(text: &str) -> Result<PublicKey, Problem> {
        if text.contains("PRIVATE KEY-----") {
            return Err(Code::DataSecretKeyGiven {}.error());
        }
        if text.trim_start().starts_with("ssh-") {
            return Err(Code::DataKeyOfSsh {}.error());
        }
        let der = of_pem(text, "PUBLIC KEY")?;
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
    /// As PKCS#8.
    der: Zeroizing<Vec<u8>>,
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
        SecretKey::of(Zeroizing::new([&SECRET[..], &seed[..]].concat()))
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// There is no secret key of Ed25519 in it, more than one, or one whose public key is another's.
    pub fn read(text: &str) -> Result<SecretKey, Problem> {
        if text.contains("-----BEGIN OPENSSH ") {
            return Err(Code::DataKeyOfSsh {}.error());
        }
        of_pem(text, "PRIVATE KEY")?.map_or_else(|| Err(Code::DataNotASecretKey {}.error()), SecretKey::of)
    }

    /// A key from its DER. Without the public key nothing is there to be compared; the secret one says all.
    fn of(der: Zeroizing<Vec<u8>>) -> Result<SecretKey, Problem> {
        let why = |refused: ring::error::KeyRejected| match refused.to_string().as_str() {
            UNLIKE => Code::DataKeyUnlike {}.error(),
            _ => Code::DataNotASecretKey {}.error(),
        };
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der).map_err(why)?;
        Ok(SecretKey { der, pair })
    }

    /// As a file, which nobody else may read.
    pub fn pem(&self) -> Zeroizing<String> {
        Zeroizing::new(to_pem("PRIVATE KEY", &self.der))
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
    let word = Zeroizing::new(STANDARD.encode(der));
    let mut pem = begin(label);
    // In lines of 64 signs (RFC 7468, section 2).
    for line in word.as_bytes().chunks(64) {
        pem.push('\n');
        pem.extend(line.iter().map(|sign| char::from(*sign)));
    }
    pem + "\n" + &end(label) + "\n"
}

/// The one block of this label; none where there is none that can be read.
fn of_pem(text: &str, label: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Problem> {
    let Some((_, rest)) = text.split_once(&begin(label)) else { return Ok(None) };
    if rest.contains(&begin(label)) {
        return Err(Code::DataTwoKeys {}.error());
    }
    let Some((inner, _)) = rest.split_once(&end(label)) else { return Ok(None) };
    let word: Zeroizing<String> = Zeroizing::new(inner.split_ascii_whitespace().collect());
    Ok(STANDARD.decode(word.as_bytes()).ok().map(Zeroizing::new))
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
        let seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let key = SecretKey::of(Zeroizing::new([&SECRET[..], &seed].concat())).unwrap();
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

    /// The second example of RFC 8410, section 10.3: PKCS#8 of version 2, with an attribute and the public key of 10.1.
    const WITH_PUBLIC: &str = "-----BEGIN PRIVATE KEY-----\n\
        MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n\
        oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB\n\
        Z9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PRIVATE KEY-----\n";

    #[test]
    fn a_secret_key_may_bring_its_public_one_and_no_other() {
        let public = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";
        let key = SecretKey::read(WITH_PUBLIC).unwrap();
        assert_eq!(key.public(), PublicKey::read(public).unwrap());
        assert_eq!(*key.pem(), WITH_PUBLIC, "written as it was read");
        // The last letter before the equals sign has bits of the public key.
        let wrong = SecretKey::read(&WITH_PUBLIC.replace("xZuE=", "xZuI=")).unwrap_err();
        assert!(matches!(wrong.code, Code::DataKeyUnlike {}), "{wrong:?}");
        let cut = SecretKey::read(&WITH_PUBLIC.replace("MHICAQEw", "MHICAQIw")).unwrap_err();
        assert!(matches!(cut.code, Code::DataNotASecretKey {}), "version 3: {cut:?}");
    }

    #[test]
    fn a_file_of_two_keys_and_one_of_ssh_are_told_apart() {
        let (one, two) = (SecretKey::generate().unwrap(), SecretKey::generate().unwrap());
        let secret = SecretKey::read(&format!("{}{}", *one.pem(), *two.pem())).unwrap_err();
        let public = PublicKey::read(&format!("{}{}", one.public().pem(), two.public().pem())).unwrap_err();
        assert!([&secret, &public].iter().all(|problem| matches!(problem.code, Code::DataTwoKeys {})), "{secret:?}");
        // One of each is one key.
        let both = format!("{}{}", *one.pem(), one.public().pem());
        assert_eq!(SecretKey::read(&both).unwrap().public(), one.public());
        let ssh = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----\n";
        assert!(matches!(SecretKey::read(ssh).unwrap_err().code, Code::DataKeyOfSsh {}));
        assert!(matches!(PublicKey::read(ssh).unwrap_err().code, Code::DataSecretKeyGiven {}));
        let public = PublicKey::read("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA== me\n").unwrap_err();
        assert!(matches!(public.code, Code::DataKeyOfSsh {}));
    }

    #[test]
    fn a_secret_key_is_not_shown() {
        let key = SecretKey::generate().unwrap();
        let secret = STANDARD.encode(&key.der[SECRET.len()..]);
        let shown = format!("{key:?}");
        assert!(shown.contains("public") && !shown.contains(&secret) && !shown.contains("der"), "{shown}");
    }
}

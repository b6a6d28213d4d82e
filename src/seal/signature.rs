//! Which signatures are known, and whether one is right.
//!
//! In: a public key, the AlgorithmIdentifier of a signature (RFC 4055, 5758, 8410), what was signed. Out: [`Scheme`]: how weak it is, and whether the
//! signature is right. ring checks what it knows; `rsa` and `curve` the rest.

use ring::signature::{self as ring_signature, UnparsedPublicKey, VerificationAlgorithm};

use super::certificate::PublicKey;
use super::curve;
use super::der::{Malformed, Reader, Result, tag};
use super::digest::Hash;
use super::oid;
use super::rsa;
use crate::words::Say;

/// RSA keys below this many bits tell nothing any more.
const SHORTEST_RSA: u64 = 2048;

/// What was signed.
pub enum Message<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// What this digests.
    Digested(&'a dyn Fn(Hash) -> Vec<u8>),
}

/// How a signature is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme<'a> {
    kind: Kind<'a>,
    hash: Hash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Pkcs1(&'a [u8]),
    Pss { key: &'a [u8], mask: Hash, salt: usize },
    Ecdsa { curve: &'a [u8], point: &'a [u8] },
    Ed25519(&'a [u8]),
}

impl<'a> Scheme<'a> {
    /// The scheme of a key and an AlgorithmIdentifier, opened; `digest` is what the signer digests with, for identifiers that do not say.
    ///
    /// # Errors
    /// It is not known, or key and identifier do not go together.
    pub fn read(key: PublicKey<'a>, mut algorithm: Reader<'_>, digest: Option<Hash>) -> Result<Self> {
        let id = algorithm.oid()?;
        let (kind, hash) = match (key, id) {
            (PublicKey::Rsa(key), oid::RSA) => (Kind::Pkcs1(key), digest.ok_or(Malformed)?),
            (PublicKey::Rsa(key), oid::RSA_SHA1) => (Kind::Pkcs1(key), Hash::Sha1),
            (PublicKey::Rsa(key), oid::RSA_SHA256) => (Kind::Pkcs1(key), Hash::Sha256),
            (PublicKey::Rsa(key), oid::RSA_SHA384) => (Kind::Pkcs1(key), Hash::Sha384),
            (PublicKey::Rsa(key), oid::RSA_SHA512) => (Kind::Pkcs1(key), Hash::Sha512),
            (PublicKey::Rsa(key) | PublicKey::RsaPss(key), oid::RSA_PSS) => {
                let (hash, mask, salt) = pss(algorithm)?;
                (Kind::Pss { key, mask, salt }, hash)
            }
            (PublicKey::Curve(curve, point), id) if curve::is_known(curve) => {
                let hash = match id {
                    oid::EC => digest.ok_or(Malformed)?,
                    oid::ECDSA_SHA1 => Hash::Sha1,
                    oid::ECDSA_SHA256 => Hash::Sha256,
                    oid::ECDSA_SHA384 => Hash::Sha384,
                    oid::ECDSA_SHA512 => Hash::Sha512,
                    _ => return Err(Malformed),
                };
                (Kind::Ecdsa { curve, point }, hash)
            }
            (PublicKey::Ed25519(key), oid::ED25519) => (Kind::Ed25519(key), Hash::Sha512),
            _ => return Err(Malformed),
        };
        Ok(Scheme { kind, hash })
    }

    /// Why a right signature tells nothing, if it does not: others can make one.
    pub fn weakness(&self) -> Option<Say> {
        if self.hash == Hash::Sha1 {
            return Some(Say::SealSha1 {});
        }
        match self.kind {
            Kind::Pkcs1(key) | Kind::Pss { key, .. } => {
                let bits = rsa::bits(key).unwrap_or(0);
                (bits < SHORTEST_RSA).then(|| Say::SealShortKey { bits: bits.into() })
            }
            _ => None,
        }
    }

    /// Whether a signature is right; none when this cannot be found out.
    pub fn verify(&self, message: &Message<'_>, signature: &[u8]) -> Option<bool> {
        if let (Message::Bytes(bytes), Some((algorithm, key))) = (message, self.of_ring()) {
            return Some(UnparsedPublicKey::new(algorithm, key).verify(bytes, signature).is_ok());
        }
        let digest = match message {
            Message::Bytes(bytes) => self.hash.of(&[bytes]),
            Message::Digested(digest) => digest(self.hash),
        };
        match self.kind {
            Kind::Pkcs1(key) => Some(rsa::verify_pkcs1(key, self.hash, &digest, signature)),
            Kind::Pss { key, mask, salt } => Some(rsa::verify_pss(key, self.hash, mask, salt, &digest, signature)),
            Kind::Ecdsa { curve, point } => Some(curve::verify(curve, point, &digest, signature)),
            // It digests twice, so the digest alone is not enough.
            Kind::Ed25519(_) => None,
        }
    }

    fn of_ring(&self) -> Option<(&'static dyn VerificationAlgorithm, &'a [u8])> {
        let algorithm: &'static dyn VerificationAlgorithm = match (self.kind, self.hash) {
            (Kind::Pkcs1(key), _) if rsa::bits(key).is_none_or(|bits| bits < SHORTEST_RSA) => return None,
            (Kind::Pkcs1(_), Hash::Sha256) => &ring_signature::RSA_PKCS1_2048_8192_SHA256,
            (Kind::Pkcs1(_), Hash::Sha384) => &ring_signature::RSA_PKCS1_2048_8192_SHA384,
            (Kind::Pkcs1(_), Hash::Sha512) => &ring_signature::RSA_PKCS1_2048_8192_SHA512,
            (Kind::Ecdsa { curve: oid::P256, .. }, Hash::Sha256) => &ring_signature::ECDSA_P256_SHA256_ASN1,
            (Kind::Ecdsa { curve: oid::P256, .. }, Hash::Sha384) => &ring_signature::ECDSA_P256_SHA384_ASN1,
            (Kind::Ecdsa { curve: oid::P384, .. }, Hash::Sha256) => &ring_signature::ECDSA_P384_SHA256_ASN1,
            (Kind::Ecdsa { curve: oid::P384, .. }, Hash::Sha384) => &ring_signature::ECDSA_P384_SHA384_ASN1,
            (Kind::Ed25519(_), _) => &ring_signature::ED25519,
            _ => return None,
        };
        match self.kind {
            Kind::Pkcs1(key) | Kind::Ed25519(key) | Kind::Ecdsa { point: key, .. } => Some((algorithm, key)),
            Kind::Pss { .. } => None,
        }
    }
}

/// Digest, digest of the mask and length of the salt of RSASSA-PSS (RFC 4055, 3.1), with their defaults.
fn pss(mut algorithm: Reader<'_>) -> Result<(Hash, Hash, usize)> {
    let mut parameters = algorithm.sequence()?;
    let hash = match parameters.optional(tag::constructed(0))? {
        Some(hash) => Hash::read(&mut hash.inside())?,
        None => Hash::Sha1,
    };
    let mask = match parameters.optional(tag::constructed(1))? {
        Some(mask) => {
            let mut mask = mask.inside().sequence()?;
            if mask.oid()? != oid::MGF1 {
                return Err(Malformed);
            }
            Hash::read(&mut mask)?
        }
        None => Hash::Sha1,
    };
    let salt = match parameters.optional(tag::constructed(2))? {
        Some(salt) => usize::try_from(salt.inside().one(tag::INTEGER)?.number()?).map_err(|_| Malformed)?,
        None => 20,
    };
    if salt > 1024 {
        return Err(Malformed);
    }
    Ok((hash, mask, salt))
}

//! Private keys.
//!
//! In: PKCS#8 (RFC 5958) and the certificate it should belong to. Out: [`SigningKey`], which signs; RSA of 2048 to
//! 4096 bits by PKCS#1 v1.5 with SHA-256, and ECDSA on P-256 with SHA-256 and on P-384 with SHA-384, all by ring.

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm,
    RSA_PKCS1_SHA256, RsaKeyPair,
};
use zeroize::Zeroizing;

use super::certificate::{Certificate, PublicKey, public_key, rsa_parts};
use super::der::{self, Malformed, tag};
use super::digest::Hash;
use super::oid;

/// A key that signs.
pub struct SigningKey {
    pair: Pair,
    random: SystemRandom,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    P256(EcdsaKeyPair),
    P384(EcdsaKeyPair),
}

/// Why a key cannot be used with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// It is not the certificate's.
    Mismatch,
    /// Its kind or size is not known.
    Unsupported,
    /// It is not a key at all.
    Malformed,
}

impl From<Malformed> for KeyError {
    fn from(_: Malformed) -> Self {
        KeyError::Malformed
    }
}

impl SigningKey {
    /// The key, if it is the one the certificate is about.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn open(pkcs8: &[u8], certificate: &Certificate) -> Result<Self, KeyError> {
        let mut info = der::only(pkcs8, tag::SEQUENCE)?.inside();
        info.one(tag::INTEGER)?;
        let mut algorithm = info.sequence()?;
        let inner = info.one(tag::OCTET_STRING)?.content;
        let kind = algorithm.oid()?;
        let curve = if kind == oid::EC { algorithm.oid()? } else { &[] };
        let pair = match (kind, curve, public_key(&certificate.key)?) {
            (oid::RSA, _, PublicKey::Rsa(public)) => rsa(inner, public)?,
            (oid::EC, oid::P256, PublicKey::Curve(oid::P256, point)) => {
                Pair::P256(elliptic(&ECDSA_P256_SHA256_ASN1_SIGNING, 32, inner, point)?)
            }
            (oid::EC, oid::P384, PublicKey::Curve(oid::P384, point)) => {
                Pair::P384(elliptic(&ECDSA_P384_SHA384_ASN1_SIGNING, 48, inner, point)?)
            }
            (oid::RSA, _, _) | (oid::EC, oid::P256 | oid::P384, _) => return Err(KeyError::Mismatch),
            _ => return Err(KeyError::Unsupported),
        };
        Ok(SigningKey { pair, random: SystemRandom::new() })
    }

    /// The digest it signs.
    pub fn hash(&self) -> Hash {
        if matches!(self.pair, Pair::P384(_)) { Hash::Sha384 } else { Hash::Sha256 }
    }

    /// The AlgorithmIdentifier of its signatures.
    pub fn identifier(&self) -> Vec<u8> {
        match self.pair {
            Pair::Rsa(_) => der::sequence(&[&der::oid(oid::RSA_SHA256), &[tag::NULL, 0]]),
            Pair::P256(_) => der::sequence(&[&der::oid(oid::ECDSA_SHA256)]),
            Pair::P384(_) => der::sequence(&[&der::oid(oid::ECDSA_SHA384)]),
        }
    }

    /// The most bytes a signature can have.
    pub fn longest_signature(&self) -> usize {
        match &self.pair {
            Pair::Rsa(pair) => pair.public().modulus_len(),
            // A sequence of two numbers, each with a leading zero.
            Pair::P256(_) => 72,
            Pair::P384(_) => 104,
        }
    }

    /// Signs a message.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ring::error::Unspecified> {
        match &self.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &self.random, message, &mut signature)?;
                Ok(signature)
            }
            Pair::P256(pair) | Pair::P384(pair) => Ok(pair.sign(&self.random, message)?.as_ref().to_vec()),
        }
    }
}

fn rsa(inner: &[u8], public: &[u8]) -> Result<Pair, KeyError> {
    // The private key begins with version, modulus, exponent (RFC 8017, A.1.2).
    let mut parts = der::only(inner, tag::SEQUENCE)?.inside();
    parts.one(tag::INTEGER)?;
    let modulus = parts.one(tag::INTEGER)?.content;
    let (expected, _) = rsa_parts(public)?;
    if modulus.iter().skip_while(|b| **b == 0).ne(expected.iter()) {
        return Err(KeyError::Mismatch);
    }
    RsaKeyPair::from_der(inner).map(|pair| Pair::Rsa(Box::new(pair))).map_err(|_| KeyError::Unsupported)
}

fn elliptic(
    algorithm: &'static EcdsaSigningAlgorithm,
    length: usize,
    inner: &[u8],
    point: &[u8],
) -> Result<EcdsaKeyPair, KeyError> {
    // ECPrivateKey (RFC 5915): version, the number. The point is taken from the certificate, so that both must agree.
    let mut parts = der::only(inner, tag::SEQUENCE)?.inside();
    parts.one(tag::INTEGER)?;
    let number = parts.one(tag::OCTET_STRING)?.content;
    let mut private = Zeroizing::new(vec![0; length.saturating_sub(number.len())]);
    private.extend(number);
    EcdsaKeyPair::from_private_key_and_public_key(algorithm, &private, point, &SystemRandom::new())
        .map_err(|_| KeyError::Mismatch)
}

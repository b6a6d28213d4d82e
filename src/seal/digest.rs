//! Which digests and signatures are known.
//!
//! In: object identifiers. Out: [`enum@Hash`] and ring's algorithms. SHA-1 is known for one thing only, naming a
//! certificate in old time stamps (RFC 2634); no signature with it is ever good.

use ring::digest::{self, Context};
use ring::signature::{self, VerificationAlgorithm};

use super::certificate::PublicKey;
use super::der::{self, Malformed, Reader, Result, tag};
use super::oid;

/// A digest of the SHA-2 family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// 256 bits.
    Sha256,
    /// 384 bits.
    Sha384,
    /// 512 bits.
    Sha512,
}

impl Hash {
    /// By its object identifier; none for any other.
    pub fn from_oid(id: &[u8]) -> Option<Hash> {
        match id {
            oid::SHA256 => Some(Hash::Sha256),
            oid::SHA384 => Some(Hash::Sha384),
            oid::SHA512 => Some(Hash::Sha512),
            _ => None,
        }
    }

    /// By an AlgorithmIdentifier that comes next.
    ///
    /// # Errors
    /// Not DER, or no digest of the family.
    pub fn read(reader: &mut Reader<'_>) -> Result<Hash> {
        Hash::from_oid(reader.sequence()?.oid()?).ok_or(Malformed)
    }

    fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Hash::Sha256 => &digest::SHA256,
            Hash::Sha384 => &digest::SHA384,
            Hash::Sha512 => &digest::SHA512,
        }
    }

    /// The digest of several pieces, one after the other.
    pub fn of(self, pieces: &[&[u8]]) -> Vec<u8> {
        let mut context = Context::new(self.algorithm());
        for piece in pieces {
            context.update(piece);
        }
        context.finish().as_ref().to_vec()
    }

    /// The AlgorithmIdentifier.
    pub fn identifier(self) -> Vec<u8> {
        let id = match self {
            Hash::Sha256 => oid::SHA256,
            Hash::Sha384 => oid::SHA384,
            Hash::Sha512 => oid::SHA512,
        };
        der::sequence(&[&der::oid(id)])
    }
}

/// SHA-1, for naming certificates as old time stamps do.
pub fn sha1(bytes: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref().to_vec()
}

/// Checks a signature over `message`, made with the key and digest that the signer names.
///
/// # Errors
/// The algorithm is not known (`None`), or the signature is wrong (`Some`).
pub fn verify(
    key: PublicKey<'_>,
    hash: Hash,
    algorithm: Reader<'_>,
    message: &[u8],
    signature: &[u8],
) -> std::result::Result<(), Option<Malformed>> {
    let chosen = choose(key, hash, algorithm).ok().flatten().ok_or(None)?;
    let bytes = match key {
        PublicKey::Rsa(bytes) | PublicKey::P256(bytes) | PublicKey::P384(bytes) => bytes,
        PublicKey::Other => return Err(None),
    };
    signature::UnparsedPublicKey::new(chosen, bytes).verify(message, signature).map_err(|_| Some(Malformed))
}

fn choose(
    key: PublicKey<'_>,
    hash: Hash,
    mut algorithm: Reader<'_>,
) -> Result<Option<&'static dyn VerificationAlgorithm>> {
    let id = algorithm.oid()?;
    Ok(Some(match (key, id, hash) {
        (PublicKey::Rsa(_), oid::RSA | oid::RSA_SHA256, Hash::Sha256) => &signature::RSA_PKCS1_2048_8192_SHA256,
        (PublicKey::Rsa(_), oid::RSA | oid::RSA_SHA384, Hash::Sha384) => &signature::RSA_PKCS1_2048_8192_SHA384,
        (PublicKey::Rsa(_), oid::RSA | oid::RSA_SHA512, Hash::Sha512) => &signature::RSA_PKCS1_2048_8192_SHA512,
        (PublicKey::Rsa(_), oid::RSA_PSS, hash) if pss_hash(algorithm)? == hash => match hash {
            Hash::Sha256 => &signature::RSA_PSS_2048_8192_SHA256,
            Hash::Sha384 => &signature::RSA_PSS_2048_8192_SHA384,
            Hash::Sha512 => &signature::RSA_PSS_2048_8192_SHA512,
        },
        (PublicKey::P256(_), oid::ECDSA_SHA256, Hash::Sha256) => &signature::ECDSA_P256_SHA256_ASN1,
        (PublicKey::P256(_), oid::ECDSA_SHA384, Hash::Sha384) => &signature::ECDSA_P256_SHA384_ASN1,
        (PublicKey::P384(_), oid::ECDSA_SHA256, Hash::Sha256) => &signature::ECDSA_P384_SHA256_ASN1,
        (PublicKey::P384(_), oid::ECDSA_SHA384, Hash::Sha384) => &signature::ECDSA_P384_SHA384_ASN1,
        _ => return Ok(None),
    }))
}

/// The digest of RSASSA-PSS parameters (RFC 4055); ring checks that mask and salt go with it.
fn pss_hash(mut algorithm: Reader<'_>) -> Result<Hash> {
    let mut parameters = algorithm.sequence()?;
    Hash::read(&mut parameters.one(tag::constructed(0))?.inside())
}

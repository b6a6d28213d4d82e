//! Which digests are known.
//!
//! In: object identifiers. Out: [`enum@Hash`]. SHA-1 (FIPS 180-4) is known so that it can be called what it is, too weak: no signature
//! with it is ever good. It may name a certificate in old time stamps (RFC 2634).

use ring::digest::{self, Context};

use super::der::{self, Malformed, Reader, Result};
use super::oid;

/// A digest of the SHA-2 family, or SHA-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// 160 bits, for which two texts of the same digest can be made.
    Sha1,
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
            oid::SHA1 => Some(Hash::Sha1),
            oid::SHA256 => Some(Hash::Sha256),
            oid::SHA384 => Some(Hash::Sha384),
            oid::SHA512 => Some(Hash::Sha512),
            _ => None,
        }
    }

    /// By an AlgorithmIdentifier that comes next.
    ///
    /// # Errors
    /// Not DER, or a digest that is not known.
    pub fn read(reader: &mut Reader<'_>) -> Result<Hash> {
        Hash::from_oid(reader.sequence()?.oid()?).ok_or(Malformed)
    }

    fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
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
            Hash::Sha1 => oid::SHA1,
            Hash::Sha256 => oid::SHA256,
            Hash::Sha384 => oid::SHA384,
            Hash::Sha512 => oid::SHA512,
        };
        der::sequence(&[&der::oid(id)])
    }
}

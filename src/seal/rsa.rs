//! RSA where ring does not check it: short keys, SHA-1, PSS with any salt (RFC 8017, 8.1.2 and 8.2.2).
//!
//! In: a public key, a digest, a signature. Out: whether the signature is right. Only public numbers are used, so how long it takes tells
//! nobody anything.

use num_bigint::BigUint;

use super::certificate::rsa_parts;
use super::der::{self, tag};
use super::digest::Hash;

/// Keys that are computed with; longer ones only keep a reader busy.
const LONGEST: u64 = 8192;
/// Bits of the exponent; nearly all have 17.
const LONGEST_EXPONENT: u64 = 64;

/// The length of a key in bits; none if it is no key.
pub fn bits(key: &[u8]) -> Option<u64> {
    rsa_parts(key).ok().map(|(modulus, _)| BigUint::from_bytes_be(modulus).bits())
}

/// What a signature holds, once the public key is applied; as long as the modulus.
fn open(key: &[u8], signature: &[u8]) -> Option<(Vec<u8>, u64)> {
    let (modulus, exponent) = rsa_parts(key).ok()?;
    let (n, e) = (BigUint::from_bytes_be(modulus), BigUint::from_bytes_be(exponent));
    let s = BigUint::from_bytes_be(signature);
    let odd = n.bit(0) && e.bit(0) && e.bits() > 1;
    if !odd || n.bits() > LONGEST || e.bits() > LONGEST_EXPONENT || signature.len() != modulus.len() || s >= n {
        return None;
    }
    let opened = s.modpow(&e, &n).to_bytes_be();
    let mut message = vec![0; modulus.len().checked_sub(opened.len())?];
    message.extend(opened);
    Some((message, n.bits()))
}

/// RSASSA-PKCS1-v1_5. The whole message is made and compared, so there is nothing in it to misread.
pub fn verify_pkcs1(key: &[u8], hash: Hash, digest: &[u8], signature: &[u8]) -> bool {
    let Some((message, _)) = open(key, signature) else { return false };
    let octets = der::element(tag::OCTET_STRING, &[digest]);
    let with_null = der::only(&hash.identifier(), tag::SEQUENCE)
        .map(|id| der::sequence(&[&der::sequence(&[id.content, &[tag::NULL, 0]]), &octets]));
    // Parameters absent instead of null are allowed as well (A.2.4).
    let without = der::sequence(&[&hash.identifier(), &octets]);
    with_null.into_iter().chain([without]).any(|info| {
        let Some(padding) = message.len().checked_sub(info.len() + 3).filter(|padding| *padding >= 8) else {
            return false;
        };
        message == [&[0, 1], vec![0xff; padding].as_slice(), &[0], &info].concat()
    })
}

/// RSASSA-PSS with digests for message and mask, and the length of the salt.
pub fn verify_pss(key: &[u8], hash: Hash, mask: Hash, salt: usize, digest: &[u8], signature: &[u8]) -> bool {
    let Some((message, bits)) = open(key, signature) else { return false };
    // One bit less than the modulus; a byte less, where that fills bytes exactly.
    let length = (bits - 1).div_ceil(8) as usize;
    let (lead, message) = message.split_at(message.len() - length);
    let Some(rest) = length.checked_sub(digest.len() + salt + 2) else { return false };
    let (Some((0xbc, message)), true) = (message.split_last(), lead.iter().all(|b| *b == 0)) else { return false };
    let (masked, h) = message.split_at(length - digest.len() - 1);
    let unused = 8 * length as u64 - (bits - 1);
    let keep = 0xff_u8 >> unused;
    if masked[0] & !keep != 0 {
        return false;
    }
    let mut block: Vec<u8> = masked.iter().zip(mgf1(mask, h, masked.len())).map(|(a, b)| a ^ b).collect();
    block[0] &= keep;
    let (padding, salted) = block.split_at(rest + 1);
    let padded = padding[..rest].iter().all(|b| *b == 0) && padding[rest] == 1;
    padded && hash.of(&[&[0; 8], digest, salted]) == h
}

/// The mask generation function of B.2.1.
fn mgf1(hash: Hash, seed: &[u8], length: usize) -> Vec<u8> {
    let mut mask = Vec::new();
    let mut counter = 0_u32;
    while mask.len() < length {
        mask.extend(hash.of(&[seed, &counter.to_be_bytes()]));
        counter += 1;
    }
    mask.truncate(length);
    mask
}

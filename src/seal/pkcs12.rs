//! PKCS#12 files (RFC 7292).
//!
//! In: a file and its password. Out: the keys (PKCS#8) and certificates in it. Read are the files of today: checked
//! by a MAC with SHA-1 or SHA-2, encrypted by PBES2 with AES (RFC 8018), as `openssl pkcs12 -export` of OpenSSL 3
//! writes them. The older RC2 and triple DES are not read; the error says how to convert such a file.

use std::num::NonZeroU32;

use aes::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::Pkcs7};
use ring::{digest, hmac, pbkdf2};
use zeroize::Zeroizing;

use super::der::{self, Malformed, Reader, tag};
use super::oid;
use crate::secret::Password;

/// More rounds of hashing than any program asks for; a file that wants more wants to keep us busy.
const MOST_ROUNDS: u64 = 10_000_000;

/// Why a file gives no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pkcs12Error {
    /// It is no PKCS#12 file.
    NoPkcs12,
    /// The password is wrong, or the file damaged: the two cannot be told apart.
    Password,
    /// It is encrypted as files were before 2020, by RC2 or triple DES.
    Old,
    /// It uses something else that is not known.
    Unknown,
}

impl From<Malformed> for Pkcs12Error {
    fn from(_: Malformed) -> Self {
        Pkcs12Error::NoPkcs12
    }
}

/// What a file holds.
#[derive(Default)]
pub struct Bags {
    /// Keys, as DER of PrivateKeyInfo.
    pub keys: Vec<Zeroizing<Vec<u8>>>,
    /// Certificates, as DER.
    pub certificates: Vec<Vec<u8>>,
}

/// Opens a file.
///
/// # Errors
/// See [`Pkcs12Error`].
pub fn open(file: &[u8], password: &Password) -> Result<Bags, Pkcs12Error> {
    // BER with indefinite lengths, as some programs export: openssl writes it anew as DER.
    if file.starts_with(&[tag::SEQUENCE, 0x80]) {
        return Err(Pkcs12Error::Unknown);
    }
    let mut outer = der::only(file, tag::SEQUENCE)?.inside();
    if outer.one(tag::INTEGER)?.number()? != 3 {
        return Err(Pkcs12Error::NoPkcs12);
    }
    let mut content = outer.sequence()?;
    if content.oid()? != oid::DATA {
        return Err(Pkcs12Error::Unknown);
    }
    let safes = content.one(tag::constructed(0))?.inside().one(tag::OCTET_STRING)?.content;
    if let Some(mac) = outer.optional(tag::SEQUENCE)? {
        check_mac(mac.inside(), safes, password)?;
    }
    let mut bags = Bags::default();
    for safe in der::only(safes, tag::SEQUENCE)?.inside().all()? {
        let mut safe = safe.expect(tag::SEQUENCE)?.inside();
        let kind = safe.oid()?;
        let mut content = safe.one(tag::constructed(0))?.inside();
        match kind {
            oid::DATA => bags.read(content.one(tag::OCTET_STRING)?.content, password)?,
            oid::ENCRYPTED_DATA => {
                let mut data = content.sequence()?;
                data.one(tag::INTEGER)?;
                let mut encrypted = data.sequence()?;
                encrypted.oid()?;
                let algorithm = encrypted.sequence()?;
                let plain = decrypt(algorithm, encrypted.one(tag::primitive(0))?.content, password)?;
                // A wrong password can leave good padding by chance, one time in 256.
                bags.read(&plain, password)
                    .map_err(|f| if f == Pkcs12Error::NoPkcs12 { Pkcs12Error::Password } else { f })?;
            }
            _ => return Err(Pkcs12Error::Unknown),
        }
    }
    Ok(bags)
}

impl Bags {
    fn read(&mut self, contents: &[u8], password: &Password) -> Result<(), Pkcs12Error> {
        for bag in der::only(contents, tag::SEQUENCE)?.inside().all()? {
            let mut bag = bag.expect(tag::SEQUENCE)?.inside();
            let kind = bag.oid()?;
            let value = bag.one(tag::constructed(0))?;
            match kind {
                oid::KEY_BAG => self.keys.push(Zeroizing::new(value.content.to_vec())),
                oid::SHROUDED_KEY_BAG => {
                    let mut info = value.inside().sequence()?;
                    let algorithm = info.sequence()?;
                    self.keys.push(decrypt(algorithm, info.one(tag::OCTET_STRING)?.content, password)?);
                }
                oid::CERTIFICATE_BAG => {
                    let mut certificate = value.inside().sequence()?;
                    if certificate.oid()? == oid::X509_CERTIFICATE {
                        let mut inside = certificate.one(tag::constructed(0))?.inside();
                        self.certificates.push(inside.one(tag::OCTET_STRING)?.content.to_vec());
                    }
                }
                // Revocation lists and secrets of other programs.
                _ => {}
            }
        }
        Ok(())
    }
}

fn rounds(number: u64) -> Result<NonZeroU32, Pkcs12Error> {
    let number = u32::try_from(number).ok().filter(|n| u64::from(*n) <= MOST_ROUNDS);
    number.and_then(NonZeroU32::new).ok_or(Pkcs12Error::Unknown)
}

fn decrypt(mut algorithm: Reader<'_>, data: &[u8], password: &Password) -> Result<Zeroizing<Vec<u8>>, Pkcs12Error> {
    let id = algorithm.oid()?;
    if id != oid::PBES2 {
        return Err(if id.starts_with(oid::OLD_ENCRYPTIONS) { Pkcs12Error::Old } else { Pkcs12Error::Unknown });
    }
    let mut parameters = algorithm.sequence()?;
    let mut derivation = parameters.sequence()?;
    let mut cipher = parameters.sequence()?;
    if derivation.oid()? != oid::PBKDF2 {
        return Err(Pkcs12Error::Unknown);
    }
    let mut derivation = derivation.sequence()?;
    let salt = derivation.one(tag::OCTET_STRING)?.content;
    let rounds = rounds(derivation.one(tag::INTEGER)?.number()?)?;
    derivation.optional(tag::INTEGER)?;
    // Without a name it is HMAC with SHA-1 (RFC 8018, A.2).
    let function = match derivation.optional(tag::SEQUENCE)? {
        Some(function) => function.inside().oid()?,
        None => oid::HMAC_SHA1,
    };
    let function = match function {
        oid::HMAC_SHA1 => pbkdf2::PBKDF2_HMAC_SHA1,
        oid::HMAC_SHA256 => pbkdf2::PBKDF2_HMAC_SHA256,
        oid::HMAC_SHA384 => pbkdf2::PBKDF2_HMAC_SHA384,
        oid::HMAC_SHA512 => pbkdf2::PBKDF2_HMAC_SHA512,
        _ => return Err(Pkcs12Error::Unknown),
    };
    let name = cipher.oid()?;
    let start = cipher.one(tag::OCTET_STRING)?.content;
    let length = match name {
        oid::AES128_CBC => 16,
        oid::AES192_CBC => 24,
        oid::AES256_CBC => 32,
        _ => return Err(Pkcs12Error::Unknown),
    };
    let mut key = Zeroizing::new(vec![0; length]);
    pbkdf2::derive(function, rounds, salt, password.reveal().as_bytes(), &mut key);
    let mut plain = Zeroizing::new(data.to_vec());
    let length = match length {
        16 => unpadded::<cbc::Decryptor<aes::Aes128>>(&key, start, &mut plain),
        24 => unpadded::<cbc::Decryptor<aes::Aes192>>(&key, start, &mut plain),
        _ => unpadded::<cbc::Decryptor<aes::Aes256>>(&key, start, &mut plain),
    };
    plain.truncate(length.ok_or(Pkcs12Error::Password)?);
    Ok(plain)
}

/// Decrypts in place; the length without padding.
fn unpadded<C: BlockModeDecrypt + KeyIvInit>(key: &[u8], start: &[u8], data: &mut [u8]) -> Option<usize> {
    let cipher = C::new_from_slices(key, start).ok()?;
    cipher.decrypt_padded::<Pkcs7>(data).ok().map(<[u8]>::len)
}

fn check_mac(mut mac: Reader<'_>, safes: &[u8], password: &Password) -> Result<(), Pkcs12Error> {
    let mut info = mac.sequence()?;
    let hash = info.sequence()?.oid()?;
    let expected = info.one(tag::OCTET_STRING)?.content;
    let salt = mac.one(tag::OCTET_STRING)?.content;
    let rounds = match mac.optional(tag::INTEGER)? {
        Some(number) => rounds(number.number()?)?.get(),
        None => 1,
    };
    let (hash, code) = match hash {
        oid::SHA1 => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
        oid::SHA256 => (&digest::SHA256, hmac::HMAC_SHA256),
        oid::SHA384 => (&digest::SHA384, hmac::HMAC_SHA384),
        oid::SHA512 => (&digest::SHA512, hmac::HMAC_SHA512),
        _ => return Err(Pkcs12Error::Unknown),
    };
    let fits = |password: &[u8]| {
        let key = mac_key(hash, password, salt, rounds);
        hmac::verify(&hmac::Key::new(code, &key), safes, expected).is_ok()
    };
    // No password is written in two ways: as an empty text, with its zero, and as nothing at all.
    if fits(&bmp(password)) || (password.is_empty() && fits(&[])) { Ok(()) } else { Err(Pkcs12Error::Password) }
}

/// The derivation of RFC 7292, B.2, for a MAC key (purpose 3).
fn mac_key(hash: &'static digest::Algorithm, password: &[u8], salt: &[u8], rounds: u32) -> Zeroizing<Vec<u8>> {
    let block = hash.block_len();
    let filled = |bytes: &[u8]| -> Vec<u8> {
        let length = bytes.len().div_ceil(block) * block;
        bytes.iter().copied().cycle().take(length).collect()
    };
    let mut context = digest::Context::new(hash);
    context.update(&vec![3; block]);
    context.update(&filled(salt));
    context.update(&Zeroizing::new(filled(password)));
    let mut key = Zeroizing::new(context.finish().as_ref().to_vec());
    for _ in 1..rounds {
        key = Zeroizing::new(digest::digest(hash, &key).as_ref().to_vec());
    }
    // A key as long as the digest needs no second block.
    key
}
/// A password as the check of a PKCS#12 file wants it (RFC 7292, B.1): UTF-16 with a zero at its end.
fn bmp(password: &Password) -> Zeroizing<Vec<u8>> {
    let text = password.reveal();
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() * 2 + 2));
    for unit in text.encode_utf16().chain([0]) {
        bytes.extend(unit.to_be_bytes());
    }
    bytes
}

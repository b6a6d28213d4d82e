//! Mail that only the recipient can read, RFC 3156 and RFC 9580.
//!
//! In: the parts of a mail, and a key the user has put into the configuration with its whole fingerprint. Out: a message whose
//! text and letter are encrypted; sender, recipient and subject stay readable, which is why the subject names no reason.
//! A key is never fetched. One that is expired, revoked, without a key for encryption, or not the one of the fingerprint,
//! stops the mail: it is not sent in the clear instead.

use chrono::{DateTime, Utc};
use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};
use lettre::message::{Body, MultiPart, SinglePart};
use pgp::composed::{Deserializable, MessageBuilder, SignedPublicKey, SignedPublicSubKey};
use pgp::crypto::sym::SymmetricKeyAlgorithm;
use pgp::packet::{Signature, SignatureType};
use pgp::types::{KeyDetails, Tag};
use rand::rngs::OsRng;

use super::message::{self, Message, Parts, boundary};
use super::prepare::not_built;
use crate::digest::sha256;
use crate::file;
use crate::problem::{Code, Problem};
use crate::smtp::settings::RecipientKey;
use crate::words::{Arg, Say};

fn wrong(key: &RecipientKey, why: impl Into<Arg>, advice: Say) -> Problem {
    let (address, why) = ((&key.address).into(), why.into());
    let code = Code::MailOpenpgpKey { address, why, advice: advice.into() };
    code.error().file(key.file.display().to_string())
}

/// Makes an encrypted message.
///
/// # Errors
/// The key cannot be used, or the message is too large.
pub fn build(parts: &Parts<'_>, key: &RecipientKey, now: DateTime<Utc>) -> Result<Message, Problem> {
    let certificate = read(key)?;
    let subkey = usable(&certificate, key, now)?;
    let letter = sha256(parts.pdf);
    let plain = message::content(parts, &letter).map_err(not_built)?.formatted();
    let failed = |error: pgp::errors::Error| wrong(key, Arg::foreign(error), Say::MailKeyCheckFile {});
    let mut builder = MessageBuilder::from_bytes("", plain).seipd_v1(OsRng, SymmetricKeyAlgorithm::AES256);
    builder.encrypt_to_key(OsRng, subkey).map_err(failed)?;
    let armored = builder.to_armored_string(OsRng, Default::default()).map_err(failed)?;
    let content = wrapped(armored, &letter).map_err(not_built)?;
    message::assemble(parts, content, letter, now).map_err(not_built)
}

/// The two parts of RFC 3156 section 4.
fn wrapped(armored: String, letter: &str) -> Result<MultiPart, Arg> {
    let kind = |name: &str| ContentType::parse(name).map_err(Arg::foreign);
    let seven = |text: String| {
        let lines = text.lines().map(|line| format!("{line}\r\n")).collect::<String>();
        Body::new_with_encoding(lines, ContentTransferEncoding::SevenBit).map_err(|_| Arg::from(Say::MailNotEncoded {}))
    };
    Ok(MultiPart::encrypted("application/pgp-encrypted".to_owned())
        .boundary(boundary(letter, "encrypted"))
        .singlepart(SinglePart::builder().header(kind("application/pgp-encrypted")?).body(seven("Version: 1".into())?))
        .singlepart(
            SinglePart::builder()
                .header(kind("application/octet-stream")?)
                .header(ContentDisposition::inline_with_name("encrypted.asc"))
                .body(seven(armored)?),
        ))
}

fn read(key: &RecipientKey) -> Result<SignedPublicKey, Problem> {
    let about = |why: Arg| wrong(key, why, Say::MailKeyNameFile {});
    let bytes = file::read(&key.file, file::FileKind::PublicKey).map_err(|fault| about(fault.why()))?;
    let (certificate, _) = SignedPublicKey::from_reader_single(&bytes[..])
        .map_err(|error| about(Say::MailKeyNone { why: Arg::foreign(error) }.into()))?;
    let found = format!("{:X}", certificate.fingerprint());
    if found != key.fingerprint {
        return Err(wrong(
            key,
            Say::MailKeyFingerprint { found: found.into(), wanted: (&key.fingerprint).into() },
            Say::MailKeyCompare {},
        ));
    }
    Ok(certificate)
}

/// The newest key for encryption that is valid now.
fn usable<'c>(
    certificate: &'c SignedPublicKey,
    key: &RecipientKey,
    now: DateTime<Utc>,
) -> Result<&'c SignedPublicSubKey, Problem> {
    let primary = &certificate.primary_key;
    if !certificate.details.revocation_signatures.is_empty() {
        return Err(wrong(key, Say::MailKeyRevoked {}, Say::MailKeyGetNew {}));
    }
    // What the owner says of the key: of those that hold, the newest.
    let of_users = certificate.details.users.iter().flat_map(|user| {
        user.signatures.iter().filter(move |s| s.verify_certification(primary, Tag::UserId, &user.id).is_ok())
    });
    let direct = certificate.details.direct_signatures.iter().filter(|s| s.verify_key(primary).is_ok());
    let own =
        newest(of_users.chain(direct)).ok_or_else(|| wrong(key, Say::MailKeyUnsigned {}, Say::MailKeyGetAgain {}))?;
    if let Some(end) = expiry(primary.created_at().as_secs(), own)
        && end <= now.timestamp()
    {
        return Err(wrong(key, Say::MailKeyExpired { day: day(end) }, Say::MailKeyGetNew {}));
    }
    let mut expired = None;
    let mut best: Option<&SignedPublicSubKey> = None;
    for subkey in &certificate.public_subkeys {
        let revoked = subkey.signatures.iter().any(|s| s.typ() == Some(SignatureType::SubkeyRevocation));
        let bindings = subkey.signatures.iter().filter(|s| s.typ() == Some(SignatureType::SubkeyBinding));
        let binding = newest(bindings.filter(|s| s.verify_subkey_binding(primary, &subkey.key).is_ok()));
        let Some(binding) = binding.filter(|_| !revoked && subkey.key.algorithm().can_encrypt()) else { continue };
        let flags = binding.key_flags();
        if !(flags.encrypt_comms() || flags.encrypt_storage()) {
            continue;
        }
        let created = subkey.key.created_at().as_secs();
        match expiry(created, binding) {
            Some(end) if end <= now.timestamp() => expired = Some(end),
            _ if best.is_none_or(|known| known.key.created_at().as_secs() < created) => best = Some(subkey),
            _ => {}
        }
    }
    best.ok_or_else(|| match expired {
        Some(end) => wrong(key, Say::MailKeyPartExpired { day: day(end) }, Say::MailKeyGetNew {}),
        None => wrong(key, Say::MailKeyNoPart {}, Say::MailKeyGetAnother {}),
    })
}

fn newest<'s>(signatures: impl Iterator<Item = &'s Signature>) -> Option<&'s Signature> {
    signatures.max_by_key(|s| s.created().map(|c| c.as_secs()))
}

/// When a key ends, in seconds since 1970; none when it does not.
fn expiry(created: u32, signature: &Signature) -> Option<i64> {
    let length = signature.key_expiration_time().map(std::time::Duration::from)?.as_secs();
    (length > 0).then(|| i64::from(created) + i64::try_from(length).unwrap_or(i64::MAX / 2))
}

fn day(seconds: i64) -> Arg {
    DateTime::from_timestamp(seconds, 0).map(|time| time.date_naive()).into()
}

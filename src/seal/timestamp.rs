//! Time stamps (RFC 3161).
//!
//! In: a signature. Out: the request for a time stamp authority, and from its reply the token, which proves that the
//! signature was there at a time. A reply is believed only when it answers this request: the same digest, the same
//! number, an authority that may stamp, and a signature of it that is good.

use chrono::{DateTime, Utc};
use ring::rand::{SecureRandom, SystemRandom};

use super::certificate::{self, Certificate};
use super::der::{self, Malformed, Reader, tag};
use super::digest::Hash;
use super::oid;
use super::signed_data::{self, SignedData};
use crate::words::Say;

/// The largest reply: a token with a chain of certificates has 8 KiB.
pub const LARGEST_REPLY: usize = 256 << 10;

/// A request, and what its reply must agree with.
pub struct Request {
    /// What is sent to the authority.
    pub der: Vec<u8>,
    nonce: Vec<u8>,
}

/// Why a reply gives no time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampError {
    /// The authority says no.
    Refused(u64),
    /// It is no reply.
    Malformed,
    /// It is about something else.
    OtherRequest,
    /// Its certificate does not allow time stamps.
    NoAuthority,
    /// Its signature is wrong.
    Signature(signed_data::SignedDataError),
    /// Others could have made it.
    Weak,
    /// There are no random numbers to ask with.
    Random,
}

impl TimestampError {
    /// The sentence for it; goes on after a colon.
    pub fn say(&self) -> Say {
        match self {
            TimestampError::Refused(status) => Say::SealStampRefused { status: (*status).into() },
            TimestampError::Malformed => Say::SealStampMalformed {},
            TimestampError::OtherRequest => Say::SealStampForOther {},
            TimestampError::NoAuthority => Say::SealStampNoAuthority {},
            TimestampError::Signature(fault) => Say::SealStampSignature { why: fault.say().into() },
            TimestampError::Weak => Say::SealStampWeak {},
            TimestampError::Random => Say::SealStampRandom {},
        }
    }
}

impl From<signed_data::SignedDataError> for TimestampError {
    fn from(fault: signed_data::SignedDataError) -> Self {
        TimestampError::Signature(fault)
    }
}

impl From<Malformed> for TimestampError {
    fn from(_: Malformed) -> Self {
        TimestampError::Malformed
    }
}

/// A time stamp that is what it says; whether its authority is trusted is another question.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// When.
    pub time: DateTime<Utc>,
    /// The authority's certificate.
    pub authority: Certificate,
    /// Others that came with it.
    pub certificates: Vec<Certificate>,
    /// Why it tells nothing all the same: others could have made it.
    pub weakness: Option<Say>,
    nonce: Option<Vec<u8>>,
}

impl Request {
    /// Asks for a stamp on a signature.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn new(signature: &[u8]) -> Result<Self, TimestampError> {
        let mut number = [0; 16];
        SystemRandom::new().fill(&mut number).map_err(|_| TimestampError::Random)?;
        let nonce = der::unsigned(&number);
        let imprint = der::element(tag::OCTET_STRING, &[&Hash::Sha256.of(&[signature])]);
        let der = der::sequence(&[
            &der::unsigned(&[1]),
            &der::sequence(&[&Hash::Sha256.identifier(), &imprint]),
            &nonce,
            // The authority's certificate is to come with the token.
            &[tag::BOOLEAN, 1, 0xff],
        ]);
        Ok(Request { der, nonce })
    }

    /// The token of a reply.
    ///
    /// # Errors
    /// It is refused, or does not answer this request.
    pub fn token(&self, reply: &[u8], signature: &[u8]) -> Result<Vec<u8>, TimestampError> {
        let mut reply = der::only(reply, tag::SEQUENCE)?.inside();
        // 0 is granted, 1 granted with changes (RFC 3161, 2.4.2).
        let status = reply.sequence()?.one(tag::INTEGER)?.number()?;
        if status > 1 {
            return Err(TimestampError::Refused(status));
        }
        let token = reply.one(tag::SEQUENCE)?.whole;
        let stamp = Stamp::read(token, &[signature])?;
        if stamp.weakness.is_some() {
            return Err(TimestampError::Weak);
        }
        if stamp.nonce.as_ref() != Some(&self.nonce) {
            return Err(TimestampError::OtherRequest);
        }
        Ok(token.to_vec())
    }
}

impl Stamp {
    /// Reads a token and checks that it is about `stamped`, piece after piece, and signed by an authority.
    ///
    /// # Errors
    /// It is not.
    pub fn read(token: &[u8], stamped: &[&[u8]]) -> Result<Self, TimestampError> {
        let data = SignedData::read(token)?;
        let info = signed_data::enclosed(&data, oid::TST_INFO)?;
        let signed = data.check(|hash| hash.of(&[info]))?;
        let (authority, mut weakness) = (signed.certificate.clone(), signed.weakness);
        let mut info: Reader<'_> = der::only(info, tag::SEQUENCE)?.inside();
        info.one(tag::INTEGER)?;
        info.oid()?;
        let mut imprint = info.sequence()?;
        let hash = Hash::read(&mut imprint)?;
        if hash == Hash::Sha1 {
            weakness = Some(Say::SealSha1Digest {});
        }
        if imprint.one(tag::OCTET_STRING)?.content != hash.of(stamped) {
            return Err(TimestampError::OtherRequest);
        }
        info.one(tag::INTEGER)?;
        let time = certificate::time(info.one(tag::GENERALIZED_TIME)?)?;
        info.optional(tag::SEQUENCE)?;
        info.optional(tag::BOOLEAN)?;
        let nonce = info.optional(tag::INTEGER)?.map(|n| n.whole.to_vec());
        if !authority.is_time_stamper() || !authority.valid_at(time) {
            return Err(TimestampError::NoAuthority);
        }
        Ok(Stamp { time, authority, certificates: data.certificates, weakness, nonce })
    }
}

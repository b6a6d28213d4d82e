//! Signs documents that keep a place for it.
//!
//! In: an identity, a time stamp authority if one is wanted, the time. Out: [`Sealer`], made once a run and shared by its
//! threads. The place for the signature is as large as the signature can be; only the length of a time stamp is not
//! known before it is there, so a document whose stamp does not fit is written once more.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, Utc};

use super::authority::Authority;
use super::certificate::Qualified;
use super::cms;
use super::field::{Blank, Details, Hole};
use super::identity::Identity;
use crate::problem::{Code, Problem};
use crate::words::Say;

/// Room for a time stamp before the first one was seen: a token with two certificates.
const FIRST_STAMP: usize = 6 << 10;
/// Kept free beside the longest stamp so far: they differ by a few bytes.
const SPARE: usize = 64;
/// Documents are written at most so often for one signature.
const TRIES: usize = 4;

/// The levels of ETSI EN 319 142-1 that are made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Level {
    /// The signature alone.
    #[serde(rename = "PAdES-B-B")]
    BB,
    /// With a time stamp.
    #[serde(rename = "PAdES-B-T")]
    BT,
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Level::BB => "PAdES-B-B",
            Level::BT => "PAdES-B-T",
        })
    }
}

/// The legal grade of a signature (Regulation (EU) No 910/2014, Art. 3), as far as the certificate shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Advanced at most: the certificate does not call itself qualified.
    AdvancedAtMost,
    /// The certificate calls itself qualified, its device does not: advanced with a qualified certificate.
    QualifiedCertificate,
    /// The certificate says that it is qualified and its key lies in a qualified device.
    QualifiedByCertificate,
}

impl Grade {
    /// What a certificate's statements come to.
    pub fn of(qualified: Qualified) -> Self {
        match (qualified.certificate, qualified.device) {
            (true, true) => Grade::QualifiedByCertificate,
            (true, false) => Grade::QualifiedCertificate,
            (false, _) => Grade::AdvancedAtMost,
        }
    }
}

impl Grade {
    /// What it is worth, in words.
    pub fn say(self) -> Say {
        let grade = match self {
            Grade::AdvancedAtMost => "advanced-at-most",
            Grade::QualifiedCertificate => "qualified-certificate",
            Grade::QualifiedByCertificate => "qualified-by-certificate",
        };
        Say::SealGrade { grade: grade.into() }
    }
}

/// Signs PDFs cryptographically (PAdES, ETSI EN 319 142-1).
pub struct Sealer {
    identity: Identity,
    authority: Option<Authority>,
    reason: Option<String>,
    visible: bool,
    now: DateTime<Utc>,
    stamp_room: AtomicUsize,
}

impl Sealer {
    /// A sealer for an identity. `now` is the time of its signatures; with an `authority` each gets a time stamp.
    pub fn new(identity: Identity, authority: Option<Authority>, now: DateTime<Utc>) -> Self {
        let room = if authority.is_some() { FIRST_STAMP } else { 0 };
        Sealer { identity, authority, reason: None, visible: true, now, stamp_room: AtomicUsize::new(room) }
    }

    /// The same with a reason that the signature gives; `visible` says whether the page shows the signature.
    #[must_use]
    pub fn telling(self, reason: Option<String>, visible: bool) -> Self {
        Sealer { reason, visible, ..self }
    }

    /// The same with room for a time stamp of so many bytes at first; the room grows by itself.
    #[must_use]
    pub fn with_stamp_room(self, bytes: usize) -> Self {
        Sealer { stamp_room: AtomicUsize::new(bytes), ..self }
    }

    /// The name of the signer, from the certificate.
    pub fn signer(&self) -> String {
        self.identity.signer()
    }

    /// The time it signs at.
    pub fn moment(&self) -> DateTime<Utc> {
        self.now
    }

    /// The reason it gives.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Whether the page shows the signature.
    pub fn visible(&self) -> bool {
        self.visible
    }

    /// The level of its signatures.
    pub fn level(&self) -> Level {
        if self.authority.is_some() { Level::BT } else { Level::BB }
    }

    /// The legal grade of its signatures.
    pub fn grade(&self) -> Grade {
        Grade::of(self.identity.qualified())
    }

    /// Signs a document. `write` writes it around the signature dictionary it is given and returns the bytes with the place of that dictionary; it may be called
    /// several times.
    ///
    /// # Errors
    /// Those of `write`; the time stamp authority does not answer; the system has no random numbers.
    pub fn seal(&self, mut write: impl FnMut(&Blank) -> Result<(Vec<u8>, Hole), Problem>) -> Result<Vec<u8>, Problem> {
        let details = Details { signer: self.signer(), moment: self.now, reason: self.reason.clone() };
        let plain = cms::longest(&self.identity);
        for _ in 0..TRIES {
            let blank = Blank::new(&details, plain + self.stamp_room.load(Ordering::Relaxed));
            let (mut file, hole) = write(&blank)?;
            let digest = self.identity.key.hash().of(&hole.cover(&mut file));
            let signed = cms::sign(&self.identity, &digest).map_err(|_| Code::SealRandom {}.error())?;
            let stamp = self.authority.as_ref().map(|a| a.stamp(&signed.value)).transpose()?;
            if hole.fill(&mut file, &signed.encode(stamp.as_deref())) {
                return Ok(file);
            }
            let length = stamp.map_or(0, |s| s.len());
            self.stamp_room.fetch_max(length + SPARE, Ordering::Relaxed);
        }
        Err(Code::SealDoesNotFit {}.error())
    }
}

//! Cryptographic signatures in PDF files: made and checked.
//!
//! In: an [`Identity`] (key and certificate out of a PKCS#12 file) and a document. Out: the document signed by PAdES
//! (ETSI EN 319 142-1) at level B-B, with a time stamp B-T; and from any signed document a [`verify::Report`] on each of
//! its signatures. [`Sealer`] signs what we write, into a place kept for it; `update` signs any PDF by adding to it.
//!
//! The library is given passwords, the time and root certificates. It asks the network for one thing only: time stamps.

pub mod authority;
pub mod ber;
pub mod certificate;
pub mod cms;
pub mod curve;
pub mod der;
pub mod digest;
pub mod field;
pub mod identity;
pub mod key;
pub mod oid;
pub mod pkcs12;
pub mod read;
pub mod rsa;
pub mod signature;
pub mod signed_data;
pub mod timestamp;
pub mod update;
pub mod verify;

mod sealer;

pub use authority::Authority;
pub use identity::Identity;
pub use sealer::{Grade, Level, Sealer};

//! Newer facts for an older program: files of records that somebody signed.
//!
//! In: a file of `data update`, which its maker signed with Ed25519 (RFC 8032), and the key that the user trusts. Out: the records in it
//! ([`crate::directory::Update`]), or why they are not taken. Nothing is fetched from anywhere, and no key is trusted because it came with the file or the
//! program: the user names it, and it is remembered (`pin`). `key` reads and writes keys (RFC 8410), `signed` is the form of a
//! file, `installed` what is in force.

pub mod installed;
pub mod key;
pub mod pin;
pub mod signed;

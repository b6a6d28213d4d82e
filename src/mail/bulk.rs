//! Many letters to one address.
//!
//! In: how many, now and within the last day. Out: a problem, unless the user meant it. Many mails at once look like an attack to a
//! mail server and may all be lost; an authority often prefers one envelope with all of them.

use crate::problem::{Code, Problem};

/// So many letters to one address within a day need no flag.
const HANDFUL: usize = 5;
/// Seconds of the time that counts.
pub const DAY: i64 = 24 * 3600;

/// What there is to say against `count` mails to an address that had `before` within a day.
pub fn objection(address: &str, count: usize, before: usize) -> Option<Problem> {
    let code =
        Code::SendBulk { count: count.into(), address: address.into(), before: before.into(), handful: HANDFUL.into() };
    (count > 1 && count + before > HANDFUL).then(|| code.error())
}

//! Many letters to one address.
//!
//! In: how many, now and within the last day. Out: a problem, unless the user meant it. Many mails at once look like an attack to a
//! mail server and may all be lost; an authority often prefers one envelope with all of them.

use crate::problem::Problem;

/// So many letters to one address within a day need no flag.
pub const HANDFUL: usize = 5;
/// Seconds of the time that counts.
pub const DAY: i64 = 24 * 3600;

/// What there is to say against `count` mails to an address that had `before` within a day.
pub fn objection(address: &str, count: usize, before: usize) -> Option<Problem> {
    let message = format!(
        "{count} mails of this run go to {address} ({before} more within a day); more than {HANDFUL} need --bulk"
    );
    (count > 1 && count + before > HANDFUL).then(|| {
        Problem::error("send::bulk", message).help(
            "many letters at once look like an attack to a mail server and may all be lost: ask the authority how it wants \
             them, then write --bulk, and set max_per_minute in [smtp.NAME]",
        )
    })
}

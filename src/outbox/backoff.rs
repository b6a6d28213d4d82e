//! When to try again.
//!
//! In: how often it was tried. Out: the time until the next try: 1, 5, 15, 60 minutes, then every four hours, each a fifth
//! longer or shorter so that many mails do not come back at once. Given up after three days of trying.

/// Tries until a mail is given up: those of three days.
const MOST_ATTEMPTS: i64 = 22;
/// Seconds until a mail is given up, counted from when it was queued; both must have passed, because clocks jump.
const MOST_AGE: i64 = 3 * 24 * 3600;
/// The longest time between two tries.
pub const LONGEST: i64 = 4 * 3600 * 6 / 5;

/// Seconds until the next try after `attempts`; `seed` tells mails apart.
pub fn delay(attempts: i64, seed: &str) -> i64 {
    let base = match attempts {
        ..=1 => 60,
        2 => 5 * 60,
        3 => 15 * 60,
        4 => 3600,
        _ => 4 * 3600,
    };
    // No chance: the same mail waits the same time.
    let digest = crate::digest::sha256(format!("{attempts} {seed}").as_bytes());
    let part = i64::from(digest.bytes().take(4).fold(0_u32, |sum, b| (sum * 31 + u32::from(b)) % 401)) - 200;
    base + base * part / 1000
}

/// Whether it was tried long enough.
pub fn given_up(attempts: i64, age: i64) -> bool {
    attempts >= MOST_ATTEMPTS && age >= MOST_AGE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_and_varies_by_a_fifth() {
        for (attempts, base) in [(1, 60), (2, 300), (3, 900), (4, 3600), (5, 14_400), (22, 14_400)] {
            let delays: Vec<i64> = (0..200).map(|n| delay(attempts, &n.to_string())).collect();
            assert!(delays.iter().all(|d| (base * 4 / 5..=base * 6 / 5).contains(d)), "{attempts}");
            assert!(delays.iter().max() > delays.iter().min());
        }
    }

    #[test]
    fn all_tries_together_take_three_days() {
        let total: i64 = (1..MOST_ATTEMPTS).map(|n| delay(n, "x")).sum();
        assert!((MOST_AGE * 4 / 5..=MOST_AGE * 6 / 5).contains(&total), "{total}");
        assert!(!given_up(MOST_ATTEMPTS, 0), "a clock that jumped");
        assert!(!given_up(1, MOST_AGE * 9), "a computer that was off");
        assert!(given_up(MOST_ATTEMPTS, MOST_AGE));
    }
}

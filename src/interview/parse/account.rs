//! What an account is known by.
//!
//! In: `facebook.com/name, @name, name@example.org, +49 170 000000`. Out: each of them as the case file has it; which is
//! which is told by its form (`form`).

use super::shown;
use crate::interview::Value;
use crate::problem::{Code, Problem};

/// The field of an account that a text belongs to.
pub fn form(text: &str) -> Option<&'static str> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if text.starts_with("https://") || text.starts_with("http://") {
        Some("url")
    } else if text.starts_with('@') && text.len() > 1 && !text.contains(char::is_whitespace) {
        Some("handle")
    } else if crate::email::address(text).is_ok() {
        Some("email")
    } else if digits >= 6 && text.chars().all(|c| c.is_ascii_digit() || "+-/() ".contains(c)) {
        Some("phone")
    } else {
        None
    }
}

pub fn read(typed: &[&str]) -> Result<Value, Problem> {
    let mut all = Vec::new();
    for part in typed.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|part| !part.is_empty()) {
        let known = one(part).ok_or_else(|| Code::NewAccount { typed: shown(part) }.error())?;
        if !all.contains(&known) {
            all.push(known);
        }
    }
    Ok(all)
}

/// A bare word is taken for the name of a user, which it may not be.
pub fn doubts(typed: &[String]) -> Vec<Problem> {
    let parts = typed.iter().flat_map(|text| text.split(',')).map(str::trim);
    let bare = parts.filter(|part| form(part).is_none()).filter_map(|part| Some((part, one(part)?)));
    let taken = bare.filter(|(_, known)| known.starts_with('@'));
    taken.map(|(part, known)| Code::NewHandle { typed: shown(part), handle: shown(&known) }.warning()).collect()
}

fn one(part: &str) -> Option<String> {
    if form(part).is_some() {
        return Some(part.to_owned());
    }
    if part.contains(char::is_whitespace) || part.contains('@') {
        return None;
    }
    // An address as the browser shows it, without its beginning.
    match part.split_once('/') {
        Some((host, path)) if host.contains('.') && !path.is_empty() => Some(format!("https://{part}")),
        Some(_) => None,
        None => (part.chars().all(|c| c.is_alphanumeric() || "._-".contains(c))
            && part.chars().any(char::is_alphabetic))
        .then(|| format!("@{part}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_known_by_what_people_type() {
        let read = |text: &str| read(&[text]).map(|all| all.join(" | ")).map_err(|p| p.message());
        assert_eq!(
            read("facebook.com/aenne.mueller, aenne@example.org").unwrap(),
            "https://www.facebook.com/aenne.mueller | aenne@example.org".replace("www.", "")
        );
        assert_eq!(read("@aenne.example").unwrap(), "@aenne.example");
        assert_eq!(read("aenne.example,+49 170 0000000").unwrap(), "@aenne.example | +49 170 0000000");
        for wrong in ["Änne Müller", "aenne@", "@", "/x", "12"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}

//! Addresses of HTTP and HTTPS.
//!
//! In: an address as typed. Out: whether it can be asked (RFC 3986), and the address as it may be shown.

/// Whether something is an address that can be asked.
pub fn is_http(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !url.chars().any(|c| c.is_whitespace() || c.is_control())
        && url.parse::<ureq::http::Uri>().is_ok()
}

/// An address without user name and password, which may stand in it.
pub fn shown(url: &str) -> String {
    let clean = match (url.find("://"), url.rfind('@')) {
        (Some(start), Some(end)) if start + 3 < end => format!("{}{}", &url[..start + 3], &url[end + 1..]),
        _ => url.to_owned(),
    };
    crate::visible::shown(&clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_asked() {
        for good in ["http://127.0.0.1:8318/tsr", "https://tsa.example/tsr?a=b"] {
            assert!(is_http(good), "{good}");
        }
        for wrong in ["", "tsa.example", "ftp://tsa.example", "https://", "https:///x", "https://a b", "file:///etc/x"]
        {
            assert!(!is_http(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        assert_eq!(shown("https://user:secret@tsa.example/x"), "https://tsa.example/x");
    }
}

//! What every answer says to the browser besides its content.
//!
//! In: what is answered with ([`Content`]). Out: its heads. One function for all answers, so that none is forgotten. Content Security
//! Policy Level 3: nothing runs and nothing is loaded but what this program serves; no page of others can show ours in a frame.

/// What is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A page, or a line of text.
    Page,
    /// A style or a module of the page.
    Asset(&'static str),
    /// A picture made here, of a page of the letter or of what was uploaded.
    Picture(&'static str),
    /// The letter, to be looked at.
    Pdf,
    /// A file to be kept.
    File(&'static str),
}

impl Content {
    /// Its type of media (RFC 6838).
    pub fn media(self) -> &'static str {
        match self {
            Content::Page => "text/html; charset=utf-8",
            Content::Pdf => "application/pdf",
            Content::Asset(media) | Content::Picture(media) | Content::File(media) => media,
        }
    }

    fn policy(self) -> &'static str {
        match self {
            Content::Page => {
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; \
                 form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
            }
            // A drawing is shown as a picture, in which nothing runs; the pictures in it are part of it.
            Content::Picture(_) => "default-src 'none'; img-src data:; frame-ancestors 'none'",
            Content::Pdf => "default-src 'none'; frame-ancestors 'self'",
            Content::Asset(_) | Content::File(_) => "default-src 'none'; frame-ancestors 'none'",
        }
    }
}

/// All heads of an answer of this kind but its length.
///
/// `Referrer-Policy` is `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with our own forms (Fetch, 3.2).
pub fn of(kind: Content) -> Vec<(&'static str, String)> {
    let fixed = [
        ("content-type", kind.media()),
        ("content-security-policy", kind.policy()),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cache-control", "no-store"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=(), \
             publickey-credentials-get=(), screen-wake-lock=(), browsing-topics=()",
        ),
    ];
    fixed.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_forbids_frames_of_others_and_keeps_nothing() {
        for kind in [
            Content::Page,
            Content::Asset("text/css"),
            Content::Picture("image/svg+xml"),
            Content::Pdf,
            Content::File("x/y"),
        ] {
            let heads = of(kind);
            let value = |wanted: &str| heads.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str());
            let policy = value("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'"), "{kind:?}");
            assert!(policy.contains("frame-ancestors 'none'") != (kind == Content::Pdf), "{kind:?}");
            assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{kind:?}");
            assert_eq!(value("cache-control"), Some("no-store"));
            assert_eq!(value("x-content-type-options"), Some("nosniff"));
            assert!(heads.iter().all(|(name, _)| !name.starts_with("access-control")), "{kind:?}");
        }
    }
}

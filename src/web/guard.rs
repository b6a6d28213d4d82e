//! Who may ask.
//!
//! In: what a request says of itself and where it comes from ([`Seen`]). Out: whether it is let in ([`Verdict`]). Judged before anything
//! else, for files too. Names of hosts are no protection where pages of the web can point a name at this machine (DNS rebinding), so the
//! head `Host` (RFC 9110, 7.2) must be exactly our address; what changes something must come from a page of ours (`Origin`, RFC 6454, or
//! `Sec-Fetch-Site`, W3C Fetch Metadata); and as cookies reach servers on other ports of the same address (RFC 6265, 8.5), the connection
//! must be of the user who started the program, where the system tells.

/// What is known of a request before it is read.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'r> {
    /// `GET`, `POST` …
    pub method: &'r str,
    /// Its path, without what stands behind `?`.
    pub path: &'r str,
    /// The head `Host`; none where there are several or none.
    pub host: Option<&'r str>,
    /// The head `Origin`.
    pub origin: Option<&'r str>,
    /// The head `Sec-Fetch-Site`.
    pub site: Option<&'r str>,
    /// Whether the cookie is the one of this session.
    pub known: bool,
    /// Whether the connection is of the user who started the program; none where the system does not tell.
    pub own: Option<bool>,
}

/// Whether a request is let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Pass,
    /// It names another host: 421.
    Misdirected,
    /// It comes from another user or another page: 403.
    Forbidden,
    /// It is none of the methods there are: 405.
    Method,
    /// It is of no session, or of one that is over: 401.
    Stranger,
}

/// The path that needs no session: it begins one.
pub const START: &str = "/start";
/// Where files lie that have nothing of anybody in them.
pub const ASSETS: &str = "/a/";

/// Judges a request to a server on a port of this machine.
pub fn judge(seen: &Seen<'_>, port: u16) -> Verdict {
    let own_host = format!("127.0.0.1:{port}");
    if seen.host != Some(own_host.as_str()) {
        return Verdict::Misdirected;
    }
    if seen.own == Some(false) {
        return Verdict::Forbidden;
    }
    let allowed = match seen.method {
        "GET" | "HEAD" => matches!(seen.site, None | Some("none" | "same-origin")) || seen.path == START,
        "POST" => match seen.origin {
            // A page of ours is of the same origin to whoever tells it; who contradicts themselves is not believed.
            Some(origin) => origin == format!("http://{own_host}") && matches!(seen.site, None | Some("same-origin")),
            None => seen.site == Some("same-origin"),
        },
        _ => return Verdict::Method,
    };
    if !allowed {
        return Verdict::Forbidden;
    }
    let open = seen.method != "POST" && (seen.path == START || seen.path.starts_with(ASSETS));
    if seen.known || open { Verdict::Pass } else { Verdict::Stranger }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORT: u16 = 8765;
    const HOSTS: [Option<&str>; 8] = [
        Some("127.0.0.1:8765"),
        Some("127.0.0.1"),
        Some("127.0.0.1:8766"),
        Some("localhost:8765"),
        Some("[::1]:8765"),
        Some("evil.example:8765"),
        Some("127.0.0.1:8765.evil.example"),
        None,
    ];
    const ORIGINS: [Option<&str>; 6] = [
        Some("http://127.0.0.1:8765"),
        Some("https://127.0.0.1:8765"),
        Some("http://127.0.0.1:8766"),
        Some("https://evil.example"),
        Some("null"),
        None,
    ];
    const SITES: [Option<&str>; 5] = [Some("same-origin"), Some("same-site"), Some("cross-site"), Some("none"), None];
    const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE"];
    const PATHS: [&str; 4] = ["/", "/q/1/name", "/start", "/a/page.css"];

    /// Every combination, and of each what the rules say of it one by one.
    #[test]
    fn the_whole_table() {
        let mut passed = 0;
        let all = HOSTS.iter().flat_map(|host| ORIGINS.iter().map(move |origin| (host, origin)));
        let all = all.flat_map(|(host, origin)| SITES.iter().map(move |site| (host, origin, site)));
        let all = all.flat_map(|(host, origin, site)| METHODS.iter().map(move |method| (host, origin, site, method)));
        for (host, origin, site, method) in all {
            for path in PATHS {
                for (known, own) in [(true, Some(true)), (true, None), (false, Some(true)), (true, Some(false))] {
                    let seen = Seen { method, path, host: *host, origin: *origin, site: *site, known, own };
                    let verdict = judge(&seen, PORT);
                    let ours = *host == Some("127.0.0.1:8765");
                    assert_eq!(verdict == Verdict::Misdirected, !ours, "{seen:?}");
                    if verdict == Verdict::Pass {
                        passed += 1;
                        assert_ne!(own, Some(false), "{seen:?}");
                        assert!(["GET", "HEAD", "POST"].contains(method), "{seen:?}");
                        let public = *method != "POST" && ["/start", "/a/page.css"].contains(&path);
                        assert!(known || public, "{seen:?}");
                        let from_us = match *method {
                            "POST" => {
                                let told = *site == Some("same-origin");
                                (*origin == Some("http://127.0.0.1:8765") && (told || site.is_none()))
                                    || (origin.is_none() && told)
                            }
                            _ => !matches!(site, Some("same-site" | "cross-site")) || path == "/start",
                        };
                        assert!(from_us, "{seen:?}");
                    }
                }
            }
        }
        assert!(passed > 0);
    }

    #[test]
    fn what_a_browser_of_the_user_sends_is_let_in() {
        let page = Seen {
            method: "GET",
            path: "/",
            host: Some("127.0.0.1:8765"),
            origin: None,
            site: Some("none"),
            known: true,
            own: Some(true),
        };
        assert_eq!(judge(&page, PORT), Verdict::Pass);
        let form = Seen { method: "POST", origin: Some("http://127.0.0.1:8765"), site: Some("same-origin"), ..page };
        assert_eq!(judge(&form, PORT), Verdict::Pass);
        assert_eq!(judge(&Seen { known: false, ..page }, PORT), Verdict::Stranger);
        assert_eq!(judge(&Seen { known: false, path: "/start", ..page }, PORT), Verdict::Pass);
        assert_eq!(judge(&Seen { known: false, path: "/start", ..form }, PORT), Verdict::Stranger);
        assert_eq!(judge(&Seen { origin: Some("null"), ..form }, PORT), Verdict::Forbidden);
        for site in ["cross-site", "same-site", "none"] {
            assert_eq!(judge(&Seen { site: Some(site), ..form }, PORT), Verdict::Forbidden, "{site}");
        }
        assert_eq!(judge(&Seen { own: Some(false), ..page }, PORT), Verdict::Forbidden);
        assert_eq!(judge(&Seen { method: "DELETE", ..form }, PORT), Verdict::Method);
    }
}

//! The way to a time stamp authority.
//!
//! In: a request and the address of an authority. Out: its reply, by one POST over HTTP or HTTPS (RFC 3161, 3.4), with an end
//! to waiting and to length. No redirect is followed. Many authorities have no HTTPS; that is no harm, since a token
//! is signed and answers one request only.

use std::sync::Arc;
use std::time::Duration;

use rustls_pki_types::CertificateDer;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

use super::timestamp::{LARGEST_REPLY, Request};
use crate::problem::{Code, Problem};
use crate::read::url;
use crate::words::{Arg, Say};

/// From the connection to the last byte.
const PATIENCE: Duration = Duration::from_secs(20);
const REQUEST: &str = "application/timestamp-query";

/// A time stamp authority (RFC 3161).
#[derive(Clone)]
pub struct Authority {
    url: String,
    agent: Agent,
}

impl Authority {
    /// The authority at a URL; `roots` are the root certificates that HTTPS is checked against.
    ///
    /// # Errors
    /// The URL is neither HTTP nor HTTPS.
    pub fn new(url: &str, roots: &[CertificateDer<'_>]) -> Result<Self, Problem> {
        if !url::is_http(url) {
            return Err(Code::SealTimestampAddress { text: url::shown(url).into() }.error());
        }
        let roots: Vec<Certificate<'static>> = roots.iter().map(|c| Certificate::from_der(c).to_owned()).collect();
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .root_certs(RootCerts::Specific(Arc::new(roots)))
            .build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .user_agent("widerspruch")
            .build()
            .new_agent();
        Ok(Authority { url: url.to_owned(), agent })
    }

    /// Asks for a time stamp of a signature value and returns the token (DER).
    ///
    /// # Errors
    /// The authority does not answer, or its answer is no time stamp of this signature.
    pub fn stamp(&self, signature: &[u8]) -> Result<Vec<u8>, Problem> {
        let failed = |why: Arg| Code::SealTimestamp { url: url::shown(&self.url).into(), why }.error();
        let request = Request::new(signature).map_err(|fault| failed(fault.say().into()))?;
        let reply = self.post(&request.der).map_err(|error| failed(said(&error)))?;
        request.token(&reply, signature).map_err(|fault| failed(fault.say().into()))
    }

    fn post(&self, request: &[u8]) -> Result<Vec<u8>, ureq::Error> {
        let mut response = self.agent.post(&self.url).header("Content-Type", REQUEST).send(request)?;
        if response.status().as_u16() != 200 {
            return Err(ureq::Error::StatusCode(response.status().as_u16()));
        }
        response.body_mut().with_config().limit(LARGEST_REPLY as u64).read_to_vec()
    }
}

/// What went wrong, in words for people.
fn said(error: &ureq::Error) -> Arg {
    match error {
        ureq::Error::StatusCode(status) => Say::SealHttpStatus { status: (*status).into() }.into(),
        ureq::Error::Timeout(_) => Say::SealNoAnswer { seconds: PATIENCE.as_secs().into() }.into(),
        ureq::Error::HostNotFound => Say::SealNoHost {}.into(),
        ureq::Error::BodyExceedsLimit(_) => Say::SealLongAnswer { kibibytes: (LARGEST_REPLY >> 10).into() }.into(),
        ureq::Error::Io(error) => Arg::foreign(error.kind()),
        error => Arg::foreign(error),
    }
}

//! TLS to a mail server.
//!
//! In: the server's settings. Out: rustls' configuration: TLS 1.2 and 1.3, certificates judged by what the system trusts,
//! and by the authorities of `ca_file` besides. There is no way to turn the check off.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use rustls_platform_verifier::Verifier;

use crate::file;

use super::fault::{Fault, FaultKind, Stage};
use super::socket::Socket;
use crate::words::{Arg, Say};

/// An encrypted connection.
pub type Encrypted<'w> = StreamOwned<ClientConnection, Socket<'w>>;

/// What connections are encrypted with; made once a run.
///
/// # Errors
/// `ca_file` cannot be read, or the system has no certificates.
pub fn config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, Arg> {
    let mut extra = Vec::new();
    if let Some(path) = ca_file {
        let name = || Arg::text(path.display());
        let bytes = file::read(path, file::FileKind::Certificates)
            .map_err(|fault| Say::SmtpCannotRead { name: name(), why: fault.why() })?;
        for certificate in CertificateDer::pem_slice_iter(&bytes) {
            extra.push(certificate.map_err(|e| Say::SmtpNoPem { name: name(), why: Arg::foreign(e) })?);
        }
        if extra.is_empty() {
            return Err(Say::SmtpNoCertificate { name: name() }.into());
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(extra, provider.clone()).map_err(Arg::foreign)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(Arg::foreign)?
        .dangerous() // rustls' word for any verifier but its own; this one checks against the system's roots
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// For a server that nothing is encrypted for: trusts nobody, and is there where the system has no certificates, too.
///
/// # Errors
/// None that is known: the provider has the versions.
pub fn trusting_nobody() -> Result<Arc<ClientConfig>, Arg> {
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(Arg::foreign)?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// Shakes hands over a connected socket.
///
/// # Errors
/// The certificate is not good for the host, or the other side speaks no TLS.
pub fn shake_hands<'w>(config: &Arc<ClientConfig>, host: &str, socket: Socket<'w>) -> Result<Encrypted<'w>, Fault> {
    let failed = |why: Arg| Fault::new(Stage::Handshake, FaultKind::Tls(why));
    let literal = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let name = ServerName::try_from(literal).map_err(|e| failed(Arg::foreign(e)))?;
    let connection = ClientConnection::new(config.clone(), name).map_err(|e| failed(Arg::foreign(e)))?;
    let mut stream = StreamOwned::new(connection, socket);
    while stream.conn.is_handshaking() {
        if let Err(error) = stream.conn.complete_io(&mut stream.sock) {
            // rustls' own complaint is inside the error of the stream.
            let complaint = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            return Err(match complaint {
                Some(complaint) => {
                    let why = Arg::Foreign(format!("{complaint} ({})", kind_of(complaint)));
                    match complaint {
                        rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType) => {
                            Fault::new(Stage::Handshake, FaultKind::NoTls(why))
                        }
                        _ => failed(why),
                    }
                }
                None => Fault::new(Stage::Handshake, super::stream::kind_of(&error)),
            });
        }
    }
    Ok(stream)
}

/// The name of rustls' variant, which says more than its text.
fn kind_of(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(why) => {
            format!("{why:?}").split(['{', '(']).next().unwrap_or("").trim().to_owned()
        }
        other => format!("{other:?}").split(['{', '[']).next().unwrap_or("").trim().to_owned(),
    }
}

/// `TLSv1.3`.
pub fn version(stream: &Encrypted<'_>) -> Option<String> {
    stream.conn.protocol_version().map(|v| format!("{v:?}").replace('_', "."))
}

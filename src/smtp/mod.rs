//! How a message is handed to a mail server.
//!
//! In: a [`settings::Route`] and a message that is ready to the byte. Out: an [`Accepted`], or a [`fault::Fault`] that says
//! at which stage which thing went wrong, and so whether the message may have arrived. RFC 5321, RFC 6409 (submission),
//! RFC 8314 (TLS), RFC 4954 (AUTH), RFC 1870 (SIZE), RFC 6531 (SMTPUTF8).
//!
//! The words of the protocol are lettre's (`commands`), the conversation is ours (`client`): a letter is sent once only
//! if one knows exactly how far it came, and lettre's own connection does not tell (see ARCHITECTURE.md).

mod abilities;
pub mod auth;
pub mod client;
pub mod fault;
pub mod reply;
pub mod sendmail;
pub mod settings;
pub mod socket;
pub mod stream;
pub mod tls;

/// What a server, or sendmail, said when it took a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The final reply, `250 2.0.0 Ok: queued as 4FQ1`.
    pub reply: String,
    /// The name the server gave itself.
    pub server: String,
    /// `TLSv1.3`; none without TLS.
    pub tls: Option<String>,
    /// What it said instead of taking the copy as well.
    pub copy_refused: Option<String>,
}

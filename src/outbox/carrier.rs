//! Who carries the mails of one run: a connection that is kept while it is good, or a program.
//!
//! In: a route and its password. Out: for each message what the server said. A connection carries at most fifty mails; after a
//! fault it is reset or opened anew. One that the server has given up meanwhile (closed, 421, words nobody asked for) is replaced
//! once, at once: nothing was said about the mail yet, and nothing is wrong with the server.

use std::sync::Arc;

use rustls::ClientConfig;

use crate::secret::{Password, Unavailable};
use crate::smtp::client::{Client, Parcel};
use crate::smtp::fault::{Fault, FaultKind, Stage};
use crate::smtp::settings::{Route, Server, Tls, Way};
use crate::smtp::socket::Wish;
use crate::smtp::{Accepted, sendmail, tls};

/// Most mails over one connection.
const MOST: usize = 50;

/// Where passwords come from; asked at every new connection, because tokens expire.
pub type Passwords<'p> = &'p dyn Fn(&Route) -> Result<Option<Password>, Unavailable>;

/// Carries mails along one route.
pub struct Carrier<'r> {
    route: &'r Route,
    passwords: Passwords<'r>,
    wish: Wish<'r>,
    tls: Option<Arc<ClientConfig>>,
    open: Option<(Client<'r>, usize)>,
}

impl<'r> Carrier<'r> {
    /// For a route; nothing is connected yet. `wish` tells whether the user wants to end.
    pub fn new(route: &'r Route, passwords: Passwords<'r>, wish: Wish<'r>) -> Self {
        Carrier { route, passwords, wish, tls: None, open: None }
    }

    fn client(&mut self, server: &Server) -> Result<Client<'r>, Fault> {
        let tls = match &self.tls {
            Some(tls) => Ok(tls.clone()),
            None if server.tls == Tls::None => tls::trusting_nobody(),
            None => tls::config(server.ca_file.as_deref()),
        };
        let tls = tls.map_err(|why| Fault::new(Stage::Handshake, FaultKind::Tls(why)))?;
        self.tls = Some(tls.clone());
        let password = match &server.login {
            Some(_) => (self.passwords)(self.route)
                .map_err(|fault| Fault::new(Stage::Login, FaultKind::NoPassword(fault.why.into())))?,
            None => None,
        };
        Client::open(server, &tls, password.as_ref(), self.wish)
    }

    /// Connects and logs in, and says what the server would make of a message; nothing is sent.
    ///
    /// # Errors
    /// What is in the way.
    pub fn rehearse(&mut self, parcels: &[Parcel<'_>]) -> Result<(), Fault> {
        let Way::Server(server) = &self.route.way else { return Ok(()) };
        let client = self.client(server)?;
        let fits = parcels.iter().try_for_each(|parcel| client.fits(*parcel));
        client.quit();
        fits
    }

    /// Carries one message; `begin` is called before its first byte.
    ///
    /// # Errors
    /// The fault, or the error of `begin`, after which nothing was sent.
    pub fn carry<E>(
        &mut self,
        parcel: Parcel<'_>,
        mut begin: impl FnMut() -> Result<(), E>,
    ) -> Result<Result<Accepted, Fault>, E> {
        let server = match &self.route.way {
            Way::Sendmail(program) => return sendmail::send(program, parcel, self.wish, begin),
            Way::Server(server) => server,
        };
        loop {
            let (mut client, carried) = match self.open.take() {
                Some(open) => open,
                None => match self.client(server) {
                    Ok(client) => (client, 0),
                    Err(fault) => return Ok(Err(fault)),
                },
            };
            let outcome = client.send(parcel, &mut begin)?;
            match &outcome {
                Ok(_) if carried + 1 < MOST && client.is_good() => self.open = Some((client, carried + 1)),
                Ok(_) => client.quit(),
                Err(fault) if carried > 0 && is_stale(fault) => continue,
                Err(fault) => {
                    let answered = matches!(&fault.kind, FaultKind::Reply(reply) if reply.code != 421);
                    let untouched = matches!(fault.kind, FaultKind::TooLarge { .. } | FaultKind::NoSmtpUtf8);
                    if untouched || (answered && client.is_good() && client.reset().is_ok()) {
                        self.open = Some((client, carried + 1));
                    }
                }
            }
            return Ok(outcome);
        }
    }

    /// Ends the connection.
    pub fn finish(self) {
        if let Some((client, _)) = self.open {
            client.quit();
        }
    }
}

/// Whether the connection is of no more use and the next one may be.
fn is_stale(fault: &Fault) -> bool {
    match &fault.kind {
        FaultKind::Closed | FaultKind::Network(_) | FaultKind::OutOfTurn(_) => fault.stage == Stage::Sender,
        FaultKind::Reply(reply) => reply.code == 421 && (Stage::Sender..Stage::Body).contains(&fault.stage),
        _ => false,
    }
}

//! Listens, on this machine alone.
//!
//! In: a port, or none to take any; a desk. Out: pages, until the person, a signal or a long silence ends it. Bound to 127.0.0.1 and to nothing
//! else; there is no option for it. Connections are few, heads must come soon, and a body in time: whoever is slow or many gets no more.

use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::{Notify, Semaphore};
use tokio::time::MissedTickBehavior;

use super::desk::Desk;
use super::door::{House, held, receive};
use super::keys::Session;
use super::peer;
use crate::problem::{Code, Problem};

/// Most connections at a time.
const CONNECTIONS: usize = 32;
/// The head of a request must be there in this time.
const HEAD: Duration = Duration::from_secs(10);
/// How often is looked whether it is to end.
const LOOK: Duration = Duration::from_millis(200);
/// A new address is printed for whoever lost theirs, but not more often than this.
const NEW_KEY: Duration = Duration::from_secs(5);
/// Answers on their way are given so long at the end.
const LAST: Duration = Duration::from_millis(500);

/// An address to open, told to whoever started the program.
pub type Address<'a> = &'a (dyn Fn(&str) + Send + Sync);

/// Why it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person ended it on the page.
    Asked,
    /// A signal came.
    Stopped,
    /// Nobody asked for anything for long.
    Idle,
}

/// Takes a port of 127.0.0.1; none is any that is free.
///
/// # Errors
/// It is taken, or may not be taken.
pub fn listen(port: Option<u16>) -> Result<TcpListener, Problem> {
    let wanted = port.unwrap_or(0);
    TcpListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, wanted)).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Code::WebPortTaken { port: i64::from(wanted).to_string().into() }.error(),
        _ => Code::WebPort { port: wanted.to_string().into(), why: error.into() }.error(),
    })
}

/// Serves pages until the end; `tell` is given each address that begins a session, `stopped` is asked whether to end. Gives back why it
/// ended and whether answers are lost.
///
/// # Errors
/// The system refuses what a server needs.
pub fn serve(
    listener: TcpListener,
    desk: Desk,
    tell: Address<'_>,
    stopped: &(dyn Fn() -> bool + Send + Sync),
) -> Result<(Ended, bool), Problem> {
    let failed = |error: std::io::Error| Code::WebPort { port: crate::words::Arg::Absent, why: error.into() }.error();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    let (idle, rest) = (desk.setting.idle, desk.setting.rest);
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        let now = tokio::time::Instant::now();
        let house = Arc::new(House {
            session: Mutex::new(Session::new(port)),
            desk: Mutex::new(desk),
            port,
            began: now,
            asked: Mutex::new(now),
            stop: Notify::new(),
            lost: Notify::new(),
        });
        let address = |house: &House| -> Result<String, Problem> {
            let time = house.time();
            let mut session = held(&house.session);
            Ok(format!("http://127.0.0.1:{port}/start?k={}", session.new_key(time)?))
        };
        tell(&address(&house)?);
        let (mut told, mut lost) = (tokio::time::Instant::now(), false);
        let room = Arc::new(Semaphore::new(CONNECTIONS));
        // Ticks of its own: requests that come all the time must not put the look off.
        let mut look = tokio::time::interval(LOOK);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let ended = loop {
            tokio::select! {
                accepted = listener.accept() => {
                    // Too many connections of others are dropped; the browser tries again.
                    if let (Ok((stream, other)), Ok(place)) = (accepted, room.clone().try_acquire_owned()) {
                        let house = house.clone();
                        tokio::spawn(async move {
                            connection(stream, other, house).await;
                            drop(place);
                        });
                    }
                }
                () = house.stop.notified() => break Ended::Asked,
                () = house.lost.notified() => lost = true,
                _ = look.tick() => {
                    if stopped() {
                        break Ended::Stopped;
                    }
                    let silence = held(&house.asked).elapsed();
                    if silence >= rest {
                        held(&house.desk).rest();
                    }
                    if silence >= idle {
                        break Ended::Idle;
                    }
                }
            }
            if lost && told.elapsed() >= NEW_KEY {
                tell(&address(&house)?);
                (told, lost) = (tokio::time::Instant::now(), false);
            }
        };
        let unsaved = ended != Ended::Asked && held(&house.desk).has_unsaved();
        if ended == Ended::Asked {
            tokio::time::sleep(LAST).await;
        }
        held(&house.desk).clear();
        Ok((ended, unsaved))
    })
}

async fn connection(stream: tokio::net::TcpStream, other: SocketAddr, house: Arc<House>) {
    let own = match (other, stream.local_addr()) {
        (SocketAddr::V4(other), Ok(SocketAddr::V4(here))) => peer::is_own(other, here),
        _ => Some(false),
    };
    let service = service_fn(move |request| {
        let house = house.clone();
        async move { Ok::<_, std::convert::Infallible>(receive(request, own, &house).await) }
    });
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 << 10);
    // What breaks off is the browser's business.
    let _ = server.serve_connection(TokioIo::new(stream), service).await;
}

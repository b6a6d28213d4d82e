//! The door: every request comes in here, and every answer goes out.
//!
//! In: a request of HTTP/1.1 (RFC 9112) and whose connection it is. Out: an answer with all heads. The order is the protection: who asks is
//! judged before anything is read, and nothing is looked up before that.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Body, Bytes};
use hyper::header::{HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};

use super::assets;
use super::desk::{self, Answer, Desk};
use super::form::{Form, Unread};
use super::guard::{ASSETS, START, Seen, Verdict, judge};
use super::headers::{self, Content};
use super::keys::Session;
use crate::words::Words;

/// A form must be there in this time.
const BODY: Duration = Duration::from_secs(30);

/// The house behind the door.
pub struct House {
    /// Who is in.
    pub session: Mutex<Session>,
    /// Where they write.
    pub desk: Mutex<Desk>,
    /// The port.
    pub port: u16,
    /// When the program began; times are counted from there.
    pub began: tokio::time::Instant,
    /// When somebody who is known asked for something last.
    pub asked: Mutex<tokio::time::Instant>,
    /// Told to end.
    pub stop: tokio::sync::Notify,
    /// Told when somebody without a session needs a new key.
    pub lost: tokio::sync::Notify,
}

/// What a lock holds; what panicked before has left it as it was.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl House {
    /// How long the program runs.
    pub fn time(&self) -> Duration {
        self.began.elapsed()
    }
}

/// The one value of a head; none where it is there twice.
fn head<'r, B>(request: &'r Request<B>, name: &str) -> Option<&'r str> {
    let mut all = request.headers().get_all(name).iter();
    let first = all.next()?;
    if all.next().is_some() { None } else { first.to_str().ok() }
}

/// Answers a request.
pub async fn receive<B>(request: Request<B>, own: Option<bool>, house: &Arc<House>) -> Response<Full<Bytes>>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
{
    let seen = Seen {
        method: request.method().as_str(),
        path: request.uri().path(),
        host: head(&request, "host"),
        origin: head(&request, "origin"),
        site: head(&request, "sec-fetch-site"),
        known: head(&request, "cookie").is_some_and(|cookies| held(&house.session).knows(cookies)),
        own,
    };
    match judge(&seen, house.port) {
        Verdict::Pass => {}
        Verdict::Misdirected => {
            return line(StatusCode::MISDIRECTED_REQUEST, "host");
        }
        Verdict::Forbidden => {
            return line(StatusCode::FORBIDDEN, "other");
        }
        Verdict::Method => return line(StatusCode::METHOD_NOT_ALLOWED, "method"),
        Verdict::Stranger => {
            house.lost.notify_one();
            let languages = head(&request, "accept-language").unwrap_or_default().to_owned();
            if request.method() != Method::POST {
                return stranger(house, &languages, None);
            }
            let path = request.uri().path().to_owned();
            let form = read(request).await.ok();
            return stranger(house, &languages, form.as_ref().map(|form| (path.as_str(), form)));
        }
    }
    let path = request.uri().path().to_owned();
    if let Some(name) = path.strip_prefix(ASSETS) {
        return match assets::asset(name) {
            Some((media, bytes)) => whole(StatusCode::OK, Content::Asset(media), Bytes::from_static(bytes), &[]),
            None => line(StatusCode::NOT_FOUND, "no-asset"),
        };
    }
    let languages = head(&request, "accept-language").unwrap_or_default().to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let post = request.method() == Method::POST;
    let bare = request.method() == Method::HEAD;
    if path == START && !bare {
        return begin(house, &query, &languages);
    }
    *held(&house.asked) = tokio::time::Instant::now();
    let form = if post {
        match read(request).await {
            Ok(form) => form,
            Err(Unread::TooLarge) => return page(&held(&house.desk).notice(413, "too-large")),
            Err(Unread::Broken) => return page(&held(&house.desk).notice(400, "broken")),
            Err(Unread::Slow) => return page(&held(&house.desk).notice(408, "slow")),
        }
    } else {
        Form::default()
    };
    let asked = desk::Request { post, path, query, form, languages };
    // What panics is a fault of ours, told without a word of the data; the answers are still there.
    let work = || held(&house.desk).answer(&asked);
    let answer = crate::bug::caught(work).unwrap_or_else(|_| held(&house.desk).notice(500, "fault"));
    if let Answer::Stop(_) = answer {
        held(&house.session).end();
        house.stop.notify_one();
    }
    let mut answered = page(&answer);
    if let Answer::Wiped(_) = answer
        && let Some(cookie) = held(&house.session).renew()
        && let Ok(cookie) = HeaderValue::from_str(&cookie)
    {
        answered.headers_mut().insert("set-cookie", cookie);
    }
    if bare { without_body(answered) } else { answered }
}

/// The form of a request, if it is there in time.
async fn read<B>(request: Request<B>) -> Result<Form, Unread>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
{
    let media = head(&request, "content-type").unwrap_or_default().to_owned();
    tokio::time::timeout(BODY, Form::read(&media, request.into_body())).await.unwrap_or(Err(Unread::Slow))
}

/// A session begins where the key is the one that was printed.
fn begin(house: &House, query: &str, languages: &str) -> Response<Full<Bytes>> {
    let key = query.split('&').find_map(|pair| pair.strip_prefix("k=")).unwrap_or_default();
    let spent = held(&house.session).spend(key, house.time());
    match spent {
        Some(cookie) => {
            held(&house.desk).greet(languages);
            *held(&house.asked) = tokio::time::Instant::now();
            whole(
                StatusCode::SEE_OTHER,
                Content::Page,
                Bytes::new(),
                &[("location", "/".to_owned()), ("set-cookie", cookie)],
            )
        }
        None => {
            house.lost.notify_one();
            stranger(house, languages, None)
        }
    }
}

/// Nobody is known by this cookie: a page that says where a new address stands, in the language of the browser, with the form that was sent.
fn stranger(house: &House, languages: &str, sent: Option<(&str, &Form)>) -> Response<Full<Bytes>> {
    page(&held(&house.desk).lost(languages, sent))
}

fn page(answer: &Answer) -> Response<Full<Bytes>> {
    match answer {
        Answer::Page { status, html } => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            whole(status, Content::Page, Bytes::from(html.clone()), &[])
        }
        Answer::See(to) => whole(StatusCode::SEE_OTHER, Content::Page, Bytes::new(), &[("location", to.clone())]),
        Answer::File { kind, name, bytes } => {
            let named = name.as_ref().map(|name| ("content-disposition", attached(name)));
            whole(StatusCode::OK, *kind, Bytes::from(bytes.clone()), named.as_slice())
        }
        Answer::Stop(html) => whole(StatusCode::OK, Content::Page, Bytes::from(html.clone()), &[]),
        Answer::Wiped(html) => {
            // Not the cookies: they are of the whole address, and the one of the next person comes with this answer.
            let clear = ("clear-site-data", "\"cache\", \"storage\"".to_owned());
            whole(StatusCode::OK, Content::Page, Bytes::from(html.clone()), &[clear])
        }
    }
}

/// The name of a file to be kept: in ASCII, and whole (RFC 6266, RFC 8187).
fn attached(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
    let whole: String = name
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

/// A line for whoever is not let in, in English as other programs read it.
fn line(status: StatusCode, id: &str) -> Response<Full<Bytes>> {
    let text = Words::english().by_id(&format!("web-refused-{id}")).unwrap_or_default() + "\n";
    whole(status, Content::File("text/plain; charset=utf-8"), Bytes::from(text), &[])
}

fn whole(status: StatusCode, kind: Content, bytes: Bytes, more: &[(&'static str, String)]) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(bytes));
    *response.status_mut() = status;
    for (name, value) in headers::of(kind).into_iter().chain(more.iter().cloned()) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

fn without_body(mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
    *response.body_mut() = Full::default();
    response
}

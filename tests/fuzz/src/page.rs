//! Requests to the page.
//!
//! In: requests with a record separator between them, each a line `METHOD PATH`, further heads, an empty line and a body; `#` in a path is the
//! number of the case that is written. Host, cookie, origin and length are put in, as a browser does, unless the first line begins with `!`: then
//! the bytes are sent as they are, and the line is cut. Out: answers of HTTP, none of which tells of a fault of ours.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, mpsc};
use std::time::Duration;

use chrono::NaiveDate;
use widerspruch::case::Case;
use widerspruch::interview::Interview;
use widerspruch::problem::Code;
use widerspruch::web::{Desk, Done, Hands, Matter, Outgoing, Setting, Telling, ToWrite, Unwritten, listen, serve};
use widerspruch::words::Words;
use widerspruch::{Draft, Pdf, Press, Problem, Problems};

use crate::office::{OFFICE, room, today};
use crate::seeds::{self, Seed};

/// Stands between requests.
const BETWEEN: u8 = 0x1e;
/// No more requests than this.
const MOST: usize = 20;

/// Somebody who writes and prints, and has neither register nor mail.
struct Alone;

fn none() -> Problems {
    Code::WebNoMatter {}.error().into()
}

impl Hands for Alone {
    fn today(&self) -> NaiveDate {
        today()
    }
    fn write(&self, files: &[ToWrite]) -> Result<(), Unwritten> {
        for file in files {
            assert!(file.path.starts_with(room()), "a file outside of the folder: {}", file.path.display());
            let _ = std::fs::write(&file.path, &file.bytes);
        }
        Ok(())
    }
    fn print(&self, case: &Case, draft: &Draft, _: &Words) -> Result<Pdf, Problem> {
        Press::new(&OFFICE).print(case, draft, None)
    }
    fn draft_mail(&self, _: &Path, _: bool, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(none())
    }
    fn sends(&self) -> bool {
        false
    }
    fn outgoing(&self, _: &Path, _: &Words) -> Result<Outgoing, Problems> {
        Err(none())
    }
    fn send(&self, _: &Path, _: &Words) -> Result<Done, Problems> {
        Err(none())
    }
    fn matters(&self, _: &Words) -> Result<Option<Vec<Matter>>, Problems> {
        Ok(None)
    }
    fn matter(&self, _: &str, _: &Words) -> Result<Matter, Problems> {
        Err(none())
    }
    fn follow(&self, _: &Path, _: Option<&str>) -> Result<String, Problems> {
        Err(none())
    }
    fn saved(&self, _: &Path) {}
    fn sent(&self, _: &Path) -> Option<NaiveDate> {
        None
    }
    fn tell(&self, _: &str, _: &Telling) -> Result<(), Problems> {
        Err(none())
    }
    fn next(&self, _: &str, _: &str, _: &Path) -> Result<String, Problems> {
        Err(none())
    }
    fn calendar(&self, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(none())
    }
    fn export(&self, _: &str, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(none())
    }
    fn forget(&self, _: &str, _: bool) -> Result<Vec<PathBuf>, Problems> {
        Err(none())
    }
}

/// The page: where it is, and who is in.
struct House {
    port: u16,
    cookie: String,
    /// The number of the case that is written.
    case: String,
}

static HOUSE: LazyLock<Mutex<House>> = LazyLock::new(|| {
    let (tell, told) = mpsc::channel();
    let listener = listen(None).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let long = Duration::from_secs(1 << 30);
    std::thread::spawn(move || {
        let setting = Setting {
            folder: room().to_path_buf(),
            cut_off: false,
            staging: room().to_path_buf(),
            country: None,
            idle: long,
            rest: long,
            language: Some(Words::english()),
            begin: Box::new(|world| Interview::new(world, None)),
            centre: None,
            counter: Some(room().to_path_buf()),
            save: None,
        };
        let desk = Desk::new(&OFFICE, Box::new(Alone), setting);
        let tell = move |address: &str| drop(tell.send(address.to_owned()));
        let _ = serve(listener, desk, &tell, &|| false);
        panic!("the page ended");
    });
    let address = told.recv().expect("an address");
    let path = address.split_once(&port.to_string()).map(|(_, path)| path.to_owned()).expect("a path");
    let mut house = House { port, cookie: String::new(), case: "1".into() };
    house.ask("GET", &path, &[], b"");
    assert!(!house.cookie.is_empty(), "no session");
    Mutex::new(house)
});

impl House {
    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the page answers");
        let _ = (stream.set_nodelay(true), stream.set_read_timeout(Some(Duration::from_secs(8))));
        stream
    }

    /// Asks as a browser does; the answer, with its head.
    fn ask(&mut self, method: &str, path: &str, heads: &[&str], body: &[u8]) -> String {
        let mut stream = self.connect();
        let host = format!("127.0.0.1:{}", self.port);
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n");
        request += &format!("Cookie: {}\r\nContent-Length: {}\r\nConnection: close\r\n", self.cookie, body.len());
        if !heads.iter().any(|head| head.to_ascii_lowercase().starts_with("content-type:")) {
            request += "Content-Type: multipart/form-data; boundary=X\r\n";
        }
        heads.iter().for_each(|head| request += &format!("{head}\r\n"));
        let sent = stream.write_all(&[request.as_bytes(), b"\r\n", body].concat());
        let answer = whole(stream);
        assert!(!answer.is_empty() || sent.is_err(), "no answer");
        if let Some(cookie) = answer.split("set-cookie: ").nth(1).and_then(|rest| rest.split(';').next()) {
            cookie.clone_into(&mut self.cookie);
        }
        let led = answer.split("location: /q/").nth(1).and_then(|rest| rest.split(['/', '\r']).next());
        if let Some(case) = led {
            case.clone_into(&mut self.case);
        }
        answer
    }

    fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        whole(stream)
    }
}

fn whole(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// Asks all that.
pub fn ask(bytes: &[u8]) {
    let mut house = HOUSE.lock().unwrap_or_else(|_| panic!("an earlier request failed"));
    for request in bytes.split(|byte| *byte == BETWEEN).take(MOST) {
        let answer = match request.strip_prefix(b"!") {
            Some(raw) => house.raw(raw),
            None => one(&mut house, request),
        };
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 "), "{answer}");
        assert!(!answer.starts_with("HTTP/1.1 5"), "{answer}");
        assert!(!answer.contains("panicked"));
    }
    // Whoever comes next begins with nothing.
    let wiped = house.ask("POST", "/wipe", &[], b"--X--\r\n");
    assert!(wiped.starts_with("HTTP/1.1 200"), "{wiped}");
}

fn one(house: &mut House, request: &[u8]) -> String {
    let end = request.windows(2).position(|two| two == b"\n\n").unwrap_or(request.len());
    let (head, body) =
        (String::from_utf8_lossy(&request[..end]).into_owned(), request.get(end + 2..).unwrap_or_default());
    let mut lines = head.lines();
    let first = lines.next().unwrap_or("GET /");
    let (method, path) = first.split_once(' ').unwrap_or(("GET", first));
    // `/stop` would end the page for all that come after.
    if path.starts_with("/stop") && method == "POST" {
        return String::new();
    }
    let path = path.replace('#', &house.case);
    // Lines of a form end with two signs, which a person who writes seeds does not.
    let body = if body.contains(&b'\r') { body.to_vec() } else { with_returns(body) };
    house.ask(method, &path, &lines.collect::<Vec<_>>(), &body)
}

fn with_returns(body: &[u8]) -> Vec<u8> {
    body.iter()
        .flat_map(|byte| if *byte == b'\n' { &b"\r\n"[..] } else { std::slice::from_ref(byte) })
        .copied()
        .collect()
}

fn form(fields: &[(&str, &str)]) -> String {
    let part =
        |(name, value): &(&str, &str)| format!("--X\nContent-Disposition: form-data; name=\"{name}\"\n\n{value}\n");
    fields.iter().map(part).chain(["--X--\n".to_owned()]).collect()
}

/// A walk through the pages, and what is no request.
pub fn seeds() -> Vec<Seed> {
    let post = |path: &str, fields: &[(&str, &str)]| format!("POST {path}\n\n{}", form(fields));
    let between = char::from(BETWEEN).to_string();
    let walk = [
        post("/case", &[]),
        post("/q/#/reference", &[("reference", "A-1")]),
        post("/q/#/goal", &[("goal", "object")]),
        post("/q/#/who", &[("who", "self")]),
        post("/q/#/services", &[("services", "facebook")]),
        post("/q/#/account.facebook", &[("account.facebook", "facebook.com/aenne")]),
        post("/q/#/objected", &[("objected", "no")]),
        post("/q/#/name", &[("name", "Änne Müller")]),
        post("/q/#/street", &[("street", "Prüfstraße 1"), ("place", "39104 Magdeburg")]),
        post("/q/#/email", &[("email", "")]),
        post("/q/#/grounds", &[("grounds", "old-posts")]),
        post("/q/#/own-grounds", &[("own-grounds", "")]),
        "GET /check/#".to_owned(),
        "GET /letter/#/letter.pdf".to_owned(),
        "GET /letter/#/page/1.svg".to_owned(),
        post("/save/#", &[("as", "new")]),
        "GET /done/#".to_owned(),
        "GET /get/#/letter.pdf".to_owned(),
    ];
    let texts = [
        walk.join(&between),
        ["GET /", "HEAD /", "GET /a/page.css", "GET /q/1/name", "PUT /", "GET /calendar.ics", "GET /stop"]
            .join(&between),
        [
            post("/language", &[("to", "de"), ("back", "/q/1/name")]),
            post("/matter", &[]),
            post("/event/x", &[("what", "a")]),
        ]
        .join(&between),
        "!GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n".to_owned(),
        "!POST /case HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n".to_owned(),
        format!(
            "POST /case\n\n--X\nContent-Disposition: form-data; name=\"from\"\n\nupload\n--X\nContent-Disposition: form-data; name=\"f\"; filename=\"a.toml\"\n\nkind = \"objection\"\n--X--\n"
        ),
    ];
    let mut all = seeds::texts(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    all.extend(seeds::all("page", &[], &[], 8192));
    all
}

//! The words of the page and who uses them; how it ends, and what is left at a counter, by itself.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use chrono::NaiveDate;

use super::serve::Ended;
use super::{Desk, Done, Hands, Matter, Outgoing, Setting, Telling, ToWrite, Unwritten, listen, serve};
use crate::case::Case;
use crate::interview::Interview;
use crate::letter::compose::Draft;
use crate::office::Office;
use crate::pdf::Pdf;
use crate::problem::{Problem, Problems};
use crate::words::{Code, Say, Words, files_of, id_of};

/// All that could name a text: templates and code of the page.
fn sources(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else {
            all.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

#[test]
fn no_text_of_the_page_is_left_over() {
    let mut all = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    sources(&root.join("src/web"), &mut all);
    sources(&root.join("src/cli/web"), &mut all);
    let codes: Vec<String> = Code::ALL.iter().chain(Say::ALL).map(|(variant, ..)| id_of(variant)).collect();
    // Those that are found by the id of a question, of a page or of a problem.
    let made = ["web-question-", "web-hint-", "web-advice-", "web-together-", "web-notice-", "web-refused-"];
    let (_, text) = files_of("en").into_iter().find(|(room, _)| room == "web").unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    for id in ids.filter(|id| id.starts_with("web-") && !codes.iter().any(|code| code == id)) {
        let short = format!("\"{}\"", id.trim_start_matches("web-"));
        let used =
            all.contains(&format!("\"{id}\"")) || all.contains(&short) || made.iter().any(|part| id.starts_with(part));
        assert!(used, "{id}");
    }
}

/// Somebody who has a calendar and nothing else.
struct Nobody;

impl Nobody {
    fn none() -> Problems {
        Code::WebNoMatter {}.error().into()
    }
}

impl Hands for Nobody {
    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }
    fn write(&self, _: &[ToWrite]) -> Result<(), Unwritten> {
        Err(Unwritten { problem: Code::WebNoMatter {}.error(), done: 0 })
    }
    fn print(&self, _: &Case, _: &Draft, _: &Words) -> Result<Pdf, Problem> {
        Err(Code::WebNoMatter {}.error())
    }
    fn draft_mail(&self, _: &Path, _: bool, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(Nobody::none())
    }
    fn sends(&self) -> bool {
        false
    }
    fn outgoing(&self, _: &Path, _: &Words) -> Result<Outgoing, Problems> {
        Err(Nobody::none())
    }
    fn send(&self, _: &Path, _: &Words) -> Result<Done, Problems> {
        Err(Nobody::none())
    }
    fn matters(&self, _: &Words) -> Result<Option<Vec<Matter>>, Problems> {
        Ok(None)
    }
    fn matter(&self, _: &str, _: &Words) -> Result<Matter, Problems> {
        Err(Nobody::none())
    }
    fn follow(&self, _: &Path, _: Option<&str>) -> Result<String, Problems> {
        Err(Nobody::none())
    }
    fn saved(&self, _: &Path) {}
    fn sent(&self, _: &Path) -> Option<NaiveDate> {
        None
    }
    fn tell(&self, _: &str, _: &Telling) -> Result<(), Problems> {
        Err(Nobody::none())
    }
    fn next(&self, _: &str, _: &str, _: &Path) -> Result<String, Problems> {
        Err(Nobody::none())
    }
    fn calendar(&self, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(Nobody::none())
    }
    fn export(&self, _: &str, _: &Words) -> Result<Vec<u8>, Problems> {
        Err(Nobody::none())
    }
    fn forget(&self, _: &str, _: bool) -> Result<Vec<std::path::PathBuf>, Problems> {
        Err(Nobody::none())
    }
}

/// A page at a counter that clears and ends after so long: its port, the addresses it tells, and why it ended with whether answers are lost.
fn at_counter(rest: Duration, idle: Duration) -> (u16, Receiver<String>, Receiver<(Ended, bool)>) {
    let office = &*Box::leak(Box::new(Office::builtin()));
    let room = std::env::temp_dir();
    let setting = Setting {
        folder: room.clone(),
        cut_off: false,
        staging: room.clone(),
        country: None,
        idle,
        rest,
        language: Some(Words::english()),
        begin: Box::new(|world| Interview::new(world, None)),
        centre: None,
        counter: Some(room),
        save: None,
    };
    let listener = listen(None).unwrap();
    let port = listener.local_addr().unwrap().port();
    let ((tell, told), (end, ended)) = (channel(), channel());
    std::thread::spawn(move || {
        let tell = move |address: &str| tell.send(address.to_owned()).unwrap();
        let desk = Desk::new(office, Box::new(Nobody), setting);
        end.send(serve(listener, desk, &tell, &|| false).map_err(|_| ()).unwrap()).unwrap();
    });
    (port, told, ended)
}

/// The whole answer to a request.
fn asked(port: u16, method: &str, path: &str, cookie: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let host = format!("127.0.0.1:{port}");
    let media = "Content-Type: multipart/form-data; boundary=XX";
    let body = if method == "POST" { "--XX--\r\n" } else { "" };
    let length = body.len();
    let heads =
        format!("Host: {host}\r\nOrigin: http://{host}\r\n{media}\r\nContent-Length: {length}\r\nCookie: {cookie}");
    write!(stream, "{method} {path} HTTP/1.1\r\n{heads}\r\nConnection: close\r\n\r\n{body}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn cookie(answer: &str) -> String {
    answer.split("set-cookie: ").nth(1).unwrap().split(';').next().unwrap().to_owned()
}

#[test]
fn what_nobody_comes_back_to_at_a_counter_is_cleared_and_the_next_person_is_another_one() {
    let (port, told, _ended) = at_counter(Duration::ZERO, Duration::from_secs(600));
    let start = told.recv().unwrap();
    let first = cookie(&asked(port, "GET", start.split_once(&port.to_string()).unwrap().1, ""));
    assert!(asked(port, "POST", "/case", &first).contains("location: /q/1/reference"));
    // Whatever is asked for after the rest is not done.
    let cleared = (0..100).find_map(|_| {
        std::thread::sleep(Duration::from_millis(50));
        let answer = asked(port, "GET", "/q/1/reference", &first);
        answer.contains("clear-site-data").then_some(answer)
    });
    let cleared = cleared.expect("it is cleared");
    assert!(cleared.contains("All is cleared"), "{cleared}");
    let next = cookie(&cleared);
    assert!(asked(port, "GET", "/", &first).starts_with("HTTP/1.1 401"), "the cookie of the person before");
    assert!(asked(port, "GET", "/", &next).starts_with("HTTP/1.1 200"));
    assert!(asked(port, "GET", "/q/1/reference", &next).starts_with("HTTP/1.1 404"), "the case of the person before");
    assert!(asked(port, "POST", "/case", &next).contains("location: /q/2/reference"), "its number is not given again");
}

#[test]
fn it_ends_by_itself_and_tells_what_is_lost() {
    let (_port, _told, ended) = at_counter(Duration::from_secs(600), Duration::ZERO);
    assert_eq!(ended.recv().unwrap(), (Ended::Idle, false));
}

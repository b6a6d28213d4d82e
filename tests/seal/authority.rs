//! Time stamps: a good one counts, and without one nothing is written.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Mutex;

use widerspruch::seal::{Authority, Sealer};

use crate::common::{identities, names, outcome};
use crate::stamp::stamp;
use crate::{foreign, identity, is_good, now, program, reports, signed, trust};

/// Answers every request over HTTP with what `reply` makes of it; its address.
fn server(reply: impl Fn(&[u8]) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/tsr", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = request(&mut stream);
            let reply = reply(&request);
            let _ = stream.write_all(&reply);
        }
    });
    address
}

/// The body of a request.
fn request(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
        if let Some(end) = text.find("\r\n\r\n") {
            let length = text.split("content-length:").nth(1).and_then(|t| t.lines().next()?.trim().parse().ok());
            if bytes.len() >= end + 4 + length.unwrap_or(0) {
                return bytes.split_off(bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap() + 4);
            }
        }
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return Vec::new(),
            Ok(n) => bytes.extend(&part[..n]),
        }
    }
}

fn http(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn stamping(url: &str) -> Sealer {
    Sealer::new(identity("p256"), Some(Authority::new(url, &[]).unwrap()), now())
}

#[test]
fn a_time_stamp_makes_level_b_t() {
    let url = server(|query| http(&stamp(query)));
    let file = signed(&foreign(), &stamping(&url));
    let report = reports(&file).remove(0);
    assert_eq!(report.level.unwrap().to_string(), "PAdES-B-T");
    let stamp = report.timestamp.unwrap();
    assert_eq!((stamp.authority.as_str(), stamp.trusted), ("Prüfstelle Zeit", true));
}

/// A stamp longer than the room for it: the document is written once more.
#[test]
fn the_place_grows_with_the_stamp() {
    let url = server(|query| http(&stamp(query)));
    let sealer = stamping(&url).with_stamp_room(100);
    for _ in 0..2 {
        let report = reports(&signed(&foreign(), &sealer)).remove(0);
        assert!(report.timestamp.is_some(), "{report:?}");
    }
}

/// A stamp taken away or damaged is not a signature without one.
#[test]
fn a_damaged_stamp_is_not_good() {
    let url = server(|query| http(&stamp(query)));
    let file = signed(&foreign(), &stamping(&url));
    let trust = trust();
    // Late in the signature, so in the unsigned attribute.
    let start = crate::find(&file, b"/Contents<") + 10;
    let used = file[start..].iter().take_while(|b| **b != b'>').count();
    let digits = &file[start..start + used];
    let end = start + used - digits.iter().rev().take_while(|b| **b == b'0').count();
    for back in [20, 100, 300, 500] {
        let mut changed = file.clone();
        changed[end - back] = if changed[end - back] == b'5' { b'6' } else { b'5' };
        assert!(!is_good(&changed, &trust), "{back} from the end");
    }
}

fn refused(folder: &Path, url: &str) -> String {
    fs::write(folder.join("x.pdf"), foreign()).unwrap();
    let mut command = program(folder);
    command.args(["--format", "json", "sign", "x.pdf", "--timestamp", url, "--identity"]);
    let refused = outcome(command.arg(identities().join("p256.p12"))).exits(4);
    assert_eq!(refused.codes(), ["seal::timestamp"]);
    assert_eq!(names(folder), ["x.pdf"]);
    refused.problems()[0]["message"].as_str().unwrap().to_owned()
}

#[test]
fn an_authority_that_does_not_stamp_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let first: Mutex<Option<Vec<u8>>> = Mutex::new(None);
    for (url, why) in [
        (closed, "connection refused"),
        (server(|_| b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n".to_vec()), "HTTP status 503"),
        (server(|_| b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n".to_vec()), "HTTP status 302"),
        (server(|_| b"no http".to_vec()), ""),
        (server(|_| Vec::new()), ""),
        (server(|_| http(b"no stamp")), "no time stamp"),
        // PKIStatusInfo: rejected.
        (server(|_| http(&[0x30, 5, 0x30, 3, 2, 1, 2])), "status 2"),
        (server(|_| http(&vec![b'x'; 300 << 10])), "larger than 256 KiB"),
    ] {
        let message = refused(folder.path(), &url);
        assert!(message.contains(why), "{message}");
    }
    // A reply to somebody else's request, as old as it may be.
    let url = server(move |query| {
        let mut first = first.lock().unwrap();
        http(first.get_or_insert_with(|| stamp(query)))
    });
    assert!(refused_second(folder.path(), &url).contains("another request"));
}

/// The first request is answered, the second one gets the same answer.
fn refused_second(folder: &Path, url: &str) -> String {
    signed(&foreign(), &stamping(url));
    refused(folder, url)
}

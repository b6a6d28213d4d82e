//! A browser without scripts: a session with the page of the program over real HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{TODAY, clean};

/// What was answered.
pub struct Answer {
    pub status: u16,
    pub heads: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn head(&self, name: &str) -> Option<&str> {
        self.heads.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Where it leads.
    #[track_caller]
    pub fn leads(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.text());
        self.head("location").unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Values of the fields of a name: hidden ones, choices.
    pub fn values(&self, name: &str) -> Vec<String> {
        let text = self.text();
        let mark = format!("name=\"{name}\" value=\"");
        text.split(&mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    }
}

/// A file that is chosen: field, name, bytes.
pub type Chosen<'a> = (&'a str, &'a str, &'a [u8]);

/// The answers of a page: the question it is for, fields, files.
pub type Typed<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [Chosen<'a>]);

/// A running page and its session.
pub struct Browser {
    pub child: Child,
    pub port: u16,
    /// The address that began the session.
    pub begun: String,
    pub cookie: String,
    lines: BufReader<std::process::ChildStdout>,
}

impl Browser {
    /// Starts the program in a folder and opens the address it prints.
    pub fn open(folder: &Path, options: &[&str]) -> Browser {
        Browser::with(folder, options, &[])
    }

    /// The same on another day.
    pub fn on(today: &str, folder: &Path, options: &[&str]) -> Browser {
        let mut browser = Browser::started(today, folder, options, &[]);
        browser.begin();
        browser
    }

    /// The same with these values in its environment.
    pub fn with(folder: &Path, options: &[&str], set: &[(&str, &str)]) -> Browser {
        let mut browser = Browser::started(TODAY, folder, options, set);
        browser.begin();
        browser
    }

    fn begin(&mut self) {
        let answer = self.raw("GET", &self.begun.clone(), &[], &[]);
        assert_eq!(answer.leads(), "/");
        let cookie = answer.head("set-cookie").unwrap();
        self.cookie = cookie.split(';').next().unwrap().to_owned();
    }

    fn started(today: &str, folder: &Path, options: &[&str], set: &[(&str, &str)]) -> Browser {
        let mut command = Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        clean(&mut command);
        command.args(["--today", today, "--ui-language", "de", "web", "--no-open"]).args(options);
        command.env_remove("XDG_RUNTIME_DIR").envs(set.iter().copied());
        command.current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let address = line(&mut lines);
        let rest = address.strip_prefix("http://127.0.0.1:").unwrap_or_else(|| panic!("{address}"));
        let (port, path) = rest.split_once('/').unwrap();
        let (port, begun) = (port.parse().unwrap(), format!("/{path}"));
        Browser { child, port, begun, cookie: String::new(), lines }
    }

    /// The next line that the program prints.
    pub fn line(&mut self) -> String {
        line(&mut self.lines)
    }

    /// Sends a request with these heads as they stand; `Host` too is the caller's.
    pub fn raw(&self, method: &str, path: &str, heads: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\n");
        let host = format!("127.0.0.1:{}", self.port);
        if !heads.iter().any(|(name, _)| *name == "Host") {
            request.push_str(&format!("Host: {host}\r\n"));
        }
        heads.iter().for_each(|(name, value)| request.push_str(&format!("{name}: {value}\r\n")));
        request.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len()));
        let mut stream = TcpStream::connect(&host).unwrap();
        // A program that refuses does not read to the end.
        let _ = stream.write_all(request.as_bytes()).and_then(|()| stream.write_all(body));
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        answer(&bytes)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.raw("GET", path, &[("Cookie", &self.cookie)], &[])
    }

    pub fn post(&self, path: &str, fields: &[(&str, &str)], files: &[Chosen<'_>]) -> Answer {
        let mut body = Vec::new();
        let mut part = |head: String, bytes: &[u8]| {
            body.extend(format!("--XX\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
            body.extend(bytes);
            body.extend(b"\r\n");
        };
        fields.iter().for_each(|(name, value)| part(format!("name=\"{name}\""), value.as_bytes()));
        files.iter().for_each(|(name, file, bytes)| part(format!("name=\"{name}\"; filename=\"{file}\""), bytes));
        body.extend(b"--XX--\r\n");
        let origin = format!("http://127.0.0.1:{}", self.port);
        let media = "multipart/form-data; boundary=XX";
        self.raw("POST", path, &[("Cookie", &self.cookie), ("Origin", &origin), ("Content-Type", media)], &body)
    }

    /// Answers questions from here on, each by its id, as its page is sent; gives where the last one leads.
    #[track_caller]
    pub fn walk(&self, first: &str, answers: &[Typed<'_>]) -> String {
        let mut path = first.to_owned();
        for (id, typed, files) in answers {
            assert_eq!(path.rsplit('/').next(), Some(*id), "the question at {path}");
            let page = self.get(&path);
            assert_eq!(page.status, 200, "{}", page.text());
            let stamps: Vec<(String, String)> = stamps(&page);
            let hidden = stamps.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let fields: Vec<(&str, &str)> = hidden.chain(typed.iter().copied()).collect();
            path = self.post(&path, &fields, files).leads().to_owned();
        }
        path
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The hidden numbers of answers on a page.
pub fn stamps(page: &Answer) -> Vec<(String, String)> {
    let text = page.text();
    let all = text.split("name=\"stamp.").skip(1).map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"").unwrap();
        (format!("stamp.{name}"), rest.split('"').next().unwrap().to_owned())
    });
    all.collect()
}

fn line(lines: &mut impl BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

fn answer(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or_default();
    let heads =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Answer { status, heads: heads.collect(), body: bytes.get(end + 4..).unwrap_or_default().to_vec() }
}

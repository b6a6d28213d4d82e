//! A mail server that says anything.
//!
//! In: what it says, in turns with a zero between them; each turn comes when something was heard. Out: a message that was accepted or a fault. It
//! is accepted only where its last dot was heard and an answer with 250 came.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use lettre::Address;
use rustls::ClientConfig;
use widerspruch::secret::Password;
use widerspruch::smtp::client::{Client, Parcel};
use widerspruch::smtp::fault::Fault;
use widerspruch::smtp::reply::{Reply, queue_id};
use widerspruch::smtp::settings::{Login, Server, Tls};
use widerspruch::smtp::{Accepted, tls};
use widerspruch::words::Words;

use crate::seeds::{self, Seed};

const MESSAGE: &[u8] = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\n.a line with a dot\r\nend\r\n";

static CONFIG: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| tls::config(None).unwrap_or_else(|_| panic!("TLS")));

/// Sends one message to a server that says this.
pub fn talk(bytes: &[u8]) {
    for line in String::from_utf8_lossy(bytes).lines() {
        if let Some((code, _, text)) = Reply::line(line) {
            assert!((200..600).contains(&code));
            let reply = Reply { code, lines: vec![text.to_owned()] };
            let _ = (reply.enhanced(), queue_id(text), reply.to_string());
        }
    }
    let Some((first, turns)) = bytes.split_first() else { return };
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let server = Server {
        host: "127.0.0.1".into(),
        port: listener.local_addr().expect("an address").port(),
        tls: Tls::None,
        login: (first & 1 != 0).then(|| Login { user: "a".into(), mechanism: None, keeping: None }),
        ca_file: None,
        timeout: Some(Duration::from_secs(2)),
        ehlo_name: None,
    };
    let turns: Vec<&[u8]> = turns.split(|byte| *byte == 0).collect();
    let (outcome, heard) = std::thread::scope(|scope| {
        let server_side = scope.spawn(|| listener.accept().map(|(stream, _)| play(stream, &turns)).unwrap_or_default());
        let outcome = send(&server);
        (outcome, server_side.join().expect("the server's side"))
    });
    match outcome {
        Ok(accepted) => {
            assert!(heard.windows(5).any(|end| end == b"\r\n.\r\n"), "accepted what was not sent");
            assert!(accepted.reply.starts_with("250"), "accepted by {:?}", accepted.reply);
            assert!(!accepted.reply.contains(char::is_control));
        }
        Err(fault) => {
            let said = Words::english().say(&fault.say());
            assert!(!said.is_empty() && !said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
            let _ = (fault.help(), fault.verdict(), fault.code());
        }
    }
}

fn send(server: &Server) -> Result<Accepted, Fault> {
    let password = Password::typed("secret".into());
    let never = || false;
    let mut client = Client::open(server, &CONFIG, Some(&password), &never)?;
    let (from, to): (Address, Address) = ("a@example.org".parse().expect("a"), "b@example.org".parse().expect("b"));
    let parcel = Parcel { from: &from, to: &to, bcc: Some(&to), bytes: MESSAGE };
    let outcome = client.send(parcel, || Ok::<(), ()>(())).expect("the record never fails");
    if client.is_good() && client.reset().is_ok() {
        client.quit();
    }
    outcome
}

/// Says the turns, each when something was heard, or nothing for a while; what was heard until the other side hung up.
fn play(mut stream: TcpStream, turns: &[&[u8]]) -> Vec<u8> {
    let _ = stream.set_read_timeout(Some(Duration::from_millis(50)));
    let (mut heard, mut buffer) = (Vec::new(), [0; 4096]);
    'turns: for (index, turn) in turns.iter().enumerate() {
        let begun = heard.len();
        // Whoever is told to begin is heard to the end.
        let body = index > 0 && turns[index - 1].starts_with(b"354");
        while index > 0 && (heard.len() == begun || (body && !heard[begun..].ends_with(b"\r\n.\r\n"))) {
            match stream.read(&mut buffer) {
                Ok(0) => break 'turns,
                Ok(count) => heard.extend_from_slice(&buffer[..count]),
                Err(_) => break,
            }
        }
        if stream.write_all(turn).is_err() {
            break;
        }
    }
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_secs(9)));
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        heard.extend_from_slice(&buffer[..count]);
    }
    heard
}

/// Conversations that end well, and some that do not.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "\u{2}220 mail.example ESMTP\r\n\0250-mail.example\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n\0250 ok\r\n\0250 ok\r\n\0250 ok\r\n\
         \0354 go ahead\r\n\0250 2.0.0 Ok: queued as 4FQ1abc\r\n\0250 ok\r\n\0250 ok\r\n\0221 bye\r\n",
        "\u{1}220 mail.example\r\n\0250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n\0235 ok\r\n\0250 ok\r\n\0250 ok\r\n\0550 5.1.1 no\r\n\
         \0354 go\r\n\0554 5.7.1 spam\r\n\0250-a\r\n250 b\r\n",
        "\u{1}220 a\r\n\0250-a\r\n250 AUTH XOAUTH2\r\n\0334 eyJzdGF0dXMiOiI0MDAifQ==\r\n\0535 no\r\n",
        "\u{2}220 a\r\n\0250 a\r\n\0250 ok\r\n\0250 ok\r\n\0250 ok\r\n\0354 go\r\n250 too early\r\n\0554 no\r\n",
        "\u{2}421 4.3.2 closing\r\n",
        "\u{2}220 a\r\n\0250-SIZE 10\r\n250 SMTPUTF8\r\n",
    ]);
    all.extend(seeds::all("smtp", &[], &[], 4096));
    all
}

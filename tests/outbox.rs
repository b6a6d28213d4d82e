//! The outbox against a server that does everything wrong that a server can do: no mail twice, none lost, none called sent
//! that was not accepted.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

mod server;

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::time::Duration;

use chrono::DateTime;
use server::{At, Do, Door, Server, Setup, say};
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Parts, build};
use widerspruch::mail::prepare::Prepared;
use widerspruch::outbox::Outbox;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::queue::{Queued, Resolution};
use widerspruch::outbox::row::State;
use widerspruch::outbox::run::{Errand, Report};
use widerspruch::outbox::stopped::Stopped;
use widerspruch::read::reader::{Need, Reading, TableReader};
use widerspruch::secret::Password;
use widerspruch::smtp::settings::{self, Route};
use widerspruch::words::Words;

const START: i64 = 1_795_000_000;

/// A clock that goes on only when somebody waits.
struct TestClock {
    now: Cell<i64>,
    waits: RefCell<Vec<u64>>,
    stop: Cell<bool>,
}

impl TestClock {
    fn at(now: i64) -> Self {
        TestClock { now: Cell::new(now), waits: RefCell::default(), stop: Cell::new(false) }
    }
}

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.now.get()
    }
    fn wait(&self, time: Duration) {
        self.waits.borrow_mut().push(time.as_secs());
        self.now.set(self.now.get() + i64::try_from(time.as_secs()).unwrap());
    }
    fn stopped(&self) -> bool {
        self.stop.get()
    }
}

fn routes(text: &str, folder: &Path) -> Vec<Route> {
    let source = widerspruch::problem::Source::new("config.toml", text);
    let node = widerspruch::read::node::from_toml(&source).unwrap();
    let mut reading = Reading::new(source, widerspruch::read::whose::Whose::Configuration);
    let mut top = TableReader::open(&node, "", &mut reading);
    let routes = top.table("smtp", Need::Required, |t| settings::read_all(t, folder, None)).unwrap();
    top.finish();
    assert!(!reading.problems.has_errors(), "{:?}", reading.problems);
    routes
}

fn entry(number: usize, via: &str) -> Prepared {
    let from = mailbox::mailbox("Beratung Größe <centre@example.org>").unwrap();
    let to = mailbox::mailbox(&format!("Amt <amt{number}@example.net>")).unwrap();
    let pdf: Vec<u8> = format!("%PDF {number} ").bytes().cycle().take(20_000).collect();
    let parts = Parts {
        from: &from,
        reply_to: None,
        to: &to,
        subject: "Beschwerde – Größe",
        text: "Guten Tag,\n\n.\nGrüße\n",
        file_name: "Beschwerde_Mueller_2026-11-22.pdf",
        pdf: &pdf,
    };
    Prepared {
        case: format!("/cases/{number}.toml"),
        key: format!("key-{number}"),
        kind: "complaint".into(),
        via: via.into(),
        recipient: "Amt".into(),
        subject: "Beschwerde – Größe".into(),
        message: build(&parts, DateTime::UNIX_EPOCH).unwrap(),
    }
}

/// An outbox with some mails, and a server.
struct Bench {
    folder: tempfile::TempDir,
    server: Server,
    routes: Vec<Route>,
    clock: TestClock,
}

impl Bench {
    fn new(mails: usize, more: &str, setup: Setup) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tls = match setup.door {
            Door::Plain => "tls = \"none\"",
            Door::StartTls => "tls = \"starttls\"",
            Door::Implicit => "tls = \"implicit\"",
        };
        let server = Server::start(setup);
        let text = server.section("t", &format!("{tls}\nca_file = \"{}\"\n{more}", server.ca.display()));
        let bench = Bench { routes: routes(&text, folder.path()), folder, server, clock: TestClock::at(START) };
        let entries: Vec<Prepared> = (0..mails).map(|n| entry(n, "t")).collect();
        bench.outbox().queue(&entries, START).unwrap();
        bench
    }

    /// Plain, with a stage that goes wrong for every mail.
    fn wrong(mails: usize, at: At, what: Do) -> Self {
        Self::new(
            mails,
            "timeout = 1",
            Setup::new(Door::Plain, move |here, _| if here == at { what.clone() } else { Do::Go }),
        )
    }

    fn outbox(&self) -> Outbox {
        Outbox::open(self.folder.path()).unwrap()
    }

    fn order(&self) -> Errand<'_> {
        Errand {
            routes: &self.routes,
            passwords: &|_| Ok(Some(Password::from_text("pässwörd".to_owned().into()).unwrap())),
            only: None,
            most: None,
            at_once: false,
            wait: false,
        }
    }

    fn run(&self) -> Report {
        self.outbox().run(&self.order(), &self.clock, &mut |_| {}).unwrap()
    }

    fn states(&self) -> Vec<State> {
        self.outbox().mails().unwrap().iter().map(|m| m.state).collect()
    }

    fn later(&self, seconds: i64) {
        self.clock.now.set(self.clock.now.get() + seconds);
    }

    /// What must hold whatever happened.
    fn holds(&self) {
        let taken: Vec<String> = self.server.taken().iter().map(server::Taken::message_id).collect();
        for mail in self.outbox().mails().unwrap() {
            let count = taken.iter().filter(|id| **id == mail.message_id).count();
            assert!(count <= 1, "mail {} arrived {count} times", mail.id);
            match mail.state {
                State::Sent => assert_eq!(count, 1, "mail {} is called sent", mail.id),
                State::Queued | State::Deferred | State::Failed | State::Cancelled => {
                    assert_eq!(count, 0, "mail {} is {} and arrived", mail.id, mail.state);
                }
                State::Sending | State::Unknown => {}
            }
        }
    }
}

// ── what arrives ───────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn what_is_kept_is_what_arrives() {
    for (door, more) in [
        (Door::Plain, ""),
        (Door::Implicit, "user = \"user@example.org\""),
        (Door::StartTls, "user = \"user@example.org\""),
        (Door::Implicit, "user = \"user@example.org\"\nauth = \"login\""),
    ] {
        let bench = Bench::new(3, more, Setup::new(door, |_, _| Do::Go));
        let report = bench.run();
        assert_eq!((report.tried.len(), report.stopped.len()), (3, 0), "{door:?} {:?}", report.stopped);
        bench.holds();
        let outbox = bench.outbox();
        for (mail, taken) in outbox.mails().unwrap().iter().zip(bench.server.taken()) {
            assert_eq!(mail.state, State::Sent);
            assert_eq!(taken.bytes, outbox.bytes(mail).unwrap());
            assert_eq!((taken.from.as_str(), &taken.to), ("centre@example.org", &mail.to));
            assert_eq!(
                (mail.code, mail.queue_id.as_deref(), mail.server.as_deref()),
                (Some(250), Some("4TEST"), Some("mail.test"))
            );
            assert_eq!(mail.tls.as_deref(), (door != Door::Plain).then_some("TLSv1.3"));
            let what: Vec<String> = outbox.events(mail.id).unwrap().into_iter().map(|e| e.what).collect();
            assert_eq!(what, ["queued", "started", "body", "accepted"]);
        }
        assert_eq!(bench.server.connections.load(std::sync::atomic::Ordering::SeqCst), 1, "one connection for all");
        let heard = bench.server.heard();
        assert!(heard.iter().any(|l| l == "EHLO [127.0.0.1]"), "the name of the machine stays here: {heard:?}");
        assert!(heard.iter().any(|l| l.starts_with("MAIL FROM:<centre@example.org> SIZE=")), "{heard:?}");
        // A second run finds nothing to do.
        assert!(bench.run().tried.is_empty());
        assert_eq!(bench.server.taken().len(), 3);
    }
}

#[test]
fn a_token_logs_in() {
    let mut setup = Setup::new(Door::Implicit, |_, _| Do::Go);
    setup.abilities = vec!["auth plain xoauth2".into()];
    let more = "user = \"user@example.org\"\ntoken_command = [\"true\"]";
    let bench = Bench::new(1, more, setup.clone());
    bench.run();
    assert_eq!(bench.states(), [State::Sent]);
    // A refused token: the server's reason is told, the token is not.
    setup.account.1 = "another".into();
    let bench = Bench::new(1, more, setup);
    let report = bench.run();
    let Some((_, Stopped::Halted(fault))) = report.stopped.first() else { panic!("{:?}", report.stopped) };
    assert!(fault.to_string().contains("\"status\":\"401\""), "{fault}");
    assert!(!format!("{fault:?}").contains("pässwörd"));
}

// ── faults ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Every fault, and what it makes of a mail: nothing may be called sent, nothing may be tried again that may have arrived.
#[test]
fn every_fault_leaves_a_mail_in_the_state_that_is_true() {
    let raw = |text: &str| Do::Raw(text.as_bytes().to_vec());
    let stall = || Do::Stall(Duration::from_millis(2500));
    let endless = "250-x\r\n".repeat(500);
    let long = format!("250 {}\r\n", "x".repeat(100_000));
    #[rustfmt::skip]
    let faults = [
        (At::Greeting, say("554 5.7.1 go away"), State::Queued),
        (At::Greeting, say("421 4.3.2 later"), State::Deferred),
        (At::Greeting, raw("HTTP/1.1 400 Bad Request\r\n\r\n"), State::Deferred),
        (At::Greeting, Do::Close, State::Deferred),
        (At::Greeting, stall(), State::Deferred),
        // Two answers to one question: the second one would be taken for the answer to the next.
        (At::Greeting, raw("220 a\r\n220 b\r\n"), State::Deferred),
        (At::Hello, raw("250-a\r\n250 b\r\n250 c\r\n"), State::Deferred),
        (At::Sender, raw("250 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 queued\r\n"), State::Deferred),
        (At::Recipient, raw("250 ok\r\n354 go\r\n250 queued\r\n"), State::Deferred),
        (At::Data, raw("354 go\r\n250 2.0.0 queued as EARLY\r\n"), State::Deferred),
        (At::Data, raw("354 go\r\n25"), State::Deferred),
        (At::End, raw("250 ok\r\n554 5.7.1 spam\r\n"), State::Unknown),
        (At::End, raw("554 5.7.1 spam\r\n250 ok\r\n"), State::Unknown),
        (At::Hello, say("502 no"), State::Queued),
        (At::Hello, raw(&endless), State::Deferred),
        (At::Hello, raw(&long), State::Deferred),
        (At::Hello, raw("250-a\r\n251 b\r\n"), State::Deferred),
        (At::Hello, Do::Close, State::Deferred),
        (At::Login, say("535 5.7.8 no"), State::Queued),
        (At::Login, say("454 4.7.0 later"), State::Deferred),
        (At::Login, say("421 later"), State::Deferred),
        (At::Login, say("334 "), State::Deferred),
        (At::Sender, say("530 5.7.0 log in"), State::Queued),
        (At::Sender, say("552 5.3.4 too large"), State::Failed),
        (At::Sender, say("550 5.1.8 unknown sender"), State::Failed),
        (At::Sender, say("451 4.3.0 later"), State::Deferred),
        (At::Sender, say("421 4.3.0 later"), State::Deferred),
        (At::Sender, say("354 what"), State::Deferred),
        (At::Sender, Do::Close, State::Deferred),
        (At::Sender, stall(), State::Deferred),
        (At::Recipient, say("550 5.1.1 no such user"), State::Failed),
        (At::Recipient, say("551 user not local"), State::Failed),
        (At::Recipient, say("450 4.2.1 greylisted"), State::Deferred),
        (At::Recipient, say("451 4.7.1 greylisted"), State::Deferred),
        (At::Recipient, say("452 4.5.3 too many"), State::Deferred),
        (At::Recipient, say("252 cannot verify"), State::Deferred),
        (At::Recipient, Do::Close, State::Deferred),
        (At::Data, say("452 4.3.1 no room"), State::Deferred),
        (At::Data, say("554 5.5.1 no valid recipients"), State::Failed),
        (At::Data, say("250 ok"), State::Deferred),
        (At::Data, Do::Close, State::Deferred),
        (At::Data, stall(), State::Deferred),
        (At::Body, Do::Close, State::Unknown),
        (At::Body, stall(), State::Unknown),
        (At::End, say("451 4.3.0 later"), State::Deferred),
        (At::End, say("452 4.3.1 no room"), State::Deferred),
        (At::End, say("421 4.3.2 shutting down"), State::Deferred),
        (At::End, say("552 5.3.4 too large"), State::Failed),
        (At::End, say("554 5.7.1 spam"), State::Failed),
        (At::End, say("354 go on"), State::Unknown),
        (At::End, say("251 hm"), State::Unknown),
        (At::End, say("220 hello"), State::Unknown),
        (At::End, raw("2\u{0}50 ok\r\n"), State::Unknown),
        (At::End, raw("ok\r\n"), State::Unknown),
        (At::End, raw("250-a\r\n550 b\r\n"), State::Unknown),
        (At::End, raw("250 half a li"), State::Unknown),
        (At::End, raw(&endless), State::Unknown),
        (At::End, raw(&long), State::Unknown),
        (At::End, Do::Close, State::Unknown),
        (At::End, Do::TakeAndClose, State::Unknown),
        (At::End, stall(), State::Unknown),
        (At::End, Do::TakeLate(Duration::from_millis(2500)), State::Unknown),
        (At::End, say("250"), State::Sent),
        (At::End, raw("250-2.0.0 Ok\r\n250 2.0.0 queued as 4TEST\r\n"), State::Unknown),
    ];
    let mut wrong = Vec::new();
    std::thread::scope(|scope| {
        let threads: Vec<_> = faults
            .chunks(10)
            .map(|faults| {
                scope.spawn(move || {
                    let mut wrong = Vec::new();
                    for (at, what, state) in faults {
                        let (at, what) = (*at, what.clone());
                        // The last row: a reply of two lines is a reply; the server of this test takes only "250 …" itself.
                        let two_lines = matches!(&what, Do::Raw(b) if b.starts_with(b"250-2.0.0"));
                        let login = if at == At::Login { "user = \"user@example.org\"" } else { "" };
                        let script = what.clone();
                        let setup =
                            Setup::new(Door::Plain, move |here, _| if here == at { script.clone() } else { Do::Go });
                        let bench = Bench::new(1, &format!("timeout = 1\n{login}"), setup);
                        bench.run();
                        let found = bench.states()[0];
                        let expected = if two_lines { State::Sent } else { *state };
                        if found != expected {
                            wrong.push(format!("{what:?} at {at:?}: {found}, not {expected}"));
                        }
                        if !two_lines {
                            bench.holds();
                        }
                        // What may have arrived, and what was refused, is never tried again by itself.
                        if matches!(found, State::Unknown | State::Failed | State::Sent) {
                            let taken = bench.server.taken().len();
                            bench.later(400 * 24 * 3600);
                            bench.run();
                            if bench.states()[0] != found || bench.server.taken().len() != taken {
                                wrong.push(format!("{what:?} at {at:?}: was tried again"));
                            }
                        }
                    }
                    wrong
                })
            })
            .collect();
        for thread in threads {
            wrong.extend(thread.join().unwrap());
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A 250 that was said before the end of the message is no acceptance, and shifts no answer to the next mail.
#[test]
fn an_answer_before_its_question_is_none() {
    for (at, early, mine) in [
        // With the "go ahead": seen before the message is sent.
        (At::Data, "354 go\r\n250 2.0.0 queued as EARLY\r\n", State::Deferred),
        // In the midst of it.
        (At::Body, "250 2.0.0 queued as EARLY\r\n", State::Unknown),
    ] {
        for door in [Door::Plain, Door::Implicit] {
            let script = move |here, mail| match (here, mail) {
                (here, 0) if here == at => Do::Raw(early.as_bytes().to_vec()),
                (At::End, 0) => say("554 5.7.1 rejected as spam"),
                _ => Do::Go,
            };
            let bench = Bench::new(3, "timeout = 5", Setup::new(door, script));
            bench.run();
            assert_eq!(bench.states(), [mine, State::Sent, State::Sent], "{at:?} {door:?}");
            bench.holds();
        }
    }
}

#[test]
fn two_answers_that_agree_are_one_and_the_connection_is_not_used_again() {
    let script = |at, mail| match (at, mail) {
        (At::End, 0) => Do::Raw(b"250 2.0.0 ok 1\r\n250 2.0.0 ok 2\r\n".to_vec()),
        (At::End, 1) => Do::Raw(b"250 2.0.0 ok 1\r\n221 bye\r\n".to_vec()),
        _ => Do::Go,
    };
    let bench = Bench::new(4, "", Setup::new(Door::Plain, script));
    let report = bench.run();
    assert_eq!((bench.states(), report.stopped.len()), (vec![State::Sent; 4], 0));
    assert_eq!(bench.server.connections.load(std::sync::atomic::Ordering::SeqCst), 3);
    assert_eq!(bench.outbox().mail(1).unwrap().reply.as_deref(), Some("250 2.0.0 ok 1"));
}

/// A server that answers at chance: too early, twice, against itself, or breaks off. Whatever it says, no mail is called sent or refused
/// that was not, and none arrives twice.
#[test]
fn a_server_that_answers_at_chance_is_never_believed_too_much() {
    for (round, door) in [Door::Plain, Door::Implicit, Door::Plain, Door::Implicit].into_iter().enumerate() {
        let throw = move |at: At, mail: usize| {
            let dice = widerspruch::digest::sha256(format!("{round} {at:?} {mail}").as_bytes());
            dice.bytes().take(6).fold(0_u32, |sum, b| sum * 7 + u32::from(b)) % 16
        };
        let script = move |at: At, mail: usize| {
            let dice = throw(at, mail);
            // A no that comes too early and then a mail that is taken without a word: nobody could tell that from a no.
            let no = matches!(throw(At::Body, mail), 2 | 3);
            let raw = |text: &str| Do::Raw(text.as_bytes().to_vec());
            match (at, dice) {
                (At::Sender, 0) => say("421 4.4.2 later"),
                (At::Sender, 1) => Do::Close,
                (At::Sender, 2) => raw("250 ok\r\n250 ok\r\n"),
                (At::Recipient, 0) => raw("250 ok\r\n354 go\r\n250 queued\r\n"),
                (At::Data, 0 | 1) => raw("354 go\r\n250 2.0.0 queued as EARLY\r\n"),
                (At::Data, 2) => raw("354 go\r\n554 5.7.1 no\r\n"),
                (At::Body, 0 | 1) => raw("250 2.0.0 queued as EARLY\r\n"),
                (At::Body, 2 | 3) => raw("554 5.7.1 no\r\n"),
                (At::Body, 4) => Do::Close,
                (At::End, 0..=2) => say("554 5.7.1 no"),
                (At::End, 3) => say("451 4.3.0 later"),
                (At::End, 4) => say("250 2.0.0 one\r\n250 2.0.0 two"),
                (At::End, 5) => say("250 2.0.0 one\r\n554 5.7.1 two"),
                (At::End, 6) => say("554 5.7.1 one\r\n250 2.0.0 two"),
                (At::End, 7) if !no => Do::TakeAndClose,
                (At::After, 0) => say("421 4.4.2 idle"),
                _ => Do::Go,
            }
        };
        let bench = Bench::new(60, "timeout = 10", Setup::new(door, script));
        for _ in 0..200 {
            bench.run();
            bench.holds();
            if !bench.states().iter().any(|state| matches!(state, State::Queued | State::Deferred)) {
                break;
            }
            bench.later(5 * 3600);
        }
        let states = bench.states();
        let count = |wanted: State| states.iter().filter(|state| **state == wanted).count();
        assert_eq!(count(State::Queued) + count(State::Deferred), 0, "it does not get on");
        // The dice leave some of each; otherwise this shows nothing.
        assert!(count(State::Sent) > 10 && count(State::Failed) > 0 && count(State::Unknown) > 5, "{states:?}");
        println!(
            "{door:?}: {} sent, {} refused, {} unknown",
            count(State::Sent),
            count(State::Failed),
            count(State::Unknown)
        );
    }
}

/// One time for everything of a stage, whatever a server sends meanwhile and in whichever layer. The times here are of the server,
/// which would need minutes; what is looked at is that it ends, and how.
#[test]
fn a_server_that_drips_gets_no_more_time() {
    let drip = Duration::from_millis(300);
    for (door, at, what, state) in [
        (Door::Implicit, At::Handshake, Do::Drip(drip), State::Deferred),
        (Door::StartTls, At::Handshake, Do::Drip(drip), State::Deferred),
        (Door::Implicit, At::Greeting, Do::Drip(drip), State::Deferred),
        (Door::Plain, At::Greeting, Do::Drip(drip), State::Deferred),
        (Door::Implicit, At::Recipient, Do::Drip(drip), State::Deferred),
        (Door::Implicit, At::End, Do::Drip(drip), State::Unknown),
        (Door::Plain, At::End, Do::Drip(drip), State::Unknown),
        (Door::Implicit, At::Handshake, Do::Stall(Duration::from_secs(60)), State::Deferred),
    ] {
        let script = move |here, _| if here == at { what.clone() } else { Do::Go };
        let bench = Bench::new(1, "timeout = 1", Setup::new(door, script));
        bench.run();
        assert_eq!(bench.states(), [state], "{door:?} at {at:?}");
        let text = bench.outbox().mail(1).unwrap().reply.unwrap();
        assert!(text.contains("said nothing for too long"), "{text}");
    }
    // A server that does not take the message, larger than all that lies between.
    for door in [Door::Plain, Door::Implicit] {
        let script = |here, _| if here == At::Body { Do::Stall(Duration::from_secs(60)) } else { Do::Go };
        let bench = Bench::new(0, "timeout = 1", Setup::new(door, script));
        let mut large = entry(1, "t");
        large.message.bytes.extend("x".repeat(70).bytes().chain(*b"\r\n").cycle().take(72 * 100_000));
        large.message.sha256 = widerspruch::digest::sha256(&large.message.bytes);
        bench.outbox().queue(&[large], START).unwrap();
        bench.run();
        assert_eq!(bench.states(), [State::Unknown], "{door:?}");
    }
}

/// The server has given the connection up meanwhile; a new one costs nobody a minute.
#[test]
fn a_connection_that_was_given_up_is_replaced_at_once() {
    for (at, what) in [
        (At::Sender, say("421 4.4.2 idle for too long")),
        (At::Recipient, say("421 4.7.0 too many in one session")),
        (At::Data, say("421 4.3.2 going down")),
        (At::Sender, Do::Close),
    ] {
        let script = move |here, mail| if here == at && mail % 2 == 1 { what.clone() } else { Do::Go };
        let bench = Bench::new(4, "", Setup::new(Door::Plain, script));
        let report = bench.run();
        assert_eq!((bench.states(), report.stopped.len()), (vec![State::Sent; 4], 0), "{at:?}");
        bench.holds();
    }
    // Said while nobody asked: after the answer to a mail.
    let script = |at, _| if at == At::After { say("421 4.4.2 idle for too long") } else { Do::Go };
    let bench = Bench::new(3, "", Setup::new(Door::Plain, script));
    bench.run();
    assert_eq!(bench.states(), [State::Sent; 3]);
    bench.holds();
}

/// CVE-2011-0411: what somebody on the way says before the handshake must not be taken for the server's answer.
#[test]
fn words_put_into_the_servers_mouth_before_tls_are_refused() {
    let injected = b"220 go ahead\r\n250-evil\r\n250 AUTH LOGIN\r\n".to_vec();
    let script = move |at, _| if at == At::StartTls { Do::Raw(injected.clone()) } else { Do::Go };
    let bench = Bench::new(1, "user = \"user@example.org\"\ntimeout = 2", Setup::new(Door::StartTls, script));
    let report = bench.run();
    let Some((_, Stopped::Halted(fault))) = report.stopped.first() else { panic!("{:?}", report.stopped) };
    assert!(fault.to_string().contains("spoke in the clear"), "{fault}");
    assert_eq!(bench.states(), [State::Queued]);
    assert!(!bench.server.heard().iter().any(|l| l.starts_with("AUTH") || l.starts_with("MAIL")));
}

#[test]
fn without_tls_nothing_is_said() {
    // The server offers none, or refuses it.
    for script in [
        |at, _| if at == At::Hello { say("250 plain") } else { Do::Go },
        |at, _| if at == At::StartTls { say("454 4.7.0 not now") } else { Do::Go },
    ] as [fn(At, usize) -> Do; 2]
    {
        let bench = Bench::new(1, "user = \"user@example.org\"", Setup::new(Door::StartTls, script));
        let report = bench.run();
        assert_eq!(report.stopped.len(), 1);
        assert!(
            !bench.server.heard().iter().any(|l| l.starts_with("AUTH") || l.starts_with("MAIL")),
            "{:?}",
            bench.server.heard()
        );
        assert_ne!(bench.states(), [State::Sent]);
    }
}

#[test]
fn a_certificate_nobody_vouches_for_is_refused() {
    for door in [Door::Implicit, Door::StartTls] {
        let bench = Bench::new(1, "user = \"user@example.org\"", Setup::new(door, |_, _| Do::Go));
        // Another authority.
        let other = Server::start(Setup::new(Door::Plain, |_, _| Do::Go));
        let tls = if door == Door::Implicit { "implicit" } else { "starttls" };
        let section = bench.server.section("t", &format!("tls = \"{tls}\"\nca_file = \"{}\"", other.ca.display()));
        let order = Errand { routes: &routes(&section, Path::new("/")), ..bench.order() };
        let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
        let Some((_, Stopped::Halted(fault))) = report.stopped.first() else { panic!("{:?}", report.stopped) };
        assert!(fault.to_string().contains("invalid peer certificate"), "{fault}");
        assert_eq!(bench.states(), [State::Queued]);
    }
    // The right authority, but for another name.
    let bench = Bench::new(1, "", Setup::new(Door::Implicit, |_, _| Do::Go));
    let section = format!(
        "[smtp.t]\nhost = \"127.0.0.2\"\nport = {}\nfrom = \"a@b.example\"\nca_file = \"{}\"\n",
        bench.server.port,
        bench.server.ca.display()
    );
    let order = Errand { routes: &routes(&section, Path::new("/")), ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    // On some systems 127.0.0.2 is nobody; then nothing is reached at all.
    assert_eq!(report.stopped.len(), 1, "{:?}", report.stopped);
    assert_ne!(bench.states(), [State::Sent]);
}

#[test]
fn tls_on_the_wrong_port_is_told() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let section = bench.server.section("t", "tls = \"implicit\"\ntimeout = 2");
    let order = Errand { routes: &routes(&section, Path::new("/")), ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    let problem = report.stopped[0].1.problem("t");
    assert!(problem.advice().as_deref().unwrap().contains("starttls"), "{problem:?}");
}

#[test]
fn a_message_that_is_too_large_is_refused_before_it_is_sent() {
    let mut setup = Setup::new(Door::Plain, |_, _| Do::Go);
    setup.abilities = vec!["size 1000".into()];
    let bench = Bench::new(1, "", setup);
    bench.run();
    assert_eq!(bench.states(), [State::Failed]);
    assert!(!bench.server.heard().iter().any(|l| l.starts_with("MAIL")));
}

#[test]
fn an_umlaut_before_the_at_needs_a_server_that_takes_it() {
    for (abilities, state) in
        [("8BITMIME", State::Failed), ("smtputf8", State::Failed), ("SMTPUTF8\r\n250-8BITMIME", State::Sent)]
    {
        let mut setup = Setup::new(Door::Plain, |_, _| Do::Go);
        setup.abilities = vec![abilities.into()];
        let bench = Bench::new(0, "", setup);
        let mut entry = entry(1, "t");
        let from = mailbox::mailbox("centre@example.org").unwrap();
        let to = mailbox::mailbox("änne@bücher.example").unwrap();
        let parts =
            Parts { from: &from, reply_to: None, to: &to, subject: "s", text: "t", file_name: "x.pdf", pdf: b"%PDF" };
        entry.message = build(&parts, DateTime::UNIX_EPOCH).unwrap();
        bench.outbox().queue(&[entry], START).unwrap();
        bench.run();
        assert_eq!(bench.states(), [state], "{abilities}");
        assert_eq!(
            bench.server.heard().iter().any(|l| l.contains("SMTPUTF8") && l.contains("BODY=8BITMIME")),
            state == State::Sent
        );
    }
}

#[test]
fn one_refused_mail_holds_up_no_other() {
    let script = |at, mail| match (at, mail) {
        (At::Recipient, 1) => say("550 5.1.1 no such user"),
        (At::End, 3) => say("451 later"),
        (At::Sender, 4) => Do::Close,
        _ => Do::Go,
    };
    let bench = Bench::new(7, "", Setup::new(Door::Plain, script));
    bench.run();
    use State::{Deferred, Failed, Sent};
    assert_eq!(
        bench.states(),
        [Sent, Failed, Sent, Deferred, Sent, Sent, Sent],
        "a connection closed while idle is opened anew"
    );
    bench.holds();
    bench.later(73);
    bench.run();
    assert_eq!(bench.states(), [Sent, Failed, Sent, Sent, Sent, Sent, Sent]);
    bench.holds();
}

#[test]
fn the_same_trouble_again_and_again_stops_the_run() {
    let bench = Bench::wrong(20, At::Recipient, say("550 5.7.1 you are blocked"));
    let report = bench.run();
    assert_eq!(report.tried.len(), 5);
    assert!(matches!(report.stopped[0].1, Stopped::Breaker(_)));
    assert_eq!(bench.states().iter().filter(|s| **s == State::Queued).count(), 15);
    // A mail of unknown fate costs a person's time: two in a row are enough.
    let bench = Bench::wrong(20, At::End, Do::TakeAndClose);
    assert_eq!(bench.run().tried.len(), 2);
    bench.holds();
}

#[test]
fn a_server_that_wants_a_pause_gets_it() {
    // Once it might be the connection; on a new one it is the server.
    let script =
        |at, mail| if at == At::Sender && (mail == 1 || mail == 2) { say("421 4.7.0 too many") } else { Do::Go };
    let bench = Bench::new(4, "", Setup::new(Door::Plain, script));
    let report = bench.run();
    assert!(matches!(report.stopped[0].1, Stopped::Paused(..)), "{:?}", report.stopped);
    let states = bench.states();
    assert_eq!(states, [State::Sent, State::Deferred, State::Queued, State::Queued]);
    let connections = || bench.server.connections.load(std::sync::atomic::Ordering::SeqCst);
    let before = connections();
    assert!(bench.run().tried.is_empty(), "a new run keeps to it");
    assert_eq!(connections(), before);
    // Waiting is another way to go on.
    let order = Errand { wait: true, ..bench.order() };
    bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(bench.states(), [State::Sent; 4]);
    assert!(bench.clock.waits.borrow().iter().sum::<u64>() >= 48);
    bench.holds();
}

#[test]
fn a_server_that_is_not_there_is_tried_later() {
    let bench = Bench::new(3, "", Setup::new(Door::Plain, |_, _| Do::Go));
    // A port nobody listens on.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let section =
        bench.server.section("t", "tls = \"none\"").replace(&bench.server.port.to_string(), &free.to_string());
    let order = Errand { routes: &routes(&section, Path::new("/")), ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(report.tried.len(), 1, "the others are not tried in vain");
    bench.later(73);
    bench.run();
    assert_eq!(bench.states(), [State::Sent; 3]);
}

#[test]
fn it_is_tried_for_three_days_and_then_given_up() {
    let bench = Bench::wrong(1, At::End, say("451 4.3.0 later"));
    let mut tries = 0;
    while bench.states() == [State::Queued] || bench.states() == [State::Deferred] {
        tries += bench.run().tried.len();
        bench.later(4 * 3600 * 6 / 5);
        assert!(tries < 50);
    }
    assert_eq!(bench.states(), [State::Failed]);
    assert_eq!(tries, 22);
    assert!(bench.server.taken().is_empty());
}

// ── limits ─────────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn no_more_than_allowed_leave_in_a_minute_even_over_several_runs() {
    let bench = Bench::new(7, "max_per_minute = 3", Setup::new(Door::Plain, |_, _| Do::Go));
    let order = Errand { most: Some(2), ..bench.order() };
    bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert!(bench.clock.waits.borrow().is_empty());
    bench.later(10);
    bench.run();
    assert_eq!(bench.states(), [State::Sent; 7]);
    // 2 at 0 s, 1 at 10 s, 2 at 60 s, 1 at 70 s, 1 at 120 s.
    assert_eq!(bench.clock.now(), START + 120);
}

#[test]
fn the_limit_of_a_day_ends_the_run() {
    let bench = Bench::new(5, "max_per_day = 2", Setup::new(Door::Plain, |_, _| Do::Go));
    let report = bench.run();
    assert_eq!(report.stopped, [("t".to_owned(), Stopped::DayLimit(START + 24 * 3600))]);
    assert!(bench.run().tried.is_empty());
    bench.later(24 * 3600);
    assert_eq!(bench.run().tried.len(), 2);
    let order = Errand { wait: true, ..bench.order() };
    bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(bench.states(), [State::Sent; 5]);
}

#[test]
fn a_clock_that_is_set_back_blocks_nothing_for_long() {
    let bench = Bench::new(
        4,
        "max_per_minute = 2",
        Setup::new(Door::Plain, |at, mail| if at == At::End && mail == 0 { say("451 later") } else { Do::Go }),
    );
    let order = Errand { most: Some(2), ..bench.order() };
    bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    // Ten years back: departures, pauses and next tries all lie in the future.
    bench.clock.now.set(START - 10 * 365 * 24 * 3600);
    let order = Errand { wait: true, ..bench.order() };
    bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(bench.states(), [State::Sent; 4]);
    assert!(bench.clock.waits.borrow().iter().sum::<u64>() <= 5 * 3600, "{:?}", bench.clock.waits.borrow());
    bench.holds();
}

// ── queueing and deciding ──────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_same_letter_to_the_same_recipient_is_one_mail() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let outbox = bench.outbox();
    // Built at another time, so with other bytes.
    let mut again = entry(0, "t");
    again.message.bytes.extend_from_slice(b"x");
    assert_eq!(outbox.queue(&[again.clone(), entry(1, "t")], START).unwrap(), [Queued::Known(1), Queued::New(2)]);
    bench.run();
    assert_eq!(outbox.queue(&[again], START).unwrap(), [Queued::Known(1)]);
    bench.run();
    assert_eq!(bench.server.taken().len(), 2);
    // Another letter of the same matter is seen.
    let mut other = entry(0, "t");
    other.message.letter = "another".into();
    assert_eq!(outbox.earlier_versions(&other).unwrap()[0].id, 1);
    assert!(outbox.earlier_versions(&entry(0, "t")).unwrap().is_empty());
}

#[test]
fn a_person_decides_about_the_unknown() {
    let script = |at, mail| if at == At::End && mail < 2 { Do::TakeAndClose } else { Do::Go };
    let bench = Bench::new(3, "", Setup::new(Door::Plain, script));
    bench.run();
    let outbox = bench.outbox();
    assert_eq!(bench.states(), [State::Unknown, State::Unknown, State::Queued]);
    assert!(outbox.cancel(1, START).is_err(), "it may have arrived");
    assert_eq!(outbox.resolve(1, Resolution::Sent, START).unwrap().state, State::Sent);
    assert_eq!(outbox.resolve(2, Resolution::Resend, START).unwrap().state, State::Queued);
    assert_eq!(outbox.cancel(3, START).unwrap().state, State::Cancelled);
    for (id, resolution) in [(1, Resolution::Resend), (1, Resolution::Sent), (3, Resolution::Resend)] {
        assert!(outbox.resolve(id, resolution, START).is_err(), "{id} {resolution:?}");
    }
    assert!(outbox.cancel(1, START).is_err() && outbox.mail(99).is_err());
    bench.run();
    assert_eq!(bench.states(), [State::Sent, State::Sent, State::Cancelled]);
    let what: Vec<String> = outbox.events(2).unwrap().into_iter().map(|e| e.what).collect();
    assert_eq!(what, ["queued", "started", "body", "unknown", "resolved-resend", "started", "body", "accepted"]);
    // Cancelled, it may be queued anew.
    assert_eq!(outbox.queue(&[entry(2, "t")], START).unwrap(), [Queued::New(4)]);
}

#[test]
fn a_section_that_is_gone_keeps_its_mails() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let order = Errand { routes: &[], ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(report.stopped, [("t".to_owned(), Stopped::NoRoute)]);
    assert_eq!(bench.states(), [State::Queued]);
}

#[test]
fn a_user_who_ends_it_loses_nothing() {
    let bench = Bench::new(5, "", Setup::new(Door::Plain, |_, _| Do::Go));
    bench.outbox().run(&bench.order(), &bench.clock, &mut |mail| bench.clock.stop.set(mail.id == 2)).unwrap();
    assert_eq!(bench.states().iter().filter(|s| **s == State::Sent).count(), 2);
    bench.clock.stop.set(false);
    bench.run();
    assert_eq!(bench.states(), [State::Sent; 5]);
    bench.holds();
}

// ── the file ───────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_second_sender_has_to_wait() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let lock = widerspruch::outbox::lock::take(bench.folder.path()).unwrap();
    let problem = bench.outbox().run(&bench.order(), &bench.clock, &mut |_| {}).unwrap_err();
    assert_eq!(problem.code.as_str(), "outbox::busy");
    assert!(bench.server.taken().is_empty());
    drop(lock);
    bench.run();
    assert_eq!(bench.states(), [State::Sent]);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("state/widerspruch");
    let outbox = Outbox::open(&folder).unwrap();
    outbox.queue(&[entry(1, "t")], START).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    // One that was copied about gets its mode back.
    let file = folder.join("outbox.sqlite");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    Outbox::open(&folder).unwrap();
    assert_eq!(mode(&file), 0o600);
}

#[test]
fn a_damaged_or_foreign_file_is_told_and_nothing_is_sent() {
    let bench = Bench::new(3, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let path = bench.outbox().path();
    // Everything into the file itself.
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let good = std::fs::read(&path).unwrap();
    let mut found = 0;
    for page in 1..good.len() / 4096 {
        let mut bad = good.clone();
        bad[page * 4096..page * 4096 + 64].fill(0xA5);
        std::fs::write(&path, &bad).unwrap();
        let outcome =
            Outbox::open(bench.folder.path()).and_then(|o| o.run(&bench.order(), &bench.clock, &mut |_| {}).map(drop));
        if let Err(problem) = outcome {
            assert_eq!(problem.code.as_str(), "outbox::damaged", "{problem:?}");
            found += 1;
        }
        std::fs::write(&path, &good).unwrap();
        let _ = std::fs::remove_file(path.with_extension("sqlite-wal"));
        let _ = std::fs::remove_file(path.with_extension("sqlite-shm"));
        if !bench.server.taken().is_empty() {
            // A page that holds nothing: the mails went out as they should.
            bench.server.taken.lock().unwrap().clear();
        }
    }
    assert!(found > 5, "only {found} damaged pages were found");
    for (content, code) in [
        (b"this is a letter, not a database, and long enough to see it".to_vec(), "outbox::damaged"),
        (good[..3000].to_vec(), "outbox::damaged"),
    ] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(Outbox::open(bench.folder.path()).err().map(|p| p.code.as_str()), Some(code));
    }
    std::fs::remove_file(&path).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE x (y)").unwrap();
    assert_eq!(Outbox::open(bench.folder.path()).err().map(|p| p.code.as_str()), Some("outbox::foreign"));
    assert!(bench.server.taken().is_empty());
}

#[test]
fn a_newer_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = Outbox::open(folder.path()).unwrap().path();
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(Outbox::open(folder.path()).err().map(|p| p.code.as_str()), Some("outbox::newer"));
}

#[test]
fn the_record_can_only_grow() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    bench.run();
    let db = rusqlite::Connection::open(bench.outbox().path()).unwrap();
    for statement in [
        "UPDATE event SET what = 'x'",
        "DELETE FROM event",
        "DELETE FROM mail",
        "UPDATE mail SET bytes = x'00'",
        "UPDATE mail SET recipient = 'x'",
    ] {
        assert!(db.execute_batch(statement).is_err(), "{statement}");
    }
}

#[test]
fn bytes_that_changed_are_not_sent() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let db = rusqlite::Connection::open(bench.outbox().path()).unwrap();
    db.execute_batch("DROP TRIGGER bytes_stay; UPDATE mail SET bytes = x'00'").unwrap();
    let problem = bench.outbox().run(&bench.order(), &bench.clock, &mut |_| {}).unwrap_err();
    assert_eq!(problem.code.as_str(), "outbox::damaged");
    assert!(!bench.server.heard().iter().any(|l| l.starts_with("MAIL")));
}

#[test]
fn the_evidence_holds_the_exact_bytes() {
    let bench = Bench::new(2, "", Setup::new(Door::Implicit, |_, _| Do::Go));
    bench.run();
    let outbox = bench.outbox();
    let file = String::from_utf8(outbox.evidence(&[1, 2], DateTime::UNIX_EPOCH, &Words::english()).unwrap()).unwrap();
    use base64::Engine;
    for (id, taken) in [1, 2].iter().zip(bench.server.taken()) {
        let encoded = base64::engine::general_purpose::STANDARD.encode(&taken.bytes);
        let lines: String = file.split("\r\n").collect();
        assert!(lines.contains(&encoded), "mail {id}");
        assert_eq!(outbox.record(*id).unwrap().message, encoded);
    }
    assert!(file.contains("mail-2.eml") && file.contains("evidence.json") && file.contains("TLSv1.3"));
}

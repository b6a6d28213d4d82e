//! What the tests of this folder begin with.

use crate::server::{At, Do, Door, Server, Setup};
use chrono::DateTime;
use std::cell::{Cell, RefCell};
use std::path::Path;
use std::time::Duration;
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Parts, build};
use widerspruch::mail::prepare::Prepared;
use widerspruch::outbox::Outbox;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::row::State;
use widerspruch::outbox::run::{Errand, Report};
use widerspruch::read::reader::{Need, Reading, TableReader};
use widerspruch::secret::Password;
use widerspruch::smtp::settings::{self, Route};

pub const START: i64 = 1_795_000_000;

/// A clock that goes on only when somebody waits.
pub struct TestClock {
    pub now: Cell<i64>,
    pub waits: RefCell<Vec<u64>>,
    pub stop: Cell<bool>,
}

impl TestClock {
    pub fn at(now: i64) -> Self {
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

pub fn routes(text: &str, folder: &Path) -> Vec<Route> {
    let source = widerspruch::problem::Source::new("config.toml", text);
    let node = widerspruch::read::node::from_toml(&source).unwrap();
    let mut reading = Reading::new(source, widerspruch::read::whose::Whose::Configuration);
    let mut top = TableReader::open(&node, "", &mut reading);
    let routes = top.table("smtp", Need::Required, |t| settings::read_all(t, folder, None)).unwrap();
    top.finish();
    assert!(!reading.problems.has_errors(), "{:?}", reading.problems);
    routes
}

pub fn entry(number: usize, via: &str) -> Prepared {
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
        record: None,
        subject: "Beschwerde – Größe".into(),
        message: build(&parts, DateTime::UNIX_EPOCH).unwrap(),
    }
}

/// An outbox with some mails, and a server.
pub struct Bench {
    pub folder: tempfile::TempDir,
    pub server: Server,
    pub routes: Vec<Route>,
    pub clock: TestClock,
}

impl Bench {
    pub fn new(mails: usize, more: &str, setup: Setup) -> Self {
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
    pub fn wrong(mails: usize, at: At, what: Do) -> Self {
        Self::new(
            mails,
            "timeout = 1",
            Setup::new(Door::Plain, move |here, _| if here == at { what.clone() } else { Do::Go }),
        )
    }

    pub fn outbox(&self) -> Outbox {
        Outbox::open(self.folder.path()).unwrap()
    }

    pub fn order(&self) -> Errand<'_> {
        Errand {
            routes: &self.routes,
            passwords: &|_| Ok(Some(Password::from_text("pässwörd".to_owned().into()).unwrap())),
            only: None,
            most: None,
            at_once: false,
            wait: false,
            may_go: &|_| Ok(()),
        }
    }

    pub fn run(&self) -> Report {
        self.outbox().run(&self.order(), &self.clock, &mut |_| {}).unwrap()
    }

    pub fn states(&self) -> Vec<State> {
        self.outbox().mails().unwrap().iter().map(|m| m.state).collect()
    }

    pub fn later(&self, seconds: i64) {
        self.clock.now.set(self.clock.now.get() + seconds);
    }

    /// What must hold whatever happened.
    pub fn holds(&self) {
        let taken: Vec<String> = self.server.taken().iter().map(crate::server::Taken::message_id).collect();
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

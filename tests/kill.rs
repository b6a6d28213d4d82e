//! The program itself, killed without warning: at chance moments over hundreds of mails, and at each stage of the conversation by
//! a server that knows the stage. Afterwards: no mail twice, none lost, none called sent that was not accepted.

#![allow(clippy::disallowed_methods, reason = "a test waits and looks at the environment")]

mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::DateTime;
use server::{At, Do, Door, Server, Setup, Taken};
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Parts, build};
use widerspruch::mail::prepare::Prepared;
use widerspruch::outbox::Outbox;
use widerspruch::outbox::row::{Mail, State};

/// Numbers that look like chance and are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

fn entries(count: usize) -> Vec<Prepared> {
    (0..count)
        .map(|number| {
            let from = mailbox::mailbox("Beratung <centre@example.org>").unwrap();
            let to = mailbox::mailbox(&format!("Amt <amt{number}@example.net>")).unwrap();
            let pdf: Vec<u8> = format!("%PDF {number} ").bytes().cycle().take(30_000).collect();
            let parts = Parts {
                from: &from,
                reply_to: None,
                to: &to,
                subject: "Beschwerde",
                text: "Guten Tag\n",
                file_name: "Beschwerde.pdf",
                pdf: &pdf,
            };
            Prepared {
                case: format!("/cases/{number}.toml"),
                key: number.to_string(),
                kind: "complaint".into(),
                via: "t".into(),
                recipient: "Amt".into(),
                record: None,
                subject: "Beschwerde".into(),
                message: build(&parts, DateTime::UNIX_EPOCH).unwrap(),
            }
        })
        .collect()
}

/// A state folder with mails and a configuration for a server.
fn folder_for(server: &Server, mails: usize, more: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("config.toml"), server.section("t", more)).unwrap();
    let outbox = Outbox::open(&folder.path().join("state")).unwrap();
    // Queued in the past, so that they are due.
    outbox.queue(&entries(mails), 1_000_000_000).unwrap();
    folder
}

fn sender(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    command
        .args(["outbox", "run", "--yes", "--now", "--format", "json", "--config"])
        .arg(folder.join("config.toml"))
        .arg("--state")
        .arg(folder.join("state"))
        .env_remove("WIDERSPRUCH_SMTP_PASSWORD")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn mails(folder: &Path) -> Vec<Mail> {
    Outbox::open(&folder.join("state")).unwrap().mails().unwrap()
}

/// The promise. Returns how many are unknown.
#[track_caller]
fn promise(mails: &[Mail], taken: &[Taken]) -> usize {
    let mut arrived: BTreeMap<String, usize> = BTreeMap::new();
    for one in taken {
        *arrived.entry(one.message_id()).or_default() += 1;
    }
    let mut unknown = 0;
    for mail in mails {
        let count = arrived.get(&mail.message_id).copied().unwrap_or(0);
        assert!(count <= 1, "mail {} ({}) arrived {count} times", mail.id, mail.state);
        match mail.state {
            State::Sent => assert_eq!(count, 1, "mail {} is called sent and did not arrive", mail.id),
            State::Unknown => unknown += 1,
            state => panic!("mail {} is {state} at the end", mail.id),
        }
    }
    unknown
}

#[test]
fn killed_at_chance_moments_no_mail_is_lost_or_sent_twice() {
    const MAILS: usize = 300;
    let delays = Mutex::new(Chance(0x5EED_0001));
    let server = Server::start(Setup::new(Door::Plain, move |at, _| {
        let mut delays = delays.lock().unwrap();
        // Up to ten milliseconds before the final answer, now and then some before others.
        match at {
            At::End => Do::Slow(Duration::from_millis(delays.below(11))),
            At::Sender | At::Data | At::Body if delays.below(10) == 0 => {
                Do::Slow(Duration::from_millis(delays.below(5)))
            }
            _ => Do::Go,
        }
    }));
    let folder = folder_for(&server, MAILS, "tls = \"none\"");
    let mut chance = Chance(0x5EED_0002);
    let mut kills = 0;
    loop {
        let mut child = sender(folder.path()).spawn().unwrap();
        // Past the start of the program, which would otherwise be all that is killed.
        std::thread::sleep(Duration::from_millis(40 + chance.below(160 + kills as u64)));
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        child.wait().unwrap();
        let waiting = mails(folder.path()).iter().filter(|m| !matches!(m.state, State::Sent | State::Unknown)).count();
        if waiting == 0 {
            break;
        }
        assert!(kills < 600, "it does not get on: {waiting} are waiting");
    }
    // A last one puts the row in order that the last kill may have left.
    sender(folder.path()).status().unwrap();
    let mails = mails(folder.path());
    assert_eq!(mails.len(), MAILS);
    let unknown = promise(&mails, &server.taken());
    assert!(kills >= 10, "only {kills} kills: the test shows nothing");
    assert!(unknown <= kills, "{unknown} unknown after {kills} kills");
    // Shown in the log of the test only.
    println!("{kills} kills, {unknown} unknown, {} arrived", server.taken().len());
}

/// A child that the server can kill.
type Victim = Arc<Mutex<Option<Child>>>;

#[test]
fn killed_at_each_stage_the_row_says_what_is_true() {
    for (at, before, state) in [
        (At::Greeting, true, State::Sent),
        (At::Hello, true, State::Sent),
        (At::Login, true, State::Sent),
        (At::Sender, true, State::Sent),
        (At::Recipient, true, State::Sent),
        // Killed while it waits for the go-ahead: nothing was sent.
        (At::Data, true, State::Sent),
        // From here on it may have arrived; after a 250 it depends on who was quicker.
        (At::Body, false, State::Unknown),
        (At::End, false, State::Unknown),
        (At::After, false, State::Unknown),
    ] {
        let victim: Victim = Arc::default();
        let target = victim.clone();
        let done = Mutex::new(false);
        let mut setup = Setup::new(Door::Implicit, move |here, mail| {
            if here == at && mail <= 1 && !std::mem::replace(&mut done.lock().unwrap(), true) {
                // The test is about to put it there.
                for _ in 0..500 {
                    if let Some(child) = target.lock().unwrap().as_mut() {
                        child.kill().unwrap();
                        child.wait().unwrap();
                        break;
                    }
                    std::thread::sleep(Duration::from_millis(2));
                }
            }
            Do::Go
        });
        setup.account = ("user@example.org".into(), "geheim".into());
        let server = Server::start(setup);
        let more = format!(
            "user = \"user@example.org\"\npassword_command = [\"echo\", \"geheim\"]\nca_file = \"{}\"",
            server.ca.display()
        );
        let folder = folder_for(&server, 1, &more);
        *victim.lock().unwrap() = Some(sender(folder.path()).spawn().unwrap());
        // Dead when the server has had its way.
        for attempt in 0.. {
            assert!(attempt < 2000, "nobody was killed at {at:?}");
            let ended = victim.lock().unwrap().as_mut().is_some_and(|child| child.try_wait().unwrap().is_some());
            if ended {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let first = mails(folder.path())[0].clone();
        assert!(matches!(first.state, State::Sending | State::Sent), "{at:?}: {}", first.state);
        let status = sender(folder.path()).status().unwrap().code();
        let mails = mails(folder.path());
        let unknown = promise(&mails, &server.taken());
        let found = mails[0].state;
        if at == At::After {
            // It may have read the 250 before it was killed; either is true.
            assert!(matches!(found, State::Sent | State::Unknown), "{at:?}");
        } else {
            assert_eq!(found, state, "{at:?}");
        }
        assert_eq!(status, Some(if unknown == 1 { 5 } else { 0 }), "{at:?}");
        assert_eq!(before, server.taken().len() == 1 && found == State::Sent && at < At::Body, "{at:?}");
        // However often it is run: unknown stays unknown.
        sender(folder.path()).status().unwrap();
        assert_eq!(promise(&self::mails(folder.path()), &server.taken()), unknown, "{at:?}");
    }
}

/// A server of this machine that does not encrypt is reached where the system has no certificates, too.
#[test]
fn a_server_without_encryption_needs_no_certificates() {
    let server = Server::start(Setup::new(Door::Plain, |_, _| Do::Go));
    let folder = folder_for(&server, 1, "tls = \"none\"");
    let nowhere = ["SSL_CERT_FILE", "SSL_CERT_DIR"].map(|name| (name, "/nonexistent"));
    assert_eq!(sender(folder.path()).envs(nowhere).status().unwrap().code(), Some(0));
    assert_eq!(server.taken().len(), 1);
}

#[test]
fn two_at_once_share_the_work_and_send_nothing_twice() {
    let server =
        Server::start(Setup::new(
            Door::Plain,
            |at, _| {
                if at == At::End { Do::Slow(Duration::from_millis(5)) } else { Do::Go }
            },
        ));
    let folder = folder_for(&server, 40, "tls = \"none\"");
    let children: Vec<Child> = (0..4).map(|_| sender(folder.path()).spawn().unwrap()).collect();
    let mut statuses: Vec<Option<i32>> = children.into_iter().map(|mut child| child.wait().unwrap().code()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses.first(), Some(&Some(0)));
    // Those that came while another one was sending: to be tried again.
    assert!(statuses.iter().all(|s| matches!(s, Some(0 | 6))), "{statuses:?}");
    assert_eq!(promise(&mails(folder.path()), &server.taken()), 0);
    assert_eq!(server.taken().len(), 40);
}

/// A program that takes mails into a folder, each as one file; it does what `more` says before it reads.
#[cfg(unix)]
fn sendmail(folder: &Path, more: &str) {
    use std::os::unix::fs::PermissionsExt;
    fs::create_dir_all(folder.join("box")).unwrap();
    let script = format!(
        "#!/bin/sh\ncd '{}'\n{more}\nname=$(mktemp XXXXXXXX)\ncat > $name\nmv $name $name.mail\n",
        folder.join("box").display()
    );
    let path = folder.join("sendmail");
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    let section =
        format!("[smtp.t]\nkind = \"sendmail\"\ncommand = [\"{}\"]\nfrom = \"centre@example.org\"\n", path.display());
    fs::write(folder.join("config.toml"), section).unwrap();
}

/// What it took, when all of its copies have ended: whole mails and nothing else.
#[cfg(unix)]
fn in_the_box(folder: &Path, mails: &[Mail]) -> Vec<Taken> {
    let files = || -> Vec<std::path::PathBuf> {
        fs::read_dir(folder.join("box")).unwrap().map(|file| file.unwrap().path()).collect()
    };
    let whole = |path: &std::path::PathBuf| path.extension().is_some_and(|end| end == "mail");
    // One that has just been started makes no file yet: all is over when a while brought nothing new.
    let mut before = Vec::new();
    for _ in 0..200 {
        std::thread::sleep(Duration::from_millis(300));
        let now = files();
        if now == before && now.iter().all(whole) {
            break;
        }
        before = now;
    }
    let outbox = Outbox::open(&folder.join("state")).unwrap();
    let kept: Vec<Vec<u8>> = mails
        .iter()
        .map(|mail| String::from_utf8(outbox.bytes(mail).unwrap()).unwrap().replace("\r\n", "\n").into_bytes())
        .collect();
    let taken = files().into_iter().map(|path| {
        let bytes = fs::read(&path).unwrap();
        assert!(kept.contains(&bytes), "{} bytes are no whole mail: {}", bytes.len(), path.display());
        Taken { from: String::new(), to: String::new(), copies: Vec::new(), bytes }
    });
    taken.collect()
}

/// The program that takes mails gets whole ones or none, whenever we are killed: none empty, none cut, none twice.
#[cfg(unix)]
#[test]
fn killed_while_a_program_takes_the_mail_it_gets_a_whole_one_or_none() {
    const MAILS: usize = 30;
    let folder = tempfile::tempdir().unwrap();
    // It begins late, so that whatever has to be handed over piece by piece is cut.
    sendmail(folder.path(), "sleep 0.05");
    Outbox::open(&folder.path().join("state")).unwrap().queue(&entries(MAILS), 1_000_000_000).unwrap();
    let mut chance = Chance(0x5EED_0003);
    let mut kills = 0;
    let waiting = || mails(folder.path()).iter().any(|m| !matches!(m.state, State::Sent | State::Unknown));
    while waiting() {
        let mut child = sender(folder.path()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(30 + chance.below(200)));
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        child.wait().unwrap();
        assert!(kills < 300, "it does not get on");
    }
    sender(folder.path()).status().unwrap();
    let mails = mails(folder.path());
    let taken = in_the_box(folder.path(), &mails);
    let unknown = promise(&mails, &taken);
    assert!(kills >= 5, "only {kills} kills: the test shows nothing");
    assert!(unknown <= kills, "{unknown} unknown after {kills} kills");
    println!("{kills} kills, {unknown} unknown, {} arrived", taken.len());
}

/// As the program itself kills us, before it has read anything.
#[cfg(unix)]
#[test]
fn killed_by_the_program_before_it_reads_it_still_gets_all_of_one_mail() {
    let folder = tempfile::tempdir().unwrap();
    sendmail(folder.path(), "kill -9 $PPID");
    Outbox::open(&folder.path().join("state")).unwrap().queue(&entries(3), 1_000_000_000).unwrap();
    for _ in 0..5 {
        sender(folder.path()).status().unwrap();
    }
    let mails = mails(folder.path());
    let taken = in_the_box(folder.path(), &mails);
    assert_eq!((promise(&mails, &taken), taken.len()), (3, 3));
}

/// Ctrl-C goes to every process of the terminal's group: the mail on its way comes to its end all the same.
#[cfg(unix)]
#[test]
fn ctrl_c_does_not_reach_the_program_that_takes_the_mail() {
    use std::os::unix::process::CommandExt;
    let folder = tempfile::tempdir().unwrap();
    sendmail(folder.path(), "touch ../begun; sleep 1");
    Outbox::open(&folder.path().join("state")).unwrap().queue(&entries(2), 1_000_000_000).unwrap();
    let mut child = sender(folder.path()).process_group(0).spawn().unwrap();
    while !folder.path().join("begun").exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let group = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process_group(group, rustix::process::Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(6), "the other mail waits");
    let mails = mails(folder.path());
    assert_eq!([mails[0].state, mails[1].state], [State::Sent, State::Queued]);
    assert_eq!(in_the_box(folder.path(), &mails).len(), 1);
}

/// A wish to end is seen while a server lets us wait, and nothing is wrong with the mail then.
#[cfg(unix)]
#[test]
fn a_wish_to_end_is_seen_while_a_server_says_nothing() {
    for (door, at, what) in [
        (Door::Implicit, At::Handshake, Do::Stall(Duration::from_secs(600))),
        (Door::Implicit, At::Handshake, Do::Drip(Duration::from_millis(300))),
        (Door::Implicit, At::Recipient, Do::Drip(Duration::from_millis(300))),
        (Door::Plain, At::Greeting, Do::Stall(Duration::from_secs(600))),
        (Door::Plain, At::Recipient, Do::Stall(Duration::from_secs(600))),
    ] {
        let reached = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let tell = reached.clone();
        let server = Server::start(Setup::new(door, move |here, _| {
            if here == at {
                tell.store(true, std::sync::atomic::Ordering::SeqCst);
                what.clone()
            } else {
                Do::Go
            }
        }));
        let tls = if door == Door::Plain { "tls = \"none\"" } else { "tls = \"implicit\"" };
        let folder = folder_for(&server, 2, &format!("{tls}\nca_file = \"{}\"", server.ca.display()));
        let mut child = sender(folder.path()).spawn().unwrap();
        while !reached.load(std::sync::atomic::Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(5));
        }
        let pid = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(6), "{door:?} {at:?}");
        let mails = mails(folder.path());
        assert_eq!([mails[0].state, mails[1].state], [State::Queued, State::Queued], "{door:?} {at:?}");
        assert_eq!(mails[0].attempts, 0, "it was no try");
        assert!(server.taken().is_empty());
    }
}

/// No file may grow: as on a full disk, every write fails at a moment nobody chose.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_nothing_is_sent_that_cannot_be_put_on_record() {
    let server = Server::start(Setup::new(Door::Plain, |_, _| Do::Go));
    let folder = folder_for(&server, 30, "tls = \"none\"");
    let mut told = 0;
    // In blocks of 512 bytes or 1 KiB, by the shell; the side file of the outbox reaches each limit at another commit.
    for limit in [0, 8, 16, 24, 32, 40, 48, 64, 80, 96, 128, 160] {
        let output = Command::new("sh")
            .arg("-c")
            .arg(format!("trap '' XFSZ; ulimit -f {limit}; exec \"$@\""))
            .arg("sh")
            .arg(env!("CARGO_BIN_EXE_widerspruch"))
            .args(["outbox", "run", "--yes", "--now", "--format", "json", "--config"])
            .arg(folder.path().join("config.toml"))
            .arg("--state")
            .arg(folder.path().join("state"))
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        if output.status.code() == Some(3) {
            assert!(stderr.contains("\"code\":\"outbox::"), "{limit}: {stderr}");
            told += 1;
        }
    }
    assert!(told > 0, "no write failed: the test shows nothing");
    sender(folder.path()).status().unwrap();
    promise(&mails(folder.path()), &server.taken());
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_and_nothing_is_sent() {
    let server = Server::start(Setup::new(Door::Plain, |_, _| Do::Go));
    let folder = folder_for(&server, 1, "tls = \"none\"");
    // Not even root can write below a file; and a folder in the place of the database is no database.
    let output = run_at(folder.path(), &folder.path().join("config.toml/state"));
    assert_eq!(output.status.code(), Some(0), "looking for waiting mails makes no folder");
    fs::create_dir_all(folder.path().join("odd/outbox.lock")).unwrap();
    fs::copy(folder.path().join("state/outbox.sqlite"), folder.path().join("odd/outbox.sqlite")).unwrap();
    for side in ["outbox.sqlite-wal", "outbox.sqlite-shm"] {
        let _ = fs::copy(folder.path().join("state").join(side), folder.path().join("odd").join(side));
    }
    let output = run_at(folder.path(), &folder.path().join("odd"));
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("outbox::read-only"));
    assert!(server.taken().is_empty());
}

#[cfg(unix)]
fn run_at(folder: &Path, state: &Path) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(["outbox", "run", "--yes", "--format", "json", "--config"])
        .arg(folder.join("config.toml"))
        .arg("--state")
        .arg(state)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

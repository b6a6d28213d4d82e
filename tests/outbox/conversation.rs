//! A server at each stage of the conversation: what follows from what it says, and when.

use super::shared::{Bench, START, entry};
use crate::server::{At, Do, Door, Setup, say};
use chrono::DateTime;
use std::time::Duration;
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Parts, build};
use widerspruch::outbox::row::State;
use widerspruch::outbox::stopped::Stopped;

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

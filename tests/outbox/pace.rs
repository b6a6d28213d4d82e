//! When a mail is tried again, and how many leave in a time.

use super::shared::{Bench, START, routes};
use crate::server::{At, Do, Door, Setup, say};
use std::path::Path;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::row::State;
use widerspruch::outbox::run::Errand;
use widerspruch::outbox::stopped::Stopped;

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

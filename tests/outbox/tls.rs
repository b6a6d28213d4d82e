//! What is said before TLS, and whom a certificate vouches for.

use super::shared::{Bench, routes};
use crate::server::{At, Do, Door, Server, Setup, say};
use std::path::Path;
use widerspruch::outbox::row::State;
use widerspruch::outbox::run::Errand;
use widerspruch::outbox::stopped::Stopped;

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
    // A system may have no authorities of its own.
    let trusted = format!("tls = \"implicit\"\ntimeout = 2\nca_file = \"{}\"", bench.server.ca.display());
    let section = bench.server.section("t", &trusted);
    let order = Errand { routes: &routes(&section, Path::new("/")), ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    let problem = report.stopped[0].1.problem("t");
    assert!(problem.advice().as_deref().unwrap().contains("starttls"), "{problem:?}");
}

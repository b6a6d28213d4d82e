//! Settings of a server as people write them, and what is said of those that cannot be.

use super::*;
use crate::problem::Source;
use crate::read::node;
use crate::read::reader::Reading;
use crate::read::whose::Whose;

fn routes(text: &str) -> (Vec<Route>, Vec<String>) {
    let source = Source::new("config.toml", text);
    let node = node::from_toml(&source).unwrap();
    let mut reading = Reading::new(source, Whose::Configuration);
    let mut top = TableReader::open(&node, "", &mut reading);
    let routes = top.table("smtp", Need::Required, |t| read_all(t, Path::new("/home/a"), None)).unwrap();
    (routes, reading.problems.iter().map(|p| format!("{} {}", p.field.as_deref().unwrap_or(""), p.message())).collect())
}

#[track_caller]
fn refused(text: &str, part: &str) {
    let (_, problems) = routes(text);
    assert!(problems.iter().any(|p| p.contains(part)), "{part} is not in {problems:?}");
}

#[test]
fn the_defaults_are_the_safe_ones() {
    let (routes, problems) =
        routes("[smtp.centre]\nhost = \"mail.bücher.example\"\nfrom = \"Änne <a@bücher.example>\"\n");
    assert_eq!(problems, Vec::<String>::new());
    let Way::Server(server) = &routes[0].way else { panic!() };
    assert_eq!((server.tls, server.port, server.host.as_str()), (Tls::Implicit, 465, "mail.xn--bcher-kva.example"));
    assert_eq!(routes[0].from.email.to_string(), "a@xn--bcher-kva.example");
    assert_eq!(routes[0].name, "centre");
}

#[test]
fn what_would_give_the_letter_or_the_password_away_is_refused() {
    let server = "[smtp.x]\nhost = \"mail.example\"\nfrom = \"a@b.example\"\n";
    refused(&format!("{server}tls = \"none\"\n"), "in the clear");
    for name in ["password", "passwort", "pass", "pw", "smtp_password"] {
        refused(&format!("{server}{name} = \"x\"\n"), "does not belong");
    }
    refused(&format!("{server}pasword_file = \"x\"\nuser = \"u\"\n"), "pasword_file");
    refused(&format!("{server}user = \"u\"\npassword_file = \"a\"\npassword_command = [\"b\"]\n"), "two places");
    refused(&format!("{server}password_file = \"a\"\n"), "no `user`");
    refused(&format!("{server}user = \"u\"\nauth = \"xoauth2\"\npassword_file = \"a\"\n"), "takes a token");
    refused(&format!("{server}user = \"u\"\npassword_command = []\n"), "is empty");
    for host in ["127.0.0.1", "localhost", "::1"] {
        let (routes, problems) =
            routes(&server.replace("mail.example", host).replace("[smtp.x]", "[smtp.x]\ntls = \"none\""));
        assert!(problems.is_empty() && routes.len() == 1, "{host}: {problems:?}");
    }
}

#[test]
fn the_name_in_ehlo_is_a_domain_or_an_address() {
    let server = "[smtp.x]\nhost = \"mail.example\"\nfrom = \"a@b.example\"\n";
    for (name, said) in [
        ("mail.bücher.example", Some("mail.xn--bcher-kva.example")),
        ("[192.0.2.1]", Some("[192.0.2.1]")),
        ("[IPv6:2001:db8::1]", Some("[IPv6:2001:db8::1]")),
        ("192.0.2.1", None),
        ("two words", None),
        ("a\\r\\nMAIL FROM:<x>", None),
    ] {
        let (routes, problems) = routes(&format!("{server}ehlo_name = \"{name}\"\n"));
        let found = match routes.first().map(|route| &route.way) {
            Some(Way::Server(server)) => server.ehlo_name.as_deref(),
            _ => None,
        };
        assert_eq!((found, problems.is_empty()), (said, said.is_some()), "{name}: {problems:?}");
    }
}

#[test]
fn mistyped_fields_and_words_are_told() {
    let server = "[smtp.x]\nhost = \"mail.example\"\nfrom = \"a@b.example\"\n";
    refused(&format!("{server}prot = 465\n"), "smtp.x.prot");
    refused(&format!("{server}tls = \"startls\"\n"), "startls");
    refused(&format!("{server}port = 70000\n"), "port");
    refused("[smtp.x]\nfrom = \"a@b.example\"\n", "smtp.x.host");
    refused("[smtp.x]\nhost = \"mail.example\"\nfrom = \"nobody\"\n", "from");
}

//! Lines of the conversation: dots, good-byes, abilities.

use super::*;

#[test]
fn dots_at_the_start_of_lines_are_doubled() {
    assert_eq!(dot_stuffed(b".a\r\nb.\r\n..\r\n"), b"..a\r\nb.\r\n...\r\n");
    assert_eq!(dot_stuffed(b"a"), b"a\r\n");
}

#[test]
fn a_good_bye_contradicts_nothing() {
    for (first, second, wrong) in [
        (250, 250, false),
        (250, 221, false),
        (250, 421, false),
        (250, 502, false),
        (250, 554, true),
        (250, 451, true),
        (554, 221, false),
        (554, 250, true),
        (452, 250, true),
    ] {
        assert_eq!(contradicts(first, second), wrong, "{first} {second}");
    }
}

#[test]
fn abilities_are_read_in_any_case() {
    let lines =
        ["mail.example greets you", "starttls", "size 1000", "auth plain LOGIN", "AUTH=LOGIN", "smtputf8", "8BITMIME"];
    let reply = Reply { code: 250, lines: lines.map(str::to_owned).to_vec() };
    let abilities = Abilities::of(&reply);
    assert!(abilities.start_tls && abilities.smtp_utf8 && abilities.eight_bit);
    assert_eq!(abilities.size, Some(1000));
    assert_eq!(abilities.login, ["plain", "LOGIN"]);
    // The first line is the server's name, whatever it is called.
    assert!(!Abilities::of(&Reply { code: 250, lines: vec!["STARTTLS".into()] }).start_tls);
}

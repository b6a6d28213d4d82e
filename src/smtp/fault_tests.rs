//! What follows from what a server or a socket answers.

use super::*;

fn reply(stage: Stage, code: u16) -> Verdict {
    Fault::new(stage, FaultKind::Reply(Reply { code, lines: vec!["x".into()] })).verdict()
}

#[test]
fn a_reply_is_certain_at_every_stage() {
    use Stage::{Data, Final, Greeting, Handshake, Login, Recipient, Sender};
    for (stage, code, verdict) in [
        (Greeting, 554, Verdict::Halt),
        (Greeting, 421, Verdict::Pause),
        (Login, 535, Verdict::Halt),
        (Login, 454, Verdict::Pause),
        (Sender, 530, Verdict::Halt),
        (Sender, 552, Verdict::Refused),
        (Recipient, 550, Verdict::Refused),
        (Recipient, 451, Verdict::Retry),
        (Recipient, 450, Verdict::Pause),
        (Data, 452, Verdict::Pause),
        (Final, 451, Verdict::Retry),
        (Final, 452, Verdict::Retry),
        (Final, 552, Verdict::Refused),
        (Final, 421, Verdict::Pause),
        (Final, 354, Verdict::Unknown),
        (Final, 251, Verdict::Unknown),
        (Final, 530, Verdict::Refused),
    ] {
        assert_eq!(reply(stage, code), verdict, "{code} at {stage:?}");
    }
    assert_eq!(Fault::new(Handshake, FaultKind::Tls("x".into())).verdict(), Verdict::Halt);
}

#[test]
fn without_a_reply_it_is_unknown_from_the_body_on_and_harmless_before() {
    for kind in [
        FaultKind::Closed,
        FaultKind::TimedOut,
        FaultKind::Network("x".into()),
        FaultKind::Garbage("x".into()),
        FaultKind::OutOfTurn("250 ok".into()),
    ] {
        for (stage, verdict) in [
            (Stage::Connect, Verdict::Pause),
            (Stage::Greeting, Verdict::Pause),
            (Stage::Recipient, Verdict::Retry),
            (Stage::Data, Verdict::Retry),
            (Stage::Body, Verdict::Unknown),
            (Stage::Final, Verdict::Unknown),
        ] {
            assert_eq!(Fault::new(stage, kind.clone()).verdict(), verdict, "{kind:?} at {stage:?}");
        }
    }
}

/// The advice goes by what happened, not by the words for it.
#[test]
fn a_port_without_tls_is_told_from_a_bad_certificate() {
    let why = || Arg::foreign("received corrupt message of type InvalidContentType");
    let fault = |kind| Fault::new(Stage::Handshake, kind);
    assert_eq!(fault(FaultKind::NoTls(why())).help(), Say::SmtpHelpNoTls {});
    assert_eq!(fault(FaultKind::Tls(why())).help(), Say::SmtpHelpCertificate {});
    assert_eq!(fault(FaultKind::NoTls(why())).say(), fault(FaultKind::Tls(why())).say());
}

#[test]
fn a_stage_is_told_in_the_words_of_the_reader() {
    let fault = Fault::new(Stage::Final, FaultKind::Closed);
    assert_eq!(fault.to_string(), "the server closed the connection at stage final-reply");
    let german = Words::of("de").unwrap().say(&fault.say());
    assert_eq!(german, "der Server hat die Verbindung nach der Übertragung der Mail getrennt");
    for stage in [Stage::Connect, Stage::Hello, Stage::StartTls, Stage::Handshake, Stage::Sender, Stage::Body] {
        let said = Words::of("de").unwrap().say(&Fault::new(stage, FaultKind::Closed).say());
        assert!(!said.contains(" Stufe "), "{said}");
    }
}

#[test]
fn statuses_of_sendmail() {
    let status = |status| Fault::new(Stage::Final, FaultKind::ExitStatus { status, said: String::new() }).verdict();
    assert_eq!(status(75), Verdict::Pause);
    assert_eq!(status(67), Verdict::Refused);
    assert_eq!(status(77), Verdict::Halt);
    assert_eq!(status(1), Verdict::Unknown);
}

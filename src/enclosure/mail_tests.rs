use super::*;

#[test]
fn a_mail_is_known_by_its_heads() {
    for mail in [
        &b"Return-Path: <a@b>\r\nDate: x\r\nFrom: a\r\nSubject: b\r\n\r\n"[..],
        b"From a@b Mon Nov 1\nReceived: by x\n\tid 1\nFrom: a\nDate: y\n\nText",
        b"\xef\xbb\xbfFrom: a\nTo: b\nSubject: c\n\n",
    ] {
        assert!(is_mail(mail), "{}", String::from_utf8_lossy(mail));
    }
    for other in
        [&b"Liebe Anna,\nFrom: here\nTo: there\nDate: never"[..], b"HTTP/1.1 200 OK\r\nDate: x\r\n", b"note: a\n", b""]
    {
        assert!(!is_mail(other), "{}", String::from_utf8_lossy(other));
    }
}

//! A draft for a mail program.
//!
//! In: a message. Out: the same with `X-Unsent: 1`, which makes classic Outlook open it for editing, without the headers
//! that a program sets itself when it sends: date and Message-ID.

/// The bytes of an `.eml` file.
pub fn unsent(message: &[u8]) -> Vec<u8> {
    let head = message.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(message.len());
    let (head, rest) = message.split_at(head);
    let mut out = b"X-Unsent: 1".to_vec();
    let mut keep = true;
    for line in head.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            let name = line.split(|b| *b == b':').next().unwrap_or_default().to_ascii_lowercase();
            keep = name != b"date" && name != b"message-id";
        }
        if keep {
            out.extend_from_slice(b"\r\n");
            out.extend_from_slice(line);
        }
    }
    out.extend_from_slice(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_and_id_are_left_to_the_program_that_sends() {
        let draft =
            unsent(b"Date: x\r\nFrom: a\r\nMessage-ID: <1>\r\n  folded\r\nSubject: s\r\n t\r\n\r\nDate: text\r\n");
        assert_eq!(draft, b"X-Unsent: 1\r\nFrom: a\r\nSubject: s\r\n t\r\n\r\nDate: text\r\n");
    }
}

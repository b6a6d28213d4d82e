//! A reply of a mail server, RFC 5321 section 4.2.
//!
//! In: lines. Out: a [`Reply`] with its code and text. A line is accepted without text, as section 4.2 asks; lines of
//! different codes are no reply.

use std::fmt;

/// Most lines and most bytes a line that are read of one reply.
pub const MOST_LINES: usize = 128;
/// RFC 5321 allows 512; some servers write more.
pub const LONGEST_LINE: usize = 4096;

/// A reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// The text of each line.
    pub lines: Vec<String>,
}

impl Reply {
    /// Takes a line apart: code, whether it is the last one, text.
    pub fn line(line: &str) -> Option<(u16, bool, &str)> {
        let code = line.get(..3).filter(|code| code.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()?;
        if !(200..600).contains(&code) {
            return None;
        }
        match line.as_bytes().get(3) {
            None => Some((code, true, "")),
            Some(b' ') => Some((code, true, line.get(4..)?)),
            Some(b'-') => Some((code, false, line.get(4..)?)),
            Some(_) => None,
        }
    }

    /// `2.1.5`, when the text begins with one of the class of the code (RFC 2034).
    pub fn enhanced(&self) -> Option<&str> {
        let word = self.lines.first()?.split(' ').next()?;
        let parts: Vec<&str> = word.split('.').collect();
        let digits = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let fits = parts.len() == 3 && parts.iter().all(digits) && parts[0] == (self.code / 100).to_string();
        fits.then_some(word)
    }

    /// What the server calls the message it took: the word after "queued as", else "id=", as servers write it.
    pub fn queue_id(&self) -> Option<&str> {
        self.lines.iter().find_map(|line| queue_id(line))
    }
}

/// The server's name of a message in a final reply.
pub fn queue_id(text: &str) -> Option<&str> {
    ["queued as ", "id="].iter().find_map(|mark| {
        // Found in the text as it is: its bytes are those of the lower-case text for ASCII marks.
        let at = text.to_ascii_lowercase().find(mark)? + mark.len();
        let word = text.get(at..)?.split([' ', ';', ',', ')']).next()?.trim_matches(['<', '>', '.']);
        (!word.is_empty()).then_some(word)
    })
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.lines.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_replies() {
        assert_eq!(Reply::line("250 2.0.0 Ok"), Some((250, true, "2.0.0 Ok")));
        assert_eq!(Reply::line("250-SIZE 10"), Some((250, false, "SIZE 10")));
        assert_eq!(Reply::line("250"), Some((250, true, "")));
        for line in ["", "25", "2500 x", "abc ok", "250+x", "199 x", "600 x", "25\u{e9} x", "HTTP/1.1 200 OK"] {
            assert_eq!(Reply::line(line), None, "{line}");
        }
    }

    #[test]
    fn the_enhanced_code_agrees_with_the_code() {
        let reply = |code, text: &str| Reply { code, lines: vec![text.into()] };
        assert_eq!(reply(552, "5.3.4 too big").enhanced(), Some("5.3.4"));
        assert_eq!(reply(451, "5.3.4 too big").enhanced(), None);
        assert_eq!(reply(250, "ok").enhanced(), None);
    }

    #[test]
    fn queue_ids_as_servers_write_them() {
        assert_eq!(queue_id("2.0.0 Ok: queued as 4FQ1abc"), Some("4FQ1abc"));
        assert_eq!(queue_id("OK id=1rABC-0001"), Some("1rABC-0001"));
        assert_eq!(queue_id("Requested mail action okay; Größe egal"), None);
    }
}

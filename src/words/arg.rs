//! What a sentence is about.
//!
//! In: values of the program. Out: [`Arg`], which a catalogue prints in its language: a day in its own form, a
//! list with its own "and", another sentence in the same language, and what people or other programs wrote as it
//! stands.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::code::Code;
use super::say::Say;

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// What the user wrote, a name, a path, a word of the case file: printed as it stands.
    Text(String),
    /// A field as the case file names it, such as `sender.postal_code`; a table may put its heading there instead.
    Field(String),
    /// A sentence of another library, of the operating system or of a server: quoted, never translated.
    Foreign(String),
    /// A count; the language chooses the plural by it.
    Number(i64),
    /// A day of the calendar.
    Day(NaiveDate),
    /// A moment; UTC, to the second.
    Time(DateTime<Utc>),
    /// Another sentence.
    Say(Box<Say>),
    /// What another problem says.
    Message(Box<Code>),
    /// What another problem advises to do.
    Advice(Box<Code>),
    /// What somebody wrote in several languages, by their tags: the reader's, else English and marked so, else the first.
    InLanguages(BTreeMap<String, String>),
    /// Several of one kind.
    List(Vec<Arg>, Join),
    /// Not there: `$name_is` is then "unset", else "set".
    Absent,
}

/// How the parts of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Join {
    /// One, two, three.
    Comma,
    /// One, two and three.
    And,
    /// One, two or three.
    Or,
}

impl Arg {
    /// Whatever can be printed, as it stands.
    pub fn text(shown: impl std::fmt::Display) -> Self {
        Arg::Text(shown.to_string())
    }

    /// The sentence of another library, of the operating system or of a server.
    pub fn foreign(sentence: impl std::fmt::Display) -> Self {
        Arg::Foreign(sentence.to_string())
    }

    /// A moment as files of the program keep it: RFC 3339; what is none, as it stands.
    pub fn time(written: &str) -> Self {
        let at = DateTime::parse_from_rfc3339(written);
        at.map_or_else(|_| Arg::from(written), |at| Arg::Time(at.with_timezone(&Utc)))
    }

    /// A field of the case file.
    pub fn field(path: impl Into<String>) -> Self {
        Arg::Field(path.into())
    }

    /// A text in the quotes of the language.
    pub fn quoted(text: impl std::fmt::Display) -> Self {
        Say::WordsQuoted { text: Arg::text(text) }.into()
    }

    /// Whether something is so: `$name_is` is then "set", else "unset".
    pub fn flag(is: bool) -> Self {
        if is { Arg::Text("yes".to_owned()) } else { Arg::Absent }
    }

    /// The first of several of one kind, with a sign where there are more.
    pub fn first<T: Into<Arg>>(items: impl IntoIterator<Item = T>, most: usize) -> Self {
        let mut items = items.into_iter();
        let list = Arg::list(items.by_ref().take(most), Join::Comma);
        if items.next().is_some() { Say::WordsMore { items: list }.into() } else { list }
    }

    /// Several of one kind.
    pub fn list<T: Into<Arg>>(items: impl IntoIterator<Item = T>, join: Join) -> Self {
        Arg::List(items.into_iter().map(Into::into).collect(), join)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Arg::Day(day)
    }
}

impl From<Say> for Arg {
    fn from(say: Say) -> Self {
        Arg::Say(Box::new(say))
    }
}

impl<T: Into<Arg>> From<Option<T>> for Arg {
    fn from(value: Option<T>) -> Self {
        value.map_or(Arg::Absent, Into::into)
    }
}

/// The dozen refusals of an operating system that people meet, in our words; others as the system says them.
impl From<&std::io::Error> for Arg {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let say = match error.kind() {
            Kind::NotFound => Say::IoNotFound {},
            Kind::PermissionDenied => Say::IoPermissionDenied {},
            Kind::AlreadyExists => Say::IoAlreadyExists {},
            Kind::IsADirectory => Say::IoIsADirectory {},
            Kind::NotADirectory => Say::IoNotADirectory {},
            Kind::StorageFull => Say::IoStorageFull {},
            Kind::QuotaExceeded => Say::IoQuotaExceeded {},
            Kind::ReadOnlyFilesystem => Say::IoReadOnly {},
            Kind::FileTooLarge => Say::IoFileTooLarge {},
            Kind::ConnectionRefused => Say::IoConnectionRefused {},
            Kind::TimedOut => Say::IoTimedOut {},
            Kind::BrokenPipe => Say::IoBrokenPipe {},
            _ => return Arg::Foreign(error.to_string()),
        };
        say.into()
    }
}

impl From<std::io::Error> for Arg {
    fn from(error: std::io::Error) -> Self {
        Arg::from(&error)
    }
}

macro_rules! counts {
    ($($number:ty)*) => { $(
        impl From<$number> for Arg {
            fn from(count: $number) -> Self {
                Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )* };
}
counts!(usize u64 u32 u16 u8 i64 i32);

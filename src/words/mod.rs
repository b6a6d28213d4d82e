//! Words: every sentence the program says to its user, by language.
//!
//! In: a sentence of the lists ([`Say`], or [`Code`] of a problem) with its arguments, and the language of the reader.
//! Out: text. The texts are Fluent files (projectfluent.org, syntax 1.0), one for each room of the program and
//! language: `LANGUAGE/ROOM.ftl`; an id begins with the name of its file. A language that lacks a text falls back
//! to English, and says so in its `language.toml`. What people type is in `typed.toml` ([`Understood`]). `commonest.toml` lists the
//! problems that every language says. Nobody else names Fluent. The wording of letters is not here but in `letter_templates/`.

mod arg;
mod catalogue;
mod code;
mod fitting;
mod say;
mod sentences;
mod typed;
mod uses;

pub use arg::{Arg, Join};
pub use catalogue::Words;
pub use catalogue::files_of;
pub use code::{Code, Family};
pub use fitting::fitting;
pub use say::Say;
pub use sentences::{Sentence, id_of};
pub use typed::{Understood, folded};
pub use uses::Uses;

/// In English: what scripts read is in one language, but for the messages of problems.
impl serde::Serialize for Say {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Words::english().say(self))
    }
}

#[cfg(test)]
mod language_tests;
#[cfg(test)]
mod tests;

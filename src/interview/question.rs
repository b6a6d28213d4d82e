//! What a question is.
//!
//! In: nothing. Out: [`Question`]: data alone, so that a terminal, a script and a test walk the same list. Its words stand
//! under its id in `src/words/LANGUAGE/interview.ftl`.

use std::fmt;

/// How it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One of its choices.
    One,
    /// Any number of its choices.
    Several,
    /// Yes or no.
    YesNo,
    /// A line.
    Line,
    /// Several lines.
    Lines,
    /// A day.
    Day,
    /// Names of files.
    Files,
}

impl Shape {
    /// As front ends read it.
    pub fn word(self) -> &'static str {
        match self {
            Shape::One => "one",
            Shape::Several => "several",
            Shape::YesNo => "yes-no",
            Shape::Line => "line",
            Shape::Lines => "lines",
            Shape::Day => "day",
            Shape::Files => "files",
        }
    }
}

/// When it is asked.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// In every interview.
    Always,
    /// Where an answer is, or holds, one of these words.
    Is(&'static str, &'static [&'static str]),
    /// Where a question was answered, and not left empty.
    Given(&'static str),
    /// Where a question was left empty.
    Empty(&'static str),
    /// Where this is so.
    Fact(Fact),
    /// Where all of these hold.
    All(&'static [When]),
    /// Where one of these holds.
    Any(&'static [When]),
    /// Where this does not hold.
    Not(&'static When),
}

/// What follows from answers, letters and directory together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// Neither a kind of letter nor an earlier case was named.
    KindOpen,
    /// Several companies have this letter, and the services do not tell which one is meant.
    SeveralControllers,
    /// The letter prints this value of the case.
    Prints(&'static str),
    /// The letter asks, or tells, what a company did.
    History,
    /// The letter goes on with something that was sent before.
    GoesOn,
    /// The letter is about a complaint that is pending.
    Pending,
    /// It goes to a data protection authority.
    ToAuthority,
    /// It goes to somebody who is given authority.
    ToRepresentative,
    /// It complains of a company.
    Complains,
    /// An earlier case goes on with another letter.
    Chain,
    /// The day is known on which the company began the training, and no letter's day tells that it had begun.
    BeginningOpen,
    /// The person must choose the letter.
    LetterOpen,
    /// The place does not tell the country.
    CountryOpen,
    /// Several authorities may be the right one.
    AuthorityOpen,
    /// Something happened that can be proven.
    Happened,
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Fact::KindOpen => "no KIND and no CASE is named",
            Fact::SeveralControllers => "the services do not tell the controller",
            Fact::Prints(name) => return write!(f, "the letter prints {name}"),
            Fact::History => "the letter is about what a controller did",
            Fact::GoesOn => "the letter goes on with an earlier one",
            Fact::Pending => "the letter is about a pending complaint",
            Fact::ToAuthority => "the letter goes to an authority",
            Fact::ToRepresentative => "the letter goes to who is given authority",
            Fact::Complains => "the letter is a complaint",
            Fact::Chain => "CASE is followed by another letter",
            Fact::BeginningOpen => "the directory knows when training began and no earlier letter bears a later day",
            Fact::LetterOpen => "the letter does not follow from the answers",
            Fact::CountryOpen => "the place does not tell the country",
            Fact::AuthorityOpen => "the authority is not certain",
            Fact::Happened => "something happened so far",
        };
        f.write_str(text)
    }
}

/// For front ends and for people who write scripts: `objected = yes and answer = nothing or refused`.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |f: &mut fmt::Formatter<'_>, all: &[When], word: &str| {
            for (index, one) in all.iter().enumerate() {
                if index > 0 {
                    write!(f, " {word} ")?;
                }
                match one {
                    When::All(_) | When::Any(_) => write!(f, "({one})")?,
                    _ => write!(f, "{one}")?,
                }
            }
            Ok(())
        };
        match self {
            When::Always => f.write_str("always"),
            When::Is(id, words) => write!(f, "{id} = {}", words.join(" or ")),
            When::Given(id) => write!(f, "{id} is answered"),
            When::Empty(id) => write!(f, "{id} is left empty"),
            When::Fact(fact) => write!(f, "{fact}"),
            When::All(all) => joined(f, all, "and"),
            When::Any(all) => joined(f, all, "or"),
            When::Not(When::Is(id, words)) => write!(f, "{id} is not {}", words.join(" or ")),
            When::Not(one) => write!(f, "not ({one})"),
        }
    }
}

/// Where its choices come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choices {
    /// It has none.
    None,
    /// These words; their texts stand under `interview-ID-WORD`.
    Words(&'static [&'static str]),
    /// For whom the letter can be written.
    Roles,
    /// The companies of the directory that have the letter.
    Controllers,
    /// The services of the company, and none.
    Services,
    /// The ready-made grounds that can be true.
    Grounds,
    /// The letters that fit.
    Letters,
    /// What happened so far.
    Events,
    /// The authorities that may be the right one.
    Authorities,
    /// The languages the letter is there in.
    Languages,
}

/// For what it is asked once each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    /// It is asked once.
    Once,
    /// For each answer of this question: `account.facebook`.
    Of(&'static str),
}

/// When in the interview it comes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// In its place.
    Asked,
    /// In its place, but not when an earlier case goes on: the summary has it then.
    First,
    /// Never by itself: the summary has it.
    Aside,
}

/// A question.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its name, that of its words and of its flag.
    pub id: &'static str,
    /// How it is answered.
    pub shape: Shape,
    /// Whether it may stay empty.
    pub free: bool,
    /// When it is asked.
    pub when: When,
    /// For what it is asked once each.
    pub each: Each,
    /// When in the interview it comes up.
    pub turn: Turn,
    /// Whether an objection can do without it: the summary has it then.
    pub spared: bool,
    /// Whether it only completes the answer before it, so that it has no number of its own.
    pub completes: bool,
    /// Where its choices come from.
    pub choices: Choices,
    /// The fields of the case that it fills, `*` for a number: what is wrong with them is told here.
    pub fields: &'static [&'static str],
}

impl Question {
    /// Its words in the catalogue.
    pub fn words(&self) -> String {
        format!("interview-{}", self.id)
    }

    /// Whether a field of a case is one of its own.
    pub fn owns(&self, field: &str) -> bool {
        self.fields.iter().any(|own| {
            let (own, field) = (own.split('.'), field.split('.'));
            let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
            own.clone().count() == field.clone().count()
                && own.zip(field).all(|(own, part)| own == part || (own == "*" && number(part)))
        })
    }

    /// Whether a script must answer it.
    pub fn required(&self) -> bool {
        !self.free && !matches!(self.shape, Shape::Several | Shape::YesNo)
    }
}

/// A question as it is asked: of `account` the one for a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its place in the list.
    pub index: usize,
    /// For what, if it is asked for several.
    pub of: Option<String>,
}

impl Asked {
    /// The question.
    pub fn question(&self) -> &'static Question {
        &super::questions::QUESTIONS[self.index]
    }

    /// Its id: `name`, `account.facebook`.
    pub fn id(&self) -> String {
        let id = self.question().id;
        self.of.as_ref().map_or_else(|| id.to_owned(), |of| format!("{id}.{of}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::questions::QUESTIONS;
    use super::*;

    #[test]
    fn a_field_belongs_to_the_question_that_fills_it() {
        let question = |id: &str| QUESTIONS.iter().find(|q| q.id == id).unwrap();
        assert!(question("account").owns("account.2.url"));
        assert!(!question("account").owns("account.2.service"));
        assert!(question("place").owns("sender.postal_code"));
        assert!(!question("place").owns("represented.postal_code"));
    }

    #[test]
    fn when_a_question_is_asked_can_be_said() {
        let when = When::All(&[
            When::Is("objected", &["yes"]),
            When::Any(&[When::Fact(Fact::Chain), When::Not(&When::Is("answer", &["nothing", "refused"]))]),
        ]);
        let said = "objected = yes and (CASE is followed by another letter or answer is not nothing or refused)";
        assert_eq!(when.to_string(), said);
    }
}

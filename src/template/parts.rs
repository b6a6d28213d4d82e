//! Names of the texts of a template.
//!
//! In: nothing. Out: the names under which `library` keeps the texts and `render` asks for them.

/// The text of the letter.
pub const LETTER: &str = "letter";
/// The subject.
pub const SUBJECT: &str = "subject";
/// What the sender does with the letter.
pub const NEXT_STEPS: &str = "next-steps";
/// The title of the paper that goes with the letter.
pub const ANNEX_TITLE: &str = "annex-title";
/// Its text.
pub const ANNEX: &str = "annex";
/// What is typed into a web form instead of the letter.
pub const FORM: &str = "form";
/// Comes before the id of a ready-made ground.
pub const GROUND: &str = "ground:";
/// Comes before the id of a phrase that letters share.
pub const PHRASE: &str = "phrase:";

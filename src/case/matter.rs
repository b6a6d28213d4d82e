//! What a letter is about: the wishes, the accounts, what happened so far and what goes with it.
//!
//! In: the sections `[matter]`, `[[account]]`, `[[event]]`, `[[output]]`, `[[enclosure]]` and `[signature]` of a case. Out: their facts as types.

use std::path::PathBuf;

use super::counterpart::Service;
use chrono::NaiveDate;

use super::choice::{AnswerGap, Channel, RefusalReason, Request, Scope, SignatureKind, Status, What};

/// What the letter is about.
#[derive(Clone)]
pub struct Matter {
    /// The controller it is about, by id of the directory.
    pub controller: Option<String>,
    /// Where the matter stands.
    pub status: Status,
    /// Whether the person has an account.
    pub account_holder: bool,
    /// Ids of ready-made grounds, in the order of the file.
    pub grounds: Vec<String>,
    /// The person's own words.
    pub own_grounds: Option<String>,
    /// Whether there are data under Art. 9 GDPR: true asserts it, nothing leaves it open, false asks for nothing.
    pub special_categories: Option<bool>,
    /// What is asked for; all that fit when the file says nothing.
    pub requests: Vec<Request>,
    /// Why the controller refused, as it says.
    pub refusal_reasons: Vec<RefusalReason>,
    /// What the controller's answer lacks.
    pub answer_gaps: Vec<AnswerGap>,
    /// What an authorisation covers; empty: the boxes are left to be ticked by hand.
    pub scope: Vec<Scope>,
    /// The day until which the sender asks for an answer, where that is the sender's own choice.
    pub answer_by: Option<NaiveDate>,
    /// Which expenses are claimed and how they are reckoned, in a warning letter (§ 13(2) UWG).
    pub expenses: Option<String>,
}

/// An account of the person.
#[derive(Clone)]
pub struct Account {
    /// The service it is with.
    pub service: Service,
    /// Address of the profile.
    pub url: Option<String>,
    /// User name.
    pub handle: Option<String>,
    /// E-mail address of the account.
    pub email: Option<String>,
    /// Telephone number of the account.
    pub phone: Option<String>,
}

/// Something that an AI said about the person (`[[output]]`).
#[derive(Clone)]
pub struct Output {
    /// The day.
    pub date: NaiveDate,
    /// Where, if the file says it.
    pub service: Option<Service>,
    /// What was entered.
    pub prompt: String,
    /// What it said, in its words.
    pub text: String,
    /// What is right instead; none when the output is not wrong but personal.
    pub correct: Option<String>,
    /// The enclosure that shows it.
    pub enclosure: Option<usize>,
}

/// Something that happened.
#[derive(Clone)]
pub struct Event {
    /// The day.
    pub date: NaiveDate,
    /// What it was.
    pub what: What,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// The day of receipt: of what the person sent, if there is proof of it; of what came in, if it is another than `date`.
    pub received: Option<NaiveDate>,
    /// The enclosure that shows it.
    pub enclosure: Option<usize>,
    /// Anything to add.
    pub note: Option<String>,
    /// Its number in the file, from 1, for messages.
    pub number: usize,
}

impl Event {
    /// The day that counts: for what came in the day it arrived, which is `received` where it is given and else `date`; for
    /// what the person did the day they did it.
    pub fn day(&self) -> NaiveDate {
        self.received.filter(|_| self.what.comes_in()).unwrap_or(self.date)
    }
}

/// Something sent along.
#[derive(Clone)]
pub struct Enclosure {
    /// What it is.
    pub title: String,
    /// The file, relative to the case file.
    pub file: Option<PathBuf>,
    /// Whether of a letter of this program only the letter goes along, without what was enclosed in it.
    pub letter_only: bool,
}

/// How the letter is signed by hand.
#[derive(Clone)]
pub struct Signature {
    /// The kind.
    pub kind: SignatureKind,
    /// The picture, for [`SignatureKind::Image`]; relative paths are resolved against the case file.
    pub image: Option<PathBuf>,
    /// Whether the case says so; otherwise it is the default.
    pub written: bool,
}

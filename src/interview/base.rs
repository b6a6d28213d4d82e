//! An earlier case that the interview begins with.
//!
//! In: the text of a case file and the case it is. Out: [`Base`], whose comments and fields nobody asked about are kept.
//! The same kind of letter is edited; another kind goes on with the matter; or the same letter is made for somebody else.

use toml_edit::DocumentMut;

use super::from_case;
use super::happened::Happened;
use super::question::{Asked, Fact, Question, Shape};
use super::{Interview, Value, World};
use crate::case::{Case, Role, What};
use crate::read::choice::Choice;

/// What becomes of an earlier case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It is changed.
    Same,
    /// The matter goes on with another letter.
    Letter,
    /// The same letter for another person of the household.
    Person,
    /// The same letter to another company.
    Company,
    /// It is the next letter of a matter already, as the register made it: what happened is known.
    Followed,
}

/// An earlier case.
pub struct Base {
    /// Its text, to be changed where answers change.
    pub document: DocumentMut,
    /// What it says.
    pub case: Case,
    /// The letter made of it, beside it. It may have been made anew since it was sent.
    pub pdf: Option<Printed>,
    /// What becomes of it.
    pub next: Next,
}

/// A letter as a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file, as the new case names it.
    pub file: String,
    /// The day that it bears.
    pub day: chrono::NaiveDate,
}

/// What the person did by sending a letter of a kind.
fn deed(kind: &str) -> Option<What> {
    Some(match kind {
        "objection" => What::Objected,
        "access" => What::RequestedAccess,
        "erasure" => What::RequestedErasure,
        "consent-withdrawal" => What::WithdrewConsent,
        "reminder" => What::Reminded,
        "complaint" => What::Complained,
        _ => return None,
    })
}

/// Answers that are a person's own, and not those of the next one.
const PERSONAL: &[&str] = &[
    "who",
    "child-name",
    "child-born",
    "custody",
    "ward-basis",
    "ward-name",
    "client-name",
    "ward-address",
    "client-address",
    "services",
    "email",
    "phone",
    "reference",
    "grounds",
    "own-grounds",
    "proof",
    "signature",
    "signature-file",
];
/// What happened so far, by the beginning of its questions: it is of one person and one company.
const OF_HISTORY: &[&str] = &[
    "objected",
    "asked-",
    "answer",
    "identified",
    "reminded",
    "complained",
    "authority-",
    "refusal-",
    "evidence",
    "file",
];
/// What the next letter may need and no letter before it did.
const OF_LETTER: &[&str] = &["refusal-reasons", "answer-gaps", "centre-name", "centre-address", "authority"];
/// What is said of one answer of a company.
const OF_ANSWER: &[&str] = &["refusal-reasons", "answer-gaps"];
/// Answers that are about one company.
const OF_COMPANY: &[&str] = &["controller", "services", "reference", "grounds", "own-grounds"];

impl<'w> Interview<'w> {
    /// An interview that begins with an earlier case.
    pub fn from(world: World<'w>, base: Base, kind: Option<String>) -> Self {
        // Which letter is the next one follows from what is asked.
        let same = (base.next != Next::Letter).then(|| base.case.kind.clone());
        let mut interview = Interview::new(world, kind.or(same));
        interview.initial = from_case::answers(&base.case, &interview.world);
        if base.next == Next::Followed {
            from_case::reply(&base.case, &mut interview.initial);
        }
        interview.answers = interview.initial.clone();
        let next = base.next;
        interview.base = Some(base);
        match next {
            Next::Same => interview.skip(),
            Next::Letter => {
                // Another recipient may take others.
                interview.answers.forget("language");
                interview.go_on();
            }
            Next::Person => interview.forget(PERSONAL),
            Next::Company => interview.forget(OF_COMPANY),
            Next::Followed => {}
        }
        interview
    }

    /// What the earlier letter was, has been sent: its day is asked.
    fn go_on(&mut self) {
        let Some(base) = &self.base else { return };
        let did = deed(&base.case.kind).filter(|what| base.case.first(*what).is_none());
        match did {
            Some(What::Objected) => self.answers.put("objected", vec!["yes".into()]),
            Some(What::RequestedAccess) => self.answers.put("asked-else", vec!["access".into()]),
            Some(What::RequestedErasure) => self.answers.put("asked-else", vec!["erasure".into()]),
            Some(What::WithdrewConsent) => self.answers.put("asked-else", vec!["withdrawal".into()]),
            Some(What::Reminded) => self.answers.put("reminded", vec!["yes".into()]),
            _ => {}
        }
    }

    /// The day that the earlier letter bears, where a question asks when that letter was sent: it cannot have been sent before.
    pub(super) fn day_of_letter(&self, asked: &Asked) -> Option<chrono::NaiveDate> {
        self.sent_by(asked)?.case.date
    }

    /// As [`Interview::day_of_letter`], where only a PDF says it: a reason to ask, none to refuse.
    pub(super) fn day_of_print(&self, asked: &Asked) -> Option<chrono::NaiveDate> {
        let base = self.sent_by(asked).filter(|base| base.case.date.is_none())?;
        base.pdf.as_ref().map(|pdf| pdf.day)
    }

    /// Whether the earlier letter was the first objection, and bears a day by which the training had begun: it was sent that day or
    /// later, and nobody needs to say so.
    pub(super) fn objected_after_start(&self) -> bool {
        let objected = |base: &&Base| {
            let did = deed(&base.case.kind) == Some(What::Objected) && base.case.first(What::Objected).is_none();
            did && base.next == Next::Letter
        };
        let day = |base: &Base| base.case.date.or(base.pdf.as_ref().map(|pdf| pdf.day));
        let letter = self.base.as_ref().filter(objected).and_then(day);
        let began = self.controller().and_then(|company| company.training_began);
        letter.zip(began).is_some_and(|(day, began)| day >= began)
    }

    /// What is offered as proof that the earlier letter was sent, and as its file: the letter itself. One that bears a later day than that
    /// of sending was made anew, and shows nothing.
    pub(super) fn copy_offered(&self, id: &str) -> Option<Value> {
        let base = self.base.as_ref().filter(|base| base.next == Next::Letter)?;
        let did = deed(&base.case.kind).filter(|what| base.case.first(*what).is_none())?;
        let pdf = base.pdf.as_ref()?;
        let is_it = |one: &Happened| one.what == did && one.number.is_none() && !one.shown && pdf.day <= one.date;
        let event = self.happened().into_iter().find(is_it)?.id();
        match id {
            "evidence" => Some(vec![event]),
            "file" => (self.answers.all("evidence") == [event]).then(|| vec![pdf.file.clone()]),
            _ => None,
        }
    }

    /// The earlier letter whose sending a question asks for.
    fn sent_by(&self, asked: &Asked) -> Option<&Base> {
        let base = self.base.as_ref().filter(|base| base.next == Next::Letter)?;
        let did = deed(&base.case.kind).filter(|what| base.case.first(*what).is_none())?;
        let id = match did {
            What::Objected => "objected-on",
            What::RequestedAccess => "asked-on.access",
            What::RequestedErasure => "asked-on.erasure",
            What::WithdrewConsent => "asked-on.withdrawal",
            What::Reminded => "reminded-on",
            _ => "complained-on",
        };
        (asked.id() == id).then_some(base)
    }

    /// Leaves empty what is not answered; but whether an answer came, which a case cannot tell before its period is over, is asked then.
    fn skip(&mut self) {
        let silent = self.may_have_been_ignored();
        let open = self.path().into_iter().filter(|asked| self.is_open(asked));
        let ids: Vec<String> = open.map(|asked| asked.id()).filter(|id| !(silent && id == "answer")).collect();
        self.skipped.extend(ids);
    }

    /// Whether the period for an answer has ended of which an earlier complaint says neither that it came nor that none did.
    fn may_have_been_ignored(&self) -> bool {
        let open = matches!(self.base_status(), Some("objected" | "objected-before-start" | "objected-after-start"));
        let complains = self.is_so(Fact::Complains, self.kind().as_deref());
        let all = self.happened();
        let Some(asked) = all.iter().rposition(|one| one.what.asks()).filter(|_| open && complains) else {
            return false;
        };
        let silent = !all[asked..].iter().any(|one| one.what.comes_in());
        silent && self.due(&all).is_some_and(|due| due.period.latest < self.world.today)
    }

    /// Whether the next letter of a matter leaves a question empty as the one before did; what happened since is asked.
    pub(super) fn stays_empty(&self, question: &Question) -> bool {
        let next = self.base.as_ref().map(|base| base.next);
        // What the register does not know yet is asked as after any letter.
        let known = next == Some(Next::Followed) && self.answers.get("answer") == self.initial.get("answer");
        if known {
            return !OF_LETTER.contains(&question.id);
        }
        let goes_on = matches!(next, Some(Next::Letter | Next::Followed));
        let new = ["evidence", "file", "refusal-reasons", "answer-gaps"].contains(&question.id);
        goes_on && question.free && question.shape != Shape::Day && !new
    }

    /// The day of the answer that the register knows, while no other answer is told of: a second day for it would be a second answer.
    pub(super) fn answer_known(&self) -> Option<chrono::NaiveDate> {
        let followed = self.base.as_ref().is_some_and(|base| base.next == Next::Followed);
        let same = followed && self.answers.get("answer") == self.initial.get("answer");
        self.initial.day("answer-on").filter(|_| same)
    }

    /// What the earlier case says of an answer is not true of a later one that takes its place: that is asked for anew.
    pub(super) fn forget_replaced(&mut self, answered: &str) {
        let replaces = || {
            let replied =
                |what: What| matches!(what, What::Refused | What::Answered | What::Extended | What::IdDemanded);
            self.is_undated() || self.happened().iter().any(|one| one.number.is_none() && replied(one.what))
        };
        if self.base.is_none() || !["answer", "answer-on"].contains(&answered) || !replaces() {
            return;
        }
        for id in OF_ANSWER {
            if self.answers.get(id) == self.initial.get(id) {
                self.answers.forget(id);
                self.skipped.remove(*id);
            }
        }
    }

    fn forget(&mut self, ids: &[&str]) {
        let name = self.base.as_ref().map(|base| base.case.sender.address.name.clone());
        let role = self.base.as_ref().map_or(Role::Oneself, |base| base.case.role());
        let of_history = |id: &str| OF_HISTORY.iter().any(|start| id.starts_with(start));
        let gone = |id: &str| ids.contains(&id) || id.starts_with("account.") || of_history(id);
        self.answers.retain(|id| !gone(id));
        if ids == PERSONAL && role == Role::Oneself {
            // Often a parent writes for a child next, or the other way round.
            self.answers.forget("name");
            self.offers.put_text("name", name);
        }
    }

    /// Whether a field of the earlier case is still that of this letter: the events of another person are not.
    pub(super) fn keeps_events(&self) -> bool {
        self.base.as_ref().is_some_and(|base| matches!(base.next, Next::Same | Next::Letter | Next::Followed))
    }

    /// The word of the status that the earlier case has.
    pub(super) fn base_status(&self) -> Option<&'static str> {
        let base = self.base.as_ref().filter(|_| self.keeps_events())?;
        Some(base.case.matter.status.word())
    }
}

//! The only judge: the reader of cases.
//!
//! In: the interview. Out: the case it makes, its letter, and every problem, as `check` finds them. While questions are
//! open, words stand in for their answers (`to_case`), and only what is said of answered ones is heard.

use super::question::Asked;
use super::{Interview, Turn};
use crate::case::{Case, Status, load};
use crate::letter::compose::Draft;
use crate::problem::{Problem, Problems, Source};
use crate::read::node;

/// What the case is called before it has a file.
pub const NAME: &str = "new";

impl Interview<'_> {
    pub(super) fn load(&self, text: &str) -> Result<(Case, Problems), Problems> {
        load::toml(&Source::new(NAME, text), &self.world.folder, self.world.office)
    }

    /// The letter of a case file, with all warnings.
    ///
    /// # Errors
    /// Every reason why there is none.
    pub fn draft_of(&self, text: &str) -> Result<(Case, Draft, Problems), Problems> {
        let (case, mut warnings) = self.load(text)?;
        match self.world.office.draft(&case, self.world.today) {
            Ok(draft) => {
                warnings.extend(draft.warnings.iter().cloned());
                Ok((case, draft, warnings))
            }
            Err(problems) => {
                warnings.extend(problems);
                Err(warnings)
            }
        }
    }

    /// A case with stand-ins for what is not answered, to reckon with; without events, unless some are handed in.
    pub(super) fn trial(&self, kind: &str, status: Status, events: &[super::happened::Happened]) -> Option<Case> {
        use crate::read::choice::Choice;
        let text = self.written(kind, status.word(), events, true).to_string();
        self.load(&text).ok().map(|(case, _)| case)
    }

    /// Whether the person posts, by the accounts that were named.
    pub(super) fn posts(&self) -> bool {
        let kind = self.wanted().unwrap_or("objection");
        self.trial(kind, Status::NeverObjected, &[]).is_some_and(|case| case.posts())
    }

    /// The case as it would be with this kind of letter, with stand-ins.
    pub(super) fn trial_text(&self, kind: &str) -> String {
        self.written(kind, self.status(), &self.happened(), true).to_string()
    }

    /// The letter as far as it is known, with words that stand in for what is not answered; none while none can be drawn up.
    pub fn so_far(&self) -> Option<crate::letter::Letter> {
        let kind = self.kind()?;
        self.draft_of(&self.trial_text(&kind)).ok().map(|(_, draft, _)| draft.letter)
    }

    /// The letter as it would be with answers that are not kept, and whether it has them all: what is no answer yet, or makes no
    /// letter, is left out.
    pub fn so_far_with(&mut self, typed: &[(Asked, Vec<String>)]) -> (Option<crate::letter::Letter>, bool) {
        let kept = self.answers.clone();
        let mut whole = true;
        for (asked, typed) in typed {
            match self.read(asked, typed) {
                Ok(value) => self.answers.put(asked.id(), value),
                Err(_) => whole &= typed.iter().all(|one| one.trim().is_empty()),
            }
        }
        let letter = self.so_far();
        self.answers = kept;
        match letter {
            Some(letter) => (Some(letter), whole),
            None => (self.so_far(), false),
        }
    }

    /// What is wrong with the fields of a question that was answered.
    pub(super) fn problems_of(&self, asked: &Asked) -> Problems {
        let Some(kind) = self.kind().or_else(|| self.wanted().map(str::to_owned)) else { return Problems::new() };
        let text = self.trial_text(&kind);
        let found = match self.draft_of(&text) {
            Ok((_, _, warnings)) => warnings,
            Err(problems) => problems,
        };
        let question = asked.question();
        let mut own = Problems::new();
        let about = |p: &Problem| {
            let of_question = |field: &str| question.owns(field) && !self.is_earlier_enclosure(field);
            p.field.as_deref().is_some_and(of_question) && !is_about_all(p)
        };
        own.extend(found.into_iter().filter(about).map(without_place));
        own
    }

    /// Whether a field is of an enclosure that the earlier case has: no answer is at fault when its file is gone.
    fn is_earlier_enclosure(&self, field: &str) -> bool {
        let number = || field.strip_prefix("enclosure.")?.split('.').next()?.parse::<usize>().ok();
        let earlier = self.base.as_ref().map_or(0, |base| base.case.enclosures.len());
        number().is_some_and(|number| number <= earlier)
    }

    /// Whether the interview is at its end.
    pub fn is_complete(&self) -> bool {
        self.next().is_none() && self.kind().is_some()
    }

    /// Questions that are in the summary: those that were answered, or were asked and left empty; and the language, which is
    /// one whether anybody chose it or not.
    pub fn summary(&self) -> Vec<Asked> {
        self.path().into_iter().filter(|asked| self.is_told(asked)).collect()
    }

    /// The questions that were not asked and can be answered as well.
    pub fn besides(&self) -> Vec<Asked> {
        self.path().into_iter().filter(|asked| !self.is_told(asked)).collect()
    }

    fn is_told(&self, asked: &Asked) -> bool {
        match self.answers.get(&asked.id()) {
            Some(value) => {
                let asked_now = asked.question().turn != Turn::Aside && self.initial.get(&asked.id()) != Some(value);
                !value.is_empty() || asked_now
            }
            None => asked.question().id == "language" && self.choices(asked).len() > 1,
        }
    }
}

/// What is said of a letter as a whole, and is no fault of an answer: the summary tells it.
fn is_about_all(problem: &Problem) -> bool {
    matches!(
        problem.code.as_str(),
        "case::no-ground"
            | "case::no-account"
            | "case::no-evidence"
            | "case::not-printed"
            | "case::period-not-over"
            | "case::status-does-not-fit"
            | "case::status-contradicts-events"
            | "case::no-request-yet"
            | "case::missing-section"
            | "case::caution"
            | "case::letter-not-for-country"
            | "case::objection-without-date"
    )
}

/// A line of a file that nobody has seen yet helps nobody.
pub fn without_place(problem: Problem) -> Problem {
    let mut problem = problem.at(None);
    problem.file = None;
    problem
}

/// The tree of a TOML text, for answers in a file.
pub fn tree(name: &str, text: &str) -> Result<node::Node, Problems> {
    node::from_toml(&Source::new(name, text))
}

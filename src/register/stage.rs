//! Where a matter stands, and until when an answer is due.
//!
//! In: a chronology, the day, how periods are counted at the controller's and the authority's place. Out: a [`Stage`] with the period
//! that runs or is over. Nothing is stored and no database is known here: any event can follow any other, because life does
//! that. Article 12(3) GDPR for the controller, Article 78(2) for the authority, both counted by `case::due`.

use chrono::NaiveDate;

use super::chronology::{Happened, Line, Other, events_of, letters, valid};
use crate::case::due::{self, Count, Due, Extension, final_answer, open_request};
use crate::case::{Event, Status, What};
use crate::read::choice::Choice;
use crate::read::choice::choice;

choice! {
    /// Where a matter stands.
    Stage {
        /// A letter is made, and not sent, or came back.
        Made = "made",
        /// The period for the answer runs.
        Waiting = "waiting",
        /// It is over, without an answer.
        Overdue = "overdue",
        /// The controller wants to know who the person is.
        AskedForId = "asked-for-id",
        /// The controller took two further months in time.
        Extended = "extended",
        /// It took them too late, so that they do not count.
        ExtendedLate = "extended-late",
        /// It refused.
        Refused = "refused",
        /// It answered otherwise.
        Answered = "answered",
        /// The authority has a complaint, and its three months run.
        Complained = "complained",
        /// They are over, without news.
        AuthoritySilent = "authority-silent",
        /// It is done.
        Closed = "closed",
    }
}

impl Stage {
    /// The letters that fit next, by kind.
    pub fn fits(self) -> &'static [&'static str] {
        match self {
            Stage::Waiting => &["access"],
            Stage::Overdue | Stage::ExtendedLate => &["reminder", "complaint"],
            Stage::AskedForId => &["reply-to-id-demand", "complaint"],
            Stage::Refused => &["reply-to-refusal", "complaint"],
            Stage::Answered => &["reply-to-answer", "access", "complaint"],
            Stage::AuthoritySilent => &["progress-inquiry"],
            Stage::Made | Stage::Extended | Stage::Complained | Stage::Closed => &[],
        }
    }

    /// Whether something is to be done now.
    pub fn is_due(self) -> bool {
        matches!(
            self,
            Stage::Overdue | Stage::ExtendedLate | Stage::AuthoritySilent | Stage::AskedForId | Stage::Refused
        )
    }

    /// The status of the case that tells of it; none where it says nothing new.
    fn status(self) -> Option<Status> {
        match self {
            Stage::Overdue => Some(Status::Ignored),
            Stage::AskedForId => Some(Status::IdDemanded),
            Stage::Extended | Stage::ExtendedLate => Some(Status::Extended),
            Stage::Refused => Some(Status::Refused),
            Stage::Answered => Some(Status::Answered),
            _ => None,
        }
    }
}

/// Where a matter stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// The period that runs or is over.
    pub due: Option<Due>,
    /// Since when it stands so, for stages without a period.
    pub since: Option<NaiveDate>,
    /// Letters of which no event tells, which were sent since it stands so: they do not come next any more.
    pub sent: Vec<&'static str>,
    /// The controller's own period, where it still runs while the authority has a complaint.
    pub answer: Option<Due>,
}

impl Standing {
    /// The letters that fit next, by kind, and were not sent yet.
    pub fn fits(&self) -> Vec<&'static str> {
        self.stage.fits().iter().copied().filter(|kind| !self.sent.contains(kind)).collect()
    }

    /// The same, with the letters that were sent since it stands so.
    fn with_sent<'l>(self, happened: impl Iterator<Item = &'l Line>) -> Self {
        // The authority's silence begins with the end of its period.
        let began = if self.stage == Stage::AuthoritySilent { self.actionable() } else { self.since };
        let lines: Vec<&Line> = letters(happened).into_iter().filter(|line| Some(line.on) >= began).collect();
        let sent = |kind: &&str| lines.iter().any(|line| line.letter.as_deref() == Some(*kind));
        Standing { sent: self.stage.fits().iter().copied().filter(sent).collect(), ..self }
    }

    /// The day from which something can be done: the one after the later end.
    pub fn actionable(&self) -> Option<NaiveDate> {
        self.due.as_ref()?.period.latest.succ_opt()
    }

    /// The status of the case that tells of it; none where it says nothing new. Who took more time and let that pass as well has
    /// answered once: that was no silence.
    pub fn status(&self) -> Option<Status> {
        let extension = self.due.as_ref().map(|due| due.extension);
        match (self.stage, extension) {
            (Stage::Overdue, Some(Extension::InTime | Extension::Doubtful)) => Some(Status::Extended),
            (stage, _) => stage.status(),
        }
    }

    /// Whether the end is certain.
    pub fn certain(&self) -> bool {
        self.due.as_ref().is_some_and(|due| due.certain)
    }
}

/// Reckons where a matter stands on a day. `made` is the day of its newest letter; periods are counted in the calendars of
/// controller and authority.
pub fn standing(
    lines: &[Line],
    made: Option<NaiveDate>,
    today: NaiveDate,
    controller: Count<'_>,
    authority: Count<'_>,
) -> Standing {
    let happened = valid(lines).filter(|line| line.on <= today);
    reckoned(happened.clone(), made, today, controller, authority).with_sent(happened)
}

fn reckoned<'l>(
    happened: impl DoubleEndedIterator<Item = &'l Line> + Clone,
    made: Option<NaiveDate>,
    today: NaiveDate,
    controller: Count<'_>,
    authority: Count<'_>,
) -> Standing {
    let at = |stage, since| Standing { stage, due: None, since, sent: Vec::new(), answer: None };
    if let Some(last) = happened.clone().next_back()
        && last.what == Happened::Other(Other::Closed)
    {
        return at(Stage::Closed, Some(last.on));
    }
    let events = events_of(happened.clone());
    let by_period = |due: Option<Due>, runs: Stage, over: Stage| {
        let is_over = due.as_ref().is_some_and(|due| today > due.period.latest);
        let since = due.as_ref().map(|due| due.since);
        Standing { stage: if is_over { over } else { runs }, since, due, sent: Vec::new(), answer: None }
    };
    if events.iter().any(|event| event.what == What::Complained) {
        let at_authority = by_period(due::news_due_from(&events, authority), Stage::Complained, Stage::AuthoritySilent);
        let answered = |asked: &Event| final_answer(&events).is_some_and(|answer| due::follows(answer, asked));
        let open = open_request(&events).filter(|asked| !answered(asked));
        let answer = open.and_then(|asked| due::answer_due_from(&events, asked, controller));
        return Standing { answer: answer.filter(|due| today <= due.period.latest), ..at_authority };
    }
    let Some(asked) = open_request(&events) else {
        let returned = happened.rev().find(|line| line.what == Happened::Other(Other::Returned));
        return at(Stage::Made, returned.map(|line| line.on).or(made));
    };
    let later = |what: What| events.iter().rev().find(|event| event.what == what && due::follows(event, asked));
    if let Some(last) = final_answer(&events).filter(|answer| due::follows(answer, asked)) {
        let stage = if last.what == What::Refused { Stage::Refused } else { Stage::Answered };
        return at(stage, Some(last.day()));
    }
    let due = due::answer_due_from(&events, asked, controller);
    if let Some(demand) = later(What::IdDemanded)
        && later(What::Identified).is_none_or(|identified| due::follows(demand, identified))
    {
        return Standing { stage: Stage::AskedForId, due, since: Some(demand.day()), sent: Vec::new(), answer: None };
    }
    match due.as_ref().map(|due| due.extension) {
        Some(Extension::Late) => by_period(due, Stage::Waiting, Stage::ExtendedLate),
        Some(Extension::InTime | Extension::Doubtful) => by_period(due, Stage::Extended, Stage::Overdue),
        _ => by_period(due, Stage::Waiting, Stage::Overdue),
    }
}

#[cfg(test)]
#[path = "stage_tests.rs"]
mod tests;

//! What happened so far.
//!
//! In: the answers and the events of an earlier case. Out: [`Happened`], by day. Only answers that are still asked count:
//! what a change made unreachable is kept in memory and never written.

use chrono::NaiveDate;

use super::Interview;
use super::question::{Fact, When};
use crate::case::{Channel, Event, What};
use crate::read::choice::Choice;

/// Something that happened.
#[derive(Clone, PartialEq, Eq)]
pub struct Happened {
    /// The day.
    pub date: NaiveDate,
    /// What.
    pub what: What,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// The day of receipt, if there is proof of it.
    pub received: Option<NaiveDate>,
    /// What it says, or its sign.
    pub note: Option<String>,
    /// The number of its event in the earlier case, from 1.
    pub number: Option<usize>,
    /// Whether an enclosure shows it already.
    pub shown: bool,
}

impl Happened {
    fn of(event: &Event) -> Self {
        Happened {
            date: event.date,
            what: event.what,
            channel: event.channel,
            received: event.received,
            note: event.note.clone(),
            number: Some(event.number),
            shown: event.enclosure.is_some(),
        }
    }

    /// Takes in what was answered of it besides.
    fn learn(&mut self, answered: Happened) {
        self.channel = answered.channel.or(self.channel);
        self.received = answered.received.or(self.received);
        self.note = answered.note.or_else(|| self.note.take());
    }

    /// The day that counts, as [`Event::day`] says it.
    pub fn day(&self) -> NaiveDate {
        self.received.filter(|_| self.what.comes_in()).unwrap_or(self.date)
    }

    /// How it is chosen: `objected-2026-09-01`.
    pub fn id(&self) -> String {
        format!("{}-{}", self.what.word(), self.date)
    }
}

impl Interview<'_> {
    /// All of it, by day.
    pub(super) fn happened(&self) -> Vec<Happened> {
        let mut all = self.earlier();
        let answered = self.answered_events();
        for one in answered {
            match all.iter_mut().find(|known| known.date == one.date && known.what == one.what) {
                Some(known) => known.learn(one),
                None => all.push(one),
            }
        }
        all.sort_by_key(|one| one.date);
        all
    }

    /// The events of the earlier case.
    fn earlier(&self) -> Vec<Happened> {
        let Some(base) = self.base.as_ref().filter(|_| self.keeps_events()) else { return Vec::new() };
        let owned = [What::Objected, What::Complained].map(|what| self.owned(what).map(|event| event.number));
        let others = base.case.events.iter().filter(|event| !owned.contains(&Some(event.number)));
        others.map(Happened::of).collect()
    }

    /// The event of the earlier case that a question of this letter is about: it changes, or goes, with the answer.
    fn owned(&self, what: What) -> Option<&Event> {
        let (fact, id) = match what {
            What::Objected => (Fact::History, "objected-on"),
            What::Complained => (Fact::Pending, "complained-on"),
            _ => return None,
        };
        let base = self.base.as_ref().filter(|_| self.keeps_events() && self.holds(&When::Fact(fact), None))?;
        let day = self.initial.day(id)?;
        base.case.events.iter().find(|event| event.what == what && event.date == day)
    }

    fn answered_events(&self) -> Vec<Happened> {
        let history = self.holds(&When::Fact(Fact::History), None);
        let pending = self.holds(&When::Fact(Fact::Pending), None);
        let mut all = Vec::new();
        let mut add = |what: What, on: &str, how: &str, received: &str, note: Option<String>| {
            let Some(date) = self.answers.day(on) else { return };
            let channel = self.answers.text(how).and_then(Channel::from_word);
            let same = [how, received].iter().all(|id| self.answers.get(id) == self.initial.get(id));
            let owned = self.owned(what);
            let received = match owned.filter(|_| same) {
                Some(event) => event.received,
                None => self.answers.day(received).filter(|_| channel != Some(Channel::Form)),
            };
            let mut one = Happened { date, what, channel, received, note, number: None, shown: false };
            if let Some(event) = owned {
                one = Happened {
                    note: event.note.clone(),
                    number: Some(event.number),
                    shown: event.enclosure.is_some(),
                    ..one
                };
            }
            all.push(one);
        };
        let objected = self.answers.is("objected", &["yes"]);
        let others = self.answers.all("asked-else");
        if history && objected {
            add(What::Objected, "objected-on", "objected-how", "objected-received", None);
        }
        if history && !objected {
            for other in others {
                let what = match other.as_str() {
                    "access" => What::RequestedAccess,
                    "erasure" => What::RequestedErasure,
                    _ => What::WithdrewConsent,
                };
                let of = |id: &str| format!("{id}.{other}");
                add(what, &of("asked-on"), &of("asked-how"), &of("asked-received"), None);
            }
        }
        if history && (objected || !others.is_empty()) {
            let words = Some(self.answers.all("answer-words").join("\n"))
                .filter(|words| !words.is_empty() && self.answers.is("answer", &["refused", "id-demanded", "other"]))
                .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
            if let Some(what) = self.answers.text("answer").and_then(answered) {
                add(what, "answer-on", "answer-how", "", words);
            }
            if self.answers.is("answer", &["id-demanded"]) && self.answers.is("identified", &["yes"]) {
                add(What::Identified, "identified-on", "", "", None);
            }
            let waited = self.answers.is("answer", &["nothing", "acknowledged", "extended"]);
            if waited && self.answers.is("reminded", &["yes"]) {
                add(What::Reminded, "reminded-on", "", "", None);
            }
        }
        if pending {
            add(What::Complained, "complained-on", "complained-how", "complained-received", None);
            add(What::AuthorityReplied, "authority-wrote", "", "", None);
        }
        all
    }
}

/// What a company's answer is in a case file; none for silence.
fn answered(word: &str) -> Option<What> {
    Some(match word {
        "acknowledged" => What::Acknowledged,
        "refused" => What::Refused,
        "id-demanded" => What::IdDemanded,
        "extended" => What::Extended,
        "honoured" | "other" => What::Answered,
        _ => return None,
    })
}

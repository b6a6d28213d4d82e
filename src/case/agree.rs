//! Whether the facts of a case agree with each other.
//!
//! In: a case whose fields are each well formed. Out: every contradiction, as problems. A letter that
//! tells a chronology which does not fit its own status harms the person who signs it: an authority
//! sends it back, a controller answers it with one sentence.

use chrono::NaiveDate;

use super::choice::Follows;
use super::{Case, Event, Recipient, Relation, SignatureKind, Status, What, due};
use crate::directory::place::{self, Agreement};
use crate::directory::{Reading, read_german};
use crate::law::applies::GDPR_APPLIES;
use crate::problem::{Code, Problem};
use crate::read::choice::Choice;
use crate::words::{Arg, Say};

/// What can be said without knowing the date of the letter.
pub fn check(case: &Case) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(status_and_start(case));
    status_and_events(case, &mut problems);
    events(case, &mut problems);
    order(case, &mut problems);
    roles(case, &mut problems);
    problems.extend(places(case));
    problems.extend(super::placeholder::check(case));
    if case.signature.kind != SignatureKind::Image && case.signature.image.is_some() {
        let kind = Choice::word(case.signature.kind).into();
        problems.push(case.about("signature.image", Code::CaseImageNotUsed { kind }.warning()));
    }
    if let (Recipient::Controller(id), Some(about)) = (&case.recipient, &case.matter.controller)
        && id != about
    {
        let (to, about) = (id.into(), about.into());
        problems.push(case.about("matter.controller", Code::CaseTwoControllers { to, about }.error()));
    }
    problems
}

/// Before or after the beginning of training exists where that is known, and only there.
fn status_and_start(case: &Case) -> Option<Problem> {
    let began = case.counterpart.as_ref()?.training_began;
    let (status, id) = (case.matter.status, case.controller()?);
    if status.exists(began) {
        return None;
    }
    let (status, id) = (Choice::word(status).into(), id.into());
    let code = match began {
        None => Code::CaseStartNotKnown { status, id },
        Some(began) => {
            let fits =
                |event: &Event| if event.date < began { "objected-before-start" } else { "objected-after-start" };
            let fitting = case.first(What::Objected).map(fits).into();
            Code::CaseStartKnown { status, id, began: began.into(), fitting }
        }
    };
    Some(case.about("matter.status", code.error()))
}

fn status_and_events(case: &Case, problems: &mut Vec<Problem>) {
    use Status::*;
    let status = case.matter.status;
    let word = || Arg::from(Choice::word(status));
    let but_event = |event: &Event, hint: Say| {
        let what = Choice::word(event.what).into();
        let (number, day) = (event.number.into(), event.day().into());
        Code::CaseStatusButEvent { status: word(), number, what, day }.error().hint(hint)
    };
    let mut clash = |problem: Problem| problems.push(case.about("matter.status", problem));
    let objected = case.first(What::Objected);
    let begun = case.counterpart.as_ref().and_then(|about| about.training_began);
    let first_objection = |event: &Event, begun: NaiveDate, fitting: Status| {
        let (day, fitting) = (event.date.into(), Choice::word(fitting).into());
        Code::CaseFirstObjection { status: word(), day, began: begun.into(), fitting }.error()
    };
    match status {
        NeverObjected => {
            // Somebody who asked for something else may be given a receipt, and may remind.
            let asked_else = case.events.iter().position(|e| e.what.asks() && e.what != What::Objected);
            let after_objecting = case.events.iter().enumerate().find(|(at, e)| match e.what {
                What::RequestedAccess
                | What::RequestedErasure
                | What::WithdrewConsent
                | What::Answered
                | What::Complained
                | What::AuthorityReplied => false,
                What::Acknowledged | What::Reminded | What::Identified => asked_else.is_none_or(|asked| asked > *at),
                What::Objected | What::Refused | What::Extended | What::IdDemanded => true,
            });
            let after_objecting = after_objecting.map(|(_, event)| event);
            if let Some(event) = after_objecting {
                let hint = match begun {
                    Some(_) => Say::CaseChooseStatus {},
                    None => Say::CaseChooseStatusNoStart {},
                };
                clash(but_event(event, hint));
            }
        }
        Objected => {}
        ObjectedBeforeStart => {
            if let (Some(begun), Some(event)) = (begun, objected)
                && event.date >= begun
            {
                clash(first_objection(event, begun, ObjectedAfterStart));
            }
        }
        ObjectedAfterStart => {
            if let (Some(begun), Some(event)) = (begun, objected)
                && event.date < begun
            {
                clash(first_objection(event, begun, ObjectedBeforeStart));
            }
        }
        Ignored => {
            let asked =
                case.events.iter().rposition(|e| e.what.asks() || matches!(e.what, What::Reminded | What::Identified));
            match asked {
                None => clash(Code::CaseNothingAsked { status: word() }.error()),
                Some(asked) => {
                    // A notice of extension that came too late is no reason to wait for longer.
                    let late = due::extension_is_late(case);
                    let reply = case.events[asked + 1..].iter().find(|e| match e.what {
                        What::Refused | What::Answered | What::IdDemanded => true,
                        What::Extended => !late,
                        _ => false,
                    });
                    if let Some(reply) = reply {
                        clash(but_event(reply, Say::CaseNotSilence {}));
                    }
                }
            }
        }
        Refused | Extended | IdDemanded | Answered => {
            let what = match status {
                Refused => What::Refused,
                Extended => What::Extended,
                Answered => What::Answered,
                _ => What::IdDemanded,
            };
            let later =
                case.events.iter().rposition(|e| e.what == What::Extended).and_then(|at| {
                    case.events[at + 1..].iter().find(|e| matches!(e.what, What::Refused | What::Answered))
                });
            if let (Extended, Some(reply)) = (status, later) {
                clash(but_event(reply, Say::CaseLongerPeriodEnded {}));
            }
            if case.last(what).is_none() {
                clash(Code::CaseNoEventSays { status: word(), what: Choice::word(what).into() }.error());
            }
        }
    }
}

fn events(case: &Case, problems: &mut Vec<Problem>) {
    for event in &case.events {
        let name = |field: &str| format!("event.{}.{field}", event.number);
        if let Some(received) = event.received.filter(|r| *r < event.date) {
            let (number, received, sent) = (event.number.into(), received.into(), event.date.into());
            problems
                .push(case.about(&name("received"), Code::CaseReceivedBeforeSent { number, received, sent }.error()));
        }
        problems.extend(no_such_enclosure(case, &name("enclosure"), event.enclosure));
    }
    for (index, output) in case.outputs.iter().enumerate() {
        problems.extend(no_such_enclosure(case, &format!("output.{}.enclosure", index + 1), output.enclosure));
    }
    let proof = case.represented.as_ref().and_then(|r| r.enclosure);
    problems.extend(no_such_enclosure(case, "represented.enclosure", proof));
}

/// An answer to nothing: each event that can only follow a request, or a complaint, and comes before the first.
fn order(case: &Case, problems: &mut Vec<Problem>) {
    for event in &case.events {
        let first = match event.what.follows() {
            Follows::Nothing => continue,
            Follows::Request => case.events.iter().find(|e| e.what.asks()),
            Follows::Complaint => case.first(What::Complained),
        };
        if let Some(first) = first.filter(|first| event.day() < first.day()) {
            let what = |event: &Event| Arg::from(Choice::word(event.what));
            let code = Code::CaseAnswerBeforeRequest {
                number: event.number.into(),
                what: what(event),
                day: event.day().into(),
                asked: what(first),
                first: first.day().into(),
            };
            problems.push(case.about(&format!("event.{}.date", event.number), code.error()));
        }
    }
}

fn no_such_enclosure(case: &Case, field: &str, number: Option<usize>) -> Option<Problem> {
    let count = case.enclosures.len();
    let number = number.filter(|n| *n > count)?;
    let code = Code::CaseNoSuchEnclosure { field: Arg::field(field), number: number.into(), count: count.into() };
    Some(case.about(field, code.error()))
}

fn roles(case: &Case, problems: &mut Vec<Problem>) {
    let Some(represented) = &case.represented else {
        return;
    };
    if represented.relation != Relation::Child {
        if represented.birth_year.is_some() {
            problems.push(case.about("represented.birth_year", Code::CaseBirthYearOfAdult {}.error()));
        }
        if represented.joint_custody {
            problems.push(case.about("represented.joint_custody", Code::CaseJointCustody {}.error()));
        }
    }
    if represented.relation != Relation::Ward && represented.basis.is_some() {
        problems.push(case.about("represented.basis", Code::CaseBasisOfOthers {}.error()));
    }
    if represented.name == case.sender.address.name {
        problems.push(case.about("represented.name", Code::CaseRepresentsSelf {}.error()));
    }
}

/// German postal codes and the places beside them, as far as the directory can tell.
fn places(case: &Case) -> Vec<Problem> {
    let sender = &case.sender.address;
    let mut homes = vec![("sender", sender.country, sender.postal_code.as_deref(), Some(sender.city.as_str()))];
    if let Some(home) = case.represented.as_ref().and_then(|r| r.residence.as_ref()) {
        homes.push(("represented", home.country, home.postal_code.as_deref(), home.city.as_deref()));
    }
    if let Recipient::Other { address, .. } = &case.recipient {
        homes.push(("recipient", address.country, address.postal_code.as_deref(), Some(address.city.as_str())));
    }
    let told =
        homes.into_iter().filter(|(_, country, ..)| country.code() == "DE").filter_map(|(section, _, code, city)| {
            let (code, city) = (code?, city?);
            let Agreement::Contradicts { of_code, of_place: (first, last), land } = place::compare(code, city) else {
                return None;
            };
            let (first, last) = (first.into(), (first != last).then_some(last).into());
            let city = crate::visible::shown(city).into();
            let told = match of_code.first() {
                Some(place) => {
                    let by_code = match read_german(code) {
                        Reading::One(by_code) => by_code.name,
                        _ => place,
                    };
                    let by_code = (by_code != land.name).then_some(by_code).into();
                    let (code, place, by_place) = (code.into(), (*place).into(), land.name.into());
                    Code::CaseCodeOfOtherPlace { code, place, city, first, last, by_code, by_place }
                }
                None => Code::CaseCodeOfNoPlace { code: code.into(), city, first, last },
            };
            Some(case.about(&format!("{section}.postal_code"), told.warning()))
        });
    told.collect()
}

/// A day before 25 May 2018, from which on the GDPR applies (Article 99(2)): a year with two digits read in the wrong century, or a slip.
/// An event of such a day would be told in the letter, with the end of a period that never ran.
fn before_the_law(event: Option<usize>, day: NaiveDate) -> Option<Problem> {
    if day >= GDPR_APPLIES {
        return None;
    }
    let (day, applies) = (day.into(), GDPR_APPLIES.into());
    Some(match event {
        Some(number) => Code::CaseEventBeforeGdpr { number: number.into(), day, applies }.error(),
        None => Code::CaseLetterBeforeGdpr { day, applies }.warning(),
    })
}

/// What depends on the date of the letter: events in its future, and days to answer by in its past. A letter of a later day
/// than `today` is told as well: it is rarely meant.
pub fn on(case: &Case, date: NaiveDate, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    if date > today {
        let problem = Code::CaseDatedInFuture { day: date.into(), today: today.into() }.warning();
        problems.push(case.about("date", problem));
    }
    if let Some(problem) = before_the_law(None, date) {
        problems.push(case.about("date", problem));
    }
    for event in &case.events {
        if let Some(problem) = before_the_law(Some(event.number), event.date) {
            problems.push(case.about(&format!("event.{}.date", event.number), problem));
        }
        for (field, day) in [("date", Some(event.date)), ("received", event.received)] {
            if let Some(day) = day.filter(|d| *d > date) {
                let (number, day, date) = (event.number.into(), day.into(), date.into());
                let problem = Code::CaseEventInFuture { number, day, date }.error();
                problems.push(case.about(&format!("event.{}.{field}", event.number), problem));
            }
        }
    }
    for (index, output) in case.outputs.iter().enumerate().filter(|(_, output)| output.date > date) {
        let number = index + 1;
        let code = Code::CaseOutputInFuture { number: number.into(), day: output.date.into(), date: date.into() };
        problems.push(case.about(&format!("output.{number}.date"), code.error()));
    }
    if let Some(day) = case.matter.answer_by.filter(|day| *day <= date) {
        let problem = Code::CaseAnswerByPast { day: day.into(), date: date.into() }.error();
        problems.push(case.about("matter.answer_by", problem));
    }
    if let Some(represented) = &case.represented
        && let Some(year) = represented.birth_year
    {
        use chrono::Datelike;
        let problem = match date.year() - year {
            ..0 => Some(Code::CaseNotBorn { year: year.into(), date: date.into() }.error()),
            0..18 => None,
            // Of age since the birthday: the year does not tell whether that has been.
            18 => Some(Code::CaseMayBeOfAge { year: year.into(), date: date.into() }.warning()),
            _ => Some(Code::CaseNoChild { year: year.into(), date: date.into() }.error()),
        };
        problems.extend(problem.map(|problem| case.about("represented.birth_year", problem)));
    }
    problems
}

//! Whether the facts of a case agree with each other.
//!
//! In: a case whose fields are each well formed. Out: every contradiction, as problems. A letter that
//! tells a chronology which does not fit its own status harms the person who signs it: an authority
//! sends it back, a controller answers it with one sentence.

use chrono::NaiveDate;

use super::{Case, Event, Recipient, Relation, SignatureKind, Status, What, due};
use crate::directory::place::{self, Agreement};
use crate::directory::{Reading, read_german};
use crate::problem::Problem;

/// What can be said without knowing the date of the letter.
pub fn check(case: &Case) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(status_and_start(case));
    status_and_events(case, &mut problems);
    events(case, &mut problems);
    roles(case, &mut problems);
    problems.extend(places(case));
    problems.extend(super::placeholder::check(case));
    if case.signature.kind != SignatureKind::Image && case.signature.image.is_some() {
        problems.push(
            case.about(
                "signature.image",
                Problem::warning(
                    "case::image-not-used",
                    format!(
                        "the picture is not used, because `signature.kind` is \"{}\"",
                        super::Choice::word(case.signature.kind)
                    ),
                )
                .help("write kind = \"image\" to print it"),
            ),
        );
    }
    if let (Recipient::Controller(id), Some(about)) = (&case.recipient, &case.matter.controller)
        && id != about
    {
        problems.push(
            case.about(
                "matter.controller",
                Problem::error(
                    "case::two-controllers",
                    format!("the letter goes to \"{id}\" and is about \"{about}\""),
                )
                .help("leave `matter.controller` out in a letter to the controller itself"),
            ),
        );
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
    let word = super::Choice::word(status);
    let (message, help) = match began {
        None => (
            format!("the status is \"{word}\", but when training by \"{id}\" began is not known"),
            "write status = \"objected\"".to_owned(),
        ),
        Some(began) => {
            let fits =
                |event: &Event| if event.date < began { "objected-before-start" } else { "objected-after-start" };
            let help = match case.first(What::Objected).map(fits) {
                Some(fitting) => format!("write status = \"{fitting}\""),
                None => "write status = \"objected-before-start\" or status = \"objected-after-start\"".to_owned(),
            };
            (format!("the status is \"{word}\", but training by \"{id}\" is known to have begun on {began}"), help)
        }
    };
    Some(case.about("matter.status", Problem::error("case::status-and-start", message).help(help)))
}

fn status_and_events(case: &Case, problems: &mut Vec<Problem>) {
    use Status::*;
    let status = case.matter.status;
    let word = super::Choice::word(status);
    let but_event = |event: &Event| {
        let what = super::Choice::word(event.what);
        format!("the status is \"{word}\", but event {} says \"{what}\" on {}", event.number, event.date)
    };
    let mut clash = |message: String, help: &str| {
        problems
            .push(case.about("matter.status", Problem::error("case::status-contradicts-events", message).help(help)));
    };
    let objected = case.first(What::Objected);
    let begun = case.counterpart.as_ref().and_then(|about| about.training_began);
    match status {
        NeverObjected => {
            let after_objecting = case.events.iter().find(|e| {
                !matches!(
                    e.what,
                    What::RequestedAccess
                        | What::RequestedErasure
                        | What::WithdrewConsent
                        | What::Answered
                        | What::Complained
                        | What::AuthorityReplied
                )
            });
            if let Some(event) = after_objecting {
                clash(
                    but_event(event),
                    if begun.is_some() {
                        "choose the status that fits: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded or answered"
                    } else {
                        "choose the status that fits: objected, ignored, refused, extended, id-demanded or answered"
                    },
                );
            }
        }
        Objected => {}
        ObjectedBeforeStart => {
            if let (Some(begun), Some(event)) = (begun, objected)
                && event.date >= begun
            {
                clash(
                    format!(
                        "the status is \"{word}\", but the first objection is of {}; training began on {begun}",
                        event.date
                    ),
                    "write status = \"objected-after-start\", or correct the date of the event",
                );
            }
        }
        ObjectedAfterStart => {
            if let (Some(begun), Some(event)) = (begun, objected)
                && event.date < begun
            {
                clash(
                    format!(
                        "the status is \"{word}\", but the first objection is of {}; training began on {begun}",
                        event.date
                    ),
                    "write status = \"objected-before-start\", or correct the date of the event",
                );
            }
        }
        Ignored => {
            let asked =
                case.events.iter().rposition(|e| e.what.asks() || matches!(e.what, What::Reminded | What::Identified));
            match asked {
                None => clash(
                    format!("the status is \"{word}\", but no event says what was asked and when"),
                    "add an [[event]] with what = \"objected\", its date and its channel",
                ),
                Some(asked) => {
                    // A notice of extension that came too late is no reason to wait for longer.
                    let late = due::extension_is_late(case);
                    let reply = case.events[asked + 1..].iter().find(|e| match e.what {
                        What::Refused | What::Answered | What::IdDemanded => true,
                        What::Extended => !late,
                        _ => false,
                    });
                    if let Some(reply) = reply {
                        clash(
                            but_event(reply),
                            "an answer is not silence: choose refused, extended, id-demanded or answered, or correct the events",
                        );
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
                clash(
                    but_event(reply),
                    "an answer ends the longer period: choose refused, ignored for what was asked since, or correct the events",
                );
            }
            if case.last(what).is_none() {
                let needed = super::Choice::word(what);
                clash(
                    format!("the status is \"{word}\", but no event says \"{needed}\""),
                    "add an [[event]] with the date on which the controller wrote that",
                );
            }
        }
    }
}

fn events(case: &Case, problems: &mut Vec<Problem>) {
    for event in &case.events {
        let name = |field: &str| format!("event.{}.{field}", event.number);
        if let Some(received) = event.received.filter(|r| *r < event.date) {
            problems.push(
                case.about(
                    &name("received"),
                    Problem::error(
                        "case::received-before-sent",
                        format!(
                            "event {} was received on {received}, before it was sent on {}",
                            event.number, event.date
                        ),
                    )
                    .help("correct one of the two dates"),
                ),
            );
        }
        problems.extend(no_such_enclosure(case, &name("enclosure"), event.enclosure));
    }
    for (index, output) in case.outputs.iter().enumerate() {
        problems.extend(no_such_enclosure(case, &format!("output.{}.enclosure", index + 1), output.enclosure));
    }
    let proof = case.represented.as_ref().and_then(|r| r.enclosure);
    problems.extend(no_such_enclosure(case, "represented.enclosure", proof));
}

fn no_such_enclosure(case: &Case, field: &str, number: Option<usize>) -> Option<Problem> {
    let count = case.enclosures.len();
    let number = number.filter(|n| *n > count)?;
    let there = if count == 1 { "there is only 1".to_owned() } else { format!("there are only {count}") };
    let problem =
        Problem::error("case::no-such-enclosure", format!("`{field}` points to enclosure {number}, but {there}"))
            .help("add an [[enclosure]] with its title, or correct the number");
    Some(case.about(field, problem))
}

fn roles(case: &Case, problems: &mut Vec<Problem>) {
    let Some(represented) = &case.represented else {
        return;
    };
    if represented.relation != Relation::Child {
        if represented.birth_year.is_some() {
            problems.push(case.about(
                "represented.birth_year",
                Problem::error("case::birth-year", "a year of birth is given for an adult")
                    .help("leave it out: a letter carries no more data than it needs; it belongs to relation = \"child\" only"),
            ));
        }
        if represented.joint_custody {
            problems.push(
                case.about(
                    "represented.joint_custody",
                    Problem::error("case::joint-custody", "joint custody is given for an adult")
                        .help("it belongs to relation = \"child\" only"),
                ),
            );
        }
    }
    if represented.name == case.sender.address.name {
        problems.push(
            case.about(
                "represented.name",
                Problem::error("case::represents-self", "the sender represents a person of the same name")
                    .help("leave [represented] out when you write for yourself"),
            ),
        );
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
    let told = homes.into_iter().filter(|(_, country, ..)| country.code() == "DE").filter_map(|(section, _, code, city)| {
        let (code, city) = (code?, city?);
        let Agreement::Contradicts { of_code, of_place: (first, last), land } = place::compare(code, city) else {
            return None;
        };
        let of_place = if first == last { first.to_owned() } else { format!("{first} to {last}") };
        let city = super::text::shown(city);
        let (message, by_code) = match (of_code.first(), read_german(code)) {
            (Some(place), Reading::One(by_code)) => {
                (format!("{code} is a postal code of {place}; {city} has {of_place}"), by_code.name)
            }
            (Some(place), _) => (format!("{code} is a postal code of {place}; {city} has {of_place}"), *place),
            (None, _) => (format!("no place is known to have the postal code {code}; {city} has {of_place}"), "no place"),
        };
        let help = if of_code.is_empty() || by_code == land.name {
            "correct the one of the two that is wrong".to_owned()
        } else {
            format!("correct the one that is wrong: by the code it is {by_code}, by the place {}; the authority goes by the code", land.name)
        };
        Some(case.about(&format!("{section}.postal_code"), Problem::warning("case::postal-code-and-city", message).help(help)))
    });
    told.collect()
}

/// A day before 25 May 2018, from which on the GDPR applies (Article 99(2)): a year with two digits read in the wrong century, or a slip.
fn before_the_law(what: &str, day: NaiveDate) -> Option<Problem> {
    let applies = NaiveDate::from_ymd_opt(2018, 5, 25)?;
    (day < applies).then(|| {
        Problem::warning("case::dated-before-gdpr", format!("{what} {day}; the GDPR applies since {applies}"))
            .help("correct the year")
    })
}

/// What depends on the date of the letter: events in its future, and days to answer by in its past. A letter of a later day
/// than `today` is told as well: it is rarely meant.
pub fn on(case: &Case, date: NaiveDate, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    if date > today {
        let problem =
            Problem::warning("case::dated-in-future", format!("the letter is dated {date}, and today is {today}"));
        problems.push(case.about("date", problem.help("leave `date` out for the day on which the letter is made")));
    }
    if let Some(problem) = before_the_law("the letter is dated", date) {
        problems.push(case.about("date", problem));
    }
    for event in &case.events {
        if let Some(problem) = before_the_law(&format!("event {} is of", event.number), event.date) {
            problems.push(case.about(&format!("event.{}.date", event.number), problem));
        }
        for (field, day) in [("date", Some(event.date)), ("received", event.received)] {
            if let Some(day) = day.filter(|d| *d > date) {
                problems.push(
                    case.about(
                        &format!("event.{}.{field}", event.number),
                        Problem::error(
                            "case::event-in-future",
                            format!("event {} is of {day}, after the date of the letter, {date}", event.number),
                        )
                        .help("correct the event, or the `date` of the letter"),
                    ),
                );
            }
        }
    }
    for (index, output) in case.outputs.iter().enumerate().filter(|(_, output)| output.date > date) {
        let number = index + 1;
        let message = format!("output {number} is of {}, after the date of the letter, {date}", output.date);
        let problem = Problem::error("case::event-in-future", message);
        problems.push(case.about(
            &format!("output.{number}.date"),
            problem.help("correct the day of the output, or the `date` of the letter"),
        ));
    }
    if let Some(day) = case.matter.answer_by.filter(|day| *day <= date) {
        problems.push(
            case.about(
                "matter.answer_by",
                Problem::error(
                    "case::answer-by-past",
                    format!("an answer is asked for by {day}, and the letter is of {date}"),
                )
                .help("write a later day, or leave `answer_by` out for two weeks"),
            ),
        );
    }
    if let Some(represented) = &case.represented
        && let Some(year) = represented.birth_year
    {
        use chrono::Datelike;
        if year > date.year() || date.year() - year > 18 {
            problems.push(
                case.about(
                    "represented.birth_year",
                    Problem::error("case::birth-year", format!("a person born in {year} is no child on {date}"))
                        .help("correct the year, or write relation = \"ward\" or \"client\" for an adult"),
                ),
            );
        }
    }
    problems
}

//! How a matter is told to people.
//!
//! In: where a matter stands. Out: sentences ([`Say`]); an end is never said without how certain it is.

use super::follow_desk::Desk;
use widerspruch::case::What;
use widerspruch::case::due::{Due, Extension};
use widerspruch::outbox::row::State;
use widerspruch::register::chronology::{Happened, Line, Other, valid};
use widerspruch::register::matter::Matter;
use widerspruch::register::stage::{Stage, Standing};
use widerspruch::words::{Arg, Join, Say, Words};

/// Where a matter stands, in a sentence.
pub fn said(standing: &Standing, matter: &Matter) -> Say {
    let since = || Arg::from(standing.since);
    let over = || Arg::from(standing.actionable());
    let certain = || Arg::flag(standing.certain());
    let end = || Arg::from(standing.due.as_ref().map(end));
    match standing.stage {
        Stage::Made => {
            let returned = valid(&matter.lines).next_back();
            match returned.is_some_and(|line| line.what == Happened::Other(Other::Returned)) {
                true => Say::FollowReturned { day: since() },
                false => Say::FollowMade { day: since() },
            }
        }
        Stage::Waiting => Say::FollowWaiting { end: end() },
        Stage::Overdue => Say::FollowOverdue { day: over(), certain: certain() },
        Stage::AskedForId => Say::FollowAskedForId { day: since() },
        Stage::Extended => Say::FollowExtended { end: end() },
        Stage::ExtendedLate => Say::FollowExtendedLate { day: over() },
        Stage::Refused => Say::FollowRefused { day: since() },
        Stage::Answered => Say::FollowAnswered { day: since(), id: matter.id.into() },
        Stage::Complained => Say::FollowComplained { end: end() },
        Stage::AuthoritySilent => Say::FollowAuthoritySilent { day: over(), certain: certain() },
        Stage::Closed => Say::FollowClosed { day: since() },
    }
}

/// When the period ends, and how certain that is.
fn end(due: &Due) -> Say {
    let (strict, latest) = (due.period.ends, due.period.latest);
    match (due.certain, due.at_latest, strict == latest) {
        // A notice of extension that may have come too late: the end may be an earlier one.
        (false, ..) if due.extension == Extension::Doubtful => Say::FollowEndUncertain { day: latest.into() },
        // Nothing arrives before it is sent, and nothing that stops the period ends it sooner.
        (false, ..) => Say::FollowEndEarliest { day: latest.into() },
        (true, true, _) => Say::FollowEndAtLatest { day: latest.into() },
        (true, false, true) => Say::FollowEndCertain { day: strict.into() },
        (true, false, false) => Say::FollowEndTwo { day: strict.into(), latest: latest.into() },
    }
}

/// The letters that fit next by their titles, and the command that writes them; none while an answer is waited for, though a request
/// for access can be made at any time.
pub fn next(standing: &Standing, id: i64, desk: &Desk, words: &Words) -> Option<Say> {
    let fits = standing.fits();
    (!fits.is_empty() && standing.stage != Stage::Waiting)
        .then(|| Say::FollowNext { letters: titles(&fits, desk, words), id: id.into() })
}

/// While an answer is waited for, or news of a complaint: from which day its absence is one that letters can be about.
pub fn later(standing: &Standing, desk: &Desk, words: &Words) -> Option<Say> {
    if standing.stage == Stage::Complained {
        let (day, certain) = (standing.actionable()?.into(), Arg::flag(standing.certain()));
        let letters = titles(Stage::AuthoritySilent.fits(), desk, words);
        return Some(Say::FollowUntilNews { day, certain, letters });
    }
    let waits = matches!(standing.stage, Stage::Waiting | Stage::Extended);
    let day = standing.actionable().filter(|_| waits)?;
    let certain = Arg::flag(standing.certain());
    Some(Say::FollowLater { day: day.into(), certain, letters: titles(Stage::Overdue.fits(), desk, words) })
}

/// The controller's period that runs on while the authority has a complaint.
pub fn answer(standing: &Standing) -> Option<Say> {
    Some(Say::FollowAnswerRuns { end: end(standing.answer.as_ref()?).into() })
}

fn titles(kinds: &[&str], desk: &Desk, words: &Words) -> Arg {
    Arg::list(kinds.iter().map(|kind| desk.title(kind, words.tag())), Join::Or)
}

/// A mail whose fate nobody knows.
pub fn unknown_mail(matter: &Matter) -> Option<Say> {
    let mut mails = matter.letters.iter().flat_map(|letter| &letter.mails);
    mails.find(|(_, state)| *state == State::Unknown).map(|(mail, _)| Say::FollowMailUnknown { mail: (*mail).into() })
}

/// What a line tells, in words: of a letter that no event tells of, and of one of several that came back, which it was.
pub fn what_happened(line: &Line, desk: &Desk, words: &Words) -> String {
    let sent =
        |kind: &String| Say::FollowAskSent { kind: desk.title(kind, words.tag()).into(), newest: Arg::flag(false) };
    let said = words.say(&line.letter.as_ref().map_or_else(|| happened(line.what), sent));
    match line.came_back().and_then(Happened::from_word) {
        Some(letter) => format!("{said} ({})", words.say(&happened(letter))),
        None => said,
    }
}

/// What happened, in words.
pub fn happened(what: Happened) -> Say {
    match what {
        Happened::Event(What::Objected) => Say::FollowDidObjected {},
        Happened::Event(What::RequestedAccess) => Say::FollowDidRequestedAccess {},
        Happened::Event(What::Reminded) => Say::FollowDidReminded {},
        Happened::Event(What::Acknowledged) => Say::FollowDidAcknowledged {},
        Happened::Event(What::Extended) => Say::FollowDidExtended {},
        Happened::Event(What::Refused) => Say::FollowDidRefused {},
        Happened::Event(What::IdDemanded) => Say::FollowDidIdDemanded {},
        Happened::Event(What::Answered) => Say::FollowDidAnswered {},
        Happened::Event(What::RequestedErasure) => Say::FollowDidRequestedErasure {},
        Happened::Event(What::WithdrewConsent) => Say::FollowDidWithdrewConsent {},
        Happened::Event(What::Identified) => Say::FollowDidIdentified {},
        Happened::Event(What::Complained) => Say::FollowDidComplained {},
        Happened::Event(What::AuthorityReplied) => Say::FollowDidAuthorityReplied {},
        Happened::Other(Other::Returned) => Say::FollowDidReturned {},
        Happened::Other(Other::Hearing) => Say::FollowDidHearing {},
        Happened::Other(Other::Noted) => Say::FollowDidNoted {},
        Happened::Other(Other::Closed) => Say::FollowDidClosed {},
    }
}

/// The controller's name, as people call it.
pub fn controller<'d>(matter: &'d Matter, directory: &'d widerspruch::directory::Directory) -> &'d str {
    directory.controller(&matter.controller).map_or(matter.controller.as_str(), |record| record.short_name())
}

//! Why a run left a route before its mails were sent, for people.

use super::clock;
use crate::problem::{Code, Problem};
use crate::smtp::fault::Fault;
use crate::smtp::settings::{centre_of, section};
use crate::words::Arg;

/// Why a route was left before its mails were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// Nobody can send until a person has changed something.
    Halted(Fault),
    /// The same happened too often in a row.
    Breaker(Fault),
    /// The server is to be left alone until a time.
    Paused(i64, Arg),
    /// The limit of a day is reached; free again at a time.
    DayLimit(i64),
    /// There is no such section in the configuration.
    NoRoute,
    /// The user ended it.
    Interrupted,
}

impl Stopped {
    /// For people: why, and what to do.
    pub fn problem(&self, route: &str) -> Problem {
        let section = section(route).into();
        match self {
            Stopped::Halted(fault) => {
                let (fault, advice) = (fault.say().into(), fault.help().into());
                Code::OutboxStopped { section, fault, advice }.error()
            }
            Stopped::Breaker(fault) => {
                let (fault, advice) = (fault.say().into(), fault.help().into());
                Code::OutboxBreaker { section, fault, advice }.error()
            }
            Stopped::Paused(until, why) => {
                Code::OutboxPaused { section, until: Arg::time(&clock::shown(*until)), why: why.clone() }.warning()
            }
            Stopped::DayLimit(free) => {
                Code::OutboxDayLimit { section, until: Arg::time(&clock::shown(*free)) }.warning()
            }
            Stopped::NoRoute => {
                Code::OutboxNoRoute { section, centre: centre_of(route).map(|file| Arg::text(file.display())).into() }
                    .error()
            }
            Stopped::Interrupted => Code::OutboxInterrupted {}.warning(),
        }
    }
}

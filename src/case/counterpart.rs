//! What a case needs to know of the controller it is about.
//!
//! In: a record of the directory. Out: [`Counterpart`]: since when it trains, whose holidays count (Article 2 of Regulation
//! (EEC, Euratom) No 1182/71: those of where it is to act), whether people leave posts there; and [`Service`], what an account is with.

use chrono::NaiveDate;

use crate::directory::{self, Controller, Directory};
use crate::law::calendar::Calendar;

/// The controller a case is about, as far as periods and statuses hang on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterpart {
    /// The first day on which it trained AI with what people had posted; none where that is not known.
    pub training_began: Option<NaiveDate>,
    /// The working days of its country.
    pub calendar: Calendar,
    /// Whether people leave posts on the services that are meant where a case names no account.
    pub posts: bool,
}

impl Counterpart {
    /// From its record.
    pub fn of(controller: &Controller, directory: &Directory) -> Self {
        Counterpart {
            training_began: controller.training_began,
            calendar: directory.calendar(controller.country.code()),
            posts: controller.services.is_empty()
                || controller.meant_services().any(|service| controller.has_posts_on(service)),
        }
    }
}

/// A service of the directory on which somebody has an account (`account.service`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether people leave posts there; chats with an AI are none.
    pub posts: bool,
}

impl Service {
    /// From its record and that of the controller that answers for it.
    pub fn of(controller: &Controller, service: &directory::Service) -> Self {
        Service { id: service.id.clone(), name: service.name.clone(), posts: controller.has_posts_on(service) }
    }
}

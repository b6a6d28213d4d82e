//! Sample cases of a letter.
//!
//! In: a template and the directory. Out: cases for every controller and status it fits and every role, with and without an account, from the
//! barest to one with everything, and one for each ground and request: enough that every branch of a letter is
//! taken by some of them. The people in them do not exist.

use super::sample::{base, sample};
use super::variants::of_one;
use crate::case::{Case, Recipient, Role, Status};
use crate::directory::{Controller, Directory};
use crate::letter::fit;
use crate::read::choice::Choice;
use crate::template::{RecipientKind, Template};

/// For whom the sender writes, each with the word of the case file.
const ROLES: [(&str, Role); 6] = [
    ("self", Role::Oneself),
    ("child", Role::Child),
    ("child-joint", Role::Child),
    ("ward", Role::Ward),
    ("client", Role::Client),
    ("client-organisation", Role::Client),
];

/// The roles whose cases are varied in one point after the other: the two that read most differently, I and we.
const VARIED: [&str; 2] = ["self", "client-organisation"];

/// The roles in which letters about the second controller and those after it are looked at.
const FURTHER: [&str; 3] = ["self", "child", "client-organisation"];

/// All sample cases of a letter, each with a name that tells what it is: in every point about the first controller that it fits and that
/// has the status, in the points that hang on the controller about all others.
pub fn matrix(template: &Template, directory: &Directory) -> Vec<(String, Case)> {
    let mut samples = Vec::new();
    let mut seen: Vec<Status> = Vec::new();
    for controller in controllers(template, directory) {
        let Some(base) = base(template, directory, controller) else { continue };
        for status in statuses(template, controller) {
            let first = !seen.contains(&status);
            seen.push(status);
            let about = format!("{} {}", controller.id, status.word());
            for (role, word) in ROLES {
                let wanted = first || FURTHER.contains(&role);
                if !wanted || !template.manifest.roles.contains(&word) {
                    continue;
                }
                for account_holder in [true, false] {
                    for full in [false, true] {
                        // The least is read in one role: what is missing does not hang on it.
                        if !first && !full && role != FURTHER[0] {
                            continue;
                        }
                        let case = sample(template, &base, status, role, account_holder, full);
                        let holder = if account_holder { "account" } else { "no account" };
                        let name = format!("{about} {role} {holder} {}", if full { "full" } else { "bare" });
                        samples.extend(of_one(template, &base, &name, &case, full, first && VARIED.contains(&role)));
                        // What an authority is asked to find by its own law is said of a child in other words.
                        if first && full && role == "child" && template.manifest.recipient == RecipientKind::Authority {
                            let recipient = Recipient::Authority("at".into());
                            samples.push((format!("{name}, to at"), Case { recipient, ..case.clone() }));
                        }
                    }
                }
            }
        }
    }
    samples
}

/// The names of the roles that sample cases have.
pub fn roles() -> impl Iterator<Item = (&'static str, Role)> {
    ROLES.into_iter()
}

/// The controllers that a letter fits, in the order of the directory.
pub fn controllers<'d>(template: &Template, directory: &'d Directory) -> Vec<&'d Controller> {
    directory.controllers().filter(|controller| fit::is_for(&template.manifest, controller)).collect()
}

/// The statuses that a letter fits and that there are in a matter about a controller.
pub fn statuses(template: &Template, controller: &Controller) -> impl Iterator<Item = Status> {
    let fits = |s: &Status| template.manifest.statuses.contains(s);
    Status::ALL
        .iter()
        .copied()
        .filter(move |s| s.exists(controller.training_began) && fits(s))
        .collect::<Vec<_>>()
        .into_iter()
}

/// One sample case of a letter about a controller, of a person with an account; whether the letter fits it is not asked.
///
/// `role` is one of [`roles`]; `full` gives everything a case can hold, or else the least.
pub fn one(
    template: &Template,
    directory: &Directory,
    controller: &Controller,
    status: Status,
    role: &str,
    full: bool,
) -> Option<Case> {
    of(template, directory, controller, status, role, true, full)
}

/// The same of a person with or without an account.
pub fn of(
    template: &Template,
    directory: &Directory,
    controller: &Controller,
    status: Status,
    role: &str,
    account_holder: bool,
    full: bool,
) -> Option<Case> {
    let base = base(template, directory, controller)?;
    Some(sample(template, &base, status, role, account_holder, full))
}

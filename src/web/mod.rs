//! The interview, the letter and the register in the browser of the same machine.
//!
//! In: requests of a browser, answers in forms, files that are chosen. Out: pages, and the case and the letter in the end. The questions, their
//! order and what is wrong with an answer are those of [`crate::interview`], the wording of the page stands in `words/*/web.ftl`, its markup in
//! `templates/`, its looks in `assets/`. What a library cannot know or do, such as the day, the register and the mail, is handed in
//! ([`Hands`]).
//!
//! A request goes through one door (`door`): it is judged (`guard`, `peer`, `keys`), read (`form`), answered (`desk`, which leads to `pages`), and
//! sent back with the heads of its kind (`headers`). All is kept in memory, in one [`Desk`] for one person; connections wait for each other.

mod answered;
mod assets;
mod desk;
mod door;
mod engine;
mod form;
mod guard;
mod hands;
mod headers;
mod keys;
mod pages;
mod peer;
mod picture;
mod serve;
mod uploads;
mod work;

pub use desk::{Desk, Setting};
pub use hands::{Done, Hands, Line, Matter, Outgoing, Telling, ToWrite, Unwritten};
pub use serve::{Address, listen, serve};
pub use uploads::clear as clear_uploads;

#[cfg(test)]
mod tests;

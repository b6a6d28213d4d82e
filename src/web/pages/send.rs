//! Sending by mail: the whole mail is shown first, and it goes once, through a configured way.

use serde_json::{Value, json};

use super::Told;
use crate::problem::Problems;
use crate::web::desk::{Answer, Desk};

/// Shows the mail; `failed` is why it was not sent.
pub fn show(desk: &mut Desk, at: usize, failed: Option<&Problems>) -> Answer {
    let Some(file) = desk.cases[at].file.clone().filter(|_| !desk.cases[at].changed) else {
        return super::question::onward(desk, at);
    };
    let (mail, problems) = match desk.hands.outgoing(&file, &desk.words) {
        Ok(mail) => (Some(mail), Problems::new()),
        Err(problems) => (None, problems),
    };
    let told = failed.unwrap_or(&problems);
    let failed: Vec<Told> = Told::all(told, &desk.words);
    let ready = mail.as_ref().is_some_and(|mail| mail.missing.is_empty());
    let status = if failed.is_empty() { 200 } else { 422 };
    let said = json!({ "mail": mail, "ready": ready, "failed": failed, "done": null, "scripts": ["focus", "timeout"] });
    page(desk, at, status, "send", said)
}

/// Sends it.
pub fn send(desk: &mut Desk, at: usize) -> Answer {
    let Some(file) = desk.cases[at].file.clone().filter(|_| !desk.cases[at].changed) else {
        return super::question::onward(desk, at);
    };
    match desk.hands.send(&file, &desk.words) {
        Ok(done) => {
            let said = json!({ "mail": null, "ready": false, "failed": [], "done": done.said });
            page(desk, at, 200, "sent", said)
        }
        Err(problems) => show(desk, at, Some(&problems)),
    }
}

/// The page with what it says, and the way back to what can be done with the letter.
fn page(desk: &mut Desk, at: usize, status: u16, title: &str, mut said: Value) -> Answer {
    let title = desk.say(title, &[]);
    let number = desk.cases[at].number;
    said["number"] = json!(number);
    said["back"] = json!(format!("/done/{number}"));
    desk.page(status, "send", &title, said)
}

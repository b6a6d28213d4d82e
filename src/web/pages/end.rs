//! The end.

use serde_json::json;

use crate::web::desk::{Answer, Desk};

/// Asks before it ends: what is not saved is gone then.
pub fn ask(desk: &mut Desk) -> Answer {
    let title = desk.say("stop", &[]);
    let unsaved = desk.has_unsaved();
    desk.page(200, "stop", &title, json!({ "unsaved": unsaved, "back": "/", "over": false }))
}

/// The last page.
pub fn stop(desk: &mut Desk) -> Answer {
    let title = desk.say("stopped", &[]);
    desk.cases.clear();
    match desk.filled("stop", &title, json!({ "unsaved": false, "back": null, "over": true })) {
        Ok(html) | Err(html) => Answer::Stop(html),
    }
}

/// Nothing of this person is left.
pub fn wipe(desk: &mut Desk) -> Answer {
    desk.clear();
    let title = desk.say("wiped", &[]);
    match desk.filled("wiped", &title, json!({})) {
        Ok(html) | Err(html) => Answer::Wiped(html),
    }
}

//! The name of the program alone, in a terminal: what most people come for, to be chosen by number.
//!
//! In: the words of the reader, a number that is typed. Out: the command that is meant; none where nothing more is typed.

use std::path::PathBuf;

use super::menu::{Back, Menu, Most, Question, Typed};
use super::new::screen::Screen;
use super::usual_folder;
use widerspruch::register::Register;
use widerspruch::words::{Say, Words};

/// The command that somebody chooses; `state` is the folder they named.
pub(super) fn chosen(state: Option<PathBuf>, words: &Words) -> Option<&'static str> {
    let followed =
        state.or_else(usual_folder::of_state).and_then(|folder| Register::look(&folder).ok().flatten()).is_some();
    let mut offered = vec![("new", Say::CliBeginNew {})];
    if cfg!(feature = "web") {
        offered.push(("web", Say::CliBeginWeb {}));
    }
    if followed {
        offered.push(("follow", Say::CliBeginFollow {}));
    }
    offered.push(("help", Say::CliBeginHelp {}));
    let screen = Screen::new();
    let menu = Menu { screen: &screen, words };
    let question = Question {
        text: words.say(&Say::CliBegin {}),
        hint: Some(words.say(&Say::CliBeginChoose {})),
        help: None,
        back: Back::First,
    };
    let texts: Vec<String> = offered.iter().map(|(_, say)| words.say(say)).collect();
    match menu.choose(&question, Most::One, &texts) {
        Typed::Answer(places) => offered.get(*places.first()?).map(|(command, _)| *command),
        Typed::Back | Typed::Over => None,
    }
}

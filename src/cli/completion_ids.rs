//! Ids that a shell completes: letters, companies, authorities, grounds, languages, services, stages.
//!
//! In: the commands, and the letters and the directory with the user's own records. Out: the same commands, whose options tell their
//! ids. Only scripts are made of them: when a command is read, whatever is typed is taken and judged where it is looked up, with a
//! did-you-mean. Options of `new` and `follow next` that stand for a question are offered as well, where its answers are a closed list.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command};

use super::context::Context;
use super::failure::Failure;
use super::{example, new};
use widerspruch::directory::Country;
use widerspruch::interview::{Choices, QUESTIONS};
use widerspruch::law::place::Place;
use widerspruch::mark::Sort;
use widerspruch::outbox::row::State;
use widerspruch::read::choice::Choice;
use widerspruch::read::outline::Ids;
use widerspruch::schema::Known;

/// What can be typed somewhere, each with what it is called.
type Words = Vec<(String, String)>;

/// The same commands with ids.
///
/// # Errors
/// A template or the configuration is wrong.
pub fn with(command: Command, context: &Context) -> Result<Command, Failure> {
    let office = context.office()?;
    let known = Known::new(&office.templates, &office.directory, &context.terminal.words)?;
    let services = office.directory.services().map(|(_, service)| (service.id.clone(), service.name.clone())).collect();
    Ok(offered(command, "", &Offer { known, services }))
}

struct Offer {
    known: Known,
    services: Words,
}

impl Offer {
    fn ids(&self, ids: Ids) -> Words {
        self.known.of(ids).to_vec()
    }

    /// What an option or an argument of a command takes; nothing where clap knows its words already, or nobody does.
    fn of(&self, way: &str, arg: &Arg) -> Option<Words> {
        let bare = |words: Vec<String>| words.into_iter().map(|word| (word, String::new())).collect::<Words>();
        Some(match (way, arg.get_id().as_str()) {
            (_, "ui_language") => self.ids(Ids::Spoken),
            ("new" | "follow next", name) if way == "new" || name.starts_with(new::args::ANSWER) => {
                return name
                    .strip_prefix(new::args::ANSWER)
                    .map_or_else(|| (name == "kind").then(|| self.ids(Ids::Kinds)), |question| self.answers(question));
            }
            ("example", "what") => {
                let kinds = self.ids(Ids::Kinds);
                let title = |name: &str| kinds.iter().find(|(id, _)| id == name).map(|(_, title)| title.clone());
                example::names().into_iter().map(|name| (name.clone(), title(&name).unwrap_or_default())).collect()
            }
            ("templates show" | "follow next", "kind") => self.ids(Ids::Kinds),
            ("example" | "templates show", "language") => self.ids(Ids::Languages),
            ("authorities show", "id") => self.authorities(),
            ("controllers show", "id") | ("follow list", "controller") => self.ids(Ids::Controllers),
            ("facts list", "about") => bare(Sort::words().map(str::to_owned).collect()),
            ("outbox list", "only") => bare(State::words().map(str::to_owned).collect()),
            ("facts list", "country") => bare(Country::all().map(|country| country.code().to_owned()).collect()),
            ("deadline", "country") => bare(places()),
            _ => return None,
        })
    }

    /// All authorities, without the word that has one found.
    fn authorities(&self) -> Words {
        self.ids(Ids::Authorities).into_iter().filter(|(id, _)| id != "auto").collect()
    }

    /// The answers to a question of the interview, where they are known before it is asked.
    fn answers(&self, id: &str) -> Option<Words> {
        let question =
            QUESTIONS.iter().find(|question| id == question.id || id.starts_with(&format!("{}.", question.id)))?;
        Some(match question.choices {
            Choices::Words(words) => words.iter().map(|word| ((*word).to_owned(), String::new())).collect(),
            Choices::Roles => widerspruch::case::Role::words().map(|word| (word.to_owned(), String::new())).collect(),
            Choices::Controllers => self.ids(Ids::Controllers),
            Choices::Services => self.services.clone(),
            Choices::Grounds => self.ids(Ids::Grounds),
            Choices::Letters => self.ids(Ids::Kinds),
            Choices::Authorities => self.authorities(),
            Choices::Languages => self.ids(Ids::Languages),
            _ => return None,
        })
    }
}

fn offered(command: Command, way: &str, offer: &Offer) -> Command {
    let command = command.mut_args(|arg| match offer.of(way, &arg) {
        // An answer is left out of the help of `new`, where `--questions` lists them, and stands in the script.
        Some(words) => arg.hide(false).value_parser(PossibleValuesParser::new(words.into_iter().map(value))),
        None => arg,
    });
    command.mut_subcommands(|sub| {
        let way = super::help_examples::below(way, sub.get_name());
        offered(sub, &way, offer)
    })
}

/// Every place whose holidays are known, with its parts.
fn places() -> Vec<String> {
    let with_parts = |code: &'static str| {
        let parts = Place::find(code).into_iter().flat_map(|(place, _)| place.parts()).map(str::to_owned);
        std::iter::once(code.to_owned()).chain(parts)
    };
    Place::codes().flat_map(with_parts).collect()
}

fn value((id, name): (String, String)) -> PossibleValue {
    let value = PossibleValue::new(id);
    if name.is_empty() { value } else { value.help(name) }
}

//! `controllers`: the controllers of the directory.

use widerspruch::case::load::unknown_id;
use widerspruch::directory::{Controller, FormStatus};
use widerspruch::problem::Code;
use widerspruch::words::{Arg, Say, Words};

use super::args::ControllersCommand;
use super::columns::line;
use super::context::Context;
use super::facts::note_old;
use super::failure::Failure;
use super::provenance::{self, is_older, of_source, remarks, sure, warn};

/// Runs the command.
///
/// # Errors
/// There is no such controller.
pub fn run(command: ControllersCommand, context: &mut Context) -> Result<(), Failure> {
    let directory = context.directory()?;
    let words = &context.terminal.words.clone();
    match command {
        ControllersCommand::List { older_than } => {
            let is_old = |checked| is_older(checked, older_than, context.today);
            let all: Vec<&Controller> = directory.controllers().filter(|c| is_old(c.provenance.checked)).collect();
            context.terminal.result(&all, |out| {
                for c in &all {
                    writeln!(
                        out,
                        "{:10} {} {:7} {:10} {}{}",
                        c.id,
                        c.country.code(),
                        sure(&c.provenance, words),
                        c.provenance.checked.map(|day| day.to_string()).unwrap_or_default(),
                        c.legal_name,
                        remarks(c.provenance.update, &c.provenance.found, words)
                    )?;
                }
                Ok(())
            })?;
            note_old(all.iter().map(|c| c.provenance.checked), context);
        }
        ControllersCommand::Show { id } => {
            let Some(controller) = directory.controller(&id) else {
                let known: Vec<&str> = directory.controller_ids().collect();
                return Err(unknown_id(&id, &known, |id, near| Code::DirectoryUnknownController { id, near }).into());
            };
            warn(&controller.id, controller.doubt(context.today), context);
            context.terminal.result(controller, |out| show(controller, out, words))?;
        }
    }
    Ok(())
}

fn show(c: &Controller, out: &mut dyn std::io::Write, words: &Words) -> std::io::Result<()> {
    line(out, words, "id", [&c.id])?;
    let mut address = c.attention.as_ref().map_or_else(|| c.address_lines(), |attention| c.officer_lines(attention));
    address.push(c.country.name(words.tag()).to_owned());
    line(out, words, "address", [address.join("\n")])?;
    line(out, words, "company", c.representative.as_ref().map(|_| &c.legal_name))?;
    let services: Vec<String> = c.services.iter().map(|service| format!("{} ({})", service.name, service.id)).collect();
    line(out, words, "services", [services.join(", ")])?;
    line(out, words, "e-mail", [c.email.as_deref().unwrap_or(&words.say(&Say::CliNoneConfirmed {}))])?;
    let noted = |text: &String| of_source(text, &c.provenance, words);
    line(out, words, "", c.email_status.iter().map(noted))?;
    for form in &c.forms {
        let note = form.note.as_ref().map_or_else(String::new, |note| format!("\n{}", noted(note)));
        let status = words.say(&status(form.status));
        line(out, words, "form", [format!("{}: {} ({status})\n{}{note}", form.service, form.purpose, form.url)])?;
    }
    line(out, words, "channel", c.preferred_channel.iter().map(noted))?;
    let began = c.training_began.map_or(Say::CliSinceUnknown {}, |day| Say::CliSince { day: day.into() });
    line(out, words, "training", [words.say(&began)])?;
    let training = &c.training;
    line(
        out,
        words,
        "  basis",
        training.legal_basis.iter().map(|basis| words.say(&Say::CliCompanySays { basis: Arg::text(basis) })),
    )?;
    line(out, words, "  data", training.data.iter().map(noted))?;
    line(out, words, "  not", training.not_data.iter().map(noted))?;
    line(out, words, "  setting", &training.setting)?;
    line(out, words, "", &training.setting_url)?;
    line(out, words, "  reaches", training.setting_reach.iter().map(noted))?;
    for (country, who) in &c.elsewhere {
        line(out, words, country.code(), [noted(who)])?;
    }
    provenance::show(&c.provenance, out, words)
}

/// How well a form is attested, in words.
fn status(status: FormStatus) -> Say {
    match status {
        FormStatus::Notice => Say::CliFormNotice {},
        FormStatus::Attested => Say::CliFormAttested {},
        FormStatus::Single => Say::CliFormSingle {},
        FormStatus::Knowledge => Say::CliFormKnowledge {},
        FormStatus::Former => Say::CliFormFormer {},
    }
}

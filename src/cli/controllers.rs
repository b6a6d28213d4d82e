//! `controllers`: the controllers of the directory.

use crate::case::load::unknown_id;
use crate::directory::{Controller, FormStatus};
use crate::problem::Code;

use super::args::ControllersCommand;
use super::authorities::{level, line};
use super::{Context, Failure};

/// Runs the command.
///
/// # Errors
/// There is no such controller.
pub fn run(command: ControllersCommand, context: &mut Context) -> Result<(), Failure> {
    let directory = context.config.directory()?;
    match command {
        ControllersCommand::List => {
            let all: Vec<&Controller> = directory.controllers().collect();
            context.terminal.result(&all, |out| {
                for c in &all {
                    writeln!(out, "{:10} {} {:7} {}", c.id, c.country.code(), level(c.confidence.level), c.legal_name)?;
                }
                Ok(())
            })?;
        }
        ControllersCommand::Show { id } => {
            let Some(controller) = directory.controller(&id) else {
                let known: Vec<&str> = directory.controller_ids().collect();
                return Err(unknown_id(&id, &known, |id, near| Code::DirectoryUnknownController { id, near }).into());
            };
            if let Some(doubt) = controller.doubt(context.today) {
                let problem = Code::DirectoryWeakRecord { id: (&id).into(), doubt }.warning();
                context.terminal.problems(&problem.into());
            }
            context.terminal.result(controller, |out| show(controller, out))?;
        }
    }
    Ok(())
}

fn show(c: &Controller, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    line(out, "id", [&c.id])?;
    let mut address = c.attention.as_ref().map_or_else(|| c.address_lines(), |attention| c.officer_lines(attention));
    address.push(c.country.name("en").to_owned());
    line(out, "address", [address.join("\n")])?;
    line(out, "company", c.representative.as_ref().map(|_| &c.legal_name))?;
    let services: Vec<String> = c.services.iter().map(|service| format!("{} ({})", service.name, service.id)).collect();
    line(out, "services", [services.join(", ")])?;
    line(out, "e-mail", [c.email.as_deref().unwrap_or("none is confirmed")])?;
    line(out, "", &c.email_status)?;
    for form in &c.forms {
        let note = form.note.as_ref().map_or_else(String::new, |note| format!("\n{note}"));
        let status = status(form.status);
        line(out, "form", [format!("{}: {} ({status})\n{}{note}", form.service, form.purpose, form.url)])?;
    }
    line(out, "channel", &c.preferred_channel)?;
    let began = c.training_began.map_or_else(|| "since when is not known".to_owned(), |day| format!("since {day}"));
    line(out, "training", [began])?;
    let training = &c.training;
    line(out, "  basis", training.legal_basis.iter().map(|basis| format!("{basis}, as the company says")))?;
    line(out, "  data", &training.data)?;
    line(out, "  not", &training.not_data)?;
    line(out, "  setting", &training.setting)?;
    line(out, "", &training.setting_url)?;
    line(out, "  reaches", &training.setting_reach)?;
    for (country, who) in &c.elsewhere {
        line(out, country.code(), [who])?;
    }
    line(out, "notes", &c.notes)?;
    line(out, "sure", [level(c.confidence.level)])?;
    line(out, "checked", c.checked.map(|day| day.to_string()))?;
    line(out, "source", &c.sources)?;
    line(out, "conflict", &c.conflicts)
}

/// How well a form is attested, in words.
fn status(status: FormStatus) -> &'static str {
    match status {
        FormStatus::Notice => "in the notice of an authority",
        FormStatus::Attested => "in several documents",
        FormStatus::Single => "in one document",
        FormStatus::Knowledge => "in no document",
        FormStatus::Former => "former: no longer linked",
    }
}

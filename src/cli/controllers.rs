//! `controllers`: the controllers of the directory.

use crate::case::load::unknown_id;
use crate::directory::Controller;
use crate::problem::Problem;

use super::args::ControllersCommand;
use super::authorities::level;
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
                return Err(
                    unknown_id("directory::unknown-controller", "controller", &id, &known, "controllers list").into()
                );
            };
            if let Some(doubt) = controller.doubt(context.today) {
                let problem =
                    Problem::warning("directory::weak-record", format!("the record of \"{id}\" is not sure: {doubt}"))
                        .help("look it up before you rely on it; your own configuration can correct it");
                context.terminal.problems(&problem.into());
            }
            context.terminal.result(controller, |out| show(controller, out))?;
        }
    }
    Ok(())
}

fn show(c: &Controller, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    writeln!(out, "{:12} {}", "id", c.id)?;
    for (index, line) in c.address_lines().iter().enumerate() {
        writeln!(out, "{:12} {line}", if index == 0 { "address" } else { "" })?;
    }
    writeln!(out, "{:12} {}", "", c.country.name("en"))?;
    writeln!(out, "{:12} {}", "services", c.services.join(", "))?;
    let email = c.email.as_deref().filter(|e| !e.is_empty()).unwrap_or("none is confirmed");
    writeln!(out, "{:12} {email}", "e-mail")?;
    for form in &c.forms {
        writeln!(out, "{:12} {}: {} — {}", "form", form.service, form.purpose, form.url)?;
    }
    for (label, value) in [("channel", &c.preferred_channel), ("notes", &c.notes)] {
        if let Some(value) = value {
            writeln!(out, "{label:12} {value}")?;
        }
    }
    writeln!(out, "{:12} {}", "sure", level(c.confidence.level))?;
    if let Some(checked) = c.checked {
        writeln!(out, "{:12} {checked}", "checked")?;
    }
    for source in &c.sources {
        writeln!(out, "{:12} {source}", "source")?;
    }
    for conflict in &c.conflicts {
        writeln!(out, "{:12} {conflict}", "conflict")?;
    }
    Ok(())
}

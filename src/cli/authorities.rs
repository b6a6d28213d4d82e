//! `authorities`: the data protection authorities of the directory.

use crate::case::load::unknown_id;
use crate::case::text::shown;
use crate::directory::{Authority, Country, Level};
use crate::problem::Problem;

use super::args::AuthoritiesCommand;
use super::{Context, Failure};

/// Runs the command.
///
/// # Errors
/// There is no such authority; or `find` finds none.
pub fn run(command: AuthoritiesCommand, context: &mut Context) -> Result<(), Failure> {
    let directory = context.config.directory()?;
    match command {
        AuthoritiesCommand::List => {
            let all: Vec<&Authority> = directory.authorities().collect();
            context.terminal.result(&all, |out| {
                for a in &all {
                    writeln!(out, "{:8} {} {:7} {}", a.id, a.country.code(), level(a.confidence.level), a.name)?;
                }
                Ok(())
            })?;
        }
        AuthoritiesCommand::Show { id } => {
            let Some(authority) = directory.authority(&id) else {
                let known: Vec<&str> = directory.authority_ids().collect();
                return Err(
                    unknown_id("directory::unknown-authority", "authority", &id, &known, "authorities list").into()
                );
            };
            warn(authority, context);
            context.terminal.result(authority, |out| show(authority, out))?;
        }
        AuthoritiesCommand::Find { country, postal_code } => {
            let country = country.map(|code| country_of(&code)).transpose()?;
            let finding = directory.find(country.as_ref(), postal_code.as_deref());
            context.terminal.result(&finding, |out| {
                match finding.authority {
                    Some(authority) => {
                        show(authority, out)?;
                        writeln!(out, "certain      {}", if finding.certain { "yes" } else { "no" })?;
                    }
                    None => writeln!(out, "no authority found")?,
                }
                if !finding.others.is_empty() {
                    writeln!(
                        out,
                        "{:12} {}",
                        if finding.authority.is_some() { "others" } else { "possible" },
                        finding.others.join(", ")
                    )?;
                }
                writeln!(out, "why          {}", finding.why)
            })?;
            match finding.authority {
                None => {
                    return Err(Problem::error(
                        "directory::not-found",
                        format!("no authority can be told: {}", finding.why),
                    )
                    .help("`widerspruch authorities list` shows all; choose the one of your Land or country")
                    .into());
                }
                Some(_) if !finding.certain => {
                    let problem =
                        Problem::warning("directory::not-certain", format!("this is not certain: {}", finding.why))
                            .help("make sure which Land or country the residence lies in");
                    context.terminal.problems(&problem.into());
                }
                Some(authority) => warn(authority, context),
            }
        }
    }
    Ok(())
}

fn country_of(code: &str) -> Result<Country, Problem> {
    Country::parse(code).ok_or_else(|| {
        let help = match Country::suggest(code) {
            Some(meant) => format!("did you mean {} ({})?", meant.code(), meant.name("en")),
            None => "write the two letters of ISO 3166-1: DE, AT, IE …".into(),
        };
        Problem::error("directory::unknown-country", format!("\"{}\" is not a country code", shown(code)))
            .help(help)
            .field("country")
    })
}

fn warn(authority: &Authority, context: &mut Context) {
    if let Some(doubt) = authority.doubt(context.today) {
        let problem = Problem::warning(
            "directory::weak-record",
            format!("the record of \"{}\" is not sure: {doubt}", authority.id),
        )
        .help("look it up before you rely on it; your own configuration can correct it");
        context.terminal.problems(&problem.into());
    }
}

/// How sure a record is, in a word.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::High => "high",
        Level::Medium => "medium",
        Level::Low => "low",
        Level::User => "user",
    }
}

fn show(a: &Authority, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    writeln!(out, "{:12} {}", "id", a.id)?;
    for (index, line) in a.address_lines().iter().enumerate() {
        writeln!(out, "{:12} {line}", if index == 0 { "address" } else { "" })?;
    }
    writeln!(out, "{:12} {}", "", a.country.name("en"))?;
    for (label, value) in [
        ("e-mail", &a.email),
        ("phone", &a.phone),
        ("fax", &a.fax),
        ("website", &a.website),
        ("form", &a.complaint_form_url),
        ("notes", &a.notes),
    ] {
        if let Some(value) = value {
            writeln!(out, "{label:12} {value}")?;
        }
    }
    writeln!(out, "{:12} {}", "languages", a.languages.join(", "))?;
    writeln!(out, "{:12} {}", "sure", level(a.confidence.level))?;
    if let Some(checked) = a.checked {
        writeln!(out, "{:12} {checked}", "checked")?;
    }
    for source in &a.sources {
        writeln!(out, "{:12} {source}", "source")?;
    }
    for conflict in &a.conflicts {
        writeln!(out, "{:12} {conflict}", "conflict")?;
    }
    Ok(())
}

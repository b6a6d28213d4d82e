//! `authorities`: the data protection authorities of the directory.

use crate::case::load::unknown_id;
use crate::case::text::shown;
use crate::directory::filing::{Known, Told};
use crate::directory::{Authority, Country, Level};
use crate::problem::{Code, Problem};
use crate::words::{Say, Words};

use super::args::AuthoritiesCommand;
use super::columns::labelled;
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
                return Err(unknown_id(&id, &known, |id, near| Code::DirectoryUnknownAuthority { id, near }).into());
            };
            warn(authority, context);
            let words = context.terminal.words.clone();
            context.terminal.result(authority, |out| show(authority, &words, out))?;
        }
        AuthoritiesCommand::Find { country, postal_code, city } => {
            let country = country.map(|code| country_of(&code)).transpose()?;
            let finding = directory.find(country.as_ref(), postal_code.as_deref(), city.as_deref());
            let words = context.terminal.words.clone();
            context.terminal.result(&finding, |out| {
                match finding.authority {
                    Some(authority) => {
                        show(authority, &words, out)?;
                        line(out, "certain", [if finding.certain { "yes" } else { "no" }])?;
                    }
                    None => writeln!(out, "no authority found")?,
                }
                if !finding.others.is_empty() {
                    let label = if finding.authority.is_some() { "others" } else { "possible" };
                    line(out, label, [finding.others.join(", ")])?;
                }
                line(out, "why", [words.say(&finding.why)])
            })?;
            match finding.authority {
                None => {
                    return Err(Code::DirectoryNotFound { why: finding.why.into() }.error().into());
                }
                Some(_) if !finding.certain => {
                    let problem = Code::DirectoryNotCertain { why: finding.why.into() }.warning();
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
        let meant = Country::suggest(code);
        let (text, code) = (shown(code).into(), meant.map(|meant| meant.code()).into());
        Code::DirectoryUnknownCountry { text, code, meant: meant.into() }.error().field("country")
    })
}

fn warn(authority: &Authority, context: &mut Context) {
    if let Some(doubt) = authority.doubt(context.today) {
        let problem = Code::DirectoryWeakRecord { id: (&authority.id).into(), doubt }.warning();
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

/// Characters of the labels.
const LABELS: usize = 13;

/// A line of a record; none for what is not there.
pub(super) fn line(
    out: &mut dyn std::io::Write,
    label: &str,
    text: impl IntoIterator<Item = impl AsRef<str>>,
) -> std::io::Result<()> {
    for text in text {
        out.write_all(labelled(label, LABELS, text.as_ref()).as_bytes())?;
    }
    Ok(())
}

fn show(a: &Authority, words: &Words, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    line(out, "id", [&a.id])?;
    let mut address = a.address_lines();
    address.push(a.country.name("en").to_owned());
    line(out, "address", [address.join("\n")])?;
    line(out, "e-mail", &a.email)?;
    line(out, "phone", &a.phone)?;
    line(out, "fax", &a.fax)?;
    line(out, "website", &a.website)?;
    line(out, "form", &a.complaint_form_url)?;
    filing(a, words, out)?;
    line(out, "law", &a.law_note)?;
    line(out, "notes", &a.notes)?;
    line(out, "sure", [level(a.confidence.level)])?;
    line(out, "checked", a.checked.map(|day| day.to_string()))?;
    line(out, "source", &a.sources)?;
    line(out, "conflict", &a.conflicts)
}

/// How it takes a complaint; what is not known is said as well.
fn filing(a: &Authority, words: &Words, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let f = &a.filing;
    let say = |said: Say| words.say(&said);
    let (kinds, official) = (a.languages.join(", "), "its official ones; whether it takes others is not known");
    let evidence = f.languages.as_ref().map_or_else(|| official.to_owned(), |evidence| say(evidence.say()));
    line(out, "languages", [format!("{kinds} ({evidence})")])?;
    writeln!(out, "how it takes a complaint:")?;
    line(out, "  post", [told(f.post.as_ref(), words)])?;
    line(out, "  e-mail", [told(f.email.as_ref(), words)])?;
    // The address of a form is one that a source of the record gives.
    let by_record = a.complaint_form_url.as_ref().map_or(UNKNOWN, |_| "there is one, by the sources of the record");
    line(out, "  form", [f.form.as_ref().map_or_else(|| by_record.to_owned(), |form| told(Some(form), words))])?;
    line(out, "  log-in", [told(f.log_in.as_ref(), words)])?;
    line(out, "  signed", [told(f.signature.as_ref(), words)])?;
    if f.takes_files.is_none() && f.refuses_files.is_none() {
        line(out, "  files", [UNKNOWN])?;
    }
    line(out, "  files", f.takes_files.iter().map(|t| format!("only {} ({})", t.is.listed(), say(t.evidence.say()))))?;
    line(
        out,
        "  files",
        f.refuses_files.iter().map(|t| format!("none of {} ({})", t.is.listed(), say(t.evidence.say()))),
    )?;
    let size = f.size.as_ref().map(|size| format!("{} bytes in all ({})", size.is.0, say(size.evidence.say())));
    line(out, "  size", [size.as_deref().unwrap_or(UNKNOWN)])?;
    if f.requires.is_empty() {
        return line(out, "  wants", ["nothing is known beyond what the law asks"]);
    }
    line(
        out,
        "  wants",
        f.requires.iter().map(|required| {
            let note = required.note.as_ref().map_or_else(String::new, |note| format!("; {note}"));
            format!("{}{note} ({})", say(required.what.say()), say(required.evidence.say()))
        }),
    )
}

const UNKNOWN: &str = "nothing is known";

fn told<T: Told>(known: Option<&Known<T>>, words: &Words) -> String {
    known.map_or_else(|| UNKNOWN.to_owned(), |known| words.say(&known.say()))
}

//! `authorities`: the data protection authorities of the directory.

use widerspruch::case::load::unknown_id;
use widerspruch::directory::filing::{Filing, InWords, Known};
use widerspruch::directory::{Authority, Country, Directory};
use widerspruch::problem::{Code, Problem};
use widerspruch::visible::shown;
use widerspruch::words::{Arg, Say, Words};

use super::args::AuthoritiesCommand;
use super::columns::{label_of, line};
use super::context::Context;
use super::facts::note_old;
use super::failure::Failure;
use super::provenance::{self, is_older, of_source, remarks, sure, sure_by, warn};

/// Runs the command.
///
/// # Errors
/// There is no such authority; or `find` finds none.
pub fn run(command: AuthoritiesCommand, context: &mut Context) -> Result<(), Failure> {
    let directory = context.directory()?;
    let words = &context.terminal.words.clone();
    match command {
        AuthoritiesCommand::List { older_than } => {
            let is_old = |checked| is_older(checked, older_than, context.today);
            let all: Vec<&Authority> = directory.authorities().filter(|a| is_old(a.provenance.checked)).collect();
            context.terminal.result(&all, |out| {
                for a in &all {
                    writeln!(
                        out,
                        "{:8} {} {:7} {:10} {}{}",
                        a.id,
                        a.country.code(),
                        sure(&a.provenance, words),
                        a.provenance.checked.map(|day| day.to_string()).unwrap_or_default(),
                        a.name_for(words.tag()),
                        remarks(a.provenance.update, &a.provenance.found, words)
                    )?;
                }
                Ok(())
            })?;
            note_old(all.iter().map(|a| a.provenance.checked), context);
        }
        AuthoritiesCommand::Show { id } => {
            let Some(authority) = directory.authority(&id) else {
                let known: Vec<&str> = directory.authority_ids().collect();
                return Err(unknown_id(&id, &known, |id, near| Code::DirectoryUnknownAuthority { id, near }).into());
            };
            warn(&authority.id, authority.doubt(context.today), context);
            context.terminal.result(authority, |out| show(authority, out, words))?;
        }
        AuthoritiesCommand::Find { residence, country, postal_code, city } => {
            let country = country.map(|code| country_of(&code)).transpose()?;
            let finding = if residence.is_empty() {
                directory.find_told(country.as_ref(), postal_code.as_deref(), city.as_deref())
            } else {
                directory.search(&residence.join(" "), country.as_ref())
            };
            context.terminal.result(&finding, |out| {
                match finding.authority {
                    Some(authority) => {
                        show(authority, out, words)?;
                        let certain = label_of(if finding.certain { "yes" } else { "no" }, words);
                        line(out, words, "competent", [format!("{}: {certain}", label_of("certain", words))])?;
                    }
                    None => writeln!(out, "{}", words.say(&Say::CliNoAuthority {}))?,
                }
                if !finding.others.is_empty() {
                    let label = if finding.authority.is_some() { "others" } else { "possible" };
                    line(out, words, label, candidates(&finding.others, &directory, words))?;
                }
                line(out, words, "why", [words.say(&finding.why)])
            })?;
            match finding.authority {
                None => {
                    let problem = Code::DirectoryNotFound { why: finding.why.into() }.error();
                    let how = !residence.is_empty() && finding.others.is_empty();
                    let problem = if how { problem.hint(Say::DirectoryHowToFind {}) } else { problem };
                    return Err(problem.into());
                }
                Some(_) if !finding.certain => {
                    let problem = Code::DirectoryNotCertain { why: finding.why.into() }.warning();
                    context.terminal.problems(&problem.into());
                }
                Some(authority) => warn(&authority.id, authority.doubt(context.today), context),
            }
        }
    }
    Ok(())
}

/// Candidates by their ids; a few with where they sit, how they are written to and in which languages.
fn candidates(ids: &[String], directory: &Directory, words: &Words) -> Vec<String> {
    if ids.len() > FEW {
        return vec![ids.join(", ")];
    }
    let told = |id: &String| {
        let Some(authority) = directory.authority(id) else { return id.clone() };
        let mut lines = vec![format!("{id}: {}", authority.address_lines_in(words.tag()).join(", "))];
        lines.extend(authority.complaint_form_url.clone());
        lines.push(authority.languages.join(", "));
        lines.push(words.say(&Say::CliSure { is: sure_by(&authority.provenance, words).into() }));
        lines.join("\n")
    };
    ids.iter().map(told).collect()
}

/// Candidates that are told in full at most.
const FEW: usize = 5;

/// The country of a code.
///
/// # Errors
/// There is none.
pub(super) fn country_of(code: &str) -> Result<Country, Problem> {
    Country::parse(code).ok_or_else(|| {
        let meant = Country::suggest(code);
        let (text, code) = (shown(code).into(), meant.map(|meant| meant.code()).into());
        Code::DirectoryUnknownCountry { text, code, meant: meant.into() }.error().field("country")
    })
}

fn show(a: &Authority, out: &mut dyn std::io::Write, words: &Words) -> std::io::Result<()> {
    line(out, words, "id", [&a.id])?;
    let mut address = a.address_lines_in(words.tag());
    address.push(a.country.name(words.tag()).to_owned());
    line(out, words, "address", [address.join("\n")])?;
    line(out, words, "e-mail", &a.email)?;
    line(out, words, "phone", &a.phone)?;
    line(out, words, "fax", &a.fax)?;
    line(out, words, "website", &a.website)?;
    line(out, words, "form", &a.complaint_form_url)?;
    filing(a, out, words)?;
    let noted = |text: &String| of_source(text, &a.provenance, words);
    line(out, words, "law", a.law_note_in.get(words.tag()).cloned().or_else(|| a.law_note.as_ref().map(noted)))?;
    provenance::show(&a.provenance, out, words)
}

/// How it takes a complaint; what is not known is said as well.
fn filing(a: &Authority, out: &mut dyn std::io::Write, words: &Words) -> std::io::Result<()> {
    let f = &a.filing;
    let kinds = a.languages.join(", ");
    let evidence = f.languages.as_ref().map_or(Say::CliOfficialLanguages {}, |evidence| evidence.say_in_full());
    line(out, words, "languages", [format!("{kinds} ({})", words.say(&evidence))])?;
    writeln!(out, "{}", words.say(&Say::CliHowItTakes {}))?;
    // The address of a form is one that a source of the record gives.
    let by_record = || a.complaint_form_url.as_ref().map(|_| words.say(&Say::CliFormByRecord {}));
    let files: Vec<String> = files(f, words);
    let size = f.size.as_ref().map(|size| {
        words.say(&Say::CliBytesInAll { count: Arg::text(size.is.0), evidence: size.evidence.say_in_full().into() })
    });
    let (known, unknown): (Vec<_>, Vec<_>) = [
        ("post", told(f.post.as_ref(), words)),
        ("e-mail", told(f.email.as_ref(), words)),
        ("form", told(f.form.as_ref(), words).into_iter().chain(by_record()).take(1).collect()),
        ("log-in", told(f.log_in.as_ref(), words)),
        ("signed", told(f.signature.as_ref(), words)),
        ("files", files),
        ("size", size.into_iter().collect()),
    ]
    .into_iter()
    .partition(|(_, said): &(_, Vec<String>)| !said.is_empty());
    for (label, said) in known {
        line(out, words, &format!("  {label}"), said)?;
    }
    if !unknown.is_empty() {
        let of: Vec<String> = unknown.iter().map(|(label, _)| label_of(label, words)).collect();
        line(out, words, "  unknown", [of.join(", ")])?;
    }
    if f.requires.is_empty() {
        return line(out, words, "  wants", [words.say(&Say::CliNothingBeyond {})]);
    }
    line(
        out,
        words,
        "  wants",
        f.requires.iter().map(|required| {
            let (what, evidence) = (words.say(&required.what.say()), words.say(&required.evidence.say_in_full()));
            let note = required.note_for(words.tag(), |note| of_source(note, &a.provenance, words));
            let parts = [Some(what), note, Some(format!("({evidence})"))];
            parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        }),
    )
}

/// Which files it takes, and which it does not; nothing where that is not known.
fn files(f: &Filing, words: &Words) -> Vec<String> {
    let only = f.takes_files.iter().map(|types| (types, true));
    let said = only.chain(f.refuses_files.iter().map(|types| (types, false))).map(|(types, only)| {
        let (list, evidence) = (Arg::text(types.is.listed()), types.evidence.say_in_full().into());
        if only { Say::CliOnlyFiles { list, evidence } } else { Say::CliNoFiles { list, evidence } }
    });
    said.map(|said| words.say(&said)).collect()
}

fn told<T: InWords>(known: Option<&Known<T>>, words: &Words) -> Vec<String> {
    known.map(|known| words.say(&known.say_in_full())).into_iter().collect()
}

//! `templates`: the letters, their law and their check.

use std::path::Path;

use serde::Serialize;

use super::args::TemplatesCommand;
use super::columns::label_of;
use super::context::Context;
use super::facts::note_old;
use super::failure::Failure;
use super::output::{self, Existing};
use super::provenance::remarks;
use widerspruch::case::load::unknown_id;
use widerspruch::mark::Found;
use widerspruch::problem::{Code, Problems};
use widerspruch::read::choice::Choice;
use widerspruch::review;
use widerspruch::template::manifest::joined;
use widerspruch::template::{Manifest, Template, Templates};
use widerspruch::words::{Arg, Join, Say, Words};

#[derive(Serialize)]
struct Listed<'t> {
    kind: &'t str,
    language: &'t str,
    title: &'t str,
    statuses: Vec<&'static str>,
    roles: Vec<&'static str>,
    law_as_of: chrono::NaiveDate,
    reviewed: &'t str,
    found: &'t [Found],
}

#[derive(Serialize)]
struct Shown<'t> {
    kind: &'t str,
    language: &'t str,
    #[serde(flatten)]
    manifest: &'t Manifest,
    grounds: Vec<ShownGround<'t>>,
}

#[derive(Serialize)]
struct ShownGround<'t> {
    id: &'t str,
    title: &'t str,
    needs_account: bool,
    needs_posts: bool,
    roles: Vec<&'static str>,
}

/// Runs the command.
///
/// # Errors
/// There is no such letter, a template is wrong, or a file cannot be written.
pub fn run(command: TemplatesCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        TemplatesCommand::List { older_than } => list(older_than, context),
        TemplatesCommand::Show { kind, language } => show(&kind, language.as_deref(), context),
        TemplatesCommand::Check { folder } => check(&folder, context),
        TemplatesCommand::Export { folder } => export(&folder, context),
    }
}

/// All letters; or, with a number of months, those whose law was looked at longer ago than that.
fn list(older_than: Option<u32>, context: &mut Context) -> Result<(), Failure> {
    let templates = context.office()?.templates;
    let limit = older_than
        .map(|months| context.today.checked_sub_months(chrono::Months::new(months)).unwrap_or(chrono::NaiveDate::MIN));
    let all = templates
        .all()
        .into_iter()
        .map(|(language, kind)| Ok((templates.manifest(&kind, &language)?, language, kind)))
        .collect::<Result<Vec<_>, Problems>>()?;
    let listed: Vec<Listed<'_>> = all
        .iter()
        .filter(|(manifest, ..)| limit.is_none_or(|limit| manifest.law_as_of < limit))
        .map(|(manifest, language, kind)| Listed {
            kind,
            language,
            title: &manifest.title,
            statuses: manifest.statuses.iter().map(|s| s.word()).collect(),
            roles: manifest.roles.iter().map(|r| r.word()).collect(),
            law_as_of: manifest.law_as_of,
            reviewed: &manifest.reviewed,
            found: &manifest.found,
        })
        .collect();
    let words = &context.terminal.words;
    context.terminal.result(&listed, |out| {
        for l in &listed {
            let law = words.say(&Say::CliLawAsOf { day: Arg::text(l.law_as_of) });
            writeln!(out, "{:28} {:3} {law}  {}{}", l.kind, l.language, l.title, remarks(None, l.found, words))?;
        }
        Ok(())
    })?;
    note_old(listed.iter().map(|letter| Some(letter.law_as_of)), context);
    Ok(())
}

fn show(kind: &str, language: Option<&str>, context: &mut Context) -> Result<(), Failure> {
    let templates = context.office()?.templates;
    let languages = templates.languages_of(kind);
    if languages.is_empty() {
        let kinds = templates.kinds();
        let known: Vec<&str> = kinds.iter().map(String::as_str).collect();
        return Err(unknown_id(kind, &known, |id, near| Code::TemplateUnknownKind { id, near }).into());
    }
    let mut wanted: Vec<&String> = languages.iter().filter(|l| language.is_none_or(|wanted| wanted == *l)).collect();
    // For people, that of the reader first.
    let own = context.terminal.words.tag().to_owned();
    wanted.sort_by_key(|language| !context.terminal.json() && **language != own);
    if wanted.is_empty() {
        let asked = widerspruch::visible::shown(language.unwrap_or_default());
        let known = Arg::list(languages.iter().map(Arg::quoted), Join::Comma);
        let code = Code::TemplateNotInLanguage { kind: kind.into(), language: asked.into(), known };
        return Err(code.error().into());
    }
    let all = wanted.into_iter().map(|l| templates.get(kind, l)).collect::<Result<Vec<_>, _>>()?;
    let shown: Vec<Shown<'_>> = all.iter().map(|t| shown(t)).collect();
    let words = &context.terminal.words;
    context.terminal.result(&shown, |out| {
        for s in &shown {
            human(s, out, words)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn shown(template: &Template) -> Shown<'_> {
    let grounds = template
        .language
        .grounds
        .iter()
        .map(|(id, g)| ShownGround {
            id,
            title: &g.title,
            needs_account: g.needs_account || g.needs_posts,
            needs_posts: g.needs_posts,
            roles: g.roles.iter().map(|role| role.word()).collect(),
        })
        .collect();
    Shown { kind: &template.kind, language: &template.language.tag, manifest: &template.manifest, grounds }
}

fn human(s: &Shown<'_>, out: &mut dyn std::io::Write, words: &Words) -> std::io::Result<()> {
    let m = s.manifest;
    writeln!(out, "{} ({}): {}", s.kind, s.language, m.title)?;
    let bases: Vec<String> = m.bases.iter().map(ToString::to_string).collect();
    for (label, value) in [
        ("statuses", joined(&m.statuses)),
        ("for", joined(&m.roles)),
        ("controllers", m.controllers.join(", ")),
        ("countries", m.countries.join(", ")),
        ("rests-on", bases.join(", ")),
        ("starts", m.starts.to_string()),
        ("needs", joined(&m.needs)),
        ("law-as-of", m.law_as_of.to_string()),
        ("reviewed", if m.reviewed.is_empty() { words.say(&Say::CliReviewedByNobody {}) } else { m.reviewed.clone() }),
    ] {
        if !value.is_empty() {
            writeln!(out, "  {:12} {value}", label_of(label, words))?;
        }
    }
    for source in &m.sources {
        writeln!(out, "  {:12} {source}", label_of("source", words))?;
    }
    for doubt in &m.doubts {
        writeln!(out, "  {:12} {doubt}", label_of("doubt", words))?;
    }
    for found in &m.found {
        writeln!(out, "  {:12} {}", label_of("doubt", words), words.say(&found.say()))?;
    }
    writeln!(out, "  {}", words.say(&Say::CliReadyGrounds {}))?;
    for ground in &s.grounds {
        let note = match (ground.needs_posts, ground.needs_account) {
            (true, _) => words.say(&Say::CliWithPosts {}),
            (_, true) => words.say(&Say::CliWithAccount {}),
            _ => String::new(),
        };
        let line = format!("    {:20} {} {note}", ground.id, ground.title);
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn check(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let templates = Templates::with_folder(folder)?;
    let report = review::check(&templates, folder, &context.directory()?, context.today);
    if report.problems.has_errors() {
        return Err(report.problems.into());
    }
    context.terminal.problems(&report.problems);
    let words = &context.terminal.words;
    context.terminal.result(&report.summary, |out| {
        for s in &report.summary {
            let said = Say::CliSummaryOfCheck {
                kind: (&s.kind).into(),
                language: (&s.language).into(),
                samples: s.samples.into(),
                branches: s.branches.into(),
            };
            writeln!(out, "{}", words.say(&said))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn export(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let failed = |path: &Path, error: &std::io::Error| {
        let name = path.display().to_string();
        Code::OutputFile { name: (&name).into(), why: error.into() }.error().file(name)
    };
    if std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        let name = folder.display().to_string();
        return Err(Code::OutputFolderNotEmpty { name: (&name).into() }.error().file(name).into());
    }
    let templates = Templates::builtin();
    let mut written = Vec::new();
    for (path, source) in templates.files() {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
        }
        output::write_public(&target, source.text.as_bytes(), Existing::Keep)?;
        written.push(target.display().to_string());
    }
    context.terminal.result(&written, |out| written.iter().try_for_each(|name| writeln!(out, "{name}")))?;
    Ok(())
}

//! `templates`: the letters, their law and their check.

use std::path::Path;

use serde::Serialize;

use super::args::TemplatesCommand;
use super::output::{self, Existing};
use super::{Context, Failure};
use crate::case::Choice;
use crate::case::load::unknown_id;
use crate::problem::{Code, Problem};
use crate::template::manifest::joined;
use crate::template::{Manifest, Template, Templates, lint};

#[derive(Serialize)]
struct Listed<'t> {
    kind: &'t str,
    language: &'t str,
    title: &'t str,
    statuses: Vec<&'static str>,
    roles: Vec<&'static str>,
    law_as_of: chrono::NaiveDate,
    reviewed: &'t str,
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
        .map(|(language, kind)| templates.get(&kind, &language))
        .collect::<Result<Vec<_>, _>>()?;
    let listed: Vec<Listed<'_>> = all
        .iter()
        .filter(|t| limit.is_none_or(|limit| t.manifest.law_as_of < limit))
        .map(|t| Listed {
            kind: &t.kind,
            language: &t.language.tag,
            title: &t.manifest.title,
            statuses: t.manifest.statuses.iter().map(|s| s.word()).collect(),
            roles: t.manifest.roles.iter().map(|r| r.word()).collect(),
            law_as_of: t.manifest.law_as_of,
            reviewed: &t.manifest.reviewed,
        })
        .collect();
    context.terminal.result(&listed, |out| {
        for l in &listed {
            writeln!(out, "{:28} {:3} law as of {}  {}", l.kind, l.language, l.law_as_of, l.title)?;
        }
        Ok(())
    })?;
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
    let wanted: Vec<&String> = languages.iter().filter(|l| language.is_none_or(|wanted| wanted == *l)).collect();
    if wanted.is_empty() {
        let asked = crate::case::text::shown(language.unwrap_or_default());
        return Err(Problem::error(
            "template::unknown-language",
            format!("there is no letter \"{kind}\" in the language \"{asked}\""),
        )
        .help(format!("there is {}", languages.join(", ")))
        .into());
    }
    let all = wanted.into_iter().map(|l| templates.get(kind, l)).collect::<Result<Vec<_>, _>>()?;
    let shown: Vec<Shown<'_>> = all.iter().map(|t| shown(t)).collect();
    context.terminal.result(&shown, |out| {
        for s in &shown {
            human(s, out)?;
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
        })
        .collect();
    Shown { kind: &template.kind, language: &template.language.tag, manifest: &template.manifest, grounds }
}

fn human(s: &Shown<'_>, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let m = s.manifest;
    writeln!(out, "{} ({}): {}", s.kind, s.language, m.title)?;
    let bases: Vec<String> = m.bases.iter().map(ToString::to_string).collect();
    for (label, value) in [
        ("statuses", joined(&m.statuses)),
        ("for", joined(&m.roles)),
        ("controllers", m.controllers.join(", ")),
        ("countries", m.countries.join(", ")),
        ("rests on", bases.join(", ")),
        ("starts", m.starts.to_string()),
        ("needs", joined(&m.needs)),
        ("law as of", m.law_as_of.to_string()),
        ("reviewed", if m.reviewed.is_empty() { "by nobody".into() } else { m.reviewed.clone() }),
    ] {
        if !value.is_empty() {
            writeln!(out, "  {label:12} {value}")?;
        }
    }
    for source in &m.sources {
        writeln!(out, "  {:12} {source}", "source")?;
    }
    for doubt in &m.doubts {
        writeln!(out, "  {:12} {doubt}", "doubt")?;
    }
    writeln!(out, "  ready-made grounds (matter.grounds):")?;
    for ground in &s.grounds {
        let note = match (ground.needs_posts, ground.needs_account) {
            (true, _) => " (with an account that carries posts)",
            (_, true) => " (with an account)",
            _ => "",
        };
        writeln!(out, "    {:20} {}{note}", ground.id, ground.title)?;
    }
    Ok(())
}

fn check(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let templates = Templates::with_folder(folder)?;
    let report = lint::check(&templates, folder, &context.config.directory()?, context.today);
    if report.problems.has_errors() {
        return Err(report.problems.into());
    }
    context.terminal.problems(&report.problems);
    context.terminal.result(&report.summary, |out| {
        for s in &report.summary {
            writeln!(
                out,
                "{} ({}): {} sample cases, {} branches, nothing wrong",
                s.kind, s.language, s.samples, s.branches
            )?;
        }
        Ok(())
    })?;
    Ok(())
}

fn export(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let failed = |path: &Path, error: &std::io::Error| {
        let name = path.display().to_string();
        Problem::error("output::file", format!("cannot write \"{name}\": {error}"))
            .help("check who may write there")
            .file(name)
    };
    if std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        let name = folder.display().to_string();
        return Err(Problem::error("output::exists", format!("the folder \"{name}\" is not empty"))
            .help("name a new folder, so that nothing of yours is overwritten")
            .file(name)
            .into());
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

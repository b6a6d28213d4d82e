//! `render`: writes the letters of cases as PDF, or prints them as plain text.
//!
//! Everything is checked before anything is written: with one wrong case, a file that is there already or two
//! cases for one file, no letter is written at all.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::args::{RenderArgs, TextOf};
use super::check::{Purpose, Ready};
use super::context::Context;
use super::failure::Failure;
use super::follow_feed;
use super::output::{self, Existing};
use super::sealers::Sealers;
use widerspruch::case::Case;
use widerspruch::letter::compose::Draft;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::{self, StepSheet};
use widerspruch::office::{self, Office, Press, Size};
use widerspruch::pdf::Pdf;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::seal::{Grade, Level, Sealer};
use widerspruch::text::steps::{self, ToldStep};
use widerspruch::words::{Arg, Join, Say};

#[derive(Serialize)]
struct Rendered {
    case: String,
    pdf: String,
    pages: usize,
    bytes: usize,
    sha256: String,
    conformance: &'static [&'static str],
    recipient: String,
    next_steps: Vec<String>,
    steps: Vec<ToldStep>,
    signature: Option<SignedAs>,
    /// The matter in the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    matter: Option<i64>,
}

/// How a document was signed.
#[derive(Serialize)]
pub struct SignedAs {
    /// The level of its signature.
    pub level: Level,
    /// Who signed.
    pub signer: String,
    /// What it is worth.
    pub grade: Grade,
}

#[derive(Serialize)]
struct AsText<'t> {
    case: String,
    text: &'t str,
    recipient: &'t str,
    next_steps: Vec<String>,
    steps: Vec<ToldStep>,
    #[serde(skip_serializing_if = "Option::is_none")]
    matter: Option<i64>,
}

impl SignedAs {
    /// How a sealer signs.
    pub fn of(sealer: &Sealer) -> Self {
        SignedAs { level: sealer.level(), signer: sealer.signer(), grade: sealer.grade() }
    }

    /// The same in words.
    pub fn said(&self) -> Say {
        let SignedAs { level, signer, grade } = self;
        Say::CliSignedBy { signer: signer.into(), level: Arg::text(level), grade: grade.say().into() }
    }
}

/// What is printed as plain text.
#[derive(Clone, Copy)]
enum Printed {
    /// The letter, or what fits a form.
    Text(TextOf),
    /// What to do with it.
    Steps,
}

impl Printed {
    /// What the arguments ask for; none when PDFs are to be written. The sheet is a PDF where it goes to a file.
    fn of(args: &RenderArgs) -> Option<Printed> {
        let to_a_file = args.output.is_some() || args.out.is_some();
        let steps = (args.steps && !to_a_file).then_some(Printed::Steps);
        args.text.map(Printed::Text).or(steps)
    }
}

/// Where a letter goes.
enum Target {
    Stdout,
    File(PathBuf),
}

/// Runs the command.
///
/// # Errors
/// Every problem of every case, and of the files to be written.
pub fn run(args: RenderArgs, context: &mut Context) -> Result<(), Failure> {
    if let Some(misuse) = misuse(&args, context) {
        return Err(misuse.error().into());
    }
    let office = context.office()?;
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    let ready = context.drafts(&args.cases, &office, Purpose::Print)?;
    let targets = targets(&args, &ready)?;
    make_folder(args.out.as_deref())?;
    let mut problems = obstacles(&targets, existing);
    if let Some(what) = Printed::of(&args) {
        let texts = text_of_each(what, &ready, &office).map_err(|more| problems.extend(more));
        return match texts {
            Ok(texts) if !problems.has_errors() => {
                let made = Made { ready: &ready, targets: &targets, existing };
                write_texts(&texts, &made, &args, &office, context)
            }
            _ => Err(problems.into()),
        };
    }
    let size = if args.allow_large { Size::Any } else { Size::Limited };
    let mut press = Press::new(&office).with_size(size);
    let mut sealers = Sealers::new(&context.terminal.words);
    let mut printed: Vec<(Pdf, Option<Arc<Sealer>>)> = Vec::new();
    for Ready { case, draft, .. } in &ready {
        let made = if args.steps {
            press.print_steps(case, draft).map(|pdf| (pdf, None))
        } else {
            let sealer = sealers.for_case(case, context.now);
            sealer.and_then(|sealer| Ok((press.print(case, draft, sealer.as_deref())?, sealer)))
        };
        match made {
            Ok((pdf, sealer)) => {
                problems.extend(office::size_warning(case, &pdf));
                problems.extend(sealer.as_deref().and_then(|sealer| office::other_signer(case, sealer)));
                printed.push((pdf, sealer));
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    context.terminal.problems(&problems);
    let mut rendered = Vec::new();
    let mut to_stdout = false;
    for ((one, target), (pdf, sealer)) in ready.iter().zip(&targets).zip(&printed) {
        let name = match target {
            Target::Stdout => {
                context.terminal.raw(&pdf.bytes)?;
                to_stdout = true;
                continue;
            }
            Target::File(path) => {
                output::write(path, &pdf.bytes, existing)?;
                path.display().to_string()
            }
        };
        let sha256 = widerspruch::digest::sha256(&pdf.bytes);
        rendered.push(Rendered {
            case: one.path.display().to_string(),
            pdf: name,
            pages: pdf.pages,
            bytes: pdf.bytes.len(),
            sha256,
            conformance: pdf.conformance,
            recipient: one.draft.recipient.clone(),
            signature: sealer.as_deref().map(SignedAs::of),
            next_steps: steps::texts(&one.draft.next_steps),
            steps: steps::told(&one.draft.next_steps),
            matter: None,
        });
    }
    let matters = if args.steps { Vec::new() } else { tell_register(&args, &ready, &office, context) };
    if to_stdout {
        return Ok(());
    }
    rendered.iter_mut().zip(matters).for_each(|(one, matter)| one.matter = matter);
    let words = &context.terminal.words;
    context.terminal.result(&rendered, |out| {
        for r in &rendered {
            let said = Say::CliRendered {
                file: (&r.pdf).into(),
                pages: Say::CliPages { count: r.pages.into() }.into(),
                standards: match r.conformance {
                    [] => Say::CliPlainPdf {}.into(),
                    all => Arg::list(all.iter().copied(), Join::And),
                },
                recipient: (&r.recipient).into(),
            };
            writeln!(out, "{}", words.say(&said))?;
            if let Some(signed) = &r.signature {
                writeln!(out, "  {}", words.say(&signed.said()))?;
            }
        }
        // The sheet says them itself.
        let drafts = if args.steps { &[][..] } else { &ready[..] };
        drafts.iter().try_for_each(|one| write_steps(out, &one.draft))
    })?;
    Ok(())
}

/// What to do with a letter, in its groups.
fn write_steps(out: &mut dyn std::io::Write, draft: &Draft) -> std::io::Result<()> {
    for (heading, steps) in step_sheet::sections(&draft.next_steps, &draft.language.words.steps) {
        if let Some(heading) = heading {
            writeln!(out, "  {heading}")?;
        }
        for step in steps {
            writeln!(out, "  • {}", step.plain())?;
        }
    }
    Ok(())
}

/// Makes the folder of --out, when it is not there yet.
fn make_folder(folder: Option<&Path>) -> Result<(), Problem> {
    folder.map_or(Ok(()), output::make_folder)
}

fn misuse(args: &RenderArgs, context: &Context) -> Option<Code> {
    let to_stdout = args.output.as_deref() == Some(Path::new("-"));
    if args.follow && args.cases.iter().any(|case| case == Path::new("-")) {
        return Some(Code::FollowStandardInput {});
    }
    if args.output.is_some() && args.cases.len() > 1 {
        return Some(Code::UsageOneOutput {});
    }
    if to_stdout && context.terminal.json() && args.text.is_none() {
        return Some(Code::UsageStdoutIsJson {});
    }
    if args.cases.iter().filter(|c| c.as_path() == Path::new("-")).count() > 1 {
        return Some(Code::UsageStdinOnce {});
    }
    let from_stdin = args.cases.iter().any(|c| c == Path::new("-"));
    if from_stdin && args.output.is_none() && args.out.is_none() && Printed::of(args).is_none() {
        return Some(Code::UsageStdinWhere {});
    }
    None
}

/// Where each letter goes; no two to one file, and none over a case.
fn targets(args: &RenderArgs, ready: &[Ready]) -> Result<Vec<Target>, Problem> {
    let ending = match Printed::of(args) {
        Some(_) => "txt",
        // Beside the letter, in the same folder.
        None if args.steps => "steps.pdf",
        None => "pdf",
    };
    let mut targets: Vec<Target> = Vec::new();
    let mut taken: Vec<PathBuf> = ready.iter().filter_map(|one| one.path.canonicalize().ok()).collect();
    for one in ready {
        let target = match (&args.output, &args.out) {
            (Some(path), _) if path == Path::new("-") => return Ok(vec![Target::Stdout]),
            (Some(path), _) => path.clone(),
            (None, Some(folder)) => folder.join(file_name(&one.path, ending)),
            (None, None) if Printed::of(args).is_some() => {
                targets.push(Target::Stdout);
                continue;
            }
            (None, None) => one.path.with_file_name(file_name(&one.path, ending)),
        };
        let whole = absolute(&target);
        if taken.contains(&whole) {
            let name = target.display().to_string();
            return Err(Code::OutputSameFile { name: (&name).into() }.error().file(name));
        }
        taken.push(whole);
        targets.push(Target::File(target));
    }
    Ok(targets)
}

/// The same for all ways to write one path, whether the file is there or not.
fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        folder.canonicalize().map_or_else(|_| path.to_path_buf(), |f| f.join(path.file_name().unwrap_or_default()))
    })
}

/// `objection.toml` becomes `objection.pdf`, standard input `letter.pdf`.
fn file_name(case: &Path, ending: &str) -> PathBuf {
    let name = if case == Path::new("-") { "letter".as_ref() } else { case.file_name().unwrap_or(case.as_os_str()) };
    Path::new(name).with_extension(ending)
}

fn obstacles(targets: &[Target], existing: Existing) -> Problems {
    let mut problems = Problems::new();
    for target in targets {
        if let Target::File(path) = target {
            problems.extend(output::obstacle(path, existing));
        }
    }
    problems
}

/// The text of each letter, or every reason why one has none.
fn text_of_each(what: Printed, ready: &[Ready], office: &Office) -> Result<Vec<String>, Problems> {
    let mut problems = Problems::new();
    let mut texts = Vec::new();
    for Ready { case, draft, .. } in ready {
        match what {
            Printed::Steps => texts.push(StepSheet::of(draft).plain_text()),
            Printed::Text(TextOf::Letter) => texts.push(plain_text(&draft.letter)),
            Printed::Text(TextOf::Form) => match office.form_text(case, draft) {
                Ok(text) => texts.push(text),
                Err(found) => problems.extend(found),
            },
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(texts) }
}

/// Letters, and where they go.
struct Made<'m> {
    ready: &'m [Ready],
    targets: &'m [Target],
    existing: Existing,
}

fn tell_register(args: &RenderArgs, ready: &[Ready], office: &Office, context: &mut Context) -> Vec<Option<i64>> {
    let cases: Vec<(&Case, &Path)> = ready.iter().map(|one| (&one.case, one.path.as_path())).collect();
    follow_feed::tell(&cases, args.follow, &office.directory, context)
}

fn write_texts(
    texts: &[String],
    made: &Made<'_>,
    args: &RenderArgs,
    office: &Office,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut to_stdout = Vec::new();
    for (text, target) in texts.iter().zip(made.targets) {
        match target {
            Target::Stdout => to_stdout.push(text),
            Target::File(path) => output::write(path, text.as_bytes(), made.existing)?,
        }
    }
    let mut matters =
        if args.steps { Vec::new() } else { tell_register(args, made.ready, office, context) }.into_iter();
    let all: Vec<AsText<'_>> = (made.ready)
        .iter()
        .zip(texts)
        .map(|(one, text)| AsText {
            matter: matters.next().flatten(),
            case: one.path.display().to_string(),
            text,
            recipient: &one.draft.recipient,
            next_steps: steps::texts(&one.draft.next_steps),
            steps: steps::told(&one.draft.next_steps),
        })
        .collect();
    context.terminal.result(&all, |out| {
        for (index, text) in to_stdout.iter().enumerate() {
            // A form feed between letters, as printers have it.
            write!(out, "{}{text}", if index > 0 { "\u{c}" } else { "" })?;
        }
        Ok(())
    })?;
    Ok(())
}

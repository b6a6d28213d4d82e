//! The first page: a new letter, what is due, cases of the folder; and what becomes of an earlier case.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::{Told, question};
use crate::case::{Case, document, load};
use crate::interview::{Base, Interview, Next};
use crate::problem::{Code, Problems, Source};
use crate::visible::shown;
use crate::web::answered::name_of;
use crate::web::desk::{Answer, Desk};
use crate::web::form::Form;
use crate::web::work::{Seen, Work};

/// Most cases of the folder that are listed.
const LISTED: usize = 50;

/// So long lies between files that were written together.
const SAME_TIME: Duration = Duration::from_secs(60);

/// Shows it; `wrong` is what is wrong with a case that was to be opened.
pub fn show(desk: &mut Desk, wrong: Option<&Problems>) -> Answer {
    // At a counter nobody is to see the cases of others.
    desk.listed = if desk.setting.counter.is_some() { Vec::new() } else { cases(desk) };
    let least = if desk.setting.cut_off { Duration::ZERO } else { SAME_TIME };
    let older: Vec<String> = desk
        .listed
        .iter()
        .filter(|path| letter_is_older(path, least))
        .map(|path| shown(&name_of(&path.display().to_string())))
        .collect();
    let files: Vec<String> = desk.listed.iter().map(|path| shown(&name_of(&path.display().to_string()))).collect();
    let open: Vec<_> = desk
        .cases
        .iter()
        // What is saved as it is stands below, as a matter or as a file.
        .filter(|work| work.changed || work.file.is_none())
        .map(|work| {
            let interview = &work.interview;
            let label = interview.kind().map(|kind| interview.letter_named(&kind));
            let href = interview.next().map_or_else(
                || format!("/check/{}", work.number),
                |asked| format!("/q/{}/{}", work.number, asked.id()),
            );
            json!({ "href": href, "label": label.unwrap_or_else(|| desk.say("unnamed", &[])), "changed": work.changed })
        })
        .collect();
    let (matters, fault) = match desk.hands.matters(&desk.words) {
        Ok(matters) => (matters, None),
        Err(problems) => (None, Some(problems)),
    };
    let followed = matters.is_some();
    let of = |group: &str| -> Vec<_> { matters.iter().flatten().filter(|one| one.group == group).collect() };
    let (due, waits, made, closed) = (of("due"), of("waits"), of("made"), of("closed"));
    let mut errors: Vec<Told> = wrong.map(|problems| Told::all(problems, &desk.words)).unwrap_or_default();
    errors.extend(fault.iter().flat_map(|problems| Told::all(problems, &desk.words)));
    let title = desk.say("start", &[]);
    let any = !due.is_empty() || !waits.is_empty() || !made.is_empty();
    let values = json!({
        "errors": errors,
        "open": open,
        "files": files,
        "cut_off": desk.setting.cut_off,
        "older": older,
        "due": due,
        "waits": waits,
        "made": made,
        "closed": closed,
        "any": any,
        "followed": followed,
        "folder": desk.setting.folder.display().to_string(),
        "scripts": ["focus", "timeout"],
    });
    desk.page(if wrong.is_some() { 422 } else { 200 }, "start", &title, values)
}

/// The cases of the folder, by name.
fn cases(desk: &Desk) -> Vec<PathBuf> {
    let Ok(folder) = std::fs::read_dir(&desk.setting.folder) else { return Vec::new() };
    let paths = folder.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml" || ending == "json") && path.is_file())
        .filter(|path| is_case(path))
        .take(LISTED)
        .collect();
    paths.sort();
    paths
}

/// Whether the letter beside a case was written before it: the case was changed by hand, or the program was killed between the two. Files that
/// were copied one after the other bear almost the same time.
fn letter_is_older(case: &std::path::Path, least: Duration) -> bool {
    let written = |path: &std::path::Path| path.metadata().and_then(|about| about.modified()).ok();
    let (case, letter) = (written(case), written(&case.with_extension("pdf")));
    case.zip(letter).is_some_and(|(case, letter)| case.duration_since(letter).is_ok_and(|since| since > least))
}

/// Whether a file begins as cases do: other TOML lies in folders, too.
fn is_case(path: &std::path::Path) -> bool {
    let text = crate::file::text(path, crate::file::FileKind::Case).unwrap_or_default();
    document::read(&text).is_some_and(|document| document.get("kind").is_some() && document.get("sender").is_some())
}

/// Begins a case: a new one, one of the folder, or one that was chosen.
pub fn begin(desk: &mut Desk, form: &Form) -> Answer {
    let next = match form.text("for") {
        Some("next") => Next::Letter,
        Some("person") => Next::Person,
        Some("company") => Next::Company,
        _ => Next::Same,
    };
    let read = match (form.text("from"), form.files.first()) {
        (Some("folder"), _) => {
            let index = form.text("file").and_then(|index| index.parse::<usize>().ok());
            let Some(path) = index.and_then(|index| desk.listed.get(index).cloned()) else {
                return show(desk, Some(&Code::WebNoFile {}.error().into()));
            };
            of_file(desk, &path, next).map(|interview| (interview, (next == Next::Same).then_some(path)))
        }
        (Some("upload"), Some(upload)) => {
            let source =
                upload.fits().map_err(Problems::from).and_then(|()| load::decode(upload.bytes.clone(), &upload.name));
            source.and_then(|source| of_upload(desk, &source, next)).map(|interview| (interview, None))
        }
        (Some("upload"), None) => return show(desk, Some(&Code::WebNoFile {}.error().into())),
        _ => Ok(((desk.setting.begin)(desk.world()), None)),
    };
    match read {
        Ok((interview, file)) => put(desk, interview, file),
        Err(problems) => show(desk, Some(&problems)),
    }
}

/// Puts an interview on the desk.
pub fn put(desk: &mut Desk, interview: Interview<'static>, file: Option<PathBuf>) -> Answer {
    let number = desk.number();
    let mut work = Work::new(number, interview, &desk.setting.staging);
    work.file = file.filter(|file| file.extension().is_none_or(|ending| ending != "json"));
    work.seen = work.file.as_deref().map(Seen::now).unwrap_or_default();
    desk.cases.push(work);
    question::onward(desk, desk.cases.len() - 1)
}

fn of_file(desk: &Desk, path: &std::path::Path, next: Next) -> Result<Interview<'static>, Problems> {
    let name = path.display().to_string();
    let bytes = crate::file::read(path, crate::file::FileKind::Case).map_err(|fault| fault.problem(&name))?;
    of_text(desk, &*load::decode(bytes, &name)?, next)
}

/// An interview that begins with the text of a case, whose paths start in the folder.
///
/// # Errors
/// Every problem of the case.
pub fn of_text(desk: &Desk, source: &Source, next: Next) -> Result<Interview<'static>, Problems> {
    checked(desk, source, next, |_| Ok(()))
}

/// As [`of_text`], of a case that somebody else may have written: to look at its letter must not run a program that it names, nor put a
/// file of this computer into it.
fn of_upload(desk: &Desk, source: &Source, next: Next) -> Result<Interview<'static>, Problems> {
    checked(desk, source, next, |case| match reach(case) {
        Some(field) => Err(Code::WebElsewhere { name: (&source.name).into(), field: field.into() }.error().into()),
        None => Ok(()),
    })
}

/// The first field of a case that reaches beyond its text.
fn reach(case: &Case) -> Option<&'static str> {
    if case.seal.is_some() {
        Some("seal")
    } else if case.signature.image.is_some() {
        Some("signature.image")
    } else {
        case.enclosures.iter().any(|enclosure| enclosure.file.is_some()).then_some("enclosure.file")
    }
}

fn checked(
    desk: &Desk,
    source: &Source,
    next: Next,
    check: impl Fn(&Case) -> Result<(), Problems>,
) -> Result<Interview<'static>, Problems> {
    let json = source.name.to_lowercase().ends_with(".json");
    let source = Source::new(source.name.clone(), source.text.clone());
    let read = if json { load::json } else { load::toml };
    let (case, _): (Case, _) = read(&source, &desk.setting.folder, desk.office)?;
    check(&case)?;
    let broken = || Code::NewAnswersFile { name: (&source.name).into() }.error();
    let document = document::read(&source.text).ok_or_else(broken)?;
    let kind = (next == Next::Followed).then(|| case.kind.clone());
    Ok(Interview::from(desk.world(), Base { document, case, pdf: None, next }, kind))
}

/// Another letter with the details of one that is saved.
pub fn another(desk: &mut Desk, at: usize, form: &Form) -> Answer {
    let next = match form.text("for") {
        Some("company") => Next::Company,
        Some("next") => Next::Letter,
        _ => Next::Person,
    };
    let Some(file) = desk.cases[at].file.clone() else { return super::check::show(desk, at, None) };
    match of_file(desk, &file, next) {
        Ok(interview) => put(desk, interview, None),
        Err(problems) => super::done::show(desk, at, Some(&problems)),
    }
}

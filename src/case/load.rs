//! Reads a case file.
//!
//! In: a path (or text from standard input), and what is known: the directory, which has services and when training began, or an
//! office, which has letters as well. Out: a [`Case`], or every problem of the file. TOML or JSON goes by the file's name. Files above
//! 1 MiB and files that are not UTF-8 are refused before they are read as anything; a byte order mark before UTF-8 is passed over.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::address;
use super::choice::Request;
use super::knows::Knows;
use super::{
    Account, Case, Counterpart, Enclosure, Event, Matter, Output, QualifiedEntity, Recipient, Represented, Sender,
    Service, Signature, SignatureKind, Status,
};
use crate::directory::Directory;
use crate::file;
use crate::problem::{Code, Place, Problem, Problems, Source, did_you_mean};
use crate::read::choice::Choice;
use crate::read::node::{self, Node};
use crate::read::outline::{Ids, Outline};
use crate::read::reader::{Need, Reading, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;
use crate::words::{Arg, Say};

/// Reads the case file at `path`.
///
/// # Errors
/// Every problem of the file.
pub fn file(path: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    let name = path.display().to_string();
    let bytes = file::read(path, file::FileKind::Case).map_err(|fault| fault.problem(&name))?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) {
        json(&decode(bytes, &name)?, &folder, known)
    } else {
        toml(&decode(bytes, &name)?, &folder, known)
    }
}

/// Reads a case from standard input, or from anything that is read like it.
///
/// # Errors
/// As [`file()`].
pub fn stream(reader: impl Read, name: &str, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    let bytes = file::stream(reader, file::FileKind::Case).map_err(|fault| fault.problem(name))?;
    toml(&decode(bytes, name)?, Path::new(""), known)
}

/// Turns bytes into a source text.
///
/// # Errors
/// Empty, a file of another sort, or not UTF-8 (with line and column).
pub fn decode(mut bytes: Vec<u8>, name: &str) -> Result<Arc<Source>, Problems> {
    if bytes.starts_with(file::MARK) {
        bytes.drain(..file::MARK.len());
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Code::CaseEmptyFile { name: name.into() }.error().file(name).into());
    }
    if let Some(code) = other_sort(&bytes, name.into()) {
        return Err(code.error().file(name).into());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let source = Source::new(name, text);
            let place = Place { source, span: at..at + 3 };
            Err(Code::CaseNotUtf8 { name: name.into() }.error().at(Some(place)).into())
        }
    }
}

/// What a file is that is no text of ours, by its first bytes.
fn other_sort(bytes: &[u8], name: Arg) -> Option<Code> {
    Some(match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Code::CaseIsPdf { name },
        [b'P', b'K', 3, 4, ..] => Code::CaseIsArchive { name },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Code::CaseIsOldOffice { name },
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => Code::CaseIsPicture { name },
        [b'{', b'\\', b'r', b't', b'f', ..] => Code::CaseIsFormatted { name },
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Code::CaseIsUtf16 { name },
        _ => return None,
    })
}

/// Reads a TOML case; `folder` is where the paths in it start.
///
/// # Errors
/// Every problem of the text.
pub fn toml(source: &Arc<Source>, folder: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    from_node(&node::from_toml(source)?, Reading::new(source.clone(), Whose::Case), folder, known)
}

/// Reads a JSON case.
///
/// # Errors
/// Every problem of the text.
pub fn json(source: &Arc<Source>, folder: &Path, known: &dyn Knows) -> Result<(Case, Problems), Problems> {
    from_node(&node::from_json(source)?, Reading::new(source.clone(), Whose::Case), folder, known)
}

/// Reads a case from a tree; `reading` has just begun, and the warnings come with the case.
///
/// # Errors
/// Every problem, warnings among them, sorted by place.
pub fn from_node(
    node: &Node,
    mut reading: Reading,
    folder: &Path,
    known: &dyn Knows,
) -> Result<(Case, Problems), Problems> {
    let directory = known.directory();
    let mut top = TableReader::open(node, "", &mut reading);
    if !matches!(node.value, node::Value::Table(_)) {
        // It has no fields, so that none is missing.
        return Err(reading.problems);
    }
    let case = read_case(&mut top, folder, directory);
    top.finish();
    let Reading { source, mut problems, places, .. } = reading;
    match case {
        Some(mut case) => {
            case.file = source.name.clone();
            case.places = places;
            case.counterpart = case
                .controller()
                .and_then(|id| directory.controller(id))
                .map(|about| Counterpart::of(about, directory));
            match problems.has_errors() {
                true => problems.extend(known.unknown(&case)),
                false => problems.extend(super::agree::check(&case)),
            }
            problems.sort();
            if problems.has_errors() { Err(problems) } else { Ok((case, problems)) }
        }
        None => {
            if !problems.has_errors() {
                problems.push(Code::InternalCase {}.error().file(source.name.clone()));
            }
            problems.sort();
            Err(problems)
        }
    }
}

/// What a case file can have in it.
pub fn outline(directory: &Directory) -> Outline {
    Reading::describing(Whose::Case, |top| {
        read_case(top, Path::new(""), directory);
    })
}

/// Reads every section before it gives up, so that all problems come at once.
fn read_case(top: &mut TableReader<'_, '_>, folder: &Path, directory: &Directory) -> Option<Case> {
    let kind = top.id("kind", Need::Required, Ids::Kinds);
    let language = read_language(top, "language");
    let copy_language = read_language(top, "copy_language");
    let date = top.date("date", Need::Optional);
    let reference = top.text("reference", Need::Optional, TextKind::Word);
    let layout = top.choice("layout", Need::Optional);
    let font = top.choice("font", Need::Optional);
    let sender = top.table("sender", Need::Required, |t| read_sender(t, folder)).flatten();
    let represented_written = top.has("represented");
    let represented = top.table("represented", Need::Optional, read_represented).flatten();
    let recipient = top.table("recipient", Need::Required, |t| {
        let reference = t.text("reference", Need::Optional, TextKind::Line);
        Some((read_recipient(t, directory)?, reference))
    });
    let recipient = recipient.flatten();
    let (recipient, recipient_reference) = recipient.unzip();
    let matter = if top.has("matter") {
        top.table("matter", Need::Optional, read_matter).flatten()
    } else {
        // Without the section nothing has been said of an earlier objection: a first letter.
        Some(Matter::first_letter())
    };
    let accounts = top.tables("account", |t, _| read_account(t, directory));
    let mut events = top.tables("event", read_event);
    events.sort_by_key(|e| (e.day(), e.number));
    let outputs = top.tables("output", |t, _| read_output(t, directory));
    let enclosures = top.tables("enclosure", |t, _| {
        let title = t.text("title", Need::Required, TextKind::Line);
        let file = t.text("file", Need::Optional, TextKind::Word).map(|f| folder.join(f));
        Some(Enclosure { title: title?, file })
    });
    let signature_written = top.has("signature");
    let signature = top.table("signature", Need::Optional, |t| read_signature(t, folder)).flatten();
    let seal_written = top.has("seal");
    let seal = top.table("seal", Need::Optional, |t| super::seal::read(t, folder)).flatten();
    if (seal_written && seal.is_none())
        || (represented_written && represented.is_none())
        || (signature_written && signature.is_none())
    {
        return None;
    }
    Some(Case {
        file: String::new(),
        kind: kind?,
        language,
        copy_language,
        date,
        reference,
        layout: layout.unwrap_or(crate::paper::sheet::LayoutChoice::Auto),
        font: font.unwrap_or(crate::paper::fonts::FontFamily::Sans),
        sender: sender?,
        represented,
        recipient: recipient?,
        recipient_reference: recipient_reference.flatten(),
        matter: matter?,
        counterpart: None,
        accounts,
        events,
        outputs,
        enclosures,
        seal,
        signature: signature.unwrap_or(Signature { kind: SignatureKind::Blank, image: None, written: false }),
        places: Default::default(),
    })
}

/// A language tag by the form of BCP 47: it goes into the PDF, where others read it.
fn read_language(top: &mut TableReader<'_, '_>, field: &'static str) -> Option<String> {
    let tag = top.id(field, Need::Optional, Ids::Languages)?;
    let mut parts = tag.split('-');
    let primary =
        parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
    if primary && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return Some(tag);
    }
    top.problem(field, Code::CaseLanguageTag { tag: crate::visible::shown(&tag).into() }.error());
    None
}

impl Matter {
    fn first_letter() -> Self {
        Matter {
            controller: None,
            status: Status::NeverObjected,
            account_holder: true,
            grounds: Vec::new(),
            own_grounds: None,
            special_categories: None,
            requests: Request::ALL.to_vec(),
            refusal_reasons: Vec::new(),
            answer_gaps: Vec::new(),
            scope: Vec::new(),
            answer_by: None,
            expenses: None,
        }
    }
}

fn read_sender(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Sender> {
    let address = address::read(t, TextKind::Line);
    let organisation = t.text("organisation", Need::Optional, TextKind::Lines);
    let short_name = t.text("short_name", Need::Optional, TextKind::Line);
    let position = t.text("position", Need::Optional, TextKind::Line);
    let register = t.text("register", Need::Optional, TextKind::Lines);
    let entity_written = t.has("qualified_entity");
    let qualified_entity = t.table("qualified_entity", Need::Optional, read_qualified_entity).flatten();
    let bank = t.text("bank", Need::Optional, TextKind::Lines);
    let help_line = t.text("help_line", Need::Optional, TextKind::Line);
    let logo = t.text("logo", Need::Optional, TextKind::Word).map(|f| folder.join(f));
    let email = address::email(t);
    let phone = t.text("phone", Need::Optional, TextKind::Word);
    if entity_written && qualified_entity.is_none() {
        return None;
    }
    Some(Sender {
        address: address?,
        organisation,
        short_name,
        position,
        register,
        qualified_entity,
        bank,
        help_line,
        logo,
        email,
        phone,
    })
}

fn read_qualified_entity(t: &mut TableReader<'_, '_>) -> Option<QualifiedEntity> {
    let list = t.text("list", Need::Required, TextKind::Line);
    let number = t.text("number", Need::Required, TextKind::Word);
    Some(QualifiedEntity { list: list?, number: number? })
}

fn read_represented(t: &mut TableReader<'_, '_>) -> Option<Represented> {
    let name = t.text("name", Need::Required, TextKind::Line);
    let relation = t.choice("relation", Need::Required);
    let birth_year = t.integer("birth_year", Need::Optional, 1900..=2100).map(|y| y as i32);
    let joint_custody = t.boolean("joint_custody", false);
    let basis = t.choice("basis", Need::Optional);
    let enclosure = t.integer("enclosure", Need::Optional, 1..=999).map(|n| n as usize);
    let residence = address::residence(t)?;
    Some(Represented { name: name?, relation: relation?, birth_year, joint_custody, basis, enclosure, residence })
}

fn read_recipient(t: &mut TableReader<'_, '_>, directory: &Directory) -> Option<Recipient> {
    t.by_form(&["controller", "authority", "name"], |t, written| match written {
        ["controller"] => t.id("controller", Need::Required, Ids::Controllers).map(Recipient::Controller),
        ["authority"] => t.id("authority", Need::Required, Ids::Authorities).map(|id| match id.as_str() {
            "auto" => Recipient::AuthorityByResidence,
            _ => Recipient::Authority(id),
        }),
        ["name"] => {
            let address = address::read(t, TextKind::Lines);
            let email = address::email(t);
            let register = t.text("register", Need::Optional, TextKind::Lines);
            Some(Recipient::Other { address: Box::new(address?), email, register })
        }
        [] => {
            let example = directory.controller_ids().next().unwrap_or("…");
            t.missing_with("controller", Say::CaseAddRecipient { example: example.into() });
            None
        }
        several => {
            let field = several[1];
            let names = several.iter().map(|name| Arg::from(*name));
            let names = names.reduce(|items, last| Say::WordsAnd { items, last }.into()).unwrap_or(Arg::Absent);
            t.problem(field, Code::CaseTwoRecipients { count: several.len().into(), names }.error());
            // The address fields of the third form are known, so that they are not reported as well.
            for known in ["street", "lines", "postal_code", "city", "country", "email", "register"] {
                t.has(known);
            }
            None
        }
    })
}

fn read_matter(t: &mut TableReader<'_, '_>) -> Option<Matter> {
    let default = Matter::first_letter();
    let status_written = t.has("status");
    let status = t.choice("status", Need::Optional);
    let controller = t.id("controller", Need::Optional, Ids::Controllers);
    let account_holder = t.boolean("account_holder", true);
    let grounds = t.ids("grounds", Ids::Grounds).unwrap_or_default();
    let own_grounds = t.text("own_grounds", Need::Optional, TextKind::Prose);
    let special_categories = t.has("special_categories").then(|| t.boolean("special_categories", false));
    let requests = t.choices("requests").unwrap_or(default.requests);
    if requests.is_empty() {
        t.problem("requests", Code::CaseNoRequest {}.error());
    }
    let refusal_reasons = t.choices("refusal_reasons").unwrap_or_default();
    let answer_gaps = t.choices("answer_gaps").unwrap_or_default();
    let scope = t.choices("scope").unwrap_or_default();
    let answer_by = t.date("answer_by", Need::Optional);
    let expenses = t.text("expenses", Need::Optional, TextKind::Prose);
    for (index, ground) in grounds.iter().enumerate() {
        if grounds[..index].contains(ground) {
            t.problem("grounds", Code::CaseRepeatedGround { ground: crate::visible::shown(ground).into() }.error());
        }
    }
    let status = if status_written { status? } else { Status::NeverObjected };
    Some(Matter {
        controller,
        status,
        account_holder,
        grounds,
        own_grounds,
        special_categories,
        requests,
        refusal_reasons,
        answer_gaps,
        scope,
        answer_by,
        expenses,
    })
}

/// A service of any controller of the directory, by its id.
fn read_service(t: &mut TableReader<'_, '_>, need: Need, directory: &Directory) -> Option<Service> {
    let ids: Vec<&str> = directory.service_ids().collect();
    let (controller, service) = directory.service(ids.get(t.one_of("service", need, &ids)?)?)?;
    Some(Service::of(controller, service))
}

fn read_account(t: &mut TableReader<'_, '_>, directory: &Directory) -> Option<Account> {
    let service = read_service(t, Need::Required, directory);
    let url = t.beginning("url", &["https://", "http://"], |text| Code::CaseUrl { text });
    let handle = t.text("handle", Need::Optional, TextKind::Word);
    let email = address::email(t);
    let phone = t.text("phone", Need::Optional, TextKind::Word);
    if !t.at_least_one(&["url", "handle", "email", "phone"]) {
        t.missing("url");
    }
    Some(Account { service: service?, url, handle, email, phone })
}

fn read_event(t: &mut TableReader<'_, '_>, number: usize) -> Option<Event> {
    let date = t.date("date", Need::Required);
    let what = t.choice("what", Need::Required);
    let channel = t.choice("channel", Need::Optional);
    let received = t.date("received", Need::Optional);
    let enclosure = t.integer("enclosure", Need::Optional, 1..=999).map(|n| n as usize);
    let note = t.text("note", Need::Optional, TextKind::Line);
    Some(Event { date: date?, what: what?, channel, received, enclosure, note, number })
}

fn read_output(t: &mut TableReader<'_, '_>, directory: &Directory) -> Option<Output> {
    let date = t.date("date", Need::Required);
    let service = read_service(t, Need::Optional, directory);
    let prompt = t.text("prompt", Need::Required, TextKind::Prose);
    let text = t.text("text", Need::Required, TextKind::Prose);
    let correct = t.text("correct", Need::Optional, TextKind::Prose);
    let enclosure = t.integer("enclosure", Need::Optional, 1..=999).map(|n| n as usize);
    Some(Output { date: date?, service, prompt: prompt?, text: text?, correct, enclosure })
}

fn read_signature(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Signature> {
    t.by_word("kind", None, |t, kind| {
        let need = if kind == Some(SignatureKind::Image) { Need::Required } else { Need::Optional };
        let image: Option<PathBuf> = t.text("image", need, TextKind::Word).map(|f| folder.join(f));
        if need == Need::Required && image.is_none() {
            return None;
        }
        Some(Signature { kind: kind?, image, written: true })
    })
}

/// Says that a word is none of the known ones; `code` takes the word and the nearest of them.
pub fn unknown_id(id: &str, known: &[&str], code: impl FnOnce(Arg, Arg) -> Code) -> Problem {
    code(crate::visible::shown(id).into(), did_you_mean(id, known.iter().copied()).into()).error()
}

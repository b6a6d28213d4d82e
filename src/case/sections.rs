//! The sections of a case file.
//!
//! In: the reader of its fields, the folder in which its paths start, and the directory, which has services. Out: a [`Case`]; or, with the
//! reader, everything that is wrong with a field. What must agree with another field is asked in `agree`.

use std::path::{Path, PathBuf};

use super::address;
use super::choice::Request;
use super::{
    Account, Case, Enclosure, Event, Matter, Output, QualifiedEntity, Recipient, Represented, Sender, Service,
    Signature, SignatureKind, Status,
};
use crate::directory::Directory;
use crate::problem::Code;
use crate::read::choice::Choice;
use crate::read::outline::Ids;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::words::{Arg, Say};

/// Reads every section before it gives up, so that all problems come at once.
pub(super) fn read(top: &mut TableReader<'_, '_>, folder: &Path, directory: &Directory) -> Option<Case> {
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
        let letter_only = t.boolean("letter_only", false);
        Some(Enclosure { title: title?, file, letter_only })
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

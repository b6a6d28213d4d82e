//! A case and a template to a letter.
//!
//! In: a [`Case`], the [`Templates`], the [`Directory`] and the date of the letter. Out: a [`Draft`], the letter
//! with the warnings and next steps that belong to it, or every reason why there is none. Whether the letter is
//! the right one for the case is asked in `fit`.

use std::sync::Arc;

use chrono::NaiveDate;

use super::acceptance::{self, Lack};
use super::addressee::{self, Addressee};
use super::convenience;
use super::picture::Album;
use super::{
    Annex, Enclosures, Information, Letter, Letterhead, SealWords, SignatureBlock, Signer, country_names,
    cross_reference, fit, outside,
};
use crate::case::load::unknown_id;
use crate::case::{Case, Recipient, Role, SignatureKind, What, agree};
use crate::directory::{Authority, Controller, Country, Directory, WindowSide};
use crate::enclosure;
use crate::law::period::Period;
use crate::paper::fonts::Faces;
use crate::paper::sheet::Sheet;
use crate::problem::{Code, Problem, Problems, did_you_mean};
use crate::template::language::{FALLBACK, MailWords};
use crate::template::manifest::Wait;
use crate::template::view::{AuthorityView, Parties, one_line};
use crate::template::{self, Language, Template, Templates};
use crate::text::Run;
use crate::text::steps::Step;
use crate::visible::shown;
use crate::words::{Arg, Join};

/// A letter that is ready to be printed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Draft {
    /// The letter.
    pub letter: Letter,
    /// What the user should know, and may ignore.
    pub warnings: Problems,
    /// What the sender does with it.
    pub next_steps: Vec<Step>,
    /// Title of the letter, without the name.
    pub title: String,
    /// Tag of the language its wording is in.
    pub wording: String,
    /// That language.
    pub language: Arc<Language>,
    /// Name of the recipient.
    pub recipient: String,
    /// The recipient's own sign, if it is known.
    pub their_reference: Option<String>,
    /// Whether the recipient lies in the European Economic Area.
    pub in_eea: bool,
    /// The postal codes that may stand in its address: of the street, and of the post-office box.
    pub postal_codes: Vec<String>,
    /// Country and postal code of the recipient, by which the post sorts.
    pub destination: (String, String),
    /// The last day for an answer by the period the letter starts, if it were received on its own date: it can only be
    /// later. None for a letter that starts no period of the law.
    pub deadline: Option<NaiveDate>,
    /// The date of the letter.
    pub date: NaiveDate,
    /// What the authority does not take of it; among the warnings as well.
    pub lacks: Vec<Lack>,
}

/// Writes the letter of a case; `today` is its date unless the case says another.
///
/// # Errors
/// Every reason why there is no letter, with the warnings.
pub fn compose(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    faces: &Faces,
    album: &Album,
    today: NaiveDate,
) -> Result<Draft, Problems> {
    let in_order = |mut problems: Problems| {
        problems.sort();
        problems
    };
    match draft(case, templates, directory, faces, album, today) {
        Ok(draft) => Ok(Draft { warnings: in_order(draft.warnings), ..draft }),
        Err(problems) => Err(in_order(problems)),
    }
}

fn draft(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    faces: &Faces,
    album: &Album,
    today: NaiveDate,
) -> Result<Draft, Problems> {
    let mut problems = Problems::new();
    let date = case.date.unwrap_or(today);
    problems.extend(agree::on(case, date, today));
    problems.extend(coverage(case, faces));
    let addressee = addressee::find(case, directory).map_err(|p| problems.push(p)).ok();
    let template = choose_template(case, templates, directory, addressee.as_ref(), &mut problems);
    let controller = about_controller(case, directory, &mut problems);
    if let Some(template) = &template {
        let calendar = addressee.as_ref().map(|addressee| addressee.calendar(directory)).unwrap_or_default();
        let occasion = fit::Occasion { addressee: addressee.as_ref(), controller, calendar, date };
        fit::check(case, template, &occasion, &mut problems);
    }
    let picture = match &template {
        Some(template) => picture_of(case, &template.language, album, &mut problems),
        None => None,
    };
    let logo = logo_of(case, album, &mut problems);
    let appended = enclosure::read(case, &|text| faces.missing(text, case.font), &mut problems);
    let (Some(addressee), Some(template), Some(controller)) = (addressee, template, controller) else {
        return Err(problems);
    };
    problems.extend(addressee.doubts(case, date));
    problems.extend(outside::warning(case, controller, directory));
    problems.extend(accounts_of_others(case, controller, directory));
    let lacks = match &addressee {
        Addressee::Authority(authority) => {
            acceptance::lacks(case, authority, &template.language.tag, template.manifest.is_complaint())
        }
        _ => Vec::new(),
    };
    problems.extend(lacks.iter().map(|lack| lack.warning(case)));
    problems.extend(clean_record(case, &addressee, controller, &template.language));
    problems.extend(country_names::missing(case, addressee.country(), controller, &template.language));
    if problems.has_errors() {
        return Err(problems);
    }
    let language = &template.language;
    let view = view(case, &template, &addressee, controller, directory, date);
    let mut filled = match template::render::fill(&template, view) {
        Ok(filled) => filled,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    let enclosures = Enclosures {
        heading: language.words.enclosures.clone(),
        word: language.words.enclosure.clone(),
        titles: case.enclosures.iter().map(|e| e.title.clone()).collect(),
        mail: mail_words(language),
        appended,
    };
    cross_reference::link(&mut filled.body, &enclosures);
    let sender = &case.sender;
    let country = sender.address.country;
    let officer = template.manifest.to_officer.then_some(language.words.dpo.as_str());
    let again = |case: &Case| draft(case, templates, directory, faces, album, today);
    let copy = convenience::of(case, &template, templates, again, &mut problems);
    if problems.has_errors() {
        return Err(problems);
    }
    let letter = Letter {
        language: case.language.clone().unwrap_or_else(|| language.tag.clone()),
        typesetting: language.typesetting.clone(),
        title: format!("{} – {}", template.manifest.title, case.person().replace('\n', " ")),
        sheet: Sheet::choose(case.layout, country.code(), country.window() == WindowSide::Right),
        font: case.font,
        letterhead: letterhead(case, &addressee, language, logo),
        return_line: return_line(case, addressee.country(), language),
        return_address: return_address(case, &addressee, language),
        recipient: addressee.lines(&language.tag, officer, country),
        information: information(case, &template, date),
        subject: if template.manifest.instrument { filled.subject } else { labelled(filled.subject, language) },
        opening: if template.manifest.instrument { String::new() } else { language.opening.clone() },
        body: filled.body,
        closing: if template.manifest.instrument { String::new() } else { language.closing.clone() },
        signature: signature(case, &template, date, picture),
        seal_words: SealWords {
            by: language.words.seal_by.clone(),
            date: language.words.seal_date.clone(),
            reason: language.words.seal_reason.clone(),
            alternative: language.words.seal_alt.clone(),
        },
        enclosures,
        annex: filled.annex.map(|(title, body)| Annex {
            title,
            body,
            lines: [
                language.words.fill_place_date.clone(),
                format!("{}, {}", language.words.fill_signature, addressee.name(&language.tag)),
                language.words.fill_name_function.clone(),
            ],
        }),
        copy,
        page_label: language.words.page.clone(),
        running_head: format!("{} · {}", head_name(case).replace('\n', " "), language.long_date(date)),
    };
    let recipient = addressee.name(&language.tag);
    let destination = (addressee.country().code().to_owned(), addressee.postal_code().to_owned());
    let period = template.manifest.months().and_then(|m| Period::months(date, m, &addressee.calendar(directory)).ok());
    let deadline = period.map(|p| p.latest);
    Ok(Draft {
        letter,
        warnings: problems,
        next_steps: filled.next_steps,
        title: template.manifest.title.clone(),
        wording: language.tag.clone(),
        language: language.clone(),
        recipient,
        their_reference: their_reference(case, &template).map(str::to_owned),
        in_eea: addressee.country().in_eea(),
        postal_codes: addressee.postal_codes(),
        destination,
        deadline,
        date,
        lacks,
    })
}

/// Names in a case that are not known: of the letter, its language, grounds, company and authority. All else that is wrong with the case
/// is left to [`compose`].
pub fn unknown_names(case: &Case, templates: &Templates, directory: &Directory) -> Problems {
    let mut problems = Problems::new();
    let addressee = addressee::find(case, directory).map_err(|p| problems.push(p)).ok();
    about_controller(case, directory, &mut problems);
    if let Some(template) = choose_template(case, templates, directory, addressee.as_ref(), &mut problems) {
        fit::grounds(case, &template, &mut problems);
    }
    let of_name = |p: &Problem| {
        matches!(
            p.code,
            Code::CaseUnknownKind { .. }
                | Code::CaseUnknownLanguage { .. }
                | Code::CaseUnknownGround { .. }
                | Code::CaseUnknownController { .. }
                | Code::CaseUnknownAuthority { .. }
        )
    };
    problems.into_iter().filter(of_name).collect::<Vec<_>>().into()
}

/// The values a template would be filled with, for checks of the template itself.
pub fn view_of(case: &Case, template: &Template, directory: &Directory, today: NaiveDate) -> Option<serde_json::Value> {
    let addressee = addressee::find(case, directory).ok()?;
    let controller = about_controller(case, directory, &mut Problems::new())?;
    Some(view(case, template, &addressee, controller, directory, case.date.unwrap_or(today)))
}

fn view(
    case: &Case,
    template: &Template,
    addressee: &Addressee<'_>,
    controller: &Controller,
    directory: &Directory,
    date: NaiveDate,
) -> serde_json::Value {
    let language = &template.language;
    let authority = match addressee {
        Addressee::Authority(authority) => {
            let at_residence = case.residence().is_some_and(|home| {
                let finding = directory.find(Some(&home.country), home.postal_code.as_deref(), home.city.as_deref());
                finding.certain && finding.authority.is_some_and(|a| a.id == authority.id)
            });
            Some(AuthorityView::of(authority, controller, language, addressee.calendar(directory), case, at_residence))
        }
        Addressee::Other(address) if template.manifest.recipient == template::RecipientKind::Authority => {
            Some(AuthorityView {
                name: address.name.replace('\n', " "),
                in_eea: address.country.in_eea(),
                lead: false,
                country: address.country,
                at_residence: false,
                calendar: addressee.calendar(directory),
                website: None,
                form: None,
                demands: String::new(),
                own_form: false,
                no_email: false,
                id_copy: false,
            })
        }
        _ => None,
    };
    let elsewhere = elsewhere(case, language, controller, directory);
    template::view::of(
        case,
        language,
        &Parties { controller, directory, elsewhere, their_reference: their_reference(case, template), authority },
        date,
    )
}

/// Accounts with companies that have nothing to do with the matter: a letter would tell it what is none of its business.
fn accounts_of_others(case: &Case, controller: &Controller, directory: &Directory) -> Vec<Problem> {
    let told = case.accounts.iter().enumerate().filter_map(|(index, account)| {
        let (other, _) =
            directory.service(&account.service.id).filter(|(other, _)| !other.is_related_to(controller))?;
        let (id, service, other) = ((&controller.id).into(), (&account.service.name).into(), (&other.id).into());
        let code = Code::CaseAccountOfAnother { id, service, other };
        Some(case.about(&format!("account.{}.service", index + 1), code.error()))
    });
    told.collect()
}

/// Services of the accounts for which not the controller of the matter answers but another one of the directory.
fn elsewhere(
    case: &Case,
    language: &Language,
    controller: &Controller,
    directory: &Directory,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for account in &case.accounts {
        let answers = directory.service(&account.service.id).map(|(other, _)| other);
        if let Some(other) = answers.filter(|other| other.id != controller.id) {
            let entry = (language.service(&account.service).to_owned(), other.legal_name.clone());
            if !found.contains(&entry) {
                found.push(entry);
            }
        }
    }
    found
}

/// The wording that the letter of a case has, also where there is no letter yet because something is missing; none where it is not known
/// which. Nothing is told here: whoever drafts the letter is told.
pub fn wording(case: &Case, templates: &Templates, directory: &Directory) -> Option<Arc<Template>> {
    let addressee = addressee::find(case, directory).ok();
    choose_template(case, templates, directory, addressee.as_ref(), &mut Problems::new())
}

/// The letter in the language of the case, or in the one that suits the recipient.
fn choose_template(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    addressee: Option<&Addressee<'_>>,
    problems: &mut Problems,
) -> Option<Arc<Template>> {
    // Thousands of rows ask for the same letter.
    if let Some(template) = case.language.as_ref().and_then(|tag| templates.read_before(&case.kind, tag)) {
        return Some(template);
    }
    let languages = templates.languages_of(&case.kind);
    if languages.is_empty() {
        let kinds = templates.kinds();
        let known: Vec<&str> = kinds.iter().map(String::as_str).collect();
        problems
            .push(case.about("kind", unknown_id(&case.kind, &known, |id, near| Code::CaseUnknownKind { id, near })));
        return None;
    }
    let there = |tag: &str| in_language(case, tag, &languages).ok();
    let chosen = match &case.language {
        Some(tag) => {
            in_language(case, tag, &languages).map_err(|problem| problems.push(case.about("language", problem))).ok()
        }
        None => Some(default_language(case, directory, addressee, &there, problems)),
    }?;
    match templates.get(&case.kind, &chosen) {
        Ok(template) => Some(template),
        Err(more) => {
            problems.extend(more);
            None
        }
    }
}

/// The subject as the language labels it: "Oggetto: …".
fn labelled(subject: Vec<Run>, language: &Language) -> Vec<Run> {
    let pattern = language.subject.replace('~', "\u{a0}");
    let (before, behind) = pattern.split_once("{subject}").unwrap_or_default();
    let plain = |text: &str| (!text.is_empty()).then(|| Run::plain(text));
    plain(before).into_iter().chain(subject).chain(plain(behind)).collect()
}

/// The language of letters that a tag means: itself, or that without its region.
///
/// # Errors
/// There is no letter of the kind in it.
pub(super) fn in_language(case: &Case, tag: &str, languages: &[String]) -> Result<String, Problem> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let there = |tag: &str| languages.iter().find(|language| *language == tag).cloned();
    there(tag).or_else(|| there(primary)).ok_or_else(|| {
        let near = did_you_mean(tag, languages.iter().map(String::as_str)).into();
        let (kind, tag) = ((&case.kind).into(), shown(tag).into());
        Code::CaseUnknownLanguage {
            kind,
            tag,
            near,
            languages: Arg::list(languages.iter().map(Arg::quoted), Join::Comma),
        }
        .error()
    })
}

/// The recipient's language, where it takes several that of the sender's place, else that of the sender's country, else English with a warning.
fn default_language(
    case: &Case,
    directory: &Directory,
    addressee: Option<&Addressee<'_>>,
    there: &dyn Fn(&str) -> Option<String>,
    problems: &mut Problems,
) -> String {
    let home = &case.sender.address;
    let taken = |authority: &Authority| {
        authority.languages_from(Some(home.country), home.postal_code.as_deref(), Some(home.city.as_str()))
    };
    let of_recipient = match addressee {
        Some(Addressee::Authority(authority)) => taken(authority),
        _ => Vec::new(),
    };
    let at_home = directory.find(Some(&home.country), home.postal_code.as_deref(), Some(&home.city));
    let of_sender = at_home.authority.map(taken).unwrap_or_default();
    if let Some(tag) = of_recipient.iter().chain(&of_sender).find_map(|tag| there(tag)) {
        return tag;
    }
    if !at_home.authority.is_some_and(|a| a.languages.is_empty()) {
        // German Länder share their language, whichever of them it is.
        if let Some(tag) = directory.languages_in(home.country).find_map(there) {
            return tag;
        }
    }
    // Where the recipient lists its languages, a letter in none of them is told anyway.
    if of_recipient.is_empty() {
        problems.push(case.about("language", Code::CaseLanguageDefault {}.warning()));
    }
    there(FALLBACK).unwrap_or_else(|| FALLBACK.into())
}

fn about_controller<'d>(case: &Case, directory: &'d Directory, problems: &mut Problems) -> Option<&'d Controller> {
    let (field, id) = match (&case.recipient, &case.matter.controller) {
        (Recipient::Controller(id), _) => ("recipient.controller", id),
        (_, Some(id)) => ("matter.controller", id),
        (_, None) => {
            let example = directory.controller_ids().next().unwrap_or("…").into();
            problems.push(case.about("matter.controller", Code::CaseMissingController { example }.error()));
            return None;
        }
    };
    match addressee::controller(case, field, id, directory) {
        Ok(controller) => Some(controller),
        Err(problem) => {
            // The recipient itself was looked up before, with the same outcome.
            if field == "matter.controller" {
                problems.push(problem);
            }
            None
        }
    }
}

/// Characters that no font can draw, by field.
fn coverage(case: &Case, faces: &Faces) -> Vec<Problem> {
    case.texts()
        .into_iter()
        .filter_map(|(field, text)| {
            let missing = faces.missing(text, case.font);
            if missing.is_empty() {
                return None;
            }
            let named = missing.iter().take(5).map(|c| format!("{c} (U+{:04X})", *c as u32));
            let code = Code::CaseNoGlyph { characters: Arg::list(named, Join::Comma), field: Arg::field(&field) };
            Some(case.about(&field, code.error()))
        })
        .collect()
}

/// Records that a user corrected are texts of a user as well.
fn clean_record(
    case: &Case,
    addressee: &Addressee<'_>,
    controller: &Controller,
    language: &Language,
) -> Option<Problem> {
    let mut lines = addressee.lines(&language.tag, Some(&language.words.dpo), case.sender.address.country);
    lines.extend(controller.address_lines());
    let fault =
        lines.iter().find_map(|line| crate::read::text::check(line, crate::read::text::TextKind::Line).err())?;
    Some(Code::DirectoryText { why: fault.say().into() }.error().file(case.file.clone()))
}

fn picture_of(case: &Case, language: &Language, album: &Album, problems: &mut Problems) -> Option<super::Picture> {
    let path = case.signature.image.as_ref().filter(|_| case.signature.kind == SignatureKind::Image)?;
    let alternative = language.words.signature_alt.replace("{name}", &case.sender.address.name.replace('\n', " "));
    let picture = picture(case, "signature.image", path, alternative, album, problems)?;
    if !super::picture::shows_ink(&picture) {
        let name = shown(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
        problems.push(case.about("signature.image", Code::CasePictureBlank { name: name.into() }.error()));
        return None;
    }
    Some(picture)
}

/// The logo; its name stands beside it, so the words for those who cannot see it are few.
fn logo_of(case: &Case, album: &Album, problems: &mut Problems) -> Option<super::Picture> {
    let path = case.sender.logo.as_ref()?;
    picture(case, "sender.logo", path, format!("Logo: {}", head_name(case).replace('\n', " ")), album, problems)
}

fn picture(
    case: &Case,
    field: &str,
    path: &std::path::Path,
    alternative: String,
    album: &Album,
    problems: &mut Problems,
) -> Option<super::Picture> {
    match album.picture(path, alternative) {
        Ok(picture) => Some(picture),
        Err(problem) => {
            problems.push(case.about(field, problem));
            None
        }
    }
}

/// Place and date in a language's order; what the place is called is never read as part of the pattern.
fn in_pattern(pattern: &str, place: &str, date: &str) -> String {
    let place = place.replace('\n', " ");
    pattern.split("{place}").map(|part| part.replace("{date}", date)).collect::<Vec<_>>().join(&place)
}

fn head_name(case: &Case) -> &str {
    case.sender.organisation.as_deref().unwrap_or(&case.sender.address.name)
}

fn letterhead(case: &Case, addressee: &Addressee<'_>, language: &Language, logo: Option<super::Picture>) -> Letterhead {
    let address = &case.sender.address;
    let mut line = one_line(address, " · ");
    if addressee.country() != address.country {
        line = format!("{line} · {}", language.country_name(address.country));
    }
    let sender = &case.sender;
    let foot = [&sender.register, &sender.bank, &sender.help_line].into_iter().flatten().cloned().collect();
    Letterhead { name: head_name(case).to_owned(), lines: vec![line], foot, logo }
}

/// The sender in one line. On a letter abroad with the country, as the letterhead names it; in English where the language of the letter
/// has letters that the post of the other country does not read.
fn return_line(case: &Case, to: Country, language: &Language) -> String {
    let from = &case.sender.address;
    let name = case.sender.short_name.as_deref().unwrap_or_else(|| head_name(case));
    let line = format!("{} · {}", name.replace('\n', " "), one_line(from, " · "));
    if to == from.country {
        return line;
    }
    let own = language.country_name(from.country);
    // The last letter of the blocks for Latin letters in Unicode.
    let is_latin = own.chars().all(|letter| letter <= '\u{24f}');
    format!("{line} · {}", if is_latin { own } else { from.country.name("en") })
}

fn return_address(case: &Case, addressee: &Addressee<'_>, language: &Language) -> Vec<String> {
    let address = &case.sender.address;
    let mut lines: Vec<String> = address.lines.iter().flat_map(|l| l.lines()).map(str::to_owned).collect();
    lines.extend(address.country.city_lines(address.postal_code.as_deref().unwrap_or(""), &address.city));
    if addressee.country() != address.country {
        lines.push(language.country_name(address.country).to_owned());
    }
    lines
}

/// The recipient's own sign: the one the file says, else, in a letter about a pending complaint, what the authority or the
/// complainant noted as its number, where that is one short line.
pub fn their_reference<'c>(case: &'c Case, template: &Template) -> Option<&'c str> {
    let pending = template.manifest.waits_for == Some(Wait::News);
    let noted = |what| {
        let note = case.last(what).filter(|_| pending)?.note.as_deref()?;
        (note.chars().count() <= 40 && !note.contains('\n')).then_some(note)
    };
    let of_events = || noted(What::AuthorityReplied).or_else(|| noted(What::Complained));
    case.recipient_reference.as_deref().or_else(of_events)
}

/// The words on the pages of a mail, those before its heads as they stand there.
fn mail_words(language: &Language) -> MailWords {
    let words = language.words.mail.clone();
    let [from, to, cc, date, subject] =
        [words.from, words.to, words.cc, words.date, words.subject].map(|word| language.labelled(&word));
    MailWords { from, to, cc, date, subject, ..language.words.mail.clone() }
}

fn information(case: &Case, template: &Template, date: NaiveDate) -> Vec<Information> {
    let language = &template.language;
    let words = &language.words;
    let reference = if case.sender.organisation.is_some() { &words.reference_org } else { &words.reference };
    let entry = |word: &str, value: Option<&str>| {
        value.map(|v| Information { label: language.labelled(word), value: v.to_owned() })
    };
    [
        entry(&words.their_reference, their_reference(case, template)),
        entry(reference, case.reference.as_deref()),
        entry(&words.phone, case.sender.phone.as_deref()),
        entry(&words.email, case.sender.email.as_deref()),
        entry(&words.date, Some(&language.long_date(date))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// An instrument says where and when it was signed; a letter has its date in the information block.
fn signature(case: &Case, template: &Template, date: NaiveDate, picture: Option<super::Picture>) -> SignatureBlock {
    let kind = case.signature.kind;
    let language = &template.language;
    let words = &language.words;
    let place_and_date = (template.manifest.instrument && kind != SignatureKind::None)
        .then(|| in_pattern(&words.place_date, &case.sender.address.city, &language.long_date(date)));
    let mut lines: Vec<String> = case.sender.address.name.lines().map(str::to_owned).collect();
    // A name alone would read as that of the person concerned, beside an address that may be another.
    let of_own = case.represented.as_ref().filter(|_| case.role() != Role::Client);
    lines.extend(of_own.and_then(|person| language.signed_for(&person.name.replace('\n', " "))));
    lines.extend(case.sender.position.clone());
    lines.extend(case.sender.organisation.clone());
    let mut signers = vec![Signer { lines }];
    if case.represented.as_ref().is_some_and(|r| r.joint_custody) {
        signers.push(Signer { lines: vec![words.second_parent.clone()] });
    }
    SignatureBlock { place_and_date, kind, picture, signers }
}

//! What stands around the text of a letter.
//!
//! In: a case, its template, the addressee and the date. Out: the letterhead, the lines in the window, the information block, the
//! signature and the words of enclosures and seals, in the language of the letter.

use std::sync::Arc;

use chrono::NaiveDate;

use super::addressee::Addressee;
use super::values::their_reference;
use super::{
    Annex, ConvenienceCopy, Enclosures, Information, Letter, Letterhead, Picture, SealWords, SignatureBlock, Signer,
};
use crate::case::{Case, Role, SignatureKind};
use crate::directory::{Country, WindowSide};
use crate::enclosure::Appendix;
use crate::paper::sheet::Sheet;
use crate::template::language::MailWords;
use crate::template::render::Filled;
use crate::template::view::one_line;
use crate::template::{Language, Template};
use crate::text::Run;

/// Whose letter it is, to whom, by which template, of which day.
pub(super) struct Frame<'a> {
    pub case: &'a Case,
    pub template: &'a Template,
    pub addressee: &'a Addressee<'a>,
    pub date: NaiveDate,
}

/// The pictures on a letter.
pub(super) struct Pictures {
    pub logo: Option<Picture>,
    pub signature: Option<Picture>,
}

impl Frame<'_> {
    /// The letter: its text with all that stands around it.
    pub fn around(
        &self,
        filled: Filled,
        enclosures: Enclosures,
        pictures: Pictures,
        copy: Option<Box<ConvenienceCopy>>,
    ) -> Letter {
        let Frame { case, template, addressee, date } = *self;
        let (manifest, language) = (&template.manifest, &template.language);
        let country = case.sender.address.country;
        let officer = manifest.to_officer.then_some(language.words.dpo.as_str());
        let unless_instrument = |text: &str| if manifest.instrument { String::new() } else { text.to_owned() };
        Letter {
            language: case.language.clone().unwrap_or_else(|| language.tag.clone()),
            typesetting: language.typesetting.clone(),
            title: format!("{} – {}", manifest.title, case.person().replace('\n', " ")),
            sheet: Sheet::choose(case.layout, country.code(), country.window() == WindowSide::Right),
            font: case.font,
            letterhead: letterhead(case, addressee, language, pictures.logo),
            return_line: return_line(case, addressee.country(), language),
            return_address: return_address(case, addressee, language),
            recipient: addressee.lines(&language.tag, officer, country),
            information: information(case, template, date),
            subject: if manifest.instrument { filled.subject } else { labelled(filled.subject, language) },
            opening: unless_instrument(&language.opening),
            body: filled.body,
            closing: unless_instrument(&language.closing),
            signature: signature(case, template, date, pictures.signature),
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
            running_head: format!("{} · {}", name_at_the_head(case).replace('\n', " "), language.long_date(date)),
        }
    }
}

/// The enclosures, by the titles of the case and in the words of the language.
pub(super) fn enclosures(case: &Case, language: &Language, appended: Vec<Option<Arc<Appendix>>>) -> Enclosures {
    Enclosures {
        heading: language.words.enclosures.clone(),
        word: language.words.enclosure.clone(),
        titles: case.enclosures.iter().map(|e| e.title.clone()).collect(),
        mail: mail_words(language),
        appended,
    }
}

/// The name in the letterhead: of the organisation, else of the sender.
pub(super) fn name_at_the_head(case: &Case) -> &str {
    case.sender.organisation.as_deref().unwrap_or(&case.sender.address.name)
}

/// The subject as the language labels it: "Oggetto: …".
fn labelled(subject: Vec<Run>, language: &Language) -> Vec<Run> {
    let pattern = language.subject.replace('~', "\u{a0}");
    let (before, behind) = pattern.split_once("{subject}").unwrap_or_default();
    let plain = |text: &str| (!text.is_empty()).then(|| Run::plain(text));
    plain(before).into_iter().chain(subject).chain(plain(behind)).collect()
}

/// Place and date in a language's order; what the place is called is never read as part of the pattern.
fn in_pattern(pattern: &str, place: &str, date: &str) -> String {
    let place = place.replace('\n', " ");
    pattern.split("{place}").map(|part| part.replace("{date}", date)).collect::<Vec<_>>().join(&place)
}

fn letterhead(case: &Case, addressee: &Addressee<'_>, language: &Language, logo: Option<Picture>) -> Letterhead {
    let address = &case.sender.address;
    let mut line = one_line(address, " · ");
    if addressee.country() != address.country {
        line = format!("{line} · {}", language.country_name(address.country));
    }
    let sender = &case.sender;
    let foot = [&sender.register, &sender.bank, &sender.help_line].into_iter().flatten().cloned().collect();
    Letterhead { name: name_at_the_head(case).to_owned(), lines: vec![line], foot, logo }
}

/// The sender in one line. On a letter abroad with the country, as the letterhead names it; in English where the language of the letter
/// has letters that the post of the other country does not read.
fn return_line(case: &Case, to: Country, language: &Language) -> String {
    let from = &case.sender.address;
    let name = case.sender.short_name.as_deref().unwrap_or_else(|| name_at_the_head(case));
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
fn signature(case: &Case, template: &Template, date: NaiveDate, picture: Option<Picture>) -> SignatureBlock {
    let kind = case.signature.kind;
    let language = &template.language;
    let words = &language.words;
    let place_and_date = (template.manifest.instrument && kind != SignatureKind::None)
        .then(|| in_pattern(&words.place_date, &case.sender.address.city, &language.long_date(date)));
    let mut lines: Vec<String> = case.sender.address.name.lines().map(str::to_owned).collect();
    // A name alone would read as that of the person concerned, beside an address that may be another; an organisation stands below it.
    let names_itself = case.role() == Role::Client && case.sender.organisation.is_some();
    let of_own = case.represented.as_ref().filter(|_| !names_itself);
    lines.extend(of_own.and_then(|person| language.signed_for(&person.name.replace('\n', " "))));
    lines.extend(case.sender.position.clone());
    lines.extend(case.sender.organisation.clone());
    let mut signers = vec![Signer { lines }];
    if case.represented.as_ref().is_some_and(|r| r.joint_custody) {
        signers.push(Signer { lines: vec![words.second_parent.clone()] });
    }
    SignatureBlock { place_and_date, kind, picture, signers }
}

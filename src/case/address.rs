//! Addresses of a case file, and where somebody lives.
//!
//! In: the section of a sender, a recipient or a represented person. Out: [`Address`] or [`Residence`], with every problem
//! of their fields. Which form a postal code has is known to the directory (`data/countries.csv`).

use super::{Address, Residence};
use crate::directory::Country;
use crate::problem::Code;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::visible::shown;

/// Name, street or lines, postal code, city and country of the open section; a person's name has one line, that of a body may
/// have several ([`TextKind::Lines`]).
pub fn read(t: &mut TableReader<'_, '_>, name: TextKind) -> Option<Address> {
    let name = t.text("name", Need::Required, name);
    let lines = lines(t, Need::Required);
    let mut postal_code = t.text("postal_code", Need::Optional, TextKind::Word);
    let postal_code_written = t.has("postal_code");
    let city = t.text("city", Need::Required, TextKind::Line);
    let country = country(t, Need::Required);
    if let Some(country) = &country {
        match &postal_code {
            Some(code) => postal_code = normal_code(t, *country, code),
            None if !postal_code_written && country.needs_postal_code() => t.missing("postal_code"),
            None => {}
        }
    }
    Some(Address { name: name?, lines: lines?, postal_code, city: city?, country: country? })
}

/// Where the represented person lives, if the open section says anything of it: then with the country, and of the rest as
/// much as there is. None where a field is wrong.
#[allow(clippy::option_option, reason = "none written, or one that is wrong: the reader must tell them apart")]
pub fn residence(t: &mut TableReader<'_, '_>) -> Option<Option<Residence>> {
    let written = t.any_that_needs(&["street", "lines", "postal_code", "city"], "country");
    let written = t.has("country") || written;
    let lines = lines(t, Need::Optional);
    let postal_code = t.text("postal_code", Need::Optional, TextKind::Word);
    let city = t.text("city", Need::Optional, TextKind::Line);
    if !written {
        return Some(None);
    }
    if !t.has("country") {
        t.missing("country");
    }
    let country = country(t, Need::Optional)?;
    let postal_code = postal_code.and_then(|code| normal_code(t, country, &code));
    Some(Some(Residence { lines: lines?, postal_code, city, country }))
}

/// `street` or `lines`; an empty list where neither is written and neither needed.
fn lines(t: &mut TableReader<'_, '_>, need: Need) -> Option<Vec<String>> {
    let street = t.lines_of_one("street");
    let lines = t.texts("lines", TextKind::Line);
    let written = t.one_or_other(need, "street", "lines");
    match (street, lines) {
        (Some(street), None) => Some(street),
        (None, Some(lines)) if !lines.is_empty() => Some(lines),
        (Some(_), Some(_)) => {
            t.problem("lines", Code::CaseStreetAndLines {}.error());
            None
        }
        (None, _) if written == (false, false) && need == Need::Optional => Some(Vec::new()),
        _ => {
            if written == (false, false) {
                t.missing("street");
            } else if written == (false, true) {
                t.problem("lines", Code::CaseEmptyLines {}.error());
            }
            None
        }
    }
}

fn country(t: &mut TableReader<'_, '_>, need: Need) -> Option<Country> {
    let code = t.text("country", need, TextKind::Word)?;
    let country = Country::parse(&code);
    if country.is_none() {
        let meant = Country::suggest(&code);
        let (text, code) = (shown(&code).into(), meant.map(|meant| meant.code()).into());
        t.problem("country", Code::CaseUnknownCountry { text, code, meant: meant.into() }.error());
    }
    country
}

/// The postal code as the country writes it: `D-39104` is 39104, `lv1010` is LV-1010.
fn normal_code(t: &mut TableReader<'_, '_>, country: Country, code: &str) -> Option<String> {
    let normal = country.normal_postal_code(code);
    if normal.is_none() {
        let other = Country::of_postal_code(code);
        let (bare, code) = (bare_code(country, code), shown(code).into());
        let of = country.into();
        let refused = match (other, bare) {
            (Some(other), _) => {
                Code::CasePostalCodeOfOther { code, country: of, other: other.into(), word: other.code().into() }
            }
            (None, Some(bare)) => Code::CasePostalCodeSigns { code, country: of, bare: bare.into() },
            (None, None) => Code::CasePostalCode { code, country: of, example: country.postal_code_example().into() },
        };
        t.problem("postal_code", refused.error());
    }
    normal
}

/// The code without what is typed or exported beside its figures: `39 104`, `39.104`, `'01067` and the fraction of `39104.0`.
fn bare_code(country: Country, code: &str) -> Option<String> {
    let whole = code.strip_suffix(".0").or_else(|| code.strip_suffix(",0")).unwrap_or(code);
    let bare: String = whole.chars().filter(|c| !matches!(c, ' ' | '.' | ',' | '\'' | '’' | '`')).collect();
    country.normal_postal_code(&bare)
}

/// The e-mail address of the open section.
pub fn email(t: &mut TableReader<'_, '_>) -> Option<String> {
    let email = t.text("email", Need::Optional, TextKind::Word)?;
    if crate::email::address(&email).is_err() {
        let problem = Code::CaseEmail { text: shown(&email).into() }.error();
        t.problem("email", problem.hint(crate::email::help(&email)));
        return None;
    }
    Some(email)
}

//! What every record must hold, and all of them together, whoever wrote them.
//!
//! In: some records, all that they stand among, and the file that they came with. Out: what is wrong with them, and with the whole. Tests ask it of the program's
//! own records, and nothing of a signed file is taken before. What is pinned to one record, such as an address that must not change by mistake, is in the
//! tests of `builtin`.

use super::authority::{Authority, Scope};
use super::competent::{self, Competent};
use super::controller::Controller;
use super::correctable::Correctable;
use super::held::Held;
use super::postal_code::{LAENDER, Reading, read_german};
use super::printable::{self, Printable};
use super::provenance::{CameWith, Level, Provenance};
use super::records::Records;
use crate::law::place::Place;
use crate::mark::Fact;
use crate::problem::{Code, Problems};
use crate::words::Say;

/// What is wrong with these records, which stand among those.
pub(super) fn wrong(
    (authorities, controllers): (&[Held<Authority>], &[Held<Controller>]),
    among: &Records,
    came_with: Option<CameWith>,
) -> Problems {
    let mut problems = Problems::new();
    let printable = Printable::new();
    for held in authorities {
        let (record, unprintable) = (held.get(), printable.texts(&held.texts()));
        problems.extend(told(record, [of_authority(record, came_with), unprintable].concat()));
    }
    for held in controllers {
        let (record, unprintable) = (held.get(), printable.texts(&held.texts()));
        problems.extend(told(record, [of_controller(record, among, came_with), unprintable].concat()));
    }
    let places = competent::everywhere(&among.authorities).into_iter();
    problems.extend(places.filter(|at| at.is_missing() || at.is_several()).map(|at| at.code().error()));
    problems
}

fn told<T: Correctable>(record: &T, flaws: Vec<Say>) -> Problems {
    let problem = |flaw: Say| {
        Code::DirectoryWrongRecord { table: T::TABLE.into(), id: record.id().into(), why: flaw.into() }.error()
    };
    flaws.into_iter().map(problem).collect::<Vec<_>>().into()
}

/// What all records must have.
fn of_all(own: &Provenance, facts: &[Fact], came: Option<CameWith>) -> Vec<Say> {
    let later = |fact: &Fact| came.zip(fact.checked).is_some_and(|(came, day)| day > came.issued);
    let unsure = own.confidence.level != Level::High;
    // The program says it in the middle of a sentence.
    let clause = |text: &String| text.starts_with(char::is_lowercase) && !text.ends_with('.');
    let doubts = own.doubt.iter().chain(own.doubt_in.values()).all(clause);
    [
        (!doubts).then_some(Say::DataRuleClause {}),
        own.sources.is_empty().then_some(Say::DataRuleSources {}),
        (own.confidence.level == Level::User).then_some(Say::DataRuleConfidence {}),
        (unsure && own.doubt.is_none()).then_some(Say::DataRuleDoubt {}),
        facts.iter().any(|fact| fact.of_record && fact.checked.is_none()).then_some(Say::DataRuleDay {}),
        facts.iter().any(later).then_some(Say::DataRuleLater {}),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_authority(a: &Authority, came: Option<CameWith>) -> Vec<Say> {
    let mut flaws = of_all(&a.provenance, &a.facts(), came);
    flaws.extend(a.flaw());
    let postbox = a.postbox.as_ref().and_then(|postbox| postbox.postal_code.as_deref());
    let wrong = |code: &str| a.country.normal_postal_code(code).as_deref() != Some(code);
    let codes = [a.postal_code.as_deref(), postbox];
    flaws.extend(codes.into_iter().flatten().any(wrong).then_some(Say::DataRulePostalCode {}));
    let address = |language: &String| {
        let lines = a.address_lines_in(language);
        (3..=5).contains(&lines.len()) && lines.iter().all(is_line)
    };
    flaws.extend((!a.languages.iter().all(address)).then_some(Say::DataRuleAddress {}));
    let known = a.in_language.keys().all(|language| a.languages.contains(language)) && !a.languages.is_empty();
    flaws.extend((!known).then_some(Say::DataRuleLanguages {}));
    let addresses: Vec<Vec<String>> = a.languages.iter().map(|language| a.address_lines_in(language)).collect();
    let names = a.name_en.iter().chain(a.postbox.iter().map(|postbox| &postbox.line));
    flaws.extend(printable::address(&addresses, names));
    flaws.extend((a.website.is_none() || a.phone.is_none()).then_some(Say::DataRuleReach {}));
    let unknown = |place: &String| Place::find(place).is_none();
    flaws.extend(a.holidays.as_ref().filter(|place| unknown(place)).map(|_| Say::DataRuleHolidays {}));
    flaws.extend(of_competence(a));
    flaws
}

/// Where it is competent: its region, scope, country, postal code and id say the same.
fn of_competence(a: &Authority) -> Vec<Say> {
    let land = LAENDER.into_iter().find(|land| a.region.as_deref() == Some(land.code));
    let of_land = a.scope == Scope::PrivateControllers;
    let fits = a.region.is_some() == of_land && land.is_some() == of_land && (!of_land || a.country.code() == "DE");
    let misnamed = a.scope.covers_companies() && a.id != Competent::id_of(a);
    let elsewhere = |code: &String| match read_german(code) {
        Reading::One(of_code) => Some(of_code) != land,
        Reading::Two { first, second, .. } => ![Some(first.0), Some(second.0)].contains(&land),
        Reading::AustrianPlace(_) | Reading::Gap(_) | Reading::NoCode => false,
    };
    let away = land.is_some() && a.postal_code.as_ref().is_some_and(elsewhere);
    [
        (!fits).then_some(Say::DataRuleRegion {}),
        misnamed.then_some(Say::DataRuleName {}),
        away.then_some(Say::DataRulePlace {}),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_controller(c: &Controller, records: &Records, came: Option<CameWith>) -> Vec<Say> {
    let mut flaws = of_all(&c.provenance, &c.facts(), came);
    let wrong = |code: &String| c.country.normal_postal_code(code).as_ref() != Some(code);
    flaws.extend(c.postal_code.as_ref().filter(|code| wrong(code)).map(|_| Say::DataRulePostalCode {}));
    let lines = c.officer_lines("x");
    let address = (3..=6).contains(&lines.len()) && lines.iter().all(is_line);
    flaws.extend((!address).then_some(Say::DataRuleAddress {}));
    let names = c.services.iter().map(|service| &service.name).chain([&c.legal_name]).chain(&c.short).chain(&c.group);
    flaws.extend(printable::address(&[c.address_lines()], names.chain(&c.attention)));
    let circulates = |email: &String| c.contact_emails.iter().any(|known| known.address == *email);
    flaws.extend(c.email.as_ref().filter(|email| circulates(email)).map(|_| Say::DataRuleEmail {}));
    let elsewhere = |form: &super::form::Form| !c.hosts.is_empty() && !is_on(&form.url, &c.hosts);
    flaws.extend(c.forms.iter().any(elsewhere).then_some(Say::DataRuleHosts {}));
    // It leads where the company has its main establishment; one without any in the Union has a representative and no lead authority (Articles 27 and 56).
    let lead = |id: &String| {
        let authority = records.authorities.iter().find(|authority| authority.id() == id).map(Held::get);
        authority.is_some_and(|lead| lead.country == c.country && lead.scope.covers_companies())
            && c.representative.is_none()
    };
    flaws.extend(c.lead_authority.as_ref().filter(|id| !lead(id)).map(|_| Say::DataRuleLead {}));
    let taken =
        |id: &str| records.controllers.iter().any(|other| other.id() != c.id && other.service_ids().any(|of| of == id));
    let mut own: Vec<&str> = c.services.iter().map(|service| service.id.as_str()).collect();
    own.sort_unstable();
    let twice = own.windows(2).any(|pair| pair[0] == pair[1]) || own.iter().any(|id| taken(id));
    flaws.extend((own.is_empty() || twice).then_some(Say::DataRuleServices {}));
    let strange = c.forms.iter().flat_map(|form| &form.services).any(|id| !own.contains(&id.as_str()));
    flaws.extend(strange.then_some(Say::DataRuleFormServices {}));
    flaws
}

/// Whether a line of an address is one.
fn is_line(line: impl AsRef<str>) -> bool {
    let line = line.as_ref();
    !line.trim().is_empty() && !line.contains(['\n', '\r', '\t'])
}

/// Whether an address lies on one of these hosts or below it.
fn is_on(url: &str, hosts: &[String]) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    hosts.iter().any(|own| host == own || host.strip_suffix(own.as_str()).is_some_and(|below| below.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::super::builtin;
    use super::*;

    #[test]
    fn the_records_of_the_program_are_sound() {
        let own = &builtin::RECORDS;
        let problems = wrong((&own.authorities, &own.controllers), own, None);
        assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn a_host_is_the_company_s_own_or_below_it() {
        let hosts = ["meta.com".to_owned()];
        assert!(is_on("https://meta.com/x", &hosts) && is_on("https://help.meta.com?x", &hosts));
        for wrong in ["https://notmeta.com/", "https://meta.com.example/", "http://meta.com/", "https://x@meta.com:1/"]
        {
            assert!(!is_on(wrong, &hosts), "{wrong}");
        }
    }
}

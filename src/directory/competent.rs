//! Whether each place has the one authority that is competent there.
//!
//! In: all records as they would be in force. Out: the Länder and countries for which none is competent (Article 55 GDPR, section 40 BDSG), and those with
//! more than one. A letter to nobody, or to the wrong one of two, is what becomes of such a directory.

use super::authority::{Authority, Scope};
use super::country::Country;
use super::held::Held;
use super::postal_code::LAENDER;
use crate::problem::Code;
use crate::words::{Arg, Join};

/// Countries beside those of the European Economic Area whose authority must be known: people there write to companies here.
const BESIDE: [&str; 2] = ["CH", "GB"];

/// A place with all authorities that are competent there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Competent {
    /// Its code, by ISO 3166: `DE-BW`, `IE`.
    pub(super) place: &'static str,
    name: Arg,
    /// Their ids.
    pub(super) ids: Vec<String>,
}

/// All places that have to have one, and those that some record names.
pub(super) fn everywhere(authorities: &[Held<Authority>]) -> Vec<Competent> {
    let of = |is: &dyn Fn(&Authority) -> bool| -> Vec<String> {
        authorities.iter().map(Held::get).filter(|a| is(a)).map(|a| a.id.clone()).collect()
    };
    let laender = LAENDER.into_iter().map(|land| {
        let is = |a: &Authority| a.scope.covers_companies() && a.region.as_deref() == Some(land.code);
        Competent { place: land.code, name: land.name.into(), ids: of(&is) }
    });
    // Germany has none of its own for companies: its Länder have.
    let countries = Country::all().filter(|country| country.code() != "DE").map(|country| {
        let is = |a: &Authority| a.scope == Scope::National && a.country == country;
        Competent { place: country.code(), name: country.into(), ids: of(&is) }
    });
    laender.chain(countries).collect()
}

impl Competent {
    /// Whether there is none, where there has to be one.
    pub(super) fn is_missing(&self) -> bool {
        let country = Country::parse(self.place);
        let may_lack = country.is_some_and(|country| !country.in_eea() && !BESIDE.contains(&country.code()));
        self.ids.is_empty() && !may_lack
    }

    /// Whether there is more than one, so that the first would be taken.
    pub(super) fn is_several(&self) -> bool {
        self.ids.len() > 1
    }

    /// What is wrong with it.
    pub(super) fn code(&self) -> Code {
        let place = self.name.clone();
        if self.ids.is_empty() {
            return Code::DirectoryNoneCompetent { place };
        }
        let ids = Arg::list(self.ids.iter().map(|id| format!("`{id}`")), Join::And);
        Code::DirectorySeveralCompetent { place, ids }
    }

    /// The id that its authority has: `de-bw`, `ie`.
    pub(super) fn id_of(authority: &Authority) -> String {
        authority.region.as_deref().unwrap_or(authority.country.code()).to_lowercase()
    }
}

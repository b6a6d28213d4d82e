//! Whether the language of a letter has a name for every country in it.
//!
//! In: case, recipient, controller and language. Out: a problem for each country without a name: another language's name in the middle of a
//! letter would be read by nobody before it is sent.

use crate::case::Case;
use crate::directory::{Controller, Country};
use crate::problem::{Code, Problem};
use crate::template::Language;

/// The countries of a letter that its language has no name for.
pub fn missing(case: &Case, to: Country, controller: &Controller, language: &Language) -> Vec<Problem> {
    let home = case.residence().map(|home| home.country);
    let mut countries = vec![case.sender.address.country, to, controller.country];
    countries.extend(home);
    countries.sort_by_key(Country::code);
    countries.dedup();
    countries.retain(|country| language.country(*country).is_none());
    let problem = |country: Country| {
        let (tag, code, country) = (language.tag.as_str().into(), country.code().into(), country.into());
        Code::TemplateNoCountryName { country, tag, code }.error().file(case.file.clone())
    };
    countries.into_iter().map(problem).collect()
}

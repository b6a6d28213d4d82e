//! Who writes, for whom, and to whom.
//!
//! In: the sections `[sender]`, `[represented]` and `[recipient]` of a case. Out: their facts as types.

use std::path::PathBuf;

use super::choice::{Basis, Relation};
use crate::directory::Country;

/// A postal address.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    /// Name of a person or body; may have several lines.
    pub name: String,
    /// The lines between the name and the city: street and number, or free lines.
    pub lines: Vec<String>,
    /// Postal code as the country writes it; countries without one have none.
    pub postal_code: Option<String>,
    /// City.
    pub city: String,
    /// Country.
    pub country: Country,
}

/// Who writes and signs.
#[derive(Clone)]
pub struct Sender {
    /// Name and address.
    pub address: Address,
    /// The organisation, for an advice centre.
    pub organisation: Option<String>,
    /// The short name of the sender, for the return line in the window of the envelope.
    pub short_name: Option<String>,
    /// The signer's position in it.
    pub position: Option<String>,
    /// The organisation's entry in a register.
    pub register: Option<String>,
    /// The organisation's entry in a list of qualified entities, which gives it standing.
    pub qualified_entity: Option<QualifiedEntity>,
    /// The organisation's bank, in one line.
    pub bank: Option<String>,
    /// Who helped the sender to write, in one line at the foot of the letter.
    pub help_line: Option<String>,
    /// Picture in the letterhead; relative paths are resolved against the case file.
    pub logo: Option<PathBuf>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// An entry in a list of qualified entities: § 4 UKlaG, or Art. 5 of Directive (EU) 2020/1828.
#[derive(Clone)]
pub struct QualifiedEntity {
    /// Which list.
    pub list: String,
    /// The number there.
    pub number: String,
}

/// The person in whose name the letter is written.
#[derive(Clone)]
pub struct Represented {
    /// Their name.
    pub name: String,
    /// What they are to the sender.
    pub relation: Relation,
    /// Year of birth, for a child only.
    pub birth_year: Option<i32>,
    /// Whether two people hold parental responsibility, so that two sign.
    pub joint_custody: bool,
    /// What lets the sender act, for an adult under guardianship or with a power of attorney, if the file says it.
    pub basis: Option<Basis>,
    /// The enclosure that proves the representation.
    pub enclosure: Option<usize>,
    /// Where they live, if the file says it.
    pub residence: Option<Residence>,
}

/// Where somebody lives, as far as it is told: an authority is found by country, postal code and city, and nobody must give
/// the street of a person who is in hiding.
#[derive(Clone, PartialEq, Eq)]
pub struct Residence {
    /// Street and number, or free lines. Can be empty.
    pub lines: Vec<String>,
    /// Postal code as the country writes it.
    pub postal_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Country,
}

impl Residence {
    /// Whether it tells more than the country the sender lives in as well.
    pub(super) fn names_a_place(&self, sender: &Sender) -> bool {
        !self.lines.is_empty()
            || self.postal_code.is_some()
            || self.city.is_some()
            || self.country != sender.address.country
    }
}

impl From<&Address> for Residence {
    fn from(address: &Address) -> Self {
        Residence {
            lines: address.lines.clone(),
            postal_code: address.postal_code.clone(),
            city: Some(address.city.clone()),
            country: address.country,
        }
    }
}

/// To whom the letter goes: exactly one of the three.
#[derive(Clone)]
pub enum Recipient {
    /// A controller of the directory, by id.
    Controller(String),
    /// An authority of the directory, by id.
    Authority(String),
    /// The authority at the residence of the person concerned.
    AuthorityByResidence,
    /// Any other address.
    Other {
        /// Name and address.
        address: Box<Address>,
        /// E-mail address.
        email: Option<String>,
        /// Entry in a register, for an organisation that is given authority.
        register: Option<String>,
    },
}

//! The directory: data protection authorities, controllers, countries, German postal codes.
//!
//! In: the files of `data/`, which are part of the program, newer ones that somebody signed, a file of the user's own, and what was found of facts. Out:
//! [`Directory`], which knows whom a letter goes to, how sure that is ([`Authority::doubt`]), and which
//! authority is competent ([`Directory::find`]). Nothing is looked up on the network. Sources: each
//! record names its own; postal codes are from `GeoNames` (CC BY 4.0), names of countries from Unicode CLDR.

mod authority;
mod authority_facts;
mod builtin;
mod by_id;
mod compared;
mod competent;
mod controller;
mod controller_facts;
mod correctable;
mod country;
mod described;
mod elsewhere;
pub mod filing;
mod find;
mod form;
mod held;
mod holidays;
mod leaves;
mod listed;
mod local_language;
mod marked;
mod overrides;
pub mod place;
mod postal_code;
mod postal_format;
mod printable;
mod provenance;
mod record;
mod records;
mod search;
mod service;
mod sound;
mod table;
mod training;
mod update;

pub use authority::{Authority, InLanguage, PostTo, Postbox, Scope};
pub use by_id::Directory;
pub use compared::Change;
pub use controller::{ContactEmail, Controller, EmailStatus};
pub use country::{Country, WindowSide};
pub use described::describe_records;
pub use find::Finding;
pub use form::{Form, FormStatus, FormUse};
pub use postal_code::{LAENDER, Land, Reading, read_german};
pub use provenance::{CameWith, Confidence, Level, Provenance, STALE_AFTER_DAYS, web_address};
pub use service::{DataKind, Service};
pub use training::{Basis, Training, Words};
pub use update::{FORMAT, QUESTIONS, Update};

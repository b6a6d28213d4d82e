//! The names of the parts of a document.
//!
//! In: a role of the layout. Out: its standard structure type (ISO 32000-1, 14.8.4), as the structure tree and the marks on pages name it.

use crate::layout::page::Role;

/// The standard structure type of a role.
pub fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Quotation => "BlockQuote",
        Role::List | Role::NumberedList => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::TableHeader => "TH",
        Role::TableData => "TD",
        Role::Link => "Link",
        Role::Figure => "Figure",
        Role::Form => "Form",
    }
}

//! What was changed after a signature.
//!
//! In: a file, where the state ended that was signed, the later signatures that were checked already, and what the signature
//! lets others do. Out: [`Since`]: nothing, what is allowed, or something else, told for people.
//!
//! Both states are walked from the trailer side by side, and every object is compared in each role it has: by the keys that lead
//! to it, never by what it says of itself. In a role that is not in the table below nothing may differ; an object with two
//! roles must be allowed to differ in both. An object that was replaced and is reached in no role counts as changed too, and
//! so does one that is deleted. The same is done with each state in between, so that nobody signs a state that was hidden later.
//!
//! | role (ISO 32000-2) | what may differ | what that stops |
//! |---|---|---|
//! | trailer, 7.5.5 | `Info` (14.3.3), if the object is reached by this key alone | a page or content stream named as `Info` |
//! | | `Size`, `Prev`, `ID`; but each later section must lead back to the signed one and have no `XRefStm` | a document swapped whole; what only some programs see |
//! | | the end: `startxref`, its number, `%%EOF` and nothing between or behind them (7.5.5) | what programs show that look elsewhere |
//! | | between the states only objects that a section lists | objects shown by programs that repair files |
//! | catalog, 7.7.2, reached from the trailer or by `Data` of a signature (12.8.2) | `Metadata` (14.3.2): XMP in this file, reached by this key alone | content named as metadata |
//! | | `DSS` (12.8.4.3): its known keys; of its `VRI` none may be altered | anything drawn, hidden among certificates |
//! | | `Extensions` (7.12) and `Version`, of names and numbers only | – |
//! | | `AcroForm`: as below; every other key stays: `Pages`, `OpenAction`, `AA`, `Names`, `OCProperties`, `StructTreeRoot` … | added pages, scripts, layers switched, other reading order |
//! | cross-reference and object streams, 7.5.7 and 7.5.8 | new ones under new numbers | content called `/Type/ObjStm`; a packed object exchanged with its stream |
//! | page, 7.7.3.3 | `Annots`, with new ones behind the old: only widgets of new signatures, each on one page, four numbers and bounds for all they draw, and with those of fields that were filled in less than a quarter of what is seen of it | overlays, `Contents`, `Resources`, boxes, `Rotate` |
//! | form, 12.7.3 | `Fields`, with new signatures behind the old | fields that are signatures by name only |
//! | | `DA`, `DR`, `Q`, `NeedAppearances`, if no field but signatures is drawn by them | fonts and values exchanged in fields |
//! | signature field, 12.7.5.5, new or empty before | `V`, which no other field has, which was not there before, and which is a signature that is intact and followed by nothing but allowed changes; `AP`, `AS`, `F`, `DA` | made-up signatures, one used twice, signatures over something else |
//! | | a new one: its own keys and name, and one widget at most, without actions | actions, fields inside fields, one signature taken for another |
//! | field filled in, 12.7.4 | where the document is certified for it by a signature of the file (12.8.2.2) and the field not locked: `V`, `AP`, `AS`, `I` of that field | appearance exchanged without a value, locked fields |
//! | any field | `Ff`: closed to further input | – |
//!
//! References to an object that was not there are references to nothing, which must stay nothing: a place kept for something that is to appear
//! later. Where a later state says a thing twice, programs differ in what they take, and so it counts as changed.

mod catalog;
mod field;
mod form;
mod gaps;
mod page;
mod told;
mod walk;
mod widget;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::coverage::ends_as_a_file;
use super::find::Field;
use super::rights::Rights;
use crate::seal::read::{PdfFile, Result};
use crate::words::Say;
use gaps::Listed;
use told::{Found, Gravity};
use walk::Comparison;

/// States of a file between a signature and its end that are looked at; renewals for thirty years have sixty.
const MOST_STATES: usize = 100;

/// What was changed after a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changes {
    /// Nothing.
    None,
    /// Signatures were added, or data for checking them.
    Signatures,
    /// The same, and what the file says of its title, dates and maker.
    SignaturesAndMetadata,
    /// Form fields were filled in, as the certified document allows; the above may have happened as well.
    FormFilled,
    /// Something else.
    Document,
}

/// What was changed, for people.
pub struct Since {
    /// The kind of it.
    pub changes: Changes,
    /// What is allowed.
    pub allowed: Vec<Say>,
    /// What is not, the gravest first.
    pub objections: Vec<Say>,
}

/// A later signature that is intact and that nothing but allowed changes follow.
pub struct CheckedSignature {
    /// The object of its dictionary.
    pub value: u32,
    /// Whether it is a time stamp over the document.
    pub stamp: bool,
    /// Who made it, and whether that is trusted.
    pub signer: String,
    /// Whether the signer is trusted.
    pub trusted: bool,
}

/// Later signatures that were checked, by the objects of their fields.
pub type Checked = BTreeMap<u32, CheckedSignature>;

/// What was changed since the file ended at `end`, where `signature` covers it.
pub fn since(file: &PdfFile<'_>, end: usize, signature: &Field, checked: &Checked) -> Result<Since> {
    let old = file.until(end)?;
    let rights = &Rights::after(&old, signature)?;
    let mut found = Found::default();
    let later: Vec<_> = file.sections.iter().take_while(|section| section.start >= end).collect();
    if file.sections.get(later.len()).is_none_or(|section| section.start != old.start) {
        found.object(Gravity::Whole, Say::SealExchanged {});
    }
    if later.iter().any(|section| section.hybrid) || !file.clear {
        found.object(Gravity::Technical, Say::SealDiffering {});
    }
    // Some programs do not list the stream in which they list all others; its number is taken all the same.
    for number in file.sections.iter().filter_map(|section| section.number).collect::<BTreeSet<u32>>() {
        let is_one = |place: usize| file.sections.iter().any(|s| s.number == Some(number) && s.start == place);
        if file.site(number).is_some_and(|(place, packed)| packed.is_some() || !is_one(place)) {
            found.object(Gravity::Technical, Say::SealObject { number: number.into(), kind: "XRef".into() });
        }
    }
    if !ends_as_a_file(file.bytes) {
        found.object(Gravity::Technical, Say::SealBehindEnd {});
    }
    if later.is_empty() {
        found.object(Gravity::Technical, Say::SealBytesAdded { count: (file.bytes.len() - end).into() });
    }
    if later.len() > MOST_STATES {
        found.object(Gravity::Technical, Say::SealManyUpdates { most: MOST_STATES.into() });
    }
    let mut listed = Listed::default();
    for section in later.iter().take(MOST_STATES).rev() {
        let earlier;
        let state = if section.start == file.start {
            file
        } else {
            earlier = file.at_section(section.start)?;
            &earlier
        };
        Comparison::new(&old, state, checked, rights, &mut found).run()?;
        listed.add(state, end)?;
    }
    if listed.leaves_a_gap(file, end)? {
        found.object(Gravity::Technical, Say::SealLooseBytes {});
    }
    if found.is_empty() {
        found.object(Gravity::Technical, Say::SealBytesAdded { count: (file.bytes.len() - end).into() });
    }
    Ok(found.into_since())
}

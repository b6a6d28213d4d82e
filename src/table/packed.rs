//! The ZIP files of XML that XLSX and ODS are.
//!
//! In: a file. Out: the XML of its parts, event by event, or why it is not read. A few kilobytes can claim gigabytes, and what is
//! written in a ZIP file about the size of its parts is only a claim; so what is unpacked is counted while it is read, and so
//! are its elements, how deep they are nested and how long one of them is ([`Budget`]). A declaration of entities is refused; neither format knows any (ECMA-376 part 2, 8.1.4; ISO/IEC 26300 part 3, 3.1).

use std::cell::Cell;
use std::fs::File;
use std::io::{BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::limits;
use crate::problem::{Code, Problem};
use crate::words::{Arg, Say};

/// A file made to exhaust memory, or one of a size that no list of clients has.
pub fn too_large(why: Say) -> Problem {
    Code::TableTooLarge { why: why.into() }.error()
}

/// The workbook is not what its name says, in the words of who reads it.
pub fn broken(why: impl std::fmt::Display) -> Problem {
    Code::TableBroken { why: Arg::foreign(crate::visible::shown(&why.to_string())) }.error()
}

/// The workbook is not what its name says.
pub fn damaged(why: Say) -> Problem {
    Code::TableBroken { why: why.into() }.error()
}

/// What may still be read of a workbook.
pub struct Budget {
    bytes: u64,
    elements: u64,
}

impl Budget {
    /// For one reading of a file of this length.
    pub fn of(file: &File) -> Result<Budget, Problem> {
        let length = file.metadata().map_err(broken)?.len();
        Ok(Budget { bytes: limits::unpacked(length), elements: limits::elements(length) })
    }
}

/// What was reached.
#[derive(Debug, Clone, Copy)]
enum Limit {
    /// Of all bytes.
    Bytes,
    /// Of one text.
    Text,
}

impl Limit {
    fn problem(self) -> Problem {
        too_large(match self {
            Limit::Bytes => Say::TableBookBytes {},
            Limit::Text => Say::TableBookText { most: (limits::TEXT >> 20).into() },
        })
    }
}

/// Counts what is unpacked, and stops it.
struct Meter {
    left: Cell<u64>,
    since_event: Cell<u64>,
    tripped: Cell<Option<Limit>>,
}

struct Metered<'m, R> {
    part: R,
    meter: &'m Meter,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let read = self.part.read(out)?;
        let Meter { left, since_event, tripped } = self.meter;
        since_event.set(since_event.get() + read as u64);
        if read as u64 > left.get() {
            tripped.set(Some(Limit::Bytes));
        } else if since_event.get() > limits::TEXT {
            tripped.set(Some(Limit::Text));
        }
        left.set(left.get().saturating_sub(read as u64));
        if tripped.get().is_some() { Err(std::io::Error::other("too large")) } else { Ok(read) }
    }
}

/// Calls `visit` with every event of a part until it says no; empty elements come as a start and an end.
///
/// # Errors
/// No XML, more than the budget allows, or what `visit` says.
pub fn events(
    part: impl Read,
    budget: &mut Budget,
    visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>,
) -> Result<(), Problem> {
    read(part, budget, visit).map_err(Stopped::problem)
}

/// Why a part is not read to its end.
enum Stopped {
    /// It is no XML from here on.
    NoXml(quick_xml::Error),
    /// It shall not be read.
    Refused(Box<Problem>),
}

impl Stopped {
    fn problem(self) -> Problem {
        match self {
            Stopped::NoXml(error) => broken(error),
            Stopped::Refused(problem) => *problem,
        }
    }
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Self {
        Stopped::Refused(Box::new(problem))
    }
}

fn read(
    part: impl Read,
    budget: &mut Budget,
    visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>,
) -> Result<(), Stopped> {
    let meter = Meter { left: Cell::new(budget.bytes), since_event: Cell::new(0), tripped: Cell::new(None) };
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(Metered { part, meter: &meter }));
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_end_names = false;
    let (mut buffer, mut depth) = (Vec::new(), 0_usize);
    loop {
        buffer.clear();
        meter.since_event.set(0);
        let event = reader.read_event_into(&mut buffer);
        budget.bytes = meter.left.get();
        let event = event.map_err(|error| match meter.tripped.get() {
            Some(limit) => limit.problem().into(),
            None => Stopped::NoXml(error),
        })?;
        match &event {
            Event::Eof => return Ok(()),
            Event::DocType(_) => {
                return Err(damaged(Say::TableBookDoctype {}).into());
            }
            Event::Start(_) => {
                depth += 1;
                budget.elements = budget.elements.checked_sub(1).ok_or_else(|| too_large(Say::TableBookElements {}))?;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limits::XML_DEPTH {
            return Err(too_large(Say::TableBookNesting {}).into());
        }
        if !visit(&event)? {
            return Ok(());
        }
    }
}

/// A row longer than any real one.
pub fn too_long() -> Problem {
    Code::TableRowTooLong { most: (limits::ROW >> 20).into(), line: Arg::Absent }.error()
}

/// The character of a reference; what stands for nothing known is not left out, it would be missing in a name.
fn character(reference: &BytesRef<'_>) -> Result<char, Problem> {
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        name => {
            let number = reference.resolve_char_ref().map_err(broken)?;
            number.ok_or_else(|| damaged(Say::TableBookEntity { name: crate::visible::shown(name).into() }))
        }
    }
}

/// Adds the text of an event inside of an element of text.
pub fn take_text(event: &Event<'_>, text: &mut String) -> Result<(), Problem> {
    match event {
        Event::Text(more) => text.push_str(&more.xml_content(XmlVersion::Implicit1_0)),
        Event::CData(more) => text.push_str(&more.xml_content(XmlVersion::Implicit1_0)),
        Event::GeneralRef(reference) => text.push(character(reference)?),
        _ => {}
    }
    Ok(())
}

/// An attribute of an element.
///
/// # Errors
/// It is no XML, or uses an entity that nothing declares.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Problem> {
    let Some(attribute) = element.try_get_attribute(name).map_err(broken)? else { return Ok(None) };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?;
    Ok(Some(value.into_owned()))
}

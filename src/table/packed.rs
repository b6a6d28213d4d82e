//! The ZIP files of XML that XLSX and ODS are.
//!
//! In: a file. Out: the XML of its parts, event by event, or why it is not read. A few kilobytes can claim gigabytes, and what is
//! written in a ZIP file about the size of its parts is only a claim; so what is unpacked is counted while it is read, and so
//! are its elements, how deep they are nested and how long one of them is ([`Budget`]). `calamine` reads the parts of an XLSX by
//! itself and holds some of them in memory: [`guard`] goes through all of them before. A declaration of entities is
//! refused; neither format knows any (ECMA-376 part 2, 8.1.4; ISO/IEC 26300 part 3, 3.1).

use std::cell::Cell;
use std::fs::File;
use std::io::{BufReader, Read};
use std::time::SystemTime;

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::limits;
use crate::problem::Problem;

/// A file made to exhaust memory, or one of a size that no list of clients has.
pub fn too_large(why: &str) -> Problem {
    Problem::error("table::too-large", format!("the workbook is not opened: {why}"))
        .help("was another file meant? save the one sheet that is needed as a new file")
}

/// The workbook is not what its name says.
pub fn broken(why: impl std::fmt::Display) -> Problem {
    let why = why.to_string();
    Problem::error("table::broken", format!("the workbook cannot be read: {}", crate::case::text::shown(&why)))
        .help("open it in the spreadsheet program and save it again; workbooks with a password cannot be read")
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

/// Counts what is unpacked, and stops it.
struct Meter {
    left: Cell<u64>,
    since_event: Cell<u64>,
    tripped: Cell<Option<&'static str>>,
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
            tripped.set(Some("unpacked it is too large"));
        } else if since_event.get() > limits::TEXT {
            tripped.set(Some("it holds a text of more than 4 MiB"));
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
    Refused(Problem),
}

impl Stopped {
    fn problem(self) -> Problem {
        match self {
            Stopped::NoXml(error) => broken(error),
            Stopped::Refused(problem) => problem,
        }
    }
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Self {
        Stopped::Refused(problem)
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
            Some(why) => Stopped::Refused(too_large(why)),
            None => Stopped::NoXml(error),
        })?;
        match &event {
            Event::Eof => return Ok(()),
            Event::DocType(_) => {
                return Err(broken("it declares entities of its own (DOCTYPE)").into());
            }
            Event::Start(_) => {
                depth += 1;
                budget.elements =
                    budget.elements.checked_sub(1).ok_or_else(|| too_large("it has too many elements"))?;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limits::XML_DEPTH {
            return Err(too_large("its elements are nested too deeply").into());
        }
        if !visit(&event)? {
            return Ok(());
        }
    }
}

/// A file as it was looked at, so that it is looked at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen(u64, Option<SystemTime>);

/// Goes through all parts of a workbook that another reader is to read.
///
/// # Errors
/// More than a table may have, or no ZIP file.
pub fn guard(file: &File, before: Option<Seen>) -> Result<Seen, Problem> {
    let about = file.metadata().map_err(broken)?;
    let seen = Seen(about.len(), about.modified().ok());
    if before == Some(seen) {
        return Ok(seen);
    }
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    if archive.len() > limits::PARTS {
        return Err(too_large("it has too many parts"));
    }
    let mut budget = Budget::of(file)?;
    let mut held = Held { bytes: limits::shared_texts(about.len()), ..Held::default() };
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(broken)?;
        if is_picture(&part.name().map_err(broken)?.to_lowercase()) {
            continue;
        }
        held.begin();
        match read(part, &mut budget, &mut |event| held.take(event)) {
            // What is no XML for us is none for the other reader, which is of the same crate: it stops there as well.
            Ok(()) | Err(Stopped::NoXml(_)) => {}
            Err(Stopped::Refused(problem)) => return Err(problem),
        }
    }
    Ok(seen)
}

/// Parts that no reader of cells opens.
fn is_picture(name: &str) -> bool {
    [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf", ".tif", ".tiff"].iter().any(|end| name.ends_with(end))
}

/// What the reader of XLSX holds in memory: shared texts, formats, names, relations.
#[derive(Default)]
struct Held {
    bytes: u64,
    texts: u64,
    others: u64,
    rows: usize,
    cells: usize,
    /// Whether texts of this part are held.
    holding: bool,
}

impl Held {
    fn begin(&mut self) {
        (self.rows, self.cells, self.holding) = (0, 0, false);
    }

    fn take(&mut self, event: &Event<'_>) -> Result<bool, Problem> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::Text(text) if self.holding => self.hold(text.len() as u64)?,
            Event::CData(text) if self.holding => self.hold(text.len() as u64)?,
            _ => {}
        }
        Ok(true)
    }

    fn hold(&mut self, bytes: u64) -> Result<(), Problem> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or_else(|| too_large("it holds too many texts"))?;
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Problem> {
        let number = |name: &str| attribute(element, name).ok().flatten().and_then(|n| n.parse::<u64>().ok());
        match element.local_name().as_ref() {
            // Room is made for as many as the file claims to have.
            "sst" => {
                self.holding = true;
                if number("uniqueCount").is_some_and(|claimed| claimed > limits::SHARED_COUNT) {
                    return Err(too_large("it claims to hold too many texts"));
                }
            }
            "definedNames" | "definedName" => self.holding = true,
            "si" => self.texts += 1,
            "row" => (self.rows, self.cells) = (self.rows + 1, 0),
            "c" => self.cells += 1,
            "f" if number("si").is_some_and(|number| number > limits::SHARED_FORMULAS) => {
                return Err(too_large("it numbers its formulas beyond all measure"));
            }
            "Relationship" => {
                self.others += 1;
                self.hold(element.len() as u64)?;
                let target = attribute(element, "Target")?.unwrap_or_default().to_lowercase();
                let kind = attribute(element, "Type")?.unwrap_or_default();
                if kind.ends_with("/worksheet") && is_picture(&target) {
                    return Err(broken("a sheet has the name of a picture"));
                }
            }
            "sheet" | "xf" | "numFmt" | "font" | "fill" | "border" | "dxf" => {
                self.others += 1;
                self.hold(element.len() as u64)?;
            }
            _ => {}
        }
        if self.rows > limits::ROWS || self.cells > limits::CELLS {
            return Err(too_large("it has more rows or columns than a sheet can have"));
        }
        if self.texts > limits::SHARED_COUNT || self.others > limits::FORMATS {
            return Err(too_large("it holds too many texts or formats"));
        }
        Ok(())
    }
}

/// An attribute of an element.
///
/// # Errors
/// It is no XML, or uses an entity that nothing declares.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Problem> {
    let Some(attribute) = element.try_get_attribute(name).map_err(broken)? else { return Ok(None) };
    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(broken)?;
    Ok(Some(value.into_owned()))
}

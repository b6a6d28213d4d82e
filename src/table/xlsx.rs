//! XLSX (ECMA-376 part 1), read as it comes. `calamine` refuses a whole workbook for one cell with an error it does not know, and tells neither
//! what is hidden nor how a number is shown.
//!
//! In: a file. Out: its sheets and their rows. A day is written `2026-11-22`, a whole number without a point, or with the zeros its format
//! shows. A formula that failed, or of which the program that wrote the file left no value, is a problem of its cell. Names
//! of elements count without their prefix, so that the strict form of the format is read as well.

use std::fs::File;
use std::io::BufReader;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::number_format::{self, Shown};
use super::packed::{self, Budget, attribute, broken, damaged, take_text, too_large};
use super::workbook::{Area, Book, Cells, EachRow, Filled, Layout, Sheet};
use super::{errors, headings, limits, number};
use crate::problem::{Code, Problem};
use crate::words::Say;

type Archive = ZipArchive<BufReader<File>>;

/// A workbook.
pub struct Workbook {
    file: File,
    sheets: Vec<Sheet>,
    /// The part of each sheet.
    parts: Vec<String>,
    /// Texts that cells share.
    texts: Vec<Box<str>>,
    /// How numbers are shown, by style.
    formats: Vec<Shown>,
    /// Days are counted from 1904.
    from_1904: bool,
}

/// What a part relates to.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Opens a workbook.
///
/// # Errors
/// It is none, or larger than a table may be.
pub fn open(file: File) -> Result<Workbook, Problem> {
    let mut archive = archive(&file)?;
    if archive.len() > limits::PARTS {
        return Err(too_large(Say::TableBookParts {}));
    }
    let mut budget = Budget::of(&file)?;
    let mut parts = Parts { archive: &mut archive, budget: &mut budget };
    let start = parts.relations("")?.into_iter().find(|r| r.kind.ends_with("/officeDocument"));
    let start = start.map_or_else(|| "xl/workbook.xml".to_owned(), |r| r.target);
    let relations = parts.relations(&start)?;
    // Programs that forget to relate them put them where all programs do.
    let of = |kind: &str, file: &str| {
        let related = relations.iter().find(|r| r.kind.ends_with(kind)).map(|r| r.target.clone());
        related.unwrap_or_else(|| joined(start.rsplit_once('/').map_or("", |(folder, _)| folder), file))
    };
    let mut book = Workbook {
        file: file.try_clone().map_err(broken)?,
        sheets: Vec::new(),
        parts: Vec::new(),
        texts: Vec::new(),
        formats: Vec::new(),
        from_1904: false,
    };
    parts.each(&start, &mut |event| {
        let Event::Start(element) = event else { return Ok(true) };
        match element.local_name().as_ref() {
            "workbookPr" => book.from_1904 = flag(element, "date1904")?,
            "sheet" if book.sheets.len() < limits::PARTS => {
                let id = relation_id(element)?;
                let target = relations.iter().find(|r| r.id == id && r.kind.ends_with("/worksheet"));
                // A sheet of a chart has no cells.
                if let Some(target) = target {
                    let state = attribute(element, "state")?.unwrap_or_default();
                    let name = attribute(element, "name")?.unwrap_or_default();
                    book.sheets.push(Sheet { name, hidden: state.to_lowercase().ends_with("hidden") });
                    book.parts.push(target.target.clone());
                }
            }
            _ => {}
        }
        Ok(true)
    })?;
    let most = limits::shared_texts(file.metadata().map_err(broken)?.len());
    book.texts = parts.texts(&of("/sharedStrings", "sharedStrings.xml"), most)?;
    book.formats = parts.formats(&of("/styles", "styles.xml"))?;
    if book.sheets.is_empty() {
        return Err(damaged(Say::TableBookNoSheet {}));
    }
    Ok(book)
}

fn archive(file: &File) -> Result<Archive, Problem> {
    ZipArchive::new(BufReader::new(file.try_clone().map_err(broken)?)).map_err(broken)
}

fn flag(element: &BytesStart<'_>, name: &str) -> Result<bool, Problem> {
    Ok(attribute(element, name)?.is_some_and(|value| matches!(value.trim(), "1" | "true" | "on")))
}

/// The `id` of another name space, whatever its prefix.
fn relation_id(element: &BytesStart<'_>) -> Result<String, Problem> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(broken)?;
        if attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == "id" {
            return Ok(attribute.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?.into_owned());
        }
    }
    Ok(String::new())
}

/// The parts of a workbook, and what may still be read of them.
struct Parts<'a> {
    archive: &'a mut Archive,
    budget: &'a mut Budget,
}

impl Parts<'_> {
    /// Goes through a part; one that is not there has no events.
    fn each(&mut self, name: &str, visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>) -> Result<(), Problem> {
        let wanted = name.trim_start_matches('/').to_lowercase();
        let same = |there: &str| there.replace('\\', "/").trim_start_matches('/').to_lowercase() == wanted;
        let Some(there) = self.archive.file_names().filter_map(|n| n.ok()).find(|n| same(n)).map(|n| n.to_string())
        else {
            return Ok(());
        };
        let part = self.archive.by_name(&there).map_err(broken)?;
        packed::events(part, self.budget, visit)
    }

    /// What a part relates to; the package itself has no name.
    fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Problem> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let mut relations = Vec::new();
        self.each(&name, &mut |event| {
            let Event::Start(element) = event else { return Ok(true) };
            if element.local_name().as_ref() == "Relationship" {
                let get = |name| attribute(element, name).map(Option::unwrap_or_default);
                let target = get("Target")?;
                let target = match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => joined(folder, &target),
                };
                relations.push(Relation { id: get("Id")?, kind: get("Type")?, target });
            }
            if relations.len() > limits::PARTS {
                return Err(too_large(Say::TableBookParts {}));
            }
            Ok(true)
        })?;
        Ok(relations)
    }

    /// The texts that cells share, by number. Readings of Asian names (`rPh`) are no part of them.
    fn texts(&mut self, part: &str, most: u64) -> Result<Vec<Box<str>>, Problem> {
        let mut texts: Vec<Box<str>> = Vec::new();
        let (mut text, mut inside, mut reading, mut left) = (String::new(), false, 0_usize, most);
        self.each(part, &mut |event| {
            match event {
                Event::Start(element) => match element.local_name().as_ref() {
                    "si" => text.clear(),
                    "rPh" => reading += 1,
                    "t" => inside = reading == 0,
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "t" => inside = false,
                    "rPh" => reading = reading.saturating_sub(1),
                    "si" => {
                        left = left
                            .checked_sub(text.len() as u64 + 16)
                            .ok_or_else(|| too_large(Say::TableBookTexts {}))?;
                        texts.push(unescaped(&text).into());
                        if texts.len() as u64 > limits::SHARED_COUNT {
                            return Err(too_large(Say::TableBookTexts {}));
                        }
                    }
                    _ => {}
                },
                event if inside => take_text(event, &mut text)?,
                _ => {}
            }
            Ok(true)
        })?;
        Ok(texts)
    }

    /// How numbers are shown, by style.
    fn formats(&mut self, part: &str) -> Result<Vec<Shown>, Problem> {
        let mut own: Vec<(u32, Shown)> = Vec::new();
        let mut formats = Vec::new();
        let mut of_cells = false;
        self.each(part, &mut |event| {
            match event {
                Event::Start(element) => {
                    let id =
                        |name| attribute(element, name).map(|n| n.and_then(|n| n.parse::<u32>().ok()).unwrap_or(0));
                    match element.local_name().as_ref() {
                        "numFmt" => {
                            let code = attribute(element, "formatCode")?.unwrap_or_default();
                            own.push((id("numFmtId")?, number_format::read(&code)));
                        }
                        "cellXfs" => of_cells = true,
                        "xf" if of_cells => {
                            let id = id("numFmtId")?;
                            let known = own.iter().find(|(known, _)| *known == id).map(|(_, shown)| shown.clone());
                            formats.push(known.unwrap_or_else(|| number_format::built_in(id)));
                        }
                        _ => {}
                    }
                }
                Event::End(element) if element.local_name().as_ref() == "cellXfs" => of_cells = false,
                _ => {}
            }
            if formats.len().max(own.len()) as u64 > limits::FORMATS {
                return Err(too_large(Say::TableBookFormats {}));
            }
            Ok(true)
        })?;
        Ok(formats)
    }
}

/// A target as seen from a folder.
fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// `_x000D_` as the character it stands for (22.9.2.19).
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let c = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        out.push_str(&rest[..at]);
        match c {
            Some(c) => {
                // A line break of Windows is one line break.
                if c != '\r' {
                    out.push(c);
                }
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// `BC23` as row and column from 0.
fn position(reference: &str) -> Option<(usize, usize)> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = reference.split_at(letters);
    if !(1..=3).contains(&letters) {
        return None;
    }
    let column = column.bytes().fold(0, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1);
    let row: usize = row.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

fn area(reference: &str) -> Option<Area> {
    let (first, last) = reference.split_once(':')?;
    let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
    Some(Area { top: top.min(bottom), left: left.min(right), bottom: top.max(bottom), right: left.max(right) })
}

/// Where texts go while a cell is read.
#[derive(Clone, Copy, PartialEq)]
enum Into {
    Nothing,
    Value,
    Text,
}

/// A cell while it is read.
#[derive(Default)]
struct Open {
    kind: String,
    style: usize,
    value: Option<String>,
    text: String,
    formula: bool,
}

impl Workbook {
    fn finish(&self, cell: Open) -> Result<Option<Result<String, Problem>>, Problem> {
        let value = cell.value.as_deref();
        let blank = value.is_none_or(|v| v.is_empty()) && cell.text.is_empty();
        if blank {
            // A formula may well come to an empty text.
            let no_value = cell.formula && !(cell.kind == "str" && value.is_some());
            return Ok(no_value.then(|| Err(Code::TableFormulaNoValue {}.error())));
        }
        let value = value.unwrap_or_default();
        let text = match cell.kind.as_str() {
            "s" => {
                let text = value.trim().parse::<usize>().ok().and_then(|index| self.texts.get(index));
                text.ok_or_else(|| damaged(Say::TableBookNoText {}))?.to_string()
            }
            "inlineStr" => unescaped(&cell.text),
            "str" => unescaped(value),
            "b" => (value.trim() == "1" || value.trim() == "true").to_string(),
            "e" => return Ok(Some(Err(errors::failed(value)))),
            "d" => value.strip_suffix("T00:00:00").unwrap_or(value).to_owned(),
            _ => match value.trim().parse::<f64>() {
                Ok(amount) => self.number(amount, cell.style),
                Err(_) => value.to_owned(),
            },
        };
        Ok((!text.trim().is_empty()).then_some(Ok(text)))
    }

    fn number(&self, value: f64, style: usize) -> String {
        let shown = self.formats.get(style).unwrap_or(&Shown::Plain);
        match shown {
            Shown::Day => day(value, self.from_1904).unwrap_or_else(|| number(value)),
            shown => shown.padded(value).unwrap_or_else(|| number(value)),
        }
    }
}

/// The day a spreadsheet counts so; one with a time is written with it. 1900 has a 29 February there (18.17.4.1).
fn day(value: f64, from_1904: bool) -> Option<String> {
    if !(1.0..2_958_466.0).contains(&value) {
        return None;
    }
    let seconds = (value.fract() * 86_400.0).round() as i64;
    let whole = value.trunc() as i64;
    let (year, month, day, before) = match from_1904 {
        true => (1904, 1, 1, 0),
        false if whole == 60 => return None,
        false if whole < 60 => (1899, 12, 31, 0),
        false => (1899, 12, 30, 0),
    };
    let start = chrono::NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(0, 0, 0)?;
    let at = start.checked_add_signed(chrono::TimeDelta::try_days(whole + before)?)?;
    // The last second of a day is not rounded into the next one.
    let at = at.checked_add_signed(chrono::TimeDelta::try_seconds(seconds.min(86_399))?)?;
    Some(if seconds == 0 { at.format("%Y-%m-%d") } else { at.format("%Y-%m-%dT%H:%M:%S") }.to_string())
}

impl Book for Workbook {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&self, sheet: usize, each: &mut EachRow<'_>) -> Result<Layout, Problem> {
        let part = self.parts.get(sheet).ok_or_else(|| damaged(Say::TableBookNoSuchSheet {}))?;
        let mut archive = archive(&self.file)?;
        let mut budget = Budget::of(&self.file)?;
        let mut reading = Reading::new(self);
        Parts { archive: &mut archive, budget: &mut budget }.each(part, &mut |event| reading.take(event, each))?;
        Ok(reading.layout)
    }
}

/// A sheet while it is read.
struct Reading<'b> {
    book: &'b Workbook,
    layout: Layout,
    row: usize,
    hidden: bool,
    /// Inside of a row: other elements have rows and cells of other kinds.
    inside: bool,
    column: usize,
    cells: Cells,
    bytes: usize,
    /// Rows, and cells of the row, also empty ones.
    counts: (usize, usize),
    open: Option<Open>,
    into: Into,
    reading: bool,
}

impl<'b> Reading<'b> {
    fn new(book: &'b Workbook) -> Self {
        Reading {
            book,
            layout: Layout::default(),
            row: 0,
            hidden: false,
            inside: false,
            column: 0,
            cells: Vec::new(),
            bytes: 0,
            counts: (0, 0),
            open: None,
            into: Into::Nothing,
            reading: false,
        }
    }

    fn take(&mut self, event: &Event<'_>, each: &mut EachRow<'_>) -> Result<bool, Problem> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => self.into = Into::Nothing,
                "rPh" => self.reading = false,
                "c" => self.end_cell()?,
                "row" if self.inside => {
                    self.inside = false;
                    let filled = Filled { row: self.row, times: 1, hidden: self.hidden, cells: &self.cells };
                    let on = self.cells.is_empty() || each(filled)?;
                    self.row += 1;
                    return Ok(on);
                }
                _ => {}
            },
            event => match (self.into, &mut self.open) {
                (Into::Value, Some(open)) => take_text(event, open.value.get_or_insert_default())?,
                (Into::Text, Some(open)) => take_text(event, &mut open.text)?,
                _ => {}
            },
        }
        Ok(true)
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Problem> {
        match element.local_name().as_ref() {
            "col" => {
                let number = |name| attribute(element, name).map(|n| n.and_then(|n| n.parse::<usize>().ok()));
                let width = attribute(element, "width")?.and_then(|w| w.parse::<f64>().ok());
                if let (Some(first), Some(last)) = (number("min")?, number("max")?)
                    && (flag(element, "hidden")? || width == Some(0.0))
                    && first > 0
                    && self.layout.hidden_columns.len() < limits::COLUMNS
                {
                    self.layout.hidden_columns.push((first - 1, last.max(first) - 1));
                }
            }
            "row" => {
                let height = attribute(element, "ht")?.and_then(|h| h.parse::<f64>().ok());
                self.hidden = flag(element, "hidden")? || height == Some(0.0);
                if let Some(row) = attribute(element, "r")?.and_then(|r| r.parse::<usize>().ok()) {
                    self.row = row.saturating_sub(1);
                }
                self.cells.clear();
                (self.column, self.bytes, self.inside) = (0, 0, true);
                self.counts = (self.counts.0 + 1, 0);
            }
            "c" if self.inside => {
                self.counts.1 += 1;
                if let Some((row, column)) = attribute(element, "r")?.as_deref().and_then(position) {
                    self.column = column;
                    if self.cells.is_empty() {
                        self.row = row;
                    }
                }
                let kind = attribute(element, "t")?.unwrap_or_default();
                let style = attribute(element, "s")?.and_then(|s| s.parse().ok()).unwrap_or(0);
                self.open = Some(Open { kind, style, ..Open::default() });
            }
            "rPh" => self.reading = true,
            "v" if self.open.is_some() => {
                self.into = Into::Value;
                if let Some(open) = &mut self.open {
                    open.value.get_or_insert_default();
                }
            }
            "t" if self.open.is_some() && !self.reading => self.into = Into::Text,
            "f" => {
                if let Some(open) = &mut self.open {
                    open.formula = true;
                }
            }
            "mergeCell" => {
                let merged = attribute(element, "ref")?;
                self.layout.merged.extend(merged.as_deref().and_then(area));
                if self.layout.merged.len() > limits::MERGED {
                    return Err(too_large(Say::TableBookMerged {}));
                }
            }
            "autoFilter" => self.layout.filtered = true,
            _ => {}
        }
        if self.counts.0 > limits::ROWS || self.counts.1 > limits::CELLS {
            return Err(too_large(Say::TableBookCells {}));
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Problem> {
        let Some(open) = self.open.take() else { return Ok(()) };
        self.into = Into::Nothing;
        if let Some(cell) = self.book.finish(open)? {
            self.bytes += cell.as_ref().map_or(0, String::len);
            if self.cells.len() > limits::COLUMNS * 2 {
                return Err(headings::too_many());
            }
            if self.bytes > limits::ROW {
                return Err(packed::too_long());
            }
            self.cells.push((self.column, cell));
        }
        self.column += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        for (value, from_1904, wanted) in [
            (46346.0, false, Some("2026-11-20")),
            (44884.0, true, Some("2026-11-20")),
            (46346.5, false, Some("2026-11-20T12:00:00")),
            (46346.99999537037, false, Some("2026-11-20T23:59:59")),
            (46_346.999_999_9, false, Some("2026-11-20T23:59:59")),
            (1.0, false, Some("1900-01-01")),
            (59.0, false, Some("1900-02-28")),
            (60.0, false, None),
            (61.0, false, Some("1900-03-01")),
            (0.5, false, None),
            (-1.0, false, None),
            (3e9, false, None),
        ] {
            assert_eq!(day(value, from_1904).as_deref(), wanted, "{value}");
        }
    }

    #[test]
    fn references_and_escapes_are_read() {
        assert_eq!(
            (position("A1"), position("XFD1048576"), position("bc23")),
            (Some((0, 0)), Some((1_048_575, 16_383)), Some((22, 54)))
        );
        assert_eq!((position("A0"), position("1"), position("ABCD1")), (None, None, None));
        assert_eq!(area("D3:B2"), Some(Area { top: 1, left: 1, bottom: 2, right: 3 }));
        assert_eq!(unescaped("a_x000D_\nb_x0041_ _xyz_ _x00"), "a\nbA _xyz_ _x00");
        assert_eq!(
            (joined("xl", "../a/b.xml"), joined("xl", "worksheets/s.xml")),
            ("a/b.xml".into(), "xl/worksheets/s.xml".into())
        );
    }
}

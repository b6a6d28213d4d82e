//! The parts of a workbook of XLSX: files of an archive that relate to each other.
//!
//! In: an archive, and what may still be read of it ([`Budget`]). Out: the events of a part, what it relates to, the texts that cells share, and how
//! numbers are shown.

use std::fs::File;
use std::io::BufReader;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::limits;
use super::number_format::{self, Shown};
use super::packed::{self, Budget, attribute, broken, take_text, too_large};
use crate::problem::Problem;
use crate::words::Say;

pub(super) type Archive = ZipArchive<BufReader<File>>;

/// What a part relates to.
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
}

pub(super) fn archive(file: &File) -> Result<Archive, Problem> {
    ZipArchive::new(BufReader::new(file.try_clone().map_err(broken)?)).map_err(broken)
}

pub(super) fn flag(element: &BytesStart<'_>, name: &str) -> Result<bool, Problem> {
    Ok(attribute(element, name)?.is_some_and(|value| matches!(value.trim(), "1" | "true" | "on")))
}

/// The `id` of another name space, whatever its prefix.
pub(super) fn relation_id(element: &BytesStart<'_>) -> Result<String, Problem> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(broken)?;
        if attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == "id" {
            return Ok(attribute.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?.into_owned());
        }
    }
    Ok(String::new())
}

/// The parts of a workbook, and what may still be read of them.
pub(super) struct Parts<'a> {
    pub(super) archive: &'a mut Archive,
    pub(super) budget: &'a mut Budget,
}

impl Parts<'_> {
    /// Goes through a part; one that is not there has no events.
    pub(super) fn each(
        &mut self,
        name: &str,
        visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>,
    ) -> Result<(), Problem> {
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
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Problem> {
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
    pub(super) fn texts(&mut self, part: &str, most: u64) -> Result<Vec<Box<str>>, Problem> {
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
    pub(super) fn formats(&mut self, part: &str) -> Result<Vec<Shown>, Problem> {
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
pub(super) fn joined(folder: &str, target: &str) -> String {
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
pub(super) fn unescaped(text: &str) -> String {
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

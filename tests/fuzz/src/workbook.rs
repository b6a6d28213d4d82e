//! Workbooks: XLSX and ODS.
//!
//! In: a byte, and either a whole file or, as nobody guesses checksums, the parts of one in plain text, which are put into a container here. Out:
//! as for tables.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::office::file;
use crate::seeds::{self, Seed};
use crate::table::rows_of;

/// Stands between the parts of a file, and between the name of a part and its text.
const BETWEEN: u8 = 0x1e;

/// Reads a workbook.
pub fn read(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let ending = if which & 1 == 0 { "xlsx" } else { "ods" };
    let whole = if which & 2 == 0 { packed(bytes) } else { bytes.to_vec() };
    rows_of(&file(&format!("book.{ending}"), &whole), which & 64 != 0);
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let parts: Vec<&[u8]> = bytes.split(|byte| *byte == BETWEEN).collect();
    for pair in parts.chunks_exact(2).take(40) {
        // A name that is there twice is none that the writer takes.
        if zip.start_file(String::from_utf8_lossy(pair[0]), options).is_ok() {
            zip.write_all(pair[1]).expect("a part");
        }
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut out = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).ok()?;
        let name = part.name().ok()?.into_owned();
        if name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype" {
            out.extend(name.bytes());
            out.push(BETWEEN);
            part.read_to_end(&mut out).ok()?;
            out.push(BETWEEN);
        }
    }
    Some(out)
}

const SHEET: &str = "xl/workbook.xml\u{1e}<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\u{1e}\
xl/_rels/workbook.xml.rels\u{1e}<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>\u{1e}\
xl/sharedStrings.xml\u{1e}<sst><si><t>name</t></si><si><r><t>ci</t></r><r><t>ty</t></r></si></sst>\u{1e}\
xl/styles.xml\u{1e}<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>\u{1e}\
xl/worksheets/sheet1.xml\u{1e}<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>\
<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>Änne</t></is></c><c r=\"B2\" s=\"1\"><v>1067</v></c></row><row r=\"4\"><c r=\"A4\" s=\"2\"><v>45000</v></c></row></sheetData>\
<mergeCells><mergeCell ref=\"A4:B4\"/></mergeCells></worksheet>\u{1e}";

const ODS: &str = "mimetype\u{1e}application/vnd.oasis.opendocument.spreadsheet\u{1e}content.xml\u{1e}<office:document-content><office:body><office:spreadsheet>\
<table:table table:name=\"A\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell><text:p>name</text:p></table:table-cell><table:table-cell><text:p>city</text:p></table:table-cell></table:table-row>\
<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"><text:p>Änne<text:s text:c=\"2\"/>M</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>\u{1e}";

/// Workbooks as they are, and their parts.
pub fn seeds() -> Vec<Seed> {
    let mut all = Vec::new();
    for (which, ending) in [(0u8, ".xlsx"), (1, ".ods")] {
        for seed in
            seeds::all("workbook", &[], &[ending], 64 << 10).into_iter().filter(|seed| seed.name.ends_with(ending))
        {
            if let Some(parts) = unpacked(&seed.bytes) {
                all.push(Seed { name: format!("{}-parts", seed.name), bytes: [vec![which], parts].concat() });
            }
            all.push(Seed { name: seed.name, bytes: [vec![which | 2], seed.bytes].concat() });
        }
    }
    for (which, parts) in [(0u8, SHEET), (1, ODS)] {
        all.push(Seed { name: format!("parts-{which}"), bytes: [vec![which], parts.as_bytes().to_vec()].concat() });
        let whole = packed(parts.as_bytes());
        all.push(Seed { name: format!("whole-{which}"), bytes: [vec![which | 2], whole].concat() });
    }
    all
}

use std::io::Write;
use std::ops::ControlFlow;

use super::*;
use crate::read::node::Value;

fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Rows as `line:heading=text|…`.
fn read(name: &str, bytes: &[u8]) -> Vec<String> {
    let (_folder, path) = written(name, bytes);
    let table = Table::open(&path, &Options::default(), &|_| false).unwrap();
    let mut rows = Vec::new();
    table
        .rows(&mut |row| {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|c| match &c.value {
                    Value::Cell(text) | Value::Text(text) => format!("{}={text}", c.heading),
                    other => format!("{}={}", c.heading, crate::words::Words::english().say(&other.kind())),
                })
                .chain(row.problems.iter().map(|p| p.code.as_str().to_owned()))
                .collect();
            rows.push(format!("{}:{}", row.line, cells.join("|")));
            ControlFlow::Continue(())
        })
        .unwrap();
    rows
}

fn refused(name: &str, bytes: &[u8], options: &Options) -> &'static str {
    let (_folder, path) = written(name, bytes);
    let problems = match Table::open(&path, options, &|_| false) {
        Err(problems) => problems,
        Ok(table) => table.rows(&mut |_| ControlFlow::Continue(())).unwrap_err().into(),
    };
    problems.iter().next().unwrap().code.as_str()
}

#[test]
fn the_same_table_is_read_from_every_dialect() {
    let wanted = ["2:a=Jürgen Groß|b=1", "3:a=Zoë; „x“|b=2"];
    let semicolons = "a;b\nJürgen Groß;1\n\"Zoë; „x“\";2\n";
    let ansi = encoding_rs::WINDOWS_1252.encode(semicolons).0;
    assert_eq!(read("t.csv", &ansi), wanted);
    assert_eq!(read("t.csv", semicolons.as_bytes()), wanted);
    assert_eq!(read("t.csv", format!("\u{feff}{}", semicolons.replace('\n', "\r\n")).as_bytes()), wanted);
    assert_eq!(read("t.csv", semicolons.replace('\n', "\r").as_bytes()), wanted);
    let tabs: Vec<u8> = format!("\u{feff}{}", "a\tb\nJürgen Groß\t1\nZoë; „x“\t2\n")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(read("t.txt", &tabs), wanted);
    let told = read("t.csv", format!("sep=;\r\n{semicolons}").as_bytes());
    assert_eq!(told, ["3:a=Jürgen Groß|b=1", "4:a=Zoë; „x“|b=2"], "the line sep= is a line of the file");
    assert_eq!(read("t.jsonl", "{\"a\":\"Jürgen Groß\",\"b\":\"1\"}\n".as_bytes()), ["1:a=Jürgen Groß|b=1"]);
    assert_eq!(read("t.json", "[\n{\"a\":\"x]\\\"\"},\n {\"b\":null,\"c\":\"z\"}]".as_bytes()), ["2:a=x]\"", "3:c=z"]);
}

/// Rows of a table whose headings are among the fields and words of offices.
fn read_knowing(name: &str, bytes: &[u8], options: &Options) -> (Found, Vec<String>) {
    let (_folder, path) = written(name, bytes);
    let table = Table::open(&path, options, &|text| crate::batch::words::meant(text).is_some()).unwrap();
    let mut rows = Vec::new();
    table
        .rows(&mut |row| {
            let cells = row.cells.iter().map(|c| match &c.value {
                Value::Cell(text) | Value::Text(text) => format!("{}={text}", c.heading),
                other => format!("{}={}", c.heading, crate::words::Words::english().say(&other.kind())),
            });
            let cells: Vec<String> = cells.chain(row.problems.iter().map(|p| p.code.as_str().to_owned())).collect();
            rows.push(format!("{}:{}", row.line, cells.join("|")));
            ControlFlow::Continue(())
        })
        .unwrap();
    (table.found, rows)
}

#[test]
fn titles_above_the_headings_are_passed_over() {
    let none = Options::default();
    let titled = "Klientenliste, Stand 25.11.2026\n\nPLZ;Ort;Notiz\n39104;Magdeburg;x\n";
    let (found, rows) = read_knowing("t.csv", titled.as_bytes(), &none);
    assert_eq!((found.heading_line, found.above, found.delimiter), (3, 1, Some(b';')));
    assert_eq!(rows, ["4:PLZ=39104|Ort=Magdeburg|Notiz=x"]);
    let unknown = "Liste;;\nrot;grün;blau\n1;2;3\n";
    let (found, _) = read_knowing("t.csv", unknown.as_bytes(), &none);
    assert_eq!((found.heading_line, found.perhaps), (1, Some(2)));
    let options = Options { heading_row: Some(2), ..Options::default() };
    assert_eq!(read_knowing("t.csv", unknown.as_bytes(), &options).1, ["3:rot=1|grün=2|blau=3"]);
}

#[test]
fn headings_that_come_again_are_told() {
    let twice = b"a;b\n1;2\n\xef\xbb\xbfa;b\na;b\n3;4\n\x1a";
    assert_eq!(read("t.csv", twice)[2], "4:a=a|b=b|table::headings-again");
}

#[test]
fn the_line_that_names_the_delimiter_may_stand_in_quotes() {
    assert_eq!(read("t.csv", b"\"sep=;\"\r\na;b,c\r\n1;2\r\n"), ["3:a=1|b,c=2"]);
}

#[test]
fn lines_are_counted_through_blank_lines_and_cells_of_several_lines() {
    let rows = read("t.csv", b"a,b\n\n1,\"x\ny\"\n\n\n,\n2,z");
    assert_eq!(rows, ["3:a=1|b=x\ny", "8:a=2|b=z"]);
}

#[test]
fn faults_of_a_row_stay_with_the_row() {
    let rows = read("t.csv", b"a;b;\n1;2;3\n4\n#REF!;=\"01067\";\n4,91511E+12;x;\n5;6;;;7\n");
    assert_eq!(
        rows,
        [
            "2:a=1|b=2|table::too-many-cells",
            "3:a=4|table::too-few-cells",
            "4:b=01067|table::formula",
            "5:b=x|table::power-of-ten",
            "6:a=5|b=6|table::too-many-cells"
        ]
    );
}

#[test]
fn letters_that_an_encoding_had_no_sign_for_are_missed() {
    let rows = read("t.csv", b"a;b\n?ukasz;M?ller\nWarum?;https://x/?id=1\n");
    assert_eq!(rows, ["2:table::lost-letter|table::lost-letter", "3:a=Warum?|b=https://x/?id=1"]);
}

#[test]
fn wrong_encodings_are_refused_with_the_right_one() {
    let mac = encoding_rs::MACINTOSH.encode("Name;Ort\nMüller;Straße\n").0;
    let (_folder, path) = written("t.csv", &mac);
    let problems = Table::open(&path, &Options::default(), &|_| false).err().unwrap();
    let first = problems.iter().next().unwrap();
    assert_eq!(first.code.as_str(), "table::encoding");
    assert!(first.advice().unwrap().contains("--encoding macintosh"), "{first:?}");
    let options = Options { encoding: Some("mac".into()), ..Options::default() };
    assert_eq!(Table::open(&path, &options, &|_| false).unwrap().found.sample, ["Müller", "Straße"]);
    assert_eq!(
        refused("t.csv", b"a;b\n", &Options { encoding: Some("klingon".into()), ..Options::default() }),
        "table::unknown-encoding"
    );
}

#[test]
fn tables_without_sense_are_refused() {
    let none = Options::default();
    assert_eq!(refused("t.csv", b"", &none), "table::empty");
    assert_eq!(refused("t.csv", b"a;b;a\n1;2;3\n", &none), "table::repeated-heading");
    assert_eq!(refused("t.xls", b"x", &none), "table::format");
    assert_eq!(refused("t.xlsx", b"no workbook", &none), "table::broken");
    assert_eq!(refused("t.json", b"{}", &none), "table::syntax");
    assert_eq!(refused("t.json", b"[{}", &none), "table::syntax");
    assert_eq!(refused("t.json", b"[{},]", &none), "table::syntax");
    assert_eq!(refused("t.csv", "a;".repeat(1_000_000).as_bytes(), &none), "table::columns");
    let open_quote = format!("a;b\n1;\"{}", "x;\n".repeat(4 << 20));
    assert_eq!(refused("t.csv", open_quote.as_bytes(), &none), "table::row-too-long");
}

#[test]
fn deep_json_is_refused_by_row() {
    let deep = format!("{{\"a\":{}1{}}}\n{{\"a\":\"x\"}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read("t.jsonl", deep.as_bytes()), ["1:table::syntax", "2:a=x"]);
    assert_eq!(
        read("t.jsonl", b"{\"a\":1,\"a\":2}\n[1]\n{"),
        ["1:table::syntax", "2:table::syntax", "3:table::syntax"]
    );
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[("content.xml", content.as_bytes())])
}

fn xlsx(rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    packed(&[
        ("_rels/.rels", b"<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", b"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", b"<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn ods_values_go_before_texts() {
    let cell = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
    };
    let string = "office:value-type=\"string\"";
    let rows = format!(
        "<table:table-row>{}{}{}{}</table:table-row><table:table-row table:number-rows-repeated=\"2\">{}{}{}{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        cell(string, "a"),
        cell(string, "b"),
        cell(string, "c"),
        cell(string, "d"),
        cell("office:value-type=\"date\" office:date-value=\"2026-09-01\"", "01.09.26"),
        cell("office:value-type=\"float\" office:value=\"1067\"", "1.067"),
        cell(string, "M&amp;M<text:s text:c=\"2\"/>x</text:p><text:p>y"),
        "<table:table-cell table:formula=\"of:=1\"/>",
    );
    assert_eq!(
        read("t.ods", &ods(&rows)),
        ["2:a=2026-09-01|b=1067|c=M&M  x\ny|table::formula", "3:a=2026-09-01|b=1067|c=M&M  x\ny|table::formula"]
    );
}

/// A workbook of several sheets, with styles: name, state, content of each.
fn workbook(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    const OF: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut parts: Vec<(String, String)> = vec![(
        "_rels/.rels".into(),
        format!(
            "<Relationships><Relationship Id=\"r\" Type=\"{OF}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
        ),
    )];
    let (mut list, mut relations) = (String::new(), String::new());
    for (index, (name, state, content)) in sheets.iter().enumerate() {
        list += &format!("<sheet name=\"{name}\" state=\"{state}\" sheetId=\"{index}\" r:id=\"r{index}\"/>");
        relations +=
            &format!("<Relationship Id=\"r{index}\" Type=\"{OF}/worksheet\" Target=\"worksheets/s{index}.xml\"/>");
        parts.push((format!("xl/worksheets/s{index}.xml"), format!("<worksheet>{content}</worksheet>")));
    }
    parts.push(("xl/workbook.xml".into(), format!("<workbook xmlns:r=\"{OF}\"><sheets>{list}</sheets></workbook>")));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships>{relations}</Relationships>")));
    let styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;D-&quot;00000\"/></numFmts>\
        <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>";
    parts.push(("xl/styles.xml".into(), styles.into()));
    packed(&parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect::<Vec<_>>())
}

fn text(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn number_cell(at: &str, style: usize, value: &str) -> String {
    format!("<c r=\"{at}\" s=\"{style}\"><v>{value}</v></c>")
}

fn messages(found: &Found) -> Vec<String> {
    found.warnings.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect()
}

#[test]
fn hidden_rows_and_columns_are_told_and_left_out_on_request() {
    let row = |n: usize, more: &str| {
        format!("<row r=\"{n}\" {more}>{}{}</row>", text(&format!("A{n}"), "x"), text(&format!("B{n}"), "y"))
    };
    let rows: String = (1..=7)
        .map(|n| {
            row(
                n,
                match n {
                    3 | 5 | 6 => "hidden=\"1\"",
                    7 => "ht=\"0\"",
                    _ => "",
                },
            )
        })
        .collect();
    let rows = rows.replacen(">x<", ">PLZ<", 1).replacen(">y<", ">Ort<", 1);
    let sheet = format!(
        "<cols><col min=\"2\" max=\"16384\" hidden=\"true\"/></cols><sheetData>{rows}</sheetData><autoFilter ref=\"A1:B7\"/>"
    );
    let bytes = workbook(&[("Alt", "hidden", "<sheetData/>"), ("Neu", "visible", &sheet)]);
    let (found, all) = read_knowing("t.xlsx", &bytes, &Options::default());
    assert_eq!((found.sheet.clone(), found.hidden_sheets.clone()), (Some(("Neu".into(), 1)), vec!["Alt".to_owned()]));
    assert_eq!(
        messages(&found),
        ["table::hidden-rows: 4 rows are hidden, some perhaps by a filter, and read all the same: lines 3, 5 to 7"]
    );
    assert_eq!(found.hidden_columns, [("Ort".into(), 2)]);
    assert_eq!(all.len(), 6);
    let options = Options { visible_only: true, ..Options::default() };
    assert_eq!(read_knowing("t.xlsx", &bytes, &options).1, ["2:PLZ=x", "4:PLZ=x"]);
    let options = Options { sheet: Some("ALT ".into()), ..Options::default() };
    assert_eq!(refused("t.xlsx", &bytes, &options), "table::empty", "named, the hidden one is read");
}

#[test]
fn ods_hides_rows_columns_and_sheets_in_its_own_way() {
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let row =
        |more: &str, a: &str, b: &str| format!("<table:table-row {more}>{}{}</table:table-row>", cell(a), cell(b));
    let content = format!(
        "<office:document-content><office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>\
        <table:table table:name=\"Alt\" table:style-name=\"ta2\">{}</table:table>\
        <table:table table:name=\"Neu\" table:style-name=\"ta1\"><table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"3\"/>{}{}{}<table:table-row-group table:display=\"false\">{}</table:table-row-group>{}</table:table></office:spreadsheet></office:body></office:document-content>",
        row("", "alt", "alt"),
        row("", "PLZ", "Ort"),
        row("", "1", "a"),
        row("table:visibility=\"filter\"", "2", "b"),
        row("", "3", "c"),
        row("table:visibility=\"collapse\" table:number-rows-repeated=\"2\"", "4", "d"),
    );
    let bytes = packed(&[("content.xml", content.as_bytes())]);
    let (found, all) = read_knowing("t.ods", &bytes, &Options::default());
    assert_eq!((found.sheet.clone(), all.len()), (Some(("Neu".into(), 1)), 5));
    assert_eq!(
        messages(&found),
        ["table::hidden-rows: 4 rows are hidden, some perhaps by a filter, and read all the same: lines 3 to 6"]
    );
    assert_eq!(found.hidden_columns, [("Ort".into(), 2)]);
    let options = Options { visible_only: true, ..Options::default() };
    assert_eq!(read_knowing("t.ods", &bytes, &options).1, ["2:PLZ=1"]);
}

#[test]
fn the_sheet_with_the_headings_is_proposed() {
    let guide = format!("<sheetData><row r=\"1\">{}</row></sheetData>", text("A1", "So füllen Sie die Liste aus"));
    let list = format!(
        "<sheetData><row r=\"1\">{}{}</row><row r=\"2\">{}{}</row></sheetData>",
        text("A1", "PLZ"),
        text("B1", "Ort"),
        text("A2", "1"),
        text("B2", "b")
    );
    let bytes = workbook(&[("Anleitung", "visible", &guide), ("Klienten", "visible", &list)]);
    let (_folder, path) = written("t.xlsx", &bytes);
    let knows = |text: &str| crate::batch::words::meant(text).is_some();
    let problems = Table::open(&path, &Options::default(), &knows).err().unwrap();
    let first = problems.iter().next().unwrap();
    assert_eq!(first.code.as_str(), "table::sheet");
    assert!(first.advice().unwrap().starts_with("did you mean --sheet \"Klienten\"?"), "{first:?}");
    let options = Options { sheet: Some("klienten".into()), ..Options::default() };
    assert_eq!(read_knowing("t.xlsx", &bytes, &options).1, ["2:PLZ=1|Ort=b"]);
    let options = Options { sheet: Some("Klientn".into()), ..Options::default() };
    let problems = Table::open(&path, &options, &knows).err().unwrap();
    assert!(problems.iter().next().unwrap().advice().as_ref().unwrap().contains("did you mean --sheet \"Klienten\"?"));
}

#[test]
fn an_error_stays_in_its_cell_and_formats_are_honoured() {
    let error = |at: &str, sign: &str| format!("<c r=\"{at}\" t=\"e\"><f>X()</f><v>{sign}</v></c>");
    let row = |n: usize, cells: &str| format!("<row r=\"{n}\">{cells}</row>");
    let rows = [
        row(1, &["A1", "B1", "C1", "D1"].map(|at| text(at, &at[..1].to_lowercase())).concat()),
        row(2, &format!("{}{}{}", text("A2", "x"), error("B2", "#SPILL!"), error("C2", "#FIELD!"))),
        row(
            3,
            &[
                number_cell("A3", 1, "1067"),
                number_cell("B3", 2, "1067"),
                number_cell("C3", 3, "46266"),
                number_cell("D3", 4, "1067"),
            ]
            .concat(),
        ),
        row(
            4,
            "<c r=\"A4\" t=\"str\"><f>A1&amp;B1</f><v></v></c><c r=\"B4\"><f>1</f><v></v></c><c r=\"C4\" t=\"b\"><v>1</v></c><c r=\"D4\" t=\"d\"><v>2026-09-01T00:00:00</v></c>",
        ),
        row(5, &number_cell("A5", 0, "46266")),
    ];
    let bytes = workbook(&[("A", "visible", &format!("<sheetData>{}</sheetData>", rows.concat()))]);
    assert_eq!(
        read("t.xlsx", &bytes),
        [
            "2:a=x|table::formula|table::formula",
            "3:a=01067|b=D-01067|c=2026-09-01|d=1067",
            "4:c=true|d=2026-09-01|table::formula",
            "5:a=46266"
        ]
    );
    let cell = |shown: &str, value: &str| {
        format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let string = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let heading = ["a", "b", "c", "d"].map(string).concat();
    let rows = format!(
        "<table:table-row>{heading}</table:table-row><table:table-row>{}{}{}<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>Err:502</text:p></table:table-cell></table:table-row>",
        cell("01067", "1067"),
        cell("1.067", "1067"),
        cell("D-01067", "1067"),
    );
    assert_eq!(read("t.ods", &ods(&rows)), ["2:a=01067|b=1067|c=D-01067|table::formula"]);
}

#[test]
fn a_merged_cell_counts_for_no_row_in_silence() {
    let row = |n: usize, cells: &str| format!("<row r=\"{n}\">{cells}</row>");
    let rows = [
        row(1, &format!("{}{}", text("A1", "a"), text("B1", "b"))),
        row(2, &format!("{}{}", text("A2", "1"), text("B2", "x"))),
        row(3, &text("A3", "2")),
        row(4, &format!("{}{}", text("A4", "3"), text("B4", "y"))),
        row(5, &text("A5", "Abteilung")),
        row(7, &text("A7", "4")),
    ];
    let merged =
        "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"A5:B5\"/><mergeCell ref=\"B6:B7\"/></mergeCells>";
    let bytes = workbook(&[("A", "visible", &format!("<sheetData>{}</sheetData>{merged}", rows.concat()))]);
    let (found, read) = read_knowing("t.xlsx", &bytes, &Options::default());
    assert_eq!(read, ["2:a=1|b=x", "3:a=2|table::merged-cell", "4:a=3|b=y", "5:a=Abteilung", "7:a=4"]);
    assert_eq!(messages(&found), ["table::merged-cells: cells are merged: A5:B5"]);
    let cell = |more: &str, text: &str| {
        format!("<table:table-cell {more} office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let rows = format!(
        "<table:table-row>{}{}</table:table-row><table:table-row>{}{}</table:table-row><table:table-row>{}<table:covered-table-cell/></table:table-row>",
        cell("", "a"),
        cell("", "b"),
        cell("", "1"),
        cell("table:number-rows-spanned=\"2\"", "x"),
        cell("", "2"),
    );
    assert_eq!(self::read("t.ods", &ods(&rows)), ["2:a=1|b=x", "3:a=2|table::merged-cell"]);
}

#[test]
fn xlsx_formulas_without_a_value_are_told() {
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}{}</row><row r=\"5\">{}<c r=\"B5\"><v>1067</v></c><c r=\"C5\"><f>A1</f></c></row>",
        text("A1", "a"),
        text("B1", "b"),
        text("C1", "c"),
        text("A5", "Zoë"),
    );
    assert_eq!(read("t.xlsx", &xlsx(&rows)), ["5:a=Zoë|b=1067|table::formula"]);
}

#[test]
fn workbooks_made_to_exhaust_memory_are_refused() {
    let none = Options::default();
    let zeros = vec![b' '; 64 << 20];
    assert_eq!(refused("t.xlsx", &packed(&[("xl/sharedStrings.xml", &zeros)]), &none), "table::too-large");
    assert_eq!(refused("t.ods", &packed(&[("content.xml", &zeros)]), &none), "table::too-large");
    // Two cells a billion apart, and a filled cell repeated through all columns.
    let far =
        xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(read("t.xlsx", &far), ["1048576:table::too-many-cells"]);
    let wide = "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000000000\"><text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(refused("t.ods", &ods(wide), &none), "table::columns");
}

/// A part of `count` times the same, packed well; for bombs.
fn bomb(before: &str, again: &str, count: usize, after: &str) -> Vec<u8> {
    [before.as_bytes(), &again.as_bytes().repeat(count), after.as_bytes()].concat()
}

#[test]
fn a_row_that_is_said_to_be_repeated_without_end_is_refused() {
    let row = |times: &str| {
        let cell = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
        format!(
            "<table:table-row>{cell}</table:table-row><table:table-row table:number-rows-repeated=\"{times}\">{cell}</table:table-row>"
        )
    };
    let none = Options::default();
    assert_eq!(refused("t.ods", &ods(&row("1000000000")), &none), "table::repeated-rows");
    assert_eq!(refused("t.ods", &ods(&row("99999999999999999999")), &none), "table::broken");
    assert_eq!(refused("t.ods", &ods(&row("1e9")), &none), "table::broken");
    assert_eq!(read("t.ods", &ods(&row("1000"))).len(), 1000);
}

/// Three times the same row of headings: the first are headings, the others rows.
#[test]
fn repetitions_of_the_headings_are_rows() {
    let row = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(read("t.ods", &ods(row)), ["2:a=a", "3:a=a"]);
}

#[test]
fn a_long_text_in_many_repeated_cells_is_refused() {
    let cell = format!(
        "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000\"><text:p>{}</text:p></table:table-cell></table:table-row>",
        "x".repeat(4_000)
    );
    assert_eq!(refused("t.ods", &ods(&cell), &Options::default()), "table::row-too-long");
}

#[test]
fn entities_that_nothing_declares_are_never_left_out() {
    let cell = |text: &str| {
        format!(
            "<table:table-row><table:table-cell office:value-type=\"string\">{text}</table:table-cell></table:table-row>"
        )
    };
    let none = Options::default();
    let heading = cell("<text:p>a</text:p>");
    let rows = |text: &str| ods(&format!("{heading}{}", cell(text)));
    assert_eq!(refused("t.ods", &rows("<text:p>Jo&a;hn</text:p>"), &none), "table::broken");
    assert_eq!(refused("t.ods", &rows("<text:p>Jo&#0;hn</text:p>"), &none), "table::broken");
    assert_eq!(read("t.ods", &rows("<text:p>M&amp;M&#x41;<![CDATA[<b>]]></text:p>")), ["2:a=M&MA<b>"]);
    let attribute = "<table:table-cell office:value-type=\"string\" office:string-value=\"&a;\"/>";
    let attribute = format!("{heading}<table:table-row>{attribute}</table:table-row>");
    assert_eq!(refused("t.ods", &ods(&attribute), &none), "table::broken");
    // Declared by the file itself, an entity could stand for anything.
    let declared = packed(&[("content.xml", b"<!DOCTYPE l [<!ENTITY a \"b\">]><office:document-content/>")]);
    assert_eq!(refused("t.ods", &declared, &none), "table::broken");
}

#[test]
fn bombs_of_elements_are_refused_before_they_are_read_to_their_end() {
    let none = Options::default();
    let sheet = |bytes: &[u8]| {
        let whole = xlsx("");
        let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(whole)).unwrap();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut inside = Vec::new();
            std::io::Read::read_to_end(&mut part, &mut inside).unwrap();
            parts.push((part.name().unwrap().into_owned(), inside));
        }
        let name = "xl/worksheets/sheet1.xml";
        parts.retain(|(n, _)| n != name);
        parts.push((name.to_owned(), bytes.to_vec()));
        packed(&parts.iter().map(|(n, b)| (n.as_str(), b.as_slice())).collect::<Vec<_>>())
    };
    let start = "<worksheet><sheetData>";
    let rows = bomb(start, "<row/>", limits::ROWS + 1, "</sheetData></worksheet>");
    assert_eq!(refused("t.xlsx", &sheet(&rows), &none), "table::too-large");
    let deep = bomb(start, "<a>", 10_000, "");
    assert_eq!(refused("t.xlsx", &sheet(&deep), &none), "table::too-large");
    // The nesting is not hidden by what looks like an end.
    let hidden = bomb(start, "<a b=\"/>\"><!--</a>-->", 10_000, "");
    assert_eq!(refused("t.xlsx", &sheet(&hidden), &none), "table::too-large");
    assert_eq!(refused("t.ods", &packed(&[("content.xml", &deep)]), &none), "table::too-large");
    // Nor by a declaration in front of it.
    let declared = bomb("<!DOCTYPE a><worksheet><sheetData>", "<a>", 10_000, "");
    assert_eq!(refused("t.xlsx", &sheet(&declared), &none), "table::broken");
    let texts = bomb("<sst>", "<si><t/></si>", 2_000_001, "</sst>");
    assert_eq!(refused("t.xlsx", &packed(&[("xl/sharedStrings.xml", &texts)]), &none), "table::too-large");
    let texts = bomb("<sst>", &format!("<si><t>{}</t></si>", "x".repeat(1 << 20)), 65, "</sst>");
    assert_eq!(refused("t.xlsx", &packed(&[("xl/sharedStrings.xml", &texts)]), &none), "table::too-large");
    let formats = bomb("<styleSheet><cellXfs>", "<xf/>", 300_001, "</cellXfs></styleSheet>");
    assert_eq!(refused("t.xlsx", &packed(&[("xl/styles.xml", &formats)]), &none), "table::too-large");
}

#[test]
fn an_object_of_too_many_values_is_refused_by_row() {
    let wide = format!("{{\"a\":[{}1]}}\n{{\"a\":\"x\"}}", "1,".repeat(100_000));
    assert_eq!(read("t.jsonl", wide.as_bytes()), ["1:table::syntax", "2:a=x"]);
}

/// A program that writes quotes with a backslash: read as CSV, the name would be `Erna \Ernie\" Muster"`.
#[test]
fn quotes_written_with_a_backslash_are_refused() {
    assert_eq!(read("t.csv", b"a;b\n\"Erna \\\"Ernie\\\" Muster\";1\n")[0].rsplit('|').next(), Some("table::quotes"));
    assert_eq!(read("t.csv", b"a;b\n\"Erna \"\"Ernie\"\" Muster\";C:\\x\n"), ["2:a=Erna \"Ernie\" Muster|b=C:\\x"]);
}

#[test]
fn headings_that_were_encoded_twice_are_refused() {
    assert_eq!(refused("t.csv", "Name;StraÃŸe\nJÃ¶rg;Weg 1\n".as_bytes(), &Options::default()), "table::encoding");
}

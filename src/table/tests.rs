use super::*;
use std::io::Write;

fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Rows as `line:heading=text|…`.
fn read(name: &str, bytes: &[u8]) -> Vec<String> {
    let (_folder, path) = written(name, bytes);
    let table = Table::open(&path, &Options::default()).unwrap();
    let mut rows = Vec::new();
    table
        .rows(&mut |row| {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|c| match &c.value {
                    Value::Cell(text) | Value::Text(text) => format!("{}={text}", c.heading),
                    other => format!("{}={}", c.heading, other.kind()),
                })
                .chain(row.problems.iter().map(|p| p.code.to_owned()))
                .collect();
            rows.push(format!("{}:{}", row.line, cells.join("|")));
            ControlFlow::Continue(())
        })
        .unwrap();
    rows
}

fn refused(name: &str, bytes: &[u8], options: &Options) -> &'static str {
    let (_folder, path) = written(name, bytes);
    let problems = match Table::open(&path, options) {
        Err(problems) => problems,
        Ok(table) => table.rows(&mut |_| ControlFlow::Continue(())).unwrap_err().into(),
    };
    problems.iter().next().unwrap().code
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
    let problems = Table::open(&path, &Options::default()).err().unwrap();
    let first = problems.iter().next().unwrap();
    assert_eq!(first.code, "table::encoding");
    assert!(first.help.as_ref().unwrap().contains("--encoding macintosh"), "{first:?}");
    let options = Options { encoding: Some("mac".into()), ..Options::default() };
    assert_eq!(Table::open(&path, &options).unwrap().found.sample, ["Müller", "Straße"]);
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
    let shared = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"4000000000\">1</f></c></row>";
    assert_eq!(refused("t.xlsx", &xlsx(shared), &none), "table::too-large");
    // Two cells a billion apart, and a filled cell repeated through all columns.
    let far =
        xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(read("t.xlsx", &far), ["1048576:table::too-many-cells"]);
    let wide = "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000000000\"><text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(refused("t.ods", &ods(wide), &none), "table::columns");
}

use super::*;
use crate::batch::columns::unknown_columns;
use crate::centre;
use crate::problem::{Cell, Code};
use crate::read::fingerprint::fingerprint;
use crate::table::Filled;
use crate::words::Words;

fn centre(text: &str) -> Centre {
    centre::read(&Source::new("centre.toml", text), Path::new("/c")).unwrap()
}

const DEFAULTS: &str = "[defaults]\nkind = \"objection\"\nrecipient.controller = \"meta\"\nsender.country = \"DE\"\n";

fn row(cells: &[(&str, &str)]) -> Row {
    let cells = cells
        .iter()
        .enumerate()
        .map(|(index, (heading, text))| Filled {
            heading: Arc::from(*heading),
            column: index + 1,
            value: Value::Cell((*text).to_owned()),
        })
        .collect();
    Row { number: 7, line: 9, cells, ..Row::default() }
}

const PERSON: [(&str, &str); 6] = [
    ("reference", "A-1"),
    ("sender.name", "Änne Müller"),
    ("sender.street", "Prüfstraße 1"),
    ("sender.postal_code", "39104"),
    ("sender.city", "Magdeburg"),
    ("account.facebook.url", "https://www.facebook.com/example"),
];

fn read(centre: &Centre, cells: &[(&str, &str)]) -> Result<Case, Vec<String>> {
    let read = RowReader::new(centre, "t.csv", false).read(&row(cells));
    read.case.map(|(case, _)| case).map_err(|problems| {
        problems
            .iter()
            .map(|p| {
                format!(
                    "{} {}",
                    p.code.as_str(),
                    p.cell.as_ref().map_or_else(
                        || p.place.as_ref().map_or_else(String::new, |p| format!(
                            "{}:{}",
                            p.source.name,
                            p.line_column().0
                        )),
                        ToString::to_string
                    )
                )
            })
            .collect()
    })
}

/// What a program that writes JSON makes of a spreadsheet keeps the line breaks of its cells.
#[test]
fn a_street_of_two_lines_is_read_from_json_too() {
    let mut cells = row(&PERSON);
    cells.cells[2].value = Value::Text("Hinterhaus\nPrüfstraße 1".into());
    let read = RowReader::new(&centre(DEFAULTS), "t.json", false).read(&cells);
    let (case, _) = read.case.unwrap();
    assert_eq!(case.sender.address.lines, ["Hinterhaus", "Prüfstraße 1"]);
}

#[test]
fn a_row_is_read_like_a_case_file() {
    let mut cells = PERSON.to_vec();
    cells.extend([
        ("matter.status", "ignored"),
        ("matter.grounds", "old-posts; third-persons"),
        ("matter.special_categories", "ja"),
        ("event.objected.date", "1.9.2026"),
        ("event.objected.channel", "form"),
        ("account.instagram.handle", "@x"),
        ("enclosure.1.title", "Kopie"),
    ]);
    let case = read(&centre(DEFAULTS), &cells).unwrap();
    assert_eq!((case.accounts.len(), case.events.len(), case.enclosures.len()), (2, 1, 1));
    assert_eq!(case.events[0].date.to_string(), "2026-09-01");
    assert_eq!(case.matter.grounds, ["old-posts", "third-persons"]);
    assert_eq!(case.matter.special_categories, Some(true));
}

#[test]
fn problems_have_row_line_column_and_heading_or_the_line_of_the_centre() {
    let mut cells = PERSON.to_vec();
    cells[3].1 = "1067";
    cells.push(("matter.status", "ingored"));
    assert_eq!(
        read(&centre(DEFAULTS), &cells).unwrap_err(),
        [
            "table::postal-code-number row 7 (line 9), column 4 \"sender.postal_code\"",
            "case::unknown-word row 7 (line 9), column 7 \"matter.status\""
        ]
    );
    let wrong = centre(&DEFAULTS.replace("\"DE\"", "\"Germny\""));
    assert_eq!(read(&wrong, &PERSON).unwrap_err(), ["case::unknown-country centre.toml:4"]);
    assert_eq!(
        read(&centre(DEFAULTS), &PERSON[..5]).map(|_| ()),
        Ok(()),
        "an account is asked for by the letter, not by the reader"
    );
    assert_eq!(read(&centre(DEFAULTS), &PERSON[..4]).unwrap_err(), ["case::missing-field row 7 (line 9)"]);
}

#[test]
fn a_cell_goes_before_a_default_and_displaces_its_alternatives() {
    let centre = centre(&format!("{DEFAULTS}layout = \"din-5008-a\"\n[[defaults.enclosure]]\ntitle = \"Vollmacht\"\n"));
    let mut cells = PERSON.to_vec();
    cells.extend([("recipient.authority", "de-st"), ("layout", "din-5008-b"), ("enclosure.2.title", "Kopie")]);
    let case = read(&centre, &cells).unwrap();
    assert!(matches!(case.recipient, crate::case::Recipient::Authority(_)));
    assert_eq!(case.layout, crate::paper::sheet::LayoutChoice::Din5008B);
    let titles: Vec<&str> = case.enclosures.iter().map(|e| e.title.as_str()).collect();
    assert_eq!(titles, ["Vollmacht", "Kopie"]);
}

#[test]
fn the_centre_writes_for_a_client_and_helps_everybody_else() {
    let text = format!(
        "[centre]\nname = \"Rat\"\nsigner = \"Eva Rat\"\nstreet = \"Weg 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\nbank = \"IBAN DE00\"\nhelp_line = \"Mit Hilfe des Rats\"\nmandate = \"Vollmacht\"\n{DEFAULTS}"
    );
    let centre = centre(&text);
    let case = read(&centre, &[("represented.name", "Lina")]).unwrap();
    assert_eq!(case.sender.address.name, "Eva Rat");
    assert_eq!(case.sender.organisation.as_deref(), Some("Rat"));
    assert_eq!(case.sender.help_line, None);
    assert_eq!(case.represented.unwrap().enclosure, Some(1));
    assert_eq!(case.enclosures[0].title, "Vollmacht");
    let case = read(&centre, &PERSON).unwrap();
    assert_eq!((case.sender.address.name.as_str(), case.sender.organisation), ("Änne Müller", None));
    assert_eq!((case.sender.bank, case.sender.help_line.as_deref()), (None, Some("Mit Hilfe des Rats")));
    // A parent writes for a child; the centre does not.
    let mut cells = PERSON.to_vec();
    cells.extend([("represented.name", "Lina"), ("represented.relation", "child"), ("represented.birth_year", "2013")]);
    assert_eq!(read(&centre, &cells).unwrap().sender.organisation, None);
}

const RAT: &str = "[centre]\nname = \"Rat\"\nsigner = \"Eva Rat\"\nstreet = \"Weg 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\n";

#[test]
fn a_client_lives_elsewhere_than_the_centre() {
    let centre = centre(&format!("{RAT}{DEFAULTS}represented.country = \"DE\"\nrepresented.lines = [\"Haus 1\"]\n"));
    let cells = [
        ("represented.name", "Lina"),
        ("represented.street", "Elbweg 2"),
        ("represented.postal_code", "20095"),
        ("represented.city", "Hamburg"),
    ];
    let case = read(&centre, &cells).unwrap();
    assert_eq!(case.sender.address.city, "Magdeburg");
    let home = case.residence().unwrap();
    assert_eq!((home.lines, home.postal_code.as_deref()), (vec!["Elbweg 2".to_owned()], Some("20095")));
    assert_eq!((home.city.as_deref(), home.country.code()), (Some("Hamburg"), "DE"));
    // A client who writes lives where the sender lives, whatever the defaults say of clients.
    assert_eq!(read(&centre, &PERSON).unwrap().residence().unwrap().city.as_deref(), Some("Magdeburg"));
}

#[test]
fn no_row_changes_the_letterhead_of_the_centre() {
    let text = format!("{RAT}{DEFAULTS}[columns]\n\"PLZ\" = \"sender.postal_code\"\n\"Ort\" = \"sender.city\"\n");
    let centre = centre(&text);
    let cells = [("represented.name", "Lina"), ("PLZ", "20095"), ("Ort", "Hamburg")];
    let told = RowReader::new(&centre, "t.csv", false).read(&row(&cells)).case.unwrap_err();
    let told: Vec<&Problem> = told.iter().collect();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].code.as_str(), told[0].cell.as_ref().unwrap().column), ("table::sender-of-client", Some(2)));
    let help = told[0].advice().unwrap();
    for part in ["\"PLZ\" = \"represented.postal_code\"", "\"Ort\" = \"represented.city\""] {
        assert!(help.contains(part), "{help}");
    }
    // Without an address of its own, and for a parent who writes, the same columns are right.
    assert!(read(&centre, &[("represented.name", "Lina")]).is_ok());
    let mut parent = PERSON.to_vec();
    parent.extend([
        ("represented.name", "Lina"),
        ("represented.relation", "child"),
        ("represented.birth_year", "2013"),
    ]);
    assert!(read(&centre, &parent).is_ok());
    let email = read(&centre, &[("represented.name", "Lina"), ("sender.email", "lina@example.org")]);
    assert_eq!(email.unwrap_err(), ["table::sender-of-client row 7 (line 9), column 2 \"sender.email\""]);
}

#[test]
fn rows_cannot_name_files_elsewhere() {
    for path in ["/etc/passwd", "../x.png", "a/../../x", "C:\\x.png", "..\\x"] {
        let mut cells = PERSON.to_vec();
        cells.extend([("enclosure.1.title", "x"), ("enclosure.1.file", path)]);
        let told = read(&centre(DEFAULTS), &cells).unwrap_err();
        assert_eq!(told, ["table::path row 7 (line 9), column 8 \"enclosure.1.file\""], "{path}");
    }
    let mut cells = PERSON.to_vec();
    cells.extend([("enclosure.1.title", "x"), ("enclosure.1.file", "scans/x.png")]);
    let case = read(&centre(DEFAULTS), &cells).unwrap();
    assert_eq!(case.enclosures[0].file.as_deref(), Some(Path::new("/c/scans/x.png")));
}

#[test]
fn unknown_columns_are_told_once_with_what_was_meant() {
    let centre = centre(&format!(
        "{DEFAULTS}[columns]\n\"Name\" = \"sender.name\"\n\"Notiz\" = \"\"\n\"Ort\" = \"sender.citty\"\n"
    ));
    let headings: Vec<(Arc<str>, usize)> = [
        "NAME",
        "Notiz",
        "Ort",
        "sendr.name",
        "account.facebook.url",
        "event.objected.date",
        "event.1.dat",
        "reference",
        "sender",
        "x",
        "recipient.authority",
        "account.myspace.url",
    ]
    .iter()
    .enumerate()
    .map(|(i, h)| (Arc::from(*h), i + 1))
    .collect();
    let told: Vec<String> = unknown_columns(&centre, "t.csv", &headings, 1)
        .iter()
        .map(|p| format!("{}:{}", p.cell.as_ref().unwrap().column.unwrap(), p.code.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            "3:table::unknown-column",
            "4:table::unknown-column",
            "7:table::unknown-column",
            "9:table::unknown-column",
            "10:table::unknown-column"
        ]
    );
}

#[test]
fn a_fingerprint_changes_with_every_cell_and_not_with_their_order() {
    let centre = centre(DEFAULTS);
    let of = |cells: &[(&str, &str)]| fingerprint(&RowReader::new(&centre, "t.csv", false).read(&row(cells)).tree, b"");
    let mut other = PERSON.to_vec();
    other.reverse();
    assert_eq!(of(&PERSON), of(&other));
    other[0].1 = "https://www.facebook.com/other";
    assert_ne!(of(&PERSON), of(&other));
}

#[test]
fn zeros_of_postal_codes_come_back_when_asked_for() {
    let mut cells = PERSON.to_vec();
    cells[3].1 = "1067";
    let centre = centre(DEFAULTS);
    cells[4].1 = "Dresden";
    let (case, told) = RowReader::new(&centre, "t.csv", true).read(&row(&cells)).case.unwrap();
    assert_eq!(case.sender.address.postal_code.as_deref(), Some("01067"));
    let told: Vec<&Problem> = told.iter().collect();
    assert_eq!(
        (told.len(), told[0].code.as_str(), told[0].message().as_str()),
        (1, "table::postal-code-padded", "1067 → 01067")
    );
    // The country of the defaults was written for all rows: it does not make a code of Vienna a German one.
    (cells[3].1, cells[4].1) = ("1070", "Wien");
    let told = RowReader::new(&centre, "t.csv", true).read(&row(&cells)).case.unwrap_err();
    let told: Vec<&Problem> = told.iter().collect();
    assert_eq!((told.len(), told[0].code.as_str()), (1, "table::postal-code-number"));
    assert!(told[0].advice().as_deref().unwrap().contains("give the row its country"), "{:?}", told[0].advice());
}

#[test]
fn a_field_that_goes_with_another_one_is_known_beside_it() {
    let centre = centre(DEFAULTS);
    let told = |names: &[&str]| {
        let headings: Vec<(Arc<str>, usize)> = names.iter().enumerate().map(|(i, h)| (Arc::from(*h), i + 1)).collect();
        unknown_columns(&centre, "t.csv", &headings, 1).len()
    };
    assert_eq!(told(&["recipient.email"]), 1, "the address of nobody");
    assert_eq!(told(&["recipient.email", "recipient.authority", "recipient.name"]), 0);
}

const SPLIT: [(&str, &str); 6] = [
    ("reference", "A-1"),
    ("Vorname", "Änne"),
    ("Nachname", "Müller"),
    ("Straße", "Prüfstraße"),
    ("Hausnummer", "12 1/2"),
    ("sender.postal_code", "39104"),
];

fn joining(lines: &str) -> Centre {
    centre(&format!("{DEFAULTS}sender.city = \"Magdeburg\"\n[columns]\n{lines}\n"))
}

#[test]
fn columns_are_joined_to_one_field() {
    let centre =
        joining("\"sender.name\" = \"{{Vorname}} {{Nachname}}\"\n\"sender.street\" = \"{{straße}} {{Hausnummer}}\"");
    let case = read(&centre, &SPLIT).unwrap();
    assert_eq!(
        (case.sender.address.name.as_str(), case.sender.address.lines[0].as_str()),
        ("Änne Müller", "Prüfstraße 12 1/2")
    );
    // A blank cell is not there at all.
    let without: Vec<(&str, &str)> = SPLIT.iter().filter(|(h, _)| *h != "Vorname").copied().collect();
    assert_eq!(read(&centre, &without).unwrap().sender.address.name, "Müller");
    let nobody: Vec<(&str, &str)> = without.iter().filter(|(h, _)| *h != "Nachname").copied().collect();
    assert_eq!(read(&centre, &nobody).unwrap_err(), ["case::missing-field row 7 (line 9)"]);
}

#[test]
fn what_is_wrong_with_a_joined_value_points_at_its_cells() {
    let centre =
        joining("\"sender.name\" = \"{{Vorname}} {{Nachname}}\"\n\"sender.street\" = \"{{Straße}} {{Hausnummer}}\"");
    let mut cells = SPLIT.to_vec();
    cells[1].1 = "Än\u{202e}ne";
    assert_eq!(
        read(&centre, &cells).unwrap_err(),
        ["case::control-character row 7 (line 9), column 2 \"Vorname + Nachname\""]
    );
}

#[test]
fn two_filled_columns_for_one_field_are_refused() {
    let by_map = joining(
        "\"Vorname\" = \"sender.name\"\n\"Nachname\" = \"sender.name\"\n\"Straße\" = \"sender.street\"\n\"Hausnummer\" = \"\"",
    );
    let found = RowReader::new(&by_map, "t.csv", false).read(&row(&SPLIT)).case.unwrap_err();
    let problem = found.iter().next().unwrap();
    assert_eq!((problem.code.as_str(), found.iter().count()), ("table::two-columns", 1));
    assert_eq!(problem.message(), "\"Vorname\" and \"Nachname\" both fill `sender.name` in this row");
    assert!(problem.advice().unwrap().contains("\"sender.name\" = \"{{Vorname}} {{Nachname}}\""), "{problem:?}");
    // One of them alone is enough.
    let mut one = SPLIT.to_vec();
    one.remove(1);
    assert_eq!(read(&by_map, &one).unwrap().sender.address.name, "Müller");
    // A heading that is the field's name, and a join, count as well.
    let mut named = SPLIT.to_vec();
    named.push(("sender.name", "Erna"));
    let joined =
        joining("\"sender.name\" = \"{{Vorname}} {{Nachname}}\"\n\"sender.street\" = \"{{Straße}} {{Hausnummer}}\"");
    let found = RowReader::new(&joined, "t.csv", false).read(&row(&named)).case.unwrap_err();
    let problem = found.iter().next().unwrap();
    assert_eq!(problem.message(), "\"sender.name\" and \"Vorname + Nachname\" both fill `sender.name` in this row");
    assert!(problem.advice().unwrap().contains("{{sender.name}} {{Vorname}} {{Nachname}}"), "{problem:?}");
}

#[test]
fn joins_are_checked_against_the_headings() {
    let centre = joining("\"sender.nmae\" = \"{{Vorname}}\"\n\"sender.street\" = \"{{Strasse}} {{Hausnumer}}\"");
    let headings: Vec<Arc<str>> = SPLIT.iter().map(|(h, _)| Arc::from(*h)).collect();
    let problems = crate::batch::columns::joins(&centre, &headings);
    let told: Vec<String> = problems
        .iter()
        .map(|p| format!("{} {:?} {}", p.code.as_str(), p.line_column(), p.advice().as_deref().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            "centre::no-such-field (Some(7), Some(17)) did you mean `name`?",
            "centre::no-such-column (Some(8), Some(34)) did you mean {{Hausnummer}}?"
        ],
        "ß and ss are one"
    );
}

#[test]
fn unknown_columns_are_passed_over_on_request() {
    let mut cells = PERSON.to_vec();
    cells.extend([("Berater", "AB"), ("Farbe", "rot")]);
    let headings: Vec<(Arc<str>, usize)> = cells.iter().enumerate().map(|(i, (h, _))| (Arc::from(*h), i + 1)).collect();
    let ignoring = centre(&format!("{DEFAULTS}[columns]\nignore_unknown = true\n"));
    assert!(unknown_columns(&ignoring, "t.csv", &headings, 1).is_empty());
    assert!(read(&ignoring, &cells).is_ok());
    // A slip in the name of a field is still one.
    let slip: Vec<(Arc<str>, usize)> = vec![(Arc::from("sender.citty"), 1)];
    assert_eq!(unknown_columns(&ignoring, "t.csv", &slip, 1).len(), 1);
}

#[test]
fn an_unknown_heading_gets_the_field_that_offices_mean_by_it() {
    let plain = centre(DEFAULTS);
    let names =
        ["PLZ", "Vorname", "Nachname", "Anrede", "Hausnr.", "Straße", "Facebook-Profil", "Farbe", "sender.citty"];
    let headings: Vec<(Arc<str>, usize)> = names.iter().enumerate().map(|(i, h)| (Arc::from(*h), i + 1)).collect();
    let problems = unknown_columns(&plain, "t.csv", &headings, 1);
    let help = |index: usize| problems[index].advice().clone().unwrap();
    assert_eq!(problems.len(), names.len());
    assert!(help(0).contains("\"PLZ\" = \"sender.postal_code\""), "{}", help(0));
    assert!(help(1).contains("\"sender.name\" = \"{{Vorname}} {{Nachname}}\""), "{}", help(1));
    assert_eq!(help(1).split(';').next(), help(2).split(';').next());
    assert!(help(3).contains("\"Anrede\" = \"\"") && help(3).contains("form of address"), "{}", help(3));
    assert!(help(4).contains("\"sender.street\" = \"{{Straße}} {{Hausnr.}}\""), "{}", help(4));
    assert!(help(6).contains("\"Facebook-Profil\" = \"account.facebook.url\""), "{}", help(6));
    assert!(help(7).starts_with("\"Farbe\" = \"\" leaves it out"), "{}", help(7));
    assert!(help(8).contains("did you mean"), "{}", help(8));
}

#[test]
fn a_fault_of_a_cell_counts_once_and_only_where_the_column_is_read() {
    let ignoring = centre(&format!("{DEFAULTS}[columns]\n\"Notiz\" = \"\"\n"));
    let mut faulty = row(&PERSON[..4]);
    for (column, heading) in [(5, "sender.city"), (6, "Notiz")] {
        let place = Cell { row: 7, line: 9, column: Some(column), heading: Some(Arc::from(heading)) };
        faulty.problems.push(Code::TableFormulaNoValue {}.error().in_cell(place));
    }
    let problems = RowReader::new(&ignoring, "t.csv", false).read(&faulty).case.unwrap_err();
    let told: Vec<String> =
        problems.iter().map(|p| format!("{} {}", p.code.as_str(), p.cell.as_ref().unwrap())).collect();
    assert_eq!(told, ["table::formula row 7 (line 9), column 5 \"sender.city\""]);
}

/// What a program exports that holds a column of codes for numbers.
#[test]
fn a_postal_code_with_a_fraction_of_nothing_is_read_and_told() {
    let centre = centre(DEFAULTS);
    let mut cells = PERSON.to_vec();
    let told = |cells: &[(&str, &str)], pad: bool| {
        let (case, told) = RowReader::new(&centre, "t.csv", pad).read(&row(cells)).case.unwrap();
        let told: Vec<String> = told.iter().map(|p| format!("{} {}", p.code.as_str(), p.message())).collect();
        (case.sender.address.postal_code.unwrap(), told)
    };
    cells[3].1 = "39104.0";
    let read = told(&cells, false);
    assert_eq!(read, ("39104".to_owned(), vec!["table::postal-code-decimal 39104.0 → 39104".to_owned()]));
    (cells[3].1, cells[4].1) = ("1067.0", "Dresden");
    let (code, told) = told(&cells, true);
    assert_eq!(code, "01067");
    assert_eq!(told, ["table::postal-code-decimal 1067.0 → 1067", "table::postal-code-padded 1067 → 01067"]);
    // Other signs are refused with what is meant.
    for (typed, meant) in [("39.104", "write 39104"), ("39 104", "write 39104"), ("'39104", "write 39104")] {
        (cells[3].1, cells[4].1) = (typed, "Magdeburg");
        let problems = RowReader::new(&centre, "t.csv", true).read(&row(&cells)).case.unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code.as_str(), problem.cell.as_ref().unwrap().column), ("case::postal-code", Some(4)));
        assert!(problem.advice().as_deref().unwrap().starts_with(meant), "{typed}: {:?}", problem.advice());
    }
}

/// What a row lacks is told by the heading the person sees.
#[test]
fn what_is_missing_is_told_by_its_heading() {
    let centre = centre(&format!(
        "{DEFAULTS}[columns]\n\"PLZ\" = \"sender.postal_code\"\n\"Widerspruch am\" = \"event.objected.date\"\n\
         \"sender.street\" = \"{{{{Straße}}}} {{{{Nr}}}}\"\n"
    ));
    let headings: Vec<Arc<str>> =
        ["sender.name", "PLZ", "sender.city", "Straße", "Nr", "Widerspruch am"].map(Arc::from).to_vec();
    let cells = [("sender.name", "Änne Müller"), ("sender.city", "Magdeburg"), ("event.objected.channel", "form")];
    let reader = RowReader::new(&centre, "t.csv", false);
    let problems = reader.under_headings(&headings).read(&row(&cells)).case.unwrap_err();
    let told = |field: &str| {
        let problem =
            problems.iter().find(|p| p.field.as_deref() == Some(field)).unwrap_or_else(|| panic!("{problems:?}"));
        (problem.cell.as_ref().unwrap().to_string(), problem.advice().unwrap())
    };
    let (place, help) = told("sender.postal_code");
    assert_eq!(place, "row 7 (line 9), column 2 \"PLZ\"");
    assert!(help.starts_with("fill \"PLZ\" in this row"), "{help}");
    let (place, help) = told("event.1.date");
    assert_eq!(place, "row 7 (line 9), column 6 \"Widerspruch am\"");
    assert!(help.starts_with("fill \"Widerspruch am\" in this row, or give `event.objected.date`"), "{help}");
    let (place, help) = told("sender.street");
    assert_eq!(place, "row 7 (line 9)");
    assert!(help.starts_with("fill one of \"Straße\", \"Nr\" in this row"), "{help}");
    let date = problems.iter().find(|p| p.field.as_deref() == Some("event.1.date")).unwrap();
    assert!(matches!(date.code, Code::CaseMissingField { .. }));
    assert_eq!(date.message(), "`event.objected.date` is missing");
    let german = Words::of("de").unwrap();
    let advice = date.advice_in(&german).unwrap();
    assert!(advice.starts_with("füllen Sie „Widerspruch am“ in dieser Zeile"), "{advice}");
}

/// What belongs into a cell is said of the cell, by what the reader of case files wanted.
#[test]
fn a_cell_of_another_type_is_told_what_belongs_into_it() {
    let cells =
        [("matter.special_categories", "vielleicht"), ("represented.birth_year", "drei"), ("represented.name", "Ida")];
    let centre = centre(DEFAULTS);
    let mut reader = RowReader::new(&centre, "t.csv", false);
    let problems = reader.read(&row(&[PERSON.as_slice(), &cells].concat())).case.unwrap_err();
    let told: Vec<String> =
        problems.iter().filter(|p| matches!(p.code, Code::CaseWrongType { .. })).map(|p| p.advice().unwrap()).collect();
    assert_eq!(
        told,
        [
            "the cell should hold what a case file has: special_categories = true or special_categories = false, without quotes",
            "the cell should hold what a case file has: the year with four digits: birth_year = 2013",
        ]
    );
}

/// A section is no field, a field of it is one: by what the reader says, in whatever words.
#[test]
fn a_section_is_no_field_of_its_own() {
    let centre = centre(DEFAULTS);
    for (heading, field) in [("sender.name", true), ("sender", true), ("sendr.name", false), ("sender.nmae", false)] {
        assert_eq!(columns::is_field(&centre, heading), field, "{heading}");
    }
    let headings = ["sender.nmae", "sender", "Farbe", "PLZ"].map(Arc::from);
    let headings: Vec<(Arc<str>, usize)> = headings.into_iter().zip(1..).collect();
    let problems = unknown_columns(&centre, "t.csv", &headings, 1);
    let codes: Vec<&'static str> = problems.iter().map(|p| p.code.variant()).collect();
    assert_eq!(codes, ["TableUnknownColumn"; 4]);
    let hints: Vec<&'static str> = problems.iter().filter_map(|p| Some(p.hint.as_ref()?.variant())).collect();
    assert_eq!(hints, ["TableMapNear", "TableMapLine", "TableMapAny", "TableMapLine"]);
}

/// Joined with others, a placeholder would not be seen any more.
#[test]
fn a_placeholder_in_a_joined_column_is_told_by_its_cell() {
    let centre = centre(&format!(
        "{DEFAULTS}[columns]\n\"sender.name\" = \"{{{{Titel}}}} {{{{Vorname}}}} {{{{Nachname}}}}\"\n\
         \"sender.street\" = \"{{{{Straße}}}} {{{{Nr}}}}\"\n"
    ));
    let told = |title: &str, given: &str, number: &str| {
        let cells = [
            ("Titel", title),
            ("Vorname", given),
            ("Nachname", "Müller"),
            ("Straße", "Prüfstraße"),
            ("Nr", number),
            ("sender.postal_code", "39104"),
            ("sender.city", "Magdeburg"),
            ("account.facebook.url", "https://www.facebook.com/example"),
        ];
        let (_, told) = RowReader::new(&centre, "t.csv", false).read(&row(&cells)).case.unwrap();
        told.iter().map(|p| format!("{} {}", p.cell.as_ref().unwrap(), p.message())).collect::<Vec<_>>()
    };
    assert_eq!(told("Dr.", "Änne", "1"), Vec::<String>::new());
    let told = told("-", "k. A.", "?");
    assert_eq!(
        told,
        [
            "row 7 (line 9), column 1 \"Titel\" a part of `sender.name` is \"-\", which looks like a placeholder",
            "row 7 (line 9), column 2 \"Vorname\" a part of `sender.name` is \"k. A.\", which looks like a placeholder",
            "row 7 (line 9), column 5 \"Nr\" a part of `sender.street` is \"?\", which looks like a placeholder",
        ]
    );
}

/// A name that is not known is told beside a cell that cannot be read.
#[test]
fn names_that_are_not_known_come_with_all_else() {
    let (centre, office) = (centre(DEFAULTS), crate::office::Office::builtin());
    let mut cells = PERSON.to_vec();
    cells.extend([("language", "tlh"), ("recipient.controller", "mata"), ("event.objected.date", "2026-02-30")]);
    let mut reader = RowReader::new(&centre, "t.csv", false).for_office(&office);
    let told = reader.read(&row(&cells)).case.unwrap_err();
    let mut codes: Vec<&str> = told.iter().map(|p| p.code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["case::bad-date", "case::unknown-controller", "case::unknown-language"]);
}

//! Forgeries of two families: on anybody's signed file, without a key; and prepared by the author before signing. Each uses a
//! role that an object has besides the one that is checked first. Then what is done to signed files every day, which is good.

use widerspruch::seal::cms;
use widerspruch::seal::digest::Hash;
use widerspruch::seal::verify::Changes;

use crate::maker::{Letter, Update, now_is, overlay, plus, shows, stream};
use crate::{english, identity, is_good, reports, sealer, signed, trust};

/// The letter, signed; the signature field is object 7, its value 6 where nothing else was added.
fn plain() -> Vec<u8> {
    signed(&Letter::new().write(), &sealer("p256"))
}

/// The numbers of a signed letter's field and signature dictionary.
fn field_and_value(pdf: &[u8]) -> (u32, u32) {
    let text = String::from_utf8_lossy(pdf);
    let fields = text.rsplit("/Fields[").next().unwrap();
    let number: u32 = fields.split_whitespace().next().unwrap().parse().unwrap();
    let field = now_is(pdf, number);
    let value = field.split("/V ").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
    (number, value)
}

/// The catalog of now with data for checking signatures, which explains an update.
fn with_store(pdf: &[u8]) -> String {
    plus(&now_is(pdf, 1), "/DSS << /Type /DSS >>")
}

const WIDGET: &str =
    "/Type /Annot /Subtype /Widget /FT /Sig /T (x) /F 4 /Rect [0 0 595 842] /AP << /N 92 0 R >> /P 3 0 R";

/// The page of now with one more annotation.
fn annotated(pdf: &[u8], number: u32) -> String {
    now_is(pdf, 3).replacen("/Annots[", &format!("/Annots[{number} 0 R "), 1)
}

/// The same behind those that are there.
fn annotated_behind(pdf: &[u8], number: u32) -> String {
    let page = now_is(pdf, 3);
    let at = page.find("/Annots[").unwrap();
    let end = at + page[at..].find(']').unwrap();
    format!("{} {number} 0 R{}", &page[..end], &page[end..])
}

/// The catalog of now with one more field.
fn listed(pdf: &[u8], number: u32) -> String {
    let catalog = now_is(pdf, 1);
    let at = catalog.find("/Fields[").unwrap();
    let end = at + catalog[at..].find(']').unwrap();
    format!("{} {number} 0 R{}", &catalog[..end], &catalog[end..])
}

#[test]
fn whatever_is_put_over_a_signed_page_is_found() {
    let file = plain();
    let (field, value) = field_and_value(&file);
    let dictionary = now_is(&file, value);
    let over = |field: &str| {
        Update::new().with(3, annotated_behind(&file, 91)).with(91, format!("<< {field} >>")).with(92, overlay())
    };
    let both = |field: &str| over(field).with(1, listed(&file, 91));
    let forgeries = [
        ("a made-up value", over(&format!("{WIDGET} /V << /Type /Sig >>"))),
        ("a made-up value, listed", both(&format!("{WIDGET} /V << /Type /Sig >>"))),
        ("no value, listed", both(WIDGET)),
        ("the value that is there", over(&format!("{WIDGET} /V {value} 0 R"))),
        ("the value that is there, listed", both(&format!("{WIDGET} /V {value} 0 R"))),
        ("a copy of the value", both(&format!("{WIDGET} /V 93 0 R")).with(93, &dictionary)),
        ("a kid of the field", over(&format!("{WIDGET} /Parent {field} 0 R"))),
        (
            "a kid, known to the field",
            over(&format!("{WIDGET} /Parent {field} 0 R")).with(field, plus(&now_is(&file, field), "/Kids [91 0 R]")),
        ),
        ("a note", over("/Type /Annot /Subtype /FreeText /Rect [0 0 595 842] /AP << /N 92 0 R >> /Contents (paid)")),
        ("a stamp without a type", over("/Subtype /Stamp /Rect [0 0 595 842] /AP << /N 92 0 R >>")),
        (
            "the field itself, moved",
            Update::new()
                .with(field, now_is(&file, field).replace("/Rect[0 0 0 0]", "/Rect[0 0 595 842]/AP<</N 92 0 R>>"))
                .with(92, overlay()),
        ),
        (
            "before the others",
            Update::new().with(3, annotated(&file, 91)).with(91, format!("<< {WIDGET} >>")).with(92, overlay()),
        ),
    ];
    for (what, update) in forgeries {
        let forged = update.with(20, "null").of(&file);
        assert_ne!(forged, file);
        assert!(!is_good(&forged, &trust()), "{what} was not noticed");
        let first = reports(&forged).into_iter().find(|report| report.field == "Signature1").unwrap();
        assert!(!first.good, "{what}: {first:?}");
        // The same beside data that explain an update.
        let catalog = if what.contains("listed") { listed(&file, 91) } else { now_is(&file, 1) };
        let forged = update_with_store(&forged, &catalog);
        assert!(!is_good(&forged, &trust()), "{what} was not noticed beside data for checking");
    }
    let said = english(&reports(&over(WIDGET).of(&file)).remove(0).objections);
    assert!(said[0].contains("something new covers page 1"), "{said:?}");
}

fn update_with_store(pdf: &[u8], catalog: &str) -> Vec<u8> {
    Update::new().with(1, plus(catalog, "/DSS << /Type /DSS >>")).of(pdf)
}

/// Signs what an author prepared; then an update that adds data for checking signatures and exchanges something.
fn prepared(what: &str, letter: Letter, change: impl Fn(&[u8]) -> Update) {
    let file = signed(&letter.write(), &sealer("p256"));
    assert!(is_good(&file, &trust()), "{what}: {:?}", reports(&file));
    let update = change(&file);
    let forged = update.clone().of(&file);
    assert!(!is_good(&forged, &trust()), "{what} was not noticed");
    let stored = update.with(1, with_store(&file)).of(&file);
    assert!(!is_good(&stored, &trust()), "{what} was not noticed beside data for checking: {:?}", reports(&stored));
}

#[test]
fn an_object_with_two_roles_keeps_both() {
    const MORE: &str = "I owe you 10000 EUR";
    for kind in ["/Type /ObjStm /N 0 /First 0", "/Type /XRef", "/Type /Metadata /Subtype /XML"] {
        prepared(kind, Letter::new().with(4, shows(kind, "I owe you 10 EUR")), |_| {
            Update::new().with(4, shows(kind, MORE))
        });
    }
    // The content is what the file says of itself, or a certificate, or an extension.
    for (key, value) in
        [("Metadata", "4 0 R"), ("Extensions", "<< /X 4 0 R >>"), ("DSS", "<< /Certs [4 0 R] >>"), ("DSS", "4 0 R")]
    {
        let letter = Letter::new().plus(1, &format!("/{key} {value}"));
        prepared(key, letter, |_| Update::new().with(4, shows("", MORE)));
    }
    prepared("info is the content", Letter::new().trailing("/Info 4 0 R"), |_| {
        Update::new().with(4, shows("", MORE)).trailing("/Info 4 0 R")
    });
    prepared("info is the page", Letter::new().trailing("/Info 3 0 R"), |file| {
        let page = now_is(file, 3).replace("/Contents 4 0 R", "/Contents 90 0 R");
        Update::new().with(3, page).with(90, shows("", MORE)).trailing("/Info 3 0 R")
    });
    prepared("info is the font", Letter::new().trailing("/Info 5 0 R"), |_| {
        Update::new().with(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").trailing("/Info 5 0 R")
    });
    prepared("info holds the resources", Letter::new().trailing("/Info << /X 5 0 R >>"), |_| {
        Update::new().with(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").trailing("/Info << /X 5 0 R >>")
    });
    // A font that the form has in common with the page, where the form may be added to.
    let form = "/AcroForm << /Fields [] /DR << /Font << /F 5 0 R >> >> >>";
    prepared("a font of the form", Letter::new().plus(1, form), |_| {
        Update::new().with(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")
    });
    // An empty signature field whose appearance the page draws as well.
    let field =
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (later) /Rect [9 9 90 90] /P 3 0 R /AP << /N 10 0 R >> >>";
    let drawn = Letter::new()
        .with(9, field)
        .with(10, overlay().replace("10000", "10"))
        .with(
            3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [9 0 R]
              /Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >> >>",
        )
        .plus(1, "/AcroForm << /Fields [9 0 R] >>");
    prepared("an appearance drawn by the page", drawn, |_| Update::new().with(10, overlay()));
    // The list of fields is the page's list of annotations.
    let shared = Letter::new().with(8, "[]").plus(1, "/AcroForm << /Fields 8 0 R >>").plus(3, "/Annots 8 0 R");
    prepared("one list for two", shared, |_| {
        Update::new().with(8, "[7 0 R 91 0 R]").with(91, format!("<< {WIDGET} /V << >> >>")).with(92, overlay())
    });
}

/// A key that an author chose as the name of a resource is no role; nor are catalog and form when they serve as lists of resources.
#[test]
fn names_of_resources_are_no_roles() {
    let page = |resources: &str| {
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>")
    };
    let draws = |name: &str| stream("", &format!("/{name} Do"));
    let writes = |name: &str| stream("", &format!("BT /{name} 24 Tf 72 700 Td (10 EUR) Tj ET"));
    let drawing = |sum: &str| overlay().replace("10000", sum);
    let symbol = "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>";
    let packet = |sum: &str| {
        let content = PACKET.replace("></x", &format!("> BT /F 24 Tf 72 700 Td ({sum} EUR) Tj ET </x"));
        stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", &content)
    };
    let named = Letter::new().with(3, page("/XObject << /Data 10 0 R >>")).with(4, draws("Data"));
    let letter = named.clone().with(10, drawing("10")).with(11, "<< /X 10 0 R >>").trailing("/Info 11 0 R");
    prepared("below what the file says of itself", letter, |_| {
        Update::new().with(10, drawing("10000")).with(11, "<< /X 10 0 R /Y 1 >>").trailing("/Info 11 0 R")
    });
    let letter = named.with(10, packet("10")).plus(1, "/Metadata 10 0 R");
    prepared("the packet", letter, |_| Update::new().with(10, packet("10000")));
    let letter = Letter::new().with(3, page("/XObject 1 0 R")).with(4, draws("Metadata"));
    prepared("the packet of the catalog", letter.clone().with(10, packet("10")).plus(1, "/Metadata 10 0 R"), |_| {
        Update::new().with(10, packet("10000"))
    });
    prepared("a packet that is new", letter, |file| {
        Update::new().with(10, packet("10000")).with(1, plus(&now_is(file, 1), "/Metadata 10 0 R"))
    });
    let fonts = Letter::new().with(3, page("/Font 1 0 R")).with(4, writes("Extensions"));
    prepared("an extension of the catalog", fonts, |file| {
        Update::new().with(1, plus(&now_is(file, 1), &format!("/Extensions {symbol}")))
    });
    let fonts = Letter::new().with(3, page("/Font << /Data 5 0 R >>")).with(4, writes("Data"));
    prepared("a font of the form", fonts.plus(1, "/AcroForm << /Fields [] /DR << /Font << /F 5 0 R >> >> >>"), |_| {
        Update::new().with(5, symbol)
    });
}

/// What programs show that look for the end elsewhere, or put a file together from all objects they find.
#[test]
fn nothing_stands_in_an_update_but_what_it_lists() {
    let file = plain();
    let update = Update::new().with(1, with_store(&file)).of(&file);
    assert!(is_good(&update, &trust()));
    let hidden = format!("4 0 obj\n{}\nendobj\n", shows("", "I owe you 10000 EUR"));
    let start = |pdf: &[u8]| crate::find(pdf, b"startxref");
    let with = |at: usize, more: &str| [&update[..at], more.as_bytes(), &update[at..]].concat();
    let forged = Update::new().with(4, shows("", "I owe you 10000 EUR")).of(&file);
    for (what, forged) in [
        ("before the end", with(start(&update), &hidden)),
        ("behind the end", [&update[..], hidden.as_bytes(), &update[start(&update)..]].concat()),
        ("an end far from its number", with(update.len() - 6, &" ".repeat(1500))),
        ("a number in a comment", with(start(&update), "startxref 9 %")),
        ("two numbers", with(update.len() - 6, "9 ")),
        ("a whole update that none leads to", {
            let prev = format!("/Prev {}", crate::last_start(&file));
            Update::new().alone().trailing(&prev).with(1, with_store(&file)).of(&forged)
        }),
    ] {
        assert!(!is_good(&forged, &trust()), "{what}");
    }
}

#[test]
fn added_pages_are_found() {
    let second = "<< /Type /Page /FT /Sig /V << >> /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 90 0 R >>";
    let add = |count: u32| {
        let kids = format!("<< /Type /Pages /Kids [3 0 R 91 0 R] /Count {count} >>");
        Update::new().with(2, kids).with(91, second).with(90, shows("", "and 10000 EUR more"))
    };
    prepared("a page", Letter::new(), |_| add(2));
    prepared("a page that was counted", Letter::new().with(2, "<< /Type /Pages /Kids [3 0 R] /Count 2 >>"), |_| add(2));
    prepared("pages taken out", Letter::new(), |_| Update::new().with(2, "<< /Type /Pages /Kids [] /Count 0 >>"));
    prepared(
        "a list of its own",
        Letter::new().with(2, "<< /Type /Pages /Kids 8 0 R /Count 1 >>").with(8, "[3 0 R]"),
        |_| Update::new().with(8, "[3 0 R 91 0 R]").with(91, second),
    );
    let said = english(&reports(&add(2).of(&plain())).remove(0).objections);
    assert!(said[0].contains("a page was added"), "{said:?}");
    // A branch of the tree that was empty.
    let branch = Letter::new()
        .with(2, "<< /Type /Pages /Kids [3 0 R 8 0 R] /Count 1 >>")
        .with(8, "<< /Type /Pages /Parent 2 0 R /Kids [] /Count 0 >>");
    prepared("a branch", branch, |_| {
        Update::new().with(8, "<< /Type /Pages /Parent 2 0 R /Kids [91 0 R] /Count 1 >>").with(91, second)
    });
}

#[test]
fn what_programs_read_in_different_ways_is_not_good() {
    let content = |number: u32| format!("/Contents {number} 0 R");
    prepared("a key that stands there twice", Letter::new(), |file| {
        let page = now_is(file, 3);
        let annots = plus(&page, &content(90));
        Update::new().with(3, annots).with(90, shows("", "I owe you 10000 EUR"))
    });
    prepared("an object that is listed twice", Letter::new(), |_| {
        Update::new().with(4, shows("", "I owe you 10 EUR")).with(4, shows("", "I owe you 10000 EUR"))
    });
    prepared("another generation", Letter::new(), |_| {
        Update::new().with_generation(4, 1, shows("", "I owe you 10 EUR"))
    });
    let waiting = Letter::new().with(3, Letter::new().objects[&3].replace("4 0 R", "[4 0 R 4 1 R 9 0 R]"));
    prepared("a reference to the next generation", waiting.clone(), |_| {
        Update::new().with_generation(4, 1, shows("", "I owe you 10000 EUR"))
    });
    prepared("a reference to nothing", waiting, |_| Update::new().with(9, shows("", "and 10000 EUR")));
    prepared("a deleted object", Letter::new().with(9, "<< /Unused true >>"), |_| Update::new().without(9));
    prepared("an unused object", Letter::new().with(9, "<< /Unused true >>"), |_| Update::new().with(9, "<< >>"));
    prepared("a table only some programs see", Letter::new(), |file| {
        let at = file.windows(4).position(|w| w == b"xref").unwrap();
        Update::new().trailing(&format!("/XRefStm {at}"))
    });
    // Two trailers in one.
    prepared("two trailers", Letter::new(), |_| Update::new().trailing("/Root 9 0 R").with(9, "<< /Pages 2 0 R >>"));
    let file = plain();
    let mut all = Update::new().alone();
    for number in 1..=5 {
        all = all.with(number, now_is(&file, number));
    }
    let (field, value) = field_and_value(&file);
    let all = all.with(field, now_is(&file, field)).with(value, now_is(&file, value));
    assert!(!is_good(&all.of(&file), &trust()), "the whole file anew");
}

/// A packed object is exchanged by exchanging what it is packed in, while its own entry stays.
#[test]
fn packed_objects_do_not_change_with_their_stream() {
    let mut out = b"%PDF-1.7\n".to_vec();
    let letter = Letter::new();
    let mut places = std::collections::BTreeMap::new();
    for number in [1, 2, 3, 4] {
        places.insert(number, out.len());
        out.extend(format!("{number} 0 obj\n{}\nendobj\n", letter.objects[&number]).bytes());
    }
    let packed = |font: &str| {
        let head = "5 0 ";
        stream(
            &format!("/Type /ObjStm /N 1 /First {}", head.len()),
            &format!("{head}<< /Type /Font /Subtype /Type1 /BaseFont /{font} >>"),
        )
    };
    places.insert(6, out.len());
    out.extend(format!("6 0 obj\n{}\nendobj\n", packed("Helvetica")).bytes());
    let start = out.len();
    let mut rows = vec![0; 7];
    for number in 1..=7_u32 {
        match number {
            5 => rows.extend([2, 0, 0, 0, 6, 0, 0]),
            7 => rows.extend([&[1], &(start as u32).to_be_bytes()[..], &[0, 0]].concat()),
            number => rows.extend([&[1], &(places[&number] as u32).to_be_bytes()[..], &[0, 0]].concat()),
        }
    }
    out.extend(
        format!("7 0 obj\n<< /Type /XRef /W [1 4 2] /Size 8 /Root 1 0 R /Length {} >>\nstream\n", rows.len()).bytes(),
    );
    out.extend(rows);
    out.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    let file = signed(&out, &sealer("p256"));
    assert!(is_good(&file, &trust()), "{:?}", reports(&file));
    let changed = Update::new().with(6, packed("Symbol")).with(1, with_store(&file)).of(&file);
    assert!(!is_good(&changed, &trust()));
    let report = reports(&changed).remove(0);
    assert_eq!(report.changes, Changes::Document, "{report:?}");
}

#[test]
fn nothing_else_of_a_document_changes() {
    let page = |more: &'static str| move |file: &[u8]| Update::new().with(3, plus(&now_is(file, 3), more));
    for more in
        ["/Rotate 90", "/CropBox [0 0 9 9]", "/UserUnit 2", "/AA << >>", "/Group << >>", "/Thumb 4 0 R", "/B []"]
    {
        prepared(more, Letter::new(), page(more));
    }
    prepared("contents", Letter::new(), |file| {
        let page = now_is(file, 3).replace("/Contents 4 0 R", "/Contents [4 0 R 90 0 R]");
        Update::new().with(3, page).with(90, shows("", "and 10000 EUR"))
    });
    prepared("inherited resources", Letter::new(), |_| {
        Update::new().with(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 90 >>")
    });
    for more in [
        "/OpenAction << /S /JavaScript /JS (x) >>",
        "/AA << /WC << /S /JavaScript /JS (x) >> >>",
        "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>",
        "/OCProperties << /OCGs [] /D << >> >>",
        "/Outlines 90 0 R",
        "/StructTreeRoot << >>",
        "/MarkInfo << /Marked true >>",
        "/Perms << >>",
        "/ViewerPreferences << >>",
        "/AF []",
        "/Extensions << /X 4 0 R >>",
        "/Version << >>",
        "/DSS << /Type /DSS /Page 3 0 R >>",
        "/DSS [3 0 R]",
        "/Metadata 4 0 R",
        "/Metadata 90 0 R",
    ] {
        let file = plain();
        let changed = Update::new().with(1, plus(&now_is(&file, 1), more)).with(90, shows("", "x")).of(&file);
        assert!(!is_good(&changed, &trust()), "{more} was not noticed");
    }
    // Layers that are there and switched.
    let layers = |off: &str| format!("<< /OCGs [8 0 R] /D << /OFF [{off}] >> >>");
    let letter = Letter::new().with(8, "<< /Type /OCG /Name (a) >>").with(9, layers("")).plus(1, "/OCProperties 9 0 R");
    prepared("layers", letter, |_| Update::new().with(9, layers("8 0 R")));
}

/// A text field with a value and its appearance.
fn with_form(more: &str) -> Letter {
    let field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (10) /Rect [9 9 90 30] /P 3 0 R /DA (/H 9 Tf) /AP << /N 10 0 R >> >>";
    Letter::new()
        .with(9, field)
        .with(10, stream("/Type /XObject /Subtype /Form /BBox [0 0 81 21]", "BT (10) Tj ET"))
        .plus(3, "/Annots [9 0 R]")
        .plus(1, &format!("/AcroForm << /Fields [9 0 R] /SigFlags 3 {more} >>"))
}

fn form_with(file: &[u8], more: &str) -> String {
    now_is(file, 1).replacen("/SigFlags 3", &format!("/SigFlags 3 {more}"), 1)
}

#[test]
fn form_fields_keep_their_value_and_their_look() {
    let field = |file: &[u8], old: &str, new: &str| {
        let now = now_is(file, 9);
        assert!(now.contains(old), "{now}");
        Update::new().with(9, now.replacen(old, new, 1))
    };
    prepared("a value", with_form(""), |file| field(file, "/V (10)", "/V (10000)"));
    prepared("a place", with_form(""), |file| field(file, "90 30", "590 830"));
    prepared("a kind", with_form(""), |file| field(file, "/FT /Tx", "/FT /Sig"));
    prepared("an action", with_form(""), |file| field(file, "/FT /Tx", "/FT /Tx /AA << >>"));
    prepared("another look", with_form(""), |file| field(file, "/N 10 0 R", "/N 92 0 R").with(92, overlay()));
    prepared("another look in its place", with_form(""), |_| {
        Update::new().with(10, stream("/Type /XObject /Subtype /Form /BBox [0 0 81 21]", "BT (10000) Tj ET"))
    });
    prepared("drawn anew", with_form(""), |file| Update::new().with(1, form_with(file, "/NeedAppearances true")));
    prepared("drawn no more", with_form("/NeedAppearances true"), |file| {
        Update::new().with(1, now_is(file, 1).replacen("/NeedAppearances true", "", 1))
    });
    prepared("fonts, drawn anew", with_form("/NeedAppearances true"), |file| {
        Update::new().with(1, form_with(file, "/DR << /Font << /H 5 0 R >> >>"))
    });
    prepared("fonts exchanged", with_form("/DR << /Font << /H 5 0 R >> >>"), |file| {
        Update::new().with(1, now_is(file, 1).replacen("/H 5 0 R", "/H 91 0 R", 1)).with(91, "<< /Type /Font >>")
    });
    prepared("a second form", with_form(""), |file| Update::new().with(1, form_with(file, "/XFA 91 0 R")));
    prepared("a calculation", with_form(""), |file| Update::new().with(1, form_with(file, "/CO [9 0 R]")));
    let said = reports(
        &field(&signed(&with_form("").write(), &sealer("p256")), "/V (10)", "/V (9)")
            .of(&signed(&with_form("").write(), &sealer("rsa2048"))),
    );
    assert!(english(&said[0].objections)[0].contains("the form field \"sum\" was filled in"), "{said:?}");
    // A look that is only missing: programs draw one from value and font.
    let bare = Letter::new()
        .with(
            9,
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (10) /Rect [9 9 90 30] /P 3 0 R /DA (/H 9 Tf) >>",
        )
        .plus(3, "/Annots [9 0 R]")
        .plus(1, "/AcroForm << /Fields [9 0 R] /SigFlags 3 >>");
    prepared("a font that was missing", bare, |file| {
        Update::new().with(1, form_with(file, "/DR << /Font << /H 5 0 R >> >>"))
    });
}

/// A change that is taken back: whoever signed in between signed another document.
#[test]
fn what_was_changed_in_between_counts() {
    let file = plain();
    let changed = Update::new().with(4, shows("", "I owe you 10000 EUR")).of(&file);
    let twice = signed(&changed, &sealer("p384"));
    let restored = Update::new().with(4, shows("", "I owe you 10 EUR")).of(&twice);
    for (what, file) in [("changed and signed", &twice), ("changed, signed and restored", &restored)] {
        let first = reports(file).remove(0);
        assert!(!first.good && first.changes == Changes::Document, "{what}: {first:?}");
    }
    let stored = Update::new().with(1, with_store(&changed)).with(4, shows("", "I owe you 10 EUR")).of(&changed);
    assert!(!reports(&stored)[0].good, "changed and restored beside data for checking");
}

/// What a second signature brings is its own and stays as its signer left it.
#[test]
fn a_second_signature_explains_itself_only() {
    let once = plain();
    let twice = signed(&once, &sealer("p384"));
    assert!(reports(&twice).iter().all(|report| report.good));
    assert_eq!(english(&reports(&twice)[0].later), ["a signature by Änne Müller (p384) was added"]);
    let (_, value) = field_and_value(&once);
    let text = String::from_utf8_lossy(&twice).into_owned();
    let number: u32 = text
        .rsplit("/Fields[")
        .next()
        .unwrap()
        .split(']')
        .next()
        .unwrap()
        .split_whitespace()
        .rev()
        .nth(2)
        .unwrap()
        .parse()
        .unwrap();
    let field = now_is(&twice, number);
    assert!(field.contains("/FT/Sig") && !field.contains(&format!("/V {value} 0 R")), "{field}");
    for (what, update) in [
        ("moved", Update::new().with(number, field.replace("/Rect[0 0 0 0]", "/Rect[0 0 595 842]/AP<</N 92 0 R>>"))),
        ("acting", Update::new().with(number, plus(&field, "/AA << >>"))),
        ("on another page", Update::new().with(3, annotated_behind(&twice, number))),
        ("of another value", Update::new().with(number, field.replacen("/V ", "/V 9", 1))),
        ("without value", Update::new().with(number, field.replacen("/V ", "/W ", 1))),
    ] {
        let forged = update.with(92, overlay()).of(&twice);
        for report in reports(&forged) {
            assert!(!report.good, "{what}: {report:?}");
        }
    }
    // A stranger's signature explains nothing that covers a page; nor does one of ours that is broken.
    let stranger = signed(&once, &sealer("stranger"));
    assert!(!is_good(&stranger, &trust()));
    let mut broken = twice.clone();
    let at = crate::find(&broken, b"/Contents<") + 400;
    broken[at] = if broken[at] == b'0' { b'1' } else { b'0' };
    let first = reports(&broken).remove(0);
    assert!(!first.good && first.changes == Changes::Document, "{first:?}");
}

/// A file with a second signature of ours, whose widget looks like this.
fn second(once: &[u8], name: &str, look: &str) -> Vec<u8> {
    let field = format!("<< /Type /Annot /Subtype /Widget /FT /Sig /T ({name}) /P 3 0 R {look} /V 93 0 R >>");
    Update::new()
        .with(1, listed(once, 91))
        .with(3, annotated_behind(once, 91))
        .with(91, field)
        .with(92, overlay())
        .with(94, overlay().replace("/BBox [0 0 595 842]", ""))
        .signed_by(93, once, signature)
}

/// Whoever signs: a widget is not drawn over what another signed; a smaller one is told.
#[test]
fn a_second_signature_covers_no_page() {
    let once = plain();
    let drawn = |rectangle: &str| format!("/F 132 /Rect [{rectangle}] /AP << /N 92 0 R >>");
    let first = |file: &[u8]| reports(file).remove(0);
    let covered = first(&second(&once, "Second", &drawn("50 100 550 500")));
    let said = english(&covered.objections);
    assert!(
        !covered.good && said[0].contains("something new covers page 1, signed by Änne Müller (p256)"),
        "{covered:?}"
    );
    let beside = first(&second(&once, "Second", &drawn("50 50 250 110")));
    assert!(beside.good, "{beside:?}");
    let told = ["a signature by Änne Müller (p256) was added", "a signature by Änne Müller (p256) is drawn on page 1"];
    assert_eq!(english(&beside.later), told);
    // Nor does it take the name of the first.
    let named = first(&second(&once, "Signature1", &drawn("0 0 0 0")));
    let said = english(&named.objections);
    assert!(!named.good && said[0].contains("two form fields are called \"Signature1\""), "{named:?}");
    // What counts is what is seen of the page.
    let cropped = Letter::new().plus(3, "/CropBox [0 0 200 100]").write();
    let covered = first(&second(&signed(&cropped, &sealer("p256")), "Second", &drawn("0 0 200 100")));
    assert!(!covered.good && english(&covered.objections)[0].contains("something new covers page 1"), "{covered:?}");
}

/// What programs draw in different places or sizes is not measured but refused.
#[test]
fn a_second_signature_is_drawn_alike_by_all_programs() {
    let once = plain();
    let unsure = "a signature by Änne Müller (p256) is drawn on page 1 in a way that programs show differently";
    for look in [
        "/Rect [0 0 595 842 1]",
        "/Rect [0 0 595]",
        "/Rect /All",
        "",
        "/Rect [50 50 250 110] /F 156",
        "/Rect [0 0 0 0] /AP << /N 94 0 R >>",
        "/Rect [0 0 0 0] /AP << /N << /a 92 0 R /b 94 0 R >> >>",
    ] {
        let report = reports(&second(&once, "Second", look)).remove(0);
        assert!(!report.good && english(&report.objections)[0].contains(unsure), "{look}: {report:?}");
    }
    // Nothing is drawn, and all programs agree.
    assert!(is_good(&second(&once, "Second", "/Rect [0 0 0 0] /F 132"), &trust()));
}

/// A field that stood there empty is measured like a new one: who signed saw what was under it.
#[test]
fn an_empty_field_that_is_filled_in_later_covers_no_page() {
    let filled = |rectangle: &str| {
        let field =
            format!("<< /Type /Annot /Subtype /Widget /FT /Sig /T (Second) /F 2 /P 3 0 R /Rect [{rectangle}] >>");
        let letter = Letter::new()
            .with(8, field.clone())
            .plus(1, "/AcroForm << /Fields [8 0 R] /SigFlags 3 >>")
            .plus(3, "/Annots [8 0 R]");
        let once = signed(&letter.write(), &sealer("p256"));
        let now = plus(&field.replace("/F 2 ", "/F 132 "), "/V 93 0 R /AP << /N 92 0 R >>");
        let twice = Update::new().with(8, now).with(92, overlay()).signed_by(93, &once, signature);
        reports(&twice).into_iter().find(|report| report.field == "Signature1").unwrap()
    };
    let covered = filled("0 0 595 842");
    assert!(!covered.good && english(&covered.objections)[0].contains("something new covers page 1"), "{covered:?}");
    let beside = filled("50 50 250 110");
    assert!(beside.good && english(&beside.later)[1].contains("is drawn on page 1"), "{beside:?}");
}

const PACKET: &str = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:m='http://ns.adobe.com/xap/1.0/' r:about='' m:ModifyDate='DATE'><d:title>TITLE</d:title></r:Description></r:RDF></x:xmpmeta><?xpacket end='w'?>";

fn packet(title: &str, date: &str) -> String {
    stream("/Type /Metadata /Subtype /XML", &PACKET.replace("TITLE", title).replace("DATE", date))
}

fn with_metadata() -> Letter {
    Letter::new()
        .with(8, packet("a", "2026-11-22"))
        .with(9, "<< /Title (a) /ModDate (D:20261122) >>")
        .plus(1, "/Metadata 8 0 R")
        .trailing("/Info 9 0 R")
}

/// What lies in another file can be exchanged there, whenever somebody likes.
#[test]
fn metadata_lie_in_the_file() {
    let file = signed(&with_metadata().write(), &sealer("p256"));
    let elsewhere = packet("a", "2026-11-22").replace("/Type /Metadata", "/Type /Metadata /F (elsewhere)");
    let report = reports(&Update::new().with(8, elsewhere).trailing("/Info 9 0 R").of(&file)).remove(0);
    assert!(!report.good && report.changes == Changes::Document, "{report:?}");
}

#[test]
fn what_is_done_every_day_is_good() {
    let file = signed(&with_metadata().write(), &sealer("p256"));
    let info = "/Info 9 0 R";
    for (what, changes, update) in [
        ("data for checking", Changes::Signatures, Update::new().with(1, plus(&now_is(&file, 1), "/DSS 90 0 R"))),
        (
            "date",
            Changes::SignaturesAndMetadata,
            Update::new().with(9, "<< /Title (a) /ModDate (D:20261123) /Producer (x) >>"),
        ),
        ("packet", Changes::SignaturesAndMetadata, Update::new().with(8, packet("a", "2026-11-23"))),
        (
            "all of them and the standards",
            Changes::SignaturesAndMetadata,
            Update::new().with(8, packet("a", "2026-11-23")).with(9, "<< /Title (a) >>").with(
                1,
                plus(
                    &now_is(&file, 1),
                    "/DSS 90 0 R /Version /2.0 /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 2 >> >>",
                ),
            ),
        ),
    ] {
        let update = update
            .with(90, "<< /Type /DSS /Certs [91 0 R] /VRI 93 0 R >>")
            .with(91, stream("", "certificate"))
            .with(93, format!("<< /{} 94 0 R >>", "A1".repeat(20)))
            .with(94, "<< /Cert [91 0 R] >>");
        let changed = update.trailing(info).of(&file);
        let report = reports(&changed).remove(0);
        assert!(report.good && report.changes == changes, "{what}: {report:?}");
    }
    // The second of two signers brings fonts for the form.
    let twice = signed(&file, &sealer("p384"));
    let fonts = "/SigFlags 3 /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 5 0 R >> >>";
    let dressed = Update::new().with(1, now_is(&twice, 1).replacen("/SigFlags 3", fonts, 1)).trailing(info).of(&twice);
    assert!(!is_good(&dressed, &trust()), "fonts alone are no signature");
    let dressed = Update::new()
        .with(1, plus(&now_is(&twice, 1).replacen("/SigFlags 3", fonts, 1), "/DSS << >>"))
        .trailing(info)
        .of(&twice);
    assert!(reports(&dressed).iter().all(|report| report.good), "{:?}", reports(&dressed));
}

/// The signature of a document with the identity p256.
fn signature(document: &[u8]) -> Vec<u8> {
    let digest = Hash::Sha256.of(&[document]);
    cms::sign(&identity("p256"), &digest).unwrap().encode(None)
}

/// The form, certified by its signature with these permissions.
fn certified(permission: u32, more: &str) -> Vec<u8> {
    with_form("")
        .plus(1, "/Perms << /DocMDP 6 0 R >>")
        .with_value(&format!("/Reference [{} {more}]", certifying(permission)))
        .signed_by("adbe.pkcs7.detached", signature)
}

fn certifying(permission: u32) -> String {
    let parameters = format!("<< /Type /TransformParams /P {permission} /V /1.2 >>");
    format!("<< /Type /SigRef /TransformMethod /DocMDP /TransformParams {parameters} /Data 1 0 R >>")
}

/// What an author writes about permissions beside the signature permits nothing.
#[test]
fn only_who_signs_permits() {
    let fake = format!("<< /Type /Sig /Reference [{}] >>", certifying(2));
    let lock = "/Lock << /Type /SigFieldLock /Action /Include /Fields [] /P 2 >>";
    let place = format!("<< /Type /Annot /Subtype /Widget /FT /Sig /T (place) /Rect [0 0 0 0] /P 3 0 R {lock} >>");
    for (what, letter) in [
        ("a dictionary of its own", with_form("").with(12, &fake).plus(1, "/Perms << /DocMDP 12 0 R >>")),
        ("a direct one", with_form("").plus(1, &format!("/Perms << /DocMDP {fake} >>"))),
        // The number that the signature will have.
        ("a signature without a word of it", with_form("").plus(1, "/Perms << /DocMDP 6 0 R >>")),
        ("a lock", with_form("").with(12, place)),
    ] {
        let letter = letter.signed_by("adbe.pkcs7.detached", signature);
        assert!(is_good(&letter, &trust()), "{what}: {:?}", reports(&letter));
        let report = reports(&filled(&letter).of(&letter)).remove(0);
        assert!(!report.good && report.changes == Changes::Document, "{what}: {report:?}");
    }
}

fn filled(file: &[u8]) -> Update {
    let look = stream("/Type /XObject /Subtype /Form /BBox [0 0 81 21]", "BT (11) Tj ET");
    let field = now_is(file, 9).replacen("/V (10)", "/V (11)", 1).replacen("/N 10 0 R", "/N 92 0 R", 1);
    Update::new().with(9, field).with(92, look)
}

#[test]
fn forms_are_filled_in_where_the_certificate_says_so() {
    for permission in [2, 3] {
        let file = certified(permission, "");
        let report = reports(&filled(&file).of(&file)).remove(0);
        assert!(report.good && report.changes == Changes::FormFilled, "{report:?}");
        assert_eq!(english(&report.later), ["the form field \"sum\" was filled in"]);
        // Nothing but that field.
        for (what, update) in [
            ("contents", filled(&file).with(4, shows("", "I owe you 10000 EUR"))),
            (
                "a look without a value",
                Update::new().with(9, now_is(&file, 9).replacen("/N 10 0 R", "/N 92 0 R", 1)).with(92, overlay()),
            ),
            ("a place", filled(&file).with(9, filled_field(&file).replace("90 30", "590 830"))),
            ("an action", filled(&file).with(9, plus(&filled_field(&file), "/AA << >>"))),
        ] {
            assert!(!is_good(&update.of(&file), &trust()), "{what}");
        }
    }
    // Not certified, or the field is locked.
    let open = signed(&with_form("").write(), &sealer("p256"));
    let lock = |action: &str| {
        format!("<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Action {action} >> >>")
    };
    let all = certified(2, &lock("/All"));
    let this = certified(2, &lock("/Include /Fields [(sum)]"));
    for file in [open, all, this] {
        let report = reports(&filled(&file).of(&file)).remove(0);
        assert!(!report.good && english(&report.objections)[0].contains("\"sum\" was filled in"), "{report:?}");
    }
    let other = certified(2, &lock("/Include /Fields [(other)]"));
    assert!(reports(&filled(&other).of(&other))[0].good);
}

fn filled_field(file: &[u8]) -> String {
    now_is(file, 9).replacen("/V (10)", "/V (11)", 1)
}

/// Any object replaced by any other of the file is noticed, unless it is one that the list of allowed changes names.
#[test]
fn any_object_replaced_by_another_is_noticed() {
    let letter = with_form("/DR << /Font << /H 5 0 R >> >>")
        .with(8, stream("/Type /Metadata /Subtype /XML", PACKET))
        .with(11, "<< /Title (a) >>")
        .plus(1, "/Metadata 8 0 R /DSS 13 0 R")
        .with(13, "<< /Type /DSS >>")
        .trailing("/Info 11 0 R");
    let file = signed(&letter.write(), &sealer("p256"));
    let read = widerspruch::seal::read::PdfFile::open(&file).unwrap();
    let numbers: Vec<u32> = read.entries.keys().copied().collect();
    assert!(numbers.len() >= 12);
    for replaced in &numbers {
        for by in &numbers {
            let (before, after) = (read.object(*replaced).unwrap(), read.object(*by).unwrap());
            if widerspruch::seal::read::same(&before, &after) {
                continue;
            }
            let store = plus(&now_is(&file, 13), "/Certs []");
            let forged =
                Update::new().with(13, store).with(*replaced, now_is(&file, *by)).trailing("/Info 11 0 R").of(&file);
            let good = is_good(&forged, &trust());
            // What the file says of itself may be anything that is a dictionary.
            let allowed = *replaced == 11 && matches!(after, lopdf::Object::Dictionary(_));
            assert_eq!(good, allowed, "object {replaced} by object {by}: {:?}", reports(&forged));
        }
    }
}

//! Which layers of a stranger's page are seen.

use super::*;

fn sieved(content: &str) -> Result<Option<String>, Unsure> {
    let sieve =
        Sieve { content: content.as_bytes(), at: 0, out: Vec::new(), open: Vec::new(), moved: false, changed: false };
    let out = sieve.run(&|name| name == b"Aus", &|name| name == b"Fort")?;
    Ok(out.map(|bytes| String::from_utf8(bytes).unwrap()))
}

#[test]
fn what_lies_on_a_layer_that_is_off_is_not_painted_and_the_rest_stays() {
    for (content, expected) in [
        ("/OC /An BDC 0 0 9 9 re f EMC", None),
        ("q /OC /Aus BDC 1 0 0 rg 0 0 9 9 re f EMC 5 w Q", Some("q /OC /Aus BDC 1 0 0 rg 0 0 9 9 re\nn EMC 5 w Q")),
        ("/OC /Aus BDC BT (a\\)b) Tj ET EMC BT (c) Tj ET", Some("/OC /Aus BDC BT\n ET EMC BT (c) Tj ET")),
        (
            "/OC /Aus BDC /P <</MCID 0>> BDC 0 0 m S EMC (x)Tj EMC 1 1 m S",
            Some("/OC /Aus BDC /P <</MCID 0>> BDC 0 0 m\nn EMC\n EMC 1 1 m S"),
        ),
        ("/OC /Aus BDC BI /W 1 ID a EI EMC /Da Do", Some("/OC /Aus BDC\n EMC /Da Do")),
        ("/Da Do /Fort Do /Da Do", Some("/Da Do\n /Da Do")),
        ("EMC EMC (EMC f) Tj % f\n f", None),
    ] {
        assert_eq!(sieved(content).unwrap().as_deref(), expected, "{content}");
    }
    assert_eq!(sieved("BT /OC /Aus BDC (a) Tj EMC (b) Tj ET"), Err(Unsure));
    assert!(sieved("BT /OC /Aus BDC (a) Tj EMC 1 0 Td (b) Tj ET").is_ok());
}

#[test]
fn layers_are_off_as_the_file_says() {
    let mut document = Document::new();
    for n in 1..=3 {
        document.objects.insert((n, 0), Object::Dictionary(lopdf::dictionary! { "Type" => "OCG" }));
    }
    let layer = |n: u32| Object::Reference((n, 0));
    let mut with = |usual: Dictionary| {
        let properties = lopdf::dictionary! { "OCGs" => vec![layer(1), layer(2), layer(3)], "D" => usual };
        let catalog = lopdf::dictionary! { "Type" => "Catalog", "OCProperties" => properties };
        document.objects.insert((9, 0), Object::Dictionary(catalog));
        document.trailer.set("Root", layer(9));
        (Layers::of(&document), document.clone())
    };
    let (layers, document) = with(lopdf::dictionary! { "OFF" => vec![layer(2)] });
    assert_eq!([1, 2, 3].map(|n| layers.hide(&document, &layer(n))), [false, true, false]);
    let together = |policy: &str, members: [u32; 2]| {
        let members: Vec<Object> = members.into_iter().map(layer).collect();
        Object::Dictionary(lopdf::dictionary! { "Type" => "OCMD", "P" => policy, "OCGs" => members })
    };
    let seen = ["AnyOn", "AllOn", "AnyOff", "AllOff"].map(|p| !layers.hide(&document, &together(p, [1, 2])));
    assert_eq!(seen, [true, false, true, false]);
    let not = Object::Array(vec!["Not".into(), layer(2)]);
    let condition = lopdf::dictionary! { "Type" => "OCMD", "VE" => vec!["And".into(), layer(1), not] };
    assert!(!layers.hide(&document, &Object::Dictionary(condition)));
    let (layers, document) = with(lopdf::dictionary! { "BaseState" => "OFF", "ON" => vec![layer(3)] });
    assert_eq!([1, 2, 3].map(|n| layers.hide(&document, &layer(n))), [true, true, false]);
}

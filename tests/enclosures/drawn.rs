//! What viewers draw themselves is drawn: form fields without a look, marks, layers that are off; what cannot be drawn is named.

use lopdf::Document;

use crate::make::*;

/// All that the letter holds for a PDF, and the codes of what is told.
fn letter(bytes: &[u8]) -> (Vec<u8>, Vec<String>) {
    let folder = folder(&[("a.pdf", bytes)]);
    let outcome = render(folder.path()).exits(0);
    let letter = std::fs::read(folder.path().join("case.pdf")).unwrap();
    (everything(&Document::load_mem(&letter).unwrap(), &letter), outcome.codes())
}

#[track_caller]
fn refused(bytes: &[u8]) -> String {
    let folder = folder(&[("a.pdf", bytes)]);
    let outcome = render(folder.path()).exits(3);
    assert_eq!(outcome.errors(), ["enclosure::fields"]);
    outcome.first_error()["message"].as_str().unwrap().to_owned()
}

fn hex(text: &str) -> String {
    encoding_rs::WINDOWS_1252.encode(text).0.iter().map(|b| format!("{b:02X}")).collect()
}

const FORM: &str = "/AcroForm<</Fields[]/NeedAppearances true/DA(/Helv 0 Tf 0 g)>>";

fn widget(entries: &str) -> Vec<u8> {
    let old = stream("/Subtype/Form/BBox[0 0 9 9]", "(alter Wert) Tj");
    one_page(FORM, &format!("/Annots[<</Type/Annot/Subtype/Widget/Rect[20 20 220 60]{entries}>>]"), &[old])
}

#[test]
fn values_of_fields_are_drawn_as_viewers_draw_them() {
    for (entries, expected) in [
        ("/FT/Tx/T(Name)/V(M\\374ller)", hex("Müller")),
        ("/FT/Tx/T(Name)/V<FEFF004D00FC006C006C00650072>/AP<</N 5 0 R>>", hex("Müller")),
        ("/FT/Tx/T(PLZ)/V(39104)/Ff 16777216/MaxLen 5/DA(/Helv 12 Tf)", format!("<{}> Tj 1 0 0 1", hex("3"))),
        ("/FT/Tx/T(Text)/V(eins\nzwei)/Ff 4096", hex("zwei")),
        ("/FT/Tx/T(Wort)/V(geheim)/Ff 8192", hex("******")),
        ("/FT/Ch/T(Land)/V(DE)/Opt[[(FR)(Frankreich)][(DE)(Deutschland)]]", hex("Deutschland")),
        ("/FT/Ch/T(Land)/V[(A)(B)]", hex("B")),
        ("/FT/Btn/T(Ja)/V/Ja/AS/Ja", "l S".into()),
        ("/FT/Btn/T(Ja)/V/Ja", "l S".into()),
        ("/FT/Tx/T(Rot)/V(x)/MK<</BG[1 0 0]/BC[0]/R 90>>", "q 1 0 0 rg 0 0 40 200 re f Q q 0 G".into()),
    ] {
        let (all, codes) = letter(&widget(entries));
        assert!(contains(&all, expected.as_bytes()), "{entries}");
        assert!(!contains(&all, b"alter Wert") && !contains(&all, b"AcroForm"), "{entries}");
        assert_eq!(codes, ["enclosure::no-conformance"], "{entries}");
    }
    // What is empty, off or only a button shows nothing.
    for entries in
        ["/FT/Tx/T(Leer)/V()", "/FT/Btn/T(Nein)/V/Off/AS/Off", "/FT/Btn/Ff 65536/T(Senden)", "/FT/Sig/T(Hier)"]
    {
        let (all, _) = letter(&widget(entries));
        assert!(!contains(&all, b"/Look0"), "{entries}");
    }
}

#[test]
fn a_field_that_cannot_be_drawn_is_named() {
    let message = refused(&widget("/FT/Tx/T(Ort)/V<FEFF01410141>"));
    assert!(
        message.contains("a text that cannot be drawn in its place in the form field \"Ort\", on page 1"),
        "{message}"
    );
    let message = refused(&widget(&format!("/FT/Tx/T(Grund)/V({})", "sehr lang ".repeat(99))));
    assert!(message.contains("\"Grund\""), "{message}");
    let message = refused(&widget("/FT/Btn/Ff 32768/Parent<</T(Wahl)/V/B>>"));
    assert!(message.contains("a choice that is not shown in the form field \"Wahl\""), "{message}");
}

#[test]
fn marks_without_a_look_are_drawn_and_others_are_named() {
    let mark = |entries: &str| one_page("", &format!("/Annots[<</Type/Annot/Rect[20 20 220 60]{entries}>>]"), &[]);
    for (entries, expected) in [
        (
            "/Subtype/Highlight/QuadPoints[20 60 220 60 20 20 220 20]/C[1 1 0]",
            "/Gs gs 1 1 0 rg  1 w 1 J 1 j 20 60 m 220 60 l 220 20 l 20 20 l h f",
        ),
        ("/Subtype/Highlight", "20 60 m 220 60 l 220 20 l 20 20 l h f"),
        ("/Subtype/Underline/C[1 0 0]", "20.00 23.20 m 220.00 23.20 l S"),
        ("/Subtype/StrikeOut", "20.00 38.00 m 220.00 38.00 l S"),
        ("/Subtype/Square/BS<</W 2>>/IC[0 1 0]", "21 21 198 38 re B"),
        ("/Subtype/Circle/Border[0 0 3]", "3 w 1 J 1 j 218.50 40.00 m"),
        ("/Subtype/Line/L[20 20 220 60]/LE[/None/OpenArrow]", "20.00 20.00 m 220.00 60.00 l S 220.00 60.00 m"),
        ("/Subtype/PolyLine/Vertices[1 2 3 4 5 6]", "1 2 m 3 4 l 5 6 l S"),
        ("/Subtype/Polygon/Vertices[1 2 3 4 5 6]", "1 2 m 3 4 l 5 6 l h S"),
        ("/Subtype/Ink/InkList[[1 2 3 4][5 6 7 8]]", "1 2 m 3 4 l 5 6 m 7 8 l S"),
        ("/Subtype/FreeText/Contents(Notiz)/DA(/Helv 10 Tf 1 0 0 rg)", "1 0 0 rg /Helv 10 Tf"),
    ] {
        let (all, _) = letter(&mark(entries));
        assert!(contains(&all, expected.as_bytes()), "{entries}");
    }
    for (entries, words) in [
        ("/Subtype/Stamp/Name/Approved", "has a stamp without a picture, which other programs may not show, on page 1"),
        ("/Subtype/Redact", "to be blackened"),
        ("/Subtype/Fremd", "a note of the kind \"Fremd\""),
        ("/Subtype/Ink", "a note of the kind \"Ink\""),
    ] {
        let message = refused(&mark(entries));
        assert!(message.contains(words), "{message}");
    }
}

#[test]
fn layers_that_are_off_stay_off_and_leave_nothing_behind() {
    let content = "/OC /An BDC BT /F1 9 Tf 9 90 Td (sichtbar) Tj ET EMC /OC /Aus BDC BT /F1 9 Tf 9 50 Td (verborgen) Tj ET EMC /X Do /Y Do";
    let form = |words: &str, layer: &str| {
        stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 99 99]{layer}"), &format!("BT /F1 9 Tf ({words}) Tj ET"))
    };
    let bytes = pdf(&[
        "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R 6 0 R]/D<</OFF[6 0 R]>>>>>>".into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Annots[9 0 R]/Resources<</Properties<</An 5 0 R/Aus 6 0 R>>\
         /XObject<</X 7 0 R/Y 8 0 R>>/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
            .into(),
        stream("", content),
        "<</Type/OCG/Name(An)>>".into(),
        "<</Type/OCG/Name(Aus)>>".into(),
        form("ganz fort", "/OC 6 0 R"),
        stream("/Type/XObject/Subtype/Form/BBox[0 0 99 99]", "BT (bleibt) Tj ET /OC /Aus BDC BT (auch fort) Tj ET EMC"),
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/OC 6 0 R>>".into(),
    ]);
    let (all, codes) = letter(&bytes);
    assert_eq!(codes, ["enclosure::hidden-layers", "enclosure::no-conformance"]);
    for word in ["(sichtbar)", "(bleibt)"] {
        assert!(contains(&all, word.as_bytes()), "{word}");
    }
    for word in ["(verborgen)", "ganz fort", "auch fort", "/Look0"] {
        assert!(!contains(&all, word.as_bytes()), "{word}");
    }
}

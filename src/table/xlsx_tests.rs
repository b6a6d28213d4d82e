use super::super::workbook::Area;
use super::super::xlsx_cell::{area, day, position};
use super::super::xlsx_parts::{joined, unescaped};

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

use super::*;

#[test]
fn both_kinds_of_time_are_read() {
    let read = |tag: u8, text: &str| time(der::only(&der::element(tag, &[text.as_bytes()]), tag).unwrap());
    let at = |y, m, d, h| NaiveDate::from_ymd_opt(y, m, d).unwrap().and_hms_opt(h, 0, 0).unwrap().and_utc();
    assert_eq!(read(tag::UTC_TIME, "261122100000Z"), Ok(at(2026, 11, 22, 10)));
    assert_eq!(read(tag::UTC_TIME, "990101000000Z"), Ok(at(1999, 1, 1, 0)));
    assert_eq!(read(tag::GENERALIZED_TIME, "20500101000000.5Z"), Ok(at(2050, 1, 1, 0)));
    for wrong in ["20261322000000Z", "20261122000000", "2026112200Z", "", "Z", "+0261122000000Z"] {
        assert_eq!(read(tag::GENERALIZED_TIME, wrong), Err(Malformed), "{wrong}");
    }
}

#[test]
fn statements_of_qualified_certificates_are_read() {
    let id = |content: &[u8]| der::sequence(&[&der::oid(content)]);
    let kind = |of: &[u8]| der::sequence(&[&der::oid(oid::QC_TYPE), &der::sequence(&[&der::oid(of)])]);
    let both = der::sequence(&[&id(oid::QC_COMPLIANCE), &id(oid::QC_DEVICE)]);
    assert_eq!(qualified(&both), Ok(Qualified { certificate: true, device: true }));
    let signature = der::sequence(&[&id(oid::QC_COMPLIANCE), &kind(oid::QC_TYPE_SIGNATURE)]);
    assert_eq!(qualified(&signature), Ok(Qualified { certificate: true, device: false }));
    // A qualified certificate for web sites signs no documents.
    let web = der::sequence(&[&id(oid::QC_COMPLIANCE), &kind(&[0x04, 0, 0x8e, 0x46, 1, 6, 3])]);
    assert_eq!(qualified(&web), Ok(Qualified::default()));
    assert_eq!(qualified(&der::sequence(&[])), Ok(Qualified::default()));
}

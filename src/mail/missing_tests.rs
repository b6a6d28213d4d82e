//! Authority, way, signature and language: what is missing for each.

use std::path::Path;

use super::*;
use crate::case::load;
use crate::directory::Directory;
use crate::office::Office;
use crate::problem::Source;

/// A complaint to an authority, with more of a case behind it.
fn complaint(authority: &str, language: &str, more: &str) -> Case {
    let text = format!(
        "kind = \"complaint\"\nlanguage = \"{language}\"\ndate = 2026-11-22\n\
         [sender]\nname = \"Änne Müller\"\nstreet = \"Weg 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\n\
         [recipient]\nauthority = \"{authority}\"\n[matter]\ncontroller = \"meta\"\nstatus = \"ignored\"\n\
         [[account]]\nservice = \"facebook\"\nurl = \"https://www.facebook.com/example\"\n\
         [[event]]\ndate = 2026-09-01\nwhat = \"objected\"\nchannel = \"form\"\n{more}\n"
    );
    load::toml(&Source::new("case.toml", text), Path::new("examples"), &Directory::builtin())
        .unwrap_or_else(|p| panic!("{p:?}"))
        .0
}

/// What is missing in its mail.
fn of(office: &Office, mut case: Case, seal: Option<Grade>, bytes: usize) -> Vec<Problem> {
    case.sign_for_mail();
    let draft = office.draft(&case, "2026-11-22".parse().unwrap()).unwrap_or_else(|p| panic!("{p:?}"));
    missing(&Letter { case: &case, draft: &draft, seal, bytes: Some(bytes) }, &office.directory)
}

/// The ends of their codes.
fn words(problems: &[Problem]) -> String {
    let words: Vec<&str> = problems.iter().map(|p| p.code.as_str().strip_prefix("send::missing-").unwrap()).collect();
    words.join(" ")
}

const ENCLOSED: &str = "enclosure = 1\n[[enclosure]]\ntitle = \"Widerspruch\"\nfile = \"confirmation.png\"";

/// Everything at once: the copy is enclosed, so that only way, signature and language are left.
#[test]
fn each_authority_misses_what_its_record_says() {
    use Grade::{AdvancedAtMost as Advanced, QualifiedByCertificate as Qualified, QualifiedCertificate as Certificate};
    let office = Office::builtin();
    let image = "[signature]\nkind = \"image\"\nimage = \"signature.png\"";
    let blank = "[signature]\nkind = \"blank\"";
    let none = "[signature]\nkind = \"none\"";
    for (authority, language, signature, seal, wanted) in [
        // Nothing is known of it: nothing is missing but a signature.
        ("de-st", "de", "", None, ""),
        ("de-st", "de", image, None, ""),
        ("de-st", "de", blank, None, "signature"),
        ("de-st", "de", none, None, "signature"),
        ("de-st", "de", blank, Some(Advanced), ""),
        ("de-st", "en", "", None, "language"),
        // It takes e-mails in German.
        ("at", "de", "", None, ""),
        ("at", "en", "", None, "language"),
        ("ie", "en", "", None, ""),
        ("ie", "de", "", None, "language"),
        // It takes English besides its own.
        ("dk", "en", "", None, ""),
        ("dk", "de", "", None, "language"),
        ("nl", "en", "", None, "way"),
        ("lu", "de", "", None, ""),
        // Signed by hand or electronically.
        ("ro", "en", "", None, "accepted-signature"),
        ("ro", "en", image, None, ""),
        ("ro", "en", blank, None, "signature"),
        ("ro", "en", "", Some(Advanced), ""),
        ("ro", "de", "", None, "accepted-signature language"),
        // With a qualified signature only.
        ("bg", "en", "", None, "way language"),
        ("bg", "en", "", Some(Advanced), "way language"),
        ("bg", "en", "", Some(Certificate), "way language"),
        ("bg", "en", "", Some(Qualified), "language"),
        // Not at all, whatever the signature.
        ("pl", "en", image, None, "way language"),
        ("pl", "en", "", Some(Qualified), "way language"),
        ("fr", "en", "", None, "way language"),
        ("fr", "de", "", None, "way language"),
        ("it", "en", image, None, "accepted-signature way language"),
        ("it", "en", "", Some(Qualified), "way language"),
        ("es", "en", "", None, "way language form"),
        ("ch", "de", "", None, "way"),
        ("gb", "en", "", None, ""),
        ("no", "en", "", None, "language"),
    ] {
        let case = complaint(authority, language, &format!("{ENCLOSED}\n{signature}"));
        let found = of(&office, case, seal, 100_000);
        assert_eq!(words(&found), wanted, "{authority} {language} {signature} {seal:?}: {found:#?}");
        for problem in &found {
            assert!(
                problem.advice().is_some() && problem.field.is_some() && problem.file_name() == Some("case.toml"),
                "{problem:#?}"
            );
            assert_eq!(problem.severity, Severity::Error);
        }
    }
}

/// Each says where it was read, so that it can be looked up.
#[test]
fn what_an_authority_does_not_take_is_told_with_its_source() {
    let office = Office::builtin();
    let found = of(&office, complaint("pl", "en", ENCLOSED), None, 1_000);
    for problem in found {
        assert!(
            problem.message().contains("attested: uodo.gov.pl") && problem.message().contains("2026-11-25"),
            "{problem:?}"
        );
    }
    let way = &of(&office, complaint("nl", "en", ENCLOSED), None, 1_000)[0];
    let help = way.advice().unwrap();
    assert!(help.contains("https://klachten.autoriteitpersoonsgegevens.nl/") && help.contains("by post"), "{help}");
}

#[test]
fn the_copy_of_the_objection_must_be_enclosed_where_it_is_wanted() {
    let office = Office::builtin();
    for (authority, language, more, wanted) in [
        ("at", "de", "", "copy"),
        ("at", "de", "enclosure = 1\n[[enclosure]]\ntitle = \"Widerspruch\"", "enclosure"),
        ("at", "de", "[[enclosure]]\ntitle = \"Etwas\"\nfile = \"confirmation.png\"", "copy"),
        ("at", "de", ENCLOSED, ""),
        ("de-st", "de", "", ""),
        ("dk", "en", "", ""),
    ] {
        assert_eq!(
            words(&of(&office, complaint(authority, language, more), None, 1_000)),
            wanted,
            "{authority} {more}"
        );
    }
}

/// As a tester's complaint: three enclosures are named, none has a file.
#[test]
fn every_enclosure_without_a_file_is_missing() {
    let more = "enclosure = 1\n[[enclosure]]\ntitle = \"A\"\n[[enclosure]]\ntitle = \"B\"\nfile = \"receipt.jpg\"\n[[enclosure]]\ntitle = \"C\"";
    let found = of(&Office::builtin(), complaint("de-st", "de", more), None, 1_000);
    assert_eq!(words(&found), "enclosure enclosure");
    let fields: Vec<&str> = found.iter().filter_map(|p| p.field.as_deref()).collect();
    assert_eq!(fields, ["enclosure.1.file", "enclosure.3.file"]);
    let lines: Vec<Option<usize>> = found.iter().map(|p| p.line_column().0).collect();
    assert!(lines[0] < lines[1], "each has its own place: {lines:?}");
}

#[test]
fn a_letter_that_is_too_large_or_of_another_type_is_missing_something() {
    let office = Office::builtin();
    let by = |bytes| words(&of(&office, complaint("de-by", "de", ENCLOSED), None, bytes));
    assert_eq!((by(1_500_000).as_str(), by(1_500_001).as_str()), ("", "size"));
    assert_eq!(
        words(&of(&office, complaint("de-st", "de", ENCLOSED), None, 9_000_000)),
        "",
        "nothing is known of its limit"
    );
    for (fact, wanted) in [
        ("takes_files = { is = ['docx', 'pdf'] }", ""),
        ("takes_files = { is = ['docx'] }", "file-type"),
        ("refuses_files = { is = ['pdf'] }", "file-type"),
        ("refuses_files = { is = ['exe'] }", ""),
        ("size = { is = 20000 }", "size"),
    ] {
        let text = format!("[[authority]]\nid = 'de-st'\n[authority.filing]\n{fact}\n");
        let directory = Directory::with_overrides(Source::new("own.toml", text)).unwrap();
        let office = Office { directory, ..Office::builtin() };
        assert_eq!(words(&of(&office, complaint("de-st", "de", ENCLOSED), None, 20_001)), wanted, "{fact}");
    }
}

#[test]
fn a_child_of_two_parents_needs_both_signatures() {
    let child = "[represented]\nname = \"Lina Müller\"\nrelation = \"child\"\nbirth_year = 2013\njoint_custody = true";
    let office = Office::builtin();
    let case = |more: &str| complaint("de-st", "de", &format!("{ENCLOSED}\n{child}\n{more}"));
    assert_eq!(words(&of(&office, case(""), None, 1)), "second-signature");
    assert_eq!(words(&of(&office, case("[signature]\nkind = \"blank\""), None, 1)), "signature");
    let alone = complaint("de-st", "de", &format!("{ENCLOSED}\n{}", child.replace("true", "false")));
    assert_eq!(words(&of(&office, alone, None, 1)), "");
}

/// A letter that `render` prints keeps its line to sign on; only a mail has a default of its own.
#[test]
fn typed_is_the_default_of_a_mail_and_of_nothing_else() {
    let mut case = complaint("de-st", "de", "");
    assert_eq!(case.signature.kind, SignatureKind::Blank);
    case.sign_for_mail();
    assert_eq!(case.signature.kind, SignatureKind::Typed);
    for kind in ["blank", "none", "typed"] {
        let mut case = complaint("de-st", "de", &format!("[signature]\nkind = \"{kind}\""));
        let before = case.signature.kind;
        case.sign_for_mail();
        assert_eq!(case.signature.kind, before, "what is written stays");
    }
}

#[test]
fn what_is_told_all_the_same_is_a_warning() {
    let found = of(&Office::builtin(), complaint("bg", "en", ""), None, 1);
    let told = told(found.clone());
    assert!(!told.has_errors() && told.iter().count() == found.len());
    assert!(found.iter().all(is_missing));
}

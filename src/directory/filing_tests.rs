//! How an authority takes complaints.

use super::*;
use crate::problem::Source;
use crate::read::{whole, whose::Whose};
use crate::words::Words;

fn read(text: &str) -> Result<Filing, String> {
    let (filing, problems) = whole::toml(Whose::Directory, &Source::new("filing.toml", text), Filing::read);
    let told: Vec<String> = problems.iter().map(|problem| problem.message()).collect();
    filing.filter(|_| told.is_empty()).ok_or_else(|| told.join("\n"))
}

#[test]
fn a_fact_is_read_with_its_evidence() {
    let filing = read(
        "email = { is = 'qualified-signature', certainty = 'reported', source = 'a list', checked = 2026-11-25 }\n\
         size = { is = 1500000 }\nrefuses_files = { is = ['exe', 'zip'] }\n",
    )
    .unwrap();
    let email = filing.email.unwrap();
    assert_eq!(email.is, ByEmail::QualifiedSignature);
    let said = |evidence: Evidence| Words::english().say(&evidence.say());
    let in_full = Words::english().say(&email.evidence.say_in_full());
    assert_eq!(in_full, "reported: a list, 2026-11-25");
    assert_eq!(said(email.evidence), "reported, 2026-11-25", "no address on the web");
    assert_eq!(said(filing.size.unwrap().evidence), "your own configuration");
    assert!(filing.refuses_files.unwrap().is.holds("zip"));
    assert_eq!((filing.post, filing.form), (None, None), "nothing is known");
}

#[test]
fn nonsense_is_refused() {
    for (text, part) in [
        ("email = { is = 'maybe' }", "`email.is` is \"maybe\""),
        ("email = { is = 'taken', certainty = 'attested' }", "needs a `source`"),
        ("email = { is = 'taken', certainty = 'attested', source = ' ', checked = 2026-11-25 }", "needs a `source`"),
        ("email = { is = 'taken', certainty = 'sure' }", "`email.certainty` is \"sure\""),
        ("email = { is = 'taken', sorce = 'x' }", "`email.sorce` is not a field"),
        ("email = 'taken'", "it must be a table"),
        ("email = { certainty = 'user' }", "`email.is` is missing"),
        ("size = { is = 0 }", "no number of bytes"),
        ("size = { is = -5 }", "no number of bytes"),
        ("size = { is = 2 }", "no number of bytes"),
        ("takes_files = { is = ['.PDF'] }", "no type of file"),
        ("takes_files = { is = [] }", "names no type"),
        ("languages = { certainty = 'reported' }", "needs a `source`"),
        ("requires = [{ what = 'everything', evidence = {} }]", "`requires.1.what` is \"everything\""),
        ("requires = [{ what = 'copy-of-request' }]", "`requires.1.evidence` is missing"),
        ("pots = { is = 'taken' }", "`pots` is not a field"),
        ("email = { is = 'taken', checked = 'soon' }", "which is not a day"),
    ] {
        let error = read(text).expect_err(text);
        assert!(error.contains(part), "{text}: {error}");
    }
}

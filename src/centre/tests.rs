//! Files of centres, and what is wrong with them.

use super::*;

fn codes(text: &str) -> Vec<&'static str> {
    match read(&Source::new("centre.toml", text), Path::new("/c")) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(|p| p.code.as_str()).collect(),
    }
}

#[test]
fn unknown_keys_are_refused() {
    assert_eq!(codes("[centre]\nname = \"A\"\nstret = \"B\"\n[outptu]\n"), ["centre::unknown-field"; 2]);
    assert_eq!(codes("[centre]\nstreet = \"B\"\n"), ["centre::missing-field"]);
    assert_eq!(codes("[smtp.office]\n"), ["centre::missing-field"; 2]);
    assert_eq!(
        codes("[smtp.office]\nkind = \"sendmail\"\nfrom = \"a@b.example\"\nprot = 1\n"),
        ["centre::unknown-field"]
    );
    assert_eq!(codes("[columns]\nName.Vorname = \"sender.name\"\n"), ["centre::column"]);
    assert_eq!(codes("[output]\nfile_name = \"{{reference\"\n"), ["centre::file-name"]);
    assert_eq!(codes("[columns]\n\"sender.name\" = \"{{Vorname\"\n\"{{a}}\" = \"sender.name\"\n"), ["centre::join"; 2]);
    assert_eq!(codes("[defaults]\nsender.name = \"{{Vorname}} {{Nachname}}\"\n"), ["centre::placeholder"]);
    assert_eq!(
        codes("[defaults]\nmatter.grounds = [\"{{x}}\"]\n[signature]\nkind = \"{{x}}\"\n"),
        ["centre::placeholder"; 2]
    );
    assert_eq!(codes(""), [""; 0]);
}

#[test]
fn the_centre_is_a_sender_with_its_own_paths() {
    let text = "[centre]\nname = \"Rat\"\nsigner = \"Eva\"\nlogo = \"l.png\"\n[signature]\nkind = \"image\"\nimage = \"s.png\"\n[columns]\n\"Notiz\" = \"\"\n";
    let centre = read(&Source::new("centre.toml", text), Path::new("/c")).unwrap();
    let value = |key: &str| match &centre.sender.iter().find(|e| e.key == key).unwrap().node.value {
        Value::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((value("organisation"), value("name"), value("logo")), ("Rat".into(), "Eva".into(), "/c/l.png".into()));
    assert_eq!(centre.columns["Notiz"], Target::Ignored);
    let Value::Table(signature) = &centre.defaults[0].node.value else { panic!("no table") };
    assert_eq!(signature[1].node.value, Value::Text("/c/s.png".into()));
}

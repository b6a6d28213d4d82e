//! What a letter lacks that is about to be mailed.

use super::shared::Desk;
use crate::common::{outcome, program};
use std::fs;

/// The example as it stands: three enclosures are named, none has a file.
fn without_files(desk: &Desk) {
    fs::copy(crate::common::root().join("examples/complaint.toml"), desk.path("complaint.toml")).unwrap();
}

/// A mail that says "enclosed" and encloses nothing was sent without a word.
#[test]
fn nothing_goes_where_an_enclosure_has_no_file() {
    let desk = Desk::good(&["complaint.toml"]);
    without_files(&desk);
    for way in [&["send", "--yes"][..], &["send", "--dry-run"], &["send", "--eml", "drafts"], &["send"]] {
        let outcome = desk.run(&[way, &["complaint.toml"]].concat()).exits(3);
        assert_eq!(outcome.codes(), ["send::missing-enclosure"; 3], "{way:?}");
        for (number, problem) in outcome.problems().iter().enumerate() {
            assert_eq!(problem["field"], format!("enclosure.{}.file", number + 1));
            assert!(
                problem["line"].is_number() && problem["help"].as_str().unwrap().contains("--incomplete"),
                "{problem}"
            );
        }
    }
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists() && !desk.path("drafts").exists());
    // A script reads of a plan what is missing in it.
    let plan = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(3).json();
    let missing = plan[0]["missing"].as_array().unwrap();
    assert_eq!(missing.len(), 3);
    assert_eq!(missing[0]["code"], "send::missing-enclosure");
    assert!(missing[0]["message"].is_string() && missing[0]["help"].is_string() && missing[0]["field"].is_string());
    assert_eq!(plan[0]["attached"]["enclosures"], serde_json::json!([]));
    assert!(plan[0].get("eml").is_none());
}

#[test]
fn what_is_incomplete_goes_when_that_is_said() {
    let desk = Desk::good(&["complaint.toml"]);
    without_files(&desk);
    let plan = desk.run(&["send", "--dry-run", "--incomplete", "complaint.toml"]).exits(0);
    assert_eq!(plan.json()[0]["missing"].as_array().unwrap().len(), 3);
    assert!(plan.problems().iter().all(|p| p["severity"] == "warning" && p["code"] == "send::missing-enclosure"));
    let draft = desk.run(&["send", "--eml", "drafts", "--incomplete", "complaint.toml"]).exits(0).json();
    assert_eq!((draft[0]["missing"].as_array().unwrap().len(), &draft[0]["eml"]), (3, &"drafts/complaint.eml".into()));
    desk.run(&["send", "--yes", "--incomplete", "complaint.toml"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

#[test]
fn a_complete_mail_misses_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let plan = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(0);
    assert_eq!(plan.stderr, "");
    let mail = &plan.json()[0];
    assert_eq!(mail["missing"], serde_json::json!([]));
    assert_eq!(mail["attached"]["enclosures"], serde_json::json!([1, 2, 3]));
    assert_eq!(mail["attached"]["name"], "Beschwerde_Mueller_2026-11-22.pdf");
    assert_eq!(mail["why"]["certain"], true);
    assert!(mail["why"]["chosen"].as_str().unwrap().contains("39104"), "{mail}");
    assert!(mail["why"]["address"].as_str().unwrap().contains("2026-11-22"), "{mail}");
    assert!(mail["why"]["taken"].as_str().unwrap().contains("is not known"), "{mail}");
}

/// Nobody signs a line in an e-mail; a name in type is what a letter without a word about it gets.
#[test]
fn a_mail_is_signed_in_type_unless_the_case_says_otherwise() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    desk.run(&["send", "--eml", "plain", "complaint.toml"]).exits(0);
    desk.write("complaint.toml", &format!("{case}\n[signature]\nkind = \"typed\"\n"));
    let typed = desk.run(&["send", "--eml", "typed", "complaint.toml"]).exits(0).json();
    desk.write("complaint.toml", &format!("{case}\n[signature]\nkind = \"blank\"\n"));
    let outcome = desk.run(&["send", "--eml", "blank", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::missing-signature"]);
    assert_eq!(outcome.problems()[0]["field"], "signature.kind");
    let blank = desk.run(&["send", "--eml", "blank", "--incomplete", "complaint.toml"]).exits(0).json();
    let draft = |folder: &str| fs::read(desk.path(&format!("{folder}/complaint.eml"))).unwrap();
    assert!(draft("plain") == draft("typed"), "typed is the default of a mail");
    assert_ne!(blank[0]["letter_sha256"], typed[0]["letter_sha256"]);
    // `render` keeps its line to sign on.
    desk.write("complaint.toml", &case);
    let rendered = desk.run(&["render", "complaint.toml"]).exits(0).json();
    assert_eq!(rendered[0]["sha256"], blank[0]["letter_sha256"]);
}

/// What a tester saw: complaints in English to Paris and Madrid, in German to Paris.
#[test]
fn a_language_or_way_that_the_authority_does_not_take_is_told_for_all_cases_at_once() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    for (file, authority, language) in [("fr.toml", "fr", "en"), ("es.toml", "es", "en"), ("pl.toml", "pl", "de")] {
        let text = case
            .replace(
                "authority = \"auto\"            # by the postal code: Sachsen-Anhalt",
                &format!("authority = \"{authority}\""),
            )
            .replace("language = \"de\"", &format!("language = \"{language}\""));
        desk.write(file, &text);
        // Printed and posted, the language is a warning.
        let outcome = desk.run(&["check", file]).exits(0);
        assert!(outcome.codes().contains(&"case::language-of-recipient".to_owned()), "{}", outcome.stderr);
    }
    let to = ["--to", "me@example.net"];
    let outcome =
        desk.run(&[&["send", "--yes"], &to[..], &["fr.toml", "es.toml", "pl.toml", "complaint.toml"]].concat());
    let outcome = outcome.exits(3);
    assert_eq!(
        outcome.codes(),
        [
            "send::missing-way",
            "send::missing-language",
            "send::missing-way",
            "send::missing-language",
            "send::missing-form",
            "send::missing-accepted-signature",
            "send::missing-way",
            "send::missing-language"
        ],
        "each once, and nothing twice"
    );
    assert!(desk.server.heard().is_empty() && !desk.path("state").exists());
    // No address at all is a problem beside them.
    let outcome = desk.run(&["send", "--yes", "fr.toml", "pl.toml"]).exits(3);
    assert!(outcome.codes().starts_with(&["mail::no-address".to_owned()]), "{}", outcome.stderr);
    assert!(outcome.codes().contains(&"send::missing-way".to_owned()), "{}", outcome.stderr);
}

/// Austria: the complaint needs the copy of the objection.
#[test]
fn austria_wants_the_copy_of_the_objection() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(crate::common::root().join("examples/warnings/no-copy-of-request.toml")).unwrap();
    let case = case.replacen("name = ", "email = \"anna@example.org\"\nname = ", 1);
    desk.write("at.toml", &case);
    let outcome = desk.run(&["send", "--yes", "at.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::missing-copy"]);
    assert_eq!(desk.run(&["check", "at.toml"]).exits(0).codes(), ["case::no-copy-of-request"]);
    let enclosed = case.replace("what = ", "enclosure = 1\nwhat = ");
    let enclosed =
        format!("{enclosed}\n[[enclosure]]\ntitle = \"Widerspruch und Antwort\"\nfile = \"confirmation.png\"\n");
    desk.write("at.toml", &enclosed);
    desk.run(&["send", "--yes", "at.toml"]).exits(0);
    assert_eq!(desk.server.taken()[0].to, "dsb@dsb.gv.at");
}

/// One screen, as a person sees it in a terminal of eighty columns.
#[test]
fn the_screen_says_to_whom_and_why_and_what_is_missing() {
    let desk = Desk::good(&["complaint.toml"]);
    let screen = |more: &[&str], status: i32| {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state", "send"]);
        let run = outcome(command.args(more).arg("complaint.toml")).exits(status);
        (run.out().to_owned(), run.stderr)
    };
    let (shown, _) = screen(&["--dry-run"], 0);
    for part in [
        "Mail 1 of 1: complaint.toml",
        "<poststelle@lfd.sachsen-anhalt.de>",
        "The postal code 39104 lies in Sachsen-Anhalt.",
        "certain: the directory, compared with its sources on 2026-11-22",
        "whether it takes complaints by e-mail is not known",
        "subject  Beschwerde",
        "Beschwerde_Mueller_2026-11-22.pdf",
        "the letter and enclosures",
        "Änne Müller, in type",
        "missing  nothing",
        "nothing was sent (--dry-run)",
    ] {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
    without_files(&desk);
    let (_, refused) = screen(&["--yes"], 3);
    assert_eq!(refused.matches("MISSING").count(), 3, "{refused}");
    assert!(refused.contains("the letter, no enclosure") && refused.contains("--incomplete"), "{refused}");
    let (_, sent) = screen(&["--yes", "--incomplete"], 0);
    assert_eq!(sent.matches("MISSING").count(), 3, "shown with --yes as well:\n{sent}");
    for line in shown.lines().chain(sent.lines()) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert_eq!(desk.server.taken().len(), 1);
}

/// An address that came with a signed file is told as one before anything goes there.
#[test]
fn the_screen_names_the_signed_file_an_address_came_with() {
    let desk = Desk::good(&["complaint.toml"]);
    let all = std::fs::read_to_string(crate::common::root().join("src/directory/data/authorities.toml")).unwrap();
    let start = all.find("[[authority]]\nid = \"de-st\"").unwrap();
    let end = all[start + 2..].find("\n[[authority]]").map_or(all.len(), |at| start + 2 + at);
    let record = all[start..end].replacen("checked = 2026-11-22\n", "checked = 2026-11-23\n", 1);
    desk.write("records.toml", &record);
    let run = |args: &[&str]| {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state"]).args(args);
        outcome(command.args(["--today", "2026-11-26"])).exits(0).out().to_owned()
    };
    run(&["data", "keys", "maker"]);
    run(&["data", "sign", "records.toml", "--key", "maker", "--number", "7", "-o", "7.signed"]);
    run(&["data", "update", "7.signed", "--key", "maker.pub"]);
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = plain(run(&["send", "--dry-run", "complaint.toml"]));
    let key = run(&["data", "list"]).lines().next().unwrap().rsplit_once("signed with ").unwrap().1.to_owned();
    let whose = format!(
        "address signed file 7 of 2026-11-26, key {key}, which says: compared with its sources on 2026-11-23: "
    );
    assert!(shown.contains(&whose) && !shown.contains("certain"), "{shown}");
    // In every language the file stands first, and nobody calls it certain.
    let certain = [
        ("de", "sicher: "),
        ("el", "βέβαιο: "),
        ("es", "seguro: "),
        ("fr", "certain: "),
        ("it", "certo: "),
        ("nb", "sikkert: "),
        ("nl", "zeker: "),
        ("pl", "pewne: "),
    ];
    for (language, certain) in certain {
        let shown = plain(run(&["--ui-language", language, "send", "--dry-run", "complaint.toml"]));
        assert!(shown.contains(&key) && !shown.contains(certain), "{language}: {shown}");
    }
    let plan: serde_json::Value =
        serde_json::from_str(&run(&["--format", "json", "send", "--dry-run", "complaint.toml"])).unwrap();
    assert_eq!((&plan[0]["why"]["certain"], &plan[0]["why"]["doubtful"]), (&false.into(), &false.into()), "{plan}");
    // Whoever corrects the address vouches for it.
    let config = std::fs::read_to_string(desk.path("config.toml")).unwrap();
    desk.write("config.toml", &format!("{config}\n[[authority]]\nid = \"de-st\"\nemail = \"own@example.org\"\n"));
    let shown = plain(run(&["send", "--dry-run", "complaint.toml"]));
    assert!(shown.contains("certain: the directory with your own corrections"), "{shown}");
}

//! `authorities` and `controllers`, and a configuration that corrects them.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;

use serde_json::Value;

use common::{folder_with, run, run_in};

fn find(country: Option<&str>, code: Option<&str>) -> common::Outcome {
    let mut args = vec!["--format", "json", "authorities", "find"];
    args.extend(country.iter().flat_map(|c| ["--country", c]));
    args.extend(code.iter().flat_map(|c| ["--postal-code", c]));
    run(args)
}

fn ids(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|v| v["id"].as_str().unwrap()).collect()
}

#[test]
fn a_postal_code_finds_the_authority_of_its_land() {
    for (code, id) in [
        ("39104", "de-st"),
        ("01067", "de-sn"),
        ("80331", "de-by"),
        ("20095", "de-hh"),
        ("10115", "de-be"),
        ("66111", "de-sl"),
    ] {
        let outcome = find(Some("DE"), Some(code)).exits(0);
        let found = outcome.json();
        assert_eq!(found["authority"]["id"], id, "{code}");
        assert_eq!(found["certain"], true, "{code}");
        assert_eq!(found["others"], serde_json::json!([]), "{code}");
    }
}

/// Never a silent guess: where the code does not decide, `certain` is false, a warning says so, and the reason names the
/// doubt.
#[test]
fn what_is_not_certain_is_never_called_certain() {
    for (country, code, others) in [
        (Some("DE"), Some("22113"), &["de-hh"][..]),
        (Some("DE"), Some("14715"), &["de-st"]),
        (Some("DE"), Some("87491"), &["de-by"]),
        (Some("DE"), Some("87567"), &["de-by"]),
        (None, Some("39104"), &[]),
    ] {
        let outcome = find(country, code).exits(0);
        let found = outcome.json();
        assert_eq!(found["certain"], false, "{code:?}");
        assert_eq!(found["others"], serde_json::json!(others), "{code:?}");
        assert_eq!(outcome.codes(), ["directory::not-certain"], "{code:?}");
        assert!(found["why"].as_str().unwrap().contains(code.unwrap()), "{found}");
    }
    assert_eq!(find(Some("DE"), Some("87491")).json()["authority"]["id"], "at", "Jungholz is Austrian");
    for (country, code) in [
        (Some("DE"), Some("01940")),
        (Some("DE"), Some("00000")),
        (Some("DE"), Some("3910")),
        (Some("DE"), Some("39104a")),
        (Some("DE"), None),
        (Some("JP"), None),
        (None, Some("xyz")),
        (None, None),
    ] {
        let outcome = find(country, code).exits(3);
        let found = outcome.json();
        assert_eq!(
            (&found["certain"], &found["authority"]),
            (&Value::Bool(false), &Value::Null),
            "{country:?} {code:?}"
        );
        assert_eq!(outcome.codes(), ["directory::not-found"], "{country:?} {code:?}");
        assert!(!found["why"].as_str().unwrap().is_empty());
    }
}

/// A note that a record has in English alone is marked for who reads another language.
#[test]
fn what_stands_in_english_alone_is_marked() {
    let shown = |language: &str, what: &str, id: &str| {
        run(["--ui-language", language, what, "show", id]).exits(0).out().replace("\n", " ")
    };
    for (what, id) in [("authorities", "de-bw"), ("controllers", "meta")] {
        assert!(shown("de", what, id).contains("(auf Englisch) "), "{what}");
        assert!(!shown("en", what, id).contains("(in English)"), "{what}");
    }
}

#[test]
fn the_json_of_find_is_the_promised_one() {
    for code in ["39104", "22113", "01940"] {
        let found = find(Some("DE"), Some(code)).json();
        let keys: Vec<&String> = found.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["authority", "certain", "others", "why"], "{code}");
    }
}

#[test]
fn countries_are_read_kindly_and_told_when_wrong() {
    assert_eq!(find(Some("ie"), None).exits(0).json()["authority"]["id"], "ie");
    assert_eq!(find(Some("Austria"), None).exits(0).json()["authority"]["id"], "at");
    let outcome = find(Some("Autsria"), None).exits(3);
    assert_eq!(outcome.codes(), ["directory::unknown-country"]);
    assert!(outcome.stderr.contains("did you mean AT"), "{}", outcome.stderr);
}

#[test]
fn a_weak_record_names_its_doubt() {
    let outcome = run(["--format", "json", "authorities", "show", "gb"]).exits(0);
    assert_eq!(outcome.codes(), ["directory::weak-record"]);
    assert!(outcome.stderr.contains("Circle Square"), "{}", outcome.stderr);
    assert_eq!(outcome.problems()[0]["severity"], "warning");
    // After a while every record is to be looked at again.
    let outcome = common::outcome(std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch")).args([
        "--today",
        "2027-11-22",
        "--format",
        "json",
        "authorities",
        "show",
        "de-st",
    ]))
    .exits(0);
    assert_eq!(outcome.codes(), ["directory::weak-record"]);
}

#[test]
fn lists_hold_every_record_and_show_tells_where_it_comes_from() {
    let authorities = run(["--format", "json", "authorities", "list"]).exits(0).json();
    let all = ids(&authorities);
    assert_eq!(all.iter().filter(|id| id.starts_with("de-") && **id != "de-bfdi").count(), 16, "one for each Land");
    for id in ["at", "ie", "fr", "pl", "no", "is", "li", "ch", "gb"] {
        assert!(all.contains(&id), "{id}");
    }
    for authority in authorities.as_array().unwrap() {
        assert!(!authority["sources"].as_array().unwrap().is_empty(), "{authority}");
        assert!(authority["checked"].is_string() && authority["confidence"]["level"].is_string(), "{authority}");
    }
    let human = run(["authorities", "list"]).exits(0);
    assert_eq!(human.out().lines().count(), all.len());
    let shown = run(["authorities", "show", "de-st"]).exits(0);
    for part in
        ["Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt", "39104 Magdeburg", "source", "checked"]
    {
        assert!(shown.out().contains(part), "{part}: {}", shown.out());
    }
    assert_eq!(run(["--format", "json", "authorities", "show", "de-st"]).exits(0).json()["id"], "de-st");
}

/// Meta has no confirmed e-mail address, and nothing invents one.
#[test]
fn meta_has_no_email_address() {
    let meta = run(["--format", "json", "controllers", "show", "meta"]).exits(0).json();
    assert!(meta["email"].is_null() || meta["email"] == "", "{}", meta["email"]);
    let human = run(["controllers", "show", "meta"]).exits(0);
    let line = human.out().lines().find(|line| line.starts_with("e-mail")).unwrap();
    assert!(!line.contains('@'), "{line}");
    let controllers = run(["--format", "json", "controllers", "list"]).exits(0).json();
    assert!(ids(&controllers).contains(&"meta"));
    assert_eq!(run(["controllers", "list"]).exits(0).out().lines().count(), ids(&controllers).len());
}

#[test]
fn unknown_ids_are_told_with_the_nearest_one() {
    for (args, code, near) in [
        (["authorities", "show", "de-sst"], "directory::unknown-authority", "did you mean \\\"de-st\\\"?"),
        (["controllers", "show", "mata"], "directory::unknown-controller", "did you mean \\\"meta\\\"?"),
        (["templates", "show", "objektion"], "template::unknown-kind", "did you mean \\\"objection\\\"?"),
    ] {
        let outcome = run(["--format", "json"].iter().chain(&args)).exits(3);
        assert_eq!(outcome.codes(), [code]);
        assert!(outcome.stderr.contains(near), "{}", outcome.stderr);
        assert!(outcome.stdout.is_empty());
    }
}

// ── the configuration ──────────────────────────────────────────────────────────────────────────────────────────────

/// Runs with a configuration in a folder with the example of a complaint.
fn with_config(config: &str, args: &[&str]) -> common::Outcome {
    let folder = folder_with(&["complaint.toml", "objection.toml"]);
    fs::write(folder.path().join("config.toml"), config).unwrap();
    run_in(folder.path(), ["--config", "config.toml", "--format", "json"].iter().chain(args))
}

#[test]
fn a_record_of_the_user_goes_before_ours() {
    let config = "[[authority]]\nid = \"de-st\"\nstreet = \"Neue Straße 99\"\n";
    let shown = with_config(config, &["authorities", "show", "de-st"]).exits(0).json();
    assert_eq!((&shown["street"], &shown["overridden"]), (&Value::from("Neue Straße 99"), &Value::Bool(true)));
    assert_eq!(shown["confidence"]["level"], "user");
    let found =
        with_config(config, &["authorities", "find", "--country", "DE", "--postal-code", "39104"]).exits(0).json();
    assert_eq!(found["authority"]["street"], "Neue Straße 99");
    let letter = with_config(config, &["render", "--text", "complaint.toml"]).exits(0).json();
    assert!(letter[0]["text"].as_str().unwrap().contains("\nNeue Straße 99\n39104 Magdeburg\n"));
}

#[test]
fn a_record_of_the_user_can_be_new() {
    let config = "[[authority]]\nid = \"jp\"\nname = \"Prüfamt Japan\"\nstreet = \"1-1\"\npostal_code = \"100-0001\"\ncity = \"Tokyo\"\ncountry = \"JP\"\n";
    assert_eq!(
        with_config(config, &["authorities", "find", "--country", "JP"]).exits(0).json()["authority"]["id"],
        "jp"
    );
}

#[test]
fn what_is_wrong_with_a_configuration_is_told() {
    for (config, code, part) in [
        ("templats = \"x\"\n", "", "did you mean `templates`?"),
        ("[fonts]\nad = []\n", "", "did you mean `add`?"),
        ("[fonts]\nadd = \"a.ttf\"\n", "", "list of texts"),
        ("x = [\n", "", "not TOML"),
        ("[fonts]\nadd = [\"none.ttf\"]\n", "config::font", "none.ttf"),
        ("[fonts]\nadd = [\"objection.toml\"]\n", "config::font", "not a TrueType font"),
        ("templates = \"none\"\n", "template::unreadable", "none"),
        ("[[authority]]\nid = \"de-st\"\nstret = \"x\"\n", "directory::unknown-field", "did you mean `street`?"),
        ("[[authority]]\nid = \"de-sst\"\nstreet = \"x\"\n", "directory::unknown-id", "did you mean `de-st`?"),
        ("[[authority]]\nstreet = \"x\"\n", "directory::missing-field", "id"),
        ("[[authority]]\nid = \"de-st\"\n[[authority]]\nid = \"de-st\"\n", "directory::duplicate-id", "second time"),
        ("[authority]\nid = \"de-st\"\n", "directory::wrong-value", "[[authority]]"),
        ("[[authority]]\nid = \"de-st\"\nemail = \"x\"\n", "directory::wrong-value", "no e-mail address"),
        ("[[controller]]\nid = \"meta\"\nlead_authority = \"i\"\n", "directory::unknown-id", "no authority"),
    ] {
        let outcome = with_config(config, &["check", "objection.toml"]).exits(3);
        assert!(outcome.stdout.is_empty(), "{config}");
        assert!(outcome.stderr.contains(part), "{config}: {}", outcome.stderr);
        if !code.is_empty() {
            assert_eq!(outcome.codes(), [code], "{config}");
        }
        // A place in the configuration, or the file it names.
        assert!(outcome.problems().iter().all(|p| p["file"].is_string()), "{config}: {}", outcome.stderr);
    }
}

#[test]
fn a_configuration_is_not_called_a_case() {
    for config in ["templats = \"x\"\n", "templates = 7\n", "x = [\n"] {
        let outcome = with_config(config, &["check", "objection.toml"]).exits(3);
        assert!(outcome.codes().iter().all(|code| code.starts_with("config::")), "{}", outcome.stderr);
        assert!(!outcome.stderr.contains("case file"), "{}", outcome.stderr);
    }
}

#[test]
fn a_named_configuration_must_be_there() {
    for name in ["none.toml", "."] {
        let outcome = run(["--config", name, "--format", "json", "authorities", "list"]).exits(3);
        assert_eq!(outcome.codes(), ["config::unreadable"]);
    }
}

#[test]
fn without_a_name_the_folder_of_the_system_is_asked() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("widerspruch")).unwrap();
    fs::write(
        folder.path().join("widerspruch/config.toml"),
        "[[authority]]\nid = \"de-st\"\nstreet = \"Neue Straße 99\"\n",
    )
    .unwrap();
    let outcome = common::outcome(common::program().env("XDG_CONFIG_HOME", folder.path()).args([
        "--format",
        "json",
        "authorities",
        "show",
        "de-st",
    ]))
    .exits(0);
    assert_eq!(outcome.json()["street"], "Neue Straße 99");
}

/// A character that no font has is a problem wherever it comes from, never a box on the page.
#[test]
fn a_record_that_no_font_can_draw_is_a_problem() {
    let outcome =
        with_config("[[authority]]\nid = \"de-st\"\nname = \"Amt 山 🙂\"\n", &["check", "complaint.toml"]).exits(3);
    assert!(outcome.stderr.contains('山') && outcome.stderr.contains("U+5C71"), "{}", outcome.stderr);
}

#[test]
fn a_record_with_control_characters_is_a_problem() {
    for name in ["Amt\\u0007", "Amt\\u202e", "Amt\\u0002x\\u0003"] {
        with_config(&format!("[[authority]]\nid = \"de-st\"\nname = \"{name}\"\n"), &["check", "complaint.toml"])
            .exits(3);
    }
}

/// What is sure of the record and what of its responsibility are two things, and what is not known is one line.
#[test]
fn find_says_of_what_it_is_certain_and_what_is_not_known_in_one_line() {
    let found = run(["authorities", "find", "50667", "Köln"]).exits(0);
    let out = found.out();
    assert!(out.contains("\nsure         high\n") && out.contains("\ncompetent    certain: yes\n"), "{out}");
    assert!(out.contains("\n  unknown    post, e-mail, log-in, signed, files, size\n"), "{out}");
    assert!(!out.contains("nothing is known\n"), "{out}");
}

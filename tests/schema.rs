//! The JSON Schemas of `schema`, judged by a small reader of JSON Schema of our own, so that no network is needed. Another
//! implementation judges the same files in `conformance/schema`, and both go by the same list of what a schema can refuse.
//! `REPLACE=1` writes that list anew.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::Path;

use common::{cases, compare, folder_with, report, root, run, run_in};
use serde_json::{Map, Value, json};

/// What is wrong with a value; nothing if the schema takes it. A keyword that is not known here is a failure of the test.
fn judge(schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let Value::Object(rules) = schema else {
        return if schema == &Value::Bool(true) { Vec::new() } else { vec![format!("{at}: not here")] };
    };
    let mut wrong = Vec::new();
    let mut object = |why: String| wrong.push(format!("{at}: {why}"));
    let empty = Map::new();
    let fields = value.as_object().unwrap_or(&empty);
    let passes = |schema: &Value| judge(schema, value, at).is_empty();
    let named = |name: &str| rules.get("properties").is_some_and(|known| known.get(name).is_some());
    let list = |key: &str| rules[key].as_array().unwrap_or_else(|| panic!("{key} is a list"));
    for (key, rule) in rules {
        match key.as_str() {
            "$schema" | "title" | "description" | "enumDescriptions" | "x-taplo" => {}
            "type" => {
                let is = match rule.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "boolean" => value.is_boolean(),
                    "integer" => value.is_i64(),
                    other => panic!("type {other}"),
                };
                if !is {
                    object(format!("no {rule}"));
                }
            }
            "enum" if !list(key).contains(value) => object(format!("{value} is none of the words")),
            "const" if rule != value => object(format!("not {rule}")),
            "minimum" if value.as_i64().is_some_and(|n| n < rule.as_i64().unwrap()) => object("too small".into()),
            "maximum" if value.as_i64().is_some_and(|n| n > rule.as_i64().unwrap()) => object("too large".into()),
            "pattern" => {
                let pattern = regex::Regex::new(rule.as_str().unwrap()).unwrap();
                if value.as_str().is_some_and(|text| !pattern.is_match(text)) {
                    object(format!("{value} is not like {rule}"));
                }
            }
            "format" => {
                assert_eq!(rule, "date");
                if value.as_str().is_some_and(|text| text.parse::<chrono::NaiveDate>().is_err()) {
                    object(format!("{value} is no day"));
                }
            }
            "required" => {
                for name in list(key).iter().filter(|name| !fields.contains_key(name.as_str().unwrap())) {
                    object(format!("{name} is missing"));
                }
            }
            "properties" => {
                for (name, schema) in rule.as_object().unwrap() {
                    if let Some(value) = fields.get(name) {
                        judge(schema, value, &format!("{at}.{name}")).into_iter().for_each(&mut object);
                    }
                }
            }
            "additionalProperties" => {
                for (name, value) in fields.iter().filter(|(name, _)| !named(name)) {
                    judge(rule, value, &format!("{at}.{name}")).into_iter().for_each(&mut object);
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    judge(rule, value, &format!("{at}.{}", index + 1)).into_iter().for_each(&mut object);
                }
            }
            "allOf" => list(key).iter().flat_map(|s| judge(s, value, at)).for_each(&mut object),
            "anyOf" if !list(key).iter().any(passes) => object("none of the forms".into()),
            "oneOf" if list(key).iter().filter(|s| passes(s)).count() != 1 => object("not one of the forms".into()),
            "not" if passes(rule) => object("what must not be".into()),
            "dependentRequired" => {
                for (name, needed) in rule.as_object().unwrap() {
                    let missing = |n: &&Value| !fields.contains_key(n.as_str().unwrap());
                    if fields.contains_key(name) && needed.as_array().unwrap().iter().any(|n| missing(&n)) {
                        object(format!("{name} needs {needed}"));
                    }
                }
            }
            "if" if passes(rule) => judge(&rules["then"], value, at).into_iter().for_each(&mut object),
            "enum" | "const" | "minimum" | "maximum" | "anyOf" | "oneOf" | "not" | "if" | "then" => {}
            other => panic!("{at}: the keyword {other} is judged by nobody"),
        }
    }
    wrong
}

fn schema(of: &str) -> Value {
    run(["schema", of]).exits(0).json()
}

/// A file as the values a schema judges: a day of TOML is a text. Nothing where it cannot be read.
fn values(path: &Path) -> Option<Value> {
    let text = fs::read_to_string(path).ok()?;
    if path.extension().is_some_and(|e| e == "json") {
        return serde_json::from_str(&text).ok();
    }
    fn plain(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(day) => json!(day.to_string()),
            toml::Value::Array(items) => items.into_iter().map(plain).collect(),
            toml::Value::Table(table) => Value::Object(table.into_iter().map(|(k, v)| (k, plain(v))).collect()),
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(value) => json!(value),
        }
    }
    toml::from_str::<toml::Table>(&text).ok().map(|table| plain(toml::Value::Table(table)))
}

fn of_text(text: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.toml");
    fs::write(&path, text).unwrap();
    values(&path).unwrap_or_else(|| panic!("no TOML: {text}"))
}

#[test]
fn every_example_is_taken() {
    let case = schema("case");
    let mut seen = 0;
    for path in cases(&root().join("examples")).into_iter().chain(cases(&root().join("examples/warnings"))) {
        assert_eq!(judge(&case, &values(&path).unwrap(), ""), [""; 0], "{}", path.display());
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
    let centre = root().join("examples/centre.toml");
    assert_eq!(judge(&schema("centre"), &values(&centre).unwrap(), ""), [""; 0]);
    for language in ["en", "de"] {
        let example = run(["example", "centre", "--language", language]).exits(0);
        assert_eq!(judge(&schema("centre"), &of_text(example.out()), ""), [""; 0], "{language}");
    }
}

/// What a schema refuses the program refuses; the list tells which faults a schema can know.
#[test]
fn what_is_refused_is_wrong_and_the_list_tells_it() {
    let case = schema("case");
    let mut refused =
        String::from("# Examples of errors that the schema of a case refuses. REPLACE=1 cargo test --test schema\n");
    for path in cases(&root().join("examples/errors")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if values(&path).is_some_and(|value| !judge(&case, &value, "").is_empty()) {
            refused.push_str(&format!("{name}\n"));
        }
    }
    for known in
        ["unknown-field.toml", "missing-sender.toml", "unknown-kind.toml", "unknown-ground.toml", "two-recipients.toml"]
    {
        assert!(refused.contains(&format!("\n{known}\n")), "{known} is taken");
    }
    report(compare(&root().join("conformance/schema/refused.txt"), &refused).into_iter().collect());
}

/// Each field of the schema, put into a case: a wrong type is refused by schema and program, an unknown field beside it as well.
#[test]
fn schema_and_program_refuse_the_same_fields() {
    let case = schema("case");
    let base = values(&root().join("examples/complaint.toml")).unwrap();
    let mut tried = 0;
    let mut wrong = Vec::new();
    let mut try_with = |section: &str, name: &str, value: Value| {
        let mut changed = base.clone();
        let table = match section {
            "" => changed.as_object_mut().unwrap(),
            section => {
                let list = case["properties"][section]["type"] == "array";
                let slot = changed.as_object_mut().unwrap().entry(section).or_insert(if list {
                    json!([{}])
                } else {
                    json!({})
                });
                if list { slot[0].as_object_mut().unwrap() } else { slot.as_object_mut().unwrap() }
            }
        };
        if section == "recipient" {
            // It has one of three forms: what is tried stands alone.
            table.clear();
        }
        table.insert(name.to_owned(), value);
        let folder = folder_with(&[]);
        fs::write(folder.path().join("case.json"), changed.to_string()).unwrap();
        let outcome = run_in(folder.path(), ["--format", "json", "check", "case.json"]);
        let number = if case["properties"][section]["type"] == "array" {
            format!("{section}.1.{name}")
        } else {
            format!("{section}.{name}")
        };
        let field = number.trim_start_matches('.');
        let told = outcome
            .problems()
            .iter()
            .any(|p| p["field"].as_str().is_some_and(|f| f == field || f.starts_with(&format!("{field}."))));
        tried += 1;
        if !told || outcome.status != Some(3) || judge(&case, &changed, "").is_empty() {
            wrong.push(format!("{field}: {}", outcome.stderr));
        }
    };
    let sections: Vec<(String, Value)> =
        case["properties"].as_object().unwrap().iter().map(|(name, schema)| (name.clone(), schema.clone())).collect();
    for (name, schema) in &sections {
        try_with("", name, json!(3.5));
        let inner = if schema["type"] == "array" { &schema["items"] } else { schema };
        for field in inner["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
            try_with(name, field, json!(3.5));
        }
        if inner["type"] == "object" {
            try_with(name, "nonsense", json!("x"));
        }
    }
    assert!(tried > 80, "{tried}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mail_accounts_and_records_are_judged() {
    let config = schema("config");
    let good = "ui_language = \"de\"\n[fonts]\nadd = [\"x.ttf\"]\n[follow]\nkeep_months = 12\n\
        [smtp.home]\nhost = \"mail.example\"\nfrom = \"a@b.example\"\nuser = \"a\"\npassword_command = [\"pass\"]\n\
        [smtp.program]\nkind = \"sendmail\"\nfrom = \"a@b.example\"\ncommand = [\"/usr/sbin/sendmail\"]\n\
        [[authority]]\nid = \"de-hh\"\nstreet = \"\"\nchecked = 2026-11-22\n[authority.filing]\nemail = { is = \"taken\" }\n\
        [[controller]]\nid = \"x\"\nservices = [{ id = \"y\", name = \"Y\", carries = [\"posts\"] }]\n\
        [controller.training]\nkinds = [\"posts\"]\n[controller.words.en]\nposts = \"p\"\n[[controller.form]]\n\
        service = \"Y\"\npurpose = \"to object\"\nstatus = \"single\"\nurl = \"https://x.example\"\n\
        [[holiday]]\nplace = \"DE-BY\"\nname = \"x\"\non = \"08-08\"\ndates = [2027-05-07]\n";
    assert_eq!(judge(&config, &of_text(good), ""), [""; 0]);
    for (part, bad) in [
        ("ui_language", "ui_language = 3"),
        ("smtp", "[smtp.home]\nfrom = \"a@b.example\""),
        ("smtp", "[smtp.home]\nhost = \"x\"\nfrom = \"a@b.example\"\ncommand = [\"x\"]"),
        ("smtp", "[smtp.home]\nkind = \"sendmail\"\nfrom = \"a@b.example\"\nhost = \"x\""),
        ("smtp", "[smtp.home]\nhost = \"x\"\nfrom = \"a@b.example\"\npassword = \"x\""),
        ("keep_months", "[follow]\nkeep_months = -1"),
        ("authority", "[[authority]]\nstreet = \"x\""),
        ("filing", "[[authority]]\nid = \"de-hh\"\n[authority.filing]\nemail = { is = \"maybe\" }"),
        ("words", "[[controller]]\nid = \"x\"\n[controller.words.en]\npots = \"p\""),
        ("holiday", "[[holiday]]\nname = \"x\"\non = \"08-08\""),
    ] {
        let wrong = judge(&config, &of_text(bad), "");
        assert!(wrong.iter().any(|w| w.contains(part)), "{bad}: {wrong:?}");
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("c.toml"), bad).unwrap();
        run_in(folder.path(), ["--config", "c.toml", "deadline", "--received", "2026-11-01"]).exits(3);
    }
}

#[test]
fn a_centre_is_judged_with_its_parts_of_a_case() {
    let centre = schema("centre");
    for (good, text) in [
        (true, "[centre]\nname = \"A\"\nsigner = \"B\"\n[defaults]\nrecipient.controller = [\"meta\", \"google\"]\n"),
        (true, "[columns]\nignore_unknown = true\n\"Name\" = \"sender.name\"\n\"Notiz\" = \"\"\n"),
        (true, "[defaults]\naccount.facebook.url = \"https://www.facebook.com/a\"\n[signature]\nkind = \"blank\"\n"),
        (false, "[centre]\nstreet = \"x\"\n"),
        (false, "[centre]\nname = \"A\"\nstret = \"x\"\n"),
        (false, "[defaults]\nmatter.grounds = [\"no-such-ground\"]\n"),
        (false, "[signature]\nkind = \"image\"\n"),
        (false, "[columns]\n\"Name\" = 3\n"),
    ] {
        let wrong = judge(&centre, &of_text(text), "");
        assert_eq!(wrong.is_empty(), good, "{text}: {wrong:?}");
    }
}

#[test]
fn ids_are_offered_by_name_and_in_the_language_of_the_reader() {
    let english = schema("case");
    let german: Value = run(["schema", "case", "--ui-language", "de"]).exits(0).json();
    let words = |schema: &Value, field: &Value| -> Vec<String> {
        let list = if field.get("items").is_some() { &field["items"] } else { field };
        assert_eq!(
            list["enum"].as_array().unwrap().len(),
            list["enumDescriptions"].as_array().unwrap().len(),
            "{schema}"
        );
        list["enum"].as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    for schema in [&english, &german] {
        let properties = &schema["properties"];
        assert!(words(schema, &properties["kind"]).contains(&"objection".to_owned()));
        assert!(words(schema, &properties["recipient"]["properties"]["controller"]).contains(&"meta".to_owned()));
        assert_eq!(words(schema, &properties["recipient"]["properties"]["authority"])[..2], ["auto", "de-bw"]);
        assert!(words(schema, &properties["matter"]["properties"]["grounds"]).contains(&"old-posts".to_owned()));
        let services = properties["account"]["items"]["properties"]["service"]["enum"].as_array().unwrap();
        assert!(services.contains(&json!("facebook")));
    }
    assert_eq!(english["properties"]["date"]["format"], "date");
    assert_eq!(english["title"], "A case of widerspruch");
    assert_eq!(german["title"], "Ein Fall für widerspruch");
    assert_ne!(english["properties"]["sender"]["description"], german["properties"]["sender"]["description"]);
}

//! `facts`: the list that is looked up, and what becomes of what was found.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::io::Write;
use std::path::Path;

use common::{Outcome, folder_with, outcome, root};

/// Runs the program in a folder whose `state` it remembers in, on a day.
fn on(day: &str, folder: &Path, args: &[&str]) -> Outcome {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    outcome(command.current_dir(folder).args(["--today", day, "--format", "json", "--state", "state"]).args(args))
}

/// The lines of a list of all facts as a spreadsheet has it, without line ends; the heading is the first.
fn lines(folder: &Path) -> Vec<String> {
    on("2026-11-26", folder, &["facts", "list", "--older-than", "0", "-o", "list.csv", "--force"]).exits(0);
    fs::read_to_string(folder.join("list.csv")).unwrap().lines().map(str::to_owned).collect()
}

/// A list with these lines filled in: id, day, result, note.
fn filled(folder: &Path, found: &[(&str, &str, &str, &str)]) {
    let lines = lines(folder);
    let mut seen = 0;
    let fill = |line: &String| {
        let id = line.trim_start_matches('"').split('"').next().unwrap();
        let found = found.iter().find(|(of, ..)| *of == id);
        found.map_or(line.clone(), |(_, day, result, note)| {
            seen += 1;
            format!(
                "{}\"{day}\";\"N. Sample\";\"{result}\";\"{note}\"",
                line.strip_suffix("\"\";\"\";\"\";\"\"").unwrap()
            )
        })
    };
    let text: Vec<String> = lines.iter().map(fill).collect();
    assert_eq!(seen, found.len(), "each fact stands in the list once");
    fs::write(folder.join("list.csv"), text.join("\r\n")).unwrap();
}

fn take(folder: &Path) -> Outcome {
    on("2026-11-26", folder, &["facts", "take", "list.csv"])
}

fn shown(folder: &Path, args: &[&str]) -> serde_json::Value {
    on("2026-11-26", folder, args).exits(0).json()
}

#[test]
fn nothing_is_old_at_first_and_everything_after_ninety_days() {
    let folder = folder_with(&[]);
    let count = |day: &str, more: &[&str]| {
        let args = [&["facts", "list"], more].concat();
        on(day, folder.path(), &args).exits(0).json().as_array().unwrap().len()
    };
    assert_eq!(count("2026-11-26", &[]), 0);
    let all = count("2026-11-26", &["--older-than", "0"]);
    assert!(all > 600, "{all}");
    assert!(count("2027-02-21", &[]) > 0, "91 days after 22 November");
    assert_eq!(count("2027-02-20", &[]), 0, "90 days");
    assert_eq!(count("2027-03-01", &[]), all);
    // Nothing is due: the day on which something will be is told, also where the list goes into a file.
    for more in [&[][..], &["-o", "none.md"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        command.current_dir(folder.path()).args(["--today", "2026-11-26", "--state", "state", "facts", "list"]);
        let none = outcome(command.args(more)).exits(0);
        assert!(none.stderr.contains("due on 2027-02-21") && none.stderr.contains("--older-than 0"), "{}", none.stderr);
    }
    let german = on("2027-03-01", folder.path(), &["facts", "list", "--country", "de"]).exits(0).json();
    let ids: Vec<&str> = german.as_array().unwrap().iter().map(|fact| fact["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"authority/de-st/email") && ids.contains(&"holidays/DE"), "{ids:?}");
    assert!(ids.len() > 50 && ids.iter().all(|id| !id.contains("/ie") && !id.contains("/IE") && !id.contains("meta")));
    let irish =
        on("2027-03-01", folder.path(), &["facts", "list", "--country", "IE", "--about", "form"]).exits(0).json();
    assert!(irish.as_array().unwrap().iter().any(|fact| fact["id"] == "controller/meta/form/1"), "{irish}");
    assert_eq!(
        on("2026-11-26", folder.path(), &["facts", "list", "--country", "XX"]).exits(3).errors(),
        ["directory::unknown-country"]
    );
    let forms = on("2027-03-01", folder.path(), &["facts", "list", "--about", "form"]).exits(0).json();
    assert!(forms.as_array().unwrap().iter().all(|fact| fact["about"] == "form"));
    assert_eq!(
        on("2026-11-26", folder.path(), &["facts", "list", "--about", "forms"]).exits(2).errors(),
        ["usage::refused-value"]
    );
}

#[test]
fn lists_tell_what_nobody_has_looked_at_for_ninety_days() {
    let folder = folder_with(&[]);
    let old = |day: &str, list: &str| {
        on(day, folder.path(), &[list, "list", "--older-than", "90"]).exits(0).json().as_array().unwrap().len()
    };
    for list in ["authorities", "controllers"] {
        assert_eq!(old("2026-11-26", list), 0, "{list}");
        assert!(old("2027-03-01", list) > 10, "{list}");
    }
    let human = |day: &str, list: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        outcome(command.args(["--today", day, list, "list"])).exits(0)
    };
    for list in ["authorities", "controllers", "templates"] {
        assert_eq!(human("2026-11-26", list).stderr, "", "{list}");
        let later = human("2027-03-01", list);
        assert!(later.stderr.contains("more than 90 days") && later.stderr.contains("facts list"), "{}", later.stderr);
        assert!(later.out().contains("2026-11-2"), "{}", later.out());
    }
}

#[test]
fn a_list_goes_out_is_filled_in_and_comes_back() {
    let folder = folder_with(&[]);
    filled(
        folder.path(),
        &[
            ("authority/de-st/phone", "2026-11-26", "OK", ""),
            ("authority/de-st/fax", "26.11.2026", "gone", "no answer"),
        ],
    );
    let taken = take(folder.path()).exits(0).json();
    assert_eq!((&taken["changed"], &taken["gone"]), (&0.into(), &1.into()));
    assert_eq!(taken["taken"], serde_json::json!(["authority/de-st/phone", "authority/de-st/fax"]));
    let record = shown(folder.path(), &["authorities", "show", "de-st"]);
    assert_eq!(
        (&record["fax"], &record["checked"]),
        (&serde_json::Value::Null, &"2026-11-22".into()),
        "one fact renews no record"
    );
    assert_eq!(record["found"][0]["id"], "authority/de-st/fax");
    let list = shown(folder.path(), &["facts", "list", "--older-than", "0"]);
    let fact = |id: &str| list.as_array().unwrap().iter().find(|fact| fact["id"] == id).unwrap().clone();
    assert_eq!(fact("authority/de-st/phone")["last_checked"], "2026-11-26");
    assert_eq!(
        (&fact("authority/de-st/fax")["found"], &fact("authority/de-st/fax")["last_checked"]),
        (&"gone".into(), &"2026-11-22".into())
    );
    // What was found wrong stays on the list whatever its day.
    assert_eq!(shown(folder.path(), &["facts", "list"]).as_array().unwrap().len(), 1);
    // It was a mistake.
    filled(folder.path(), &[("authority/de-st/fax", "2026-11-26", "ok", "")]);
    take(folder.path()).exits(0);
    assert_eq!(shown(folder.path(), &["authorities", "show", "de-st"])["fax"], "+49 391 81803-33");
}

#[test]
fn a_record_all_of_which_was_found_as_it_is_is_as_old_as_that() {
    let folder = folder_with(&[]);
    let ids: Vec<String> = lines(folder.path())
        .iter()
        .filter_map(|line| line.trim_start_matches('"').split('"').next().map(str::to_owned))
        .collect();
    let own: Vec<&String> = ids.iter().filter(|id| id.starts_with("authority/de-st/")).collect();
    let found: Vec<(&str, &str, &str, &str)> = own.iter().map(|id| (id.as_str(), "2026-11-25", "ok", "")).collect();
    filled(folder.path(), &found);
    take(folder.path()).exits(0);
    assert_eq!(shown(folder.path(), &["authorities", "show", "de-st"])["checked"], "2026-11-25");
    let old = on("2027-02-21", folder.path(), &["authorities", "list", "--older-than", "90"]).json();
    assert!(old.as_array().unwrap().iter().all(|a| a["id"] != "de-st"));
}

#[test]
fn everything_that_is_wrong_with_a_list_is_told_at_its_place_and_nothing_is_taken() {
    let folder = folder_with(&[]);
    filled(
        folder.path(),
        &[
            ("authority/de-st/phone", "2026-11-27", "ok", ""),
            ("authority/de-st/fax", "", "gone", ""),
            ("authority/de-st/email", "2026-11-26", "", "it bounces"),
            ("authority/de-st/website", "2026-11-26", "fine", ""),
            ("authority/ie/phone", "2026-11-31", "ok", ""),
            ("authority/ie/email", "2026-11-26", "ok", ""),
            ("controller/meta/form/1", "2026-11-26", "ok", ""),
        ],
    );
    let text = fs::read_to_string(folder.path().join("list.csv")).unwrap();
    let text = text.replacen("\"authority/ie/email\"", "\"authority/ie/emial\"", 1);
    // Somebody saw another text under this id.
    let line = text.lines().find(|line| line.starts_with("\"controller/meta/form/1\"")).unwrap().to_owned();
    let seen = line.split("\";\"").nth(7).unwrap().to_owned();
    let text = text.replacen(&seen, &"0".repeat(32), 1);
    let again = text.lines().find(|line| line.starts_with("\"authority/ie/phone\"")).unwrap().to_owned();
    fs::write(folder.path().join("list.csv"), format!("{text}\r\n{again}\r\n")).unwrap();
    let refused = take(folder.path()).exits(3);
    let mut codes = refused.errors();
    codes.sort();
    assert_eq!(
        codes,
        [
            "case::bad-date",
            "facts::changed-since",
            "facts::in-future",
            "facts::incomplete",
            "facts::incomplete",
            "facts::result",
            "facts::twice",
            "facts::unknown"
        ],
        "{}",
        refused.stderr
    );
    assert!(
        refused.problems().iter().all(|problem| problem["line"].as_u64().is_some_and(|line| line > 1)),
        "{}",
        refused.stderr
    );
    assert!(!folder.path().join("state").exists(), "nothing was taken");
    filled(folder.path(), &[]);
    assert_eq!(take(folder.path()).exits(3).errors(), ["facts::nothing"]);
}

/// Whoever wrote an id in capitals is told the one that is meant, and a list without a column which one that is.
#[test]
fn an_id_in_capitals_and_a_column_that_is_missing_are_told_as_what_they_are() {
    let folder = folder_with(&[]);
    let list = folder.path().join("list.csv");
    filled(folder.path(), &[("authority/de-bw/email", "2026-11-26", "gone", "")]);
    let text = fs::read_to_string(&list).unwrap();
    fs::write(&list, text.replacen("\"authority/de-bw/email\"", "\"authority/DE-BW/email\"", 1)).unwrap();
    let refused = take(folder.path()).exits(3);
    assert!(
        refused.problems()[0]["help"].as_str().unwrap().contains("\"authority/de-bw/email\""),
        "{}",
        refused.stderr
    );
    // The column is there and empty in this line.
    let line = text.lines().find(|line| line.starts_with("\"authority/de-bw/email\"")).unwrap();
    let seen = line.split("\";\"").nth(7).unwrap();
    fs::write(&list, text.replacen(seen, "", 1)).unwrap();
    let refused = take(folder.path()).exits(3);
    assert_eq!(refused.errors(), ["facts::incomplete"]);
    assert!(refused.problems()[0]["message"].as_str().unwrap().contains("nothing stands in the column"));
    // It is gone from all of them: told once.
    let without = |line: &str| {
        let mut cells: Vec<&str> = line.split("\";\"").collect();
        cells.remove(7);
        cells.join("\";\"")
    };
    fs::write(&list, text.lines().map(without).collect::<Vec<_>>().join("\r\n")).unwrap();
    let refused = take(folder.path()).exits(3);
    assert_eq!(refused.errors(), ["facts::incomplete"]);
    assert!(refused.problems()[0]["message"].as_str().unwrap().contains("no column \"seen\""), "{}", refused.stderr);
}

/// The table of Meta as the program has it.
fn meta() -> String {
    let all = fs::read_to_string(root().join("src/directory/data/controllers.toml")).unwrap();
    let start = all.find("[[controller]]\nid = \"meta\"").unwrap();
    let end = all[start + 2..].find("\n[[controller]]\n").map_or(all.len(), |at| start + 2 + at);
    all[start..end].to_owned()
}

/// Forms have their place in the list for a name; what was found of one goes with it where they stand in another order.
#[test]
fn what_was_found_of_a_form_is_found_again_where_the_forms_are_in_another_order() {
    let folder = folder_with(&["objection.toml"]);
    let at = folder.path();
    filled(at, &[("controller/meta/form/1", "2026-11-26", "gone", "404")]);
    take(at).exits(0);
    on("2026-11-26", at, &["data", "keys", "maker"]).exits(0);
    let update = |number: &str, record: &str| {
        fs::write(at.join("records.toml"), record).unwrap();
        let sign =
            ["data", "sign", "records.toml", "--key", "maker", "--number", number, "-o", "new.signed", "--force"];
        on("2026-11-26", at, &sign).exits(0);
        on("2026-11-26", at, &["data", "update", "new.signed", "--key", "maker.pub"]).exits(0)
    };
    let found = || {
        let record = shown(at, &["controllers", "show", "meta"]);
        let found = record["found"].as_array().unwrap().iter();
        found.map(|found| found["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found(), ["controller/meta/form/1"]);
    // The first two change places.
    let record = meta();
    let mut forms: Vec<&str> = record.split("\n[[controller.form]]\n").collect();
    forms.swap(1, 2);
    let moved = update("1", &forms.join("\n[[controller.form]]\n"));
    assert_eq!((moved.json()["changes"].as_array().unwrap().len(), moved.codes().len()), (0, 0), "{}", moved.stderr);
    assert_eq!(found(), ["controller/meta/form/2"]);
    let checked = on("2026-11-26", at, &["check", "objection.toml"]).exits(0);
    assert!(checked.stderr.contains("gone on 2026-11-26"), "{}", checked.stderr);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    common::clean(&mut command);
    let args = ["--today", "2026-11-26", "--state", "state", "render", "--steps", "objection.toml"];
    let steps = outcome(command.current_dir(at).args(args)).exits(0).out().to_owned();
    assert!(!steps.contains("712876720715583") && steps.contains("help.meta.com/support/privacy"), "{steps}");
    // A form that is another one is told: nothing is known of it.
    let told = update("2", &record.replacen("contact/712876720715583", "contact/1", 1));
    assert_eq!(told.codes(), ["facts::void"]);
    assert!(
        told.stderr.contains("controller/meta/form/2 was") && told.stderr.contains("2026-11-26"),
        "{}",
        told.stderr
    );
    assert!(found().is_empty());
    assert_eq!(on("2026-11-26", at, &["facts", "list"]).exits(0).codes(), ["facts::void"]);
    let same = on("2026-11-26", at, &["data", "update", "new.signed"]).exits(0);
    assert!(same.codes().is_empty(), "{}", same.stderr);
}

#[test]
fn a_list_in_json_and_one_to_tick_off_are_lists_too() {
    let folder = folder_with(&[]);
    let list = |name: &str| on("2026-11-26", folder.path(), &["facts", "list", "--older-than", "0", "-o", name]);
    list("list.json").exits(0);
    let text = fs::read_to_string(folder.path().join("list.json")).unwrap();
    let mut all: serde_json::Value = serde_json::from_str(&text).unwrap();
    let fact = all.as_array_mut().unwrap().iter_mut().find(|fact| fact["id"] == "holidays/IE").unwrap();
    (fact["checked"], fact["result"]) = ("2026-11-26".into(), "changed".into());
    fs::write(folder.path().join("list.json"), all.to_string()).unwrap();
    on("2026-11-26", folder.path(), &["facts", "take", "list.json"]).exits(0);
    let told =
        on("2026-11-26", folder.path(), &["deadline", "--received", "2026-11-20", "--months", "1", "--country", "IE"])
            .exits(0);
    assert_eq!(told.codes(), ["directory::weak-record"], "{}", told.stderr);
    list("list.md").exits(0);
    let page = fs::read_to_string(folder.path().join("list.md")).unwrap();
    assert!(
        page.contains("## authority/de-st\n") && page.contains("- [ ] **postal** (2026-11-22): "),
        "{}",
        &page[..400]
    );
    assert_eq!(list("list.md").exits(3).errors(), ["output::exists"]);
    assert_eq!(list("list.pdf").exits(3).errors(), ["facts::form"]);
}

/// A cell of somebody else's never becomes a formula, and no list is read that is no file.
#[test]
fn no_cell_is_a_formula_and_no_device_a_list() {
    let folder = folder_with(&[]);
    for line in lines(folder.path()) {
        for cell in line.split("\";\"") {
            assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "{line}");
        }
    }
    #[cfg(unix)]
    for (args, code) in
        [(["facts", "take", "/dev/zero.csv"], "table::unreadable"), (["facts", "take", "/"], "table::format")]
    {
        assert_eq!(on("2026-11-26", folder.path(), &args).exits(3).errors().len(), 1, "{code}");
    }
}

#[test]
fn marks_that_somebody_else_could_have_written_or_that_are_damaged_are_refused() {
    let folder = folder_with(&[]);
    filled(folder.path(), &[("authority/de-st/fax", "2026-11-26", "gone", "")]);
    take(folder.path()).exits(0);
    let marks = folder.path().join("state/data/marks.toml");
    let text = fs::read_to_string(&marks).unwrap();
    for (from, to, code) in
        [("gone", "away", "facts::file"), ("format = 1", "format = 2", "facts::file"), ("[fact", "[[", "facts::file")]
    {
        fs::write(&marks, text.replacen(from, to, 1)).unwrap();
        assert_eq!(
            on("2026-11-26", folder.path(), &["authorities", "show", "de-st"]).exits(3).errors()[0],
            code,
            "{to}"
        );
    }
    fs::write(&marks, &text).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&marks).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(folder.path().join("state/data"), fs::Permissions::from_mode(0o777)).unwrap();
        let refused = on("2026-11-26", folder.path(), &["authorities", "list"]).exits(3);
        assert_eq!(refused.errors(), ["state::not-private"]);
    }
}

#[test]
fn what_was_found_gone_is_told_by_the_letter_and_refused_by_the_mail() {
    let folder = folder_with(&["objection.toml", "progress-inquiry.toml"]);
    let check = |case: &str| on("2026-11-26", folder.path(), &["check", case]).exits(0);
    let warned = |case: &str| check(case).problems().iter().filter(|p| p["code"] == "directory::weak-record").count();
    assert_eq!(warned("objection.toml"), 0);
    let eml =
        |case: &str| on("2026-11-26", folder.path(), &["send", case, "--eml", "drafts", "--force", "--incomplete"]);
    eml("progress-inquiry.toml").exits(0);
    filled(
        folder.path(),
        &[
            ("controller/meta/postal", "2026-11-26", "changed", "moved to Cork"),
            ("letter/objection/source/1", "2026-11-26", "gone", ""),
            ("authority/de-st/email", "2026-11-26", "gone", "it bounces"),
        ],
    );
    take(folder.path()).exits(0);
    let told = check("objection.toml");
    assert!(
        told.stderr.contains("moved to Cork") && told.stderr.contains("postal address: changed on 2026-11-26"),
        "{}",
        told.stderr
    );
    assert_eq!(warned("objection.toml"), 2, "the address and a source of the letter: {}", told.stderr);
    let german =
        outcome(std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch")).current_dir(folder.path()).args([
            "--ui-language",
            "de",
            "--today",
            "2026-11-26",
            "--state",
            "state",
            "check",
            "objection.toml",
        ]));
    assert!(german.stderr.contains("Postanschrift"), "{}", german.stderr);
    let refused = eml("progress-inquiry.toml");
    assert_eq!(refused.status, Some(3), "{}", refused.stderr);
    assert_eq!(refused.errors(), ["mail::no-address"], "{}", refused.stderr);
}

#[test]
fn an_older_look_undoes_no_newer_one() {
    let folder = folder_with(&[]);
    let look = |day: &str, result: &str| {
        filled(folder.path(), &[("authority/de-bw/email", day, result, "")]);
        take(folder.path())
    };
    assert_eq!(
        look("2026-11-21", "gone").exits(3).errors(),
        ["facts::older"],
        "the record was looked at on 22 November"
    );
    look("2026-11-25", "gone").exits(0);
    assert_eq!(look("2026-11-24", "ok").exits(3).errors(), ["facts::older"]);
    look("2026-11-25", "ok").exits(0);
}

/// A complaint prints address and training of the company, and an end of its period that rests on holidays there.
#[test]
fn a_letter_to_an_authority_tells_what_was_found_of_the_company_and_of_its_holidays() {
    let folder = folder_with(&["complaint.toml"]);
    let about = || {
        let run = on("2026-11-26", folder.path(), &["check", "complaint.toml"]).exits(0);
        run.codes().iter().filter(|code| *code == "directory::weak-record").count()
    };
    let before = about();
    filled(folder.path(), &[("controller/meta/postal", "2026-11-26", "changed", "")]);
    take(folder.path()).exits(0);
    assert_eq!(about(), before + 1);
    filled(folder.path(), &[("holidays/IE", "2026-11-26", "changed", "")]);
    take(folder.path()).exits(0);
    assert_eq!(about(), before + 2);
}

/// All periods rest on Regulation 1182/71; a letter rests on the acts that its sources name, too.
#[test]
fn what_was_found_of_an_act_is_told_wherever_it_is_used() {
    let folder = folder_with(&["complaint.toml", "objection.toml"]);
    let told = |args: &[&str]| on("2026-11-26", folder.path(), args).exits(0).codes();
    let deadline = ["deadline", "--received", "2026-11-26", "--country", "IE"];
    assert!(told(&deadline).is_empty());
    let before = [told(&["check", "complaint.toml"]).len(), told(&["check", "objection.toml"]).len()];
    filled(
        folder.path(),
        &[("act/reg-1182-71", "2026-11-26", "changed", ""), ("act/reg-2025-2518", "2026-11-26", "gone", "")],
    );
    take(folder.path()).exits(0);
    assert_eq!(told(&deadline), ["directory::weak-record"]);
    // Two periods and what its sources name; of the objection the period alone.
    assert_eq!(told(&["check", "complaint.toml"]).len(), before[0] + 3);
    assert_eq!(told(&["check", "objection.toml"]).len(), before[1] + 1);
    on("2026-11-26", folder.path(), &["follow", "add", "complaint.toml"]).exits(0);
    for command in [&["follow", "list"][..], &["follow", "show", "1"]] {
        assert!(told(command).contains(&"directory::weak-record".to_owned()), "{command:?}");
    }
}

#[test]
fn days_go_into_the_sources_and_nothing_else_does() {
    let folder = folder_with(&[]);
    let sources = folder.path().join("sources");
    for file in
        ["src/directory/data/authorities.toml", "src/directory/data/controllers.toml", "src/law/data/holidays/ie.toml"]
    {
        fs::create_dir_all(sources.join(file).parent().unwrap()).unwrap();
        fs::copy(root().join(file), sources.join(file)).unwrap();
    }
    filled(
        folder.path(),
        &[
            ("holidays/IE", "2026-11-27", "ok", ""),
            ("authority/pl/languages", "2026-11-27", "ok", ""),
            ("authority/de-st/fax", "2026-11-27", "gone", ""),
        ],
    );
    on("2026-11-27", folder.path(), &["facts", "take", "list.csv"]).exits(0);
    let renewed = on("2026-11-27", folder.path(), &["facts", "renew", "sources"]).exits(0).json();
    assert_eq!(renewed["files"].as_array().unwrap().len(), 2, "{renewed}");
    assert_eq!(renewed["by_hand"], serde_json::json!(["authority/de-st/fax"]));
    let holidays = fs::read_to_string(sources.join("src/law/data/holidays/ie.toml")).unwrap();
    let before = fs::read_to_string(root().join("src/law/data/holidays/ie.toml")).unwrap();
    assert_eq!(holidays, before.replacen("checked = 2026-11-26", "checked = 2026-11-27", 1));
    let refused = on("2026-11-27", folder.path(), &["facts", "renew", "nowhere"]).exits(3);
    assert_eq!(refused.errors(), ["data::unreadable"]);
}

#[test]
fn twenty_lists_that_are_taken_at_once_are_all_kept() {
    let folder = folder_with(&[]);
    let lines = lines(folder.path());
    let mut all: Vec<_> = (1..=20)
        .map(|at| {
            let mut lines = lines.clone();
            let blank = "\"\";\"\";\"\";\"\"";
            lines[at] = format!("{}\"2026-11-26\";\"N. Sample\";\"gone\";\"\"", lines[at].strip_suffix(blank).unwrap());
            let name = format!("list-{at}.csv");
            fs::write(folder.path().join(&name), lines.join("\r\n")).unwrap();
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
            common::clean(&mut command);
            command.current_dir(folder.path());
            command.args(["--today", "2026-11-26", "--state", "state", "facts", "take", &name]);
            command.stdout(std::process::Stdio::null()).spawn().unwrap()
        })
        .collect();
    assert!(all.iter_mut().all(|child| child.wait().unwrap().success()));
    let marks = fs::read_to_string(folder.path().join("state/data/marks.toml")).unwrap();
    assert_eq!(marks.matches("\n[fact.").count(), 20, "{marks}");
}

/// A workbook of two sheets; of the first, the third row is hidden by a filter.
fn workbook(path: &Path, rows: &[[&str; 6]]) {
    const OF: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OF}/{kind}\" Target=\"{target}\"/>")
    };
    let row = |(index, cells): (usize, &[&str; 6])| {
        let cell = |(column, text): (usize, &&str)| {
            format!("<c r=\"{}{}\" t=\"inlineStr\"><is><t>{text}</t></is></c>", &"ABCDEF"[column..=column], index + 1)
        };
        let hidden = if index == 2 { " hidden=\"1\"" } else { "" };
        format!("<row r=\"{}\"{hidden}>{}</row>", index + 1, cells.iter().enumerate().map(cell).collect::<String>())
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData><autoFilter ref=\"A1:F3\"/></worksheet>");
    let sheets = ["First", "Second"].map(|name| format!("<sheet name=\"{name}\" sheetId=\"1\" r:id=\"{name}\"/>"));
    let book = format!("<workbook xmlns:r=\"{OF}\"><sheets>{}</sheets></workbook>", sheets.concat());
    let of_book = ["First", "Second"].map(|name| relation(name, "worksheet", "worksheets/sheet.xml"));
    let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
    for (name, text) in [
        (
            "_rels/.rels",
            format!("<Relationships>{}</Relationships>", relation("r", "officeDocument", "xl/workbook.xml")),
        ),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships>{}</Relationships>", of_book.concat())),
        ("xl/worksheets/sheet.xml", sheet),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

/// Whoever filters a list and fills in what they see learns that the hidden lines were taken as well, and that other sheets were not.
#[test]
fn hidden_lines_and_other_sheets_of_a_list_are_told() {
    let folder = folder_with(&[]);
    let all = shown(folder.path(), &["facts", "list", "--older-than", "0"]);
    let seen = |id: &str| {
        let fact = all.as_array().unwrap().iter().find(|fact| fact["id"] == id).unwrap();
        fact["seen"].as_str().unwrap().to_owned()
    };
    let line = |id: &'static str| (id, seen(id));
    let [(email, first), (form, second)] = ["authority/de-st/email", "controller/meta/form/1"].map(line);
    let rows = [
        ["id", "seen", "checked", "by", "result", "note"],
        [email, &first, "2026-11-26", "N. Sample", "ok", ""],
        [form, &second, "2026-11-26", "N. Sample", "ok", ""],
    ];
    workbook(&folder.path().join("list.xlsx"), &rows);
    let taken = on("2026-11-26", folder.path(), &["facts", "take", "list.xlsx"]).exits(0);
    assert_eq!(taken.json()["taken"], serde_json::json!([email, form]));
    assert_eq!(taken.codes(), ["table::hidden-rows", "facts::other-sheets"]);
    assert!(!taken.stderr.contains("--visible-only") && taken.stderr.contains("First"), "{}", taken.stderr);
}

/// A list is filled in in the language of whoever fills it in.
#[test]
fn what_was_found_is_understood_in_every_language() {
    for (word, is) in
        [("geändert", "changed"), ("Weg", "gone"), ("unverändert", "ok"), ("disparu", "gone"), ("Άλλαξε", "changed")]
    {
        let folder = folder_with(&[]);
        filled(folder.path(), &[("authority/de-st/email", "2026-11-26", word, "")]);
        let taken = take(folder.path()).exits(0).json();
        let count = |of: &str| taken[of].as_u64().unwrap();
        assert_eq!((count("changed"), count("gone")), (u64::from(is == "changed"), u64::from(is == "gone")), "{word}");
    }
    let folder = folder_with(&[]);
    filled(folder.path(), &[("authority/de-st/email", "2026-11-26", "vielleicht", "")]);
    assert_eq!(take(folder.path()).exits(3).errors(), ["facts::result"]);
}

#[test]
fn lists_of_letters_and_a_letter_tell_what_was_found_of_their_law_and_sources() {
    let folder = folder_with(&[]);
    let found = [("act/bgb", "2026-11-26", "changed", ""), ("letter/erasure/source/1", "2026-11-26", "gone", "a note")];
    filled(folder.path(), &found);
    take(folder.path()).exits(0);
    let listed = shown(folder.path(), &["templates", "list"]);
    let of = |kind: &str| {
        let listed = listed.as_array().unwrap().iter();
        listed.filter(|letter| letter["kind"] == kind).map(|letter| letter["found"].clone()).collect::<Vec<_>>()
    };
    assert!(
        of("erasure").iter().all(|found| found.to_string().contains("\"letter/erasure/source/1\"")),
        "in all languages"
    );
    assert!(of("progress-inquiry").iter().all(|found| found == &serde_json::json!([])), "nothing was found of it");
    let human = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        common::clean(&mut command);
        outcome(command.current_dir(folder.path()).args(["--state", "state"]).args(args)).exits(0).out().to_owned()
    };
    let told = "gone on 2026-11-26 (a note)";
    let list = human(&["templates", "list"]);
    let is_told = |line: &&str| line.ends_with(&format!("{told})"));
    assert!(list.lines().filter(is_told).all(|line| line.starts_with("erasure ")) && list.contains(told), "{list}");
    assert!(human(&["templates", "show", "erasure"]).contains(told));
    assert!(!human(&["templates", "show", "objection"]).contains(told));
}

#[test]
fn a_postal_address_has_nothing_between_code_and_town() {
    let folder = folder_with(&[]);
    let all = lines(folder.path());
    let of = |id: &str| all.iter().find(|line| line.starts_with(&format!("\"{id}\""))).unwrap();
    assert!(
        of("authority/de-bw/postal").contains("Postfach 10 29 32, 70025 Stuttgart"),
        "{}",
        of("authority/de-bw/postal")
    );
}

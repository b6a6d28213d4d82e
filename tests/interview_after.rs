//! What comes before and after the questions: what becomes of an earlier case, what happens with a new one, and how it goes on.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test looks at the files it asked for")]

mod common;

use std::fs;
use std::path::Path;

use common::pty::{CTRL_C, CTRL_D, OBJECTION, Terminal, fits, talk};
use common::{folder_with, names, run_in};

/// The objection up to the summary, and what is typed then.
fn objection<'a>(more: &[&'a str]) -> Vec<&'a str> {
    OBJECTION.iter().chain(more).copied().collect()
}

/// A folder with the case of an objection.
fn with_objection() -> tempfile::TempDir {
    folder_with(&["objection.toml"])
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn whoever_only_saves_is_told_how_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (screen, status) = talk(folder.path(), 80, "new", &objection(&["", "", ""]), CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let onward = screen.rsplit("So geht es weiter").next().unwrap();
    assert!(onward.contains("  widerspruch render widerspruch.toml\n"), "{onward}");
    assert!(onward.contains("  widerspruch new complaint --from widerspruch.toml\n"), "{onward}");
    assert_eq!(names(folder.path()), ["widerspruch.toml"]);
}

#[test]
fn what_to_do_is_shown_once_in_lines_that_fit() {
    for columns in [80, 40] {
        let folder = tempfile::tempdir().unwrap();
        let (screen, status) = talk(folder.path(), columns, "new", &objection(&["", "1 3", ""]), CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert_eq!(screen.matches("Vor dem Absenden").count(), 1, "{screen}");
        assert!(!screen.contains("kind = "), "{screen}");
        fits(&screen, columns);
    }
    // The text for a form is broken at words as well; the command that gives it whole, to be copied, stands below.
    let folder = tempfile::tempdir().unwrap();
    let (screen, _) = talk(folder.path(), 40, "new", &objection(&["", "2", ""]), CTRL_D);
    assert!(!screen.contains("Vor dem Absenden"), "{screen}");
    fits(&screen, 40);
    assert!(screen.contains("\nIch widerspreche") && screen.contains("  widerspruch render --text=form\n"), "{screen}");
    let whole = run_in(folder.path(), ["render", "--text=form", "widerspruch.toml"]).exits(0);
    assert!(whole.out().lines().any(|line| line.chars().count() > 72), "{}", whole.out());
}

#[test]
fn a_script_is_told_once_as_well() {
    let folder = with_objection();
    let args = ["new", "--from", "objection.toml", "-o", "new.toml", "--deliver", "pdf,steps"];
    let outcome = run_in(folder.path(), args).exits(0);
    assert_eq!(outcome.out().matches("Vor dem Absenden").count(), 1, "{}", outcome.out());
}

#[test]
fn an_earlier_case_is_changed_or_goes_on_as_the_person_chooses() {
    // To change it: the same file, and only what was changed.
    let folder = with_objection();
    let before = text(folder.path(), "objection.toml");
    let typed = ["", "1", "7", "Neue Gasse 2", "", "", ""];
    let (screen, status) = talk(folder.path(), 80, "new --from objection.toml", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("Was möchten Sie mit objection.toml tun?"), "{screen}");
    assert_eq!(text(folder.path(), "objection.toml"), before.replace("Prüfstraße 1", "Neue Gasse 2"));
    // To go on: which letter it is, is asked.
    let typed = ["2", "2", "1.9.2026", "1", "", "1", "", "", ""];
    let (screen, status) = talk(folder.path(), 80, "new --from objection.toml", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("Welchen Brief möchten Sie schreiben?"), "{screen}");
    assert_eq!(names(folder.path()).len(), 2, "{screen}");
    // The choices before and after the questions have the same two signs.
    let typed = ["<", "?", "1", "", "<", "?", "", ""];
    let (screen, status) = talk(folder.path(), 80, "new --from objection.toml", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    for part in [
        "Das ist die erste Frage.",
        "Was schon bekannt ist",
        "Von hier geht es nicht zurück.",
        "Bevor etwas gesendet wird",
    ] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    // For somebody else: the address is known.
    let (screen, _) = talk(folder.path(), 80, "new --from objection.toml", &["3", "1"], CTRL_C);
    assert!(screen.contains("Bei welchen Diensten haben Sie ein Konto?"), "{screen}");
}

#[test]
fn the_same_letter_goes_to_the_next_of_the_household_without_typing_it_again() {
    let folder = tempfile::tempdir().unwrap();
    // Another person, who lives there as well, has no account.
    let child = ["2", "2", "Lina Müller", "2013", "2", "7", "2", "", "", "", "", "", ""];
    let typed: Vec<&str> = objection(&["", ""]).into_iter().chain(child).chain(["", ""]).collect();
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let second = text(folder.path(), "widerspruch-2.toml");
    for part in ["name = \"Lina Müller\"", "street = \"Prüfstraße 1\"", "account_holder = false"] {
        assert!(second.contains(part), "{part}: {second}\n{screen}");
    }
    let onward = screen.rsplit("So geht es weiter").next().unwrap();
    assert!(onward.contains("render widerspruch.toml") && onward.contains("render widerspruch-2.toml"), "{onward}");
}

/// Who does not know when the refusal came can write all the same; the letter says neither that there was silence nor what came.
#[test]
fn a_day_that_nobody_knows_is_left_out() {
    let folder = with_objection();
    let typed = ["1.9.2026", "4", "", "", "", "1", ""];
    let (screen, status) = talk(folder.path(), 80, "new complaint --from objection.toml", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let case = text(folder.path(), "beschwerde.toml");
    assert!(case.contains("status = \"objected-after-start\"") && !case.contains("refused"), "{case}");
    assert!(!screen.contains("wörtlich") && !screen.contains("Die Frist für die Antwort endete"), "{screen}");
    assert!(names(folder.path()).contains(&"beschwerde.pdf".to_owned()));
}

/// What a draft lacks is told in words, and it is made only when the person says so; what is sent lacks nothing.
#[test]
fn a_mail_that_lacks_a_file_is_no_surprise() {
    let start = ["1.9.2026", "2", "7.9.", "1", "", ""];
    let typed = |more: &[&'static str]| -> Vec<&'static str> { start.iter().chain(more).copied().collect() };
    let drafts = |folder: &Path| names(folder).iter().filter(|name| name.ends_with(".eml")).count();
    let args = "new complaint --from objection.toml";
    for (answer, count) in [("2", 0), ("1", 1)] {
        let folder = with_objection();
        let (screen, status) = talk(folder.path(), 80, args, &typed(&["5", answer, ""]), CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert!(screen.contains("Fehler: der Brief nennt Anlage 1") && !screen.contains("[[enclosure]]"), "{screen}");
        assert!(screen.contains("Den Entwurf trotzdem machen?"), "{screen}");
        assert_eq!(drafts(folder.path()), count, "{screen}");
    }
    let folder = with_objection();
    let config = "[smtp.mine]\nhost = \"localhost\"\nport = 1\ntls = \"none\"\nfrom = \"aenne@example.org\"\n";
    fs::write(folder.path().join("config.toml"), config).unwrap();
    let args = format!("--config config.toml --state state {args}");
    let (screen, status) = talk(folder.path(), 80, &args, &typed(&["6", "1", ""]), CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert_eq!(screen.matches("Was soll jetzt geschehen?").count(), 2, "{screen}");
    assert!(!folder.path().join("state").exists(), "nothing waits to be sent");
}

/// A draft is from somebody: whose letter names no address is asked for it, in plain words, and the letter stays as it is.
#[test]
fn a_draft_without_an_address_of_its_own_asks_for_it() {
    let start = ["1.9.2026", "1", "", "", "", "5"];
    for (answers, drafts) in [(&["aenne@", "aenne@example.org", ""][..], 1), (&["", ""], 0)] {
        let folder = with_objection();
        let without = text(folder.path(), "objection.toml").replace("email = \"aenne@example.org\"\n", "");
        fs::write(folder.path().join("objection.toml"), without).unwrap();
        let typed: Vec<&str> = start.iter().chain(answers).copied().collect();
        let (screen, status) = talk(folder.path(), 80, "new complaint --from objection.toml", &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert!(screen.contains("Von welcher E-Mail-Adresse senden Sie den Entwurf?"), "{screen}");
        assert!(!screen.contains("[sender]") && !screen.contains("smtp"), "{screen}");
        let found: Vec<String> = names(folder.path()).into_iter().filter(|name| name.ends_with(".eml")).collect();
        assert_eq!(found.len(), drafts, "{screen}");
        if let Some(draft) = found.first() {
            assert!(text(folder.path(), draft).contains("<aenne@example.org>"), "{screen}");
        }
        assert!(!text(folder.path(), "beschwerde.toml").contains("aenne@example.org"));
    }
}

/// The ways out of a letter have the same numbers for every letter, and the numbers of questions count up.
#[test]
fn numbers_stay_what_they_are() {
    let folder = with_objection();
    let (first, _) =
        talk(folder.path(), 80, "new --from objection.toml --for change -o objection.toml", &["", ""], CTRL_D);
    let typed = ["1.9.2026", "1", "", "", "", ""];
    let (second, _) = talk(folder.path(), 80, "new complaint --from objection.toml", &typed, CTRL_D);
    let number = |screen: &str, text: &str| {
        let line = screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {screen}"));
        line.split_whitespace().next().unwrap().to_owned()
    };
    for text in ["PDF-Datei erstellen", "Anzeigen, was jetzt zu tun ist", "Fristen im Blick behalten"] {
        assert_eq!(number(&first, text), number(&second, text), "{text}");
    }
    assert_eq!(number(&second, "E-Mail-Entwurf erstellen"), "5");
    let folder = tempfile::tempdir().unwrap();
    // An answer is changed in the summary: it keeps its number.
    let (screen, _) = talk(folder.path(), 80, "new", &objection(&["10", "Neue Gasse 2", ""]), CTRL_D);
    let numbers: Vec<usize> =
        screen.lines().filter_map(|line| line.strip_prefix("Frage ")?.split_once('.')?.0.parse().ok()).collect();
    let asked = numbers.len() - 1;
    assert_eq!(numbers[..asked], (1..=asked).collect::<Vec<_>>()[..], "{screen}");
    assert!(numbers[asked] < asked, "{numbers:?}");
}

/// What the register knows is not typed again: who goes on from a followed letter is told of the shorter way.
#[test]
fn whoever_goes_on_from_a_followed_letter_is_told_of_the_register() {
    let folder = with_objection();
    let told = "widerspruch follow next 1 --kind";
    let args = "--state state new complaint --from objection.toml";
    let (screen, _) = talk(folder.path(), 80, args, &[], CTRL_C);
    assert!(!screen.contains(told), "{screen}");
    run_in(folder.path(), ["--state", "state", "follow", "add", "objection.toml"]).exits(0);
    let (screen, _) = talk(folder.path(), 80, args, &[], CTRL_C);
    assert!(screen.contains(told), "{screen}");
}

#[test]
fn a_letter_that_is_there_is_replaced_only_when_somebody_says_so() {
    let folder = with_objection();
    fs::write(folder.path().join("objection.pdf"), "old").unwrap();
    let args = "new --from objection.toml -o objection.toml";
    let (screen, _) = talk(folder.path(), 80, args, &["", "1", "2", ""], CTRL_D);
    assert!(screen.contains("Die Datei objection.pdf gibt es schon."), "{screen}");
    assert_eq!(text(folder.path(), "objection.pdf"), "old");
    let (screen, _) = talk(folder.path(), 80, args, &["", "1", "1", ""], CTRL_D);
    assert!(fs::read(folder.path().join("objection.pdf")).unwrap().starts_with(b"%PDF"), "{screen}");
}

#[test]
fn a_matter_is_remembered_when_somebody_wishes_it() {
    let folder = tempfile::tempdir().unwrap();
    let args = "--state state new";
    let (screen, status) = talk(folder.path(), 80, args, &objection(&["", "4", ""]), CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("Notiert als Vorgang 1: Änne Müller, Meta"), "{screen}");
    assert!(screen.contains("  widerspruch follow event 1 sent\n"), "{screen}");
    // One way on: the matter's own.
    let onward = screen.rsplit("So geht es weiter").next().unwrap();
    assert!(onward.contains("  widerspruch follow next 1\n") && !onward.contains("--from"), "{onward}");
    let list = run_in(folder.path(), ["--state", "state", "--format", "json", "follow", "list"]).exits(0).json();
    assert_eq!(list[0]["label"], "Änne Müller");
    // Nothing enters the register unasked.
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), 80, args, &objection(&["", "1", ""]), CTRL_D);
    assert!(!folder.path().join("state").exists());
}

#[test]
fn more_than_a_line_is_written_in_an_editor() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("tmp")).unwrap();
    let editor = folder.path().join("editor");
    fs::write(
        &editor,
        "#!/bin/sh\nprintf 'Ein Absatz.\\n\\nNoch einer.\\n' > \"$1\"\nstat -c %a \"$(dirname \"$1\")\" > mode\n",
    )
    .unwrap();
    let setup = format!("chmod +x '{0}'; export EDITOR='{0}' TMPDIR=\"$PWD/tmp\"", editor.display());
    let with_editor = Terminal { columns: 80, language: "de", setup: &setup };
    let mut typed = objection(&["", "", ""]);
    typed[7] = "e";
    let (screen, status) = with_editor.talk(folder.path(), "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let case = text(folder.path(), "widerspruch.toml");
    assert!(case.contains("Ein Absatz.\n\nNoch einer."), "{case}");
    assert_eq!(text(folder.path(), "mode"), "700\n", "only its owner sees it");
    assert_eq!(names(&folder.path().join("tmp")), [""; 0], "nothing is left of it");
    // One that is not there is told, and the question comes again.
    let without = Terminal { setup: "export EDITOR=/nonexistent/editor VISUAL=", ..with_editor };
    let (screen, _) = without.talk(folder.path(), "new", &typed[..8], CTRL_C);
    assert!(screen.contains("Fehler: der Texteditor „/nonexistent/editor“ lässt sich nicht starten"), "{screen}");
}

/// Whatever comes of an editor, the answers stay: one that is broken off is told, and where none is set up none is offered.
#[test]
fn an_editor_that_is_broken_off_loses_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let editor = folder.path().join("editor");
    // As a terminal does when Ctrl-C is pressed: the signal goes to the editor and to the program that started it.
    fs::write(&editor, "#!/bin/sh\nkill -s INT $PPID\nsleep 1\nexit 130\n").unwrap();
    let setup = format!("chmod +x '{0}'; export VISUAL='{0}'", editor.display());
    let mut typed = objection(&["", "", ""]);
    typed[7] = "e";
    typed.insert(8, "Ein Satz.");
    typed.insert(9, "");
    let (screen, status) =
        Terminal { columns: 80, language: "de", setup: &setup }.talk(folder.path(), "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("e öffnet einen Texteditor.") && screen.contains("Fehler: der Texteditor"), "{screen}");
    assert!(text(folder.path(), "widerspruch.toml").contains("Ein Satz."), "{screen}");
    // Without one the letter is no answer, and nothing is started.
    let folder = tempfile::tempdir().unwrap();
    let (screen, _) = talk(folder.path(), 80, "new", &typed[..8], CTRL_C);
    assert!(!screen.contains("e öffnet"), "{screen}");
    assert!(screen.contains("Fehler: es ist kein Texteditor eingestellt"), "{screen}");
}

/// What fails stops nothing else: the rest is done, and what was not is named.
#[test]
fn what_was_not_done_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let long = "Meine Fotos zeigen Menschen, die das nicht möchten. ".repeat(70);
    let mut typed = objection(&["", "1 2 3", "", ""]);
    let parts: Vec<String> =
        long.as_bytes().chunks(900).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.contains('\u{fffd}')).collect();
    typed.splice(7..8, parts.iter().copied().chain([""]));
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("Zeichen, ") && !screen.contains("own_grounds"), "{screen}");
    assert!(screen.contains("Noch nicht erledigt: Text für ein Online-Formular anzeigen"), "{screen}");
    assert_eq!(screen.matches("Vor dem Absenden").count(), 1, "{screen}");
    assert!(names(folder.path()).contains(&"widerspruch.pdf".to_owned()), "{screen}");
}

/// The overview has its help, and who goes back there and before finds the numbers of the questions as they were.
#[test]
fn the_overview_helps_and_numbers_stay() {
    let folder = tempfile::tempdir().unwrap();
    let typed = objection(&["?", "<", "<", "<", "39104 Magdeburg", "", "", ""]);
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("Erst die Eingabetaste"), "{screen}");
    for (number, question) in [(11, "Postleitzahl und Ort"), (12, "E-Mail-Adresse")] {
        let numbered = format!("Frage {number}. {question}");
        assert_eq!(screen.matches(&numbered).count(), screen.matches(&format!(". {question}")).count(), "{screen}");
        assert!(screen.matches(&numbered).count() > 1, "{screen}");
    }
}

#[test]
fn a_picture_of_the_signature_is_one_answer_away() {
    let folder = folder_with(&["signature.png"]);
    let typed = objection(&["14", "3", "3", "keine.png", "signature.png", "", "1", ""]);
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let case = text(folder.path(), "widerspruch.toml");
    assert!(case.contains("kind = \"image\"\nimage = \"signature.png\""), "{case}");
    assert!(names(folder.path()).contains(&"widerspruch.pdf".to_owned()), "{screen}");
}

#[test]
fn an_answer_is_emptied_again() {
    let folder = tempfile::tempdir().unwrap();
    let typed = objection(&["12", "-", "", "", ""]);
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert!(screen.contains("-: leer lassen"), "{screen}");
    // The account is known by it all the same.
    assert_eq!(text(folder.path(), "widerspruch.toml").matches("aenne@example.org").count(), 1);
}

#[test]
fn a_centre_is_asked_for_nothing_that_its_file_says() {
    let folder = folder_with(&["centre.toml", "centre-logo.svg"]);
    let args =
        ["new", "objection", "--centre", "centre.toml", "--controller", "meta", "--client-name", "Nora Beispiel"];
    let args =
        args.iter().chain(&["--client-address", "Prüfgasse 5, 99084 Erfurt", "--name", "Jana Muster", "-o", "-"]);
    let outcome = run_in(folder.path(), args).exits(0);
    let centre = text(folder.path(), "centre.toml");
    let organisation = centre.lines().find_map(|line| line.strip_prefix("name = ")).unwrap();
    let case = outcome.out();
    assert!(case.contains(&format!("organisation = {organisation}")), "{case}");
    assert!(case.contains("relation = \"client\"") && case.contains("street = "), "{case}");
}

#[test]
fn whoever_types_only_the_name_chooses() {
    let folder = tempfile::tempdir().unwrap();
    let terminal = Terminal { columns: 40, language: "de_DE.UTF-8", setup: ":" };
    let (screen, status) = terminal.alone(folder.path(), "", "9\n3\n");
    assert_eq!(status, Some(0), "{screen}");
    let (menu, chosen) = screen.split_once("1 bis 3").unwrap_or_else(|| panic!("{screen}"));
    for line in ["  1  einen Brief hier schreiben", "  2  ihn im Browser schreiben", "  3  alle Befehle"] {
        assert!(menu.contains(line), "{menu}");
    }
    assert!(!menu.contains("ansteht"), "nothing is followed");
    assert!(chosen.contains("Befehle:") && chosen.contains("--ui-language"), "{chosen}");
    fits(menu, 40);
    // What is chosen is the command: its first question.
    let (screen, _) = terminal.alone(folder.path(), "", "1\n\u{4}");
    assert!(screen.contains("1  einen Brief hier schreiben") && screen.contains("Was möchten Sie tun?"), "{screen}");
    // Options of every command are kept for what is chosen; a wrong one is told.
    let options = "--today 2027-01-02 --ui-language en --state here";
    let (screen, _) = terminal.alone(folder.path(), options, "write a\n\u{4}");
    assert!(screen.contains("What would you like to do?"), "{screen}");
    let (screen, status) = terminal.alone(folder.path(), "--today yesterday", "1\n");
    assert_eq!(status, Some(2), "{screen}");
    // Without a terminal there is nobody to choose.
    assert_eq!(run_in(folder.path(), ["--today", "2027-01-02"]).status, Some(2));
    let outcome = run_in(folder.path(), [""; 0]);
    assert_eq!(outcome.status, Some(2));
    assert!(outcome.stderr.contains("widerspruch [OPTIONS] <COMMAND>"), "{}", outcome.stderr);
}

/// A letter that bears a day was sent on that day or later: whether that was before the training is asked of no one.
#[test]
fn a_letter_that_bears_a_day_was_not_sent_before_the_training() {
    let typed = ["", "4", "1.10.2026, E-Mail", "", "", "", "1", ""];
    let args = "new complaint --from objection.toml";
    // Neither the case nor a PDF says the day.
    let folder = with_objection();
    let (screen, _) = talk(folder.path(), 80, args, &[""], CTRL_C);
    assert!(screen.contains("27.05.2025"), "{screen}");
    let asked = |folder: &Path| {
        let (screen, status) = talk(folder, 80, args, &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        assert!(!screen.contains("27.05.2025"), "{screen}");
        let case = text(folder, "beschwerde.toml");
        assert!(case.contains("status = \"refused\"") && !case.contains("what = \"objected\""), "{case}");
    };
    run_in(folder.path(), ["render", "objection.toml"]).exits(0);
    asked(folder.path());
    let folder = with_objection();
    let dated = text(folder.path(), "objection.toml").replacen('\n', "\ndate = 2026-09-01\n", 1);
    fs::write(folder.path().join("objection.toml"), &dated).unwrap();
    asked(folder.path());
    // The letter is older than the training: when it was sent, counts.
    fs::write(folder.path().join("objection.toml"), dated.replace("2026-09-01", "2025-05-01")).unwrap();
    let (screen, _) = talk(folder.path(), 80, args, &[""], CTRL_C);
    assert!(screen.contains("27.05.2025"), "{screen}");
}

/// Two names are no name: what has one answer is given once.
#[test]
fn an_option_with_one_answer_is_given_once() {
    let folder = with_objection();
    let args = ["--format", "json", "new", "--from", "objection.toml", "-o", "new.toml"];
    let two = [&args[..], &["--name", "Ada Muster", "--name", "Ole Probe"]].concat();
    let refused = run_in(folder.path(), two);
    assert_eq!((refused.status, refused.codes()), (Some(2), vec!["new::answer".to_owned()]));
    assert_eq!(names(folder.path()), ["objection.toml"]);
    // Of grounds there may be several.
    let several = [&args[..], &["--grounds", "old-posts", "--grounds", "third-persons"]].concat();
    run_in(folder.path(), several).exits(0);
    // Where nobody sees a list, its words are named and not its numbers.
    let wrong = run_in(folder.path(), [&args[..], &["--force", "--grounds", "not-expected"]].concat());
    assert_eq!((wrong.status, wrong.codes()), (Some(2), vec!["new::answer".to_owned()]));
    assert!(wrong.stderr.contains("write one of these: old-posts, ") && wrong.stderr.contains("no-expectation"));
}

/// The two signs mean the same in every line of one's own words.
#[test]
fn a_sign_in_a_later_line_is_no_word_of_the_letter() {
    let folder = tempfile::tempdir().unwrap();
    let before = &OBJECTION[..7];
    let typed: Vec<&str> = before.iter().chain(&["erste Zeile", "?", "zweite Zeile", "<", ""]).copied().collect();
    let (screen, _) = talk(folder.path(), 80, "new", &typed, CTRL_C);
    assert_eq!(screen.matches("Ihr Text steht so im Brief").count(), 1, "{screen}");
    let after = screen.rsplit("zweite Zeile").next().unwrap();
    assert!(after.contains("Welche Gründe treffen auf Sie zu?"), "{after}");
    let typed: Vec<&str> = before
        .iter()
        .chain(&["erste Zeile", "?", "zweite Zeile", ""])
        .chain(&OBJECTION[8..])
        .chain(&["", "", ""])
        .copied()
        .collect();
    let (screen, status) = talk(folder.path(), 80, "new", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    let case = text(folder.path(), "widerspruch.toml");
    assert!(case.contains("erste Zeile\nzweite Zeile") || case.contains("erste Zeile\\nzweite Zeile"), "{case}");
}

/// Whoever says that a letter is to be changed means this file, in words of the command as in the dialogue.
#[test]
fn a_letter_that_is_to_be_changed_is_changed_where_it_lies() {
    let folder = with_objection();
    let before = text(folder.path(), "objection.toml");
    let typed = ["7", "Neue Gasse 2", "", "", ""];
    let (screen, status) = talk(folder.path(), 80, "new --from objection.toml --for change", &typed, CTRL_D);
    assert_eq!(status, Some(0), "{screen}");
    assert_eq!(text(folder.path(), "objection.toml"), before.replace("Prüfstraße 1", "Neue Gasse 2"));
    assert_eq!(names(folder.path()), ["objection.toml"]);
}

/// The letter itself shows that it was sent: whoever complains and presses Enter encloses it.
#[test]
fn the_earlier_letter_is_offered_as_proof_of_itself() {
    let args = "new complaint --from objection.toml";
    let made = |sent_on: &str| {
        let folder = with_objection();
        run_in(folder.path(), ["render", "objection.toml"]).exits(0);
        let terminal = Terminal { columns: 80, language: "de", setup: ":" };
        let typed = [sent_on, "1", "", "", "", "", "", ""];
        let (screen, status) = terminal.talk_on("2027-01-08", folder.path(), args, &typed, CTRL_D);
        assert_eq!(status, Some(0), "{screen}");
        text(folder.path(), "beschwerde.toml")
    };
    let case = made("25.11.2026, Post");
    assert!(case.contains("enclosure = 1") && case.contains("file = \"objection.pdf\""), "{case}");
    // One that was made anew after it was sent shows nothing.
    assert!(!made("20.11.2026, Post").contains("enclosure"));
}

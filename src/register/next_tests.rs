//! Cases of next letters, from cases with comments, arrays written in a line, JSON, and files elsewhere.

use std::fs;

use super::*;
use crate::case::load;
use crate::law::calendar::Calendar;
use crate::register::chronology::tests::line;
use crate::register::matter::Letter;

const SENDER: &str = "[sender]\nname = \"Änne Müller\"\nstreet = \"Prüfstraße 1\"\npostal_code = \"39104\"\n\
    city = \"Magdeburg\"\ncountry = \"DE\"\n";

struct Desk {
    folder: tempfile::TempDir,
    templates: Templates,
    directory: Directory,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Desk { folder, templates: Templates::builtin(), directory: Directory::builtin() }
    }

    /// The next case of a matter whose newest case has this text.
    fn next(&self, name: &str, text: &str, lines: &[&str], kind: &str, today: &str, to: &Path) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        let (base, _) = load::file(&path, &self.directory).unwrap();
        let matter = Matter {
            id: 1,
            uid: "u".into(),
            key: "k".into(),
            person: None,
            centre: None,
            quiet_until: None,
            label: "l".into(),
            controller: "meta".into(),
            authority: Some("de-st".into()),
            letters: vec![Letter {
                id: 1,
                kind: base.kind.clone(),
                case_file: path.display().to_string(),
                has_text: false,
                printed: None,
                mail_key: String::new(),
                made_on: "2026-09-01".parse().unwrap(),
                mails: vec![],
            }],
            lines: lines.iter().map(|text| line(text)).collect(),
        };
        let (ireland, land) = (Calendar::of_place("IE").unwrap(), Calendar::of_place("DE-ST").unwrap());
        let standing = stage::standing(
            &matter.lines,
            None,
            today.parse().unwrap(),
            &due::counted_in(&ireland),
            &due::counted_in(&land),
        );
        let template = self.templates.get(kind, "de").unwrap();
        let next = Next {
            matter: &matter,
            standing: &standing,
            template: &template,
            kind,
            base: &base,
            from: self.folder.path(),
            folder: to,
            as_row: false,
            templates: &self.templates,
            directory: &self.directory,
        };
        next.write(text).unwrap().0
    }

    fn read(&self, text: &str) -> Case {
        let path = self.folder.path().join("next.toml");
        fs::write(&path, text).unwrap();
        load::file(&path, &self.directory).unwrap().0
    }
}

#[test]
fn nobody_was_ignored_while_the_period_runs() {
    let desk = Desk::new();
    let status = |lines: &[&str], today: &str| {
        let text = desk.next("a.toml", &objection(), lines, "complaint", today, desk.folder.path());
        desk.read(&text).matter.status.word()
    };
    let sent = ["2026-09-01 objected received=2026-09-01"];
    assert_eq!(status(&sent, "2026-09-20"), "objected-after-start");
    assert_eq!(status(&sent, "2026-10-01"), "objected-after-start", "its last day");
    assert_eq!(status(&sent, "2026-10-02"), "ignored");
    let extended = [sent[0], "2026-09-20 extended"];
    assert_eq!(status(&extended, "2026-10-02"), "extended");
    assert_eq!(status(&extended, "2026-12-03"), "extended", "it was no silence");
    let refused = [sent[0], "2026-09-20 refused"];
    assert_eq!(status(&refused, "2026-09-21"), "refused");
}

fn objection() -> String {
    format!(
        "# mine\nkind = \"objection\"\nlanguage = \"de\"\ndate = 2026-09-01\n\n{SENDER}\n[recipient]\ncontroller = \"meta\"\n\n\
         [matter]\nstatus = \"never-objected\"      # at first\ngrounds = [\"old-posts\"]\n\n[[account]]\nservice = \"facebook\"\n\
         url = \"https://www.facebook.com/example\"\n"
    )
}

#[test]
fn a_reminder_tells_what_happened_and_encloses_the_letter() {
    let desk = Desk::new();
    fs::write(desk.folder.path().join("o.pdf"), "%PDF").unwrap();
    let lines = ["2026-09-01 objected received=2026-09-04", "2026-09-07 acknowledged"];
    let text = desk.next("o.toml", &objection(), &lines, "reminder", "2026-10-10", desk.folder.path());
    assert!(text.starts_with("# mine\nkind = \"reminder\"\nlanguage = \"de\"\n\n[sender]"), "{text}");
    assert!(text.contains("status = \"ignored\"") && !text.contains("date = 2026-09-01\n\n"), "{text}");
    let case = desk.read(&text);
    assert_eq!((case.kind.as_str(), case.matter.status), ("reminder", Status::Ignored));
    let events: Vec<(String, &str)> = case.events.iter().map(|e| (e.date.to_string(), e.what.word())).collect();
    assert_eq!(events, [("2026-09-01".into(), "objected"), ("2026-09-07".into(), "acknowledged")]);
    assert_eq!(case.events[0].received, "2026-09-04".parse().ok());
    assert_eq!(case.events[0].enclosure, Some(1));
    assert_eq!(case.enclosures[0].title, "Widerspruch gegen KI-Training, 1. September 2026");
    assert!(text.contains("file = \"o.pdf\""), "{text}");
}

#[test]
fn a_complaint_goes_to_the_authority_and_names_the_controller() {
    let desk = Desk::new();
    let lines = ["2026-09-01 objected received=2026-09-04", "2026-10-12 reminded"];
    let case = desk.read(&desk.next("o.toml", &objection(), &lines, "complaint", "2026-11-22", desk.folder.path()));
    assert!(matches!(&case.recipient, crate::case::Recipient::Authority(id) if id == "de-st"));
    assert_eq!((case.matter.controller.as_deref(), case.matter.status), (Some("meta"), Status::Ignored));
    assert_eq!(case.matter.grounds, ["old-posts"]);
    let refused = ["2026-09-01 objected received=2026-09-04", "2026-09-20 refused"];
    let case = desk.read(&desk.next("o.toml", &objection(), &refused, "complaint", "2026-11-22", desk.folder.path()));
    assert_eq!(case.matter.status, Status::Refused);
}

#[test]
fn an_inquiry_keeps_the_authority_and_the_controllers_status() {
    let desk = Desk::new();
    let first = desk.next(
        "o.toml",
        &objection(),
        &["2025-09-01 objected", "2025-11-12 reminded"],
        "complaint",
        "2026-01-05",
        desk.folder.path(),
    );
    let lines = ["2025-09-01 objected", "2025-11-12 reminded", "2026-01-05 complained received=2026-01-05"];
    let text = desk.next("c.toml", &first, &lines, "progress-inquiry", "2026-11-22", desk.folder.path());
    let case = desk.read(&text);
    assert!(matches!(&case.recipient, crate::case::Recipient::Authority(id) if id == "de-st"));
    assert_eq!(case.events.len(), 3);
    assert!(desk.templates.get("progress-inquiry", "de").unwrap().manifest.statuses.contains(&case.matter.status));
}

#[test]
fn events_that_do_not_hold_any_more_leave_the_case() {
    let desk = Desk::new();
    let base = format!(
        "{}\n[[event]]\ndate = 2026-09-01\nwhat = \"objected\"\n\n[[event]]\ndate = 2026-09-20\nwhat = \"refused\"\n",
        objection().replace("never-objected", "refused")
    );
    let lines = ["2026-09-01 objected", "2026-09-20 refused taken-back"];
    let case = desk.read(&desk.next("o.toml", &base, &lines, "reminder", "2026-11-22", desk.folder.path()));
    assert_eq!(case.events.len(), 1);
    assert_eq!(case.matter.status, Status::Ignored);
}

#[test]
fn arrays_in_a_line_and_json_are_understood() {
    let desk = Desk::new();
    let inline = format!(
        "kind = \"objection\"\nevent = [{{ date = 2026-09-01, what = \"objected\" }}]\nenclosure = []\n{}",
        objection()
            .split_once("language")
            .unwrap()
            .1
            .split_once('\n')
            .unwrap()
            .1
            .replace("date = 2026-09-01\n", "")
            .replace("never-objected", "objected-after-start")
    );
    let lines = ["2026-09-01 objected", "2026-09-07 acknowledged"];
    let case = desk.read(&desk.next("i.toml", &inline, &lines, "reminder", "2026-11-22", desk.folder.path()));
    assert_eq!(case.events.len(), 2);
    let json = serde_json::json!({
        "kind": "objection",
        "sender": { "name": "A B", "street": "C 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE" },
        "recipient": { "controller": "meta" },
        "matter": { "status": "never-objected" },
        "account": [{ "service": "facebook", "url": "https://www.facebook.com/example" }],
    });
    let text = desk.next("j.json", &json.to_string(), &lines, "reminder", "2026-11-22", desk.folder.path());
    assert_eq!(desk.read(&text).events.len(), 2, "{text}");
}

#[test]
fn files_are_found_from_another_folder() {
    let desk = Desk::new();
    let other = tempfile::tempdir().unwrap();
    let base = format!(
        "{}\n[[event]]\ndate = 2026-09-01\nwhat = \"objected\"\nenclosure = 1\n[[enclosure]]\ntitle = \"x\"\nfile = \"proof.png\"\n",
        objection().replace("never-objected", "objected-after-start")
    );
    let text = desk.next("o.toml", &base, &["2026-09-01 objected"], "reminder", "2026-11-22", other.path());
    let whole = desk.folder.path().join("proof.png");
    assert!(text.contains(&format!("file = \"{}\"", whole.display())), "{text}");
}

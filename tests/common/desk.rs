//! A desk with one case and a register: what the tests of `follow` begin with.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::{Outcome, clean, outcome};

/// A case with comments.
pub const CASE: &str = r#"# Kept by hand.
kind = "objection"
language = "de"
reference = "KI-000005"

[sender]
name = "Änne Müller"
street = "Prüfstraße 1"
postal_code = "39104"
city = "Magdeburg"
country = "DE"
email = "aenne@example.org"

[recipient]
controller = "meta"

[matter]
status = "never-objected"      # at the beginning

[[account]]
service = "facebook"
url = "https://www.facebook.com/example"
"#;

/// A folder with a case, and a state folder in it.
pub struct Desk {
    pub folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("case.toml"), CASE).unwrap();
        Desk { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program on a day, in the folder.
    pub fn command(&self, today: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        clean(&mut command);
        command.current_dir(self.folder.path()).args(["--today", today, "--state"]).arg(self.path("state"));
        command
    }

    pub fn run(&self, today: &str, args: &[&str]) -> Outcome {
        outcome(self.command(today).args(["--format", "json"]).args(args))
    }

    pub fn human(&self, today: &str, language: &str, args: &[&str]) -> String {
        let mut command = self.command(today);
        outcome(command.args(["--ui-language", language]).args(args)).exits(0).out().to_owned()
    }

    #[track_caller]
    pub fn done(&self, today: &str, args: &[&str]) -> Value {
        self.run(today, args).exits(0).json()
    }

    /// Stage, strict end, later end and certainty of the only matter that is listed.
    #[track_caller]
    pub fn only(&self, today: &str) -> (String, Value, Value, bool) {
        let list = self.done(today, &["follow", "list", "--all"]);
        let [one] = list.as_array().unwrap().as_slice() else { panic!("{list}") };
        let stage = one["stage"].as_str().unwrap().to_owned();
        (stage, one["strict"].clone(), one["latest"].clone(), one["certain"].as_bool().unwrap())
    }

    #[track_caller]
    pub fn stands(&self, today: &str, stage: &str, latest: &str, certain: bool) {
        assert_eq!(self.only(today), (stage.to_owned(), latest.into(), latest.into(), certain), "{today}");
    }
}

/// A dialogue at a wide terminal, with what is typed in lines.
#[cfg(target_os = "linux")]
pub fn talk(desk: &Desk, today: &str, args: &str, typed: &[&str]) -> (String, Option<i32>) {
    talk_at(200, desk, today, args, typed)
}

/// As [`talk`], at a terminal of so many columns.
#[cfg(target_os = "linux")]
pub fn talk_at(columns: usize, desk: &Desk, today: &str, args: &str, typed: &[&str]) -> (String, Option<i32>) {
    use std::io::Write;
    use std::process::Stdio;
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let state = desk.path("state").display().to_string();
    let inside = format!(
        "stty rows 50 cols {columns}; exec '{program}' --today {today} --ui-language de --state '{state}' follow {args}"
    );
    let mut command = Command::new("script");
    clean(&mut command);
    command.args(["-q", "-e", "-c", &inside, "/dev/null"]).current_dir(desk.folder.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("script (util-linux) is there");
    child.stdin.take().unwrap().write_all(format!("{}\n", typed.join("\n")).as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    (String::from_utf8_lossy(&done.stdout).replace('\r', ""), done.status.code())
}

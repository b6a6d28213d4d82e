//! What the tests of this folder begin with.

use crate::common::{Outcome, outcome, program};
use crate::server::{At, Do, Door, Server, Setup};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

pub const PASSWORD: &str = "Gänsefüßchen-7391";

pub const DEFAULTS: &str = "[defaults]\nkind = \"complaint\"\nlanguage = \"de\"\nsender.country = \"DE\"\nmatter.controller = \"meta\"\n\
    matter.status = \"ignored\"\nmatter.grounds = [\"old-posts\"]\nrecipient.country = \"DE\"\nrecipient.street = \"Amtsweg 1\"\n\
    recipient.postal_code = \"39104\"\nrecipient.city = \"Magdeburg\"\n";
pub const HEADINGS: &str = "reference;sender.name;sender.street;sender.postal_code;sender.city;sender.email;account.facebook.url;\
    event.objected.date;event.objected.received;recipient.name;recipient.email";

/// A row that goes to its own authority.
pub fn row(number: usize) -> String {
    to(number, &format!("amt{number}@example.org"))
}

pub fn to(number: usize, address: &str) -> String {
    format!(
        "K-{number:03};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;person{number}@example.org;\
         https://www.facebook.com/example.{number};2026-09-01;2026-09-04;Amt {number};{address}"
    )
}

/// A folder with a table and a centre that mails through a server.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub server: Server,
}

impl Desk {
    pub fn new(rows: &[String], script: impl Fn(At, usize) -> Do + Send + Sync + 'static) -> Self {
        let mut setup = Setup::new(Door::Implicit, script);
        setup.account.1 = PASSWORD.into();
        let desk = Desk { folder: tempfile::tempdir().unwrap(), server: Server::start(setup) };
        desk.write("password", PASSWORD);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o600)).unwrap();
        }
        desk.configure("");
        desk.table(rows);
        desk
    }

    pub fn good(rows: &[String]) -> Self {
        Self::new(rows, |_, _| Do::Go)
    }

    pub fn configure(&self, more: &str) {
        let ca = self.server.ca.display();
        let more = format!("user = \"user@example.org\"\nca_file = \"{ca}\"\npassword_file = \"password\"\n{more}");
        self.write("centre.toml", &format!("{DEFAULTS}{}", self.server.section("office", &more)));
    }

    pub fn table(&self, rows: &[String]) {
        self.write("t.csv", &format!("{HEADINGS}\n{}\n", rows.join("\n")));
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn program(&self, args: &[&str]) -> std::process::Command {
        let mut command = program();
        command.current_dir(self.folder.path()).args(["--format", "json", "--state", "state"]).args(args);
        command.env_remove("WIDERSPRUCH_SMTP_PASSWORD");
        command
    }

    pub fn run(&self, args: &[&str]) -> Outcome {
        let outcome = outcome(&mut self.program(args));
        assert!(!outcome.stderr.contains(PASSWORD), "{}", outcome.stderr);
        outcome
    }

    pub fn batch(&self, more: &[&str]) -> Outcome {
        self.run(&[&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send"], more].concat())
    }

    pub fn arrived(&self) -> Vec<String> {
        self.server.taken().into_iter().map(|mail| mail.to).collect()
    }
}

/// The lines of a run: the rows, and the summary.
pub fn lines(outcome: &Outcome) -> (Vec<Value>, Value) {
    let mut lines: Vec<Value> = outcome.out().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let summary = lines.pop().unwrap()["summary"].clone();
    (lines, summary)
}

/// The codes of a row's problems.
pub fn codes(row: &Value) -> Vec<&str> {
    row["problems"].as_array().unwrap().iter().filter_map(|p| p["code"].as_str()).collect()
}

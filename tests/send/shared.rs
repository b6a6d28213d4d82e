//! What the tests of this folder begin with.

use crate::common::{Outcome, folder_with, outcome, program};
use crate::server::{At, Do, Door, Server, Setup};
use std::fs;
use std::path::PathBuf;

pub const PASSWORD: &str = "Gänsefüßchen-7391";

/// A folder with cases, a configuration and a server.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub server: Server,
}

impl Desk {
    pub fn new(examples: &[&str], script: impl Fn(At, usize) -> Do + Send + Sync + 'static) -> Self {
        let mut setup = Setup::new(Door::Implicit, script);
        setup.account.1 = PASSWORD.into();
        let desk = Desk { folder: folder_with(examples), server: Server::start(setup) };
        desk.enclose();
        desk.write("password", PASSWORD);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o600)).unwrap();
        }
        desk.configure("password_file = \"password\"");
        desk
    }

    pub fn good(examples: &[&str]) -> Self {
        Self::new(examples, |_, _| Do::Go)
    }

    /// Gives every enclosure of the complaint its file: without them the example is to be printed, not mailed.
    pub fn enclose(&self) {
        let Ok(case) = fs::read_to_string(self.path("complaint.toml")) else { return };
        fs::copy(crate::common::root().join("examples/confirmation.png"), self.path("confirmation.png")).unwrap();
        let lines = case.lines().map(|line| match line.starts_with("title = ") {
            true => format!("{line}\nfile = \"confirmation.png\"\n"),
            false => format!("{line}\n"),
        });
        self.write("complaint.toml", &lines.collect::<String>());
    }

    pub fn configure(&self, more: &str) {
        let more = format!("user = \"user@example.org\"\nca_file = \"{}\"\n{more}", self.server.ca.display());
        self.write("config.toml", &self.server.section("centre", &more));
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn run_with(&self, args: &[&str], change: impl FnOnce(&mut std::process::Command)) -> Outcome {
        let mut command = program();
        command
            .current_dir(self.folder.path())
            .args(["--format", "json", "--config", "config.toml", "--state", "state"])
            .args(args)
            .env_remove("WIDERSPRUCH_SMTP_PASSWORD");
        change(&mut command);
        let outcome = outcome(&mut command);
        assert!(!outcome.stderr.contains(PASSWORD), "{}", outcome.stderr);
        assert!(!String::from_utf8_lossy(&outcome.stdout).contains(PASSWORD));
        outcome
    }

    pub fn run(&self, args: &[&str]) -> Outcome {
        self.run_with(args, |_| {})
    }

    /// Text and headers of the nth mail that arrived, quoted-printable undone.
    pub fn arrived(&self, number: usize) -> String {
        let text = String::from_utf8(self.server.taken()[number].bytes.clone()).unwrap();
        text.replace("=\r\n", "")
    }
}

pub trait Usage {
    fn exits_usage(self);
}

impl Usage for Outcome {
    /// A mistake in the command is told by clap, not as JSON.
    fn exits_usage(self) {
        self.exits(2);
    }
}

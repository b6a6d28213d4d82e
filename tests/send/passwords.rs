//! Where a password comes from, and that it stays nowhere.

use super::shared::{Desk, PASSWORD};
use crate::common::{names, outcome, program};
use std::fs;
use std::path::Path;

/// Everything below a folder, as bytes.
fn all_bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_dir() { all.extend(all_bytes(&path)) } else { all.extend(fs::read(path).unwrap()) }
    }
    all
}

#[test]
fn a_password_comes_from_a_file_a_command_or_the_environment_and_stays_nowhere() {
    for more in ["password_file = \"password\"", "password_command = [\"cat\", \"password\"]", ""] {
        let desk = Desk::good(&["complaint.toml"]);
        desk.configure(more);
        desk.run_with(&["send", "--yes", "complaint.toml"], |command| {
            if more.is_empty() {
                command.env("WIDERSPRUCH_SMTP_PASSWORD", PASSWORD);
            }
        })
        .exits(0);
        let kept = all_bytes(&desk.path("state"));
        use base64::Engine;
        let plain = format!("\0user@example.org\0{PASSWORD}");
        for secret in [PASSWORD.to_owned(), base64::engine::general_purpose::STANDARD.encode(plain)] {
            assert!(!kept.windows(secret.len()).any(|w| w == secret.as_bytes()), "{more}");
        }
        desk.run(&["outbox", "show", "1"]).exits(0);
    }
}

/// Written where none belongs, in whichever word: the error shows the line without it, and proposes no other name for it.
#[test]
fn a_password_in_the_configuration_is_never_shown() {
    let desk = Desk::good(&["complaint.toml"]);
    for line in [
        "password = \"geheim-4711\"",
        "passwort = \"geheim-4711\"",
        "pass = \"geheim-4711\"",
        "passwd = \"geheim-4711\"",
        "Kennwort = \"geheim-4711\"",
        "smtp_password = \"geheim-4711\"",
        "passwort = geheim-4711",
        "password = \"geheim-4711",
        "password = { value = \"geheim-4711\" }",
        "password = [\"geheim-4711\"]\npassword = \"geheim-4711\"",
        "prot = 1 # a comment\npassword = \"geheim-4711\"",
        "port = \"x\"\npasswort = \"geheim-4711\"",
    ] {
        desk.write("config.toml", &desk.server.section("centre", line));
        for format in ["json", "human"] {
            let mut command = program();
            command.current_dir(desk.folder.path()).args([
                "--format",
                format,
                "--config",
                "config.toml",
                "--state",
                "state",
            ]);
            let outcome = outcome(command.args(["send", "--dry-run", "complaint.toml"])).exits(3);
            assert!(!outcome.stderr.contains("4711") && outcome.stdout.is_empty(), "{line}: {}", outcome.stderr);
            assert!(!outcome.stderr.contains("did you mean `password`"), "{line}: {}", outcome.stderr);
        }
    }
    desk.write("config.toml", &desk.server.section("centre", "passwort = \"geheim-4711\""));
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(3);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("password_file"), "{}", outcome.stderr);
    // With a mark of Windows before it and its line end behind it, a password is the same.
    desk.write("password", &format!("\u{feff}{PASSWORD}\r\n"));
    desk.configure("password_file = \"password\"");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
}

/// No program that is started has our passwords, and none can hang us.
#[cfg(unix)]
#[test]
fn our_passwords_are_not_in_the_environment_of_others() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::good(&["complaint.toml"]);
    let script = |name: &str, text: &str| {
        desk.write(name, &format!("#!/bin/sh\ncd '{}'\nenv > {name}.env\n{text}\n", desk.folder.path().display()));
        fs::set_permissions(desk.path(name), fs::Permissions::from_mode(0o700)).unwrap();
        desk.path(name).display().to_string()
    };
    let with_secrets = |args: &[&str]| {
        desk.run_with(args, |command| {
            command.env("WIDERSPRUCH_SMTP_PASSWORD", "first-4711").env("WIDERSPRUCH_SEAL_PASSWORD", "second-4711");
        })
    };
    // It leaves a child behind that holds its output open.
    let fetch = script("fetch", "sleep 300 & cat password");
    desk.configure(&format!("password_command = [\"{fetch}\"]"));
    with_secrets(&["send", "--yes", "complaint.toml"]).exits(0);
    let take = script("take", "cat > got; sleep 300 & exit 0");
    let section = format!("[smtp.local]\nkind = \"sendmail\"\ncommand = [\"{take}\"]\nfrom = \"a@example.org\"\n");
    desk.write("config.toml", &section);
    with_secrets(&["send", "--yes", "--again", "--to", "amt@example.net", "--bcc", "a@example.org", "complaint.toml"])
        .exits(0);
    for name in ["fetch.env", "take.env"] {
        let environment = fs::read_to_string(desk.path(name)).unwrap();
        assert!(environment.contains("PATH=") && !environment.contains("4711"), "{name}: {environment}");
    }
}

#[test]
fn without_a_password_nothing_is_queued() {
    let desk = Desk::good(&["complaint.toml"]);
    desk.configure("");
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["smtp::password"]);
    assert_eq!(desk.run(&["outbox", "list"]).exits(0).json(), serde_json::json!([]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        desk.configure("password_file = \"password\"");
        fs::set_permissions(desk.path("password"), fs::Permissions::from_mode(0o644)).unwrap();
        let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
        assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("chmod 600"), "{}", outcome.stderr);
    }
    desk.configure(&format!("password = \"{PASSWORD}\""));
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["config::smtp"]);
    desk.write("config.toml", &desk.server.section("centre", "ca_file = \"none.pem\""));
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("none.pem"));
    desk.configure("password_command = [\"false\"]");
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("exit status 1"));
    assert!(desk.server.taken().is_empty());
}

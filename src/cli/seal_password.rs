//! Where the password of an identity comes from.
//!
//! In: what the case file or the command line says. Out: the [`Password`], from a command started without a shell, from a
//! file that only its owner may read, from the environment, or typed by somebody. Never from an argument, which everybody
//! on the machine could read.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use zeroize::Zeroize;

use crate::problem::Problem;
use crate::seal::{Password, PasswordSource, identity};

/// More than any password.
const LIMIT: u64 = 4096;
/// The variable of the environment that may hold it.
const VARIABLE: &str = "WIDERSPRUCH_SEAL_PASSWORD";

fn failed(message: String, help: &str) -> Problem {
    Problem::error("seal::password", message).help(help)
}

/// The password for the identity `file`, called `name`.
///
/// # Errors
/// There is none to be had.
pub fn read(source: &PasswordSource, file: &[u8], name: &str) -> Result<Password, Problem> {
    match source {
        PasswordSource::Command(command) => from_command(command),
        PasswordSource::File(path) => from_file(path),
        PasswordSource::Ask => {
            if let Some(password) = from_environment()? {
                return Ok(password);
            }
            if identity::opens_without_password(file) {
                return Ok(Password::new(String::new()));
            }
            let help = format!(
                "write password_command or password_file in [seal] (--password-command, --password-file), or set {VARIABLE}"
            );
            rpassword::prompt_password(format!("Password of {name}: "))
                .map(Password::new)
                .map_err(|_| failed(format!("\"{name}\" needs a password, and there is nobody to ask"), &help))
        }
    }
}

fn from_environment() -> Result<Option<Password>, Problem> {
    #[allow(clippy::disallowed_methods, reason = "one of the places where the password may be")]
    let value = std::env::var_os(VARIABLE);
    value
        .map(|value| value.into_string().map(Password::new))
        .transpose()
        .map_err(|_| failed(format!("{VARIABLE} is not UTF-8"), "set it in UTF-8"))
}

fn from_command(command: &[String]) -> Result<Password, Problem> {
    let [program, arguments @ ..] = command else {
        return Err(failed("the password command is empty".into(), "name a program"));
    };
    let program_name = crate::case::text::shown(program);
    let unusable = |why: String| {
        // Its arguments may be nobody's business.
        failed(format!("the password command {program_name} {why}"), "run it by hand to see what it says")
    };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::inherit())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|error| unusable(format!("cannot be started: {error}")))?;
    let printed = child.stdout.take().map(limited).transpose();
    let status = child.wait().map_err(|error| unusable(format!("was lost: {error}")))?;
    if !status.success() {
        return Err(unusable(format!("ended with {status}")));
    }
    let printed = printed.map_err(|error| unusable(format!("cannot be read: {error}")))?.unwrap_or_default();
    if printed.is_empty() {
        return Err(unusable("printed nothing".into()));
    }
    Password::first_line(printed).ok_or_else(|| unusable("printed something that is not UTF-8".into()))
}

fn from_file(path: &Path) -> Result<Password, Problem> {
    let name = path.display().to_string();
    let unusable = |why: String, help: &str| {
        failed(format!("cannot take the password from \"{name}\": {why}"), help).file(name.clone())
    };
    let there = "check the path of password_file and who may read it";
    let file = File::open(path).map_err(|error| unusable(error.to_string(), there))?;
    let metadata = file.metadata().map_err(|error| unusable(error.to_string(), there))?;
    if !metadata.is_file() {
        return Err(unusable("it is not a file".into(), there));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(unusable("others may read it".into(), "chmod 600 it, and change the password if others did"));
        }
    }
    let bytes = limited(file).map_err(|error| unusable(error.to_string(), there))?;
    Password::first_line(bytes).ok_or_else(|| unusable("it is not UTF-8".into(), "save it as UTF-8"))
}

fn limited(reader: impl Read) -> std::io::Result<Vec<u8>> {
    // As large as it can become, so that no half of a password stays behind when it grows.
    let mut bytes = Vec::with_capacity(LIMIT as usize + 1);
    match reader.take(LIMIT + 1).read_to_end(&mut bytes) {
        Ok(length) if length as u64 <= LIMIT => Ok(bytes),
        Ok(_) => {
            bytes.zeroize();
            Err(std::io::Error::other("it is longer than a password can be"))
        }
        Err(error) => Err(error),
    }
}

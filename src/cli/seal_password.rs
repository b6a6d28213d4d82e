//! Where the password of an identity comes from.
//!
//! In: what the case file or the command line says. Out: the [`Password`], from where it is kept, from the environment, or
//! typed by somebody. Never from an argument, which everybody on the machine could read.

use crate::problem::Problem;
use crate::seal::identity;
use crate::secret::{Keeping, Password, SEAL_VARIABLE};

fn failed(message: String, help: &str) -> Problem {
    Problem::error("seal::password", message).help(help)
}

/// The password for the identity `file`, called `name`.
///
/// # Errors
/// There is none to be had.
pub fn read(keeping: Option<&Keeping>, file: &[u8], name: &str) -> Result<Password, Problem> {
    if let Some(keeping) = keeping {
        return keeping.fetch().map_err(|unavailable| {
            failed(crate::words::Words::english().say(&unavailable.why), "").hint(unavailable.hint)
        });
    }
    if let Some(password) = from_environment()? {
        return Ok(password);
    }
    if identity::opens_without_password(file) {
        return Ok(Password::typed(String::new()));
    }
    let help = format!(
        "write password_command or password_file in [seal] (--password-command, --password-file), or set {SEAL_VARIABLE}"
    );
    rpassword::prompt_password(format!("Password of {name}: "))
        .map(Password::typed)
        .map_err(|_| failed(format!("\"{name}\" needs a password, and there is nobody to ask"), &help))
}

fn from_environment() -> Result<Option<Password>, Problem> {
    #[allow(clippy::disallowed_methods, reason = "one of the places where the password may be")]
    let value = std::env::var_os(SEAL_VARIABLE);
    value
        .map(|value| value.into_string().map(Password::typed))
        .transpose()
        .map_err(|_| failed(format!("{SEAL_VARIABLE} is not UTF-8"), "set it in UTF-8"))
}

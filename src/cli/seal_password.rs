//! Where the password of an identity comes from.
//!
//! In: what the case file or the command line says. Out: the [`Password`], from where it is kept, from the environment, or
//! typed by somebody. Never from an argument, which everybody on the machine could read.

use widerspruch::hide::SEAL_VARIABLE;
use widerspruch::problem::{Code, Problem};
use widerspruch::seal::identity;
use widerspruch::secret::{Keeping, Password};
use widerspruch::words::{Say, Words};

/// The password for the identity `file`, called `name`; asked for in these words.
///
/// # Errors
/// There is none to be had.
pub fn read(keeping: Option<&Keeping>, file: &[u8], name: &str, words: &Words) -> Result<Password, Problem> {
    if let Some(keeping) = keeping {
        return keeping.fetch().map_err(|unavailable| {
            Code::SealPasswordUnavailable { why: unavailable.why.into() }.error().hint(unavailable.hint)
        });
    }
    if let Some(password) = from_environment()? {
        return Ok(password);
    }
    if identity::opens_without_password(file) {
        return Ok(Password::typed(String::new()));
    }
    let question = words.say(&Say::CliPasswordOf { name: name.into() });
    rpassword::prompt_password(format!("{question} "))
        .map(Password::typed)
        .map_err(|_| Code::SealNoPassword { name: name.into(), variable: SEAL_VARIABLE.into() }.error())
}

fn from_environment() -> Result<Option<Password>, Problem> {
    #[allow(clippy::disallowed_methods, reason = "one of the places where the password may be")]
    let value = std::env::var_os(SEAL_VARIABLE);
    value
        .map(|value| value.into_string().map(Password::typed))
        .transpose()
        .map_err(|_| Code::SealPasswordNotUtf8 { variable: SEAL_VARIABLE.into() }.error())
}

//! Passwords that stand where none belongs, and the variables where they may.
//!
//! In: names of fields, and the text of a file that is about to be shown with a problem. Out: whether a name is one of a password,
//! and the text with what follows such names blotted out, as long as before, so that places stay right. Somebody who wrote a
//! password into a file is told so; the terminal, its scrollback and a log are not told the password.

/// The environment variable with the password of a mail server.
pub const SMTP_VARIABLE: &str = "WIDERSPRUCH_SMTP_PASSWORD";
/// The environment variable with the password of a PKCS#12 file.
pub const SEAL_VARIABLE: &str = "WIDERSPRUCH_SEAL_PASSWORD";
/// All of them: no program that we start is given one.
pub const VARIABLES: [&str; 2] = [SMTP_VARIABLE, SEAL_VARIABLE];

/// Names of fields that tell where a password is kept; their content is no secret.
const PLACES: [&str; 3] = ["password_command", "password_file", "token_command"];
/// Words a name of a password has in it, in the languages people write them in.
const PARTS: [&str; 8] = ["passw", "passphrase", "kennwort", "secret", "geheim", "token", "motdepasse", "apikey"];
/// Names that are one as a whole.
const WHOLE: [&str; 6] = ["pass", "pw", "pwd", "pin", "passwd", "mdp"];

/// Small letters and digits only.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a field of this name holds a password, however it is spelt.
pub fn names_password(name: &str) -> bool {
    if PLACES.contains(&name) {
        return false;
    }
    // `smtp.home.pass`
    let name = plain(name.rsplit('.').next().unwrap_or(name));
    let near = ["password", "passwort", "kennwort"].iter().any(|word| strsim::osa_distance(&name, word) <= 2);
    WHOLE.contains(&name.as_str()) || near || PARTS.iter().any(|part| name.contains(part))
}

/// Whether such a field can be meant to say where a password is kept.
pub fn names_place(name: &str) -> bool {
    let name = plain(name);
    ["file", "command", "cmd", "datei", "befehl", "eval"].iter().any(|end| name.ends_with(end))
}

/// The text with everything blotted out that follows the name of a password on its line; on the next one too, where the line ends
/// with the name.
pub fn hidden(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut goes_on = false;
    for line in text.split_inclusive('\n') {
        let start = if goes_on { Some(0) } else { secret_from(line) };
        let Some(start) = start else {
            out.push_str(line);
            continue;
        };
        out.push_str(&line[..start]);
        out.push_str(&line[start..].chars().map(blot).collect::<String>());
        // Quotes alone begin a text of several lines.
        let said = line[start..].chars().any(|c| !c.is_whitespace() && !"\"'".contains(c));
        goes_on = !said && !goes_on;
    }
    out
}

/// As many bytes as the character has; signs of TOML and JSON stay.
fn blot(c: char) -> String {
    if c.is_whitespace() || "\"'[]{},".contains(c) { c.to_string() } else { "*".repeat(c.len_utf8()) }
}

/// Where on a line the content of a password begins: behind the `=` or `:` that follows its name.
fn secret_from(line: &str) -> Option<usize> {
    let part_of_name = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    line.char_indices().filter(|(_, c)| "=:".contains(*c)).find_map(|(at, _)| {
        let before = line[..at].trim_end().trim_end_matches(['"', '\'']);
        let name = before.rsplit(|c: char| !part_of_name(c)).next()?;
        names_password(name).then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_passwords_in_many_spellings() {
        for name in [
            "password",
            "passwort",
            "Passwort",
            "pass",
            "passwd",
            "pasword",
            "passwrod",
            "pwd",
            "kennwort",
            "smtp_password",
            "token",
            "app-password",
            "mot_de_passe",
            "smtp.home.pass",
            "secret",
        ] {
            assert!(names_password(name), "{name}");
        }
        for name in
            ["password_command", "password_file", "token_command", "port", "host", "user", "from", "postal_code"]
        {
            assert!(!names_password(name), "{name}");
        }
        assert!(names_place("pasword_file") && !names_place("passwort"));
    }

    #[test]
    fn what_follows_is_blotted_out_and_nothing_else() {
        for (text, shown) in [
            ("passwort = \"geheim\"\nport = 1\n", "passwort = \"******\"\nport = 1\n"),
            ("pass=geheim123", "pass=*********"),
            ("x = { host = \"a\", pw = 'ge heim' }", "x = { host = \"a\", pw = '** ****' }"),
            ("smtp.home.password = \"ü\"", "smtp.home.password = \"**\""),
            ("\"password\": \"geheim\", \"port\": 1", "\"password\": \"******\", \"****\"* *"),
            ("password =\n  \"geheim\"\nuser = \"u\"", "password =\n  \"******\"\nuser = \"u\""),
            ("password = \"\"\"\ngeheim\n", "password = \"\"\"\n******\n"),
            ("password_file = \"pw\"\nuser = \"token\"", "password_file = \"pw\"\nuser = \"token\""),
        ] {
            assert_eq!(hidden(text), shown);
            assert_eq!(hidden(text).len(), text.len());
        }
    }
}

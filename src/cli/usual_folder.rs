//! The program's own folders, where no option names one.
//!
//! In: the environment. Out: the folder of the state and that of the configuration (XDG Base Directory Specification 0.8; on Windows below
//! `LOCALAPPDATA` and `APPDATA`); none where the environment names none.

use std::path::PathBuf;

/// The folder of what the program remembers.
pub fn of_state() -> Option<PathBuf> {
    folder_among(("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"), cfg!(windows), set)
}

/// The folder of the configuration.
pub fn of_configuration() -> Option<PathBuf> {
    folder_among(("XDG_CONFIG_HOME", "APPDATA", ".config"), cfg!(windows), set)
}

fn set(name: &str) -> Option<PathBuf> {
    #[allow(clippy::disallowed_methods, reason = "where its folders lie is told by the environment")]
    std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// A folder of the program's own: in the one that the first variable names, on Windows else the second, else in that part of the home.
fn folder_among(
    (named, on_windows, in_home): (&str, &str, &str),
    windows: bool,
    set: impl Fn(&str) -> Option<PathBuf>,
) -> Option<PathBuf> {
    let folder = set(named).or_else(|| set(on_windows).filter(|_| windows));
    let folder = folder.or_else(|| set("HOME").map(|home| home.join(in_home)))?;
    Some(folder.join("widerspruch"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_folder_is_the_one_of_the_system() {
        let folder = |windows: bool, set: &[&str]| {
            let set = |name: &str| set.contains(&name).then(|| PathBuf::from(format!("/{name}")));
            folder_among(("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"), windows, set)
        };
        let is = |found: Option<PathBuf>, path: &str| assert_eq!(found.as_deref(), Some(Path::new(path)));
        is(folder(false, &["HOME", "LOCALAPPDATA"]), "/HOME/.local/state/widerspruch");
        is(folder(true, &["HOME", "LOCALAPPDATA"]), "/LOCALAPPDATA/widerspruch");
        is(folder(true, &["XDG_STATE_HOME", "LOCALAPPDATA"]), "/XDG_STATE_HOME/widerspruch");
        is(folder(true, &["HOME"]), "/HOME/.local/state/widerspruch");
        assert_eq!(folder(false, &["LOCALAPPDATA"]), None);
    }
}

//! Names that a file must not have on some system.
//!
//! In: a name. Out: whether Windows takes it for a device, whatever its ending (Microsoft, "Naming Files, Paths, and Namespaces"). No letter is given such a name on
//! any system: folders are shared.

/// Whether a name, up to its first dot, is that of a device.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    // Figures that stand high count as well.
    let numbered = |prefix: &str| {
        let mut rest = stem.strip_prefix(prefix).unwrap_or_default().chars();
        rest.next().is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c)) && rest.next().is_none()
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

/// Whether a system may call a name something else: Windows takes blanks and dots at the end away.
pub fn ends_badly(name: &str) -> bool {
    name.ends_with(['.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_whatever_their_ending_and_size_of_letters() {
        for device in ["con", "NUL.png", "Aux.tar.gz", "COM1", "lpt9.pdf", "com¹", "prn .txt", "CONOUT$"] {
            assert!(is_device(device), "{device}");
        }
        for name in ["", "contract", "com10", "com", "comx.pdf", "null", "a.con", "lpt-1"] {
            assert!(!is_device(name), "{name}");
        }
        assert!(ends_badly("a.") && ends_badly("a ") && !ends_badly("a.b"));
    }
}

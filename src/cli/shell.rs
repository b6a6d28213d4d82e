//! Paths in commands that are shown to be typed.

use std::path::Path;

/// A path as a shell reads it.
pub(super) fn typed(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

//! Styles and modules of the pages: all that a page loads comes from here.

/// The type and the bytes of a file, by its name.
pub fn asset(name: &str) -> Option<(&'static str, &'static [u8])> {
    const SCRIPT: &str = "text/javascript; charset=utf-8";
    Some(match name {
        "page.css" => ("text/css; charset=utf-8", include_bytes!("assets/page.css")),
        "icon.svg" => ("image/svg+xml", include_bytes!("assets/icon.svg")),
        "focus.js" => (SCRIPT, include_bytes!("assets/focus.js")),
        "copy.js" => (SCRIPT, include_bytes!("assets/copy.js")),
        "preview.js" => (SCRIPT, include_bytes!("assets/preview.js")),
        "sign.js" => (SCRIPT, include_bytes!("assets/sign.js")),
        "timeout.js" => (SCRIPT, include_bytes!("assets/timeout.js")),
        _ => return None,
    })
}

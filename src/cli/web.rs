//! `web`: the interview, the letter and the register in the browser of this machine.
//!
//! Here is what the page cannot do by itself: the day, files, the register, the mail. The first line on standard output is the address
//! to open; nothing is logged.

mod hands;
mod sent;
mod writing;

use std::path::PathBuf;
use std::time::Duration;

use super::context::Context;
use super::failure::Failure;
use super::new;
use super::terminal::Terminal;
use super::value::{Color, Format};
use super::web_args::WebArgs;
use widerspruch::file::leftover;
use widerspruch::interview::Interview;
use widerspruch::problem::{Code, Problem};
use widerspruch::web::{self, Desk, Setting};
use widerspruch::words::Say;

/// Runs the command.
///
/// # Errors
/// The folder is not there, the port is taken.
pub fn run(args: WebArgs, spoken: bool, context: &mut Context) -> Result<(), Failure> {
    // One for the life of the program, as the answers of all pages lean on it.
    let office = &*Box::leak(Box::new(context.office()?));
    let own = args.centre.as_deref().map(new::centre::read).transpose()?;
    let staging = if args.counter { in_memory()? } else { staging() };
    let folder = if args.counter { staging.clone() } else { folder(args.folder.as_ref())? };
    let save = args.save.as_ref().map(|save| self::folder(Some(save))).transpose()?;
    let listener = web::listen(args.port)?;
    let stop = context.heed_signals();
    // What a program left that was killed; nothing of those that run.
    web::clear_uploads(&staging);
    let cut_off = !args.counter && leftover::clear_parts(&folder) > 0;
    let setting = Setting {
        cut_off,
        // Nothing is remembered at a counter.
        counter: args.counter.then(|| staging.clone()),
        save,
        centre: own.as_ref().and_then(|own| own.line.clone()),
        begin: Box::new(move |world| match &own {
            Some(own) => own.interview(world, None),
            None => Interview::new(world, None),
        }),
        staging: staging.clone(),
        folder,
        country: context.country,
        idle: Duration::from_secs(u64::from(args.idle) * 60),
        rest: REST,
        // Else the browser tells.
        language: spoken.then(|| context.terminal.words.clone()),
    };
    let words = context.terminal.words.clone();
    let opens = !args.no_open && has_screen();
    let first = std::sync::atomic::AtomicBool::new(true);
    let (json, text) = (context.terminal.json(), words.clone());
    let tell = move |address: &str| {
        use std::io::Write;
        use std::sync::atomic::Ordering;
        let mut out = std::io::stdout().lock();
        let line = if json { serde_json::json!({ "address": address }).to_string() } else { address.to_owned() };
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
        if first.swap(false, Ordering::Relaxed) {
            if !json {
                let _ = writeln!(std::io::stderr().lock(), "{}", text.say(&Say::WebOpenThis {}));
            }
            if opens {
                // Without a browser the address is there to be copied.
                let _ = open::that_detached(address);
            }
        }
    };
    let given = Context {
        terminal: Terminal::new(Format::Human, Color::Never, words.clone()),
        today: context.today,
        now: context.now,
        templates: context.templates.clone(),
        state: if args.counter { Some(PathBuf::from(NOWHERE)) } else { context.state.clone() },
        config: std::mem::take(&mut context.config),
        reader: context.reader.clone(),
        country: context.country,
        stop: context.stop.clone(),
    };
    let desk = Desk::new(office, Box::new(hands::Own::new(office, given, args.counter, staging)), setting);
    let stopped = move || stop.load(std::sync::atomic::Ordering::Relaxed);
    let (_, unsaved) = web::serve(listener, desk, &tell, &stopped)?;
    let say = if unsaved { Say::WebLost {} } else { Say::WebEnded {} };
    if !json {
        use std::io::Write;
        let _ = writeln!(std::io::stderr().lock(), "{}", words.say(&say));
    }
    Ok(())
}

/// At a counter, what somebody left is cleared after so long without a request.
const REST: Duration = Duration::from_secs(600);

/// Whether a browser would open before the person who typed the command: over ssh it would open elsewhere, and without a display not at all, or as
/// text in the same terminal.
fn has_screen() -> bool {
    #[allow(clippy::disallowed_methods, reason = "where the screen is, is told by the environment")]
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let display = cfg!(any(target_os = "macos", windows)) || set("DISPLAY") || set("WAYLAND_DISPLAY");
    display && !set("SSH_CONNECTION")
}

/// A place where nothing can be: what looks there finds nothing, and what writes fails.
const NOWHERE: &str = "/dev/null/none";

/// Where uploads lie until they are saved: a folder of the user that is gone when the machine is switched off, else that of all.
fn staging() -> PathBuf {
    runtime().unwrap_or_else(std::env::temp_dir)
}

fn runtime() -> Option<PathBuf> {
    #[allow(clippy::disallowed_methods, reason = "where files of a session lie is told by the environment")]
    let named = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    named.filter(|path| path.is_absolute() && path.is_dir())
}

/// A folder that is memory, not disk.
///
/// # Errors
/// The system has none for this user.
fn in_memory() -> Result<PathBuf, Problem> {
    runtime().filter(|path| is_memory(path)).ok_or_else(|| Code::WebNoMemory {}.error())
}

/// Whether a folder lies on a tmpfs (tmpfs(5)).
#[cfg(target_os = "linux")]
fn is_memory(path: &std::path::Path) -> bool {
    const TMPFS: u64 = 0x0102_1994;
    rustix::fs::statfs(path).is_ok_and(|about| u64::try_from(about.f_type).is_ok_and(|kind| kind == TMPFS))
}

#[cfg(not(target_os = "linux"))]
fn is_memory(_: &std::path::Path) -> bool {
    false
}

/// The folder with its whole path.
fn folder(named: Option<&PathBuf>) -> Result<PathBuf, Problem> {
    let path = named.cloned().unwrap_or_else(|| PathBuf::from("."));
    let name = path.display().to_string();
    // Whether it is missing, hidden behind what may not be opened or a file: there is no folder to work in.
    let whole = path.canonicalize().ok().filter(|whole| whole.is_dir());
    whole.ok_or_else(|| Code::WebNoFolder { name: (&name).into() }.error().file(name))
}

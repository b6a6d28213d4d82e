//! Faults of the program itself.
//!
//! In: work that should not panic. Out: what came of it, or a [`Problem`] that tells where in the source it went wrong and how to
//! report it. What a panic says can hold a word out of a case, so it is told to nobody who did not ask for it.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

use crate::problem::{Code, Problem};

/// Where the last panic of any thread was.
static LAST: Mutex<Option<String>> = Mutex::new(None);

thread_local! {
    /// Where the last panic of this thread was: two rows of a batch can panic at the same time.
    static HERE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// From now on a panic prints nothing but is remembered by its place; with `aloud` it prints what it printed before as well.
pub fn remember(aloud: bool) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let place = place(info);
        HERE.with(|here| here.replace(place.clone()));
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = place;
        if aloud {
            before(info);
        }
    }));
}

/// `src/letter/drawing.rs:12`, or a file of a crate by its name and version.
fn place(info: &PanicHookInfo<'_>) -> Option<String> {
    let location = info.location()?;
    let file = location.file().replace('\\', "/");
    // Where crates lie on the machine that compiled the program is nobody's business.
    let short = match file.split_once("/registry/src/") {
        Some((_, behind)) => behind.split_once('/').map_or(behind, |(_, file)| file),
        None => file.as_str(),
    };
    Some(format!("{short}:{}", location.line()))
}

/// Does work that should not panic.
///
/// # Errors
/// It panicked; what it worked on may be half done and must not be used again.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Problem> {
    std::panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| problem())
}

/// The problem of the last panic: one of this thread, else one that came here from another.
pub fn problem() -> Problem {
    let here = HERE.with(RefCell::take);
    let last = here.or_else(|| LAST.lock().unwrap_or_else(PoisonError::into_inner).clone());
    Code::InternalPanic { version: env!("CARGO_PKG_VERSION").into(), place: last.into() }.error()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_panic_says_is_told_to_nobody_and_its_place_is() {
        remember(true);
        let line = line!() + 1;
        let problem = caught(|| -> u8 { panic!("Änne Müller, Prüfstraße 1") }).unwrap_err();
        assert_eq!(problem.code.as_str(), "internal::panic");
        assert!(problem.message().ends_with(&format!("at src/bug.rs:{line}")), "{}", problem.message());
        assert!(!format!("{problem:?}").contains("Müller"));
        assert!(problem.advice().is_some_and(|help| help.contains("personal data")));
        assert_eq!(caught(|| 7).unwrap(), 7);
    }

    #[test]
    fn a_panic_of_another_thread_is_not_taken_for_ones_own() {
        remember(true);
        let line = line!() + 2;
        let problem = caught(|| -> u8 {
            let own = std::panic::catch_unwind(|| panic!("own"));
            let _ = std::thread::spawn(|| panic!("another's")).join();
            std::panic::resume_unwind(own.unwrap_err())
        });
        let message = problem.unwrap_err().message();
        assert!(message.ends_with(&format!("at src/bug.rs:{line}")), "{message}");
    }
}

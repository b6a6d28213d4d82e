//! Signals.
//!
//! In: what the system and the user send. Out: a flag that is set when the program is asked to end. The first Ctrl-C (or SIGTERM, SIGHUP)
//! lets the letter or mail on its way come to its end, the second one ends the program at once: files are whole at every
//! moment. A file that grows over a limit is an error of its writer, as on a full disk, and not the end of the program.

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

/// Makes a limit on the size of files (`ulimit -f`) a failure to write.
pub fn survive_limits() {
    // Any handler keeps the signal from ending the program; nobody looks at this flag.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
}

/// From now on the wish to end is only written down in the flag; before, while questions are asked, it ends the program.
pub fn heed(stop: &Arc<AtomicBool>) {
    // Listening twice would take the first signal for the second one.
    static ONCE: Once = Once::new();
    ONCE.call_once(|| listen(stop));
}

fn listen(stop: &Arc<AtomicBool>) {
    #[cfg(unix)]
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        // The order matters: the second signal finds the flag set and ends the program.
        let _ = signal_hook::flag::register_conditional_shutdown(signal, 130, stop.clone());
        let _ = signal_hook::flag::register(signal, stop.clone());
    }
    #[cfg(not(unix))]
    let _ = stop;
}

/// What ends the program while questions are asked.
#[derive(Clone)]
pub struct Interruption {
    /// Held while a file is written: the end waits for it.
    busy: Arc<Mutex<()>>,
    /// What is said at the end, as long as nothing was saved.
    message: Arc<Mutex<Option<String>>>,
    /// Set while somebody else heeds signals.
    lent: Arc<AtomicBool>,
    /// Set when a signal came meanwhile.
    heard: Arc<AtomicBool>,
    /// Set when that was not Ctrl-C.
    to_end: Arc<AtomicBool>,
}

/// From now on Ctrl-C, SIGTERM and a closed terminal end the program at once, with status 130 and a last word, but never
/// while a file is being written.
pub fn interruption(message: String) -> Interruption {
    let own = Interruption {
        busy: Arc::default(),
        message: Arc::new(Mutex::new(Some(message))),
        lent: Arc::default(),
        heard: Arc::default(),
        to_end: Arc::default(),
    };
    #[cfg(unix)]
    wait_for_signals(own.clone());
    own
}

impl Interruption {
    /// Puts the end off while a file is written.
    pub fn hold(&self) -> MutexGuard<'_, ()> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something was saved: nobody says that nothing was.
    pub fn saved(&self) {
        *self.message.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Leaves signals to another part of the program, or takes them back.
    pub fn lend(&self, lent: bool) {
        self.lent.store(lent, Ordering::SeqCst);
    }

    /// Whether a signal came while signals were left to somebody else; asked once.
    pub fn was_heard(&self) -> bool {
        self.heard.swap(false, Ordering::SeqCst)
    }

    /// Whether the program was told to end meanwhile, or lost its terminal: more than a key that was meant for somebody else.
    pub fn is_to_end(&self) -> bool {
        self.to_end.load(Ordering::SeqCst)
    }

    /// Ends the program as Ctrl-C does: there is nothing more to read.
    pub fn end(&self) -> ! {
        let _writing = self.hold();
        last_word(&self.message)
    }
}

#[allow(clippy::disallowed_methods, reason = "questions wait for a line that does not come; files are whole")]
fn last_word(message: &Mutex<Option<String>>) -> ! {
    if let Some(message) = message.lock().unwrap_or_else(PoisonError::into_inner).take() {
        let _ = writeln!(std::io::stderr().lock(), "\n{message}");
    }
    std::process::exit(130)
}

#[cfg(unix)]
fn wait_for_signals(own: Interruption) {
    for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        // Set before the byte is written: handlers of a signal run in their order.
        let _ = signal_hook::flag::register(signal, own.to_end.clone());
    }
    let Ok((mut hears, tells)) = std::os::unix::net::UnixStream::pair() else { return };
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        if let Ok(tells) = tells.try_clone() {
            let _ = signal_hook::low_level::pipe::register(signal, tells);
        }
    }
    std::thread::spawn(move || {
        let mut byte = [0];
        while hears.read_exact(&mut byte).is_ok() {
            if own.lent.load(Ordering::SeqCst) {
                own.heard.store(true, Ordering::SeqCst);
            } else {
                own.end();
            }
        }
    });
}

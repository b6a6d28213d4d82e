//! Signals.
//!
//! In: what the system and the user send. Out: a flag that is set when the program is asked to end. The first Ctrl-C (or SIGTERM, SIGHUP)
//! lets the letter or mail on its way come to its end, the second one ends the program at once: files are whole at every
//! moment. A file that grows over a limit is an error of its writer, as on a full disk, and not the end of the program.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Once};

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

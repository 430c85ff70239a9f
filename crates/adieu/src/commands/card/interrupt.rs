//! Ctrl-C, or the system's request to end, while a card is read or a backup written: it is noted, so that the work ends
//! in good order and the card is given back.
//!
//! It must never keep a person from ending the program: a second Ctrl-C does, and so does one at any other time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

#[cfg(not(windows))]
use signal_hook::consts::SIGHUP;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_default};

/// What asks for an end: Ctrl-C, the system, a terminal that is closed.
#[cfg(not(windows))]
const SIGNALS: [i32; 3] = [SIGINT, SIGTERM, SIGHUP];
#[cfg(windows)]
const SIGNALS: [i32; 2] = [SIGINT, SIGTERM];

/// Whether the next signal does what it always did; one flag, for what is registered stays so until the program ends.
static LET_THROUGH: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// Notes signals that ask for an end, until it is dropped. Only one is watched for at a time.
pub struct Interrupt {
    noted: &'static AtomicBool,
}

impl Interrupt {
    /// Begins to note them. Where the system does not allow that, they end the program as ever.
    pub fn watch() -> Self {
        let noted = LET_THROUGH.get_or_init(registered);
        noted.store(false, Ordering::Relaxed);
        Self { noted }
    }

    /// Says whether one came.
    pub fn was_pressed(&self) -> bool {
        self.noted.load(Ordering::Relaxed)
    }
}

fn registered() -> Arc<AtomicBool> {
    let noted = Arc::new(AtomicBool::new(false));
    for signal in SIGNALS {
        // In this order the first one is noted, and every one after it does what it always did.
        if register_conditional_default(signal, Arc::clone(&noted)).is_ok() {
            let _ = register(signal, Arc::clone(&noted));
        }
    }
    noted
}

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.noted.store(true, Ordering::Relaxed);
    }
}

//! Ctrl-C while a card is read: it is noted, so that the reading ends between two commands and the card is given back.
//!
//! It must never keep a person from ending the program: a second Ctrl-C does, and so does one after the reading.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::SIGINT;
use signal_hook::flag::{register, register_conditional_default};

/// Notes Ctrl-C until it is dropped.
pub struct Interrupt {
    noted: Arc<AtomicBool>,
}

impl Interrupt {
    /// Begins to note it. Where the system does not allow that, Ctrl-C ends the program as ever.
    pub fn watch() -> Self {
        let noted = Arc::new(AtomicBool::new(false));
        // In this order the first one is noted, and every one after it does what it always did.
        if register_conditional_default(SIGINT, Arc::clone(&noted)).is_ok() {
            let _ = register(SIGINT, Arc::clone(&noted));
        }
        Self { noted }
    }

    /// Says whether it was pressed.
    pub fn was_pressed(&self) -> bool {
        self.noted.load(Ordering::Relaxed)
    }
}

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.noted.store(true, Ordering::Relaxed);
    }
}

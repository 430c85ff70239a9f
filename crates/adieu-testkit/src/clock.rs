//! A clock that stands still until a test moves it.
//!
//! It must never read the time of the machine.

use std::sync::{Mutex, PoisonError};

use adieu_desk::ports::Clock;
use jiff::{SignedDuration, Timestamp};

/// A clock that shows what it was set to.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<Timestamp>,
    set_by: SetBy,
}

#[derive(Debug, Clone, Copy)]
enum SetBy {
    Machine,
    Hand,
}

impl FixedClock {
    /// Makes a clock that passes for the machine's.
    pub fn at(now: Timestamp) -> Self {
        Self { now: Mutex::new(now), set_by: SetBy::Machine }
    }

    /// Makes a clock that says that it was set by hand (`--now`).
    pub fn given(now: Timestamp) -> Self {
        Self { now: Mutex::new(now), set_by: SetBy::Hand }
    }

    /// Lets time pass, or turns it back.
    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(time).expect("tests stay within the calendar");
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_given(&self) -> bool {
        match self.set_by {
            SetBy::Machine => false,
            SetBy::Hand => true,
        }
    }
}

//! The instants at which a test stops this program for good, as a power cut would.
//!
//! Each change to the names and small files of a home passes here. Outside of this crate's own tests it does nothing.

/// Passes one instant at which the program may be stopped.
#[cfg(not(test))]
pub(crate) fn point() {}

#[cfg(test)]
pub(crate) use testing::point;

#[cfg(test)]
pub(crate) mod testing {
    use std::{
        env,
        process::{Command, ExitStatus, Stdio},
        sync::atomic::{AtomicU32, Ordering},
    };

    const AT: &str = "ADIEU_STORE_KILL_AT";
    const WORK: &str = "ADIEU_STORE_KILL_WORK";
    /// More instants than any work here has.
    const CEILING: u32 = 500;

    static PASSED: AtomicU32 = AtomicU32::new(0);

    pub(crate) fn point() {
        let Some(at) = env::var_os(AT) else { return };
        let passed = PASSED.fetch_add(1, Ordering::SeqCst);
        if at.to_str().and_then(|at| at.parse().ok()) == Some(passed) {
            std::process::abort();
        }
    }

    /// The work that this process was started for, when it is a child of [`at_every_instant`].
    pub(crate) fn work() -> Option<String> {
        env::var(WORK).ok()
    }

    /// Runs one test of this binary again as a child, once for each instant at which it can be stopped. `prepare` lays
    /// out the place and says what the child is to do, `look` judges what a stop has left. Says how many stops there were.
    pub(crate) fn at_every_instant(
        test: &str,
        mut prepare: impl FnMut() -> String,
        mut look: impl FnMut(u32),
    ) -> u32 {
        for at in 0..CEILING {
            let work = prepare();
            let status = run(test, at, &work);
            look(at);
            if status.success() {
                return at;
            }
        }
        panic!("more than {CEILING} instants");
    }

    fn run(test: &str, at: u32, work: &str) -> ExitStatus {
        Command::new(env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(AT, at.to_string())
            .env(WORK, work)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap()
    }
}

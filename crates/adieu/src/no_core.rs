//! Keeps the system from writing the memory of this program to the disk when it ends badly.
//!
//! It must never stop the program where the system does not let it: a memory image is the system's business then.

/// Asks for no memory image: it would hold passphrases, keys and letters in clear.
///
/// A limit of one byte does both: no file is that small, and Linux hands no image of such a process to a collector either
/// (core(5)); a limit of nothing would not keep it from that. The program stays readable to its own person's tools, such
/// as tracers: who has that person's rights reads the home all the same.
#[cfg(unix)]
pub fn ask_for_none() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let at_most = |bytes| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    // A limit that is at nothing already cannot be raised. What is refused changes nothing of what the program is for.
    let _ =
        setrlimit(Resource::Core, at_most(1)).or_else(|_| setrlimit(Resource::Core, at_most(0)));
}

/// Elsewhere images are asked for by whoever owns the machine, not written unasked.
#[cfg(not(unix))]
pub fn ask_for_none() {}

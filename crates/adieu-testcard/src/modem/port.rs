//! The modem's end of a pseudo terminal, played by a thread.
//!
//! It must never block for ever: a program that does not read, or has gone, does not keep the thread.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::fs::{Mode, OFlags, fcntl_getfl, fcntl_setfl, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

use super::respond::Response;
use super::{Modem, ModemLog};
use crate::card::Counts;

/// No command is longer.
const LONGEST_LINE: usize = 4096;

/// A modem that a program can open by its path; it is gone when dropped.
#[derive(Debug)]
pub struct PtyModem {
    path: PathBuf,
    shared: Arc<Mutex<(Modem, ModemLog)>>,
    stop: Arc<AtomicBool>,
    player: Option<JoinHandle<()>>,
}

impl PtyModem {
    /// Plugs a modem in.
    pub fn start(modem: Modem) -> io::Result<Self> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let name = ptsname(&master, Vec::new())?;
        // Held open, so that a program may close and open it again.
        let held = open(&name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
        let mut line = tcgetattr(&held)?;
        line.make_raw();
        tcsetattr(&held, OptionalActions::Now, &line)?;
        fcntl_setfl(&master, fcntl_getfl(&master)? | OFlags::NONBLOCK)?;
        let path = PathBuf::from(name.into_string().map_err(io::Error::other)?);
        let shared = Arc::new(Mutex::new((modem, ModemLog::default())));
        let stop = Arc::new(AtomicBool::new(false));
        let player = Player {
            port: File::from(master),
            held: Some(held),
            shared: Arc::clone(&shared),
            stop: Arc::clone(&stop),
        };
        let player = thread::spawn(move || {
            // It ends when the test does; there is nobody to tell.
            let _ = player.play();
        });
        Ok(Self { path, shared, stop, player: Some(player) })
    }

    /// Returns the path of its port.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns what was said to it so far.
    pub fn log(&self) -> ModemLog {
        self.lock().1.clone()
    }

    /// Returns what was asked of its card so far.
    pub fn card_counts(&self) -> Counts {
        self.lock().0.card.counts()
    }

    /// Changes what it will answer.
    pub fn change(&self, change: impl FnOnce(&mut Modem)) {
        change(&mut self.lock().0);
    }

    fn lock(&self) -> MutexGuard<'_, (Modem, ModemLog)> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for PtyModem {
    /// Unplugs it.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        if let Some(player) = self.player.take() {
            let _ = player.join();
        }
    }
}

struct Player {
    port: File,
    held: Option<OwnedFd>,
    shared: Arc<Mutex<(Modem, ModemLog)>>,
    stop: Arc<AtomicBool>,
}

impl Player {
    fn play(mut self) -> io::Result<()> {
        let mut line = Vec::new();
        let mut byte = [0];
        while !self.stop.load(Ordering::Acquire) {
            match self.port.read(&mut byte) {
                Ok(0) => return Ok(()),
                Ok(_) if byte[0] == b'\r' => {
                    let command = String::from_utf8_lossy(&std::mem::take(&mut line)).into_owned();
                    self.turn(&command)?;
                }
                Ok(_) if byte[0] == b'\n' || line.len() >= LONGEST_LINE => {}
                Ok(_) => line.push(byte[0]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => pause(),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn turn(&mut self, command: &str) -> io::Result<()> {
        let (response, delay) = {
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            let (modem, log) = &mut *shared;
            (modem.respond(command, log), modem.delay)
        };
        if !delay.is_zero() {
            thread::sleep(delay);
        }
        match response {
            Response::Says(bytes) => self.say(&bytes),
            Response::Nothing => Ok(()),
            Response::NeverEnds(bytes) => {
                self.say(&bytes)?;
                while !self.stop.load(Ordering::Acquire) {
                    self.say(&[b'x'; 64])?;
                }
                Ok(())
            }
            Response::Dies(bytes) => {
                self.say(&bytes)?;
                // What was said is to arrive before the port goes.
                thread::sleep(Duration::from_millis(20));
                self.held = None;
                Err(io::ErrorKind::BrokenPipe.into())
            }
        }
    }

    fn say(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() && !self.stop.load(Ordering::Acquire) {
            match self.port.write(bytes) {
                Ok(count) => bytes = &bytes[count..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => pause(),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

fn pause() {
    thread::sleep(Duration::from_micros(200));
}

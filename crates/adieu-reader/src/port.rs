//! The serial port of a modem: one question out, its answer in, within a time limit.
//!
//! It must never send anything but a question of the list, keep a port from others longer than it is used, or wait for ever.

mod holder;

use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use adieu_card::modem::{AnswerReader, AtAnswer, AtQuery};
use serialport::{ClearBuffer, SerialPort};

/// Any modem takes this speed, and over USB it means nothing.
const BAUD: u32 = 115_200;

/// How long an answer may take. A modem that searches a network can be slow to say so.
const LIMIT: Duration = Duration::from_secs(10);

/// How long one read waits, so that the time limit is kept.
const NAP: Duration = Duration::from_millis(50);

/// How long a modem must be silent before it is asked again after an answer that never ended.
const SILENCE: Duration = Duration::from_millis(300);

/// A modem's serial port, held alone until this is dropped.
pub struct ModemPort {
    port: Box<dyn SerialPort>,
    limit: Duration,
    sync: Sync,
}

/// Whether an answer that nobody waits for any more may still come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sync {
    Kept,
    Lost,
}

/// Why a modem could not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PortError {
    /// There is no such port.
    #[error("there is no such port")]
    Missing,
    /// This user may not use the port.
    #[error("this user may not use the port")]
    Denied,
    /// ModemManager, the system's own modem service, holds it.
    #[error("ModemManager holds the port")]
    HeldByModemManager,
    /// Another program holds it.
    #[error("another program holds the port")]
    InUse,
    /// It is not a serial port.
    #[error("this is not a serial port")]
    NotAPort,
    /// The modem did not answer within the time limit.
    #[error("the modem did not answer in time")]
    TimedOut,
    /// What came is no end of an answer: more than any answer needs.
    #[error("what comes from the port is not the answer of a modem")]
    NotAModem,
    /// The modem was unplugged.
    #[error("the modem went away")]
    Gone,
    /// The system gave another reason.
    #[error("the port failed ({0})")]
    Failed(ErrorKind),
}

/// Returns the serial ports that the system knows; none when it does not tell.
pub fn ports() -> Vec<String> {
    let ports = serialport::available_ports().unwrap_or_default();
    ports.into_iter().map(|port| port.port_name).collect()
}

impl ModemPort {
    /// Opens a port such as `/dev/ttyUSB2` or `COM5`, for this program alone.
    pub fn open(path: &str) -> Result<Self, PortError> {
        if holder::is_modem_manager(path) {
            return Err(PortError::HeldByModemManager);
        }
        // Opened so, a port is for this program alone, on every system.
        let opened = serialport::new(path, BAUD).timeout(NAP).open();
        let port = opened.map_err(|error| refusal(path, &error))?;
        Ok(Self { port, limit: LIMIT, sync: Sync::Kept })
    }

    /// Sets how long an answer may take.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Asks and waits for the whole answer.
    pub fn ask(&mut self, query: &AtQuery) -> Result<AtAnswer, PortError> {
        self.quiet()?;
        let deadline = Instant::now() + self.limit;
        self.sync = Sync::Lost;
        self.send(query.line(), deadline)?;
        let answer = self.collect(AnswerReader::of(query), deadline)?;
        self.sync = Sync::Kept;
        Ok(answer)
    }

    /// Drops what came unasked; after an answer that never ended, waits until the modem is silent.
    fn quiet(&mut self) -> Result<(), PortError> {
        if self.sync == Sync::Lost {
            let deadline = Instant::now() + self.limit;
            let mut heard = Instant::now();
            while heard.elapsed() < SILENCE {
                if !self.hear()?.is_empty() {
                    heard = Instant::now();
                }
                if Instant::now() > deadline {
                    return Err(PortError::NotAModem);
                }
            }
        }
        self.port.clear(ClearBuffer::Input).map_err(|error| broken(error.into()))
    }

    fn send(&mut self, line: &str, deadline: Instant) -> Result<(), PortError> {
        let bytes = format!("{line}\r").into_bytes();
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            match self.port.write(rest) {
                Ok(0) => return Err(PortError::Gone),
                Ok(count) => rest = &rest[count..],
                Err(error) if is_patience(error.kind()) => {}
                Err(error) => return Err(broken(error)),
            }
            if Instant::now() > deadline {
                return Err(PortError::TimedOut);
            }
        }
        Ok(())
    }

    fn collect(
        &mut self,
        mut reader: AnswerReader,
        deadline: Instant,
    ) -> Result<AtAnswer, PortError> {
        loop {
            let bytes = self.hear()?;
            if let Some(answer) = reader.feed(&bytes).map_err(|_| PortError::NotAModem)? {
                return Ok(answer);
            }
            if Instant::now() > deadline {
                return Err(PortError::TimedOut);
            }
        }
    }

    /// Returns what came within a moment; nothing is no error.
    fn hear(&mut self) -> Result<Vec<u8>, PortError> {
        let mut buffer = [0; 1024];
        match self.port.read(&mut buffer) {
            Ok(0) => Err(PortError::Gone),
            Ok(count) => Ok(buffer[..count].to_vec()),
            Err(error) if is_patience(error.kind()) => Ok(Vec::new()),
            Err(error) => Err(broken(error)),
        }
    }
}

impl std::fmt::Debug for ModemPort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ModemPort({:?})", self.sync)
    }
}

fn is_patience(kind: ErrorKind) -> bool {
    [ErrorKind::TimedOut, ErrorKind::WouldBlock, ErrorKind::Interrupted].contains(&kind)
}

/// A port that worked and fails now has lost its modem; EIO, ENXIO and ENODEV come as `Other`.
fn broken(error: std::io::Error) -> PortError {
    let gone =
        [ErrorKind::BrokenPipe, ErrorKind::NotFound, ErrorKind::NotConnected, ErrorKind::Other];
    if gone.contains(&error.kind()) { PortError::Gone } else { PortError::Failed(error.kind()) }
}

fn refusal(path: &str, error: &serialport::Error) -> PortError {
    match error.kind() {
        serialport::ErrorKind::NoDevice if holder::may_be_modem_manager() => {
            PortError::HeldByModemManager
        }
        serialport::ErrorKind::NoDevice if !holder::is_there(path) => PortError::Missing,
        serialport::ErrorKind::NoDevice => PortError::InUse,
        serialport::ErrorKind::InvalidInput | serialport::ErrorKind::Unknown => PortError::NotAPort,
        serialport::ErrorKind::Io(ErrorKind::NotFound) => PortError::Missing,
        serialport::ErrorKind::Io(ErrorKind::PermissionDenied) => PortError::Denied,
        serialport::ErrorKind::Io(kind) => PortError::Failed(kind),
    }
}

//! A person at a terminal: a program that believes it, and answers typed when a question stands there.
//!
//! It must never wait for ever: a program that does not ask, or does not end, is ended.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{Mode, OFlags, fcntl_getfl, fcntl_setfl, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// What a person types to stop a program.
pub const CTRL_C: &str = "\u{3}";

/// As long as a program may take from question to question.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often the screen is looked at.
const GLANCE: Duration = Duration::from_millis(5);

/// What was on the screen, and how the program ended.
#[derive(Debug)]
pub struct Sitting {
    /// Everything that was on the screen, in order.
    pub screen: String,
    /// How the program ended.
    pub status: ExitStatus,
}

/// Runs a program at a terminal: each text is awaited on the screen, and then answered.
pub fn at_a_terminal(mut command: Command, answers: &[(&str, &str)]) -> io::Result<Sitting> {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
    grantpt(&master)?;
    unlockpt(&master)?;
    let name = ptsname(&master, Vec::new())?;
    let ends = || open(&name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty());
    command.stdin(Stdio::from(ends()?)).stdout(Stdio::from(ends()?)).stderr(Stdio::from(ends()?));
    let child = command.env("TERM", "xterm").spawn()?;
    // Only the program holds the terminal now: it is over when the program is.
    drop(command);
    fcntl_setfl(&master, fcntl_getfl(&master)? | OFlags::NONBLOCK)?;
    sit(File::from(master), child, answers)
}

fn sit(mut master: File, mut child: Child, answers: &[(&str, &str)]) -> io::Result<Sitting> {
    let (mut screen, mut looked_at) = (Vec::new(), 0);
    let mut answers = answers.iter();
    let mut next = answers.next();
    let mut since = Instant::now();
    let status = loop {
        let ended = child.try_wait()?;
        look(&mut master, &mut screen)?;
        if let Some(status) = ended {
            break status;
        }
        if let Some((awaited, answer)) = next
            && String::from_utf8_lossy(&screen[looked_at..]).contains(awaited)
        {
            looked_at = screen.len();
            thread::sleep(GLANCE * 10);
            master.write_all(answer.as_bytes())?;
            next = answers.next();
            since = Instant::now();
        }
        if since.elapsed() > PATIENCE {
            child.kill()?;
            since = Instant::now();
        }
        thread::sleep(GLANCE);
    };
    Ok(Sitting { screen: String::from_utf8_lossy(&screen).into_owned(), status })
}

/// Takes what is on the screen by now; a terminal that the program has left is over.
fn look(master: &mut File, screen: &mut Vec<u8>) -> io::Result<()> {
    let mut bytes = [0; 4096];
    loop {
        match master.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(count) => screen.extend_from_slice(&bytes[..count]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => {
                return Ok(());
            }
            Err(error) => return Err(error),
        }
    }
}

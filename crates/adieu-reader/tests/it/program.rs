//! Runs the example program `carry` in a bed, and reads what it says.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use adieu_testcard::Bed;

/// Far more than any reading here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Returns the path of the example program, built beside the tests.
pub fn path() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.parent().unwrap().with_file_name("examples").join("carry");
    assert!(path.is_file(), "build it: cargo build -p adieu-reader --examples");
    path
}

/// What the program said, and how it ended.
pub struct Said {
    pub lines: Vec<String>,
    pub good: bool,
}

impl Said {
    /// Returns what stands behind a word at the beginning of a line.
    pub fn word(&self, word: &str) -> &str {
        let line = self.lines.iter().find_map(|line| line.strip_prefix(word)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no line {word} in {:?}", self.lines))
    }

    pub fn number(&self, word: &str) -> u32 {
        self.word(word).parse().unwrap()
    }

    /// Checks that the reading came to its end.
    pub fn is_whole(&self) -> &Self {
        assert!(self.good, "{:?}", self.lines);
        assert_eq!(self.word("stopped"), "None");
        self
    }
}

/// Runs the program in a bed to its end.
pub fn run(bed: &Bed, arguments: &[&str]) -> Said {
    Running::start(bed, arguments).end()
}

/// Reads the card in a slot of a bed.
pub fn read(bed: &Bed, slot: usize) -> Said {
    run(bed, &["read", &bed.reader(slot)])
}

/// The program while it runs.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
    input: Option<ChildStdin>,
}

impl Running {
    pub fn start(bed: &Bed, arguments: &[&str]) -> Self {
        let mut command = Command::new(path());
        command.args(arguments).envs(bed.environment());
        Self::of(command)
    }

    pub fn of(mut command: Command) -> Self {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = spawned(piped);
        let lines = listen(child.stdout.take().unwrap());
        let input = child.stdin.take();
        Self { child, lines, said: Vec::new(), input }
    }

    /// Waits for a line that begins so.
    pub fn wait_for(&mut self, beginning: &str) {
        let started = Instant::now();
        while !self.said.iter().any(|line| line.starts_with(beginning)) {
            let left = PATIENCE.saturating_sub(started.elapsed());
            let line = self.lines.recv_timeout(left);
            self.said.push(line.unwrap_or_else(|_| panic!("no {beginning}: {:?}", self.said)));
        }
    }

    /// Lets a program that holds a card give it back.
    pub fn let_go(&mut self) {
        if let Some(mut input) = self.input.take() {
            input.flush().unwrap();
        }
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for its end.
    pub fn end(mut self) -> Said {
        self.let_go();
        let mut lines = std::mem::take(&mut self.said);
        let started = Instant::now();
        while let Ok(line) = self.lines.recv_timeout(PATIENCE.saturating_sub(started.elapsed())) {
            lines.push(line);
        }
        if started.elapsed() >= PATIENCE {
            self.kill();
            panic!("the program hangs: {lines:?}");
        }
        Said { lines, good: self.child.wait().unwrap().success() }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program that was copied a moment ago may still be held open by another test's child.
fn spawned(command: &mut Command) -> Child {
    let started = Instant::now();
    loop {
        match command.spawn() {
            Err(error)
                if error.kind() == ErrorKind::ExecutableFileBusy
                    && started.elapsed() < PATIENCE => {}
            result => return result.unwrap(),
        }
    }
}

fn listen(output: ChildStdout) -> Receiver<String> {
    let (send, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    lines
}

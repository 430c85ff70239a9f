//! System calls that change something: listed by strace, then stopped or failed one at a time.
//!
//! It must never take a call for reached that was not: a try whose call never came is told apart.

use std::{collections::BTreeMap, fs, process::Command};

use anyhow::{Context, Result};

use super::house::{House, Ran};

/// Calls by which a program changes what outlives it. A name that this machine does not have is passed over.
const CALLS: &[&str] = &[
    "open",
    "openat",
    "creat",
    "write",
    "pwrite64",
    "writev",
    "pwritev",
    "pwritev2",
    "fsync",
    "fdatasync",
    "sync_file_range",
    "ftruncate",
    "truncate",
    "fallocate",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "chmod",
    "fchmod",
    "fchmodat",
    "copy_file_range",
    "sendfile",
    "exit_group",
];

/// One call of a command: which one, and how often its thread had made it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// Name of the system call.
    pub call: String,
    /// The how-manyth of its thread.
    pub nth: usize,
}

/// What happens at a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blow {
    /// The program dies before the call is made.
    Kill,
    /// The call is not made and answers this error.
    Error(&'static str),
}

/// Says why nothing can be traced here, if so.
pub fn obstacle() -> Option<String> {
    let probe = ["-f", "-o", "/dev/null", "-e", "trace=exit_group"];
    let inject = ["-e", "inject=exit_group:signal=KILL:when=1", "true"];
    match Command::new("strace").args(probe).args(inject).output() {
        Err(_) => Some("strace is not installed (`apt-get install strace`)".to_owned()),
        Ok(output) => {
            use std::os::unix::process::ExitStatusExt;
            let killed = output.status.signal() == Some(9);
            (!killed).then(|| "this system does not let strace trace or stop a program".to_owned())
        }
    }
}

/// Runs a command in a house and returns every point at which it changes something.
pub fn points(house: &House, words: &[&str]) -> Result<Vec<Point>> {
    let log = tempfile::NamedTempFile::new().context("make a file for what strace says")?;
    let trace = format!("trace=?{}", CALLS.join(",?"));
    let path = log.path().to_string_lossy().into_owned();
    house.run_under(&["strace", "-f", "-o", &path, "-e", &trace], words)?;
    Ok(read(&fs::read_to_string(log.path()).context("read what strace said")?))
}

fn read(log: &str) -> Vec<Point> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut points = Vec::new();
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((call, arguments)) = rest.trim_start().split_once('(') else { continue };
        if call.is_empty() || !call.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            continue;
        }
        let nth = counts.entry((thread, call)).or_default();
        *nth += 1;
        let point = Point { call: call.to_owned(), nth: *nth };
        if changes(call, arguments) && !points.contains(&point) {
            points.push(point);
        }
    }
    points
}

/// Opening a file changes something only when it may make or cut one.
fn changes(call: &str, arguments: &str) -> bool {
    let opens = matches!(call, "open" | "openat");
    !opens || arguments.contains("O_CREAT") || arguments.contains("O_TRUNC")
}

/// Runs a command and strikes at a point. None when the point was not reached.
pub fn strike(house: &House, words: &[&str], point: &Point, blow: Blow) -> Result<Option<Ran>> {
    let trace = format!("trace={}", point.call);
    let done = match blow {
        Blow::Kill => "signal=KILL".to_owned(),
        Blow::Error(name) => format!("error={name}"),
    };
    let inject = format!("inject={}:{done}:when={}", point.call, point.nth);
    let log = tempfile::NamedTempFile::new().context("make a file for what strace says")?;
    let path = log.path().to_string_lossy().into_owned();
    let tracer = ["strace", "-f", "-o", &path, "-e", &trace, "-e", &inject];
    let ran = house.run_under(&tracer, words)?;
    let reached = match blow {
        Blow::Kill => ran.signal == Some(9),
        Blow::Error(_) => {
            fs::read_to_string(log.path()).is_ok_and(|log| log.contains("(INJECTED)"))
        }
    };
    Ok(reached.then_some(ran))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_by_thread_and_only_those_that_change_something_are_points() {
        let log = "7 openat(AT_FDCWD, \"/etc/x\", O_RDONLY) = 3\n\
                   7 openat(AT_FDCWD, \"home/key\", O_WRONLY|O_CREAT, 0600) = 3\n\
                   8 openat(AT_FDCWD, \"f\", O_RDONLY) = 4\n\
                   7 write(3, \"(a\", 2) = 2\n7 write(3, \"b\", 1) = 1\n\
                   7 --- SIGCHLD {si_signo=SIGCHLD} ---\n7 <... write resumed>) = 1\n\
                   7 exit_group(0) = ?\n7 +++ exited with 0 +++\n";
        let named: Vec<String> =
            read(log).iter().map(|point| format!("{} {}", point.call, point.nth)).collect();
        assert_eq!(named, ["openat 2", "write 1", "write 2", "exit_group 1"]);
    }
}

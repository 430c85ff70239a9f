//! Ports that cannot be opened, and why.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use adieu_reader::{ModemPort, PortError};
use adieu_testcard::{Modem, PtyModem, personality};

use crate::program::{Running, path};

/// Whom the system knows as nobody.
const NOBODY: u32 = 65_534;

fn refusal(path: &str) -> PortError {
    ModemPort::open(path).unwrap_err()
}

#[test]
fn a_port_that_does_not_exist_is_missing() {
    assert_eq!(refusal("/dev/ttyADIEU0"), PortError::Missing);
}

#[test]
fn a_file_is_no_port() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("modem");
    fs::write(&file, "AT").unwrap();
    for path in [file.to_str().unwrap(), folder.path().to_str().unwrap(), "/dev/null"] {
        assert_eq!(refusal(path), PortError::NotAPort, "{path}");
    }
}

#[test]
fn a_port_of_others_is_denied() {
    let modem = PtyModem::start(Modem::with(personality::gsm_250())).unwrap();
    fs::set_permissions(modem.path(), Permissions::from_mode(0o000)).unwrap();
    // A superuser would be let in: the program runs as nobody, from a place that nobody can reach.
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let program = folder.path().join("carry");
    fs::copy(path(), &program).unwrap();
    let mut command = Command::new(program);
    command.args(["port", modem.path().to_str().unwrap()]);
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        command.uid(NOBODY).gid(NOBODY);
    }
    assert_eq!(Running::of(command).end().word("error"), "Denied");
}

#[test]
fn a_port_that_modem_manager_holds_is_explained() {
    let modem = PtyModem::start(Modem::with(personality::gsm_250())).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("ModemManager");
    std::os::unix::fs::symlink("/bin/sleep", &program).unwrap();
    let port = File::open(modem.path()).unwrap();
    let mut service = Command::new(program).arg("60").stdin(Stdio::from(port)).spawn().unwrap();
    let path = modem.path().to_str().unwrap();
    let started = Instant::now();
    // Until it is started, the child is called like the test.
    while refused(path) != Some(PortError::HeldByModemManager) {
        assert!(started.elapsed() < Duration::from_secs(5));
    }
    service.kill().unwrap();
    service.wait().unwrap();
    assert_eq!(refused(path), None);
}

fn refused(path: &str) -> Option<PortError> {
    ModemPort::open(path).err()
}

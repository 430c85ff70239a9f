//! The card service as a child: its socket handed over, its network led to a folder, its run folder hidden.
//!
//! It must never outlive the thread that keeps it, nor be ended by anything but its own handle.

use std::fs::{self, File};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::place::{DRIVERS_NETWORK, Place};
use super::{BedError, first_of};

const SERVICES: &[&str] = &["/usr/sbin/pcscd", "/usr/bin/pcscd", "/usr/local/sbin/pcscd"];

/// Folders with the system's libraries; Debian has one a processor.
const LIBRARIES: &[&str] = &["/usr/lib", "/usr/lib64", "/usr/local/lib"];

/// A run folder of its own, so that the service neither sees nor changes the process file of the machine's own; and no
/// drivers for plugged-in readers, so that it takes none from the person who runs the tests.
const HIDE: &str = "set -e; run=/run/pcscd; [ -d $run ] || run=/run; \
                    mount -t tmpfs none $run; mkdir -p /run/pcscd; \
                    for usb in /usr/lib*/pcsc/drivers/*.bundle; do \
                    [ ! -d $usb ] || mount -t tmpfs none $usb; done; ";

/// The socket comes in as standard input and becomes number 3, where a service that is started by its socket looks;
/// the service dies with the thread that started it.
const RUN: &str = "exec 3<&0 0</dev/null; export LISTEN_PID=$$ LISTEN_FDS=1; \
                   exec setpriv --pdeathsig KILL env LD_PRELOAD=\"$WRAPPER\" \"$@\"";

#[derive(Debug)]
pub(super) struct Daemon {
    stop: Option<mpsc::Sender<()>>,
    keeper: Option<JoinHandle<()>>,
    running: Arc<AtomicBool>,
}

impl Daemon {
    pub(super) fn start(place: &Place) -> Result<Self, BedError> {
        let mut command = command(place)?;
        let (stop, stopped) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let running = Arc::new(AtomicBool::new(true));
        let still = Arc::clone(&running);
        let keeper = thread::spawn(move || match command.spawn() {
            Ok(child) => {
                // The socket belongs to the child now: when it dies, programs are to notice.
                drop(command);
                let _ = tell.send(Ok(()));
                keep(child, &stopped);
                still.store(false, Ordering::Release);
            }
            Err(error) => {
                let _ = tell.send(Err(error));
            }
        });
        told.recv()
            .unwrap_or_else(|_| Err(io::Error::other("the keeper is gone")))
            .map_err(BedError::Start)?;
        Ok(Self { stop: Some(stop), keeper: Some(keeper), running })
    }

    pub(super) fn is_running(&self) -> bool {
        self.running.load(Ordering::Acquire)
    }

    pub(super) fn stop(&mut self) {
        self.stop = None;
        if let Some(keeper) = self.keeper.take() {
            let _ = keeper.join();
        }
    }
}

/// Keeps the child until nobody wants it any more, or it ends by itself.
fn keep(mut child: Child, stopped: &mpsc::Receiver<()>) {
    loop {
        match stopped.recv_timeout(Duration::from_millis(20)) {
            Err(mpsc::RecvTimeoutError::Timeout) => {
                if child.try_wait().is_ok_and(|status| status.is_some()) {
                    return;
                }
            }
            Ok(()) | Err(mpsc::RecvTimeoutError::Disconnected) => {
                let _ = child.kill();
                let _ = child.wait();
                return;
            }
        }
    }
}

fn command(place: &Place) -> Result<Command, BedError> {
    let service = first_of(SERVICES.iter().map(PathBuf::from));
    let service = service.ok_or(BedError::Missing("the card service (pcscd)"))?;
    let wrapper = wrapper().ok_or(BedError::Missing("libsocket_wrapper (libsocket-wrapper)"))?;
    let socket = UnixListener::bind(place.service_socket()).map_err(BedError::Folder)?;
    let log = File::create(place.log_file()).map_err(BedError::Folder)?;
    let mut command = isolated();
    command
        .arg(&service)
        .args(["--foreground", "--info"])
        .args(without_policy(&service))
        .arg("--config")
        .arg(place.readers())
        .env("WRAPPER", wrapper)
        .env("SOCKET_WRAPPER_DIR", place.network())
        .env("SOCKET_WRAPPER_DEFAULT_IFACE", DRIVERS_NETWORK.to_string())
        .stdin(Stdio::from(OwnedFd::from(socket)))
        .stderr(log.try_clone().map_err(BedError::Folder)?)
        .stdout(log);
    Ok(command)
}

/// A shell that hides the machine's run folder and drivers, as root or in a user's own world; where neither is allowed there is
/// hardly a card service of the machine, and the plain shell does.
fn isolated() -> Command {
    let worlds: [&[&str]; 2] = [&["--mount"], &["--map-root-user", "--mount"]];
    for world in worlds {
        let script = format!("{HIDE}true");
        let tried = Command::new("unshare")
            .args(world)
            .args(["sh", "-c", &script])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if tried.is_ok_and(|status| status.success()) {
            let mut command = Command::new("unshare");
            command.args(world).args(["sh", "-c", &format!("{HIDE}{RUN}"), "sh"]);
            return command;
        }
    }
    let mut command = Command::new("sh");
    command.args(["-c", RUN, "sh"]);
    command
}

/// Newer services ask a policy service who may use cards, which a bed does not have.
fn without_policy(service: &PathBuf) -> Option<&'static str> {
    let help = Command::new(service).arg("--help").output().ok()?;
    let words = [help.stdout, help.stderr].concat();
    String::from_utf8_lossy(&words).contains("--disable-polkit").then_some("--disable-polkit")
}

fn wrapper() -> Option<PathBuf> {
    let inside = |folder: &str| fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = LIBRARIES.iter().flat_map(|folder| {
        let deeper = inside(folder).map(|entry| entry.path());
        std::iter::once(PathBuf::from(folder)).chain(deeper)
    });
    first_of(folders.map(|folder| folder.join("libsocket_wrapper.so")))
}

//! The private folder of a bed: the reader's description, the sockets, the log.
//!
//! It must never lie where others can look into it.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, bind, connect, socket};
use tempfile::TempDir;

use super::{BedError, first_of};

/// The port of the first slot; the second has the next one. It is a name in a private folder, nothing more.
const PORT: u16 = 0x8C7B;

/// The number of the network on which the driver believes to be, and of the one from which cards come.
pub(super) const DRIVERS_NETWORK: u8 = 10;
const CARDS_NETWORK: u8 = 11;

/// Where distributions put the driver of the virtual reader.
const DRIVERS: &[&str] =
    &["/usr/lib/pcsc/drivers/serial/libifdvpcd.so", "/usr/lib64/pcsc/drivers/serial/libifdvpcd.so"];

#[derive(Debug)]
pub(super) struct Place {
    folder: TempDir,
}

impl Place {
    /// The name of the reader, before the numbers that the service adds.
    pub(super) const READER: &str = "Test Reader";

    pub(super) fn new() -> Result<Self, BedError> {
        let driver = first_of(DRIVERS.iter().map(PathBuf::from));
        let driver =
            driver.ok_or(BedError::Missing("the virtual card reader (vsmartcard-vpcd)"))?;
        let mine_alone = fs::Permissions::from_mode(0o700);
        let folder =
            tempfile::Builder::new().prefix("adieu-bed-").permissions(mine_alone).tempdir();
        let place = Self { folder: folder.map_err(BedError::Folder)? };
        place.furnish(&driver).map_err(BedError::Folder)?;
        Ok(place)
    }

    fn furnish(&self, driver: &Path) -> io::Result<()> {
        fs::create_dir(self.readers())?;
        fs::create_dir(self.network())?;
        let (name, driver) = (Self::READER, driver.display());
        // `/dev/null` means that cards come to the reader, and the reader does not go to them.
        let words = format!(
            "FRIENDLYNAME \"{name}\"\nDEVICENAME /dev/null:{PORT:#X}\nLIBPATH {driver}\nCHANNELID {PORT:#X}\n"
        );
        fs::write(self.readers().join("reader.conf"), words)
    }

    /// The folder that describes the reader.
    pub(super) fn readers(&self) -> PathBuf {
        self.folder.path().join("readers")
    }

    /// The folder that stands for the network.
    pub(super) fn network(&self) -> PathBuf {
        self.folder.path().join("network")
    }

    /// The socket where programs find the service.
    pub(super) fn service_socket(&self) -> PathBuf {
        self.folder.path().join("service")
    }

    pub(super) fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub(super) fn whole_log(&self) -> String {
        let bytes = fs::read(self.log_file()).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The last lines of the log.
    pub(super) fn log(&self) -> String {
        let text = self.whole_log();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(30)..].join("\n")
    }

    /// Connects to a slot of the reader.
    ///
    /// `libsocket_wrapper` keeps a network as sockets in a folder: a letter for the kind, the network's number, the
    /// port; and it wants to know from where somebody comes.
    pub(super) fn connect(&self, slot: usize) -> io::Result<UnixStream> {
        let port = PORT + u16::try_from(slot).map_err(io::Error::other)?;
        let at = |network: u8| self.network().join(format!("T{network:02X}{port:04X}"));
        let (door, from) = (at(DRIVERS_NETWORK), at(CARDS_NETWORK));
        if let Err(error) = fs::remove_file(&from)
            && error.kind() != io::ErrorKind::NotFound
        {
            return Err(error);
        }
        let stream = socket(AddressFamily::UNIX, SocketType::STREAM, None)?;
        bind(&stream, &SocketAddrUnix::new(from)?)?;
        connect(&stream, &SocketAddrUnix::new(door)?)?;
        Ok(UnixStream::from(stream))
    }
}

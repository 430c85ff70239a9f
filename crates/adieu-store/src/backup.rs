//! A backup: one age file under a passphrase, holding a consistent snapshot and the keys to it.
//!
//! Any age program opens it, and inside is a plain tar archive. It must never stand half-written under its name.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use adieu_desk::ports::JournalError;
use age::secrecy::SecretString;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    fault, hex,
    home::{Home, files},
    keys::Passphrase,
    plain_file,
};

mod part;
mod place;
mod restore;

use part::Part;
pub use restore::restore;

/// Layout of the archive that this program writes and reads.
const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.toml";
/// Cost of a guess: what the reference implementation of age uses (2^18, 256 MiB).
const WORK_FACTOR: u8 = 18;
/// A file that asks for more is not ours, and would exhaust the machine.
const WORK_FACTOR_CEILING: u8 = 20;
/// The first bytes of every age file.
const AGE_MAGIC: &[u8] = b"age-encryption.org/";

/// What the archive holds, in this order after the manifest itself.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    file: Vec<Member>,
}

/// One file of the archive.
#[derive(Debug, Serialize, Deserialize)]
struct Member {
    name: String,
    bytes: u64,
    sha256: String,
}

/// What happens to a file that stands in the place of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and there is no backup.
    Kept,
    /// The backup takes its place once it is whole.
    Replaced,
}

impl Home {
    /// Removes what killed backups of this home left beside the place of one, and nothing else. It comes before the place
    /// is looked at: one that was killed once it had its place leaves a second name, and its place is taken then.
    pub fn remove_killed_backups(&self, to: &Path) {
        let swept = self.journal().with(|desk| {
            part::sweep(to, desk.keys);
            Ok(())
        });
        debug_assert!(swept.is_ok(), "a sweep has no way to fail");
    }

    /// Writes a backup of the home, as it stands now, to one file that only its owner can read.
    pub fn backup(
        &self,
        to: &Path,
        passphrase: &Passphrase,
        existing: Existing,
    ) -> Result<(), JournalError> {
        self.remove_killed_backups(to);
        part::refuse_taken(to, existing)?;
        self.journal().to_write(|_| Ok(()))?;
        let snapshot = Snapshot::take(self)?;
        let part = self.journal().with(|desk| Part::begin(to, desk.keys))?;
        write(part.file(), &snapshot.sources(self.path()), passphrase)
            .map_err(|cause| fault::of_file(to, cause))?;
        part.take_place(to, existing)
    }
}

fn is_age(path: &Path) -> bool {
    let mut opening = vec![0; AGE_MAGIC.len()];
    plain_file::open(path).and_then(|mut file| file.read_exact(&mut opening)).is_ok()
        && opening == AGE_MAGIC
}

/// A consistent copy of the journal in the home, with its landmark, removed when dropped.
pub(crate) struct Snapshot {
    journal: PathBuf,
    landmark: PathBuf,
}

impl Snapshot {
    pub(crate) fn take(home: &Home) -> Result<Self, JournalError> {
        let snapshot = Self {
            journal: home.path().join(files::SNAPSHOT),
            landmark: home.path().join(files::SNAPSHOT_LANDMARK),
        };
        snapshot.remove();
        let landmark = home.journal().snapshot(&snapshot.journal)?;
        files::write_whole(&snapshot.landmark, landmark.as_bytes())?;
        Ok(snapshot)
    }

    /// The files that a backup holds, with the names that they have in a home.
    fn sources(&self, home: &Path) -> Vec<(&'static str, PathBuf)> {
        let all = [
            (files::HOME, home.join(files::HOME)),
            (files::KEY, home.join(files::KEY)),
            (files::LANDMARK, self.landmark.clone()),
            (files::JOURNAL, self.journal.clone()),
        ];
        all.into_iter().filter(|(_, path)| path.exists()).collect()
    }

    /// What stays because it cannot be removed is sealed like the journal, and stops the next snapshot by name.
    fn remove(&self) {
        let _ = fs::remove_file(&self.journal);
        let _ = fs::remove_file(&self.landmark);
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        self.remove();
    }
}

fn write(
    file: &File,
    sources: &[(&'static str, PathBuf)],
    passphrase: &Passphrase,
) -> io::Result<()> {
    let members =
        sources.iter().map(|(name, path)| describe(name, path)).collect::<io::Result<Vec<_>>>()?;
    let manifest = Manifest { format: FORMAT, file: members };
    let text = toml::to_string(&manifest).map_err(io::Error::other)?;
    let mut recipient =
        age::scrypt::Recipient::new(SecretString::from(passphrase.expose().to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(io::Error::other)?;
    let mut archive = tar::Builder::new(encryptor.wrap_output(BufWriter::new(file))?);
    archive.append(&entry(MANIFEST, text.len() as u64)?, text.as_bytes())?;
    for ((name, path), member) in sources.iter().zip(&manifest.file) {
        archive.append(&entry(name, member.bytes)?, File::open(path)?.take(member.bytes))?;
    }
    let mut file = archive.into_inner()?.finish()?;
    file.flush()?;
    file.get_ref().sync_all()
}

fn entry(name: &str, bytes: u64) -> io::Result<tar::Header> {
    let mut header = tar::Header::new_ustar();
    header.set_path(name)?;
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_cksum();
    Ok(header)
}

fn describe(name: &str, path: &Path) -> io::Result<Member> {
    let mut digest = Digester::default();
    let bytes = io::copy(&mut File::open(path)?, &mut digest)?;
    Ok(Member { name: name.to_owned(), bytes, sha256: digest.finish() })
}

/// Takes the SHA-256 of what is written to it.
#[derive(Default)]
struct Digester(Sha256);

impl Digester {
    fn finish(self) -> String {
        hex::encode(self.0.finalize().as_slice())
    }
}

impl Write for Digester {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

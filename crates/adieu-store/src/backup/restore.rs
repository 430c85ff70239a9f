//! Restoring: a backup becomes a new home, whole or not at all.
//!
//! Everything grows beside its place and is checked against the digests inside before it is declared a home. It must
//! never touch a home that exists, nor take a name or a size from the archive on trust.

use std::{
    fs::File,
    io::{self, BufReader, Read, Write},
    path::Path,
};

use adieu_desk::ports::{FileFault, JournalError, Trouble};
use age::{DecryptError, secrecy::SecretString};

use super::{Digester, FORMAT, MANIFEST, Manifest, Member, WORK_FACTOR_CEILING, is_age, place};
use crate::{
    database, fault,
    home::{
        files,
        header::{self, Header, KeyHeader},
        kill,
        landmark::Landmark,
        parse_key,
    },
    keys::Passphrase,
    plain_file,
};

/// What a backup may hold, in this order; nothing else is written to the disk.
const KNOWN: [&str; 4] = [files::HOME, files::KEY, files::LANDMARK, files::JOURNAL];
const SMALL: u64 = 64 * 1024;

/// Makes a new home of a backup, in a folder that is new or empty. Repeated before the home is used, it does nothing more.
///
/// A home under a passphrase is opened by its own passphrase afterwards, not by the one of the backup.
pub fn restore(from: &Path, passphrase: &Passphrase, home: &Path) -> Result<(), JournalError> {
    files::refuse_too_long(home)?;
    let digest = digest(from)?;
    place::fill(home, &digest, |folder| {
        unpack(from, decrypt(from, passphrase)?, folder)?;
        let restored = format!("{digest}\n");
        files::write_whole(&folder.join(files::RESTORED), restored.as_bytes())
    })
}

/// Tells a backup from another. What does not begin like one is not read to its end.
fn digest(from: &Path) -> Result<String, JournalError> {
    let mut digest = Digester::default();
    let mut file = plain_file::open(from).map_err(|cause| fault::of_file(from, cause))?;
    if !is_age(from) {
        return Err(not_a_backup(from));
    }
    io::copy(&mut file, &mut digest).map_err(|cause| fault::of_file(from, cause))?;
    Ok(digest.finish())
}

fn not_a_backup(from: &Path) -> JournalError {
    fault::unavailable(Trouble::NotABackup { file: from.to_owned() })
}

type Stream = age::stream::StreamReader<BufReader<File>>;

fn decrypt(from: &Path, passphrase: &Passphrase) -> Result<Stream, JournalError> {
    let file = plain_file::open(from).map_err(|cause| fault::of_file(from, cause))?;
    let decryptor =
        age::Decryptor::new_buffered(BufReader::new(file)).map_err(|why| refused(from, why))?;
    let mut identity =
        age::scrypt::Identity::new(SecretString::from(passphrase.expose().to_owned()));
    identity.set_max_work_factor(WORK_FACTOR_CEILING);
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|why| refused(from, why))
}

#[allow(clippy::wildcard_enum_match_arm, reason = "every other refusal of age is a damaged file")]
fn refused(from: &Path, why: DecryptError) -> JournalError {
    match why {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => {
            fault::unavailable(Trouble::WrongBackupPassphrase { backup: from.to_owned() })
        }
        DecryptError::Io(cause) if cause.kind() != io::ErrorKind::UnexpectedEof => {
            fault::of_file(from, cause)
        }
        // Never put into words by the library, which counts beyond its numbers there.
        DecryptError::ExcessiveWork { .. } => not_a_backup(from),
        other => fault::damaged_by(from, other.to_string()),
    }
}

#[allow(clippy::wildcard_enum_match_arm, reason = "every other kind is about the new files")]
fn unpack(from: &Path, stream: Stream, folder: &Path) -> Result<(), JournalError> {
    let broken = |cause: io::Error| match cause.kind() {
        io::ErrorKind::InvalidData
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::Other
        | io::ErrorKind::InvalidInput => fault::damaged_by(from, cause),
        _ => fault::of_file(folder, cause),
    };
    let mut archive = tar::Archive::new(stream);
    let mut entries = archive.entries().map_err(broken)?;
    let first = entries
        .next()
        .ok_or_else(|| fault::damaged_file(from, FileFault::CutOff))?
        .map_err(broken)?;
    let manifest = read_manifest(from, first)?;
    let mut opening = Vec::new();
    for member in &manifest.file {
        let entry = entries
            .next()
            .ok_or_else(|| fault::damaged_file(from, FileFault::CutOff))?
            .map_err(broken)?;
        let kept = take_member(entry, member, folder).map_err(broken)?;
        if member.name == files::HOME {
            opening = kept;
        }
    }
    // The cipher vouches for the end of the file only when it was read.
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(broken)?;
    finish(from, folder, &opening)
}

fn read_manifest(from: &Path, entry: tar::Entry<'_, Stream>) -> Result<Manifest, JournalError> {
    let damaged = || fault::damaged_file(from, FileFault::Part(MANIFEST));
    let is_manifest = entry.path_bytes().as_ref() == MANIFEST.as_bytes();
    let mut text = String::new();
    let read = entry.take(SMALL).read_to_string(&mut text);
    if !is_manifest || read.is_err() {
        return Err(damaged());
    }
    let manifest: Manifest = toml::from_str(&text).map_err(|_| damaged())?;
    if manifest.format > FORMAT {
        return Err(header::newer(from, manifest.format));
    }
    let names: Vec<&str> = manifest.file.iter().map(|member| member.name.as_str()).collect();
    let known: Vec<&str> = KNOWN.iter().copied().filter(|name| names.contains(name)).collect();
    let complete =
        [files::HOME, files::LANDMARK, files::JOURNAL].iter().all(|name| names.contains(name));
    if names == known && complete { Ok(manifest) } else { Err(damaged()) }
}

/// Writes one file of the archive, all but the last touch: `home.toml` is kept back until everything is checked.
fn take_member(
    mut entry: tar::Entry<'_, Stream>,
    member: &Member,
    folder: &Path,
) -> io::Result<Vec<u8>> {
    let invalid = |what: &str| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{what} of {}", member.name))
    };
    if entry.path_bytes().as_ref() != member.name.as_bytes() || entry.size() != member.bytes {
        return Err(invalid("place or size"));
    }
    let mut digest = Digester::default();
    let mut kept = Vec::new();
    if member.name == files::HOME {
        (&mut entry).take(SMALL).read_to_end(&mut kept)?;
        digest.write_all(&kept)?;
    } else {
        let path = folder.join(&member.name);
        kill::point();
        let mut file = files::private().create_new(true).open(path)?;
        kill::point();
        io::copy(&mut entry, &mut Both(&mut file, &mut digest))?;
        kill::point();
        file.sync_all()?;
    }
    if digest.finish() == member.sha256 { Ok(kept) } else { Err(invalid("digest")) }
}

/// Writes to both.
struct Both<'a>(&'a mut File, &'a mut Digester);

impl Write for Both<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.0.write(bytes)?;
        self.1.write_all(&bytes[..written])?;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Checks that the parts make a home, then declares it one.
fn finish(from: &Path, folder: &Path, opening: &[u8]) -> Result<(), JournalError> {
    let damaged = |part| fault::damaged_file(from, FileFault::Part(part));
    let header = Header::parse(&folder.join(files::HOME), opening)?;
    let journal = files::journal(folder);
    let sound: String = database::look(&journal)?
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|cause| fault::of_sqlite(&journal, cause))?;
    if sound != "ok" {
        return Err(damaged(files::JOURNAL));
    }
    // A key under a passphrase is checked when the home is first opened; a key file can be checked now.
    if let KeyHeader::File { check } = &header.key {
        let bytes = zeroize::Zeroizing::new(files::read_small(&folder.join(files::KEY))?);
        let key = parse_key(&bytes, check).ok_or_else(|| damaged(files::KEY))?;
        Landmark::read(folder, &key)?;
    }
    files::write_whole(&folder.join(files::HOME), opening)
}

#[cfg(test)]
mod tests;

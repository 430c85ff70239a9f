//! The place of a home that is being restored.
//!
//! A folder that is not there yet gets its name when everything in it is whole; one that is there and empty is filled file
//! by file, `home.toml` last, once all of them lie whole in it. It must never remove what is not surely the rest of a
//! restore that nobody works on.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use adieu_desk::ports::{JournalError, Trouble};

use crate::{
    fault, hex,
    home::{
        files,
        handover::{self, Growing},
        lock::Lock,
        refuse_foreign, refuse_occupied,
    },
};

/// How folders are named in which a home grows beside its place; a random number follows.
const BESIDE: &str = ".adieu-restore-";
const RANDOM_BYTES: usize = 8;

/// Lets a home be filled, whose backup has this digest, and puts it into its place. Does nothing where it lies already.
pub(super) fn fill(
    home: &Path,
    digest: &str,
    fill: impl FnOnce(&Path) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    match fs::symlink_metadata(home) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => beside(home, fill),
        Err(cause) => Err(fault::of_file(home, cause)),
        Ok(_) => inside(home, digest, fill),
    }
}

/// The folder is there: its name and its rights stay, and it may be a disk of its own.
fn inside(
    home: &Path,
    digest: &str,
    fill: impl FnOnce(&Path) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    refuse_foreign(home)?;
    if home.join(files::HOME).exists() && !home.join(files::RESTORED).exists() {
        return Err(fault::unavailable(Trouble::NotEmpty { folder: home.to_owned() }));
    }
    let _lock = Lock::take(home)?;
    if is_restored(home, digest)? {
        return Ok(());
    }
    refuse_occupied(home).map_err(|why| match why {
        JournalError::Unavailable { trouble: Trouble::HomeExists { home }, .. } => {
            fault::unavailable(Trouble::NotEmpty { folder: home })
        }
        other @ (JournalError::Conflict { .. }
        | JournalError::Repeated { .. }
        | JournalError::NoCase { .. }
        | JournalError::Unavailable { .. }
        | JournalError::Damaged { .. }) => other,
    })?;
    let growing = Growing::begin(home)?;
    match fill(&growing.folder()) {
        Ok(()) => growing.take_place(),
        Err(why) => {
            growing.give_up();
            Err(why)
        }
    }
}

/// Says whether this backup was restored here before, and nobody used the home since.
fn is_restored(home: &Path, digest: &str) -> Result<bool, JournalError> {
    if handover::is_ready(home)? {
        handover::settle(home)?;
    }
    let restored = home.join(files::RESTORED);
    Ok(home.join(files::HOME).exists()
        && restored.exists()
        && files::read_small(&restored)?.trim_ascii() == digest.as_bytes())
}

/// The folder is not there: it grows under another name in the same folder.
fn beside(
    home: &Path,
    fill: impl FnOnce(&Path) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let parent = home.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    files::create_folder(parent)?;
    sweep(parent);
    let folder = draw_name(parent)?;
    files::create_new_folder(&folder)?;
    let placed = Lock::take(&folder).and_then(|lock| {
        fill(&folder)?;
        files::settle_inside(&folder)?;
        // Elsewhere, a folder with an open file keeps its name.
        let held = cfg!(unix).then_some(lock);
        take_name(&folder, home)?;
        drop(held);
        Ok(())
    });
    if placed.is_err() {
        // The reason of the failure matters more than the remains, which the next restore removes.
        let _ = handover::clear(&folder);
    }
    placed
}

fn take_name(folder: &Path, home: &Path) -> Result<(), JournalError> {
    files::rename(folder, home).map_err(|why| {
        if home.is_dir() {
            // Somebody made it in the meantime.
            return fault::unavailable(Trouble::NotEmpty { folder: home.to_owned() });
        }
        why
    })
}

fn draw_name(parent: &Path) -> Result<PathBuf, JournalError> {
    let mut random = [0; RANDOM_BYTES];
    getrandom::fill(&mut random).map_err(fault::no_chance)?;
    Ok(parent.join(format!("{BESIDE}{}", hex::encode(&random))))
}

/// Removes what interrupted restores left beside. Only a help: what cannot be removed does no harm.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(BESIDE));
        let ours = random.is_some_and(|random| hex::decode::<RANDOM_BYTES>(random).is_some());
        if ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            sweep_one(&entry.path());
        }
    }
}

fn sweep_one(folder: &Path) {
    // Killed before its lock was made, it is empty.
    if fs::remove_dir(folder).is_ok() {
        return;
    }
    if let Some(_lock) = Lock::of_nobody(folder) {
        let _ = handover::clear(folder);
    }
}

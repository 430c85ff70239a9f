//! Files for a person in a folder that they named: all checked first, then written, each whole.
//!
//! It must never replace a file that adieu did not write, or that somebody changed since, unless that was asked for; nor
//! follow a link; nor remove a file that it once wrote: it may have been sent.
//!
//! **Order.** All files are written aside; then the list names them, with what they held before beside it; then each takes
//! its place; then the list forgets the past. Killed in between, every file in the folder is one that the list knows.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use adieu_card::export::sha256;
use tempfile::NamedTempFile;

use super::error::{Foreign, OutputError};
use super::list::{FileList, LIST, is_absent};
use super::part::{self, Gate};
use super::single::settle;

/// No file of adieu's is larger: one that is was changed, and need not be read to know it.
const MOST_BYTES: u64 = 64 << 20;

/// A file to be written.
#[derive(Debug, Clone, Copy)]
pub struct OutFile<'a> {
    /// Its name, with the folders above it below the one that was named.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

/// Finds out, before anything is recorded, that files may be written to a folder. Nothing is left there.
///
/// `owner` is the case that they belong to; none: a case that is still to be opened.
pub fn check(
    folder: &Path,
    owner: Option<&str>,
    names: &[&str],
    foreign: Foreign,
) -> Result<(), OutputError> {
    let found = FileList::read(folder, foreign)?;
    let (place, list) = match (found, owner) {
        (Some(list), Some(owner)) if list.owner == owner => (folder.to_owned(), Some(list)),
        (Some(_), Some(owner)) => {
            let below = folder.join(owner);
            refuse_unless_folder(&below)?;
            let list = FileList::read(&below, foreign)?;
            let list = list.map(|list| own(list, owner, &below, foreign)).transpose()?.flatten();
            (below, list)
        }
        // A folder named after a reference that nobody has yet is free.
        (Some(_), None) => return can_be_written(folder),
        (None, Some(_) | None) => (folder.to_owned(), None),
    };
    let list = list.unwrap_or_else(|| FileList::new(""));
    let standings = names.iter().map(|name| Ok((*name, standing(&place, name, &list)?)));
    refuse_foreign(&place, standings.collect::<Result<Vec<_>, _>>()?, foreign)?;
    can_be_written(&place)
}

/// The folder in which files of one owner are written, held until they are.
#[derive(Debug)]
pub struct Place {
    path: PathBuf,
    list: FileList,
    foreign: Foreign,
    _gate: Gate,
}

impl Place {
    /// Takes the folder, or the one below it that bears the owner's name when it holds files of somebody else.
    pub fn take(folder: &Path, owner: &str, foreign: Foreign) -> Result<Self, OutputError> {
        if let Some(place) = Self::take_shared(folder, owner, foreign)? {
            return Ok(place);
        }
        let below = folder.join(owner);
        refuse_unless_folder(&below)?;
        let gate = made(&below)?;
        let list = FileList::read(&below, foreign)?;
        let list = list.map(|list| own(list, owner, &below, foreign)).transpose()?.flatten();
        let list = list.unwrap_or_else(|| FileList::new(owner));
        Ok(Self { path: below, list, foreign, _gate: gate })
    }

    /// Takes the folder itself; none when it holds files of somebody else.
    pub fn take_shared(
        folder: &Path,
        owner: &str,
        foreign: Foreign,
    ) -> Result<Option<Self>, OutputError> {
        let gate = made(folder)?;
        let list = FileList::read(folder, foreign)?.unwrap_or_else(|| FileList::new(owner));
        let place = Self { path: folder.to_owned(), list, foreign, _gate: gate };
        Ok((place.list.owner == owner).then_some(place))
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Finds out that every file may be written. Nothing is written yet.
    pub fn ready<'a>(self, files: &[OutFile<'a>]) -> Result<Ready<'a>, OutputError> {
        let look = |file: &OutFile<'a>| {
            let standing = standing(&self.path, file.name, &self.list)?;
            let digest = sha256(file.bytes);
            Ok(Checked { file: *file, digest, standing })
        };
        let checked = files.iter().map(look).collect::<Result<Vec<_>, OutputError>>()?;
        let standings = checked.iter().map(|one| (one.file.name, one.standing.clone())).collect();
        refuse_foreign(&self.path, standings, self.foreign)?;
        Ok(Ready { place: self, files: checked })
    }

    /// Writes every file, or none when one may not be written.
    pub fn write(self, files: &[OutFile<'_>]) -> Result<(), OutputError> {
        self.ready(files)?.write()
    }
}

/// Files that may be written.
#[derive(Debug)]
pub struct Ready<'a> {
    place: Place,
    files: Vec<Checked<'a>>,
}

#[derive(Debug)]
struct Checked<'a> {
    file: OutFile<'a>,
    digest: String,
    standing: Standing,
}

/// What stands where a file is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Standing {
    /// Nothing.
    Free,
    /// A file as adieu wrote it, with its digest, which only its owner can read.
    Own(String),
    /// The same, which others can read as well.
    Public(String),
    /// A file of somebody else, or one that somebody changed, or a link.
    Foreign,
}

impl Ready<'_> {
    /// Writes the files. The disk is not waited for: what must last stands in the journal, and these can be made again.
    pub fn write(self) -> Result<(), OutputError> {
        let Self { mut place, files } = self;
        let before = place.list.clone();
        // What is the same is not written again.
        let changed = |one: &&Checked<'_>| one.standing != Standing::Own(one.digest.clone());
        let parts = files
            .iter()
            .filter(changed)
            .map(|one| Ok((one, aside(&place.path, one.file)?)))
            .collect::<Result<Vec<_>, OutputError>>()?;
        let path = place.path.clone();
        let is_there = |name: &str| fs::symlink_metadata(path.join(name)).is_ok();
        place.list.digests.retain(|name, _| is_there(name));
        for one in &files {
            place.list.digests.add(one.file.name, &one.digest);
        }
        place.keep_list(&before)?;
        let meanwhile = place.list.clone();
        for (one, part) in parts {
            place.put(one, part)?;
        }
        for one in &files {
            let now = |name: &str, digest: &str| name != one.file.name || digest == one.digest;
            place.list.digests.retain(now);
        }
        place.keep_list(&meanwhile)
    }
}

impl Place {
    /// Moves a file to its place.
    fn put(&self, one: &Checked<'_>, part: NamedTempFile) -> Result<(), OutputError> {
        let path = self.path.join(one.file.name);
        let foreign = match one.standing {
            Standing::Free => self.foreign,
            Standing::Own(_) | Standing::Public(_) | Standing::Foreign => Foreign::Replaced,
        };
        settle(part, &path, foreign).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                let names = vec![one.file.name.to_owned()];
                OutputError::Foreign { folder: self.path.clone(), names }
            } else {
                OutputError::write(&path)(error)
            }
        })
    }

    /// Writes the list, unless it is the same as before.
    fn keep_list(&self, before: &FileList) -> Result<(), OutputError> {
        if *before == self.list {
            return Ok(());
        }
        let text = self.list.text();
        let part = aside(&self.path, OutFile { name: LIST, bytes: text.as_bytes() })?;
        let path = self.path.join(LIST);
        settle(part, &path, Foreign::Replaced).map_err(OutputError::write(&path))
    }
}

/// Writes a file beside its place.
fn aside(folder: &Path, file: OutFile<'_>) -> Result<NamedTempFile, OutputError> {
    let path = folder.join(file.name);
    let failed = OutputError::write(&path);
    let parent = path.parent().unwrap_or(folder);
    if parent != folder {
        make(parent).map_err(&failed)?;
    }
    let mut part = part::begin(parent).map_err(&failed)?;
    part.write_all(file.bytes).map_err(&failed)?;
    Ok(part)
}

/// Looks at what stands where a file is to be.
fn standing(folder: &Path, name: &str, list: &FileList) -> Result<Standing, OutputError> {
    let path = folder.join(name);
    let mut above = path.ancestors().skip(1).take_while(|above| *above != folder);
    above.try_for_each(refuse_unless_folder)?;
    let about = match fs::symlink_metadata(&path) {
        Ok(about) => about,
        Err(error) if is_absent(&error) => return Ok(Standing::Free),
        Err(error) => return Err(OutputError::write(&path)(error)),
    };
    if about.is_dir() {
        return Err(OutputError::InTheWay { path });
    }
    let is_listed = list.digests.names().any(|listed| listed == name);
    if !about.is_file() || !is_listed || about.len() > MOST_BYTES {
        return Ok(Standing::Foreign);
    }
    // What cannot be read cannot be told from what somebody changed.
    let digest = fs::read(&path).map(|bytes| sha256(&bytes)).unwrap_or_default();
    Ok(match (list.digests.has(name, &digest), is_private(&about)) {
        (true, true) => Standing::Own(digest),
        (true, false) => Standing::Public(digest),
        (false, _) => Standing::Foreign,
    })
}

#[cfg(unix)]
fn is_private(about: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777 == 0o600
}

#[cfg(not(unix))]
fn is_private(_about: &fs::Metadata) -> bool {
    true
}

fn refuse_foreign(
    folder: &Path,
    standings: Vec<(&str, Standing)>,
    foreign: Foreign,
) -> Result<(), OutputError> {
    let names = standings.into_iter().filter(|(_, standing)| *standing == Standing::Foreign);
    let names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
    match foreign {
        Foreign::Kept if !names.is_empty() => {
            Err(OutputError::Foreign { folder: folder.to_owned(), names })
        }
        Foreign::Kept | Foreign::Replaced => Ok(()),
    }
}

/// Says whose list it is: the owner's own, or somebody else's that is given up.
fn own(
    list: FileList,
    owner: &str,
    folder: &Path,
    foreign: Foreign,
) -> Result<Option<FileList>, OutputError> {
    match foreign {
        _ if list.owner == owner => Ok(Some(list)),
        Foreign::Replaced => Ok(None),
        Foreign::Kept => Err(OutputError::Others { folder: folder.to_owned(), owner: list.owner }),
    }
}

/// A folder of adieu's may be a folder or nothing yet: a link there leads who knows where.
fn refuse_unless_folder(path: &Path) -> Result<(), OutputError> {
    match fs::symlink_metadata(path) {
        Ok(about) if !about.is_dir() => Err(OutputError::InTheWay { path: path.to_owned() }),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn made(folder: &Path) -> Result<Gate, OutputError> {
    make(folder).map_err(OutputError::write(folder))?;
    Gate::of(folder)
}

/// Makes a folder, and those above it, for their owner only.
pub fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Tries it, with a file that goes at once, in the folder or in the nearest one above it that is there.
fn can_be_written(folder: &Path) -> Result<(), OutputError> {
    let here = Path::new(".");
    let nearest = folder.ancestors().map(|above| if above == Path::new("") { here } else { above });
    let nearest = nearest.into_iter().find(|above| fs::symlink_metadata(above).is_ok());
    part::begin(nearest.unwrap_or(here)).map(drop).map_err(OutputError::write(folder))
}

#[cfg(test)]
mod tests;

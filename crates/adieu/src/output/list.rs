//! `.adieu-files`: which files in a folder are adieu's, whose case they belong to, and what they held.
//!
//! It must never be taken from anything but a plain file, nor claim a file that adieu did not write.
//!
//! The first line says whose files they are; the others are digests as `sha256sum --check` reads them.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use adieu_card::export::DigestList;

use super::error::{Foreign, OutputError};

/// The name of the list.
pub const LIST: &str = ".adieu-files";

/// No list is longer: it names some tens of files.
const MOST_BYTES: u64 = 1 << 20;

/// No first line is longer: it holds the references of the cases of a household.
const MOST_OWNER_BYTES: usize = 4096;

/// The files of a folder that are adieu's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileList {
    /// Whose files they are: a case, several, or a word such as `manual`.
    pub owner: String,
    /// The files.
    pub digests: DigestList,
}

impl FileList {
    /// Makes an empty list.
    pub fn new(owner: &str) -> Self {
        Self { owner: owner.to_owned(), digests: DigestList::default() }
    }

    /// Reads the list of a folder; none where there is none, or where it is damaged and may be replaced.
    pub fn read(folder: &Path, foreign: Foreign) -> Result<Option<Self>, OutputError> {
        let path = folder.join(LIST);
        let kind = match fs::symlink_metadata(&path) {
            Ok(about) => about.file_type(),
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(OutputError::write(&path)(error)),
        };
        if kind.is_dir() {
            return Err(OutputError::InTheWay { path });
        }
        // A link leads to somebody else's list, and a pipe would be waited for.
        let list = if kind.is_file() { parsed(&path) } else { None };
        match (list, foreign) {
            (None, Foreign::Kept) => Err(OutputError::NoList { list: path }),
            (list, Foreign::Kept | Foreign::Replaced) => Ok(list),
        }
    }

    /// Returns the text of the list.
    pub fn text(&self) -> String {
        format!("{}\n{}", self.owner, self.digests)
    }
}

fn parsed(path: &Path) -> Option<FileList> {
    let mut text = String::new();
    File::open(path).ok()?.take(MOST_BYTES + 1).read_to_string(&mut text).ok()?;
    if text.len() as u64 > MOST_BYTES {
        return None;
    }
    let (owner, rest) = text.split_once('\n')?;
    let is_owner = !owner.is_empty()
        && owner.len() <= MOST_OWNER_BYTES
        && owner.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ' '))
        && owner.trim() == owner;
    let digests = if rest.is_empty() { DigestList::default() } else { DigestList::parse(rest)? };
    is_owner.then(|| FileList { owner: owner.to_owned(), digests })
}

/// Says that nothing is there, or that nothing can be there.
pub fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written_and_anything_else_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(LIST);
        let read = |foreign| FileList::read(folder.path(), foreign);
        assert!(read(Foreign::Kept).unwrap().is_none());
        let mut list = FileList::new("AD-7K3F-92QX");
        list.digests.add("notice.txt", "ab".repeat(32));
        list.digests.add("manual/en/index.md", "cd".repeat(32));
        fs::write(&path, list.text()).unwrap();
        assert_eq!(read(Foreign::Kept).unwrap(), Some(list));
        let digest = "ab".repeat(32);
        for damaged in [
            String::new(),
            "AD-7K3F-92QX".to_owned(),
            format!("{digest}  notice.txt\nAD-7K3F-92QX\n"),
            "AD-7K3F-92QX\nnotice.txt\n".to_owned(),
            format!("AD-7K3F-92QX\n{digest}  ../notice.txt\n"),
            format!("AD-7K3F-92QX\n{digest}  notice.txt\n").repeat(20_000),
            "../AD-7K3F-92QX\n".to_owned(),
            "\u{1b}[2J\n".to_owned(),
        ] {
            fs::write(&path, &damaged).unwrap();
            let refused = read(Foreign::Kept);
            assert!(matches!(refused, Err(OutputError::NoList { .. })), "{damaged:.60}");
            assert!(read(Foreign::Replaced).unwrap().is_none(), "{damaged:.60}");
        }
        fs::write(&path, [0xff, 0xfe, b'\n']).unwrap();
        assert!(matches!(read(Foreign::Kept), Err(OutputError::NoList { .. })));
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        for foreign in [Foreign::Kept, Foreign::Replaced] {
            assert!(matches!(read(foreign), Err(OutputError::InTheWay { .. })));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_list_of_another_folder_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("other");
        fs::write(&other, FileList::new("AD-7K3F-92QX").text()).unwrap();
        std::os::unix::fs::symlink(&other, folder.path().join(LIST)).unwrap();
        let read = FileList::read(folder.path(), Foreign::Kept);
        assert!(matches!(read, Err(OutputError::NoList { .. })));
    }
}

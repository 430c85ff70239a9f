//! The data that travels inside the program, or a folder that stands in for them.
//!
//! Nothing is fetched: what is not in the folder is not known.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use adieu_words::Words;

use crate::file_words::unreadable;
use crate::plain_file::{self, MEBIBYTE};

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The files of `data/`: path below it, and text.
pub enum DataFiles {
    /// What travels inside the program.
    Packed,
    /// What lies in a folder that somebody named, and nothing else.
    Folder(Vec<(String, String)>),
}

/// A data folder cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read data file {path}")]
pub struct ReadDataError {
    /// Which file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
}

/// What a folder of data cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotData {
    /// A link leads back to a folder that it lies in.
    #[error("a link leads back to a folder above it")]
    Loop,
    /// There are too many files, or they are too large together.
    #[error("more files than data have")]
    TooMany,
    /// The folders go deeper than those of data.
    #[error("deeper folders than data have")]
    TooDeep,
    /// The name of a file is no text.
    #[error("a name that is no UTF-8")]
    Name,
    /// A file is no UTF-8 text.
    #[error("a text that is no UTF-8")]
    Text,
}

impl NotData {
    /// Finds in an error what a folder of data cannot be.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl ReadDataError {
    /// Says why the folder is not used, and what to do.
    pub fn told(&self, words: &Words) -> (String, String) {
        let path = self.path.display().to_string();
        let message = match NotData::of(&self.source) {
            None => return unreadable(&self.path, &self.source, words),
            Some(NotData::Loop) => words.msg_data_loop(path),
            Some(NotData::TooMany) => words.msg_data_too_many(path),
            Some(NotData::TooDeep) => words.msg_data_too_deep(path),
            Some(NotData::Name) => words.msg_data_name(path),
            Some(NotData::Text) => words.msg_data_text(path),
        };
        (message, words.msg_data_hint())
    }
}

impl DataFiles {
    /// Takes the packed files, or those of a folder.
    pub fn load(folder: Option<&Path>) -> Result<Self, ReadDataError> {
        let Some(folder) = folder else { return Ok(Self::Packed) };
        let mut search = Search { root: folder, files: Vec::new(), left: MOST, above: Vec::new() };
        search.folder(folder)?;
        search.files.sort();
        Ok(Self::Folder(search.files))
    }

    /// Says whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Packed => false,
            Self::Folder(files) => files.is_empty(),
        }
    }

    /// Returns the files below one of these folders.
    pub fn below(&self, folders: &[&str]) -> Vec<(&str, &str)> {
        let wanted = |path: &str| folders.iter().any(|folder| path.starts_with(folder));
        match self {
            Self::Packed => PACKED.iter().copied().filter(|(path, _)| wanted(path)).collect(),
            Self::Folder(files) => {
                let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
                files.filter(|(path, _)| wanted(path)).collect()
            }
        }
    }
}

/// How much may still be found: several times what the program itself carries.
#[derive(Clone, Copy)]
struct Left {
    entries: usize,
    bytes: u64,
}

const MOST: Left = Left { entries: 20_000, bytes: 64 * MEBIBYTE };
const MOST_BYTES_A_FILE: u64 = 4 * MEBIBYTE;
const DEEPEST: usize = 8;

/// A walk through a folder.
struct Search<'a> {
    root: &'a Path,
    files: Vec<(String, String)>,
    left: Left,
    /// The folders that are being walked through, without links in their names.
    above: Vec<PathBuf>,
}

impl Search<'_> {
    fn folder(&mut self, folder: &Path) -> Result<(), ReadDataError> {
        let real = fs::canonicalize(folder).map_err(at(folder))?;
        if self.above.contains(&real) {
            return Err(not_data(folder, NotData::Loop));
        }
        if self.above.len() > DEEPEST {
            return Err(not_data(folder, NotData::TooDeep));
        }
        self.above.push(real);
        for entry in fs::read_dir(folder).map_err(at(folder))? {
            let path = entry.map_err(at(folder))?.path();
            let left = self.left.entries.checked_sub(1);
            self.left.entries = left.ok_or_else(|| not_data(self.root, NotData::TooMany))?;
            if path.is_dir() {
                self.folder(&path)?;
            } else if matches!(path.extension().and_then(|e| e.to_str()), Some("toml" | "ftl")) {
                self.file(&path)?;
            }
        }
        self.above.pop();
        Ok(())
    }

    fn file(&mut self, path: &Path) -> Result<(), ReadDataError> {
        let bytes = plain_file::read(path, MOST_BYTES_A_FILE).map_err(at(path))?;
        let left = self.left.bytes.checked_sub(bytes.len() as u64);
        self.left.bytes = left.ok_or_else(|| not_data(self.root, NotData::TooMany))?;
        let below = path.strip_prefix(self.root).unwrap_or(path);
        let name = below.to_str().ok_or_else(|| not_data(path, NotData::Name))?;
        let text = String::from_utf8(bytes).map_err(|_| not_data(path, NotData::Text))?;
        self.files.push((name.replace('\\', "/"), text));
        Ok(())
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ReadDataError {
    let path = path.to_owned();
    move |source| ReadDataError { path, source }
}

fn not_data(path: &Path, what: NotData) -> ReadDataError {
    ReadDataError { path: path.to_owned(), source: io::Error::other(what) }
}

//! The data that travels inside the program, or a folder that stands in for them.
//!
//! Nothing is fetched: what is not in the folder is not known.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The files of `data/`: path below it, and text.
pub struct DataFiles {
    owned: Vec<(String, String)>,
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

impl DataFiles {
    /// Takes the packed files, or those of a folder.
    pub fn load(folder: Option<&Path>) -> Result<Self, ReadDataError> {
        let mut owned = Vec::new();
        if let Some(folder) = folder {
            read_folder(folder, folder, &mut owned)?;
            owned.sort();
        }
        Ok(Self { owned })
    }

    /// Returns the files below one of these folders.
    pub fn below(&self, folders: &[&str]) -> Vec<(&str, &str)> {
        let wanted = |path: &str| folders.iter().any(|folder| path.starts_with(folder));
        if self.owned.is_empty() {
            return PACKED.iter().copied().filter(|(path, _)| wanted(path)).collect();
        }
        let owned = self.owned.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        owned.filter(|(path, _)| wanted(path)).collect()
    }
}

fn read_folder(
    root: &Path,
    folder: &Path,
    files: &mut Vec<(String, String)>,
) -> Result<(), ReadDataError> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |source| ReadDataError { path, source }
    };
    for entry in fs::read_dir(folder).map_err(fail(folder))? {
        let path = entry.map_err(fail(folder))?.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
        } else if matches!(path.extension().and_then(|e| e.to_str()), Some("toml" | "ftl")) {
            let text = fs::read_to_string(&path).map_err(fail(&path))?;
            let name =
                path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((name, text));
        }
    }
    Ok(())
}

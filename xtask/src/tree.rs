//! The files of the project as values: path and text.
//!
//! Checks read this and never the disk, so that a test can hand them a tree of three invented files.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};

use crate::program::Program;

/// The text files under version control, by path relative to the root, with `/` between folders.
#[derive(Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Reads what git tracks or would track; without git, everything but build output.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for path in list(root)? {
            // Gone since git listed it, or not text: neither is anything a text check can look at.
            if let Ok(text) = fs::read_to_string(root.join(&path)) {
                files.insert(path, text);
            }
        }
        Ok(Self { files })
    }

    /// Returns a tree of the given files.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        Self { files: files.collect() }
    }

    /// Returns every file with its text, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the files whose name ends so.
    pub fn ending(&self, end: &'static str) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter(move |(path, _)| path.ends_with(end))
    }

    /// Returns the text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Returns the manifests of all crates; the fuzz targets are a house of their own.
    pub fn manifests(&self) -> impl Iterator<Item = (&str, &str)> {
        let crates = |path: &str| path != "Cargo.toml" && path != "fuzz/Cargo.toml";
        self.ending("Cargo.toml").filter(move |(path, _)| crates(path))
    }
}

fn list(root: &Path) -> Result<Vec<String>> {
    if root.join(".git").exists() {
        let listed = Program::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .output()?;
        return Ok(listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect());
    }
    let mut found = Vec::new();
    walk(root, "", &mut found)?;
    Ok(found)
}

fn walk(root: &Path, folder: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(root.join(folder)).with_context(|| format!("list /{folder}"))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("list /{folder}"))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if !entry.path().is_dir() {
            found.push(path);
        } else if !["target", "out", ".git"].contains(&name.as_str()) {
            walk(root, &path, found)?;
        }
    }
    Ok(())
}

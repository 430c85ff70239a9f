//! A list of digests, in the form that `sha256sum --check` reads.
//!
//! It must never name a file outside its own folder.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::BackupFile;

/// The name of the list of a backup.
pub const DIGESTS: &str = "SHA256SUMS";

/// Files with the digests that they had when they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DigestList {
    files: Vec<(String, String)>,
}

/// Writes the list for these files.
pub fn digests(files: &[BackupFile]) -> BackupFile {
    let mut list = DigestList::default();
    files.iter().for_each(|file| list.add(file.name, sha256(&file.bytes)));
    BackupFile { name: DIGESTS, bytes: list.to_string().into_bytes() }
}

impl DigestList {
    /// Reads a list; none when a line is none of such a list, or names something outside the folder.
    pub fn parse(text: &str) -> Option<Self> {
        let files: Vec<(String, String)> = text.lines().map(line).collect::<Option<_>>()?;
        if files.is_empty() { None } else { Some(Self { files }) }
    }

    /// Returns the names on the list.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(name, _)| name.as_str())
    }

    /// Says whether a file on the list still holds what it held.
    pub fn holds(&self, name: &str, bytes: &[u8]) -> bool {
        self.has(name, &sha256(bytes))
    }

    /// Says whether a file stands on the list with this digest.
    pub fn has(&self, name: &str, digest: &str) -> bool {
        self.files.iter().any(|(listed, kept)| listed == name && kept == digest)
    }

    /// Adds a file; one that stands there with another digest stands there twice then.
    pub fn add(&mut self, name: impl Into<String>, digest: impl Into<String>) {
        let (name, digest) = (name.into(), digest.into());
        if !self.has(&name, &digest) {
            self.files.push((name, digest));
        }
    }

    /// Leaves only what is wanted on the list, told by name and digest.
    pub fn retain(&mut self, wanted: impl Fn(&str, &str) -> bool) {
        self.files.retain(|(name, digest)| wanted(name, digest));
    }
}

impl fmt::Display for DigestList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.files.iter().try_for_each(|(name, digest)| writeln!(f, "{digest}  {name}"))
    }
}

/// Sixty-four digits, a blank, a blank or a star, a name.
fn line(text: &str) -> Option<(String, String)> {
    let (digest, rest) = text.split_once(' ')?;
    let name = rest.strip_prefix([' ', '*'])?;
    let is_digest = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.');
    let is_name = name.split('/').all(is_plain) && !name.contains(['\\', ':', '\0']);
    (is_digest && is_name).then(|| (name.to_owned(), digest.to_ascii_lowercase()))
}

/// Returns the SHA-256 of these bytes in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

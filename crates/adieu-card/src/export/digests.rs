//! The list of digests of a backup, in the form that `sha256sum --check` reads.
//!
//! It must never name a file outside its own folder.

use sha2::{Digest as _, Sha256};

use super::BackupFile;

/// The name of the list.
pub const DIGESTS: &str = "SHA256SUMS";

/// Files with the digests that they had when they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestList {
    files: Vec<(String, String)>,
}

/// Writes the list for these files.
pub fn digests(files: &[BackupFile]) -> BackupFile {
    let lines = files.iter().map(|file| format!("{}  {}\n", sha256(&file.bytes), file.name));
    BackupFile { name: DIGESTS, bytes: lines.collect::<String>().into_bytes() }
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
        let digest = sha256(bytes);
        self.files.iter().any(|(listed, kept)| listed == name && *kept == digest)
    }
}

/// Sixty-four digits, a blank, a blank or a star, a name.
fn line(text: &str) -> Option<(String, String)> {
    let (digest, rest) = text.split_once(' ')?;
    let name = rest.strip_prefix([' ', '*'])?;
    let is_digest = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_name = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0']);
    (is_digest && is_name).then(|| (name.to_owned(), digest.to_ascii_lowercase()))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

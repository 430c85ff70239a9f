//! Where the reading of a card stands, for a modem that is told the folder of every file.
//!
//! It must never guess: a file that no folder leads to is not named.

use super::file::FileName;

const ROOT: u16 = 0x3F00;

/// The subscription that the modem uses (ETSI TS 102 221 §8.3: 7FFF stands for the application in use).
const IN_USE: u16 = 0x7FFF;

/// What every name of a USIM begins with (ETSI TS 101 220 annex E).
const USIM: &[u8] = &[0xA0, 0x00, 0x00, 0x00, 0x87, 0x10, 0x02];

/// Where the reading stands.
pub(super) struct Standing {
    folders: Vec<u16>,
    file: Option<u16>,
    subscription: Option<Vec<u8>>,
}

/// What a SELECT leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A folder; the modem is not asked whether it is there.
    Folder,
    /// A file.
    File,
    /// Something that is not there.
    Nowhere,
    /// Something that may be there, and to which a modem does not lead.
    Unreachable,
}

impl Standing {
    pub(super) fn new() -> Self {
        Self { folders: vec![ROOT], file: None, subscription: None }
    }

    /// Returns the file that is selected.
    pub(super) fn file(&self) -> Option<FileName> {
        Some(FileName { folders: self.folders.clone(), fid: self.file? })
    }

    /// Says whether the reading stands in a phonebook tree, whose files have no identifiers of their own.
    pub(super) fn is_in_a_book(&self) -> bool {
        self.folders.last().is_some_and(|fid| fid >> 8 == 0x5F)
    }

    /// Forgets a file that is not there.
    pub(super) fn no_file(&mut self) {
        self.file = None;
    }

    /// Follows a SELECT: by identifier, by way from the root, or by the name of an application.
    pub(super) fn select(&mut self, p1: u8, data: &[u8]) -> Target {
        let fids: Vec<u16> = data
            .chunks_exact(2)
            .filter_map(|pair| <[u8; 2]>::try_from(pair).ok().map(u16::from_be_bytes))
            .collect();
        match p1 {
            0x04 => self.application(data),
            0x08 => {
                self.folders = vec![ROOT];
                self.file = None;
                let mut targets = fids.iter().map(|fid| self.step(*fid));
                targets.by_ref().last().unwrap_or(Target::Nowhere)
            }
            _ => fids.first().map_or(Target::Nowhere, |fid| self.step(*fid)),
        }
    }

    fn step(&mut self, fid: u16) -> Target {
        self.file = None;
        match fid >> 8 {
            0x3F => self.folders = vec![ROOT],
            0x7F => self.folders = vec![ROOT, fid],
            0x5F => {
                self.folders.truncate(2);
                self.folders.push(fid);
            }
            _ => {
                self.file = Some(fid);
                return Target::File;
            }
        }
        Target::Folder
    }

    /// A modem leads to the subscription that it uses itself; which one, it does not say.
    fn application(&mut self, name: &[u8]) -> Target {
        if !name.starts_with(USIM) {
            return Target::Unreachable;
        }
        let known = self.subscription.get_or_insert_with(|| name.to_vec());
        if known != name {
            return Target::Nowhere;
        }
        self.folders = vec![ROOT, IN_USE];
        self.file = None;
        Target::Folder
    }
}

//! A file read by its place, as a modem does it for the computer behind it (3GPP TS 27.007 §8.18, +CRSM).
//!
//! It must never move what is selected: the modem's own work on the card goes on.

use super::answers::word;
use super::{File, VirtualCard};

/// What +CRSM asks for: instruction and its three bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirectRequest {
    /// The instruction: 176, 178, 192, 242, or one that writes.
    pub instruction: u8,
    /// P1, P2 and P3.
    pub parameters: [u8; 3],
}

impl VirtualCard {
    /// Answers a request on the file at a path: data, then status word.
    pub fn direct(&mut self, path: &str, request: DirectRequest) -> Vec<u8> {
        let [p1, p2, p3] = request.parameters;
        self.count(&[self.class.byte(), request.instruction, p1, p2, p3]);
        if self.has_ended() {
            return Vec::new();
        }
        if !path.is_empty() && !self.files.contains_key(path) {
            return word(self.absent());
        }
        let before = (self.here.clone(), self.file.clone());
        self.point_at(path);
        let answer = match request.instruction {
            0xB0 => self.binary(u16::from_be_bytes([p1, p2]), p3),
            0xB2 => self.record(p1, p3),
            0xC0 | 0xF2 => {
                let mut described = self.description(path);
                if p3 > 0 {
                    described.truncate(usize::from(p3));
                }
                described.extend([0x90, 0x00]);
                described
            }
            0xD6 | 0xDC => word(0x9000),
            _ => word(0x6D00),
        };
        (self.here, self.file) = before;
        answer
    }

    /// Finds a file by its identifier, under a way such as `7F10/5F3A` or, without one, where modems look.
    pub fn place_of(&self, identifier: u16, way: Option<&str>) -> Option<String> {
        let name = format!("{identifier:04X}");
        if name == "3F00" {
            return Some(String::new());
        }
        let folders = match way {
            Some(way) => vec![way],
            None => vec!["USIM", "7F20", "7F10", "", "7F10/5F3A"],
        };
        let paths = folders.into_iter().map(|folder| match folder {
            "" => name.clone(),
            folder if folder.ends_with(&name) => folder.to_owned(),
            folder => format!("{folder}/{name}"),
        });
        paths.into_iter().find(|path| self.files.contains_key(path))
    }

    /// Says whether a path names a folder of this card.
    pub fn is_folder(&self, path: &str) -> bool {
        path.is_empty() || matches!(self.files.get(path), Some(File::Folder))
    }
}

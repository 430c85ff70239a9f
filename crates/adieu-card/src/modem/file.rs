//! Files of a card through a modem's +CRSM: how this modem wants to be asked, and what its answer says.
//!
//! It must never ask for anything but a description or a reading, or take a malformed answer for the card's.

use super::answer::{AtAnswer, AtEnd};
use super::query::AtQuery;
use crate::hex::from_hex;

/// The longest answer of a card without its status word.
const MOST_DATA: usize = 256;

/// How a modem wants a file to be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// With its folders, and nothing where data would stand.
    Folders,
    /// With its folders, and empty data in quotation marks.
    FoldersQuoted,
    /// By its identifier, and the modem finds the folder.
    Identifier,
    /// By its identifier alone when it is described.
    IdentifierShort,
}

impl Dialect {
    /// Every way, the one that says most first.
    pub(super) const ALL: [Self; 4] =
        [Self::Folders, Self::FoldersQuoted, Self::Identifier, Self::IdentifierShort];

    /// Says whether the folder of a file is named.
    pub(super) fn names_folders(self) -> bool {
        match self {
            Self::Folders | Self::FoldersQuoted => true,
            Self::Identifier | Self::IdentifierShort => false,
        }
    }

    /// Asks what the card says of a file (192 GET RESPONSE).
    pub(super) fn describe(self, file: &FileName, count: u8) -> Option<AtQuery> {
        if self == Self::IdentifierShort {
            return AtQuery::admitted(&format!("AT+CRSM=192,{}", file.fid)).ok();
        }
        self.ask(192, file, [0, 0, count])
    }

    /// Asks for the content of a file (176 READ BINARY, 178 READ RECORD).
    pub(super) fn read(self, kind: Content, file: &FileName, p: [u8; 3]) -> Option<AtQuery> {
        let command = match kind {
            Content::Bytes => 176,
            Content::Record => 178,
        };
        self.ask(command, file, p)
    }

    fn ask(self, command: u8, file: &FileName, [p1, p2, p3]: [u8; 3]) -> Option<AtQuery> {
        let folders: String = file.folders.iter().map(|fid| format!("{fid:04X}")).collect();
        let tail = match self {
            Self::Folders => format!(",,\"{folders}\""),
            Self::FoldersQuoted => format!(",\"\",\"{folders}\""),
            Self::Identifier | Self::IdentifierShort => String::new(),
        };
        AtQuery::admitted(&format!("AT+CRSM={command},{},{p1},{p2},{p3}{tail}", file.fid)).ok()
    }
}

/// What is read of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Bytes,
    Record,
}

/// A file and the folders above it, the root first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileName {
    pub(super) folders: Vec<u16>,
    pub(super) fid: u16,
}

/// How far a question came.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Reached {
    /// To the card: data and status word.
    Card(Vec<u8>, u16),
    /// To a lock.
    Locked,
    /// There is no card, or none that answers.
    NoCard,
    /// The card is busy with something else.
    Busy,
    /// The modem knows no such file.
    NoFile,
    /// The modem does not do this.
    Refused,
}

/// Reads an answer to +CRSM: two numbers and, mostly in quotation marks, data (3GPP TS 27.007 §8.18).
pub(super) fn of_file(answer: &AtAnswer) -> Reached {
    let read = |line: &String| {
        let mut fields = line.strip_prefix("+CRSM:")?.splitn(3, ',').map(str::trim);
        let words = [fields.next()?.parse::<u8>().ok()?, fields.next()?.parse::<u8>().ok()?];
        let data = from_hex(fields.next().unwrap_or("").trim_matches('"'))?;
        (data.len() <= MOST_DATA).then(|| Reached::Card(data, u16::from_be_bytes(words)))
    };
    reached(answer, read)
}

/// Reads an answer to +CSIM: a count of characters, data and status word (§8.17).
pub(super) fn of_command(answer: &AtAnswer) -> Reached {
    let read = |line: &String| {
        let (count, data) = line.strip_prefix("+CSIM:")?.split_once(',')?;
        let hex = data.trim().trim_matches('"');
        let counted = count.trim().parse::<usize>().ok()? == hex.len();
        let bytes = from_hex(hex).filter(|_| counted)?;
        let (data, word) = bytes.split_last_chunk::<2>()?;
        (data.len() <= MOST_DATA).then(|| Reached::Card(data.to_vec(), u16::from_be_bytes(*word)))
    };
    reached(answer, read)
}

fn reached(answer: &AtAnswer, read: impl Fn(&String) -> Option<Reached>) -> Reached {
    match answer.end {
        AtEnd::Ok => answer.lines.iter().find_map(read).unwrap_or(Reached::Refused),
        AtEnd::Error => Reached::Refused,
        // 3GPP TS 27.007 §9.2.1: not inserted, failure, wrong; busy; codes asked for; not found.
        AtEnd::CmeError(10 | 13 | 15) => Reached::NoCard,
        AtEnd::CmeError(14) => Reached::Busy,
        AtEnd::CmeError(11 | 12 | 17 | 18) => Reached::Locked,
        AtEnd::CmeError(22) => Reached::NoFile,
        AtEnd::CmeError(_) => Reached::Refused,
    }
}

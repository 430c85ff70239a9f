//! The pieces of work that reading a card is made of.
//!
//! A job must never hold more than what it needs to ask for: what was read stands in the dump.

use crate::dump::{AskedOf, FileKind, Place};
use crate::fcp::FileControl;

/// A piece of work.
#[derive(Clone)]
pub(super) enum Job {
    /// Select a file and read it.
    Open(Open),
    /// Read a run of bytes: which file, how many are read already.
    Binary(usize, u16),
    /// Read records.
    Records(Records),
    /// See whether a file is one that was read already elsewhere.
    Compare(Compare),
    /// Select a folder and read what is in it.
    Folder(Place, Way),
    /// Go to the root, for cards that do not know ways.
    Root,
    /// Select the applications that the directory names.
    Applications,
    /// Select an application.
    Application(Place, Vec<u8>),
    /// See whether the card can hide rows.
    HiddenKey,
    /// Read the sets of a phonebook once its reference file is read.
    Sets(Place),
    /// Read what belongs to the rows of a set.
    Companions(usize),
    /// Read what the rows of a set point to.
    Pointed(usize),
    /// Read the ends of long numbers.
    Extensions(Place, u16, Vec<u16>),
    /// Ask for the tries that are left.
    AskTries,
    /// Try the person's code.
    TryPin,
    /// Look for the part of an embedded card that knows its profiles.
    ProfileRoot,
    /// Ask an embedded card.
    Question(AskedOf),
}

/// How a folder is reached.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// By its identifier, from where the card stands.
    Identifier,
    /// From the root, in one command.
    Path,
}

/// A file to be opened.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) place: Place,
    pub(super) kind: FileKind,
    pub(super) fid: u16,
    pub(super) rows: Rows,
    /// What is known of the file without asking.
    pub(super) known: Option<FileControl>,
}

/// Which records are read.
#[derive(Clone)]
pub(super) enum Rows {
    All,
    These(Vec<u8>),
    /// These, and those to which they lead.
    Chains(Vec<u8>),
}

/// Records of an open file.
#[derive(Clone)]
pub(super) struct Records {
    pub(super) file: usize,
    /// Still to be read, the next one last.
    pub(super) rest: Vec<u8>,
    pub(super) follow: Follow,
    /// Failures one after the other.
    pub(super) failures: u8,
}

/// Whether records lead to others of the same file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Follow {
    Chains,
    Nothing,
}

/// A file that may be one read already.
#[derive(Clone)]
pub(super) struct Compare {
    pub(super) file: usize,
    pub(super) other: usize,
    /// Records to compare, the next one last.
    pub(super) probes: Vec<u8>,
}

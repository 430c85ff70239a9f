//! What can be the matter with kept data, as values: something that the person can mend, or an item that is damaged.
//!
//! The words for people are made elsewhere, in their language; `Display` is for logs. Values here must never hold a
//! number, a name or an address: files, cases and places only.

use std::path::PathBuf;

use adieu_case::CaseRef;

/// Something that stands in the way, and that the person can mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The disk is full, or the person's share of it is.
    #[error("no room is left for {}", at.display())]
    NoRoom {
        /// What was being written.
        at: PathBuf,
    },
    /// A file or folder can be read only.
    #[error("cannot write to {}", at.display())]
    CannotWrite {
        /// Which.
        at: PathBuf,
    },
    /// The system lets this person not use a file or folder.
    #[error("no right to use {}", at.display())]
    NoRight {
        /// Which.
        at: PathBuf,
    },
    /// A file or folder is not where it should be.
    #[error("{} is not there", at.display())]
    NotThere {
        /// Which.
        at: PathBuf,
    },
    /// A file stands where a folder should be, or on the way to it.
    #[error("{} cannot be a folder: a file stands in its place or on the way to it", at.display())]
    NotAFolder {
        /// Which.
        at: PathBuf,
    },
    /// A file or folder cannot be used; the cause says why.
    #[error("cannot use {}", at.display())]
    CannotUse {
        /// Which.
        at: PathBuf,
    },
    /// The disk or the system failed in the middle of the work; the cause says how.
    #[error("the disk or the system refused work on {}", at.display())]
    SystemFailed {
        /// What was worked on.
        at: PathBuf,
    },
    /// Some other program holds a file of the home.
    #[error("another program is using {}", at.display())]
    HeldByAnother {
        /// Which.
        at: PathBuf,
    },
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoChance,
    /// A path is longer than what the database takes.
    #[error("the path {} is too long", path.display())]
    PathTooLong {
        /// Which.
        path: PathBuf,
    },
    /// A whole file that this program is too old to read.
    #[error("{} was written by a newer adieu (format {format})", file.display())]
    NewerFile {
        /// Which.
        file: PathBuf,
        /// Its format.
        format: u32,
    },
    /// A whole event that this program is too old to read.
    #[error("event {seq} of case {case} was written by a newer adieu")]
    NewerEvent {
        /// The case.
        case: CaseRef,
        /// Number of the event.
        seq: u64,
    },
    /// A whole message that this program is too old to read.
    #[error("a waiting message of case {case} was written by a newer adieu")]
    NewerMessage {
        /// The case.
        case: CaseRef,
    },
    /// Another adieu has the home open.
    #[error("the home {} is in use by another adieu{}", home.display(), process_note(*process))]
    HomeInUse {
        /// The folder.
        home: PathBuf,
        /// Number of the process, when it is known.
        process: Option<u32>,
    },
    /// There is no home in a folder.
    #[error("there is no home in {}", home.display())]
    NoHome {
        /// The folder.
        home: PathBuf,
    },
    /// A new home cannot take the place of one.
    #[error("there is a home in {} already", home.display())]
    HomeExists {
        /// The folder.
        home: PathBuf,
    },
    /// A new home needs a folder of its own.
    #[error("the folder {} is not empty", folder.display())]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// The home opens with a passphrase, and none was given.
    #[error("the home {} is under a passphrase", home.display())]
    NeedsPassphrase {
        /// The folder.
        home: PathBuf,
    },
    /// The home opens with its key file, and a passphrase was given.
    #[error("the home {} is opened by its key file, not by a passphrase", home.display())]
    NeedsNoPassphrase {
        /// The folder.
        home: PathBuf,
    },
    /// Another passphrase opens this home.
    #[error("this is not the passphrase of the home {}", home.display())]
    WrongPassphrase {
        /// The folder.
        home: PathBuf,
    },
    /// Another passphrase opens this backup, or its opening is damaged.
    #[error("this is not the passphrase of the backup {}", backup.display())]
    WrongBackupPassphrase {
        /// The file.
        backup: PathBuf,
    },
    /// A file that should be a backup does not begin like one.
    #[error("{} is not a backup, or its first bytes are damaged", file.display())]
    NotABackup {
        /// The file.
        file: PathBuf,
    },
    /// A backup takes no place that is taken.
    #[error("{} exists already", file.display())]
    InTheWay {
        /// The file.
        file: PathBuf,
    },
    /// No message with that Message-ID waits.
    #[error("no message with that Message-ID waits in this home")]
    NoSuchMessage,
    /// The last writes of a home that can only be read stand in a log, which only writing brings into the journal.
    #[error("the last writes stand in {}, which cannot be read without the right to write", log.display())]
    LogUnread {
        /// The log.
        log: PathBuf,
    },
    /// The case is erased, but a reader keeps the log in which its sealed rows still stand.
    #[error("case {case} is erased, but another program reads {} and keeps its log", journal.display())]
    LogKept {
        /// The case.
        case: CaseRef,
        /// The journal.
        journal: PathBuf,
    },
}

fn process_note(process: Option<u32>) -> String {
    process.map_or(String::new(), |number| format!(" (process {number})"))
}

/// A piece of kept data that is not what was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Item {
    /// A file.
    #[error("{}{}", file.display(), fault_note(fault))]
    File {
        /// Which.
        file: PathBuf,
        /// In what way.
        fault: FileFault,
    },
    /// An event of a case.
    #[error("event {seq} of case {case} in {}", journal.display())]
    Event {
        /// The journal.
        journal: PathBuf,
        /// The case.
        case: CaseRef,
        /// Number of the event.
        seq: u64,
    },
    /// The row of a case.
    #[error("the row of case {case} in {}", journal.display())]
    CaseRow {
        /// The journal.
        journal: PathBuf,
        /// The case.
        case: CaseRef,
    },
    /// The key of a case.
    #[error("the key of case {case} in {}", journal.display())]
    CaseKey {
        /// The journal.
        journal: PathBuf,
        /// The case.
        case: CaseRef,
    },
    /// The reference of a case: which one cannot be said.
    #[error("the reference of a case in {}", journal.display())]
    CaseReference {
        /// The journal.
        journal: PathBuf,
    },
    /// Turn and timer of a case.
    #[error("turn and timer of case {case} in {}", journal.display())]
    Timer {
        /// The journal.
        journal: PathBuf,
        /// The case.
        case: CaseRef,
    },
    /// A message that waits to be sent.
    #[error("a waiting message{} in {}", case_note(case.as_ref()), journal.display())]
    WaitingMessage {
        /// The journal.
        journal: PathBuf,
        /// The case, when it can be told.
        case: Option<CaseRef>,
    },
    /// A message, sent or waiting.
    #[error("a message{} in {}", case_note(case.as_ref()), journal.display())]
    Message {
        /// The journal.
        journal: PathBuf,
        /// The case, when it can be told.
        case: Option<CaseRef>,
    },
    /// The mark of a command.
    #[error("the mark of a command{} in {}", case_note(case.as_ref()), journal.display())]
    CommandMark {
        /// The journal.
        journal: PathBuf,
        /// The case, when it can be told.
        case: Option<CaseRef>,
    },
    /// A row by which a case is found.
    #[error("an index row in {}", journal.display())]
    IndexRow {
        /// The journal.
        journal: PathBuf,
    },
    /// Rows of a table and the cases that they belong to.
    #[error("rows of {table} and their cases in {}", journal.display())]
    Rows {
        /// The journal.
        journal: PathBuf,
        /// The table.
        table: String,
    },
    /// Tables, indexes, views or triggers that are not as adieu made them.
    #[error("{} is not as adieu made it: {names}", journal.display())]
    Foreign {
        /// The journal.
        journal: PathBuf,
        /// What and how it is called, in the words of SQL.
        names: String,
    },
    /// The count of the cases.
    #[error("the count of cases in {}", journal.display())]
    Census {
        /// The journal.
        journal: PathBuf,
    },
    /// Cases that were removed or added by a hand in the file.
    #[error("{} holds {found} cases, and {accepted} were accepted", journal.display())]
    Cases {
        /// The journal.
        journal: PathBuf,
        /// How many there are.
        found: u64,
        /// How many there should be.
        accepted: u64,
    },
    /// As many cases as were accepted, but not the same.
    #[error("{} holds other cases than were accepted", journal.display())]
    OtherCases {
        /// The journal.
        journal: PathBuf,
    },
    /// An erasure that was done and is undone.
    #[error("{} or its log lacks an erasure that was done", journal.display())]
    LostErasure {
        /// The journal.
        journal: PathBuf,
    },
    /// Events that were accepted and are gone.
    #[error(
        "{} or its log ends with event {found} of case {case}, and event {accepted} was accepted",
        journal.display()
    )]
    LostEvents {
        /// The journal.
        journal: PathBuf,
        /// The case.
        case: CaseRef,
        /// The last event that is there.
        found: u64,
        /// The last event that was accepted.
        accepted: u64,
    },
    /// The mark that a message was sent is gone.
    #[error("{} or its log lacks the mark that message {message} was sent", journal.display())]
    LostMark {
        /// The journal.
        journal: PathBuf,
        /// The blind index of the message.
        message: String,
    },
}

/// In what way a file is not what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// Its content was changed.
    Changed,
    /// It is not there.
    Missing,
    /// Its end is gone.
    CutOff,
    /// It is no journal.
    NotAJournal,
    /// It is a journal of another program.
    NotOfAdieu,
    /// It does not say its format.
    NoFormat,
    /// A part of it was changed; parts have names of files.
    Part(&'static str),
}

fn fault_note(fault: &FileFault) -> String {
    match fault {
        FileFault::Changed => String::new(),
        FileFault::Missing => " (missing)".to_owned(),
        FileFault::CutOff => " (cut off)".to_owned(),
        FileFault::NotAJournal => " (not a journal)".to_owned(),
        FileFault::NotOfAdieu => " (not a journal of adieu)".to_owned(),
        FileFault::NoFormat => " (no format)".to_owned(),
        FileFault::Part(name) => format!(" ({name})"),
    }
}

fn case_note(case: Option<&CaseRef>) -> String {
    case.map_or(String::new(), |case| format!(" of case {case}"))
}

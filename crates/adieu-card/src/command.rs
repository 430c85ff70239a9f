//! The commands that may go to a card, and no others: a list of forms that read.
//!
//! It must never let a command through that writes, tries a code, opens a channel or changes a profile.

mod pin;

pub use pin::{ConsentError, LastTry, PinConsent};

use zeroize::Zeroizing;

use crate::status::StatusWord;

/// The class byte of a card: the older language or the newer one.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CardClass {
    /// Older cards (3GPP TS 51.011): A0.
    Gsm,
    /// Newer cards (ETSI TS 102 221): 00.
    Uicc,
}

impl CardClass {
    /// Returns the class byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Gsm => 0xA0,
            Self::Uicc => 0x00,
        }
    }
}

/// How bytes travel between reader and card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Character by character: the card says that an answer waits, and it is fetched.
    T0,
    /// Block by block: the answer comes at once.
    T1,
}

/// Questions to an embedded card that only read (GSMA SGP.22 §5.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProfileQuestion {
    /// Its identifier.
    Eid,
    /// Its profiles.
    Profiles,
}

const EID: &[u8] = &[0xBF, 0x3E, 0x03, 0x5C, 0x01, 0x5A];
const PROFILES: &[u8] = &[0xBF, 0x2D, 0x08, 0x5C, 0x06, 0x5A, 0x9F, 0x70, 0x90, 0x91, 0x92];

/// A command that may go to a card. None can be made but by the forms of this list.
#[derive(Clone, PartialEq, Eq)]
pub struct Command {
    /// Wiped when dropped: one form holds a code.
    bytes: Zeroizing<Vec<u8>>,
    answers: Answers,
}

/// Whether the card has something to say beyond its status word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answers {
    Yes,
    No,
}

/// The bytes are not one of the forms that only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this command is not on the list of those that only read")]
pub struct NotOnTheList;

impl Command {
    /// Lets bytes through that another program wrote, if they are one of the forms that only read.
    pub fn admitted(bytes: &[u8]) -> Result<Self, NotOnTheList> {
        let form = match bytes {
            [0xA0 | 0x00, 0xA4, ..] => select(bytes),
            [0xA0 | 0x00, 0xB0, _, _, _] => Some(Answers::Yes),
            [0xA0 | 0x00, 0xB2, 1..=254, 0x04, _] => Some(Answers::Yes),
            [0xA0 | 0x00 | 0x80, 0xC0, 0x00, 0x00, _] => Some(Answers::Yes),
            [0xA0 | 0x80, 0xF2, 0x00, 0x00 | 0x0C, _] => Some(Answers::Yes),
            // Without data it asks for the tries that are left and costs none (ETSI TS 102 221 §11.1.9.1.2).
            [0x00, 0x20, 0x00, 0x01 | 0x81] | [0x00, 0x20, 0x00, 0x01 | 0x81, 0x00] => {
                Some(Answers::No)
            }
            // One instruction reads and deletes profiles: the content decides.
            [0x80, 0xE2, 0x91, 0x00, count, content @ ..] => {
                let reads =
                    usize::from(*count) == content.len() && [EID, PROFILES].contains(&content);
                reads.then_some(Answers::Yes)
            }
            _ => None,
        };
        form.map(|answers| Self { bytes: bytes.to_vec().into(), answers }).ok_or(NotOnTheList)
    }

    fn listed(bytes: &[u8]) -> Self {
        Self::admitted(bytes).expect("every constructor writes a form of the list")
    }

    /// Selects a file by its identifier.
    pub fn select(class: CardClass, fid: u16) -> Self {
        let [high, low] = fid.to_be_bytes();
        match class {
            CardClass::Gsm => Self::listed(&[0xA0, 0xA4, 0x00, 0x00, 0x02, high, low]),
            CardClass::Uicc => Self::listed(&[0x00, 0xA4, 0x00, 0x04, 0x02, high, low]),
        }
    }

    /// Selects a file by its way from the root, of at most four folders (newer cards only).
    pub fn select_path<const N: usize>(path: [u16; N]) -> Self {
        const { assert!(N >= 1 && N <= 4, "a way has one to four folders") }
        let count = u8::try_from(2 * N).expect("at most eight bytes, by the assertion above");
        let mut bytes = vec![0x00, 0xA4, 0x08, 0x04, count];
        bytes.extend(path.iter().flat_map(|fid| fid.to_be_bytes()));
        Self::listed(&bytes)
    }

    /// Selects an application by its name of 5 to 16 bytes; none for a name of another length.
    pub fn select_application(aid: &[u8]) -> Option<Self> {
        let count = u8::try_from(aid.len()).ok().filter(|count| (5..=16).contains(count))?;
        let mut bytes = vec![0x00, 0xA4, 0x04, 0x04, count];
        bytes.extend(aid);
        Some(Self::listed(&bytes))
    }

    /// Asks whether the card is still there and what is selected.
    pub fn status(class: CardClass) -> Self {
        match class {
            CardClass::Gsm => Self::listed(&[0xA0, 0xF2, 0x00, 0x00, 0x16]),
            CardClass::Uicc => Self::listed(&[0x80, 0xF2, 0x00, 0x0C, 0x00]),
        }
    }

    /// Reads bytes of the selected file.
    pub fn read_binary(class: CardClass, offset: u16, count: u8) -> Self {
        // The highest bit of the offset would name another file.
        let [high, low] = (offset & 0x7FFF).to_be_bytes();
        Self::listed(&[class.byte(), 0xB0, high, low, count])
    }

    /// Reads one record of the selected file; none for record 0 and 255, which no file has.
    pub fn read_record(class: CardClass, record: u8, length: u8) -> Option<Self> {
        (1..=254)
            .contains(&record)
            .then(|| Self::listed(&[class.byte(), 0xB2, record, 0x04, length]))
    }

    /// Asks how many tries the first code has left, without trying it (newer cards only).
    pub fn ask_tries(transport: Transport) -> Self {
        match transport {
            Transport::T0 => Self::listed(&[0x00, 0x20, 0x00, 0x01, 0x00]),
            Transport::T1 => Self::listed(&[0x00, 0x20, 0x00, 0x01]),
        }
    }

    /// Asks an embedded card something.
    pub fn ask_profiles(question: ProfileQuestion) -> Self {
        let content = match question {
            ProfileQuestion::Eid => EID,
            ProfileQuestion::Profiles => PROFILES,
        };
        let count = u8::try_from(content.len()).expect("questions are shorter than 12 bytes");
        let mut bytes = vec![0x80, 0xE2, 0x91, 0x00, count];
        bytes.extend(content);
        Self::listed(&bytes)
    }

    /// Fetches what waits after a command, in the same class.
    pub(crate) fn fetch(after: &Self, count: u8) -> Self {
        Self::listed(&[after.bytes[0], 0xC0, 0x00, 0x00, count])
    }

    /// Repeats a reading command with the length that the card asks for; none for commands with data.
    pub(crate) fn with_length(&self, count: u8) -> Option<Self> {
        match self.bytes.as_slice() {
            [class, instruction @ (0xB0 | 0xB2 | 0xC0 | 0xF2), p1, p2, _] => {
                Some(Self::listed(&[*class, *instruction, *p1, *p2, count]))
            }
            _ => None,
        }
    }

    /// Returns the bytes as they travel.
    pub fn bytes(&self, transport: Transport) -> Vec<u8> {
        let mut bytes = self.bytes.to_vec();
        let asks_behind_data = self.answers == Answers::Yes && self.has_data();
        if transport == Transport::T1 && asks_behind_data {
            bytes.push(0x00);
        }
        bytes
    }

    /// Says whether the command carries data to the card.
    pub(crate) fn has_data(&self) -> bool {
        self.bytes.len() > 5
    }

    /// Says whether an answer of this kind means that data wait.
    pub(crate) fn waits(&self, status: StatusWord) -> bool {
        self.answers == Answers::Yes && (status.waiting().is_some())
    }

    /// Returns class and instruction, which hold nothing personal.
    pub fn head(&self) -> [u8; 2] {
        [self.bytes[0], self.bytes[1]]
    }
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Command({:02X} {:02X} …)", self.bytes[0], self.bytes[1])
    }
}

/// The forms of SELECT: by identifier, by way, by application name; the first occurrence only.
fn select(bytes: &[u8]) -> Option<Answers> {
    let [class, _, p1, p2, count, data @ ..] = bytes else { return None };
    if usize::from(*count) != data.len() {
        return None;
    }
    let fits = matches!(
        (class, p1, p2, data.len()),
        (0xA0, 0x00, 0x00, 2)
            | (0x00, 0x00, 0x04 | 0x0C, 2)
            | (0x00, 0x08 | 0x09, 0x04 | 0x0C, 2 | 4 | 6 | 8)
            | (0x00, 0x04, 0x04 | 0x0C, 5..=16)
    );
    fits.then_some(if *p2 == 0x0C { Answers::No } else { Answers::Yes })
}

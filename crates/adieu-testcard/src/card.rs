//! A card to read: files in memory, faithful to how characters travel (T=0), with a count of all that is asked.
//!
//! It must never help the reader: an answer that is not fetched at once is gone, and a wrong length gets no data.

mod answers;
mod blocks;
mod counts;
mod description;
mod direct;

use std::collections::BTreeMap;
use std::time::Duration;

use adieu_card::{CardClass, Transport};

pub use counts::Counts;
pub use direct::DirectRequest;

/// The name of the USIM application on every newer card in here.
pub const USIM_AID: [u8; 16] =
    [0xA0, 0, 0, 0, 0x87, 0x10, 0x02, 0xFF, 0x32, 0xFF, 0xFF, 0x89, 0, 0, 1, 0];

/// What a card says after a reset, when nothing else is wanted: character transport only, fast.
pub const PLAIN_ATR: [u8; 3] = [0x3B, 0x10, 0x96];

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum File {
    /// Bytes in a row.
    Binary(Vec<u8>),
    /// Records of one length.
    Records(Vec<Vec<u8>>),
    /// A folder or an application.
    Folder,
}

/// How a card misbehaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Not at all.
    Honest,
    /// Answers every reading with another length, for ever.
    OtherLengthForEver,
    /// Says that 65,535 bytes of records are there.
    Boasts,
    /// Says that an answer waits, for ever.
    WaitsForEver,
    /// Every answer is this status word.
    Says(u16),
    /// Answers nothing at all.
    Silent,
    /// Selects by identifier only.
    KnowsNoWays,
}

/// How a card's time in the reader ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stays.
    Stays,
    /// It is pulled out when it has answered this many commands.
    VanishesAfter(u32),
    /// It is there and answers nothing more after this many commands.
    HangsAfter(u32),
}

/// A card. Paths are written as `7F10/6F3A`; applications as `USIM` and `ISDR`.
#[derive(Debug, Clone)]
pub struct VirtualCard {
    /// The language it speaks.
    pub class: CardClass,
    /// How its bytes travel.
    pub transport: Transport,
    /// What it says after a reset.
    pub atr: Vec<u8>,
    /// Its files by path.
    pub files: BTreeMap<String, File>,
    /// Status words that reading a file gives instead of its content.
    pub faults: BTreeMap<String, u16>,
    /// Its code and the tries left, when a code is asked for.
    pub pin: Option<(&'static str, u8)>,
    /// Whether the code was given since the last reset.
    pub unlocked: bool,
    /// How it misbehaves.
    pub mood: Mood,
    /// How its time in the reader ends.
    pub fate: Fate,
    /// How long it thinks before each answer; only a link waits for it.
    pub delay: Duration,
    /// Commands that it got.
    pub commands: u32,
    /// Commands that would change it, done or not.
    pub writes: u32,
    /// Codes that were offered to it, right or wrong.
    pub pin_tries: u32,
    /// Commands that break the protocol, such as a length behind data at T=0.
    pub breaches: u32,
    /// Times that it was switched on or reset.
    pub resets: u32,
    /// Times since then that somebody asked what it says of itself.
    pub looks: u32,
    /// Class and instruction of every command, in order.
    pub log: Vec<[u8; 2]>,
    /// Flips this byte of all that the card ever sends.
    pub flip: Option<(usize, u8)>,
    /// Bytes that it sent.
    pub sent: usize,
    here: String,
    file: Option<String>,
    waiting: Vec<u8>,
}

impl VirtualCard {
    /// Makes a card without any file.
    pub fn new(class: CardClass) -> Self {
        Self {
            class,
            transport: Transport::T0,
            atr: PLAIN_ATR.to_vec(),
            files: BTreeMap::new(),
            faults: BTreeMap::new(),
            pin: None,
            unlocked: false,
            mood: Mood::Honest,
            fate: Fate::Stays,
            delay: Duration::ZERO,
            commands: 0,
            writes: 0,
            pin_tries: 0,
            breaches: 0,
            resets: 0,
            looks: 0,
            log: Vec::new(),
            flip: None,
            sent: 0,
            here: String::new(),
            file: None,
            waiting: Vec::new(),
        }
    }

    /// Adds a file, and the folders that lead to it.
    #[must_use]
    pub fn with(mut self, path: &str, file: File) -> Self {
        for (end, _) in path.match_indices('/') {
            self.files.entry(path[..end].to_owned()).or_insert(File::Folder);
        }
        self.files.insert(path.to_owned(), file);
        self
    }

    /// Takes a file away.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// Lets reading of a file fail with a status word.
    #[must_use]
    pub fn failing(mut self, path: &str, word: u16) -> Self {
        self.faults.insert(path.to_owned(), word);
        self
    }

    /// Sets how it misbehaves.
    #[must_use]
    pub fn in_mood(mut self, mood: Mood) -> Self {
        self.mood = mood;
        self
    }

    /// Sets code and tries left.
    #[must_use]
    pub fn locked_with(mut self, code: &'static str, tries: u8) -> Self {
        self.pin = Some((code, tries));
        self
    }

    /// Switches it on anew: nothing is selected, no answer waits, the code is asked for again.
    pub fn reset(&mut self) {
        self.resets += 1;
        self.looks = 0;
        self.here.clear();
        self.file = None;
        self.waiting.clear();
        self.unlocked = false;
    }

    /// Says what it is.
    pub fn introduce(&mut self) -> Vec<u8> {
        self.looks += 1;
        self.atr.clone()
    }

    /// Answers one command; no bytes at all when it is mute, hangs or is gone.
    pub fn transmit(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.count(bytes);
        let mut answer = match self.transport {
            _ if self.has_ended() => Vec::new(),
            Transport::T0 => self.answered(bytes),
            Transport::T1 => self.answered_in_blocks(bytes),
        };
        let flipped = self.flip.and_then(|(at, mask)| Some((at.checked_sub(self.sent)?, mask)));
        if let Some((at, mask)) = flipped
            && let Some(byte) = answer.get_mut(at)
        {
            *byte ^= mask;
        }
        self.sent += answer.len();
        answer
    }

    /// Says whether it was pulled out.
    pub fn is_gone(&self) -> bool {
        matches!(self.fate, Fate::VanishesAfter(_)) && self.has_ended()
    }

    fn has_ended(&self) -> bool {
        match self.fate {
            Fate::Stays => false,
            Fate::VanishesAfter(last) | Fate::HangsAfter(last) => self.commands > last,
        }
    }
}

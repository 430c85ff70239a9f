//! A card to read: files in memory, faithful to the character protocol (T=0), with a count of all that is asked.
//!
//! It must never help the reader: an answer that is not fetched at once is gone.

use std::collections::BTreeMap;

use adieu_card::{CardClass, Reader, Step, Transport};

/// A file.
#[derive(Clone)]
pub enum File {
    Binary(Vec<u8>),
    Records(Vec<Vec<u8>>),
    Folder,
}

/// How a card misbehaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Honest,
    /// Answers every reading with another length, for ever.
    OtherLengthForEver,
    /// Says that 65,535 records are there.
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

/// A card. Paths are written as `7F10/6F3A`; applications as `USIM`.
#[derive(Clone)]
pub struct VirtualCard {
    pub class: CardClass,
    pub files: BTreeMap<String, File>,
    pub pin: Option<(&'static str, u8)>,
    pub unlocked: bool,
    pub mood: Mood,
    pub commands: u32,
    pub writes: u32,
    pub pin_tries: u32,
    pub log: Vec<[u8; 2]>,
    /// Flips this byte of all that the card ever sends.
    pub flip: Option<(usize, u8)>,
    pub sent: usize,
    here: String,
    file: Option<String>,
    waiting: Vec<u8>,
}

pub const USIM_AID: [u8; 16] =
    [0xA0, 0, 0, 0, 0x87, 0x10, 0x02, 0xFF, 0x32, 0xFF, 0xFF, 0x89, 0, 0, 1, 0];

impl VirtualCard {
    pub fn new(class: CardClass) -> Self {
        Self {
            class,
            files: BTreeMap::new(),
            pin: None,
            unlocked: false,
            mood: Mood::Honest,
            commands: 0,
            writes: 0,
            pin_tries: 0,
            log: Vec::new(),
            flip: None,
            sent: 0,
            here: String::new(),
            file: None,
            waiting: Vec::new(),
        }
    }

    pub fn with(mut self, path: &str, file: File) -> Self {
        let mut folder = String::new();
        for part in path.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev() {
            folder = if folder.is_empty() { part.to_owned() } else { format!("{folder}/{part}") };
            self.files.entry(folder.clone()).or_insert(File::Folder);
        }
        self.files.insert(path.to_owned(), file);
        self
    }

    /// Answers one command.
    pub fn transmit(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.commands += 1;
        self.log.push([bytes[0], bytes[1]]);
        let mut answer = self.answered(bytes);
        let flipped = self.flip.and_then(|(at, mask)| Some((at.checked_sub(self.sent)?, mask)));
        if let Some((byte, mask)) = flipped.and_then(|(at, mask)| Some((answer.get_mut(at)?, mask)))
        {
            *byte ^= mask;
        }
        self.sent += answer.len();
        answer
    }

    fn answered(&mut self, bytes: &[u8]) -> Vec<u8> {
        match self.mood {
            Mood::Says(word) => return word.to_be_bytes().to_vec(),
            Mood::Silent => return Vec::new(),
            Mood::OtherLengthForEver if matches!(bytes[1], 0xB0 | 0xB2 | 0xC0) => {
                return vec![0x6C, bytes[4].wrapping_add(1)];
            }
            Mood::WaitsForEver if matches!(bytes[1], 0xC0) => return vec![0x00, 0x61, 0x10],
            Mood::KnowsNoWays if bytes[1] == 0xA4 && bytes[2] == 0x08 => return vec![0x6A, 0x86],
            Mood::OtherLengthForEver
            | Mood::WaitsForEver
            | Mood::Boasts
            | Mood::KnowsNoWays
            | Mood::Honest => {}
        }
        let own = self.class.byte();
        let waiting = std::mem::take(&mut self.waiting);
        match (bytes[0], bytes[1]) {
            (class, 0xC0) if class == own || class == 0x80 => fetch(waiting, bytes[4]),
            (0x80, 0xE2) if self.class == CardClass::Uicc => self.store_data(&bytes[5..]),
            (class, _) if class != own => vec![0x6E, 0x00],
            (_, 0xA4) => self.select(bytes),
            (_, 0xB0) => self.binary(bytes),
            (_, 0xB2) => self.record(bytes),
            (_, 0x20) => self.verify(bytes),
            (_, 0xD6 | 0xDC | 0x24 | 0x26 | 0x28 | 0x2C | 0x04 | 0x44 | 0x32 | 0xE0 | 0xE4) => {
                self.writes += 1;
                vec![0x90, 0x00]
            }
            _ => vec![0x6D, 0x00],
        }
    }

    fn select(&mut self, bytes: &[u8]) -> Vec<u8> {
        let (p1, data) = (bytes[2], &bytes[5..]);
        assert_eq!(usize::from(bytes[4]), data.len(), "no length byte behind the data at T=0");
        let found = match p1 {
            0x04 => USIM_AID
                .starts_with(data)
                .then(|| "USIM".to_owned())
                .or_else(|| (data[..5] == [0xA0, 0, 0, 5, 0x59]).then(|| "ISDR".to_owned())),
            0x08 => {
                let names: Vec<String> =
                    data.chunks(2).map(|pair| format!("{:02X}{:02X}", pair[0], pair[1])).collect();
                Some(names.join("/"))
            }
            _ => self.by_identifier(&format!("{:02X}{:02X}", data[0], data[1])),
        };
        let found = found.filter(|path| path.is_empty() || self.files.contains_key(path));
        let Some(path) = found else {
            return if self.class == CardClass::Gsm { vec![0x94, 0x04] } else { vec![0x6A, 0x82] };
        };
        let description = self.description(&path);
        match self.files.get(&path) {
            None | Some(File::Folder) => {
                self.here = path;
                self.file = None;
            }
            Some(File::Binary(_) | File::Records(_)) => {
                self.here = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
                self.file = Some(path);
            }
        }
        let count = u8::try_from(description.len()).unwrap();
        self.waiting = description;
        vec![if self.class == CardClass::Gsm { 0x9F } else { 0x61 }, count]
    }

    /// A child, the parent, a sibling folder, the folder itself or the root.
    fn by_identifier(&self, name: &str) -> Option<String> {
        if name == "3F00" {
            return Some(String::new());
        }
        let join = |folder: &str| {
            if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
        };
        let parent = self.here.rsplit_once('/').map_or("", |(folder, _)| folder);
        let child = join(&self.here);
        if self.files.contains_key(&child) {
            return Some(child);
        }
        let sibling = join(parent);
        if matches!(self.files.get(&sibling), Some(File::Folder)) {
            return Some(sibling);
        }
        (parent.rsplit('/').next() == Some(name)).then(|| parent.to_owned())
    }

    fn description(&self, path: &str) -> Vec<u8> {
        let fid = path.rsplit('/').next().and_then(|name| u16::from_str_radix(name, 16).ok());
        let fid = fid.unwrap_or(0x3F00).to_be_bytes();
        let file = self.files.get(path).cloned().unwrap_or(File::Folder);
        match self.class {
            CardClass::Gsm => self.description_2g(fid, &file),
            CardClass::Uicc => self.template(fid, &file),
        }
    }

    fn description_2g(&self, fid: [u8; 2], file: &File) -> Vec<u8> {
        let tries = self.pin.map_or(3, |(_, tries)| tries);
        match file {
            File::Folder => {
                let on = if self.pin.is_some() { 0x00 } else { 0x80 };
                let mut out = vec![0, 0, 0, 0, fid[0], fid[1], 2, 0, 0, 0, 0, 0, 9, on, 3, 9, 4, 0];
                out.extend([0x80 | tries, 0x8A, 0x83, 0x8A]);
                out
            }
            File::Binary(bytes) => {
                let size = u16::try_from(bytes.len()).unwrap().to_be_bytes();
                vec![0, 0, size[0], size[1], fid[0], fid[1], 4, 0, 0, 0, 0, 1, 2, 0, 0]
            }
            File::Records(records) => {
                let length = records.first().map_or(0, Vec::len);
                let size = if self.mood == Mood::Boasts { 0xFFFF } else { length * records.len() };
                let size = u16::try_from(size).unwrap();
                let [high, low] = size.to_be_bytes();
                let length = u8::try_from(length).unwrap();
                vec![0, 0, high, low, fid[0], fid[1], 4, 0, 0, 0, 0, 1, 2, 1, length]
            }
        }
    }

    fn template(&self, fid: [u8; 2], file: &File) -> Vec<u8> {
        let mut inner = match file {
            File::Folder => vec![0x82, 2, 0x78, 0x21],
            File::Binary(_) => vec![0x82, 2, 0x41, 0x21],
            File::Records(records) => {
                let length = u8::try_from(records.first().map_or(0, Vec::len)).unwrap();
                let count = if self.mood == Mood::Boasts { 0xFF } else { records.len() };
                let count = u8::try_from(count).unwrap();
                vec![0x82, 5, 0x42, 0x21, 0, length, count]
            }
        };
        inner.extend([0x83, 2, fid[0], fid[1], 0x8A, 1, 5]);
        match file {
            File::Folder => {
                let enabled = if self.pin.is_some() { 0x80 } else { 0x00 };
                inner.extend([0xC6, 9, 0x90, 1, enabled, 0x83, 1, 0x01, 0x83, 1, 0x81]);
            }
            File::Binary(bytes) => {
                let size = u16::try_from(bytes.len()).unwrap().to_be_bytes();
                inner.extend([0x80, 2, size[0], size[1]]);
            }
            File::Records(_) => {}
        }
        let mut out = vec![0x62, u8::try_from(inner.len()).unwrap()];
        out.extend(inner);
        out
    }

    fn is_locked(&self) -> bool {
        let free = matches!(self.file.as_deref(), Some("2FE2" | "2F00"));
        self.pin.is_some() && !self.unlocked && !free
    }

    fn denied(&self) -> Vec<u8> {
        if self.class == CardClass::Gsm { vec![0x98, 0x04] } else { vec![0x69, 0x82] }
    }

    fn binary(&self, bytes: &[u8]) -> Vec<u8> {
        let Some(File::Binary(content)) = self.file.as_ref().and_then(|path| self.files.get(path))
        else {
            return if self.class == CardClass::Gsm { vec![0x94, 0x08] } else { vec![0x69, 0x81] };
        };
        if self.is_locked() {
            return self.denied();
        }
        let from = usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
        let Some(rest) = content.get(from..) else { return vec![0x6B, 0x00] };
        self.exact(rest, bytes[4])
    }

    fn record(&self, bytes: &[u8]) -> Vec<u8> {
        let Some(File::Records(records)) = self.file.as_ref().and_then(|path| self.files.get(path))
        else {
            return if self.class == CardClass::Gsm { vec![0x94, 0x08] } else { vec![0x69, 0x81] };
        };
        if self.is_locked() {
            return self.denied();
        }
        let at = usize::from(bytes[2]) - 1;
        let at = if self.mood == Mood::Boasts { at % records.len() } else { at };
        match records.get(at) {
            Some(record) if record.len() == usize::from(bytes[4]) => self.exact(record, bytes[4]),
            Some(record) => {
                vec![if self.class == CardClass::Gsm { 0x67 } else { 0x6C }, record.len() as u8]
            }
            None if self.class == CardClass::Gsm => vec![0x94, 0x02],
            None => vec![0x6A, 0x83],
        }
    }

    fn exact(&self, rest: &[u8], count: u8) -> Vec<u8> {
        let count = usize::from(count);
        if count > rest.len() {
            let first = if self.class == CardClass::Gsm { 0x67 } else { 0x6C };
            return vec![first, rest.len() as u8];
        }
        let mut answer = rest[..count].to_vec();
        answer.extend([0x90, 0x00]);
        answer
    }

    fn verify(&mut self, bytes: &[u8]) -> Vec<u8> {
        let Some((code, tries)) = self.pin else { return vec![0x90, 0x00] };
        if bytes.len() <= 5 {
            return vec![0x63, 0xC0 | tries];
        }
        self.pin_tries += 1;
        if tries == 0 {
            return vec![0x69, 0x83];
        }
        let typed: Vec<u8> = bytes[5..].iter().copied().filter(|byte| *byte != 0xFF).collect();
        if typed == code.as_bytes() {
            self.pin = Some((code, 3));
            self.unlocked = true;
            return vec![0x90, 0x00];
        }
        self.pin = Some((code, tries - 1));
        if self.class == CardClass::Gsm { vec![0x98, 0x04] } else { vec![0x63, 0xC0 | (tries - 1)] }
    }

    fn store_data(&mut self, content: &[u8]) -> Vec<u8> {
        let answer = match content.first_chunk::<2>() {
            Some([0xBF, 0x3E]) => "ISDR/EID",
            Some([0xBF, 0x2D]) => "ISDR/PROFILES",
            _ => {
                self.writes += 1;
                return vec![0x90, 0x00];
            }
        };
        match self.files.get(answer) {
            Some(File::Binary(bytes)) => {
                self.waiting = bytes.clone();
                vec![0x61, u8::try_from(bytes.len()).unwrap_or(0)]
            }
            _ => vec![0x6A, 0x88],
        }
    }
}

fn fetch(waiting: Vec<u8>, count: u8) -> Vec<u8> {
    let count = if count == 0 { 256 } else { usize::from(count) };
    if waiting.len() < count {
        return vec![0x6C, waiting.len() as u8];
    }
    let mut answer = waiting[..count].to_vec();
    answer.extend([0x90, 0x00]);
    answer
}

/// Reads the card to the end, without a code.
pub fn read(card: &mut VirtualCard) -> Reader {
    let mut reader = Reader::new(Transport::T0);
    let mut turns = 0;
    loop {
        turns += 1;
        assert!(turns < 30_000, "the reading does not end");
        match reader.step() {
            Step::Send(command) => {
                let answer = card.transmit(&command.bytes(Transport::T0));
                reader.answer(&answer);
            }
            Step::PinWanted(_) => reader.without_pin(),
            Step::Done => return reader,
        }
    }
}

/// A record of a name and a number.
pub fn adn(name: &[u8], number: &str, length: usize, extension: u8) -> Vec<u8> {
    let mut record = vec![0xFF; length];
    record[..name.len()].copy_from_slice(name);
    let tail = length - 14;
    let digits: Vec<u8> = number
        .trim_start_matches('+')
        .bytes()
        .map(|digit| if digit == b'*' { 10 } else { digit - b'0' })
        .collect();
    record[tail] = 1 + u8::try_from(digits.len().div_ceil(2)).unwrap();
    record[tail + 1] = if number.starts_with('+') { 0x91 } else { 0x81 };
    for (at, pair) in digits.chunks(2).enumerate() {
        record[tail + 2 + at] = pair[0] | pair.get(1).unwrap_or(&15) << 4;
    }
    record[length - 1] = extension;
    record
}

pub fn empty(length: usize) -> Vec<u8> {
    vec![0xFF; length]
}

/// Records: those given, and empty ones up to a count.
pub fn filled(records: impl IntoIterator<Item = Vec<u8>>, length: usize, count: usize) -> File {
    let mut all: Vec<Vec<u8>> = records.into_iter().collect();
    all.resize(count, empty(length));
    File::Records(all)
}

/// A message slot: status, no service centre, message.
pub fn slot(status: u8, tpdu: &[u8]) -> Vec<u8> {
    let mut record = vec![0xFF; 176];
    record[0] = status;
    record[1] = 0;
    record[2..2 + tpdu.len()].copy_from_slice(tpdu);
    record
}

//! How a card answers a command, character by character (3GPP TS 51.011 §9, ETSI TS 102 221 §11).
//!
//! It must never panic over what a program sends: a form that no card knows gets a status word and a breach is counted.

use adieu_card::CardClass;

use super::{File, Mood, USIM_AID, VirtualCard};

const FINE: u16 = 0x9000;
const WRONG_LENGTH: u16 = 0x6700;
const NO_SUCH_CLASS: u16 = 0x6E00;
const NO_SUCH_INSTRUCTION: u16 = 0x6D00;

impl VirtualCard {
    pub(super) fn answered(&mut self, bytes: &[u8]) -> Vec<u8> {
        let waiting = std::mem::take(&mut self.waiting);
        let [class, instruction, p1, p2, length, ..] = *bytes else {
            self.breaches += 1;
            return word(WRONG_LENGTH);
        };
        match self.mood {
            Mood::Says(says) => return word(says),
            Mood::Silent => return Vec::new(),
            Mood::OtherLengthForEver if matches!(instruction, 0xB0 | 0xB2 | 0xC0) => {
                return vec![0x6C, length.wrapping_add(1)];
            }
            Mood::WaitsForEver if instruction == 0xC0 => return vec![0x00, 0x61, 0x10],
            Mood::KnowsNoWays if instruction == 0xA4 && p1 == 0x08 => return word(0x6A86),
            Mood::OtherLengthForEver
            | Mood::WaitsForEver
            | Mood::Boasts
            | Mood::KnowsNoWays
            | Mood::Honest => {}
        }
        let own = self.class.byte();
        let newer = self.class == CardClass::Uicc;
        match (class, instruction) {
            (class, 0xC0) if class == own || class == 0x80 && newer => fetch(waiting, length),
            (0x80, 0xE2) if newer => self.ask_profiles(&bytes[5..]),
            (0x80, 0xF2) if newer => self.status(p2, length),
            (class, _) if class != own => word(NO_SUCH_CLASS),
            (_, 0xA4) => self.select(bytes),
            (_, 0xB0) => self.binary(u16::from_be_bytes([p1, p2]), length),
            (_, 0xB2) => self.record(p1, length),
            (_, 0xF2) => self.status(p2, length),
            (_, 0x20) => self.verify(&bytes[5..]),
            (_, 0xD6 | 0xDC | 0x24 | 0x26 | 0x28 | 0x2C | 0x04 | 0x44 | 0x32 | 0xE0 | 0xE4) => {
                word(FINE)
            }
            _ => word(NO_SUCH_INSTRUCTION),
        }
    }

    fn select(&mut self, bytes: &[u8]) -> Vec<u8> {
        let (p1, p2, data) = (bytes[2], bytes[3], &bytes[5..]);
        if usize::from(bytes[4]) != data.len() {
            // A length behind the data has no place at T=0.
            self.breaches += 1;
            return word(WRONG_LENGTH);
        }
        let name = |pair: &[u8]| pair.iter().map(|b| format!("{b:02X}")).collect::<String>();
        let found = match p1 {
            0x04 if data.len() >= 5 && USIM_AID.starts_with(data) => Some("USIM".to_owned()),
            0x04 if data.starts_with(&[0xA0, 0, 0, 5, 0x59]) => Some("ISDR".to_owned()),
            0x04 => None,
            0x08 => Some(data.chunks(2).map(name).collect::<Vec<_>>().join("/")),
            _ => self.by_identifier(&name(data)),
        };
        let Some(path) =
            found.filter(|path| path.is_empty() || self.files.contains_key(path.as_str()))
        else {
            return word(self.absent());
        };
        self.point_at(&path);
        if p2 == 0x0C {
            return word(FINE);
        }
        self.waiting = self.description(&path);
        let count = u8::try_from(self.waiting.len()).unwrap_or(0);
        vec![if self.class == CardClass::Gsm { 0x9F } else { 0x61 }, count]
    }

    pub(super) fn point_at(&mut self, path: &str) {
        match self.files.get(path) {
            None | Some(File::Folder) => {
                path.clone_into(&mut self.here);
                self.file = None;
            }
            Some(File::Binary(_) | File::Records(_)) => {
                self.here = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
                self.file = Some(path.to_owned());
            }
        }
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

    fn status(&mut self, p2: u8, length: u8) -> Vec<u8> {
        if p2 == 0x0C {
            return word(FINE);
        }
        let description = self.description(&self.here);
        self.exact(&description, length)
    }

    fn is_locked(&self) -> bool {
        let free = matches!(self.file.as_deref(), Some("2FE2" | "2F00"));
        self.pin.is_some() && !self.unlocked && !free
    }

    /// The selected file's trouble, if it has one: a fault of its own, or the code.
    fn trouble(&self) -> Option<u16> {
        let fault = self.file.as_ref().and_then(|path| self.faults.get(path)).copied();
        let locked = self.is_locked().then_some(self.denied());
        locked.or(fault)
    }

    fn denied(&self) -> u16 {
        if self.class == CardClass::Gsm { 0x9804 } else { 0x6982 }
    }

    pub(super) fn absent(&self) -> u16 {
        if self.class == CardClass::Gsm { 0x9404 } else { 0x6A82 }
    }

    fn unfit(&self) -> u16 {
        if self.class == CardClass::Gsm { 0x9408 } else { 0x6981 }
    }

    fn content(&self) -> Option<&File> {
        self.files.get(self.file.as_ref()?)
    }

    pub(super) fn binary(&self, offset: u16, length: u8) -> Vec<u8> {
        let Some(File::Binary(content)) = self.content() else { return word(self.unfit()) };
        if let Some(trouble) = self.trouble() {
            return word(trouble);
        }
        let Some(rest) = content.get(usize::from(offset)..) else { return word(0x6B00) };
        self.exact(rest, length)
    }

    pub(super) fn record(&self, number: u8, length: u8) -> Vec<u8> {
        let Some(File::Records(records)) = self.content() else { return word(self.unfit()) };
        if let Some(trouble) = self.trouble() {
            return word(trouble);
        }
        let at = usize::from(number).wrapping_sub(1);
        let at = if self.mood == Mood::Boasts { at % records.len().max(1) } else { at };
        match records.get(at) {
            Some(record) if record.len() == usize::from(length) => self.exact(record, length),
            Some(record) => self.other_length(record.len()),
            None if self.class == CardClass::Gsm => word(0x9402),
            None => word(0x6A83),
        }
    }

    fn exact(&self, rest: &[u8], length: u8) -> Vec<u8> {
        let count = if length == 0 { 256 } else { usize::from(length) };
        rest.get(..count).map_or_else(
            || self.other_length(rest.len()),
            |data| [data, &FINE.to_be_bytes()].concat(),
        )
    }

    fn other_length(&self, length: usize) -> Vec<u8> {
        let first = if self.class == CardClass::Gsm { 0x67 } else { 0x6C };
        vec![first, u8::try_from(length).unwrap_or(0)]
    }

    fn verify(&mut self, typed: &[u8]) -> Vec<u8> {
        let Some((code, tries)) = self.pin else { return word(FINE) };
        if typed.is_empty() {
            return word(0x63C0 | u16::from(tries));
        }
        if tries == 0 {
            return word(if self.class == CardClass::Gsm { 0x9840 } else { 0x6983 });
        }
        let typed: Vec<u8> = typed.iter().copied().filter(|byte| *byte != 0xFF).collect();
        if typed == code.as_bytes() {
            self.pin = Some((code, 3));
            self.unlocked = true;
            return word(FINE);
        }
        self.pin = Some((code, tries - 1));
        word(match self.class {
            CardClass::Gsm if tries == 1 => 0x9840,
            CardClass::Gsm => 0x9804,
            CardClass::Uicc => 0x63C0 | u16::from(tries - 1),
        })
    }

    fn ask_profiles(&mut self, content: &[u8]) -> Vec<u8> {
        let answer = match content.first_chunk::<2>() {
            Some([0xBF, 0x3E]) => "ISDR/EID",
            Some([0xBF, 0x2D]) => "ISDR/PROFILES",
            _ => return word(FINE),
        };
        let Some(File::Binary(bytes)) = self.files.get(answer) else { return word(0x6A88) };
        self.waiting.clone_from(bytes);
        vec![0x61, u8::try_from(self.waiting.len()).unwrap_or(0)]
    }
}

fn fetch(waiting: Vec<u8>, count: u8) -> Vec<u8> {
    let count = if count == 0 { 256 } else { usize::from(count) };
    waiting.get(..count).map_or_else(
        || vec![0x6C, u8::try_from(waiting.len()).unwrap_or(0)],
        |data| [data, &FINE.to_be_bytes()].concat(),
    )
}

pub(super) fn word(word: u16) -> Vec<u8> {
    word.to_be_bytes().to_vec()
}

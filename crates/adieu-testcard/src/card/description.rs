//! What a card says of a file when it is selected: 3GPP TS 51.011 §9.2.1, or ETSI TS 102 221 §11.1.1.3.
//!
//! It must never say more than the files hold, unless the card boasts.

use adieu_card::CardClass;

use super::{File, Mood, VirtualCard};

impl VirtualCard {
    pub(super) fn description(&self, path: &str) -> Vec<u8> {
        let name = path.rsplit('/').next().and_then(|name| u16::from_str_radix(name, 16).ok());
        let name = name.unwrap_or(if path.is_empty() { 0x3F00 } else { 0x7FFF }).to_be_bytes();
        let file = self.files.get(path).unwrap_or(&File::Folder);
        match self.class {
            CardClass::Gsm => self.short_description(name, file),
            CardClass::Uicc => self.template(name, file),
        }
    }

    fn short_description(&self, [high, low]: [u8; 2], file: &File) -> Vec<u8> {
        match file {
            File::Folder => {
                let tries = self.pin.map_or(3, |(_, tries)| tries);
                let on = if self.pin.is_some() { 0x00 } else { 0x80 };
                let mut out = vec![0, 0, 0, 0, high, low, 2, 0, 0, 0, 0, 0, 9, on, 3, 9, 4, 0];
                out.extend([0x80 | tries, 0x8A, 0x83, 0x8A]);
                out
            }
            File::Binary(bytes) => {
                let [first, second] = short(bytes.len()).to_be_bytes();
                vec![0, 0, first, second, high, low, 4, 0, 0, 0, 0, 1, 2, 0, 0]
            }
            File::Records(records) => {
                let length = records.first().map_or(0, Vec::len);
                let size = if self.mood == Mood::Boasts { 0xFFFF } else { length * records.len() };
                let [first, second] = short(size).to_be_bytes();
                vec![0, 0, first, second, high, low, 4, 0, 0, 0, 0, 1, 2, 1, byte(length)]
            }
        }
    }

    fn template(&self, [high, low]: [u8; 2], file: &File) -> Vec<u8> {
        let mut inner = match file {
            File::Folder => vec![0x82, 2, 0x78, 0x21],
            File::Binary(_) => vec![0x82, 2, 0x41, 0x21],
            File::Records(records) => {
                let length = byte(records.first().map_or(0, Vec::len));
                let count = if self.mood == Mood::Boasts { 0xFF } else { byte(records.len()) };
                vec![0x82, 5, 0x42, 0x21, 0, length, count]
            }
        };
        inner.extend([0x83, 2, high, low, 0x8A, 1, 5]);
        match file {
            File::Folder => {
                let enabled = if self.pin.is_some() { 0x80 } else { 0x00 };
                inner.extend([0xC6, 9, 0x90, 1, enabled, 0x83, 1, 0x01, 0x83, 1, 0x81]);
            }
            File::Binary(bytes) => {
                let [first, second] = short(bytes.len()).to_be_bytes();
                inner.extend([0x80, 2, first, second]);
            }
            File::Records(_) => {}
        }
        [vec![0x62, byte(inner.len())], inner].concat()
    }
}

fn short(length: usize) -> u16 {
    u16::try_from(length).expect("files of the cards in here are shorter than 65,536 bytes")
}

fn byte(length: usize) -> u8 {
    u8::try_from(length).expect("records and their counts stay below 256 on the cards in here")
}

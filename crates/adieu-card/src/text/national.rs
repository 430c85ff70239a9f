//! The national alphabets of short messages (3GPP TS 23.038 annex A): Turkish, Spanish, Portuguese.
//!
//! An alphabet that is not here must never be read with another one: the text would be another text.

use super::gsm7::{DEFAULT, table};
use crate::undecodable::Undecodable;

/// The main table and the extension table that a text uses.
#[derive(Clone, Copy)]
pub struct Alphabets {
    pub(crate) locking: &'static [char; 128],
    extension: &'static [(u8, char)],
}

static MAIN: [char; 128] = DEFAULT;

static TURKISH_MAIN: [char; 128] = table(
    "@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1b}ŞşßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
     İABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§çabcdefghijklmnopqrstuvwxyzäöñüà",
);

static PORTUGUESE_MAIN: [char; 128] = table(
    "@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\u{1b}ÂâÊÉ !\"#º%&'()*+,-./0123456789:;<=>?\
     ÍABCDEFGHIJKLMNOPQRSTUVWXYZÃÕÚÜ§~abcdefghijklmnopqrstuvwxyzãõ`üà",
);

/// What every national extension holds too.
const EXTENSION: &[(u8, char)] = &[
    (0x0A, '\u{c}'),
    (0x14, '^'),
    (0x28, '{'),
    (0x29, '}'),
    (0x2F, '\\'),
    (0x3C, '['),
    (0x3D, '~'),
    (0x3E, ']'),
    (0x40, '|'),
    (0x65, '€'),
];

const TURKISH: &[(u8, char)] =
    &[(0x47, 'Ğ'), (0x49, 'İ'), (0x53, 'Ş'), (0x63, 'ç'), (0x67, 'ğ'), (0x69, 'ı'), (0x73, 'ş')];

const SPANISH: &[(u8, char)] = &[
    (0x09, 'ç'),
    (0x41, 'Á'),
    (0x49, 'Í'),
    (0x4F, 'Ó'),
    (0x55, 'Ú'),
    (0x61, 'á'),
    (0x69, 'í'),
    (0x6F, 'ó'),
    (0x75, 'ú'),
];

const PORTUGUESE: &[(u8, char)] = &[
    (0x05, 'ê'),
    (0x09, 'ç'),
    (0x0B, 'Ô'),
    (0x0C, 'ô'),
    (0x0E, 'Á'),
    (0x0F, 'á'),
    (0x12, 'Φ'),
    (0x13, 'Γ'),
    (0x15, 'Ω'),
    (0x16, 'Π'),
    (0x17, 'Ψ'),
    (0x18, 'Σ'),
    (0x19, 'Θ'),
    (0x1F, 'Ê'),
    (0x41, 'À'),
    (0x49, 'Í'),
    (0x4F, 'Ó'),
    (0x55, 'Ú'),
    (0x5B, 'Ã'),
    (0x5C, 'Õ'),
    (0x61, 'Â'),
    (0x69, 'í'),
    (0x6F, 'ó'),
    (0x75, 'ú'),
    (0x7B, 'ã'),
    (0x7C, 'õ'),
    (0x7F, 'â'),
];

impl Alphabets {
    /// The default alphabet with its extension.
    pub const DEFAULT: Self = Self { locking: &MAIN, extension: &[] };

    /// Returns the alphabets that the header of a message names by language; none means the default.
    pub fn named(locking: Option<u8>, single: Option<u8>) -> Result<Self, Undecodable> {
        let locking = match locking {
            // Spanish has no main table of its own (3GPP TS 23.038 annex A.3.2).
            None | Some(0 | 2) => &MAIN,
            Some(1) => &TURKISH_MAIN,
            Some(3) => &PORTUGUESE_MAIN,
            Some(4..) => return Err(Undecodable::Alphabet),
        };
        let extension = match single {
            None | Some(0) => &[],
            Some(1) => TURKISH,
            Some(2) => SPANISH,
            Some(3) => PORTUGUESE,
            Some(4..) => return Err(Undecodable::Alphabet),
        };
        Ok(Self { locking, extension })
    }

    pub(crate) fn single(&self, septet: u8) -> Option<char> {
        let mut entries = self.extension.iter().chain(EXTENSION);
        entries.find(|(code, _)| *code == septet).map(|(_, character)| *character)
    }
}

//! A person's consent to try a code once, and the one command that it makes.
//!
//! It must never be made from anything but a code that a person typed, shown, kept, or used twice.

use zeroize::Zeroizing;

use super::{Answers, CardClass, Command};

/// A code and the person's consent to try it once; using it uses it up.
pub struct PinConsent {
    code: Zeroizing<[u8; 8]>,
}

/// Whether the person may risk the last try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastTry {
    /// At least two tries must be left.
    Spare,
    /// The person typed that the last try may go.
    Confirmed,
}

/// Why a code is not tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// It is not a code.
    #[error("a code has 4 to 8 digits")]
    NotACode,
    /// Only one try is left, or the card does not say how many.
    #[error("only one try is left, or the card does not say how many: the last one is not used")]
    LastTry,
    /// None is left.
    #[error("no try is left: only the unblocking code helps, in a phone")]
    Blocked,
    /// The code was tried already, or nothing was denied.
    #[error("a code is tried once, and only after the card denied something")]
    NotAsked,
}

impl PinConsent {
    /// Takes a code of 4 to 8 digits.
    pub fn typed(code: &str) -> Result<Self, ConsentError> {
        if !(4..=8).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ConsentError::NotACode);
        }
        let mut padded = Zeroizing::new([0xFF; 8]);
        padded[..code.len()].copy_from_slice(code.as_bytes());
        Ok(Self { code: padded })
    }

    /// Makes the one command, when enough tries are left.
    pub(crate) fn command(
        self,
        class: CardClass,
        tries: Option<u8>,
        last: LastTry,
    ) -> Result<Command, ConsentError> {
        match (tries, last) {
            (Some(0), _) => return Err(ConsentError::Blocked),
            (None | Some(1), LastTry::Spare) => return Err(ConsentError::LastTry),
            (Some(2..), _) | (None | Some(1), LastTry::Confirmed) => {}
        }
        // Room for all of it: a vector that grows would leave a copy behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(13));
        bytes.extend([class.byte(), 0x20, 0x00, 0x01, 0x08]);
        bytes.extend(*self.code);
        Ok(Command { bytes, answers: Answers::No })
    }
}

impl std::fmt::Debug for PinConsent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PinConsent(••••)")
    }
}

//! The numbers with which PC/SC says why something failed, and what each means here.
//!
//! It must never turn a failure that it does not know into one that it does.

use super::ReaderError;
use crate::carrier::CarryError;

/// A number that the library gave instead of success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Code(pub(super) u32);

impl Code {
    pub(super) const SHORT_BUFFER: Self = Self(0x8010_0008);
    pub(super) const SHARING_VIOLATION: Self = Self(0x8010_000B);
    pub(super) const NO_SMARTCARD: Self = Self(0x8010_000C);
    pub(super) const PROTO_MISMATCH: Self = Self(0x8010_000F);
    pub(super) const UNKNOWN: Self = Self(0x8010_0014);
    pub(super) const NOT_TRANSACTED: Self = Self(0x8010_0016);
    pub(super) const NO_READERS: Self = Self(0x8010_002E);
    pub(super) const DATA_LOST: Self = Self(0x8010_002F);
    pub(super) const UNPOWERED: Self = Self(0x8010_0067);

    /// Says what it means for a command.
    pub(super) fn carrying(self) -> CarryError {
        match self.0 {
            // No card, removed; started anew, which only another card in its place can be while it is held alone.
            0x8010_000C | 0x8010_0069 | 0x8010_0068 => CarryError::Removed,
            // Unknown reader, not available, no service, stopped, no readers, service shut down, bad handle.
            0x8010_0009 | 0x8010_0017 | 0x8010_001D | 0x8010_001E | 0x8010_002E | 0x8010_0018
            | 0x8010_0003 => CarryError::ReaderGone,
            // The way to the service broke; pcsc-lite calls it a violation when the other end closes.
            0x8010_0013 | 0x8010_006A => CarryError::ReaderGone,
            0x8010_000A => CarryError::TimedOut,
            0x8010_000B => CarryError::Busy,
            code => CarryError::Failed { code },
        }
    }

    /// Says what it means for reaching a reader.
    pub(super) fn reaching(self) -> ReaderError {
        match self.0 {
            // No service, stopped; Windows stops it when the last reader goes.
            0x8010_001D | 0x8010_001E => ReaderError::NoService,
            // Not allowed: by a file's permissions, by a policy.
            0x8010_0027 | 0x8010_006A => ReaderError::NotAllowed,
            0x8010_0009 | 0x8010_0017 | 0x8010_002E => {
                ReaderError::NoSuchReader { readers: Vec::new() }
            }
            0x8010_000C | 0x8010_0069 => ReaderError::NoCard,
            // Unresponsive, unpowered, unsupported, an answer to reset that makes no sense.
            0x8010_0066 | 0x8010_0067 | 0x8010_0065 | 0x8010_0015 => ReaderError::Mute,
            0x8010_000B => ReaderError::Busy,
            0x8010_000A => ReaderError::TimedOut,
            code => ReaderError::Failed { code },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_is_gone_is_told_from_a_reader_that_is_gone() {
        for (code, expected) in [
            (Code::NO_SMARTCARD, CarryError::Removed),
            (Code(0x8010_0069), CarryError::Removed),
            (Code(0x8010_0017), CarryError::ReaderGone),
            (Code(0x8010_001E), CarryError::ReaderGone),
            (Code::SHARING_VIOLATION, CarryError::Busy),
            (Code(0x8010_000A), CarryError::TimedOut),
        ] {
            assert_eq!(code.carrying(), expected, "{code:?}");
        }
    }

    #[test]
    fn what_nobody_knows_stays_a_number() {
        assert_eq!(Code(0x8010_0001).carrying(), CarryError::Failed { code: 0x8010_0001 });
        assert_eq!(Code(0x1234).reaching(), ReaderError::Failed { code: 0x1234 });
    }

    #[test]
    fn a_service_that_refuses_is_told_from_one_that_does_not_run() {
        assert_eq!(Code(0x8010_006A).reaching(), ReaderError::NotAllowed);
        assert_eq!(Code(0x8010_001D).reaching(), ReaderError::NoService);
        assert_eq!(Code::UNPOWERED.reaching(), ReaderError::Mute);
    }
}

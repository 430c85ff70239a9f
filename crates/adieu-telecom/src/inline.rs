//! Short ASCII text kept inside the value, so that a million identifiers cost no allocation.
//!
//! It must never hold anything but printable ASCII.

/// ASCII text of at most `N` bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Inline<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Inline<N> {
    /// Returns empty text.
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    /// Returns the text, or none when it is too long or not printable ASCII.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let mut inline = Self::new();
        text.bytes().all(|byte| inline.push(byte)).then_some(inline)
    }

    /// Adds one byte; says no when it is full or the byte is not printable ASCII.
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        let at = usize::from(self.len);
        if at >= N || !byte.is_ascii_graphic() {
            return false;
        }
        self.bytes[at] = byte;
        self.len += 1;
        true
    }

    /// Returns the text.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)])
            .expect("only printable ASCII is ever pushed")
    }

    /// Returns the number of bytes.
    pub(crate) fn len(&self) -> usize {
        usize::from(self.len)
    }
}

//! Makes a cell that a spreadsheet would run into plain text.
//!
//! It must never change a cell otherwise, and never decide by what the cell means.

use std::borrow::Cow;

/// Returns the cell as it may be written: with an apostrophe first when it would be run.
pub(super) fn harmless(cell: &[u8]) -> Cow<'_, [u8]> {
    if !would_run(cell) {
        return Cow::Borrowed(cell);
    }
    let mut safe = Vec::with_capacity(cell.len() + 1);
    safe.push(b'\'');
    safe.extend_from_slice(cell);
    Cow::Owned(safe)
}

/// Says whether a spreadsheet would read the cell as a formula.
fn would_run(cell: &[u8]) -> bool {
    match cell {
        [b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        // Full-width equals, plus, hyphen and at, which some spreadsheets take for the plain ones.
        [0xef, 0xbc, 0x9d | 0x8b | 0x8d | 0xa0, ..] => true,
        _ => false,
    }
}

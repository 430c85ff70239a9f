//! One cell of a table, written so that no reader of tables takes it for something else.
//!
//! It must never leave a formula that runs, whatever separator the next reader uses: in Belgium spreadsheets part cells
//! at semicolons, elsewhere at commas or tabs.

use std::borrow::Cow;

/// What ends a cell for one reader or another.
const BORDERS: [u8; 6] = *b";,\"\t\r\n";

/// The same, by byte: every byte of a long table is looked up.
const IS_BORDER: [bool; 256] = {
    let mut table = [false; 256];
    let mut at = 0;
    while at < BORDERS.len() {
        table[BORDERS[at] as usize] = true;
        at += 1;
    }
    table
};

fn is_border(byte: u8) -> bool {
    IS_BORDER[usize::from(byte)]
}

/// Returns a cell with an apostrophe before everything that a spreadsheet would run: at its beginning, and wherever
/// another reader would see a cell begin.
///
/// ```
/// use adieu_card::export::harmless_cell;
///
/// assert_eq!(&*harmless_cell(b"=1+1"), b"'=1+1");
/// assert_eq!(&*harmless_cell(b"a;=1+1"), b"a;'=1+1");
/// assert_eq!(&*harmless_cell(b"12 + 3"), b"12 + 3");
/// ```
pub fn harmless_cell(cell: &[u8]) -> Cow<'_, [u8]> {
    if begins_harmless(cell) && !cell.iter().any(|byte| is_border(*byte)) {
        return Cow::Borrowed(cell);
    }
    guarded(cell)
}

/// Says whether no formula begins with the first byte, nor anything that a reader may pass over.
fn begins_harmless(cell: &[u8]) -> bool {
    cell.first().is_none_or(|first| matches!(first, b'0'..=b'9' | b'A'..=b'~'))
}

fn guarded(cell: &[u8]) -> Cow<'_, [u8]> {
    let mut safe = Vec::new();
    let (mut copied, mut at) = (0, 0);
    while at < cell.len() {
        // Here a cell begins for one reader or another.
        let rest = &cell[at..];
        if would_run(rest) {
            safe.extend_from_slice(&cell[copied..at]);
            safe.push(b'\'');
            copied = at;
        }
        let unseen = unseen(rest);
        at += match (unseen, is_border(rest[0])) {
            (0, false) => match rest.iter().position(|byte| is_border(*byte)) {
                Some(border) => border + 1,
                None => rest.len(),
            },
            (0, true) => 1,
            (unseen, true | false) => unseen,
        };
    }
    if safe.is_empty() {
        return Cow::Borrowed(cell);
    }
    safe.extend_from_slice(&cell[copied..]);
    Cow::Owned(safe)
}

/// Returns how many bytes stand here that show nothing, and that a reader may pass over: control characters, marks of
/// direction, blanks without width.
fn unseen(rest: &[u8]) -> usize {
    match rest {
        [byte, ..] if byte.is_ascii_control() => 1,
        [0xc2, 0x80..=0x9f, ..] => 2,
        [0xe2, 0x80, 0x8b..=0x8f | 0xa8..=0xae, ..] | [0xe2, 0x81, 0xa0..=0xa9, ..] => 3,
        [0xef, 0xbb, 0xbf, ..] => 3,
        _ => 0,
    }
}

/// Says whether a spreadsheet would read what begins here as a formula.
fn would_run(rest: &[u8]) -> bool {
    match rest {
        [b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        // Full-width equals, plus, hyphen and at, which some spreadsheets take for the plain ones.
        [0xef, 0xbc, 0x9d | 0x8b | 0x8d | 0xa0, ..] => true,
        _ => false,
    }
}

/// Adds a cell to a row: harmless, and in quotation marks when any reader would see more than one cell in it.
pub fn write_harmless_cell(row: &mut Vec<u8>, cell: &[u8], separator: u8) {
    // Nearly all cells of a table go through here once.
    let is_plain = !cell.iter().any(|byte| is_border(*byte) || *byte == separator);
    match (is_plain, begins_harmless(cell)) {
        (true, true) => row.extend_from_slice(cell),
        (true, false) => row.extend_from_slice(&guarded(cell)),
        (false, true | false) => quoted(row, &guarded(cell)),
    }
}

/// Adds a cell to a row as it is, in quotation marks when any reader would see more than one cell in it.
pub fn write_cell(row: &mut Vec<u8>, cell: &[u8], separator: u8) {
    match cell.iter().any(|byte| is_border(*byte) || *byte == separator) {
        true => quoted(row, cell),
        false => row.extend_from_slice(cell),
    }
}

fn quoted(row: &mut Vec<u8>, cell: &[u8]) {
    row.push(b'"');
    if !cell.contains(&b'"') {
        row.extend_from_slice(cell);
        row.push(b'"');
        return;
    }
    for part in cell.split_inclusive(|byte| *byte == b'"') {
        row.extend_from_slice(part);
        if part.ends_with(b"\"") {
            row.push(b'"');
        }
    }
    row.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, expected: &str) {
        let safe = harmless_cell(cell.as_bytes()).into_owned();
        assert_eq!(String::from_utf8(safe.clone()).unwrap(), expected, "{cell:?}");
        assert_eq!(harmless_cell(&safe).as_ref(), safe, "what is harmless stays as it is");
        let (mut at_once, mut after) = (Vec::new(), Vec::new());
        write_harmless_cell(&mut at_once, cell.as_bytes(), b'|');
        write_cell(&mut after, &safe, b'|');
        assert_eq!(at_once, after, "written at once: {cell:?}");
    }

    #[test]
    fn a_formula_is_disarmed_wherever_a_reader_would_see_a_cell_begin() {
        check("=1+1", "'=1+1");
        check("-2", "'-2");
        check("a;=1+1", "a;'=1+1");
        check("a\t@SUM(A1);+1", "a\t'@SUM(A1);'+1");
        check("a,-2", "a,'-2");
        check("x\"=1", "x\"'=1");
        check("\u{1}=1", "\u{1}'=1");
        check("\u{202e}=1;\u{feff}+2", "\u{202e}'=1;\u{feff}'+2");
        check("\u{ff1d}1;\u{ff0b}2", "'\u{ff1d}1;'\u{ff0b}2");
        check("\r\n=1", "'\r'\n'=1");
        check("\t=1", "'\t'=1");
    }

    #[test]
    fn what_runs_nowhere_stays_as_it_is() {
        for cell in ["", "0470123456", "a=b", "Rue X, 5", "5\" screen", "é-mail", "a+b;c", "'=1"] {
            check(cell, cell);
        }
    }

    #[test]
    fn a_cell_that_any_reader_would_part_is_quoted() {
        let written = |cell: &str| {
            let mut row = Vec::new();
            write_cell(&mut row, cell.as_bytes(), b'|');
            String::from_utf8(row).unwrap()
        };
        assert_eq!(written("plain"), "plain");
        assert_eq!(written("a|b"), "\"a|b\"");
        assert_eq!(written("a;b"), "\"a;b\"");
        assert_eq!(written("a,b"), "\"a,b\"");
        assert_eq!(written("a\tb"), "\"a\tb\"");
        assert_eq!(written("a\rb"), "\"a\rb\"");
        assert_eq!(written("5\" x"), "\"5\"\" x\"");
        assert_eq!(written("\"\""), "\"\"\"\"\"\"");
    }
}

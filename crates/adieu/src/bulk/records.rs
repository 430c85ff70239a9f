//! Where the records of a table end: at a line break of any kind that stands outside quotation marks.
//!
//! It must never take a line break inside a quoted cell for the end of a record, nor let a quotation mark that nobody
//! closed swallow rows in silence.

/// Where a reader of records stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    CellBegins,
    Plain,
    Quoted,
    QuoteInQuoted,
}

/// What a look through text has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ends {
    /// Where the first whole record ends.
    pub(super) first: Option<usize>,
    /// Where the last whole record ends.
    pub(super) last: Option<usize>,
    /// Where a quotation mark stands that nobody closes: none in what was seen, or only in the middle of a later cell.
    pub(super) open: Option<OpenQuote>,
}

/// A quotation mark that opens a cell and is not closed where a cell ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenQuote {
    /// More text may close it.
    SoFar(usize),
    /// The next quotation mark stands inside another cell, lines below: that one was never meant to close it.
    Swallows(usize),
}

/// Returns where records end in text that begins with one.
pub(super) fn ends(text: &[u8], separator: u8) -> Ends {
    // Without quotation marks every line break ends a record.
    if !text.contains(&b'"') {
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let end = |at: usize| at + 1;
        let last = text.iter().rposition(is_break).map(end);
        let first = text.iter().position(is_break).map(|at| end_of_break(text, at));
        return Ends { first, last, open: None };
    }
    Scan { place: Place::CellBegins, opened: 0, lines: 0, ends: Ends::default() }
        .over(text, separator)
}

struct Scan {
    place: Place,
    /// Where the quoted cell began.
    opened: usize,
    /// Line breaks in it.
    lines: usize,
    ends: Ends,
}

impl Scan {
    fn over(mut self, text: &[u8], separator: u8) -> Ends {
        for (at, byte) in text.iter().enumerate() {
            self.place = match (self.place, *byte) {
                (Place::CellBegins, b'"') => {
                    (self.opened, self.lines) = (at, 0);
                    Place::Quoted
                }
                (Place::Quoted, b'"') => Place::QuoteInQuoted,
                (Place::Quoted, byte) => {
                    self.lines += usize::from(matches!(byte, b'\n' | b'\r'));
                    Place::Quoted
                }
                (Place::QuoteInQuoted, b'"') => Place::Quoted,
                (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, b'\n' | b'\r') => {
                    self.ends.first.get_or_insert_with(|| end_of_break(text, at));
                    self.ends.last = Some(at + 1);
                    Place::CellBegins
                }
                (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, byte)
                    if byte == separator =>
                {
                    Place::CellBegins
                }
                (Place::QuoteInQuoted, _) if self.lines > 0 => {
                    self.ends.open = Some(OpenQuote::Swallows(self.opened));
                    return self.ends;
                }
                (Place::CellBegins | Place::Plain | Place::QuoteInQuoted, _) => Place::Plain,
            };
        }
        if self.place == Place::Quoted {
            self.ends.open = Some(OpenQuote::SoFar(self.opened));
        }
        self.ends
    }
}

/// Returns where a line break ends that may be of two characters.
fn end_of_break(text: &[u8], at: usize) -> usize {
    if text[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 }
}

/// Counts line breaks as an editor does: CR and LF together are one.
pub(super) fn line_breaks(text: &[u8]) -> u64 {
    let count = |wanted: u8| text.iter().filter(|byte| **byte == wanted).count() as u64;
    // Every byte of a long table comes by here: plain counts are what machines are good at.
    match text.contains(&b'\r') {
        false => count(b'\n'),
        true => {
            let pairs = text.iter().zip(&text[1..]).filter(|pair| *pair == (&b'\r', &b'\n'));
            count(b'\n') + count(b'\r') - pairs.count() as u64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &[u8], first: Option<usize>, last: Option<usize>, open: Option<OpenQuote>) {
        assert_eq!(ends(text, b','), Ends { first, last, open }, "{:?}", text.escape_ascii());
    }

    #[test]
    fn every_kind_of_line_break_ends_a_record() {
        check(b"a\nb\nc", Some(2), Some(4), None);
        check(b"a\rb\rc", Some(2), Some(4), None);
        check(b"a\r\nb\r\nc", Some(3), Some(6), None);
        check(b"\"a\"\r\nb\rc\n", Some(5), Some(9), None);
        check(b"a", None, None, None);
        assert_eq!(line_breaks(b"a\nb\rc\r\n\r\nd\n\r"), 6);
    }

    #[test]
    fn a_line_break_in_a_quoted_cell_ends_nothing() {
        check(b"\"a\rb\",c\rd", Some(8), Some(8), None);
        check(b"5\" x,\"\"\"\"\n", Some(10), Some(10), None);
    }

    #[test]
    fn a_quotation_mark_that_nobody_closes_is_found() {
        check(b"a,b\nc,\"d\ne,f\n", Some(4), Some(4), Some(OpenQuote::SoFar(6)));
        check(b"a,b\nc,\"d\ne,\"f\"\n", Some(4), Some(4), Some(OpenQuote::Swallows(6)));
        check(b"a,\"5\" screen\"\n", Some(14), Some(14), None);
    }
}

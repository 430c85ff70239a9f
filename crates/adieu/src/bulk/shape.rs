//! The shape of a table: encoding, separator, line ends, columns.
//!
//! It must never guess a column that was not asked for.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::chunks::{Chunks, MAX_RECORD, end_of_first_record};
use super::error::BulkError;
use super::harmless::harmless;
use super::{BulkJob, rows};

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The columns that are added.
pub(super) const ADDED: [&str; 6] = ["kind", "valid", "normal", "brand", "confidence", "note"];

/// The shape of a table.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) encoding: &'static Encoding,
    pub(super) separator: u8,
    pub(super) line_end: csv::Terminator,
    /// Which cell of a row holds the identifier.
    pub(super) column: usize,
    /// The names of the columns, as bytes of the table.
    names: csv::ByteRecord,
    has_bom: bool,
}

/// Reads the head of a table; its rows are left in the chunks.
pub(super) fn read<R: Read>(chunks: &mut Chunks<R>, job: &BulkJob) -> Result<Shape, BulkError> {
    let path = || job.input.clone();
    let start = chunks.peek().map_err(|source| BulkError::Read { path: path(), source })?;
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        return Err(BulkError::Utf16 { path: path() });
    }
    let has_bom = start.starts_with(BOM);
    let bom = if has_bom { BOM.len() } else { 0 };
    let text = &start[bom..];
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(BulkError::Empty { path: path() });
    }
    let encoding = if has_bom || is_utf8(text) { UTF_8 } else { WINDOWS_1252 };
    let separator = separator(text);
    let end = match end_of_first_record(text, separator) {
        Some(end) => end,
        None if text.len() < MAX_RECORD / 4 => text.len(),
        None => return Err(BulkError::RecordTooLong { path: path(), at: 0 }),
    };
    let head = &text[..end];
    let line_end =
        if head.ends_with(b"\r\n") { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let names = names(head, separator);
    let column = column(&names, encoding, job)?;
    chunks.separator = separator;
    chunks.take(bom + end);
    Ok(Shape { encoding, separator, line_end, column, names, has_bom })
}

impl Shape {
    /// Returns how many cells a row has.
    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// Returns the head of the result.
    pub(super) fn head(&self) -> Vec<u8> {
        let mut head = if self.has_bom { BOM.to_vec() } else { Vec::new() };
        let cells =
            self.names.iter().map(harmless).chain(ADDED.map(|name| harmless(name.as_bytes())));
        let mut writer = rows::writer(self, &mut head);
        writer.write_record(cells).expect("memory takes every record");
        drop(writer);
        head
    }
}

/// Says whether text is UTF-8; its last character may be cut.
fn is_utf8(text: &[u8]) -> bool {
    match std::str::from_utf8(text) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && text.len() - error.valid_up_to() < 4,
    }
}

/// Returns the separator that stands more often in the first line, outside quotation marks.
fn separator(text: &[u8]) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

fn names(head: &[u8], separator: u8) -> csv::ByteRecord {
    let mut reader = rows::reader(head, separator);
    let mut names = csv::ByteRecord::new();
    let _ = reader.read_byte_record(&mut names).expect("memory gives every record");
    names
}

fn column(
    names: &csv::ByteRecord,
    encoding: &'static Encoding,
    job: &BulkJob,
) -> Result<usize, BulkError> {
    let readable: Vec<String> = names
        .iter()
        .map(|name| encoding.decode_without_bom_handling(name).0.trim().to_owned())
        .collect();
    let wanted = job.column.trim();
    let exact = readable.iter().position(|name| name == wanted);
    let found = exact
        .or_else(|| readable.iter().position(|name| name.to_lowercase() == wanted.to_lowercase()));
    found.ok_or_else(|| BulkError::NoColumn {
        path: job.input.clone(),
        column: wanted.to_owned(),
        nearest: nearest(wanted, &readable),
        columns: readable.into_iter().take(40).collect(),
    })
}

/// Returns the name that has most letter pairs in common with the one asked for, when that is a good part.
fn nearest(wanted: &str, names: &[String]) -> Option<String> {
    let pairs = |text: &str| -> Vec<(char, char)> {
        let letters: Vec<char> =
            text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).take(64).collect();
        letters.windows(2).map(|pair| (pair[0], pair[1])).collect()
    };
    let wanted = pairs(wanted);
    let score = |name: &String| {
        let have = pairs(name);
        let common = wanted.iter().filter(|pair| have.contains(pair)).count();
        200 * common / (wanted.len() + have.len()).max(1)
    };
    names
        .iter()
        .map(|name| (score(name), name))
        .filter(|(score, _)| *score >= 40)
        .max_by_key(|(s, _)| *s)
        .map(|(_, name)| name.clone())
}

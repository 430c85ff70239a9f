//! The shape of a table: encoding, separator, line ends, columns.
//!
//! It must never guess a column that was not asked for.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::chunks::{Chunks, MAX_RECORD};
use super::error::BulkError;
use super::records::{OpenQuote, ends};
use super::{BulkJob, rows};

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The columns that are added.
pub(super) const ADDED: [&str; 6] = ["kind", "valid", "normal", "brand", "confidence", "note"];

/// The shape of a table.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) encoding: &'static Encoding,
    pub(super) separator: u8,
    /// The line break of the head.
    pub(super) line_end: &'static str,
    /// Which cell of a row holds the identifier.
    pub(super) column: usize,
    /// The names of the columns, as bytes of the table.
    names: csv::ByteRecord,
    has_bom: bool,
    /// The line that tells spreadsheets the separator, with its line break; mostly empty.
    announcement: Vec<u8>,
}

/// Reads the head of a table; its rows are left in the chunks.
pub(super) fn read<R: Read>(chunks: &mut Chunks<R>, job: &BulkJob) -> Result<Shape, BulkError> {
    let path = || job.input.clone();
    let start = chunks.peek().map_err(|source| BulkError::unread(path(), source))?;
    let has_bom = start.starts_with(BOM);
    let bom = if has_bom { BOM.len() } else { 0 };
    let encoding = if has_bom || is_utf8(&start[bom..]) { UTF_8 } else { WINDOWS_1252 };
    let (announced, length) = match announced(&start[bom..]) {
        Some((separator, length)) => (Some(separator), length),
        None => (None, 0),
    };
    let announcement = start[bom..bom + length].to_vec();
    chunks.take(bom + length);
    let text = chunks.peek().map_err(|source| BulkError::unread(path(), source))?;
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(BulkError::Empty { path: path() });
    }
    let candidates = announced.map_or_else(|| separators(text), |separator| vec![separator]);
    let mut head = Err(BulkError::Empty { path: path() });
    for separator in candidates {
        let read = Head::read(text, separator, encoding, job);
        // The separator under which the column is there; else the likeliest one tells what is missing.
        if read.is_ok() || matches!(head, Err(BulkError::Empty { .. })) {
            head = read;
        }
        if head.is_ok() {
            break;
        }
    }
    let Head { separator, names, column, end } = match head {
        Err(BulkError::OpenQuote { path, line }) => {
            let line = line.max(1) - 1 + chunks.line_of(0);
            return Err(BulkError::OpenQuote { path, line });
        }
        other => other?,
    };
    let line_end = line_break(&text[..end]);
    chunks.separator = separator;
    chunks.take(end);
    Ok(Shape { encoding, separator, line_end, column, names, has_bom, announcement })
}

/// The first record of a table, read with one separator.
struct Head {
    separator: u8,
    names: csv::ByteRecord,
    column: usize,
    end: usize,
}

impl Head {
    fn read(
        text: &[u8],
        separator: u8,
        encoding: &'static Encoding,
        job: &BulkJob,
    ) -> Result<Self, BulkError> {
        let path = || job.input.clone();
        let ends = ends(text, separator);
        let end = match (ends.first, ends.open) {
            (Some(end), _) => end,
            (None, Some(OpenQuote::SoFar(at) | OpenQuote::Swallows(at))) => {
                let line = 1 + super::records::line_breaks(&text[..at]);
                return Err(BulkError::OpenQuote { path: path(), line });
            }
            (None, None) if text.len() < MAX_RECORD / 4 => text.len(),
            (None, None) => return Err(BulkError::RecordTooLong { path: path(), at: 0 }),
        };
        let names = names(&text[..end], separator);
        let column = column(&names, encoding, job)?;
        Ok(Self { separator, names, column, end })
    }
}

impl Shape {
    /// Returns how many cells a row has.
    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// Returns the head of the result.
    pub(super) fn head(&self) -> Vec<u8> {
        let mut head = if self.has_bom { BOM.to_vec() } else { Vec::new() };
        head.extend_from_slice(&self.announcement);
        let mut row = rows::Row::of(&mut head, self.separator);
        for name in self.names.iter().chain(ADDED.map(str::as_bytes)) {
            row.add(name);
        }
        head.extend_from_slice(self.line_end.as_bytes());
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

/// Returns the separator that the table announces in a line of its own, `sep=;`, and how long that line is.
fn announced(text: &[u8]) -> Option<(u8, usize)> {
    let first = text.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(text.len());
    let line = &text[..first];
    let line = line.strip_prefix(b"\"").and_then(|l| l.strip_suffix(b"\"")).unwrap_or(line);
    let (word, separator) = line.split_at_checked(4)?;
    let [separator] = *separator else { return None };
    let can_part = separator == b'\t' || separator.is_ascii_punctuation() && separator != b'"';
    let length = first + line_break(&text[..text.len().min(first + 2)]).len();
    (word.eq_ignore_ascii_case(b"sep=") && can_part).then_some((separator, length.min(text.len())))
}

/// Returns the line break with which text ends; where there is none, the usual one.
fn line_break(text: &[u8]) -> &'static str {
    match text {
        [.., b'\r', b'\n'] => "\r\n",
        [.., b'\r'] => "\r",
        [] | [..] => "\n",
    }
}

/// Returns the separators that the first line may have, the likeliest first: it stands there most often, outside
/// quotation marks.
fn separators(text: &[u8]) -> Vec<u8> {
    let mut quoted = false;
    let mut counted = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            byte => {
                for (_, count) in counted.iter_mut().filter(|(separator, _)| separator == byte) {
                    *count += 1;
                }
            }
        }
    }
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted.iter().map(|(separator, _)| *separator).collect()
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
    let places = |is: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let found = readable.iter().enumerate().filter(|(_, name)| is(name));
        found.map(|(at, _)| at).collect()
    };
    let mut found = places(&|name| name == wanted);
    if found.is_empty() {
        found = places(&|name| name.to_lowercase() == wanted.to_lowercase());
    }
    if found.len() > 1 {
        return Err(BulkError::ColumnTwice { path: job.input.clone(), column: wanted.to_owned() });
    }
    found.first().copied().ok_or_else(|| BulkError::NoColumn {
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

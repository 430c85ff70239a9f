//! Identifies the rows of one chunk.
//!
//! It must never drop a row, whatever its shape.

use std::borrow::Cow;

use adieu_card::export::write_harmless_cell;
use adieu_directory::{Identification, identify};
use encoding_rs::WINDOWS_1252;

use super::BulkSummary;
use super::notes::Notes;
use super::pipeline::Task;
use super::shape::Shape;

/// Identifies the rows of a chunk and adds the result to `out`.
pub(super) fn identify_rows(
    chunk: &[u8],
    task: &Task<'_>,
    notes: &mut Notes,
    out: &mut Vec<u8>,
) -> BulkSummary {
    let shape = task.shape;
    let mut summary = BulkSummary::default();
    let mut reader = reader(chunk, shape.separator);
    let mut row = csv::ByteRecord::new();
    let mut note = String::new();
    while reader.read_byte_record(&mut row).expect("memory gives every record, of any width") {
        summary.rows += 1;
        let mut written = Row::of(out, shape.separator);
        copy(&row, shape, &mut written);
        let cell = readable(row.get(shape.column).unwrap_or_default());
        let found = identify(task.directory, &cell);
        summary.valid += u64::from(found.is_valid());
        summary.with_brand += u64::from(found.brand.is_some());
        summary.misshapen += u64::from(row.len() != shape.width());
        notes.write(&found, (row.len(), shape.width()), &mut note);
        add(&found, &note, shape, &mut written);
        out.extend_from_slice(shape.line_end.as_bytes());
    }
    summary
}

/// A row that is being written.
pub(super) struct Row<'a> {
    out: &'a mut Vec<u8>,
    separator: u8,
    is_empty: bool,
}

impl<'a> Row<'a> {
    /// Begins a row.
    pub(super) fn of(out: &'a mut Vec<u8>, separator: u8) -> Self {
        Self { out, separator, is_empty: true }
    }

    /// Adds a cell as it may be written.
    pub(super) fn add(&mut self, cell: &[u8]) {
        if !self.is_empty {
            self.out.push(self.separator);
        }
        self.is_empty = false;
        write_harmless_cell(self.out, cell, self.separator);
    }
}

/// Copies the cells of a row; one that is too short is filled up, so that the added cells stand in their columns.
fn copy(row: &csv::ByteRecord, shape: &Shape, written: &mut Row<'_>) {
    for cell in row {
        written.add(cell);
    }
    for _ in row.len()..shape.width() {
        written.add(b"");
    }
}

fn add(found: &Identification<'_>, note: &str, shape: &Shape, written: &mut Row<'_>) {
    written.add(found.identifier.kind().as_str().as_bytes());
    written.add(if found.is_valid() { b"true" } else { b"false" });
    written.add(found.identifier.reveal().unwrap_or_default().as_bytes());
    written.add(found.brand.map_or("", |claim| claim.id).as_bytes());
    written.add(found.brand.map_or("", |claim| claim.confidence.as_str()).as_bytes());
    let note: Cow<'_, [u8]> = match shape.encoding == WINDOWS_1252 && !note.is_ascii() {
        true => WINDOWS_1252.encode(note).0,
        false => note.as_bytes().into(),
    };
    written.add(&note);
}

/// Returns a cell as text: UTF-8 where it is, else Windows-1252.
fn readable(cell: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
}

/// Reads records of any width, the first one included.
pub(super) fn reader(text: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text)
}

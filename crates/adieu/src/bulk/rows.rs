//! Identifies the rows of one chunk.
//!
//! It must never drop a row, whatever its shape.

use std::borrow::Cow;

use adieu_directory::{Identification, identify};
use encoding_rs::WINDOWS_1252;

use super::BulkSummary;
use super::harmless::harmless;
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
    let mut writer = writer(shape, out);
    let mut row = csv::ByteRecord::new();
    let mut note = String::new();
    while reader.read_byte_record(&mut row).expect("memory gives every record, of any width") {
        summary.rows += 1;
        copy(&row, shape, &mut writer);
        let cell = readable(row.get(shape.column).unwrap_or_default());
        let found = identify(task.directory, cell.strip_prefix('\'').unwrap_or(&cell));
        summary.valid += u64::from(found.is_valid());
        summary.with_brand += u64::from(found.brand.is_some());
        summary.misshapen += u64::from(row.len() != shape.width());
        notes.write(&found, (row.len(), shape.width()), &mut note);
        add(&found, &note, shape, &mut writer);
    }
    summary
}

type Writer<'a> = csv::Writer<&'a mut Vec<u8>>;

/// Copies the cells of a row; one that is too short is filled up, so that the added cells stand in their columns.
fn copy(row: &csv::ByteRecord, shape: &Shape, writer: &mut Writer<'_>) {
    for cell in row {
        field(writer, &harmless(cell));
    }
    for _ in row.len()..shape.width() {
        field(writer, b"");
    }
}

fn add(found: &Identification<'_>, note: &str, shape: &Shape, writer: &mut Writer<'_>) {
    field(writer, found.identifier.kind().as_str().as_bytes());
    field(writer, if found.is_valid() { b"true" } else { b"false" });
    field(writer, &harmless(found.identifier.reveal().unwrap_or_default().as_bytes()));
    field(writer, found.brand.map_or("", |claim| claim.id).as_bytes());
    field(writer, found.brand.map_or("", |claim| claim.confidence.as_str()).as_bytes());
    let note: Cow<'_, [u8]> = match shape.encoding == WINDOWS_1252 && !note.is_ascii() {
        true => WINDOWS_1252.encode(note).0,
        false => note.as_bytes().into(),
    };
    field(writer, &harmless(&note));
    writer.write_record(None::<&[u8]>).expect("memory takes every record");
}

/// Returns a cell as text: UTF-8 where it is, else Windows-1252.
fn readable(cell: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
}

fn field(writer: &mut Writer<'_>, cell: &[u8]) {
    writer.write_field(cell).expect("memory takes every cell");
}

/// Reads records of any width, the first one included.
pub(super) fn reader(text: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text)
}

/// Writes records as the table has them.
pub(super) fn writer<'a>(shape: &Shape, out: &'a mut Vec<u8>) -> Writer<'a> {
    csv::WriterBuilder::new()
        .delimiter(shape.separator)
        .terminator(shape.line_end)
        .flexible(true)
        .buffer_capacity(1 << 15)
        .from_writer(out)
}

//! A table of identifiers, identified row by row: `adieu identify --csv FILE --column NAME --out FILE`.
//!
//! It must never hold more than a few chunks of the table, lose a row, or touch the input.
//!
//! Rows come out as they went in, in order, with six columns added: `kind`, `valid`, `normal`, `brand`, `confidence`,
//! `note`. Notes are sentences for people, in the language that was chosen; the other five are words for programs.
//! Line ends of every kind are read, mixed ones too, and written as the head has them. Separator (comma, semicolon, tab,
//! or what a first line `sep=;` says), that line itself, byte-order mark and UTF-16 stay. Bytes of other cells are copied
//! as they are, whatever their encoding; notes are written in the encoding of the input (UTF-8 or Windows-1252).
//!
//! **Nothing is swallowed.** A quotation mark that is never closed would make one cell of all rows below: the table is
//! refused with the line where it opens.
//!
//! **Harmless cells.** A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
//! line break, also in full width) is written with an apostrophe before it, which spreadsheets read as "this is text".
//! So is what begins behind a semicolon, comma, tab or line break inside a cell, where another reader would see a cell
//! begin; such cells are quoted. That holds for every cell, ours and theirs, and so also for numbers: `+32470123456` is
//! written `'+32470123456`. An apostrophe before an input is left out of account, so the table can be read again.

mod chunks;
mod error;
mod notes;
mod pipeline;
mod records;
mod rows;
mod shape;
#[cfg(test)]
mod tests;
mod wide;

use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use adieu_directory::Directory;
use adieu_words::Lang;
use serde::Serialize;

pub use error::BulkError;

use crate::output::{Foreign, NewFile};
use crate::plain_file;

use chunks::Chunks;

/// What is to be done.
#[derive(Debug, Clone)]
pub struct BulkJob {
    /// The table to read.
    pub input: PathBuf,
    /// The column that holds identifiers.
    pub column: String,
    /// Where the result goes.
    pub output: PathBuf,
    /// What becomes of a file that is there.
    pub foreign: Foreign,
    /// The language of the column `note`; the others are for programs and stay the same.
    pub notes: Lang,
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows written.
    pub rows: u64,
    /// Bytes of the input behind them.
    pub bytes: u64,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct BulkSummary {
    /// Rows written, the head not counted.
    pub rows: u64,
    /// Rows whose cell holds a well-formed identifier.
    pub valid: u64,
    /// Rows with a brand.
    pub with_brand: u64,
    /// Rows with too few or too many cells; they are kept, and their note says so.
    pub misshapen: u64,
}

/// Identifies every row of a table. Nothing is written at the output's place until all of it is there.
pub fn run(
    job: &BulkJob,
    directory: &Directory,
    progress: &mut dyn FnMut(Progress),
) -> Result<BulkSummary, BulkError> {
    refuse_own_input(job)?;
    let read = |source| BulkError::Read { path: job.input.clone(), source };
    let (table, wide) =
        wide::narrowed(plain_file::table(&job.input).map_err(read)?).map_err(read)?;
    let mut chunks = Chunks::new(table);
    let shape = shape::read(&mut chunks, job)?;
    let write = |source| BulkError::Write { path: job.output.clone(), source };
    let mut unfinished = NewFile::begin(&job.output, job.foreign)?;
    let out = BufWriter::with_capacity(1 << 16, unfinished.file());
    let mut out = wide::Widened { out, wide };
    out.write_all(&shape.head()).map_err(write)?;
    let task = pipeline::Task { job, shape: &shape, directory };
    let summary = pipeline::run(&task, chunks, &mut out, progress)?;
    out.flush().map_err(write)?;
    drop(out);
    unfinished.file().sync_all().map_err(write)?;
    unfinished.finish()?;
    Ok(summary)
}

/// The result may not take the place of the table that it is made from.
fn refuse_own_input(job: &BulkJob) -> Result<(), BulkError> {
    let same = match (job.input.canonicalize(), job.output.canonicalize()) {
        (Ok(input), Ok(output)) => input == output,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => job.input == job.output,
    };
    if same { Err(BulkError::OwnInput { path: job.output.clone() }) } else { Ok(()) }
}

//! Tables in UTF-16, as spreadsheets write “Unicode text”: read as UTF-8, and written back as they came.
//!
//! It must never put a stand-in where a character is damaged: that would change a cell.

use std::io::{self, Cursor, Read, Write};

use encoding_rs::{Decoder, DecoderResult, UTF_16BE, UTF_16LE};

/// Which byte of two comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wide {
    LowFirst,
    HighFirst,
}

/// A table as UTF-8 or Windows-1252, and whether it stands in UTF-16 on the disk.
pub(super) fn narrowed<R: Read + Send + 'static>(
    mut table: R,
) -> io::Result<(Box<dyn Read + Send>, Option<Wide>)> {
    let mut start = Vec::with_capacity(4);
    table.by_ref().take(4).read_to_end(&mut start)?;
    let wide = wide(&start);
    let whole = Cursor::new(start).chain(table);
    let Some(which) = wide else { return Ok((Box::new(whole), None)) };
    let decoder = match which {
        Wide::LowFirst => UTF_16LE.new_decoder_without_bom_handling(),
        Wide::HighFirst => UTF_16BE.new_decoder_without_bom_handling(),
    };
    let narrowed = Narrowed { table: whole, decoder, ready: Vec::new(), given: 0, ended: false };
    Ok((Box::new(narrowed), wide))
}

/// Says so by the mark at the beginning, or by the empty halves of plain letters.
fn wide(start: &[u8]) -> Option<Wide> {
    match start {
        [0xff, 0xfe, ..] | [1..=0x7f, 0, 1..=0x7f, 0] => Some(Wide::LowFirst),
        [0xfe, 0xff, ..] | [0, 1..=0x7f, 0, 1..=0x7f] => Some(Wide::HighFirst),
        _ => None,
    }
}

struct Narrowed<R> {
    table: R,
    decoder: Decoder,
    ready: Vec<u8>,
    /// How much of it was given.
    given: usize,
    ended: bool,
}

/// How much is decoded at once.
const PIECE: usize = 64 * 1024;

impl<R: Read> Narrowed<R> {
    fn decode_more(&mut self) -> io::Result<()> {
        let mut raw = Vec::with_capacity(PIECE);
        let read = self.table.by_ref().take(PIECE as u64).read_to_end(&mut raw)?;
        self.ended = read < PIECE;
        let most = self.decoder.max_utf8_buffer_length_without_replacement(read).unwrap_or(0);
        self.ready.resize(most, 0);
        let (result, _, written) =
            self.decoder.decode_to_utf8_without_replacement(&raw, &mut self.ready, self.ended);
        self.ready.truncate(written);
        self.given = 0;
        match result {
            DecoderResult::InputEmpty => Ok(()),
            DecoderResult::OutputFull | DecoderResult::Malformed(..) => {
                Err(io::ErrorKind::InvalidData.into())
            }
        }
    }
}

impl<R: Read> Read for Narrowed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.decode_more()?;
        }
        let rest = &self.ready[self.given..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

/// Writes whole pieces of text in the width that the table has.
pub(super) struct Widened<W> {
    pub(super) out: W,
    pub(super) wide: Option<Wide>,
}

impl<W: Write> Write for Widened<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let Some(wide) = self.wide else { return self.out.write(piece) };
        let text = std::str::from_utf8(piece).map_err(|_| io::ErrorKind::InvalidData)?;
        let units = text.encode_utf16().flat_map(|unit| match wide {
            Wide::LowFirst => unit.to_le_bytes(),
            Wide::HighFirst => unit.to_be_bytes(),
        });
        self.out.write_all(&units.collect::<Vec<u8>>())?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

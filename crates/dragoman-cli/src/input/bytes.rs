//! Bytes of an input: unpacked, and never more of them than a document may have.

use std::io::{self, BufRead, Cursor, Read};

use dragoman::MOST_BYTES;
use flate2::read::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

/// Unpacks gzip and zstd, which are known by their first bytes whatever a file is called.
pub(super) fn unpack(mut reader: Box<dyn Read>) -> io::Result<Box<dyn Read>> {
    let mut magic = Vec::with_capacity(4);
    reader.by_ref().take(4).read_to_end(&mut magic)?;
    let gzip = magic.starts_with(&[0x1f, 0x8b]);
    let zstd = magic == [0x28, 0xb5, 0x2f, 0xfd];
    let whole = Cursor::new(magic).chain(reader);
    Ok(if gzip {
        Box::new(MultiGzDecoder::new(whole))
    } else if zstd {
        let decoder = StreamingDecoder::new(whole);
        Box::new(decoder.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))?)
    } else {
        Box::new(whole)
    })
}

/// A whole document's bytes, or that there are too many.
#[derive(Debug)]
pub(super) enum Limited {
    Bytes(Vec<u8>),
    TooLong,
}

impl Limited {
    /// Reads to the end, or until it is clear that the document is too long.
    pub(super) fn read(reader: impl Read) -> io::Result<Self> {
        let mut bytes = Vec::new();
        reader.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(if bytes.len() > MOST_BYTES { Self::TooLong } else { Self::Bytes(bytes) })
    }
}

/// How a line ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// There was no line any more.
    NoLine,
    /// The line has been read, its end included.
    Read,
    /// The line is longer than a document may be; the rest of it is still to come.
    TooLong,
}

/// The longest line of JSON: escapes may take six bytes for each letter, but few letters are escaped.
const LONGEST_LINE: u64 = 2 * MOST_BYTES as u64;

/// Reads a line with its end into `line`, which is emptied first.
pub(super) fn read_line(reader: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<LineEnd> {
    line.clear();
    reader.by_ref().take(LONGEST_LINE).read_until(b'\n', line)?;
    Ok(match line.last() {
        None => LineEnd::NoLine,
        Some(b'\n') => LineEnd::Read,
        Some(_) if line.len() as u64 == LONGEST_LINE => LineEnd::TooLong,
        Some(_) => LineEnd::Read,
    })
}

/// Passes over the rest of a line without keeping it.
pub(super) fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let held = reader.fill_buf()?;
        if held.is_empty() {
            return Ok(());
        }
        let end = held.iter().position(|byte| *byte == b'\n');
        let passed = end.map_or(held.len(), |end| end + 1);
        reader.consume(passed);
        if end.is_some() {
            return Ok(());
        }
    }
}

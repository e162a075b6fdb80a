//! Reading documents: files, directories, standard input; text, web pages, JSON lines; compressed or not.
//!
//! Documents are handed on one at a time, and no more than one is held in memory. What cannot be read is handed on as a
//! failure in its place.

mod bytes;
mod lines;
mod places;
mod whole;

use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use dragoman::RawDocument;

use self::bytes::{Limited, read_line};
use self::places::{Place, places};
use crate::args::{InputArgs, InputFormat};
use crate::failure::Failure;

/// A document and what its reader should be told of it.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) raw: RawDocument,
    /// Where it was read, as a message names it.
    pub(crate) place: String,
    /// What was odd about it.
    pub(crate) remarks: Vec<String>,
}

/// Takes the documents as they come. Its own failure, which is that of the output, ends the reading.
pub(crate) type Take<'a> = dyn FnMut(Result<Input, Failure>) -> io::Result<()> + 'a;

/// Reads everything the command line names, in its order.
///
/// # Errors
/// Only those of `take`.
pub(crate) fn read(args: &InputArgs, take: &mut Take<'_>) -> io::Result<()> {
    let mut take = |item: Result<Input, Failure>| {
        take(item.map(|mut input| {
            // What the command line says holds where the document says nothing.
            input.raw.published = input.raw.published.or(args.published);
            input.raw.language = input.raw.language.or(args.lang);
            input
        }))
    };
    for place in places(&args.files, args.recursive) {
        match place {
            Ok(place) => read_place(&place, args.input_format, &mut take)?,
            Err(failure) => take(Err(failure))?,
        }
    }
    Ok(())
}

/// Reads a file (`-` is standard input) as one text: its id, its name for messages, and the text.
pub(crate) fn whole_file(path: &Path) -> Result<(String, String, String), Failure> {
    let place = if path.as_os_str() == "-" { Place::Stdin } else { Place::File(path.to_owned()) };
    let reader = place.open().and_then(bytes::unpack).map_err(|error| place.unreadable(&error))?;
    // A treebank may be longer than a document; what decoding allows is the limit.
    let mut bytes = Vec::new();
    let most = dragoman_text::MAX_DOCUMENT as u64 + 1;
    reader.take(most).read_to_end(&mut bytes).map_err(|error| place.unreadable(&error))?;
    let decoded = dragoman::decode(&bytes)
        .map_err(|error| Failure::new(place.id(), format!("{}: {error}", place.name()), error.hint()))?;
    Ok((place.id(), place.name(), decoded.text))
}

fn read_place(place: &Place, format: Option<InputFormat>, take: &mut Take<'_>) -> io::Result<()> {
    let opened = place.open().and_then(bytes::unpack);
    let reader = match opened {
        Ok(reader) => reader,
        Err(error) => return take(Err(place.unreadable(&error))),
    };
    let mut reader: Box<dyn BufRead> = Box::new(BufReader::new(reader));
    let format = match format.or_else(|| place.format()) {
        Some(format) => format,
        None => {
            // Nothing says what it is: the first line tells. The line is then put back.
            let mut first = Vec::new();
            if let Err(error) = read_line(&mut reader, &mut first) {
                return take(Err(place.unreadable(&error)));
            }
            let format = if lines::looks_like_json(&first) { InputFormat::Jsonl } else { InputFormat::Text };
            reader = Box::new(BufReader::new(Cursor::new(first).chain(reader)));
            format
        }
    };
    match format {
        InputFormat::Jsonl => lines::read(place, reader, take),
        InputFormat::Text | InputFormat::Html => match Limited::read(reader) {
            Ok(Limited::Bytes(bytes)) => take(whole::read(place, &bytes, format)),
            Ok(Limited::TooLong) => take(Err(place.too_long())),
            Err(error) => take(Err(place.unreadable(&error))),
        },
    }
}

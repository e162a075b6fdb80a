//! Files that hold one document: plain text and web pages.

use dragoman::{PageError, RawDocument, read_page};

use super::Input;
use super::places::Place;
use crate::args::InputFormat;
use crate::failure::Failure;

/// Reads the one document of a place.
pub(super) fn read(place: &Place, bytes: &[u8], format: InputFormat) -> Result<Input, Failure> {
    if bytes.trim_ascii().is_empty() {
        return Err(empty(place));
    }
    let decoded = dragoman::decode(bytes)
        .map_err(|error| Failure::new(place.id(), format!("{}: {error}", place.name()), error.hint()))?;
    let mut remarks = Vec::new();
    if decoded.lossy {
        remarks.push(format!("bytes that mean nothing in {} were replaced by U+FFFD", decoded.encoding));
    }
    let raw = if format == InputFormat::Html {
        read_page(place.id(), &decoded.text).map_err(|error| no_article(&place.id(), &place.name(), &error))?
    } else {
        RawDocument::new(place.id(), decoded.text)
    };
    Ok(Input { raw, place: place.name(), remarks })
}

/// That a place holds nothing.
pub(super) fn empty(place: &Place) -> Failure {
    Failure::new(place.id(), format!("{} is empty", place.name()), "give a file with the words of a document")
}

/// That a page holds no article.
pub(super) fn no_article(id: &str, at: &str, error: &PageError) -> Failure {
    Failure::new(id, format!("{at}: {error}"), "check that it is the page of one article, or save its text as .txt")
}

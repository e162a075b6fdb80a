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
    if let Some(kind) = binary(bytes) {
        let message = format!("{} is no text but {kind}", place.name());
        let hint = "save it as plain text or HTML first (a PDF, for example, with `pdftotext`)";
        return Err(Failure::new(place.id(), message, hint));
    }
    let text = dragoman::decode(bytes);
    let raw = if format == InputFormat::Html {
        read_page(place.id(), &text).map_err(|error| no_article(&place.id(), &place.name(), &error))?
    } else {
        RawDocument::new(place.id(), text)
    };
    Ok(Input { raw, place: place.name(), remarks: Vec::new() })
}

/// That a place holds nothing.
pub(super) fn empty(place: &Place) -> Failure {
    Failure::new(place.id(), format!("{} is empty", place.name()), "give a file with the words of a document")
}

/// That a page holds no article.
pub(super) fn no_article(id: &str, at: &str, error: &PageError) -> Failure {
    Failure::new(id, format!("{at}: {error}"), "check that it is the page of one article, or save its text as .txt")
}

/// How the files begin that are often taken for text.
const BEGINNINGS: [(&[u8], &str); 8] = [
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
];

/// What a file is that is no text; none where it may be text.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Some(kind);
    }
    const LOOKED_AT: usize = 8192;
    let head = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || every_other_is_zero(head);
    let odd = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    // A stray control character is met in text; a tenth of them, or any zero, is not.
    (!utf16 && (head.contains(&0) || odd * 10 > head.len())).then_some("binary data")
}

/// Whether these may be Latin letters in UTF-16 without a mark: zeros in one half of the pairs, and in that half only.
fn every_other_is_zero(head: &[u8]) -> bool {
    let zeros = |half: usize| head.iter().skip(half).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    (first == 0) != (second == 0) && (first + second) * 3 > head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_any_encoding_is_text() {
        let utf16: Vec<u8> = "Președintele a plecat.".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for text in ["Președintele".as_bytes(), b"Pre\xbaedintele \x84citat\x94", b"form\x0cfeed and \x1b escape", &utf16] {
            assert_eq!(binary(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        assert_eq!(binary(b"%PDF-1.7 \x00"), Some("a PDF"));
        assert_eq!(binary(b"PK\x03\x04..."), Some("a zip archive or office document"));
        assert_eq!(binary(b"abc\x00def"), Some("binary data"));
        assert_eq!(binary(&[1, 2, 3, 4, 5, b'a']), Some("binary data"));
    }
}

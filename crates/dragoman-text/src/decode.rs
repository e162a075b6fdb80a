//! From bytes to text.

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, ISO_8859_2, ISO_8859_16, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250};
use thiserror::Error;

/// The longest document that is decoded, in bytes (8 MiB, more than a million words); reading it takes some twenty times that in
/// memory.
pub const MAX_DOCUMENT: usize = 8 << 20;

/// How many bytes are looked at to tell binary data and UTF-16 from text.
const SAMPLE: usize = 64 << 10;

/// A text and how it was encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark: the text as given, which all spans count in.
    pub text: String,
    /// The WHATWG name of the encoding.
    pub encoding: &'static str,
    /// Whether bytes that mean nothing in the encoding were replaced by U+FFFD.
    pub lossy: bool,
}

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// No byte, or nothing but white space.
    #[error("the document is empty")]
    Empty,
    /// Data of another kind; `0` names it.
    #[error("the document is not text but {0}")]
    Binary(&'static str),
    /// Longer than [`MAX_DOCUMENT`].
    #[error("the document has {0} bytes, the most is {MAX_DOCUMENT}")]
    TooLarge(usize),
}

impl DecodeError {
    /// What to do about it.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "check how the file was saved; a document needs at least one sentence",
            Self::Binary(_) => "save the article as plain text, HTML or JSON lines first",
            Self::TooLarge(_) => "split it into articles, one file or one JSON line each",
        }
    }
}

/// Decodes bytes into text, and says which encoding it was.
///
/// A byte order mark decides; then UTF-16 shows by its zero bytes, UTF-8 by being valid. Among the encodings of one byte
/// a letter, Romanian shows by ă â î ș ț; else `chardetng` guesses.
///
/// # Errors
/// Empty input, binary data, and documents longer than [`MAX_DOCUMENT`].
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    if bytes.len() > MAX_DOCUMENT {
        return Err(DecodeError::TooLarge(bytes.len()));
    }
    if let Some((_, name)) = SIGNATURES.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        return Err(DecodeError::Binary(name));
    }
    let (encoding, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (guess(bytes)?, bytes),
    };
    let (text, lossy) = encoding.decode_without_bom_handling(rest);
    if text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}').is_empty() {
        // Zero bytes alone are no text either, but they are not nothing.
        return Err(if bytes.contains(&0) { DecodeError::Binary("binary data") } else { DecodeError::Empty });
    }
    if is_binary(text.as_bytes()) {
        return Err(DecodeError::Binary("binary data"));
    }
    Ok(Decoded { text: text.into_owned(), encoding: encoding.name(), lossy })
}

/// How files of other kinds begin.
const SIGNATURES: [(&[u8], &str); 9] = [
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed data"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
];

fn guess(bytes: &[u8]) -> Result<&'static Encoding, DecodeError> {
    if let Some(encoding) = utf_16(bytes) {
        return Ok(encoding);
    }
    if is_binary(bytes) {
        return Err(DecodeError::Binary("binary data"));
    }
    if is_mostly_utf_8(bytes) {
        return Ok(UTF_8);
    }
    if let Some(encoding) = romanian(bytes) {
        return Ok(encoding);
    }
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    Ok(detector.guess(None, false))
}

/// UTF-16 without a byte order mark: in European text nearly every other byte is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE.min(bytes.len()) & !1)?;
    let pairs = sample.len() / 2;
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    let many = |count: usize| count * 10 >= pairs * 6;
    let few = |count: usize| count * 20 <= pairs;
    if pairs < 2 || bytes.len() % 2 == 1 {
        return None;
    }
    if many(low_first) && few(high_first) {
        return Some(UTF_16LE);
    }
    (many(high_first) && few(low_first)).then_some(UTF_16BE)
}

/// Whether more than one byte in fifty is a control character that no text has.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let controls = sample.iter().filter(|&&byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    // A stray zero byte or two in a short text is damage, not another kind of data.
    controls > 3 && controls * 50 > sample.len()
}

/// Whether the bytes are UTF-8, but for a few that are damaged.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || letters >= broken * 8
}

/// Romanian in windows-1250, ISO 8859-2 or ISO 8859-16, which share their Romanian letters and differ in the quotation marks.
fn romanian(bytes: &[u8]) -> Option<&'static Encoding> {
    let high = bytes.iter().filter(|&&byte| byte >= 0xc0 || matches!(byte, 0xaa | 0xba)).count();
    let letters = bytes
        .iter()
        .filter(|&&byte| matches!(byte, 0xe3 | 0xe2 | 0xee | 0xba | 0xfe | 0xaa | 0xde | 0xc3 | 0xc2 | 0xce))
        .count();
    let own = bytes.iter().filter(|&&byte| matches!(byte, 0xe3 | 0xba | 0xfe)).count();
    if own == 0 || letters * 10 < high * 7 {
        return None;
    }
    // Only windows-1250 has marks (quotes, dashes) where ISO has control characters.
    if bytes.iter().any(|byte| (0x80..0xa0).contains(byte)) {
        return Some(WINDOWS_1250);
    }
    // Opening before a letter, closing after one: the low-9 and the high quotation mark of ISO 8859-16, else Slavic letters.
    let letter = |byte: Option<&u8>| byte.is_some_and(|&byte| byte.is_ascii_alphabetic() || byte >= 0xc0);
    let quote = bytes.iter().enumerate().any(|(at, &byte)| {
        let (before, after) = (at.checked_sub(1).and_then(|at| bytes.get(at)), bytes.get(at + 1));
        byte == 0xa5 && !letter(before) && letter(after) || byte == 0xb5 && before.is_some() && !letter(after)
    });
    Some(if quote { ISO_8859_16 } else { ISO_8859_2 })
}

#[cfg(test)]
mod tests {
    use encoding_rs::{ISO_8859_2, ISO_8859_16, WINDOWS_1250};

    use super::{DecodeError, MAX_DOCUMENT, decode};

    const TEXT: &str = "Ședința a început joi: țara „așteaptă” un răspuns, spune înalta reprezentantă.";

    #[test]
    fn unicode_is_recognised_with_and_without_mark() {
        let utf_16: Vec<u16> = TEXT.encode_utf16().collect();
        let little: Vec<u8> = utf_16.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = utf_16.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for (mark, bytes, name) in [
            (&b""[..], TEXT.as_bytes().to_vec(), "UTF-8"),
            (b"\xef\xbb\xbf", TEXT.as_bytes().to_vec(), "UTF-8"),
            (b"", little.clone(), "UTF-16LE"),
            (b"\xff\xfe", little, "UTF-16LE"),
            (b"", big.clone(), "UTF-16BE"),
            (b"\xfe\xff", big, "UTF-16BE"),
        ] {
            let decoded = decode(&[mark, &bytes].concat()).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.lossy), (TEXT, name, false));
        }
    }

    #[test]
    fn romanian_is_recognised_in_one_byte_a_letter() {
        let cedilla = TEXT.replace('ș', "ş").replace('ț', "ţ").replace('Ș', "Ş");
        let straight = cedilla.replace(['„', '”'], "\"");
        for (text, encoding) in [(&cedilla, WINDOWS_1250), (&straight, ISO_8859_2), (&TEXT.to_owned(), ISO_8859_16)] {
            // encoding_rs encodes every encoding but UTF-16.
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable);
            let decoded = decode(&bytes).unwrap();
            assert_eq!((&decoded.text, decoded.encoding), (text, encoding.name()));
        }
    }

    #[test]
    fn english_in_windows_1252_is_not_taken_for_romanian() {
        let decoded = decode(b"The minister said \x93no\x94 \x96 and left the caf\xe9 for \xa310.").unwrap();
        assert_eq!(decoded.text, "The minister said “no” – and left the café for £10.");
        assert_eq!(decoded.encoding, "windows-1252");
    }

    #[test]
    fn a_damaged_byte_is_replaced_and_told() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.push(0xff);
        let decoded = decode(&bytes).unwrap();
        assert!(decoded.lossy && decoded.text.ends_with('\u{fffd}') && decoded.encoding == "UTF-8");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(b""), Err(DecodeError::Empty));
        assert_eq!(decode(b" \r\n\t "), Err(DecodeError::Empty));
        assert_eq!(decode(b"\xef\xbb\xbf\n"), Err(DecodeError::Empty));
        assert_eq!(decode(b"%PDF-1.7 text"), Err(DecodeError::Binary("a PDF document")));
        assert_eq!(decode(&[0; 40]), Err(DecodeError::Binary("binary data")));
        let mut noise = 12345_u32;
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            noise.to_le_bytes()[3]
        })
        .take(5000)
        .collect();
        assert_eq!(decode(&bytes), Err(DecodeError::Binary("binary data")));
        let error = decode(&vec![b'a'; MAX_DOCUMENT + 1]).unwrap_err();
        assert_eq!(error.to_string(), "the document has 8388609 bytes, the most is 8388608");
        assert_eq!(error.hint(), "split it into articles, one file or one JSON line each");
    }

    #[test]
    fn a_stray_zero_byte_is_no_binary_file() {
        assert_eq!(decode(b"One sentence\0 with a hole.").unwrap().encoding, "UTF-8");
    }
}

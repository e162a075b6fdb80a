//! The boundary between bytes and code points: inside, spans count bytes; what is written counts Unicode code points.

use dragoman_text::Span;

/// How many bytes lie between two stored counts.
const STEP: usize = 64;

/// Converts byte offsets of one text to code points, as Python's `text[start:end]` counts them.
#[derive(Debug, Clone)]
pub struct CodePoints<'a> {
    bytes: &'a [u8],
    /// How many code points begin before byte `index * STEP`.
    counts: Vec<usize>,
}

/// Whether a code point begins with this byte of UTF-8.
const fn begins(byte: &u8) -> bool {
    *byte & 0b1100_0000 != 0b1000_0000
}

impl<'a> CodePoints<'a> {
    /// Reads a text once, so that each conversion takes constant time.
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut count = 0;
        let counts = bytes.chunks(STEP).map(|chunk| {
            let before = count;
            count += chunk.iter().filter(|byte| begins(byte)).count();
            before
        });
        let mut counts: Vec<usize> = counts.collect();
        counts.push(count);
        Self { bytes, counts }
    }

    /// How many code points begin before a byte offset; those of the whole text where the offset lies beyond it.
    pub fn offset(&self, byte: usize) -> usize {
        let byte = byte.min(self.bytes.len());
        let block = byte / STEP;
        let before = self.counts.get(block).copied().unwrap_or_default();
        let rest = self.bytes.get(block * STEP..byte).unwrap_or_default();
        before + rest.iter().filter(|byte| begins(byte)).count()
    }

    /// A span's half-open range in code points.
    pub fn span(&self, span: Span) -> [usize; 2] {
        [self.offset(span.start), self.offset(span.end)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the span's code points are, taken the way a reader of the output would.
    fn slice(text: &str, [start, end]: [usize; 2]) -> String {
        text.chars().skip(start).take(end - start).collect()
    }

    #[track_caller]
    fn must_find(text: &str, words: &str, expected: [usize; 2]) {
        let start = text.find(words).expect("the words are in the text");
        let span = CodePoints::new(text).span(Span::new(start, start + words.len()));
        assert_eq!(span, expected);
        assert_eq!(slice(text, span), words);
    }

    #[test]
    fn counts_code_points_not_bytes_nor_utf_16() {
        must_find("Ședința", "ința", [3, 7]);
        must_find("🕊️ pace 🇷🇴 azi", "azi", [11, 14]);
        must_find("𝔘nite", "nite", [1, 5]);
        must_find("القمة في بكين", "بكين", [9, 13]);
        must_find("习近平访问莫斯科", "莫斯科", [5, 8]);
    }

    #[test]
    fn combining_marks_count_by_themselves() {
        must_find("s\u{326}edint\u{326}a\u{306} azi", "azi", [11, 14]);
        must_find("cafe\u{301}!", "e\u{301}", [3, 5]);
    }

    #[test]
    fn agrees_with_counting_over_many_blocks() {
        let text = "Ţară—𝔘 nation s\u{326}i e\u{301} 😀; ".repeat(40);
        let points = CodePoints::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.offset(byte), count);
        }
        assert_eq!(points.offset(text.len()), text.chars().count());
        assert_eq!(points.offset(usize::MAX), text.chars().count());
        assert_eq!(CodePoints::new("").span(Span::new(0, 3)), [0, 0]);
    }
}

//! Repair of characters for the analysis, with the way back to the text as given.

mod mojibake;
mod orthography;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(crate) use self::orthography::modernise;
pub use self::orthography::todays_spelling;
use crate::{Span, comma_below};

/// A stretch of text after repair, and where each of its characters came from.
#[derive(Debug)]
pub(crate) struct Repaired {
    /// The text that the analysis reads.
    pub(crate) text: String,
    /// The stretches whose length changed, in order; between them the two texts run in parallel.
    edits: Vec<Edit>,
    /// Where the stretch begins in the text as given.
    base: usize,
}

/// One stretch that was replaced by another of a different length.
#[derive(Debug, Clone, Copy)]
struct Edit {
    repaired: Span,
    given: Span,
}

impl Repaired {
    /// Repairs the stretch `span` of a text.
    ///
    /// Cedilla letters become comma letters, every sort of space one space, soft hyphens and zero-width characters go,
    /// letters are composed (NFC), and UTF-8 that was read as windows-1252 is read again.
    pub(crate) fn new(text: &str, span: Span) -> Self {
        let given = span.of(text);
        let mut repaired = Self { text: String::with_capacity(given.len()), edits: Vec::new(), base: span.start };
        let mut rest = given;
        let mut before = None;
        while let Some(c) = rest.chars().next() {
            if c.is_ascii() && !c.is_ascii_control() && !rest.get(1..).is_some_and(starts_with_mark) {
                repaired.text.push(c);
                rest = &rest[1..];
            } else {
                rest = repaired.step(given, rest, c, before);
            }
            before = Some(c);
        }
        repaired
    }

    /// Takes one character, or several that belong together, from the front of `rest`; returns what is left.
    fn step<'a>(&mut self, given: &str, rest: &'a str, c: char, before: Option<char>) -> &'a str {
        let from = given.len() - rest.len();
        if let Some((meant, length)) = mojibake::decode(rest, before) {
            let meant = plain(meant);
            self.edit(from, length, |text| text.extend(meant));
            return rest.get(length..).unwrap_or_default();
        }
        let mut length = c.len_utf8();
        let marks: usize =
            rest.get(length..).unwrap_or_default().chars().take_while(|&c| is_combining_mark(c)).map(char::len_utf8).sum();
        length += marks;
        let cluster = rest.get(..length).unwrap_or_default();
        self.edit(from, length, |text| text.extend(cluster.nfc().filter_map(plain)));
        rest.get(length..).unwrap_or_default()
    }

    /// Lets `write` append what stands for `length` bytes of the given text from `from` on.
    fn edit(&mut self, from: usize, length: usize, write: impl FnOnce(&mut String)) {
        let start = self.text.len();
        write(&mut self.text);
        // Characters of the same length need no entry: their places agree.
        if self.text.len() - start != length {
            self.edits.push(Edit { repaired: Span::new(start, self.text.len()), given: Span::new(from, from + length) });
        }
    }

    /// Where the bytes `start..end` of the repaired text stand in the text as given.
    pub(crate) fn given(&self, start: usize, end: usize) -> Span {
        // Characters that were dropped before the first or after the last byte stay outside.
        let at = self.edits.partition_point(|edit| edit.repaired.start <= start);
        let from = match at.checked_sub(1).and_then(|at| self.edits.get(at)) {
            None => start,
            Some(edit) if start < edit.repaired.end => edit.given.start,
            Some(edit) => edit.given.end + (start - edit.repaired.end),
        };
        let at = self.edits.partition_point(|edit| edit.repaired.start < end);
        let to = match at.checked_sub(1).and_then(|at| self.edits.get(at)) {
            None => end,
            Some(edit) if end < edit.repaired.end => edit.given.end,
            Some(edit) => edit.given.end + (end - edit.repaired.end),
        };
        Span::new(self.base + from, self.base + to.max(from))
    }
}

fn starts_with_mark(text: &str) -> bool {
    text.chars().next().is_some_and(|c| !c.is_ascii() && is_combining_mark(c))
}

/// The character that the analysis reads; nothing for one that is only a hint to the layout.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}'
        | '\u{fe0e}'
        | '\u{fe0f}' => None,
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => Some(' '),
        c => Some(comma_below(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::Repaired;
    use crate::Span;

    fn repair(text: &str) -> Repaired {
        Repaired::new(text, Span::new(0, text.len()))
    }

    #[test]
    fn repairs_what_hides_a_word() {
        for (given, meant) in [
            ("Ţara şi ŞTIREA ţine", "Țara și ȘTIREA ține"),
            ("s\u{326}edint\u{326}a\u{306}", "ședință"),
            ("5\u{a0}000\u{2009}km", "5 000 km"),
            ("nego\u{ad}cie\u{200b}re", "negociere"),
            ("Äƒ È™i Å£ara â€žaÈ™aâ€\u{9d} itâ€™s Ã®n", "ă și țara „așa” it’s în"),
            ("CAFÉ” de la FÂNTÂNĂ", "CAFÉ” de la FÂNTÂNĂ"),
        ] {
            assert_eq!(repair(given).text, meant);
        }
    }

    #[test]
    fn leads_back_to_the_given_bytes() {
        let text = "aș \u{200b}nego\u{ad}cia\u{200b} cu â€žeiâ€\u{9d}";
        let repaired = repair(text);
        let at = repaired.text.find("negocia").unwrap();
        assert_eq!(repaired.given(at, at + 7).of(text), "nego\u{ad}cia");
        let at = repaired.text.find('„').unwrap();
        assert_eq!(repaired.given(at, at + 3).of(text), "â€ž");
        let at = repaired.text.find("ei").unwrap();
        assert_eq!(repaired.given(at, at + 2).of(text), "ei");
    }
}

//! Where sentences end.

use std::ops::Range;

use crate::Language;
use crate::data::Words;
use crate::tokens::{Abbreviation, Piece, abbreviation, is_closing_quote, is_opening_quote};

/// The sentences of a block, as ranges of its tokens; together they are all tokens.
pub(crate) fn split(text: &str, pieces: &[Piece], language: Language) -> Vec<Range<usize>> {
    let finder = Finder { text, pieces, language, words: Words::of(language) };
    let mut sentences = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < pieces.len() {
        match finder.end(at) {
            Some(end) => {
                sentences.push(from..end);
                from = end;
                at = end;
            }
            None => at += 1,
        }
    }
    if from < pieces.len() {
        sentences.push(from..pieces.len());
    }
    sentences
}

struct Finder<'a> {
    text: &'a str,
    pieces: &'a [Piece],
    language: Language,
    words: &'static Words,
}

impl<'a> Finder<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.pieces.get(at).and_then(|piece| self.text.get(piece.start..piece.end)).unwrap_or_default()
    }

    /// Whether no white space stands before the token.
    fn attached(&self, at: usize) -> bool {
        match (at.checked_sub(1).and_then(|before| self.pieces.get(before)), self.pieces.get(at)) {
            (Some(before), Some(piece)) => before.end == piece.start,
            _ => false,
        }
    }

    /// The index after the sentence, if the token ends one.
    fn end(&self, at: usize) -> Option<usize> {
        let word = self.word(at);
        let mark = !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…'));
        let short = if mark || !word.ends_with('.') {
            None
        } else {
            let rest = self.pieces.get(at).and_then(|piece| self.text.get(piece.end..)).unwrap_or_default();
            abbreviation(word, rest, self.words)
        };
        if !mark && short != Some(Abbreviation::Either) {
            return None;
        }
        let mut after = at + 1;
        let mut quoted = false;
        while after < self.pieces.len() && (self.closes(after) || self.attached(after) && is_mark(self.word(after))) {
            quoted |= self.word(after).starts_with(is_closing_quote);
            after += 1;
        }
        if after >= self.pieces.len() {
            return Some(after);
        }
        self.begins(after, word, quoted, short.is_some()).then_some(after)
    }

    /// Whether the token closes a quotation or bracket that belongs to the sentence before it.
    fn closes(&self, at: usize) -> bool {
        let word = self.word(at);
        if !self.attached(at) {
            return false;
        }
        match word.chars().next() {
            Some(')' | ']' | '}') => true,
            Some(c) if is_closing_quote(c) => {
                // A mark that may open as well does so where a word is attached to it.
                let next = self.word(at + 1);
                !(self.attached(at + 1) && is_opening_quote(c) && next.starts_with(char::is_alphanumeric))
            }
            _ => false,
        }
    }

    /// Whether a sentence begins at the token, after a sentence that ended with `mark`.
    fn begins(&self, at: usize, mark: &str, quoted: bool, short: bool) -> bool {
        let mut first = at;
        let mut opened = false;
        // A few marks may stand before the first word; an endless row of them is no sentence.
        while first < self.pieces.len() && first < at + 6 && self.word(first).chars().all(opens) {
            opened = true;
            first += 1;
        }
        let word = self.word(first);
        let Some(c) = word.chars().next() else { return true };
        if short {
            let small = word.to_lowercase();
            return c.is_uppercase() && (opened || self.words.starters.contains(small.as_str()) && !is_acronym(word));
        }
        if c.is_uppercase() {
            return true;
        }
        if c.is_numeric() {
            return !self.attached(at) || mark != ".";
        }
        if c.is_alphabetic() && !c.is_lowercase() {
            return true;
        }
        let informal = self.language == Language::English && !quoted && !opened && c.is_lowercase() && !self.attached(at);
        informal && matches!(mark, "." | "!" | "?" | "!!" | "!!!" | "??")
    }
}

fn is_mark(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…'))
}

/// Marks that may stand before the first word of a sentence.
fn opens(c: char) -> bool {
    is_opening_quote(c) || matches!(c, '(' | '[' | '-' | '–' | '—' | '•' | '*' | '¿' | '¡' | '▪' | '●')
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
}

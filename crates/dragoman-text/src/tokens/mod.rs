//! Words and marks, as the treebanks split them.
//!
//! A stretch without white space is taken apart from outside to inside: marks before it, marks after it, marks within it,
//! then what the language itself divides (clitics, contractions, compounds).

mod abbreviation;
mod english;
mod marks;
mod romanian;

pub(crate) use self::abbreviation::{Abbreviation, abbreviation};
pub(crate) use self::marks::{is_closing_quote, is_opening_quote};
use self::marks::{run, stands_alone};
use crate::Language;
use crate::data::Words;

/// A token of a repaired text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Its first byte.
    pub(crate) start: usize,
    /// One past its last byte.
    pub(crate) end: usize,
    /// Whether it belongs to the same orthographic word as the token before it ("do" + "n't").
    pub(crate) joined: bool,
}

/// The tokens of a repaired text, in order.
pub(crate) fn tokenise(text: &str, language: Language) -> Vec<Piece> {
    let mut splitter = Splitter { text, language, words: Words::of(language), pieces: Vec::with_capacity(text.len() / 5) };
    let mut at = 0;
    for chunk in text.split(' ') {
        if !chunk.is_empty() {
            splitter.chunk(at, at + chunk.len());
        }
        at += chunk.len() + 1;
    }
    splitter.pieces
}

struct Splitter<'a> {
    text: &'a str,
    language: Language,
    words: &'static Words,
    pieces: Vec<Piece>,
}

impl<'a> Splitter<'a> {
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn first(&self, start: usize, end: usize) -> Option<char> {
        self.slice(start, end).chars().next()
    }

    fn last(&self, start: usize, end: usize) -> Option<char> {
        self.slice(start, end).chars().next_back()
    }

    fn push(&mut self, start: usize, end: usize) {
        if start < end {
            self.pieces.push(Piece { start, end, joined: false });
        }
    }

    fn push_joined(&mut self, start: usize, end: usize) {
        if start < end {
            self.pieces.push(Piece { start, end, joined: true });
        }
    }

    /// Whether a word is in a list of small-letter words; long words are in none.
    fn listed(word: &str, list: &std::collections::HashSet<&'static str>) -> bool {
        word.len() <= 40 && list.contains(word.to_lowercase().replace('’', "'").as_str())
    }

    /// A stretch without white space.
    fn chunk(&mut self, mut start: usize, mut end: usize) {
        // Marks before the word.
        while let Some(c) = self.first(start, end) {
            if Self::listed(self.slice(start, end), &self.words.keep) {
                return self.push(start, end);
            }
            let next = self.slice(start, end).chars().nth(1);
            if !self.leads(c, next) {
                break;
            }
            let length = run(self.slice(start, end));
            self.push(start, start + length);
            start += length;
        }
        // Marks after it, from the outside; a slash or hyphen at the end of an address belongs to it.
        let mut after = Vec::new();
        let address = looks_like_address(self.slice(start, end));
        while let Some(c) = self.last(start, end) {
            if !self.trails(c, start, end) || address && matches!(c, '/' | '-' | '=' | '&' | '#' | '+' | '~') {
                break;
            }
            let length = marks::run_back(self.slice(start, end));
            after.push((end - length, end));
            end -= length;
        }
        if start < end {
            if address || looks_like_address(self.slice(start, end)) {
                self.push(start, end);
            } else {
                self.inner(start, end);
            }
        }
        for (start, end) in after.into_iter().rev() {
            if self.slice(start, end) == "'" || self.slice(start, end) == "’" {
                self.apostrophe(start, end);
            } else {
                self.push(start, end);
            }
        }
    }

    /// Whether a mark before a word is a token of its own.
    fn leads(&self, c: char, next: Option<char>) -> bool {
        match c {
            '.' | '+' | '@' | '#' => {
                next.is_none_or(|next| !next.is_alphanumeric()) || c == '#' && next.is_some_and(char::is_numeric)
            }
            '\'' | '’' if self.language == Language::English => next.is_none_or(|next| !matches!(next, 's' | 'S')),
            '-' if self.language == Language::Romanian => next.is_none_or(|next| !next.is_alphanumeric()),
            _ => !c.is_alphanumeric() && !matches!(c, '_' | '°') && stands_alone(c),
        }
    }

    /// Whether the mark after a word is a token of its own.
    fn trails(&self, c: char, start: usize, end: usize) -> bool {
        match c {
            '.' => {
                let stretch = self.slice(start, end);
                stretch.ends_with("..") || abbreviation(stretch, self.slice(end, self.text.len()), self.words).is_none()
            }
            '%' if self.language == Language::Romanian => !self.slice(start, end - 1).ends_with(|c: char| c.is_numeric()),
            '+' => !self.slice(start, end - 1).ends_with(|c: char| c.is_numeric()),
            '-' if self.language == Language::Romanian => true,
            _ => !c.is_alphanumeric() && !matches!(c, '_' | '°' | '\u{2032}' | '\u{2033}') && stands_alone(c),
        }
    }

    /// A closing apostrophe: the possessive of a plural, unless a single quotation mark is open.
    fn apostrophe(&mut self, start: usize, end: usize) {
        let possessive = self.language == Language::English
            && self
                .pieces
                .last()
                .is_some_and(|last| last.end == start && self.slice(last.start, last.end).ends_with(['s', 'S', 'z', 'x']))
            && !self.open_single_quote();
        if possessive { self.push_joined(start, end) } else { self.push(start, end) }
    }

    /// Whether one of the last tokens opened a single quotation that is not yet closed.
    fn open_single_quote(&self) -> bool {
        for piece in self.pieces.iter().rev().take(60) {
            match self.slice(piece.start, piece.end) {
                "‘" => return true,
                "'" | "’" if !piece.joined => {
                    return piece.start == 0 || self.slice(0, piece.start).ends_with([' ', '"', '“', '(']);
                }
                _ => {}
            }
        }
        false
    }

    /// What is left without the marks around it; marks within it still divide.
    fn inner(&mut self, start: usize, end: usize) {
        let text = self.slice(start, end);
        let mut from = 0;
        let mut skip = 0;
        let mut before = None;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|&(_, next)| next);
            if at >= skip && !c.is_alphanumeric() && self.divides(text, from, at, c, before, next) {
                self.word(start + from, start + at);
                let length = run(text.get(at..).unwrap_or_default());
                self.push(start + at, start + at + length);
                from = at + length;
                skip = from;
            }
            before = Some(c);
        }
        self.word(start + from, end);
    }

    /// Whether the mark `c` at `at` within `text` divides; `from` is where the word before it begins.
    fn divides(&self, text: &str, from: usize, at: usize, c: char, before: Option<char>, next: Option<char>) -> bool {
        let digits = before.is_some_and(char::is_numeric) && next.is_some_and(char::is_numeric);
        let letters = before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric);
        let english = self.language == Language::English;
        let left = text.get(from..at).unwrap_or_default();
        let right = text.get(at + c.len_utf8()..).unwrap_or_default();
        match c {
            ',' | ':' => !digits,
            '+' => !(digits || at == 0 && next.is_some_and(char::is_numeric)),
            '.' => match next {
                Some('.') => true,
                // "U.S.-Soviet".
                Some('-') if english && left.contains('.') => false,
                _ => marks::full_stop_without_space(left, right),
            },
            '\'' | '’' | '`' | '´' | 'ʼ' => !letters,
            '-' | '‐' | '‑' => english && english::hyphen_divides(left, right, from == 0, self.words),
            '–' => english || !digits,
            '/' => english && english::slash_divides(left, right),
            '%' => english,
            '&' | '_' | '@' | '#' | '°' | '·' => false,
            '\u{2032}' | '\u{2033}' => false,
            _ => stands_alone(c),
        }
    }

    /// A word without marks around or between; its own language may divide it further.
    fn word(&mut self, start: usize, end: usize) {
        if start >= end {
            return;
        }
        match self.language {
            Language::English => english::word(self, start, end),
            Language::Romanian => romanian::word(self, start, end),
        }
    }
}

/// Whether a stretch is a web or mail address, which no mark divides.
fn looks_like_address(stretch: &str) -> bool {
    let begins = |prefix: &str| stretch.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix));
    if begins("http://") || begins("https://") || begins("www.") || begins("ftp://") {
        return true;
    }
    stretch.len() < 200
        && stretch.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !stretch.contains([',', ';', '(', ')', '"', '<', '>', '…'])
        })
}

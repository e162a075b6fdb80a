//! Where sentences end.

mod breaks;
mod gaps;
mod learning;
mod learnt;

use std::ops::Range;

pub use self::learning::learn_breaks;
use self::learnt::Learnt;
use crate::Language;
use crate::data::Words;
use crate::tokens::{Abbreviation, Piece, abbreviation, is_closing_quote, is_opening_quote};

/// The sentences of a block, as ranges of its tokens; together they are all tokens but the mark before an item of a list,
/// which is no word of it.
pub(crate) fn split(text: &str, pieces: &[Piece], language: Language) -> Vec<Range<usize>> {
    let (mut sentences, dateline) = split_by_rules(text, pieces, language);
    if let Some(learnt) = Learnt::of(language) {
        sentences = learnt.revise(text, pieces, &sentences, dateline);
    }
    sentences.into_iter().flat_map(|sentence| bounded(sentence, text, pieces)).collect()
}

/// The sentences that the rules see, and whether the first is a dateline.
fn split_by_rules(text: &str, pieces: &[Piece], language: Language) -> (Vec<Range<usize>>, bool) {
    let finder = Finder { text, pieces, language, words: Words::of(language) };
    let mut sentences = Vec::new();
    let item =
        pieces.first().is_some_and(|piece| matches!(text.get(piece.start..piece.end), Some("•" | "▪" | "●" | "■" | "◦")));
    let mut from = usize::from(item && pieces.len() > 1);
    let dateline = finder.dateline();
    if let Some(end) = dateline {
        sentences.push(0..end);
        from = end;
    }
    let mut at = from;
    while at < pieces.len() {
        match finder.end(from, at) {
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
    (sentences, dateline.is_some())
}

/// The most tokens of a sentence. The work of the stages that follow grows with the square of it; sentences that people write stay
/// well below, pages without a full stop do not.
const LONGEST: usize = 300;

/// The most tokens of a dateline; those of agencies have three to twelve.
const DATELINE: usize = 16;

/// Cuts a sentence that is too long: after the last comma, semicolon, colon or bracket of its second half, else anywhere between words.
fn bounded(sentence: Range<usize>, text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = sentence.start;
    while sentence.end - from > LONGEST {
        let window = from + LONGEST / 2..from + LONGEST;
        let whole = |at: &usize| pieces.get(*at).is_some_and(|piece| !piece.joined);
        let after_mark = |at: &usize| {
            let before = at.checked_sub(1).and_then(|before| pieces.get(before));
            before.is_some_and(|piece| matches!(text.get(piece.start..piece.end), Some("," | ";" | ":" | ")")))
        };
        let cut = window.clone().rev().find(|at| whole(at) && after_mark(at)).or_else(|| window.clone().rev().find(whole));
        let cut = cut.unwrap_or(window.end);
        parts.push(from..cut);
        from = cut;
    }
    parts.push(from..sentence.end);
    parts
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

    /// The index after the dateline with which a report opens: "OSLO, 6 November (Fjord News) – ". A place in capitals, then a comma or
    /// bracket, then nothing but names, numbers and at most one other word up to the dash.
    fn dateline(&self) -> Option<usize> {
        let place = self.word(0);
        if place.chars().count() < 3 || !place.chars().all(char::is_uppercase) {
            return self.signed_dateline();
        }
        let dash = (1..self.pieces.len().min(DATELINE))
            .find(|&at| matches!(self.word(at), "-" | "–" | "—" | "--") && !self.attached(at) && !self.attached(at + 1))?;
        let before = || (1..dash).map(|at| self.word(at));
        let marked = before().any(|word| matches!(word, "," | "("));
        let plain = before().filter(|word| word.starts_with(char::is_lowercase)).count();
        (marked && plain <= 1 && dash + 1 < self.pieces.len()).then_some(dash + 1)
    }

    /// The same where the place is no capitals: "Nairobi (AFP) – ", "Kyiv, 3 May (Fjord News) - ". Names and numbers, then one in
    /// brackets right before the dash.
    fn signed_dateline(&self) -> Option<usize> {
        let reach = || 1..self.pieces.len().min(DATELINE);
        let open = reach().find(|&at| self.word(at) == "(")?;
        let close = reach().find(|&at| at > open + 1 && self.word(at) == ")")?;
        let dash = matches!(self.word(close + 1), "-" | "–" | "—" | "--") && !self.attached(close + 2);
        let name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        let plain = (0..open).all(|at| name(self.word(at)) || matches!(self.word(at), "," | "."));
        let dated = |at: usize| self.word(at).starts_with(char::is_numeric);
        // "Kyiv, 3 mai (Agerpres)": the name of the month in small letters.
        let month = (1..open).all(|at| name(self.word(at)) || matches!(self.word(at), "," | ".") || dated(at - 1));
        let outlet = name(self.word(open + 1)) && name(self.word(close - 1));
        let begins = name(self.word(0)) && !self.word(0).starts_with(char::is_numeric);
        // "Ann Lee (Labour) – a minister – spoke" goes on.
        let next = self.word(close + 2);
        let begins = begins && !next.starts_with(char::is_lowercase);
        (dash && begins && (plain || month) && outlet && close + 2 < self.pieces.len()).then_some(close + 2)
    }

    /// The index after the sentence, if the token ends one.
    fn end(&self, from: usize, at: usize) -> Option<usize> {
        let word = self.word(at);
        if word == "." && at == from + 1 && numbers_an_item(self.word(from)) {
            return None;
        }
        let mark = !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…'));
        let short = if mark || !word.ends_with('.') {
            None
        } else {
            let rest = self.pieces.get(at).and_then(|piece| self.text.get(piece.end..)).unwrap_or_default();
            abbreviation(word, rest, self.words)
        };
        if !mark && short != Some(Abbreviation::Either) {
            return self.breaks(from, at).then_some(at + 1);
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
        // "U.S.-Soviet talks".
        if matches!(self.word(after), "-" | "–") && self.attached(after) && self.attached(after + 1) {
            return None;
        }
        let plain =
            at.checked_sub(1).is_some_and(|before| self.word(before).chars().filter(|c| c.is_lowercase()).nth(3).is_some());
        let casual = !quoted && (plain || self.language == Language::English);
        (self.begins(after, word, casual, short.is_some()) || self.breaks(from, after - 1)).then_some(after)
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
    ///
    /// `casual` allows a small letter at its beginning: after a full stop behind a whole word, that is the likelier reading.
    fn begins(&self, at: usize, mark: &str, casual: bool, short: bool) -> bool {
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
            // "S.U.A. - U.E.": a dash behind an abbreviation joins it to what follows.
            let joined = self.word(at).chars().all(|c| matches!(c, '-' | '–' | '—'));
            return c.is_uppercase() && opened && !joined || self.starts(word) && !is_acronym(word);
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
        // An amount: "$ 6 million were lost."
        let amount =
            matches!(c, '$' | '€' | '£') && (word.len() > c.len_utf8() || self.word(first + 1).starts_with(char::is_numeric));
        if amount && !self.attached(at) {
            return true;
        }
        let marks: &[&str] = if self.language == Language::English { &[".", "!", "?", "!!", "!!!", "??"] } else { &["."] };
        casual
            && c.is_lowercase()
            && !self.attached(at)
            && marks.contains(&mark)
            && !(opened && self.word(at).starts_with(is_opening_quote))
    }
}

fn is_mark(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…'))
}

/// Marks that may stand before the first word of a sentence.
fn opens(c: char) -> bool {
    is_opening_quote(c) || matches!(c, '(' | '[' | '-' | '–' | '—' | '•' | '*' | '¿' | '¡' | '▪' | '●')
}

/// Whether the first word of a line numbers it: "9.", "3.4.2.", "b."
fn numbers_an_item(word: &str) -> bool {
    word.len() == 1 && word.starts_with(char::is_lowercase)
        || word.len() < 12 && word.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
}

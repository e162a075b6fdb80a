//! Ends of sentences without a full stop, where a line of the page ended that the text no longer has.
//!
//! Mails, forum posts and pages that were pasted as one paragraph keep such lines: a time stamp, a row of marks, an address,
//! a closing formula. They are told by their form, so that running text is never cut.

use super::Finder;

/// A row of marks shorter than this may belong to the words around it.
const RULE: usize = 6;
/// Words of a formula that opens or closes a letter: "with kind regards".
const FORMULA: usize = 4;

impl Finder<'_> {
    /// Whether a sentence that began at `from` ends after the token at `at`, although no mark of an end stands there.
    pub(super) fn breaks(&self, from: usize, at: usize) -> bool {
        let (word, next) = (self.word(at), self.word(at + 1));
        if next.is_empty() {
            return false;
        }
        is_rule(next)
            || is_rule(word)
            || self.begins_stamp(at + 1)
            || self.ends_stamp(at)
            || is_address(word) && (is_address(next) || next.starts_with(char::is_uppercase))
            || next.starts_with(char::is_uppercase) && (self.closing(from, at) || self.greeting(from, at))
            || self.words.faces.contains(word) && next.starts_with(char::is_uppercase)
    }

    /// Whether the word is one that begins sentences, with a capital.
    pub(super) fn starts(&self, word: &str) -> bool {
        word.starts_with(char::is_uppercase) && word.len() < 20 && self.words.starters.contains(word.to_lowercase().as_str())
    }

    /// Whether a time stamp, which stands by itself, begins at the token: after a name or mark of an end, not after "on" or a colon.
    fn begins_stamp(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.word(before));
        let name = before.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || is_address(before);
        name && !is_day(before) && is_day(self.word(at)) && is_clock(self.word(at + 1))
    }

    /// Whether a time stamp ends with the token, and something else than a mark follows.
    fn ends_stamp(&self, at: usize) -> bool {
        let clock = if is_half(self.word(at)) { at.checked_sub(1) } else { Some(at) };
        let stamp = clock
            .is_some_and(|clock| is_clock(self.word(clock)) && clock.checked_sub(1).is_some_and(|day| is_day(self.word(day))));
        let next = self.word(at + 1);
        // A zone belongs to the stamp: "09:11 AM CET".
        let zone = (2..5).contains(&next.len()) && next.chars().all(|c| c.is_ascii_uppercase());
        stamp && !is_half(next) && !zone && next.chars().any(char::is_alphanumeric)
    }

    /// Whether all words from `from` up to a comma are those of a formula that closes a letter: "Best regards,".
    fn closing(&self, from: usize, at: usize) -> bool {
        self.word(at) == ","
            && (1..=FORMULA).contains(&(at - from))
            && (from..at).all(|at| self.words.closings.contains(self.word(at).to_lowercase().as_str()))
    }

    /// Whether the words from `from` on address somebody and end in a mark: "Dear Mr. Horton,".
    fn greeting(&self, from: usize, at: usize) -> bool {
        let marked = matches!(self.word(at), "," | ":" | "-" | "–" | "—") && (2..=FORMULA).contains(&(at - from));
        marked
            && self.words.greetings.contains(self.word(from).to_lowercase().as_str())
            && (from + 1..at).all(|at| {
                let word = self.word(at);
                word.starts_with(char::is_uppercase) || self.words.greetings.contains(word)
            })
    }
}

/// A row of marks across the page: "________", "========".
fn is_rule(word: &str) -> bool {
    word.len() >= RULE && word.bytes().all(|byte| matches!(byte, b'_' | b'=' | b'*' | b'-' | b'~' | b'#' | b'+'))
}

fn is_address(word: &str) -> bool {
    word.len() < 2000
        && (word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") || word.contains('@'))
        && word.contains('.')
}

/// A day in figures: "08/16/2000".
fn is_day(word: &str) -> bool {
    figures(word, '/', |part| (1..=4).contains(&part)).is_some_and(|parts| parts == 3)
}

/// A time of day in figures: "12:05", "03:14:14".
fn is_clock(word: &str) -> bool {
    figures(word, ':', |part| (1..=2).contains(&part)).is_some_and(|parts| matches!(parts, 2 | 3))
}

fn is_half(word: &str) -> bool {
    matches!(word, "AM" | "PM" | "am" | "pm" | "a.m." | "p.m.")
}

/// How many parts of figures a word has; nothing where one is of another length or form.
fn figures(word: &str, mark: char, length: impl Fn(usize) -> bool) -> Option<usize> {
    if word.len() > 10 {
        return None;
    }
    let mut parts = 0;
    for part in word.split(mark) {
        if !length(part.len()) || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        parts += 1;
    }
    Some(parts)
}

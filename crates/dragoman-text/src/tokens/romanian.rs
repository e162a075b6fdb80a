//! Romanian words, as the Romanian Reference Treebank divides them: at the hyphens of clitics and endings.

use super::Splitter;
use crate::data::Words;

/// On which side of its hyphen a word comes apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// `să|-l`
    Before,
    /// `s-|a`
    After,
}

/// Pushes the parts of a word.
pub(super) fn word(splitter: &mut Splitter<'_>, start: usize, end: usize) {
    let word = splitter.slice(start, end);
    if !word.contains(['-', '‑']) || word.len() > 80 || Splitter::listed(word, &splitter.words.keep) {
        return splitter.push(start, end);
    }
    let mut from = 0;
    let mut left_from = 0;
    for (at, hyphen) in word.char_indices().filter(|&(_, c)| matches!(c, '-' | '‑')) {
        let after = at + hyphen.len_utf8();
        let left = word.get(left_from..at).unwrap_or_default();
        let rest = word.get(after..).unwrap_or_default();
        let right = rest.split(['-', '‑']).next().unwrap_or_default();
        // "a V-a" is an ordinal, "V-a spus" a pronoun.
        let ordinal = matches!(right, "a" | "lea" | "ua") && splitter.follows_ordinal_article() && left.chars().all(is_roman);
        let place = match if ordinal { Some(Cut::Before) } else { cut(left, right, splitter.words) } {
            Some(Cut::Before) => Some(at),
            Some(Cut::After) => Some(after),
            None => None,
        };
        if let Some(place) = place {
            splitter.push(start + from, start + place);
            from = place;
        }
        left_from = after;
    }
    splitter.push(start + from, end);
}

/// How the hyphen between two parts divides; a compound ("nord-coreean", "Jong-un") is not divided.
fn cut(left: &str, right: &str, words: &Words) -> Option<Cut> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    let (l, r) = (left.to_lowercase(), right.to_lowercase());
    let (l, r) = (l.as_str(), r.as_str());
    let upper = |word: &str| !word.chars().any(char::is_lowercase);
    let capitals = upper(left) && left.chars().any(char::is_alphabetic);
    let figure = left.chars().all(|c| c.is_numeric() || c == '.') || left.chars().all(is_roman);
    let small = right.chars().all(char::is_lowercase);
    if right.starts_with(char::is_uppercase) && !(capitals && upper(right)) {
        // "Al-Qaida", "Jean-Luc"; but "într-Un" does not occur, and "dintr-O" is a headline slip.
        return words.forward.contains(l).then_some(Cut::After).filter(|_| l.chars().count() > 1 && l != "non" && l != "e");
    }
    if small {
        if words.endings.contains(r)
            || (figure || capitals && left.chars().count() > 1) && words.acronym_endings.contains(r) && !pronoun(l, words)
        {
            return Some(Cut::Before);
        }
        if words.forward.contains(l) {
            return Some(Cut::After);
        }
    }
    if words.proclitics.contains(l) && words.auxiliaries.contains(r) || l == "de" && words.after_de.contains(r) {
        return Some(Cut::After);
    }
    if !small {
        let long = words.forward.contains(l) && l.chars().count() > 3;
        let particle = words.particles.contains(l) && words.enclitics.contains(r);
        return if long { Some(Cut::After) } else { particle.then_some(Cut::Before) };
    }
    if l == "și" && matches!(r, "l" | "i") {
        return Some(Cut::After);
    }
    if words.enclitics.contains(r) {
        return Some(Cut::Before);
    }
    // An î that was dropped: "să-nceapă", "toate-ntregi".
    let elided = ["nt", "nc", "nf", "nv", "ns", "nd", "ng", "mp", "mb"].iter().any(|begin| r.starts_with(begin))
        && r.chars().count() > 3;
    (elided && left.chars().all(char::is_lowercase)).then_some(Cut::Before)
}

fn is_roman(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'M')
}

fn pronoun(word: &str, words: &Words) -> bool {
    words.proclitics.contains(word) || words.particles.contains(word) || word == "de"
}

impl Splitter<'_> {
    /// Whether the token before is the "a" or "al" of an ordinal.
    fn follows_ordinal_article(&self) -> bool {
        self.pieces.last().is_some_and(|last| matches!(self.slice(last.start, last.end), "a" | "al" | "A" | "AL"))
    }
}

//! English words, as the English Web Treebank divides them.

use super::Splitter;
use crate::data::Words;

/// Whether the hyphen between `left` and `right` is a token of its own, as in "US-led"; not in "e-mail" or a telephone number.
///
/// `whole` tells that nothing was divided off before `left`, as in "daughter-|in-law".
pub(super) fn hyphen_divides(left: &str, right: &str, whole: bool, words: &Words) -> bool {
    let figures = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let first = right.split(['-', '/', ',']).next().unwrap_or_default();
    let left_last = left.rsplit('-').next().unwrap_or_default();
    if figures(left_last)
        && figures(first)
        && (first.len() == 4 && left_last.len() != 4 || first.len() == 3 && left_last.len() == 3)
    {
        return false;
    }
    !(whole && Splitter::listed(left, &words.prefixes))
}

/// Whether the slash between `left` and `right` is a token of its own; not in a date.
pub(super) fn slash_divides(left: &str, right: &str) -> bool {
    let next = right.split('/').next().unwrap_or_default();
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let date = figures(next) && (left.contains('/') || right.contains('/')) && left.split('/').all(figures);
    !date
}

/// Pushes the parts of a word: contractions, possessives, figures with units.
pub(super) fn word(splitter: &mut Splitter<'_>, start: usize, end: usize) {
    let word = splitter.slice(start, end);
    if word.len() > 60 || !word.is_ascii() && !word.contains('’') {
        return splitter.push(start, end);
    }
    let small = word.to_lowercase().replace(['’', '`', '´'], "'");
    // The parts are counted in bytes, so only a word in ASCII has them.
    if let Some(parts) = splitter.words.joined.get(&small).filter(|_| word.is_ascii()) {
        let mut at = start;
        for part in parts {
            if at == start {
                splitter.push(at, at + part.len());
            } else {
                splitter.push_joined(at, at + part.len());
            }
            at += part.len();
        }
        return;
    }
    if let Some(cut) = contraction(word, &small) {
        word_before(splitter, start, start + cut);
        return splitter.push_joined(start + cut, end);
    }
    if let Some(cut) = unit(word, &small, splitter.words) {
        splitter.push(start, start + cut);
        return splitter.push(start + cut, end);
    }
    splitter.push(start, end);
}

/// The part before a contraction may be one itself: "couldn't've".
fn word_before(splitter: &mut Splitter<'_>, start: usize, end: usize) {
    let word = splitter.slice(start, end);
    let small = word.to_lowercase().replace('’', "'");
    match contraction(word, &small) {
        Some(cut) => {
            splitter.push(start, start + cut);
            splitter.push_joined(start + cut, end);
        }
        None => splitter.push(start, end),
    }
}

/// Where a clitic at the end of the word begins, in bytes of `word`; `small` is the same word in plain small letters.
fn contraction(word: &str, small: &str) -> Option<usize> {
    let suffix = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"]
        .into_iter()
        .find(|suffix| small.len() > suffix.len() && small.ends_with(suffix))?;
    // The typographic apostrophe is longer than the plain one, so the place is counted in characters.
    let (cut, _) = word.char_indices().rev().nth(suffix.len() - 1)?;
    Some(cut)
}

/// Where the unit of a figure begins: "7pm", "10k".
fn unit(word: &str, small: &str, words: &Words) -> Option<usize> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let cut = word.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | ':'))?;
    let unit = small.get(cut..)?;
    words.units.contains(unit).then_some(cut)
}

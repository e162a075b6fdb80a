//! What the learnt splitter sees of a gap between two tokens: their letters, shapes and kinds, and where in the sentence it is.

use crate::tokens::Piece;

/// What is seen of a token, as hashes, so that a gap costs no allocation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    /// The form in small letters.
    lower: u32,
    /// Its last three letters.
    suffix: u32,
    /// Its letters as classes: `Xxx`, `dd:dd`.
    shape: u32,
    /// The first class of the shape.
    first: u32,
    /// Address, time, date, or the beginning of the shape.
    kind: u32,
    small: bool,
    capital: bool,
    mark: bool,
    ends: bool,
    attached: bool,
}

/// Stands where a sentence has no more tokens.
const fn edge(number: u32) -> Key {
    let hash = step(SEED, number);
    Key {
        lower: hash,
        suffix: hash,
        shape: hash,
        first: hash,
        kind: hash,
        small: false,
        capital: false,
        mark: false,
        ends: false,
        attached: false,
    }
}

const BEFORE: Key = edge(1);
const AFTER: Key = edge(2);
const SEED: u32 = 0x811c_9dc5;
/// Characters of a shape that count.
const SHAPE: usize = 8;
/// How many tokens on each side are looked at to count words or marks.
const BACK: usize = 100;

const fn step(hash: u32, value: u32) -> u32 {
    let mixed = (hash ^ value).wrapping_mul(0x0100_0193);
    mixed ^ (mixed >> 15)
}

fn hash_of(characters: impl Iterator<Item = char>) -> u32 {
    characters.fold(SEED, |hash, c| step(hash, u32::from(c)))
}

impl Key {
    fn of(word: &str, attached: bool) -> Self {
        let mut shape = ['\0'; SHAPE];
        let mut length = 0;
        let class = |c: char| match c {
            c if c.is_uppercase() => 'X',
            c if c.is_lowercase() => 'x',
            c if c.is_numeric() => 'd',
            c => c,
        };
        for c in word.chars().map(class) {
            if length == SHAPE {
                break;
            }
            if length < 2 || shape[length - 1] != c || shape[length - 2] != c {
                shape[length] = c;
                length += 1;
            }
        }
        let shape = &shape[..length];
        let parts = |mark: char, count: core::ops::RangeInclusive<usize>| {
            count.contains(&word.split(mark).count())
                && word.split(mark).all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let kind = if word.contains('@') {
            step(SEED, 3)
        } else if word.starts_with("http") || word.starts_with("www") {
            step(SEED, 4)
        } else if parts(':', 2..=3) {
            step(SEED, 5)
        } else if parts('/', 3..=3) {
            step(SEED, 6)
        } else {
            hash_of(shape.iter().copied().take(3))
        };
        let lower = || word.chars().flat_map(char::to_lowercase);
        let letters = lower().count();
        Self {
            lower: hash_of(lower()),
            suffix: hash_of(lower().skip(letters.saturating_sub(3))),
            shape: hash_of(shape.iter().copied()),
            first: hash_of(shape.iter().copied().take(1)),
            kind,
            small: word.starts_with(char::is_lowercase),
            capital: word.starts_with(char::is_uppercase),
            mark: !word.contains(char::is_alphanumeric),
            ends: word.chars().all(|c| matches!(c, '.' | '!' | '?')),
            attached,
        }
    }
}

/// The keys of all tokens of a block.
pub(super) fn keys(text: &str, pieces: &[Piece]) -> Vec<Key> {
    let mut end = None;
    let key = |piece: &Piece| {
        let attached = end.replace(piece.end) == Some(piece.start);
        Key::of(text.get(piece.start..piece.end).unwrap_or_default(), attached)
    };
    pieces.iter().map(key).collect()
}

/// Fills `out` with the features of the gap after the token at `at`, within a window of tokens.
pub(super) fn features(window: &[Key], at: usize, out: &mut Vec<u32>) {
    out.clear();
    let key = |place: usize| window.get(place).unwrap_or(&AFTER);
    let behind = |steps: usize| at.checked_sub(steps).map_or(&BEFORE, key);
    let (y, z, a, b, c, d) = (behind(2), behind(1), key(at), key(at + 1), key(at + 2), key(at + 3));
    let first = key(0);
    let (left, right) = window.split_at((at + 1).min(window.len()));
    let few = |count: usize, most: usize| u32::try_from(count.min(most)).unwrap_or(0);
    // A page without any end of a sentence must cost no more than its length.
    let small_left = left.iter().rev().take(BACK).filter(|key| key.small).count();
    let small_right = right.iter().take(BACK).filter(|key| key.small).count();
    let (position, rest) = (few(left.len(), 12), few(right.len(), 12));
    let capitals = few(right.iter().take(5).filter(|key| key.capital).count(), 3);
    let repeated = left.iter().rev().take(BACK).filter(|key| b.mark && key.lower == b.lower).count();
    let last = u32::from(window.last().is_some_and(|key| key.ends));
    let mut number = 0;
    let mut add = |parts: &[u32]| {
        number += 1;
        out.push(parts.iter().fold(step(SEED, number), |hash, &part| step(hash, part)));
    };
    add(&[]);
    add(&[a.lower]);
    add(&[b.lower]);
    add(&[a.lower, b.lower]);
    add(&[a.shape]);
    add(&[b.shape]);
    add(&[a.shape, b.shape]);
    add(&[z.shape, a.shape, b.shape]);
    add(&[a.shape, b.shape, c.shape]);
    add(&[z.shape, a.shape, b.shape, c.shape]);
    add(&[y.lower]);
    add(&[z.lower]);
    add(&[c.lower]);
    add(&[d.lower]);
    add(&[b.lower, c.lower]);
    add(&[b.shape, c.lower]);
    add(&[position]);
    add(&[rest]);
    add(&[position, a.shape, b.shape]);
    add(&[u32::from(b.attached)]);
    add(&[a.suffix, b.shape]);
    add(&[b.lower, a.shape]);
    add(&[a.lower, b.shape]);
    add(&[z.lower, a.lower, b.shape]);
    add(&[window.len().ilog2()]);
    add(&[first.lower, b.shape]);
    add(&[first.lower, a.lower]);
    add(&[last, a.shape, b.shape]);
    add(&[capitals, a.first, b.first]);
    add(&[few(small_left, 4), few(small_right, 4)]);
    add(&[few(small_left, 3), a.shape, b.shape]);
    add(&[few(small_right, 3), a.shape, b.shape]);
    add(&[few(small_left, 3), b.lower]);
    add(&[y.kind, z.kind, a.kind, b.kind]);
    add(&[a.kind, b.kind, c.kind, d.kind]);
    add(&[z.kind, a.kind, b.kind, c.kind]);
    add(&[few(at, 3), a.lower]);
    add(&[few(repeated, 6), b.shape]);
}

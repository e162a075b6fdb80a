//! Corrections that were learnt from a treebank: ends of sentences where no mark shows them, and marks that end none.
//!
//! Mails, posts and pages lose their lines when they are pasted; what stood in lines of its own can then be told only by its
//! words. The rules come first; what is here looks at each gap again, with weights that `learn_breaks` made.

use std::ops::Range;
use std::sync::LazyLock;

use super::gaps::{Key, features, keys};
use crate::Language;
use crate::data::READ;
use crate::tokens::Piece;

/// The weights of one question, looked up by hashes.
#[derive(Debug, Default)]
pub(super) struct Weights {
    hashes: Vec<u32>,
    values: Vec<i8>,
    /// Where the hashes with each value of their upper bits begin.
    starts: Vec<u32>,
}

/// How many of the upper bits of a hash choose where to look.
const BITS: u32 = 12;
/// What a weight is multiplied with to become a small number.
pub(super) const SCALE: f32 = 40.0;

/// How far a score must be from zero to overrule the rules: odds of e to one. News has fewer such ends than the pages that
/// the weights were learnt from.
const SURE: i32 = 40;

impl Weights {
    /// Weights from pairs of hashes and values, sorted by hash.
    pub(super) fn new(pairs: &[(u32, i8)]) -> Self {
        let upper = |hash: u32| hash >> (32 - BITS);
        let start = |bucket: u32| pairs.partition_point(|&(hash, _)| upper(hash) < bucket);
        let starts = (0..=1 << BITS).map(|bucket| u32::try_from(start(bucket)).unwrap_or(u32::MAX)).collect();
        let (hashes, values) = pairs.iter().copied().unzip();
        Self { hashes, values, starts }
    }

    fn get(&self, hash: u32) -> i32 {
        let bucket = (hash >> (32 - BITS)) as usize;
        let (Some(&from), Some(&to)) = (self.starts.get(bucket), self.starts.get(bucket + 1)) else { return 0 };
        let (from, to) = (from as usize, to as usize);
        let found = self.hashes.get(from..to).and_then(|hashes| hashes.iter().position(|&other| other == hash));
        found.and_then(|place| self.values.get(from + place)).map_or(0, |&value| i32::from(value))
    }

    /// The sum over the features.
    fn score(&self, features: &[u32]) -> i32 {
        features.iter().map(|&feature| self.get(feature)).sum()
    }
}

/// The first bytes of a file of weights.
const MAGIC: [u8; 8] = *b"DRGNBRK\x01";

/// What was learnt for a language.
#[derive(Debug, Default)]
pub(super) struct Learnt {
    /// Whether a sentence ends where the rules see no end.
    pub(super) adds: Weights,
    /// Whether a sentence ends where the rules see an end.
    pub(super) keeps: Weights,
}

static ENGLISH: LazyLock<Learnt> =
    LazyLock::new(|| Learnt::from_bytes(include_bytes!("../../data/en/breaks.bin")).expect(READ));

impl Learnt {
    /// What was learnt for a language; nothing where the rules alone do better.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        match language {
            Language::English => Some(&ENGLISH),
            Language::Romanian => None,
        }
    }

    /// Reads a file of weights; nothing where it is none.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(&MAGIC)?;
        let mut part = || {
            let (count, after) = rest.split_first_chunk::<4>()?;
            let count = u32::from_le_bytes(*count) as usize;
            let (hashes, after) = after.split_at_checked(count.checked_mul(4)?)?;
            let (values, after) = after.split_at_checked(count)?;
            rest = after;
            let hashes = hashes.chunks_exact(4).filter_map(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
            let pairs: Vec<(u32, i8)> = hashes.zip(values.iter().map(|value| value.cast_signed())).collect();
            pairs.is_sorted().then(|| Weights::new(&pairs))
        };
        Some(Self { adds: part()?, keeps: part()? })
    }

    /// A file of weights: for each question pairs of hashes and values, sorted by hash.
    pub(super) fn to_bytes(parts: [&[(u32, i8)]; 2]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for part in parts {
            bytes.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
            bytes.extend(part.iter().flat_map(|(hash, _)| hash.to_le_bytes()));
            bytes.extend(part.iter().map(|(_, value)| value.cast_unsigned()));
        }
        bytes
    }

    /// The sentences of a block, after another look at each gap. The first sentence stays whole where it is a `dateline`.
    pub(super) fn revise(&self, text: &str, pieces: &[Piece], sentences: &[Range<usize>], dateline: bool) -> Vec<Range<usize>> {
        let keys = keys(text, pieces);
        let mut revised: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
        let mut scratch = Vec::new();
        let mut from = sentences.first().map_or(0, |sentence| sentence.start);
        gaps(&keys, sentences, &mut |gap| {
            features(gap.window, gap.at, &mut scratch);
            let whole = dateline && revised.is_empty();
            let ends = match gap.ends {
                true => whole || self.keeps.score(&scratch) >= -SURE,
                false => !whole && self.adds.score(&scratch) > SURE,
            };
            // A word that was taken apart stays in one sentence.
            if ends && pieces.get(gap.end).is_some_and(|piece| !piece.joined) {
                revised.push(from..gap.end);
                from = gap.end;
            }
        });
        if let Some(last) = sentences.last() {
            revised.push(from..last.end);
        }
        revised
    }
}

/// A gap between two tokens of a block.
pub(super) struct Gap<'a> {
    /// The tokens around it: the sentence of the rules, or two of them around an end.
    pub(super) window: &'a [Key],
    /// The token before it, counted in the window.
    pub(super) at: usize,
    /// The token after it, counted in the block.
    pub(super) end: usize,
    /// Whether the rules see the end of a sentence there.
    pub(super) ends: bool,
}

/// Shows all gaps of a block in order.
pub(super) fn gaps(keys: &[Key], sentences: &[Range<usize>], see: &mut dyn FnMut(&Gap<'_>)) {
    for (place, sentence) in sentences.iter().enumerate() {
        let window = keys.get(sentence.clone()).unwrap_or_default();
        for at in 0..window.len().saturating_sub(1) {
            see(&Gap { window, at, end: sentence.start + at + 1, ends: false });
        }
        if let Some(next) = sentences.get(place + 1) {
            let window = keys.get(sentence.start..next.end).unwrap_or_default();
            see(&Gap { window, at: sentence.len().saturating_sub(1), end: sentence.end, ends: true });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Learnt, Weights};

    #[test]
    fn weights_are_found_by_their_hash_and_read_back() {
        let pairs = [(3, 5), (0x0010_0000, -7), (0x0010_0001, 9), (u32::MAX, 1)];
        let weights = Weights::new(&pairs);
        assert_eq!(pairs.map(|(hash, _)| weights.get(hash)), [5, -7, 9, 1]);
        assert_eq!((weights.get(4), weights.get(0x0020_0000)), (0, 0));
        let bytes = Learnt::to_bytes([&pairs, &pairs[..1]]);
        let learnt = Learnt::from_bytes(&bytes).expect("it is what was written");
        assert_eq!((learnt.adds.score(&[3, 0x0010_0000, 8]), learnt.keeps.score(&[3, 0x0010_0000])), (-2, 5));
        assert!(Learnt::from_bytes(&bytes[..bytes.len() - 1]).is_none() && Learnt::from_bytes(b"none").is_none());
    }

    #[test]
    fn what_ships_is_well_formed() {
        let learnt = Learnt::from_bytes(include_bytes!("../../data/en/breaks.bin")).expect("it was written by learn_breaks");
        assert!(learnt.adds.hashes.len() > 1000 && learnt.keeps.hashes.len() > 1000);
    }
}

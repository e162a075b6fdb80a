//! Part of speech and features: one tag for both, chosen from left to right.
//!
//! A tag is scored as a whole and through its parts (its part of speech and every `Name=Value`), so that what is seen with
//! one tag teaches those that share its case or number (after Müller, Schmid and Schütze 2013).

use super::atoms::{Atoms, OUTSIDE};
use super::hash::{Random, mix};
use super::linear::{Weights, score};
use super::perceptron::Perceptron;
use crate::Upos;
use std::collections::BTreeMap;

/// The tags of a treebank and their parts.
#[derive(Debug, Clone, Default)]
pub(crate) struct TagSet {
    /// Part of speech and features of each tag.
    pub(crate) tags: Vec<(Upos, String)>,
    /// The classes of the model that the tags are made of, one tag after the other, each beginning with itself.
    parts: Vec<u16>,
    /// Where the parts of each tag end.
    ends: Vec<u32>,
    /// How many classes the model has.
    classes: usize,
}

impl TagSet {
    /// The tag set with these tags, in this order.
    pub(crate) fn new(tags: Vec<(Upos, String)>) -> Self {
        let mut values: BTreeMap<String, u16> = BTreeMap::new();
        for (upos, feats) in &tags {
            for part in parts(*upos, feats) {
                values.entry(part).or_default();
            }
        }
        for (value, number) in values.values_mut().zip(tags.len()..) {
            *value = number as u16;
        }
        let (mut all, mut ends) = (Vec::new(), Vec::new());
        for (tag, (upos, feats)) in (0..).zip(&tags) {
            all.push(tag);
            all.extend(parts(*upos, feats).iter().filter_map(|part| values.get(part).copied()));
            ends.push(all.len() as u32);
        }
        Self { classes: tags.len() + values.len(), parts: all, ends, tags }
    }

    /// The classes that a tag is made of.
    fn parts(&self, tag: u16) -> &[u16] {
        let end = |at: usize| self.ends.get(at).copied().unwrap_or(0) as usize;
        let start = usize::from(tag).checked_sub(1).map_or(0, end);
        self.parts.get(start..end(usize::from(tag))).unwrap_or_default()
    }

    /// The part of speech of a tag.
    pub(crate) fn upos(&self, tag: u16) -> Upos {
        self.tags.get(usize::from(tag)).map_or(Upos::X, |&(upos, _)| upos)
    }

    /// The best tag by the scores of its parts; the first of several equally good ones.
    fn best(&self, scores: &[i32]) -> u16 {
        let mut best = (i32::MIN, 0);
        let mut start = 0;
        for (tag, &end) in (0..).zip(&self.ends) {
            let parts = self.parts.get(start..end as usize).unwrap_or_default();
            start = end as usize;
            let total = parts.iter().map(|&part| scores.get(usize::from(part)).copied().unwrap_or(0)).sum();
            if total > best.0 {
                best = (total, tag);
            }
        }
        best.1
    }
}

fn parts(upos: Upos, feats: &str) -> Vec<String> {
    std::iter::once(upos.name().to_owned()).chain(feats.split('|').filter(|part| !part.is_empty()).map(str::to_owned)).collect()
}

/// Features of the word at `at`, given the tags of those before it.
fn features(words: &[Atoms], tags: &[u16], set: &TagSet, at: usize, out: &mut Vec<u64>) {
    out.clear();
    let word = |offset: isize| at.checked_add_signed(offset).and_then(|index| words.get(index)).unwrap_or(&OUTSIDE);
    let (w, before, after) = (word(0), word(-1), word(1));
    let (before2, after2) = (word(-2), word(2));
    let tag = |back: usize| at.checked_sub(back).and_then(|index| tags.get(index)).copied();
    let code = |tag: Option<u16>| tag.map_or(0, |tag| u64::from(tag) + 1);
    let pos = |tag: Option<u16>| tag.map_or(0, |tag| set.upos(tag) as u64 + 1);
    let (t1, t2) = (code(tag(1)), code(tag(2)));
    let (p1, p2, p3) = (pos(tag(1)), pos(tag(2)), pos(tag(3)));
    let first = u64::from(at == 0) * 2 + u64::from(w.capital);
    let mut template = 0;
    let mut push = |a: u64, b: u64| {
        template += 1;
        out.push(mix(mix(template, a), b));
    };
    push(0, 0);
    push(w.word, 0);
    push(before.word, 0);
    push(after.word, 0);
    push(before2.word, 0);
    push(after2.word, 0);
    push(before.word, w.word);
    push(w.word, after.word);
    push(w.shape, first);
    push(w.shape, after.shape);
    for suffix in w.suffixes {
        push(suffix, 0);
    }
    for prefix in w.prefixes {
        push(prefix, 0);
    }
    push(w.suffixes[2], first);
    push(before.suffixes[2], 0);
    push(after.suffixes[2], 0);
    push(after.suffixes[1], w.suffixes[1]);
    push(after2.suffixes[1], after.suffixes[1]);
    push(after.prefixes[2], 0);
    push(t1, 0);
    push(t1, t2);
    push(mix(p1, p2), p3);
    push(t1, w.word);
    push(t1, w.suffixes[2]);
    push(t1, w.suffixes[1]);
    push(mix(t1, t2), w.suffixes[1]);
    push(t2, w.suffixes[1]);
    push(p1, w.word);
    push(mix(p1, p2), w.word);
    push(t1, after.word);
    push(mix(w.suffixes[1], after.suffixes[1]), t1);
    push(mix(w.word, after.suffixes[1]), p1);
    push(mix(before.word, before2.word), w.suffixes[1]);
}

/// Working memory of the tagger.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    features: Vec<u64>,
    scores: Vec<i32>,
}

/// Tags a sentence.
pub(crate) fn tag(weights: &impl Weights, set: &TagSet, words: &[Atoms], scratch: &mut Scratch) -> Vec<u16> {
    let mut tags = Vec::with_capacity(words.len());
    scratch.scores.resize(set.classes, 0);
    for at in 0..words.len() {
        features(words, &tags, set, at, &mut scratch.features);
        score(weights, &scratch.features, &mut scratch.scores);
        tags.push(set.best(&scratch.scores));
    }
    tags
}

/// A sentence to learn tags from.
pub(crate) struct TaggedSentence<'a> {
    /// The words.
    pub(crate) words: &'a [Atoms],
    /// Their tags.
    pub(crate) tags: &'a [u16],
    /// How much a mistake counts.
    pub(crate) weight: i32,
}

/// Trains a tagger; `epoch` is told the share of words that were right after each pass.
pub(crate) fn train(
    set: &TagSet,
    sentences: &[TaggedSentence<'_>],
    epochs: usize,
    random: &mut Random,
    mut epoch: impl FnMut(f64),
) -> Perceptron {
    let mut model = Perceptron::new(2);
    let mut scratch = Scratch { features: Vec::new(), scores: vec![0; set.classes] };
    for sentence in sentences {
        for at in 0..sentence.words.len() {
            features(sentence.words, sentence.tags, set, at, &mut scratch.features);
            model.count(&scratch.features);
        }
    }
    let mut order: Vec<&TaggedSentence<'_>> = sentences.iter().collect();
    let mut guessed = Vec::new();
    for _ in 0..epochs {
        random.shuffle(&mut order);
        let (mut right, mut seen) = (0_u32, 0_u32);
        for sentence in &order {
            // The history is the model's own, as it will be in use, so that it learns to live with its mistakes.
            guessed.clear();
            for (at, &gold) in sentence.tags.iter().enumerate() {
                features(sentence.words, &guessed, set, at, &mut scratch.features);
                score(&model, &scratch.features, &mut scratch.scores);
                let best = set.best(&scratch.scores);
                model.tick();
                if best != gold {
                    for (tag, amount) in [(gold, sentence.weight), (best, -sentence.weight)] {
                        let other = if tag == gold { best } else { gold };
                        let others = set.parts(other);
                        for &part in set.parts(tag) {
                            if !others.contains(&part) {
                                model.update(&scratch.features, part, amount);
                            }
                        }
                    }
                }
                right += u32::from(best == gold);
                seen += 1;
                guessed.push(best);
            }
        }
        epoch(f64::from(right) / f64::from(seen.max(1)));
    }
    model
}

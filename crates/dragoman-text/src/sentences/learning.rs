//! Learning from a treebank where sentences end: logistic regression over the features of gaps, with rates that fall for each
//! feature as it is seen (Duchi, Hazan and Singer 2011). The same texts give the same bytes.

use std::collections::{HashMap, HashSet};

use super::gaps::{features, keys};
use super::learnt::{Learnt, SCALE, gaps};
use super::split_by_rules;
use crate::Language;
use crate::blocks::lines;
use crate::repair::Repaired;
use crate::tokens::tokenise;

/// How often all gaps are seen.
const EPOCHS: usize = 4;
/// The first rate of a feature.
const RATE: f32 = 0.08;
/// How much weights are drawn to zero.
const DECAY: f32 = 2e-6;
/// A feature of fewer gaps is chance.
const LEAST: u32 = 4;
/// A smaller weight is left out.
const SMALLEST: f32 = 0.1;
/// An error so small teaches nothing.
const SMALL_ERROR: f32 = 0.003;

/// The features of a gap, and whether a sentence ends there.
type Seen = (Vec<u32>, bool);

/// Learns where sentences end, on top of the rules of the language, and gives the file of weights. Each text comes with the bytes at
/// which its sentences end.
pub fn learn_breaks(texts: &[(String, HashSet<usize>)], language: Language) -> Vec<u8> {
    let (mut within, mut at_ends): (Vec<Seen>, Vec<Seen>) = (Vec::new(), Vec::new());
    for (text, ends) in texts {
        for line in lines(text) {
            let repaired = Repaired::new(text, line.span);
            let pieces = tokenise(&repaired.text, language);
            let (sentences, _) = split_by_rules(&repaired.text, &pieces, language);
            gaps(&keys(&repaired.text, &pieces), &sentences, &mut |gap| {
                let Some(before) = gap.end.checked_sub(1).and_then(|before| pieces.get(before)) else { return };
                let mut found = Vec::new();
                features(gap.window, gap.at, &mut found);
                let ended = ends.contains(&repaired.given(before.start, before.end).end);
                if gap.ends { at_ends.push((found, ended)) } else { within.push((found, ended)) }
            });
        }
    }
    Learnt::to_bytes([&learn(within), &learn(at_ends)])
}

/// The weights of one question, sorted by hash.
fn learn(gaps: Vec<Seen>) -> Vec<(u32, i8)> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    gaps.iter().flat_map(|(features, _)| features).for_each(|&feature| *counts.entry(feature).or_default() += 1);
    let mut known: Vec<u32> = counts.into_iter().filter(|&(_, count)| count >= LEAST).map(|(feature, _)| feature).collect();
    known.sort_unstable();
    let place = |feature: &u32| known.binary_search(feature).ok();
    let mut gaps: Vec<(Vec<usize>, bool)> =
        gaps.into_iter().map(|(features, ends)| (features.iter().filter_map(place).collect(), ends)).collect();
    let mut weights = vec![0.0_f32; known.len()];
    let mut squares = vec![1e-6_f32; known.len()];
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..EPOCHS {
        shuffle(&mut gaps, &mut random);
        for (features, ends) in &gaps {
            let sum: f32 = features.iter().map(|&feature| weights[feature]).sum();
            let error = 1.0 / (1.0 + (-sum.clamp(-30.0, 30.0)).exp()) - f32::from(u8::from(*ends));
            if error.abs() < SMALL_ERROR {
                continue;
            }
            for &feature in features {
                let gradient = error + DECAY * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] -= RATE * gradient / squares[feature].sqrt();
            }
        }
    }
    let kept = known.into_iter().zip(weights).filter(|(_, weight)| weight.abs() >= SMALLEST);
    #[expect(clippy::cast_possible_truncation, reason = "the value is cut to what fits")]
    let small = |weight: f32| (weight * SCALE).round().clamp(-127.0, 127.0) as i8;
    kept.map(|(feature, weight)| (feature, small(weight))).collect()
}

/// Fisher and Yates, with the generator xorshift64.
fn shuffle<T>(items: &mut [T], state: &mut u64) {
    for last in (1..items.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        items.swap(last, usize::try_from(*state % (last as u64 + 1)).unwrap_or(last));
    }
}

#[cfg(test)]
mod tests {
    use super::super::learnt::Learnt;
    use super::super::split_by_rules;
    use super::learn_breaks;
    use crate::Language;
    use crate::tokens::tokenise;
    use std::collections::HashSet;

    /// Notes without full stops, one a line once: "fox seen Wolf heard".
    fn notes() -> Vec<(String, HashSet<usize>)> {
        let mut texts = Vec::new();
        for first in ["fox", "owl", "elk", "hen"] {
            for second in ["Wolf", "Lynx", "Bear", "Crow"] {
                for verb in ["seen", "heard", "fed"] {
                    let note = format!("A {first} was {verb} {second} gone too");
                    let ends = HashSet::from([note.find(second).unwrap_or_default() - 1, note.len()]);
                    texts.push((note, ends));
                }
            }
        }
        texts
    }

    #[test]
    fn what_was_learnt_carries_over_to_other_words() {
        let bytes = learn_breaks(&notes(), Language::English);
        assert_eq!(learn_breaks(&notes(), Language::English), bytes, "the same texts give the same bytes");
        let learnt = Learnt::from_bytes(&bytes).expect("it is a file of weights");
        let text = "A cat was seen Otter gone too";
        let pieces = tokenise(text, Language::English);
        let (sentences, _) = split_by_rules(text, &pieces, Language::English);
        assert_eq!((sentences.len(), sentences.first().map(|all| all.end)), (1, Some(7)));
        assert_eq!(learnt.revise(text, &pieces, &sentences, false), [0..4, 4..7]);
    }
}

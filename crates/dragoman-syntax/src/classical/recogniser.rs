//! Named entities: a label for every word (outside, beginning or inside a class), chosen for the whole sentence at once by
//! the Viterbi algorithm over a structured perceptron (Collins 2002).

use super::atoms::{Atoms, OUTSIDE};
use super::hash::{Random, mix};
use super::linear::Weights;
use super::perceptron::Perceptron;

/// What the recogniser sees of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cue {
    /// Its letters.
    pub(crate) atoms: Atoms,
    /// Hash of its lemma.
    pub(crate) lemma: u64,
    /// Part of speech, from 1.
    pub(crate) pos: u64,
    /// What a gazetteer knows of it: 0 for nothing, else its kind and whether it begins there.
    pub(crate) known: u64,
}

/// A sentence to learn entities from.
pub(crate) struct LabelledSentence {
    pub(crate) cues: Vec<Cue>,
    /// Labels: 0 outside, `2c + 1` beginning and `2c + 2` inside class `c`.
    pub(crate) labels: Vec<u16>,
    /// Which guidelines it was annotated by: 0 for those the recogniser shall follow.
    pub(crate) domain: u64,
}

/// Whether a label may follow another (at the beginning: none).
pub(crate) fn may_follow(label: u16, before: Option<u16>) -> bool {
    label == 0 || label % 2 == 1 || before.is_some_and(|before| before == label || before + 1 == label)
}

fn transition(before: Option<u16>) -> u64 {
    mix(1000, before.map_or(0, |label| u64::from(label) + 1))
}

fn features(cues: &[Cue], at: usize, domain: u64, out: &mut Vec<u64>) {
    out.clear();
    let none = Cue { atoms: OUTSIDE, ..Cue::default() };
    let cue = |offset: isize| at.checked_add_signed(offset).and_then(|index| cues.get(index)).unwrap_or(&none);
    let (c, before, after) = (cue(0), cue(-1), cue(1));
    let (before2, after2) = (cue(-2), cue(2));
    let w = &c.atoms;
    let mut template = 0;
    let mut push = |a: u64, b: u64| {
        template += 1;
        out.push(mix(mix(template, a), b));
    };
    push(0, 0);
    push(w.word, 0);
    push(c.lemma, 0);
    push(c.lemma, c.pos);
    push(w.shape, u64::from(at == 0));
    push(w.shape, c.pos);
    push(before.atoms.word, 0);
    push(after.atoms.word, 0);
    push(before2.atoms.word, 0);
    push(after2.atoms.word, 0);
    push(before.lemma, w.shape);
    push(after.lemma, w.shape);
    push(before2.lemma, w.shape);
    push(before.atoms.word, w.word);
    push(w.word, after.atoms.word);
    push(mix(before.atoms.word, before2.atoms.word), w.shape);
    push(mix(after.atoms.word, after2.atoms.word), w.shape);
    push(before.pos, c.pos);
    push(c.pos, after.pos);
    push(mix(before2.pos, before.pos), mix(c.pos, after.pos));
    push(mix(before.atoms.shape, w.shape), after.atoms.shape);
    push(mix(before2.atoms.shape, before.atoms.shape), w.shape);
    push(mix(after.atoms.shape, after2.atoms.shape), w.shape);
    for suffix in &w.suffixes[1..] {
        push(*suffix, w.capital.into());
    }
    for prefix in &w.prefixes[1..] {
        push(*prefix, w.capital.into());
    }
    push(before.atoms.suffixes[2], w.shape);
    push(after.atoms.suffixes[2], w.shape);
    push(c.known, 0);
    push(c.known, w.shape);
    push(before.known, c.known);
    push(c.known, after.known);
    push(domain, 0);
    push(domain, c.lemma);
    push(mix(domain, before.lemma), c.pos);
    push(mix(domain, c.pos), w.shape);
}

/// The weights of every label after every other, with a row for the beginning last.
pub(crate) fn transitions(weights: &impl Weights, labels: usize) -> Vec<i32> {
    let mut all = Vec::with_capacity(labels * (labels + 1));
    for before in 0..=labels {
        let before = if before == labels { None } else { Some(before as u16) };
        let mut row = vec![0; labels];
        weights.add(transition(before), &mut row);
        for (label, score) in (0..).zip(&mut row) {
            if !may_follow(label, before) {
                *score = i32::MIN / 4;
            }
        }
        all.append(&mut row);
    }
    all
}

/// Working memory of the recogniser.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    features: Vec<u64>,
    scores: Vec<i32>,
    totals: Vec<i64>,
    next: Vec<i64>,
    back: Vec<u16>,
}

/// The best labels of a sentence. `transitions` are those of [`transitions`].
pub(crate) fn label(
    weights: &impl Weights,
    labels: usize,
    transitions: &[i32],
    cues: &[Cue],
    domain: u64,
    scratch: &mut Scratch,
) -> Vec<u16> {
    if cues.is_empty() || labels == 0 {
        return vec![0; cues.len()];
    }
    let Scratch { features: found, scores, totals, next, back } = scratch;
    scores.resize(labels, 0);
    back.clear();
    let row = |before: usize| transitions.get(before * labels..(before + 1) * labels).unwrap_or_default();
    for at in 0..cues.len() {
        features(cues, at, domain, found);
        super::linear::score(weights, found, scores);
        next.clear();
        if at == 0 {
            next.extend(scores.iter().zip(row(labels)).map(|(&score, &step)| i64::from(score) + i64::from(step)));
            back.resize(labels, 0);
        } else {
            next.resize(labels, i64::MIN);
            let start = back.len();
            back.resize(start + labels, 0);
            for (before, &total) in totals.iter().enumerate() {
                for (label, &step) in row(before).iter().enumerate() {
                    let sum = total + i64::from(step);
                    if sum > next[label] {
                        next[label] = sum;
                        back[start + label] = before as u16;
                    }
                }
            }
            next.iter_mut().zip(scores.iter()).for_each(|(total, &score)| *total += i64::from(score));
        }
        std::mem::swap(totals, next);
    }
    let last = (0..labels).rev().max_by_key(|&label| totals.get(label).copied().unwrap_or(i64::MIN)).unwrap_or(0);
    let mut chosen = vec![last as u16; cues.len()];
    for at in (1..cues.len()).rev() {
        chosen[at - 1] = back.get(at * labels + usize::from(chosen[at])).copied().unwrap_or(0);
    }
    chosen
}

/// Trains a recogniser; `epoch` is told the share of labels that were right after each pass.
pub(crate) fn train(
    labels: usize,
    sentences: &[LabelledSentence],
    epochs: usize,
    random: &mut Random,
    mut epoch: impl FnMut(f64),
) -> Perceptron {
    let mut model = Perceptron::new(2);
    let mut found = Vec::new();
    let mut scratch = Scratch::default();
    for sentence in sentences {
        for at in 0..sentence.cues.len() {
            features(&sentence.cues, at, sentence.domain, &mut found);
            model.count(&found);
        }
    }
    // Transitions are always admitted.
    let beginnings: Vec<u64> = std::iter::once(None).chain((0..labels as u16).map(Some)).map(transition).collect();
    model.count(&beginnings);
    model.count(&beginnings);
    let mut order: Vec<&LabelledSentence> = sentences.iter().collect();
    for _ in 0..epochs {
        random.shuffle(&mut order);
        let (mut right, mut seen) = (0_u32, 0_u32);
        for sentence in &order {
            let steps = transitions(&model, labels);
            let guess = label(&model, labels, &steps, &sentence.cues, sentence.domain, &mut scratch);
            model.tick();
            let mut before = None;
            for (at, (&guessed, &gold)) in guess.iter().zip(&sentence.labels).enumerate() {
                seen += 1;
                right += u32::from(guessed == gold);
                if guessed != gold {
                    features(&sentence.cues, at, sentence.domain, &mut found);
                    model.update(&found, gold, 1);
                    model.update(&found, guessed, -1);
                }
                let (gold_before, guess_before) = before.unzip();
                if guessed != gold || guess_before != gold_before {
                    model.update(&[transition(gold_before)], gold, 1);
                    model.update(&[transition(guess_before)], guessed, -1);
                }
                before = Some((gold, guessed));
            }
        }
        epoch(f64::from(right) / f64::from(seen.max(1)));
    }
    model
}

/// The stretches that labels mark: first word, last word, class. An inside label that continues nothing begins a stretch.
pub(crate) fn stretches(labels: &[u16]) -> Vec<(usize, usize, u16)> {
    let mut found: Vec<(usize, usize, u16)> = Vec::new();
    for (at, &label) in labels.iter().enumerate() {
        let Some(class) = label.checked_sub(1).map(|label| label / 2) else { continue };
        match found.last_mut() {
            Some((_, last, open)) if label % 2 == 0 && *open == class && *last + 1 == at => *last = at,
            _ => found.push((at, at, class)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Cue, LabelledSentence, Scratch, label, may_follow, stretches, train, transitions};
    use crate::classical::atoms::Atoms;
    use crate::classical::hash::Random;

    #[test]
    fn stretches_follow_their_labels() {
        assert_eq!(stretches(&[0, 1, 2, 1, 0, 3, 4, 2]), [(1, 2, 0), (3, 3, 0), (5, 6, 1), (7, 7, 0)]);
        assert!(may_follow(2, Some(1)) && may_follow(2, Some(2)) && may_follow(1, None));
        assert!(!may_follow(2, None) && !may_follow(2, Some(0)) && !may_follow(4, Some(1)));
    }

    #[test]
    fn invented_names_are_learnt() {
        let cues = |text: &str| {
            text.split(' ').map(|form| Cue { atoms: Atoms::of(form, &mut Vec::new()), ..Cue::default() }).collect::<Vec<_>>()
        };
        let samples = [
            ("yesterday Ann Lee left", vec![0, 1, 2, 0]),
            ("they left Veronia today", vec![0, 0, 3, 0]),
            ("Ann Lee waits", vec![1, 2, 0]),
        ];
        let sentences: Vec<LabelledSentence> = samples
            .iter()
            .map(|(text, labels)| LabelledSentence { cues: cues(text), labels: labels.clone(), domain: 0 })
            .collect();
        let model = train(5, &sentences, 10, &mut Random::new(1), |_| {});
        let steps = transitions(&model, 5);
        for sentence in &sentences {
            assert_eq!(label(&model, 5, &steps, &sentence.cues, 0, &mut Scratch::default()), sentence.labels);
        }
    }
}

//! The averaged perceptron (Collins 2002): how the linear models are trained.
//!
//! All arithmetic is in whole numbers, so the same corpus and seed give the same bytes on every machine.

use super::linear::{self, Weights};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Features are hashes already: the map takes them as they are.
#[derive(Default)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = super::hash::mix(self.0, u64::from(byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

/// A map from feature hashes.
pub(crate) type FeatureMap<V> = HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// The weights of a feature: those that scoring reads, and apart from them what averaging needs.
#[derive(Default)]
struct Row {
    /// Class and weight.
    weights: Vec<(u16, i32)>,
    /// For each weight its sum over the steps until the one that changed it last, and that step.
    sums: Vec<(i64, u32)>,
}

/// Bits of a feature that number its counter.
const COUNTER_BITS: u32 = 25;

/// A linear model in training.
pub(crate) struct Perceptron {
    index: FeatureMap<u32>,
    rows: Vec<Row>,
    /// How often features were seen in correct analyses. Features share counters, so a rare one may pass for a frequent one;
    /// that costs a little space and no correctness, and saves a map of every feature there is.
    counts: Vec<u8>,
    least: u8,
    step: u32,
}

impl Perceptron {
    /// A model that gives weights to the features counted at least `least` times.
    pub(crate) fn new(least: u8) -> Self {
        let counts = if least > 1 { vec![0; 1 << COUNTER_BITS] } else { Vec::new() };
        Self { index: FeatureMap::default(), rows: Vec::new(), counts, least, step: 0 }
    }

    /// Counts features of the correct analysis, before training.
    pub(crate) fn count(&mut self, features: &[u64]) {
        for feature in features {
            if let Some(count) = self.counts.get_mut((feature >> (64 - COUNTER_BITS)) as usize) {
                *count = count.saturating_add(1);
            }
        }
    }

    /// The row of a feature, a new one if it has none and was seen often enough.
    fn row(&mut self, feature: u64) -> Option<&mut Row> {
        if let Some(&row) = self.index.get(&feature) {
            return self.rows.get_mut(row as usize);
        }
        if self.counts.get((feature >> (64 - COUNTER_BITS)) as usize).is_some_and(|&count| count < self.least) {
            return None;
        }
        self.index.insert(feature, self.rows.len() as u32);
        self.rows.push(Row::default());
        self.rows.last_mut()
    }

    /// One more decision was made: the clock that averaging runs on.
    pub(crate) const fn tick(&mut self) {
        self.step += 1;
    }

    /// Adds `amount` to the weights of one class for all these features.
    pub(crate) fn update(&mut self, features: &[u64], class: u16, amount: i32) {
        let step = self.step;
        for &feature in features {
            let Some(row) = self.row(feature) else { continue };
            match row.weights.iter().position(|&(known, _)| known == class) {
                Some(at) => {
                    if let (Some((_, weight)), Some((sum, since))) = (row.weights.get_mut(at), row.sums.get_mut(at)) {
                        *sum += i64::from(*weight) * i64::from(step - *since);
                        *since = step;
                        *weight += amount;
                    }
                }
                None => {
                    row.weights.push((class, amount));
                    row.sums.push((0, step));
                }
            }
        }
    }

    /// The averaged weights as a table of at most `budget` bytes: the smallest weights are left out until it fits.
    pub(crate) fn finish(self, budget: usize) -> Vec<u8> {
        let step = self.step;
        // Averages in units of 1/1024.
        let average = |weight: i32, (sum, since): (i64, u32)| {
            (sum + i64::from(weight) * i64::from(step - since)) * 1024 / i64::from(step.max(1))
        };
        let mut index: Vec<(u64, u32)> = self.index.into_iter().collect();
        index.sort_unstable();
        let rows: Vec<(u64, Vec<(u16, i64)>)> = index
            .into_iter()
            .map(|(feature, row)| {
                let row = self.rows.get(row as usize);
                let cells = row.into_iter().flat_map(|row| row.weights.iter().zip(&row.sums));
                let averaged = cells.map(|(&(class, weight), &sums)| (class, average(weight, sums)));
                (feature, averaged.filter(|&(_, weight)| weight != 0).collect())
            })
            .collect();
        let mut sizes: Vec<i64> = rows.iter().flat_map(|(_, row)| row.iter().map(|&(_, weight)| weight.abs())).collect();
        sizes.sort_unstable();
        // The few largest weights are clipped, so that the many small ones keep their resolution in eight bits.
        let clip = sizes.len().checked_sub(1 + sizes.len() / 500).and_then(|at| sizes.get(at)).copied().unwrap_or(1).max(127);
        let smallest = (0..)
            .map(|rank| clip / 254 + 1 + rank * clip / 254)
            .find(|&least| {
                let (mut kept, mut cells) = (0, 0);
                for (_, row) in &rows {
                    let count = row.iter().filter(|&&(_, weight)| weight.abs() >= least).count();
                    kept += usize::from(count > 0);
                    cells += count;
                }
                linear::size(kept, cells) <= budget || least > clip
            })
            .unwrap_or(1);
        let rows: Vec<(u64, Vec<(u16, i8)>)> = rows
            .into_iter()
            .filter_map(|(feature, row)| {
                let row: Vec<(u16, i8)> = row
                    .into_iter()
                    .filter(|&(_, weight)| weight.abs() >= smallest)
                    .map(|(class, weight)| (class, quantise(weight, clip)))
                    .filter(|&(_, weight)| weight != 0)
                    .collect();
                (!row.is_empty()).then_some((feature, row))
            })
            .collect();
        linear::write(&rows)
    }
}

/// A weight in eight bits, rounded to the nearest, where `clip` is the largest.
fn quantise(weight: i64, clip: i64) -> i8 {
    let scaled = (weight.abs().min(clip) * 127 * 2 + clip) / (2 * clip);
    (scaled * weight.signum()) as i8
}

impl Weights for Perceptron {
    #[inline]
    fn add(&self, feature: u64, scores: &mut [i32]) {
        let Some(row) = self.index.get(&feature).and_then(|&row| self.rows.get(row as usize)) else { return };
        for &(class, weight) in &row.weights {
            if let Some(score) = scores.get_mut(usize::from(class)) {
                *score += weight;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::hash::mix;
    use super::super::linear::{Layout, score};
    use super::{Perceptron, quantise};

    #[test]
    fn learns_what_can_be_told_apart() {
        let samples = [([mix(1, 1), mix(9, 1)], 0_u16), ([mix(2, 1), mix(9, 1)], 1), ([mix(3, 1), mix(9, 1)], 2)];
        let mut model = Perceptron::new(1);
        for _ in 0..10 {
            for (features, gold) in &samples {
                model.tick();
                let mut scores = [0; 3];
                score(&model, features, &mut scores);
                let best = (0..3_u16).max_by_key(|&class| (scores[usize::from(class)], std::cmp::Reverse(class))).unwrap_or(0);
                if best != *gold {
                    model.update(features, *gold, 1);
                    model.update(features, best, -1);
                }
            }
        }
        let bytes = model.finish(usize::MAX);
        let layout = Layout::read(&bytes, 0..bytes.len()).expect("a table");
        for (features, gold) in &samples {
            let mut scores = [0; 3];
            score(&layout.table(&bytes), features, &mut scores);
            let best = (0..3_u16).max_by_key(|&class| scores[usize::from(class)]);
            assert_eq!(best, Some(*gold), "{scores:?}");
        }
    }

    #[test]
    fn rare_features_are_not_admitted_and_budgets_are_kept() {
        let mut model = Perceptron::new(2);
        model.count(&[1 << 50, 1 << 50, 2 << 50]);
        model.tick();
        model.update(&[1 << 50, 2 << 50], 0, 5);
        model.tick();
        assert_eq!(model.rows.len(), 1);
        assert!(model.finish(20).len() <= 20);
    }

    #[test]
    fn quantising_rounds_and_clips() {
        assert_eq!(quantise(1000, 500), 127);
        assert_eq!(quantise(-500, 500), -127);
        assert_eq!(quantise(2, 500), 1);
        assert_eq!(quantise(-1, 500), 0);
    }
}

//! What was right over all articles.

use std::collections::BTreeMap;

/// Counts under the names of the figures.
#[derive(Default)]
pub struct Sums {
    f1: BTreeMap<&'static str, Tally>,
    shares: BTreeMap<&'static str, (usize, usize)>,
}

#[derive(Default, Clone, Copy)]
struct Tally {
    hit: usize,
    gold: usize,
    got: usize,
}

impl Sums {
    /// Counts an item by whether it is right, in the gold, and coded.
    pub fn f1(&mut self, name: &'static str, hit: bool, gold: bool, got: bool) {
        let tally = self.f1.entry(name).or_default();
        tally.hit += usize::from(hit);
        tally.gold += usize::from(gold);
        tally.got += usize::from(got);
    }

    /// Counts one of a share.
    pub fn share(&mut self, name: &'static str, right: bool) {
        self.shares(name, usize::from(right), 1);
    }

    /// Counts some of a share.
    pub fn shares(&mut self, name: &'static str, part: usize, whole: usize) {
        let share = self.shares.entry(name).or_default();
        share.0 += part;
        share.1 += whole;
    }

    /// Adds what another article counted.
    pub fn add(&mut self, other: &Self) {
        for (name, tally) in &other.f1 {
            let sum = self.f1.entry(name).or_default();
            sum.hit += tally.hit;
            sum.gold += tally.gold;
            sum.got += tally.got;
        }
        for (name, share) in &other.shares {
            self.shares(name, share.0, share.1);
        }
    }

    /// The figures, a line each.
    pub fn told(&self) -> String {
        let f1 = self.f1.iter().map(|(name, &Tally { hit, gold, got })| {
            let (p, r) = (ratio(hit, got), ratio(hit, gold));
            let f1 = ratio(2 * hit, gold + got);
            format!("{name:12} P {p:.3}  R {r:.3}  F1 {f1:.3}   {hit} right, gold {gold}, coded {got}\n")
        });
        let shares =
            self.shares.iter().map(|(name, &(part, whole))| format!("{name:12} {:.3}   of {whole}\n", ratio(part, whole)));
        f1.chain(shares).collect()
    }
}

/// A share of counts, far fewer than a float can count exactly.
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

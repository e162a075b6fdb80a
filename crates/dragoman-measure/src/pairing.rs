//! Which coded event stands for which gold one, so that what is wrong with it can be said.

use crate::record::EventRecord;
use crate::score::{dyad, pair};
use crate::words::share_a_word;

/// How well a coded event stands for a gold one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Type and countries agree.
    Full,
    /// The type agrees.
    SameType,
    /// The type differs; words of the trigger or all countries agree.
    OtherType,
}

/// The events of a document, paired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairing {
    /// Indexes of a gold and a coded event that stand for each other.
    pub pairs: Vec<(usize, usize, Fit)>,
    /// Gold events for which nothing was coded.
    pub missed: Vec<usize>,
    /// Coded events that stand for none.
    pub spurious: Vec<usize>,
}

impl Pairing {
    /// Pairs events one to one, the best fitting first. Full pairs are those of level dyad.
    pub fn new(gold: &[EventRecord], coded: &[EventRecord]) -> Self {
        let mut pairing = Self { pairs: Vec::new(), missed: (0..gold.len()).collect(), spurious: (0..coded.len()).collect() };
        let near = |a: &EventRecord, b: &EventRecord| share_a_word(&a.trigger, &b.trigger);
        let same_type = |a: &EventRecord, b: &EventRecord| a.event == b.event;
        let same_sides = |a: &EventRecord, b: &EventRecord| {
            let ((_, actors, recipients), (_, other_actors, other_recipients)) = (dyad(a), dyad(b));
            actors == other_actors && recipients == other_recipients && !(actors.is_empty() && recipients.is_empty())
        };
        pairing.join(gold, coded, Fit::Full, &|a, b| dyad(a) == dyad(b));
        pairing.join(gold, coded, Fit::SameType, &|a, b| same_type(a, b) && near(a, b));
        pairing.join(gold, coded, Fit::SameType, &same_type);
        pairing.join(gold, coded, Fit::OtherType, &near);
        pairing.join(gold, coded, Fit::OtherType, &same_sides);
        pairing.pairs.sort_unstable();
        pairing
    }

    fn join(
        &mut self,
        gold: &[EventRecord],
        coded: &[EventRecord],
        fit: Fit,
        same: &dyn Fn(&EventRecord, &EventRecord) -> bool,
    ) {
        let pairs = pair(&self.missed, &self.spurious, &|&a: &usize, &b: &usize| same(&gold[a], &coded[b]));
        let pairs: Vec<(usize, usize)> = pairs.into_iter().map(|(a, b)| (self.missed[a], self.spurious[b])).collect();
        self.missed.retain(|a| !pairs.iter().any(|(paired, _)| paired == a));
        self.spurious.retain(|b| !pairs.iter().any(|(_, paired)| paired == b));
        self.pairs.extend(pairs.into_iter().map(|(a, b)| (a, b, fit)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Party;

    fn event(event: &str, trigger: &str, actor: &str) -> EventRecord {
        let actor = Party { country: Some(actor.to_owned()), ..Party::default() };
        EventRecord { event: event.to_owned(), trigger: trigger.to_owned(), actors: vec![actor], ..EventRecord::default() }
    }

    #[test]
    fn the_best_fit_is_taken_first() {
        let gold = [event("CONSULT", "met", "NOR"), event("AID", "gave", "FIN"), event("REJECT", "refused", "ESP")];
        let coded = [
            event("CONSULT", "spoke", "CHL"),
            event("CONSULT", "met", "CHL"),
            event("SUPPORT", "gave", "FIN"),
            event("ACCUSE", "blamed", "PRT"),
        ];
        let pairing = Pairing::new(&gold, &coded);
        assert_eq!(pairing.pairs, [(0, 1, Fit::SameType), (1, 2, Fit::OtherType)]);
        assert_eq!((pairing.missed, pairing.spurious), (vec![2], vec![0, 3]));
        let same = Pairing::new(&gold, &gold);
        assert!(same.pairs.iter().all(|(a, b, fit)| a == b && *fit == Fit::Full));
    }
}

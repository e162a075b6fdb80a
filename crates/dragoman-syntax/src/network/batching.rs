//! The batches of a training: which sentences stand together, and what numbers they become.

use super::example::{Example, Index};
use super::features::Features;
use super::forward::{Batch, known_words};
use super::learner::Learner;
use super::losses::Target;
use super::random::Random;
use super::recurrent::Layout;
use super::renaming::Names;
use super::training::TrainingOptions;

/// Batches of sentences of like length, in random order.
pub(crate) fn batches(examples: &[Example], shown: &[usize], words: usize, random: &mut Random) -> Vec<Vec<usize>> {
    let mut order = shown.to_vec();
    random.shuffle(&mut order);
    let mut batches = Vec::new();
    for window in order.chunks_mut(400) {
        window.sort_by_key(|&place| core::cmp::Reverse(examples[place].forms.len()));
        let mut batch: Vec<usize> = Vec::new();
        let mut count = 0;
        for &place in window.iter() {
            let length = examples[place].forms.len();
            if length == 0 {
                continue;
            }
            if count + length > words && !batch.is_empty() {
                batches.push(core::mem::take(&mut batch));
                count = 0;
            }
            batch.push(place);
            count += length;
        }
        if !batch.is_empty() {
            batches.push(batch);
        }
    }
    random.shuffle(&mut batches);
    batches
}

/// Gives the persons of a batch other names, spoils its spelling and turns it into numbers.
pub(crate) fn prepare(
    examples: &[Example],
    group: &[usize],
    index: &Index,
    options: &TrainingOptions,
    names: &Names,
    learner: &mut Learner,
) -> (Batch, Vec<Target>) {
    let sizes = learner.widths.table_sizes();
    let mut targets = Vec::with_capacity(group.len());
    let mut sources = Vec::with_capacity(group.len());
    let mut columns: Vec<(Vec<String>, Vec<u32>)> = Vec::with_capacity(group.len());
    for &place in group {
        let given = &examples[place];
        let renamed = if learner.random.chance(options.rename) { names.rename(given, &mut learner.random) } else { None };
        let example = renamed.as_ref().unwrap_or(given);
        let spoilt = options.noise.apply(&example.forms, &mut learner.random);
        let forms = spoilt.as_ref().unwrap_or(&example.forms);
        targets.push(index.target(example, forms));
        columns.push((forms.clone(), known_words(&example.known, forms.len(), learner.inventory.kinds)));
        // Where a corpus says nothing, the network must not learn to expect a source.
        let parse =
            if example.parse.is_some() { example.parse_source } else { learner.random.below(learner.inventory.parse_sources) };
        let entity = if example.entities.is_some() {
            example.entity_source
        } else {
            learner.random.below(learner.inventory.entity_sources)
        };
        // A network that was trained on fewer sources takes what is new for the one to imitate.
        let (parses, entities) = (learner.inventory.parse_sources, learner.inventory.entity_sources);
        sources.push((parse.min(parses.saturating_sub(1)), entity.min(entities.saturating_sub(1))));
    }
    let layout = Layout::new(columns.iter().map(|(forms, _)| forms.len()).collect());
    let mut known = Vec::with_capacity(layout.rows());
    let mut features = Features::default();
    let dictionary = Some(&learner.inventory.dictionary).filter(|dictionary| !dictionary.is_empty());
    for (position, &(_, active)) in layout.steps.iter().enumerate() {
        for (forms, known_here) in &columns[..active] {
            let seen = dictionary.filter(|_| !learner.random.chance(options.dropout.dictionary));
            features.push(&forms[position], sizes, seen);
            known.push(known_here[position]);
        }
    }
    (Batch { layout, features, known, sources }, targets)
}

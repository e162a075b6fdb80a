//! The training of a network, repeatable to the bit with its seed.

use super::analysis::{Network, Quantised};
use super::example::{Example, Index, Noise};
use super::features::Features;
use super::forward::Batch;
use super::learner::{Dropout, Learner};
use super::losses::{Losses, Target};
use super::plan::Widths;
use super::random::Random;
use super::recurrent::Layout;

/// How a network is trained.
#[derive(Debug, Clone)]
pub struct TrainingOptions {
    /// Its widths.
    pub widths: Widths,
    /// How often the examples are shown.
    pub epochs: usize,
    /// The highest rate of learning; it rises over the first steps and falls as a half cosine.
    pub rate: f32,
    /// Words in a batch.
    pub batch_words: usize,
    /// What is dropped.
    pub dropout: Dropout,
    /// How spelling is spoilt.
    pub noise: Noise,
    /// How slowly the average of the weights moves, below 1.
    pub average_decay: f32,
    /// How many words a lemma script must serve.
    pub least_script: usize,
    /// The source of all random numbers.
    pub seed: u64,
}

impl Default for TrainingOptions {
    fn default() -> Self {
        Self {
            widths: Widths::default(),
            epochs: 20,
            rate: 2.5e-3,
            batch_words: 500,
            dropout: Dropout { word: 0.25, affix: 0.05, input: 0.2, state: 0.2, output: 0.3, head: 0.25 },
            noise: Noise { bare: 0.12, upper: 0.05, title: 0.02, lower: 0.02 },
            average_decay: 0.998,
            least_script: 2,
            seed: 1,
        }
    }
}

/// How far a training has come.
pub struct Progress<'a> {
    /// The epoch that ended, from one.
    pub epoch: usize,
    /// The mean losses of a word: labels, lemmas, entities, heads, relations.
    pub losses: Losses,
    learner: &'a Learner,
}

impl Progress<'_> {
    /// The network as it would be kept now.
    pub fn network(&self) -> Network {
        finish(self.learner)
    }
}

fn finish(learner: &Learner) -> Network {
    let (dense, tables) = learner.averages();
    let tables = core::array::from_fn(|index| Quantised::new(&tables[index]));
    Network::new(learner.widths, learner.inventory.clone(), learner.plan.clone(), dense.in_half(), tables)
}

/// Trains a network. `watch` is called after each epoch and ends the training by answering `false`.
pub fn train(examples: &[Example], options: &TrainingOptions, watch: &mut dyn FnMut(&Progress<'_>) -> bool) -> Network {
    let (inventory, index) = Index::collect(examples, options.least_script);
    let mut learner = Learner::new(options.widths, inventory, options.seed, options.average_decay);
    let shown: Vec<usize> =
        examples.iter().enumerate().flat_map(|(place, example)| core::iter::repeat_n(place, example.repeat)).collect();
    let words: usize = shown.iter().map(|&place| examples[place].forms.len()).sum();
    #[expect(clippy::cast_precision_loss, reason = "the schedule needs no exact count")]
    let all_steps = (words * options.epochs) as f32 / options.batch_words as f32;
    let mut done = 0.0f32;
    for epoch in 1..=options.epochs {
        let mut sums = Losses::default();
        for group in batches(examples, &shown, options.batch_words, &mut learner.random) {
            let (batch, targets) = prepare(examples, &group, &index, options, &mut learner);
            let masks = learner.masks(&batch, &options.dropout);
            let losses = learner.gradients(&batch, &targets, Some(&masks));
            sums.iter_mut().zip(losses).for_each(|(sum, loss)| *sum += loss);
            let fall = 0.5 * (1.0 + (core::f32::consts::PI * (done / all_steps).min(1.0)).cos());
            let rate = options.rate * (done / 200.0).min(1.0).max(0.01) * fall.max(0.02);
            #[expect(clippy::cast_precision_loss, reason = "batches are small")]
            learner.update(rate, batch.layout.rows() as f32, 2.0);
            done += 1.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a mean for people to read")]
        sums.iter_mut().for_each(|sum| *sum /= words as f64);
        if !watch(&Progress { epoch, losses: sums, learner: &learner }) {
            break;
        }
    }
    finish(&learner)
}

/// Batches of sentences of like length, in random order.
fn batches(examples: &[Example], shown: &[usize], words: usize, random: &mut Random) -> Vec<Vec<usize>> {
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

/// Spoils the spelling of a batch and turns it into numbers.
fn prepare(
    examples: &[Example],
    group: &[usize],
    index: &Index,
    options: &TrainingOptions,
    learner: &mut Learner,
) -> (Batch, Vec<Target>) {
    let sizes = options.widths.table_sizes();
    let mut targets = Vec::with_capacity(group.len());
    let mut sources = Vec::with_capacity(group.len());
    let mut columns: Vec<Vec<Features>> = Vec::with_capacity(group.len());
    for &place in group {
        let example = &examples[place];
        let spoilt = options.noise.apply(&example.forms, &mut learner.random);
        let forms = spoilt.as_ref().unwrap_or(&example.forms);
        targets.push(index.target(example, forms));
        columns.push(forms.iter().map(|form| Features::of(form, sizes)).collect());
        // Where a corpus says nothing, the network must not learn to expect a source.
        let parse = if example.parse.is_some() { example.parse_source } else { learner.random.below(learner.inventory.parse_sources) };
        let entity = if example.tags.is_some() { example.entity_source } else { learner.random.below(learner.inventory.entity_sources) };
        sources.push((parse, entity));
    }
    let layout = Layout::new(columns.iter().map(Vec::len).collect());
    let mut features = Vec::with_capacity(layout.rows());
    for (position, &(_, active)) in layout.steps.iter().enumerate() {
        features.extend(columns[..active].iter_mut().map(|column| core::mem::take(&mut column[position])));
    }
    (Batch { layout, features, sources }, targets)
}

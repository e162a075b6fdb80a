//! From words to the states of the encoder and the hidden layers of the heads; training and analysis share this code.

use super::features::Features;
use super::kernel::{Packed, multiply};
use super::plan::{Dense, Plan, Widths};
use super::recurrent::{Direction, Layout, States, read};
use super::weights::Matrix;
use crate::Known;

/// A table of embeddings, exact or quantised.
pub(crate) trait Table {
    /// Adds a row to a sum.
    fn add(&self, row: u32, sum: &mut [f32]);
}

impl Table for Matrix {
    fn add(&self, row: u32, sum: &mut [f32]) {
        let row = row as usize * self.columns;
        for (sum, &value) in sum.iter_mut().zip(&self.value[row..row + self.columns]) {
            *sum += value;
        }
    }
}

/// A batch of sentences, longest first.
pub(crate) struct Batch {
    pub(crate) layout: Layout,
    /// The features of each row.
    pub(crate) features: Features,
    /// For each row what a gazetteer knows: one more than its row among the known names, or 0.
    pub(crate) known: Vec<u32>,
    /// For each sentence whose treebank and whose entities to imitate.
    pub(crate) sources: Vec<(usize, usize)>,
}

/// The factors of dropout, zero or a little above one, drawn once a sentence for each unit.
pub(crate) struct Masks {
    /// For each row and group of features.
    pub(crate) groups: Vec<[f32; 3]>,
    pub(crate) input: Vec<f32>,
    /// For each layer and direction: the state handed on.
    pub(crate) states: Vec<[Vec<f32>; 2]>,
    /// For each layer: its output.
    pub(crate) outputs: Vec<Vec<f32>>,
    /// For tags, lemmas, entities, dependents, heads, relations.
    pub(crate) heads: [Vec<f32>; 6],
}

/// What the forward pass computed.
#[derive(Default)]
pub(crate) struct Pass {
    /// The memory of the features of a batch, while no batch has it.
    pub(crate) features: Features,
    pub(crate) input: Vec<f32>,
    /// For each layer both directions.
    pub(crate) states: Vec<[States; 2]>,
    /// The input of each layer but the first, and the output of the last.
    pub(crate) outputs: Vec<Vec<f32>>,
    /// Hidden layers for tags, lemmas, entities, dependents, heads, after their function.
    pub(crate) hidden: [Vec<f32>; 5],
    /// The halves of the hidden layer for relations: of the dependent and of the head.
    pub(crate) relations: [Vec<f32>; 2],
}

impl Pass {
    /// What the encoder says of each row.
    pub(crate) fn encoded(&self) -> &[f32] {
        self.outputs.last().unwrap_or(&self.input)
    }
}

/// Weights ready for products.
pub(crate) struct Ready<'a> {
    pub(crate) widths: &'a Widths,
    pub(crate) plan: &'a Plan,
    pub(crate) dense: &'a Dense,
    pub(crate) packed: &'a [Packed],
}

/// Multiplies each row by the factors of its sentence.
pub(crate) fn apply_mask(rows: &mut [f32], mask: &[f32], width: usize, layout: &Layout) {
    for (line, &sentence) in rows.chunks_exact_mut(width).zip(&layout.sentence) {
        let factors = &mask[sentence as usize * width..(sentence as usize + 1) * width];
        line.iter_mut().zip(factors).for_each(|(value, &factor)| *value *= factor);
    }
}

/// The factor for the sum of `count` n-grams, so that long words do not shout.
pub(crate) fn gram_scale(count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "words have few n-grams")]
    let count = count.max(1) as f32;
    1.0 / count.sqrt()
}

/// The row among the known names for a row of the batch.
pub(crate) fn known_row(batch: &Batch, row: usize) -> Option<usize> {
    batch.known.get(row).and_then(|&known| known.checked_sub(1)).map(|known| known as usize)
}

/// For each word what a gazetteer knows of it, as [`Batch::known`] has it; kinds that training did not meet count for nothing.
pub(crate) fn known_words(found: &[Known], words: usize, kinds: usize) -> Vec<u32> {
    let mut known = vec![0; words];
    for name in found.iter().filter(|name| usize::from(name.kind) < kinds) {
        for (word, slot) in known.iter_mut().enumerate().take(name.last + 1).skip(name.first) {
            *slot = 2 * u32::from(name.kind) + if word == name.first { 1 } else { 2 };
        }
    }
    known
}

/// Sums the embeddings of each row.
fn embed<T: Table>(ready: &Ready<'_>, tables: [&T; 3], batch: &Batch, masks: Option<&Masks>, input: &mut Vec<f32>) {
    let widths = ready.widths;
    let width = widths.input();
    input.clear();
    input.resize(batch.features.len() * width, 0.0);
    let sources = [&ready.dense.0[ready.plan.parse_source], &ready.dense.0[ready.plan.entity_source]];
    for (row, line) in input.chunks_exact_mut(width).enumerate() {
        let features = batch.features.rows(row);
        let (word, rest) = line.split_at_mut(widths.word);
        let (affix, gram) = rest.split_at_mut(widths.affix);
        let scale = gram_scale(features[2].len());
        for ((slot, table), rows) in [&mut *word, &mut *affix, &mut *gram].into_iter().zip(tables).zip(features) {
            rows.iter().for_each(|&row| table.add(row, slot));
        }
        gram.iter_mut().for_each(|value| *value *= scale);
        if let Some(masks) = masks {
            for (slot, factor) in [word, affix, gram].into_iter().zip(masks.groups[row]) {
                slot.iter_mut().for_each(|value| *value *= factor);
            }
        }
        let (parse, entity) = batch.sources[batch.layout.sentence[row] as usize];
        for (slot, (&a, &b)) in line.iter_mut().zip(sources[0].row(parse).iter().zip(sources[1].row(entity))) {
            *slot += a + b;
        }
        if let Some(known) = known_row(batch, row) {
            let known = ready.dense.0[ready.plan.known].row(known);
            line.iter_mut().zip(known).for_each(|(slot, &value)| *slot += value);
        }
    }
    if let Some(masks) = masks {
        apply_mask(input, &masks.input, width, &batch.layout);
    }
}

/// Fills every row with a bias.
fn fill_bias(rows: usize, bias: &[f32], out: &mut Vec<f32>) {
    out.clear();
    for _ in 0..rows {
        out.extend_from_slice(bias);
    }
}

/// Runs the encoder and the hidden layers.
pub(crate) fn forward<T: Table>(ready: &Ready<'_>, tables: [&T; 3], batch: &Batch, masks: Option<&Masks>, pass: &mut Pass) {
    let (plan, layout) = (ready.plan, &batch.layout);
    let rows = layout.rows();
    embed(ready, tables, batch, masks, &mut pass.input);
    let state = ready.widths.state;
    let width = state * 2;
    pass.states.resize_with(plan.layers.len(), Default::default);
    pass.outputs.resize_with(plan.layers.len(), Vec::new);
    for (layer, readers) in plan.layers.iter().enumerate() {
        let (before, after) = pass.outputs.split_at_mut(layer);
        let input = before.last().unwrap_or(&pass.input);
        for (side, (reader, direction)) in readers.iter().zip([Direction::Forward, Direction::Backward]).enumerate() {
            let weights = (
                &ready.packed[reader.from_input],
                &ready.packed[reader.from_state],
                ready.dense.0[reader.bias].value.as_slice(),
            );
            let mask = masks.map(|masks| masks.states[layer][side].as_slice());
            read(input, layout, direction, weights, mask, &mut pass.states[layer][side]);
        }
        let output = &mut after[0];
        output.resize(rows * width, 0.0);
        let [forward, backward] = &pass.states[layer];
        for ((line, left), right) in
            output.chunks_exact_mut(width).zip(forward.hidden.chunks_exact(state)).zip(backward.hidden.chunks_exact(state))
        {
            line[..state].copy_from_slice(left);
            line[state..].copy_from_slice(right);
        }
        if let Some(masks) = masks {
            apply_mask(output, &masks.outputs[layer], width, layout);
        }
        // Layers after the first refine what they read.
        if layer > 0 {
            output.iter_mut().zip(input).for_each(|(value, &below)| *value += below);
        }
    }

    let Pass { input, outputs, hidden, relations, .. } = pass;
    let encoded: &[f32] = outputs.last().unwrap_or(input);
    let dense = &ready.dense.0;
    for (index, (linear, skip)) in plan.hidden.iter().enumerate() {
        fill_bias(rows, &dense[linear.bias].value, &mut hidden[index]);
        multiply(encoded, &ready.packed[linear.weight], &mut hidden[index], true);
        multiply(input, &ready.packed[*skip], &mut hidden[index], true);
    }
    for (index, linear) in [plan.arc_dependent, plan.arc_head].into_iter().enumerate() {
        fill_bias(rows, &dense[linear.bias].value, &mut hidden[3 + index]);
        multiply(encoded, &ready.packed[linear.weight], &mut hidden[3 + index], true);
    }
    for (index, rows_of_head) in hidden.iter_mut().enumerate() {
        let width = rows_of_head.len() / rows.max(1);
        rows_of_head.iter_mut().for_each(|value| *value = value.max(0.0));
        if let Some(masks) = masks {
            apply_mask(rows_of_head, &masks.heads[index], width, layout);
        }
    }
    fill_bias(rows, &dense[plan.relation_dependent.bias].value, &mut relations[0]);
    multiply(encoded, &ready.packed[plan.relation_dependent.weight], &mut relations[0], true);
    relations[1].resize(relations[0].len(), 0.0);
    multiply(encoded, &ready.packed[plan.relation_head], &mut relations[1], false);
}

/// The hidden layer for the relation of a dependent to its head; none is the root.
#[inline(always)]
pub(crate) fn relation_hidden(dependent: &[f32], head: &[f32], out: &mut [f32]) {
    for ((slot, &a), &b) in out.iter_mut().zip(dependent).zip(head) {
        *slot = (a + b).max(0.0);
    }
}

/// The scores of each word of a sentence under the root and under each word, into rows of `words + 1`.
///
/// `products` holds the dependents times the matrix of arcs, `heads` the heads, both for all rows of the batch.
pub(crate) struct ArcScores {
    pub(crate) heads: Vec<f32>,
    pub(crate) dependents: Vec<f32>,
    pub(crate) scores: Vec<f32>,
    packed: Packed,
}

impl ArcScores {
    pub(crate) fn new() -> Self {
        Self { heads: Vec::new(), dependents: Vec::new(), scores: Vec::new(), packed: Packed::default() }
    }

    /// Scores the arcs of one sentence.
    pub(crate) fn score(&mut self, ready: &Ready<'_>, layout: &Layout, sentence: usize, products: &[f32], heads: &[f32]) {
        let width = ready.widths.arc;
        let words = layout.lengths[sentence];
        self.heads.clear();
        self.heads.extend_from_slice(&ready.dense.0[ready.plan.arc_root].value);
        self.dependents.clear();
        for position in 0..words {
            let row = layout.row(sentence, position);
            self.heads.extend_from_slice(&heads[row * width..(row + 1) * width]);
            self.dependents.extend_from_slice(&products[row * width..(row + 1) * width]);
        }
        // The prior of a head joins every dependent, so that one product gives both.
        let prior = &ready.dense.0[ready.plan.arc_prior].value;
        for line in self.dependents.chunks_exact_mut(width) {
            line.iter_mut().zip(prior).for_each(|(value, &prior)| *value += prior);
        }
        self.packed.fill_transposed(&self.heads, width, words + 1);
        self.scores.resize(words * (words + 1), 0.0);
        multiply(&self.dependents, &self.packed, &mut self.scores, false);
    }
}

//! The losses of the heads and their gradients.

use super::chain;
use super::forward::{ArcScores, Batch, Masks, Pass, Ready, apply_mask, relation_hidden};
use super::kernel::{Packed, exp, multiply, transpose, vectorised};
use super::plan::{Inventory, Linear};
use super::weights::Trained;

/// What a sentence should come out as.
#[derive(Debug, Clone, Default)]
pub(crate) struct Target {
    /// The parse, where the corpus has one.
    pub(crate) parse: Option<ParseTarget>,
    /// The entity tag of each word, where the corpus marks entities.
    pub(crate) tags: Option<Vec<usize>>,
    /// How much the sentence counts.
    pub(crate) weight: f32,
}

/// The parse of a sentence in numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct ParseTarget {
    pub(crate) labels: Vec<Option<u32>>,
    pub(crate) scripts: Vec<Option<u32>>,
    /// Zero is the root, then the words.
    pub(crate) heads: Vec<usize>,
    pub(crate) relations: Vec<Option<u32>>,
}

/// The sums of the losses over a batch: labels, lemmas, entities, heads, relations.
pub(crate) type Losses = [f64; 5];

/// How much each loss counts.
pub(crate) const SHARES: [f32; 5] = [1.0, 0.7, 1.0, 1.0, 0.7];

/// Adds the gradients of a linear step: of its weights, and of its input where asked for.
pub(crate) fn linear_back(
    ready: &Ready<'_>,
    trained: &mut [Trained],
    weight: usize,
    left: &[f32],
    outer: &[f32],
    inner: Option<&mut [f32]>,
) {
    let matrix = &ready.dense.0[weight];
    let mut turned = Vec::new();
    transpose(left, outer.len() / matrix.columns.max(1), matrix.rows, &mut turned);
    turned_linear_back(ready, trained, weight, &turned, outer, inner);
}

/// The same for a left matrix that is transposed already, as several steps share it.
pub(crate) fn turned_linear_back(
    ready: &Ready<'_>,
    trained: &mut [Trained],
    weight: usize,
    turned: &[f32],
    outer: &[f32],
    inner: Option<&mut [f32]>,
) {
    let matrix = &ready.dense.0[weight];
    let rows = outer.len() / matrix.columns.max(1);
    multiply(turned, &Packed::new(outer, rows, matrix.columns), &mut trained[weight].gradient, true);
    if let Some(inner) = inner {
        let mut packed = Packed::default();
        packed.fill_transposed(&matrix.value, matrix.columns, matrix.rows);
        multiply(outer, &packed, inner, true);
    }
}

/// Adds the sums of the columns.
pub(crate) fn bias_back(outer: &[f32], gradient: &mut [f32]) {
    for line in outer.chunks_exact(gradient.len().max(1)) {
        gradient.iter_mut().zip(line).for_each(|(sum, &value)| *sum += value);
    }
}

vectorised! {
    /// Each number becomes the exponential of its distance from the highest.
    fn exponentials(scores: &'a mut [f32], top: f32) {
        for score in scores {
            *score = exp(*score - top);
        }
    }
}

/// Turns scores into `weight` times (probabilities minus gold); gives `weight` times the negative log likelihood.
fn softmax_loss(scores: &mut [f32], gold: usize, weight: f32) -> f64 {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let wanted = scores[gold] - top;
    let mut sum = 0.0f32;
    exponentials(scores, top);
    for &score in scores.iter() {
        sum += score;
    }
    let factor = weight / sum;
    scores.iter_mut().for_each(|score| *score *= factor);
    scores[gold] -= weight;
    f64::from(weight * (sum.ln() - wanted))
}

/// The scores of labels from those of their factors.
pub(crate) fn label_scores(inventory: &Inventory, factors: &[f32], bias: &[f32], out: &mut Vec<f32>) {
    out.clear();
    out.extend(
        inventory
            .labels
            .iter()
            .zip(bias)
            .map(|(label, &bias)| bias + label.factors.iter().map(|&factor| factors[factor as usize]).sum::<f32>()),
    );
}

/// What the losses need of a step.
pub(crate) struct Heads<'a> {
    pub(crate) ready: &'a Ready<'a>,
    pub(crate) inventory: &'a Inventory,
    pub(crate) batch: &'a Batch,
    pub(crate) targets: &'a [Target],
    pub(crate) masks: Option<&'a Masks>,
    pub(crate) pass: &'a Pass,
}

/// The gradients of the hidden layers: tags, lemmas, entities, dependents, heads; then the halves of relations.
pub(crate) struct HiddenGradients {
    pub(crate) hidden: [Vec<f32>; 5],
    pub(crate) relations: [Vec<f32>; 2],
}

impl Heads<'_> {
    /// All losses; adds the gradients of the heads' weights and returns those of the hidden layers.
    pub(crate) fn losses(&self, trained: &mut [Trained]) -> (Losses, HiddenGradients) {
        let mut gradients = HiddenGradients {
            hidden: core::array::from_fn(|index| vec![0.0; self.pass.hidden[index].len()]),
            relations: core::array::from_fn(|index| vec![0.0; self.pass.relations[index].len()]),
        };
        let losses = [
            self.labels(trained, &mut gradients.hidden[0]),
            self.lemmas(trained, &mut gradients.hidden[1]),
            self.entities(trained, &mut gradients.hidden[2]),
            self.arcs(trained, &mut gradients),
            self.relations(trained, &mut gradients.relations),
        ];
        (losses, gradients)
    }

    /// The target of a row of one kind, with its weight.
    fn target<T>(&self, row: usize, of: impl Fn(&ParseTarget, usize) -> Option<T>) -> Option<(T, f32)> {
        let layout = &self.batch.layout;
        let sentence = layout.sentence[row] as usize;
        let target = &self.targets[sentence];
        // Rows of a position follow each other, so the position is found from the row's step.
        let position = layout.steps.partition_point(|&(first, _)| first <= row) - 1;
        of(target.parse.as_ref()?, position).map(|wanted| (wanted, target.weight))
    }

    fn scores(&self, linear: Linear, hidden: &[f32], with_bias: bool) -> Vec<f32> {
        let width = self.ready.dense.0[linear.weight].columns;
        let rows = self.batch.layout.rows();
        let mut scores = Vec::with_capacity(rows * width);
        for _ in 0..rows {
            if with_bias {
                scores.extend_from_slice(&self.ready.dense.0[linear.bias].value);
            } else {
                scores.resize(scores.len() + width, 0.0);
            }
        }
        multiply(hidden, &self.ready.packed[linear.weight], &mut scores, true);
        scores
    }

    fn labels(&self, trained: &mut [Trained], inner: &mut [f32]) -> f64 {
        let linear = self.ready.plan.scores[0];
        let mut scores = self.scores(linear, &self.pass.hidden[0], false);
        let bias = &self.ready.dense.0[linear.bias].value;
        let mut all = Vec::new();
        let mut loss = 0.0;
        for (row, line) in scores.chunks_exact_mut(self.inventory.factors.max(1)).enumerate() {
            let wanted = self.target(row, |parse, position| parse.labels[position]);
            let Some((gold, weight)) = wanted else {
                line.fill(0.0);
                continue;
            };
            label_scores(self.inventory, line, bias, &mut all);
            loss += softmax_loss(&mut all, gold as usize, weight * SHARES[0]);
            line.fill(0.0);
            for (label, &gradient) in self.inventory.labels.iter().zip(&all) {
                label.factors.iter().for_each(|&factor| line[factor as usize] += gradient);
            }
            trained[linear.bias].gradient.iter_mut().zip(&all).for_each(|(sum, &gradient)| *sum += gradient);
        }
        linear_back(self.ready, trained, linear.weight, &self.pass.hidden[0], &scores, Some(inner));
        loss
    }

    fn lemmas(&self, trained: &mut [Trained], inner: &mut [f32]) -> f64 {
        let linear = self.ready.plan.scores[1];
        let mut scores = self.scores(linear, &self.pass.hidden[1], true);
        let mut loss = 0.0;
        for (row, line) in scores.chunks_exact_mut(self.inventory.scripts.len().max(1)).enumerate() {
            match self.target(row, |parse, position| parse.scripts[position]) {
                Some((gold, weight)) => loss += softmax_loss(line, gold as usize, weight * SHARES[1]),
                None => line.fill(0.0),
            }
        }
        bias_back(&scores, &mut trained[linear.bias].gradient);
        linear_back(self.ready, trained, linear.weight, &self.pass.hidden[1], &scores, Some(inner));
        loss
    }

    fn entities(&self, trained: &mut [Trained], inner: &mut [f32]) -> f64 {
        let linear = self.ready.plan.scores[2];
        let tags = self.inventory.tags();
        let scores = self.scores(linear, &self.pass.hidden[2], true);
        let mut outer = vec![0.0; scores.len()];
        let (mut emissions, mut gradient) = (Vec::new(), Vec::new());
        let transitions = self.ready.plan.transitions;
        let layout = &self.batch.layout;
        let mut loss = 0.0;
        for (sentence, target) in self.targets.iter().enumerate() {
            let Some(gold) = &target.tags else { continue };
            emissions.clear();
            for position in 0..gold.len() {
                let row = layout.row(sentence, position);
                emissions.extend_from_slice(&scores[row * tags..(row + 1) * tags]);
            }
            gradient.clear();
            gradient.resize(emissions.len(), 0.0);
            let weight = target.weight * SHARES[2];
            let matrix = &self.ready.dense.0[transitions].value;
            let sum = &mut trained[transitions].gradient;
            loss += f64::from(chain::loss(&emissions, matrix, gold, weight, &mut gradient, sum));
            for (position, line) in gradient.chunks_exact(tags).enumerate() {
                let row = layout.row(sentence, position);
                outer[row * tags..(row + 1) * tags].copy_from_slice(line);
            }
        }
        bias_back(&outer, &mut trained[linear.bias].gradient);
        linear_back(self.ready, trained, linear.weight, &self.pass.hidden[2], &outer, Some(inner));
        loss
    }

    fn arcs(&self, trained: &mut [Trained], gradients: &mut HiddenGradients) -> f64 {
        let (plan, layout) = (self.ready.plan, &self.batch.layout);
        let width = self.ready.widths.arc;
        let (dependents, heads) = (&self.pass.hidden[3], &self.pass.hidden[4]);
        let mut products = vec![0.0; dependents.len()];
        multiply(dependents, &self.ready.packed[plan.arc_product], &mut products, false);
        let mut outer = vec![0.0; products.len()];
        let mut arcs = ArcScores::new();
        let (mut back, mut turned) = (Vec::new(), Vec::new());
        let mut loss = 0.0;
        for (sentence, target) in self.targets.iter().enumerate() {
            let Some(parse) = &target.parse else { continue };
            let words = parse.heads.len();
            arcs.score(self.ready, layout, sentence, &products, heads);
            for (position, (line, &head)) in arcs.scores.chunks_exact_mut(words + 1).zip(&parse.heads).enumerate() {
                line[position + 1] = -1e4;
                loss += softmax_loss(line, head, target.weight * SHARES[3]);
            }
            back.clear();
            back.resize(words * width, 0.0);
            multiply(&arcs.scores, &Packed::new(&arcs.heads, words + 1, width), &mut back, false);
            bias_back(&back, &mut trained[plan.arc_prior].gradient);
            for (position, line) in back.chunks_exact(width).enumerate() {
                let row = layout.row(sentence, position);
                outer[row * width..(row + 1) * width].copy_from_slice(line);
            }
            transpose(&arcs.scores, words, words + 1, &mut turned);
            back.resize((words + 1) * width, 0.0);
            multiply(&turned, &Packed::new(&arcs.dependents, words, width), &mut back, false);
            bias_back(&back[..width], &mut trained[plan.arc_root].gradient);
            for (position, line) in back[width..].chunks_exact(width).enumerate() {
                let row = layout.row(sentence, position);
                gradients.hidden[4][row * width..(row + 1) * width].copy_from_slice(line);
            }
        }
        linear_back(self.ready, trained, plan.arc_product, dependents, &outer, Some(&mut gradients.hidden[3]));
        loss
    }

    fn relations(&self, trained: &mut [Trained], inner: &mut [Vec<f32>; 2]) -> f64 {
        let (plan, layout) = (self.ready.plan, &self.batch.layout);
        let width = self.ready.widths.relation;
        let [dependents, heads] = &self.pass.relations;
        let mut hidden = vec![0.0; dependents.len()];
        let head_rows: Vec<Option<usize>> = (0..layout.rows())
            .map(|row| {
                let (head, _) = self.target(row, |parse, position| Some(parse.heads[position]))?;
                let sentence = layout.sentence[row] as usize;
                Some(head.checked_sub(1).map_or(usize::MAX, |word| layout.row(sentence, word)))
            })
            .collect();
        let root = &self.ready.dense.0[plan.relation_root].value;
        for (row, line) in hidden.chunks_exact_mut(width).enumerate() {
            let head = match head_rows[row] {
                None => continue,
                Some(usize::MAX) => root.as_slice(),
                Some(head) => &heads[head * width..(head + 1) * width],
            };
            relation_hidden(&dependents[row * width..(row + 1) * width], head, line);
        }
        if let Some(masks) = self.masks {
            apply_mask(&mut hidden, &masks.heads[5], width, layout);
        }
        let linear = plan.relation_scores;
        let mut scores = self.scores(linear, &hidden, true);
        let mut loss = 0.0;
        for (row, line) in scores.chunks_exact_mut(self.inventory.relations.len().max(1)).enumerate() {
            match self.target(row, |parse, position| parse.relations[position]) {
                Some((gold, weight)) => loss += softmax_loss(line, gold as usize, weight * SHARES[4]),
                None => line.fill(0.0),
            }
        }
        bias_back(&scores, &mut trained[linear.bias].gradient);
        let mut outer = vec![0.0; hidden.len()];
        linear_back(self.ready, trained, linear.weight, &hidden, &scores, Some(&mut outer));
        if let Some(masks) = self.masks {
            apply_mask(&mut outer, &masks.heads[5], width, layout);
        }
        outer.iter_mut().zip(&hidden).for_each(|(gradient, &value)| {
            if value <= 0.0 {
                *gradient = 0.0;
            }
        });
        for (row, line) in outer.chunks_exact(width).enumerate() {
            let head = match head_rows[row] {
                None => continue,
                Some(usize::MAX) => &mut trained[plan.relation_root].gradient[..],
                Some(head) => &mut inner[1][head * width..(head + 1) * width],
            };
            head.iter_mut().zip(line).for_each(|(sum, &value)| *sum += value);
        }
        inner[0].copy_from_slice(&outer);
        loss
    }
}

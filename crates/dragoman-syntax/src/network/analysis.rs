//! A trained network at work.

use super::chain;
use super::features::Features;
use super::forward::{ArcScores, Batch, Pass, Ready, Table, forward, relation_hidden};
use super::kernel::{Packed, multiply};
use super::losses::label_scores;
use super::plan::{Dense, Inventory, Plan, Widths};
use super::recurrent::Layout;
use super::spanning;
use super::weights::Matrix;

/// Sentences are cut at this many words, for the scoring of heads grows with the square of the length.
const LONGEST: usize = 160;
/// How many words are read at once: enough to fill the products, few enough for the cache.
const TOGETHER: usize = 1600;

/// A table of embeddings in eight bits, each row with its own scale.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quantised {
    pub(crate) columns: usize,
    pub(crate) scales: Vec<f32>,
    pub(crate) values: Vec<i8>,
}

impl Quantised {
    /// The nearest table of eight-bit numbers.
    pub(crate) fn new(matrix: &Matrix) -> Self {
        let mut scales = Vec::with_capacity(matrix.rows);
        let mut values = Vec::with_capacity(matrix.value.len());
        for line in matrix.value.chunks_exact(matrix.columns.max(1)) {
            let largest = line.iter().fold(0.0f32, |largest, value| largest.max(value.abs()));
            let scale = if largest > 0.0 { largest / 127.0 } else { 1.0 };
            scales.push(scale);
            #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -127 and 127")]
            values.extend(line.iter().map(|value| (value / scale).round() as i8));
        }
        Self { columns: matrix.columns, scales, values }
    }
}

impl Table for Quantised {
    #[inline]
    fn add(&self, row: u32, sum: &mut [f32]) {
        let row = row as usize;
        let scale = self.scales[row];
        for (sum, &value) in sum.iter_mut().zip(&self.values[row * self.columns..(row + 1) * self.columns]) {
            *sum += scale * f32::from(value);
        }
    }
}

/// A network that analyses sentences. It is never changed, so threads can share it.
#[derive(Debug, Clone)]
pub struct Network {
    pub(crate) widths: Widths,
    pub(crate) inventory: Inventory,
    pub(crate) plan: Plan,
    pub(crate) dense: Dense,
    pub(crate) tables: [Quantised; 3],
    packed: Vec<Packed>,
}

/// What the network says of a sentence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading<'a> {
    /// One entry a word.
    pub words: Vec<ReadWord<'a>>,
    /// The entities in order: first word, last word, class.
    pub entities: Vec<(usize, usize, &'a str)>,
}

/// What the network says of a word.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadWord<'a> {
    /// Part of speech.
    pub upos: &'a str,
    /// Features, joined by `|`; empty for none.
    pub feats: &'a str,
    /// Lemma.
    pub lemma: String,
    /// Index of the head; none for the root.
    pub head: Option<usize>,
    /// Relation with its subtype.
    pub relation: &'a str,
}

impl Network {
    pub(crate) fn new(widths: Widths, inventory: Inventory, plan: Plan, dense: Dense, tables: [Quantised; 3]) -> Self {
        let packed = dense.0.iter().map(Matrix::packed).collect();
        Self { widths, inventory, plan, dense, tables, packed }
    }

    /// Analyses sentences. What comes out for one does not depend on the others.
    pub fn read<S: AsRef<str>>(&self, sentences: &[Vec<S>]) -> Vec<Reading<'_>> {
        // Pieces: sentence, first word, number of words. Longest first, as the layout wants them.
        let mut pieces: Vec<(usize, usize, usize)> = Vec::new();
        for (sentence, words) in sentences.iter().enumerate() {
            let parts = words.len().div_ceil(LONGEST);
            for part in 0..parts {
                let (start, end) = (words.len() * part / parts, words.len() * (part + 1) / parts);
                pieces.push((sentence, start, end - start));
            }
        }
        let mut readings: Vec<Reading<'_>> = sentences.iter().map(|_| Reading::default()).collect();
        let mut answers: Vec<Option<Reading<'_>>> = vec![None; pieces.len()];
        let mut order: Vec<usize> = (0..pieces.len()).collect();
        order.sort_by_key(|&piece| core::cmp::Reverse(pieces[piece].2));
        let mut pass = Pass::default();
        let mut rest = order.as_slice();
        while !rest.is_empty() {
            let mut words = 0;
            let count = rest.iter().take_while(|&&piece| {
                let first = words == 0;
                words += pieces[piece].2;
                first || words <= TOGETHER
            });
            let (group, others) = rest.split_at(count.count());
            rest = others;
            let forms: Vec<&[S]> = group
                .iter()
                .map(|&piece| pieces[piece])
                .map(|(sentence, start, length)| &sentences[sentence][start..start + length])
                .collect();
            for (&piece, reading) in group.iter().zip(self.read_batch(&forms, &mut pass)) {
                answers[piece] = Some(reading);
            }
        }
        for (&(sentence, start, _), answer) in pieces.iter().zip(answers) {
            readings[sentence].append(answer.unwrap_or_default(), start);
        }
        readings
    }

    /// Analyses a batch of sentences, none of them empty, longest first.
    fn read_batch<S: AsRef<str>>(&self, sentences: &[&[S]], pass: &mut Pass) -> Vec<Reading<'_>> {
        let layout = Layout::new(sentences.iter().map(|sentence| sentence.len()).collect());
        let sizes = self.widths.table_sizes();
        let mut features = Vec::with_capacity(layout.rows());
        for (position, &(_, active)) in layout.steps.iter().enumerate() {
            features.extend(sentences[..active].iter().map(|sentence| Features::of(sentence[position].as_ref(), sizes)));
        }
        let imitate = (self.inventory.parse_sources.saturating_sub(1), self.inventory.entity_sources.saturating_sub(1));
        let batch = Batch { layout, features, sources: vec![imitate; sentences.len()] };
        let ready = Ready { widths: &self.widths, plan: &self.plan, dense: &self.dense, packed: &self.packed };
        forward(&ready, [&self.tables[0], &self.tables[1], &self.tables[2]], &batch, None, pass);

        let layout = &batch.layout;
        let rows = layout.rows();
        let [factors, scripts, tags] = core::array::from_fn(|head| {
            let linear = self.plan.scores[head];
            let width = self.dense.0[linear.weight].columns;
            let mut scores = Vec::with_capacity(rows * width);
            for _ in 0..rows {
                match head {
                    0 => scores.resize(scores.len() + width, 0.0),
                    _ => scores.extend_from_slice(&self.dense.0[linear.bias].value),
                }
            }
            multiply(&pass.hidden[head], &self.packed[linear.weight], &mut scores, true);
            scores
        });
        let mut products = vec![0.0; pass.hidden[3].len()];
        multiply(&pass.hidden[3], &self.packed[self.plan.arc_product], &mut products, false);
        let mut arcs = ArcScores::new();
        let mut all = Vec::new();
        let mut emissions = Vec::new();
        let width = self.widths.relation;
        let mut hidden = Vec::new();
        let mut relation_scores = Vec::new();
        let mut readings = Vec::with_capacity(sentences.len());
        for (sentence, forms) in sentences.iter().enumerate() {
            arcs.score(&ready, layout, sentence, &products, &pass.hidden[4]);
            let heads = spanning::tree(&arcs.scores, forms.len());
            hidden.clear();
            hidden.resize(forms.len() * width, 0.0);
            relation_scores.clear();
            for (position, head) in heads.iter().enumerate() {
                let row = layout.row(sentence, position);
                let above = match head {
                    None => &self.dense.0[self.plan.relation_root].value[..],
                    Some(head) => {
                        let head = layout.row(sentence, *head);
                        &pass.relations[1][head * width..(head + 1) * width]
                    }
                };
                let slot = &mut hidden[position * width..(position + 1) * width];
                relation_hidden(&pass.relations[0][row * width..(row + 1) * width], above, slot);
                relation_scores.extend_from_slice(&self.dense.0[self.plan.relation_scores.bias].value);
            }
            multiply(&hidden, &self.packed[self.plan.relation_scores.weight], &mut relation_scores, true);
            emissions.clear();
            let mut words = Vec::with_capacity(forms.len());
            for (position, (form, head)) in forms.iter().zip(heads).enumerate() {
                let row = layout.row(sentence, position);
                let line = |scores: &'_ [f32], width: usize| row * width..((row + 1) * width).min(scores.len());
                let bias = &self.dense.0[self.plan.scores[0].bias].value;
                label_scores(&self.inventory, &factors[line(&factors, self.inventory.factors)], bias, &mut all);
                let label = self.inventory.labels.get(top(&all));
                let lemma = self.lemma(form.as_ref(), &scripts[line(&scripts, self.inventory.scripts.len())]);
                let count = self.inventory.relations.len();
                let relation = self.relation(head, &relation_scores[position * count..(position + 1) * count]);
                emissions.extend_from_slice(&tags[line(&tags, self.inventory.tags())]);
                words.push(ReadWord {
                    upos: label.map_or("X", |label| &label.upos),
                    feats: label.map_or("", |label| &label.feats),
                    lemma,
                    head,
                    relation,
                });
            }
            readings.push(Reading { words, entities: self.entities(&emissions) });
        }
        readings
    }

    /// The best lemma that a script can make.
    fn lemma(&self, form: &str, scores: &[f32]) -> String {
        let mut passed = f32::INFINITY;
        // Nearly always the first fits; a word has few letters, so a handful of tries is plenty.
        for _ in 0..8 {
            let mut best = None;
            for (place, &score) in scores.iter().enumerate() {
                if score < passed && best.is_none_or(|(_, top)| score > top) {
                    best = Some((place, score));
                }
            }
            let Some((place, score)) = best else { break };
            if let Some(lemma) = self.inventory.scripts[place].apply(form) {
                return lemma;
            }
            passed = score;
        }
        form.to_lowercase()
    }

    /// The best relation; `root` where there is no head, and only there.
    fn relation(&self, head: Option<usize>, scores: &[f32]) -> &str {
        if head.is_none() {
            return "root";
        }
        let fitting = self.inventory.relations.iter().zip(scores).filter(|(name, _)| *name != "root");
        fitting.fold(("dep", f32::NEG_INFINITY), |best, (name, &score)| if score > best.1 { (name, score) } else { best }).0
    }

    fn entities(&self, emissions: &[f32]) -> Vec<(usize, usize, &str)> {
        if self.inventory.classes.is_empty() {
            return Vec::new();
        }
        // Even tags above zero continue the class of the tag before them.
        let allowed = |before: Option<usize>, tag: usize| {
            tag == 0 || tag % 2 == 1 || before.is_some_and(|before| before == tag || before + 1 == tag)
        };
        let path = chain::best(emissions, &self.dense.0[self.plan.transitions].value, self.inventory.tags(), &allowed);
        let mut entities: Vec<(usize, usize, &str)> = Vec::new();
        for (word, tag) in path.into_iter().enumerate() {
            if tag % 2 == 1 {
                entities.push((word, word, &self.inventory.classes[tag / 2]));
            } else if tag > 0
                && let Some(entity) = entities.last_mut()
            {
                entity.1 = word;
            }
        }
        entities
    }
}

/// The place of the highest score.
fn top(scores: &[f32]) -> usize {
    scores
        .iter()
        .enumerate()
        .fold((0, f32::NEG_INFINITY), |best, (place, &score)| if score > best.1 { (place, score) } else { best })
        .0
}

impl<'a> Reading<'a> {
    /// Adds the reading of the next piece of a long sentence: its root hangs on the root of the first.
    fn append(&mut self, piece: Self, start: usize) {
        let root = self.words.iter().position(|word| word.head.is_none());
        self.words.extend(piece.words.into_iter().map(|word| match (word.head, root) {
            (Some(head), _) => ReadWord { head: Some(head + start), ..word },
            (None, Some(root)) => ReadWord { head: Some(root), relation: "parataxis", ..word },
            (None, None) => word,
        }));
        self.entities.extend(piece.entities.into_iter().map(|(first, last, class)| (first + start, last + start, class)));
    }
}

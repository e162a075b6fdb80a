//! A trained network at work.

use super::chain;
use super::forward::{ArcScores, Batch, Pass, Ready, Table, forward, known_words, relation_hidden};
use super::kernel::{Packed, multiply};
use super::losses::label_scores;
use super::plan::{Dense, Inventory, Plan, Widths};
use super::recurrent::Layout;
use super::script::Spelt;
use super::spanning;
use super::weights::Matrix;
use crate::{Entity, EntityClass, Gazetteer, Tree, Upos, Word};
use dragoman_text::Span;
use smol_str::SmolStr;

/// Sentences are cut at this many words, for the scoring of heads grows with the square of the length.
const LONGEST: usize = 160;
/// How many words are read at once: enough to fill the products, few enough for the cache.
const TOGETHER: usize = 1600;

/// How many nats worse the script of an attested lemma may be than that of one never seen.
const ATTESTED: f32 = 2.5;

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

impl Quantised {
    /// The numbers that the eight bits stand for.
    pub(crate) fn widened(&self) -> Matrix {
        let lines = self.values.chunks_exact(self.columns.max(1)).zip(&self.scales);
        let value = lines.flat_map(|(line, scale)| line.iter().map(move |&value| scale * f32::from(value))).collect();
        Matrix { rows: self.scales.len(), columns: self.columns, value }
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

/// Memory to write lemmas into, used again for every word.
#[derive(Debug, Default)]
struct LemmaRoom {
    spelt: Spelt,
    lemma: String,
    listed: String,
    first: String,
}

/// A network that analyses sentences. It is never changed, so threads can share it.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    pub(crate) widths: Widths,
    pub(crate) inventory: Inventory,
    pub(crate) plan: Plan,
    pub(crate) dense: Dense,
    pub(crate) tables: [Quantised; 3],
    packed: Vec<Packed>,
}

impl Network {
    pub(crate) fn new(widths: Widths, inventory: Inventory, plan: Plan, dense: Dense, tables: [Quantised; 3]) -> Self {
        let packed = dense.0.iter().map(Matrix::packed).collect();
        Self { widths, inventory, plan, dense, tables, packed }
    }

    /// Analyses sentences; the spans of the words are left empty. What comes out for one does not depend on the others.
    pub fn read<S: AsRef<str>>(&self, sentences: &[Vec<S>], gazetteer: Option<&dyn Gazetteer>) -> Vec<Tree> {
        // Pieces: sentence, first word, number of words. Longest first, as the layout wants them.
        let mut pieces: Vec<(usize, usize, usize)> = Vec::new();
        for (sentence, words) in sentences.iter().enumerate() {
            let parts = words.len().div_ceil(LONGEST);
            for part in 0..parts {
                let (start, end) = (words.len() * part / parts, words.len() * (part + 1) / parts);
                pieces.push((sentence, start, end - start));
            }
        }
        let mut readings: Vec<Tree> = sentences.iter().map(|_| Tree::default()).collect();
        let mut answers: Vec<Option<Tree>> = vec![None; pieces.len()];
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
            for (&piece, reading) in group.iter().zip(self.read_batch(&forms, gazetteer, &mut pass)) {
                answers[piece] = Some(reading);
            }
        }
        for (&(sentence, start, _), answer) in pieces.iter().zip(answers) {
            append(&mut readings[sentence], answer.unwrap_or_default(), start);
        }
        readings
    }

    /// Analyses a batch of sentences, none of them empty, longest first.
    fn read_batch<S: AsRef<str>>(&self, sentences: &[&[S]], gazetteer: Option<&dyn Gazetteer>, pass: &mut Pass) -> Vec<Tree> {
        let layout = Layout::new(sentences.iter().map(|sentence| sentence.len()).collect());
        let sizes = self.widths.table_sizes();
        let mut features = core::mem::take(&mut pass.features);
        features.clear();
        for (position, &(_, active)) in layout.steps.iter().enumerate() {
            for sentence in &sentences[..active] {
                features.push(sentence[position].as_ref(), sizes, self.inventory.dictionary());
            }
        }
        let imitate = (self.inventory.parse_sources.saturating_sub(1), self.inventory.entity_sources.saturating_sub(1));
        let known = self.known(sentences, gazetteer, &layout);
        let batch = Batch { layout, features, known, sources: vec![imitate; sentences.len()] };
        let ready = Ready { widths: &self.widths, plan: &self.plan, dense: &self.dense, packed: &self.packed };
        forward(&ready, [&self.tables[0], &self.tables[1], &self.tables[2]], &batch, None, pass);
        let Batch { layout, features, .. } = batch;
        pass.features = features;

        let layout = &layout;
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
        let mut lemma_room = LemmaRoom::default();
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
                let upos = label.map_or(Upos::X, |label| label.upos);
                let lemma =
                    self.lemma(form.as_ref(), upos, &scripts[line(&scripts, self.inventory.scripts.len())], &mut lemma_room);
                let count = self.inventory.relations.len();
                let relation = self.relation(head, &relation_scores[position * count..(position + 1) * count]);
                emissions.extend_from_slice(&tags[line(&tags, self.inventory.tags())]);
                words.push(Word {
                    form: form.as_ref().into(),
                    span: Span::new(0, 0),
                    lemma,
                    upos,
                    feats: label.map(|label| label.feats.clone()).unwrap_or_default(),
                    head,
                    relation,
                });
            }
            readings.push(Tree { words, entities: self.entities(&emissions) });
        }
        readings
    }

    /// What a gazetteer knows of each row; empty where there is none.
    fn known<S: AsRef<str>>(&self, sentences: &[&[S]], gazetteer: Option<&dyn Gazetteer>, layout: &Layout) -> Vec<u32> {
        let Some(gazetteer) = gazetteer.filter(|_| self.inventory.kinds > 0) else { return Vec::new() };
        let mut known = vec![0; layout.rows()];
        for (sentence, forms) in sentences.iter().enumerate() {
            let forms: Vec<&str> = forms.iter().map(AsRef::as_ref).collect();
            let found = known_words(&gazetteer.find(&forms), forms.len(), self.inventory.kinds);
            for (position, value) in found.into_iter().enumerate() {
                known[layout.row(sentence, position)] = value;
            }
        }
        known
    }

    /// ISO 639-1 code of the language it analyses.
    pub fn language(&self) -> &str {
        &self.inventory.language
    }

    /// The classes of entities that it tells apart.
    pub fn classes(&self) -> &[EntityClass] {
        &self.inventory.classes
    }

    /// The lemma of a form: the one that the corpora agree on, else the best that a script can make, where one that the corpora
    /// attest, or that the dictionary has, has a start over one never seen.
    fn lemma(&self, form: &str, upos: Upos, scores: &[f32], room: &mut LemmaRoom) -> SmolStr {
        let LemmaRoom { spelt, lemma, listed, first } = room;
        let Inventory { dictionary, scripts, .. } = &self.inventory;
        spelt.fill(form);
        if self.inventory.known_script(spelt, upos).is_some_and(|script| script.write(spelt, lemma)) {
            return SmolStr::new(&lemma);
        }
        let is_listed = dictionary.write(spelt, listed);
        let mut passed = f32::INFINITY;
        let mut first_score = None;
        // Nearly always the first fits and is attested; a word has few letters, so a handful of tries is plenty.
        for _ in 0..8 {
            let mut best = None;
            for (place, &score) in scores.iter().enumerate() {
                if score < passed && best.is_none_or(|(_, top)| score > top) {
                    best = Some((place, score));
                }
            }
            let Some((place, score)) = best else { break };
            passed = score;
            if first_score.is_some_and(|top| score + ATTESTED < top) {
                break;
            }
            if !scripts[place].write(spelt, lemma) {
                continue;
            }
            if (is_listed && listed == lemma) || self.inventory.attests(lemma, upos) || dictionary.has_lemma(lemma) {
                return SmolStr::new(&lemma);
            }
            if first_score.is_none() {
                first_score = Some(score);
                first.clone_from(lemma);
            }
        }
        match first_score {
            _ if is_listed => SmolStr::new(&listed),
            Some(_) => SmolStr::new(&first),
            None => form.to_lowercase().into(),
        }
    }

    /// The best relation; `root` where there is no head, and only there.
    fn relation(&self, head: Option<usize>, scores: &[f32]) -> SmolStr {
        if head.is_none() {
            return SmolStr::new_static("root");
        }
        let fitting = self.inventory.relations.iter().zip(scores).filter(|(name, _)| *name != "root");
        let best = fitting.max_by(|(_, a), (_, b)| a.total_cmp(b));
        best.map_or(SmolStr::new_static("dep"), |(name, _)| name.clone())
    }

    fn entities(&self, emissions: &[f32]) -> Vec<Entity> {
        if self.inventory.classes.is_empty() {
            return Vec::new();
        }
        // Even tags above zero continue the class of the tag before them.
        let allowed = |before: Option<usize>, tag: usize| {
            tag == 0 || tag % 2 == 1 || before.is_some_and(|before| before == tag || before + 1 == tag)
        };
        let path = chain::best(emissions, &self.dense.0[self.plan.transitions].value, self.inventory.tags(), &allowed);
        let mut entities: Vec<Entity> = Vec::new();
        for (word, tag) in path.into_iter().enumerate() {
            if tag % 2 == 1 {
                entities.push(Entity { first: word, last: word, class: self.inventory.classes[tag / 2] });
            } else if tag > 0
                && let Some(entity) = entities.last_mut()
            {
                entity.last = word;
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

/// Adds the tree of the next piece of a long sentence: its root hangs on the root of the first.
fn append(tree: &mut Tree, piece: Tree, start: usize) {
    let root = tree.root();
    tree.words.extend(piece.words.into_iter().map(|word| match (word.head, root) {
        (Some(head), _) => Word { head: Some(head + start), ..word },
        (None, Some(root)) => Word { head: Some(root), relation: SmolStr::new_static("parataxis"), ..word },
        (None, None) => word,
    }));
    let moved = |entity: Entity| Entity { first: entity.first + start, last: entity.last + start, ..entity };
    tree.entities.extend(piece.entities.into_iter().map(moved));
}

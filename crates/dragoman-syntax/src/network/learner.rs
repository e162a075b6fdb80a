//! One step of training: forward, losses, gradients, change of the weights.

use super::analysis::{Network, Quantised};
use super::forward::{Batch, Masks, Pass, Ready, apply_mask, forward, gram_scale, known_row};
use super::kernel::{Packed, transpose};
use super::losses::{Heads, Losses, Target, bias_back, turned_linear_back};
use super::plan::{Dense, Inventory, Plan, Widths};
use super::random::Random;
use super::recurrent::{Direction, Gradients, read_back};
use super::weights::{Matrix, Step, Trained, TrainedTable};

/// How often units are dropped, from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub struct Dropout {
    /// The whole form of a word, so that affixes learn to do without it.
    pub word: f32,
    /// The affixes of a word.
    pub affix: f32,
    /// Its n-grams, which know a word almost as well as its form does.
    pub gram: f32,
    /// What a dictionary says of it.
    pub dictionary: f32,
    /// Units of the input.
    pub input: f32,
    /// Units of the state that a recurrent layer hands on.
    pub state: f32,
    /// Units of a layer's output.
    pub output: f32,
    /// Hidden units of the heads.
    pub head: f32,
}

impl Dropout {
    /// No dropout.
    pub const NONE: Self =
        Self { word: 0.0, affix: 0.0, gram: 0.0, dictionary: 0.0, input: 0.0, state: 0.0, output: 0.0, head: 0.0 };
}

/// A network in training.
pub(crate) struct Learner {
    pub(crate) widths: Widths,
    pub(crate) inventory: Inventory,
    pub(crate) plan: Plan,
    pub(crate) dense: Dense,
    pub(crate) tables: [Matrix; 3],
    pub(crate) trained: Vec<Trained>,
    pub(crate) trained_tables: [TrainedTable; 3],
    pub(crate) random: Random,
    packed: Vec<Packed>,
    pass: Pass,
    /// How many steps were made.
    pub(crate) steps: u32,
    average_decay: f32,
    /// Where it went on from, and how much of that stays in the result.
    start: Option<(f32, Dense, [Matrix; 3])>,
}

impl Learner {
    /// A learner with random weights.
    pub(crate) fn new(widths: Widths, inventory: Inventory, seed: u64, average_decay: f32) -> Self {
        let mut random = Random::new(seed);
        let (plan, dense) = Plan::new(&widths, &inventory, &mut random);
        let tables = [
            Matrix::uniform(widths.word_rows, widths.word, 0.15, &mut random),
            Matrix::uniform(widths.affix_rows, widths.affix, 0.08, &mut random),
            Matrix::uniform(widths.gram_rows, widths.gram, 0.3, &mut random),
        ];
        Self::with(widths, inventory, plan, dense, tables, random, average_decay)
    }

    /// A learner that goes on from a network that is already trained. The inventory may have more labels at its end than the network.
    pub(crate) fn from_network(network: &Network, inventory: Inventory, seed: u64, average_decay: f32) -> Self {
        let tables = network.tables.each_ref().map(Quantised::widened);
        let (plan, mut dense) = (network.plan.clone(), network.dense.clone());
        for (place, columns) in [(plan.scores[0].weight, inventory.factors), (plan.scores[0].bias, inventory.labels.len())] {
            dense.0[place] = dense.0[place].widened(columns);
        }
        Self::with(network.widths, inventory, plan, dense, tables, Random::new(seed), average_decay)
    }

    /// Keeps a share of the weights as they are now: the result is a mean of them and of what is learnt (Wortsman et al. 2022).
    pub(crate) fn keep(&mut self, share: f32) {
        self.start = (share > 0.0).then(|| (share, self.dense.clone(), self.tables.clone()));
    }

    fn with(
        widths: Widths,
        inventory: Inventory,
        plan: Plan,
        dense: Dense,
        tables: [Matrix; 3],
        random: Random,
        average_decay: f32,
    ) -> Self {
        let trained = dense.0.iter().map(Trained::new).collect();
        let trained_tables = core::array::from_fn(|index| TrainedTable::new(&tables[index]));
        let packed = vec![Packed::default(); dense.0.len()];
        Self {
            widths,
            inventory,
            plan,
            dense,
            tables,
            trained,
            trained_tables,
            random,
            packed,
            pass: Pass::default(),
            steps: 0,
            average_decay,
            start: None,
        }
    }

    /// Computes losses and gradients of a batch; the gradients are added up.
    pub(crate) fn gradients(&mut self, batch: &Batch, targets: &[Target], masks: Option<&Masks>) -> Losses {
        for (packed, matrix) in self.packed.iter_mut().zip(&self.dense.0) {
            packed.fill(&matrix.value, matrix.rows, matrix.columns);
        }
        let ready = Ready { widths: &self.widths, plan: &self.plan, dense: &self.dense, packed: &self.packed };
        let tables = [&self.tables[0], &self.tables[1], &self.tables[2]];
        forward(&ready, tables, batch, masks, &mut self.pass);
        let pass = &self.pass;
        let layout = &batch.layout;
        let rows = layout.rows();
        let heads = Heads { ready: &ready, inventory: &self.inventory, batch, targets, masks, pass };
        let (losses, mut gradients) = heads.losses(&mut self.trained);

        let trained = &mut self.trained;
        let encoded = pass.encoded();
        let mut outer = vec![0.0; encoded.len()];
        let mut input = vec![0.0; pass.input.len()];
        let (mut turned, mut turned_input) = (Vec::new(), Vec::new());
        transpose(encoded, rows, self.widths.output(), &mut turned);
        transpose(&pass.input, rows, self.widths.input(), &mut turned_input);
        for (index, (gradient, hidden)) in gradients.hidden.iter_mut().zip(&pass.hidden).enumerate() {
            let width = hidden.len() / rows.max(1);
            if let Some(masks) = masks {
                apply_mask(gradient, &masks.heads[index], width, layout);
            }
            gradient.iter_mut().zip(hidden).for_each(|(gradient, &value)| {
                if value <= 0.0 {
                    *gradient = 0.0;
                }
            });
            let linear = match index {
                0..=2 => self.plan.hidden[index].0,
                3 => self.plan.arc_dependent,
                _ => self.plan.arc_head,
            };
            bias_back(gradient, &mut trained[linear.bias].gradient);
            turned_linear_back(&ready, trained, linear.weight, &turned, gradient, Some(&mut outer));
            if let Some((_, skip)) = self.plan.hidden.get(index) {
                turned_linear_back(&ready, trained, *skip, &turned_input, gradient, Some(&mut input));
            }
        }
        let [dependents, relation_heads] = &gradients.relations;
        bias_back(dependents, &mut trained[self.plan.relation_dependent.bias].gradient);
        turned_linear_back(&ready, trained, self.plan.relation_dependent.weight, &turned, dependents, Some(&mut outer));
        turned_linear_back(&ready, trained, self.plan.relation_head, &turned, relation_heads, Some(&mut outer));

        let width = self.widths.state * 2;
        for layer in (0..self.plan.layers.len()).rev() {
            let below: &[f32] = if layer == 0 { &pass.input } else { &pass.outputs[layer - 1] };
            let mut inner = if layer == 0 { core::mem::take(&mut input) } else { outer.clone() };
            if let Some(masks) = masks {
                apply_mask(&mut outer, &masks.outputs[layer], width, layout);
            }
            for (side, direction) in [Direction::Forward, Direction::Backward].into_iter().enumerate() {
                let reader = self.plan.layers[layer][side];
                let mut half = Vec::with_capacity(outer.len() / 2);
                for line in outer.chunks_exact(width) {
                    half.extend_from_slice(&line[side * width / 2..(side + 1) * width / 2]);
                }
                let [from_input, from_state, bias] = trained
                    .get_disjoint_mut([reader.from_input, reader.from_state, reader.bias])
                    .unwrap_or_else(|_| unreachable!("a plan gives each matrix a place of its own"));
                read_back(
                    below,
                    layout,
                    direction,
                    (&self.dense.0[reader.from_input].value, &self.dense.0[reader.from_state].value),
                    masks.map(|masks| masks.states[layer][side].as_slice()),
                    &pass.states[layer][side],
                    &mut half,
                    &mut Gradients {
                        from_input: &mut from_input.gradient,
                        from_state: &mut from_state.gradient,
                        bias: &mut bias.gradient,
                    },
                    &mut inner,
                );
            }
            if layer == 0 { input = inner } else { outer = inner }
        }
        if self.plan.layers.is_empty() {
            input.iter_mut().zip(&outer).for_each(|(sum, &value)| *sum += value);
        }
        self.tables_back(batch, masks, input);
        losses
    }

    /// Hands the gradient of the input on to the tables and sources.
    fn tables_back(&mut self, batch: &Batch, masks: Option<&Masks>, mut input: Vec<f32>) {
        let width = self.widths.input();
        if let Some(masks) = masks {
            apply_mask(&mut input, &masks.input, width, &batch.layout);
        }
        for (row, line) in input.chunks_exact(width).enumerate() {
            let features = batch.features.rows(row);
            let (parse, entity) = batch.sources[batch.layout.sentence[row] as usize];
            for (matrix, source) in [(self.plan.parse_source, parse), (self.plan.entity_source, entity)] {
                let slot = &mut self.trained[matrix].gradient[source * width..(source + 1) * width];
                slot.iter_mut().zip(line).for_each(|(sum, &value)| *sum += value);
            }
            if let Some(known) = known_row(batch, row) {
                let slot = &mut self.trained[self.plan.known].gradient[known * width..(known + 1) * width];
                slot.iter_mut().zip(line).for_each(|(sum, &value)| *sum += value);
            }
            let groups = masks.map_or([1.0; 3], |masks| masks.groups[row]);
            let (word, rest) = line.split_at(self.widths.word);
            let (affix, gram) = rest.split_at(self.widths.affix);
            let gram_factor = groups[2] * gram_scale(features[2].len());
            for (table, gradient, rows, factor) in
                [(0, word, features[0], groups[0]), (1, affix, features[1], groups[1]), (2, gram, features[2], gram_factor)]
            {
                if factor != 0.0 {
                    rows.iter().for_each(|&row| self.trained_tables[table].add(row, gradient, factor));
                }
            }
        }
    }

    /// Changes the weights by the gradients, which are divided by `words` and cut to a norm of `longest`.
    pub(crate) fn update(&mut self, rate: f32, words: f32, longest: f32) {
        self.steps += 1;
        let norm: f64 = self.trained.iter().map(Trained::norm).sum::<f64>()
            + self.trained_tables.iter().map(TrainedTable::norm).sum::<f64>();
        #[expect(clippy::cast_possible_truncation, reason = "a norm needs no more than single precision")]
        let norm = norm.sqrt() as f32 / words;
        let cut = if norm > longest { longest / norm } else { 1.0 };
        let step = Step::new(self.steps, rate, cut / words, self.average_decay);
        for (trained, matrix) in self.trained.iter_mut().zip(&mut self.dense.0) {
            trained.update(matrix, step);
        }
        for (trained, matrix) in self.trained_tables.iter_mut().zip(&mut self.tables) {
            trained.update(matrix, step);
        }
    }

    /// The averaged weights, which is what training is for.
    pub(crate) fn averages(&self) -> (Dense, [Matrix; 3]) {
        let step = Step::new(self.steps.max(1), 0.0, 0.0, self.average_decay);
        let averages = self.dense.0.iter().zip(&self.trained).map(|(matrix, trained)| Matrix {
            rows: matrix.rows,
            columns: matrix.columns,
            value: trained.average.clone(),
        });
        let mut dense: Vec<Matrix> = averages.collect();
        let mut tables: [Matrix; 3] =
            core::array::from_fn(|index| self.trained_tables[index].average(&self.tables[index], step));
        if let Some((share, start, start_tables)) = &self.start {
            for (matrix, start) in dense.iter_mut().chain(&mut tables).zip(start.0.iter().chain(start_tables)) {
                matrix.value.iter_mut().zip(&start.value).for_each(|(value, &start)| *value += share * (start - *value));
            }
        }
        (Dense(dense), tables)
    }

    /// Draws the masks of a batch.
    pub(crate) fn masks(&mut self, batch: &Batch, dropout: &Dropout) -> Masks {
        let random = &mut self.random;
        let sentences = batch.layout.lengths.len();
        let mut draw = |width: usize, rate: f32| -> Vec<f32> {
            let keep = 1.0 / (1.0 - rate);
            (0..sentences * width).map(|_| if random.chance(rate) { 0.0 } else { keep }).collect()
        };
        let widths = &self.widths;
        let input = draw(widths.input(), dropout.input);
        let states = (0..widths.layers).map(|_| [(); 2].map(|()| draw(widths.state, dropout.state))).collect();
        let outputs = (0..widths.layers).map(|_| draw(widths.state * 2, dropout.output)).collect();
        let heads = [widths.tag, widths.lemma, widths.entity, widths.arc, widths.arc, widths.relation]
            .map(|width| draw(width, dropout.head));
        let groups = (0..batch.layout.rows())
            .map(|_| [dropout.word, dropout.affix, dropout.gram].map(|rate| if random.chance(rate) { 0.0 } else { 1.0 }))
            .collect();
        Masks { groups, input, states, outputs, heads }
    }
}

#[cfg(test)]
mod tests {
    use super::super::dictionary::Dictionary;
    use super::super::features::{Features, TableSizes};
    use super::super::losses::ParseTarget;
    use super::super::recurrent::Layout;
    use super::super::script::Script;
    use super::*;
    use crate::{EntityClass, Upos};

    const WIDTHS: Widths = Widths {
        word_rows: 40,
        word: 5,
        affix_rows: 40,
        affix: 4,
        gram_rows: 40,
        gram: 3,
        layers: 2,
        state: 5,
        tag: 6,
        lemma: 5,
        entity: 4,
        arc: 6,
        relation: 5,
    };

    fn inventory() -> Inventory {
        let mut known: Vec<String> = Vec::new();
        let mut factor = |name: &str| {
            let place = known.iter().position(|other| other == name).unwrap_or_else(|| {
                known.push(name.to_owned());
                known.len() - 1
            });
            u32::try_from(place).unwrap()
        };
        let labels = [(Upos::Noun, "Case=Nom|Number=Sing"), (Upos::Noun, "Case=Nom|Number=Plur"), (Upos::Verb, "Number=Plur")]
            .map(|(upos, feats)| Inventory::label(upos, feats, &mut factor))
            .to_vec();
        Inventory {
            language: "xx".into(),
            labels,
            factors: known.len(),
            scripts: vec![Script::between("a", "a"), Script::between("case", "casă")],
            lemmas: Vec::new(),
            rare_scripts: Vec::new(),
            forms: Vec::new(),
            relations: vec!["root".into(), "nsubj".into(), "obj".into()],
            classes: vec![EntityClass::Person],
            dictionary: Dictionary::default(),
            kinds: 1,
            parse_sources: 2,
            entity_sources: 2,
        }
    }

    fn example() -> (Batch, Vec<Target>) {
        let sizes = TableSizes { word: 40, affix: 40, gram: 40 };
        let layout = Layout::new(vec![4, 2]);
        let forms = ["Ana", "Dan", "vede", "pleacă", "case", "mari"];
        let mut features = Features::default();
        forms.iter().for_each(|form| features.push(form, sizes, None));
        let targets = vec![
            Target {
                parse: Some(ParseTarget {
                    labels: vec![Some(0), Some(2), Some(1), None],
                    scripts: vec![Some(0), None, Some(1), Some(0)],
                    heads: vec![2, 0, 2, 3],
                    relations: vec![Some(1), Some(0), Some(2), None],
                }),
                tags: Some(vec![1, 0, 0, 0]),
                weight: 1.5,
            },
            Target { parse: None, tags: Some(vec![1, 2]), weight: 0.5 },
        ];
        (Batch { layout, features, known: vec![1, 0, 2, 0, 0, 0], sources: vec![(0, 1), (1, 0)] }, targets)
    }

    #[test]
    fn gradients_agree_with_differences() {
        let (batch, targets) = example();
        let dropout =
            Dropout { word: 0.2, affix: 0.0, gram: 0.0, dictionary: 0.0, input: 0.2, state: 0.2, output: 0.2, head: 0.2 };
        let mut learner = Learner::new(WIDTHS, inventory(), 11, 0.9);
        let masks = learner.masks(&batch, &dropout);
        // Sources start at zero; move all so that nothing sits on a corner of the rectifiers.
        let mut random = Random::new(2);
        for matrix in &mut learner.dense.0 {
            matrix.value.iter_mut().for_each(|value| *value += random.uniform() * 0.4 - 0.2);
        }
        learner.gradients(&batch, &targets, Some(&masks));
        let dense: Vec<Vec<f32>> = learner.trained.iter().map(|trained| trained.gradient.clone()).collect();
        let tables: Vec<Vec<f32>> = (0..3)
            .map(|table| (0..40).flat_map(|row| learner.trained_tables[table].gradient(row).to_vec()).collect())
            .collect();
        let loss = |learner: &mut Learner| learner.gradients(&batch, &targets, Some(&masks)).iter().sum::<f64>();
        let mut checked = 0;
        let mut wrong = 0;
        let step = 4e-3f32;
        for (place, gradients) in dense.iter().chain(&tables).enumerate() {
            for index in (0..gradients.len()).step_by(1 + gradients.len() / 25) {
                let change = |learner: &mut Learner, by: f32| {
                    let count = dense.len();
                    let matrix = if place < count { &mut learner.dense.0[place] } else { &mut learner.tables[place - count] };
                    matrix.value[index] += by;
                };
                change(&mut learner, step);
                let up = loss(&mut learner);
                change(&mut learner, -2.0 * step);
                let down = loss(&mut learner);
                change(&mut learner, step);
                #[expect(clippy::cast_possible_truncation, reason = "a comparison with tolerance")]
                let difference = ((up - down) / f64::from(2.0 * step)) as f32;
                checked += 1;
                // A step across the corner of a rectifier is rare, but may happen.
                if (difference - gradients[index]).abs() > 0.01 + 0.02 * difference.abs() {
                    wrong += 1;
                }
            }
        }
        assert!(checked > 400, "{checked}");
        assert!(wrong * 100 <= checked, "{wrong} of {checked} gradients are wrong");
    }

    #[test]
    fn training_repeats_and_lowers_the_loss() {
        let (batch, targets) = example();
        let run = || {
            let mut learner = Learner::new(WIDTHS, inventory(), 7, 0.9);
            let mut losses = Vec::new();
            for _ in 0..60 {
                let masks = learner.masks(&batch, &Dropout { word: 0.1, ..Dropout::NONE });
                losses.push(learner.gradients(&batch, &targets, Some(&masks)).iter().sum::<f64>());
                learner.update(0.02, 6.0, 5.0);
            }
            (losses, learner.averages())
        };
        let (losses, weights) = run();
        assert!(losses[59] < losses[0] / 4.0, "{losses:?}");
        let (again, same) = run();
        assert_eq!(losses, again);
        assert_eq!(weights.0, same.0);
        assert_eq!(weights.1, same.1);
    }
}

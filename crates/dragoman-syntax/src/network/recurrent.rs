//! A recurrent layer that reads a batch of sentences in one direction: an LSTM with coupled input and forget gates
//! (Greff et al. 2017), which needs three products instead of four and lost nothing in our measurements.

use super::kernel::{Packed, multiply, sigmoid, tanh, transpose, vectorised};

/// How the words of a batch are laid out: word `t` of all sentences side by side, longest sentence first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// For each position the first row and how many sentences are that long.
    pub(crate) steps: Vec<(usize, usize)>,
    /// The lengths of the sentences, never increasing.
    pub(crate) lengths: Vec<usize>,
    /// For each row the sentence it belongs to.
    pub(crate) sentence: Vec<u32>,
}

impl Layout {
    /// The layout for lengths that never increase.
    pub(crate) fn new(lengths: Vec<usize>) -> Self {
        debug_assert!(lengths.is_sorted_by(|a, b| a >= b), "sentences come longest first");
        let longest = lengths.first().copied().unwrap_or(0);
        let mut steps = Vec::with_capacity(longest);
        let mut sentence = Vec::new();
        let mut active = lengths.len();
        for position in 0..longest {
            while active > 0 && lengths[active - 1] <= position {
                active -= 1;
            }
            steps.push((sentence.len(), active));
            sentence.extend((0..active).map(|index| u32::try_from(index).unwrap_or(u32::MAX)));
        }
        Self { steps, lengths, sentence }
    }

    /// The number of words in the batch.
    pub(crate) fn rows(&self) -> usize {
        self.sentence.len()
    }

    /// The row of a word of a sentence.
    pub(crate) fn row(&self, sentence: usize, position: usize) -> usize {
        self.steps[position].0 + sentence
    }
}

/// The order in which a layer reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Forward,
    Backward,
}

impl Direction {
    /// The positions in reading order, each with the one read before.
    fn order(self, length: usize) -> impl DoubleEndedIterator<Item = (usize, Option<usize>)> {
        (0..length).map(move |index| match self {
            Self::Forward => (index, index.checked_sub(1)),
            Self::Backward => (length - 1 - index, index.checked_sub(1).map(|before| length - 1 - before)),
        })
    }
}

/// What a layer computed, kept for its gradient.
#[derive(Debug, Clone, Default)]
pub(crate) struct States {
    /// Input gate, output gate and candidate of each row, after their functions.
    gates: Vec<f32>,
    /// The cells.
    cells: Vec<f32>,
    /// The hyperbolic tangent of the cells.
    squashed: Vec<f32>,
    /// The output of each row.
    pub(crate) hidden: Vec<f32>,
    /// The output as the next step sees it, where recurrent dropout is on.
    masked: Vec<f32>,
}

/// Reads a batch. `mask` holds one factor for each sentence and unit, for the state that is handed on.
pub(crate) fn read(
    input: &[f32],
    layout: &Layout,
    direction: Direction,
    (from_input, from_state, bias): (&Packed, &Packed, &[f32]),
    mask: Option<&[f32]>,
    states: &mut States,
) {
    let width = from_state.depth;
    let rows = layout.rows();
    let States { gates, cells, squashed, hidden, masked } = states;
    gates.resize(rows * width * 3, 0.0);
    for state in [&mut *cells, &mut *squashed, &mut *hidden] {
        state.resize(rows * width, 0.0);
    }
    masked.resize(if mask.is_some() { rows * width } else { 0 }, 0.0);
    for line in gates.chunks_exact_mut(width * 3) {
        line.copy_from_slice(bias);
    }
    multiply(input, from_input, gates, true);
    for (position, before) in direction.order(layout.steps.len()) {
        let (first, active) = layout.steps[position];
        let (previous, shared) = before.map_or((0, 0), |before| {
            let (row, count) = layout.steps[before];
            (row, count.min(active))
        });
        if shared > 0 {
            let handed: &[f32] = if mask.is_some() { masked } else { hidden };
            let state = &handed[previous * width..(previous + shared) * width];
            multiply(state, from_state, &mut gates[first * width * 3..(first + shared) * width * 3], true);
        }
        apply_gates(
            &mut gates[first * width * 3..(first + active) * width * 3],
            cells,
            &mut squashed[first * width..(first + active) * width],
            &mut hidden[first * width..(first + active) * width],
            width,
            (first, previous, shared),
        );
        if let Some(mask) = mask {
            let stretch = first * width..(first + active) * width;
            for ((target, &value), &factor) in masked[stretch.clone()].iter_mut().zip(&hidden[stretch]).zip(mask) {
                *target = value * factor;
            }
        }
    }
}

vectorised! {
    /// Applies the gates of all rows of a position: the first, that of the position before, how many have one before.
    fn apply_gates(
        gates: &'a mut [f32],
        cells: &'a mut [f32],
        squashed: &'a mut [f32],
        hidden: &'a mut [f32],
        width: usize,
        place: (usize, usize, usize),
    ) {
        let (first, previous, shared) = place;
        let lines = gates.chunks_exact_mut(width * 3).zip(squashed.chunks_exact_mut(width)).zip(hidden.chunks_exact_mut(width));
        for (index, ((line, squashed), hidden)) in lines.enumerate() {
            let row = first + index;
            let from = if index < shared { previous + index } else { row };
            let (old, new) = disjoint(cells, from, row, width);
            let (input, rest) = line.split_at_mut(width);
            let (output, candidate) = rest.split_at_mut(width);
            for gate in &mut *input {
                *gate = sigmoid(*gate);
            }
            for gate in &mut *output {
                *gate = sigmoid(*gate);
            }
            for value in &mut *candidate {
                *value = tanh(*value);
            }
            if from == row {
                for ((new, &input), &candidate) in new.iter_mut().zip(&*input).zip(&*candidate) {
                    *new = input * candidate;
                }
            } else {
                for (((new, &input), &candidate), &old) in new.iter_mut().zip(&*input).zip(&*candidate).zip(old) {
                    *new = input.mul_add(candidate - old, old);
                }
            }
            for (((hidden, squashed), &output), &new) in hidden.iter_mut().zip(squashed).zip(&*output).zip(&*new) {
                *squashed = tanh(new);
                *hidden = output * *squashed;
            }
        }
    }
}

/// A row to read and another to write; the row to read is empty where they are the same.
#[inline(always)]
fn disjoint(data: &mut [f32], read: usize, write: usize, width: usize) -> (&[f32], &mut [f32]) {
    if read < write {
        let (low, high) = data.split_at_mut(write * width);
        (&low[read * width..(read + 1) * width], &mut high[..width])
    } else {
        let (low, high) = data.split_at_mut(read * width);
        let (read, _) = high.split_at(if read == write { 0 } else { width });
        if read.is_empty() { (&[], &mut high[..width]) } else { (&high[..width], &mut low[write * width..(write + 1) * width]) }
    }
}

/// The gradients of a layer's weights.
pub(crate) struct Gradients<'a> {
    pub(crate) from_input: &'a mut [f32],
    pub(crate) from_state: &'a mut [f32],
    pub(crate) bias: &'a mut [f32],
}

/// Adds the gradients of the weights and of the input, given that of the output, which is used up.
#[expect(clippy::too_many_arguments, reason = "a gradient needs all that the forward pass had")]
pub(crate) fn read_back(
    input: &[f32],
    layout: &Layout,
    direction: Direction,
    (from_input, from_state): (&[f32], &[f32]),
    mask: Option<&[f32]>,
    states: &States,
    outer: &mut [f32],
    gradients: &mut Gradients<'_>,
    inner: &mut [f32],
) {
    let rows = layout.rows();
    let width = states.hidden.len() / rows.max(1);
    let depth = input.len() / rows.max(1);
    let mut packed = Packed::default();
    packed.fill_transposed(from_state, width * 3, width);
    let mut gates = vec![0.0; rows * width * 3];
    let mut cells = vec![0.0; rows * width];
    let mut before_rows = vec![0.0; rows * width];
    let mut handed_back = Vec::new();
    for (position, before) in direction.order(layout.steps.len()).rev() {
        let (first, active) = layout.steps[position];
        let (previous, shared) = before.map_or((0, 0), |before| {
            let (row, count) = layout.steps[before];
            (row, count.min(active))
        });
        for index in 0..active {
            let row = first + index;
            let old = (index < shared).then(|| (previous + index) * width);
            for unit in 0..width {
                let at = row * width + unit;
                let gate = row * width * 3 + unit;
                let (i, o, g) = (states.gates[gate], states.gates[gate + width], states.gates[gate + 2 * width]);
                let squashed = states.squashed[at];
                let was = old.map_or(0.0, |old| states.cells[old + unit]);
                let dh = outer[at];
                let dc = cells[at] + dh * o * (1.0 - squashed * squashed);
                gates[gate] = dc * (g - was) * i * (1.0 - i);
                gates[gate + width] = dh * squashed * o * (1.0 - o);
                gates[gate + 2 * width] = dc * i * (1.0 - g * g);
                if let Some(old) = old {
                    cells[old + unit] += dc * (1.0 - i);
                }
            }
        }
        if shared > 0 {
            handed_back.clear();
            handed_back.resize(shared * width, 0.0);
            multiply(&gates[first * width * 3..(first + shared) * width * 3], &packed, &mut handed_back, false);
            let handed = if mask.is_some() { &states.masked } else { &states.hidden };
            before_rows[first * width..(first + shared) * width]
                .copy_from_slice(&handed[previous * width..(previous + shared) * width]);
            let target = &mut outer[previous * width..(previous + shared) * width];
            match mask {
                Some(mask) => {
                    for ((target, &value), &factor) in target.iter_mut().zip(&handed_back).zip(mask) {
                        *target += value * factor;
                    }
                }
                None => target.iter_mut().zip(&handed_back).for_each(|(target, &value)| *target += value),
            }
        }
    }
    for line in gates.chunks_exact(width * 3) {
        gradients.bias.iter_mut().zip(line).for_each(|(sum, &value)| *sum += value);
    }
    let right = Packed::new(&gates, rows, width * 3);
    let mut left = Vec::new();
    transpose(&before_rows, rows, width, &mut left);
    multiply(&left, &right, gradients.from_state, true);
    transpose(input, rows, depth, &mut left);
    multiply(&left, &right, gradients.from_input, true);
    packed.fill_transposed(from_input, width * 3, depth);
    multiply(&gates, &packed, inner, true);
}

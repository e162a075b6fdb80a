//! The numbers of a network, and how a gradient changes them.

use super::kernel::{Packed, vectorised};
use super::random::Random;

/// A matrix of weights; a bias is a matrix of one row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Matrix {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) value: Vec<f32>,
}

impl Matrix {
    pub(crate) fn zero(rows: usize, columns: usize) -> Self {
        Self { rows, columns, value: vec![0.0; rows * columns] }
    }

    /// Uniform between plus and minus `bound`.
    pub(crate) fn uniform(rows: usize, columns: usize, bound: f32, random: &mut Random) -> Self {
        let value = (0..rows * columns).map(|_| (random.uniform() * 2.0 - 1.0) * bound).collect();
        Self { rows, columns, value }
    }

    /// The bound of Glorot and Bengio (2010).
    #[expect(clippy::cast_precision_loss, reason = "widths are small")]
    pub(crate) fn glorot(rows: usize, columns: usize, random: &mut Random) -> Self {
        Self::uniform(rows, columns, (6.0 / (rows + columns) as f32).sqrt(), random)
    }

    pub(crate) fn row(&self, row: usize) -> &[f32] {
        &self.value[row * self.columns..(row + 1) * self.columns]
    }

    /// The matrix with more columns, which begin at zero.
    pub(crate) fn widened(&self, columns: usize) -> Self {
        let mut wide = Self::zero(self.rows, columns.max(self.columns));
        let lines = wide.value.chunks_exact_mut(wide.columns.max(1)).zip(self.value.chunks_exact(self.columns.max(1)));
        lines.for_each(|(wide, line)| wide[..line.len()].copy_from_slice(line));
        wide
    }

    pub(crate) fn packed(&self) -> Packed {
        Packed::new(&self.value, self.rows, self.columns)
    }
}

/// The decays of Adam (Kingma and Ba 2015); the second is shorter than usual because trainings are short.
const FIRST_DECAY: f32 = 0.9;
const SECOND_DECAY: f32 = 0.98;
const EPSILON: f32 = 1e-8;

/// What Adam needs at a step: rate, corrections of the moments, decay of the average.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    pub(crate) rate: f32,
    pub(crate) scale: f32,
    pub(crate) first_correction: f32,
    pub(crate) second_correction: f32,
    pub(crate) average_decay: f32,
    pub(crate) number: u32,
}

impl Step {
    /// The step of this number (from one), with gradients multiplied by `scale`.
    #[expect(clippy::cast_precision_loss, reason = "the corrections vanish long before the number of steps loses precision")]
    pub(crate) fn new(number: u32, rate: f32, scale: f32, average_decay: f32) -> Self {
        // Early averages would remember the random start: let the decay grow with the steps.
        let warm = (1.0 + number as f32) / (10.0 + number as f32);
        let power = i32::try_from(number).unwrap_or(i32::MAX);
        Self {
            rate,
            scale,
            first_correction: 1.0 / (1.0 - FIRST_DECAY.powi(power)),
            second_correction: 1.0 / (1.0 - SECOND_DECAY.powi(power)),
            average_decay: average_decay.min(warm),
            number,
        }
    }
}

/// A matrix in training: gradient, moments of Adam and the running average that is kept in the end.
#[derive(Debug, Clone)]
pub(crate) struct Trained {
    pub(crate) gradient: Vec<f32>,
    first: Vec<f32>,
    second: Vec<f32>,
    pub(crate) average: Vec<f32>,
}

impl Trained {
    pub(crate) fn new(matrix: &Matrix) -> Self {
        let zero = vec![0.0; matrix.value.len()];
        Self { gradient: zero.clone(), first: zero.clone(), second: zero, average: matrix.value.clone() }
    }

    /// What outlasts a step: the moments and the average.
    pub(crate) fn kept(&self) -> [&[f32]; 3] {
        [&self.first, &self.second, &self.average]
    }

    /// The same, to go on from others.
    pub(crate) fn kept_mut(&mut self) -> [&mut [f32]; 3] {
        [&mut self.first, &mut self.second, &mut self.average]
    }

    /// The sum of squares of the gradient.
    pub(crate) fn norm(&self) -> f64 {
        self.gradient.iter().map(|&g| f64::from(g) * f64::from(g)).sum()
    }

    /// Changes the matrix by its gradient and clears the gradient.
    pub(crate) fn update(&mut self, matrix: &mut Matrix, step: Step) {
        let Self { gradient, first, second, average } = self;
        adam(&mut matrix.value, gradient, first, second, step);
        approach(average, &matrix.value, 1.0 - step.average_decay);
        gradient.fill(0.0);
    }
}

vectorised! {
    /// Moves each mean by a share of its way to the value.
    fn approach(means: &'a mut [f32], values: &'a [f32], share: f32) {
        for (mean, &value) in means.iter_mut().zip(values) {
            *mean = (value - *mean).mul_add(share, *mean);
        }
    }
}

vectorised! {
    /// One step of Adam on a stretch of numbers.
    fn adam(value: &'a mut [f32], gradient: &'a [f32], first: &'a mut [f32], second: &'a mut [f32], step: Step) {
        for (((value, &gradient), first), second) in value.iter_mut().zip(gradient).zip(first).zip(second) {
            let gradient = gradient * step.scale;
            *first = (gradient - *first).mul_add(1.0 - FIRST_DECAY, *first);
            *second = gradient.mul_add(gradient, -*second).mul_add(1.0 - SECOND_DECAY, *second);
            let size = (*second * step.second_correction).max(0.0).sqrt() + EPSILON;
            *value -= step.rate * (*first * step.first_correction) / size;
        }
    }
}

/// A table of embeddings in training: only the rows that a batch touches are changed.
#[derive(Debug, Clone)]
pub(crate) struct TrainedTable {
    trained: Trained,
    columns: usize,
    touched: Vec<u32>,
    marked: Vec<bool>,
    /// The step up to which the average of each row is known.
    known: Vec<u32>,
}

impl TrainedTable {
    pub(crate) fn new(matrix: &Matrix) -> Self {
        Self {
            trained: Trained::new(matrix),
            columns: matrix.columns,
            touched: Vec::new(),
            marked: vec![false; matrix.rows],
            known: vec![0; matrix.rows],
        }
    }

    /// Adds `factor` times `gradient` to the gradient of a row.
    pub(crate) fn add(&mut self, row: u32, gradient: &[f32], factor: f32) {
        let index = row as usize;
        if !self.marked[index] {
            self.marked[index] = true;
            self.touched.push(row);
        }
        let target = &mut self.trained.gradient[index * self.columns..(index + 1) * self.columns];
        for (target, &gradient) in target.iter_mut().zip(gradient) {
            *target += factor * gradient;
        }
    }

    /// What outlasts a step: the moments and the average; the step up to which the average of each row is known.
    pub(crate) fn kept(&self) -> ([&[f32]; 3], &[u32]) {
        (self.trained.kept(), &self.known)
    }

    /// The same, to go on from others.
    pub(crate) fn kept_mut(&mut self) -> ([&mut [f32]; 3], &mut [u32]) {
        (self.trained.kept_mut(), &mut self.known)
    }

    pub(crate) fn gradient(&self, row: usize) -> &[f32] {
        &self.trained.gradient[row * self.columns..(row + 1) * self.columns]
    }

    /// The sum of squares of the gradient.
    pub(crate) fn norm(&self) -> f64 {
        self.touched.iter().flat_map(|&row| self.gradient(row as usize)).map(|&g| f64::from(g) * f64::from(g)).sum()
    }

    /// Changes the touched rows and clears their gradient.
    pub(crate) fn update(&mut self, matrix: &mut Matrix, step: Step) {
        let mut touched = core::mem::take(&mut self.touched);
        for &row in &touched {
            let index = row as usize;
            let range = index * self.columns..(index + 1) * self.columns;
            let value = &mut matrix.value[range.clone()];
            // The row stood still since it was last touched: catch its average up first.
            catch_up(&mut self.trained.average[range.clone()], value, step, step.number - 1 - self.known[index]);
            adam(
                value,
                &self.trained.gradient[range.clone()],
                &mut self.trained.first[range.clone()],
                &mut self.trained.second[range.clone()],
                step,
            );
            catch_up(&mut self.trained.average[range.clone()], value, step, 1);
            self.known[index] = step.number;
            self.trained.gradient[range].fill(0.0);
            self.marked[index] = false;
        }
        touched.clear();
        self.touched = touched;
    }

    /// The average of all rows after a step.
    pub(crate) fn average(&self, matrix: &Matrix, step: Step) -> Matrix {
        let mut average = Matrix { rows: matrix.rows, columns: matrix.columns, value: self.trained.average.clone() };
        for (index, line) in average.value.chunks_exact_mut(self.columns.max(1)).enumerate() {
            catch_up(line, matrix.row(index), step, step.number - self.known[index]);
        }
        average
    }
}

/// Moves an average towards a value that stood still for some steps.
fn catch_up(average: &mut [f32], value: &[f32], step: Step, steps: u32) {
    if steps > 0 {
        approach(average, value, 1.0 - step.average_decay.powi(i32::try_from(steps).unwrap_or(i32::MAX)));
    }
}

//! The arithmetic that takes the time: products of matrices and the functions of the gates.
//!
//! Everything is plain safe Rust that the compiler vectorises; `pulp` picks the instruction set when the program runs. Each
//! element of a product is one chain of fused multiply-adds in the order of the inner dimension, whatever the number of
//! rows, so that a sentence gets the same bits alone and in a batch, and on x86-64 and aarch64 alike.

use pulp::NullaryFnOnce;

/// How many columns of the right matrix lie side by side in a panel.
const PANEL: usize = 16;
/// How many rows of the left matrix a block takes.
const BLOCK: usize = 6;

/// Runs code compiled for the widest instruction set that this machine has.
#[inline]
pub(crate) fn dispatch<F: NullaryFnOnce>(work: F) -> F::Output {
    pulp::Arch::new().dispatch(work)
}

/// A right-hand matrix of `depth` rows and `width` columns, laid out in panels of [`PANEL`] columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Packed {
    data: Vec<f32>,
    /// Rows: the inner dimension of the product.
    pub(crate) depth: usize,
    /// Columns of the product.
    pub(crate) width: usize,
}

impl Packed {
    /// Packs a row-major matrix.
    pub(crate) fn new(source: &[f32], depth: usize, width: usize) -> Self {
        let mut packed = Self::default();
        packed.fill(source, depth, width);
        packed
    }

    /// Packs a row-major matrix into the memory at hand.
    pub(crate) fn fill(&mut self, source: &[f32], depth: usize, width: usize) {
        assert_eq!(source.len(), depth * width, "a matrix has as many numbers as its rows and columns say");
        self.reshape(depth, width);
        let panels = width.div_ceil(PANEL);
        for panel in 0..panels {
            let first = panel * PANEL;
            let columns = PANEL.min(width - first);
            let target = &mut self.data[panel * depth * PANEL..(panel + 1) * depth * PANEL];
            for (row, line) in target.chunks_exact_mut(PANEL).enumerate() {
                line[..columns].copy_from_slice(&source[row * width + first..row * width + first + columns]);
                line[columns..].fill(0.0);
            }
        }
    }

    /// Packs the transpose of a row-major matrix of `width` rows and `depth` columns.
    pub(crate) fn fill_transposed(&mut self, source: &[f32], depth: usize, width: usize) {
        assert_eq!(source.len(), depth * width, "a matrix has as many numbers as its rows and columns say");
        self.reshape(depth, width);
        for panel in 0..width.div_ceil(PANEL) {
            let first = panel * PANEL;
            let columns = PANEL.min(width - first);
            let target = &mut self.data[panel * depth * PANEL..(panel + 1) * depth * PANEL];
            if columns < PANEL {
                target.fill(0.0);
            }
            for column in 0..columns {
                let line = &source[(first + column) * depth..(first + column + 1) * depth];
                for (slot, &value) in target.iter_mut().skip(column).step_by(PANEL).zip(line) {
                    *slot = value;
                }
            }
        }
    }

    fn reshape(&mut self, depth: usize, width: usize) {
        self.depth = depth;
        self.width = width;
        self.data.resize(width.div_ceil(PANEL) * PANEL * depth, 0.0);
    }
}

/// `out = left · right`, or `out += left · right`: `left` has `out.len() / right.width` rows, row-major.
pub(crate) fn multiply(left: &[f32], right: &Packed, out: &mut [f32], add: bool) {
    let (depth, width) = (right.depth, right.width);
    if width == 0 {
        return;
    }
    let rows = out.len() / width;
    assert_eq!(left.len(), rows * depth, "the left matrix has as many columns as the right has rows");
    assert_eq!(out.len(), rows * width, "the product has as many columns as the right matrix");
    if depth == 0 {
        if !add {
            out.fill(0.0);
        }
        return;
    }
    struct Work<'a> {
        left: &'a [f32],
        right: &'a Packed,
        out: &'a mut [f32],
        add: bool,
    }
    impl NullaryFnOnce for Work<'_> {
        type Output = ();
        #[inline(always)]
        fn call(self) {
            let (depth, width) = (self.right.depth, self.right.width);
            let mut left = self.left;
            let mut out = self.out;
            macro_rules! blocks {
                ($rows:literal) => {
                    while left.len() >= $rows * depth {
                        let (block, rest) = left.split_at($rows * depth);
                        let (target, others) = out.split_at_mut($rows * width);
                        block_product::<$rows>(block, self.right, target, self.add);
                        left = rest;
                        out = others;
                    }
                };
            }
            blocks!(6);
            blocks!(4);
            blocks!(2);
            blocks!(1);
        }
    }
    const { assert!(BLOCK == 6) };
    dispatch(Work { left, right, out, add });
}

/// The product of a block of rows with all panels.
#[inline(always)]
fn block_product<const ROWS: usize>(left: &[f32], right: &Packed, out: &mut [f32], add: bool) {
    let (depth, width) = (right.depth, right.width);
    let lines: [&[f32]; ROWS] = core::array::from_fn(|row| &left[row * depth..(row + 1) * depth]);
    for (index, panel) in right.data.chunks_exact(depth * PANEL).enumerate() {
        let first = index * PANEL;
        let columns = PANEL.min(width - first);
        let mut sums = [[0.0f32; PANEL]; ROWS];
        if add {
            for (row, sum) in sums.iter_mut().enumerate() {
                sum[..columns].copy_from_slice(&out[row * width + first..row * width + first + columns]);
            }
        }
        for (step, line) in panel.chunks_exact(PANEL).enumerate() {
            let line: &[f32; PANEL] = line.try_into().unwrap_or(&[0.0; PANEL]);
            for row in 0..ROWS {
                let factor = lines[row][step];
                for column in 0..PANEL {
                    sums[row][column] = factor.mul_add(line[column], sums[row][column]);
                }
            }
        }
        for (row, sum) in sums.iter().enumerate() {
            out[row * width + first..row * width + first + columns].copy_from_slice(&sum[..columns]);
        }
    }
}

/// The transpose of a row-major matrix of `rows` rows.
pub(crate) fn transpose(source: &[f32], rows: usize, columns: usize, target: &mut Vec<f32>) {
    assert_eq!(source.len(), rows * columns, "a matrix has as many numbers as its rows and columns say");
    target.clear();
    target.resize(source.len(), 0.0);
    const TILE: usize = 16;
    for row in (0..rows).step_by(TILE) {
        for column in (0..columns).step_by(TILE) {
            for r in row..(row + TILE).min(rows) {
                for c in column..(column + TILE).min(columns) {
                    target[c * rows + r] = source[r * columns + c];
                }
            }
        }
    }
}

/// The exponential, to about two units in the last place; saturates below -87 and above 88.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    // Cody and Waite: x = n·ln 2 + r, then a polynomial in r and n added to the exponent.
    let x = x.clamp(-87.0, 88.0);
    let magic = 12_582_912.0f32;
    let n = x.mul_add(core::f32::consts::LOG2_E, magic) - magic;
    let r = n.mul_add(-0.693_359_4, x);
    let r = n.mul_add(2.121_944_4e-4, r);
    let p = 1.987_569_1e-4f32;
    let p = p.mul_add(r, 1.398_199_9e-3);
    let p = p.mul_add(r, 8.333_452e-3);
    let p = p.mul_add(r, 4.166_579_6e-2);
    let p = p.mul_add(r, 0.166_666_65);
    let p = p.mul_add(r, 0.5);
    let y = (p * r).mul_add(r, r) + 1.0;
    #[expect(clippy::cast_possible_truncation, reason = "n is a whole number between -126 and 127")]
    let exponent = (n as i32 + 127) << 23;
    y * f32::from_bits(exponent.cast_unsigned())
}

/// The logistic function.
#[inline(always)]
pub(crate) fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// The hyperbolic tangent.
#[inline(always)]
pub(crate) fn tanh(x: f32) -> f32 {
    1.0 - 2.0 / (1.0 + exp(2.0 * x))
}

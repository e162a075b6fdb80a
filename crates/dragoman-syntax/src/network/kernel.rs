//! The arithmetic that takes the time: products of matrices and the functions of the gates.
//!
//! Everything is plain safe Rust that the compiler vectorises; `pulp` picks the instruction set when the program runs. Each
//! element of a product is one chain of fused multiply-adds in the order of the inner dimension, whatever the number of
//! rows, so that a sentence gets the same bits alone and in a batch, and on x86-64 and aarch64 alike.

/// How many columns of the right matrix lie side by side in a panel.
const PANEL: usize = 16;
/// How many rows of the left matrix a block takes.
const BLOCK: usize = 6;
/// Up to this depth the rows of a block find room on the stack.
const SHALLOW: usize = 320;

/// Makes a function whose body is compiled for the widest instruction set of this machine; references live for `'a`.
///
/// A closure would not do: the compiler is free not to inline it, and then it runs with the oldest instructions.
macro_rules! vectorised {
    ($(#[$meta:meta])* $visibility:vis fn $name:ident($($argument:ident: $type:ty),* $(,)?) $body:block) => {
        $(#[$meta])*
        $visibility fn $name<'a>($($argument: $type),*) {
            struct Work<'a> {
                $($argument: $type,)*
            }
            impl<'a> pulp::NullaryFnOnce for Work<'a> {
                type Output = ();
                #[inline(always)]
                fn call(self) {
                    let Self { $($argument),* } = self;
                    $body
                }
            }
            pulp::Arch::new().dispatch(Work { $($argument),* });
        }
    };
}
pub(crate) use vectorised;

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
    // The products of a network at work are not deep: no memory has to be asked for at every step of a sentence.
    if depth <= SHALLOW {
        product(left, right, out, add, &mut [0.0; BLOCK * SHALLOW][..BLOCK * depth]);
    } else {
        product(left, right, out, add, &mut vec![0.0; BLOCK * depth]);
    }
}

vectorised! {
    /// All blocks of rows; `turned` has room for a block.
    fn product(left: &'a [f32], right: &'a Packed, out: &'a mut [f32], add: bool, turned: &'a mut [f32]) {
        let (depth, width) = (right.depth, right.width);
        // A block costs the same full or not, yet a row or two are cheaper one by one.
        let full = left.len() / depth / BLOCK * BLOCK;
        let full = if left.len() / depth - full > 2 { left.len() / depth } else { full };
        let (blocks, rows) = left.split_at(full * depth);
        let (block_targets, row_targets) = out.split_at_mut(full * width);
        for (block, target) in blocks.chunks(BLOCK * depth).zip(block_targets.chunks_mut(BLOCK * width)) {
            block_product::<BLOCK>(block, right, target, add, turned);
        }
        for (row, target) in rows.chunks_exact(depth).zip(row_targets.chunks_exact_mut(width)) {
            block_product::<1>(row, right, target, add, turned);
        }
    }
}

/// The product of a block of at most `ROWS` rows with all panels.
#[inline(always)]
fn block_product<const ROWS: usize>(left: &[f32], right: &Packed, out: &mut [f32], add: bool, turned: &mut [f32]) {
    let (depth, width) = (right.depth, right.width);
    // The numbers of all rows at one depth side by side: no index has to be checked in the inner loop.
    let (turned, _) = turned[..ROWS * depth].as_chunks_mut::<ROWS>();
    if left.len() < ROWS * depth {
        turned.fill([0.0; ROWS]);
    }
    for (row, line) in left.chunks_exact(depth).enumerate() {
        for (slot, &value) in turned.iter_mut().zip(line) {
            slot[row] = value;
        }
    }
    for (index, panel) in right.data.chunks_exact(depth * PANEL).enumerate() {
        let first = index * PANEL;
        let columns = PANEL.min(width - first);
        let mut sums = [[0.0f32; PANEL]; ROWS];
        if add {
            for (sum, line) in sums.iter_mut().zip(out.chunks_exact(width)) {
                let line = &line[first..first + columns];
                match <&[f32; PANEL]>::try_from(line) {
                    Ok(line) => *sum = *line,
                    Err(_) => sum[..columns].copy_from_slice(line),
                }
            }
        }
        let (lines, _) = panel.as_chunks::<PANEL>();
        for (line, factors) in lines.iter().zip(turned.iter()) {
            for row in 0..ROWS {
                for column in 0..PANEL {
                    sums[row][column] = factors[row].mul_add(line[column], sums[row][column]);
                }
            }
        }
        for (sum, line) in sums.iter().zip(out.chunks_exact_mut(width)) {
            let line = &mut line[first..first + columns];
            match <&mut [f32; PANEL]>::try_from(&mut *line) {
                Ok(line) => *line = *sum,
                Err(_) => line.copy_from_slice(&sum[..columns]),
            }
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

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::{Packed, exp, multiply, sigmoid, tanh, transpose};

    fn random(count: usize, source: &mut Random) -> Vec<f32> {
        (0..count).map(|_| source.uniform() * 2.0 - 1.0).collect()
    }

    #[test]
    fn products_are_right_and_a_row_does_not_depend_on_the_others() {
        let mut source = Random::new(1);
        for (depth, width) in [(1, 1), (7, 16), (33, 45), (128, 130)] {
            let right = random(depth * width, &mut source);
            let packed = Packed::new(&right, depth, width);
            let mut turned = Vec::new();
            transpose(&right, depth, width, &mut turned);
            let mut from_turned = Packed::default();
            from_turned.fill_transposed(&turned, depth, width);
            for rows in 1..=14 {
                let left = random(rows * depth, &mut source);
                let start = random(rows * width, &mut source);
                let mut out = start.clone();
                multiply(&left, &packed, &mut out, true);
                let mut same = start.clone();
                multiply(&left, &from_turned, &mut same, true);
                assert_eq!(out, same);
                for row in 0..rows {
                    let mut alone = start[row * width..(row + 1) * width].to_vec();
                    multiply(&left[row * depth..(row + 1) * depth], &packed, &mut alone, true);
                    assert_eq!(alone, out[row * width..(row + 1) * width], "row {row} of {rows}");
                    for (column, &value) in alone.iter().enumerate() {
                        let terms =
                            (0..depth).map(|at| f64::from(left[row * depth + at]) * f64::from(right[at * width + column]));
                        let exact = terms.sum::<f64>() + f64::from(start[row * width + column]);
                        assert!((f64::from(value) - exact).abs() < 1e-4, "{value} {exact}");
                    }
                }
            }
        }
    }

    #[test]
    fn functions_are_close_to_those_of_the_library() {
        for step in -2000..2000 {
            #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
            let x = step as f32 / 100.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-5, "exp({x})");
            assert!((sigmoid(x) - 1.0 / (1.0 + (-x).exp())).abs() < 1e-6, "sigmoid({x})");
            assert!((tanh(x) - x.tanh()).abs() < 1e-6, "tanh({x})");
        }
        assert!(exp(1e9).is_finite() && exp(-1e9) >= 0.0);
    }
}

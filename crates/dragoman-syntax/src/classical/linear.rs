//! Linear models as they lie on disk: a hash table from features to rows of (class, weight), read in place.
//!
//! A table is `slots`, then `cells`. A slot has six bytes: a 16-bit fingerprint of the feature (0 = empty), the 24-bit
//! index of the first cell of its row and the number of cells. A cell has three bytes: a 16-bit class and an 8-bit
//! weight. Everything is little-endian. Slots are probed linearly from `hash * slots / 2^64`.

use std::ops::Range;

/// Bytes of a slot.
const SLOT: usize = 6;
/// Bytes of a cell.
const CELL: usize = 3;
/// The most cells that a row may have, so that its length fits a byte.
const ROW: usize = 255;

/// Where a table lies in the bytes of a model.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    slots: Range<usize>,
    cells: Range<usize>,
}

/// A linear model in the bytes of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table<'a> {
    slots: &'a [u8],
    cells: &'a [u8],
    count: u64,
}

impl Layout {
    /// Finds the parts of a table in its section of the file; none where the lengths do not fit.
    pub(crate) fn read(bytes: &[u8], section: Range<usize>) -> Option<Self> {
        let header = bytes.get(section.clone())?.get(..4)?;
        let slots = u32::from_le_bytes(header.try_into().ok()?) as usize;
        let start = section.start + 4;
        let middle = start.checked_add(slots.checked_mul(SLOT)?)?;
        ((section.end >= middle) && (section.end - middle) % CELL == 0)
            .then_some(Self { slots: start..middle, cells: middle..section.end })
    }

    /// The table itself.
    pub(crate) fn table<'a>(&self, bytes: &'a [u8]) -> Table<'a> {
        let slots = bytes.get(self.slots.clone()).unwrap_or_default();
        let cells = bytes.get(self.cells.clone()).unwrap_or_default();
        Table { slots, cells, count: (slots.len() / SLOT) as u64 }
    }
}

/// Something that knows weights of features: a table on disk or a perceptron in training.
pub(crate) trait Weights {
    /// Adds to `scores` the weight of each class for one feature.
    fn add(&self, feature: u64, scores: &mut [i32]);
}

impl Weights for Table<'_> {
    #[inline]
    fn add(&self, feature: u64, scores: &mut [i32]) {
        let Some(row) = self.row(feature) else { return };
        for cell in row.chunks_exact(CELL) {
            if let &[low, high, weight] = cell
                && let Some(score) = scores.get_mut(usize::from(u16::from_le_bytes([low, high])))
            {
                *score += i32::from(weight.cast_signed());
            }
        }
    }
}

impl<'a> Table<'a> {
    /// The class of a feature whose row has one cell, where a table is used as a dictionary.
    pub(crate) fn only(&self, feature: u64) -> Option<u16> {
        match *self.row(feature)? {
            [low, high, _] => Some(u16::from_le_bytes([low, high])),
            _ => None,
        }
    }

    /// The cells of a feature.
    #[inline]
    fn row(&self, feature: u64) -> Option<&'a [u8]> {
        if self.count == 0 {
            return None;
        }
        let print = fingerprint(feature);
        let mut at = ((u128::from(feature) * u128::from(self.count)) >> 64) as usize;
        // The table is never full, but a damaged one might be: a probe ends after one round.
        for _ in 0..self.count {
            let slot: &[u8; SLOT] = self.slots.get(at * SLOT..)?.first_chunk()?;
            let found = u16::from_le_bytes([slot[0], slot[1]]);
            if found == print {
                let first = u32::from_le_bytes([slot[2], slot[3], slot[4], 0]) as usize;
                return self.cells.get(first * CELL..(first + usize::from(slot[5])) * CELL);
            }
            if found == 0 {
                return None;
            }
            at += 1;
            if at as u64 == self.count {
                at = 0;
            }
        }
        None
    }
}

/// What a slot keeps of its feature; never 0. The slot is chosen by the high bits, so this takes the low ones.
const fn fingerprint(feature: u64) -> u16 {
    let print = feature as u16;
    if print == 0 { 1 } else { print }
}

/// Writes rows as a table. The features must be sorted and distinct; a row too long for the format keeps its largest weights.
pub(crate) fn write(rows: &[(u64, Vec<(u16, i8)>)]) -> Vec<u8> {
    let count = rows.len() + rows.len() / 4 + 1;
    let mut slots = vec![0_u8; count * SLOT];
    let mut cells = Vec::new();
    for (feature, row) in rows {
        let mut row = row.clone();
        if row.len() > ROW {
            row.sort_by_key(|&(class, weight)| (std::cmp::Reverse(weight.unsigned_abs()), class));
            row.truncate(ROW);
        }
        row.sort_unstable();
        let first = (cells.len() / CELL) as u32;
        debug_assert!(first < 1 << 24, "a table holds at most 2^24 cells");
        let mut at = ((u128::from(*feature) * count as u128) >> 64) as usize;
        while slots[at * SLOT] != 0 || slots[at * SLOT + 1] != 0 {
            at = (at + 1) % count;
        }
        let slot = &mut slots[at * SLOT..(at + 1) * SLOT];
        slot[..2].copy_from_slice(&fingerprint(*feature).to_le_bytes());
        slot[2..5].copy_from_slice(&first.to_le_bytes()[..3]);
        slot[5] = row.len() as u8;
        for (class, weight) in row {
            cells.extend_from_slice(&class.to_le_bytes());
            cells.push(weight.cast_unsigned());
        }
    }
    let mut bytes = (count as u32).to_le_bytes().to_vec();
    bytes.append(&mut slots);
    bytes.append(&mut cells);
    bytes
}

/// How many bytes [`write`] would make of a number of rows and cells.
pub(crate) const fn size(rows: usize, cells: usize) -> usize {
    4 + (rows + rows / 4 + 1) * SLOT + cells * CELL
}

/// Adds up the weights of many features.
#[inline]
pub(crate) fn score(weights: &impl Weights, features: &[u64], scores: &mut [i32]) {
    scores.fill(0);
    for &feature in features {
        weights.add(feature, scores);
    }
}

#[cfg(test)]
mod tests {
    use super::{Layout, Weights, size, write};
    use crate::classical::hash::mix;

    #[test]
    fn what_is_written_is_found_again() {
        let mut rows: Vec<(u64, Vec<(u16, i8)>)> =
            (0..5000_u64).map(|n| (mix(n, 1), vec![((n % 7) as u16, (n % 200) as u8 as i8), (9, -3)])).collect();
        rows.sort();
        let bytes = write(&rows);
        assert_eq!(bytes.len(), size(5000, 10_000));
        let layout = Layout::read(&bytes, 0..bytes.len()).expect("a table");
        let table = layout.table(&bytes);
        let mut lost = 0;
        for (feature, row) in &rows {
            let mut scores = [0; 10];
            table.add(*feature, &mut scores);
            lost += usize::from(row.iter().any(|&(class, weight)| scores[usize::from(class)] != i32::from(weight)));
        }
        // Two features may share a run of slots and a fingerprint, once in some ten thousand.
        assert!(lost <= 2, "{lost}");
        let mut scores = [0; 10];
        let strangers = (0..5000_u64).filter(|&n| {
            table.add(mix(n, 2), &mut scores);
            std::mem::take(&mut scores) != [0; 10]
        });
        assert!(strangers.count() <= 2);
    }

    #[test]
    fn a_cut_table_is_refused_and_an_empty_one_knows_nothing() {
        let bytes = write(&[(5, vec![(0, 1)])]);
        assert!(Layout::read(&bytes, 0..bytes.len() - 1).is_none());
        assert!(Layout::read(&bytes, 0..3).is_none());
        let empty = write(&[]);
        let layout = Layout::read(&empty, 0..empty.len()).expect("a table");
        let mut scores = [0; 2];
        layout.table(&empty).add(5, &mut scores);
        assert_eq!(scores, [0, 0]);
    }
}

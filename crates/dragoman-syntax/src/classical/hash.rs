//! Feature hashing: every feature is a 64-bit number, so the models need no dictionary of features.

/// Mixes two numbers into one (the multiply-fold of wyhash), the step every feature is built from.
#[inline]
pub(crate) const fn mix(a: u64, b: u64) -> u64 {
    let product = (a ^ 0x9e37_79b9_7f4a_7c15) as u128 * (b ^ 0xd1b5_4a32_d192_ed03) as u128;
    (product as u64) ^ ((product >> 64) as u64)
}

/// Hash of a word's letters.
#[inline]
pub(crate) fn letters(chars: impl IntoIterator<Item = char>) -> u64 {
    chars.into_iter().fold(0x51_7cc1, |hash, c| mix(hash, u64::from(u32::from(c))))
}

/// A checksum over a whole model, eight bytes a step.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = mix(bytes.len() as u64, 7);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        sum = mix(sum, chunk.try_into().map_or(0, u64::from_le_bytes));
    }
    chunks.remainder().iter().fold(sum, |sum, &byte| mix(sum, u64::from(byte)))
}

/// The generator behind every shuffle and every random choice in training (SplitMix64, Steele et al. 2014).
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// A generator that always yields the same sequence for the same seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`.
    pub(crate) const fn below(&mut self, bound: usize) -> usize {
        ((self.next() as u128 * bound as u128) >> 64) as usize
    }

    /// Puts the items in random order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Random, checksum, letters, mix};

    #[test]
    fn order_and_content_matter() {
        assert_ne!(mix(1, 2), mix(2, 1));
        assert_ne!(letters("ab".chars()), letters("ba".chars()));
        assert_ne!(checksum(b"0123456789"), checksum(b"0123456798"));
        assert_ne!(checksum(b"\0"), checksum(b"\0\0"));
    }

    #[test]
    fn shuffles_repeat_with_their_seed_and_lose_nothing() {
        let shuffled = |seed| {
            let mut items: Vec<u32> = (0..100).collect();
            Random::new(seed).shuffle(&mut items);
            items
        };
        assert_eq!(shuffled(3), shuffled(3));
        assert_ne!(shuffled(3), shuffled(4));
        let mut sorted = shuffled(3);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..100).collect::<Vec<u32>>());
    }
}

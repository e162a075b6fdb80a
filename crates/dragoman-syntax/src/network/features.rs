//! What the network sees of a word: hashes of its form, its affixes, its shape and the character n-grams inside it.
//!
//! Nothing is looked up in a vocabulary, so that an inflected name that training never saw shares most of its features with
//! its other forms. Each feature also comes in a folded variant without diacritics, which survives careless typing.

use dragoman_text::{comma_below, fold};

use super::random::mix;

/// Which rows of the three tables a word adds up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Features {
    /// Rows for the whole form.
    pub(crate) word: Vec<u32>,
    /// Rows for affixes and shape.
    pub(crate) affix: Vec<u32>,
    /// Rows for character n-grams.
    pub(crate) gram: Vec<u32>,
}

/// The sizes of the three tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TableSizes {
    pub(crate) word: u32,
    pub(crate) affix: u32,
    pub(crate) gram: u32,
}

/// Characters beyond these do not count: longer "words" are addresses and noise.
const LONGEST: usize = 24;

impl Features {
    /// The features of a form.
    pub(crate) fn of(form: &str, sizes: TableSizes) -> Self {
        let mut features = Self::default();
        let lower: Vec<char> = form.chars().flat_map(char::to_lowercase).map(plain).take(LONGEST).collect();
        let lower_text: String = lower.iter().collect();
        let folded: Vec<char> = fold(&lower_text).chars().collect();

        for (kind, characters) in [(1, &lower), (2, &folded)] {
            let hash = hash(kind, characters);
            features.word.push(bucket(hash, sizes.word));
            features.word.push(bucket(mix(hash), sizes.word));
        }
        let mut affix = |kind: u64, characters: &[char]| {
            let hash = hash(kind, characters);
            features.affix.push(bucket(hash, sizes.affix));
            features.affix.push(bucket(mix(hash), sizes.affix));
        };
        for length in 1..=4.min(lower.len()) {
            affix(10 + length as u64, &lower[lower.len() - length..]);
        }
        for length in 2..=5.min(folded.len()) {
            affix(20 + length as u64, &folded[folded.len() - length..]);
        }
        for length in 1..=3.min(folded.len()) {
            affix(30 + length as u64, &folded[..length]);
        }
        affix(40, &shape(form));
        affix(41, &[case(form), char::from_u32(u32::try_from(lower.len().min(12)).unwrap_or(0)).unwrap_or('0')]);

        let mut framed = Vec::with_capacity(folded.len() + 2);
        framed.push('^');
        framed.extend(&folded);
        framed.push('$');
        for length in 3..=5 {
            for window in framed.windows(length) {
                features.gram.push(bucket(hash(50 + length as u64, window), sizes.gram));
            }
        }
        features
    }
}

/// Cedillas become commas, and one digit stands for all.
fn plain(c: char) -> char {
    if c.is_numeric() { '0' } else { comma_below(c) }
}

fn hash(kind: u64, characters: &[char]) -> u64 {
    characters.iter().fold(mix(kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)), |hash, &c| {
        (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23)
    })
}

/// A row below `size` from the upper bits of a hash.
fn bucket(hash: u64, size: u32) -> u32 {
    let wide = u128::from(mix(hash)) * u128::from(size);
    u32::try_from(wide >> 64).unwrap_or(0)
}

/// The form with classes for characters, runs cut at three: `Xxx`, `d.ddd`, `X-xxx`.
fn shape(form: &str) -> Vec<char> {
    let mut shape = Vec::new();
    let mut run = 0;
    for c in form.chars() {
        let class = match c {
            c if c.is_uppercase() => 'X',
            c if c.is_alphabetic() => 'x',
            c if c.is_numeric() => 'd',
            c => c,
        };
        run = if shape.last() == Some(&class) { run + 1 } else { 0 };
        if run < 3 && shape.len() < 12 {
            shape.push(class);
        }
    }
    shape
}

/// One letter for the case of a form.
fn case(form: &str) -> char {
    let mut letters = form.chars().filter(|c| c.is_alphabetic());
    match letters.next() {
        None => '-',
        Some(first) => {
            let (mut upper, mut lower) = (0, 0);
            letters.for_each(|c| if c.is_uppercase() { upper += 1 } else { lower += 1 });
            match (first.is_uppercase(), upper, lower) {
                (true, 0, 0) => 'S',
                (true, 0, _) => 'C',
                (true, _, 0) => 'U',
                (false, 0, _) => 'l',
                _ => 'm',
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Features, TableSizes};

    const SIZES: TableSizes = TableSizes { word: 1 << 16, affix: 1 << 16, gram: 1 << 16 };

    #[test]
    fn inflected_forms_share_features() {
        let (one, other) = (Features::of("Iohannis", SIZES), Features::of("Iohannisului", SIZES));
        let shared = one.gram.iter().filter(|row| other.gram.contains(row)).count();
        assert!(shared * 2 > one.gram.len(), "{shared} of {}", one.gram.len());
        assert_ne!(one.word, other.word);
    }

    #[test]
    fn spellings_share_what_is_folded() {
        let (with, without) = (Features::of("ședință", SIZES), Features::of("sedinta", SIZES));
        assert_eq!(with.gram, without.gram);
        assert_eq!(with.word[2..], without.word[2..]);
        assert_ne!(with.word[..2], without.word[..2]);
        assert_eq!(Features::of("şedinţă", SIZES), with);
    }

    #[test]
    fn any_form_is_taken() {
        for form in ["", "\u{301}", "🦀", "İ", "ﬁ", &"x".repeat(5000)] {
            let features = Features::of(form, SIZES);
            assert!(features.word.iter().all(|&row| row < SIZES.word));
            assert!(features.gram.len() < 100);
        }
    }
}

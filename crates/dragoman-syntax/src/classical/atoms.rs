//! What the models see of a word: hashes of its letters, beginnings, endings and shape.

use super::hash::{letters, mix};

/// A word as features are made of it. All but the shape is the same in capitals and in small letters, and cedillas count
/// as commas.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Atoms {
    /// The whole word.
    pub(crate) word: u64,
    /// Its first 1 to 4 letters; 0 where it is shorter.
    pub(crate) prefixes: [u64; 4],
    /// Its last 1 to 5 letters; 0 where it is shorter.
    pub(crate) suffixes: [u64; 5],
    /// Capitals, digits and marks: `Aa`, `A`, `a`, `9`, `a-`…, runs counted once.
    pub(crate) shape: u64,
    /// Whether the first letter is a capital.
    pub(crate) capital: bool,
}

/// Stands for the words before the first and after the last one.
pub(crate) const OUTSIDE: Atoms = Atoms { word: 1, prefixes: [0; 4], suffixes: [0; 5], shape: 1, capital: false };

impl Atoms {
    /// The atoms of a word; `buffer` is only there to be used again.
    pub(crate) fn of(form: &str, buffer: &mut Vec<char>) -> Self {
        buffer.clear();
        let mut shape = 2;
        let mut last = ' ';
        for c in form.chars() {
            let kind = match c {
                c if c.is_uppercase() => 'A',
                c if c.is_alphabetic() => 'a',
                c if c.is_numeric() => '9',
                c => c,
            };
            if kind != last {
                shape = mix(shape, u64::from(u32::from(kind)));
                last = kind;
            }
            buffer.extend(c.to_lowercase().map(plain));
        }
        let mut atoms = Self {
            word: letters(buffer.iter().copied()),
            shape: mix(shape, (buffer.len() == 1).into()),
            capital: form.starts_with(char::is_uppercase),
            ..Self::default()
        };
        let mut hash = 3;
        for (prefix, &c) in atoms.prefixes.iter_mut().zip(buffer.iter()) {
            hash = mix(hash, u64::from(u32::from(c)));
            *prefix = hash;
        }
        let mut hash = 4;
        for (suffix, &c) in atoms.suffixes.iter_mut().zip(buffer.iter().rev()) {
            hash = mix(hash, u64::from(u32::from(c)));
            *suffix = hash;
        }
        atoms
    }
}

/// One letter for its typographic variants, so that the models do not depend on an editor's habits.
pub(crate) const fn plain(c: char) -> char {
    match c {
        'ş' => 'ș',
        'ţ' => 'ț',
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '`' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::Atoms;

    fn of(form: &str) -> Atoms {
        Atoms::of(form, &mut Vec::new())
    }

    #[test]
    fn capitals_and_cedillas_change_the_shape_alone() {
        let (small, capital) = (of("ședință"), of("Şedinţă"));
        assert_eq!(small.word, capital.word);
        assert_eq!(small.suffixes, capital.suffixes);
        assert_ne!(small.shape, capital.shape);
        assert!(capital.capital && !small.capital);
    }

    #[test]
    fn short_words_have_few_endings() {
        let atoms = of("de");
        assert_eq!(atoms.suffixes.iter().filter(|&&suffix| suffix != 0).count(), 2);
        assert_eq!(atoms.prefixes[2], 0);
        assert_eq!(of("2024").shape, of("17").shape);
    }
}

//! What the network sees of a word: hashes of its form, its affixes, its shape and the character n-grams inside it.
//!
//! Nothing is looked up in a vocabulary, so that an inflected name that training never saw shares most of its features with
//! its other forms. Each feature also comes in a folded variant without diacritics, which survives careless typing.

use dragoman_text::{comma_below, fold};

use super::dictionary::{Dictionary, bare_letter};
use super::random::mix;

/// The sizes of the three tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TableSizes {
    pub(crate) word: u32,
    pub(crate) affix: u32,
    pub(crate) gram: u32,
}

/// Characters beyond these do not count: longer "words" are addresses and noise.
const LONGEST: usize = super::dictionary::LONGEST;

/// Which rows of the three tables each word of a batch adds up. The memory is used again for the next batch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Features {
    /// For whole forms, for affixes and shape, for character n-grams.
    rows: [Vec<u32>; 3],
    /// Where the rows of each word end.
    ends: Vec<[usize; 3]>,
    letters: Letters,
}

/// The letters of one word in several spellings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Letters {
    lower: Vec<char>,
    folded: Vec<char>,
    framed: Vec<char>,
    lemma: Vec<char>,
    shape: Vec<char>,
}

/// A hash into two rows of a table, so that two words are hardly ever alike in both.
fn add(rows: &mut Vec<u32>, hash: u64, size: u32) {
    rows.extend([bucket(hash, size), bucket(mix(hash), size)]);
}

impl Features {
    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Forgets all words.
    pub(crate) fn clear(&mut self) {
        self.rows.iter_mut().for_each(Vec::clear);
        self.ends.clear();
    }

    /// The rows of a word in the tables for forms, affixes and n-grams.
    pub(crate) fn rows(&self, word: usize) -> [&[u32]; 3] {
        let starts = word.checked_sub(1).map_or([0; 3], |before| self.ends[before]);
        core::array::from_fn(|table| &self.rows[table][starts[table]..self.ends[word][table]])
    }

    /// Adds a word.
    pub(crate) fn push(&mut self, form: &str, sizes: TableSizes, dictionary: Option<&Dictionary>) {
        let Letters { lower, folded, framed, lemma, shape: shaped } = &mut self.letters;
        let [words, affixes, grams] = &mut self.rows;
        lower.clear();
        lower.extend(form.chars().flat_map(char::to_lowercase).map(plain).take(LONGEST));
        fold_letters(lower, folded);
        for (kind, characters) in [(1, &*lower), (2, &*folded)] {
            add(words, hash(kind, characters), sizes.word);
        }
        let mut affix = |hash: u64| add(affixes, hash, sizes.affix);
        for length in 1..=4.min(lower.len()) {
            affix(hash(10 + length as u64, &lower[lower.len() - length..]));
        }
        for length in 2..=5.min(folded.len()) {
            affix(hash(20 + length as u64, &folded[folded.len() - length..]));
        }
        for length in 1..=3.min(folded.len()) {
            affix(hash(30 + length as u64, &folded[..length]));
        }
        shape(form, shaped);
        affix(hash(40, shaped));
        affix(hash(41, &[case(form), char::from_u32(u32::try_from(lower.len().min(12)).unwrap_or(0)).unwrap_or('0')]));
        // What the dictionary knows: how the lemma comes from the form, the lemma and how it ends.
        if let Some(dictionary) = dictionary {
            let exact = dictionary.find(lower.iter().copied());
            let bare = exact.is_none() && lower.iter().all(|&letter| bare_letter(letter) == letter);
            let alike = bare.then(|| dictionary.find_bare(lower.iter().copied()).take(3)).into_iter().flatten();
            let mut found = None;
            for entry in exact.into_iter().chain(alike) {
                affix(hash(if bare { 66 } else { 61 }, &[]) ^ entry.mark);
                found.get_or_insert(entry);
            }
            match found {
                None => affix(hash(60, &[])),
                Some(entry) => {
                    entry.script.edit(lower, lemma);
                    lemma.iter_mut().for_each(|letter| *letter = bare_letter(*letter));
                    add(words, hash(3, lemma), sizes.word);
                    affix(hash(62, &lemma[lemma.len().saturating_sub(3)..]));
                    affix(
                        mix(hash(63, &lemma[lemma.len().saturating_sub(2)..]))
                            ^ hash(64, &folded[folded.len().saturating_sub(2)..]),
                    );
                }
            }
        }

        framed.clear();
        framed.push('^');
        framed.extend(folded.iter());
        framed.push('$');
        for length in 3..=5 {
            for window in framed.windows(length) {
                grams.push(bucket(hash(50 + length as u64, window), sizes.gram));
            }
        }
        self.ends.push(self.rows.each_ref().map(Vec::len));
    }
}

/// The letters without diacritics; those of nearly every word are folded one by one, as [`fold`] would.
fn fold_letters(letters: &[char], folded: &mut Vec<char>) {
    folded.clear();
    folded.extend(letters.iter().map(|&letter| if letter == '`' { '\'' } else { bare_letter(letter) }));
    if !folded.iter().all(char::is_ascii) {
        folded.clear();
        folded.extend(fold(&letters.iter().collect::<String>()).chars());
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
fn shape(form: &str, shape: &mut Vec<char>) {
    shape.clear();
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
    use super::super::dictionary::Dictionary;
    use super::{Features, TableSizes, fold, fold_letters};

    const SIZES: TableSizes = TableSizes { word: 1 << 16, affix: 1 << 16, gram: 1 << 16 };

    fn of(form: &str, dictionary: Option<&Dictionary>) -> [Vec<u32>; 3] {
        let mut features = Features::default();
        features.push("before", SIZES, dictionary);
        features.push(form, SIZES, dictionary);
        assert_eq!(features.len(), 2);
        features.rows(1).map(<[u32]>::to_vec)
    }

    #[test]
    fn inflected_forms_share_features() {
        let ([word, _, gram], [other_word, _, other_gram]) = (of("Iohannis", None), of("Iohannisului", None));
        let shared = gram.iter().filter(|row| other_gram.contains(row)).count();
        assert!(shared * 2 > gram.len(), "{shared} of {}", gram.len());
        assert_ne!(word, other_word);
    }

    #[test]
    fn spellings_share_what_is_folded() {
        let ([with, _, gram], [without, _, same]) = (of("ședință", None), of("sedinta", None));
        assert_eq!(gram, same);
        assert_eq!(with[2..], without[2..]);
        assert_ne!(with[..2], without[..2]);
        assert_eq!(of("şedinţă", None), of("ședință", None));
    }

    #[test]
    fn a_dictionary_joins_forms_of_a_lemma_and_forms_inflected_alike() {
        let dictionary = Dictionary::read("pereților\tperete\npereții\tperete\nbureților\tburete\n").expect("three lines");
        let [one, other, alike] = ["pereților", "PEREȚII", "Bureților"].map(|form| of(form, Some(&dictionary)));
        assert_eq!(one[0][4..], other[0][4..], "they have a lemma");
        assert_ne!(one[0][4..], alike[0][4..]);
        let bare = of("pereților", None);
        assert_eq!(one[1][..bare[1].len()], bare[1], "without a dictionary nothing is added");
        assert_eq!(
            one[1][bare[1].len()..bare[1].len() + 2],
            alike[1][alike[1].len() - 6..alike[1].len() - 4],
            "the same ending goes"
        );
        let careless = of("peretilor", Some(&dictionary));
        assert_eq!(careless[0][4..], one[0][4..], "without diacritics the lemma is the same");
        assert_eq!(of("Iohannis", Some(&dictionary))[1].len(), of("Iohannis", None)[1].len() + 2, "unknown is known");
    }

    #[test]
    fn letters_are_folded_as_whole_words_are() {
        for word in ["``", "'s", "împărăție", "müller’s", "şah", "x-ray", "œuvre", "ça", "2\u{2013}3"] {
            let mut folded = Vec::new();
            fold_letters(&word.chars().collect::<Vec<_>>(), &mut folded);
            assert_eq!(folded.iter().collect::<String>(), fold(word));
        }
    }

    #[test]
    fn any_form_is_taken() {
        for form in ["", "\u{301}", "🦀", "İ", "ﬁ", &"x".repeat(5000)] {
            let [word, _, gram] = of(form, Some(&Dictionary::default()));
            assert!(word.iter().all(|&row| row < SIZES.word));
            assert!(gram.len() < 100);
        }
    }
}

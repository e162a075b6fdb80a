//! A dictionary of forms and lemmas, handed in from outside: what is known of words that no corpus has.
//!
//! The network sees the lemma that the dictionary gives for a form, and how the one comes from the other, among the features of
//! the word. What an ending means it learns from the words that the corpora have, and knows it of those that they have not.

use std::collections::HashMap;
use std::fmt;

use dragoman_text::comma_below;
use thiserror::Error;

use super::plan::plain_form;
use super::random::mix;
use super::script::{Script, Spelt};

/// Forms with their lemmas; empty where none was handed in.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Dictionary {
    /// The hashes of the forms, in order: the upper bits are of the form without diacritics.
    hashes: Vec<u32>,
    /// For each form its script among `scripts`.
    places: Vec<u16>,
    scripts: Vec<Script>,
    /// A number for each script that does not depend on which others there are.
    marks: Vec<u64>,
    /// Where the forms begin whose hash has these upper bits, so that few must be compared.
    starts: Vec<u32>,
}

/// A line of a dictionary that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line} of the dictionary is not a form, a tab and a lemma")]
pub struct DictionaryError {
    /// Its number, from one.
    pub line: usize,
}

/// What a dictionary says of a form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) script: &'a Script,
    /// A number for the script.
    pub(crate) mark: u64,
}

/// Longer forms are not looked up.
pub(crate) const LONGEST: usize = 24;
/// Upper bits of a hash that the starts tell apart.
const UPPER: u32 = 12;
/// Lower bits of a hash that depend on diacritics.
const EXACT: u32 = 8;

impl Dictionary {
    /// Reads lines of a form, a tab and its lemma; empty lines and those that begin with `#` are passed over. Of several lemmas
    /// of a form the first is believed.
    ///
    /// # Errors
    /// A line of another shape.
    pub fn read(text: &str) -> Result<Self, DictionaryError> {
        let mut given: HashMap<u32, Script> = HashMap::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let (form, lemma) = line
                .split_once('\t')
                .filter(|(form, lemma)| !form.is_empty() && !lemma.is_empty() && !lemma.contains('\t'))
                .ok_or(DictionaryError { line: index + 1 })?;
            let plain = plain_form(form);
            if plain.chars().count() <= LONGEST && plain.chars().any(char::is_alphabetic) {
                let lemma: String = lemma.chars().map(comma_below).collect();
                given.entry(hash_of(plain.chars())).or_insert_with(|| Script::between(&plain, &lemma));
            }
        }
        let mut counts: HashMap<&Script, usize> = HashMap::new();
        given.values().for_each(|script| *counts.entry(script).or_default() += 1);
        let mut frequent: Vec<(&Script, usize)> = counts.into_iter().collect();
        frequent.sort_unstable_by(|(a, many), (b, more)| more.cmp(many).then_with(|| a.cmp(b)));
        // A script for one form in thousands is left out rather than numbered.
        let scripts: Vec<Script> = frequent.into_iter().take(usize::from(u16::MAX)).map(|(script, _)| script.clone()).collect();
        let numbers: HashMap<&Script, u16> = scripts.iter().zip(0..).collect();
        let mut forms: Vec<(u32, u16)> =
            given.iter().filter_map(|(&hash, script)| Some((hash, *numbers.get(script)?))).collect();
        forms.sort_unstable();
        Ok(Self::new(forms, scripts))
    }

    fn new(forms: Vec<(u32, u16)>, scripts: Vec<Script>) -> Self {
        let marks =
            scripts.iter().map(|script| script.to_line().bytes().fold(1, |hash, byte| mix(hash ^ u64::from(byte)))).collect();
        let (hashes, places): (Vec<u32>, Vec<u16>) = forms.into_iter().unzip();
        let bound = |upper: u32| hashes.partition_point(|hash| hash >> (32 - UPPER) < upper);
        let starts = (0..=1 << UPPER).map(|upper| u32::try_from(bound(upper)).unwrap_or(u32::MAX)).collect();
        Self { hashes, places, scripts, marks, starts }
    }

    /// Whether nothing was handed in.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// How many forms it has.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// What it says of a form in small letters with commas for cedillas.
    pub(crate) fn find(&self, form: impl Iterator<Item = char>) -> Option<Entry<'_>> {
        let hash = hash_of(form);
        let (first, alike) = self.alike(hash);
        self.entry(first + alike.binary_search(&hash).ok()?)
    }

    /// What it says of the forms that differ from one without diacritics by their diacritics alone, and rarely by chance.
    pub(crate) fn find_bare(&self, form: impl Iterator<Item = char>) -> impl Iterator<Item = Entry<'_>> {
        let hash = hash_of(form);
        let (first, alike) = self.alike(hash);
        let start = alike.partition_point(|other| other >> EXACT < hash >> EXACT);
        let same = alike[start..].iter().take_while(move |&&other| other >> EXACT == hash >> EXACT).count();
        (first + start..first + start + same).filter_map(|place| self.entry(place))
    }

    /// The hashes whose upper bits are those of a hash, and the place of the first.
    fn alike(&self, hash: u32) -> (usize, &[u32]) {
        let upper = (hash >> (32 - UPPER)) as usize;
        let bound = |upper: usize| self.starts.get(upper).map_or(0, |&start| start as usize);
        (bound(upper), self.hashes.get(bound(upper)..bound(upper + 1)).unwrap_or_default())
    }

    fn entry(&self, place: usize) -> Option<Entry<'_>> {
        let script = usize::from(*self.places.get(place)?);
        Some(Entry { script: self.scripts.get(script)?, mark: *self.marks.get(script)? })
    }

    /// Writes the lemma of a form into the memory at hand; whether there is one comes back.
    pub(crate) fn write(&self, form: &Spelt, lemma: &mut String) -> bool {
        let plain = form.lower().iter().copied().map(comma_below);
        self.find(plain).is_some_and(|entry| entry.script.write(form, lemma))
    }

    /// Whether a word is a lemma: its own.
    pub(crate) fn has_lemma(&self, lemma: &str) -> bool {
        let plain = lemma.chars().flat_map(char::to_lowercase).map(comma_below);
        self.find(plain).is_some_and(|entry| entry.script.keeps(lemma))
    }

    /// The scripts as lines, then the forms: the distance of each hash from the one before and the place of its script, both in
    /// groups of seven bits.
    pub(crate) fn to_parts(&self) -> (Vec<String>, Vec<u8>) {
        let mut bytes = Vec::with_capacity(self.hashes.len() * 4);
        let mut before = 0;
        for (&hash, &place) in self.hashes.iter().zip(&self.places) {
            write_number(&mut bytes, hash - before);
            write_number(&mut bytes, u32::from(place));
            before = hash;
        }
        (self.scripts.iter().map(Script::to_line).collect(), bytes)
    }

    /// Reads what [`Dictionary::to_parts`] wrote; nothing comes back from what is damaged.
    pub(crate) fn from_parts(scripts: Vec<Script>, mut bytes: &[u8]) -> Option<Self> {
        let mut forms = Vec::with_capacity(bytes.len() / 3);
        let mut hash = 0u32;
        while !bytes.is_empty() {
            hash = hash.checked_add(read_number(&mut bytes)?)?;
            let place = u16::try_from(read_number(&mut bytes)?).ok()?;
            if usize::from(place) >= scripts.len() {
                return None;
            }
            forms.push((hash, place));
        }
        Some(Self::new(forms, scripts))
    }
}

impl fmt::Debug for Dictionary {
    /// Stands for the whole where settings are compared, so it tells all contents by a sum.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let forms = self.hashes.iter().zip(&self.places);
        let sum = forms.fold(0, |sum, (&hash, &place)| mix(sum ^ (u64::from(hash) << 16) ^ u64::from(place)));
        let sum = self.marks.iter().fold(sum, |sum, &mark| mix(sum ^ mark));
        write!(formatter, "Dictionary({} forms, {sum:016x})", self.len())
    }
}

/// Most bits are of the form without the marks of Romanian, so that forms stand together which careless typing makes alike.
fn hash_of(form: impl Iterator<Item = char>) -> u32 {
    let (start, other) = (0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15);
    let add = |hash: u64, c: char| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
    let (bare, exact) = form.fold((start, other), |(bare, exact), c| (add(bare, bare_letter(c)), add(exact, c)));
    let upper = |hash: u64| u32::try_from(mix(hash) >> 32).unwrap_or(0);
    (upper(bare) >> EXACT << EXACT) | (upper(exact) >> (32 - EXACT))
}

/// A small letter of Romanian without its mark.
pub(crate) fn bare_letter(letter: char) -> char {
    match letter {
        'ă' | 'â' => 'a',
        'î' => 'i',
        'ș' => 's',
        'ț' => 't',
        other => other,
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push((number & 0x7f) as u8);
}

fn read_number(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0u32;
    for shift in (0..32).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Dictionary, DictionaryError, Spelt};

    const TEXT: &str =
        "# form and lemma\ncase\tcasă\nCasei\tcasă\ncasă\tcasă\n\nDunării\tDunărea\nsînt\tfi\nși\tși\ncase\tcasa\n";

    impl Dictionary {
        fn lemma(&self, form: &str) -> Option<String> {
            let (mut spelt, mut lemma) = (Spelt::default(), String::new());
            spelt.fill(form);
            self.write(&spelt, &mut lemma).then_some(lemma)
        }
    }

    #[test]
    fn forms_are_found_in_any_spelling_and_the_first_lemma_is_believed() {
        let dictionary = Dictionary::read(TEXT).expect("all lines are whole");
        assert_eq!(dictionary.len(), 6);
        for (form, lemma) in [("CASE", "casă"), ("casei", "casă"), ("DUNĂRII", "Dunărea"), ("și", "și"), ("sînt", "fi")]
        {
            assert_eq!(dictionary.lemma(form).as_deref(), Some(lemma), "{form}");
        }
        assert!(dictionary.lemma("Şi").is_some());
        assert_eq!(dictionary.lemma("caselor"), None);
        let bare = |form: &str| dictionary.find_bare(form.chars()).map(|entry| entry.script.clone()).collect::<Vec<_>>();
        assert_eq!(bare("casa"), [super::Script::between("casă", "casă")]);
        assert_eq!(bare("dunarii"), [super::Script::between("dunării", "Dunărea")]);
        assert_eq!(bare("caselor"), []);
        assert!(dictionary.has_lemma("casă") && !dictionary.has_lemma("case"));
        assert_eq!(Dictionary::default().lemma("case"), None);
    }

    #[test]
    fn it_survives_its_bytes_and_damage_is_noticed() {
        let many: String = (0..5000).map(|n| format!("form{}{}e\tform{}{}ă\n", 'a', word(n), 'a', word(n))).collect();
        let dictionary = Dictionary::read(&(TEXT.to_owned() + &many)).expect("all lines are whole");
        assert_eq!(dictionary.len(), 5006);
        let (lines, bytes) = dictionary.to_parts();
        let scripts = || lines.iter().map(|line| super::Script::from_line(line).expect("just written")).collect();
        assert_eq!(Dictionary::from_parts(scripts(), &bytes), Some(dictionary.clone()));
        assert_eq!(Dictionary::from_parts(Vec::new(), &bytes), None);
        assert_eq!(Dictionary::from_parts(scripts(), &[0xff; 7]), None);
        assert!((0..5000).all(|n| dictionary.lemma(&format!("FORMa{}e", word(n))) == Some(format!("forma{}ă", word(n)))));
        assert_ne!(format!("{dictionary:?}"), format!("{:?}", Dictionary::read(TEXT).expect("all lines are whole")));
    }

    /// A number in letters.
    fn word(number: u32) -> String {
        number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
    }

    #[test]
    fn a_line_without_a_lemma_is_an_error() {
        assert_eq!(Dictionary::read("a\tb\nc\n"), Err(DictionaryError { line: 2 }));
        assert_eq!(Dictionary::read("a\tb\tc\n"), Err(DictionaryError { line: 1 }));
        assert_eq!(Dictionary::read("\tb\n"), Err(DictionaryError { line: 1 }));
    }
}

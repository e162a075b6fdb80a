//! The index of one language: a trie of atoms.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use smol_str::SmolStr;

use crate::atoms::{Atom, Case, Joint, name_atoms};
use crate::entry::EntryId;

/// The longest name there may be, in atoms: the case of each is one bit.
pub(crate) const MAX_ATOMS: usize = 60;

pub(crate) const ROOT: u32 = 0;

/// What a name asks of the letters of a text, or a text has: one bit an atom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Letters {
    /// The first one is a capital.
    capital: u64,
    /// All are capitals.
    capitals: u64,
}

impl Letters {
    /// Notes an atom of a name or of a text.
    pub(crate) fn set(&mut self, position: usize, case: Case) {
        let bit = u32::try_from(position).ok().and_then(|position| 1_u64.checked_shl(position)).unwrap_or(0);
        self.capital |= if case >= Case::Capital { bit } else { 0 };
        self.capitals |= if case == Case::Capitals { bit } else { 0 };
    }

    fn satisfied_by(self, text: Self) -> bool {
        text.capital & self.capital == self.capital && text.capitals & self.capitals == self.capitals
    }
}

/// A name that ends at a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alias {
    pub(crate) entry: EntryId,
    letters: Letters,
    usage: Usage,
    /// By atom: the letters with diacritics, of small words only; empty if there are none such.
    marks: Box<[Option<u32>]>,
}

/// How a name may stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// As written.
    Form,
    /// As written, or by lemmas and made forms.
    Lemma,
    /// As the first part of a hyphenated word ("ruso-ucrainean").
    Prefix,
}

impl Alias {
    /// Whether the name matches a text with those letters.
    pub(crate) fn matches(&self, text: Letters, used_lemma: bool, hyphen_follows: bool) -> bool {
        let usable = match self.usage {
            Usage::Form => !used_lemma,
            Usage::Lemma => true,
            Usage::Prefix => !used_lemma && hyphen_follows,
        };
        usable && self.letters.satisfied_by(text)
    }

    /// Whether a text has the diacritics of the name's small words: "roman" does not have those of "român", nor "față"
    /// those of "fată".
    pub(crate) fn same_marks(&self, text: impl Iterator<Item = u32>) -> bool {
        self.marks.iter().zip(text).all(|(asked, found)| asked.is_none_or(|asked| found == asked))
    }

    /// Whether the name is an acronym, at least in part.
    pub(crate) fn has_capitals(&self) -> bool {
        self.letters.capitals != 0
    }
}

/// The names of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    atoms: HashMap<SmolStr, u32>,
    steps: HashMap<(u32, u32), u32>,
    ends: HashMap<u32, Vec<Alias>>,
    /// By atom of an inflected word: the atoms that stand for it in names.
    bases: HashMap<u32, Vec<u32>>,
    /// The words whose forms have been made.
    inflected: HashSet<SmolStr>,
    /// Endings that belong to the name before them.
    suffixes: HashSet<(Joint, SmolStr)>,
    /// Acronyms that are words of the language too.
    words: HashSet<SmolStr>,
    nodes: u32,
    /// Whether the language has letters whose diacritics tell words apart.
    marked: bool,
}

impl Index {
    /// An empty index that knows the small data of the language of that code.
    pub(crate) fn new(language: &str) -> Self {
        let of_language = |text: &'static str| {
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            lines
                .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>())
                .filter(|fields| fields.first() == Some(&language))
                .collect::<Vec<_>>()
        };
        let suffixes = of_language(include_str!("../data/suffixes.txt")).into_iter().filter_map(|fields| {
            let joint = if *fields.get(1)? == "-" { Joint::Hyphen } else { Joint::Apostrophe };
            Some((joint, SmolStr::new(fields.get(2)?)))
        });
        let words = of_language(include_str!("../data/acronym-words.txt"))
            .into_iter()
            .flat_map(|fields| fields.into_iter().skip(1).map(SmolStr::new));
        Self { suffixes: suffixes.collect(), words: words.collect(), marked: language == "ro", ..Self::default() }
    }

    /// Adds a name, unless it is empty or too long.
    pub(crate) fn insert(&mut self, atoms: &[Atom], entry: EntryId, usage: Usage) {
        if atoms.is_empty() || atoms.len() > MAX_ATOMS {
            return;
        }
        let mut node = ROOT;
        let mut letters = Letters::default();
        for (position, atom) in atoms.iter().enumerate() {
            let id = self.intern(&atom.text);
            node = *self.steps.entry((node, id)).or_insert_with(|| {
                self.nodes += 1;
                self.nodes
            });
            letters.set(position, atom.case);
        }
        let ends = self.ends.entry(node).or_default();
        // Foreign names lose their diacritics in good Romanian too; small words do not.
        let marks: Box<[Option<u32>]> = if self.marked && atoms.iter().any(|atom| atom.case == Case::Small) {
            atoms.iter().map(|atom| (atom.case == Case::Small).then_some(atom.marks)).collect()
        } else {
            Box::default()
        };
        let alias = Alias { entry, letters, usage, marks };
        if !ends.contains(&alias) {
            ends.push(alias);
        }
    }

    /// Lets the forms of a word stand for it in every name that allows lemmas.
    ///
    /// `forms` is called once for each word, however many names it occurs in.
    pub(crate) fn inflect(&mut self, word: &str, forms: impl FnOnce(&str) -> Vec<String>) {
        if !self.inflected.insert(SmolStr::new(word)) {
            return;
        }
        let base = name_atoms(word);
        for form in forms(word) {
            let form = name_atoms(&form);
            if form.len() != base.len() {
                continue;
            }
            for (form, base) in form.iter().zip(&base).filter(|(form, base)| form.text != base.text) {
                let (form, base) = (self.intern(&form.text), self.intern(&base.text));
                let bases = self.bases.entry(form).or_default();
                if !bases.contains(&base) {
                    bases.push(base);
                }
            }
        }
    }

    fn intern(&mut self, text: &str) -> u32 {
        let next = u32::try_from(self.atoms.len()).unwrap_or(u32::MAX);
        *self.atoms.entry(SmolStr::new(text)).or_insert(next)
    }

    /// The atoms that an inflected one can stand for.
    pub(crate) fn bases(&self, atom: u32) -> &[u32] {
        self.bases.get(&atom).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn atom(&self, text: &str) -> Option<u32> {
        self.atoms.get(text).copied()
    }

    pub(crate) fn step(&self, node: u32, atom: u32) -> Option<u32> {
        self.steps.get(&(node, atom)).copied()
    }

    pub(crate) fn ends(&self, node: u32) -> &[Alias] {
        self.ends.get(&node).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn is_suffix(&self, joint: Joint, text: &str) -> bool {
        self.suffixes.contains(&(joint, SmolStr::new(text)))
    }

    pub(crate) fn is_word(&self, text: &str) -> bool {
        self.words.contains(text)
    }
}

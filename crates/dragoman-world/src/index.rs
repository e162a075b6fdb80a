//! The index of one language: a trie of atoms.

use std::collections::{HashMap, HashSet};

use smol_str::SmolStr;

use crate::atoms::{Atom, Case, Joint};
use crate::entry::EntryId;

/// The longest name there may be, in atoms: the case of each is one bit.
pub(crate) const MAX_ATOMS: usize = 60;

pub(crate) const ROOT: u32 = 0;

/// The atoms of a text whose first letter, and whose every letter, is a capital: one bit an atom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct CaseBits {
    pub(crate) capital: u64,
    pub(crate) capitals: u64,
}

impl CaseBits {
    pub(crate) fn set(&mut self, position: usize, case: Case) {
        let bit = 1_u64.checked_shl(u32::try_from(position).unwrap_or(u32::MAX)).unwrap_or(0);
        self.capital |= if case >= Case::Capital { bit } else { 0 };
        self.capitals |= if case == Case::Capitals { bit } else { 0 };
    }

    fn satisfied_by(self, text: Self) -> bool {
        text.capital & self.capital == self.capital && text.capitals & self.capitals == self.capitals
    }
}

/// A name that ends at a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Alias {
    pub(crate) entry: EntryId,
    /// The capitals that a text must have.
    pub(crate) case: CaseBits,
    /// Whether lemmas may stand for the words.
    pub(crate) by_lemma: bool,
}

impl Alias {
    pub(crate) fn matches(&self, text: CaseBits, used_lemma: bool) -> bool {
        (self.by_lemma || !used_lemma) && self.case.satisfied_by(text)
    }

    /// Whether the name is an acronym, at least in part.
    pub(crate) fn has_capitals(&self) -> bool {
        self.case.capitals != 0
    }
}

/// The names of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    atoms: HashMap<SmolStr, u32>,
    steps: HashMap<(u32, u32), u32>,
    ends: HashMap<u32, Vec<Alias>>,
    /// Endings that belong to the name before them.
    suffixes: HashSet<(Joint, SmolStr)>,
    /// Acronyms that are words of the language too.
    words: HashSet<SmolStr>,
    nodes: u32,
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
        Self { suffixes: suffixes.collect(), words: words.collect(), ..Self::default() }
    }

    /// Adds a name; `false` if it is empty or too long.
    pub(crate) fn insert(&mut self, atoms: &[Atom], entry: EntryId, by_lemma: bool) -> bool {
        if atoms.is_empty() || atoms.len() > MAX_ATOMS {
            return false;
        }
        let mut node = ROOT;
        let mut case = CaseBits::default();
        for (position, atom) in atoms.iter().enumerate() {
            let next_atom = u32::try_from(self.atoms.len()).unwrap_or(u32::MAX);
            let id = *self.atoms.entry(SmolStr::new(&atom.text)).or_insert(next_atom);
            node = *self.steps.entry((node, id)).or_insert_with(|| {
                self.nodes += 1;
                self.nodes
            });
            case.set(position, atom.case);
        }
        let ends = self.ends.entry(node).or_default();
        let alias = Alias { entry, case, by_lemma };
        if !ends.contains(&alias) {
            ends.push(alias);
        }
        true
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

//! The analysed sentence, as the coder reads it.

use dragoman_text::Span;
use smol_str::SmolStr;

/// An analysed sentence: its words, their dependencies and its named entities.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// The words in order, one for each token.
    pub words: Vec<Word>,
    /// The named entities in order; they do not overlap.
    pub entities: Vec<Entity>,
}

/// A word and what the analysis says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word as the analysis reads it, after repair.
    pub form: SmolStr,
    /// Where it stands in the text as given.
    pub span: Span,
    /// Its dictionary form.
    pub lemma: SmolStr,
    /// Its part of speech.
    pub upos: Upos,
    /// Universal features, `Name=Value` joined by `|` and sorted by name; empty where there are none.
    pub feats: SmolStr,
    /// Index of the word it depends on; none for the root.
    pub head: Option<usize>,
    /// The relation to its head, with its subtype (`nsubj:pass`, `obl:agent`).
    pub relation: SmolStr,
}

impl Word {
    /// The value of a feature, as `word.feat("Tense")`.
    pub fn feat(&self, name: &str) -> Option<&str> {
        let mut rest = self.feats.as_str();
        loop {
            if let Some(value) = rest.strip_prefix(name).and_then(|value| value.strip_prefix('=')) {
                return Some(value.split_once('|').map_or(value, |(value, _)| value));
            }
            rest = rest.split_once('|')?.1;
        }
    }

    /// Whether a feature has a value (one of several where the treebank leaves it open, as `Case=Acc,Nom`).
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.feat(name).is_some_and(|found| found == value || (found.contains(',') && found.split(',').any(|one| one == value)))
    }

    /// The relation without its subtype.
    pub fn base(&self) -> &str {
        self.relation.split(':').next().unwrap_or_default()
    }
}

impl Tree {
    /// The root of the sentence.
    pub fn root(&self) -> Option<usize> {
        self.words.iter().position(|word| word.head.is_none())
    }

    /// The direct dependents of a word, in order.
    pub fn children(&self, head: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.words.len()).filter(move |&child| self.words[child].head == Some(head))
    }
}

/// A named entity: a stretch of words and its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entity {
    /// Index of its first word.
    pub first: usize,
    /// Index of its last word.
    pub last: usize,
    /// What kind of thing it names.
    pub class: EntityClass,
}

/// The classes of named entities that the coder knows, whatever the corpus calls them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntityClass {
    /// A person.
    Person,
    /// An organisation, party, company, body.
    Organisation,
    /// A country, region or town as a political unit.
    Gpe,
    /// Another place.
    Location,
    /// A nationality, religious or political group.
    Group,
    /// A facility.
    Facility,
    /// A named event.
    Event,
    /// A date or time.
    DateTime,
    /// Anything else the corpus marks (language, money, product, work, number …), under the corpus's own name.
    Other(&'static str),
}

/// Universal parts of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the tags are defined by Universal Dependencies, https://universaldependencies.org/u/pos/")]
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
}

impl Upos {
    /// Every part of speech with its name in CoNLL-U.
    const NAMES: [(Self, &'static str); 17] = [
        (Self::Adj, "ADJ"),
        (Self::Adp, "ADP"),
        (Self::Adv, "ADV"),
        (Self::Aux, "AUX"),
        (Self::Cconj, "CCONJ"),
        (Self::Det, "DET"),
        (Self::Intj, "INTJ"),
        (Self::Noun, "NOUN"),
        (Self::Num, "NUM"),
        (Self::Part, "PART"),
        (Self::Pron, "PRON"),
        (Self::Propn, "PROPN"),
        (Self::Punct, "PUNCT"),
        (Self::Sconj, "SCONJ"),
        (Self::Sym, "SYM"),
        (Self::Verb, "VERB"),
        (Self::X, "X"),
    ];

    /// The name in CoNLL-U.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize].1
    }

    /// The part of speech of a name in CoNLL-U, in capitals.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|&(upos, _)| upos)
    }
}

impl EntityClass {
    /// The classes that the coder does not tell apart, under the names that corpora give them.
    const OTHERS: [&'static str; 8] = ["LANGUAGE", "MONEY", "NUMERIC", "ORDINAL", "PERIOD", "QUANTITY", "WORK_OF_ART", "MISC"];

    /// The class that a corpus (RONEC, Universal NER, OntoNotes) means by a label.
    pub fn from_label(label: &str) -> Option<Self> {
        Some(match label {
            "PERSON" | "PER" => Self::Person,
            "ORG" | "ORGANIZATION" => Self::Organisation,
            "GPE" => Self::Gpe,
            "LOC" => Self::Location,
            "NAT_REL_POL" | "NORP" => Self::Group,
            "FACILITY" | "FAC" => Self::Facility,
            "EVENT" => Self::Event,
            "DATETIME" | "DATE" => Self::DateTime,
            "NUMERIC_VALUE" => Self::Other("NUMERIC"),
            label => Self::Other(Self::OTHERS.into_iter().find(|known| *known == label)?),
        })
    }

    /// The label in output, that of RONEC v2.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Person => "PERSON",
            Self::Organisation => "ORG",
            Self::Gpe => "GPE",
            Self::Location => "LOC",
            Self::Group => "NAT_REL_POL",
            Self::Facility => "FACILITY",
            Self::Event => "EVENT",
            Self::DateTime => "DATETIME",
            Self::Other(label) => label,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{EntityClass, Upos};

    #[test]
    fn names_lead_back() {
        for (upos, name) in Upos::NAMES {
            assert_eq!(upos.name(), name);
            assert_eq!(Upos::from_name(name), Some(upos));
        }
        assert_eq!(Upos::from_name("noun"), None);
        for label in ["PERSON", "ORG", "GPE", "LOC", "NAT_REL_POL", "FACILITY", "EVENT", "DATETIME", "MONEY", "PERIOD"] {
            assert_eq!(EntityClass::from_label(label).map(EntityClass::label), Some(label));
        }
        assert_eq!(EntityClass::from_label("PRODUCT"), None);
    }
}

//! The widths of a network, what it can answer, and where its weights lie.

use super::dictionary::Dictionary;
use super::features::TableSizes;
use super::random::{Random, mix};
use super::script::{Script, Spelt};
use super::weights::Matrix;
use crate::{EntityClass, Upos};
use dragoman_text::comma_below;
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// The widths of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widths {
    /// Rows of the table for whole forms.
    pub word_rows: usize,
    /// Width of what a form contributes.
    pub word: usize,
    /// Rows of the table for affixes and shapes.
    pub affix_rows: usize,
    /// Width of what affixes contribute.
    pub affix: usize,
    /// Rows of the table for character n-grams.
    pub gram_rows: usize,
    /// Width of what n-grams contribute.
    pub gram: usize,
    /// Recurrent layers, each in both directions.
    pub layers: usize,
    /// Units of a layer in each direction.
    pub state: usize,
    /// Hidden units for tags.
    pub tag: usize,
    /// Hidden units for lemmas.
    pub lemma: usize,
    /// Hidden units for entities.
    pub entity: usize,
    /// Width of the words in the scoring of heads.
    pub arc: usize,
    /// Hidden units for relations.
    pub relation: usize,
}

impl Default for Widths {
    fn default() -> Self {
        Self {
            word_rows: 20_000,
            word: 96,
            affix_rows: 12_000,
            affix: 64,
            gram_rows: 24_000,
            gram: 64,
            layers: 2,
            state: 128,
            tag: 96,
            lemma: 96,
            entity: 64,
            arc: 96,
            relation: 96,
        }
    }
}

impl Widths {
    /// The widths for a corpus of so many words: a small one has no use for large tables.
    pub fn for_words(words: usize) -> Self {
        if words >= 20_000 {
            return Self::default();
        }
        Self {
            word_rows: 2_000,
            word: 24,
            affix_rows: 2_000,
            affix: 24,
            gram_rows: 4_000,
            gram: 24,
            layers: 2,
            state: 32,
            tag: 32,
            lemma: 32,
            entity: 32,
            arc: 32,
            relation: 32,
        }
    }

    /// All fields in the order of the file.
    pub(crate) fn to_array(self) -> [usize; 13] {
        [
            self.word_rows,
            self.word,
            self.affix_rows,
            self.affix,
            self.gram_rows,
            self.gram,
            self.layers,
            self.state,
            self.tag,
            self.lemma,
            self.entity,
            self.arc,
            self.relation,
        ]
    }

    /// The inverse of [`Widths::to_array`].
    pub(crate) fn from_array(fields: [usize; 13]) -> Self {
        let [word_rows, word, affix_rows, affix, gram_rows, gram, layers, state, tag, lemma, entity, arc, relation] = fields;
        Self { word_rows, word, affix_rows, affix, gram_rows, gram, layers, state, tag, lemma, entity, arc, relation }
    }

    /// The width of a word before the first layer.
    pub(crate) fn input(&self) -> usize {
        self.word + self.affix + self.gram
    }

    /// The width of a word after the last layer.
    pub(crate) fn output(&self) -> usize {
        if self.layers == 0 { self.input() } else { self.state * 2 }
    }

    pub(crate) fn table_sizes(&self) -> TableSizes {
        let rows = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        TableSizes { word: rows(self.word_rows), affix: rows(self.affix_rows), gram: rows(self.gram_rows) }
    }
}

/// A part of speech with its features, as one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) upos: Upos,
    pub(crate) feats: SmolStr,
    /// What it is made of: its part of speech and each feature with its value.
    pub(crate) factors: Vec<u32>,
}

/// What a network can answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Inventory {
    /// ISO 639-1 code.
    pub(crate) language: String,
    pub(crate) labels: Vec<Label>,
    pub(crate) factors: usize,
    pub(crate) scripts: Vec<Script>,
    /// Lemmas that the corpora attest, each hashed with its part of speech, in order.
    pub(crate) lemmas: Vec<u32>,
    /// Scripts too rare for the network to answer them, which only known forms need.
    pub(crate) rare_scripts: Vec<Script>,
    /// Forms whose lemma the corpora agree on, each hashed with its part of speech, in order, and the script of that lemma:
    /// its place among the scripts and then the rare ones.
    pub(crate) forms: Vec<(u32, u16)>,
    pub(crate) relations: Vec<SmolStr>,
    /// The dictionary whose lemmas it sees.
    pub(crate) dictionary: Dictionary,
    /// Classes of entities; tag 0 is outside, then `B` and `I` of each class.
    pub(crate) classes: Vec<EntityClass>,
    /// How many kinds of names the gazetteer of the training told apart; 0 without one.
    pub(crate) kinds: usize,
    /// How many kinds of treebank there are; the last is the one to imitate.
    pub(crate) parse_sources: usize,
    /// How many kinds of entity annotation there are; the last is the one to imitate.
    pub(crate) entity_sources: usize,
}

impl Inventory {
    /// A label, its factors found through `factor`.
    pub(crate) fn label(upos: Upos, feats: &str, factor: &mut dyn FnMut(&str) -> u32) -> Label {
        let mut factors = vec![factor(upos.name())];
        factors.extend(feats.split('|').filter(|feat| !feat.is_empty()).map(&mut *factor));
        Label { upos, feats: feats.into(), factors }
    }

    /// The same answers and after them the labels that `newer` has besides; more lemmas attested and more forms known: those of
    /// `newer`, which is believed where both speak.
    pub(crate) fn with_words_of(&self, newer: &Self) -> Self {
        let mut grown = self.clone();
        let mut factors: HashMap<String, u32> = HashMap::new();
        let mut factor = |name: &str| {
            let next = u32::try_from(factors.len()).unwrap_or(u32::MAX);
            *factors.entry(name.to_owned()).or_insert(next)
        };
        let known: HashSet<(Upos, &str)> = self.labels.iter().map(|label| (label.upos, label.feats.as_str())).collect();
        let more = newer.labels.iter().filter(|label| !known.contains(&(label.upos, label.feats.as_str())));
        // Factors are numbered in the order of the labels, as when a file is read.
        let all = self.labels.iter().chain(more);
        grown.labels = all.map(|label| Self::label(label.upos, &label.feats, &mut factor)).collect();
        grown.factors = factors.len();
        grown.lemmas.extend(&newer.lemmas);
        grown.lemmas.sort_unstable();
        grown.lemmas.dedup();
        if !newer.dictionary.is_empty() {
            grown.dictionary.clone_from(&newer.dictionary);
        }
        let mut places: HashMap<&Script, u16> = self.all_scripts().zip(0..).collect();
        let newer_scripts: Vec<&Script> = newer.all_scripts().collect();
        let mut forms = Vec::new();
        for &(hash, script) in &newer.forms {
            let Some(&script) = newer_scripts.get(usize::from(script)) else { continue };
            let Ok(next) = u16::try_from(places.len()) else { continue };
            let place = *places.entry(script).or_insert_with(|| {
                grown.rare_scripts.push(script.clone());
                next
            });
            forms.push((hash, place));
        }
        forms.extend(&self.forms);
        grown.forms = forms;
        // The sort keeps the order of equals, so the newer comes first and stays.
        grown.forms.sort_by_key(|&(hash, _)| hash);
        grown.forms.dedup_by_key(|&mut (hash, _)| hash);
        grown
    }

    /// All scripts, those that the network answers first.
    pub(crate) fn all_scripts(&self) -> impl Iterator<Item = &Script> {
        self.scripts.iter().chain(&self.rare_scripts)
    }

    /// The script of the lemma that the corpora agree on for a form.
    pub(crate) fn known_script(&self, form: &Spelt, upos: Upos) -> Option<&Script> {
        let hash = form_hash(form.lower().iter().copied().map(comma_below), upos);
        let place = self.forms.binary_search_by_key(&hash, |&(hash, _)| hash).ok()?;
        let script = usize::from(self.forms.get(place)?.1);
        let rare = || self.rare_scripts.get(script.checked_sub(self.scripts.len())?);
        self.scripts.get(script).or_else(rare)
    }

    /// The dictionary, where there is one.
    pub(crate) fn dictionary(&self) -> Option<&Dictionary> {
        Some(&self.dictionary).filter(|dictionary| !dictionary.is_empty())
    }

    /// Whether the corpora attest a lemma for a part of speech.
    pub(crate) fn attests(&self, lemma: &str, upos: Upos) -> bool {
        self.lemmas.binary_search(&lemma_hash(lemma, upos)).is_ok()
    }

    pub(crate) fn tags(&self) -> usize {
        1 + 2 * self.classes.len()
    }
}

/// A form in small letters and with commas for cedillas: what is known of one spelling is known of all.
pub(crate) fn plain_form(form: &str) -> String {
    form.chars().flat_map(char::to_lowercase).map(comma_below).collect()
}

/// The hash of a form and its part of speech, which must not fall together even for words of one letter.
pub(crate) fn form_hash(form: impl Iterator<Item = char>, upos: Upos) -> u32 {
    let start = mix(0x9e37_79b9_7f4a_7c15 ^ (upos as u64 + 1));
    let hash = form.fold(start, |hash, letter| {
        letter
            .encode_utf8(&mut [0; 4])
            .bytes()
            .fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    });
    u32::try_from(mix(hash) >> 32).unwrap_or(0)
}

/// The hash of a lemma and its part of speech.
pub(crate) fn lemma_hash(lemma: &str, upos: Upos) -> u32 {
    let start = 0xcbf2_9ce4_8422_2325 ^ upos as u64;
    let hash = lemma.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    u32::try_from(mix(hash) >> 32).unwrap_or(0)
}

/// A linear step with a bias.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Linear {
    pub(crate) weight: usize,
    pub(crate) bias: usize,
}

/// One direction of a layer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) from_input: usize,
    pub(crate) from_state: usize,
    pub(crate) bias: usize,
}

/// Where each matrix lies in the list of weights.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) parse_source: usize,
    pub(crate) entity_source: usize,
    /// Two rows for each kind of known name: its first word, the words after.
    pub(crate) known: usize,
    pub(crate) layers: Vec<[Reader; 2]>,
    /// Hidden layers for tags, lemmas and entities: from the encoder, then from the input.
    pub(crate) hidden: [(Linear, usize); 3],
    /// For tags, lemmas and entities: from the hidden layer to scores.
    pub(crate) scores: [Linear; 3],
    pub(crate) transitions: usize,
    pub(crate) arc_dependent: Linear,
    pub(crate) arc_head: Linear,
    pub(crate) arc_product: usize,
    pub(crate) arc_root: usize,
    pub(crate) arc_prior: usize,
    pub(crate) relation_dependent: Linear,
    pub(crate) relation_head: usize,
    pub(crate) relation_root: usize,
    pub(crate) relation_scores: Linear,
}

/// The weights of a network but for its tables.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dense(pub(crate) Vec<Matrix>);

impl Plan {
    /// Lays out the weights and draws their first values.
    pub(crate) fn new(widths: &Widths, inventory: &Inventory, random: &mut Random) -> (Self, Dense) {
        let mut dense = Vec::new();
        let mut add = |matrix: Matrix| {
            dense.push(matrix);
            dense.len() - 1
        };
        let (input, output) = (widths.input(), widths.output());
        let parse_source = add(Matrix::zero(inventory.parse_sources, input));
        let entity_source = add(Matrix::zero(inventory.entity_sources, input));
        let known = add(Matrix::zero(2 * inventory.kinds, input));
        let state = widths.state;
        let layers = (0..widths.layers)
            .map(|layer| {
                let depth = if layer == 0 { input } else { output };
                [(); 2].map(|()| {
                    let from_input = add(Matrix::glorot(depth, state * 3, random));
                    let from_state = add(Matrix::glorot(state, state * 3, random));
                    let mut bias = Matrix::zero(1, state * 3);
                    // The input gate starts half closed, so that the cell remembers.
                    bias.value[..state].fill(-1.0);
                    Reader { from_input, from_state, bias: add(bias) }
                })
            })
            .collect();
        let mut linear = |depth: usize, width: usize, random: &mut Random| {
            dense.push(Matrix::glorot(depth, width, random));
            dense.push(Matrix::zero(1, width));
            Linear { weight: dense.len() - 2, bias: dense.len() - 1 }
        };
        let hidden_widths = [widths.tag, widths.lemma, widths.entity];
        let hidden_linear = hidden_widths.map(|width| linear(output, width, random));
        let score_widths = [inventory.factors, inventory.scripts.len(), inventory.tags()];
        let scores: [Linear; 3] = core::array::from_fn(|head| linear(hidden_widths[head], score_widths[head], random));
        let arc_dependent = linear(output, widths.arc, random);
        let arc_head = linear(output, widths.arc, random);
        let relation_dependent = linear(output, widths.relation, random);
        let relation_scores = linear(widths.relation, inventory.relations.len(), random);
        // Labels have a bias of their own, their factors need none.
        dense[scores[0].bias] = Matrix::zero(1, inventory.labels.len());
        let mut add = |matrix: Matrix| {
            dense.push(matrix);
            dense.len() - 1
        };
        let hidden =
            core::array::from_fn(|head| (hidden_linear[head], add(Matrix::glorot(input, hidden_widths[head], random))));
        let plan = Self {
            parse_source,
            entity_source,
            known,
            layers,
            hidden,
            scores,
            transitions: add(Matrix::zero(super::chain::transition_rows(inventory.tags()), inventory.tags())),
            arc_dependent,
            arc_head,
            arc_product: add(Matrix::glorot(widths.arc, widths.arc, random)),
            arc_root: add(Matrix::uniform(1, widths.arc, 0.1, random)),
            arc_prior: add(Matrix::zero(widths.arc, 1)),
            relation_dependent,
            relation_head: add(Matrix::glorot(output, widths.relation, random)),
            relation_root: add(Matrix::uniform(1, widths.relation, 0.1, random)),
            relation_scores,
        };
        (plan, Dense(dense))
    }
}

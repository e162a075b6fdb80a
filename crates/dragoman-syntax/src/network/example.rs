//! Sentences to learn from, and what numbers they become.

use std::collections::HashMap;

use super::lexicon::{attested_lemmas, known_forms};
use super::losses::{ParseTarget, Target};
use super::plan::{Inventory, Label};
use super::random::Random;
use super::script::Script;
use crate::{Entity, EntityClass, Known, Upos, without_diacritics};
use dragoman_text::comma_below;
use smol_str::SmolStr;

/// A sentence with what a corpus says of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Example {
    /// The words.
    pub forms: Vec<String>,
    /// The parse, one entry a word, where the corpus has one.
    pub parse: Option<Vec<GoldWord>>,
    /// The entities, where the corpus marks them.
    pub entities: Option<Vec<Entity>>,
    /// What a gazetteer knows of the words.
    pub known: Vec<Known>,
    /// Which kind of treebank the parse is from; analysis imitates the highest.
    pub parse_source: usize,
    /// Which kind of entity annotation the tags are from; analysis imitates the highest.
    pub entity_source: usize,
    /// How much the sentence counts.
    pub weight: f32,
    /// How often an epoch shows it.
    pub repeat: usize,
}

/// What a treebank says of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GoldWord {
    /// Part of speech; none where neither it nor the features can be trusted.
    pub upos: Option<Upos>,
    /// Features, joined by `|`; empty for none.
    pub feats: SmolStr,
    /// Lemma; none where the corpus has none that can be trusted.
    pub lemma: Option<String>,
    /// Index of the head; none for the root.
    pub head: Option<usize>,
    /// Relation with its subtype.
    pub relation: SmolStr,
}

/// How spelling is spoilt in training, each with the share of sentences it meets.
#[derive(Debug, Clone, Copy)]
pub struct Noise {
    /// Diacritics are lost.
    pub bare: f32,
    /// All in capitals.
    pub upper: f32,
    /// Every word with a capital, as in English headlines.
    pub title: f32,
    /// All in small letters.
    pub lower: f32,
}

impl Noise {
    /// The forms of a sentence, spoilt or not.
    pub(crate) fn apply(&self, forms: &[String], random: &mut Random) -> Option<Vec<String>> {
        let chance = random.uniform();
        let (upper, title) = (self.bare + self.upper, self.bare + self.upper + self.title);
        if chance < self.bare {
            Some(forms.iter().map(|form| bare(form)).collect())
        } else if chance < upper {
            Some(forms.iter().map(|form| form.to_uppercase()).collect())
        } else if chance < title {
            let capital = |form: &String| {
                let mut letters = form.chars();
                letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
            };
            Some(forms.iter().map(capital).collect())
        } else if chance < title + self.lower {
            Some(forms.iter().map(|form| form.to_lowercase()).collect())
        } else {
            None
        }
    }
}

/// The letters that careless typing strips; those of foreign names keep their marks, as they mostly do.
const STRIPPED: [char; 5] = ['ă', 'â', 'î', 'ș', 'ț'];

/// The word as careless typing has it: the letters of Romanian lose their marks, their case is kept.
fn bare(form: &str) -> String {
    let strip = |c: char| {
        let small = comma_below(c.to_lowercase().next().unwrap_or(c));
        let letter = c.to_string();
        if STRIPPED.contains(&small) { without_diacritics(&letter) } else { letter }
    };
    form.chars().map(strip).collect()
}

/// Numbers for everything that the examples name.
pub(crate) struct Index {
    labels: HashMap<(Upos, SmolStr), u32>,
    scripts: HashMap<Script, u32>,
    relations: HashMap<SmolStr, u32>,
    classes: HashMap<EntityClass, usize>,
}

/// Counts things and keeps them in the order of their first occurrence.
struct Counter<T> {
    places: HashMap<T, usize>,
    items: Vec<(T, usize)>,
}

impl<T: Clone + Eq + std::hash::Hash> Counter<T> {
    fn new() -> Self {
        Self { places: HashMap::new(), items: Vec::new() }
    }

    fn add(&mut self, item: T) {
        let next = self.items.len();
        let place = *self.places.entry(item.clone()).or_insert(next);
        if place == next {
            self.items.push((item, 0));
        }
        self.items[place].1 += 1;
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

impl Index {
    /// Collects the answers that the examples give; a lemma script must serve `least` words.
    pub(crate) fn collect(examples: &[Example], least: usize) -> (Inventory, Self) {
        let mut labels = Counter::new();
        let mut scripts = Counter::new();
        let mut relations = Counter::new();
        let mut classes = Counter::new();
        let mut inventory = Inventory { parse_sources: 1, entity_sources: 1, ..Inventory::default() };
        for example in examples {
            inventory.parse_sources = inventory.parse_sources.max(example.parse_source + 1);
            inventory.entity_sources = inventory.entity_sources.max(example.entity_source + 1);
            let kinds = example.known.iter().map(|name| usize::from(name.kind) + 1).max();
            inventory.kinds = inventory.kinds.max(kinds.unwrap_or(0));
            for (form, word) in example.forms.iter().zip(example.parse.iter().flatten()) {
                if let Some(upos) = word.upos {
                    labels.add((upos, word.feats.clone()));
                }
                relations.add(word.relation.clone());
                if let Some(lemma) = &word.lemma {
                    scripts.add(Script::between(form, lemma));
                }
            }
            example.entities.iter().flatten().for_each(|entity| classes.add(entity.class));
        }
        inventory.lemmas = attested_lemmas(examples, inventory.parse_sources);
        let mut factors: HashMap<String, u32> = HashMap::new();
        let mut factor = |name: &str| {
            let next = number(factors.len());
            *factors.entry(name.to_owned()).or_insert(next)
        };
        inventory.labels =
            labels.items.iter().map(|((upos, feats), _)| Inventory::label(*upos, feats, &mut factor)).collect::<Vec<Label>>();
        inventory.factors = factors.len();
        inventory.scripts = scripts.items.into_iter().filter(|(_, count)| *count >= least).map(|(script, _)| script).collect();
        (inventory.forms, inventory.rare_scripts) = known_forms(examples, &inventory);
        inventory.relations = relations.items.into_iter().map(|(relation, _)| relation).collect();
        inventory.classes = classes.items.into_iter().map(|(class, _)| class).collect();
        inventory.classes.sort_by_key(|class| class.label());
        let index = Self::of(&inventory);
        (inventory, index)
    }

    /// The numbers of an inventory.
    pub(crate) fn of(inventory: &Inventory) -> Self {
        let labels = inventory.labels.iter().enumerate();
        Self {
            labels: labels.map(|(place, label)| ((label.upos, label.feats.clone()), number(place))).collect(),
            scripts: inventory.scripts.iter().enumerate().map(|(place, script)| (script.clone(), number(place))).collect(),
            relations: inventory.relations.iter().enumerate().map(|(place, name)| (name.clone(), number(place))).collect(),
            classes: inventory.classes.iter().enumerate().map(|(place, &class)| (class, place)).collect(),
        }
    }

    /// What an example should come out as when its words are spelt as `forms`.
    pub(crate) fn target(&self, example: &Example, forms: &[String]) -> Target {
        let parse = example.parse.as_ref().map(|words| {
            let mut target = ParseTarget::default();
            for (form, word) in forms.iter().zip(words) {
                let label = word.upos.map(|upos| (upos, word.feats.clone()));
                target.labels.push(label.and_then(|label| self.labels.get(&label).copied()));
                let script = word.lemma.as_ref().map(|lemma| Script::between(form, lemma));
                target.scripts.push(script.and_then(|script| self.scripts.get(&script).copied()));
                target.heads.push(word.head.map_or(0, |head| head + 1));
                target.relations.push(self.relations.get(&word.relation).copied());
            }
            target
        });
        let tags = example.entities.as_ref().map(|entities| {
            let mut tags = vec![0; forms.len()];
            for entity in entities {
                let Some(class) = self.classes.get(&entity.class) else { continue };
                for (word, tag) in tags.iter_mut().enumerate().take(entity.last + 1).skip(entity.first) {
                    *tag = 2 * class + if word == entity.first { 1 } else { 2 };
                }
            }
            tags
        });
        Target { parse, tags, weight: example.weight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn careless_typing_strips_the_letters_of_romanian_alone() {
        assert_eq!(bare("ĂÂÎȘȚŞŢ ăâîșțşţ"), "AAISTST aaistst");
        assert_eq!(bare("Müller, José și İzmir"), "Müller, José si İzmir");
    }

    #[test]
    fn examples_become_numbers_and_unknown_answers_none() {
        let word = |lemma: &str, head| GoldWord {
            upos: Some(Upos::Noun),
            feats: "Number=Sing".into(),
            lemma: Some(lemma.into()),
            head,
            relation: if head.is_none() { "root".into() } else { "nmod".into() },
        };
        let example = Example {
            forms: vec!["Casa".into(), "lupului".into()],
            parse: Some(vec![word("casă", None), word("lup", Some(0))]),
            entities: Some(vec![Entity { first: 1, last: 1, class: EntityClass::Person }]),
            weight: 1.0,
            repeat: 1,
            ..Example::default()
        };
        let (inventory, index) = Index::collect(std::slice::from_ref(&example), 1);
        assert_eq!((inventory.labels.len(), inventory.factors, inventory.tags()), (1, 2, 3));
        let target = index.target(&example, &example.forms);
        let parse = target.parse.expect("it has a parse");
        assert_eq!(parse.heads, [0, 1]);
        assert_eq!(parse.scripts, [Some(0), Some(1)]);
        assert_eq!(target.tags, Some(vec![0, 1]));
        let spoilt = index.target(&example, &["CASA".into(), "xyz".into()]).parse.expect("it has a parse");
        assert_eq!(spoilt.scripts, [Some(0), None]);
    }
}

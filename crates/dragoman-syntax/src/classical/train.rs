//! Training all models of a language from its corpora.

use super::analyser::{Analyser, Description, Gazetteer, Step};
use super::atoms::Atoms;
use super::card;
use super::container::{self, LoadError};
use super::hash::Random;
use super::lemmatiser::{self, Learned, Script};
use super::linear;
use super::parser::{self, Node, ParsedSentence};
use super::recogniser::{self, LabelledSentence};
use super::tagger::{self, TagSet, TaggedSentence};
use crate::corpus::{fingerprint, has_diacritics, split_documents, without_diacritics};
use crate::{
    AnalysedSentence, ConlluError, Entity, EntityClass, EntityError, EntitySentence, HarmoniseError, Harmoniser, Score, Scores,
    TreebankSentence, Upos, evaluate, evaluate_entities, read_conllu, read_entities,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use thiserror::Error;

/// Settings of a training.
#[derive(Debug, Clone)]
pub struct TrainOptions {
    /// ISO 639-1 code of the language.
    pub language: String,
    /// Where every random choice comes from.
    pub seed: u64,
    /// The command that the model card shall name.
    pub command: String,
    /// Passes over the treebank for the tagger, the lemmatiser, the parser and the recogniser.
    pub epochs: [usize; 4],
    /// Parts into which the treebank is cut so that the parser learns from tags as bad as those it will see; 1 for none.
    pub folds: usize,
    /// How many times gold sentences are repeated where there are silver ones.
    pub gold_copies: usize,
    /// In how many of a hundred sentences a copy without diacritics is added, and in how many one in capitals.
    pub noise: [usize; 2],
    /// Most bytes of the tables of the tagger, the lemmatiser, the parser and the recogniser.
    pub budgets: [usize; 4],
}

impl TrainOptions {
    /// The usual settings for a language.
    pub fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            seed: 1,
            command: String::new(),
            epochs: [4, 8, 4, 5],
            folds: 2,
            gold_copies: 3,
            noise: [20, 3],
            budgets: [3_200_000, 900_000, 5_000_000, 2_200_000],
        }
    }
}

/// What a treebank is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Training.
    Gold,
    /// Training, after harmonising an automatic parse to the gold.
    Silver,
    /// Every fifth document for tuning, the rest for training.
    Split,
    /// Tuning.
    Tuning,
}

/// A treebank in CoNLL-U.
#[derive(Debug, Clone)]
pub struct TreebankFile {
    /// Its name in the model card.
    pub name: String,
    /// Its licence in the model card.
    pub licence: String,
    /// What is in it.
    pub text: String,
    /// What it is used for.
    pub role: Role,
}

/// A corpus of entities, in one of the formats of [`read_entities`].
#[derive(Debug, Clone)]
pub struct EntityFile {
    /// Its name in the model card.
    pub name: String,
    /// Its licence in the model card.
    pub licence: String,
    /// What is in it.
    pub text: String,
    /// [`Role::Split`] holds out every tenth sentence; [`Role::Silver`] is for corpora with other guidelines than the gold.
    pub role: Role,
}

/// What training makes.
#[derive(Debug, Clone)]
pub struct Trained {
    /// The model, as [`Analyser::load`] reads it.
    pub bytes: Vec<u8>,
    /// The model card, in Markdown.
    pub card: String,
    /// The measures on the tuning part, with gold words; none where nothing was held out.
    pub scores: Option<Scores>,
    /// Strict measure of entities on the part held out; none where nothing was held out.
    pub entities: Option<Score>,
}

/// Why there is no model.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum TrainError {
    #[error("cannot read the treebank {name}: {error}")]
    Treebank { name: String, error: ConlluError },
    #[error("cannot read the entities {name}: {error}")]
    Entities { name: String, error: EntityError },
    #[error("{0}")]
    Rules(#[from] HarmoniseError),
    #[error("the treebanks have no sentence to train on; give at least one with the role gold, silver or split")]
    Nothing,
    #[error("the model that was trained cannot be loaded ({0}); this is a fault of Dragoman, please report it")]
    Load(#[from] LoadError),
}

/// A sentence with the numbers that the models learn.
struct Sample {
    forms: Vec<String>,
    lemmas: Vec<String>,
    tags: Vec<u16>,
    arcs: Vec<(Option<usize>, u16)>,
    atoms: Vec<Atoms>,
}

/// The sections of a model as they become known.
#[derive(Default)]
struct Sections {
    description: Description,
    tagger: Vec<u8>,
    scripts: Vec<Script>,
    lemmatiser: Vec<u8>,
    exceptions: Vec<u8>,
    parser: Vec<u8>,
    recogniser: Vec<u8>,
}

impl Sections {
    fn bytes(&self) -> Vec<u8> {
        let table = |bytes: &Vec<u8>| if bytes.is_empty() { linear::write(&[]) } else { bytes.clone() };
        let scripts: String = self.scripts.iter().map(|script| script.write() + "\n").collect();
        container::write(&[
            self.description.write().into_bytes(),
            table(&self.tagger),
            scripts.into_bytes(),
            table(&self.lemmatiser),
            table(&self.exceptions),
            table(&self.parser),
            table(&self.recogniser),
        ])
    }

    fn analyser(&self) -> Result<Analyser, LoadError> {
        Analyser::load(self.bytes())
    }
}

/// Trains the models of a language. `progress` is told of every step in a line; the same corpora, settings and gazetteer
/// give the same bytes.
///
/// # Errors
/// A corpus that cannot be read, or nothing to train on.
pub fn train(
    options: &TrainOptions,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    gazetteer: Option<&dyn Gazetteer>,
    progress: &mut dyn FnMut(&str),
) -> Result<Trained, TrainError> {
    let (mut treebank, tuning) = read_treebanks(options, treebanks, progress)?;
    let (mut named, held_out) = read_entity_files(entities)?;
    let before = (treebank.len(), named.len());
    let mut hidden = hidden_by(held_out.iter().map(|sentence| sentence.forms.iter().map(String::as_str)));
    named.retain(|(sentence, _)| !hidden.contains(&fingerprint(sentence.forms.iter().map(String::as_str))));
    hidden.extend(hidden_by(tuning.iter().map(|sentence| sentence.words.iter().map(|word| word.form.as_str()))));
    treebank.retain(|sentence| !hidden.contains(&fingerprint(sentence.words.iter().map(|word| word.form.as_str()))));
    progress(&format!(
        "{} sentences of treebanks and {} with entities to train on ({} and {} left out: they are held out elsewhere)",
        treebank.len(),
        named.len(),
        before.0 - treebank.len(),
        before.1 - named.len()
    ));
    if treebank.is_empty() {
        return Err(TrainError::Nothing);
    }
    let mut random = Random::new(options.seed);
    let mut sections = Sections { description: describe(options, &treebank, &named), ..Sections::default() };
    let samples = samples(options, &sections.description, &treebank, &mut random);

    train_tagger_and_lemmatiser(options, &samples, &mut sections, &mut random, "", progress);
    let analyser = sections.analyser()?;
    let nodes = seen_by_parser(options, &samples, &sections.description, &analyser, &mut random, progress)?;
    let parsed: Vec<ParsedSentence<'_>> =
        samples.iter().zip(&nodes).map(|(sample, nodes)| ParsedSentence { nodes, arcs: &sample.arcs, weight: 1 }).collect();
    let mut pass = 0;
    let model = parser::train(sections.description.relations.len(), &parsed, options.epochs[2], 2, &mut random, |right| {
        pass += 1;
        progress(&format!("parser, pass {pass}: {right:.4} of the moves"));
    });
    sections.parser = model.finish(options.budgets[2]);

    if !named.is_empty() {
        let mut labelled = Vec::new();
        for (sentence, domain) in &named {
            labelled.push(labelled_sentence(&analyser, sentence, *domain, gazetteer));
        }
        let mut pass = 0;
        let model =
            recogniser::train(2 * sections.description.classes.len() + 1, &labelled, options.epochs[3], &mut random, |right| {
                pass += 1;
                progress(&format!("entities, pass {pass}: {right:.4} of the words"));
            });
        sections.recogniser = model.finish(options.budgets[3]);
    }

    let bytes = sections.bytes();
    let analyser = Analyser::load(bytes.clone())?;
    let scores = (!tuning.is_empty()).then(|| measure(&analyser, &tuning, gazetteer, str::to_owned));
    let plain = (!tuning.is_empty()).then(|| measure(&analyser, &tuning, gazetteer, without_diacritics));
    let (gold, found): (Vec<_>, Vec<_>) = held_out
        .iter()
        .map(|sentence| {
            let forms: Vec<&str> = sentence.forms.iter().map(String::as_str).collect();
            (sentence.entities.clone(), analyser.analyse_words(&forms, gazetteer).entities)
        })
        .unzip();
    let entity_score = (!held_out.is_empty()).then(|| evaluate_entities(&gold, &found, |_| true));
    let core = [EntityClass::Person, EntityClass::Organisation, EntityClass::Gpe, EntityClass::Location, EntityClass::Group];
    let core_score = (!held_out.is_empty()).then(|| evaluate_entities(&gold, &found, |class| core.contains(&class)));
    let card = card::write(options, treebanks, entities, &bytes, [scores, plain], [entity_score, core_score]);
    Ok(Trained { bytes, card, scores, entities: entity_score })
}

/// Sentences that must not be trained on because they are held out. Short ones ("Thanks.") may well recur.
fn hidden_by<'a, I: Iterator<Item = &'a str>>(sentences: impl Iterator<Item = I>) -> HashSet<String> {
    sentences.map(fingerprint).filter(|letters| letters.len() >= 25).collect()
}

type Treebanks = (Vec<TreebankSentence>, Vec<TreebankSentence>);

fn read_treebanks(
    options: &TrainOptions,
    files: &[TreebankFile],
    progress: &mut dyn FnMut(&str),
) -> Result<Treebanks, TrainError> {
    let (mut train, mut tuning) = (Vec::new(), Vec::new());
    let copies = if files.iter().any(|file| file.role == Role::Silver) { options.gold_copies.max(1) } else { 1 };
    for file in files {
        let error = |error| TrainError::Treebank { name: file.name.clone(), error };
        let mut sentences = read_conllu(&file.text).map_err(error)?;
        let mut gold = Vec::new();
        match file.role {
            Role::Silver => {
                let report = Harmoniser::romanian()?.apply(&mut sentences);
                progress(&format!(
                    "{}: {} words changed, {} lemmas and {} sentences dropped",
                    file.name, report.changed, report.broken_lemmas, report.no_tree
                ));
                train.append(&mut sentences);
            }
            Role::Gold => gold = sentences,
            Role::Tuning => tuning.append(&mut sentences),
            Role::Split => {
                let (kept, mut held_out) = split_documents(sentences);
                gold = kept;
                tuning.append(&mut held_out);
            }
        }
        gold.retain(TreebankSentence::is_tree);
        for _ in 0..copies {
            train.extend(gold.iter().cloned());
        }
    }
    tuning.retain(TreebankSentence::is_tree);
    Ok((train, tuning))
}

/// Sentences with the domain of their guidelines, and sentences held out.
type Named = (Vec<(EntitySentence, u64)>, Vec<EntitySentence>);

fn read_entity_files(files: &[EntityFile]) -> Result<Named, TrainError> {
    let (mut train, mut held_out) = (Vec::new(), Vec::new());
    for file in files {
        let error = |error| TrainError::Entities { name: file.name.clone(), error };
        for (index, sentence) in read_entities(&file.text).map_err(error)?.into_iter().enumerate() {
            match file.role {
                Role::Tuning => held_out.push(sentence),
                Role::Split if index % 10 == 9 => held_out.push(sentence),
                Role::Silver => train.push((sentence, 1)),
                Role::Split | Role::Gold => train.push((sentence, 0)),
            }
        }
    }
    Ok((train, held_out))
}

/// The tags, relations and classes that occur, in fixed order.
fn describe(options: &TrainOptions, treebank: &[TreebankSentence], named: &[(EntitySentence, u64)]) -> Description {
    let words = || treebank.iter().flat_map(|sentence| &sentence.words);
    let tags: BTreeSet<(Upos, &str)> = words().filter_map(|word| Some((word.upos?, word.feats.as_str()))).collect();
    let relations: BTreeSet<&str> = words().map(|word| word.relation.as_str()).filter(|&relation| relation != "root").collect();
    let classes: BTreeMap<&str, EntityClass> =
        named.iter().flat_map(|(sentence, _)| &sentence.entities).map(|entity| (entity.class.label(), entity.class)).collect();
    Description {
        language: options.language.clone(),
        tags: TagSet::new(tags.into_iter().map(|(upos, feats)| (upos, feats.to_owned())).collect()),
        relations: std::iter::once("root").chain(relations).map(Into::into).collect(),
        classes: classes.into_values().collect(),
        scripts: 0,
    }
}

/// The sentences in numbers, with the copies that noise adds.
fn samples(
    options: &TrainOptions,
    description: &Description,
    treebank: &[TreebankSentence],
    random: &mut Random,
) -> Vec<Sample> {
    let tags: BTreeMap<(Upos, &str), u16> =
        description.tags.tags.iter().map(|(upos, feats)| (*upos, feats.as_str())).zip(0..).collect();
    let relations: BTreeMap<&str, u16> = description.relations.iter().map(|relation| relation.as_str()).zip(0..).collect();
    let mut buffer = Vec::new();
    let mut samples = Vec::new();
    for sentence in treebank {
        let mut sample = |change: &dyn Fn(&str) -> String| {
            let forms: Vec<String> = sentence.words.iter().map(|word| change(&word.form)).collect();
            samples.push(Sample {
                atoms: forms.iter().map(|form| Atoms::of(form, &mut buffer)).collect(),
                lemmas: sentence.words.iter().map(|word| word.lemma.clone()).collect(),
                tags: sentence
                    .words
                    .iter()
                    .map(|word| word.upos.and_then(|upos| tags.get(&(upos, word.feats.as_str()))).copied().unwrap_or(0))
                    .collect(),
                arcs: sentence
                    .words
                    .iter()
                    .map(|word| (word.head, relations.get(word.relation.as_str()).copied().unwrap_or(0)))
                    .collect(),
                forms,
            });
        };
        sample(&str::to_owned);
        if random.below(100) < options.noise[0] && sentence.words.iter().any(|word| has_diacritics(&word.form)) {
            sample(&without_diacritics);
        }
        if random.below(100) < options.noise[1] {
            sample(&str::to_uppercase);
        }
    }
    samples
}

fn train_tagger_and_lemmatiser(
    options: &TrainOptions,
    samples: &[Sample],
    sections: &mut Sections,
    random: &mut Random,
    what: &str,
    progress: &mut dyn FnMut(&str),
) {
    let tagged: Vec<TaggedSentence<'_>> =
        samples.iter().map(|sample| TaggedSentence { words: &sample.atoms, tags: &sample.tags, weight: 1 }).collect();
    let mut pass = 0;
    let model = tagger::train(&sections.description.tags, &tagged, options.epochs[0], random, |right| {
        pass += 1;
        progress(&format!("tagger{what}, pass {pass}: {right:.4} of the words"));
    });
    sections.tagger = model.finish(options.budgets[0]);
    let words: Vec<lemmatiser::Sample<'_>> = samples
        .iter()
        .flat_map(|sample| sample.forms.iter().zip(&sample.tags).zip(&sample.lemmas))
        .filter(|(_, lemma)| *lemma != "_")
        .map(|((form, &tag), lemma)| (form.as_str(), tag, sections.description.tags.upos(tag) as u64, lemma.as_str(), 1))
        .collect();
    let Learned { scripts, common, model, exceptions } = lemmatiser::train(&words, options.epochs[1], random);
    sections.description.scripts = common;
    sections.scripts = scripts;
    sections.lemmatiser = model.finish(options.budgets[1]);
    sections.exceptions = linear::write(&exceptions);
}

/// The words as the parser will see them: with tags from a tagger that has not seen the sentence.
fn seen_by_parser(
    options: &TrainOptions,
    samples: &[Sample],
    description: &Description,
    analyser: &Analyser,
    random: &mut Random,
    progress: &mut dyn FnMut(&str),
) -> Result<Vec<Vec<Node>>, TrainError> {
    let mut nodes: Vec<Vec<Node>> = vec![Vec::new(); samples.len()];
    // Copies of a sentence stand together or have the same letters: they belong to the same fold.
    let fold = |sample: &Sample| {
        let letters = fingerprint(sample.forms.iter().map(String::as_str));
        (super::hash::letters(letters.chars()) % options.folds.max(1) as u64) as usize
    };
    let folds: Vec<usize> = samples.iter().map(fold).collect();
    for part in 0..options.folds.max(1) {
        let tagged: Vec<TaggedSentence<'_>> = samples
            .iter()
            .zip(&folds)
            .filter(|&(_, &fold)| fold != part || options.folds < 2)
            .map(|(sample, _)| TaggedSentence { words: &sample.atoms, tags: &sample.tags, weight: 1 })
            .collect();
        // Fewer passes do: this tagger is only to make mistakes of the usual kind.
        let passes = options.epochs[0].div_ceil(2);
        let model = tagger::train(&description.tags, &tagged, passes, random, |_| {});
        progress(&format!("tagger without part {} of {}", part + 1, options.folds));
        let bytes = model.finish(options.budgets[0]);
        let Some(layout) = linear::Layout::read(&bytes, 0..bytes.len()) else { continue };
        let mut scratch = tagger::Scratch::default();
        for ((sample, nodes), _) in samples.iter().zip(&mut nodes).zip(&folds).filter(|&(_, &fold)| fold == part) {
            let tags = tagger::tag(&layout.table(&bytes), &description.tags, &sample.atoms, &mut scratch);
            let forms: Vec<&str> = sample.forms.iter().map(String::as_str).collect();
            *nodes = analyser.lemmatise(&forms, &sample.atoms, &tags).iter().map(|step| analyser.node(step)).collect();
        }
    }
    Ok(nodes)
}

fn labelled_sentence(
    analyser: &Analyser,
    sentence: &EntitySentence,
    domain: u64,
    gazetteer: Option<&dyn Gazetteer>,
) -> LabelledSentence {
    let forms: Vec<&str> = sentence.forms.iter().map(String::as_str).collect();
    let steps: Vec<Step> = analyser.tag_and_lemmatise(&forms);
    let mut labels = vec![0; forms.len()];
    for &Entity { first, last, class } in &sentence.entities {
        let Some(class) = analyser.description.classes.iter().position(|&known| known == class) else { continue };
        for (at, label) in labels.iter_mut().enumerate().take(last + 1).skip(first) {
            *label = (2 * class + if at == first { 1 } else { 2 }) as u16;
        }
    }
    LabelledSentence { cues: analyser.cues(&steps, &forms, gazetteer), labels, domain }
}

/// The measures on sentences with their gold words, after a change to every word.
fn measure(
    analyser: &Analyser,
    gold: &[TreebankSentence],
    gazetteer: Option<&dyn Gazetteer>,
    change: fn(&str) -> String,
) -> Scores {
    let (mut changed, mut system) = (Vec::new(), Vec::new());
    for sentence in gold {
        let mut sentence = sentence.clone();
        sentence.multiword.clear();
        sentence.words.iter_mut().for_each(|word| word.form = change(&word.form));
        let forms: Vec<&str> = sentence.words.iter().map(|word| word.form.as_str()).collect();
        system.push(AnalysedSentence { tree: analyser.analyse_words(&forms, gazetteer), multiword: Vec::new() });
        changed.push(sentence);
    }
    // The words are the same, so the texts cannot differ.
    evaluate(&changed, &system).unwrap_or_default()
}

//! The corpora of a training: what they are used for, and the sentences they give to learn from and to measure on.

use crate::corpus::{fingerprint, split_documents};
use crate::network::{Example, GoldWord};
use crate::trainer::TrainError;
use crate::{Entity, EntitySentence, Harmoniser, TreebankSentence, read_conllu, read_entities};
use std::collections::{HashMap, HashSet, VecDeque};

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

/// A corpus of entities, in one of the formats of [`read_entities`]. One with the name of a treebank marks its sentences.
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

/// Sentences longer than this teach little and cost much.
const LONGEST: usize = 150;
/// How often gold sentences are shown where there are silver ones, and how much each counts.
const GOLD_OVER_SILVER: (usize, f32) = (3, 1.2);
/// The same for sentences with gold entities and no parse where there are silver entities.
const ENTITIES_OVER_SILVER: (usize, f32) = (2, 1.0);
/// The same where there is nothing but them to learn entities from.
const ENTITIES_ALONE: (usize, f32) = (2, 1.5);

/// The sentences of all corpora, sorted by their use.
#[derive(Default)]
pub(crate) struct Corpora {
    /// What is learnt.
    pub(crate) examples: Vec<Example>,
    /// What the parse is measured on.
    pub(crate) tuning: Vec<TreebankSentence>,
    /// What entities are measured on.
    pub(crate) held_out: Vec<EntitySentence>,
}

/// Sentences that must not be trained on because they are held out. Short ones ("Thanks.") may well recur.
fn hidden_by<'a, I: Iterator<Item = &'a str>>(sentences: impl Iterator<Item = I>) -> HashSet<String> {
    sentences.map(fingerprint).filter(|letters| letters.len() >= 25).collect()
}

/// The entities of a sentence with their source.
type Marked = (Vec<Entity>, usize);

/// Reads all corpora.
pub(crate) fn read_corpora(
    language: &str,
    all: bool,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    progress: &mut dyn FnMut(&str),
) -> Result<Corpora, TrainError> {
    let mut corpora = Corpora::default();
    let mut parsed = Vec::new();
    for file in treebanks {
        parsed.push(read_treebank(file, language, all, &mut corpora.tuning, progress)?);
    }
    let silver_entities = entities.iter().any(|file| file.role == Role::Silver);
    let (repeat, weight) = if silver_entities { ENTITIES_OVER_SILVER } else { ENTITIES_ALONE };
    // Entities of sentences whose parse is in a treebank of the same name, by the words.
    let mut marked: HashMap<(&str, Vec<String>), VecDeque<Marked>> = HashMap::new();
    for file in entities {
        let error = |error| TrainError::Entities { name: file.name.clone(), error };
        let source = usize::from(silver_entities && file.role != Role::Silver);
        let with_parse = treebanks.iter().any(|treebank| treebank.name == file.name);
        for (index, sentence) in read_entities(&file.text).map_err(error)?.into_iter().enumerate() {
            let hold_out = file.role == Role::Tuning || (file.role == Role::Split && index % 10 == 9);
            if hold_out {
                corpora.held_out.push(sentence.clone());
            }
            if with_parse {
                marked.entry((&file.name, sentence.forms)).or_default().push_back((sentence.entities, source));
            } else if all || !hold_out {
                corpora.examples.push(Example {
                    forms: sentence.forms,
                    entities: Some(sentence.entities),
                    entity_source: source,
                    weight,
                    repeat,
                    ..Example::default()
                });
            }
        }
    }
    let silver_parses = treebanks.iter().any(|file| file.role == Role::Silver);
    for (file, sentences) in treebanks.iter().zip(parsed) {
        let gold = file.role != Role::Silver;
        let (repeat, weight) = if gold && silver_parses { GOLD_OVER_SILVER } else { (1, 1.0) };
        for sentence in sentences {
            let forms: Vec<String> = sentence.words.iter().map(|word| word.form.clone()).collect();
            let (entities, entity_source) =
                match marked.get_mut(&(file.name.as_str(), forms.clone())).and_then(VecDeque::pop_front) {
                    Some((entities, source)) => (Some(entities), source),
                    None => (None, 0),
                };
            corpora.examples.push(Example {
                parse: Some(sentence.words.into_iter().map(gold_word).collect()),
                forms,
                entities,
                parse_source: usize::from(gold && silver_parses),
                entity_source,
                weight,
                repeat,
                ..Example::default()
            });
        }
    }
    if !all {
        let named = hidden_by(corpora.held_out.iter().map(|sentence| sentence.forms.iter().map(String::as_str)));
        let parsed = hidden_by(corpora.tuning.iter().map(|sentence| sentence.words.iter().map(|word| word.form.as_str())));
        let before = corpora.examples.len();
        corpora.examples.retain(|example| {
            let letters = fingerprint(example.forms.iter().map(String::as_str));
            let names_seen = example.entities.is_some() && named.contains(&letters);
            let parse_seen = example.parse.is_some() && (parsed.contains(&letters) || named.contains(&letters));
            !names_seen && !parse_seen
        });
        progress(&format!("{} sentences left out: they are held out elsewhere", before - corpora.examples.len()));
    }
    Ok(corpora)
}

/// The sentences of a treebank to learn from; those to measure with go to `tuning`.
fn read_treebank(
    file: &TreebankFile,
    language: &str,
    all: bool,
    tuning: &mut Vec<TreebankSentence>,
    progress: &mut dyn FnMut(&str),
) -> Result<Vec<TreebankSentence>, TrainError> {
    let error = |error| TrainError::Treebank { name: file.name.clone(), error };
    let mut sentences = read_conllu(&file.text).map_err(error)?;
    match file.role {
        Role::Silver => {
            // Only for Romanian is it known how an automatic parse differs from the gold.
            if language == "ro" {
                let report = Harmoniser::romanian()?.apply(&mut sentences);
                progress(&format!(
                    "{}: {} words changed; {} tags, {} lemmas and {} sentences dropped",
                    file.name, report.changed, report.contradictory, report.broken_lemmas, report.no_tree
                ));
            }
            sentences.retain(|sentence| sentence.words.len() <= LONGEST);
        }
        Role::Gold => {}
        Role::Tuning => {
            tuning.extend(sentences.iter().filter(|sentence| sentence.is_tree()).cloned());
            if !all {
                sentences.clear();
            }
        }
        Role::Split => {
            let (mut kept, held_out) = split_documents(sentences);
            tuning.extend(held_out.iter().filter(|sentence| sentence.is_tree()).cloned());
            if all {
                kept.extend(held_out);
            }
            sentences = kept;
        }
    }
    sentences.retain(TreebankSentence::is_tree);
    Ok(sentences)
}

fn gold_word(word: crate::TreebankWord) -> GoldWord {
    // A treebank that has no lemma writes `_`, which is a lemma only of itself.
    let lemma = (word.lemma != "_" || word.form == "_").then_some(word.lemma);
    GoldWord { upos: word.upos, feats: word.feats.into(), lemma, head: word.head, relation: word.relation.into() }
}

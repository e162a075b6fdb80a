//! Training the model of a language from its corpora.

use crate::card::{Measured, card};
use crate::checkpoint::{CheckpointError, Checkpoints, Identity, State, fingerprint_of};
use crate::corpora::{Corpora, read_corpora};
use crate::network::{self, Dictionary, DictionaryError, LoadError, Network, Start, TrainingOptions};
use crate::{
    Analyser, ConlluError, EntityError, EntityFile, Gazetteer, HarmoniseError, Score, Scores, Spelling, TreebankFile,
    TreebankSentence, analyse_raw, evaluate, measure_entities, measure_words, raw_text,
};
use dragoman_text::Language;
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
    /// Whether what is held out is learnt too, for a last training with settings that are known to be good.
    pub all: bool,
    /// A model to go on from: a few epochs at a low rate adapt it to more corpora. Without one, learning starts afresh.
    pub from: Option<Vec<u8>>,
    /// How much of the model to go on from stays in the result, from 0 to 1.
    pub keep: f32,
    /// Full names of persons that take the place of others in training, so that foreign names are no strangers.
    pub names: Vec<String>,
    /// A dictionary whose lemmas the network sees, so that words which no corpus has are no strangers.
    pub dictionary: Option<DictionaryFile>,
    /// Settings of the network; those that fit the size of the corpora where none are given.
    pub network: Option<TrainingOptions>,
    /// How often the corpora are shown; as often as fits their size where nothing is given.
    pub epochs: Option<usize>,
    /// The training ends early when so many measurements in a row brought nothing better.
    pub patience: usize,
}

impl TrainOptions {
    /// The usual settings for a language.
    pub fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            seed: 1,
            command: String::new(),
            all: false,
            from: None,
            keep: 0.0,
            names: Vec::new(),
            dictionary: None,
            network: None,
            epochs: None,
            patience: 5,
        }
    }
}

/// A dictionary: lines of a form, a tab and its lemma.
#[derive(Debug, Clone)]
pub struct DictionaryFile {
    /// Its name in the model card.
    pub name: String,
    /// Its licence in the model card.
    pub licence: String,
    /// What is in it.
    pub text: String,
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
    #[error("cannot read the dictionary {name}: {error}")]
    Dictionary { name: String, error: DictionaryError },
    #[error("the treebanks have no sentence to train on; give at least one with the role gold, silver or split")]
    Nothing,
    #[error("the model to go on from cannot be loaded: {0}")]
    From(LoadError),
    #[error("the model to go on from analyses `{found}`, not `{wanted}`")]
    FromLanguage { found: String, wanted: String },
    #[error("the model that was trained cannot be loaded ({0}); this is a fault of Dragoman, please report it")]
    Load(#[from] LoadError),
    #[error("{0}")]
    Checkpoint(#[from] CheckpointError),
}

/// Trains the model of a language. `progress` is told of every step in a line; the same corpora, settings and gazetteer
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
    train_from(options, treebanks, entities, gazetteer, progress, None)
}

/// Trains as [`train`] does, keeps the state after every epoch and goes on from the state that was kept last: a training
/// that was interrupted gives the bytes that it would have given otherwise.
///
/// # Errors
/// Those of [`train`]; a state of another training, or one that cannot be kept.
pub fn train_from(
    options: &TrainOptions,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    gazetteer: Option<&dyn Gazetteer>,
    progress: &mut dyn FnMut(&str),
    mut checkpoints: Option<Checkpoints<'_>>,
) -> Result<Trained, TrainError> {
    let mut corpora = read_corpora(&options.language, options.all, treebanks, entities, progress)?;
    if !corpora.examples.iter().any(|example| example.parse.is_some()) {
        return Err(TrainError::Nothing);
    }
    for example in &mut corpora.examples {
        let forms: Vec<&str> = example.forms.iter().map(String::as_str).collect();
        example.known = gazetteer.map(|gazetteer| gazetteer.find(&forms)).unwrap_or_default();
    }
    let words: usize = corpora.examples.iter().map(|example| example.forms.len() * example.repeat).sum();
    let from = options.from.as_deref().map(Network::from_bytes).transpose().map_err(TrainError::From)?;
    if let Some(found) = from.as_ref().map(|network| network.inventory.language.clone())
        && found != options.language
    {
        return Err(TrainError::FromLanguage { found, wanted: options.language.clone() });
    }
    let usual = || if from.is_some() { TrainingOptions::to_adapt(words) } else { TrainingOptions::for_words(words) };
    let mut settings = options.network.clone().unwrap_or_else(usual);
    if let Some(network) = &from {
        settings.widths = network.widths;
    }
    settings.seed = options.seed;
    settings.keep = options.keep;
    settings.names.clone_from(&options.names);
    settings.epochs = options.epochs.unwrap_or(settings.epochs);
    if let Some(DictionaryFile { name, text, .. }) = &options.dictionary {
        settings.dictionary = Dictionary::read(text).map_err(|error| TrainError::Dictionary { name: name.clone(), error })?;
        progress(&format!("{name}: {} forms", settings.dictionary.len()));
    }
    progress(&format!(
        "{} sentences to learn from, {words} words an epoch; {} and {} held out",
        corpora.examples.len(),
        corpora.tuning.len(),
        corpora.held_out.len()
    ));
    // Fingerprints of all corpora cost a second: only where they are asked for.
    let identity = checkpoints.as_ref().map(|_| identity(options, &settings, &corpora));
    let last = checkpoints.as_mut().and_then(|checkpoints| checkpoints.last.take());
    let last = last.zip(identity).map(|(bytes, identity)| State::of(&bytes, identity)).transpose()?;
    let (mut best, mut without_gain) = last.as_ref().map_or((0.0, 0), |state| (state.best, state.without_gain));
    let start = last.as_ref().map(|state| {
        progress(&format!("goes on after epoch {}", state.epoch));
        let epoch = if state.ended { settings.epochs } else { state.epoch };
        Start { epoch, state: &state.learner }
    });
    let mut failed: Option<TrainError> = None;
    // On a tiny corpus epochs are so short that measuring each would take longer than learning.
    let pause = (settings.epochs / 15).max(1);
    let network = network::train(&options.language, &corpora.examples, &settings, from.as_ref(), start, &mut |state| {
        let [labels, lemmas, names, heads, relations] = state.losses;
        let mut line = format!("epoch {}: losses {labels:.3} {lemmas:.3} {names:.3} {heads:.3} {relations:.3}", state.epoch);
        if state.epoch % pause == 0 && !options.all && !corpora.tuning.is_empty() {
            match Analyser::load(state.network().to_bytes()) {
                Ok(analyser) => {
                    let scores = measure_words(&analyser, &corpora.tuning, gazetteer, Spelling::Written);
                    let (all, _) = measure_entities(&analyser, &corpora.held_out, gazetteer, Spelling::Written);
                    line += &format!(
                        "; UPOS {:.4}, UFeats {:.4}, lemma {:.4}, UAS {:.4}, LAS {:.4}, entities {:.4}",
                        scores.upos.f1(),
                        scores.feats.f1(),
                        scores.lemmas.f1(),
                        scores.uas.f1(),
                        scores.las.f1(),
                        all.f1()
                    );
                    let sum = scores.upos.f1() + scores.feats.f1() + scores.lemmas.f1() + 2.0 * scores.las.f1() + all.f1();
                    without_gain = if sum > best { 0 } else { without_gain + 1 };
                    best = f64::max(best, sum);
                }
                Err(error) => failed = Some(error.into()),
            }
        }
        let ended = failed.is_some() || without_gain >= options.patience;
        if let (Some(checkpoints), Some(identity), None) = (&mut checkpoints, identity, &failed) {
            let learner = state.state();
            let kept = State { identity, epoch: state.epoch, ended, best, without_gain, learner };
            failed = (checkpoints.keep)(&kept.to_bytes()).err().map(|error| CheckpointError::Keep(error).into());
        }
        progress(&line);
        failed.is_none() && !ended
    });
    if let Some(error) = failed {
        return Err(error);
    }
    let network = network.ok_or(CheckpointError::Damaged)?;
    let bytes = network.to_bytes();
    let analyser = Analyser::load(bytes.clone())?;
    // What was learnt is no measure.
    let (tuning, held_out) = if options.all { (&[][..], &[][..]) } else { (&corpora.tuning[..], &corpora.held_out[..]) };
    let spelt: Vec<Measured> = Spelling::ALL
        .into_iter()
        .filter(|spelling| differs(*spelling, tuning))
        .map(|spelling| Measured {
            spelling,
            words: (!tuning.is_empty()).then(|| measure_words(&analyser, tuning, gazetteer, spelling)),
            entities: (!held_out.is_empty()).then(|| measure_entities(&analyser, held_out, gazetteer, spelling)),
        })
        .collect();
    let language = Language::from_code(&options.language);
    let raw = language.filter(|_| !tuning.is_empty()).map(|language| {
        let system = analyse_raw(raw_text(tuning), language, &analyser);
        // Nothing of a text is left out, so the texts cannot differ.
        evaluate(tuning, &system).unwrap_or_default()
    });
    let card = card(options, &settings, treebanks, entities, &bytes, &spelt, raw);
    let (scores, entities) = spelt.first().map_or((None, None), |written| (written.words, written.entities));
    Ok(Trained { bytes, card, scores, entities: entities.map(|(all, _)| all) })
}

/// Whether a spelling changes any word; the first is always measured.
fn differs(spelling: Spelling, sentences: &[TreebankSentence]) -> bool {
    let mut words = sentences.iter().flat_map(|sentence| &sentence.words);
    spelling == Spelling::Written || words.any(|word| spelling.apply(&word.form) != word.form)
}

/// What the bytes of a model depend on, besides this program.
fn identity(options: &TrainOptions, settings: &TrainingOptions, corpora: &Corpora) -> Identity {
    // No field may be forgotten here, so all are named: the seed is in the settings, and so is what the rest has changed.
    let TrainOptions {
        language,
        seed: _,
        command: _,
        all,
        from,
        keep: _,
        names: _,
        dictionary: _,
        network: _,
        epochs: _,
        patience,
    } = options;
    let from = from.as_deref().map(network::checksum);
    let Corpora { examples, tuning, held_out } = corpora;
    Identity {
        settings: fingerprint_of(format_args!("{language} {all} {patience} {from:?} {settings:?}")),
        corpora: fingerprint_of(format_args!("{examples:?} {tuning:?} {held_out:?}")),
    }
}

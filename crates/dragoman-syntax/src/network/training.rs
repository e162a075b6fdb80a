//! The training of a network, repeatable to the bit with its seed.

use super::analysis::{Network, Quantised};
use super::batching::{batches, prepare};
use super::dictionary::Dictionary;
use super::example::{Example, Index, Noise};
use super::learner::{Dropout, Learner};
use super::losses::Losses;
use super::plan::Widths;
use super::renaming::Names;

/// How a network is trained.
#[derive(Debug, Clone)]
pub struct TrainingOptions {
    /// Its widths.
    pub widths: Widths,
    /// How often the examples are shown.
    pub epochs: usize,
    /// The highest rate of learning; it rises over the first steps and falls as a half cosine.
    pub rate: f32,
    /// Words in a batch.
    pub batch_words: usize,
    /// What is dropped.
    pub dropout: Dropout,
    /// How spelling is spoilt.
    pub noise: Noise,
    /// Names of persons, a full name each; in training they take the place of others.
    pub names: Vec<String>,
    /// The share of sentences whose persons get other names.
    pub rename: f32,
    /// A dictionary whose lemmas the network sees.
    pub dictionary: Dictionary,
    /// How much of the network to go on from stays in the result, from 0 to 1: what was learnt anew is tempered by what was known.
    pub keep: f32,
    /// How slowly the average of the weights moves, below 1.
    pub average_decay: f32,
    /// How many words a lemma script must serve.
    pub least_script: usize,
    /// The source of all random numbers.
    pub seed: u64,
}

impl TrainingOptions {
    /// The settings to go on from a trained network: few epochs, and a rate that does not undo what was learnt.
    pub fn to_adapt(words: usize) -> Self {
        let usual = Self::for_words(words);
        let batches = words.div_ceil(usual.batch_words).max(1);
        Self { epochs: (200 / batches).max(5), rate: 7e-4, ..usual }
    }

    /// The settings for a corpus of so many words: a small one is shown more often and in smaller batches.
    pub fn for_words(words: usize) -> Self {
        let batch_words = (words / 20).clamp(20, 350);
        let batches = words.div_ceil(batch_words).max(1);
        Self { widths: Widths::for_words(words), epochs: (400 / batches).max(26), batch_words, ..Self::default() }
    }
}

impl Default for TrainingOptions {
    fn default() -> Self {
        Self {
            widths: Widths::default(),
            epochs: 26,
            rate: 2.2e-3,
            batch_words: 350,
            dropout: Dropout {
                word: 0.25,
                affix: 0.05,
                gram: 0.05,
                dictionary: 0.1,
                input: 0.2,
                state: 0.2,
                output: 0.35,
                head: 0.33,
            },
            noise: Noise { bare: 0.12, upper: 0.05, title: 0.02, lower: 0.02 },
            names: Vec::new(),
            rename: 0.3,
            dictionary: Dictionary::default(),
            keep: 0.0,
            average_decay: 0.9985,
            least_script: 2,
            seed: 1,
        }
    }
}

/// How far a training has come.
pub(crate) struct Progress<'a> {
    /// The epoch that ended, from one.
    pub epoch: usize,
    /// The mean losses of a word: labels, lemmas, entities, heads, relations.
    pub losses: Losses,
    learner: &'a Learner,
}

impl Progress<'_> {
    /// The network as it would be kept now.
    pub fn network(&self) -> Network {
        finish(self.learner)
    }

    /// The state to go on from after this epoch.
    pub fn state(&self) -> Vec<u8> {
        self.learner.state()
    }
}

/// Where a training goes on that was interrupted.
pub(crate) struct Start<'a> {
    /// The last epoch that ended.
    pub(crate) epoch: usize,
    /// The state after it.
    pub(crate) state: &'a [u8],
}

fn finish(learner: &Learner) -> Network {
    let (dense, tables) = learner.averages();
    let tables = core::array::from_fn(|index| Quantised::new(&tables[index]));
    Network::new(learner.widths, learner.inventory.clone(), learner.plan.clone(), dense.rounded(), tables)
}

/// Trains a network, from random weights or from those of another one, from the beginning or from where an earlier run stopped.
/// `watch` is called after each epoch and ends the training by answering `false`. Nothing comes back where the state to start
/// from is of another network.
pub(crate) fn train(
    language: &str,
    examples: &[Example],
    options: &TrainingOptions,
    from: Option<&Network>,
    start: Option<Start<'_>>,
    watch: &mut dyn FnMut(&Progress<'_>) -> bool,
) -> Option<Network> {
    let (mut inventory, index) = Index::collect(examples, options.least_script);
    language.clone_into(&mut inventory.language);
    inventory.dictionary.clone_from(&options.dictionary);
    let (mut learner, index) = match from {
        None => (Learner::new(options.widths, inventory, options.seed, options.average_decay), index),
        Some(network) => {
            // Labels that are new begin from what their parts are known to score; other answers are settled by its shape, only the
            // lemmas and forms that it has seen attested grow.
            let known = network.inventory.with_words_of(&inventory);
            let index = Index::of(&known);
            let mut learner = Learner::from_network(network, known, options.seed, options.average_decay);
            learner.keep(options.keep);
            (learner, index)
        }
    };
    if let Some(start) = &start {
        learner.restore(start.state)?;
    }
    let shown: Vec<usize> =
        examples.iter().enumerate().flat_map(|(place, example)| core::iter::repeat_n(place, example.repeat)).collect();
    let words: usize = shown.iter().map(|&place| examples[place].forms.len()).sum();
    #[expect(clippy::cast_precision_loss, reason = "the schedule needs no exact count")]
    let all_steps = (words * options.epochs) as f32 / options.batch_words as f32;
    let rise = (all_steps / 10.0).clamp(1.0, 200.0);
    let names = Names::new(&options.names);
    #[expect(clippy::cast_precision_loss, reason = "no training has as many steps as single precision counts")]
    let mut done = learner.steps as f32;
    let first = start.map_or(1, |start| start.epoch + 1);
    for epoch in first..=options.epochs {
        let mut sums = Losses::default();
        for group in batches(examples, &shown, options.batch_words, &mut learner.random) {
            let (batch, targets) = prepare(examples, &group, &index, options, &names, &mut learner);
            let masks = learner.masks(&batch, &options.dropout);
            let losses = learner.gradients(&batch, &targets, Some(&masks));
            sums.iter_mut().zip(losses).for_each(|(sum, loss)| *sum += loss);
            let fall = 0.5 * (1.0 + (core::f32::consts::PI * (done / all_steps).min(1.0)).cos());
            let rate = options.rate * (done / rise).clamp(0.01, 1.0) * fall.max(0.02);
            #[expect(clippy::cast_precision_loss, reason = "batches are small")]
            learner.update(rate, batch.layout.rows() as f32, 2.0);
            done += 1.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a mean for people to read")]
        sums.iter_mut().for_each(|sum| *sum /= words as f64);
        if !watch(&Progress { epoch, losses: sums, learner: &learner }) {
            break;
        }
    }
    Some(finish(&learner))
}

#[cfg(test)]
mod tests {
    use super::super::analysis::Network;
    use super::super::dictionary::Dictionary;
    use super::super::example::{Example, GoldWord, Noise};
    use super::super::file::LoadError;
    use super::super::learner::Dropout;
    use super::super::plan::Widths;
    use super::{Start, TrainingOptions};
    use crate::{Entity, EntityClass, Tree, Upos};

    /// Invented sentences of three words, subject, verb and object, in a language without sense.
    fn corpus() -> Vec<Example> {
        let word = |upos, lemma: &str, head, relation: &str| GoldWord {
            upos: Some(upos),
            feats: if upos == Upos::Noun { "Number=Sing".into() } else { "".into() },
            lemma: Some(lemma.into()),
            head,
            relation: relation.into(),
        };
        let mut examples = Vec::new();
        for subject in ["Bela", "Cora", "Dora", "Mira"] {
            for (verb, lemma) in [("bodeaz", "boda"), ("rupteaz", "rupta")] {
                for (object, stem) in [("karul", "kar"), ("tomul", "tom"), ("nisul", "nis")] {
                    examples.push(Example {
                        forms: [subject, verb, object].map(str::to_owned).to_vec(),
                        parse: Some(vec![
                            word(Upos::Propn, subject, Some(1), "nsubj"),
                            word(Upos::Verb, lemma, None, "root"),
                            word(Upos::Noun, stem, Some(1), "obj"),
                        ]),
                        entities: Some(vec![Entity { first: 0, last: 0, class: EntityClass::Person }]),
                        weight: 1.0,
                        repeat: 1,
                        ..Example::default()
                    });
                }
            }
        }
        examples
    }

    fn options() -> TrainingOptions {
        TrainingOptions {
            widths: Widths {
                word_rows: 200,
                word: 8,
                affix_rows: 200,
                affix: 8,
                gram_rows: 300,
                gram: 8,
                layers: 2,
                state: 12,
                tag: 12,
                lemma: 12,
                entity: 12,
                arc: 12,
                relation: 12,
            },
            names: Vec::new(),
            rename: 0.0,
            dictionary: Dictionary::default(),
            keep: 0.0,
            epochs: 40,
            rate: 0.01,
            batch_words: 20,
            dropout: Dropout {
                word: 0.2,
                affix: 0.0,
                gram: 0.0,
                dictionary: 0.0,
                input: 0.1,
                state: 0.1,
                output: 0.1,
                head: 0.1,
            },
            noise: Noise { bare: 0.1, upper: 0.1, title: 0.0, lower: 0.0 },
            average_decay: 0.98,
            least_script: 1,
            seed: 4,
        }
    }

    fn train(options: &TrainingOptions) -> Network {
        super::train("xx", &corpus(), options, None, None, &mut |_| true).expect("it starts at the beginning")
    }

    fn read_one(network: &Network, text: &str) -> Tree {
        network.read(&[text.split(' ').collect::<Vec<_>>()], None).remove(0)
    }

    #[test]
    fn learns_what_carries_over_to_new_words() {
        let network = train(&options());
        let reading = read_one(&network, "Lira bodeaz gamul");
        let tags: Vec<Upos> = reading.words.iter().map(|word| word.upos).collect();
        assert_eq!(tags, [Upos::Propn, Upos::Verb, Upos::Noun]);
        assert_eq!(reading.words[2].feats, "Number=Sing");
        assert_eq!(reading.words[2].lemma, "gam");
        assert_eq!(reading.words.iter().map(|word| word.head).collect::<Vec<_>>(), [Some(1), None, Some(1)]);
        assert_eq!(reading.words.iter().map(|word| word.relation.as_str()).collect::<Vec<_>>(), ["nsubj", "root", "obj"]);
        assert_eq!(reading.entities, [Entity { first: 0, last: 0, class: EntityClass::Person }]);
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        let short = TrainingOptions { epochs: 3, ..options() };
        let bytes = train(&short).to_bytes();
        assert_eq!(train(&short).to_bytes(), bytes);
        assert_ne!(train(&TrainingOptions { seed: 5, ..short }).to_bytes(), bytes);
    }

    #[test]
    fn an_interrupted_training_ends_with_the_same_bytes() {
        let options = TrainingOptions { epochs: 6, ..options() };
        let whole = train(&options).to_bytes();
        for interrupted in [1, 4, 6] {
            let mut state = Vec::new();
            let _ = super::train("xx", &corpus(), &options, None, None, &mut |progress| {
                state = progress.state();
                progress.epoch < interrupted
            });
            let start = Start { epoch: interrupted, state: &state };
            let resumed = super::train("xx", &corpus(), &options, None, Some(start), &mut |_| true);
            assert_eq!(resumed.expect("it is its own state").to_bytes(), whole, "interrupted after {interrupted}");
            let other = TrainingOptions { widths: Widths { state: 13, ..options.widths }, ..options.clone() };
            let start = Start { epoch: interrupted, state: &state };
            assert!(super::train("xx", &corpus(), &other, None, Some(start), &mut |_| true).is_none());
        }
    }

    #[test]
    fn a_sentence_is_read_alike_alone_and_among_others() {
        let network = train(&TrainingOptions { epochs: 5, ..options() });
        let texts = ["Bela bodeaz karul", "", "Mira rupteaz nisul , tomul .", "x", "Dora Dora Dora Dora Dora Dora Dora"];
        let split = |text: &str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let long: Vec<String> = split("Cora rupteaz karul și ").into_iter().cycle().take(1500).collect();
        let mut sentences: Vec<Vec<String>> = texts.iter().map(|text| split(text)).collect();
        sentences.push(long);
        let together = network.read(&sentences, None);
        for (sentence, reading) in sentences.iter().zip(&together) {
            assert_eq!(network.read(std::slice::from_ref(sentence), None), std::slice::from_ref(reading));
            assert_eq!(reading.words.len(), sentence.len());
            let roots = reading.words.iter().filter(|word| word.head.is_none()).count();
            assert_eq!(roots, usize::from(!sentence.is_empty()), "one root, however long the sentence");
        }
    }

    #[test]
    fn a_dictionary_is_kept_and_gives_lemmas_that_no_corpus_has() {
        let dictionary = Dictionary::read("zurgăi\tzurg\nbodeaz\tbodea\n").expect("two lines");
        let network = train(&TrainingOptions { epochs: 3, dictionary, ..options() });
        let again = Network::from_bytes(&network.to_bytes()).expect("it was just written");
        assert_eq!(again.inventory.dictionary, network.inventory.dictionary);
        let reading = read_one(&again, "Cora bodeaz zurgăi .");
        assert_eq!(reading.words[2].lemma, "zurg");
        assert_eq!(reading, read_one(&network, "Cora bodeaz zurgăi ."));
    }

    #[test]
    fn a_file_gives_back_the_network_and_damage_is_noticed() {
        let network = train(&TrainingOptions { epochs: 2, ..options() });
        let bytes = network.to_bytes();
        let again = Network::from_bytes(&bytes).expect("it was just written");
        assert_eq!(read_one(&again, "Cora bodeaz tomul ."), read_one(&network, "Cora bodeaz tomul ."));
        assert_eq!(again.to_bytes(), bytes);
        assert_eq!(Network::from_bytes(b"DRAG").err(), Some(LoadError::Magic));
        for cut in [9, 100, bytes.len() - 1] {
            assert!(matches!(Network::from_bytes(&bytes[..cut]), Err(LoadError::Damaged(_))), "cut at {cut}");
        }
        let mut changed = bytes.clone();
        changed[200] ^= 1;
        assert_eq!(Network::from_bytes(&changed).err(), Some(LoadError::Damaged("wrong checksum")));
        changed = bytes;
        changed[8] = 9;
        assert_eq!(Network::from_bytes(&changed).err(), Some(LoadError::Version { found: 9 }));
    }
}
